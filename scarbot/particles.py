"""The small words that stand between the parts of a name: "Vincent van der Berg", "Ana de la Cruz"."""

from __future__ import annotations

__all__ = ["ENGLISH_PARTICLES", "PARTICLES"]

PARTICLES = (
    "de", "del", "da", "di", "du", "van", "von", "der", "den", "la", "le", "los", "las", "dos", "das",
    "al", "el", "bin", "ibn", "bint", "wa", "ter", "zu", "ap", "ab", "della", "af", "av",
)  # fmt: skip
"""Those that are no English words."""

ENGLISH_PARTICLES = ("do", "ten")
"""Those that are: they are part of a name only where a capital stands on both sides."""
