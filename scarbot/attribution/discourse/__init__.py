"""What the whole article tells: who is in focus, who answers, who "she" is.

- :mod:`~scarbot.attribution.discourse.discourse`: what a reader keeps in mind from sentence to sentence:
  who is in focus, who was named, who has spoken.
- :mod:`~scarbot.attribution.discourse.shared_names`: whom a name means that several people share.
- :mod:`~scarbot.attribution.discourse.pronouns`: who "she", "he" and "they" are: the subject of their own
  sentence, or who is in focus.
- :mod:`~scarbot.attribution.discourse.question_lines`: lines that are nothing but a question, and those
  between answers that may be of who asks.
- :mod:`~scarbot.attribution.discourse.lead_lines`: the sentences and headings that may say who answers, and
  whom the text names in front of them.
- :mod:`~scarbot.attribution.discourse.meetings`: who meets whom by a sentence: "She spoke to Martin Hale",
  "Ana Ruiz talked to our money editor".
- :mod:`~scarbot.attribution.discourse.answerers`: who answers by a sentence: who is named there or asked,
  or whom the text has just named.
- :mod:`~scarbot.attribution.discourse.leads`: questions without labels that somebody answers: "Dr. X took
  our questions", and then each in bold.
- :mod:`~scarbot.attribution.discourse.answers`: whose the sentences behind questions are that somebody
  answers.
- :mod:`~scarbot.attribution.discourse.thread_posts`: who posts in a thread under which name: who opens it
  says who they are, and who else answers there.
- :mod:`~scarbot.attribution.discourse.whole_interviews`: articles that say at their top or at their end
  that they are interviews: "Interview by Ana Ruiz".
- :mod:`~scarbot.attribution.discourse.interviews`: interviews: which sentences are questions, and whose the
  answers are, by labels or by a lead.
- :mod:`~scarbot.attribution.discourse.own_words`: parts of an article that somebody tells in the first
  person: "Ana Ruiz, 41, as told to Lee Moss".
- :mod:`~scarbot.attribution.discourse.speaking`: who of the people speaks under their own name, and whom
  nobody can have asked.
- :mod:`~scarbot.attribution.discourse.deaths`: of whom the text says that they died: they do not speak any
  more.
- :mod:`~scarbot.attribution.discourse.antecedents`: who a mention means: a name, a role, a pronoun or "his
  daughter".
- :mod:`~scarbot.attribution.discourse.strangers`: who is spoken of and not known: without a name, or by
  nothing but a surname.
- :mod:`~scarbot.attribution.discourse.genders`: which of "she", "he" and "they" goes with whom, by passages
  that name one person and use one of them.
- :mod:`~scarbot.attribution.discourse.kinship`: who is whose relative: "his daughter" is she who "moved
  back in with her father".
- :mod:`~scarbot.attribution.discourse.newcomers`: who is met in the middle of a story and not known: "We
  met a farmer", "The hygienist took off".
- :mod:`~scarbot.attribution.discourse.focus`: who is in focus behind a sentence, and what else of it is
  kept in mind for the next.
"""

from __future__ import annotations

__all__ = ()
