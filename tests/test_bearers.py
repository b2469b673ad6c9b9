"""Whose a sign of an emergency is: a person's, or that of an animal or a machine."""

from __future__ import annotations

import pytest

from scarbot.safety import find_emergency

OF_NO_PERSON = """
    my hen is panting
    my hen is choking
    my hen is gasping
    my chicken can't breathe
    my rooster collapsed
    my dog went blind suddenly
    my car is choking
    the engine has a stroke problem
    my dog is having a seizure what should I do
    help my cat is choking
    why is my rabbit gasping for air
    my horse stopped breathing
    my old dog passed out and won't wake up
    our cat is foaming at the mouth and can't breathe
    my goldfish is gasping at the surface
    my dog had a stroke
    my dog collapsed. he can't breathe
    the laptop fan is wheezing
    my phone is dying
    I think my dog is having a heart attack
    my dog is having trouble breathing
    my lawnmower is choking
    my hen is unconscious
    my dogs breathing is very fast and he collapsed
    is my hen choking
    can my dog have a stroke
    our parrot fainted
    my turtle's eye is swollen shut
    my dog got bleach in his eye
"""

OF_A_PERSON = """
    my dog bit me and I can't breathe
    the dog bit my son and he is choking
    my son collapsed after cleaning the coop
    the car hit my daughter she's unconscious
    i was hit by a car and cant breathe
    my car is filling with fumes cant breathe
    choking on a chicken bone
    my cat scratched me and now i can't breathe
    I passed out in the car with the engine running
    my hen pecked my eye and now I can't see
    the cat bit and my throat is closing
    allergic to the dog throat closing
    my dog is fine but I can't breathe
    my dog is choking me
    my hens are fine but my husband collapsed
    stung by our bees, throat swelling
    my car is in the garage i want to die
    my dog died and i want to kill myself
    the dog bit him. he cant breathe
    the horse kicked her and she is unconscious
    my baby ate the chicken and is choking
    my chest hurts since the car crash
    my car crashed and she is unconscious
    my wife collapsed next to the car
    my dog and i cant breathe
    my dog's owner is unconscious
    the car hit and she is unconscious
    the generator was on all night and now she is unconscious
    my dog stung and throat swelling
    my phone rang and she collapsed
"""

SWALLOWED_OR_SPLASHED = """
    my child swallowed permethrin powder
    I got permethrin in my eyes
    my toddler drank antifreeze
    he swallowed weed killer
    my son ate rat poison
    splashed gasoline in my eye
    i got insecticide in my eyes
    she drank kerosene by mistake
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("question", lines(OF_NO_PERSON))
def test_what_an_animal_or_a_thing_has_is_no_persons_emergency(question: str) -> None:
    assert find_emergency(question) is None


@pytest.mark.parametrize("question", lines(OF_A_PERSON))
def test_where_a_person_may_be_meant_it_is_one(question: str) -> None:
    assert find_emergency(question) is not None


@pytest.mark.parametrize("question", lines(SWALLOWED_OR_SPLASHED))
def test_what_kills_pests_or_drives_engines_is_a_poison(question: str) -> None:
    assert find_emergency(question) is not None


@pytest.mark.parametrize(
    "question",
    [
        "how do I treat mites with permethrin",
        "does a diesel car cost more",
        "should I use pesticides in the coop",
    ],
)
def test_a_question_about_one_is_no_emergency(question: str) -> None:
    assert find_emergency(question) is None
