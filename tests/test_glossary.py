from __future__ import annotations

import pytest

from scarbot.errors import SidecarError
from scarbot.reading.body.glossary import find_glosses
from scarbot.reading.body.sidecar import parse_sidecar


def glosses(text: str, *entries: tuple[str, str, str]) -> str:
    """Return the text with what the glossary says in brackets behind the printed words."""
    toml = "".join(
        f'[[glossary]]\nprinted = "{printed}"\nstandard = "{meant}"\n'
        + (f'within = "{within}"\n' if within else "")
        for printed, meant, within in entries
    )
    for gloss in reversed(find_glosses(text, parse_sidecar(toml))):
        text = f"{text[: gloss.end]} [{gloss.standard}]{text[gloss.end :]}"
    return text


PICK = ("choose", "pick", "")
ICE = ("choose", "pick", "ice choose")


@pytest.mark.parametrize(
    ("text", "entries", "expected"),
    [
        ("I choose.", [PICK], "I choose [pick]."),
        ("Choose one.", [PICK], "Choose [pick] one."),
        ("I CHOOSE and choose.", [PICK], "I CHOOSE and choose [pick]."),  # only the first letter may differ
        ("Chooses, rechoose, choose.", [PICK], "Chooses, rechoose, choose [pick]."),
        # by phrase: elsewhere the word means what it says
        ("I choose an ice choose scar.", [ICE], "I choose an ice choose [pick] scar."),
        ("Ice  choose scar.", [ICE], "Ice  choose [pick] scar."),
        # longer words win, and those with a phrase win over those without
        ("a red box", [("red", "r", ""), ("red box", "rb", "")], "a red box [rb]"),
        ("a red box, red", [("red", "r", ""), ("red", "q", "red box")], "a red [q] box, red [r]"),
        # white space of any kind
        ("pores and\nskin", [("pores and skin", "skin", "")], "pores and\nskin [skin]"),
        ("Nicely+Good", [("Nicely+Good", "Well+Good", "")], "Nicely+Good [Well+Good]"),
        ("nothing", [], "nothing"),
    ],
)
def test_an_entry_holds_at_its_places(text: str, entries: list[tuple[str, str, str]], expected: str) -> None:
    assert glosses(text, *entries) == expected


@pytest.mark.parametrize(
    ("entry", "message"),
    [
        (("pick", "x", ""), "sidecar:2: glossary.printed: “pick” is not in the article"),
        (("choose", "x", "pick"), "glossary.within: “pick” is not in the article"),
        (("choose", "x", "an ice"), "glossary.printed: “choose” is not in “an ice”"),
    ],
)
def test_an_entry_without_a_place_is_a_mistake(entry: tuple[str, str, str], message: str) -> None:
    with pytest.raises(SidecarError) as raised:
        glosses("I choose an ice choose scar.", entry)
    assert message in str(raised.value)
