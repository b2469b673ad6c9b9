"""Which words make it likelier that a sentence is about another: wider and weaker than synonyms.

Who asks after a "gig" is answered by a sentence with "concert", or with "loud". Such a word adds
nothing to what is searched; it tells statements apart that share few words with a question.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.cache.shards import Unpacked, read_pairs, written_pairs
from scarbot.language import words
from scarbot.lexicon.data_files import DATA
from scarbot.lexicon.word_lists import content_stems, function_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from scarbot.language import Stemmer

__all__ = ["Associations", "build_associations"]

_INSTEAD = 0.7
"""How strongly a word is associated with one that may stand in its place ("gig", "concert"); all by eye."""
_BESIDE = 0.45
"""How strongly with one that stands beside it ("gig", "loud")."""
_BACKWARDS = 0.8
"""The share of that which holds the other way round."""
_DIGITS = 2


class Associations:
    """The words of a corpus that stems are associated with, each read when it is first asked for.

    >>> from scarbot.cache.shards import Shards, pack
    >>> Associations(Shards(pack({"gig": "concert 0.7 loud 0.45"}))).of(["gig"])
    {'concert': 0.7, 'loud': 0.45}
    """

    def __init__(self, packed: Mapping[str, str]) -> None:
        self._strengths = Unpacked(packed, _strengths)

    def of(self, stems: Iterable[str]) -> dict[str, float]:
        """Return the stems that some are associated with, each with the greatest strength, 0 to 1."""
        found: dict[str, float] = {}
        for stem in stems:
            for other, strength in self._strengths.get(stem, {}).items():
                found[other] = max(strength, found.get(other, 0.0))
        return found


def _strengths(listed: str) -> dict[str, float]:
    return read_pairs(listed, str, float)


def build_associations(known: Collection[str], stemmer: Stemmer) -> dict[str, str]:
    """Return for each stem the stems of a corpus that it is associated with, and how strongly.

    An association holds both ways, backwards a little less.

    Args:
        known: the stems that the corpus has.
        stemmer: what stems the entries. Only words that lead to the corpus stay in its table.
    """
    apart, stop = type(stemmer)(), function_words()
    found: dict[str, dict[str, float]] = {}
    for head, other, strength in _pairs():
        (start,), ends = apart.stems([head]), content_stems(other, apart, stop)
        for end in ends:
            for typed, meant, weight in ((start, end, strength), (end, start, strength * _BACKWARDS)):
                if meant in known and typed != meant:
                    stronger = found.setdefault(typed, {})
                    stronger[meant] = max(round(weight / len(ends), _DIGITS), stronger.get(meant, 0.0))
    stemmer.stems(word for word, stem in apart.table.items() if stem in found)
    return {stem: written_pairs(others.items()) for stem, others in found.items()}


def _pairs() -> Iterator[tuple[str, str, float]]:
    """Yield a word, one that it is associated with, and how strongly."""
    for line in (DATA / "associations.txt").read_text(encoding="utf-8").splitlines():
        head, _, others = line.partition(":")
        if others and not line.startswith("#"):
            instead, _, beside = others.partition(";")
            for listed, strength in ((instead, _INSTEAD), (beside, _BESIDE)):
                yield from ((words(head)[0], other, strength) for other in listed.split(",") if words(other))
