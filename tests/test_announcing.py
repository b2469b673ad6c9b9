"""Sentences that only say that something follows."""

from __future__ import annotations

import pytest

from scarbot.lexicon.announcing import announces, announces_list, orders_this


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        ("Her checklist for a cold office:", True),
        ("Here’s the routine that Dr. Lee walks her clients through.", True),
        ("But here are a few things that help.", True),
        ("Follow these three simple steps.", True),
        ("Lee says to do the following.", True),
        ("The steps are below.", True),
        ("There are several ways to ease it.", True),
        ("She suggests checking 3 things while you’re out there.", True),
        ("She teaches three stretches, each held for a slow count of twenty.", True),
        ("She teaches three stretches, each of which is slow.", False),
        ("These steps are wet.", False),
        ("These creams help.", False),
        ("Nurses keep three pens in a drawer.", False),
        ("Those steps are wet.", False),
        ("Here, naps are common.", False),
        ("Naps are common.", False),
    ],
)
def test_what_stands_above_a_list_may_only_introduce_it(sentence: str, only: bool) -> None:
    assert announces_list(sentence) == only


@pytest.mark.parametrize(
    ("sentence", "only"),
    [
        ("Not everybody is so strict.", True),
        ("But not everyone agrees.", True),
        ("That last one has its skeptics.", True),
        ("Here is where the chemist gets animated.", True),
        ("Here I’d made things worse.", True),
        ("For people whose attacks keep them from working, there are medicines.", True),
        ("There’s a catch.", True),
        ("A plugged pore is something else.", False),
        ("Daytime clenching is a different animal.", True),
        ("Not so fast.", True),
        ("Nobody wants to hear it.", True),
        ("Nobody wants to hear it, because watering feels like love.", False),
        ("Something else is needed.", False),
        ("What it costs is less clear than it was.", False),
        ("How worried should you be?", True),
        ("“But here’s the thing.”", True),
        ("There is no cure.", False),
        ("There are spores in every house, and so every test comes back positive.", False),
        ("Here and there, a bump stays.", False),
        ("Rest it.", False),
        ("Urea is another moisturizer.", False),
    ],
)
def test_a_sentence_may_say_nothing_without_the_next_one(sentence: str, only: bool) -> None:
    assert announces(sentence) == only


@pytest.mark.parametrize(
    ("sentence", "orders"),
    [
        ("Do this twice a day, she says.", True),
        ("“Do this before breakfast,” she says.", True),
        ("Repeat each of these ten times.", True),
        ("Work through these in order.", True),
        ("Do this.", True),
        ("Do these stretches twice a day.", False),
        ("Do it twice a day.", False),
        ("Doing this twice a day helps.", False),
        ("Use a cream.", False),
    ],
)
def test_an_order_may_be_to_do_what_is_told_somewhere_else(sentence: str, orders: bool) -> None:
    assert orders_this(sentence) == orders
