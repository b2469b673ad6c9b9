"""Spans of time: which a text tells, in which way, and what a question asks of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.lexicon.spans import span_asked, spans_told, tells_outcome


@pytest.mark.parametrize(
    ("question", "way"),
    [
        ("how long does it take to heal", "passing"),
        ("how long do grout repairs last", "passing"),
        ("how soon can i paint the wall", "passing"),
        ("how quickly does the glue set", "passing"),
        ("how fast does the ointment work", "passing"),
        ("how long until i see results", "passing"),
        ("how long should i rest", "doing"),
        ("how long do i have to boil it", "doing"),
        ("how long do i leave the dye on", "doing"),
        ("which stretch and for how long", "doing"),
        ("how long should it take", "passing"),
        ("how long before it works", "passing"),
        ("how long does food keep", "passing"),
        ("how fast should i walk", None),
        ("how quickly do i run", None),
        # of a length, a point in time, or since when
        ("how long is a panel", None),
        ("how long must the panel be", None),
        ("how long before a run should i eat", None),
        ("how long has she worked there", None),
        ("how long ago was it", None),
        ("how often should i water it", None),
        ("is the hose long enough", None),
        ("", None),
    ],
)
def test_what_asks_how_long_asks_it_in_one_way(question: str, way: str | None) -> None:
    assert span_asked(question.split()) == way


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        # until something comes about, or how long it goes on
        ("Most cases settle in four to eight weeks.", {"passing"}),
        ("Give it 12 weeks, she says.", {"passing"}),
        ("The swelling lasts about a fortnight.", {"passing"}),
        ("Seedlings need ten to fourteen days to come up.", {"passing"}),
        ("He asks for 12 weeks before anybody judges it.", {"passing"}),
        ("The paint dries overnight, or in two hours with a fan.", {"passing"}),
        ("It takes anything from two days to six weeks.", {"passing"}),
        ("Dishwashers last 10 years, give or take.", {"passing"}),
        # for something to be done
        ("Boil the jars for ten minutes.", {"doing"}),
        ("Twenty minutes is the limit; longer naps leave people foggy.", {"some"}),
        ("She suggests up to 30 minutes.", {"doing"}),
        # just so
        ("Three months, maybe.", {"some"}),
        # rates, ages, points in time, careers and conditions are no spans
        ("Water it every three days.", set()),
        ("Two sessions a week are enough.", set()),
        ("Walk three days a week.", set()),
        ("He is a 34-year-old nurse.", set()),
        ("It began two years ago.", set()),
        ("Take it two hours before bedtime.", set()),
        ("She has taught the method for eighteen years.", set()),
        ("If it still hurts after three months, see a doctor.", set()),
        ("See a doctor when the cough lasts longer than three weeks.", set()),
        ("Over the last two years prices rose.", set()),
        ("A hundred steps a minute will do.", set()),
        ("The fee is ten pounds.", set()),
        ("It is about a week late.", set()),
        ("A minute amount is enough.", set()),
        ("On some days it rains.", set()),
        ("In terms of price it is dear.", set()),
        ("", set()),
    ],
)
def test_a_span_is_told_in_a_way(text: str, ways: set[str]) -> None:
    assert spans_told(text) == ways


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("The bruise fades within a week.", True),
        ("By week six the joint is back to normal.", True),
        ("Hold the stretch for ten seconds.", False),
        ("", False),
    ],
)
def test_an_outcome_is_told(text: str, ends: bool) -> None:
    assert tells_outcome(text) is ends


@given(st.text(alphabet="3 weeks for a to two-in.,;⟨⟩“about\n", max_size=400))
def test_any_text_tells_spans_in_known_ways(text: str) -> None:
    assert spans_told(text) <= {"passing", "doing", "some"}
