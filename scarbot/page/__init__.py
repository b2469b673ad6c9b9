"""A corpus as one page of HTML: each article as a reader sees it, and whose each sentence is.

A sentence stands in its speaker's colour. What the colour says is said without it too: the
underline shows the kind, the mark behind the sentence the speaker, and the mark is a button that
opens all that is known of the sentence. Below an article stands what was not read as a sentence.

- :mod:`~scarbot.page.palette`: colours for any number of speakers, on a light and on a dark page.
- :mod:`~scarbot.page.shown`: what is shown of an article, and how its parts are linked.
- :mod:`~scarbot.page.body`: the article as a reader sees it.
- :mod:`~scarbot.page.key`: what the colours and marks say.
- :mod:`~scarbot.page.behind`: what stands below the article.
- :mod:`~scarbot.page.document`: the whole page.

The page holds no script and loads nothing. All that comes from an article passes through
:func:`~scarbot.printable.clean` and is escaped.
"""

from __future__ import annotations

from scarbot.page.behind import unread
from scarbot.page.document import page
from scarbot.page.shown import initials

__all__ = ["initials", "page", "unread"]
