"""Sentences, words and stems of English. The only importer of nltk.

nltk takes longer to import than everything else together, and none of its data is needed:
sentences come from Punkt with the abbreviations of ``data/sentences.toml``, stems from Snowball.
It is imported when a text is split, or when a word is stemmed that no table holds yet.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

__all__ = [
    "Stemmer",
    "WordPlaces",
    "counted",
    "fold",
    "irregular_forms",
    "letters_of",
    "plain_letters",
    "sentence_spans",
    "word_places",
    "words",
    "words_alone",
]

_WORD = re.compile(r"[^\W_]+(?:['’.\-‐‑][^\W_]+)*")
_HYPHEN = re.compile(r"[-‐‑]")
_JOINED_PREFIXES = ("non", "anti")
_CLOSERS = "\"')]}”’»"
_OPENERS = "\"'([{«"
_END = re.compile(r"""[.!?…](?:(?<!…)(?<![.!?].)[.!?]*|(?<=…)(?=["')\]}»]))["')\]}»]*(?=\s|$)""")
_NEXT = re.compile(r"""\s+["'(\[{«]*(\S{1,40})""")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,4}")
_INITIAL = re.compile(r"[A-Z]\.")
_HALF_OF_DAY = re.compile(r"[ap]\.m\.")
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{2,40}(?:, [A-Z][\w. ]{1,20})?\.")  # DUNMORE, Pa. (AP) —
_BEHIND_PLACE = "(—–-"
_UP_TO_HOURS = (["at"], ["before"], ["after"], ["until"], ["by"], ["past"])
_LONGEST_WORD = 40
_LONGEST_SENTENCE = 1_000
_WHOLE_WORDS = re.compile(rf"(?s)\S(?:.{{0,{_LONGEST_SENTENCE - 2}}}\S)?(?=\s)")
_REFERENCE_MARK = re.compile(r"(?<=[.!?\"”’)])(?:\s?\[\d+(?:[,–-]\s?\d+)*\]|[⁰¹²³⁴-⁹]+(?:[,–-][⁰¹²³⁴-⁹]+)*)+")
_OPENS_MARK = re.compile(r"[\[⁰¹²³⁴-⁹]")
_STOP_AND_NUMBER = re.compile(r"\.\s?\d")
_POSSESSIVE = re.compile(r"['’]s?$")
_IN_NO_WORD = re.compile(r"\W")
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"  # the number of a reference is no part of the word in front of it
_FAR_LETTER = re.compile(rf"[^\W\0-\xff{_RAISED}]")  # what is in words and not in Latin-1
_MOST_MARKS = 100
"""The different marks beyond Latin-1 up to which replacing each is quicker than looking for letters."""
_PLAIN_LETTERS = str.maketrans(
    {"ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)
_SAME_LENGTH = tuple(zip("“”‘’\u00a0\u202f\u2009\t\r\n", "\"\"''      ", strict=True))


def fold(text: str) -> str:
    r"""Return the text with every run of white space as one space, and none at the ends.

    >>> fold("  acne\u00a0scars\n fade ")
    'acne scars fade'
    """
    if text.isprintable() and "  " not in text and " " not in (text[:1], text[-1:]):
        return text  # most texts are folded already, and to see it takes a third of the time
    return " ".join(text.split())


def letters_of(text: str) -> str:
    """Return the letters and digits of a text in lower case: all that two prints of one title share.

    >>> letters_of("Why it’s red: 5 signs") == letters_of("why-its-red-5-signs")
    True
    """
    return "".join(filter(str.isalnum, text.lower()))


def plain_letters(text: str) -> str:
    """Return a text in lower case with the letters that an English keyboard has for those it lacks.

    >>> plain_letters("Sørensen, NÚÑEZ, Weiß, Æsop")
    'sorensen, nunez, weiss, aesop'
    """
    text = text.casefold()
    if text.isascii():
        return text
    import unicodedata  # few texts need it

    parts = unicodedata.normalize("NFKD", text).translate(_PLAIN_LETTERS)
    return "".join(one for one in parts if unicodedata.category(one) not in ("Mn", "Cf"))


def counted(count: int, one: str, several: str = "") -> str:
    """Return a number with what it counts; ``several`` is the plural that is more than an added s.

    >>> counted(1, "section"), counted(0, "section"), counted(2, "person", "people")
    ('1 section', '0 sections', '2 people')
    """
    return f"{count} {one if count == 1 else several or one + 's'}"


def words_alone(text: str) -> str:
    """Return a text of the same length: words in small letters, and a space for all that is in none.

    Letters that a pattern takes for an i or an s are one.

    >>> words_alone("“Ana’s scars,” 2_b")
    ' ana s scars   2_b'
    """
    alone = text.replace("İ", "i").replace("ı", "i").replace("ſ", "s")
    for _ in range(_MOST_MARKS):
        try:  # a tenth of the time of a pattern that looks for words
            return alone.encode("latin-1").translate(_byte_in_word()).decode("latin-1")
        except UnicodeEncodeError as error:
            mark = alone[error.start]
            if not (_IN_NO_WORD.match(mark) or mark in _RAISED):
                break
            alone = alone.replace(mark, " ")
    letters = list(alone.encode("latin-1", "replace").translate(_byte_in_word()).decode("latin-1"))
    for match in _FAR_LETTER.finditer(alone):
        letters[match.start()] = match[0].lower()
    return "".join(letters)


class WordPlaces(NamedTuple):
    """Where the words of a text stand.

    Attributes:
        alone: :func:`words_alone` of the text.
        by_word: the places of each word, in order.
        known: the words.
    """

    alone: str
    by_word: Mapping[str, list[int]]
    known: frozenset[str]


@lru_cache(maxsize=1)
def word_places(text: str) -> WordPlaces:
    """Return where the words of a text stand.

    The last text is kept: reading and attribution ask for the same one, one behind the other.

    >>> word_places("So they said so.").by_word["so"]
    [0, 13]
    """
    alone = words_alone(text)
    places: dict[str, list[int]] = {"": []}
    at = 0
    for word in alone.split(" "):
        if word in places:  # the usual case
            places[word].append(at)
        else:
            places[word] = [at]
        at += len(word) + 1
    del places[""]
    return WordPlaces(alone, places, frozenset(places))


@cache
def _byte_in_word() -> bytes:
    """Return the small letter of each character of Latin-1, or a space."""
    characters = map(chr, range(256))
    apart = (" " if _IN_NO_WORD.match(one) or one in _RAISED else one.lower() for one in characters)
    return "".join(apart).encode("latin-1")


def words(text: str) -> list[str]:
    """Return the words of a text in lower case, in their order.

    A hyphen parts words, except behind a prefix that turns their meaning ("non-ablative"). A
    possessive ending is left off.

    >>> words("Dr. Chang’s in-office, non-ablative CO2 laser")
    ['dr', 'chang', 'in', 'office', 'nonablative', 'co2', 'laser']
    """
    found: list[str] = []
    for word in _WORD.findall(text.lower()):
        if word.isalnum():  # the usual case
            found.append(word)
        else:
            found += _parts(_POSSESSIVE.sub("", word).replace("’", "'"))
    return found


def _parts(word: str) -> list[str]:
    parts = [part.strip(".") for part in _HYPHEN.split(word)]
    if len(parts) > 1 and parts[0] in _JOINED_PREFIXES:
        parts = ["".join(parts[:2]), *parts[2:]]
    return [part for part in parts if part]


class Stemmer:
    """Snowball's English stems, from a table where it has the word.

    An irregular form has the stem of its plain form, as ``data/forms.toml`` lists them.

    Args:
        table: stems that are known already, by word. It stays as it is: anybody can type any word.
            Without one the stems of all words that are asked for are collected.

    >>> Stemmer({"scars": "scar"}).stem("scars")
    'scar'
    """

    def __init__(self, table: Mapping[str, str] | None = None) -> None:
        self.table = dict(table or {})
        self._collects = table is None

    def stem(self, word: str) -> str:
        """Return the stem of a word in lower case; nltk is imported if the table lacks it."""
        known = self.table.get(word)
        if known is None:
            known = _computed_stem(word)
            if self._collects:
                self.table[word] = known
        return known

    def stems(self, text_words: Iterable[str]) -> list[str]:
        """Return the stems of several words, in their order."""
        return [self.stem(word) for word in text_words]


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return the offsets of the sentences of one paragraph, in their order, without outer space.

    A closing quotation mark and a reference mark ("[3]", "³") belong to the sentence that they
    stand behind; a part that goes on in lower case, or only names who asks, belongs to the part
    before (“Why?” she asks). White space alone gives no sentence. What goes on for longer than any
    sentence is cut, behind a word if it has any: so the time for an article is linear, whatever
    stands in it.

    >>> text = "See Dr. Lee at 8 a.m. on day No. 5. “Rest,” she says.[3] “Why?” Ana asks."
    >>> [text[start:end] for start, end in sentence_spans(text)]
    ['See Dr. Lee at 8 a.m. on day No. 5.', '“Rest,” she says.[3]', '“Why?” Ana asks.']
    """
    masked, size = _mask(text), len(text)
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _END.finditer(masked):
        stop, end = match.span()
        if end == size or _is_break(masked, stop, end):
            _append(text, spans, start, end)
            start = end
    if start < size:
        _append(text, spans, start, size)
    if size <= _LONGEST_SENTENCE:
        return spans  # the usual case
    return [part for span in spans for part in _cut(text, *span)]


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a sentence in parts that are no longer than any sentence, without the space between them."""
    while end - start > _LONGEST_SENTENCE:
        fitting = _WHOLE_WORDS.match(text, start)
        part = fitting.end() if fitting else start + _LONGEST_SENTENCE
        yield start, part
        while text[part].isspace():
            part += 1
        start = part
    yield start, end


def _mask(text: str) -> str:
    """Return a text of the same length in plain marks and spaces, reference marks as closing ones."""
    masked = text
    for mark, plain in () if text.isascii() and text.isprintable() else _SAME_LENGTH:
        masked = masked.replace(mark, plain)  # a tenth of the time of str.translate
    if not (masked.isascii() and "[" not in masked) and _OPENS_MARK.search(masked):
        masked = _REFERENCE_MARK.sub(lambda match: '"' * len(match.group()), masked)
    if _STOP_AND_NUMBER.search(masked) is None:
        return masked
    return _before_number().sub(lambda match: match.group(1) + "x", masked)


def _is_break(masked: str, stop: int, end: int) -> bool:
    """Ask Punkt whether a sentence ends at a full stop, question or exclamation mark.

    Args:
        masked: the paragraph in plain marks.
        stop: offset of the mark.
        end: offset behind it and what closes the sentence with it; there is more behind.
    """
    begin = max(masked.rfind(" ", 0, stop) + 1, stop - _LONGEST_WORD)
    word = masked[begin : stop + 1].lstrip(_OPENERS)
    stem = word[:-1]
    if len(stem) > 1 and stem.isalpha() and stem.isascii() and stem.lower() not in _abbreviations():
        behind = end + 1  # as Punkt says of any such word; most words are
        return masked[behind : behind + 1].isalnum() or _NEXT.match(masked, end) is not None
    if "—" in word:  # "her doctor—Dr. Ruiz"
        begin = masked.rfind("—", begin, stop) + 1
        word = masked[begin : stop + 1]
    following = _NEXT.match(masked, end)
    if _INITIALS.fullmatch(word):
        word = "u.s."  # two initials or more end a sentence no more than this abbreviation does
    elif following and (
        (_INITIAL.fullmatch(word) and _is_letter(masked, begin, following.group(1)))
        or (_HALF_OF_DAY.fullmatch(word) and _is_behind_hour(masked, begin, following.group(1)))
    ):
        return True
    return _punkt_breaks(word, following.group(1) if following else "")


def _is_letter(masked: str, begin: int, following: str) -> bool:
    """Say whether a capital is a letter and no initial: "low in vitamin D. It helps", "in Block C. After"."""
    before = masked[max(0, begin - _LONGEST_WORD) : begin].split()[-1:]
    if before and before[0].lower() in _rules()["lettered"]:
        return following[:1].isupper() and not _INITIAL.match(following)
    opening = following.partition("'")[0].rstrip(",").lower()
    if opening not in _behind_letters():
        return False
    may_name = opening in _rules()["surnames_too"]
    return not may_name or (bool(before) and before[0].islower())


def _is_behind_hour(masked: str, begin: int, following: str) -> bool:
    """Say whether a sentence opens behind "at 2 a.m."; none does behind "the 6 a.m. Pilates"."""
    before = masked[max(0, begin - _LONGEST_WORD) : begin].split()[
        -2:
    ]  # "At 6 a.m. Ana is up" is one sentence
    name = following[:1].isupper() and not following[1:2].isupper()
    return (
        name and before[:1] in _UP_TO_HOURS and following.strip(".,").lower() not in _rules()["behind_hours"]
    )


def _append(text: str, spans: list[tuple[int, int]], start: int, end: int) -> None:
    """Add a sentence without its outer space, or lengthen the one before that it belongs to."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return
    if spans and _goes_on(text, spans[-1], start, end):
        spans[-1] = (spans[-1][0], end)
    else:
        spans.append((start, end))


def _goes_on(text: str, before: tuple[int, int], start: int, end: int) -> bool:
    """Say whether a part is the rest of the sentence before it."""
    first = text[start]
    if first.islower() or not (first.isalnum() or any(map(str.isalnum, text[start:end]))):
        return True
    if text[start] in _BEHIND_PLACE and _DATELINE.fullmatch(text, *before):
        return True
    if text[before[1] - 1] not in _CLOSERS:
        return False
    asked = text[before[0] : before[1]].rstrip(_CLOSERS).endswith(("?", "!", "…"))
    return asked and bool(_asking().fullmatch(text, start, end))


@cache
def _rules() -> dict[str, Any]:
    return _data("sentences")


def _data(name: str) -> dict[str, Any]:
    import tomllib
    from importlib.resources import files

    return tomllib.loads((files("scarbot") / "data" / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(_rules()["abbreviations"]) - frozenset(_rules()["before_numbers"])


@cache
def _behind_letters() -> frozenset[str]:
    return frozenset((*_rules()["starters"], *_rules()["behind_letters"]))


@cache
def irregular_forms() -> dict[str, str]:
    """Return the plain form by irregular form: teach by "taught", tooth by "teeth"."""
    lines = [line.split() for listed in _data("forms").values() for line in listed]
    return {form: plain for plain, *forms in lines for form in forms}


@cache
def _before_number() -> re.Pattern[str]:
    listed = "|".join(map(re.escape, _rules()["before_numbers"]))
    return re.compile(rf"\b({listed})\.(?=\s?\d)", re.IGNORECASE)


@cache
def _asking() -> re.Pattern[str]:
    """Return the pattern of a part that only names who asked, as in “Dr. Chang asks.”."""
    verbs = "|".join(_rules()["asking"])
    name = r"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}"
    relative = rf"{name}['’]s [a-z-]+"
    to = r"(?: (?:about|of|to|him|her|them|me|us)(?: [\w’'-]+){0,3})?"
    return re.compile(rf"(?:(?:{name}|{relative}) (?:{verbs}){to}|(?:{verbs}) {name})\.")


@lru_cache(maxsize=20_000)
def _punkt_breaks(word: str, following: str) -> bool:
    if _INITIAL.match(following):  # "Dr. A. J. Okafor": no article that opens a sentence
        following = "Name"
    following = following.rstrip('"')  # a closing mark tells nothing of the word in front of it
    return bool(_punkt().text_contains_sentbreak(f"{word} {following}"))


@cache
def _punkt() -> Any:
    from nltk.tokenize.punkt import PunktParameters, PunktSentenceTokenizer

    rules = _rules()
    parameters = PunktParameters()
    parameters.abbrev_types = set(_abbreviations())
    parameters.sent_starters = set(rules["starters"])
    return PunktSentenceTokenizer(parameters)


@lru_cache(maxsize=20_000)
def _computed_stem(word: str) -> str:
    return str(_snowball().stem(irregular_forms().get(word, word)))


@cache
def _snowball() -> Any:
    from nltk.stem.snowball import SnowballStemmer

    return SnowballStemmer("english")
