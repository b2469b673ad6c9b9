"""What of a story is asked, and whether anything is."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.vocabulary import load_data

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["asides", "asking_parts", "gist", "tells", "tells_age"]

_LONG = 12
"""The number of words above which a question of several sentences is a story."""
_END = 2
"""The number of sentences at a story's end that may be all that is asked."""
# Not compiled before a question needs them: that would be a part of every start.
_SENTENCE = r"(?:[^.!?\n]|(?<=\d)\.(?=\d))+[.!?\n]*"
_ASKING = (
    r"(?i)\s*(?:(?:so|and|but|please|ok|also|now)[\s,]+){0,4}"
    r"(?:what|why|how|when|where|which|who|does|do|is|are|can|will|should|would|could)\b"
)


def asking_parts(question: str) -> list[str]:
    """Return the sentences of a question that ask: with a question mark, or an asking word in front."""
    parts: list[str] = re.findall(_SENTENCE, question)
    return [part for part in parts if part.rstrip().endswith("?") or re.match(_ASKING, part)]


def asides(question: str, asking: Iterable[str]) -> frozenset[str]:
    """Return the words of a question that stand in no part of it that asks; none where no part does."""
    asked = {word for part in asking for word in words(part)}
    return frozenset(words(question)) - asked if asked else frozenset()


def gist(question: str) -> tuple[str, ...]:
    """Return the parts of a story that may be all that is asked: its questions, and its end.

    A short question, or one of one sentence, has none. An end that only tells is none behind a question.

    >>> gist("My son picks at his face all day long. It looks awful. Will it scar? He is twelve.")
    ('Will it scar?', 'Will it scar? He is twelve.')
    """
    parts = [part.strip() for part in re.findall(_SENTENCE, question) if words(part)]
    if len(parts) < 2 or len(words(question)) <= _LONG:
        return ()
    asked = " ".join(part for part in parts if part.endswith("?"))
    end = parts[-min(_END, len(parts) - 1) :]
    last = " ".join(end)
    found = [asked] if asked and tells(last) else dict.fromkeys([asked, last])
    return tuple(part for part in found if part and part != " ".join(parts))


def tells(text: str) -> bool:
    """Say whether somebody tells of a person, and asks and wants nothing.

    >>> tells("ive got dents all over my cheeks"), tells("what can i do"), tells("rolling scars")
    (True, False, False)
    """
    said, told = words(text), load_data("turns")["telling"]
    inverted = any(verb in told["verbs"] and who in told["subjects"] for verb, who in pairwise(said))
    asks = inverted or asking_parts(text) or not set(said).isdisjoint(told["asking"])
    return not asks and not set(said).isdisjoint(told["of"])


def tells_age(text: str) -> bool:
    """Say whether a text that only tells opens with who somebody is, and tells the age.

    >>> tells_age("she's 14"), tells_age("im a roofer, 38"), tells_age("im 6 months in")
    (True, True, False)
    """
    lowered, told = text.lower().replace("’", "'"), load_data("turns")["telling"]
    opens = lowered.startswith(tuple(f"{phrase} " for phrase in told["who"]))
    behind = "|".join(map(re.escape, told["behind_age"]))
    return (
        opens
        and tells(text)
        and bool(re.search(rf"\b\d\d?(?=[\s.,;!]*$|[.,;]\s|\s+(?:{behind})\b)", lowered))
    )
