"""One article from its source: a text, or the bytes of a file with those of its sidecar."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from scarbot.collector import without_collector
from scarbot.errors import ReadingError, SidecarError, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.models import Article
    from scarbot.reading.body.sidecar import Sidecar

__all__ = ["FORMATS", "Format", "parse_article", "parse_file"]

Format = Literal["text", "markdown", "html"]
FORMATS: dict[str, Format] = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
}
"""How an article is written, by the ending of its file."""


def parse_article(
    text: str,
    *,
    format: Format = "text",  # noqa: A002  the name is part of the public API
    id: str = "article",  # noqa: A002
    sidecar: Sidecar | str | None = None,
) -> Article:
    """Read an article from its source, and whose each statement is.

    Args:
        text: the source.
        format: ``"text"``, ``"markdown"`` or ``"html"``.
        id: what quotes name the article by.
        sidecar: what the article cannot say of itself: TOML, or parsed.

    Raises:
        ReadingError: the text or the id is no string, the id is empty, the format is unknown, or there is no
            sentence.
        SidecarError: the sidecar is wrong, or names a place that the article does not have.

    >>> article = parse_article("“Scars fade,” says Ana Ruiz, MD.")
    >>> article.statements[0].kind, article.statements[0].speakers[0].label
    ('direct', 'Ana Ruiz, MD')
    """
    from scarbot.attribution import attribute
    from scarbot.reading import read_article
    from scarbot.reading.body.sidecar import Sidecar, parse_sidecar

    if not isinstance(id, str):
        raise ReadingError(f"the id of an article must be a string, not {named(id)}")
    if not id:
        raise ReadingError("the id of an article is empty; give it a name: parse_article(text, id=…)")
    if not isinstance(text, str):
        raise ReadingError(f"{id}: an article must be a string, not {named(text)}; decode or read it first")
    parsed = parse_sidecar(sidecar) if isinstance(sidecar, str) else sidecar
    if not (parsed is None or isinstance(parsed, Sidecar)):
        raise SidecarError("sidecar", 0, "", f"must be TOML in a string, not {named(parsed)}")
    with without_collector():
        article = read_article(text, format=format, id=id, sidecar=parsed)
        return attribute(article, parsed.cues if parsed else None)


def parse_file(name: str, content: bytes, sidecar: tuple[str, bytes] | None = None) -> Article:
    """Read an article from a file, under the file's name without its ending.

    Args:
        name: the file's name within its folder; the ending says the format.
        content: its bytes.
        sidecar: the name and the bytes of the sidecar.

    Raises:
        ReadingError: the file is no text, is empty, or holds no sentence.
        SidecarError: the sidecar is wrong, or names a place that the article does not have.
    """
    identity = name.rpartition(".")[0]
    parsed = _sidecar(*sidecar) if sidecar else None
    text = _decoded(name, content)
    if not text.strip("\ufeff \t\r\n"):
        raise ReadingError(f"{name}: an empty file")
    try:
        return parse_article(text, format=FORMATS[Path(name).suffix.lower()], id=identity, sidecar=parsed)
    except ReadingError as error:
        raise ReadingError(f"{name}: {str(error).removeprefix(f'{identity}: ')}") from error


def _sidecar(name: str, content: bytes) -> Sidecar:
    from scarbot.reading.body.sidecar import parse_sidecar

    try:
        return parse_sidecar(content.decode("utf-8-sig"), name)
    except UnicodeDecodeError:
        raise SidecarError(name, 0, "", "is no UTF-8 text; save it as UTF-8") from None


def _decoded(name: str, content: bytes) -> str:
    """Decode an article: UTF-8, or what a byte order mark or an HTML page declares."""
    encodings = list(_encodings(name, content))
    if b"\0" in content[:4096] and not encodings[0].startswith("utf-16"):
        raise ReadingError(f"{name}: a binary file, not text")
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except (UnicodeError, LookupError):
            continue
    raise ReadingError(f"{name}: not valid UTF-8 (first at byte {_first_fault(content)}); save it as UTF-8")


def _encodings(name: str, content: bytes) -> Iterator[str]:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield "utf-16"
    yield "utf-8"
    if name.lower().endswith((".html", ".htm")):
        import re

        declared = re.search(rb"<meta[^>]{0,200}?charset=[\"']?([\w-]{2,20})", content[:4096], re.IGNORECASE)
        if declared:
            yield declared.group(1).decode("ascii")


def _first_fault(content: bytes) -> int:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start
    return 0
