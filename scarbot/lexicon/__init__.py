"""The words of English, and of health in general, that Scarbot knows: data files, and how they are read.

No part of it depends on an article, but for the synonyms, of which those that lead to its words are kept.
What somebody needs is imported from its module: reading an article takes a few of them.

- :mod:`~scarbot.lexicon.phrases`: whole questions against listed phrases.
- :mod:`~scarbot.lexicon.data_files`: the data files, read once.
- :mod:`~scarbot.lexicon.word_lists`: words by what they carry: no content, no name; common ones.
- :mod:`~scarbot.lexicon.given_names`: first names, and whether "she" or "he" goes on with them;
  words that are in no name.
- :mod:`~scarbot.lexicon.surnames`: what of a name goes with a title.
- :mod:`~scarbot.lexicon.trades`: what people are, by the words of the listed roles.
- :mod:`~scarbot.lexicon.announcing`: sentences that only say that something follows.
- :mod:`~scarbot.lexicon.shunned`: what asks which things are to be shunned, and says so.
- :mod:`~scarbot.lexicon.causing`: what a question asks whether it brings something about.
- :mod:`~scarbot.lexicon.yes_no`: answers of yes or no, and which side a question asks from.
- :mod:`~scarbot.lexicon.spans`: the spans of time that a text tells, and what a question asks of one.
- :mod:`~scarbot.lexicon.wording`: in which way a question asks, and what says it in that way.
- :mod:`~scarbot.lexicon.denying`: what a question says is not so, and what says that it is not.
- :mod:`~scarbot.lexicon.associations`: words that make it likelier that a sentence is about another.
- :mod:`~scarbot.lexicon.spelling`: misspelt words → those that were meant.
- :mod:`~scarbot.lexicon.facets`: what kind of thing a question asks for.
- :mod:`~scarbot.lexicon.lexicon`: synonyms toward the words of a corpus, and what finds facets.
- :mod:`~scarbot.lexicon.excluding`: the words in front of what is not wanted.
- :mod:`~scarbot.lexicon.concepts`: what a question names, and what else each thing may be called.
"""

from __future__ import annotations

__all__ = ()
