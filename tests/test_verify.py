"""Is this quotation real, and is it theirs: tables of facts, invariants, and the claims made by hand."""

from __future__ import annotations

import json
import re
import time
import unicodedata
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from asked import DATA, both, check_quote, heel_article, shipped
from attributions import FORMATS
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import fixtures
from tabled import bot_of, tabled

import scarbot
from scarbot import ClaimError, Corpus, cli
from scarbot.cli import corpora
from scarbot.commands import run
from scarbot.naming import name_words, same_person
from scarbot.parsing import parse_article
from scarbot.render import verification_lines
from scarbot.session import Session
from scarbot.verifying import LONGEST_CLAIM, Verifier
from scarbot.verifying.change_kinds import MEANING, kind_of
from scarbot.verifying.claimants import claimant, named_at_end
from scarbot.verifying.speech_tags import without_tags
from scarbot.verifying.tokens import read_claim, tokens
from scarbot.wrapping import Look, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from scarbot.claims import Verification
    from scarbot.models import Article, Statement

PAPER = """\
“Creams may soften scars within 5 years,” says Ana Ruiz, MD, a dermatologist. “If you stop, they harden.”

Lasers are safe for most people, says surgeon Ben Okafor, MD, but they are not cheap. In some cases, swelling lasts \
a week.

“Sun harms new scars,” Dr. Okafor says, “and hats help.” It is not true that honey heals. A 2020 trial found that \
silicone flattens scars by 30 percent.
"""

CLINIC = """\
“For a healthy woman under 60, hormone patches work,” says Søren Sørensen, MD, a gynecologist. “In a quiet house earplugs do \
harm. Patients assume that noise heals. See us when the ear itches and it swells. In February, the clinic closed. Statins help a lot in adults with diabetes. For \
raised scars (the thick type), steroid shots could help.”

“Patients tell me, ‘I used to be a good sleeper,’” Dr. Sørensen says. “And I tell them, ‘Put the clock in a drawer.’ \
It takes eighteen nights.”

The guidance is not binding. “Wine is rented sleep, and the rent is due at two,” says Ines Kowalska, PhD, a sleep \
psychologist. “Its price is up, whereas beer costs what it did in May.”
"""


@cache
def clinic() -> Verifier:
    return Verifier([parse_article(CLINIC, id="clinic")])


@cache
def articles() -> dict[str, Article]:
    found = {"acne-scars": shipped().corpus.articles[0]}
    for ending, name in FORMATS.items():
        for one in fixtures(ending.removeprefix(".")):
            found[one.name] = parse_article(one.source, format=name, id=one.name)
    return found


@cache
def verifier(name: str) -> Verifier:
    return Verifier([articles()[name]])


@cache
def everything() -> Verifier:
    return Verifier(list(articles().values()))


@cache
def paper() -> Verifier:
    return Verifier([parse_article(PAPER, id="paper")])


def claims(part: str) -> list[dict[str, Any]]:
    lines = (DATA / "verify.jsonl").read_text(encoding="utf-8").splitlines()
    return [claim for claim in map(json.loads, lines) if claim["part"] == part]


# What counts as exact


@pytest.mark.parametrize(
    "text",
    [
        "Creams may soften scars within 5 years",
        "“Creams may soften scars within 5 years,” says Ana Ruiz, MD, a dermatologist.",
        "'creams may\n soften   scars within 5 years.'",
        "Creams may soften scars within 5 years. If you stop, they harden.",
        "…Creams may soften scars within 5 years…",
        "Creams may … soften scars within 5 years",
        "Creams may soften scars within 5\u00a0years",
        "Cre\u00adams may soften scars within 5 years",
        "[c]reams may soften scars within 5 years",
    ],
)
def test_marks_white_space_and_case_may_differ(text: str) -> None:
    assert paper().verify(text, "Ana Ruiz").verdict == "exact"


def test_what_stands_between_two_parts_of_a_quotation_may_be_left_out() -> None:
    found = paper().verify("Sun harms new scars, and hats help.", "Okafor")
    assert (found.verdict, found.difference.changes, found.reported) == ("exact", (), False)


def test_reported_words_are_exact_and_said_to_be_reported() -> None:
    found = paper().verify("Lasers are safe for most people, but they are not cheap", "Dr. Okafor")
    assert found.verdict == "exact"
    assert found.reported
    assert "reported, not quoted" in found.message


def test_what_is_reported_is_named_behind_a_sentence_on_the_meaning() -> None:
    found = paper().verify("Lasers are safe for most people, but they are cheap", "Dr. Okafor")
    assert "The meaning is changed. The words are reported, not quoted" in found.message


def test_the_same_words_in_several_places_give_a_quote_for_each() -> None:
    verifier = Verifier(
        [parse_article("Scars fade. Ears do not. Scars fade.\n\n“Scars fade,” says Ana Ruiz, MD.")]
    )
    found = verifier.verify("Scars fade.", "Ruiz")
    assert found.verdict == "exact"
    assert [quote.start for quote in found.quotes] == sorted(quote.start for quote in found.quotes)
    assert len(found.quotes) == 3


# What does not


@pytest.mark.parametrize(
    ("text", "kind", "difference"),
    [
        (
            "Creams may soften scars within 6 years",
            "number",
            "Creams may soften scars within [-5-]{+6+} years",
        ),
        (
            "Creams may soften scars within 5 weeks",
            "unit",
            "Creams may soften scars within 5 [-years-]{+weeks+}",
        ),
        (
            "Creams may not soften scars within 5 years",
            "negation",
            "Creams may {+not+} soften scars within 5 years",
        ),
        ("Creams soften scars within 5 years", "hedge", "Creams [-may-] soften scars within 5 years"),
        (
            "Creams may harden scars within 5 years",
            "wording",
            "Creams may [-soften-]{+harden+} scars within 5 years",
        ),
        ("Lasers are unsafe for most people", "negation", "Lasers are [-safe-]{+unsafe+} for most people"),
        (
            "Silicone flattens scars by 30 dollars",
            "unit",
            "silicone flattens scars by 30 [-percent-]{+dollars+}",
        ),
    ],
)
def test_changed_words_are_altered_and_shown(text: str, kind: str, difference: str) -> None:
    found = paper().verify(text)
    assert found.verdict == "altered"
    assert found.difference.changes[0].kind == kind
    assert difference in str(found.difference)
    assert ("meaning is changed" in found.message) == (kind in MEANING)


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("hormone patches work", "For a healthy woman under 60"),
        ("earplugs do harm", "In a quiet house"),
        ("Statins help a lot", "in adults"),
        ("that noise heals", "assume"),
        ("See us when the ear itches", "and it swells"),
        ("steroid shots could help", "For raised scars (the thick type)"),
    ],
)
def test_a_cut_that_loses_for_whom_or_where_is_partial(text: str, lost: str) -> None:
    found = clinic().verify(text, "Sørensen")
    assert (found.verdict, [change.removed for change in found.difference.changes]) == ("partial", [lost])


@pytest.mark.parametrize(
    "text",
    ["the clinic closed", "beer costs what it did in May", "what it did in May", "beer costs what it did"],
)
def test_a_date_a_contrast_and_the_name_of_a_month_bound_nothing(text: str) -> None:
    assert clinic().verify(text).verdict == "exact"


@pytest.mark.parametrize(
    ("text", "speaker", "verdict"),
    [
        ("I used to be a good sleeper", "Sørensen", "wrong_speaker"),
        ("Patients tell me, ‘I used to be a good sleeper’", "Sørensen", "exact"),
        ("Put the clock in a drawer", "Sørensen", "exact"),
    ],
)
def test_what_a_speaker_quotes_is_the_speakers_where_it_is_said_to_be(
    text: str, speaker: str, verdict: str
) -> None:
    assert clinic().verify(text, speaker).verdict == verdict


@pytest.mark.parametrize(
    ("named", "claimed", "message"),
    [
        ("My colleague Ida Holm", "Ida Holm", "Bo Lee quotes them in a sentence that names Ida Holm."),
        ("My colleague Ida Holm", "Dr. Holm", "Bo Lee quotes them in a sentence that names Dr. Holm."),
        ("My colleague Ida Holm", "Una Finch", "somebody whom Bo Lee quotes, not of Una Finch."),
        ("My colleague", "Ida Holm", "somebody whom Bo Lee quotes, not of Ida Holm."),
    ],
)
def test_whom_the_sentence_names_that_quotes_words_may_have_said_them(
    named: str, claimed: str, message: str
) -> None:
    source = f"“{named} likes to say, ‘A helmet protects the skull alone,’” says Bo Lee, MD, a surgeon."
    found = Verifier([parse_article(source, id="a")]).verify("A helmet protects the skull alone", claimed)
    assert found.verdict == "wrong_speaker"
    assert message in found.message


def test_words_that_open_what_a_speaker_says_may_be_those_of_somebody_quoted() -> None:
    source = "“‘I never sleep at night,’ they tell me,” says Bo Lee, MD, a surgeon."
    found = Verifier([parse_article(source, id="a")]).verify("I never sleep at night", "Bo Lee")
    assert found.verdict == "wrong_speaker"


@pytest.mark.parametrize(
    ("printed", "claimed", "lost"),
    [
        ("In some patients they fade within a year", "They fade within a year", ["In some patients"]),
        ("For you the cream works well and lasts", "The cream works well and lasts", ["For you"]),
        ("In a report on sleep, the cream works well", "The cream works well", []),
    ],
)
def test_a_phrase_in_front_bounds_what_stands_behind_it_unless_it_names_a_source(
    printed: str, claimed: str, lost: list[str]
) -> None:
    found = Verifier([parse_article(f"“{printed},” says Bo Lee, MD.", id="a")]).verify(claimed)
    assert [change.removed for change in found.difference.changes] == lost


@pytest.mark.parametrize(
    ("printed", "claimed"), [("two hundred", "200"), ("twenty one", "21"), ("three thousand", "3000")]
)
def test_a_number_may_be_claimed_in_words_or_in_figures(printed: str, claimed: str) -> None:
    verifier = Verifier([parse_article(f"“It took {printed} days to heal,” says Bo Lee, MD.", id="a")])
    assert verifier.verify(f"It took {claimed} days to heal.").verdict == "exact"


def test_another_fraction_is_another_number() -> None:
    assert kind_of(["½"], ["¼"]) == "number"


def test_whose_words_somebody_quotes_is_left_open() -> None:
    found = clinic().verify("I used to be a good sleeper")
    assert (found.verdict, found.speakers) == ("exact", ())
    assert found.source == "somebody whom Søren Sørensen quotes"


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("The guidance is binding.", "altered"),
        ("It takes 18 nights.", "exact"),
        ("It takes 80 nights.", "altered"),
        ("It takes eighteen night.", "altered"),
    ],
)
def test_a_short_sentence_is_known_by_all_but_a_no_or_a_number(text: str, verdict: str) -> None:
    assert clinic().verify(text).verdict == verdict


def test_a_short_sentence_that_several_windows_hold_is_quoted_once() -> None:
    text = (
        "Heat is a trigger. “Sun is the number one trigger,” says Ana Ruiz, MD. One hat is one of a number."
    )
    found = Verifier([parse_article(text)]).verify("Sun is the number two trigger")
    assert found.verdict == "altered"
    assert [quote.text for quote in found.quotes] == ["“Sun is the number one trigger,” says Ana Ruiz, MD."]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("“Wine is rented sleep,” Kowalska said, “and the rent is due at two.”", "exact"),
        ("Wine, she said, is rented sleep, and the rent is due at two.", "exact"),
        ("Wine, Kowalska said, is rented sleep, and the rent is due at two.", "exact"),
        ("Wine is rented sleep, and the rent is due at two, says Ines Kowalska, PhD.", "exact"),
        ("According to Dr. Kowalska, wine is rented sleep, and the rent is due at two.", "exact"),
        ("The psychologist said wine is rented sleep, and the rent is due at two.", "exact"),
        ("“Wine is rented sleep, and the rent is due at two,” said Dr. Sørensen.", "wrong_speaker"),
        ("“Wine is rented sleep,” Kowalska said, “and the rent is due at three.”", "altered"),
        ("“Wine is rented sleep,” said Kowalska, who is 70, “and the rent is due at two.”", "altered"),
    ],
)
def test_words_of_a_claim_that_only_say_who_speaks_are_no_part_of_it(text: str, verdict: str) -> None:
    assert clinic().verify(text).verdict == verdict


@pytest.mark.parametrize(
    ("name", "verdict"), [("Sørensen", "exact"), ("Kowalska", "wrong_speaker"), ("Nobody", "wrong_speaker")]
)
def test_who_is_named_behind_a_sentence_that_is_partly_quoted_is_claimed(name: str, verdict: str) -> None:
    text = "A scar, as people put it, is “a mark that stays,” says Dr. Sørensen.\n\n“Wine is rented sleep,” says Ines Kowalska."
    read = Verifier([parse_article(text, id="marks")])
    claim = f"A scar, as people put it, is “a mark that stays,” says Dr. {name}."
    assert read.verify(claim).verdict == verdict


@pytest.mark.parametrize(
    "claim", ["To say it, lift the tongue.", "If he says so, wait.", "No, says nobody else."]
)
def test_words_of_grammar_are_nobody_who_speaks(claim: str) -> None:
    read = read_claim(claim)
    assert without_tags(read) == (read, "")


def test_who_speaks_may_stand_in_front_of_a_mark_that_nothing_closes() -> None:
    bare, who = without_tags(read_claim("“Wine,” Lee said, “is rented sleep"))
    assert ([token.key for token in bare.tokens], who) == (["wine", "is", "rented", "sleep"], "Lee")


def test_a_word_left_out_in_front_of_an_infinitive_of_saying_is_altered() -> None:
    text = "To say it, you lift the tongue to the ridge behind the teeth, Lena Okafor says, and they can’t close."
    verifier = Verifier([parse_article(f"Lena Okafor is a dentist in Hull.\n\n{text}")])
    assert verifier.verify(text).verdict == "exact"
    assert verifier.verify(text.replace("teeth, ", "")).verdict == "altered"
    assert verifier.verify(text.replace("the teeth, Lena Okafor says", "the")).verdict == "altered"


def test_words_behind_who_speaks_are_passed_over_only_by_quotation_marks() -> None:
    verifier = Verifier(
        [parse_article("Dr. Ana Saldanha says patients nearly always overestimate their naps.")]
    )
    assert verifier.verify("Saldanha says nearly always overestimate their naps.").verdict == "altered"
    assert verifier.verify("Saldanha says “nearly always overestimate their naps.”").verdict == "exact"
    assert (
        verifier.verify("Patients nearly always overestimate their naps, Saldanha says.").verdict == "exact"
    )


def test_many_credentials_cost_no_time() -> None:
    claim = read_claim(", MD" * 4_900)
    started = time.process_time()
    assert without_tags(claim) == (claim, "")
    assert time.process_time() - started < 1


def test_a_claim_whose_words_name_another_than_its_speaker_is_not_read_without_them() -> None:
    text = "“Wine is rented sleep, and the rent is due at two,” said Dr. Sørensen."
    assert clinic().verify(text, "Kowalska").verdict == "altered"


def test_numbers_and_units_are_named_first() -> None:
    found = paper().verify("Ointments may soften scars within 6 years")
    assert [change.kind for change in found.difference.changes] == ["number", "wording"]
    assert found.message.startswith("The number: the article has “5”, the quotation “6”")


@pytest.mark.parametrize(
    ("text", "kind", "lost"),
    [
        ("soften scars within 5 years", "hedge", "may"),
        ("swelling lasts a week", "hedge", "In some cases"),
        ("Lasers are safe for most people", "condition", "but they are not cheap"),
        ("Lasers are safe", "hedge", "for most people"),
        ("that honey heals", "negation", "not"),
    ],
)
def test_a_cut_that_loses_what_matters_is_partial(text: str, kind: str, lost: str) -> None:
    found = paper().verify(text)
    assert found.verdict == "partial"
    assert (kind, lost) in [(change.kind, change.removed) for change in found.difference.changes]
    assert "[-" in str(found.difference)


@pytest.mark.parametrize(
    ("text", "speaker", "message"),
    [
        ("Creams may soften scars within 5 years", "Okafor", "those of Ana Ruiz, not of Okafor"),
        ("Creams may soften scars within 5 years", "Dr. Nobody", "knows nobody by the name of Dr. Nobody"),
        ("Creams may soften scars within 6 years", "Okafor", "They are altered too: the number"),
        ("Creams may soften scars within 6 years", "Okafor", "The meaning is changed."),
        ("In some cases, swelling lasts a week.", "Okafor", "those of the article itself"),
        ("A 2020 trial found that silicone flattens scars by 30 percent.", "Ruiz", "those of a study"),
    ],
)
def test_another_persons_words_name_the_right_one(text: str, speaker: str, message: str) -> None:
    found = paper().verify(text, speaker)
    assert found.verdict == "wrong_speaker"
    assert message in found.message


@pytest.mark.parametrize(
    "text",
    [
        "Creams may soften scars within 5 years. Sun harms new scars.",
        "Creams may soften scars within 5 years … silicone flattens scars by 30 percent",
        "Sun harms new scars and they are not cheap",
    ],
)
def test_pieces_from_several_places_are_stitched(text: str) -> None:
    found = paper().verify(text)
    assert found.verdict == "stitched"
    assert len(found.quotes) == 2
    assert "//" in str(found.difference)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "no words"),
        (" …—“” ", "no words"),
        ("scars", "Too short"),
        ("soften scars", "Too short"),
        ("it is that", "Too short"),
        ("Zebras graze on the savannah at dusk", "corpus"),
        ("Ointments can make old marks less stiff after a while", "corpus"),
    ],
)
def test_what_is_not_there_is_not_found(text: str, message: str) -> None:
    found = paper().verify(text, "Ana Ruiz")
    assert (found.verdict, found.quotes, found.difference.parts) == ("not_found", (), ())
    assert message in found.message


@pytest.mark.parametrize(
    ("text", "verdict"),
    [("the", "not_found"), ("numbers", "not_found"), ("Dr. Ruiz reads the numbers this way", "exact")],
)
def test_of_a_sentence_that_is_nothing_but_its_cue_a_part_is_too_short(text: str, verdict: str) -> None:
    words = "Ana Ruiz, a dentist in Hay, is blunt. “Floss,” she says.\n\nDr. Ruiz reads the numbers this way:\n\n- One: healthy."
    bot = scarbot.Scarbot(Corpus((parse_article(f"Gums\n\n{words}\n- Two: a warning.\n", id="gums"),)))
    assert bot.verify(text).verdict == verdict


def test_standard_words_are_altered_and_said_to_be_standard() -> None:
    found = scarbot.verify("Not all acne scars are the same.")
    assert found.verdict == "altered"
    assert {change.kind for change in found.difference.changes} == {"standard"}
    assert "the standard words of this copy" in found.message
    assert "[-identical-]{+same+}" in str(found.difference)


KILN = "“A clay bowl’s glaze holds heat, and tumblers crack, cups chip, lids warp in frost,” says Ida Moor, a potter.\n"
KILN_WORDS = {"clay bowl": "jar", "heat": "warmth", "tumblers": "mugs", "chip": "break", "warp": "bend"}


@cache
def kiln() -> Verifier:
    entries = (f'[[glossary]]\nprinted = "{a}"\nstandard = "{b}"\n' for a, b in KILN_WORDS.items())
    return Verifier([parse_article(KILN, sidecar="".join(entries))])


@pytest.mark.parametrize(
    ("text", "kinds", "difference"),
    [
        ("A jar's glaze holds heat", ["standard"], "A [-clay bowl’s-]{+jar's+} glaze holds heat"),
        ("A clay bowl’s glaze holds heat", [], ""),
        # Without the ending it is no standard word.
        ("The jar glaze holds heat", ["wording"], "[-clay bowl’s-]"),
    ],
)
def test_a_standard_word_has_the_ending_of_the_printed_one(
    text: str, kinds: list[str], difference: str
) -> None:
    found = kiln().verify(text).difference
    assert [change.kind for change in found.changes] == kinds
    assert difference in str(found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("mugs crack, cups break, lids bend in frost", "“warp” for “bend”."),
        ("glaze holds warmth, and mugs crack, cups break, lids bend", "“chip” for “break”, and 1 more."),
        ("A jar’s glaze holds warmth, and mugs crack, cups break, lids bend", "“mugs”, and 2 more."),
        ("glaze holds heat, and sinks crack, cups spin, lids turn in frost", "quotation “turn”."),
        ("A big bowl’s glaze holds heat, and sinks crack, cups spin, lids turn", "“spin”; and 1 more."),
    ],
)
def test_a_message_that_names_some_of_the_changes_says_how_many_there_are(text: str, told: str) -> None:
    assert kiln().verify(text).message.endswith(told)


def test_an_ellipsis_within_a_statement_is_altered_or_partial() -> None:
    open_cut = Verifier([heel_article()]).verify("Heel cream is a thick … with urea", "Ruiz")
    assert (open_cut.verdict, open_cut.difference.changes[0].kind) == ("altered", "omission")
    hidden = paper().verify("Lasers are safe … they are not cheap", "Okafor")
    assert hidden.verdict == "partial"


def test_an_empty_corpus_has_no_quotation() -> None:
    found = scarbot.verify("Scars fade in time", "Ruiz", corpus=Corpus(()))
    assert (found.verdict, found.claimed) == ("not_found", ())


def test_a_claim_that_is_too_long_is_refused() -> None:
    with pytest.raises(ClaimError, match="20,001 characters; at most 20,000"):
        paper().verify("a" * (LONGEST_CLAIM + 1))


@pytest.mark.parametrize(
    "make",
    [lambda t: t[:10_000], lambda t: " ".join(sorted(t.split()))[:10_000], lambda t: "the scars " * 1000],
)
def test_a_long_claim_is_verified_quickly(make: Any) -> None:
    text = make(" ".join(one.text for one in articles()["acne-scars"].statements))
    start = time.perf_counter()
    everything().verify(text, "Chang")
    assert time.perf_counter() - start < 5


@pytest.mark.parametrize("part", ["says Ana Ruiz", "Ana Ruiz, MD", "MD, a "])
def test_who_speaks_is_left_out_whole_or_not_at_all(part: str) -> None:
    text = "“Creams may soften scars within 5 years,” says Ana Ruiz, MD, a dermatologist. “If you stop, they harden.”"
    assert paper().verify(text.replace(part, "")).verdict == "altered"


def test_a_cue_that_says_no_is_no_cue_to_leave_out() -> None:
    verifier = Verifier(
        [parse_article("Charcoal scratches, and Ana Ruiz, MD, does not recommend it for the teeth.")]
    )
    assert (
        verifier.verify("Charcoal scratches, and Ana Ruiz, MD, does recommend it for the teeth.").verdict
        == "altered"
    )
    assert verifier.verify("Charcoal scratches, and it for the teeth.").verdict != "exact"


TERMS = """\
Ana Ruiz, MD, calls the soap “mildly rude.” She calls the foam ‘wet comfort’, and the bath "almost sacred" too. “Guilty,” Ruiz says. \
“We never sell cold soap.” The dogs’ wet comfort’s gone.
"""


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("mildly rude", "exact"),
        ("“mildly rude”", "exact"),
        ("wet comfort", "exact"),
        ("almost sacred", "exact"),
        ("Guilty", "exact"),
        # Part of what stands between marks, and what does not stand there.
        ("cold soap", "not_found"),
        ("the foam", "not_found"),
        ("sacred bath", "not_found"),
    ],
)
def test_two_words_that_stand_alone_between_quotation_marks_are_found(text: str, verdict: str) -> None:
    found = Verifier([parse_article(TERMS)]).verify(text, "Ruiz")
    assert (found.verdict, found.reported) == (verdict, False)


# Words, names and kinds


def test_words_keep_their_offsets() -> None:
    text = "“Dr. Núñez’s 1,200 non-ablative…”"
    found = tokens(text)
    assert [token.key for token in found] == ["dr", "nunez's", "1200", "non", "ablative"]
    assert [text[token.start : token.end] for token in found] == ["Dr", "Núñez’s", "1,200", "non", "ablative"]


def test_ellipses_and_brackets_of_a_claim_are_known() -> None:
    claim = read_claim("… scars [acne] fade […] in time ...")
    assert (set(claim.breaks), set(claim.bracketed)) == ({3}, {1})


@pytest.mark.parametrize("unit", ["a … ", "[a] ", "a. "])
def test_a_claim_is_read_in_time_in_proportion_to_its_length(unit: str) -> None:
    read_claim(unit)
    for _ in range(4):  # one of several runs is undisturbed
        times = []
        for count in (4_000, 16_000):
            start = time.process_time()
            read_claim(unit * count)
            times.append(time.process_time() - start)
        if times[1] <= 8 * times[0]:
            return
    pytest.fail(f"{times[0]:.3f} s, and {times[1]:.3f} s for four times the text")


@pytest.mark.parametrize(
    ("removed", "added", "kind"),
    [
        ("6", "5", "number"),
        ("three", "four", "number"),
        ("three", "3", "wording"),
        ("%", "percent", "wording"),
        ("percent", "per cent", "wording"),
        ("per cent", "cent", "unit"),
        ("years", "6" * 5_000 + " years", "number"),
        ("years", "9" * 4_299 + " million years", "number"),
        ("mg", "g", "unit"),
        ("isn't", "is", "negation"),
        ("do not", "don't", "wording"),
        ("necessary", "unnecessary", "negation"),
        ("painful", "painless", "negation"),
        ("increase", "decrease", "opposite"),
        ("in some cases", "", "hedge"),
        ("", "if", "condition"),
        ("only", "", "limit"),
        ("a myth", "", "reversal"),
        ("scar", "mark", "wording"),
        ("my neighbour", "my neighbor", "spelling"),
        ("practised", "practiced", "spelling"),
        ("pre medicate", "premedicate", "spelling"),
        ("organise", "organises", "wording"),
        ("colour", "collar", "wording"),
        ("reduces", "increased", "opposite"),
        ("before", "after", "opposite"),
        ("always", "never", "negation"),
        ("momentary", "permanent", "opposite"),
        ("safer", "riskier", "opposite"),
        ("overuse", "underuse", "opposite"),
        ("often extra", "less", "opposite"),
        ("percent of all", "", "unit"),
        ("in a wet year", "", "wording"),
        ("in a wet year", "month", "unit"),
        ("in 6 years", "", "number"),
        ("over", "under", "opposite"),
    ],
)
def test_the_weightiest_kind_of_a_change_counts(removed: str, added: str, kind: str) -> None:
    assert kind_of(removed.split(), added.split()) == kind


def test_the_opposite_of_a_standard_word_is_one_of_the_printed_word() -> None:
    assert kind_of(["fleetingish"], ["permanent"]) == "wording"
    assert kind_of(["fleetingish"], ["permanent"], ["temporary"]) == "opposite"
    assert kind_of(["temporary"], ["momentary"], ["temporary"]) == "wording"


@pytest.mark.parametrize(
    "text",
    [
        "Filler is essentially the most permanent remedy, although",
        "Microneedling is often less reasonably priced than laser therapies",
        "microneedling is less reasonably priced",
        "topical retinoids worsen the looks of pimples scars",
        "steroid injections increase the dimensions of the scar",
        "Laser therapies are often extra reasonably priced than microneedling",
    ],
)
def test_a_reversal_is_said_to_change_the_meaning(text: str) -> None:
    found = scarbot.verify(text)
    assert found.verdict == "altered"
    assert found.difference.changes[0].kind in ("opposite", "swap")
    assert "The meaning is changed." in found.message


SWAPS = "Butter browns faster than margarine in a pan. In some kitchens, oil smokes at once. "
SWAPS += "The crumbs made by butter help flour to sink into bread.\n"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Margarine browns faster than butter in a pan", {"swap"}),
        ("Margarine browns faster than oil in a pan", {"wording"}),
        ("The crumbs that flour makes help butter to sink into bread", {"swap"}),
        ("The crumbs made by flour help butter to sink into bread", {"swap"}),
        ("In a pan butter browns faster than margarine", {"wording"}),
        ("Oil smokes at once in some kitchens", {"hedge"}),
    ],
)
def test_words_that_change_places_are_no_mere_fronting(text: str, kinds: set[str]) -> None:
    changes = Verifier([parse_article(SWAPS)]).verify(text).difference.changes
    assert {change.kind for change in changes} == kinds
    assert not any(change.removed and change.kind == "hedge" for change in changes)


@pytest.mark.parametrize(
    "text", ["Microneedling is cheap", "Subcision is dangerous", "Lasers are safe", "Filler is permanent"]
)
def test_what_has_a_word_or_two_of_a_longer_sentence_is_not_found(text: str) -> None:
    assert scarbot.verify(text).verdict == "not_found"


def test_a_short_claim_with_all_its_words_in_one_place_is_found() -> None:
    found = scarbot.verify("Dr. Chang recommends subcision", "Chang")
    assert found.verdict == "altered"
    assert str(found.difference) == "Dr. Chang [-additionally-] recommends subcision"


def test_a_clause_that_is_cut_off_is_named_once_with_all_its_words() -> None:
    found = scarbot.verify("Do not get discouraged")
    assert found.verdict == "partial"
    (change,) = found.difference.changes
    assert change.removed == "in case you do not see instant enhancements"
    assert str(found.difference).endswith(f"[-{change.removed}-]")


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("Y. Claire Chang", True),
        ("claire chang, md", True),
        ("DR CHANG", True),
        ("Yvonne Chang", True),
        ("Ann Chang", False),
        ("Claire", False),
        ("Changs", False),
        ("", False),
    ],
)
def test_a_person_is_known_by_surname_and_given_names(name: str, same: bool) -> None:
    assert same_person(name_words(name), name_words("Y. Claire Chang")) == same


@pytest.mark.parametrize("name", ["Maggie", "Maggie Dolan", "Margaret Dolan", "Dolan"])
def test_a_nickname_means_who_goes_by_it(name: str) -> None:
    found = claimant(name, [articles()["knee-pain"]]).speakers
    assert [one.name for one in found] == ["Margaret Dolan"]


@pytest.mark.parametrize(
    ("name", "means", "taken"),
    [
        ("Sorensen", "Søren Sørensen", False),
        ("Soren Sorensen", "Søren Sørensen", False),
        ("Sorenson", "Søren Sørensen", True),
        ("Sorensen Bell", "", False),
        ("Kowalski", "Ines Kowalska", True),
        ("Ana Kowalski", "", False),
        ("Kowal", "", False),
        ("the psychologist", "Ines Kowalska", True),
        ("sleep psychologist", "Ines Kowalska", True),
        ("surgeon", "", False),
        ("sleep", "", False),
    ],
)
def test_a_name_without_accents_a_letter_off_or_a_role_is_understood(
    name: str, means: str, taken: bool
) -> None:
    found = claimant(name, clinic().articles)
    assert (" ".join(one.name for one in found.speakers), found.assumed) == (means, taken)


def test_who_is_taken_to_be_meant_is_said() -> None:
    found = clinic().verify("Wine is rented sleep", "the psychologist")
    assert found.message.startswith(
        "“the psychologist” is taken to be Ines Kowalska. The article has these very words"
    )
    assert "taken to be" not in clinic().verify("Wine is rented sleep", "Kowalska").message


def test_a_role_of_several_people_is_that_of_each() -> None:
    found = scarbot.verify(
        "Therapy modalities will differ relying on the kind of scar current", "the dermatologist"
    )
    assert (found.verdict, [one.name for one in found.speakers]) == ("exact", ["Jeaneen A. Chappell"])
    assert len(found.claimed) == 3


@pytest.mark.parametrize("name", ["Grace Tanaka Hill", "Tanaka Hill", "TanakaHill"])
def test_a_hyphen_may_be_left_out_of_a_name(name: str) -> None:
    found = claimant(name, [articles()["plantar-fasciitis"]])
    assert ([one.name for one in found.speakers], found.assumed) == (["Grace Tanaka-Hill"], False)


def test_a_name_may_be_of_two_people_or_only_mentioned() -> None:
    migraine = [articles()["migraine"]]
    assert len(claimant("Okafor", migraine).speakers) == 2
    assert (claimant("Halvorsen", migraine).speakers, claimant("Halvorsen", migraine).mentioned) == ((), True)
    assert not claimant("Zimmer", migraine).mentioned


@pytest.mark.parametrize(
    ("name", "means"),
    [
        ("Hope", ["Hope Mitchell"]),
        ("dr. hope", ["Hope Mitchell"]),
        ("Claire", ["Y. Claire Chang"]),
        ("Y.", []),
    ],
)
def test_a_given_name_means_who_has_it(name: str, means: list[str]) -> None:
    assert [one.name for one in claimant(name, [articles()["acne-scars"]]).speakers] == means


@pytest.mark.parametrize(
    ("name", "mentioned"),
    [
        ("Norman Rowe", True),
        ("Dr. Norman Rowe, MD", True),
        ("Janet Mac", True),
        ("janet mac", True),
        ("Dr. Hope Chang", False),
        ("Janet Mitchell", False),
        ("discouraged", False),
        ("", False),
    ],
)
def test_a_name_is_mentioned_where_all_of_it_stands_as_a_name(name: str, mentioned: bool) -> None:
    assert claimant(name, [articles()["acne-scars"]]).mentioned == mentioned


def test_words_whose_speaker_the_article_leaves_open_are_said_to_be_so() -> None:
    told = "Ana Ruiz is a nurse in Reno. “Wait here,” Ruiz said.\n\n“I clip the ears first,” the Tulsa vet tech said."
    verifier = Verifier([parse_article(told)])
    unclaimed, claimed = (verifier.verify("I clip the ears first", speaker) for speaker in (None, "Ruiz"))
    assert unclaimed.message == "The article has these very words, and does not make clear whose they are."
    assert claimed.verdict == "wrong_speaker"
    assert "the article does not make clear whose they are" in claimed.message


def test_nobody_is_said_to_be_named_who_is_not() -> None:
    found = scarbot.verify("Sadly, pimples scars sometimes don’t go away on their very own", "Dr. Hope Chang")
    assert found.verdict == "wrong_speaker"
    assert "knows nobody by the name of Dr. Hope Chang" in found.message
    assert scarbot.verify("It is pure to need fast outcomes", "Hope").verdict != "wrong_speaker"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("“Scars fade.” — Dr. Ruiz", ("“Scars fade.”", "Dr. Ruiz")),
        ("“Scars fade.”—Ana Ruiz, MD", ("“Scars fade.”", "Ana Ruiz, MD")),
        ('"Scars fade." -- Somebody Else', ('"Scars fade."', "Somebody Else")),
        ("Scars fade by Ana Ruiz", ("Scars fade", "Ana Ruiz")),
        ('"Scars fade" Dr. Ruiz', ('"Scars fade"', "Dr. Ruiz")),
        ("“Scars fade,” Somebody Else", ("“Scars fade,”", "Somebody Else")),
        ("“Scars fade.” ruiz", ("“Scars fade.”", "ruiz")),
        ("“Scars fade” (Ana Ruiz, MD)", ("“Scars fade”", "Ana Ruiz, MD")),
        ("'Scars don't fade' Dr. O’Brien", ("'Scars don't fade'", "Dr. O’Brien")),
        ("“Scars fade,” Dr. Ruiz says.", ("“Scars fade,” Dr. Ruiz says.", None)),
        ("“Scars fade,” she says.", ("“Scars fade,” she says.", None)),
        ("They call it “the best” Laser", ("They call it “the best” Laser", None)),
        ("“Scars” Fade and “burns” Heal", ("“Scars” Fade and “burns” Heal", None)),
        ("Scars fade — ruiz", ("Scars fade", "ruiz")),
        ("Scars fade --speaker ruiz", ("Scars fade", "ruiz")),
        ("Scars fade --speaker=nobody at all", ("Scars fade", "nobody at all")),
        ('"Scars fade" --speaker "Dr. Ruiz"', ('"Scars fade"', "Dr. Ruiz")),
        ("Scars fade -s Ruiz", ("Scars fade", "Ruiz")),
        ("Scars fade -s Somebody Else", ("Scars fade", "Somebody Else")),
        ("A plural has an -s at its end", ("A plural has an -s at its end", None)),
        ("The --speakers of the house fade", ("The --speakers of the house fade", None)),
        ("The speaker of the house fades", ("The speaker of the house fades", None)),
        ("Scars fade day by day", ("Scars fade day by day", None)),
        ("Scars — not burns — fade", ("Scars — not burns — fade", None)),
        ("Scars fade by Monday", ("Scars fade by Monday", None)),
    ],
)
def test_the_end_of_a_line_can_name_the_speaker(line: str, expected: tuple[str, str | None]) -> None:
    assert named_at_end(line, [heel_article()]) == expected


# Invariants


def statements() -> list[tuple[str, Statement]]:
    """Return the statements of more than two words: "And naps?" tells no place."""
    found = [(name, one) for name, article in articles().items() for one in article.statements]
    return [(name, one) for name, one in found if len(one.text.split()) > 2]


@settings(deadline=None, max_examples=200)
@given(st.sampled_from(statements()))
def test_every_statement_is_exact_for_its_speakers(pair: tuple[str, Statement]) -> None:
    name, statement = pair
    for speaker in statement.speakers or (None,):
        found = verifier(name).verify(statement.text, speaker.name if speaker else None)
        assert found.verdict == "exact", (statement.text, str(found))
        assert any(statement.index in quote.statements for quote in found.quotes)


@settings(deadline=None, max_examples=200)
@given(st.sampled_from([pair for pair in statements() if any(map(str.isdecimal, pair[1].text))]), st.data())
def test_a_changed_digit_is_never_exact(pair: tuple[str, Statement], data: st.DataObject) -> None:
    name, statement = pair
    places = [at for at, character in enumerate(statement.text) if character.isdecimal()]
    at = data.draw(st.sampled_from(places))
    digit = data.draw(st.sampled_from([one for one in "0123456789" if one != statement.text[at]]))
    assert verifier(name).verify(statement.text[:at] + digit + statement.text[at + 1 :]).verdict != "exact"


_SHORT = 11


def test_words_for_who_speaks_that_the_article_prints_leave_open_what_it_leaves_open() -> None:
    article = parse_article(
        "Ada Okafor, MD, is a nurse in Hull. Ben Okafor, MD, is a baker in Leeds.\n\n"
        "The evidence on food is thinner, Dr. Okafor says. Sleep is what matters most of all."
    )
    verifier = Verifier([article])
    printed = "The evidence on food is {}thinner, Dr. Okafor says."
    found = verifier.verify(printed.format("not "))
    assert (found.verdict, [change.kind for change in found.difference.changes]) == ("altered", ["negation"])
    assert verifier.verify(printed.format("")).verdict == "exact"
    added = verifier.verify("Sleep is not what matters most of all, Dr. Okafor says.")
    assert added.verdict == "wrong_speaker"
    assert verifier.verify(printed.format("not "), "Ada Okafor").verdict == "wrong_speaker"


def _says_who(statement: Statement, at: int) -> bool:
    """Say whether a word of a statement stands in its cue, or between that and its "that"."""
    if statement.cue is None:
        return False
    words, (start, end) = statement.text.split(), statement.cue
    behind = re.match(r"[^,.;:“”\"]*\bthat\b", statement.text[end - statement.start :])
    here = statement.start + len(" ".join(words[:at])) + 1
    return start <= here < end + (behind.end() if behind else 0)


# The same draws each time: one in some two thousand makes what stands elsewhere in the article, or
# is nearer to a sentence like it, and is then told to be that.
@settings(deadline=None, max_examples=100, derandomize=True)
@given(st.sampled_from([pair for pair in statements() if len(pair[1].text.split()) > 6]), st.data())
def test_a_word_put_in_left_out_or_replaced_inside_is_never_exact(
    pair: tuple[str, Statement], data: st.DataObject
) -> None:
    name, statement = pair
    words = statement.text.split()
    at = data.draw(st.integers(2, len(words) - 3))
    for middle in (["not", words[at]], [], ["zebras"]):
        changed = " ".join([*words[:at], *middle, *words[at + 1 :]])
        found = verifier(name).verify(changed).verdict
        if not middle and re.fullmatch(r"\[\d+\]", words[at]):
            continue  # a reference mark may be left out of a quotation
        if not middle and words[at] in ("she", "he", "they") and words[at - 1] in ("says", "said"):
            continue  # behind "Lee says" the rest is quoted word for word
        if not middle and _says_who(statement, at):
            continue  # of "Ms. Lee said in a note that" a quotation needs nothing
        # Of a short sentence a few common words may be left, and they tell no place.
        told = found == "altered" or (found == "not_found" and len(words) < _SHORT)
        assert told or not any(map(str.isalnum, words[at])), changed


def spoilt() -> st.SearchStrategy[str]:
    """Generate claims: pieces of statements, mixed with words, marks and control characters."""
    texts = [statement.text for _, statement in statements()]
    pieces = st.builds(
        lambda text, a, b: " ".join(text.split()[a:b]),
        st.sampled_from(texts),
        st.integers(0, 6),
        st.integers(4, 30),
    )
    glue = st.sampled_from([" ", " … ", ". ", " not ", " 7 ", "\x1b[31m", "\u202e", "\x00", " [x] ", "\n"])
    joined = st.lists(st.tuples(pieces, glue).map("".join), min_size=1, max_size=3).map("".join)
    return st.one_of(joined, st.text(max_size=80))


@settings(deadline=None, max_examples=150)
@given(spoilt(), st.sampled_from([None, "Chang", "Dr. Haddad", "\x1b[2J", "nobody at all"]))
def test_a_verification_of_any_text_is_well_formed_and_the_same_twice(text: str, speaker: str | None) -> None:
    found = everything().verify(text, speaker)
    assert found == everything().verify(text, speaker)
    check(found)


def check(found: Verification) -> None:
    assert bool(found) == (found.verdict == "exact")
    assert bool(found.quotes) == (found.verdict != "not_found")
    assert found.message
    assert "\n" not in found.message or "\n" in found.text + found.speaker
    for quote, (start, end) in zip(found.quotes, found.spans, strict=True):
        article = articles()[quote.article]
        check_quote(quote, article)
        assert quote.start <= start < end <= quote.end
    for change in found.difference.changes:
        assert articles()[change.article].text[change.start : change.end] == change.removed
        assert change.removed or change.added
    assert found.verdict != "exact" or not found.difference
    assert json.loads(json.dumps(found.to_dict()))["schema"] == 1
    shown = text_of(verification_lines(found, Look(width=60)))
    controls = ("Cc", "Cf", "Cs", "Zl", "Zp")  # a letter newer than the running Python's tables is none
    assert all(character == "\n" or unicodedata.category(character) not in controls for character in shown)


def test_a_short_sentence_of_other_words_is_not_another_one_with_its_number_changed() -> None:
    article = parse_article("“Stop,” says Ben Okafor, a weaver.\n\nThe third matters most, he says.")
    assert Verifier([article]).verify("the iron is smoke").verdict == "not_found"
    found = Verifier([article]).verify("The second matters most")
    assert (found.verdict, [one.kind for one in found.difference.changes]) == ("altered", ["number"])


def test_what_stands_in_several_places_is_shown_once_with_each_of_them() -> None:
    text = (
        "“Wool is warm and soft,” says Ana Ruiz, MD.\n\n“Silk is cool.” “Wool is warm and soft,” "
        "says Ben Okafor, a weaver.\n\n“Wool is warm and soft,” says Ana Ruiz, MD.\n\n"
        "“Wool is warm and soft,” says Ana Ruiz, MD. “Wool is warm and soft,” says Ana Ruiz, MD."
    )
    found = Verifier([parse_article(text)]).verify("Wool is warm and soft")
    assert len(found.quotes) == 5
    shown = text_of(verification_lines(found, Look())).partition("\n\n")[2]
    assert shown == (
        "1 │ “Wool is warm and soft,” says Ana Ruiz, MD.\n    — Ana Ruiz, MD · paragraph 1\n"
        "    — Ana Ruiz, MD · paragraph 3\n    — Ana Ruiz, MD · paragraph 4\n\n"
        "2 │ “Wool is warm and soft,” says Ben Okafor, a weaver.\n    — Ben Okafor, weaver · paragraph 2\n"
    )


# The claims made by hand


@pytest.mark.parametrize(("part", "fewest", "least"), [("dev", 100, 0.97), ("fresh", 50, 0.93)])
def test_the_claims_made_by_hand_get_their_verdicts(part: str, fewest: int, least: float) -> None:
    made = claims(part)
    wrong = []
    for claim in made:
        found = verifier(claim["article"]).verify(claim["text"], claim["speaker"])
        check(found)
        if found.verdict != claim["verdict"]:
            wrong.append((claim["verdict"], found.verdict, claim["text"]))
    assert len(made) >= fewest
    assert len(made) - len(wrong) >= least * len(made), wrong
    assert not [pair for pair in wrong if pair[1] == "exact" and pair[0] != "partial"]


def test_the_claims_are_of_all_verdicts_and_more_than_one_article() -> None:
    for part in ("dev", "fresh"):
        verdicts = Counter(claim["verdict"] for claim in claims(part))
        assert min(verdicts.values()) >= 5
        assert len(verdicts) == 6
        assert len({claim["article"] for claim in claims(part)}) >= 3


# Where it can be asked


def test_the_bot_and_the_function_say_the_same() -> None:
    text = "Therapy modalities will differ relying on the kind of scar current"
    assert shipped().verify(text, "Chang") == scarbot.verify(text, "Chang")
    assert both().verify("It binds water", "Ruiz").quotes[0].attribution.count("“Heel cream”") == 1


@pytest.mark.parametrize(
    ("arguments", "status", "verdict", "shown"),
    [
        (["It binds water", "--speaker", "Ruiz"], 0, "exact", "exact: The article has these very words"),
        (["It", "binds", "oil", "--speaker", "Ruiz"], 1, "altered", "It binds [-water-]{+oil+}"),
        (["It binds water", "-s", "Okafor"], 1, "wrong_speaker", "wrong speaker: The words are those of"),
        (["nothing of the kind was said"], 1, "not_found", "not found: These words"),
    ],
)
def test_the_command_line_verifies(
    arguments: list[str],
    status: int,
    verdict: str,
    shown: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(corpora, "corpus", lambda *_: Corpus((heel_article(),)))
    assert cli.main(["verify", *arguments]) == status
    assert shown in capsys.readouterr().out
    assert cli.main(["verify", "--json", *arguments]) == status
    assert json.loads(capsys.readouterr().out)["verdict"] == verdict


def test_a_claim_that_is_too_long_is_an_error_on_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setenv("SCARBOT_HOME", str(tmp_path))
    assert cli.main(["verify", "a " * LONGEST_CLAIM]) == 2
    assert "at most 20,000" in capsys.readouterr().err


def test_the_chat_verifies() -> None:
    session = Session(both())
    shown = text_of(run(session, "/verify “It binds oil.” — Dr. Ruiz", Look()).lines)
    assert "altered" in shown
    assert "[-water-]{+oil+}" in shown
    assert run(session, "/verify", Look()).failed
    assert run(session, "/verify " + "a " * LONGEST_CLAIM, Look()).failed


def test_the_quotations_of_the_manual_are_in_the_shipped_article(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["verify", "--help"])
    examples = re.findall(r'scarbot verify (?:--json )?"(.+?)"', capsys.readouterr().out)
    assert len(examples) == 2
    assert all(scarbot.verify(example).quotes for example in examples)


def test_the_difference_is_in_styles_of_the_theme() -> None:
    found = Verifier([heel_article()]).verify("It binds oil", "Ruiz")
    styles = {style for line in verification_lines(found, Look()) for style, _ in line}
    assert {"verdict", "removed", "added"} <= styles
    assert str(found).startswith("altered: The wording")


@pytest.mark.parametrize(
    "name",
    [
        "Jeaneen A. Chappell, MD, board-certified dermatologist",
        "Dr. Chappell, dermatologist",
        "dermatologist Dr. Chappell",
        "Chappell (dermatologist)",
        "Dr. Chappell’s",
    ],
)
def test_a_speaker_may_be_named_with_what_they_are(name: str) -> None:
    quotation = "Therapy modalities will differ relying on the kind of scar current"
    assert shipped().verify(quotation, name).verdict == "exact"
    assert shipped().verify(quotation, name.replace("Chappell", "Chang")).verdict == "wrong_speaker"


def test_the_verb_of_a_cue_that_says_no_may_not_be_left_out() -> None:
    article = parse_article(
        "Ana Ruiz, MD, is a dermatologist. Dr. Ruiz does not recommend it for night terrors."
    )
    found = Verifier((article,)).verify("Dr. Ruiz does not it for night terrors.")
    assert found.verdict == "altered"


@pytest.mark.parametrize(
    ("claimed", "verdict"),
    [
        ("Lemon tree | 40°F | dropped leaves", "exact"),
        ("Lemon tree 40°F dropped leaves", "exact"),
        ("Lemon tree | 45°F | dropped leaves", "altered"),
        ("Geranium | 36°F | red edges Rosemary | 20°F | brown tips", "exact"),
        ("dropped leaves Geranium 36°F red edges", "stitched"),
        ("Ferrant goes by the night, not by the day. Basil | 50°F | black spots", "stitched"),
    ],
)
def test_words_of_a_row_are_verified_as_those_of_a_sentence_are(claimed: str, verdict: str) -> None:
    found = bot_of("plants").verify(claimed)
    assert found.verdict == verdict
    rows = {row.text for row in tabled("plants").rows}
    assert rows.intersection(quote.text for quote in found.quotes)


def test_lines_of_two_tables_are_joined_by_nobody() -> None:
    tables = (
        "| Food | Keeps |\n|---|---|\n| Rice | years |\n| Flour | months |",
        "| Spice | Fades |\n|---|---|\n| Mace | soon |",
    )
    between = "\n\n## Spices\n\nThey lose their scent.\n\n"
    read = parse_article(f"# Stores\n\nIt all keeps.\n\n{tables[0]}{between}{tables[1]}", format="markdown")
    verify = Verifier((read,)).verify
    assert verify("Rice years Flour months").verdict == "exact"
    for claimed in ("Flour months Spice Fades", "Rice years Flour months Spice Fades Mace soon"):
        assert verify(claimed).verdict == "stitched"


def test_a_row_is_the_article_s_own_and_stands_below_the_names_of_its_columns() -> None:
    found = bot_of("plants").verify("Orchid | 55°F | soft, pale buds", "the article")
    assert found.verdict == "exact"
    assert found.quotes[0].context is not None
    assert found.quotes[0].context.text == tabled("plants").tables[0].columns.text
    assert bot_of("plants").verify("Orchid | 55°F | soft, pale buds", "Ferrant").verdict == "wrong_speaker"


def test_sentences_are_verified_as_if_there_were_no_table() -> None:
    article = tabled("plants")
    plain = replace(article, tables=())
    for one in article.statements:
        told, other = (Verifier((read,)).verify(one.text) for read in (article, plain))
        assert told == other
