"""Questions about the article itself: its people and their words, what it covers, date and sources.

- :mod:`~scarbot.about.answering`: which questions these are, and their answers.
- :mod:`~scarbot.about.identities`: who somebody is.
- :mod:`~scarbot.about.particulars`: how old somebody is, where they live, their story.
- :mod:`~scarbot.about.references`: entries of reference lists.
- :mod:`~scarbot.about.sayings`: whose words a question asks for.
- :mod:`~scarbot.about.voices`: how many people are quoted, of which kind.
- :mod:`~scarbot.about.which`: which of the articles is meant.
- :mod:`~scarbot.about.facts`: what is known of articles as a whole.
"""

from __future__ import annotations

from scarbot.about.answering import About
from scarbot.about.references import Cited
from scarbot.about.sayings import asks_for_further, asks_for_words, leans_on_topic

__all__ = ["About", "Cited", "asks_for_further", "asks_for_words", "leans_on_topic"]
