"""File → article: one reader a format, one structure for all.

In order of flow, each room with what it holds; its front page says what its modules are for.

- :mod:`~scarbot.reading.blocks`: a text with its blocks, and why some are no part of the body.
- :mod:`~scarbot.reading.traits`: what may be asked of a line or of its place.
- :mod:`~scarbot.reading.furniture`: what is no part of the body.
- :mod:`~scarbot.reading.formats`: text, Markdown and saved pages as blocks.
- :mod:`~scarbot.reading.body`: blocks as an article: title, sections, passages, sentences.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.errors import ReadingError
from scarbot.reading.body.sidecar import Sidecar
from scarbot.reading.body.structure import build_article
from scarbot.reading.formats.plaintext import read_text

if TYPE_CHECKING:
    from scarbot.models import Article
    from scarbot.reading.blocks import Source

__all__ = ["FORMATS", "read_article"]


def _read_markdown(text: str) -> Source:
    from scarbot.reading.formats.markdown import read_markdown

    return read_markdown(text)


def _read_html(text: str) -> Source:
    from scarbot.reading.formats.html import read_html

    return read_html(text)


FORMATS = {"text": read_text, "markdown": _read_markdown, "html": _read_html}


def read_article(
    text: str,
    *,
    format: str = "text",  # noqa: A002  the name that parse_article promises
    id: str = "article",  # noqa: A002
    sidecar: Sidecar | None = None,
) -> Article:
    """Read an article of a format; whose its statements are is not yet known, nor who speaks.

    Its speakers are those of whom the page says that the article tells.

    Raises:
        ReadingError: the format is unknown, or the text has no sentence.
        SidecarError: the sidecar names a place that the text does not have.
    """
    reader = FORMATS.get(format)
    if reader is None:
        raise ReadingError(f"{id}: unknown format “{format}”; known are {', '.join(sorted(FORMATS))}")
    return build_article(reader(text), id, sidecar or Sidecar())
