"""Showing a long text in the user's pager."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["command", "page"]


def command(environment: Mapping[str, str]) -> list[str]:
    """Return the pager and its arguments: ``PAGER``, or less where that is empty or no command.

    >>> command({"PAGER": "most -s"}), command({"PAGER": "most '"})
    (['most', '-s'], ['less'])
    """
    import shlex

    try:
        return shlex.split(environment.get("PAGER", "")) or ["less"]
    except ValueError:  # a quotation mark that nothing closes
        return ["less"]


def page(text: str, environment: Mapping[str, str]) -> bool:
    """Show a text in the pager and wait for its end; say whether there was a pager.

    ``less`` shows colours and leaves the text on the screen, unless ``LESS`` says otherwise.
    """
    import shutil
    import subprocess

    pager = command(environment)
    path = shutil.which(pager[0])
    if path is None:
        return False
    with_habits = {"LESS": "-FRX", **environment}
    with subprocess.Popen([path, *pager[1:]], stdin=subprocess.PIPE, env=with_habits) as process:  # noqa: S603  (the user chose it)
        with contextlib.suppress(BrokenPipeError, KeyboardInterrupt):
            process.communicate(text.encode("utf-8", "replace"))
        while process.poll() is None:
            with contextlib.suppress(KeyboardInterrupt):  # Ctrl-C is the pager's
                process.wait()
    return True
