"""Who or what a stretch of text may name as a source: people, roles, pronouns, groups, studies."""

from __future__ import annotations

import re
from itertools import chain
from operator import attrgetter, le
from string import ascii_lowercase
from typing import TYPE_CHECKING

from scarbot.attribution.people.generations import elder_of, introduced_as, parents_called
from scarbot.attribution.people.known_names import KnownNames
from scarbot.attribution.people.name_shapes import CAPITALISED, IN_WHAT
from scarbot.attribution.people.names import is_agent, is_general_hospital, is_post, is_wordy
from scarbot.attribution.sayings.roles import RoleFinder, is_owner
from scarbot.attribution.sayings.sources import COLLECTIVE, UNNAMED, Mention
from scarbot.attribution.words.word_places import opened_by
from scarbot.language import academic_title, nouns_of_title, short_title, sign_of_title
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
_RUNS_IT = re.compile(
    r"(?:['’]s?|\b[Tt]he|\b[Ii]ts)\s(?:[\w-]+\s)?"
    r"(?:operator|parent\scompany|parent|maker|manufacturer|distributor|supplier|insurer|importer), $"
)
_SAINT = opened_by(r"\bSt\.?\s[A-Z][\w-]+['’]s(?!\w)", ["st"])
_BETWEEN_DOTS = re.compile(r"\.[A-Z]\.")  # no letters of "U.S." are without
_DOTTED = opened_by(r"\b(?:[A-Z]\.){2,6}(?!\w)", ascii_lowercase)
_IS_HOUSE = re.compile(
    r"(?:\s[A-Z][\w-]+){0,2}\s(?:Hospitals?|Medical|Clinic|Health|School|College|University|Institute)\b"
)
_ESTIMATES = "estimates"
_JOINING = r"(?:of|for|and|on|the|in|&|to)"
_MOST_MODIFIERS = 3  # words, as in "a few senior"
_CAPITALS = re.compile(
    rf"(?<![\w’'-])[A-Z][\w’'-]*(?:(?:\s+{_JOINING}){{0,2}}\s+[A-Z][\w’'-]*)*(?:\s+\(([A-Z]{{2,}})\))?"
)
_MORE_THAN_A_WORD = re.compile(
    rf"(?![A-Z][a-z]*+(?![\w’',-])(?!\s+(?:{_JOINING}\s+){{0,2}}[A-Z(])){_CAPITALS.pattern}"
)  # the same, without one word that has a small letter behind its first one and no comma behind it
_OPENING = re.compile(
    r"(?:According\s+to|Speaking\s+(?:to|with)|Talking\s+to|In|At|On|For|And|But|As|With|By|From|Per|When|After|Once)\s+"
    r"(?:(?:in|at|for|to)\s+)?(?:the\s+)?(?=[A-Z])"
)
_TITLE_INSIDE = re.compile(rf"\s(?:{short_title()})\s(?=[A-Z])")
_POST_OF = re.compile(r"([A-Z][\w-]+)\s+of\s+(?:the\s+)?(?=[A-Z])")  # "Founder of Elements of Glow"
_CROWD_OF = re.compile(r"\w+\s+(?:of|for|on|in|to)\s+(?:the\s+)?")
_UPPER = re.compile(r"[A-Z]")
_SENTENCE_IN_CAPITALS = re.compile(r"\b(?:HAVE|HAS|HAD|ARE|WERE|BEEN|CAN|MUST|SHOULD|COULD)\b")
_POST_AND_NAME = re.compile(
    r"(?:Minister|Commissioner|Secretary|Director|Chairman|Chairwoman|Chairperson|President|Superintendent|Registrar|Provost)\s(?!General\b)[A-Z]"
)
_TITLED = re.compile(rf"\b(?:{academic_title()}|{short_title()})\s\Z")
_POST_BEHIND = re.compile(r"\s(?:[a-z][a-z-]+\s){1,4}")
_LONGEST_POST = 80
_LONGEST_KIND = 40
_LONGEST_TITLE = 40
_ACCORDING = re.compile(r"\b[Aa]ccording\s+to\s+(?:the\s+)?$")
_TO = re.compile(r"\bto\s+$")  # "asked to review the advice": a verb
_OBJECT = re.compile(r"\s+(?:the|an?|his|her|their|your|this|that|its|any|whether|how|why|what)\b")
_TEAM = re.compile(
    r"\s+and\s+(?:her|his|their)\s+(?:[\w-]+\s+){0,2}?(?:team|staff|colleagues|coauthors|co-authors|partners|crew)\b"
)
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
_IN_A_STATEMENT = (
    "n a statement, ",
    "n a statement ",
    "n a written statement, ",
    "n a prepared statement, ",
    "n a brief statement, ",
    "n an emailed statement, ",
    "n a news release, ",
    "n a press release, ",
)
_TOPIC = ("As for ", "Back to ", "us back to ")
_LONGEST_PREPOSITION = 40
_PARTICLES = re.compile(rf"\b(?:(?:{'|'.join((*PARTICLES, *ENGLISH_PARTICLES))})\s+){{1,2}}$", re.IGNORECASE)
_PARTICLE_ENDS = (*PARTICLES, *ENGLISH_PARTICLES)
_FIRST_BEFORE = re.compile(rf"(?<![\w’'.-])({CAPITALISED})\s\Z")
_LONGEST_FIRST = 24
_GUIDELINES = re.compile(r"\s(?:guidelines|guidance|recommendations)(?=\s[a-z])")
_ABBREVIATED = re.compile(r"\s(?:Inc|Corp|Ltd|Co|Bros)\.\Z")
_APPOSED_BODY = re.compile(r"(?<![\w’'.&-])(?<![A-Z][\w-] )([A-Z][a-z]{3,}),\s+(?:an?|the|our)\s")
_FIRM = re.compile(r"(?:\s+[A-Z][\w-]*){0,2}?\s+([A-Z][\w-]*)")
_THE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat)\s+(?:[A-Z][a-z]+\s+){0,2}\Z")
_AND_BEHIND = re.compile(r"\s+&\s+([A-Z][\w’'-]*)")
_AND_BEFORE = re.compile(r"(?<![\w’'-])([A-Z][\w’'-]*)\s&\s\Z")
_PARTNERS = re.compile(r"[A-Z][\w’'-]*\s+&\s+[A-Z][\w’'-]*")
_CITED = re.compile(r"\s*(?:[(\[]?\d|et\s+al)|,\s+(?:[A-Z]{2}|\d)")
_WHOSE = ("His ", "Her ", "Their ")
_BEGINS = re.compile(r"(?<![\w’'-])")
_GOES_ON = re.compile(r"[\w-]|\s+(?:[A-Z]\.\s+)?[A-Z]")
_NEITHER = re.compile(r"\bneither\s+\Z", re.IGNORECASE)
_THE_ONE = ("the ", "The ")
_NEITHER_LENGTH = 12
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
        self.hidden = self._roles.hidden
        self._calls = words.strangers.family.pattern
        self._kin = words.people.kin_names
        self._acronyms = set(words.groups.acronyms)
        self._called: dict[str, bool] = {}
        self._elders: dict[People, Person | None] = {}
        self._parents: dict[tuple[str, People], People] = {}
        found = wording.find(words.groups.institution_nouns, 0, len(text))
        self._behind_institutions = {match.end() for match in found if _UPPER.match(text, match.end())}
        told = (at for at in self._behind_institutions if self._is_told_of(at, max(0, at - _LONGEST_KIND)))
        bodies = (match.group() for at in told if (match := _CAPITALS.match(text, at)))
        alone = {name for name in bodies if name.isalpha() and not is_common(name)}
        self._single = alone | words.groups.alone
        self._apposed = {match[1] for match in _APPOSED_BODY.finditer(text) if self._is_body(match)}
        listed = bool(self._behind_institutions or self._apposed) or any(
            wording.places.of_word(name.lower()) for name in self._single
        )
        self._shape = _CAPITALS if listed else _MORE_THAN_A_WORD
        self._dotted = bool(_BETWEEN_DOTS.search(text))
        saints = wording.find(_SAINT, 0, len(text))
        self._saints = {match[0] for match in saints if _IS_HOUSE.match(text, match.end())}

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
            self._organisations,
        ):
            for number, mention in kind(spans):
                found[number].append(mention)
        return [
            self._sorted_out(listed, *span) if len(listed) > 1 else listed
            for listed, span in zip(found, spans, strict=True)
        ]

    def _sorted_out(self, found: Sequence[Mention], start: int, end: int) -> list[Mention]:
        """Return the mentions of a stretch without those inside others, in their order."""
        kept = _without_overlaps(found, start, end)
        kinds = [*map(_kind, kept)]
        if "person" not in kinds:  # nothing is joined to a name, or told of one
            return _joined(self.text, kept) if kinds.count("role") > 1 else kept
        return _joined(self.text, self._without_apposed(kept))

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
        post = post if len(post) <= _LONGEST_POST and post[-1:] == " " and not body.possessive else ""
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
            return not stranger.plural and self.text.startswith((",", "."), person.end)
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
        title = self._title.search(lead) if last_word.endswith(self.words.people.title_ends) else None
        if title and not plural:
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
        if word in self.words.people.not_names or is_post(word, self.words):
            return False
        return is_given(word) or not (is_common(word) or is_agent(word))

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
        return formal if formal and (elder is None or elder in formal) else people

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
            found = (at for at in self.wording.occurrences(first) if _BEGINS.match(self.text, at))
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
            if not _NOT_OURS.search(before):
                far = before.rsplit(maxsplit=_MOST_MODIFIERS)
                modifiers = _MODIFIERS.search(before, len(far[0]) if len(far) > _MOST_MODIFIERS else 0)
                begin = match.start() - (len(modifiers.group()) if modifiers else 0)
                yield number, Mention("group", begin, match.end(), plural=True)

    def _organisations(self, spans: Spans) -> Iterator[tuple[int, Mention]]:
        for number, match in self.wording.match_in(spans, self.wording.capitals, self._shape):
            start, end = spans[number]
            if self._may_be(match) and (self._is_known(match, start) or self._is_told(match, start)):
                begin, behind = self._begin(match), _before_title(match)
                behind = _with_guidelines(self.text, begin, behind, end)
                behind += bool(_ABBREVIATED.search(self.text, begin, min(behind + 1, end)))
                owner = is_owner(self.text, behind)
                yield number, Mention("organisation", begin, behind, possessive=owner)

        for number, match in self.wording.find_in(spans, _DOTTED) if self._dotted else ():
            if match[0].replace(".", "") in self._acronyms:
                owner = is_owner(self.text, match.end())
                yield number, Mention("organisation", *match.span(), possessive=owner)
        for number, match in self.wording.find_in(spans, _SAINT) if self._saints else ():
            if match[0] in self._saints:  # "St. Bride’s" for "St. Bride’s Hospital"
                yield number, Mention("organisation", *match.span())

    def _may_be(self, match: re.Match[str]) -> bool:
        """Say whether capitals are more than the word that opens a sentence, as most are."""
        name = match[0]
        if name.isupper() and _SENTENCE_IN_CAPITALS.search(name):
            return False  # "PEOPLE HAVE BEEN urged"
        alone = name.isalpha()
        if not alone and _POST_AND_NAME.search(name):
            return False  # "Union Health Minister J P Nadar"
        telling = not alone or name[1:].isupper() or self.text.startswith(",", match.end())
        telling = telling or name in self._single or name in self._apposed
        if not (telling or match.start() in self._behind_institutions):
            return False  # the usual case
        # "Dr. Ana Ruiz Chief Nurse Bone Hospitals says"
        return not _TITLED.search(self.text, max(0, match.start() - _LONGEST_TITLE), match.start())

    def _is_known(self, match: re.Match[str], start: int) -> bool:
        """Say whether capitals are an organisation by themselves, or by the words in front of them."""
        name, at = match[0], match.start()
        if at in self._behind_institutions and self._is_told_of(at, start):
            return True
        if name.isalpha() and name not in self._acronyms:
            inside = self.text[max(0, at - _LONGEST_GAP) : at].rstrip()[-1:].isalpha()  # not so "Nice work"
            return name in self._single or (inside and name in self._apposed)
        return self._is_organisation(match)

    def _begin(self, match: re.Match[str]) -> int:
        """Return where the name of an organisation begins: not at "According to", nor at "People in"."""
        opening = _OPENING.match(match.group())
        crowd, studies = self.words.strangers.crowd, self.words.studies.nouns.pattern
        post = _POST_OF.match(match.group()) if opening is None else None
        if post and self.words.roles.is_role(post[1].lower()):
            opening = post
        if opening is None and (crowd.match(match.group()) or studies.match(match.group())):
            opening = _CROWD_OF.match(match.group())
        return match.start() + (len(opening.group()) if opening else 0)

    def _is_told(self, match: re.Match[str], start: int) -> bool:
        """Say whether what stands beside capitals tells: "according to FICO", "Piggo, a company in"."""
        end = match.end()
        if self.text.startswith(", ", end):
            place = (self.text, end, end + _LONGEST_KIND)
            groups = self.words.groups
            if groups.company.match(*place) or groups.business.match(*place):
                return True
            before = self.text[max(start, match.start() - _LONGEST_KIND) : match.start()]
            if _RUNS_IT.search(before) and not is_given(match[0].split()[0]):
                return True
        if self.text.endswith(_IN_A_STATEMENT, start, match.start()):
            return True
        if not self.text[end - 2 : end].isupper():
            return False
        last = match.group().split()[-1]
        at = end - len(last)
        return last.isupper() and bool(_ACCORDING.search(self.text[max(start, at - _LONGEST_KIND) : at]))

    def _is_body(self, name: re.Match[str]) -> bool:
        """Say whether a word is a body by what stands between commas behind it: "Nice, the watchdog,"."""
        told = self.words.groups.body.match(self.text, name.end(1), name.end(1) + _LONGEST_KIND)
        return told is not None and not self._names.knows(name[1])

    def _is_told_of(self, at: int, start: int) -> bool:
        """Say whether the words in front of capitals make an organisation of them: "the charity"."""
        before = self.text[max(start, at - _LONGEST_KIND) : at]
        last = before.split()[-1:]
        groups = self.words.groups
        return bool(last and last[0] in groups.institutions and groups.institution.search(before))

    def _is_organisation(self, match: re.Match[str]) -> bool:
        """Say whether a word says so; letters in brackets behind the name are known from then on."""
        name = match[0]
        if "&" in name and _PARTNERS.fullmatch(name):
            return not _CITED.match(self.text, match.end())
        parts = (name.replace("(", "").replace(")", "") if match[1] else name).split()
        known = not self._acronyms.isdisjoint(parts)
        if not known and len(parts) > 1:
            people, organisations = self.words.people, self.words.groups.organisations
            known = parts[-1] in people.countries or not organisations.isdisjoint(map(str.lower, parts))
            known = known or (parts[0] not in people.not_names and is_wordy(name))
            known = known or is_general_hospital(parts, self.words)
        if known and match[1]:
            self._acronyms.add(match[1])
        return known


def _before_title(match: re.Match[str]) -> int:
    """Return where capitals end in front of somebody's title: "Norr Hospital Dr Ana Ruiz"."""
    title = _TITLE_INSIDE.search(match[0])
    return match.start() + title.start() if title else match.end()


def _with_guidelines(text: str, begin: int, behind: int, end: int) -> int:
    """Return where "Sleep Council guidelines" ends, whose words these are as much as the body's own."""
    told = _GUIDELINES.match(text, behind, end) if " " in text[begin:behind] else None
    return told.end() if told else behind


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
    return tuple(p for p in may if p not in doctors and p not in professors) or tuple(may)


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
    """Say whether "the audiologist and the surgeon" are two who were named before, and no more is told."""
    roles = first.kind == second.kind == "role" and not (first.possessive or first.plural or second.plural)
    if not roles or len(first.people) != 1 or len(second.people) != 1 or first.people == second.people:
        return False
    met = all(one.people[0].start < one.start for one in (first, second))
    return met and text.startswith(_THE_ONE, first.start) and text.startswith("the ", second.start)


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
    nor = between == ["nor"] and bool(
        _NEITHER.search(text, max(0, first.start - _NEITHER_LENGTH), first.start)
    )
    if not (nor or between in (["and"], [",", "and"], ["&"])):
        return None
    span, owner = (first.start, second.end), second.possessive
    if first.kind == second.kind == "role":
        people = (*first.people, *second.people)
        return Mention("role", *span, people, owner, plural=True, count=len(people))
    if first.kind == "pronoun" and not first.plural:
        return Mention("person", *span, second.people, owner, plural=True, pronoun=(first.start, first.end))
    if first.kind == "person" and not first.possessive:
        people = tuple(dict.fromkeys([*_meant(first), *_meant(second)]))
        unsure = next((one.people for one in (first, second) if not _meant(one)), ())
        return Mention("person", *span, people, owner, plural=True, pronoun=first.pronoun, unsure=unsure)
    return None
