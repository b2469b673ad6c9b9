"""Speech tags: the words of a claim that only say who speaks, as in: “Wine,” he said, “is rented sleep”."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import ONE_NAME, fold
from scarbot.lexicon.data_files import load_data
from scarbot.verifying.spans import gaps, quoted_spans
from scarbot.verifying.tokens import is_content

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from scarbot.verifying.tokens import Claim

__all__ = ["PRONOUNS", "without_tags"]

PRONOUNS = frozenset({"he", "she", "they"})
"""Who speaks, where it is no name."""

_NAMED = rf"(?:[Tt]he\s)?{ONE_NAME}(?:\s{ONE_NAME}){{0,4}}"
_ROLE = r"[Tt]he(?:\s[a-z-]+){1,3}?"
_WHO = rf"[Hh]e|[Ss]he|[Tt]hey|{_NAMED}|{_ROLE}"
_CREDENTIALS = r"(?:,\s[A-Z][a-z]?\.?[A-Z][A-Za-z.]*){0,5}"
_MARKS = " \t\n,.:;—–-"


@cache
def _tag() -> str:
    """Return the pattern of a name with its verb, in either order."""
    before, behind, named = (rf"(?P<name{n}>{_WHO}){_CREDENTIALS}" for n in (1, 2, 3))
    return rf"(?:{before}\s(?:{_verbs()})|(?:{_verbs()})\s{behind}|[Aa]ccording\sto\s{named})"


def _verbs() -> str:
    return "|".join(load_data("verify")["tags"])


def without_tags(claim: Claim) -> tuple[Claim, str]:
    """Return a claim without the words that only say who speaks, and who that is.

    A claim that has none, names several people, or is nothing else is returned as it was, with an
    empty name.

    >>> from scarbot.verifying.tokens import read_claim
    >>> bare, who = without_tags(read_claim("Wine, Lee said, is rented sleep."))
    >>> [token.key for token in bare.tokens], who
    (['wine', 'is', 'rented', 'sleep'], 'Lee')
    """
    tags = [*_outside_marks(claim.text)] or [*_between_commas(claim.text)]
    found = [(name, span) for name, span in tags if _can_speak(name)]
    names = {name for name, _ in found}
    told = [name for name in names if name not in PRONOUNS] or [*names]
    if len(told) != 1:
        return claim, ""
    starts = [token.start for token in claim.tokens]
    dropped = {
        at for _, (start, end) in found for at in range(bisect_left(starts, start), bisect_left(starts, end))
    }
    return (_kept(claim, dropped), told[0]) if len(dropped) < len(claim.tokens) else (claim, "")


def _outside_marks(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield what stands outside quotation marks if all of it says who speaks, else only what ends the text.

    Of ‘A scar, as she puts it, is “a mark,” says Lee.’ only the end says so.
    """
    quoted = quoted_spans(text, 0, len(text))
    if not quoted:
        return
    edges = gaps(quoted, 0, len(text))
    outside = [(start, end) for start, end in edges if text[start:end].strip(_MARKS)]
    tags = [re.fullmatch(_tag(), fold(text[start:end].strip(_MARKS))) for start, end in outside]
    told = [(_name(tag), span) for tag, span in zip(tags, outside, strict=True) if tag]
    if len(told) < len(outside):
        told = [(name, span) for name, span in told[-1:] if span == edges[-1]]
    yield from told


def _between_commas(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    """Yield what says who speaks between commas, behind the last, or in front of all.

    Between commas a name stands in front of its verb: behind it the name may go on.
    """
    inside = rf",\s(?P<name>{_WHO})\s(?:{_verbs()})(?=,)"
    for pattern in (inside, rf",\s{_tag()}(?=[.\s]*$)", rf"^{_tag()}(?:\sthat\b|[,:]|(?=\s))"):
        yield from ((_name(match), match.span()) for match in re.finditer(pattern, text))


def _can_speak(name: str) -> bool:
    """Say whether what stands where a name does can be one: "To say it" names nobody."""
    return name in PRONOUNS or any(is_content(word.lower()) for word in name.split())


def _name(tag: re.Match[str]) -> str:
    name = next(name for name in tag.groups("") if name).removesuffix(".")
    return name.lower() if name.lower() in PRONOUNS else name


def _kept(claim: Claim, dropped: Collection[int]) -> Claim:
    """Return a claim without some of its tokens."""
    kept = [at for at in range(len(claim.tokens)) if at not in dropped]
    breaks = {bisect_left(kept, at) for at in claim.breaks} - {0, len(kept)}
    bracketed = {kept.index(at) for at in claim.bracketed if at not in dropped}
    tokens = tuple(claim.tokens[at] for at in kept)
    return replace(claim, tokens=tokens, breaks=frozenset(breaks), bracketed=frozenset(bracketed))
