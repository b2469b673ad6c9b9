"""What a question asks to do something about, and a heading tells to do something about."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data
from scarbot.matching.repeats import plainly

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["asks_how_to", "done_about"]


def done_about(typed: Iterable[str]) -> list[str] | None:
    """Return what some words ask, or tell, to do something about; None where they do not.

    >>> done_about("what should you do when you have hiccups".split())
    ['hiccups']
    >>> done_about("how to stop hiccups fast".split()), done_about("how long do hiccups last".split())
    (['hiccups'], None)
    """
    said, data = plainly(typed), load_data("printed")["doing"]
    left = next(filter(None, (way.fullmatch(said) for way in _ways())), None)
    return [word for word in left[1].split() if word not in data["beside"]] if left else None


def asks_how_to(typed: Iterable[str]) -> bool:
    """Say whether some words ask how to do something.

    >>> [asks_how_to(said.split()) for said in ("how do you clean it", "how to clean it", "how long is it")]
    [True, True, False]
    """
    return plainly(typed).startswith(f"{load_data('printed')['doing']['how']} ")


@cache
def _ways() -> tuple[re.Pattern[str], ...]:
    """Return the patterns of how a question for what to do opens or closes, around what is left."""
    data = load_data("printed")["doing"]
    openings, ways, verbs, closings, behind = (
        "|".join(map(re.escape, data[key])) for key in ("openings", "ways", "verbs", "closings", "behind")
    )
    opening = rf"(?:{openings}|(?:(?:{ways}) )?(?:{verbs}))\b(?: (?:{behind})\b)*"
    return re.compile(rf"{opening} ?(.*)"), re.compile(rf"(.*?) ?(?:{closings})")
