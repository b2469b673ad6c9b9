"""What copies of pages leave around an article: scripts, paywalls, agencies, pictures, lists without bullets."""

from __future__ import annotations

import pytest

from scarbot.reading import read_article
from scarbot.reading.furniture.line_reasons import line_reason
from scarbot.reading.traits.dates import iso_date
from scarbot.reading.traits.metadata import read_bylines

LONG = (
    "A scar is what is left where the skin has healed, and it takes about a year until it has settled. "
    "Most of them fade on their own, and nobody needs to do much about them."
)
MORE = LONG.replace("A scar", "A mark")


def sentences(text: str) -> list[str]:
    return [statement.text for statement in read_article(text).statements]


def headings(text: str) -> list[str]:
    return [section.heading for section in read_article(text).sections]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Printer Friendly", "share box"),
        ("A+ A A-", "share box"),
        ("Skip to content Skip to sidebar Skip to footer", "share box"),
        ("(adsbygoogle = window.adsbygoogle || []).push({});", "share box"),
        ("Page generated in 0.0944 seconds.", "share box"),
        ("Add a header to begin generating the table of contents", "share box"),
        ("Read the rest of this entry »", "share box"),
        ("Watch more on LakeTV", "share box"),
        ("aidarrowcaretcheckclipboardcommenterrorexperienceeyegooglegown Icon", "share box"),
        ("You can switch off notifications anytime using browser settings.", "newsletter box"),
        ("Never miss a great news story!", "newsletter box"),
        ("Content restricted. Requires subscription", "newsletter box"),
        ("Existing subscribers, please log in with your email address.", "newsletter box"),
        ("Already a subscriber? Sign in here", "newsletter box"),
        ("Inclusive of applicable taxes (VAT)", "newsletter box"),
        ("Access to Premium articles requires a Premium subscription. Subscribe now.", "newsletter box"),
        (
            "Subscribe now to our Premium Plan for an ad-free and unlimited reading experience!",
            "newsletter box",
        ),
        ("Check out the latest digital issue.", "newsletter box"),
        (
            "By submitting a comment, you accept that we may publish it in whole or in part.",
            "reader comments",
        ),
        (
            "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
            "reader comments",
        ),
        ("Powered by Facebook Comments", "advertisement"),
        ("(Inputs: ANI)", "editor's note"),
        ("(With inputs from agencies)", "editor's note"),
        ("This episode originally aired in November, 2018.", "editor's note"),
        ("This story is from the March 2 edition of Skin Weekly.", "editor's note"),
        ("Next week: How to dress a burn", "related links"),
        ("More by this Author", "related links"),
        ("Others Also Read", "related links"),
        ("#Scars #skin #National Skin Institute", "related links"),
        ("Image for representational purpose only.", "photo credit"),
        ("Representative image", "photo credit"),
        ("Pic: Getty", "photo credit"),
        ("ThinkStock Photos", "photo credit"),
        ("Image from Canva Pro", "photo credit"),
        ("Photo / Otter Daily Times", "photo credit"),
        ("Collage: Ana Ruiz; Source images: Skin editors", "photo credit"),
        ("View On Amazon", "advertisement"),
        ("Best Overall BalmCo Cream 4.8 View On Amazon View On Skinstore", "advertisement"),
        ("Total cost: $97.50 for 4 items", "advertisement"),
        ("Type: Mineral | Size: 2 oz. | Scent: None", "advertisement"),
        (
            "By allowing ads to appear on this site, you support the local businesses who support us.",
            "advertisement",
        ),
        (
            "The views expressed in this article do not necessarily reflect those of the paper.",
            "about the site",
        ),
        ("This article was read and approved by Ana Ruiz and Bo Lee.", "reviewer"),
        ("Byline: By Ana Ruiz", "byline"),
        ("Co-written By: Ana Ruiz", "byline"),
        ("Health 25 May 2016", "byline"),
        ("4 min readAug 7, 2024", "byline"),
        ("18 mins to read", "byline"),
        ("January 2 - 12, 2024", "byline"),
        ("Updated on: 08 January,2009 11:14 AM IST |", "byline"),
        ("PUBLISHED: April 3, 2025 at 5:00 a.m. | UPDATED: April 4, 2025 at 9:12 a.m.", "byline"),
    ],
)
def test_a_line_that_a_copy_of_a_page_leaves_is_furniture(line: str, reason: str) -> None:
    assert line_reason(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "Premium creams are no better than cheap ones, she says.",
        "Skip to the last step if the skin is broken.",
        "Watch the skin for a week.",
        "Already a member of a gym? Ask for a lesson.",
        "To read the label takes a minute.",
        "Access to water is what the skin needs.",
        "Next week, the skin will peel.",
        "Inputs from the nerves make the muscle twitch.",
        "Images from the scan showed a scar.",
        "Photos from her childhood show no mark.",
        "Image from the scan",
        "Research by the numbers",
        "Produced by the skin",
        "View at eye level",
        "See on your skin",
        "Pictures posed a problem for the doctors.",
        "Type: Mineral",
        "Sleep 8 hours in May",
        "The views of patients do not count for less.",
        "Taken from the arm, the skin heals in a week.",
        "#1 is rest.",
    ],
)
def test_a_line_of_the_article_that_looks_like_one_is_kept(line: str) -> None:
    assert line_reason(line) == ""


def test_the_sentence_right_below_the_date_is_the_articles() -> None:
    text = f"How scars fade\n\nImage\nAna Ruiz\nLast Updated : Nov 28 2014 | 2:17 AM IST\n{LONG}\n\n{MORE}\n\n{MORE} So it is."
    assert sentences(text)[0].startswith("A scar is what")


@pytest.mark.parametrize(
    "caption", ["Three of four have a scar. (BlueBlur via Pixabay)", "A scar in its third year. - File Photo"]
)
def test_a_caption_ends_in_whom_it_was_taken_from(caption: str) -> None:
    assert caption not in " ".join(sentences(f"How scars fade\n\n{caption}\n\n{LONG}\n\n{MORE}"))


def test_who_somebody_is_and_from_where_makes_no_caption() -> None:
    kept = "I put honey on my scar, and it did nothing. (Kim from Leeds)"
    assert not read_article(f"How scars fade\n\n{LONG}\n\n{kept}\n\n{MORE}").dropped


def test_what_a_picture_shows_stands_above_its_credit_or_below_the_title() -> None:
    text = f"How scars fade\n\nscars, skin, spring\nImage: Skin Collective\n\n{LONG}\n\n{MORE}"
    assert sentences(text)[0].startswith("A scar is")
    text = f"How scars fade\n\nBy Ana Ruiz\n\nbowl of soup\n\n{LONG}\n\n{MORE}"
    assert sentences(text)[0].startswith("A scar is")
    kept = f"How scars fade\n\nThe skin heals,\n\nand then it itches\n\n{LONG}\n\n{MORE}"
    assert "and then it itches" in sentences(kept)


def test_the_title_above_the_article_once_more_is_no_heading() -> None:
    text = f"How scars fade\n\nMay 4, 2023\n\nHow scars fade\n\n{LONG}\n\nWhat helps\n\n{MORE}"
    assert headings(text) == ["What helps"]
    assert read_article(text).title == "How scars fade"


def test_lines_stacked_below_the_title_head_nothing() -> None:
    text = f"How scars fade\n\nSkin Deep\n\nA matter of time\n\nAna Ruiz\n\n{LONG}\n\nWhat helps\n\n{MORE}"
    assert headings(text) == ["What helps"]
    text = f"How scars fade\n\nMay 4, 2023\n\nWhat is a scar?\n\n{LONG}\n\nWhat helps\n\n{MORE}"
    assert headings(text) == ["What is a scar?", "What helps"]


def test_the_experts_are_still_listed_below_the_title() -> None:
    text = f"How scars fade\n\nMay 4, 2023\n\nMeet the experts\n\nAna Ruiz, MD, is a dermatologist in Leeds.\n\n{LONG}\n\n{MORE}"
    assert headings(text) == ["Meet the experts"]


def test_a_heading_above_nothing_but_furniture_is_none() -> None:
    text = f"How scars fade\n\n{LONG}\n\n{MORE}\n\nAbout Michael Colour\n\nLeave a Reply\n\nYour email address will not be published."
    assert headings(text) == []


def test_a_list_without_bullets_is_one() -> None:
    text = f"How scars fade\n\n{LONG}\nA scar itches because of:\nDry air\nRough cloth\nHeat\nWhat helps?\n{MORE}"
    article = read_article(text)
    assert [passage.kind for passage in article.passages].count("item") == 3
    assert headings(text) == ["What helps?"]
    text = f"How scars fade\n\n{LONG}\n\nA scar itches because of:\n\nDry air\n\nRough cloth\n\nWhat helps\n\n{MORE}"
    assert sentences(text)[3:5] == ["Dry air", "Rough cloth"]
    assert headings(text) == ["What helps"]


@pytest.mark.parametrize("opening", ["Share this:", "Related stories:", "In this article:"])
def test_a_box_is_no_list_without_bullets(opening: str) -> None:
    text = f"How scars fade\n\n{LONG}\n\n{opening}\nFacebook scars\nA scar abroad\n\n{MORE}"
    assert "A scar abroad" not in sentences(text)


def test_who_wrote_it_and_when_is_read_from_such_lines() -> None:
    assert read_bylines(["Byline: By Ana Ruiz"])["author"] == "Ana Ruiz"
    assert iso_date("08 January,2009") == "2009-01-08"
    text = f"How scars fade\n\nAna Ruiz\nSkin Writer/Book Reviewer ·Bay Listener·\n18 mins to read\n\n{LONG}\n\n{MORE}"
    assert read_article(text).author == "Ana Ruiz"


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Photo 3/10", "share box"),
        ("5 of 7", "share box"),
        ("@anaruiz", "share box"),
        ("[ How to tell a scar from a mark ]", "related links"),
        ("BalmCo Night Cream, $34", "advertisement"),
        ("Halcyon Lip Patches (£9.50)", "advertisement"),
        ("Our Pick: Breeze Strips, extra strong, $13 for 30", "advertisement"),
        ("Strips are sold in boxes, $13 for 30, and last a month", ""),
        ("Support from readers like you keeps the Skin Ledger open.", "newsletter box"),
        ("If you've seen value in our reporting, please contribute what you can.", "newsletter box"),
        ("This article was featured in One Good Story, our recommendation newsletter.", "editor's note"),
        ("Journalists: The full package is available in the downloads.", "editor's note"),
        ("(For more information on scars, please visit their Facebook page.)", "reader box"),
        ("Welcome to the weekly pet column of Pet Friends Inc. of Maril, N.Y.", "editor's note"),
        ("We do the research so you can find trusted products for your health.", "about the site"),
        ("IE 11 is not supported. For an optimal experience visit our site on another browser.", "share box"),
        ("This content can also be viewed on the site it originates from.", "share box"),
        ("Create your free profile or log in to save this article", "share box"),
        ("For more news, click here to join our WhatsApp Channel and also follow us", "newsletter box"),
        ("This was published 1 year ago", "byline"),
        ("Adobe Stock/Amanda K Bail", "photo credit"),
    ],
)
def test_a_line_that_another_copy_leaves_is_furniture(line: str, reason: str) -> None:
    assert line_reason(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "5 of 7 people had a scar.",
        "A visit costs $34",
        "She paid $34, or £20 ($25)",
        "[sic]",
        "Readers like you asked us how long a scar takes.",
        "For more information on scars, ask your doctor.",
        "To learn more about the scar, she took a picture.",
        "We do the dishes so you can rest.",
    ],
)
def test_a_line_of_the_article_that_looks_like_another_is_kept(line: str) -> None:
    assert line_reason(line) == ""


def test_the_article_goes_on_right_below_a_button_and_a_picture() -> None:
    told = "His study of 57 students found that the scars faded nine weeks sooner."
    assert told in sentences(f"How scars fade\n\n{LONG}\n\nLoading\n{told}\n\n{MORE}")
    text = f"How scars fade\n\nBy Ana Ruiz\n\nscar on a mat\nGetty Images\n{told}\n\n{LONG}\n\n{MORE}"
    assert told in sentences(text)
    caption = "A man rows a boat on the lake near his house in Leeds."
    assert caption not in sentences(f"How scars fade\n\n{LONG}\n\nPhoto: Ana Ruiz\n{caption}\n\n{MORE}")


def test_a_paper_names_itself_in_front_of_what_a_picture_shows() -> None:
    text = (
        f"How scars fade\n\n{LONG}\n\nIsle of Fern County Press: A late scar.\n\n{MORE}\n\n"
        f"Isle of Fern County Press: A scar in spring.\n\n{MORE} So do others."
    )
    assert "Press" not in " ".join(sentences(text))
    kept = f"How scars fade\n\n{LONG}\n\nThe County Press: A late scar is what it calls a mark.\n\n{MORE}"
    assert "County Press" in " ".join(sentences(kept))


def test_a_name_and_an_agency_are_a_credit_of_their_own() -> None:
    shown = "A nurse looks at a scar in Jonesboro, Ark., in 2021."
    text = f"How scars fade\n\n{shown}\n\nHouston Coe / Bloomberg News\n\n{LONG}\n\n{MORE}"
    assert sentences(text)[0].startswith("A scar is")


def test_the_caption_stands_below_what_announces_it() -> None:
    shown = "Dr Pole says scars run deep"
    text = f"How scars fade\n\n{LONG}\n\nImage caption,\n{shown}\n\nDr Pole says that they itch, she adds.\n\n{MORE}"
    assert shown not in sentences(text) + headings(text)


def test_the_title_stands_below_a_menu_and_a_date() -> None:
    menu = "Health Conditions\nTools\nFeatured\nConnect"
    byline = "Medically reviewed by Dana Ruiz, PT — By Ben Cole — Updated on June 14, 2023"
    text = f"{menu}\nHow to Get Rid of a Stiff Scar\n{byline}\n\n{LONG}\n\n{MORE}"
    assert read_article(text).title == "How to Get Rid of a Stiff Scar"
    text = (
        "News\nOpinion\nA nurse’s guide to scars\nScars\nThe nurses\nThis article is more than 1 year old\n"
        "‘Start in spring’: nurses on 12 ways to cope with scars\nAna Ruiz\nSun 5 May 2024 11.00 BST\n\n"
        f"{LONG}\n\n{MORE}"
    )
    assert read_article(text).title == "‘Start in spring’: nurses on 12 ways to cope with scars"


def test_a_name_right_below_a_quotation_signs_it_behind_a_single_dash() -> None:
    text = f"How scars fade\n\n{LONG}\n\n“A scar is a mistake.”\n\n-Thomas Bernd\n\n{MORE}"
    assert "-Thomas Bernd" not in sentences(text)


def test_a_name_above_the_text_of_a_page_is_the_writers() -> None:
    html = f"<article><h1>How scars fade</h1><p>Do they fade? They do.</p><p>May 4, 2023</p><p>Ana Ruiz</p><p>{LONG}</p><p>{MORE}</p></article>"
    assert "Ana Ruiz" not in [statement.text for statement in read_article(html, format="html").statements]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("Your donation allows us to send reporters to both sides of the story.", "newsletter box"),
        ("Lake Clinic is a non-profit. Advertising on our site helps support our mission.", "about the site"),
        ("Republish our articles for free, online or in print.", "about the site"),
        ("Image content: This image is available to view online.", "photo credit"),
        ("Dragana/E+ via Getty Images", "photo credit"),
        ("Nia Fern/Shutterstock", "photo credit"),
        ("Cookies on the Lake website", "cookie banner"),
        ("Read Time:3 mins", "byline"),
        ("Have a health question? We’ll find the right expert to answer it.", "reader box"),
        ("Add to your saved stories", "share box"),
        ("Join our commenting forum", "share box"),
    ],
)
def test_a_line_of_a_third_kind_of_copy_is_furniture(line: str, reason: str) -> None:
    assert line_reason(line) == reason


@pytest.mark.parametrize(
    "line",
    [
        "Time to read the label is time well spent.",
        "Cookies on the plate are gone in a minute.",
        "Reporters who sit all day have scars of their own.",
        "A donation of skin helps burned children.",
        "Follow your surgeon’s orders for the latest dressing",
        "Cookies on the counter",
        "Your cookie habit and your skin",
        "By signing up for the trial, the patients agree to the terms.",
        "Spread the word that scars heal",
        "Time to read: the label",
        "Reading time, for a child, is rest",
        "You can make a donation to a burn charity if it helps you cope, and it is good for others.",
        "Please consider supporting the wound with a bandage.",
        "Next week: Remove the stitches and wash",
        "Next month: sun cream every day",
        "To learn more about your scar, go to a dermatologist.",
        "For more details on dose, please visit your doctor.",
        "Media: too much screen time, and interviews with patients, hurt sleep.",
        "Turn off notifications on your phone an hour before bed.",
        "Push notifications from apps wake you.",
        "Never miss another dose.",
        "Never miss out on sleep.",
        "Submit your question to the nurse before the visit.",
        "#1 Sunscreen #2 Time",
        "Dose: 5 mg | Time: 8 a.m. | Food: none",
        "Step 1: Wash | Step 2: Dry",
        "Taken from the leg, the edition of skin is thin.",
    ],
)
def test_a_line_of_the_article_that_looks_like_a_third_kind_is_kept(line: str) -> None:
    assert line_reason(line) == ""


def test_a_disclosure_is_no_box_around_the_sentence_right_below_it() -> None:
    told = "Silicone comes next, she said, and time is the third."
    sold = "This article contains affiliate links, we will receive a commission on any sales from it."
    assert told in sentences(f"How scars fade\n\n{LONG}\n\n{sold}\n{told}\n\n{MORE}")


def test_a_name_right_below_by_is_the_writers() -> None:
    text = (
        "Nurse names three creams you should not put on a scar\n\nScars change in spring, a nurse has warned\n\n"
        f"Bookmark\nShare\nNews\nBy\nSteph Brown\nHealth Reporter\n10:32, 4 May 2024\n\n{LONG}\n\n{MORE}"
    )
    article = read_article(text)
    assert (article.title, article.author) == (
        "Nurse names three creams you should not put on a scar",
        "Steph Brown",
    )
    assert article.publisher == ""


def test_what_stands_twice_above_a_title_is_the_sites() -> None:
    text = f"Skip to main content\nHome\nHealth A to Z\nBack to\nHealth A to Z\nSore scar\n\n{LONG}\n\n{MORE}"
    assert read_article(text).title == "Sore scar"


def test_what_a_writer_discloses_above_the_article_is_no_statement() -> None:
    told = "Ana Ruiz receives funding from the Skin Council."
    text = f"How scars fade\n\nMay 4, 2024\n\nDisclosure statement\n\n{told}\n\n{LONG}\n\n{MORE}"
    assert told not in sentences(text)


def test_a_picture_of_a_person_is_told_above_its_credit() -> None:
    shown = "Woman rubbing her arm on a couch."
    text = f"How scars fade\n\n{shown}\nDragana/E+ via Getty Images\n\n{LONG}\n\n{MORE}\n\n{LONG} So it is. {MORE}"
    assert shown not in sentences(text)


@pytest.mark.parametrize(
    "line",
    [
        # a placeholder for a picture
        "[Image]",
        "[Photo]",
        "[Illustration]",
        "[Video]",
        "[Chart]",
        "[Photo gallery]",
        # a clinic's hours and how to get in
        "Club injury clinic Thursdays, 6pm to 8pm, Pavilion, room 2. Book a slot.",
        "Skin clinic: Mondays, 9 a.m. to noon, Room 4. Book online.",
        "Flu shots Saturdays, 10am-2pm, main hall. No appointment needed.",
        "Foot clinic, Tuesdays 5pm–7pm, annex. Book your place.",
        "Walk-in wart clinic, Fridays, 8 a.m. to 4 p.m. Walk-ins welcome.",
        # an event of those who publish
        "Save the date! Fall conference, Nov. 4, Port Allery Grange Hall. Register here for 6.5 contact hours.",
        "Save the date: annual meeting, May 3, Hull.",
        "Save the date — Walk for Lungs, June 2, City Park.",
        "Save the dates! The spring course runs April 4 and 11.",
        "Mark your calendars! Spring webinar, April 9. Register now.",
    ],
)
def test_placeholders_hours_and_events_are_furniture(line: str) -> None:
    assert line_reason(line)


@pytest.mark.parametrize(
    "line",
    [
        "Image is everything to a teenager.",
        "[Her laugh is short.]",
        "A figure of eight bandage helps.",
        "Her clinic runs on Thursdays, from 6pm to 8pm.",
        "She sees patients Mondays, 9 a.m. to noon, and operates the rest of the week.",
        "The pool is open from 6am to 8pm. Swim slowly.",
        "Rest it from 9 a.m. to noon. Then move it.",
        "Take it at 8 a.m. Book an appointment if it does not help.",
        "Skin heals at night. Book a holiday.",
        "Save the date! Most people cannot, and the reunion is over before the pimple is.",
        "Save the date: that is how long a course of antibiotics seems.",
        "Mark your calendar: a course of terbinafine takes twelve weeks.",
        "Mark your calendars: Walk every day for two weeks.",
        "Mark your calendar: register each dose and bring it to your next visit.",
        "Mark your calendars! Ragweed pollen meeting damp air is worse.",
        "Save the date of your injection in a calendar.",
        "Save the date on which the rash began.",
        "Mark your calendar on the day the cast comes off.",
        "Save the date palm for dessert.",
    ],
)
def test_what_only_looks_like_a_placeholder_hours_or_an_event_is_kept(line: str) -> None:
    assert line_reason(line) == ""


BODY = (
    "<p>A scar is what is left where skin has healed, and it takes about a year until it has settled.</p>" * 3
)
CARD = "<div><a href='/{n}'>{n}: Why do my knees predict rain</a><p>A nurse lights one, so you need not.</p></div>"


def test_a_sentence_between_links_to_other_pages_is_their_teaser() -> None:
    cards = CARD.format(n=1) + CARD.format(n=2).partition("<p>")[0] + "</div>"
    below = read_article(f"<main><h1>Scars</h1>{BODY}<h3>More episodes</h3>{cards}</main>", format="html")
    assert not any("nurse" in statement.text for statement in below.statements)
    amid = (
        f"<p><a href='/3'>Read more: Knees and rain</a></p><p>A nurse lights one.</p>{CARD.format(n=1)}{BODY}"
    )
    article = read_article(f"<main><h1>Scars</h1>{BODY}{amid}</main>", format="html")
    assert any(statement.text == "A nurse lights one." for statement in article.statements)


@pytest.mark.parametrize(
    ("said", "below", "stays"),
    [
        ("“It fades.”", "marsh77", False),
        ("“It fades.”", "gel_fan", False),
        ("“It fades.”", "Ana Ruiz", True),
        ("“It fades.”", "fading", True),
        ("“It fades.”", "covid-19", True),
        ("“It fades. Then rest,” says Ana Ruiz, MD.", "omega3", True),
        ("“It fades. Then rest,” she says.", "omega3", True),
    ],
)
def test_what_a_nickname_signs_is_a_review(said: str, below: str, stays: bool) -> None:
    page = f"<main><h1>Scars</h1>{BODY}<blockquote>{said}</blockquote><p>{below}</p>{BODY}</main>"
    statements = read_article(page, format="html").statements
    assert any("It fades." in statement.text for statement in statements) is stays
