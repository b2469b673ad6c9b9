"""The small words in a name that are no names.

Particles stand between its parts ("Vincent van der Berg", "Rosli bin Hamzah"), generations behind it
("Kofi Addo Jr.").
"""

from __future__ import annotations

__all__ = [
    "ENGLISH_PARTICLES",
    "GENERATIONS",
    "NUMBERED_GENERATIONS",
    "PARTICLES",
    "PATRONYMICS",
    "SHORT_FIRST_NAMES",
    "SHORT_GENERATIONS",
]

PATRONYMICS = ("bin", "binti", "binte", "bte", "ibn", "bint", "a/l", "a/p", "s/o", "d/o")
"""Those in front of a father's name, which is nobody's surname: "Rosli bin Hamzah" is Dr Rosli."""

PARTICLES = (
    "de", "del", "da", "di", "du", "van", "von", "der", "den", "la", "le", "los", "las", "dos", "das",
    "al", "el", "wa", "ter", "zu", "ap", "ab", "della", "af", "av", *PATRONYMICS,
)  # fmt: skip
"""Those that are no English words."""

ENGLISH_PARTICLES = ("do", "ten")
"""Those that are: they are part of a name only where a capital stands on both sides."""

SHORT_FIRST_NAMES = ("Ma", "Mª", "Md", "Mohd", "Muhd", "Jos", "Wm", "Chas", "Thos", "Robt", "Fco", "Gpe")
"""First names that are printed in short, with a full stop: "Ma. Teresa Cruz", "Md. Rafiq Islam"."""

SHORT_GENERATIONS = ("Jr", "Sr")
"""Those that are printed with a full stop, which ends no sentence."""

NUMBERED_GENERATIONS = ("II", "III", "IV")

GENERATIONS = frozenset({*SHORT_GENERATIONS, *NUMBERED_GENERATIONS})
