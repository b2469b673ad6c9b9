from __future__ import annotations

import pytest
from attributions import mismatches
from hypothesis import given
from hypothesis import strategies as st

from scarbot import parse_article
from scarbot.attribution.people.people import find_people
from scarbot.attribution.people.persons import Person
from scarbot.attribution.words.vocabulary import vocabulary
from scarbot.attribution.words.word_places import Wording


def people(text: str) -> list[Person]:
    spans, at = [], 0
    for paragraph in text.split("\n\n"):
        spans.append((at, at + len(paragraph)))
        at += len(paragraph) + 2
    return find_people(Wording(text), spans, vocabulary())


def shown(text: str) -> list[tuple[str, str, str]]:
    return [(person.name, person.credentials, person.role) for person in people(text)]


@pytest.mark.parametrize(
    ("text", "name", "credentials", "role"),
    [
        # name, degrees and role, before or after
        ("We met Ana Ruiz, MD.", "Ana Ruiz", "MD", ""),
        ("We met Ana Ruiz, MD, FAAD.", "Ana Ruiz", "MD, FAAD", ""),
        ("We met Ana Ruiz, M.D., Ph.D., today.", "Ana Ruiz", "M.D., Ph.D.", ""),
        ("We met Ana Ruiz MD.", "Ana Ruiz", "MD", ""),
        ("Ana Ruiz, A.C.E., is a pest-control technician.", "Ana Ruiz", "A.C.E.", "pest-control technician"),
        ("We met Ana Ruiz, MD, a dermatologist.", "Ana Ruiz", "MD", "dermatologist"),
        ("We met dermatologist Ana Ruiz, MD.", "Ana Ruiz", "MD", "dermatologist"),
        ("We met dermatologist Dr. Ana Ruiz.", "Ana Ruiz", "", "dermatologist"),
        ("The New York dermatologist Ana Ruiz, MD, spoke.", "Ana Ruiz", "MD", "New York dermatologist"),
        ("Ana Ruiz is a board-certified dermatologist.", "Ana Ruiz", "", "board-certified dermatologist"),
        ("Ana Ruiz, a sleep chronobiologist, spoke.", "Ana Ruiz", "", "sleep chronobiologist"),
        ("Ana Ruiz, a consultant hand surgeon in Bristol, spoke.", "Ana Ruiz", "", "consultant hand surgeon"),
        ("Nail artist Ana Ruiz, owner of Little Moon, says no.", "Ana Ruiz", "", "nail artist"),
        ("Ana Ruiz (no relation) is a certified ergonomist.", "Ana Ruiz", "", "certified ergonomist"),
        ("A midwife came. Ana Ruiz, CNM, spoke.", "Ana Ruiz", "CNM", "midwife"),
        ("A midwife came. Ana Ruiz, CNM, director of Norr, spoke.", "Ana Ruiz", "CNM", "midwife"),
        ("A nurse came. Ana Ruiz, CNM, director of Norr, spoke.", "Ana Ruiz", "CNM", "director"),
        ("Ana Ruiz (clinical director) spoke.", "Ana Ruiz", "", "clinical director"),
        ("Dr. Ana Ruiz spoke.", "Ana Ruiz", "", ""),
        ("Nurse Ana Ruiz spoke.", "Ana Ruiz", "", "nurse"),
        ("Coach Ana Ruiz spoke.", "Ana Ruiz", "", "coach"),
        ("Professor Ana Ruiz spoke.", "Ana Ruiz", "", ""),
        ("Astronomer Ana Ruiz spoke.", "Ana Ruiz", "", "astronomer"),
        ("“No,” says Dr. Ruiz, a surgeon.", "Ruiz", "", "surgeon"),
        # the letters of many trades
        ("We met Ana Ruiz, DPT.", "Ana Ruiz", "DPT", ""),
        ("We met Ana Ruiz, RN.", "Ana Ruiz", "RN", ""),
        ("We met Ana Ruiz, FNP-C.", "Ana Ruiz", "FNP-C", ""),
        ("We met Ana Ruiz, OD.", "Ana Ruiz", "OD", ""),
        ("We met Ana Ruiz, MBBCh, hematologist.", "Ana Ruiz", "MBBCh", "hematologist"),
        # letters that no list has, of two capitals and small ones, of degrees, in brackets
        ("We met Ana Ruiz FRCPod.", "Ana Ruiz", "FRCPod", ""),
        ("We met Ana Ruiz BAppSc, MAud.", "Ana Ruiz", "BAppSc, MAud", ""),
        ("We met Ana Ruiz, MPharm, a pharmacist.", "Ana Ruiz", "MPharm", "pharmacist"),
        ("We met Ana Ruiz GradDip.", "Ana Ruiz", "GradDip", ""),
        ("We met Ana Ruiz, BSc Hons, MCSP.", "Ana Ruiz", "BSc Hons, MCSP", ""),
        ("We met Dr Ana Ruiz, MBBS (Hons), FRACGP.", "Ana Ruiz", "MBBS (Hons), FRACGP", ""),
        ("We met Ana Ruiz (APD), dietitian.", "Ana Ruiz", "APD", "dietitian"),
        ("We met Wren Hale MNutrDiet.", "Wren Hale", "MNutrDiet", ""),
        ("Ana Ruiz (MCSP) is a physiotherapist.", "Ana Ruiz", "MCSP", "physiotherapist"),
        ("Ana Ruiz FRCPod says so.", "Ana Ruiz", "FRCPod", ""),
        ("Ana McKay, a nurse, spoke.", "Ana McKay", "", "nurse"),
        ("Ana LaRue, a nurse, spoke.", "Ana LaRue", "", "nurse"),
        ("We met Ana Ruiz, AGACNP-BC, nurse.", "Ana Ruiz", "AGACNP-BC", "nurse"),
        ("We met Ana Ruiz, C-IAYT, yoga therapist.", "Ana Ruiz", "C-IAYT", "yoga therapist"),
        ("We met Ana Ruiz, CD-N, RDN.", "Ana Ruiz", "CD-N, RDN", ""),
        # hyphens, apostrophes, accents, initials, particles
        ("We met Anne-Marie O’Neill, MD.", "Anne-Marie O’Neill", "MD", ""),
        ("We met Siobhán N’Diaye-Ólafs, MD.", "Siobhán N’Diaye-Ólafs", "MD", ""),
        ("We met Y. Claire Moss, MD.", "Y. Claire Moss", "MD", ""),
        ("We met Ana T. Ruiz, MD.", "Ana T. Ruiz", "MD", ""),
        ("We met A. J. Moss, MD.", "A. J. Moss", "MD", ""),
        ("We met Ana de la Cruz, MD.", "Ana de la Cruz", "MD", ""),
        ("We met Tomasz Wiśniewski, PhD.", "Tomasz Wiśniewski", "PhD", ""),
        ("“No,” says T. J. Moss, who left.", "T. J. Moss", "", ""),
        ("T. J. Moss is a barber in Reno.", "T. J. Moss", "", "barber"),
        ("Ana “Nan” Ruiz, MD, left.", "Ana Ruiz", "MD", ""),
        ("Sam Green Jr. left. “No,” Green says.", "Sam Green Jr.", "", ""),
        ("We met Peter St. Clair, RDN.", "Peter St. Clair", "RDN", ""),
        # letters and trades that no list has
        ("We met Zuri Okonjo, FACOEM.", "Zuri Okonjo", "FACOEM", ""),
        ("Zuri Okonjo, an arborist in Accra, left.", "Zuri Okonjo", "", "arborist"),
        ("“No,” says cheesemonger Zuri Okonjo.", "Zuri Okonjo", "", "cheesemonger"),
        ("“No,” cried her mother, Zuri Okonjo.", "Zuri Okonjo", "", "mother"),
        (
            "Ana Ruiz is a third-generation cobbler and the owner of a shop.",
            "Ana Ruiz",
            "",
            "third-generation cobbler",
        ),
        # a role behind "who is", and in the next sentence
        (
            "Ana Ruiz, who is 52 and a school librarian, left. “No,” Ruiz says.",
            "Ana Ruiz",
            "",
            "school librarian",
        ),
        (
            "Ana Ruiz, CFP, has a copy. Ruiz is a financial planner in Dover.",
            "Ana Ruiz",
            "CFP",
            "financial planner",
        ),
        ("Ana Ruiz, CFP, has a copy. Lind is a financial planner in Dover.", "Ana Ruiz", "CFP", ""),
        # one name alone
        ("“No,” says Delia, 36, a baker.", "Delia", "", "baker"),
        ("A barber named Tunde left. “No,” Tunde says.", "Tunde", "", ""),
        # no experts
        ("“No,” says Sam Green, 34, of Ohio.", "Sam Green", "", ""),
        ("“No,” says Sam Green, 34, a father of two in Ohio.", "Sam Green", "", "father of two"),
        ("“No,” says Sam Green. Later, Green, 34, a bus driver, left.", "Sam Green", "", "bus driver"),
        # a bare name that speaks, at once or later on
        ("“No,” says Sam Green.", "Sam Green", "", ""),
        ("Sam Green was tired.\n\n“No,” Green says.", "Sam Green", "", ""),
        # the next sentence tells what they are
        (
            "I called Ana Ruiz, DPT. A physical therapist who treats runners in Reno, Nevada, she left.",
            "Ana Ruiz",
            "DPT",
            "physical therapist",
        ),
        (
            "Ana Ruiz, MD, agrees. She is a sports medicine physician who runs.",
            "Ana Ruiz",
            "MD",
            "sports medicine physician",
        ),
        (
            "I went to see the head nurse in May. Ana Ruiz has a desk. “No,” says Ruiz.",
            "Ana Ruiz",
            "",
            "head nurse",
        ),
        ("I went to see the nurse. Ana Ruiz waited outside. “No,” says Ruiz.", "Ana Ruiz", "", ""),
        ("She went to see the nurse. Ana Ruiz has a desk. “No,” says Ruiz.", "Ana Ruiz", "", ""),
        ("I went to see the sea in May. Ana Ruiz has a desk. “No,” says Ruiz.", "Ana Ruiz", "", ""),
        ("I went to see the nurse. It was May. Ana Ruiz has a desk. “No,” says Ruiz.", "Ana Ruiz", "", ""),
        ("Ana Ruiz, MD, who has been a school nurse in Reno, left.", "Ana Ruiz", "MD", "school nurse"),
        ("Ana Ruiz, MD, who has been with a school nurse, left.", "Ana Ruiz", "MD", ""),
        ("Ana Ruiz, MD, who is a school nurse in Reno, left.", "Ana Ruiz", "MD", "school nurse"),
        ("Ana Ruiz, MD, who is chair of the board, left.", "Ana Ruiz", "MD", "chair of the board"),
        (
            "Ana Ruiz, MD, who is professor of hand surgery at Hull, left.",
            "Ana Ruiz",
            "MD",
            "professor of hand surgery",
        ),
        ("Ana Ruiz, MD, who is a fan of her surgeon, left.", "Ana Ruiz", "MD", ""),
        ("Ana Ruiz, MD, who is married to a surgeon, left.", "Ana Ruiz", "MD", ""),
        ("Ana Ruiz, MD, agrees. She is the night nurse who runs.", "Ana Ruiz", "MD", "night nurse"),
        ("Ana Ruiz, MD, agrees. She is the sister of the nurse who runs.", "Ana Ruiz", "MD", ""),
        (
            "Sam Green, 61, whose left leg she treated, was a bus driver. “No,” says Green.",
            "Sam Green",
            "",
            "bus driver",
        ),
        ("Sam Green, 61, whose sister, Eva, was a bus driver, left. “No,” says Green.", "Sam Green", "", ""),
        ("We met Ana Ruiz, MD. He is a nurse.", "Ana Ruiz", "MD", ""),
        ("We met Ana Ruiz, MD. A nurse in Reno left.", "Ana Ruiz", "MD", ""),
        # no line of its own, whose role the next would tell
        ("“No,” says Ana Ruiz, MD.\n\nThe cashier at the desk left.", "Ana Ruiz", "MD", ""),
        ("Ana Ruiz, MD\n\nThe baker in the shop, who bakes.", "Ana Ruiz", "MD", "baker"),
        ("Ana Ruiz, a 34-year-old nurse she met, left.", "Ana Ruiz", "", "nurse"),
        ("It was a habit his coach, Ana Ruiz, left him.", "Ana Ruiz", "", "coach"),
        ("Ana Ruiz left. “No,” says Coach Ruiz.", "Ana Ruiz", "", "Coach"),
        # by a title and a surname alone, or by opening a scene in which they speak
        ("It works, says Professor Ruiz.", "Ruiz", "", ""),
        ("Zorla Fendik keeps bees and tires. “I do it daily,” she says.", "Zorla Fendik", "", ""),
        # more of them is learnt later on
        ("“No,” says Ana Ruiz.\n\nAna Ruiz, MD, is a surgeon.", "Ana Ruiz", "MD", "surgeon"),
        ("“No,” says Ana Ruiz, MD.\n\nAna Ruiz, MD, FAAD, is a surgeon.", "Ana Ruiz", "MD, FAAD", "surgeon"),
        ("“No,” says Ana Ruiz, MD.\n\nAna Ruiz, PhD, is a surgeon.", "Ana Ruiz", "MD", "surgeon"),
        ("Ana Ruiz has been the nurse at Elm School for a year. “No,” she says.", "Ana Ruiz", "", "nurse"),
        ("Ana Ruiz, the quieter of the two, left. “No,” says Ana Ruiz.", "Ana Ruiz", "", ""),
        ("Ana Ruiz, P.E., a plumbing engineer, left.", "Ana Ruiz", "P.E.", "plumbing engineer"),
        # in what letters were earned, or where, makes nobody of the next ones
        ("Ana Ruiz, MD (Dermatology), a surgeon, left.", "Ana Ruiz", "MD (Dermatology)", "surgeon"),
        (
            "“No,” says Dr Ana Ruiz, MD, DM (Endocrinology), FRCP (Edin), senior consultant at Elm Hospital. "
            "She is an endocrinologist.",
            "Ana Ruiz",
            "MD, DM (Endocrinology), FRCP (Edin)",
            "senior consultant",
        ),
        ("Ana Ruiz, MD (on the left), says no.", "Ana Ruiz", "MD", ""),
        # what the next sentence says that somebody is, with a place or without one
        ("Ana Ruiz, MD, agrees. She is the surgeon in Hull who runs the ward.", "Ana Ruiz", "MD", "surgeon"),
    ],
)
def test_a_person_is_introduced(text: str, name: str, credentials: str, role: str) -> None:
    assert shown(text) == [(name, credentials, role)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nobody is here.",
        "Popping Pimples is a bad idea.",
        "Should I wait? Could I ask? I noticed it. “No,” should I say?",
        "We flew to New York, a city of doctors.",
        "The American Academy of Dermatology, a society, says no.",
        "A study in Skin Care found it.",
        "The Tear Panel, a panel of doctors, says no.",
        "Rivet Green was tired.",
        "“No,” says Popular Science.",
        "Silver Spring, MD, is a town.",
        "It is signed by an Accredited Exercise Physiologist, ESSAM AEP.",
        "The Rowan Rest Club (RRC), a club, says no. The Grace Lee Trust (GLT) says no.",
        "Bright Teeth, a toothpaste maker, says no.",
        "In Charlotte, a city of trees, it rains. Austin, a boomtown, is close.",
        "She lives on Tanner Street. “No,” says the street.",
        "She saw a Dr. Halvorsen once.",
        "The Ludlow Rally says no.",
        "MD, PhD and RN are letters.",
        "They met at Rowan Street Physio, where half limp. Rowan Street makes them.",
        "Ask Norr Bowl (MD) about it. The bowl is full.",
        "My sister Most says it, as most say so.",
        # a first name that is a town's
        "Florence was hot. “I like it,” she says. It is colder in Florence by night.",
        "The British Council for Joint Care, which sets standards for surgeons, says no.",
        # a title inside the name of an organisation
        "The National School Nurse Alliance says no.",
        "The Coach Network says no.",
        # where somebody is from
        "Mags, from Norr Cross, is a baker and says no.",
        "A runner, in Kettle Moor, was a nurse.",
        # a letter that ends a sentence is no initial
        "He is faster than I. It also says that it helps. “No,” it says.",
        "They went to Plan B. Researchers say so. It is low in vitamin K. Most doctors say no.",
        "She takes factor V. Fatigue says a lot. He lives in Block C. Sugar says nothing.",
        "That was my sister and I. Nature says no. He was given an A. Stress says a lot.",
    ],
)
def test_capitals_alone_are_nobody(text: str) -> None:
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“No,” says J. Stone.", "J. Stone"),
        ("A potter, K. L. Brown says no.", "K. L. Brown"),
        ("It is low in vitamin K. Ana Ruiz, MD, says so.", "Ana Ruiz"),
        ("He asked dermatologist A. Young. “No,” Young says.", "A. Young"),
        ("Grant C. Wood says no.", "Grant C. Wood"),
    ],
)
def test_an_initial_of_a_name_is_no_letter(text: str, name: str) -> None:
    article = parse_article(f"Scars\n\n{text} “It helps.”\n", format="text")
    assert [person.name for person in article.speakers] == [name]


@pytest.mark.parametrize("opening", ["I’m", "I'm", "Here’s", "That's", "It’s"])
def test_a_shortened_verb_opens_no_name(opening: str) -> None:
    assert shown(f"{opening} Ana Ruiz, MD, and it is cold.") == [("Ana Ruiz", "MD", "")]
    assert shown("D’Arcy Ruiz, MD, says no.") == [("D’Arcy Ruiz", "MD", "")]


def test_the_first_of_two_initials_behind_a_title_is_no_name() -> None:
    assert [name for name, *_ in shown("Dr. J. R. Moss, a surgeon, left. Dr. J. R. Moss came back.")] == [
        "J. R. Moss"
    ]


def test_a_list_shares_the_plural_role_in_front_of_it() -> None:
    text = "We asked dermatologists Ana Ruiz, MD; Omar Sayed, DO; and Eva Lind, MD, about it."
    assert shown(text) == [
        ("Ana Ruiz", "MD", "dermatologist"),
        ("Omar Sayed", "DO", "dermatologist"),
        ("Eva Lind", "MD", "dermatologist"),
    ]


def test_no_name_goes_on_with_what_opens_the_line_below() -> None:
    for below in ("A nurse came.", "She leads it.", "The ward is full.", "Our nurse came."):
        for name in ("Dr Tobiah Kersl", "We met Dana Kersl MPharm", "“No,” says Dana Kersl"):
            assert {person.surname for person in people(f"{name}\n{below} Kersl laughs.")} == {"Kersl"}


def test_short_trades_are_surnames_as_well() -> None:
    assert shown("“No,” says Zorla Barber.") == [("Zorla Barber", "", "")]


def test_two_people_with_one_surname_are_two() -> None:
    assert [name for name, _, _ in shown("Ana Ruiz, MD, and Eva Ruiz, RN, met.")] == ["Ana Ruiz", "Eva Ruiz"]


def test_two_who_share_one_surname_have_both_of_them_their_first_names() -> None:
    text = "We met Hugo and Mary Grant. “It fades,” says Hugo. “It does,” says Mary."
    assert sorted(name for name, _, _ in shown(text)) == ["Hugo Grant", "Mary Grant"]
    text = "Ana Hill, a nurse, and Mary Grant, a vet, are here. “It fades,” says Hill. “No,” says Mary. Ana Hill and Mary Grant agree."
    assert sorted(name for name, _, _ in shown(text)) == ["Ana Hill", "Mary Grant"]


def test_who_writes_in_the_first_person_is_nobody_of_that_name() -> None:
    text = "“A third of the runners I see rest,” says Ana Ruiz, MD. I say so, too."
    assert [name for name, _, _ in shown(text)] == ["Ana Ruiz"]


def test_a_middle_initial_makes_nobody_else() -> None:
    assert [name for name, _, _ in shown("Ana T. Ruiz, MD, spoke.\n\nAna Ruiz, MD, left.")] == ["Ana T. Ruiz"]


@pytest.mark.parametrize(
    "text", ["We met Ana\nRuiz, MD.", "“No,” says Ana\r\nRuiz.", "Ana\nRuiz ran.\n\n“No,” Ruiz says."]
)
def test_a_name_across_a_line_break_is_the_same_name(text: str) -> None:
    [person] = people(text)
    assert person.name == "Ana Ruiz"
    assert text.startswith(person.as_printed, person.start)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“No,” said Carol.", ["Carol"]),
        ("My son Otis whispered.", ["Otis"]),
        ("His wife, Renee, is here. “No,” she says.", ["Renee"]),
        ("His wife, Renee, is here. “No,” he says.", []),
        ("“No,” says Jean-Luc d’Aubigny. D’Aubigny left.", ["Jean-Luc d’Aubigny"]),
        ("We met Dr Una Ó Dálaigh. Dr Ó Dálaigh left.", ["Una Ó Dálaigh"]),
        ("When Sam Green moved, he wept. Green had never left home.", ["Sam Green"]),
        ("“No,” Green, a 29-year-old baker, remembers.\n\nSam Green slept.", ["Sam Green"]),
        ("It was over Last May. May is short.", []),
        ("They live in Palm Springs. It is hot.", []),
        # what stands behind "St." opens no sentence, but who is named so may act
        ("It grew in St. Louis. Her St. Louis colleague waters less.", []),
        ("We met Ana St. Clair. St. Clair waters less.", ["Ana St. Clair"]),
    ],
)
def test_a_surname_that_acts_alone_belongs_to_a_person(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in shown(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Zorla Fendik ran. “No,” said Ms Fendik (41).", ["Zorla Fendik"]),
        ("Zorla Fendik ran. The nurse ran too. “No,” said Dr Fendik.", ["Zorla Fendik"]),
        # a place, nobody can tell who, or named only behind it
        ("They met in Silver Fendik. “No,” said Ms Fendik.", ["Fendik"]),
        ("Crowds left Silver Fendik. “No,” said Ms Fendik.", ["Fendik"]),
        # something of theirs is a place as well as not: "in Disneyland Paris’s park"
        ("It hung in Zorla Fendik’s hall. “No,” said Ms Fendik.", ["Fendik"]),
        ("Dr. Paris ran. A day in Disneyland Paris’s park is long. “No,” Paris said.", ["Paris"]),
        ("It hung in Graham Fendik’s hall. “No,” said Mr Fendik.", ["Graham Fendik"]),
        ("It hung in Silver Fendik’s hall. “No,” said Ms Fendik.", ["Fendik"]),
        ("It hung in Zorla Fendik’s hall. “No,” said Ana Ruiz.", ["Ana Ruiz"]),
        ("We saw Zorla Fendik and Orvla Fendik run. “No,” said Ms Fendik.", ["Fendik"]),
        ("“No,” said Ms Fendik. The book is by Zorla Fendik.", ["Fendik"]),
    ],
)
def test_a_title_and_a_surname_mean_the_one_full_name_in_front(text: str, names: list[str]) -> None:
    assert [name for name, _, _ in shown(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The bell in Zeb Norrich’s hall rang. “It did,” says Norrich.", ["Zeb Norrich"]),
        ("It is in Lorraine Norrich's hall. “It did,” says Norrich.", ["Lorraine Norrich"]),
        # a place or a paper has something, too
        ("It rained in Victoria Park’s ponds. “It did,” says Park.", []),
        ("It is in Rest Norrich’s pages. “It did,” says Norrich.", []),
    ],
)
def test_somebody_may_be_named_by_what_is_in_their_house(text: str, names: list[str]) -> None:
    assert [person.name for person in people(text)] == names


def test_credentials_and_roles_say_what_somebody_may_be_called() -> None:
    [person] = people("Ana Ruiz, DPM, is a running coach.")
    assert person.nouns == {"podiatrist", "doctor", "coach"}
    assert person.expert
    assert (person.as_printed, person.start) == ("Ana Ruiz, DPM", 0)


@pytest.mark.parametrize(
    ("introduced", "printed"),
    [
        ("Ana Ruiz, MD.", "Ana Ruiz, MD"),
        ("Ana Ruiz, MD, FAAD.", "Ana Ruiz, MD, FAAD"),
        ("Ana Ruiz, PhD.", "Ana Ruiz, PhD"),
        ("Ana Ruiz (MD).", "Ana Ruiz (MD)"),
        ("Ana Ruiz, MD, who runs.", "Ana Ruiz, MD"),
        # The stop is one of the letters, or of "Jr.", as well.
        ("Ana Ruiz, M.D.", "Ana Ruiz, M.D."),
        ("Ana Ruiz, MD, Ph.D.", "Ana Ruiz, MD, Ph.D."),
        ("Sam Lee, Jr.", "Sam Lee, Jr."),
    ],
)
def test_the_stop_of_a_sentence_is_no_word_of_the_mention(introduced: str, printed: str) -> None:
    text = f"“It fades,” says {introduced}"
    (person,) = people(text)
    assert person.speaker().as_printed == printed
    assert text.startswith(printed, person.start)


@pytest.mark.parametrize(
    ("role", "nouns"),
    [
        ("a professional piercer and the owner of a shop", {"piercer", "owner"}),
        ("a professor of water and the head of a lab", {"professor"}),
    ],
)
def test_who_is_two_things_may_be_called_either(role: str, nouns: set[str]) -> None:
    [person] = people(f"Ana Ruiz is {role}.")
    assert nouns <= person.nouns
    assert "water" not in person.nouns


def test_somebody_with_an_age_and_no_trade_is_no_expert() -> None:
    assert [person.expert for person in people("“No,” says Sam Green, 34, a runner.")] == [False]


@given(st.text(max_size=200))
def test_names_stand_where_they_are_said_to_stand(text: str) -> None:
    text = f"Ana Ruiz, MD, spoke. {text}"
    found = find_people(Wording(text), [(0, len(text))], vocabulary())
    assert found
    for person in found:
        assert text.startswith(person.as_printed, person.start)
        assert person.name


@pytest.mark.parametrize(
    "text", ["Carl Jr., MD, says so.", "Dr. Rachel Jr. says so.", "“Rest,” says Rachel Jr., an investigator."]
)
def test_a_name_without_a_surname_is_read(text: str) -> None:
    article = parse_article(f"Knees\n\n{text}\n", format="text")
    assert [statement.text for statement in article.statements][-1] == text.rsplit("\n", 1)[-1]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # from a body, or at its head: foreign first names are on no list
        ("Xilka Torvald from the Rural Fire Service says it will rain.", ["Xilka Torvald"]),
        ("The head of security, Xilka Torvald says, must go.", ["Xilka Torvald"]),
        ("“It works,” Xilka Abu Torvald said. “Wait,” Torvald said.", ["Xilka Abu Torvald"]),
        ("Norvik President Xilka Torvald waits.", ["Xilka Torvald"]),
        ("The director of the Norvik clinic, Xilka Torvald, waits.", ["Xilka Torvald"]),
        ("The leader of Norvik, Xilka Torvald, waits.", ["Xilka Torvald"]),
        ("Norvik’s leader, Xilka Torvald, waits.", ["Xilka Torvald"]),
        ("Norvik president and CEO Xilka Torvald waits.", ["Xilka Torvald"]),
        ("Israel Prime Minister Xilka Torvald says so. “Wait,” Torvald said.", ["Xilka Torvald"]),
        ("Odd Torvald, the skipper of a boat, waits. Skipper Torvald says so.", ["Odd Torvald"]),
        ("So Nurse Bank says no.", ["Bank"]),
        # titles
        ("“No,” said Cllr Xilka Torvald. “No,” Cllr Torvald added.", ["Xilka Torvald"]),
        ("“No,” said Judge Maria Torvald. “No,” Judge Torvald added.", ["Maria Torvald"]),
        ("“No,” said Baroness Torvald, who waits.", ["Torvald"]),
        ("“No,” says Ob/Gyn Lena Torvald, DO. “No,” Torvald says.", ["Lena Torvald"]),
        ("“No,” says Miss Torvald. Miss a dose and it returns.", ["Torvald"]),
        ("Then Dr. Bank says no.", ["Bank"]),
        # what is none
        ("Soon Norvik had it all. Norvik says so.", []),
        (
            "Lena Bax, who owns Bax Pest Control in Hull, waits. It is so, the Centers for Disease\nControl and Prevention warn.",
            ["Lena Bax"],
        ),
        ("Norvik has made the Norvik Zeltics since May. Norvik says so.", []),
        ("Early Norvik HR boss Ana Ruiz, MD, waits.", ["Ana Ruiz"]),
        ("We met Ana Ruiz, MD, the author of Norr Rules: Secrets from a Top Dermatologist.", ["Ana Ruiz"]),
        ("Norr Kraft was something that his grandfather kept.", []),
        ("The West Norland Ice Sheet, which accounts for much, says nothing.", []),
    ],
)
def test_capitals_are_a_person_where_a_body_or_a_post_says_so(text: str, names: list[str]) -> None:
    assert [person.name for person in people(text)] == names


@pytest.mark.parametrize(
    "line",
    [
        "⟦group⟧Port Selwyn General estimates that 90 hands will heal this year.⟦/⟧",
        "⟦group⟧Hull General says that it heals.⟦/⟧",
        "⟦direct: Al Moss⟧“It heals,” says Al Moss of Selwyn General.⟦/⟧",
        "⟦indirect: Ana Lopez⟧Surgeon General Ana Lopez says that it heals.⟦/⟧",
        "⟦indirect: Lee Moss⟧General Lee Moss says that it heals.⟦/⟧",
        "⟦article⟧The Attorney General says that it heals.⟦/⟧",
    ],
)
def test_a_general_hospital_is_nobody(line: str) -> None:
    assert mismatches(line) == []
    assert not [
        person for person in people(f"{line} Ana Ruiz works at Selwyn General.") if "General" in person.name
    ]


def test_in_what_a_doctor_has_letters_tells_what_they_are_called() -> None:
    ruiz = "“No,” says Dr Ana Ruiz, MD (Endocrinology), FRCP (Edin), senior consultant at Elm Hospital. Tom Lee, MD, is a surgeon. “Yes,” says Lee.\n\n"
    assert mismatches(ruiz + "⟦direct: Ana Ruiz⟧“Wait,” says the endocrinologist.⟦/⟧") == []
    assert mismatches(ruiz + "⟦direct: ?⟧“Wait,” says the cardiologist.⟦/⟧") == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a father's name is nobody's surname, and a title goes with the bearer's own
        ("Dato' Dr Rosli bin Hamzah is kind. “No,” says Dr Rosli.", ["Rosli bin Hamzah"]),
        ("We met Dr Nurul Ain binti Yusof. “No,” says Ms Nurul Ain.", ["Nurul Ain binti Yusof"]),
        ("We met Prof Dr Ganesan a/l Perumal. Prof Ganesan says no.", ["Ganesan a/l Perumal"]),
        ("We met Dr Omar bin Khalid. “No,” says Dr bin Khalid.", ["Omar bin Khalid"]),
        ("We met Dr Omar bin Khalid. “No,” says Dr Khalid.", ["Omar bin Khalid"]),
        ("We met Dr Omar Bin Khalid. “No,” says Dr Omar.", ["Omar Bin Khalid"]),
        ("We met Dr Zhang Bin Wei. “No,” says Dr Zhang.", ["Zhang Bin Wei"]),
        # a family's name may open it
        ("We met Dr Tan Wei Ling. “No,” Dr Tan says.", ["Tan Wei Ling"]),
        ("Tan Wei Ling, a GP, nods. “No,” Dr Tan says.", ["Tan Wei Ling"]),
        ("Ask Rachel Green. “No,” says Rachel Green.", ["Rachel Green"]),
        ("“No,” says Lim Kim Huat, a sinseh in Ipoh. Sinseh Lim agrees.", ["Lim Kim Huat"]),
        # who shares a part of a name is somebody else
        ("We met Dr Tan Wei Ling and Dr Tan Mei Hua.", ["Tan Wei Ling", "Tan Mei Hua"]),
        ("We met Dr Omar bin Khalid and Dr Omar bin Said.", ["Omar bin Khalid", "Omar bin Said"]),
        # titles
        ("We met Sister Nomvula Khoza. “No,” says Sister Nomvula.", ["Nomvula Khoza"]),
        # and where a name is in the usual order, the last part is the surname
        ("We met Dr Ana Wei Ling. “No,” Dr Ana says, and Dr Ruiz agrees.", ["Ana Wei Ling", "Ruiz"]),
        ("We met Dr Ana Tan. “No,” says Dr Ruiz.", ["Ana Tan", "Ruiz"]),
    ],
)
def test_names_of_other_orders_are_of_one_person(text: str, names: list[str]) -> None:
    assert [person.name for person in people(text)] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # titles of many countries, in front of what an article calls somebody later
        ("We met Dra. Luz Cruz. “No,” says Dra. Cruz.", ["Luz Cruz"]),
        ("We met Luz Cruz, 60, who sells fish. “No,” Aling Luz says.", ["Luz Cruz"]),
        ("We met Ramil Cruz, 60, who sells fish. “No,” says Mang Ramil.", ["Ramil Cruz"]),
        ("“No,” says Prof. Dr. med. Uwe Kraus. Frau Kraus nods.", ["Uwe Kraus"]),
        ("“No,” says Dott.ssa Lia Neri. “Yes,” says Signora Neri.", ["Lia Neri"]),
        ("Femi Ojo has a farm. “No,” Associate Professor Ojo says.", ["Femi Ojo"]),
        ("“No,” says Ana Lim, a nurse. “Yes,” says Adjunct Professor Lim.", ["Ana Lim"]),
        ("“No,” says Professor Emeritus Ana Lim. “Yes,” says Visiting Prof. Lim.", ["Ana Lim"]),
        ("“No,” says Judge Dr Ana Lim. “Yes,” says Distinguished Professor Lim.", ["Ana Lim"]),
        ("Femi Ojo has a farm. “No,” Clinical Assoc Prof Ojo says.", ["Femi Ojo"]),
        # first names in short
        ("“No,” says Dr. Ma. Teresa “Tess” Cruz, MD. “Yes,” says Dr. Tess Cruz.", ["Ma. Teresa Cruz"]),
        ("We met Ma. Luz Cruz, a baker. “No,” Cruz says.", ["Ma. Luz Cruz"]),
        ("We met Md. Rafiqul Islam, a baker. “No,” says Islam.", ["Md. Rafiqul Islam"]),
    ],
)
def test_titles_and_short_names_of_many_countries_are_of_one_person(text: str, names: list[str]) -> None:
    assert [person.name for person in people(text)] == names


@pytest.mark.parametrize(
    ("introduced", "title", "meant"),
    [
        *(("Dr.", title, "Ana Lim") for title in ("Prof.", "Professor", "DR", "Assoc Prof Dr", "Rev. Dr.")),
        *(
            ("Prof.", title, "Ana Lim")
            for title in ("Professor", "Dr", "Adjunct Professor", "Prof. Dr. med.")
        ),
        *(("Nurse", title, "Ana Lim") for title in ("Prof", "Visiting Professor", "Professor Emeritus")),
        # who is no doctor, and who is no woman and no man
        *(("Dr.", title, "Bo Lim") for title in ("Mr", "Adm.", "Cllr.")),
        *(("Dr.", title, "Ana Lim") for title in ("Puan", "Ms.")),
        ("Baker", "Puan", "Ana Lim"),
        ("Tan Sri", "Tan Sri", "Ana Lim"),
    ],
)
def test_a_title_is_of_who_may_have_it(introduced: str, title: str, meant: str) -> None:
    assert (
        mismatches(
            f"⟦indirect: Ana Lim⟧{introduced} Ana Lim, who treats feet in Norr, says that shoes matter.⟦/⟧ "
            "⟦indirect: Bo Lim⟧Bo Lim, a baker in Norr, says that bread matters, too.⟦/⟧ "
            f"⟦indirect: {meant}⟧{title} Lim says that socks help.⟦/⟧"
        )
        == []
    )


@pytest.mark.parametrize("title", ["Dr.", "Prof.", "Professor"])
@pytest.mark.parametrize("rival", ["Dr.", "Professor"])
def test_of_a_doctor_and_a_professor_each_has_their_title(title: str, rival: str) -> None:
    meant = "Eva Lim" if (rival == "Dr.") == (title == "Dr.") else "Ana Lim"
    introduced = "Professor" if rival == "Dr." else "Dr."
    assert (
        mismatches(
            f"⟦indirect: Ana Lim⟧{introduced} Ana Lim says that shoes matter.⟦/⟧ "
            f"⟦indirect: Eva Lim⟧{rival} Eva Lim says that bread matters, too.⟦/⟧ "
            f"⟦indirect: {meant}⟧{title} Lim says that socks help.⟦/⟧"
        )
        == []
    )


def test_a_title_that_nobody_may_have_is_of_nobody() -> None:
    assert (
        mismatches(
            "⟦indirect: Ana Lim⟧Ana Lim, a nurse, says that shoes matter.⟦/⟧ "
            "⟦indirect: Eva Lim⟧Eva Lim, a baker, says that bread matters.⟦/⟧ "
            "⟦article⟧Mr. Lim says that socks help.⟦/⟧"
        )
        == []
    )


@pytest.mark.parametrize(
    "marked",
    [
        "⟦article⟧We met Dr. Yan Ma.⟦/⟧ ⟦article⟧Sleep helps.⟦/⟧ ⟦direct: Yan Ma⟧“No,” says Dr. Ma.⟦/⟧ ⟦article⟧Sleep helps.⟦/⟧",
        "⟦direct: Ma⟧“No,” says Dr. Ma.⟦/⟧ ⟦article⟧Sleep helps.⟦/⟧",
        "⟦direct: Ma. Teresa Cruz⟧“No,” says Dr. Ma. Teresa Cruz.⟦/⟧ ⟦direct: Ma. Teresa Cruz⟧“Wait,” says Dra. Cruz.⟦/⟧",
    ],
)
def test_ma_is_a_surname_as_well(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    ("name", "surname"),
    [
        ("Omar bin Khalid", "Omar"),
        ("Omar Bin Khalid", "Omar"),
        ("Nurul Ain Binti Yusof", "Ain"),
        ("Ganesan A/L Perumal", "Ganesan"),
        # beside a family's name it is a first name
        ("Zhang Bin Wei", "Zhang"),
        ("Wei Bin Chen", "Chen"),
        ("Tan bin Khalid", "Tan"),
        # and at an end it is no particle
        ("Omar Bin", "Bin"),
    ],
)
def test_a_fathers_name_is_no_surname_in_any_case(name: str, surname: str) -> None:
    assert Person(name, 0, name).surname == surname


@pytest.mark.parametrize(
    ("title", "nouns"),
    [
        ("Dr", {"doctor"}),
        ("Dato' Dr", {"doctor"}),
        ("Dame", set()),
        ("Prof Dr", {"doctor", "professor"}),
        ("Dra.", {"doctor"}),
        ("Dott.ssa", {"doctor"}),
        ("Professora", {"professor"}),
        ("Ptr.", set()),
    ],
)
def test_a_title_tells_what_somebody_may_be_called(title: str, nouns: set[str]) -> None:
    assert people(f"We met {title} Ana Ruiz.")[0].nouns == nouns


def test_a_consultant_of_two_fields_is_what_they_are() -> None:
    text = (
        "We met Ana Ruiz, a consultant hip and knee surgeon at Norr, and Bo Ek, a consultant dermatologist."
    )
    roles = ["consultant hip and knee surgeon", "consultant dermatologist"]
    assert [person.role for person in people(text)] == roles


@pytest.mark.parametrize(
    "marked",
    [
        "⟦direct: Ganesan a/l Perumal⟧“I mind it less,” says Prof Dr Ganesan a/l Perumal, who teaches hand care at Orme College.⟦/⟧",
        "⟦direct: Devi d/o Raman⟧“It rubs,” says Devi d/o Raman, who sells shoes in Orme.⟦/⟧",
        "⟦mixed: Ganesan a/l Perumal⟧The cream is “mostly water”, says Dr Ganesan a/l Perumal, who teaches it.⟦/⟧",
    ],
)
def test_a_fathers_name_behind_a_stroke_belongs_to_the_name(marked: str) -> None:
    assert mismatches(marked) == []


ORME = "Dr Ana Ruiz, a family physician in Orme, is kind. “No,” says Dr Ruiz. Bo Lee, a physical therapist, and Tom Orr, MD, a surgeon, nod. “Yes,” says Lee. “Yes,” says Orr.\n\n"


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Ana Ruiz⟧Rest is the place to begin, says the GP, and gel can be added.⟦/⟧",
        "⟦indirect: Bo Lee⟧Rest is the place to begin, says the physio.⟦/⟧",
        "⟦indirect: Bo Lee⟧Rest is the place to begin, says the therapist.⟦/⟧",
        "⟦indirect: Tom Orr⟧Rest is the place to begin, says the surgeon.⟦/⟧",
        "⟦indirect: ?⟧Rest is the place to begin, says the podiatrist.⟦/⟧",
    ],
)
def test_a_trade_has_an_everyday_name(marked: str) -> None:
    assert mismatches(ORME + marked) == []


def test_a_therapist_rather_than_a_physiotherapist_is_the_therapist() -> None:
    both = "Ana Ruiz, a physiotherapist, and Bo Lee, a family therapist, nod. “No,” says Ruiz. “No,” says Lee.\n\n"
    assert mismatches(both + "⟦indirect: Bo Lee⟧Sleep helps, says the therapist.⟦/⟧") == []
    assert mismatches(both + "⟦indirect: Ana Ruiz⟧Sleep helps, says the physio.⟦/⟧") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦article⟧Suhaila calls it the reason that she came late.⟦/⟧\n\n⟦direct: Suhaila⟧“I look left in every photo,” says the 29-year-old "
        "tile painter from Orme, who goes by one name.⟦/⟧ ⟦direct: Suhaila⟧“I never turn.”⟦/⟧",
        "⟦article⟧Suhaila, who uses only one name, paints tiles in Orme.⟦/⟧ ⟦direct: Suhaila⟧“I look left,” she says.⟦/⟧",
        "⟦article⟧Suhaila calls it the reason that she came late.⟦/⟧\n\n⟦direct: ?⟧“I look left in every photo,” says the tile painter from Orme.⟦/⟧",
        "⟦article⟧In Orme it is called a wry neck.⟦/⟧\n\n⟦direct: ?⟧“I look left in every photo,” says a tile painter who goes by one name.⟦/⟧",
    ],
)
def test_who_goes_by_one_name_is_the_last_who_was_named(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    ("later", "role"),
    [
        ("Ana Ruiz is a podiatrist in Orme.", "podiatrist"),
        ("Ana Ruiz, a podiatrist, has a clinic.", "podiatrist"),
        ("Ana Ruiz is the owner of a boat.", "head of foot care"),
        ("Ana Ruiz swims.", "head of foot care"),
    ],
)
def test_a_trade_tells_more_than_an_office(later: str, role: str) -> None:
    [person] = people(f"“It cracks,” says Ana Ruiz, head of foot care at Orme College.\n\n{later}")
    assert person.role == role


@pytest.mark.parametrize(
    ("trade", "role"),
    [
        ("a third-generation sinseh who sees people in Orme", "third-generation sinseh"),
        ("a bonesetter in Orme", "bonesetter"),
    ],
)
def test_healers_of_other_schools_have_trades(trade: str, role: str) -> None:
    assert [person.role for person in people(f"“It turns,” says Ana Ruiz, {trade}.")] == [role]


@pytest.mark.parametrize(("title", "nouns"), [("Dr", {"doctor"}), ("Dame", set())])
def test_a_title_tells_the_same_of_who_is_only_ever_called_so(title: str, nouns: set[str]) -> None:
    assert people(f"“No,” says {title} Ruiz.")[0].nouns == nouns


def test_an_honour_and_a_first_name_make_no_second_person() -> None:
    text = "Don Pedro Ruiz, a farmer, says it is dry. “The land is dry,” Don Pedro said."
    assert {person.name for one in parse_article(text).statements for person in one.speakers} == {
        "Pedro Ruiz"
    }


@pytest.mark.parametrize("verb", ["also says", "then says", "later said"])
def test_one_name_speaks_with_a_word_between_it_and_the_verb(verb: str) -> None:
    assert [person.name for person in people(f"“It helps,” Nell {verb}. “It does.”")] == ["Nell"]
