"""Who is met in the middle of a story and not known: "We met a farmer", "The hygienist took off".

What "she" or "he" says next may be theirs, and is then nobody's whom an earlier paragraph introduced.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.discourse.antecedents import resolve
from scarbot.attribution.discourse.discourse import ANYBODY
from scarbot.attribution.discourse.strangers import is_predicate, names_another
from scarbot.attribution.people.names import is_agent
from scarbot.attribution.sayings.sources import UNNAMED, Mention
from scarbot.attribution.words.word_places import opened_by
from scarbot.language import UPPER
from scarbot.lexicon.given_names import OTHER_SIGN, gender_of, is_common, is_given

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.models import Statement

__all__ = [
    "is_followed",
    "is_met_first",
    "is_named_later",
    "is_told_of_somebody",
    "may_be_the_treated",
    "newcomer_in",
    "opens_with_unknown_name",
    "sign_of_newcomer",
]

_GENERAL = re.compile(
    r"\b(?:[Yy]ou|[Yy]our|[Cc]an|may|[Mm]ight|[Ss]hould|[Mm]ust|[Ww]ill|[Ww]ould|[Cc]ould|[Ii]f|[Ww]hether|[Uu]nless|[Aa]ny"
    r"|[Ee]very|average|typical|usually)\b"
)
_IN_A_CLAUSE = re.compile(r",\s(?:where|which|who|whose|when)\s")
_OPENS_SCENE = re.compile(
    r"(?:Behind|In|Inside|At|On|Under|Near|Beside|Outside|Across|Opposite|Next\s+to|By|Down|Up|Over|Around|Above|Beyond|Among"
    r"|Between|Back\s+(?:in|at|on))\s[^,.;:!?\ufffc]{1,90},\s+\Z"
    r"|(?:Outside|Inside|Upstairs|Downstairs|Nearby|Next\s+door|Elsewhere|Meanwhile|Today|Yesterday|Now|Later|Soon|Then|Finally),\s+\Z"
    r"|(?:(?:And|But|Then),?\s+)?[Tt]here(?:['’]s|\s+(?:is|was))\s+\Z"
)
_OPENS = re.compile(
    r"(?:(?:And|But|Then|So),?\s+)?(?:There\s+(?:comes|came)\s+)?"
    r"|(?:At|In|On|Inside|Outside|Behind|Beside|By)\s+(?:the|an?|my|our|her|his)\s(?!\S+\s+(?:of|with|to|by|from|for)\s)(?:[a-z-]+\s+){1,2}"
    r"|[A-Z][^,.;:!?\ufffc]{1,90}\s(?:is|was|sits|sat|stands|stood|lies|lay|lives|lived|waits|waited|comes|came)\s+"
)
_BY_TRADE = re.compile(r"The\s(?!next|other|second|third|last)(?:([a-z-]+)\s)?(?:([a-z-]+)\s)?([a-z-]+)\b")
_NOT_MET = re.compile(
    r"(?:\b(?:is|was|are|were|be|been|being|become|became|becomes|as|like|than|or|for|without|not|no|of|called|named|by)"
    r"|[,(—–])\s+\Z"
)
_THE_WRITERS = re.compile(
    r"\b(?:than|for|without|by|with|from|not|even|only|of|or)\s+\Z"
)  # "Nobody likes it better than my aunt": she is no example, as "a nurse" would be
_MET = opened_by(
    r"\b(?:(?P<of>[Oo]ne|[Tt]he\s+(?:[a-z]+est|first|second|third|last|other))\s+of\s+(?:the|my|our|his|her|their)"
    r"|[Tt]he|[Aa]n?|[Aa]nother|[Mm]y(?:\s+own)?)(?=\s[a-z])",
    ["one of", "the", "a", "an", "another", "my"],
)
_WORD = re.compile(r"\s+([a-z-]+)(?![\w’'-])")
_DETERMINERS = ("the", "a", "an", "my", "our", "her", "his", "their")
_CHAIR = "chair"
_SAT_IN = re.compile(r"\b(?:in|into|on|onto|from|out\s+of|behind|under|to)\s+\Z")
_WHO = re.compile(rf"(?P<name>[{UPPER}][\w’-]+)\s[{UPPER}][\w’-]+,\swho(?:se)?\s")
_SURNAME_ACTS = re.compile(
    r"(?P<name>[A-Z][a-z]{2,})\s+(?:(?:went|came|saw|met|told|asked|called|rang|phoned|wrote|emailed|texted|visited|drove|walked|returned|tried)\b"
    r"|and\s+(?:her|his)\s+[a-z]+\s)"
)
_NAME_ACTS = re.compile(
    r"(?P<name>[A-Z][a-z]{2,})(?:\s[A-Z]\.)?(?:,\s(?:(?:an?|the|who)\s[^,.;:!?]{1,80}|\d{1,3}),)?\s+(?:[a-z]+(?:s|ed)|had|was|brought|came|went|took|got|found|saw|felt|knew)[\s.]"
)
_TREATS = re.compile(
    r"\s+(?:\w+ly\s+|had\s+|has\s+)?(?:operated\s+on|treated|treats|examined|cured|diagnosed|delivered|saved"
    r"|(?P<contacts>called|rang|phoned|asked|consulted|visited|emailed|met|went\s+to(?:\s+see)?|turned\s+to"
    r"|wrote\s+to|(?:spoke|talked)\s+(?:to|with)))\s+(?=[A-Z])"
)
_OF_A_WOMAN = re.compile(r",\s+an?\s+(?:[\w-]+\s+){0,3}?(?:woman|girl|lady)\b")
_OF_A_MAN = re.compile(r",\s+an?\s+(?:[\w-]+\s+){0,3}?(?:man|boy|gentleman)\b")
_HERS = re.compile(r"\bher(?:self)?\b")
_HIS = re.compile(r"\bhi(?:s|mself)\b")
_WRITER = re.compile(r"\b(?:I|[Ww]e)\s")
_WRITER_ASKS = re.compile(
    r"(?:(?:So|Then|Next|Later|But|And),?\s+)?(?:I|[Ww]e)\s+(?:also\s+|then\s+|once\s+)?"
    r"(?:asked|met|called|rang|phoned|saw|visited|consulted|emailed|(?:spoke|talked)\s+(?:to|with)|went\s+to(?:\s+see)?"
    r"|turned\s+to)\s+"
)
_SUBJECTS = ("person", "pronoun")
_MINE = ("my ", "our ")
_LONGEST_OPENING = 30
_BEFORE = 12
_MOST_WORDS = 4


def newcomer_in(
    notes: Annotations, discourse: Discourse, statement: Statement, *, followed: bool
) -> Mention | None:
    """Return who without a known name is the first of whom a sentence of a story tells; mostly nobody.

    Advice tells of anybody: "A surgeon can help you."

    Args:
        notes: the article's annotations.
        discourse: what is kept in mind of the sentences before.
        statement: the sentence.
        followed: whether words that no list has are looked at: it takes longer.
    """
    mentions = notes.sources[statement.index]
    found = next((m for m in mentions if _is_unknown(discourse, m, mentions)), None)
    if found is None and followed:
        found = _unlisted(notes, statement, mentions)
    if found is None or _GENERAL.search(notes.outside, statement.start, statement.end):
        return None
    if _IN_A_CLAUSE.search(notes.outside, statement.start, found.start):
        return None  # "the clinic, where a nurse looked at it"
    if _is_not_met(notes, statement, found) or _is_named_behind(notes, found, mentions):
        return None
    if notes.words.strangers.services.match(notes.outside, found.end, statement.end):
        return None  # "A physio session costs $95."
    return None if _is_seat(notes, found) else found


def _is_not_met(notes: Annotations, statement: Statement, found: Mention) -> bool:
    """Say whether a noun only tells what somebody is; behind a place that opens the sentence they are met."""
    before = max(statement.start, found.start - _BEFORE)
    if not _NOT_MET.search(notes.outside, before, found.start):
        return False
    mine = notes.outside.startswith(_MINE, found.start)
    if mine and _THE_WRITERS.search(notes.outside, before, found.start):
        return False
    return not _OPENS_SCENE.match(notes.outside, statement.start, found.start)


def _is_seat(notes: Annotations, found: Mention) -> bool:
    """Say whether a chair is one to sit in: "from the treatment chair", "the barber chair"."""
    if not notes.outside[found.start : found.end].lower().endswith(_CHAIR):
        return False  # the usual case
    return bool(_SAT_IN.search(notes.outside, max(0, found.start - _BEFORE), found.start))


def is_followed(notes: Annotations, statement: Statement) -> bool:
    """Say whether a paragraph goes on behind a sentence and has a pronoun or somebody's words.

    Or the next paragraph begins with a pronoun, which may mean who was met in this one.
    """
    passage, following = notes.article.passages[statement.passage], statement.index + 1
    if passage.last in notes.pronominal:
        return True
    return following < passage.last and (
        following in notes.pronominal or bool(notes.quotations[passage.index])
    )


def is_met_first(notes: Annotations, statement: Statement, newcomer: Mention | None = None) -> bool:
    """Say whether a sentence is about somebody new, so that "she" in the next paragraph may be they.

    It is not where they come in passing: "The clinic has a nurse." "The entomologist" may be known.

    Args:
        notes: the article's annotations.
        statement: the sentence.
        newcomer: who is met there; without it they are what the sentence opens with.
    """
    trade = _BY_TRADE.match(notes.outside, statement.start, statement.end)
    roles = notes.words.roles
    if trade and any(roles.is_role(noun) and noun not in roles.lay for noun in trade.groups("")):
        return False
    if newcomer is None:
        return True
    place = (notes.outside, statement.start, newcomer.start)
    return any(opens.fullmatch(*place) for opens in (_OPENS, _WRITER_ASKS, _OPENS_SCENE))


def _is_unknown(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> bool:
    """Say whether a mention is of one person without a name, who cannot be told."""
    if mention.possessive or mention.plural or mention.kind not in UNNAMED:
        return False
    return not resolve(discourse, mention, mentions)


def _is_named_behind(notes: Annotations, newcomer: Mention, mentions: Sequence[Mention]) -> bool:
    """Say whether a name follows: "A colleague of his, Ana Ruiz, runs it", "a woman named Ruiz"."""
    named = next((m for m in mentions if m.kind == "person" and m.start >= newcomer.end), None)
    between = notes.outside[newcomer.end : named.start] if named else ""
    return between.endswith((" named ", " called ", ", "))


def _unlisted(notes: Annotations, statement: Statement, mentions: Sequence[Mention]) -> Mention | None:
    """Return "a retired miner" or "one of the trainees", of whom no mention is made."""
    for determined in notes.wording.find(_MET, statement.start, statement.end):
        at = determined.end()
        end = _end_of_noun(notes, statement, at, plural=bool(determined["of"]))
        if end and not any(m.start < end and determined.start() < m.end for m in mentions):
            return Mention("stranger", determined.start(), end)
    return None


def opens_with_unknown_name(notes: Annotations, statement: Statement) -> bool:
    """Say whether a name opens a sentence that nobody known has: "Ana Ruiz, who", "Ruiz went"."""
    if not notes.outside[statement.start].isupper():
        return False
    place = (notes.outside, statement.start, statement.end)
    named = _WHO.match(*place) or _SURNAME_ACTS.match(*place)
    if named is None:
        acts = _NAME_ACTS.match(*place)
        named = acts if acts and is_given(acts["name"]) else None
    if named is None or is_common(named["name"]):
        return False
    return not any(m.start < named.end("name") for m in notes.sources[statement.index])


def may_be_the_treated(notes: Annotations, discourse: Discourse, statement: Statement) -> bool:
    """Say whether "she" may be whom the subject of a sentence treats or asks: "Ruiz operated on Carla Diaz".

    Who is asked has to be known: "Lee went to Paris".
    """
    mentions = notes.sources[statement.index]
    subject = mentions[0] if mentions else None
    if subject is None or subject.kind not in _SUBJECTS or subject.start - statement.start > _LONGEST_OPENING:
        return False
    treats = _TREATS.match(notes.outside, subject.end, statement.end)
    if treats is None:
        return False
    treated = next((m for m in mentions if m.start == treats.end()), None)
    if treats["contacts"] and (treated is None or treated.kind != "person"):
        return False
    doctors, patients = resolve(discourse, subject, mentions), treated.people if treated else ()
    first = notes.outside[treats.end() : statement.end].split()[0]
    signs = {discourse.gender(doctors[0]) if doctors else ""}
    signs.add(discourse.gender(patients[0]) if patients else gender_of(first))
    return signs != {"f", "m"}


def _end_of_noun(notes: Annotations, statement: Statement, at: int, *, plural: bool) -> int | None:
    """Return where the noun for a person ends that one of the next words is."""
    words, told = notes.words, False
    for _ in range(_MOST_WORDS):
        word = _WORD.match(notes.outside, at, statement.end)
        if word is None or word[1] in _DETERMINERS:
            return None  # "At the desk the receptionist"
        at, noun = word.end(), word[1]
        if plural and not noun.endswith("s"):
            continue
        noun = noun.removesuffix("s") if plural else noun
        if noun in words.strangers.listed or words.roles.is_role(noun):
            return at
        if is_agent(noun) and noun not in words.roles.no_agents and (told or _acts(notes, statement, at)):
            return at
        told = told or noun in words.strangers.looks
    return None


def _acts(notes: Annotations, statement: Statement, at: int) -> bool:
    """Say whether the next word is what people do: "shrugged"."""
    word = _WORD.match(notes.outside, at, statement.end)
    return word is not None and word[1] in notes.words.strangers.gestures


def sign_of_newcomer(
    notes: Annotations, discourse: Discourse, statement: Statement, newcomer: Mention
) -> str:
    """Return "f" or "m" for a newcomer, ``ANYBODY`` of the discourse where nothing tells.

    Where somebody with a name is the subject, "she" is rather theirs: it is then the other sign, or none.
    """
    sign, mentions = _sign_of_words(notes, statement, newcomer), notes.sources[statement.index]
    opens = newcomer.start - statement.start < _LONGEST_OPENING
    named = [m for m in mentions if m.kind in _SUBJECTS and m.end <= newcomer.start]
    if opens and not named:
        sign = sign or _sign_of_possession(notes, statement, newcomer)
    people = resolve(discourse, named[0], mentions) if named else discourse.subject
    if not named and (not people or (opens and sign) or _is_the_subject(notes, statement, newcomer)):
        return sign or ANYBODY
    other = OTHER_SIGN.get(discourse.gender(people[0]), "") if len(people) == 1 else ""
    return other if sign in ("", other) else ""


def _is_the_subject(notes: Annotations, statement: Statement, newcomer: Mention) -> bool:
    """Say whether a sentence opens with somebody of a known trade, who does not go on to be named.

    Or the writer asks them: "I asked a dietitian".
    """
    words, mentions = notes.words, notes.sources[statement.index]
    noun = notes.outside[newcomer.start : newcomer.end].split()[-1].lower()
    known = noun in words.strangers.listed or words.roles.is_role(noun)
    if known and _WRITER_ASKS.fullmatch(notes.outside, statement.start, newcomer.start):
        return True
    if newcomer.start > statement.start or not known:
        return False
    behind = next((m for m in mentions if m.start >= newcomer.end), newcomer)
    called = behind.kind == "person" and behind.start - newcomer.end <= 1  # "My friend Lee"
    return not called and not is_predicate(notes.outside, newcomer, [newcomer, behind])


def is_told_of_somebody(notes: Annotations, statement: Statement, newcomer: Mention) -> bool:
    """Say whether somebody known or the writer is the subject who met them: "Ruiz went to a surgeon."."""
    if any(m.kind in _SUBJECTS and m.end <= newcomer.start for m in notes.sources[statement.index]):
        return True
    if _WRITER.search(notes.outside, statement.start, newcomer.start):
        return True
    return newcomer.start > statement.start and names_another(notes, statement)


def is_named_later(notes: Annotations, newcomer: Mention, noun: str) -> bool:
    """Say whether all who are called by a noun are named behind: "A chaplain sat there" may be one."""
    called = [person.start for person in notes.people if noun in person.nouns]
    return bool(called) and min(called) > newcomer.start


def _sign_of_words(notes: Annotations, statement: Statement, newcomer: Mention) -> str:
    """Return the sign that the noun has, or the words behind it: "a planner, a young woman"."""
    strangers, behind = notes.words.strangers, (notes.outside, newcomer.end, statement.end)
    noun = notes.outside[newcomer.start : newcomer.end].split()[-1].lower()
    if noun in strangers.female or _OF_A_WOMAN.match(*behind):
        return "f"
    return "m" if noun in strangers.male or _OF_A_MAN.match(*behind) else ""


def _sign_of_possession(notes: Annotations, statement: Statement, newcomer: Mention) -> str:
    """Return the sign of whose it is: "The hygienist took off her gloves."."""
    behind = (notes.outside, newcomer.end, statement.end)
    if _HERS.search(*behind):
        return "f"
    return "m" if _HIS.search(*behind) else ""
