"""What is told of a subject between it and its verb: "Dr. X, who …, says", "Lee of the Seed Trust says"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.sentences import CLAUSE_BREAK
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import COLLECTIVE
from scarbot.attribution.words.patterns import OF_OR_AT, OFTEN

if TYPE_CHECKING:
    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["MET", "NO_VERB", "OF_A_PLACE", "bridges", "ends_in_letters", "is_left_open"]

_APPOSITIVE = re.compile(r"\s*(?:,|\(|—|–|--)[^\ufffc]*?(?:,|\)|—|–|--)$|\s+-\s[^\ufffc]*?\s-$")
_NO_VERB_BEHIND = (" to ", " the ", " a ", " an ", " this ", " that ", " our ", " my ")
_CLAUSE_END = re.compile(r"[,)—–-]")
_OF_AND_THE_LIKE = re.compile(
    r"\s+(?:(?:issued|published|released|written|drafted|put\s+out)\s+(?:[\w-]+\s+){0,3}?)?(?:from|of|by|at|in|with|for|on|across|around)\s"
)
_WHICH = re.compile(r"\s+(?:that|who|which)((?:\s+[\w’'-]+){2,14}\s+)")
OF_A_PLACE = re.compile(
    rf"\s+{OF_OR_AT}\s+(?:the\s+|an?\s+)?(?:(?:[A-Z&][\w’'.&-]*|of|the|and|for|in|at)\s+){{1,9}}(?<!\sand\s)$"
)
"""Where somebody is, all the way up to the verb: "of the Seed Trust "."""

_FROM_A_PLACE = re.compile(
    rf"\s+{OF_OR_AT}\s+(?:the\s+|an?\s+)?(?:(?:[A-Z&][\w’'.&-]*|of|the|and|for|in|at)\s+){{0,8}}[A-Z][\w’'.&-]*(?=,\s)"
)  # "Lee from Lumo Hospital, Leeds, said"
NO_VERB = r"(?!(?:who|that|which|is|was|are|were|has|had|and|but)\b)"
"""No word follows that opens a clause."""

_ROLE_LEFT_OPEN = re.compile(
    rf"(?:,\s+(?:{NO_VERB}[\w’'-]+\s+){{0,4}}?{NO_VERB}[\w’'-]+(?=,)){{0,3}}"
    rf",\s+(?P<role>(?:{NO_VERB}[\w’'-]+\s+){{0,4}}?{NO_VERB}[\w-]+)(?:\s+and\s+(?:[\w’'-]+\s+){{0,2}}?[\w-]+)?"
    rf"(?:\s+{OF_OR_AT}\s+(?:{NO_VERB}[\w’'.&-]+\s+){{0,7}}{NO_VERB}[\w’'.&-]+)?\s+"
)  # "Lee, head of sleep at Lumo said": no comma closes it
_PLACE_LEFT_OPEN = re.compile(
    rf",\s+(?P<role>(?:{NO_VERB}[\w’'-]+\s+){{0,4}}?{NO_VERB}[\w-]+)(?=,|\s+(?:{OF_OR_AT}|based)\s)"
    rf"(?:,?\s+(?:and\s+)?{NO_VERB}[\w’'.&/-]+){{1,20}},\s+[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*)?\s+"
)  # "Lee, a midwife in Bonn, Va. says"
_LEADS_IN = re.compile(
    r"(?:In\s+an?|In\s+conversation|During|Speaking|Talking|Commenting|Explaining|Elaborating|Adding|Agreeing|Warning|Responding"
    r"|Addressing|Highlighting|Emphasi[sz]ing|Stressing)\b[^.;:!?\ufffc]{0,140},"
)  # "In an interview with HT, Dr. Lee, head of sleep at Lumo said"
_ON_OCCASION = re.compile(
    r"(?:\s+on\s+the\s+occasion|\s+(?:in|at|during|through|via)\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:statement|interview|remarks?|address|chat|speech|lecture|post|tweet|video|clip|message|release|presentation|event|conference"
    r"|briefing|programme|program|meeting|column|newsletter|email|reel|podcast|session|webinar|keynote|talk)"
    r"(?:\s+(?:on|with|to|in|at|titled|made|issued|signed|shared|posted|published)\s[^,;:.\ufffc]{1,80}?)?"
    rf"|\s+while\s+[a-z]+ing\b[^,;:.\ufffc]{{1,100}}?|,\s+{OFTEN}[a-z]+ing\s[^,;:.\ufffc]{{1,80}}?)\s+$"
)  # "Lee in a statement on Monday said"
MET = re.compile(
    rf"\s+(?:(?:who|whom|that)\s+)?(?:we|I)\s+{OFTEN}(?:interviewed|met|asked|consulted|called|contacted"
    r"|(?:spoke|talked|chatted|corresponded)\s+(?:to|with))\b"
)
"""Behind those whom the writer asked: "the nurses I spoke to"."""

_ROLE_AT_ONCE = re.compile(
    rf"\s+(?:(?=(?:of|at|from|with)\s|[A-Z][a-z-]+(?:\s+(?:and\s+)?[A-Z][a-z-]+)?,\s)|(?:and\s+(?:an?\s+|the\s+)?)?(?P<role>(?:{NO_VERB}[\w’'&/-]+\s+){{0,5}}?{NO_VERB}[\w-]+)"
    rf"(?=,|\s+(?:{OF_OR_AT}|based)\b))"
)  # "Lee, MD Dermatologist, founder of", "Lee, GP at"
_IS = re.compile(r",\s+(?:is|was|were|had|has)\s")


def _is_on_occasion(sentence: Sentence, mention: Mention, gap: str) -> bool:
    """Say whether a gap only tells where the one who opens a sentence speaks: "Lee in a statement said"."""
    return not sentence.before(mention.start).strip() and bool(_ON_OCCASION.fullmatch(gap))


def is_left_open(sentence: Sentence, mention: Mention, gap: str) -> bool:
    """Say whether the comma is missing behind what the name that opens a sentence is told to be."""
    before = sentence.before(mention.start).strip(f" {QUOTED}")
    opens = not before or _LEADS_IN.fullmatch(before)
    shapes = (_ROLE_LEFT_OPEN, _PLACE_LEFT_OPEN) if opens else ()
    told = (match for shape in shapes if (match := shape.fullmatch(gap)))
    roles = sentence.words.roles
    last = (match["role"].split()[-1].lower() for match in told)
    return any(roles.is_role(word) or word in roles.offices for word in last)


def bridges(sentence: Sentence, gap: str, mention: Mention) -> bool:
    """Say whether a gap is a clause about the mention in front of it, closed again."""
    if mention.kind in ("role", "stranger", "group") and MET.fullmatch(gap.rstrip()):
        return True  # "the nurses I spoke to": it ends like "declined to"
    if QUOTED in gap or CLAUSE_BREAK.search(gap) or gap.endswith(_NO_VERB_BEHIND) or _IS.match(gap):
        return False  # "declined to comment", "in the west of the state"
    if mention.kind in (*COLLECTIVE, "stranger") and _OF_AND_THE_LIKE.match(gap):
        if "," not in gap:
            return not gap.endswith(" and ")  # "asked 300 nurses in Leeds and found": who asked them did
        gap = gap[gap.index(",") :]
    told = _WHICH.fullmatch(gap) if mention.kind == "group" else None
    if told:
        return True
    gap = _behind_letters(sentence, mention, gap)
    if mention.kind in ("person", "role") and OF_A_PLACE.fullmatch(gap):
        return True
    placed = _FROM_A_PLACE.match(gap) if mention.kind == "person" else None
    gap = gap[placed.end() :] if placed else gap
    if mention.kind == "person" and (
        is_left_open(sentence, mention, gap) or _is_on_occasion(sentence, mention, gap)
    ):
        return True
    return _is_set_off(sentence, gap)


def _is_set_off(sentence: Sentence, gap: str) -> bool:
    """Say whether commas, dashes or brackets close all of a gap but what may stand in front of a verb."""
    tail = _CLAUSE_END.search(gap[::-1])
    cut = len(gap) - tail.start() if tail else 0
    clause, rest = gap[:cut], gap[cut:]
    return bool(_APPOSITIVE.fullmatch(clause) and sentence.words.reporting.between.fullmatch(rest))


def ends_in_letters(sentence: Sentence, mention: Mention) -> bool:
    """Say whether letters stand behind a name: "Ana Ruiz, MD", "Ana Ruiz, M.D."."""
    ending = sentence.outside[mention.end - 2 : mention.end].rstrip(".")
    return ending[-1:].isupper()


def _behind_letters(sentence: Sentence, mention: Mention, gap: str) -> str:
    """Return what stands behind the letters of a name as behind a name: a comma may be too many, or missing.

    That is "Lee, MD, of Lumo Skin notes" and "Lee, MD Dermatologist, Founder of Lumo, says".
    """
    if mention.kind != "person" or not ends_in_letters(sentence, mention):
        return gap
    if gap.startswith(", "):
        return gap[1:] if OF_A_PLACE.fullmatch(gap[1:]) else gap
    told = _ROLE_AT_ONCE.match(gap)
    last = told["role"].split()[-1].lower() if told and told["role"] else ""
    known = told and (not last or last == "lead" or sentence.words.roles.is_role(last))
    return f",{gap}" if known else gap
