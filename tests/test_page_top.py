"""What stands above the first paragraph of a text that was pasted."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from scarbot.parsing import Format, parse_article
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
        "Skip to content\nThe Skin Courier\nNews\nSports\n\nHow scars fade with time\n\nBy Ana Ruiz\n"
        "Staff writer",
        "THE SKIN COURIER\n\nThursday, May 4, 2023 | B1\n\nHow scars fade with time\n\nBy ANA RUIZ",
        "Home\n\nWellness\n\nSubscribe\n\nHow scars fade with time\n\nWhat doctors say\n\n"
        "By Ana Ruiz\n3 Comments",
        "View in browser\n\nSkin Sunday\nIssue #8\n\nHow scars fade with time",
        "Log in\n\nHow scars fade with time\n\nAna Ruiz\n\nMay 4, 2023\n\n5 min read",
        "The Skin Valley Courier\nThursday, May 4, 2023\nLIVING\n\nHow scars fade with time\n\nBy ANA RUIZ",
        "The Skin Courier\nBUMPS & SCARS\n\nHow scars fade with time\n\nBy Ana Ruiz",
        "FOR IMMEDIATE RELEASE\n\nMEDIA CONTACT:\nLee Moss\nSenior Press Officer\n330-555-0148 (office)\nlee@norr.example\n\n"
        "How scars fade with time\n\nBy Ana Ruiz",
        "The Skin Courier\nMenu\nFees & finance\nBlog\nFind us\nCall 01632 960 417\nBOOK A CONSULTATION\n\n"
        "You are here: Home / Blog / Scars\n\nHow scars fade with time\n\nWords by Ana Ruiz",
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


@pytest.mark.parametrize(
    "deck",
    [
        "Does it fade? How soon? And is it safe?",
        "It fades. We asked a nurse and a chemist how to hurry it up",
    ],
)
def test_sentences_that_ask_or_tell_who_was_asked_are_a_standfirst(deck: str) -> None:
    head = "How scars fade with time"
    assert len(read_article(f"{head}\n\n{deck}\n\nBy Ana Ruiz\n\n{BODY}").statements) == 2
    marked = f"# {head}\n\n*{deck}*\n\nBy Ana Ruiz\n\n{BODY}"
    assert len(read_article(marked, format="markdown").statements) == 2


@pytest.mark.parametrize(
    ("deck", "is_standfirst"),
    [
        ("It can pay. It also itches. Ana Ruiz asks those who know how to do it well.", True),
        ("It itches. Ana Ruiz talks to the experts", True),
        ("It itches. Two vets and a cook explain how to stop it.", True),
        ("It itches. What helps? Ana Ruiz asks those who itch to wait.", False),
        ("It itches. For six months she could not sleep. Ana Ruiz asked doctors what it was.", False),
        ("It itches. Ana Ruiz asks the experts in her clinic to wait.", False),
        ("It itches. Nobody asks those who know why.", False),
    ],
)
@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_a_standfirst_is_read_in_one_way_in_every_format(
    form: Format, deck: str, is_standfirst: bool
) -> None:
    title, byline = "How scars fade with time", "By Ana Ruiz"
    first, second = BODY.split("\n\n")
    page = f"<h1>{title}</h1><p class='standfirst'>{deck}</p><p>{byline}</p><p>{first}</p><p>{second}</p>"
    sources: dict[Format, str] = {
        "text": f"{title}\n\n{deck}\n\n{byline}\n\n{BODY}",
        "markdown": f"# {title}\n\n*{deck}*\n\n{byline}\n\n{BODY}",
        "html": page,
    }
    article = parse_article(sources[form], format=form)
    assert article.statements[0].text.startswith("A scar is" if is_standfirst else "It itches.")
    assert "Ana Ruiz" not in {person.name for person in article.speakers} or not is_standfirst


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_who_asked_is_no_speaker_where_only_the_standfirst_names_them(form: Format) -> None:
    title, deck = "How scars fade with time", "It can pay. Ana Ruiz asks those who know how to do it well."
    first, second = BODY.split("\n\n")
    sources: dict[Format, str] = {
        "text": f"{title}\n\n{deck}\n\n{BODY}",
        "markdown": f"# {title}\n\n*{deck}*\n\n{BODY}",
        "html": f"<h1>{title}</h1><p>{deck}</p><p>{first}</p><p>{second}</p>",
    }
    article = parse_article(sources[form], format=form)
    assert len(article.statements) == 2
    assert article.speakers == ()
    told = f"# {title}\n\n*It fades. Two nurses on how to rest.*\n\n{BODY}"
    assert len(read_article(told, format="markdown").statements) == 2
    plain = told.replace("*", "")
    assert len(read_article(plain, format="markdown").statements) == 4


def test_a_title_that_asks_is_one_below_the_name_and_the_parts_of_a_site() -> None:
    deck = (
        "Three experts explain what your skin is trying to tell you, and when it is worth a call to somebody."
    )
    head = f"Skinly\nHealth  Food  Sleep\n\nCONDITIONS\n\nWhy Do Old Scars Itch, Even Indoors?\n\n{deck}\n\nBy Ana Ruiz"
    article = read_article(f"{head}\n\n{BODY}")
    assert article.title == "Why Do Old Scars Itch, Even Indoors?"
    assert len(article.statements) == 2
    assert not article.sections


@pytest.mark.parametrize(
    ("deck", "count"),
    [
        ("The old gel has a new audience. We asked the pros what is in it.", 2),
        ("The old gel has a new audience. I talked to the people who make it.", 2),
        ("The old gel has a new audience. Two old chemists on what is in it.", 2),
        ("The old gel has a new audience. Three people on keeping it cool.", 2),
        ("The old gel has a new audience. Four beekeepers and midwives on using it.", 2),
        ("The old gel was late. Our neighbors depend on using it.", 4),
        ("The old gel was late. Some people spend hours on what others skip.", 4),
        ("The old gel was late. Some dentists cook on what others skip.", 4),
        ("The old gel has a new audience. Two old chemists on duty mixed it.", 4),
        ("The old gel has a new audience. Here is what is in it.", 4),
    ],
)
def test_of_several_sentences_below_a_title_those_that_tell_who_was_asked_are_no_body(
    deck: str, count: int
) -> None:
    first, second = BODY.split("\n\n")
    page = f"<h1>Why scars fade</h1><p class='dek'>{deck}</p><p>{first}</p><p>{second}</p>"
    assert len(read_article(page, format="html").statements) == count


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


def test_a_standfirst_that_introduces_somebody_is_the_first_of_the_body() -> None:
    deck = "At 71, Ana Ruiz had a scar on her knee that no cream would touch."
    body = f"{BODY}\n\nAna Ruiz laughed at that, and so did her sister, who had driven her there."
    head = f"She kept her scar, and her cream\n\n{deck}\n\nBy Bo Lee"
    assert read_article(f"{head}\n\n{body}").statements[0].text == deck
    assert read_article(f"{head}\n\n{BODY}").statements[0].text != deck


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

        "More people in the valley are learning to live with the marks that surgery leaves behind them\n"
        "\nBy BO LEE",
        "Skin deep", "BO LEE", "The Dunmore Valley Courier", "2023-10-15",
    ),
    Opening(

        "Skip to main content\nThe Port Ellis Ledger\nLog in\nE-edition\nHealth\n\n"
        "Why Won’t My Scar Fade?\n\n"
        "Ana Ruiz\nMay 4, 2023 • 5 minute read",
        "Why Won’t My Scar Fade?", "Ana Ruiz", "The Port Ellis Ledger", "2023-05-04",
    ),
    Opening(
        "HARBOR TIMES\n\nLocal | Health | Sunday Edition\n\nHe hid his arm for years. Then he stopped\n\n"
        "RENATA CHO\n\nHEALTH REPORTER\n\nPUBLISHED SEPTEMBER 7, 2024",
        "He hid his arm for years. Then he stopped", "RENATA CHO", "HARBOR TIMES", "2024-09-07",
    ),
    Opening(

        "She Was Told to Cover Up. She Rolled Up Her Sleeves.\n\nBy Bo Lee, Times staff writer\n\n"
        "April 6, 2025",
        "She Was Told to Cover Up. She Rolled Up Her Sleeves.", "Bo Lee", "", "2025-04-06",
    ),
    Opening(

        "Scars cost farm workers a season’s pay, study finds\n\nBy HELENA STROUD\n"
        "Prairie Wire Service\nJan. 22, 2025",
        "Scars cost farm workers a season’s pay, study finds", "HELENA STROUD", "Prairie Wire Service", "2025-01-22",
    ),
    Opening(
        "Home / Lifestyle / Health / The long wait for a skin doctor\n\nThe long wait for a skin doctor\n\n"
        "Story by Ana Ruiz\n\n12 June 2025, 9:30 am",
        "The long wait for a skin doctor", "Ana Ruiz", "", "2025-06-12",
    ),
    Opening(

        "Skip to main content\n\nSaltmarsh News\n\nWatch Live\n\nWhy this scar took three generations to fade\n\n"
        "By Ana Ruiz\n\nSaltmarsh West Coast\n\nTopic: Skin\n\nSun 9 Nov 2025 at 5:52am",
        "Why this scar took three generations to fade", "Ana Ruiz", "Saltmarsh News", "2025-11-09",
    ),
    Opening(

        "The Marlow Gazette\nSaturday 14 September 2024\nNews › Health\n"
        "‘I thought it was a bite’: life with a keloid\n"
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

        "You’re Picking at It Right Now, Aren’t You?\n\nBy Ottoline Park\n\n"
        "Published Sept. 18, 2024, 6:00 a.m.",
        "You’re Picking at It Right Now, Aren’t You?", "Ottoline Park", "Fold & Flourish", "2024-09-18",
    ),
    Opening(

        "The Night I Burned My Hand\n\n"
        "The Harrow Street Review · Words by Cosima Bright · Photographs by Lucan Frye",
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

        "Larkhill Clinic\n\nFind a Doctor   Locations   Patients & Visitors   MyChart\n\n"
        "Health Library / Skin\n\n"

        "Scar Revision\n\nBy the Larkhill Clinic editorial team\n\n"
        "Last updated: February 11, 2025 | 7-minute read",
        "Scar Revision", "Larkhill Clinic editorial team", "Larkhill Clinic", "2025-02-11",
    ),
    Opening(

        "MedHarbor\nConditions\nDrugs & Supplements\nWell-Being\nSubscribe\n"
        "Skin Problems & Treatments\nReference\n"
        "Burn Scars\nMedically Reviewed by Poul Ibsen, MD on March 30, 2023\nWritten by Gail Roper",
        "Burn Scars", "Gail Roper", "MedHarbor", "2023-03-30",
    ),
    Opening(
        "WEXLEY UNIVERSITY NEWS\n\nHealth & Medicine | Research | Campus Life | Giving | Search\n\n"
        "Old wounds, new gel: inside a small trial\n\nBy Colm Farrelly\n\nMarch 11, 2024 | 9 min read",
        "Old wounds, new gel: inside a small trial", "Colm Farrelly", "WEXLEY UNIVERSITY NEWS", "2024-03-11",
    ),
    Opening(

        "Quiet Skin Alliance · Living with scars · Find a group · Donate\n\n"
        "Finding a Gel You Can Live With\n\n"
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

        "We value your privacy\nWe and our partners use cookies to give you the best experience.\n"
        "Accept all\n\n"
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

        "Scars, plainly\n\nI asked a surgeon what to expect\n\n"
        "Interview by Saoirse Lindgren · Second Opinion Weekly · "
        "6 November 2021",
        "Scars, plainly", "Saoirse Lindgren", "Second Opinion Weekly", "2021-11-06",
    ),
]  # fmt: skip
UNSEEN = [
    Opening(
        "KVLN 9 News\n\nMENU\n\nWeather   Live   Sports   Traffic\n\n72°\n\n"
        "Dermatologists see a spike in burns from backyard fire pits\n\nAuthor: Marcy Dillard\n\n"
        "Published: 5:42 PM EDT July 8, 2024\n\nUpdated: 6:10 PM EDT July 8, 2024",
        "Dermatologists see a spike in burns from backyard fire pits",
        "Marcy Dillard",
        "KVLN 9 News",
        "2024-07-08",
        "Copyright 2024 KVLN 9 News",
    ),
    Opening(
        "Home\nNews\nSport\nWeather\niPlayer\n\nHealth\n\n"
        "What happens to your skin when you stop washing it\n\n3 days ago\n\nPriya Nandakumar\n"
        "Health reporter, Cardiff\n",
        "What happens to your skin when you stop washing it",
        "Priya Nandakumar",
        "",
        "",
    ),
    Opening(
        "Barefoot & Bandaged\nA nurse writes about wounds, mostly her own\n\n"
        "ABOUT   ARCHIVE   CONTACT\n\nThe blister that took three weeks\n\n"
        "June 2, 2021 by Tilly Marchbanks",
        "The blister that took three weeks",
        "Tilly Marchbanks",
        "Barefoot & Bandaged",
        "2021-06-02",
    ),
    Opening(
        "Thin Skin\n\nSubscribe\nSign in\n\nShare this post\n\nOn being thin-skinned\n\n"
        "Why some of us bruise like peaches, and what three doctors told me about it\n\n"
        "Odessa Pruitt\nMar 14, 2024\n\n41\n\n7\nShare",
        "On being thin-skinned",
        "Odessa Pruitt",
        "Thin Skin",
        "2024-03-14",
        "© 2024 Odessa Pruitt",
    ),
    Opening(
        "Mercy Lakes Children's Hospital\n\nEmergency? Call 911\n\n"
        "Pay a bill | Refer a patient | Donate\n\nHome / Parents / Ages & stages / Cradle cap\n\n"
        "Cradle cap: what it is and what to do\n\nReviewed by: Harriet Soames, MD\n\n"
        "Date reviewed: March 2023",
        "Cradle cap: what it is and what to do",
        "",
        "Mercy Lakes Children's Hospital",
        "2023-03",
    ),
    Opening(
        "Ember\n\nSTYLE   BEAUTY   CULTURE   SHOP\n\nFirst Person\n\n"
        "I Grew Out My Eyebrows and Found My Grandmother\n\n"
        "It took eleven months, two experts and one family album\n\nBy Noor Halabi\n\n"
        "Photography by Jess Oyelaran\n\nJanuary 30, 2025",
        "I Grew Out My Eyebrows and Found My Grandmother",
        "Noor Halabi",
        "Ember",
        "2025-01-30",
        "Noor Halabi is a contributing editor at Ember.",
    ),
    Opening(
        "Heat rash cases double at southern camps, agency says\n\n"
        "By TOM ABERCROMBIE and LUCIA FERRANTE, Associated Dispatch\n\nAug. 3, 2023, 4:15 PM",
        "Heat rash cases double at southern camps, agency says",
        "TOM ABERCROMBIE, LUCIA FERRANTE",
        "Associated Dispatch",
        "2023-08-03",
    ),
    Opening(
        "Tarrow State University Extension\n\nSearch this site\n\n"
        "Yard and Garden > Weeds > Poison ivy\n\nPoison ivy: three leaves and a long summer\n\n"
        "Fact sheet 1182\n\nAuthors: Glen Hobart and Susan Tellier\n\nLast updated April 2022",
        "Poison ivy: three leaves and a long summer",
        "Glen Hobart, Susan Tellier",
        "Tarrow State University Extension",
        "2022-04",
    ),
    Opening(
        "The Brackwater Mercury\n\nOpinion\n\nCOLUMN: Leave the moles alone, ask a doctor\n\n"
        "Deirdre Quill\nMercury columnist\n\nPublished 6:00 a.m. ET Nov. 19, 2023",
        "COLUMN: Leave the moles alone, ask a doctor",
        "Deirdre Quill",
        "The Brackwater Mercury",
        "2023-11-19",
    ),
    Opening(
        "r/SkincareTalk\n\nPosted by u/mothwing 2 years ago\n\n"
        "I interviewed four dermatologists about retinol, here are my notes",
        "I interviewed four dermatologists about retinol, here are my notes",
        "",
        "",
        "",
    ),
    Opening(
        "NORTHFIELD POST-DISPATCH\n\n$2.50\n\nWednesday, June 12, 2024\n\nPage C1\n\n"
        "Tick bites climb as warm winters pile up\n\n"
        "County nurses are handing out tweezers at trailheads\n\nBy Gil Ostrow | Post-Dispatch",
        "Tick bites climb as warm winters pile up",
        "Gil Ostrow",
        "NORTHFIELD POST-DISPATCH",
        "2024-06-12",
    ),
    Opening(
        "Advertisement\n\nThe Kettle\n\nRecipes\nNutrition\nNewsletters\nLog in\n\nNUTRITION\n\n"
        "Is Oat Milk Bad for Your Skin? 5 Dietitians Weigh In\n\nBy Fern Alvarado, MS, RD\n"
        "Reviewed by Dana Pike, RD\nUpdated on August 9, 2024\n\nSave Rate Print Share",
        "Is Oat Milk Bad for Your Skin? 5 Dietitians Weigh In",
        "Fern Alvarado",
        "The Kettle",
        "2024-08-09",
    ),
    Opening(
        "Dr. Marguerite Oduya | Skin & Laser Centre\n\nHome | Treatments | Prices | Blog | Book now\n"
        "\nBlog\n\nWhat I tell every patient about sunscreen\n\nPosted on 11 April 2023",
        "What I tell every patient about sunscreen",
        "",
        "Dr. Marguerite Oduya",
        "2023-04-11",
    ),
    Opening(
        "Open in app\n\nSign up\n\nSign in\n\nWrite\n\nI Slept on Silk for a Year\n\n"
        "Here is what happened to my face\n\nTamsin Okafor\n\nTamsin Okafor\n\nFollow\n\n6 min read\n"
        "\nSep 3, 2022",
        "I Slept on Silk for a Year",
        "Tamsin Okafor",
        "",
        "2022-09-03",
    ),
    Opening(
        "From: The Weekly Balm <hello@weeklybalm.example>\nSubject: Your lips are lying to you\n"
        "Date: Friday, 2 February 2024\n\nThe Weekly Balm\n\nYour lips are lying to you\n\n"
        "By Ines Calloway",
        "Your lips are lying to you",
        "Ines Calloway",
        "The Weekly Balm",
        "2024-02-02",
    ),
    Opening(
        "National Institute of Skin Health\n\nAn official website of the government\n\n"
        "Topics A-Z   Research   Funding   News\n\nNews Release\n\nMay 16, 2024\n\n"
        "Gene patch shrinks stubborn scars in early trial",
        "Gene patch shrinks stubborn scars in early trial",
        "",
        "National Institute of Skin Health",
        "2024-05-16",
    ),
    Opening(
        "LIFE\n\nHer face went numb at the school gate\n\n"
        "What came next taught a town about shingles\n\nWORDS JOSIE TREMBATH\nPHOTOS MARK LUSK\n\n"
        "SATURDAY 3 MAY 2025",
        "Her face went numb at the school gate",
        "JOSIE TREMBATH",
        "",
        "2025-05-03",
    ),
    Opening(
        "The Conversationalist\n\nAcademic rigour, journalistic flair\n\n"
        "Why do mosquitoes bite some people more than others?\n\n"
        "Published: March 7, 2023 8:14am GMT\n\nAuthor\nHelene Baptiste\n"
        "Lecturer in Entomology, Corrow University",
        "Why do mosquitoes bite some people more than others?",
        "Helene Baptiste",
        "The Conversationalist",
        "2023-03-07",
    ),
    Opening(
        "Skip to navigation\nSkip to content\nRiverside Parents\nToddlers\nSchool Age\nTeens\n\n"
        "Nappy rash: 6 things nurses wish you knew\n\nCarla Venn, Health Editor\nFebruary 2, 2025",
        "Nappy rash: 6 things nurses wish you knew",
        "Carla Venn",
        "Riverside Parents",
        "2025-02-02",
    ),
    Opening(
        "How to treat a sunburn | Skin Weekly\n\nHow to treat a sunburn\n\nBy Staff\n\nJuly 1, 2023\n"
        "\nshare on facebook",
        "How to treat a sunburn",
        "",
        "Skin Weekly",
        "2023-07-01",
    ),
    Opening(
        "The Salt Flats Independent\n\nFounded 1908\n\nTop Stories | Elections | Obits | Jobs\n\n"
        "A rash of rashes: lake foam sends swimmers to urgent care\n\n"
        "State says the water is safe; doctors aren't so sure\n\n"
        "Pedro Quintana | The Salt Flats Independent\n\nAug 22, 2024 Updated Aug 23, 2024",
        "A rash of rashes: lake foam sends swimmers to urgent care",
        "Pedro Quintana",
        "The Salt Flats Independent",
        "2024-08-22",
    ),
    Opening(
        "Glow Theory\n\nMakeup\nHair\nSkin\nWellness\n\nIs Snail Mucin Worth the Slime?\n\n"
        "We asked three chemists.\n\nBy: Mika Lundgren\n\nLast Updated: October 1, 2023",
        "Is Snail Mucin Worth the Slime?",
        "Mika Lundgren",
        "Glow Theory",
        "2023-10-01",
    ),
    Opening(
        "Patient education: Wound care after stitches\n\n"
        "Authors: Lena Hart, MD, and Omar Siddiq, MD\n\nLiterature review current through: May 2024",
        "Patient education: Wound care after stitches",
        "Lena Hart, Omar Siddiq",
        "",
        "2024-05",
    ),
    Opening(
        "ELSEWHERE MAGAZINE\nSpring 2023\n\nTHE COLD CURE\n\n"
        "In a Finnish town, everyone swears by the ice hole. Their doctor is not so sure.\n\n"
        "by Greta Manninen\nphotographs by Otso Vale",
        "THE COLD CURE",
        "Greta Manninen",
        "ELSEWHERE MAGAZINE",
        "",
    ),
    Opening(
        "You are here: Home > Your health > Shingles vaccine\n\nShingles vaccine\n\n"
        "Page last reviewed: 3 October 2023\nNext review due: 3 October 2026",
        "Shingles vaccine",
        "",
        "",
        "2023-10-03",
    ),
    Opening(
        "Hi friends,\n\nThe Itch #42: What your patch test means\n\nBy Jonah Feld\n\nMay 9, 2025",
        "The Itch #42: What your patch test means",
        "Jonah Feld",
        "",
        "2025-05-09",
    ),
    Opening(
        "NEWS\n\nWasp stings: hospital admissions up by a third\n\nPublished 21 August\n\n"
        "By Sian Prosser\nBBX News, Bristol",
        "Wasp stings: hospital admissions up by a third",
        "Sian Prosser",
        "BBX News",
        "",
    ),
    Opening(
        "Topics\nAbout\nPodcast\nGive\n\nSTANTHORPE MEDICINE\n\nMagazine\n\n"
        "The quiet genius of scabs\n\nHow your body builds a roof in an hour\n\n"
        "November 2, 2022 - By Erin Dvorak",
        "The quiet genius of scabs",
        "Erin Dvorak",
        "STANTHORPE MEDICINE",
        "2022-11-02",
    ),
    Opening(
        "Lifestyle\n\nWhy your hairdresser wants you to stop sleeping on wet hair\n\nKaty Orme\n"
        "Lifestyle Editor\n16 January 2025 9:30am GMT\n\n68 Comments",
        "Why your hairdresser wants you to stop sleeping on wet hair",
        "Katy Orme",
        "",
        "2025-01-16",
    ),
    Opening(
        "Allergy & Asthma Council of Wessex\n\nSearch\nDonate\nHelpline 0800 555 0142\n\n"
        "Information and advice\n\nHives in children\n\nDownload PDF\n\nReviewed March 2024",
        "Hives in children",
        "",
        "Allergy & Asthma Council of Wessex",
        "2024-03",
    ),
]
"""Openings that were written before any of them had been read."""
OPENINGS = [*NEWSPAPERS, *MAGAZINES, *HOSPITALS, *LETTERS, *UNSEEN]


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


@pytest.mark.parametrize("line", [f"a{' ' * 50_000}b", "a >" * 20_000, "a and " * 10_000, "\t " * 25_000])
def test_a_long_line_of_a_site_takes_no_longer_than_another(line: str) -> None:
    begin = time.perf_counter()
    article = read_article(f"{line}\n\n# How scars fade\n\nBy Ana Ruiz\n\n{BODY}", format="markdown")
    assert article.statements
    assert time.perf_counter() - begin < 2


DECK = "In a drained lake, two sisters look for what their father lost there, and find a town."


@pytest.mark.parametrize(
    ("head", "title"),
    [
        # a title that ends like the name of a paper, below the section in capitals
        (f"THE FEN MAGAZINE\nSign In\n\nTRAVEL\nThe Mud Library\n{DECK}\n\nBy Ana Ruiz", "The Mud Library"),
        (f"THE FEN REVIEW\nHEALTH\nThe Last Hospital\n{DECK}\n\nBy Ana Ruiz", "The Last Hospital"),
        # the name of a station, and a row of links
        (
            "WQRB 88.5\nListen Live   Donate\nWhy the lake was drained twice\nBy Ana Ruiz, WQRB News",
            "Why the lake was drained twice",
        ),
        (
            "Radio Fen 96.7 FM\n\nWhy the lake was drained twice\nBy Ana Ruiz",
            "Why the lake was drained twice",
        ),
        (
            "About us Our work Get involved Contact us\nWhy the lake was drained twice\nBy Ana Ruiz",
            "Why the lake was drained twice",
        ),
        # below the notice on cookies and the way to the page
        (
            "We and our 409 partners store and access information on your device. You can change your choices.\n\n"
            "Accept all\nReject all\nFen Weekly\nPlaces > Lakes > Drained\nWhy the lake was drained twice\n\nBy Ana Ruiz",
            "Why the lake was drained twice",
        ),
    ],
)
def test_a_title_is_told_from_stations_menus_and_papers(head: str, title: str) -> None:
    assert read_article(f"{head}\n\n{BODY}").title == title


@pytest.mark.parametrize(
    ("deck", "is_standfirst"),
    [
        ("Put down the scissors. Two skin specialists and a GP explain what to do instead", True),
        ("It stings. Two nurses tell you how to sit.", True),
        ("Ouch! Four vets share what they keep at home.", True),
        ("It stings (a bit). Four pros and one reader on what to try, what to skip and when to call.", True),
        ("It stings. Two nurses explain the ward.", False),
        ("It stings. Four pros and one reader on what to try, a list, and a call.", False),
        ("It stings. The nurse explains why.", False),
        ("It stings. Two wasps show how to sting.", False),
    ],
)
def test_a_standfirst_may_say_that_experts_explain_how(deck: str, is_standfirst: bool) -> None:
    article = read_article(f"Why scars fade\n\n{deck}\n\nBy Ana Ruiz\n\n{BODY}")
    assert article.statements[0].text.startswith("A scar is" if is_standfirst else deck[:6])


def test_a_few_points_above_the_byline_are_standfirsts_and_below_it_they_are_no_more() -> None:
    points = "- One in seven adults has one\n\n- Surgeon tells which are a warning\n\n- PLUS: The trick that nurses recommend"
    read = read_article(f"Why scars fade: what helps, and what does not\n\n{points}\n\nBy Ana Ruiz\n\n{BODY}")
    assert read.statements[0].text.startswith("A scar is")
    below = read_article(
        f"Why scars fade: what helps, and what does not\n\nBy Ana Ruiz\n\n{points}\n\n{BODY}"
    )
    assert len(below.statements) == len(read.statements) + 3


def test_a_name_that_links_to_its_writer_right_above_the_date_is_the_byline() -> None:
    head = "# Why scars fade\n\n[Ana Ruiz](https://x.example/@ana)\n\nJun 06, 2025"
    bio = "*Ana Ruiz writes about skin from the valley. She paid for her own soap.*"
    read = read_article(f"{head}\n\n{BODY}\n\n{bio}\n", format="markdown")
    assert {drop.text: drop.reason for drop in read.dropped}["Ana Ruiz"] == "byline"
    assert not any("Ana Ruiz" in statement.text for statement in read.statements)
