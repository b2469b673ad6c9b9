"""The opinions that somebody has: "in her view", "her advice is", "a favorite of Dr. X’s"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.owned_lists import is_listed, is_of_practice, is_rest_of_list, stands_on_list
from scarbot.attribution.cues.sentences import CLOSED, SHORT_WINDOW
from scarbot.attribution.cues.surroundings import LONGEST_FRONT, front
from scarbot.attribution.sayings.sources import Cue, Mention
from scarbot.attribution.words.patients import PATIENTS
from scarbot.attribution.words.patterns import any_case, any_of
from scarbot.attribution.words.possessions import ABOUT_WHAT, MADE, NOUN, OWNED, STANDING, THINGS
from scarbot.attribution.words.word_places import opened_by
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.cues.sentences import Sentence

__all__ = ["HIS", "inquired_of", "owned_by_name", "owned_by_pronoun"]

_LISTED = load_data("cues")["owned_opinions"]
HIS = opened_by(r"(?i)\b(?:his|her|their)(?=\s)", ["his", "her", "their"])
_FAVORITE_OF = re.compile(
    r"\b(?:is|are|was|remains)\s+(?:an?|one|another)\s+(?:[\w-]+\s+)?(?:favou?rite|pick|go-to|standby)\s+of\s+$"
)
_CHOSEN_FOR = any_case(
    rf"['’]?s?\s+{any_of(_LISTED['used'])}\s+{any_of(_LISTED['ways'])}\s+(?:to|of)\s"
    rf"|['’]?s?\s+(?:own\s+|[a-z]+\s+)?{any_of(_LISTED['chosen'])}\s+for\s+(?:someone|somebody|{PATIENTS})\s"
)  # "is her favorite way to", "is her choice for people who"
_ASKED_FOR = any_case(
    rf"['’]?s?\s+(?:[\w-]+\s+){{0,3}}?(?:{NOUN}|{MADE}){ABOUT_WHAT}(?:,\s+(?:who|which)\s[^.;:!?]+)?\s*\?\s*$"
)  # "’s verdict?"
_ANNOUNCED = any_case(r"['’]?s?(?:\s+[\w’'-]+){1,9}\s*:\s*$")
_PHRASING = any_case(
    rf"['’]?s?\s+(?:[\w-]+\s+)?{any_of(_LISTED['phrasing'])}(?:\s+for\s+(?:it|them|this|that))?\s*(?:[.,;]|$)"
)  # "’s phrase,"
_PREFERRED = any_case(
    rf"['’]?s?\s+(?:own\s+)?{any_of(_LISTED['preferring'])}(?:\s+(?P<what>[\w-]+)){{1,3}}?"
    rf"(?=(?P<about>{ABOUT_WHAT})\s+(?:is|are|remains?)\s)"
)  # "’s preferred spot is"
_PREFERRED_THINGS, _SPOTS = frozenset(_LISTED["preferred_things"]), frozenset(_LISTED["spots"])
_HOW = re.compile(r"[^.;:!?]*,\s+(?:with|without|because|since|where|provided)\s")
_STAKES = any_case(rf"['’]?s?\s+(?:own\s+)?{any_of(_LISTED['staking'])}\s")  # "’s money is on"
_THEIRS = re.compile(r"['’]s?,\s")
_INQUIRES = re.compile(r"(?:(?:and|but|so|then)\b\s*)?(?:what(?:['’]s|\s+(?:is|was|about|of)))?(?:\s+the)?")
_ANDS = ("", "and", "but", "so")
_RECORDED = rf"['’]?s?\s+own\s+{any_of(_LISTED['recorded'])}"
_SHOWN = any_case(
    rf"{_RECORDED}\s+{any_of(_LISTED['showing'])}"
    r"(?:\s*(?P<tail>[.!]?$|,)|\s+(?:that|how|it|they|the|most|half|about|nearly|only|one\s+(?:in|of)|an?\s+(?:third|quarter|fifth)|\d[\d,]*)\s)"
)  # "her own notes show that"
_BY_RECORDS = any_case(rf"{_RECORDED}(?:,|\s*[.!]?$)")
_CLAUSE_CLOSES = re.compile(r"[^,;:]{8,},$|[”\"\ufffc],?$")
_OCCASION = re.compile(
    r"(?:(?:and|but|so)\s+)?(?:if|when(?:ever)?|once|unless|until|as\s+soon\s+as|as\s+long\s+as)\s"
    r"[^.;:!?\ufffc]{2,120},\s+",
    re.IGNORECASE,
)  # "If none come, Lee’s advice is"
_EYE = re.compile(r"\s+(?:own\s+|trained\s+|practi[sc]ed\s+|expert\s+)?eye,")
_TO_THEIR_MIND = re.compile(r"(?:^|,|—|\bis|\bwas)\s*to$")

# Behind what is owned, or in front of its owner: what makes it an opinion that the sentence tells.
_SAYS_WHAT = re.compile(
    r"(?:\s+[\w’'-]+){0,6}?\s*(?::|\s(?:is|was|are|isn['’]t)\s+(?:to|that|how|what|whether|simple|short|blunt|no|yes|not)\b"
    r"|\s(?:is|was)\s*[“\"\ufffc]|\s(?:begins|starts|opens|ends)\s+with\b)"
)
_IS_WHAT = re.compile(
    r"\s(?:on|for|about)\s[^.:;!?\ufffc]{1,100}:\s"
    r"|(?:\s+[$£€]?[\w’'-]+){0,6}?(?:,\s[^,.;:!?\ufffc]{1,80},(?=\s(?:is|was)\s))?\s*(?::|\s(?:is|was|are|begins\s+with|starts\s+with|boils\s+down|comes\s+down)\b)"
)
_FOR_WHAT = re.compile(r"for\s[^,;:.]{2,40},")  # "for dry skin, her first choice is"
_NEXT_CLAUSE = re.compile(r"(?:,\s(?:and|but|so|yet)|[;—–])$")  # "It melts, and Lee’s advice is to wait"
_HENCE = ("hence", "thus")
_HENCE_WHAT = re.compile(
    r"(?:\s(?!(?:is|was)\b)[\w’'-]+){0,5}?(?::\s|,?\s(?:which\s(?:is|was)\s)?(?:to|that)\s)"
)
_IS_THEIRS = re.compile(r"[,\ufffc\w]\s+(?:is|was|remains?|came|are)$")
_OWNED_END = re.compile(r"\s*(?:[.,;:—–]|$|\b(?:on|for|to|about|when|if|because|since)\b)")
_ELSEWHERE = re.compile(r"\bis\s*in$")  # "it is in her book"
_AS_THEY_SEE = ("view", "opinion", "judgment", "judgement")
_IS_IN = re.compile(r"\b(?:is|are|isn['’]t|aren['’]t|was|were)\s(?:[\w’'-]+\s){1,3}in$")
_BECAUSE_IN = re.compile(r"\b(?:because|since)\sin$")
_QUOTED_IN = re.compile(r"\ufffc\s*(?:in|to\s(?:borrow|use|quote))$")
_MINDS = ("mind", "way of thinking")
_IN_FRONT = re.compile(
    r"(?:^|,|—|\bis|\bwhich|,\sand|,\sbut|–\sand|–)\s*(?:in|by|from|to\s(?:borrow|use|repeat|quote))$"
)


def owned_by_name(sentence: Sentence, owner: Mention) -> Iterator[Cue]:
    """Yield "in Dr. X’s view" and "Dr. X’s advice is", and what is only a favorite of Dr. X’s."""
    yield from _owned(sentence, owner)
    if _FAVORITE_OF.search(sentence.before(owner.start, LONGEST_FRONT)):
        yield Cue(owner, owner.start, owner.end, shape="practice")  # "a favorite of Lee’s"
    if sentence.match(_THEIRS, owner.end) and sentence.before(owner.start, SHORT_WINDOW) == "In ":
        yield Cue(owner, sentence.start, owner.end)  # "In Lee’s view, yes. In Kim’s, no."


def owned_by_pronoun(sentence: Sentence) -> Iterator[Cue]:
    """Yield "in her view" and "her advice is"."""
    for owner in _pronouns(sentence):
        yield from _owned(sentence, owner)


def inquired_of(sentence: Sentence) -> Mention | None:
    """Return whose opinion a question asks for that is nothing else, as in "Her verdict? Wait."."""
    named = (m for m in sentence.mentions if m.kind in ("person", "role") and m.possessive)
    for owner in (*named, *_pronouns(sentence)):
        opens = _INQUIRES.fullmatch(front(sentence, owner))
        if opens and sentence.match(_ASKED_FOR, owner.end):
            return owner
    return None


def _pronouns(sentence: Sentence) -> list[Mention]:
    """Return each "his", "her" and "their"."""
    return [
        Mention("pronoun", *match.span(), plural=match.group().lower() == "their")
        for match in sentence.find(HIS)
    ]


def _owned(sentence: Sentence, owner: Mention) -> Iterator[Cue]:
    """Yield the cue of an owner's opinion: "In her view, …", "Dr. X’s version is blunter: …"."""
    before, at = front(sentence, owner), owner.end
    preferred = _is_preferred(sentence, at)
    if preferred is False:
        return
    if _is_held(sentence, at, before) or _is_for_occasion(sentence, owner):
        owned = sentence.match(OWNED, at)
        yield Cue(owner, owner.start, owned.end() if owned else at)
    elif (
        (before in _ANDS and is_listed(sentence, at, opens=not before))
        or (before in _ANDS and (preferred or sentence.match(_STAKES, at)))
        or is_rest_of_list(sentence, at, before)
        or stands_on_list(sentence, at, before)
        or is_of_practice(sentence, owner)
        or _is_shown(sentence, owner, before)
        or (_IS_THEIRS.search(before) and sentence.match(_CHOSEN_FOR, at))
        or (sentence.match(_EYE, at) and _TO_THEIR_MIND.search(before))
    ):
        yield Cue(owner, owner.start, at, shape="practice")


def _is_preferred(sentence: Sentence, at: int) -> bool | None:
    """Say whether a preference is one to go by: "her preferred spot is"; ``None`` where none is told.

    "Her favorite book is “Emma”" and "her favorite spot is in the hall" only tell of her. A spot has to be
    one for something, or told with what makes it so: "is the hall, with the door shut".
    """
    preferred = sentence.match(_PREFERRED, at)
    if preferred is None:
        return None  # the usual case
    what = preferred["what"].lower()
    spot = what in _SPOTS and (preferred["about"] or sentence.match(_HOW, preferred.end()))
    fits = what in _PREFERRED_THINGS or bool(spot)
    return fits and not sentence.match(STANDING, preferred.end())


def _is_shown(sentence: Sentence, owner: Mention, before: str) -> bool:
    """Say whether what somebody writes down at work tells it: "Filters halve it, his own notes show."."""
    if before.endswith(("according to", "by")):
        return sentence.match(_BY_RECORDS, owner.end) is not None
    shown = sentence.match(_SHOWN, owner.end)
    if shown is None or before in _ANDS:
        return shown is not None and shown["tail"] is None
    closes = _CLAUSE_CLOSES.search(sentence.before(owner.start).rstrip())
    return bool(closes) and shown["tail"] is not None


def _is_for_occasion(sentence: Sentence, owner: Mention) -> bool:
    """Say whether somebody’s advice is told for a case: "If none come, Lee’s advice is to wait"."""
    owned = sentence.match(OWNED, owner.end)
    if owned is None or owned.group().split()[-1].lower() in THINGS:
        return False
    told = sentence.match(_IS_WHAT, owned.end())
    if told is None or told.group().endswith(" was") or sentence.match(STANDING, owned.end()):
        return False
    return bool(_OCCASION.fullmatch(sentence.outside, sentence.start, owner.start))


def _is_held(sentence: Sentence, at: int, before: str) -> bool:
    """Say whether what is owned is an opinion that the sentence tells."""
    owned = sentence.match(OWNED, at)
    if owned is None or sentence.match(_ANNOUNCED, at):
        return False
    thing = owned.group().split()[-1].lower() in THINGS
    return _is_told(sentence, owned, before, thing=thing) or _is_leant_on(
        sentence, owned, before, thing=thing
    )


def _is_told(sentence: Sentence, owned: re.Match[str], before: str, *, thing: bool) -> bool:
    """Say whether it is told what an opinion is, or what is one: "her advice is", "is her advice"."""
    stands = sentence.match(STANDING, owned.end())
    opens = not stands and (not before or (_FOR_WHAT.fullmatch(before) and not thing))
    first = opens and sentence.match(_SAYS_WHAT if thing else _IS_WHAT, owned.end())
    if not (stands or thing) and _NEXT_CLAUSE.search(before):
        first = sentence.match(_SAYS_WHAT, owned.end())
    first = first or (not thing and before in _HENCE and sentence.match(_HENCE_WHAT, owned.end()))
    said = not thing and _IS_THEIRS.search(before) and sentence.match(_OWNED_END, owned.end())
    return bool(first or said)


def _is_leant_on(sentence: Sentence, owned: re.Match[str], before: str, *, thing: bool) -> bool:
    """Say whether the sentence is told by it: "in her view", "because in her judgment", "to her mind"."""
    if _IN_FRONT.search(before) and not (thing and _ELSEWHERE.search(before)):
        return True
    printed = owned.group()
    if printed.endswith(_AS_THEY_SEE) and _IS_IN.search(before) and sentence.match(CLOSED, owned.end()):
        return True  # "Cake is no better in Lee’s view, because"
    quoted = _QUOTED_IN.search(before) and sentence.match(_PHRASING, owned.start())
    because = not thing and _BECAUSE_IN.search(before)
    return bool(quoted or because or (_TO_THEIR_MIND.search(before) and printed.endswith(_MINDS)))
