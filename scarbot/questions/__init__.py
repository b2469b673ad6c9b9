"""What a question asks, and how it is meant.

- :mod:`~scarbot.questions.stories`: what of a story is asked, and what somebody only tells.
- :mod:`~scarbot.questions.exclusions`: what a question says that it does not want: "not lasers, please".
- :mod:`~scarbot.questions.query`: a question as it was understood, and the things that it speaks of.
- :mod:`~scarbot.questions.leaning`: how far a turn leans on earlier ones, and what it names itself.
- :mod:`~scarbot.questions.by_trade`: whom it asks for by trade.
- :mod:`~scarbot.questions.correcting`: its words as they were meant: slips, other spellings, everyday words.
- :mod:`~scarbot.questions.understanding`: reads questions for one corpus.
- :mod:`~scarbot.questions.unheard`: what a question names that the articles have nothing to do with.
"""

from __future__ import annotations

from scarbot.questions.query import (
    CARRIED,
    CIRCUMSTANCE_WEIGHT,
    FULL_WEIGHT,
    THING_WEIGHT,
    TOPIC_WEIGHT,
    Concept,
    Query,
    is_name,
    is_topical,
    is_word_of_content,
    mass_of,
    named_in_asking,
)
from scarbot.questions.understanding import Understanding

__all__ = [
    "CARRIED",
    "CIRCUMSTANCE_WEIGHT",
    "FULL_WEIGHT",
    "THING_WEIGHT",
    "TOPIC_WEIGHT",
    "Concept",
    "Query",
    "Understanding",
    "is_name",
    "is_topical",
    "is_word_of_content",
    "mass_of",
    "named_in_asking",
]
