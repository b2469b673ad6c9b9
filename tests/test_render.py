"""Answers as lines of styled fragments, and as plain text."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples import (
    CAUSE_QUOTE,
    CAUSES_ANSWER,
    DECLINED,
    DISCLAIMER,
    HELLO,
    ICE_PICK_ANSWER,
    ICE_PICK_QUOTE,
    NOTICE,
    STUDY_QUOTE,
)

from scarbot.models import Answer
from scarbot.printable import json_line
from scarbot.render import answer_lines, gloss_parts, note_lines, plain, quote_lines
from scarbot.wrapping import Look, text_of

ANY = st.text(st.characters(), max_size=80)  # surrogates and controls too


def steers(character: str) -> bool:
    """Whether a character could move the cursor, change the order, or begin a sequence."""
    return unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") and character != "\n"


def shown(answer: Answer, **look: object) -> str:
    return text_of(answer_lines(answer, Look(**look)))  # type: ignore[arg-type]


@given(ANY)
def test_no_question_or_quote_puts_a_control_character_into_an_answer(text: str) -> None:
    quote = replace(CAUSE_QUOTE, text=text, glossed=text + " [x]", attribution=text)
    answer = replace(ICE_PICK_ANSWER, message=text, reading=text, notice=text, quotes=(quote,))
    for width in (0, 20):
        assert not any(map(steers, shown(answer, width=width)))
    assert not any(map(steers, plain(answer)))
    assert not any(map(steers, json_line(answer.to_dict())))


@pytest.mark.parametrize(
    ("text", "glossed", "parts"),
    [
        (
            "ice choose scar",
            "ice choose [ice pick] scar",
            [(0, "ice choose"), (1, " [ice pick]"), (0, " scar")],
        ),
        ("scars [3] fade", "scars [3] fade", [(0, "scars [3] fade")]),
        ("zits [3]", "zits [acne] [3]", [(0, "zits"), (1, " [acne]"), (0, " [3]")]),
        ("zits", "zits [acne]", [(0, "zits"), (1, " [acne]")]),
        ("zits", "acne", [(0, "acne")]),
        ("zits and", "zits", [(0, "zits")]),
        ("", "", []),
        ("a [", "a [", [(0, "a [")]),
    ],
)
def test_glosses_are_told_from_the_articles_own_brackets(
    text: str, glossed: str, parts: list[tuple[int, str]]
) -> None:
    assert gloss_parts(text, glossed) == parts


@given(st.text("ab [", max_size=20), st.text("ab ]", max_size=20))
def test_gloss_parts_are_the_glossed_text(text: str, glossed: str) -> None:
    assert "".join(part for _, part in gloss_parts(text, glossed)) == glossed


def test_a_quote_stands_behind_a_bar_with_its_attribution_below() -> None:
    assert text_of(quote_lines(CAUSE_QUOTE, Look())) == (
        "  │ “Zits [acne] scars are brought on by irritation [inflammation],” Dr. Mitchell says.\n"
        "    — Hope Mitchell, MD, board-certified dermatologist · What causes pimples [acne] scars?\n"
    )


def test_without_gloss_the_text_is_the_articles() -> None:
    first = text_of(quote_lines(CAUSE_QUOTE, Look(gloss=False))).splitlines()[0]
    assert first == f"  │ {CAUSE_QUOTE.text}"


def test_without_gloss_the_line_below_has_no_standard_words_either() -> None:
    context = replace(STUDY_QUOTE, printed_attribution="A study · What causes pimples scars?")
    quote = replace(CAUSE_QUOTE, printed_attribution="— Hope Mitchell · What causes pimples scars?")
    answer = replace(
        CAUSES_ANSWER,
        quotes=(replace(quote, context=context),),
        reading=f"about the quote from {CAUSE_QUOTE.attribution}",
    )
    assert "[acne]" in shown(answer)
    bare = text_of(answer_lines(answer, Look(gloss=False)))
    assert bare.splitlines()[0] == "about the quote from Hope Mitchell · What causes pimples scars?"
    assert "[" not in bare


def test_a_sentence_stands_once_in_an_answer() -> None:
    context = ICE_PICK_QUOTE.context
    assert context is not None
    for quotes in ((ICE_PICK_QUOTE, context), (context, ICE_PICK_QUOTE), (ICE_PICK_QUOTE, ICE_PICK_QUOTE)):
        text = shown(replace(CAUSES_ANSWER, quotes=quotes))
        assert text.count(context.text) == 1
        assert ("Context" in text) == (context not in quotes)


def test_a_quote_without_glosses_shows_its_text() -> None:
    assert text_of(quote_lines(STUDY_QUOTE, Look())).startswith(f"  │ {STUDY_QUOTE.text}\n")


def test_glosses_have_a_style_of_their_own() -> None:
    fragments = [fragment for line in quote_lines(CAUSE_QUOTE, Look()) for fragment in line]
    assert [text for style, text in fragments if style == "gloss"] == ["[acne]", "[inflammation]"]


def test_the_dash_of_an_attribution_is_printed_once() -> None:
    dashed = replace(CAUSE_QUOTE, attribution="— Hope Mitchell")
    assert text_of(quote_lines(dashed, Look())).splitlines()[-1] == "    — Hope Mitchell"


def test_context_stands_before_the_quote_with_its_own_attribution() -> None:
    assert text_of(quote_lines(ICE_PICK_QUOTE, Look(width=44), 1)) == (
        "  Context\n"
        "  ┆ Atrophic scars are sorted into two\n"
        "  ┆ kinds, says Dr. Chang:\n"
        "    — Y. Claire Chang, MD, board-certified\n"
        "      dermatologist, reported · Types of\n"
        "      scars\n"
        "1 │ Ice choose [ice pick] scar: The deepest,\n"
        "  │ narrowest kind.\n"
        "    — The article · Types of scars\n"
    )


def test_matched_words_are_emphasised_and_glosses_are_not() -> None:
    look = Look(matches=lambda word: word.lower() in ("scars", "inflammation"))
    fragments = [fragment for line in quote_lines(CAUSE_QUOTE, look) for fragment in line]
    assert [text for style, text in fragments if style == "match"] == ["scars"]


def test_several_quotes_are_numbered() -> None:
    lines = shown(CAUSES_ANSWER).splitlines()
    assert [line[:3] for line in lines if line[:1].isdigit()] == ["1 │", "2 │"]


def test_one_quote_is_not_numbered() -> None:
    assert "1" not in shown(replace(CAUSES_ANSWER, quotes=(CAUSE_QUOTE,)))


def test_corrections_and_reading_stand_first() -> None:
    assert shown(ICE_PICK_ANSWER).splitlines()[:3] == ["read “pik” as “pick”", "read as: ice pick scar", ""]


def test_a_decline_shows_the_message_and_the_nearest_sections() -> None:
    assert shown(DECLINED) == (
        "The article does not answer this.\n\nNearest in the article:\n"
        "  • What causes pimples [acne] scars?\n  • Types of scars\n"
    )


def test_the_nearest_sections_have_standard_words_where_these_are_wanted() -> None:
    printed = text_of(answer_lines(DECLINED, Look(gloss=False)))
    assert printed.endswith("  • What causes pimples scars?\n  • Types of scars\n")


def test_the_nearest_sections_of_two_articles_are_in_the_articles() -> None:
    near = DECLINED.sections[0]
    answer = replace(DECLINED, sections=(near, replace(near, article="other")))
    assert "Nearest in the articles:\n" in shown(answer)


@pytest.mark.parametrize(
    ("status", "style"),
    [("no_answer", "decline"), ("clarify", "decline"), ("partial", "caveat"), ("emergency", "emergency")],
)
def test_declines_caveats_and_emergencies_look_different_from_quotes(status: str, style: str) -> None:
    answer = replace(CAUSES_ANSWER, status=status, message="Beware.")  # type: ignore[arg-type]
    assert answer_lines(answer, Look())[0] == [(style, "Beware.")]


def test_notes_are_not_among_the_lines_of_an_answer() -> None:
    assert NOTICE not in shown(CAUSES_ANSWER)
    assert text_of(note_lines(CAUSES_ANSWER, Look())) == f"{DISCLAIMER}\n\n{NOTICE}\n"
    assert note_lines(HELLO, Look()) == []


def test_plain_text_holds_the_answer_and_its_notes() -> None:
    assert plain(HELLO) == "Hello. Ask me about the article."
    assert plain(CAUSES_ANSWER).endswith(f"\n\n{DISCLAIMER}\n\n{NOTICE}")
    assert str(CAUSES_ANSWER) == plain(CAUSES_ANSWER)


def test_an_answer_fits_a_narrow_ascii_window() -> None:
    text = shown(ICE_PICK_ANSWER, width=30, encoding="ascii")
    assert text.isascii()
    assert max(map(len, text.splitlines())) <= 30


def test_an_empty_answer_has_no_lines() -> None:
    assert answer_lines(Answer("", "chat"), Look()) == []
