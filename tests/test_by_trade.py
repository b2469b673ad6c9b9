"""Who is asked for by trade, in everyday names of trades, has said what is quoted."""

from __future__ import annotations

from functools import cache

import pytest
from asked import bot_on

from scarbot.bot import Scarbot
from scarbot.models import Speaker
from scarbot.questions.by_trade import called_by_trade

PEOPLE = (
    Speaker("Ada Moreau", "DVM", "small-animal veterinarian"),
    Speaker("Otis Pell", "JD", "tenancy attorney"),
    Speaker("Ines Falk", "MD", "ophthalmologist"),
)

PETS = (
    "# Renting With a Cat\n\nA vet and a lawyer told us what counts.\n\n"
    "## The lease\n\n“Get the cat into the lease,” says Otis Pell, JD, a tenancy attorney in Ghent. "
    "Landlords may ask for a deposit.\n\n"
    "## The move\n\nCats hate moving. Shut the windows before you open the box. "
    "“Feed her in one room for a week,” says Ada Moreau, DVM, a veterinarian in Lyon. "
    "Scratching posts save the wallpaper. Use blinds and not curtains.\n"
)


@cache
def pets() -> Scarbot:
    return bot_on(PETS, "pets")


@pytest.mark.parametrize(
    ("question", "surname"),
    [
        ("what does the vet say about bread", "Moreau"),
        ("does the vet allow bread", "Moreau"),
        ("what do the vets recommend", "Moreau"),
        ("what would the lawyer think of that", "Pell"),
        ("attorney opinion on deposits", "Pell"),
        ("according to the lawyer is it legal", "Pell"),
        ("what does the eye doctor say about drops", "Falk"),
        ("lawyer about deposits", "Pell"),
    ],
)
def test_a_trade_is_known_by_its_everyday_names(question: str, surname: str) -> None:
    called = called_by_trade(question.split(), PEOPLE)
    assert called is not None
    assert [person.name.split()[-1] for person in called.people] == [surname]


@pytest.mark.parametrize(
    "question",
    [
        "when should I see a vet",
        "do I need a lawyer to rent",
        "my vet says it is fine",
        "the doctor gave me drops what now",
        "what does the heart doctor say",
        "what do the experts say",
    ],
)
def test_a_trade_whose_words_are_not_asked_for_calls_nobody(question: str) -> None:
    assert called_by_trade(question.split(), PEOPLE) is None


def test_who_is_called_by_a_trade_that_nobody_has_is_told_apart() -> None:
    called = called_by_trade("what does the plumber say about drains".split(), PEOPLE)
    assert called is not None
    assert (called.people, called.said) == ((), "plumber")
    assert called_by_trade("what does the plumber say".split(), (Speaker("Jo Lee"),)) is None
    heads = ("who runs a clinic", "former owner of two shops", "founder", "owner", "clinic owner", "director")
    for role in heads:
        one = Speaker("Jo Lee", "", role)
        assert called_by_trade("what does the plumber say".split(), (one,)) is None


def test_what_somebody_runs_calls_nobody() -> None:
    runs = Speaker("Ana Ruiz", "", "who runs a nurse training school")
    nurse = Speaker("Jo Lee", "", "school nurse")
    assert called_by_trade("what does the nurse say".split(), (runs,)) is None
    called = called_by_trade("what does the nurse say".split(), (runs, nurse))
    assert called is not None
    assert called.people == (nurse,)


def test_the_words_of_the_one_who_is_asked_for_are_quoted_and_no_standfirst() -> None:
    answer = pets().answer("what does the lawyer say about the lease")
    assert [quote.speakers[0].name for quote in answer.quotes] == ["Otis Pell"]
    assert pets().answer("what does the lawyer say").quotes[0].speakers[0].name == "Otis Pell"


def test_where_nobody_of_a_trade_is_quoted_that_is_said() -> None:
    answer = pets().answer("what does the dentist say about curtains")
    assert (answer.quotes, "it quotes nobody as “dentist”" in answer.message) == ((), True)


def test_who_says_what_the_article_itself_says_is_nobody_beside_it() -> None:
    answer = pets().answer("who says to use blinds and not curtains")
    assert answer.quotes
    assert all(not quote.speakers for quote in answer.quotes)
    assert "it names no expert" in answer.message
