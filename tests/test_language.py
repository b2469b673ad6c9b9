from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scarbot.language import Stemmer, fold, listed_titles, sentence_spans, words, words_alone
from scarbot.particles import SHORT_FIRST_NAMES

# Each text stands in parts, one sentence a part.
SENTENCES = [
    # abbreviations, degrees, places, measures
    ["Dr. Lee said so.", "Mr. Kim did not."],
    ["It is red vs. brown.", "It fades."],
    ["Use a gel, e.g. aloe, daily.", "Wait, i.e., be patient."],
    ["Moss et al. found it.", "Others did not."],
    ["She lives in the U.S. and works in St. Paul.", "He does not."],
    ["It opens at 8 a.m. on weekdays.", "It shuts at 5 p.m.", "The door is locked."],
    ["See Fig. 2 and No. 5 on p. 7.", "Then stop."],
    ["Is there pain?", "No.", "Then wait."],
    ["A fever of 100.4°F is high.", "So is 2.5 % of it."],
    ["It costs $1.50.", "It was $2.", "2024 was dear."],
    ["Ana Ruiz, M.D., is here.", "Omar Sayed, Ph.D., is not."],
    ["A. J. Okafor says so.", "J.P. Moss agrees."],
    # titles of many countries, what a doctor is one of, first names in short
    [
        "We met Dra. Luz Cruz.",
        "Dott.ssa Lia Neri nods.",
        "Atty. Cruz and Cllr. Lee left.",
        "So did Maj. Lee.",
    ],
    [
        "It is from Dr. med. Jana Kraus.",
        "Prof. Dr. rer. nat. Uwe Kraus nods.",
        "She skipped her med.",
        "Kraus sighs.",
    ],
    ["Adm. Lim and Supt. Lim nod.", "So does Cllr. Lim.", "Asst. Prof. Lim and Mdm. Lim do not."],
    ["We met Dr. Ma. Teresa Cruz.", "Ma. Luz “Lulu” de Cruz and Md. Rafiqul Islam nod.", "Wm. Moss left."],
    [
        "“No,” says Dr. Ma.",
        "Sleep helps.",
        "“Yes,” said Ma.",
        "Laura slept.",
        "She flew to Jos.",
        "Ngozi Eze did not.",
    ],
    ["She is from Salem, Md.", "Norr Hall is there.", "It is in Salem, Md.", "The town is small."],
    # a letter is no initial, and an hour may end a sentence
    ["Eat more vitamin D.", "It helps.", "That’s Ana to a T.", "She’d wait."],
    [
        "He is older than I.",
        "Doctors agree.",
        "It treats hepatitis C.",
        "Ruiz takes it.",
        "They sat in Block C.",
        "After that, A. B. Moss left.",
    ],
    ["We met Minh H. An and A. Long at noon.", "It began in World War I.", "A nurse was there."],
    [
        "“It fades,” Lorne posted on X.",
        "“Wait.”",
        "She wrote on X.",
        "Lee saw it.",
        "It was put to X. J. Lee in May.",
    ],
    ["No calls before 9 a.m.", "Knock.", "It shuts after 5 p.m. Fridays."],
    ["It itches at 2 a.m.", "Ruiz says so.", "Call at 9 a.m. Eastern or skip the 6 a.m. Pilates class."],
    ["“It fades.”", "Ana says.", "“Stop!” Ana cries."],
    # quotation marks and brackets close the sentence that they stand behind
    ["“It fades.”", "“Wait.”"],
    ["“It fades!”", "She laughs."],
    ["(It fades.)", "It does."],
    ["'It fades.'", "It does."],
    # a part that goes on, or only says who asks
    ["“Why?” Ana asks.", "“Well,” she adds."],
    ["“Why?” she asks.", "“No!” he says, and leaves."],
    ["“Does it fade?” asks Ana.", "It does."],
    # reference marks
    ["It fades.[3]", "It stays.[1,2]", "So be it."],
    ["It fades.³", "It stays.¹,²", "So be it."],
    ["It fades. [3]", "It stays."],
    [
        "It fades within a year.3",
        "It stays (in some).12",
        "“Wait,” she says.4,5",
        "“Then call.”6",
        "So be it.7",
    ],
    ["They wore SPF.1", "It fell by 40%.2", "Did it fade?3", "It did."],
    ["It was 3.5 The rest.", "See Fig.2 It shows.", "It is v.2 The next."],
    # dots in a row
    ["Well… it fades.", "Wait."],
    ["Really?!", "Yes."],
    ["“I slept, but…”", "Ruiz looks up."],
    # a title behind a dash; who asks or replies behind a closed question
    ["It is her doctor—Dr. Ana Ruiz—who knows.", "Wait."],
    ["“Why?” Ruiz replied.", "It fades."],
    ["“Why?” Ruiz’s mother asked about it.", "It fades."],
    ["“Why?” Ruiz asks, wiping a bench.", "It fades."],
    ["“Why?”", "Ruiz left, wiping a bench."],
    # brackets with a comma behind them are inside a sentence, whatever stands in front
    ["They see Ana Ruiz, OT Reg. (Ont.), a therapist.", "She is in."],
    ["She trained in St. Ann (Hull), a town.", "(It is old.)", "It rains."],
    # what stands behind a place goes on with it
    ["DUNMORE, Pa. (AP) — The shop closed.", "It rains."],
    ["LONDON, Ont. — The shop closed.", "It rains."],
]


@pytest.mark.parametrize("parts", SENTENCES, ids=lambda parts: " | ".join(parts))
@pytest.mark.parametrize("space", [" ", "\n", "\u00a0"])
def test_sentences_end_where_a_reader_ends_them(parts: list[str], space: str) -> None:
    text = space.join(parts)
    assert [text[start:end] for start, end in sentence_spans(text)] == parts


def test_no_title_and_no_short_first_name_ends_a_sentence() -> None:
    titles = [title for title in listed_titles() if title.endswith(".")]
    for front in (*titles, *(f"{short}." for short in SHORT_FIRST_NAMES)):
        assert len(sentence_spans(f"We met {front} Ana Cruz.")) == 1, front


def test_no_text_has_no_sentence() -> None:
    assert sentence_spans("") == sentence_spans(" \n\t\u00a0") == []


@given(st.text(max_size=200) | st.text(alphabet=".!?“”\"'’)] ³[1Aa\n", max_size=200))
def test_sentences_cover_all_but_white_space_in_order(text: str) -> None:
    spans = sentence_spans(text)
    behind = 0
    for start, end in spans:
        assert behind <= start < end
        assert text[start:end] == text[start:end].strip()
        assert not text[behind:start].strip()
        behind = end
    assert not text[behind:].strip()


@pytest.mark.parametrize("unit", [".", ". ", "?!", "“a.” ", "[1]", "x.¹²", "A.", "Dr. ", "a", "\n"])
def test_splitting_takes_time_in_proportion_to_the_text(unit: str) -> None:
    sentence_spans(unit)
    size = 20_000 // len(unit)
    for _ in range(4):  # one of several runs is undisturbed
        times = []
        for count in (size, 2 * size):
            start = time.process_time()
            sentence_spans(unit * count + "x")
            times.append(time.process_time() - start)
        if times[1] <= max(2.5 * times[0], 0.02):
            return
    pytest.fail(f"{times[0]:.3f} s, and {times[1]:.3f} s for twice the text")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("…—!", []),
        ("Acne scars", ["acne", "scars"]),
        ("in-office", ["in", "office"]),
        ("non-ablative anti-aging", ["nonablative", "antiaging"]),
        ("Dr. Chang’s patients' CO2", ["dr", "chang", "patients", "co2"]),
        ("it isn’t 2.5 %", ["it", "isn't", "2.5"]),
        ("don't", ["don't"]),
        ("naïve café", ["naïve", "café"]),
        ("under_score", ["under", "score"]),
    ],
)
def test_words_are_lower_case_without_marks_and_possessives(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@given(st.text(max_size=100))
def test_words_are_never_empty_and_folding_twice_is_folding_once(text: str) -> None:
    assert all(words(text))
    assert fold(fold(text)) == fold(text)


@given(st.text() | st.text("abc ’“\u2009İıſÀŁž_2²⁴\n"))
def test_words_alone_stand_where_a_pattern_finds_them(text: str) -> None:
    small = text.replace("İ", "i").replace("ı", "i").replace("ſ", "s").lower()
    expected = [(match.start(), match.group()) for match in re.finditer(r"[^\W⁰¹²³⁴-⁹]+", small)]
    alone = words_alone(text)
    assert len(alone) == len(text)
    assert [(match.start(), match.group()) for match in re.finditer(r"\S+", alone)] == expected


def test_a_stem_comes_from_the_table_before_it_is_computed() -> None:
    stemmer = Stemmer({"scars": "mark"})
    assert stemmer.stems(["scars", "scarring", "healing"]) == ["mark", "scar", "heal"]
    assert stemmer.table == {"scars": "mark"}


def test_a_stemmer_without_a_table_collects_what_it_stems() -> None:
    stemmer = Stemmer()
    assert stemmer.stems(["scars", "healing"]) == ["scar", "heal"]
    assert stemmer.table == {"scars": "scar", "healing": "heal"}
