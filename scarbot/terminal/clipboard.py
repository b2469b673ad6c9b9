"""Putting a text on the clipboard: by the desktop's own tool, or through the terminal."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["tool", "wrapped"]


def tool(environment: Mapping[str, str], platform: str, find: Callable[[str], str | None]) -> Sequence[str]:
    """Return the command that takes a text for the clipboard; nothing where there is none.

    Over ssh there is none: the clipboard of the other machine is not the reader's.

    >>> tool({"DISPLAY": ":0"}, "linux", {"xclip": "/usr/bin/xclip"}.get)
    ('/usr/bin/xclip', '-selection', 'clipboard')
    """
    if environment.get("SSH_CONNECTION") or environment.get("SSH_TTY"):
        return ()
    candidates: list[tuple[str, ...]] = []
    if platform == "darwin":
        candidates = [("pbcopy",)]
    elif platform == "win32":
        candidates = [("clip",)]
    else:
        if environment.get("WAYLAND_DISPLAY"):
            candidates.append(("wl-copy",))
        if environment.get("DISPLAY"):
            candidates += [("xclip", "-selection", "clipboard"), ("xsel", "--clipboard", "--input")]
    for name, *arguments in candidates:
        if path := find(name):
            return (path, *arguments)
    return ()


def wrapped(text: str) -> str:
    r"""Return the sequence (OSC 52) by which a terminal takes a text for its clipboard.

    >>> wrapped("scar")
    '\x1b]52;c;c2Nhcg==\x07'
    """
    return f"\x1b]52;c;{base64.b64encode(text.encode('utf-8', 'replace')).decode('ascii')}\x07"
