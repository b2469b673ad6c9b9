"""Which questions are about something that the articles have nothing to do with."""

from __future__ import annotations

from dataclasses import replace

import pytest
from asked import taught

from scarbot import Scarbot
from scarbot.corpus import Corpus
from scarbot.indexing.preparing import prepare
from scarbot.models import LayQuestion
from scarbot.parsing import parse_article
from scarbot.questions import Understanding
from scarbot.questions.unheard import unheard_in

MIGRAINE = parse_article(
    "# Living with migraine\n\nOmar Sayed, MD, is a neurologist in Leeds.\n\n"
    "“Most attacks of migraine go away within three days,” says Dr. Sayed. “A cold cloth on the neck may help.”\n\n"
    "Screens set it off.",
    format="markdown",
    id="migraine",
)
ASKED = taught(
    replace(
        MIGRAINE,
        questions=(
            LayQuestion("does it ever go away?", 1),
            LayQuestion("what helps with a thumping skull?", 2),
        ),
        unanswered=("do crystals ever go wrong?",),
    )
)


def _thing(corpus: Corpus, question: str) -> str:
    """Return the thing that a question is about and a corpus has nothing to do with; empty for none."""
    retrieval = prepare(corpus)
    thing = unheard_in(Understanding(retrieval).read(question), retrieval)
    return thing.label if thing else ""


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("does tinnitus ever go away?", "tinnitus"),
        ("what helps with tinnitus?", "tinnitus"),
        ("should I see a doctor about tinnitus?", "tinnitus"),
        ("do crystals ever go away?", "crystals"),  # known from what nothing answers
        ("does migraine ever go away?", ""),
        ("does migraine come with tinnitus?", ""),  # it tells of the article
        ("what helps with my skull?", ""),  # an answered question has it
        ("does it ever go away?", ""),
        ("is it any good?", ""),
        ("", ""),
    ],
)
def test_what_no_statement_and_no_answered_question_names_is_unheard_of(question: str, thing: str) -> None:
    assert _thing(Corpus((ASKED,)), question) == thing


def test_where_nobody_asks_what_is_printed_counts() -> None:
    assert _thing(Corpus((MIGRAINE,)), "does tinnitus ever go away?") == "tinnitus"
    assert _thing(Corpus((MIGRAINE,)), "what helps with a skull?") == "skull"


def test_a_word_that_only_lay_questions_lack_leaves_a_caveat() -> None:
    """People name by many words what no lay question has: the quote may answer all the same."""
    answer = Scarbot(Corpus((MIGRAINE,))).answer(
        "do most attacks with hallucinations go away within three days?"
    )
    assert answer.message == "The closest statement; it does not mention “hallucinations”."


def test_among_articles_only_those_with_lay_questions_count() -> None:
    tinnitus = parse_article("# Tinnitus\n\nTinnitus is a ringing.", format="markdown", id="tinnitus")
    assert _thing(Corpus((ASKED, tinnitus)), "does tinnitus ever go away?") == "tinnitus"


def test_names_of_several_words_have_to_stand_together() -> None:
    """A cloth, the neck and screens are no "neck screen", were that a name of something."""
    retrieval = prepare(Corpus((ASKED,)))
    (thing,) = [c for c in Understanding(retrieval).read("does tinnitus hurt?").concepts if c.weight >= 1]
    apart = replace(thing, alternatives=(*thing.alternatives, (("neck", "screen"), 0.7)))
    together = replace(thing, alternatives=(*thing.alternatives, (("cold", "neck"), 0.7)))
    query = Understanding(retrieval).read("does tinnitus hurt?")
    assert unheard_in(replace(query, concepts=(apart,)), retrieval) == apart
    assert unheard_in(replace(query, concepts=(together,)), retrieval) is None


@pytest.mark.parametrize("thing", ["vertigo", "heartburn", "tinnitus", "anemia", "bunions"])
def test_of_another_ailment_the_shipped_article_says_nothing(thing: str) -> None:
    answer = Scarbot().answer(f"does {thing} ever go away?")
    assert answer.status == "no_answer"
    assert f"does not mention “{thing}”" in answer.message


def test_an_ailment_that_no_article_has_is_declined_behind_an_answer_too() -> None:
    chat = Scarbot().conversation()
    assert chat.ask("how do I get rid of acne scars?").quotes
    assert chat.ask("what helps with vertigo?").status == "no_answer"


def test_what_people_call_scars_is_heard() -> None:
    assert Scarbot().answer("do craters ever go away?").status == "answered"


@pytest.mark.parametrize(
    ("question", "thing"),
    [
        ("how do I medicate him?", "medicate"),
        ("how do they introduce it?", ""),  # a heading has "introduction"
        ("how is it introduced?", ""),
        ("how do I intrude?", "intrude"),
    ],
)
def test_what_is_printed_in_another_form_is_heard_of(question: str, thing: str) -> None:
    plain = parse_article(
        "# A new rabbit\n\n## The slow introduction\n\nGive him a room for a week. Hay is fine.\n",
        format="markdown",
        id="rabbit",
    )
    assert _thing(Corpus((plain,)), question) == thing
