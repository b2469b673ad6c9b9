"""The lists of words by which lines are told apart, as ``data/furniture.toml`` has them."""

from __future__ import annotations

from functools import cache

from scarbot.lexicon import load_data

__all__ = ["of_writers", "phrases"]


@cache
def phrases(key: str) -> frozenset[str]:
    """Return a list of ``[marks]``."""
    return frozenset(load_data("furniture")["marks"][key])


@cache
def of_writers(key: str) -> tuple[str, ...]:
    """Return a list of ``[writers]``: words about who writes."""
    return tuple(load_data("furniture")["writers"][key])
