"""How well answers answer: scores over questions whose gold sentences are known.

- :mod:`~scarbot.evaluation.labels` reads the files.
- :mod:`~scarbot.evaluation.places` finds their sentences in the articles of each bot.
- :mod:`~scarbot.evaluation.asking` asks.
- :mod:`~scarbot.evaluation.judging` judges what comes.
- :mod:`~scarbot.evaluation.scores` counts.
- :mod:`~scarbot.evaluation.report` is what is printed.
"""

from __future__ import annotations

from scarbot.evaluation.asking import run
from scarbot.evaluation.labels import Record, Sentence, Turn, load
from scarbot.evaluation.places import Bot
from scarbot.evaluation.report import compare, failures, table
from scarbot.evaluation.scores import Example, FileReport, Report, Score, Shown

__all__ = [
    "Bot",
    "Example",
    "FileReport",
    "Record",
    "Report",
    "Score",
    "Sentence",
    "Shown",
    "Turn",
    "compare",
    "failures",
    "load",
    "run",
    "table",
]
