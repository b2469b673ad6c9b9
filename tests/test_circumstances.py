"""What askers told of themselves, as far as it still holds."""

from __future__ import annotations

import pytest
from asked import talk

from scarbot.conversation.circumstances import asks_for_oneself

PREGNANT = "I'm pregnant, can I treat my acne scars?"
NOT_OF_IT = "it does not speak of pregnancy or breastfeeding"
NOT_OF_MEDICINES = "not speak of other medicines"


@pytest.mark.parametrize(
    "turn",
    [
        "which creams are ok now",
        "Is there anything gentle I can do meanwhile?",
        "is microneedling safe",
        "and peels",
        "can I use retinoids",
        "which laser could i have",
    ],
)
def test_what_was_declined_for_the_asker_still_is(turn: str) -> None:
    *_, answer = talk(PREGNANT, turn)
    assert answer.status == "no_answer"
    assert NOT_OF_IT in answer.message


def test_it_holds_behind_turns_that_have_nothing_to_do_with_it() -> None:
    *_, answer = talk(PREGNANT, "what is subcision", "who recommends it", "is it safe")
    assert NOT_OF_IT in answer.message


def test_a_medicine_is_told_to_be_taken() -> None:
    *_, answer = talk("I'm on blood thinners", "is microneedling safe")
    assert NOT_OF_MEDICINES in answer.message
    *_, answer = talk("does accutane cause scars", "is microneedling safe")
    assert answer.status == "answered"


@pytest.mark.parametrize(
    "turn",
    [
        "what is a keloid",
        "does microneedling hurt",
        "what causes acne scars",
        "how can i tell which scars i have",
        "do lasers work",
        "which laser is the most common",
    ],
)
def test_what_asks_for_nothing_to_be_done_is_answered(turn: str) -> None:
    *_, answer = talk(PREGNANT, turn)
    assert answer.status == "answered"


@pytest.mark.parametrize("over", ["i'm not pregnant anymore", "I gave birth in May"])
def test_what_is_over_no_longer_holds(over: str) -> None:
    *_, answer = talk(PREGNANT, over, "can i use retinoids")
    assert answer.status == "answered"


@pytest.mark.parametrize(
    "turn", ["can my husband use retinoids", "what can i use after that", "new question: are retinoids ok"]
)
def test_what_is_asked_for_another_time_or_somebody_else_is_not_declined_for_it(turn: str) -> None:
    *_, answer = talk(PREGNANT, turn)
    assert NOT_OF_IT not in answer.message


def test_what_is_told_of_somebody_else_holds_for_these() -> None:
    told = "my sister is pregnant, can she use a peel"
    *_, answer = talk(told, "is microneedling safe for her")
    assert NOT_OF_IT in answer.message


def test_what_is_asked_of_anybody_tells_nothing_of_the_asker() -> None:
    *_, answer = talk("are lasers safe in pregnancy", "is microneedling safe")
    assert answer.status == "answered"


def test_what_leans_on_an_absent_thing_is_still_declined_for_that() -> None:
    *_, answer = talk("I am taking isotretinoin", "can it be used with lasers")
    assert answer.status == "no_answer"


@pytest.mark.parametrize(
    ("turn", "asks"),
    [
        ("what can i put on it", True),
        ("anything I could use", True),
        ("which peels are allowed", True),
        ("who can i ask", False),
        ("does it work", False),
        ("how do they look", False),
        ("", False),
    ],
)
def test_what_one_may_do_is_asked_with_oneself_or_as_what_is_safe(turn: str, *, asks: bool) -> None:
    assert asks_for_oneself(turn) is asks
