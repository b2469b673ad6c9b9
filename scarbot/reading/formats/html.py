"""HTML pages, as saved from a browser: the article, and the boxes around it marked as such.

lxml's parser is fed as a stream, so that no tree is built and no depth is too deep. Which part of
the page is the article is found in :mod:`scarbot.reading.formats.region`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from scarbot.errors import ReadingError
from scarbot.reading.blocks import Source
from scarbot.reading.formats.assembly import assemble
from scarbot.reading.formats.flow import Flow
from scarbot.reading.formats.page_metadata import NOTED_TAGS, PageMetadata

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["read_html"]

_EXPORTED = "doc-content"
_WEIGHT = "font-weight"
_BOLD = re.compile(r"\.([\w-]+)\s?\{[^{}]*font-weight:\s?(?:[6-9]00|bold)\b")


def read_html(text: str) -> Source:
    """Read an HTML page. Its text is what a reader sees; an empty page gives no blocks.

    Raises:
        ReadingError: lxml, the extra ``html``, is not installed.

    >>> source = read_html("<h1>Scars</h1><nav>Home</nav><p>They fade.<sup>3</sup><script>x()</script>")
    >>> [(block.kind, source.text[block.start : block.end]) for block in source.blocks]
    [('title', 'Scars'), ('furniture', 'Home'), ('paragraph', 'They fade.³')]
    """
    etree = _parser_library()
    page = _Page()
    parser = etree.HTMLParser(target=page, encoding="utf-8", huge_tree=True)
    try:
        parser.feed(text.encode("utf-8", "replace"))
        parser.close()
    except etree.ParseError:  # an empty page, or one that holds only a comment
        return Source("", ())
    flow, head = page.flow, page.head
    vars(page).clear()  # lxml's parser keeps it until garbage is collected
    source = assemble(flow, head.found(), page=True)
    return replace(source, metadata=head.found(source.metadata.get("title", "")), people=tuple(head.people()))


def _parser_library() -> Any:
    try:
        from lxml import etree
    except ImportError:
        raise ReadingError("HTML pages need lxml; install it with: pip install 'scarbot[html]'") from None
    return etree


class _Page:
    """What lxml calls with every tag and text of the page."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.head = PageMetadata()
        self.styles: list[str] | None = []  # where they begin a page; none behind them
        self.bold: frozenset[str] = frozenset()
        self.spans: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in NOTED_TAGS:
            self.head.open(tag, attributes)
        if tag == "body":
            self._style(attributes.get("class", ""))
        elif tag == "span" and self.bold:
            tag = "span" if self.bold.isdisjoint(attributes.get("class", "").split()) else "b"
            self.spans.append(tag)
        self.flow.open(tag, attributes)

    def end(self, tag: str) -> None:
        if tag == self.head.reading:
            self.head.close()
        self.flow.close(self.spans.pop() if tag == "span" and self.spans else tag)

    def data(self, data: str) -> None:
        if self.head.reading:
            self.head.text(data)
        self.flow.text(data)
        if self.styles is not None and _WEIGHT in data:
            self.styles.append(data)

    def _style(self, named: str) -> None:
        """Take note of the classes that are bold, on a page that a word processor has exported."""
        if self.styles and _EXPORTED in named.split():
            self.bold = frozenset(_BOLD.findall("".join(self.styles)))
        self.styles = None

    def comment(self, words: str) -> None:
        self.head.comment(words)

    def close(self) -> None:
        return
