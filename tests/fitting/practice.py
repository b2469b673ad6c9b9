"""What is fitted on: articles without lay questions, questions on them, and what their sentences answer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from scarbot.corpus import Corpus
from scarbot.indexing.preparing import prepare
from scarbot.indexing.retrieval import Retrieval
from scarbot.language import fold
from scarbot.parsing import FORMATS, parse_article

DATA = Path(__file__).resolve().parents[1] / "data"
_PREFIX = 40
"""The number of letters by which a statement is told; those of labelled sentences are cut at 60."""

Turn = Mapping[str, Any]


def read_lines(name: str) -> Iterator[Any]:
    """Yield the records of a file of JSON lines."""
    return map(json.loads, (DATA / name).read_text(encoding="utf-8").splitlines())


def by_article(name: str) -> dict[str, list[Turn]]:
    """Return the records of a file by the article that each is about."""
    found: dict[str, list[Turn]] = {}
    for record in read_lines(name):
        found.setdefault(record["article"], []).append(record)
    return found


def prepared(name: str) -> Retrieval:
    """Return an article of the tests, without the marks of who speaks, made ready."""
    marked = (DATA / "articles" / name).read_bytes().decode("utf-8")
    format = FORMATS[Path(name).suffix]  # noqa: A001  the name that parse_article gives it
    return prepare(Corpus((parse_article(re.sub("⟦[^⟧]*⟧", "", marked), format=format, id=name),)))


def covering(retrieval: Retrieval, spans: Iterable[Mapping[str, Any] | str]) -> set[int]:
    """Return the statements that labelled spans cover by half, or whose first words are given."""
    found: set[int] = set()
    for position, place in enumerate(retrieval.places):
        for span in spans:
            if isinstance(span, str):
                covers = bool(span) and fold(place.statement.text).startswith(fold(span)[:_PREFIX])
            else:
                shared = min(place.statement.end, span["end"]) - max(place.statement.start, span["start"])
                covers = shared >= 0.5 * (span["end"] - span["start"])
            if covers:
                found.add(position)
    return found
