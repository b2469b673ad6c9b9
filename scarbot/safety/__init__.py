"""Emergencies, found by rule before anything is looked up in an article.

The vocabulary is data (``data/emergencies.toml``): concepts, rules over them, and one fixed text
for each kind. No part of it depends on an article, and nothing here searches, ranks or learns.

A question is cut into words, and apostrophes are dropped. A misspelled word becomes the emergency
word that it stands for, unless it is a word of its own. Phrases give concepts, and concepts within
a few words of one another give an emergency; what an animal or a machine has gives none, unless
an animal has swallowed what poisons it. Time is linear in the length of the question.

- :mod:`~scarbot.safety.finding`: which emergency a question tells of.
- :mod:`~scarbot.safety.bearers`: whose a sign is: a person's, or that of an animal or a machine.
- :mod:`~scarbot.safety.rules`: the data file, compiled.
- :mod:`~scarbot.safety.patterns`: the language that its phrases are written in.
- :mod:`~scarbot.safety.typos`: which emergency word a misspelled one stands for.

What it does not do: judge how bad it is, tell truth from joke, or read a language other than English.
"""

from __future__ import annotations

from scarbot.safety.finding import Emergency, find_emergency
from scarbot.safety.rules import Rules, default_rules, rules_from

__all__ = ["Emergency", "Rules", "default_rules", "find_emergency", "rules_from"]
