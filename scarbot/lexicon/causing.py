"""What a question asks whether it brings something about: stress, in "does stress cause hives"."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["causer"]


def causer(asked: Sequence[str]) -> tuple[str, ...]:
    """Return the words for what a question asks so of; empty where it asks nothing such.

    Whether one thing alone does it asks for others as well: "does a slipped disc always cause it".

    >>> causer("does hard water make eczema worse".split()), causer("what causes eczema".split())
    (('hard', 'water'), ())
    """
    alone = not {*load_data("turns")["causing"]["alone"]}.isdisjoint(asked)
    found = None if alone else _asking().match(" ".join(asked))
    return tuple(found["causer"].split()) if found else ()


@cache
def _asking() -> re.Pattern[str]:
    data = load_data("turns")["causing"]
    opens, before, verbs = ("|".join(data[key]) for key in ("opens", "before", "verbs"))
    return re.compile(rf"(?:{opens}) (?P<causer>.+?) (?:(?:{before}) )?(?:{verbs})\b")
