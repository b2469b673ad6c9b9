"""Interviews: which sentences are questions, and whose the answers are, by labels or by a lead."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from scarbot.attribution.cues.labels import ANSWER, QUESTION, Label, by_name, find_labels, meant, signed_below
from scarbot.attribution.cues.sentences import WINDOW
from scarbot.attribution.discourse.answers import Told, find_answered, find_closing, find_resumed
from scarbot.attribution.discourse.lead_lines import last_named
from scarbot.attribution.discourse.leads import Lead, find_leads
from scarbot.attribution.discourse.question_lines import is_question
from scarbot.attribution.discourse.thread_posts import find_posters
from scarbot.attribution.discourse.whole_interviews import find_professing, find_whole
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.reading.traits.letters import ASKED, REPLIED

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.people.persons import People, Person
    from scarbot.attribution.sayings.sources import Mention
    from scarbot.models import Article, Passage, Statement

__all__ = ["FIRST_PERSON", "Interview", "find_answers"]

_MINE = re.compile(r"(?:(?:One\s+of\s+)?[Mm]y|Our|I|We)\b")
_ASIDE = re.compile(r"[\[(*]")
_ANSWERED_BY = re.compile(r"\b[Aa]nswered\s+by:?\s+$")
FIRST_PERSON = re.compile(r"\b(?:I|[Mm]y|[Mm]ine|me)\b")
_TELLS_WHO = re.compile(
    r"\s*(?!(?:your|my|our|his|her|their|every|any|no|see|ask|consult|call|tell|find|as|if|most|some|each)\s)"
    r"(?:(?!(?:is|are|was|were|can|will|should|may|must|has|have)\b)[\w’'&/-]+\s+){0,6}?(?P<role>[\w/-]+)"
    r"(?=[,;]|[.]?\s*\Z|\s+(?:and|of|at|for|in|with|from|based)\s)",
    re.IGNORECASE,
)
_REPLIES = re.compile(r"\s(?:replies|answers|responds):")
_APPOSED = re.compile(r"(?:\s\([^()]*\))?(?:,(?:[^.;:!?]*,)?)?\s+")
_FEWEST = 2
_MOST_LEADS = 40
_LONGEST_PROMPT = 90


@dataclass(frozen=True, slots=True)
class Interview:
    """What an article is by its labels and by its leads.

    Attributes:
        answers: who speaks, by the position of the statement; a question has ``None``, and who answers
            and cannot be told is nobody: an empty tuple.
        behind: the offset behind the label that a statement begins with, by its position.
    """

    answers: Mapping[int, People | None]
    behind: Mapping[int, int]


def find_answers(notes: Annotations) -> Interview:
    """Return who speaks in interviews and transcripts."""
    article = notes.article
    naming = dict(_named(notes))
    listed = [label for label in find_labels(article) if not _introduces(notes, label)]
    leads = list(find_leads(notes, naming))
    leads = leads if len(leads) <= _MOST_LEADS else []  # what stands there again and again leads to nothing
    leads = leads or find_whole(notes)
    if not (listed or leads):
        return Interview(dict(find_professing(notes)), {})  # the usual case
    posting, opening = find_posters(notes)
    if posting:  # "Edit: Thanks!" is part of a post
        listed = [label for label in listed if label.name in posting or label.name == ASKED]
    named, told = by_name(notes.people), dict(_told(notes))
    labels = {label.index: label.name for label in listed}
    known = {label: posting.get(label) or meant(label, named) for label in set(labels.values())}
    if any(label.timed for label in listed):
        leading = {label.name for label in listed if label.hosts}
        hosts = {
            label
            for label in known
            if label in leading or known[label] in map(known.get, leading)
            if known[label]
        }
        return Interview(_transcribed(notes, labels, known, {*naming, *told}, hosts), {})
    labelled = {index: known[label] for index, label in labels.items() if known[label]}
    reported = {
        place: third for place, third in told.items() if article.passages[place].first not in labelled
    }
    answered = find_answered(notes, leads, {**dict(_presented(notes, named)), **labelled}, reported)
    spoken = _labelled(notes, labels, known, naming, told, leads)
    asking = (index for index, people in spoken.items() if people is None and index in labels)
    first = min(asking, default=None)
    if first is not None:  # labels of who asks say it all: what they leave out is no answer
        answered = {index: people for index, people in answered.items() if index < first}
    behind = {label.index: label.end for label in listed if label.index in spoken or label.index in answered}
    return Interview({**opening, **answered, **spoken}, behind)


def _presented(
    notes: Annotations, named: Sequence[Mapping[str, set[Person]]]
) -> Iterator[tuple[int, People]]:
    """Yield the first sentences in which somebody only says who answers, and who: "Ana here."."""
    for passage in notes.article.passages:
        first = notes.article.statements[passage.first]
        said = notes.words.interviews.presenting.fullmatch(first.text)
        people = meant(said["name"] or said["called"], named) if said else ()
        if people:
            yield first.index, people


def _introduces(notes: Annotations, label: Label) -> bool:
    """Say whether a name and a colon only tell what somebody is: "Ana Ruiz: nurse and founder of Lumo"."""
    article = notes.article
    passage = _passage(article, label.index)
    if label.timed or " " not in label.name or passage.last - passage.first > 1:
        return False
    told = _TELLS_WHO.match(article.text, label.end, passage.end)
    if told is None or FIRST_PERSON.search(article.text, label.end, passage.end):
        return False
    headed = passage.section is not None and article.sections[passage.section].heading.endswith("?")
    return notes.words.roles.is_role(told["role"].lower()) and not headed


def _transcribed(
    notes: Annotations,
    labels: Mapping[int, str],
    known: Mapping[str, People],
    asides: Collection[int],
    hosts: Collection[str],
) -> dict[int, People | None]:
    """Return who speaks in a transcript with times; whoever a label does not name in full is nobody.

    Behind the last label the article itself may go on, and whoever wrote it speaks for it.
    """
    names = filter(None, notes.article.author.lower().split(", "))
    asks = {*QUESTION, *(part for name in names for part in (name, *name.split()))}
    asking = {label for label in known if label.lower() in asks}
    speakers = {label: None if label in asking else people for label, people in known.items()}
    passages = notes.article.passages
    last = notes.article.statements[max(labels)].passage
    closing = find_closing(notes, passages[last + 1 :])
    behind = {*closing, *(index for index in asides if index > last)}
    spoken = dict(_spread(notes.article, labels, speakers, behind, closing, sections=False))
    return _with_questions(notes.article, labels, spoken, hosts)


def _named(notes: Annotations) -> Iterator[tuple[int, list[Person]]]:
    """Yield the passages that name somebody, and whom: who opens one, if that is one, and else everybody."""
    for passage, mentions in zip(notes.article.passages, notes.mentions, strict=True):
        named = [mention for mention in mentions if mention.kind == "person"]
        if not named:
            continue
        first = named[0]
        alone = first.start == passage.start and len(first.people) == 1 and not first.possessive
        yield passage.index, [person for m in (named[:1] if alone else named) for person in m.people]


def _told(notes: Annotations) -> Iterator[tuple[int, Told]]:
    """Yield passages in the third person, and who says something there; nobody where one opens with "she"."""
    for passage in notes.article.passages:
        cues = [cue for cue in notes.cues[passage.first : passage.last] if cue]
        people = tuple(p for cue in cues if cue.mention.kind == "person" for p in cue.mention.people)
        if _opens_with_role(notes, passage) or _opens_with_pronoun(notes, passage):
            yield passage.index, Told(())
        elif notes.words.interviews.leaving.match(notes.outside, passage.start):
            yield passage.index, Told(())  # the interview is over
        elif people:
            yield passage.index, Told(people, _tells_in_passing(notes, passage))


def _tells_in_passing(notes: Annotations, passage: Passage) -> bool:
    """Say whether a passage opens with words of its own, and quotes only "my colleague"."""
    outside = notes.outside
    own = notes.cues[passage.first] is None or _MINE.match(outside, passage.start)
    if not own or outside.startswith(QUOTED, passage.start):
        return False
    quoting = (s for s in notes.statements_of(passage) if QUOTED in outside[s.start : s.end])
    return all(_MINE.match(outside, statement.start) for statement in quoting)


def _opens_with_role(notes: Annotations, passage: Passage) -> bool:
    first = next(iter(notes.sources[passage.first]), None)
    return bool(first and first.kind == "role" and first.people and first.start == passage.start)


def _opens_with_pronoun(notes: Annotations, passage: Passage) -> bool:
    """Say whether the cue of the first sentence is "she" or "he"."""
    cue = notes.cues[passage.first]
    return bool(cue and cue.mention.kind == "pronoun" and not cue.mention.plural)


def _labelled(
    notes: Annotations,
    labels: dict[int, str],
    known: dict[str, People],
    naming: Mapping[int, Sequence[Person]],
    told: Collection[int],
    leads: Sequence[Lead],
) -> dict[int, People | None]:
    """Return who speaks under labels, and goes on behind them.

    A paragraph without a label goes on with the answer before it, unless it stands in brackets, names
    somebody or tells of somebody. An article with fewer than two labelled answers is no interview, but one
    question may go round in it.
    """
    article = notes.article
    answers = [label for label in labels.values() if known[label] or label.lower() in ANSWER]
    asked = any(label.lower() in QUESTION for label in labels.values())
    often = max(Counter(known[label] or label for label in answers).values(), default=0) >= _FEWEST
    if len(answers) < _FEWEST or not (asked or often or _answers_below(article, labels, known)):
        column = _in_column(notes, labels, naming, told) or _signed(article, labels, known)
        alone = column or _replied(notes, labels, known, {*naming, *told})
        return dict(alone or _in_rounds(article, labels, known)) or dict(_exchanged(article, labels, known))
    labels = _of_interviews(article, labels, answers)
    section = _section(article, max(labels))
    last = [passage for passage in article.passages if passage.section == section]
    closing = find_closing(notes, last) | (
        _signatures(article, labels) if asked else set(_prompts(article, labels))
    )
    marked = {article.statements[index].passage for index in labels}
    asides = {*naming, *told, *closing, *find_resumed(notes, last, marked, {*naming, *told})}
    if not asked:  # a question without a label is nobody's of those who have one
        asides.update(passage.index for passage in article.passages if is_question(article, passage))
    if _labels_each(article, labels):
        asides.update(passage.index for passage in article.passages)  # those with a label are none
    speakers = _speakers(notes, labels, known, naming, leads)
    spoken = dict(_spread(article, labels, speakers, asides, closing))
    return _with_questions(article, _by_speaker(labels, known), spoken)


def _by_speaker(labels: Mapping[int, str], known: Mapping[str, People]) -> dict[int, str]:
    """Return the labels with one for each who speaks: "Ana Ruiz:" goes on as "Ruiz:"."""
    first = {people: label for label, people in reversed(tuple(known.items())) if people}
    return {index: first.get(known[label], label) for index, label in labels.items()}


def _speakers(
    notes: Annotations,
    labels: Mapping[int, str],
    known: Mapping[str, People],
    naming: Mapping[int, Sequence[Person]],
    leads: Sequence[Lead],
) -> dict[str, People | None]:
    """Return whom each label of an interview means.

    "A:" is whom the heading names, the one expert, or whom the text names last in front of the first
    question; where nobody is named, a page answers by itself.
    """
    speakers: dict[str, People | None] = {
        label: people or None for label, people in known.items() if label.lower() not in ANSWER
    }
    first = notes.article.statements[min(labels)]
    headed = _answered_by(notes) or _headed(notes.article, labels, leads)
    introduced = tuple(person for person in _sole(notes.people) if person.start < first.start)
    sole = headed or introduced or last_named(naming, first.passage) or _closing_bio(notes)
    speakers.update(dict.fromkeys(("A", "Answer"), sole if notes.people else None))
    speakers[REPLIED] = headed or _promised(notes, first) if notes.people else None
    return speakers


def _answers_below(article: Article, labels: Mapping[int, str], known: Mapping[str, People]) -> bool:
    """Say whether labels of those who are known stand right below two questions or more."""
    asked: set[tuple[int, int]] = set()
    for index in (index for index, label in labels.items() if known[label]):
        passage = _passage(article, index)
        above = article.passages[passage.index - 1] if passage.index else passage
        if above.section == passage.section and is_question(article, above):
            asked.add((above.index, -1))
        elif above.section != passage.section and passage.section is not None:
            headed = article.sections[passage.section].heading.endswith("?")
            asked |= {(-1, passage.section)} if headed else set()
    return len(asked) >= _FEWEST


def _labels_each(article: Article, labels: Mapping[int, str]) -> bool:
    """Say whether who goes on speaking has a label again: a paragraph without one is the article's then."""
    again = (
        before.section == passage.section and labels.get(passage.first, "") == labels.get(before.first)
        for before, passage in pairwise(article.passages)
    )
    return sum(again) >= _FEWEST


def _in_rounds(
    article: Article, labels: Mapping[int, str], known: Mapping[str, People]
) -> Iterator[tuple[int, People]]:
    """Yield who speaks where several answer one question, each in a paragraph with a label: "Ruiz: I do."."""
    speaking = {
        article.statements[index].passage: known[label] for index, label in labels.items() if known[label]
    }
    passages = article.passages
    runs = groupby(range(len(passages)), lambda place: (place in speaking, passages[place].section))
    for (labelled, _), places in runs:
        run = list(places)
        if labelled and len(run) >= _FEWEST and _is_in_first_person(article, run):
            for place in run:
                statements = range(passages[place].first, passages[place].last)
                yield from dict.fromkeys(statements, speaking[place]).items()


def _is_in_first_person(article: Article, run: Sequence[int]) -> bool:
    """Say whether half of some passages say "I" or "my": a list of experts tells of them."""
    passages = [article.passages[place] for place in run]
    mine = (FIRST_PERSON.search(article.text, passage.start, passage.end) for passage in passages)
    return 2 * sum(map(bool, mine)) >= len(passages)


def _with_questions(
    article: Article,
    labels: Mapping[int, str],
    spoken: dict[int, People | None],
    leading: Collection[str] = (),
) -> dict[int, People | None]:
    """Return who speaks, with ``None`` for the questions of those who mostly ask or lead: no answers."""
    turns, asking = Counter(labels.values()), Counter[str]()
    ends = [*sorted(labels)[1:], max(spoken, default=0) + 1]
    for start, end in zip(sorted(labels), ends, strict=True):
        last = max((index for index in range(start, end) if index in spoken), default=start)
        asking[labels[start]] += article.statements[last].text.endswith("?")
    hosts = {label for label, count in asking.items() if count >= _FEWEST and 2 * count >= turns[label]}
    hosts.update(leading)
    if not hosts:
        return spoken
    found, host = dict(spoken), False
    for index in sorted(spoken):
        host = labels[index] in hosts if index in labels else host
        if host and article.statements[index].text.endswith("?"):
            found[index] = None
    return found


def _of_interviews(article: Article, labels: Mapping[int, str], answers: Sequence[str]) -> dict[int, str]:
    """Return the labels of sections that have an answer: "Fact:" below a myth asks nobody."""
    answered = {_section(article, index) for index, label in labels.items() if label in answers}
    return {index: label for index, label in labels.items() if _section(article, index) in answered}


def _answered_by(notes: Annotations) -> People:
    """Return the one of whom a line says "Answered by"; or nobody."""
    found = {
        person
        for mentions in notes.mentions
        for mention in mentions
        if mention.kind == "person"
        and _ANSWERED_BY.search(notes.outside, max(0, mention.start - WINDOW), mention.start)
        for person in mention.people
    }
    return tuple(found) if len(found) == 1 else ()


def _promised(notes: Annotations, first: Statement) -> People:
    """Return the one whom the sentences in front of another name of whom they say that letters are answered.

    "Dr. Lee asked a reader to answer a poll" promises nothing.
    """
    found: set[Person] = set()
    for statement in notes.article.statements[: first.index]:
        said = notes.words.interviews.promising.search(notes.outside, statement.start, statement.end)
        named = [m for m in notes.sources[statement.index] if m.kind == "person"] if said else []
        if said and any(_does(notes, mention, said) for mention in named):
            found.update(person for mention in named for person in mention.people)
    return tuple(found) if len(found) == 1 else ()


def _does(notes: Annotations, mention: Mention, said: re.Match[str]) -> bool:
    """Say whether somebody is the subject in front of what is said, or is named in it."""
    within = said.start() <= mention.start < said.end()
    return within or bool(_APPOSED.fullmatch(notes.outside, mention.end, said.start()))


def _headed(article: Article, labels: Iterable[int], leads: Sequence[Lead]) -> People:
    """Return who answers by the words above all the labels of a section: "Q&A with Dr. Lee"."""
    sections = {_section(article, index) for index in labels}
    people = {lead.people for lead in leads if sections == {lead.section}}
    return people.pop() if len(people) == 1 else ()


def _in_column(
    notes: Annotations,
    labels: Mapping[int, str],
    naming: Mapping[int, Sequence[Person]],
    told: Collection[int],
) -> list[tuple[int, People | None]]:
    """Return who answers the one question of a column: the one expert, in front of it or at its end."""
    at = max(labels, default=0)
    passage = _passage(notes.article, at) if labels else None
    if passage is None or [label.lower() for label in labels.values() if label.lower() in ANSWER] != [
        labels[at].lower()
    ]:
        return []
    before = notes.article.passages[passage.index - 1] if passage.index else passage
    experts = [person for person in notes.people if person.expert]
    sole = _closing_bio(notes) or tuple(experts if experts and experts[0].start < before.start else ())
    if len(sole) != 1 or labels.get(before.first, "").lower() not in QUESTION:
        return []
    speakers: dict[str, People | None] = dict.fromkeys(labels.values())
    speakers[labels[at]] = sole
    return list(_spread(notes.article, labels, speakers, {*naming, *told}, ()))


def _signed(
    article: Article, labels: Mapping[int, str], known: Mapping[str, People]
) -> list[tuple[int, People | None]]:
    """Return who answers a letter right behind it, by the label of the answer or the name below it."""
    lettered = {
        i: label for i, label in labels.items() if known[label] or label.lower() in {"", *QUESTION, *ANSWER}
    }
    answers = {
        index
        for before, index in pairwise(sorted(lettered))
        if labels[before].lower() in QUESTION and known[labels[index]]
    }
    sections = {_section(article, index) for index in answers}
    near = {index: label for index, label in lettered.items() if _section(article, index) in sections}
    speakers = {label: known[label] or None for label in near.values()}
    return list(_spread(article, near, speakers, (), _signatures(article, near))) if near else []


def _replied(
    notes: Annotations, labels: Mapping[int, str], known: Mapping[str, People], asides: Collection[int]
) -> list[tuple[int, People | None]]:
    """Return who answers once below a heading that asks, by a label that says so: "Ana Ruiz replies:"."""
    article = notes.article
    replies = {
        index: label
        for index, label in labels.items()
        if known[label]
        and (section := _section(article, index)) is not None
        and article.sections[section].heading.endswith("?")
        and _REPLIES.match(article.text, article.statements[index].start + len(label))
    }
    speakers: dict[str, People | None] = {label: known[label] for label in replies.values()}
    return list(_spread(article, replies, speakers, asides, ())) if replies else []


def _exchanged(
    article: Article, labels: Mapping[int, str], known: Mapping[str, People]
) -> Iterator[tuple[int, People | None]]:
    """Yield who speaks where somebody unknown asks once by a label, and a label answers right below.

    What stands behind the answer is the article's again.
    """
    for asks, answers in pairwise(article.passages):
        asking, answering = labels.get(asks.first), labels.get(answers.first)
        if not (asking and answering and asks.section == answers.section and is_question(article, asks)):
            continue
        if known[answering] and not known[asking]:
            yield from dict.fromkeys(range(asks.first, asks.last)).items()
            yield from dict.fromkeys(range(answers.first, answers.last), known[answering]).items()


def _passage(article: Article, index: int) -> Passage:
    """Return the passage of a statement."""
    return article.passages[article.statements[index].passage]


def _section(article: Article, index: int) -> int | None:
    """Return the section of a statement."""
    return _passage(article, index).section


def _signatures(article: Article, labels: Mapping[int, str]) -> set[int]:
    """Return the passages that sign what stands behind labels: the words of these end there."""
    starts = sorted(labels)
    ends = [*starts[1:], len(article.statements)]
    found = (signed_below(article, start, end) for start, end in zip(starts, ends, strict=True))
    return {signed[0] for signed in found if signed}


def _closing_bio(notes: Annotations) -> People:
    """Return the one expert whom only the last paragraph names, as it opens: "Dr. Lee is a surgeon."."""
    experts = [person for person in notes.people if person.expert]
    opens = [
        m for m in notes.mentions[-1] if m.kind == "person" and m.start == notes.article.passages[-1].start
    ]
    named = [person for mention in opens for person in mention.people]
    return tuple(experts) if len(experts) == 1 and named == experts else ()


def _sole(people: Sequence[Person]) -> People:
    """Return who answers where the label is only "A": the one expert, or the one person."""
    experts = [person for person in people if person.expert]
    for group in (experts, list(people)):
        if len(group) == 1:
            return (group[0],)
    return ()


def _prompts(article: Article, labels: Mapping[int, str]) -> Iterator[int]:
    """Yield the short paragraphs between two labels of one person, where others before labels are questions.

    Somebody without a label has asked something: else the second label would say nothing.
    """
    starts = {article.statements[index].passage: label for index, label in labels.items()}
    between = [
        article.passages[place - 1]
        for place, label in starts.items()
        if place > 1 and place - 1 not in starts and starts.get(place - 2) == label
    ]
    in_front = (article.passages[place - 1] for place in starts if place and place - 1 not in starts)
    if sum(is_question(article, passage) for passage in in_front) >= _FEWEST:
        yield from (passage.index for passage in between if passage.end - passage.start <= _LONGEST_PROMPT)


def _spread(
    article: Article,
    labels: Mapping[int, str],
    speakers: Mapping[str, People | None],
    asides: Collection[int],
    closing: Collection[int],
    *,
    sections: bool = True,
) -> Iterator[tuple[int, People | None]]:
    """Yield who speaks in each statement from a label on, until the section ends or an aside begins."""
    speaking: People | None = None
    section: int | None = None
    for passage in article.passages:
        if sections and passage.section != section:
            speaking, section = None, passage.section
        if passage.first not in labels:
            aside = _ASIDE.match(article.text, passage.start)
            if passage.index in closing or (passage.index in asides and is_question(article, passage)):
                speaking = None
            if aside or passage.index in asides or speaking is None:
                continue
        for index in range(passage.first, passage.last):
            speaking = speakers[labels[index]] if index in labels else speaking
            yield index, speaking
