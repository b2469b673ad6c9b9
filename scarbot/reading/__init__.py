"""File → article: one reader a format, one structure for all.

In order of flow, each module with what it holds:

Formats → :mod:`~scarbot.reading.blocks`, the text with its blocks.

- :mod:`~scarbot.reading.plaintext`: pasted text.
- :mod:`~scarbot.reading.markdown`: Markdown.
- :mod:`~scarbot.reading.front_matter`: what stands in front of it.
- :mod:`~scarbot.reading.markdown_dialects`: what programs write between its lines.
- :mod:`~scarbot.reading.html`: saved pages.
- :mod:`~scarbot.reading.flow`: their elements, opened and closed.
- :mod:`~scarbot.reading.elements`: what each element is for.
- :mod:`~scarbot.reading.region`: which part of a page is the article.
- :mod:`~scarbot.reading.page_metadata`: what a page says about itself.
- :mod:`~scarbot.reading.lines`: the lines inside one block.
- :mod:`~scarbot.reading.assembly`: pieces in their order, as the text that a reader sees.

Furniture: what is no part of the body.

- :mod:`~scarbot.reading.furniture`: which blocks are none, by all of these.
- :mod:`~scarbot.reading.line_reasons`: why one line is furniture by its own words.
- :mod:`~scarbot.reading.furniture_lines`: the entries of listed lines that it is compared with.
- :mod:`~scarbot.reading.line_shapes`: lines that are furniture by their form alone.
- :mod:`~scarbot.reading.imprints`: what a leaflet tells of itself.
- :mod:`~scarbot.reading.photo_credits`: captions that end in a credit.
- :mod:`~scarbot.reading.signatures`: names that sign.
- :mod:`~scarbot.reading.openings`: lines that open a box, a part or the end.
- :mod:`~scarbot.reading.reaches`: how far such a line reaches.
- :mod:`~scarbot.reading.freed_headings`: headings that only adjoin what a line opens.
- :mod:`~scarbot.reading.page_top`: what stands above the first paragraph.
- :mod:`~scarbot.reading.headline`: which line there is the title, where the format names none.
- :mod:`~scarbot.reading.mastheads`: the lines there that name the site and its sections.
- :mod:`~scarbot.reading.page_end`: what stands behind the last one.
- :mod:`~scarbot.reading.writers`: lines about who wrote the article.
- :mod:`~scarbot.reading.bylines`: lines that are a name or a post.
- :mod:`~scarbot.reading.captions`: captions that are no element of their own.
- :mod:`~scarbot.reading.pasted_captions`: those of pasted text.
- :mod:`~scarbot.reading.repeats`: pull quotes.
- :mod:`~scarbot.reading.issues`: other pieces of the same issue.
- :mod:`~scarbot.reading.call_boxes`: boxes that end in a button.
- :mod:`~scarbot.reading.disclosures`: where those who speak work, and how to be seen by them.
- :mod:`~scarbot.reading.advice_boxes`: boxes that are the article's own all the same.

What these ask of a line or its place:

- :mod:`~scarbot.reading.layout`: how much prose is before and behind.
- :mod:`~scarbot.reading.prose`: whether it looks like a sentence.
- :mod:`~scarbot.reading.marks`: whether it has one of the words that tell what it is.
- :mod:`~scarbot.reading.said`: whether it tells who says it.
- :mod:`~scarbot.reading.telephones`: whether it gives a number to call.
- :mod:`~scarbot.reading.dates`: whether it is a date, and which.
- :mod:`~scarbot.reading.metadata`: whether it is an address or a byline, and whose.

Blocks → article.

- :mod:`~scarbot.reading.scripts`: labels and times in front of what is said.
- :mod:`~scarbot.reading.structure`: title, sections, passages and sentences.
- :mod:`~scarbot.reading.printed`: what the lines around the body print of it.
- :mod:`~scarbot.reading.datelines`: where and when a report was written.
- :mod:`~scarbot.reading.references`: the entries of a reference list.
- :mod:`~scarbot.reading.sidecar`: what the file beside an article says of it.
- :mod:`~scarbot.reading.places`: the places that it names.
- :mod:`~scarbot.reading.glossary`: where printed words mean standard ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.errors import ReadingError
from scarbot.reading.plaintext import read_text
from scarbot.reading.sidecar import Sidecar
from scarbot.reading.structure import build_article

if TYPE_CHECKING:
    from scarbot.models import Article
    from scarbot.reading.blocks import Source

__all__ = ["FORMATS", "read_article"]


def _read_markdown(text: str) -> Source:
    from scarbot.reading.markdown import read_markdown

    return read_markdown(text)


def _read_html(text: str) -> Source:
    from scarbot.reading.html import read_html

    return read_html(text)


FORMATS = {"text": read_text, "markdown": _read_markdown, "html": _read_html}


def read_article(
    text: str,
    *,
    format: str = "text",  # noqa: A002  the name that parse_article promises
    id: str = "article",  # noqa: A002
    sidecar: Sidecar | None = None,
) -> Article:
    """Read an article of a format; whose its statements are is not yet known.

    Raises:
        ReadingError: the format is unknown, or the text has no sentence.
        SidecarError: the sidecar names a place that the text does not have.
    """
    reader = FORMATS.get(format)
    if reader is None:
        raise ReadingError(f"{id}: unknown format “{format}”; known are {', '.join(sorted(FORMATS))}")
    return build_article(reader(text), id, sidecar or Sidecar())
