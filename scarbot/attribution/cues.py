"""Which words of a sentence say whose it is: the cue.

A cue is looked for outside quotation marks. Its shapes, in the order in which they are tried:

- a source before its verb: "Dr. X says", "Dr. X, who …, says", "which Dr. X calls";
- a verb before its source: "… ,” says Dr. X";
- a hand-over: "according to Dr. X", "in Dr. X’s words";
- a colon in front of a quotation: "Dr. X does not hesitate: “…”".

A name is no source where it owns ("Dr. X’s patients say"), is spoken to ("she told Dr. X") or
stands in a clause about somebody else.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.mentions import Mention
    from scarbot.attribution.vocabulary import Vocabulary

__all__ = ["QUOTED", "Cue", "find_cue"]

QUOTED = "\ufffc"
"""What stands for each character inside quotation marks in the text that cues are looked for in."""

_LONGEST_CLAUSE = 250
_LONGEST_FINDING = 220
_APPOSITIVE = re.compile(r"\s*(?:,|\(|—|–|--)[^\ufffc]*?(?:,|\)|—|–|--)$")
_CLAUSE_BREAK = re.compile(r"[!?;:]\s")
_ROLE_GAP = re.compile(r"\s+(?:(?:[\w.’'-]+\s+){0,8})?$")
_BEFORE_INVERSION = re.compile(r"(?:[\ufffc,—–-]|[.!?]\s?|^)\s*$")
_INVERTED_AUXILIARY = re.compile(r"\b(?:does|did|do|can|would|should|will|has|have|had)\s+$", re.IGNORECASE)
_OWNED = re.compile(
    r"['’]?s?\s+(?:own\s+|main\s+|usual\s+|first\s+|best\s+|only\s+|one\s+|go-to\s+|standard\s+|\w+\s+)?"
    r"(?:words?|view|opinion|advice|take|recommendations?|rules?|message|answer|verdict|bottom line|guess|theory|estimate|prescription|suggestions?|tips?|version|experience|mind|telling|motto|mantra|pitch|test|list|explanation|summary|hunch|reply|reasoning|point|caveat)\b",
    re.IGNORECASE,
)
_HIS = re.compile(r"\b(?:his|her|their)(?=\s)", re.IGNORECASE)
_INDEFINITE = re.compile(
    r"(?:^|[\s(“\"—])(?:an?|one|two|three|four|five|six|several|some|many|most|multiple|numerous|recent|early|earlier|older|newer|new|small|large|clinical|observational|preliminary|randomized|long-term|published|emerging|animal|laboratory|another|both|\d+|in|per|few|dozens\s+of|a\s+number\s+of|the\s+same)\s+(?:[\w’'%.,&-]+\s+){0,7}$",
    re.IGNORECASE,
)
_NO_FINDING = re.compile(r"\b(?:more|further|no|little|not\s+enough|scant|limited|without|lack\s+of|enough)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)
_HAND_OVER = re.compile(r"(?:^|[,(—–]\s*|\s)(?:in|according\s+to|per|from|based\s+on)\s+(?:[\w’'%.,&-]+\s+){0,9}$", re.IGNORECASE)
_WRITING = frozenset({"write", "writes", "wrote"})
_RELATIVE = re.compile(r"\b(?:that|which)\s+$", re.IGNORECASE)
_MODAL = re.compile(r"\b(?:will|may|might|can|could|should|would|must)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Cue:
    """The words that name a source, and the source they name."""

    mention: Mention
    start: int
    end: int
    colon: bool = False


def find_cue(outside: str, start: int, end: int, mentions: Sequence[Mention], words: Vocabulary) -> Cue | None:
    """Return the cue of a sentence: a person's before a group's or a study's; ``None`` without.

    Args:
        outside: the article's text with :data:`QUOTED` for what is inside quotation marks.
        start: offset of the sentence.
        end: offset behind it.
        mentions: those of the paragraph, in their order.
        words: the vocabulary of attribution.
    """
    inside = [m for m in mentions if m.start >= start and m.end <= end and QUOTED not in outside[m.start : m.end]]
    found = [
        *_verbal(outside, start, end, inside, words),
        *_handed_over(outside, start, end, inside, words),
        *_participial(outside, start, end, inside, words),
        *_colon(outside, start, end, inside),
        *_findings(outside, start, end, inside, words),
    ]
    return min(found, key=_rank, default=None)


def _rank(cue: Cue) -> tuple[bool, bool, bool, int]:
    """Order cues: people first, "they" last, for it may mean anybody in the sentence."""
    mention = cue.mention
    they = mention.kind == "pronoun" and mention.plural
    return (they, mention.kind in ("group", "organisation", "study"), cue.colon, cue.start)


def _verbal(
    outside: str, start: int, end: int, mentions: Sequence[Mention], words: Vocabulary
) -> Iterator[Cue]:
    for verb in words.verbs.finditer(outside, start, end):
        subject = _subject_before(outside, start, verb, mentions, words)
        if subject:
            yield Cue(subject, subject.start, verb.end())
            continue
        subject = _subject_behind(outside, start, verb, mentions, words)
        if subject:
            yield Cue(subject, verb.start(), subject.end)


def _subject_before(
    outside: str, start: int, verb: re.Match[str], mentions: Sequence[Mention], words: Vocabulary
) -> Mention | None:
    """Return the subject of a verb that stands behind it, the nearest first, then across a clause."""
    before = [m for m in mentions if m.end <= verb.start() and m.kind != "study"]
    for mention in reversed(before):
        gap = outside[mention.end : verb.start()]
        if words.between.fullmatch(gap) and _may_speak(outside, start, mention, verb, gap, words):
            return mention
    for mention in before:
        gap = outside[mention.end : verb.start()]
        if len(gap) <= _LONGEST_CLAUSE and _bridges(gap, mention, words) and _may_speak(outside, start, mention, verb, "", words):
            return mention
    return None


def _bridges(gap: str, mention: Mention, words: Vocabulary) -> bool:
    """Say whether a gap is a clause about the mention before it, closed again."""
    if QUOTED in gap or _CLAUSE_BREAK.search(gap):
        return False
    if mention.kind in ("group", "organisation") and re.match(r"\s+(?:from|of|by|at|in|with)\s", gap) and "," not in gap:
        return True
    tail = re.search(r"[,)—–-]", gap[::-1])
    if not tail:
        return False
    cut = len(gap) - tail.start()
    return bool(_APPOSITIVE.fullmatch(gap[:cut]) and len(gap[:cut].strip(" ,()—–-")) > 1 and words.between.fullmatch(gap[cut:]))


def _may_speak(
    outside: str, start: int, mention: Mention, verb: re.Match[str], gap: str, words: Vocabulary
) -> bool:
    before = outside[max(start, mention.start - 20) : mention.start]
    if mention.possessive or (mention.kind != "pronoun" and words.prepositions.search(before)):
        return False
    if verb.group().lower() in _WRITING and _RELATIVE.search(before):
        return False  # "a book that Dr. X wrote" has an author and no speaker
    plural_verb = verb.group().lower() in words.plural_verbs
    if mention.kind in ("group", "organisation"):
        return not _MODAL.search(gap) and (not plural_verb or mention.plural or mention.kind == "group" or bool(gap.strip()) or True)
    if plural_verb and not mention.plural:
        return bool(gap.strip()) or bool(_INVERTED_AUXILIARY.search(outside, max(start, mention.start - 10), mention.start))
    return True


def _subject_behind(
    outside: str, start: int, verb: re.Match[str], mentions: Sequence[Mention], words: Vocabulary
) -> Mention | None:
    if not _BEFORE_INVERSION.search(outside[start : verb.start()]):
        return None
    for mention in mentions:
        if mention.start < verb.end() or mention.kind == "study":
            continue
        gap = outside[verb.end() : mention.start]
        if not _ROLE_GAP.fullmatch(gap) or mention.possessive:
            return None
        quoted_before = outside[start : verb.start()].rstrip().endswith(QUOTED)
        if verb.group().lower() in words.addressing and not (quoted_before and not gap.strip()):
            return None
        if gap.strip() and not (mention.kind == "person" and re.search(rf"(?:{words.role})\s+$", gap, re.IGNORECASE)):
            return None
        return mention
    return None


def _handed_over(
    outside: str, start: int, end: int, mentions: Sequence[Mention], words: Vocabulary
) -> Iterator[Cue]:
    for match in words.according.finditer(outside, start, end):
        for mention in mentions:
            if mention.start >= match.end() and _ROLE_GAP.fullmatch(outside[match.end() : mention.start]):
                yield Cue(mention, match.start(), mention.end)
                break
    for mention in mentions:
        owned = _OWNED.match(outside, mention.end, end) if mention.kind in ("person", "role") else None
        if owned and mention.possessive and _is_owned_cue(outside, start, mention.start, owned.end(), end):
            yield Cue(mention, mention.start, owned.end())
    yield from _owned_by_pronoun(outside, start, end)


def _owned_by_pronoun(outside: str, start: int, end: int) -> Iterator[Cue]:
    from scarbot.attribution.mentions import Mention

    for match in _HIS.finditer(outside, start, end):
        owned = _OWNED.match(outside, match.end(), end)
        if owned and _is_owned_cue(outside, start, match.start(), owned.end(), end):
            pronoun = Mention("pronoun", *match.span(), plural=match.group().lower() == "their")
            yield Cue(pronoun, match.start(), owned.end())


def _is_owned_cue(outside: str, start: int, owner: int, owned: int, end: int) -> bool:
    """ "In her view, …", "Her advice to families is …", "Dr. X’s version is blunter: …"."""
    before, behind = outside[start:owner].strip().lower(), outside[owned:end]
    if re.search(r"(?:^|,|—|\bis)\s*in$", before):
        return True
    return not before and bool(re.match(r"(?:\s+[\w’'-]+){0,6}?\s*(?::|\s(?:is|was|are)\b)", behind))


def _participial(
    outside: str, start: int, end: int, mentions: Sequence[Mention], words: Vocabulary
) -> Iterator[Cue]:
    """A subject further in front: "Dr. X is unimpressed, calling them “nice”. and the like."""
    for match in words.participles.finditer(outside, start, end):
        subjects = [m for m in mentions if m.end < match.start() and m.kind in ("person", "role", "pronoun") and not m.possessive]
        if subjects and outside[: match.start()].endswith(", ") and re.match(rf"[^.;{QUOTED}]{{0,40}}(?:{QUOTED}|\bthat\b)", outside[match.end() : end]):
            yield Cue(subjects[0], match.start(), match.end())


def _colon(outside: str, start: int, end: int, mentions: Sequence[Mention]) -> Iterator[Cue]:
    for match in re.compile(rf":\s*{QUOTED}").finditer(outside, start, end):
        people = [m for m in mentions if m.kind in ("person", "role", "pronoun") and m.end <= match.start()]
        if people and QUOTED not in outside[start : match.start()]:
            yield Cue(people[0], people[0].start, match.start() + 1, colon=True)


def _findings(
    outside: str, start: int, end: int, mentions: Sequence[Mention], words: Vocabulary
) -> Iterator[Cue]:
    """Studies: with a verb of finding behind them, or handed the sentence ("in a 2021 trial")."""
    for mention in mentions:
        if mention.kind != "study" or _NO_FINDING.search(outside[max(start, mention.start - 40) : mention.start]):
            continue
        verb = words.study_verbs.search(outside, mention.end, min(end, mention.end + _LONGEST_FINDING))
        before = outside[start : mention.start]
        indefinite = _INDEFINITE.search(before)
        opening = indefinite or not before.strip(" (“\"‘'")
        handed = _HAND_OVER.search(before)
        gap = outside[mention.end : verb.start()] if verb else ""
        if verb and not _CLAUSE_BREAK.search(gap) and not _MODAL.search(gap) and (opening or handed or not gap.strip()):
            yield Cue(mention, mention.start, verb.end())
        elif handed and indefinite:
            yield Cue(mention, mention.start, mention.end)
