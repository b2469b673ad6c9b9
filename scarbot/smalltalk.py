"""Small talk: what is said to Scarbot and is no question about an article.

Greetings, thanks, yes and no, questions about Scarbot itself, other languages, gibberish: each has
one fixed line (``data/smalltalk.toml``) and no quotes. A question is small talk where it consists
of nothing but the listed phrases, so that a greeting before a question never swallows it; that one
is taken off by :func:`strip_courtesies`.

Instructions to a language model ("ignore all rules") are text like any other: a line says so, and
nothing comes of them. What it does not do: recognise them in a question that asks for more.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.errors import DataError
from scarbot.lexicon import load_data
from scarbot.phrases import Bag
from scarbot.spelling import STRETCHED, without_apostrophes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = [
    "Phrasebook",
    "Smalltalk",
    "default_phrasebook",
    "find_smalltalk",
    "phrasebook_from",
    "strip_courtesies",
]

_MOST_WORDS = 16
"""The words above which no question is taken for phrases of small talk."""
_LONGEST_READ = 1000
_LONGEST_ENDING = 80
"""The characters of a question that are read for small talk, and those of its end for thanks."""
_WORD = re.compile(r"[^\W_]+")
_SPOKEN = re.compile(r"[^\W_]+(?:['’ʼ`´][^\W_]+)*")
# Few questions get as far as these: compiling them would be a part of every start.
_MARK = r"[,.!?:;…–—]"
_CONSONANTS = r"[^aeiouy]+"
# Pairs of letters that no English word has, by the SCOWL lists; a mark of keys struck at random.
_NO_PAIR = (
    r"b[kqxz]|c[bfgjwx]|d[xz]|f[dgjkpqvxz]|g[cjkqvx]|h[gkvxz]|iy|j[^aeiou]|k[qvxz]|l[jqz]|m[gjkqxz]|p[qvxz]"
    r"|q[^u]|rz|s[xz]|t[kqx]|uw|v[^aceilosuy]|w[jqvxz]|x[bdfgjknrswz]|y[jqvy]|z[^aeiloquvyz]"
)
_REPEATED = r"(.)\1{3}|^(.{2,4})\2{2,}$|^([^aeiou]{3,4})\3$"
_TWO_LETTERS = r"(.)\1*(.)(?:\1|\2){5,}"
_LONGEST_COURTESY = 7
_LONGEST_ORDER = 5
"""The words of the longest listed courtesy, and of the longest listed opening of an order."""
_MOST_SPOKEN = 60
"""The words among which courtesies are looked for."""
_LOOSE = " ,;:–—-\t\n"
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_LAST_LATIN = "\u024f"
_ORDER = "instruction"


_Phrases = frozenset[tuple[str, ...]]
_Way = tuple[int, frozenset[str]]
"""How many parts the beginning of a question is made of, and of which kinds; few parts are better."""


@dataclass(frozen=True, slots=True)
class Smalltalk:
    """Small talk of one kind, and the line that answers it.

    Attributes:
        kind: the kind of the data file; ``"bot"`` is a question about Scarbot itself.
        message: the line to show.
    """

    kind: str
    message: str


@dataclass(frozen=True, slots=True)
class Phrasebook:
    """The content of the data file, compiled by :func:`phrasebook_from`.

    Attributes:
        messages: the line of each kind, in the order in which kinds win.
        phrases: the kind of each phrase, by its words.
        words: all words of the phrases.
        longest: how many words the longest phrase has.
        bags: pairs of a kind and a bag of words.
        of: the kind that another kind counts as.
        orders: what is written for a language model.
        patterns: pairs of a kind and a pattern for a whole question.
        attachments: what may follow a phrase.
        languages: the words of each language.
        english: words that speak for English.
        courtesies: what a polite question begins and ends with.
    """

    messages: Mapping[str, str]
    phrases: Mapping[tuple[str, ...], str]
    words: frozenset[str]
    longest: int
    patterns: tuple[tuple[str, re.Pattern[str]], ...]
    bags: tuple[tuple[str, Bag], ...]
    of: Mapping[str, str]
    orders: _Orders
    attachments: frozenset[tuple[str, ...]]
    languages: tuple[_Language, ...]
    english: frozenset[str]
    courtesies: _Courtesies


class _Order(NamedTuple):
    """An order to a language model: a verb, words between with a mark among them, an object, a tail."""

    verbs: frozenset[str]
    between: frozenset[str]
    marks: frozenset[str]
    objects: frozenset[str]
    tail: frozenset[str]

    def given(self, words: Sequence[str]) -> bool:
        """Say whether words begin with this order; without marks or a tail any will do."""
        if not words or words[0] not in self.verbs:
            return False
        ends = (at for at, word in enumerate(words[1:], 1) if word not in self.between)
        end = next(ends, len(words))
        marked = not self.marks or not self.marks.isdisjoint(words[1:end])
        rest = words[end + 1 :]
        return marked and words[end : end + 1] != [] and words[end] in self.objects and self._may_follow(rest)

    def _may_follow(self, rest: Sequence[str]) -> bool:
        return not self.tail or self.tail.issuperset(rest)


class _Orders(NamedTuple):
    """What is written for a language model, and the words that may stand before it."""

    before: frozenset[str]
    opens: frozenset[tuple[str, ...]]
    orders: tuple[_Order, ...]

    def given(self, words: Sequence[str]) -> bool:
        """Say whether words are an order."""
        first = next((at for at, word in enumerate(words) if word not in self.before), len(words))
        rest = list(words[first:])
        opens = any(tuple(rest[:length]) in self.opens for length in range(1, _LONGEST_ORDER + 1))
        return opens or any(order.given(rest) for order in self.orders)


class _Language(NamedTuple):
    """The words of a language, and how much each counts; ``own`` are neither English nor content."""

    weights: Mapping[str, float]
    own: frozenset[str]

    def share(self, words: Sequence[str], new: set[str]) -> float:
        """Return how many of some words are of this language, shared ones by half; 0 if the corpus knows all.

        A known word counts where the language has it for its own: an article may print a name such as "van".
        """
        if new.isdisjoint(self.weights):
            return 0.0
        return sum(self.weights.get(word, 0.0) for word in words if word in new or word in self.own)


class _Courtesies(NamedTuple):
    """What a polite question begins and ends with: phrases as tuples of words, and single words."""

    greetings: _Phrases
    no_greetings: _Phrases
    openers: _Phrases
    asking: _Phrases
    not_before: _Phrases
    endings: _Phrases
    questions: frozenset[str]
    links: frozenset[str]


class _Spoken:
    """The words of a text, and what stands between them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [match.span() for match in islice(_SPOKEN.finditer(text), _MOST_SPOKEN)]
        self.words = [without_apostrophes(text[start:end].lower()) for start, end in self.spans]

    def listed(self, at: int, phrases: _Phrases) -> int:
        """Return where the longest of the phrases at a place ends, or the place itself."""
        for end in range(min(at + _LONGEST_COURTESY, len(self.words)), at, -1):
            if tuple(self.words[at:end]) in phrases:
                return end
        return at

    def gap(self, at: int) -> str:
        """Return what stands between a word and the one before, without a hyphen that joins them."""
        return self.text[self.spans[at - 1][1] : self.spans[at][0]].removeprefix("-")


def find_smalltalk(
    question: str, *, known: Callable[[str], bool] | None = None, book: Phrasebook | None = None
) -> Smalltalk | None:
    """Return what kind of small talk a question is; ``None`` where it may be about an article.

    Args:
        question: any text; of a long one the beginning decides.
        known: says whether the corpus or the common vocabulary has a word in lower case. Such a
            word is neither gibberish nor of another language.
        book: phrases other than the package's own.

    >>> find_smalltalk("Heyyy there!").kind
    'greeting'
    >>> find_smalltalk("hey, does it hurt?") is None
    True
    """
    book = book or default_phrasebook()
    kind = _kind(question[:_LONGEST_READ], known or _knows_nothing, book)
    return Smalltalk(book.of.get(kind, kind), book.messages[kind]) if kind else None


def strip_courtesies(question: str, *, book: Phrasebook | None = None) -> str:
    """Return the part of a question without the greeting before and the thanks behind it.

    The result is a slice of the question without outer white space. It is never empty where the
    question is not: of nothing but courtesies some stay.

    >>> strip_courtesies("Hi there! Can you tell me what subcision is, please?")
    'what subcision is'
    >>> strip_courtesies("hi-frequency devices?")
    'hi-frequency devices?'
    """
    courtesies = (book or default_phrasebook()).courtesies
    end = _end(question, courtesies)
    spoken = _Spoken(question[:end])
    first, before = 0, -1
    while before != first:
        before = first
        for beyond in (_beyond_greeting, _beyond_opener, _beyond_asking):
            first = beyond(spoken, first, courtesies)
    asked = question[spoken.spans[first - 1][1] : end].lstrip(_LOOSE + ".!?…") if first else question[:end]
    return asked.strip().rstrip(_LOOSE) if end < len(question) else asked.strip()


def _end(question: str, courtesies: _Courtesies) -> int:
    """Return where the thanks behind a question begin; its length without."""
    begin = max(len(question) - _LONGEST_ENDING, 0)
    tail = _Spoken(question[begin:])
    for at in range(max(len(tail.words) - _LONGEST_COURTESY, 1), len(tail.words)):
        if tuple(tail.words[at:]) in courtesies.endings and tail.gap(at):
            return begin + tail.spans[at][0]
    return len(question)


def _beyond_greeting(spoken: _Spoken, at: int, courtesies: _Courtesies) -> int:
    """Return where the question begins behind a greeting at a place; the place itself without one."""
    end = spoken.listed(at, courtesies.greetings)
    if end in (at, len(spoken.words)) or spoken.listed(at, courtesies.no_greetings) > at:
        return at
    return end if spoken.gap(end) else at


def _beyond_opener(spoken: _Spoken, at: int, courtesies: _Courtesies) -> int:
    """Return the same for words that only open a question; they need a mark or a question behind them."""
    end = spoken.listed(at, courtesies.openers)
    if end in (at, len(spoken.words)):
        return at
    asks = spoken.words[end] in courtesies.questions and end + 1 < len(spoken.words) and spoken.gap(end)
    return _beyond_link(spoken, end, courtesies) if asks or re.search(_MARK, spoken.gap(end)) else at


def _beyond_asking(spoken: _Spoken, at: int, courtesies: _Courtesies) -> int:
    """Return the same for polite asking: "can you tell me"."""
    end = spoken.listed(at, courtesies.asking)
    if end in (at, len(spoken.words)) or spoken.listed(end, courtesies.not_before) > end:
        return at
    return _beyond_link(spoken, end, courtesies)


def _beyond_link(spoken: _Spoken, at: int, courtesies: _Courtesies) -> int:
    """Return the place behind "if" or "whether", if anything follows; else the place itself."""
    return at + (spoken.words[at] in courtesies.links and at + 1 < len(spoken.words))


def _knows_nothing(_: str) -> bool:
    return False


def _kind(question: str, known: Callable[[str], bool], book: Phrasebook) -> str:
    """Return the kind of small talk, or an empty string."""
    if not question.strip():
        return "empty"
    words = _words(question)
    if not words:
        return "symbols"
    return (
        _listed([_plain(word, book.words) for word in words], book)
        or _matched(" ".join(words), book)
        or _bagged(frozenset(words), book)
        or (_ORDER if book.orders.given(words) else "")
        or ("language" if _foreign(question, words, known, book) else "")
        or ("gibberish" if _mashed(question, words, known) else "")
    )


def _words(question: str) -> list[str]:
    return _WORD.findall(without_apostrophes(question.lower()))


def _plain(word: str, vocabulary: frozenset[str]) -> str:
    """Return a stretched word as it is listed ("heyyy"), and one without its accents."""
    if word in vocabulary:
        return word
    if word.isascii() and not STRETCHED.search(word):
        return word
    import unicodedata  # few words get as far

    bare = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    for plain in (bare, STRETCHED.sub(r"\1\1", bare), STRETCHED.sub(r"\1", bare)):
        if plain in vocabulary:
            return plain
    return word


def _listed(words: Sequence[str], book: Phrasebook) -> str:
    """Return the first of the kinds whose phrases together make up the question, else nothing."""
    if len(words) > _MOST_WORDS:
        return ""
    ways: list[_Way | None] = [(0, frozenset()), *[None] * len(words)]
    for start, way in enumerate(ways):
        if way is None:
            continue
        for end in range(start + 1, min(start + book.longest, len(words)) + 1):
            following = _with(way, tuple(words[start:end]), book)
            if following and following[0] < (ways[end] or (len(words) + 1,))[0]:
                ways[end] = following
    found = ways[-1][1] if ways[-1] else ()
    return next((kind for kind in book.messages if kind in found), "")


def _with(way: _Way, part: tuple[str, ...], book: Phrasebook) -> _Way | None:
    """Return a way with one more part: an attachment if it may be one, else a phrase."""
    parts, kinds = way
    if kinds and part in book.attachments:
        return parts + 1, kinds
    kind = book.phrases.get(part)
    return (parts + 1, kinds | {kind}) if kind else None


def _matched(text: str, book: Phrasebook) -> str:
    return next((kind for kind, pattern in book.patterns if pattern.fullmatch(text)), "")


def _bagged(words: frozenset[str], book: Phrasebook) -> str:
    return next((kind for kind, bag in book.bags if bag.holds(words)), "")


def _foreign(question: str, words: Sequence[str], known: Callable[[str], bool], book: Phrasebook) -> bool:
    """Say whether a question is in another language, by its script or its function words."""
    if not question.isascii():
        letters = [c for c in question if c.isalpha()]
        others = sum(_is_other_script(c) for c in letters)
        # A Greek letter in the name of an acid is no Greek.
        if others > 1 and others * 2 > len(letters):
            return True
    english = sum(word in book.english for word in words)
    new = {word for word in words if not known(word)}
    best = max(language.share(words, new) for language in book.languages)
    return best >= max(1.5, len(words) * 0.3) and best > english


def _is_other_script(letter: str) -> bool:
    import unicodedata

    return letter > _LAST_LATIN and not unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER"))


def _mashed(question: str, words: Sequence[str], known: Callable[[str], bool]) -> bool:
    """Say whether a question is nothing but keys struck at random."""
    if any(known(word) for word in words):
        return False
    mash = [word for word in words if word.isalpha() and word.isascii() and _is_mash(word, question)]
    struck, letters = sum(map(len, mash)), sum(map(len, words))
    return struck * 10 >= letters * 7


def _is_mash(word: str, question: str) -> bool:
    """Say whether a word has a shape that no word has.

    Short words and those typed in capitals may be acronyms: PRP, CO2, AHA.
    """
    if len(word) < 4 or (len(word) <= 5 and word.upper() in question):
        return False
    odd, cluster = len(re.findall(_NO_PAIR, word)), max(map(len, re.findall(_CONSONANTS, word)), default=0)
    return (
        bool(re.search(_REPEATED, word) or re.fullmatch(_TWO_LETTERS, word))
        or _is_row(word)
        or odd >= 2
        or (odd > 0 and cluster >= 6)
        or (len(word) > 4 and cluster == len(word))
    )


def _is_row(word: str) -> bool:
    """Say whether a word runs along the rows of the keyboard: five keys in a run, or only runs of three."""
    runs, run, step = [], 1, 0
    for first, second in pairwise(word):
        taken = _step(first, second)
        if taken and step in (0, taken):
            run, step = run + 1, taken
        else:
            runs.append(run)
            run, step = 1, 0
    runs.append(run)
    return max(runs) >= 5 or min(runs) >= 3


def _step(first: str, second: str) -> int:
    """Return 1 where the second key is right of the first, -1 where it is left of it, else 0."""
    if any(first + second in row for row in _ROWS):
        return 1
    return -1 if any(second + first in row for row in _ROWS) else 0


@cache
def default_phrasebook() -> Phrasebook:
    """Return the phrases of ``data/smalltalk.toml``, compiled once."""
    return phrasebook_from(load_data("smalltalk"))


def phrasebook_from(data: Mapping[str, Any]) -> Phrasebook:
    """Compile the content of the data file.

    Args:
        data: the tables of ``smalltalk.toml``, from whatever they were read.

    Raises:
        DataError: a table or key is missing or of another form.
    """
    try:
        return _compiled(data)
    except (KeyError, TypeError, AttributeError, re.error) as error:
        raise DataError(f"smalltalk.toml: {error!r}: correct the entry or reinstall Scarbot") from error


def _compiled(data: Mapping[str, Any]) -> Phrasebook:
    phrases: dict[tuple[str, ...], str] = {}
    patterns = []
    for kind in data["kind"]:
        for phrase in kind["phrases"]:
            phrases.setdefault(tuple(phrase.split()), kind["name"])
        patterns += [(kind["name"], re.compile(pattern)) for pattern in kind.get("patterns", ())]
    attachments = frozenset(tuple(phrase.split()) for phrase in data["attachments"]["words"])
    return Phrasebook(
        messages={kind["name"]: kind["message"] for kind in data["kind"]},
        phrases=phrases,
        words=frozenset(word for phrase in (*phrases, *attachments) for word in phrase),
        longest=max(map(len, (*phrases, *attachments))),
        patterns=tuple(patterns),
        attachments=attachments,
        bags=tuple((kind["name"], Bag.of(bag)) for kind in data["kind"] for bag in kind.get("bag", ())),
        of={kind["name"]: kind["of"] for kind in data["kind"] if "of" in kind},
        orders=_orders(data["orders"]),
        languages=tuple(_language(language) for language in data["languages"].values()),
        english=frozenset(data["english"]["words"]),
        courtesies=_courtesies(data["courtesies"]),
    )


def _orders(data: Mapping[str, Any]) -> _Orders:
    fields = _Order._fields
    return _Orders(
        before=frozenset(data["before"]),
        opens=frozenset(tuple(phrase.split()) for phrase in data["opens"]),
        orders=tuple(
            _Order(**{name: frozenset(order.get(name, ())) for name in fields}) for order in data["order"]
        ),
    )


def _language(language: Mapping[str, list[str]]) -> _Language:
    whole = dict.fromkeys((*language["words"], *language["content"]), 1.0)
    return _Language({**dict.fromkeys(language["shared"], 0.5), **whole}, frozenset(language["words"]))


def _courtesies(data: Mapping[str, list[str]]) -> _Courtesies:
    lists = ("greetings", "no_greetings", "openers", "asking", "not_before", "endings")
    return _Courtesies(
        **{name: frozenset(tuple(phrase.split()) for phrase in data[name]) for name in lists},
        questions=frozenset(data["questions"]),
        links=frozenset(data["links"]),
    )
