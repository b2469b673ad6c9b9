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

from scarbot.attribution.cues.empty_cues import says_nothing
from scarbot.attribution.cues.hand_overs import handed_to_object
from scarbot.attribution.cues.moved import moved_by
from scarbot.attribution.cues.opinions import find_opinions, mean_somebody
from scarbot.attribution.cues.owned_opinions import owned_by_pronoun
from scarbot.attribution.cues.placed_cues import (
    find_colons,
    find_fronted,
    find_names_beside,
    find_obliging,
    find_own_words,
    find_participles,
    find_tags,
)
from scarbot.attribution.cues.rulings import ruled_by_object
from scarbot.attribution.cues.sentences import Sentence
from scarbot.attribution.cues.studies import (
    find_inverted,
    find_shown,
    find_study_cues,
    find_tests,
    tells_when_first,
)
from scarbot.attribution.cues.two_voices import with_second_voice
from scarbot.attribution.cues.verbal_cues import find_verbal_cues
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import COLLECTIVE, PEOPLE
from scarbot.attribution.words.patterns import any_of
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.sayings.sources import Cue, Mention
    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.attribution.words.word_places import Found

__all__ = ["find_cues"]

_TAGGING = ("say", "said", "add", "explain", "recall", "note")
_NAMING = ("call", "describe", "dub", "liken")
_NEAR = 5
_CALLS_IT = re.compile(rf"\s+(?:it|this|that|them|these|those)\s+{QUOTED}+\s+")
_THAT_IT_IS_QUOTED = re.compile(rf"[^:{QUOTED}]{{1,80}}\sthat\s[^,:{QUOTED}]{{1,80}}[a-z]\s{QUOTED}")
"""He told her that it was “a story”: whoever tags that tells of him."""

_TOLD_TO = re.compile(
    rf"\b{any_of(load_data('cues')['told_to']['verbs'])}\s+(her|him)"
    r"(?=,|\s+(?:that|to|it|its|s?he|they|the|an?|not|about|what|how|why|when|where|whether|if|there|this|these|his|nothing|again)\b)"
)
_LETTER = re.compile(r"\w")


def find_cues(found: Found, mentions: Sequence[Sequence[Mention]], words: Vocabulary) -> list[Cue | None]:
    """Return the cue of each sentence; ``None`` where nothing says that it is anybody's.

    Args:
        found: what is found in the sentences, with
            :data:`~scarbot.attribution.sayings.quotations.QUOTED` for what is inside quotation marks.
        mentions: those of each sentence that stand outside the marks, in their order.
        words: the vocabulary of attribution.

    A person's cue comes before a group's or a study's, and among equals the first one.
    """
    cues: list[Cue | None] = [None] * len(mentions)
    meaning = mean_somebody(found, words.reporting.according)
    for number, listed in enumerate(mentions):
        if listed or number in meaning:
            cues[number] = _find_cue(Sentence(found, number, listed, words), means=number in meaning)
    return cues


def _find_cue(sentence: Sentence, *, means: bool) -> Cue | None:
    """Return the best cue of a sentence; ``None`` where none says that it is anybody's.

    Args:
        sentence: the sentence with what it mentions.
        means: whether it may have an opinion of "her", whomever it mentions.
    """
    if sentence.mentions and sentence.mentions[-1].end > sentence.end:
        sentence.mentions = sentence.mentions[:-1]  # it ends in the next one
    cues = (
        _best_first(sentence, _shapes_in(sentence, means=means))
        if sentence.mentions
        else _unmentioned(sentence)
    )
    best = next((cue for cue in cues if not says_nothing(sentence, cue)), None)
    return with_second_voice(sentence, best, cues) if best else None


def _best_first(sentence: Sentence, cues: list[Cue]) -> list[Cue]:
    """Return the cues of a sentence in the order in which they count, without those that are reported."""
    if len(cues) <= 1:
        return cues  # the usual case
    told = [c for c in cues if not (_is_reported(sentence, c, cues) or _tells_which(sentence, c, cues))]
    return sorted(told, key=lambda cue: _rank(sentence, cue))


def _unmentioned(sentence: Sentence) -> list[Cue]:
    """Return the cues of a sentence that mentions no source: a pronoun of theirs stands in it."""
    return [
        *owned_by_pronoun(sentence),
        *ruled_by_object(sentence),
        *handed_to_object(sentence),
        *moved_by(sentence),
    ]


def _shapes_in(sentence: Sentence, *, means: bool) -> list[Cue]:
    """Return the cues of a sentence that mentions a source, shape by shape."""
    kinds = {mention.kind for mention in sentence.mentions}
    people = not kinds.isdisjoint(PEOPLE)
    cues = [*find_verbal_cues(sentence), *find_opinions(sentence, means=means)]
    if people:
        cues += [*find_participles(sentence), *find_fronted(sentence), *_marked_shapes_in(sentence)]
    if "study" in kinds:
        cues += [*find_study_cues(sentence), *find_shown(sentence), *find_inverted(sentence)]
    if not kinds.issubset(PEOPLE) or tells_when_first(sentence):
        cues += find_tests(sentence)
    return cues or (find_own_words(sentence) if people else [])


def _marked_shapes_in(sentence: Sentence) -> Iterator[Cue]:
    """Yield the cues that need a mark of punctuation beside a source, and no verb of saying."""
    words = sentence.outside[sentence.start : sentence.end]
    quoted, colon = QUOTED in words, ":" in words
    if quoted or "," in words:
        yield from find_tags(sentence)
    if quoted and colon:
        yield from find_colons(sentence)
    if colon:
        yield from find_obliging(sentence)
    if quoted or colon:
        yield from find_names_beside(sentence)


def _rank(sentence: Sentence, cue: Cue) -> tuple[bool, bool, bool, bool, bool, bool, int]:
    """Return the place of a cue among others: one that tags the whole sentence is first.

    People come before others, and "they" last, for it may mean anybody in the sentence.
    """
    mention = cue.mention
    tags, names = _is_last_word(sentence, cue), _names(sentence, cue)
    they = mention.kind == "pronoun" and mention.plural
    nameless = mention.kind not in PEOPLE or mention.kind == "stranger"
    return (not tags, not names, they, nameless, _tells(cue, sentence.words), cue.colon, cue.start)


def _tells(cue: Cue, words: Vocabulary) -> bool:
    """Say whether a verb tells of anybody, and need not be of words."""
    reporting = words.reporting
    return cue.shape == "study" or cue.verb in reporting.opining or cue.verb in reporting.describing


def _is_reported(sentence: Sentence, cue: Cue, found: Sequence[Cue]) -> bool:
    """Say whether somebody without a name says it of "him", or a group of anybody.

    That is "one nurse told her that he would", and "officials said they hoped that Lee would".
    """
    if not _tells(cue, sentence.words):
        return False
    before = [other for other in found if other.end < cue.start and not _tells(other, sentence.words)]
    if cue.mention.kind == "pronoun":
        return any(other.mention.kind == "stranger" for other in before)
    that = cue.verb in sentence.words.reporting.opining and sentence.before(cue.start).endswith(" that ")
    return that and any(other.mention.kind in COLLECTIVE for other in before)


def _tells_which(sentence: Sentence, cue: Cue, found: Sequence[Cue]) -> bool:
    """Say whether a clause tells which it is that somebody calls so: "She calls it “the best” she sells."."""
    if cue.shape != "tag":
        return False
    named = (other for other in found if other.verb.startswith("call") and other.end < cue.start)
    return any(_CALLS_IT.fullmatch(sentence.outside, other.end, cue.start) for other in named)


def _names(sentence: Sentence, cue: Cue) -> bool:
    """Say whether what stands quoted is what somebody calls it: ", which Lee calls “fine.”"."""
    if cue.mention.kind not in PEOPLE or not cue.verb.startswith(_NAMING):
        return False
    quoted = sentence.outside.find(QUOTED, cue.end, cue.end + _NEAR)
    return quoted > 0 and sentence.before(cue.start).endswith(", which ")


def _is_last_word(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a cue tags all that stands in front of it: "He swore, she says." is hers.

    A name may do so in the middle as well: "He swore, Lee says, to do it again."
    """
    if cue.mention.kind not in PEOPLE or cue.mention.plural or not cue.verb.startswith(_TAGGING):
        return False
    behind = _LETTER.search(sentence.outside, cue.end, sentence.end)
    named = cue.mention.kind == "person" or _is_told_to(sentence, cue)
    closed = behind is None or (named and sentence.outside.startswith(", ", cue.end))
    tag = closed and sentence.before(cue.start).endswith(", ")
    quoted = tag and sentence.outside.find(QUOTED, sentence.start, sentence.end) >= 0
    return tag and (not quoted or bool(sentence.match(_THAT_IT_IS_QUOTED, sentence.start)))


def _is_told_to(sentence: Sentence, cue: Cue) -> bool:
    """Say whether "she says" is hers whom somebody told it: "The nurse told her to wait, she says, and"."""
    if cue.mention.kind != "pronoun":
        return False
    told = _TOLD_TO.search(sentence.outside, sentence.start, cue.start)
    whom = sentence.outside[cue.mention.start : cue.mention.end].lower()
    return told is not None and whom == {"her": "she", "him": "he"}[told[1]]
