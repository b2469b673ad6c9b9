"""Which statements may stand in an answer."""

from __future__ import annotations

from asked import bot_on, heel

from scarbot.matching import Candidate, Matcher


def candidates(question: str) -> list[Candidate]:
    answering = heel()._answering
    return Matcher(answering.retrieval).candidates(answering.understanding.read(question))


def test_where_somebody_is_named_only_their_statements_may_answer() -> None:
    places = heel()._answering.retrieval.places
    anybody, hers = candidates("what about urea"), candidates("what does dr ruiz say about urea")
    assert hers
    for found in hers:
        assert [speaker.name for speaker in places[found.position].statement.speakers] == ["Ana Ruiz"]
    assert len(anybody) > len(hers)


def test_where_somebody_is_refused_none_of_their_statements_may_answer() -> None:
    places = heel()._answering.retrieval.places
    others = candidates("what does anyone besides dr ruiz say about urea")
    assert others
    assert all(
        not place.speakers or place.speakers[0].name == "Ben Okafor"
        for place in (places[found.position].statement for found in others)
    )


def test_a_statement_with_what_is_not_wanted_may_not_answer() -> None:
    stems = heel()._answering.retrieval.own_sets
    wanted, unwanted = candidates("a cream with urea"), candidates("a cream without urea")
    assert any("urea" in stems[found.position] for found in wanted)
    assert unwanted
    assert all("urea" not in stems[found.position] for found in unwanted)


def test_of_somebody_their_own_study_may_answer() -> None:
    text = "# Newts\n\nElin Marsh, an ecologist, tracked 300 newts in 2018.\n\n“Fish eat newts,” says Marsh.\n\nNewts swim.\n"
    answering = bot_on(text, "newts")._answering
    found = Matcher(answering.retrieval).candidates(
        answering.understanding.read("what did Elin Marsh find on newts")
    )
    told = {answering.retrieval.places[one.position].statement.text for one in found}
    assert "Elin Marsh, an ecologist, tracked 300 newts in 2018." in told
    assert "Newts swim." not in told
