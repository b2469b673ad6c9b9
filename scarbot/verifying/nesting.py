"""Words that somebody quotes while speaking: a patient's, a teacher's, or their own of another time.

“They say, ‘I used to be a good sleeper,’” says a doctor: the inner words are not shown to be the
doctor's. “I tell them, ‘Sleep in,’” says another: these are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.models import Statement
    from scarbot.verifying.aligning import Alignment

__all__ = ["is_quoted_by_speaker"]

_INNER = re.compile(r"""(?=(“[^“”]*”|"[^"]*"|‘[^‘]+?[’](?!\w)|(?<!\w)'(?=\w)(?:[^']|'(?=\w))+'(?!\w)))""")
_OPENING = "“\"‘'"


def is_quoted_by_speaker(alignment: Alignment) -> bool:
    """Say whether words are part of a quotation within somebody's words that is not introduced as theirs.

    Words of several statements never count, and neither do those of a statement that is not all quoted.
    """
    article, places = alignment.article, alignment.statements
    statement = article.quotable[places[0]]
    if len(places) > 1 or statement.kind != "direct":
        return False
    start, end = alignment.span
    inner = [match.span(1) for match in _INNER.finditer(article.text, statement.start, statement.end)]
    around = [span for span in inner if span[0] <= start and end <= span[1]]
    return any(_is_of_another(alignment, span, statement) for span in around)


def _is_of_another(alignment: Alignment, span: tuple[int, int], statement: Statement) -> bool:
    """Say whether a quotation inside the speaker's words is not introduced as the speaker's own.

    If it is the whole statement, the statement before may introduce it.
    """
    begin, end = span
    words = [word for word in alignment.words if word.statement == statement.index]
    before = [word for word in words if word.end <= begin]
    if before:
        return not before[-1].free and not _is_own([word.key for word in before if not word.free])
    opened = alignment.article.text[statement.start : begin].strip()
    return opened[-1:] in tuple(_OPENING) and any(word.start >= end and not word.free for word in words)


def _is_own(keys: Sequence[str]) -> bool:
    """Say whether words introduce a quotation of whoever speaks them: "and I told him".

    >>> _is_own(["and", "i", "told", "my", "son"]), _is_own(["i", "hear", "patients", "say"])
    (True, False)
    """
    listed = load_data("verify")
    sayings = [at for at, key in enumerate(keys) if key in listed["sayings"]]
    last = sayings[-1] if sayings else len(keys)
    firsts = [at for at, key in enumerate(keys[:last]) if key in listed["first_persons"]]
    if not firsts:
        return False
    others = {*listed["determiners"], *listed["patients"], *listed["cardinals"], *listed["third_persons"]}
    between = keys[firsts[-1] + 1 : last]
    return others.isdisjoint(between)
