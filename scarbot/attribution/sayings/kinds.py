"""Direct, mixed or indirect: how much of a sentence with a speaker stands inside marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.people.names import AGENT_ENDS, is_agent
from scarbot.attribution.sayings.quotations import OUTSIDE_MARKS, QUOTED, QUOTED_RUN
from scarbot.attribution.sayings.sources import UNNAMED
from scarbot.attribution.words.patterns import any_of
from scarbot.attribution.words.verb_forms import verb_forms
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from scarbot.attribution.sayings.sources import Cue
    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.models import Kind

__all__ = ["is_shown", "is_speech", "is_wholly_quoted", "kind_of"]

_TAKES_IN = re.compile(r"\w,?\s+[\w’'-]+\s+(?:is|are|was|were|as|like|be|than)\s+$")
_TOLD_TO = load_data("cues")["told_to"]["verbs"]
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_CITED = re.compile(r"\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\]")
_JOINING = frozenset(
    {
        "also", "and", "as", "because", "but", "for", "now", "or", "plus", "so", "still", "that",
        "then", "though", "while", "yet",
    }
)  # fmt: skip
_FINITE = frozenset(
    {"is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "should", "must"}
)
_TRAILING = re.compile(
    r"\s*(?:,\s*(?:who|which|whose|an?|the|our|\d|[A-Z]|chief|director|founder|professor|co-)"
    r"|(?:,\s*)?(?:of|about|when|while|in|at|with|after|between|through|across|by|to|from|on|as|for|via|during|over|out|back|up|down|into|towards?|me|us)\b|(?:,\s*)?[A-Z]"
    r"|(?:,\s*)?(?:last|this|yesterday|again|too|recently|once|one|that|later|earlier|early|today|before|until|without|if|because)\b"
    r"|(?<=\s)(?:an?|the|his|her|our)\s+(?:[\w-]+\s+)?(?:room|crowd|audience|class|panel|conference|meeting|council|jury|court|committee|senate|senators|board|legislature|lawmakers|hearing|paper|magazine|newspaper|site)\b"
    r"|the\s+[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*){0,3}(?=[.,]|\s+(?:in|on|by|via|at|after|last|this)\b)"
    r"|(?:,\s*)?\w+ing\b|—|–|--|\(|\w+ly\b|(?:[,.]\s*)?$)"
)
_WHO_IT_IS = re.compile(r"\s+whom?\s[^;:?!]*$")
_TELLS_WHO = re.compile(
    rf",\s+(?:who|whose|an?|the\s+(?:[\w-]+\s+){{0,3}}?(?:man|mind|brains?|voice|force|[\w-]{{2,}}(?:{'|'.join(AGENT_ENDS)}))s?"
    r"|(?:co-)?(?:author|host|editor|founder|creator|writer|director)s?\s+of)\b[^:;]*(?<!\bis)(?<!\bare)(?<!\bwas)\s$"
)
_NEXT_CLAUSE = re.compile(r",\s+(?:but|yet|so|and)\s+(?:[a-z’'-]+\s+){1,4}$")
_INTEGRATED = re.compile(
    r"\s*(?:,\s*(?:who|which|whose|an?|the|our|\d|[A-Z]|chief|director|founder|professor|author|host|co-)|—|–|--|\("
    r"|(?:in|of|from|at|on|to|with|via|by|for|about|when)\s+(?:[A-Z\d]|an?\s|the\s|his\s|her\s|our\s))"
)
_POST = re.compile(r"\W*(?:The\s+)?([A-Z][a-z-]+)\s+(?:of|at|for)\s+[^,;:“”\"]{2,60},\s*")  # "Chair of Lumo,"
_OF_A_THING = re.compile(
    r"\W*(?:the|that|its)\s+(?:[a-z-]+\s+)?[a-z-]+['’]s\s+(?=[a-z])"
)  # "the study’s lead author,"
_OF_A_BODY = re.compile(
    r"\s*(?:[Tt]he\s+)?(?:(?:[A-Z][\w’'&.-]*|and|of|for|the|in)\s+){0,7}[A-Z][\w&.-]*['’]s?\s+"
    r"(?:(?!(?:is|was|has|had)\s)[\w-]+\s+){0,5}"
)
_RETOLD = re.compile(
    rf"\s(?:[a-z]+\s+)?{any_of(_TOLD_TO)}\s+(?:him|her|them|me|us)\b[^,;:]{{0,60}}[,:]\s*$"
)  # said one member had told her: “…”
_OPEN_CLAUSE = re.compile(
    r",\s+(?!(?:who|whose|an?|author|host)\b)[^,;:—–-]*\w\s$|[^:]*,\s+which\s+(?:s?he|they)\s[^,;:—–]*\w\s$"
)
_TOLD = re.compile(
    r"\W*((?:(?:[a-z][\w/-]*|[A-Z]{2,4})\s+){0,4}?[a-z][\w/-]*)(?=[,.]?\s*$|,\s|\s+(?:of|at|for|in|and|with|on)\b)"
)
_ADDRESSEE = re.compile(r"\s+(?:[\w’'-]+\s+){0,2}[\w’'-]+s\s+who\b[^,;:]*$")
_TELLING = frozenset(
    {"tells", "told", "tell", "asks", "asked", "reminds", "reminded", "warns", "warned", "assures", "assured"}
)
_LISTENER = re.compile(
    r"^\s+(?:his|her|their|my|our|the|an?)\s+(?:[\w-]+\s+)?[\w-]+"
    r"(?=\s+that\s+\w+\.?$|\s+(?:this|last|one|in|at|on|when|after|before|as|over|by)\b|[,.]|\s*$)"
)
_LISTED = load_data("cues")["kinds"]
_WHEN_ASKED = re.compile(
    r"^\s*(?:(?:[Ww]hen\s+)?(?:[Aa]sked|[Ss]peaking|[Tt]alking|[Ww]riting|[Aa]greeing|[Aa]nswering|[Rr]eplying|[Rr]esponding)\b[^,]*"
    rf"|(?:[Ww]hen|[Aa]fter|[Oo]nce|[Aa]s)\s+(?:I|we)\s+{any_of(_LISTED['approaching'])}\b[^,]*"
    r"|[Tt]o\s+(?:an?|another|the\s+same)\s+(?:[\w-]+\s+)?question"
    r"|[Ii]n\s+(?:an?|another|the|her|his|their|our)\s+(?:[\w-]+\s+){0,3}?(?:interview|conversation|chat|statement|caption)"
    r"(?:\s+(?:with|to|for|on|at)\s[^,]{1,60})?),\s*$"
)
_AND_SHE = re.compile(
    r",?\s+(?:and|but)\s+(?:s?he|they|it)\s(?!(?!tells|told|reminds|warns|assures)\w+\s+(?:me|us)\b)"
)
_IS_HOW = re.compile(r"^\W*(?:is|was|remains)\s+(?:(?:how|what)\s+)?$")
_WHO_ADDS = re.compile(r",\s+(?:who\s+(?:\w+\s+)?\w+s|\w+ing)\s+(?:out\s+)?that\b")
_ADDING = re.compile(
    r",?\s+(?:(?<=,\s)|(?:before|while)\s+)(?:\w+ly\s+)?(?:adding|conceding|admitting|noting|saying|explaining|warning|stressing|insisting"
    r"|arguing|suggesting|pointing\s+out)(?:\s+\w+ly)?\s+that\b"
)
_WHO_ADVISES = re.compile(
    r",\s+who\s+(?:also\s+|\w+ly\s+)?(?:suggest|recommend|advise|urge|warn|caution|prefer)s\s+\w+(?:\s+[$£€]?\w[\w.-]*){2}"
)
_CLAUSE = re.compile(r"\bthat\s+\w")
_SPEECH = re.compile(rf"(?:[:?—–]|--)\s*({QUOTED}+)[.\s]*$")
_IS_SHOWN = re.compile(
    r"\bthere(?:['’]s|\s+(?:is|are|was|were|hangs|stands))\b"
    r"|\b(?:sign|poster|label|mug|plaque|T-shirt|sticker|banner|note|headline|hashtag)\b",
    re.IGNORECASE,
)
_LONGEST_LABEL = 60
_LABEL = re.compile(r"\W*((?:[\w’'-]+\s+){0,3}[\w’'-]+)\s*(?:[:—–]|--)\s*")
_SOMEBODYS = re.compile(
    r"\b(?:s?he|they|I|we|him|her|his|hers|their|them|my|our|the|that|this|and|but|so|then|now|again|still|later|next|\w+(?:ed|ly|ing))\b",
    re.IGNORECASE,
)
_NAMES_SO = re.compile(rf"\b(?:which|that|an?\s+[a-z]+)\s+(?:s?he|they)\s+(?:calls?|called)\s+{QUOTED}")
_FEWEST_WORDS_OF_SPEECH = 3
_FEW_WORDS = 3
_FARTHER = 20
_IS_TOLD = re.compile(r"\b(?:being|been|be|gets?|got|getting)\s+told\s+\Z")
_IS_EXPLAINED = re.compile(
    r"[”\"’']?,?\s+which(?:,)?\s+(?:[\w.’-]+\s+){1,3}(?:says|said|explains|explained|adds)\s+(?:means|meant|is|amounts\s+to)\b"
)
_CLAUSE_IN_FRONT = re.compile(
    r"\s(?:that\s)?(?=(?:the|an?|his|her|their|its|my|our|this|these|those|most|many|some|few|no|it|they|s?he|there)\s)"
    r"(?:[^,;:“”\"]{0,140}?\s(?:is|are|was|were|will|would|can|could|should|must|may|might|has|have|had|does|do|did)(?:n['’]t)?\s"
    r"|(?:it|they|s?he|you|we)\s)"
    r"[^;:“”\"]{1,140},\s+[“\"‘](?:because|since|so|as|if|unless|when|until|while|where|which|and|but|or|not|even)\b"
)  # said the worst were champions, “because it worked for them”
_GOES_ON_INSIDE = re.compile(r"\s+[\w’'-][^;:“”\"]{2,200},\s+[“\"‘][a-z]")
_ADVISING = frozenset(verb_forms(_LISTED["advising"]))  # recommends cold water, “because it carries more air”
_NAMES_IT = re.compile(
    r"\b(?:the|an?|this|that|so-called|his|her|their)\s+(?:(?:old|classic|famous|popular|usual|traditional|cheap|costly|[a-z]+-[a-z]+)\s+)?\Z",
    re.IGNORECASE,
)


def kind_of(text: str, outside: str, start: int, end: int, cue: Cue, words: Vocabulary) -> Kind:
    """Return the kind of a sentence that a person's cue governs.

    Args:
        text: the article's text.
        outside: the same with :data:`~scarbot.attribution.sayings.quotations.QUOTED` inside marks.
        start: offset of the sentence.
        end: offset behind it.
        cue: the words that name the speaker.
        words: the vocabulary of attribution.

    A single quoted word is a scare quote: the sentence is reported.
    """
    if QUOTED not in outside[start:end]:
        return "indirect"
    if cue.shape == "first person":
        return "mixed"
    if cue.colon or not _left_over(outside, start, end, cue, words):
        opens = outside.find(QUOTED, start, cue.start) < 0
        tells = opens and _tells(text, cue, end)
        return "mixed" if cue.verb.startswith("would") or tells else "direct"
    quoted = (
        text[run.start() : run.end()]
        for run in QUOTED_RUN.finditer(outside, start, end)
        if not _is_title(outside[cue.end : max(run.start(), cue.end)], words)
        and not _is_term(text, outside, run, words)
    )
    several = any(len(phrase.split()) > 1 for phrase in quoted)
    return "mixed" if several or _NAMES_SO.search(outside, start, end) else "indirect"


def _tells(text: str, cue: Cue, end: int) -> re.Match[str] | None:
    """Return what a verb of saying reports, where it goes on inside marks with a conjunction."""
    if cue.mention.end >= cue.end:
        return None  # the usual case
    inside = _GOES_ON_INSIDE.match(text, cue.end, end) if cue.verb in _ADVISING else None
    return inside or _CLAUSE_IN_FRONT.match(text, cue.end, end)


def _is_title(told: str, words: Vocabulary) -> bool:
    """Say whether what is told of the speaker makes quoted words the name of a thing of theirs."""
    if not _TELLS_WHO.match(told):
        return False
    return not (words.reporting.verbs.pattern.search(told) or _NEXT_CLAUSE.search(told))


def _is_term(text: str, outside: str, run: re.Match[str], words: Vocabulary) -> bool:
    """Say whether quoted words name a thing, or others think so or are told: the “chair test,” told “no”."""
    before = outside[max(0, run.start() - _FARTHER) : run.start()]
    if _IS_EXPLAINED.match(outside, run.end()):
        return True  # Tenants must be “tidy and kind,” which Lee says means …
    if _IS_TOLD.search(before) or before.endswith("so-called ") or words.reporting.thought.search(before):
        return True
    quoted = _WORD.findall(text[run.start() : run.end()])
    few = len(quoted) <= _FEW_WORDS and quoted[-1:] and quoted[-1].lower() in words.reporting.terms
    return bool(few and _NAMES_IT.search(outside, max(0, run.start() - _FARTHER), run.start()))


def is_wholly_quoted(outside: str, start: int, end: int) -> bool:
    """Say whether no word of a sentence stands outside quotation marks."""
    if (
        outside.find(QUOTED, start, end) < 0
        or outside[start].isalnum()
        or outside[max(start, end - 2)].isalnum()
    ):
        return False  # the usual case: a word opens it, or ends it in front of the full stop
    return not _WORD.search(outside, start, end)


def is_shown(outside: str, start: int, end: int) -> bool:
    """Say whether words stand somewhere and nobody says them: "there is a new line on the board: “…”"."""
    return bool(_IS_SHOWN.search(outside, start, max(start, end)))


def is_speech(text: str, outside: str, start: int, end: int) -> bool:
    """Say whether a sentence without a cue ends in quoted speech: “…” behind a colon or a dash."""
    match = _SPEECH.search(outside[start:end])
    if match is None or is_shown(outside, start, start + match.start(1)):
        return False
    if _is_label(outside[start : start + match.start(1)]):
        return False
    return len(text[start + match.start(1) : start + match.end(1)].split()) >= _FEWEST_WORDS_OF_SPEECH


def _is_label(before: str) -> bool:
    """Say whether words only label what is quoted, whoever may say it: "Myth: “…”"."""
    label = _LABEL.fullmatch(before) if len(before) <= _LONGEST_LABEL else None
    return bool(label and not _SOMEBODYS.search(label[1]))


def _left_over(outside: str, start: int, end: int, cue: Cue, words: Vocabulary) -> bool:
    """Say whether words stand outside the marks that are neither cue nor mere joining."""
    for segment in OUTSIDE_MARKS.finditer(outside, start, end):
        first, last = segment.span()
        has_cue = first <= cue.start < last
        before = outside[first : cue.start if has_cue else last]
        if first == start and not has_cue and words.reporting.labels.fullmatch(before):
            continue  # "Fact: “It heals,” says Lee."
        if before.strip() and _says_in_front(before, cue, words, has_cue=has_cue):
            return True
        behind = outside[cue.end : last] if has_cue else ""
        if behind.strip() and _says_behind(behind, cue, words, more=last < end):
            return True
    return False


def _says_in_front(before: str, cue: Cue, words: Vocabulary, *, has_cue: bool) -> bool:
    """Say whether the words up to a cue, or to the next mark, say more than who and when."""
    before = _WHEN_ASKED.sub("", before)
    if has_cue:
        before = _IS_HOW.sub("", before)
        if cue.mention.kind != "pronoun" and (_is_role(before, words) or _is_of_whom(before, words)):
            return False
    return _has_content(before)


def _is_of_whom(before: str, words: Vocabulary) -> bool:
    """Say whether the words in front of a name only tell of whom it is: "Lumo Clinic’s head Ana Ruiz"."""
    held = _POST.fullmatch(before)
    if held:
        return words.roles.is_role(held[1].lower())
    owner = _OF_A_THING.match(before)
    if owner:
        return _is_role(before[owner.end() :], words)
    return _OF_A_BODY.fullmatch(before) is not None


def _says_behind(behind: str, cue: Cue, words: Vocabulary, *, more: bool) -> bool:
    """Say whether the words between a cue and the next mark say more than who, to whom, how and where."""
    if cue.mention.kind in UNNAMED and cue.mention.end == cue.end:
        behind = _WHO_IT_IS.sub("", behind)  # “…,” says the surgeon who saw her
    if more and cue.verb in words.reporting.naming:
        return True
    if cue.verb in _TELLING and not more:
        behind = _LISTENER.sub("", behind)
    return _goes_on(behind, more=more) and (more or not _is_role(behind, words))


def _is_role(said: str, words: Vocabulary) -> bool:
    """Say whether the words beside a name only tell who it is: "the inspector,", ", lead author of"."""
    told = _TOLD.match(said.lower() if len(said.split()) <= _FEW_WORDS else said)
    found = [word.lower() for word in told[1].split()] if told else []
    if not _FINITE.isdisjoint(found):
        return False  # ", pears are the better bet"
    return any(words.roles.is_role(word.partition("-of-")[0]) or is_agent(word) for word in found)


def _goes_on(behind: str, more: bool) -> bool:
    """Say whether the words behind a cue say more than who, how and where.

    Args:
        behind: the words, up to the next mark or the end of the sentence.
        more: whether quoted words follow.
    """
    if more and (_has_content(behind.partition(";")[2]) or _RETOLD.search(behind)):
        return True
    if more and behind.rstrip().endswith((":", ",")):
        return False
    if more and _OPEN_CLAUSE.match(behind):
        return True  # nothing closes what would tell who it is: "In the view of Lee, the rules give “…”"
    if not more and _ADDING.search(behind):
        return True
    if not more and _ADDRESSEE.match(behind):
        return False
    if not more and len(behind.split()) <= _FEW_WORDS:  # to whom, of what: "she tells patients"
        return False
    if (more and _TAKES_IN.search(behind)) or (
        not more and (_WHO_ADVISES.match(behind) or _AND_SHE.match(behind))
    ):
        return True
    trailing = (_INTEGRATED if more else _TRAILING).match(behind)
    if trailing and not ((more or _WHO_ADDS.match(behind)) and _CLAUSE.search(behind)):
        return False
    return _has_content(behind)


def _has_content(words: str) -> bool:
    words = _CITED.sub("", words) if "[" in words else words
    return any(word[0].lower() not in _JOINING for word in _WORD.finditer(words))
