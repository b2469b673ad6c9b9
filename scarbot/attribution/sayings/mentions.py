"""Who or what a stretch of text may name as a source: people, roles, pronouns, groups, studies."""

from __future__ import annotations

import re
from itertools import chain, pairwise
from operator import attrgetter, le
from typing import TYPE_CHECKING

from scarbot.attribution.people.generations import elder_of, introduced_as, parents_called
from scarbot.attribution.people.known_names import KnownNames
from scarbot.attribution.people.name_shapes import CAPITALISED, IN_WHAT
from scarbot.attribution.sayings.organisations import OrganisationFinder
from scarbot.attribution.sayings.roles import RoleFinder, is_owner
from scarbot.attribution.sayings.sources import COLLECTIVE, UNNAMED, Mention
from scarbot.attribution.words.word_places import opened_by
from scarbot.language import nouns_of_title, sign_of_title
from scarbot.lexicon.given_names import gender_of, is_common, is_given
from scarbot.particles import ENGLISH_PARTICLES, PARTICLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.attribution.words.word_places import Spans, Wording

__all__ = ["MentionFinder"]

_PRIORITY = {"person": 0, "role": 1, "stranger": 2, "pronoun": 3, "organisation": 4, "group": 5, "study": 6}
_PRONOUN = opened_by(r"\b(?:[Ss]?[Hh]e|[Tt]hey)\b", ["she", "he", "they"])
_ET_AL = re.compile(rf"(?<![\w’'-]){CAPITALISED}(?:,?\s+and\s+{CAPITALISED})?\s+et\s+al\b\.?")
_CITES = opened_by(r"et\s+al\b", ["et"])
_NOT_OURS = re.compile(
    r"\b(?:your|his|her|their|its|whose|other\s+people['’]s|with|see|(?<!ccording )to|to\s+see)"
    r"\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_MODIFIERS = re.compile(
    r"(?:\b(?i:the|our|some|many|most|several|other|all|both|these|those|few|a\s+few|an?|another|one)\s+)?"
    r"(?:(?<![\w’'-])(?!(?:on|to|by|of|in|as|from|with|that|per|and|or|but|the|a|an|which|than|for|at|is|are"
    r"|say|says|most|our|[Ww]hen|[Ww]hile|[Ii]f|[Aa]fter|[Bb]efore|[Bb]ecause|[Ss]ince)\b)[A-Za-z-]++\s++)?$"
)
_ESTIMATES = "estimates"
_MOST_MODIFIERS = 3  # words, as in "a few senior"
_POST_BEHIND = re.compile(r"\s(?:[a-z][a-z-]+\s){1,4}")
_LONGEST_POST = 80
_LONGEST_KIND = 40
_LONGEST_TITLE = 40
_TO = re.compile(r"\bto\s+$")  # "asked to review the advice": a verb
_OBJECT = re.compile(r"\s+(?:the|an?|his|her|their|your|this|that|its|any|whether|how|why|what)\b")
_TEAM = re.compile(
    r"\s+and\s+(?:(?:her|his|their)\s+(?:[\w-]+\s+){0,2}?(?:team|staff|colleagues|coauthors|co-authors|partners|crew)\b"
    r"|(?:(?:an?|one|another|two|three|four|five|six|some|several)\s+(?:of\s+(?:her|his|their)\s+)?)?(?:[a-z-]+\s+)?"
    r"(?:colleague|co-?author|collaborator|co-?worker|(?:(?:doctoral|graduate|research)\s+)student)s?\b(?!,?\s+[A-Z]))"
)
_AND_THEIR = re.compile(
    r"\s+and\s+(?:her|his|their)\s+(?:[a-z-]+\s+){0,2}?"
    r"(?:colleague|co-?author|collaborator|co-?founder|partner|husband|wife|sister|brother)\s+"
)  # "Lee and her colleague Kim": both
_COUNTED = re.compile(
    r"(?i)(?:\b\d[\d,]*(?<!,)|\b(?:two|three|four|five|six|ten|several|(?:dozens|hundreds|thousands)\s+of))\s+\Z"
)
_OF_ONE_KIND = re.compile(r"\s+[a-z]+s\b")
_TEAMS = ("team", "Team")
_NAMED_TEAM = re.compile(
    r"\b(?:[Tt]he\s+)?(?:(?!(?:The|This|That|Her|His|Their|A|One|\w+['’]s)\b)[A-Z][\w.’'&-]*\s+){1,5}\Z|\b[Oo]ur\s+\Z"
)
_ADVISES = re.compile(
    r"\s+(?:(?:recommend|advise|urge)s?\b"
    r"|suggests?\s+(?:the\s+following|these|this|two|three|four|five|a\s+few|[a-z]+ing|(?:that\s+)?(?:you|people|patients|parents))\b)"
)
_OF_WHERE = re.compile(r"\s(?:at|from|in|of|for)\s[^,.;:!?“”\"]{1,40},\s")
_APPOSED = re.compile(r"\s*[,(—–]\s*(?:\d{1,3},\s*)?(?:[\w-]+\s+(?:and|&)\s+)?|\s+(?:is|was|as)\s+")
_GOVERNED = re.compile(
    r"\b(?:of|to|with|for|by|from|like|unlike|than|about|under|against|behind|at|on|between)\s+(?:the\s+late\s+|the\s+)?(?:[a-z-]+\s+)?$"
)
_TOPIC = ("As for ", "Back to ", "us back to ")
_LONGEST_PREPOSITION = 40
_PARTICLES = re.compile(rf"\b(?:(?:{'|'.join((*PARTICLES, *ENGLISH_PARTICLES))})\s+){{1,2}}$", re.IGNORECASE)
_PARTICLE_ENDS = (*PARTICLES, *ENGLISH_PARTICLES)
_FIRST_BEFORE = re.compile(rf"(?<![\w’'.-])({CAPITALISED})\s\Z")
_LONGEST_FIRST = 24
_FIRM = re.compile(r"(?:\s+[A-Z][\w-]*){0,2}?\s+([A-Z][\w-]*)")
_THE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat)\s+(?:[A-Z][a-z]+\s+){0,2}\Z")
_AND_BEHIND = re.compile(r"\s+&\s+([A-Z][\w’'-]*)")
_AND_BEFORE = re.compile(r"(?<![\w’'-])([A-Z][\w’'-]*)\s&\s\Z")
_WHOSE = ("His ", "Her ", "Their ")
_GOES_ON = re.compile(r"[\w-]|\s+(?:[A-Z]\.\s+)?[A-Z]")
_LONGEST_GAP = 12
_kind, _start, _end = attrgetter("kind"), attrgetter("start"), attrgetter("end")


class MentionFinder:
    """Finds mentions in an article, given who is in it."""

    def __init__(self, wording: Wording, people: Sequence[Person], words: Vocabulary) -> None:
        text = wording.text
        self.wording, self.text, self.words = wording, text, words
        self._names = KnownNames(people, wording, words.reporting.verbs.pattern)
        self._title = re.compile(rf"(?<![\w’'-])(?:{words.people.titles})\s+\Z")
        credentials = rf"{words.people.credentials}(?:{IN_WHAT}|)"
        self._letters = re.compile(rf",?\s+{credentials}(?:,?\s+{credentials}){{0,8}}")
        self._roles = RoleFinder(wording, people, words)
        self._organisations = OrganisationFinder(wording, self._names, words)
        self.hidden = self._roles.hidden
        self._calls = words.strangers.family.pattern
        self._kin = words.people.kin_names
        self._called: dict[str, bool] = {}
        self._elders: dict[People, Person | None] = {}
        self._parents: dict[tuple[str, People], People] = {}

    def find(self, start: int, end: int) -> list[Mention]:
        """Return the mentions between two offsets, in their order, none inside another."""
        return self.find_in([(start, end)])[0]

    def find_in(self, spans: Spans) -> list[list[Mention]]:
        """Return the mentions in each of several stretches."""
        found: list[list[Mention]] = [[] for _ in spans]
        for kind in (
            self._pronouns,
            self._people,
            self._roles.find,
            self._studies,
            self._groups,
            self._organisations.find,
        ):
            for number, mention in kind(spans):
                found[number].append(mention)
        return [
            self._sorted_out(listed, *span) if len(listed) > 1 else listed
            for listed, span in zip(found, spans, strict=True)
        ]

    def _sorted_out(self, found: Sequence[Mention], start: int, end: int) -> list[Mention]:
        """Return the mentions of a stretch without those inside others, in their order."""
        kept = self._without_kinds(_without_overlaps(found, start, end))
        kinds = [*map(_kind, kept)]
        if "person" not in kinds:  # nothing is joined to a name, or told of one
            return _joined(self.text, kept) if kinds.count("role") > 1 else kept
        return _joined(self.text, self._without_apposed(kept))

    def _without_kinds(self, mentions: list[Mention]) -> list[Mention]:
        """Return the mentions without those that only tell what a body is: "the charity Norr" is Norr."""
        kinds = {
            first.start
            for first, then in pairwise(mentions)
            if first.kind == "group" and then.kind == "organisation"
            if self._organisations.is_named_by(first, then)
        }
        return [mention for mention in mentions if mention.start not in kinds] if kinds else mentions

    def _without_apposed(self, mentions: Sequence[Mention]) -> Iterator[Mention]:
        """Yield mentions without the strangers who only tell what a person is: "Ana Ruiz, a nurse, says"."""
        last: Mention | None = None
        for place, mention in enumerate(mentions):
            if mention.kind in UNNAMED and self._is_told_first(mention, mentions[place + 1 : place + 3]):
                continue
            if mention.kind in COLLECTIVE and self._is_post_in_front(
                mention, mentions[place + 1 : place + 2]
            ):
                continue
            between = self.text[last.end : mention.start] if last and last.kind == "person" else ""
            if mention.kind != "stranger" or not _APPOSED.fullmatch(between):
                last = mention
                yield mention

    def _is_post_in_front(self, body: Mention, following: Sequence[Mention]) -> bool:
        """Say whether a body only tells what who is named next is: "utility spokesperson Ana Ruiz"."""
        person = following[0] if following else body
        post = self.text[body.start : person.start] if person.kind == "person" else ""
        post = post if len(post) <= _LONGEST_POST and post[-1:] == " " else ""
        last, behind = post.split()[-1:], self.text[body.end : person.start]
        if body.kind == "group":
            return bool(last) and behind == " " and last[0] in self.words.groups.officials
        return bool(_POST_BEHIND.fullmatch(behind) and last and self.words.roles.is_role(last[0]))

    def _is_told_first(self, stranger: Mention, following: Sequence[Mention]) -> bool:
        """Say whether what somebody is stands in front: "His mother, Moira Doyle, looks"."""
        person = next((m for m in following if m.kind != "organisation"), stranger)
        if person.kind != "person" or stranger.possessive:
            return False
        between, closed = self.text[stranger.end : person.start], self.text.startswith(",", person.end)
        if between != ", " and not (closed and _OF_WHERE.fullmatch(between)):
            return False
        if stranger.kind == "role":
            return self.text.startswith((",", "."), person.end)
        return self.text.startswith(_WHOSE, stranger.start)

    def _pronouns(self, spans: Spans) -> Iterator[tuple[int, Mention]]:
        for number, match in self.wording.find_in(spans, _PRONOUN):
            yield number, Mention("pronoun", *match.span(), plural=match[0].endswith("y"))

    def _people(self, spans: Spans) -> Iterator[tuple[int, Mention]]:
        for number, at, behind, people, plural in self._names.find(spans):
            person = self._person(at, behind, people, *spans[number], plural=plural)
            if person:
                yield number, person

    def _person(
        self, at: int, behind: int, people: People, start: int, end: int, *, plural: bool
    ) -> Mention | None:
        """Return the mention of a name with what belongs to it; nothing where it is another's."""
        lead = self.text[max(start, at - _LONGEST_TITLE) : at]
        last_word = _last_word(lead)
        title = self._title.search(lead) if self.words.people.ends_in_title(last_word) else None
        if title:
            people = _fitting(title.group(), people)
            people = self._formal(title.group(), people) if len(people) > 1 else people
        capital = not title and last_word != last_word.lower()
        if not people or (capital and self._is_another(at, start, people)):
            return None
        if self._is_firm(at, behind, start, end) or self._is_word(at, behind, people[0], lead):
            return None
        letters = self._letters.match(self.text, behind, end)
        last = letters.end() if letters else behind
        first = at - len(title.group()) if title else at
        if last_word.lower().endswith(_PARTICLE_ENDS):
            first -= _length_of_particles(self.text, start, first, people)
            titled = self._title.search(self.text, max(start, first - _LONGEST_TITLE), first)
            first = titled.start() if titled else first  # "Dr van Wyk"
        governed = self._is_governed(start, first)
        team = _TEAM.match(self.text, last, end) if len(people) == 1 else None
        last, plural = (team.end(), True) if team else (last, plural)
        owner = is_owner(self.text, last)
        return Mention("person", first, last, people, possessive=owner, plural=plural, governed=governed)

    def _is_word(self, at: int, behind: int, person: Person, lead: str) -> bool:
        """Say whether a name alone is a word here: "the British Bill", "his Mum"."""
        name = self.text[at:behind]
        if name == person.first and _THE.search(lead) and is_common(name):
            return True
        return name in self._kin and name in person.called and not self._calls.match(self.text, at)

    def _is_governed(self, start: int, first: int) -> bool:
        """Say whether a preposition stands in front: "of Lee", and not "As for Lee, she says"."""
        before = self.text[max(start, first - _LONGEST_PREPOSITION) : first]
        if not before[-2:-1].isalpha() or before.endswith(_TOPIC):
            return False
        return bool(_GOVERNED.search(before))

    def _is_firm(self, at: int, behind: int, start: int, end: int) -> bool:
        """Say whether a name is a part of that of a company: "Ruiz Pharma", "Johnson & Johnson"."""
        following = self.text[behind : behind + _LONGEST_GAP].lstrip()[:1]
        firm = _FIRM.match(self.text, behind, end) if following.isupper() else None
        if firm and firm[1].lower() in self.words.groups.organisations:
            return True
        beside = _AND_BEHIND.match(self.text, behind, end) if following == "&" else None
        if beside is None and self.text.startswith("&", at - 2):
            beside = _AND_BEFORE.search(self.text, max(start, at - _LONGEST_FIRST), at)
        if beside is None:
            return False
        return not self._names.knows(beside[1]) or beside[1] == self.text[at:behind]

    def _is_another(self, at: int, start: int, people: People) -> bool:
        """Say whether a first name in front makes a surname that of somebody else: "Horst Beck"."""
        before = _FIRST_BEFORE.search(self.text, max(start, at - _LONGEST_FIRST), at)
        if before is None or self.text.startswith(tuple(person.first for person in people), at):
            return False
        word = before[1]
        return word not in self.words.people.not_names and (is_given(word) or not is_common(word))

    def _formal(self, title: str, people: People) -> People:
        """Return those of several with one name whom a title means: "Ms. Lee" is no child.

        That is who was introduced with it, else those who do not go by their first names. "Mrs." is a
        mother and not her grown daughter, whatever others call her.
        """
        if nouns_of_title(title):
            return people  # "Dr.", "Professor"
        introduced, elder = introduced_as(self.text, title, people), self._elder(people)
        if len(introduced) == 1:
            return introduced
        if elder and title.startswith("Mrs"):
            return (elder,)
        parents = self._parents_called(title, people)
        if len(parents) == 1:
            return parents
        formal = tuple(p for p in people if not self._is_called(p.first))
        return formal or people

    def _parents_called(self, title: str, people: People) -> People:
        """Return whom a title meant before a child is named; once for a name, as above."""
        if (title, people) not in self._parents:
            self._parents[title, people] = parents_called(self.text, title, people)
        return self._parents[title, people]

    def _elder(self, people: People) -> Person | None:
        """Return the elder of several; once for a name, and not for each mention of it."""
        if people not in self._elders:
            self._elders[people] = elder_of(self.wording, people)
        return self._elders[people]

    def _is_called(self, first: str) -> bool:
        """Say whether a first name stands alone in the text, without a surname and not as one."""
        if first not in self._called:  # once for each name, and not for each mention of it
            found = self.wording.occurrences(first)
            alone = (at for at in found if not _GOES_ON.match(self.text, at + len(first)))
            before = (self.text[max(0, at - 16) : at] for at in alone)
            self._called[first] = any(not self._title.search(words) for words in before)
        return self._called[first]

    def _studies(self, spans: Spans) -> Iterator[tuple[int, Mention]]:
        cites = bool(self.wording.places[_CITES])
        cited = self.wording.match_in(spans, self.wording.capitals, _ET_AL) if cites else ()
        for number, match in chain(self.wording.find_in(spans, self.words.studies.nouns), cited):
            start, end = spans[number]
            if not (
                _TO.search(self.text, max(start, match.start() - 12), match.start())
                and _OBJECT.match(self.text, match.end(), end)
            ):
                yield number, self._of_research(match, start, end)

    def _of_research(self, match: re.Match[str], start: int, end: int) -> Mention:
        """Return the mention of a study; of a team that gives advice it is a group: "Our team suggests"."""
        at, behind = match.span()
        if self.text.endswith(_TEAMS, at, behind) and _ADVISES.match(self.text, behind, end):
            named = _NAMED_TEAM.search(self.text, max(start, at - _LONGEST_KIND), at)
            if named:
                return Mention("group", named.start(), behind, plural=True)
        return Mention("study", at, behind, plural=True)

    def _groups(self, spans: Spans) -> Iterator[tuple[int, Mention]]:
        for number, match in self.wording.find_in(spans, self.words.groups.nouns):
            if match[0] == _ESTIMATES:
                continue  # "she estimates"; of "some estimates" and "Estimates" it is a noun
            before = self.text[max(spans[number][0], match.start() - 30) : match.start()]
            if not (_NOT_OURS.search(before) or self._is_attribute(match, before)):
                far = before.rsplit(maxsplit=_MOST_MODIFIERS)
                modifiers = _MODIFIERS.search(before, len(far[0]) if len(far) > _MOST_MODIFIERS else 0)
                if match[0].lower().startswith("the "):
                    modifiers = None  # "runs the charity"
                begin = match.start() - (len(modifiers.group()) if modifiers else 0)
                yield number, Mention("group", begin, match.end(), plural=True)

    def _is_attribute(self, match: re.Match[str], before: str) -> bool:
        """Say whether a body only tells of what kind things are: "300 police reports", "a police report"."""
        body = match[0].lower()
        if body in self.words.groups.attributes and before.endswith((" a ", "A ")):
            return True
        counted = not body.endswith("s") and _COUNTED.search(before)
        return bool(counted and _OF_ONE_KIND.match(self.text, match.end()))


def _length_of_particles(text: str, start: int, at: int, people: People) -> int:
    """Return how long the small words of a surname in front of an offset are; English ones only in a name."""
    particle = _PARTICLES.search(text[max(start, at - 12) : at])
    words = particle.group().split() if particle else ()
    english = any(word in ENGLISH_PARTICLES for word in words)
    if english and not any(f" {' '.join(words)} " in person.name for person in people):
        return 0
    return len(particle.group()) if particle else 0


def _last_word(before: str) -> str:
    """Return the last word of what stands in front of a name; nothing if no space parts the two."""
    return before.rsplit(maxsplit=1)[-1] if before[-1:].isspace() and not before.isspace() else ""


def _fitting(title: str, people: People) -> People:
    """Return the bearers of a name whom a title fits: "Dr." a doctor, "Ms." a woman, "Coach" no doctor.

    A professor may be called "Dr.", and a doctor or a nurse "Prof.", where no other is; a baker is neither.
    """
    nouns, sign = nouns_of_title(title), sign_of_title(title)
    doctors = [person for person in people if person.is_doctor]
    professors = [person for person in people if "professor" in person.nouns]
    if nouns:
        first, then = (professors, doctors) if "professor" in nouns else (doctors, professors)
        return tuple(first or then or [p for p in people if p.is_professional]) or people
    may = [p for p in people if not sign or _sign_of(p) in ("", sign)]
    if not may:
        return ()  # Mr. Fonseca is not Delia Fonseca
    return tuple(p for p in may if p not in doctors) or tuple(may)


def _sign_of(person: Person) -> str:
    """Return "f" or "m" by the first name, or else by the title in front of it; or nothing."""
    return gender_of(person.name) or sign_of_title(person.as_printed.split(" ")[0])


def _without_overlaps(found: Sequence[Mention], start: int, end: int) -> list[Mention]:
    """Keep the widest of mentions that overlap; people before everything else of one width."""
    ordered = sorted(found, key=_start)
    if all(map(le, map(_end, ordered), map(_start, ordered[1:]))):
        return ordered  # the usual case
    taken = bytearray(end - start)
    kept: list[Mention] = []
    for mention in sorted(found, key=lambda m: (m.kind != "person", m.start - m.end, _PRIORITY[m.kind])):
        place = slice(mention.start - start, mention.end - start)
        if not any(taken[place]):
            taken[place] = b"\x01" * (mention.end - mention.start)
            kept.append(mention)
    return sorted(kept, key=_start)


def _joined(text: str, mentions: Iterable[Mention]) -> list[Mention]:
    """Join "Dr. Lee and Dr. Kim", or "she and Dr. Kim", into one mention of both."""
    mentions = list(mentions)
    joined: list[Mention] = []
    for mention in mentions:
        joins = joined and (mention.kind == "person" or _are_two_roles(text, joined[-1], mention))
        both = _both(text, joined[-1], mention) if joins else None
        if both:
            joined[-1] = both
        else:
            joined.append(mention)
    return _listed(text, joined) if len(joined) < len(mentions) and len(joined) > 1 else joined


def _are_two_roles(text: str, first: Mention, second: Mention) -> bool:
    """Say whether "the audiologist and the surgeon" are two, and no more is told."""
    roles = first.kind == second.kind == "role" and not (first.possessive or first.plural or second.plural)
    if not roles or len(first.people) != 1 or len(second.people) != 1 or first.people == second.people:
        return False
    return text.startswith("the ", second.start)


def _listed(text: str, mentions: list[Mention]) -> list[Mention]:
    """Join "say Lee, Kim and Roth" into one mention of all three."""
    found = mentions[-1:]
    for mention in reversed(mentions[:-1]):
        last = found[-1]
        names = mention.kind == last.kind == "person" and last.plural and not last.pronoun
        free = not (mention.possessive or mention.governed or mention.plural)
        if names and free and text[mention.end : last.start] == ", " and _meant(mention):
            people = tuple(dict.fromkeys([*mention.people, *last.people]))
            found[-1] = Mention("person", mention.start, last.end, people, last.possessive, plural=True)
        else:
            found.append(mention)
    return found[::-1]


def _meant(mention: Mention) -> People:
    """Return whom a mention means beside another; of several with one surname nobody."""
    return mention.people if mention.plural or len(mention.people) == 1 else ()


def _both(text: str, first: Mention, second: Mention) -> Mention | None:
    """Return one mention of a name and of who stands in front of it, if "and" joins the two."""
    between = text[first.end : second.start][:20].split()
    joined = between in (["and"], [",", "and"], ["&"], ["nor"])
    if not joined and not (first.kind == "person" and _AND_THEIR.fullmatch(text, first.end, second.start)):
        return None
    span, owner = (first.start, second.end), second.possessive
    if first.kind == second.kind == "role":
        people = (*first.people, *second.people)
        return Mention("role", *span, people, owner, plural=True, count=len(people))
    if first.kind == "pronoun":
        named, unsure = _meant(second), () if _meant(second) else second.people
        pronoun = (first.start, first.end)
        return Mention("person", *span, named, owner, plural=True, pronoun=pronoun, unsure=unsure)
    if first.kind == "person":
        people = tuple(dict.fromkeys([*_meant(first), *_meant(second)]))
        unsure = next((one.people for one in (first, second) if not _meant(one)), ())
        return Mention("person", *span, people, owner, plural=True, pronoun=first.pronoun, unsure=unsure)
    return None
