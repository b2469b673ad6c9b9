"""The prompt at a terminal. Only the modules of this package import prompt_toolkit.

The prompt stands before the corpus is read: a thread reads it once the first line is painted.
What depends on the corpus (suggestions, completions, the toolbar) comes when it is there; a
question that is asked sooner waits.

- :mod:`~scarbot.repl.prompt`: lines are read and answered until the user leaves.

The line that is typed.

- :mod:`~scarbot.repl.reader`: what reads it, put together from these.
- :mod:`~scarbot.repl.keys`: the keys that differ from prompt_toolkit's own.
- :mod:`~scarbot.repl.completing`: what completes it, and the grey suggestion behind it.
- :mod:`~scarbot.repl.recalling`: the lines that were typed before.
- :mod:`~scarbot.repl.toolbar`: what stands below it.

What a line does.

- :mod:`~scarbot.repl.entering`: it leaves, runs a command, or is asked.
- :mod:`~scarbot.repl.interrupts`: Ctrl-C stops its answer.
- :mod:`~scarbot.repl.copying`: text goes to the clipboard.

The corpus behind the prompt.

- :mod:`~scarbot.repl.loading`: a bot is made in a thread.
- :mod:`~scarbot.repl.corpora`: which bots are made, with their words, and how far that is.
- :mod:`~scarbot.repl.beginning`: the session begins once the first bot is there.
- :mod:`~scarbot.repl.announcing`: that it is there is announced above a line that is being typed.

What is printed.

- :mod:`~scarbot.repl.printing`: lines go onto the screen, or through the pager.
- :mod:`~scarbot.repl.plain_terminal`: one that has no escape sequences gets none.
- :mod:`~scarbot.repl.notes`: what is told once: parts that were skipped, notices, disclaimers.
- :mod:`~scarbot.repl.styling`: the theme, as prompt_toolkit wants it.
"""

from __future__ import annotations

from scarbot.repl.prompt import Prompt, chat

__all__ = ["Prompt", "chat"]
