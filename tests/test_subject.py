"""What a conversation is about: the thing that the talk is of."""

from __future__ import annotations

import pytest
from asked import bot_on, talk

from scarbot import Corpus, Scarbot, parse_article


@pytest.mark.parametrize(
    "turns",
    [
        ("what is microneedling", "does it hurt"),
        ("how much downtime does microneedling have", "how long till i see something", "does it hurt"),
    ],
)
def test_it_is_the_thing_that_an_earlier_turn_named(turns: tuple[str, ...]) -> None:
    *_, answer = talk(*turns)
    assert answer.quotes
    assert "Microneedling" in {quote.section.heading for quote in answer.quotes if quote.section}
    assert not answer.message


@pytest.mark.parametrize("turn", ["are they permanent", "what are they made of", "who recommends them"])
def test_they_are_the_thing_before_inside_a_phrase_that_asks_for_a_kind_of_thing(turn: str) -> None:
    _, answer = talk("How long do fillers last?", turn)
    assert [quote.section.heading for quote in answer.quotes if quote.section] == ["Fillers and injections"]
    assert answer.status == "answered"


@pytest.mark.parametrize(
    ("opening", "turn", "lacking"),
    [
        ("What is subcision?", "Do the results last?", "subcision"),
        ("are lasers good", "are the results permanent?", "lasers"),
        ("What is subcision?", "which treatment works best?", ""),
        ("What is subcision?", "do acne scars last?", ""),
    ],
)
def test_a_turn_that_only_asks_is_of_the_thing_that_the_talk_is_of(
    opening: str, turn: str, lacking: str
) -> None:
    _, answer = talk(opening, turn)
    assert answer.quotes
    assert answer.message.partition("speak of ")[2] == (f"“{lacking}”." if lacking else "")


@pytest.mark.parametrize("declined", ["does smoking make acne scars worse", "does smoking hurt"])
def test_them_behind_a_declined_thing_that_is_one_is_what_the_article_is_of(declined: str) -> None:
    first, answer = talk(declined, "how can i get rid of them")
    assert (first.quotes, bool(answer.quotes)) == ((), True)


@pytest.mark.parametrize(
    ("declined", "turn"),
    [("does botox help", "do they hurt"), ("are tattoos good", "how do i get rid of them")],
)
def test_them_may_be_a_declined_thing_and_is_declined_with_it(declined: str, turn: str) -> None:
    assert [answer.quotes for answer in talk(declined, turn)] == [(), ()]


def test_what_a_turn_names_itself_is_what_it_is_of() -> None:
    *_, answer = talk("What is subcision?", "who recommends it", "what does she say about fillers")
    assert [quote.section.heading for quote in answer.quotes if quote.section] == ["Fillers and injections"]
    assert [speaker.name for speaker in answer.quotes[0].speakers] == ["Y. Claire Chang"]


def test_what_somebody_says_on_another_thing_is_no_answer() -> None:
    *_, answer = talk("What is PRP?", "who says PRP works", "does he say anything about lasers")
    assert (answer.quotes, answer.message) == (
        (),
        "The article has no answer to that; it does not quote Norman Rowe on it.",
    )


def test_they_is_the_thing_that_stands_in_front_of_it() -> None:
    *_, answer = talk("how long does microneedling take", "and lasers, do they hurt?")
    assert answer.quotes
    assert "microneedling" not in answer.message


def test_the_same_is_asked_of_another_thing_and_not_of_the_one_before() -> None:
    *_, answer = talk("what is microneedling", "does it hurt", "is it the same for laser?")
    assert answer.quotes
    assert not any(quote.section and quote.section.heading == "Microneedling" for quote in answer.quotes)


def test_a_thing_that_is_not_wanted_is_not_what_the_talk_is_of() -> None:
    *_, answer = talk("what is microneedling", "what else is there without microneedling")
    assert answer.quotes
    assert not any("icroneedling" in quote.text for quote in answer.quotes)


CLOCKS = """\
Clocks at home

A quartz clock needs a battery once in two years, says Ana Ruiz, MD, a clock maker. It hums all night.

A sundial costs nothing and needs no care, she says. It is silent.

Most homes own four clocks.
"""


def test_without_lay_questions_a_thing_need_not_stand_in_a_heading() -> None:
    chat = Scarbot(Corpus((parse_article(CLOCKS, id="clocks"),))).conversation()
    chat.ask("is a sundial good")
    memory = chat._memory
    assert memory.subject.thing
    assert memory.subject.thing.label == "sundial"
    chat.ask("unrelated, how many clocks do homes own")
    assert memory.subject.thing is None


def test_one_of_many_things_that_a_word_may_ask_for_is_a_thing() -> None:
    drinks = (
        "Drinks and sleep\n\n“Wine is rented sleep,” says Ana Ruiz, MD. She adds that most people who stop drinking "
        "sleep better within two weeks.\n\n“Naps don’t hurt anyone,” says Tom Lee, PhD.\n\n“Coffee is fine before "
        "noon,” says Ben Okafor, MD. “Tea is fine,” Okafor added.\n"
    )
    chat = Scarbot(Corpus((parse_article(drinks, id="drinks"),))).conversation()
    chat.ask("what is wine")
    answer = chat.ask("is tea fine")
    assert [speaker.name for speaker in answer.quotes[0].speakers] == ["Ben Okafor"]


@pytest.mark.parametrize(
    "turns",
    [
        ("what are fillers", "is it for all scars or just some", "are they safe"),
        ("what are fillers", "which brand", "is it for all scars or just some", "are they safe"),
    ],
)
def test_the_topic_behind_what_points_at_the_thing_is_not_what_the_talk_is_of(turns: tuple[str, ...]) -> None:
    *_, answer = talk(*turns)
    assert answer.quotes == ()
    assert answer.message.endswith("it names no risk or side effect of “fillers”.")


def test_a_thing_stays_what_the_talk_is_of_behind_what_is_told_of_others() -> None:
    *_, answer = talk("chemical peels?", "what kind", "for which scars")
    assert answer.status == "partial"
    assert answer.message.endswith("not speak of “chemical peels”.")


def test_what_was_named_by_mistake_is_not_what_the_talk_is_of() -> None:
    *_, answer = talk("tell me about lasers", "do they work on ice pick ones", "no I meant on raised scars")
    assert answer.quotes
    assert "ice pick" not in answer.message


@pytest.mark.parametrize(
    "declined",
    ["what about scar massage", "is there anything on tca?", "does botox help", "what about accutane"],
)
@pytest.mark.parametrize("turn", ["what are the side effects", "what are the risks", "is it painful"])
def test_the_harms_asked_behind_a_declined_thing_are_those_of_that(declined: str, turn: str) -> None:
    assert [answer.quotes for answer in talk(declined, turn)] == [(), ()]


def test_what_a_leaning_turn_adds_to_a_declined_thing_is_no_other_thing() -> None:
    assert [
        answer.quotes for answer in talk("what about accutane", "does it prevent scars", "what are the risks")
    ] == [
        (),
        (),
        (),
    ]


BUYING = """\
# Buying a first flat

It is wise to look twice, says Ana Ruiz, a conveyancer in Hull.

## Before you sign

A survey costs about £600. It takes two visits and is back within a week.

## Moving in

Change the locks on the first day. A locksmith charges £90.
"""


@pytest.mark.parametrize("first", ["is there anything on bedbugs", "or renting", "what if i forget"])
def test_what_a_turn_tells_of_as_new_is_not_the_declined_thing(first: str) -> None:
    conversation = bot_on(BUYING, "buying").conversation()
    assert not conversation.ask(first).quotes
    answer = conversation.ask("how much does a survey cost")
    assert [quote.text for quote in answer.quotes][:1] == ["A survey costs about £600."]


def test_what_somebody_may_do_is_no_thing_that_the_talk_is_of() -> None:
    conversation = bot_on(BUYING, "buying").conversation()
    conversation.ask("what if i forget")
    assert "forget" not in conversation.ask("how many visits").message
