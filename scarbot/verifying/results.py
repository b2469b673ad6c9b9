"""The record of a verification: what is said of a claim, with the quotes of the places where it stands.

``several`` says whether there are several articles, so that each quote names its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.answering.quoting import quote_together
from scarbot.claims import Difference, Verification
from scarbot.crediting import notice_of
from scarbot.models import belong_together
from scarbot.verifying.messages import (
    known_of,
    listed,
    not_theirs,
    opened,
    source_named,
    worded,
    words_message,
)
from scarbot.verifying.stitching import trimmed
from scarbot.verifying.verdicts import Judged, is_reported, judge

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.claims import Part, Verdict
    from scarbot.models import Quote, Statement
    from scarbot.verifying.aligning import Alignment
    from scarbot.verifying.tokens import Claim

__all__ = ["no_result", "result", "stitched_result"]

_SLIGHTLY = 0.75
"""The similarity from which changed words of somebody else are still said to be that person's; by eye."""


def no_result(claim: Claim, reason: str) -> Verification:
    """Return that a claim stands nowhere, with the line for the reason."""
    message = worded(reason)
    if claim.whose and not claim.whose.speakers:
        message = f"{message} {known_of(claim.whose)}".rstrip()
    return _said(claim, "not_found", message)


def result(claim: Claim, found: Sequence[Judged], several: bool) -> Verification:
    """Return what the best of several places says."""
    best = max(found, key=lambda judged: judged.rank)
    if best.verdict == "stitched":
        return stitched_result(claim, [best.alignment], several)
    slight = best.verdict != "altered" or best.alignment.similarity >= _SLIGHTLY
    if claim.whose and not best.theirs and slight:
        said = _said(claim, "wrong_speaker", not_theirs(claim.whose, best))
    else:
        said = _said(claim, best.verdict, words_message(best, claim.whose))
    difference = Difference(best.changes, best.parts if best.changes else ())
    return _placed(said, found, [best], difference, several)


def stitched_result(claim: Claim, pieces: Sequence[Alignment], several: bool) -> Verification:
    """Return what is said of a claim whose pieces stand in several places."""
    judged = [judge(claim, piece) for piece in trimmed(pieces)]
    parts: list[Part] = []
    for one in judged:
        parts += [("joint", "//")] if parts else []
        parts += one.parts
    many = len({source_named(one) for one in judged}) > 1
    source = listed(map(source_named, judged))
    message = worded("stitched_people" if many else "stitched", source=source, count=max(len(pieces), 2))
    changes = tuple(change for one in judged for change in one.changes)
    said = _said(claim, "stitched", message)
    return _placed(said, judged, judged, Difference(changes, tuple(parts)), several)


def _placed(
    said: Verification,
    found: Sequence[Judged],
    decisive: Sequence[Judged],
    difference: Difference,
    several: bool,
) -> Verification:
    """Return a verification with where the words stand and whose they are.

    Args:
        said: the claim and its verdict.
        found: every place with the words; each is quoted.
        decisive: the places that the verdict is about.
        difference: what differs there.
        several: whether there are several articles.
    """
    quotes = [pair for judged in found for pair in _quotes(judged, several)]
    return replace(
        said,
        quotes=tuple(quote for quote, _ in quotes),
        spans=tuple(span for _, span in quotes),
        difference=difference,
        speakers=tuple(dict.fromkeys(one for judged in decisive for one in judged.speakers)),
        source=listed(map(source_named, decisive)),
        reported=any(is_reported(judged) for judged in decisive),
        similarity=max(judged.alignment.similarity for judged in decisive),
        notice=notice_of((judged.alignment.article for judged in found), several=several),
    )


def _said(claim: Claim, verdict: Verdict, message: str) -> Verification:
    """Return a claim and its verdict, as if its words stood nowhere."""
    name, people = (claim.whose.name, claim.whose.speakers) if claim.whose else ("", ())
    return Verification(claim.text, name, verdict, opened(message, claim.whose), claimed=people)


def _quotes(judged: Judged, several: bool) -> list[tuple[Quote, tuple[int, int]]]:
    """Return the statements with the words as quotes, each with where the words stand in it."""
    article = judged.alignment.article
    begin, end = judged.alignment.span
    found = []
    for group in _groups(judged.sources):
        quote = quote_together(article, group, judged.alignment.similarity, several)
        found.append((quote, (max(begin, quote.start), min(end, quote.end))))
    return found


def _groups(statements: Sequence[Statement]) -> list[list[Statement]]:
    """Return statements in groups of neighbours that can be one quote."""
    groups: list[list[Statement]] = []
    for one in statements:
        if groups and belong_together(groups[-1][-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups
