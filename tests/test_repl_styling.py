"""Colours, or none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from sitting import ENTER, LEAVE

if TYPE_CHECKING:
    from collections.abc import Callable

    from sitting import Sitting


def test_without_colours_nothing_is_styled(sit: Callable[..., Sitting]) -> None:
    written = sit(f"What causes acne scars?{ENTER}{LEAVE}", color="never").output.getvalue()
    assert set(re.findall(r"\x1b\[[0-9;]*m", written)) <= {"\x1b[0m", "\x1b[m"}
