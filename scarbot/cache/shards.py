"""A large mapping of words to texts, and a long list of texts, that cost little to load.

JSON makes an object of every key and value when it is read. Here the entries stand in a few long
strings, by the first letters of their keys, and a string is read and taken apart when a key of it
is first asked for: a question needs a handful of them. So is what a text stands for: see :class:`Unpacked`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from scarbot.cache.records import Apart

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["Rows", "Shards", "Unpacked", "pack", "pack_rows", "read_pairs", "written_pairs"]

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

_LETTERS = 2
_ROWS = 64
"""The first letters that a string's keys share, and the texts in a string of a list."""
_BEHIND_KEY = "="
_BETWEEN = "|"


class Unpacked(Mapping[str, _Value]):
    """A mapping of words to what their texts stand for, each made when it is first asked for.

    Nothing is kept of a word that is not there: anything can be typed.

    Args:
        packed: the texts.
        make: makes of a text what it stands for.

    Attributes:
        made: what was asked for so far.

    >>> lengths = Unpacked({"scar": "two words", "ice": "one"}, len)
    >>> lengths["ice"], lengths.get("laser", 0), lengths.made
    (3, 0, {'ice': 3})
    """

    def __init__(self, packed: Mapping[str, str], make: Callable[[str], _Value]) -> None:
        self._packed, self._make = packed, make
        self.made: dict[str, _Value] = {}

    def __getitem__(self, key: str) -> _Value:
        if key not in self.made:
            self.made[key] = self._make(self._packed[key])
        return self.made[key]

    def get(self, key: str, default: Any = None) -> Any:
        """Return what the text of a key stands for, or the default; most that are looked for are missing."""
        known = self.made.get(key)
        if known is None:
            text = self._packed.get(key)
            if text is None:
                return default
            known = self.made[key] = self._make(text)
        return known

    def __contains__(self, key: object) -> bool:
        return key in self.made or key in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)


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
        self._shards = Unpacked(packed, _entries)
        self._read = self._shards.made

    def __getitem__(self, key: str) -> str:
        return self._shards[key[:_LETTERS]][key]

    def get(self, key: str, default: Any = None) -> Any:
        """Return the text of a key, or the default; most keys that are looked for are missing."""
        letters = key[:_LETTERS]
        shard = self._read.get(letters)
        if shard is None:
            shard = self._shards.get(letters, {})
        return shard.get(key, default)

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and self.get(key) is not None

    def __iter__(self) -> Iterator[str]:
        for shard in self._shards.values():
            yield from shard

    def __len__(self) -> int:
        return sum(map(len, self._shards.values()))


def _entries(shard: str) -> dict[str, str]:
    """Return the entries of one string of :func:`pack`."""
    parted = (entry.partition(_BEHIND_KEY) for entry in shard.split(_BETWEEN))
    return {key: value for key, _, value in parted}


def written_pairs(pairs: Iterable[tuple[object, object]]) -> str:
    """Return pairs as one text: a key, its value, a key, its value. Nothing in them has a space."""
    return " ".join(f"{key} {value}" for key, value in pairs)


def read_pairs(text: str, key: Callable[[str], _Key], value: Callable[[str], _Value]) -> dict[_Key, _Value]:
    """Return the mapping of the pairs that :func:`written_pairs` wrote, made of its texts.

    >>> read_pairs(written_pairs([(7, 0.5), (9, 1.25)]), int, float)
    {7: 0.5, 9: 1.25}
    """
    parts = text.split()
    return dict(zip(map(key, parts[::2]), map(value, parts[1::2]), strict=True))


def pack_rows(rows: Iterable[str]) -> Apart:
    """Return a list of texts as what :class:`Rows` reads. Nothing in it has a "|".

    >>> pack_rows(["scar", "ice pick"])
    {'0': 'scar|ice pick'}
    """
    listed = list(rows)
    blocks = (listed[start : start + _ROWS] for start in range(0, len(listed), _ROWS))
    return Apart((str(number), _BETWEEN.join(block)) for number, block in enumerate(blocks))


class Rows(Sequence[str]):
    """The list that :func:`pack_rows` described.

    >>> Rows(pack_rows(["scar", "ice pick"]), 2)[1]
    'ice pick'
    """

    def __init__(self, packed: Mapping[str, str], length: int) -> None:
        self._packed, self._length = packed, length
        self._read: dict[int, list[str]] = {}

    def __getitem__(self, position: Any) -> Any:
        if not 0 <= position < self._length:
            raise IndexError(position)
        number, place = divmod(position, _ROWS)
        if number not in self._read:
            self._read[number] = self._packed[str(number)].split(_BETWEEN)
        return self._read[number][place]

    def __len__(self) -> int:
        return self._length
