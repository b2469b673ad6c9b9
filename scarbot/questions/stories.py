"""What of a story is asked, and whether anything is."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = [
    "asides",
    "asking_parts",
    "asks",
    "gist",
    "happened",
    "is_title",
    "tells",
    "tells_age",
    "used_in",
    "with_told",
]

_LONG = 12
"""The number of words above which a question of several sentences is a story."""
_END = 2
"""The number of sentences at a story's end that may be all that is asked."""
_USED = 4
"""The number of words behind a verb of using that may name what is used."""
_TITLE = 3
"""The number of words up to which a sentence may be a title."""
# Not compiled before a question needs them: that would be a part of every start.
_SENTENCE = r"(?:[^.!?\n]|(?<=\d)\.(?=\d))+[.!?\n]*"
_ASKING = (
    r"(?i)\s*(?:(?:so|and|but|please|ok|also|now)[\s,]+){0,4}"
    r"(?:what|why|how|when|where|which|who|does|do|is|are|can|will|should|would|could)\b"
)


def asking_parts(question: str) -> list[str]:
    """Return the sentences of a question that ask: with a question mark, or an asking word in front."""
    parts: list[str] = re.findall(_SENTENCE, question)
    return [part for part in parts if asks(part)]


def asks(sentence: str) -> bool:
    """Say whether a sentence has a question mark at its end, or an asking word in front.

    >>> asks("So what is subcision"), asks("My brother had it?"), asks("What is left is a dent.")
    (True, True, True)
    """
    return sentence.rstrip().endswith("?") or bool(re.match(_ASKING, sentence))


def asides(question: str, asking: Iterable[str]) -> frozenset[str]:
    """Return the words of a question that stand in no part of it that asks; none where no part does."""
    asked = {word for part in asking for word in words(part)}
    return frozenset(words(question)) - asked if asked else frozenset()


def gist(question: str) -> tuple[str, ...]:
    """Return the parts of a story that may be all that is asked: its questions, and its end.

    A short question, or one of one sentence, has none. An end that only tells is none behind a question. A
    title in front belongs to each part.

    >>> gist("My son picks at his face all day long. It looks awful. Will it scar? He is twelve.")
    ('Will it scar?', 'Will it scar? He is twelve.')
    """
    parts = [part.strip() for part in re.findall(_SENTENCE, question) if words(part)]
    title = [parts.pop(0)] if parts and is_title(parts[0]) else []
    if len(parts) < 2 or len(words(question)) <= _LONG:
        return ()
    asked = " ".join(filter(asks, parts))
    last = " ".join(parts[-min(_END, len(parts) - 1) :])
    found = [asked] if asked and tells(last) else dict.fromkeys([asked, last])
    return tuple(" ".join([*title, part]) for part in found if part and part != " ".join(parts))


def is_title(sentence: str) -> bool:
    """Say whether a sentence only names what the next ones are about.

    >>> is_title("Silicone sheets."), is_title("I am pale."), is_title("Why?")
    (True, False, False)
    """
    return len(words(sentence)) <= _TITLE and not (asks(sentence) or tells(sentence))


def used_in(said: Sequence[str]) -> tuple[str, ...]:
    """Return the last word that tells of using something and those behind it; empty for none.

    >>> used_in("my aunt puts honey on hers".split()), used_in("my aunt is here".split())
    (('puts', 'honey', 'on', 'hers'), ())
    """
    using = load_data("turns")["telling"]["using"]
    places = [place for place, word in enumerate(said) if word in using]
    return tuple(said[places[-1] :][: _USED + 1]) if places else ()


def with_told(question: str) -> str:
    """Return "what can I do" behind what somebody tells of having as one question about that; empty else.

    >>> with_told("My son has dents and bumps, so what can I do?"), with_told("What can I do about dents?")
    ('what can i do about dents and bumps', '')
    """
    data, said = load_data("turns")["having"], words(question)
    starts = (n for n, word in enumerate(said) if n and word in data["asking"])
    start = next(starts, len(said))
    asked, told = said[start:], said[:start]
    having = [n for n, word in enumerate(told) if word in data["verbs"]]
    if not having or len(asked) > data["longest"] or asked[-1:] not in [[word] for word in data["ends"]]:
        return ""
    thing = told[having[-1] + 1 :]
    while thing and thing[-1] in data["joints"]:
        thing.pop()
    return " ".join([*asked, "about", *thing]) if 0 < len(thing) <= data["longest"] else ""


def tells(text: str) -> bool:
    """Say whether somebody tells of a person, and asks and wants nothing.

    >>> tells("ive got dents all over my cheeks"), tells("what can i do"), tells("rolling scars")
    (True, False, False)
    """
    said, told = words(text), load_data("turns")["telling"]
    inverted = any(verb in told["verbs"] and who in told["subjects"] for verb, who in pairwise(said))
    asks = inverted or asking_parts(text) or not set(said).isdisjoint(told["asking"])
    return not asks and not set(said).isdisjoint(told["of"])


def happened(text: str) -> tuple[str, ...]:
    """Return the words of a text that only tell that somebody did something, and when; else none.

    They are the verb behind that person, and the first word of the time.

    >>> happened("my dad changed his will last month"), happened("my knee clicks")
    (('changed', 'last'), ())
    """
    said, told = words(text), load_data("turns")["telling"]
    dated = _dated().search(" ".join(said))
    if dated is None or not tells(text):
        return ()
    verbs = [said[n] for n in range(1, len(said)) if said[n - 1] in told["doers"] or _is_relative(said[:n])]
    return (*verbs[:1], *dated[0].split()[:1])


@cache
def _dated() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(load_data('turns')['telling']['dated'])})\b")


def _is_relative(said: Sequence[str]) -> bool:
    """Say whether words end with somebody of one's own: "my dad"."""
    told = load_data("turns")["telling"]
    return len(said) > 1 and said[-2] in told["own"] and said[-1] in told["relatives"]


def tells_age(text: str) -> bool:
    """Say whether a text that only tells opens with who somebody is, and tells the age.

    >>> tells_age("she's 14"), tells_age("im a roofer, 38"), tells_age("im 6 months in")
    (True, True, False)
    """
    lowered = text.lower().replace("’", "'")
    return lowered.startswith(_who()) and tells(text) and bool(_age().search(lowered))


@cache
def _who() -> tuple[str, ...]:
    return tuple(f"{phrase} " for phrase in load_data("turns")["telling"]["who"])


@cache
def _age() -> re.Pattern[str]:
    behind = "|".join(map(re.escape, load_data("turns")["telling"]["behind_age"]))
    return re.compile(rf"\b\d\d?(?=[\s.,;!]*$|[.,;]\s|\s+(?:{behind})\b)")
