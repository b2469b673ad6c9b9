"""What a question is counted by."""

from __future__ import annotations

from asked import heel
from hypothesis import given
from hypothesis import strategies as st

from scarbot.learning.grams import grams, grams_after, name_grams, section_key

stems = st.lists(st.sampled_from(["how", "deep", "wide", "it", "moon"]), max_size=8)
OF = heel()._answering.retrieval.grams


@given(stems)
def test_every_word_and_every_pair_of_neighbours_counts_once(asked: list[str]) -> None:
    pairs = {" ".join(asked[n : n + 2]) for n in range(len(asked) - 1)}
    assert grams(asked) == dict.fromkeys({*asked, *pairs}, 1.0)


def test_what_is_asked_for_counts_in_part() -> None:
    assert grams(["deep"], ["depth"]) == {"deep": 1.0, "?depth": 0.5}


@given(stems)
def test_behind_a_section_each_word_stands_alone_and_with_it(asked: list[str]) -> None:
    found = grams_after(grams(asked), asked, ["§0.3"])
    behind = {gram: count for gram, count in found.items() if "§" in gram}
    assert behind == dict.fromkeys(["§0.3", *(f"{stem} §0.3" for stem in asked)], 0.5)
    assert {gram: found[gram] for gram in grams(asked)} == grams(asked)


def test_a_section_is_another_in_another_article() -> None:
    keys = {section_key(first, section) for first in (0, 120) for section in (None, 0, 1)}
    assert len(keys) == 6


def test_of_names_that_are_given_twice_the_better_counts() -> None:
    assert name_grams([(("burn",), 0.4), (("burn",), 0.8)]) == {"@burn": 0.4}


def test_what_things_may_be_called_counts_beside_what_they_are_called() -> None:
    found = OF.names(["does", "urea", "hurt"])
    assert found["@urea"] == found["@hurt"] == 0.5
    assert 0 < found["@sting"] < 0.5


def test_words_of_grammar_name_nothing() -> None:
    assert OF.names(["does", "it", "the"]) == {}


def test_chat_spellings_count_as_the_words_that_they_stand_for() -> None:
    assert OF.of(["u"]) == OF.of(["you"])
    assert OF.names(["pls", "urea"]) == OF.names(["please", "urea"])


def test_what_is_known_to_be_asked_for_is_not_looked_for_again() -> None:
    assert OF.of(["deep"], ["cost"]) == {"deep": 1.0, "?cost": 0.5}
    asked = "how much does it cost", "what u do", "urea"
    read = [heel()._answering.understanding.read(question) for question in asked]
    assert all(OF.of(query.words, query.asked) == OF.of(query.words) for query in read)


def test_words_behind_a_quote_are_counted_with_its_section() -> None:
    assert OF.after(["urea"], ["§0.1"]) == {**OF.of(["urea"]), "§0.1": 0.5, "urea §0.1": 0.5}
