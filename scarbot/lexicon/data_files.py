"""The vocabulary files of the package, read once; they are for people to read and extend."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from scarbot import cache as files_cache
from scarbot.errors import DataError
from scarbot.lexicon.phrases import with_normal_phrases

__all__ = ["DATA", "load_data"]

DATA = Path(__file__).parents[1] / "data"
"""Where the package keeps its vocabulary."""

_WHOLE_TURNS = ("turns", "about")
"""The files whose phrases are matched against a whole turn."""
_AT_EVERY_START = (
    "function_words",
    "misspellings",
    "turns",
    "about",
    "smalltalk",
    "emergencies",
    "announcing",
    "surnames",
    "titles",
    "yes_no",
)


@cache
def load_data(name: str) -> dict[str, Any]:
    """Return a vocabulary file of the package; those that every start needs, from the cache.

    Raises:
        DataError: the file is no valid TOML.
    """
    if name not in _AT_EVERY_START:
        return _parsed(name)
    found: dict[str, Any] = _started()[name]
    return found


@cache
def _started() -> dict[str, Any]:
    """Return the vocabulary that every start needs: TOML takes longer to parse than JSON."""
    key = files_cache.digest(())
    known = files_cache.load(key, "vocabulary")
    if isinstance(known, dict) and set(known) == set(_AT_EVERY_START):
        return known
    record = {name: _parsed(name) for name in _AT_EVERY_START}
    record |= {name: with_normal_phrases(record[name]) for name in _WHOLE_TURNS}
    files_cache.store(key, "vocabulary", record)
    return record


def _parsed(name: str) -> dict[str, Any]:
    """Return the content of a file; of a folder, that of its files, their lists joined."""
    folder = DATA / name
    if not folder.is_dir():
        return _read(DATA / f"{name}.toml")
    joined: dict[str, Any] = {}
    for path in sorted(folder.glob("*.toml")):
        for key, entries in _read(path).items():
            joined.setdefault(key, []).extend(entries)
    return joined


def _read(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"scarbot/data/{path.relative_to(DATA).as_posix()}: {error}") from None
