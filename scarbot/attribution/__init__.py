"""Who is in the article, and which words are whose.

The rooms stand in order of their imports, which is that of flow. Words:
:mod:`~scarbot.attribution.word_places` knows where which word stands, :mod:`~scarbot.attribution.patterns`
makes patterns of lists, :mod:`~scarbot.attribution.verb_forms` bends verbs. The words themselves are built
by topic: :mod:`~scarbot.attribution.reporting_words`, :mod:`~scarbot.attribution.void_words`,
:mod:`~scarbot.attribution.opinion_words`, :mod:`~scarbot.attribution.study_words`,
:mod:`~scarbot.attribution.possession_words`, :mod:`~scarbot.attribution.interview_words`,
:mod:`~scarbot.attribution.group_words`, :mod:`~scarbot.attribution.people_words` and
:mod:`~scarbot.attribution.role_words`.

Names: :mod:`~scarbot.attribution.given_names`, :mod:`~scarbot.attribution.names` and
:mod:`~scarbot.attribution.name_shapes` know what one looks like, :mod:`~scarbot.attribution.persons` who
bears one; :mod:`~scarbot.attribution.printed_names` reads one in capitals,
:mod:`~scarbot.attribution.told_roles` what stands beside it, :mod:`~scarbot.attribution.called_names`,
:mod:`~scarbot.attribution.full_names` and :mod:`~scarbot.attribution.generations` what else somebody is
called, and :mod:`~scarbot.attribution.known_names` knows them again. With
:mod:`~scarbot.attribution.stranger_words`, for those who have no name, the words are one
:mod:`~scarbot.attribution.vocabulary`. In a :mod:`~scarbot.attribution.body` people are found by
:mod:`~scarbot.attribution.introductions`, by :mod:`~scarbot.attribution.bare_names` that speak, by
:mod:`~scarbot.attribution.single_names` and as :mod:`~scarbot.attribution.relatives`;
:mod:`~scarbot.attribution.later_roles` adds what is told of them behind that, and
:mod:`~scarbot.attribution.people` knows them all.

What a sentence says by itself: :mod:`~scarbot.attribution.quotations` finds what stands inside marks; one of
the :mod:`~scarbot.attribution.sources` may be named by :mod:`~scarbot.attribution.roles` and other
:mod:`~scarbot.attribution.mentions`; the :mod:`~scarbot.attribution.kinds` of quoted words and their
:mod:`~scarbot.attribution.speech` tell how much of it somebody says.

In the :mod:`~scarbot.attribution.sentences` outside the marks cues say whose each is. With a verb of saying:
the :mod:`~scarbot.attribution.subjects` that may have one behind them, across the
:mod:`~scarbot.attribution.gaps` of what is told of them, :mod:`~scarbot.attribution.further_subjects` of a
second verb and :mod:`~scarbot.attribution.inverted_subjects` behind theirs are
:mod:`~scarbot.attribution.verbal_cues`; with marks beside them they are
:mod:`~scarbot.attribution.placed_cues`. What research tells: :mod:`~scarbot.attribution.studies`. What is
somebody's without one, by what stands in the :mod:`~scarbot.attribution.surroundings` of a name:
:mod:`~scarbot.attribution.hand_overs`, :mod:`~scarbot.attribution.owned_lists` and
:mod:`~scarbot.attribution.owned_opinions` of theirs, :mod:`~scarbot.attribution.given_lists`,
:mod:`~scarbot.attribution.group_advice`, :mod:`~scarbot.attribution.stances`,
:mod:`~scarbot.attribution.practices`, :mod:`~scarbot.attribution.rulings` for them, what they are
:mod:`~scarbot.attribution.moved` by, and whom they are :mod:`~scarbot.attribution.joining`; those together
are :mod:`~scarbot.attribution.opinions`. Without the :mod:`~scarbot.attribution.empty_cues` all that are the
:mod:`~scarbot.attribution.cues`. An article with its :mod:`~scarbot.attribution.labels`, which stand in
front of who speaks, and with all of that is :mod:`~scarbot.attribution.annotations`.

What the whole article tells: :mod:`~scarbot.attribution.discourse` holds what is kept in mind, with which
:mod:`~scarbot.attribution.shared_names` and :mod:`~scarbot.attribution.pronouns` are told apart.
:mod:`~scarbot.attribution.question_lines` are asked; from :mod:`~scarbot.attribution.lead_lines` in front of
them, by :mod:`~scarbot.attribution.meetings` or otherwise, the :mod:`~scarbot.attribution.answerers` are
known whom the :mod:`~scarbot.attribution.leads` name, and whose the :mod:`~scarbot.attribution.answers` are.
:mod:`~scarbot.attribution.whole_interviews` tells where only the whole article says so,
:mod:`~scarbot.attribution.interviews` all that is answered, :mod:`~scarbot.attribution.own_words` who tells
a part in the first person, :mod:`~scarbot.attribution.speaking` who speaks under their own name,
:mod:`~scarbot.attribution.deaths` who does not any more.

What a sentence leans on: :mod:`~scarbot.attribution.antecedents` says who a mention means,
:mod:`~scarbot.attribution.strangers` who has no name, :mod:`~scarbot.attribution.genders` who is "she",
:mod:`~scarbot.attribution.kinship` who "his daughter" is. :mod:`~scarbot.attribution.newcomers` are only
met, and :mod:`~scarbot.attribution.focus` keeps in mind what a sentence leaves behind.

The decision: :mod:`~scarbot.attribution.by_quotation` and :mod:`~scarbot.attribution.by_cue` say whose one
sentence is. Without either, somebody is :mod:`~scarbot.attribution.meant`:
:mod:`~scarbot.attribution.by_list` that it stands in, :mod:`~scarbot.attribution.by_part` in quoted words,
:mod:`~scarbot.attribution.by_study` told before or cited, :mod:`~scarbot.attribution.by_turn` of the
sentence in front; those together are :mod:`~scarbot.attribution.by_context`. Behind that
:mod:`~scarbot.attribution.named_next` knows who spoke before they were named,
:mod:`~scarbot.attribution.announcements` which lines only announce what follows, and
:mod:`~scarbot.attribution.assignment` goes from sentence to sentence.
"""

from __future__ import annotations

from scarbot.attribution.assignment import attribute

__all__ = ["attribute"]
