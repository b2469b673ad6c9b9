"""The lists of words by which lines are told apart, as the tables of ``data/furniture.toml`` have them."""

from __future__ import annotations

from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

from scarbot.lexicon.data_files import load_data
from scarbot.reading.traits.telephones import has_telephone

if TYPE_CHECKING:
    from collections.abc import Collection

__all__ = ["has_any", "phrases", "tables", "words_of"]

_TELEPHONE = "<telephone>"


@cache
def phrases(key: str, table: str = "marks") -> frozenset[str]:
    """Return a list, to be asked whether it has something."""
    return frozenset(words_of(key, table))


@cache
def words_of(key: str, table: str = "marks") -> tuple[str, ...]:
    """Return a list in its order: what a line may begin or end with, or a pattern is made of."""
    return tuple(tables()[table][key])


@cache
def tables() -> dict[str, Any]:
    """Return the tables of ``data/furniture.toml``; its phrases stand there with either apostrophe."""
    found: dict[str, Any] = _with_apostrophes(load_data("furniture"))
    return found


def _with_apostrophes(value: Any) -> Any:
    """Return data with each phrase that has an apostrophe in both ways of printing one.

    >>> _with_apostrophes({"opens": ["editor’s note", "notes"]})
    {'opens': ['editor’s note', "editor's note", 'notes']}
    """
    if isinstance(value, dict):
        return {key: _with_apostrophes(entry) for key, entry in value.items()}
    if not isinstance(value, list):
        return value
    if not all(isinstance(entry, str) for entry in value):
        return [_with_apostrophes(entry) for entry in value]
    both = ((phrase.replace("'", "’"), phrase.replace("’", "'")) for phrase in value)
    return list(dict.fromkeys(chain.from_iterable(both)))


def has_any(listed: Collection[str], words: str) -> bool:
    """Say whether words in small letters hold one of some phrases; ``<telephone>`` is any number.

    >>> has_any(["call us", "<telephone>"], "book on 555-0142"), has_any(["call us"], "call")
    (True, False)
    """
    return any(map(words.__contains__, listed)) or (_TELEPHONE in listed and has_telephone(words))
