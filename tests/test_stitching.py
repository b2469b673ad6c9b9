"""Claims whose sentences each stand in the articles word for word: parted, and together."""

from __future__ import annotations

from functools import cache

import pytest

from scarbot import parse_article
from scarbot.verifying import Verifier

PORCH = """\
“That’s a fable,” says Ines Okonjo, a potter in Hay. “A glaze drips for reasons of its own. I tell beginners to fire it \
twice.”

“It costs me nothing,” says Bruno Hale, a neighbor. “The cat is a poor critic. She slept through the whole firing.”

Clay shrinks as it dries, and it goes on shrinking in the kiln, Okonjo says. Then the clay has no room to move. If you \
hear a ping, the shelf was too cold, she adds.

“My mother threw eleven bowls last winter,” Hale says, “and she kept the worst.”

He has a kiln of his own now, in a shed that was a stable. It smells of horses on wet days, and he likes that. The \
stove came from a school that closed.

“If the foot bends below the clay, you went too fast,” says Okonjo.
"""


@cache
def porch() -> Verifier:
    return Verifier([parse_article(PORCH, id="porch")])


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("That’s a fable... She slept through the whole firing.", "Okonjo"),
        ("That’s a fable. Then the clay has no room to move.", "Okonjo"),
        ("It costs me nothing. That’s a fable.", "Hale"),
        ("“It costs me nothing,” Hale said. “And she kept the worst.”", None),
        ("A glaze drips for reasons of its own … and she kept the worst", None),
        ("Then the clay has no room to move, I tell beginners to fire it twice.", "Okonjo"),
        ("Then the clay has no room, you went too fast.", "Okonjo"),
        ("It costs me nothing. She kept the worst! That’s a fable.", "Hale"),
        ("She slept through the whole firing. The cat is a poor critic.", "Hale"),
    ],
)
def test_sentences_that_each_stand_elsewhere_are_stitched(text: str, speaker: str | None) -> None:
    found = porch().verify(text, speaker)
    assert found.verdict == "stitched"
    assert len(found.quotes) == 2
    assert "//" in str(found.difference)


def test_of_several_places_the_one_that_goes_on_or_is_theirs_is_shown() -> None:
    text = (
        "“Test the kiln,” says Ann Roe, a potter.\n\n“Mind the glaze. Test the kiln,” says Bo Lund, a baker. "
        "“It bakes bread. It is a bargain.”"
    )
    kiln = Verifier([parse_article(text, id="kiln")])
    own = kiln.verify("It is a bargain. Test the kiln.", "Lund")
    assert (own.verdict, {one.name for one in own.speakers}) == ("stitched", {"Bo Lund"})
    onward = kiln.verify("It is a bargain. Mind the glaze. Test the kiln.", "Roe")
    assert (onward.verdict, {one.name for one in onward.speakers}) == ("stitched", {"Bo Lund"})


@pytest.mark.parametrize(
    ("text", "speaker", "verdict"),
    [
        # What goes on in the same statement or the next one is together.
        ("That’s a fable. A glaze drips for reasons of its own.", "Okonjo", "exact"),
        ("The cat is a poor critic. She slept through the whole firing.", "Hale", "exact"),
        ("My mother threw eleven bowls last winter. And she kept the worst.", "Hale", "exact"),
        ("My mother threw bowls … last winter", "Hale", "altered"),
        ("The cat is a poor critic. She slept through the whole firing.", "Okonjo", "wrong_speaker"),
        # One changed word in one of the sentences, and it stands nowhere.
        ("That’s a legend. She slept through the whole firing.", "Okonjo", "wrong_speaker"),
        ("That’s a legend. She slept through the whole firing.", None, "altered"),
        ("She slept through the whole winter. That’s a fable.", None, "altered"),
        # A few words out of longer sentences are no sentences that stand there.
        ("Clay shrinks. Hear a ping. Fire it.", None, "not_found"),
        ("Of its. She kept the worst.", None, "altered"),
        ("Twice. The cat is a poor critic.", "Hale", "altered"),
    ],
)
def test_what_stands_together_or_is_changed_is_not_stitched(
    text: str, speaker: str | None, verdict: str
) -> None:
    assert porch().verify(text, speaker).verdict == verdict
