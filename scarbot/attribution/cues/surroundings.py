"""What stands in front of a mention in its sentence, and between commas behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.gaps import MET, ends_in_letters
from scarbot.attribution.people.names import is_agent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = [
    "APPOSITION",
    "LONGEST_FRONT",
    "LONGEST_OPENING",
    "ONE_THAT",
    "behind",
    "front",
    "opening",
    "opens",
]

LONGEST_OPENING = 60
LONGEST_FRONT = 40
ONE_THAT = re.compile(r"(?:the|one|another|an?)\s+(?:[\w’'-]+\s+){1,4}(?:that\s+)?", re.IGNORECASE)
"""Up to a mention that is the subject of what tells of it: "the rule that Dr. X gives"."""

APPOSITION = re.compile(
    r",\s+(?:for\s+(?:his|her|their)\s+part|who|whose|an?|the|our|my|his|her|one|now|formerly|founder|director|author|professor|\d{1,3}|[A-Z][\w-]+['’]s)\b"
    r"[^,.;:!?\ufffc]{0,120},(?=\s)"
)
_FURTHER_PART = re.compile(r"\s[^,.;:!?\ufffc]{1,60},(?=\s)")
_MOST_PARTS = 3
_AS_FOR = re.compile(r"^As\s+for\s+[^,.;:!?\ufffc]+,\s")
_ROLE_IN_FRONT = re.compile(r"(?:\b([A-Za-z][\w/-]*)\s+)?(?:\b([a-z][\w/-]*)\s+)?\b([A-Za-z][\w/-]*)\s+$")
_OPENS = re.compile(
    r"(?:(?:and|but|yet|so|still|however|meanwhile|today|now)\b,?|(?:on|about|for|when\s+it\s+comes\s+to)\s[^,;:.]{2,60},)?"
)


def opening(sentence: Sentence, mention: Mention) -> str:
    """Return the words between the beginning of a sentence and a mention, if they are few."""
    return sentence.outside[sentence.start : mention.start][:LONGEST_OPENING]


def front(sentence: Sentence, mention: Mention) -> str:
    """Return the words in front of a mention in lower case, without those that tell who it is."""
    before = _AS_FOR.sub("", sentence.before(mention.start, LONGEST_FRONT))
    told = _ROLE_IN_FRONT.search(before) if mention.kind == "person" else None
    listed = list(told.groups()) if told else []
    while listed and (listed[0] is None or listed[0].lower() in sentence.words.roles.stops):
        listed.pop(0)
    if listed and (sentence.words.roles.is_role(str(listed[-1]).lower()) or is_agent(str(listed[-1]))):
        before = before[: told.start(len(told.groups()) - len(listed) + 1)] if told else before
    return before.strip().lower()


def opens(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a mention opens what its sentence tells: "But for scars, Dr. X"."""
    return _OPENS.fullmatch(front(sentence, mention)) is not None


def behind(sentence: Sentence, mention: Mention) -> Iterator[int]:
    """Yield where a verb may stand behind what is told of somebody: between commas, or who asked them."""
    met = sentence.match(MET, mention.end) if mention.kind == "role" else None
    if met:
        yield met.end()
    if ends_in_letters(sentence, mention) and sentence.outside.startswith(", ", mention.end):
        yield mention.end + 1  # the comma that closes credentials
    part = sentence.match(APPOSITION, mention.end)
    for _ in range(_MOST_PARTS):
        if part is None:
            return
        yield part.end()
        part = sentence.match(_FURTHER_PART, part.end())
