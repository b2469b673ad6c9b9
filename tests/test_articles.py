"""Which articles of a folder speak of what a question asks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from asked import taught

from scarbot import Scarbot
from scarbot.corpus import Corpus
from scarbot.indexing.preparing import prepare
from scarbot.indexing.retrieval import Retrieval
from scarbot.matching import Matcher
from scarbot.matching.articles import Articles
from scarbot.matching.coverage import Coverage
from scarbot.models import LayQuestion
from scarbot.parsing import parse_article
from scarbot.questions import Understanding

SUNSCREEN = (
    "# Sunscreen, explained\n\nAna Ruiz, MD, is a dermatologist in Austin.\n\n"
    "“Two fingers of sunscreen are enough for a face,” says Dr. Ruiz. “Put it on again after two hours.”\n\n"
    "Sunscreen does not last a day."
)
MIGRAINE = (
    "# Living with migraine\n\nOmar Sayed, MD, is a neurologist in Leeds.\n\n"
    "“Put one dose of your medicine into a bag,” says Dr. Sayed. “A cold cloth on your face may help.”\n\n"
    "An attack can last three days."
)


def _corpus(*texts: str) -> Corpus:
    return Corpus(tuple(parse_article(t, format="markdown", id=f"a{n}") for n, t in enumerate(texts)))


def _retrieval(*texts: str) -> Retrieval:
    return prepare(_corpus(*texts))


def _less(retrieval: Retrieval, question: str) -> set[str]:
    """Return the ids of the articles that speak of less of a question."""
    query = Understanding(retrieval).read(question)
    found = Articles(retrieval).speaking_of_less(Coverage(query.concepts))
    return {retrieval.places[position].article.id for position in found}


@pytest.mark.parametrize(
    ("question", "less"),
    [
        ("How much sunscreen do I put on my face?", {"a1"}),
        ("What dose of medicine do I take for a migraine?", {"a0"}),
        ("How long does it last?", set()),
        ("What about my face?", set()),
        ("Is it?", set()),
    ],
)
def test_an_article_that_speaks_of_less_is_set_aside(question: str, less: set[str]) -> None:
    assert _less(_retrieval(SUNSCREEN, MIGRAINE), question) == less


def test_all_statements_of_an_article_that_speaks_of_less_are_set_aside() -> None:
    retrieval = _retrieval(SUNSCREEN, MIGRAINE)
    query = Understanding(retrieval).read("How much sunscreen do I put on my face?")
    found = Articles(retrieval).speaking_of_less(Coverage(query.concepts))
    assert found == set(range(retrieval.first["a1"], len(retrieval.places)))


def test_of_one_article_nothing_is_set_aside() -> None:
    assert _less(_retrieval(MIGRAINE), "How much sunscreen do I put on my face?") == set()


def test_lay_questions_are_what_an_article_speaks_of() -> None:
    sunscreen, migraine = _corpus(SUNSCREEN, MIGRAINE).articles
    lay = LayQuestion("why do I get zingers", migraine.statements[-1].index)
    asked = taught(replace(migraine, questions=(lay,)))
    assert _less(prepare(Corpus((sunscreen, asked))), "what are zingers") == {"a0"}


@pytest.mark.parametrize(
    ("question", "admitted"),
    [("What does Dr. Sayed say about sunscreen?", True), ("How much sunscreen?", False)],
)
def test_whose_words_are_asked_for_answers_whatever_another_article_has(
    question: str, admitted: bool
) -> None:
    retrieval = _retrieval(SUNSCREEN, MIGRAINE)
    query = Understanding(retrieval).read(question)
    assert Matcher(retrieval).admission.admits(query, retrieval.first["a1"] + 1) is admitted


def test_an_answer_comes_from_the_article_that_is_asked() -> None:
    answer = Scarbot(_corpus(SUNSCREEN, MIGRAINE)).answer("How much sunscreen do I put on my face?")
    assert {quote.article for quote in answer.quotes} == {"a0"}
