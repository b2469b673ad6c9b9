from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.attribution.sayings.quotations import QUOTED, find_quotations, masked, uses_single_marks
from scarbot.language import sentence_spans

# Paragraphs in which what is quoted stands between ⟦ and ⟧.
QUOTED_PARTS = [
    ["⟦“It fades,”⟧ she says, ⟦“but slowly.”⟧"],
    ['⟦"It fades,"⟧ she says, ⟦"but slowly."⟧'],
    ['She said: ⟦"It fades."⟧'],
    ['(⟦"It fades"⟧)—⟦"slowly"⟧'],
    ["It is 5'11\" tall and no scar."],
    # nested marks belong to the outer ones
    ["⟦“I say, ‘Wait,’ and they do,”⟧ she says."],
    # single marks count where there are no double ones; apostrophes never do
    ["⟦‘It isn’t quick,’⟧ she says. ⟦‘It’s slow.’⟧"],
    ["It isn’t the doctors’ fault that Ana’s scar stayed."],
    ["⟦'It isn't quick,'⟧ she says. ⟦'It's slow.'⟧"],
    # an apostrophe may have been the closing mark, if another one opens before any other closes
    ["It takes ⟦‘nine out of ten’⟧ scars a year. ⟦‘It’s slow,’⟧ she says."],
    ["⟦‘The patients’ scars fade,’⟧ she says. ⟦‘Wait.’⟧"],
    # an unclosed mark costs its sentence, unless the next paragraph takes the quotation up
    ["It is ⟦“slow.⟧ It fades.", "It stays."],
    ["⟦“It is slow. It fades.⟧", "⟦“It stays.”⟧"],
    ['⟦"It is slow. It fades.⟧', '⟦"It stays."⟧'],
    # a closing mark that nothing opened is nothing
    ["It is slow.” It fades."],
    ["It is slow.”", "⟦“It fades.”⟧"],
    # a second opening mark inside is part of the quotation
    ["⟦“It is “slow,”⟧ she says."],
    ["No marks at all."],
    [""],
]


def spans_of(paragraphs: list[str]) -> tuple[str, list[tuple[int, int]]]:
    text, spans = "", []
    for paragraph in paragraphs:
        spans.append((len(text), len(text) + len(paragraph)))
        text += paragraph + "\n\n"
    return text, spans


@pytest.mark.parametrize("paragraphs", QUOTED_PARTS)
def test_marks_pair_within_a_paragraph(paragraphs: list[str]) -> None:
    text, spans = spans_of([p.replace("⟦", "").replace("⟧", "") for p in paragraphs if p])
    sentences = [(s + a, s + b) for s, e in spans for a, b in sentence_spans(text[s:e])]
    found = find_quotations(text, spans, sentences)
    for (start, end), quotations in reversed(list(zip(spans, found, strict=True))):
        for quotation in reversed(quotations):
            assert start <= quotation.start < quotation.end <= end
            inside = text[quotation.start : quotation.end]
            text = f"{text[: quotation.start]}⟦{inside}⟧{text[quotation.end :]}"
    assert text.split("\n\n")[:-1] == [p for p in paragraphs if p]


def test_an_unclosed_quotation_says_so() -> None:
    text = "It is “slow."
    [[quotation]] = find_quotations(text, [(0, len(text))], [(0, len(text))])
    assert not quotation.closed


@pytest.mark.parametrize(
    ("text", "single"),
    [
        ("‘It fades,’ says Ana.", True),
        ("“It fades,” says Ana’s ‘friend’.", False),
        ("It isn’t Ana’s.", False),
        ("'Tis slow, 'twas slow.", True),  # two openings and no double mark: nothing closes them
        ("", False),
    ],
)
def test_single_marks_are_speech_where_no_double_ones_are(text: str, single: bool) -> None:
    assert uses_single_marks(text) == single


@given(st.lists(st.text(alphabet="“”‘’\"'., aB\n", min_size=1, max_size=60), min_size=1, max_size=4))
def test_no_marks_break_the_order_of_quotations(paragraphs: list[str]) -> None:
    text, spans = spans_of(paragraphs)
    sentences = [(s + a, s + b) for s, e in spans for a, b in sentence_spans(text[s:e])]
    found = find_quotations(text, spans, sentences)
    for (start, end), quotations in zip(spans, found, strict=True):
        behind = start
        for quotation in quotations:
            assert behind <= quotation.start < quotation.end <= end
            behind = quotation.end
    hidden = masked(text, found)
    assert len(hidden) == len(text)
    assert all(b in (a, QUOTED) for a, b in zip(text, hidden, strict=True))


def test_marks_outside_the_body_do_not_tell_which_marks_stand_for_speech() -> None:
    body = '"It fades," she said.'
    text = body + "".join(f"\n\n'Note {number}' 'is' 'read'" for number in range(9))
    (found,) = find_quotations(text, [(0, len(body))], [(0, len(body))])
    assert [(one.start, one.end) for one in found] == [(0, 11)]
