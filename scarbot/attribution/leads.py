"""Questions without labels that somebody answers: "Dr. X took our questions", and then each in bold.

The words in front say whose the answers are. They count where lines that are nothing but a question
follow at once, or headings that are one, and at least two of them.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, TypeVar

from scarbot.attribution.given_names import is_given
from scarbot.attribution.pronouns import TOPIC
from scarbot.attribution.quotations import QUOTED
from scarbot.attribution.sentences import WINDOW
from scarbot.attribution.sources import PEOPLE, UNNAMED
from scarbot.language import sentence_spans
from scarbot.reading.prose import OPENING_QUOTES
from scarbot.reasons import ABOUT_INTERVIEW

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from scarbot.attribution.annotations import Annotations
    from scarbot.attribution.persons import People, Person
    from scarbot.attribution.sources import Mention
    from scarbot.models import Article, Passage

__all__ = [
    "Lead",
    "Told",
    "find_answered",
    "find_closing",
    "find_leads",
    "find_resumed",
    "is_question",
    "last_named",
]

_Part = TypeVar("_Part")
_start = attrgetter("start")
_FEWEST = 2
_MOST_BETWEEN = 1
_MOST_BELOW = 3
_LONGEST_QUESTION = 3
_FIRST_PERSON = re.compile(r"\b(?:I|my|me)\b")
_NO_ANSWERS = (*OPENING_QUOTES, "[", "(")
_MOST_PROMPTED = 2
_LONGEST_PROMPT = 90
_SIGNED = re.compile(r"\?[”’\")*_]*\s+[—–-]{1,2}\s*[A-Z][^.?!]{0,60}\.?$")
_SIGNATURE = re.compile(r"[—–]\s?[A-Z]")
_WE = re.compile(r"\b(?:we|I)(?:\s+(?:\w+ly|have|also|then|just|first))*\s+$", re.IGNORECASE)
_PAPER = re.compile(r"(?:us|me|our|[A-Z][\w.’'-]*|the\s+(?:magazine|newspaper|paper|website))\b|the\s+[A-Z]")
_NAMED_PAPER = re.compile(r"(?P<name>us|me|[A-Z][\w’'-]*)\b")
_SHE_ALONE = re.compile(r"(?:She|He|They)\s+(?:recently\s+|also\s+)?")
_WE_FIRST = re.compile(r"\b(?:we|I)\b", re.IGNORECASE)
_BY_NAME = re.compile(r"(?:^|[,;:]\s+)(?:[A-Z][\w.’'&-]*\s+)+(?:(?:\w+ly|has|have|also)\s+)*$")
_TO_SEVERAL = re.compile(r"(?<=\bto)\s+(?:all|both|each|several|two|three|four|five|six|some)\b")
_PUT = re.compile(r"\bto$", re.IGNORECASE)
_TALKED_WITH = re.compile(r"(?:\s[^.,;:!?]{1,40})?\s(?:with|to)\s+(?!him\b|her\b(?!\s+[a-z])|us\b)")
_WE_TRIED = re.compile(
    r"\b[Ww]e\s+(?:\w+ly\s+)?(?!(?:spoke|talked|chatted|asked|met|sat|began|started|put|wanted|turned|called|rang)\b)[a-z]+"
)
_SHE = re.compile(r",\s+(?:s?he|they)\b")
_TAKEN_TO = re.compile(r"\bt(?:ake|akes|ook)\b[^.;:!?]*\bquestions?\b[^.;:!?]*\bto\s+$", re.IGNORECASE)
_THEIRS = re.compile(r"\b(?:her|his|their)\b", re.IGNORECASE)
_OURS = re.compile(
    r"\bour\s+(?:[\w-]+\s+){0,3}?(?:writer|reporter|editor|journalist|correspondent|columnist|producer|staff|team)\b",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"(?:s?he|they|both|(?:the|an?|his|her|their|my)\s+[a-z])", re.IGNORECASE)
_NOUN = re.compile(r"(?:conversation|interview|q\s?&\s?a|questions|chat|talk|call|exchange)\b", re.IGNORECASE)
_OF_US = re.compile(
    r"\b(?:me|us)\b|\b(?:I|[Ww]e)\s+(?:\w+ly\s+)?(?:asked|spoke|talked|chatted|sat|met|put|posed|rang|called|phoned|emailed|e-mailed"
    r"|messaged|texted|sent|caught|interviewed|quizzed|grilled|cornered|collared|consulted|took|turned|reached|brought|had\s+questions)\b"
)
_AND = re.compile(r"(?:\band|&)\s+(?:(?:to|with|for)\s+)?$")
_OF_THEM = re.compile(
    r"(?:Her|His|Their)\s|(?:She|He|They)\s(?:is|are|was|has|have|had|also|now|lives?|works?|runs?|teach(?:es)?|writes?|wrote)\b"
)
_GOES_ON = re.compile(
    r"(?:And|Also|First|Second|Third|Finally|Next|Another|Plus)\b|[^.!?]*\b(?:[Mm]y|[Oo]ur)\s(?:patient|client|practice|clinic|student)"
)


@dataclass(frozen=True, slots=True)
class Lead:
    """Words that say that somebody answers what is asked behind them.

    Attributes:
        first: the position of the first passage behind them.
        section: the section that they stand in or head.
        people: who answers; nobody where that cannot be told.
        met: whether they were only met, and answer if somebody does in the first person.
    """

    first: int
    section: int | None
    people: People
    met: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A paragraph in the third person.

    Attributes:
        people: who says something there; nobody where it opens with "she".
        in_passing: whether it opens with words of its own and only mentions later what others think.
    """

    people: People
    in_passing: bool = False

    def is_about(self, people: People) -> bool:
        """Say whether it tells what one of some people says, or may."""
        return not self.people or not set(self.people).isdisjoint(people)


@dataclass(frozen=True, slots=True)
class _Unit:
    """A sentence or a heading that may be such words."""

    start: int
    end: int
    first: int
    section: int | None
    mentions: Sequence[Mention]
    dropped: bool = False
    heads: bool = False


def find_leads(notes: Annotations, naming: Mapping[int, Sequence[Person]]) -> Iterator[Lead]:
    """Yield the leads of an article, in its order.

    Args:
        notes: the article's annotations.
        naming: whom each passage names, by its position, if it names anybody.
    """
    words, outside = notes.words, notes.outside
    asking = notes.wording.find(words.interviews.questions, 0, len(outside))
    if not asking:
        return  # the usual case
    units, known = _Units(notes), set[int]()
    before: Lead | None = None
    for match in asking:
        unit = units.at(match.start())
        if unit is None or unit.start in known:
            continue
        known.add(unit.start)
        told = words.interviews.answering.search(outside, unit.start, unit.end)
        answered = told and not _is_the_papers(outside, unit, told)
        people = _answering(notes, unit, told, naming) if told and answered else None
        if not told or people is None:
            continue
        told_itself = any(m.kind == "person" for m in unit.mentions) or (unit.heads and people)
        if before and unit.first - before.first <= 1 and not told_itself:
            people = before.people  # it goes on about the same meeting
        elif unit.dropped and not told_itself and (before or _has_asked(notes, unit.first)):
            continue
        met = told["meets"] or told["talked"] or told["titled"] or (told["asks"] and not people)
        before = Lead(unit.first, unit.section, people, bool(met))
        yield before


def _has_asked(notes: Annotations, first: int) -> bool:
    """Say whether a paragraph in front of another is a question."""
    return any(is_question(notes.article, passage) for passage in notes.article.passages[:first])


class _Units:
    """The sentences and headings of an article, to be looked up by an offset."""

    def __init__(self, notes: Annotations) -> None:
        self._notes, article = notes, notes.article
        self._passages = [passage.start for passage in article.passages]
        self._sentences = [(s.start, s.end, s) for s in article.statements]
        printed = ((s.start, s.end, s) for s in article.sections)
        self._headings = [(a, z, section) for a, z, section in printed if a is not None and z is not None]
        dropped = (line for line in article.dropped if line.reason == ABOUT_INTERVIEW)
        self._lines = [
            (line.start + first, line.start + last, line)
            for line in dropped
            for first, last in sentence_spans(line.text)
        ]

    def at(self, place: int) -> _Unit | None:
        """Return the sentence or the heading at an offset."""
        return self._sentence(place) or self._heading(place) or self._line(place)

    def _sentence(self, at: int) -> _Unit | None:
        start, end, statement = _stretch_at(self._sentences, at)
        if statement is None:
            return None
        passage = self._notes.article.passages[statement.passage]
        named = self._notes.mentions[passage.index]
        first, last = (bisect_left(named, edge, key=_start) for edge in (start, end))
        return _Unit(start, end, passage.index + 1, passage.section, named[first:last])

    def _heading(self, at: int) -> _Unit | None:
        start, end, section = _stretch_at(self._headings, at)
        if section is None:
            return None
        named = self._notes.finder.find(start, end)
        return _Unit(start, end, bisect_right(self._passages, at), section.index, named, heads=True)

    def _line(self, at: int) -> _Unit | None:
        start, end, line = _stretch_at(self._lines, at)
        if line is None:
            return None
        first = bisect_right(self._passages, at)
        section = self._notes.article.passages[first - 1].section if first else None
        return _Unit(start, end, first, section, self._notes.finder.find(start, end), dropped=True)


def _stretch_at(stretches: Sequence[tuple[int, int, _Part]], at: int) -> tuple[int, int, _Part | None]:
    """Return the one of several stretches, in their order, that an offset is in; else none of them."""
    place = bisect_right(stretches, at, key=itemgetter(0)) - 1
    inside = place >= 0 and at < stretches[place][1]
    return stretches[place] if inside else (at, at, None)


def _answering(
    notes: Annotations, unit: _Unit, told: re.Match[str], naming: Mapping[int, Sequence[Person]]
) -> People | None:
    """Return who answers by a sentence: the one whom it names or asks, or whom the text has just named.

    Nobody where somebody answers and it cannot be told who; ``None`` where it is told of no answers.
    """
    outside, words = notes.outside, notes.words
    named = [m for m in unit.mentions if m.kind == "person"]
    if unit.heads and not (named or any(m.kind == "pronoun" for m in unit.mentions)):
        return _headed(notes, unit, told)
    if told["names"] or told["titled"] or told["quizzed"]:  # "A short Q&A" is told of headings alone
        quizzed = (m.people for m in named if unit.heads and told["quizzed"] and m.start == told.end())
        return next(quizzed, None)
    if told["excerpts"] or told["talked"]:
        return _excerpted(unit, naming) if told["excerpts"] else _talked(notes, unit, told)
    verb = max(told.start("by"), told.start("then"))
    taken = [m for m in named if verb >= 0 and _TAKEN_TO.search(outside, verb, m.start)]
    if taken:
        return () if _asks_several(notes, unit, taken[0]) else taken[0].people
    if verb >= 0:
        return _subject(notes, unit, verb, naming)
    asking = words.interviews.asked_whom
    asked = [m for m in named if asking.search(outside, max(unit.start, m.start - WINDOW), m.start)]
    if told["meets"] and _is_met_by(notes, unit, told):
        return _who_met(notes, unit, told, naming)
    if asked:
        return () if _asks_several(notes, unit, asked[0]) else asked[0].people
    if told["put"] or told["ends"]:  # "We put them to bed." says nothing
        return _closes(notes, unit, told) if told["ends"] else None
    return _named_there(notes, unit, told, naming)


def _named_there(
    notes: Annotations, unit: _Unit, told: re.Match[str], naming: Mapping[int, Sequence[Person]]
) -> People | None:
    """Return the only one whom a sentence names, or whom the text has just named if it names nobody."""
    if _TO_SEVERAL.match(notes.outside, told.end()):
        return ()  # "We put them to all three"
    named = [m for m in unit.mentions if m.kind == "person"]
    everybody = tuple(dict.fromkeys(person for m in named for person in m.people))
    if everybody and _PUT.search(told[0]):
        return ()  # who put them is known, and not to whom
    people = (everybody if len(everybody) == 1 else ()) if everybody else last_named(naming, unit.first)
    return people or (None if told["asks"] or told["meets"] else ())


def _is_the_papers(outside: str, unit: _Unit, told: re.Match[str]) -> bool:
    """Say whether the paper answers itself: "Our staff answered", "We asked our team to answer"."""
    verb = max(told.start("by"), told.start("then"))
    asked = told["asks"] and _OURS.match(outside, told.end("asks") + 1)
    return bool(asked or (verb >= 0 and _OURS.search(outside, unit.start, verb)))


def _headed(notes: Annotations, unit: _Unit, told: re.Match[str]) -> People | None:
    """Return who answers below a heading that names nobody: who is named there, or whose role it tells.

    Whoever the section above was about has no part in it.
    """
    if told["ends"] or told["talked"] or (told["titled"] and told.start("titled") != unit.start):
        return None  # "You asked, we answered"
    article = notes.article
    below = [p for p in article.passages[unit.first :][:_MOST_BELOW] if p.section == unit.section]
    opening = list(takewhile(lambda passage: not is_question(article, passage), below))
    asks = any(_OF_US.search(notes.outside, p.start, p.end) for p in opening)
    writes = any(_FIRST_PERSON.search(notes.outside, p.start, p.end) for p in opening)
    if not asks and (told["names"] or (told["titled"] and writes)):
        return None  # with nobody who asks, they are questions and answers of the article's own
    named = [m for passage in opening for m in notes.mentions[passage.index] if m.kind == "person"]
    people = tuple(dict.fromkeys(person for mention in named for person in mention.people))
    if named:
        return people if len(people) == 1 else ()
    asked = next((m for m in unit.mentions if m.kind in UNNAMED), None)
    if asked and told["meets"]:
        return asked.people if len(asked.people) == 1 else ()
    everybody = tuple(notes.people)
    return everybody if len(everybody) == 1 and not (told["meets"] or told["titled"]) else None


def _excerpted(unit: _Unit, naming: Mapping[int, Sequence[Person]]) -> People:
    """Return who tells somebody what stands in excerpts: the first named, or whom the text named last."""
    named = [m for m in unit.mentions if m.kind == "person" and not (m.possessive or m.governed)]
    if named:
        return named[0].people if len(named[0].people) == 1 else ()
    return () if unit.mentions else last_named(naming, unit.first)


def _talked(notes: Annotations, unit: _Unit, told: re.Match[str]) -> People | None:
    """Return with whom there was a talk: who is asked, or the only one named there or just before.

    That is "We asked Dr. Lee about it", or "We spoke by phone" in or below a paragraph on him.
    """
    outside, behind = notes.outside, told.end("talked")
    if _is_no_talk(notes, unit, told):
        return None
    with_whom = _TALKED_WITH.match(outside, behind)
    at = with_whom.end() if with_whom else behind
    asked = next((m for m in unit.mentions if m.kind == "person" and m.start == at), None)
    if asked and not asked.possessive:
        several = _asks_several(notes, unit, asked) or _goes_on_about_another(notes, unit, asked)
        return () if several else asked.people
    if with_whom or outside[at : at + 1].isupper():
        return () if with_whom else None  # "We asked Lumo Hospital", "We met Ana Ruiz’s mother"
    return _just_named(notes, unit)


def _just_named(notes: Annotations, unit: _Unit) -> People | None:
    """Return the only one whom the text has just named; nobody where it also tells of somebody unnamed."""
    for index in range(unit.first - 1, max(unit.first - 3, -1), -1):
        before = [m for m in notes.mentions[index] if m.start < unit.end]
        named = dict.fromkeys(p for m in before if m.kind == "person" for p in m.people)
        if named:
            others = any(m.kind in UNNAMED and tuple(m.people) != tuple(named) for m in before)
            return tuple(named) if len(named) == 1 and not others else ()
    return None


def _goes_on_about_another(notes: Annotations, unit: _Unit, asked: Mention) -> bool:
    """Say whether the paragraph names somebody else: "We asked Dr. Lee. Ana Ruiz weighed in, too."."""
    behind = [m for m in notes.mentions[unit.first - 1] if m.start >= unit.end and m.kind == "person"]
    return any(set(m.people) != set(asked.people) for m in behind)


def _is_no_talk(notes: Annotations, unit: _Unit, told: re.Match[str]) -> bool:
    """Say whether nobody was talked to of what follows: who is asked gave no answer, or who writes goes on.

    They go on if they told of themselves before: "I had it at nine. We asked Dr. Lee about it.".
    """
    article, outside = notes.article, notes.outside
    end = article.passages[unit.first - 1].end
    if notes.words.interviews.refusing.search(outside, unit.start, end):
        return True
    mine = _FIRST_PERSON.search(outside, article.passages[0].start, told.start())
    mine = mine or _FIRST_PERSON.search(outside, told.end(), end)
    return bool(mine or _WE_TRIED.search(outside, unit.end, end))


def _closes(notes: Annotations, unit: _Unit, told: re.Match[str]) -> People | None:
    """Return who opens a sentence that says no more than that they answer: "Dr. Lee answers."."""
    verb = told.start("ends")
    first = next((m for m in unit.mentions if m.kind == "person" and m.start == unit.start), None)
    answers = first and notes.words.reporting.between.fullmatch(notes.outside, first.end, verb)
    return first.people if first and answers and len(first.people) == 1 else None


def _subject(notes: Annotations, unit: _Unit, verb: int, naming: Mapping[int, Sequence[Person]]) -> People:
    """Return the one who answers, in front of the verb; whoever is behind it put the questions."""
    subjects = [
        m
        for m in unit.mentions
        if m.end <= verb
        and notes.words.reporting.between.fullmatch(notes.outside, m.end, verb)
        and not m.possessive
    ]
    named = [m for m in unit.mentions if m.kind == "person"]
    for mention in subjects[-1:]:
        if mention.kind == "stranger" or len(mention.people) > 1:
            return ()
        if mention.people:
            return mention.people
        if mention.kind == "pronoun" and any(m.start >= verb for m in named):
            return ()
    people = tuple(dict.fromkeys(person for m in named if m.end <= verb for person in m.people))
    if named:
        return people if len(people) == 1 else ()
    return last_named(naming, unit.first)


def _is_met_by(notes: Annotations, unit: _Unit, told: re.Match[str]) -> bool:
    """Say whether a person, and not who writes, meets somebody: "She spoke to Martin Hale"."""
    outside, verb = notes.outside, told.start("meets")
    if told["meets"].lower() == "interviewed":
        return outside.startswith("by ", told.end("meets") + 1)
    noun = bool(_NOUN.match(outside, verb))
    if _WE.search(outside, unit.start, verb):
        return False
    before = [m for m in unit.mentions if m.end <= verb and m.kind in PEOPLE and (noun or not m.possessive)]
    if _OURS.search(outside, unit.start, verb):
        return False
    opening = outside[unit.start : unit.start + 3].lower() == "in "
    if opening and not before and noun:
        several = len({person for m in unit.mentions if m.kind == "person" for person in m.people}) > 1
        return several or bool(_SHE.search(outside, verb, unit.end))
    theirs = _THEIRS.search(outside, unit.start, verb) if noun else None
    return bool(before or theirs) or not (noun or _is_paper(outside[unit.start : verb]))


def _is_paper(words: str) -> bool:
    """Say whether what is in front of "spoke to" is who writes, or has a name that is no person's."""
    if _WE_FIRST.search(words) or not words.strip():
        return True
    return not _SOMEBODY.match(words) and bool(_BY_NAME.search(words))


def _who_met(
    notes: Annotations, unit: _Unit, told: re.Match[str], naming: Mapping[int, Sequence[Person]]
) -> People | None:
    """Return the subject of "X spoke to Y", where Y is no more than who writes."""
    outside, verb = notes.outside, told.start("meets")
    named = [m for m in unit.mentions if m.kind == "person" and not m.possessive]
    before, behind = [m for m in named if m.end <= verb], [m for m in named if m.start >= verb]
    if not before and outside[unit.start : unit.start + 3].lower() == "in ":
        before, behind = behind[1:], behind[:1]
    subjects = {person for m in before for person in m.people}
    if not before and not behind:
        if not any(m.kind == "pronoun" for m in unit.mentions):
            return None
        paper = _NAMED_PAPER.match(outside, told.end("meets") + 1)
        alone = paper and not is_given(paper["name"]) and _SHE_ALONE.fullmatch(outside, unit.start, verb)
        return last_named(naming, unit.first) if alone else ()
    passive = outside.startswith("interviewed by ", verb)
    ours = all(_is_ours(outside, mention) for mention in behind)
    ours = ours and bool(behind or _PAPER.match(outside, told.end("meets") + 1))
    return tuple(subjects) if len(subjects) == 1 and (ours or passive) else ()


def _is_ours(outside: str, mention: Mention) -> bool:
    """Say whether somebody is of those who write: "Martin Hale, our money editor"."""
    behind = re.match(r",\s+", outside[mention.end : mention.end + 3])
    if behind and _OURS.match(outside, mention.end + behind.end()):
        return True
    ours = list(_OURS.finditer(outside, max(0, mention.start - 60), mention.start))
    return bool(ours) and not outside[ours[-1].end() : mention.start].strip()


def _asks_several(notes: Annotations, unit: _Unit, asked: Mention) -> bool:
    """Say whether more than the one are asked, or may be: whoever else is named behind them."""
    for mention in unit.mentions:
        if mention.start < asked.end or mention.kind not in PEOPLE:
            continue
        if mention.kind == "person" and set(mention.people) != set(asked.people):
            return True
        if mention.kind != "person" and _AND.search(notes.outside, asked.end, mention.start):
            return True
    return len(asked.people) != 1


def last_named(naming: Mapping[int, Sequence[Person]], first: int) -> People:
    """Return the one person whom the nearest passage in front of another names; or nobody."""
    near = max((index for index in naming if index < first), default=None)
    people = tuple(dict.fromkeys(naming[near])) if near is not None else ()
    return people if len(people) == 1 else ()


def is_question(article: Article, passage: Passage) -> bool:
    """Say whether a paragraph is a question, with a sentence or two before it at the most."""
    signed = _SIGNED.search(article.text, passage.start, passage.end)
    if passage.last - passage.first > _LONGEST_QUESTION + bool(signed):
        return False
    ends = signed or article.statements[passage.last - 1].text.endswith("?")
    return bool(ends) and not article.text.startswith(_NO_ANSWERS, passage.start)


def _may_ask(article: Article, passage: Passage) -> bool:
    """Say whether a paragraph opens with a question, as who asks would and who answers may; or prompts."""
    return article.statements[passage.first].text.endswith("?") or _may_prompt(article, passage)


def _may_prompt(article: Article, passage: Passage) -> bool:
    """Say whether a few words between two answers may be of who asks: "My grandmother used an onion."."""
    few = passage.last - passage.first <= _MOST_PROMPTED and passage.end - passage.start <= _LONGEST_PROMPT
    if not few or passage.introduction is not None or passage.index + 1 == len(article.passages):
        return False
    following = article.passages[passage.index + 1]
    goes_on = following.section == passage.section and following.kind == passage.kind == "paragraph"
    return goes_on and not is_question(article, following) and not _GOES_ON.match(article.text, passage.start)


def find_answered(
    notes: Annotations,
    leads: Sequence[Lead],
    labelled: Mapping[int, People],
    told: Mapping[int, Told],
) -> dict[int, People | None]:
    """Return who speaks behind leads, by the position of the statement; a question has ``None``.

    Args:
        notes: the article's annotations.
        leads: what says who answers.
        labelled: who speaks under a label, by the position of the first statement.
        told: the paragraphs in the third person, by their position.
    """
    found: dict[int, People | None] = {}
    begun: dict[int, People] = {}
    for lead in leads:
        answers = _answers(notes, lead, labelled, told)
        if not answers:
            continue
        other = begun.get(min(answers), ())
        begun[min(answers)] = lead.people
        if other and lead.people and other != lead.people:  # two leads to the same questions
            answers = {at: () if people == lead.people else people for at, people in answers.items()}
            begun[min(answers)] = ()
        found.update(answers)
    return found


def _answers(
    notes: Annotations, lead: Lead, labelled: Mapping[int, People], told: Mapping[int, Told]
) -> dict[int, People | None]:
    """Return whose the sentences behind a lead are; none where it is told what is answered."""
    article = notes.article
    found: dict[int, People | None] = {}
    asked, answered, reported = 0, 1, False
    speaking: People | None = None
    behind = list(_asked(article, lead))
    closing = find_closing(notes, [passage for passage, _ in behind])
    for passage, asks in behind:
        question = is_question(article, passage)
        if reported and (asks or question):
            return {}  # a report, with questions for headings
        if question:
            asked, answered, speaking = asked + 1, 0, lead.people
            found[passage.first] = None
            continue
        asked, answered = asked + asks, 0 if asks else answered
        third = told.get(passage.index)
        reported = third is not None and third.is_about(lead.people)
        if reported and not answered:
            return {}
        aside = _is_aside(notes, passage, third, answers=not (answered or reported))
        signs = not answered and _SIGNATURE.match(article.text, passage.start)
        aside = aside or bool(signs) or (bool(answered) and _is_closing(notes, passage, speaking, closing))
        if third and not lead.people and not answered:
            found.update(_tagged(notes, passage, third))
        speaking = labelled.get(passage.first, None if aside else lead.people if asks else speaking)
        answered += 1
        if speaking is not None:
            whose = () if not asks and _may_ask(article, passage) else speaking
            found.update(dict.fromkeys(range(passage.first, passage.last), whose))
    return found if asked >= _FEWEST and (not lead.met or _is_own(notes, found, lead)) else {}


def _tagged(notes: Annotations, passage: Passage, third: Told) -> dict[int, People | None]:
    """Return what goes on in a paragraph that one of several is quoted in: it is theirs."""
    quotes = notes.cues[passage.first] and notes.article.text.startswith(OPENING_QUOTES, passage.start)
    if not quotes or len(set(third.people)) != 1:
        return {}
    further = range(passage.first + 1, passage.last)
    mine = [i for i in further if notes.cues[i] is None]
    first_person = all(_FIRST_PERSON.search(notes.article.statements[i].text) for i in mine)
    return dict.fromkeys(mine, third.people[:1]) if first_person else {}


def find_closing(notes: Annotations, passages: Sequence[Passage]) -> set[int]:
    """Return the last paragraphs of an interview that tell of somebody: "Her book is out now."."""
    found: set[int] = set()
    for passage in reversed(passages):
        named = any(m.kind == "person" and _opens(notes, passage, m) for m in notes.mentions[passage.index])
        mine = _FIRST_PERSON.search(notes.outside, passage.start, passage.end)
        if mine or not (named or _OF_THEM.match(notes.article.text, passage.start)):
            break
        found.add(passage.index)
    return found


def _opens(notes: Annotations, passage: Passage, mention: Mention) -> bool:
    """Say whether a paragraph opens with a mention, or turns to it: "As for Lee, he …"."""
    at = mention.start
    return at == passage.start or bool(TOPIC.fullmatch(notes.outside, passage.start, at))


def find_resumed(
    notes: Annotations, passages: Sequence[Passage], labelled: Collection[int], told: Collection[int]
) -> set[int]:
    """Return the paragraphs behind the last label of a section with which the article itself goes on.

    One of them tells of somebody, none is in the first person, and no answer in front of them has taken
    a second paragraph.
    """
    places = [place for place, passage in enumerate(passages) if passage.index in labelled]
    behind = passages[places[-1] + 1 :] if places else ()
    if not behind or places != list(range(places[0], places[-1] + 1)):
        return set()
    mine = any(_FIRST_PERSON.search(notes.outside, passage.start, passage.end) for passage in behind)
    goes_on = not mine and any(passage.index in told for passage in behind)
    return {passage.index for passage in behind} if goes_on else set()


def _is_closing(notes: Annotations, passage: Passage, speaking: People | None, closing: set[int]) -> bool:
    """Say whether a paragraph opens with the name of who answers, or is one of the last, on somebody."""
    opens = (m.people for m in notes.mentions[passage.index] if m.start == passage.start)
    return passage.index in closing or any(people and people == speaking for people in opens)


def _is_aside(notes: Annotations, passage: Passage, third: Told | None, *, answers: bool) -> bool:
    """Say whether a paragraph is no part of an answer.

    Directly behind a question it may quote what people say, or mention what somebody else thinks.
    """
    if third is not None and not (answers and third.in_passing):
        return True
    if not notes.article.text.startswith(_NO_ANSWERS, passage.start):
        return False
    quotes = answers and notes.article.text.startswith(OPENING_QUOTES, passage.start)
    outside = notes.outside[passage.start : passage.end] if quotes else ""
    return not (quotes and (_FIRST_PERSON.search(outside) or not outside.strip(QUOTED).strip()))


def _is_own(notes: Annotations, found: Mapping[int, People | None], lead: Lead) -> bool:
    """Say whether one of the answers is in the first person; what they quote of others is not theirs."""
    article = notes.article
    for index in (index for index, people in found.items() if people == lead.people):
        answer = article.statements[index]
        whole = article.passages[answer.passage]
        quoted = not notes.outside[whole.start : whole.end].strip(QUOTED).strip()
        words = article.text if quoted else notes.outside
        if _FIRST_PERSON.search(words, answer.start, answer.end):
            return True
    return False


def _heads_answer(article: Article, section: int, *, begun: bool) -> bool:
    """Say whether a heading is a question, or a sentence among questions: "My mother takes honey."."""
    heading = article.sections[section].heading
    if heading.endswith("?") or not (begun and heading.endswith((".", "!"))):
        return heading.endswith("?")
    return any(below.heading.endswith("?") for below in article.sections[section + 1 : section + 3])


def _is_over(article: Article, passage: Passage) -> bool:
    """Say whether a line such as "This interview has been edited" stands in front of a paragraph."""
    before = article.passages[passage.index - 1].end
    return any(
        before <= line.start < passage.start and line.reason == ABOUT_INTERVIEW for line in article.dropped
    )


def _asked(article: Article, lead: Lead) -> Iterator[tuple[Passage, bool]]:
    """Yield the paragraphs behind a lead, and whether each directly follows a question."""
    section, behind, begun = lead.section, False, False
    for passage in article.passages[lead.first :]:
        headed = passage.section != section
        if headed and passage.section is not None:
            section = passage.section
            behind = _heads_answer(article, section, begun=begun)
            if begun and not behind:
                return
        question = is_question(article, passage)
        if begun and not question and _is_over(article, passage):
            return
        begun = begun or behind or question
        if begun:
            yield passage, behind and not question
        elif passage.index - lead.first >= _MOST_BETWEEN:
            return
        behind = question
