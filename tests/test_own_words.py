"""Parts that somebody tells in the first person, by a line or by the sentence in front."""

from __future__ import annotations

import pytest
from attributions import score_text

from scarbot.parsing import parse_article

INTRO = "Dye can sting for days.\n\n“Rest it,” says Ana Ruiz, a swimming coach. “I do,” says Tom Lee, a barber.\n\n"
RUIZ, LEE, ARTICLE = "⟦direct: Ana Ruiz⟧", "⟦direct: Tom Lee⟧", "⟦article⟧"

TOLD = [
    # the whole section is hers where it opens with the line or the sentence
    "## My year\n\nEva Moss, 47, baker, Reno, as told to Lee Hart\n\n⟦direct: Eva Moss⟧I was 29.⟦/⟧ "
    "⟦direct: Eva Moss⟧It itched.⟦/⟧\n\n⟦direct: Eva Moss⟧The itch went in May.⟦/⟧\n\n## And now?\n\n⟦article⟧Rest it.⟦/⟧",
    f"## Over to Ruiz\n\n{ARTICLE}We asked our coach to write it down, and here it is in her own words.⟦/⟧\n\n"
    f"{RUIZ}Warm up.⟦/⟧ {RUIZ}I do.⟦/⟧\n\n{RUIZ}Then rest.⟦/⟧\n\n## And now?\n\n{ARTICLE}Rest it.⟦/⟧",
    f"## Over to Ruiz\n\n{ARTICLE}Ana Ruiz, in her own words:⟦/⟧\n\n{RUIZ}I warm up.⟦/⟧",
    f"## Over to Ruiz\n\n{ARTICLE}Ruiz takes it from here.⟦/⟧\n\n{RUIZ}I warm up.⟦/⟧",
    # elsewhere up to the last “I”, or until the article tells of her or of others
    f"## Rest\n\nIt is a rule.\n\n{ARTICLE}Here is Ruiz, in her own words.⟦/⟧\n\n{RUIZ}My toes are cold.⟦/⟧\n\n"
    f"{RUIZ}Then rest.⟦/⟧ {RUIZ}I do.⟦/⟧\n\n{ARTICLE}It is a rule.⟦/⟧",
    f"## Rest\n\n{ARTICLE}Here is Ruiz, in her own words.⟦/⟧\n\n{RUIZ}I rest.⟦/⟧\n\n{ARTICLE}Ruiz left at noon.⟦/⟧",
    f"## Rest\n\n{ARTICLE}Here is Ruiz, in her own words.⟦/⟧\n\n{RUIZ}I rest.⟦/⟧\n\n“No,” says Lee.\n\n{ARTICLE}Go on.⟦/⟧",
]

NOT_TOLD = [
    # nobody says “I”, nothing points to it, the words stand in marks, or of two nobody can tell
    f"## Rest\n\nHere is Ruiz, in her own words.\n\n{ARTICLE}Warm up.⟦/⟧",
    f"## Rest\n\nRuiz told the doctor in her own words.\n\n{ARTICLE}I sat beside her.⟦/⟧",
    f"## Rest\n\nHere, in her own words, is what Ruiz does.\n\n{ARTICLE}I sat beside her.⟦/⟧",
    f"## Rest\n\nHere are Ruiz and Lee, in their own words.\n\n{ARTICLE}I sat beside them.⟦/⟧",
    f"## Rest\n\nHere is Ruiz, in her own words.\n\n“Warm up.”\n\n{ARTICLE}I sat beside her.⟦/⟧",
    f"## Rest\n\nHere is a woman of Reno, in her own words.\n\n{ARTICLE}I sat beside her.⟦/⟧",
]


@pytest.mark.parametrize("told", TOLD)
def test_what_follows_is_hers_who_is_said_to_tell_it(told: str) -> None:
    assert score_text(INTRO + told, ".md").failures == []


@pytest.mark.parametrize("told", NOT_TOLD)
def test_what_only_looks_like_it_is_not(told: str) -> None:
    assert score_text(INTRO + told, ".md").failures == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Eva Moss, 47, baker, Reno, as told to Lee Hart", "who tells it"),
        ("— Eva Moss, as told to Lee Hart", "who tells it"),
        ("Eva Moss as told to Lee Hart.", "who tells it"),
        ("As told to Lee Hart", "byline"),
        ("Eva Moss was as good as told to leave.", ""),
        ("Eva Moss, 47, did as told to Lee Hart’s surprise.", ""),
        ("It was, as told to Lee Hart, a long year.", ""),
    ],
)
def test_a_line_says_who_tells_it(line: str, reason: str) -> None:
    article = parse_article(f"{INTRO}My year\n\n{line}\n\nI was 29. It itched so slowly that I slept.\n")
    told = [dropped.reason for dropped in article.dropped if dropped.text in line]
    assert told == [reason] * bool(reason)


def test_above_all_prose_it_is_the_byline() -> None:
    article = parse_article(f"# My year\n\nEva Moss, as told to Lee Hart\n\n{INTRO}", format="markdown")
    assert [dropped.reason for dropped in article.dropped] == ["byline"]
    assert article.author == "Lee Hart"


def test_a_line_as_told_to_signs_no_quotation_in_front_of_it() -> None:
    marked = f"{INTRO}{LEE}“It stings.”⟦/⟧\n\n## My year\n\nEva Moss, as told to Lee Hart\n\nI was 29. It itched.\n"
    assert score_text(marked, ".md").failures == []


TIPS = [
    # the name below the label, in its line, or below the tip; with letters or a dash, or as headings
    f"Expert Tip\n\nAna Ruiz\n\n{RUIZ}I never rest.⟦/⟧ {RUIZ}Dye that is cold will sting the skin.⟦/⟧",
    f"**Expert Tip**\n\n**Ana Ruiz**\n\n{RUIZ}Dye that is cold will sting the skin.⟦/⟧",
    f"### Pro tip #2\n\n#### Ana Ruiz\n\n{RUIZ}Warm it up in your hand before you rub it in.⟦/⟧",
    f"Expert tip from Ana Ruiz:\n\n{RUIZ}Warm it up in your hand before you rub it in.⟦/⟧",
    f"Expert Tip\n\n{RUIZ}Warm it up in your hand before you rub it in.⟦/⟧\n\n— Ana Ruiz",
    # a name without a dash heads what follows
    f"Expert Tip\n\n{ARTICLE}Warm it up in your hand before you rub it in.⟦/⟧\n\nTom Lee\n\n{ARTICLE}He gets up at six in May.⟦/⟧",
    f"## Expert Tip\n\n{ARTICLE}Warm it up in your hand before you rub it in.⟦/⟧\n\n## Tom Lee\n\n{ARTICLE}He gets up at six in May.⟦/⟧",
    "Doctor’s tip\n\nEva Moss, MD\n\n⟦direct: Eva Moss⟧Warm it up in your hand before you rub it in.⟦/⟧",
    # only what stands in the box; what the article tells of her is its own
    f"Expert Tip\n\nAna Ruiz\n\n{RUIZ}I never rest.⟦/⟧ {RUIZ}It is a rule of mine.⟦/⟧\n\n{ARTICLE}I threw mine away in May.⟦/⟧",
    f"Expert Tip\n\nAna Ruiz\n\n{ARTICLE}Ruiz left at noon, and it was late by then.⟦/⟧",
    # no name of anybody, or no tip
    f"Expert Tip\n\nCold Water\n\n{ARTICLE}Warm it up in your hand before you rub it in.⟦/⟧",
    f"Expert Tip\n\n{ARTICLE}Warm it up in your hand before you rub it in.⟦/⟧",
    f"## Tips for swimmers\n\nAna Ruiz\n\n{ARTICLE}Warm it up in your hand before you rub it in.⟦/⟧",
]


@pytest.mark.parametrize("tip", TIPS)
def test_a_tip_is_hers_whose_name_stands_on_its_box(tip: str) -> None:
    marked = (
        f"{INTRO}## Rest\n\nIt is a rule that everybody knows.\n\n{tip}\n\nThat is all there is to say of it."
    )
    assert score_text(marked, ".md").failures == []


@pytest.mark.parametrize(
    "below",
    [
        f"*Lee Moss, as told to Ana Ruiz*\n\n## Shops\n\n{ARTICLE}I like shops.⟦/⟧",
        "*Lee Moss, as told to Ana Ruiz*",
        f"Lee Moss, a rider, told it in his own words.\n\n{ARTICLE}I drove home.⟦/⟧ {ARTICLE}My car was old.⟦/⟧",
    ],
)
def test_nobody_tells_what_nothing_points_to(below: str) -> None:
    marked = f"# Tips\n\n{ARTICLE}I was born in Hull.⟦/⟧ {ARTICLE}My shop is old.⟦/⟧\n\n{below}"
    assert score_text(marked, ".md").failures == []


def test_a_tip_is_nobodys_that_reports_somebody() -> None:
    tip = (
        f"Doctor’s tip\n\nEva Moss, MD\n\n{ARTICLE}Warm it up in your hand before you rub it in.⟦/⟧ "
        "⟦indirect: Bec Lind⟧Bec Lind, whose son Otto is six, says the car is a trial.⟦/⟧"
    )
    assert score_text(tip, ".md").failures == []
