"""Text goes to the clipboard: by the desktop's tool, or through the terminal."""

from __future__ import annotations

import contextlib
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from prompt_toolkit.output import Output

__all__ = ["copy"]


def copy(text: str, output: Output, environment: Mapping[str, str]) -> None:
    """Put text on the clipboard; where there is no tool for that, or it fails, ask the terminal to."""
    import shutil
    import subprocess

    from scarbot.terminal.clipboard import tool, wrapped

    command = tool(environment, sys.platform, shutil.which)
    if command:
        with contextlib.suppress(OSError, subprocess.SubprocessError):
            subprocess.run(command, input=text.encode(), check=True, timeout=2)  # noqa: S603  (a fixed list)
            return
    output.write_raw(wrapped(text))
    output.flush()
