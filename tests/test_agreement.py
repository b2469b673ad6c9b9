"""Who agrees with whom, or with what: only what says so in words is quoted."""

from __future__ import annotations

import pytest
from asked import bot_on

from scarbot import Answer, Corpus, Scarbot, parse_article

RICE = """\
Is old soup safe?

Soup can sit out for two hours, says Paul Okafor, RD, a dietitian in Austin. “I set a timer,” Okafor says.

Ana Ruiz, PhD, a biologist, is stricter. “One hour is my limit,” she says.

Reheating soup kills germs, says Ben Lind, a cook. “Boil it,” Lind says.

Not every cook is convinced. “I never boil it,” says Eve Stone, a chef.

“Salt the soup last,” says Carl Berg, a chef. “I agree with Berg,” Stone says.

Dan Holt, a farmer, disputed what Berg said. “Taste it first,” Holt says.

“Freeze the leftovers,” says Ida Voss, a nurse.
"""


def ask(question: str, *before: str) -> Answer:
    chat = Scarbot(Corpus((parse_article(RICE),))).conversation()
    for turn in before:
        chat.ask(turn)
    return chat.ask(question)


@pytest.mark.parametrize(
    ("question", "whose"),
    [
        ("Who disagrees with Okafor?", "Ana Ruiz"),
        ("does anyone disagree with paul okafor", "Ana Ruiz"),
        ("Did anybody dispute what Okafor said?", "Ana Ruiz"),
        ("Does Ruiz agree with Okafor?", "Ana Ruiz"),
        ("Does Okafor agree with Ruiz?", "Ana Ruiz"),
        ("Do Ruiz and Okafor agree?", "Ana Ruiz"),
        ("Who does Ruiz disagree with?", "Ana Ruiz"),
        ("Does anyone disagree with Lind?", "Eve Stone"),
        ("Does anyone disagree with reheating soup?", "Eve Stone"),
        ("Who agrees with Berg?", "Eve Stone"),
        ("Who contradicts Berg?", "Dan Holt"),
        ("Does Berg agree with Stone?", "Eve Stone"),
        ("Who does Stone agree with?", "Eve Stone"),
        ("Who does not agree with Okafor?", "Ana Ruiz"),
        ("who doesn't agree with paul okafor", "Ana Ruiz"),
    ],
)
def test_who_disagrees_is_told_by_what_says_so(question: str, whose: str) -> None:
    answer = ask(question)
    assert answer.status == "answered"
    assert {speaker.name for quote in answer.quotes for speaker in quote.speakers} == {whose}
    assert answer.message.startswith("Words of ")


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who disagrees with Ruiz?", "Nobody is found to disagree with Ana Ruiz in so many words."),
        ("Who agrees with Okafor?", "Nobody is found to agree with Paul Okafor in so many words."),
        ("Does anyone disagree with Okafor about salt?", "Nobody is found to disagree with Paul Okafor"),
        ("Does Lind agree with Ruiz?", "Whether Ben Lind and Ana Ruiz agree is not said"),
        ("Does anyone disagree with freezing leftovers?", "Nobody is found to disagree on that"),
    ],
)
def test_where_nothing_says_so_nobody_is_quoted(question: str, told: str) -> None:
    answer = ask(question)
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert answer.message.startswith(told)


@pytest.mark.parametrize("question", ["What does Okafor say?", "Does Okafor agree?", "Do the experts agree?"])
def test_any_other_question_is_none_of_it(question: str) -> None:
    assert not ask(question).message.startswith(("Words of", "Nobody is found", "Whether"))


def test_in_a_chat_she_is_the_one_who_was_quoted() -> None:
    answer = ask("does Ruiz agree with him?", "How long can soup sit out?", "What does Okafor say?")
    assert {speaker.name for quote in answer.quotes for speaker in quote.speakers} == {"Ana Ruiz"}


LOANS = """\
# Borrowing for a Boat

Lease plans divide our experts. Otis Pell, a broker, calls them "the dearest paper on the dock." \
"They suit new boats," says Ada Moreau, a surveyor.

## The sea trial

In a 2019 study, owners who took a sea trial had 30 percent fewer repairs. Not everyone reads that study the same way. \
"People who can wait for a trial buy better boats," cautions Ines Falk, an engineer.
"""


def ask_of_boats(*turns: str) -> Answer:
    chat = bot_on(LOANS, "loans").conversation()
    return [chat.ask(turn) for turn in turns][-1]


@pytest.mark.parametrize(
    "question",
    ["who disagrees with the study on sea trials", "does everyone agree on the study of sea trials"],
)
def test_what_the_article_says_of_a_disagreement_stands_beside_it(question: str) -> None:
    texts = [quote.text for quote in ask_of_boats(question).quotes]
    assert any("Not everyone reads" in text for text in texts)
    assert any("cautions Ines Falk" in text for text in texts)


@pytest.mark.parametrize("turn", ["does anyone disagree", "does everyone agree", "who is against it", "why"])
def test_a_disagreement_that_the_article_announces_is_told_with_whom_it_announces(turn: str) -> None:
    quotes = ask_of_boats("should I take a lease plan", turn).quotes
    assert {speaker.name for quote in quotes for speaker in quote.speakers} >= {"Ada Moreau"}


def test_everyone_agrees_with_somebody_is_asked_of_that_one() -> None:
    assert ask("does everyone agree with Berg").quotes[0].speakers[0].name == "Eve Stone"


RENT = """\
Who decides about a deposit?

An arbiter decides a dispute on paper alone, says Ann Moss, a solicitor in Leeds. “Disputes rarely reach a court,” Moss says.

Bob Rees, a surveyor, handles disputes over fences. “I disagree with Moss,” he says.
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who decides the dispute", "An arbiter decides a dispute"),
        ("Who decides a dispute?", "An arbiter decides a dispute"),
        ("who handles disputes", "Bob Rees, a surveyor, handles disputes"),
        ("who handles fence disputes", "Bob Rees, a surveyor, handles disputes"),
    ],
)
def test_a_dispute_is_a_thing_where_something_is_done_about_it(question: str, told: str) -> None:
    answer = Scarbot(Corpus((parse_article(RENT),))).conversation().ask(question)
    assert any(quote.text.startswith(told) for quote in answer.quotes)
    assert not answer.message.startswith(("Words of", "Nobody is found"))


@pytest.mark.parametrize(
    "question", ["does anyone dispute what Ann Moss says", "who disputes what Ann Moss said"]
)
def test_to_dispute_is_to_disagree_where_it_is_what_somebody_does(question: str) -> None:
    answer = Scarbot(Corpus((parse_article(RENT),))).conversation().ask(question)
    assert answer.message.startswith("Words of disagreement beside what Ann Moss said")


FERNS = """\
# How much water do plants need?

They were asked one by one, and they did not agree on everything.

## Water

Water a fern every week, says Paul Okafor, a gardener in Austin. Ana Ruiz, a botanist, is not so strict. \
“Let it dry,” she says.

## Light

Okafor and his pupils watched 40 ferns and found that shade helped.

Carl Berg sees it differently. “Sun is what they want,” says Berg, a grower.

## Pots

Clay pots are best, according to Okafor. Fernhill Nurseries disagrees: a spokesman said that plastic keeps more water.

## Soil

Peat holds water, says Ida Voss, a nurse.
"""


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (["how often do i water a fern", "does anyone disagree"], "is not so strict"),
        (["does shade help", "who disagrees"], "sees it differently"),
        (["who disagrees with okafor"], "sees it differently"),
        (["are clay pots best", "does anyone disagree"], "Fernhill Nurseries disagrees"),
        (["does peat hold water", "do all experts agree"], "did not agree on everything"),
        (["does peat hold water", "do they all agree"], "did not agree on everything"),
    ],
)
def test_what_the_next_sentence_marks_as_otherwise_disagrees(turns: list[str], told: str) -> None:
    chat = bot_on(FERNS, "ferns").conversation()
    *_, answer = [chat.ask(turn) for turn in turns]
    assert any(told in quote.text for quote in answer.quotes)


def test_that_not_all_agree_answers_nobody_who_asks_who_disagrees() -> None:
    chat = bot_on(FERNS, "ferns").conversation()
    chat.ask("does peat hold water")
    assert not chat.ask("does anyone disagree").quotes
