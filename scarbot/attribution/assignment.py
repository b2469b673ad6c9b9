"""Whose each sentence is: one pass over an article, paragraph by paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from scarbot.attribution.cues import find_cue
from scarbot.attribution.dialogue import find_answers
from scarbot.attribution.discourse import ANYBODY, Discourse, Origin, learn_genders, signs_of, subject_of
from scarbot.attribution.given_names import is_common
from scarbot.attribution.interviews import find_leads
from scarbot.attribution.kinds import is_shown, is_speech, is_wholly_quoted, kind_of
from scarbot.attribution.kinship import Kinship
from scarbot.attribution.mentions import MentionFinder
from scarbot.attribution.opinions import inquired_of
from scarbot.attribution.people import find_people
from scarbot.attribution.quotations import QUOTED, find_quotations, masked
from scarbot.attribution.sentences import Sentence
from scarbot.attribution.sources import Mention, bearers
from scarbot.attribution.studies import References
from scarbot.attribution.vocabulary import vocabulary
from scarbot.attribution.word_places import Wording, opened_by
from scarbot.models import Statement
from scarbot.reading.furniture import opens_experts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from scarbot.attribution.people import Person
    from scarbot.attribution.quotations import Quotation
    from scarbot.attribution.sources import Cue
    from scarbot.attribution.vocabulary import Vocabulary
    from scarbot.models import Article, Certainty, Dropped, Passage, Speaker

__all__ = ["attribute"]

_OWN = Origin()
_SPOKEN = Origin("direct", certainty="unknown")
_MOSTLY = 0.2
_NAMING = ("attribution line", "standfirst")  # they are no sentences and say who somebody is
_COLLECTIVE = ("group", "organisation", "study")
_MANY_WORDS = 6
_OPENS_SPEECH = re.compile(rf"[,:]\s*{QUOTED}")
_LONG_AGO = re.compile(r"1(?<=\b1)(?:[0-8]\d|9[0-6])\d\b")
_STANDING = ("list", "stands")
_RULING = ("for", "to", "sees")
_TO_THEM = re.compile(r"(?:[A-Z][\w ’']{0,40},?\s)?(?:I|[Ww]e)\s+(?:\w+\s+)?[a-z]+ed\b")
_THEIR_PEOPLE = re.compile(r"['’]s?\s+(?:[a-z-]+\s+)?[a-z-]+s\s+[a-z]")  # none of them is a "she"
_CLEFT = re.compile(r"It(?:['’]s|\s+(?:is|was))\s")
_TO_READERS = re.compile(r"\b(?:you|your|I|we|our|my|she|he)\b")
_DIES = r"(?:died|passed\s+away|was\s+killed|is\s+dead|had\s+died)\b"
_DIED = re.compile(rf",?\s+{_DIES}", re.IGNORECASE)
_DEATHS = opened_by(
    rf"(?i)\b(?:{_DIES}|the\s+late\s)",
    ("died", "passed away", "was killed", "is dead", "had died", "the late"),
)
_THE_PEOPLE = re.compile(r"The\s+(?:[a-z-]+\s+)?([a-z]{3,}s)\b")
_GENERIC = re.compile(
    r"An?\s+(?:[\w-]+\s+){1,3}?(?:can|may|might|should|must|will)\b"
)  # "A doctor can help."
_SIGNED = re.compile(r"(?:—|–|--?)\s*(?=[A-Z])")
_DASH_BEFORE = re.compile(r"(?:—|–|--|―|~)\s*\Z")
_TOLD_MORE = re.compile(r"\s+(?:who|in|at|from|with|of|by)\s[^.;:!?]{1,120},\s")
_SOMEONE = re.compile(r"(?:Someone|Somebody)\b(?!\s+(?:has|needs|must|should|will|would|could|can)\b)")
_WHEN_AND_WHERE = re.compile(
    r"(?:Then|And|But|So|Once|Yesterday|Recently|There\s+(?:was|is|came)(?:\s+once)?"
    r"|(?:Last|This|One|That|In|On|At|By|After|Before)\s+(?:[\w’'-]+\s*){1,3}),?\s+"
)
_THE_ONE = re.compile(
    r"The\s+(?:[a-z-]+\s+)?([a-z]+)\s+(?:next\s+to|beside|behind|in|on|at|with|across|from|who|whom|I|we)\s"
)
_A_ROLE = re.compile(r"(?:An?|One|Another|My)\s+(?=([\w-]+)(?:\s+([\w-]+))?)")
_CROWD = re.compile(
    r"(?:(?:Most|Many|Some|All|Several|Both)\s+of\s+)?"
    r"(?:(?P<owner>[Hh]is|[Hh]er|[Tt]heir|(?:Dr\.\s+)?[A-Z][\w-]*['’]s|[A-Z][\w-]*s['’])\s+)?(?:[\w-]+\s+){0,2}"
    r"(?:[\w-]+s|[Pp]eople|[Mm]en|[Ww]omen|[Cc]hildren)\s+(?:\w+ly\s+|also\s+|often\s+)?(?P<says>[a-z]+)\b"
)
_TAGGED = re.compile(
    rf"{QUOTED}(?!{QUOTED})[,.]?\s(?:they\s+|s?he\s+|(?:[A-Z&][\w’'-]*\s+){{1,4}})?(?P<says>[a-z]+)\b"
)
_BY_SOMEBODY = re.compile(
    rf"{QUOTED}(?!{QUOTED})[,.]?\s(?:came\s+the\s+(?:answer|reply|response)\b"
    r"|(?:some(?:body|one)|one\s+of\s+(?:them|us)|(?:an?|one|another)\s+(?P<noun>[\w-]+))\s+(?P<says>[a-z]+\b))"
)
_HAD = re.compile(r"\bhad\s+(?:\w+\s+)?\w+$")
_CLAUSE_IN_FRONT = re.compile(
    r"(?:Asked|Told|Pressed|Shown|When|As|While|After|Before|Although|Though|If|Once|Until|Because|Since)\b[^,.;:]*$"
)
_TOLD_THAT = re.compile(r"\s+(?:told|assured|warned|promised|tells)\s+(her|him)\s+(?:that\s+)?(s?he)\b")
_CLAUSE_ENDS = re.compile(r"[^,.;:!?]*,\s")
_OWNING = ("Her ", "His ")
_OPENS_WITH = re.compile(r"(?:She|He)\b")
_ACTS = re.compile(r"([A-Z][a-z]{2,})\s+(?:did|had|was|has|does|[a-z]{3,}ed|thought|knew|took|wrote|said)\b")
_ACTS_BEHIND = re.compile(rf"(?<=[a-z,]\s){_ACTS.pattern}")
_RELATIVE = re.compile(r"\b(?:my|our|his|her|their|an?)\s+([a-z-]+(?:\s+[a-z-]+)?)\b", re.IGNORECASE)
_RUN = re.compile(rf"{QUOTED}+")
_BESIDE = re.compile(
    rf"{QUOTED},?\s+(?:(?:[Mm]y|[Hh]is|[Hh]er|[Oo]ur|the)\s+(?:[\w-]+\s+){{0,2}}[\w-]+,?\s+)?$"
)
_THINKING = ("think", "believe", "feel", "know", "expect", "hope", "worry", "fear")
_IN = re.compile(r"\s+in\s")
_WIDTH = 40
_OPENING = 25
_LONGEST_INQUIRY = 120
_NEAR = 4
_TWO = 2
_AUTHORS = re.compile(r"\b(?:researchers|scientists|investigators|authors)\b", re.IGNORECASE)
_SAME_STUDY = re.compile(
    r"\b(?:the same|that|the) (?:study|trial|review|survey|paper|analysis|researchers|authors)\b",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(r"\b(?:below|following)\b|:\s*$", re.IGNORECASE)
_REMARK = re.compile(r"(?:^|[,;—–]|[”\"])\s*$")
_SPOKEN_WORDS = re.compile(r"\w[^”\"]*[.,!?][”\"’']{1,3}$")


def attribute(article: Article, cues: Mapping[str, Sequence[str]] | None = None) -> Article:
    """Return the article with every statement's kind, speakers and sources.

    Args:
        article: as it was read, every statement still the article's own.
        cues: further words by kind, from a sidecar.

    The text, the passages and the sections stay as they are. Where somebody speaks and the rules
    cannot tell who, ``speakers`` is empty and ``certainty`` is ``unknown``.
    """
    words = vocabulary(tuple(sorted((kind, tuple(added)) for kind, added in (cues or {}).items())))
    spans = [(passage.start, passage.end) for passage in article.passages]
    naming = [(line.start, line.end) for line in article.dropped if line.reason in _NAMING]
    sentences = [
        [(s.start, s.end) for s in article.statements[passage.first : passage.last]]
        for passage in article.passages
    ]
    wording = Wording(article.text)
    people = find_people(wording, sorted([*spans, *naming]), words)
    for person in people:
        person.expert = person.expert or _is_listed(article, person)
    quotations = find_quotations(article.text, spans, sentences)
    origins = _Reader(article, wording, people, quotations, words).read()
    spoken = {person.name for origin in origins for person in origin.people}
    speakers = {person: person.speaker() for person in people}
    return replace(
        article,
        statements=tuple(
            _attributed(statement, origin, speakers)
            for statement, origin in zip(article.statements, origins, strict=True)
        ),
        speakers=tuple(speakers[p] for p in people if p.name in spoken or p.expert),
    )


def _is_listed(article: Article, person: Person) -> bool:
    """Say whether a person is introduced below a heading that announces the experts."""
    passages = article.passages
    place = bisect_right(passages, person.start, key=lambda passage: passage.start) - 1
    section = passages[place].section if place >= 0 else None
    return section is not None and opens_experts(article.sections[section].heading)


def _attributed(statement: Statement, origin: Origin, speakers: Mapping[Person, Speaker]) -> Statement:
    if origin is _OWN:
        return statement
    return Statement(  # field by field: dataclasses.replace takes three times as long
        statement.index,
        statement.text,
        statement.start,
        statement.end,
        origin.kind,
        speakers=tuple([speakers[person] for person in origin.people]),
        section=statement.section,
        passage=statement.passage,
        references=origin.references,
        attribution=origin.attribution,
        certainty=origin.certainty,
        cue=origin.cue,
    )


def _named(passage: Passage, mentions: Iterable[Mention]) -> list[Person]:
    """Return whom a paragraph names: who opens it, if that is one, and else everybody."""
    named = [mention for mention in mentions if mention.kind == "person"]
    first = named[0] if named and named[0].start == passage.start else None
    if first and len(first.people) == 1 and not first.possessive:
        return [*first.people]
    return [person for mention in named for person in mention.people]


def _sign_of(opening: re.Match[str]) -> str:
    return "f" if opening.group() == "She" else "m"


class _Reader:
    """Reads an article from its first sentence to its last."""

    def __init__(
        self,
        article: Article,
        wording: Wording,
        people: Sequence[Person],
        quotations: Sequence[Sequence[Quotation]],
        words: Vocabulary,
    ) -> None:
        self.article, self.quotations, self.words = article, quotations, words
        self.finder = MentionFinder(wording, people, words)
        self.outside = masked(article.text, quotations)
        self.wording = Wording(self.outside, wording.places)
        self.mentions = [self.finder.find(p.start, p.end) for p in article.passages]
        self.references = References(article.references)
        self.signatures = [d for d in article.dropped if d.reason == "attribution line"]
        self.cues = [cue for passage in article.passages for cue in self._cues(passage)]
        self.answers = self._find_answers(people)
        self.past = set(self._of_the_past(people))
        genders = learn_genders(self._named_by_paragraph())
        kinship = Kinship(article.text, people, words)
        self.discourse = Discourse(article.text, genders, self._speaking(), kinship, set(self._dead()))
        self.origins: list[Origin] = []

    def read(self) -> list[Origin]:
        """Return the origin of every statement, in their order."""
        section: int | None = None
        for passage in self.article.passages:
            if passage.section != section:
                self.discourse.open_section()
                section = passage.section
            self.discourse.open_paragraph()
            self._passage(passage)
        return self.origins

    def _find_answers(self, people: Sequence[Person]) -> dict[int, tuple[Person, ...] | None]:
        """Return who speaks in interviews, by the position of the statement; a question has ``None``."""
        passages = self.article.passages
        naming = {
            passage.index: named
            for passage, mentions in zip(passages, self.mentions, strict=True)
            if (named := _named(passage, mentions))
        }
        leads = list(find_leads(self.article, self.wording, self.mentions, self.finder, naming))

        def told() -> dict[int, tuple[Person, ...]]:
            return {passage.index: people for passage in passages for people in self._told_of(passage)}

        return find_answers(self.article, people, naming, leads, told)

    def _told_of(self, passage: Passage) -> Iterator[tuple[Person, ...]]:
        """Yield who says something in a paragraph, in the third person; nobody where it opens with "she"."""
        cues = self.cues[passage.first : passage.last]
        people = tuple(
            p for cue, _ in cues if cue and cue.mention.kind == "person" for p in cue.mention.people
        )
        cue, mentions = cues[0]
        first = mentions[0] if mentions else None
        role = bool(first and first.kind == "role" and first.people and first.start == passage.start)
        if role or (cue and cue.mention.kind == "pronoun" and not cue.mention.plural):
            yield ()
        elif people:
            yield people

    def _cues(self, passage: Passage) -> Iterator[tuple[Cue | None, Sequence[Mention]]]:
        """Yield the cue of each sentence of a passage, and what the sentence mentions outside marks."""
        mentioned = self._outside_marks(passage)
        starts = [mention.start for mention in mentioned]
        for statement in self.article.statements[passage.first : passage.last]:
            first, last = bisect_left(starts, statement.start), bisect_left(starts, statement.end)
            mentions = mentioned[first:last]
            yield find_cue(self.wording, statement.start, statement.end, mentions, self.words), mentions

    def _of_the_past(self, people: Sequence[Person]) -> Iterator[Person]:
        """Yield those whom a sentence with a year of long ago introduces: nobody has asked them."""
        starts = [statement.start for statement in self.article.statements]
        for person in people:
            place = bisect_right(starts, person.start) - 1
            if place >= 0 and _LONG_AGO.search(self._outside(self.article.statements[place])):
                yield person

    def _dead(self) -> Iterator[Person]:
        """Yield those of whom the text says that they died: they do not speak any more."""
        if not self.wording.find(_DEATHS, 0, len(self.outside)):
            return  # mostly
        for mention in chain.from_iterable(self.mentions):
            named = mention.kind == "person" and len(mention.people) == 1 and not mention.possessive
            before = self.outside[max(0, mention.start - len("the late ")) : mention.start].lower()
            if named and (before == "the late " or _DIED.match(self.outside, mention.end)):
                yield mention.people[0]

    def _speaking(self) -> set[Person]:
        """Return who speaks under their own name, by more than a verb that tells of anybody."""
        found = {person for people in self.answers.values() for person in people or ()}
        for statement, (cue, _) in zip(self.article.statements, self.cues, strict=True):
            if cue is None or cue.mention.kind != "person":
                continue
            people = bearers(cue.mention)
            calls = cue.verb in self.words.describing and QUOTED in self._outside(statement)
            strong = self._is_strong(cue, statement) or (calls and all(p.expert for p in people))
            if strong and not _LONG_AGO.search(self._outside(statement)):
                found.update(people if len(people) == 1 or cue.mention.plural else ())
        return found

    def _outside(self, statement: Statement) -> str:
        return self.outside[statement.start : statement.end]

    def _is_strong(self, cue: Cue, statement: Statement) -> bool:
        """Say whether a cue makes a speaker: more than a verb that tells of anybody."""
        telling = cue.verb in self.words.describing or cue.verb in self.words.opining
        return not telling or self._has_quoted(statement, cue)

    def _has_quoted(self, statement: Statement, cue: Cue) -> bool:
        """Say whether a cue stands beside quoted speech; farther off only many words are no term."""
        before = self.outside[max(statement.start, cue.start - _WIDTH) : cue.start]
        beside = bool(_BESIDE.search(before))
        beside = beside or bool(_OPENS_SPEECH.match(self.outside, cue.end, statement.end))
        return self._has_speech(statement, 1 if beside else _MANY_WORDS)

    def _has_speech(self, statement: Statement, fewest: int = 2) -> bool:
        """Say whether a sentence has quoted words that are more than a term."""
        for run in _RUN.finditer(self.outside, statement.start, statement.end):
            quoted = self.article.text[slice(*run.span())]
            if _SPOKEN_WORDS.search(quoted) and len(quoted.split()) >= fewest:
                return True
        return False

    def _named_by_paragraph(self) -> Iterator[tuple[set[str], list[Person]]]:
        """Yield whom each paragraph names, and the signs of its pronouns behind the first of them."""
        for passage, mentions in zip(self.article.passages, self.mentions, strict=True):
            named = [mention for mention in mentions if mention.kind == "person"]
            if named:
                signs = signs_of(self.wording, named[0].start, passage.end, self.words.crowd)
                told = self.article.statements[passage.first : passage.last] if signs else ()
                if any(self._names_another(one, self.cues[one.index][1]) for one in told):
                    continue  # "he" may be they
                yield signs, [person for mention in named for person in mention.people[:2]]

    def _passage(self, passage: Passage) -> None:
        signed = self._signature(passage)
        for statement in self.article.statements[passage.first : passage.last]:
            cue, mentions = self.cues[statement.index]
            if statement.index in self.answers:
                origin = self._answer(self.answers[statement.index])
            else:
                origin = self._statement(statement, passage, cue, mentions, signed)
            self.discourse.learn(self.outside, statement.start, statement.end)
            self.origins.append(origin)
            self._remember(statement, mentions, origin)
        self._spread(passage)

    def _answer(self, people: tuple[Person, ...] | None) -> Origin:
        """Return the origin of a sentence of an interview: an answer, or a question."""
        if people is None:
            return _OWN
        return Origin("direct", people, certainty="resolved") if people else _SPOKEN

    def _statement(
        self,
        statement: Statement,
        passage: Passage,
        cue: Cue | None,
        mentions: Sequence[Mention],
        signed: tuple[Person, ...] | None,
    ) -> Origin:
        """Return whose a sentence is, from the surest sign to the weakest."""
        place = (statement.start, statement.end)
        if signed is not None and passage.kind == "quote":
            return Origin("direct", signed, certainty="resolved" if signed else "unknown")
        if is_wholly_quoted(self.outside, *place):
            carried = self._not_addressed(statement, self._carried_on(passage))
            people = carried if signed is None else signed
            return Origin("direct", people, certainty="resolved" if people else "unknown")
        found = self._from_cue(statement, cue, mentions) if cue else None
        if found is not None:
            return found
        introduced = self._introduced(passage)
        if introduced:
            return introduced
        focus = self.discourse.focus()
        others = [m for m in mentions if m.kind == "person" and not set(m.people) & set(focus)]
        if focus and not others and is_speech(self.article.text, self.outside, *place):
            return Origin("mixed", focus, certainty="resolved")
        spoken = _SPOKEN if self._is_spoken(statement) else _OWN
        continued = self._continued(statement) or self._inquired(statement, mentions)
        return continued or self._published(statement) or spoken

    def _is_spoken(self, statement: Statement) -> bool:
        """Say whether a sentence is mostly quoted, with a verb of saying beside it, whoever may say it."""
        place = (statement.start, statement.end)
        if is_shown(self.outside, *place) or not self._has_speech(statement):
            return False
        if self._is_somebodys(statement):
            return True
        tag = _TAGGED.search(self.outside, *place)
        if tag is None:
            return False
        verb = self.words.verbs.pattern.match(self.outside, tag.start("says"), statement.end)
        told = verb is None or verb.group().lower() in self.words.describing | self.words.opining
        quoted = self.outside.count(QUOTED, *place)
        return not told and quoted > _MOSTLY * (statement.end - statement.start)

    def _is_somebodys(self, statement: Statement) -> bool:
        """Say whether a tag names nobody: “…,” somebody asked; “…,” came the answer."""
        tag = _BY_SOMEBODY.search(self.outside, statement.start, statement.end)
        if tag is None or (tag["noun"] and tag["noun"].lower() not in self.words.strangers):
            return False
        says = tag["says"] is None or self.words.verbs.pattern.match(
            self.outside, tag.start("says"), statement.end
        )
        return bool(says)

    def _not_addressed(self, statement: Statement, people: tuple[Person, ...]) -> tuple[Person, ...]:
        """Return who goes on speaking, unless the words call them by name, as in “No, Alfred.”."""
        called = tuple(f", {people[0].first}{mark}" for mark in ".!?") if len(people) == 1 else ()
        if not any(map(statement.text.__contains__, called)):
            return people
        others = tuple(person for person in self.discourse.heard if person is not people[0])
        return others if len(others) == 1 else ()

    def _carried_on(self, passage: Passage) -> tuple[Person, ...]:
        """Return who goes on speaking without a cue.

        Nobody behind speech that was not understood, or where a quotation opens a paragraph that
        names somebody else later on.
        """
        last, focus = self.discourse.last, self.discourse.focus()
        if last:
            unclear = not last.people and self._has_speech(self.article.statements[len(self.origins) - 1])
            return () if unclear else focus
        named = dict.fromkeys(
            p for m in self._outside_marks(passage) if m.kind == "person" for p in bearers(m)
        )
        if self._is_disowned(passage):
            return ()
        before = self.quotations[passage.index - 1] if passage.index else ()
        if not named or focus in [(person,) for person in named] or (before and not before[-1].closed):
            return focus
        return () if focus or len(named) > 1 else tuple(named)

    def _is_disowned(self, passage: Passage) -> bool:
        """Say whether the words behind the quotation that opens a paragraph tell that nobody here says it."""
        for statement in self.article.statements[passage.first : passage.last]:
            place = (self.outside, statement.start, statement.end)
            if not is_wholly_quoted(*place):
                name = self.words.famous.match(*place)
                known = name and (is_common(name[1]) or name[1] in self.words.not_names)
                someone = any(m.start < statement.start + _NEAR for m in self.cues[statement.index][1])
                named = (name and not known) or _SIGNED.match(*place)
                return bool(self.words.disowning.match(*place) or (named and not someone))
        return self._is_signed_below(passage)

    def _is_signed_below(self, passage: Passage) -> bool:
        """Say whether the next paragraph is a line that names no person as the source: "— Old proverb"."""
        index = passage.index + 1
        if index >= len(self.article.passages):
            return False
        below = self.article.passages[index]
        dash = _DASH_BEFORE.search(self.article.text, max(passage.end, below.start - _NEAR), below.start)
        few = below.end - below.start <= _WIDTH and below.last - below.first == 1
        return bool(dash and few and not any(m.kind == "person" for m in self.mentions[index]))

    def _outside_marks(self, passage: Passage) -> list[Mention]:
        return [m for m in self.mentions[passage.index] if QUOTED not in self.outside[m.start : m.end]]

    def _signature(self, passage: Passage) -> tuple[Person, ...] | None:
        """Return whom the line behind a quotation names ("— Ana Ruiz, MD"); it may have several parts.

        Nobody where it names somebody who is not known, and ``None`` where there is no line.
        """
        if not self.signatures:
            return None
        index = passage.index + 1
        passages = self.article.passages
        while passage.kind == "quote" and index < len(passages) and passages[index].kind == "quote":
            passage, index = passages[index], index + 1
        limit = passages[index].start if index < len(passages) else len(self.article.text)
        place = bisect_left(self.signatures, passage.end, key=lambda dropped: dropped.start)
        if place == len(self.signatures) or self.signatures[place].start >= limit:
            return None
        line = self.signatures[place]
        if passage.kind != "quote" and self._is_set_apart(passage, line):
            return None
        named = [m.people for m in self.finder.find(line.start, line.end) if m.kind == "person"]
        return next((people for people in named if len(people) == 1), ())

    def _is_set_apart(self, passage: Passage, line: Dropped) -> bool:
        """Say whether a line stands below a pull quote, and not below the paragraph in front of that."""
        between = (d for d in self.article.dropped if passage.end <= d.start < line.start)
        return any(dropped.reason == "pull quote" for dropped in between)

    def _from_cue(self, statement: Statement, cue: Cue, mentions: Sequence[Mention]) -> Origin | None:
        """Return whose a sentence with a cue is; ``None`` where the cue only tells of somebody."""
        mention, place = cue.mention, (cue.start, cue.end)
        if mention.kind in _COLLECTIVE:
            if cue.verb in _THINKING and self._is_lay(mention):
                return None
            return self._collective(statement, mention, place)
        if (
            mention.kind == "person"
            and cue.verb in self.words.finding
            and self.references.marked(statement.text)
        ):
            words = self.article.text[mention.start : mention.end]
            return Origin("study", (), self.references.named(statement.text), words, cue=place)
        people = self.discourse.resolve(mention, mentions)
        if not people and mention.kind == "pronoun" and mention.plural:
            return self._they(statement, cue)
        if not self._may_say(people, cue, statement):
            return None
        if self._is_strong(cue, statement):
            self.discourse.speaking.update(people)
        kind = kind_of(self.article.text, self.outside, statement.start, statement.end, cue, self.words)
        named = mention.kind == "person" and bool(people)
        certainty: Certainty = "explicit" if named else "resolved" if people else "unknown"
        return Origin(kind, people, (), "", certainty, place)

    def _may_say(self, people: tuple[Person, ...], cue: Cue, statement: Statement) -> bool:
        """Say whether people speak by a verb: who was never asked is only told of."""
        if cue.verb == "tag":
            spoken = self._has_speech(statement) or self._has_quoted(statement, cue)
            return bool(people) and (spoken or QUOTED not in self._outside(statement))
        if cue.verb == "joins":
            last = self.discourse.last
            said = last and (last.people or last.kind in ("group", "study"))
            return bool(people and last and said and last.people != people)
        if cue.verb.startswith(("is ", "was ")) and not self.outside[cue.end : statement.end].strip(" .!"):
            return all(person.is_professional for person in people)
        if cue.verb in self.words.opining or cue.verb in _RULING or cue.verb in _STANDING:
            known = bool(people) and all(person in self.discourse.speaking for person in people)
            if cue.verb in _RULING:
                return known or (bool(people) and all(p.expert and p not in self.past for p in people))
            return known and all(person.is_professional for person in people)
        if (
            not people
            and cue.mention.kind != "pronoun"
            and cue.verb.startswith("believe")
            and _IN.match(self.outside, cue.end)
        ):
            return False  # "my old coach believed in ice"
        if cue.verb not in self.words.describing or self._has_quoted(statement, cue):
            return True
        if not people:
            return cue.mention.kind != "stranger" or cue.verb.startswith("call")
        if _HAD.search(self._outside(statement)[: cue.end - statement.start]) and not any(
            person.expert for person in people
        ):
            return False
        return all(p in self.discourse.speaking or (p.expert and p not in self.past) for p in people)

    def _collective(self, statement: Statement, mention: Mention, place: tuple[int, int]) -> Origin:
        """Return the origin of a sentence that a group, an organisation or a study says."""
        words = self.article.text[mention.start : mention.end]
        if mention.kind != "study" and not _AUTHORS.search(words):
            return Origin("group", attribution=words, cue=place)
        references = self.references.named(statement.text)
        last = self.discourse.last
        if not references and last and last.kind == "study" and _SAME_STUDY.search(statement.text):
            references = last.references
        return Origin("study", (), references, words, cue=place)

    def _is_lay(self, mention: Mention) -> bool:
        """Say whether a group is one of people who are no experts: "teachers think" tells of them."""
        noun = self.outside[mention.start : mention.end].lower().split()[-1].removesuffix("s")
        return noun in self.words.lay_roles and noun not in self.words.roles - self.words.lay_roles

    def _they(self, statement: Statement, cue: Cue) -> Origin | None:
        """Return whose "they say" is: a group's, a study's, several people's, or one's who goes by it."""
        last, place = self._last(statement), (cue.start, cue.end)
        heard = tuple(self.discourse.heard)
        if len(heard) == _TWO and cue.verb.startswith("agree"):
            return Origin("indirect", heard, (), "", "resolved", place)
        pair = self._pair_before(statement) if last and last.kind == "article" and not heard else ()
        if pair and _REMARK.search(self.outside[statement.start : cue.start]):
            return Origin("indirect", pair, (), "", "resolved", place)
        if last and (last.kind in ("group", "study") or len(last.people) > 1):
            return replace(last, certainty="resolved", cue=place)
        if last and len(last.people) == 1 and self._goes_by_they(statement, cue, last.people[0]):
            self.discourse.genders[last.people[0].name] = "t"
            kind = kind_of(self.article.text, self.outside, statement.start, statement.end, cue, self.words)
            return Origin(kind, last.people, (), "", "resolved", place)
        return None

    def _pair_before(self, statement: Statement) -> tuple[Person, ...]:
        """Return the only two whom the sentence before names as its subject: "Lee and his mother, Kim, …"."""
        before = self.article.statements[statement.index - 1]
        named = [m for m in self.cues[before.index][1] if m.kind == "person" and not m.possessive]
        people = tuple(dict.fromkeys(p for m in named for p in m.people))
        outside = self.outside[before.start : before.end]
        joined = len(named) > 1 and " and " in self.outside[named[0].end : named[1].start]
        return people if len(people) == _TWO and joined and not self.words.crowd.search(outside) else ()

    def _last(self, statement: Statement) -> Origin | None:
        """Return the origin of the sentence before in the same section."""
        before = self.article.statements[statement.index - 1] if statement.index else statement
        same = (
            self.article.passages[before.passage].section == self.article.passages[statement.passage].section
        )
        return self.origins[-1] if self.origins and same else None

    def _goes_by_they(self, statement: Statement, cue: Cue, person: Person) -> bool:
        """Say whether "they say" behind the words of one person, with no people named, is that one."""
        before = self.article.statements[statement.index - 1]
        outside = self.outside[before.start : before.end]
        remark = _REMARK.search(self.outside[statement.start : cue.start].replace(QUOTED, ","))
        return bool(
            remark
            and cue.start > statement.start
            and self.discourse.genders.get(person.name, "t") == "t"
            and not self.words.several.search(outside)
            and not self.words.groups.pattern.search(outside)
        )

    def _introduced(self, passage: Passage) -> Origin | None:
        """Return whose an item of a list is: theirs who announce it in the paragraph above."""
        index = passage.introduction
        if index is None or self.origins[index].kind == "article" or not self._is_announced(index):
            return None
        origin = self.origins[index]
        kind = origin.kind if origin.kind in ("group", "study") else "indirect"
        certainty = "resolved" if origin.people else origin.certainty
        return replace(origin, kind=kind, certainty=certainty, cue=None)

    def _is_announced(self, index: int) -> bool:
        """Say whether a statement, or one before it of the same people, points to what follows."""
        statements, people = self.article.statements, self.origins[index].people
        passage = self.article.passages[statements[index].passage]
        return any(
            _ANNOUNCES.search(statements[place].text)
            for place in range(passage.first, index + 1)
            if place == index or (people and self.origins[place].people == people)
        )

    def _continued(self, statement: Statement) -> Origin | None:
        """Return the study or group before, where "the participants" or "it recommends" go on with it."""
        last, words = self.discourse.last, self.words
        if last is None:
            return None
        place = (self.outside, statement.start, statement.end)
        if last.kind == "group" and words.goes_on_saying.match(*place):
            return replace(last, certainty="resolved", cue=None)
        found = words.goes_on.match(*place)
        if found and last.kind == "article":
            studies = [m for m in self.cues[statement.index - 1][1] if m.kind == "study"]
            named = [self.article.text[study.start : study.end] for study in studies]
            return Origin("study", attribution=named[0], certainty="resolved") if named else None
        told = self.discourse.study
        if told and words.studied.match(*place) and words.past.search(*place):
            return replace(told, certainty="resolved", cue=None)
        if last.kind != "study":
            return None
        mentions = self.cues[statement.index][1]
        person = mentions and mentions[0].kind == "person" and mentions[0].start == statement.start
        if not person and (found or words.continuing.search(statement.text) or self._counts_on(statement)):
            references = self.references.named(statement.text) or last.references
            return replace(last, references=references, certainty="resolved", cue=None)
        return None

    def _inquired(self, statement: Statement, mentions: Sequence[Mention]) -> Origin | None:
        """Return whose opinion the sentence before asks for and this one tells: "Her verdict? Wait."."""
        before = self.article.statements[statement.index - 1] if self.discourse.last else statement
        if not before.text.endswith("?") or before is statement or len(before.text) > _LONGEST_INQUIRY:
            return None
        asked = list(self.cues[before.index][1])
        owner = inquired_of(Sentence(self.wording, before.start, before.end, asked, self.words))
        people = self.discourse.resolve(owner, asked) if owner else ()
        others = any(m.kind != "pronoun" for m in mentions)
        known = people and all(p in self.discourse.speaking and p.is_professional for p in people)
        return Origin("indirect", people, certainty="resolved") if known and not others else None

    def _counts_on(self, statement: Statement) -> bool:
        """Say whether a sentence tells more of those who were studied: "One in eight still had it."."""
        place = (self.outside, statement.start, statement.end)
        opens = self.words.goes_on_counting.match(*place) or self._repeats(statement)
        return bool(opens and self.words.past.search(*place) and not _TO_READERS.search(*place))

    def _repeats(self, statement: Statement) -> bool:
        """Say whether a sentence opens with people of the one before it: "40 pianists. The pianists"."""
        named = _THE_PEOPLE.match(self.outside, statement.start, statement.end)
        before = self.article.statements[statement.index - 1].text.lower()
        return bool(named and re.search(rf"\b{re.escape(named[1].lower())}\b", before))

    def _published(self, statement: Statement) -> Origin | None:
        """Return the study of a sentence that names a journal of the reference list."""
        journals = self.references.journals(statement.text)
        if not journals:
            return None
        return Origin("study", (), self.references.named(statement.text), journals[0])

    def _remember(self, statement: Statement, mentions: Sequence[Mention], origin: Origin) -> None:
        """Keep who is in focus after a sentence."""
        discourse, subject = self.discourse, self._main_subject(statement, mentions)
        stranger = self._stranger(statement, mentions)
        discourse.nameless |= bool(stranger) or any(mention.kind == "stranger" for mention in mentions)
        if stranger or self._clears(statement, subject, origin):
            discourse.stranger = "" if origin.people else stranger
        self._focus(statement, mentions, origin, subject)
        if subject is not None and subject.kind == "pronoun" and _DIED.match(self.outside, subject.end):
            discourse.dead.update(discourse.subject)
        if mentions:
            self._meet(statement, mentions)
            self._learn_names(mentions)
            discourse.name(mentions)
        if origin is _OWN and (match := _OPENS_WITH.match(self.outside, statement.start)):
            sign = _sign_of(match)
            discourse.stranger = sign if sign in discourse.told else discourse.stranger
        discourse.told, discourse.aside = self._relatives_told_of(statement), not mentions
        discourse.unknown = self._names_another(statement, mentions)
        discourse.last = origin
        discourse.study = origin if origin.kind == "study" else discourse.study

    def _main_subject(self, statement: Statement, mentions: Sequence[Mention]) -> Mention | None:
        """Return the subject of a sentence; of "Asked what she thinks, Lee shrugs." it is Lee."""
        subject = subject_of(mentions)
        if subject is None or subject.start == statement.start:
            return subject
        if not _CLAUSE_IN_FRONT.match(self.outside, statement.start, subject.start):
            return subject
        named = next((m for m in mentions if m.kind == "person" and m.start > subject.end), None)
        if named is None or named.possessive or named.governed:
            return subject
        return named if _CLAUSE_ENDS.fullmatch(self.outside, subject.end, named.start) else subject

    def _focus(
        self, statement: Statement, mentions: Sequence[Mention], origin: Origin, subject: Mention | None
    ) -> None:
        """Put in focus who has spoken, or else whom the sentence is about."""
        discourse = self.discourse
        if origin.people:
            discourse.subject = discourse.speaker = origin.people
            discourse.heard.update(dict.fromkeys(origin.people))
            discourse.spoken.update(dict.fromkeys(origin.people))
        elif origin.certainty == "unknown":
            cue, _ = self.cues[statement.index]
            if cue and cue.mention.kind == "stranger":
                sign = self._sign(cue.mention) or self._sign_by_pronoun(statement, cue.mention)
                discourse.stranger = sign or ANYBODY
            discourse.subject = ()
        elif subject is not None and not (subject.possessive and _CLEFT.match(self.outside, statement.start)):
            resolved = discourse.resolve(subject, mentions)
            opens = (
                _OPENS_WITH.match(self.outside, subject.start) if subject.start == statement.start else None
            )
            if opens and not (resolved or discourse.stranger):
                discourse.stranger = _sign_of(opens)  # "She was 30 when she met Dr. Lee."
            if resolved or subject.kind == "person":
                discourse.subject = resolved
            if subject.kind == "person" and not resolved:
                discourse.stranger = ANYBODY

    def _relatives_told_of(self, statement: Statement) -> str:
        """Return the signs of those whom quoted words tell of: “my mother never did” has a "she"."""
        quoted = self.outside.find(QUOTED, statement.start, statement.end) >= 0
        if not quoted or not self._goes_on_with_pronoun(statement):
            return ""
        nouns = {noun for match in _RELATIVE.finditer(statement.text.lower()) for noun in match[1].split()}
        female, male = nouns & self.words.female, nouns & self.words.male
        return ("f" if female else "") + ("m" if male else "")

    def _names_another(self, statement: Statement, mentions: Sequence[Mention]) -> bool:
        """Say whether a sentence tells of somebody by a surname alone, and a pronoun follows."""
        if any(m.kind == "person" for m in mentions) or not self._goes_on_with_pronoun(statement):
            return False
        return self._has_unknown(statement.start, statement.end, mentions)

    def _has_unknown(self, start: int, end: int, mentions: Sequence[Mention]) -> bool:
        """Say whether somebody acts of whom nothing but a surname is told."""
        for name in (_ACTS.match(self.outside, start, end), _ACTS_BEHIND.search(self.outside, start, end)):
            if name is None or is_common(name[1]) or name[1] in self.words.not_names:
                continue
            if not any(m.start <= name.start(1) < m.end for m in mentions):
                return True
        return False

    def _goes_on_with_pronoun(self, statement: Statement) -> bool:
        """Say whether the next sentence has a pronoun of which somebody has to be told."""
        following = statement.index + 1
        if following >= len(self.cues):
            return False
        words = self.article.statements[following].text
        return words.startswith(_OWNING) or any(m.kind == "pronoun" for m in self.cues[following][1])

    def _meet(self, statement: Statement, mentions: Sequence[Mention]) -> None:
        """Notice who has just become the subject: somebody new, or the only one whom a sentence names."""
        discourse = self.discourse
        named = [mention for mention in mentions if mention.kind == "person"]
        if len(discourse.subject) == 1 and named:
            person = discourse.subject[0]
            acts = person in named[0].people and not (named[0].possessive or named[0].governed)
            acts = acts or (
                person in named[0].people and bool(_THEIR_PEOPLE.match(self.outside, named[0].end))
            )
            acts = acts or bool(_TO_THEM.match(self.outside, statement.start, statement.end))
            opens = named[0].start - statement.start < _NEAR
            only = all(person in mention.people for mention in named)
            known = person in discourse.speaking or person.expert or bool(person.role)
            introduced = statement.start <= person.start < statement.end
            discourse.fresh = introduced or (acts and known and (opens or only))

    def _learn_names(self, mentions: Sequence[Mention]) -> None:
        """Keep count of shared surnames, and of what people are called in place of their names."""
        for mention in mentions:
            shared = mention.kind == "person" and len(mention.people) > 1 and not mention.plural
            for person in self.discourse.resolve(mention, mentions) if shared or mention.described else ():
                if shared:
                    self.discourse.count_alone(mention, person)
                else:
                    person.describe(self.article.text[mention.start : mention.end])

    def _clears(self, statement: Statement, subject: Mention | None, origin: Origin) -> bool:
        """Say whether a stranger is spoken of no more: "she" may still be her, and a name is not."""
        if subject is not None and subject.kind != "pronoun":
            return True
        cue, _ = self.cues[statement.index]
        return bool(origin.people) and not (cue and cue.mention.kind == "pronoun")

    def _stranger(self, statement: Statement, mentions: Sequence[Mention]) -> str:
        """Return the sign of a woman or man without a name whom a sentence is about."""
        place = (statement.start, statement.end)
        acts = self.wording.stands(self.words.verbs, *place)  # takes a third of the time
        crowd = _CROWD.match(self.outside, *place) if acts else None
        if crowd and crowd["says"].lower() in self.words.plural_verbs:
            return ANYBODY if crowd["owner"] else "t"
        first = self._nameless(statement, mentions)
        if first is None or first.possessive or _GENERIC.match(self.outside, first.start):
            return ""
        if first.start - statement.start >= _OPENING or self._is_predicate(first, mentions):
            return ""
        opens = first.start == statement.start or _WHEN_AND_WHERE.fullmatch(
            self.outside, statement.start, first.start
        )
        return self._sign(first) or self._sign_by_pronoun(statement, first) or (ANYBODY if opens else "")

    def _sign_by_pronoun(self, statement: Statement, stranger: Mention) -> str:
        """Return "m" for "One principal told her that he would", where "her" is the one in focus."""
        told = _TOLD_THAT.match(self.outside, stranger.end, statement.end)
        signs = {"him": "f", "her": "m"}
        focus = self.discourse.focus()
        if told is None or not focus or self.discourse.gender(focus[0]) in ("", signs[told[1]]):
            return ""
        return signs[told[1]] if told[2] == ("he" if told[1] == "her" else "she") else ""

    def _nameless(self, statement: Statement, mentions: Sequence[Mention]) -> Mention | None:
        """Return the first whom a sentence mentions, if it is "her friend", "my mother" or "a nurse"."""
        first = mentions[0] if mentions else None
        opening = None if first and first.start - statement.start < _OPENING else self._opening(statement)
        if first is None or opening:
            return opening
        mine = self.outside.startswith("My ", first.start)
        nobody = first.kind == "role" and not first.people and not first.described and mine
        return first if first.kind == "stranger" or nobody else None

    def _opening(self, statement: Statement) -> Mention | None:
        """Return "a nurse", whose noun is a verb elsewhere, as the subject that opens a sentence."""
        someone = _SOMEONE.match(self.outside, statement.start, statement.end)
        if someone:
            return Mention("stranger", *someone.span())
        apart = _THE_ONE.match(self.outside, statement.start, statement.end)
        if apart and apart[1] in self.words.female | self.words.male:
            return Mention("stranger", apart.start(), apart.end(1))
        opens = _A_ROLE.match(self.outside, statement.start, statement.end)
        for place, word in enumerate(opens.groups(""), start=1) if opens else ():
            noun, words = word.lower(), self.words
            named = noun in words.strangers or (words.is_role(noun) and noun not in words.offices)
            if opens and named:
                return Mention("stranger", opens.start(), opens.end(place))
        return None

    def _is_predicate(self, first: Mention, mentions: Sequence[Mention]) -> bool:
        """Say whether the first words only tell what the next one is: "An engineer by training, he"."""
        behind = mentions[1] if len(mentions) > 1 else first
        between = self.outside[first.end : behind.start]
        if behind.kind not in ("person", "pronoun") or not between.endswith(", "):
            return False
        return between.count(",") == 1 or bool(_TOLD_MORE.fullmatch(between))

    def _sign(self, stranger: Mention) -> str:
        """Return "f" or "m" for a stranger whose noun tells."""
        noun = self.article.text[stranger.start : stranger.end].split()[-1].lower()
        return "f" if noun in self.words.female else "m" if noun in self.words.male else ""

    def _spread(self, passage: Passage) -> None:
        """Give the sentences of one quotation the speaker that its cue names later on."""
        if not self.quotations[passage.index]:
            return
        statements = self.article.statements[passage.first : passage.last]
        starts, ends = [s.start for s in statements], [s.end for s in statements]
        for quotation in self.quotations[passage.index]:
            first, last = bisect_right(ends, quotation.start), bisect_left(starts, quotation.end)
            inside = range(passage.first + first, passage.first + last)
            cued = [place for place in inside if self.origins[place].cue and self.origins[place].people]
            for place in inside if cued else ():
                origin = self.origins[place]
                if origin.cue is None and origin.kind == "direct":
                    people = self.origins[cued[-1]].people
                    self.origins[place] = replace(origin, people=people, certainty="resolved")
