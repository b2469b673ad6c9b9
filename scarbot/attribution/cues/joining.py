"""Who joins somebody: "So does Dr. X.", "Nor does she mind a nap.", "Neither Lee nor Kim cares for it"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.group_advice import RANKS_FIRST
from scarbot.attribution.cues.sentences import SHORT_WINDOW
from scarbot.attribution.cues.stances import STANCE_OF_SEVERAL
from scarbot.attribution.cues.subjects import may_speak
from scarbot.attribution.sayings.sources import Cue
from scarbot.attribution.words.patterns import ADVERBS, OFTEN, any_case, any_of, first_words
from scarbot.attribution.words.verb_forms import plural_form, verb_forms
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["JOINING", "find_declining", "find_joining", "find_shared"]

_LISTED = load_data("cues")["joining"]
_NOT_DONE = load_data("cues")["reporting"]["declining"]
_DECLINE = any_case(rf"\s+{any_of(_NOT_DONE)}\b")  # "Nor does she" mind
_DECLINES = any_case(rf"\s+{any_of(verb_forms(_NOT_DONE))}\b")
_LACKS_PROOF = any_case(
    rf"\s+(?:has|have|had)\s+(?:yet\s+|ever\s+)?{any_of(_LISTED['met_with_proof'])}\s+"
    rf"(?:[\w-]+\s+){{0,4}}?{any_of(_LISTED['proof'])}\b"
)  # "has seen a good study of"
_SO_DOES = re.compile(r"(?:so|neither|nor|and so)\s+(?:does|do|did|is|was|has)\s+", re.IGNORECASE)
JOINING = frozenset({"so", "neither", "nor", "and"})
"""The words that a sentence opens with in which somebody shares what was said."""

_NEITHER = "neither "
_NONE = (_NEITHER, "none of ", "neither of ", "not one of ")
_OPINING = {plural_form(verb): verb for verb in load_data("cues")["reporting"]["opining"]}
_HOLD = any_case(
    rf"\s+(?:(?:all|both|each)\s+)?{OFTEN}(?P<verb>{any_of(_OPINING)})\b"
)  # "both like", "are fond of"
_SHARED = frozenset({"all", "both", "each"}) | first_words("are", "were", "remain", *ADVERBS, *_OPINING)
_BOTH = (" both ", " each ")
_NOR_DOES = re.compile(r"(?:nor|neither)\s+(?:does|do|did)\s+", re.IGNORECASE)


def find_shared(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what several hold together: "Both dermatologists put sunscreen first.", "Both like gels"."""
    if sentence.match(RANKS_FIRST, mention.end):
        yield Cue(mention, mention.start, mention.end, shape="practice")
    if not sentence.goes_on_with(_SHARED, mention.end):
        return  # the usual case
    if mention.kind == "pronoun" and not sentence.outside.startswith(_BOTH, mention.end):
        return  # "they" may be anybody
    stand = sentence.match(STANCE_OF_SEVERAL, mention.end)
    if stand and may_speak(sentence, mention, stand, ""):
        yield Cue(mention, mention.start, stand.end(), shape="practice")
    hold = sentence.match(_HOLD, mention.end)
    if hold and may_speak(sentence, mention, hold, ""):
        verb = _OPINING[" ".join(hold["verb"].lower().split())]
        yield Cue(mention, mention.start, hold.end(), verb=verb)


def find_joining(sentence: Sentence) -> Iterator[Cue]:
    """Yield who shares what was said before: "So does Dr. X."; "Nor does she mind a nap."."""
    first = sentence.mentions[0]
    before = sentence.outside[sentence.start : first.start]
    if not _SO_DOES.fullmatch(before):
        return
    alone = sentence.ends_at(first.end)
    if first.kind in ("person", "role") and alone:
        yield Cue(first, sentence.start, first.end, shape="joining")
    declines = sentence.match(_DECLINE, first.end)
    if declines and _NOR_DOES.fullmatch(before):
        yield Cue(first, sentence.start, declines.end(), shape="practice")


def find_declining(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what none of several does: "Neither Lee nor Kim cares for sprays.", "None of our two does"."""
    before = sentence.before(mention.start, SHORT_WINDOW).lower()
    if before not in _NONE:
        return  # the usual case
    declines = sentence.match(_DECLINES, mention.end)
    if declines is None and before != _NEITHER:
        declines = sentence.match(_LACKS_PROOF, mention.end)
    if declines:
        yield Cue(mention, mention.start, declines.end(), shape="practice")
