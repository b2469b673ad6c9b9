"""Asks a bot the questions and dialogues of some files, and has the answers judged."""

from __future__ import annotations

from itertools import chain, count
from typing import TYPE_CHECKING

from scarbot.evaluation.judging import judged
from scarbot.evaluation.places import Systems
from scarbot.evaluation.scores import FileReport, Report

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from scarbot.evaluation.labels import Record
    from scarbot.evaluation.places import Bot, LocatedTurn, Plan, System
    from scarbot.evaluation.scores import Example

__all__ = ["run"]


def run(
    questions: Path | None,
    dialogues: Path | None,
    bot: Bot,
    *,
    open_bot: Callable[[Path], Bot] | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> Report:
    """Ask everything that the files hold, and judge what comes.

    A question is asked with ``bot.answer``, a dialogue turn by turn in a conversation of its own.
    Dialogues have no style of their own: their first turns count as ``opening``, the others as
    ``later``. Nothing is asked before all sentences of all files are found.

    Args:
        questions: a file of questions; ``None`` to leave it out.
        dialogues: a file of dialogues; ``None`` to leave it out.
        bot: what is measured.
        open_bot: makes the bot of an article that a record names; a :class:`scarbot.Scarbot` if
            not given.
        progress: called with how many turns are answered, and how many there are.

    Raises:
        DataError: a file is wrong, or names a sentence that no article has.
    """
    systems = Systems(bot, open_bot or _scarbot)
    planned = [(path.name, systems.plan(path)) if path else None for path in (questions, dialogues)]
    total = sum(len(turns) for file in planned if file for _, _, turns in file[1])
    done = count(1)

    def asked(plans: Iterable[Plan]) -> Iterator[Example]:
        for example in chain.from_iterable(_examples(*plan) for plan in plans):
            if progress:
                progress(next(done), total)
            yield example

    return Report(*(FileReport(file[0], tuple(asked(file[1]))) if file else None for file in planned))


def _scarbot(path: Path) -> Bot:
    from scarbot.bot import Scarbot
    from scarbot.corpus import load_corpus

    return Scarbot(load_corpus(path))


def _examples(record: Record, system: System, turns: list[LocatedTurn]) -> Iterator[Example]:
    if not record.dialogue:
        yield judged(record, 0, system, turns[0], system.bot.answer(record.turns[0].text, limit=3))
        return
    conversation = system.bot.conversation()
    for number, turn in enumerate(turns, 1):
        yield judged(record, number, system, turn, conversation.ask(turn.asked.text))
