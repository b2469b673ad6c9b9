"""The vocabulary of questions: synonyms and facets, ready for one corpus.

The data files are for people to read and extend; here they are stemmed, and what the corpus has
no use for is left out, so that a question meets only what can match.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from scarbot.cache import shards
from scarbot.cache.shards import Shards
from scarbot.language import irregular_forms, words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.facets import FacetFinder
from scarbot.lexicon.word_lists import content_stems, function_words, pointing_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from scarbot.language import Stemmer

__all__ = ["Alternative", "Lexicon", "build_lexicon"]

Alternative = tuple[tuple[str, ...], float]
"""Stems that have to stand together in a document, and how much they count against a typed word."""

_DEFAULT_WEIGHT = 0.5
"""What a synonym counts against the typed word, where its entry does not say; below, by the entry's key."""
_WEIGHTS = {"same": 0.9, "equal": 0.7, "near": 0.5, "loose": 0.3}
_SAME_WORD = 0.9
"""The weight from which an entry is another spelling of one word."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Synonyms toward a corpus's words, and the facets.

    Attributes:
        synonyms: the stems of a typed word or phrase, joined by spaces → what they may be called
            in the corpus, best first: ``"look:0.9,come up:0.5"``, stems that have to stand together
            and how much they count.
        longest: the number of stems in the longest typed phrase.
        facets: what finds the facets that a question asks for.
        spellings: chat and other spellings of one word, by the spelling.
    """

    synonyms: Mapping[str, str] = field(repr=False)
    longest: int
    facets: FacetFinder = field(repr=False)
    spellings: Mapping[str, str] = field(default_factory=dict, repr=False)

    @property
    def leading(self) -> frozenset[str]:
        """The stems of all typed words and phrases."""
        return frozenset(stem for phrase in self.synonyms for stem in phrase.split())

    def has(self, stems: Sequence[str]) -> bool:
        """Say whether a word or phrase, given by its stems, may be called something else."""
        return " ".join(stems) in self.synonyms

    def phrase(self, stems: Sequence[str], position: int) -> tuple[tuple[str, ...], int]:
        """Return the longest listed phrase from a position on, and how many words it takes up.

        Words that only point ("it", "my") are passed over inside it: "throw it out" is "throw
        out". Where no phrase begins, it is the one word.
        """
        best: tuple[tuple[str, ...], int] = ((stems[position],), 1)
        passed = best[0]
        for after in range(position + 1, len(stems)):
            if stems[after] not in pointing_words():
                passed = (*passed, stems[after])
                if len(passed) > self.longest:
                    break
                if self.has(passed):
                    best = passed, after + 1 - position
        return best

    def meant(self, stems: Sequence[str]) -> tuple[Alternative, ...]:
        """Return what a word or phrase may be called in the corpus, best first; nothing: empty."""
        found = self.synonyms.get(" ".join(stems))
        return tuple(map(_alternative, found.split(","))) if found else ()

    def spelt_out(self, typed: Iterable[str]) -> list[str]:
        """Return words with chat spellings as the words that they stand for."""
        return [part for word in typed for part in self.spellings.get(word, word).split()]

    def to_dict(self) -> dict[str, Any]:
        """Return the lexicon as JSON can hold it."""
        return {
            "synonyms": shards.pack(self.synonyms),
            "longest": self.longest,
            "facets": self.facets.to_list(),
            "spellings": dict(self.spellings),
        }

    @classmethod
    def from_dict(cls, record: dict[str, Any]) -> Lexicon:
        """Return the lexicon that :meth:`to_dict` described. Its parts are taken over, not copied."""
        facets = FacetFinder.from_list(record["facets"])
        return cls(Shards(record["synonyms"]), record["longest"], facets, record["spellings"])


def build_lexicon(
    known: Collection[str], stemmer: Stemmer, compounds: Iterable[tuple[str, str]] = ()
) -> Lexicon:
    """Build the lexicon for a corpus.

    Args:
        known: the stems that the corpus has.
        stemmer: what stems the entries, and every irregular form.
        compounds: words of the corpus that may be typed as two, behind those two.

    Raises:
        DataError: a data file is wrong.
    """
    stemmer.stems(irregular_forms())
    synonyms = _synonyms(known, stemmer, compounds)
    spellings = dict(_spellings(load_data("synonyms")))
    return Lexicon(
        synonyms={" ".join(phrase): _written(meant) for phrase, meant in synonyms.items()},
        longest=max(map(len, synonyms), default=1),
        facets=FacetFinder.from_data(load_data("facets"), spellings),
        spellings=spellings,
    )


def _synonyms(
    known: Collection[str], stemmer: Stemmer, compounds: Iterable[tuple[str, str]]
) -> dict[tuple[str, ...], dict[tuple[str, ...], float]]:
    """Return what each typed phrase may be called in the corpus, with the greatest of its weights."""
    stop = function_words()
    joined = ((typed, meant, _SAME_WORD) for typed, meant in compounds)
    found: dict[tuple[str, ...], dict[tuple[str, ...], float]] = {}
    for typed, meant, weight in (*_entries(load_data("synonyms")), *joined):
        name = tuple(content_stems(meant, stemmer, stop))
        if not name or not all(stem in known for stem in name):
            continue
        if name == tuple(content_stems(typed, stemmer, stop)):
            continue
        for phrase in _phrases(typed, stemmer):
            weights = found.setdefault(phrase, {})
            weights[name] = max(weight, weights.get(name, 0.0))
    return found


def _written(meant: Mapping[tuple[str, ...], float]) -> str:
    """Return names and their weights as :func:`_alternative` reads each, best first."""
    best_first = sorted(meant.items(), key=lambda pair: -pair[1])
    return ",".join(f"{' '.join(name)}:{weight}" for name, weight in best_first)


def _alternative(written: str) -> Alternative:
    names, _, weight = written.rpartition(":")
    return tuple(names.split()), float(weight)


def _phrases(typed: str, stemmer: Stemmer) -> list[tuple[str, ...]]:
    """Return the stems of a typed word or phrase; of "can't hear" those of "cant hear" as well."""
    spelt = words(typed)
    plain = [word.replace("'", "") for word in spelt] if len(spelt) > 1 else spelt
    found = dict.fromkeys(_phrase(stemmer.stems(one)) for one in (spelt, plain))
    return [phrase for phrase in found if phrase]


def _phrase(stems: Sequence[str]) -> tuple[str, ...]:
    """Return the stems of a typed phrase without the pointing words inside, where two remain."""
    kept = tuple(stem for place, stem in enumerate(stems) if not place or stem not in pointing_words())
    return kept if len(kept) > 1 else tuple(stems)


def _entries(data: dict[str, Any]) -> Iterable[tuple[str, str, float]]:
    """Yield typed phrase, meant phrase and weight of every entry."""
    groups = [(group["words"], group.get("weight", _DEFAULT_WEIGHT)) for group in data.get("group", ())]
    groups += [(listed, weight) for key, weight in _WEIGHTS.items() for listed in data.get(key, ())]
    for listed, weight in groups:
        for typed in listed:
            for meant in listed:
                if typed != meant:
                    yield typed, meant, weight
    for toward in data.get("toward", ()):
        for typed in toward["typed"]:
            for meant in toward["means"]:
                yield typed, meant, toward.get("weight", _DEFAULT_WEIGHT)


def _spellings(data: dict[str, Any]) -> Iterable[tuple[str, str]]:
    """Yield one-word spellings with the word that they stand for."""
    for toward in data.get("toward", ()):
        if toward.get("weight", _DEFAULT_WEIGHT) >= _SAME_WORD:
            for typed in toward["typed"]:
                if len(words(typed)) == 1:
                    yield words(typed)[0], " ".join(words(toward["means"][0]))
