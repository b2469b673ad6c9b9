"""A corpus made ready for questions: its fields indexed, how people ask learnt, the lexicon, evidence.

Each field of :mod:`~scarbot.indexing.documents` is a BM25 index of its own. All that is searched is computed
once, as a record that JSON can hold, and read from the cache afterwards.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, Any

from scarbot import cache
from scarbot.cache.shards import Rows, Shards, pack, pack_rows, read_pairs, written_pairs
from scarbot.indexing.index import Index
from scarbot.indexing.printed_questions import find_letters, find_listed, find_printed
from scarbot.indexing.retrieval import RepeatableQuestion, Retrieval
from scarbot.language import Stemmer, words
from scarbot.learning.aptness import Aptness, build_aptness, load_kinds
from scarbot.learning.grams import Grams
from scarbot.learning.likelihood import Likelihood
from scarbot.learning.loglinear import LogLinear
from scarbot.lexicon.associations import Associations, build_associations
from scarbot.lexicon.lexicon import Lexicon, build_lexicon
from scarbot.lexicon.spelling import compounds, hyphenated
from scarbot.lexicon.word_lists import commonest_words, content_stems, function_words
from scarbot.models import CELL_BAR, UNANSWERED
from scarbot.naming import Names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from scarbot.corpus import Corpus
    from scarbot.indexing.documents import Documents
    from scarbot.models import Article

__all__ = ["prepare"]

_Asking = tuple[dict[str, float], dict[str, float], int]
"""The grams of a question, those of what it names, and the position of the statement."""
_INDEXES = ("own", "passage", "heading", "lay", "expanded")
_TOPIC_SHARE = 0.15
"""The share of the statements above which a stem that they have is the topic; all of these are by eye."""
_FEWEST_TOPICAL = 4
"""The number of statements above which a stem or a facet can be the topic: in a short text it is chance."""
_TOPIC_HEADINGS = 0.4
"""The same of an article's headings, where it has enough of them to tell."""
_FEWEST_HEADINGS = 3
_TOPICAL_FACET = 0.2
"""The share of the statements above which a facet that they carry evidence for tells nothing apart."""


def prepare(corpus: Corpus, progress: Callable[[int, int], None] | None = None) -> Retrieval:
    """Make a corpus ready, from the cache if that was done before.

    Args:
        corpus: what is made ready.
        progress: called, where this takes long, with how much is done and how much there is.
    """
    if corpus.fingerprint:
        known = cache.load(corpus.fingerprint, "search")
        if known is not None:
            try:
                return _from_record(corpus, known)
            except (ValueError, KeyError, TypeError, IndexError):
                pass
    record = _record(corpus, progress or _silent)
    if corpus.fingerprint:
        cache.store(corpus.fingerprint, "search", record)
    return _from_record(corpus, record)


def _silent(_done: int, _all: int) -> None:
    """Report no progress."""


def _record(corpus: Corpus, progress: Callable[[int, int], None] = _silent) -> dict[str, Any]:
    """Compute everything that is searched, in a form that JSON can hold. Needs nltk and rank_bm25."""
    from scarbot.indexing.columns import named_cells
    from scarbot.indexing.documents import read_documents  # a start that finds a record needs neither
    from scarbot.indexing.evidence import add_surroundings, find_evidence

    stemmer = Stemmer()
    documents = read_documents(corpus, stemmer)
    joined = compounds(list(stemmer.table), function_words())
    lexicon = build_lexicon(documents.known, stemmer, [*joined, *hyphenated(documents.texts).items()])
    spoken = (bool(place.statement.speakers) for place in corpus.places)
    told = [
        CELL_BAR.join(cell for _, cell in named_cells(place)) or text
        for place, text in zip(corpus.places, documents.texts, strict=True)
    ]
    evident = find_evidence(zip(told, spoken, strict=True), stemmer)
    return {
        **_fields_record(documents),
        **_asking_record(documents, Grams(lexicon, stemmer), corpus.lay_positions, progress),
        "evidence": add_surroundings(evident, corpus.places, lexicon),
        "aptness": _aptness_record(corpus, documents, evident, lexicon),
        "topic": sorted(_topic(corpus, documents.own, stemmer)),
        "lexicon": lexicon.to_dict(),
        "printed_questions": list(_printed_questions(corpus, stemmer)),
        "letters": [first + at for first, article in corpus.begun for at in _answering_nothing(article)],
        **_words_record(corpus, documents, stemmer),  # the last: with all stems that the others needed
    }


def _answering_nothing(article: Article) -> list[int]:
    """Return the positions of what somebody else asks in an article, and of the names of columns."""
    return [*find_letters(article), *(table.columns.index for table in article.tables)]


def _aptness_record(
    corpus: Corpus, documents: Documents, evident: Sequence[Sequence[str]], lexicon: Lexicon
) -> dict[str, str]:
    """Return how apt the statements are as answers; of articles with lay questions, nothing."""
    from scarbot.indexing.signs import read_signs

    plain = set(range(len(corpus.places))) - corpus.lay_positions
    if not plain:
        return {}
    signs = read_signs(documents.texts, evident, corpus.places, lexicon, Stemmer())
    return build_aptness(signs, sorted(plain), load_kinds())


def _printed_questions(corpus: Corpus, stemmer: Stemmer) -> Iterator[tuple[str, str, str, int, int, bool]]:
    """Yield what questions may repeat, in a form that JSON can hold: see :class:`RepeatableQuestion`."""
    names, stop = Names(corpus.speakers), function_words()
    for first, article in corpus.begun:
        for asked in (*find_printed(article), *find_listed(article)):
            section = article.statements[asked.first].section if asked.first < asked.behind else None
            above = " ".join([asked.label, article.title, *(section.path if section else ())])
            yield (
                " ".join(typed := names.find(words(asked.text)).rest),
                " ".join(sorted({stemmer.stem(w) for w in typed if w not in stop and len(w) > 1})),
                " ".join(sorted(set(content_stems(above, stemmer, stop)))),
                first + asked.first,
                first + asked.behind,
                asked.is_claim,
            )


def _fields_record(documents: Documents) -> dict[str, Any]:
    """Return the indexes of the fields, and the sets of stems that coverage is measured on."""
    near = zip(documents.passage, documents.heading, strict=True)
    return {
        **{name: Index.build(getattr(documents, name)).to_dict() for name in _INDEXES},
        "own_stems": [" ".join(sorted(set(stems))) for stems in documents.own],
        "near_stems": [" ".join(sorted({*passage, *above})) for passage, above in near],
        "lay_content": pack_rows(" ".join(stems) for stems in documents.lay),
        "answered": [(position, len(list(run))) for position, run in groupby(documents.answered)],
        "printed": " ".join(sorted(documents.printed)),
        "frequency": documents.frequency(),
    }


def _words_record(corpus: Corpus, documents: Documents, stemmer: Stemmer) -> dict[str, Any]:
    """Return the words of a corpus, those that lead to them by association, and the stems of all."""
    counts = _word_counts(corpus, documents)
    stemmer.stems(counts)  # so that a misspelt question finds the stems of all that it may mean
    leading = Stemmer()
    associations = build_associations(documents.printed, leading)
    return {
        "words": counts,
        "associations": pack(associations),
        "common": " ".join(sorted(set(stemmer.stems(sorted(commonest_words()))))),
        "stems": written_pairs(stemmer.table.items()),
        "leading_stems": written_pairs(leading.table.items()),
    }


def _word_counts(corpus: Corpus, documents: Documents) -> dict[str, int]:
    """Return the words that the corpus has more than once, and how often."""
    names = (speaker.name for speaker in corpus.speakers)
    counts = Counter(w for text in (*documents.texts, *documents.questions, *names) for w in words(text))
    return {word: count for word, count in counts.items() if count > 1}


def _asking_record(
    documents: Documents, grams: Grams, about: frozenset[int], progress: Callable[[int, int], None]
) -> dict[str, Any]:
    """Return the models that tell which statement is asked for, first and next.

    The statements’ own words count as questions for them. The log-linear model knows only the statements of
    articles that somebody asks ``about``: a class for each of the others would make it slow. Training takes
    most of the time, so ``progress`` counts the wordings that both models learn from.
    """
    at_first = len(documents.questions) + len(documents.near)
    every = at_first + len(documents.follow_ups) + len(documents.near_next)
    if every:
        progress(0, every)
    lay = zip(documents.questions, documents.answered, strict=True)
    own = ((text, position) for position, text in enumerate(documents.texts))
    asked = list(_counted(((text, "", position) for text, position in (*lay, *own)), grams))
    near = _counted(((text, "", position) for text, position in documents.near), grams)
    following = list(_counted(documents.follow_ups, grams))
    near_next = _counted(documents.near_next, grams)
    return {
        "likelihood": Likelihood.build((of, position) for of, _, position in asked).to_dict(),
        "learnt": _learnt(
            (one for one in (*asked, *near) if one[-1] in about or one[-1] == UNANSWERED),
            lambda done, steps: progress(at_first * done // steps, every),
        ),
        "following": Likelihood.build((of, position) for of, _, position in following).to_dict(),
        "learnt_next": _learnt(
            (*following, *near_next),
            lambda done, steps: progress(at_first + (every - at_first) * done // steps, every),
        ),
    }


def _counted(asked: Iterable[tuple[str, str, int]], grams: Grams) -> Iterator[_Asking]:
    """Yield questions as they are counted; one that several statements answer is read only once.

    Args:
        asked: the wording of each, the key of the section quoted before ("" for none), and the
            position of the statement.
        grams: what counts words.
    """
    known: dict[tuple[str, str], tuple[dict[str, float], dict[str, float]]] = {}
    for text, section, position in asked:
        if (text, section) not in known:
            typed = words(text)
            of = grams.after(typed, [section]) if section else grams.of(typed)
            known[text, section] = of, grams.names(typed)
        yield (*known[text, section], position)


def _learnt(asked: Iterable[_Asking], progress: Callable[[int, int], None]) -> dict[str, Any]:
    """Train the log-linear model of questions and return it as JSON can hold it."""
    counted = (({**of, **names}, position) for of, names, position in asked)
    return LogLinear.train(counted, progress).to_dict()


def _topic(corpus: Corpus, own: Sequence[Sequence[str]], stemmer: Stemmer) -> set[str]:
    """Return the stems that the corpus as a whole is about.

    They stand in many of the statements or in most headings of an article. For a single article, what
    its title names and what it calls its subject are added.
    """
    from scarbot.indexing.subjects import find_subjects

    stop = function_words()
    counts = Counter(stem for document in own for stem in set(document))
    common = {stem for stem, count in counts.items() if count > max(_FEWEST_TOPICAL, _TOPIC_SHARE * len(own))}
    for article in corpus.articles:
        headings = [set(content_stems(section.heading, stemmer, stop)) for section in article.sections]
        shared = Counter(stem for heading in headings for stem in heading)
        if len(headings) >= _FEWEST_HEADINGS:
            common |= {stem for stem, count in shared.items() if count > _TOPIC_HEADINGS * len(headings)}
    if len(corpus.articles) == 1:
        alone = corpus.articles[0]
        common |= set(content_stems(alone.title, stemmer, stop)) & set(counts)
        common |= find_subjects(alone, own, stemmer, stop)
    return common


def _from_record(corpus: Corpus, record: dict[str, Any]) -> Retrieval:
    """Return what :func:`_record` computed, ready to be searched.

    Raises:
        ValueError: the record is of another corpus.
    """
    places = corpus.places
    _check(record, len(places))
    likelihood, following = (Likelihood.from_dict(record[name]) for name in ("likelihood", "following"))
    learnt, learnt_next = (LogLinear.from_dict(record[name]) for name in ("learnt", "learnt_next"))
    return Retrieval(
        corpus=corpus,
        places=places,
        **_fields_of(record),
        likelihood=likelihood,
        following=following if following.classes else likelihood,
        learnt=learnt,
        learnt_next=learnt_next if learnt_next.classes else learnt,
        evidence=tuple(frozenset(names) for names in record["evidence"]),
        aptness=Aptness(record["aptness"]),
        topic=frozenset(record["topic"]),
        topical_facets=_topical(corpus, record["evidence"]),
        lexicon=Lexicon.from_dict(record["lexicon"]),
        letters=frozenset(record["letters"]),
        printed_questions=tuple(
            RepeatableQuestion(
                typed, frozenset(stems.split()), frozenset(around.split()), range(first, behind), is_claim
            )
            for typed, stems, around, first, behind, is_claim in record["printed_questions"]
        ),
        **_words_of(record),
    )


def _check(record: dict[str, Any], statements: int) -> None:
    sizes = {len(record[name]) for name in ("own_stems", "near_stems", "evidence")}
    if sizes != {statements} or sum(number for _, number in record["answered"]) != record["lay"]["size"]:
        raise ValueError("another corpus")


def _fields_of(record: dict[str, Any]) -> dict[str, Any]:
    """Return what :func:`_fields_record` stored."""
    answered = tuple(position for position, number in record["answered"] for _ in range(number))
    return {
        **{name: Index.from_dict(record[name]) for name in _INDEXES},
        "own_sets": _Sets(record["own_stems"]),
        "near_sets": _Sets(record["near_stems"]),
        "lay_content": Rows(record["lay_content"], len(answered)),
        "answered": answered,
        "asked_for": frozenset(answered) - {UNANSWERED},
        "printed": frozenset(record["printed"].split()),
        "frequency": record["frequency"],
    }


def _words_of(record: dict[str, Any]) -> dict[str, Any]:
    """Return what :func:`_words_record` stored; a word that it does not count stands there once."""
    stems = read_pairs(record["stems"], str, str)
    return {
        "words": {**dict.fromkeys(stems, 1), **record["words"]},
        "associations": Associations(Shards(record["associations"])),
        "common": frozenset(record["common"].split()),
        "stemmer": Stemmer({**read_pairs(record["leading_stems"], str, str), **stems}),
    }


def _topical(corpus: Corpus, evidence: Sequence[Sequence[str]]) -> frozenset[str]:
    """Return the facets that many statements of every article carry evidence for; of no article, none."""
    each = [_common_in(evidence[first : first + len(article.statements)]) for first, article in corpus.begun]
    return frozenset.intersection(*each) if each else frozenset()


def _common_in(evidence: Sequence[Sequence[str]]) -> frozenset[str]:
    counts = Counter(name for names in evidence for name in names)
    least = max(_FEWEST_TOPICAL, _TOPICAL_FACET * len(evidence))
    return frozenset(name for name, count in counts.items() if count > least)


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
