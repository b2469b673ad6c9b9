"""A bare yes or no is quoted only to who asks what it answers, from the same side."""

from __future__ import annotations

from functools import cache

import pytest
from asked import bot_on

from scarbot.bot import Scarbot
from scarbot.indexing.preparing import prepare
from scarbot.lexicon.yes_no import asks_both, is_bare_answer, numbers_in, opens_with_answer, other_sides
from scarbot.matching.bare_answers import BareAnswers
from scarbot.questions.understanding import Understanding

KETTLES = (
    "# Kettles, asked and answered\n\n"
    "## Is limescale dangerous?\n\nNo. Limescale is chalk that the water leaves behind. You can drink it.\n\n"
    "## Is vinegar bad for a kettle?\n\nHardly ever. It eats rubber seals if it stands overnight.\n\n"
    "## Should you refill a hot kettle?\n\n“Not really,” says Ottilie Brandvik, who repairs kettles in Bergen. "
    "“A cold shock cracks the element.”\n\n"
    "## Is it hard to change a fuse?\n\nNot at all. You need a screwdriver and two minutes.\n\n"
    "## Does copper attract dirt?\n\nNo, and that is why cooks like it. Copper kills most germs.\n\n"
    "## Do glass kettles lose heat?\n\nYes. They cool twice as fast as steel ones.\n\n"
    "## Can a kettle boil milk?\n\nAlas, no.\n"
)

MORE = (
    "# Swimming and eating, asked and answered\n\n"
    "## Is it safe to eat raw dough?\n\nNo. Flour may carry germs.\n\n"
    "## Is chlorine bad or harmful for hair?\n\nYes. It dries the hair out.\n\n"
    "## Can children under 12 take aspirin?\n\nNo. It can harm the liver.\n\n"
    "## Can I drink coffee before a scan?\n\nNot at all. It makes the heart race.\n\n"
    "## Is it normal to feel dizzy?\n\nYes. The feeling passes within an hour.\n\n"
    "## Do men need more iron than women?\n\nNo. Monthly bleeding costs iron.\n\n"
    "## Can you swim alone?\n\nNo. A friend on the shore can call for help.\n\n"
    "## Can I take two pills at once?\n\nNo. The stomach may bleed.\n\n"
    "## Can I bake cookies without eggs?\n\nYes, use a banana instead.\n\n"
    "## Can I bake bread with no salt?\n\nYes. It will taste flat.\n\n"
    "## Is it wrong to swim after a meal?\n\nNo. That is a myth.\n\n"
    "## Is fertilizer toxic to cats?\n\nYes. Keep the bottle in a cupboard.\n\n"
    "## Should you stop if you shiver?\n\nYes. Get out at once.\n\n"
    "## Is it safe to quit drinking tea?\n\nNo, not at once. A headache follows.\n"
)


@cache
def more() -> Scarbot:
    return bot_on(MORE, "more")


@cache
def kettles() -> Scarbot:
    return bot_on(KETTLES, "kettles")


@pytest.mark.parametrize(
    ("question", "start"),
    [
        ("is limescale dangerous", "No. Limescale"),
        ("is limescale harmful", "No. Limescale"),
        ("isn't limescale dangerous?", "No. Limescale"),
        ("is vinegar bad for my kettle", "Hardly ever. It eats"),
        ("should I refill a hot kettle", "“Not really,”"),
        ("is it difficult to change a fuse", "Not at all."),
        ("does copper attract dirt", "No, and that"),
        ("do glass kettles lose heat", "Yes. They cool"),
    ],
)
def test_who_asks_it_from_the_same_side_gets_the_answer(question: str, start: str) -> None:
    answer = kettles().answer(question)
    assert answer.status == "answered"
    assert answer.quotes[0].text.startswith(start)


@pytest.mark.parametrize(
    ("question", "start"),
    [
        ("is limescale safe", "Limescale is chalk"),
        ("is limescale harmless", "Limescale is chalk"),
        ("what is limescale", "Limescale is chalk"),
        ("is it ok to drink limescale", "Limescale is chalk"),
        ("is it easy to change a fuse", "You need a screwdriver"),
        ("does glass keep heat", "They cool twice as fast"),
    ],
)
def test_who_asks_something_else_gets_what_stands_behind_it(question: str, start: str) -> None:
    answer = kettles().answer(question)
    assert answer.quotes[0].text.startswith(start)
    assert not any(is_bare_answer(quote.text) for quote in answer.quotes)
    assert not any(quote.context and is_bare_answer(quote.context.text) for quote in answer.quotes)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("is it safe to eat raw dough?", "No. Flour may carry germs."),
        ("is it safe or not to eat raw dough?", "No. Flour may carry germs."),
        ("is chlorine bad for hair?", "Yes. It dries the hair out."),
        ("can kids under twelve take aspirin?", "No. It can harm the liver."),
        ("may I drink coffee before the scan?", "Not at all. It makes the heart race."),
        ("is it normal to feel dizzy?", "Yes. The feeling passes within an hour."),
        ("do men need more iron than women?", "No. Monthly bleeding costs iron."),
        ("can I swim alone?", "No. A friend on the shore can call for help."),
        ("can I take two pills at once?", "No. The stomach may bleed."),
        ("can I bake cookies with no eggs?", "Yes, use a banana instead."),
        ("can I bake bread with no salt?", "Yes. It will taste flat."),
        ("is it wrong to swim after a meal?", "No. That is a myth."),
        ("is fertilizer poisonous for cats?", "Yes. Keep the bottle in a cupboard."),
        ("should I stop if I shiver?", "Yes. Get out at once."),
    ],
)
def test_other_words_for_the_same_get_the_answer(question: str, quoted: str) -> None:
    answer = more().answer(question)
    assert (answer.status, answer.quotes[0].text) == ("answered", quoted)


@pytest.mark.parametrize(
    ("question", "quoted", "printed"),
    [
        ("is it harmful or dangerous to eat raw dough?", "Flour", "is it safe to eat raw dough"),
        ("is chlorine safe for hair?", "It dries", "is chlorine bad or harmful for hair"),
        ("can children over 12 take aspirin?", "It can harm", "can children under 12 take aspirin"),
        ("can children under 6 take aspirin?", "It can harm", "can children under 12 take aspirin"),
        ("can I drink coffee after a scan?", "It makes", "can i drink coffee before a scan"),
        ("is it odd to feel dizzy?", "The feeling", "is it normal to feel dizzy"),
        ("is it weird to feel dizzy?", "The feeling", "is it normal to feel dizzy"),
        ("do women need more iron than men?", "Monthly", "do men need more iron than women"),
        ("can I swim with a friend?", "A friend", "can you swim alone"),
        ("can I take one pill at once?", "The stomach", "can i take two pills at once"),
        ("can I bake cookies with eggs?", "Yes, use", "can i bake cookies without eggs"),
        ("can I bake bread with salt?", "It will", "can i bake bread with no salt"),
        ("is it ok to swim after a meal?", "That is", "is it wrong to swim after a meal"),
        ("what about swimming after a meal?", "That is", "is it wrong to swim after a meal"),
        ("is fertilizer safe for cats?", "Keep", "is fertilizer toxic to cats"),
        ("should I keep going if I shiver?", "Get out", "should you stop if you shiver"),
    ],
)
def test_what_stands_behind_a_cut_answer_says_what_it_answers(
    question: str, quoted: str, printed: str
) -> None:
    answer = more().answer(question)
    assert answer.quotes[0].text.startswith(quoted)
    assert answer.status == "partial"
    assert f"“{printed}?”" in answer.message


def test_who_asks_from_both_sides_gets_the_answer_with_its_question() -> None:
    answer = more().answer("is it dangerous or safe to quit drinking tea?")
    assert answer.quotes[0].text == "No, not at once. A headache follows."
    assert (answer.status, "“is it safe to quit drinking tea?”" in answer.message) == ("partial", True)


def test_which_answers_are_none_to_a_question_is_told_once() -> None:
    retrieval = prepare(more().corpus)
    bare, asked = BareAnswers(retrieval), Understanding(retrieval).read("is chlorine safe for hair?")
    assert bare.closed(asked) is bare.closed(asked)
    other = Understanding(retrieval).read("is chlorine bad for hair?")
    assert set(bare.closed(asked)) - set(bare.closed(other))


def test_what_was_shown_is_shown_with_what_goes_on_behind_it() -> None:
    chat = kettles().conversation()
    chat.ask("what is limescale?")
    assert chat.ask("is it safe?").quotes[0].text.endswith("You can drink it.")


def test_it_is_not_among_what_more_brings_either() -> None:
    chat = kettles().conversation()
    answers = [chat.ask("is limescale safe", limit=1), *(chat.ask("tell me more") for _ in range(3))]
    assert not any(is_bare_answer(quote.text) for answer in answers for quote in answer.quotes)


def test_a_longer_answer_to_the_opposite_says_what_it_answers() -> None:
    answer = kettles().answer("is copper clean")
    assert answer.quotes[0].text.startswith("No, and that")
    assert (answer.status, "it answers “does copper attract dirt?”" in answer.message) == ("partial", True)


@pytest.mark.parametrize(
    "text",
    ["No.", "Usually not.", "For most people, no.", "“No,” says Dr. Brandvik.", "Not really, says Dr Le."],
)
def test_these_only_answer_yes_or_no(text: str) -> None:
    assert is_bare_answer(text)


@pytest.mark.parametrize(
    "text",
    [
        "No one knows.",
        "No; enamel never grows back.",
        "Not before breakfast.",
        "Two weeks.",
        "Can you?",
        "“Never use bleach,” says Dr. Brandvik.",
        "It rusts.",
        "",
    ],
)
def test_these_say_more(text: str) -> None:
    assert not is_bare_answer(text)


def test_a_sentence_may_open_with_an_answer() -> None:
    assert opens_with_answer("Yes, but it takes a week.")
    assert not opens_with_answer("Not before breakfast, and never late.")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("is it dangerous", "is it harmful", True),
        ("is it dangerous", "is it safe", False),
        ("is it hard", "is it easy", False),
        ("do they lose colour", "do they keep their colour", False),
        ("is it safe", "can i drink it", True),
        ("is it not safe", "is it safe", False),
        ("is it bad or dangerous", "is it harmful", True),
        ("is it safe or not", "is it safe", True),
        ("is it never not safe", "is it safe", True),
        ("can i bake it with no eggs", "can i bake it without eggs", True),
        ("can i go with nobody", "can i go alone", False),
        ("is it odd", "is it normal", False),
        ("is it odd", "is it unusual", True),
        ("is it fine before lunch", "is it fine after lunch", False),
    ],
)
def test_two_questions_ask_from_one_side_or_not(one: str, other: str, *, same: bool) -> None:
    assert (other_sides(one.split()) == other_sides(other.split())) == same


@pytest.mark.parametrize(
    ("question", "both"),
    [
        ("is it dangerous or safe", True),
        ("is it ok or is it bad", True),
        ("can i go with or without a friend", True),
        ("can it be bad or dangerous", False),
        ("is it safe or not", False),
        ("is it safe", False),
    ],
)
def test_a_question_may_ask_from_both_sides(question: str, *, both: bool) -> None:
    assert asks_both(question.split()) == both


def test_numbers_are_the_same_in_words_and_digits() -> None:
    assert numbers_in("two pills within 24 hours".split()) == {"2", "24"}
    assert numbers_in("is this one safe".split()) == frozenset()
