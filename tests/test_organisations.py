"""Organisations whose words a sentence tells, by their names."""

from __future__ import annotations

import pytest
from attributions import mismatches, score_text

from scarbot.parsing import parse_article

LEE = "⟦direct: Ana Lee⟧“Rest helps,” says Ana Lee, MD.⟦/⟧\n\n"


@pytest.mark.parametrize(
    "marked",
    [
        "⟦group: Procter & Gamble⟧Procter & Gamble says that it is safe.⟦/⟧",
        # somebody's surname in the name of a firm
        LEE + "⟦group: Lee & Sons⟧Lee & Sons says that sales fell.⟦/⟧",
        LEE + "⟦group: Lee & Lee⟧Lee & Lee says that sales fell.⟦/⟧",
        # the full stop of an abbreviation belongs to the name
        "⟦group: Norr Systems Inc.⟧Norr Systems Inc. says that it helps.⟦/⟧",
        "⟦group: Lumo Foods Inc.⟧According to Lumo Foods Inc. the recall is over.⟦/⟧",
        # to whose full name, or to whose figures, a sentence is handed over
        "⟦group: Norr Snore Watch⟧According to figures of the Norr Snore Watch, there were 0.4 snorers in 2023.⟦/⟧",
        "⟦group: Norr Snore Watch⟧There were four snorers, according to the Norr Snore Watch.⟦/⟧",
        "⟦group: Norr Snore Watch⟧According to Norr Snore Watch figures, there were four snorers.⟦/⟧",
        "⟦article⟧She sorts her stamps according to the Norr Snore Catalogue.⟦/⟧",
        LEE + "⟦indirect: Ana Lee⟧According to the Norr Cross dermatologist Ana Lee, it heals.⟦/⟧",
        LEE + "⟦indirect: Ana Lee⟧According to the Norr Snore Watch’s Ana Lee, it heals.⟦/⟧",
        # whose head is named behind it in capitals is no body
        LEE + "⟦indirect: Ana Lee⟧According to Lumo Clinic Prof Lee, it heals.⟦/⟧",
    ],
)
def test_a_firm_is_whose_words_are_told(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦group: Norr⟧Bags are late, according to the data firm Norr.⟦/⟧",
        "⟦group: Norr⟧Bags are late, according to the yearly count by the transport data firm Norr, or so.⟦/⟧",
        "⟦group: Bagwatch⟧Bags are late, according to a count by the charity Bagwatch.⟦/⟧",
        "⟦group: Norr⟧Bags are late, according to figures from the insurer Norr.⟦/⟧",
        "⟦group: Norr Mutual⟧According to the insurer Norr Mutual, bags are late.⟦/⟧",
        "⟦group: Norr⟧Bags are late, according to the institute Norr.⟦/⟧",
        "⟦group: Norr⟧According to the airline Norr, bags are late.⟦/⟧",
        # a kind without a name, or with another's
        "⟦group: the firm⟧According to the firm, Norr pays late.⟦/⟧",
        "⟦group: the charity⟧According to the charity I spoke with, bags are late.⟦/⟧",
        "⟦group: the firm⟧According to the firm behind Norr, bags are late.⟦/⟧",
        "⟦group: the agency⟧Bags are late, according to the agency Tuesday.⟦/⟧",
        "⟦group: The agency⟧The agency Tuesday said that bags are late.⟦/⟧",
        LEE + "⟦group: the charity⟧According to the charity Ana Lee runs, bags are late.⟦/⟧",
    ],
)
def test_a_body_goes_by_its_name_and_not_by_its_kind(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "The data firm Norr counts bags. ⟦group: Norr⟧Half of them miss a plane, Norr found; the rest is lost.⟦/⟧",
        "Norr, a data firm in Hull, counts bags. ⟦group: Norr⟧Half of them miss a plane, Norr found.⟦/⟧",
        LEE + "Lee has friends at Norr, a data firm in Hull. ⟦group: Norr⟧Norr says that bags are late.⟦/⟧",
        "Norr is a charity in Hull that counts bees. ⟦group: Norr⟧Norr says that bees are fine.⟦/⟧",
        "Norr is an institute for bees. ⟦group: Norr⟧Bees are fine, Norr says.⟦/⟧",
        # a place, a day, a common word, or somebody who is firm
        "In Hull, the union at the plant is small. ⟦article⟧Hull said that it is late.⟦/⟧",
        "On Tuesday, the agency in Hull was shut. ⟦article⟧Tuesday says little.⟦/⟧",
        "France is a union of regions. ⟦article⟧France said that it is late.⟦/⟧",
        "Nothing is a charity in Hull. ⟦article⟧Nothing says that bees are fine.⟦/⟧",
        "Norr is a firm, kind man. ⟦article⟧Norr said that it is late.⟦/⟧",
        "Norr is a firm believer in it. ⟦article⟧Norr said that it is late.⟦/⟧",
    ],
)
def test_a_body_of_one_word_is_known_once_the_text_has_said_what_it_is(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        (
            "A spokesperson for the RSPCA told the Herald that dogs need shade.",
            "A spokesperson for the RSPCA",
        ),
        ("“Dogs need shade,” said a spokeswoman for Lumo.", "a spokeswoman for Lumo"),
        (
            "“Dogs need shade,” said a representative of the Bone Society.",
            "a representative of the Bone Society",
        ),
        ("An official at Lumo said dogs need shade.", "An official at Lumo"),
        # no name of a body
        ("A spokesperson for the city said dogs need shade.", "A spokesperson"),
        ("“Dogs need shade,” said a spokeswoman for Lumo’s parent.", "a spokeswoman"),
    ],
)
def test_who_speaks_for_a_body_is_told_with_its_name(told: str, whose: str) -> None:
    first, later = parse_article(f"{told} “It is hot,” she said.").statements
    assert (first.kind, first.attribution) == ("group", whose)
    assert (later.kind, later.attribution) == ("group", whose)


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Instructors and psychologists say that it fades.", "Instructors and psychologists"),
        ("But surf instructors and psychologists say that it fades.", "surf instructors and psychologists"),
        ("In towns, teachers, doctors and nurses say that it fades.", "teachers, doctors and nurses"),
        ("It fades, doctors and nurses say.", "doctors and nurses"),
        ("It fades, say doctors and nurses.", "doctors and nurses"),
        ("“It fades,” say doctors and teachers alike.", "doctors and teachers"),
        # who is told of otherwise, and what is nobody
        ("For parents, doctors and nurses say that it fades.", "doctors and nurses"),
        ("Bills and psychologists say that it fades.", "psychologists"),
        ("It fades, say doctors and cooking books.", "doctors"),
        ("Doctors say that it fades, and cooks wait.", "Doctors"),
    ],
)
def test_groups_that_are_joined_say_it_together(told: str, whose: str) -> None:
    statement = parse_article(f"It rained all day.\n\n{told}").statements[-1]
    assert (statement.kind, statement.attribution) == ("group", whose)


@pytest.mark.parametrize(
    "told",
    [
        "Ana Lee runs the charity Second Lead in Leeds.",
        "His daughter, Ana Lee, runs the charity Second Lead in Leeds.",
        "Ana Lee gives to the charity State of Bees.",
    ],
)
def test_a_verb_within_a_name_says_nothing(told: str) -> None:
    assert mismatches(f"{LEE}⟦article⟧{told}⟦/⟧") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦article⟧Scars fade, according to Smith & Jones, 2019.⟦/⟧",
        "The charity Shelter opened. ⟦article⟧Shelter says little to a cat.⟦/⟧",
    ],
)
def test_two_authors_and_a_common_word_are_no_organisation(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        # what a body puts out speaks, and goes on
        "⟦group⟧A 2023 guidance document for members, which Skin Weekly has reviewed, warns that “complaints are rare by design.”⟦/⟧ "
        "⟦group⟧It goes on: “Inns that wait will spend more.”⟦/⟧",
        "⟦group⟧An internal memo warns that lamps fail.⟦/⟧ ⟦group⟧“Inns that wait,” it goes on, “will spend more than others.”⟦/⟧ "
        "⟦article⟧It goes on for three pages.⟦/⟧",
        "⟦group⟧The Sleep Council recommends a lamp.⟦/⟧ ⟦group⟧It goes on to warn of bright ones.⟦/⟧",
        "⟦group⟧The Sleep Council recommends a lamp.⟦/⟧ ⟦article⟧The itch goes on, and “fine” is no word for it.⟦/⟧",
        "⟦article⟧The Norr Council of Sleep published a guideline on naps in 2023, and all 94 pages of it are free.⟦/⟧ "
        "⟦group⟧It recommends neither bed over the other.⟦/⟧ ⟦group⟧The choice, it says, should rest on “the price of the bed.”⟦/⟧",
        "⟦article⟧The Lumo Foundation has updated its leaflet for parents.⟦/⟧ ⟦group⟧It advises a lamp.⟦/⟧",
        "⟦article⟧The Lumo Foundation has a garden behind its office.⟦/⟧ ⟦article⟧It asks for no ticket.⟦/⟧",
        LEE + "⟦article⟧Lee wrote a guide for parents.⟦/⟧ ⟦article⟧It suggests a lamp.⟦/⟧",
    ],
)
def test_a_document_goes_on_with_what_its_body_says(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Dryers use a third, according to the federal government’s rating website.", "group"),
        ("The state government says dryers use a third.", "group"),
        ("Dryers use a third, according to the energy regulator’s price guide.", "group"),
        ("The federal government’s food waste portal says a third is binned.", "group"),
        ("The hospital’s Better Sleep page warns against naps.", "group"),
        ("The union’s new rental advice hub recommends photos.", "group"),
        ("The hospital’s app recommends a walk at noon.", "group"),
        # what asks for a password or lists who won advises nothing
        ("The airline’s booking app asks for a card number.", "article"),
        ("The bank’s app says her card is blocked.", "article"),
        ("The school’s newsletter names the winners of the race.", "article"),
        ("The company’s blog lists 14 jobs.", "article"),
        ("The hospital’s booking page asks for a card number.", "article"),
        ("The hospital’s page has a list.", "article"),
        ("The federal government pays for a third.", "article"),
        ("Dryers use a third, according to the couple’s wedding website.", "article"),
    ],
)
def test_governments_and_regulators_are_bodies_by_the_words_in_front_of_them(told: str, kind: str) -> None:
    assert mismatches(f"⟦{kind}⟧{told}⟦/⟧") == []


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        ("⟦group⟧It recommends neither.⟦/⟧ ⟦article⟧The plainest paragraph is on page 61:⟦/⟧", "group"),
        ("⟦group⟧It says this in a footnote:⟦/⟧", "group"),
        ("⟦article⟧It has a list of beds on its site.⟦/⟧ ⟦article⟧Here is mine, on one page:⟦/⟧", "article"),
        ("⟦group⟧It recommends neither.⟦/⟧ ⟦article⟧I keep a list of my own:⟦/⟧", "article"),
    ],
)
def test_what_is_quoted_of_a_document_is_its_bodys(lines: str, kind: str) -> None:
    told = f"# Beds\n\nIt is late.\n\n⟦article⟧The Norr Council of Sleep published a guideline on naps.⟦/⟧ {lines}"
    below = f"> ⟦{kind}⟧No trial has compared the two for longer than a year.⟦/⟧ ⟦{kind}⟧The panel rests on little.⟦/⟧"
    assert score_text(f"{told}\n\n{below}", ".md").failures == []
