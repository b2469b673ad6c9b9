"""A report as text: its scores, what it missed, and what changed since an earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from scarbot.errors import DataError
from scarbot.evaluation.labels import shortened
from scarbot.evaluation.scores import Score
from scarbot.language import counted
from scarbot.models import Status

if TYPE_CHECKING:
    from scarbot.evaluation.scores import Example, FileReport, Report

__all__ = ["compare", "failures", "table"]

_STATUSES: tuple[str, ...] = get_args(Status)
_LEGEND = "quotes: + covers a gold sentence, ~ a related one, - neither; = the gold sentences"


def table(report: Report) -> str:
    """Return the scores of each file, with counts, by style, and verdicts against statuses."""
    return "\n\n".join(_file_table(role, file) for role, file in report.files.items())


def _file_table(role: str, file: FileReport) -> str:
    scores = [[name, _value(score), f"{score.count} of {score.n}"] for name, score in file.scores.items()]
    brief = ("hit@1", "hit@3", "wrongly silent", "abstains on none", "partial ok", "quote precision")
    styles = [
        [style or "–", *(_value_of(scores[name]) for name in brief)] for style, scores in file.styles.items()
    ]
    found = {status for counts in file.statuses.values() for status in counts}
    order = [*_STATUSES, *sorted(found.difference(_STATUSES))]
    verdicts = [
        [verdict, *(str(counts[status] or "·") for status in order)]
        for verdict, counts in file.statuses.items()
    ]
    return "\n".join(
        [
            f"{role}: {file.name}, {counted(len(file.examples), 'example')}",
            "",
            *_columns([["score", "", "count"], *scores]),
            "",
            *_columns([["verdict", *order], *verdicts]),
            "",
            *_columns([["style", *brief], *styles]),
        ]
    )


def _value(score: Score) -> str:
    """Return a share as ``.62`` or ``1.00``, or a dash if nothing was counted."""
    return "–" if score.value is None else f"{score.value:.2f}".removeprefix("0")


def _value_of(score: Score) -> str:
    return f"{_value(score)} ({score.n})" if score.n else "–"


def _columns(rows: list[list[str]]) -> list[str]:
    """Return rows set in columns, the first aligned to the left and the others to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return [
        "  "
        + "  ".join(
            cell.rjust(width) if place else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]


def failures(report: Report) -> str:
    """Return each example that misses a mark: question, verdict, status, quotes and gold.

    The result is empty where none does.
    """
    missed = [
        _failure(example)
        for file in report.files.values()
        for example in file.examples
        if not all(example.marks.values())
    ]
    return "\n\n".join([_LEGEND, *missed]) if missed else ""


def _failure(example: Example) -> str:
    missed = [name for name, met in example.marks.items() if not met and name != "no fault"]
    lines = [
        f"{example.name} [{example.style}] {shortened(example.text)}",
        f"  {example.verdict} → {example.status}; missed: {', '.join([*missed, *example.faults])}",
    ]
    signs = {"gold": "+", "related": "~", "": "-"}
    lines += [
        f"  {signs[quote.covers]} {shortened(quote.text)} ({', '.join(quote.speakers) or quote.kind})"
        for quote in example.quotes
    ]
    return "\n".join(lines + [f"  = {shortened(text)}" for text in example.gold])


def compare(old: dict[str, Any], report: Report) -> str:
    """Return what was gained and lost since an earlier run, example by example, and by score.

    An example is the same if its file's role, its id, its turn and its text are.

    Args:
        old: what :meth:`Report.to_dict` gave then.
        report: the new run.

    Raises:
        DataError: ``old`` is no such thing.
    """
    blocks = []
    for role, file in report.files.items():
        try:
            before = old["files"].get(role)
            if before is not None:
                blocks.append("\n".join([f"{role}: {file.name}", *_changes(before, file)]))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise DataError("what to compare with is not the JSON report of an evaluation") from error
    return "\n\n".join(blocks) or "the earlier run has none of these files"


def _changes(old: dict[str, Any], file: FileReport) -> list[str]:
    was = {(e["id"], e["turn"], e["text"]): dict(e["marks"]) for e in old["examples"]}
    now = {(e.id, e.turn, e.text): e for e in file.examples}
    gained: list[str] = []
    lost: list[str] = []
    for key, example in now.items():
        before = was.get(key, {})
        changed = [name for name, met in example.marks.items() if before.get(name, met) != met]
        for met, lines, sign in ((True, gained, "+"), (False, lost, "-")):
            names = [name for name in changed if example.marks[name] == met]
            if names:
                lines.append(f"  {sign} {example.name} {', '.join(names)}: {shortened(example.text)}")
    return [
        *_score_changes(old["scores"], file.scores),
        f"  gained {len(gained)}, lost {len(lost)}, new {len(now.keys() - was.keys())}, "
        f"gone {len(was.keys() - now.keys())}",
        *gained,
        *lost,
    ]


def _score_changes(old: dict[str, Any], scores: dict[str, Score]) -> list[str]:
    rows = [["score", "was", "is", "change"]]
    for name, score in scores.items():
        earlier = old.get(name, {"count": 0, "n": 0})
        before = Score(earlier["count"] + 0, earlier["n"] + 0)  # + 0: what is no number is an error here
        change = "" if before.value is None or score.value is None else f"{score.value - before.value:+.3f}"
        rows.append([name, _value_of(before), _value_of(score), "" if change == "+0.000" else change])
    return _columns(rows)
