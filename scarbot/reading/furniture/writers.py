"""Who wrote the article, and which lines are about them: a biography, a name, a signature."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import UPPER
from scarbot.reading.furniture.about_site import LONGEST_BIO
from scarbot.reading.furniture.bylines import find_writers, is_credit, is_post, names_writer
from scarbot.reading.traits.marks import phrases, words_of
from scarbot.reading.traits.metadata import read_bylines
from scarbot.reading.traits.prose import ends_sentence, sentence_count
from scarbot.reading.traits.signatures import NAME
from scarbot.reasons import AUTHOR_BIO, BYLINE, RELATED_LINKS, SHARE_BOX, STANDFIRST

if TYPE_CHECKING:
    from scarbot.reading.traits.layout import Layout

__all__ = ["mark_names_above", "mark_writers"]

_I_AM = re.compile(r"(?:(?:Hi|Hello|Hey)[,!] )?(?:I['’]m|I am|My name is) ")
_ROLE = re.compile(rf"{_I_AM.pattern}[^,.!]{{1,40}}[,.!] (?:I['’]m |I am )?(?:an?|the|your|one of)\b")
_LEAVE = re.compile(
    r"(?:(?:(?:[Ww]ith )?(?:all my |lots of |much )?[Ll]ove|Yours|Warmly|Cheers|Take care"
    r"|See you (?:soon|next \w+)|(?:Until|Till) (?:then|soon|next \w+)),? [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?"
    r"|[A-Z][\w’'-]*(?: [A-Z]\.?)?,? x[xo]{0,4}|[Xx][XxOo]{1,4},? [A-Z][\w’'-]*)\W*"
)
_PERSON = re.compile(rf"[{UPPER}][a-zà-ÿ’'-]+(?: [A-Z]\.)?(?: (?:[a-z]{{2,3}} )?[{UPPER}][\w’'-]+){{1,2}}")
_MAY_NAME = ("", STANDFIRST, RELATED_LINKS)  # a name that links to what its bearer wrote looks like the last
_LONGEST_NAME = 60
_FEW = 2
_OPENING_WORDS = 12
_SIGNED_KINDS = ("paragraph", "heading")  # above a postscript it looks like one
_POSTSCRIPTS = ("P.S.", "PS:", "PS ", "P.P.S.")
_HEAD = 0.1
_TAIL = 0.7
_LAST = 0.85


def mark_writers(layout: Layout) -> None:
    """Mark the lines that tell who wrote the article."""
    names = find_writers(layout)
    lower = {name.lower() for name in names}
    told = list(filter(layout.is_body, range(len(layout.blocks))))
    last = told[-1] if told else -1
    signed = next((place for place in reversed(told) if not layout.words[place].startswith(_POSTSCRIPTS)), -1)
    for place in (*layout.up_to(_HEAD), *layout.behind(_TAIL)):
        words = layout.words[place]
        if layout.reasons[place] or len(words) > LONGEST_BIO:
            continue
        if _is_name(layout, place, lower):
            layout.mark(place, BYLINE)
        elif (
            any(_is_bio(words, name) for name in names)
            or _tells_where(words, names)
            or _tells_of_article(words, names)
            or (layout.before(place) >= _LAST and _closes_on_writer(layout, place, names, last))
        ):
            layout.mark(place, AUTHOR_BIO)
        elif _signs_letter(layout, place) or (place > signed and _takes_leave(layout, place)):
            layout.mark(place, BYLINE)


def _tells_where(words: str, names: list[str]) -> bool:
    """Say whether a line tells where its writer is reached: "Contact Ana Ruiz at 555-0142."."""
    if not words.lower().startswith(words_of("reaching", "writers")):
        return False  # the usual case
    works = "|".join(words_of("works", "writers"))
    reached = rf"(?:[\w.’'-]+ ){{1,2}}?(?:(?:staff |health )?(?:{works}) )?"
    behind = r"(?:,? (?:at|on|by|via)\b|[:,])"
    return any(re.match(rf"{reached}{re.escape(name)}{behind}", words) for name in names)


def _tells_of_article(words: str, names: list[str]) -> bool:
    """Say whether a line tells what its writer did for it: "Ana Ruiz wore one while writing this story."."""
    named = any(words.startswith(f"{name} ") for name in names)
    return named and bool(_this_article().search(words)) and sentence_count(words) <= _FEW


@cache
def _this_article() -> re.Pattern[str]:
    """Return the pattern of how a biography tells of the article: "this story", "while reporting"."""
    written, writing = ("|".join(words_of(key, "writers")) for key in ("written", "writing"))
    return re.compile(rf"\bthis (?:{written})\b|\b(?:while|before|after|for) (?:{writing})\b")


def mark_names_above(layout: Layout, first: int, last: int, *, sure: bool = False) -> None:
    """Mark the lines that are nothing but a name, a post or a credit, above a byline.

    Args:
        layout: the blocks.
        first: the place of the first line that may be one.
        last: the place behind the last one.
        sure: whether a name has to be one that people have.
    """
    for place in reversed(range(first, min(last, len(layout.blocks) - 1))):
        if layout.reasons[place] in _MAY_NAME and _is_name_above(layout, place, sure):
            layout.overrule(place, BYLINE)


def _is_name_above(layout: Layout, place: int, sure: bool) -> bool:
    """Say whether a line is one of these, with a byline below it that names nobody else."""
    words = layout.words[place]
    if layout.reasons[place + 1] == BYLINE:
        if is_post(words) or is_credit(words):
            return True
    elif is_post(words):
        return names_writer(layout.words[place - 1])
    signed = place + 1
    while signed < len(layout.blocks) - 1 and layout.reasons[signed] == SHARE_BOX:
        signed += 1
    below = layout.words[signed]
    if layout.reasons[signed] != BYLINE or not (
        names_writer(words) or (not sure and _PERSON.fullmatch(words))
    ):
        return False
    if read_bylines([below]).get("author"):
        return False
    return below == words or is_post(below) or not names_writer(below)


def _closes_on_writer(layout: Layout, place: int, names: list[str], last: int) -> bool:
    """Say whether a paragraph at the end is about who wrote the article, whatever it tells of them."""
    words = layout.words[place]
    named = any(words.startswith((f"{name} ", f"{name}, ")) for name in names)
    ends = place == last and (_ends_on_writer(words, names) or _is_unsigned_bio(layout, place))
    return named or _is_told(words, names) or ends


def _ends_on_writer(words: str, names: list[str]) -> bool:
    """Say whether a later sentence of a last paragraph is about who wrote the article."""
    for name in names:
        at = words.find(name)
        if at > 0 and ends_sentence(words[:at].rstrip()):
            return _is_bio(words[at:], name)
    return False


def _is_name(layout: Layout, place: int, names: set[str]) -> bool:
    """Say whether a line is nothing but the writer's name, or a name behind "Written by"; small letters."""
    words = layout.words[place]
    if len(words) > _LONGEST_NAME:
        return False
    if place and layout.words[place - 1].lower().rstrip(":") in phrases("announces", "writers"):
        return True
    return words.lower().strip(" .:—–-") in names


def _is_bio(words: str, name: str) -> bool:
    """Tell "Ana Ruiz writes about sleep." and "I’m Ana, a mom of three." from a sentence about her."""
    first = name.partition(" ")[0]
    opens = _I_AM.match(words)
    if opens and re.match(rf"{re.escape(first)}\b", words[opens.end() :]):
        return len(words) <= _LONGEST_NAME or bool(_ROLE.match(words))  # an essay may begin like that
    if words[: len(name)].lower() != name.lower():
        return False  # the usual case
    return words[len(name) :].lstrip(" ,").startswith(words_of("tells", "writers"))


def _is_told(words: str, names: list[str]) -> bool:
    """Say whether a paragraph behind the article says that somebody writes for a living."""
    if not words[:1].isupper():
        return False
    opening = " ".join(words.split(maxsplit=_OPENING_WORDS)[:_OPENING_WORDS]).lower()
    if " is " in opening and any(f" {work}" in opening for work in words_of("works", "writers")):
        return True
    parts = {part.lower() for name in names for part in (name.split()[0], name.split()[-1])}
    who, _, behind = words.partition(" ")
    return who.lower() in parts and behind.lower().startswith(words_of("writes", "writers"))


def _is_unsigned_bio(layout: Layout, place: int) -> bool:
    """Say whether the last paragraph says for whom somebody writes who was never named before."""
    words = layout.words[place]
    named = NAME.match(words)
    if named is None or not words[named.end() :].lstrip(" ,").startswith(words_of("reports", "writers")):
        return False
    return layout.text.find(named.group()) >= layout.blocks[place].start


def _takes_leave(layout: Layout, place: int) -> bool:
    """Say whether a line says goodbye with the writer's name: "Winnie x", "Until next week, Winnie"."""
    return layout.blocks[place].kind in _SIGNED_KINDS and bool(_LEAVE.fullmatch(layout.words[place]))


def _signs_letter(layout: Layout, place: int) -> bool:
    """Say whether the writer's first name alone stands below a letter, and no more of it behind."""
    words = layout.words[place].strip(" ,.—–-")
    if not words.isalpha() or layout.blocks[place].kind != "paragraph" or layout.before(place) < _TAIL:
        return False  # the usual case
    ends = place + 1 == len(layout.blocks) or layout.blocks[place + 1].kind == "heading"
    if not (ends or layout.reasons[place + 1]) or not ends_sentence(layout.words[place - 1]):
        return False
    signed = re.compile(rf"(?:^|[|·•] |\b[Bb]y ){words} [A-Z]")
    return words[0].isupper() and any(map(signed.search, layout.called(BYLINE)))
