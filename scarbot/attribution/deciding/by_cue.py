"""Whose a sentence with a cue is: people's, if they speak by it, a group's or a study's."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.attribution.cues.sentences import PLUPERFECT
from scarbot.attribution.cues.speech import has_quoted, makes_speaker
from scarbot.attribution.discourse.antecedents import resolve
from scarbot.attribution.discourse.strangers import is_official, official_noun, with_body
from scarbot.attribution.sayings.kinds import kind_of
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import COLLECTIVE, OWN, Mention, Origin
from scarbot.attribution.words.patterns import MODAL, any_case, any_of
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.given_names import OTHER_SIGN, PRONOUN_SIGNS

if TYPE_CHECKING:
    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.sayings.sources import Cue
    from scarbot.models import Certainty, Kind, Statement

__all__ = ["origin_by_cue"]

_THINKING = ("think", "believe", "feel", "know", "expect", "hope", "worry", "fear")
_MAY = any_case(rf"\b{MODAL}\b")  # "The council fines them; they can only ask"
_DONE = any_of(load_data("cues")["by_cue"]["done"])
_WAS_DONE = any_case(rf"['’]?s?\s+(?:[\w-]+\s+)?{_DONE}\s+(?:was|were|turned\s+out)\b")
_HOW_TO = re.compile(
    r"\s+(?:us\s+)?(?:(?:exactly|just)\s+)?(?:what|how|when|where|which\s+[a-z]+)\s+to\s[^.,;:!?\ufffc]{1,80}[.!]?"
)
_AUTHORS = re.compile(r"\b(?:researchers|scientists|investigators|authors)\b", re.IGNORECASE)
_SAME_STUDY = re.compile(
    r"\b(?:the same|that|the) (?:study|trial|review|survey|paper|analysis|researchers|authors)\b",
    re.IGNORECASE,
)
_OWN_STUDY = re.compile(r"\b([Hh]is|[Hh]er)\s+own\s+(?:[a-z-]+\s+){0,2}\Z")
_COUNTED = ("audit", "audits", "records", "files")
_LONGEST_OWN = 40
_WE_ASKED = re.compile(
    r"\s+(?:whom?\s+|that\s+)?(?:I|we)(?:['’]ve|\s+have)?\s+(?:since\s+)?"
    r"(?:spoke|spoken|talked|interviewed|asked|consulted|called|rang|met|emailed|quoted|polled)\b"
)
_IN = re.compile(r"\s+in\s")
_I = re.compile(r"\b(?:I|my|me)\b")
_GIVES_REASON = re.compile(r"(?:because|since|so|though|although|even\s+(?:if|though)|unless|if|when|as)\b")
_WAS_TOLD = re.compile(r"\b(?:told|asked|ordered|warned|heard|reads?|says?|said|was|were|is|are|been|got)\b")
_REMARK = re.compile(r"(?:^|[,;—–]|[”\"])\s*$")
_ONE = (" a ", " an ", " one ")
_TWO = 2


def origin_by_cue(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return whose a sentence is by its cue; ``None`` without one, or where it only tells of somebody."""
    cue = notes.cues[statement.index]
    if cue is None:
        return None
    if cue.second is not None:
        return _of_two(notes, discourse, statement, cue, cue.second)
    mention = cue.mention
    theirs = _whose_study(notes, discourse, statement, mention) if mention.kind == "study" else ()
    if theirs:
        return Origin(_kind(notes, statement, cue), theirs, (), "", "resolved", (cue.start, cue.end))
    if mention.kind in COLLECTIVE or mention.kind == "study":
        told = _is_lay(notes, cue) or _only_explains(notes, statement, cue)
        return None if told else _collective(notes, discourse, statement, cue)
    if mention.kind == "pronoun" and _is_officials(notes, discourse, mention):
        return replace(discourse.last or OWN, certainty="resolved", cue=(cue.start, cue.end))
    if mention.kind == "person" and _finds(notes, statement, cue):
        return _study(notes, statement, cue)
    people = resolve(discourse, mention, notes.sources[statement.index])
    if not people and mention.kind == "pronoun" and mention.plural:
        return _they(notes, discourse, statement, cue)
    if not _may_say(notes, discourse, statement, cue, people):
        return None
    if makes_speaker(notes, statement, cue):
        discourse.speaking.update(people)
    return _of_people(notes, statement, cue, people)


def _of_people(notes: Annotations, statement: Statement, cue: Cue, people: People) -> Origin:
    """Return the origin of a sentence that people say, or that tells of a study of theirs."""
    place = (cue.start, cue.end)
    if cue.shape == "study":
        return Origin("study", (), notes.references.named(statement.text), people[0].name, cue=place)
    named = cue.mention.kind == "person" and bool(people)
    certainty: Certainty = "explicit" if named else "resolved" if people else "unknown"
    return Origin(_kind(notes, statement, cue), people, (), "", certainty, place)


def _of_two(
    notes: Annotations, discourse: Discourse, statement: Statement, cue: Cue, second: Mention
) -> Origin:
    """Return whose a sentence is that two speak in: both people's, or nobody's where one has no name."""
    sources = notes.sources[statement.index]
    both = sorted((cue.mention, second), key=lambda mention: mention.start)
    people = [resolve(discourse, m, sources) if m.kind not in COLLECTIVE else () for m in both]
    named = tuple(dict.fromkeys(person for each in people for person in each)) if all(people) else ()
    kind: Kind = "mixed" if QUOTED in notes.outside_of(statement) else "indirect"
    discourse.speaking.update(named)
    return Origin(kind, named, (), "", "explicit" if named else "unknown", (cue.start, cue.end))


def _whose_study(notes: Annotations, discourse: Discourse, statement: Statement, study: Mention) -> People:
    """Return whose a count of their own patients is: "In his own audit of 90, one in four …"."""
    if not notes.outside.endswith(_COUNTED, study.start, study.end):
        return ()  # the usual case
    own = _OWN_STUDY.search(notes.outside, max(statement.start, study.start - _LONGEST_OWN), study.start)
    if own is None:
        return ()
    return resolve(discourse, Mention("pronoun", *own.span(1)), notes.sources[statement.index])


def _is_officials(notes: Annotations, discourse: Discourse, mention: Mention) -> bool:
    """Say whether "she" is the spokeswoman who has just spoken for a body."""
    last, words = discourse.last, notes.words
    if last is None or last.kind != "group" or mention.plural or not is_official(notes, last.attribution):
        return False
    noun, sign = official_noun(last.attribution), PRONOUN_SIGNS[_printed(notes, mention).lower()]
    if discourse.stranger in OTHER_SIGN and discourse.stranger != sign:
        return False  # "An official told her why. She had asked him."
    return noun not in (words.strangers.male if sign == "f" else words.strangers.female)


def _kind(notes: Annotations, statement: Statement, cue: Cue) -> Kind:
    return kind_of(notes.article.text, notes.outside, statement.start, statement.end, cue, notes.words)


def _printed(notes: Annotations, mention: Mention) -> str:
    return notes.article.text[mention.start : mention.end]


def _is_lay(notes: Annotations, cue: Cue) -> bool:
    """Say whether a group that thinks is one of people who are no experts: "teachers think" tells of them."""
    if cue.verb not in _THINKING:
        return False
    noun = notes.outside[cue.mention.start : cue.mention.end].lower().split()[-1].removesuffix("s")
    return noun in notes.words.roles.lay


def _collective(notes: Annotations, discourse: Discourse, statement: Statement, cue: Cue) -> Origin:
    """Return the origin of a sentence that a group, an organisation or a study says."""
    printed, place = with_body(notes, cue.mention), (cue.start, cue.end)
    if cue.mention.kind != "study" and not _AUTHORS.search(printed):
        return Origin("group", attribution=printed, cue=place)
    study, last = _study(notes, statement, cue), discourse.last
    same = last and last.kind == "study" and _SAME_STUDY.search(statement.text)
    if last and same and not notes.references.shown(statement.text):
        study.references = last.references or study.references
    return study


def _finds(notes: Annotations, statement: Statement, cue: Cue) -> bool:
    """Say whether somebody speaks as a study that the sentence cites: "Lee found it in 2020.[3]"."""
    return cue.verb in notes.words.studies.finding and notes.references.marked(statement.text)


def _study(notes: Annotations, statement: Statement, cue: Cue) -> Origin:
    references = notes.references.named(statement.text)
    return Origin("study", (), references, _printed(notes, cue.mention), cue=(cue.start, cue.end))


def _may_say(
    notes: Annotations, discourse: Discourse, statement: Statement, cue: Cue, people: People
) -> bool:
    """Say whether people speak by a cue: who was never asked is only told of."""
    if cue.shape == "saying":
        return _may_be_saying(notes, discourse, statement, cue, people)
    if cue.shape == "tag":
        return _may_tag(notes, statement, cue, people)
    if cue.shape == "in words":
        return _goes_on_in_marks(notes, statement, cue)
    if cue.shape == "first person":
        return _all_speak(discourse, people) and _is_of_oneself(notes, statement, cue)
    if cue.shape == "joining":
        return _joins(discourse, people)
    if cue.shape == "ruling":
        return _may_rule(discourse, cue, people)
    if cue.shape == "study":
        return _may_have_studied(discourse, cue, people)
    return _all_speak(discourse, people) and (cue.shape == "side" or _are_professionals(people))


def _may_have_studied(discourse: Discourse, cue: Cue, people: People) -> bool:
    """Say whether experts have made a study of their own; "she" may be of one that goes on."""
    goes_on = cue.mention.kind == "pronoun" and discourse.last is not None and discourse.last.kind == "study"
    return bool(people) and all(person.expert for person in people) and not goes_on


def _may_be_saying(
    notes: Annotations, discourse: Discourse, statement: Statement, cue: Cue, people: People
) -> bool:
    """Say whether people speak by a verb of saying, or as those to whom the words are handed over."""
    if _only_is(notes, statement, cue):
        holds = cue.verb in notes.words.reporting.doubting and not _is_quoted_next(notes, statement)
        return bool(people) and (holds or _are_professionals(people))
    if cue.verb in notes.words.reporting.doubting:
        return _all_speak(discourse, people)
    if cue.verb in notes.words.reporting.opining:
        return _all_speak(discourse, people) and _are_professionals(people)
    if (not people and _believed_in(notes, cue)) or _was_done(notes, cue, people):
        return False
    if cue.verb not in notes.words.reporting.describing or has_quoted(notes, statement, cue):
        return True
    return _may_describe(notes, discourse, statement, cue, people)


def _may_tag(notes: Annotations, statement: Statement, cue: Cue, people: People) -> bool:
    """Say whether a tag is of words: beside speech, or behind a comma: "and, he swears, …"."""
    if has_quoted(notes, statement, cue):
        return bool(people) or cue.mention.kind == "pronoun"
    return bool(people) and notes.outside.startswith(", ", cue.start - 2)


def _goes_on_in_marks(notes: Annotations, statement: Statement, cue: Cue) -> bool:
    """Say whether quoted words are no title: "For Ana Ruiz, it was “an itch”", not “Zinc”."""
    begins = notes.outside.index(QUOTED, cue.end) - statement.start
    return statement.text[begins:].lstrip("“‘\"'")[:1].islower()


def _is_of_oneself(notes: Annotations, statement: Statement, cue: Cue) -> bool:
    """Say whether quoted words go on with what somebody does: "Lee left, “as I do”", "“because it rained”."""
    quoted = notes.article.text[cue.end : statement.end].strip(" ‘’“”\"'")
    told = _WAS_TOLD.search(notes.outside, cue.mention.end, cue.end)
    reason = _GIVES_REASON.match(quoted) and not told
    return bool(reason or (quoted[:1].islower() and _I.search(quoted)))


def _only_is(notes: Annotations, statement: Statement, cue: Cue) -> bool:
    """Say whether a sentence tells no more than where somebody stands: "Lee is blunter."."""
    stands = cue.verb.startswith(("is ", "was "))
    return stands and not notes.outside[cue.end : statement.end].strip(" .!")


def _only_explains(notes: Annotations, statement: Statement, cue: Cue) -> bool:
    """Say whether a sentence only announces what is told below it: "Three nurses explain what to do."."""
    explains = cue.mention.kind != "study" and cue.verb in notes.words.reporting.explaining
    return explains and bool(_HOW_TO.fullmatch(notes.outside, cue.end, statement.end))


def _is_quoted_next(notes: Annotations, statement: Statement) -> bool:
    """Say whether a sentence only leads up to somebody's own words: "Lee is not convinced. “It stings.”"."""
    following = statement.index + 1
    if following >= notes.article.passages[statement.passage].last:
        return False
    return notes.outside[notes.article.statements[following].start] == QUOTED


def _all_speak(discourse: Discourse, people: People) -> bool:
    """Say whether there are people, and all of them speak somewhere."""
    return bool(people) and all(person in discourse.speaking for person in people)


def _joins(discourse: Discourse, people: People) -> bool:
    """Say whether somebody else has just said what people join: "So does Dr. Lee."."""
    last = discourse.last
    if last is None or not people:
        return False
    return last.people != people and (bool(last.people) or last.kind in ("group", "study"))


def _are_professionals(people: People) -> bool:
    return all(person.is_professional for person in people)


def _may_rule(discourse: Discourse, cue: Cue, people: People) -> bool:
    """Say whether it is an opinion what holds for people: for experts of today as well as for who speaks."""
    met = any(cue.start <= p.start < cue.end and not p.is_professional for p in people)
    if _all_speak(discourse, people) and not met:
        return True  # "For Ana Ruiz, 15, the food is milk" only tells who she is
    return bool(people) and all(p.expert and p not in discourse.past for p in people)


def _was_done(notes: Annotations, cue: Cue, people: People) -> bool:
    """Say whether it is told what somebody did who is no expert: "Her fix was a bigger bottle."."""
    if cue.verb or not people or any(person.expert for person in people):
        return False
    return _WAS_DONE.match(notes.outside, cue.mention.end) is not None


def _believed_in(notes: Annotations, cue: Cue) -> bool:
    """Say whether somebody without a name is told of: "my old coach believed in ice"."""
    believes = cue.mention.kind != "pronoun" and cue.verb.startswith("believe")
    return believes and bool(_IN.match(notes.outside, cue.end))


def _may_describe(
    notes: Annotations, discourse: Discourse, statement: Statement, cue: Cue, people: People
) -> bool:
    """Say whether people speak by a verb that tells of anybody: experts of today, or who speaks elsewhere."""
    if not people:
        return cue.mention.kind != "stranger" or cue.verb.startswith("call")
    had = PLUPERFECT.search(notes.outside_of(statement)[: cue.end - statement.start])
    told = had or cue.verb in notes.words.reporting.undertaken
    if told and not any(person.expert for person in people):
        return False
    return all(p in discourse.speaking or (p.expert and p not in discourse.past) for p in people)


def _they(notes: Annotations, discourse: Discourse, statement: Statement, cue: Cue) -> Origin | None:
    """Return whose "they say" is: a group's, a study's, several people's, or one's who goes by it."""
    last, place = _origin_before(notes, discourse, statement), (cue.start, cue.end)
    pair = _pair(notes, discourse, statement, cue, last)
    if pair:
        return Origin("indirect", pair, (), "", "resolved", place)
    if last and last.kind in ("group", "study"):
        only_may = last.kind == "group" and _MAY.search(notes.outside, cue.mention.end, cue.end)
        return None if only_may else replace(last, certainty="resolved", cue=place)
    asked = _asked_before(notes, statement) if last and last.kind == "article" else ""
    if asked:
        return Origin("group", attribution=asked, certainty="resolved", cue=place)
    alone = last and len(last.people) == 1 and not _takes_two(cue)
    if last and alone and _goes_by_they(notes, discourse, statement, cue, last.people[0]):
        discourse.genders[last.people[0].name] = "t"
        return Origin(_kind(notes, statement, cue), last.people, (), "", "resolved", place)
    return None


def _origin_before(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the origin of the sentence before in the same section."""
    if not statement.index:
        return None
    passages = notes.article.passages
    before = notes.article.statements[statement.index - 1]
    same = passages[before.passage].section == passages[statement.passage].section
    return discourse.origins[-1] if same else None


def _pair(
    notes: Annotations, discourse: Discourse, statement: Statement, cue: Cue, last: Origin | None
) -> People:
    """Return the two who have been heard, where they agree, or whom the sentence before names."""
    heard = tuple(discourse.heard)
    near = (heard, tuple(discourse.spoken)) if _takes_two(cue) else ()
    two = next((people for people in near if len(people) == _TWO), ())
    if two:
        return two
    told = last and last.kind == "article" and not heard
    remark = told and _REMARK.search(notes.outside[statement.start : cue.start])
    return _pair_before(notes, statement) if remark else ()


def _takes_two(cue: Cue) -> bool:
    """Say whether nobody does it alone: "they agree" is of no one who goes by "they"."""
    return cue.verb.startswith(("agree", "disagree"))


def _pair_before(notes: Annotations, statement: Statement) -> People:
    """Return the only two whom the sentence before names as its subject: "Lee and his mother, Kim, …"."""
    before = notes.article.statements[statement.index - 1]
    named = [m for m in notes.sources[before.index] if m.kind == "person"]
    people = tuple(dict.fromkeys(person for mention in named for person in mention.people))
    joined = len(named) > 1 and " and " in notes.outside[named[0].end : named[1].start]
    return people if len(people) == _TWO and joined else ()


def _asked_before(notes: Annotations, statement: Statement) -> str:
    """Return whom the sentence before says that the writer asked: "The vets I spoke to were kind."."""
    before = notes.article.statements[statement.index - 1]
    named = [m for m in notes.sources[before.index] if m.kind in ("group", "person")]
    asked = len(named) == 1 and named[0].kind == "group" and _WE_ASKED.match(notes.outside, named[0].end)
    return _printed(notes, named[0]) if asked else ""


def _goes_by_they(
    notes: Annotations, discourse: Discourse, statement: Statement, cue: Cue, person: Person
) -> bool:
    """Say whether "they say" behind the words of one person, with no people named, is that one."""
    outside = notes.outside_of(notes.article.statements[statement.index - 1])
    remark = _REMARK.search(notes.outside[statement.start : cue.start].replace(QUOTED, ","))
    groups = notes.words.groups.nouns.pattern.finditer(outside)
    return bool(
        remark
        and cue.start > statement.start
        and discourse.genders.get(person.name, "t") == "t"
        and not notes.words.strangers.several.search(outside)
        and all(outside.endswith(_ONE, 0, group.start()) for group in groups)  # "runs a helpline"
    )
