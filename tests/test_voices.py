"""How many people are quoted, and of which kind."""

from __future__ import annotations

from dataclasses import replace

import pytest
from asked import both, heel, shipped

from scarbot import Corpus, Scarbot, parse_article
from scarbot.about.voices import people_line, quoted
from scarbot.models import Speaker

DRUMS = """\
Drums

“Drums last,” says Ana Ruiz, MD, a cardiologist.

“They are loud,” says Ben Lee, a drummer. “Very loud,” says Dr. Cleo Lind, a neurologist.

“Mine broke,” says Dan Moss.
"""


def drums(**changed: object) -> Corpus:
    return Corpus((replace(parse_article(DRUMS), **changed),))  # type: ignore[arg-type]


def test_who_is_only_named_is_told_behind_who_is_quoted() -> None:
    corpus = drums()
    named = replace(corpus.articles[0], speakers=(*corpus.articles[0].speakers, Speaker("Eve Stone")))
    assert "Eve Stone" not in {speaker.name for speaker in quoted(named)}
    assert people_line((named,), "who are the experts").endswith(" Only named: Eve Stone.")


def test_an_author_without_credentials_is_no_expert() -> None:
    assert "Dan Moss" in people_line(drums().articles, "who are the experts")
    assert "Dan Moss" not in people_line(drums(author="Dan Moss").articles, "who are the experts")


def test_an_author_with_credentials_who_is_quoted_is_an_expert() -> None:
    article = replace(parse_article("“It heals,” says Ana Ruiz, MD."), author="Ana Ruiz")
    assert [speaker.name for speaker in quoted(article)] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("question", "opens", "others"),
    [
        ("are these real doctors", "2 of the 4 people quoted have a doctor’s letters", "Ben Lee"),
        ("how many doctors are there", "2 of the 4 people quoted have a doctor’s letters", "Dan Moss"),
        ("are they all cardiologists", "1 of the 4 people quoted has “cardiologist”", "Cleo Lind"),
        ("are they board certified", "None of the 4 people quoted has “certified”", "Ana Ruiz"),
    ],
)
def test_of_a_kind_it_is_told_how_many_are_of_it_and_who_is_not(
    question: str, opens: str, others: str
) -> None:
    message = people_line(drums().articles, question)
    assert message.startswith(opens)
    assert others in message


def test_where_all_are_of_a_kind_it_is_said_so() -> None:
    message = people_line(shipped().corpus.articles, "are these real doctors")
    assert message.startswith("All 4 people quoted have a doctor’s letters")
    assert "The others" not in message


@pytest.mark.parametrize("question", ["who are the experts", "experts", "which experts are quoted"])
def test_no_kind_is_asked_for_by_a_word_for_all(question: str) -> None:
    assert people_line(drums().articles, question).startswith("The people quoted: Ana Ruiz")


def test_how_many_is_answered_by_a_number() -> None:
    assert people_line(drums().articles, "how many experts are there").startswith("4 people are quoted: Ana")


def test_people_of_several_articles_stand_under_their_titles_without_quotes() -> None:
    answer = both().answer("who are the experts")
    assert answer.message == (
        "3 people are quoted in 2 articles:\n“What ear drops do”: Cleo Lind, MD\n"
        "“Heel cream”: Ana Ruiz, MD; Ben Okafor, DPM\nAll who are quoted, with what they are: /experts"
    )
    assert answer.quotes == ()
    assert (
        both().answer("how many experts are there").message.startswith("3 people are quoted in 2 articles. ")
    )


@pytest.mark.parametrize(
    "asked", ["how many people are quoted?", "how many experts are there", "who is quoted"]
)
def test_of_several_articles_it_is_told_how_many_people_are_only_named(asked: str) -> None:
    naming = parse_article("“Wool is warm,” says Ana Ruiz, MD. Her teacher was Dr. Cleo Lind, MD.", id="wool")
    assert [speaker.name for speaker in naming.speakers] == ["Ana Ruiz", "Cleo Lind"]
    other = parse_article("“Wax is soft,” says Ben Okafor, MD.", id="wax")
    message = Scarbot(Corpus((other, naming))).answer(asked).message
    assert message.startswith("2 people are quoted in 2 articles")
    assert message.endswith("1 more is only named. All who are quoted, with what they are: /experts")


def test_of_many_people_of_one_of_several_articles_the_first_three_are_named() -> None:
    articles = (*shipped().corpus.articles, *heel().corpus.articles)
    row = people_line(articles, "who are the experts").splitlines()[1]
    assert row.count(";") == 3
    assert row.endswith(" more")


@pytest.mark.parametrize(
    ("question", "opens"),
    [
        ("who are the cardiologists?", "1 of the 4 people quoted has “cardiologist”"),
        ("which drummers are quoted", "1 of the 4 people quoted has “drummer”"),
        ("are there any neurologists", "1 of the 4 people quoted has “neurologist”"),
        ("how many physicians are quoted", "2 of the 4 people quoted have a doctor’s letters"),
        ("who are the midwives", "None of the 4 people quoted has “midwife”"),
    ],
)
def test_a_kind_of_people_in_the_plural_is_told_from_their_roles(question: str, opens: str) -> None:
    answer = Scarbot(drums()).answer(question)
    assert answer.status == "meta"
    assert answer.message.startswith(opens)


@pytest.mark.parametrize(
    ("question", "opens"),
    [
        ("which experts are cardiologists?", "1 of the 4 people quoted has “cardiologist”"),
        ("which of the experts are drummers?", "1 of the 4 people quoted has “drummer”"),
        ("which expert is a neurologist?", "1 of the 4 people quoted has “neurologist”"),
        ("which of the experts are not drummers?", "1 of the 4 people quoted has “drummer”"),
        ("which doctors are cardiologists?", "1 of the 4 people quoted has “cardiologist”"),
        ("which of the doctors are neurologists?", "1 of the 4 people quoted has “neurologist”"),
        ("which doctor is not a cardiologist?", "1 of the 4 people quoted has “cardiologist”"),
        ("which experts are doctors?", "2 of the 4 people quoted have a doctor’s letters"),
        ("which of the experts are surgeons?", "None of the 4 people quoted has “surgeon”"),
    ],
)
def test_which_of_the_experts_are_of_a_kind_is_asked_as_who_is(question: str, opens: str) -> None:
    answer = Scarbot(drums()).answer(question)
    assert answer.status == "meta"
    assert answer.message.startswith(opens)


@pytest.mark.parametrize(
    "question",
    [
        *("which experts are loud", "which of the experts are experts", "which expert is for drums"),
        "which doctor is it who says see a cardiologist",
    ],
)
def test_which_of_the_experts_are_what_is_no_kind_is_searched(question: str) -> None:
    assert Scarbot(drums()).answer(question).status != "meta"


def test_what_somebody_runs_is_no_kind_of_people() -> None:
    runs = "“It fades,” says Ana Ruiz, who runs a nurse training school in Hull.\n\n“Wait,” says Bo Hill, a nurse."
    message = people_line((parse_article(runs),), "who are the nurses")
    assert message.startswith("1 of the 2 people quoted has “nurse” beside the name: Bo Hill")
    assert "beside the name" not in people_line((parse_article(runs),), "which experts are schools")


def test_a_kind_of_several_words_is_told_by_all_of_them() -> None:
    answer = shipped().answer("who are the plastic surgeons?")
    assert answer.message.startswith("1 of the 4 people quoted has “plastic surgeon” beside the name: Norman")


@pytest.mark.parametrize(
    "question", ["are there any nurses", "are there any pros", "how many drums are there", "who are the loud"]
)
def test_what_nobody_quoted_is_is_searched(question: str) -> None:
    assert Scarbot(drums()).answer(question).status != "meta"


ALONE = "Drums\n\n“Drums last,” says Ana Ruiz, MD, a cardiologist.\n"


@pytest.mark.parametrize(
    ("question", "message"),
    [
        (
            "are they all cardiologists",
            "The one person quoted has “cardiologist” beside the name: Ana Ruiz, MD, cardiologist.",
        ),
        (
            "are they board certified",
            "The one person quoted does not have “certified” beside the name: Ana Ruiz, MD, cardiologist.",
        ),
        ("who are the experts", "The person quoted: Ana Ruiz, MD, cardiologist."),
    ],
)
def test_one_person_is_told_of_as_one(question: str, message: str) -> None:
    assert people_line((parse_article(ALONE),), question) == message
