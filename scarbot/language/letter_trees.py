"""Lists of phrases as patterns that are trees of letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["letter_tree"]


def letter_tree(phrases: Iterable[str]) -> str:
    r"""Return a pattern that is a tree of letters: a word is compared with one phrase and not with all.

    The longest is tried first. No phrases give an empty pattern.

    >>> letter_tree(["say", "says so"])
    'say(?:s\\s+so)?'
    """
    tree: dict[str, Any] = {}
    for phrase in phrases:
        node = tree
        for letter in " ".join(phrase.split()):
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(tree)


def _branches(node: dict[str, Any]) -> str:
    """Return a pattern for what may follow in a tree of letters."""
    following = [
        (r"\s+" if letter == " " else re.escape(letter)) + _branches(node[letter])
        for letter in sorted(node)
        if letter
    ]
    if not following:
        return ""
    if len(following) == 1 and "" not in node:
        return following[0]
    return f"(?:{'|'.join(following)}){'?' if '' in node else ''}"
