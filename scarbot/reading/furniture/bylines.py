"""Lines that are a name, or somebody's post, and say who wrote an article without saying "by"."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from scarbot.language import UPPER, any_title, without_accents
from scarbot.lexicon.given_names import is_given
from scarbot.lexicon.word_lists import common_words
from scarbot.particles import PARTICLES
from scarbot.reading.traits.dates import date_start
from scarbot.reading.traits.marks import phrases
from scarbot.reading.traits.mastheads import bar_parts, is_section, media_words, names_medium
from scarbot.reading.traits.metadata import read_bylines, without_degrees
from scarbot.reading.traits.prose import ends_sentence
from scarbot.reading.traits.signatures import NAME
from scarbot.reasons import BYLINE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.reading.traits.layout import Layout

__all__ = [
    "bare_author",
    "find_writers",
    "heads_card",
    "introduces",
    "is_credit",
    "is_post",
    "names_writer",
    "only_people",
]

_NAME_WORD = re.compile(rf"[{UPPER}](?:\.(?:[A-Z]\.)?|[\w’'-]+)(?:, (?:Jr|Sr)\.?)?")
_FULL_NAME = re.compile(rf"(?<=[\w,] )[{UPPER}][\w’'-]+(?: [{UPPER}][\w’'-]+){{1,2}}")
_BEHIND_POST = re.compile(r"[,/|·•]")
_ON_CARD = re.compile(
    rf"(?P<title>(?:{any_title()}) )?"
    rf"(?P<name>{NAME.pattern}?)(?P<letters>(?:,? \(?[A-Z][A-Za-z.]{{0,6}}[A-Z][A-Za-z.]{{0,8}}\)?)*)"
)
_LONGEST_NAME = 40
_SHORT = 3
_FEWEST_WORDS = 2
_MOST_WORDS = 4
_MOST_WRITERS = 8
_LONGEST_POST = 6


def _is_person(line: str) -> bool:
    """Say whether a line is nothing but the name of a person, by a first name or by words that mean nothing.

    >>> _is_person("RENATA CHO"), _is_person("Ana de la Cruz"), _is_person("Night Sweats")
    (True, True, False)
    """
    words = line.split() if len(line) <= _LONGEST_NAME else []
    names = [word for word in words if word not in PARTICLES]
    if not _FEWEST_WORDS <= len(names) <= _MOST_WORDS or not all(map(_NAME_WORD.fullmatch, names)):
        return False
    lower = [without_accents(name) for name in names]
    if any(word in media_words() or word in _posts() or is_section(word) for word in lower[1:]):
        return False
    return is_given(names[0]) or common_words().isdisjoint(lower)


def is_post(line: str) -> bool:
    """Say whether a line is nothing but what somebody is at a paper.

    >>> is_post("Health Reporter"), is_post("Courier staff writer"), is_post("Letters to the editor")
    (True, True, False)
    """
    words = [word.lower().removesuffix("s") for word in _BEHIND_POST.split(line, maxsplit=1)[0].split()]
    if not 0 < len(words) <= _LONGEST_POST or "to" in words:
        return False
    of_what = words[0] in _posts() and words[1:2] in (["at"], ["for"], ["in"], ["of"])
    return of_what or words[-1] in phrases("works", "writers")


def names_writer(line: str) -> bool:
    """Say whether a line is the name of a person, with a post or a paper behind it, or neither.

    >>> names_writer("Ana Ruiz, Health Editor"), names_writer("Ana Ruiz | Skin Weekly")
    (True, True)
    >>> names_writer("Ana Ruiz, a nurse")
    False
    """
    if _is_person(line):
        return True
    name, *others = [part for bar in bar_parts(line) for part in bar.split(", ")] or [""]
    return _is_person(name) and all(is_post(part) or names_medium(part) for part in others)


@lru_cache(maxsize=1024)  # a line is asked about several times
def heads_card(line: str) -> bool:
    """Say whether a line only names whom those below it tell of: with a title, letters or a first name.

    >>> heads_card("Dr Zorla Fendik"), heads_card("Zorla Fendik, FACD"), heads_card("Bowel Disorder, BD")
    (True, True, False)
    >>> heads_card("ZORLA FENDIK MD"), heads_card("HOW TO FREE A FISH")
    (True, False)
    """
    card = _ON_CARD.fullmatch(line) if len(line) <= 2 * _LONGEST_NAME else None
    if card is None:
        return False
    name = card["name"].split()
    initials, letters = "".join(word[0] for word in name), card["letters"].strip(" ,()")
    lettered = letters and not letters.endswith(initials) and not (line.isupper() and _are_words(letters))
    return bool(card["title"] or lettered) or (not letters and _is_person(card["name"]) and is_given(name[0]))


def _are_words(letters: str) -> bool:
    """Say whether what may be letters behind a name are words in capitals: "HOW TO FREE A FISH"."""
    return any(word in common_words() for word in letters.lower().split() if len(word) > _SHORT)


def is_credit(line: str) -> bool:
    """Say whether a line says without a colon who wrote or who took the pictures: "WORDS ANA RUIZ".

    >>> is_credit("WORDS ANA RUIZ"), is_credit("Words matter")
    (True, False)
    """
    label, _, name = line.partition(" ")
    return label.lower() in phrases("credited") and _is_person(name)


def bare_author(lines: Sequence[str]) -> str:
    """Return the name that stands in a line alone, or in front of a date, among the lines of a byline.

    >>> bare_author(["Ana Ruiz, MD", "May 4, 2023"]), bare_author(["Ana Ruiz May 4, 2023"])
    ('Ana Ruiz', 'Ana Ruiz')
    >>> bare_author(["Skin Courier", "Health Reporter"])
    ''
    """
    above = ""
    for line in lines:
        if above.lower().rstrip(":") == "by" and NAME.fullmatch(line):
            return line
        above = line
        parts = bar_parts(line)
        first = parts[0] if parts else ""
        end = date_start(first)
        name = without_degrees((first if end is None else first[:end]).strip(" ,"))
        if names_writer(name):
            return name.partition(", ")[0]
    return ""


def introduces(words: str, behind: str) -> bool:
    """Say whether a sentence tells of somebody by the full name that the text behind it has again.

    >>> introduces("At 71, Ana Ruiz had a scar.", "Ana Ruiz laughed."), introduces("A scar, by Ana Ruiz", "")
    (True, False)
    """
    names = _FULL_NAME.findall(words) if ends_sentence(words) else []
    return any(_is_person(name) and name in behind for name in names)


def only_people(names: str) -> str:
    """Return the names of a byline without posts and papers.

    >>> only_people("Ana Ruiz Staff Writer, Bo Lee, Skin Weekly, Staff Writers")
    'Ana Ruiz, Bo Lee'
    """
    people = [_without_post(name) for name in names.split(", ")]
    return ", ".join(name for name in people if name and not names_medium(name))


def _without_post(name: str) -> str:
    words = name.split()
    if not is_post(name):
        return name
    ends = (
        size for size in range(2, len(words)) if words[size].lower() in _posts() or is_section(words[size])
    )
    end = next(ends, 0)
    return " ".join(words[:end]) if _is_person(" ".join(words[:end])) else ""


def find_writers(layout: Layout) -> list[str]:
    """Return who wrote the article, by the lines that sign it and by the format: the first few."""
    signed = layout.called(BYLINE)
    printed = [read_bylines([line]).get("author", "") for line in signed]
    printed += [line for line in signed if NAME.fullmatch(line)]
    listed = (name for names in (*printed, layout.about.get("author", "")) for name in names.split(", "))
    return list(dict.fromkeys(name for name in listed if " " in name))[:_MOST_WRITERS]


@cache
def _posts() -> frozenset[str]:
    return phrases("works", "writers") | phrases("posts", "writers")
