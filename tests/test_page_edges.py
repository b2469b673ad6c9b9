"""Running heads of printed pages."""

from __future__ import annotations

import pytest

from scarbot.parsing import parse_article

HEAD = "Scars\n\nIt fades within a year, and by then it is pale.\n\n{}\n\nIt itches for a week, and then it stops.\n\n{}"


@pytest.mark.parametrize(
    ("first", "second", "reason"),
    [
        ("18   SKIN WEEKLY   MAY 2023", "20   SKIN WEEKLY   MAY 2023", "running head"),
        ("18 | Skin Weekly", "Skin Weekly | 19", "running head"),
        ("18   SKIN WEEKLY\n\nHEALTH", "19   SKIN WEEKLY\n\nHEALTH", "running head"),
        ("3/8/25, 9:42 AM Scars | Skin Weekly", "3/8/25, 9:42 AM Scars | Skin Weekly", "running head"),
        # a list, steps, and what stands there but once are none
        ("Step 1", "Step 2", ""),
        ("312 • Reply • Share", "540 • Reply • Share", ""),
        ("1   Wash it", "2   Rub it", ""),
        ("18   SKIN WEEKLY", "18   SKIN WEEKLY", ""),
    ],
)
def test_running_heads_are_lines_with_the_number_of_a_page_that_stand_on_another_page_as_well(
    first: str, second: str, reason: str
) -> None:
    article = parse_article(HEAD.format(first, second) + "\n\nIn the end it is flat, and nobody sees it.")
    dropped = {line.text: line.reason for line in article.dropped}
    lines = f"{first}\n\n{second}".split("\n\n")
    found = {dropped.get(line, "") == "running head" for line in lines}
    assert found == {bool(reason)}
