"""Lines between the title and the body, below quotations, and behind the last paragraph."""

from __future__ import annotations

import pytest

from scarbot.reading import read_article
from scarbot.reading.furniture.line_reasons import line_reason
from scarbot.reading.traits.metadata import read_bylines

LONG = (
    "A scar is what is left where the skin has healed, and it takes about a year until it has settled. "
    "Most of them fade on their own, and nobody needs to do much about them."
)
BODY = [LONG.replace("A scar", f"Scar number {number}") for number in range(6)]


def kept(source: str, form: str = "html") -> list[str]:
    return [statement.text for statement in read_article(source, format=form).statements]


@pytest.mark.parametrize(
    "lines",
    [
        ["Jo Park", "June 3"],
        ["Jo Park", "Health desk", "3 June"],
        ["Jo Park, staff writer"],
        ["Leeds", "Tuesday"],
    ],
)
@pytest.mark.parametrize("tag", ["div", "p"])
def test_lines_between_the_title_and_the_body_are_no_statements(lines: list[str], tag: str) -> None:
    gap = "".join(f"<{tag}>{words}</{tag}>" for words in lines)
    body = "".join(f"<p>{words}</p>" for words in BODY)
    assert len(kept(f"<main><h1>How scars fade</h1>{gap}{body}</main>")) == 2 * len(BODY)
    markdown = "\n\n".join(["# How scars fade", *lines, *BODY])
    assert len(kept(markdown, "markdown")) == 2 * len(BODY)


def test_a_sentence_or_a_list_below_the_title_is_kept() -> None:
    body = "".join(f"<p>{words}</p>" for words in BODY)
    assert kept(f"<main><h1>How scars fade</h1><p>It itches.</p>{body}</main>")[0] == "It itches."
    listed = "<ul><li>Sun on young skin</li><li>Picking at it</li></ul>"
    assert kept(f"<main><h1>What makes scars</h1>{listed}{body}</main>")[:2] == [
        "Sun on young skin",
        "Picking at it",
    ]


@pytest.mark.parametrize(
    "name", ["Ana Ruiz, MD", "Dr. Ana Ruiz", "Ana Ruiz, a nurse in Leeds", "Ana Ruiz, M.D."]
)
@pytest.mark.parametrize("gap", ["\n> ", "\n>\n> "])
def test_a_pull_quote_with_a_name_and_no_dash_is_no_second_quotation(name: str, gap: str) -> None:
    said = f"{LONG} “Keep the room cool,” says {name}. “Keep the room dark and quiet, too.”"
    quote = f"> “Keep the room dark and quiet, too.”{gap}{name}"
    read = kept("\n\n".join(["# How to sleep", said, quote, *BODY]), "markdown")
    assert sum("Keep the room dark" in words for words in read) == 1
    assert name not in read


def test_the_second_line_of_a_quotation_is_no_name() -> None:
    quote = "> “Keep the room cool.”\n> Ana Ruiz was the first to say so"
    assert "Ana Ruiz was the first" in " ".join(
        kept(f"# Sleep\n\n{LONG}\n\n{quote}\n\n{LONG} So.", "markdown")
    )


@pytest.mark.parametrize(
    "line",
    [
        "**Read this next:** [How to heal](/x)",
        "**Read this:** How to heal faster",
        "*Try this next:* [Gel or tape?](/y)",
    ],
)
def test_a_pointer_to_another_article_is_furniture(line: str) -> None:
    assert len(kept("\n\n".join(["# Scars", *BODY[:3], line, *BODY[3:]]), "markdown")) == 2 * len(BODY)


@pytest.mark.parametrize("form", ["text", "markdown"])
@pytest.mark.parametrize(
    ("last", "stays"),
    [
        ("Jo Park covers sleep for Leeds Health Daily and lives in York.", False),
        ("Jo Park, who lives in York, sees no scar at all any more.", True),
        ("Jo Park writes about skin for the evening paper.", False),
        ("Jo Park sleeps well, and her scar is hard to find.", True),
        ("Silicone Gel covers the scar for a night or two.", True),
    ],
)
def test_whom_nobody_named_and_who_writes_is_the_writer(last: str, form: str, stays: bool) -> None:
    mark = "# " if form == "markdown" else ""
    body = [words.replace("Most of them", "With Silicone Gel, most") for words in BODY]
    assert (last in kept("\n\n".join([f"{mark}How scars fade with time", *body, last]), form)) is stays


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By June, Ana Ruiz", ""),
        ("By Monday, Ana Ruiz could walk", ""),
        ("By late May, Bo Lee and Cy Dunn", ""),
        ("By June Park, MD", "June Park"),
        ("By April May Lee", "April May Lee"),
        ("By Sunday Okoro and Bo Lee", "Sunday Okoro, Bo Lee"),
    ],
)
def test_a_time_is_no_author(line: str, author: str) -> None:
    assert read_bylines([line]).get("author", "") == author


@pytest.mark.parametrize(
    "line", ["By Monday, she could walk", "By then, nothing hurt", "By age 12, most have one"]
)
def test_a_clause_with_a_time_is_no_byline(line: str) -> None:
    assert line_reason(line) == ""


@pytest.mark.parametrize("line", ["By June Park", "By May Lee, June 3, 2023", "By Friday Jones"])
def test_a_name_like_a_time_is_a_byline(line: str) -> None:
    assert line_reason(line) == "byline"
