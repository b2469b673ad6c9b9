"""The lists of words by which lines are told apart, as ``data/furniture.toml`` has them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data
from scarbot.reading.traits.telephones import has_telephone

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["has_any", "of_writers", "phrases"]

_TELEPHONE = "<telephone>"


@cache
def phrases(key: str) -> frozenset[str]:
    """Return a list of ``[marks]``."""
    return frozenset(load_data("furniture")["marks"][key])


@cache
def of_writers(key: str) -> tuple[str, ...]:
    """Return a list of ``[writers]``: words about who writes."""
    return tuple(load_data("furniture")["writers"][key])


def has_any(listed: Collection[str], words: str) -> bool:
    """Say whether words in small letters hold one of some phrases; ``<telephone>`` is any number.

    >>> has_any(["call us", "<telephone>"], "book on 555-0142"), has_any(["call us"], "call")
    (True, False)
    """
    return any(map(words.__contains__, listed)) or (_TELEPHONE in listed and has_telephone(words))
