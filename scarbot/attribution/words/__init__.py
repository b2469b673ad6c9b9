"""The words by which more than one rule of attribution goes, as patterns built from data, by topic.

- :mod:`~scarbot.attribution.words.word_places`: where the words of a text stand, so that a pattern is tried
  only where it may begin.
- :mod:`~scarbot.attribution.words.patterns`: lists of phrases as patterns.
- :mod:`~scarbot.attribution.words.patients`: those who come to experts, and what is somebody's own: parts of
  the patterns of what experts do.
- :mod:`~scarbot.attribution.words.possessions`: what people have who have an opinion, and what they make or
  follow: "her advice", "Lee’s recipe".
- :mod:`~scarbot.attribution.words.verb_forms`: the forms of verbs: regular ones by rule, a few irregular
  ones by name.
- :mod:`~scarbot.attribution.words.reporting_words`: the verbs of saying, by what they can do, and what may
  stand beside them.
- :mod:`~scarbot.attribution.words.study_words`: what research speaks by, and what goes on about it.
- :mod:`~scarbot.attribution.words.interview_words`: what leads to an answer: how a sentence says that
  somebody answers the questions behind it.
- :mod:`~scarbot.attribution.words.group_words`: what people of a trade, organisations and institutions are
  called.
- :mod:`~scarbot.attribution.words.people_words`: how people are named, and what two of them may be to each
  other.
- :mod:`~scarbot.attribution.words.role_words`: what people are: trades, offices, and what their letters
  tell of them.
- :mod:`~scarbot.attribution.words.stranger_words`: how people are told of that have no name: "her doctor",
  "one patient", "some women".
- :mod:`~scarbot.attribution.words.vocabulary`: the words of attribution, from ``data/cues.toml``,
  ``data/people.toml`` and a sidecar.
"""

from __future__ import annotations

__all__ = ()
