"""People by what they are: "the dentist", "both doctors", "her mother", "one patient".

A determiner is looked for, and the few words behind it: that takes far less time than a pattern of
all nouns for what people are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.people.names import AGENT_ENDS
from scarbot.attribution.people.persons import MANY
from scarbot.attribution.sayings.sources import Mention
from scarbot.attribution.words.word_places import followed, opened_by

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.attribution.words.word_places import Spans, Wording

__all__ = ["PARENT_OF", "RoleFinder", "is_owner"]

_APOSTROPHES = frozenset("'’")
_POSSESSIVE = re.compile(r"['’]s?(?![^\W_])")
_NEXT_WORDS = r"(?=\s+([\w/-]+)(?:\s+([\w/-]+)(?:\s+([\w/-]+)(?:\s+([\w/-]+))?)?)?)"
_EARS = r"(?:\s+ear,\s+nose,?\s+and(?=\s+throat\s))?"
_DEFINITE = opened_by(rf"\b(?:[Tt]he|[Oo]ur|[Mm]y){_EARS}{_NEXT_WORDS}", ["the", "our", "my"])
_FOLLOWING = re.compile(r"\s+([\w/-]+)")
_OF_THE = re.compile(r"\s+(?:of|at|in|for)\s+the\b")
_DESCRIBES = [
    "now",
    "retired",
    "former",
    "longtime",
    "onetime",
    "self",
    "year",
    "mother",
    "mum",
    "mom",
    "father",
    "dad",
]
_DESCRIBING = opened_by(rf"(?i)\b(?:{'|'.join(_DESCRIBES)})(?!\w)", _DESCRIBES)
_INDEFINITE = re.compile(r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother)\s[^,.;:!?]{2,80},?\s\Z")
_HIDDEN = re.compile(
    r"((?:[Aa]n?|[Oo]ne|[Aa]nother)\s(?:(?!(?:of|at|in|for|from|with|on|who)\b)[\w’'-]+\s){0,4}?"
    r"(?!(?:of|at|in|for|from|with|on|who)\b)[\w-]+)(?=,|\s(?:of|at|in|for|from|with|on|who)\b)"
)
_AND_ROLE = re.compile(r"\s+and\s+(?:[a-z-]+\s+){0,3}?([a-z-]+)(?=,?\s+(?:also\s+|\w+ly\s+)?[a-z]+s\s)")
_AND_ONE_MORE = re.compile(
    r"\s+and\s+(?P<trade>(?:[a-z-]+\s+){0,2}?[a-z-]+(?:\s+of\s+[a-z]+)?)(?=\s+(?:also\s+|later\s+)?(?P<verb>[a-z]+)\b)"
)
_FARTHEST = 20
_FARTHEST_NOUN = 100
_TRADE = re.compile("ist")  # what ends a trade that no list has; few other words have it
_ENDS = "|".join(AGENT_ENDS)
_DESCRIBED = opened_by(
    r"\b[Tt]he\s+(?:(?:now-)?retired|former|longtime|onetime|self-described|\d{1,3}-year-old)\s+"
    r"(?:(?!(?:from|who|of|in|at|that|with|and|is|was|has|had|says|said)\b)[\w-]+\s+){0,3}"
    rf"(?P<noun>[a-z-]*[a-z]{{2}}(?:{_ENDS}|ent)"
    r"|nurse|cook|chef|clerk|guard|pilot|coach|vet|judge|aide|cop|nun|priest|monk|guide|scout|model|athlete|mechanic|nanny)\b(?!\s+(?:of|at|in)\s+the)",
    ["the"],
)
_AGED = re.compile(
    r"[Tt]he\s+\d{1,3}-year-old"
    r"(?:\s+(?!(?:from|who|of|in|at|that|with|and|is|was|has|had|on|by)\b)[a-z][\w/-]*){0,3}"
)
PARENT_OF = re.compile(
    r"[Tt]he\s+(?:(?P<mother>mother|mum|mom)|father|dad)"
    r"(?:-of-[a-z]+|\sof\s(?:one|two|three|four|five|six|seven|eight|nine|ten|twins|triplets))\b"
)
"""The pattern of somebody by their children: "the mother-of-two"."""
_AGE = "-year-old"  # who is told of by an age holds no post: "the 63-year-old school secretary"
_THE = ("The ", "the ")
_BEHIND_MARK = re.compile(r"[”\"’',]\s(?:[a-z]+\s)?(?=the\s)")
_TOLD_MORE = re.compile(r"\s+(?:who|whom|that|of|at|in|on|from|with|I|we|[A-Z][\w’'-]+)\b")
_TAGGING_TRADE = re.compile(
    r"the\s+(?:(?!(?:who|of|in|at|that|with|and|is|was|has|had|from|on|to)\b)[a-z-]+\s+){0,3}?"
    rf"(?P<noun>[a-z-]*[a-z]{{2}}(?:{_ENDS}))"
    r"(?=[\s,.;])"
)
_TELLS_OR_TAGS = re.compile(
    r"(?:\b(?:is|was|as|become|became|becoming|being|For)|[,—–(“”\"’'])\s(?:[a-z]+\s)?\Z"
)
_WORD_BEHIND = re.compile(r"\s+([a-z]+)")
_SAYING_BEFORE = 24
_JUST_MET = 500
_CLOSED = ("” ", '" ', "’ ", "' ")
_SAYS_BEHIND = re.compile(r"\s([a-z]+)\b")
_CLOSES = re.compile(r"[”\"’']\s+([a-z]+)\s\Z")
_SAYS_AND_CLOSES = re.compile(r"\s([a-z]+)(?=[.,])")
_SAYS_BEFORE = re.compile(r",\s([a-z]+)\s\Z")
_BY_AGE = opened_by(
    r"\b[Tt]he\s+(?:older|younger|elder)\s+(?:woman|man|sister|brother)\b(?!\s+(?:who|in|at|with|on|beside|next)\b)",
    ["the older", "the younger", "the elder"],
)
_ONE_OF = opened_by(rf"\b[Oo]ne\s+of\s+(?:his|her|their|my|our|the|[A-Z][\w’'-]*['’]s){_NEXT_WORDS}", ["one"])
_SOME = ("two", "three", "four")
_SEVERAL = opened_by(
    r"\b(?=[BbTtAaOoMm])(?P<number>[Bb]oth|(?:[Tt]he|[Oo]ur|[Mm]y)\s+(?:two|three|four)|[Aa]ll\s+(?:three|four))\s+"
    r"(?:(?:of\s+)?(?:our|my)\s+|of\s+the\s+)?"
    r"(?P<noun>[\w-]+s)\b",
    ["both", *(f"{of} {number}" for of in ("the", "our", "my") for number in _SOME), "all three", "all four"],
)
_BOTH = opened_by(
    r"(?im)(?:(?<=[.!?]\s)|(?<=[;,]\s)|(?<=\bon\sone\spoint\s)|(?<=\bon\sthis\spoint\s)|(?<=\bon\sone\sthing\s)|(?<=,\sand\s)|(?<=\bwhat\s)|^)(?:both|the\s+two|all\s+three|all\s+four)(?:\s+of\s+them)?(?=\s+(?!of\b|the\b|are\b|is\b|were\b)(?-i:[a-z]+))",
    ["both", "the two", "all three", "all four"],
)
_NUMBERS = {"both": 2, "two": 2, "three": 3, "four": 4}
_OF_ANY_DOCTOR = frozenset({"doctor", "doc", "physician", "nurse", "practitioner", "therapist", "assistant"})
_RANKS = frozenset({"deputy", "vice", "shadow", "prime"})  # a deputy minister is not "the minister"
_ANY_EXPERTS = frozenset({"experts", "specialists", "professionals", "pros", "clinicians", "practitioners"})
_NAMED_BEHIND = re.compile(
    r"(?:\s+and\s+(?:[a-z-]+\s+)?[a-z-]+,)?,?\s+(?:named\s+|called\s+)?([A-Z][\w.’'-]*)"
)


class RoleFinder:
    """Finds mentions by role in an article, given who is in it."""

    def __init__(self, wording: Wording, people: Sequence[Person], words: Vocabulary) -> None:
        self.wording, self.text, self.words = wording, wording.text, words
        self._everybody = tuple(people[:MANY])
        self._firsts = {part for person in people for part in person.name.split()}
        self._experts = tuple(person for person in people if person.expert)[:MANY]
        self._known: dict[str, bool | None] = {}  # the few words that stand there, again and again
        self._by_noun: dict[str, list[Person]] = {}
        for person in people:
            for noun in person.nouns:
                self._by_noun.setdefault(noun, []).append(person)
        self._called: dict[str, People] = {}
        self._hidden = list(self._find_hidden())
        self.hidden = {wording.text[start:end].split()[-1].lower() for start, end in self._hidden}
        places = wording.places
        own = opened_by(r"", {*self._by_noun, *self.hidden})
        trades = wording.where(_TRADE)
        nouns = sorted({*places[words.roles.nouns], *places[own], *trades})
        self._definite = followed(places[_DEFINITE], nouns, _FARTHEST_NOUN)
        self._owned = words.strangers.near(wording)
        self._beside_marks = [match.end() for match in _BEHIND_MARK.finditer(self.text)]
        self._describing = followed(places[_DESCRIBED], places[_DESCRIBING], _FARTHEST)

    def find(self, spans: Spans) -> Iterator[tuple[int, Mention]]:
        """Yield the mentions in several stretches with the number of the stretch, kind by kind."""
        yield from self._roles(spans)
        yield from self._described(spans)
        yield from self._tagging(spans)
        yield from self._several(spans)
        for number, match in self.wording.find_in(spans, _BY_AGE):
            yield number, Mention("role", *match.span(), (), is_owner(self.text, match.end()))
        yield from self._strangers(spans)
        for number, match in self.wording.match_in(spans, [start for start, _ in self._hidden], _HIDDEN):
            yield number, Mention("group", match.start(), match.end(1))

    def _find_hidden(self) -> Iterator[tuple[int, int]]:
        """Yield the offsets of those who asked not to be named: "A night nurse at Mercy, who asked"."""
        for who in self.wording.find(self.words.groups.hiding, 0, len(self.text)):
            begins = max(0, who.start() - _FARTHEST_NOUN)
            opens = _INDEFINITE.search(self.text, begins, who.start())
            told = _HIDDEN.match(self.text, opens.start()) if opens else None
            if told:
                yield told.span(1)

    def _roles(self, spans: Spans) -> Iterator[tuple[int, Mention]]:
        """Yield "the dentist": the first noun behind a determiner that is what somebody is."""
        for number, match in self.wording.match_in(spans, self._definite, _DEFINITE.pattern):
            for place, word in enumerate(match.groups()):
                told = self._tells(word) if word else None
                if told:
                    end = spans[number][1]
                    noun, at = self._longer(word.lower(), match.end(place + 1), end)
                    at = self._and_one_more(match.start(), self._doubled(at, end))
                    if not _OF_THE.match(self.text, at, end):
                        group = Mention("group", match.start(), at) if noun in self.hidden else None
                        yield number, group or self._role(match.start(), at, noun, place)
                if told is not None:
                    break

    def _tells(self, word: str) -> bool | None:
        """Say whether a word behind a determiner is what somebody is; nothing where the next may be."""
        if word not in self._known:
            self._known[word] = self._is_told_by(word.lower())
        return self._known[word]

    def _is_told_by(self, noun: str) -> bool | None:
        if noun not in self._by_noun:
            if noun in self.hidden:
                return True
            if noun in self.words.groups.officials:
                return False  # a body speaks
        if noun in self._by_noun or self.words.roles.is_role(noun):
            return True
        ends = self.words.roles.is_role(noun.removesuffix("s")) or noun in self.words.roles.stops
        return False if ends else None

    def _longer(self, noun: str, at: int, end: int) -> tuple[str, int]:
        """Return the last of several nouns that follow each other: "the consultant allergist"."""
        while (word := _FOLLOWING.match(self.text, at, end)) is not None:
            following = word[1].lower()
            if not (following in self._by_noun or self.words.roles.is_role(following)):
                break
            noun, at = following, word.end()
        return noun, at

    def _doubled(self, at: int, end: int) -> int:
        """Return where a role ends of somebody who has two: "the coach and hand therapist says"."""
        second = _AND_ROLE.match(self.text, at, end)
        return second.end() if second and self.words.roles.is_role(second[1].lower()) else at

    def _role(self, start: int, end: int, noun: str, place: int) -> Mention:
        people = self._called_so(noun)
        ranks = _RANKS.intersection(self.text[start:end].lower().split())
        people = tuple(p for p in people if _RANKS.intersection(p.role.lower().split()) == ranks)
        lay = noun in self.words.roles.lay
        told = self.text[start : start + 3].lower() == "the" and (
            bool(people) or place > 0 or noun.endswith(("ist", "etrician", "iatrician"))
        )
        told = told or (lay and self._tags(start, end))
        told = told and (bool(people) or not lay or self._may_be_named(noun, start))
        held = (
            noun in self.words.people.posts and lay and _AGE not in self.text[start:end]
        )  # "the prime minister"
        return Mention("role", start, end, people, is_owner(self.text, end), described=told and not held)

    def _called_so(self, noun: str) -> People:
        """Return whom a word may mean: told once for each word."""
        if noun not in self._called:
            self._called[noun] = self._find_called(noun)
        return self._called[noun]

    def _find_called(self, noun: str) -> People:
        """Return whom a word may mean; a surgeon rather than an otologist, who is called so for short.

        So is a dentist rather than a periodontist with a dentist's letters.
        """
        people = self._by_noun.get(noun, [])
        roles = {person: person.role.lower().split() for person in people}
        proper = tuple(p for p in people if noun in roles[p] or not roles[p])
        named = noun not in _OF_ANY_DOCTOR and any(noun in roles[p] for p in proper)
        return (proper if named else tuple(people))[:MANY]

    def _described(self, spans: Spans) -> Iterator[tuple[int, Mention]]:
        """Yield "the retired mail carrier", who may be anybody."""
        for number, match in self.wording.match_in(spans, self._describing, _DESCRIBED.pattern):
            if not self._by_noun.get(match["noun"].lower()):
                start, end = match.start(), self._and_one_more(*match.span())
                yield number, Mention("role", start, end, (), is_owner(self.text, end), described=True)
        for number, match in self.wording.match_in(spans, self._describing, _AGED):
            start, end = match.start(), self._in_front_of_saying(*match.span())
            end = self._and_one_more(start, end)
            if not _DESCRIBED.pattern.match(self.text, start) and self._is_told_to_say(start, end):
                yield number, Mention("role", start, end, (), described=True)
        for number, match in self.wording.match_in(spans, self._describing, PARENT_OF):
            if self.text.startswith("The", match.start()) or self._is_told_to_say(*match.span()):
                yield number, Mention("role", *match.span(), (), described=True)

    def _tags(self, start: int, end: int) -> bool:
        """Say whether "the librarian" stands beside a mark and a verb of saying, no more told."""
        if not self.text.startswith(_THE, start) or _TOLD_MORE.match(self.text, end):
            return False
        return self._is_told_to_say(start, end) or self._closes_words(start, end)

    def _closes_words(self, start: int, end: int) -> bool:
        """Say whether it tags words without marks: "It rubs, the rider admits.", "…, sighs the rider."."""
        behind = _SAYS_AND_CLOSES.match(self.text, end) if self.text.startswith(", ", start - 2) else None
        closed = self.text.startswith((".", ","), end)
        before = _SAYS_BEFORE.search(self.text, max(0, start - _SAYING_BEFORE), start) if closed else None
        return self._is_of_saying(behind or before)

    def _tagging(self, spans: Spans) -> Iterator[tuple[int, Mention]]:
        """Yield "the cheesemonger", a trade that no list has, beside a mark and a verb of saying."""
        for number, match in self.wording.match_in(spans, self._beside_marks, _TAGGING_TRADE):
            noun, words = match["noun"].lower(), self.words.roles
            known = noun in self._by_noun or words.is_role(noun) or noun in words.no_agents
            if not known and self._tags(match.start(), match.end("noun")):
                named = self._may_be_named(noun, match.start())
                yield number, Mention("role", match.start(), match.end("noun"), (), described=named)

    def _may_be_named(self, noun: str, at: int) -> bool:
        """Say whether "the driver" may be one who is named, and not whom those who are named meet with.

        Not where one without a name was just told of: "She found a tailor." A driver may be where the text
        tells of what makes one ("who drives a bus"), and "the retired driver" always.
        """
        if _DESCRIBED.pattern.match(self.text, at):
            return True
        met = re.compile(rf"\b(?:[Aa]n?|[Aa]nother|[Hh]is|[Hh]er)\s+(?:[\w-]+\s+){{0,2}}?{re.escape(noun)}\b")
        just = met.finditer(self.text, max(0, at - _JUST_MET), at)
        if any(not _TELLS_OR_TAGS.search(self.text, 0, one.start()) for one in just):
            return False
        if noun not in self.words.roles.anybody:
            return True
        does = re.compile(rf"\b{re.escape(noun[:-2])}e?s\b") if noun.endswith(("er", "or")) else None
        return bool(does and does.search(self.text, 0, at))

    def _in_front_of_saying(self, start: int, end: int) -> int:
        """Return where "the 52-year-old explains" is no more who is meant but says something."""
        words = _WORD_BEHIND.finditer(self.text, start, end)
        return next((word.start() for word in words if self._says(word[1])), end)

    def _and_one_more(self, start: int, end: int) -> int:
        """Return where a second trade ends in front of a verb: “…,” the actress and host says.

        Not where somebody else has that one: “…,” the surgeon and nurse said.
        """
        closed = self.text.endswith(_CLOSED, 0, start)
        more = _AND_ONE_MORE.match(self.text, end) if closed else None
        if more is None or not self._says(more["verb"]):
            return end
        first, second = (
            self._by_noun.get(noun.split()[-1], ()) for noun in (self.text[start:end], more["trade"])
        )
        return more.end("trade") if all(person in first for person in second) else end

    def _says(self, word: str) -> bool:
        """Say whether a word is what a speaker does: "explains", and no "state" as in "state trooper"."""
        reporting = self.words.reporting
        return word not in reporting.plural and bool(reporting.verbs.pattern.fullmatch(word))

    def _is_told_to_say(self, start: int, end: int) -> bool:
        """Say whether a verb of saying stands beside it, behind a closing mark: “…,” says the 19-year-old."""
        before = self.text[max(0, start - _SAYING_BEFORE) : start]
        behind = _SAYS_BEHIND.match(self.text, end) if before.endswith(_CLOSED) else None
        return self._is_of_saying(behind or _CLOSES.search(before))

    def _is_of_saying(self, tag: re.Match[str] | None) -> bool:
        """Say whether what was found has a verb of saying."""
        return bool(tag and self.words.reporting.verbs.pattern.fullmatch(tag[1]))

    def _several(self, spans: Spans) -> Iterator[tuple[int, Mention]]:
        """Yield "both doctors", "the two experts" and "both", with all who may be meant."""
        for number, match in self.wording.find_in(spans, _SEVERAL):
            noun = match["noun"].lower()
            people = self._experts if noun in _ANY_EXPERTS else tuple(self._by_noun.get(noun[:-1], ())[:MANY])
            if people:
                count = _count(match["number"])
                yield number, Mention("role", *match.span(), people, plural=True, count=count)
        for number, match in self.wording.find_in(spans, _BOTH):
            count = _count(match.group())
            yield number, Mention("role", *match.span(), self._everybody, plural=True, count=count)

    def _one_of(self, spans: Spans) -> Iterator[tuple[int, int, int]]:
        """Yield the offsets of "one of her young patients", with the number of the stretch."""
        for number, match in self.wording.find_in(spans, _ONE_OF):
            for noun, at, _ in _behind(match):
                if noun.removesuffix("s") in self.words.strangers.listed:
                    yield number, match.start(), at
                    break

    def _strangers(self, spans: Spans) -> Iterator[tuple[int, Mention]]:
        """Yield "her mother" and "one patient", where no name follows of somebody who speaks; "Mum"."""
        for number, match in self.wording.find_in(spans, self.words.strangers.family):
            yield number, Mention("stranger", *match.span(), (), is_owner(self.text, match.end()))
        hidden = {start for start, _ in self._hidden}
        for number, first, last in (
            *self._one_of(spans),
            *self.words.strangers.find(self.wording, spans, self._owned),
        ):
            named = _NAMED_BEHIND.match(self.text, last, spans[number][1])
            if first not in hidden and not (
                named and (named[1] in self._firsts or named[1].rstrip(".") in self.words.people.not_names)
            ):
                yield number, Mention("stranger", first, last, (), is_owner(self.text, last))


def _count(number: str) -> int:
    """Return how many "the two" are."""
    return next(_NUMBERS[word] for word in number.lower().split() if word in _NUMBERS)


def _behind(match: re.Match[str]) -> Iterator[tuple[str, int, int]]:
    """Yield the next few words in lower case, where each ends, and its position."""
    for place, word in enumerate(match.groups()):
        if word:
            yield word.lower(), match.end(place + 1), place


def is_owner(text: str, end: int) -> bool:
    """Say whether what ends at an offset owns what follows ("Dr. Lee’s patients")."""
    return text[end : end + 1] in _APOSTROPHES and bool(_POSSESSIVE.match(text, end))
