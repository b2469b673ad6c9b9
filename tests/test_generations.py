"""Who is meant where several share a surname, and by "his mother"; the names behind that are marked in the text."""

from __future__ import annotations

import pytest
from attributions import mismatches

from scarbot.attribution.people.generations import elder_of, introduced_as
from scarbot.attribution.people.persons import Person
from scarbot.attribution.words.word_places import Wording

MOTHER = "At 74, Inga Holm has bad knees. ⟦direct: Inga Holm⟧“They creak,” Inga Holm said.⟦/⟧\n\n"
DAUGHTER = "⟦direct: Elsa Holm⟧“She was furious,” said Elsa Holm, 41, who drove.⟦/⟧\n\n"
MRS_DAUGHTER = "⟦direct: Elsa Holm⟧“She was furious,” said Mrs. Elsa Holm, 41, who drove.⟦/⟧\n\n"
FAMILY = (
    "Rosa Ibarra gets up early. ⟦direct: Rosa Ibarra⟧“I used to sing,” she says.⟦/⟧\n\n"
    "Her son, Beñat, is fifteen. ⟦direct: Beñat Ibarra⟧“I sleep,” says Beñat.⟦/⟧ "
    "⟦indirect: Beñat Ibarra; Rosa Ibarra⟧Both Ibarras say that it helps.⟦/⟧\n\n"
)
COUPLE = (
    "Inga Holm, 71, was in the kitchen when she called her husband. ⟦direct: Inga Holm⟧“I sang,” Ms. Holm said.⟦/⟧\n\n"
    "Walter Holm, 74, came. ⟦direct: Walter Holm⟧“I ran,” he said.⟦/⟧ "
    "⟦indirect: Inga Holm⟧He is, by his wife’s account, always late.⟦/⟧\n\n"
)
THIRD = (
    "⟦direct: Elsa Holm⟧“She sang,” Elsa Holm wrote.⟦/⟧\n\n"
    "⟦indirect: Inga Holm⟧Ms. Holm said that it was late.⟦/⟧ ⟦direct: Inga Holm⟧“And cold,” she said.⟦/⟧"
)
TULLY = (
    "⟦direct: Maureen Tully⟧“It was late,” says Maureen Tully, a secretary.⟦/⟧ Her father, Desmond, had a form.\n\n"
    "⟦direct: Lee Moss⟧“It is late,” says Lee Moss, a lawyer.⟦/⟧\n\n"
)
TOM = (
    "⟦direct: Tom Pell⟧“I swam,” said Tom Pell, 41, a joiner.⟦/⟧ ⟦direct: Maud Strand⟧“I did,” said Maud Strand, 67.⟦/⟧\n\n"
    "Pell’s boy counted. "
)
SON = "Al Moss Jr., MD, is a skin doctor.\n\n"
TWO_NURSES = (
    "Ana Ruiz, MD, and Ida Ruiz, RN, work there. Dr. Omar Sayed, a surgeon, does too. "
    "⟦direct: Omar Sayed⟧“Wait,” says Omar Sayed.⟦/⟧\n\n⟦direct: Ida Ruiz⟧“It fades,” says Ida Ruiz.⟦/⟧\n\n"
)


@pytest.mark.parametrize(
    "marked",
    [
        # the mother, even if a friend calls her by her first name; and who was introduced so
        MOTHER + DAUGHTER + "Her partner calls Inga a marvel.\n\n"
        "⟦indirect: Inga Holm⟧Mrs. Holm said she would dance.⟦/⟧ ⟦indirect: Inga Holm⟧It was the stairs, she said.⟦/⟧",
        MOTHER + MRS_DAUGHTER + "⟦indirect: Elsa Holm⟧Mrs. Holm said she would drive again.⟦/⟧",
        # what two who share a name are to each other, also where a first name alone tells it before the full one
        "Rosa Ibarra hangs it up so that her son, Oscar, can dry. ⟦direct: Oscar Ibarra⟧“I do,” says Oscar.⟦/⟧\n\n"
        "As for Oscar Ibarra, he is late. ⟦direct: Rosa Ibarra⟧“I knew,” says his mother.⟦/⟧",
        "Rosa Ibarra hangs it up so that her boss, Oscar, can dry. ⟦direct: Oscar Ibarra⟧“I do,” says Oscar.⟦/⟧\n\n"
        "As for Oscar Ibarra, he is late. ⟦direct: ?⟧“I knew,” says his mother.⟦/⟧",
        FAMILY + "Beñat is late again. ⟦direct: Rosa Ibarra⟧“I knew,” says his mother.⟦/⟧",
        FAMILY + "Tom Reed, a student, is late too. ⟦direct: Tom Reed⟧“I am,” Reed says.⟦/⟧ "
        "⟦direct: ?⟧“I knew,” says his mother.⟦/⟧",
        # a son of the same name, and his father, who is dead or who is told of by that name alone
        SON
        + "⟦direct: Al Moss Jr.⟧“It itches,” Moss said.⟦/⟧ His late father, Al Moss Sr., a surgeon, hated it. "
        "⟦indirect: Al Moss Jr.⟧It passes, according to Dr. Moss.⟦/⟧",
        SON
        + "His father, Al Moss Sr., opened the clinic. ⟦indirect: Al Moss Jr.⟧Dr. Moss says it itches.⟦/⟧ "
        "⟦indirect: Al Moss Jr.⟧He also warns of heat.⟦/⟧",
        "Her late husband, the surgeon Al Moss, MD, hated it. "
        "Eva Moss, MD, is here. ⟦direct: Eva Moss⟧“It itches,” Dr. Moss said.⟦/⟧",
        # a relative who is named behind an owner and a trade, and who the younger one and "her father" are then
        "⟦direct: Lowell Mott⟧“It sticks,” says Lowell Mott, a plumber in Leeds.⟦/⟧\n\n"
        "⟦direct: Jessa Mott⟧“It bends,” explains Mott’s daughter and partner, Jessa Mott.⟦/⟧ ⟦direct: Jessa Mott⟧“It dries.”⟦/⟧\n\n"
        "⟦indirect: Jessa Mott⟧The younger Mott tells customers to wait.⟦/⟧ "
        "⟦direct: Lowell Mott⟧Her father’s version is shorter: “Flush.”⟦/⟧ ⟦indirect: Lowell Mott⟧The elder Mott says it dries.⟦/⟧",
        "⟦direct: Lowell Mott⟧“It sticks,” says Lowell Mott, a plumber in Leeds.⟦/⟧\n\n"
        "⟦direct: Jessa Mott⟧“It bends,” says his daughter and partner, Jessa Mott.⟦/⟧\n\n⟦direct: Lowell Mott⟧“It does,” her father says.⟦/⟧",
        "⟦direct: Lowell Mott⟧“It sticks,” says Lowell Mott, a plumber.⟦/⟧ ⟦direct: ?⟧“It bends,” says Mott’s daughter.⟦/⟧",
        # both of two with one name make no third
        "⟦direct: Lowell Mott⟧“It sticks,” says Lowell Mott.⟦/⟧ ⟦direct: Jessa Mott⟧“It bends,” says Jessa Mott.⟦/⟧\n\n"
        "Lowell Mott and Jessa Mott run it. Mott says so. ⟦direct: Jessa Mott⟧“I do,” Jessa says.⟦/⟧ ⟦indirect: Lowell Mott; Jessa Mott⟧Both Motts say it dries.⟦/⟧",
        # a couple, and a third of the name, who is their daughter or may be "Ms. Holm" as well
        COUPLE + "⟦direct: Walter Holm⟧“Daily,” her husband said.⟦/⟧\n\nThe Holms’ daughter saw it. " + THIRD,
        COUPLE + "A friend saw it. " + THIRD.replace("Inga Holm", "?"),
        # "his daughter" opens a sentence, and is she of whom it goes on to tell
        TULLY
        + "Desmond Tully died in May. His daughter used it twice. ⟦direct: Maureen Tully⟧“It works,” she says.⟦/⟧",
        TULLY + "Desmond Tully died in May. His daughter used it twice. She and her husband have two now. "
        "⟦direct: Maureen Tully⟧“They work,” she says.⟦/⟧",
        TULLY
        + "⟦direct: Peg Moss⟧“It is late,” says Peg Moss, a nurse.⟦/⟧ Her daughter used it twice. ⟦direct: ?⟧“It works,” she says.⟦/⟧",
        TULLY + "Al Moss, a nurse, left. His daughter used it twice. ⟦direct: ?⟧“It works,” she says.⟦/⟧",
        # a father by his boy
        TOM + "⟦indirect: Tom Pell⟧His father, who swims, said it was cold.⟦/⟧",
        TOM.replace("boy", "girl") + "⟦direct: Tom Pell⟧“Cold,” her father said.⟦/⟧",
        TOM + "⟦indirect: ?⟧His mother said it was cold.⟦/⟧",
        TOM.replace("boy", "wife") + "⟦indirect: ?⟧Her father said it was cold.⟦/⟧",
        # one of two joined names is shared
        TWO_NURSES + "⟦indirect: Ida Ruiz; Omar Sayed⟧Both Ruiz and Sayed warn against it.⟦/⟧",
        # "her son, Al Green" is no Al Boone
        "Mary Keller fell. Her son, Al Green, drove. Al Boone, a nurse, and Joan Boone, a vet, met her. ⟦direct: Al Boone⟧“It broke,” says Al Boone.⟦/⟧ "
        "⟦direct: Joan Boone⟧“Yes,” says Joan Boone.⟦/⟧ ⟦direct: Mary Keller⟧“I hide it,” Keller says.⟦/⟧ ⟦direct: Al Green⟧“I drove,” says Green.⟦/⟧ "
        "⟦indirect: ?⟧Her son says she is well.⟦/⟧",
        "Mary Keller broke it. Her son, Al Green, drove.\n\nAl Boone, a nurse, and Joan Boone, a doctor, saw her. ⟦direct: Al Boone⟧“It broke,” says Al Boone.⟦/⟧ "
        "⟦direct: Joan Boone⟧“Yes,” says Joan Boone.⟦/⟧\n\nKeller has a scar. ⟦direct: Mary Keller⟧“I hide it,” Keller says.⟦/⟧ "
        "⟦indirect: Al Green⟧Her son says it will fade.⟦/⟧",
    ],
)
def test_whom_a_shared_name_or_a_relative_means(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    ("text", "elder"),
    [
        ("Inga Holm, 74, dances. Elsa Holm, 41, drives.", "Inga Holm"),
        ("Elsa Holm is 41 and drives. Then 74-year-old Inga Holm dances.", "Inga Holm"),
        ("Inga Holm, 44, dances. Elsa Holm, 41, drives.", ""),
        ("Inga Holm, 74, dances. Elsa Holm drives.", ""),
        ("Inga Holm, 74 in all, dances. Elsa Holm, 41, drives.", ""),
    ],
)
def test_the_elder_is_a_generation_older(text: str, elder: str) -> None:
    people = [Person(name, text.index(name), name) for name in ("Elsa Holm", "Inga Holm")]
    found = elder_of(Wording(text), people)
    assert (found.name if found else "") == elder


def test_who_is_introduced_with_a_title_goes_by_it() -> None:
    text = "Inga Holm dances. Mrs. Elsa Holm drives."
    people = [Person(name, text.index(name), name) for name in ("Elsa Holm", "Inga Holm")]
    assert [person.name for person in introduced_as(text, "Mrs. ", people)] == ["Elsa Holm"]


SMALL = [
    "When Archie Scerri was three, he hid. Archie hid daily. ⟦direct: Bronte Scerri⟧“He hid,” said his mother, Bronte Scerri.⟦/⟧ By May Archie was ill. ⟦indirect: Bronte Scerri⟧Scerri says she thought it was nerves.⟦/⟧",
    "Two-year-old Mia Chen had a rash. ⟦indirect: Lin Chen⟧Her mother, Lin Chen, a baker, says it itched.⟦/⟧ Mia cried a lot. ⟦indirect: Lin Chen⟧Chen says she tried oats.⟦/⟧",
    "Her toddler, Leo Park, would not eat. Leo is well now. ⟦indirect: Dan Park⟧His father, Dan Park, says so.⟦/⟧ At home Leo plays. ⟦indirect: Dan Park⟧Park says it took a year.⟦/⟧",
    "Ella Moss, 4, fell in May. ⟦direct: Rob Moss⟧“She screamed,” says her father, Rob Moss, a cook.⟦/⟧ ⟦indirect: Rob Moss⟧Ella was brave, Moss says.⟦/⟧",
    "Baby Noah Diaz was born in June. ⟦direct: Rosa Diaz⟧“He was blue,” says his mom, Rosa Diaz.⟦/⟧ Noah went home in July. ⟦indirect: Rosa Diaz⟧Diaz recalls that he slept.⟦/⟧",
    "Kindergartner Tess Boyd wheezes. Her dad, Al Boyd, carries a spray. Tess hates it. ⟦indirect: Al Boyd⟧Boyd says it helps.⟦/⟧",
    "Rosa Diaz has a son. ⟦direct: Rosa Diaz⟧“He was ill,” says Diaz.⟦/⟧ Her son, Leo Diaz, who is six, is well. Leo plays. ⟦indirect: Rosa Diaz⟧Diaz says he eats well.⟦/⟧",
    "Sam Hale, a first-grader, missed school. ⟦indirect: Kit Hale⟧His mother, Kit Hale, says he coughed.⟦/⟧ Sam is back. ⟦indirect: Kit Hale⟧Hale says he is fine.⟦/⟧",
    "At 5, Ivy Cole had asthma. Ivy coughs at night. Her father, Tom Cole, sleeps nearby. ⟦indirect: Tom Cole⟧Cole says he listens.⟦/⟧",
    "Ruby Tran was only eight months old when it began. Her mother, Mai Tran, is a nurse. Ruby slept badly. ⟦indirect: Mai Tran⟧Tran says it passed.⟦/⟧",
    "Jess Ward and her 18-month-old son, Max Ward, came in. ⟦direct: Jess Ward⟧“He is fine,” says Ward.⟦/⟧ ⟦indirect: Jess Ward⟧Max was ill in May, Ward adds.⟦/⟧",
    # grown-ups, who were small once, and children who speak
    "Ivy Cole was 8 when she got sick. Now Ivy runs a clinic. Her mother, Jo Cole, has died. ⟦indirect: ?⟧Cole says the ward smelled of soap.⟦/⟧",
    "Mia Chen, 4, has eczema. ⟦direct: Lin Chen⟧“It itches,” says her mother, Lin Chen.⟦/⟧ Mia scratches. ⟦indirect: ?⟧Dr. Chen, her uncle, says oats help.⟦/⟧",
    "Ella Moss, 34, fell in May. ⟦indirect: Rob Moss⟧Her father, Rob Moss, a cook, says she is brave.⟦/⟧ Ella works nights. ⟦indirect: ?⟧Moss says she is tired.⟦/⟧",
    "Max Ward, 6, speaks up. ⟦direct: Max Ward⟧“It hurt,” said Max Ward.⟦/⟧ His father, Tom Ward, was there. Max smiled. ⟦direct: ?⟧“I cried,” Ward said.⟦/⟧",
    "Ana Lee was three times a winner. Her husband, Bo Lee, cooks. Ana runs. ⟦indirect: ?⟧Lee says she is tired.⟦/⟧",
    "⟦indirect: Kim Park⟧Dr. Kim Park, a pediatrician, says rest.⟦/⟧ ⟦indirect: Leo Park⟧Her son, Leo Park, 40, a doctor, agrees.⟦/⟧ Leo is a surgeon. ⟦indirect: ?⟧Park says he operates.⟦/⟧",
    "Baby food maker Ana Lund sells jars. Her brother, Olaf Lund, helps. Ana boils them. ⟦indirect: ?⟧Lund says she likes it.⟦/⟧",
    "Tom Lee was eight when he had an attack. His mother, Rosa Lee, drove. ⟦direct: Rosa Lee⟧“He was blue,” says Rosa Lee.⟦/⟧ ⟦indirect: ?⟧Lee says he still dreams of it.⟦/⟧",
    "At 9, Tom Lee had an attack. His mother, Rosa Lee, drove. ⟦direct: Rosa Lee⟧“Tom was blue,” says Rosa Lee.⟦/⟧ ⟦indirect: ?⟧Lee says he still dreams of it.⟦/⟧",
    "Ana Lee was two when she fell. Her sister, Eva Lee, is a nurse. ⟦direct: Eva Lee⟧“She cried,” says Eva Lee.⟦/⟧ ⟦indirect: ?⟧Lee says she limps.⟦/⟧",
    "Kit Shaw had just turned nine when he drowned. His father, Bo Shaw, dived. ⟦direct: Bo Shaw⟧“He was cold,” says Bo Shaw.⟦/⟧ ⟦indirect: Bo Shaw⟧Shaw says he was lucky.⟦/⟧",
    "Ida Roth, born in May, is a judge. Her brother, Ole Roth, is a cook. Ida swims. ⟦indirect: ?⟧Roth says it helps.⟦/⟧",
]


@pytest.mark.parametrize("marked", SMALL)
def test_a_surname_alone_is_no_small_childs(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        # whose words are tagged by first names, and who goes by the surname
        "Lotte Kraus is 16. ⟦direct: Lotte Kraus⟧“I am tired,” says Lotte.⟦/⟧\n\nLotte came, too. Silke Kraus, her mother, drove. "
        "⟦indirect: Silke Kraus⟧It was dark, says Kraus.⟦/⟧ ⟦direct: Silke Kraus⟧“Very,” says Silke Kraus.⟦/⟧",
        "Lotte Kraus and Al Kraus are twins. ⟦direct: Al Kraus⟧“We are,” says Al.⟦/⟧ ⟦direct: Lotte Kraus⟧“We are,” Lotte says.⟦/⟧ "
        "⟦direct: ?⟧“So,” says Kraus.⟦/⟧",
        # who goes by the first name elsewhere, or whom a surname has meant
        "Lotte Kraus is 16. ⟦direct: Lotte Kraus⟧“I am tired,” says Lotte.⟦/⟧\n\nLotte came, too. Silke Kraus, her mother, drove, as Silke does. "
        "⟦indirect: ?⟧It was dark, says Kraus.⟦/⟧ ⟦direct: Silke Kraus⟧“Very,” says Silke Kraus.⟦/⟧",
        # two couples, and two families
        "Ana and Bo Holm run it. Ana Holm, 49, is a vet; Bo Holm, 52, is a cook. Lea and Rosa Diaz sing. ⟦direct: Ana Holm⟧“It rains,” says Ana Holm.⟦/⟧\n\n"
        "⟦direct: Bo Holm⟧“A lot,” her husband finishes.⟦/⟧",
        "Ana and Carl Holm run it. Ana Holm, 49, is a vet; Carl Holm, 52, is a cook. Lea and Tom Diaz sing. ⟦direct: Ana Holm⟧“It rains,” says Ana Holm.⟦/⟧\n\n"
        "⟦direct: Carl Holm⟧“A lot,” her husband finishes.⟦/⟧",
    ],
)
def test_who_goes_by_a_shared_surname_or_is_a_spouse(marked: str) -> None:
    assert mismatches(marked) == []


KRAUS = "Lotte Kraus is 16. ⟦direct: Lotte Kraus⟧“I am tired,” says Lotte.⟦/⟧ Silke Kraus, her mother, drove. ⟦direct: Silke Kraus⟧“Very,” says Silke Kraus.⟦/⟧\n\nLotte slept. "


@pytest.mark.parametrize(
    "line",
    [
        "⟦indirect: Silke Kraus⟧To her mother, it was a feast, she says.⟦/⟧",
        "⟦indirect: Silke Kraus⟧For her mother, she says, it was a feast.⟦/⟧",
        "⟦indirect: Lotte Kraus⟧It was a feast, she says.⟦/⟧",
        "⟦indirect: Lotte Kraus⟧To her father, it was a feast, she says.⟦/⟧",
        "⟦indirect: ?⟧To her sister, it was a feast, she says.⟦/⟧",
    ],
)
def test_to_whom_it_is_so_says_so(line: str) -> None:
    assert mismatches(KRAUS + line) == []
