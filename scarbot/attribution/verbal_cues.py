"""Cues with a verb of saying: a source in front of it, across a clause, or behind it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from scarbot.attribution.names import is_post
from scarbot.attribution.quotations import QUOTED
from scarbot.attribution.roles import is_owner
from scarbot.attribution.sentences import CLAUSE_BREAK, CLOSED, THAT
from scarbot.attribution.sources import COLLECTIVE, Cue

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.sentences import Sentence
    from scarbot.attribution.sources import Mention

__all__ = ["find_verbal_cues"]

# No clause is longer: it keeps the time that a sentence takes linear in its length.
_LONGEST_CLAUSE = 250
_APPOSITIVE = re.compile(r"\s*(?:,|\(|—|–|--)[^\ufffc]*?(?:,|\)|—|–|--)$|\s+-\s[^\ufffc]*?\s-$")
_NO_VERB_BEHIND = (" to ", " the ", " a ", " an ", " this ", " that ", " our ", " my ")
_CLAUSE_END = re.compile(r"[,)—–-]")
_OF_AND_THE_LIKE = re.compile(
    r"\s+(?:(?:issued|published|released|written|drafted|put\s+out)\s+(?:[\w-]+\s+){0,3}?)?(?:from|of|by|at|in|with|for|on|across|around)\s"
)
_WHICH = re.compile(r"\s+(?:that|who|which)((?:\s+[\w’'-]+){2,14}\s+)")
_ROLE_GAP = re.compile(r"\s+(?:(?:[\w.’'/-]++,?\s++){0,8})?$")
_HEAD_OF = re.compile(r"\s+(?:the\s+|[\w-]+\s+){0,3}?([\w-]+)\s+of\s+(?:[\w&-]+\s+){0,3}[\w-]+,?\s+")
_POST_AND_NAME = re.compile(r"\s+(?:of|at|for|in|with)\s[^,;:!?\ufffc]{1,80},\s+")
_OF_A_PLACE = re.compile(
    r"\s+(?:of|at|from|with|in)\s+(?:the\s+|an?\s+)?(?:(?:[A-Z&][\w’'.&-]*|of|the|and|for|in|at)\s+){1,9}(?<!\sand\s)$"
)
_FROM_A_PLACE = re.compile(
    r"\s+(?:of|at|from|with|in)\s+(?:the\s+|an?\s+)?(?:(?:[A-Z&][\w’'.&-]*|of|the|and|for|in|at)\s+){0,8}[A-Z][\w’'.&-]*(?=,\s)"
)  # "Lee from Lumo Hospital, Leeds, said"
_NO_VERB = r"(?!(?:who|that|which|is|was|are|were|has|had|and|but)\b)"
_ROLE_LEFT_OPEN = re.compile(
    rf"(?:,\s+(?:{_NO_VERB}[\w’'-]+\s+){{0,4}}?{_NO_VERB}[\w’'-]+(?=,)){{0,3}}"
    rf",\s+(?P<role>(?:{_NO_VERB}[\w’'-]+\s+){{0,4}}?{_NO_VERB}[\w-]+)(?:\s+and\s+(?:[\w’'-]+\s+){{0,2}}?[\w-]+)?"
    rf"(?:\s+(?:of|for|at|in|with|from)\s+(?:{_NO_VERB}[\w’'.&-]+\s+){{0,7}}{_NO_VERB}[\w’'.&-]+)?\s+"
)  # "Lee, head of sleep at Lumo said": no comma closes it
_PLACE_LEFT_OPEN = re.compile(
    rf",\s+(?P<role>(?:{_NO_VERB}[\w’'-]+\s+){{0,4}}?{_NO_VERB}[\w-]+)(?=,|\s+(?:of|for|at|in|with|from|based)\s)"
    rf"(?:,?\s+(?:and\s+)?{_NO_VERB}[\w’'.&/-]+){{1,20}},\s+[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*)?\s+"
)  # "Lee, a midwife in Bonn, Va. says"
_POST_AT_BODY = re.compile(
    rf",?\s+(?:[-–—]\s+)?(?P<post>(?:{_NO_VERB}[\w’'./-]+\s+|(?:and|&)\s+){{0,7}}{_NO_VERB}[\w’'./-]+)(?:,[^.;:!?\ufffc]{{1,120}})?"
)
_ANOTHER_BODY = re.compile(
    r"(?:\band|,\s+(?:and\s+)?the)\s+\Z|\b(?:who|that|which|is|was|are|were|has|had)\b"
)
_DETERMINED = re.compile(r"(?:the|an?)\s")
_LEADS_IN = re.compile(
    r"(?:In\s+an?|In\s+conversation|During|Speaking|Talking|Commenting|Explaining|Elaborating|Adding|Agreeing|Warning|Responding"
    r"|Addressing|Highlighting|Emphasi[sz]ing|Stressing)\b[^.;:!?\ufffc]{0,140},"
)  # "In an interview with HT, Dr. Lee, head of sleep at Lumo said"
_ON_OCCASION = re.compile(
    r"(?:\s+on\s+the\s+occasion|\s+(?:in|at|during|through|via)\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:statement|interview|remarks?|address|chat|speech|lecture|post|tweet|video|clip|message|release|presentation|event|conference"
    r"|briefing|programme|program|meeting|column|newsletter|email|reel|podcast|session|webinar|keynote|talk)"
    r"(?:\s+(?:on|with|to|in|at|titled|made|issued|signed|shared|posted|published)\s[^,;:.\ufffc]{1,80}?)?"
    r"|\s+while\s+[a-z]+ing\b[^,;:.\ufffc]{1,100}?|,\s+(?:[a-z]+ly\s+)?[a-z]+ing\s[^,;:.\ufffc]{1,80}?)\s+$"
)  # "Lee in a statement on Monday said"
_SPEAKING_ON = re.compile(
    r"(?:Speaking|Writing|Appearing|Talking|Commenting|Interviewed)\s+(?:on|in|to|with|at|for|about|by)\s[^,;:!?\ufffc]{1,140}"
)
_OPENS_WITH_A_PLACE = re.compile(r"In\s[A-Z][^,.;:\ufffc]{1,40},\s")
_AND = ("and", "but", "yet", "then")
_COORDINATED = re.compile(rf"[^;:!?()“”]*?,?\s(?:{'|'.join(_AND)})\s*$")
_WHO_SAYS = re.compile(r",\s+who\s+(?:also\s+|\w+ly\s+|then\s+|often\s+)?")
_OF_BODIES = ("says", "warns", "advises", "recommends", "notes", "estimates", "cautions", "urges")
_NOUNS_AS_WELL = ("notes", "estimates")
_ACTED = re.compile(
    r"[^.;:!?\ufffc]{1,140}?,\s+(?:then\s+|\w+ly\s+)?"
    r"(?:put|went|took|had|got|made|gave|bought|began|left|moved|sold|came|lost|won|kept|ran|drove|flew|[a-z]+ed)\s"
)  # "Lee, who reckons that it is dust, moved out"
_WHICH_SAYS = re.compile(r",\s+which\s+(?:also\s+|now\s+|\w+ly\s+)?")
_WHO_AND_SAYS = re.compile(
    r",\s+(?:(?:an?|the)\s[^,;:!?\ufffc]{1,80}?\s)?who\s[^,;:!?\ufffc]{1,80}\sand\s(?:also\s+|\w+ly\s+|then\s+|often\s+)?"
)
_IT_WAS = re.compile(r"(?:(?:And|But|So|In\s+the\s+end)\s+)?[Ii]t\s+(?:was|is)\s+(?:Dr\.?\s+)?")
_WHO = re.compile(r"\s+who\s+(?:first\s+|finally\s+)?")
_PUTTING_FORWARD = frozenset({"suggested", "suggests", "recommended", "recommends", "advised", "advises"})
_PRESENT = ("s", "s it", "s out", "said")
_CLOSES_OBJECT = re.compile(
    r"(?:\s+(?:in|on|at|for|with|from|after|last|this|again|twice)\b[^,;:]{0,60}?)?,?\s+and\s"
)
_OPENS_CLAUSE = re.compile(
    r"(?:[,;:—]|\b(?:when|while|that|what|which|who|whom|because|as|if|whether|how|why|where|since|until|and|but|or))\s+$",
    re.IGNORECASE,
)
_BEHIND_COORDINATED = re.compile(r"\s+[^\W\d_]+|[:,]\s+\ufffc")
_NO_DEED = re.compile(
    r"\s+(?:\w+\s+)?(?:be|have|never|often|always|later|soon|become|need|like|love"
    r"|let\s+(?:go|me|us|him|her|them)|budge|sit)\b"
)
_WANTS_TO = re.compile(r"\s+to\s+(?!(?:see|hear|know)\b)")
_CALLED_BY_NAME = re.compile(r"^\s+[A-Z][\w’'-]+(?=,\s)")
_TOLD_IN_FRONT = re.compile(r"[a-z],\s+(?:the\s+(?:[a-z-]+\s+){1,3}|professor\s+)$")
_MET = re.compile(
    r"\s+(?:(?:who|whom|that)\s+)?(?:we|I)\s+(?:\w+ly\s+)?(?:interviewed|met|asked|consulted|called|contacted"
    r"|(?:spoke|talked|chatted|corresponded)\s+(?:to|with))\s+$"
)
_NAME_CLOSES = re.compile(r"\s+(?:[A-Z][\w.’'-]*\s?){1,4}(?:[.,]?\s*$|,\s+(?:an?|the|who|whose|[A-Z]{2,})\b)")
_SHARE_OF = re.compile(
    r"(?:^|[,;:—–]\s|\b(?:and|but|that|though|although|as|while|because)\s|\ufffc\s)"
    r"(?:nearly\s+|almost\s+)?(?:all|most|many|some|several|a\s+few|both|two|three|four|five|half)\s+of\s+(?:the\s+|our\s+)?$",
    re.IGNORECASE,
)
_FEW_WORDS = 4
_LONGEST_TERM = 25
_AGED = "-year-old"  # "says 27-year-old Ana Ruiz"
_FEW = 3
_OF_ANOTHER = re.compile(r"['’]s?\s+")
_RELATIVE_OF = re.compile(
    r"['’]s?\s+(?:[a-z-]+\s+)?(?P<kin>[a-z-]+)(?:\s+and\s+(?:[a-z-]+\s+)?[a-z-]+,)?,?\s+"
)
_NEAR = 4
_TOLD_OF = ("how", "that", "whether", "if", "when")
_BEFORE_INVERSION = re.compile(r"(?:[\ufffc,—–-]|[.!?]\s?|^)\s*$")
_INVERTED_AUXILIARY = re.compile(r"\b(?:does|did|do|can|would|should|will|has|have|had)\s+$", re.IGNORECASE)
_ENDS_IN_AUXILIARY = re.compile(
    r"\b(?:n['’]t|\w+n['’]t|not|can|could|do|does|did|will|would|should|may|might|must|is|are|was|were|has|have|had),\s$"
)
_INVERTED = re.compile(r"\s+(?:the\s+|[a-z-]+\s+){0,3}[A-Z]")
_ENDS = re.compile(r"\s*[.!]?\s*$")
_CLAUSE_BEHIND = re.compile(
    r"(?:\s+\w+ly)?\s*(?:[,.:;\ufffc—]|(?:that|this|how|why|whether)\b|it\s+(?!(?:for|by|in|on|only|at|to|out|all|hard|easy|difficult|useful|helpful)\b))",
    re.IGNORECASE,
)
_ONLY_TOO = re.compile(
    r",?\s+(?:too|as\s+well|though|also|either|eventually|immediately|right\s+away|at\s+once|at\s+last)\s*[.!]?$"
)
_MODAL = re.compile(r"\b(?:will|may|might|can|could|should|would|must)\b", re.IGNORECASE)
_WRITING = frozenset({"write", "writes", "wrote"})
_WRITES_WHAT = re.compile(r"\s*(?:[.,:;\ufffc]|$|\b(?:that|in|back|how|why|me|us|to\s+(?:me|us))\b)")
_WORK = re.compile(
    r"\b(?:book|novel|memoir|paper|article|column|essay|guide|letter|e-?mail|post|report|song|play)s?\s+$"
)  # "the book she wrote"
_RELATIVE = re.compile(r"\b(?:that|which)\s+$", re.IGNORECASE)
_ROLE_AT_ONCE = re.compile(
    rf"\s+(?:(?=(?:of|at|from|with)\s|[A-Z][a-z-]+(?:\s+(?:and\s+)?[A-Z][a-z-]+)?,\s)|(?:and\s+(?:an?\s+|the\s+)?)?(?P<role>(?:{_NO_VERB}[\w’'&/-]+\s+){{0,5}}?{_NO_VERB}[\w-]+)"
    r"(?=,|\s+(?:of|at|for|in|with|from|based)\b))"
)  # "Lee, MD Dermatologist, founder of", "Lee, GP at"
_IS = re.compile(r",\s+(?:is|was|were|had|has)\s")
_TRADE_AT = re.compile(
    r"\s+(?:the\s+)?(?:[a-z-]+\s+){0,3}?([\w-]+)\s+(?:at|with|from)\s+(?:the\s+)?(?:[A-Z][\w’'.&-]*,?\s+|(?:of|and|for)\s+){1,6}"
)
_UNNAMED = ("stranger", "role")
_TEST_AT = re.compile(
    r"(?:An?|The|His|Her|Their|One|Another)\s+(?:[\w-]+\s+){0,3}?(?:ultrasound|scan|X-ray|MRI|biopsy|exam|examination|test|screening|checkup"
    r"|check-up|colonoscopy|endoscopy|swab|ECG|EKG|CT)\s+(?:at|in|from)\s[^.,;:!?\ufffc]*"
)
_AT_THE = re.compile(r"\s+(?:at|with|from|of|in)\s+the\s+")
_DEPARTMENTS = ("dept", "department", "division", "faculty", "unit", "school")
_TRADE_AND_NAME = re.compile(r",?\s+(?P<trade>(?:the\s+)?(?:[\w’'/-]+\s+){1,5})?")
_NAME_ENDS = re.compile(r"\s*(?:[.,;]|$)|\s+(?:who|of|at|from|in|with)\s")
_WORD = re.compile(r"[^\W\d_][\w/-]*")
_WORDS_BEHIND = re.compile(
    r"(?:\s+(?:with|to|in|on|via|through|during)\s(?:[\w’'&.-]+\s*){1,7}|\s+further|\s+exclusively)?(?:[,:]?\s+\ufffc|,?\s+that\s)"
)  # "shared with Norr Daily, “…”", "shared that"
_TAGGED_BY = re.compile(
    r"(?:\ufffc|,)\s(?!(?:and|but|or|so|then|who|which|that|as|when|while|where|because|if|after|before)\s)[^\ufffc;:!?]{1,80}$"
)
_SHARES = ("share", "express", "elucidate")
_OF_A_THING = re.compile(r"\b(?:which|that|whom)\s+(?:[\w’'.-]+\s+){1,3}\Z")  # "the photo, which Lee shared"
_PARENTHETICAL = re.compile(
    r",\s+(?:is|was|are|were|has|have|had|will|would|can|could|may|might|must|should|left|[a-z]+ed)\b"
)
_TAG_CLOSES = re.compile(
    r"(?:\s+(?:with|to|in|on|via|during)\s(?:[\w’'&.-]+\s*){1,5}?)?\s*(?:[.]|,\s+\ufffc|$)"
)
_start, _end = attrgetter("start"), attrgetter("end")


def find_verbal_cues(sentence: Sentence) -> Iterator[Cue]:
    """Yield a cue for each verb of saying that has a source before or behind it."""
    verbs = [*sentence.find(sentence.words.reporting.verbs), *_of_words(sentence)]
    if not verbs:
        return
    speaking = [mention for mention in sentence.mentions if mention.kind != "study"]
    for verb in verbs:
        (start, end), said = verb.span(), verb[0].lower()
        first = bisect_left(speaking, start - _LONGEST_CLAUSE, key=_end)
        subject = _subject_before(sentence, verb, speaking[first : bisect_right(speaking, start, key=_end)])
        if subject and not (said.startswith("would") and _would_be(sentence, verb)):
            yield Cue(subject, subject.start, end, verb=said)
            continue
        behind = bisect_left(speaking, end, key=_start)
        near = speaking[behind : behind + _FEW]
        inverted = _subject_behind(sentence, verb, near) if near else None
        if inverted:
            yield Cue(inverted, start, inverted.end, verb=said)


def _of_words(sentence: Sentence) -> Iterator[re.Match[str]]:
    """Yield the verbs that speak only beside words, where they stand so: "shared that", “…,” she shared."""
    for verb in sentence.find(sentence.words.reporting.quoting):
        before = sentence.before(verb.start())
        if _OF_A_THING.search(before):
            continue
        if _is_tag(sentence, verb, before) or sentence.match(_WORDS_BEHIND, verb.end()):
            yield verb


def _is_tag(sentence: Sentence, verb: re.Match[str], before: str) -> bool:
    """Say whether a verb tags what stands in front: “…,” shared Lee, not "The “before” shares Lee sold"."""
    if before.rstrip().endswith(QUOTED):
        return not before.rstrip(f" {QUOTED}")[-1:].isalnum()
    tag = _TAGGED_BY.search(before)
    if tag is None or (tag[0][0] == "," and not verb[0].lower().startswith(_SHARES)):
        return False
    return sentence.match(_TAG_CLOSES, verb.end()) is not None


def _tags(sentence: Sentence, verb: re.Match[str]) -> bool:
    """Say whether a verb ends a sentence with the name behind it: "Skinly, a firm, pays none, says Lee."."""
    pauses = sentence.outside.startswith(", ", verb.start() - 2)
    return pauses and bool(_NAME_CLOSES.match(sentence.outside, verb.end(), sentence.end))


def _would_be(sentence: Sentence, verb: re.Match[str]) -> bool:
    """Say whether "would" speaks of what was or might have been, and not of what somebody does."""
    like = verb.group().lower().endswith("like")
    return bool(sentence.match(_WANTS_TO if like else _NO_DEED, verb.end()))


def _subject_before(sentence: Sentence, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
    """Return the subject of a verb: the nearest one beside it, or else across a clause."""
    for mention in reversed(near):
        gap = sentence.outside[mention.end : verb.start()]
        # the comma behind credentials, or behind a name that tells who: "the nurse, Ana Ruiz, says"
        if gap[:1] == "," and (
            sentence.outside[mention.end - 1].isupper() or _is_told_in_front(sentence, mention)
        ):
            gap = gap[1:]
        beside = gap.isspace() or sentence.words.reporting.between.fullmatch(gap)
        closes = mention.kind in COLLECTIVE or gap.endswith(", ")
        if gap[:1] == "," and not closes and verb.group().endswith("ed"):
            continue  # "Lee, currently ranked eighth, waits"
        if beside and gap.endswith(", ") and _is_short_clause(sentence, gap, verb):
            return None
        if beside and _may_speak(sentence, mention, verb, gap):
            return _member(sentence, verb, mention, near) or mention
    for mention in near:
        gap = sentence.outside[mention.end : verb.start()]
        if _bridges(sentence, gap, mention) and _may_speak(sentence, mention, verb, ""):
            tagged = mention.kind in (*COLLECTIVE, "stranger") and _tags(sentence, verb)
            return None if tagged else mention
    return _relative(sentence, verb, near) or _coordinated(sentence, verb, near)


def _member(
    sentence: Sentence, verb: re.Match[str], body: Mention, near: Sequence[Mention]
) -> Mention | None:
    """Return the person in front of a body that only tells of where: "Lee of the Seed Committee says"."""
    before = [mention for mention in near if mention.end <= body.start] if body.kind in COLLECTIVE else ()
    if not before:
        return None  # the usual case
    last = before[-1] if before[-1].kind == "person" else before[0]
    if last.kind != "person":
        last = before[-1]
        at_work = last.kind in _UNNAMED and _AT_THE.fullmatch(sentence.outside, last.end, body.start)
        return last if at_work and _may_speak(sentence, last, verb, "") else None
    gap = sentence.outside[last.end : verb.start()]
    named = _OF_A_PLACE.fullmatch(gap) or _is_left_open(sentence, last, gap)
    named = named or (_is_at_body(sentence, last, body) and not sentence.match(_PARENTHETICAL, verb.end()))
    return last if named and _may_speak(sentence, last, verb, "") else None


def _is_on_occasion(sentence: Sentence, mention: Mention, gap: str) -> bool:
    """Say whether a gap only tells where the one who opens a sentence speaks: "Lee in a statement said"."""
    return not sentence.before(mention.start).strip() and bool(_ON_OCCASION.fullmatch(gap))


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
    return post[0] in _DEPARTMENTS or any(map(sentence.words.roles.is_role, post))


def _is_left_open(sentence: Sentence, mention: Mention, gap: str) -> bool:
    """Say whether the comma is missing behind what the name that opens a sentence is told to be."""
    before = sentence.before(mention.start).strip(f" {QUOTED}")
    opens = not before or _LEADS_IN.fullmatch(before)
    shapes = (_ROLE_LEFT_OPEN, _PLACE_LEFT_OPEN) if opens else ()
    told = (match for shape in shapes if (match := shape.fullmatch(gap)))
    roles = sentence.words.roles
    last = (match["role"].split()[-1].lower() for match in told)
    return any(roles.is_role(word) or word in roles.offices for word in last)


def _relative(sentence: Sentence, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
    """Return the person whose relative clause a verb opens: "It surprised Dr. Lee, who says"."""
    last = near[-1] if near else None
    if last and last.kind in COLLECTIVE and verb[0].lower() in _OF_BODIES:
        return last if _WHICH_SAYS.fullmatch(sentence.outside, last.end, verb.start()) else None
    if last is None or last.kind != "person" or last.possessive or last.plural:
        return None
    place, said = (sentence.outside, last.end, verb.start()), verb[0].lower()
    if _IT_WAS.fullmatch(sentence.outside, sentence.start, last.start) and _WHO.fullmatch(*place):
        return last if said in _PUTTING_FORWARD else None
    if not said.endswith(_PRESENT) or sentence.outside.find(" who ", *place[1:]) < 0:
        return None  # the usual case
    if not (_WHO_SAYS.fullmatch(*place) or _WHO_AND_SAYS.fullmatch(*place)):
        return None
    if _opens(sentence, last) and sentence.match(_ACTED, verb.end()):
        return None
    weak = said in sentence.words.reporting.weak and not _has_clause(sentence, last, verb)
    works = said in _WRITING and not sentence.match(_WRITES_WHAT, verb.end())
    return None if weak or works or said in sentence.words.reporting.opining else last


def _is_short_clause(sentence: Sentence, gap: str, verb: re.Match[str]) -> bool:
    """Say whether all of a clause stands in front of an inverted verb: "They can’t, says Dr. Lee."."""
    return bool(_ENDS_IN_AUXILIARY.search(gap) and sentence.match(_INVERTED, verb.end()))


def _is_told_in_front(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a comma closes what is told in front: "Her husband, the baker Al Moss, says"."""
    if sentence.outside.startswith(", ", mention.start - 2):
        return True
    closes = mention.kind == "person" and sentence.outside.startswith(",", mention.end)
    return closes and bool(_TOLD_IN_FRONT.search(sentence.before(mention.start)))


def _coordinated(sentence: Sentence, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
    """Return the person that opens a sentence whose second verb this is: "Lee runs it and says"."""
    if len(near) > 1 and near[0].kind in COLLECTIVE and near[1].kind == "person":
        near = near[1:] if _opens(sentence, near[1]) else near  # "Lumo House secretary Lee shrugs and says"
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
    return first if joined and _may_speak(sentence, first, verb, "") else None


def _may_do_two(sentence: Sentence, first: Mention, verb: re.Match[str], near: Sequence[Mention]) -> bool:
    """Say whether one of two verbs may be somebody's, or a body's that stands alone in front of it."""
    if first.kind == "organisation":
        sure = verb[0].lower() not in _NOUNS_AS_WELL or sentence.match(THAT, verb.end())
        return len(near) == 1 and verb[0].lower() in _OF_BODIES and bool(sure)
    return first.kind in ("person", "role", "pronoun")


def _is_object(sentence: Sentence, mention: Mention) -> bool:
    """Say whether somebody is whom a deed is done to: "Lee examined Kim in May and told her"."""
    named = mention.kind in ("person", "role") and not mention.possessive
    if not named or not sentence.match(_CLOSES_OBJECT, mention.end):
        return False
    return not _OPENS_CLAUSE.search(sentence.before(mention.start))


def _opens(sentence: Sentence, first: Mention) -> bool:
    """Say whether nothing stands in front of a mention but what it is: "Neurologist Dina Roth"."""
    place = _OPENS_WITH_A_PLACE.match(sentence.outside, sentence.start, first.start)
    before = sentence.outside[place.end() if place else sentence.start : first.start].lower().split()
    return len(before) <= _FEW_WORDS and (not before or sentence.words.roles.is_role(before[-1]))


def _bridges(sentence: Sentence, gap: str, mention: Mention) -> bool:
    """Say whether a gap is a clause about the mention in front of it, closed again."""
    if QUOTED in gap or CLAUSE_BREAK.search(gap) or gap.endswith(_NO_VERB_BEHIND) or _IS.match(gap):
        return False  # "declined to comment", "in the west of the state"
    if mention.kind in (*COLLECTIVE, "stranger") and _OF_AND_THE_LIKE.match(gap):
        if "," not in gap:
            return True
        gap = gap[gap.index(",") :]
    told = _WHICH.fullmatch(gap) if mention.kind == "group" else None
    if told and not sentence.words.reporting.between.fullmatch(told[1]):
        return True
    gap = _behind_letters(sentence, mention, gap)
    if mention.kind in ("person", "role") and _OF_A_PLACE.fullmatch(gap):
        return True
    placed = _FROM_A_PLACE.match(gap) if mention.kind == "person" else None
    gap = gap[placed.end() :] if placed else gap
    if mention.kind == "person" and (
        _is_left_open(sentence, mention, gap) or _is_on_occasion(sentence, mention, gap)
    ):
        return True
    if mention.kind in ("role", "stranger", "group") and _MET.fullmatch(gap):
        return True
    if mention.kind == "stranger":
        gap = _CALLED_BY_NAME.sub("", gap)  # "My friend Bo, who has it, says"
    if mention.kind in COLLECTIVE and gap.startswith(" - "):
        return False  # what stands between hyphens tells of things as well
    return _is_set_off(sentence, gap)


def _is_set_off(sentence: Sentence, gap: str) -> bool:
    """Say whether commas, dashes or brackets close all of a gap but what may stand in front of a verb."""
    tail = _CLAUSE_END.search(gap[::-1])
    cut = len(gap) - tail.start() if tail else 0
    clause, rest = gap[:cut], gap[cut:]
    is_clause = _APPOSITIVE.fullmatch(clause) and len(clause.strip(" ,()—–-")) > 1
    return bool(is_clause and sentence.words.reporting.between.fullmatch(rest))


def _ends_in_letters(sentence: Sentence, mention: Mention) -> bool:
    """Say whether letters stand behind a name: "Ana Ruiz, MD", "Ana Ruiz, M.D."."""
    ending = sentence.outside[mention.end - 2 : mention.end].rstrip(".")
    return ending[-1:].isupper()


def _behind_letters(sentence: Sentence, mention: Mention, gap: str) -> str:
    """Return what stands behind the letters of a name as behind a name: a comma may be too many, or missing.

    That is "Lee, MD, of Lumo Skin notes" and "Lee, MD Dermatologist, Founder of Lumo, says".
    """
    if mention.kind != "person" or not _ends_in_letters(sentence, mention):
        return gap
    if gap.startswith(", "):
        return gap[1:] if _OF_A_PLACE.fullmatch(gap[1:]) else gap
    told = _ROLE_AT_ONCE.match(gap)
    last = told["role"].split()[-1].lower() if told and told["role"] else ""
    known = told and (not last or last == "lead" or sentence.words.roles.is_role(last))
    return f",{gap}" if known else gap


def _may_speak(sentence: Sentence, mention: Mention, verb: re.Match[str], gap: str) -> bool:
    """Say whether a mention can be the subject of a verb that stands behind it."""
    said = verb.group().lower()
    prepositions = sentence.words.reporting.prepositions
    governed = mention.kind != "pronoun" and sentence.word_before(mention.start) in prepositions
    if mention.possessive or (governed and not _is_a_share(sentence, mention)):
        return False
    if said in _WRITING and not _is_written(sentence, verb, sentence.before(mention.start)):
        return False  # "a book that Dr. X wrote" has an author and no speaker
    if mention.kind in COLLECTIVE:
        return _may_speak_together(sentence, mention, said, gap)
    reporting = sentence.words.reporting
    if said in reporting.weak and not mention.plural and not _has_clause(sentence, mention, verb):
        return False
    asked = sentence.find_before(reporting.asked, mention.start)
    if asked and QUOTED not in sentence.outside[verb.end() : verb.end() + _NEAR]:
        return False
    if said in reporting.plural and not mention.plural:
        return bool(gap.strip() or _INVERTED_AUXILIARY.search(sentence.before(mention.start)))
    return True


def _may_speak_together(sentence: Sentence, mention: Mention, said: str, gap: str) -> bool:
    """Say whether a group or a body can be the subject of a verb: not where that only foretells or asks."""
    last = sentence.outside[mention.start : mention.end].rsplit(maxsplit=1)[-1].lower()
    adjoins = said in sentence.words.reporting.plural and not gap.strip()
    if adjoins and last in sentence.words.groups.officials:
        return False  # "the official figure comes from a lab"
    if _MODAL.search(gap):
        return False  # "specialists will recommend"
    if _TEST_AT.fullmatch(sentence.before(mention.start)):
        return False  # "A scan at Lumo’s emergency department found"
    where = sentence.match(_SPEAKING_ON, sentence.start)
    if where and where.start() <= mention.start < where.end():
        return False  # "Speaking on RTX’s Morning Ireland, Dr. Lee said"
    if not said.startswith("would"):
        return True
    told = sentence.word_before(mention.start) in _TOLD_OF  # "he asked how Congress would"
    return not (told or _is_what_no_one_does(sentence, mention))


def _is_a_share(sentence: Sentence, mention: Mention) -> bool:
    """Say whether some of a group are meant: "most of the experts", "two of our experts"."""
    before = sentence.before(mention.start) if mention.kind == "group" else ""
    return before.endswith(("of ", "of the ", "of our ")) and bool(_SHARE_OF.search(before))


def _is_what_no_one_does(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a clause only tells of what some would not do: "things no agency would list"."""
    no = sentence.outside.startswith("no ", mention.start)
    return no and sentence.before(mention.start, _NEAR)[-2:-1].isalpha()


def _has_clause(sentence: Sentence, mention: Mention, verb: re.Match[str]) -> bool:
    """Say whether a clause stands behind a verb, or in front: "It fades, she found.", not "She noticed."."""
    if not sentence.match(_CLAUSE_BEHIND, verb.end()) or sentence.match(_ONLY_TOO, verb.end()):
        return False
    if not sentence.match(_ENDS, verb.end()):
        return True
    return sentence.before(mention.start).rstrip().endswith((",", "—", "–", QUOTED))


def _is_written(sentence: Sentence, verb: re.Match[str], before: str) -> bool:
    """Say whether a verb of writing tells words: behind a quotation, or with a clause behind it."""
    if before.rstrip().endswith(QUOTED):
        return True
    clause = sentence.match(_WRITES_WHAT, verb.end())
    return bool(clause and not (_RELATIVE.search(before) or _WORK.search(before)))


def _subject_behind(sentence: Sentence, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
    """Return the subject of an inverted verb: the next one, or who is of it: "says the firm’s Ana Ruiz"."""
    first = near[0]
    if first.kind in COLLECTIVE and len(near) > 1 and near[1].start - first.end <= _NEAR:
        trade = _works_at(sentence, sentence.outside[verb.end() : near[1].start])
        if trade and _is_subject_behind(sentence, verb, near[1]):
            return near[1]
    owner = first.kind in COLLECTIVE and is_owner(sentence.outside, first.end)
    person = next((m for m in near if m.kind == "person"), None) if owner else None
    if person:
        gap = sentence.outside[first.end : person.start]
        if _OF_ANOTHER.fullmatch(gap) or _is_subject_behind(sentence, verb, person):
            return person
    people = [mention for mention in near if mention.kind not in COLLECTIVE]
    named = first.kind in _UNNAMED and (_holds_post(sentence, people) or _is_called(sentence, people))
    if named and _is_subject_behind(sentence, verb, first):
        return people[1]
    relative = near[1] if len(near) > 1 and first.kind == near[1].kind == "person" else None
    if (
        relative
        and _is_relative_of(sentence, first, relative)
        and _is_subject_behind(sentence, verb, replace(first, possessive=False))
    ):
        return relative
    return first if _is_subject_behind(sentence, verb, first) else None


def _holds_post(sentence: Sentence, near: Sequence[Mention]) -> bool:
    """Say whether the second of some is named as the first: "says the head of the clinic, Ana Ruiz."."""
    post, person = near[0], near[1] if len(near) > 1 else None
    if person is None or person.kind != "person" or person.possessive or person.plural:
        return False
    if post.kind == "stranger" and not sentence.outside.startswith(" at ", post.end):
        return False  # "says a lawyer for the landlord, Ana Ruiz": who of the two is she?
    named = _POST_AND_NAME.fullmatch(sentence.outside, post.end, person.start)
    return bool(named and sentence.match(CLOSED, person.end))


def _is_called(sentence: Sentence, near: Sequence[Mention]) -> bool:
    """Say whether the second of some is the name of the first: "agrees her colleague, surgeon Ana Ruiz."."""
    other, person = near[0], near[1] if len(near) > 1 else None
    if person is None or person.kind != "person" or person.possessive or person.plural or other.possessive:
        return False
    told = _TRADE_AND_NAME.fullmatch(sentence.outside, other.end, person.start)
    trade = told["trade"] if told else None
    known = told and (not trade or sentence.is_role_of(trade.split()[-1].lower(), person))
    return bool(known and sentence.match(_NAME_ENDS, person.end))


def _is_relative_of(sentence: Sentence, owner: Mention, mention: Mention) -> bool:
    """Say whether a name is that of the relative of who stands in front: "says Lee’s wife, Ana Ruiz"."""
    told = _RELATIVE_OF.fullmatch(sentence.outside, owner.end, mention.start) if owner.possessive else None
    nouns = sentence.words.strangers
    return bool(told and (told["kin"] in nouns.female or told["kin"] in nouns.male))


def _is_subject_behind(sentence: Sentence, verb: re.Match[str], mention: Mention) -> bool:
    """Say whether a mention is the subject of an inverted verb: “…,” says dermatologist Dr. X."""
    before = sentence.before(verb.start(), 20)
    if not before and sentence.words.roles.is_role(verb.group().lower()):
        return False  # "Judge Boyle takes the bus"
    gap = sentence.outside[verb.end() : mention.start][: _LONGEST_CLAUSE + 1]
    if mention.possessive or len(gap) > _LONGEST_CLAUSE or not _ROLE_GAP.fullmatch(gap):
        return False
    if not _BEFORE_INVERSION.search(before):
        return False
    if verb.group().lower() in sentence.words.reporting.addressing:
        # "she told Dr. X that …" goes on; "…, advises Dr. X." has said what there is to say.
        closed = before.rstrip().endswith(",") and sentence.match(CLOSED, mention.end)
        told = gap.split()[-1].lower().rstrip(",") if closed and gap.strip() else ""
        said = before.rstrip().endswith(QUOTED) or closed
        return bool(said) and (not gap.strip() or bool(told and sentence.is_role_of(told, mention)))
    last = gap.split()[-1].lower().rstrip(",") if gap.strip() else ""
    if not last or mention.kind != "person":
        return not last
    aged = last.endswith(_AGED) and last[: -len(_AGED)].isdigit()
    posted = sentence.is_role_of(last, mention) or _is_head_of(sentence, gap)
    return aged or posted or _works_at(sentence, gap)


def _works_at(sentence: Sentence, gap: str) -> bool:
    """Say whether a trade and where it is practised stand in front of a name: "surgeon at Lumo Hospital"."""
    trade = _TRADE_AT.fullmatch(gap)
    return trade is not None and sentence.words.roles.is_role(trade[1].lower())


def _is_head_of(sentence: Sentence, gap: str) -> bool:
    """Say whether a post and what it is the head of stand in front of a name: "chief of surgery"."""
    post = _HEAD_OF.fullmatch(gap)
    return post is not None and is_post(post[1], sentence.words)
