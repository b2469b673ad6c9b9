"""The plainest questions on the shipped article: who asks one is answered."""

from __future__ import annotations

import pytest

from scarbot import Scarbot

# What is asked, and a word that the first quote has.
ANSWERED = [
    ("How are acne scars treated?", "laser"),
    ("how are scars treated", "laser"),
    ("how do you treat acne scars", "laser"),
    ("What treatments are there?", "laser"),
    ("how is it treated", ""),
    ("can acne scars be treated", "In-office"),
    ("how do you get scars", "irritation"),
    ("What causes acne scars?", "irritation"),
    ("why do I have scars", "irritation"),
    ("What is an acne scar?", "scars that type after"),
    ("are scars permanent", "don’t go away"),
    ("do they go away", "don’t go away"),
    ("does it hurt", "painful"),
    ("what are the side effects", "lasers"),
    ("What can I do at home?", "retinoids"),
    ("do creams work", ""),
    ("what is microneedling", "Microneedling"),
    ("What are fillers?", ""),
    ("who gets acne scars", "cystic"),
    ("is it genetic", "genetically"),
    ("how are rolling scars treated", "subcision"),
    ("how do you treat hypertrophic scars", "steroid"),
    ("How do I know which scars I have?", "determine"),
    ("should I see a dermatologist", "derm"),
]


@pytest.fixture(scope="module")
def bot() -> Scarbot:
    return Scarbot()


@pytest.mark.parametrize(("question", "word"), ANSWERED)
def test_a_plain_question_is_answered(bot: Scarbot, question: str, word: str) -> None:
    answer = bot.answer(question)
    assert answer.status == "answered"
    assert word in answer.quotes[0].text


DECLINED = [
    "How much does it cost?",
    "Will insurance pay?",
    "what is a chemical peel",
    "does sunscreen help",
    "can diet help",
    "can they come back",
    "Can I cover them with makeup?",
]


@pytest.mark.parametrize("question", DECLINED)
def test_a_plain_question_without_an_answer_is_declined(bot: Scarbot, question: str) -> None:
    answer = bot.answer(question)
    assert answer.status == "no_answer"
    assert not answer.quotes
