"""The signs of a statement by which its aptness is told: see :mod:`~scarbot.learning.aptness`."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.indexing.evidence import asked_above, pseudo_words, standing_above
from scarbot.language import words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from scarbot.language import Stemmer
    from scarbot.lexicon.lexicon import Lexicon
    from scarbot.models import Place

__all__ = ["read_signs"]

_QUOTED = re.compile(r"[“\"‘]")
_LONG = 6
"""The number of words by which lengths are told apart, up to the longest that is."""
_LONGEST = 5


def read_signs(
    texts: Sequence[str],
    evident: Sequence[Collection[str]],
    places: Sequence[Place],
    lexicon: Lexicon,
    stemmer: Stemmer,
) -> list[frozenset[str]]:
    """Return the signs of each statement by which its aptness is told.

    These are its stems and pairs of them ("last_for"), the pseudo-words of evidence that it has
    ("<duration>"), the facets that it carries evidence for ("=duration"), the stems of what stands above it
    ("^last") and the facets that this asks for ("^=duration"), its length, and whether it begins
    with a quotation mark.

    Args:
        texts: the statements in their standard form.
        evident: the names of the facets that each carries evidence for by its own words.
        places: the statements.
        lexicon: what headings ask for.
        stemmer: what stems.
    """
    each = zip(texts, evident, standing_above(places), asked_above(places, lexicon), strict=True)
    return [
        frozenset(
            (
                *_of_text(text, stemmer),
                *(f"={name}" for name in names),
                *(f"^{stem}" for stem in stemmer.stems(words(above))),
                *(f"^={name}" for name in asked),
            )
        )
        for text, names, above, asked in each
    ]


def _of_text(text: str, stemmer: Stemmer) -> Iterator[str]:
    stems = stemmer.stems(words(text))
    yield from stems
    yield from (f"{one}_{other}" for one, other in pairwise(stems))
    yield from pseudo_words(text)
    yield f"<long{min(len(stems) // _LONG, _LONGEST)}>"
    if _QUOTED.match(text):
        yield "<quoted>"
