"""Labelled questions and dialogues as their files give them.

A file of questions holds one JSON object a line::

    {"id": "q1", "style": "plain", "text": "what is …", "verdict": "answer",
     "gold": [{"text": "…", "start": 0, "end": 40, "speaker": null, "kind": "none"}], "related": []}

and a file of dialogues one conversation a line, ``{"id": "d1", "turns": [{"text": …}, …]}``, each
turn with ``text``, ``verdict``, ``gold`` and ``related``. A gold or related sentence is an object
with offsets into the article and, optionally, whose words it holds, or the bare sentence, which
is looked up in the article whatever its white space. ``"article": "file.md"`` names the article
of a record, beside the questions; without it the article is the bot's own.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scarbot.errors import DataError
from scarbot.language import fold

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["VERDICTS", "Record", "Sentence", "Turn", "load", "shortened", "wrong"]

VERDICTS = ("answer", "partial", "none", "followup", "meta", "chat")
"""What may be asked of an answer, in the order in which tables show it."""

_SHORT = 160


@dataclass(frozen=True, slots=True)
class Sentence:
    """A gold or related sentence as the file gives it.

    ``start`` is ``None`` for a bare sentence. ``labelled`` says whether the file names whose
    words it holds; ``speaker`` is then that person's name, or empty if they are no person's.
    """

    text: str
    start: int | None = None
    labelled: bool = False
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Turn:
    """One question with its verdict and its sentences."""

    text: str
    verdict: str
    gold: tuple[Sentence, ...] = ()
    related: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """One line of a file: a question on its own, or a conversation.

    ``place`` is file and line; ``article`` is the file that it is about, ``None`` for the bot's own.
    """

    id: str
    place: str
    turns: tuple[Turn, ...]
    dialogue: bool = False
    style: str = ""
    article: Path | None = None


def load(path: Path) -> list[Record]:
    """Read a file of questions or dialogues; blank lines are passed over.

    Unknown keys are allowed. A file without records gives an empty list.

    Raises:
        DataError: the file cannot be read, or a record is wrong; file, line and key are named.
    """
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(f"{path}: cannot be read: {error}") from error
    records: list[Record] = []
    seen: set[str] = set()
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        record = _record(line, path, f"{path}:{number}")
        if record.id in seen:
            raise wrong(record.place, "id", f"“{record.id}” stands in an earlier line too")
        seen.add(record.id)
        records.append(record)
    return records


def wrong(place: str, key: str, problem: str) -> DataError:
    """Return the error of a record: its place, the key at fault (may be empty), and what is wrong with it."""
    return DataError(": ".join(part for part in (place, key, problem) if part))


def _record(line: str, path: Path, place: str) -> Record:
    try:
        raw = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise wrong(place, "", f"is not JSON: {error}") from error
    if not isinstance(raw, dict):
        raise wrong(place, "", "must be an object")
    dialogue = "turns" in raw
    turns = _list(raw, "turns", place) if dialogue else [raw]
    if not turns:
        raise wrong(place, "turns", "must not be empty")
    article = _string(raw, "article", place, default="")
    return Record(
        id=_string(raw, "id", place),
        place=place,
        turns=tuple(_turn(turn, place, f"turns[{n}]." if dialogue else "") for n, turn in enumerate(turns)),
        dialogue=dialogue,
        style=_string(raw, "style", place, default=""),
        article=path.parent / article if article else None,
    )


def _turn(raw: Any, place: str, prefix: str) -> Turn:
    if not isinstance(raw, dict):
        raise wrong(place, prefix.rstrip("."), "must be an object")
    verdict = _string(raw, "verdict", place, prefix)
    if verdict not in VERDICTS:
        raise wrong(place, f"{prefix}verdict", f"must be one of {', '.join(VERDICTS)}, not “{verdict}”")
    gold, related = (
        tuple(
            _sentence(item, place, f"{prefix}{key}[{number}]")
            for number, item in enumerate(_list(raw, key, place, prefix))
        )
        for key in ("gold", "related")
    )
    if verdict == "answer" and not gold:
        raise wrong(place, f"{prefix}gold", "an answer needs a gold sentence")
    return Turn(_string(raw, "text", place, prefix), verdict, gold, related)


def _sentence(raw: Any, place: str, key: str) -> Sentence:
    if isinstance(raw, str) and raw.strip():
        return Sentence(raw)
    if not isinstance(raw, dict):
        raise wrong(place, key, "must be a sentence, or an object with its text, start and end")
    text = _string(raw, "text", place, f"{key}.")
    start, end = raw.get("start"), raw.get("end")
    if type(start) is not int or start < 0 or not text or end != start + len(text):
        raise wrong(place, key, "start and end must be the offsets of text, in code points")
    speaker = raw.get("speaker")
    if speaker is not None and not isinstance(speaker, str):
        raise wrong(place, f"{key}.speaker", "must be a name or null")
    person = raw.get("kind") not in ("study", "group", "none", "article")
    return Sentence(text, start, "speaker" in raw, speaker or "" if person else "")


def _string(
    raw: dict[str, Any], key: str, place: str, prefix: str = "", *, default: str | None = None
) -> str:
    value = raw.get(key, default)
    if not isinstance(value, str):
        raise wrong(place, f"{prefix}{key}", "is missing" if key not in raw else "must be a string")
    return value


def _list(raw: dict[str, Any], key: str, place: str, prefix: str = "") -> list[Any]:
    value = raw.get(key, [])
    if not isinstance(value, list):
        raise wrong(place, f"{prefix}{key}", "must be a list")
    return value


def shortened(text: str) -> str:
    """Return a text in one line, cut off with an ellipsis where that would be long."""
    folded = fold(text)
    return folded if len(folded) <= _SHORT else folded[: _SHORT - 1].rstrip() + "…"
