"""Cues by their place alone: a tag, a participle, a colon, brackets beside quoted words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.sentences import CLOSED
from scarbot.attribution.sayings.kinds import is_shown
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import PEOPLE, Cue
from scarbot.attribution.words.patterns import AUXILIARY, OF_OR_AT, OFTEN, any_case, any_of, listed_phrases
from scarbot.attribution.words.possessions import OWNED
from scarbot.attribution.words.verb_forms import is_plural_only, verb_forms
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Mention

__all__ = [
    "find_colons",
    "find_fronted",
    "find_names_beside",
    "find_obliging",
    "find_own_words",
    "find_participles",
    "find_tags",
]

_LISTED = load_data("cues")["placed_cues"]
_PARTICIPLES = listed_phrases(_LISTED["participles"])
_MANNERS = sorted(verb for verb in verb_forms(_LISTED["manners"]) if not is_plural_only(verb))
_CLOSING_TAG = any_case(
    rf"\s+{any_of(_LISTED['tagging'])}\s*[.!?]*$"
)  # it ends a sentence, and says only there
_OUTER_TAG = any_case(rf",\s+({any_of([*_LISTED['tagging'], *_MANNERS])}\s+(?:the\s+)?)$")
_ASIDE_TAG = any_case(rf"\s+{any_of(_MANNERS)}(?=,\s|\s*[.!?]*$)")  # "…, she sniffed, and"
_FRONTED = any_case(
    rf"\s+(?:no\s+longer\s+|never\s+|only\s+|always\s+|rarely\s+|still\s+)?{any_of(_LISTED['fronted'])}"
    r"(?=[,.]|\s+(?:for|at|to|in|on|only|with|as|when|until|once|before|after|every|if|sparingly|early|late|first|last)\b)"
)
_TAG = re.compile(
    rf"\s+{OFTEN}(?:[a-z]{{3,}}(?:s|ed)|began|shot\s+back|spoke\s+up|(?:put|cut|broke|threw)s?\s+in)"
    r"(?:\s+(?:aloud|out\s+loud|again|back|softly|quietly|slowly))?(?=\s*(?:[.,]|$|\bof\b|\bwith\b|\bwhen\b|\bto\b|\bin\b))"
)
_HAS_SEEN = re.compile(r"['’]s\s+(?:observed|found|noticed|learned|learnt|discovered|noted)(?=,|[.]?$)")
_INSIDE = re.compile(r",\s+(?!(?:and|but|or|then|so|who|which)\b)")
_NO_CLAUSE = re.compile(
    r"(?:(?:When|As|After|While|Before|Once|Until|Whenever|Because|Since|If|Though|Although|Asked|Told|Shown|Given|Pressed|Faced|Then"
    r"|The\s+(?:moment|minute|day|first\s+time|last\s+time|next\s+(?:day|morning|time))|(?:Every|Each|One|That|This|Last|Next)\s+"
    r"(?:time|day|morning|night|evening|week|month|year|summer|winter|spring|fall|autumn|[A-Z][a-z]+))\b.*"
    r"|(?:In|At|On|By|With|Without|During|For|From|To|Under|Over|Near|Inside|Outside|Behind|Beside|Beneath|Below|Above|Across|Along"
    r"|Around|Between|Among|Throughout|Through|Upon|Like|Unlike|Despite|Somewhere|Beyond|Amid|Back|Up|Down|Minutes|Hours|Days|Weeks"
    rf"|Months|Years|Decades|[A-Z][a-z]+ing)\b(?!.*\b(?:{AUXILIARY}|isn|aren|wasn|weren|won|don|doesn|didn"
    r"|(?:it|they|you|there)\s[a-z]+)\b).*"
    r"|[A-Z][a-z]+ly|Alone|Again|Instead|Here|There|Later|Once|Today|Tonight|Yesterday|Upstairs|Downstairs|Outside|Inside|Afterwards?)"
)
_INVERTED_TAG = re.compile(r"\ufffc\s+([a-z]{3,}(?:s|ed)\s+(?:the\s+)?)$")
_IN_BRACKETS = re.compile(r"\ufffc+\s+\((?:[\w-]+\s+){0,3}")
_BRACKET_CLOSES = re.compile(r"[^()]{0,120}\)[.]?\s*")
_SAYS_AT_ONCE = re.compile(r":\s([A-Z][^:\ufffc]{20,}[.!]$)")
_OBLIGES = re.compile(
    r"\s+to\s[^:;.]{1,80}?,?\s(?:and|but)\s+s?he\s+(?:does|will|obliges|agrees|complies)\b[^:;.]{0,40}:(?=\s)"
)
_ONLY_QUOTED = re.compile(r"\ufffc+\s+")
_FROM = re.compile(
    r"\ufffc+,?\s+(?:is|was|comes)\s+(?:(?:the|her|his|their|a|one)\s+)?(?:[\w-]+\s+){0,2}?"
    r"(?:advice|message|verdict|word|warning|tip|answer|recommendation|mantra|motto|conclusion|plea|reply)\s+(?:from|of)\s+(?:[\w/-]+\s+){0,4}"
)  # “It fades,” is the advice from Ana Ruiz
_NAMED_ALONE = re.compile(
    r",\s+(?:an?\s+|the\s+)?(?:[\w’'/-]+\s+){0,5}?(?P<role>[\w/-]+)"
    rf"(?:\s+{OF_OR_AT}\s[^,;:!?\ufffc]{{2,80}}|,\s+[A-Z][^;:!?\ufffc]{{2,60}})?[.]?"
)  # “It fades,” Ana Ruiz, president of the Skin Society
_IN_FRONT = re.compile(
    rf"(?P<first>[A-Z][a-z-]+)(?:\s(?!(?:{AUXILIARY}|who|that|which|if|when)\b)[a-z-]+){{0,6}}"
    r"(?:,\s(?:in|on|at|for)?\s?(?:which|who|whose)\s[^,.;:!?\ufffc]{3,140},)?\s"
)
_FIRST_WORDS = 7
_LONGEST_TAG = 30
_TOLD_UP_TO = re.compile(r"\s[a-z][^.;:!?\ufffc]{2,120},(?=\s\ufffc+[.]?$)")
_OF_WORDS = (
    *load_data("cues")["by_quotation"]["lines"],
    *load_data("cues")["speech"]["written"],
    *_LISTED["worded"],
)
_WRITTEN_ON = any_case(rf"\b{any_of(_OF_WORDS)}\b")  # "Lee hung a sign, “quiet when I sleep.”"
_SAYS_WHAT = re.compile(r"[^.;\ufffc]{0,40}(?:\ufffc|\bthat\b)")


def find_tags(sentence: Sentence) -> Iterator[Cue]:
    """Yield what stands where only a verb of saying can: “…,” she winces; it is, she jeers, a waste."""
    for mention in sentence.mentions:
        if mention.kind not in PEOPLE or mention.possessive or mention.start == sentence.start:
            continue
        before = sentence.before(mention.start)
        if "," not in before and QUOTED not in before:
            continue
        quoted, inside = before[-1].isspace() and before.rstrip().endswith(QUOTED), before.endswith(", ")
        tag = sentence.match(_TAG, mention.end) if quoted or inside else None
        if tag and (quoted or sentence.match(_INSIDE, tag.end())):
            yield Cue(mention, mention.start, tag.end(), shape="tag")
        quoted_before = before.rfind(QUOTED)
        inverted = _INVERTED_TAG.match(before, quoted_before) if quoted_before >= 0 else None
        if inverted:
            yield Cue(mention, mention.start - len(inverted[1]), mention.end, shape="tag")
        yield from _closing_tag(sentence, mention, before)


def _closing_tag(sentence: Sentence, mention: Mention, before: str) -> Iterator[Cue]:
    """Yield what says by its place alone that it tags: "It peels, she provides."."""
    tag = _tag_behind(sentence, mention) if before.endswith(", ") else None
    if tag:
        yield Cue(mention, mention.start, tag.end())
    comma = before.rfind(",", -_LONGEST_TAG)
    inverted = _OUTER_TAG.match(before, comma) if comma >= 0 else None
    if inverted and sentence.match(CLOSED, mention.end):
        at = mention.start - len(inverted[1])
        if _tells_something(sentence, at - 2):
            yield Cue(mention, at, mention.end)


def _tag_behind(sentence: Sentence, mention: Mention) -> re.Match[str] | None:
    """Return the verb behind somebody by which they tag, at the end of a sentence or between commas."""
    closing = sentence.match(_CLOSING_TAG, mention.end)
    if closing is None and mention.kind == "pronoun":
        closing = sentence.match(_HAS_SEEN, mention.end)
    if closing:
        return closing
    aside = sentence.match(_ASIDE_TAG, mention.end)
    return aside if aside and _tells_something(sentence, mention.start - 2) else None


def _tells_something(sentence: Sentence, end: int) -> bool:
    """Say whether what stands in front of a tag may be told: not of "In the hall, she sniffed"."""
    front = sentence.outside[sentence.start : end].removeprefix("And ").removeprefix("But ")
    return not all(_NO_CLAUSE.fullmatch(part[:1].upper() + part[1:]) for part in front.split(", "))


def find_participles(sentence: Sentence) -> Iterator[Cue]:
    """Yield a subject further in front: "Dr. X is unimpressed, calling them “nice”"."""
    matches = sentence.find(_PARTICIPLES)
    if not matches:
        return
    subject = next((m for m in sentence.mentions if m.kind in PEOPLE and not m.possessive), None)
    for match in matches:
        if subject is None or subject.end >= match.start():
            continue
        comma = sentence.outside.startswith(", ", match.start() - 2)
        if comma and sentence.match(_SAYS_WHAT, match.end()):
            yield Cue(subject, match.start(), match.end())


def find_names_beside(sentence: Sentence) -> list[Cue]:
    """Return whose name alone stands beside the words: “…” (Ana Ruiz, RN); "Ana Ruiz, RN: Wait."."""
    first = sentence.mentions[0]
    if first.kind != "person" or first.possessive or len(first.people) != 1:
        return []
    before, found = sentence.outside[sentence.start : first.start], []
    if before.startswith(QUOTED) and _stands_in_brackets(sentence, before, first):
        found.append(Cue(first, first.start, sentence.end, colon=True))
    if _FROM.fullmatch(before) or (_ONLY_QUOTED.fullmatch(before) and _signs(sentence, first)):
        found.append(Cue(first, first.start, sentence.end, colon=True))
    colon = sentence.outside.startswith(": ", first.end)
    if colon and (not before or sentence.is_role_of(before.split()[-1].lower(), first)):
        said = sentence.match(_SAYS_AT_ONCE, first.end)
        opens = said[1].lower().split()[:_FIRST_WORDS] if said else []
        if said and not any(sentence.words.roles.is_role(word.strip(",.;")) for word in opens):
            found.append(Cue(first, first.start, first.end, shape="ruling"))
    return found


def _signs(sentence: Sentence, first: Mention) -> bool:
    """Say whether a name and what its bearer is are all that stands behind quoted words."""
    told = _NAMED_ALONE.fullmatch(sentence.outside, first.end, sentence.end)
    if told is None or sentence.find(sentence.words.reporting.verbs):
        return False
    return sentence.words.roles.is_role(told["role"].lower())


def _stands_in_brackets(sentence: Sentence, before: str, first: Mention) -> bool:
    """Say whether a name stands in brackets behind quoted words that open the sentence."""
    closes = _BRACKET_CLOSES.fullmatch(sentence.outside, first.end, sentence.end)
    return bool(closes and _IN_BRACKETS.fullmatch(before))


def find_fronted(sentence: Sentence) -> list[Cue]:
    """Return who does what with the thing that opens a sentence: "Sleeping tablets she gives for a week."."""
    first = sentence.mentions[0]
    if first.start == sentence.start or first.kind not in PEOPLE or first.possessive or first.plural:
        return []  # the usual case
    does = sentence.match(_FRONTED, first.end)
    front = _IN_FRONT.fullmatch(sentence.outside, sentence.start, first.start) if does else None
    if does is None or front is None:
        return []
    known = front["first"] not in sentence.words.people.not_names
    named = known and not front["first"].endswith("ly")
    return [Cue(first, first.start, does.end(), shape="practice")] if named else []


def find_own_words(sentence: Sentence) -> list[Cue]:
    """Return of whom a sentence tells, up to the quoted words that close it: "Lee left, “as I always do”.".

    They are theirs where they say "I" or why it is done; whether they do is looked at later on.
    """
    first = sentence.mentions[0]
    one = len(first.people) == 1 if first.kind == "person" else first.kind == "pronoun" and not first.plural
    opens = one and not first.possessive
    if not opens or first.start > sentence.start or len(sentence.mentions) > 1:
        return []
    told = sentence.match(_TOLD_UP_TO, first.end)
    if told is None or _WRITTEN_ON.search(told[0]):
        return []
    return [Cue(first, first.start, told.end(), shape="first person")]


def find_obliging(sentence: Sentence) -> list[Cue]:
    """Return who is asked for the words behind a colon: "Ask Lee to sum it up and she does so: …"."""
    if not sentence.outside.startswith("Ask ", sentence.start):
        return []  # the usual case
    first = sentence.mentions[0]
    obliges = sentence.match(_OBLIGES, first.end)
    return [Cue(first, first.start, obliges.end())] if obliges else []


def find_colons(sentence: Sentence) -> list[Cue]:
    """Return the person in front of a colon and the sentence's first quotation."""
    quoted = sentence.outside.find(QUOTED, sentence.start, sentence.end)
    before = sentence.outside[sentence.start : quoted].rstrip() if quoted >= 0 else ""
    if not before.endswith(":"):
        return []
    people = [m for m in sentence.mentions if m.kind in PEOPLE and not _only_owns(sentence, m)]
    behind = [m for m in people[1:] if _is_behind_occasion(sentence, m)]
    subject = behind[0] if len(behind) == 1 else next(iter(people), None)
    colon = sentence.start + len(before) - 1
    if subject is None or subject.end > colon or is_shown(sentence.outside, subject.end, colon):
        return []
    return [Cue(subject, subject.start, colon + 1, colon=True)]


def _is_behind_occasion(sentence: Sentence, mention: Mention) -> bool:
    """Say whether what stands in front only tells when: "Asked what she thought of it, Lee was brisk"."""
    comma = sentence.outside.endswith(", ", sentence.start, mention.start)
    return comma and not _tells_something(sentence, mention.start - 2)


def _only_owns(sentence: Sentence, mention: Mention) -> bool:
    """Say whether somebody only has what is spoken of: "Lee's neighbour", and not "Lee's advice"."""
    return mention.possessive and not sentence.match(OWNED, mention.end)
