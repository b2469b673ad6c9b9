"""Blocks → article: title, sections, passages, sentences, and what is known beside them.

- :mod:`~scarbot.reading.body.sidecar`: the TOML file beside an article: what the article cannot say of
  itself.
- :mod:`~scarbot.reading.body.places`: the places that a sidecar names, found in the text.
- :mod:`~scarbot.reading.body.glossary`: where the printed words of a copy mean other, standard ones.
- :mod:`~scarbot.reading.body.datelines`: where and when a report was written: "BOSTON — ", "LONDON
  (Reuters) - ", in front of its first sentence.
- :mod:`~scarbot.reading.body.imprint`: what the lines around an article print of it: who wrote it, when,
  where it stands, and who published it.
- :mod:`~scarbot.reading.body.rows`: rows of tables that can be quoted: each a line of the text, below the
  names of its columns.
- :mod:`~scarbot.reading.body.structure`: blocks → an article: title, sections, passages, sentences,
  references, and what was dropped.
"""

from __future__ import annotations

__all__ = ()
