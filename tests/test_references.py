from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.reading import read_article
from scarbot.reading.furniture.references import is_reference, parse_reference

if TYPE_CHECKING:
    from scarbot.models import Article


@pytest.mark.parametrize(
    ("words", "author", "year", "journal"),
    [
        # MLA, AMA, APA
        ("Moss, Ana, et al. “Scars.” Cells, vol. 12, no. 5, 2023, pp. 6–7.", "Moss", "2023", "Cells"),
        ("Moss A, et al. Scars and mood. Clin Derm. 2023;16:731-738.", "Moss", "2023", "Clin Derm"),
        ("Lind B, Wu C. Are scars forever? J Skin Care. 2017;11(1):80-85.", "Lind", "2017", "J Skin Care"),
        ("van Horn K. Scars of the heel. Foot Care. 2016;19(1):11-22.", "van Horn", "2016", "Foot Care"),
        ("dos Santos K. Scars of the heel. Foot Care. 2016;19(1):11-22.", "dos Santos", "2016", "Foot Care"),
        ("O’Neill A. Scars and sun. Sun & Skin. 2016;1:1-2.", "O’Neill", "2016", "Sun & Skin"),
        ('Feld, R. "Sit or stand." *Work & Posture*, 2019;7(1):12–20.', "Feld", "2019", "Work & Posture"),
    ],
)
def test_author_year_and_journal_are_read(words: str, author: str, year: str, journal: str) -> None:
    reference = parse_reference(1, words, 0, len(words))
    assert (reference.author, reference.year, reference.journal.strip("*")) == (author, year, journal)
    assert is_reference(words)


def test_a_year_in_brackets_behind_who_wrote_it_makes_a_reference() -> None:
    assert is_reference("National Skin Board (2023). The state of scars.")
    assert not is_reference("Wash your face (2023 was dry). Then use sunscreen.")


@pytest.mark.parametrize("words", ["Wash your face.", "In 2023, she moved.", "", "See p. 4 of the leaflet."])
def test_an_item_of_a_list_is_no_reference(words: str) -> None:
    assert not is_reference(words)


@pytest.mark.parametrize(
    "words",
    [
        "Eat early. The advice changed in 2019.",
        "Nap. A nap can lift mood, per a 2019 study in Sleep Notes. “You’ll wake groggy,” Lowry says.",
        "Nap. According to Bates et al. (2019), naps help.",
        "Move; 20 minutes will do, as a 2018 trial found.",
        "Cook once. In a 2021 survey, “batching” saved an hour.",
        "Stand up. Back in 2012, “sitting is the new smoking” made headlines.",
        "Walk it off. “Ten minutes after dinner,” suggests Lowry, who has walked since 2011.",
        "Cut salt. Salt is the No. 1 culprit, a 2019 survey found.",
        "Keep the ratio: 10-12 grams, says a report from 2020.",
        "Book a test. Tests have been free since 1 April 2023.",
        "Get the jab. The vaccine was approved in May 2021.",
    ],
)
def test_a_numbered_tip_that_names_a_year_is_no_reference(words: str) -> None:
    assert not is_reference(words)


@pytest.mark.parametrize(
    "words",
    [
        "Bates K, Lund B. Naps and you. Sleep Notes. 2019.",
        "Lund B et al. Why we nap. Sleep Notes, 2018.",
        "“How You Sleep.” Sleep Trust, 2020.",
        "Sleep Trust. The nap report. 2017.",
        "World Health Body, Sleep and us, No. 4, 2016.",
        "Sleep Trust. “Naps.” Accessed on 12 May 2021.",
    ],
)
def test_an_entry_with_words_of_a_tip_is_a_reference(words: str) -> None:
    assert is_reference(words)


def test_what_an_entry_does_not_show_stays_empty() -> None:
    reference = parse_reference(3, "…", 0, 1)
    assert (reference.author, reference.year, reference.journal, reference.label) == ("", "", "", "[3]")


@given(st.text(max_size=200))
def test_any_entry_is_kept_as_it_is(words: str) -> None:
    reference = parse_reference(1, words, 0, len(words))
    assert reference.text == words
    assert reference.year in words


CITED = [
    "Moss A, et al. Scars and mood. Clin Derm. 2023;16:731-738.",
    "“How scars fade.” Skin Weekly, March 2021.",
    "Ruiz A. How scars fade with time. https://skin.example/scars",
    "Lind B. Are scars forever? 2017.",
    "Hollow Hill Clinic: Scars",
]
ADVICE = [
    "Store the jar in the fridge for up to three days.",
    "Use a clean spoon every time.",
    "Beans and lentils keep you full for longer.",
]
PROSE = "A scar is what is left where the skin has healed, and it takes about a year until it has settled."
FORMS = ["text", "markdown", "html"]


def read_list(heading: str, items: list[str], form: str, behind: str = "") -> Article:
    if form == "html":
        listed = "".join(f"<li>{words}</li>" for words in items)
        source = f"<article><h1>Scars</h1><p>{PROSE}</p><h2>{heading}</h2><ul>{listed}</ul>{behind}</article>"
    else:
        mark = "# " if form == "markdown" else ""
        listed = "\n".join(f"- {words}" for words in items)
        source = f"{mark}Scars\n\n{PROSE}\n\n{mark and '## '}{heading}\n\n{listed}\n\n{behind}"
    return read_article(source, format=form)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("heading", ["Notes", "Sources", "Reference", "Source", "Footnotes"])
def test_advice_below_notes_is_no_list_of_references(heading: str, form: str) -> None:
    article = read_list(heading, ADVICE, form)
    assert [statement.text for statement in article.statements] == [PROSE, *ADVICE]
    assert not article.references


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "heading", ["Notes", "Sources", "References", "Works cited", "Bibliography", "Papers mentioned"]
)
def test_works_below_notes_are_references(heading: str, form: str) -> None:
    article = read_list(heading, CITED, form)
    assert [reference.text for reference in article.references] == CITED
    assert len(article.statements) == 1


def test_below_an_unmistakable_heading_everything_is_a_reference() -> None:
    assert len(read_list("References", ADVICE, "markdown").references) == len(ADVICE)
    assert len(read_list("Notes", [*CITED[:2], ADVICE[0]], "markdown").references) == 3


def test_what_a_site_says_above_and_lists_below_its_references_is_none_of_them() -> None:
    policy = "Norr Skin quotes nothing but good sources. Read how we pick them."
    behind = "Look further:\n\n- Pale Marks: How to Tell\n\n- Gels, Compared"
    listed = "\n\n".join(f"{n}. {entry}" for n, entry in enumerate(CITED, 1))
    text = (
        f"# Scars\n\nMost scars fade within a year.\n\n## Article Sources\n\n{policy}\n\n{listed}\n\n{behind}"
    )
    article = read_article(text, format="markdown")
    assert [reference.text for reference in article.references] == CITED
    assert len(article.statements) == 1


_READERS = "## Comments\n\nSandy\n\nMay 4, 2023\n\nMine faded within a month.\n\nReply"
_KINDS = ("Deep", "Flat", "Thick", "Pale", "Old", "Small")
_ENTRY = "1. Moss A. Scars and mood. Clin Derm. 2023;16:731-738."


@pytest.mark.parametrize(
    ("behind", "entries"),
    [
        (f"## Sources\n\n{_ENTRY}", 1),
        (f"## References\n\n{_ENTRY}", 1),
        # what readers write below such a heading is theirs, and so is an entry that one of them cites
        ("## Sources\n\nI read it in the paper, and it is true of everybody.", 0),
        ("Kim\n\nMay 5, 2023\n\nMoss A. Scars and mood. Clin Derm. 2023;16:731-738.", 0),
    ],
)
def test_references_may_stand_behind_the_comments(behind: str, entries: int) -> None:
    told = "\n\n".join(f"{kind} scars fade, most of them within a year of the cut." for kind in _KINDS)
    article = read_article(f"# Scars\n\n{told}\n\n{_READERS}\n\n{behind}", format="markdown")
    assert len(article.references) == entries
    assert len(article.statements) == len(_KINDS)


def test_the_number_of_an_entry_may_be_a_link_back_of_its_own() -> None:
    note = "<div class='footnote'><a href='#footnote-anchor-{0}'>{0}</a><div class='content'><p>{1}</p></div></div>"
    entry = "O. Ilmo and R. Dace, “What the hand did: a diary study,” <em>Habit Notes</em> 12 (2018)."
    page = (
        "<h1>Nails</h1><p>They grow back.<a href='#footnote-1'>1</a> Most people bite them.</p>"
        f"{note.format(1, entry)}{note.format(2, 'I had to ask my aunt, and she was cross about it.')}"
    )
    article = read_article(page, format="html")
    assert [(one.number, one.author, one.year) for one in article.references] == [(1, "", "2018")]
    assert [said.text for said in article.statements][
        -1
    ] == "I had to ask my aunt, and she was cross about it."
