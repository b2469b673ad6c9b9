"""Which entry of a reference list a study's sentence tells of where no number stands."""

from __future__ import annotations

import pytest

from scarbot.attribution.cues.studies import References
from scarbot.attribution.cues.told_entries import ToldEntries
from scarbot.models import Reference, Statement
from scarbot.parsing import parse_article
from scarbot.reading.furniture.references import parse_reference

ENTRIES = (
    "Solberg H, et al. Green tea and heart rate. Nordic Letters. 2017.",
    "Hallem University. Tea and headache. 2019.",
    "de Wit P. Black tea and enamel. Leaf Science. 2021.",
    "Quill M, Orr T. Milk and the cooling of tea. Physics of Food. 2015.",
    "Brandt, L., and Oyelaran, K. “Tea and backs.” Spine Quarterly, 2021;14(2):88.",
    "Moss, Ana, and Per Holm. “Tea and scars.” Cells, vol. 12, 2023.",
    "Vance, P., & Lund, D. (2014). Prevalence of thirst. Joints, 9(4).",
    "Lee A. Mint. Cells. 2010.",
    "Lee B, Orr T. Sage. Cells. 2012.",
    "Horn K. Lime. Cells. 2013.",
    "University of Norr. Salt. 2011. Accessed 2020.",
    "National Tea Board (2018). The state of tea.",
    "National Tea Board (2018). The state of mugs.",
    "Harrow T, De Luca F. Trends in tea, 1991–2018. Annals. 2020;14(3):1-9.",
)


def numbers(sentence: str) -> list[int]:
    """Return the numbers of the entries that a study's sentence names."""
    entries = [parse_reference(place, text, 0, len(text)) for place, text in enumerate(ENTRIES, 1)]
    return [reference.number for reference in References(entries).named(sentence)]


@pytest.mark.parametrize(
    ("sentence", "entry"),
    [
        ("According to a trial with 634 patients led by Henrik Solberg, it fades.", 1),
        ("A trial led by Anna’s colleague Henrik Solberg found it.", 1),
        ("A trial led by the Danish cardiologist Dr. Solberg found it.", 1),
        ("A trial run by Solberg’s group found it.", 1),
        ("A study of 80 women by Marta Quill found it.", 4),
        ("A team led by Orr and Quill found it.", 4),
        ("A Norwegian team under Henrik Solberg found it.", 1),
        ("Henrik Solberg led a trial that found it.", 1),
        ("A study that Quill ran found it.", 4),
        ("A study Orr and Quill published in 2015 found it.", 4),
        ("The study’s lead author, Marta Quill, found it.", 4),
        ("Quill and her colleagues found it.", 4),
        ("In Solberg’s trial, it fades.", 1),
        ("The Solberg trial found it.", 1),
        ("The large 2017 Solberg trial found it.", 1),
        ("A trial by Jan de Wit found no change.", 0),  # another first name
        ("A trial by Piet de Wit found it.", 3),
        ("A trial by Kemi Oyelaran found it.", 5),
        ("A trial by Per Holm found it.", 6),
        ("A trial by Lund found it.", 7),
        ("A trial by Flavia De Luca found it.", 14),
        # somebody else, or nobody who made it
        ("A trial led by Maria Solberg found it.", 0),
        ("A trial led by Solberg Andersen found it.", 0),
        ("A trial led by Berg-Solberg found it.", 0),
        ("A trial led by Karl van Horn found it.", 0),
        ("A trial led by Solberg’s rival found it.", 0),
        ("A trial led by Solberg’s rival Quill found it.", 4),
        ("A study of men raised by Quill found it.", 0),
        ("A trial, which Solberg calls small, found it.", 0),
        ("A trial that Solberg read found it.", 0),
        ("Unlike the Solberg trial, a survey found it.", 0),
        ("The Brandt University trial found it.", 0),
        ("In a trial, moss grew on horn.", 0),
        # two fit, or two are named
        ("A trial led by Lee found it.", 0),
        ("A trial led by Bo Lee found it.", 9),
        ("A trial led by Orr found it.", 0),
        ("A trial led by Solberg and Quill found it.", 0),
    ],
)
def test_an_author_is_named_where_a_study_is_theirs(sentence: str, entry: int) -> None:
    assert numbers(sentence) == [entry] * bool(entry)


@pytest.mark.parametrize(
    ("sentence", "entry"),
    [
        ("A team led by Marta Quill showed in 2015 that it fades.", 4),
        ("A 2015 trial led by Henrik Solberg found it.", 0),
        ("A team led by Marta Quill showed in 2013 that it fades.", 0),
        ("After a 2015 trial led by Henrik Solberg, it faded.", 0),
        ("A 2010 trial led by Lee found it.", 8),
        ("A team led by Orr showed it in 2012.", 9),
        ("A 2020 trial led by Tom Harrow found it.", 14),
        # years of something else
        ("A trial led by Henrik Solberg followed women born in 1950.", 1),
        ("Since 2001, a team led by Henrik Solberg has shown it.", 1),
        ("A trial led by Henrik Solberg ran from 2009 to 2012.", 1),
        # in brackets
        ("A trial found it (Solberg et al., 2017).", 1),
        ("A trial found it (Solberg 2017).", 1),
        ("A trial found it (see Quill & Orr, 2015).", 4),
        ("Solberg (2017) found it in a trial.", 1),
        ("In a 2016 trial, it faded (Solberg et al., 2017).", 1),
        ("A trial found it (Solberg et al., 2019).", 0),
        ("A trial found it (Solberg, 2016).", 0),
        ("Solberg et al. (2012) found it.", 0),
        ("A trial led by Solberg, 2017 adults in all, found it.", 1),
    ],
)
def test_an_entry_of_another_year_is_not_meant(sentence: str, entry: int) -> None:
    assert numbers(sentence) == [entry] * bool(entry)


def test_several_entries_are_meant_where_each_is_cited_with_its_year() -> None:
    assert numbers("Trials found it (Solberg, 2017; Quill & Orr, 2015).") == [1, 4]


@pytest.mark.parametrize(
    ("sentence", "entry"),
    [
        ("A 2019 study at the University of Hallem found it.", 2),
        ("A study from Hallem University found it in 2019.", 2),
        ("In 2019, Hallem University found it.", 2),
        ("In 2019, researchers at the University of Hallem found it.", 2),
        ("A 2011 survey by Norr University found it.", 11),
        ("A 2018 study at the University of Hallem found it.", 0),
        ("A study at the University of Hallem found it.", 0),  # it makes many
        ("A 2019 study at the University of Hallem Park found it.", 0),
        ("A 2019 study at New Hallem University found it.", 0),
        ("A 2019 study of students of Hallem University found it.", 0),
        ("A 2020 survey by Norr University found it.", 0),  # that is when somebody looked at it
        ("A 2018 survey by the National Tea Board found it.", 0),  # two fit
    ],
)
def test_a_body_is_named_with_the_year(sentence: str, entry: int) -> None:
    assert numbers(sentence) == [entry] * bool(entry)


@pytest.mark.parametrize(
    ("sentence", "entry"),
    [
        ("A trial found it (Nordic Letters, 2017).", 1),
        ("A trial found it (Nordic Letters, 2010).", 0),
        ("A trial in Nordic Letters in 2017 found it.", 1),
        ("A trial in Nordic Letters in 2012 found it.", 0),
        ("A trial in Nordic Letters (2012) found it.", 0),
        ("A trial in the March issue of Leaf Science found it.", 3),
        ("A trial in last autumn’s Leaf Science found it.", 3),
        ("A trial in last autumn’s leaves found it.", 0),
    ],
)
def test_a_journal_is_named_with_its_issue(sentence: str, entry: int) -> None:
    assert numbers(sentence) == [entry] * bool(entry)


def test_a_number_goes_before_a_name() -> None:
    assert numbers("A trial led by Henrik Solberg found it.[4]") == [4]


def test_an_entry_of_which_only_the_author_is_known_is_found() -> None:
    known = Reference(1, "…", 0, 1, author="Solberg", year="2017")
    assert References([known]).named("A trial led by Solberg found it.") == (known,)
    assert References([known]).named("A 2015 trial led by Solberg found it.") == ()


def read(*sentences: str) -> tuple[Statement, ...]:
    """Return the statements of an article with the entries, behind its first one."""
    listed = "\n".join(f"{place}. {text}" for place, text in enumerate(ENTRIES, 1))
    text = "\n\n".join(("# Tea", "Tea is hot.", " ".join(sentences), "## Sources", listed))
    return parse_article(text, format="markdown").statements[1:]


@pytest.mark.parametrize(
    ("sentences", "entries"),
    [
        (["A trial led by Henrik Solberg found that tea helps.", "The authors warned of sugar."], [[1], [1]]),
        (["A trial of 90 men was led by Henrik Solberg.", "It found that tea helps."], [[], [1]]),
        (["There is a trial led by Henrik Solberg.", "It found that tea helps."], [[], [1]]),
        (
            ["A trial found that tea helps.[4]", "The authors warned of sugar, as did the Solberg trial."],
            [[4], [4]],
        ),
        (["A trial led by Maria Solberg found that tea helps.", "The authors warned of sugar."], [[], []]),
    ],
)
def test_what_goes_on_with_a_study_is_of_its_entry(sentences: list[str], entries: list[list[int]]) -> None:
    assert [[one.number for one in statement.references] for statement in read(*sentences)] == entries


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Orr and his colleagues found in 2015 that milk helps.", "study"),
        ("In 2015, Tom Orr and colleagues showed that milk helps.", "study"),
        ("Solberg and her colleagues reported that milk helps.", "study"),
        ("Berg and her colleagues reported that milk helps.", "article"),  # no entry is theirs
        ("Solberg and colleagues had milk.", "article"),
        ("Solberg and colleagues showed us the milk.", "article"),
        ("Solberg and colleagues found that we drink milk.", "article"),
    ],
)
def test_authors_of_an_entry_who_found_something_are_a_study(sentence: str, kind: str) -> None:
    (statement,) = read(sentence)
    assert (statement.kind, bool(statement.references)) == (kind, kind == "study")


LIND = (
    Reference(1, "Lind H. Tea and sleep. Cells. 2017.", 0, 1),
    Reference(2, "Long T. Skin. Derm. 2019.", 1, 2),
)


@pytest.mark.parametrize(
    "sentence",
    [
        "A new study in 2,000 adults contradicts Lind's trial and found no effect.",
        "Years after Lind's study, researchers in Oslo found it.",
        "After the study by Lind, a larger trial found the opposite.",
        "A study that cited Lind's paper found it.",
        "A larger trial than Lind's study found it.",
        "A review that excluded Lind's trial found the opposite.",
        "A study inspired by Lind's work found it.",
        "The Long study found it.",
        "A study done by Long observers found it.",
    ],
)
def test_what_only_came_after_a_study_or_bears_a_common_word_is_not_linked(sentence: str) -> None:
    assert ToldEntries(LIND).places(sentence) == set()


@pytest.mark.parametrize(
    ("sentence", "place"),
    [
        ("Lind's trial found it after a week.", 0),
        ("A study led by Tim Long found it.", 1),
        ("Long et al. (2019) found it.", 1),
    ],
)
def test_a_study_that_is_told_by_more_than_a_common_word_is_linked(sentence: str, place: int) -> None:
    assert ToldEntries(LIND).places(sentence) == {place}
