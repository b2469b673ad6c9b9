"""Other pieces of an issue, which its contents list beside the title of the article."""

from __future__ import annotations

import pytest

from scarbot.parsing import parse_article

PIECE = "Fingers tire before arms do. Rest them for a day or two.\n\n## Why it hurts\n\nThe rings tear at the base.\n\n"
NOTICES = "## Notices\n\n- The hall is shut on Monday. Bring a mug.\n- Shoes are for sale.\n"
REFERENCES = "## References\n\n1. Zhou C, et al. Fingers and rings. Clin Climb. 2023;16:731-738.\n"
ANOTHER = "another piece of the issue"


def article(contents: str, title: str, behind: str) -> tuple[list[str], list[str], int]:
    listed = "".join(f"- {entry}\n" for entry in contents.split("; "))
    read = parse_article(f"In this issue:\n\n{listed}\n# {title}\n\n{PIECE}{behind}", format="markdown")
    dropped = [line.text for line in read.dropped if line.reason == ANOTHER]
    return dropped, [section.heading for section in read.sections], len(read.references)


@pytest.mark.parametrize(
    "title", ["Mind your fingers", "Mind your fingers: pops and pulleys", "MIND YOUR FINGERS"]
)
def test_what_stands_below_another_entry_is_another_piece(title: str) -> None:
    dropped, headings, _ = article("Mind your fingers; Notices", title, NOTICES)
    assert dropped == ["Notices", "The hall is shut on Monday. Bring a mug.", "Shoes are for sale."]
    assert headings == ["Why it hurts"]


@pytest.mark.parametrize(
    ("contents", "title"),
    [
        ("Why it hurts; Notices", "Mind your fingers"),  # the contents of this article
        ("Mind your fingers; The league", "Mind your fingers"),
        ("Mind your fingers", "Mind your fingers"),
        ("Mind the gap; Notices", "Mind your fingers"),
    ],
)
def test_what_the_contents_do_not_list_beside_the_title_stays(contents: str, title: str) -> None:
    dropped, headings, _ = article(contents, title, NOTICES)
    assert (dropped, headings) == ([], ["Why it hurts", "Notices"])


def test_references_behind_the_notices_of_an_issue_are_read() -> None:
    dropped, _, references = article(
        "Mind your fingers; Notices", "Mind your fingers", NOTICES + "\n" + REFERENCES
    )
    assert (dropped[0], references) == ("Notices", 1)
