"""Who is in the article, and which words are whose.

The rooms stand in order of flow. Words: :mod:`~scarbot.attribution.word_places` knows where which word
stands, :mod:`~scarbot.attribution.patterns` makes patterns of lists, :mod:`~scarbot.attribution.verb_forms`
bends verbs; the words themselves are built by topic and are one
:mod:`~scarbot.attribution.vocabulary`: :mod:`~scarbot.attribution.reporting_words`,
:mod:`~scarbot.attribution.void_words`, :mod:`~scarbot.attribution.opinion_words`,
:mod:`~scarbot.attribution.possession_words`, :mod:`~scarbot.attribution.interview_words`,
:mod:`~scarbot.attribution.study_words`, :mod:`~scarbot.attribution.group_words`,
:mod:`~scarbot.attribution.people_words`, :mod:`~scarbot.attribution.role_words` and
:mod:`~scarbot.attribution.stranger_words`.

Names: :mod:`~scarbot.attribution.given_names`, :mod:`~scarbot.attribution.names` and
:mod:`~scarbot.attribution.name_shapes` know what one looks like, :mod:`~scarbot.attribution.printed_names`
reads one in capitals and :mod:`~scarbot.attribution.told_roles` what stands beside it.
:mod:`~scarbot.attribution.people` finds :mod:`~scarbot.attribution.persons` in a
:mod:`~scarbot.attribution.body`: by :mod:`~scarbot.attribution.introductions`, by
:mod:`~scarbot.attribution.bare_names` that speak, by :mod:`~scarbot.attribution.single_names` and as
:mod:`~scarbot.attribution.relatives`; :mod:`~scarbot.attribution.later_roles` adds what is told of them
behind that, :mod:`~scarbot.attribution.full_names` and :mod:`~scarbot.attribution.called_names` what
else they are called, and :mod:`~scarbot.attribution.known_names` knows them again.

What a sentence says by itself: :mod:`~scarbot.attribution.quotations` finds what stands inside marks,
:mod:`~scarbot.attribution.mentions` and :mod:`~scarbot.attribution.roles` what may name one of the
:mod:`~scarbot.attribution.sources`. In the :mod:`~scarbot.attribution.sentences` outside the marks
:mod:`~scarbot.attribution.cues` finds the words that say whose each is:
:mod:`~scarbot.attribution.verbal_cues`, :mod:`~scarbot.attribution.placed_cues`,
:mod:`~scarbot.attribution.opinions` and :mod:`~scarbot.attribution.studies`, without the
:mod:`~scarbot.attribution.empty_cues`. :mod:`~scarbot.attribution.kinds` and
:mod:`~scarbot.attribution.speech` know how much of it is quoted speech. An article with all of that is
:mod:`~scarbot.attribution.annotations`.

What the whole article tells: :mod:`~scarbot.attribution.labels` stand in front of who speaks,
:mod:`~scarbot.attribution.interviews` and :mod:`~scarbot.attribution.leads` know who answers questions,
:mod:`~scarbot.attribution.whole_interviews` where only the whole article says so,
:mod:`~scarbot.attribution.own_words` who tells a part in the first person,
:mod:`~scarbot.attribution.speaking` who speaks
under their own name, :mod:`~scarbot.attribution.deaths` who does not any more,
:mod:`~scarbot.attribution.genders` who is "she", :mod:`~scarbot.attribution.kinship` who "his daughter" is,
:mod:`~scarbot.attribution.generations` who "Mrs. Lee" is.

What a sentence leans on: :mod:`~scarbot.attribution.discourse` holds what is kept in mind,
:mod:`~scarbot.attribution.antecedents` says who a mention means, with
:mod:`~scarbot.attribution.shared_names` and :mod:`~scarbot.attribution.pronouns`;
:mod:`~scarbot.attribution.focus` keeps in mind what a sentence leaves behind, with
:mod:`~scarbot.attribution.strangers` for those who have no name and
:mod:`~scarbot.attribution.newcomers` for those who are only met.

The decision: :mod:`~scarbot.attribution.by_quotation`, :mod:`~scarbot.attribution.by_cue` and
:mod:`~scarbot.attribution.by_context` say whose one sentence is, and
:mod:`~scarbot.attribution.assignment` goes from sentence to sentence; behind the last one
:mod:`~scarbot.attribution.named_next` knows who spoke before they were named, and
:mod:`~scarbot.attribution.announcements` which lines only announce what follows.
"""

from __future__ import annotations

from scarbot.attribution.assignment import attribute

__all__ = ["attribute"]
