"""The exit statuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scarbot.models import Answer

__all__ = ["ERROR", "FOUND", "INTERRUPTED", "NOTHING", "PIPE", "status_of"]

FOUND, NOTHING, ERROR, INTERRUPTED, PIPE = 0, 1, 2, 130, 141
_SILENT = frozenset({"no_answer", "clarify"})


def status_of(answer: Answer) -> int:
    """Return the status of an answer: whether it holds any."""
    return NOTHING if answer.status in _SILENT else FOUND
