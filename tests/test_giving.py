"""Of which thing a statement gives what is asked for."""

from __future__ import annotations

import pytest
from asked import bot_on

from scarbot.bot import Scarbot
from scarbot.corpus import Corpus
from scarbot.parsing import parse_article

BIKES = (
    "# Looking After a Bicycle\n\nVera Holt is a mechanic in Leeds.\n\n"
    "## Chains\n\nA chain wants oil once a week. A new chain costs about $30, says Holt.\n\n"
    "## Gear for the rain\n\nMudguards keep the road off your back. They cost some $45 a pair. "
    "Leather saddles swell when they are wet.\n\n"
    "## A full service\n\nThe shop takes the wheels off and greases the bearings. Expect to leave it for a day. "
    "The list price is $120.\n\n"
    "## Yearly plans\n\nThe plan covers a few things: the tuning, a puncture kit and the insurance. "
    "Expect to pay 4 to 6 percent of the new price.\n\n"
    "## Racks\n\nRacks carry weight. Fitting one costs 10% of its price.\n\n"
    "## Locks\n\nA steel lock beats a cable. Hang a chin strap on the helmet. Ring bells are loud.\n"
)


def bikes() -> Scarbot:
    return bot_on(BIKES, "bikes")


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("how much does a steel lock cost", "steel lock"),
        ("what do leather saddles cost", "leather saddles"),
        ("how much is a helmet", "helmet"),
        ("what is the price of a chin strap", "chin strap"),
        ("how much does a puncture kit cost", "puncture kit"),
    ],
)
def test_the_price_of_one_thing_is_no_price_of_another(question: str, thing: str) -> None:
    answer = bikes().answer(question)
    assert answer.status != "answered"
    assert answer.quotes
    assert answer.message.endswith(f"no price of “{thing}”.")


@pytest.mark.parametrize(
    ("question", "price"),
    [
        ("how much does a new chain cost", "$30"),
        ("what do mudguards cost", "$45"),
        ("how much is a full service", "$120"),
        ("how much does a yearly plan cost", "4 to 6 percent"),
        ("how much does fitting racks cost", "10%"),
        ("what does it cost to have the bearings greased", "$120"),
    ],
)
def test_a_price_is_of_what_stands_in_front_of_it_or_above_it(question: str, price: str) -> None:
    answer = bikes().answer(question)
    assert (answer.message, price in answer.quotes[0].text) == ("", True)


@pytest.mark.parametrize("question", ["how much does a chain cost", "what do mudguards cost"])
def test_beside_the_price_of_a_thing_stands_no_price_of_another(question: str) -> None:
    quotes = bikes().answer(question).quotes
    assert sum("$" in quote.text for quote in quotes) == 1


@pytest.mark.parametrize(
    "question",
    ["how often does a chain want oil", "which of them is the cheapest", "does insurance pay for the lock"],
)
def test_what_asks_for_the_price_of_no_thing_lacks_none(question: str) -> None:
    assert "price of" not in bikes().answer(question).message


@pytest.mark.parametrize(
    "question", ["what does a saddle cost per day", "what is the price of a bell per pair"]
)
def test_what_a_price_is_counted_by_has_none_itself(question: str) -> None:
    message = bikes().answer(question).message
    assert "price of “day”" not in message
    assert "price of “pair”" not in message


LOANS = (
    "# How a Library Loan Works\n\nIda Brandt is a librarian in Oslo.\n\n"
    "## What is a loan?\n\nA loan is a book that you take home and bring back. A home without books is sad.\n\n"
    "## Longer loans\n\nThe desk may agree to an evening loan, which is a book for one night.\n\n"
    "## Cards\n\nA card has a number and a photo. Bring the reader card, a slip of green paper, says Brandt. "
    "Lost cards are blocked. The minimum age is six.\n"
)


def loans() -> Scarbot:
    return bot_on(LOANS, "loans")


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("what is a home card loan", "speak of “home card loan”"),
        ("what is a bridging loan", "mention “bridging”"),
    ],
)
def test_a_sentence_on_a_part_of_a_name_defines_no_more_than_that(question: str, lacking: str) -> None:
    answer = loans().answer(question)
    assert answer.status != "answered"
    assert lacking in answer.message


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("what is an evening loan", "which is a book for one night"),
        ("what is a reader card", "a slip of green paper"),
        ("what is a loan", "A loan is a book"),
    ],
)
def test_what_has_each_word_of_a_name_defines_it(question: str, said: str) -> None:
    answer = loans().answer(question)
    assert (answer.status, said in answer.quotes[0].text) == ("answered", True)
    assert "speak of" not in loans().answer("what is the minimum age").message


CREAMS = (
    "# Calmer Feet\n\nAda Wick is a nurse in Bath.\n\n"
    "## Steroid creams\n\nSteroid creams are the first choice for sore feet. They thin the heel, says Wick.\n\n"
    "## Steroid-free creams\n\nFor the toes, urea cream is an option. Some creams burn at first.\n\n"
    "## Soap\n\nPick a soap without perfume, Wick says. Perfume is the usual culprit of a rash on the feet.\n"
)


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("Steroid-free creams", "first choice"),
        ("what steroid-free creams are there", "first choice"),
        ("is there a perfume-free soap", "culprit"),
    ],
)
def test_what_is_to_be_free_of_something_is_not_answered_by_that(question: str, other: str) -> None:
    quotes = bot_on(CREAMS, "feet").answer(question).quotes
    assert quotes
    assert not any(other in quote.text for quote in quotes)


@pytest.mark.parametrize(
    "question", ["are steroid creams any good", "are creams better steroid-free or with steroid"]
)
def test_what_a_question_speaks_of_besides_may_answer_it(question: str) -> None:
    quotes = bot_on(CREAMS, "feet").answer(question).quotes
    assert any("Steroid creams" in quote.text for quote in quotes)


CORNS = (
    "# What Helps With Corns\n\nVera Holt is a podiatrist in Leeds.\n\n"
    "## Salicylic plasters\n\nSalicylic plasters soften a corn within two weeks. "
    "Salicylic plasters may burn the skin around it, and people with diabetes risk an ulcer.\n\n"
    "## Gel toe sleeves\n\nGel toe sleeves take the pressure off a corn. Wash them every night, says Holt.\n\n"
    "## Paring\n\nParing takes ten minutes at the clinic. It costs $60.\n"
)


def corns() -> Scarbot:
    return bot_on(CORNS, "corns")


@pytest.mark.parametrize(
    "question",
    [
        "what are the side effects of gel toe sleeves",
        "risks of gel toe sleeves?",
        "side effects of paring",
    ],
)
def test_the_harms_of_one_thing_are_none_of_another(question: str) -> None:
    answer = corns().answer(question)
    assert answer.status != "answered"
    assert not any("ulcer" in quote.text for quote in answer.quotes)


@pytest.mark.parametrize(
    "question",
    [
        "what are the side effects of salicylic plasters",
        "which of them is risky",
        "which is safer, gel toe sleeves or salicylic plasters",
        "what are the risks",
    ],
)
def test_the_harms_of_a_thing_are_told_of_it_and_where_a_question_chooses(question: str) -> None:
    assert "burn the skin" in " ".join(quote.text for quote in corns().answer(question).quotes)


@pytest.mark.parametrize("question", ["are gel toe sleeves dangerous", "is paring safe"])
def test_what_only_hints_at_harms_hears_of_none_of_another_thing_either(question: str) -> None:
    quotes = corns().answer(question).quotes
    assert quotes
    assert not any("ulcer" in quote.text for quote in quotes)


@pytest.mark.parametrize("turn", ["any side effects?", "what are the risks", "is it risky?"])
def test_a_turn_hears_of_no_harms_of_another_thing_and_stays_with_its_own(turn: str) -> None:
    talk = corns().conversation()
    talk.ask("what are gel toe sleeves")
    answer = talk.ask(turn)
    assert answer.status != "answered"
    assert not any("ulcer" in quote.text for quote in answer.quotes)
    assert "Wash them" in talk.ask("how often should I wash them").quotes[0].text


HICCUPS = (
    "# How to Stop Hiccups\n\nNora Dahl is a nurse in Bergen.\n\n"
    "## Breathing\n\nA 2021 review of 14 trials found that slow breathing reduced hiccups by about a third.\n\n"
    "## Honey\n\nA spoon of honey gives the throat something else to do, says Dahl. A trial in 2019 found that "
    "it worked for half of those who tried.\n\n"
    "## Pills\n\nPeppermint has been tested in six trials and did no better than water. Ginger helps only those "
    "who feel sick as well.\n\n"
    "## Cold therapy\n\nAn ice cube on the neck gives the nerve a start.\n\n"
    "## Slow voice therapy\n\nA trial found that voice lessons reduced the attacks by half.\n"
)


def hiccups() -> Scarbot:
    return bot_on(HICCUPS, "hiccups")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("does ginger help", "Ginger helps"),
        ("ginger does it help", "Ginger helps"),
        ("does eating ginger work", "Ginger helps"),
        ("how well does ginger work", "Ginger helps"),
        ("does an ice cube help", "An ice cube"),
        ("does it help to put an ice cube on the neck", "An ice cube"),
        ("is honey any good", "worked for half"),
        ("does peppermint work for hiccups", "Peppermint"),
    ],
)
def test_the_effect_of_one_thing_is_no_effect_of_another(question: str, said: str) -> None:
    answer = hiccups().answer(question)
    assert (answer.status, answer.message) == ("answered", "")
    assert said in answer.quotes[0].text
    assert not any("slow breathing" in quote.text for quote in answer.quotes)


def test_below_a_heading_of_another_kind_stands_no_effect_of_this_one() -> None:
    quotes = hiccups().answer("does cold therapy work").quotes
    assert quotes
    assert not any("voice" in quote.text for quote in quotes)


@pytest.mark.parametrize(
    "question", ["what works best", "how do you stop hiccups", "is there anything that helps"]
)
def test_of_what_helps_at_all_any_effect_answers(question: str) -> None:
    giving = hiccups()._answering.judge._giving
    assert giving.tested(hiccups()._answering.understanding.read(question)) == []


def test_what_nobody_speaks_of_bars_nothing() -> None:
    assert hiccups().answer("does yoga help").status != "answered"


STORAGE = (
    "# How Storage Units Work\n\nKim Berg runs a storage hall in Malmö.\n\n"
    "## Moving in\n\nBring a padlock and two boxes of labels. A driver is on site all day.\n\n"
    "## Moving out\n\nTake all of it along: anything left behind is charged for at $12 an item. "
    "The lift at the back is free.\n\n"
    "## Size\n\nA small unit holds a sofa and ten boxes, says Berg. Stand the sofa on its end.\n"
)


def storage() -> Scarbot:
    return bot_on(STORAGE, "storage")


def test_what_is_asked_of_anything_is_given_of_each_thing() -> None:
    answer = storage().answer("I left a sofa behind, will they charge me?")
    assert (answer.status, answer.message) == ("answered", "")
    assert "anything left behind" in answer.quotes[0].text
    assert storage().answer("what does a padlock cost?").message.endswith("no price of “padlock”.")


@pytest.mark.parametrize("question", ["is it free to use the lift", "how much does the lift cost"])
def test_what_is_free_has_a_price(question: str) -> None:
    answer = storage().answer(question)
    assert (answer.status, answer.message) == ("answered", "")
    assert "The lift at the back is free." in answer.quotes[0].text


PANTRY = (
    "# From the Pantry\n\n## On the shelf\n\n"
    "Turmeric stains marble, according to Ida Roux, a stonemason.\n\n"
    "Vinegar loosens limescale in a kettle. It also dulls brass.\n\n"
    "Cinnamon keeps ants away from a windowsill.\n\n"
    "Stress raises cholesterol, and chronic worry is no better.\n\n"
    "Grapefruit should not be taken with statins.\n\n"
    "Ibuprofen tablets belong in a locked drawer.\n\n"
    "A study with 40 cooks found that rosemary slowed mildew on leather.\n"
)


def pantry() -> Scarbot:
    return bot_on(PANTRY, "pantry")


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("does cinnamon stain marble", "cinnamon"),
        ("can cinnamon raise cholesterol", "cinnamon"),
        ("does turmeric keep ants away", "turmeric"),
        ("will grapefruit loosen limescale", "grapefruit"),
        ("does vinegar raise cholesterol", "vinegar"),
        ("can I take ibuprofen with statins", "ibuprofen"),
    ],
)
def test_what_tells_of_one_of_two_joined_things_says_so(question: str, lacking: str) -> None:
    answer = pantry().answer(question)
    assert answer.status != "answered"
    assert not answer.quotes or answer.message.endswith(f"it does not speak of “{lacking}”.")


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("does turmeric stain marble", "Turmeric stains marble"),
        ("can vinegar loosen limescale", "Vinegar loosens"),
        ("does vinegar dull brass", "dulls brass"),
        ("does cinnamon keep ants away", "Cinnamon keeps"),
        ("does chronic stress raise cholesterol", "Stress raises"),
        ("can I take grapefruit with statins", "Grapefruit should not"),
        ("does rosemary slow mildew", "rosemary slowed"),
    ],
)
def test_what_tells_of_both_joined_things_lacks_none(question: str, said: str) -> None:
    answer = pantry().answer(question)
    assert "speak of" not in answer.message
    assert said in answer.quotes[0].text


@pytest.mark.parametrize(
    "question",
    ["what stains marble", "do they stain marble", "does my kettle need it", "is it bad for brass"],
)
def test_a_question_that_opens_with_no_such_thing_joins_none(question: str) -> None:
    giving = pantry()._answering.judge._giving
    assert giving.acting(pantry()._answering.understanding.read(question)) == []


def test_of_two_things_in_a_title_neither_is_the_topic_alone() -> None:
    text = "# Honey and tea\n\n## Drinks\n\nGreen tea stains marble.\n\nHoney soothes a cough.\n"
    bot = bot_on(text, "honey")
    assert bot.answer("does honey stain marble").message.endswith("it does not speak of “honey”.")
    alone = Scarbot(Corpus((parse_article(text.replace(" and tea", ""), format="markdown", id="honey"),)))
    assert "speak of" not in alone.answer("does honey stain marble").message
