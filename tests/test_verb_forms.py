"""Forms of verbs: the past, the third person, and whom a form goes with."""

from __future__ import annotations

import pytest

from scarbot.attribution.words.verb_forms import is_plural_only, plural_form, verb_forms
from scarbot.lexicon.data_files import load_data

LISTS = ("regular", "describing", "naming")


def forms(base: str) -> list[str]:
    return sorted(verb_forms([base]) - {base})


@pytest.mark.parametrize(
    ("base", "bent"),
    [
        ("add", ["added", "adds"]),
        ("note", ["noted", "notes"]),
        ("reply", ["replied", "replies"]),
        ("convey", ["conveyed", "conveys"]),
        ("wish", ["wished", "wishes"]),
        ("veto", ["vetoed", "vetoes"]),
        ("chalk up", ["chalked up", "chalks up"]),
        # One vowel and one consonant at the end of one syllable: the consonant is doubled.
        ("dub", ["dubbed", "dubs"]),
        ("quip", ["quipped", "quips"]),
        ("shrug off", ["shrugged off", "shrugs off"]),
        ("tout", ["touted", "touts"]),
        ("vow", ["vowed", "vows"]),
        ("coax", ["coaxed", "coaxes"]),
        # Of longer verbs those that are stressed there.
        ("admit", ["admits", "admitted"]),
        ("submit", ["submits", "submitted"]),
        ("demur", ["demurred", "demurs"]),
        ("murmur", ["murmured", "murmurs"]),
        ("offer", ["offered", "offers"]),
        ("posit", ["posited", "posits"]),
        # Behind l as either side of the Atlantic has it.
        ("counsel", ["counseled", "counselled", "counsels"]),
        ("reveal", ["revealed", "reveals"]),
        # Irregular.
        ("bring up", ["brings up", "brought up"]),
        ("let slip", ["lets slip"]),
        ("be hopeful", ["is hopeful", "was hopeful"]),
        ("forbid", ["forbade", "forbids"]),
    ],
)
def test_a_verb_is_bent_to_its_third_person_and_its_past(base: str, bent: list[str]) -> None:
    assert forms(base) == sorted({*bent} - {base})


@pytest.mark.parametrize("name", LISTS)
def test_what_is_bent_is_listed_by_its_base(name: str) -> None:
    listed = load_data("cues")["reporting"][name]
    bent = {form for base in listed for form in verb_forms([base]) - {base}}
    assert not bent.intersection(listed)
    firsts = {base.split()[0] for base in listed}
    assert not {first for first in firsts if first.endswith("s") and not first.endswith("ss")}


@pytest.mark.parametrize(
    ("form", "only"),
    [
        ("dub", True),
        ("dubbed", False),
        ("dubs", False),
        ("stand by", True),
        ("stood by", False),
        ("held that", False),
        ("made the case", False),
        ("will tell you", False),
        ("are of one mind", True),
    ],
)
def test_a_base_form_in_front_goes_with_they_only(form: str, only: bool) -> None:
    assert is_plural_only(form) is only


@pytest.mark.parametrize(
    ("alone", "together"),
    [
        ("likes", "like"),
        ("reaches for", "reach for"),
        ("dismisses", "dismiss"),
        ("relies on", "rely on"),
        ("goes easier on", "go easier on"),
        ("sees no need", "see no need"),
        ("is wary of", "are wary of"),
        ("isn’t a fan", "aren’t a fan"),
        ("has little use for", "have little use for"),
        ("doesn’t trust", "don’t trust"),
        # what is the same for any number
        ("would rather", "would rather"),
        ("could do without", "could do without"),
    ],
)
def test_what_several_do_is_told_in_their_form(alone: str, together: str) -> None:
    assert plural_form(alone) == together
