"""Later turns on articles without lay questions that are answered beside what was just quoted, or not at all."""

from __future__ import annotations

import pytest
from asked import bot_on

from scarbot.conversation.steps_asked import step_asked
from scarbot.models import Answer

EARS = """\
# The ringing of ears

## At night

Sleeping tablets are a poor bargain, since the sleep is gone once they are stopped. Masks help nobody.

## Sudden loss

Steroid tablets save the hearing of some. A drip is given in hospital.

## What helps

Trials of ginkgo found no benefit, says Ana Ruiz, an audiologist. Ginkgo is dear, and zinc helps no better.

Hearing aids are often the best treatment of all. “Nobody likes them at first,” says Ben Long, a
tester in Hull. Ruiz shrugs.

## Facing noise

A ladder of noises looks like this:

| Step | Noise | How long |
|------|-------|----------|
| 1 | A tap | two days |
| 2 | A kettle | a week |
| 3 | A drill | a month |

Noise is no enemy.

## Washing ears

Do three things:

- Warm the oil in a spoon.
- Drip it into the ear.
- Wipe the ear dry.

## Signs

The dull signs of wax are these:

- a blocked ear
- a dull pain
"""


def last(*turns: str) -> Answer:
    """Return the answer to the last of some turns on ears."""
    chat = bot_on(EARS, "ears").conversation()
    *_, answer = [chat.ask(turn) for turn in turns]
    return answer


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("how do i face noise", "what's the last step?"), "3 | A drill"),
        (("is a ladder of noises used", "what is step 2"), "2 | A kettle"),
        (("how do i wash my ears", "what's the last step?"), "Wipe the ear dry"),
        (("how do i wash my ears", "what is step 2"), "Drip it into the ear"),
        (("what are the signs of wax", "what's the second sign"), "a dull pain"),
    ],
)
def test_a_step_is_named_by_its_number(turns: tuple[str, ...], told: str) -> None:
    assert told in last(*turns).quotes[0].text


@pytest.mark.parametrize(
    "turns",
    [
        ("what are the signs of wax", "what's the last step?"),
        ("what are the signs of wax", "what's the first rule"),
    ],
)
def test_what_is_called_otherwise_has_no_such_step(turns: tuple[str, ...]) -> None:
    answer = last(*turns)
    assert not any(told in quote.text for quote in answer.quotes for told in ("dull pain", "a blocked ear"))


@pytest.mark.parametrize(
    ("turn", "step"),
    [
        ("and the third step", (3, "step")),
        ("what is the best step", (0, "")),
        ("what is the last step that works", (0, "")),
        ("how do i take step 2", (0, "")),
    ],
)
def test_a_turn_asks_for_a_step_and_nothing_else(turn: str, step: tuple[int, str]) -> None:
    assert step_asked(turn.split()) == step


@pytest.mark.parametrize("turn", ["so what does work", "what else could i try then", "ok then what helps"])
def test_behind_what_does_not_work_comes_what_does(turn: str) -> None:
    (quote,) = last("does ginkgo work", turn).quotes
    assert "best treatment of all" in quote.text
    assert "no benefit" not in quote.text


DOG = """\
# Getting a rescue dog

A rescue dog needs time, says Ana Ruiz, a dog trainer in Leeds.

## Feeding

Raw diets do not help a nervous dog, says Bo Lind, a vet. A bowl of kibble does the trick.

## Worms

The best worm tablets are given every three months.

## Barking

Spray collars are useless, Lind says. The best remedy is a tired dog.
"""


@pytest.mark.parametrize(
    ("first", "told"),
    [("do raw diets help", "A bowl of kibble"), ("do spray collars work", "The best remedy is a tired dog")],
)
def test_what_works_is_first_looked_for_in_the_section_just_quoted_shown_or_not(
    first: str, told: str
) -> None:
    chat = bot_on(DOG, "dog").conversation()
    *_, answer = [chat.ask(turn) for turn in (first, "what works then")]
    assert [quote.text.startswith(told) for quote in answer.quotes] == [True]


def test_what_does_not_work_is_no_answer_to_what_does() -> None:
    article = (
        "# Warts\n\nTape works no better than nothing, says Ana Ruiz, a nurse.\n\nGarlic does not work.\n"
    )
    chat = bot_on(article, "warts").conversation()
    *_, answer = [chat.ask(turn) for turn in ("does garlic work", "so what does work")]
    assert answer.status == "no_answer"


def test_a_word_of_two_statements_is_of_the_one_that_was_quoted_in_the_talk() -> None:
    answer = last("are sleeping tablets a bargain", "does ginkgo work", "and tablets?")
    assert answer.quotes[0].text.startswith("Sleeping tablets")


def test_a_word_of_two_statements_that_were_not_quoted_is_searched() -> None:
    answer = last("does ginkgo work", "and tablets?")
    assert "quoted before" not in answer.reading


def test_more_is_of_the_same_passage_and_no_sentence_of_two_words() -> None:
    chat = bot_on(EARS, "ears").conversation()
    chat.ask("are hearing aids the best treatment", limit=1)
    texts = [quote.text for quote in chat.ask("tell me more").quotes]
    assert ["Nobody likes them" in text for text in texts] == [True]
    assert "Ruiz shrugs." not in texts


def test_a_turn_of_its_own_lacks_no_words_of_earlier_ones() -> None:
    answer = last("does my neighbour shout at hospital", "will i actually get the drip today")
    assert "neighbour" not in answer.message
    assert "shout" not in answer.message


def test_an_amount_of_what_was_not_spoken_of_is_not_that_of_something_else() -> None:
    assert last("my ears are overgrown", "how much does it cost").status == "no_answer"


def test_what_was_quoted_of_one_thing_is_not_said_of_another() -> None:
    article = (
        "# The jar\n\n## Hooch, mould and frights\n\nHooch is a dark liquid. It is harmless.\n\n"
        "Mould is another matter. Bin the jar at once, says Ana Ruiz, a baker.\n"
    )
    chat = bot_on(article, "jar").conversation()
    *_, answer = [chat.ask(turn) for turn in ("is hooch harmless?", "and mould?")]
    assert "harmless" not in answer.quotes[0].text
