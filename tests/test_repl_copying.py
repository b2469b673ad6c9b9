"""Text on its way to the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sitting import ENTER, LEAVE

if TYPE_CHECKING:
    from collections.abc import Callable

    from sitting import Sitting


def test_copy_speaks_to_the_terminal_over_ssh(sit: Callable[..., Sitting]) -> None:
    sitting = sit(
        f"What causes acne scars?{ENTER}/copy 2{ENTER}{LEAVE}", environment={"SSH_TTY": "/dev/pts/1"}
    )
    assert "\x1b]52;c;" in sitting.output.getvalue()
