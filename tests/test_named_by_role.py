"""Who is meant where no name stands: two by their roles, "he" in a clause on one, who does what long."""

from __future__ import annotations

import pytest
from attributions import mismatches

from scarbot import parse_article

TWO = (
    "Ada Moss is an audiologist in Norr. Omar Sayed is an ear surgeon there. “It hums,” says Moss. "
    "“It does,” says Sayed.\n\n"
)
THREE = f"{TWO}Len Quist has fitted shoes above the shop for years. “They pinch,” says Quist.\n\n"


@pytest.mark.parametrize(
    "marked",
    [
        f"{TWO}⟦indirect: Ada Moss; Omar Sayed⟧Both the audiologist and the surgeon say that it fades.⟦/⟧",
        f"{TWO}⟦indirect: Ada Moss; Omar Sayed⟧The audiologist and the surgeon agree that it fades.⟦/⟧",
        f"{TWO}⟦indirect: Ada Moss; Omar Sayed⟧Both clinicians raised it, and both said that it fades.⟦/⟧",
        # one of the two is none who was named
        f"{TWO}⟦article⟧The audiologist and the plumber say that it fades.⟦/⟧",
        # who owns what the other says of
        f"{TWO}⟦indirect: Omar Sayed⟧It is the audiologist’s drum, the surgeon says.⟦/⟧",
    ],
)
def test_two_roles_are_two_people(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        # in a clause on what the role does, "he" is the role; elsewhere it is who was spoken of
        f"{THREE}⟦mixed: Omar Sayed⟧The surgeon was gentler about gel, which he calls “a fair plaster for a day”.⟦/⟧",
        f"{TWO}⟦mixed: Ada Moss⟧The surgeon was gentler about gel, which Moss calls “a fair plaster for a day”.⟦/⟧",
    ],
)
def test_he_in_a_clause_is_the_role_in_front(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        f"{THREE}⟦indirect: Len Quist⟧Look for a soft edge, said the fitter.⟦/⟧",
        # somebody else is one
        f"{THREE}A fitter came by. ⟦indirect: ?⟧Look for a soft edge, said the fitter.⟦/⟧",
    ],
)
def test_who_has_long_done_something_has_the_trade(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        f"{TWO}⟦direct: Omar Sayed⟧“It fades,” says Sayed.⟦/⟧ ⟦indirect: Omar Sayed⟧In his own audit of 90 patients, one in four had got worse.⟦/⟧",
        # what was published is a study, and so is an audit of others
        f"{TWO}“It fades,” says Sayed. ⟦study⟧In his own trial, published last year, 90 patients got worse.⟦/⟧",
        f"{TWO}“It fades,” says Sayed. ⟦study⟧In an audit of 90 patients, one in four had got worse.⟦/⟧",
    ],
)
def test_a_count_of_ones_own_patients_is_ones_own(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        f"{TWO}⟦indirect: Omar Sayed⟧Sleeping tablets Sayed gives for a week at most.⟦/⟧",
        f"{TWO}“It fades,” says Moss. ⟦indirect: Ada Moss⟧Earbuds in bed she is against, as they block the ear.⟦/⟧",
        f"{TWO}“It fades,” says Moss. ⟦indirect: Ada Moss⟧Gel, which costs more than it should, she offers to nobody.⟦/⟧",
        # no thing stands in front, or one of which more is told, or one who is only told of does it
        f"{TWO}“It fades,” says Moss. ⟦article⟧Today she gives for free.⟦/⟧",
        f"{TWO}“It fades,” says Moss. ⟦article⟧The gel she offers in town is blue.⟦/⟧",
        "Kim Lee, a baker in Norr, has two cats. ⟦article⟧Fish she gives to both.⟦/⟧",
    ],
)
def test_what_an_expert_does_with_the_thing_in_front_is_theirs(marked: str) -> None:
    assert mismatches(marked) == []


LETTERED = (
    "Ada Moss, FNP-C, is a family nurse practitioner in Norr. Omar Sayed, RDN, is a dietitian there. “It hurts,” says Moss. "
    "“It does,” says Sayed.\n\n"
)


@pytest.mark.parametrize(
    "marked",
    [
        f"{LETTERED}⟦direct: Ada Moss⟧“It fades,” says the NP.⟦/⟧",
        f"{LETTERED}⟦indirect: Omar Sayed⟧Salt it, adds the RDN.⟦/⟧ ⟦direct: Omar Sayed⟧“Well,” says the RD.⟦/⟧",
        # nobody's letters, and no letters of anybody
        f"{LETTERED}⟦direct: ?⟧“It fades,” says the PT.⟦/⟧",
        f"{LETTERED}⟦article⟧The NP exam took her a day.⟦/⟧",
    ],
)
def test_letters_alone_are_who_has_them(marked: str) -> None:
    assert mismatches(marked) == []


OPERATING = (
    "Ada Moss is an ophthalmologist in Norr, where she operates on lids. Omar Sayed is an optometrist there. “It hurts,” says "
    "Moss. “It does,” says Sayed.\n\n"
)


@pytest.mark.parametrize(
    "marked",
    [
        f"{OPERATING}⟦indirect: Ada Moss⟧Age can dry the eyes, according to the surgeon.⟦/⟧",
        # two of them do, or nobody, or one was only met
        f"{OPERATING.replace('optometrist there', 'vet who operates on dogs')}⟦indirect: ?⟧Age can dry the eyes, according to the surgeon.⟦/⟧",
        f"{OPERATING.replace('operates on lids', 'lives')}⟦indirect: ?⟧Age can dry the eyes, according to the surgeon.⟦/⟧",
        f"{OPERATING}⟦indirect: ?⟧Age can dry the eyes, according to one surgeon.⟦/⟧",
        f"{OPERATING}⟦indirect: ?⟧Age can dry the eyes, says the surgeon who saw her.⟦/⟧",
        f"{OPERATING}⟦indirect: ?⟧Age can dry the eyes, says the heart surgeon.⟦/⟧",
    ],
)
def test_who_operates_is_the_surgeon(marked: str) -> None:
    assert mismatches(marked) == []


FIELDS = (
    "Ada Moss is a professor of clinical immunology in Norr. Omar Sayed, DMD, chairs the department of prosthodontics there. "
    "Kim Webb is a nurse in the hematology ward. “It hurts,” says Moss. “It does,” says Sayed. “Yes,” says Webb.\n\n"
)


@pytest.mark.parametrize(
    "marked",
    [
        f"{FIELDS}⟦indirect: Ada Moss⟧Seven in ten feel better, according to the immunologist.⟦/⟧",
        f"{FIELDS}⟦direct: Omar Sayed⟧“It fades,” the prosthodontist said.⟦/⟧",
        # who has another trade, and one who was only met
        f"{FIELDS}⟦direct: ?⟧“It fades,” the hematologist said.⟦/⟧",
        f"{FIELDS}She saw an immunologist in Hull. ⟦direct: ?⟧“It fades,” the immunologist said.⟦/⟧",
        f"{FIELDS}⟦indirect: ?⟧Seven in ten feel better, according to one immunologist.⟦/⟧",
    ],
)
def test_who_teaches_or_heads_a_field_has_its_trade(marked: str) -> None:
    assert mismatches(marked) == []


AGED = "The stairs hurt. It was there that Lin Castle fell. She lay on the steps.\n\n"
LATER = "\n\nBy noon, she says, it was gone. “It never came back,” Castle says."


@pytest.mark.parametrize(
    "marked",
    [
        f"{AGED}⟦direct: Lin Castle⟧“It stung,” says the 63-year-old retired school secretary.⟦/⟧{LATER}",
        f"{AGED}⟦direct: Lin Castle⟧“It stung,” says the 44-year-old former minister.⟦/⟧{LATER}",
        f"{AGED}⟦direct: ?⟧“It stung,” says the prime minister.⟦/⟧{LATER}",
        # both behind the verb, and each in front of it
        f"{TWO}⟦indirect: Ada Moss; Omar Sayed⟧Save your money, say both Moss and Mr Sayed.⟦/⟧",
        f"{TWO}⟦direct: Ada Moss; Omar Sayed⟧“Save your money,” agree both Ada Moss and Sayed.⟦/⟧",
        f"{TWO}⟦indirect: Ada Moss; Omar Sayed⟧Moss and Sayed each advise against drops.⟦/⟧",
        f"{TWO}⟦article⟧Moss and Sayed each run a clinic.⟦/⟧",
        # whom the writer asked, and a body that is told to be one
        "The vets I spoke to were kind. ⟦group⟧Old dogs, they told me, mind it more.⟦/⟧",
        "The surgeons we’ve interviewed were busy. ⟦group⟧Most knees mend, they say.⟦/⟧",
        "The cousins I spoke to were kind. ⟦article⟧Old dogs, they told me, mind it more.⟦/⟧",
        "⟦group⟧It helps, according to Nice; a gel does too.⟦/⟧ ⟦group⟧Nice, the health watchdog, says that it should be free.⟦/⟧",
        "⟦group⟧Nice, the health watchdog, says that it should be free.⟦/⟧ ⟦article⟧Nice says so too often.⟦/⟧",
        "It helps, says Ana Ruiz, a nurse. ⟦article⟧They flew to Nice in May, and according to Nice it rained.⟦/⟧",
        "⟦group⟧Shelters say that the week is their busiest.⟦/⟧",
    ],
)
def test_who_is_told_of_by_age_as_both_or_as_those_asked(marked: str) -> None:
    assert mismatches(marked) == []


PLACED = (
    "Sore eyes\n\nThey itch all day in front of a screen.\n\nMeet the experts\n\nAda Moss is an independent optometrist in Norr.\n\nOmar Sayed runs the dry eye clinic at the "
    "Hull branch of Osk Opticians.\n\n{further}What helps\n\n“Blink,” says Moss. “Blink more,” says Sayed.\n\n"
)


@pytest.mark.parametrize(
    ("further", "marked"),
    [
        ("", "⟦indirect: Omar Sayed⟧Count to ten, says the Hull optometrist.⟦/⟧"),
        ("", "⟦indirect: Ada Moss⟧Count to ten, says the Norr optometrist.⟦/⟧"),
        # either of two may be one, and who has another trade is none
        (
            "Kim Webb leads the ward at Hull General.\n\n",
            "⟦indirect: ?⟧Count to ten, says the Hull optometrist.⟦/⟧",
        ),
        (
            "Kim Webb is a nurse at Hull General.\n\n",
            "⟦indirect: Omar Sayed⟧Count, says the Hull optometrist.⟦/⟧",
        ),
    ],
)
def test_a_place_tells_which_expert_without_a_trade_has_one(further: str, marked: str) -> None:
    heard = "“Yes,” says Webb.\n\n" if further else ""
    assert mismatches(PLACED.format(further=further) + heard + marked) == []


@pytest.mark.parametrize(
    ("role", "called"),
    [
        ("hairstylist", "stylist"),
        ("psychotherapist", "therapist"),
        ("hydrogeologist", "geologist"),
        ("schoolteacher", "teacher"),
        ("neurosurgeon", "surgeon"),
    ],
)
def test_what_the_end_of_a_trade_says_is_who_has_it_unless_somebody_has_that_alone(
    role: str, called: str
) -> None:
    known = f"“Walk,” says Ana Ruiz, a {role} in Reno."
    assert mismatches(f"{known} ⟦direct: Ana Ruiz⟧“Wait,” the {called} adds.⟦/⟧") == []
    other = f"“Rest,” says Tom Kim, a {called} in Ely."
    assert mismatches(f"{known} {other}\n\n⟦direct: Tom Kim⟧“Wait,” the {called} adds.⟦/⟧") == []


def test_who_is_called_an_experts_trade_for_short_is_no_expert_by_it() -> None:
    told = "“It hurt,” says Ana Ruiz, a hairdresser. “Rest,” says Tom Kim, a dermatologist. “Walk,” says Cy Pell, a surgeon."
    assert mismatches(f"{told}\n\n⟦indirect: Tom Kim; Cy Pell⟧Both experts say that it heals.⟦/⟧") == []


@pytest.mark.parametrize(
    ("known", "speakers"),
    [
        ("“Walk,” says Ana Ruiz, a nurse. “Rest,” says Tom Kim, a surgeon.", []),
        ("“Walk,” says Ana Ruiz, a surgeon and nurse. “Rest,” says Tom Kim, a cook.", ["Ana Ruiz"]),
    ],
)
def test_two_trades_are_one_persons_only_where_nobody_else_has_the_second(
    known: str, speakers: list[str]
) -> None:
    *_, last = parse_article(f"{known}\n\n“Wait,” the surgeon and nurse said.").statements
    assert [person.name for person in last.speakers] == speakers


VET = "Dr. Ana Ruiz, a vet in Hull, keeps a list. “It heals,” Ruiz says.\n\n"
UNTOLD = "Dr. Ben Cho has run a clinic in Reno for years. “Wait,” says Cho.\n\n"


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        (VET + UNTOLD, "Ana Ruiz; Ben Cho"),
        # another may be the second
        (VET, "?"),
        (f"{VET}{UNTOLD}Dr. Cy Pell runs another. “No,” says Pell.\n\n", "?"),
        (VET + UNTOLD.replace(" has run", ", a dentist, has run"), "?"),
        (VET + UNTOLD.replace("Dr. Ben Cho has run", "Ben Cho, a florist, has run"), "?"),
    ],
)
def test_both_vets_are_a_vet_and_the_only_other_expert_if_nothing_else_is_told(told: str, whose: str) -> None:
    assert mismatches(f"{told}⟦indirect: {whose}⟧Both vets advise a soft brush.⟦/⟧") == []


@pytest.mark.parametrize(("told", "speaker"), [("became", "Sid Moss"), ("found", "?")])
def test_a_trade_is_theirs_of_whom_it_is_told_and_not_theirs_who_meet_one(told: str, speaker: str) -> None:
    assert mismatches(f"Sid Moss {told} a tailor. ⟦direct: {speaker}⟧“It hurt,” the tailor says.⟦/⟧") == []


@pytest.mark.parametrize(
    ("known", "called", "speaker"),
    [
        ("Ana Ruiz, DDS,", "hygienist", "?"),
        ("Ana Ruiz, DDS,", "radiologist", "?"),
        ("Ana Ruiz, RN,", "pharmacist", "?"),
        ("Ana Ruiz, PT,", "dentist", "?"),
        ("Ana Ruiz, PharmD,", "surgeon", "?"),
        ("Ana Ruiz, MD,", "nurse", "?"),
        ("Ana Ruiz, PhD,", "pharmacist", "?"),
        ("Ana Ruiz, PhD,", "eye surgeon", "?"),
        ("Ana Ruiz, PhD,", "dermatologist", "?"),
        ("Dr. Ana Ruiz", "receptionist", "?"),
        ("Dr. Ana Ruiz", "patient", "?"),
        # what their letters leave open, or what is said of them by the noun itself
        ("Ana Ruiz, DDS,", "orthodontist", "Ana Ruiz"),
        ("Ana Ruiz, DDS,", "dentist", "Ana Ruiz"),
        ("Ana Ruiz, PT,", "physiotherapist", "Ana Ruiz"),
        ("Ana Ruiz, RD,", "nutritionist", "Ana Ruiz"),
        ("Ana Ruiz, MD,", "hand surgeon", "Ana Ruiz"),
        ("Ana Ruiz, MD,", "radiologist", "Ana Ruiz"),
        ("Ana Ruiz, PhD,", "chronobiologist", "Ana Ruiz"),
        ("Ana Ruiz, PhD,", "nutritionist", "Ana Ruiz"),
        ("Dr. Ana Ruiz", "chronobiologist", "Ana Ruiz"),
        ("Ana Ruiz", "cheesemonger", "Ana Ruiz"),
    ],
)
def test_who_has_letters_has_no_other_trade(known: str, called: str, speaker: str) -> None:
    marked = f"{known} runs a place in Norr. “It is common,” says Ruiz. ⟦direct: {speaker}⟧“Wait,” the {called} says.⟦/⟧"
    assert mismatches(marked) == []


PAIR = "We met Ana Ruiz, DDS, of Leeds, and Tom Lee, MD, of Hull. “Brush,” Ruiz says. “No,” says Lee.\n\n"


@pytest.mark.parametrize(
    ("known", "called", "speaker"),
    [
        ("Ana Ruiz, DDS, of Leeds, keeps a list. “Brush,” Ruiz says.", "Leeds radiologist", "?"),
        ("Ana Ruiz, MD, of Leeds, keeps a list. “Brush,” Ruiz says.", "Hull radiologist", "?"),
        ("Ana Ruiz, MD, who works in Leeds, keeps a list. “Brush,” Ruiz says.", "Hull radiologist", "?"),
        (PAIR, "Leeds radiologist", "?"),
        (PAIR, "Hull radiologist", "Tom Lee"),
        ("Ana Ruiz, MD, of Leeds, keeps a list. “Brush,” Ruiz says.", "Leeds radiologist", "Ana Ruiz"),
        ("Ana Ruiz, MD, keeps a list. “Brush,” Ruiz says.", "Leeds radiologist", "Ana Ruiz"),
    ],
)
def test_who_is_of_a_place_is_no_expert_of_another(known: str, called: str, speaker: str) -> None:
    assert mismatches(f"{known} ⟦direct: {speaker}⟧“Wait,” says the {called}.⟦/⟧") == []


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Tom Mossley, a vet, has a clinic.", "?"),
        ("Tom Mossley, a vet, has a clinic.\n\n", "?"),
        ("Mossley had a clinic.", "?"),
        ("Tom Mossley had a clinic.", "?"),
        ("I rang an expert on rugs.", "?"),
        ("Tom Mossley, a baker, had a tooth out.", "Ana Ruiz"),
        ("The town has a clinic.", "Ana Ruiz"),
        ("It is cheap.", "Ana Ruiz"),
    ],
)
def test_the_expert_is_the_only_one_who_may_be_meant(told: str, speaker: str) -> None:
    known = "Ana Ruiz, a dentist, runs a place in Norr. “It is common,” says Ruiz."
    assert mismatches(f"{known} {told} ⟦direct: {speaker}⟧“It stings,” said the expert.⟦/⟧") == []


@pytest.mark.parametrize(
    ("known", "called", "speaker"),
    [
        ("Ana Ruiz, PhD, studies drips. “It drips,” Ruiz says.", "researcher", "Ana Ruiz"),
        ("Ana Ruiz, PhD, keeps a list. “It drips,” Ruiz says.", "researcher", "?"),
        ("Ana Ruiz, a professor of law in Cardiff, was burned. “It drips,” Ruiz says.", "researcher", "?"),
        ("Ana Ruiz, a lecturer in Welsh, has a scar. “It drips,” Ruiz says.\n\n", "researcher", "?"),
        # a study or a team that was just told of has researchers of its own
        (
            "Ana Ruiz, PhD, studies drips. “It drips,” Ruiz says. A study tested 40 taps.",
            "researcher",
            "?",
        ),
        (
            "Ana Ruiz, PhD, studies drips. “It drips,” Ruiz says.\n\nA team in Oslo is at work.",
            "researcher",
            "?",
        ),
        (
            "Ana Ruiz, a sleep scientist at Lumo, keeps a list. “It drips,” Ruiz says.\n\n",
            "Hull researcher",
            "Ana Ruiz",
        ),
        ("Ana Ruiz, a professor of botany, keeps a list. “It drips,” Ruiz says.", "scientist", "Ana Ruiz"),
        ("Ana Ruiz, a nurse, keeps a list. “It drips,” Ruiz says.", "researcher", "?"),
        (
            "Ana Ruiz, a sleep scientist in Leeds, keeps a list. “It drips,” Ruiz says.",
            "Hull researcher",
            "?",
        ),
        (
            "Ana Ruiz, PhD, studies drips. “It drips,” Ruiz says. She rang a researcher in Hull.",
            "researcher",
            "?",
        ),
        (
            "Ana Ruiz, a drip scientist, and Tom Lee, a tap scientist, met. “It drips,” Ruiz says. “No,” says Lee.",
            "researcher",
            "?",
        ),
    ],
)
def test_the_researcher_is_the_only_scholar_who_is_heard(known: str, called: str, speaker: str) -> None:
    assert mismatches(f"{known} ⟦indirect: {speaker}⟧The {called} says that it dries.⟦/⟧") == []


@pytest.mark.parametrize(
    ("told", "called", "speaker"),
    [
        # who is only told of by an age, or by another trade in place of the name
        ("Mae Carr, 38, gets migraines.", "pharmacist", "?"),
        ("Mae Carr gets migraines. The 38-year-old hates light.", "neurologist", "?"),
        ("Mae Carr gets migraines. The 38-year-old graphic designer hates light.", "pharmacist", "?"),
        ("Mae Carr gets migraines. The 38-year-old graphic designer hates light.", "designer", "Mae Carr"),
        ("Mae Carr, 38, gets migraines.", "38-year-old dental hygienist", "Mae Carr"),
        ("Mae Carr, 78, gets migraines.", "retired pharmacist", "Mae Carr"),
        ("Mae Carr has owned Carr’s Drug since 1998.", "pharmacist", "Mae Carr"),
    ],
)
def test_who_is_told_of_by_an_age_has_no_trade_that_nobody_tells(
    told: str, called: str, speaker: str
) -> None:
    assert (
        mismatches(f"{told} “It hurts,” says Carr. ⟦direct: {speaker}⟧“That is rare,” the {called} says.⟦/⟧")
        == []
    )
