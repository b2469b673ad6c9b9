"""Who is meant by the name that a claim gives its speaker."""

from __future__ import annotations

from functools import cache

import pytest

from scarbot import parse_article
from scarbot.verifying import Verifier
from scarbot.verifying.claimants import claimant

CLINIC = """\
“Floss before you brush,” says Lucía Brandt-Moya, DDS, a dentist in Cork.

“Warm oil loosens wax,” says Tom Lee, MD, an allergist. “Cold oil makes you dizzy.”

“Ears clean themselves,” says Nora Baker, a nurse in Hull.

“A swab packs the wax,” says Samuel Ostrow, an audiologist. “Water first,” says Paula Finch, a nurse. “Then wait,” \
says Pat Moss, a nurse.

“Wax is good,” says Christopher Vale, a nurse. “It is a wall,” says Christine Vale, a nurse. The clinic was built by Tomasz Lee in 1990.
"""


@cache
def clinic() -> Verifier:
    return Verifier([parse_article(CLINIC, id="clinic")])


def meant(name: str) -> str:
    return ", ".join(one.name for one in claimant(name, clinic().articles).speakers)


@pytest.mark.parametrize(
    ("name", "means"),
    [
        ("the dentist, Dr. Brandt-Moya", "Lucía Brandt-Moya"),
        ("the Cork dentist, Dr. Brandt Moya", "Lucía Brandt-Moya"),
        ("Dentist, Dr. Brandt-Moya, DDS", "Lucía Brandt-Moya"),
        ("the dentist, Brandt-Moia", "Lucía Brandt-Moya"),
        ("Oslo allergist Dr. Lee", "Tom Lee"),
        ("Oslo allergist Tom Lee (of the clinic)", "Tom Lee"),
        ("the patient, Tom Lee’s", "Tom Lee"),
        ("the surgeon, Dr. Lee", "Tom Lee"),
        ("the nurse, Nora Baker", "Nora Baker"),
        # Another person is not that one for a role in front, and a surname that is a role is a surname.
        ("the dentist, Ann Lee", ""),
        ("Oslo allergist Ann Lee", ""),
        ("Ann Baker Lee", ""),
        ("Baker, Lee", "Nora Baker"),
        ("Ann Doe, dentist, Dr. Lee", ""),
        ("Ann Doe, the dentist of Tom Lee", ""),
        ("the dentist, Dr. Nobody", ""),
        ("the dentist, MD", ""),
    ],
)
def test_a_role_in_front_of_a_name_is_no_part_of_it(name: str, means: str) -> None:
    assert meant(name) == means


@pytest.mark.parametrize(
    ("other", "means"),
    [("Bo Hill, a nurse", ["Bo Hill"]), ("Bo Hill, a baker", [])],
)
def test_what_somebody_runs_is_no_role_by_which_they_are_meant(other: str, means: list[str]) -> None:
    text = f"“It fades,” says Ana Ruiz, who runs a nurse training school in Hull.\n\n“Wait,” says {other}."
    meant_by = claimant("the nurse", (parse_article(text),)).speakers
    assert [one.name for one in meant_by] == means


@pytest.mark.parametrize(
    ("speaker", "verdict"),
    [
        ("the allergist, Dr. Lee", "exact"),
        ("the dentist, Dr. Lee", "exact"),
        ("the allergist, Dr. Brandt-Moya", "wrong_speaker"),
        ("the allergist, Ann Lee", "wrong_speaker"),
    ],
)
def test_whose_the_words_are_hangs_on_the_name_behind_a_role(speaker: str, verdict: str) -> None:
    assert clinic().verify("Warm oil loosens wax.", speaker).verdict == verdict


@pytest.mark.parametrize(
    ("name", "means"),
    [
        ("Sam Ostrow", "Samuel Ostrow"),
        ("the audiologist, Dr. Sam Ostrow", "Samuel Ostrow"),
        ("Sam J. Ostrow", ""),
        ("Tomas Lee", "Tom Lee"),
        ("Thomas Lee", ""),
        ("Patricia Moss", "Pat Moss"),
        ("Chris Vale", "Christopher Vale, Christine Vale"),
        ("Christopher Vale", "Christopher Vale"),
        # Two letters are too few, a man and a woman are two people, and so is who is named elsewhere.
        ("Sa Ostrow", ""),
        ("Ron Ostrow", ""),
        ("Paul Finch", ""),
        ("Sam Finch", ""),
        ("Sam Ostrowski", ""),
        ("Tomasz Lee", ""),
    ],
)
def test_the_beginning_of_a_first_name_stands_for_all_of_it(name: str, means: str) -> None:
    assert meant(name) == means


@pytest.mark.parametrize(
    "name",
    [
        "Dr.",
        "Dr",
        "the Dr.",
        "Prof. Dr.",
        "MD",
        "md",
        "M.D.",
        "(MD, PhD)",
        "the",
        "The",
        "of the",
        "him",
        "!",
        "42",
        "— …",
    ],
)
def test_titles_letters_and_words_of_grammar_alone_are_no_name(name: str) -> None:
    found = clinic().verify("Warm oil loosens wax.", name)
    assert (found.verdict, found.claimed) == ("wrong_speaker", ())
    told = f"The words are those of Tom Lee, not of {name.removesuffix('.')}. “{name}” is no name."
    assert found.message == told


@pytest.mark.parametrize(
    "name", ["Ma", "Dr. Do", "Will", "Dr. May", "MD Lee", "the Hull Council", "3M", "Ø!"]
)
def test_what_has_a_name_in_it_is_one(name: str) -> None:
    assert "is no name" not in clinic().verify("Warm oil loosens wax.", name).message


@pytest.mark.parametrize(
    ("name", "means"),
    [
        ("the doctor", "Lucía Brandt-Moya, Tom Lee"),
        ("Doctor", "Lucía Brandt-Moya, Tom Lee"),
        ("the dentist", "Lucía Brandt-Moya"),
    ],
)
def test_the_doctor_is_anybody_who_is_one(name: str, means: str) -> None:
    assert meant(name) == means
    verdict = clinic().verify("Warm oil loosens wax.", name).verdict
    assert verdict == ("exact" if "Tom Lee" in means else "wrong_speaker")
    assert clinic().verify("Ears clean themselves.", name).verdict == "wrong_speaker"


def test_where_nobody_is_a_doctor_the_doctor_is_no_name() -> None:
    article = parse_article("“Rye keeps,” says Tom Lee, a baker, to the Doctor.")
    assert Verifier([article]).verify("Rye keeps", "the doctor").message.endswith("“the doctor” is no name.")


TWO = "“Wax is a wall,” say Ana Ruiz, MD, and Jo Lee, MD. “Oil helps,” says Dr. Lee. The clinic is in Cork."


@pytest.mark.parametrize(
    ("words", "name", "verdict"),
    [
        ("Wax is a wall", "Ruiz and Lee", "exact"),
        ("Wax is a wall", "Jo Lee, MD, & Ana Ruiz, MD", "exact"),
        ("Wax is a wall", "Ruiz", "exact"),
        # Both are claimed, and one says it, or nobody.
        ("Oil helps", "Ruiz and Lee", "wrong_speaker"),
        ("The clinic is in Cork", "Ruiz and Lee", "wrong_speaker"),
    ],
)
def test_two_names_together_are_those_of_two_people(words: str, name: str, verdict: str) -> None:
    found = Verifier([parse_article(TWO)]).verify(words, name)
    assert (found.verdict, {one.name for one in found.claimed} <= {"Ana Ruiz", "Jo Lee"}) == (verdict, True)
    assert "knows nobody" not in found.message


def test_a_name_together_with_an_unknown_one_is_unknown() -> None:
    found = Verifier([parse_article(TWO)]).verify("Oil helps", "Lee and Okafor")
    assert found.message.endswith("The corpus knows nobody by the name of Lee and Okafor.")


@pytest.mark.parametrize("name", ["author", "the author", "Author", "the article"])
def test_the_article_s_own_words_are_its_author_s(name: str) -> None:
    assert Verifier([parse_article(TWO)]).verify("The clinic is in Cork", name).verdict == "exact"


def test_who_is_taken_to_be_meant_by_a_short_name_is_said() -> None:
    found = clinic().verify("A swab packs the wax.", "Sam Ostrow")
    assert found.verdict == "exact"
    assert found.message.startswith("“Sam Ostrow” is taken to be Samuel Ostrow.")
    assert "taken to be" not in clinic().verify("A swab packs the wax.", "Samuel Ostrow").message
    assert clinic().verify("Water first.", "Sam Ostrow").verdict == "wrong_speaker"


@pytest.mark.parametrize("name", ["the GP", "GP Ruiz", "GP Ana Ruiz (Leeds)", "the co-founder, Dr. Ruiz"])
def test_a_role_in_capitals_or_with_a_hyphen_is_one(name: str) -> None:
    article = parse_article("“Scars fade,” says Ana Ruiz, a GP in Leeds.")
    assert [one.name for one in claimant(name, [article]).speakers] == ["Ana Ruiz"]


BODIES = """\
Filters do work, according to the Environmental Protection Agency. The Bakers’ Union opened a shop. The Department for Education wrote to \
schools in May. “Rye keeps,” says Tom Lee Jr., a baker.
"""


@pytest.mark.parametrize(
    ("speaker", "verdict", "told"),
    [
        ("EPA", "exact", "those of “Environmental Protection Agency”"),
        ("the Environmental Protection Agency", "exact", "those of “Environmental Protection Agency”"),
        ("the Bakers' Union", "wrong_speaker", "names the Bakers' Union, but quotes nothing of theirs"),
        ("Department for Education", "wrong_speaker", "names Department for Education, but quotes nothing"),
        ("FDA", "wrong_speaker", "knows nobody by the name of FDA"),
        ("Bakers' Guild", "wrong_speaker", "knows nobody by the name of Bakers' Guild"),
        ("Tom Lee", "wrong_speaker", "not of Tom Lee."),
    ],
)
def test_a_body_that_the_article_names_is_not_unknown(speaker: str, verdict: str, told: str) -> None:
    found = Verifier([parse_article(BODIES)]).verify("Filters do work", speaker)
    assert found.verdict == verdict
    assert told in found.message


def test_of_a_body_whose_words_the_article_gives_it_is_not_said_that_it_quotes_nothing() -> None:
    found = Verifier([parse_article(BODIES)]).verify("Rye keeps", "EPA")
    assert found.message == "The words are those of Tom Lee Jr., not of EPA."


def test_a_name_that_ends_in_a_full_stop_ends_a_message_with_one() -> None:
    found = Verifier([parse_article(BODIES)]).verify("Rye keeps", "Lee")
    assert found.message == "The article has these very words, and they are those of Tom Lee Jr."
