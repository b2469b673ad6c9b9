from __future__ import annotations

import pytest
from prompt_toolkit.styles import Attrs, Style

from scarbot.theme import THEMES, painted, problem, sgr, theme


def test_all_themes_have_the_same_styles() -> None:
    assert {frozenset(styles) for styles in THEMES.values()} == {frozenset(THEMES["default"])}


@pytest.mark.parametrize("name", THEMES)
def test_every_style_is_one_that_prompt_toolkit_reads(name: str) -> None:
    assert all(not problem(style) for style in THEMES[name].values())
    rules = Style.from_dict(THEMES[name])
    assert isinstance(rules.get_attrs_for_style_str("class:match"), Attrs)


def test_the_themes_use_the_sixteen_colours_of_the_terminal_only() -> None:
    assert not any("#" in style for styles in THEMES.values() for style in styles.values())


@pytest.mark.parametrize(
    ("style", "sequence"),
    [
        ("", ""),
        ("bold", "\x1b[1m"),
        ("bold ansicyan", "\x1b[1;36m"),
        ("bg:ansired ansibrightwhite", "\x1b[41m"),
        ("ansigray bg:ansibrightblack", "\x1b[37;100m"),
        ("#ff8800", "\x1b[38;2;255;136;0m"),
        ("bg:#000000", "\x1b[48;2;0;0;0m"),
    ],
)
def test_a_style_is_painted_by_its_escape_sequence(style: str, sequence: str) -> None:
    assert sgr(style) == sequence


@pytest.mark.parametrize("word", ["purpel", "#ff88", "#gggggg", "bg:bold", "\x1b[31m", "ansi"])
def test_a_word_that_is_no_style_is_told(word: str) -> None:
    assert problem(f"bold {word}") == word


def test_single_styles_replace_those_of_the_theme() -> None:
    styles = theme("default", {"quote": "underline"})
    assert (styles["quote"], styles["match"]) == ("underline", "bold")


def test_painted_text_ends_unstyled() -> None:
    assert (
        painted([("match", "a"), ("quote", "b"), ("unknown", "c")], THEMES["default"]) == "\x1b[1ma\x1b[0mbc"
    )
