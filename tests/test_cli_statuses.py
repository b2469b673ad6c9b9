"""The exit statuses."""

from __future__ import annotations

import pytest
from command import Commands


@pytest.mark.parametrize(
    ("question", "expected"), [("hello", 0), ("What causes acne scars?", 0), ("Who won the cup?", 1), ("", 1)]
)
def test_the_exit_status_tells_whether_there_is_an_answer(
    run: Commands, question: str, expected: int
) -> None:
    assert run("ask", question)[0] == expected


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["experts"], 0),
        (["experts", "chang"], 0),
        (["experts", "rowe"], 1),
        (["experts", "--corpus", "missing"], 2),
        (["ask", "hello"], 0),
        (["ask", "who won the cup?"], 1),
        (["ask", "--corpus", "missing", "hello"], 2),
        (["verify", "--speaker", "Chang", "sorted into two kinds"], 0),
        (["verify", "no such words are printed in it"], 1),
        (["verify", "--corpus", "missing", "no such words"], 2),
    ],
)
def test_the_exit_status_is_that_of_what_was_found_in_either_form(
    run: Commands, arguments: list[str], expected: int
) -> None:
    command, *others = arguments
    assert [run(command, *form, *others)[0] for form in ([], ["--json"])] == [expected] * 2
