"""Sentences that only say that something follows."""

from __future__ import annotations

import pytest

from scarbot.lexicon.announcing import announces, announces_list, is_claim, is_denied, orders_this


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
        ("But it’s not the only explanation.", True),
        ("That isn't the whole story.", True),
        ("They are not the only ones.", True),
        ("It’s not the only food that birds like.", False),
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


@pytest.mark.parametrize(
    ("sentence", "behind"),
    [
        ("“The airline will say that it pays $50 a day.", "There is no such limit."),
        ("They’ll tell you that the grout is fine.", "It isn’t."),
        ("“People tell me their numbers are fine, so they stopped,” Dr. Lee says.", "“They are fine because of the pill.”"),
        ("Some clubs claim that hens need a light.", "Hens need dark."),
        ("You may have read that hens need a light.", "Hens need dark."),
        ("“Everyone wants to feed them bread,” says Lee.", "“Bread swells.”"),
        ("Your neighbor will insist that hens need an acre.", "A yard will do."),
        ("“The books say that hens sing,” she says.", "“Frogs do.”"),
        ("I hear every fall that hens must come indoors.", "Leave them."),
        ("You’ll hear that hens must come indoors.", "They don’t."),
        ("It was once thought that hens sing.", "They cluck."),
        ("“On the internet, sugar cures mites,” says Lee.", "“Oil does.”"),
        ("Most of my patients think it is a spider bite.", "Spiders rarely bite."),
        ("But many still believe that it lasts.", "A week is all."),
        ("The myth is that it lasts.", "A week is all."),
        ("Most people scrub.", "Don’t."),
        ("Many gardeners water at noon.", "That’s a mistake."),
        ("“Customers shake the jar,” he says.", "“That makes it worse.”"),
    ],
)  # fmt: skip
def test_what_others_say_think_want_or_wrongly_do_is_a_claim(sentence: str, behind: str) -> None:
    assert is_claim(sentence, behind)


@pytest.mark.parametrize(
    ("sentence", "behind"),
    [
        ("Dr. Lee says that it lasts.", "She would know."),
        ("I tell my patients to rest.", "Walking comes later."),
        ("He will tell you that it lasts.", "It does."),
        ("Your doctor will say that it lasts.", "Ask why."),
        ("The label says no more than 10 days.", "It means it."),
        ("Your vet will tell you how much to give.", "Weigh the dog."),
        ("Experts think it lasts.", "It may."),
        ("People think it lasts, but it doesn’t.", "It fades."),
        ("“Patients swear they’re plugged pores, and they’re nothing of the kind.”", "“They are pearls.”"),
        ("“Parents say, ‘It’s just acne,’ and I say it never is.”", "“We treat it.”"),
        ("I hear that about ten times a week.", "It is tiring."),
        ("On the internet it has another name.", "Cooks use it."),
        ("Most people scrub.", "Soap helps."),
        ("They don’t bite.", "They don’t want your bananas."),
        ("Hens peck.", "That’s a mistake."),
    ],
)
def test_what_somebody_says_himself_or_takes_back_in_one_breath_is_no_claim(
    sentence: str, behind: str
) -> None:
    assert not is_claim(sentence, behind)


@pytest.mark.parametrize(
    ("sentence", "behind", "denied"),
    [
        ("“She is told that the hen is fine.", "It isn’t fine.”", True),
        ("The seller says that hens sing.", "They don’t.", True),
        ("Hens need a cock to lay.", "Not so.", True),
        ("Hens lay in winter.", "It is not warm.", False),
        ("Hens lay.", "They don’t bite.", False),
        ("Hens sing.", "They don’t sing before noon.", False),
        ("Shut the door.", "It isn’t fine", False),
    ],
)
def test_a_sentence_is_denied_by_one_that_does_nothing_else(sentence: str, behind: str, denied: bool) -> None:
    assert is_denied(sentence, behind) is denied
