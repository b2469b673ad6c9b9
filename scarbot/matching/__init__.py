"""Which statements may answer a question, and the normalised signals that speak for each.

Which may answer at all, however well their words fit.

- :mod:`~scarbot.matching.articles`: which articles of a folder speak of what is asked.
- :mod:`~scarbot.matching.repeats`: which printed question a question repeats.
- :mod:`~scarbot.matching.conditions`: which headings set a condition, and what tells that it holds.
- :mod:`~scarbot.matching.doing`: what a question asks to do something about, and a heading tells to do.
- :mod:`~scarbot.matching.headed`: which sections have headings that say just what it asks.
- :mod:`~scarbot.matching.admission`: which statements may stand in an answer.
- :mod:`~scarbot.matching.bare_answers`: which answers of yes or no are none to a question of another sense.
- :mod:`~scarbot.matching.printed_answers`: what an article prints under a question that is repeated.

What speaks for each.

- :mod:`~scarbot.matching.signals`: the signals, what each says, and a candidate with its own.
- :mod:`~scarbot.matching.coverage`: how much of a question stems name, or statements speak of.
- :mod:`~scarbot.matching.siblings`: what stands beside the sections of what is not wanted.
- :mod:`~scarbot.matching.asked`: a question ready to be compared with statements, and their signals by it.
- :mod:`~scarbot.matching.likely`: which statements are asked for, according to models of how people ask.
- :mod:`~scarbot.matching.found`: what a search found, the most promising of it, and their signals by it.
- :mod:`~scarbot.matching.matcher`: searches every field and model, and returns the candidates.
"""

from __future__ import annotations

from scarbot.matching.matcher import Matcher
from scarbot.matching.signals import SIGNALS, Candidate

__all__ = ["SIGNALS", "Candidate", "Matcher"]
