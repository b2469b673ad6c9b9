"""Lines go onto the screen above the prompt, or through the pager."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, TextIO

from prompt_toolkit.application import get_app_session
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.renderer import print_formatted_text

from scarbot.repl.plain_terminal import is_plain
from scarbot.repl.styling import depth_of, style_of
from scarbot.terminal.keyboard import typing_ahead
from scarbot.terminal.screen import Screen, screen_for
from scarbot.wrapping import Line, paragraph

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from prompt_toolkit.output import Output

    from scarbot.settings import Settings

__all__ = ["Printer"]


class Printer:
    """The screen of one sitting.

    Args:
        settings: what the user has chosen.
        environment: the process's environment.
        keyboard: the terminal that a pager takes keys from; ``None`` where it is none.
        output: the screen, in place of the terminal's.

    Attributes:
        styles: the theme; empty where there are no colours.
        painting: the theme, as prompt_toolkit wants it.
        depth: how many colours it needs.
        dumb: whether the terminal can neither move the cursor nor clear a line.
    """

    def __init__(
        self,
        settings: Settings,
        environment: Mapping[str, str],
        keyboard: TextIO | None,
        output: Output | None,
    ) -> None:
        self.settings, self.environment = settings, environment
        self._keyboard = keyboard
        self._spaced = True  # the last line on the screen is empty, or the first
        self.output = output or get_app_session().output
        self.styles = self.screen().styles
        self.painting, self.depth = style_of(self.styles), depth_of(self.styles)
        self.dumb = is_plain(environment)

    def size(self) -> tuple[int, int]:
        """Return columns and lines of the window as it is now."""
        size = self.output.get_size()
        return size.columns, size.rows

    def screen(self) -> Screen:
        """Return what the window can show as it is now."""
        screen = screen_for(sys.stdout, self.settings, self.environment)
        width = min(self.size()[0], self.settings.width)
        return replace(screen, look=replace(screen.look, width=width))

    def line_entered(self) -> None:
        """Take note that the line of the prompt is the last on the screen."""
        self._spaced = False

    def print(self, lines: Sequence[Line]) -> None:
        """Print lines with an empty one before, unless there is one already, and one behind."""
        lines = [*([] if self._spaced else [[]]), *lines, []]
        self._spaced = True
        fragments: list[tuple[str, str]] = []
        for line in lines:
            fragments += [(f"class:{style}" if style else "", text) for style, text in line]
            fragments.append(("", "\n"))
        print_formatted_text(self.output, FormattedText(fragments), self.painting, color_depth=self.depth)
        self.output.flush()

    def print_text(self, style: str, text: str) -> None:
        """Print a text in one style, wrapped."""
        self.print(paragraph(style, text, self.screen().look))

    def print_label(self, text: str) -> None:
        """Print a line that tells what goes on."""
        self.print([[("label", self.screen().look.text(text))]])

    def show(self, lines: Sequence[Line], windows: int = 1) -> None:
        """Print lines; more than so many windows go to the pager."""
        room = windows * self.size()[1] - 2
        if lines and not (self.settings.pager and len(lines) > room and not self.dumb and self._page(lines)):
            self.print(lines)

    def _page(self, lines: Sequence[Line]) -> bool:
        """Show lines in the pager; say whether there is one."""
        from scarbot.terminal.pager import page

        with typing_ahead(self._keyboard, allowed=False):
            paged = page(self.screen().text(lines), self.environment)
        if paged:
            self._spaced = False
        return paged
