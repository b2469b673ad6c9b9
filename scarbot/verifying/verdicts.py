"""What a claim's words are at one place: as they stand there, changed, cut, or joined."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.verifying.change_kinds import ORDER
from scarbot.verifying.claimants import is_theirs
from scarbot.verifying.comparing import compare
from scarbot.verifying.ends import with_ends
from scarbot.verifying.nesting import is_quoted_by_speaker
from scarbot.verifying.spans import quoted_in
from scarbot.verifying.tokens import is_content

if TYPE_CHECKING:
    from scarbot.claims import Change, Part, Verdict
    from scarbot.models import Speaker, Statement
    from scarbot.verifying.aligning import Alignment
    from scarbot.verifying.printed_words import PrintedWord
    from scarbot.verifying.tokens import Claim

__all__ = ["Judged", "is_reported", "is_whole", "judge", "stands_in_marks"]

_OPENED = re.compile(r"""(?<![^\s(\[—–-])[“"‘']\Z""")
_CLOSED = re.compile(r"""[.,;:!?…]*[”"’'](?!\w)""")

_FEW_SKIPPED = 3
"""How many more words may be left out than put in between two sources, if each of them counts."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What the words of a claim are at one place, and whether they are the claimed person's.

    ``quoted`` says that their speaker quotes them, so that they may be somebody else's.
    """

    verdict: Verdict
    alignment: Alignment
    changes: tuple[Change, ...]
    parts: tuple[Part, ...]
    sources: tuple[Statement, ...]
    theirs: bool
    quoted: bool = False

    @property
    def speakers(self) -> list[Speaker]:
        return [] if self.quoted else [one for statement in self.sources for one in statement.speakers]

    @property
    def rank(self) -> tuple[bool, bool, float]:
        """What makes one place better than another; the greatest is the best."""
        whole = self.verdict in ("exact", "partial")
        return (whole and self.theirs, self.verdict == "exact", self.alignment.similarity)


def judge(claim: Claim, alignment: Alignment) -> Judged:
    """Judge the words of a claim at one place."""
    article, whose = alignment.article, claim.whose
    sources = tuple(article.quotable[at] for at in alignment.statements)
    alignment = with_ends(claim, alignment)
    compared = compare(claim, alignment)
    quoted = is_quoted_by_speaker(alignment)
    if _apart(claim, alignment):
        verdict: Verdict = "stitched"
    elif compared.changes:
        verdict = "altered"
    elif compared.front or compared.back or any(one.kind != "omission" for one in compared.omissions):
        verdict = "partial"
    else:
        verdict = "altered" if compared.omissions else "exact"
    return Judged(
        verdict,
        alignment,
        tuple(sorted(compared.every, key=lambda change: ORDER.index(change.kind))),
        compared.parts,
        sources,
        whose is None or (not quoted and all(is_theirs(whose, statement, article) for statement in sources)),
        quoted,
    )


def _apart(claim: Claim, alignment: Alignment) -> bool:
    """Say whether the shared words come from statements that are joined as if they were one.

    Those of several rows of a table are, where one is cut: the end of a row says nothing of the next one. So
    are those of two tables.
    """
    if _are_of_rows(alignment) and not is_whole(alignment):
        return True
    article, places, whose = alignment.article, alignment.statements, claim.whose
    for before, behind in pairwise(places):
        one, other = article.quotable[before], article.quotable[behind]
        skipped, put_in, broken = _between(claim, alignment, behind)
        heard = sum(not word.free for word in skipped)
        if behind != before + 1 or (heard and broken) or article.table_of(one) is not article.table_of(other):
            return True
        if _same_source(one, other):
            continue
        mixed = whose and is_theirs(whose, one, article) != is_theirs(whose, other, article)
        if mixed or len(skipped) > put_in + (_FEW_SKIPPED if heard == len(skipped) else 0):
            return True
    return False


def _are_of_rows(alignment: Alignment) -> bool:
    begin, end = alignment.printed
    first, last = alignment.words[begin].statement, alignment.words[end - 1].statement
    return len(alignment.article.statements) <= first < last


def _same_source(one: Statement, other: Statement) -> bool:
    if one.speakers or other.speakers:
        return one.speakers == other.speakers
    return (one.kind, one.attribution) == (other.kind, other.attribution)


def _between(claim: Claim, alignment: Alignment, statement: int) -> tuple[list[PrintedWord], int, bool]:
    """Return what lies between the first shared word of a statement and the shared word before it.

    The printed words that are left out, the number of claimed words that are put in, and whether an
    ellipsis stands there.
    """
    last: tuple[int, int] | None = None
    for step in alignment.steps:
        if step.op != "same":
            continue
        for at, token in zip(range(*step.printed), range(*step.claimed), strict=True):
            if last and alignment.words[at].statement >= statement:
                return list(alignment.words[last[0] + 1 : at]), token - last[1] - 1, token in claim.breaks
            last = at, token
    return [], 0, False


def is_whole(alignment: Alignment) -> bool:
    """Say whether a run of words is whole statements, but for what may be left out.

    If nothing in the run counts ("Dr. Lee puts it this way:"), all of the statement has to be there.
    """
    begin, end = alignment.printed
    run = alignment.words[begin:end]
    around = [*alignment.words[:begin], *alignment.words[end:]]
    left = [word for word in around if word.statement in (run[0].statement, run[-1].statement)]
    return all(word.free for word in left) and not (left and all(word.free for word in run))


def stands_in_marks(alignment: Alignment) -> bool:
    """Say whether a run of words, one of them of content, is all that stands between two quotation marks."""
    text, (start, end) = alignment.article.text, alignment.span
    words = alignment.words[slice(*alignment.printed)]
    told = any(is_content(word.key) for word in words)
    return told and bool(_OPENED.search(text[max(start - 2, 0) : start]) and _CLOSED.match(text, end))


def is_reported(judged: Judged) -> bool:
    """Say whether an article reports the words and does not quote them."""
    if not judged.sources or not all(one.speakers for one in judged.sources):
        return False
    if all(one.kind == "direct" for one in judged.sources) or stands_in_marks(judged.alignment):
        return False
    article, alignment = judged.alignment.article, judged.alignment
    begin, end = alignment.printed
    mixed = [one for one in judged.sources if one.kind == "mixed"]
    quoted = [span for one in mixed for span in quoted_in(article, one)]
    return not all(
        word.free or any(a <= word.start < b for a, b in quoted)
        for word in alignment.words[begin:end]
        if article.quotable[word.statement].kind != "direct"
    )
