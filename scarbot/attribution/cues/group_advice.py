"""What groups advise without a verb of saying: "sets a limit", "is recommended by the Sleep Council"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.attribution.cues.surroundings import LONGEST_OPENING
from scarbot.attribution.sayings.sources import Cue
from scarbot.attribution.words.patterns import OFTEN, any_case, any_of
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = ["RANKS_FIRST", "find_group_advice"]

_LISTED = load_data("cues")["group_advice"]
_PLACING = any_of(_LISTED["placing"])
_ADVISES = any_case(
    rf"\s+{any_of(_LISTED['giving'])}\s+(?:[\w-]+\s+){{0,4}}{any_of(_LISTED['given'])}\b"
    rf"|\s+(?:also\s+|now\s+|no\s+longer\s+)?supports?\s+{any_of(_LISTED['supported'])}\b"
    r"|\s+(?:(?:does\s+not|doesn['’]t|do\s+not|don['’]t|no\s+longer|also|now)\s+)?"
    rf"{any_of(_LISTED['including'])}\s[^.;:!?\ufffc]{{1,60}}?\s(?:in|on|among|from|off)\s+(?:its|their)\s+"
    rf"(?:[\w-]+\s+)?{any_of(_LISTED['papers'])}\b"
)  # "offers the same advice"
RANKS_FIRST = any_case(
    rf"(?:,\s+however,)?\s+{OFTEN}{_PLACING}\s[^.,;:!?\ufffc]{{1,90}}?"
    rf"\b{any_of(_LISTED['placed'])}\b"
)
"""From the end of a name: what puts something in front of all else ("puts walks at the top")."""

_RANKS_BEFORE = any_case(rf"\s+{OFTEN}{_PLACING}\s[^.,;:!?\ufffc]{{1,60}}?\s(?:before|above|ahead\s+of)\s")
_PRESCRIBES = any_case(rf"\s+{OFTEN}{any_of(_LISTED['prescribing'])}\s")
_NAMES_AS = any_case(
    r"(?:,\s(?:including|among\s+them|such\s+as|from|like)\s[^.;:!?\ufffc]{1,100},)?\s+(?:now\s+|still\s+|also\s+|all\s+)?"
    r"(?:names?|lists?|ranks?|regards?|treats?|sees?)\s[^.,;:!?\ufffc]{1,60}?\sas\s+(?:the|an?|their|its|one)\s"
)  # "name zinc as the first choice"
_CALLS_BEST = any_case(
    rf"\s+{OFTEN}(?:call|label|dub)\s[^.,;:!?\ufffc]{{1,60}}?\s(?:the|their)\s+(?:single\s+)?{any_of(_LISTED['ranked'])}\b"
)  # "call it the safest choice"; what they only name is no advice
_TAKES_POSITION = any_case(
    r"['’]s?\s+(?:(?:own|current|new|latest|\d{4})\s+)*"
    rf"(?:(?:{any_of(_LISTED['positions'])}|(?P<advice>{any_of(_LISTED['advising'])}))(?:\s+on\s[^.,;:!?\ufffc]{{1,50}}?)?"
    rf"\s+(?:is|was|remains)\s+{OFTEN}(?:that(?!\s+of\b)|(?(advice)(?:not\s+)?to|(?!)))\s"
    rf"|(?:[\w-]+\s+){{0,3}}?(?:{any_of(_LISTED['manuals'])}|(?P<site>{any_of(_LISTED['sites'])})|(?P<app>{any_of(_LISTED['apps'])}))"
    rf"(?:\s+(?:on|for|to)\s[^.,;:!?\ufffc]{{1,50}}?)?\s+{OFTEN}"
    rf"(?(app){any_of(_LISTED['urging'])}|(?(site){any_of(_LISTED['telling'])}|{any_of(_LISTED['instructing'])}))\s)"
)  # "’s position is that", "’s guide asks for"
_RECOMMENDED_BY = any_case(rf"\b{any_of(_LISTED['recommended'])}\s+by\s+(?:the\s+)?$")
_THEIR_COUNTS = any_case(
    rf"(?:^|,\s+)(?:(?:the|new|recent|latest|official)\s+){{0,3}}{any_of(load_data('cues')['groups']['counts'])}\s+"
    r"(?:[a-z]+\s+)?(?:from|by)\s+(?:the\s+)?$"
)  # "It rose, figures from the Rent Board show."
_GUIDING = ("uidelines", "uidance", "uideline")
_MARKS = ("’", "'")
_SHARES = ("most", "many", "some", "few")


def find_group_advice(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what bodies advise: "sets a limit", "puts walks first", "is recommended by the Sleep Council"."""
    advised = _advised(sentence, mention)
    if advised:
        yield Cue(mention, mention.start, advised.end())
    before = sentence.before(mention.start, LONGEST_OPENING)
    shown = sentence.match(sentence.words.groups.showing, mention.end)
    counts = _THEIR_COUNTS.search(before) if shown else None
    if shown and counts:
        yield Cue(mention, mention.start - len(counts.group().lstrip(", ")), shown.end())
    printed = sentence.outside[mention.start : mention.end]
    passive = _RECOMMENDED_BY.search(before) if " by " in before else None
    if passive is None or printed.islower() or mention.possessive:
        return
    what = before[: passive.start()].split()[-1:]
    if what and not sentence.words.roles.is_role(
        what[0].lower()
    ):  # "a nurse recommended by the Sleep Council"
        yield Cue(mention, mention.start - len(passive.group()), mention.end)


def _advised(sentence: Sentence, mention: Mention) -> re.Match[str] | None:
    """Return what a body advises behind its name; what only some of them may do is no advice of others."""
    groups, name, at = sentence.words.groups, (mention.start, mention.end), mention.end
    advised = sentence.match(_ADVISES, at) or sentence.match(RANKS_FIRST, at)
    if advised is None:
        advised = sentence.match(_CALLS_BEST, at)
    if advised is None and _are_experts(sentence, mention):
        advised = sentence.match(_PRESCRIBES, at)
    if advised is None and sentence.outside.endswith(_GUIDING, *name):
        advised = sentence.match(_RANKS_BEFORE, at) or sentence.match(_NAMES_AS, at)
    if advised is None and sentence.outside.startswith(_MARKS, at):
        advised = sentence.match(_TAKES_POSITION, at)
    if advised is None and sentence.outside.endswith(groups.counts, *name):
        advised = sentence.match(groups.showing, at)
    return advised


def _are_experts(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a group is most or some of those of a learned trade: "most rheumatologists"."""
    words = sentence.outside[mention.start : mention.end].lower().split()
    roles, noun = sentence.words.roles, words[-1].removesuffix("s")
    return words[0] in _SHARES and noun in roles.listed and noun not in roles.lay
