from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked import check_source, shown

from scarbot.reading.formats.plaintext import read_text

PROSE = "A scar is what is left where the skin has healed. It fades."


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", []),
        (" \n\t\r\n\ufeff", []),
        # headings stand alone, are short, and end like no sentence
        (f"What is a scar?\n\n{PROSE}", [("heading", "What is a scar?"), ("paragraph", PROSE)]),
        (f"“Why me?”\n\n{PROSE}", [("heading", "“Why me?”"), ("paragraph", PROSE)]),
        (f"At 3 a.m.\n\n{PROSE}", [("heading", "At 3 a.m."), ("paragraph", PROSE)]),
        # the hour ends a title, or a sentence
        (
            f"How to sleep until 3 a.m.\n\n{PROSE}",
            [("heading", "How to sleep until 3 a.m."), ("paragraph", PROSE)],
        ),
        (f"Why We Wake at 3 a.m.\n\n{PROSE}", [("heading", "Why We Wake at 3 a.m."), ("paragraph", PROSE)]),
        (f"Waking at 3 a.m.\n\n{PROSE}", [("heading", "Waking at 3 a.m."), ("paragraph", PROSE)]),
        *(
            (f"{words}\n\n{PROSE}", [("paragraph", words), ("paragraph", PROSE)])
            for words in (
                "The school board meets Thursday at 7 p.m.",
                "Call between 9 a.m. and 5 p.m.",
                "She takes it with food at 6 a.m.",
                "The shop is at 40 Main St.",
                "Bring a card, a bill, etc.",
            )
        ),
        (f"3 ways out\n{PROSE}", [("heading", "3 ways out"), ("paragraph", PROSE)]),
        (f"It fades.\n\n{PROSE}", [("paragraph", "It fades."), ("paragraph", PROSE)]),
        (f"no capital\n\n{PROSE}", [("paragraph", "no capital"), ("paragraph", PROSE)]),
        (f"{'Long ' * 17}\n\n{PROSE}", [("paragraph", ("Long " * 17).strip()), ("paragraph", PROSE)]),
        (f"{PROSE}\n\nThe end", [("paragraph", PROSE), ("paragraph", "The end")]),
        # the number of a reference behind a sentence makes no heading of it
        (f"It fades in a year.³\n\n{PROSE}", [("paragraph", "It fades in a year.³"), ("paragraph", PROSE)]),
        (f"Ten to the 10³\n\n{PROSE}", [("heading", "Ten to the 10³"), ("paragraph", PROSE)]),
        # speech that ends in a question is no heading
        (
            f"“It fades,” she says, “but when?”\n\n{PROSE}",
            [("paragraph", w) for w in ("“It fades,” she says, “but when?”", PROSE)],
        ),
        (f'She asks, "But when?"\n\n{PROSE}', [("paragraph", w) for w in ('She asks, "But when?"', PROSE)]),
        (
            f"The first question: “When?”\n\n{PROSE}",
            [("heading", "The first question: “When?”"), ("paragraph", PROSE)],
        ),
        # people, one below the other, are no headings; one alone may be
        (
            "Zuri Okon, MD, nurse\nAl O’Moss, FNP-BC, nurse\n\nWhy?\n\nNo.",
            [
                ("paragraph", "Zuri Okon, MD, nurse"),
                ("paragraph", "Al O’Moss, FNP-BC, nurse"),
                ("heading", "Why?"),
                ("paragraph", "No."),
            ],
        ),
        (f"Zuri Okon, MD, nurse\n\n{PROSE}", [("heading", "Zuri Okon, MD, nurse"), ("paragraph", PROSE)]),
        (
            f"The panel\nZuri Okon, MD – nurse\nDr Al O’Moss – heart surgeon\n\n{PROSE}",
            [
                ("heading", "The panel"),
                ("paragraph", "Zuri Okon, MD – nurse"),
                ("paragraph", "Dr Al O’Moss – heart surgeon"),
                ("paragraph", PROSE),
            ],
        ),
        (
            f"Heel Raises – how many\nCalf Stretches – when\n\n{PROSE}",
            [
                ("heading", "Heel Raises – how many"),
                ("heading", "Calf Stretches – when"),
                ("paragraph", PROSE),
            ],
        ),
        (f"Dr Al O’Moss – nurse\n\n{PROSE}", [("heading", "Dr Al O’Moss – nurse"), ("paragraph", PROSE)]),
        # bullets and numbers
        ("• One.\n- Two.\n* Three.\n– Four.", [("item", w) for w in ("One.", "Two.", "Three.", "Four.")]),
        ("1. One.\n2) Two.\n", [("item", "One."), ("item", "Two.")]),
        ("-5 degrees.", [("paragraph", "-5 degrees.")]),
        # line ends of any kind, odd spaces, a byte order mark
        ("One.\r\nTwo.\rThree.\u2028Four.", [("paragraph", w) for w in ("One.", "Two.", "Three.", "Four.")]),
        ("\ufeffOne.", [("paragraph", "One.")]),
        ("  One.\u00a0 \n", [("paragraph", "One.")]),
        ("\u00a0\ufeff\n- \ufeff", []),
    ],
)
def test_lines_are_headings_items_or_paragraphs(text: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(read_text(text)) == blocks


def test_a_line_that_is_full_goes_on_in_the_next() -> None:
    wrapped = "The skin heals from below, and what is left is\ncalled a scar; it fades.\nIt itches."
    assert [words for _, words in shown(read_text(wrapped))] == [
        wrapped.rpartition("\n")[0],
        "It itches.",
    ]


def test_a_number_is_kept_with_its_item() -> None:
    assert [block.number for block in read_text("1. One.\n7) Seven.\n- None.").blocks] == [1, 7, None]


@given(st.text(max_size=200) | st.text(alphabet="aA .\n\r\t-1•\u00a0\u2028\ufeff", max_size=200))
def test_any_text_is_kept_as_it_is_and_no_word_of_it_is_lost(text: str) -> None:
    source = read_text(text)
    check_source(source)
    assert source.text == text
    inside = "".join(text[block.start : block.end] for block in source.blocks)
    assert sum(map(str.isalpha, inside)) == sum(map(str.isalpha, text))


SENTENCES = [
    "The skin heals slowly from below, and what is left on top of it is called a scar by most.",
    "Nobody knows why some of them itch at night while others do nothing at all for decades.",
    "A gel of silicone keeps the water in, and that is about all that anybody can say for it.",
    "Sun turns a young scar brown, so a hat or a sleeve is worth more than any cream you buy.",
    "After a year most are pale and flat, and after two you may have to look for them at length.",
]


@pytest.mark.parametrize("gap", ["\n", "\r\n"])
def test_sentences_of_one_length_are_paragraphs_of_their_own(gap: str) -> None:
    read = [words for _, words in shown(read_text(gap.join(SENTENCES)))]
    assert read == SENTENCES


@pytest.mark.parametrize("width", [40, 60, 72, 88])
def test_a_text_that_a_column_cut_is_put_together(width: int) -> None:
    paragraphs = [" ".join(SENTENCES[:3]), " ".join(SENTENCES[3:])]
    text = "\n\n".join(textwrap.fill(words, width) for words in paragraphs)
    assert [words.replace("\n", " ") for _, words in shown(read_text(text))] == paragraphs


@pytest.mark.parametrize(
    "opening",
    ["More from Hats: The cap / The hood", "Comments", "Related stories", "About the author", "3 Comments"],
)
def test_a_line_that_opens_something_is_no_end_of_a_paragraph(opening: str) -> None:
    text = textwrap.fill(" ".join(SENTENCES[:3]), 60)
    full = "It goes on like this until the very last of them is read.\n"
    assert (shown(read_text(f"{text}\n\n{full}{opening}\nSandy")))[-2][1].strip() == opening


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Her checklist for a dry day:\n\nDrink a glass of it.\nWear a hat.\nStay in.\n\nThat is all.", 3),
        ("Her checklist:\nDrink a glass of it.\nWear a hat.\n\nThat is all.", 2),
        ("Her checklist:\n\nDrink a glass of it.\n\nWear a hat.\n\nThat is all.", 0),  # paragraphs
        ("Her checklist.\n\nDrink a glass of it.\nWear a hat.\n\nThat is all.", 0),
        ("Here’s what Dr. Ana Ruiz tells people.\n\nDrink a glass.\nWear a hat.\n\nThat is all.", 2),
        ("He is slow. Follow these steps.\n\nDrink a glass.\nWear a hat.\n\nThat is all.", 2),
        ("These steps are wet.\n\nDrink a glass.\nWear a hat.\n\nThat is all.", 0),
        # blank lines between: three orders at least, and no more of them than tell what to do
        ("Her checklist:\n\nDrink a glass of it.\n\nWear a hat.\n\nStay in.\n\nThat is all.", 3),
        ("Her checklist:\n\nDrink a lot.\n\nWear a hat.\n\nStay in.\n\nIt works, says Lee. He tried.", 3),
        ("Her checklist:\n\nDrink a lot.\n\nWear a hat.\n\nStay in.\n\nHe came, Wearing a cap. He sat.", 3),
        ("Her checklist:\n\nDrink a lot.\n\nWear a hat.\n\nStay in.\n\nIt works, Wear says. He sat.", 0),
        ("Her checklist:\n\nDrink a lot. It helps.\n\nWear a hat.\n\nStay in.\n\nScars fade. They itch.", 3),
        ("Her checklist:\n\nWater is best. It helps.\n\nWear a hat.\n\nStay in.\n\nThat is all.", 0),
        ("Dot has rules, and Bo too:\n\nDot wrote one.\n\nBo wrote two.\n\nKnock.\n\nThat is all.", 0),
        ("Nobody cared:\n\nThe room was cold.\n\nHer hands hurt.\n\nIt rained.\n\nThat is all.", 0),
        ("They talked of it:\n\n“Drink it.”\n“Wear a hat.”\n\nThat is all.", 0),
        ("They wrote it down:\n\nANA: Drink it.\nBO: Wear a hat.\n\nThat is all.", 0),
    ],
)
def test_lines_below_what_announces_a_list_are_items_where_they_look_alike(text: str, items: int) -> None:
    assert [kind for kind, _ in shown(read_text(text))].count("item") == items


def test_a_question_that_somebody_says_is_no_heading() -> None:
    text = (
        "The fall\n\nShe lay on the ice for an hour before the postman came by with his sledge.\n\n"
        "“You will be fine,” he said.\n\n“And if I am not?”\n\n“Then I go and fetch the vet,” he said.\n\nShe laughed."
    )
    headings = [text[b.start : b.end] for b in read_text(text).blocks if b.kind == "heading"]
    assert headings == ["The fall"]


def test_a_question_in_marks_above_plain_prose_is_one() -> None:
    text = "The fall\n\n“Will it hurt?”\n\nA little, for a day.\n\n“Will it heal?”\n\nIt will, in a week."
    headings = [text[b.start : b.end] for b in read_text(text).blocks if b.kind == "heading"]
    assert headings == ["The fall", "“Will it hurt?”", "“Will it heal?”"]


def test_a_number_that_ends_a_wrapped_sentence_is_no_item() -> None:
    text = (
        "Lifting is hard on the hands, and a shot brings relief to about seven in\n"
        "10. It wears off within six months, and most people then go on to have a\n"
        "second one in the same wrist, which lasts for about as long as the first\n"
        "one did, and no longer than that in anybody who has to work in the cold.\n"
    )
    assert [block.kind for block in read_text(text).blocks] == ["paragraph"]


def test_a_question_that_takes_up_what_stands_above_is_no_heading_above_a_heading() -> None:
    text = "It fades.\n\nSo what is going on, and what helps?\n\nWhat Is a Scar?\n\nIt is what is left of a cut.\n"
    kinds = [block.kind for block in read_text(text).blocks]
    assert kinds == ["paragraph", "paragraph", "heading", "paragraph"]
    alone = "It fades.\n\nSo what is going on, and what helps?\n\nIt is what is left of a cut.\n"
    assert [block.kind for block in read_text(alone).blocks] == ["paragraph", "heading", "paragraph"]
    asked = "It fades.\n\nSo what is going on, and what helps?\n\nWe asked the experts.\n\nWhat Is a Scar?\n\nIt is a cut.\n"
    assert [block.kind for block in read_text(asked).blocks] == [*["paragraph"] * 3, "heading", "paragraph"]


def test_lines_with_labels_in_a_row_are_no_headings() -> None:
    box = "When: 10 a.m. to noon.\nWhere: Grange Hall, 18 Sound St.\nParking: The ferry lot is free until 1 p.m.\nInformation: 555-0142.\n"
    text = (
        f"The walk is open to all who like it.\n\nIF YOU GO\n{box}\nWhat about supper?\n\nBring your own.\n"
    )
    headings = [text[b.start : b.end] for b in read_text(text).blocks if b.kind == "heading"]
    assert headings == ["IF YOU GO", "What about supper?"]


FOLLOWED = "It settles within a year, and by then most of the redness has gone."


@pytest.mark.parametrize(
    ("above", "items"),
    [
        (
            "Triggers differ. Common ones include:",
            ["Stress, and the days after", "Too little sleep", "Skipped meals"],
        ),
        ("Her checklist:", ["Wide shoes", "A soft ball"]),
        ("You may notice:", ["a burning pain", "tingling in the feet", "numb toes"]),
        ("What she packs for the beach:", ["A hat", "Sun cream, 50+", "Water", "A second hat"]),
        ("Ask your doctor about:", ["Steroid creams", "Light therapy", "Newer tablets"]),
        ("The nurse checks three things:", ["Your weight", "Your blood pressure", "The scar itself"]),
        ("Risk factors are:", ["Age over 60", "Fair skin", "A parent who had it"]),
        ("Foods that may set it off include:", ["Red wine", "Aged cheese"]),
        ("Tell us if you take:", ["Warfarin or apixaban", "Aspirin", "Herbal remedies"]),
    ],
)
def test_short_lines_behind_a_colon_and_a_blank_line_are_a_list(above: str, items: list[str]) -> None:
    listed = "\n".join(items)
    blocks = shown(read_text(f"Scars\n\n{FOLLOWED}\n\n{above}\n\n{listed}\n\n{FOLLOWED}"))
    assert blocks[3:] == [*(("item", item) for item in items), ("paragraph", FOLLOWED)]
    headed = shown(read_text(f"Scars\n\n{FOLLOWED}\n\n{above}\n\n{listed}\n\nWhat helps\n\n{FOLLOWED}"))
    assert headed[3:-2] == [("item", item) for item in items]
    assert headed[-2] == ("heading", "What helps")


@pytest.mark.parametrize(
    ("following", "kind"),
    [
        ("None of these works overnight, the dermatologist warns.", "item"),
        ("She adds that most of it heals within half a year.", "item"),
        (FOLLOWED, "heading"),
    ],
)
def test_the_last_line_apart_is_a_heading_unless_the_paragraph_looks_back_on_a_list(
    following: str, kind: str
) -> None:
    apart = "\n\n".join(("What to eat:", "Eggs", "Lentils and beans", "Oily fish", following))
    blocks = shown(read_text(f"Scars\n\n{FOLLOWED}\n\n{apart}\n\n{FOLLOWED}"))
    assert blocks[3:6] == [("item", "Eggs"), ("item", "Lentils and beans"), (kind, "Oily fish")]


@pytest.mark.parametrize(
    "lines",
    [
        ["What helps", FOLLOWED],  # the heading of what follows
        ["What helps"],
        ["At home", "What helps", FOLLOWED],  # only one of them stands above the last
        ["Related stories", "How they fade"],
        ["Share", "Tweet", "Email"],
        ["“It fades,” said Ana Ruiz", "“It does,” said Bo Lee"],
        ["Photo: Ana Ruiz", "By Bo Lee"],
        ["Q: Does it fade", "A: In a year"],
    ],
)
def test_other_lines_behind_a_colon_and_a_blank_line_are_none(lines: list[str]) -> None:
    listed = "\n".join(lines)
    blocks = shown(read_text(f"Scars\n\n{FOLLOWED}\n\nThere is one more thing:\n\n{listed}\n\n{FOLLOWED}"))
    assert all(kind != "item" for kind, _ in blocks)


@pytest.mark.parametrize(
    ("lines", "kinds"),
    [
        (
            ["Color\tCause\tFirst step", "Brown\tSun\tA hat", "Blue\tBlood\tA cold pack"],
            ["(table)", "item", "item"],
        ),
        # no head above rows of another length, nor among lines without columns
        (["What it is\tA scar", "Color\tBrown\tblue", "Size\tA dime"], ["item", "item", "item"]),
        (["A brown one", "A blue one", "A red one"], ["item", "item", "item"]),
    ],
)
def test_the_first_of_several_rows_heads_their_columns(lines: list[str], kinds: list[str]) -> None:
    listed = "\n".join(lines)
    blocks = shown(read_text(f"Scars\n\n{FOLLOWED}\n\nHere is how to tell:\n\n{listed}\n\n{FOLLOWED}"))
    assert blocks[3:-1] == list(zip(kinds, lines, strict=True))
