"""Lines of styled fragments that fit a width."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scarbot.printable import columns
from scarbot.wrapping import Look, paragraph, text_of, wrap

WORDS = st.text(st.sampled_from("ab疤 é\u0301-—👩\u200d👧\n\t\xa0x"), max_size=120)


@given(WORDS, st.integers(10, 40))
def test_no_line_is_wider_than_the_window(text: str, width: int) -> None:
    for line in wrap([("quote", text)], width, [("bar", "│ ")], [("bar", "│ ")]):
        assert columns("".join(part for _, part in line)) <= width


@given(WORDS, st.integers(10, 40))
def test_wrapping_keeps_every_character_but_white_space(text: str, width: int) -> None:
    lines = wrap([("quote", text)], width)
    assert "".join("".join(part for _, part in line) for line in lines).replace(" ", "") == "".join(
        text.split()
    )


@given(WORDS)
def test_without_a_width_a_text_is_one_folded_line(text: str) -> None:
    assert text_of(wrap([("quote", text)], 0)) == " ".join(text.split()) + "\n"


@given(st.lists(st.tuples(st.sampled_from("ab"), st.text("xy ", max_size=8)), max_size=8), st.integers(8, 20))
def test_styles_do_not_change_where_lines_break(fragments: list[tuple[str, str]], width: int) -> None:
    whole = "".join(text for _, text in fragments)
    assert text_of(wrap(fragments, width)) == text_of(wrap([("", whole)], width))


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert text_of(wrap([("", "abcdefghijkl mn")], 8)) == "abcdefgh\nijkl mn\n"


def test_lines_break_behind_hyphens_and_dashes_between_letters_only() -> None:
    assert text_of(wrap([("", "keloid-like—scars")], 12)) == "keloid-like—\nscars\n"
    assert text_of(wrap([("", "lasts 12-18 months")], 9)) == "lasts\n12-18\nmonths\n"


def test_the_lines_of_a_message_keep_their_indentation() -> None:
    assert (
        text_of(paragraph("message", "One:\n  two three\n\nfour", Look(width=9)))
        == "One:\n  two\n  three\n\nfour\n"
    )
