"""Whose the sentences behind questions are that somebody answers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scarbot.attribution.discourse.pronouns import TOPIC
from scarbot.attribution.discourse.question_lines import FIRST_PERSON, NO_ANSWERS, is_question, may_ask
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.reading.traits.prose import OPENING_QUOTES
from scarbot.reasons import ABOUT_INTERVIEW

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.discourse.leads import Lead
    from scarbot.attribution.people.persons import People
    from scarbot.attribution.sayings.sources import Mention
    from scarbot.models import Article, Passage

__all__ = ["Told", "find_answered", "find_closing", "find_resumed"]

_FEWEST = 2
_MOST_BETWEEN = 1
_OF_THEM = re.compile(
    r"(?:Her|His|Their)\s|(?:She|He|They)\s(?:is|are|was|has|have|had|also|now|lives?|works?|runs?|teach(?:es)?|writes?|wrote)\b"
)


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
        if other and other != lead.people:  # two leads to the same questions
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
    unlabelled = lead.people if lead.people or not labelled else None  # of two, each answers by a label
    behind = list(_asked(notes, lead))
    closing = find_closing(notes, [passage for passage, _ in behind])
    for passage, asks in behind:
        question = is_question(article, passage)
        if reported and asks:
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
        aside = _is_aside(notes, passage, third, answers=not answered)
        aside = aside or (bool(answered) and _is_closing(notes, passage, speaking, closing))
        if third and not lead.people and not answered:
            found.update(_tagged(notes, passage, third))
        speaking = labelled.get(passage.first, None if aside else unlabelled if asks else speaking)
        answered += 1
        if speaking is not None:
            whose = () if not asks and may_ask(article, passage) else speaking
            found.update(dict.fromkeys(range(passage.first, passage.last), whose))
    return found if asked >= _FEWEST and (not lead.met or _is_own(notes, found, lead)) else {}


def _tagged(notes: Annotations, passage: Passage, third: Told) -> dict[int, People | None]:
    """Return what goes on in a paragraph that one of several is quoted in: it is theirs."""
    quotes = notes.cues[passage.first] and notes.article.text.startswith(OPENING_QUOTES, passage.start)
    if not quotes or len(set(third.people)) != 1:
        return {}
    further = range(passage.first + 1, passage.last)
    mine = [i for i in further if notes.cues[i] is None]
    first_person = all(FIRST_PERSON.search(notes.article.statements[i].text) for i in mine)
    return dict.fromkeys(mine, third.people[:1]) if first_person else {}


def find_closing(notes: Annotations, passages: Sequence[Passage]) -> set[int]:
    """Return the last paragraphs of an interview that tell of somebody: "Her book is out now."."""
    found: set[int] = set()
    for passage in reversed(passages):
        named = any(m.kind == "person" and _opens(notes, passage, m) for m in notes.mentions[passage.index])
        mine = FIRST_PERSON.search(notes.outside, passage.start, passage.end)
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
    behind = passages[places[-1] + 1 :]
    if not behind or places != list(range(places[0], places[-1] + 1)):
        return set()
    mine = any(FIRST_PERSON.search(notes.outside, passage.start, passage.end) for passage in behind)
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
    if not notes.article.text.startswith(NO_ANSWERS, passage.start):
        return False
    quotes = answers and notes.article.text.startswith(OPENING_QUOTES, passage.start)
    outside = notes.outside[passage.start : passage.end] if quotes else ""
    return not (quotes and (FIRST_PERSON.search(outside) or not outside.strip(QUOTED).strip()))


def _is_own(notes: Annotations, found: Mapping[int, People | None], lead: Lead) -> bool:
    """Say whether one of the answers is in the first person; what they quote of others is not theirs."""
    article = notes.article
    for index in (index for index, people in found.items() if people == lead.people):
        answer = article.statements[index]
        whole = article.passages[answer.passage]
        quoted = not notes.outside[whole.start : whole.end].strip(QUOTED).strip()
        words = article.text if quoted else notes.outside
        if FIRST_PERSON.search(words, answer.start, answer.end):
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


def _for_interview(notes: Annotations, lead: Lead) -> Iterator[Passage]:
    """Yield the paragraphs behind a lead, but what follows "Still have questions?" up to the next question.

    That asks the readers, unless somebody answers it: "Most people do, and I tell them so".
    """
    article, section, skips = notes.article, lead.section, False
    for passage in article.passages[lead.first :]:
        question = is_question(article, passage)
        headed = passage.section not in (section, None)
        if headed or question:
            section = passage.section if headed else section
            below = passage.index + question
            answer = article.passages[below : below + 1]
            answered = any(FIRST_PERSON.search(article.text, one.start, one.end) for one in answer)
            heading = article.sections[section].heading if headed and section is not None else ""
            asks = article.text[passage.start : passage.end] if question else heading
            skips = notes.words.interviews.inviting.fullmatch(asks) is not None and not answered
        if not skips:
            yield passage


def _asked(notes: Annotations, lead: Lead) -> Iterator[tuple[Passage, bool]]:
    """Yield the paragraphs behind a lead, and whether each directly follows a question."""
    article, section, behind, begun = notes.article, lead.section, False, False
    for passage in _for_interview(notes, lead):
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
