"""``scarbot check``: how an article was read, as text, as JSON or as a web page."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

import click

from scarbot.cli import corpora
from scarbot.cli.manual import manual
from scarbot.cli.options import OF_VIEWS, PATH, is_given, options
from scarbot.cli.statuses import FOUND
from scarbot.cli.streams import encoding_of, out, screen_of, show_json

if TYPE_CHECKING:
    from scarbot.corpus import Corpus
    from scarbot.settings import Settings

__all__ = ["check"]


@click.command(epilog=manual("check"))
@click.argument("path", required=False, type=PATH)
@click.option("--html", "page", metavar="OUT", help="Write a web page, to a file or (-) to standard output.")
@click.option("--force", is_flag=True, help="Let --html replace a file that exists.")
@options("json", *OF_VIEWS)
def check(settings: Settings, path: str | None, page: str | None, force: bool) -> int:
    """Show how an article was read.

    Sections, every sentence with its kind and its speaker, what was left out. As a web page: the
    article itself, each sentence in its speaker's colour.

    PATH is a file or a folder; without it, the corpus that would answer is shown.
    """
    from scarbot.models import SCHEMA
    from scarbot.views import article_record, check_lines

    if page is not None and settings.json:
        raise click.UsageError("--html and --json exclude each other")
    if page is None and force:
        raise click.UsageError("--force goes with --html")
    if path and is_given("corpus"):
        raise click.UsageError("--corpus and PATH exclude each other")
    corpus = corpora.corpus(path or settings.corpus, settings)
    if page is not None:
        return _write_page(corpus, path or settings.corpus, page, settings, force=force)
    if settings.json:
        records = [article_record(article) for article in corpus.articles]
        show_json({"schema": SCHEMA, "articles": records, "problems": list(corpus.problems)})
        return FOUND
    screen = screen_of(sys.stdout, settings)
    for place, article in enumerate(corpus.articles):
        out(("\n" if place else "") + screen.text(check_lines(article, screen.look)))
    return FOUND


def _write_page(corpus: Corpus, source: str, target: str, settings: Settings, *, force: bool) -> int:
    """Write a corpus, which was read from a source, as a web page.

    Raises:
        OutputError: the file exists and is not to be replaced, is one of the source, or cannot be written.
    """
    from pathlib import Path

    from scarbot.corpus import is_source
    from scarbot.errors import OutputError
    from scarbot.page import page
    from scarbot.settings import expanded

    text = page(corpus, gloss=settings.gloss)
    if target == "-":
        out(_for_html(text, sys.stdout))
        return FOUND
    path = Path(expanded(target))
    if path.is_dir():
        raise OutputError(f"{path} is a folder; name a file in it")
    if is_source(path, source or None):
        raise OutputError(f"{path} is read here, and is not replaced; name another file")
    try:
        with path.open("w" if force else "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as error:
        raise OutputError(f"{path} exists; --force replaces it") from error
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}") from error
    return FOUND


def _for_html(text: str, stream: TextIO) -> str:
    """Return a page for a stream; one that does not take UTF-8 gets character references."""
    if encoding_of(stream).lower().replace("-", "").replace("_", "") == "utf8":
        return text
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")
