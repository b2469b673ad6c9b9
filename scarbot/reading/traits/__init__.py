"""What may be asked of a line or of its place.

- :mod:`~scarbot.reading.traits.dates`: dates in some words, as ISO 8601 and as exactly as they are known:
  ``2024-02-19``, ``2024-02``, ``2024``.
- :mod:`~scarbot.reading.traits.prose`: what a sentence looks like from outside: long enough, and ended like
  one.
- :mod:`~scarbot.reading.traits.telephones`: telephone numbers in a line, which tell that it is no sentence
  of an article but asks to be called.
- :mod:`~scarbot.reading.traits.marks`: the lists of words by which lines are told apart, as
  ``data/furniture.toml`` has them.
- :mod:`~scarbot.reading.traits.metadata`: what is said about an article: the names in a byline, the name of
  a site, addresses.
- :mod:`~scarbot.reading.traits.layout`: where the blocks of a text stand: how much prose is before and
  behind, and what adjoins what.
- :mod:`~scarbot.reading.traits.mastheads`: lines above an article that name the site: its name, its menu, a
  section, the number of an issue.
- :mod:`~scarbot.reading.traits.signatures`: names that sign: below or beside a quotation, and below a
  reader's letter.
- :mod:`~scarbot.reading.traits.said`: whether a line tells who says it: such a line is the article's,
  whatever words stand in it.
- :mod:`~scarbot.reading.traits.letters`: pages of readers' letters: the lines above each letter and each
  reply, who signs one, and who else replies.
- :mod:`~scarbot.reading.traits.threads`: threads of a forum: above each post a line tells who posts it, and
  how long ago.
- :mod:`~scarbot.reading.traits.scripts`: transcripts and interviews in letters: what stands in front of the
  words says who speaks, and when.
"""

from __future__ import annotations

__all__ = ()
