"""The standard words of a glossary, beside the printed ones or in their place."""

from __future__ import annotations

import pytest
from asked import heel_article, shipped
from hypothesis import given
from hypothesis import strategies as st

from scarbot import Article
from scarbot.glossing import glossed, standard, unglossed
from scarbot.models import Gloss

TEXT = "ice choose scar, zits scar"
GLOSSES = (Gloss(0, 10, "ice pick"), Gloss(17, 21, "acne"))


@pytest.mark.parametrize(
    ("start", "end", "beside", "instead"),
    [
        (0, 26, "ice choose [ice pick] scar, zits [acne] scar", "ice pick scar, acne scar"),
        (0, 15, "ice choose [ice pick] scar", "ice pick scar"),
        (1, 26, "ce choose scar, zits [acne] scar", "ce choose scar, acne scar"),
        (0, 9, "ice choos", "ice choos"),
        (17, 21, "zits [acne]", "acne"),
        (5, 5, "", ""),
    ],
)
def test_only_what_lies_within_is_rewritten(start: int, end: int, beside: str, instead: str) -> None:
    assert glossed(TEXT, start, end, GLOSSES) == beside
    assert standard(Article("a", TEXT, glosses=GLOSSES), start, end) == instead


@given(st.text(max_size=30))
def test_without_a_glossary_nothing_changes(text: str) -> None:
    assert glossed(text, 0, len(text), ()) == text


@pytest.mark.parametrize(
    "question", ["what can i ask you", "who recommends subcision?", "What causes acne scars?"]
)
def test_an_answer_without_glosses_has_no_standard_word_anywhere(question: str) -> None:
    answer = shipped().answer(question)
    standards = {f"[{gloss.standard}]" for gloss in shipped().corpus.articles[0].glosses}
    assert any(one in str(answer.to_dict()) for one in standards)
    bare = unglossed(answer)
    assert not [one for one in standards if one in str(bare.to_dict())]
    assert [quote.text for quote in bare.quotes] == [quote.text for quote in answer.quotes]


def test_a_quote_keeps_the_printed_words_and_its_gloss_adds_the_standard_ones() -> None:
    for statement in (*heel_article().statements, *shipped().corpus.statements):
        article = heel_article() if statement in heel_article().statements else shipped().corpus.articles[0]
        text = glossed(article.text, statement.start, statement.end, article.glosses)
        for gloss in article.glosses:
            if gloss.start >= statement.start and gloss.end <= statement.end:
                assert f"{article.text[gloss.start : gloss.end]} [{gloss.standard}]" in text
                text = text.replace(f" [{gloss.standard}]", "", 1)
        assert text == statement.text
