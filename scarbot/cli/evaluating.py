"""``scarbot eval``: answers scored against labelled questions."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click

from scarbot.cli import corpora
from scarbot.cli.manual import manual
from scarbot.cli.options import PATH, options
from scarbot.cli.statuses import FOUND
from scarbot.cli.streams import out, screen_of, show_json

if TYPE_CHECKING:
    from pathlib import Path

    from scarbot.evaluation import Report
    from scarbot.settings import Settings

__all__ = ["evaluate"]


@click.command(name="eval", epilog=manual("evaluate"))
@click.argument("questions", type=click.Path(exists=True, dir_okay=False))
@click.argument("dialogues", required=False, type=click.Path(exists=True, dir_okay=False))
@click.option(
    "--against", type=PATH, metavar="OLD.json", help="Show what was gained and lost since an earlier --json."
)
@click.option("--failures", is_flag=True, help="Show each example that failed.")
@options("json", "corpus", "quiet", "config", "debug")
def evaluate(
    settings: Settings,
    questions: str,
    dialogues: str | None,
    against: str | None,
    failures: bool,
) -> int:
    """Score answers against labelled questions.

    QUESTIONS and DIALOGUES are files of JSON Lines.
    """
    from pathlib import Path

    from scarbot import evaluation

    old = _old_report(Path(against)) if against else None
    report = _evaluated(Path(questions), Path(dialogues) if dialogues else None, settings)
    if settings.json:
        show_json(report.to_dict())
        return FOUND
    parts = [evaluation.table(report)]
    parts += [evaluation.failures(report)] if failures else []
    parts += [evaluation.compare(old, report)] if old is not None else []
    screen = screen_of(sys.stdout, settings)
    out("\n".join(screen.look.text(part.rstrip("\n")) + "\n" for part in parts))
    return FOUND


def _evaluated(questions: Path, dialogues: Path | None, settings: Settings) -> Report:
    """Ask all questions, with a bar on standard error.

    Raises:
        DataError: a file is wrong, or there is nothing to ask.
    """
    from scarbot import evaluation
    from scarbot.errors import DataError
    from scarbot.terminal.progress import Progress

    files = [path for path in (questions, dialogues) if path]
    if not any(map(evaluation.load, files)):
        named = " and ".join(map(str, files))
        raise DataError(f"{named}: there is nothing to score, no question and no dialogue")
    with Progress(sys.stderr, "asking", os.environ, shown=not settings.quiet) as progress:
        return evaluation.run(questions, dialogues, corpora.bot(settings), progress=progress)


def _old_report(path: Path) -> dict[str, Any]:
    """Read what ``--json`` printed of an earlier run.

    Raises:
        DataError: the file cannot be read, or holds no JSON object.
    """
    import json

    from scarbot.errors import DataError

    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(f"{path}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise DataError(f"{path}: is not JSON: {error}") from error
    if not isinstance(record, dict):
        raise DataError(f"{path}: is not what scarbot eval --json prints")
    return record
