"""Who "she", "he" and "they" are: the subject of their own sentence, or who is in focus."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.discourse.discourse import ANYBODY
from scarbot.attribution.discourse.shared_names import bearer_meant
from scarbot.attribution.people.persons import MANY
from scarbot.attribution.words.patterns import OFTEN, any_case, any_of
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.given_names import PRONOUN_SIGNS, gender_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["TOPIC", "antecedent_of_pronoun", "is_turned_to", "subject_of"]

_PARENTHESIS = re.compile(r"\s*,\s*\Z")
_OPENING_PHRASE = re.compile(r"(?:\s+[\w’'-]+){1,5},\s+")
_ADDRESSES = re.compile(
    r"\s+(?:(?:once|later|also|then)\s+)?(?:told|tells|asked|asks|informed|reminded|warned)\s"
)
_WHICH = re.compile(r",\s+(?:which|whom)\s+\Z")
_LONGEST_WHICH = 12
TOPIC = re.compile(r"\b(?:[Aa]s\s+for|[Bb]ack\s+to)\s+\Z")
"""What turns to somebody, in front of the name: "As for Lee"; to be searched up to it."""

_PEOPLE = ("person", "role", "stranger")
_LONGEST_OPENING = 60
_LONGEST_TOPIC = 12
_IN_A_CLAUSE = re.compile(
    r"\b(?:[Ww]hen|[Ww]henever|[Ii]f|[Ww]hile|[Aa]fter|[Bb]efore|[Oo]nce|[Uu]ntil|[Bb]ecause|[Tt]hough|[Aa]lthough)\s+"
    r"(?:Dr\.?\s+)?\Z"
)
_WHEN_ASKED = any_case(
    rf"\b(?:when|after|once|as\s+soon\s+as)\s+(?:I|we)\s+{OFTEN}{any_of(load_data('cues')['kinds']['approaching'])}\s+(?=[^.;:!?\ufffc]*,\s\Z)"
)
_LONGEST_ASKED = 120
_TO_THEM = ("For ", "To ", "for ", "to ")


def subject_of(mentions: Iterable[Mention]) -> Mention | None:
    """Return the mention that a sentence is most likely about: its first that owns nothing.

    Where all are owners it is the first one; groups, studies and "they" are passed over.
    """
    first: Mention | None = None
    for mention in mentions:
        if mention.kind in ("person", "role") or (mention.kind == "pronoun" and not mention.plural):
            if not mention.possessive:
                return mention
            first = first or mention
    return first


def antecedent_of_pronoun(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> People:
    """Return who a pronoun means: the subject of its own sentence, or who was in focus.

    "Lee keeps a list, she says": Lee does. "Lee, she says, keeps a list": somebody else does.

    Args:
        discourse: what is kept in mind of the sentences before.
        mention: the pronoun.
        mentions: those of its sentence, in their order.
    """
    sign = PRONOUN_SIGNS.get(discourse.text[mention.start : mention.end].lower(), "")
    if mention.plural:
        return _they(discourse, sign, mention, mentions)
    asked = _whom_we_asked(discourse, mention, mentions)
    if asked and not asked.people:
        return ()
    if asked and asked.kind == "person" and any(discourse.fits(person, sign) for person in asked.people):
        return bearer_meant(discourse, asked, mentions)
    before = [m for m in mentions if m.end <= mention.start and m.kind in ("person", "pronoun")]
    subject = subject_of(before)
    ahead = _named_ahead(discourse, mention, mentions, sign) if subject is None else ()
    if ahead:
        return ahead
    if subject is None:
        told = _in_clause_on_role(discourse, mention, mentions, sign)
        if told:
            return told
    if subject is None or subject.kind == "pronoun":
        return _in_mind(discourse, sign, (), mention.start) or _told_by_role(
            discourse, mentions, mention, sign
        )
    several = subject.plural and not subject.pronoun and len(subject.people) > 1
    named = _fitting(discourse, subject, sign) if several else bearer_meant(discourse, subject, mentions)
    if not named or (several and len(named) > 1):
        return ()  # one of several who share a name or a clause, and not whoever was spoken of before
    joined = subject.governed or subject.pronoun  # "When she and Lee wait, she says"
    if len(named) == 1 and discourse.fits(named[0], sign) and not joined:
        return _subject_or_focus(discourse, subject, named, mention, sign)
    beside = [p for m in before if m.kind == "person" for p in _meant(discourse, m)]
    return _in_mind(discourse, sign, beside, mention.start)


def _whom_we_asked(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> Mention | None:
    """Return whom the clause in front says that the writer asked: "When I told my mother, she said"."""
    before = (m for m in mentions if m.end < mention.start)
    others = [m for m in before if m.kind in _PEOPLE and not (m.plural or m.possessive)]
    if not others:
        return None  # the usual case
    begin = max(0, others[0].start - _LONGEST_ASKED, mention.start - _LONGEST_ASKED)
    clause = _WHEN_ASKED.search(discourse.text, begin, mention.start)
    return next((m for m in others if clause and m.start == clause.end()), None)


def _fitting(discourse: Discourse, mention: Mention, sign: str) -> People:
    """Return those of several joined names whom a pronoun fits."""
    return tuple(person for person in mention.people if discourse.fits(person, sign))


def _meant(discourse: Discourse, mention: Mention) -> People:
    """Return all of "Lee and Kim", and whom a single name means."""
    return mention.people if mention.plural else bearer_meant(discourse, mention)[:1]


def _in_clause_on_role(
    discourse: Discourse, mention: Mention, mentions: Sequence[Mention], sign: str
) -> People:
    """Return whom the role that opens a sentence means, in a clause: "The vet hates it, which she calls"."""
    first = next(iter(mentions), mention)
    if first.kind != "role" or len(first.people) != 1:
        return ()
    clause = _WHICH.search(discourse.text, max(first.end, mention.start - _LONGEST_WHICH), mention.start)
    person = first.people[0]
    known = person.start < first.start and discourse.fits(person, sign)
    return (person,) if clause and known else ()


def _told_by_role(discourse: Discourse, mentions: Sequence[Mention], mention: Mention, sign: str) -> People:
    """Return whom a role in front means, if the paragraph has nobody else: "The vet waits, she said"."""
    first = next(iter(mentions), mention)
    if first.kind != "role" or len(first.people) != 1:
        return ()
    person = first.people[0]
    others = discourse.here or discourse.subject or discourse.speaker or discourse.stranger
    known = person.start < first.start and discourse.fits(person, sign)
    return (person,) if known and not others else ()


def _they(discourse: Discourse, sign: str, mention: Mention, mentions: Sequence[Mention]) -> People:
    """Return several people named in front or in focus, or the one in focus who goes by "they"."""
    named = [m for m in mentions if m.kind == "person" and m.end <= mention.start]
    if named and named[-1].plural:
        return named[-1].people
    if discourse.stranger in (sign, ANYBODY):
        return ()
    people = discourse.subject or discourse.before
    if len(people) > 1:
        return people
    if discourse.last and discourse.last.kind in ("group", "study"):
        return ()  # the nearest plural: those who have just been heard
    return tuple(person for person in people if discourse.genders.get(person.name) == sign)


def _named_ahead(discourse: Discourse, mention: Mention, mentions: Sequence[Mention], sign: str) -> People:
    """Return whom the sentence itself names behind a comma: "In his book, Bernard Cho calls it"."""
    named = next((m for m in mentions if m.kind == "person" and m.start > mention.end), None)
    if named is None or named.possessive or named.plural or discourse.subject:
        return ()
    opening = discourse.text[mention.end : named.start][:_LONGEST_OPENING]
    opens = _OPENING_PHRASE.fullmatch(opening) and not _ADDRESSES.match(opening)  # "He told his boss, Lee,"
    people = bearer_meant(discourse, named) if opens else ()
    return people if people and discourse.fits(people[0], sign) else ()


def is_turned_to(text: str, mention: Mention) -> bool:
    """Say whether a text turns to somebody: "As for Lee", "Back to my neighbor"."""
    return TOPIC.search(text, max(0, mention.start - _LONGEST_TOPIC), mention.start) is not None


def _subject_or_focus(
    discourse: Discourse, subject: Mention, named: People, mention: Mention, sign: str
) -> People:
    """Return the one named as the subject in front; in a parenthesis behind the name, who is in focus."""
    if is_turned_to(discourse.text, subject):
        return named  # "As for Lee, she says"
    focus = _in_mind(discourse, sign, (), mention.start)
    if _PARENTHESIS.fullmatch(discourse.text[subject.end : mention.start][:9]):
        if discourse.text.endswith(_TO_THEM, 0, subject.start):
            return ()  # "For Lee, she says, it stings": her own view, or another's of her
        return tuple(person for person in focus if person is not named[0])
    before = discourse.text[max(0, subject.start - _LONGEST_TOPIC) : subject.start]
    own = (named[0] in discourse.speaking or named[0].expert) and not _IN_A_CLAUSE.search(before)
    stays = own or focus in ((), named)  # "When Lee calls, she says, …" may be whoever was spoken of
    return named if stays else ()


def _in_mind(discourse: Discourse, sign: str, beside: Sequence[Person], at: int) -> People:
    """Return who "she" or "he" is by what is kept in mind.

    The one in focus, unless another fits as well; else the only one who fits, here, in the
    paragraph before, or among all who speak.

    Args:
        discourse: what is kept in mind of the sentences before.
        sign: "f" or "m".
        beside: who is named in the sentence, in front of the pronoun.
        at: where it stands.
    """
    if discourse.stranger in (sign, ANYBODY):
        return _of_shared(discourse, sign)
    people = tuple(person for person in discourse.foremost() if person not in discourse.dead)
    if len(people) == 1 and discourse.fits(people[0], sign):
        return () if _is_unsure(discourse, people[0], sign, beside) else _known(discourse, people, sign)
    for near in _near(discourse, beside, people, at):
        fitting = [p for p in dict.fromkeys(near) if discourse.fits(p, sign) and p not in discourse.dead]
        if fitting:
            sure = [person for person in fitting if discourse.gender(person) == sign]
            known = len(sure) == 1 and (sure[0].is_professional or sure[0] in discourse.speaking)
            chosen = sure if known else fitting
            return _known(discourse, (chosen[0],), sign) if len(chosen) == 1 else ()
    return ()


def _of_shared(discourse: Discourse, sign: str) -> People:
    """Return the only one of those with a shared name, of whom the sentence before tells, whom "he" fits."""
    fitting = tuple(person for person in discourse.shared if discourse.fits(person, sign))
    return fitting if len(fitting) == 1 else ()


def _near(
    discourse: Discourse, beside: Sequence[Person], people: Sequence[Person], at: int
) -> Iterator[Iterable[Person]]:
    """Yield the people here, of each of two paragraphs before, who spoke in the section, or anywhere."""
    yield (*discourse.here, *beside, *people, *discourse.speaker)
    yield discourse.earlier
    yield (person for person in discourse.farther if person in discourse.speaking)
    yield discourse.spoken
    if len(discourse.speaking) < MANY:
        yield (person for person in discourse.speaking if discourse.is_named_before(person, at))


def _known(discourse: Discourse, people: People, sign: str) -> People:
    """Return those who go by a pronoun, to be known by it from then on."""
    if not gender_of(people[0].name):
        discourse.genders.setdefault(people[0].name, sign)
    return people


def _is_unsure(discourse: Discourse, person: Person, sign: str, beside: Sequence[Person]) -> bool:
    """Say whether somebody else fits as well as who is in focus."""
    if _has_rival(discourse, person, sign, beside):
        return True
    if not discourse.fresh and _has_rival(discourse, person, sign, discourse.speaker):
        return True
    return _may_be_another(discourse, person, sign)


def _has_rival(discourse: Discourse, person: Person, sign: str, others: Iterable[Person]) -> bool:
    """Say whether one of others fits a pronoun as well as a person."""
    fitting = (other for other in others if other is not person and discourse.fits(other, sign))
    sure = discourse.gender(person) == sign
    return any(discourse.gender(other) == sign or not sure for other in fitting)


def _may_be_another(discourse: Discourse, person: Person, sign: str) -> bool:
    """Say whether "she" may as well be one who was quoted or spoke; of the person no sign is known."""
    if not discourse.subject and discourse.apart > 1 and _was_heard(discourse, person, sign):
        return True
    if discourse.gender(person):
        return False
    if discourse.unknown or sign in discourse.told:
        return True
    if not discourse.subject and any(
        one is not person and one in discourse.speaking and discourse.gender(one) == sign
        for one in (*discourse.earlier, *discourse.farther)
    ):
        return True
    return discourse.aside and any(discourse.gender(one) == sign for one in discourse.heard)


def _was_heard(discourse: Discourse, person: Person, sign: str) -> bool:
    """Say whether a pronoun fits another who has spoken alone in this section, or was told of and speaks."""
    alone = {one for one, by_themselves in discourse.spoken.items() if by_themselves}
    others = alone | (discourse.met & discourse.speaking)
    return any(other is not person and discourse.fits(other, sign) for other in others)
