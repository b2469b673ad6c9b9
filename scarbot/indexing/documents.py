"""What is searched of a corpus before it is indexed: the stems of its statements, by field.

The fields of a statement are its own words, its passage, the headings above it, and the lay
questions of the sidecar that it answers. Words stand in their standard form, and as printed where
the sidecar's glossary gives another.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scarbot.glossing import glosses_in, standard, standard_heading
from scarbot.indexing.columns import named_cells
from scarbot.indexing.printed_questions import questions_above
from scarbot.language import words
from scarbot.learning.grams import section_key
from scarbot.lexicon.spelling import Speller, everyday
from scarbot.lexicon.word_lists import common_words, content_stems, function_words
from scarbot.models import CELL_BAR, UNANSWERED, line_to, passage_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.corpus import Corpus
    from scarbot.language import Stemmer
    from scarbot.models import Place

__all__ = ["Documents", "read_documents"]

_NEIGHBOURS = 8
"""How many statements before and behind one count as its passage: some passages are pages long."""
_RARE = 3
"""The number of times up to which a word that nobody lists may be misspelt in lay questions."""


@dataclass(frozen=True, slots=True)
class Documents:
    """The documents of each field.

    Those of statements stand in the order of the corpus, so that a statement's position is its
    document in each of them. Lay questions are those with an answer, then the others.

    Attributes:
        texts: the wording of each statement, in its standard form; of a row of a table, each cell behind the
            name of its column.
        own: the stems of each statement.
        passage: the stems of each statement's passage.
        heading: the stems of the headings above each statement.
        questions: the wording of each lay question, its misspellings mended.
        lay: the stems of each lay question.
        answered: the position of the statement that answers each lay question,
            :data:`~scarbot.models.UNANSWERED` for none.
        follow_ups: the wording of what people ask next, mended likewise; the key of the section
            that was quoted before; and as for lay questions the position of what answers.
        near: the wording of each lay question that a statement bears on without answering it, and
            the position of that statement.
        near_next: the same of what people ask next, in the form of ``follow_ups``.
    """

    texts: list[str]
    own: list[list[str]]
    passage: list[list[str]]
    heading: list[list[str]]
    questions: list[str]
    lay: list[list[str]]
    answered: list[int]
    follow_ups: list[tuple[str, str, int]]
    near: list[tuple[str, int]]
    near_next: list[tuple[str, str, int]]

    @property
    def printed(self) -> set[str]:
        """The stems that statements and headings have."""
        return {stem for document in [*self.own, *self.heading] for stem in document}

    @property
    def known(self) -> set[str]:
        """The stems that statements, headings and lay questions with an answer have."""
        return self.printed.union(*(stems for stems, _ in self._answering()))

    @property
    def expanded(self) -> list[list[str]]:
        """Each statement's stems with those of its lay questions, as in docTTTTTquery.

        R. Nogueira and J. Lin, "From doc2query to docTTTTTquery", 2019; the questions are people's.
        """
        documents = [list(stems) for stems in self.own]
        for stems, position in self._answering():
            documents[position] += stems
        return documents

    def frequency(self) -> dict[str, int]:
        """Return how many statements have a stem, headings included; of lay questions alone, for how many."""
        both = zip(self.own, self.heading, strict=True)
        found = Counter(stem for own, above in both for stem in dict.fromkeys((*own, *above)))
        asked: dict[str, set[int]] = {}
        for stems, position in self._answering():
            for stem in stems:
                if stem not in found:
                    asked.setdefault(stem, set()).add(position)
        return {**found, **{stem: len(positions) for stem, positions in asked.items()}}

    def _answering(self) -> Iterator[tuple[list[str], int]]:
        """Yield the stems of each lay question that a statement answers, and that one's position."""
        pairs = zip(self.lay, self.answered, strict=True)
        return ((stems, position) for stems, position in pairs if position != UNANSWERED)


def read_documents(corpus: Corpus, stemmer: Stemmer) -> Documents:
    """Return the documents of a corpus. Needs nltk, unless the stemmer knows all of its words."""
    places = corpus.places
    printed = [standard(p.article, p.statement.start, p.statement.end) for p in places]
    texts = [_with_columns(place) or text for place, text in zip(places, printed, strict=True)]
    own = [_own_stems(place, text, stemmer) for place, text in zip(places, printed, strict=True)]
    headings = _heading_stems(places, stemmer)
    lay, near = _lay_questions(corpus), list(_near(corpus))
    following, near_next = (list(_asked_next(corpus, key)) for key in ("follow_ups", "near_next"))
    typed = [text for listed in (lay, following, near, near_next) for text, *_ in listed]
    mended = _mended(typed, texts, corpus)
    asked = [next(mended) for _ in lay]
    return Documents(
        texts=texts,
        own=own,
        passage=_passage_stems(places, own),
        heading=headings,
        questions=asked,
        lay=[content_stems(text, stemmer, function_words()) for text in asked],
        answered=[position for _, position in lay],
        follow_ups=[(next(mended), section, position) for _, section, position in following],
        near=[(next(mended), position) for _, position in near],
        near_next=[(next(mended), section, position) for _, section, position in near_next],
    )


# --- statements ----------------------------------------------------------------------------------


def _with_columns(place: Place) -> str:
    """Return the wording of a row with the names of its columns; empty for a sentence."""
    return CELL_BAR.join(f"{name} {cell}".lstrip() for name, cell in named_cells(place))


def _own_stems(place: Place, text: str, stemmer: Stemmer) -> list[str]:
    """Return the stems of the standard wording, and of the printed words that it replaces."""
    article, statement = place.article, place.statement
    stop = function_words()
    printed = [
        stem
        for gloss in glosses_in(article.glosses, statement.start, statement.end)
        for stem in content_stems(article.text[gloss.start : gloss.end], stemmer, stop)
    ]
    found = content_stems(text, stemmer, stop)
    return found + [stem for stem in printed if stem not in found]


def _passage_stems(places: Sequence[Place], own: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return for each statement the stems around it in its passage; an item's with what introduces it."""
    found = []
    for position, place in enumerate(places):
        passage = passage_of(place.article, place.statement)
        first = position - place.statement.index
        begin = max(first + passage.first, position - _NEIGHBOURS)
        end = min(first + passage.last, position + _NEIGHBOURS + 1)
        around = [stem for stems in own[begin:end] for stem in stems]
        if passage.introduction is not None:
            around += own[first + passage.introduction]
        found.append(around)
    return found


def _heading_stems(places: Sequence[Place], stemmer: Stemmer) -> list[list[str]]:
    """Return for each statement the stems of the headings above it and of the printed question it answers."""
    known: dict[tuple[str, int | None, str], list[str]] = {}
    found = []
    for place, question in zip(places, questions_above(places), strict=True):
        article, section = place.article, place.statement.section
        key = (*place.section_id, question)
        if key not in known:
            line = line_to(article.sections, section) if section else ()
            above = " ".join([*(standard_heading(article, one) for one in line), question])
            known[key] = content_stems(above, stemmer, function_words())
        found.append(known[key])
    return found


# --- lay questions -------------------------------------------------------------------------------


def _lay_questions(corpus: Corpus) -> list[tuple[str, int]]:
    """Return the lay questions and the positions of what answers them; those without an answer come last."""
    listed = ((first, one) for first, article in corpus.asked_about for one in article.questions)
    answered = [(question.text, first + question.statement) for first, question in listed]
    return answered + [(text, UNANSWERED) for text in _unanswered(corpus)]


def _unanswered(corpus: Corpus) -> list[str]:
    return [text for _, article in corpus.asked_about for text in article.unanswered]


def _near(corpus: Corpus) -> Iterator[tuple[str, int]]:
    """Yield the lay questions that statements bear on, and the statements by position."""
    for first, article in corpus.asked_about:
        yield from ((question.text, first + question.statement) for question in article.near)


def _asked_next(corpus: Corpus, key: str) -> Iterator[tuple[str, str, int]]:
    """Yield what people ask next, the key of the section quoted before, and the position of the statement.

    Args:
        corpus: whose articles list it.
        key: which list of an article.
    """
    for first, article in corpus.asked_about:
        for asked in getattr(article, key):
            position = UNANSWERED if asked.statement == UNANSWERED else first + asked.statement
            yield asked.text, section_key(first, asked.section), position


def _mended(questions: Sequence[str], texts: Sequence[str], corpus: Corpus) -> Iterator[str]:
    """Yield lay questions with their misspellings mended: what they misspell is no known word.

    An everyday word becomes what is meant; another that nobody lists, the article's word that it
    comes near to. Where there is none, a rare one becomes a word of other lay questions, but not in
    questions that nothing answers: there many are names of other things.
    """
    own, typed = _counts(texts), _counts(questions)
    known = {word: count for word, count in typed.items() if count > _RARE or word in common_words()}
    names = _counts(_unanswered(corpus))
    near, wide = Speller(own), Speller({**own, **known})
    mended: dict[str, str] = {}
    for word in typed.keys() - common_words():
        better = everyday().get(word) or near.correct(word) or (None if word in names else wide.correct(word))
        mended[word] = better or word
    for text in questions:
        yield " ".join(mended.get(word, word) for word in words(text))


def _counts(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in words(text))
