"""A corpus made ready for questions: four searched fields, the lexicon, and evidence for facets.

The fields of a statement are its own words, its passage, the headings above it, and the lay
questions of the sidecar that it answers. Each is a BM25 index of its own. Words are searched in
their standard form, and as printed where the sidecar's glossary gives another.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any

from scarbot import cache
from scarbot.associations import Associations, build_associations
from scarbot.index import Index
from scarbot.language import Stemmer, words
from scarbot.lexicon import Lexicon, build_lexicon, content_stems, function_words
from scarbot.likelihood import Likelihood
from scarbot.shards import Rows, Shards, pack, pack_rows
from scarbot.spelling import Speller, common_words, commonest_words, compounds

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scarbot.corpus import Corpus
    from scarbot.facets import Facet
    from scarbot.models import Article, Statement

__all__ = ["UNANSWERED", "Place", "Retrieval", "lay_texts", "prepare"]

UNANSWERED = -1
"""Stands for the statement that answers a lay question which no statement answers."""

_FORMAT = 7
_TOPIC_SHARE = 0.25
_TOPIC_HEADINGS = 0.4
_FEWEST_HEADINGS = 3
_LEAST_IDF = 0.5
_NEIGHBOURS = 8
_COMMON_SHARE = 0.6
_TOPICAL_FACET = 0.4
_MISSPELT = 3


@dataclass(frozen=True, slots=True)
class Place:
    """Where a searched statement stands: its article and itself."""

    article: Article
    statement: Statement


@dataclass(frozen=True, slots=True)
class Retrieval:
    """What is searched.

    Attributes:
        places: the statements, in the order of the corpus; their positions are the documents.
        own: the index of their own words.
        passage: the index of the words of their passages.
        heading: the index of the headings above them.
        lay: the index of the lay questions.
        expanded: the index of each statement's words together with those of its lay questions.
        likelihood: how each statement is asked for, by its lay questions and its own words.
        answered: which statement each lay question is answered by, :data:`UNANSWERED` for none.
        evidence: the facets that each statement carries evidence for.
        topical_facets: the facets that many statements carry evidence for.
        topic: the stems that the corpus is about, which tell statements apart badly.
        stemmer: with the stems of all words that the corpus and the lexicon have.
        lexicon: synonyms toward the corpus's words, and facets.
        associations: words that make it likelier that a statement is about another word.
        common: the stems of the commonest English words, which tell little wherever they stand.
        printed: the stems that the statements and headings have; lay questions apart.
        own_sets: the stems of each statement.
        near_sets: the stems of each statement's passage and headings.
        lay_content: the stems of each lay question's content words, joined by spaces.
        words: the words that a misspelling may mean, and how often the corpus has each.
        frequency: in how many statements or their headings a stem is; of lay questions alone, for
            how many statements.
    """

    places: tuple[Place, ...] = field(repr=False)
    own: Index = field(repr=False)
    passage: Index = field(repr=False)
    heading: Index = field(repr=False)
    lay: Index = field(repr=False)
    expanded: Index = field(repr=False)
    likelihood: Likelihood = field(repr=False)
    answered: tuple[int, ...] = field(repr=False)
    evidence: tuple[frozenset[str], ...] = field(repr=False)
    topic: frozenset[str]
    topical_facets: frozenset[str]
    stemmer: Stemmer = field(repr=False)
    lexicon: Lexicon = field(repr=False)
    associations: Associations = field(repr=False)
    common: frozenset[str] = field(repr=False)
    printed: frozenset[str] = field(repr=False)
    own_sets: Sequence[frozenset[str]] = field(repr=False)
    near_sets: Sequence[frozenset[str]] = field(repr=False)
    lay_content: Sequence[str] = field(repr=False)
    words: dict[str, int] = field(repr=False)
    frequency: dict[str, int] = field(repr=False)

    def knows(self, stem: str) -> bool:
        """Say whether any field has a stem."""
        return stem in self.frequency

    def holding(self, stems: Sequence[str], fields: Sequence[str] = ("own",)) -> set[int]:
        """Return the positions of the statements that have all of some stems, in some fields together.

        Stems that no such field has are in no statement.

        Args:
            stems: at least one.
            fields: names of indexes: ``own``, ``passage``, ``heading``.
        """
        indexes: list[Index] = [getattr(self, field) for field in fields]
        having = (
            {position for index in indexes for position in index.postings.get(stem, ((), ()))[0]}
            for stem in stems
        )
        return set.intersection(*having)

    def guards(self, facet: Facet) -> bool:
        """Say whether a strict facet tells statements apart here: not where it is the topic itself."""
        return facet.strict and facet.name not in self.topical_facets

    def has_nowhere(self, facet: Facet) -> bool:
        """Say whether no statement carries evidence for a facet without which there is no answer."""
        return facet.decisive and not any(facet.name in evident for evident in self.evidence)

    def idf(self, stem: str) -> float:
        """Return how rare a stem is over statements and headings; an unknown one is the rarest.

        Lucene's idf, less for the commonest words of English: in a small corpus "face" or "after"
        is rare by chance. Never below a floor, so that the topic of the corpus still counts.
        """
        known = self.frequency.get(stem, 0)
        rarity = math.log1p((len(self.places) - known + 0.5) / (known + 0.5))
        return max(_LEAST_IDF, rarity * (_COMMON_SHARE if stem in self.common else 1.0))


def prepare(corpus: Corpus) -> Retrieval:
    """Make a corpus ready, from the cache where it has been made ready before."""
    if corpus.fingerprint:
        known = cache.load(corpus.fingerprint, "search")
        if known is not None:
            try:
                return _from_record(corpus, known)
            except (ValueError, KeyError, TypeError, IndexError):
                pass
    record = _record(corpus)
    if corpus.fingerprint:
        cache.store(corpus.fingerprint, "search", record)
    return _from_record(corpus, record)


def _places(corpus: Corpus) -> tuple[Place, ...]:
    return tuple(Place(article, statement) for article in corpus.articles for statement in article.statements)


def _record(corpus: Corpus) -> dict[str, Any]:
    """Compute everything that is searched, as JSON can hold it. Needs nltk and rank_bm25."""
    from scarbot.evidence import find_evidence
    from scarbot.glossing import standard

    stemmer = Stemmer()
    places = _places(corpus)
    standards = [standard(p.article, p.statement.start, p.statement.end) for p in places]
    own = [_own_stems(place, text, stemmer) for place, text in zip(places, standards, strict=True)]
    headings = _heading_stems(places, stemmer)
    asked = _spelt(lay_texts(corpus.articles), standards, corpus)
    answered = _answered(corpus)
    lay = [content_stems(text, stemmer, function_words()) for text in asked]
    answering = [stems for stems, position in zip(lay, answered, strict=True) if position != UNANSWERED]
    known = {stem for document in [*own, *headings, *answering] for stem in document}
    lexicon = build_lexicon(known, stemmer, compounds(list(stemmer.table), function_words()))
    printed = {stem for document in [*own, *headings] for stem in document}
    evidence = find_evidence(
        ((text, bool(p.statement.speakers)) for p, text in zip(places, standards, strict=True)), stemmer
    )
    around = _passage_stems(places, own)
    counts = _word_counts(corpus, standards, asked)
    stemmer.stems(counts)  # so that a misspelt question finds the stems of all that it may mean
    leading = Stemmer()
    associations = build_associations(printed, leading)
    return {
        "format": _FORMAT,
        "frequency": _frequency(own, headings, lay, answered),
        "own_stems": [" ".join(sorted(set(stems))) for stems in own],
        "near_stems": [
            " ".join(sorted({*beside, *above})) for beside, above in zip(around, headings, strict=True)
        ],
        "own": Index.build(own).to_packed(),
        "passage": Index.build(around).to_packed(),
        "heading": Index.build(headings).to_packed(),
        "lay": Index.build(lay).to_packed(),
        "expanded": Index.build(_expanded(own, lay, answered)).to_packed(),
        "likelihood": Likelihood.build(_asked_for(asked, answered, standards, lexicon, stemmer)).to_dict(),
        "answered": [(position, len(list(run))) for position, run in groupby(answered)],
        "printed": " ".join(sorted(printed)),
        "lay_content": pack_rows(" ".join(stems) for stems in lay),
        "evidence": evidence,
        "topic": sorted(_topic(corpus, own, stemmer)),
        "common": " ".join(sorted({stemmer.stem(word) for word in commonest_words()})),
        "stems": _pairs(stemmer),
        "leading_stems": _pairs(leading),
        "words": counts,
        "lexicon": lexicon.to_dict(),
        "associations": pack(associations),
    }


def _word_counts(corpus: Corpus, standards: Sequence[str], asked: Sequence[str]) -> dict[str, int]:
    """Return the words that the corpus has more than once, and how often."""
    counts = Counter(word for text in standards for word in words(text))
    counts.update(word for text in asked for word in words(text))
    counts.update(word for speaker in corpus.speakers for word in words(speaker.name))
    return {word: count for word, count in counts.items() if count > 1}


def _own_stems(place: Place, text: str, stemmer: Stemmer) -> list[str]:
    """Return the stems of the standard wording, and of the printed words that it replaces."""
    article, statement = place.article, place.statement
    stop = function_words()
    printed = [
        stem
        for gloss in article.glosses
        if gloss.start >= statement.start and gloss.end <= statement.end
        for stem in content_stems(article.text[gloss.start : gloss.end], stemmer, stop)
    ]
    found = content_stems(text, stemmer, stop)
    return found + [stem for stem in printed if stem not in found]


def _passage_stems(places: Sequence[Place], own: Sequence[Sequence[str]]) -> list[list[str]]:
    """Return for each statement the stems around it in its passage; an item's with what introduces it."""
    found = []
    for position, place in enumerate(places):
        passage = place.article.passages[place.statement.passage]
        first = position - place.statement.index
        begin = max(first + passage.first, position - _NEIGHBOURS)
        end = min(first + passage.last, position + _NEIGHBOURS + 1)
        around = [stem for stems in own[begin:end] for stem in stems]
        if passage.introduction is not None:
            around += own[first + passage.introduction]
        found.append(around)
    return found


def _heading_stems(places: Sequence[Place], stemmer: Stemmer) -> list[list[str]]:
    """Return for each statement the stems of the headings above it."""
    from scarbot.glossing import standard

    stop = function_words()
    known: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for article in {place.article.id: place.article for place in places}.values():
        for section in article.sections:
            printed = section.start is not None and section.end is not None
            words_of = standard(article, section.start or 0, section.end or 0) if printed else section.heading
            above = known.get((article.id, section.path[:-1]), [])
            known[article.id, section.path] = [*above, *content_stems(words_of, stemmer, stop)]
    return [known[p.article.id, p.statement.section.path] if p.statement.section else [] for p in places]


def lay_texts(articles: Iterable[Article]) -> list[str]:
    """Return the lay questions in the order of their documents: answered ones, then the others."""
    found = list(articles)
    answered = [question.text for article in found for question in article.questions]
    return answered + [text for article in found for text in article.unanswered]


def _answered(corpus: Corpus) -> list[int]:
    """Return which statement answers each lay question, by position; UNANSWERED where none does."""
    answered, offset = [], 0
    for article in corpus.articles:
        answered += [offset + question.statement for question in article.questions]
        offset += len(article.statements)
    return answered + [UNANSWERED for article in corpus.articles for _ in article.unanswered]


def _spelt(asked: Sequence[str], standards: Sequence[str], corpus: Corpus) -> list[str]:
    """Return lay questions with their misspellings mended: what they misspell is no known word.

    A word that nobody lists becomes the article's word that it comes near to. Where there is none,
    a rare one becomes a word of other lay questions, but not in questions that nothing answers:
    there many are names of other things.
    """
    common = dict.fromkeys(function_words(), 1_000_000)
    own = Counter(word for text in standards for word in words(text))
    typed = Counter(word for text in asked for word in words(text))
    known = {word: count for word, count in typed.items() if count > _MISSPELT or word in common_words()}
    names = {word for article in corpus.articles for text in article.unanswered for word in words(text)}
    near, wide = Speller({**own, **common}), Speller({**own, **known, **common})
    mended: dict[str, str] = {}
    for word in typed.keys() - common_words():
        better = near.correct(word) or (None if word in names else wide.correct(word))
        mended[word] = better or word
    return [" ".join(mended.get(word, word) for word in words(text)) for text in asked]


def _expanded(
    own: Sequence[Sequence[str]], lay: Sequence[Sequence[str]], answered: Sequence[int]
) -> list[list[str]]:
    """Return each statement's stems with those of its lay questions, as in docTTTTTquery.

    R. Nogueira and J. Lin, "From doc2query to docTTTTTquery", 2019; the questions are people's.
    """
    documents = [list(stems) for stems in own]
    for stems, position in zip(lay, answered, strict=True):
        if position != UNANSWERED:
            documents[position] += stems
    return documents


def _asked_for(
    asked: Sequence[str],
    answered: Sequence[int],
    standards: Sequence[str],
    lexicon: Lexicon,
    stemmer: Stemmer,
) -> list[tuple[list[str], int]]:
    """Return all stems of the lay questions and of the statements, each with the statement it stands for."""
    texts = [*zip(asked, answered, strict=True), *((text, p) for p, text in enumerate(standards))]
    return [(stemmer.stems(lexicon.spelt_out(words(text))), position) for text, position in texts]


def _topic(corpus: Corpus, own: Sequence[Sequence[str]], stemmer: Stemmer) -> set[str]:
    """Return the stems that titles name, or that a quarter of the statements or most headings have."""
    stop = function_words()
    counts = Counter(stem for document in own for stem in set(document))
    common = {stem for stem, count in counts.items() if count > _TOPIC_SHARE * len(own)}
    for article in corpus.articles:
        headings = [set(content_stems(section.heading, stemmer, stop)) for section in article.sections]
        shared = Counter(stem for heading in headings for stem in heading)
        if len(headings) >= _FEWEST_HEADINGS:
            common |= {stem for stem, count in shared.items() if count > _TOPIC_HEADINGS * len(headings)}
    if len(corpus.articles) == 1:
        common |= set(content_stems(corpus.articles[0].title, stemmer, stop)) & set(counts)
    return common


def _from_record(corpus: Corpus, record: dict[str, Any]) -> Retrieval:
    if record["format"] != _FORMAT:
        raise ValueError("another format")
    indexes = {
        name: Index.from_packed(record[name]) for name in ("own", "passage", "heading", "lay", "expanded")
    }
    places = _places(corpus)
    answered = tuple(position for position, number in record["answered"] for _ in range(number))
    sizes = {len(record[name]) for name in ("own_stems", "near_stems", "evidence")}
    if sizes != {len(places)} or len(answered) != indexes["lay"].size:
        raise ValueError("another corpus")
    stems = _table(record["stems"])
    return Retrieval(
        places=places,
        **indexes,
        likelihood=Likelihood.from_dict(record["likelihood"]),
        answered=answered,
        evidence=tuple(frozenset(names) for names in record["evidence"]),
        topic=frozenset(record["topic"]),
        topical_facets=_topical(record["evidence"]),
        stemmer=Stemmer({**_table(record["leading_stems"]), **stems}),
        lexicon=Lexicon.from_dict(record["lexicon"]),
        associations=Associations(Shards(record["associations"])),
        common=frozenset(record["common"].split()),
        printed=frozenset(record["printed"].split()),
        own_sets=_Sets(record["own_stems"]),
        near_sets=_Sets(record["near_stems"]),
        lay_content=Rows(record["lay_content"], len(answered)),
        words={**dict.fromkeys(stems, 1), **record["words"]},
        frequency=record["frequency"],
    )


def _pairs(stemmer: Stemmer) -> str:
    """Return a table of stems as JSON loads it quickly: a word, its stem, a word, its stem."""
    return " ".join(f"{word} {stem}" for word, stem in stemmer.table.items())


def _table(pairs: str) -> dict[str, str]:
    each = iter(pairs.split())
    return dict(zip(each, each, strict=True))


def _topical(evidence: Sequence[Sequence[str]]) -> frozenset[str]:
    counts = Counter(name for names in evidence for name in names)
    return frozenset(name for name, count in counts.items() if count > _TOPICAL_FACET * len(evidence))


class _Sets(Sequence[frozenset[str]]):
    """Sets of stems, each made from its string when it is first asked for."""

    def __init__(self, joined: Sequence[str]) -> None:
        self._joined = joined
        self._made: dict[int, frozenset[str]] = {}

    def __getitem__(self, position: Any) -> Any:
        known = self._made.get(position)
        if known is None:
            known = self._made[position] = frozenset(self._joined[position].split())
        return known

    def __len__(self) -> int:
        return len(self._joined)


def _frequency(
    own: Sequence[Sequence[str]],
    headings: Sequence[Sequence[str]],
    lay: Sequence[Sequence[str]],
    answered: Sequence[int],
) -> dict[str, int]:
    """Return how many statements have a stem, headings included; of lay questions alone, for how many."""
    found = Counter(stem for one, other in zip(own, headings, strict=True) for stem in {*one, *other})
    asked: dict[str, set[int]] = {}
    for stems, position in zip(lay, answered, strict=True):
        for stem in stems:
            if position != UNANSWERED and stem not in found:
                asked.setdefault(stem, set()).add(position)
    return {**found, **{stem: len(positions) for stem, positions in asked.items()}}
