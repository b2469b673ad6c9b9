"""Studies as sources: which sentence is theirs, and which entry of the reference list it means."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.attribution.cues.sentences import CLAUSE_BREAK
from scarbot.attribution.cues.told_entries import ToldEntries
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.roles import is_owner
from scarbot.attribution.sayings.sources import COLLECTIVE, PEOPLE, Cue, Mention
from scarbot.attribution.words.patterns import MODAL, OFTEN, any_case, any_of
from scarbot.attribution.words.study_words import FOR_A_POST
from scarbot.language import ONE_NAME, fold
from scarbot.lexicon.data_files import load_data
from scarbot.reading.traits.dates import MONTH_BEGUN

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.models import Reference

__all__ = [
    "References",
    "find_inverted",
    "find_shown",
    "find_study_cues",
    "find_tests",
    "tells_of_tests",
    "tells_when_first",
]

_LISTED = load_data("cues")["studies"]
_LONGEST_FINDING = 220
_AT_WORK = (", where ", ", in which ")  # "a virologist at Hull, where her lab has studied it"
_LONGEST_DETERMINER = 160
_MODAL = any_case(rf"\b(?!could\s+not\s*$)(?!(?-i:May)\b){MODAL}\b")  # "May" is a month there
_AND_IT = re.compile(r"\b(?:and|but|so)\s+it\s")
_PLAIN = re.compile(r"[^.,;:!?\ufffc]*")
_HAD_TO = re.compile(r"had\s+to\b")  # that is no finding
_OF_A_GROUP_OF_IT = " group"
_NO_WORDS = " (“\"‘'"
_NEAR = re.compile(
    r"(?:\s(?:of|among|with|in)\s(?:[a-z]+\s){0,2}\d[\d,]*\s[a-z-]+(?:\s[a-z-]+){0,3}(?=,\s))?"
    rf"(?:,\s(?:in|of|with|on|among|which|{any_of(_LISTED['carrying_out'])})\s[^.,;:!?\ufffc]{{1,80}}(?=,\s))?"
    r"[\s,]*(?:(?:(?:did|does|do|has|have|had|was|were)(?:n['’]t)?|also|not)\b\s*)*",
    re.IGNORECASE,
)
_WHICH_CAME = re.compile(
    rf"\s(?:that|which)\s(?:{any_of(_LISTED['telling_which'])}\s|(?:was|were)\s(?:[a-z]+\s)?[a-z]+ed\s)(?:[\w-]+\s){{0,5}}"
)  # "The trial that came closest randomized 140 people"
_AT_A_TIME = (
    rf"\s+(?:(?:early|late|mid)[\s-])?(?:{MONTH_BEGUN}[a-z]*\.?|(?:the\s+)?(?:spring|summer|autumn|fall|winter))?"
    r"(?:\s?(?:of\s)?\d{4})?,"
)
_HAND_OVER = re.compile(
    rf"(?:^|[,(—–]\s*|\s)(?:in(?!{_AT_A_TIME})|according\s+to|per|from|based\s+on)\s+"
    r"(?:(?!(?:for|to|that|which|who|s?he|it|they|we|I|you|(?<!what\s)(?:is|are|was|were))\s)[\w’'%.&-]+(?:,(?!\s+(?:the|an?|his|her|their|its|s?he"
    r"|(?!(?:including|using|covering|comparing)\b)[a-z]+ing\s+(?:the|an?|his|her|their))\b))?\s+){0,9}$",
    re.IGNORECASE,
)
_MARKS = re.compile(
    r"(?<=[a-z]\s)\((\d{1,3})\)(?=\s(?:found|reported|showed|shows|concluded|suggested|suggests|estimated)\b)|[\[(](\d{1,3}(?:\s?[,–-]\s?\d{1,3})*)[\])](?=[.,;:”\"*\]\s]*$)|\[(\d+(?:\s?[,–-]\s?\d+)*)\]|([⁰¹²³⁴-⁹]+(?:[˒,–-][⁰¹²³⁴-⁹]+)*)"
    r"|(?:(?<=[a-zA-Z%)][.!?])|(?<=[.!?][”\"’)]))(\d{1,2}(?:[,–-]\d{1,2})*)$"  # "It fades within a year.4"
)
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_IN_WHICH_THEY_DID = re.compile(
    r"(?:\s+(?:at|in|of|from|by)\s[^.,;:!?\ufffc]{3,60})?(?:,\s[^.,;:!?\ufffc]{3,60},)?\s+in\s+which\s+"
    r"(?:[a-z]+\s+){0,2}\d[\d,]*\s[^.;:!?\ufffc]{3,120}?\s(?:ate|drank|got|had|received|swallowed|took|tried|used|were\s+given|wore)\s"
)
_ONE_OF_MANY = re.compile(r"\b(?:an?|one|another)\s+(?:[\w-]+\s+){0,3}\Z")
_IN = re.compile(
    r"in (?<=\bin )(?:the (?:[A-Z][a-z]+ )?(?:\d{4} )?issue of (?:[Tt]he )?|(?:last|this) [a-z]+['’]s "
    r"|[Tt]he (?:journal )?)?"
)
_DATED = re.compile(r"\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Tt]hat|[Tt]his) (?P<year>(?:19|20)\d\d) [a-z]")
_OF_ISSUE = re.compile(r" in (?P<year>(?:19|20)\d\d)\b|,? \(?(?P<put>(?:19|20)\d\d)[),;.]")
_IN_BRACKETS = re.compile(r"\((?:The |the )?(?P<journal>[^()]{3,90}?),? (?P<year>(?:19|20)\d\d)\)")
_OF_PRINT = 1
"""The years by which the printed issue may be dated otherwise than what came out first."""
_AUTHOR = re.compile(
    r"\b([^\W\d_][\w’'-]*(?: [^\W\d_][\w’'-]*)?)(?: et al|['’]s (?:study|team)| and (?:colleagues|her|his))"
)
_OWN_GROUP = re.compile(r"(?:his|her|their)\s", re.IGNORECASE)
_OF_A_GROUP = re.compile(
    r"\b(?:team|group|lab|laboratory|university|institute|foundation|agency|charity|company)['’]s\s+(?:[\w-]+\s+)?$"
)
_TEAM = ("team", "Team")
_OF_A_TEAM = re.compile(r"\b(?:from|of|on|with|by|for|to|in)\s+(?:[\w.’'-]+\s+){1,4}$")
_IN_LENGTH = 3
_OPENS_WITH_IN = re.compile(r"In\s+(?:[a-z]+\s+){0,2}")
_THEIR_TESTS = re.compile(
    r"(?:['’]s?)?\s+(?:own\s+)?(?:tests|testing|trials|experiments|studies|measurements|data|research|surveys),\s"
)
_THOSE_TESTED = re.compile(
    r",\s+(?:(?:the|healthy|young|older|adult|student|\d+)\s+){0,2}(?:volunteers|participants|subjects|mice|rats)\s"
)
_TRADE = re.compile(r"(?:ists|ians|[Dd]octors|[Ss]urgeons|[Nn]urses|[Ss]cientists|[Ee]ngineers)$")
_TRIED_ON = re.compile(
    r"(?:\s+(?:in|at)\s[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*)?\s+(?:randomly\s+)?"
    r"(?:assigned|recruited|enrolled|randomi[sz]ed|followed|tracked|studied|compared|tested)\s+(?:[a-z-]+\s+){0,2}?\d[\d,]*\s"
)
_IN_A_TEST_BY = re.compile(
    r"In\s+(?:an?|one|another|its)\s+(?:[\w-]+\s+){0,3}(?:tests?|comparison|survey|check|sampling)\s+of\s+"
    r"(?:[a-z]+\s+){0,3}\d[\d,]*\s+(?:[\w-]+\s+){1,4}by\s+(?:(?:the|an?)\s+)?(?:[\w-]+\s+){0,3}"
)
_REPORT = ("report", "reports")
_MADE_OF_PAPER = re.compile(
    r"[Pp]aper\s+(?!(?:in|on|of|by|from|at|for|about|with|and|or|but|that|which|who|whose|last|this|next|due|out|also|then|they|she"
    r"|it|we|he|you|I|the|an?|to|as|has|had|is|was|were|are|showed|found|said|says|does|did|came|went|put|led|men|women|people"
    r"|patients|adults|children|kids|volunteers|participants)\b|[a-z]+(?:ed|ing|ers|ists|ors|ly)\b)[a-z]{3,}"
)  # "a man in a paper hat"
_OF_PAPER = re.compile(
    r"\b(?:in|into|of|on|with|from|between|under)\s+(?:(?!(?:an?|one|another|each|every|either|any|no|some|the|this|that|his|her|their|its|our|my"
    r"|your|which|what)\s)[a-z-]+\s+){0,2}\Z"
)  # "an empty sheet of paper", "wrap it in brown paper"
_NO_COUNT_OF_CASES = re.compile(
    r"(?:count|tally|sample)\s+of\s+(?!(?:about\s+|nearly\s+|almost\s+|some\s+|roughly\s+|over\s+|more\s+than\s+)?\d{1,3}(?:,\d{3}|\d+)*"
    r"(?:\s+million)?\s+(?:(?!of\b)[\w’'-]+\s+){0,3}?(?:records|visits|patients|people|adults|children|kids|teens|teenagers|students|women|men|households"
    r"|claims|charts|cases|files|deaths|births|injuries|operations|prescriptions|hospitals|clinics|workers|employees|athletes|players|runners|users"
    r"|parents|infants|babies|residents|respondents|admissions|reports|calls|scans|schools|drivers|soldiers|veterans|nurses|doctors)\b)",
    re.IGNORECASE,
)  # "a count of ten"
_LOCAL = re.compile(r"(?:checks?\s+of|counts?\s+(?:at|in))\b", re.IGNORECASE)
_DATED_IN_FRONT = re.compile(r"\b(?:19|20)\d\d\s+\Z")
_LONGEST_DATE = 6
_MANY = re.compile(
    r"\s+(?:about\s+|nearly\s+|almost\s+|some\s+|over\s+|more\s+than\s+)?\d[\d,]+\s+(?!(?:percent|per\s|of)\b)[A-Za-z]"
)
_THERE_IS = re.compile(r"\b[Tt]here(?:['’]s|\s+(?:is|are|was|were))\s+(?:(?:[\w-]+\s+){1,3})?\Z")
_TO_BACK = any_case(rf"\s+to\s+{any_of(_LISTED['backing'])}\b")
_A_PART = (
    r"(?:(?:about|nearly|almost|roughly|only|just|some|over|under|as\s+many\s+as|fully|well\s+over|a\s+full)\s+)?"
    r"(?:\d|(?:more|fewer|less)\s+than\b|(?:half|most|none|nobody|one\s+(?:in|of|out)|two|three|four|five|six|seven|eight|nine|a\s+(?:third|quarter|fifth))\b)"
)
_POLLS = any_case(
    rf"\s+(?:had\s+)?{OFTEN}{any_of(_LISTED['polling'])}\s+(?:[a-z-]+\s+){{0,2}}?\d[\d,]*\s+"
    rf"(?![^,]*\b(?:{any_of(_LISTED['not_polled'])}|to|{FOR_A_POST})\b)"
    rf"[^.,;:!?\ufffc]{{1,100}},\s+{_A_PART}"
)  # "polled 90 of its members, half"
_ARM_OF_THAT = re.compile(
    r"(?:In|Among)\s+(?:the\s+)?(?:[\w-]+\s+){0,3}?(?:group|groups|arm|arms|controls|participants|patients|volunteers|people|adults|children|women|men)"
    r"\s+(?:of|in|from)\s+(?:that|this|the|the\s+same)\s+(?:[\w-]+\s+)?"
)  # "In the untreated group of that trial, 86 percent were well"
_WHEN = re.compile(r"(?:When|After|Once)\s+(?:[\w’'-]+\s+){0,4}")
_AMONG = ("In ", "Among ")
_WHENEVER = ("When ", "After ", "Once ")
_WHENEVER_INSIDE = tuple(map(str.lower, _WHENEVER))  # behind a colon
_TEAM_OF = re.compile(r"['’]s?\s+(?:own\s+|research\s+)?(?:group|team|lab|laboratory|colleagues)(?=\s)")
_FOLLOWED_UP_IN_A_CLINIC = re.compile(
    r"(?:[\w-]+\s+)?follow-up\s+(?:(?:in|from|after)\s+(?!\d{4}\b|the\s+(?:same|journal)|(?:\w+|\d+)\s+(?:years|months|weeks)\b)|to\s+(?:the|that)\s+"
    r"(?!(?:\w+\s+)?(?:study|trial|paper|work|research|survey|experiment|report|analysis)\b)|by\s+the\s+(?!same\b|team|group|researchers|authors)"
    r"|(?:visits?|appointments?|calls?|exams?|scans?|tests?|care|x-rays?|letters?|emails?|questions?)\b)",
    re.IGNORECASE,
)  # "a follow-up in May showed no scar"
_TEST_OF_ONE = re.compile(
    r"(?<=[Ss]leep )stud(?:y|ies),?\s+(?:(?:in\s+\w+|\w+ly|later|then|soon)\s+)?(?:(?:found|[a-z]+ed)\s+)?"
    r"(?:that\s+)?(?:s?he|his|her)\b"
)  # "A sleep study found that he stopped breathing"
_THEY_REPORT = re.compile(r"(?<!\bnew)(?<!censu)(?<!progres)(?<=[a-z]{2})s\s+$")
_ON_WHAT = re.compile(r"\s+(?:on|back|to|for)\b")
_NO_PART = re.compile(
    r"\b(?:role|hand|say|stake|interest|involvement|involved|invested)\s+in\s+(?:the\s+|an?\s+)?(?:[\w-]+\s+){0,2}$"
    rf"|\b(?:is|was|and)\s+{OFTEN}(?:an?|the)\s+(?:[\w-]+\s+)?(?:co-?)?(?:author|editor)\s+of\s+(?:[\w-]+\s+){{0,3}}$"
)
_TAKES_PART = re.compile(
    rf"[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)*\s+(?:is|was|were|became)\s+{OFTEN}(?:one\s+of|among)\s[^,;:]{{0,80}}$"
)
_SOMEBODY = rf"{ONE_NAME}(?:\s{ONE_NAME})*\s+"
_TOOK_PART = re.compile(
    rf"(?:{_SOMEBODY}(?:is|was|became|(?:had|has)\s+been)\s+{OFTEN}(?:(?:an?|the)\s+)?(?:[\w-]+\s+){{0,2}}?"
    r"(?:investigator|participant|volunteer|subject|patient|consultant|researcher)(?:\s(?:[Nn]o\.|[Nn]umber)\s\d+)?"
    rf"|(?!(?:People|Women|Men|Children|They|Those|\w+s)\s){_SOMEBODY}(?:(?:has|had)\s+)?{OFTEN}"
    r"(?:took\s+part|taken\s+part|participated|enrolled|volunteered))\s+in\s+(?:[\w-]+\s+){0,4}$"
)  # "Runners took part in one trial" opens a finding
_INVERTED = re.compile(
    r"\ufffc\s+(?P<verb>[a-z]+)\s+(?:(?:the|an?|one|its)\s+)?(?:[\w-]+\s+){0,2}$"
)  # “…,” found the study
_ONE_AFTER_ANOTHER = re.compile(r"\b(\w+)\s+after\s+(?:\1|another)\b", re.IGNORECASE)
_AFTER_ONE = re.compile(r"\b\w+\s+after\s+\Z")
_SHORTEST_JOURNAL = 3
_LONGEST_WORD = 40


def find_study_cues(sentence: Sentence) -> Iterator[Cue]:
    """Yield the cues of studies: with a verb of finding behind them, or handed the sentence.

    A definite study ("the review") speaks only where its verb follows at once; "in a 2021 trial"
    is handed the sentence. That there is no research is no finding.
    """
    outside, words = sentence.outside, sentence.words
    for mention in sentence.mentions:
        if mention.kind != "study":
            continue
        before = sentence.before(mention.start, _LONGEST_DETERMINER)
        ours = _OWN_GROUP.match(outside, mention.start)  # "in her lab" is a place: it speaks by a verb only
        handed = _HAND_OVER.search(before) if not ours else None
        verb = _verb_behind(sentence, mention)
        if not (verb or handed or ours) or (ours and before.endswith(_AT_WORK)):
            continue  # the usual case
        if _finds_nothing(sentence, mention, before) or _is_members(outside, mention, before):
            continue
        if _is_what_they_do(sentence, mention, before) or _is_no_study(sentence, mention):
            continue
        if handed and _hands_nothing(sentence, mention, before, found=bool(verb)):
            continue
        if outside.startswith(_OF_A_GROUP_OF_IT, mention.end) and not verb:
            continue  # "it borrows rooms from a research group"
        indefinite = words.studies.determiners.search(before) if not ours else None
        owned = _OF_A_GROUP.search(before)
        opens = indefinite or handed or owned or not before.strip(_NO_WORDS)
        found = _found_by_who(sentence, mention, verb) if verb else None
        if verb and (found or opens or _is_near(outside, mention, verb)):
            yield Cue(mention, mention.start, (found or verb).end())
        elif (handed and indefinite) or (ours and tells_of_tests(sentence, mention)):
            yield Cue(mention, mention.start, mention.end)


def _finds_nothing(sentence: Sentence, mention: Mention, before: str) -> bool:
    """Say whether there is no research, or only some that bears something out: "There is data to back it"."""
    if sentence.words.studies.negations.search(before):
        return True
    return bool(sentence.match(_TO_BACK, mention.end) and _THERE_IS.search(before))


def _is_near(outside: str, mention: Mention, verb: re.Match[str]) -> bool:
    """Say whether a definite study is the subject of a verb: hardly more than which it is stands between."""
    if _NEAR.fullmatch(outside, mention.end, verb.start()):
        return True
    found = verb[0] != "had"  # "The trial that came first had critics" tells no finding
    return found and bool(_WHICH_CAME.fullmatch(outside, mention.end, verb.start()))


def find_shown(sentence: Sentence) -> Iterator[Cue]:
    """Yield a study of which a sentence on nobody tells who did what in it.

    "That fits with a trial in which 90 people took it".
    """
    for mention in sentence.mentions:
        if mention.kind == "study" and _tells_of_many(sentence, mention):
            yield Cue(mention, mention.start, mention.end)


def _tells_of_many(sentence: Sentence, mention: Mention) -> bool:
    if not sentence.match(_IN_WHICH_THEY_DID, mention.end):
        return False  # the usual case
    before = (other for other in sentence.mentions if other.start < mention.start)
    one = _ONE_OF_MANY.search(sentence.before(mention.start, _LONGEST_DETERMINER))
    return bool(one) and all(other.kind not in PEOPLE for other in before)


def find_inverted(sentence: Sentence) -> Iterator[Cue]:
    """Yield the studies that stand behind their verb and the words: “…,” found the study."""
    for mention in sentence.mentions if sentence.outside[sentence.start] == QUOTED else ():
        before = sentence.before(mention.start, _LONGEST_DETERMINER) if mention.kind == "study" else ""
        inverted = _INVERTED.search(before)
        if inverted is None or is_owner(sentence.outside, mention.end):
            continue  # “…,” found the study’s critics
        if sentence.words.studies.verbs.pattern.fullmatch(inverted["verb"]):
            yield Cue(mention, mention.start - len(inverted[0]) + 1, mention.end)


def tells_when_first(sentence: Sentence) -> bool:
    """Say whether a sentence, or its last clause behind a colon, opens with what was tried, and when."""
    if sentence.outside.startswith(_WHENEVER, sentence.start):
        return True
    colon = sentence.outside.rfind(": ", sentence.start, sentence.end)
    return colon > 0 and sentence.outside.startswith(_WHENEVER_INSIDE, colon + 2)


def find_tests(sentence: Sentence) -> Iterator[Cue]:
    """Yield what bodies find by a test of their own: "When the Skin Council tested 94 creams, it found"."""
    followed = tells_when_first(sentence)
    among = sentence.outside.startswith(_AMONG, sentence.start)
    for mention in sentence.mentions:
        told = _followed_many(sentence, mention) or _polled(sentence, mention) if followed else None
        if among and mention.kind == "study":
            told = _arm_of(sentence, mention)
        if told:
            yield told
            continue
        if mention.kind in COLLECTIVE and _IN_A_TEST_BY.fullmatch(
            sentence.outside, sentence.start, mention.start
        ):
            yield Cue(replace(mention, kind="study"), sentence.start, mention.end)
            continue
        if mention.kind == "group" and _TRADE.search(sentence.outside, mention.start, mention.end):
            tried = sentence.match(_TRIED_ON, mention.end)
            if tried:
                yield Cue(replace(mention, kind="study"), mention.start, tried.end())
                continue
        tests = None if mention.kind in PEOPLE else sentence.match(sentence.words.studies.tests, mention.end)
        if tests:
            yield Cue(replace(mention, kind="study"), mention.start, tests.end())


def _followed_many(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return the cue of those who studied many: "When Lee’s group followed 540 players, falls dropped"."""
    team = sentence.match(_TEAM_OF, mention.end) if mention.possessive else None
    end = team.end() if team else mention.end
    if not (team or mention.kind == "study") or not sentence.match(sentence.words.studies.followed, end):
        return None
    return Cue(Mention("study", mention.start, end), mention.start, end)


def _polled(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return the cue of a body that asked many: "When the Alliance polled 90 members, half named dust"."""
    if mention.kind not in COLLECTIVE or not _WHEN.fullmatch(sentence.outside, sentence.start, mention.start):
        return None
    polls = sentence.match(_POLLS, mention.end)
    return Cue(replace(mention, kind="study"), mention.start, mention.end) if polls else None


def _arm_of(sentence: Sentence, mention: Mention) -> Cue | None:
    """Return the cue of a study that some took part in: "In the control group of that trial, half slept"."""
    arm = _ARM_OF_THAT.fullmatch(sentence.outside, sentence.start, mention.start)
    return Cue(mention, mention.start, mention.end) if arm else None


def tells_of_tests(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a sentence opens with what was tried in a lab: "In her lab’s tests, pillows lost".

    So does "In her own lab, volunteers lasted longer": what those who are tested did was found there.
    """
    opens = (
        sentence.outside.startswith("In ", sentence.start) and mention.start == sentence.start + _IN_LENGTH
    )
    if not opens:
        return False
    tested = sentence.match(_THOSE_TESTED, mention.end)
    past = sentence.words.studies.past
    found = tested and past.search(sentence.outside, tested.end(), sentence.end)
    return bool(found or sentence.match(_THEIR_TESTS, mention.end))


def _only_takes_part(sentence: Sentence, mention: Mention, *, found: bool) -> bool:
    """Say whether a sentence only tells who is in a study, and nothing that it found.

    "She was an investigator in one of the trials" does; "Zinc was the winner in one of the trials" does not.
    """
    place = (sentence.start, mention.start)
    took = not found and _TOOK_PART.match(sentence.outside, *place)
    return bool(took or _TAKES_PART.match(sentence.outside, *place))


def _is_no_study(sentence: Sentence, mention: Mention) -> bool:
    """Say whether it is made of paper, a count of things, a visit or a test of one."""
    start = mention.start
    if sentence.outside[start : mention.end] == "paper" and _OF_PAPER.search(
        sentence.before(start, _LONGEST_DETERMINER)
    ):
        return True
    if sentence.match(_LOCAL, start) and not _is_local_study(sentence, mention):
        return True
    others = (_MADE_OF_PAPER, _NO_COUNT_OF_CASES, _FOLLOWED_UP_IN_A_CLINIC, _TEST_OF_ONE)
    return any(sentence.match(other, start) for other in others)


def _hands_nothing(sentence: Sentence, mention: Mention, before: str, *, found: bool) -> bool:
    """Say whether what seems to hand a sentence to a study tells of who is in it, or of many of them."""
    if _NO_PART.search(before) or _only_takes_part(sentence, mention, found=found):
        return True
    return not found and _is_one_of_many(sentence, mention, before)


def _is_one_of_many(sentence: Sentence, mention: Mention, before: str) -> bool:
    """Say whether something happens "in trial after trial": no finding of any, unless it opens so."""
    first = _AFTER_ONE.search(before)
    at = mention.start - len(first[0]) if first else mention.start
    if not sentence.match(_ONE_AFTER_ANOTHER, at):
        return False  # the usual case
    return not _OPENS_WITH_IN.fullmatch(sentence.outside, sentence.start, at)


def _is_local_study(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a check or a count is of many or of a year: "A check of 90 homes", "a 2018 count at"."""
    dated = _DATED_IN_FRONT.search(sentence.before(mention.start, _LONGEST_DATE))
    return bool(dated or sentence.match(_MANY, mention.end))


def _is_what_they_do(sentence: Sentence, mention: Mention, before: str) -> bool:
    """Say whether it is a verb: "nerves in the skin, muscles and joints report on what they touch"."""
    if sentence.outside[mention.start : mention.end] not in _REPORT or not _THEY_REPORT.search(before):
        return False
    return bool(sentence.match(_ON_WHAT, mention.end))


def _is_members(outside: str, mention: Mention, before: str) -> bool:
    """Say whether somebody is only of a team: "a boy from the volleyball team carried her bag"."""
    return outside.endswith(_TEAM, mention.start, mention.end) and bool(_OF_A_TEAM.search(before))


def _verb_behind(sentence: Sentence, mention: Mention) -> re.Match[str] | None:
    """Return the next verb of finding, unless a clause ends before it or it is a mere possibility."""
    outside, verb = sentence.outside, _next_verb(sentence, mention.end)
    gap = outside[mention.end : verb.start()] if verb else ""
    if outside.endswith("s", mention.start, mention.end) and _AND_IT.search(gap):
        return None  # "Researchers have a name for it, and it suggests": it is not they
    if verb is None or sentence.match(_HAD_TO, verb.start()):
        return None
    return None if CLAUSE_BREAK.search(gap) or _MODAL.search(gap) else verb


def _next_verb(sentence: Sentence, at: int) -> re.Match[str] | None:
    end = min(sentence.end, at + _LONGEST_FINDING)
    return next(iter(sentence.wording.find(sentence.words.studies.verbs, at, end)), None)


def _found_by_who(sentence: Sentence, mention: Mention, verb: re.Match[str]) -> re.Match[str] | None:
    """Return what people found who did a study: "the doctors who followed 90 men found"."""
    if sentence.outside[mention.end : verb.start()] != " who ":
        return None
    found = _next_verb(sentence, verb.end())
    if found is None or not _PLAIN.fullmatch(sentence.outside, verb.end(), found.start()):
        return None
    return found


class References:
    """An article's reference list, to be looked up by mark, journal, author or where a study was done.

    >>> from scarbot.models import Reference
    >>> cells = Reference(1, "…", 0, 1, journal="Cells")
    >>> References([cells]).named("A study published in Cells found it.") == (cells,)
    True
    """

    def __init__(self, references: Sequence[Reference]) -> None:
        self._all = tuple(references)
        self._told = ToldEntries(self._all)
        self._by_number: dict[int, list[int]] = {}
        self._by_author: dict[str, list[int]] = {}
        self._by_journal: dict[str, list[int]] = {}
        self._journals: dict[str, list[str]] = {}
        for place, reference in enumerate(references):
            self._by_number.setdefault(reference.number, []).append(place)
            self._by_author.setdefault(reference.author, []).append(place)
            self._add_journal(reference.journal.removeprefix("The "), place)

    def _add_journal(self, journal: str, place: int) -> None:
        if len(journal) < _SHORTEST_JOURNAL:
            return
        if journal not in self._by_journal:
            self._journals.setdefault(_first_word(journal, 0), []).append(journal)
        self._by_journal.setdefault(journal, []).append(place)

    def named(self, sentence: str) -> tuple[Reference, ...]:
        """Return the entries that a study's sentence names, in the order of the list; none: an empty tuple.

        Where none is shown, they are those that it tells of.
        """
        if not self._all:
            return ()
        return self.shown(sentence) or self._at(self._told.places(fold(sentence)))

    def shown(self, sentence: str) -> tuple[Reference, ...]:
        """Return the entries that any sentence names, by their marks, their journals, or "Lind et al."."""
        if not self._all:
            return ()
        folded = fold(sentence)
        places: set[int] = set()
        for number in _numbers(sentence):
            places.update(self._by_number.get(number, ()))
        for author in _authors(folded):
            places.update(self._told.of_years(self._by_author.get(author, ()), folded))
        places.update(*self._of_journals(folded))
        return self._at(places)

    def _of_journals(self, folded: str) -> Iterator[Sequence[int]]:
        """Yield the entries of each journal that a sentence names, of the year that stands with it."""
        years = {int(dated["year"]) for dated in _DATED.finditer(folded)}
        for journal, behind in self._named_journals(folded):
            issue = _OF_ISSUE.match(folded, behind)
            of_issue = {int(issue["year"] or issue["put"])} if issue else years
            yield self._of_years(self._by_journal[journal], of_issue)
        for cited in _IN_BRACKETS.finditer(folded):
            yield self._of_years(self._by_journal.get(cited["journal"], ()), {int(cited["year"])})

    def _at(self, places: Collection[int]) -> tuple[Reference, ...]:
        return tuple(self._all[place] for place in sorted(places))

    def _of_years(self, places: Sequence[int], years: Collection[int]) -> Sequence[int]:
        """Return the entries of a journal that "a 2020 study" may mean: of that year, else of one beside it.

        An entry without a year, and a sentence without one, exclude nothing.
        """
        if not years:
            return places
        dated = {place: self._all[place].year for place in places}
        beside = {year + step for year in years for step in (-_OF_PRINT, _OF_PRINT)}
        of_year = [place for place, year in dated.items() if year and int(year) in years]
        return of_year or [place for place, year in dated.items() if not year or int(year) in beside]

    def marked(self, sentence: str) -> bool:
        """Say whether a sentence carries the number of an entry of the list."""
        return any(number in self._by_number for number in _numbers(sentence))

    def journals(self, sentence: str) -> list[str]:
        """Return the journals of the list that a sentence names behind "in", in their order."""
        return [journal for journal, _ in self._named_journals(fold(sentence))] if self._journals else []

    def _named_journals(self, folded: str) -> Iterator[tuple[str, int]]:
        """Yield the journals that a sentence names behind "in", each with where it ends."""
        for match in _IN.finditer(folded):
            for journal in self._journals.get(_first_word(folded, match.end()), ()):
                behind = match.end() + len(journal)
                if folded.startswith(journal, match.end()) and not folded[behind : behind + 1].isalnum():
                    yield journal, behind


def _first_word(words: str, at: int) -> str:
    return words[at : at + _LONGEST_WORD].partition(" ")[0].rstrip(",.;:)")


def _authors(folded: str) -> set[str]:
    """Return the words and pairs of words that stand where an author is named."""
    named: set[str] = set()
    for match in _AUTHOR.finditer(folded):
        named.update((match.group(1), match.group(1).split()[-1]))
    return named


def _numbers(sentence: str) -> set[int]:
    found: set[int] = set()
    for match in _MARKS.finditer(sentence):
        marked = next(filter(None, match.groups())).translate(_RAISED)
        found.update(map(int, re.findall(r"\d+", marked)))
    return found
