"""Lines that take others with them, and where the article goes on behind them."""

from __future__ import annotations

import time

import pytest

from scarbot.reading.formats.plaintext import read_text
from scarbot.reading.furniture.furniture import mark_furniture

LONG = (
    "A scar is what is left where the skin has healed, and it takes about a year until it has settled. "
    "Most of them fade on their own, and nobody needs to do much about them."
)
BODY = [LONG.replace("A scar", f"Scar number {number}") for number in range(12)]
AMID = [
    "14 Comments", "Comments", "Leave a comment", "Join the conversation", "Discussion", "Responses", "Related",
    "Up next", "Read more", "Most read", "Subscribe", "Newsletter", "Sign up for our newsletter", "Share",
    "About the author", "About us", "Disclaimer", "###", "Media contact", "Advertisement", "Book now",
    "Request an appointment", "A message from our sponsor", "5 min read", "Updated May 4, 2023", "By Ana Ruiz",
    "View comments", "Sources", "In this article", "More from Health",
]  # fmt: skip


def kept(lines: list[str], gap: str = "\n\n") -> list[str]:
    text = gap.join(lines)
    blocks = mark_furniture(text, read_text(text).blocks)
    return [text[block.start : block.end] for block in blocks if block.kind != "furniture"]


@pytest.mark.parametrize("line", AMID)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize("place", [0, 1, 6])
def test_a_line_amid_prose_takes_no_prose_with_it(line: str, gap: str, place: int) -> None:
    lines = ["How scars fade with time", *BODY]
    lines.insert(place + 1, line)
    assert [words for words in kept(lines, gap) if words in BODY] == BODY


def test_comments_end_where_headings_with_prose_come_again() -> None:
    readers = ["Comments", "Sandy", "May 4, 2023", "Mine faded within a month, and I did nothing.", "Reply"]
    sections = ["What you can do now", BODY[3], "When it does not fade", BODY[4], BODY[5]]
    assert kept([*BODY[:3], *readers, *sections]) == [*BODY[:3], *sections]
    assert kept([*BODY, *readers]) == BODY


def test_a_heading_of_a_study_is_no_comment_section() -> None:
    lines = [*BODY[:6], "Discussion", *BODY[6:]]
    assert [words for words in kept(lines) if words in BODY] == BODY
    behind = [
        "Discussion",
        "Sandy",
        "3 days ago",
        "It did fade, to my surprise, after only a month.",
        "Reply",
    ]
    assert kept([*BODY, *behind]) == BODY
    assert kept([*BODY, "Discussion", "It goes away."]) == [*BODY, "It goes away."]


def test_a_tight_box_ends_at_a_blank_line() -> None:
    box = "Related\nHow scars form\nI tried silicone. Here’s what happened.\nIs it a keloid?"
    assert kept([*BODY[:4], box, "Why it itches", *BODY[4:]]) == [*BODY[:4], "Why it itches", *BODY[4:]]


def test_a_box_ends_at_a_question_only_if_prose_stands_behind_it() -> None:
    box = ["Read next", "How scars form", "Is it a keloid?", "The gel that works"]
    assert kept([*BODY[:4], *box, "Why does it itch?", *BODY[4:]]) == [
        *BODY[:4],
        "Why does it itch?",
        *BODY[4:],
    ]


def test_teasers_with_bylines_are_other_articles() -> None:
    teasers = [
        "Read this next",
        "The gel that works",
        "By Bo Lee",
        BODY[0],
        "READ MORE",
        "Sun and scars",
        BODY[1],
    ]
    assert kept([*BODY[2:], *teasers, "READ MORE"]) == BODY[2:]


def test_a_page_that_goes_on_with_another_article_ends_before_it() -> None:
    other = ["Up next", "Sun and scars", "By Bo Lee", "May 4, 2023", BODY[0], "What to wear", BODY[1]]
    assert kept(["How scars fade", "By Ana Ruiz", *BODY[2:], *other]) == ["How scars fade", *BODY[2:]]


def test_boilerplate_behind_a_release_goes_and_speech_does_not() -> None:
    about = [
        "About Skin Weekly, Inc.",
        "Skin Weekly makes gels. It was founded in 1999.",
        "Media Contact:",
        "Jo",
    ]
    assert kept([*BODY, *about]) == BODY
    quote = "“It fades,” she says, “in a year.”"
    assert quote in kept([*BODY, "Disclaimer", quote])


def test_a_biography_amid_the_article_is_one_block() -> None:
    bio = ["About the author", "Ana Ruiz is a writer who covers skin."]
    assert [words for words in kept([*BODY[:6], *bio, *BODY[6:]]) if words in BODY] == BODY
    assert bio[1] not in kept([*BODY[:6], *bio, *BODY[6:]])


@pytest.mark.parametrize(
    "unit",
    [
        "Related\n\nTitle here\n\nUp next\n\nBy Ana Ruiz\n\n",
        f"A heading stands here\n\n{LONG}\n\nComments\n\n",
        f"{LONG}\n\nComments\n\nReply\n\n",
        "Disclaimer\n\nHe is a man.\n\n",
        "Written by Ana Ruiz\n\nShort\n\n",
        "About Ana Ruiz\n\n",
        "Subscribe\n",
        "See a doctor\n\n- A fever\n\n",
        "More about squats\n\nBend the knees\n\n",
        "Related\n\n- A fever.\n- A rash\n",
        "About Skin Weekly\n\nSkin Weekly is a magazine.\n\n",
        "Share on Facebook\n\nPrint this list and hang it up.\n\n",
    ],
)
def test_time_grows_no_faster_than_the_text(unit: str) -> None:
    text = unit * 3_000
    blocks = read_text(text).blocks
    begin = time.process_time()
    mark_furniture(text, blocks)
    assert time.process_time() - begin < 3


TITLE = ["How scars fade with time", "By Ana Ruiz"]


@pytest.mark.parametrize(
    "line",
    ["READ NEXT", "Read more:", "RELATED STORY", "Related article:", "You may like", "MUST READ", "Related"],
)
@pytest.mark.parametrize("place", [1, 6, 12])
def test_a_headline_goes_with_the_line_above_it_that_points_to_it(line: str, place: int) -> None:
    assert kept([*TITLE, *BODY[:place], line, "Why old scars itch at night", *BODY[place:]]) == [
        TITLE[0],
        *BODY,
    ]


@pytest.mark.parametrize(
    "heading", ["About us", "About the author", "About this article", "About this story", "Author bio"]
)
@pytest.mark.parametrize("place", [1, 6, 12])
@pytest.mark.parametrize(
    "prose",
    [
        "That is only part of the story, says a nurse who has seen it for years.",
        "This is what nobody tells you about the first winter with a new scar.",
        "We met in the waiting room, and we have swapped gels ever since.",
        "It has taken me a year to look at it. Nobody else ever did.",
        "Bo was the first of us to stop hiding it in the summer months.",
        "Nobody asks.",
    ],
)
def test_ordinary_prose_is_no_biography(heading: str, place: int, prose: str) -> None:
    assert prose in kept([*TITLE, *BODY[:place], heading, prose, *BODY[place:]])


@pytest.mark.parametrize(
    ("heading", "told"),
    [
        ("About the author", "Ana Ruiz is the mother of three and lives in Leeds with a cat."),
        ("About the author", "Bo Lee is a freelance writer who lives in Leeds with a cat."),
        ("About us", "We are a team of editors who read what the journals print."),
        ("About us", "Founded in 1999, Skin Weekly is a magazine for all who itch."),
        ("Meet the writer", "Ana Ruiz"),
    ],
)
def test_who_wrote_it_is_told_behind_such_a_heading(heading: str, told: str) -> None:
    assert told not in kept([*TITLE, *BODY, heading, told])


LAST = "By then it is gone, and nobody will ask you about it again."


@pytest.mark.parametrize("last", [LAST, LONG])
@pytest.mark.parametrize(
    "heading", ["Comments", "Comment", "Ends", "Disclosures", "Disclosure", "Journal reference", "About Stairs",
                "About Vitamin D", "About The Knee"]
)  # fmt: skip
def test_the_last_paragraph_is_kept_behind_a_heading(heading: str, last: str) -> None:
    assert kept([*TITLE, *BODY, heading, last])[-1] == last


def test_a_heading_that_takes_nothing_heads_a_section() -> None:
    assert kept([*TITLE, *BODY, "Disclosures", LAST])[-2:] == ["Disclosures", LAST]
    assert kept([*TITLE, *BODY, "Ends", LAST])[-2:] == ["Ends", LAST]


def test_advice_on_asking_is_the_articles_own() -> None:
    for heading in ("Ask your question", "Ask the panel"):
        assert kept([*TITLE, *BODY, heading, LONG])[-2:] == [heading, LONG]


def test_an_expert_below_such_a_line_is_no_reader() -> None:
    said = "Lee says: It fades within a year, and nobody needs to do much about it at all."
    assert kept([*TITLE, *BODY, "Comments", said])[-1] == said
    dated = "Gels — May is when most are sold: they work in one scar of two, and nobody needs more."
    assert kept([*TITLE, *BODY, "Comments", dated])[-1] == dated


@pytest.mark.parametrize(
    "behind",
    [
        ["Comments", "Sandy", "It did fade for me, after only a month.", "Reply"],
        ["Comments", "crumb_fan says: It did fade for me, after only a month and a half."],
        ["Comments", "Bran42 wrote: It did fade for me, after only a month and a half."],
        ["Comments", "Sandy — 8 June: It did fade for me, after only a month and a half."],
        ["Comments", "crumbfan — June 8, 2024: It did fade for me, after only a month."],
        ["What listeners say", "bread42: It did fade for me, after only a month and a half."],
        ["Want your question answered?", "Members can write to the panel at any time."],
        ["More episodes", "111: Why do gels tingle?", "110: Salt, sun and silk"],
        ["3 Comments", "It did fade for me, after only a month and a half of gel."],
        ["Disclosures", "Dr. Lee has received fees from a maker of gels."],
        ["Journal reference", "Lee B. Scars that fade. Journal of Skin. 2021;4:1-9."],
        ["ENDS", "Notes to editors", "Skin Weekly reached every tenth reader by mail."],
        ["About Skin Weekly", "Skin Weekly is a magazine for everybody who itches."],
        ["About Hollow Hill Clinic", "For 40 years, Hollow Hill Clinic has treated skin of all kinds."],
        ["About Ana Ruiz", "She has kept bees for 12 years and never wears gloves."],
    ],
)
def test_what_stands_behind_the_article_goes(behind: list[str]) -> None:
    assert kept([*TITLE, *BODY, *behind])[1:] == BODY


@pytest.mark.parametrize(
    ("words", "stays"),
    [
        ("I’m Ana, and my knees have hurt since I was twelve. I climb anyway.", True),
        ("My name is Ana and I do not like stairs. Most of them are too steep for me.", True),
        ("I'm Ana, a mom of three in Ohio. I'm not a doctor, so please ask yours.", False),
        ("Hi, I’m Ana! I’m a baker who writes about knees. More about me on this page.", False),
        ("Hello! I’m Ana.", False),
    ],
)
def test_a_first_person_essay_keeps_its_first_paragraph(words: str, stays: bool) -> None:
    assert (words in kept([*TITLE, words, *BODY])) is stays
