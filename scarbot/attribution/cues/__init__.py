"""Which words of a sentence say whose it is: the cues.

With a verb of saying, by research, or by what somebody has, does or thinks; without those that say nothing.
An article with all of them is its annotations: nothing is decided here.

- :mod:`~scarbot.attribution.cues.sentences`: a sentence outside its quotation marks, with what it mentions
  there.
- :mod:`~scarbot.attribution.cues.subjects`: whether a mention can be the subject of a verb of saying that
  stands behind it.
- :mod:`~scarbot.attribution.cues.gaps`: what is told of a subject between it and its verb: "Dr. X, who …,
  says", "Lee of the Seed Trust says".
- :mod:`~scarbot.attribution.cues.further_subjects`: subjects of a verb that is not their only one, or with
  a body in between: "Lee runs it and says".
- :mod:`~scarbot.attribution.cues.inverted_subjects`: subjects that stand behind their verb: “…,” says Dr.
  X, “…,” says the head of the clinic, Dr. X.
- :mod:`~scarbot.attribution.cues.verbal_cues`: cues with a verb of saying: a source in front of it, across
  a clause, or behind it.
- :mod:`~scarbot.attribution.cues.placed_cues`: cues by their place alone: a tag, a participle, a colon,
  brackets beside quoted words.
- :mod:`~scarbot.attribution.cues.told_entries`: which entry of a reference list a study's sentence tells of
  where no number stands: who led it, where.
- :mod:`~scarbot.attribution.cues.studies`: studies as sources: which sentence is theirs, and which entry of
  the reference list it means.
- :mod:`~scarbot.attribution.cues.surroundings`: what stands in front of a mention in its sentence, and
  between commas behind it.
- :mod:`~scarbot.attribution.cues.hand_overs`: who is handed the words of a sentence: "according to Dr. X",
  "as advised by her", "based on Dr. X".
- :mod:`~scarbot.attribution.cues.owned_lists`: what is told of somebody's lists and work: "her recipe is a
  spoon of …", "Beer tops her blacklist".
- :mod:`~scarbot.attribution.cues.owned_opinions`: the opinions that somebody has: "in her view", "her
  advice is", "a favorite of Dr. X’s".
- :mod:`~scarbot.attribution.cues.given_lists`: who gives what they have: "one rule from Dr. X: …", "the
  rule that Dr. X offers", a list below.
- :mod:`~scarbot.attribution.cues.group_advice`: what groups advise without a verb of saying: "sets a
  limit", "is recommended by the Sleep Council".
- :mod:`~scarbot.attribution.cues.treatments`: what experts do with those who come to them, which tells what
  they advise: "has her patients wait".
- :mod:`~scarbot.attribution.cues.stances`: where somebody stands, and what they have or go by: "is wary of",
  "has one rule: …".
- :mod:`~scarbot.attribution.cues.practices`: what somebody does or meets with at work, as advice: "Before
  she clears a player, she wants ten hops.".
- :mod:`~scarbot.attribution.cues.rulings`: for whom it holds what a sentence tells: "For Dr. X, the rule is
  simple", "What worries her is".
- :mod:`~scarbot.attribution.cues.moved`: whom something moves that the sentence tells: "That doesn’t
  surprise Dr. X", "The idea appeals to her".
- :mod:`~scarbot.attribution.cues.joining`: who joins somebody: "So does Dr. X.", "Nor does she mind a
  nap.", "Neither Lee nor Kim cares for it".
- :mod:`~scarbot.attribution.cues.opinions`: cues without a verb of saying: "according to Dr. X", "in her
  view", "her advice is", "for Dr. X, …".
- :mod:`~scarbot.attribution.cues.deeds`: which verbs of saying tell of deeds, and of no words: "went on to
  found", "asked my name".
- :mod:`~scarbot.attribution.cues.empty_cues`: which cues say nothing: what somebody says is only asked,
  announced, denied or told of.
- :mod:`~scarbot.attribution.cues.two_voices`: sentences with two voices, each in a clause of its own: "The
  union says …, but Lee calls that “vain”".
- :mod:`~scarbot.attribution.cues.cues`: which words of a sentence say whose it is: the cue.
- :mod:`~scarbot.attribution.cues.labels`: labels in front of what somebody says: "Dr. Ruiz:", "Q:",
  "[01:02] ANA RUIZ:", and who they name.
- :mod:`~scarbot.attribution.cues.annotations`: what the sentences of an article say by themselves:
  quotations, mentions, cues. Nothing is decided here.
- :mod:`~scarbot.attribution.cues.speech`: whether quoted words are speech, and no term or title: beside a
  cue, or with nobody named.
"""

from __future__ import annotations

__all__ = ()
