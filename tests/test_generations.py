"""Who is meant where several share a surname, and by "his mother"; the names behind that are marked in the text."""

from __future__ import annotations

import pytest
from attributions import mismatches

from scarbot.attribution.generations import elder_of, introduced_as
from scarbot.attribution.persons import Person
from scarbot.attribution.word_places import Wording

MOTHER = "At 74, Inga Holm has bad knees. ⟦direct: Inga Holm⟧“They creak,” Inga Holm said.⟦/⟧\n\n"
DAUGHTER = "⟦direct: Elsa Holm⟧“She was furious,” said Elsa Holm, 41, who drove.⟦/⟧\n\n"
MRS_DAUGHTER = "⟦direct: Elsa Holm⟧“She was furious,” said Mrs. Elsa Holm, 41, who drove.⟦/⟧\n\n"
FAMILY = (
    "Rosa Ibarra gets up early. ⟦direct: Rosa Ibarra⟧“I used to sing,” she says.⟦/⟧\n\n"
    "Her son, Beñat, is fifteen. ⟦direct: Beñat Ibarra⟧“I sleep,” says Beñat.⟦/⟧ "
    "⟦indirect: Beñat Ibarra; Rosa Ibarra⟧Both Ibarras say that it helps.⟦/⟧\n\n"
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
        # what two who share a name are to each other
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
        # one of two joined names is shared
        TWO_NURSES + "⟦indirect: Ida Ruiz; Omar Sayed⟧Both Ruiz and Sayed warn against it.⟦/⟧",
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
