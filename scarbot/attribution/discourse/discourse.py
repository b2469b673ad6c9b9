"""What a reader keeps in mind from sentence to sentence: who is in focus, who was named, who has spoken."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from scarbot.lexicon.given_names import gender_of

if TYPE_CHECKING:
    from scarbot.attribution.discourse.kinship import Kinship
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.sayings.sources import Origin
    from scarbot.attribution.words.word_places import Wording

__all__ = ["ANYBODY", "Discourse"]

ANYBODY = "?"
"""The sign of somebody who spoke and is not known."""


@dataclass(slots=True)
class Discourse:
    """The people in focus, within a paragraph and the one before.

    Attributes:
        wording: the article's text and the places of its words.
        genders: "f", "m" or "t" (they) by name, as far as the text tells.
        speaking: those who speak somewhere under their own name.
        dead: who is told of and cannot speak.
        past: who is told of from long ago.
        small: the small children who share a surname.
        formal: who alone of those with a shared surname goes by it: all others go by their first names.
        kinship: who is whose relative.
        origins: whose each sentence so far is.
        subject: who the paragraph is about so far.
        before: who the paragraph before was about, or the last one that was about anybody.
        apart: how many paragraphs ago that was.
        speaker: who spoke last in this paragraph.
        here: who is named in the paragraph, most recent last.
        earlier: who was named in the paragraph before.
        farther: who was named in the one before that, where the paragraph before had nobody without a name.
        last: the origin of the sentence before, in this paragraph.
        study: the study that was told of last in this paragraph.
        above: the study or group that the paragraph before told of, if both are one sentence each.
        heard: who has spoken in this paragraph.
        spoken: who has spoken in this section, and whether alone: “both Lee and Kim say”.
        nameless: whether the paragraph has somebody without a name ("her wife").
        met: whom alone a paragraph of this section was about.
        newcomers: what those are of whom this section told without a name, until one who is named.
        told: "f", "m" or both for relatives of whom the quoted words before this sentence tell.
        aside: whether the sentence before named nobody.
        unknown: whether it told of somebody by a surname that the text does not introduce.
        stranger: "f", "m", "t" or :data:`ANYBODY` where somebody without a name was spoken of, or spoke.
        met_stranger: whether the paragraph tells of somebody without a known name, and not in passing.
        official: whether that is one who spoke for a body, or would not be named.
        shared: who bears the name that the sentence before is about, if several do.
        carried: whether that stands in an earlier paragraph.
        fresh: whether the subject was introduced last, or opened its sentence, and nobody was named since.
        alone: how often a shared surname has meant each of its bearers.
        in_full: how often each person was named in full.
        printed: the offset behind where bearers of a shared surname are first printed with it.
        placed: the offset behind where a place is first named.
    """

    wording: Wording
    genders: dict[str, str]
    speaking: set[Person]
    dead: set[Person]
    past: set[Person]
    small: set[Person]
    formal: set[Person]
    kinship: Kinship
    origins: list[Origin] = field(default_factory=list)
    subject: People = ()
    before: People = ()
    apart: int = 0
    speaker: People = ()
    here: list[Person] = field(default_factory=list)
    earlier: list[Person] = field(default_factory=list)
    farther: list[Person] = field(default_factory=list)
    last: Origin | None = None
    study: Origin | None = None
    above: Origin | None = None
    heard: dict[Person, None] = field(default_factory=dict)
    spoken: dict[Person, bool] = field(default_factory=dict)
    nameless: bool = False
    met: set[Person] = field(default_factory=set)
    newcomers: set[str] = field(default_factory=set)
    told: str = ""
    aside: bool = False
    unknown: bool = False
    stranger: str = ""
    met_stranger: bool = False
    official: bool = False
    shared: People = ()
    carried: bool = False
    fresh: bool = False
    alone: Counter[str] = field(default_factory=Counter)
    in_full: Counter[str] = field(default_factory=Counter)
    printed: dict[Person, int] = field(default_factory=dict)
    placed: dict[str, int] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The text of the article."""
        return self.wording.text

    def open_section(self) -> None:
        """Begin a section: nobody is in focus."""
        self.before, self.subject, self.last, self.stranger = (), (), None, ""
        self.official = self.met_stranger = False
        self.here, self.earlier, self.farther = [], [], []
        self.spoken.clear()
        self.met.clear()
        self.newcomers.clear()

    def turn_from_others(self) -> None:
        """Begin to tell of somebody to whom the text turns, and no more of those who spoke in the section."""
        self.spoken.clear()
        self.met.clear()

    def open_paragraph(self) -> None:
        """Begin a paragraph: what was in focus moves one step away."""
        self.met.update(self.subject if len(self.subject) == 1 else ())
        of_study = self.last is not None and self.last.kind == "study" and not self.here
        self.apart = 1 if self.subject else self.apart + (not of_study)  # a study takes nobody's place
        if self.subject or not self.here:  # who was named and is not in focus ends what was before
            self.before = self.subject or self.before
        else:
            self.before = ()
        self.subject, self.speaker = (), ()
        met = self.met_stranger and not self.here  # and of nobody who is known
        self.farther = [] if self.nameless else self.earlier
        self.earlier, self.here, self.nameless = self.here, [], False
        heard = self.last is not None and self.last.certainty == "unknown"
        heard = heard or self.official
        self.carried = bool(self.stranger) and (heard or met or self.carried or self.stranger in ("f", "m"))
        self.stranger = self.stranger if self.carried else ""
        self.official = self.met_stranger = False
        self.last, self.study, self.fresh = None, None, False
        self.told, self.aside, self.unknown, self.shared = "", False, False, ()
        self.heard.clear()

    def focus(self) -> People:
        """Return who goes on speaking where nothing else is said; nobody unless it is one."""
        people = self.foremost()
        if not self.subject and self.apart > 1 and len(self.spoken) > 1:
            return ()
        spoke = self.last is not None and self.last.people == people
        one = len(people) == 1 and people[0] not in self.dead
        return people if one and (spoke or not self.stranger) else ()

    def foremost(self) -> People:
        """Return who the paragraph is about, or else the one before, if nobody has been named since."""
        return self.subject or (() if self.here else self.before)

    def gender(self, person: Person) -> str:
        """Return "f", "m" or "t" by what the text says, or else by the first name; or nothing."""
        return self.genders.get(person.name) or gender_of(person.name)

    def is_named_before(self, person: Person, at: int) -> bool:
        """Say whether the text names a person in front of an offset, if only by a surname."""
        return person.start < at or any(place < at for place in self.wording.occurrences(person.surname))

    def fits(self, person: Person, sign: str) -> bool:
        """Say whether a pronoun may mean a person."""
        return self.gender(person) in ("", sign)
