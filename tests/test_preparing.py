"""A corpus made ready for questions."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from asked import WOOL, heel, heel_article, run, shipped, taught

from scarbot import Corpus, cache, load_corpus, parse_article
from scarbot.indexing.preparing import prepare

if TYPE_CHECKING:
    from pathlib import Path


def test_the_topic_is_what_the_title_and_the_headings_name() -> None:
    assert {"acn", "scar"} <= shipped()._answering.retrieval.topic
    assert {"heel", "cream"} <= heel()._answering.retrieval.topic
    assert "urea" not in heel()._answering.retrieval.topic


def test_a_corpus_of_one_statement_and_an_empty_one_are_ready_too() -> None:
    for articles, size in (((), 0), ((parse_article("Scars fade."),), 1)):
        small = prepare(Corpus(articles))
        assert (len(small.places), small.own.size) == (size, size)
        assert math.isfinite(small.idf("scar"))


def test_what_is_prepared_twice_is_the_same() -> None:
    one, other = (prepare(Corpus((heel_article(),))) for _ in range(2))
    assert (list(one.own_sets), one.frequency, one.topic) == (
        list(other.own_sets),
        other.frequency,
        other.topic,
    )
    assert one.lexicon == other.lexicon


def test_another_process_makes_the_same_record(tmp_path: Path) -> None:
    sidecar = (
        '[[questions]]\nat = "It fades"\nask = ["how long"]\nnear = ["why"]\n[unanswered]\nask = ["cost"]'
    )
    code = (
        "from scarbot import Corpus, parse_article\n"
        "from scarbot.cache.records import _sealed, digest\n"
        "from scarbot.indexing import preparing\n"
        f"article = parse_article('Dye. It fades soon. It smells of tar.', sidecar={sidecar!r})\n"
        "record = preparing._record(Corpus((article,)))\n"
        "print(digest([('', _sealed(record))]))\n"
    )
    one, other = (run(code, tmp_path, PYTHONHASHSEED=seed) for seed in ("1", "4711"))
    assert one == other


def test_what_people_ask_next_is_kept_only_where_somebody_wrote_it_down(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SCARBOT_HOME", str(tmp_path))
        (tmp_path / "wool.txt").write_text(WOOL, encoding="utf-8")
        corpus = load_corpus(tmp_path / "wool.txt")
        for _ in range(2):  # computed, then from the cache
            found = prepare(corpus)
            assert found.following is found.likelihood
            assert found.learnt_next is found.learnt
        assert cache.load(corpus.fingerprint, "search")["following"]["classes"] == []
    ready = shipped()._answering.retrieval
    assert ready.following.classes
    assert ready.following is not ready.likelihood
    assert ready.learnt_next is not ready.learnt


@pytest.mark.parametrize(
    ("sidecar", "every"),
    [
        ("", 0),
        ('[[questions]]\nat = "It is warm"\nask = ["is it warm"]\nnear = ["does it shrink"]', 20),
        (
            '[[questions]]\nat = "It is warm"\nask = ["is it warm"]\n'
            '[[follow_ups]]\nafter = "Wear"\nat = "It itches"\nask = ["and then", "what else"]',
            30,
        ),
    ],
)
def test_how_far_the_index_is_is_told_by_wordings(sidecar: str, every: int) -> None:
    article = parse_article("# Wool\n\n## Wear\n\nIt is warm. It itches.", format="markdown", sidecar=sidecar)
    article = taught(article) if sidecar else article
    told: list[tuple[int, int]] = []
    prepare(Corpus((article,)), lambda done, total: told.append((done, total)))
    assert {total for _, total in told} == ({every} if every else set())
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert not told or (told[0], told[-1]) == ((0, every), (every, every))


def test_what_a_statement_bears_on_leads_to_it_by_the_log_linear_model_alone() -> None:
    asked = '[[questions]]\nat = "It is warm"\nask = ["is it warm"]\nnear = ["does it shrink"]\n[unanswered]\nask = ["how much"]'
    text = "Wool\n\nIt is warm.\n\nNot everybody agrees. It itches."
    found = prepare(Corpus((taught(parse_article(text, sidecar=asked)),)))
    shrinking = {**found.grams.of(["shrink"]), **found.grams.names(["shrink"])}
    told = found.learnt.posterior(shrinking)
    assert max(told, key=told.__getitem__) == 0
    assert "shrink" not in found.likelihood.counts
    assert not found.knows("shrink")
