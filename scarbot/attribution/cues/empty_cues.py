"""Which cues say nothing: what somebody says is only asked, announced, denied or told of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.cues.sentences import PLUPERFECT, WINDOW
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import PEOPLE
from scarbot.lexicon.announcing import HERE_IS, OPENER

if TYPE_CHECKING:
    from scarbot.attribution.cues.sentences import Sentence
    from scarbot.attribution.sayings.sources import Cue

__all__ = ["says_nothing"]

_ASKS = re.compile(
    r"(?:what|which|who|when|where|why|how|does|do|did|is|are|can|would|should)\b", re.IGNORECASE
)
_HERE_IS = re.compile(rf"{HERE_IS}\s*(?:how|why|what)\b", re.IGNORECASE)
_HERE_ARE = re.compile(rf"{HERE_IS}\s*(?:the\s+)?(?:[\w-]+\s+){{0,5}}", re.IGNORECASE)
_HERE = re.compile(rf"(?:(?i:{OPENER}here)(?:,|\s+is\s+where)?|(?:This|That)\s+is\s+where)\s+")
_ENDS = re.compile(r"\s*[.!]?\s*$")
_ASKING = frozenset({"ask", "asks", "asked"})
_BEFORE_THAT = re.compile(r"(?<!,)(?<!^)\s(?:before|until|after|once|since|by\s+the\s+time)\s+$")
_TO_WHOM = re.compile(r"\s+(?:me|us|him|her|them)\s+(?:an?|the|some|his|her|their)\s")
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
_THINKING = ("think", "thought")
_REMEMBERING = ("remember", "recall", "recollect")
_MEANING = ("means", "meant")
_YOU_TO_KNOW = re.compile(r"['’]d\s+(?:like|love|want|have)\s+(?:you|it)\s+(?:to\s+)?(?:know|known),")
_OF_THEMSELVES = re.compile(r"\b(?:and|who|she|he)\s+[a-z]+s,\s$")  # "makes, she’d like you to know, a stew"
_MEANT_OPENS = re.compile(r"(?:What\s+|(?:And|But)\s+)?")
_WHAT_IS_MEANT = re.compile(rf"\s+(?!(?:that|to|it|you|every|we|business)\b)[^:{QUOTED}]*$")
_OF_WHAT_IS_TOLD = re.compile(
    r"\s+(?:of|about)\s*(?:[.,;]|$)|\s+of\s+as\b"
)  # "it is the plank she thinks of", "one she thinks of as hers"
_WHAT_IS_TAUGHT = re.compile(
    r"\s+(?!that\b)(?:[a-z-]+\s+){1,4}(?:in|at)\s+(?:the\s+)?[A-Z]"
    r"|\s+(?:this|that|it|these)(?:\s+(?:one|move|exercise|stretch|skill|lesson))?\s+(?:in|at|on)\b"
)  # "teaches biology at Hull", "teaches this one in the first week"
_ADVISES_ON = re.compile(
    r"\s+(?:the\s+|an?\s+|(?=[A-Z]))(?:(?!(?:to|that|against)\b)[\w’'.-]+\s+){1,8}on\s(?![^.;]*(?:\b(?:to|that|whether|how)\s|:))"
)  # "who advises the minister on sleep"
_MENTIONS_TO = re.compile(
    r"\s+(?:it|them|this|that|(?:his|her|their|the|an?)(?:\s+[\w-]+){1,3}?)\s+(?:to|at|during)\s+"
    r"(?:an?|the|his|her|their|me|us|him|them)\b"
)  # "mentioned her feet at a checkup"
_THAT_THING = re.compile(
    r"\s+[a-z]+(?:\s+(?:only\s+|all\s+)?(?:too\s+)?well)?\s*[.!]?$"
)  # "knows that hallway"
_REMEMBERED = re.compile(
    r"\s+(?:the|this|his|her|their|every|each|an?)\s+"
    r"(?:(?!(?:that|when|who|which|how|what|\w+ing)\b)[\w’'-]+\s*){1,4}[.!]?$"
)  # "remembers the exact shelf."
_TO_TELL = re.compile(
    r"\bask(?:s|ed)\s+(?:[\w’'-]+\s+){1,4}to\s+(?:describe|recount|show|demonstrate|draw|guess)\b"
)
_BY_THE_WORD = re.compile(rf"\bBy\s+(?:{QUOTED}+|that)\s+$")
_WHICH_THEY_DO = re.compile(r"[^.;:!?\ufffc]*,\s+which\s+(?:s?he|they)\s+[a-z]+s?\s")
_HABIT = re.compile(
    r"\b(?:begins?|starts?|opens?|closes?|ends?|greets?)\s+(?:every|each|all|most)\s[^.;:!?]{1,60}:\s+$"
)
_CALLED = re.compile(
    r"\s+(?:(?:the|an?|his|her|their|my|me|him|us|back|for|in|on)\s*)(?:[\w-]+['’]s\s+)?(?:[\w-]+\s*){0,2}(?:,[^:\ufffc]*)?[.!]?$"
    r"|\s+(?:(?:that|this|last|one|the\s+(?:next|same|following|other)|every|each|late|early)\s+){1,2}(?:same\s+)?"
    r"(?:morning|afternoon|evening|night|day|week|weekend|month|spring|summer|autumn|fall|winter|[A-Z][a-z]+day)\b"
    r"|\s+(?:on|upon|in|up)\s+by\b"
    r"|\s+(?:again|twice|today|yesterday|tonight|at\s+(?:noon|midnight|once|\d|home)|from\s)"
)
_NAMES_IT = re.compile(
    r"\s+(?:it\s+|them\s+)?(?:the\s+|“)?[A-Z][\w’'-]*(?:\s(?:of\s(?:the\s)?|and\s)?[A-Z][\w’'-]*)*(?=[.,;]|$)"
)  # "a bend that Lee calls Bucket Corner"
_REPLIES_WHAT = re.compile(r"\bthat\b|:|^\s+(?:with|no|yes|in\s+the)\b|,\s")
_ASKS_WHAT = re.compile(r"\s(?:to|that|not)\s|:|,\s")
_WHY = re.compile(r"\s+(?:why|how|about)\b[^.?!]{0,12}[.!]?$")
_WILL_TELL = re.compile(
    r"\s+(?:(?:if|whether|when|where|which)\b|(?:what|how)\s+(?:to|you|your|much|many|long|often|soon|early|late)\b"
    r"|(?:more|all)\s+about\b)"
)  # "the clinic will tell you when to stop"
_SOMEWHERE = re.compile(
    r"\s+(?:(?:his|her|their)\s+(?:[\w-]+\s+){1,3}?)?(?:in|on|into|under|over|away|back|aside|down(?!\s+to))\b"
    r"(?!\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+)?(?:e-?mail|interview|statement|paper|letter|message|book|talk)\b)"
)
_JUDGING = ("judge", "judges", "judged")
_BLUNT = ("is blunt", "was blunt", "is blunter", "was blunter")
_ABOUT_IT = re.compile(r"(?:\s+(?:still|yet|again|too))?(?:\s+(?:about|on|than)\s[^:,]*)?[.!]?$")
_BY_WHAT = re.compile(r"\s+[^.,;:!?]{1,60}?\sby\b")  # "doctors judge scars by their color"
_DEEDS = {
    "teaches": _WHAT_IS_TAUGHT,
    "mentioned": _MENTIONS_TO,
    **dict.fromkeys(_JUDGING, _BY_WHAT),
    **dict.fromkeys(("advise", "advises", "advised"), _ADVISES_ON),
    **dict.fromkeys(("knows that", "accepts that", "accepted that"), _THAT_THING),
    **dict.fromkeys(("puts", "put", "puts it", "put it"), _SOMEWHERE),
}
_WOULD = "would"
_WOULD_AGREE = re.compile(
    r"\s+(?:would|might|may)\s+(?:\w+ly\s+|well\s+|no\s+doubt\s+)?(?:agree|disagree|concur)\s*[.!]?$"
)
_SAYING = frozenset({"say", "says", "said"})
_CALLING = frozenset({"call", "calls", "called"})
_SOMETHING = re.compile(
    r"\s+(?:something|nothing|little|it\s+(?:again|twice))\b"
    r"(?!\s+(?:is|was|will|can|helps?|works?|beats?|has|needs?)\b)"
)
_WHAT_IS_ASKED = re.compile(
    r"\s+(?:you|me|us|[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?)\s+(?:to|for)\b|\s+for\s"
    r"|(?:\s+(?:me|us|for|about)\b)?\s+(?:whether|if|what|how|why|when|where|who|which)\b"
)
_ABOUT_WHAT = re.compile(r"\s+about\s[^:\ufffc]*$")
_OF_ONE_IT_IS_ASKED = re.compile(
    r"\s+(?:his|her|their|the|an?)\s+(?:[a-z-]+\s+)?[a-z-]+(?<!s)\s+(?:to|for)\b"
)
_OF_WHOM_IT_IS_ASKED = re.compile(r"\s+(?:him|her|them)\s+(?:to|for)\b")  # "asks them to" is advice
_WHENEVER = re.compile(
    r"(?:when|whenever|every\s+time|each\s+time|after|before|once|until)\s+", re.IGNORECASE
)
_LONGEST_OCCASION = 12
_WHEN = re.compile(
    r"(?:when|as|after|while|if|asked|told|pressed|shown|before|once|although|though)\b", re.IGNORECASE
)
_SAYS_IT = re.compile(r"\s+that\b|[,\ufffc—]")
_FEW_WORDS = 4
_MAY_DENY = re.compile(r"\w\s+\w|['’]")  # one word alone denies nothing
_WORDS = re.compile(r"\w")
_AT_WORDS = re.compile(rf"\s+(?:at|about|over|off)\s[^,:;.{QUOTED}—]{{0,60}}{QUOTED}+[^\w{QUOTED}]*$")
_WONT_PROMISE = re.compile(r"\s+(?:won['’]t|will\s+not|can['’]t|cannot)\s+promise\s+that\b")
_SHORT_WINDOW = 16
_THE_ONES_THAT = re.compile(r"\b(?:the|those|these|an?|some)\s+(?:[\w-]+\s+){1,3}(?:that|which|whom?)\s+$")
_QUESTION_THAT = re.compile(
    r"\b(?:the|a)\s+(?:[\w-]+\s+)?questions?\s+(?:(?:that|which)\s+)?(?:(?:every|each|most|many|all)\s+)?[a-z]+\s+ask(?:s|ed)?$"
)
_BY_HOW = re.compile(r"\bby\s+how\s+(?:very\s+)?[a-z]+\s+$")  # "she knew the cold by how loudly she swore"
_ASK_ANYBODY = re.compile(
    r"(?:(?:And|But|So)\s+)?(?i:ask|tell|show\s+it\s+to)\s+(?:(?:almost\s+|just\s+about\s+)?any|anyone|anybody|someone|somebody|your|an?|most|enough)\b"
    r"[^.;:!?\ufffc]{0,60}?\s+and\s+"
)  # "Ask any baker and she’ll blame the flour"
_INSTEAD = re.compile(
    r"\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){1,3}(?:instead|as\s+an\s+alternative|as\s+well|too)\s*[.!]?$"
)
_WHERE = re.compile(r"\b(?!(?:is|was|are|were|be|point|case|area|cases|areas|points)\b)[a-z]+\s+where\s+$")
_NO_OBJECT = re.compile(
    r"\s*(?:[.,;]|$)|\s+(?:on|in|at|for|with|since|every|each|once|twice|now|part-time|full-time)\b"
)
_IT_IS_A_SAYING = re.compile(
    r"(?:(?:And|But)\s+)?(?:[Ii]t|[Tt]his|[Tt]hat)(?:['’]s|\s+is|\s+was)\s+(?:an?|one|the)\s+(?:[\w-]+\s+){0,2}"
    r"(?:lesson|line|phrase|joke|story|anecdote|speech|mantra|refrain|sentence|motto)\s+(?:(?:that|which)\s+)?"
)
_RETELLING = frozenset({"repeats", "repeated", "tells", "told", "teaches", "taught", "recounts", "recounted"})
_IS_WHAT = re.compile(r"\b(?:is|was|are|were)\s+what\s+\Z")
_MOST = re.compile(r"(?:\s+(?:most|best|first|now|still|the\s+most))?\s*[.!]?$")
_LONGEST_TAGGED = 300
_BY_LETTER = re.compile(
    r"(?:\s+(?:me|us|to\s+(?:me|us)|back|later|again|afterward|afterwards|recently|then))*"
    r"(?:\s+(?:in|by|via|over|on)\s+(?:(?:an?|his|her|one|another|the\s+same)\s+)?(?:[\w-]+\s+)?"
    r"(?:e-?mails?|letters?|texts?|text\s+messages?|messages?|notes?|postcards?|posts?|repl(?:y|ies)|statements?|comments?|blog|forms?))?\s*[.!]?$"
)
_A_CLAUSE = re.compile(
    r"(?!(?:In|On|At|By|After|Before|When|While|As|Once|Until|Since|Although|Though|Asked|Told|With|Without|For|From|During|Within|If|That|Last|This"
    r"|Later|Then|Every|One)\b(?!\s+of\b))[^.;:!?\ufffc]*\s(?:is|are|was|were|has|have|had|did|does|do|can|could|will|would"
    r"|turned|[a-z]+(?:n['’]t|['’]s))\s[^.;:!?\ufffc]*,\s"
)
_IN_BETWEEN = re.compile(
    r"(?:,|\b(?:and|but|so|then))\s+(?:and|but|so|then|when|after|in|on|at|by|last)\s[^,]*,\s\Z"
)
_ABOUT_AND = re.compile(r"\s+(?:about|against|of|for)(?:,|\s+(?=and\b|but\b))\s*(?:and|but|so)\s")


def says_nothing(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a cue only asks or announces what somebody says: "Here is how she does it."."""
    if _is_void(sentence, cue) or _reacts(sentence, cue) or _is_still_to_be_told(sentence, cue):
        return True
    if _is_full(sentence):
        return cue.verb in sentence.words.reporting.opining and _is_named_so(sentence, cue)
    if cue.mention.kind not in PEOPLE:
        place = (sentence.outside, sentence.start, cue.start)
        if cue.verb in _JUDGING and sentence.match(_BY_WHAT, cue.end):
            return True
        differs = cue.verb.startswith("disagree") and _HERE.fullmatch(*place)
        return bool(_HERE_ARE.match(*place) or (differs and sentence.match(_ENDS, cue.end)))
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
    if bare and cue.verb and cue.mention.start == cue.start and not _WORDS.search(behind):
        return not cue.verb.startswith(sentence.words.reporting.complete)
    if cue.verb.startswith(sentence.words.voids.gesturing) and not _is_told_by_gesture(sentence, cue, before):
        return True
    announces = cue.verb.startswith(sentence.words.voids.announcing)
    return announces and bool(sentence.words.possessions.announcing.fullmatch(behind))


def _is_still_to_be_told(sentence: Sentence, cue: Cue) -> bool:
    """Say whether nobody who is named will only tell you yet: "The clinic will tell you when to stop."."""
    if cue.verb != "will tell you" or cue.mention.people:
        return False
    return bool(sentence.match(_WILL_TELL, cue.end))


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
    if sentence.match(_YOU_TO_KNOW, cue.mention.end):
        return bool(_OF_THEMSELVES.search(sentence.before(cue.start)))
    gesture = cue.mention.start == cue.start and cue.verb.startswith(sentence.words.voids.gesturing)
    return bool(gesture and sentence.match(_AT_WORDS, cue.end))


def _only_tells_what_is_meant(sentence: Sentence, cue: Cue) -> bool:
    """Say whether the article tells what somebody means by a word or by what they said: "She means zinc."."""
    if _BY_THE_WORD.search(sentence.before(cue.start)):
        return not sentence.match(_WHICH_THEY_DO, cue.end)
    opens = _MEANT_OPENS.fullmatch(sentence.outside, sentence.start, cue.start)
    return bool(opens and sentence.match(_WHAT_IS_MEANT, cue.end))


def _introduces(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a cue only announces what follows: "Here Lee answers some of your letters, from A to Z"."""
    voids, place = sentence.words.voids, (sentence.outside, cue.end, sentence.end)
    if cue.mention.start != cue.start or not cue.verb.startswith(voids.introducing) or _SAYS_IT.match(*place):
        return False
    if cue.verb in voids.replying and voids.posted.match(*place):
        return not _tags_clause(sentence, cue)
    opens = sentence.outside[sentence.start : cue.start]
    return bool(voids.pointing.match(opens)) and cue.verb.endswith(("s", "s out"))


def _is_void(sentence: Sentence, cue: Cue) -> bool:
    """Say whether others say that they say it, or nobody does: "Whatever Lee says", "Lee never said"."""
    if cue.mention.start != cue.start or not cue.verb or cue.mention.kind == "study":
        return False
    words = sentence.words
    if _is_denied(sentence, cue):
        return True
    if cue.mention.kind not in PEOPLE or cue.start == sentence.start:
        return False
    supposed = next(iter(sentence.find_before(words.voids.supposing, cue.start)), None)
    if supposed and (supposed[1] is None or sentence.is_role_of(supposed[1].lower(), cue.mention)):
        return True
    if sentence.find_before(words.voids.hearsay, cue.start):
        return True
    neither = cue.mention.plural and sentence.before(cue.start).lower().endswith("neither ")
    if neither and words.voids.denying.fullmatch(f" never {cue.verb}"):
        return True
    included = _INCLUDED.match(sentence.outside, cue.mention.end, cue.end)
    return bool(included and words.voids.nobody.match(sentence.outside, sentence.start, cue.start))


def _is_denied(sentence: Sentence, cue: Cue) -> bool:
    """Say whether somebody did not say it, or will not: "Lee never said", "the firm would not say"."""
    words = sentence.outside[cue.mention.end : cue.end].strip()
    if words.isalpha() or not _MAY_DENY.search(words):
        return False  # the usual case
    if sentence.match(_WONT_PROMISE, cue.mention.end):
        return False  # that is an opinion
    until = min(sentence.end, cue.end + _SHORT_WINDOW)  # "would not" is a verb itself
    denied = sentence.words.voids.denying.search(sentence.outside, cue.mention.end, until)
    return denied is not None and denied.start() < cue.end <= denied.end()


def _says_no_words(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a cue in front of its verb tells of a deed, of what was before, or of no words."""
    if cue.mention.start != cue.start:
        return False
    if _is_deed(sentence, cue) or _is_told_of(sentence, cue) or _is_occasion(sentence, cue):
        return True
    if _only_tells_which(sentence, cue):
        return True
    if _is_examined(sentence, cue) or _only_agrees(sentence, cue):
        return True
    place = (sentence.outside, cue.end, sentence.end)
    if cue.verb.startswith("offer") and (_TO_WHOM.match(*place) or _INSTEAD.match(*place)):
        return not sentence.words.possessions.noun.search(*place)  # "she offers lactulose instead"
    nothing = cue.verb in _SAYING and _SOMETHING.match(*place)
    return bool(nothing or (cue.verb.startswith("wonder") and _WHY.match(*place)))


def _is_occasion(sentence: Sentence, cue: Cue) -> bool:
    """Say whether somebody's words only tell when something is: "When Lee tells people, they yawn"."""
    if not cue.verb or cue.start - sentence.start > _LONGEST_OCCASION:
        return False
    opens = _WHENEVER.fullmatch(sentence.outside, sentence.start, cue.start)
    return bool(opens and sentence.outside.find(", ", cue.end, sentence.end) > 0)


def _is_told_of(sentence: Sentence, cue: Cue) -> bool:
    """Say whether somebody is only told of: "had suspected it", "before she asked anyone"."""
    if cue.verb in sentence.words.voids.pondering and PLUPERFECT.search(sentence.before(cue.end)):
        return True
    if cue.verb in _TELLING and _TO_DO.match(sentence.outside, cue.end, sentence.end):
        return bool(_WHAT.search(sentence.before(cue.start, _SHORT_WINDOW)))
    if cue.verb == "told" and sentence.match(_YOU, cue.end):
        return bool(_HAS.fullmatch(sentence.outside, cue.mention.end, cue.end))  # when readers met them
    if cue.verb.startswith("offer") and _WHAT_IS_OFFERED.fullmatch(sentence.before(cue.start)):
        return not sentence.words.possessions.noun.search(sentence.outside, sentence.start, cue.start)
    return not cue.verb.endswith("s") and bool(_BEFORE_THAT.search(sentence.before(cue.start, _SHORT_WINDOW)))


def _only_tells_which(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a clause only tells which thing it is: "It has the oil that Lee warns of, and"."""
    if cue.verb in _ASKING and _QUESTION_THAT.search(sentence.before(cue.end)):
        return True
    if cue.mention.kind == "pronoun" and _ASK_ANYBODY.fullmatch(sentence.outside, sentence.start, cue.start):
        return True  # whoever is asked
    before = sentence.before(cue.start)
    if "how" in before and _BY_HOW.search(before):
        return True
    where = before.rstrip().endswith("where") and _WHERE.search(before)
    if where and sentence.match(_NO_OBJECT, cue.end):
        complete = cue.verb.startswith(sentence.words.reporting.complete)
        return cue.verb.isalpha() and not complete  # "the college where Lee volunteers"
    if cue.verb in _RETELLING and _IT_IS_A_SAYING.fullmatch(sentence.outside, sentence.start, cue.start):
        return ":" not in sentence.outside[cue.end : sentence.end]  # "It is a line that Lee repeats all day."
    goes_on = sentence.match(_ABOUT_AND, cue.end)
    return bool(goes_on and _THE_ONES_THAT.search(before))


def _is_deed(sentence: Sentence, cue: Cue) -> bool:
    """Say whether a verb tells of no words: "went on to found", "asked my name", "replied at once"."""
    voids, place = sentence.words.voids, (sentence.outside, cue.end, sentence.end)
    behind = _DEEDS.get(cue.verb)
    if behind and behind.match(*place):
        return True
    if cue.verb.startswith(_THINKING) and _OF_WHAT_IS_TOLD.match(*place):
        return True
    if cue.verb.startswith(_REMEMBERING) and (_REMEMBERED.match(*place) or _is_what_stays(sentence, cue)):
        return True
    if cue.verb in _CALLING and (voids.rung.match(*place) or _NAMES_IT.match(*place)):
        return True
    if cue.verb.startswith("pointed") or cue.verb.startswith("points"):
        return bool(voids.shown.match(*place) or voids.touched.match(*place))
    if cue.verb in voids.replying or cue.verb in _ASKING:
        if _tags_clause(sentence, cue):
            return False
        rest = sentence.outside[cue.end : sentence.end]
        says = _REPLIES_WHAT if cue.verb in voids.replying else _ASKS_WHAT
        asked = cue.verb in _ASKING and _WHAT_IS_ASKED.match(*place)
        whom = _OF_WHOM_IT_IS_ASKED.match(*place) or _OF_ONE_IT_IS_ASKED.match(*place)
        asked = asked or (cue.verb == "asked" and whom)
        asked = asked or (cue.verb in _ASKING and _ABOUT_WHAT.match(*place))
        if asked or (_WORDS.search(rest) and not says.search(rest)):
            return True
    pattern = _CALLED if cue.verb == "called" else voids.deeds.get(cue.verb)
    return bool(pattern and pattern.match(*place))


def _is_what_stays(sentence: Sentence, cue: Cue) -> bool:
    """Say whether it is only told what somebody remembers: "The sound is what Lee remembers most."."""
    stays = _MOST.match(sentence.outside, cue.end, sentence.end)
    return bool(stays and _IS_WHAT.search(sentence.before(cue.start, _SHORT_WINDOW)))


def _tags_clause(sentence: Sentence, cue: Cue) -> bool:
    """Say whether somebody writes or replies what stands in front: "It went away, she wrote in an email."."""
    if not sentence.match(_BY_LETTER, cue.end):
        return False
    before = sentence.before(cue.start, _LONGEST_TAGGED)
    return bool(_A_CLAUSE.fullmatch(before) and not _IN_BETWEEN.search(before))


def _is_examined(sentence: Sentence, cue: Cue) -> bool:
    """Say whether somebody asks to be told or shown something, or does so each time: that is no advice."""
    place = (sentence.outside, cue.mention.end, min(sentence.end, cue.end + WINDOW))
    if sentence.outside.find(" ask", *place[1:]) < 0:
        return False  # the usual case
    return bool(_HABIT.search(sentence.before(cue.start)) or _TO_TELL.search(*place))


def _only_agrees(sentence: Sentence, cue: Cue) -> bool:
    """Say whether it is still to be told on what people agree, or the writer guesses that somebody would.

    "Both agree on one thing." announces what the next sentence tells; "on both counts" was told before.
    """
    voids = sentence.words.voids
    if not cue.verb.startswith((_WOULD, *voids.agreeing)):
        return False  # the usual case
    if sentence.match(voids.agreed, cue.end):
        return True
    if sentence.match(_WOULD_AGREE, cue.mention.end):
        return not sentence.before(cue.start).endswith(", ")  # "Soap dries, Lee would agree."
    first = voids.agreed_first.fullmatch(sentence.outside, sentence.start, cue.start)
    return bool(first and sentence.match(_ENDS, cue.end))


def _is_named_so(sentence: Sentence, cue: Cue) -> bool:
    """Say whether quoted words only tell what is done by name: "teaches a course, which is listed as “…”"."""
    quoted = sentence.outside.find(QUOTED, cue.end, sentence.end)
    return quoted > 0 and ", which " in sentence.outside[cue.end : quoted] and _is_deed(sentence, cue)


def _is_full(sentence: Sentence) -> bool:
    """Say whether a sentence has quoted words, or a list behind it, and so is no mere announcement."""
    outside, end = sentence.outside, sentence.end
    return outside[end - 1] == ":" or outside.find(QUOTED, sentence.start, end) >= 0


def _is_question(sentence: Sentence) -> bool:
    asks = sentence.outside[sentence.end - 1] == "?"
    return asks and bool(sentence.match(_ASKS, sentence.start))
