"""Several questions in one turn: "what is it and does it hurt", "types, treatment and price"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import normal, opening
from scarbot.lexicon.word_lists import function_words, without_ahead

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["conjoined"]

_LONGEST = 24
"""The number of words above which a turn rambles, and is read as a story."""
_FEWEST_WORDS = 2
"""The number of words from which one of several questions can stand alone."""
_JOINT = (
    r"(?i)[?!;]+\s+(?:and\s+|also\s+)*|\s*,\s*(?:and\s+|also\s+|plus\s+)*|\s+(?:and|plus|&)\s+(?:also\s+)?"
)


def conjoined(question: str, asks: Callable[[Sequence[str]], frozenset[int]]) -> list[str]:
    """Return the questions that are joined in a turn, in order, each on one line; of a single one, nothing.

    Each opens as a question; or, behind the first, all of its words ask: "types of it, treatment and price".

    Args:
        question: a turn without courtesies.
        asks: returns the positions of those of some words that say what kind of thing is asked for.

    >>> conjoined("what is it and does it hurt?", lambda said: frozenset())
    ['what is it', 'does it hurt?']
    >>> conjoined("is it safe for arms and legs?", lambda said: frozenset())
    []
    """
    question = " ".join(question.split())
    if len(words(question)) > _LONGEST:
        return []
    pieces = _pieces(question)
    whole = _merged(question, pieces, _opens)
    if len(whole) > 1 and _opens(whole[0]):
        return whole if all(len(words(part)) >= _FEWEST_WORDS for part in whole) else []
    bare = _merged(question, pieces, lambda piece: _only_asks(piece, asks))
    return bare if len(bare) > 1 and _is_demand(bare[0], asks) else []


def _pieces(question: str) -> list[tuple[int, int]]:
    """Return where the pieces between the joints of a turn stand."""
    joints = [(0, 0), *(match.span() for match in re.finditer(_JOINT, question)), (len(question),) * 2]
    found = [(before[1], behind[0]) for before, behind in pairwise(joints)]
    return [(start, end) for start, end in found if words(question[start:end])]


def _merged(question: str, pieces: Sequence[tuple[int, int]], begins: Callable[[str], bool]) -> list[str]:
    """Return the pieces, those that begin no question with the one before."""
    spans: list[tuple[int, int]] = []
    for start, end in pieces:
        if spans and not begins(question[start:end]):
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return [question[start:end].strip() for start, end in spans]


def _opens(piece: str) -> bool:
    """Say whether a piece opens as a question, also behind "ok so": "do it myself" goes on with one."""
    whole, said = load_data("turns")["whole"], without_ahead(words(piece))
    bids = said[:1] == ["do"] and said[1:2] in (["it"], ["that"], ["this"])
    return not bids and bool(opening(normal(" ".join(said)), (*whole["opens"], *whole["asks"])))


def _is_demand(piece: str, asks: Callable[[Sequence[str]], frozenset[int]]) -> bool:
    """Say whether a piece begins with a word that asks, and none of grammar: "types of it"."""
    said = words(piece)
    return 0 in asks(said) and said[0] not in function_words()


def _only_asks(piece: str, asks: Callable[[Sequence[str]], frozenset[int]]) -> bool:
    """Say whether all words of a piece ask: "price of it", "treatment"."""
    said, alone = words(piece), load_data("turns")["conjoined"]["asking"]
    asking = asks(said)
    return said[0] not in function_words() and all(
        at in asking or word in alone or word in function_words() for at, word in enumerate(said)
    )
