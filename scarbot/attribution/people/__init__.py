"""Who is in an article: what a name looks like, and who bears it.

In order of flow: shapes of names, what stands beside them, and the people of one body.

- :mod:`~scarbot.attribution.people.names`: what speaks for a run of capitalised words being a name, and
  what against.
- :mod:`~scarbot.attribution.people.name_shapes`: the shapes in which names stand in a text, with what is
  beside them: titles, credentials, roles, ages.
- :mod:`~scarbot.attribution.people.persons`: somebody with a name, and what the article says they are.
- :mod:`~scarbot.attribution.people.printed_names`: what of a run of capitals is the name of a person.
- :mod:`~scarbot.attribution.people.work_roles`: what somebody is by the work that is told right behind
  their name: "Ana Ruiz, who runs a sleep lab".
- :mod:`~scarbot.attribution.people.told_roles`: what the words beside a name say that somebody is, and what
  such a role makes of them.
- :mod:`~scarbot.attribution.people.called_names`: what people are called: "my mum, Ana Ruiz," is "Mum" from
  then on, and "Hess, as we call her," Hess.
- :mod:`~scarbot.attribution.people.full_names`: the full names of those whom the body calls by one name: a
  caption or the text has them, or their family's.
- :mod:`~scarbot.attribution.people.generations`: which of several with one surname a title means, or the
  surname: who was introduced so, or is the elder.
- :mod:`~scarbot.attribution.people.known_names`: who is meant by a full name, a surname, a first name, or
  the plural of a shared surname.
- :mod:`~scarbot.attribution.people.body`: the body of an article with what is looked for once in it, for
  all who may be named there.
- :mod:`~scarbot.attribution.people.introductions`: people who are introduced: by credentials, a title and
  full name, a role or an age.
- :mod:`~scarbot.attribution.people.outside_lines`: lines outside the prose that may say who somebody is:
  cards, cells of tables, captions, headings, notes.
- :mod:`~scarbot.attribution.people.shown_people`: who is named in full outside the prose: on a card, and in
  a table, a caption or a box.
- :mod:`~scarbot.attribution.people.bare_names`: people who have no introduction: a bare full name that
  speaks, there, soon or later on.
- :mod:`~scarbot.attribution.people.single_names`: people with one name: behind a title, or by two signs of
  three, or where only a speaker stands.
- :mod:`~scarbot.attribution.people.relatives`: people with one name behind what they are to somebody: "his
  daughter Leila".
- :mod:`~scarbot.attribution.people.later_roles`: what is told of people later than where they are
  introduced: titles, roles, what letters imply.
- :mod:`~scarbot.attribution.people.people`: who is in the article: names, credentials and roles from their
  first mentions.
"""

from __future__ import annotations

__all__ = ()
