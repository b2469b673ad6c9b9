"""Who says what, in the margin beside it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from scarbot.crediting import short_source
from scarbot.naming import name_words
from scarbot.printable import columns
from scarbot.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scarbot.models import Article, Speaker, Statement
    from scarbot.wrapping import Fragment, Line, Look

__all__ = ["beside", "short_names", "source_name"]

_MARGIN = 14
"""The number of columns of the margin for names."""
_NARROW = 56
"""The number of columns below which a window has no margin."""


def short_names(article: Article) -> dict[Speaker, str]:
    """Return the last names of people, without "Jr."; the whole names of those who share one."""
    last = {speaker: name_words(speaker.name)[-1:] for speaker in article.speakers}
    often = Counter(last.values())
    short: dict[Speaker, str] = {}
    for speaker, word in last.items():
        parts = [part for part in speaker.name.split() if word and name_words(part)[-1:] == word]
        short[speaker] = parts[-1] if parts and often[word] == 1 else speaker.name
    return short


def source_name(statement: Statement, names: Mapping[Speaker, str], look: Look) -> Fragment:
    """Return who says a statement as it fits a margin: people by their short names.

    The article's own words have a name too: without one they seem to go on under the speaker above.
    """
    if statement.speakers:
        return "speaker", look.text(", ".join(names.get(one, one.name) for one in statement.speakers))
    source = short_source(statement)
    return ("speaker", look.text(source)) if source else ("label", "article")


def beside(name: Fragment, fragments: list[Fragment], look: Look) -> list[Line]:
    """Return text with a name in the margin, or above it where the window is narrow."""
    bar = ("bar", look.text("│ "))
    if 0 < look.width < _NARROW:
        return [[name], *wrap(fragments, look.width, [bar], [bar])]
    style, text = name[0], _cut(name[1], look)
    margin = [(style, text + " " * (_MARGIN - columns(text))), bar]
    return wrap(fragments, look.width, margin, [("", " " * _MARGIN), bar])


def _cut(text: str, look: Look) -> str:
    """Return a name as wide as the margin at most, with a mark where it is cut."""
    if columns(text) < _MARGIN:
        return text
    mark = look.text("…")
    while columns(text) > _MARGIN - 1 - columns(mark):
        text = text[:-1]
    return text.rstrip() + mark
