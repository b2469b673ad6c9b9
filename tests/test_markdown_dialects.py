"""What exporters write between the lines of Markdown."""

from __future__ import annotations

import time

import pytest
from marked import shown

from scarbot.reading.formats.markdown import read_markdown
from scarbot.reading.formats.markdown_dialects import plain_markdown

PROSE = "A scar is what is left where the skin has healed."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("## Care {#care .big}", "## Care"),
        ("[Rest]{.smallcaps} it.", "Rest it."),
        ("![a](b.jpg){width=50%}", "![a](b.jpg)"),
        ("- [x] Rest it.", "- Rest it."),
        ("1. [ ] Rest it.", "1. Rest it."),
        ("> [!quote]- Said\n> It fades.", "> Said\n> It fades."),
        ("See [[Scars|the page]] and [[Gel]].", "See the page and Gel."),
        ("![[scar.png]]", ""),
        ("[TOC]\n\nIt fades.", "\nIt fades."),
        ("Gel\n:   It is silicone.", "Gel  \nIt is silicone."),
        ("Gel\n\n:   It is silicone.", "Gel  \nIt is silicone."),
        ("A set {a, b} and f(x) stay.", "A set {a, b} and f(x) stay."),
        ("It fades: in a year.", "It fades: in a year."),
        ("1\\. Rest.\n\n2\\. Wait.", "1. Rest.\n\n2. Wait."),
        ("1\\. Rest.\n\nIt fades.\n\n2\\) Wait.", "1. Rest.\n\nIt fades.\n\n2) Wait."),
        ("1\\. A.\n2\\. B.\n\n1\\. C.\n2\\. D.", "1. A.\n2. B.\n\n1. C.\n2. D."),
        ("1\\. A.\n2\\. B.\n\n1\\. June it was.", "1. A.\n2. B.\n\n1\\. June it was."),
        ("12\\. A.\n\n1\\. B.\n2\\. C.", "12\\. A.\n\n1. B.\n2. C."),
        ("1\\. A at 12\\) or so.\n2\\. B.", "1. A at 12\\) or so.\n2. B."),
        ("1\\. A.\n\n1\\. B.", "1\\. A.\n\n1\\. B."),
        ("2\\. A.\n\n3\\. B, not 1\\. or so.", "2\\. A.\n\n3\\. B, not 1\\. or so."),
        ("1\\. Rest.", "1\\. Rest."),
        ("1\\. Rest.\n\n1986\\. What a year.", "1\\. Rest.\n\n1986\\. What a year."),
        ("It was 1.\n\n1\\. Rest.\n\n3\\. Wait.", "It was 1.\n\n1\\. Rest.\n\n3\\. Wait."),
    ],
)
def test_marks_of_exporters_go(text: str, expected: str) -> None:
    assert plain_markdown(text) == expected


def test_a_fenced_division_is_what_its_class_says() -> None:
    text = f"# T\n\n::: {{.wp-caption-text}}\nA scar.\n:::\n\n::: post\n{PROSE}\n:::\n"
    assert shown(read_markdown(text)) == [("title", "T"), ("(photo credit)", "A scar."), ("paragraph", PROSE)]


def test_lines_of_properties_below_the_title_are_furniture() -> None:
    text = f"# T\n\nCreated: May 4, 2023\nTags: skin, scars\n\n{PROSE}\n\nNote: it fades.\nTip: wait."
    kinds = [kind for kind, _ in shown(read_markdown(text))]
    assert kinds == ["title", "(byline)", "(byline)", "paragraph", "paragraph"]


def test_what_a_reader_service_writes_in_front_is_metadata() -> None:
    text = f"Title: Scars\n\nURL Source: https://skin.example/a\n\nMarkdown Content:\n{PROSE}"
    source = read_markdown(text)
    assert source.metadata == {"title": "Scars", "url": "https://skin.example/a"}
    assert shown(source) == [("paragraph", PROSE)]


@pytest.mark.parametrize("unit", ["::: {.a}\n", "[[a", "[a]{", "{", ": a\n", "A: b\n", "- [x] ", "> [!a] "])
def test_hostile_input_stays_fast(unit: str) -> None:
    begin = time.perf_counter()
    plain_markdown(unit * 50_000)
    assert time.perf_counter() - begin < 2
