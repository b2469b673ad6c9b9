"""What a sentence may be somebody's by: a mention of who or what, and the words of a cue; and whose it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from scarbot.attribution.people.persons import People
    from scarbot.models import Certainty, Kind, Reference

__all__ = [
    "ACTING",
    "COLLECTIVE",
    "OWN",
    "PEOPLE",
    "UNNAMED",
    "Cue",
    "CueShape",
    "Mention",
    "MentionKind",
    "Origin",
    "bearers",
    "direct",
]

MentionKind = Literal["person", "role", "stranger", "pronoun", "group", "organisation", "study"]

CueShape = Literal[
    "saying", "tag", "practice", "view", "side", "ruling", "in words", "first person", "joining", "study"
]
"""How a cue says whose a sentence is.

By a verb of saying or words that hand it over; by a verb in the place of one (“…,” she winces); by what
somebody does, has or lists at work; by the view of it that experts take; by the side that somebody is on; by
for whom it holds; by what something was in somebody's own words; by quoted words that say "I" behind what
is told of somebody; by agreeing with whoever spoke before; by what an expert has studied.
"""

COLLECTIVE: tuple[MentionKind, ...] = ("group", "organisation")
"""The kinds of mentions that are several people, whom nobody names."""

ACTING: tuple[MentionKind, ...] = ("person", "role", "pronoun")
"""The kinds that may be somebody whom the article knows: who does and says what it tells."""

PEOPLE: tuple[MentionKind, ...] = ("person", "role", "pronoun", "stranger")
"""The kinds of mentions that are somebody."""

UNNAMED: tuple[MentionKind, ...] = ("role", "stranger")
"""The kinds that say what somebody is, and not who."""


@dataclass(slots=True)  # frozen ones take three times as long to make
class Mention:
    """A possible source in the text.

    Attributes:
        kind: what is named.
        start: offset of its first character, a title included.
        end: offset behind its last, credentials included.
        people: those that the words fit; none for groups and studies.
        possessive: whether it is an owner ("Dr. Lee’s patients").
        plural: whether it takes a plural verb.
        pronoun: the place of a pronoun that is joined to a name ("she and Dr. Lee").
        governed: whether it stands behind a preposition.
        described: whether a role tells what somebody is ("the retired mail carrier").
        count: how many are meant by a plural role ("both doctors").
        unsure: whom one of several joined names may mean that more than one person bears.
    """

    kind: MentionKind
    start: int
    end: int
    people: People = ()
    possessive: bool = False
    plural: bool = False
    pronoun: tuple[int, int] | None = None
    governed: bool = False
    described: bool = False
    count: int = 0
    unsure: People = ()


@dataclass(slots=True)  # frozen ones take three times as long to make
class Cue:
    """The words that name a source, and the source they name.

    Attributes:
        mention: the source.
        start: offset of the first of the words.
        end: offset behind the last of them.
        colon: whether nothing but a colon leads from the source to the quoted words.
        verb: the verb of saying, in lower case, if there is one.
        shape: what kind of words they are.
        second: who else says something in another clause of the sentence.
    """

    mention: Mention
    start: int
    end: int
    colon: bool = False
    verb: str = ""
    shape: CueShape = "saying"
    second: Mention | None = None


@dataclass(slots=True)  # frozen ones take three times as long to make
class Origin:
    """Whose a sentence is: the decision on one statement."""

    kind: Kind = "article"
    people: People = ()
    references: tuple[Reference, ...] = ()
    attribution: str = ""
    certainty: Certainty = "explicit"
    cue: tuple[int, int] | None = None


OWN = Origin()
"""The origin of the article's own sentences."""


def direct(people: People) -> Origin:
    """Return the origin of quoted words without a cue; where nobody is given, somebody says them."""
    return Origin("direct", people, certainty="resolved" if people else "unknown")


def bearers(mention: Mention) -> People:
    """Return whom a mention may mean of those who have been introduced by then; else anybody."""
    if len(mention.people) < 2:  # there is no other
        return mention.people
    known = tuple(person for person in mention.people if person.start <= mention.end)
    return known or mention.people
