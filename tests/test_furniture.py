from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from marked import check_source

from scarbot import parse_article
from scarbot.lexicon.data_files import load_data
from scarbot.reading.blocks import Source
from scarbot.reading.formats.plaintext import read_text
from scarbot.reading.furniture.furniture import mark_furniture
from scarbot.reading.furniture.line_reasons import line_reason
from scarbot.reading.furniture.openings import opens_experts, opens_references

PROSE = "A scar is what is left where the skin has healed. It fades."


def dropped(text: str, *begins: str) -> list[tuple[str, str]]:
    """Return the furniture of a plain text: words and reason."""
    blocks = mark_furniture(text, read_text(text).blocks, begins)
    return [(text[b.start : b.end], b.reason) for b in blocks if b.kind == "furniture"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Photograph: Stock/Ana Ruiz", "photo credit"),
        ("Audio produced by Ben Cole.", "about the site"),
        ("This article was edited by Ben Cole and Ana Ruiz.", "about the site"),
        ("This article was edited by people who own a dog.", ""),
        ("Skin Weekly does not give medical advice. Talk to your own doctor.", "about the site"),
        ("A machine doesn’t give medical advice, says Ana Ruiz.", ""),
        ("SKIN DEEP: our monthly email on scars and what to do about them.", "newsletter box"),
        (
            "Your information is being handled in line with the Skin Weekly Privacy Collection Statement.",
            "newsletter box",
        ),
        ("Your data is a private matter, and your doctor keeps it.", ""),
        ("Next week: is there any point in a scrub?", "related links"),
        ("Next week, is there any point in a scrub?", ""),
        ("On Fridays we read our monthly email on the stairs.", ""),
        ("Loaded: 0%", "share box"),
        ("Current Time 0:00", "share box"),
        ("Duration 1:48", "share box"),
        ("Duration: 7 days", ""),
        ("Duration: 27 minutes 14 seconds", "share box"),
        ("Total duration: 1 hr 4 min 30 sec", "share box"),
        ("Duration: 27 minutes", ""),
        ("Progress: slow, and then none", ""),
        ("2 Weather Alerts In Effect", "site header"),
        ("He reads the weather alerts in effect before he leaves.", ""),
        ("This is a modal window.", "share box"),
        ("Beginning of dialog window. Escape will cancel and close the window.", "share box"),
        ("This is a window that lets in light.", ""),
        ("4.9 out of 5 (312 ratings)", "share box"),
        ("4.5/5 stars (1.2k reviews)", "share box"),
        ("4 out of 5 (312 adults) had a scar", ""),
        (
            "If you have a story idea or see an error in this article, please click here to report it.",
            "reader box",
        ),
        ("Spotted a typo? Let us know.", "reader box"),
        ("If you see an error in the dose, call your doctor.", ""),
        ("“I love it, and so does my cat.” — Verified buyer", "reader comments"),
        ("A verified buyer is one who has paid.", ""),
        ("Crews mend a water main in May. (KTLE)", "photo credit"),
        ("It is what the guideline says. (WHO)", ""),
        ("The crews are paid by a station (KTLE)", ""),
        ("Loading...", "about the site"),
        ("Loading a dishwasher takes a minute.", ""),
        ("In this issue:", "about the site"),
        ("To make an appointment with the Skin Center, call 555-0100.", "appointment box"),
        ("To make an appointment takes patience.", ""),
        ("FREE CLASS: Scars at Work, May 4, 6 p.m., Room 2.", "appointment box"),
        ("Hero Illustration by Ana Ruiz", "photo credit"),
        ("By Ana Ruiz", "byline"),
        ("Published May 4, 2023", "byline"),
        ("Medically reviewed by Ana Ruiz, MD", "reviewer"),
        ("Share on Facebook", "share box"),
        ("Share  Pin  Email", "share box"),
        ("Facebook X WhatsApp Copy link", "share box"),
        ("Tweet Share Mail", "share box"),
        ("Add to reading list", "share box"),
        ("Read aloud", ""),
        ("Save the print", ""),
        ("Follow the link text", ""),
        ("Sign up for our newsletter", "newsletter box"),
        ("Get the Skin Weekly newsletter", "newsletter box"),
        ("ADVERTISEMENT", "advertisement"),
        ("SPONSORED: “I was out in ten minutes,” says Kim R.", "advertisement"),
        ("Related: How scars form", "related links"),
        ("We use cookies to improve your experience.", "cookie banner"),
        ("© 2023 Skin Weekly. All rights reserved.", "about the site"),
        ("(c) 2025 Skin Weekly", "about the site"),
        ("2025 © Skin Weekly", "about the site"),
        ("(c) Skin Weekly 2025", "about the site"),
        ("(c) West Growers' League. Printed on paper you may compost.", "about the site"),
        ("Letters for the next issue should reach the editor by May.", "reader box"),
        ("Letters for the deaf should be large.", ""),
        ("For more information, see Bulletin 12, “Skin in Winter.”", "reader box"),
        ("To learn more, visit skinweekly.example.", "reader box"),
        ("For more information, nobody has to pay.", ""),
        (
            "Do you have an opinion on the issues raised in this article? Email us a letter of up to 250 words.",
            "reader box",
        ),
        ("If you would like to submit a letter of up to 250 words, email it to a@b.example.", "reader box"),
        ("Letters may be edited for length and published online.", "reader box"),
        ("Do you have an opinion on zinc?", ""),
        ("She wrote a letter of up to ten pages each week.", ""),
        ("Our tester, six months along: “No smell, no complaints.”", "advertisement"),
        ("Our tester, a nurse of 30, says that it peels.", ""),
        ("(c) the wound should be dry", ""),
        ("(c) in 2019, the rule was changed", ""),
        ("Skin Weekly members: save 20 %", "advertisement"),
        ("Skin Weekly subscribers get 30 % off", "advertisement"),
        ("Get 20% off your first order", "advertisement"),
        ("Members of the team save 20% of their time.", ""),
        ("Save 20 percent of your pay each month.", ""),
        ("RELATED: It is not the sun. It is you.", "related links"),
        ("» Read more: Why it itches", "related links"),
        ("READ: Why it itches", "related links"),
        ("Related: people who itch sleep less, says Ana Ruiz.", ""),
        ("Add yours", "reader comments"),
        ("This Q&A is closed to new questions.", "reader comments"),
        ("This chat and the next one are free.", ""),
        ("View 12 more replies", "byline"),
        ("View all 8 comments", "byline"),
        ("See two doctors", ""),
        ("40 questions · 1.2K following", "byline"),
        ("Hosted by Ana Ruiz", "byline"),
        ("Hosted by the clinic, the class is free.", ""),
        ("First aired May 4, 2023", "byline"),
        ("Aired blankets smell of hay.", ""),
        ("Monday, May 4, 2023", "byline"),
        ("Interview by Ana Ruiz", "byline"),
        ("[Photo: Ana Ruiz]", "photo credit"),
        ("headshot of Ana Ruiz", "photo credit"),
        (
            "Our editors’ picks: the Tall Lamp ($69) and the Flat Lamp ($129). We may be paid.",
            "advertisement",
        ),
        ("Skin & Co. may earn money from these links.", "advertisement"),
        ("Skin Weekly is an independent news organization dedicated to factual reporting.", "about the site"),
        ("The Bee is an independent news organization, Ruiz says.", ""),
        ("Headshots of Ana Ruiz show a scar.", ""),
        ("Listen to this article (14 min) · Share · Gift", "share box"),
        ("Nothing here replaces the advice of your own doctor.", "about the site"),
        # sentences that begin with the same words
        ("Skin tips every Thursday. Subscribe", "newsletter box"),
        ("Write to ana@skin.example", "reader box"),
        ("Correction: An earlier version misspelled a name.", "editor's note"),
        ("A version of this article appeared in print.", "editor's note"),
        ("Follow Skin Weekly on Instagram", "share box"),
        ("Don’t forget to follow Skin Weekly on Instagram and TikTok.", "share box"),
        ("Be sure to follow Norr Life on YouTube.", "share box"),
        ("Don’t forget to follow the rules on the label.", ""),
        ("Now watch a barber’s six-minute shaving tutorial:", "related links"),
        ("Now watch the pot: it boils over in minutes.", ""),
        ("Was this article helpful?", "share box"),
        ("Some names have been changed.", "about the site"),
        ("Tuesday 23 January 2024, 6.00am", "byline"),
        ("Staff researcher Bill Tran contributed to this report.", "editor's note"),
        ("Editors: A photo is available on request.", "editor's note"),
        ("Support local journalism. Subscribe for $1 a week.", "newsletter box"),
        ("Stress contributed to this story of her life.", ""),
        ("Editors at the paper like it.", ""),
        ("Follow the label.", ""),
        ("Please follow Skin Weekly on Twitter. Follow Ana Ruiz on Facebook.", "share box"),
        ("Please follow the label.", ""),
        ("Stay Connected. Follow Skin Weekly Now!", "share box"),
        ("To view this content, Javascript must be enabled.", "share box"),
        ("Content is property of Norr Clinic and for news media use only.", "about the site"),
        ("audio: 2", "about the site"),
        ("This article appeared in the winter issue of Skin Weekly.", "editor's note"),
        ("A version of this laser exists in Japan.", ""),
        ("People who want one must subscribe", ""),
        ("On May 4, 2023, the scar had faded.", ""),
        ("By June, the scar had faded.", ""),
        ("By the time it fades, a year has passed.", ""),
        ("Share your worries with a doctor; it helps.", ""),
        ("She shares a newsletter and a waiting room with two other clinics in the same building.", ""),
        ("The photo shows a scar.", ""),
        ("Published studies say that it fades, and nobody doubts it.", ""),
        ("[Share] [Save] [Listen · 19 min]", "share box"),
        ("The Skin Review · Words by Ana Ruiz · Photographs by Bo Lee", "byline"),
        ("Photograph by Bo Lee · 4 of 6", "photo credit"),
        ("Shop the story: Brass bar, $64 · Fan timer, $24", "advertisement"),
        ("Shop the story of any label and read it.", ""),
        ("More from Life & Home: The Last Lamp / “I Left”", "related links"),
        ("More from habit than need: they scrub.", ""),
        ("[Share] your results with a doctor.", ""),
        ("[He] [laughs] and waits.", ""),
        ("Sign up for The Daily Bright. One good idea for your health, every morning.", "newsletter box"),
        ("Sign up for The Weekly Fold. Every Friday.", "newsletter box"),
        ("Sign up for the class, which meets every morning.", ""),
        ("Sign up for Weight Watchers. Go every week.", ""),
        ("Sign up for Medicare Part B. Do it before you turn 65.", ""),
        ("Get The Pill. It is taken every day, at one time.", ""),
        ("View this post on Instagram", "share box"),
        ("A post shared by Ana Ruiz (@anaruizskin)", "share box"),
        ("A post shared by 40,000 people says that lemon helps.", ""),
        ("A post shared by a neighbour", ""),
        ("Translated from the German by Ana Ruiz", "byline"),
        ("Translated from the German, the word means a scar.", ""),
        ("Topic: Skin", "related links"),
        (
            "The paper acknowledges the Traditional Custodians of the lands on which we live, learn and work.",
            "about the site",
        ),
        (
            "We pay our respects to the Traditional Owners of this country, and to Elders past and present.",
            "about the site",
        ),
        ("Ana Ruiz, one of the traditional owners of the island, burns the scrub each May.", ""),
        ("", ""),
    ],
)
def test_a_line_of_furniture_is_told_from_a_sentence(line: str, reason: str) -> None:
    assert line_reason(line) == reason


def test_a_box_takes_the_short_lines_behind_it() -> None:
    behind = "At last, the whole of it is no longer to be seen."
    text = f"{PROSE}\n\nYou May Also Like\n\nScars at sea\n\nScars on stage\n\n{behind}"
    assert dropped(text) == [
        ("You May Also Like", "related links"),
        ("Scars at sea", "related links"),
        ("Scars on stage", "related links"),
    ]


LATER = "\n\n".join(f"{PROSE} It takes {n} years." for n in range(5))


def test_a_caption_stands_directly_above_the_names_of_its_photographer_and_paper() -> None:
    caption = "Ana Ruiz ties her apron before the bakery opens. She has worked there for 28 years."
    before = "It is a cold day in town, and everybody is at work early."
    text = f"{before}\n\n{caption}\nMads Okonski / The Lakehead Ledger\n\n{LATER}"
    assert [words for words, _ in dropped(text)] == [caption, "Mads Okonski / The Lakehead Ledger"]
    agency = f"{before}\n\na loaf on a black board\nMads Okonski//Lakehead Images\n\n{LATER}"
    assert [words for words, _ in dropped(agency)] == [
        "a loaf on a black board",
        "Mads Okonski//Lakehead Images",
    ]
    apart = f"{before}\n\n{caption}\n\nMads Okonski / The Lakehead Ledger\n\n{LATER}"
    assert caption not in [words for words, _ in dropped(apart)]
    quoted = "“I tie it every day before the bakery opens,” says Ana Ruiz."
    said = f"{before}\n\n{quoted}\nMads Okonski / The Lakehead Ledger\n\n{LATER}"
    assert [words for words, _ in dropped(said)] == ["Mads Okonski / The Lakehead Ledger"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (
            "AUTHOR’S NOTE: The author takes iron. He met both doctors in May. Quotations are condensed.",
            "editor's note",
        ),
        ("Author's note: I take iron every other day.", "editor's note"),
        ("The author’s note says little about iron.", ""),
        ("Like this? Get the Sunday letter — one long read, no ads.", "newsletter box"),
        ("Enjoying this? Sign up for the Friday letter.", "newsletter box"),
        ("Sign up for Peel, my Monday letter. No ads, ever.", "newsletter box"),
        ("Sign up for a class before the weather turns.", ""),
        ("This article was amended on 14 November 2023 to correct the price of the tape.", "editor's note"),
        ("This story has been corrected to give the right dose.", "editor's note"),
        ("This article was about iron.", ""),
        ("An earlier version of this article misspelled a name.", "editor's note"),
        ("An earlier version of this vaccine hurt more.", ""),
        ("Our Standards: The Harlow Code of Practice.", "about the site"),
        ("Our standards are higher than those of most clinics.", ""),
        ("Suggested topics: Health | Skin | Diet", "related links"),
        ("($1 = 0.8830 euros)", "about the site"),
        ("(1 euro = $1.09)", "about the site"),
        ("1 euro = 1.09 dollars", "about the site"),
        ("1 cup = 240 ml", ""),
        ("(1 stone = 6.35 kilograms)", ""),
        ("Like this? It gets worse.", ""),
        ("Do you feel like this? Get some rest.", ""),
    ],
)
def test_notes_and_calls_are_told_from_sentences(line: str, reason: str) -> None:
    assert line_reason(line) == reason


def test_what_an_organisation_tells_of_itself_may_begin_with_its_name() -> None:
    about = "About Wexley University: Founded in 1871, Wexley enrolls 23,000 students. It is home to many."
    assert dropped(f"{LATER}\n\n{about}") == [(about, "about the site")]
    assert dropped(f"{about}\n\n{LATER}") == []
    topic = "About Vitamin D: Few people know what the company of the sun does for them."
    assert dropped(f"{LATER}\n\n{topic}") == []
    section = "About Heat Rash\n\nHeat Rash is common in summer, and it goes away by itself in a week."
    assert dropped(f"{LATER}\n\n{section}") == []


@pytest.mark.parametrize(
    "credit",
    [
        "(Ana Ruiz for The Harlow Courier)",
        "(Ana Ruiz/Harlow Courier)",
        "(Courier photo/Ana Ruiz)",
        "(Courier file photo/Ana Ruiz)",
        "(Contributed photo)",
    ],
)
def test_a_caption_may_end_with_its_credit(credit: str) -> None:
    caption = f"A school nurse keeps sunglasses in her desk. {credit}"
    assert dropped(f"{caption}\n\n{LATER}") == [(caption, "photo credit")]
    told = "A school nurse keeps sunglasses in her desk (and one pair for The Boss)."
    assert dropped(f"{told}\n\n{LATER}") == []


@pytest.mark.parametrize(
    ("shown", "gone"),
    [
        ("A ferryman rubs his neck at the Old Jetty on Monday. | Photo Credit: A. B. RUIZ", True),
        ("Towels dry on the sea wall at noon | Photo: Ana Ruiz", True),
        ("A fishwife salts her hands by the Old Jetty | Getty Images", True),
        ("Two ways to dry a towel | on a line, or on a wall in the sun.", False),
        ("A towel dries in an hour | photo paper takes a day in the same sun.", False),
    ],
)
def test_a_credit_stands_behind_a_bar(shown: str, gone: bool) -> None:
    assert dropped(f"{shown}\n\n{LATER}") == ([(shown, "photo credit")] if gone else [])


@pytest.mark.parametrize(
    ("rule", "gone"),
    [
        ("Comments have to be polite, in English, and on topic. No shouting.", True),
        ("All comments must carry a real name. They may be shortened.", True),
        ("Comments must be taken with a pinch of salt when they come from an aunt.", False),
        ("Her comments have to be in English, or her mother cannot read them.", False),
    ],
)
def test_rules_for_comments_stand_among_them(rule: str, gone: bool) -> None:
    text = (
        f"{PROSE * 9}\n\nComments\n\n{rule}\n\nMo Lind, Lakehead\n\nMy aunt used oats and never had a scar."
    )
    assert len(dropped(text)) == (4 if gone else 1)
    assert (rule in dict(dropped(f"{PROSE}\n\n{rule}\n\n{LATER}"))) == gone


@pytest.mark.parametrize(("above", "gone"), [("Related Topics", True), ("What to pack", False)])
def test_topics_stand_below_a_line_that_heads_them(above: str, gone: bool) -> None:
    topics = "skin / heat / ferries / Lakehead"
    assert (topics in dict(dropped(f"{PROSE * 9}\n\n{above}\n{topics}\n\n{LATER}"))) == gone


def test_a_notice_says_when_and_whom_to_call() -> None:
    notice = "Harbor Ridge offers free screenings on Thursdays. Call 218-555-0142."
    assert dropped(f"{LATER}\n\nIf you go\n\n{notice}") == [
        ("If you go", "appointment box"),
        (notice, "appointment box"),
    ]
    assert dropped(f"{LATER}\n\nIf you go\n\nBring a towel, and do not stay too long.") == []


def test_a_line_inside_a_box_keeps_a_reason_of_its_own() -> None:
    assert dropped(f"{PROSE}\n\nMore From Author\n\nAdd yours")[-1] == ("Add yours", "reader comments")


def test_comments_take_everything_behind_them() -> None:
    text = f"{PROSE}\n\n2 Comments\n\nSandy\n\nMy doctor says that gel is best. It is."
    assert [reason for _, reason in dropped(text)] == ["reader comments"] * 3


@pytest.mark.parametrize(
    "phrase",
    sorted(
        phrase
        for entry in load_data("furniture")["line"]
        for phrase in entry.get("begins", ())
        if entry["reason"] == "photo credit" and not phrase.endswith(".")
    ),
)
def test_a_caption_ends_in_a_credit_by_each_word_that_one_begins_with(phrase: str) -> None:
    caption = f"The scar, seen from the side. {phrase.capitalize()} Ruiz"
    assert (caption, "photo credit") in dropped(f"{PROSE}\n\n{caption}\n\n{PROSE} So do others.")


@pytest.mark.parametrize(
    "body", ["Its own oil  is enough", "Its own\u00a0 oil is enough", "Its  own oil is enough"]
)
@pytest.mark.parametrize(
    "before", ["", "Oil, and oil, and more oil: its own way. ", "Its own way, its own day. "]
)
def test_a_pull_quote_may_be_spaced_in_another_way(body: str, before: str) -> None:
    quote = "“Its own oil is enough for any skin that is as dry as this,”"
    said = f"{before}“{body} for any skin that is as dry as this,” she says. {PROSE}"
    assert (quote, "pull quote") in dropped(f"{said}\n\n{quote}\n\nAt last, it is gone. So is the scar.")


def test_a_pull_quote_repeats_what_the_body_says() -> None:
    words = "“The skin heals slowly from below, and it takes a whole year,”"
    body = f"{words} she says. {PROSE}"
    assert dropped(f"{body}\n\n{words}\n\nAt last, it is gone.") == [(words, "pull quote")]
    assert dropped(f"{body}\n\n“It takes a year.”\n\nAt last, it is gone.") == []


@pytest.mark.parametrize(
    ("quote", "below", "gone"),
    [
        ("“They don’t eat dirt. They eat you.”", "Ana Ruiz, entomologist", True),
        ("“They don’t eat dirt. They eat you.”", "Ana Ruiz", True),
        ("“They don’t eat dirt. They eat you.”", "Where they come from", False),
        ("“They don’t eat dirt. They eat you.”", "\nAna Ruiz, entomologist", False),
    ],
)
def test_a_name_right_below_a_pull_quote_heads_nothing(quote: str, below: str, *, gone: bool) -> None:
    told = f"{PROSE} “They don’t eat dirt. They eat you,” says Ana Ruiz."
    text = f"Bugs\n\n{told}\n\n{quote}\n{below}\n\n{PROSE} It itches.\n\n{PROSE} It heals.\n"
    assert ((below.strip(), "attribution line") in dropped(text)) is gone


def test_a_name_below_a_quotation_is_an_attribution_line() -> None:
    text = f"{PROSE}\n\n“It fades within a year.”\n\n— Ana Ruiz, MD\n\nAt last, it is gone."
    assert dropped(text) == [("Ana Ruiz, MD", "attribution line")]


@pytest.mark.parametrize(
    ("signed", "gone"),
    [
        ("— Frugal Molar", True),
        ("-- Sore in Seattle", True),
        ("– Worried in Waco, Texas", True),
        ("Signed, Tired Mom", True),
        ("— Ana Ruiz was not convinced.", False),
        ("— Wide shoes\n— A ball", False),
        ("— Ice\n— Heat", False),
    ],
)
def test_a_name_alone_signs_a_letter(signed: str, gone: bool) -> None:
    letter = "My tooth aches, and the dentist wants a lot of money for it. What is there to do?"
    text = f"A letter\n\n{letter}\n\n{signed}\n\nMost dental schools charge half, and some charge nothing.\n"
    assert any(reason == "signature" for _, reason in dropped(text)) == gone


def test_what_is_sold_stands_above_its_price() -> None:
    text = f"How scars fade\n\n{PROSE}\n\nSkinly Silicone Gel\n\n$39 at DrugMart\n\nIt takes about a year until it is white."
    assert [words for words, _ in dropped(text)] == ["Skinly Silicone Gel", "$39 at DrugMart"]
    paid = text.replace("$39 at DrugMart", "$39 at first, and then more.")
    assert dropped(paid) == []


def test_where_to_read_more_is_no_sentence_of_the_body() -> None:
    line = "For more on scars, visit the website of the Skin Council."
    assert dropped(f"How scars fade\n\n{PROSE}\n\n{line}") == [(line, "reader box")]
    advice = "For more on scars, wait a year and see what is left of them."
    assert dropped(f"How scars fade\n\n{PROSE}\n\n{advice}") == []


def test_who_wrote_it_is_known_beside_who_checked_it() -> None:
    body = "\n\n".join(f"{PROSE} It takes {years} years." for years in range(2, 9))
    text = f"How scars fade\n\nWords: Ana Ruiz. Medically checked by Bo Lee\n\n{body}\n\nAna Ruiz is a mother of two."
    assert dropped(text)[-1] == ("Ana Ruiz is a mother of two.", "author bio")


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("Ana Ruiz wore a patch on each arm while reporting this story.", "author bio"),
        ("Ana Ruiz spoke to nine surgeons and two tattooists for this article.", "author bio"),
        ("Ana Ruiz wore a patch on each arm, and both of them itched for a week.", ""),
        ("Bo Lee wore a patch on each arm while Ruiz was reporting this story.", ""),
    ],
)
def test_what_a_writer_did_for_the_article_is_told_below_the_byline(told: str, reason: str) -> None:
    text = f"How scars fade\n\nBy Ana Ruiz\n\n{told}\n\nMay 4, 2023\n\n{PROSE * 9}"
    assert dict(dropped(text)).get(told, "") == reason


@pytest.mark.parametrize(
    ("shown", "reason"),
    [
        ("A man with a scar on his chin looks out of a train window.", "photo credit"),
        ("A scar on the chin is there for life, says Ana Ruiz, MD, a surgeon in Leeds.", ""),
        ("It was on a train that he first saw it in the window.", ""),
    ],
)
def test_what_a_picture_shows_stands_above_its_credit(shown: str, reason: str) -> None:
    above = "How scars fade\n\nBy Ana Ruiz\n\nMay 4, 2023"
    text = f"{above}\n\n{shown}\n\nCredit...Bo Lee for The Lakehead Ledger\n\n{PROSE * 9}"
    gone = dict(dropped(text))
    assert gone["Credit...Bo Lee for The Lakehead Ledger"] == "photo credit"
    assert gone.get(shown, "") == reason


def test_a_few_words_above_what_subscribes_to_a_letter_go_with_it() -> None:
    below = "You may also like\n\nScars at sea\n\nGet our Sunday email\n\nLess itch, more sleep.\n\nSubscribe"
    assert ("Less itch, more sleep.", "newsletter box") in dropped(f"Scars\n\n{BODY}\n\n{below}")
    last = f"Scars\n\n{BODY}\n\nLess itch, more sleep.\n\nSubscribe"
    assert "Less itch, more sleep." not in dict(dropped(last))


def test_what_stands_between_title_and_byline_is_a_standfirst() -> None:
    text = f"How scars fade\n\nIt takes longer than you think.\n\nBy Ana Ruiz\n\n{PROSE}"
    assert dropped(text) == [("It takes longer than you think.", "standfirst"), ("By Ana Ruiz", "byline")]
    long = "\n\n".join(f"{PROSE} It takes {n} years." for n in range(3))
    assert dropped(f"How scars fade\n\n{long}\n\nBy Ana Ruiz") == [("By Ana Ruiz", "byline")]


def test_what_the_metadata_says_and_the_page_prints_is_a_standfirst() -> None:
    text = f"How scars fade\n\n{PROSE}\n\nIt takes a year."
    marked = mark_furniture(text, read_text(text).blocks, (), {"description": PROSE})
    assert [block.reason for block in marked] == ["", "standfirst", ""]


def test_a_sidecar_names_further_furniture() -> None:
    line = "Our pages quote only sturdy research."
    assert dropped(f"{PROSE}\n\n{line}", "Our pages") == [(line, "named by the sidecar")]
    assert dropped(f"{PROSE}\n\n{line}") == []


@pytest.mark.parametrize("heading", ["References", "SOURCES", "Works cited:"])
def test_a_heading_opens_the_references(heading: str) -> None:
    assert opens_references(heading)
    assert not opens_references(heading + " of error")


@pytest.mark.parametrize(
    "heading",
    [
        "Meet the experts",
        "Specialists on this article",
        "Specialists for this publication",
        "The pros in today’s post",
        "Who’s answering",
        "Meet the bakers",
        "Our Expert Panel",
    ],
)
def test_a_heading_opens_the_experts(heading: str) -> None:
    assert opens_experts(heading)
    assert not any(
        map(opens_experts, ("Why experts disagree", "People in this town", "Specialists for this"))
    )


LINES = st.sampled_from(
    [PROSE, "Share", "By Ana Ruiz", "Comments", "More from", "Photo: x", "Types", "“No.”", "— A. Ruiz, MD"]
)


@given(st.lists(LINES | st.text(max_size=30), max_size=12).map("\n\n".join))
def test_marking_changes_neither_the_number_nor_the_place_of_blocks(text: str) -> None:
    blocks = read_text(text).blocks
    marked = mark_furniture(text, blocks)
    assert [(b.start, b.end) for b in marked] == [(b.start, b.end) for b in blocks]
    check_source(Source(text, tuple(marked)))


def test_a_pull_quote_may_be_pieced_together() -> None:
    body = f"“It fades,” says Dr. Ruiz. “In a year.” {PROSE}"
    assert dropped(f"{body}\n\n“It fades. In a year, they say.”\n\nAt last, it is gone.") == []
    long = f"“It fades for everybody,” says Dr. Ruiz. “In a year.” {PROSE}"
    quote = "“It fades for everybody. In a year.”"
    assert dropped(f"{long}\n\n{quote}\n\nAt last, it is gone.") == [(quote, "pull quote")]
    one = f"“It fades for everybody,” says Dr. Ruiz, “in a single year.” {PROSE}"
    quote = "“It fades for everybody, in a single year.”"
    assert dropped(f"{one}\n\n{quote}\n\nAt last, it is gone.") == [(quote, "pull quote")]
    other = "“It fades for everybody, in a single month.”"
    assert dropped(f"{one}\n\n{other}\n\nAt last, it is gone.") == []


def test_the_title_again_is_none_of_the_body() -> None:
    page = f"<h1>Why scars fade</h1><p>{PROSE * 2}</p><p>Why Scars Fade</p><p>It takes a year or two.</p>"
    article = parse_article(page, format="html")
    assert [(line.text, line.reason) for line in article.dropped] == [("Why Scars Fade", "pull quote")]
    assert [passage.kind for passage in article.passages] == ["paragraph", "paragraph"]


def test_who_wrote_it_is_known_from_the_byline_and_from_the_metadata() -> None:
    text = (
        f"How scars fade\n\nBy Ana Ruiz and Bo Lee\n\n{PROSE * 9}\n\nLee writes about skin. He lives in Ohio."
    )
    assert dropped(text)[-1][1] == "author bio"
    own = f"How scars fade\n\nAna Ruiz\n\nPublished May 4, 2023\n\n{PROSE * 9}\n\nAna Ruiz keeps two hens. Reach her at the newsroom."
    assert [reason for _, reason in dropped(own)] == ["byline", "byline", "author bio"]
    last = f"How scars fade\n\nBy Ana Ruiz\n\n{PROSE * 9}\n\nSkin Aid has 20 clinics. Ana Ruiz’s last piece was on hats."
    assert [reason for _, reason in dropped(last)] == ["byline", "author bio"]
    told = f"{PROSE * 9}\n\nIt is gone by then.\n\nCleo Ray teaches yoga.\n\nCleo Ray is a nurse and sees it daily."
    blocks = mark_furniture(told, read_text(told).blocks, (), {"author": "Cleo Ray"})
    assert blocks[-1].reason == "author bio"


@pytest.mark.parametrize(
    "line",
    [
        "“Your inbox is not a to-do list,” says Ana Ruiz, PhD.",
        "Share this with your doctor, says Ana Ruiz, MD.",
        "Subscribe to one paper only, Dr. Lee advises.",
        "Email your doctor at help@clinic.example if the rash spreads.",
        "Fact checked by nobody, the claim spread.",
        "Advertisement works on children, says Bo Lee, PhD.",
        "Courtesy of your immune system, most colds end in a week.",
        "Disclosure: tell your partner first, Dr. Lee says.",
        "Agents may receive a commission on the policies they sell, says Bo Lee",
        "Illustrated by this case is how the body heals.",
        "Click to share your screen, then mute yourself.",
        "Save time at checkout by bringing your own bags.",
        "Get used to the free trial before you pay for it.",
        "Take the code with you and keep it dry.",
        "Many readers get free advice from a nurse.",
        # the same in other words
        "Print this list and hang it on the fridge.",
        "Report this to the nurse on the same day.",
        "Pin it above the sink where you brush.",
        "Email this plan to whoever minds the baby.",
        "Follow the app’s plan for the first two weeks.",
        "Your email can wait until after breakfast.",
        "Sign up for free swim lessons at the town pool.",
        "Subscribe to a meal service while you recover.",
        "Empty your inbox before noon and not at midnight.",
        "Forty headlines wait in your inbox at dawn.",
        "Unsubscribe from shops that tempt you at night.",
        "Read the terms of use before the test is mailed.",
        "Reviewed by two doctors, the scan looked normal.",
        "Photo by photo, she saw the scar grow pale.",
        "Media related to violence upset the younger children.",
        "All rights to refuse treatment remain with you.",
        "“Turn off the newsletter and the phone,” Ruiz adds.",
        "She advises: “Sign up for our town’s walking group.”",
        "Ignore mean comments.",
        "Want to sleep? Skip the newsletter and the late show.",
        "For more sleep, leave the newsletter for the morning.",
        "Credit: your own hands, and a bit of patience.",
        "Disclosure: your partner should hear it from you first.",
        "First published in 1998, the guideline still holds.",
        "Want to read the privacy policy, she asks, of every app you own?",
        "Active: 20 minutes of walking, and then an hour of rest.",
        "It costs $17.99 in the shop now and then.",
    ],
)
def test_prose_that_begins_like_furniture_is_kept(line: str) -> None:
    assert line_reason(line) == ""
    assert dropped(f"{PROSE}\n\n{line}\n\nAt last, it is gone for good.") == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Active: 20 min Total: 2 hr", "time it takes"),
        ("Prep time: 10 minutes | Cook time: 1 hour 5 minutes", "time it takes"),
        ("Total: 2 hr ★★★★★ 4.9 from 62 votes", "time it takes"),
        ("Norr Hill Chainmail Scrubber$17.99 Shop now", "advertisement"),
        ("Norr Hill Chainmail Scrubber, $17.99 at Halden Shop now", "advertisement"),
        ("Norr Hill Chainmail Scrubber $17.99 Order now", "advertisement"),
        # where it is bought, an exercise, and what somebody is
        ("What you get for $17.99 at the corner shop", ""),
        ("Total: 20 minutes", ""),
        ("Hold: 20 sec Rest: 1 min", ""),
        ("Norr Hill Chainmail Scrubber", ""),
    ],
)
def test_what_instructions_take_and_goods_with_a_button_are_furniture(line: str, reason: str) -> None:
    assert line_reason(line) == reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Share this story with your friends.", "share box"),
        ("Click to share on Facebook (Opens in new window).", "share box"),
        ("Subscribe to our weekly letter for more of this.", "newsletter box"),
        ("The best of the week, sent to your inbox.", "newsletter box"),
        ("The day’s top stories from Hull and beyond, in your inbox at 6 a.m.", "newsletter box"),
        ("You can unsubscribe at any time, of course.", "newsletter box"),
        ("By signing up you agree to our terms of use.", "newsletter box"),
        ("For more of this, sign up for the newsletter.", "newsletter box"),
        ("Credit: Ana Ruiz for Skin Weekly, by permission.", "photo credit"),
        ("Medically reviewed by Ana Ruiz, MD, on May 4, 2023.", "reviewer"),
        ("Fact checked for accuracy by Bo Lee on Monday.", "reviewer"),
        ("Checked for accuracy by Dr. Bo Lee, occupational physician, March 2025.", "reviewer"),
        ("Photo courtesy of the Hollow Hill Museum of Art.", "photo credit"),
        ("Disclosure: Ana Ruiz has received fees from a maker of gels.", "advertisement"),
        ("Advertisement: “I slept,” says Kim R. of Ohio.", "advertisement"),
        ("Photo: “It faded,” says Kim R., 40, of Ohio.", "photo credit"),
        ("First published in our spring issue of 2023.", "editor's note"),
        ("Send your letters to mail@skin.example by Friday.", "reader box"),
    ],
)
def test_prose_that_has_a_second_sign_is_furniture(line: str, reason: str) -> None:
    assert line_reason(line) == reason


def test_a_quotation_whose_speaker_ends_in_brackets_is_no_caption() -> None:
    said = "“Wash it twice,” says Ann Lee, MD, a dermatologist (Harvard Medical School / Mass General)"
    assert dropped(f"{said}\n\n{LATER}") == []


@pytest.mark.parametrize("line", ["About Ltd.", "About Inc"])
def test_a_line_about_nobody_is_read(line: str) -> None:
    assert (line, "about the site") not in dropped(f"{LATER}\n\n{line}\n\n{LATER}")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Words: Ana Ruiz Photographs: Lee Moss 15 May 2023", "byline"),
        ("Words: Ana Ruiz, Styling: Lee Moss and Bo Carne", "byline"),
        ("Words: Ana Ruiz", "byline"),
        ("Words: Ana Ruiz, treasurer and owner of two bad knees. Pictures: Lee Moss", "byline"),
        ("Story: Ana Ruiz, treasurer and owner of two bad knees. Lee Moss has one.", ""),
        ("Story: Ana Ruiz, treasurer and owner of two bad knees.", ""),
        ("Words: what they do to us", ""),
        ("Words: Ana Ruiz. Photographs: Lee Moss. First published 3 April 2025.", "byline"),
        ("Words: Ana Ruiz. Photographs: Lee Moss. First published 3 April 2025 in tears.", ""),
        ("First published 3 April 2025.", "byline"),
        ("Originally published in March 2024.", "byline"),
        ("Published in March 2024, the rules name nobody.", ""),
        ("Story: Ana Ruiz fell in May and got up again.", ""),
        ("Latest stories: Why Scars Fade | Is Lime Any Use? | Six Creams", "related links"),
        ("Popular: gels, tapes and creams of every kind", ""),
    ],
)
def test_credits_behind_labels_and_lists_behind_bars(line: str, reason: str) -> None:
    assert line_reason(line) == reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Chart for your wall. Members can download the big poster free.", "advertisement"),
        ("Download our wallchart.", "advertisement"),
        ("Download our free leaflet, Gums Step by Step (PDF, 412 KB)", "advertisement"),
        ("Download the leaflet and hang it by the sink.", ""),
        ("Members can see the physio on Fridays.", ""),
        ("You can download a poster of the rules and hang it by the sink.", ""),
        ("Download a poster of the rules and hang it by the sink.", ""),
    ],
)
def test_what_members_may_download_is_an_offer(line: str, reason: str) -> None:
    assert line_reason(line) == reason


CLINIC = "Dr. Ruiz is medical director of the St. Olaf Skin Center. Dr. Lee practices at St. Olaf Ear & Nose."
CALL = "To make an appointment, call the Skin Center or use the app."


@pytest.mark.parametrize(
    ("lines", "gone"),
    [
        ([CLINIC], 1),
        ([CLINIC, CALL], 2),
        (["To make an appointment, call the Skin Center."], 0),  # one alone may be advice
        (["To make an appointment, call your doctor.", CALL], 0),
        (["Dr. Ruiz is medical director of the center. “Wait,” Dr. Lee says."], 0),
        (["Dr. Ruiz is hopeful. Dr. Lee is head of nothing."], 0),
        # who paid for a study, who else wrote it, and what they own
        (["The study was supported by Wexley Trust (grant 4). Ruiz and Lee-Bo hold a patent on it."], 1),
        (["This work was funded by the Wexley Trust.", "Co-authors are Ana Ruiz, M.A., and Bo Lee."], 2),
        (["The study was funded by the makers of the gel."], 0),
        (["The study was funded by the makers of the gel. That makes Ruiz and Lee careful."], 0),
        (["Ruiz and Lee work at the same pool. They have applied for a patent on its lid."], 0),
        ([CLINIC, LATER], 0),  # the article goes on
    ],
)
def test_where_those_who_speak_can_be_seen_is_told_behind_the_article(lines: list[str], gone: int) -> None:
    text = "\n\n".join([PROSE * 30, *lines])
    assert dropped(text) == [(line, "about the experts") for line in lines[:gone]]


def test_the_heading_above_those_lines_goes_with_them() -> None:
    for told in (
        "Dr. Ruiz practices",
        "Dr Ana Ruiz, Bo Lee and Ida Moss see patients",
        "Ana Ruiz and Bo Lee practise",
    ):
        text = f"{PROSE * 30}\n\nAbout our experts\n\n{told} at the St. Olaf Skin Center."
        assert [reason for _, reason in dropped(text)] == ["about the experts"] * 2


@pytest.mark.parametrize(
    "leave",
    [
        "Winnie x",
        "Winnie xx",
        "xx Winnie",
        "XO, Winnie",
        "Love, Winnie",
        "Until next week, Winnie",
        "Yours, Winnie Moss",
    ],
)
def test_a_writer_takes_leave_below_the_article(leave: str) -> None:
    assert dropped(f"Scars\n\n{PROSE}\n\n{PROSE} Soup next week, I promise.\n\n{leave}")[-1:] == [
        (leave, "byline")
    ]


@pytest.mark.parametrize("told", ["published by", "printed four times a year by"])
def test_who_publishes_what_the_page_names_is_told_below_it(told: str) -> None:
    end = f"Next clinics: Feb. 11 and May 4, 5–7 p.m., Norr Library\n\nNorr Echo is {told} the Union of Norr."
    text = f"Norr Echo\n\nHow scars fade with time\n\nBy Ana Ruiz\n\n{PROSE * 9}\n\n{PROSE * 9}\n\n{end}"
    assert [line for line, _ in dropped(text)[-2:]] == end.split("\n\n")


def test_a_last_paragraph_on_what_the_page_does_not_name_stays() -> None:
    end = "Lumo Guide is published by the Union of Norr."
    text = f"Norr Echo\n\nHow scars fade with time\n\nBy Ana Ruiz\n\n{PROSE * 9}\n\n{PROSE * 9}\n\n{end}"
    assert end not in [line for line, _ in dropped(text)]


def test_a_writer_may_take_leave_above_a_postscript() -> None:
    text = f"Scars\n\n{PROSE}\n\n{PROSE} {PROSE} Soup next week.\n\nXO, Winnie\n\nP.S. {PROSE}"
    assert ("XO, Winnie", "byline") in dropped(text)


@pytest.mark.parametrize("line", ["Winnie xylophone", "XXL Lamps", "xx lamps", "Love, Winnie said, is all."])
def test_a_line_that_takes_no_leave_stays(line: str) -> None:
    assert (line, "byline") not in dropped(f"Scars\n\n{PROSE}\n\n{PROSE}\n\n{line}")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("We and our 409 partners store and access information on your device.", "cookie banner"),
        ("$64 at Fenhardware Buy now", "advertisement"),
        ("£9.50 from Moss & Daughters Shop now", "advertisement"),
        ("Moss 10% Bath Oil £9.50 from Moss & Daughters Shop now", "advertisement"),
        ("The oil is £9.50 from Moss & Daughters, and one is enough.", ""),
        ("$64 at the door buys a year of entry.", ""),
        ("Ready for more?", "newsletter box"),
        ("Ready for more rain?", ""),
        ("Expand all", "table of contents"),
        ("Listen on Apple Podcasts | Spotify", "share box"),
        ("Listen on weekdays and you will hear the bittern.", ""),
        ("This transcript was made by software. It may contain errors.", "about the site"),
        ("Host: Oona Brandt", "who speaks"),
        ("Guests: Oona Brandt, a diver; Dr. Ugo Pell, hydrologist", "who speaks"),
        ("Guests: nobody knows how many came.", ""),
        ("Sort by: Q&A", "reader comments"),
        ("1.8k 412 comments Share Award", "reader comments"),
        ("61K Members • 104 Online", "about the site"),
        ("Sort by size the socks that you have kept.", ""),
        ("Members swim free, and 104 of them do it online.", ""),
    ],
)
def test_lines_of_shops_shows_and_letters_are_furniture(line: str, reason: str) -> None:
    assert line_reason(line) == reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (
            "This episode is brought to you by Moss & Daughters. Use the code SCAR for 10% off.",
            "advertisement",
        ),
        ("Use the code SCAR at checkout.", "advertisement"),
        ("Moss & Sons Rewards: 20% off all scar gels through May 4. Clip the coupon", "advertisement"),
        ("Buy one gel, get one free. Shop the sale", "advertisement"),
        ("Some gels are free. Never clip the coupon of a gel that burns.", ""),
        ("To clip the coupon", ""),
        ("This episode is brought to you by a cold and a blocked nose.", ""),
        ("Use the code of the lift, she says, to come up.", ""),
        ("— 23:10, a short break —", "advertisement"),
        ("— Take a short break", ""),
        ("— A bone may break — and it heals.", ""),
        ("Next week: Episode 12, Why Scars Itch", "related links"),
        ("In the next episode: the scar that moved.", "related links"),
        ("Next week: half a scoop more, and no sun.", ""),
        ("Next time, put a plaster on it.", ""),
        ("Show notes: Lee’s page of scars · Find a nurse", "related links"),
        ("Skin Deep is for information only. It’s no substitute for seeing a doctor.", "about the site"),
        ("The date on the tube is for information only, and the gel keeps for a year.", ""),
        ("Checked by the Readers’ Panel, May 2024. Next review due: May 2027.", "reviewer"),
        ("Approved by the Patient Leaflets Group", "reviewer"),
        ("Checked by Lee twice a year, the scar has not grown.", ""),
        ("Checked by a panel of nurses, the gel did well.", ""),
        ("If you’ve been affected by anything in this story, help is on our Help Page.", "about the site"),
        ("If you’ve been affected by a burn, this story of a scar may help you.", ""),
    ],
)
def test_what_shows_and_houses_say_of_themselves(line: str, reason: str) -> None:
    assert line_reason(line) == reason


def body(first: int) -> str:
    """Return nine paragraphs; others for each number."""
    told = (
        f"{PROSE} Number {n} of them took {n * n} days, and then it settled." for n in range(first, first + 9)
    )
    return "\n\n".join(told)


BODY = body(1)


@pytest.mark.parametrize(
    "line",
    [
        "About the experts. Oona Brandt, MD, trained in Tartu. Ugo Pell, PT, is a former diver.",
        "To make an appointment, call 555-0199 or request one online.",
        "Medical reviewer\n\nOona Brandt, MD, FAAD, is a dermatologist in Tartu. She has reviewed articles since 2019.",
        "Still have a question?\nCall our helpline on 555-0199, Monday to Friday.",
        "Still have a question?\nRing the nurses on 020 7946 0958.",
        "Still have a question?\nMessage us at +1 (412) 555-0199.",
        "To make an appointment, call 412.624.1000.",
        "To make an appointment, ring 1-800-SLEEP-OK.",
        "Discussion about this post\n\nOona B. Feb 10\nI laughed. My doctor told me it was nothing!",
        "Discussion about this post\n\nOona Brandt 2d\nI laughed. My doctor told me it was nothing!",
        "Comments\n\nScarFace: I laughed. My doctor told me it was nothing!\n\ntilda: Mine did as well. Oh dear.",
        "We buy everything we test. How we score",
    ],
)
def test_what_stands_behind_the_body_is_none_of_it(line: str) -> None:
    text = f"Scars\n\n{BODY}\n\n{line}"
    gone = dropped(text)
    assert [words for words, _ in gone] == [words for words in line.split("\n") if words]


@pytest.mark.parametrize(
    "line",
    [
        "To make an appointment is easier in the morning, and 555 people do it.",
        "To make an appointment takes 100-200 days, as it did in 2019-2021.",
        "Still have a question?\nCall 911 where it is hard to breathe.",
        "About the experts we asked: they do not agree on anything at all.",
    ],
)
def test_what_only_sounds_like_it_stays(line: str) -> None:
    assert dropped(f"Scars\n\n{BODY}\n\n{line}") == []


def test_what_no_reader_wrote_stays_below_a_heading_of_comments() -> None:
    told = "One more thing: it fades, and most of those who have one stop looking for it within a year."
    assert dropped(f"Scars\n\n{BODY}\n\nComments\n\n{told}") == [("Comments", "reader comments")]


def test_a_heading_that_adjoins_a_box_of_links_or_an_advertisement_stays() -> None:
    text = (
        f"Scars\n\nWhat is a scar?\n\n{BODY}\n\nRelated reading\nThe seven best creams\nIs it a scar or a keloid?\n"
        f"What does it look like?\n\n{body(20)}\n\nADVERTISEMENT\nWhen it fades\n\n{body(40)}\n\nDoes it fade?\n\n{body(60)}"
    )
    words = [line for line, _ in dropped(text)]
    assert words == ["Related reading", "The seven best creams", "Is it a scar or a keloid?", "ADVERTISEMENT"]


def test_a_supplied_picture_is_described_and_captioned_above_its_credit() -> None:
    body, rest, end = (f"{PROSE} {more} {PROSE}" for more in ("It itches.", "It reddens.", "It hurts."))
    shown = "A man in an apron leans on the counter of a bakery."
    caption = "Lee says a timer did more for his back than a seat. (News West: Ana Ruiz)"
    text = f"{body}\n\n{shown}\n{caption}\n\n{rest}\n\n{end}\n"
    assert dropped(text) == [(shown, "photo credit"), (caption, "photo credit")]
    parted = f"{body}\n\n{shown}\n\n{caption}\n\n{rest}\n\n{end}\n"
    assert dropped(parted) == [(caption, "photo credit")]
    again = "Two women in white coats stand beside a bed, smiling."
    second = "The clinic opened in May. (Pexels: Eva Lind)"
    twice = f"{body}\n\n{shown}\n\n{caption}\n\n{rest}\n\n{again}\n\n{second}\n\n{end}\n"
    assert dropped(twice) == [(line, "photo credit") for line in (shown, caption, again, second)]
    no_scene = (
        f"{body}\n\nA man in an apron was late.\n\n{caption}\n\n{rest}\n\n{again}\n\n{second}\n\n{end}\n"
    )
    assert [line for line, _ in dropped(no_scene)] == [caption, second]
    told = f"{body}\n\n{shown}\nIt hurt him for a year (a long time: nine nights).\n\n{rest}\n\n{end}\n"
    assert dropped(told) == []


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Half-Life of Facts is reader-supported. Paid subscribers get the Thursday data dive.", True),
        ("The Long Exhale is a reader-supported letter.", True),
        ("Paying subscribers receive two more letters a month.", True),
        ("Was this email forwarded to you? It comes out on Sundays.", True),
        ("This post is only for paid subscribers.", True),
        (
            "Old Bones is reader-supported. To get each letter, consider upgrading to a paid subscription.",
            True,
        ),
        ("The clinic is supported by readers of the X-rays and paid by the town.", False),
        ("Maternity leave is made possible by paid insurance in most states.", False),
        ("Paid members get a discount at the gym, a trial found.", False),
        ("Consider upgrading to a wider shoe if your toes are numb.", False),
        ("The fund is listener-supported, and the clinic treats 40 people a week.", False),
        (
            "The Fold takes no advertising and no money from the makers of hats. It is paid for by 6,214 readers.",
            True,
        ),
        (
            "Enjoying this issue? The Fold is free to read and paid for by the people who can. Become a supporter →",
            True,
        ),
        ("Enjoyed this letter? Send it to somebody who walks.", True),
        ("The Fold runs no ads, and its 900 paying readers keep it so.", True),
        ("Nothing here is advice about your own knee. Hit reply with questions; I read everything.", True),
        ("Hit reply and tell me what you did.", True),
        ("The guideline is free to read, and it takes an hour.", False),
        ("The clinic takes no advertising money, and the town pays for it.", False),
        ("Enjoying this stretch is no sign that it helps.", False),
        ("Nothing here is new, and the advice is old.", False),
        ("Have a question about a scar? Hit reply. I read everything, even when I can’t answer.", True),
        ("Questions? Drop me a line at scars@example.com.", True),
        ("Spotted an error? Hit reply and I’ll fix it.", True),
        ("Loved it? Hated it? Hit reply.", True),
        (
            "The Fold is for information only and isn’t a substitute for care from somebody who sees you.",
            True,
        ),
        ("The Fold is for general information and doesn’t replace a visit to your doctor.", True),
        ("This newsletter isn’t a substitute for care from your own doctor.", True),
        ("Have a question about your cream? Ask the pharmacist.", False),
        ("Write it out first, then hit reply.", False),
        ("The date on the tube is for information only, and it isn’t on every tube.", False),
        ("A cream isn’t a substitute for care in the sun.", False),
        ("Hit reply only when you are calm.", False),
    ],
)
def test_what_a_newsletter_says_of_itself_is_none_of_the_body(line: str, *, gone: bool) -> None:
    assert [words for words, _ in dropped(within(line))] == ([line] if gone else [])


def within(line: str) -> str:
    """Return a text with a line between two paragraphs."""
    body, rest = (f"{PROSE} {more} {PROSE}" for more in ("It itches.", "It reddens."))
    return f"Scars\n\n{body}\n\n{line}\n\n{rest}\n"


@pytest.mark.parametrize(
    "line",
    [
        "Call 555-0142 or book online through MyLake. Walk-ins are welcome at all 11 Lake pharmacies.",
        "Walk-ins are welcome at all 11 Lake pharmacies.",
        "Schedule online or call 555-0142 to make an appointment.",
        "Appointments are available at all of our locations; call 555-0142.",
        "Same-day appointments are available. Call 555-0142.",
        "No appointment needed: stop by any Lake pharmacy.",
        "Now accepting new patients at our Elk Prairie clinic.",
        "Our nurse line is open 24 hours a day at 555-0199.",
        "Book your vaccine online through MyLake, or ask at any of our pharmacies.",
        "Most insurance plans are accepted at our clinics.",
        "Now booking at our Elk Road office. Call (555) 0148.",
        "Stiff knees? Book a gait check at any of our nine clinics.",
        "Book an assessment with one of our physios.",
    ],
)
def test_how_to_come_to_a_clinic_is_an_appointment_box(line: str) -> None:
    assert dropped(within(line)) == [(line, "appointment box")]


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Ask for it at our front desk: Lake Pads, 60 count, $24. Members save 10 percent.", True),
        ("Available in our office: Lake Balm, £12.", True),
        ("Ask for it at our front desk if the rash returns.", False),
        ("Ask for it at your drugstore, where a tube costs $24.", False),
    ],
)
def test_what_a_practice_sells_at_its_desk_is_an_advertisement(line: str, *, gone: bool) -> None:
    assert dropped(within(line)) == ([(line, "advertisement")] if gone else [])


def test_what_offers_a_newsletter_right_above_its_form_belongs_to_it() -> None:
    box = "The Lake Edit\nThe news you’d text to a friend, every Friday.\nYour email\nSIGN ME UP"
    assert [reason for _, reason in dropped(within(box))] == ["newsletter box"] * 4
    headed = "Get the Morning Lake\nThe day’s top stories, in your inbox at six.\nSIGN ME UP"
    assert [reason for _, reason in dropped(within(headed))] == ["newsletter box"] * 3
    below = "Why lakes freeze\n\nThe day’s top stories, in your inbox at six.\nSIGN ME UP"
    assert [words for words, _ in dropped(within(below))] == below.split("\n")[2:]
    apart = "The Lake Edit\n\nThe lake is cold.\n\nYour email\nSIGN ME UP"
    assert [words for words, _ in dropped(within(apart))] == ["Your email", "SIGN ME UP"]


@pytest.mark.parametrize(
    "line",
    [
        "The information on this blog is not a substitute for advice from your health care provider.",
        "The content on this site is not a substitute for an exam by your own doctor.",
        "This article is meant to inform and is no substitute for a visit with your provider.",
        "Information in this post should not be used in place of a visit with your doctor.",
        "This newsletter does not replace a conversation with your own physician.",
        "This blog is for information and does not replace an assessment.",
        "Nothing on this website should be taken as medical advice.",
        "This column is not intended to diagnose or treat any condition.",
        "The views expressed on this blog are not a substitute for your doctor’s advice.",
    ],
)
def test_what_says_that_it_is_no_advice_is_about_the_site(line: str) -> None:
    assert dropped(within(line)) == [(line, "about the site")]


@pytest.mark.parametrize(
    "line",
    [
        "Call the poison center at 1-800-222-1222 if your child swallowed a battery.",
        "Call or text 988, at any hour, if you think of hurting yourself.",
        "Call your dentist to make an appointment if the pain lasts longer than a week.",
        "Call ahead or book online, because most clinics have a long waiting list.",
        "Walk-ins are welcome at most pharmacies, but the wait can be long.",
        "No appointment is needed for a flu shot at most drugstores.",
        "Same-day appointments are rare, so call early in the morning.",
        "Now booking a cruise with a newborn is possible, the nurse says.",
        "Stiff knees? Book an appointment with your doctor if they swell.",
        "This article is not meant to scare you, but a scar can turn.",
        "An app is no substitute for advice from a doctor.",
        "The information on this label is easy to miss, and a mistake can hurt you.",
    ],
)
def test_what_to_do_is_no_clinics_line(line: str) -> None:
    assert dropped(within(line)) == []


@pytest.mark.parametrize(
    ("deck", "kept"),
    [
        ("Plus, the signs that it is more than a cut.", True),
        ("And what to do about the ones that itch.", True),
        ("But there is one that you should never rub.", True),
        ("Also: when to show it to a doctor.", True),
        ("Plus the signs that it is more than a cut", False),
        ("The signs that it is more than a cut.", False),
    ],
)
def test_a_sentence_that_takes_up_the_headline_is_the_articles_own(deck: str, *, kept: bool) -> None:
    text = f"How Scars Fade Fast, According to Surgeons\n\n{deck}\n\nBy Ana Ruiz\n\n{PROSE} It itches.\n"
    assert ((deck, "standfirst") in dropped(text)) is not kept


@pytest.mark.parametrize(
    "line",
    [
        "Small Ailments is free because 1,904 of you pay for it.",
        "This letter is free thanks to readers who pay for it.",
        "The Fold stays free because readers like you chip in.",
        "Our archive is free for everyone because paying members cover the costs.",
        "Skin Notes exists because paid subscribers make it possible.",
        "Become a supporter for $5 a month",
        "Become a patron from £3 a month",
        "Become a paying subscriber: $50 a year",
        "Upgrade for $6 a month",
        "Join for €4 a month",
        "Support this newsletter for $5",
        "Chip in $3 a month",
    ],
)
def test_what_asks_the_readers_of_a_letter_to_pay_is_furniture(line: str) -> None:
    assert dropped(within(line)) == [(line, "newsletter box")]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("How much could care cost your family? Find out here", "advertisement"),
        ("Use our free tool to check. Try it now", "advertisement"),
        ("Is your home worth more than you think? Click here", "advertisement"),
        ("Hearth & Table is part of the Brindle House publishing family.", "about the site"),
        ("Skin Weekly is part of Norr Media, a network of websites.", "about the site"),
        ("The Norr Courier belongs to the Lumo media group.", "about the site"),
        # these tell something
        ("How much could care cost? That depends on where you find out.", ""),
        ("Most scars fade within a year. Find out here", ""),
        ("The dermis is part of the skin.", ""),
        ("Ringworm is part of a family of fungi that live on skin.", ""),
    ],
)
def test_a_box_that_leads_elsewhere_and_whose_a_site_is_are_no_statements(line: str, reason: str) -> None:
    assert dropped(within(line)) == ([(line, reason)] if reason else [])


@pytest.mark.parametrize(
    "line",
    [
        "See our price estimator",
        "Try our cost calculator",
        "View our price list",
        "Browse our provider directory",
        "Check our fee schedule",
        "Use our doctor finder",
        "Get a price estimate",
    ],
)
def test_a_clinics_button_is_furniture_also_behind_a_paragraph(line: str) -> None:
    assert dropped(within(line)) == [(line, "appointment box")]
    assert dropped(within(f"{PROSE} {PROSE} It costs $90 here, and more elsewhere. {line}")) == [
        (line, "appointment box")
    ]


@pytest.mark.parametrize(
    "line",
    [
        "The test is free because the county pays for it.",
        "Vaccines are free because insurers have to pay.",
        "The shot is free thanks to a federal program.",
        "He is here because of a cough.",
        "The rule exists because children choke on grapes.",
        "Water is free because nobody owns it.",
        "Become a patient reader of labels.",
        "Join for a walk, if you can.",
        "Upgrade for comfort, not for looks.",
        "Chip in if the bill is high.",
        "See our results in the table below.",
        "See our surgeon before you fly, she says.",
        "Try our trick with the towel.",
        "Check our skin once a month.",
        "Use our hands less, they told us.",
        "Subscribe for a year and you will still itch.",
        "Get a price estimate before the operation, Lee says.",
        "The vaccine is free because members pay dues to the union.",
        "The screening is free for everyone because readers like you asked the county.",
        "Swelling is possible because of your diet, and readers like you ask about it often.",
        "Recovery is possible because supporters pay for his care.",
        "A scar exists because readers pay no mind to the sun.",
        "Upgrade from a $5 insole to a $40 one",
        "Chip in for a $20 brace",
        "Join for a $10 yoga class on Mondays",
        "Become a paying customer at $40 a visit",
        "Try our low-cost trick with the towel",
        "View our scars as a map.",
    ],
)
def test_what_is_free_or_to_be_seen_is_no_button(line: str) -> None:
    assert dropped(within(line)) == []


@pytest.mark.parametrize(
    ("deck", "kept"),
    [
        ("Sore in the morning? You have more options than a pill.", False),
        ("Up at 3 again? Here is how to get back to sleep.", False),
        ("Scars on both knees? Don’t rub them yet.", False),
        ("Itching at night? Your sheets may be the reason.", False),
        ("Is it a scar or a rash? Try the glass test.", False),
        ("Sore in the morning? It is the pillow, and a hard one is worse.", True),
        ("Sore in the morning? That is the pillow, says Dr. Lee.", True),
        ("They are tiny and they itch. Here is how to get relief.", True),
        ("Sore in the morning? You are not alone. It is the pillow.", True),
        ("You have more options than a pill. Are they safe?", True),
        ("Half of all runners have had one. So why does nobody talk about it?", True),
        ("The itch came in May. Our health reporter went to see three vets.", False),
        ("The letters keep coming. Staff writer Ana Ruiz took them to a nurse.", False),
        ("The itch came in May. Our skin was not made for wool.", True),
        ("The letters keep coming. A writer should rest her hands.", True),
    ],
)
def test_a_deck_that_asks_and_promises_is_no_sentence_of_the_article(deck: str, *, kept: bool) -> None:
    text = f"How Scars Fade Fast, According to Surgeons\n\n{deck}\n\nBy Ana Ruiz\n\n{PROSE} It itches.\n"
    assert ((deck, "standfirst") in dropped(text)) is not kept


LETTER = (
    "How scars fade\n\n{0}\n\n" + "\n\n".join([PROSE] * 9) + "\n\nThat is all for this week.\n\n{1}\n\n{2}"
)


@pytest.mark.parametrize(
    ("byline", "name", "behind", "signs"),
    [
        ("By Tobias Wren", "Tobias", "", True),
        ("By Tobias Wren", "Tobias", "Share this article", True),
        ("Issue 88 · Tobias Wren · October 17, 2024 · 6 minutes", "Tobias", "", True),
        ("October 17, 2024 | Tobias Wren", "Tobias.", "", True),
        ("By Tobias Wren", "Zinc", "", False),
        ("By Tobias Wren", "Tobias", PROSE, False),
        ("By Tobias Wren", "Tobias knew.", "", False),
        ("By Ana Ruiz", "Tobias", "", False),
    ],
)
def test_the_writers_first_name_below_a_letter_signs_it(
    byline: str, name: str, behind: str, *, signs: bool
) -> None:
    lines = [words for words, _ in dropped(LETTER.format(byline, name, behind).strip())]
    assert (name in lines) is signs


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (
            "In this story: What causes them / Creams / Peels / Lasers / When to see a doctor",
            "table of contents",
        ),
        ("In this article: Causes | Symptoms | Treatment", "table of contents"),
        ("In this guide: The basics · Choosing one · Is it safe?", "table of contents"),
        ("JUMP TO: Symptoms • Causes • When to call", "table of contents"),
        ("On this page: What it is | How it is done | Going home", "table of contents"),
        ("Quick links: Before surgery • During surgery • After surgery", "table of contents"),
        ("Skip to: Ingredients / Method", "table of contents"),
        ("What we’ll cover: Why it itches | What helps | What to skip", "table of contents"),
        (
            "Sections: " + " / ".join(f"Part number {n} of the tale" for n in range(1, 12)),
            "table of contents",
        ),
        # what is told, or asked, or holds something else
        ("In this story: a nurse, a cook and a thief.", ""),
        ("In this story: a nurse / cook who became a thief.", ""),
        ("In this article: we ask why it itches", ""),
        ("In this study: 40 women / 32 men", ""),
        ("The plan: walk / run / walk", ""),
        ("Skip to: my loo", ""),
        ("Contents: 30 tablets / 500 mg", ""),
        ("Treatment: creams / peels / lasers", ""),
        ("On this page and/or the next, look for the recipe", ""),
        (f"In this story: Creams / {'what they all cost and why ' * 3}/ Peels", ""),
    ],
)
def test_the_parts_of_a_page_stand_in_one_line(line: str, reason: str) -> None:
    assert line_reason(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "$14 at Halden & Roe",
        "$39 at DrugMart",
        "£12.50 at Boots and Co",
        "$1,299 from House of Moss",
        "$30 $24 at Halden & Roe",
        "$24 | Halden",
        "£9, Moss & Daughters",
        "€18.95 – Apotheke Ring",
        "$14 on Skinly.com",
        "Norr 35-lb Kettlebell $64 at Norr",
        "Tin Kettle, $39 at DrugMart",
    ],
)
def test_a_price_and_its_shop_are_an_advertisement(line: str) -> None:
    text = f"How scars fade\n\n{PROSE}\n\n{line}\n\nIt takes about a year until it is white."
    assert dropped(text) == [(line, "advertisement")]


@pytest.mark.parametrize(
    "line",
    [
        "$14 at Halden & Roe buys a stick that lasts the summer.",
        "$14 at the door, and less for those under twelve.",
        "$2,300, Halden says, is what she has spent.",
        "$14 a stick is what most of them cost today.",
        "$14 is the price at Halden & Roe, and it is fair.",
        "$14 at Halden & Roe, $12 elsewhere, and nothing in a ditch.",
        "$150 to $300 a session is what people pay in Leeds.",
        "$14 & Halden & Roe's patience went into it.",
        "The last of them was $14 at Halden & Roe",
    ],
)
def test_a_price_in_a_sentence_stays(line: str) -> None:
    assert dropped(f"How scars fade\n\n{PROSE}\n\n{line}\n\nIt takes about a year until it is white.") == []


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Leaflet number: ENT-014. Date of issue: June 2023. Date of review: June 2026.", True),
        ("Leaflet No. 1187 | Version 3 | Review date: 01/06/2026", True),
        ("Date of issue: June 2023", True),
        ("Date of review: 1 June 2026", True),
        ("Next review due: Sept 2027", True),
        ("Ref: ENT/014/v2; Issued: 12 March 2024; Due for review: March 2027", True),
        ("Document code: PIL 22-118.", True),
        ("Version 2.1", True),
        ("Publication date: 05/2021 • Review date: 05/2024", True),
        ("PIL: 0144/B", True),
        # what is told of something else
        ("Version: the short one.", False),
        ("Version 3 of the cream came without perfume.", False),
        ("Issued: a warning about sunbeds in June 2023.", False),
        ("Next review: in 2 weeks your surgeon will look at the scar.", False),
        ("Leaflet 12 tells you how the stitches are taken out.", False),
        ("Date of review: June 2026. Keep the scar dry until then.", False),
        ("Reference: a mean of 12 weeks, in the two trials.", False),
        ("Code 3 means that the wound is infected.", False),
        ("Review date or not, a leaflet of 2009 is old.", False),
        ("Edition of 2023: what has changed for patients", False),
    ],
)
def test_a_leaflets_number_and_days_are_about_the_site(line: str, *, gone: bool) -> None:
    assert bool(line_reason(line)) == gone


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        (
            "Contact us",
            "ENT ward: 01632 960 111 (24 hours). Pre-assessment clinic: 01632 960 122, 8am to 5pm.",
        ),
        ("Contact details", "Ward 4, St Brendan's Hospital: 01632 960 111."),
        ("Useful contacts", "The burns nurse is on 020 7946 0958, Monday to Friday."),
        ("Useful telephone numbers", "Telephone the ward on 01632 960 111."),
        ("Who to contact", "Outpatients: (757) 555-0142, from 9 to 5."),
        ("How to contact us", "Ring 01632 960 111 and ask for the scar nurse."),
        ("Contacts", "Switchboard: 01632 960 100."),
        ("Get in touch", "You can ring the clinic on 01632 960 122 in the mornings."),
    ],
)
def test_numbers_below_contact_us_are_no_statements(heading: str, line: str) -> None:
    assert dropped(f"Scars\n\n{BODY}\n\n{heading}\n\n{line}") == [
        (heading, "about the site"),
        (line, "about the site"),
    ]


@pytest.mark.parametrize(
    ("heading", "line"),
    [
        ("Contact details", "Lenses rub on the lid, and a lid that is rubbed will swell."),
        ("Who to contact", "If you bleed for longer than ten minutes, ring the ward on 01632 960 111."),
        ("Who to contact", "Your surgeon is the first whom you should ask about a scar."),
        ("Contacts", "Most contacts of somebody with scabies itch within six weeks."),
        ("Useful numbers", "A scar takes 12 to 18 months to settle, and 1 in 10 thickens."),
        ("Get in touch", "Touch is what a new scar needs, for five minutes every day."),
        ("When to call", "Call the ward on 01632 960 111, because it may be infected."),
        ("How to contact us", "When your scar weeps, ring 01632 960 111 on the same day."),
    ],
)
def test_what_to_do_below_such_a_heading_stays(heading: str, line: str) -> None:
    assert (line, "about the site") not in dropped(f"Scars\n\n{BODY}\n\n{heading}\n\n{line}")
    assert all(words != line for words, _ in dropped(f"Scars\n\n{BODY}\n\n{heading}\n\n{line}"))


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("We put your questions to all three. Answers trimmed.", "about the interview"),
        ("Dr. Ruiz took questions from our Facebook page. Edited for length.", "about the interview"),
        ("Questions from the drop-in. Dr Ruiz replies unless stated.", "about the interview"),
        ("Ana Ruiz takes them on. (Lightly edited for length and clarity.)", "about the interview"),
        ("Answers have been edited for length and clarity.", "about the interview"),
        ("Some answers were trimmed for space.", "about the interview"),
        ("End of excerpt.", "about the interview"),
        ("The conversation continues below.", "about the interview"),
        # what has a verb is told by the article
        ("The answers have been slow to come.", ""),
        ("The conversation continues below deck.", ""),
        ("We put your questions to all three.", ""),
        ("Her answers have been edited for length.", ""),
        ("The hedge was trimmed.", ""),
        ("Hair grows back. Nails are best trimmed.", ""),
        ("If this story has raised concerns, call the Night Line on 0491 570 156.", "about the site"),
        ("If this story has a moral, it is to sleep.", ""),
    ],
)
def test_how_answers_were_made_ready_and_whom_to_call_is_no_sentence(line: str, reason: str) -> None:
    assert line_reason(line) == reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("$75 buys a splint for a patient without insurance. Give today", "newsletter box"),
        ("Make your gift today", "newsletter box"),
        ("Get a free cold pack with every new membership. Join today", "newsletter box"),
        ("The Eczema Circle helpline is open on weekdays from 10am to 1pm.", "about the site"),
        ("Healthy Hands is distributed by Norrfield Features Syndicate.", "about the site"),
        ("(Distributed by Norrfield Content Agency)", "about the site"),
        ("To read features by other Norrfield writers and cartoonists, visit norrfield.example.", ""),
        ("Each week our panel answers a letter from a reader.", "reader box"),
        ("Dr Ana Ruiz, MBBS, reviewed this feature for accuracy.", "reviewer"),
        ("Clinically checked by Dr Ana Ruiz, May 2024. Next check due: May 2026.", "reviewer"),
        # what only looks like it
        ("Clinically checked insoles cost more and do no more.", ""),
        ("$75 buys a splint that lasts for years.", ""),
        ("Weight is distributed by the arch, whose features differ.", ""),
        ("Each week our dermatologist, Ana Ruiz, answers your questions.", ""),
        ("Each week our panel answers the phone.", ""),
        ("Ana Ruiz is a nurse, and her helpline is open on weekdays from 10am to 1pm.", ""),
        ("The helpline was open to anyone that winter, and few called it.", ""),
        ("Join today, or the pool will be full.", ""),
        ("“It fades,” says Ana Ruiz, who reviewed this article for accuracy.", ""),
        ("Do not give today what can wait.", ""),
        ("Osk Night Mask, $14, Weekly score 88%", "advertisement"),
        ("Balm 0.2% drops, 10ml, £9.50, our rating 4.5/5", "advertisement"),
        ("It costs £9.50 and cut the score by 84%", ""),
    ],
)
def test_gifts_syndicates_and_reviewers_are_told_from_sentences(line: str, reason: str) -> None:
    assert line_reason(line) == reason


def test_what_a_gift_buys_goes_with_the_button_below() -> None:
    body = "<p>A splint holds the wrist straight at night.</p>" * 4
    gift = "<div><p>$75 buys a splint for somebody in need.</p><a href='/give'>Give today</a></div>"
    priced = (
        "<div><p>$75 buys a splint that lasts.</p><p>Wear it at night, as the pain is worst then.</p></div>"
    )
    for box, kept in ((gift, False), (priced, True)):
        article = parse_article(f"<article><h1>Wrists</h1>{body}{box}{body}</article>", format="html")
        assert any("$75" in statement.text for statement in article.statements) == kept


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Contact Ana Ruiz at 555-0142. Follow her on X at @ana.", True),
        ("Reach health reporter Ana Ruiz at 555-0142.", True),
        ("Contact Lee Moss at 555-0142 if it bleeds.", False),
        ("Contact Poison Control at 555-0142.", False),
    ],
)
def test_where_the_writer_is_reached_is_no_advice(line: str, gone: bool) -> None:
    text = f"How scars fade\n\nBy Ana Ruiz\n\n{PROSE * 9}\n\n{PROSE * 9}\n\n{line}"
    assert (dict(dropped(text)).get(line) == "author bio") == gone


@pytest.mark.parametrize(
    ("goods", "sold"),
    [
        ("Norr Night Gel\n\n$14 AT DRUGMART", True),
        ("Norr Night Gel\n\n$10 $8 (20% off)", True),
        ("Norr Night Gel\n\n$22, was $30", True),
        ("Norr Night Gel\n\n$28 $22 at Norr Hill (21% Off)", True),
        (
            "Best Overall\n\nNorr Night Gel\n\n$19 at Norr\n\nPros: Absorbs fast; no scent\n\nCons: Stings on shaved legs",
            True,
        ),
        (
            "Norr Melt\n\n$19 at Norr\n\nRave Review: “I wore a tank top. That is all.” —Dee, 34",
            True,
        ),
        ("Pros: Absorbs fast; no scent\n\nCons: Stings on shaved legs", False),
        ("Best Overall\n\nIt stings.", False),
        ("$22.00\n\n“It’s the only one that never stung,” says our tester.", True),
        ("“It’s the only one that never stung,” says our tester.\n\n$22.00", True),
        ("$13.99\n\nOur pick for very dry heels. It soaks in fast and doesn’t smell of much.", True),
        ("£9\n\nBest for thick skin and for those who have no time in the morning.", True),
        ("“It’s the only one that never stung,” says our tester.", False),
        ("“It’s the only one that never stung,” says our tester, who paid $22.", False),
        ("$22.00\n\nIt comes in six tints, none of which turned any of our testers lavender.", False),
        ("$22.00\n\n“It’s the only one that never stung,” says Ana Ruiz, a nurse.", False),
        ("Best for thick skin is a file, and it takes no time in the morning.", False),
    ],
)
def test_goods_and_their_praise_stand_beside_a_price(goods: str, sold: bool) -> None:
    text = f"How scars fade\n\n{PROSE}\n\n{goods}\n\nIt takes about a year until it is white."
    lines = [line for line in goods.split("\n\n") if not line.startswith(("$22.00", "$13", "£9"))]
    assert (set(lines) <= {words for words, _ in dropped(text)}) is sold


@pytest.mark.parametrize(
    ("card", "kept"),
    [
        ("<div>Best Scrub, If You Must</div><div>Norr Melt</div><div>$19 at Norr</div>", []),
        ("<div>Best Body Wash</div><div>Norr Gel</div><div>$30 $24 at Norr (20% off)</div>", []),
        ("<div>Our Pick</div><div>Norr Gel, 60 Capsules</div><div>$18.99 at Norr</div>", []),
        ("<div>Editors’ Choice</div><div>Norr Gel</div><div>$19 at Norr</div>", []),
        ("<div>Our picks are free.</div><div>Norr Gel</div><div>$19 at Norr</div>", ["Our picks are free."]),
        # a heading stays, and so does what is no award
        ("<h3>Best Body Wash</h3><div>Norr Gel</div><div>$19 at Norr</div>", ["Best Body Wash"]),
        ("<p>Best to wait a week.</p><div>Norr Gel</div><div>$19 at Norr</div>", ["Best to wait a week."]),
    ],
)
def test_what_goods_are_the_best_of_stands_above_their_name(card: str, kept: list[str]) -> None:
    page = f"<article><h1>Scars</h1><p>{PROSE}</p>{card}<p>It takes about a year until it is white.</p></article>"
    article = parse_article(page, format="html")
    said = [one.text for one in article.statements] + [one.heading for one in article.sections]
    assert [words for words in said if f">{words}<" in card] == kept


@pytest.mark.parametrize(
    ("caption", "shown"),
    [
        ("Ana Ruiz on the lake in Osk. “I smell of salt now.”", True),
        ("Ana Ruiz and Bo Lind, left, at the kitchen table.", True),
        ('Ana Ruiz, right, with her scar. "It itched for a year."', True),
        ("Ana Ruiz on Tuesdays is on the lake.", False),
        ("Ana Ruiz in Osk was the first to see it. “It itched,” she says.", False),
        ("In Osk, Ana Ruiz on the lake is nobody.", False),
    ],
)
def test_who_is_to_be_seen_stands_above_the_credit(caption: str, shown: bool) -> None:
    text = f"How scars fade\n\n{PROSE}\n\n{caption}\nCourtesy of Ana Ruiz\n\nIt takes about a year until it is white."
    assert (caption in {words for words, _ in dropped(text)}) is shown
    apart = text.replace("\nCourtesy of Ana Ruiz", "")
    assert caption not in {words for words, _ in dropped(apart)}


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Local reporting costs money. Support the Courier from £1.", True),
        ("Independent journalism isn’t free.", True),
        ("Support the Skin Ledger from $2 a week.", True),
        ("You have 2 free articles left this month.", True),
        ("Local reporting of measles was slow.", False),
        ("Quality journalism it was not, says Ana Ruiz.", False),
        ("Support the arm from below.", False),
        ("You have two free hands, so use them.", False),
        ("Join the ends of the strip.", False),
    ],
)
def test_an_appeal_for_money_is_told_from_advice(line: str, *, gone: bool) -> None:
    assert bool(line_reason(line)) == gone


@pytest.mark.parametrize("button", ["Shop", "Buy now", "Add to basket"])
def test_a_price_alone_sells_what_stands_above_it_where_a_button_is_below(button: str) -> None:
    text = f"How scars fade\n\n{PROSE}\n\nSkinly Powder\n\n$18.00\n\n{button}\n\nIt takes about a year until it is white."
    assert [words for words, _ in dropped(text)] == ["Skinly Powder", "$18.00", button]
    assert "Skinly Powder" not in [words for words, _ in dropped(text.replace(f"\n\n{button}", ""))]


def test_a_link_to_read_more_may_end_a_paragraph() -> None:
    told = (
        "The Skin Forum tells families to wait, and to spend the money on a cream. Most of them have done so."
    )
    more = "Read more: which creams the Courier’s testers liked"
    assert dropped(f"How scars fade\n\n{PROSE}\n\n{told} {more}\n\nIt heals.") == [(more, "related links")]
    for kept in ("Read more: it helps to know.", "Its rule is simple: which cream is the cheapest"):
        assert not dropped(f"How scars fade\n\n{PROSE}\n\n{told} {kept}\n\nIt heals.")


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Captain Noor Lake of the Norr Fire Department taps a scar with a broom handle.", True),
        ("“It fades,” says Captain Noor Lake of the Norr Fire Department.", False),
        ("Captain Noor Lake says that it fades. Nobody knows why that is.", False),
    ],
)
def test_a_sentence_right_above_the_first_credit_is_what_the_picture_shows(line: str, *, gone: bool) -> None:
    above = f"How scars fade\n\nBy Ana Ruiz\nShare\n{line}\nPhoto: Jo Fenn for Skin Weekly\n\n"
    article = parse_article(f"{above}{PROSE}\n\nIt takes a year, says Ana Ruiz.")
    assert (line.split(". ")[0].rstrip(".") in article.statements[0].text) != gone
    below = parse_article(f"How scars fade\n\n{PROSE}\n\n{line}\nPhoto: Jo Fenn for Skin Weekly\n\n{PROSE}")
    assert any(line.startswith(statement.text) for statement in below.statements)


@pytest.mark.parametrize(
    ("label", "title"),
    [("Advertisement", "How a scar fades in the first year"), ("Sponsored by Norr Balm, which is good.", "")],
)
def test_a_headline_may_stand_right_below_the_label_of_an_advertisement(label: str, title: str) -> None:
    text = f"News\nSports\n{label}\nHow a scar fades in the first year\nBy Ana Ruiz\n\n{PROSE}\n\n{PROSE}"
    found = [text[b.start : b.end] for b in mark_furniture(text, read_text(text).blocks) if b.kind == "title"]
    assert (found == [title]) is bool(title)


@pytest.mark.parametrize(
    "credit",
    ["(Courtesy of Ana Ruiz)", "(Photo by Ana Ruiz)", "(Photo courtesy of Ana Ruiz)", "(Supplied: Ana Ruiz)"],
)
def test_what_a_picture_shows_is_no_heading_above_its_caption(credit: str) -> None:
    shown, caption = "Two tabby cats on a sofa", f"Peace, eventually: the cats after six weeks. {credit}"
    body, rest = (f"{PROSE} {more} {PROSE}" for more in ("It itches.", "It reddens."))
    assert dropped(f"{body}\n\n{shown}\n{caption}\n\n{rest}\n") == [
        (shown, "photo credit"),
        (caption, "photo credit"),
    ]


def test_a_heading_stays_above_a_blank_line_and_a_picture() -> None:
    caption = "The cats after six weeks. (Courtesy of Ana Ruiz)"
    body, rest = (f"{PROSE} {more} {PROSE}" for more in ("It itches.", "It reddens."))
    text = f"{body}\n\nTwo cats on one sofa\n\n{caption}\n\n{rest}\n"
    assert ("Two cats on one sofa", "photo credit") not in dropped(text)
