from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot import parse_article
from scarbot.errors import SidecarError
from scarbot.reading.body.sidecar import Asked, AskedNext, GlossaryEntry, Heading, parse_sidecar

WHOLE = """\
title = "Scars"
publisher = "Skin Weekly"
notice = "Reworded."

[[headings]]
heading = "Types"
level = 2

[[headings]]
heading = "Needles"
before = "Needling is"

[[glossary]]
printed = "choose"
standard = "pick"
within = "ice choose"

[[questions]]
at = "It fades"
ask = ["does it fade?"]
near = ["does it fade on arms?"]

[[follow_ups]]
after = "Needles"
at = "It fades"
ask = ["and then?"]
near = ["and at night?"]

[[follow_ups]]
ask = ["how much?"]

[cues]
reporting = ["furnishes"]

[furniture]
begins = ["Our articles"]
"""


def test_everything_that_a_sidecar_can_say_is_read() -> None:
    sidecar = parse_sidecar(WHOLE)
    assert (sidecar.title, sidecar.publisher, sidecar.notice) == ("Scars", "Skin Weekly", "Reworded.")
    assert sidecar.headings == (Heading("Types", 2, "", 6), Heading("Needles", 1, "Needling is", 10))
    assert sidecar.glossary == (GlossaryEntry("choose", "pick", "ice choose", 14),)
    assert sidecar.questions == (Asked("It fades", ("does it fade?",), ("does it fade on arms?",), 19),)
    assert sidecar.follow_ups == (
        AskedNext("Needles", "It fades", ("and then?",), ("and at night?",), 24),
        AskedNext("", "", ("how much?",), (), 29),
    )
    assert sidecar.cues["reporting"] == ("furnishes",)
    assert sidecar.furniture == ("Our articles",)


def test_an_empty_sidecar_says_nothing() -> None:
    sidecar = parse_sidecar("")
    assert (sidecar.title, sidecar.headings, sidecar.glossary, sidecar.furniture) == ("", (), (), ())
    assert not any(sidecar.cues.values())


@pytest.mark.parametrize(
    ("value", "title"),
    [
        (r'"""\n\n"""', "Oats"),
        ('"  "', "Oats"),
        ('""', "Oats"),
        (r'"""\nRye\n and more """', "Rye and more"),
        ('"Rye  "', "Rye"),
    ],
)
def test_a_title_is_one_line_and_a_blank_one_is_none(value: str, title: str) -> None:
    article = parse_article(
        "# Oats\n\nThey keep for a year.\n", format="markdown", sidecar=f"title = {value}"
    )
    assert article.title == title


@pytest.mark.parametrize(
    ("toml", "message"),
    [
        ("title = ", "a.toml:1: no valid TOML"),
        ("\n\ntitle = 3", "a.toml:3: title: must be a string"),
        ('title = "x"\ndate = "2024-13-45"', "a.toml:2: date: must be a date such as 2024-02-19"),
        ('date = "2023-02-29"', "a.toml:1: date: must be a date"),
        ('date = "spring"', "a.toml:1: date: must be a date"),
        ('titel = "x"', "a.toml:1: titel: unknown key; known here: author"),
        ("[[headings]]\nlevel = 1", "a.toml:1: headings[1].heading: is missing or empty"),
        ('[[headings]]\nheading = "x"\nlevel = 9', "a.toml:3: headings[1].level: must be a whole number"),
        ('[[headings]]\nheading = "x"\nlevel = true', "a.toml:3: headings[1].level: must be a whole number"),
        ('[[headings]]\nheading = "x"\nlevel = "2"', "a.toml:3: headings[1].level: must be a whole number"),
        (
            '[[headings]]\nheading = "a"\n[[headings]]\nhedding = "b"',
            "a.toml:4: headings[2].hedding: unknown",
        ),
        ('[headings]\nheading = "x"', "headings: must be written as [[headings]]"),
        ('[[glossary]]\nprinted = "x"', "a.toml:1: glossary[1].standard: is missing or empty"),
        ('[[glossary]]\nprinted = ["x"]', "a.toml:2: glossary[1].printed: must be a string"),
        ('[[questions]]\nat = "x"\nask = "y"', "a.toml:3: questions[1].ask: must be a list of strings"),
        (
            '[[questions]]\nat = "x"\nnear = ["y", 3]',
            "a.toml:3: questions[1].near: must be a list of strings",
        ),
        ('[[questions]]\nnear = ["y"]', "a.toml:1: questions[1].at: is missing or empty"),
        ('[[follow_ups]]\nat = "x"\nnear = "y"', "a.toml:3: follow_ups[1].near: must be a list of strings"),
        ('[[follow_ups]]\nask = ["x"]\nnear = ["y"]', "a.toml:1: follow_ups[1].at: is missing or empty"),
        ('[unanswered]\nnear = ["y"]', "a.toml:2: unanswered.near: unknown key"),
        ('[cues]\nreporting = "says"', "a.toml:2: cues.reporting: must be a list of strings"),
        ('[cues]\nverbs = ["says"]', "a.toml:2: cues.verbs: unknown key"),
        ('furniture = "x"', "furniture: must be a table"),
    ],
)
def test_a_mistake_is_named_by_file_line_and_key(toml: str, message: str) -> None:
    with pytest.raises(SidecarError) as raised:
        parse_sidecar(toml, "a.toml")
    assert message in str(raised.value)
    assert str(raised.value).startswith("a.toml")


@given(st.text(max_size=200) | st.text(alphabet='[]="\n headings level 1', max_size=80))
def test_any_text_is_a_sidecar_or_an_error_with_its_place(text: str) -> None:
    try:
        parse_sidecar(text, "a.toml")
    except SidecarError as error:
        assert str(error).startswith("a.toml")
