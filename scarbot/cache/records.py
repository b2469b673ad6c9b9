"""What was computed once and is read again: articles and their index, as JSON.

Reading an article needs nltk, which takes longer to import than everything else together. So what
was read is kept: beside the shipped corpus in the wheel, in the user's cache directory for others.
A file is found by the digest of all that decides its content, the package's own rules included,
and holds data only, behind a line with its own digest. A missing, damaged or unwritable cache costs
time and nothing else.

Of the largest mappings a question needs a few entries. Their texts stand behind the line of JSON,
which says where, and each is read when it is asked for; see :class:`Apart`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from itertools import accumulate, pairwise
from pathlib import Path
from time import time
from typing import TYPE_CHECKING, Any

from scarbot.settings import directories

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Apart", "digest", "load", "store"]

_PACKAGE = Path(__file__).parents[1]
_COMPILED = _PACKAGE / "corpus" / "compiled"
"""Where a wheel keeps what was computed for the shipped corpus."""

_RULES = ("models.py", "glossing.py", "particles.py", "naming.py", "reasons.py", "parsing.py", "corpus.py")
_RULE_FOLDERS = (
    *("language", "cache", "lexicon", "reading", "attribution", "learning", "indexing"),
    "data",
)
_ABANDONED = 3600.0
"""The age in seconds from which nobody finishes a record any more: its writer was killed."""
_MOST_KEPT = 60
"""The number of records that a folder keeps: every edit of a corpus makes new ones."""
_SEAL = 64
_APART = "kept apart"


class Apart(dict[str, str]):
    """A large mapping to texts in a record: once stored, it costs nothing but the texts that are used."""


class _Beside(Mapping[str, str]):
    """What was :class:`Apart` when it was stored: its texts are read one by one."""

    def __init__(self, places: Mapping[str, tuple[int, int]], texts: memoryview) -> None:
        self._places, self._texts = places, texts

    def __getitem__(self, key: str) -> str:
        start, end = self._places[key]
        return str(self._texts[start:end], "utf-8")

    def get(self, key: str, default: Any = None) -> Any:
        """Return the text of a key, or the default; most keys that are looked for are missing."""
        return self[key] if key in self._places else default

    def __iter__(self) -> Iterator[str]:
        return iter(self._places)

    def __len__(self) -> int:
        return len(self._places)

    def __reduce__(self) -> tuple[type[dict[str, str]], tuple[dict[str, str]]]:
        """Be copied and pickled as what it holds."""
        return dict, (dict(self),)


def digest(contents: Iterable[tuple[str, bytes]]) -> str:
    """Return the digest of named contents together with the rules of this package.

    >>> digest([("a.txt", b"one")]) == digest([("a.txt", b"two")])
    False
    """
    total = sha256(_rules())
    for name, content in contents:
        total.update(f"{name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()[:32]


@cache
def _rules() -> bytes:
    total = sha256()
    for place in [*_RULES, *_RULE_FOLDERS]:
        path = _PACKAGE / place
        for file in sorted(path.rglob("*.*")) if path.is_dir() else [path]:
            if file.suffix in (".py", ".toml", ".json", ".txt"):
                total.update(file.relative_to(_PACKAGE).as_posix().encode() + file.read_bytes())
    return total.digest()


def load(key: str, part: str) -> Any:
    """Return what was stored under a key, ``None`` where there is nothing that can be read."""
    for folder in (_COMPILED, directories(os.environ).cache):
        try:
            if folder is not None:
                return _opened((folder / f"{key}.{part}.json").read_bytes())
        except (OSError, ValueError, RecursionError):
            continue
    return None


def _sealed(record: Any) -> bytes:
    texts: list[bytes] = []
    # Plain ASCII: a single other character would double what the parser goes over.
    line = json.dumps(_set_apart(record, texts), separators=(",", ":")).encode()
    content = b"\n".join([line, b"".join(texts)])
    return sha256(content).hexdigest().encode() + b"\n" + content


def _set_apart(value: Any, texts: list[bytes]) -> Any:
    """Return a record with the places of texts for what is to be kept apart, and collect these texts."""
    if isinstance(value, Apart):
        own = [text.encode() for text in value.values()]
        bounds = accumulate(map(len, own), initial=sum(map(len, texts)))
        texts += own
        return {_APART: dict(zip(value, pairwise(bounds), strict=True))}
    if isinstance(value, dict):
        return {key: _set_apart(part, texts) for key, part in value.items()}
    return [_set_apart(part, texts) for part in value] if isinstance(value, list | tuple) else value


def _opened(kept: bytes) -> Any:
    content = memoryview(kept)[_SEAL + 1 :]
    if sha256(content).hexdigest().encode() != kept[:_SEAL]:
        raise ValueError("damaged")
    end = kept.index(b"\n", _SEAL + 1)
    texts = content[end - _SEAL :]

    def beside(record: dict[str, Any]) -> Any:
        return _Beside(record[_APART], texts) if _APART in record else record

    return json.loads(kept[_SEAL + 1 : end], object_hook=beside)


def store(key: str, part: str, record: Any, folder: Path | None = None) -> None:
    """Keep a record for the next start; where that cannot be, go on without.

    Args:
        key: the digest of what the record was computed from.
        part: what it is, a word.
        record: what JSON can hold, and what is to be kept :class:`Apart`.
        folder: where to; ``None``: the user's cache directory.
    """
    folder = folder or directories(os.environ).cache
    if folder is None:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        unfinished = folder / f".{key}.{part}.{os.getpid()}"
        unfinished.write_bytes(_sealed(record))
        unfinished.replace(folder / f"{key}.{part}.json")
        _prune(folder)
    except OSError:
        return


def _prune(folder: Path) -> None:
    """Remove the records that were stored longest ago, but for the last ones, and what was never finished."""
    for path in folder.glob(".*"):
        if path.stat().st_mtime < time() - _ABANDONED:
            path.unlink(missing_ok=True)
    stored = sorted(folder.glob("*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
    for path in stored[_MOST_KEPT:]:
        path.unlink(missing_ok=True)
