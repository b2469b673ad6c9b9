"""Which words of a sentence say whose it is: the cue.

A cue is looked for outside quotation marks. Its shapes, in the order in which they are tried:

- a source before its verb: "Dr. X says", "Dr. X, who …, says", "which Dr. X calls";
- a verb before its source: "… ,” says Dr. X";
- a hand-over: "according to Dr. X", "in Dr. X’s words", "the society gives the same advice";
- a participle: "Dr. X is unimpressed, calling them “nice”";
- a colon in front of a quotation: "Dr. X does not hesitate: “…”".

A name is no source where it owns ("Dr. X’s patients say"), is spoken to ("she told Dr. X") or
stands in a clause about somebody else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.empty_cues import says_nothing
from scarbot.attribution.opinions import find_opinions, owned_by_pronoun, ruled_by_object
from scarbot.attribution.placed_cues import (
    find_colons,
    find_names_beside,
    find_obliging,
    find_participles,
    find_tags,
)
from scarbot.attribution.quotations import QUOTED
from scarbot.attribution.sentences import WINDOW, Sentence
from scarbot.attribution.sources import PEOPLE
from scarbot.attribution.studies import find_study_cues
from scarbot.attribution.verbal_cues import find_verbal_cues

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.sources import Cue, Mention
    from scarbot.attribution.vocabulary import Vocabulary
    from scarbot.attribution.word_places import Wording

__all__ = ["find_cue"]

_TAGGING = ("say", "said", "add", "explain", "recall", "note")
_WORDS = re.compile(r"\w")


def find_cue(
    wording: Wording, start: int, end: int, mentions: Sequence[Mention], words: Vocabulary
) -> Cue | None:
    """Return the cue of a sentence; ``None`` where nothing says that it is anybody's.

    Args:
        wording: the article's text with :data:`~scarbot.attribution.quotations.QUOTED` for what is
            inside quotation marks.
        start: offset of the sentence.
        end: offset behind it.
        mentions: those of the sentence, in their order.
        words: the vocabulary of attribution.

    A person's cue comes before a group's or a study's, and among equals the first one.
    """
    kept = [m for m in mentions if m.end <= end and QUOTED not in wording.text[m.start : m.end]]
    sentence = Sentence(wording, start, end, kept, words)
    found = _find_cues(sentence) if kept else [*owned_by_pronoun(sentence), *ruled_by_object(sentence)]
    if kept and len(found) > 1:
        found = [cue for cue in found if not _is_reported(cue, found, words)]
        found.sort(key=lambda cue: (not _is_last_word(sentence, cue), _rank(cue, words)))
    return next((cue for cue in found if not says_nothing(sentence, cue)), None)


def _find_cues(sentence: Sentence) -> list[Cue]:
    """Return the cues of a sentence that mentions a source, shape by shape."""
    marks = _has_marks(sentence)
    return [
        *find_verbal_cues(sentence),
        *find_opinions(sentence),
        *find_participles(sentence),
        *(find_tags(sentence) if marks else ()),
        *(find_colons(sentence) if marks else ()),
        *find_obliging(sentence),
        *(find_names_beside(sentence) if marks else ()),
        *find_study_cues(sentence),
    ]


def _has_marks(sentence: Sentence) -> bool:
    """Say whether anything in the sentence can stand beside a source without a verb of saying."""
    return any(sentence.outside.find(mark, sentence.start, sentence.end) >= 0 for mark in (",", QUOTED, ":"))


def _rank(cue: Cue, words: Vocabulary) -> tuple[bool, bool, bool, bool, int]:
    """Order cues: people first, and "they" last, for it may mean anybody in the sentence."""
    mention = cue.mention
    they = mention.kind == "pronoun" and mention.plural
    nameless = mention.kind not in PEOPLE or mention.kind == "stranger"
    return (they, nameless, _tells(cue, words), cue.colon, cue.start)


def _tells(cue: Cue, words: Vocabulary) -> bool:
    """Say whether a verb tells of anybody, and need not be of words."""
    return cue.verb in words.opining or cue.verb in words.describing


def _is_reported(cue: Cue, found: Sequence[Cue], words: Vocabulary) -> bool:
    """Say whether somebody without a name says it of "him": "one nurse told her that he would"."""
    if cue.mention.kind != "pronoun" or not _tells(cue, words):
        return False
    strangers = (other for other in found if other.mention.kind == "stranger")
    return any(other.end < cue.start and not _tells(other, words) for other in strangers)


def _is_last_word(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a cue tags all that stands in front of it: "He swore, she says." is hers."""
    if cue.mention.kind not in PEOPLE or cue.mention.plural or not cue.verb.startswith(_TAGGING):
        return False
    tag = sentence.before(cue.start, WINDOW).endswith(", ") and not _WORDS.search(
        sentence.outside, cue.end, sentence.end
    )
    return tag and sentence.outside.find(QUOTED, sentence.start, sentence.end) < 0
