"""Who is in the article, and which words are whose.

The rules are in order of flow: :mod:`~scarbot.attribution.word_places` knows
where which word stands, :mod:`~scarbot.attribution.given_names` and
:mod:`~scarbot.attribution.names` know what a name looks like,
:mod:`~scarbot.attribution.people` finds who is introduced,
:mod:`~scarbot.attribution.quotations` what stands inside marks,
:mod:`~scarbot.attribution.mentions` and :mod:`~scarbot.attribution.roles` what may name a source,
:mod:`~scarbot.attribution.studies`, :mod:`~scarbot.attribution.opinions` and
:mod:`~scarbot.attribution.cues` which words of a sentence say whose it is,
:mod:`~scarbot.attribution.kinds` how much of it is quoted,
:mod:`~scarbot.attribution.dialogue` and :mod:`~scarbot.attribution.interviews` who answers in an interview,
:mod:`~scarbot.attribution.kinship` who "his daughter" is,
:mod:`~scarbot.attribution.discourse` who "she" is, and
:mod:`~scarbot.attribution.assignment` puts them together.
"""

from __future__ import annotations

from scarbot.attribution.assignment import attribute

__all__ = ["attribute"]
