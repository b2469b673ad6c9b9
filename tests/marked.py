"""Fixture articles with their expected reading marked in the text, and what a source reads as."""

from __future__ import annotations

import html
import re
import tomllib
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from scarbot.reading.blocks import Source

ARTICLES = Path(__file__).parent / "data" / "articles"
_MARK = re.compile(r"⟦([^⟧/][^⟧]*)⟧(.*?)⟦/⟧", re.DOTALL)
_LINK_TARGET = re.compile(r"(!\[[^\]]*)?\]\([^)]*\)")
_TAG = re.compile(r"<[^>]+>")
_NO_SENTENCES = ("title", "heading", "furniture", "reference")


@dataclass(frozen=True, slots=True)
class Marked:
    """A fixture: its source without marks, and the marked pieces in order."""

    name: str
    source: str
    pieces: tuple[tuple[str, str], ...]
    expected: dict[str, Any]

    def of(self, *kinds: str) -> list[str]:
        return [words for kind, words in self.pieces if kind in kinds]

    @property
    def sentences(self) -> list[str]:
        """The sentences of the body; the name below a quotation may be read as either."""
        return [
            words
            for kind, words in self.pieces
            if kind not in _NO_SENTENCES and not words.startswith(("—", "–", "--"))
        ]


def fixtures(ending: str) -> list[Marked]:
    return [_read(path) for path in sorted(ARTICLES.glob(f"*.marked.{ending}"))]


def _read(path: Path) -> Marked:
    raw = path.read_text(encoding="utf-8")
    pieces = tuple(
        (match.group(1).split(":")[0], html.unescape(_TAG.sub("", _LINK_TARGET.sub("", match.group(2)))))
        for match in _MARK.finditer(raw)
    )
    name = path.name.split(".")[0]
    expected = tomllib.loads(path.with_name(f"{name}.people.toml").read_text(encoding="utf-8"))
    return Marked(name, re.sub("⟦[^⟧]*⟧", "", raw), pieces, expected)


def letters(words: str) -> str:
    """Return what is left of words without marks, markup, case and the form of digits."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", words).lower()))


def shown(source: Source) -> list[tuple[str, str]]:
    """Return the blocks as their kind and words; furniture as its reason in brackets."""
    return [
        (
            f"({block.reason})" if block.kind == "furniture" else block.kind,
            source.text[block.start : block.end],
        )
        for block in source.blocks
    ]


def check_source(source: Source) -> None:
    """Check what holds of every source: blocks in order, apart, and without outer space."""
    behind = 0
    for block in source.blocks:
        words = source.text[block.start : block.end]
        assert behind <= block.start < block.end <= len(source.text)
        assert words == words.strip()
        assert (block.kind == "furniture") == bool(block.reason)
        assert block.level >= 1
        behind = block.end
