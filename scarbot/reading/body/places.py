"""The places that a sidecar names, found in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.language import fold
from scarbot.models import UNANSWERED, FollowUp, LayQuestion

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.models import Section, Statement
    from scarbot.reading.body.sidecar import Heading, Sidecar

__all__ = ["follow_ups", "headings_by_place", "lay_questions"]


def headings_by_place(text: str, sidecar: Sidecar) -> dict[int, Heading]:
    """Return the headings that the sidecar supplies, by the offset of the paragraph behind them.

    Raises:
        SidecarError: the words of ``before`` do not occur exactly once, or a level is given to a
            heading that is not in the text.
    """
    found: dict[int, Heading] = {}
    for entry in sidecar.headings:
        words = entry.before or entry.heading
        count = text.count(words)
        if count == 0 or (entry.before and count > 1):
            key = "headings.before" if entry.before else "headings.heading"
            problem = (
                "is not in the article" if count == 0 else "stands there more than once; write more of it"
            )
            raise sidecar.error(entry.line, key, f"“{words}” {problem}")
        if entry.before:
            found[text.index(words)] = entry
    return found


def lay_questions(
    statements: Sequence[Statement], sidecar: Sidecar
) -> tuple[tuple[LayQuestion, ...], tuple[LayQuestion, ...]]:
    """Return the sidecar's lay questions with the statements that answer them, and those near to some.

    Raises:
        SidecarError: no statement, or more than one, begins with the words of ``at``.
    """
    asked: list[LayQuestion] = []
    near: list[LayQuestion] = []
    for entry in sidecar.questions:
        statement = _begun(statements, sidecar, entry.at, entry.line, "questions.at")
        asked += [LayQuestion(fold(text), statement) for text in entry.ask]
        near += [LayQuestion(fold(text), statement) for text in entry.near]
    return tuple(asked), tuple(near)


def follow_ups(
    statements: Sequence[Statement], sections: Sequence[Section], sidecar: Sidecar
) -> tuple[tuple[FollowUp, ...], tuple[FollowUp, ...]]:
    """Return what people ask next, with the sections and statements that the sidecar names, and what is near.

    Raises:
        SidecarError: no section, or more than one, has the heading ``after``; or no statement, or
            more than one, begins with the words of ``at``.
    """
    asked: list[FollowUp] = []
    near: list[FollowUp] = []
    for entry in sidecar.follow_ups:
        headed = [section.index for section in sections if fold(section.heading) == fold(entry.after)]
        if entry.after and len(headed) != 1:
            problem = "no heading is" if not headed else "more than one heading is"
            raise sidecar.error(entry.line, "follow_ups.after", f"{problem} “{entry.after}”")
        statement = UNANSWERED
        if entry.at:
            statement = _begun(statements, sidecar, entry.at, entry.line, "follow_ups.at")
        section = headed[0] if entry.after else None
        asked += [FollowUp(fold(text), section, statement) for text in entry.ask]
        near += [FollowUp(fold(text), section, statement) for text in entry.near]
    return tuple(asked), tuple(near)


def _begun(statements: Sequence[Statement], sidecar: Sidecar, at: str, line: int, key: str) -> int:
    begun = [s.index for s in statements if fold(s.text).startswith(fold(at))]
    if len(begun) != 1:
        problem = "no sentence begins" if not begun else "more than one sentence begins"
        raise sidecar.error(line, key, f"{problem} with “{at}”")
    return begun[0]
