"""Whose a sentence without a cue is by the one in front of it: "Her verdict? Wait."."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from scarbot.attribution.cues.owned_opinions import inquired_of
from scarbot.attribution.cues.practices import DOES_AFTER_ALL
from scarbot.attribution.cues.sentences import Sentence
from scarbot.attribution.deciding.meant import expert_meant, giver_in, is_expert, opening, resolved
from scarbot.attribution.discourse.antecedents import resolve
from scarbot.attribution.sayings.sources import ACTING, OWN, Origin
from scarbot.attribution.words.patterns import OFTEN, any_case, any_of
from scarbot.attribution.words.possessions import ABOUT_WHAT, OWNED
from scarbot.lexicon.announcing import HERE_IS, announces_list
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.models import Statement

__all__ = ["origin_by_turn"]

_LISTED = load_data("cues")["by_turn"]
_ADDS = any_case(
    rf"(?:\s+(?:does\s+)?{OFTEN}{any_of(_LISTED['attaching'])}|['’]s\s+got)\s+(?:an?|one|two|this|another|a\s+few)"
    rf"\s+(?:[\w-]+\s+){{0,2}}?{any_of(_LISTED['attached'])}{ABOUT_WHAT}\s*[.!]?$"
)  # "adds one exception."
_TWO_OF_THEM = re.compile(rf"\btwo\s+(?:[\w-]+\s+)?{any_of(_LISTED['both'])}\b")
_I_WAS_TO = re.compile(r"I(?<!\w.)\s+(?:was(?:n['’]t|\s+not)?\s+to|could|should(?:n['’]t)?|had\s+to|must)\s")
_INSTRUCTS = re.compile(
    r"\s+(?:gave|handed|read|sent|wrote)\s+me\s[^.;:!?]{0,60}?\b(?:instructions|orders|rules|directions|routine|plan|regimen|advice)\b"
)
_THEY_ARE_TO = re.compile(
    r"(?:[A-Z][\w’'-]*(?:\s[\w’'-]+){0,5},?\s+)?[Tt]hey(?:['’]re|\s+are)\s+(?:not\s+|only\s+|then\s+)?to\s+[a-z]"
)
_THEY_ARE = re.compile(r"(?:They(?:['’]re|\s+are)|These\s+are)\s(?!all\b|often\b|usually\b|easy\b|hard\b)")
_THEY_MUST = re.compile(r"They\s+(?:must|should|have\s+to|need\s+to)\s")
_ON_CONDITIONS = re.compile(r"\b(?:on|with|under)\s+(?:two|three|four)\s+(?:conditions|provisos|caveats)\.$")
_NEVER = re.compile(
    r"\b(?:doesn['’]t|does\s+not|won['’]t|will\s+not|wouldn['’]t|never|rarely|seldom|hardly\s+ever)\b"
)
_TWO_WORDS = re.compile(
    r"(?!(?:The|An?|He|She|It|They|This|That|There|In|On|At)\s)[A-Z][a-z]+\s(?:it|them|a|an|the|your)\s"
)
_EITHER = re.compile(r"Either\s[^.;:!?\ufffc]*,\s+or\s")
_NOT_MEANT = re.compile(r"(?:It|That|This)\s+(?:doesn['’]t|does\s+not|didn['’]t|did\s+not)\s+mean\b")
_MEANT = re.compile(r"It\s+(?:just\s+|only\s+|simply\s+|merely\s+)?(?:means|meant)\b")
_IS_SHORT = re.compile(r".*\sis\s+(?:\w+ly\s+|quite\s+|very\s+)?(?:brief|easy|plain|short|simple)\.$")
_COMES_TO = re.compile(
    r"It\s+(?:consists\s+of|calls\s+for|(?:comes|boils)\s+down\s+to|(?:begins|starts)\s+with)\s"
)
_RUNS_ALIKE = any_case(
    rf"\b(?:the|its|this|that)\s+(?:[\w-]+\s+)?{any_of(_LISTED['courses'])}\s+(?:{any_of(_LISTED['hardly'])}\s+(?:ever\s+)?{any_of(_LISTED['varying'])}"
    rf"|is\s+{OFTEN}(?:nearly\s+|almost\s+|always\s+|much\s+|all\s+too\s+)*{any_of(_LISTED['alike'])})(?=[.:,])"
)
_FIRST = re.compile(r"First(?:\s+(?:comes?|the|there|it|they|you|people|patients)\b|,\s)")
_THEN = re.compile(r"(?:Then|Next|After\s+that|Finally|Last|At\s+last|Later)\b")
_LONGEST_INQUIRY = 120
_TO_READERS = re.compile(
    r"\b(?:you|your|I|we|our|my|she|he|his|her|today|now)\b|^It\s+was\b|\bthan\b.*\bin\s+[12]\d{3}\b"
)
_SO_MUCH = re.compile(
    r"[“\"]?(?:about |around |roughly |nearly |almost |only |just |fewer than |more than |less than |over )?"
    r"(?:half|most|none|all|some|one|two|three|four|five|six|seven|eight|nine|ten|an?\s(?:half|third|quarter|fifth|tenth)|\d[\d,.]*|those|they)\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells of how many of what was studied."""

_HERE_IS = re.compile(rf"(?i:{HERE_IS})")


def origin_by_turn(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return whose a sentence is by what the one in front asks, announces, or begins to tell."""
    reported = _reported(discourse)
    return (
        _inquired(notes, discourse, statement)
        or (None if reported else _announced(notes, discourse, statement))
        or _found_out(notes, discourse, statement)
        or (_told_further(notes, statement, reported) if reported else None)
        or _instructed(notes, discourse, statement)
        or (_goes_on(notes, discourse, statement, reported) if reported else None)
    )


def _inquired(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return whose opinion the sentence before asks for and this one tells: "Her verdict? Wait."."""
    if not discourse.last:
        return None
    before = notes.article.statements[statement.index - 1]
    if not before.text.endswith("?") or len(before.text) > _LONGEST_INQUIRY:
        return None
    asked = notes.sources[before.index]
    owner = inquired_of(Sentence(notes.found, before.index, asked, notes.words))
    people = resolve(discourse, owner, asked) if owner else ()
    others = any(m.kind != "pronoun" for m in notes.sources[statement.index])
    known = is_expert(discourse, people) and not others
    return Origin("indirect", people, certainty="resolved") if known else None


def _announced(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the expert whose words the sentence in front announces, where this one tells them."""
    if discourse.last is not OWN or notes.sources[statement.index] or statement.text.endswith(("?", ":")):
        return None
    before = notes.article.statements[statement.index - 1]
    return _told_next(notes, discourse, before) or _told_here(notes, discourse, before)


def _told_next(notes: Annotations, discourse: Discourse, before: Statement) -> Origin | None:
    """Return the expert who had something to add, where the next sentence tells it; that is theirs then, too.

    "Lee adds one exception. A burn is another matter."
    """
    sources, first = notes.sources[before.index], opening(notes, before)
    if first is None or first.kind not in ACTING or first.possessive:
        return None
    adds = _ADDS.match(notes.outside, first.end, before.end)
    origin = expert_meant(discourse, first, sources) if adds else None
    if origin:
        discourse.origins[-1] = origin
    return origin


def _told_here(notes: Annotations, discourse: Discourse, before: Statement) -> Origin | None:
    """Return the expert whose opinion the next sentence tells: "Here is her ground rule. Wait a week."."""
    sources = notes.sources[before.index]
    owner = giver_in(notes, before, sources) if _HERE_IS.match(before.text) else None
    owned = owner and OWNED.match(notes.outside, owner.end, before.end)
    return expert_meant(discourse, owner, sources) if owner and owned else None


def _instructed(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the expert whose instructions this sentence tells: "I was to wait an hour."."""
    last = discourse.last
    if last is None or not _I_WAS_TO.search(notes.outside, statement.start, statement.end):
        return None  # the usual case
    before = notes.article.statements[statement.index - 1]
    goes_on = _I_WAS_TO.search(notes.outside, before.start, before.end)
    if goes_on and last.people:
        return resolved(last)
    sources, first = notes.sources[before.index], opening(notes, before)
    if last is not OWN or first is None:
        return None
    gave = _INSTRUCTS.match(notes.outside, first.end, before.end)
    return expert_meant(discourse, first, sources) if gave else None


def _goes_on(notes: Annotations, discourse: Discourse, statement: Statement, last: Origin) -> Origin | None:
    """Return who was just reported, where this sentence goes on with it in one of four ways.

    What was only counted is told ("Lee asks for two things. They are ice and sleep."), what patients are told
    goes on ("In that time they’re to rest."), what somebody says that they do not do they do at times ("She
    does it when it itches."), and one order follows another that begins alike ("Burn it once, … Burn it …").
    """
    if last.cue is None:
        return None
    before, sources = notes.article.statements[statement.index - 1], notes.sources[statement.index]
    if _THEY_ARE.match(notes.outside, statement.start) and announces_list(before.text):
        return resolved(last)
    if _THEY_MUST.match(notes.outside, statement.start) and _ON_CONDITIONS.search(before.text):
        return resolved(last)
    told = _THEY_ARE_TO.match(notes.outside, statement.start, statement.end)
    if told and notes.words.strangers.several.search(notes.outside_of(before)):
        return resolved(last)
    does = DOES_AFTER_ALL.match(notes.outside, statement.start, statement.end)
    if does and sources and _NEVER.search(notes.outside, before.start, before.end):
        return resolved(last) if resolve(discourse, sources[0], sources) == last.people else None
    alike = _TWO_WORDS.match(statement.text)
    if alike is None or sources or not before.text.startswith(alike[0]):
        return None
    return resolved(last)


def _reported(discourse: Discourse) -> Origin | None:
    """Return whose the sentence before is, where it is what somebody is reported to say."""
    last = discourse.last
    return last if last and last.kind == "indirect" and last.people else None


def _told_further(notes: Annotations, statement: Statement, last: Origin) -> Origin | None:
    """Return who was just reported, where this sentence mentions nobody and tells what they spoke of."""
    if notes.sources[statement.index]:
        return None
    before = notes.article.statements[statement.index - 1]
    told = _spelled_out(before, statement, last) or _in_order(before, statement, last)
    return told or _counted_off(notes, before, statement, last)


def _found_out(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the study of an expert that was just told of, where this sentence tells what it found."""
    last = discourse.last
    if last is None or last.kind != "study" or not _is_finding(notes, statement):
        return None
    theirs = any(person.name == last.attribution for person in notes.people)
    first = notes.article.passages[statement.passage].first
    before = reversed(discourse.origins[first : statement.index])
    told = takewhile(lambda origin: origin.attribution == last.attribution, before)
    opened = any(origin.certainty == "explicit" for origin in told)
    return resolved(last) if theirs and opened else None


def _is_finding(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence tells how much or how many of something it was, and names nobody."""
    named = any(m.kind != "pronoun" or not m.plural for m in notes.sources[statement.index])
    place = (notes.outside, statement.start, statement.end)
    if named or _TO_READERS.search(statement.text) or statement.text.endswith("?"):
        return False
    return bool(_SO_MUCH.match(*place) and notes.words.studies.past.search(*place))


def _spelled_out(before: Statement, statement: Statement, last: Origin) -> Origin | None:
    """Return who says what it does not mean, or that it is simple, where this sentence says what it is."""
    meant = _NOT_MEANT.match(before.text) and _MEANT.match(statement.text)
    short = _COMES_TO.match(statement.text) and _IS_SHORT.match(before.text)
    return resolved(last) if meant or short else None


def _in_order(before: Statement, statement: Statement, last: Origin) -> Origin | None:
    """Return who says how it always goes, where this sentence tells what comes first, or what comes then."""
    opens = _RUNS_ALIKE.search(before.text) and _FIRST.match(statement.text)
    told = last.cue is None and _FIRST.match(before.text)  # without "she says": it was told on
    then = told and _THEN.match(statement.text)
    return resolved(last) if opens or then else None


def _counted_off(notes: Annotations, before: Statement, statement: Statement, last: Origin) -> Origin | None:
    """Return who says that there are two, where this sentence tells both: "Either it dries, or it grows."."""
    two = _TWO_OF_THEM.search(notes.outside, before.start, before.end)
    told = two and _EITHER.match(notes.outside, statement.start, statement.end)
    return resolved(last) if told else None
