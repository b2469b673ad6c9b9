"""The page as a whole: its head, its table of contents, and the parts of each article."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from scarbot.glossing import without_glosses
from scarbot.page.behind import left_out, references, sources
from scarbot.page.body import body
from scarbot.page.key import legend, people, sections
from scarbot.page.palette import GROUNDS, INKS, palette
from scarbot.page.shown import Shown, initials, line, safe
from scarbot.views import sizes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.corpus import Corpus

__all__ = ["page"]

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def page(corpus: Corpus, *, gloss: bool = True) -> str:
    """Return a corpus as a page of HTML that needs nothing else.

    Several articles get a table of contents. Without an article, the page says so. The same corpus
    gives the same page.

    Args:
        corpus: what was read.
        gloss: whether the standard word is shown in brackets behind a printed one.

    >>> from scarbot.corpus import Corpus
    >>> from scarbot.parsing import parse_article
    >>> article = parse_article("“Scars <b>fade</b>,” says Ana Ruiz, MD.")
    >>> "Scars &lt;b&gt;fade" in page(Corpus((article,)))
    True
    """
    several = len(corpus.articles) != 1
    articles = corpus.articles if gloss else tuple(map(without_glosses, corpus.articles))
    shown = [
        Shown(article, f"a{number}", 1 + several, initials(article.speakers))
        for number, article in enumerate(articles, 1)
    ]
    title = f"How {len(shown)} articles were read" if several else f"{shown[0].title}: how it was read"
    count = max((len(article.speakers) for article in corpus.articles), default=0)
    return (
        f"{_head(title, count)}<body>\n"
        f'<a class="skip" href="#main">To the article</a>\n'
        f"{_contents(title, shown) if several else ''}"
        f'<main id="main">\n{_problems(corpus.problems)}{"".join(map(_article, shown))}</main>\n'
        "<footer><p>Made by <code>scarbot check --html</code>. Sentences stand as the article prints them; "
        "numbers are those of <code>scarbot check</code>.</p></footer>\n</body>\n</html>\n"
    )


def _head(title: str, count: int) -> str:
    style = files("scarbot").joinpath("data/page.css").read_text(encoding="utf-8")
    colours = palette(count)
    rules = [_scheme(place, [colour[place] for colour in colours]) for place in (0, 1)]
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{title}</title>\n<style>\n{rules[0]}\n"
        f"@media screen and (prefers-color-scheme: dark) {{\n{rules[1]}\n}}\n{style}</style>\n</head>\n"
    )


def _scheme(place: int, colours: Sequence[str]) -> str:
    """Return the rules that set ground, ink and the speakers' colours of one scheme."""
    rules = [f":root {{ --ground: {GROUNDS[place]}; --ink: {INKS[place]} }}"]
    rules += [f".c{number} {{ --who: {colour} }}" for number, colour in enumerate(colours)]
    return "\n".join(rules)


def _contents(title: str, shown: Sequence[Shown]) -> str:
    items = "\n".join(f'<li><a href="#{one.anchor}">{one.title}</a></li>' for one in shown)
    listed = f'<nav aria-label="Articles">\n<ol>\n{items}\n</ol>\n</nav>' if shown else "<p>No article.</p>"
    return f'<header class="page">\n<h1>{title}</h1>\n{listed}\n</header>\n'


def _problems(problems: Sequence[str]) -> str:
    if not problems:
        return ""
    items = "\n".join(f"<li>{line(problem)}</li>" for problem in problems)
    head = '<section class="warnings" aria-label="Not read">\n<p>Not read:</p>'
    return f"{head}\n<ul>\n{items}\n</ul>\n</section>\n"


def _article(shown: Shown) -> str:
    key = shown.section("Who speaks", "people", people(shown))
    key += shown.section("How to read the marks", "legend", legend(shown))
    return (
        f'<article id="{shown.anchor}" aria-labelledby="{shown.anchor}-title">\n{_header(shown)}'
        f'<aside aria-label="Speakers and marks" tabindex="0">\n{key}{sections(shown)}</aside>\n'
        f'<div class="body" id="{shown.anchor}-body">\n{body(shown)}\n</div>\n<div class="back">\n'
        f"{shown.section('Studies and groups', 'sources', sources(shown))}"
        f"{shown.section('References', 'references', references(shown))}"
        f"{shown.section('Not read as sentences', 'unread', left_out(shown))}</div>\n</article>\n"
    )


def _header(shown: Shown) -> str:
    article = shown.article
    facts = {
        "Publisher": article.publisher,
        "Author": article.author,
        "Date": article.date,
        "Address": article.url,
        "Name": article.id,
        "Read": sizes(article),
    }
    rows = "".join(
        f"<div><dt>{name}</dt><dd>{line(fact)}</dd></div>\n" for name, fact in facts.items() if fact.strip()
    )
    notice = f'<p class="notice" role="note">{safe(article.notice)}</p>\n' if article.notice.strip() else ""
    title = shown.heading(shown.title, 0, "title")
    past = f'<p class="past"><a href="#{shown.anchor}-body">Read the article</a></p>'
    return f"<header>\n{title}\n<dl>\n{rows}</dl>\n{notice}{past}</header>\n"
