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
    from scarbot.naming import people_described

    corpus = corpora.corpus(settings.corpus, settings)
    wanted = " ".join(name)
    if not settings.json:
        return show_reply(experts_named(corpus, wanted, screen_of(sys.stdout, settings).look), settings)
    speakers = people_described(wanted, corpus.speakers) if name else corpus.speakers
    records = [
        {
            **speaker.to_dict(),
            "statements": [one.to_dict() for one in corpus.statements if speaker in one.speakers],
        }
        for speaker in speakers
    ]
    show_json({"schema": SCHEMA, "speakers": records})
    return FOUND if records or not name else NOTHING


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
