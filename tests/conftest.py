"""Markers, a working directory of the tests' own, a sitting at the prompt, and the command line.

Tests on the held-out articles run only when they are asked for (``-m heldout``).
"""

from __future__ import annotations

import os
import threading
from collections import deque
from functools import partial
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from command import Commands
    from samples import Corpus
    from sitting import Load, Sitting

    from scarbot import corpus as corpora
    from scarbot.indexing.retrieval import Retrieval
    from scarbot.settings import Settings


_KEPT = 8
"""How many corpora are kept ready."""


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


@pytest.fixture(scope="session", autouse=True)
def made_ready_once() -> Iterator[None]:
    """Make articles that tests ask one behind the other ready once: that takes far longer than to ask."""
    from scarbot import bot
    from scarbot.indexing.preparing import prepare

    ready: deque[tuple[corpora.Corpus, Retrieval]] = deque(maxlen=_KEPT)

    def made_ready(corpus: corpora.Corpus, progress: Callable[[int, int], None] | None = None) -> Retrieval:
        if corpus.fingerprint or progress:
            return prepare(corpus, progress)
        found = next((retrieval for known, retrieval in ready if known == corpus), None)
        if found is None:
            found = prepare(corpus)
            ready.appendleft((corpus, found))
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bot, "prepare", made_ready)
        yield


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


@pytest.fixture
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let nothing of the environment choose, and the home be an empty folder."""
    for name in list(os.environ):
        if name.startswith("SCARBOT_") or name in ("NO_COLOR", "COLUMNS", "LINES"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("SCARBOT_HOME", str(tmp_path / "home"))


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths of the corpora that commands loaded: the samples, or nothing where one is missing."""
    from samples import Bot, Corpus

    from scarbot.cli import corpora
    from scarbot.errors import CorpusError

    paths: list[str] = []

    def corpus(path: str, settings: Settings) -> Corpus:
        del settings
        paths.append(path)
        if path == "missing":
            raise CorpusError("missing: there is no such file or folder")
        return Corpus()

    monkeypatch.setattr(corpora, "corpus", corpus)
    monkeypatch.setattr(corpora, "load", lambda *_: Bot())
    monkeypatch.setattr(corpora, "bot", lambda settings: Bot(corpus(settings.corpus, settings)))
    return paths


@pytest.fixture
def run(
    clean_environment: None,
    loaded: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Commands:
    """Run commands that answer by the samples."""
    from command import Commands

    del clean_environment, loaded
    return Commands(monkeypatch, capsys)


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home in which the article is read once for all tests."""
    return tmp_path_factory.mktemp("kept")


@pytest.fixture
def real(
    clean_environment: None,
    kept: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Commands:
    """Run commands that answer by the article that comes along."""
    from command import Commands

    del clean_environment
    monkeypatch.setenv("SCARBOT_HOME", str(kept))
    return Commands(monkeypatch, capsys)
