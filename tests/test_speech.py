"""Whether quoted words with nobody named are somebody's, and no words of the article's own."""

from __future__ import annotations

import pytest
from attributions import mismatches, score_text

KNOWN = (
    "“Prune in May,” says Olga Brandt, MA, a gardener in Holm. “Then wait.”\n\n"
    "Ida Falk never prunes. “I cannot,” Falk says.\n\n"
)


@pytest.mark.parametrize(
    "marked",
    [
        "⟦direct: ?⟧“We sold the boat,” the husband, who would not give his name, told the paper.⟦/⟧",
        "⟦direct: ?⟧One buyer wrote: “They cut through my finger.”⟦/⟧",
        "⟦direct: ?⟧One buyer with small hands wrote: “They cut through my finger.”⟦/⟧",
        "Brandt has a speech about it. ⟦direct: ?⟧“A hedge is a promise,” it begins, “and a long one.”⟦/⟧",
        "⟦group⟧In a statement, Corvo Garden Tools said its trial had 900 gardeners.⟦/⟧",
        "⟦group⟧In a statement, Corvo Zeltics said its trial had 900 gardeners.⟦/⟧",
        # by somebody whom nothing else tells of
        "⟦direct: ?⟧“We sold the boat for less than it was worth,” Xilka Abu Torvald, an aide to the firm said.⟦/⟧",
        "“It is cheap,” said Brandt. ⟦direct: ?⟧After her talk, a question came from a man at the back: “Did you ever cut it in June?”⟦/⟧",
        # what somebody has written
        "⟦direct: ?⟧“I wore short sleeves for the first time in years,” reads one of the top comments.⟦/⟧",
        "⟦direct: ?⟧“It cut through my glove in a week,” read a review below it.⟦/⟧",
        # a thing has no voice
        "⟦article⟧“Keep off the grass,” reads a sign by the gate.⟦/⟧",
        "⟦article⟧The label read: “Keep dry.”⟦/⟧",
        "⟦article⟧“Keep dry,” it says on the label.⟦/⟧",
    ],
)
def test_quoted_words_are_not_given_to_whom_the_article_knows_where_another_says_them(marked: str) -> None:
    assert mismatches(KNOWN + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦article⟧Falk called that afternoon.⟦/⟧",
        "⟦article⟧Falk called last week.⟦/⟧",
        "⟦article⟧Falk called from the station.⟦/⟧",
        "⟦indirect: Ida Falk⟧Falk called that a shame.⟦/⟧",
        "⟦mixed: Ida Falk⟧Falk called that “a waste of a hedge.”⟦/⟧",
    ],
)
def test_a_telephone_call_is_no_opinion(marked: str) -> None:
    assert mismatches(KNOWN + marked) == []


def test_quoted_words_that_go_on_by_i_are_theirs_who_has_just_been_quoted() -> None:
    said = "“It is cheap,” said Brandt. "
    assert mismatches(f"{KNOWN}{said}⟦mixed: Olga Brandt⟧The price is “as low as I’ve ever seen.”⟦/⟧") == []
    assert mismatches(f"{KNOWN}{said}⟦article⟧The price is “as low as ever.”⟦/⟧") == []
    assert mismatches(f"{KNOWN}{said}\n\n⟦article⟧The price is “as low as I’ve ever seen.”⟦/⟧") == []


TEAGUE = "Rosalind Teague is a teacher in Leeds. ⟦direct: Rosalind Teague⟧“I had five,” Teague says.⟦/⟧ "
WRITTEN = [
    # the sentence in front is what somebody writes or replies
    TEAGUE + "⟦indirect: Rosalind Teague⟧Hers turned out to be rosacea, she wrote in a second email.⟦/⟧",
    "Rosalind Teague is a teacher in Leeds. ⟦direct: Rosalind Teague⟧“I had five,” Teague says.⟦/⟧\n\n⟦indirect: Rosalind Teague⟧Hers turned out to be rosacea, she wrote in a second email.⟦/⟧",
    TEAGUE + "⟦indirect: Rosalind Teague⟧It was gone by May, she wrote back.⟦/⟧",
    TEAGUE + "⟦indirect: Rosalind Teague⟧It was gone by May, she wrote me later.⟦/⟧",
    "Rosalind Teague is a teacher in Leeds. ⟦direct: Rosalind Teague⟧“I had five,” Teague wrote.⟦/⟧ ⟦indirect: Rosalind Teague⟧It was gone by May, she wrote in an email.⟦/⟧",
    TEAGUE + "⟦indirect: Rosalind Teague⟧Her lids were clean, she replied by email.⟦/⟧",
    TEAGUE + "⟦indirect: Rosalind Teague⟧One of them was gone, she answered in a text message.⟦/⟧",
    TEAGUE + "⟦indirect: Rosalind Teague⟧It hadn’t come back, she wrote to me later.⟦/⟧",
    # no clause stands in front, or no words are written
    TEAGUE + "⟦article⟧In May, she wrote back.⟦/⟧",
    TEAGUE + "⟦article⟧When it was gone, she wrote in an email.⟦/⟧",
    TEAGUE + "⟦article⟧It was gone by June, and in May, she wrote back.⟦/⟧",
    TEAGUE + "⟦article⟧It was hot, so she replied by text.⟦/⟧",
    TEAGUE + "⟦article⟧She was ill in May, when she wrote back.⟦/⟧",
    TEAGUE + "⟦article⟧After a week that was long, she answered in a note.⟦/⟧",
    TEAGUE + "⟦article⟧It was gone by May, and she wrote to the clinic.⟦/⟧",
    TEAGUE + "⟦article⟧Asked whether it was gone, she replied by email.⟦/⟧",
    TEAGUE + "⟦article⟧It was a book she wrote.⟦/⟧",
    TEAGUE + "⟦article⟧Then, when it had gone, she wrote us.⟦/⟧",
]


@pytest.mark.parametrize("marked", WRITTEN)
def test_what_somebody_writes_in_a_letter_is_reported(marked: str) -> None:
    assert mismatches(marked) == []


SECTIONS = (
    "# Lids\n\n## Who gets it\n\nRosalind Teague is a teacher in Leeds. “I had five,” says Teague. Ana Webb, MD, is a surgeon; "
    "Eva Moss, MD, is one, too.\n\n### Wipes\n\nThey block it, Webb says.{spoken}\n\n{heading}\n\n{last}"
)


@pytest.mark.parametrize(
    ("spoken", "heading", "last"),
    [
        ("", "### Creams", "Not for all. ⟦indirect: Ana Webb⟧They cost little, she says.⟦/⟧"),
        ("", "### Creams", "⟦indirect: Ana Webb⟧They cost little, she says.⟦/⟧ Webb likes them."),
        ("", "## And Rosalind?", "⟦indirect: Rosalind Teague⟧It went away in May, she says.⟦/⟧"),
        ("", "## Back to Teague", "⟦indirect: Rosalind Teague⟧It went away in May, she says.⟦/⟧"),
        ("", "## What about Rosalind now?", "⟦indirect: Rosalind Teague⟧It went away in May, she says.⟦/⟧"),
        # another is named, or has spoken; of another section, or another sex
        ("", "### Creams", "⟦indirect: ?⟧Not for all, she says.⟦/⟧ Moss uses them all day."),
        (" So does oil, says Moss.", "### Creams", "⟦indirect: ?⟧Not for all, she says.⟦/⟧"),
        ("", "## Creams", "⟦indirect: ?⟧They cost little, she says.⟦/⟧"),
        ("", "### Creams", "⟦indirect: ?⟧They cost little, he says.⟦/⟧"),
        ("", "## May", "⟦indirect: ?⟧It went away in June, she says.⟦/⟧"),
    ],
)
def test_who_is_meant_below_the_next_heading(spoken: str, heading: str, last: str) -> None:
    assert score_text(SECTIONS.format(spoken=spoken, heading=heading, last=last), ".md").failures == []


SOURCES = (
    "Lids\n\nOmar Webb, who is a teacher in Leeds, had five. “It hurt,” says Webb.\n\nSoap\n\n"
    "It blocks the glands, says Sayed.{spoken} He tells everybody so.\n\nCreams\n\n{last}\n\n"
    "Our experts\n\nHassan Sayed, MD\nEye surgeon, Norr Hill Clinic\nAna Moss, MD\nEye surgeon, Norr Hill Clinic"
)


@pytest.mark.parametrize(
    ("spoken", "last"),
    [
        ("", "⟦indirect: Hassan Sayed⟧They cost little, he says.⟦/⟧"),
        # somebody else has spoken, or is named, or is a woman
        (" “No,” says Webb.", "⟦indirect: ?⟧They cost little, he says.⟦/⟧"),
        ("", "⟦indirect: ?⟧Not for all, he says.⟦/⟧ Webb does without."),
        ("", "⟦indirect: ?⟧They cost little, she says.⟦/⟧"),
    ],
)
def test_who_is_shown_only_at_the_end_may_be_meant_below_the_next_heading(spoken: str, last: str) -> None:
    assert mismatches(SOURCES.format(spoken=spoken, last=last)) == []


@pytest.mark.parametrize(
    "last",
    [
        "⟦article⟧The sound is what Rosalind Teague remembers.⟦/⟧",
        "⟦article⟧The itch was what she remembers most.⟦/⟧",
        "⟦article⟧The hum and the cold are what Teague recalls best.⟦/⟧",
        "⟦indirect: Rosalind Teague⟧It was cold, she remembers.⟦/⟧",
        "⟦indirect: Rosalind Teague⟧She remembers that it was cold.⟦/⟧",
        "⟦indirect: Rosalind Teague⟧What was left was a scar, Teague remembers.⟦/⟧",
    ],
)
def test_what_somebody_remembers_is_told_of_where_it_is_only_named(last: str) -> None:
    assert mismatches(f"{TEAGUE}{last}") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦mixed: Ida Falk⟧Falk gave up the hedge in May, “on the day that I could not lift the shears.”⟦/⟧",
        "⟦mixed: Ida Falk⟧Falk went to bed at noon, “not that my back let me sleep.”⟦/⟧",
        "⟦article⟧Falk hung a sign on the gate, “back when I am awake.”⟦/⟧",
        "⟦article⟧Falk wore a red shirt, “Property of Holm.”⟦/⟧",
        "⟦article⟧Falk gave up the hedge in May, “on the Friday.”⟦/⟧",
    ],
)
def test_words_in_marks_that_say_i_are_theirs_of_whom_the_sentence_tells(marked: str) -> None:
    assert mismatches(KNOWN + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦direct: Laura Moss⟧“No, it is a scar,” Moss posted on X.⟦/⟧ ⟦direct: Laura Moss⟧“Please stop asking.”⟦/⟧",
        "⟦direct: Laura Moss⟧“No, it is a scar,” Moss tweeted in May.⟦/⟧",
        "⟦article⟧They call it “tar.”⟦/⟧ ⟦article⟧Moss posted a letter.⟦/⟧",
    ],
)
def test_who_posts_what_stands_in_marks_speaks(marked: str) -> None:
    assert mismatches("When the dancer Laura Moss showed her arm, people stared. " + marked) == []
