"""Lines in windows of several sizes, and the pager."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from samples import DISCLAIMER
from sitting import ENTER, LEAVE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from sitting import Sitting


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_no_printed_line_is_wider_than_the_window(sit: Callable[..., Sitting], columns: int) -> None:
    text = sit(f"whats an ice pik scar{ENTER}{LEAVE}", size=(columns, 50)).text
    printed = text[text.index("read “pik”") : text.index(DISCLAIMER)]
    assert max(map(len, printed.splitlines())) <= min(columns, 88)


def test_long_output_goes_through_the_pager_only_where_it_does_not_fit(
    sit: Callable[..., Sitting], tmp_path: Path
) -> None:
    seen = tmp_path / "seen"
    script = tmp_path / "pager"
    script.write_text(f"#!/bin/sh\ncat > {seen}\n", encoding="utf-8")
    script.chmod(0o755)
    environment = {"PAGER": str(script), "PATH": os.environ["PATH"]}
    sit(f"/read{ENTER}{LEAVE}", size=(80, 60), pager=True, environment=environment)
    assert not seen.exists()
    sit(f"/read{ENTER}{LEAVE}", size=(80, 8), pager=True, environment=environment)
    assert "Mitchell      │ “Zits" in seen.read_text(encoding="utf-8")


def test_a_pager_that_is_missing_is_done_without(sit: Callable[..., Sitting]) -> None:
    sitting = sit(f"/read{ENTER}{LEAVE}", size=(80, 8), pager=True, environment={"PAGER": "no-such-pager"})
    assert "Boxcar" in sitting.text
