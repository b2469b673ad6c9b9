"""Whether a mention can be the subject of a verb of saying that stands behind it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import COLLECTIVE
from scarbot.attribution.words.patterns import MODAL, any_case
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["WRITES_WHAT", "WRITING", "has_clause", "may_speak"]

_SPEAKING_ON = re.compile(
    r"(?:Speaking|Writing|Appearing|Talking|Commenting|Interviewed)\s+(?:on|in|to|with|at|for|about|by)\s[^,;:!?\ufffc]{1,140}"
)
_SHARE_OF = re.compile(
    r"(?:^|[,;:—–]\s|\b(?:and|but|that|though|although|as|while|because)\s|\ufffc\s)"
    r"(?:nearly\s+|almost\s+)?(?:all|most|many|some|several|a\s+few|both|two|three|four|five|half)\s+of\s+(?:the\s+|our\s+)?$",
    re.IGNORECASE,
)
_PREPOSITIONS = frozenset(load_data("cues")["subjects"]["prepositions"])
_NEAR = 4
"""So many characters behind a word, or fewer, something stands close by."""

_LONGEST_ASKING = 180
_TOLD_OF = ("how", "that", "whether", "if", "when")
_INVERTED_AUXILIARY = any_case(rf"\b(?:does|did|do|has|have|had|{MODAL})\s+$")
_CLAUSE_BEHIND = re.compile(
    r"(?:\s+\w+ly)?\s*(?:[,.:;\ufffc—]|(?:that|this|how|why|whether)\b|it\s+(?!(?:for|by|in|on|only|at|to|out|all|hard|easy|difficult|useful|helpful)\b)|they\s+[a-z])",
    re.IGNORECASE,
)
_ONLY_TOO = re.compile(
    r",?\s+(?:too|as\s+well|though|also|either|eventually|immediately|right\s+away|at\s+once|at\s+last)\s*[.!]?$"
)
_MODAL = any_case(rf"\b{MODAL}\b")
WRITING = frozenset({"write", "writes", "wrote"})
WRITES_WHAT = re.compile(r"\s*(?:[.,:;\ufffc]|$|\b(?:that|in|back|how|why|me|us|to\s+(?:me|us))\b)")
"""Behind a verb of writing, that it tells words: "wrote that", “wrote: …”."""

_WORK = re.compile(
    r"\b(?:book|novel|memoir|paper|article|column|essay|guide|letter|e-?mail|post|report|song|play)s?\s+$"
)  # "the book she wrote"
_RELATIVE = re.compile(r"\b(?:that|which)\s+$", re.IGNORECASE)
_TEST_AT = re.compile(
    r"(?:An?|The|His|Her|Their|One|Another)\s+(?:[\w-]+\s+){0,3}?(?:ultrasound|scan|X-ray|MRI|biopsy|exam|examination|test|screening|checkup"
    r"|check-up|colonoscopy|endoscopy|swab|ECG|EKG|CT)\s+(?:at|in|from)\s[^.,;:!?\ufffc]*"
)


def may_speak(sentence: Sentence, mention: Mention, verb: re.Match[str], gap: str) -> bool:
    """Say whether a mention can be the subject of a verb that stands behind it."""
    said = verb.group().lower()
    governed = mention.kind != "pronoun" and sentence.word_before(mention.start) in _PREPOSITIONS
    if mention.possessive or (governed and not _is_a_share(sentence, mention)):
        return False
    if said in WRITING and not _is_written(sentence, verb, sentence.before(mention.start)):
        return False  # "a book that Dr. X wrote" has an author and no speaker
    if mention.kind in COLLECTIVE:
        return _may_speak_together(sentence, mention, said, gap)
    reporting = sentence.words.reporting
    several = mention.plural and len(mention.people) != 1  # "Lee and her team found a room" is one as well
    if said in reporting.weak and not several and not has_clause(sentence, mention, verb):
        return False
    asked = sentence.find_before(reporting.asked, mention.start, _LONGEST_ASKING)
    if asked and QUOTED not in sentence.outside[verb.end() : verb.end() + _NEAR]:
        return False
    if said in reporting.plural and not mention.plural:
        return bool(gap.strip() or _INVERTED_AUXILIARY.search(sentence.before(mention.start)))
    return True


def _may_speak_together(sentence: Sentence, mention: Mention, said: str, gap: str) -> bool:
    """Say whether a group or a body can be the subject of a verb: not where that only foretells or asks."""
    last = sentence.outside[mention.start : mention.end].rsplit(maxsplit=1)[-1].lower()
    adjoins = said in sentence.words.reporting.plural and not gap.strip()
    if adjoins and last in sentence.words.groups.officials:
        return False  # "the official figure comes from a lab"
    if _MODAL.search(gap):
        return False  # "specialists will recommend"
    if _TEST_AT.fullmatch(sentence.before(mention.start)):
        return False  # "A scan at Lumo’s emergency department found"
    where = sentence.match(_SPEAKING_ON, sentence.start)
    if where and where.start() <= mention.start < where.end():
        return False  # "Speaking on RTX’s Morning Ireland, Dr. Lee said"
    if not said.startswith("would"):
        return True
    told = sentence.word_before(mention.start) in _TOLD_OF  # "he asked how Congress would"
    return not (told or _is_what_no_one_does(sentence, mention))


def _is_a_share(sentence: Sentence, mention: Mention) -> bool:
    """Say whether some of a group are meant: "most of the experts", "two of our experts"."""
    before = sentence.before(mention.start) if mention.kind == "group" else ""
    return before.endswith(("of ", "of the ", "of our ")) and bool(_SHARE_OF.search(before))


def _is_what_no_one_does(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a clause only tells of what some would not do: "things no agency would list"."""
    no = sentence.outside.startswith("no ", mention.start)
    return no and sentence.before(mention.start, _NEAR)[-2:-1].isalpha()


def has_clause(sentence: Sentence, mention: Mention, verb: re.Match[str]) -> bool:
    """Say whether a clause stands behind a verb, or in front: "It fades, she found.", not "She noticed."."""
    if not sentence.match(_CLAUSE_BEHIND, verb.end()) or sentence.match(_ONLY_TOO, verb.end()):
        return False
    if not sentence.ends_at(verb.end()):
        return True
    return sentence.before(mention.start).rstrip().endswith((",", "—", "–", QUOTED))


def _is_written(sentence: Sentence, verb: re.Match[str], before: str) -> bool:
    """Say whether a verb of writing tells words: behind a quotation, or with a clause behind it."""
    if before.rstrip().endswith(QUOTED):
        return True
    clause = sentence.match(WRITES_WHAT, verb.end())
    return bool(clause and not (_RELATIVE.search(before) or _WORK.search(before)))
