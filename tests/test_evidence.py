"""Which statements carry evidence for which facet."""

from __future__ import annotations

import pytest
from asked import heel_article

from scarbot import Corpus, parse_article
from scarbot.indexing.evidence import find_evidence, standing_above
from scarbot.indexing.preparing import prepare
from scarbot.language import Stemmer
from scarbot.lexicon.data_files import load_data

PSEUDO = {
    "<number>",
    "<duration>",
    "<percent>",
    "<share>",
    "<money>",
    "<person>",
    "<definition>",
    "<comparison>",
    "<cause>",
    "<age>",
    "<mass>",
    "<order>",
    "<advice>",
}


def evidence(text: str, *, named: bool = False) -> list[str]:
    (found,) = find_evidence([(text, named)], Stemmer())
    return found


@pytest.mark.parametrize(
    ("text", "facet"),
    [
        ("A tube costs $12.", "cost"),
        ("10 g salt", "dosage"),
        ("Whisk in 2.5 kg flour and 200ml milk.", "dosage"),
        ("It sets you back 300 dollars.", "cost"),
        ("The fan takes around 8p an hour.", "price"),
        ("A refill is 45 ¢.", "price"),
        ("The scars are painful to the touch.", "pain"),
        ("It fades because collagen is made.", "cause"),
        ("A keloid is a raised scar.", "definition"),
        ("Most insurers do not pay for it.", "insurance"),
    ],
)
def test_words_and_figures_are_evidence(text: str, facet: str) -> None:
    assert facet in evidence(text)


@pytest.mark.parametrize(
    ("text", "facet"),
    [
        ("The skin of the heel is soft.", "cost"),
        ("Lasers smooth the skin.", "insurance"),
        ("Lasers smooth the skin.", "pain"),
        ("The film is in 720p.", "price"),
        ("See page 8 of it.", "price"),
        ("Phones of the 5 generation, vitamin G and 3 lbw.", "dosage"),
        ("A bed for a child of one of the staff.", "age"),
        ("A kitten of 2 kg is thin.", "age"),
        ("", "cost"),
    ],
)
def test_a_statement_without_such_words_carries_none(text: str, facet: str) -> None:
    assert facet not in evidence(text)


def test_evidence_is_found_whatever_the_inflection() -> None:
    assert "pain" in evidence("It hurts.")
    assert "pain" in evidence("It is hurting.")


@pytest.mark.parametrize(
    "text", ["Most reach it at 51.", "It is for all 75 and older.", "Past 40, it takes longer."]
)
def test_an_age_is_evidence_without_the_word(text: str) -> None:
    assert "children" in evidence(text)


@pytest.mark.parametrize(
    ("text", "facet"),
    [
        ("Insurance coverage is a patchwork.", "insurance"),
        ("For a couple 120 is fine, but too cool for a crowd.", "temperature"),
        ("Doctors advise waiting until after pregnancy.", "contraindications"),
        ("People with a fever should stay away.", "contraindications"),
        ("Most people are going to be fine.", "risk"),
        ("On freshly shaved skin it stings.", "risk"),
        ("Women were twice as likely to report it.", "who_at_risk"),
        ("The first talk comes before 65.", "age"),
        ("Many see it fade in their forties.", "age"),
        ("It fades in your 30s.", "age"),
        ("It is meant for a 7-year-old.", "age"),
        ("Children under six travel free.", "age"),
        ("Doctors call it so in a child of five or older.", "age"),
        ("The minimum age is usually 16.", "age"),
        ("In Norway a vest is required by law.", "approval"),
        ("Italy has forbidden it since.", "approval"),
        ("Some are sleepy for the first week.", "risk"),
        ("One adult in eight hears it.", "how_common"),
        ("It took in 61 of 100 cases.", "success_rate"),
        ("Nine out of ten are alive by then.", "survival"),
        ("A tube is about 20 quid.", "price"),
        ("A course runs to ₹2000.", "price"),
        ("Dilute it first.", "strength"),
        ("A sound like that needs checking soon.", "see_a_doctor"),
        ("Press a warm washcloth to it.", "at_home"),
        ("The Romans swore by it.", "history"),
    ],
)
def test_what_is_said_in_other_words_is_evidence(text: str, facet: str) -> None:
    assert facet in evidence(text)


@pytest.mark.parametrize(
    ("text", "facet"),
    [
        ("A cover keeps it shut.", "insurance"),
        ("Set the plastic on the wall.", "temperature"),
        ("A cream for aging skin.", "age"),
        ("It has forty years of trials.", "age"),
        ("She had it in the eighties.", "age"),
        ("It came up in the 1980s.", "age"),
        ("It smooths fine lines.", "risk"),
        ("Half of the tubes are blue.", "strength"),
        ("Do one session in two weeks.", "how_common"),
        ("She had one call in ten days.", "success_rate"),
    ],
)
def test_a_word_that_only_looks_alike_is_none(text: str, facet: str) -> None:
    assert facet not in evidence(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hold it under the tap for a minute.",
        "“Pat it dry,” she says.",
        "If it weeps, wash it twice a day.",
        "Her rule: Never tear it off.",
        "Gently lift the corner.",
        "“Don’t scrub it,” she says.",
        "Ruiz tells her patients to wait.",
    ],
)
def test_what_is_ordered_or_advised_is_evidence_of_what_to_do(text: str) -> None:
    assert "options" in evidence(text)


@pytest.mark.parametrize("text", ["Ice can numb it.", "Rest was rare.", "They hold it.", "Press, she says."])
def test_a_noun_or_the_verb_of_somebody_orders_nothing(text: str) -> None:
    assert "options" not in evidence(text)


BELOW_HEADINGS = """\
# Cracked heels

Heels are skin, and skin is dry in winter.

## When to see a doctor

- A crack that is a week old.
- Red streaks.

## How much it costs

Not as much as you fear.

## Home remedies

A bucket does.
"""


def test_what_stands_below_a_heading_that_asks_for_it_gives_it_but_no_figure() -> None:
    retrieval = prepare(Corpus((parse_article(BELOW_HEADINGS, format="markdown", id="heels"),)))
    texts = [place.statement.text for place in retrieval.places]
    given = dict(zip(texts, retrieval.evidence, strict=True))
    assert "see_a_doctor" in given["Red streaks."]
    assert "at_home" in given["A bucket does."]
    assert not {"cost", "price"} & given["Not as much as you fear."]
    assert "see_a_doctor" not in given["A bucket does."]


def test_what_opens_a_list_hands_its_evidence_to_the_items() -> None:
    text = "Cracks heal.\n\nCall a doctor if you see:\n\n- pus in it\n- red streaks\n\nWool is warm.\n"
    retrieval = prepare(Corpus((parse_article(text, format="markdown", id="heels"),)))
    given = {
        place.statement.text: names for place, names in zip(retrieval.places, retrieval.evidence, strict=True)
    }
    assert "see_a_doctor" in given["red streaks"]
    assert "see_a_doctor" not in given["Wool is warm."]


def test_there_is_one_list_a_statement_and_the_order_is_kept() -> None:
    statements = [(one.text, bool(one.speakers)) for one in heel_article().statements]
    found = find_evidence(statements, Stemmer())
    assert len(found) == len(statements)
    assert [
        one.text for one, names in zip(heel_article().statements, found, strict=True) if "cost" in names
    ] == ["A tube costs $12, Dr. Okafor says."]


def test_nothing_in_gives_nothing_out() -> None:
    assert find_evidence([], Stemmer()) == []


def test_the_file_uses_known_pseudo_words_only() -> None:
    used = {
        word for entry in load_data("facets")["facet"] for word in entry["evidence"] if word.startswith("<")
    }
    assert used <= PSEUDO


def test_that_a_person_says_it_is_evidence_where_a_facet_asks_for_one() -> None:
    asking = [entry["name"] for entry in load_data("facets")["facet"] if "<person>" in entry["evidence"]]
    assert set(asking) <= set(evidence("It is soft.", named=True))


def test_what_stands_above_is_the_printed_question_and_else_the_heading() -> None:
    text = "# Heels\n\nDry.\n\n## Care\n\nBe kind.\n\n**Q: What does it cost?**\n\n**A:** Little.\n\n## Shoes\n\nSoft ones.\n"
    places = Corpus((parse_article(text, format="markdown"),)).places
    above = dict(zip((p.statement.text for p in places), standing_above(places), strict=True))
    assert above["Dry."] == ""
    assert (above["Be kind."], above["A: Little."], above["Soft ones."]) == (
        "Care",
        "What does it cost?",
        "Shoes",
    )
