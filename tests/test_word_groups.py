"""The groups of the vocabulary: each field is explained beside what makes it, and a sidecar's words reach them."""

from __future__ import annotations

import dataclasses
import re

import pytest

from scarbot.attribution.words.vocabulary import Vocabulary, vocabulary

GROUPS = [field.name for field in dataclasses.fields(Vocabulary)]


def explained(record: type) -> list[str]:
    """Return the names under "Attributes:" in the docstring of a record, in their order."""
    _, _, attributes = (record.__doc__ or "").partition("Attributes:\n")
    return re.findall(r"^        (\w+): ", attributes, re.MULTILINE)


def test_each_group_is_explained() -> None:
    assert explained(Vocabulary) == GROUPS


@pytest.mark.parametrize("group", GROUPS)
def test_each_field_of_a_group_is_explained_and_cannot_be_set(group: str) -> None:
    words = getattr(vocabulary(), group)
    names = [field.name for field in dataclasses.fields(words)]
    assert explained(type(words)) == names
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(words, names[0], None)


def test_what_a_sidecar_adds_is_in_its_group() -> None:
    added = {"reporting": "yodels", "according": "to hear", "groups": "heelers", "studies": "logbook"}
    own, plain = vocabulary(tuple((kind, (phrase,)) for kind, phrase in added.items())), vocabulary()
    for words in (own, plain):
        patterns = (words.reporting.verbs, words.reporting.according, words.groups.nouns, words.studies.nouns)
        found = [
            bool(one.pattern.fullmatch(phrase)) for one, phrase in zip(patterns, added.values(), strict=True)
        ]
        assert found == [words is own] * len(patterns)


@pytest.mark.parametrize(
    ("text", "at", "owned"),
    [
        ("Lee's wife says", 5, "Lee's wife"),
        ("Lee's old doctor says", 5, "Lee's old doctor"),
        ("Lee's two very old doctors say", 5, None),  # too far off
        ("Lee's view is clear", 5, None),
    ],
)
def test_whom_somebody_has_ends_with_the_noun(text: str, at: int, owned: str | None) -> None:
    end = vocabulary().strangers.end_of_owned(text, at)
    assert (None if end is None else text[:end]) == owned
