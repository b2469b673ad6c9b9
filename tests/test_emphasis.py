"""Which words of a quote are emphasised."""

from __future__ import annotations

import pytest

from scarbot.emphasis import asked_words
from scarbot.models import Answer, Term


@pytest.mark.parametrize(
    ("stem", "forms", "others"),
    [
        ("caus", ["cause", "Causes", "causing", "caused"], ["causeway", "because"]),
        ("treatment", ["treatment", "Treatments", "in-treatment"], ["treat"]),
        ("therapi", ["therapy", "therapies"], ["therapist"]),
        ("fade", ["fade", "fading", "faded"], ["fad"]),
        ("pop", ["popping", "popped", "pops"], ["popular"]),
        ("us", ["us"], ["usually", "use"]),
        ("nonabl", ["Non-ablative"], ["ablative"]),
        ("chang", ["Chang’s", "change"], ["changeling"]),
        ("ice choos", ["ice", "choose"], ["icicle"]),
    ],
)
def test_a_word_is_emphasised_if_it_is_a_form_of_a_term(
    stem: str, forms: list[str], others: list[str]
) -> None:
    asked = asked_words(Answer("", "answered", terms=(Term(stem, 1.0, "typed"), Term("scar", 0.1, "topic"))))
    assert [word for word in forms + others + ["scars"] if asked(word)] == forms
