"""What stands above the first paragraph of a text that was pasted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from scarbot.reading import read_article

if TYPE_CHECKING:
    from scarbot.models import Article

BODY = (
    "A scar is what is left where the skin has healed, and it takes about a year until it has settled.\n\n"
    "Most of them fade on their own, and nobody needs to do much about them, as far as anybody knows."
)


@pytest.mark.parametrize(
    "head",
    [
        "How scars fade with time\n\nBy Ana Ruiz",
        "Skip to content\nThe Skin Courier\nNews\nSports\n\nHow scars fade with time\n\nBy Ana Ruiz\nStaff writer",
        "THE SKIN COURIER\n\nThursday, May 4, 2023 | B1\n\nHow scars fade with time\n\nBy ANA RUIZ",
        "Home\n\nWellness\n\nSubscribe\n\nHow scars fade with time\n\nWhat doctors say\n\nBy Ana Ruiz\n3 Comments",
        "View in browser\n\nSkin Sunday\nIssue #8\n\nHow scars fade with time",
        "Log in\n\nHow scars fade with time\n\nAna Ruiz\n\nMay 4, 2023\n\n5 min read",
    ],
)
def test_the_title_is_found_among_the_lines_of_the_site(head: str) -> None:
    article = read_article(f"{head}\n\n{BODY}\n\n© 2023 The Skin Courier")
    assert article.title == "How scars fade with time"
    assert len(article.statements) == 2
    assert not article.sections


def test_a_short_title_right_above_the_byline_is_one() -> None:
    head = "MedSkin\nSkin Problems & Treatments\nScar Basics\nWritten by Ana Ruiz"
    assert read_article(f"{head}\n\n{BODY}").title == "Scar Basics"


def test_several_sentences_below_the_title_are_the_first_of_the_body() -> None:
    deck = "Does it fade? It does."
    article = read_article(f"How scars fade with time\n\n{deck}\n\nBy Ana Ruiz\n\n{BODY}")
    assert [statement.text for statement in article.statements][:2] == ["Does it fade?", "It does."]


def test_a_first_line_that_is_no_heading_is_a_title_all_the_same() -> None:
    first, second = BODY.split("\n\n")
    page = f"<div><p>Notes on scars</p><p>{first}</p><p>{second}</p></div>"
    assert read_article(page, format="html").title == "Notes on scars"


@pytest.mark.parametrize(
    "title",
    ["Scars fade, after all!", "Scars fade. Here’s how.", f"How scars fade with time, {'and why ' * 14}"],
)
def test_below_a_title_of_any_shape_stands_a_standfirst(title: str) -> None:
    deck = "Dermatologists explain what helps."
    article = read_article(f"{title}\n\n{deck}\n\nBy Ana Ruiz\n\n{BODY}")
    assert article.title == title.strip()
    assert len(article.statements) == 2


def test_a_plain_sentence_above_another_is_no_title_that_has_a_standfirst() -> None:
    article = read_article(f"Scars fade within about a year.\n\nMine did.\n\nBy Ana Ruiz\n\n{BODY}")
    assert article.statements[0].text == "Mine did."


@dataclass(frozen=True)
class Opening:
    """A page as it was pasted: the lines above its body, those behind it, and what they say."""

    above: str
    title: str
    author: str = ""
    publisher: str = ""
    date: str = ""
    behind: str = ""


NEWSPAPERS = [
    Opening(
        "THE ELMSTEAD HERALD\n\nNews   Opinion   Life   Sports   Obituaries\n\nSubscribe   Sign in\n\n"
        "A scar that would not fade\n\nBy Ana Ruiz\nStaff Writer\nMay 4, 2023 at 6:00 a.m.",
        "A scar that would not fade", "Ana Ruiz", "The Elmstead Herald", "2023-05-04",
        "© 2023 The Elmstead Herald. All rights reserved.",
    ),
    Opening(
        "The Dunmore Valley Courier\n\nSunday, October 15, 2023\n\nLIVING\n\nSkin deep\n\n"
        "More people in the valley are learning to live with the marks that surgery leaves behind them\n\nBy BO LEE",
        "Skin deep", "BO LEE", "The Dunmore Valley Courier", "2023-10-15",
    ),
    Opening(
        "Skip to main content\nThe Port Ellis Ledger\nLog in\nE-edition\nHealth\n\nWhy Won’t My Scar Fade?\n\n"
        "Ana Ruiz\nMay 4, 2023 • 5 minute read",
        "Why Won’t My Scar Fade?", "Ana Ruiz", "The Port Ellis Ledger", "2023-05-04",
    ),
    Opening(
        "HARBOR TIMES\n\nLocal | Health | Sunday Edition\n\nHe hid his arm for years. Then he stopped\n\n"
        "RENATA CHO\n\nHEALTH REPORTER\n\nPUBLISHED SEPTEMBER 7, 2024",
        "He hid his arm for years. Then he stopped", "RENATA CHO", "HARBOR TIMES", "2024-09-07",
    ),
    Opening(
        "She Was Told to Cover Up. She Rolled Up Her Sleeves.\n\nBy Bo Lee, Times staff writer\n\nApril 6, 2025",
        "She Was Told to Cover Up. She Rolled Up Her Sleeves.", "Bo Lee", "", "2025-04-06",
    ),
    Opening(
        "Scars cost farm workers a season’s pay, study finds\n\nBy HELENA STROUD\nPrairie Wire Service\nJan. 22, 2025",
        "Scars cost farm workers a season’s pay, study finds", "HELENA STROUD", "Prairie Wire Service", "2025-01-22",
    ),
    Opening(
        "Home / Lifestyle / Health / The long wait for a skin doctor\n\nThe long wait for a skin doctor\n\n"
        "Story by Ana Ruiz\n\n12 June 2025, 9:30 am",
        "The long wait for a skin doctor", "Ana Ruiz", "", "2025-06-12",
    ),
    Opening(
        "The Marlow Gazette\nSaturday 14 September 2024\nNews › Health\n‘I thought it was a bite’: life with a keloid\n"
        "Rosalind Penhale\nSat 14 Sep 2024 07.00 BST\nShare   Save   143 comments",
        "‘I thought it was a bite’: life with a keloid", "Rosalind Penhale", "The Marlow Gazette", "2024-09-14",
        "© 2024 Marlow Gazette Media. All rights reserved.",
    ),
]  # fmt: skip
MAGAZINES = [
    Opening(
        "HALCYON WOMEN\n\nHealth  |  Published March 5, 2024\n\nThe Mark of March\n\n"
        "For some women, the first sign of healing isn’t a scar. It’s the itch.\n\nBy Dana Kowalczyk\n\n"
        "Photographs by Imogen Vance",
        "The Mark of March", "Dana Kowalczyk", "HALCYON WOMEN", "2024-03-05",
    ),
    Opening(
        "Hale\n\nBody  Mind  Food  Ask us  Subscribe\n\nSkin game\n\n"
        "We pick it, oil it and pay to have it burnt off. But should we be leaving our skin alone?\n\n"
        "Words: Imogen Tate\n\nPhotograph: Rob Sallis\n\n4 November 2023",
        "Skin game", "Imogen Tate", "Hale", "2023-11-04", "More from Hale: Tinnitus and me | Why do we yawn?",
    ),
    Opening(
        "SALTMARSH – Life & Health\n\nLATE TO THE MIRROR\n\nWords by Imogen Farraday\n\n14 May 2024",
        "LATE TO THE MIRROR", "Imogen Farraday", "SALTMARSH", "2024-05-14",
    ),
    Opening(
        "FIELD & FENCE\n\nThe quarterly of the North Country Growers' Union\n\nIssue 214, Summer 2022\n\n"
        "THE SCYTHE THAT BIT BACK\n\nby Morwenna Tregear",
        "THE SCYTHE THAT BIT BACK", "Morwenna Tregear", "FIELD & FENCE",
    ),
    Opening(
        "GLOSSWORTH | Beauty > Skin\n\nAre Your Scars Getting Darker? Experts Explain\n\nBy Ana Ruiz\n\n"
        "Published on February 12, 2024\n\nMedically reviewed by Bo Lee, MD",
        "Are Your Scars Getting Darker? Experts Explain", "Ana Ruiz", "Glossworth", "2024-02-12",
        "Ana Ruiz is a senior editor at Glossworth.",
    ),
    Opening(
        "Fold & Flourish\n\nBody   Mind   Home   Table   Shop\n\nSearch\n\nBODY › SKIN & SCARS\n\n"
        "You’re Picking at It Right Now, Aren’t You?\n\nBy Ottoline Park\n\nPublished Sept. 18, 2024, 6:00 a.m.",
        "You’re Picking at It Right Now, Aren’t You?", "Ottoline Park", "Fold & Flourish", "2024-09-18",
    ),
    Opening(
        "The Night I Burned My Hand\n\nThe Harrow Street Review · Words by Cosima Bright · Photographs by Lucan Frye",
        "The Night I Burned My Hand", "Cosima Bright", "The Harrow Street Review",
    ),
    Opening(
        "“Every Scar Is a Story I Would Rather Not Tell”\n\nAs told to Ana Ruiz\n\nMarch 2024",
        "“Every Scar Is a Story I Would Rather Not Tell”", "Ana Ruiz", "", "2024-03",
    ),
]  # fmt: skip
HOSPITALS = [
    Opening(
        "St. Brannoc Health Library\n\nHome > Skin > Scars\n\nKeloids: Your Questions, Answered\n\n"
        "Written by Teodora Vance | Medically reviewed by Renée Duvall, MD | Oct. 9, 2024",
        "Keloids: Your Questions, Answered", "Teodora Vance", "St. Brannoc Health Library", "2024-10-09",
    ),
    Opening(
        "Larkhill Clinic\n\nFind a Doctor   Locations   Patients & Visitors   MyChart\n\nHealth Library / Skin\n\n"
        "Scar Revision\n\nBy the Larkhill Clinic editorial team\n\nLast updated: February 11, 2025 | 7-minute read",
        "Scar Revision", "Larkhill Clinic editorial team", "Larkhill Clinic", "2025-02-11",
    ),
    Opening(
        "MedHarbor\nConditions\nDrugs & Supplements\nWell-Being\nSubscribe\nSkin Problems & Treatments\nReference\n"
        "Burn Scars\nMedically Reviewed by Poul Ibsen, MD on March 30, 2023\nWritten by Gail Roper",
        "Burn Scars", "Gail Roper", "MedHarbor", "2023-03-30",
    ),
    Opening(
        "WEXLEY UNIVERSITY NEWS\n\nHealth & Medicine | Research | Campus Life | Giving | Search\n\n"
        "Old wounds, new gel: inside a small trial\n\nBy Colm Farrelly\n\nMarch 11, 2024 | 9 min read",
        "Old wounds, new gel: inside a small trial", "Colm Farrelly", "WEXLEY UNIVERSITY NEWS", "2024-03-11",
    ),
    Opening(
        "Quiet Skin Alliance · Living with scars · Find a group · Donate\n\nFinding a Gel You Can Live With\n\n"
        "By Priscilla Nakashima, member stories editor\n\nLast updated: March 14, 2025",
        "Finding a Gel You Can Live With", "Priscilla Nakashima", "Quiet Skin Alliance", "2025-03-14",
    ),
]  # fmt: skip
LETTERS = [
    Opening(
        "View in browser\n\nSkin Sunday\nIssue #8\n\nHow scars fade with time",
        "How scars fade with time", "", "Skin Sunday",
    ),
    Opening(
        "The Mended House\n\nHome  About  Start here  Work with me\n\nMy scar and me, one year on\n\n"
        "Posted by Ana Ruiz on March 3, 2022\n\n12 Comments",
        "My scar and me, one year on", "Ana Ruiz", "The Mended House", "2022-03-03",
        "Photo: Dee Larkin for The Mended House",
    ),
    Opening(
        "We value your privacy\nWe and our partners use cookies to give you the best experience.\nAccept all\n\n"
        "BrightSkin\n\nConditions  Food  Move  Mind  Shop\n\nYour Scar, Explained by People Who Know\n\n"
        "By Colette Arden\n\nUpdated on October 14, 2024",
        "Your Scar, Explained by People Who Know", "Colette Arden", "BrightSkin", "2024-10-14", "© 2024 BrightSkin Media",
    ),
    Opening(
        "Forums > Skin > Scars\n\nDoes silicone gel do anything at all?\n\nMay 4, 2023",
        "Does silicone gel do anything at all?", "", "", "2023-05-04",
    ),
    Opening("Living with a burn scar\n\nBo Lee | 4 May 2024", "Living with a burn scar", "Bo Lee", "", "2024-05-04"),
    Opening(
        "Notes from a slow year\n\nPart 3: the scar\n\nLeontine Abara\nJan 12, 2024",
        "Notes from a slow year", "Leontine Abara", "", "2024-01-12",
    ),
    Opening(
        "Scars, plainly\n\nI asked a surgeon what to expect\n\nInterview by Saoirse Lindgren · Second Opinion Weekly · "
        "6 November 2021",
        "Scars, plainly", "Saoirse Lindgren", "Second Opinion Weekly", "2021-11-06",
    ),
]  # fmt: skip
OPENINGS = [*NEWSPAPERS, *MAGAZINES, *HOSPITALS, *LETTERS]


def read(opening: Opening) -> Article:
    return read_article("\n\n".join(filter(None, (opening.above, BODY, opening.behind))))


@pytest.mark.parametrize("opening", OPENINGS, ids=lambda opening: opening.title)
def test_a_pasted_page_says_what_it_is_and_whose(opening: Opening) -> None:
    article = read(opening)
    found = (article.title, article.author, article.publisher, article.date)
    assert found == (opening.title, opening.author, opening.publisher, opening.date)


@pytest.mark.parametrize("opening", OPENINGS, ids=lambda opening: opening.title)
def test_nothing_above_the_body_is_a_sentence_or_a_section_but_a_standfirst_of_several(
    opening: Opening,
) -> None:
    article = read(opening)
    standfirst = [s.text for s in article.statements[:-2]]
    assert not article.sections
    assert not standfirst or " ".join(standfirst) in opening.above
    assert len(standfirst) in (0, 2)
