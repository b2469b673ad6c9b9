"""A conversation as a document: Markdown, HTML or JSON, each quote with its full citation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scarbot.language import fold
from scarbot.models import SCHEMA
from scarbot.printable import clean
from scarbot.render import gloss_parts, reading_texts, shown_quotes
from scarbot.views import citation, line_number

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scarbot.models import Answer, Article, Quote

__all__ = ["ENDINGS", "as_html", "as_json", "as_markdown", "document", "quote_citation"]

ENDINGS = (".md", ".markdown", ".html", ".htm", ".json")
"""The endings of names that say in which format a conversation is; any other is Markdown too."""
_TITLE = "Conversation with Scarbot"
_MARKED = str.maketrans({character: "\\" + character for character in "\\`*_[]<>#|~&"})


def document(turns: Sequence[Answer], articles: Sequence[Article], name: str) -> str:
    """Return a conversation in the format that the ending of a file's name stands for.

    ``.json`` gives JSON, ``.html`` and ``.htm`` give HTML, and any other name gives Markdown.
    """
    lowered = name.lower()
    if lowered.endswith(".json"):
        return as_json(turns, articles)
    return as_html(turns, articles) if lowered.endswith((".html", ".htm")) else as_markdown(turns, articles)


def quote_citation(quote: Quote, articles: Sequence[Article]) -> str:
    """Return whose words a quote is, and where they can be found again."""
    said = clean(quote.attribution).removeprefix("— ")
    article = next((one for one in articles if one.id == quote.article), None)
    if article is None:
        return said
    return f"{said} — {clean(citation(article))}, line {line_number(article, quote.start)}"


def _folded(text: str) -> str:
    return fold(clean(text))


def _marked(text: str) -> str:
    """Return a text on one line, escaped so that Markdown sees no mark-up in it."""
    return _escaped(_folded(text))


def _escaped(text: str) -> str:
    """Return a line, or a part of one, escaped so that Markdown sees no mark-up in it."""
    escaped = text.translate(_MARKED)
    if escaped[:1] in ("-", "+", "="):
        return "\\" + escaped
    number = len(escaped) - len(escaped.lstrip("0123456789"))
    if number and escaped[number : number + 1] in (".", ")"):
        return f"{escaped[:number]}\\{escaped[number:]}"
    return escaped


def _said(answer: Answer) -> list[str]:
    """Return what stands between a question and its quotes: how it was read, and the message."""
    return [text for text in (*reading_texts(answer), answer.message) if text]


def _quotes(answer: Answer) -> list[tuple[str, Quote]]:
    """Return the quotes of an answer, each behind its context, with the label of what it is."""
    found: list[tuple[str, Quote]] = []
    for quote in shown_quotes(answer):
        if quote.context is not None:
            found.append(("Context: ", quote.context))
        found.append(("", quote))
    return found


def _words(quote: Quote, escaped: Callable[[str], str], gloss: str) -> str:
    """Return the words of a quote on one line; its glosses are set off, as they are no words of it."""
    parts = gloss_parts(_folded(quote.text), _folded(quote.glossed or quote.text))
    return "".join(gloss.format(escaped(part.strip())) if added else escaped(part) for added, part in parts)


def _notes(turns: Sequence[Answer]) -> list[str]:
    """Return each notice and disclaimer once, in order."""
    notes = [note for answer in turns for note in (answer.notice, answer.disclaimer) if note]
    return list(dict.fromkeys(notes))


def as_markdown(turns: Sequence[Answer], articles: Sequence[Article]) -> str:
    """Return a conversation as Markdown; quotes are block quotations."""
    parts = [f"# {_TITLE}"]
    for answer in turns:
        parts.append(f"## {_marked(answer.question)}")
        parts += map(_marked, _said(answer))
        for label, quote in _quotes(answer):
            cited = _marked(quote_citation(quote, articles))
            parts.append(f"> {label}{_words(quote, _escaped, ' *{}*')}\n>\n> — {cited}")
    parts += [f"*{_marked(note)}*" for note in _notes(turns)]
    return "\n\n".join(parts) + "\n"


def as_html(turns: Sequence[Answer], articles: Sequence[Article]) -> str:
    """Return a conversation as a page of HTML that needs nothing else."""
    from html import escape

    parts = [
        f'<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{_TITLE}</title>',
        f"<h1>{_TITLE}</h1>",
    ]
    for answer in turns:
        parts.append(f"<h2>{escape(_folded(answer.question))}</h2>")
        parts += [f"<p>{escape(_folded(text))}</p>" for text in _said(answer)]
        for label, quote in _quotes(answer):
            cited = escape(_folded(quote_citation(quote, articles)))
            parts.append(f"<blockquote>\n<p>{label}{_words(quote, escape, ' <em>{}</em>')}</p>")
            parts.append(f"<footer>— {cited}</footer>\n</blockquote>")
    parts += [f"<p><em>{escape(_folded(note))}</em></p>" for note in _notes(turns)]
    return "\n".join(parts) + "\n</html>\n"


def as_json(turns: Sequence[Answer], articles: Sequence[Article]) -> str:
    """Return a conversation as JSON: the answers, and the articles that they quote."""
    import json

    quoted = {quote.article for answer in turns for _, quote in _quotes(answer)}
    record = {
        "schema": SCHEMA,
        "turns": [answer.to_dict() for answer in turns],
        "articles": [
            {"id": one.id, "title": one.title, "publisher": one.publisher, "date": one.date, "url": one.url}
            for one in articles
            if one.id in quoted
        ],
    }
    return json.dumps(record, indent=2) + "\n"
