"""Which cues say nothing: what somebody says is only asked, announced, denied or told of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.deeds import ASKING, REPLYING, is_deed, judges_by, tags_clause
from scarbot.attribution.cues.sentences import PLUPERFECT, SHORT_WINDOW, WINDOW
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import COLLECTIVE, PEOPLE
from scarbot.attribution.words.patterns import any_case, any_of, whole_words
from scarbot.attribution.words.possessions import NOUN
from scarbot.attribution.words.word_places import opened_by
from scarbot.lexicon.announcing import HERE_IS, OPENER
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Cue

__all__ = ["agrees_on_what_follows", "says_nothing"]


def _denying(listed: Iterable[Mapping[str, Iterable[str]]]) -> re.Pattern[str]:
    """Return the pattern of a denied verb of saying ("has never said"), by words in front and verbs."""
    denied = "|".join(
        rf"{any_of(entry['between'])}\s+(?:(?:\w+ly|ever|once|even)\s+)*{any_of(entry['verbs'])}(?![\w-])"
        for entry in listed
    )
    auxiliaries = r"has|have|had|does|do|did|would|will|is\s+said\s+to\s+have|\w+ly"
    return any_case(rf"[,\s]\s*(?<=\s)(?:(?:{auxiliaries})\s+)*(?:{denied})")  # a comma may open it


_LISTED = load_data("cues")["empty_cues"]
_DENYING = opened_by(
    _denying(_LISTED["verbs"]), [between for entry in _LISTED["verbs"] for between in entry["between"]]
)
_SUPPOSING = opened_by(
    any_case(rf"\b{any_of(_LISTED['in_front'])}\s+(?:(?:the\s+|an?\s+)?(?:[\w-]+\s+)?([\w-]+)\s+)?$"),
    _LISTED["in_front"],
)  # "Whatever" Lee says
_HEARSAY = opened_by(
    any_case(
        rf"(?<!to\s)\b{any_of(_LISTED['hearsay'])}\s+(?:that\s+)?$|\baccording\s+to\s+[^,.;:]{{1,40}},\s+$"
    ),
    [*_LISTED["hearsay"], "according to"],
)  # "Critics say" Lee recommends it
_WHICH_NEITHER = re.compile(
    r"\b(?:which|that|whom?)\s+(?:neither|none|not\s+one)\s+(?:of\s+)?(?:[\w’'-]+\s+){0,4}\Z"
)
_UNSAID = frozenset(_LISTED["unsaid"])
_NOBODY = any_case(rf"{any_of(_LISTED['nobody'])}\b")
_GESTURING, _COMPLETE_VERBS = tuple(_LISTED["gesturing"]), tuple(_LISTED["complete"])
_INTRODUCING, _ANNOUNCING = tuple(_LISTED["introducing"]), tuple(_LISTED["announcing"])
_POINTING = any_case(rf"{any_of(_LISTED['pointing'])},?\s+[^.,;:!?\ufffc]{{0,60}}$")  # "Here Dr." Lee answers
_POSTED = any_case(
    rf"\s+(?:to\s+)?(?:(?!(?:that|with)\b)[\w’',-]+(?<!,)\s+){{0,5}}{any_of(_LISTED['posted'])}\b(?![^.]*:)"
)
_AGREEING = tuple(_LISTED["agreeing"])
_AGREED = any_of(_LISTED["agreed"])
_SOMETHING_BELOW = (
    r"(?:on|about)\s+(?:the\s+following|(?:at\s+least\s+|just\s+|only\s+)?(?:one|a\s+single|two|three|four|a\s+few|some|several)"
    rf"\s+(?:[a-z]+\s+)?{_AGREED})(?:,\s+(?:though|however|at\s+least|anyway|nonetheless|nevertheless))?"
)
_ON_SOMETHING_BELOW = any_case(rf"\s+(?:{_SOMETHING_BELOW}\s*[.!:]?|on\s+these\s+(?:[a-z]+\s+)?{_AGREED}:)$")
_OPENS_ON_SOMETHING = any_case(
    rf"(?:(?:and|but|still|yet),?\s+)?(?:{_SOMETHING_BELOW},?\s+|(?:if\s+)?(?:there(?:\s+(?:is|was|are|were)|['’]s)\s+|the\s+)"
    rf"(?:[a-z]+\s+)?(?:one|single|only|few|two|three|some|several)\s+(?:[a-z]+\s+)?{_AGREED}\s+"
    r"(?:(?:on|about)\s+which\s+|that\s+)?)(?:(?:all|both|most|of|the|my|our|these)\s+){0,3}"
)  # "On one point all", "If there is one thing on which"
_IS_THIS = any_case(
    r"(?:\s+(?:on|about))?(?:[\s,:—–-]+(?:(?:it|that)\s+)?(?:is|was|it['’]s|that['’]s)\s+"
    r"(?:this|that|these|the\s+following))?[\s.!:]*"
)  # "If there is one thing both agree on", "it is this."
_WOULD = "would"
_WOULD_AGREE = re.compile(
    r"\s+(?:would|might|may)\s+(?:\w+ly\s+|well\s+|no\s+doubt\s+)?(?:agree|disagree|concur)\s*[.!]?$"
)  # what the writer supposes of somebody
_PONDERING = frozenset(_LISTED["pondering"])
_DOWN_TO = " down to "  # "had put it down to the soap"
_OPINION = whole_words(load_data("cues")["owned"]["nouns"])
_ANNOUNCED = any_case(
    r"\s+(?:an?|one|this|these|that|another|the\s+same|a\s+few|some)\s+(?:[\w-]+\s+){0,2}?"
    rf"(?:(?:piece|word|bit)s?\s+of\s+)?(?:{NOUN}|{any_of(_LISTED['announced'])})s?\s*[.!]?\s*$"
)  # adds "a caveat."
_WOULD_ADD = re.compile(rf"\s+{any_of(_ANNOUNCING)}")
_ASKS = re.compile(
    r"(?:what|which|who|when|where|why|how|does|do|did|is|are|can|would|should)\b", re.IGNORECASE
)
_HERE_IS = re.compile(rf"{HERE_IS}\s*(?:how|why|what)\b", re.IGNORECASE)
_HERE_ARE = re.compile(rf"{HERE_IS}\s*(?:the\s+)?(?:[\w-]+\s+){{0,5}}", re.IGNORECASE)
_HERE = re.compile(rf"(?:(?i:{OPENER}here)(?:,|\s+is\s+where)?|(?:This|That)\s+is\s+where)\s+")
_BEFORE_THAT = re.compile(r"(?<!,)(?<!^)\s(?:before|until|after|once|since|by\s+the\s+time)\s+$")
_OFFERS_A_THING = re.compile(
    r"\s+(?:me|us|him|her|them)\s+(?:an?|the|some|his|her|their)\s"
    r"|\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){1,3}(?:instead|as\s+an\s+alternative|as\s+well|too)\s*[.!]?$"
)  # "she offers lactulose instead"
_WHAT_IS_OFFERED = re.compile(
    r"(?:.*[,;—]\s)?(?:the|an?|one|another|each|every|what|most|all)\s+(?:[\w’'-]+\s+){0,6}",
    re.IGNORECASE,
)
_INCLUDED = re.compile(r"\s+included\b")
_TELLING = frozenset({"tells", "told"})
_TO_DO = re.compile(r"\s+(?:me|us|him|her|them)\s+(?:not\s+)?to\b[^,;:]*$")
_HAS = re.compile(
    r"\s+(?:(?:may|might|must|will|could)\s+(?:well\s+)?have|has|have|had|['’]s|['’]ve)(?:\s+[a-z]+)?\s+told"
)
_YOU = re.compile(r"\s+you\b")
_WHAT = re.compile(r"\bwhat\s+$")  # "which is what her doctor told her to do"
_MEANING = frozenset(_LISTED["meaning"])
_MEANT_OPENS = re.compile(r"(?:What\s+|(?:And|But)\s+)?")
_WHAT_IS_MEANT = re.compile(rf"\s+(?!(?:that|to|it|you|every|we|business)\b)[^:{QUOTED}]*$")
_TO_TELL = re.compile(
    r"\bask(?:s|ed)\s+(?:[\w’'-]+\s+){1,4}to\s+(?:describe|recount|show|demonstrate|draw|guess)\b"
)
_BY_THE_WORD = re.compile(rf"\bBy\s+(?:{QUOTED}+|that)\s+$")
_WHICH_THEY_DO = re.compile(r"[^.;:!?\ufffc]*,\s+which\s+(?:s?he|they)\s+[a-z]+s?\s")
_WHY = re.compile(r"\s+(?:why|how|about)\b[^.?!]{0,12}[.!]?$")
_WILL_TELL = re.compile(
    r"\s+(?:(?:if|whether|when|where|which)\b|(?:what|how)\s+(?:to|you|your|much|many|long|often|soon|early|late)\b"
    r"|(?:more|all)\s+about\b)"
)  # "the clinic will tell you when to stop"
_GOOD_ONE = any_case(rf"(?:an?|any)\s+{any_of(_LISTED['good_ones'])}\s")
_BLUNT = ("is blunt", "was blunt", "is blunter", "was blunter")
_ABOUT_IT = re.compile(r"(?:\s+(?:still|yet|again|too))?(?:\s+(?:about|on|than)\s[^:,]*)?[.!]?$")
_BODYS = ("offer", "add", "expects", "hopes")
_SO_MANY = re.compile(
    r"\s+(?:(?:about|another|nearly|almost|some|only|just|roughly|more\s+than|at\s+least)\s+)?"
    r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a\s+dozen|dozens\s+of|hundreds\s+of)\s+"
    rf"(?!(?:[\w-]+\s+){{0,2}}{any_of(load_data('cues')['by_turn']['attached'])}\b|per\s?cent\b|out\s+of\b|in\s+[\w]+\s)"
    r"(?![^.;!?]*(?::|\b(?:that|is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|do|does|did)\b))"
)  # "added 90 beds", "will add three more in spring"
_PLANS_TO = re.compile(r"\s+to\s+(?!(?:see|find|hear|learn|be|have|get)\b)[a-z]")  # "expects to save $900"
_SAYING = frozenset({"say", "says", "said"})
_SOMETHING = re.compile(
    r"\s+(?:something|nothing|little|it\s+(?:again|twice))\b"
    r"(?!\s+(?:is|was|will|can|helps?|works?|beats?|has|needs?)\b)"
)
_WHENEVER = re.compile(
    r"(?:when|whenever|every\s+time|each\s+time|after|before|once|until)\s+", re.IGNORECASE
)
_LETTER = re.compile(r"\w")
_LONGEST_OCCASION = 12
_WHEN = re.compile(
    r"(?:when|as|after|while|if|asked|told|pressed|shown|before|once|although|though)\b", re.IGNORECASE
)
_SAYS_IT = re.compile(r"\s+that\b|[,\ufffc—]")
_COMPLETE = ("side", "view")
_FEW_WORDS = 4
_MAY_DENY = re.compile(r"\w\s+\w|['’]")  # one word alone denies nothing
_AT_WORDS = re.compile(rf"\s+(?:at|about|over|off)\s[^,:;.{QUOTED}—]{{0,60}}{QUOTED}+[^\w{QUOTED}]*$")
_WONT_PROMISE = re.compile(r"\s+(?:won['’]t|will\s+not|can['’]t|cannot)\s+promise\s+that\b")
_THE_ONES_THAT = re.compile(r"\b(?:the|those|these|an?|some)\s+(?:[\w-]+\s+){1,3}(?:that|which|whom?)\s+$")
_QUESTION_THAT = re.compile(
    r"\b(?:the|a)\s+(?:[\w-]+\s+)?questions?\s+(?:(?:that|which)\s+)?(?:(?:every|each|most|many|all)\s+)?[a-z]+\s+ask(?:s|ed)?$"
)
_BY_HOW = re.compile(r"\bby\s+how\s+(?:very\s+)?[a-z]+\s+$")  # "she knew the cold by how loudly she swore"
_ASK_ANYBODY = re.compile(
    r"(?:(?:And|But|So)\s+)?(?i:ask|tell|show\s+it\s+to)\s+(?:(?:almost\s+|just\s+about\s+)?any|anyone|anybody|someone|somebody|your|an?|most|enough)\b"
    r"[^.;:!?\ufffc]{0,60}?\s+and\s+"
)  # "Ask any baker and she’ll blame the flour"
_WHERE = re.compile(r"\b(?!(?:is|was|are|were|be|point|case|area|cases|areas|points)\b)[a-z]+\s+where\s+$")
_NO_OBJECT = re.compile(
    r"\s*(?:[.,;]|$)|\s+(?:on|in|at|for|with|since|every|each|once|twice|now|part-time|full-time)\b"
)
_IT_IS_A_SAYING = re.compile(
    r"(?:(?:And|But)\s+)?(?:[Ii]t|[Tt]his|[Tt]hat)(?:['’]s|\s+is|\s+was)\s+(?:an?|one|the)\s+(?:[\w-]+\s+){0,2}"
    r"(?:lesson|line|phrase|joke|story|anecdote|speech|mantra|refrain|sentence|motto)\s+(?:(?:that|which)\s+)?"
)
_RETELLING = frozenset({"repeats", "repeated", "tells", "told", "teaches", "taught", "recounts", "recounted"})
_ABOUT_AND = re.compile(r"\s+(?:about|against|of|for)(?:,|\s+(?=and\b|but\b))\s*(?:and|but|so)\s")


def says_nothing(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a cue only asks or announces what somebody says: "Here is how she does it."."""
    if _is_void(sentence, cue) or _reacts(sentence, cue) or _is_still_to_be_told(sentence, cue):
        return True
    if _is_full(sentence):
        return cue.verb in sentence.words.reporting.opining and _is_named_so(sentence, cue)
    if cue.mention.kind not in PEOPLE:
        return _is_no_bodys_word(sentence, cue)
    if _says_no_words(sentence, cue) or _introduces(sentence, cue):
        return True
    before, behind = sentence.before(cue.start), sentence.outside[cue.end : sentence.end][:WINDOW]
    if _is_question(sentence) and not before.rstrip().endswith((",", "—")):
        return True
    if sentence.match(_HERE_IS, sentence.start) or _HERE_ARE.fullmatch(
        sentence.outside, sentence.start, cue.start
    ):
        return ":" not in behind
    told = before.split()
    bare = len(told) <= _FEW_WORDS and (not told or sentence.words.roles.is_role(told[-1].lower()))
    if bare and cue.mention.start == cue.start and not _LETTER.search(behind):
        return not _is_complete(cue)
    if cue.verb.startswith(_GESTURING) and not _is_told_by_gesture(sentence, cue, before):
        return True
    would = _WOULD_ADD.match(behind) if cue.verb.startswith(_WOULD) else None
    announces = would or cue.verb.startswith(_ANNOUNCING)
    return bool(announces and _ANNOUNCED.fullmatch(behind, would.end() if would else 0))


def _is_no_bodys_word(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a cue of a body, or of all of a trade, only announces, or tells what they do."""
    if judges_by(sentence, cue) or _only_does(sentence, cue):
        return True
    if agrees_on_what_follows(sentence.outside, sentence.start, sentence.end, cue):
        return True
    place = (sentence.outside, sentence.start, cue.start)
    differs = cue.verb.startswith("disagree") and _HERE.fullmatch(*place)
    return bool(_HERE_ARE.match(*place) or (differs and sentence.ends_at(cue.end)))


def _only_does(sentence: Sentence, cue: Cue) -> bool:
    """Say whether it is only told what a body does, has to give, or is going to do: "added 90 beds"."""
    if cue.mention.start != cue.start or not cue.verb.startswith(_BODYS):
        return False  # the usual case
    if cue.verb.startswith("add"):
        return cue.mention.kind in COLLECTIVE and bool(sentence.match(_SO_MANY, cue.end))
    printed = sentence.outside[cue.mention.start : cue.mention.end]
    if any(map(str.isupper, printed.removeprefix("The ")[1:])):
        return False
    if cue.verb.startswith("offer"):
        return is_deed(sentence, cue)  # "The city offers rebates"
    speaks = printed.split()[-1].lower() in sentence.words.groups.officials  # "the spokeswoman hopes to"
    body = printed.lower().startswith("the ") and not speaks
    return body and bool(sentence.match(_PLANS_TO, cue.end))


def _is_complete(cue: Cue) -> bool:
    """Say whether a cue says something by itself: "Lee agrees." and "Lee is torn.", not "Lee explains."."""
    return cue.shape in _COMPLETE or cue.verb.startswith(_COMPLETE_VERBS)


def _is_still_to_be_told(sentence: Sentence, cue: Cue) -> bool:
    """Say whether nobody who is named will only tell you yet: "The clinic will tell you when to stop.".

    So will "a good nurse", by which such a one is known.
    """
    if cue.verb != "will tell you" or cue.mention.people:
        return False
    return bool(sentence.match(_WILL_TELL, cue.end) or sentence.match(_GOOD_ONE, cue.mention.start))


def _is_told_by_gesture(sentence: Sentence, cue: Cue, before: str) -> bool:
    """Say whether a gesture tells: "winces at the idea of", or behind words: "It peels, she shrugs."."""
    if cue.verb in sentence.words.reporting.opining:
        return True
    return before.rstrip().endswith(",") and not _WHEN.match(sentence.outside, sentence.start, cue.start)


def _reacts(sentence: Sentence, cue: Cue) -> bool:
    """Say whether somebody only shows what they think of a word, or it is told what they mean by it.

    That is "snorts at the word “review.”", and "By “rest” she means a walk.".
    """
    if cue.verb in _BLUNT and sentence.match(_ABOUT_IT, cue.end):
        return True  # how somebody speaks, and not what they say
    if cue.verb in _MEANING and _only_tells_what_is_meant(sentence, cue):
        return True
    gesture = cue.mention.start == cue.start and cue.verb.startswith(_GESTURING)
    return bool(gesture and sentence.match(_AT_WORDS, cue.end))


def _only_tells_what_is_meant(sentence: Sentence, cue: Cue) -> bool:
    """Say whether the article tells what somebody means by a word or by what they said: "She means zinc."."""
    if _BY_THE_WORD.search(sentence.before(cue.start)):
        return not sentence.match(_WHICH_THEY_DO, cue.end)
    opens = _MEANT_OPENS.fullmatch(sentence.outside, sentence.start, cue.start)
    return bool(opens and sentence.match(_WHAT_IS_MEANT, cue.end))


def _introduces(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a cue only announces what follows: "Here Lee answers some of your letters, from A to Z"."""
    if cue.mention.start != cue.start or not cue.verb.startswith(_INTRODUCING):
        return False
    if sentence.match(_SAYS_IT, cue.end):
        return False
    if cue.verb in REPLYING and sentence.match(_POSTED, cue.end):
        return not tags_clause(sentence, cue)
    pointed = _POINTING.match(sentence.outside[sentence.start : cue.start])
    return pointed is not None


def _is_void(sentence: Sentence, cue: Cue) -> bool:
    """Say whether others say that they say it, or nobody does: "Whatever Lee says", "Lee never said"."""
    if cue.mention.start != cue.start or cue.mention.kind == "study":
        return False
    if _is_denied(sentence, cue):
        return True
    if cue.verb in _UNSAID and _WHICH_NEITHER.search(sentence.before(cue.start)):
        return True
    if cue.mention.kind not in PEOPLE or cue.start == sentence.start:
        return False
    supposed = next(iter(sentence.find_before(_SUPPOSING, cue.start)), None)
    if supposed and (supposed[1] is None or sentence.is_role_of(supposed[1].lower(), cue.mention)):
        return True
    if sentence.find_before(_HEARSAY, cue.start):
        return True
    included = _INCLUDED.match(sentence.outside, cue.mention.end, cue.end)
    return bool(included and _NOBODY.match(sentence.outside, sentence.start, cue.start))


def _is_denied(sentence: Sentence, cue: Cue) -> bool:
    """Say whether somebody did not say it, or will not: "Lee never said", "the firm would not say"."""
    if not sentence.may_have(_DENYING):
        return False
    words = sentence.outside[cue.mention.end : cue.end].strip()
    if words.isalpha() or not _MAY_DENY.search(words):
        return False  # the usual case
    if sentence.match(_WONT_PROMISE, cue.mention.end):
        return False  # that is an opinion
    until = min(sentence.end, cue.end + SHORT_WINDOW)  # "would not" is a verb itself
    denied = _DENYING.pattern.search(sentence.outside, cue.mention.end, until)
    return denied is not None and denied.start() < cue.end <= denied.end()


def _says_no_words(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a cue in front of its verb tells of a deed, of what was before, or of no words."""
    if cue.mention.start != cue.start:
        return False
    if is_deed(sentence, cue) or _is_told_of(sentence, cue) or _is_occasion(sentence, cue):
        return True
    if _only_tells_which(sentence, cue):
        return True
    if _is_examined(sentence, cue) or _only_agrees(sentence, cue):
        return True
    if cue.verb.startswith("offer") and sentence.match(_OFFERS_A_THING, cue.end):
        return True
    nothing = cue.verb in _SAYING and sentence.match(_SOMETHING, cue.end)
    return bool(nothing or (cue.verb.startswith("wonder") and sentence.match(_WHY, cue.end)))


def _is_occasion(sentence: Sentence, cue: Cue) -> bool:
    """Say whether somebody's words only tell when something is: "When Lee tells people, they yawn"."""
    if cue.start - sentence.start > _LONGEST_OCCASION:
        return False
    opens = _WHENEVER.fullmatch(sentence.outside, sentence.start, cue.start)
    return bool(opens and sentence.outside.find(", ", cue.end, sentence.end) > 0)


def _is_told_of(sentence: Sentence, cue: Cue) -> bool:
    """Say whether somebody is only told of: "had suspected it", "before she asked anyone"."""
    ponders = cue.verb in _PONDERING or sentence.outside.startswith(_DOWN_TO, cue.end)
    if ponders and PLUPERFECT.search(sentence.before(cue.end)):
        return True
    if cue.verb in _TELLING and sentence.match(_TO_DO, cue.end):
        return bool(_WHAT.search(sentence.before(cue.start, SHORT_WINDOW)))
    if cue.verb == "told" and sentence.match(_YOU, cue.end):
        return bool(_HAS.fullmatch(sentence.outside, cue.mention.end, cue.end))  # when readers met them
    if cue.verb.startswith("offer") and _WHAT_IS_OFFERED.fullmatch(sentence.before(cue.start)):
        return not _OPINION.search(sentence.outside, sentence.start, cue.start)
    past = cue.shape == "saying" and not cue.verb.endswith("s")
    return past and bool(_BEFORE_THAT.search(sentence.before(cue.start, SHORT_WINDOW)))


def _only_tells_which(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a clause only tells which thing it is: "It has the oil that Lee warns of, and"."""
    if cue.verb in ASKING and _QUESTION_THAT.search(sentence.before(cue.end)):
        return True
    if cue.mention.kind == "pronoun" and _ASK_ANYBODY.fullmatch(sentence.outside, sentence.start, cue.start):
        return True  # whoever is asked
    before = sentence.before(cue.start)
    if "how" in before and _BY_HOW.search(before):
        return True
    where = before.rstrip().endswith("where") and _WHERE.search(before)
    if where and sentence.match(_NO_OBJECT, cue.end):
        return " " not in cue.verb and not _is_complete(cue)  # "the college where Lee volunteers"
    if cue.verb in _RETELLING and _IT_IS_A_SAYING.fullmatch(sentence.outside, sentence.start, cue.start):
        return ":" not in sentence.outside[cue.end : sentence.end]  # "It is a line that Lee repeats all day."
    goes_on = sentence.match(_ABOUT_AND, cue.end)
    return bool(goes_on and _THE_ONES_THAT.search(before))


def _is_examined(sentence: Sentence, cue: Cue) -> bool:
    """Say whether somebody asks to be told or shown something: that is no advice."""
    place = (sentence.outside, cue.mention.end, min(sentence.end, cue.end + WINDOW))
    if sentence.outside.find(" ask", *place[1:]) < 0:
        return False  # the usual case
    return bool(_TO_TELL.search(*place))


def _is_named_so(sentence: Sentence, cue: Cue) -> bool:
    """Say whether quoted words only tell what is done by name: "teaches a course, which is listed as “…”"."""
    quoted = sentence.outside.find(QUOTED, cue.end, sentence.end)
    return quoted > 0 and ", which " in sentence.outside[cue.end : quoted] and is_deed(sentence, cue)


def _is_full(sentence: Sentence) -> bool:
    """Say whether a sentence has quoted words, or a list behind it, and so is no mere announcement."""
    outside, end = sentence.outside, sentence.end
    return outside[end - 1] == ":" or outside.find(QUOTED, sentence.start, end) >= 0


def _is_question(sentence: Sentence) -> bool:
    asks = sentence.outside[sentence.end - 1] == "?"
    return asks and bool(sentence.match(_ASKS, sentence.start))


def agrees_on_what_follows(outside: str, start: int, end: int, cue: Cue) -> bool:
    """Say whether people agree, or do not, on something that is still to be told.

    "Both agree on one thing." does, and "If there is one thing both agree on, it is this."; "on both counts"
    was told before.

    Args:
        outside: the article's text without what is in quotation marks.
        start: offset of the sentence.
        end: offset behind it.
        cue: the words by which they agree.
    """
    if not cue.verb.startswith(_AGREEING):
        return False  # the usual case
    if _ON_SOMETHING_BELOW.match(outside, cue.end, end):
        return True
    opens = _OPENS_ON_SOMETHING.fullmatch(outside, start, cue.start)
    return opens is not None and _IS_THIS.fullmatch(outside, cue.end, end) is not None


def _only_agrees(sentence: Sentence, cue: Cue) -> bool:
    """Say whether it is still to be told on what people agree, or the writer guesses that somebody would."""
    if agrees_on_what_follows(sentence.outside, sentence.start, sentence.end, cue):
        return True
    if not cue.verb.startswith((_WOULD, *_AGREEING)) or not sentence.match(_WOULD_AGREE, cue.mention.end):
        return False  # the usual case
    return not sentence.before(cue.start).endswith(", ")  # "Soap dries, Lee would agree."
