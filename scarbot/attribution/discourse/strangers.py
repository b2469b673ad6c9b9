"""Who is spoken of and not known: without a name, or by nothing but a surname.

A "she" or "he" behind them may be theirs, and is then nobody's whom the text introduces.
"""

from __future__ import annotations

import re
from functools import partial
from itertools import takewhile
from typing import TYPE_CHECKING

from scarbot.attribution.discourse.antecedents import resolve
from scarbot.attribution.discourse.discourse import ANYBODY
from scarbot.attribution.sayings.sources import Mention
from scarbot.attribution.words.patterns import OF_OR_AT, alternatives
from scarbot.language import fold
from scarbot.lexicon.given_names import OTHER_SIGN, PRONOUN_SIGNS, is_common

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.models import Statement

__all__ = [
    "family_in",
    "heads_a_body",
    "is_official",
    "is_predicate",
    "names_another",
    "official_noun",
    "sign_of",
    "stranger_in",
    "with_body",
]

_LONGEST_JOINED = 90
_JOINED = re.compile(
    r"(?:^|[.!?,;:\ufffc”\"]\s+|\n)(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Yy]et)\s+)?"
    r"(?P<who>(?!(?:and|but|so|yet|says?|said)\s)[A-Za-z][a-z-]*(?:\s[a-z-]+)?(?:,\s[a-z-]+(?:\s[a-z-]+)?)*),?\s+and\s\Z"
)
_AND_MORE = re.compile(r" and (?P<who>(?:[a-z-]+ )?[a-z-]+s)(?=[.,;]|$| alike\b)")
_CROWD = re.compile(
    r"(?:(?:Most|Many|Some|All|Several|Both)\s+of\s+)?"
    r"(?:(?P<owner>[Hh]is|[Hh]er|[Tt]heir|(?:Dr\.\s+)?[A-Z][\w-]*['’]s|[A-Z][\w-]*s['’])\s+)?(?:[\w-]+\s+){0,2}"
    r"(?:[\w-]+s|[Pp]eople|[Mm]en|[Ww]omen|[Cc]hildren)\s+(?:\w+ly\s+|also\s+|often\s+)?(?P<says>[a-z]+)\b"
)
_GENERIC = re.compile(
    r"An?\s+(?:[\w-]+\s+){1,3}?(?:can|may|might|should|must|will|usually|typically|generally|tends\s+to)\b"
)  # "A doctor can help."
_WHEN_AND_WHERE = re.compile(
    r"(?:[A-Z][a-z]+,|(?:For|At|Of|In)\s[a-z]+,|The|An?|Then|And|But|So|Once|Yesterday|Recently|There\s+(?:was|is|came)(?:\s+once)?"
    r"|(?:Last|This|One|That|In|On|At|By|After|Before)\s+(?:[\w’'-]+\s*){1,3}"
    r"(?:\b(?:was|sat|stood|lay|is|sits|stands))?),?\s+"
)
_TURNS_TO = re.compile(
    r"(?:(?:And|But|Now|So)\s+)?(?:[Aa]s\s+for|[Bb]ack\s+to|[Ww]hat\s+(?:about|of)|[Tt]ake|[Aa]sk|[Cc]onsider|[Nn]ot\s+so"
    r"|(?:[Tt]hen\s+)?[Tt]here(?:['’]s|\s+(?:is|was))(?:\s+also)?)\s+"
)  # "As for my neighbor, she", "Then there is the man next door", "Ask my aunt."
_SOMEONE = re.compile(r"(?:Someone|Somebody)\b(?!\s+(?:has|needs|must|should|will|would|could|can)\b)")
_THE_ONE = re.compile(
    r"[Tt]he\s+(?:[a-z-]+\s+)?([a-z]+)(?:\s+(?:next\s+to|beside|behind|in|on|at|with|across|from|who|whom|I|we)\s"
    r"|\s+(?:next\s+door|upstairs|downstairs|opposite)\b)"
)
_A_ROLE = re.compile(
    r"(?:[Oo]ne\s+of\s+(?:the|my|our|his|her|their)|[Aa]n?|[Oo]ne|[Aa]nother|[Mm]y|[Hh]er|[Hh]is|[Tt]heir|[A-Z][\w-]+['’]s)"
    r"\s+(?=([\w-]+)(?:\s+([\w-]+))?)"
)
_OPENINGS = (
    *("And", "But", "Now", "So", "As", "Back", "What", "Take", "Ask", "Consider", "Not", "Then", "There"),
    *("Someone", "Somebody", "The", "One", "A", "An", "Another", "My", "Her", "His", "Their"),
)
_MAY_TURN = re.compile(rf"(?:{alternatives([*_OPENINGS, *map(str.lower, _OPENINGS)])}|[A-Z][\w-]+['’]s)\b")
"""How a sentence opens that turns to somebody, or is about one without a name."""

_THEIR_NAMED = re.compile(r"(?:My|Her|His|Their|[A-Z][\w-]+['’]s)\s+(?:[\w-]+\s+){0,2}[\w-]+,?\s+[A-Z]")
_TOLD_MORE = re.compile(r"\s+(?:who|in|at|from|with|of|by)\s[^.;:!?]{1,120},\s")
_TOLD_THAT = re.compile(r"\s+(?:told|assured|warned|promised|tells)\s+(her|him)\s+(?:that\s+)?(s?he)\b")
_THEIR_OTHERS = {"her": "he", "him": "she"}
_THEN_ASKED = re.compile(
    r"\s+(?:(?:had|has|once)\s+){0,2}(?:told|assured|warned|explained\s+to|said\s+to)\s+"
    r"(?:(?P<her>her)\b[^.!?]{0,200}[.!?]\s+She|(?P<him>him)\b[^.!?]{0,200}[.!?]\s+He)\s+(?:(?:had|then)\s+)?"
    r"(?:asked|told|answered|reminded|thanked|corrected)\s+(?(her)him|her)\b"
)
_DID = r"\s+(?:did|had|was|has|does|[a-z]{3,}ed|thought|knew|took|wrote|said|went|saw|met|came|found)\b"
_ACTS = re.compile(rf"([A-Z][a-z]{{2,}}){_DID}")
_ACTS_BEHIND = re.compile(rf"([A-Z](?<=[a-z,]\s.)[a-z]{{2,}}){_DID}")  # the capital first, for speed
_FAMILY = re.compile(
    r"[Tt](?<!\w.)he\s+(?P<name>[A-Z][\w’'-]+)\s+(?:(?P<folk>household|family|clan)|home|house|kitchen|car|minivan)\b"
)
_PEOPLE_ALONE = ("person", "role", "stranger", "pronoun")
_HEAD_OF = re.compile(
    r"\b(?:[Tt]he|[Aa]n?)\s(?:[\w-]+\s){0,3}?([a-z-]+)\s+(?:of|at|for|from|with)\s+(?:the\s+)?\Z"
)
_ITS_HEAD = re.compile(r"['’]s?((?:\s+[a-z-]+){1,3})")
_LONGEST_HEAD = 60
_LONGEST_OPENING = 25
_SPEAKS_FOR = re.compile(rf"\s{OF_OR_AT}\s")
_OF_A_BODY = re.compile(
    r"\s+(?:for|of|at|from|with)\s+(?:the\s+)?(?:St\.\s)?[A-Z][\w&-]*(?:\s+(?:(?:of|for|and|the)\s+){0,2}[A-Z][\w&-]*){0,6}"
    r"(?![\w’'-])"
)  # a spokeswoman "for the Federation of Bakers"


def stranger_in(notes: Annotations, discourse: Discourse, statement: Statement) -> str:
    """Return the sign of a woman or man without a name whom a sentence is about; empty without one."""
    if statement.index in notes.found[notes.words.reporting.they_say]:
        crowd = _crowd_in(notes, statement)
        if crowd:
            return crowd
    mentions = notes.sources[statement.index]
    first = _first_stranger(notes, discourse, statement)
    if first is None or first.possessive or _GENERIC.match(notes.outside, first.start):
        return ""
    turned_to = first.start > statement.start and first.start == _topic_start(notes, statement)
    if first.start - statement.start >= _LONGEST_OPENING:
        return ""
    behind = (m for m in mentions if m.start >= first.end)
    if not turned_to and is_predicate(notes.outside, first, [first, *behind]):
        return ""
    if notes.words.strangers.services.match(notes.outside, first.end, statement.end):
        return ""  # "A doctor’s appointment", "A physio session"
    sign = sign_of(notes, discourse, statement, first)
    opens = turned_to or first.start == statement.start
    opens = opens or bool(_WHEN_AND_WHERE.fullmatch(notes.outside, statement.start, first.start))
    return sign or (ANYBODY if opens else "")


def _topic_start(notes: Annotations, statement: Statement) -> int:
    """Return where that stands to which a sentence turns at its beginning: "As for my neighbor"."""
    turns = _TURNS_TO.match(notes.outside, statement.start, statement.end)
    return turns.end() if turns else statement.start


def family_in(notes: Annotations, statement: Statement) -> tuple[int, int] | None:
    """Return where the name of a family stands of which a sentence tells: "the Lee household".

    Of a name that nobody in the article has only a word for its people tells: "the Norr kitchen" is a make.
    """
    family = _FAMILY.search(notes.outside, statement.start, statement.end)
    if family is None:
        return None
    span = family.span("name")
    known = any((m.start, m.end) == span for m in notes.sources[statement.index])
    return span if known or (family["folk"] and family["name"] not in notes.words.people.not_names) else None


def _crowd_in(notes: Annotations, statement: Statement) -> str:
    """Return the sign of people in the plural who say something; anybody's where they are somebody's."""
    crowd = _CROWD.match(notes.outside, statement.start, statement.end)
    if crowd is None or crowd["says"].lower() not in notes.words.reporting.plural:
        return ""
    return ANYBODY if crowd["owner"] else "t"


def _first_stranger(notes: Annotations, discourse: Discourse, statement: Statement) -> Mention | None:
    """Return the first whom a sentence mentions, if it is "her friend", "my mother" or "a nurse"."""
    mentions = notes.sources[statement.index]
    first = mentions[0] if mentions else None
    may_turn = _MAY_TURN.match(notes.outside, statement.start, statement.end)
    topic = _topic_start(notes, statement) if may_turn else statement.start
    turned_to = topic > statement.start and (first is None or first.start != topic)
    early = (
        first is not None and first.kind in _PEOPLE_ALONE and first.start - statement.start < _LONGEST_OPENING
    )
    known = early and not turned_to
    opening = _opening_stranger(notes, topic, statement.end) if may_turn and not known else None
    if first is None or opening:
        return opening
    if first.kind == "person" and first.possessive:
        behind = notes.words.strangers.end_of_owned(notes.outside, first.end)
        named = behind and any(m.kind == "person" and m.start - behind <= 2 for m in mentions[1:2])
        return Mention("stranger", first.start, behind) if behind and not named else None
    if first.kind == "role":
        own = notes.outside.startswith("My ", first.start) and not first.people
        unknown = own or (first.start == topic > statement.start and not resolve(discourse, first, mentions))
        return first if unknown else None
    official = first.kind == "group" and is_official(notes, notes.article.text[first.start : first.end])
    return first if first.kind == "stranger" or official else None


def _opening_stranger(notes: Annotations, start: int, end: int) -> Mention | None:
    """Return "a nurse", whose noun is a verb elsewhere, as the subject that opens a stretch of text."""
    place, words = (notes.outside, start, end), notes.words
    someone, apart = _SOMEONE.match(*place), _THE_ONE.match(*place)
    if someone:
        return Mention("stranger", *someone.span())
    if apart and (apart[1] in words.strangers.female or apart[1] in words.strangers.male):
        return Mention("stranger", apart.start(), apart.end(1))
    opens = _A_ROLE.match(*place)
    if opens and _THEIR_NAMED.match(*place):
        return None  # "His father, Lee Moss Sr.,"
    for number, word in enumerate(opens.groups(""), start=1) if opens else ():
        noun = word.lower().removesuffix("s" if opens and " of " in opens.group() else "")
        trade = words.roles.is_role(noun) and noun not in words.roles.offices
        trade = trade or (opens is not None and words.roles.is_role(" ".join(opens.groups("")).lower()))
        if opens and (trade or noun in words.strangers.listed):
            return Mention("stranger", opens.start(), opens.end(number))
    return None


def is_predicate(outside: str, first: Mention, mentions: Sequence[Mention]) -> bool:
    """Say whether the first words only tell what the next one is: "An engineer by training, he"."""
    behind = mentions[1] if len(mentions) > 1 else first
    between = outside[first.end : behind.start]
    if behind.kind not in ("person", "pronoun") or not between.endswith(", "):
        return False
    return between.count(",") == 1 or bool(_TOLD_MORE.fullmatch(between))


def sign_of(notes: Annotations, discourse: Discourse, statement: Statement, stranger: Mention) -> str:
    """Return "f" or "m" for a stranger, by the noun, or by the pronouns for them and for who is told."""
    noun = notes.article.text[stranger.start : stranger.end].split()[-1].lower()
    if noun in notes.words.strangers.female:
        return "f"
    return (
        "m" if noun in notes.words.strangers.male else _sign_by_pronoun(notes, discourse, statement, stranger)
    )


def _sign_by_pronoun(
    notes: Annotations, discourse: Discourse, statement: Statement, stranger: Mention
) -> str:
    """Return "m" for "One principal told her that he would", where "her" is the one in focus.

    So it is where the next sentence tells what she then said to him: "She asked him why."
    """
    told = _TOLD_THAT.match(notes.outside, stranger.end, statement.end)
    whom = told[1] if told and told[2] == _THEIR_OTHERS[told[1]] else ""
    if not whom and statement.index + 1 in notes.pronominal:
        asked = _THEN_ASKED.match(notes.outside, stranger.end)
        whom = (asked and asked.lastgroup) or ""
    focus = discourse.focus() if whom else ()
    if not focus or discourse.gender(focus[0]) != PRONOUN_SIGNS[whom]:
        return ""
    return OTHER_SIGN[PRONOUN_SIGNS[whom]]


def is_official(notes: Annotations, printed: str) -> bool:
    """Say whether one speaks for a body or asked not to be named: "a spokeswoman", "an official of Lumo"."""
    noun = official_noun(printed)
    return noun in notes.words.groups.officials or noun in notes.finder.hidden


def heads_a_body(notes: Annotations, body: Mention) -> bool:
    """Say whether the name of a body only tells whose head or nurse it is: "the director of Lumo Clinic"."""
    outside, roles = notes.outside, notes.words.roles
    before = _HEAD_OF.search(outside, max(0, body.start - _LONGEST_HEAD), body.start)
    behind = _ITS_HEAD.match(outside, body.end)
    nouns = [*(before.groups() if before else ()), *(behind[1].split() if behind else ())]
    return any(roles.is_role(noun) for noun in nouns)


def official_noun(printed: str) -> str:
    """Return what somebody without a name is, in lower case: "spokeswoman" for "a spokeswoman for Lumo"."""
    return next(reversed(_SPEAKS_FOR.split(printed, maxsplit=1)[0].lower().split()), "")


def with_body(notes: Annotations, mention: Mention) -> str:
    """Return a mention as it is printed; of one who speaks for a body, with the name of that.

    Those who are joined with a group say it too: "Bakers and nurses say", "say nurses and bakers".
    """
    text = notes.article.text
    printed = text[mention.start : mention.end]
    body = _OF_A_BODY.match(text, mention.end) if is_official(notes, printed) else None
    if body or mention.kind != "group":
        return fold(printed + body.group()) if body else printed
    return _joined_before(notes, mention) + printed + _joined_behind(notes, mention)


def _joined_before(notes: Annotations, mention: Mention) -> str:
    """Return who stand joined before a group: "Bakers and " of "Bakers and nurses say"."""
    outside = notes.outside
    if not outside.endswith(" and ", 0, mention.start):
        return ""  # the usual case
    before = _JOINED.search(outside, max(0, mention.start - _LONGEST_JOINED), mention.start)
    parts = reversed(fold(before["who"]).split(", ")) if before else ()
    known = [*takewhile(partial(_are_people, notes), parts)][::-1]
    return f"{', '.join(known)} and " if known else ""


def _joined_behind(notes: Annotations, mention: Mention) -> str:
    """Return who stand joined behind a group: " and bakers" of "say nurses and bakers."."""
    behind = _AND_MORE.match(notes.outside, mention.end)
    return behind.group() if behind and _are_people(notes, behind["who"]) else ""


def _are_people(notes: Annotations, told: str) -> bool:
    """Say whether words end in what several people are: "driving instructors", "parents"."""
    *others, last = told.lower().split()
    noun = last.removesuffix("s")
    if not notes.words.roles.stops.isdisjoint(others):
        return False  # "For parents, nurses and bakers say"
    return notes.words.roles.is_role(noun) or noun in notes.words.strangers.listed


def names_another(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence tells of somebody by a surname alone."""
    mentions = notes.sources[statement.index]
    if any(m.kind == "person" for m in mentions):
        return False
    place = (notes.outside, statement.start, statement.end)
    for acts in (_ACTS.match(*place), _ACTS_BEHIND.search(*place)):
        if acts is None or is_common(acts[1]):
            continue
        if not any(m.start <= acts.start(1) < m.end for m in mentions):
            return True
    return False
