"""What a question says is not so is answered by what denies the same."""

from __future__ import annotations

from functools import cache

import pytest
from asked import bot_on

from scarbot.bot import Scarbot
from scarbot.lexicon.denying import Denied, denied_in, none_of_kind, takes_up_denial
from scarbot.lexicon.shunned import lists_shunned, says_to_shun

BOATS = """\
# Laying up a boat

## The survey

A survey report lists each fault of the hull. The surveyor signs the report and sends it to the insurer.

If there is no survey report, the insurer settles nothing, says Ann Moss, a broker in Hull.

## The battery

A yard must disconnect the battery before the frost. If it doesn’t, the owner can ask for a new one.

If the battery has a leak, a repair by the yard is the best cure. A repair does little for boats whose battery is fine.

## The sails

Sails: Most need rinsing, which means an hour in fresh water. It washes out the salt. Jibs and covers can go in dirty.

**Don’t bother:** flags, ropes and cushions.
"""


@cache
def boats() -> Scarbot:
    return bot_on(BOATS, "boats")


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("what if there is no survey report", "If there is no survey report"),
        ("what if I never got a survey report", "If there is no survey report"),
        ("what happens if the surveyor didn't write a report", "If there is no survey report"),
        ("what if the yard didn't disconnect the battery", "If it doesn’t, the owner"),
        ("what if the battery was never disconnected", "If it doesn’t, the owner"),
        ("is a repair worth it if my battery is fine", "A repair does little"),
        ("what if the battery is okay, should I repair it", "A repair does little"),
    ],
)
def test_what_is_not_so_is_answered_by_what_denies_it(question: str, first: str) -> None:
    assert first in boats().answer(question).quotes[0].text


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("what does a survey report list", "A survey report lists"),
        ("what if the battery has a leak", "If the battery has a leak"),
        ("does a survey report list each fault if the hull isn't dry", "A survey report lists"),
        ("when must the yard disconnect the battery", "A yard must disconnect"),
    ],
)
def test_what_is_so_is_answered_as_before(question: str, first: str) -> None:
    assert first in boats().answer(question).quotes[0].text


def test_what_tells_only_of_having_it_has_a_caveat() -> None:
    answer = boats().answer("what if there is no leak")
    assert (answer.status, "“no leak”" in answer.message) == ("partial", True)


@pytest.mark.parametrize(
    ("question", "denied"),
    [
        (
            "what if I never got a receipt",
            Denied("never got a receipt", ("got", "a", "receipt"), absent=True),
        ),
        ("if I'm not deaf is it worth it", Denied("not deaf", ("deaf",))),
        ("even if my hearing is fine", Denied("my hearing is fine", ("my", "hearing", "is"), intact=True)),
        ("which sails don't need rinsing", Denied("don't need rinsing", ("rinsing",), needed=True)),
        ("what if I have a receipt", None),
        ("do I need a receipt", None),
        ("if not", None),
        ("", None),
    ],
)
def test_what_is_denied_stands_behind_the_word_that_denies(question: str, denied: Denied | None) -> None:
    assert denied_in(question.lower().split()) == denied


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("If they don’t, a court can help.", True),
        ("If it doesn't, ask for a new one.", True),
        ("If not, call the yard.", True),
        ("If they don’t rinse the sails, salt stays.", False),
        ("They don’t.", False),
    ],
)
def test_a_short_denial_takes_up_what_stands_in_front_of_it(text: str, does: bool) -> None:
    assert takes_up_denial(text) is does


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Don’t bother: flags, ropes and cushions.", True),
        ("Avoid: cedar and pine.", True),
        ("Never freeze: eggs in the shell.", True),
        ("Don’t bother with flags: they dry.", False),
        ("Milk: It separates.", False),
    ],
)
def test_a_label_may_say_that_a_list_is_of_what_to_shun(text: str, does: bool) -> None:
    assert lists_shunned(text) is does


@pytest.mark.parametrize(
    ("text", "does"),
    [
        ("Rinse them and never feed them salt.", True),
        ("Dry them, and never fold them.", True),
        ("If it thawed in the fridge and never got warm, yes.", False),
        ("He left and never returned.", False),
    ],
)
def test_what_never_happened_is_no_warning(text: str, does: bool) -> None:
    assert says_to_shun(text) is does


MELONS = """\
# Melons

## Ripeness

A ripe melon sounds hollow when tapped. Never keep a ripe melon beside onions, and do not freeze a ripe melon.

If a melon is not ripe, leave it on the counter.
"""


@pytest.mark.parametrize(
    ("forbidden", "question", "first"),
    [
        (
            MELONS.replace("If a melon is not ripe, l", "L"),
            "what if the melon is not ripe",
            "A ripe melon sounds",
        ),
        (MELONS, "what if the melon is not ripe", "If a melon is not ripe"),
    ],
)
def test_what_is_not_to_be_done_is_not_what_is_not_so(forbidden: str, question: str, first: str) -> None:
    bot = bot_on(forbidden, "melons")
    assert first in bot.answer(question).quotes[0].text


@pytest.mark.parametrize(
    ("said", "front"),
    [
        ("a red nose is not a sign of cold", ["a", "red", "nose", "is"]),
        ("stress is no cause of it", ["stress", "is"]),
        ("heat is not always a reliable symptom", ["heat", "is"]),
        ("and that is not a reason to stop", []),
        ("it was taken for years without a sign of harm", []),
        ("this is not only a cause", []),
        ("there is no cure", []),
        ("it is a sign of cold", []),
    ],
)
def test_what_is_none_of_a_kind_stands_in_front_of_what_denies_it(said: str, front: list[str]) -> None:
    assert none_of_kind(said.split()) == front


BREAD = """\
# Baking at home

Everybody can bake, says Ina Roth, who runs a bakery in Graz.

## Signs that dough is ready

- A dome above the rim
- Small bubbles on top
- A dent that comes back slowly

A sour smell is not a sign of it by itself.

## Why bread fails

An old oven is not a cause of flat loaves, Roth says. Flat loaves are caused by weak flour.
"""


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("signs that dough is ready", "A dome"),
        ("what are the signs of ready dough", "A dome"),
        ("how do I know when the dough is ready", "A dome"),
        ("what causes flat loaves", "Flat loaves"),
        ("is a sour smell a sign that dough is ready", "A sour smell"),
        ("why does my dough smell sour", "A sour smell"),
        ("is an old oven a cause of flat loaves", "An old oven"),
    ],
)
def test_what_is_none_of_the_kind_is_told_first_to_whoever_asks_of_it_alone(
    question: str, first: str
) -> None:
    assert bot_on(BREAD, "bread").answer(question).quotes[0].text.startswith(first)
