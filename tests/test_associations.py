"""Words that make it likelier that a sentence is about another word."""

from __future__ import annotations

import re

import pytest

from scarbot.cache.shards import Shards, pack
from scarbot.language import Stemmer, words
from scarbot.lexicon import associations
from scarbot.lexicon.associations import Associations, build_associations
from scarbot.lexicon.data_files import DATA
from scarbot.lexicon.word_lists import function_words


def built(*known: str) -> Associations:
    return Associations(Shards(pack(build_associations(set(known), Stemmer()))))


def lines() -> list[str]:
    text = (DATA / "associations.txt").read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def test_only_words_of_the_corpus_are_kept() -> None:
    assert set(built("concert").of(["gig"])) == {"concert"}
    assert built().of(["gig"]) == {}


def test_what_can_be_said_instead_is_stronger_than_what_stands_beside() -> None:
    found = built("alcohol", "headach").of(["booz"])
    assert found["alcohol"] > built("liver").of(["alcohol"])["liver"] > 0


def test_an_association_holds_backwards_a_little_less(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(associations, "_pairs", lambda: iter([("gig", "concert", 0.5)]))
    forwards, backwards = built("concert").of(["gig"]), built("gig").of(["concert"])
    assert forwards["concert"] == 0.5
    assert 0 < backwards["gig"] < 0.5


def test_the_words_of_a_term_share_its_strength(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(associations, "_pairs", lambda: iter([("gig", "live music", 0.6)]))
    assert built("live", "music").of(["gig"]) == {"live": 0.3, "music": 0.3}


def test_of_several_stems_the_strongest_association_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    pairs = [("gig", "concert", 0.5), ("band", "concert", 0.7), ("fan", "concert", 0.3)]
    monkeypatch.setattr(associations, "_pairs", lambda: iter(pairs))
    assert built("concert").of(["gig", "band", "fan"]) == {"concert": 0.7}


def test_a_word_that_leads_to_the_corpus_has_its_stem_in_the_table() -> None:
    stemmer = Stemmer()
    build_associations({"concert"}, stemmer)
    assert stemmer.table["gig"] == "gig"
    assert "boutonniere" not in stemmer.table


def test_every_line_has_a_word_and_what_it_is_associated_with() -> None:
    term = r"[a-z0-9'.&é -]+"
    listed = f"{term}(?:, {term})*"
    form = re.compile(rf"[a-z0-9'-]+: (?:{listed})?(?:; {listed})?")
    assert [line for line in lines() if not form.fullmatch(line)] == []


def test_the_words_stand_in_the_order_of_the_alphabet_and_once() -> None:
    heads = [line.partition(":")[0] for line in lines()]
    assert heads == sorted(set(heads))
    assert [head for head in heads if len(words(head)) != 1] == []


def test_no_function_word_is_associated_with_anything() -> None:
    assert function_words().isdisjoint(line.partition(":")[0] for line in lines())


def test_words_that_are_associated_with_none_leave_nothing_behind() -> None:
    known = Associations(Shards(pack({"gig": "concert 0.7"})))
    assert known.of(["xylophone", "gig"]) == {"concert": 0.7}
    assert list(known._strengths.made) == ["gig"]
