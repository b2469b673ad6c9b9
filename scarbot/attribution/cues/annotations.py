"""What the sentences of an article say by themselves: quotations, mentions, cues. Nothing is decided here."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import repeat
from typing import TYPE_CHECKING

from scarbot.attribution.cues.cues import find_cues
from scarbot.attribution.cues.labels import add_posts, only_labelled
from scarbot.attribution.cues.studies import References
from scarbot.attribution.people.full_names import completed
from scarbot.attribution.people.outside_lines import find_panels, find_rows, is_on_card
from scarbot.attribution.people.people import find_people
from scarbot.attribution.people.persons import Person
from scarbot.attribution.sayings.mentions import MentionFinder
from scarbot.attribution.sayings.quotations import QUOTED, find_quotations, masked
from scarbot.attribution.words.word_places import Found, Wording
from scarbot.language import ONE_NAME, academic_title
from scarbot.lexicon.given_names import is_common, is_given
from scarbot.reading.furniture.bylines import heads_card
from scarbot.reading.traits.prose import OPENING_QUOTES
from scarbot.reasons import ATTRIBUTION, SPEAKERS, STANDFIRST, TELLER, TIPPED_BY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scarbot.attribution.people.persons import People
    from scarbot.attribution.sayings.quotations import Quotation
    from scarbot.attribution.sayings.sources import Cue, Mention
    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.models import Article, Dropped, Passage, Statement

__all__ = ["Annotations", "annotate"]

_FIRST_NAME = re.compile(r"(?:[—–-]{1,2}\s*)?([A-Z][a-z]+)(?=,\s|\s*$)")
_HEADS = re.compile(
    r"(?:(?:The )?[Ee]xpert: )?"
    rf"(?:(?:{academic_title()}) (?P<titled>{ONE_NAME}(?: {ONE_NAME}){{1,3}})"
    rf"|(?P<name>{ONE_NAME}(?: {ONE_NAME}){{1,3}})"
    r"(?:,? [A-Z][\w.]{0,4}[A-Z]\b\.?|, (?:[\w’'&-]+ ){0,5}?(?P<role>[\w-]+)(?=$| (?:at|of|in|for|and) )))"
    r"(?:,? [^?!:]{2,90})?"
)
_TELLS_OF = ("She ", "He ", "A ", "An ", "Our ")
_POST_WORDS = 3
_OWNING = ("Her ", "His ")
_NAMING = (ATTRIBUTION, STANDFIRST, SPEAKERS, TELLER, TIPPED_BY)
"""The reasons of what is no sentence and says who somebody is."""


@dataclass(frozen=True, slots=True)
class Annotations:
    """An article with what is found in it.

    Attributes:
        article: as it was read, every statement still the article's own.
        words: the vocabulary of attribution.
        people: who is in it.
        quotations: those of each passage.
        wording: the text with :data:`~scarbot.attribution.sayings.quotations.QUOTED` for what is
            inside marks.
        found: what is found in that text, by statement.
        outside: the same as a string.
        finder: it finds mentions.
        mentions: those of each passage, inside marks as well.
        sources: by statement, the mentions outside marks that begin in it.
        cues: by statement, its cue.
        pronominal: the statements with a pronoun of which somebody has to be told.
        references: the article's reference list.
        signatures: lines that were left out of the body and say whose a quotation is.
        carded: whom a card right above a passage names, by the passage; it heads it like a heading.
    """

    article: Article
    words: Vocabulary
    people: Sequence[Person]
    quotations: Sequence[Sequence[Quotation]]
    wording: Wording
    found: Found
    outside: str
    finder: MentionFinder
    mentions: Sequence[Sequence[Mention]]
    sources: Sequence[Sequence[Mention]]
    cues: Sequence[Cue | None]
    pronominal: frozenset[int]
    references: References
    signatures: Sequence[Dropped]
    carded: Mapping[int, People]

    def statements_of(self, passage: Passage) -> tuple[Statement, ...]:
        """Return the statements of a passage."""
        return self.article.statements[passage.first : passage.last]

    def above(self, passage: Passage) -> Passage | None:
        """Return the passage right above another one in its section, if there is any and no card between."""
        alone = not passage.index or passage.index in self.carded
        before = None if alone else self.article.passages[passage.index - 1]
        return before if before is not None and before.section == passage.section else None

    def outside_of(self, statement: Statement) -> str:
        """Return a statement's text with what is inside marks hidden."""
        return self.outside[statement.start : statement.end]


def annotate(article: Article, words: Vocabulary) -> Annotations:
    """Find who is in an article, its quotations, and the mentions and the cue of each sentence."""
    wording = Wording(article.text)
    people = _find_people(article, wording, words)
    spans = [(passage.start, passage.end) for passage in article.passages]
    sentences = [(statement.start, statement.end) for statement in article.statements]
    quotations = find_quotations(article.text, spans, sentences)
    quotations = _without_nicknames(article.text, people, quotations)
    outside = masked(article.text, quotations)
    hidden = Wording(outside, wording.places)
    finder = MentionFinder(wording, people, words)
    mentions = finder.find_in(spans)
    sources = list(_find_sources(article, mentions, outside))
    found = Found(hidden, sentences)
    return Annotations(
        article=article,
        words=words,
        people=people,
        quotations=quotations,
        wording=hidden,
        found=found,
        outside=outside,
        finder=finder,
        mentions=mentions,
        sources=sources,
        cues=find_cues(found, sources, words),
        pronominal=_with_pronouns(article, sources),
        references=References(article.references),
        signatures=[line for line in article.dropped if line.reason == ATTRIBUTION],
        carded=_carded(article, finder),
    )


def _carded(article: Article, finder: MentionFinder) -> dict[int, People]:
    """Return the one whom the pieces of cards right above a passage name, by the passage."""
    found: dict[int, set[People]] = {}
    for line in filter(is_on_card, article.dropped):
        index = bisect_left(article.passages, line.end, key=_start)
        people = (m.people for m in finder.find(line.start, line.end) if m.kind == "person")
        found.setdefault(index, set()).update(people)
    return {index: people.pop() for index, people in found.items() if len(people) == 1}


def _start(passage: Passage) -> int:
    return passage.start


def _find_people(article: Article, wording: Wording, words: Vocabulary) -> list[Person]:
    """Return who is in an article; whom a list of experts introduces is one."""
    spans = list(_without_cards(article))
    told = [line for line in article.dropped if line.reason in _NAMING and not is_on_card(line)]
    naming = [(line.start, line.end) for line in told]
    naming += _headed(article, words)
    panels = find_panels(article)
    starts = {statement.start for statement in article.statements}
    outside = find_rows(article, panels, frozenset(naming))
    people = find_people(wording, sorted([*spans, *naming]), words, starts, outside, article.speakers)
    people += list(_signing(article, {part for person in people for part in person.name.split()}))
    people = completed(article, people, words)
    people += list(only_labelled(article, people))
    add_posts(article, people, words.roles)
    for person in people:
        person.expert = person.expert or any(start < person.start < end for start, end in panels)
    return sorted(people, key=lambda person: person.start)


def _without_cards(article: Article) -> Iterator[tuple[int, int]]:
    """Yield the offsets of the passages; the name that heads or ends a card is apart from what it tells."""
    for passage in article.passages:
        first = article.statements[passage.first]
        line = article.text.rfind("\n", passage.start, passage.end)
        if (
            line > first.start
            and passage.last - passage.first == 1
            and heads_card(first.text[line + 1 - first.start :])
        ):
            yield passage.start, line
            yield line + 1, passage.end
            continue
        behind = first.end + 1
        if (
            article.text[first.end : behind] == "\n"
            and passage.last - passage.first > 1
            and heads_card(first.text)
        ):
            yield passage.start, first.end
            yield behind, passage.end
        else:
            yield passage.start, passage.end


def _headed(article: Article, words: Vocabulary) -> list[tuple[int, int]]:
    """Return the headings that name who is quoted or told of right below: "Dr. Ana Ruiz, surgeon in Bonn"."""
    found: list[tuple[int, int]] = []
    before: int | None = None
    for passage in article.passages:
        opens, before = passage.section != before, passage.section
        if not opens or passage.section is None:
            continue  # the usual case
        section = article.sections[passage.section]
        if article.text[passage.start] in OPENING_QUOTES:
            named = _HEADS.fullmatch(section.heading)
            known = named is not None and _is_somebody(named, words)
        else:
            told = article.statements[passage.first].text
            known = heads_card(section.heading) and (
                told.startswith(_TELLS_OF) or _opens_with_post(told, words)
            )
        if known and section.start is not None and section.end is not None:
            found.append((section.start, section.end))
    return found


def _opens_with_post(told: str, words: Vocabulary) -> bool:
    """Say whether words begin with what somebody is: "Consultant ear surgeon, Norr"."""
    return any(words.roles.is_role(word.strip(",.;").lower()) for word in told.split()[:_POST_WORDS])


def _is_somebody(named: re.Match[str], words: Vocabulary) -> bool:
    """Say whether a heading is of a person and of no thing: not "Dr. Oz Diet Review", "Ana Moor, Sauvage"."""
    first, *further = (named["titled"] or named["name"]).split()
    person = is_given(first) or not all(map(is_common, further))
    return person and (not named["role"] or words.roles.is_role(named["role"].lower()))


def _signing(article: Article, known: set[str]) -> Iterator[Person]:
    """Yield those who sign a quotation by a first name alone: "Maud, Leeds"."""
    for line in article.dropped:
        signed = _FIRST_NAME.match(article.text, line.start, line.end) if line.reason == ATTRIBUTION else None
        if signed and signed[1] not in known and is_given(signed[1]):
            known.add(signed[1])
            yield Person(signed[1], signed.start(1), signed[1])


def _without_nicknames(
    text: str, people: Sequence[Person], quotations: list[list[Quotation]]
) -> list[list[Quotation]]:
    """Return the quotations without what stands in marks inside a name: "Wilhelmina “Billie” Strand"."""
    called = {person.nickname for person in people if person.nickname}
    if not called:
        return quotations  # the usual case
    return [
        [quoted for quoted in listed if text[quoted.start + 1 : quoted.end - 1] not in called]
        for listed in quotations
    ]


def _with_pronouns(article: Article, sources: Sequence[Sequence[Mention]]) -> frozenset[int]:
    """Return the statements that have a pronoun outside marks, or begin with "Her" or "His"."""
    pronouns = {index for index, found in enumerate(sources) for m in found if m.kind == "pronoun"}
    return frozenset(pronouns.union(s.index for s in article.statements if s.text[:4] in _OWNING))


def _find_sources(
    article: Article, mentions: Sequence[Sequence[Mention]], outside: str
) -> Iterator[Sequence[Mention]]:
    """Yield the mentions outside marks of each statement."""
    for passage in article.passages:
        found: Sequence[Mention] = mentions[passage.index]
        if not found:
            yield from repeat(found, passage.last - passage.first)
            continue
        if outside.find(QUOTED, passage.start, passage.end) >= 0:
            found = [m for m in found if QUOTED not in outside[m.start : m.end]]
        starts, first = [mention.start for mention in found], 0
        for statement in article.statements[passage.first : passage.last]:
            last = bisect_left(starts, statement.end, first)
            yield found[first:last]
            first = last
