"""What stands between Scarbot and a terminal or another stream; none of it needs prompt_toolkit.

- :mod:`~scarbot.terminal.screen`: what a stream can show: its width, its colours, its characters.
- :mod:`~scarbot.terminal.progress`: a bar for long work.
- :mod:`~scarbot.terminal.keyboard`: what is typed while no prompt stands.
- :mod:`~scarbot.terminal.history`: the file of lines that were typed, the one thing kept of what people type.
- :mod:`~scarbot.terminal.clipboard`: what takes a text for it: a tool of the desktop, or the terminal.
- :mod:`~scarbot.terminal.pager`: output that does not fit.
"""

from __future__ import annotations

__all__ = ()
