"""Judged answers, and the scores over them.

A quote *covers* a sentence if it holds at least half of its characters. What is counted:

- hit@1, hit@3 (``answer``, ``followup``): the first quote, or one of the first three, covers a
  gold sentence;
- wrongly silent (``answer``): no quote at all;
- abstains on none (``none``): no quote;
- partial ok (``partial``): no quote, or at least one that covers a gold or related sentence;
- quote precision: of all quotes for ``answer``, ``partial`` and ``followup``, those that cover a
  gold or related sentence;
- attribution: of all quotes that overlap a sentence whose speaker any record names, those that
  name exactly that person, or nobody where it is no person's;
- attribution as read: of all quotes, those that name exactly the speakers of every statement in
  their span;
- not verbatim, furniture, cut: of all quotes and their context, those that are no slice of the
  article, that show a heading, a reference or a dropped line, and that are not whole statements.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from scarbot.evaluation.labels import VERDICTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["Example", "FileReport", "Report", "Score", "Shown"]

_SCHEMA = 1


@dataclass(frozen=True, slots=True)
class Shown:
    """A quote that was shown, and how it was judged.

    ``covers`` is ``gold``, ``related`` or empty; ``attributed`` is ``None`` where no record says
    whose the words are.
    """

    article: str
    start: int
    end: int
    text: str
    kind: str
    speakers: tuple[str, ...]
    covers: str
    attributed: bool | None
    attributed_as_read: bool

    def to_dict(self) -> dict[str, Any]:
        return asdict(self) | {"speakers": list(self.speakers)}


@dataclass(frozen=True, slots=True)
class Example:
    """One question, its answer, and how the answer was judged.

    ``turn`` counts from 1 in a dialogue and is 0 for a question on its own. ``faults`` names what
    must never happen, ``contexts`` is the number of context statements shown beside the quotes.
    """

    id: str
    turn: int
    style: str
    text: str
    verdict: str
    status: str
    quotes: tuple[Shown, ...]
    gold: tuple[str, ...]
    contexts: int = 0
    faults: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The id, in a dialogue with the number of the turn: ``d01.2``."""
        return f"{self.id}.{self.turn}" if self.turn else self.id

    @property
    def silent(self) -> bool:
        """Whether no quote was shown."""
        return not self.quotes

    def hit(self, limit: int) -> bool:
        """Say whether one of the first quotes covers a gold sentence."""
        return any(quote.covers == "gold" for quote in self.quotes[:limit])

    @property
    def marks(self) -> dict[str, bool]:
        """What the verdict asks of the answer, each met or not, by name."""
        marks: dict[str, bool] = {}
        if self.verdict in ("answer", "followup"):
            marks |= {"hit@1": self.hit(1), "hit@3": self.hit(3)}
        if self.verdict == "answer":
            marks["not silent"] = not self.silent
        if self.verdict == "none":
            marks["abstains"] = self.silent
        if self.verdict == "partial":
            marks["partial ok"] = self.silent or any(quote.covers for quote in self.quotes)
        if self.verdict == "chat":
            marks["no quote"] = self.silent
        return marks | {"no fault": not self.faults}

    def to_dict(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "turn": self.turn,
            "style": self.style,
            "text": self.text,
            "verdict": self.verdict,
            "status": self.status,
            "silent": self.silent,
            "hit@1": self.marks.get("hit@1"),
            "hit@3": self.marks.get("hit@3"),
            "marks": self.marks,
            "faults": list(self.faults),
            "quotes": [quote.to_dict() for quote in self.quotes],
            "contexts": self.contexts,
            "gold": list(self.gold),
        }


@dataclass(frozen=True, slots=True)
class Score:
    """A share: ``count`` of ``n``; without a value where ``n`` is 0."""

    count: int
    n: int

    @property
    def value(self) -> float | None:
        return self.count / self.n if self.n else None

    def to_dict(self) -> dict[str, Any]:
        return {"value": self.value, "count": self.count, "n": self.n}


@dataclass(frozen=True, slots=True)
class FileReport:
    """The examples of one file, in its order."""

    name: str
    examples: tuple[Example, ...]

    @property
    def scores(self) -> dict[str, Score]:
        """Every score, by name."""
        return _scores(self.examples)

    @property
    def styles(self) -> dict[str, dict[str, Score]]:
        """The scores of each style that occurs, in alphabetical order."""
        styles = sorted({example.style for example in self.examples})
        return {style: _scores([e for e in self.examples if e.style == style]) for style in styles}

    @property
    def statuses(self) -> dict[str, Counter[str]]:
        """How often each status was given, by verdict."""
        counts: dict[str, Counter[str]] = {}
        for verdict in VERDICTS:
            statuses = Counter(example.status for example in self.examples if example.verdict == verdict)
            if statuses:
                counts[verdict] = statuses
        return counts

    def to_dict(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "scores": _dicts(self.scores),
            "styles": {style: _dicts(scores) for style, scores in self.styles.items()},
            "statuses": {verdict: dict(counts) for verdict, counts in self.statuses.items()},
            "examples": [example.to_dict() for example in self.examples],
        }


@dataclass(frozen=True, slots=True)
class Report:
    """What a run found; ``questions`` or ``dialogues`` is ``None`` where no such file was given."""

    questions: FileReport | None = None
    dialogues: FileReport | None = None

    @property
    def files(self) -> dict[str, FileReport]:
        """The files that were given, under ``questions`` and ``dialogues``."""
        both = {"questions": self.questions, "dialogues": self.dialogues}
        return {role: file for role, file in both.items() if file}

    def to_dict(self) -> dict[str, Any]:
        """Return everything, every example too, so that a later run can be compared with it."""
        return {"schema": _SCHEMA, "files": {role: file.to_dict() for role, file in self.files.items()}}


def _dicts(scores: dict[str, Score]) -> dict[str, Any]:
    return {name: score.to_dict() for name, score in scores.items()}


def _scores(examples: Sequence[Example]) -> dict[str, Score]:
    """Count every score over some examples."""

    def marked(name: str) -> Score:
        return _share(e.marks[name] for e in examples if name in e.marks)

    quotes = [quote for example in examples for quote in example.quotes]
    judged = [q for e in examples if e.verdict in ("answer", "partial", "followup") for q in e.quotes]
    answers = [example for example in examples if example.verdict == "answer"]
    shown = len(quotes) + sum(example.contexts for example in examples)
    faults = [fault.split(": ", 1)[1] for example in examples for fault in example.faults]
    return {
        "hit@1": marked("hit@1"),
        "hit@3": marked("hit@3"),
        "wrongly silent": _share(example.silent for example in answers),
        "abstains on none": marked("abstains"),
        "partial ok": marked("partial ok"),
        "quote precision": _share(bool(quote.covers) for quote in judged),
        "attribution": _share(quote.attributed for quote in quotes if quote.attributed is not None),
        "attribution as read": _share(quote.attributed_as_read for quote in quotes),
        **{name: Score(faults.count(name), shown) for name in ("not verbatim", "furniture", "cut")},
    }


def _share(outcomes: Iterable[bool]) -> Score:
    counted = list(outcomes)
    return Score(sum(counted), len(counted))
