"""A sentence outside its quotation marks, with what it mentions there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scarbot.attribution.sources import Mention
    from scarbot.attribution.vocabulary import Vocabulary

__all__ = ["Sentence"]


@dataclass(slots=True)
class Sentence:
    """A sentence outside its quotation marks, with what it mentions there."""

    outside: str
    start: int
    end: int
    mentions: list[Mention]
    words: Vocabulary

    def before(self, at: int, width: int) -> str:
        """Return the words in front of an offset, marked where the sentence has still more."""
        cut = max(self.start, at - width)
        return ("x" if cut > self.start else "") + self.outside[cut:at]
