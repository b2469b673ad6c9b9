"""Furniture: what is no part of the body.

Nothing is removed: a block is marked with the reason why it is left out.

- :mod:`~scarbot.reading.furniture.furniture_lines`: the lines of ``data/furniture.toml`` that are furniture
  by themselves, and which of them a line may be.
- :mod:`~scarbot.reading.furniture.bylines`: lines that are a name, or somebody's post, and say who wrote an
  article without saying "by".
- :mod:`~scarbot.reading.furniture.about_site`: what an organisation tells of itself behind an article: below
  "About Skin Weekly", or in one paragraph.
- :mod:`~scarbot.reading.furniture.openings`: lines that open a box, a part or the end of a page: which line
  opens what.
- :mod:`~scarbot.reading.furniture.imprints`: what a leaflet tells of itself in a line: its number, when it
  was issued and when it is reviewed.
- :mod:`~scarbot.reading.furniture.line_shapes`: lines that are furniture by their form alone: dates,
  counts, rights, offers, handles, addresses.
- :mod:`~scarbot.reading.furniture.cards`: cards of those who speak, each piece in a line of its own: a
  name, letters, a post, a place.
- :mod:`~scarbot.reading.furniture.tips`: boxes of a tip that name the expert whose words they are: "Expert
  Tip", "Ana Ruiz", and the tip.
- :mod:`~scarbot.reading.furniture.photo_credits`: captions that end in a credit: who took the picture, or
  where it is sold.
- :mod:`~scarbot.reading.furniture.disclosures`: what stands behind an article on those who speak in it:
  where they work, and how to be seen by them.
- :mod:`~scarbot.reading.furniture.references`: the numbered entries of a reference list: author, year and
  journal, as far as they show.
- :mod:`~scarbot.reading.furniture.reaches`: how far a line reaches that opens a box, a part or the end of a
  page.
- :mod:`~scarbot.reading.furniture.page_edges`: running heads of printed pages, which pasted text has
  between its paragraphs: "18  SKIN WEEKLY  MAY 2023".
- :mod:`~scarbot.reading.furniture.page_end`: what stands behind the last paragraph: short lines among
  others that are known to be furniture.
- :mod:`~scarbot.reading.furniture.pasted_captions`: captions in pasted text: what stands above, or before,
  the names of a photographer and a paper.
- :mod:`~scarbot.reading.furniture.writers`: who wrote the article, and which lines are about them: a
  biography, a name, a signature.
- :mod:`~scarbot.reading.furniture.headline`: which line above the first paragraph of a text is its
  headline, where the format names none.
- :mod:`~scarbot.reading.furniture.line_reasons`: why one line is furniture by its own words, wherever it
  stands.
- :mod:`~scarbot.reading.furniture.freed_headings`: headings of the article right below a box of pasted
  text, which no blank line parts from it.
- :mod:`~scarbot.reading.furniture.issues`: other pieces of the same issue: a newsletter prints them behind
  the article, and lists them above it.
- :mod:`~scarbot.reading.furniture.page_top`: what stands above the first paragraph: the site's lines, the
  title, the standfirst.
- :mod:`~scarbot.reading.furniture.repeats`: pull quotes: blocks that say again what the text says
  elsewhere.
- :mod:`~scarbot.reading.furniture.furniture`: which blocks are no part of the article's body: credits,
  boxes, links, comments, bios.
"""

from __future__ import annotations

__all__ = ()
