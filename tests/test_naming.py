"""Whom a question names."""

from __future__ import annotations

import pytest

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.given_names import is_given
from scarbot.models import Speaker
from scarbot.naming import (
    Names,
    is_doctor,
    people_called,
    people_described,
    people_surnamed,
    pronoun_of,
)

PEOPLE = ("Y. Claire Chang", "Amy Long", "Tom Lee", "Anna Lee", "Hope Mitchell", "Siobhán O’Brien")
NAMES = Names([*map(Speaker, PEOPLE), Speaker("Amy Long")])


@pytest.mark.parametrize(
    ("question", "people", "rest"),
    [
        ("what does Dr. Chang say", ["Y. Claire Chang"], "what does say"),
        ("what does Claire Chang say", ["Y. Claire Chang"], "what does say"),
        ("what does Claire say", ["Y. Claire Chang"], "what does say"),
        ("how long does it take", [], "how long does it take"),
        ("does Dr. Long agree", ["Amy Long"], "does agree"),
        ("does Amy Long agree", ["Amy Long"], "does agree"),
        ("what does Tom Lee say", ["Tom Lee"], "what does say"),
        ("what does Anna Lee say", ["Anna Lee"], "what does say"),
        ("what does Dr. Lee say", ["Tom Lee", "Anna Lee"], "what does say"),
        ("is there hope", [], "is there hope"),
        ("Chang or Mitchell", ["Y. Claire Chang", "Hope Mitchell"], "or"),
        ("Chang or Chang", ["Y. Claire Chang"], "or"),
        ("what does O'Brien say", ["Siobhán O’Brien"], "what does say"),
        ("whats dr changs view", ["Y. Claire Chang"], "whats view"),
        ("what changs with time", [], "what changs with time"),
        ("dr who", [], "dr who"),
        ("", [], ""),
    ],
)
def test_names_are_found_and_taken_off(question: str, people: list[str], rest: str) -> None:
    named = NAMES.find(words(question))
    assert ([person.name for person in named.people], " ".join(named.rest)) == (people, rest)
    assert named.refused == ()


@pytest.mark.parametrize(
    ("question", "people", "refused", "rest"),
    [
        ("what does anyone other than Dr. Chang say", [], ["Y. Claire Chang"], "what does anyone say"),
        ("besides Claire Chang, who says so", [], ["Y. Claire Chang"], "who says so"),
        ("who else, apart from Hope Mitchell?", [], ["Hope Mitchell"], "who else"),
        ("except for Chang and Dr. Mitchell", [], ["Y. Claire Chang", "Hope Mitchell"], "and"),
        ("apart from what Dr. Lee says", [], ["Tom Lee", "Anna Lee"], "says"),
        ("besides Chang, does Mitchell say so", ["Hope Mitchell"], ["Y. Claire Chang"], "does say so"),
        ("apart from Chang, Mitchell says so", ["Hope Mitchell"], ["Y. Claire Chang"], "says so"),
        ("Chang says so; does anyone but Chang?", [], ["Y. Claire Chang"], "says so does"),
        ("besides needles, what does Chang say", ["Y. Claire Chang"], [], "besides needles what does say"),
    ],
)
def test_whose_words_are_not_wanted_is_refused(
    question: str, people: list[str], refused: list[str], rest: str
) -> None:
    named = NAMES.find(words(question))
    assert [person.name for person in named.people] == people
    assert [person.name for person in named.refused] == refused
    assert " ".join(named.rest) == rest


@pytest.mark.parametrize(
    ("question", "people", "rest"),
    [
        ("what did Wendell Price say", ["Wendell Price Jr."], "what did say"),
        ("what did Wendell Price Jr. say", ["Wendell Price Jr."], "what did say"),
        ("what did Kofi Addo say", ["Kofi Addo Sr.", "Kofi Addo II"], "what did say"),
        ("what did Addo Sr. say", ["Kofi Addo Sr."], "what did say"),
        ("what did Addo III say", ["Kofi Addo Sr.", "Kofi Addo II"], "what did iii say"),
        ("what does jr. mean", [], "what does jr mean"),
    ],
)
def test_a_generation_is_no_surname(question: str, people: list[str], rest: str) -> None:
    names = Names(map(Speaker, ("Wendell Price Jr.", "Kofi Addo Sr.", "Kofi Addo II", "Carla Price")))
    named = names.find(words(question))
    assert ([person.name for person in named.people], " ".join(named.rest)) == (people, rest)


@pytest.mark.parametrize(
    ("question", "people", "rest"),
    [
        ("what did Emile Dacourt say", ["Émile Dacourt"], "what did say"),
        ("what did emile say", ["Émile Dacourt"], "what did say"),
        ("what does Lovdal say", ["Hanne Løvdal"], "what does say"),
        ("what does Løvdal say", ["Hanne Løvdal"], "what does say"),
        ("what does Dr Loevdal say", ["Hanne Løvdal"], "what does say"),
        ("what does dr lovdals article say", ["Hanne Løvdal"], "what does article say"),
        ("what does José Weiss say", ["Jose Weiß"], "what does say"),
        ("does Dr. Rose agree", ["Ana Rosé"], "does agree"),
        ("does Ana Rose agree", ["Ana Rosé"], "does agree"),
        ("does rosé agree", ["Ana Rosé"], "does agree"),
        # Words that a name is without its accents, and names that differ by more.
        ("the pain rose again", [], "the pain rose again"),
        ("what does Lovdahl say", [], "what does lovdahl say"),
        ("what does Emil say", [], "what does emil say"),
    ],
)
def test_a_name_is_found_without_its_accents(question: str, people: list[str], rest: str) -> None:
    names = Names(map(Speaker, ("Émile Dacourt", "Hanne Løvdal", "Jose Weiß", "Ana Rosé")))
    named = names.find(words(question))
    assert ([person.name for person in named.people], " ".join(named.rest)) == (people, rest)
    assert [one.name for one in names.find(words("who else, besides Lovdal"))[1]] == ["Hanne Løvdal"]
    assert [one in names for one in ("lovdal", "rosé", "rose", "lovdahl")] == [True, True, False, False]


def test_nobody_is_named_where_nobody_speaks() -> None:
    assert Names([]).find(["dr", "chang"]) == ((), (), ["dr", "chang"])


def test_a_nickname_is_a_given_name() -> None:
    names = Names([Speaker("Ana Ruiz", "MD", "", "Ana “Nanette” Ruiz, MD")])
    assert [[one.name for one in names.find([called])[0]] for called in ("ana", "nanette", "ruiz")] == [
        ["Ana Ruiz"]
    ] * 3


def test_a_name_is_known_by_its_parts() -> None:
    assert "chang" in NAMES
    assert "claire" in NAMES
    assert "mole" not in NAMES


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("Chang", ["Y. Claire Chang"]),
        ("dr. chang", ["Y. Claire Chang"]),
        ("Professor Chang", ["Y. Claire Chang"]),
        ("Nurse Chang", ["Y. Claire Chang"]),
        ("dermatologist Dr. Chang, MD (Well+Good)", ["Y. Claire Chang"]),
        ("Claire", ["Y. Claire Chang"]),
        ("Y", []),
        ("Lee", ["Tom Lee", "Anna Lee"]),
        ("Anna Lee", ["Anna Lee"]),
        ("A. Lee", ["Anna Lee"]),
        ("Ann Chang", []),
        ("Siobhan O'Brien", ["Siobhán O’Brien"]),
        ("hope", ["Hope Mitchell"]),
        ("Professor", []),
        ("", []),
    ],
)
def test_a_name_given_alone_means_who_bears_it(name: str, people: list[str]) -> None:
    assert [one.name for one in people_called(name, [*map(Speaker, PEOPLE)])] == people


@pytest.mark.parametrize(
    ("name", "people"),
    [
        # a family's name may stand in front, and a father's name is nobody's surname
        ("Dr Tan", ["Tan Wei Ling", "Ana Tan"]),
        ("Dr Rosli", ["Rosli bin Hamzah"]),
        ("Ms Nurul Ain", ["Nurul Ain binti Yusof"]),
        ("Dr Yusof", ["Omar Yusof"]),
        ("Dato’ Dr Yusof", ["Omar Yusof"]),
        ("Adjunct Assoc. Prof. Yusof", ["Omar Yusof"]),
        # as it is printed it is known too
        ("Tan Wei Ling", ["Tan Wei Ling"]),
        ("Wei Ling", ["Tan Wei Ling"]),
        ("Dr Hamzah", ["Rosli bin Hamzah"]),
        ("Nurul Ain binti Yusof", ["Nurul Ain binti Yusof"]),
        # in the usual order it is the last word
        ("Ana Tan", ["Ana Tan"]),
        ("Dr Long", ["Lin Long"]),
        ("Dr Lin", []),
    ],
)
def test_what_goes_with_a_title_is_a_surname(name: str, people: list[str]) -> None:
    listed = "Tan Wei Ling", "Ana Tan", "Rosli bin Hamzah", "Nurul Ain binti Yusof", "Omar Yusof", "Lin Long"
    everybody = [*map(Speaker, listed)]
    assert [one.name for one in people_surnamed(name, everybody)] == people
    assert [one.name for one in people_called(name, everybody)] == (people or ["Lin Long"])


@pytest.mark.parametrize(
    ("question", "people"),
    [
        ("what does dr tan say", ["Tan Wei Ling", "Ana Tan"]),
        ("what does ana tan say", ["Ana Tan"]),
        ("what does dra long say", ["Lin Long"]),
        ("what does long say", []),
        ("what does tan wei ling say", ["Tan Wei Ling"]),
        ("what does rosli say", ["Rosli bin Hamzah", "Rosli bin Osman"]),
        ("what does a tan do", []),
    ],
)
def test_a_question_names_people_by_what_goes_with_a_title(question: str, people: list[str]) -> None:
    names = Names(
        map(Speaker, ["Tan Wei Ling", "Ana Tan", "Rosli bin Hamzah", "Rosli bin Osman", "Lin Long"])
    )
    assert [one.name for one in names.find(words(question)).people] == people


def test_no_family_in_front_has_a_first_name() -> None:
    assert not [name for name in load_data("surnames")["families_first"] if is_given(name)]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Professor Ruiz", ["Ana Ruiz"]),
        ("ruiz", ["Ana Ruiz"]),
        ("surgeon", ["Ana Ruiz", "Jo Surgenor"]),
        ("plastic surg", ["Ana Ruiz"]),
        ("surgen", ["Jo Surgenor"]),
        ("MD", ["Ana Ruiz"]),
        ("lee", []),
        ("", []),
    ],
)
def test_who_is_described_has_the_name_or_else_every_word(text: str, people: list[str]) -> None:
    both = [Speaker("Ana Ruiz", "MD", "plastic surgeon"), Speaker("Jo Surgenor", "", "surgeon")]
    assert [one.name for one in people_described(text, both)] == people


def test_what_somebody_runs_or_founded_describes_nobody() -> None:
    runs = Speaker("Ana Ruiz", "", "who runs a surgeon training school")
    founded = Speaker("Ida Moss", "", "founder of a surgeon school")
    surgeon = Speaker("Jo Lee", "", "surgeon")
    assert people_described("surgeon", (runs, founded, surgeon)) == (surgeon,)
    assert people_described("founder", (runs, founded, surgeon)) == (founded,)
    assert [is_doctor(one) for one in (runs, founded, surgeon)] == [False, False, True]


@pytest.mark.parametrize(
    ("speaker", "doctor"),
    [
        (Speaker("Ana Ruiz", "MD", "podiatrist"), True),
        (Speaker("Ana Ruiz", "D.O."), True),
        (Speaker("Ana Ruiz", "MBBS, PhD", "sleep researcher"), True),
        (Speaker("Ana Ruiz", "OD", "optometrist"), True),
        (Speaker("Ana Ruiz", "", "otologist"), True),
        (Speaker("Ana Ruiz", "", "board-certified foot surgeon"), True),
        (Speaker("Ana Ruiz", "", "geriatrician"), True),
        (Speaker("Ana Ruiz", "", "vascular physician"), True),
        (Speaker("Ana Ruiz", "", "", "Dr. Ana Ruiz"), True),
        (Speaker("Ana Ruiz", "PhD", "building scientist"), False),
        (Speaker("Ana Ruiz", "", "family mediator"), False),
        (Speaker("Ana Ruiz", "RN", "nurse"), False),
        (Speaker("Ana Ruiz"), False),
    ],
)
def test_a_doctor_is_one_by_title_credentials_or_role(speaker: Speaker, doctor: bool) -> None:
    assert is_doctor(speaker) is doctor


@pytest.mark.parametrize(
    ("name", "texts", "pronoun"),
    [
        ("Jo Lee", ["“He runs,” she says."], "she"),
        ("Mary Lee", ["He waits, he said."], "he"),
        ("Mary Lee", [], "she"),
        ("Carl Lee", ["“She runs.”"], "he"),
        ("Xq Lee", ["It runs."], ""),
    ],
)
def test_how_an_article_goes_on_says_who_is_he_and_who_is_she(
    name: str, texts: list[str], pronoun: str
) -> None:
    assert pronoun_of(Speaker(name), texts) == pronoun
