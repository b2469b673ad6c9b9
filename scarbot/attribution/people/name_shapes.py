"""The shapes in which names stand in a text, with what is beside them: titles, credentials, roles, ages.

A run of capitalised words is only a candidate: :mod:`~scarbot.attribution.people.names` says what speaks
against it, and :mod:`~scarbot.attribution.people.people` decides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import takewhile
from operator import itemgetter
from typing import TYPE_CHECKING

from scarbot.attribution.people.names import is_agent
from scarbot.attribution.words.reporting_words import OF_WORDS
from scarbot.attribution.words.word_places import CAPITAL, opened_by
from scarbot.language import UPPER, fold, short_title
from scarbot.particles import (
    ENGLISH_PARTICLES,
    NUMBERED_GENERATIONS,
    PARTICLES,
    SHORT_FIRST_NAMES,
    SHORT_GENERATIONS,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.attribution.words.word_places import Phrases, Spans, Wording

__all__ = ["CAPITALISED", "IN_WHAT", "Capitals", "NamePatterns", "find_capitals", "name_patterns"]

CAPITALISED = rf"[{UPPER}][^\W\d_]*+(?:['’](?!s\b)[^\W\d_]++|-[^\W\d_]++){{0,4}}(?![^\W_])"
"""A capitalised word of a name, with its hyphens and apostrophes, without a possessive ending."""

# "(?:…|)" is what "(?:…)?" is, and for more than one character it takes less time.
_INITIAL = rf"(?:[{UPPER}]|{'|'.join(SHORT_FIRST_NAMES)})\."
_PARTICLE = rf"(?:St\.?|{'|'.join((*PARTICLES, *ENGLISH_PARTICLES))})\s"
_PREFIX = r"(?:al-|el-|[dl]['’]|dell['’])"
_PARTICLES = rf"(?:{_PARTICLE}+){{0,2}}(?:{_PREFIX}|)"
_NO_OPENING = (  # a line below a name may begin with one of these, and no name goes on so
    r"(?!(?<=\n)(?:An?|The|This|That|These|She|He|They|It|We|You|Our|Your|His|Her|Their|My|In|On|At|For|From|With|But|And|When|If|As)\b)"
)
_NO_LETTERS = (
    _NO_OPENING + r"(?!(?<=[a-z]\s)[A-Z]{2,}(?:[a-z][A-Za-z]*)?\b)"
)  # "Pauline Marsh RGN" is Pauline Marsh
_NICKNAME = rf"(?:\s+[“\"‘(]{CAPITALISED}[”\"’)]|)"
_FIRST_NAME = rf"(?:{_INITIAL}\s{{0,2}}){{0,4}}{CAPITALISED}"
_CLAUSE_INSIDE = re.compile(r"\s(?:that|which|who|whose|from|his|her|their)\s")
_OF_TRADE = re.compile(
    r"\s+(?:clinic|practice|firm|company|group|agency|chain|network|business|service|school)\b"
)
_FURTHER_NAME = rf"(?:{_INITIAL}(?:\s{{0,2}}{_INITIAL}){{0,3}}\s+|){_PARTICLES}{CAPITALISED}"
_TRANSITIVE = re.compile(r"[a-z]+s\s+(?:the|an?|his|her|their|its|every|all|each|whom?|when|about)\b")
_FIRST_PART = rf"(?:{CAPITALISED}(?:\s+[A-Z]\.|)|{_INITIAL}(?:\s?{_INITIAL}){{0,2}})"
_TWO_PARTS = rf"{_FIRST_PART}{_NICKNAME}\s+{_PARTICLES}{CAPITALISED}"
_UP_TO_THREE_PARTS = rf"{_TWO_PARTS}(?:\s+{_NO_LETTERS}{_PARTICLES}{CAPITALISED}|)"
_BESIDE = re.compile(
    rf"{CAPITAL}(?:(?<=[a-z]\s.)(?P<small>)|)(?=[\w’'-]{{0,200}}+(?:(?P<comma>,\s)|\s+(?P<next>[\w’'])|))"
    rf"(?=[\w’'.-]{{0,200}}+(?:(?P<more>\s+(?:[{UPPER}“\"‘(]|{_PARTICLE}|{_PREFIX})|,\s*[{UPPER}])|))"
)
_THEN = ("also", "then", "once", "later")
_THEN_SAYS = rf"(?:\s+(?:{'|'.join(_THEN)})|)\s+"
_SAYING_LATER = opened_by("|".join(_THEN), _THEN)
_BEHIND_MARKS = r"(?:(?<=[”\"’]\s)(?P<quoted>)|)"
_POSTS = rf"(?(quoted)\s+{OF_WORDS.pattern.pattern}|(?!))"  # “…,” Lee posted
_AGE = r"(?:a\s+)?\d{1,3}(?:[ -]year[ -]old)?\b"
_WHO_CLAUSE = r",\s+(?:who|whose)\s[^.;:“”\"]{1,120},"
_OF_A_HOUSE = (
    r"\s+(?:of|from|at|with)\s+(?:the\s+|)[A-Z][\w’'&-]*(?:\s+(?:of\s+|for\s+|and\s+|)[A-Z][\w’'&-]*){0,5}"
)
_RELATIVE = (
    r"(?:(?:his|her|their|the|[A-Z][\w-]*['’]s)\s+(?:[a-z-]+\s+)?[a-z-]+"
    r"(?:\s+and\s+(?:[a-z-]+\s+)?[a-z-]+,)?,?\s+)?"
)
_NO_COUNT = (
    r"(?!\s?%|\s+(?:percent|per|out|of|in|million|people|women|men|patients|children|participants|adults)\b)"
)
_ARTICLE = r"(?:an?|the|our)\s+"
_WHO_IS = r"who\s+is\s+(?:now\s+|also\s+)?"
_WHO = (", who ", ", who\n", ", who\r")
_NAME_START = r"(?<![\w’'])(?<![A-Z]\.)(?<![Oo][Bb]/)"
_TOLD_BEHIND = (
    rf"(?=,\s+(?:{_AGE}|(?:an?|the|our|who|whose|one\s+of|chief|director|founder|professor|lead)\b))"
)
_BEFORE_ROLE = (
    rf"(?:,\s+{_AGE}|\s+(?:is|was)\s+(?:now\s+)?\d{{1,3}}(?=,\s+an?\s)|,\s+who\s+is\s+\d{{1,3}},?\s+and(?=\s+an?\s)"
    rf"|(?:,\s+{_AGE})?,\s+whose\s[^,.;:“”\"]{{1,80}}(?=,\s+(?:is|was)\s+an?\s)|,\s+who(?=\s+has\s+been\s+an?\s)"
    r"|,\s+(?:his|her|their|my|our)\s+(?:[a-z-]+\s+)?[a-z-]+(?=,\s+(?:is|was)\s)"
    r"|\s+\([^()]{1,60}\)(?=\s+(?:is|was)\s|,\s+an?\s))?"
    r"(?:\s*\(|,?\s+(?:is|was|has\s+been)\s+|(?<=\d\sand)\s+|(?<=\d,\sand)\s+|,\s+(?:for|as|because)\s+that\s+(?:is|was)\s+(?=the\s)|,?\s+(?:—|–|--|[-|](?=\s))\s*|:\s+|,\s+)"
)
_FUNCTION_WORDS = r"(?:in|at|of|for|with|and|or|who|from|to|on|by|based|the|an?|is|was)\b"
_LONGEST_ROLE = 7
_ROLE_WINDOW = 120
_LONGEST_TITLE = 40
_ROLE_WORD = re.compile(r"[\w’'-]+\Z")
_MOST_ROLE_WORDS = 8
_NO_ROLE_WORD = re.compile(r"['’]s?$|ly$")
_AND_ROLE = re.compile(
    r"\s+and\s+(?!the\s)((?:[a-z-]+\s+){0,3}?[a-z-]+)\b(?=\s+(?:at|in|with|from|who|based)\b|[,.;:)]|\s*\Z)"
)
_AND_AGENT = re.compile(
    r"\s+and\s+((?:[a-z-]+\s+){0,3}?[a-z-]+)(?=\s+(?:at|for|with|in)\s+(?:the\s+|an?\s+)?[A-Z])"
)  # "and volunteer recorder for the Bird Log"
_AND_OFFICE = re.compile(
    r"\s+(and\s+(?:co-)?(?:owner|founder|director)\s+of\s+[A-Z][\w’'&-]*(?:\s+[A-Z][\w’'&-]*){0,4})"
)
_OF_AND_ROLE = re.compile(r"\s+of\s[^,.:;“”\"]{1,60}?\sand\s+an?\s+((?:[a-z-]+\s+){0,2}?[a-z-]+)(?=[,.;)])")
_OF_A_BODY = re.compile(
    r"\s+(of\s+(?:the|an?)\s+[a-z-]+(?:\s+[a-z-]+)?)(?=[,.;]|\s+(?:that|which|in|at|for|since|and)\b)"
)
_OF_THE_UNIT = re.compile(
    r"\s+(of\s+the\s+[a-z-]+(?:\s+[a-z-]+){0,2})(?=[,.;]|\s+(?:that|which|who|where|in|at|from|for|since|and)\s)"
)
_PRESIDING = ("resident", "chair", "chairman", "chairwoman")
_HEADING = (
    "head",
    "Head",
    "chief",
    "Chief",
    "director",
    "Director",
    "vice president",
    "Vice President",
    "chair",
    "dean",
)
_OF_ONE = (
    "of the ",
    "of a ",
    "of an ",
    "of his ",
    "of her ",
    "of their ",
    "of our ",
    "of its ",
    "of my ",
    "of one ",
)
_OF_A_SUBJECT = re.compile(
    r"\s+((?:of|in)\s+[a-z-]+(?:\s+[a-z-]+){0,3}?)(?=\s+(?:at|in|with|from|who)\s|[,.;:])"
)
_KIN = re.compile(
    r"\b(?:his|her|their|my|our|[^\W\d_]+['’]s)\s+(?:[a-z-]+\s+)?(?P<role>[a-z-]+)\s*,\s*\Z", re.IGNORECASE
)
_TOLD = re.compile(
    r"\b(?:the|an?|our)\s+(?P<role>(?:(?!(?:his|her|their|my|our|its)\s)[a-z-]+\s+){0,3}?[\w-]+)\s*,\s*\Z",
    re.IGNORECASE,
)
_OWNED = re.compile(r"[^\W\d_]['’]s?\s+(?P<role>(?:[a-z/-]+\s+){0,3}?[a-z/-]+)\s*,\s*\Z")
_THEIRS = re.compile(
    r"\b(?:his|her|their|my)\s+(?:(?:own|new|old|first|regular|longtime)\s+)?(?P<role>(?:[a-z/-]+\s+){0,2}?[a-z/-]+)\s*,\s*\Z",
    re.IGNORECASE,
)
_POST_OF_A_BODY = re.compile(
    r"(?:^|[,.!?“”\"]\s|\b(?:and|but)\s)[Tt]he\s+(?P<role>(?:[a-z-]+\s+){0,3}?(?P<post>[a-z-]+))"
    r"\s+(?:of|at|for)\s+[^,.;:!?“”\"]{2,60},\s*\Z"
)
_IS_NAMED = re.compile(r"(?:^|[.!?][”\"’)]?\s+)(?:The|That)\s([^.,;:!?“”\"]{1,40}\s)(?:is|was)\s+\Z")
_BEING = ("is", "was")
_MAY_TELL = re.compile(r"[,:]|\s*(?:\(|—|–|--|[-|]\s|is\s|was\s|has\sbeen\s)", re.IGNORECASE)
_THE_BEHIND = re.compile(r",\s+the\s+\Z", re.IGNORECASE)
_FOR_WHOM = re.compile(
    r"(?:(?P<apart>,|\b(?:and|but))\s+(?:for|to|from)|(?P<is>\b(?:is|are|was|were|be|been|remains?))\s+(?:for|to)"
    r"|(?:\A|[.!?:;—–“\"\n]\s*)(?:(?:And|But)\s+)?(?:[Ff]or|[Tt]o|[Ff]rom)|(?P<does>\b[a-z]+)\s+for"
    r"|(?P<what>\b(?:is|are|was|were),)\s+(?:according\s+to|says|said|in\s+the\s+(?:words|view|eyes)\s+of))"
    r"\s+(?:[^\W\d_][\w.’'-]*,?\s+){0,5}[^\W\d_][\w.’'-]*\Z"
)
_THEN_SAYS_SO = re.compile(r",\s+(?!(?:the|an?|his|her|their|my|our)\s)[a-z]")
_FOR = ("for", "For", "to", "To", "from", "From", "of", "says", "said")
"""What stands in front of the last words of :data:`_FOR_WHOM`: to look for that takes far less time."""

_LONGEST_FOR, _MOST_WORDS_BEHIND = 90, 6
_CLOSED = re.compile(r"[^.;:!?“”\"—–]{0,60},")
_IS_BEHIND = re.compile(r"\s+(?:is|was|are|were|has|had|does|did|would|could|will|can|might|must|should)\b")
_ACTS = re.compile(
    r"\s+(?:was|is|were|had|has|did|does|would|could|will|can|might|must|never|says|said|told|came|went|saw|took"
    r"|(?!based|named|called|turned|known|trained|hired)[a-z]+ed(?!\s+(?:by|in|at|for|to|with|as)))\s"
)
_OF_CHILDREN = "-of-"
_HANDED = re.compile(
    r"\b(?:[Aa]ccording\s+to|in\s+the\s+(?:words|view|opinion|eyes)\s+of)(?:\s+the)?\s+(?P<role>(?:[a-z][\w/-]*\s+){1,4})\Z"
)
_HANDS = ("ccording to ", " of ")
_NO_MERE_OWNER = (
    r"(?!(?:(?:co-)?owner|holder|winner|author|star|subject|(?:grand)?(?:mother|father)|mum|mom|dad|parent|son|daughter"
    r"|brother|sister|wife|husband|widow|widower|partner|friend)\b)"
)
_AMPERSAND = re.compile(r"\b(\w+&)(\w+)\b")
_YEARS = re.compile(r"^\d{1,3}-year-old\s+")
_BEHIND_ROLE = (
    r"(?=\s+(?:in|at|from|with|who|whose|and|based|for|on|of|that|near|outside|since|by|to|specializing"
    r"|specialising|working|living)\b|[,.;:)—–”]|\s*$)"
)


@dataclass(frozen=True, slots=True)
class NamePatterns:
    """The shapes in which an article names people.

    Attributes:
        introduced: a name with its title, its credentials, or nothing as yet.
        saying: a name of two parts in front of a verb of saying or behind it.
        couple: behind a first name, another one and the surname of both.
        single: one part of a name beside such a verb.
        opening: one part of a name that alone may open a sentence.
        bare: a name of two parts or three.
        alone: one part of a name with an age or an apposition behind, or one behind a word in small letters.
        titled: a title and a surname.
        apposed: a capitalised word, an age perhaps, and a role with its article.
        surname: a capitalised word with an article behind its comma.
        aged: an age behind a name.
        role_behind: a role behind a name.
        told_next: the rest of a sentence, and a role that the next one tells of "she" or "he".
        below: the role that the line below a name opens with.
        has_been: what somebody "has been" so far, from there: "treasurer of".
        named_behind: what may be a role behind a name: ", an arborist in Accra".
        said_before: a verb of saying and the words between it and a name.
        title_ending: a title at the end of the words in front of a name.
        letters: credentials alone.
    """

    introduced: re.Pattern[str]
    saying: re.Pattern[str]
    couple: Phrases
    single: re.Pattern[str]
    opening: re.Pattern[str]
    bare: re.Pattern[str]
    alone: re.Pattern[str]
    titled: re.Pattern[str]
    apposed: re.Pattern[str]
    surname: re.Pattern[str]
    aged: re.Pattern[str]
    role_behind: re.Pattern[str]
    told_next: re.Pattern[str]
    below: re.Pattern[str]
    has_been: re.Pattern[str]
    named_behind: re.Pattern[str]
    said_before: re.Pattern[str]
    title_ending: re.Pattern[str]
    letters: re.Pattern[str]

    def find_role_behind(self, text: str, at: int, end: int, words: Vocabulary) -> str:
        """Return the role that stands behind a name, empty if none does."""
        match = self.role_behind.match(text, at, end) if _MAY_TELL.match(text, at, end) else None
        if match is None or _tells_what_they_do(match["role"], words):
            return ""
        if _TRANSITIVE.match(text, match.start("role"), end):
            return ""  # "Ana Ruiz, heads the firm"
        if _acts(text, match, at, end) or _is_relative_of(match["role"], words):
            return ""
        if _OF_TRADE.match(text, match.end(), end):
            return ""  # "Norr, a walk-in vet clinic"
        return _with_number(text, match, end, words) + _further(text, match.end(), end, words)

    def window_before(self, text: str, start: int, at: int, words: Vocabulary) -> str:
        """Return the words in front of a name that may tell its role, without a title at their end."""
        window = text[max(start, at - _ROLE_WINDOW) : at]
        if not words.people.ends_in_title(window):
            return window  # the usual case
        title = self.title_ending.search(window, max(0, len(window) - _LONGEST_TITLE))
        return window[: title.start()] if title else window

    def find_role_before(self, before: str, words: Vocabulary) -> str:
        """Return the role in front of a name, cut at the first function word; a plural as singular.

        Args:
            before: what :meth:`window_before` returns.
            words: the vocabulary of attribution.
        """
        ending = before.rstrip()
        named = _IS_NAMED.search(before) if ending.endswith(_BEING) else None
        before = before[: named.end(1)] if named else before
        if ending.endswith(","):
            return _role_before_comma(before, words)
        last = _last_word(before).lower()
        if _OF_CHILDREN in last and words.roles.is_role(last.partition(_OF_CHILDREN)[0]):
            return last  # "Dad-of-two Kit Webb"
        if not (
            words.roles.is_role(last) or words.roles.is_role(_singular(last)) or _is_listed(before, words)
        ):
            return ""
        kept = [*takewhile(partial(_may_tell_role, words), reversed(_words_before(before)))][::-1]
        joined = _AMPERSAND.search(before) if "&" in before else None
        if joined and joined[2] in kept[:1]:
            kept[0] = joined[0]  # "A&E doctor"
        return _singular(" ".join(kept))

    def find_unlisted(self, text: str, before: str, behind: int, end: int, words: Vocabulary) -> str:
        """Return what a name is said to be in a word that no list of roles has; empty if nothing.

        Args:
            text: what the offsets point into.
            before: what :meth:`window_before` returns.
            behind: offset behind the name.
            end: where its passage ends.
            words: the vocabulary of attribution.
        """
        match = self.named_behind.match(text, behind, end)
        stops = match and any(word.lower() in words.roles.stops for word in match["role"].split())
        if match and _tells_of_another(match["role"], words):
            return ""
        if match and not match["is"] and _is_thing_for(text, behind, match, words):
            return ""
        if match and not stops and not (match["is"] and not is_agent(match["role"])):
            return fold(_YEARS.sub("", match["role"]))
        if _last_word(before).lower() in words.roles.stops:
            return ""
        last = before.rsplit(maxsplit=1)[-1:] if before[-1:].isspace() else []
        small = any(word[0].islower() for word in last)
        said = self.said_before.search(before) if small else None
        handed = _handed_to(before) if small and not said else None
        told = said or handed
        listed = told["role"].split() if told else []
        if not listed or any(w.lower() in words.roles.stops or _NO_ROLE_WORD.search(w) for w in listed):
            return ""
        role = " ".join(listed)
        return role if not handed or _is_agents(role, words) else ""

    def find_apposed(
        self, wording: Wording, before_comma: Sequence[int], spans: Spans, words: Vocabulary
    ) -> list[tuple[str, str, int]]:
        """Return capitalised words with the roles behind them, and where: "Fuller, 58, a retired driver"."""
        text = wording.text
        surnames = list(wording.match_in(spans, before_comma, self.surname))
        places = [match.start() for _, match in surnames]
        listed = [
            (number, match["name"], _with_number(text, match, spans[number][1], words), match.start())
            for number, match in wording.match_in(spans, places, self.apposed)
            if not _acts(text, match, match.start(), spans[number][1])
        ]
        for number, match in surnames:
            at, behind, end = match.start(), match.end(), spans[number][1]
            role = "" if text.startswith(_WHO, behind) else self.find_unlisted(text, "", behind, end, words)
            if role:
                listed.append((number, match["name"], role, at))
        listed.sort(key=itemgetter(0))
        return [(name, role, at) for _, name, role, at in listed]


@dataclass(frozen=True, slots=True)
class Capitals:
    """Where capitalised words stand, by what stands beside them; what else they are takes longer to tell.

    Attributes:
        before_comma: those in front of a comma.
        before_more: those in front of what may be more of a name, or letters behind it.
        behind_small: those behind a word that ends in a small letter.
        behind_comma: those behind one and a comma.
        speaking: those in front of a comma or of what may be a verb of saying.
    """

    before_comma: list[int]
    before_more: list[int]
    behind_small: list[int]
    behind_comma: list[int]
    speaking: list[int]


def find_capitals(wording: Wording, verbs: Phrases) -> Capitals:
    """Return where capitalised words stand in a text, from one look at each."""
    text, later = wording.text, wording.places[_SAYING_LATER]
    saying = {*wording.places[verbs], *later, *wording.places[OF_WORDS]}
    capitals: list[int] = []
    before_comma, before_more, behind_small, behind_comma, speaking = [], [], [], [], []
    for match in _BESIDE.finditer(text):
        at = match.start()
        capitals.append(at)
        small, comma, following, more = match.groups()
        if comma:
            before_comma.append(at)
        if more:
            before_more.append(at)
        if small is not None:
            behind_small.append(at)
        elif text[at - 2 : at - 1] == ",":
            behind_comma.append(at)
        if comma or (following and match.start("next") in saying):
            speaking.append(at)
    wording.capitals = capitals  # asked for later: from the same look
    return Capitals(before_comma, before_more, behind_small, behind_comma, speaking)


IN_WHAT = r"\s\([A-Z][A-Za-z.&’' -]{1,40}\)(?=,)"
"""Behind letters, in what they were earned or where: "MD (Dermatology),"."""


def name_patterns(words: Vocabulary) -> NamePatterns:
    """Return the shapes for a vocabulary, compiled once for each."""
    return _patterns(
        words.people.titles,
        words.people.credentials,
        words.roles.alternatives,
        words.roles.grades,
        words.reporting.verbs.pattern.pattern,
    )


@lru_cache(maxsize=32)
def _patterns(titles: str, credentials: str, role: str, grades: str, verbs: str) -> NamePatterns:
    return NamePatterns(
        couple=opened_by(rf"and\s+(?P<second>{CAPITALISED})\s+(?P<surname>{CAPITALISED})", ("and",)),
        aged=re.compile(rf",\s+{_AGE}{_NO_COUNT}"),
        said_before=re.compile(rf"(?:[”\"’,]\s+|^){verbs}\s+(?P<role>(?:[a-z][\w/-]*\s+){{1,4}})\Z"),
        **_full_names(titles, credentials, verbs),
        **_single_names(titles, verbs),
        **_role_shapes(role, grades, credentials),
    )


def _full_names(titles: str, credentials: str, verbs: str) -> dict[str, re.Pattern[str]]:
    """Return the shapes of names of two parts or more, and of the title in front of one."""
    short, numbered = "|".join(SHORT_GENERATIONS), "|".join(NUMBERED_GENERATIONS)
    no_further = rf"{_NO_OPENING}(?!{credentials}|(?:{short_title()})(?![\w-]))"
    further = rf"(?:\s+{no_further}{_FURTHER_NAME}){{0,5}}(?:\s+(?:{short})\.|\s+(?:{numbered})\b|)"
    in_what = rf"{credentials}(?:{IN_WHAT}|)"
    letters = rf"(?:,\s*|\s+\(?)(?P<credentials>{in_what}(?:,?\s+(?:and\s+)?{in_what}){{0,8}})"
    verb = _THEN_SAYS + verbs
    return {
        "introduced": re.compile(
            rf"{_NAME_START}(?:(?P<title>{titles})\s+|)(?P<name>{_FIRST_NAME}{_NICKNAME}{further})"
            rf"(?:{letters}|{_TOLD_BEHIND}|)"
        ),
        "saying": re.compile(
            rf"{_NAME_START}{_BEHIND_MARKS}(?P<name>{_UP_TO_THREE_PARTS})"
            rf"(?={verb}|(?:{_WHO_CLAUSE}|{_OF_A_HOUSE}){verb}|{_POSTS})"
            rf"|[”\"’,]\s+{verbs}\s+(?:{_RELATIVE}|\d{{1,3}}-year-old\s+)(?!(?:{titles})\s)(?P<said>{_UP_TO_THREE_PARTS})"
        ),
        "bare": re.compile(
            rf"{_NAME_START}(?:{CAPITALISED}|{_INITIAL}(?:\s?{_INITIAL}){{0,2}}){_NICKNAME}"
            rf"(?:\s+{_NO_LETTERS}(?:[A-Z]\.\s+)?{_PARTICLES}{CAPITALISED}){{1,2}}"
        ),
        "letters": re.compile(rf"{in_what}(?:,?\s+{in_what}){{0,8}}"),
        "title_ending": re.compile(rf"(?<![\w’'])(?:{titles})\s+\Z"),
    }


def _single_names(titles: str, verbs: str) -> dict[str, re.Pattern[str]]:
    """Return the shapes in which one part of a name stands for somebody."""
    verb = _THEN_SAYS + verbs
    return {
        "single": re.compile(
            rf"[”\"’',]\s+{verbs}\s+(?P<said>{CAPITALISED})(?![\w-]|\s+{CAPITALISED})"
            rf"|(?<![\w.’']){_BEHIND_MARKS}(?P<name>{CAPITALISED})"
            rf"(?:(?:,\s+(?:{_AGE}|an?|the|our|who)\b[^.;:“”\"]{{1,90}},)?{verb}|{_POSTS})"
        ),
        "opening": re.compile(rf"(?<![\w’'])(?P<name>{CAPITALISED})(?:['’]s)?\s+[a-z]"),
        "alone": re.compile(
            rf"(?<![\w.’'-])(?P<name>{CAPITALISED})(?=,\s+(?:{_AGE},|an?\s|who\s))"
            rf"|(?:(?<=[a-z]\s)|(?<=[a-z],\s))(?P<told>{CAPITALISED})(?!\s+[A-Z]|['’\w-])"
        ),
        "titled": re.compile(rf"(?<![\w’'])(?:{titles})\s+(?P<name>{CAPITALISED})(?![\w-]|\s+{CAPITALISED})"),
        "surname": re.compile(
            rf"(?<![\w’'])(?P<name>{CAPITALISED})(?=,\s+(?:{_AGE},\s+)?(?:{_WHO_IS})?{_ARTICLE})"
        ),
    }


def _role_shapes(role: str, grades: str, credentials: str) -> dict[str, re.Pattern[str]]:
    """Return the shapes in which what somebody is stands beside their name."""
    of_two = rf"(?:(?!{_FUNCTION_WORDS}|(?:{role})\b)[a-z-]+\s+and\s+|)"  # "consultant hip and knee surgeon"
    graded = rf"(?:{grades})\s+{of_two}(?:(?!{_FUNCTION_WORDS})[a-z-]+\s+){{1,2}}?(?:{role})"
    head = rf"(?:{graded}|(?:{role})(?:\s+(?:{role})){{0,2}})"
    noun = rf"(?P<role>(?:[^\W\d_][\w’'-]*+\s++){{0,{_LONGEST_ROLE}}}?{head})\b"
    letters = rf"(?:,\s+(?P<credentials>{credentials}(?:,\s+{credentials}){{0,8}}),|)"
    trade = rf"(?:(?!{_FUNCTION_WORDS})[\w’'-]+\s+){{0,4}}?(?:{role})\b"
    who = rf",\s+who\s+is\s+(?=an?\s+{trade}|(?:the\s+{_NO_MERE_OWNER})?(?:{role})\s+(?:of|at|in|for)\s)"
    return {
        "apposed": re.compile(
            rf"(?<![\w’'])(?P<name>{CAPITALISED}),\s+(?:(?:{_AGE},\s+)?|{_WHO_IS}(?=an?\s+{trade})){_ARTICLE}(?i:{noun})(?!\s+(?:him|her)self\b)"
        ),
        "role_behind": re.compile(
            rf"(?:{who}|{_BEFORE_ROLE})(?:{_ARTICLE})?(?:\d{{1,3}}-year-old\s+)?(?:(?:co-?)?founder\s+and\s+)?{noun}",
            re.IGNORECASE,
        ),
        "told_next": re.compile(
            r"(?P<rest>[^.!?\n“”\"]{0,160})(?:[.!?]\s+|\n{1,2}(?=S?[Hh]e\s))"
            rf"(?:(?:(?P<who>She|He)|(?P<called>{CAPITALISED}){letters})\s+is\s+(?:an?|the(?=\s+(?:[a-z-]+\s+){{1,3}}(?:(?:in|at|from)\s+[A-Z][\w-]*\s+)?who\s))|An?(?=[^.!?\n]{{4,200}},\s+(?P<she>s?he)\s))\s+{noun}"
        ),
        "below": re.compile(
            rf"\n{{1,2}}(?:(?:An?|The|Our)\s+)?{noun}(?=[,.;]|\s+(?:and|at|in|with|of|for|who)\s)",
            re.IGNORECASE,
        ),
        "has_been": re.compile(rf"(?:an?\s+|the\s+)?{noun}(?=\s+(?:of|at|for|in|since)\s)"),
        "named_behind": re.compile(
            rf"(?:,\s+(?:{_AGE},\s+)?{_ARTICLE}|\s+(?P<is>is|was)\s+an?\s+)"
            rf"(?P<role>(?:[\w’'-]+\s+){{0,5}}?[^\W\d_][\w/-]*){_BEHIND_ROLE}"
        ),
    }


def _handed_to(before: str) -> re.Match[str] | None:
    """Return what tells that the bearer of a role said it: "in the words of behaviourist"."""
    return _HANDED.search(before) if any(map(before.__contains__, _HANDS)) else None


def _role_before_comma(before: str, words: Vocabulary) -> str:
    """Return the role in front of a comma and a name: "her daughter,", "the clinic’s head nurse,"."""
    last = next(reversed(before.rstrip().rstrip(",").lower().split()), "")
    related = last in words.people.kinship
    kin = _KIN.search(before) if related or last in words.roles.lay else None
    if kin:
        return kin["role"]
    if related or last in words.people.posts or words.roles.is_role(last):
        told = _TOLD.search(before) or _OWNED.search(before) or _THEIRS.search(before)
        return fold(told["role"]) if told else ""
    held = _POST_OF_A_BODY.search(before)
    if held is None or not (held["post"] in words.people.posts or held["post"] in words.roles.offices):
        return ""
    return fold(held["role"]) + _unit_headed(before, held.end("role"), len(before), words)


def _is_listed(before: str, words: Vocabulary) -> bool:
    """Say whether the last two words are what people are, as one of them alone is not: "social worker"."""
    return words.roles.is_role(" ".join(_words_before(before, 2)).lower())


def _may_tell_role(words: Vocabulary, word: str) -> bool:
    """Say whether a word may be of a role: no "in", no "Ruiz’s", no verb of saying."""
    if word.lower() in words.roles.stops or _NO_ROLE_WORD.search(word):
        return False
    return not (word.endswith(("s", "ed")) and words.reporting.verbs.pattern.fullmatch(word))


def _last_word(before: str) -> str:
    """Return the last word of a text that ends in a space."""
    parts = before.rsplit(maxsplit=1) if before[-1:].isspace() else ()
    word = _ROLE_WORD.search(parts[-1]) if parts else None
    return word.group() if word else ""


def _words_before(before: str, most: int = _MOST_ROLE_WORDS) -> list[str]:
    """Return the last words of a text that ends in a space, up to the next mark."""
    listed: list[str] = []
    for part in reversed(before.split()[-most:]):
        word = _ROLE_WORD.search(part)
        if word:
            listed.insert(0, word.group())
        if word is None or word.start():
            break
    return listed


def _tells_what_they_do(role: str, words: Vocabulary) -> bool:
    """Say whether words behind a name are a clause: ", who trained under her", ", tells customers"."""
    first = role.split()[0]
    clause = first.lower() in words.roles.stops or bool(words.reporting.verbs.pattern.fullmatch(first))
    return clause or bool(_TRANSITIVE.match(role)) or bool(_CLAUSE_INSIDE.search(role))


def _further(text: str, at: int, end: int, words: Vocabulary) -> str:
    """Return a second role behind the first one: " and ophthalmologist"."""
    office = _AND_OFFICE.match(text, at, end) or _OF_A_SUBJECT.match(text, at, end)
    if office and (office.re is _AND_OFFICE or _has_subject(text, at, office[1])):
        return f" {fold(office[1])}"
    body = _OF_A_BODY.match(text, at, end) if text.endswith(_PRESIDING, at - 10, at) else None
    unit = f" {fold(body[1])}" if body else _unit_headed(text, at, end, words)
    if unit:
        return unit
    match = _AND_ROLE.match(text, at, end) or _OF_AND_ROLE.match(text, at, end)
    if match and words.roles.is_role(match[1].split()[-1].lower()):
        return f" and {fold(match[1])}"
    agent = _AND_AGENT.match(text, at, end)
    return f" and {fold(agent[1])}" if agent and _is_agents(agent[1], words) else ""


def _is_agents(told: str, words: Vocabulary) -> bool:
    """Say whether words tell what somebody does: "volunteer recorder", and no "her daughter"."""
    parts = told.split()
    if not words.roles.stops.isdisjoint(parts) or not is_agent(parts[-1]):
        return False
    return parts[-1] not in words.roles.no_agents and parts[-1] not in words.people.kinship


def _unit_headed(text: str, at: int, end: int, words: Vocabulary) -> str:
    """Return what a role that ends at an offset is the head of, unless that has a name: " of the desk"."""
    unit = _OF_THE_UNIT.match(text, at, end)
    heads = unit and text[max(0, at - _LONGEST_TITLE) : at].rpartition(" ")[2].lower() in words.roles.headed
    return f" {fold(unit[1])}" if unit and heads else ""


def _has_subject(text: str, at: int, behind: str) -> bool:
    """Say whether a role is one in a subject: "professor of skin", "consultant in", "head of maths"."""
    if behind.startswith("in"):
        return text.endswith("onsultant", at - 10, at)
    return text.endswith("rofessor", at - 10, at) or (
        text.endswith(_HEADING, 0, at) and not behind.startswith(_OF_ONE)
    )


def _acts(text: str, match: re.Match[str], at: int, end: int) -> bool:
    """Say whether "the surgeon" behind a name is a subject: "For Ana Ruiz, the surgeon was the last hope".

    Or what something is: "Patience is, says Ana Ruiz, a good teacher".
    """
    acts = _ACTS.match(text, match.end(), end)
    if acts and _THE_BEHIND.search(text, at, match.start("role")):
        return True
    behind = text.find(",", at, match.start("role"))
    closed, goes_on = _CLOSED.match(text, match.end(), end), _IS_BEHIND.match(text, match.end(), end)
    told = _told_for(text, behind) if behind >= 0 and (goes_on or not closed) else None
    if told is None:
        return False  # the usual case
    return bool(goes_on or told["apart"] or told["what"])


def _told_for(text: str, behind: int) -> re.Match[str] | None:
    """Return what says in front of a comma that something is so for somebody: "For Ana Ruiz"."""
    start = max(0, behind - _LONGEST_FOR)
    before = text[start:behind].split()[-_MOST_WORDS_BEHIND - 1 : -1]
    told = _FOR_WHOM.search(text, start, behind) if any(word.endswith(_FOR) for word in before) else None
    if told and not told["what"] and _THEN_SAYS_SO.search(text, told.start() + 1, behind):
        return None  # "and from the bank, says Ana Ruiz"
    return told


def _is_thing_for(text: str, behind: int, match: re.Match[str], words: Vocabulary) -> bool:
    """Say whether what no list has behind "for Ruiz," is what something is for her: "a false economy".

    Who does something may be told of there, where no comma parts it in front: "for Ana Ruiz, a beekeeper, …".
    """
    told = _told_for(text, behind)
    if told is None:
        return False  # the usual case
    last = match["role"].rpartition(" ")[2].lower()
    if told["apart"] or told["what"] or not is_agent(last) or last in words.roles.no_agents:
        return True
    return not (told["does"] or _CLOSED.match(text, match.end()))


def _tells_of_another(role: str, words: Vocabulary) -> bool:
    """Say whether words are of what somebody else does: "the surgeon stopped halfway"."""
    nouns = (word for word in re.finditer(r"[\w-]+", role) if words.roles.is_role(word[0].lower()))
    return any(_ACTS.match(f"{role} ", noun.end()) for noun in nouns)


def _is_relative_of(role: str, words: Vocabulary) -> bool:
    """Say whether a role is that of somebody else: "widow of the cardiologist Paul Ruiz"."""
    first, of, _ = role.lower().partition(" of ")
    related = words.people.kinship.keys() | words.strangers.female | words.strangers.male
    return bool(of) and first.split()[-1] in related


def _with_number(text: str, match: re.Match[str], end: int, words: Vocabulary) -> str:
    """Return the role of a match; of a parent with the number behind it ("father of twins")."""
    role = fold(match["role"])
    if role.split()[-1].lower() not in words.roles.kin:
        return role
    number = re.compile(r"\s+of\s+[a-z\d]\w*").match(text, match.end(), end)
    return role + (f" {fold(number.group())}" if number else "")


def _singular(role: str) -> str:
    return role[:-1] if role.endswith("s") and not role.endswith("ss") else role
