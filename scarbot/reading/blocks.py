"""What every format is read into: the text that a reader sees, and its blocks in order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from scarbot.models import Speaker

__all__ = ["Block", "BlockKind", "Source"]

BlockKind = Literal["title", "heading", "paragraph", "item", "quote", "furniture"]


@dataclass(slots=True)  # frozen ones take three times as long to make
class Block:
    """A piece of the text between two breaks.

    Attributes:
        kind: what the format shows it to be.
        start: offset of its first character, behind a bullet or number.
        end: offset behind its last.
        level: of a heading, from 1.
        number: of a numbered item; ``None`` otherwise.
        reason: why the format shows it to be furniture.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 1
    number: int | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A text with its blocks, what the format says about the article, and whom it says that this tells of.

    Attributes:
        columns: where the names of the columns stand, for each row of a table of data, by where that begins.
    """

    text: str
    blocks: tuple[Block, ...]
    metadata: dict[str, str] = field(default_factory=dict)
    people: tuple[Speaker, ...] = ()
    columns: dict[int, tuple[int, int]] = field(default_factory=dict)
