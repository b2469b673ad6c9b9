"""Who is met in a story without a known name, and takes the words behind from those named before."""

from __future__ import annotations

import pytest
from attributions import mismatches, score_text

KNOWN = (
    "Heel pain is common.\n\n"
    "“Stretch first,” says Olga Brandt, MD, a foot surgeon at Holm Hospital. “Then wait.”\n\n"
    "Few scans help, according to Niels Hauge, PhD, a statistician at Aalen University. “I would skip them,” he says.\n\n"
    "Insoles are overrated, says Dr. Brandt. She sells none.\n\n"
)

STRANGERS = [
    ("The ferryman shrugged.", "he"),
    ("The cashier shook her head.", "she"),
    ("The bus driver had a theory.", "he"),
    ("The pharmacist at the corner shook her head.", "she"),
    ("At the desk the receptionist looked up.", "she"),
    ("We met a farmer on the dike.", "he"),
    ("I asked a friend who rows.", "she"),
    ("I went to my own doctor, a young man who blushes.", "he"),
    ("In the next bed lay a retired tanner.", "he"),
    ("One of the trainees raised her hand.", "she"),
    ("The youngest of the trainees raised his hand.", "he"),
    ("Moberg went to see Brandt in May.", "she"),
    ("Moberg and her husband keep a list.", "she"),
    ("Dr. Brandt operated on Moberg in May.", "she"),
    # to whom a sentence turns, whether she opens the sentence or not
    ("As for my neighbor, she has a limp.", "she"),
    ("As for the woman upstairs, she has given up.", "she"),
    ("As for our landlady, she is no fan.", "she"),
    ("As for the florist, she has a stool.", "she"),
    ("As for her mother, she had none.", "she"),
    ("As for my brother, he never stretches.", "he"),
    ("And what of my mother?", "she"),
    ("Ask my gran.", "she"),
    ("Then there is the man next door.", "he"),
    ("Still, my neighbor has three.", "she"),
    ("Nobody knows it better than my granddad.", "he"),
    ("The insoles were cut by my aunt.", "she"),
]


ALONE = [
    ("A nurse waited outside.", "she"),
    ("A nurse at the clinic disagrees.", "she"),
    ("A patient, a young woman, waited outside.", "she"),
    ("Another baker, a woman from Hull, tried it.", "she"),
    ("A 34-year-old teacher tried it for a year.", "she"),
    ("A teacher named Kim waited outside.", "she"),
    ("A second surgeon waited outside.", "she"),
    ("One of the nurses has seen worse.", "she"),
    ("One patient is a teacher.", "she"),
    ("The next patient is a teacher.", "she"),
    ("Someone else waits outside.", "she"),
    ("My neighbor tried it.", "she"),
    ("Sonja went to a clinic in Oslo.", "she"),
    ("Outside, a nurse waits.", "she"),
    ("Upstairs, another patient waits.", "he"),
    ("Down the hall, another patient waits.", "he"),
    ("There was a nurse at the desk.", "she"),
    ("In the waiting room sits a teacher with a cat.", "she"),
    ("Two doors down lives a retired baker.", "he"),
    ("We met a nurse at the door.", "she"),
    ("A nurse waited outside. She was early.", "she"),
    ("A nurse waited outside. The rain went on.", "she"),
    ("A nurse waited outside.\n\nThe rain went on.", "she"),
    ("Not everybody agrees. A nurse disagrees.", "she"),
]


def test_who_is_turned_to_speaks_in_the_same_sentence() -> None:
    assert mismatches(f"{KNOWN}⟦indirect: ?⟧As for my neighbor, she swears by ice.⟦/⟧") == []
    assert mismatches(f"{KNOWN}⟦indirect: ?⟧As for the lady upstairs, she swears by ice.⟦/⟧") == []
    assert mismatches(f"{KNOWN}⟦indirect: ?⟧Back to the man upstairs, he swears by ice.⟦/⟧") == []
    assert mismatches(f"{KNOWN}⟦indirect: Olga Brandt⟧As for ice, she says it only numbs.⟦/⟧") == []


AIRED = "# Racks\n\nOlga Brandt, MD, is a surgeon. Ana Moss, MD, is a vet.\n\n## How to air it\n\n"
BRANDT = "⟦direct: Olga Brandt⟧“Half of it is stiff,” Brandt says.⟦/⟧\n\n"
MOSS = "⟦direct: Ana Moss⟧“It drips,” Moss says.⟦/⟧\n\n"
DRY = "⟦article⟧It is dry by May.⟦/⟧\n\n"


@pytest.mark.parametrize(
    "told",
    [
        # who spoke only together with her is no rival of who then speaks alone
        "⟦indirect: Olga Brandt; Ana Moss⟧Both Brandt and Moss say that it dries.⟦/⟧\n\n"
        f"{BRANDT}{DRY}⟦indirect: Olga Brandt⟧And if it smells, she says, throw it out.⟦/⟧",
        f"{MOSS}{BRANDT}{DRY}⟦indirect: ?⟧And if it smells, she says, throw it out.⟦/⟧",
        "⟦indirect: Olga Brandt; Ana Moss⟧Both Brandt and Moss say that it dries.⟦/⟧\n\n"
        f"{MOSS}{BRANDT}{DRY}⟦indirect: ?⟧And if it smells, she says, throw it out.⟦/⟧",
        # nor who spoke before the text turned to her; but who spoke since
        f"{MOSS}{BRANDT}⟦article⟧As for Moss, she has moved it.⟦/⟧\n\n{DRY}⟦direct: Ana Moss⟧“It is not pretty,” she says.⟦/⟧",
        f"{MOSS}{BRANDT}⟦article⟧Then Moss moved it.⟦/⟧\n\n{DRY}⟦direct: ?⟧“It is not pretty,” she says.⟦/⟧",
        f"{MOSS}⟦article⟧As for Moss, she has moved it.⟦/⟧\n\n{BRANDT}{DRY}⟦direct: ?⟧“It is not pretty,” she says.⟦/⟧",
    ],
)
def test_she_two_paragraphs_on_has_a_rival_only_in_who_has_spoken_alone_since(told: str) -> None:
    assert score_text(f"{AIRED}{told}", ".md").failures == []


@pytest.mark.parametrize(("met", "pronoun"), [*STRANGERS, *ALONE])
def test_a_pronoun_does_not_jump_past_a_stranger_to_an_earlier_paragraph(met: str, pronoun: str) -> None:
    words = f"“It is worse in winter,” {pronoun} said."
    assert mismatches(f"{KNOWN}{met} ⟦direct: ?⟧{words}⟦/⟧ ⟦direct: ?⟧“Much worse.”⟦/⟧") == []


def _is_about_a_stranger(row: tuple[str, str]) -> bool:
    """Say whether nobody else is named beside them, or turned to."""
    return row[0].startswith(("The ", "At ", "We ", "I ", "In ", "One ", "Moberg and"))


ONE = "“Stretch first,” says Olga Brandt, MD.\n\n"


@pytest.mark.parametrize("known", [KNOWN, ONE])
@pytest.mark.parametrize(("met", "pronoun"), [*filter(_is_about_a_stranger, STRANGERS), *ALONE])
def test_nor_does_it_where_the_stranger_has_a_paragraph_of_their_own(
    known: str, met: str, pronoun: str
) -> None:
    marked = f"{known}{met}\n\n⟦direct: ?⟧“It is worse in winter,” {pronoun} said.⟦/⟧"
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    "told",
    [
        # a stranger in passing, or anybody
        "The clinic has a nurse on call.",
        "It takes a nurse and ten minutes.",
        "A cream from a pharmacist costs less.",
        "A patient can wait for years.",
        "A doctor should see it.",
        "A dermatologist usually starts with a cream.",
        "The average patient is 50.",
        "A patient’s skin matters.",
        "Any nurse knows that.",
        "Her patients are young.",
        # what one gives or costs
        "A private physio session costs $95.",
        "A dermatologist visit costs $95.",
        # she is the subject, or named beside them
        "She met a nurse once.",
        "A nurse by training, she has seen it all.",
        "Brandt met a nurse once.",
        "A nurse waited outside. Brandt laughed.",
        "Brandt waited. A nurse came by.",
        # who may well be she, by her trade
        "The doctor has an opinion.",
    ],
)
def test_she_is_who_spoke_before_a_paragraph_that_is_not_about_somebody_new(told: str) -> None:
    for known in (KNOWN, ONE):
        assert mismatches(f"{known}{told}\n\n⟦direct: Olga Brandt⟧“It hurts,” she says.⟦/⟧") == []


def test_she_is_who_has_spoken_since_somebody_new_was_met() -> None:
    told = "A nurse waited outside.\n\n“It hurts,” Brandt says."
    assert mismatches(f"{KNOWN}{told}\n\n⟦direct: Olga Brandt⟧“It fades,” she says.⟦/⟧") == []


@pytest.mark.parametrize(
    "marked",
    [
        # what goes on is the named one's: by the sign, by the subject, where the stranger is in advice
        "Brandt met a retired tanner in the hall. ⟦direct: Olga Brandt⟧“His heel was like wood,” she says.⟦/⟧",
        "Hauge has a neighbor with a limp. ⟦direct: Niels Hauge⟧“I walk with her,” he says.⟦/⟧",
        "Brandt has an opinion. A farmer can walk all day. ⟦direct: Olga Brandt⟧“You cannot,” she says.⟦/⟧",
        "Brandt says so. The average patient is 50. ⟦direct: Olga Brandt⟧“And stiff,” she says.⟦/⟧",
        "It was the clinic, where a nurse looked at it, that Brandt chose. ⟦direct: Olga Brandt⟧“They care,” she says.⟦/⟧",
        "The nurse, a calm woman named Ida Falk, nodded. ⟦direct: Ida Falk⟧“It is,” she said.⟦/⟧",
        "Dr. Brandt operated on Otto Lind. ⟦direct: Olga Brandt⟧“He walked the next day,” she says.⟦/⟧",
        # where a sentence turns to somebody known or to a thing, or only tells of whom a writer knows
        "As for Brandt, she has a limp. ⟦direct: Olga Brandt⟧“It is worse in winter,” she says.⟦/⟧",
        "As for the surgeon, she has a limp. ⟦direct: Olga Brandt⟧“It is worse in winter,” she says.⟦/⟧",
        "As for insoles, she has none. ⟦direct: Olga Brandt⟧“They smell,” she says.⟦/⟧",
        "Dr. Brandt worked with my aunt. ⟦direct: Olga Brandt⟧“It is worse in winter,” she says.⟦/⟧",
        "Dr. Brandt looks like my aunt. ⟦direct: Olga Brandt⟧“It is worse in winter,” she says.⟦/⟧",
        "Nobody is stricter than a nurse. ⟦direct: Olga Brandt⟧“It is worse in winter,” she says.⟦/⟧",
    ],
)
def test_words_stay_with_the_one_who_has_a_name(marked: str) -> None:
    assert mismatches(KNOWN + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "Moberg went to a young surgeon in Aalen. ⟦direct: ?⟧“It will heal,” the surgeon told her.⟦/⟧",
        "I saw a surgeon at a walk-in clinic. ⟦indirect: ?⟧The surgeon said it was a sprain.⟦/⟧",
        "⟦indirect: ?⟧My surgeon told me to lie down.⟦/⟧",
        "⟦indirect: ?⟧Our surgeon says that we should all walk more.⟦/⟧",
        # who comes by is met as well, and so is somebody else's
        "It was quiet. A surgeon came by.\n\n⟦direct: ?⟧“Walk,” the surgeon said.⟦/⟧",
        "Another surgeon uses screws. ⟦direct: ?⟧“They hold,” the surgeon says.⟦/⟧",
        "Last May, my cousin’s surgeon used screws. ⟦direct: ?⟧“They hold,” the surgeon said.⟦/⟧",
        "A clinic in Bergen has a surgeon on call. ⟦direct: ?⟧“They hold,” the surgeon said.⟦/⟧",
        # what anybody needs, or somebody is, is nobody who was met
        "A surgeon should see it. ⟦direct: Olga Brandt⟧“Wait,” the surgeon says.⟦/⟧",
        "Brandt is a surgeon by choice. ⟦direct: Olga Brandt⟧“Wait,” the surgeon says.⟦/⟧",
        "A plumber came by. ⟦direct: Olga Brandt⟧“Wait,” the surgeon says.⟦/⟧",
        # named again, or never met: the surgeon is Brandt
        "I saw a surgeon first. Then I saw Brandt. ⟦direct: Olga Brandt⟧“Wait,” the surgeon says.⟦/⟧",
        "⟦direct: Olga Brandt⟧“Wait,” the surgeon says.⟦/⟧",
        "My vet, Inga Moe, DVM, laughed. ⟦direct: Inga Moe⟧“Wait,” my vet said.⟦/⟧",
    ],
)
def test_a_role_is_theirs_who_were_met_last(marked: str) -> None:
    assert mismatches(KNOWN + marked) == []


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("A nutritionist came by.", "?"),
        ("Another nutritionist rang.", "?"),
        ("A nutritionist from Hull was there.", "?"),
        ("A plumber came by.", "Ana Ruiz"),
        ("You might ask a nutritionist.", "Ana Ruiz"),
        ("Then there was tea.", "Ana Ruiz"),
    ],
)
def test_a_trade_that_nobody_is_said_to_have_is_theirs_who_were_met_with_it(told: str, whose: str) -> None:
    founder = "Ana Ruiz, PhD, founded Lumo in 2010. “It helps,” she said. The firm makes teas."
    assert mismatches(f"{founder} {told}\n\n⟦direct: {whose}⟧“Eat,” the nutritionist said.⟦/⟧") == []


def test_who_was_met_may_be_one_of_the_trade_who_is_named_later() -> None:
    marked = (
        "A hospice chaplain sat there. ⟦direct: Abe Teague⟧“Wait,” the chaplain said.⟦/⟧\n\n"
        "The Rev. Abe Teague, for that is the chaplain’s name, nods. “Yes,” Teague said."
    )
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    "told",
    [
        "Ekdahl and her sister have no ties to the hospital.",
        "Folasade Brook, who has no ties to it, admires it.",
        "Zorga rang in about her heel.",
        "Zorga emailed the clinic in May.",
        "Greta, a tram cleaner, limps to work.",  # or her dog
    ],
)
def test_a_pronoun_does_not_jump_past_a_name_that_nobody_introduces(told: str) -> None:
    assert mismatches(f"{KNOWN}{told} ⟦indirect: ?⟧She says that it costs too much.⟦/⟧") == []


@pytest.mark.parametrize(
    "marked",
    [
        "Otto, a tram cleaner of 29 who limps, has sore heels. ⟦direct: Otto⟧“They laugh,” he says.⟦/⟧",
        "Otto, who cleans trams, limps. ⟦direct: Otto⟧“They laugh,” he says.⟦/⟧",
        "Greta, a tram cleaner aged 40, limps. ⟦direct: Greta⟧“They laugh,” she says.⟦/⟧",
        "Sadly, a tram of 29 seats had no room. ⟦direct: Olga Brandt⟧“They laugh,” she says.⟦/⟧",
        "Otto, a tram cleaner aged 40, limps. ⟦direct: ?⟧“They laugh,” she says.⟦/⟧",
    ],
)
def test_one_with_a_first_name_of_whom_it_is_told_speaks_in_the_next_sentence(marked: str) -> None:
    assert mismatches(KNOWN + marked) == []


def test_somebody_new_who_heads_a_hospital_service_is_known_by_the_next_words() -> None:
    told = "Solveig Ek, who heads the foot service at Mora Hospital in Oslo, admires it."
    assert mismatches(f"{KNOWN}{told} ⟦direct: Solveig Ek⟧“They pick their patients,” she said.⟦/⟧") == []


def test_behind_a_question_as_a_heading_she_is_who_spoke_last_or_nobody() -> None:
    assert mismatches(f"{KNOWN}Is it the shoes?\n\n⟦indirect: Olga Brandt⟧Probably not, she says.⟦/⟧") == []
    two = KNOWN.replace(
        "Insoles are overrated, says Dr. Brandt.", "Insoles are overrated, says Dr. Ada Ness."
    )
    assert mismatches(f"{two}Is it the shoes?\n\n⟦indirect: Ada Ness⟧Probably not, she says.⟦/⟧") == []
    assert mismatches(f"{two}Is it the shoes?\n\n⟦direct: ?⟧“Nobody can say.”⟦/⟧") == []


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Imani Fields has watched that from the treatment chair.", "Imani Fields"),
        ("Imani Fields sees it behind the salon chair.", "Imani Fields"),
        ("Imani Fields turned to the empty chair.", "Imani Fields"),
        ("Imani Fields went to see the chair who runs it.", "?"),
    ],
)
def test_a_chair_to_sit_in_is_nobody_who_was_met(told: str, whose: str) -> None:
    says = f"⟦mixed: {whose}⟧The Hull-based licensed esthetician says many arrive with “a drawer full of cream.”⟦/⟧"
    assert mismatches(f"{KNOWN}{told} {says}") == []


def test_the_licensed_esthetician_is_asked_for_opinions_and_the_retired_one_told_of() -> None:
    for who, whose in (("licensed", "indirect: Imani Fields"), ("retired", "article")):
        told = f"Imani Fields laughs. ⟦indirect: Imani Fields⟧The {who} esthetician says that it fades.⟦/⟧"
        assert mismatches(f"{KNOWN}{told} ⟦{whose}⟧Fields has no problem with a soft brush.⟦/⟧") == []


MOSS = "Sid Moss, a teacher, was ill. ⟦direct: Sid Moss⟧“It hurt,” he says.⟦/⟧ "


@pytest.mark.parametrize(
    "told",
    [
        "Then a driver came by.",
        "In Hull a spokesperson rang.",
        "On Monday my boss rang.",
        "There was once a doctor in town.",
    ],
)
def test_a_stranger_behind_words_for_when_or_where_opens_a_sentence(told: str) -> None:
    assert mismatches(f"{MOSS}{told} ⟦direct: ?⟧“Go home,” he said.⟦/⟧") == []


@pytest.mark.parametrize(
    ("known", "whose", "speaker"),
    [
        (MOSS, "his", "?"),
        ("“Rest,” says Niels Hauge, MD.\n\n", "her", "Niels Hauge"),
    ],
)
def test_whose_gloves_they_are_tells_the_sign_of_somebody_new(known: str, whose: str, speaker: str) -> None:
    told = f"The hygienist took off {whose} gloves. ⟦direct: {speaker}⟧“Done,” he said.⟦/⟧"
    assert mismatches(known + told) == []


def test_she_who_opens_an_article_is_not_whom_she_meets() -> None:
    told = "She was 30 when she met Dr. Ana Lee. She has a scar."
    assert mismatches(f"{told} ⟦direct: ?⟧“It hurt,” she says.⟦/⟧") == []


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        # who opens a sentence and has no name, or none that is known, may be she
        ("A nurse at the clinic disagrees.", "?"),
        ("Her nurse disagrees.", "?"),
        ("One of her nurses has seen worse.", "?"),
        ("The receptionist is not so sure.", "?"),
        ("The owner of a spaniel was not so sure.", "?"),
        ("The dog’s owner was not so sure.", "?"),
        ("The minister was not so sure.", "?"),
        ("In the waiting room was a teacher with a cat.", "?"),
        ("Helen, 34, brought a cat.", "?"),
        # whom the writer asks
        ("I asked a dietitian in Hull.", "?"),
        ("So we went to see a farmer.", "?"),
        ("Then I rang my vet.", "?"),
        ("I told Ruiz that I had asked a dietitian.", "Ana Ruiz"),
        ("I asked her about cats.", "Ana Ruiz"),
        # she is spoken of herself, or meets them, and what is a thing or anybody says nothing
        ("The vet laughs.", "Ana Ruiz"),
        ("A nurse by training, she has seen it all.", "Ana Ruiz"),
        ("The daughter of a farmer, Ruiz grew up with dogs.", "Ana Ruiz"),
        ("Last week she saw a teacher with a cat.", "Ana Ruiz"),
        ("One of the signs is fur.", "Ana Ruiz"),
        ("A doctor should see it.", "Ana Ruiz"),
        ("Her patients are cats.", "Ana Ruiz"),
        ("The maker of the gel has 40 shops.", "Ana Ruiz"),
        ("Summer came.", "Ana Ruiz"),
    ],
)
def test_she_is_not_who_spoke_before_somebody_without_a_name_opened_a_sentence(told: str, whose: str) -> None:
    known = "Ana Ruiz is a vet. “It is common,” says Ruiz."
    assert mismatches(f"{known} {told} ⟦direct: {whose}⟧“It itches,” she says.⟦/⟧") == []


def test_his_father_with_a_name_does_not_end_whose_words_go_on() -> None:
    marked = (
        "Kofi Mensah Jr. has stuttered since he was three. ‘They skipped me,’ he says. By ten, Mensah says, he had one friend. "
        "His father, Kofi Mensah Sr., stuttered too.\n\nWhat changed things was a camp.\n\n"
        "⟦direct: Kofi Mensah Jr.⟧‘There were forty of us round a fire.⟦/⟧ ‘It took me a day.’"
    )
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    ("said", "whose"),
    [
        ("“It is safe,” the nurse said.", "?"),
        ("“It is safe,” said the receptionist.", "?"),
        ("The minister said it was safe.", "?"),
        ("“It is safe,” said the company’s director.", "?"),
        ("“It is safe,” said one.", "?"),
        ("“It is safe,” another told me.", "?"),
        ("“It is safe,” said Mossley.", "?"),
        # the head of a body speaks for it, and is a woman or a man
        ("The director of the Hull Clinic said it was safe.", "?"),
        ("Lumo’s chief executive said it was safe.", "?"),
        ("The chair of the World Skin Forum said it was safe.", "?"),
        # a spokesman is no "she", and neither is a body or a thing
        ("A spokesman for Lumo said it was safe.", "Ana Ruiz"),
        ("The World Skin Forum said it was safe.", "Ana Ruiz"),
        ("“It is safe,” the label says.", "Ana Ruiz"),
        ("“It is safe,” the vet said.", "Ana Ruiz"),
    ],
)
def test_she_is_not_who_spoke_before_somebody_unknown_did(said: str, whose: str) -> None:
    known = "Ana Ruiz, a vet, works in Leeds. “Gel works,” says Ruiz."
    assert mismatches(f"{known} {said} ⟦direct: {whose}⟧“It stings,” she said.⟦/⟧") == []
