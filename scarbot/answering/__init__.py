"""Answer, answer with a caveat, or abstain: decided here and nowhere else.

- :mod:`~scarbot.answering.gate`: three linear models on the signals, and the thresholds.
- :mod:`~scarbot.answering.defining`: which statements define what a question asks for.
- :mod:`~scarbot.answering.how_long`: which statements tell how long.
- :mod:`~scarbot.answering.denying`: which statements deny what a question does.
- :mod:`~scarbot.answering.continuing`: which statements go on about what stands in front of them.
- :mod:`~scarbot.answering.closeness`: what a statement gains by standing close to what was just quoted.
- :mod:`~scarbot.answering.giving`: of which thing a statement gives what is asked for.
- :mod:`~scarbot.answering.shunning`: which statements say what is to be shunned.
- :mod:`~scarbot.answering.wording`: which statements say a thing in the way that is asked.
- :mod:`~scarbot.answering.ranges`: ranges of numbers with their units, and which meet.
- :mod:`~scarbot.answering.measured`: which rows of tables are of the numbers in a question.
- :mod:`~scarbot.answering.by_number`: which rows answer by the number in a question.
- :mod:`~scarbot.answering.rows`: which rows of tables answer.
- :mod:`~scarbot.answering.extremes`: which line of a table or of a list has the most or the least of what is
  asked: the cheapest, the longest.
- :mod:`~scarbot.answering.steps`: which list a question asks for.
- :mod:`~scarbot.answering.judging`: ranking, and the choice of what to quote.
- :mod:`~scarbot.answering.caveats`: the lines that say what is missing, beside a quote or instead of one.
- :mod:`~scarbot.answering.missing`: what a statement lacks for an answer.
- :mod:`~scarbot.answering.quoting`: statements → quotes with their line and context.
- :mod:`~scarbot.answering.answering`: the answer to one question.
"""

from __future__ import annotations

from scarbot.answering.answering import ASKED_BACK, DISCLAIMER, Answering, Decided, searched_terms

__all__ = ["ASKED_BACK", "DISCLAIMER", "Answering", "Decided", "searched_terms"]
