"""For whom it holds what a sentence tells: "For Dr. X, the rule is simple", "What worries her is"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.surroundings import (
    APPOSITION,
    LONGEST_FRONT,
    LONGEST_OPENING,
    ONE_THAT,
    behind,
    opening,
)
from scarbot.attribution.sayings.sources import ACTING, Cue, Mention
from scarbot.attribution.words.patients import OWN_THINGS
from scarbot.attribution.words.patterns import OFTEN, any_case, any_of, first_words
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence

__all__ = ["OBJECT_OPENINGS", "RULING", "find_led", "find_ruled", "ruled_by_object"]

OBJECT_OPENINGS = ("For", "To", "What")
"""How a sentence begins in which something holds for "her"."""

_LISTED = load_data("cues")["rulings"]
_WHAT = r"(?:what|(?:the|one|another)\s+(?:[\w’'-]+\s+){1,3}?(?:that|which))"  # "the sign that"
_STRIKING = any_case(rf"{_WHAT}\s+{any_of(_LISTED['striking'])}\s+")  # "What worries "
_OBJECT_OPENS = any_case(
    rf"(?:(?:for|to)|{_WHAT}\s+{any_of(_LISTED['striking'])})\s+(?P<whom>him|her)"
    r"(?=,\s|\s+(?:the|an?|that|this|it|is|are|more|most|all)\b)"
)  # "For him, ", "What worries her is"
_WILL_NOT = r"(?:won['’]t|will\s+(?:not|never)|wouldn['’]t|would\s+(?:not|never))"
_PERCEIVES = any_case(
    rf"(?:\s+(?:most\s+often\s+|often\s+)?{any_of(_LISTED['perceiving'])}\b(?!\s+not\b)"
    rf"|(?:['’]ll|\s+(?:will|does))\s+{any_of(_LISTED['promising'])}\b(?!\s+{OWN_THINGS})"
    rf"|\s+{_WILL_NOT}\s+(?:ever\s+|usually\s+)?(?:do|{any_of(load_data('cues')['reporting']['refusing'])}))"
    r"[^,.;:!?]{0,60}?\s(?:is|are|was)\b"
)  # What she "sees most often is"
_MINDS = any_case(
    rf"\s+{OFTEN}{any_of(_LISTED['minding'])}\b(?!\s+not\b)[^,.;:!?]{{0,60}}?\s(?:is|are|was)\b"
)  # What she "minds most is"
_ASSIGNED = any_case(
    rf"(?:the|one|another|an?)\s+(?:[\w’'-]+\s+){{0,3}}?{any_of(_LISTED['assigned'])}\s+(?:that\s+)?"
)  # "One exercise that"
_ASSIGNS = any_case(
    rf"\s+{OFTEN}{any_of(_LISTED['assigning'])}(?:\s[^,.;:!?\ufffc]{{1,60}}?)?"
    r"\s(?:is|are)\s+(?:to\s|an?\s|the\s|simply\s|just\s|called\s|\d|[a-z]+ing\b)"
)  # "assigns is to"
_IN_WORDS = any_case(
    rf",\s(?!(?:[\w-]+\s){{0,3}}{any_of(_LISTED['told_to'])}\b)[^.,;:!?\ufffc]{{1,80}}?"
    r"\b(?:was|were)\s(?:simply\s|just\s)?\ufffc"
)  # ", the worst was “the itch”", but no diagnosis
_FOREMOST = re.compile(
    rf"(?=\s+the\s+{any_of(_LISTED['foremost'])}\s+{any_of(_LISTED['foremost_things'])}\b)"
)
_LEADS = any_case(rf"\b{any_of(_LISTED['leading'])}\s+for\s+$")  # "tops the list for"
_PLACED = r"(?:first|last|next|before\s|ahead\s|(?:an?\s+)?(?:close\s+|distant\s+)?(?:second|third)\b)"
_WEIGHS = r"\b(?:beats|trumps|outweighs|outranks|deserves|merits|warrants)\b"
_RULE_IS = re.compile(
    rf"[^.;:!?\ufffc]{{0,80}}?(?:\bis\b|\bisn['’]t\b|\bare\b|\bcomes\s+down\b|\bmeans\b|\bmatters\b|\bcomes\s+{_PLACED}|{_WEIGHS}|:)"
    r"|,\s+it['’]s\s+(?!been\b|too\b|over\b)"
    rf"|,\s+(?:that|this|it)\s+was\s+(?:no|not|never)\s[^.;:!?]{{1,60}}?\sbut\b"
)
_SEEMS = re.compile(
    rf"{_RULE_IS.pattern}|[^.;:!?\ufffc]{{0,80}}?\b(?:proves|looks|sounds|seems|feels|suggests|shows)\b"
)
_HOLDS_TO = re.compile(
    rf"[^.;:!?\ufffc]{{0,60}}?(?:\bis\b|\bisn['’]t\b|\bare\b|\bcomes\s+(?:down\b|{_PLACED})|\bmeans\b|{_WEIGHS})"
)
_STRIKES = re.compile(r"[^.;:!?]{0,40}?\s(?:is|was|are)\b")
_FOR_OR_TO = re.compile(r"(?:for|to)\s+", re.IGNORECASE)
_COMMA = re.compile(r"\s*,\s*")
_THERE_IS_NO = re.compile(r",\s+there\s+(?:is|was)\s+no\s[^.;:!?\ufffc]{1,40}[.!]$")  # that announces
_GRANTED = {
    "if": re.compile(r"\s+(?:had|has|gets|got)\s+(?:his|her|their)\s+way,"),
    "ask": re.compile(r"\s[^.;:!?]{0,60}?,?\s+and\s+the\s+answer\b"),
    "to hear": re.compile(r"\s+tell\s+it\b"),
}
RULING = frozenset({"for", "to", "what", "the", "one", "another", "a", "an"}) | first_words(*_GRANTED)
"""The words that a sentence opens with in which it is told what holds for somebody."""


def ruled_by_object(sentence: Sentence) -> Iterator[Cue]:
    """Yield "For him, the rule is simple", "To her the spots are stains", "What worries her is"."""
    opens = sentence.match(_OBJECT_OPENS, sentence.start)
    if opens is None:
        return
    holds = _HOLDS_TO if opens.group().lower().startswith(("for", "to")) else _STRIKES
    if sentence.match(holds, opens.end()):
        yield Cue(Mention("pronoun", *opens.span("whom")), sentence.start, opens.end(), shape="ruling")


def find_ruled(sentence: Sentence) -> Iterator[Cue]:
    """Yield "For Dr. X, the rule is simple: …" and "What Dr. X sees most often is …"."""
    first = next((m for m in sentence.mentions if m.kind in ACTING), None)
    if first is None or first.possessive or not 0 < first.start - sentence.start <= LONGEST_OPENING:
        return
    before = opening(sentence, first).lower()
    granted = _GRANTED.get(before.strip())
    if granted and sentence.match(granted, first.end):
        yield Cue(first, sentence.start, first.end, shape="ruling")
    elif _STRIKING.fullmatch(before):
        strikes = sentence.match(_STRIKES, first.end)
        if strikes:
            yield Cue(first, first.start, strikes.end(), shape="ruling")
    elif before.strip() == "what" or ONE_THAT.fullmatch(before):
        yield from _told_what(sentence, first, before)
    elif before == "for " and _is_in_words(sentence, first):
        yield Cue(first, sentence.start, first.end, shape="in words")
    elif _FOR_OR_TO.fullmatch(before) and _is_rule(sentence, first, before.strip()):
        yield Cue(first, sentence.start, first.end, shape="ruling")


def _told_what(sentence: Sentence, first: Mention, before: str) -> Iterator[Cue]:
    """Yield "What Dr. X sees most often is …" and "One exercise Dr. X assigns is …"."""
    told = sentence.match(_PERCEIVES, first.end)
    if told is None and before.strip() == "what":
        told = sentence.match(_MINDS, first.end)
    if told is None and _ASSIGNED.fullmatch(before):
        told = sentence.match(_ASSIGNS, first.end)
    if told:
        yield Cue(first, first.start, told.end(), shape="ruling")


def _is_in_words(sentence: Sentence, first: Mention) -> bool:
    """Say whether something is told in marks that was so to somebody: "For Ana Ruiz, it was “the itch”"."""
    places = (first.end, *(place - 1 for place in behind(sentence, first)))
    return first.kind == "person" and any(sentence.match(_IN_WORDS, at) for at in places)


def _is_rule(sentence: Sentence, first: Mention, preposition: str) -> bool:
    """Say whether it is told what holds for somebody: "For Dr. X, a lawyer, it’s the age that counts"."""
    told = sentence.match(APPOSITION, first.end)
    at = told.end() - 1 if told else first.end
    parted = sentence.match(_COMMA, at) or sentence.match(_FOREMOST, at)
    if not parted or sentence.match(_THERE_IS_NO, at):
        return False
    return sentence.match(_SEEMS if preposition == "to" else _RULE_IS, at) is not None


def find_led(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield for whom something comes first: "Sleep tops the list for Dr. X."."""
    if sentence.ends_at(mention.end):
        leads = _LEADS.search(sentence.before(mention.start, LONGEST_FRONT))
        if leads:
            yield Cue(mention, mention.start - len(leads.group()), mention.end, shape="ruling")
