"""Markers, a working directory of the tests' own, and a sitting at the prompt.

Tests on the held-out articles run only when they are asked for (``-m heldout``).
"""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from sitting import Load, Sitting


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "browser: looks at the page in Chromium, where there is one")
    config.addinivalue_line("markers", "heldout: reads the articles that no rule was written for")


def pytest_collection_modifyitems(config: pytest.Config, items: Iterable[pytest.Item]) -> None:
    if "heldout" in config.getoption("markexpr"):
        return
    for item in items:
        if item.get_closest_marker("heldout"):
            item.add_marker(pytest.mark.skip(reason="held out; run with -m heldout"))


@pytest.fixture(scope="session")
def nowhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("nowhere")


@pytest.fixture(autouse=True)
def in_no_folder_of_ours(nowhere: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Run every test elsewhere than in the repository, and fail one that leaves files there."""
    monkeypatch.chdir(nowhere)
    yield
    left = sorted(path.name for path in nowhere.iterdir())
    for name in left:
        (nowhere / name).unlink()
    assert not left, f"written into the working directory: {left}"


@pytest.fixture
def sit(tmp_path: Path) -> Callable[..., Sitting]:
    """Return what sits down at a prompt, types keys and leaves."""
    import sitting

    return partial(sitting.sit, tmp_path)


@pytest.fixture
def slow() -> tuple[threading.Event, Load]:
    """A corpus that is there when the event is set."""
    from samples import Bot

    ready = threading.Event()

    def load(*_: object) -> Bot:
        assert ready.wait(20)
        return Bot()

    return ready, load
