"""Text pasted from the columns of printed pages: words and sentences that these cut."""

from __future__ import annotations

import textwrap

import pytest
from marked import check_source, shown

from scarbot.parsing import parse_article
from scarbot.reading.formats.plaintext import read_text

PARAGRAPHS = [
    "A scar is what is left where the skin has healed from below. It takes a year to turn pale, says Ana Ruiz, "
    "a nurse, and in some people it takes two of them.",
    "Nobody knows why some scars itch at night. A gel of silicone keeps the water in, and that is about all that "
    "anybody can say for it. Sun turns a young one brown, so a sleeve is worth more than a cream.",
    "After that most are flat. You may have to look for them at length, and so does she.",
]
AROUND = "We value your privacy, and so do our 214 partners, who store information on your device. Accept"


def columns(*paragraphs: str, width: int = 33) -> str:
    return "\n\n".join(textwrap.fill(words, width) for words in paragraphs)


def words_of(text: str) -> list[str]:
    source = read_text(text)
    check_source(source)
    return [words for _, words in shown(source)]


@pytest.mark.parametrize("width", [32, 33, 38, 44])
def test_narrow_columns_are_put_together_although_longer_lines_stand_around_them(width: int) -> None:
    text = f"{AROUND}\n\nHow Scars Fade\n\n{columns(*PARAGRAPHS, width=width)}\n\n{AROUND}\n{AROUND}"
    joined = [words.replace("\n", " ") for words in words_of(text)]
    assert [words for words in joined if words in PARAGRAPHS] == PARAGRAPHS


def test_headings_and_longer_lines_between_columns_stay_lines() -> None:
    text = (
        f"{AROUND}\n\n{columns(PARAGRAPHS[0])}\n\nWHY THEY ITCH\n{columns(*PARAGRAPHS[1:])}\n\nAna Ruiz, RN\n"
    )
    text += "Nurse at the Norr Hill Center for Skin and Hair"
    assert words_of(text)[2] == "WHY THEY ITCH"
    assert words_of(text)[-2:] == ["Ana Ruiz, RN", "Nurse at the Norr Hill Center for Skin and Hair"]


def test_people_who_are_introduced_one_below_the_other_are_paragraphs_of_their_own() -> None:
    people = [
        "Ana Ruiz, MD, a skin surgeon at the Norr Hill Hospital in Reno, Nevada",
        "Bo Fendik, PhD, a chemist who makes scar gels in a lab of her own in Leeds",
        "Cy Lark, RN, a nurse in Hull",
    ]
    told = (
        "Ana Ruiz, MD, a surgeon, and Bo Fendik, PhD, a chemist, both say that it fades within a year or so."
    )
    for width in (34, 40, 46):
        listed = "\n".join(textwrap.fill(words, width) for words in people)
        text = f"{AROUND}\n\n{columns(*PARAGRAPHS, told, width=width)}\n\n{listed}"
        joined = [words.replace("\n", " ") for words in words_of(text)]
        assert joined[-4:] == [told, *people]


def test_small_lines_below_what_announces_them_are_no_columns() -> None:
    items = [
        f"a cup of {what} from the market on the hill" for what in ("milk", "oats", "rye", "salt", "oil")
    ]
    text = "\n".join([AROUND, "", "You need:", *items, *items, "", PARAGRAPHS[0]])
    assert [words for words in words_of(text) if words in items] == items * 2


@pytest.mark.parametrize(
    ("cut", "whole"),
    [
        ("so that half the water stays be-\nhind and", "so that half the water stays behind and"),
        ("and then the young scar turns sli-\nppery to", "and then the young scar turns slippery to"),
        ("and he tells of a well-\nknown way to", "and he tells of a well-known way to"),
        ("for which a twice-\ndaily gel and a", "for which a twice-daily gel and a"),
        ("where two months ago Ana Ruiz-\nLopez had", "where two months ago Ana Ruiz-Lopez had"),
        ("for a pause of some 20-\nminute steps", "for a pause of some 20-minute steps"),
        ("or the long walk of the two-\nor three", "or the long walk of the two- or three"),
        ("and a list that is up-\nto-date or", "and a list that is up-to-date or"),
        ("or the crisps of zil-\nand-vinegar", "or the crisps of zil-and-vinegar"),
        ("and for her two-\nto three-day", "and for her two- to three-day"),
        ("and the only auth-\nor-led page", "and the only author-led page"),
        ("over-the-\ncounter gels that she", "over-the-counter gels that she"),
        ("and the sun that is under-\nneath", "and the sun that is underneath"),
        # as the text has them elsewhere
        ("and then it turns to zil-\nter but", "and then it turns to zil-ter but"),
        ("but some call it sun-\nlamp and so", "but some call it sunlamp and so"),
    ],
)
def test_a_hyphen_of_the_line_is_no_part_of_the_word(cut: str, whole: str) -> None:
    told = f"{PARAGRAPHS[0]} It is the zil-ter. It is a sunlamp."
    text = f"{textwrap.fill(told, 40)}\n\n{textwrap.fill(PARAGRAPHS[1], 40)} {cut} is not the end of it."
    assert whole in " ".join(" ".join(words_of(text)).split())


@pytest.mark.parametrize(
    "gap",
    [
        "\nhttps://skin.example/scars 18/20\n5/4/23, 9:42 AM Scars | Skin Weekly\n",
        "\n\n",
        "\n\n\n",
        "\n\n18   SKIN WEEKLY   MAY 2023\n\nHEALTH\n\n",
        "\n\n18\n\n",
        "\n18\n",
    ],
)
def test_a_sentence_goes_on_behind_an_empty_line_or_the_edge_of_a_page(gap: str) -> None:
    lines = columns(PARAGRAPHS[1]).split("\n")
    place = next(at for at in range(2, len(lines)) if lines[at][0].islower() and lines[at - 1][-1].isalnum())
    cut = "\n".join(lines[:place]) + gap + "\n".join(lines[place:])
    text = f"{AROUND}\n\nHEALTH\n\n{columns(PARAGRAPHS[0])}\n\n{cut}\n{columns(PARAGRAPHS[2])}"
    assert [words for words in words_of(text) if words in PARAGRAPHS] == PARAGRAPHS
    assert "".join(text.split()).count("18") == "".join(words_of(text)).count("18")  # nothing is lost


def test_a_sentence_goes_on_with_a_name_behind_the_edge_of_a_page_only() -> None:
    name = "Sun turns a young one brown, says\nAna Ruiz, who is a nurse in Hull."
    for gap, joined in (("\n\n18   SKIN WEEKLY   MAY 2023\n\n", True), ("\n\n", False)):
        text = f"{AROUND}\n\n{columns(*PARAGRAPHS)}\n\n{name.replace(chr(10), gap)}\n\nWhy?"
        assert (name.replace("\n", " ") in words_of(text)) == joined


@pytest.mark.parametrize("gap", ["\n\n", "-\n"])
def test_a_short_text_is_kept_as_it_is(gap: str) -> None:
    text = f"It took her the better part of a{gap}year to find out what it was."
    assert read_text(text).text == text


def test_a_quote_from_columns_is_what_a_reader_reads() -> None:
    said = "“I thought it was a cold for two years,” says Ana Ruiz, a nurse. “Then I went fish-\ning for a week.”"
    article = parse_article(f"{AROUND}\n\n{columns(*PARAGRAPHS)}\n\n{said}")
    quote = article.statements[-1]
    assert (quote.text, quote.kind) == ("“Then I went fishing for a week.”", "direct")
    assert article.text[quote.start : quote.end] == quote.text


@pytest.mark.parametrize("words", ["a", "of", "and", "or", "but", "the"])
def test_a_line_that_ends_in_a_word_that_ends_nothing_goes_on(words: str) -> None:
    text = f"{AROUND}\n\n{columns(*PARAGRAPHS)}\n\nWhy It Fades in {words}\nYear or Two\n\nWhy?"
    assert f"Why It Fades in {words}\nYear or Two" in words_of(text)


@pytest.mark.parametrize("head", ["Log in", "Scars", "Sign up for"])
def test_a_short_line_above_a_capital_does_not(head: str) -> None:
    text = f"{AROUND}\n\n{columns(*PARAGRAPHS)}\n\n{head}\nYear or Two\n\nWhy?"
    assert head in words_of(text)
