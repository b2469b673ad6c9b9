"""What was computed once and is read again: articles and their index, as JSON.

Reading an article needs nltk, which takes longer to import than everything else together. So what
was read is kept: beside the shipped corpus in the wheel, in the user's cache directory for others.
A file is found by the digest of all that decides its content, the package's own rules included,
and holds data only, behind a line with its own digest. A missing, damaged or unwritable cache costs
time and nothing else.
"""

from __future__ import annotations

import json
import os
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scarbot.settings import directories

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["COMPILED", "digest", "load", "store"]

COMPILED = Path(__file__).parent / "corpus" / "compiled"
"""Where a wheel keeps what was computed for the shipped corpus."""

_RULES = (
    "models.py",
    "language.py",
    "cache.py",
    "packing.py",
    "corpus.py",
    "index.py",
    "facets.py",
    "evidence.py",
    "glossing.py",
    "lexicon.py",
    "likelihood.py",
    "phrases.py",
    "retrieval.py",
    "shards.py",
    "spelling.py",
)
_RULE_FOLDERS = ("reading", "attribution", "data", "data/synonyms")


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
    package = Path(__file__).parent
    total = sha256()
    for place in [*_RULES, *_RULE_FOLDERS]:
        path = package / place
        for file in sorted(path.glob("*.*")) if path.is_dir() else [path]:
            if file.suffix in (".py", ".toml", ".json", ".txt") and file.is_file():
                total.update(file.name.encode() + file.read_bytes())
    return total.digest()


def load(key: str, part: str) -> Any:
    """Return what was stored under a key, ``None`` where there is nothing that can be read."""
    for folder in (COMPILED, directories(os.environ).cache):
        try:
            if folder is not None:
                return _opened((folder / f"{key}.{part}.json").read_bytes())
        except (OSError, ValueError, RecursionError):
            continue
    return None


def _sealed(record: Any) -> bytes:
    # Plain ASCII: a single other character would double what the parser goes over.
    content = json.dumps(record, separators=(",", ":")).encode()
    return sha256(content).hexdigest().encode() + b"\n" + content


def _opened(kept: bytes) -> Any:
    seal, _, content = kept.partition(b"\n")
    if sha256(content).hexdigest().encode() != seal:
        raise ValueError("damaged")
    return json.loads(content)


def store(key: str, part: str, record: Any, folder: Path | None = None) -> None:
    """Keep a record for the next start; where that cannot be, go on without.

    Args:
        key: the digest of what the record was computed from.
        part: what it is, a word.
        record: what JSON can hold.
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
    except OSError:
        return
