"""What an article calls its subject."""

from __future__ import annotations

import pytest

from scarbot.corpus import Corpus
from scarbot.indexing.preparing import prepare
from scarbot.indexing.subjects import find_subjects, named_in
from scarbot.language import Stemmer
from scarbot.parsing import parse_article

NAMED = [
    ("What she had is called stenosing tenosynovitis, better known as trigger finger.", ["stenosing tenosynovitis", "trigger finger"]),
    ("It is a condition with a name—hyperhidrosis—and seven treatments.", ["hyperhidrosis"]),
    ("Waking to pass water, which is also known as nocturia, is common.", ["nocturia"]),
    ("Keratosis pilaris is the medical term for these bumps.", ["Keratosis pilaris"]),
    ("In March she was diagnosed with plantar fasciitis.", ["plantar fasciitis"]),
    ("It is what dermatologists call melasma.", ["melasma"]),
    ("The medical name for it is bruxism, she says.", ["bruxism"]),
    ("He called the clinic.", []),
    ("She is known for her patience.", []),
    ("The class, called off in May, will be held in June.", []),
    ("They named the problem and went on.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_a_name_is_what_a_text_says_that_something_is_called(text: str, names: list[str]) -> None:
    assert list(named_in(text)) == names


BODY = (
    "It took a year until somebody told her what it was: a condition called hyperhidrosis.\n\n"
    "“Towel off first,” says Ana Ruiz, MD, a dermatologist.\n\n"
    "In hyperhidrosis the nerves fire when nothing has to be cooled.\n\n"
    "Creams stop it for a day or two."
)


def topic(text: str) -> frozenset[str]:
    return prepare(Corpus((parse_article(text),))).topic


def test_what_an_article_calls_its_subject_is_its_topic() -> None:
    assert "hyperhidrosi" in topic(f"Soaked again\n\n{BODY}")


def test_a_name_that_comes_once_is_not() -> None:
    assert "hyperhidrosi" not in topic(f"Soaked again\n\n{BODY.replace('In hyperhidrosis', 'In summer')}")


def test_what_a_heading_asks_about_is_the_topic() -> None:
    body = BODY.replace("a condition called hyperhidrosis", "nerves").replace(
        "\n\nIn hyp", "\n\nWhat is hyperhidrosis?\n\nIn hyp"
    )
    assert "hyperhidrosi" in topic(f"Soaked again\n\n{body}")


def test_a_person_is_no_subject() -> None:
    article = parse_article(f"Soaked again\n\n{BODY}\n\nShe is better known as Ana Ruiz.")
    own = [{"ana", "ruiz"}, {"ana", "ruiz"}, {"hyperhidrosi"}, {"hyperhidrosi"}]
    assert find_subjects(article, own, Stemmer(), ()) == {"hyperhidrosi"}
