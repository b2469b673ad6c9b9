"""What a question is counted by: its words and their pairs, what it asks for and names, what was quoted."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.lexicon.concepts import find_named

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from scarbot.language import Stemmer
    from scarbot.lexicon.lexicon import Alternative, Lexicon

__all__ = ["Grams", "grams", "grams_after", "name_grams", "section_key"]

_IN_PART = 0.5
"""What a gram counts that says in part what others say (a facet, a name, the section quoted); by eye."""


def grams(stems: Sequence[str], facets: Iterable[str] = ()) -> dict[str, float]:
    """Return the grams of a question and what each counts.

    Args:
        stems: of all its words, in their order; each counts as one, and each pair of neighbours.
        facets: the names of what it asks for; each counts in part, as its words do too.

    >>> grams(["how", "deep", "how"], ["depth"])
    {'how': 1.0, 'deep': 1.0, 'how deep': 1.0, 'deep how': 1.0, '?depth': 0.5}
    """
    neighbours = (f"{one} {other}" for one, other in pairwise(stems))
    asked = (f"?{name}" for name in facets)
    return {**dict.fromkeys((*stems, *neighbours), 1.0), **dict.fromkeys(asked, _IN_PART)}


def section_key(first: int, section: int | None) -> str:
    """Return what stands for a section among grams.

    Args:
        first: the position of the first statement of its article in the corpus.
        section: its index; ``None`` in front of the first heading.

    >>> section_key(120, 3)
    '§120.3'
    """
    return f"§{first}.{'' if section is None else section}"


def grams_after(
    asked: Mapping[str, float], stems: Iterable[str], sections: Iterable[str]
) -> dict[str, float]:
    """Return the grams of what is asked behind a quote, and what each counts.

    Beside the grams of a question, the sections that were quoted from, alone and with each of its
    stems: "how long" asks for another thing behind each of them.

    >>> list(grams_after(grams(["and", "now"]), ["and", "now"], ["§0.3"]))
    ['and', 'now', 'and now', '§0.3', 'and §0.3', 'now §0.3']
    """
    different = dict.fromkeys(stems)
    before = [gram for key in sections for gram in (key, *(f"{stem} {key}" for stem in different))]
    return {**asked, **dict.fromkeys(before, _IN_PART)}


def name_grams(names: Iterable[Alternative]) -> dict[str, float]:
    """Return the grams of what is named, and what each counts.

    Args:
        names: stems that stand together, and how well they name it, up to 1.

    >>> name_grams([(("sting",), 1.0), (("burn",), 0.8)])
    {'@sting': 0.5, '@burn': 0.4}
    """
    found: dict[str, float] = {}
    for stems, share in names:
        gram = f"@{' '.join(stems)}"
        found[gram] = max(_IN_PART * share, found.get(gram, 0.0))
    return found


@dataclass(frozen=True, slots=True)
class Grams:
    """The grams of typed words.

    Attributes:
        lexicon: what they may ask for and be called.
        stemmer: what stems them.
    """

    lexicon: Lexicon
    stemmer: Stemmer

    def of(self, typed: Iterable[str], asked: Iterable[str] | None = None) -> dict[str, float]:
        """Return those of the words themselves, and of what they ask for: ``asked``, where that is known."""
        spelt = self.lexicon.spelt_out(typed)
        if asked is None:
            asked = (facet.name for facet in self.lexicon.facets.find(spelt).facets)
        return grams(self.stemmer.stems(spelt), asked)

    def after(
        self, typed: Sequence[str], sections: Iterable[str], asked: Iterable[str] | None = None
    ) -> dict[str, float]:
        """Return the same of what is asked once some sections, by their keys, were quoted from."""
        stems = self.stemmer.stems(self.lexicon.spelt_out(typed))
        return grams_after(self.of(typed, asked), stems, sections)

    def names(self, typed: Iterable[str]) -> dict[str, float]:
        """Return those of all that things may be called which the words name."""
        spelt = self.lexicon.spelt_out(typed)
        named = find_named(spelt, self.stemmer.stems(spelt), self.lexicon)
        return name_grams(pair for one in named for pair in one.every())
