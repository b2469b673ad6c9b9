"""Sentences of a paragraph: Punkt’s, with the abbreviations of ``data/sentences.toml``."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from scarbot.language.tables import load_table
from scarbot.language.texts import inner_span, without_accents
from scarbot.language.titles import UPPER, any_title, doctorates, listed_titles, nouns_of_title

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["sentence_spans"]

_CLOSERS = "\"')]}”’»"
_OPENERS = "\"'([{«"
_END = re.compile(r"""[.!?…](?:(?<!…)(?<![.!?].)[.!?]*|(?<=…)(?=["')\]}»]))["')\]}»]*(?=\s|$)""")
_NEXT = re.compile(r"""\s+["'(\[{«]*(\S{1,40})""")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,4}")
_INITIAL = re.compile(r"[A-Z]\.")
_HALF_OF_DAY = re.compile(r"[ap]\.m\.")
_DATELINE = re.compile(r"[A-Z][A-Z .'’-]{2,40}(?:, [A-Z][\w. ]{1,20})?\.")  # DUNMORE, Pa. (AP) —
_BRACKET_INSIDE = re.compile(r"\([^()\n]{1,40}\),\s")  # "OT Reg. (Ont.), a therapist"
_BEHIND_PLACE = "(—–-"
_UP_TO_HOURS = (["at"], ["before"], ["after"], ["until"], ["by"], ["past"])
_WHERE = (["in"], ["to"], ["from"], ["at"], ["near"])  # Jos is a town
_TWO_NAMES = re.compile(r"\s+([^\W\d_]{2,40})\s+[\"'(]?(?:(?:de|del|dela|la|los|y)\s+){0,2}[^\W\d_a-z]")
_LONGEST_WORD = 40
_LONGEST_SENTENCE = 1_000
_WHOLE_WORDS = re.compile(rf"(?s)\S(?:.{{0,{_LONGEST_SENTENCE - 2}}}\S)?(?=\s)")
_REFERENCE_MARK = re.compile(r"(?<=[.!?\"”’)])(?:\s?\[\d+(?:[,–-]\s?\d+)*\]|[⁰¹²³⁴-⁹]+(?:[,–-][⁰¹²³⁴-⁹]+)*)+")
_OPENS_MARK = re.compile(r"[\[⁰¹²³⁴-⁹]")
_STOP_AND_NUMBER = re.compile(r"""[.!?](?:(?<=\.)\s|["')\]]*)\d""")
_STUCK_NUMBER = re.compile(
    r"""(?<![^\W_])(?P<word>[a-zA-Z]{2,40}+\)?|[\d.]{1,9}%)(?P<stop>[.!?]["')\]]*)(?P<mark>\d{1,2}(?:[,–-]\d{1,2}){0,4})"""
    r"""(?=\s+["'(\[{«]*[A-Z]|\s*\Z)"""
)  # "within a year.4 It", where a copy prints the number of a reference in line
_SAME_LENGTH = tuple(zip("“”‘’\u00a0\u202f\u2009\t\r\n", "\"\"''      ", strict=True))


def sentence_spans(text: str) -> list[tuple[int, int]]:
    """Return the offsets of the sentences of one paragraph, in their order, without outer space.

    A closing quotation mark and a reference mark ("[3]", "³", "year.3") belong to the sentence that they
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
    masked = _STUCK_NUMBER.sub(_closed, masked)
    return _before_number().sub(lambda match: match.group(1) + "x", masked)


def _closed(match: re.Match[str]) -> str:
    """Return a word and its full stop with closing marks for the number; "Fig.2" as it is."""
    abbreviated = match["stop"] == "." and match["word"].lower() in _numbered()
    return match[0] if abbreviated else match["word"] + match["stop"] + '"' * len(match["mark"])


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
    if stem in _in_names() and _is_in_name(masked, begin, stem, end):
        return False
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


def _is_in_name(masked: str, begin: int, stem: str, end: int) -> bool:
    """Say whether a word is a first name in short, or what somebody is a doctor of: "Dr. med. Kraus".

    >>> text = "Ma. Ana Cruz"
    >>> _is_in_name(text, 0, "Ma", 3), _is_in_name("Ma. Sleep Medicine", 0, "Ma", 3)
    (True, False)
    """
    before = _words_before(masked, begin)[-1:]
    if stem in doctorates():
        last = before[0].strip(_OPENERS).rstrip(".") if before else ""
        return bool(nouns_of_title(last)) or last in doctorates()
    names = _TWO_NAMES.match(masked, end)
    if names is None or names[1].lower() in _rules()["starters"] or before in _WHERE:
        return False
    if stem in _rules()["short_names_of_any"]:
        return not (before and before[0].endswith(","))
    return without_accents(names[1]) in _first_names()


def _is_letter(masked: str, begin: int, following: str) -> bool:
    """Say whether a capital is a letter and no initial: "low in vitamin D. It helps", "in Block C. After"."""
    before = _words_before(masked, begin)[-1:]
    if before and (before[0].lower() in _rules()["lettered"] or _is_site(before[0], masked, begin)):
        return following[:1].isupper() and not _INITIAL.match(following)
    opening = following.partition("'")[0].rstrip(",").lower()
    if opening not in _behind_letters():
        return False
    may_name = opening in _rules()["surnames_too"]
    return not may_name or (bool(before) and before[0].islower())


def _is_site(before: str, masked: str, begin: int) -> bool:
    """Say whether a capital is the name of a site: "posted on X. Please"."""
    return before in _rules()["before_sites"] and masked.startswith(tuple(_rules()["sites"]), begin)


def _is_behind_hour(masked: str, begin: int, following: str) -> bool:
    """Say whether a sentence opens behind "at 2 a.m."; none does behind "the 6 a.m. Pilates"."""
    at_hour = _words_before(masked, begin)[-2:][:1] in _UP_TO_HOURS  # "At 6 a.m. Ana is up" is one sentence
    name = following[:1].isupper() and not following[1:2].isupper()
    return name and at_hour and following.strip(".,").lower() not in _rules()["behind_hours"]


def _words_before(masked: str, begin: int) -> list[str]:
    """Return the words that stand close before a place."""
    return masked[max(0, begin - _LONGEST_WORD) : begin].split()


def _append(text: str, spans: list[tuple[int, int]], start: int, end: int) -> None:
    """Add a sentence without its outer space, or lengthen the one before that it belongs to."""
    start, end = inner_span(text, start, end)
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
    if first in _BEHIND_PLACE and _DATELINE.fullmatch(text, *before):
        return True
    if first == "(" and _BRACKET_INSIDE.match(text, start, end):
        return True
    if text[before[1] - 1] not in _CLOSERS:
        return False
    asked = text[before[0] : before[1]].rstrip(_CLOSERS).endswith(("?", "!", "…"))
    return asked and bool(_asking().fullmatch(text, start, end))


@cache
def _rules() -> dict[str, Any]:
    return load_table("sentences")


@cache
def _abbreviations() -> frozenset[str]:
    titles = (title[:-1].lower() for title in listed_titles() if title.endswith("."))
    return frozenset((*titles, *_rules()["abbreviations"])) - frozenset(_rules()["before_numbers"])


@cache
def _in_names() -> frozenset[str]:
    rules = _rules()
    return frozenset((*rules["short_names"], *rules["short_names_of_any"], *doctorates()))


@cache
def _first_names() -> frozenset[str]:
    """Return the first names of women and men, read where a short one is met."""
    listed = load_table("first_names")
    return frozenset(name for kind in ("female", "male", "either") for name in listed[kind].split())


@cache
def _numbered() -> frozenset[str]:
    """Return the abbreviations that a number may follow."""
    return _abbreviations().union(_rules()["before_numbers"]) - {"in", "min", "sec", "art"}


@cache
def _behind_letters() -> frozenset[str]:
    return frozenset((*_rules()["starters"], *_rules()["behind_letters"]))


@cache
def _before_number() -> re.Pattern[str]:
    listed = "|".join(map(re.escape, _rules()["before_numbers"]))
    return re.compile(rf"\b({listed})\.(?=\s?\d)", re.IGNORECASE)


@cache
def _asking() -> re.Pattern[str]:
    """Return the pattern of a part that only names who asked: “Dr. Chang asks.”, “Ana says, laughing.”."""
    verbs = "|".join(_rules()["asking"])
    name = rf"(?:(?:{any_title()}) )?[{UPPER}][\w’'-]*(?: [{UPPER}][\w’'-]*){{0,2}}"
    relative = rf"{name}['’]s [a-z-]+"
    to = r"(?: (?:about|of|to|him|her|them|me|us)(?: [\w’'-]+){0,3})?"
    doing = r"(?:, [a-z]{2,15}ing\b[^.!?“”\"]{0,120})?"  # ", wiping a bench"
    return re.compile(rf"(?:(?:{name}|{relative}) (?:{verbs}){to}|(?:{verbs}) {name}){doing}\.")


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
