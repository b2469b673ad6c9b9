"""Small talk: what is said to Scarbot and is no question about an article.

Greetings, thanks, yes and no, questions about Scarbot itself, other languages, gibberish: each has
one fixed line (``data/smalltalk.toml``) and no quotes. A question is small talk if it consists of
nothing but the listed phrases, so that a greeting before a question never swallows it; the greeting
is taken off by :func:`strip_courtesies`.

- :mod:`~scarbot.smalltalk.finding`: what kind of small talk a question is.
- :mod:`~scarbot.smalltalk.courtesies`: a question without greeting and thanks.
- :mod:`~scarbot.smalltalk.gibberish`: whether keys were struck at random.
- :mod:`~scarbot.smalltalk.phrasebook`: the data file, compiled.

Instructions to a language model ("ignore all rules") are text like any other: a line says so, and
nothing comes of them. What it does not do: recognise them in a question that asks for more.
"""

from __future__ import annotations

from scarbot.smalltalk.courtesies import Spoken, strip_courtesies
from scarbot.smalltalk.finding import Smalltalk, find_smalltalk, puts_off_help
from scarbot.smalltalk.phrasebook import Phrasebook, default_phrasebook, phrasebook_from

__all__ = [
    "Phrasebook",
    "Smalltalk",
    "Spoken",
    "default_phrasebook",
    "find_smalltalk",
    "phrasebook_from",
    "puts_off_help",
    "strip_courtesies",
]
