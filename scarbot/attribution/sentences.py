"""A sentence outside its quotation marks, with what it mentions there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from scarbot.attribution.sources import Mention
    from scarbot.attribution.vocabulary import Vocabulary
    from scarbot.attribution.word_places import Phrases, Wording

__all__ = ["WINDOW", "Sentence"]

WINDOW = 90
"""How many characters in front of a name may say what it is there for."""

_OF_SEVERAL = frozenset({"elder", "older", "younger", "eldest", "oldest", "youngest", "other"})


@dataclass(slots=True)
class Sentence:
    """A sentence outside its quotation marks, with what it mentions there."""

    wording: Wording
    start: int
    end: int
    mentions: Sequence[Mention]
    words: Vocabulary
    outside: str = field(init=False)

    def __post_init__(self) -> None:
        self.outside = self.wording.text

    def find(self, wanted: Phrases) -> list[re.Match[str]]:
        """Return the matches of a pattern in the sentence."""
        return self.wording.find(wanted, self.start, self.end)

    def stands(self, wanted: Phrases) -> bool:
        """Say whether a pattern may match in the sentence."""
        return self.wording.stands(wanted, self.start, self.end)

    def find_before(self, wanted: Phrases, at: int, width: int) -> list[re.Match[str]]:
        """Return the matches of a pattern in the words in front of an offset."""
        return self.wording.find(wanted, max(self.start, at - width), at)

    def before(self, at: int, width: int) -> str:
        """Return the words in front of an offset, marked where the sentence has still more."""
        cut = max(self.start, at - width)
        return ("x" if cut > self.start else "") + self.outside[cut:at]

    def is_role_of(self, word: str, mention: Mention) -> bool:
        """Say whether a word in front of a name tells what its bearer is: "the elder", "her mother"."""
        if (
            word in _OF_SEVERAL
            or word in self.words.strangers
            or any(word in person.nouns for person in mention.people)
        ):
            return True
        kin = word in self.words.female or word in self.words.male or word.capitalize() in self.words.ranks
        return kin or self.words.is_role(word) or self.words.is_role(word.removesuffix("s"))
