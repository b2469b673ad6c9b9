"""The theme, as prompt_toolkit wants it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit.output import ColorDepth
from prompt_toolkit.styles import Attrs, Style

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["depth_of", "style_of"]


def style_of(styles: Mapping[str, str]) -> Style:
    """Return the styles of a screen; without colours nothing is styled at all."""
    dim = "dim" in Attrs._fields  # an older prompt_toolkit knows no dim
    rules = {
        name: style if dim else " ".join(word for word in style.split() if word != "dim")
        for name, style in styles.items()
    }
    toolbar = rules.get("toolbar", "")
    rules |= {"bottom-toolbar": f"noreverse {toolbar}", "bottom-toolbar.text": ""}
    return Style.from_dict(rules)


def depth_of(styles: Mapping[str, str]) -> ColorDepth:
    """Return how many colours the styles need: none, the terminal's sixteen, or exact ones."""
    if not styles:
        return ColorDepth.DEPTH_1_BIT
    exact = any("#" in style for style in styles.values())
    return ColorDepth.DEPTH_24_BIT if exact else ColorDepth.DEPTH_4_BIT
