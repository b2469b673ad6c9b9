"""``scarbot experts`` and ``scarbot sections``: who and what is in an article."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from scarbot.cli import corpora
from scarbot.cli.answers import show_reply
from scarbot.cli.manual import manual
from scarbot.cli.options import OF_VIEWS, options
from scarbot.cli.statuses import FOUND, NOTHING
from scarbot.cli.streams import screen_of, show_json

if TYPE_CHECKING:
    from scarbot.settings import Settings

__all__ = ["experts", "sections"]


@click.command(epilog=manual("experts"))
@click.argument("name", nargs=-1)
@options("json", *OF_VIEWS)
def experts(settings: Settings, name: tuple[str, ...]) -> int:
    """Show who is quoted, or all that one of them says."""
    from scarbot.commands import experts_named
    from scarbot.models import SCHEMA

    corpus = corpora.corpus(settings.corpus, settings)
    reply = experts_named(corpus, " ".join(name), screen_of(sys.stdout, settings).look)
    if not settings.json:
        return show_reply(reply, settings)
    records = [
        {
            **speaker.to_dict(),
            "statements": [
                {"article": article.id, **one.to_dict()}
                for article in corpus.articles
                for one in article.statements
                if speaker in one.speakers
            ],
        }
        for speaker in reply.people
    ]
    show_json({"schema": SCHEMA, "speakers": records})
    return NOTHING if reply.missing and not records else FOUND  # of several, the words of all


@click.command(epilog=manual("sections"))
@options("json", *OF_VIEWS)
def sections(settings: Settings) -> int:
    """Show the headings. One in brackets is not printed in the article, but supplied."""
    from scarbot.commands import sections_of
    from scarbot.models import SCHEMA

    corpus = corpora.corpus(settings.corpus, settings)
    if not settings.json:
        return show_reply(sections_of(corpus, screen_of(sys.stdout, settings).look), settings)
    records = [
        {"article": article.id, **section.to_dict()}
        for article in corpus.articles
        for section in article.sections
    ]
    show_json({"schema": SCHEMA, "sections": records})
    return FOUND
