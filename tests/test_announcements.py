"""Lines above lists: which of them only announce, and whose the list is."""

from __future__ import annotations

import pytest
from attributions import mismatches, score_text

RUIZ = "Ana Ruiz, MD, is a dermatologist in Boston. “Scars fade,” Ruiz says. "
ITEMS = "\n\n- ⟦{0}⟧A plain zinc cream for the day⟦/⟧\n- ⟦{0}⟧A hat with a wide brim⟦/⟧"

HERS = [
    "Here’s what she’d keep in:",
    "Here's what she'd keep in for the winter:",
    "Here is what she would pack for a week:",
    "Here are the things she’d never be without:",
    "Here’s where she’d start:",
    "Here’s her list:",
    "This is what she looks for in a cream:",
    "And this is what she wants on the label:",
    "This is what Ruiz looks for:",
    "This is what she checks for on a label:",
    "This is how she does it:",
    "These are the ones she keeps at home:",
    "These are what she reaches for:",
    "What she’d buy first:",
    "What she looks for in a cream:",
    "What Ruiz keeps in her bag:",
    "The things she looks for, in order:",
    "Ruiz’s checklist runs as follows:",
    "Dr. Ruiz’s checklist for patients below 40 is as follows:",
]
TELLING = [
    "Here is how she tells patients to do it:",
    "Here is the list that Ruiz hands to buyers:",
    "She suggests these steps:",
    "Her checklist for a cold office:",
]
NOBODYS = [
    "This is what a shop sells:",
    "These are the usual ones:",
    "What a good cream needs:",
    "Here’s what is in the box:",
]


@pytest.mark.parametrize("line", HERS)
def test_a_line_that_only_points_to_a_list_is_the_articles_and_the_list_theirs(line: str) -> None:
    assert mismatches(f"{RUIZ}⟦article⟧{line}⟦/⟧" + ITEMS.format("indirect: Ana Ruiz")) == []


@pytest.mark.parametrize("line", TELLING)
def test_a_line_that_tells_who_advises_is_theirs(line: str) -> None:
    assert mismatches(f"{RUIZ}⟦indirect: Ana Ruiz⟧{line}⟦/⟧" + ITEMS.format("indirect: Ana Ruiz")) == []


@pytest.mark.parametrize("line", NOBODYS)
def test_a_list_of_nobody_is_the_articles(line: str) -> None:
    assert mismatches(f"{RUIZ}⟦article⟧{line}⟦/⟧" + ITEMS.format("article")) == []


@pytest.mark.parametrize("who", ["the professor", "Flynn", "she"])
def test_a_role_behind_here_is_somebody(who: str) -> None:
    flynn = "Professor Sara Flynn has an office in Galway. Flynn says damp is breath.\n\n"
    line = f"⟦article⟧Here’s what {who} would do on a wet Monday:⟦/⟧"
    assert mismatches(flynn + line + ITEMS.format("indirect: Sara Flynn")) == []


def test_what_is_told_behind_the_colon_is_reported() -> None:
    assert mismatches(f"{RUIZ}⟦indirect: Ana Ruiz⟧Here’s what she looks for: a short label.⟦/⟧") == []
    assert mismatches(f"{RUIZ}⟦indirect: Ana Ruiz⟧What she looks for is a short label.⟦/⟧") == []


WEBB = "Tom Webb is a physiotherapist in Leeds. ⟦direct: Tom Webb⟧“It heals,” says Webb.⟦/⟧\n\n"
LISTS = [
    # the lists of one
    WEBB
    + "⟦indirect: Tom Webb⟧Some other advice from Webb:⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧\n• ⟦indirect: Tom Webb⟧Wrap the tools in foam.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧Webb’s tips:⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧\n• ⟦indirect: Tom Webb⟧Wrap the tools in foam.⟦/⟧",
    WEBB
    + "Here is Webb’s routine:\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧\n• ⟦indirect: Tom Webb⟧Wrap the tools in foam.⟦/⟧",
    WEBB
    + "Here’s his advice:\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧\n• ⟦indirect: Tom Webb⟧Wrap the tools in foam.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧More tips from Webb and his team:⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧A few more pointers from Webb:⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧Other suggestions from Tom Webb:⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧Webb’s advice for the first week:⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧",
    WEBB + "This is Webb’s morning routine:\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧And his plan, step by step:⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧Tips from Webb for sore hands:⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧Five more rules from the physiotherapist:⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧The rest of his advice, in short:⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧Advice for sore hands from Webb:⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧",
    WEBB + "Below are Webb’s rules for the week.\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧Webb’s tips, in order:⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand in warm water.⟦/⟧",
    # letters, places and what others say are no list of theirs
    WEBB + "⟦article⟧Some other advice from readers:⟦/⟧\n\n• ⟦article⟧Soak the hand in warm water.⟦/⟧",
    WEBB + "⟦article⟧Letters from Webb:⟦/⟧\n\n• ⟦article⟧Soak the hand in warm water.⟦/⟧",
    WEBB + "⟦article⟧Advice for Webb:⟦/⟧\n\n• ⟦article⟧Soak the hand in warm water.⟦/⟧",
    WEBB + "⟦article⟧Tips from Webb’s patients:⟦/⟧\n\n• ⟦article⟧Soak the hand in warm water.⟦/⟧",
    WEBB + "⟦article⟧Tips from Webb Foods:⟦/⟧\n\n• ⟦article⟧Soak the hand in warm water.⟦/⟧",
    WEBB + "⟦article⟧Highlights from Webb’s career, in short:⟦/⟧\n\n• ⟦article⟧He ran a clinic in Leeds.⟦/⟧",
    WEBB + "⟦article⟧What to bring to Webb’s clinic:⟦/⟧\n\n• ⟦article⟧A coat.⟦/⟧",
    WEBB
    + "⟦article⟧Tips from Webb and readers of this page:⟦/⟧\n\n• ⟦article⟧Soak the hand in warm water.⟦/⟧",
    WEBB + "Photos by Webb, in order:\n\n• ⟦article⟧A house in Leeds.⟦/⟧",
    WEBB + "⟦article⟧And Webb’s critics, in short:⟦/⟧\n\n• ⟦article⟧Soak the hand in warm water.⟦/⟧",
    WEBB + "⟦article⟧His timetable, as of May:⟦/⟧\n\n• ⟦article⟧Two rooms.⟦/⟧",
    WEBB + "⟦article⟧But his complaints, in order:⟦/⟧\n\n• ⟦article⟧A sore hand.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧Webb has a routine he teaches to squads: soak, wrap.⟦/⟧\n\n• ⟦indirect: Tom Webb⟧Soak the hand.⟦/⟧\n• ⟦indirect: Tom Webb⟧Wrap the tools in foam.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧Webb has a routine he teaches to squads: soak, wrap.⟦/⟧\n\n• ⟦article⟧Two rooms.⟦/⟧\n• ⟦article⟧A house in Leeds.⟦/⟧",
    WEBB + "⟦article⟧And his book, in brief:⟦/⟧\n\n• ⟦article⟧Ten chapters.⟦/⟧",
    WEBB + "⟦article⟧And his supplies, from top to bottom:⟦/⟧\n\n• ⟦article⟧A towel.⟦/⟧",
    WEBB + "⟦article⟧More from Webb:⟦/⟧\n\n• ⟦article⟧A house in Leeds.⟦/⟧",
    WEBB + "⟦article⟧His clinic, by the numbers:⟦/⟧\n\n• ⟦article⟧Two rooms.⟦/⟧",
    WEBB + "⟦article⟧And his kids, by age:⟦/⟧\n\n• ⟦article⟧Two boys.⟦/⟧",
    WEBB + "⟦article⟧The best of Webb’s clinics, in order:⟦/⟧\n\n• ⟦article⟧Two rooms.⟦/⟧",
    "Tom Webb is a physiotherapist in Leeds. Kim Lee, a nurse, trains there. ⟦direct: Tom Webb⟧“It heals,” says Webb.⟦/⟧ ⟦direct: Kim Lee⟧“No,” says Lee.⟦/⟧\n\n⟦article⟧Below are the tools that Webb’s patients use.⟦/⟧\n\n• ⟦article⟧Two rooms.⟦/⟧",
]


@pytest.mark.parametrize("marked", LISTS)
def test_a_list_below_somebodys_advice_is_theirs(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    ("line", "whose"),
    [
        ("She teaches three moves, each held for a minute.", "indirect: Ana Ruiz"),
        ("She teaches three men, each held for a minute.", "article"),
        ("She says that it fades in three weeks.", "article"),
    ],
)
def test_a_line_that_counts_what_follows_announces_it(line: str, whose: str) -> None:
    text = RUIZ + line + ITEMS.format(whose)
    assert mismatches(text) == []


@pytest.mark.parametrize(
    ("line", "whose"),
    [
        ("Dr. Ruiz keeps a list on a card in her desk, and she let me copy it.", "indirect: Ana Ruiz"),
        ("Dr. Ruiz keeps a hat on a card in her desk, and she let me copy it.", "article"),
        ("A friend keeps a list on a card in her desk, and she let me copy it.", "article"),
    ],
)
@pytest.mark.parametrize("title", ["", "\n\n> **Have it seen if it**\n>"])
def test_a_list_is_theirs_who_keep_it_below_a_title_of_its_own_as_well(
    line: str, whose: str, title: str
) -> None:
    items = ITEMS.format(whose).replace("\n- ", "\n> - ") if title else ITEMS.format(whose)
    text = f"# Scars\n\n{RUIZ}⟦article⟧{line}⟦/⟧{title}{items}"
    assert score_text(text, ".md").failures == []


@pytest.mark.parametrize(
    ("heading", "whose"),
    [
        ("Ana Ruiz’s checklist for the beach", "indirect: Ana Ruiz"),
        ("ANA RUIZ’S BEACH CHECKLIST", "indirect: Ana Ruiz"),
        ("Dr. Ruiz's rules", "indirect: Ana Ruiz"),
        ("Ana’s rules", "indirect: Ana Ruiz"),
        ("Ruiz’s four-minute scar massage", "indirect: Ana Ruiz"),
        ("Ana’s gentle three-step wash for the morning", "indirect: Ana Ruiz"),
        ("Ruiz’s four-bedroom house", "article"),
        ("Ruiz’s four minutes of fame", "article"),
        ("Ana Ruiz’s bag", "article"),
        ("Ana Ruiz’s rules are not ours", "article"),
        ("A mother’s rules", "article"),
        ("Ana Lopez’s rules", "article"),
    ],
)
def test_a_list_right_below_a_heading_that_gives_it_to_an_expert_is_theirs(heading: str, whose: str) -> None:
    text = f"# Scars\n\n{RUIZ}\n\n## ⟦heading⟧{heading}⟦/⟧"
    assert score_text(text + ITEMS.format(whose), ".md").failures == []
    apart = f"\n\n⟦article⟧A hat and a cream go a long way on a hot day.⟦/⟧{ITEMS.format('article')}"
    assert score_text(text + apart, ".md").failures == []


@pytest.mark.parametrize(
    ("line", "whose"),
    [
        ("⟦article⟧Ruiz’s routine for dry skin takes six minutes.⟦/⟧", "indirect: Ana Ruiz"),
        ("⟦article⟧Her plan for the summer is dull.⟦/⟧", "indirect: Ana Ruiz"),
        ("⟦article⟧Dr. Ruiz’s checklist fits on a card.⟦/⟧", "indirect: Ana Ruiz"),
        ("⟦article⟧Ruiz’s routine is below.⟦/⟧", "indirect: Ana Ruiz"),
        ("⟦indirect: Ana Ruiz⟧The dermatologist’s rules are short.⟦/⟧", "indirect: Ana Ruiz"),
        ("⟦indirect: Ana Ruiz⟧Ruiz’s condition is simple.⟦/⟧", "article"),
        ("⟦article⟧Ruiz’s plan is due in May.⟦/⟧", "article"),
        ("⟦article⟧Ruiz’s method has its critics.⟦/⟧", "article"),
        ("⟦article⟧Ruiz’s method is not for everybody.⟦/⟧", "article"),
        ("⟦article⟧Ruiz’s clinic has only two rooms.⟦/⟧", "article"),
        ("⟦article⟧Lopez’s routine takes six minutes.⟦/⟧", "article"),
        ("⟦article⟧Ruiz’s routine takes six minutes. Others take longer.⟦/⟧", "article"),
    ],
)
def test_a_list_is_theirs_whose_advice_is_said_to_be_short_or_long_above_it(line: str, whose: str) -> None:
    assert (
        mismatches(f"{RUIZ}\n\n{line.replace('. Others', '.⟦/⟧ ⟦article⟧Others')}{ITEMS.format(whose)}") == []
    )


@pytest.mark.parametrize(
    ("line", "whose"),
    [
        ("The dermatologist orders the following before she writes a prescription:", "indirect: Ana Ruiz"),
        ("For dry skin, Dr. Ruiz prescribes the following:", "indirect: Ana Ruiz"),
        ("Ruiz screens for these:", "indirect: Ana Ruiz"),
        ("Ruiz rules out the following first:", "indirect: Ana Ruiz"),
        ("Ruiz wears the following:", "article"),
        ("The hospital orders the following for its kitchen:", "article"),
        ("A friend orders the following:", "article"),
    ],
)
def test_the_following_is_theirs_who_order_or_prescribe_it(line: str, whose: str) -> None:
    assert mismatches(f"{RUIZ}\n\n⟦{whose}⟧{line}⟦/⟧{ITEMS.format(whose)}") == []


@pytest.mark.parametrize(
    ("line", "whose"),
    [
        ("Do this twice a day, Ruiz says, and stop if it stings.", "indirect: Ana Ruiz"),
        ("Repeat each of these ten times, says the dermatologist.", "indirect: Ana Ruiz"),
        ("Do these stretches twice a day, Ruiz says.", "article"),
        ("Do it twice a day, Ruiz says, and stop if it stings.", "article"),
        ("Try the cream twice a day, Ruiz says.", "article"),
    ],
)
def test_an_order_right_below_a_heading_points_to_the_list_below(line: str, whose: str) -> None:
    head = f"# Scars\n\n{RUIZ}\n\n## ⟦heading⟧A morning at the sink⟦/⟧\n\n"
    said = f"⟦indirect: Ana Ruiz⟧{line}⟦/⟧"
    assert score_text(head + said + ITEMS.format(whose), ".md").failures == []
    behind = f"{head}⟦article⟧A cream needs a clean hand.⟦/⟧ {said}{ITEMS.format('article')}"
    assert score_text(behind, ".md").failures == []


@pytest.mark.parametrize(
    ("line", "whose"),
    [
        ("Beans, lentils and, for some, liver are her staples.", "indirect: Ana Ruiz"),
        ("A hat and a shirt are Ruiz’s go-tos for the beach.", "indirect: Ana Ruiz"),
        ("Hats and gloves are the dermatologist’s favourites.", "indirect: Ana Ruiz"),
        ("Beans and lentils are staples.", "article"),
        ("A farm grows her staples.", "article"),
        ("Beans and lentils are her patients’ staples.", "article"),
        ("Beans and lentils are her neighbors.", "article"),
    ],
)
def test_what_several_things_are_to_an_expert_is_told_by_the_expert(line: str, whose: str) -> None:
    assert mismatches(f"{RUIZ}\n\n⟦{whose}⟧{line}⟦/⟧") == []


@pytest.mark.parametrize(
    ("lines", "whose"),
    [
        (("Peppers lead it.", "Then come nuts, and foods with vinegar."), "indirect: Ana Ruiz"),
        (("Peppers top the list.", "Next comes tea."), "indirect: Ana Ruiz"),
        (("Peppers eat it.", "Then come nuts."), "article"),
        (("Peppers are hot.", "Then comes winter."), "article"),
    ],
)
def test_what_leads_the_list_of_which_an_expert_told_is_theirs(lines: tuple[str, str], whose: str) -> None:
    told = "⟦indirect: Ana Ruiz⟧There is, Ruiz says, a short list of foods to test.⟦/⟧"
    marked = " ".join(f"⟦{whose}⟧{line}⟦/⟧" for line in lines)
    assert mismatches(f"{RUIZ}\n\n{told} {marked}") == []
    other = "⟦indirect: Ana Ruiz⟧Foods, Ruiz says, are to be tested.⟦/⟧"
    assert mismatches(f"{RUIZ}\n\n{other} " + marked.replace(whose, "article")) == []


def test_a_list_below_a_comparison_of_two_is_nobodys() -> None:
    line = "⟦indirect: Ana Ruiz⟧Ruiz’s rules are stricter than Webb’s.⟦/⟧"
    assert mismatches(f"{WEBB}{RUIZ}\n\n{line}{ITEMS.format('article')}") == []


@pytest.mark.parametrize(
    ("line", "whose"),
    [
        ("From Ruiz’s handout:", "indirect: Ana Ruiz"),
        ("On her tip sheet for new patients:", "indirect: Ana Ruiz"),
        ("Straight from the dermatologist’s instructions:", "indirect: Ana Ruiz"),
        ("From Ruiz’s hometown:", "article"),
        ("On Ruiz’s desk:", "article"),
        ("From the hospital’s handout:", "article"),
        ("From Lee Moss’s handout:", "article"),
    ],
)
def test_what_stands_on_an_experts_handout_is_theirs(line: str, whose: str) -> None:
    assert mismatches(f"{RUIZ}\n\n⟦{whose}⟧{line}⟦/⟧{ITEMS.format(whose)}") == []


TWO = f"{RUIZ}Ben Cho, PhD, a chemist in Reno, sells soap. “Soap dries,” Cho says.\n\n"
BOTH = "indirect: Ana Ruiz; Ben Cho"


@pytest.mark.parametrize(
    ("line", "whose"),
    [
        ("On the following, though, they agree:", "article"),
        ("On three points, however, they agree:", "article"),
        ("But about the following they agree:", "article"),
        ("They do agree on a few things:", "article"),
        ("Ruiz and Cho agree on the following:", "article"),
        ("Both experts agree on several points:", "article"),
        ("Both agree on these basics:", "article"),
        # what they agree on is told
        ("They agree on the care of old scars:", BOTH),
        ("Ruiz and Cho agree that a bag needs these:", BOTH),
    ],
)
def test_what_several_agree_on_below_is_theirs_and_the_line_the_articles(line: str, whose: str) -> None:
    assert mismatches(f"{TWO}⟦{whose}⟧{line}⟦/⟧{ITEMS.format(BOTH)}") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦article⟧Both agree on one thing.⟦/⟧ ⟦indirect: Ana Ruiz; Ben Cho⟧A brush does harm, they say.⟦/⟧",
        "⟦article⟧They agree on one more point.⟦/⟧ ⟦article⟧Nobody needs a brush.⟦/⟧",
        "⟦article⟧Ruiz and Cho disagree on one detail.⟦/⟧",
        "⟦article⟧About one matter, at least, they are of one mind.⟦/⟧",
        "⟦article⟧If there is one thing on which everyone I interviewed agreed, it was this.⟦/⟧",
        "⟦article⟧There is one point that both agree on.⟦/⟧",
        "⟦article⟧The one thing both experts agree on is this.⟦/⟧",
        "⟦article⟧On one point all the experts I spoke to agreed.⟦/⟧",
        "⟦article⟧There are a few points on which most experts agree.⟦/⟧",
        "⟦group⟧Everyone I interviewed agreed that soap helps.⟦/⟧",
        "⟦group⟧All the experts I spoke to agreed on that point.⟦/⟧",
        # it is told, here or before
        "⟦indirect: Ana Ruiz; Ben Cho⟧They agree on one thing: a brush does harm.⟦/⟧",
        "⟦indirect: Ana Ruiz; Ben Cho⟧On one thing they agree: a brush does harm.⟦/⟧",
        "⟦indirect: Ana Ruiz; Ben Cho⟧On brushes they agree.⟦/⟧",
        "⟦indirect: Ana Ruiz; Ben Cho⟧A brush does harm, they agree.⟦/⟧",
        "⟦indirect: Ben Cho⟧Cho agrees on that one.⟦/⟧",
        "⟦group⟧Most experts agree on both counts.⟦/⟧",
        # the writer guesses
        "⟦article⟧Cho would agree.⟦/⟧ ⟦article⟧He has thrown his away.⟦/⟧",
        "⟦article⟧Ruiz may well disagree.⟦/⟧",
        "⟦article⟧The chemist would no doubt concur.⟦/⟧",
        "⟦indirect: Ben Cho⟧Cho would not agree that soap is safe.⟦/⟧",
        "⟦indirect: Ben Cho⟧Cho could not agree more.⟦/⟧",
        "⟦indirect: Ben Cho⟧Cho agrees, up to a point.⟦/⟧",
    ],
)
def test_that_people_agree_says_nothing_before_it_is_told_on_what(marked: str) -> None:
    assert mismatches(TWO + marked) == []


FLOOR = "# Teeth\n\nGwen Hale is a dental technician in Hull. “It fits,” says Hale. Bo Lee, DDS, is a dentist. “It holds,” says Lee.\n\n"


@pytest.mark.parametrize(
    ("line", "whose"),
    [
        (
            "article⟧Hale answered my questions in writing, and I will let her have a paragraph to herself:",
            "Gwen Hale",
        ),
        ("article⟧Hale wrote me a letter, and we’ll let her tell it in her own words:", "Gwen Hale"),
        ("article⟧I’ll let Hale explain:", "Gwen Hale"),
        ("article⟧I’ll leave the last word to Dr. Lee:", "Bo Lee"),
        ("indirect: Gwen Hale⟧Hale put it this way in a letter:", "Gwen Hale"),
        ("article⟧Here’s how Hale put it when I wrote to her:", "Gwen Hale"),
        ("article⟧And this is how she explained it, over a bench of plaster:", "Gwen Hale"),
        ("article⟧Here is what Dr. Lee told me about the glue:", "Bo Lee"),
        ("indirect: Gwen Hale⟧Here is what Hale says to do first:", "Gwen Hale"),
    ],
)
def test_the_writer_gives_somebody_the_floor(line: str, whose: str) -> None:
    below = f"> ⟦direct: {whose}⟧I can tell from the print.⟦/⟧ ⟦direct: {whose}⟧It is a craft.⟦/⟧"
    assert score_text(f"{FLOOR}⟦{line}⟦/⟧\n\n{below}", ".md").failures == []


def test_a_recipe_that_the_writer_lets_readers_have_is_nobodys() -> None:
    below = "> ⟦article⟧Take an egg and a spoon of salt.⟦/⟧"
    assert score_text(f"{FLOOR}⟦article⟧I’ll let you have the recipe:⟦/⟧\n\n{below}", ".md").failures == []
