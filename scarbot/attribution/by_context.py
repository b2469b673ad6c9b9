"""Whose a sentence without a cue is, by what stands in front of it: a list's, a study's, a question's."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from scarbot.announcing import HERE_IS, OPENER, announces_list
from scarbot.attribution.antecedents import resolve
from scarbot.attribution.kinds import is_shown, is_speech
from scarbot.attribution.owned_opinions import inquired_of
from scarbot.attribution.quotations import QUOTED
from scarbot.attribution.sentences import Sentence
from scarbot.attribution.sources import OWN, Mention, Origin, direct
from scarbot.attribution.speech import is_spoken, writes_first

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.annotations import Annotations
    from scarbot.attribution.discourse import Discourse
    from scarbot.attribution.persons import People
    from scarbot.models import Article, Kind, Passage, Statement

__all__ = ["origin_by_context"]

_ANNOUNCES = re.compile(r"\b(?:below|following)\b|:\s*$|\b(?:like\s+this|as\s+follows)\.$", re.IGNORECASE)
_TO_READERS = re.compile(r"\b(?:you|your|I|we|our|my|she|he)\b")
_YOU_WILL = re.compile(
    r"\b(?:will|you['’]re|you['’]ll)\b[^.?!]*\b(?:your?|we|our)\b|\bif\s+you\b", re.IGNORECASE
)
_ASIDE = re.compile(rf",\s{QUOTED}{{12,}}[.;]?\s*$")  # “which is as silly as it sounds”, and no term
_THE_PEOPLE = re.compile(r"The\s+(?:[a-z-]+\s+)?([a-z]{3,}s)\b")
_ESTIMATE = re.compile(
    r"By\s+((?:one|some|most|recent|several|another)\s+(?:[\w-]+\s+)?(?:estimates?|counts?|measures?)),\s"
)
_HAS_BEEN_FOUND = re.compile(
    r"\b(?:has|have)\s+(?:also\s+|since\s+)?been\s+(?:\w+ly\s+)?(?:linked|tied|associated|connected)\s+(?:to|with)\b"
    r"|\b(?:has|have)\s+(?:also\s+|since\s+)?been\s+(?:\w+ly\s+)?(?:shown|found)\s+to\b"
)
_AN_AUTHORS = re.compile(r"[A-Z][\w-]+['’]s?\s")
_I_WAS_TO = re.compile(r"I(?<!\S.)\s+(?:was(?:n['’]t|\s+not)?\s+to|could|should(?:n['’]t)?|had\s+to|must)\s")
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
_LONGEST_INQUIRY = 120
_LONGEST_OPENING = 40
_MOST_LISTED = 20
_IS_BEHIND = re.compile(r"\s+(?:is|was|remains)\s+")  # "but she is “wary of it”"
_IS_SOMETHING = re.compile(r"\b(?:is|are|was|were)\s+(?:(?!called\b|named\b|titled\b|known\b)\w+\s+)?\Z")
_AND_HE = re.compile(rf"{QUOTED}+\s+(?:and|but)\s+")
_SUBJECTS = ("person", "role", "pronoun")
# A name, a title, somebody else's words: the “long cold”, a book on “how it heals”, one that “works at once”.
_NAMES_OR_CITES = re.compile(
    r"\b(?:the|an?|this|that|these|his|her|their|its|my|our|about|on|of|for|as|to|like|which|hears?|heard|reads?|named|titled"
    r"|marked|reading|words?|phrase|term|title|questions?|answers?)\s+$"
    r"|\b(?:brochure|leaflet|ads?|advertisements?|website|package|box|bottle|book|course|podcast|posts?)\b",
    re.IGNORECASE,
)
_THOSE_STUDIES = re.compile(
    r"(?:But\s+|And\s+|Yet\s+)?[Tt]hose\s+(?:studies|trials|experiments|tests|surveys|papers)\s+(?:were|are)\s"
    r"(?:\w+ly\s+)?(?:done|run|small|short|funded|paid|conducted|made|carried|led|in)\b"
)
_NOT_KNOWN = re.compile(
    r"Whether\s|(?:But\s+)?(?:[Nn]obody|[Nn]o\s+one)\s+(?:yet\s+)?(?:knows|can\s+say|is\s+sure)\b|Those\s+[a-z]+\s+are\s"
)
_OURS = re.compile(r"(?:My|Our|Your)\s")
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
_OF_OTHERS = re.compile(
    r"\b(?:me|my|us|our|[Mm]ine|(?:century|centuries|decades)\s+ago|on\s+offer|an\s+option)\b"
)
_WHO_PAID = re.compile(
    r"(?:The|That|This|Both|Its)\s+(?:\w+\s+)?(?:stud(?:y|ies)|trials?|surveys?|research|work|papers?)\s+(?:was|were|is)\s"
    r"(?:\w+ly\s+)?(?:paid\s+for|funded|financed|sponsored|backed|supported|bankrolled)\b"
)
_HERS = re.compile(r"(?:His|Her)(?=\s)")
_HERE = re.compile(rf"(?:{OPENER}here|below|what\s+follows)\b", re.IGNORECASE)
_THESE = (
    "If ",
    "When ",
    "Whichever ",
    "For ",
    "This is",
    "These are",
    "That’s",
    "That's",
    "So this is",
    "And this is",
    "And these are",
    "What ",
)
_HERE_IS = re.compile(rf"(?i:{HERE_IS})")
_FOR_WHAT = re.compile(r"(?:\s+(?:for|on|about)\s[^.,;:!?\ufffc]{1,60})?[.!]")
_HERE_ARE = re.compile(
    rf"(?:(?i:{OPENER})|(?:If|When|Whichever|For)\b[^.;:!?]{{1,80}},\s+)(?:[Hh]ere|[Tt]his|[Tt]hese|[Tt]hat|Below|What\s+follows)(?:['’]s|\s+is|\s+are)\s+"
    r"(?!(?:where|why|when|who)\b)(?:[\w’'-]+\s+){0,6}|What\s+"
)
_HEADS_LIST = re.compile(r"(?:(?:Dr|Prof|DR|PROF)\.?\s)?(?P<name>[A-Z][^:;,|–—“”\"]{1,60}?)(?=['’][sS]?\s)")
_WHAT_FOR = re.compile(r"(?:\s(?:for|on|to|against|before|after|when)\s[^:;|]{1,60})?:?", re.IGNORECASE)
_HIS_LIST = re.compile(rf"(?i:{HERE_IS})\s*(?P<whose>his|her)(?=\s)")
_DOES = re.compile(
    r"(?:\s+(?:also\s+|often\s+|usually\s+|never\s+|\w+ly\s+)?(?!(?:is|was|has|says|lives|works)\b)[a-z]+s"
    r"|['’]d(?:\s+never)?\s+[a-z]+|\s+would(?:\s+never)?\s+[a-z]+)\b"
)
_I = re.compile(r"\b(?:I(?:['’](?:ve|m|d|ll))?|my|me)\b")
_OF_ANOTHER = re.compile(
    r"\b(?:questions?|quer(?:y|ies)|calls?|letters?|notes?|e-?mails?|messages?|remarks?|comments?)\s+(?:\w+\s+)?(?:from|by)\s+"
    r"(?:an?|one|another)\s|\baccording\s+to\s+(?:the|an?|its|this|that)\s"
)  # "a question came from a member of the audience: “…”"
_WHERE_OR_ON_WHOM = ("A ", "An ", "One ", "Another ", "When ", "After ", "Once ", "Among ", "Of ", "In ")
_PART = re.compile(r"[“\"‘'](?=[a-z])(?:[\w’'-]+,?\s+){2}\w")


def origin_by_context(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin:
    """Return whose a sentence without a cue is: the article's own, if nothing tells otherwise."""
    marked = notes.outside.find(QUOTED, statement.start, statement.end) >= 0
    listed = bool(notes.article.references)
    return (
        _announced(notes, discourse, statement)
        or (_in_focus(notes, discourse, statement) if marked else None)
        or (_in_first_person(notes, discourse, statement) if marked else None)
        or _continued(notes, discourse, statement)
        or (_in_part(notes, discourse, statement) if marked else None)
        or _inquired(notes, discourse, statement)
        or _told_next(notes, discourse, statement)
        or _told_here(notes, discourse, statement)
        or _contrasted(notes, discourse, statement)
        or _counted_off(notes, discourse, statement)
        or _instructed(notes, discourse, statement)
        or _goes_on(notes, discourse, statement)
        or (
            (_published(notes, statement) or _cited(notes, statement) or _tried(notes, statement))
            if listed
            else None
        )
        or _unnamed(notes, statement)
        or (direct(()) if marked and is_spoken(notes, statement) else OWN)
    )


def _announced(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return whose an item of a list is: theirs who announce it in the passage above."""
    index = notes.article.passages[statement.passage].introduction
    if index is None:
        return _headed(notes, discourse, statement)
    origin = discourse.origins[index]
    if origin.kind == "article":
        return _handed_out(notes, discourse, index)
    if not _is_announcement(notes, discourse, index):
        return None
    kind: Kind = origin.kind if origin.kind in ("group", "study") else "indirect"
    if kind == "indirect" and _ASIDE.search(notes.outside, statement.start, statement.end):
        kind = "mixed"
    certainty = "resolved" if origin.people else origin.certainty
    return replace(origin, kind=kind, certainty=certainty, cue=None)


def _headed(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return whose an item is of the list right below a heading that gives it to an expert: "Lee’s rules"."""
    article = notes.article
    passage = article.passages[statement.passage]
    if passage.kind != "item" or passage.section is None:
        return None
    heading = _HEADS_LIST.match(article.sections[passage.section].heading)
    if heading is None or not _is_first_list(article, passage):
        return None
    told = notes.words.possessions.advised.match(heading.string, heading.end("name"))
    if told is None or not _WHAT_FOR.fullmatch(heading.string, told.end()):
        return None
    named = heading["name"].lower()
    people = tuple(p for p in notes.people if named in (p.name.lower(), p.surname.lower()))
    return Origin("indirect", people, certainty="resolved") if _is_expert(discourse, people) else None


def _is_first_list(article: Article, passage: Passage) -> bool:
    """Say whether nothing but a few items stands between a heading and an item."""
    near = article.passages[max(0, passage.index - _MOST_LISTED) : passage.index]
    behind = takewhile(lambda before: before.section == passage.section, reversed(near))
    kinds = [before.kind for before in behind]
    return len(kinds) < _MOST_LISTED and kinds.count("item") == len(kinds)


def _handed_out(notes: Annotations, discourse: Discourse, index: int) -> Origin | None:
    """Return the expert whose list "Here’s the routine that Lee walks people through." announces."""
    statement = notes.article.statements[index]
    theirs = _HERS.match(statement.text) if statement.text.endswith(":") else None
    if theirs:
        owner = Mention("pronoun", statement.start, statement.start + theirs.end())
        advised = notes.words.possessions.advised.match(notes.outside, owner.end, statement.end)
        return _expert_meant(discourse, owner, notes.sources[index]) if advised else None
    pointing = statement.text.endswith(":") and statement.text.startswith(_THESE)
    if not (pointing or _HERE.match(statement.text)):
        titled = index and statement.text[-1].isalnum()  # the title of a box with the list
        above = notes.article.statements[index - 1] if titled else statement
        return _listed_by(notes, discourse, above.index) if above.text.endswith(".") else None
    sources = notes.sources[index]
    giver = _giver_in(notes, statement, sources)
    return _expert_meant(discourse, giver, sources) if giver else None


def _listed_by(notes: Annotations, discourse: Discourse, index: int) -> Origin | None:
    """Return the expert who has what a list behind a full stop tells: "Lee follows four steps."."""
    statement, sources = notes.article.statements[index], notes.sources[index]
    first = _opening(notes, statement)
    if first is None or first.possessive:
        return None
    follows = notes.words.possessions.follows.match(notes.outside, first.end, statement.end)
    return _expert_meant(discourse, first, sources) if follows else None


def _opening(notes: Annotations, statement: Statement) -> Mention | None:
    """Return the mention with which a statement begins."""
    first = next(iter(notes.sources[statement.index]), None)
    return first if first and first.start == statement.start else None


def _expert_meant(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> Origin | None:
    """Return the only expert who speaks somewhere whom a mention means."""
    people = resolve(discourse, mention, mentions)
    return Origin("indirect", people, certainty="resolved") if _is_expert(discourse, people) else None


def _is_expert(discourse: Discourse, people: People) -> bool:
    """Say whether some people are one expert who speaks somewhere."""
    return len(people) == 1 and people[0] in discourse.speaking and people[0].is_professional


def _giver_in(notes: Annotations, statement: Statement, sources: Sequence[Mention]) -> Mention | None:
    """Return the only one whom a line mentions that points to a list, if they do it or it is theirs."""
    people = [m for m in sources if m.kind in ("person", "role", "pronoun", "stranger")]
    owned = notes.words.possessions.owned
    his = _HIS_LIST.match(notes.outside, statement.start, statement.end) if not people else None
    if his and owned.match(notes.outside, his.end(), statement.end):
        return Mention("pronoun", *his.span("whose"))
    first = people[0] if len(people) == 1 else None
    if first is None or not _HERE_ARE.fullmatch(notes.outside, statement.start, first.start):
        return None
    behind = (notes.outside, first.end, statement.end)
    if first.possessive:
        return first if owned.match(*behind) or notes.words.possessions.listed.match(*behind) else None
    return first if _DOES.match(*behind) else None


def _is_announcement(notes: Annotations, discourse: Discourse, index: int) -> bool:
    """Say whether a statement, or one before it of the same people, points to what follows."""
    statements, people = notes.article.statements, discourse.origins[index].people
    if people and announces_list(statements[index].text):
        return True
    passage = notes.article.passages[statements[index].passage]
    return any(
        _ANNOUNCES.search(statements[place].text)
        for place in range(passage.first, index + 1)
        if place == index or (people and discourse.origins[place].people == people)
    )


def _in_focus(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the one in focus, where a sentence ends in quoted speech and names nobody else."""
    focus = discourse.focus()
    named = (m for m in notes.sources[statement.index] if m.kind == "person") if focus else ()
    if not focus or any(focus[0] not in mention.people for mention in named):
        return None
    if _OF_ANOTHER.search(notes.outside, statement.start, statement.end):
        return direct(())
    if not is_speech(notes.article.text, notes.outside, statement.start, statement.end):
        return None
    if _opens_with_owner(notes, statement) or writes_first(notes, statement):
        return direct(())
    return Origin("mixed", focus, certainty="resolved")


def _in_first_person(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return who has just been quoted, where quoted words go on by "I": "It is “as low as I’ve seen.”"."""
    last = discourse.last
    if last is None or last.kind != "direct" or not last.people or notes.sources[statement.index]:
        return None
    if statement.index == notes.article.passages[statement.passage].first:
        return None
    inside = (
        word
        for word in _I.finditer(notes.article.text, statement.start, statement.end)
        if notes.outside[word.start()] == QUOTED
    )
    at = next(inside, None)
    if at is None or is_shown(notes.outside, statement.start, notes.outside.find(QUOTED, statement.start)):
        return None
    return Origin("mixed", last.people, certainty="resolved")


def _opens_with_owner(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence begins with what somebody has that is no opinion: "Lee's neighbour grinned"."""
    first = _opening(notes, statement)
    if first is None or not first.possessive:
        return False
    return not notes.words.possessions.owned.match(notes.outside, first.end, statement.end)


def _in_part(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the expert whom a sentence tells of, partly in their own words: "Lee sees it “once a week.”"."""
    at = notes.outside.find(QUOTED, statement.start, statement.end)
    sources = notes.sources[statement.index] if at >= 0 and _is_part(notes, at) else ()
    being = (m for m in sources if _IS_BEHIND.fullmatch(notes.outside, m.end, at))
    subject = next(being, None) or next(iter(sources), None)
    if subject is None:
        return None
    if not (_is_told_of(notes, statement, subject, at) or _goes_on_himself(notes, statement, subject, at)):
        return None
    if any(m.kind != "pronoun" for m in sources if m is not subject):
        return None
    people = resolve(discourse, subject, sources)
    return Origin("mixed", people, certainty="resolved") if _is_expert(discourse, people) else None


def _is_told_of(notes: Annotations, statement: Statement, subject: Mention, at: int) -> bool:
    """Say whether a sentence is about one, and the words in front of an offset name or cite nothing."""
    if subject.possessive or subject.plural or subject.kind not in _SUBJECTS:
        return False
    far = subject.start - statement.start > _LONGEST_OPENING
    if subject.end >= at or (far and not _IS_BEHIND.fullmatch(notes.outside, subject.end, at)):
        return False
    behind = notes.outside[subject.end : at]
    cites = _NAMES_OR_CITES.search(behind) or notes.words.reporting.verbs.pattern.search(behind)
    return not (cites or is_shown(notes.outside, statement.start, at))


def _goes_on_himself(notes: Annotations, statement: Statement, subject: Mention, at: int) -> bool:
    """Say whether a "he" behind quoted words tells why he says so: "It is “a bad joke,” and he saw it."."""
    if subject.kind != "pronoun" or subject.plural or subject.possessive or subject.start < at:
        return False
    front = notes.outside[statement.start : at]
    joined = _IS_SOMETHING.search(front) and _AND_HE.fullmatch(notes.outside, at, subject.start)
    return bool(joined) and not notes.words.reporting.verbs.pattern.search(front)


def _is_part(notes: Annotations, at: int) -> bool:
    """Say whether several quoted words go on with the sentence that they stand in: no title, no cry."""
    quoted = _PART.match(notes.article.text, at)
    return quoted is not None and not notes.outside[at : quoted.end()].strip(QUOTED)


def _continued(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the study or group before, where "the participants" or "it recommends" go on with it."""
    last, studies = discourse.last or discourse.above, notes.words.studies
    place = (notes.outside, statement.start, statement.end)
    if last is None or _WHO_PAID.match(*place):
        return None
    if last.kind == "group" and (
        studies.goes_on_saying.match(*place) or studies.says_in_passing.search(*place)
    ):
        return _resolved(last)
    goes_on = bool(studies.goes_on.match(*place))
    if last.kind == "article" and (goes_on or _counts_behind(notes, statement)):
        return _study_before(notes, statement)
    if discourse.study and studies.studied.match(*place) and studies.past.search(*place):
        return _resolved(discourse.study)
    return _same_study(notes, statement, last, goes_on=goes_on) if last.kind == "study" else None


def _resolved(origin: Origin) -> Origin:
    return replace(origin, certainty="resolved", cue=None)


def _study_before(notes: Annotations, statement: Statement) -> Origin | None:
    """Return the first study that the sentence before names."""
    study = next((m for m in notes.sources[statement.index - 1] if m.kind == "study"), None)
    if study is None:
        return None
    printed = notes.article.text[study.start : study.end]
    return Origin("study", attribution=printed, certainty="resolved")


def _same_study(notes: Annotations, statement: Statement, last: Origin, *, goes_on: bool) -> Origin | None:
    """Return the study of the sentence before, where this one tells more of it; not where a name opens it."""
    first = _opening(notes, statement)
    if first and first.kind == "person":
        return None
    if _NOT_KNOWN.match(notes.outside, statement.start, statement.end) or _OURS.match(statement.text):
        return None
    continues = notes.words.studies.continuing.search(statement.text) and not _YOU_WILL.search(statement.text)
    if not (goes_on or continues or _counts_on(notes, statement)):
        return None
    return replace(_resolved(last), references=notes.references.named(statement.text) or last.references)


def _counts_behind(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence tells what was found by a study that the one before only says there is."""
    before = notes.article.statements[statement.index - 1]
    study = next((m for m in notes.sources[before.index] if m.kind == "study"), None)
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
    opens = notes.words.studies.goes_on_counting.match(*place) or _THEY_DID.match(*place)
    return bool(
        (opens or _repeats(notes, statement))
        and notes.words.studies.past.search(*place)
        and not _TO_READERS.search(*place)
    )


def _repeats(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence opens with people of the one before it: "40 pianists. The pianists"."""
    named = _THE_PEOPLE.match(notes.outside, statement.start, statement.end)
    before = notes.article.statements[statement.index - 1].text.lower()
    return bool(named and re.search(rf"\b{re.escape(named[1].lower())}\b", before))


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
    known = people and all(p in discourse.speaking and p.is_professional for p in people)
    others = any(m.kind != "pronoun" for m in notes.sources[statement.index])
    return Origin("indirect", people, certainty="resolved") if known and not others else None


def _told_next(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the expert who had something to add, where this sentence tells it; that one is theirs then, too.

    "Lee adds one exception. A burn is another matter."
    """
    if discourse.last is not OWN or notes.sources[statement.index] or statement.text.endswith(("?", ":")):
        return None
    before = notes.article.statements[statement.index - 1]
    sources, first = notes.sources[before.index], _opening(notes, before)
    if first is None or first.kind not in _SUBJECTS or first.possessive:
        return None
    adds = notes.words.possessions.told_next.match(notes.outside, first.end, before.end)
    origin = _expert_meant(discourse, first, sources) if adds else None
    if origin and notes.outside.find(QUOTED, statement.start, statement.end) < 0:
        discourse.origins[-1] = origin
        return origin
    return None


def _told_here(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the expert whose opinion this sentence tells: "Here is her ground rule. Wait a week."."""
    if discourse.last is not OWN or notes.sources[statement.index] or statement.text.endswith(("?", ":")):
        return None
    before = notes.article.statements[statement.index - 1]
    sources, here = notes.sources[before.index], _HERE_IS.match(before.text)
    owner = _giver_in(notes, before, sources) if here else None
    if here is None or owner is None or not (owner.possessive or owner.start == before.start + here.end()):
        return None
    owned = notes.words.possessions.owned.match(notes.outside, owner.end, before.end)
    ends = owned and _FOR_WHAT.fullmatch(notes.outside, owned.end(), before.end)
    return _expert_meant(discourse, owner, sources) if ends else None


def _instructed(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the expert whose instructions this sentence tells: "I was to wait an hour."."""
    last = discourse.last
    if last is None or not _I_WAS_TO.search(notes.outside, statement.start, statement.end):
        return None  # the usual case
    before = notes.article.statements[statement.index - 1]
    goes_on = _I_WAS_TO.search(notes.outside, before.start, before.end)
    if goes_on and last.kind == "indirect" and last.people and last.cue is None:
        return _resolved(last)
    sources, first = notes.sources[before.index], _opening(notes, before)
    if last is not OWN or first is None or first.possessive:
        return None
    gave = _INSTRUCTS.match(notes.outside, first.end, before.end)
    return _expert_meant(discourse, first, sources) if gave else None


def _goes_on(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return who was just reported, where this sentence goes on with it in one of four ways.

    What was only counted is told ("Lee asks for two things. They are ice and sleep."), what patients are told
    goes on ("In that time they’re to rest."), what somebody says that they do not do they do at times ("She
    does it when it itches."), and one order follows another that begins alike ("Burn it once, … Burn it …").
    """
    last = discourse.last
    if last is None or last.kind != "indirect" or not last.people or last.cue is None:
        return None
    before, sources = notes.article.statements[statement.index - 1], notes.sources[statement.index]
    if _THEY_ARE.match(notes.outside, statement.start) and announces_list(before.text):
        return _resolved(last) if all(mention.kind == "pronoun" for mention in sources) else None
    if _THEY_MUST.match(notes.outside, statement.start) and _ON_CONDITIONS.search(before.text):
        return _resolved(last) if all(mention.kind == "pronoun" for mention in sources) else None
    told = _THEY_ARE_TO.match(notes.outside, statement.start, statement.end)
    if told and notes.words.strangers.several.search(notes.outside_of(before)):
        return _resolved(last) if all(mention.kind == "pronoun" for mention in sources) else None
    does = notes.words.opinions.conditional.match(notes.outside, statement.start, statement.end)
    if does and sources and _NEVER.search(notes.outside, before.start, before.end):
        return _resolved(last) if resolve(discourse, sources[0], sources) == last.people else None
    alike = _TWO_WORDS.match(statement.text)
    if alike is None or sources or not before.text.startswith(alike[0]):
        return None
    return _resolved(last) if last.cue[0] > before.start + len(alike[0]) else None


def _contrasted(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return who says what it does not mean, where this sentence says what it means."""
    last = discourse.last
    if last is None or last.kind != "indirect" or not last.people or notes.sources[statement.index]:
        return None
    before = notes.article.statements[statement.index - 1]
    denied, meant = _NOT_MEANT.match(before.text), _MEANT.match(statement.text)
    return _resolved(last) if denied and meant else None


def _counted_off(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return who says that there are two, where this sentence tells both: "Either it dries, or it grows."."""
    last = discourse.last
    if last is None or last.kind != "indirect" or not last.people or notes.sources[statement.index]:
        return None
    before = notes.article.statements[statement.index - 1]
    two = notes.words.opinions.counted.search(notes.outside, before.start, before.end)
    told = two and _EITHER.match(notes.outside, statement.start, statement.end)
    return _resolved(last) if told else None


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
    if first is None or first.kind != "study":
        return None
    before = notes.outside[statement.start : first.start]
    opens = notes.words.studies.determiners.match(before) or _AN_AUTHORS.match(before)
    if not opens or not notes.references.marked(statement.text):
        return None
    references = notes.references.named(statement.text)
    return Origin("study", (), references, notes.article.text[first.start : first.end])


def _tried(notes: Annotations, statement: Statement) -> Origin | None:
    """Return the study of a sentence with an entry’s number on a try: "When a school did, half fell [2]"."""
    tried = notes.words.studies.tried.match(notes.outside, statement.start, statement.end)
    if tried is None or not notes.references.marked(statement.text):
        return None
    came = notes.words.studies.past.search(notes.outside, tried.end(), statement.end)
    return Origin("study", (), notes.references.named(statement.text)) if came else None


def _unnamed(notes: Annotations, statement: Statement) -> Origin | None:
    """Return the study of a sentence that only says where or on whom: "A clinic in Hull found it in half"."""
    if not statement.text.startswith(_WHERE_OR_ON_WHOM):
        return None  # the usual case
    opens = notes.words.studies.unnamed.match(notes.outside, statement.start, statement.end)
    return Origin("study", (), notes.references.named(statement.text)) if opens else None
