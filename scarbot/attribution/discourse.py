"""What a reader keeps in mind from sentence to sentence, to know who "she" is."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from scarbot.attribution.given_names import gender_of
from scarbot.attribution.quotations import QUOTED
from scarbot.attribution.sources import Mention, bearers
from scarbot.attribution.word_places import opened_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.attribution.kinship import Kinship
    from scarbot.attribution.people import Person
    from scarbot.attribution.word_places import Wording
    from scarbot.models import Certainty, Kind, Reference

__all__ = ["ANYBODY", "Discourse", "Origin", "learn_genders", "signs_of", "subject_of"]

ANYBODY = "?"
"""The sign of somebody who spoke and is not known."""

_SIGNS = {
    "f": opened_by(r"(?i)she|her|hers|herself", ("she", "her", "hers", "herself")),
    "m": opened_by(r"(?i)he|him|his|himself", ("he", "him", "his", "himself")),
}
_THEY = opened_by(r"(?i)they", ("they",))
_THEY_SAY = re.compile(
    rf"{QUOTED}\s+they\s+(?:also\s+)?(?!were\b|are\b|have\b|had\b|can\b)[a-z]+|\bthey/them\b"
)
_OPENING = re.compile(r"(?:she|her|he|his)\b", re.IGNORECASE)
_GENDERS = {"she": "f", "her": "f", "he": "m", "his": "m", "him": "m", "they": "t", "their": "t"}
_PARENTHESIS = re.compile(r"\s*,\s*\Z")
_MOST_IN_MIND = 20
_SURE_VOTES = 2
_OFTEN = 2
_SEVERAL = 2
_MY = ("My ", "my ")
_OPENING_PHRASE = re.compile(r"(?:\s+[\w’'-]+){1,5},\s+")
_LONGEST_OPENING = 60
_ELDER = re.compile(r"\b(elder|older|senior|younger)\s+$", re.IGNORECASE)
_PARENTS = frozenset({"mother", "mom", "mum", "father", "dad", "grandmother", "grandfather", "parent"})


@dataclass(slots=True)  # frozen ones take three times as long to make
class Origin:
    """Whose a sentence is: the decision on one statement."""

    kind: Kind = "article"
    people: tuple[Person, ...] = ()
    references: tuple[Reference, ...] = ()
    attribution: str = ""
    certainty: Certainty = "explicit"
    cue: tuple[int, int] | None = None


@dataclass(slots=True)
class Discourse:
    """The people in focus, within a paragraph and the one before.

    Attributes:
        text: the article's text.
        genders: "f", "m" or "t" (they) by name, as far as the text tells.
        speaking: those who speak somewhere under their own name.
        kinship: who is whose relative.
        dead: who is told of and cannot speak.
        subject: who the paragraph is about so far.
        before: who the paragraph before was about, or the last one that was about anybody.
        apart: how many paragraphs ago that was.
        speaker: who spoke last in this paragraph.
        here: who is named in the paragraph, most recent last.
        earlier: who was named in the paragraph before.
        farther: who was named in the one before that, where the paragraph before had nobody without a name.
        last: the origin of the sentence before, in this paragraph.
        study: the study that was told of last in this paragraph.
        heard: who has spoken in this paragraph.
        spoken: who has spoken in this section.
        nameless: whether the paragraph has somebody without a name ("her wife").
        met: whom a paragraph of this section was about.
        told: "f", "m" or both for relatives of whom the quoted words before this sentence tell.
        aside: whether the sentence before named nobody.
        unknown: whether it told of somebody by a surname that the text does not introduce.
        stranger: "f", "m", "t" or :data:`ANYBODY` where somebody without a name was spoken of, or spoke.
        carried: whether that stands in an earlier paragraph.
        fresh: whether the subject was introduced last, or opened its sentence, and nobody was named since.
        alone: how often a shared surname has meant each of its bearers.
        in_full: how often each person was named in full.
    """

    text: str
    genders: dict[str, str]
    speaking: set[Person] = field(default_factory=set)
    kinship: Kinship | None = None
    dead: set[Person] = field(default_factory=set)
    subject: tuple[Person, ...] = ()
    before: tuple[Person, ...] = ()
    apart: int = 0
    speaker: tuple[Person, ...] = ()
    here: list[Person] = field(default_factory=list)
    earlier: list[Person] = field(default_factory=list)
    farther: list[Person] = field(default_factory=list)
    last: Origin | None = None
    study: Origin | None = None
    heard: dict[Person, None] = field(default_factory=dict)
    spoken: dict[Person, None] = field(default_factory=dict)
    nameless: bool = False
    met: set[Person] = field(default_factory=set)
    told: str = ""
    aside: bool = False
    unknown: bool = False
    stranger: str = ""
    carried: bool = False
    fresh: bool = False
    alone: Counter[str] = field(default_factory=Counter)
    in_full: Counter[str] = field(default_factory=Counter)

    def open_paragraph(self) -> None:
        """Begin a paragraph: what was in focus moves one step away."""
        self.met.update(self.subject)
        self.apart = 1 if self.subject else self.apart + 1
        if self.subject or not self.here:  # who was named and is not in focus ends what was before
            self.before = self.subject or self.before
        else:
            self.before = ()
        self.subject, self.speaker = (), ()
        self.farther = [] if self.nameless else self.earlier
        self.earlier, self.here, self.nameless = self.here, [], False
        heard = self.last is not None and self.last.certainty == "unknown"
        self.carried = bool(self.stranger) and (heard or self.carried or self.stranger in _SIGNS)
        self.stranger = self.stranger if self.carried else ""
        self.last, self.fresh = None, False
        self.told, self.aside, self.unknown = "", False, False
        self.heard.clear()
        self.study = None

    def open_section(self) -> None:
        """Begin a section: nobody is in focus."""
        self.before, self.subject, self.last, self.stranger = (), (), None, ""
        self.here, self.farther = [], []
        self.spoken.clear()
        self.met.clear()

    def focus(self) -> tuple[Person, ...]:
        """Return who goes on speaking where nothing else is said; nobody unless it is one."""
        people = self._foremost()
        if not self.subject and self.apart > 1 and len(self.spoken) > 1:
            return ()
        spoke = self.last is not None and self.last.people == people
        one = len(people) == 1 and people[0] not in self.dead
        return people if one and (spoke or not self.stranger) else ()

    def _foremost(self) -> tuple[Person, ...]:
        """Return who the paragraph is about, or else the one before, if nobody has been named since."""
        return self.subject or (() if self.here else self.before)

    def gender(self, person: Person) -> str:
        """Return "f", "m" or "t" by what the text says, or else by the first name; or nothing."""
        return self.genders.get(person.name) or gender_of(person.name)

    def name(self, mentions: Iterable[Mention]) -> None:
        """Keep in mind who was named; a surname that several share names none of them."""
        for mention in mentions:
            if mention.kind == "person":
                if len(mention.people) == 1:
                    self.in_full[mention.people[0].name] += 1
                self.here += bearers(mention)[:_MOST_IN_MIND] if mention.plural else self._named(mention)
        del self.here[:-_MOST_IN_MIND]

    def learn(self, outside: str, start: int, end: int) -> None:
        """Take a pronoun that opens a sentence for the one in focus, to know them by it later."""
        people = () if self.told else self.focus()
        opening = _OPENING.match(outside, start, end) if people else None
        if opening and not gender_of(people[0].name):
            self.genders.setdefault(people[0].name, _GENDERS[opening.group().lower()])

    def resolve(self, mention: Mention, mentions: Sequence[Mention]) -> tuple[Person, ...]:
        """Return who a mention means; nobody where the rules cannot tell.

        Args:
            mention: what names a source.
            mentions: those of its sentence outside quotation marks, in their order.
        """
        if mention.kind == "stranger":
            return self._relative(mention)
        if mention.pronoun:
            return self._joined(mention, mentions)
        if mention.kind == "pronoun":
            return self._pronoun_beside(mention, mentions)
        if mention.plural:
            return self._several(mention)
        return self._named(mention, mentions) if mention.kind == "person" else self._role(mention)

    def _relative(self, mention: Mention) -> tuple[Person, ...]:
        """Return who "his daughter" is, where the one in focus may be he; nobody else without a name."""
        phrase = self.text[mention.start : mention.end]
        person = self.kinship.find(phrase) if self.kinship else None
        focus = self.subject or self.before
        sign = _GENDERS.get(phrase.split()[0].lower(), "")
        fits = all(one is not person and (not sign or self._fits(one, sign)) for one in focus)
        return (person,) if person and fits else ()

    def _several(self, mention: Mention) -> tuple[Person, ...]:
        """Return all of "Lee and Kim"; of "both doctors" the two who speak."""
        if mention.kind == "person":
            return mention.people
        speaking = [person for person in mention.people if person in self.speaking]
        here = [person for person in dict.fromkeys(self.here) if person in speaking]
        near = [person for person in dict.fromkeys([*self.earlier, *self.here]) if person in speaking]
        experts = [person for person in speaking if person.expert]
        heard = [person for person in self.spoken if person in experts]
        found = (people for people in (here, near, heard, experts, speaking) if len(people) == mention.count)
        return tuple(next(found, ()))

    def _named(self, mention: Mention, mentions: Sequence[Mention] = ()) -> tuple[Person, ...]:
        """Return whom a name means of several who share it; nobody where that is not clear.

        The only one named in the paragraph, the one whom a pronoun behind it fits, who always goes by
        it, or the one whom the paragraph before was about.
        """
        people = bearers(mention)
        if len(people) > 1:
            people = tuple(p for p in people if p not in self.dead) or people
        if len(people) == 1:
            return people
        apposed = self._apposed(people, mention, mentions)
        if apposed:
            return (apposed,)
        elder = _ELDER.search(self.text[max(0, mention.start - 10) : mention.start])
        if elder:
            parents = [p for p in people if not p.nouns.isdisjoint(_PARENTS)]
            if len(parents) != 1:
                return ()
            children = [p for p in people if p not in parents]
            chosen = children if elder[1].lower() == "younger" else parents
            return (chosen[0],) if len(chosen) == 1 else ()
        here = [p for p in dict.fromkeys([*self.here, *self.subject]) if p in people]
        near = [p for p in dict.fromkeys(self.earlier) if p in people]
        before = [p for p in self.before if p in people] if len(near) < _SEVERAL else []
        for chosen in (here, self._by_pronoun(people, mention, mentions), self._going_by(people), before):
            if len(chosen) == 1:
                return (chosen[0],)
            if chosen:
                break
        speaking = [person for person in people if person in self.speaking]
        return (speaking[0],) if len(speaking) == 1 and len(here) < _SEVERAL else ()

    def _apposed(
        self, people: Sequence[Person], mention: Mention, mentions: Sequence[Mention]
    ) -> Person | None:
        """Return the bearer of a shared name whom the role behind a comma tells: "Tran, the doctor,"."""
        for other in mentions:
            if other.kind == "role" and self.text[mention.end : other.start].strip() == ",":
                fitting = [person for person in people if person in other.people]
                return fitting[0] if len(fitting) == 1 else None
        return None

    def _going_by(self, people: Sequence[Person]) -> list[Person]:
        """Return the bearer of a surname for whom alone it has stood so far.

        Both, where another one has just been in focus who is not always named in full.
        """
        alone = [person for person in people if self.alone[person.name]]
        near = [p for p in self.before if p in people and p not in alone and self.in_full[p.name] < _OFTEN]
        return [*alone, *near] if len(alone) == 1 else []

    def count_alone(self, mention: Mention, person: Person) -> None:
        """Keep count of a surname that stood alone for one of its bearers,."""
        elder = _ELDER.search(self.text[max(0, mention.start - 10) : mention.start])
        if self.text[mention.start : mention.end].split()[-1:] == [person.surname]:
            self.alone[person.name] += not elder

    def _by_pronoun(
        self, people: Sequence[Person], mention: Mention, mentions: Sequence[Mention]
    ) -> list[Person]:
        """Return the bearers of a name whom a "she" or "he" behind it fits: "Lee said she would"."""
        signs = {
            _GENDERS[self.text[m.start : m.end].lower()]
            for m in mentions
            if m.kind == "pronoun" and not m.plural and m.start > mention.end
        }
        return [p for p in people if {self.gender(p)} == signs]

    def _role(self, mention: Mention) -> tuple[Person, ...]:
        """Return whom "the dentist" means: the only one, the only one named here, or in focus."""
        people = bearers(mention)
        if self.text.startswith(_MY, mention.start):  # the writer's own, who may have no other name
            people = tuple(person for person in people if person.start <= mention.end)
        speaking = [person for person in people if person in self.speaking]
        near = [[p for p in dict.fromkeys(group) if p in people] for group in (self.here, self.earlier)]
        for chosen in (people, near[0], speaking):
            if len(chosen) == 1:
                return (chosen[0],)
        recent = [person for person in self.subject or self.before if person in people]
        if not people:
            focus = self.focus() if self.subject and mention.described else ()
            return tuple(person for person in focus if not person.role or person.described)
        for chosen in (recent, [] if near[0] else near[1]):
            if len(chosen) == 1:
                return (chosen[0],)
        return ()

    def _joined(self, mention: Mention, mentions: Sequence[Mention]) -> tuple[Person, ...]:
        """Return both of "she and Dr. Lee"; nobody where she cannot be told."""
        start, end = mention.pronoun or (mention.start, mention.start)
        other = self._pronoun_beside(Mention("pronoun", start, end), mentions)
        named = self.resolve(replace(mention, pronoun=None), mentions)
        return (*other, *(p for p in named if p not in other)) if other and named else ()

    def _pronoun_beside(self, mention: Mention, mentions: Sequence[Mention]) -> tuple[Person, ...]:
        """Return who a pronoun means: the subject of its own sentence, or who was in focus.

        "Lee keeps a list, she says": Lee does. "Lee, she says, keeps a list": somebody else does.
        """
        sign = _GENDERS.get(self.text[mention.start : mention.end].lower(), "")
        if mention.plural:
            return self._they(sign, mention, mentions)
        before = [m for m in mentions if m.end <= mention.start and m.kind in ("person", "pronoun")]
        subject = subject_of(before)
        if subject is None and (ahead := self._named_ahead(mention, mentions, sign)):
            return ahead
        beside = [p for m in before if m.kind == "person" for p in self._named(m)[:1]]
        if subject is None or subject.kind == "pronoun":
            return self._pronoun(sign, (), mention.start)
        named = self._named(subject, mentions)
        if not named and subject.kind == "person" and not subject.plural:
            return ()  # one of several who share a name, and not whoever was spoken of before
        if len(named) == 1 and self._fits(named[0], sign) and not subject.governed:
            told_of = _PARENTHESIS.fullmatch(self.text[subject.end : mention.start][:9])
            focus = self._pronoun(sign, (), mention.start)
            if told_of:
                return tuple(p for p in focus if p is not named[0])
            stays = named[0] in self.speaking or named[0].expert or focus in ((), named)
            return named if stays else ()
        return self._pronoun(sign, beside, mention.start)

    def _named_ahead(self, mention: Mention, mentions: Sequence[Mention], sign: str) -> tuple[Person, ...]:
        """Return whom the sentence itself names behind a comma: "In his book, Bernard Cho calls it"."""
        named = next((m for m in mentions if m.kind == "person" and m.start > mention.end), None)
        if named is None or named.possessive or named.plural or self.subject:
            return ()
        opening = self.text[mention.end : named.start]
        people = self._named(named) if _OPENING_PHRASE.fullmatch(opening[:_LONGEST_OPENING]) else ()
        return people if people and self._fits(people[0], sign) else ()

    def _they(self, sign: str, mention: Mention, mentions: Sequence[Mention]) -> tuple[Person, ...]:
        """Return several people named in front or in focus, or the one in focus who goes by "they"."""
        named = [m for m in mentions if m.kind == "person" and m.end <= mention.start]
        if named and named[-1].plural and not named[-1].governed:
            return named[-1].people
        if self.stranger in (sign, ANYBODY):
            return ()
        people = self.subject or self.before
        if len(people) > 1:
            return people
        if self.last and self.last.kind in ("group", "study"):
            return ()  # the nearest plural: those who have just been heard
        return tuple(person for person in people if self.genders.get(person.name) == sign)

    def _fits(self, person: Person, sign: str) -> bool:
        return self.gender(person) in ("", sign)

    def _pronoun(self, sign: str, beside: Sequence[Person], at: int) -> tuple[Person, ...]:
        """Return who "she" or "he" is; ``beside`` are named in the sentence, in front of it.

        The one in focus, unless another fits as well; else the only one who fits, here, in the
        paragraph before, or among all who speak.
        """
        if self.stranger in (sign, ANYBODY):
            return ()
        people = tuple(p for p in self._foremost() if p not in self.dead)
        if len(people) == 1 and self._fits(people[0], sign):
            unsure = self._has_rival(people[0], sign, beside) or self._may_be_another(people[0], sign)
            return () if unsure else self._known(people, sign)
        for near in self._near(beside, people, at):
            fitting = [p for p in dict.fromkeys(near) if self._fits(p, sign) and p not in self.dead]
            sure = [person for person in fitting if self.gender(person) == sign]
            chosen = sure if len(sure) == 1 else fitting
            if fitting:
                return self._known((chosen[0],), sign) if len(chosen) == 1 else ()
        return ()

    def _near(
        self, beside: Sequence[Person], people: Sequence[Person], at: int
    ) -> Iterator[Iterable[Person]]:
        """Yield the people here, those of each of two paragraphs before, and all who speak and are known."""
        yield (*self.here, *beside, *people, *self.speaker)
        yield self.earlier
        yield (person for person in self.farther if person in self.speaking)
        yield (person for person in self.speaking if person.start < at)

    def _known(self, people: tuple[Person, ...], sign: str) -> tuple[Person, ...]:
        if not gender_of(people[0].name):
            self.genders.setdefault(people[0].name, sign)
        return people

    def _may_be_another(self, person: Person, sign: str) -> bool:
        """Say whether "she" may as well be one who was quoted or spoke; of the person no sign is known."""
        if not self.subject and self.apart > 1 and self._was_heard(person, sign):
            return True
        if self.gender(person):
            return False
        return (
            self.unknown
            or sign in self.told
            or (self.aside and any(self.gender(one) == sign for one in self.heard))
        )

    def _was_heard(self, person: Person, sign: str) -> bool:
        """Say whether a pronoun fits another who has spoken in this section, or was told of and speaks."""
        others = self.spoken.keys() | (self.met & self.speaking)
        return any(other is not person and self._fits(other, sign) for other in others)

    def _has_rival(self, person: Person, sign: str, beside: Sequence[Person]) -> bool:
        """Say whether somebody else fits as well as who is in focus."""
        sure = self.gender(person) == sign

        def rivals(others: Iterable[Person]) -> bool:
            return any(
                other is not person and self._fits(other, sign) and (self.gender(other) == sign or not sure)
                for other in others
            )

        if rivals(beside):
            return True
        return not self.fresh and rivals(self.speaker)


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


def signs_of(wording: Wording, start: int, end: int, crowd: re.Pattern[str]) -> set[str]:
    """Return "f" and "m" for the pronouns of a stretch of text; "t" for a "they" who is one person.

    That is a "they" that tags quoted words where no people are spoken of.

    Args:
        wording: the text without what is inside quotation marks.
        start: offset of the stretch.
        end: offset behind it.
        crowd: words for people in the plural.
    """
    found = {sign for sign, pronouns in _SIGNS.items() if wording.find(pronouns, start, end)}
    if found or not wording.find(_THEY, start, end):
        return found
    says = _THEY_SAY.search(wording.text, start, end) and not crowd.search(wording.text, start, end)
    return {"t"} if says else found


def learn_genders(paragraphs: Iterable[tuple[set[str], Iterable[Person]]]) -> dict[str, str]:
    """Return "f", "m" or "t" by name, from the signs of pronouns and the people of each paragraph.

    A paragraph counts that names one person and uses one kind of pronoun.

    A person for whom paragraphs differ is left out; one whose first name tells needs two.
    """
    votes: dict[str, Counter[str]] = {}
    for found, people in paragraphs:
        named = {person.name for person in people}
        if len(named) == 1 and len(found) == 1:
            votes.setdefault(named.pop(), Counter()).update(found)
    learnt = {}
    for name, signs in votes.items():
        (sign, count), *others = signs.most_common()
        if not others and (count >= _SURE_VOTES or not gender_of(name)):
            learnt[name] = sign
    return learnt
