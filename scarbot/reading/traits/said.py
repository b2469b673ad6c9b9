"""Whether a line tells who says it: such a line is the article's, whatever words stand in it."""

from __future__ import annotations

import re
from functools import cache

from scarbot.language import ONE_NAME, UPPER, any_title
from scarbot.lexicon.trades import agents
from scarbot.reading.traits.marks import phrases, words_of
from scarbot.reading.traits.prose import is_prose

__all__ = [
    "is_attributed",
    "is_teaser",
    "names_asker",
    "names_speaker",
    "speaks_here",
    "tells_of_our_writer",
    "tells_who_was_asked",
]

_INNER_NAME = re.compile(rf"(?<=[\w,.”\"] )[{UPPER}][\w’'-]{{2,}}")
_SHE_SAYS = re.compile(r"[”\"] (?:she|he|they) ")
_LONGEST_QUOTED, _FARTHEST = 1_000, 400
_LONGEST_TEASER = 140
_TEASES = re.compile(r"[^.!?]+\? (?:You|Your|We|Here|Help|Read|Try|Start|Relax|Don['’]t|There)\b[^.!?]*[.!]")
_ASKED = re.compile(
    r"(?:^|[.!?]\s)(?:We|I)\s(?:asked|called|consulted|(?:spoke|talked)\s(?:to|with)|turned\sto)\s"
)
_PLURALS = (("s", ""), ("ies", "y"), ("ives", "ife"), ("men", "man"))
_TITLE = rf"(?:{any_title()}) "


def is_attributed(words: str) -> bool:
    """Say whether a line tells who says it, at its end or around a quotation.

    >>> is_attributed("Subscribe to one paper only, Dr. Lee advises."), is_attributed("Subscribe today.")
    (True, False)
    """
    may_say = ", " in words or "“" in words or '"' in words
    return may_say and bool(_attributions().search(words))


def names_speaker(words: str) -> bool:
    """Say whether a line tells who says it, or begins with who does: "Dr. Lee, who …, recommends".

    >>> names_speaker("Dr. Lee, at her desk, recommends the following:"), names_speaker("Ana likes soup.")
    (True, False)
    """
    return is_attributed(words) or bool(_beginnings().match(words))


def speaks_here(words: str, text: str) -> bool:
    """Say whether somebody speaks in a line whom the text names elsewhere as well.

    Who praises a product in an advertisement is named there only.
    """
    if not is_prose(words):
        return False
    alone = _surnames().match(words)
    if alone and re.search(rf"[\w,] {re.escape(alone[1])}\b", text):
        return True
    if not names_speaker(words):
        return False
    if _SHE_SAYS.search(words):
        return True
    return any(text.count(name) > words.count(name) for name in _INNER_NAME.findall(words))


def tells_who_was_asked(words: str) -> bool:
    """Say whether a few sentences tell whom the writer asked, as a standfirst does.

    >>> tells_who_was_asked("It fades. We asked two nurses."), tells_who_was_asked("It fades. Here’s how.")
    (True, False)
    """
    return bool(_ASKED.search(words))


def is_teaser(words: str) -> bool:
    """Say whether a few sentences say no more than a standfirst does: who was asked, or what it answers.

    >>> is_teaser("Up all night? You have options."), is_teaser("Itchy? It is dry air.")
    (True, False)
    >>> is_teaser("It itches. Two nurses on how to rest."), is_teaser("It itches. Two nurses on duty left.")
    (True, False)
    >>> is_teaser("It itches. Four pros and a reader on what to try, what to skip and when to call.")
    True
    >>> is_teaser("It itches. Two midwives on resting."), is_teaser("It itches. Some people live on resting.")
    (True, False)
    >>> is_teaser("It itches. Two vets and a GP explain why"), is_teaser("It itches. Two vets explain it.")
    (True, False)
    >>> is_teaser("She was itching. Our reporter went to a vet."), is_teaser("She was itching. So was he.")
    (True, False)
    """
    if tells_who_was_asked(words) or tells_of_our_writer(words) or _tells_who_speak(words):
        return True
    return len(words) <= _LONGEST_TEASER and bool(_TEASES.fullmatch(words)) and not is_attributed(words)


def tells_of_our_writer(words: str) -> bool:
    """Say whether a text tells of who wrote the article as a standfirst does.

    >>> tells_of_our_writer("Our reporter went to see."), tells_of_our_writer("Our skin was not made for it.")
    (True, False)
    """
    return bool(_our_writer().search(words)) or names_asker(words)


def names_asker(words: str) -> bool:
    """Say whether a last sentence names who wrote the article, and whom they asked.

    >>> names_asker("It fades. Ana Ruiz asks those who know."), names_asker("Ana Ruiz asks those who itch.")
    (True, False)
    """
    asks = any(f" {verb} " in words for verb in words_of("asks_them"))
    return asks and bool(_asker().search(words))


def _tells_who_speak(words: str) -> bool:
    """Say whether a last sentence only tells who speak on what: "Two nurses on what helps."."""
    found = _who_speak().search(words)
    if found is None:
        return False
    noun = found["noun"]
    singular = {noun.removesuffix(end) + other for end, other in _PLURALS if noun.endswith(end)}
    return noun in phrases("heard_as") or not agents().isdisjoint(singular)


@cache
def _attributions() -> re.Pattern[str]:
    name = rf"(?:{_TITLE})?(?:{ONE_NAME}(?: {ONE_NAME}){{0,3}}|she|he|they)"
    says = _verbs()
    return re.compile(
        rf"[“\"][^”\"]{{2,{_LONGEST_QUOTED}}}[”\"].{{0,{_FARTHEST}}}\b(?:{says})\b|\b(?:{says}):? [“\"]"
        rf"|, (?:{says}) (?:{_TITLE})?[{UPPER}]|, {name} (?:{says})\b[.!]?$"
    )


@cache
def _beginnings() -> re.Pattern[str]:
    name = rf"(?:{_TITLE}{ONE_NAME}(?: {ONE_NAME}){{0,2}}|{ONE_NAME}(?: {ONE_NAME}){{1,3}})"
    says = _verbs("writes", "wrote")  # who writes for a paper begins like this as well
    return re.compile(
        rf"{name}(?:, [^.!?:]{{1,120}}?,)? (?:{says})\b|According to {name}|[Pp]er {_TITLE}[{UPPER}]"
    )


@cache
def _who_speak() -> re.Pattern[str]:
    """Return the pattern of a last sentence in which something follows that people may speak on."""
    many = "|".join(sorted(map(str.capitalize, phrases("heard"))))
    asked = r"(?:how|why|what|when|whether|where|which)"
    on = rf"(?:on (?:{asked}|[a-z]+ing)|(?:{'|'.join(phrases('heard_to'))}) {asked})"
    beside = r"(?:\sand\s(?:an?|one|two|three)(?:\s[\w-]+){1,3}?)?"
    return re.compile(
        rf"[.!?]\s(?:{many})(?:\s[a-z-]+){{0,2}}?\s(?P<noun>[a-z-]+){beside}\s{on}\b[^.!?,:;]*"
        rf"(?:,\s(?:and\s)?{asked}\b[^.!?,:;]*)*[.!]?\Z"
    )


@cache
def _surnames() -> re.Pattern[str]:
    return re.compile(rf"([{UPPER}][\w’'-]{{2,}}) (?:{_verbs()})\b")


def _verbs(*without: str) -> str:
    return "|".join(re.escape(verb) for verb in words_of("says") if verb not in without)


@cache
def _our_writer() -> re.Pattern[str]:
    """Return the pattern of how a standfirst calls who wrote the article: "Staff writer Ana Ruiz"."""
    return re.compile(rf"\b(?:[Oo]ur|[Ss]taff)\s(?:[a-z]+\s)?(?:{'|'.join(words_of('posted', 'writers'))})\b")


@cache
def _asker() -> re.Pattern[str]:
    verbs, asked = ("|".join(words_of(key)) for key in ("asks_them", "asked_as"))
    what = r"(?:\s(?:how|why|what|when|whether|where|which|for|about)\b[^.!?]*)?"
    return re.compile(
        rf"(?:^|[.!?]\s){ONE_NAME}(?:\s{ONE_NAME}){{1,3}}\s(?:{verbs})\s(?:{asked}){what}[.!]?\Z"
    )
