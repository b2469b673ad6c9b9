"""How apt statements are as answers of a kind."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import pytest

from scarbot import Scarbot
from scarbot.corpus import Corpus
from scarbot.errors import DataError
from scarbot.indexing.preparing import prepare
from scarbot.learning import aptness
from scarbot.learning.aptness import Aptness, Kind, build_aptness, load_kinds, total
from scarbot.lexicon.data_files import load_data
from scarbot.parsing import parse_article

ARTICLE = """\
Warty Toes: What to Know

Few things are as dull as a foot, and few feet are talked about at all.

They look like small grey bumps with a rough top.

Most warts fade within two years, Dr. Ana Ruiz, MD, a podiatrist, says.

Rub a file over the skin each night, then cover it with a plaster.

Call a doctor if the foot is red, hot or swollen, or if you have a fever.

My aunt kept hens near the sea and never spoke of her feet.
"""


@pytest.fixture(scope="module")
def bot() -> Scarbot:
    return Scarbot(Corpus((parse_article(ARTICLE, format="text", id="warts"),)))


@pytest.mark.parametrize(
    ("kind", "begins"),
    [("duration", "Most warts fade"), ("at_home", "Rub a file"), ("see_a_doctor", "Call a doctor")],
)
def test_the_aptest_statement_of_a_kind_is_what_gives_it(kind: str, begins: str) -> None:
    retrieval = prepare(Corpus((parse_article(ARTICLE, format="text", id="warts"),)))
    apt = retrieval.aptness.of({kind: 1.0})
    best = max(apt, key=apt.__getitem__)
    assert retrieval.places[best].statement.text.startswith(begins)


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("When should I see a doctor about warts?", "Call a doctor"),
        ("How long do warts last?", "Most warts fade"),
        ("What does it look like?", "They look like"),
    ],
)
def test_a_question_of_the_topic_alone_is_answered_by_what_gives_its_kind(
    bot: Scarbot, question: str, begins: str
) -> None:
    answer = bot.answer(question)
    assert answer.quotes, answer.message
    assert answer.quotes[0].text.startswith(begins)


def test_where_lay_questions_tell_how_people_ask_nothing_is_apt() -> None:
    assert Scarbot()._answering.retrieval.aptness.of({"duration": 0.5, "cause": 0.5}) == {}


def test_aptness_of_several_kinds_is_the_mean_and_unknown_kinds_count_nothing() -> None:
    apt = Aptness({"pain": "0 1.0 3 2.0", "cost": "3 1.0"})
    assert apt.of({"pain": 0.3, "cost": 0.3, "weather": 0.4}) == {0: 0.5, 3: 1.5}
    assert apt.of({"weather": 1.0}) == {}


def test_aptness_is_the_same_to_the_last_bit_in_whatever_order_the_kinds_are_asked_for() -> None:
    apt = Aptness({"pain": "0 0.1", "cost": "0 0.2", "dates": "0 0.3"})
    assert (
        len({apt.of(dict.fromkeys(kinds, 0.3))[0] for kinds in permutations(("pain", "cost", "dates"))}) == 1
    )


def test_only_what_is_above_the_mean_is_kept() -> None:
    kinds = {"pain": Kind({"hurt": 1.0, "soft": -1.0}, mean=0.0, deviation=0.5)}
    assert build_aptness([{"hurt"}, {"soft"}, {"sea"}], range(3), kinds) == {"pain": "0 2.0"}


def test_a_statement_without_signs_has_no_weight() -> None:
    assert total((), {"week": 2.0}) == 0.0


def test_each_kind_of_the_data_is_a_facet_with_a_spread() -> None:
    facets = {entry["name"] for entry in load_data("facets")["facet"]}
    kinds = load_kinds()
    assert kinds.keys() <= facets
    assert all(kind.deviation > 0 and kind.weights for kind in kinds.values())


def test_a_broken_line_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "aptness.txt").write_text("# kinds\npain: 0.1 0.2 hurt ten\n", encoding="utf-8")
    monkeypatch.setattr(aptness, "DATA", tmp_path)
    with pytest.raises(DataError, match=r"aptness\.txt:2: pain"):
        load_kinds()
