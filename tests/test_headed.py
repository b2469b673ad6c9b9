"""Which headings say just what a question asks, and what stands below them."""

from __future__ import annotations

from functools import cache

import pytest
from asked import bot_on

from scarbot import Scarbot

HICCUPS = """\
# How to Stop Hiccups: What Helps

Nearly everybody has hiccups now and then, and few know what to do. We asked around.

## What is a hiccup?

A hiccup is a breath cut short.

## Why do people hiccup?

The diaphragm twitches, and the voice box snaps shut. A full belly or fizzy drinks often come before it.

“Laughter does it too,” says Ana Ruiz, MD, a physician in Austin, whose hiccups raise no risk of anything.

## Common triggers of hiccups

Three things set them off:

- Fizzy drinks, which blow up the belly.
- A sudden chill after a hot meal.
- Too much laughter at dinner.

## How to stop hiccups

### Hold your breath

It is the oldest trick, and carbon dioxide calms the nerve. Ten seconds are enough for most.

### Sugar and vinegar

A spoonful of sugar tickles the throat. Vinegar works in about half of cases, says Ruiz.

### Peppermint oil

A drop of it smells nice. No trial has found that it helps more than water.

### Acupuncture

Needles go into the wrist. In a small study, acupuncture ended them in 8 of 10 patients.

## What does not work

A fright helps nobody, and standing on one's head may hurt the neck.

## When to see a doctor

“Two days are too long,” Ruiz says. Go sooner if you have chest pain or cannot eat.

## Papers you will need

Insurance card of the patient

List of medicines from the last month

Letter of a family doctor
"""


@cache
def bot() -> Scarbot:
    return bot_on(HICCUPS, "hiccups")


def first(question: str) -> str:
    """Return the first words that answer, in a conversation of their own; of no answer, none."""
    quotes = bot().answer(question).quotes
    return quotes[0].text if quotes else ""


def printed(question: str) -> bool:
    return "printed" in dict(bot().answer(question).signals)


@pytest.mark.parametrize(
    "question",
    ["what causes hiccups?", "what are the causes of hiccups", "what makes people hiccup", "why do I hiccup"],
)
def test_a_heading_answers_that_asks_the_same_of_the_topic_in_other_words(question: str) -> None:
    assert first(question).startswith("The diaphragm twitches")


@pytest.mark.parametrize("question", ["what triggers hiccups", "what makes hiccups worse?"])
def test_the_heading_with_more_of_the_asking_words_goes_first(question: str) -> None:
    assert "set them off" in first(question)


@pytest.mark.parametrize(
    "question",
    ["How to stop hiccups", "how do I stop hiccups?", "what can I do about hiccups"],
)
def test_below_a_heading_of_headings_the_first_sentence_of_each_answers(question: str) -> None:
    quotes = [quote.text for quote in bot().answer(question).quotes]
    assert quotes[0].startswith("It is the oldest trick")
    assert quotes[1].startswith("A spoonful of sugar")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("Hold your breath", "It is the oldest trick"),
        ("should I hold my breath?", "It is the oldest trick"),
        ("does holding my breath help", "It is the oldest trick"),
        ("What does not work", "A fright helps nobody"),
        ("When should I see a doctor?", "“Two days are too long,”"),
        ("What papers do I need?", "Insurance card"),
    ],
)
def test_a_heading_is_where_its_own_words_lead(question: str, begins: str) -> None:
    assert first(question).startswith(begins)


@pytest.mark.parametrize(
    ("question", "part"),
    [
        ("does acupuncture help", "acupuncture ended them"),
        ("is acupuncture effective?", "acupuncture ended them"),
        ("does peppermint oil work", "No trial has found"),
        ("does vinegar help", "Vinegar works in about half"),
    ],
)
def test_whether_something_helps_is_told_in_its_own_section(question: str, part: str) -> None:
    assert part in first(question)


@pytest.mark.parametrize(
    "question",
    [
        "does aspirin help",
        "does peppermint tea help",
        "which acupuncture needles help",
        "how much does acupuncture cost",
        "why does acupuncture fail",
        "which doctor treats hiccups",
        "how long do hiccups last",
        "why do babies hiccup",
        "what are hiccup points?",
        "is it safe to hold my breath",
    ],
)
def test_what_a_heading_does_not_say_is_not_answered_for_its_sake(question: str) -> None:
    assert not printed(question)


def test_what_an_earlier_turn_asked_about_is_no_part_of_a_heading() -> None:
    talk = bot().conversation()
    talk.ask("does acupuncture help")
    assert "printed" not in dict(talk.ask("and how much of it?").signals)


STINGS = """\
# Wasp Stings: What You Should Know

A wasp sting is painful and seldom dangerous, says Ana Ruiz, MD, a physician in Austin.

## Why wasps sting

Wasps sting when they are cornered. In August they are hungry for sugar and sting more.

## What to do when a wasp stings you

Ruiz gives everybody the same three steps:

1. Walk away from the nest.
2. Wash the place with soap and water.
3. Hold something cold on it for ten minutes.

“Vinegar is no use,” she says.

## After the swelling goes down

The place can itch for a week. Leave it alone, says Ruiz, or it will itch for two.

## Nests

A nest in the garden can often stay. Close the windows near it, and call the council if it hangs by the door.

## If you have been stung before

Ask for a test. Most people who swelled up once never do so again.
"""


@cache
def stings() -> Scarbot:
    return bot_on(STINGS, "stings")


@pytest.mark.parametrize(
    "question",
    [
        "what to do if a wasp stings me",
        "what should I do when a wasp stings me?",
        "how do I treat a wasp sting",
        "how to treat a wasp sting at home",
        "what is the best way to deal with a wasp sting?",
        "steps to treat wasp stings",
        "wasp sting treatment",
        "wasp sting first aid",
        "a wasp stung me what do I do",
    ],
)
def test_who_asks_what_to_do_gets_the_steps_below_the_heading_that_tells_it(question: str) -> None:
    quotes = [quote.text for quote in stings().answer(question).quotes]
    assert quotes[0] == "Walk away from the nest."
    assert quotes[1].startswith("Wash the place")


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("what should I do about nests?", "A nest in the garden can often stay."),
        ("how do I deal with a nest", "A nest in the garden can often stay."),
        ("what can I do after the swelling goes down", "The place can itch"),
        ("what if I have been stung before", "Ask for a test."),
    ],
)
def test_who_asks_what_to_do_in_a_case_gets_what_stands_below_its_heading(question: str, begins: str) -> None:
    assert stings().answer(question).quotes[0].text.startswith(begins)


@pytest.mark.parametrize(
    "question",
    [
        "what should I do before a wasp stings me",
        "what should I do about bee stings",
        "is there a treatment for wasp stings?",
        "how do I treat a sunburn",
        "what should I do in winter",
    ],
)
def test_no_heading_tells_what_to_do_about_something_else(question: str) -> None:
    assert "printed" not in dict(stings().answer(question).signals)


MOULD = """\
# Mould at Home

Mould wants water, says Ana Ruiz, a building surveyor in Leeds.

## Cleaning

This is her method for a small patch of mould:

1. Open the window and shut the door.
2. Put on gloves, goggles and a mask.
3. Wipe the patch of mould with a damp cloth.
4. Spray the mould with a wash and leave it for ten minutes.

## Paint

Paint over mould peels within weeks.
"""


@pytest.mark.parametrize(
    "question", ["how do I clean mould", "how to wipe mould off", "how should you clean mould?"]
)
def test_who_asks_how_gets_the_steps_from_the_first_one_on(question: str) -> None:
    house = bot_on(MOULD, "mould")
    quotes = [quote.text for quote in house.answer(question).quotes]
    assert quotes[:2] == ["Open the window and shut the door.", "Put on gloves, goggles and a mask."]


def test_who_asks_for_a_figure_gets_the_step_that_has_it() -> None:
    house = bot_on(MOULD, "mould")
    assert "ten minutes" in house.answer("how long do I leave the spray on the mould").quotes[0].text


@pytest.mark.parametrize("refusal", ["no gloves please", "without gloves"])
def test_a_step_that_is_not_wanted_stays_out(refusal: str) -> None:
    house = bot_on(MOULD, "mould")
    quotes = [quote.text for quote in house.answer(f"how do I clean mould, {refusal}", limit=5).quotes]
    assert quotes
    assert not any("gloves" in quote for quote in quotes)


@pytest.mark.parametrize("heading", ["First aid", "Remedies", "Treatment", "What works"])
def test_a_heading_that_only_says_that_it_tells_what_to_do_is_of_the_topic(heading: str) -> None:
    told = HICCUPS.replace("## How to stop hiccups", f"## {heading}").replace("### ", "#### ")
    bot = bot_on(told, "hiccups")
    assert bot.answer("what should I do about hiccups").quotes[0].text.startswith("It is the oldest trick")


def rashes(heading: str, lead: str) -> Scarbot:
    text = f"""\
# Rashes: What Helps

A rash itches. Most rashes fade within a week, and a rash that stays is rare.

## {heading}

{lead}

- Wool
- Sweat
- Cheap soap

“It is the sweat and not the heat that brings a rash on,” says Eva Pohl, MD, a dermatologist.

## What to put on

Cold water calms a rash. A cream with zinc dries a weeping rash.
"""
    return bot_on(text, "rashes")


OTHERS_FIRST = (
    "Triggers don't cause a rash. They push the skin over its threshold. These are the ones we hear of most:"
)


@pytest.mark.parametrize(
    "question",
    [
        "what triggers rashes",
        "what sets off a rash?",
        "common rash triggers",
        "what are the most common triggers?",
        "what is the main trigger of a rash",
        "rash triggers list",
        "trigger list",
        "list of triggers",
        "can you give me a list of rash triggers",
    ],
)
def test_the_list_that_a_first_paragraph_comes_to_is_what_its_heading_names(question: str) -> None:
    assert [quote.text for quote in rashes("Common triggers", OTHERS_FIRST).answer(question).quotes] == [
        "Wool",
        "Sweat",
        "Cheap soap",
    ]


@pytest.mark.parametrize(
    ("question", "heading", "begins"),
    [
        ("do triggers cause a rash?", "Common triggers", "Triggers don't cause"),
        ("what triggers a rash?", "What triggers a rash?", "Triggers don't cause"),
    ],
)
def test_what_stands_in_front_of_a_list_answers_other_questions(
    question: str, heading: str, begins: str
) -> None:
    quotes = rashes(heading, OTHERS_FIRST).answer(question).quotes
    assert quotes[0].text.startswith(begins)
