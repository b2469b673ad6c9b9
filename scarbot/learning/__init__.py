"""What examples taught: how people ask for statements, and which statements are apt as answers.

The questions that a corpus is said to answer are learnt when it is made ready; other weights were fitted by
``tests/fitting`` and stand in data files. What somebody needs is imported from its module.

- :mod:`~scarbot.learning.grams`: what a question is counted by: words, pairs, facets, names, sections before.
- :mod:`~scarbot.learning.likelihood`: which statement is asked for, at first and next: naive Bayes.
- :mod:`~scarbot.learning.descent`: weights fitted by stochastic gradient descent; the only importer of numpy.
- :mod:`~scarbot.learning.loglinear`: which statement is asked for, by the words of a question together.
- :mod:`~scarbot.learning.kinds`: which kinds of things a question asks for, by all of its words.
- :mod:`~scarbot.learning.aptness`: how apt a statement is as an answer of a kind.
"""

from __future__ import annotations

__all__ = ()
