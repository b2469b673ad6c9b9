"""Subjects of a verb that is not their only one, or with a body in between: "Lee runs it and says"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.gaps import NO_VERB, OF_A_PLACE, is_left_open
from scarbot.attribution.cues.sentences import THAT
from scarbot.attribution.cues.subjects import WRITES_WHAT, WRITING, has_clause, may_speak
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import ACTING, COLLECTIVE, UNNAMED, Mention
from scarbot.attribution.words.patterns import AUXILIARY, OFTEN, any_of
from scarbot.language import any_title
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.cues.sentences import Sentence

__all__ = ["apposed_pair", "coordinated_subject", "member_of_body", "relative_subject"]

_LISTED = load_data("cues")["further_subjects"]
_POST_AT_BODY = re.compile(
    rf",?\s+(?:[-–—]\s+)?(?P<post>(?:{NO_VERB}[\w’'./-]+\s+|(?:and|&)\s+){{0,7}}{NO_VERB}[\w’'./-]+)(?:,[^.;:!?\ufffc]{{1,120}})?"
)
_ANOTHER_BODY = re.compile(
    r"(?:\band|,\s+(?:and\s+)?the)\s+\Z|\b(?:who|that|which|is|was|are|were|has|had)\b"
)
_DETERMINED = re.compile(r"(?:the|an?)\s")
_WHERE_OR_WHEN = re.compile(
    r"(?:As\s+for|(?:Together|Along)\s+with)\s[^,.;:\ufffc]{1,40},\s|In\s(?:19|20)\d\d,?\s|In\s[A-Z][^,.;:\ufffc]{1,40},\s"
    rf"|(?:(?:And|But|So)\s|When\s)?(?i:{any_of(_LISTED['asking'])})\s[^,.;:\ufffc]{{2,60}},\s"
    r"|(?:(?:And|But|So)\s)?(?:[Tt]hese\sdays|[Nn]ow(?:adays)?|[Tt]oday|[Ll]ately|[Ss]ince\sthen|[Aa]t\s\d{2}),?\s"
)
_AND = ("and", "but", "yet", "then")
_COORDINATED = re.compile(rf"(?:\s\((?:19|20)\d\d\))?[^;:!?()“”]*?,?\s(?:{'|'.join(_AND)})\s*$")
_WHO_SAYS = re.compile(rf",\s+who\s+{OFTEN}")
_ACTED = re.compile(
    rf"[^.;:!?\ufffc]{{1,140}}?,\s+{OFTEN}"
    r"(?:put|went|took|had|got|made|gave|bought|began|left|moved|sold|came|lost|won|kept|ran|drove|flew|[a-z]+ed)\s"
)  # "Lee, who reckons that it is dust, moved out"
_WHICH_SAYS = re.compile(rf",\s+which\s+{OFTEN}")
_WHO_AND_SAYS = re.compile(
    rf",\s+(?:(?:an?|the)\s[^,;:!?\ufffc]{{1,80}}?\s)?who\s[^,;:!?\ufffc]{{1,80}}\sand\s{OFTEN}"
)
_IT_WAS = re.compile(
    r"(?:(?:And|But|So|In\s+the\s+end)\s+)?[Ii]t\s+(?:was|is)\s+(?:(?:his|her|their|my|our|the)\s+(?:[a-z-]+\s+){0,2}[a-z-]+,?\s+)?"
    rf"(?:(?:{any_title()})\s+)?"
)
_WHO = re.compile(r",?\s+who\s+(?:first\s+|finally\s+)?")
_THAT_IT_IS = re.compile(r"(?:\s+(?:me|us|him|her|them))?\s+that\s")
_PRESENT = ("s", "s it", "s out", "said")
_CLOSES_OBJECT = re.compile(
    r"(?:\s+(?:in|on|at|for|with|from|after|last|this|again|twice)\b[^,;:]{0,60}?)?,?\s+and\s"
)
_COUNTED = re.compile(r"\b\d[\d,]*\s+(?:[a-z-]+\s+){0,2}\Z")  # "surveyed 300 young nurses"
_OPENS_CLAUSE = re.compile(
    r"(?:[,;:—]|\b(?:when|while|that|what|which|who|whom|because|as|if|whether|how|why|where|since|until|and|but|or))\s+$",
    re.IGNORECASE,
)
_BEHIND_COORDINATED = re.compile(r"\s+[^\W\d_]+|[:,]\s+\ufffc")
_TOLD_AND = re.compile(
    r",\s+(?:an?|the|who|whose|\d{1,3},)\s[^,;:!?\ufffc]{1,120}(?:,\s[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*)?)?,\s+and\s+"
    r"(?:(?:his|her|their|the)\s)?(?:[a-z-]+\s+){0,3}"
)
_TOLD_BOTH = re.compile(
    r"(?:,\s+(?:an?|the|who|whose|\d{1,3},|[a-z-]+)\s[^,;:!?\ufffc]{1,140}(?:,\s[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*)?)?,)?\s+"
    r"(?:both\s+|each\s+)?"
)
_TWO = 2
_FEW_WORDS = 4
_LONGEST_TERM = 25
_AT_THE = re.compile(r"\s+(?:at|with|from|of|in)\s+the\s+")
_WORD = re.compile(r"[^\W\d_][\w/-]*")
_PARENTHETICAL = re.compile(rf",\s+(?:{AUXILIARY}|left|[a-z]+ed)\b")


def member_of_body(
    sentence: Sentence, verb: re.Match[str], body: Mention, near: Sequence[Mention]
) -> Mention | None:
    """Return the person in front of a body that only tells of where: "Lee of the Seed Committee says"."""
    before = [mention for mention in near if mention.end <= body.start] if body.kind in COLLECTIVE else ()
    if not before:
        return None  # the usual case
    last = before[-1] if before[-1].kind == "person" else before[0]
    if last.kind != "person":
        last = before[-1]
        at_work = last.kind in UNNAMED and _AT_THE.fullmatch(sentence.outside, last.end, body.start)
        return last if at_work and may_speak(sentence, last, verb, "") else None
    gap = sentence.outside[last.end : verb.start()]
    named = OF_A_PLACE.fullmatch(gap) or is_left_open(sentence, last, gap)
    named = named or (_is_at_body(sentence, last, body) and not sentence.match(_PARENTHETICAL, verb.end()))
    return last if named and may_speak(sentence, last, verb, "") else None


def _is_at_body(sentence: Sentence, person: Mention, body: Mention) -> bool:
    """Say whether a name, a post and a body follow each other: "Ana Ruiz, Chief Nurse, Bone UK, said"."""
    before = sentence.before(person.start).strip(f" {QUOTED}")
    told = _POST_AT_BODY.fullmatch(sentence.outside, person.end, body.end)
    if told is None or (before and not before.endswith(",")):
        return False  # "They hired Ana Ruiz, chief nurse, Bone UK said"
    if _ANOTHER_BODY.search(sentence.outside, person.end, body.start):
        return False
    open_comma = not sentence.outside.startswith(",", body.end)
    if _DETERMINED.match(told["post"]) and open_comma:
        return False  # "As for Lee, the head of Bone UK says"
    post = _WORD.findall(told["post"].lower())
    return post[0] in _LISTED["departments"] or any(map(sentence.words.roles.is_role, post))


def apposed_pair(sentence: Sentence, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
    """Return two who open a sentence, with what one or each is: "Lee, a nurse, and Kim, a cook, said"."""
    people = [mention for mention in near if mention.kind == "person"]
    if len(people) != _TWO or verb[0].endswith("s") or any(len(one.people) != 1 for one in people):
        return None  # the usual case
    first, second = people
    if first.possessive or second.possessive or not _opens(sentence, first):
        return None
    told = _TOLD_AND.fullmatch(sentence.outside, first.end, second.start)
    if told is None or not _TOLD_BOTH.fullmatch(sentence.outside, second.end, verb.start()):
        return None
    return Mention("person", first.start, second.end, (*first.people, *second.people), plural=True)


def relative_subject(sentence: Sentence, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
    """Return the person whose relative clause a verb opens: "It surprised Dr. Lee, who says"."""
    last = near[-1] if near else None
    if last and last.kind in COLLECTIVE and verb[0].lower() in _LISTED["of_bodies"]:
        return last if _WHICH_SAYS.fullmatch(sentence.outside, last.end, verb.start()) else None
    if last is None or last.kind != "person" or last.possessive or last.plural:
        return None
    place, said = (sentence.outside, last.end, verb.start()), verb[0].lower()
    if _IT_WAS.fullmatch(sentence.outside, sentence.start, last.start) and _WHO.fullmatch(*place):
        tells = said in _LISTED["telling"] and sentence.match(_THAT_IT_IS, verb.end())
        return last if tells or said in _LISTED["putting_forward"] else None
    if not said.endswith(_PRESENT) or sentence.outside.find(" who ", *place[1:]) < 0:
        return None  # the usual case
    if not (_WHO_SAYS.fullmatch(*place) or _WHO_AND_SAYS.fullmatch(*place)):
        return None
    if _opens(sentence, last) and sentence.match(_ACTED, verb.end()):
        return None
    weak = said in sentence.words.reporting.weak and not has_clause(sentence, last, verb)
    works = said in WRITING and not sentence.match(WRITES_WHAT, verb.end())
    return None if weak or works or said in sentence.words.reporting.opining else last


def coordinated_subject(sentence: Sentence, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
    """Return the person that opens a sentence whose second verb this is: "Lee runs it and says"."""
    first = near[0] if near else None
    if first is None or first.governed or not _may_do_two(sentence, first, verb, near):
        return None
    gap = sentence.outside[first.end : verb.start()]
    if not gap.rstrip().endswith(_AND) or gap.count(QUOTED) > _LONGEST_TERM:
        return None  # the usual case
    if any(m.kind != "pronoun" and not _is_object(sentence, m) for m in near[1:]):
        return None
    goes_on = _opens(sentence, first) and sentence.match(_BEHIND_COORDINATED, verb.end())
    joined = goes_on and _COORDINATED.fullmatch(gap)
    return first if joined and may_speak(sentence, first, verb, "") else None


def _may_do_two(sentence: Sentence, first: Mention, verb: re.Match[str], near: Sequence[Mention]) -> bool:
    """Say whether one of two verbs may be somebody's, or a body's that stands alone in front of it."""
    if first.kind == "organisation":
        sure = verb[0].lower() not in _LISTED["nouns_as_well"] or sentence.match(THAT, verb.end())
        return len(near) == 1 and verb[0].lower() in _LISTED["of_bodies"] and bool(sure)
    return first.kind in ACTING


def _is_object(sentence: Sentence, mention: Mention) -> bool:
    """Say whether somebody is whom a deed is done to: "Lee examined Kim in May and told her".

    So are those who are counted: "Lee surveyed 300 nurses and found".
    """
    if mention.kind == "group":
        counted = _COUNTED.search(sentence.before(mention.start))
        return bool(counted and sentence.match(_CLOSES_OBJECT, mention.end))
    if mention.kind not in ("person", "role") or not sentence.match(_CLOSES_OBJECT, mention.end):
        return False
    return not _OPENS_CLAUSE.search(sentence.before(mention.start))


def _opens(sentence: Sentence, first: Mention) -> bool:
    """Say whether nothing stands in front of a mention but what it is: "Neurologist Dina Roth"."""
    place = _WHERE_OR_WHEN.match(sentence.outside, sentence.start, first.start)
    before = sentence.outside[place.end() if place else sentence.start : first.start].lower().split()
    return len(before) <= _FEW_WORDS and (not before or sentence.words.roles.is_role(before[-1]))
