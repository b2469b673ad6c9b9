"""Which study or group a sentence without a cue tells more of, or cites."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.attribution.deciding.meant import opening, resolved
from scarbot.attribution.sayings.sources import COLLECTIVE, Origin
from scarbot.attribution.words.patterns import OFTEN, any_case, any_of
from scarbot.attribution.words.word_places import opened_by
from scarbot.language import ONE_NAME
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.attribution.sayings.sources import Mention
    from scarbot.models import Statement

__all__ = ["origin_by_citation", "origin_by_study_before"]

_LISTED = load_data("cues")["studies"]
_PUT_OUT = any_case(
    rf"\s+{OFTEN}(?:has\s+|have\s+)?{any_of(_LISTED['putting_out'])}\s+(?:(?:an?|its|the|their)\s+)?"
    rf"(?:[\w-]+\s+){{0,4}}?{any_of(_LISTED['documents'])}\b"
)  # "The Sleep Council published a guideline on naps in 2023"
_TO_READERS = re.compile(r"\b(?:you|your|I|we|our|my|she|he)\b")
_YOU_WILL = re.compile(
    r"\b(?:will|you['’]re|you['’]ll)\b[^.?!]*\b(?:your?|we|our)\b|\bif\s+you\b", re.IGNORECASE
)
_THE_PEOPLE = re.compile(r"The\s+(?:[a-z-]+\s+)?([a-z]{3,}s)\b")
_ESTIMATE = re.compile(
    r"By\s+((?:one|some|most|recent|several|another)\s+(?:[\w-]+\s+)?(?:estimates?|counts?|measures?)),\s"
)
_ESTIMATES_RUN = re.compile(
    rf"(?:[A-Z][a-z]+\s+)?(?i:{any_of(_LISTED['tallies'])})\s(?:of|for)\s"
    rf"[^.;:!?\ufffc]{{3,120}}?\s{any_of(_LISTED['spreading'])}\s(?:[a-z]+\s)?(?:from|between)\s"
    r"[^.;:!?\ufffc]{0,20}?\d"
)  # "Estimates of how many have it run from 12 to 34 percent [6]"
_IN_A_MODEL = re.compile(
    rf"In\s(?:an?|one|another|his|her|their|the)\s(?:[\w-]+\s){{0,3}}?{any_of(_LISTED['models'])}\b"
    r"(?:\s(?:that|of|by|from|published|built|run)\s[^.,;:!?\ufffc]{1,80})?,\s"
)
_HAS_BEEN_FOUND = re.compile(
    r"ha(?<!\w..)(?:s|ve)(?:\s+(?:also\s+|since\s+)?been\s+(?:\w+ly\s+)?(?:linked|tied|associated|connected)\s+(?:to|with)\b"
    r"|(?:n['’]t)?\s+(?:also\s+|since\s+|not\s+|never\s+)?been\s+(?:\w+ly\s+)?(?:shown|found)\s+to\b)"
)  # the first letters in front of what may not stand there, for speed
_AN_AUTHORS = re.compile(r"[A-Z][\w-]+['’]s?\s")
_AND_COLLEAGUES = re.compile(
    rf"(?:In\s\d{{4}},\s)?((?:{ONE_NAME}\s){{1,3}}and\s(?:(?:his|her|their)\s)?(?:[a-z-]+\s)?{any_of(_LISTED['companions'])})"
    r"\s([a-z]+)\b(?!\s(?:us|me|him|her|them)\b)"
)
_THOSE_STUDIES = re.compile(
    r"(?:But\s+|And\s+|Yet\s+)?[Tt]hose\s+(?:studies|trials|experiments|tests|surveys|papers)\s+(?:were|are)\s"
    r"(?:\w+ly\s+)?(?:done|run|small|short|funded|paid|conducted|made|carried|led|in)\b"
)
_NOT_KNOWN = re.compile(
    r"Whether\s|(?:But\s+)?(?:[Nn]obody|[Nn]o\s+one)\s+(?:yet\s+)?(?:knows|can\s+say|is\s+sure)\b|Those\s+[a-z]+\s+are\s"
)
_OURS = re.compile(r"(?:My|Our|Your)\s")
_NO_RELATIVE = re.compile(
    r"\bno\s+(?:relation|relative)\b|\bin\s+this\s+(?:article|piece|story)\b"
    r"|\b(?:authors?|investigators?|namesake)\b[^.;:!?\ufffc]*?(?:\bnot\s|\bun|n['’]t\s)(?:a\s+)?(?:related\s+to|relative\s+of)\b"
)  # “Its author, Ana Ruiz, is not related to the nurse quoted here.”
_THERE_IS = re.compile(
    r"\b(?:has|have|there\s+(?:is|are|was|were))\s+(?:(?!(?:no|little|few|more|further|not|enough)\b)[\w-]+\s+){1,5}\Z"
)
_THE_SHARE_IS = re.compile(
    r"(?:(?:In|Among|For|At|By|Across|Outside)\s[^.,;:!?\ufffc]{1,60}?,?\s+)?[Tt]he\s+(?:figure|share|proportion|rate|number|total)\s+"
    r"(?:is|stands\s+at|runs\s+to|comes\s+to)\s(?![^.;:!?\ufffc]*(?:[$£€¢]|\b(?:(?<!per\s)cents?|dollars?|pence|euros?|visits?)\b))"
    r"[^.;:!?\ufffc]{0,40}?\d"
)
_THEY_DID = re.compile(
    r"(?:[A-Z][a-z]+(?:ed|en)|Given|Left|Spread|Told|Split|Put|Cut|Fed|Kept|After|Within|By|At|On|Over|Overall|Still|Yet|Even|Instead|During"
    r"|With|Without|Once|In\s+(?:all|return|both|either|the\s+(?:end|trial|study|lab)))\b(?![^,]*(?:['’]s|\b(?:ago|decades|years|century))\b)"
    r"[^.,;:!?\ufffc]{0,60},\s+they\s+(?!said\b|say\b|told\b)"
)
_THEY_ALSO = re.compile(r"They\s+(?:also|too|were\s+also|had\s+also)\s")
_GROUPS = opened_by(r"(?:group|arm)\b", ["group", "arm"])
_IN_GROUPS = re.compile(
    r"(?:[A-Z][a-z]+(?:\s[a-z-]+)?)\s+(?:in|from|assigned\s+to)\s+the\s+(?:[\w-]+\s+){1,3}?(?:group|arm)\b"
    r"[^;:!?\ufffc]{1,120}?\b(?:compared\s+(?:with|to)|versus|than|against)\s[^;:!?\ufffc]{0,120}?"
    r"(?:\b(?:group|arm|controls?|placebo)\b|\bthose\s+(?:in|on|who|given|told|assigned)\s)"
)
_EITHER_OR = re.compile(r"\b(?:either|tried|given|got)\s[^.;:!?\ufffc]{2,120}?\sor\s", re.IGNORECASE)
_ONE_OF_THEM = re.compile(
    r"The\s+((?!(?:same|other|first|last)\b)[a-z-]{3,})\s+(?:(?!(?:was|were|had|did|is|are|has)\b)([a-z]{3,})\s+)?(?=[a-z])"
)
_MOST_BEFORE = 3
_MOST_SENTENCES = 8
"""How many sentences before one on two groups the study may be told of."""
_OF_IT = re.compile(r"\b(?:it|[Tt]h(?:e|is|at)\s+(?:study|trial|research|survey|paper|work))\b")
_OF_OTHERS = re.compile(
    r"\b(?:me|my|us|our|[Mm]ine|(?:century|centuries|decades)\s+ago|on\s+offer|an\s+option)\b"
)
_WHO_PAID = re.compile(
    r"(?:The|That|This|Both|Its)\s+(?:\w+\s+)?(?:stud(?:y|ies)|trials?|surveys?|research|work|papers?)\s+(?:was|were|is)\s"
    r"(?:\w+ly\s+)?(?:paid\s+for|funded|financed|sponsored|backed|supported|bankrolled)\b"
)
_SOME_WHO = re.compile(
    r"(?:[A-Z][\w’'-]*\s+)(?:[\w’'-]+\s+){0,4}?(?:who|that|given|fed|taught|treated|kept|left)\s"
)
_THAN = re.compile(
    r"\b(?:(?:more|less|fewer|better|worse|[a-z]+er)\b[^.;:!?\ufffc]{0,80}?\sthan"
    r"|as\s+(?:[a-z]+\s+){1,3}as|half\s+as\s[^.;:!?\ufffc]{1,40}?\sas)\s"
)


def origin_by_study_before(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the study or group before, where "the participants" or "it recommends" go on with it."""
    last, studies = discourse.last or discourse.above, notes.words.studies
    place = (notes.outside, statement.start, statement.end)
    groups = statement.index in notes.found[_GROUPS] and _IN_GROUPS.match(*place)
    told = _told_before(notes, discourse, statement) if groups else None
    if told or last is None or _WHO_PAID.match(*place):
        return resolved(told) if told else None
    if last.kind == "group" and (
        studies.goes_on_saying.match(*place) or studies.says_in_passing.search(*place)
    ):
        return resolved(last)
    named = last.kind == "article" and bool(notes.sources[statement.index - 1])  # a body or a study, perhaps
    if named and studies.goes_on_saying.match(*place):
        published = _publisher_before(notes, statement)
        if published:
            return published
    may_go_on = named or discourse.study or last.kind == "study"  # few do
    goes_on = bool(may_go_on and studies.goes_on.match(*place))
    if last.kind == "article" and (goes_on or (named and _counts_behind(notes, statement))):
        return _study_before(notes, statement)
    if discourse.study and studies.studied.match(*place) and studies.past.search(*place):
        return resolved(discourse.study)
    return _same_study(notes, statement, last, goes_on=goes_on) if last.kind == "study" else None


def _publisher_before(notes: Annotations, statement: Statement) -> Origin | None:
    """Return the body of which the sentence before only tells that it put out a guideline or the like."""
    before = notes.article.statements[statement.index - 1]
    first = next(iter(notes.sources[before.index]), None)
    if first is None or first.kind not in COLLECTIVE:
        return None
    opens = notes.outside[before.start : first.start].strip().lower() in ("", "the")
    if not opens or not _PUT_OUT.match(notes.outside, first.end, before.end):
        return None
    return Origin("group", attribution=notes.article.text[first.start : first.end], certainty="resolved")


def _told_before(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the study that was told of last in the section, some sentences before one on its groups.

    ``None`` where a sentence between opens with somebody, unless it is on the study ("led it"): the groups
    may be theirs.
    """
    for index in range(statement.index - 1, max(-1, statement.index - 1 - _MOST_SENTENCES), -1):
        origin, before = discourse.origins[index], notes.article.statements[index]
        if origin.kind == "study":
            return origin
        first = None if origin.kind == "direct" or _OF_IT.search(before.text) else opening(notes, before)
        if first and first.kind == "person":
            return None
    return None


def _study_before(notes: Annotations, statement: Statement) -> Origin | None:
    """Return the first study that the sentence before names, as whose a sentence goes on with it."""
    study = _named_before(notes, statement)
    if study is None:
        return None
    printed = notes.article.text[study.start : study.end]
    before = notes.article.statements[statement.index - 1]
    references = notes.references.named(statement.text) or notes.references.named(before.text)
    return Origin("study", (), references, printed, "resolved")


def _named_before(notes: Annotations, statement: Statement) -> Mention | None:
    """Return the first study that the sentence before names."""
    return next((m for m in notes.sources[statement.index - 1] if m.kind == "study"), None)


def _same_study(notes: Annotations, statement: Statement, last: Origin, *, goes_on: bool) -> Origin | None:
    """Return the study of the sentence before, where this one tells more of it; not where a name opens it."""
    first = opening(notes, statement)
    if first and first.kind == "person":
        return None
    if _NOT_KNOWN.match(notes.outside, statement.start, statement.end) or _OURS.match(statement.text):
        return None
    if _NO_RELATIVE.search(notes.outside, statement.start, statement.end):
        return None
    continues = notes.words.studies.continuing.search(statement.text) and not _YOU_WILL.search(statement.text)
    cited = notes.references.shown(statement.text)
    told = notes.words.studies.past.search(statement.text) and not _TO_READERS.search(statement.text)
    again = told and cited and cited == last.references
    if not (goes_on or continues or again or _counts_on(notes, statement)):
        return None
    cited = cited or last.references or notes.references.named(statement.text)
    return replace(resolved(last), references=cited)


def _counts_behind(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence tells what was found by a study that the one before only says there is."""
    before = notes.article.statements[statement.index - 1]
    study = _named_before(notes, statement)
    if study is None or not _THERE_IS.search(notes.outside, before.start, study.start):
        return False
    return _counts_on(notes, statement)


def _counts_on(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence tells more of those who were studied: "One in eight still had it."."""
    place = (notes.outside, statement.start, statement.end)
    if _THOSE_STUDIES.match(*place) or _OF_OTHERS.search(*place):
        return False  # that tells how they were done, or of others
    if _THE_SHARE_IS.match(*place):
        return True
    they = _THEY_DID.match(*place) or _THEY_ALSO.match(*place)
    opens = they or notes.words.studies.goes_on_counting.match(*place)
    again = opens or _repeats(notes, statement) or _tells_of_either(notes, statement)
    return bool(again and notes.words.studies.past.search(*place))


def _repeats(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence opens with people of the one before it: "40 pianists. The pianists"."""
    named = _THE_PEOPLE.match(notes.outside, statement.start, statement.end)
    before = notes.article.statements[statement.index - 1].text.lower()
    return bool(named and re.search(rf"\b{re.escape(named[1].lower())}\b", before))


def _tells_of_either(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence opens with one of two that were tried: "either acid or vinegar. The acid"."""
    named = _ONE_OF_THEM.match(notes.outside, statement.start, statement.end)
    if named is None:
        return False  # the usual case
    first = max(notes.article.passages[statement.passage].first, statement.index - _MOST_BEFORE)
    before = (one.text for one in notes.article.statements[first : statement.index])
    tried = (text[two.start() :].lower() for text in before if (two := _EITHER_OR.search(text)))
    things = "|".join(re.escape(word.removesuffix("s")) for word in named.groups() if word)
    return any(re.search(rf"\b(?:{things})s?\b", words) for words in tried)


def origin_by_citation(notes: Annotations, statement: Statement) -> Origin | None:
    """Return the study that a sentence cites by its journal or its number, or tells of without a name."""
    cited = None
    if notes.article.references:
        cited = (
            _published(notes, statement)
            or _cited(notes, statement)
            or _tried(notes, statement)
            or _colleagues(notes, statement)
        )
    return cited or _unnamed(notes, statement)


def _published(notes: Annotations, statement: Statement) -> Origin | None:
    """Return the study of a sentence that names a journal of the reference list."""
    journals = notes.references.journals(statement.text)
    if not journals:
        return None
    return Origin("study", (), notes.references.named(statement.text), journals[0])


def _cited(notes: Annotations, statement: Statement) -> Origin | None:
    """Return the study that opens a sentence with an entry’s number: "A review took another view [3]"."""
    first = next(iter(notes.sources[statement.index]), None)
    if _HAS_BEEN_FOUND.search(notes.outside, statement.start, statement.end) and notes.references.marked(
        statement.text
    ):
        return Origin("study", (), notes.references.named(statement.text))
    by = statement.text.startswith("By")
    estimate = _ESTIMATE.match(notes.outside, statement.start, statement.end) if by else None
    if estimate and notes.references.marked(statement.text):
        return Origin("study", (), notes.references.named(statement.text), estimate[1])
    if _compares(notes, statement) or _calculates(notes, statement):
        return Origin("study", (), notes.references.named(statement.text))
    if first is None or first.kind != "study":
        return None
    before = notes.outside[statement.start : first.start]
    opens = notes.words.studies.determiners.match(before) or _AN_AUTHORS.match(before)
    if not opens or not notes.references.marked(statement.text):
        return None
    references = notes.references.named(statement.text)
    return Origin("study", (), references, notes.article.text[first.start : first.end])


def _calculates(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence with an entry’s number tells of estimates, or of what came of a model."""
    place = (notes.outside, statement.start, statement.end)
    if _ESTIMATES_RUN.match(*place):
        return notes.references.marked(statement.text)
    model = _IN_A_MODEL.match(*place)
    came = model and notes.words.studies.past.search(notes.outside, model.end(), statement.end)
    return bool(came) and notes.references.marked(statement.text)


def _compares(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence with an entry’s number compares some: "Men who ran slept more than …"."""
    place = (notes.outside, statement.start, statement.end)
    some = _SOME_WHO.match(*place)
    if some is None or _TO_READERS.search(*place) or not notes.references.marked(statement.text):
        return False
    than = _THAN.search(notes.outside, some.end(), statement.end)
    return bool(than and notes.words.studies.past.search(notes.outside, some.end(), than.start()))


def _tried(notes: Annotations, statement: Statement) -> Origin | None:
    """Return the study of a sentence with an entry’s number on a try: "When a school did, half fell [2]"."""
    tried = notes.words.studies.tried.match(notes.outside, statement.start, statement.end)
    if tried is None or not notes.references.marked(statement.text):
        return None
    came = notes.words.studies.past.search(notes.outside, tried.end(), statement.end)
    return Origin("study", (), notes.references.named(statement.text)) if came else None


def _colleagues(notes: Annotations, statement: Statement) -> Origin | None:
    """Return the study that authors of an entry made, who open a sentence: "Lind and colleagues found"."""
    some = _AND_COLLEAGUES.match(notes.outside, statement.start, statement.end)
    if some is None or some[2] not in notes.words.studies.finding or _TO_READERS.search(statement.text):
        return None
    references = notes.references.named(statement.text)
    return Origin("study", (), references, notes.article.text[slice(*some.span(1))]) if references else None


def _unnamed(notes: Annotations, statement: Statement) -> Origin | None:
    """Return the study of a sentence that only says where or on whom: "A clinic in Hull found it in half".

    It may do so behind a colon: "It is rare: in tests at Lumo Labs, six of 90 failed".
    """
    unnamed, colon = notes.words.studies.unnamed, notes.outside.rfind(": ", statement.start, statement.end)
    begins = (statement.start, colon + 2) if colon > 0 else (statement.start,)
    opens = any(unnamed.match(notes.outside, at, statement.end) for at in begins)
    return Origin("study", (), notes.references.named(statement.text)) if opens else None
