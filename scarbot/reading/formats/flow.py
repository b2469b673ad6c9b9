"""Elements opened and closed, and the text between them → the blocks that a reader sees.

HTML and Markdown are both read into a :class:`Flow`. It keeps a flat list of elements, each with
the position of its parent, so that no depth of nesting costs a call; what an element passes on to
what stands in it is copied when it is opened.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scarbot.models import CELL_BAR
from scarbot.reading.formats.elements import (
    HEADINGS,
    LOWEST,
    VOID,
    element_reason,
    is_body,
    is_hidden,
    is_inline,
    nature_of,
)
from scarbot.reading.formats.lines import (
    BOLD,
    BOLD_END,
    BREAK,
    CITE,
    CITED,
    PARTS,
    SOFT,
    blocks_of,
    clean,
    raised,
)
from scarbot.reading.furniture.bylines import heads_card
from scarbot.reading.traits.prose import is_prose
from scarbot.reasons import ATTRIBUTION, TABLE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scarbot.reading.blocks import BlockKind

__all__ = ["Cells", "Element", "Flow", "Piece", "add_to_parents"]

_NONE: dict[str, str] = {}
_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(HEADINGS, "heading"),
    **dict.fromkeys(("li", "dt", "dd"), "item"),
    "blockquote": "quote",
    "summary": "heading",
}
_MARKED = frozenset(("sup", "q", "cite", "dt", "dd"))
"""What leaves a mark in the text, or a break, where it begins or ends."""
_PLACED = frozenset({*_KINDS, "ul", "ol", "dl", "menu", "dir", "tr", "td", "th", "footer", "figcaption"})
"""What changes something for what stands in it."""
_QUOTES = ("“”", "‘’")
_SPACES = " \t\r\n\u00a0"
_EDITORIAL = re.compile(r"\[[^\[\]\d][^\[\]]{0,40}\]")  # [citation needed]
_FIGURES = re.compile(r"[^\w]*\d")
_LONGEST_LABEL = 12
_WORDY = 3
_ENDS = (".", "!", "?")
_MOSTLY = 0.9
_LARGEST_LINK = 4
_MOST_DIGITS = 6
_BEFORE_NOTE = (".", "!", "?", ",", ";", ":", "”", "’", '"', ")")


@dataclass(slots=True)
class Element:
    """An element, with what it inherits; positions are indexes into :attr:`Flow.elements`.

    Attributes:
        tag: in lower case.
        parent: position of the element that it stands in; the root stands in itself.
        kind: the kind of the blocks in it.
        level: the level of the heading that it is or stands in, 0 outside any.
        reason: why the element itself is furniture.
        credit: why inline text in it is furniture, if the block has no other text.
        hidden: whether it is invisible to readers.
        link: position of the link that it is or stands in, 0 for none.
        body: whether it calls itself the article or the main part.
        quote: position of the block quotation around it, 0 for none.
        listing: position of the list around it, 0 for none.
        item: position of the list item around it, 0 for none.
        number: of a list item, its number, until its first block has taken that.
        count: of a numbered list, the number of its next item; ``None`` for any other element.
        row: position of the table row around it, 0 for none.
        cell: position of the table cell around it, 0 for none.
        first: how many pieces came before it.
        closed: whether its own tag closed it.
        slug: its id, if it has a reason.
        named: its class, if it is a ``div``.
        spans: of a table cell, whether it takes the place of several.
    """

    tag: str
    parent: int = 0
    kind: BlockKind = "paragraph"
    level: int = 0
    reason: str = ""
    credit: str = ""
    hidden: bool = False
    link: int = 0
    body: bool = False
    quote: int = 0
    listing: int = 0
    item: int = 0
    number: int | None = None
    count: int | None = None
    row: int = 0
    cell: int = 0
    first: int = 0
    closed: bool = False
    slug: str = ""
    named: str = ""
    spans: bool = False


@dataclass(slots=True)
class Cells:
    """What stands in a row of a table that is joined into one line.

    Attributes:
        texts: what each cell says; empty for an empty one.
        named: whether all of them are heads, as those that name the columns are.
        linked: whether one of them is a link.
        spanned: whether one of them takes the place of several, beside or below it.
    """

    texts: tuple[str, ...]
    named: bool
    linked: bool
    spanned: bool


@dataclass(slots=True, eq=False)  # no two are the same, whatever they say
class Piece:
    """A block before its place in the text is known.

    Attributes:
        bold: whether all of it is bold.
        slanted: whether all of it is in italics.
        pictured: whether a picture stands directly above it.
        cells: of a row of a table that is one line, its cells.
        columns: of a row that can be quoted, the line that names its columns.
    """

    text: str
    kind: BlockKind
    element: int
    level: int = 0
    number: int | None = None
    label: int = 0
    reason: str = ""
    link: int = 0
    bold: bool = False
    slanted: bool = False
    pictured: bool = False
    cells: Cells | None = None
    columns: Piece | None = None

    @property
    def is_prose(self) -> bool:
        """Whether it holds sentences of its own and is no link."""
        return not self.link and self.kind not in ("heading", "title") and is_prose(self.text)


class Flow:
    """What has been read so far.

    >>> flow = Flow()
    >>> for tag, words in ("h2", "Care"), ("p", "Rest it."):
    ...     flow.open(tag)
    ...     flow.text(words)
    ...     flow.close(tag)
    >>> [(piece.kind, piece.text) for piece in flow.finish()]
    [('heading', 'Care'), ('paragraph', 'Rest it.')]
    """

    # Where in the open block an inline element ended, and where another began right behind one.
    _ended: int
    _met: int

    def __init__(self) -> None:
        self.elements = [Element("html", closed=True)]
        self.pieces: list[Piece] = []
        self._stack = [0]
        self._blocks = [0]
        self._open: defaultdict[str, int] = defaultdict(int)  # a Counter takes long over what is not open
        self._quotes = 0
        self._layouts: set[int] = set()
        self._pictured = False
        self._term = False
        self._clear()

    def open(self, tag: str, attributes: Mapping[str, str] = _NONE) -> None:
        """Open an element; a void one is closed at once."""
        if tag in VOID:
            self._void(tag)
            return
        inline = is_inline(tag)
        if not self.elements[self._stack[-1]].hidden:
            if tag in _MARKED:
                self._begin(tag, inline)
            elif self._parts and not inline:
                self._flush()
            elif inline and self._parts and self._ended == len(self._parts):
                self._met = self._ended
            self._term = False
        if tag == "a":
            self._note = len(self._parts) if _leads_to_note(attributes.get("href", "")) else 0
        position = len(self.elements)
        self.elements.append(self._element(tag, attributes, inline))
        self._stack.append(position)
        self._open[tag] += 1
        if not inline:
            self._blocks.append(position)

    def close(self, tag: str) -> None:
        """Close an element and everything open in it; do nothing if none of this name is open."""
        if not self._open[tag]:
            return
        if tag in _MARKED and not self.elements[self._stack[-1]].hidden:
            self._end(tag)
        elif self._parts and not is_inline(tag):
            self._flush()
        elif self._parts:
            if tag == "a" and 0 < self._note < len(self._parts) and not self._open["sup"]:
                self._raise_note(self._note)
            self._ended = len(self._parts)
        while self._stack:
            position = self._stack.pop()
            element = self.elements[position]
            self._open[element.tag] -= 1
            if self._blocks[-1] == position:
                self._blocks.pop()
            if element.tag == "tr" and position not in self._layouts:
                self._close_row(position)
            if element.tag == tag:
                element.closed = True
                return

    def add(self, tag: str, words: str) -> None:
        """Add a one-line block without marks; opening, filling and closing it would take twice as long."""
        if self.elements[self._stack[-1]].hidden:
            return
        self._flush()
        self._term = False
        element = self._element(tag, _NONE, inline=False)
        element.closed = True
        self._at, self._shown = len(self.elements), len(words)
        self.elements.append(element)
        self._add(words, element)
        self._shown = 0

    def emphasise(self, tag: str, words: str) -> None:
        """Add words in ``em`` or ``strong``, without making an element of these."""
        self._open[tag] += 1
        self.text(words)
        self._open[tag] -= 1

    def text(self, data: str) -> None:
        """Add text to the open block."""
        element = self.elements[self._stack[-1]]
        if element.hidden or not data or (not self._parts and data.isspace()):
            return  # white space in front of a block is not seen
        data = clean(data)
        if self._met == len(self._parts) and self._met and _are_apart(self._parts[-1], data):
            self._parts.append(SOFT)
        if "\n" in data:
            data = data.replace("\n", BREAK if self._open["pre"] else SOFT)
        self._parts.append(self._marked(data))
        shown = len(data) if not data.isspace() else 0
        if shown and not self._shown:
            self._at = self._blocks[-1]
        self._shown += shown
        if element.link and shown:
            self._linked += shown
            self._link = element.link
        if self._open["em"] or self._open["i"]:
            self._slanted += shown
        if element.credit and shown:
            self._credits += shown
            self._credit = element.credit

    def _marked(self, data: str) -> str:
        """Return text with marks around what is bold, line by line."""
        if not (self._open["b"] or self._open["strong"]) or self._open["sup"]:
            return data
        parts = PARTS.split(data) if SOFT in data else [data]
        return "".join(part if PARTS.match(part) else f"{BOLD}{part}{BOLD_END}" for part in parts if part)

    def soft_break(self) -> None:
        """Add the end of a source line, which a reader sees as a space."""
        self._parts.append(SOFT)

    def finish(self) -> list[Piece]:
        """End the flow and return its pieces in order.

        A link that was never closed has swallowed what follows it, and counts as no link.
        """
        self._flush()
        sizes = Counter(piece.link for piece in self.pieces)
        for piece in self.pieces:
            piece.link = piece.link if sizes[piece.link] <= _LARGEST_LINK else 0
        return self.pieces

    def _void(self, tag: str) -> None:
        """Take in an element that holds nothing, such as ``br`` or ``img``."""
        if self.elements[self._stack[-1]].hidden:
            return
        if tag == "br":
            self._parts.append(BREAK)
        elif tag == "hr":
            self._flush()
        elif tag == "img" and not self._shown:
            self._pictured = True

    def _begin(self, tag: str, inline: bool) -> None:
        """Change the open block where an element begins: a mark or a break is added, or the block ends."""
        if tag == "sup" and not self._open["sup"]:
            self._raised = len(self._parts)
        elif tag == "q":
            self._parts.append(_QUOTES[self._quotes % 2][0])
            self._quotes += 1
        elif tag == "cite" and self.elements[self._blocks[-1]].quote:
            self._parts.append(CITE)
        elif tag == "dd" and self._term:
            self._parts.append(BREAK)
        elif not inline:
            self._flush()

    def _end(self, tag: str) -> None:
        """Change the open block likewise where an element ends."""
        if tag == "sup" and self._open["sup"] == 1:
            self._raise(self._raised)
        elif tag == "q" and self._quotes:
            self._quotes -= 1
            self._parts.append(_QUOTES[self._quotes % 2][1])
        elif tag == "cite":
            self._parts.append(CITED)
        elif tag == "dt":
            self._term = bool(self._shown)
        elif not is_inline(tag):
            self._flush()

    def _element(self, tag: str, attributes: Mapping[str, str], inline: bool) -> Element:
        """Return a new element with what it inherits from the one it stands in."""
        above = self._stack[-1]
        inherited = self.elements[above]
        reason, hidden, body = nature_of(tag)
        if attributes:
            reason = element_reason(tag, attributes)
            hidden, body = is_hidden(tag, attributes), is_body(tag, attributes)
        link = len(self.elements) if tag == "a" and "href" in attributes else inherited.link
        element = Element(  # by their places: names take three times as long, and there are many
            tag,
            above,
            inherited.kind,
            inherited.level,
            reason,
            (reason or inherited.credit) if inline else "",
            inherited.hidden or hidden,
            link,
            body,
            inherited.quote,
            inherited.listing,
            inherited.item,
            inherited.number,
            inherited.count,
            inherited.row,
            inherited.cell,
            len(self.pieces),
            False,
            attributes.get("id", "") if reason else "",
            attributes.get("class", "") if tag == "div" else "",
        )
        if tag in _PLACED:
            self._place(element, len(self.elements), attributes)
        if attributes and attributes.get("role") == "heading" and not inline:
            element.kind, element.level = "heading", min(_whole(attributes.get("aria-level", ""), 2), LOWEST)
        return element

    def _place(self, element: Element, position: int, attributes: Mapping[str, str]) -> None:
        """Set what a block element changes for everything in it."""
        tag = element.tag
        element.kind = _KINDS.get(tag, element.kind)
        element.level = HEADINGS.get(tag, element.level)
        if tag in ("ul", "ol", "dl", "menu", "dir"):
            element.listing, element.item = position, 0
            element.count = _whole(attributes.get("start", ""), 1) if tag == "ol" else None
        elif tag in ("li", "dt", "dd"):
            element.item = position
            element.number = self._number(element.listing, attributes) if tag == "li" else None
        elif tag == "blockquote":
            element.quote = position
        elif tag == "tr":
            self._layouts.add(element.row)
            element.row, element.cell = position, 0
        elif tag in ("td", "th"):
            element.cell = position
            element.spans = any(_whole(attributes.get(way, ""), 1) > 1 for way in ("colspan", "rowspan"))
        elif (tag == "footer" and element.quote) or (tag == "figcaption" and self._captions_quote(element)):
            element.reason = ATTRIBUTION

    def _number(self, listing: int, attributes: Mapping[str, str]) -> int | None:
        """Return the number of a list item, and count on; ``None`` in a list without numbers."""
        numbered = self.elements[listing]
        if not listing or numbered.count is None:
            return None
        number = _whole(attributes.get("value", ""), numbered.count)
        numbered.count = number + 1
        return number

    def _take_number(self, element: Element) -> int | None:
        """Return the number of the list item around an element, once: for the item’s first block."""
        item = self.elements[element.item]
        number, item.number = item.number, None
        return number

    def _captions_quote(self, caption: Element) -> bool:
        """Say whether the figure of a caption shows a quotation."""
        if caption.quote:
            return True
        figure = self.elements[caption.parent]
        before = self.pieces[-1] if len(self.pieces) > figure.first else None
        return before is not None and before.kind == "quote"

    def _raise(self, begin: int) -> None:
        """Turn the text from a place on into superscript numbers, closed up to what precedes it.

        Editorial notes such as "[citation needed]" are removed; other text stays as it is.
        """
        words = "".join(self._parts[begin:])
        numbers = "" if _EDITORIAL.fullmatch(words.strip()) else raised(words)
        if numbers != words:
            self._parts[begin:] = [numbers]
            if begin:
                self._parts[begin - 1] = self._parts[begin - 1].rstrip(_SPACES)

    def _raise_note(self, begin: int) -> None:
        """Raise the number of a note that is a mere link, where it touches the end of a sentence."""
        if self._parts[begin - 1].endswith(_BEFORE_NOTE) and "".join(self._parts[begin:]).isdecimal():
            self._raise(begin)

    def _clear(self) -> None:
        """Forget the open block."""
        self._parts: list[str] = []
        self._raised = self._note = self._ended = self._met = 0
        self._shown = self._linked = self._credits = self._slanted = 0
        self._link = 0
        self._credit = ""
        self._at = 0

    def _flush(self) -> None:
        """End the open block."""
        if self._shown:
            self._add("".join(self._parts), self.elements[self._at])
        if self._parts:
            self._clear()

    def _add(self, raw: str, element: Element) -> None:
        """Add the lines of a block as pieces."""
        credit = self._credit if self._credits == self._shown else ""
        link = self._link if self._linked >= _MOSTLY * self._shown else 0
        begin = raw.find(CITE)
        if begin >= 0 and not raw[:begin].strip() and self._stands_below_quote(element):
            credit = ATTRIBUTION
        for line in blocks_of(raw, quoted=element.kind == "quote"):
            kind = "item" if line.label else element.kind
            number = self._take_number(element) if kind == "item" and line.number is None else line.number
            self.pieces.append(
                Piece(
                    line.text,
                    kind,
                    self._at,
                    element.level,
                    number,
                    line.label,
                    line.reason or credit,
                    link,
                    bold=line.bold,
                    slanted=self._slanted == self._shown,
                    pictured=self._pictured,
                )
            )
            self._pictured = False

    def _stands_below_quote(self, element: Element) -> bool:
        """Say whether an element follows the last piece in the same block quotation."""
        before = self.pieces[-1] if self.pieces else None
        return before is not None and self.elements[before.element].quote == element.quote

    def _close_row(self, position: int) -> None:
        """Join a table row into one line, unless it holds prose or a signature, or lays out the page."""
        row = self.pieces[self.elements[position].first :]
        if not row:
            return
        signed = [*(below.reason == ATTRIBUTION for below in row[1:]), False]
        read = [piece.is_prose or piece.kind != "paragraph" for piece in row]
        prose = [piece for piece, *kept in zip(row, read, signed, strict=True) if any(kept)]
        if prose:
            counts = Counter(map(self._cell_of, row))
            for piece in row:
                if counts[self._cell_of(piece)] == 1 and piece not in prose:
                    piece.reason = TABLE
        elif self._is_wordy(row) and not all(map(self._is_label, row)):
            for piece in filter(self._is_label, row):
                piece.reason = TABLE
        else:
            words = CELL_BAR.join(piece.text for piece in row)
            del self.pieces[self.elements[position].first :]
            cells = self._cells(position, row)
            self.pieces.append(Piece(words, "paragraph", position, reason=TABLE, cells=cells))

    def _cells(self, position: int, row: Sequence[Piece]) -> Cells:
        """Return what stands in the cells of a table row; what it is made of are the last elements."""
        elements = enumerate(self.elements[position + 1 :], position + 1)
        texts = {at: "" for at, one in elements if one.tag in ("td", "th") and one.row == position}
        for piece in row:
            at = self._cell_of(piece)
            texts[at] = f"{texts.get(at, '')} {piece.text}".lstrip()
        headed = self.elements[self.elements[position].parent].tag == "thead"
        named = headed or all(self.elements[at].tag == "th" for at in texts)
        spanned = any(self.elements[at].spans for at in texts)
        return Cells(tuple(texts.values()), named, any(piece.link for piece in row), spanned)

    def _is_label(self, piece: Piece) -> bool:
        """Say whether a cell is the head of a row or a column, or has only a few words."""
        if self.elements[self._cell_of(piece)].tag == "th":
            return True
        ended = piece.text.endswith(_ENDS) and not heads_card(piece.text)  # "Ana Ruiz, Ph.D." is no sentence
        return not ended and len(piece.text.split()) < _LONGEST_LABEL

    def _cell_of(self, piece: Piece) -> int:
        """Return the position of the table cell around a piece, 0 for none."""
        return self.elements[piece.element].cell

    def _is_wordy(self, row: Sequence[Piece]) -> bool:
        """Say whether a row’s cells hold no figures and no links, and one after the first several words."""
        cells = [piece for piece in row if self.elements[self._cell_of(piece)].tag == "td"]
        if any(_FIGURES.match(piece.text) or piece.link for piece in cells):
            return False
        return any(len(piece.text.split()) >= _WORDY for piece in cells if piece is not row[0])


def _leads_to_note(address: str) -> bool:
    """Say whether a link leads to a numbered place of its own page.

    >>> _leads_to_note("#footnote-1"), _leads_to_note("#top"), _leads_to_note("/guide#1")
    (True, False, False)
    """
    return address.startswith("#") and address[-1].isdecimal()


def _are_apart(before: str, data: str) -> bool:
    """Say whether the words of two elements that meet are no one word: "Ana Ruiz" and "A nurse in Reno".

    Their style may set each in a line of its own.
    """
    before = before.rstrip(BOLD_END)
    if not (before[-1:].isalnum() or before.endswith((".", ")"))) or not data[:1].isalpha():
        return False
    if data[0].islower():
        return " " in before.strip() and " " in data.strip()
    return before[-1:].islower() or " " in before.strip() or " " in data.strip()


def add_to_parents(counts: list[int], elements: Sequence[Element]) -> None:
    """Add to each element’s count those of everything in it, at any depth."""
    for position in range(len(elements) - 1, 0, -1):  # what stands in an element has a later place
        counts[elements[position].parent] += counts[position]


def _whole(words: str, otherwise: int) -> int:
    """Return a whole number of at most six digits, or ``otherwise`` for anything else."""
    words = words.strip()
    return int(words) if words.isdecimal() and len(words) <= _MOST_DIGITS else otherwise
