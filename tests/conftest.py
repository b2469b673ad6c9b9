"""Markers; tests on the held-out articles run only when they are asked for (``-m heldout``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "browser: looks at the page in Chromium, where there is one")
    config.addinivalue_line("markers", "heldout: reads the articles that no rule was written for")


def pytest_collection_modifyitems(config: pytest.Config, items: Iterable[pytest.Item]) -> None:
    if "heldout" in config.getoption("markexpr"):
        return
    for item in items:
        if item.get_closest_marker("heldout"):
            item.add_marker(pytest.mark.skip(reason="held out; run with -m heldout"))
