"""What a claim loses of its sentence by a cut, and what it may leave out."""

from __future__ import annotations

from functools import cache

import pytest

from scarbot import parse_article
from scarbot.verifying import Verifier

SHED = """\
Cold spoons shrink the swelling for an hour or so. The glue holds for 10 to 14 days. The paint stays tacky for a few \
weeks, and then it dries. The shed has smelled of tar for three weeks. They have to stay outside for about two nights.

Mona Adair has been a carpenter for 20 years. The bench stood in the rain for months. Old rubber groans for the long \
days of June. We keep a saw for the six months of summer, Adair says.

“Lime wash is fine for walls that breathe,” Adair says. “A hammer is enough for it. Oil is safe in small amounts, and \
wax is harmless in fact. Chalk is best for now. Pine is good, for a soft wood. She works best within reach of tea.”

Taken off in one go, the old paint burns well. Stored in a dry loft, Adair says, the seed keeps its vigor. Left \
with a chisel, she carved a duck. Taken together, the five sheds are worth a house. Used in 1990, the press still runs. \
Placed by the door the bin blocks the light.
"""


@cache
def shed() -> Verifier:
    return Verifier([parse_article(SHED, id="shed")])


def lost(text: str) -> list[str]:
    """Return what a claim that stands there word for word loses."""
    found = shed().verify(text)
    assert found.verdict == ("partial" if found.difference.changes else "exact")
    return [change.removed for change in found.difference.changes]


@pytest.mark.parametrize(
    ("text", "losses"),
    [
        ("Cold spoons shrink the swelling", ["for an hour or so"]),
        ("The glue holds", ["for 10 to 14 days"]),
        ("The paint stays tacky", ["for a few weeks"]),
        ("They have to stay outside", ["for about two nights"]),
        # All of it is kept, or the cut is elsewhere.
        ("Cold spoons shrink the swelling for an hour or so", []),
        ("The paint stays tacky for a few weeks", []),
        # How long something has been so, a life, and no length of time.
        ("The shed has smelled of tar", []),
        ("Mona Adair has been a carpenter", []),
        ("The bench stood in the rain", []),
        ("Old rubber groans", []),
    ],
)
def test_a_cut_that_loses_for_how_long_something_holds_is_partial(text: str, losses: list[str]) -> None:
    assert lost(text) == losses


@pytest.mark.parametrize(
    ("text", "losses"),
    [
        ("Lime wash is fine", ["for walls that breathe"]),
        ("Oil is safe", ["in small amounts"]),
        ("She works best", ["within reach of tea"]),
        ("Oil is safe in small amounts", []),
        # A word that stands for something, a figure of speech, and what a comma parts.
        ("A hammer is enough", []),
        ("wax is harmless", []),
        ("Chalk is best", []),
        ("Pine is good", []),
    ],
)
def test_a_cut_that_loses_what_something_is_good_for_is_partial(text: str, losses: list[str]) -> None:
    assert lost(text) == losses


@pytest.mark.parametrize(
    ("text", "losses"),
    [
        ("the old paint burns well", ["Taken off in one go"]),
        ("old paint burns well", ["Taken off in one go"]),
        ("the seed keeps its vigor", ["Stored in a dry loft"]),
        ("Taken off in one go, the old paint burns well", []),
        # A story, a figure of speech, a date, and no comma.
        ("she carved a duck", []),
        ("the five sheds are worth a house", []),
        ("the press still runs", []),
        ("the bin blocks the light", []),
    ],
)
def test_a_cut_that_loses_how_something_is_done_is_partial(text: str, losses: list[str]) -> None:
    assert lost(text) == losses


YARD = """\
Moss, which creeps over the stones of the old wall in spring, is odd in a garden, says Ida Moor, a gardener. Slugs eat \
lettuce, and on wet days they can also be found on beans, Moor says. It is odd that the red gate never rusts in the rain.
"""


@cache
def yard() -> Verifier:
    return Verifier([parse_article(YARD, id="yard")])


@pytest.mark.parametrize(
    ("text", "difference"),
    [
        (
            "Moss is odd in a garden",
            "Moss [-which creeps over the stones of the old wall in spring-] is odd in a garden",
        ),
        ("Slugs eat beans", "Slugs eat [-lettuce, and on wet days they can also be found on-] beans"),
        (
            "Slugs eat lettuce and beans",
            "Slugs eat lettuce, and [-on wet days they can also be found on-] beans",
        ),
        ("The old wall is odd in a garden", "the old wall [-in spring-] is odd in a garden"),
        # Words that stand elsewhere in the sentence only behind what is kept, and words of grammar, replace others.
        ("Ivy is odd in a garden", "[-spring-]{+Ivy+} is odd in a garden"),
        ("Garden is odd in a garden", "[-spring-]{+Garden+} is odd in a garden"),
        ("It never rusts in the rain", "[-gate-]{+It+} never rusts in the rain."),
    ],
)
def test_a_word_at_an_end_that_stands_further_off_is_not_put_in(text: str, difference: str) -> None:
    found = yard().verify(text)
    assert found.verdict == "altered"
    assert str(found.difference) == difference


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Moss … is odd in a garden", "altered"),
        ("Moss, which creeps … in spring", "altered"),
        ("Moss ... in a garden", "altered"),
        ("It is odd that the red gate … in the rain", "partial"),
        ("The red gate ... in the rain", "partial"),
        # With a word put in, too little of it, in another order or from two sentences, and without the ellipsis.
        ("Moss … rots … in a garden", "altered"),
        ("creeps … garden", "not_found"),
        ("in a garden … Moss", "not_found"),
        ("Moss … on beans … in the rain", "not_found"),
        ("The red gate in the rain", "altered"),
        ("Moss in a garden", "not_found"),
    ],
)
def test_true_pieces_of_a_sentence_are_found_however_much_an_ellipsis_leaves_out(
    text: str, verdict: str
) -> None:
    assert yard().verify(text).verdict == verdict


KITCHEN = """\
Kefir is a mild drink that soured milk turns into, says Ida Moor, a cook. It is a drink that only the brave like. Ghee is no \
fat that burns. If it is a pan that sticks, oil it. It is the pan that sticks. Rye is a meal for people who bake. Dough \
is a thing of the hands that knead it. Cooks like a pan that sings. Tea isn’t a drink that everybody likes.

For those unfamiliar, quark is a cheese. For the curious, whey is thin. For those unfamiliar with ovens, bread is \
hard. For the hungry, soup is best.
"""


@cache
def kitchen() -> Verifier:
    return Verifier([parse_article(KITCHEN, id="kitchen")])


@pytest.mark.parametrize(
    ("text", "losses"),
    [
        ("Kefir is a mild drink", []),
        ("quark is a cheese", []),
        ("whey is thin", []),
        # A limit inside the clause, a condition, the one that is meant, another noun's clause, and a no.
        ("It is a drink", ["only"]),
        ("If it is a pan", ["that sticks"]),
        ("It is the pan", ["that sticks"]),
        ("Rye is a meal for people", ["who bake"]),
        ("Dough is a thing of the hands", ["that knead it"]),
        ("Cooks like a pan", ["that sings"]),
        ("Tea isn’t a drink", ["that everybody likes"]),
        # Such a phrase says for whom if it says more.
        ("bread is hard", ["For those unfamiliar with ovens"]),
        ("soup is best", ["For the hungry"]),
    ],
)
def test_a_kind_and_those_who_are_told_of_it_lose_nothing_by_a_cut(text: str, losses: list[str]) -> None:
    found = kitchen().verify(text)
    assert found.verdict == ("partial" if losses else "exact")
    assert [change.removed for change in found.difference.changes] == losses


PORCH = """\
“Cold tea stains the cup, and that is a myth,” says Ana Ruiz, MD, a dermatologist. “We paint the door, not the wall. Stir it with oil, \
never with water. Buy the wool, not only for the color. Some swear by salt, or so I am told. Bees hum, and they don’t.

“If the loaf is wet, bake it longer, and it will not sink. People say rye is heavy, which is wrong. Rye is dark, and it does not spoil. \
When it rains, move it,” Ruiz says. “They say it’s 'non-stick', so I buy it.”
"""

INN = """\
‘If the roof leaks, you won’t sleep at all,’ says Tom Lee, a builder. Lee is wary: ‘When it thaws, the roof leaks again.’ \
‘The inn was full when I came,’ he says. Lee calls it ‘wet comfort’.
"""


@pytest.mark.parametrize(
    ("text", "losses"),
    [
        ("Cold tea stains the cup", ["and that is a myth"]),
        ("We paint the door", ["not the wall"]),
        ("Stir it with oil", ["never with water"]),
        ("Some swear by salt", ["or so I am told"]),
        ("People say rye is heavy", ["which is wrong"]),
        ("bake it longer, and it will not sink", ["If the loaf is wet"]),
        ("the loaf is wet, bake it longer, and it will not sink", ["If"]),
        # What goes on and takes nothing back.
        ("Buy the wool", []),
        ("Rye is dark", []),
        ("We paint the door, not the wall", []),
        ("so I buy it", []),
    ],
)
def test_a_cut_that_loses_what_takes_the_sentence_back_is_partial(text: str, losses: list[str]) -> None:
    found = Verifier([parse_article(PORCH)]).verify(text)
    assert (found.verdict, [one.removed for one in found.difference.changes]) == (
        "partial" if losses else "exact",
        losses,
    )


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("you won’t sleep at all", "partial"),
        ("the roof leaks again", "partial"),
        ("If the roof leaks, you won’t sleep at all", "exact"),
        # Of what stands between single marks, nothing may be left out.
        ("The inn was full I came", "altered"),
        ("The inn was when I came", "altered"),
    ],
)
def test_single_marks_are_quotation_marks_where_the_article_has_them(text: str, verdict: str) -> None:
    assert Verifier([parse_article(INN)]).verify(text).verdict == verdict
