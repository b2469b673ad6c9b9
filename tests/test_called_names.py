"""What else people go by: surnames of several words, and what writers call their own family."""

from __future__ import annotations

import pytest
from attributions import mismatches

SURNAMES = [
    ("Oliver St Clair", "St Clair"),
    ("Oliver St Clair-Moss", "St Clair-Moss"),
    ("Oliver St. Clair", "St. Clair"),
    ("Marie Saint Amand", "Saint Amand"),
    ("Maeve Ní Dhuibhir", "Ní Dhuibhir"),
    ("Niamh Uí Néill", "Uí Néill"),
    ("Una Mac Giolla", "Mac Giolla"),
    ("Rory Fitz Gerald", "Fitz Gerald"),
    ("Fergus O’Shea", "O’Shea"),
    ("Rhys ap Iorwerth", "ap Iorwerth"),
    ("Tom van der Poel", "van der Poel"),
    ("Peter ten Broeke", "ten Broeke"),
    ("Anna Von Trott", "Von Trott"),
    ("Paul Le Fevre", "Le Fevre"),
    ("Maria De La Rosa", "De La Rosa"),
    ("Lara Della Corte", "Della Corte"),
    ("Lucy San Martin", "San Martin"),
    ("Sami Abu Laban", "Abu Laban"),
    ("Leila El Sayed", "El Sayed"),
    ("Nora Ben Salah", "Ben Salah"),
    ("Oren Bar Lev", "Bar Lev"),
    ("Meera Das Gupta", "Das Gupta"),
    ("Helena Bonham Carey", "Bonham Carey"),
    ("Gwen Vaughan Pryce", "Vaughan Pryce"),
    ("Siân Llwyd-Owen", "Llwyd-Owen"),
]


@pytest.mark.parametrize("title", ["Dr", "Mr", "Prof"])
@pytest.mark.parametrize(("name", "surname"), SURNAMES)
def test_a_surname_of_several_words_is_no_other_person(title: str, name: str, surname: str) -> None:
    marked = (
        f"{title} {name}, a consultant surgeon at two hospitals in Kent, sees it weekly.\n\n"
        f"⟦direct: {name}⟧“It fades,” says {surname}.⟦/⟧ ⟦direct: {name}⟧“Wait.”⟦/⟧\n\n"
        f"⟦indirect: {name}⟧{surname[0].upper()}{surname[1:]} warns against rubbing.⟦/⟧"
    )
    assert mismatches(marked) == []


OTHERS = [
    # two first names make no surname, and who has one of their own is somebody else
    "Mary Ann Lee, a nurse, has a clinic. Her sister, Ann Lee, a baker, has none. "
    "⟦direct: Ann Lee⟧“It fades,” says Ann Lee.⟦/⟧ ⟦direct: Mary Ann Lee⟧“No,” says Mary Ann Lee.⟦/⟧",
    # two who share one are told apart by their first names alone
    "Helena Bonham Carey, a vet, is here. Rose Bonham Carey, a nurse, is not. "
    "⟦direct: Rose Bonham Carey⟧“No,” says Rose Bonham Carey.⟦/⟧",
    "Dr Lucia van Wyk-Botha is a GP. ⟦direct: Lucia van Wyk-Botha⟧“No,” Dr van Wyk-Botha said.⟦/⟧",
    "Dr Idris ap Gwilym is a GP. ⟦direct: Idris ap Gwilym⟧“No,” Dr ap Gwilym said.⟦/⟧",
    # a saint whose the house is
    "Ana Ruiz, MD, trained at St Thomas’ Hospital. ⟦indirect: Ana Ruiz⟧Ruiz says it fades.⟦/⟧",
    "Nina Moss, a GP in St Albans, sees it. ⟦direct: Nina Moss⟧“It fades,” Moss says.⟦/⟧",
    "Ana Ruiz, MD, is here. ⟦indirect: Ana Ruiz⟧Ruiz says St John’s wort does not mix with the pill.⟦/⟧",
    # a first name that is a particle elsewhere
    "⟦direct: Ben Stone⟧“It fades,” says Ben Stone, a nurse.⟦/⟧ ⟦indirect: Ben Stone⟧Stone says to wait.⟦/⟧",
    "Joan Stone, MD, is here, and about ten Stone patients too. ⟦direct: Joan Stone⟧“No,” says Stone.⟦/⟧",
]


@pytest.mark.parametrize("marked", OTHERS)
def test_a_second_first_name_or_a_saint_makes_no_surname_of_several_words(marked: str) -> None:
    assert mismatches(marked) == []


RUIZ = "Ana Ruiz, MD, is a dermatologist in Boston. “Scars fade,” Ruiz says.\n\n"
INTRODUCED = "Ana Ruiz, MD, is a dermatologist in Boston. “Scars fade,” says Ana Ruiz.\n\n"
FIRST_NAMES = [
    INTRODUCED
    + "⟦direct: Ana Ruiz⟧“It takes a year,” says Ana.⟦/⟧ ⟦indirect: Ana Ruiz⟧Then it is pale, Ana says, and stays so.⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧“It takes a year,” says Ana.⟦/⟧",  # nothing is told of another Ana
    # somebody else of that name: by age, by trade, by kin, by a place
    RUIZ + "Ana, 34, has one. ⟦direct: ?⟧“It itches,” says Ana.⟦/⟧",
    RUIZ + "Ana, a baker, has one. ⟦direct: ?⟧“It itches,” says Ana.⟦/⟧",
    RUIZ + "Tom’s scar fades, and so does that of his daughter Ana. ⟦direct: ?⟧“It itches,” says Ana.⟦/⟧",
    RUIZ + "⟦direct: ?⟧“I burnt my hand,” says Ana from Hull.⟦/⟧",
    # whose words are tagged by the surname elsewhere
    RUIZ + "One patient, Ana, had a blister. ⟦direct: ?⟧“It hurt for days,” says Ana.⟦/⟧",
    RUIZ + "Take reader Ana. She has a burn. ⟦direct: ?⟧“It hurt for days,” says Ana.⟦/⟧",
    RUIZ + "34-year-old Ana has a burn. ⟦direct: ?⟧“It hurt for days,” says Ana.⟦/⟧",
]


@pytest.mark.parametrize("marked", FIRST_NAMES)
def test_an_expert_goes_by_the_first_name_where_it_tags_their_words(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.xfail(strict=True, reason="an age behind a first name is not looked at where no surname tags")
def test_who_has_an_age_is_not_the_expert_of_that_first_name() -> None:
    assert mismatches(INTRODUCED + "Ana, 34, has one. ⟦direct: ?⟧“It itches,” says Ana.⟦/⟧") == []


FAMILY = [
    "I asked my mum, Edna Crow, about it. “Wait,” she said.\n\n"
    "⟦indirect: Edna Crow⟧Mum reckons the trick with soup is patience.⟦/⟧ ⟦direct: Edna Crow⟧“It tells you.”⟦/⟧",
    "You know my mum, Edna Crow, from the pie. I asked her why. “Wait,” she said.\n\n"
    + RUIZ
    + "⟦mixed: Edna Crow⟧Mum just said, “Go on a Monday”, because by then, in her experience, nobody comes.⟦/⟧",
    "My dad, Ted Crow, drove a bus. ⟦indirect: Ted Crow⟧Dad reckons buses are slower now.⟦/⟧ "
    "⟦direct: Ted Crow⟧“They are,” Dad said.⟦/⟧ ⟦direct: Ted Crow⟧Dad always says, “Wait.”⟦/⟧",
    "Ted Crow, 80, my father, drove a bus. ⟦direct: Ted Crow⟧“I did,” said Dad.⟦/⟧",
    "My grandmother, Ida Crow, baked. ⟦indirect: Ida Crow⟧Granny says butter is better.⟦/⟧ "
    "⟦direct: Ida Crow⟧“It is,” says Gran.⟦/⟧",
    # without a name nobody is known, and another's mother is not the writer's
    "⟦direct: ?⟧“Wait,” Mum said.⟦/⟧ ⟦indirect: ?⟧Mum reckons the trick is patience.⟦/⟧",
    RUIZ + "⟦direct: ?⟧“Wait,” Mum said.⟦/⟧",
    "My mum, Edna Crow, bakes. “Wait,” she said.\n\nOlga Pell came with her Mum. "
    "⟦direct: ?⟧“No,” said her Mum.⟦/⟧",
]


@pytest.mark.parametrize("marked", FAMILY)
def test_writers_call_their_family_by_what_they_are(marked: str) -> None:
    assert mismatches(marked) == []


NICKNAMES = [
    "Hester Quill tunes pianos. ⟦direct: Hester Quill⟧“It had a tail,” she said.⟦/⟧ "
    "⟦indirect: Hester Quill⟧It was what Hess, as everyone on our street calls her, likened to pepper.⟦/⟧ "
    "⟦direct: Lotte Bell⟧“It helps,” says Lotte Bell, an optometrist.⟦/⟧ ⟦indirect: Hester Quill⟧Hess still wants it, she says.⟦/⟧",
    "Dale Hutchins hurt his toe. ⟦direct: Dale Hutchins⟧“It hurt,” he said.⟦/⟧ ⟦indirect: Peg Hutchins⟧His wife, Peg Hutchins, said she "
    "laughed.⟦/⟧\n\n⟦article⟧Hutch, as the class knows him, is well.⟦/⟧ ⟦indirect: Dale Hutchins⟧Beer cost him more, Hutch maintains.⟦/⟧",
    "Wilma Strand, known to her neighbors as Billie, runs. ⟦direct: Wilma Strand⟧“I run,” Billie says.⟦/⟧",
    "Tomás Ortega, whom everyone calls Chip, runs. ⟦direct: Tomás Ortega⟧“I run,” Chip says.⟦/⟧",
    "Tomás Ortega (who goes by Chip) runs. ⟦direct: Tomás Ortega⟧“I run,” Chip says.⟦/⟧",
    "Tomás Ortega — Chip to his friends — runs. ⟦direct: Tomás Ortega⟧“I run,” Chip says.⟦/⟧",
    "Hester Quill runs. Everyone calls her Hess. ⟦direct: Hester Quill⟧“I run,” Hess says.⟦/⟧",
    "Tess Moran, Coach to her swimmers, runs. ⟦direct: ?⟧“I run,” Coach says.⟦/⟧ ⟦direct: Tess Moran⟧“I do,” says Moran.⟦/⟧",
    "Ann Hall, known as Nan, runs. Bob Hall runs, too. ⟦direct: Bob Hall⟧“I run,” says Bob.⟦/⟧ ⟦direct: Ann Hall⟧“I do,” says Nan.⟦/⟧",
    # somebody else was told of since
    "Al Moss runs. ⟦direct: Al Moss⟧“Yes,” says Moss.⟦/⟧ Moss has a nephew. ⟦article⟧Monty, as they call him, is six.⟦/⟧ "
    "⟦article⟧According to Monty, it helps.⟦/⟧",
    "Al Moss, 44, runs. ⟦direct: Al Moss⟧“Yes,” Moss says.⟦/⟧ ⟦article⟧Moss’s doctor, Doc, as everyone calls him, says it fades.⟦/⟧",
    # a nickname may be anybody's of two who were just named
    "Tomás Ortega and Al Moss run. ⟦direct: Al Moss⟧“Yes,” says Al Moss, 40.⟦/⟧ ⟦article⟧Zig, as they call him, waits.⟦/⟧",
]


@pytest.mark.parametrize("marked", NICKNAMES)
def test_who_is_called_by_a_nickname_goes_by_it(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("name", ["Elodie Moreau", "Élodie Moreau", "Øyvind Lund", "Ana Łuczak"])
def test_a_name_may_begin_with_any_capital(name: str) -> None:
    signed = f"Feet hurt.\n\n⟦direct: {name}⟧“Rest your feet for a week and then try again.”⟦/⟧\n\n— {name}, RD\n\nIt rained."
    assert mismatches(signed) == []
    labelled = "".join(
        f"Interviewer: And {when}?\n\n{name}: ⟦direct: {name}⟧Rest your feet for a week.⟦/⟧\n\n"
        for when in ("then", "now", "later")
    )
    assert mismatches(f"Feet hurt.\n\n{labelled}") == []


@pytest.mark.parametrize("title", ["Dr.", "Assoc Prof", "Judge", "Señora", "Rev. Dr."])
def test_any_title_may_stand_where_a_name_signs(title: str) -> None:
    signed = f"Feet hurt.\n\n⟦direct: Ana Lim⟧“Rest your feet for a week and then try again.”⟦/⟧\n\n— {title} Ana Lim\n\nIt rained."
    assert mismatches(signed) == []
