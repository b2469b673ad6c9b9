"""Whose each sentence is: the decision.

By its quotation, by its cue, or by the words around it.

- :mod:`~scarbot.attribution.deciding.announcements`: lines that only announce what somebody says below:
  that is theirs, and they themselves are the article's.
- :mod:`~scarbot.attribution.deciding.by_quotation`: whose quoted words without a cue are: theirs who sign
  them, or who go on speaking.
- :mod:`~scarbot.attribution.deciding.by_cue`: whose a sentence with a cue is: people's, if they speak by
  it, a group's or a study's.
- :mod:`~scarbot.attribution.deciding.meant`: the expert whom the words around a sentence without a cue
  mean, and who was just heard.
- :mod:`~scarbot.attribution.deciding.by_list`: whose an item of a list is: theirs who announce it, or whose
  rules its heading tells.
- :mod:`~scarbot.attribution.deciding.by_part`: whose a sentence is that is partly in quoted words and has
  no cue.
- :mod:`~scarbot.attribution.deciding.by_study`: which study or group a sentence without a cue tells more
  of, or cites.
- :mod:`~scarbot.attribution.deciding.by_turn`: whose a sentence without a cue is by the one in front of it:
  "Her verdict? Wait.".
- :mod:`~scarbot.attribution.deciding.by_context`: whose a sentence without a cue is, by what stands in
  front of it: a list's, a study's, a question's.
- :mod:`~scarbot.attribution.deciding.named_next`: who speaks first and is named next: “…,” says the surgeon
  who saw her. Ana Ruiz has a clinic in Leeds.
- :mod:`~scarbot.attribution.deciding.assignment`: whose each sentence is: one pass over an article, passage
  by passage.
"""

from __future__ import annotations

__all__ = ()
