"""What a question says that it does not want."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.language import words
from scarbot.lexicon.excluding import opens_with_exclusion
from scarbot.questions.exclusions import refused, things_behind, unwanted


@pytest.mark.parametrize(
    ("question", "behind"),
    [
        ("anything without needles", ["needles"]),
        ("what else besides lasers for deep ones", ["lasers for deep ones"]),
        ("i want to avoid needles", ["needles"]),
        ("how do i avoid scars", []),
        ("how can i best avoid scars", []),
        ("avoiding needles", ["needles"]),
        ("should I avoid the sun after a peel", []),
        ("what should I avoid after microneedling", []),
        ("who should avoid lasers", []),
        ("I don't use retinol, what else", ["retinol what else"]),
        ("what if I don't use sunscreen", []),
        ("who says don't use lasers", []),
        ("i hate needles", ["needles"]),
        ("I'd rather not have injections, what else", ["injections what else"]),
        ("we would rather not do lasers", ["lasers"]),
        ("I'd prefer not to use creams", ["creams"]),
        ("i'd rather skip the laser", ["the laser"]),
        ("can i skip the laser", []),
        ("i'd rather have lasers", []),
        ("i hate my rolling scars", []),
        ("I'm scared of needles, what else is there?", ["needles what else is there"]),
        ("bit scared of needles, is there a cream", ["needles is there a cream"]),
        ("I'm scared of lasers, do they hurt?", []),
        ("I am afraid of lasers. What are the risks?", []),
        ("my mom is terrified of microneedling, is it safe?", []),
        ("I don't like peels, what do they do anyway", []),
        ("should i be afraid of lasers", []),
        ("why are so many people scared of lasers", []),
        ("who says that parents are too frightened of steroids", []),
        ("i'm afraid of getting a laser burn", []),
        ("scared of pain", []),
        ("does it hurt", []),
        ("the dents not the red marks", ["red marks"]),
        ("My scars are dents, not the raised ones.", ["raised ones"]),
        ("is that a scar, not the mark", []),
        ("lasers did not any of us good so far", []),
        ("not the peel", []),
        ("why not the laser", []),
        ("what if I do not the peel", []),
        ("mine is not the deep kind", []),
        ("it's not the acne", []),
        ("", []),
    ],
)
def test_what_stands_behind_a_word_of_exclusion_is_unwanted(question: str, behind: list[str]) -> None:
    assert [" ".join(exclusion.behind) for exclusion in unwanted(words(question))] == behind


@pytest.mark.parametrize(
    ("question", "things"),
    [
        ("not laser, not peel: what else?", ["laser", "peel"]),
        ("not laser not peel what else is there", ["laser", "peel"]),
        ("no needles please", ["needles"]),
        ("no needles either", ["needles"]),
        ("and no needles or lasers", ["needles", "lasers"]),
        ("but not the laser one", ["laser"]),
        ("so no, what now", []),
        ("I want them gone. No needles.", ["needles"]),
        ("what else is there? no laser please", ["laser"]),
        ("not the ice pick ones, the rolling ones", ["ice pick"]),
        ("no laser or peel, please", ["laser", "peel"]),
        ("No downtime?", []),
        ("no, boxcar", []),
        ("No. Tell me about subcision", []),
        ("no laser works on me", []),
        ("no dermatologist is near me, what now?", []),
        ("not sure if mine is a boxcar", []),
    ],
)
def test_a_clause_that_only_refuses_names_what_is_refused(question: str, things: list[str]) -> None:
    assert [" ".join(thing) for thing in refused(question)] == things


def test_several_things_are_joined() -> None:
    named = {("ice", "pick"): 1, ("laser",): 2, ("peel",): 3}
    assert list(things_behind(words("the ice pick or a laser and peel"), named)) == [1, 2, 3]
    assert list(things_behind(words("laser peel"), named)) == [2]
    assert list(things_behind(words("sun or laser"), named)) == []
    assert list(things_behind([], named)) == []


def test_a_chain_without_end_is_cut() -> None:
    assert len(list(things_behind(words("laser or " * 5000), {("laser",): 1}))) < 20
    assert len(refused("not laser " * 5000)) < 20


def test_a_phrase_may_open_with_an_exclusion() -> None:
    assert opens_with_exclusion("without surgery") == "surgery"
    assert opens_with_exclusion("surgery") == ""


@given(st.text(alphabet="nota wih,.?! lser", max_size=60))
def test_of_any_text_what_is_refused_is_named_and_leaves_words(question: str) -> None:
    typed = words(question)
    assert all(len(exclusion.behind) < len(typed) for exclusion in unwanted(typed))
    assert all(thing for thing in refused(question))
