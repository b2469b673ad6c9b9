"""What somebody is by the work that is told right behind their name: "Ana Ruiz, who runs a sleep lab"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.people.names import is_agent
from scarbot.attribution.words.patterns import any_of
from scarbot.language import fold
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.trades import agents

if TYPE_CHECKING:
    from scarbot.attribution.words.role_words import RoleWords

__all__ = [
    "is_learned",
    "office_with_body",
    "role_by_work",
    "role_with_work",
    "trade_by_work",
    "trade_since",
]

_LISTED = load_data("people")["work"]
_LONGEST = 200
_LONGEST_ROLE = 70
_WORD = r"[A-Z][\w’'&-]*"
_FURTHER = rf"\s+(?:(?:&|of|and|the|for)\s+)?{_WORD}"
_NAME = rf"(?!{any_of(load_data('cues')['groups']['dates'])}\b){_WORD}(?:{_FURTHER}){{0,4}}"
_BODY_ENDINGS = any_of([*map(str.capitalize, _LISTED["bodies"]), *_LISTED["firms"]])
_BODY_NAME = rf"{_WORD}(?:{_FURTHER}){{0,3}}?\s+{_BODY_ENDINGS}"
_ENDS = (
    r"(?=[,.;:”\"—–]|\s[—–(-]|\s+(?:in|at|on|near|outside|for|of|with|from|by|since|before|until|when|where|which|that|called|named"
    r"|and|as|across|near|out)\b)"
)
_SOME = r"(?:an?|the|two|three|four|five|six)\s+(?:[\w’'&-]+\s+){0,4}?"
_A_BODY = rf"{_SOME}{any_of(_LISTED['bodies'])}(?:\s+{_NAME})?|{_BODY_NAME}"
_STARTED = any_of(set(_LISTED["bodies"]).difference(_LISTED["attended"]))
_DOES = (
    rf"(?:{any_of(_LISTED['does'])}\s+(?:{_A_BODY})|{any_of(_LISTED['heads'])}\s+{any_of(_LISTED['departments'])}"
    rf"|{any_of(_LISTED['founds'])}\s+{_NAME}|{any_of(_LISTED['owns'])}\s+(?={_WORD}\s+(?:&\s+)?[A-Z]){_NAME}"
    rf"|{any_of(_LISTED['starts'])}\s+(?:{_SOME}{_STARTED}|{_BODY_NAME})){_ENDS}"
)
_AGED = r",\s+(?:(?:now\s+)?\d{1,3},\s+)?"
_ROLE = r"(?P<role>(?:[a-z][\w-]*\s+){0,3}?[a-z][\w-]*)"
_RUNS = re.compile(rf"(?:{_AGED}who)?\s+(?:also\s+|now\s+|once\s+|still\s+)?(?P<does>{_DOES})")
_IS_OF = re.compile(
    rf"{_AGED}(?:an?\s+|the\s+)?(?P<office>{any_of(_LISTED['alone'])})\s+of\s+(?P<what>{_A_BODY}|{_NAME}){_ENDS}"
)
_OWN = re.compile(r"\b(?:his|her|their|my|our|its|your|who|that|which|is|was)\b")
_TURNS = re.compile(
    rf",\s+who\s(?:{any_of(_LISTED['worked'])}\s[^.;:!?“”\"A-Z]{{3,120}}?\sbefore\s+(?:s?he|they)\s+(?:became|turned|retrained\s+as)"
    rf"|[^.;:!?“”\"]{{3,120}}?\s(?:before\s+(?:becoming|turning|retraining\s+as)|and\s+(?:is\s+)?now(?:\s+works\s+as)?))\s+(?:an?\s+|the\s+)?{_ROLE}"
    r"(?=[,.;”\"]|\s+(?:in|at|for|of|with|near|on|by)\b)"
)
_WORKS_AS = re.compile(
    rf",\s+who\s+(?:now\s+|also\s+)?works\s+as\s+an?\s+{_ROLE}"
    r"(?=[,.;”\"]|\s+(?:in|at|for|of|with|near|on|by|and)\b)"
)
_GROWS = re.compile(
    rf",\s+who\s+(?:also\s+|now\s+|still\s+)?(?P<does>{any_of(_LISTED['grows'])})\s+"
    rf"(?:\d[\d,]{{2,}}\s+(?:[a-z-]+\s+){{0,2}}?[a-z]{{2,}}s\b(?!\s+(?:on|in)\s+(?:his|her|their|the)\b)"
    rf"|(?:[a-z-]+\s+){{0,2}}?[a-z]+[a-rtv-z]s(?=\s+{any_of(_LISTED['living'])}\b))"
)
_SUBJECT_WORD = rf"(?!{any_of(_LISTED['no_subjects'])}\b)(?![a-z-]*ly\b)[a-z][a-z-]+"
_SUBJECT = rf"(?:{_SUBJECT_WORD}\s+){{0,3}}?{_SUBJECT_WORD}(?:\s+(?:of|on|among)\s+{_SUBJECT_WORD})?"
_WHO = rf"{_AGED}who\s+(?:also\s+|now\s+|still\s+)?"
_TEACHES = re.compile(
    rf"{_WHO}(?P<does>{any_of(_LISTED['teaches'])}\s+(?:the\s+{_SUBJECT}(?=\s+at\s+(?:the\s+)?[A-Z])"
    rf"|{_SUBJECT}(?=[,.;:”\"—–]|\s+(?:at|in|for|since|near|and|from|by)\b))"
    rf"|{any_of(_LISTED['teaches_at'])}\s+at\s+(?:the\s+)?{_NAME}{_ENDS}"
    rf"|(?:wrote|has\s+written)\s+the\s+(?:[a-z-]+\s+)?{any_of(_LISTED['written'])}\s+{_NAME}(?=[,.;:”\"—–]|\s+(?:in|and|about)\b))"
)
_WORKED_AS = re.compile(
    rf"{_WHO}(?P<does>(?:has\s+)?worked\s+(?:for\s+(?:many\s+|\d+\s+)?years\s+)?as\s+an?\s+{_ROLE})"
    r"(?=[,.;”\"]|\s+(?:in|at|for|with|near|on|by|and)\b)"
)
_LIVES_BY = re.compile(
    rf"{_WHO}(?P<does>(?:has\s+(?!(?:been|never|not|no|long|always|had|to|worked)\b)[a-z]+|(?!works\b)[a-z]{{3,}}s)\s+(?:[a-z-]+\s+){{1,3}}?for\s+a\s+living)\b"
)
_UP_TO_AND = re.compile(
    r",\s+who\s+(?:(?!(?:who|whom|whose|which|that|where|when|while|and|before|until)\s)[\w’'-]+\s+){1,14}?and(?=\s)"
)
_RETIRED = re.compile(
    rf"\s+{any_of(_LISTED['served'])}\s+[^.,;:!?“”\"]{{3,60}}?\s+for\s+(?:more\s+than\s+|over\s+|nearly\s+|almost\s+)?(?:\d+|[a-z]+)\s+years\s+before\s+"
    rf"(?:s?he|they)\s+(?P<does>retired\s+from\s+(?:the\s+)?{_NAME}){_ENDS}"
)
_LEARNED = re.compile(
    rf"who\s(?:{any_of({*_LISTED['teaches'], *_LISTED['teaches_at']})}|(?:has\s)?worked\s|retired\sfrom\s"
    r"|.*\sfor\sa\sliving\Z)"
)


_DOES_NOW = re.compile(
    rf",\s+(?:an?|the)\s+(?P<is>[^.,;:!?“”\"]{{3,80}}?),?\s+(?P<who>who\s+now\s+(?:also\s+)?{any_of(_LISTED['now_does'])}"
    rf"\s+(?!(?:his|her|their|him|himself|herself|themselves|it|to)\b)[^.,;:!?“”\"]{{2,60}}?){_ENDS}"
)


_ONCE = rf"(?:(?:an?|the)\s+)?{any_of(_LISTED['over'])}(?:\s+|-)"
_SINCE = re.compile(
    rf"(?:{_AGED}{_ONCE}[^.,;:!?“”\"]{{2,60}}?)?,?\s+"
    r"(?:turned\s+|(?:(?:who|and)\s+)?(?:is\s+)?now\s+(?:works\s+as\s+)?(?:an?|the)\s+)"
    rf"{_ROLE}(?=[,.;”\"]|\s+(?:in|at|for|of|with|near|on|by|from|based)\b)"
)
_IS_OVER = re.compile(_ONCE)


def trade_since(text: str, behind: int, role: str, roles: RoleWords) -> str:
    """Return the trade of whoever no longer has a role, as what stands behind tells; else an empty one.

    Args:
        text: the article's text.
        behind: the offset behind the first mention.
        role: what they are said to be.
        roles: the words of roles.

    >>> from scarbot.attribution.words.vocabulary import vocabulary
    >>> told = "Ana Ruiz, a former cook who is now a nurse, spoke.", "Ana Ruiz, a former cook, spoke."
    >>> [trade_since(text, 8, "former cook", vocabulary().roles) for text in told]
    ['nurse', '']
    """
    if not _IS_OVER.match(role.lower()):
        return ""  # the usual case
    since = _SINCE.match(text, behind, behind + _LONGEST)
    trade = fold(since["role"]) if since else ""
    last = trade.rpartition(" ")[2]
    is_trade = (roles.is_role(last) or is_agent(last)) and last not in _LISTED["no_living"]
    return trade if is_trade else ""


def role_with_work(text: str, behind: int, role: str) -> str:
    """Return a role with what somebody makes a living of now, as a clause behind it tells; else an empty one.

    Args:
        text: the article's text.
        behind: the offset behind the first mention.
        role: what they are said to be.

    >>> role_with_work("Ana Ruiz, a plumber who now builds ponds for schools, spoke.", 8, "plumber")
    'plumber who now builds ponds'
    >>> role_with_work("Ana Ruiz, a plumber who now builds her own house, spoke.", 8, "plumber")
    ''
    """
    told = _DOES_NOW.match(text, behind, behind + _LONGEST)
    return f"{role} {fold(told['who'])}" if told and role and told["is"].endswith(role) else ""


def trade_by_work(text: str, behind: int, roles: RoleWords) -> str:
    """Return the trade that the clause behind a name tells of; empty where it tells of none.

    Args:
        text: the article's text.
        behind: the offset behind the first mention.
        roles: the words of roles.

    >>> from scarbot.attribution.words.vocabulary import vocabulary
    >>> told = "Ana Ruiz, who works as a nurse.", "Ana Ruiz, who ran a shop before she became a nurse."
    >>> [trade_by_work(text, 8, vocabulary().roles) for text in told]
    ['nurse', 'nurse']
    """
    place = (text, behind, behind + _LONGEST)
    turns = _WORKS_AS.match(*place) or _TURNS.match(*place)
    return fold(turns["role"]) if turns and roles.is_role(turns["role"].split()[-1].lower()) else ""


def role_by_work(text: str, behind: int) -> str:
    """Return what somebody runs, grows or teaches by the clause behind the name; empty where none tells.

    Args:
        text: the article's text.
        behind: the offset behind the first mention.

    It is in the article's words and calls nobody so: "who runs a nurse school".

    >>> role_by_work("Ana Ruiz, who runs a sleep lab in Hull, spoke.", 8)
    'who runs a sleep lab'
    >>> role_by_work("Ana Ruiz, who studies sleep at Moor College, spoke.", 8)
    'who studies sleep'
    >>> role_by_work("Ana Ruiz, who runs three miles a day, spoke.", 8)
    ''
    >>> role_by_work("Ana Ruiz, who has baked bread for a living for years, spoke.", 8)
    'who has baked bread for a living'
    >>> role_by_work("Ana Ruiz sat there for nine years before she retired from the Moor Trust.", 8)
    'who retired from the Moor Trust'
    """
    place = (text, behind, behind + _LONGEST)
    told = _GROWS.match(*place) or _RUNS.match(*place) or _TEACHES.match(*place) or _LIVES_BY.match(*place)
    told = told or _worked_as(*place) or _runs_too(*place) or _RETIRED.match(*place)
    return _shown("who", text[told.start("does") : told.end()]) if told else ""


def _runs_too(text: str, behind: int, end: int) -> re.Match[str] | None:
    """Return the match of what somebody runs besides: "who has three sons and runs a bakery"."""
    first = _UP_TO_AND.match(text, behind, end)
    return _RUNS.match(text, first.end(), end) if first else None


def _worked_as(text: str, behind: int, end: int) -> re.Match[str] | None:
    """Return the match of what somebody worked as, if that is what people do: no "worked as a team"."""
    worked = _WORKED_AS.match(text, behind, end)
    last = worked["role"].rpartition(" ")[2].lower() if worked else ""
    return worked if is_agent(last) or last in agents() else None


def is_learned(work: str) -> bool:
    """Say whether what :func:`role_by_work` tells is what somebody teaches, studies, worked as or lives by.

    >>> is_learned("who studies sleep"), is_learned("who runs a bakery")
    (True, False)
    """
    return bool(_LEARNED.match(work))


def office_with_body(text: str, behind: int, role: str) -> str:
    """Return the role of whoever is nothing but a founder or an owner, with what it is that they founded.

    Args:
        text: the article's text.
        behind: the offset behind the first mention.
        role: what they are said to be.

    It is empty for any other role, and where nothing tells.

    >>> office_with_body("Ana Ruiz, founder of the nursery Bud & Bole, spoke.", 8, "founder")
    'founder of the nursery Bud & Bole'
    >>> office_with_body("Ana Ruiz, a nurse, spoke.", 8, "nurse")
    ''
    """
    held = _IS_OF.match(text, behind, behind + _LONGEST) if role in _LISTED["alone"] else None
    return _shown(f"{role} of", held["what"]) if held and held["office"] == role else ""


def _shown(opens: str, told: str) -> str:
    """Return words as they are shown, behind what opens them; nothing of somebody's own, and nothing long."""
    role = fold(f"{opens} {told}")
    return "" if _OWN.search(told) or len(role) > _LONGEST_ROLE else role
