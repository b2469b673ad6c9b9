"""Provisional."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Smalltalk", "find_smalltalk", "strip_courtesies"]


@dataclass(frozen=True, slots=True)
class Smalltalk:
    """A line."""

    kind: str
    message: str


def find_smalltalk(question: str, *, known: Callable[[str], bool] | None = None) -> Smalltalk | None:
    """Return none."""
    return None


def strip_courtesies(question: str) -> str:
    """Return the question."""
    return question
