"""A conversation: how each turn is read with what came before, and what is remembered of it.

- :mod:`~scarbot.conversation.subject`: what the talk is of, whether the articles speak of it or not.
- :mod:`~scarbot.conversation.memory`: what is remembered of turns, and what of it a next one carries.
- :mod:`~scarbot.conversation.challenges`: whether words are quoted, and whose: words given, or a quote shown.
- :mod:`~scarbot.conversation.venting`: a turn without swear words.
- :mod:`~scarbot.conversation.counted_speakers`: "how many experts say so" as "who says so".
- :mod:`~scarbot.conversation.conjoined`: several questions in one turn.
- :mod:`~scarbot.conversation.turns`: how a turn is meant: as a move, a correction, a break, or a question.
- :mod:`~scarbot.conversation.agreement`: who agrees with whom, or with what.
- :mod:`~scarbot.conversation.calling`: whom the talk is of, and by which words a turn calls somebody.
- :mod:`~scarbot.conversation.circumstances`: what askers told of themselves, as far as it still holds.
- :mod:`~scarbot.conversation.signs`: what of a statement tells how often, where, when, how long it takes.
- :mod:`~scarbot.conversation.nearby`: what only asks for a figure or for what to do: "for how long?".
- :mod:`~scarbot.conversation.reasons`: why what was just quoted is so: "why not longer?".
- :mod:`~scarbot.conversation.recent`: what a turn names and was quoted in the talk: "and tablets?".
- :mod:`~scarbot.conversation.ends_asked`: the other end of what was compared: "and the least?".
- :mod:`~scarbot.conversation.steps_asked`: steps by number, of a table or a list: "the last step".
- :mod:`~scarbot.conversation.what_then`: what helps then, where lay questions are known: "what then?".
- :mod:`~scarbot.conversation.what_works`: what works, behind what does not: "so what does work?".
- :mod:`~scarbot.conversation.beside`: what of these answers a turn, where no lay questions are known.
- :mod:`~scarbot.conversation.studies`: turns about a study just quoted, or an entry of a reference list.
- :mod:`~scarbot.conversation.moves`: turns that say nothing of their own: "why?", "more", "the second one".
- :mod:`~scarbot.conversation.numbered_things`: things by the order in which they were named.
- :mod:`~scarbot.conversation.conversation`: the talk itself, turn by turn.
"""

from __future__ import annotations

from scarbot.conversation.conversation import LONGEST_QUESTION, Conversation

__all__ = ["LONGEST_QUESTION", "Conversation"]
