"""Who agrees with whom: what says so in words, beside what somebody said or what is said of a thing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scarbot.conversation.turns import agrees, disagrees
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import function_words, is_vague
from scarbot.naming import names_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.models import Answer, Speaker
    from scarbot.naming import NamedPeople

__all__ = ["Agreement"]

_NOBODY = "Nobody is found to {} {} in so many words."
_CLOSE = 1
"""How many passages lie at most between what disagrees and what it disagrees with."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a question asks of agreement.

    Attributes:
        against: whether it asks who disagrees, and not who agrees.
        by: the people in front of its word for that.
        toward: those behind it.
        anybody: whether it asks of nobody in particular.
        rest: the words of what it is about.
    """

    against: bool
    by: tuple[Speaker, ...]
    toward: tuple[Speaker, ...]
    anybody: bool
    rest: tuple[str, ...]

    @property
    def people(self) -> tuple[Speaker, ...]:
        """Everybody whom it names."""
        return tuple(dict.fromkeys((*self.by, *self.toward)))


@dataclass(frozen=True, slots=True)
class _Stance:
    """Statements that say that somebody agrees or disagrees.

    Attributes:
        positions: the one that says so, and what the same person says behind it.
        by: whose it is; nobody where that is not told.
        toward: whom it is about: who is named in it, or else who spoke just before.
        of: the position of what it is about; its own where somebody is named in it.
    """

    positions: tuple[int, ...]
    by: frozenset[Speaker]
    toward: frozenset[Speaker]
    of: int


class Agreement:
    """Answers questions on who agrees with whom, or with what, in one conversation."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._answering = answering
        self._retrieval = answering.retrieval
        self._memory = memory

    def answer(self, question: str, limit: int) -> Answer | None:
        """Quote what says so, or say that nothing does; ``None`` for any other question.

        Nobody's own words answer who disagrees with them.
        """
        asked = self._read(question)
        if asked is None:
            return None
        if not asked.people:
            return self._on_thing(question, asked, limit)
        people, told = set(asked.people), " and ".join(names_of(asked.people))
        verb = "disagree" if asked.against else "agree"
        says = disagrees if asked.against else agrees
        if not asked.anybody:
            between = [
                stance
                for stance in self._among(asked, disagrees, agrees)
                if not (stance.by.isdisjoint(people) or stance.toward.isdisjoint(people))
            ]
            line = f"agreement or disagreement beside what {told} said"
            nobody = f"Whether {told} agree is not said in so many words."
            return self._told(question, between, limit, line, nobody)
        if asked.by:
            theirs = [stance for stance in self._among(asked, says) if not stance.by.isdisjoint(people)]
            nobody = f"With whom {told} may {verb} is not said in so many words."
            return self._told(question, theirs, limit, f"{verb}ment of {told}", nobody)
        others = [stance for stance in self._among(asked, says) if not stance.toward.isdisjoint(people)]
        nobody = _NOBODY.format(verb, f"with {told}")
        return self._told(question, others, limit, f"{verb}ment beside what {told} said", nobody)

    def _on_thing(self, question: str, asked: _Asked, limit: int) -> Answer | None:
        """Quote who disagrees with what is said of a thing; ``None`` where nothing is said of it."""
        thing = self._answering.understanding.read(" ".join(asked.rest))
        query, answer, _ = self._answering.settle_and_decide(thing, limit)
        if not answer.quotes or not query.things:
            return None
        shown = self._retrieval.positions(answer.quotes)
        articles = {self._retrieval.places[position].article.id for position in shown}
        stances = self._stances(disagrees, articles)
        found = [s for s in stances if s.of in shown or not shown.isdisjoint(s.positions)]
        nobody = _NOBODY.format("disagree", "on that")
        return self._told(question, found, limit, "disagreement beside what is said of that", nobody)

    def _read(self, question: str) -> _Asked | None:
        """Return what a question asks of agreement; ``None`` for another one.

        One that names nobody asks who disagrees with a thing: "does anyone disagree with the two-hour rule?",
        and so does "does everyone agree on it?".
        """
        data, said = load_data("turns")["agreement"], words(question)
        against = {*data["against"]}
        agreeing = against.union(data["agreeing"])
        at = next((n for n, word in enumerate(said) if word in agreeing), 0)
        if not at:
            return None
        by, _, left = self._named_in(said[:at], at - 1)
        if said[at] in data["things"] and _is_thing([*left]):
            return None
        toward, _, behind = self._named_in(said[at + 1 :], 1)
        if behind and not (toward or behind[0] in data["of_thing"]):
            return None
        anybody = not {*data["anybody"]}.isdisjoint((*left, *behind))
        beside = function_words().union(data["anybody"], data["beside"])
        negated = any(word in ("not", "never") or word.endswith("n't") for word in left)
        of_all = not (by or toward) and not {*data["everybody"]}.isdisjoint(left)
        asked = _Asked(
            against=said[at] in against or negated or of_all,
            by=by,
            toward=toward,
            anybody=anybody,
            rest=tuple(word for word in (*left, *behind) if word not in beside),
        )
        of_thing = anybody and asked.against and any(not is_vague(word) for word in asked.rest)
        return asked if of_thing or len(asked.people) > 1 or (anybody and asked.people) else None

    def _named_in(self, said: list[str], at: int) -> NamedPeople:
        """Return whom some words name; where nobody, the last of them may be a name that is a word as well.

        ``at`` is the place where a name beside the word for agreement stands: "does Park agree with Long".
        """
        find = self._answering.understanding.names.find
        named = find(said)
        if named.people or len(said) != at + 1:
            return named
        titled = find([*said[:at], "dr", *said[at:]])
        return titled if titled.people else named

    def _among(self, asked: _Asked, *says: Callable[[str], bool]) -> list[_Stance]:
        """Return stances in the articles of whom a question names, on what it is about where it says that."""
        people = set(asked.people)
        articles = {a.id for a in self._retrieval.corpus.articles if not people.isdisjoint(a.speakers)}
        about, own = set(self._retrieval.stemmer.stems(asked.rest)), self._retrieval.own_sets
        found = [stance for kind in says for stance in self._stances(kind, articles)]
        return [s for s in found if not about or any(about & own[p] for p in (s.of, *s.positions))]

    def _stances(self, says: Callable[[str], bool], articles: Collection[str]) -> list[_Stance]:
        """Return what says so in some articles."""
        places = self._retrieval.places
        found = [p for p, one in enumerate(places) if one.article.id in articles and says(one.statement.text)]
        return list(filter(None, map(self._stance, found)))

    def _stance(self, position: int) -> _Stance | None:
        """Return the stance that a statement tells of; ``None`` where it is not told whose, nor toward whom.

        What the article says, "Not everyone agrees.", announces whoever speaks next in the passage.
        """
        places = self._retrieval.places
        here = places[position]
        behind = self._retrieval.behind(position)
        said = here.statement.speakers or next(
            (places[p].statement.speakers for p in behind if places[p].statement.speakers), ()
        )
        by = frozenset(said)
        theirs = [p for p in behind if by == frozenset(places[p].statement.speakers)][:1]
        named = self._named(position) - by
        of, toward = (position, named) if named else self._before(position, by)
        return _Stance((position, *theirs), by, toward, of) if by or named else None

    def _before(self, position: int, by: Collection[Speaker]) -> tuple[int, frozenset[Speaker]]:
        """Return the nearest statement by somebody else in front of one, and whose it is.

        It stands in the same section, at most a passage off; without any, the position itself and nobody.
        What nobody says is by those whom it names: "Long and her colleagues found"; of a study, by nobody.
        """
        places = self._retrieval.places
        here = places[position]
        for p in range(position - 1, -1, -1):
            far = here.statement.passage - places[p].statement.passage > _CLOSE
            if far or places[p].section_id != here.section_id:
                break
            statement = places[p].statement
            people = frozenset(statement.speakers) or self._named(p)
            if people - frozenset(by) or statement.kind == "study":
                return p, people - frozenset(by)
        return position, frozenset()

    def _named(self, position: int) -> frozenset[Speaker]:
        """Return the people of its article whom a statement names."""
        place = self._retrieval.places[position]
        named = self._answering.names(place.statement.text)
        return frozenset(named).intersection(place.article.speakers)

    def _told(self, question: str, found: Iterable[_Stance], limit: int, line: str, nobody: str) -> Answer:
        """Quote stances, with a line of their kind and of what they stand beside; without any, say so."""
        query = self._memory.moving(question)
        positions = sorted({position for stance in found for position in stance.positions})
        if not positions:
            return self._answering.without_quotes(query, nobody)
        answer = self._answering.show_unsearched(query, positions[:limit], limit)
        return self._memory.keep(query, replace(answer, message=f"Words of {line}:"))


def _is_thing(before: Sequence[str]) -> bool:
    """Say whether what stands behind some words is a thing: "who decides the dispute"."""
    data = load_data("turns")["agreement"]
    doing = before[before.index("who") + 1 :] if "who" in before else ()
    idle = function_words().union(data["anybody"], data["beside"])
    return not set(data["before_things"]).isdisjoint(before[-1:]) or not idle.issuperset(doing)
