"""People of no learned trade in a story: by their trade, their kin, a place in front of them, a name told later."""

from __future__ import annotations

import pytest
from attributions import mismatches

LEE = "Ida Lee, MD, is a surgeon. ⟦indirect: Ida Lee⟧She says that it fades.⟦/⟧\n\n"
TRADES = [
    # what they list is their word, as what they cite is
    *(
        "Ana Ruiz bakes. ⟦direct: Ana Ruiz⟧“It stings,” Ruiz says.⟦/⟧ Bo Kemp paints. ⟦direct: Bo Kemp⟧“It itches,” Kemp says.⟦/⟧\n\n"
        f"⟦indirect: Ana Ruiz; Bo Kemp⟧Ruiz and Kemp {verb} dry air and wet socks as the causes.⟦/⟧"
        for verb in ("list", "cite")
    ),
    "Tess Moran tunes pianos. ⟦direct: Tess Moran⟧“It has a tail,” she says.⟦/⟧ ⟦direct: Tess Moran⟧“I hate it,” the tuner argued.⟦/⟧",
    "Bo Rossi takes a dim view. ⟦direct: Bo Rossi⟧“She bought it,” the delivery rider admitted.⟦/⟧ ⟦direct: Bo Rossi⟧“It’s awful.”⟦/⟧",
    "Tom Ames wears one. ⟦direct: Tom Ames⟧“It rubs,” Ames says.⟦/⟧ ⟦direct: Tom Ames⟧“Taste this,” the cheesemonger chuckles.⟦/⟧",
    "Tom Ames wears one. ⟦direct: Tom Ames⟧“It rubs,” Ames says.⟦/⟧ ⟦direct: Tom Ames⟧“It always has,” said the scaffolder.⟦/⟧",
    "Tess Moran wears one. ⟦direct: Tess Moran⟧“It rubs,” she says.⟦/⟧ ⟦direct: Tess Moran⟧“Daily,” the librarian whispered.⟦/⟧",
    "Tom Ames wears one. ⟦direct: Tom Ames⟧“It rubs,” he says.⟦/⟧ ⟦indirect: Tom Ames⟧It is a terrible hat, the rider admits.⟦/⟧",
    "Tom Ames wears one. ⟦direct: Tom Ames⟧“It rubs,” he says.⟦/⟧ ⟦indirect: Tom Ames⟧It is a terrible hat, sighs the scaffolder.⟦/⟧",
    # a thing, somebody else of whom more is told, and one who has another trade
    "Tom Ames wears one. ⟦direct: Tom Ames⟧“It rubs,” Ames says.⟦/⟧ ⟦direct: ?⟧“Clean it,” the letter said.⟦/⟧",
    "Tom Ames wears one. ⟦direct: Tom Ames⟧“It rubs,” Ames says.⟦/⟧ ⟦direct: ?⟧“Off,” said the plumber who sat there.⟦/⟧",
    f"{LEE}⟦direct: Ida Lee⟧“It rubs,” Lee says.⟦/⟧ ⟦direct: ?⟧“Clean it,” the plumber said.⟦/⟧",
    # whom one meets with at a counter, in court, at work
    *(
        f"Tom Ames wears one. ⟦direct: Tom Ames⟧“It rubs,” Ames says.⟦/⟧ ⟦direct: ?⟧“Off,” the {one} said.⟦/⟧"
        for one in (
            "clerk",
            "cashier",
            "night clerk",
            "dispatcher",
            "supervisor",
            "prosecutor",
            "hairdresser",
            "electrician",
        )
    ),
    "Tom Ames drives a bus. ⟦direct: Tom Ames⟧“It rubs,” Ames says.⟦/⟧ ⟦direct: Tom Ames⟧“Daily,” the driver said.⟦/⟧",
    # one without a name who was just met, and one of two
    "Rosa Diaz buys a wig. ⟦direct: Rosa Diaz⟧“I cried,” Diaz says.⟦/⟧ She found a wigmaker. ⟦direct: ?⟧“Real,” the wigmaker said.⟦/⟧",
    "Rosa Diaz buys a coat. ⟦direct: Rosa Diaz⟧“I cried,” Diaz says.⟦/⟧ She asked for a tailor. ⟦direct: ?⟧“Up,” the tailor said.⟦/⟧",
    "Al Cole and Rosa Diaz ran. ⟦direct: Al Cole⟧“It rubs,” Cole said.⟦/⟧ ⟦direct: Rosa Diaz⟧“It stinks,” Diaz said.⟦/⟧ "
    "⟦direct: ?⟧“I like it,” the cyclist said.⟦/⟧",
]
NAMED_AS = [
    # a pronoun that is said to be somebody by name
    f"{LEE}A man in a cap laughs. He is Tom Ames, 71, a retired roofer. ⟦direct: Tom Ames⟧“It rang.⟦/⟧ ⟦direct: Tom Ames⟧It rang daily.”⟦/⟧",
    f"{LEE}A man in a cap laughs. He is Don Mateo Ames, 71, and he knows. ⟦direct: Mateo Ames⟧“It rang.”⟦/⟧",
    f"{LEE}A woman laughs. She’s Doña Rosa Diaz, a baker. ⟦direct: Rosa Diaz⟧“It rang.”⟦/⟧",
    f"{LEE}A man in a cap laughs. He is Tom Ames’s uncle. ⟦direct: ?⟧“It rang.”⟦/⟧",
    # an age in words that opens a sentence is none of the name
    f"{LEE}Sixteen-year-old Josie Farquhar of Osk tried it. ⟦direct: Josie Farquhar⟧“It rubs,” Josie said.⟦/⟧",
    f"{LEE}Don Lee Roth, 71, tried it. ⟦direct: Don Lee Roth⟧“It rubs,” Roth said.⟦/⟧",
]
RETIRED = [
    # who opens the article and is told to be something in the next paragraph; not if it may be another
    "For Tom Ames, it was a kettle.\n\n⟦direct: Tom Ames⟧“It rang,” says the retired tram driver, who is 63.⟦/⟧ ⟦direct: Tom Ames⟧“Daily.”⟦/⟧\n\n"
    "It is common. ⟦direct: Tom Ames⟧“It is still there,” says Tom.⟦/⟧",
    "For Tom Ames, it was a kettle. “It rang,” Ames says. Rosa Diaz heard it too.\n\n⟦direct: ?⟧“It hums,” says the retired tram driver.⟦/⟧\n\n"
    "⟦direct: Rosa Diaz⟧“It rang,” says Rosa Diaz.⟦/⟧",
    "For Tom Ames, it was a kettle.\n\n⟦direct: ?⟧“It rang,” says the tram driver at the stop.⟦/⟧\n\n⟦direct: Tom Ames⟧“It did,” says Tom.⟦/⟧",
]
OF_A_PLACE = [
    # or of a place, where nobody else stands in the paragraph before
    "It hung in Rachel Lindqvist’s hall.\n\nThe Hobart nurse has two kids.\n\n⟦direct: Rachel Lindqvist⟧“It drips,” she says.⟦/⟧\n\n⟦direct: Rachel Lindqvist⟧“Daily,” says Lindqvist.⟦/⟧",
    "Tom Ames keeps a rack.\n\nThe Leeds teacher has two sons.\n\n⟦direct: Tom Ames⟧“It drips,” he says.⟦/⟧\n\n⟦direct: Tom Ames⟧“Daily,” says Ames.⟦/⟧",
    "Rachel Moss keeps a rack.\n\nThe mother of two has no dryer.\n\n⟦direct: Rachel Moss⟧“It drips,” she says.⟦/⟧\n\n⟦direct: Rachel Moss⟧“Daily,” says Moss.⟦/⟧",
    "Rachel Moss keeps a rack. Tom Ames came by.\n\nThe Hobart nurse has two kids.\n\n⟦direct: ?⟧“It drips,” she says.⟦/⟧\n\n⟦direct: Rachel Moss⟧“Daily,” says Moss.⟦/⟧ "
    "⟦direct: Tom Ames⟧“It does,” says Ames.⟦/⟧",
    "⟦direct: Ana Ruiz⟧“It hurts,” says Ana Ruiz.⟦/⟧\n\nTom Ames sees it daily.\n\nThe Leeds teacher has two sons.\n\n⟦direct: ?⟧“It drips,” he says.⟦/⟧\n\n"
    "⟦direct: Tom Ames⟧“Daily,” says Ames.⟦/⟧",
    # who tells her, or treats her, is another
    *(
        f"Rachel Moss fainted.{gap}⟦indirect: ?⟧The {one} {told} her that it was nothing.⟦/⟧ ⟦direct: ?⟧“I cried,” she says.⟦/⟧\n\n⟦direct: Rachel Moss⟧“It hurt,” says Moss.⟦/⟧"
        for gap in (" ", "\n\n")
        for one, told in (
            ("Boston surgeon", "told"),
            ("Boston surgeon", "had assured"),
            ("retired surgeon", "warned"),
        )
    ),
    "Rachel Moss fainted.\n\n⟦indirect: ?⟧The Boston surgeon told her boss that it was nothing.⟦/⟧\n\n⟦direct: Rachel Moss⟧“It hurt,” says Moss.⟦/⟧",
    # whoever was told to be nothing may be the patient
    "Mark Dean fell off a roof. ⟦direct: Mark Dean⟧“It hurt,” Dean says.⟦/⟧\n\nThe Leeds surgeon stitched it. ⟦direct: ?⟧“It will fade,” the Leeds surgeon says.⟦/⟧",
    "Ana Ruiz has had acne for years. ⟦direct: Ana Ruiz⟧“It stings,” Ruiz says.⟦/⟧\n\n⟦indirect: ?⟧The Boston dermatologist says a peel would have helped.⟦/⟧",
    "Ana Ruiz lost her house. ⟦direct: Ana Ruiz⟧“It burnt,” Ruiz says.⟦/⟧\n\n⟦indirect: ?⟧The Leeds mayor says help is on its way.⟦/⟧",
    "Mark Dean fell off a roof. ⟦direct: Mark Dean⟧“It hurt,” Dean says.⟦/⟧\n\n⟦indirect: ?⟧The Leeds surgeon told Dean to keep it dry.⟦/⟧",
    "Mark Dean fell off a roof. ⟦direct: Mark Dean⟧“It hurt,” Dean says.⟦/⟧\n\nThe Leeds surgeon has two kids. ⟦direct: ?⟧“It will fade,” he says.⟦/⟧",
    "Tom Boyle fell off a roof. ⟦direct: Tom Boyle⟧“It hurt,” Boyle says.⟦/⟧\n\nThe Hobart nurse dressed the wound. ⟦direct: ?⟧“It looked bad,” the Hobart nurse says.⟦/⟧ "
    "⟦direct: ?⟧“He was brave.”⟦/⟧",
    # a mother of two without a name is no expert, nor one of whom it is said where she is
    *(
        "Laura Finn, MD, is a dermatologist in Cork. ⟦direct: Laura Finn⟧“Silicone works,” Finn says.⟦/⟧\n\n"
        + told
        for told in (
            "A patient came back in May. The mother of two had tried gel at home. ⟦direct: ?⟧“It itched all night,” she says.⟦/⟧",
            "The mother of two had tried gel at home. ⟦direct: ?⟧“It itched all night,” she says.⟦/⟧",
            "The mother of two in the next bed had never heard of it. ⟦direct: ?⟧“It itched,” the mother of two says.⟦/⟧",
        )
    ),
    "Tom Reed swims. ⟦direct: Tom Reed⟧“I float,” Reed says.⟦/⟧\n\nThe father of two who shares his lane disagrees. ⟦direct: ?⟧“I walk,” the father of two says.⟦/⟧",
    "Laura Finn, a dental receptionist, had spots. ⟦direct: Laura Finn⟧‘I dug,’ the mother-of-two told The Lantern.⟦/⟧",
    "Laura Moss, 34, has a scar. ⟦direct: Laura Moss⟧“It itched,” Moss says.⟦/⟧\n\n⟦indirect: Laura Moss⟧The mother of two says gel helped.⟦/⟧",
]
KIN = [
    # what kin she is tells more than the “he” of her sentence
    "Dale Hart hurt his toe. ⟦indirect: Odalys Hart⟧His wife, Odalys Hart, who drives a bus, figured he had broken it.⟦/⟧\n\n"
    f"{LEE}⟦indirect: Ida Lee⟧Lee suggests ice.⟦/⟧ ⟦indirect: Odalys Hart⟧Odalys Hart made a box over the bed, she volunteered.⟦/⟧ "
    "⟦direct: Odalys Hart⟧“Forty dollars online,” said the bus driver.⟦/⟧",
    # “the former deckhand” is no woman who has just been named, if a “he” goes on with it
    "Dale Hart hurt his toe. ⟦direct: Dale Hart⟧“It hurt,” he said.⟦/⟧\n\n⟦indirect: Rita Hart⟧His wife, Rita Hart, figured it was broken.⟦/⟧ "
    "⟦indirect: Dale Hart⟧The former deckhand swore he hadn’t touched the ramp.⟦/⟧",
    "For a school librarian, Rita Hart knew a lot. ⟦direct: Rita Hart⟧“It hurt,” recalls the 43-year-old.⟦/⟧",
    # she may have two trades
    "Rita Hart’s face was on every bus. ⟦direct: Rita Hart⟧“It hurt,” the 38-year-old actress and host tells Norr.⟦/⟧ ⟦direct: Rita Hart⟧“It did,” says Hart.⟦/⟧",
    "Rita Hart is on every bus. ⟦direct: Rita Hart⟧“It hurt,” the 38-year-old and mother of two says.⟦/⟧ ⟦direct: Rita Hart⟧“It did,” says Hart.⟦/⟧",
    "Rita Hart is on every bus. ⟦article⟧It hurt the 38-year-old actress and host when a bus came.⟦/⟧ ⟦direct: Rita Hart⟧“It did,” says Hart.⟦/⟧",
]
PLACED = [
    "⟦indirect: Ida Lee⟧Dr. Ida Lee says that it hurts.⟦/⟧ ⟦indirect: Ida Lee⟧Lee, who runs a clinic at St. Bride’s in Hull, says that it swells."
    "⟦/⟧\n\nAt the clinic, Moran was told it was nothing.\n\nThat is so common that the Hull specialist keeps a tally. "
    "⟦indirect: Ida Lee⟧A test can mislead, she cautioned.⟦/⟧",
]
MET = [
    # behind a place that opens the sentence somebody is met, who is named then
    f"{LEE}Behind the counter of the shop, a man in a paper trilby has been waiting. ⟦indirect: Al Bell⟧It ages, he declares.⟦/⟧ "
    "⟦indirect: Al Bell⟧Ricotta is milk, he goes on.⟦/⟧ His name is Al Bell, and he cuts cheese. ⟦direct: Al Bell⟧“Taste,” Bell says.⟦/⟧",
    "Kip Ode, MD, is a vet. ⟦indirect: Kip Ode⟧He says that it fades.⟦/⟧\n\nAt the back of the hall, a young man was waiting. "
    "⟦indirect: ?⟧It is a scandal, he declared.⟦/⟧",
    "⟦article⟧In the hall, 14 people in paper hats were learning to cook.⟦/⟧",
    "⟦study⟧In a 2019 paper, women who drank it slept longer.⟦/⟧",
    "Ida Lee, MD, is here. ⟦direct: Ida Lee⟧“It tears,” Lee says.⟦/⟧ ⟦article⟧Lee went on day nine.⟦/⟧",
    "Ida Lee, MD, is here. ⟦direct: Ida Lee⟧“It tears,” Lee says.⟦/⟧ ⟦indirect: Ida Lee⟧It heals, Lee went on.⟦/⟧",
]
NAMED = [
    # somebody with a first name alone, who rings and speaks, and who is no expert with another name
    f"{LEE}Mags rang in about her heel. ⟦direct: Mags⟧“It stings,” she said, by the sea.⟦/⟧ ⟦indirect: Mags⟧Mags says it has gone.⟦/⟧",
    f"{LEE}Colm rang in about his heel. ⟦direct: Colm⟧“It stings,” he said, by the sea.⟦/⟧ ⟦indirect: Colm⟧Colm says it has gone.⟦/⟧",
]


@pytest.mark.parametrize("marked", [*TRADES, *NAMED_AS, *RETIRED, *OF_A_PLACE, *KIN, *PLACED, *MET, *NAMED])
def test_people_in_a_story_speak_and_nobody_speaks_for_them(marked: str) -> None:
    assert mismatches(marked) == []


MOTHER = "⟦direct: Bec Lind⟧“He hid it,” says Lind, a florist and mother of two.⟦/⟧"
CHILD = "⟦direct: Otto⟧“I see it,” Otto announced.⟦/⟧"
FATHER = "⟦direct: Al Moss⟧“Mine did, too,” says Al Moss, a father of two.⟦/⟧"
PARENTS = [
    (MOTHER, "Otto has lost one. ⟦indirect: Bec Lind⟧It never hurt, his mother says.⟦/⟧"),
    (MOTHER, "Otto has lost one. ⟦indirect: ?⟧It never hurt, his father says.⟦/⟧"),
    (MOTHER, "Otto has lost one. ⟦indirect: ?⟧It never hurt, her mother says.⟦/⟧"),
    (MOTHER, "Lind has lost one. ⟦indirect: ?⟧It never hurt, her mother says.⟦/⟧"),
    (FATHER, "Otto has lost one. ⟦indirect: Al Moss⟧It never hurt, his father says.⟦/⟧"),
    (FATHER, "Otto has lost one. ⟦indirect: ?⟧It never hurt, his mother says.⟦/⟧"),
    (MOTHER.replace("mother of two", "mother"), "Otto sees. ⟦indirect: ?⟧It never hurt, his mother says.⟦/⟧"),
    (
        f"{MOTHER}\n\n⟦direct: Ida Lee⟧“It rubs,” says Ida Lee, a mother of four.⟦/⟧",
        "Otto has lost one. ⟦indirect: ?⟧It never hurt, his mother says.⟦/⟧",
    ),
]


@pytest.mark.parametrize(("told", "marked"), PARENTS)
def test_the_only_mother_of_whom_it_is_told_is_that_of_a_child_with_one_name(told: str, marked: str) -> None:
    assert mismatches(f"Bec Lind saw it first.\n\n{told}\n\n{CHILD}\n\n{marked}") == []


OWN_CHILD = "Cora Vance saw it first in her 13-year-old, Abe, a goalie. “It was odd,” says Vance.\n\n"
HUSBAND = "Ida Lund, 58, is a baker in Norr, whose husband, Bo, snores. “It hums,” says Ida Lund.\n\n“Not I,” says Bo Lund.\n\n"
SURGEON = "“It heals,” says surgeon Al Moss.\n\n"


@pytest.mark.parametrize(
    "marked",
    [
        f"{OWN_CHILD}{SURGEON}Abe sat down. ⟦direct: Cora Vance⟧“He limped,” his mother says.⟦/⟧",
        f"{OWN_CHILD}{SURGEON}Abe sat down. ⟦direct: ?⟧“He limped,” his father says.⟦/⟧",
        f"{OWN_CHILD}{SURGEON}Moss sat down. ⟦direct: ?⟧“He limped,” his mother says.⟦/⟧",
        # whose child it is, is not told
        "Cora Vance saw it first in a neighbor and her 13-year-old, Abe, a goalie. “It was odd,” says Vance.\n\n"
        f"{SURGEON}Abe sat down. ⟦direct: ?⟧“He limped,” his mother says.⟦/⟧",
        f"{HUSBAND}{SURGEON}Bo took to it. ⟦direct: Ida Lund⟧“He is quiet,” says his wife.⟦/⟧",
        f"{HUSBAND}{SURGEON}Moss took to it. ⟦direct: ?⟧“He is quiet,” says his wife.⟦/⟧",
    ],
)
def test_a_relative_is_known_by_what_their_introduction_tells(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    ("listed", "kind"),
    [
        # the story begins behind the list, or somebody stands in it
        ("- Ida Lee, MD, is a surgeon in Hull.\n\nTess Moran has a scar.", "article"),
        ("- Ida Lee, MD, is a surgeon in Hull.\n- Tess Moran has a clinic in Leeds.", "indirect: Tess Moran"),
        ("Ida Lee, MD, is a surgeon in Hull.\n\nTess Moran has a clinic in Leeds.", "indirect: Tess Moran"),
    ],
)
def test_a_story_behind_a_list_of_experts_introduces_none(listed: str, kind: str) -> None:
    said = f"⟦direct: Tess Moran⟧“It itches,” says Moran.⟦/⟧ ⟦{kind}⟧Moran likes lasagna.⟦/⟧"
    told = "A scar is what is left where the skin has healed, and it takes about a year."
    assert mismatches(f"Scars\n\n{told}\n\nMeet the experts\n\n{listed}\n\n{said}") == []
