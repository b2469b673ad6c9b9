"""A pattern that is tried only where it may begin finds what it finds everywhere."""

import dataclasses

import pytest
from marked import fixtures

from scarbot.attribution.cues import owned_opinions
from scarbot.attribution.discourse import deaths, genders
from scarbot.attribution.people import body, relatives
from scarbot.attribution.sayings import mentions, roles
from scarbot.attribution.words.vocabulary import vocabulary
from scarbot.attribution.words.word_places import Phrases, Wording, opened_by

WORDS = vocabulary()
LISTED = {
    f"{group.name}.{field.name}": value
    for group in dataclasses.fields(WORDS)
    for words in [getattr(WORDS, group.name)]
    for field in dataclasses.fields(words)
    if isinstance(value := getattr(words, field.name), Phrases)
}
OWN = {
    f"{module.__name__.rpartition('.')[2]}.{name}": value
    for module in (body, deaths, genders, mentions, owned_opinions, relatives, roles)
    for name, value in vars(module).items()
    if isinstance(value, Phrases)
}
TEXT = "\n\n".join(fixture.source for ending in ("txt", "md") for fixture in fixtures(ending))
WORDING = Wording(TEXT)


@pytest.mark.parametrize("name", sorted({**LISTED, **OWN}))
def test_no_match_is_lost(name: str) -> None:
    wanted = {**LISTED, **OWN}[name]
    found = [match.span() for match in WORDING.find(wanted, 0, len(TEXT))]
    assert found == [match.span() for match in wanted.pattern.finditer(TEXT)]


def test_a_match_does_not_begin_in_another_one_or_end_behind_the_stretch() -> None:
    wording = Wording("so so so so said so")
    twice = opened_by(r"so\s+so", ["so so"])
    assert [match.span() for match in wording.find(twice, 0, 19)] == [(0, 5), (6, 11)]
    assert [match.span() for match in wording.find(twice, 3, 10)] == [(3, 8)]
    assert not wording.find(twice, 4, 10)


def test_white_space_of_any_kind_parts_two_words_of_an_opening() -> None:
    wording = Wording("the\n  two, the-two, the two")
    assert [match.start() for match in wording.find(opened_by(r"the\s+two", ["the two"]), 0, 27)] == [0, 20]


def test_letters_of_other_case_open_a_phrase_and_the_text_keeps_its_length() -> None:
    wording = Wording("İ said; ſaid; SAID")
    said = opened_by(r"(?i)said", ["said"])
    assert [match.start() for match in wording.find(said, 0, 18)] == [2, 8, 14]


def test_a_text_with_hidden_words_is_read_by_the_same_places() -> None:
    text = "he “said” that he said"
    hidden = Wording(text.replace("“said”", "\ufffc" * 6), Wording(text).places)
    assert [match.start() for match in hidden.find(opened_by("said", ["said"]), 0, 22)] == [18]
