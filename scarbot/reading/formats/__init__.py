"""Formats: text, Markdown and saved pages as blocks, in the text that a reader sees.

- :mod:`~scarbot.reading.formats.cut_words`: words that the end of a line cut: "fish-" and "ing" are
  "fishing", "well-" and "known" "well-known".
- :mod:`~scarbot.reading.formats.columns`: lines of pasted text → paragraphs.
- :mod:`~scarbot.reading.formats.wiki_lines`: what a pasted page of an encyclopedia has around its text:
  "History [edit]", "^ a b Hallam, P. (2011).".
- :mod:`~scarbot.reading.formats.plaintext`: plain text as pasted: lines → blocks.
- :mod:`~scarbot.reading.formats.front_matter`: the front matter of a Markdown file: what it says about the
  article.
- :mod:`~scarbot.reading.formats.markdown_dialects`: what programs write between the lines of Markdown they
  export, made into Markdown or HTML again.
- :mod:`~scarbot.reading.formats.elements`: what the elements of HTML are for: which run on in a line, which
  no reader sees, which are furniture.
- :mod:`~scarbot.reading.formats.captions`: captions that are no element of their own: the line below a
  picture, the question above a table.
- :mod:`~scarbot.reading.formats.advice_boxes`: asides that are the article's own: advice under a heading
  that says so, or somebody who speaks.
- :mod:`~scarbot.reading.formats.page_metadata`: what a page says about itself: JSON-LD, tags for sharing,
  ``<title>``, ``rel``, ``<time>``.
- :mod:`~scarbot.reading.formats.lines`: the lines inside one block of HTML or Markdown, as a reader sees
  them.
- :mod:`~scarbot.reading.formats.flow`: elements opened and closed, and the text between them → the blocks
  that a reader sees.
- :mod:`~scarbot.reading.formats.data_tables`: tables that say something in their rows, and the names of their
  columns.
- :mod:`~scarbot.reading.formats.call_boxes`: small boxes that end in a button or a link to do something
  ("Request an appointment") or to buy it.
- :mod:`~scarbot.reading.formats.unheaded`: pages that have no element for a heading, but ``div`` after
  ``div``: their classes tell what heads what.
- :mod:`~scarbot.reading.formats.region`: which part of a page is the article, and what its boxes are.
- :mod:`~scarbot.reading.formats.assembly`: pieces in their order → the text that a reader sees, with its
  blocks.
- :mod:`~scarbot.reading.formats.markdown`: Markdown: CommonMark and tables, front matter, and HTML where it
  stands in the text.
- :mod:`~scarbot.reading.formats.html`: HTML pages, as saved from a browser: the article, and the boxes
  around it marked as such.
"""

from __future__ import annotations

__all__ = ()
