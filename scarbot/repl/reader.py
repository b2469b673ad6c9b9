"""What reads a line: prompt_toolkit's prompt, with our keys, completions, history and toolbar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app
from prompt_toolkit.cursor_shapes import ModalCursorShapeConfig
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.filters import Condition, to_filter
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.shortcuts import CompleteStyle

from scarbot.repl.completing import Complete, Suggest
from scarbot.repl.keys import bindings

if TYPE_CHECKING:
    from collections.abc import Callable

    from prompt_toolkit.history import History
    from prompt_toolkit.input import Input
    from prompt_toolkit.output import Output

    from scarbot.completion import Vocabulary
    from scarbot.repl.printing import Printer

__all__ = ["make_reader"]

_ESCAPE_SECONDS = 0.05


def make_reader(
    printer: Printer,
    history: History,
    vocabulary: Callable[[], Vocabulary | None],
    toolbar: Callable[[], FormattedText],
    *,
    input: Input | None,  # noqa: A002  (as prompt_toolkit names it)
    output: Output | None,
) -> PromptSession[str]:
    """Return what reads a line.

    Args:
        printer: the screen, and the settings.
        history: the lines that were typed before.
        vocabulary: returns the words that can complete a line.
        toolbar: returns what stands below it.
        input: keys, in place of the terminal's.
        output: the screen, in place of the terminal's; where one is given, none is taken for dumb.
    """
    coloured, vi = bool(printer.styles), printer.settings.editing == "vi"
    reader: PromptSession[str] = PromptSession(
        message=FormattedText([("class:prompt", printer.screen().look.text("› "))]),
        history=history,
        auto_suggest=Suggest(vocabulary) if coloured else None,
        completer=None if printer.dumb else Complete(vocabulary),
        complete_while_typing=Condition(lambda: get_app().current_buffer.text.startswith("/")),
        complete_style=CompleteStyle.COLUMN if coloured else CompleteStyle.READLINE_LIKE,
        bottom_toolbar=None if printer.dumb else toolbar,
        prompt_continuation=lambda width, _number, _soft: " " * width,
        key_bindings=bindings(),
        editing_mode=EditingMode.VI if vi else EditingMode.EMACS,
        cursor=ModalCursorShapeConfig() if vi else None,
        enable_open_in_editor=True,
        enable_suspend=True,
        search_ignore_case=True,
        include_default_pygments_style=False,
        style=printer.painting,
        color_depth=printer.depth,
        input=input,
        output=output,
    )
    reader.default_buffer.enable_history_search = to_filter(True)
    reader.app.ttimeoutlen = _ESCAPE_SECONDS
    return reader
