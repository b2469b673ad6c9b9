"""Which statements may answer a question, and the normalised signals that speak for each.

- :mod:`~scarbot.matching.signals`: the signals, what each says, and a candidate with its own.
- :mod:`~scarbot.matching.asked`: a question ready to be compared with statements, and their signals by it.
- :mod:`~scarbot.matching.likely`: which statements are asked for, according to models of how people ask.
- :mod:`~scarbot.matching.found`: what a search found, the most promising of it, and their signals by it.
- :mod:`~scarbot.matching.matcher`: searches every field and model, and returns the candidates.
"""

from __future__ import annotations

from scarbot.matching.matcher import Matcher
from scarbot.matching.signals import SIGNALS, Candidate

__all__ = ["SIGNALS", "Candidate", "Matcher"]
