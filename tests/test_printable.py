"""Text that a screen can show."""

from __future__ import annotations

import json
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth

from scarbot.printable import clean, columns, encodable, json_line

ANY = st.text(st.characters(), max_size=80)  # surrogates and controls too


def steers(character: str) -> bool:
    """Whether a character could move the cursor, change the order, or begin a sequence."""
    return unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") and character != "\n"


@given(ANY)
def test_no_cleaned_text_steers_a_terminal(text: str) -> None:
    cleaned = clean(text)
    assert not any(map(steers, cleaned))
    assert not set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\xad\u200e") & set(cleaned)


def test_every_code_point_is_safe_after_cleaning() -> None:
    cleaned = clean("".join(map(chr, range(sys.maxunicode + 1))))
    formats = {character for character in cleaned if unicodedata.category(character) == "Cf"}
    assert not any(map(steers, cleaned))
    assert formats <= set("\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")


@given(ANY)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("plain “text” — 疤 é", "plain “text” — 疤 é"),
        ("a\tb\r\nc", "a b \nc"),
        ("\x1b[31mred\x1b[0m", "\ufffd[31mred\ufffd[0m"),
        ("\x9b31m", "\ufffd31m"),
        ("\x7f", "\ufffd"),
        ("soft\xadhyphen", "softhyphen"),
        ("\u202egnp.exe", "gnp.exe"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("a\u2028b", "a b"),
        ("\ud800", "\ufffd"),
        ("keep\xa0it", "keep\xa0it"),
    ],
)
def test_what_steers_a_screen_is_replaced_and_the_rest_stays(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned


@given(ANY)
def test_json_loses_nothing_and_is_one_safe_line(text: str) -> None:
    line = json_line({"text": text})
    assert json.loads(line) == {"text": text}
    assert "\n" not in line
    assert clean(line) == line


@given(ANY)
def test_json_fits_an_ascii_stream_without_loss(text: str) -> None:
    line = json_line({"text": text}, encoding="ascii")
    assert line.isascii()
    assert json.loads(line) == {"text": text}


@given(ANY, st.sampled_from(["ascii", "latin-1", "cp1252", "utf-8", "koi8-r"]))
def test_what_is_made_encodable_can_be_encoded(text: str, encoding: str) -> None:
    assert encodable(clean(text), encoding).encode(encoding) is not None


@pytest.mark.parametrize(
    ("text", "encoding", "expected"),
    [
        ("“a” — b › c", "ascii", '"a" -- b > c'),
        ("“a” — b › c", "cp1252", "“a” — b › c"),
        ("│ naïve", "latin-1", "| naïve"),
        ("naïve", "ascii", "naive"),
        ("疤", "ascii", "?"),
        ("“a”", "UTF-8", "“a”"),
        ("“a”", "no-such-encoding", '"a"'),
    ],
)
def test_plainer_characters_stand_in(text: str, encoding: str, expected: str) -> None:
    assert encodable(text, encoding) == expected


@pytest.mark.parametrize(
    "text", ["", "scar", "疤痕", "e\u0301", "👩\u200d👩\u200d👧", "👍🏽", "❤\ufe0f", "한글", "🇩🇪", "ﾊﾝ"]
)
def test_columns_agree_with_wcwidth(text: str) -> None:
    assert columns(text) == wcswidth(text)
