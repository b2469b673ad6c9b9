"""Articles, people and places as lines: what the commands show beside answers.

Each function takes records and a :class:`~scarbot.wrapping.Look` and returns lines; nothing found
gives no line, and the caller says so.

- :mod:`~scarbot.views.reading`: an article, a section, a paragraph, or the one around a quote.
- :mod:`~scarbot.views.listing`: people, headings, and sentences with certain words.
- :mod:`~scarbot.views.margin`: who says what, beside it.
- :mod:`~scarbot.views.checking`: how an article was read.
- :mod:`~scarbot.views.titles`: which sections and articles are meant by what was typed.
- :mod:`~scarbot.views.pieces`: what the lines are made of.
"""

from __future__ import annotations

from scarbot.views.checking import article_record, check_lines, sizes
from scarbot.views.listing import find_lines, people_lines, sayings_lines, sections_lines
from scarbot.views.pieces import citation, line_number
from scarbot.views.reading import names_paragraph, paragraph_lines, read_lines, source_lines
from scarbot.views.titles import articles_titled, sections_named

__all__ = [
    "article_record",
    "articles_titled",
    "check_lines",
    "citation",
    "find_lines",
    "line_number",
    "names_paragraph",
    "paragraph_lines",
    "people_lines",
    "read_lines",
    "sayings_lines",
    "sections_lines",
    "sections_named",
    "sizes",
    "source_lines",
]
