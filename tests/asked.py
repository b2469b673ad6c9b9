"""Articles to ask, questions to ask them, and what holds of every answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import strategies as st

from scarbot import Corpus, Scarbot, parse_article
from scarbot.language import words

if TYPE_CHECKING:
    from scarbot.models import Answer, Article, Quote

ROOT = Path(__file__).parents[1]
DATA = Path(__file__).parent / "data"

ARTICLE = """\
Heel cream and what it does

Heel cream keeps the skin of the heel soft, says Ana Ruiz, MD, a board-certified podiatrist in Austin.

What heel cream is

“Heel cream is a thick ointment with urea,” Dr. Ruiz says. “It binds water,” she says.

According to podiatrist Ben Okafor, DPM, cracked heels need cream twice a day. They heal in about two weeks.

The skin of the heel is the thickest of the body. It has no oil glands.

A 2021 trial published in Foot Journal found that urea halves the depth of cracks. Research suggests that petroleum \
jelly works as well. Most podiatrists recommend socks at night.

How to use it

Follow these steps:

• Soak the foot in warm water.
• Rub the fat cream in. These minutes matter.
• Wear cotton socks.

Because urea stings on open cracks, wait until they close. A tube costs $12, Dr. Okafor says.

References

1. Rask, L. “Urea for cracked heels.” Foot Journal, 2021.
"""

WOOL = """\
Wool blankets and how to keep them

A wool blanket needs air, says Ana Ruiz, MD, a dermatologist in Austin. She airs hers twice a year.

Washing

Warm water is not for wool, says Dr. Ruiz. Wet fibers cling to each other and shrink. A wash costs $12.

Not everybody is so strict. Ben Okafor, a weaver in Cork, says he has never seen a blanket ruined by a warm wash. \
“Mine dry in the sun,” he says.

Moths

Cedar keeps moths away for two years, says Carol Lind, a museum curator in Oslo. She turns her blankets every month. \
Lavender smells nice to the owner, she says.

Some curators of other houses freeze a blanket for a week, she adds.
"""

SIDECAR = """\
title = "Heel cream"
publisher = "Sole Weekly"
date = "2022"
notice = "The wording of this copy was changed."

[[headings]]
heading = "What heel cream is"
level = 1

[[headings]]
heading = "Why heels crack"
level = 2
before = "The skin of the heel"

[[headings]]
heading = "How to use it"
level = 1

[[glossary]]
printed = "fat cream"
standard = "ointment"

[[questions]]
at = "A tube costs"
ask = ["what do I have to pay for a tube"]
"""

TWICE_HEADED = """\
# Feet

## Step 1: Care

Rub cream in before noon.

### Tips

Wear thick socks at night.

## Step 2: Cost

A tube is cheap.

## Step 1: Care

Soak them in a bucket.

### Tips

Dry them with a towel.
"""

SECOND = """\
What ear drops do

Ear drops soften the wax in the ear, says Cleo Lind, MD, an ear specialist.

Drops with oil are as good as drops with water. Experts advise against cotton swabs.
"""


def bot_on(text: str, name: str) -> Scarbot:
    """Return a bot on one article in Markdown, told by the name that its quotes give it."""
    return Scarbot(Corpus((parse_article(text, format="markdown", id=name),)))


@cache
def shipped() -> Scarbot:
    """Return a bot with the shipped corpus, made without the user's cache."""
    return _made(None)


@cache
def heel() -> Scarbot:
    """Return a bot with the article above."""
    return _made(Corpus((heel_article(),)))


@cache
def wool() -> Scarbot:
    """Return a bot with an article without a sidecar, and so without lay questions."""
    return _made(Corpus((parse_article(WOOL, id="wool"),)))


def talk_of_wool(*turns: str) -> list[Answer]:
    """Return what the article on wool answers to the turns of one conversation."""
    chat = wool().conversation()
    return [chat.ask(turn) for turn in turns]


@cache
def both() -> Scarbot:
    """Return a bot with two articles."""
    return _made(Corpus((parse_article(SECOND, id="ears"), heel_article())))


@cache
def mixed() -> Scarbot:
    """Return a bot with an article that has lay questions and one that has none."""
    return _made(Corpus((heel_article(), *wool().corpus.articles)))


@cache
def twice_headed() -> Article:
    """Return an article in which a heading, and one under it, stand twice."""
    return parse_article(TWICE_HEADED, id="feet", format="markdown")


@cache
def heel_article() -> Article:
    return taught(parse_article(ARTICLE, id="heel", sidecar=SIDECAR))


def taught(article: Article) -> Article:
    """Return an article with all that its sidecar lists listed as often as it takes to learn from it."""
    times = next(n for n in range(1, 1000) if _listed(article, n).teaches_asking)
    return _listed(article, times)


def _listed(article: Article, times: int) -> Article:
    return replace(
        article,
        questions=tuple(article.questions) * times,
        unanswered=article.unanswered * times,
        follow_ups=tuple(article.follow_ups) * times,
        near=tuple(article.near) * times,
        near_next=tuple(article.near_next) * times,
    )


def _made(corpus: Corpus | None) -> Scarbot:
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory() as home:
        patch.setenv("SCARBOT_HOME", home)
        bot = Scarbot(corpus)
        bot.answer("What is it?")
        return bot


@cache
def development_questions() -> tuple[str, ...]:
    lines = (DATA / "questions.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(json.loads(line)["text"] for line in lines)


def talk(*turns: str, limit: int = 3) -> list[Answer]:
    """Return what the shipped corpus answers to the turns of one conversation."""
    chat = shipped().conversation()
    return [chat.ask(turn, limit=limit) for turn in turns]


def statements(answer: Answer) -> set[int]:
    """Return the numbers of the statements that an answer quotes."""
    return {index for quote in answer.quotes for index in quote.statements}


@cache
def dialogues() -> tuple[tuple[str, ...], ...]:
    lines = (DATA / "dialogues.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(tuple(turn["text"] for turn in json.loads(line)["turns"]) for line in lines)


@cache
def _vocabulary() -> tuple[str, ...]:
    text = shipped().corpus.articles[0].text
    asking = [
        "what",
        "how",
        "why",
        "who",
        "does",
        "is",
        "it",
        "that",
        "for",
        "without",
        "not",
        "cost",
        "hurt",
        "long",
        "safe",
        "best",
        "cure",
        "the",
        "of",
    ]
    return tuple(dict.fromkeys([*words(text), *asking]))


def questions() -> st.SearchStrategy[str]:
    """Generate questions: any text, words of the article, mixtures, turns, control characters."""
    some = st.lists(st.sampled_from(_vocabulary()), min_size=1, max_size=14).map(" ".join)
    anything = st.text(max_size=60)
    controls = st.text(st.characters(categories=("Cc", "Cf", "Cs", "Zl", "Zp")), max_size=8)
    turns = st.sampled_from(sorted({turn for dialogue in dialogues() for turn in dialogue}))
    mixed = st.tuples(controls, some, anything).map("".join)
    return st.one_of(some, some, mixed, turns, anything)


def check_answer(answer: Answer, corpus: Corpus, limit: int) -> None:
    """Check what holds of every answer."""
    quoting = answer.status in ("answered", "partial")
    assert bool(answer) == bool(answer.quotes)
    assert bool(answer.quotes) or not quoting
    assert quoting or answer.status == "meta" or not answer.quotes
    assert quoting or answer.message
    assert len(answer.quotes) <= limit
    for quote in answer.quotes:
        check_quote(quote, corpus.article(quote.article))
        if quote.context:
            assert quote.context.context is None
            assert not set(quote.context.statements) & set(quote.statements)
            check_quote(quote.context, corpus.article(quote.article))
    shown = [(quote.article, index) for quote in answer.quotes for index in quote.statements]
    assert len(shown) == len(set(shown))
    written = json.dumps(answer.to_dict())
    assert json.dumps(json.loads(written)) == written


def check_quote(quote: Quote, article: Article) -> None:
    """Check that a quote is whole statements of one source, word for word."""
    assert article.text[quote.start : quote.end] == quote.text
    statements = [article.quotable[index] for index in quote.statements]
    assert statements
    assert (statements[0].start, statements[-1].end) == (quote.start, quote.end)
    assert list(quote.statements) == list(range(quote.statements[0], quote.statements[-1] + 1))
    assert {statement.speakers for statement in statements} == {quote.speakers}
    assert {statement.section for statement in statements} == {quote.section}
    assert len({statement.passage for statement in statements}) == 1
    if quote.kind in ("article", "study", "group"):
        assert not quote.speakers
    assert 0.0 <= quote.confidence <= 1.0
    assert quote.attribution.startswith("— ")


def run(code: str, home: Path, **environment: str) -> str:
    """Run code in a process of its own, and return what it prints."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("SCARBOT")}
    more = {"SCARBOT_HOME": str(home), "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **environment}
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=kept | more,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
