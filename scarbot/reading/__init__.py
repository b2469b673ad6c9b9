"""File → article: one reader a format, one structure for all."""

from __future__ import annotations

from scarbot.errors import ReadingError
from scarbot.models import Article
from scarbot.reading.plaintext import read_text
from scarbot.reading.sidecar import Sidecar
from scarbot.reading.structure import build_article

__all__ = ["FORMATS", "read_article"]

FORMATS = {"text": read_text}


def read_article(text: str, *, format: str = "text", id: str = "article", sidecar: Sidecar | None = None) -> Article:  # noqa: A002
    """Read an article of a format; whose its statements are is not yet known.

    Raises:
        ReadingError: the format is unknown, or the text has no sentence.
        SidecarError: the sidecar names a place that the text does not have.
    """
    reader = FORMATS.get(format)
    if reader is None:
        raise ReadingError(f"{id}: unknown format “{format}”; known are {', '.join(sorted(FORMATS))}")
    return build_article(reader(text), id, sidecar or Sidecar())
