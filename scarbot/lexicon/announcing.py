"""Sentences that only say that something follows: a list, a reason, what somebody thinks otherwise."""

from __future__ import annotations

import re
from functools import cache

from scarbot.lexicon.data_files import load_data

__all__ = ["HERE_IS", "OPENER", "announces", "announces_list", "is_claim", "is_denied", "orders_this"]

OPENER = r"(?:(?:but|and|so|now|still|yet|of course|then again),?\s+)?"
"""The pattern of what may stand in front of "here", or nothing; in any case of letters."""
HERE_IS = rf"{OPENER}here(?:['’]s|\s+is|\s+are)\s"
"""The pattern of what points to what follows: "And here’s "; in any case of letters."""

_MOST_WORDS = 26
"""The words up to which a sentence can only introduce a list; below, only announce something. By eye."""
_MOST_SHORT = 14
_OPENING, _CLOSING = "“\"‘'(", "”\"’')"
_HERE = re.compile(HERE_IS, re.IGNORECASE)
_HERE_IT_IS = re.compile(rf"{OPENER}here\b(?!['’]?\w*\s+and\b)", re.IGNORECASE)
_BELOW = re.compile(r"\b(?:below|(?:the|as) (?:following|follows))[.:]?$", re.IGNORECASE)
_THEY_DO = (
    r"(?:are|were|can|could|may|might|will|would|have|had|do|did|help|work|make|take|ease|cause|don['’]t)\b"
)
_HOW_OFTEN = (
    r"(?:[\w-]+ times?|an?|every|each|at|for|in|on|before|after|when|while|once|twice|daily|until|to)\b"
)
_EACH = r"(?:,\s+(?:each|all|both)\s+(?!of\b)[^.,;:!?]{1,60})?"
_THERE_ARE = re.compile(
    r"(?:.*[,;] |(?:but|and|still|yet|luckily|fortunately),? )?there(?:['’]s| is| are) (?!no |nothing|not )"
    r"(?:[\w-]+ ){0,2}[\w-]+\.",
    re.IGNORECASE,
)


def announces_list(sentence: str) -> bool:
    """Say whether what stands in front of a list only introduces it.

    >>> announces_list("Here’s the routine that Lee teaches."), announces_list("Follow these steps.")
    (True, True)
    >>> announces_list("Her checklist:"), announces_list("These creams help.")
    (True, False)
    """
    if sentence.endswith(":"):
        return True
    if not sentence.endswith(".") or len(sentence.split(maxsplit=_MOST_WORDS)) > _MOST_WORDS:
        return False
    return bool(_HERE.match(sentence) or _BELOW.search(sentence) or _counted().search(sentence))


def announces(sentence: str) -> bool:
    """Say whether a sentence says nothing without the next one: it asks, or only says that something follows.

    >>> announces("Not everybody is so strict."), announces("There are medicines."), announces("Rest it.")
    (True, True, False)
    """
    words = sentence.lstrip(_OPENING).rstrip(_CLOSING)
    if words.endswith((":", "?")):
        return True
    if not words.endswith((".", "!")) or len(words.split(maxsplit=_MOST_SHORT)) > _MOST_SHORT:
        return False
    return bool(_HERE_IT_IS.match(words) or _THERE_ARE.fullmatch(words) or _phrases().search(words))


def is_claim(sentence: str, behind: str = "") -> bool:
    """Say whether a sentence only tells what others say, think or want: the next one may take it back.

    What others do is such a claim only where the sentence behind it says that it is wrong.

    >>> is_claim("The seller will tell you that it lasts."), is_claim("Dr. Lee says that it lasts.")
    (True, False)
    >>> is_claim("Most people scrub.", "Don’t."), is_claim("Most people scrub.", "Soap helps.")
    (True, False)
    """
    words = sentence.lstrip(_OPENING)
    if _takes_itself_back().search(words):
        return False
    done = _others().match(words) and _says_it_is_wrong().match(behind.lstrip(_OPENING))
    return bool(done or _claims().match(words))


def is_denied(sentence: str, behind: str) -> bool:
    """Say whether the sentence behind one does nothing but deny it.

    That may repeat a word which the one, or what it quotes, ends in.

    >>> is_denied("They say her blood is fine.", "It isn’t fine."), is_denied("Rest it.", "It isn’t broken.")
    (True, False)
    """
    denial = _denial().fullmatch(behind.strip(_OPENING + _CLOSING))
    if denial is None:
        return False
    again = denial["again"] or ""
    return not again or bool(re.search(rf"\b{re.escape(again)}[.,!]*(?:[{_CLOSING}]|$)", sentence))


def orders_this(sentence: str) -> bool:
    """Say whether a sentence is an order to do what is told somewhere else.

    >>> orders_this("Do this twice a day, she says."), orders_this("Do this stretch twice a day.")
    (True, False)
    """
    return _orders().match(sentence) is not None


@cache
def _orders() -> re.Pattern[str]:
    verbs = "|".join(load_data("announcing")["ordered"])
    quantity = r"(?:(?:each|all|both|one|any) of )?"
    return re.compile(
        rf"[“\"]?(?:{verbs}) {quantity}(?:this|these|them)(?=[,.:]| (?:{_HOW_OFTEN}))", re.IGNORECASE
    )


@cache
def _counted() -> re.Pattern[str]:
    data = load_data("announcing")
    nouns, numbers = "|".join(data["listed"]), "|".join(data["counting"])
    listed = rf"\b(?:{numbers}|\d+)\s+(?:[\w-]+\s+){{0,2}}(?:{nouns})\b"
    return re.compile(rf"{listed}(?!\s+{_THEY_DO})(?:\s+[\w’'-]+){{0,6}}{_EACH}\.$", re.IGNORECASE)


@cache
def _phrases() -> re.Pattern[str]:
    data = load_data("announcing")
    whole, ends = "|".join(data["whole"]), "|".join(data["ends"])
    return re.compile(rf"^{OPENER}(?:{whole})[.!]$|\s(?:{ends})[.!]$", re.IGNORECASE)


@cache
def _claimed() -> dict[str, str]:
    return {key: f"(?:{'|'.join(listed)})" for key, listed in load_data("announcing")["claimed"].items()}


@cache
def _claims() -> re.Pattern[str]:
    one = _claimed()
    others = rf"(?:(?:{one['quantity']} )?{one['who']}|{one['quantity']}(?: [\w’'-]+)?)"
    told = rf"{others}(?:(?: {one['also']})? (?:{one['says']}|{one['told']})|{one['will']})"
    one_by_one = rf"every(?:one|body) (?:{one['says']}s|{one['told']}|wants (?:to|an?|the|one))"
    tale = rf"{one['tale']} {one['says']}s?|{one['teller']}{one['will']}"
    opening = rf"(?:{told}|{one_by_one}|{tale}|{one['rumoured']})"
    return re.compile(rf"{OPENER}{opening}(?!\w)", re.IGNORECASE)


@cache
def _others() -> re.Pattern[str]:
    one = _claimed()
    return re.compile(rf"{OPENER}(?!they )(?:{one['quantity']} )?{one['who']} [\w’'-]+", re.IGNORECASE)


@cache
def _says_it_is_wrong() -> re.Pattern[str]:
    return re.compile(rf"{_claimed()['back']}(?!\w)", re.IGNORECASE)


@cache
def _denial() -> re.Pattern[str]:
    return re.compile(rf"{_claimed()['denied']}(?: (?P<again>[\w’'-]+))?[.!]", re.IGNORECASE)


@cache
def _takes_itself_back() -> re.Pattern[str]:
    return re.compile(rf"[,;:—–][’'”\"]? {_claimed()['itself']}", re.IGNORECASE)
