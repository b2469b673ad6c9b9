"""Sentences, words and stems of English. The only importer of nltk.

nltk takes longer to import than everything else together, and none of its data is needed. It is
imported when a text is split, or when a word is stemmed that no table holds yet.

- :mod:`~scarbot.language.texts`: texts as they are compared: folded, in plain letters, and as words.
- :mod:`~scarbot.language.places`: where the words of a text stand.
- :mod:`~scarbot.language.stems`: stems of words, and irregular forms.
- :mod:`~scarbot.language.letter_trees`: lists of phrases as patterns.
- :mod:`~scarbot.language.titles`: what stands in front of a name, and what it tells.
- :mod:`~scarbot.language.sentences`: the sentences of a paragraph.
- :mod:`~scarbot.language.tables`: the vocabulary that these need.
"""

from __future__ import annotations

from scarbot.language.letter_trees import letter_tree
from scarbot.language.places import WordPlaces, in_small_letters, word_places, words_alone
from scarbot.language.sentences import sentence_spans
from scarbot.language.stems import Stemmer, irregular_forms
from scarbot.language.texts import (
    counted,
    fold,
    inner_span,
    letters_of,
    plain_letters,
    transcribed,
    without_accents,
    words,
)
from scarbot.language.titles import (
    ONE_NAME,
    UPPER,
    academic_title,
    any_title,
    doctorates,
    listed_titles,
    nouns_of_title,
    rank_in_full,
    short_title,
    sign_of_title,
)

__all__ = [
    "ONE_NAME",
    "UPPER",
    "Stemmer",
    "WordPlaces",
    "academic_title",
    "any_title",
    "counted",
    "doctorates",
    "fold",
    "in_small_letters",
    "inner_span",
    "irregular_forms",
    "letter_tree",
    "letters_of",
    "listed_titles",
    "nouns_of_title",
    "plain_letters",
    "rank_in_full",
    "sentence_spans",
    "short_title",
    "sign_of_title",
    "transcribed",
    "without_accents",
    "word_places",
    "words",
    "words_alone",
]
