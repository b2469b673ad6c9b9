"""Lines that only announce what somebody says below: that is theirs, and they themselves are the article's.

"Dr. Lee has a few suggestions:" and "Here is the routine that Dr. Lee teaches:" tell nothing of what is
suggested or taught; "Dr. Lee suggests these steps:" is reported. By "I’ll let her explain:" the writer gives
somebody the floor.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.empty_cues import agrees_on_what_follows
from scarbot.attribution.sayings.sources import OWN, Mention
from scarbot.attribution.words.patterns import any_case, any_of
from scarbot.lexicon.announcing import HERE_IS, OPENER
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.sayings.sources import Cue, Origin
    from scarbot.models import Statement

__all__ = ["disown_announcements", "who_has_the_floor"]

_LISTED = load_data("cues")
_HAS_SOME = any_case(
    rf"\s+(?:has|have|offers?|offered)\s+{any_of(_LISTED['announcements']['some'])}\s+(?:[\w-]+\s+)?"
    rf"{any_of(_LISTED['given_lists']['suggestions'])}\s*:\s*"
)  # "has a few tips:"
_HERE = re.compile(
    r"(?:(?:and|but|so)\s+)?(?:here|this|these|that)(?:['’]s|\s+is|\s+are)\s+(?:the|an?|his|her|what|which|where)\s"
    r"|what\s|the\s+[a-z]+s\s",
    re.IGNORECASE,
)
_WOULD = ("'d", "’d")  # "here is what she’d keep"
_FOLLOWS = re.compile(r"[^.;:!?]{1,80}\s(?:is|are|runs?|goes|go|reads?)\s+as\s+follows\s*:\s*")
_FLOOR = _LISTED["announcements"]
_HOW_PUT = re.compile(
    rf"(?i:{HERE_IS}|{OPENER}(?:this|that)(?:['’]s|\s+is)\s)(?:how|what)\s[^,;:!?\ufffc]{{1,60}}?\s{any_of(_FLOOR['putting'])}"
    r"(?:,?\s+(?:about|of|on|in|to\s+(?:me|us)|by|at|over|when|after|as|during)\b[^;:!?\ufffc]{0,80})?:"
)
_SOMEBODY = r"him|her|them|(?:[A-Z][\w’'-]*\.?\s)*[A-Z][\w’'-]*"
_GIVES_FLOOR = re.compile(
    r"\b(?:I|[Ww]e|[Ll]et\s+me|[Ll]et['’]s)(?:['’]ll|\s+will|['’]d\s+like\s+to|\s+want\s+to|\s+can\s+only)?\s+"
    rf"(?:let\s+(?!you\b|it\b|them\s+go\b)(?P<who>{_SOMEBODY})\s+"
    rf"(?:{any_of(_FLOOR['letting'])}|have\s+(?:the|an?|one)\s+(?:[a-z]+\s+)?{any_of(_FLOOR['having'])})\b"
    rf"|{any_of(_FLOOR['handing'])}\s+(?:it\s+|you\s+)?(?:over\s+|the\s+{any_of(_FLOOR['handed'])}\s+)to\s+"
    rf"(?P<whom>{_SOMEBODY}))"
    r"[^.;:!?\ufffc]{0,80}:$"
)


def who_has_the_floor(notes: Annotations, statement: Statement) -> Mention | None:
    """Return whom the writer lets speak below: "I will let her have a paragraph to herself:"."""
    if not statement.text.endswith(":"):
        return None  # the usual case
    gives = _GIVES_FLOOR.search(notes.outside, statement.start, statement.end)
    if gives is None:
        return None
    start, end = gives.span("who" if gives["who"] else "whom")
    if notes.outside[start].islower():
        return Mention("pronoun", start, end)
    return next((m for m in notes.sources[statement.index] if m.people and m.start <= start < m.end), None)


def disown_announcements(notes: Annotations, origins: list[Origin]) -> None:
    """Give the article back the lines above lists and quotations that say nothing by themselves.

    Args:
        notes: the article's annotations.
        origins: whose each sentence is, the entries of lists included; it is changed.
    """
    for statement in notes.article.statements:
        told = origins[statement.index].people
        if told and (who_has_the_floor(notes, statement) or _puts_it(notes, statement)):
            origins[statement.index] = OWN
    introductions = (passage.introduction for passage in notes.article.passages)
    for index in {index for index in introductions if index is not None}:
        cue = notes.cues[index] if origins[index].people else None
        if cue and _only_announces(notes, index, cue):
            origins[index] = OWN


def _puts_it(notes: Annotations, statement: Statement) -> bool:
    """Say whether a line only announces somebody’s words: "Here’s how she put it when I asked:"."""
    if not statement.text.endswith(":"):
        return False  # the usual case
    return _HOW_PUT.fullmatch(notes.outside, statement.start, statement.end) is not None


def _only_announces(notes: Annotations, index: int, cue: Cue) -> bool:
    """Say whether a line tells that somebody has something to say, and not what about."""
    statement, words = notes.article.statements[index], notes.words
    if _HAS_SOME.fullmatch(notes.outside, cue.mention.end, statement.end):
        return True
    if _FOLLOWS.fullmatch(notes.outside, cue.mention.end, statement.end):
        return True
    if agrees_on_what_follows(notes.outside, statement.start, statement.end, cue):
        return True
    opens = _HERE.match(notes.outside, statement.start, statement.end)
    would = notes.outside.startswith(_WOULD, cue.mention.end)
    return bool(opens) and (would or cue.verb in words.reporting.opining)
