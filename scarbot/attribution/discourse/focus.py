"""Who is in focus behind a sentence, and what else of it is kept in mind for the next."""

from __future__ import annotations

import re
from operator import attrgetter
from typing import TYPE_CHECKING

from scarbot.attribution.discourse.antecedents import resolve
from scarbot.attribution.discourse.deaths import dies
from scarbot.attribution.discourse.discourse import ANYBODY
from scarbot.attribution.discourse.newcomers import (
    is_followed,
    is_met_first,
    is_named_later,
    is_told_of_somebody,
    may_be_the_treated,
    newcomer_in,
    opens_with_unknown_name,
    sign_of_newcomer,
)
from scarbot.attribution.discourse.pronouns import is_turned_to, subject_of
from scarbot.attribution.discourse.shared_names import bearer_meant, count_alone, printed_so_far
from scarbot.attribution.discourse.strangers import (
    family_in,
    heads_a_body,
    is_official,
    names_another,
    sign_of,
    stranger_in,
)
from scarbot.attribution.sayings.kinds import is_wholly_quoted
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import ACTING, OWN, bearers
from scarbot.lexicon.given_names import OTHER_SIGN, PRONOUN_SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.sayings.sources import Cue, Mention, Origin
    from scarbot.models import Statement

__all__ = ["remember"]

_TO_THEM = re.compile(r"(?:[A-Z][\w ’']{0,40},?\s)?(?:I|[Ww]e)\s+(?:\w+\s+)?[a-z]+ed\b")
_THEIR_PEOPLE = re.compile(r"['’]s?\s+(?:[a-z-]+\s+)?[a-z-]+s\s+[a-z]")  # none of them is a "she"
_CLEFT = re.compile(r"It(?:['’]s|\s+(?:is|was))\s")
_PUT_TO_THEM = re.compile(
    r"I\s+(?:\w+ly\s+)?(?:wondered\s+aloud|asked|mentioned|suggested|confessed|admitted|protested|objected|explained|said"
    r"|brought\s+up|pointed\s+out|joked|told\s+(?:her|him|them))\b(?!\s+to\b)"
)
_CLAUSE_IN_FRONT = re.compile(
    r"(?:Asked|Told|Pressed|Shown|When|As|While|After|Before|Although|Though|If|Once|Until|Because|Since)\b[^,.;:]*$"
)
_IS_CALLED = re.compile(r"(?:\s+(?:is|was)|['’]s)\s+(?:Don\s+|Doña\s+)?")
_CLAUSE_ENDS = re.compile(r"[^,.;:!?]*,\s")
_OPENS_WITH = re.compile(r"(?:She|He)\b")
_RELATIVE = re.compile(r"\b(?:my|our|his|her|their|an?)\s+([a-z-]+(?:\s+[a-z-]+)?)\b")
_WHOSE = ("His ", "Her ")
_FEW_LETTERS = 4
_MOST_IN_MIND = 20
_FARTHEST = 16
_SPEAKS_TO = re.compile(
    r"\b(?:[Tt]ell|[Aa]sk|[Ss]ee|[Cc]all|[Tt]hank|[Vv]isit|[Ee]mail|told|asked|with|for|from|about|like|trust)\s+\Z"
)
_WHO = re.compile(r"\s+whom?\b")
_kind = attrgetter("kind")


def remember(notes: Annotations, discourse: Discourse, statement: Statement, origin: Origin) -> None:
    """Keep in mind what the sentences behind a statement may lean on.

    Args:
        notes: the article's annotations.
        discourse: what is kept in mind; it is changed.
        statement: the sentence.
        origin: whose it is.
    """
    mentions = notes.sources[statement.index]
    subject = _main_subject(notes.outside, statement, mentions) if mentions else None
    discourse.shared = ()
    _meet_stranger(notes, discourse, statement, subject, origin)
    relative = _known_relative(discourse, statement, mentions) if mentions and origin is OWN else ()
    _set_focus(notes, discourse, statement, subject, origin)
    if mentions:
        _notice_mentions(notes, discourse, statement, subject)
    goes_on = statement.index + 1 in notes.pronominal  # of whom the next sentence tells matters
    if origin is OWN:
        _meet_others(notes, discourse, statement, goes_on=goes_on)
    if relative:
        discourse.subject, discourse.stranger = relative, ""
    discourse.told = _relatives_told_of(notes, statement) if goes_on else ""
    discourse.unknown = (goes_on or _is_role_next(notes, statement)) and names_another(notes, statement)
    discourse.aside, discourse.last = not mentions, origin
    discourse.study = origin if origin.kind == "study" else discourse.study


def _known_relative(discourse: Discourse, statement: Statement, mentions: Sequence[Mention]) -> People:
    """Return who "His daughter" is that opens a sentence, where the text tells it; or nobody."""
    first = mentions[0]
    if first.kind != "stranger" or first.start != statement.start or first.possessive:
        return ()  # the usual case
    return resolve(discourse, first, mentions)


def _is_role_next(notes: Annotations, statement: Statement) -> bool:
    """Say whether the next sentence is somebody's by a role: “…,” said the expert."""
    cues, following = notes.cues, statement.index + 1
    cue = cues[following] if following < len(cues) else None
    return cue is not None and cue.mention.kind == "role"


def _notice_mentions(
    notes: Annotations, discourse: Discourse, statement: Statement, subject: Mention | None
) -> None:
    """Keep in mind whom a sentence mentions: who dies, who has become the subject, what people are called."""
    if subject is not None and subject.kind == "pronoun" and dies(notes.outside, subject.end):
        discourse.dead.update(discourse.subject)
    mentions = notes.sources[statement.index]
    named = [mention for mention in mentions if mention.kind == "person"]
    if named:
        _notice_subject(notes, discourse, statement, named)
    _learn_names(notes, discourse, statement)
    if named:
        _name(discourse, named)


def _meet_others(notes: Annotations, discourse: Discourse, statement: Statement, *, goes_on: bool) -> None:
    """Keep whom a sentence of the article's own tells of without a name, or by that of a family."""
    _meet_newcomer(notes, discourse, statement)
    if discourse.told:
        opening = _opening_sign(notes.outside, statement.start)
        discourse.stranger = opening if opening and opening in discourse.told else discourse.stranger
    if goes_on:
        _meet_family(notes, discourse, statement)


def _main_subject(outside: str, statement: Statement, mentions: Sequence[Mention]) -> Mention | None:
    """Return the subject of a sentence; of "Asked what she thinks, Lee shrugs." it is Lee."""
    subject = subject_of(mentions)
    if subject is None or subject.start == statement.start:
        return _named_as(outside, subject, mentions) or subject
    if not _CLAUSE_IN_FRONT.match(outside, statement.start, subject.start):
        return subject
    named = next((m for m in mentions if m.kind == "person" and m.start > subject.end), None)
    if named is None or named.possessive or named.governed:
        return subject
    return named if _CLAUSE_ENDS.fullmatch(outside, subject.end, named.start) else subject


def _named_as(outside: str, subject: Mention | None, mentions: Sequence[Mention]) -> Mention | None:
    """Return who a pronoun that opens a sentence is said to be: "He is Tom Arce, 71, a retired roofer"."""
    if subject is None or subject.kind != "pronoun":
        return None  # the usual case
    named = next((mention for mention in mentions if mention.start > subject.end), None)
    if named is None or named.kind != "person" or named.possessive or named.plural:
        return None
    return named if _IS_CALLED.fullmatch(outside, subject.end, named.start) else None


def _meet_stranger(
    notes: Annotations, discourse: Discourse, statement: Statement, subject: Mention | None, origin: Origin
) -> None:
    """Keep the sign of somebody without a name; a name that is the subject ends what was kept."""
    stranger = stranger_in(notes, discourse, statement)
    if not discourse.nameless:
        discourse.nameless = bool(stranger) or "stranger" in map(_kind, notes.sources[statement.index])
    cue = notes.cues[statement.index]
    official = cue is not None and origin.kind == "group" and is_official(notes, origin.attribution)
    if cue and (official or (origin.kind == "group" and heads_a_body(notes, cue.mention))):
        stranger = sign_of(notes, discourse, statement, cue.mention) or ANYBODY
    if stranger == ANYBODY:
        discourse.met_stranger |= is_met_first(notes, statement)
    known = subject is not None and subject.kind != "pronoun"  # no "she" who may be a stranger
    speaks = origin.people and not (cue and cue.mention.kind == "pronoun")
    if stranger or known or speaks:
        discourse.stranger = "" if origin.people else stranger
        discourse.official = official


def _meet_newcomer(notes: Annotations, discourse: Discourse, statement: Statement) -> None:
    """Keep who without a name is met in a sentence of a story, and what she or he is."""
    followed = is_followed(notes, statement)
    if not (followed or notes.sources[statement.index]):
        return
    newcomer = newcomer_in(notes, discourse, statement, followed=followed)
    noun = notes.outside[newcomer.start : newcomer.end].split()[-1].lower() if newcomer else ""
    if newcomer and (
        is_told_of_somebody(notes, statement, newcomer) or not is_named_later(notes, newcomer, noun)
    ):
        discourse.newcomers.add(noun)
    if not followed:
        return
    if opens_with_unknown_name(notes, statement):
        discourse.stranger = ANYBODY
        discourse.met_stranger |= is_met_first(notes, statement)
    elif newcomer and not discourse.stranger:
        discourse.stranger = sign_of_newcomer(notes, discourse, statement, newcomer)
        discourse.met_stranger |= is_met_first(notes, statement, newcomer)
    elif may_be_the_treated(notes, discourse, statement):
        discourse.stranger = ANYBODY


def _meet_family(notes: Annotations, discourse: Discourse, statement: Statement) -> None:
    """Keep whose family a sentence tells of: "she" is then the woman of that name, or nobody who is known.

    Where it names somebody besides, it is rather they: "Lee drove to the Kim household".
    """
    family = family_in(notes, statement)
    named = [m for m in notes.sources[statement.index] if m.kind in ACTING]
    mention = next((m for m in named if (m.start, m.end) == family), None)
    if family is None or len(named) > (mention is not None):
        return
    people = printed_so_far(discourse, bearers(mention), mention) if mention else ()
    if len(people) == 1:
        discourse.stranger = OTHER_SIGN.get(discourse.gender(people[0]), "")  # "he" is of that family as well
    else:
        discourse.subject, discourse.stranger, discourse.shared = (), ANYBODY, people


def _set_focus(
    notes: Annotations, discourse: Discourse, statement: Statement, subject: Mention | None, origin: Origin
) -> None:
    """Put in focus who has spoken, or else whom the sentence is about."""
    if origin.people:
        discourse.subject = discourse.speaker = origin.people
        for person in origin.people:
            discourse.heard[person] = None
            discourse.spoken[person] = discourse.spoken.get(person, False) or len(origin.people) == 1
    elif origin.certainty == "unknown":
        cue = notes.cues[statement.index]
        if cue and cue.mention.kind in ("stranger", "role"):
            discourse.stranger = sign_of(notes, discourse, statement, cue.mention) or ANYBODY
        elif cue and cue.mention.kind == "person" and len(cue.mention.people) > 1:
            discourse.stranger, discourse.shared = ANYBODY, cue.mention.people
        elif cue is None and not is_wholly_quoted(notes.outside, statement.start, statement.end):
            discourse.stranger = ANYBODY  # “…,” said one of whom nobody knows more
        discourse.subject = ()
    elif subject is not None and not _is_beside(notes.outside, statement, subject):
        _put_in_focus(notes, discourse, statement, subject)


def _is_beside(outside: str, statement: Statement, subject: Mention) -> bool:
    """Say whether a sentence is not about whom it mentions: "It is Lee’s", "I asked if my mother would".

    "His knee was replaced by Dr. Lee" is about him as well.
    """
    if subject.governed and outside.startswith(_WHOSE, statement.start):
        return True
    if subject.possessive and _CLEFT.match(outside, statement.start):
        return True
    put = _PUT_TO_THEM.match(outside, statement.start, subject.start) if subject.kind == "role" else None
    return put is not None and bool(outside[put.end() : subject.start].strip())


def _put_in_focus(notes: Annotations, discourse: Discourse, statement: Statement, subject: Mention) -> None:
    """Put in focus who the subject of a sentence is; who cannot be told is a stranger."""
    resolved = resolve(discourse, subject, notes.sources[statement.index])
    opening = _opening_sign(notes.outside, subject.start) if subject.start == statement.start else ""
    if opening and not (resolved or discourse.stranger):
        discourse.stranger = opening  # "She was 30 when she met Dr. Lee."
    if resolved or subject.kind == "person":
        discourse.subject = resolved
    if resolved and is_turned_to(notes.outside, subject):
        discourse.turn_from_others()  # "As for Lee, she has hung it up."
    if subject.kind == "person" and not resolved:
        discourse.stranger, discourse.shared = ANYBODY, subject.people


def _opening_sign(outside: str, at: int) -> str:
    """Return the sign of the "She" or "He" that stands at an offset; mostly none."""
    opening = _OPENS_WITH.match(outside, at)
    return PRONOUN_SIGNS[opening.group().lower()] if opening else ""


def _notice_subject(
    notes: Annotations, discourse: Discourse, statement: Statement, named: Sequence[Mention]
) -> None:
    """Notice who has just become the subject: somebody new, or the only one whom a sentence names."""
    if len(discourse.subject) != 1:
        return
    person, first = discourse.subject[0], named[0]
    known = person in discourse.speaking or person.expert or bool(person.role)
    opens = first.start - statement.start < _FEW_LETTERS
    only = opens or all(person in mention.people for mention in named)
    introduced = statement.start <= person.start < statement.end
    discourse.fresh = introduced or (known and only and _acts(notes.outside, statement, person, first))


def _acts(outside: str, statement: Statement, person: Person, first: Mention) -> bool:
    """Say whether a sentence is about somebody, or about people of theirs; "we met Lee" is about Lee."""
    if person in first.people and (
        not (first.possessive or first.governed) or _THEIR_PEOPLE.match(outside, first.end)
    ):
        return True
    return bool(_TO_THEM.match(outside, statement.start, statement.end))


def _learn_names(notes: Annotations, discourse: Discourse, statement: Statement) -> None:
    """Keep count of shared surnames, and of what people are called in place of their names."""
    mentions, cue = notes.sources[statement.index], notes.cues[statement.index]
    for mention in mentions:
        if mention.kind == "person" and len(mention.people) > 1 and not mention.plural:
            for person in resolve(discourse, mention, mentions):
                count_alone(discourse, mention, person)
        elif mention.described and _tells_who(notes, statement, mention, cue):
            called = discourse.text[mention.start : mention.end]
            for person in resolve(discourse, mention, mentions):
                person.describe(called, learned=_is_learned(notes, called))


def _tells_who(notes: Annotations, statement: Statement, mention: Mention, cue: Cue | None) -> bool:
    """Say whether words tell what somebody is, and not what somebody's is, or what anybody may be."""
    if mention.possessive and not (cue is not None and cue.mention is mention):
        return False  # but "in the vet’s telling"
    if _is_spoken_to(notes, mention):
        return False
    anybody = mention.start > statement.start and _WHO.match(notes.outside, mention.end)
    return not anybody  # "a word to the doctor who prescribed it"


def _is_learned(notes: Annotations, called: str) -> bool:
    """Say whether "the licensed esthetician" works at what people are asked about; a retired one did."""
    words, roles = called.lower().split(), notes.words.roles
    return roles.is_role(words[-1]) and words[-1] not in roles.lay and roles.no_longer.isdisjoint(words)


def _is_spoken_to(notes: Annotations, mention: Mention) -> bool:
    """Say whether a role is no subject: "Tell the gym teacher." calls nobody here one."""
    return bool(_SPEAKS_TO.search(notes.outside, max(0, mention.start - _FARTHEST), mention.start))


def _name(discourse: Discourse, named: Sequence[Mention]) -> None:
    """Keep in mind who was named; a surname that several share names none of them."""
    for mention in named:
        if len(mention.people) == 1:
            discourse.in_full[mention.people[0].name] += 1
        meant = bearers(mention)[:_MOST_IN_MIND] if mention.plural else bearer_meant(discourse, mention)
        discourse.here += meant
        if discourse.newcomers:
            discourse.newcomers.difference_update(*(person.nouns for person in meant))
    del discourse.here[:-_MOST_IN_MIND]


def _relatives_told_of(notes: Annotations, statement: Statement) -> str:
    """Return the signs of those whom quoted words tell of: “my mother never did” has a "she"."""
    if notes.outside.find(QUOTED, statement.start, statement.end) < 0:
        return ""
    nouns = {noun for match in _RELATIVE.finditer(statement.text.lower()) for noun in match[1].split()}
    female, male = nouns & notes.words.strangers.female, nouns & notes.words.strangers.male
    return ("f" if female else "") + ("m" if male else "")
