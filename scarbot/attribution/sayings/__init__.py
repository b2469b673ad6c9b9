"""What a sentence says by itself of words and sources: marks, mentions, how much somebody says.

- :mod:`~scarbot.attribution.sayings.quotations`: where words stand inside quotation marks: marks pair
  within a paragraph, by direction.
- :mod:`~scarbot.attribution.sayings.sources`: what a sentence may be somebody's by: a mention of who or
  what, and the words of a cue; and whose it is.
- :mod:`~scarbot.attribution.sayings.roles`: people by what they are: "the dentist", "both doctors", "her
  mother", "one patient".
- :mod:`~scarbot.attribution.sayings.organisations`: organisations by their names: "Lumo Hospital", "the
  charity Norr", "according to FICO".
- :mod:`~scarbot.attribution.sayings.mentions`: who or what a stretch of text may name as a source: people,
  roles, pronouns, groups, studies.
- :mod:`~scarbot.attribution.sayings.kinds`: direct, mixed or indirect: how much of a sentence with a
  speaker stands inside marks.
"""

from __future__ import annotations

__all__ = ()
