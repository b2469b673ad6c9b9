"""The lines inside one block of HTML or Markdown, as a reader sees them.

While a block is read, marks stand in its text for what is no text: a break that shows, the end
of a source line that does not, the ends of a ``<cite>``, and what is bold. White space is folded here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from scarbot.language import fold
from scarbot.reading.furniture.cards import is_card
from scarbot.reading.furniture.line_reasons import line_reason
from scarbot.reading.traits.prose import OPENING_QUOTES, ends_sentence, is_title_like
from scarbot.reading.traits.signatures import LONGEST_SIGNATURE, find_signature, is_name_line, is_signature
from scarbot.reasons import ATTRIBUTION

__all__ = [
    "BOLD",
    "BOLD_END",
    "BREAK",
    "CITE",
    "CITED",
    "PARTS",
    "SOFT",
    "Line",
    "blocks_of",
    "clean",
    "raised",
]

CITED, CITE, BREAK, SOFT = "\x1c", "\x1d", "\x1e", "\x1f"
BOLD, BOLD_END = "\x19", "\x1a"

PARTS = re.compile(f"([{BREAK}{SOFT}])")
"""What parts the lines of a block."""
_ANY_UNSEEN = re.compile("[\x19\x1a\x1c\x1d\x1e\x1f\u00ad\u200b\u2060\ufeff]")
_UNSEEN = dict.fromkeys(map(ord, "\x19\x1a\x1c\x1d\x1e\x1f\u00ad\u200b\u2060\ufeff"))
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_NUMBERS = re.compile(r"\s*\d+(?:\s?[,–-]\s?\d+)*\s*")
_IN_BOLD = re.compile(f"{BOLD}[^{BOLD_END}]*{BOLD_END}?")
_Part: TypeAlias = tuple[str, str, bool]
"""What stands before some words on their line, the words, and whether they are bold."""
_LABEL = re.compile(r"\[\^?(\d{1,3})\]:?\s+(?=\S)")
_QUOTED_END = (".", "!", "?", "…", "”", '"', "’", "'", "—", "–", "-")
_SIGNED = re.compile(r"(?:—|–|―|--?|~)\s?[A-Z]\S*(?:\s\S+)*$")
_DASH = re.compile(r"\s*(?:—|–|―|--?|~)\s*$")
_LONGEST_CREDIT = 80


@dataclass(slots=True)  # frozen ones take three times as long to make
class Line:
    """A part of a block that is a block of its own, with its number and why it is furniture."""

    text: str
    number: int | None = None
    label: int = 0
    reason: str = ""
    bold: bool = False


def clean(data: str) -> str:
    """Return text without what takes no room: soft hyphens, zero-width spaces, this module's marks."""
    if data.isprintable():  # takes a third of the time
        return data
    return data.translate(_UNSEEN) if _ANY_UNSEEN.search(data) else data


def raised(words: str) -> str:
    """Return the text of a ``<sup>``: numbers as superscripts, anything else as it is.

    >>> raised("1, 3"), raised("th"), raised("[2]")
    ('¹,³', 'th', '[2]')
    """
    return "".join(words.split()).translate(_RAISED) if _NUMBERS.fullmatch(words) else words


def blocks_of(raw: str, *, quoted: bool = False) -> list[Line]:
    """Return what one element holds, in order: mostly one line, white space folded.

    Two breaks in a row part paragraphs. Lines that are all labelled ("[1] …"), and credits one
    below the other, are lines of their own; so is the name below a quotation.

    Args:
        raw: the text with its marks.
        quoted: whether it stands in a block quotation.

    >>> [line.text for line in blocks_of(f"One  two{SOFT}three.{BREAK}{BREAK}Four.")]
    ['One two three.', 'Four.']
    >>> blocks_of(f"“Rest.”{BREAK}— Ana Ruiz, RD")[1]
    Line(text='— Ana Ruiz, RD', number=None, label=0, reason='attribution line', bold=False)
    """
    if raw.isprintable():  # no marks at all, the usual case
        words = raw.strip()
        if "  " in words:
            words = " ".join(words.split())
        if not words:
            return []
        return _parted(words) if words[0] in OPENING_QUOTES else [_labelled(words)]
    raw, cited = _without_cite(raw)
    found: list[Line] = []
    paragraph: list[_Part] = []
    mark = ""
    for part in PARTS.split(raw):
        if part == SOFT:
            mark = mark or " "
        elif part == BREAK:
            if mark == "\n":
                found += _lines(paragraph, quoted)
                paragraph = []
            mark = "\n"
        elif words := fold(_without_marks(part) if BOLD in part else part):
            paragraph.append((mark if paragraph else "", words, BOLD in part and _is_bold(part)))
            mark = ""
    found += _lines(paragraph, quoted)
    return [*found, Line(cited, reason=ATTRIBUTION)] if cited else found


def _is_bold(part: str) -> bool:
    return not _IN_BOLD.sub("", part).strip()


def _without_marks(part: str) -> str:
    """Return text without the marks around what is bold."""
    return part.replace(BOLD, "").replace(BOLD_END, "")


def _without_cite(raw: str) -> tuple[str, str]:
    """Part the ``<cite>`` that ends a quotation from it, with a dash in front of it."""
    if CITE in raw:
        raw = _without_marks(raw)
    begin, end = raw.rfind(CITE), raw.rfind(CITED)
    cited = ""
    if 0 <= begin < end and not raw[end:].strip():
        head = raw[:begin].replace(CITE, "").replace(CITED, "")
        dash = _DASH.search(head[-20:])
        words = fold(raw[begin:end])
        if head.rstrip().endswith(_QUOTED_END) and len(words) <= LONGEST_SIGNATURE:
            raw = head[: len(head) - len(dash.group())] if dash else head
            cited = f"{dash.group().strip()} {words}" if dash else words
    return raw.replace(CITE, "").replace(CITED, ""), cited


def _lines(paragraph: list[_Part], quoted: bool) -> list[Line]:
    """Return a paragraph as one line, or as several where its lines stand for themselves."""
    if not paragraph:
        return []
    paragraph = _card(paragraph)
    words = [text for _, text, _ in paragraph]
    if all(map(_LABEL.match, words)):
        return [_labelled(text) for text in words]
    reason = line_reason(words[0]) if len(words) > 1 else ""
    if reason and all(line_reason(text) or _is_short(text) for text in words):
        return [Line(text, reason=line_reason(text) or reason) for text in words]
    tail = _tail(paragraph)
    if tail:
        return [*_lines(paragraph[: -len(tail)], quoted), *tail]
    if len(words) > 1 and _is_signed(words[-2], words[-1], quoted):
        return [Line(_joined(paragraph[:-1])), Line(words[-1], reason=ATTRIBUTION)]
    head = 0 if quoted else _bold_head(paragraph)
    if 0 < head < len(paragraph):
        return [Line(_joined(paragraph[:head]), bold=True), *_lines(paragraph[head:], quoted)]
    return _parted(_joined(paragraph), bold=head > 0)


def _tail(paragraph: list[_Part]) -> list[Line]:
    """Return the lines behind the first that end a paragraph and are furniture each: "Back to top"."""
    tail: list[Line] = []
    for mark, words, _ in reversed(paragraph[1:]):
        reason = line_reason(words) if mark == "\n" and _is_short(words) else ""
        if not reason:
            break
        tail.append(Line(words, reason=reason))
    return tail[::-1]


def _card(paragraph: list[_Part]) -> list[_Part]:
    """Return a paragraph with breaks that show, where its source lines are a name and a post below it."""
    if len(paragraph) == 1 or not is_card(paragraph[0][1], paragraph[1][1]):
        return paragraph  # the usual case
    return [paragraph[0], *(("\n", words, bold) for _, words, bold in paragraph[1:])]


def _parted(words: str, *, bold: bool = False) -> list[Line]:
    """Return a line, and as one of its own the name that signs a quotation on it."""
    at = find_signature(words)
    if at is None:
        return [Line(words, bold=bold)]
    return [Line(words[:at].rstrip(), bold=bold), Line(words[at:], reason=ATTRIBUTION)]


def _bold_head(paragraph: list[_Part]) -> int:
    """Return how many parts make a first line that is bold and short: a heading, or a label."""
    head = 0
    for mark, _, bold in paragraph:
        if head and mark == "\n":
            break
        if not bold:
            return 0
        head += 1
    words = _joined(paragraph[:head])
    return head if is_title_like(words.rstrip(" :"), may_ask=True) else 0


def _is_signed(above: str, last: str, quoted: bool) -> bool:
    if quoted:
        dashed = bool(_SIGNED.match(last)) and len(last) <= LONGEST_SIGNATURE
        return dashed or (above.endswith(("”", '"')) and is_name_line(last))
    return above.endswith(("”", '"')) and is_signature(last)


def _joined(paragraph: list[_Part]) -> str:
    return "".join(mark + text for mark, text, _ in paragraph).lstrip("\n")


def _labelled(words: str) -> Line:
    """Return a line, with its number if it opens with a label such as "[1]"."""
    label = _LABEL.match(words)
    return Line(words, number=int(label[1]), label=label.end()) if label else Line(words)


def _is_short(words: str) -> bool:
    return len(words) <= _LONGEST_CREDIT and not ends_sentence(words)
