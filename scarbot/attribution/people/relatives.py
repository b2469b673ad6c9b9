"""People with one name behind what they are to somebody: "his daughter Leila"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.people.persons import Person
from scarbot.language import UPPER
from scarbot.lexicon.given_names import is_common, is_given

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.people.body import Body

__all__ = ["find_relatives"]

_ONE_NAME = re.compile(rf",?\s+([{UPPER}][\w-]*)(?!\s+[{UPPER}]|[’'\w-])")
_THEN_SPEAKS = re.compile(r",[^“”\"\n]{1,160}[“\"][^“”\"\n]{1,400}[”\"]\s+(she|he)\s+[a-z]")
_OURS = re.compile(r"(?:[Mm]y|[Oo]ur)\s")


def find_relatives(body: Body, known: set[str]) -> Iterator[Person]:
    """Yield those with one name behind what they are to somebody ("his daughter Leila"), who speak."""
    speaking = body.speaking
    unknown = set(filter(is_given, speaking - known))
    names = sorted({*body.capitals.behind_small, *body.capitals.behind_comma})
    near = body.words.strangers.near(body.wording, names)
    for number, first, behind in body.words.strangers.find(body.wording, body.spans, near):
        named = _ONE_NAME.match(body.text, behind)
        if named is None:
            continue
        other = named[1] not in known
        ours = other and bool(_OURS.match(body.text, first))
        quoted = other and _is_quoted_next(body, first, behind, named, body.spans[number][1])
        tagged = other and first in body.kin_tags
        likely = named[1] in unknown or ((ours or quoted) and is_given(named[1]))
        likely = likely or (ours and named[1] in speaking and not is_common(named[1]))
        if tagged or likely:
            yield Person(named[1], named.start(1), named[1])


def _is_quoted_next(body: Body, first: int, behind: int, named: re.Match[str], end: int) -> bool:
    """Say whether a relative speaks in the next words: "His wife, Renee, is here. “No,” she says."."""
    noun = body.text[first:behind].split()[-1].lower()
    speaks = _THEN_SPEAKS.match(body.text, named.end(), end) if named.group().startswith(",") else None
    women, men = body.words.strangers.female, body.words.strangers.male
    return bool(speaks) and noun in (women if speaks and speaks[1] == "she" else men)
