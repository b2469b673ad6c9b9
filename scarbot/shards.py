"""A large mapping of words to texts that costs little to load.

JSON makes an object of every key and value when it is read. Here the entries stand in a few long
strings, by the first letters of their keys, and a string is read and taken apart when a key of it
is first asked for: a question needs a handful of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scarbot.cache import Apart

__all__ = ["Shards", "pack"]

_LETTERS = 2
_BEHIND_KEY = "="
_BETWEEN = "|"


def pack(entries: Mapping[str, str]) -> Apart:
    """Return a mapping as what :class:`Shards` reads. Keys have no "=", and nothing has a "|".

    >>> pack({"scar": "1", "scab": "2", "ice": "3"})
    {'sc': 'scar=1|scab=2', 'ic': 'ice=3'}
    """
    shards: dict[str, list[str]] = {}
    for key, value in entries.items():
        shards.setdefault(key[:_LETTERS], []).append(f"{key}{_BEHIND_KEY}{value}")
    return Apart((letters, _BETWEEN.join(lines)) for letters, lines in shards.items())


class Shards(Mapping[str, str]):
    """The mapping that :func:`pack` described.

    >>> Shards(pack({"scar": "1", "scab": "2"}))["scab"]
    '2'
    """

    def __init__(self, packed: Mapping[str, str]) -> None:
        self._packed = packed
        self._read: dict[str, dict[str, str]] = {}

    def __getitem__(self, key: str) -> str:
        return self._shard(key[:_LETTERS])[key]

    def __iter__(self) -> Iterator[str]:
        for letters in self._packed:
            yield from self._shard(letters)

    def __len__(self) -> int:
        return sum(len(self._shard(letters)) for letters in self._packed)

    def _shard(self, letters: str) -> dict[str, str]:
        known = self._read.get(letters)
        if known is None:
            entries = (entry.partition(_BEHIND_KEY) for entry in self._packed[letters].split(_BETWEEN))
            known = self._read[letters] = {key: value for key, _, value in entries}
        return known
