from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.terminal.progress import Progress, bar_text, duration


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def drawn(stream: io.StringIO, seconds: list[float], **options: object) -> str:
    clock = Clock()
    environment = {"TERM": "xterm", "COLUMNS": "60"} | dict(options.pop("environment", {}))  # type: ignore[call-overload]
    with Progress(stream, "reading", environment, clock=clock, **options) as progress:  # type: ignore[arg-type]
        for done, moment in enumerate(seconds, 1):
            clock.now = moment
            progress(done, len(seconds))
    return stream.getvalue()


def test_a_bar_shows_rate_and_time_left_and_is_taken_away() -> None:
    text = drawn(Terminal(), [1.0, 2.0, 3.0, 4.0])
    assert "\r\x1b[Kreading [########        ] 2/4 · 1.0/s · 2 s left" in text
    assert text.endswith("\r\x1b[K")


def test_the_rate_is_that_since_the_first_look() -> None:
    stream, clock = Terminal(), Clock()
    with Progress(stream, "reading", {"TERM": "xterm", "COLUMNS": "60"}, clock=clock) as progress:
        for done, clock.now in ((0, 3.0), (80, 10.0), (84, 12.0), (90, 15.0)):
            progress(done, 100)
    assert "] 0/100\r" in stream.getvalue()
    assert "84/100 · 2.0/s · 8 s left" in stream.getvalue()
    assert "90/100 · 2.0/s · 5 s left" in stream.getvalue()


@pytest.mark.parametrize(
    ("width", "text"),
    [
        (50, "making the index 500/2000 · 50.0/s · 30 s left"),
        (45, "making the index 500/2000 · 30 s left"),
        (30, "making the index 500/2000"),
        (20, "making the index"),
        (6, "making"),
    ],
)
def test_where_it_is_narrow_whole_parts_are_left_out(width: int, text: str) -> None:
    assert bar_text("making the index", 500, 2000, 10.0, width) == text


def test_what_goes_on_when_all_is_done_is_said_at_once() -> None:
    text = drawn(Terminal(), [1.0, 2.0, 2.01], afterwards="making the index")
    assert text.endswith("\r\x1b[Kreading 3/3 · making the index …\r\x1b[K")


def test_short_work_shows_nothing() -> None:
    assert drawn(Terminal(), [0.1, 0.2, 0.4]) == ""


def test_a_bar_is_not_drawn_more_than_ten_times_a_second() -> None:
    assert drawn(Terminal(), [1 + number / 1000 for number in range(1000)]).count("reading") == 10


@pytest.mark.parametrize("options", [{"shown": False}, {"environment": {"TERM": "dumb"}}])
def test_no_bar_where_none_is_wanted(options: dict[str, object]) -> None:
    assert drawn(Terminal(), [1.0, 2.0], **options) == ""


def test_no_bar_where_nobody_sees_it() -> None:
    assert drawn(io.StringIO(), [1.0, 2.0]) == ""


def test_the_bar_is_taken_away_when_work_is_stopped() -> None:
    stream, clock = Terminal(), Clock()

    def work() -> None:
        with Progress(stream, "asking", {"COLUMNS": "60"}, clock=clock) as progress:
            clock.now = 1.0
            progress(1, 2)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        work()
    assert stream.getvalue().endswith("\r\x1b[K")


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.floats(0, 10**6), st.integers(0, 200))
def test_a_bar_never_breaks_the_line(done: int, total: int, seconds: float, width: int) -> None:
    assert len(bar_text("reading", done, total, seconds, width)) <= width


@pytest.mark.parametrize(
    ("seconds", "text"), [(0.2, "0 s"), (59.4, "59 s"), (60, "1 min 0 s"), (3600, "1 h 0 min")]
)
def test_a_duration_is_told_in_its_two_largest_units(seconds: float, text: str) -> None:
    assert duration(seconds) == text
