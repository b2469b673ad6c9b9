"""Lists and paragraphs of advice, under words that elsewhere open a box or stand around an article."""

from __future__ import annotations

import pytest

from scarbot.reading import read_article

LONG = (
    "A scar is what is left where the skin has healed, and it takes about a year until it has settled. "
    "Most of them fade on their own, and nobody needs to do much about them."
)
BODY = [LONG.replace("A scar", f"Scar number {number}") for number in range(6)]
SIGNS = ["Your chest hurts or feels tight.", "Your lips turn blue.", "You faint more than once a day."]
STEPS = ["Keep your back straight.", "Breathe out as you rise.", "Stop once your knees begin to hurt."]


def page(heading: str, behind: list[str], kind: str, amid: int = 3) -> tuple[str, str]:
    """Return an article with a heading and a list or short paragraphs behind it, and its format."""
    marks = {"html": "<h1>", "markdown": "# ", "text": ""}
    if kind == "html":
        items = "".join(f"<li>{words}</li>" for words in behind)
        body = [f"<p>{words}</p>" for words in BODY]
        return "".join(
            [
                "<article><h1>How scars fade</h1>",
                *body[:amid],
                f"<h2>{heading}</h2><ul>{items}</ul>",
                *body[amid:],
            ]
        ), kind
    bullet = "" if kind == "paragraphs" else "- "
    head = "## " if kind == "markdown" else ""
    listed = [f"{bullet}{words}" for words in behind]
    gap = "\n\n" if kind == "paragraphs" else "\n"
    parts = [
        f"{marks.get(kind, '')}How scars fade with time",
        *BODY[:amid],
        f"{head}{heading}",
        gap.join(listed),
    ]
    return "\n\n".join([*parts, *BODY[amid:]]), "markdown" if kind == "markdown" else "text"


def kept(source: tuple[str, str]) -> list[str]:
    article = read_article(source[0], format=source[1])
    return [statement.text for statement in article.statements]


APPOINTMENTS = [
    "See a doctor",
    "Get help now",
    "Find care",
    "Find a doctor",
    "Need help?",
    "Talk to a doctor",
]
LETTERS = ["Stay connected", "Stay in touch", "Stay informed", "Get updates"]
OTHERS = [
    "Keep going", "Learn more", "See also", "Special offer", "Subscribe", "Contents", "Share", "In this story",
    "More about squats", "Best of all", "Related", "Up next",
]  # fmt: skip


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
@pytest.mark.parametrize("amid", [3, 6])
@pytest.mark.parametrize("listed", [SIGNS, STEPS], ids=["signs", "steps"])
@pytest.mark.parametrize("heading", [*APPOINTMENTS, *LETTERS, *OTHERS])
def test_a_list_of_sentences_belongs_to_no_box(heading: str, listed: list[str], amid: int, kind: str) -> None:
    read = kept(page(heading, listed, kind, amid))
    assert [words for words in read if words in listed] == listed
    assert len(read) == len(listed) + 2 * len(BODY)


@pytest.mark.parametrize("amid", [3, 6])
@pytest.mark.parametrize("heading", [*APPOINTMENTS, *LETTERS])
def test_short_paragraphs_of_advice_belong_to_no_box(heading: str, amid: int) -> None:
    for listed in (SIGNS, STEPS):
        assert [
            words for words in kept(page(heading, listed, "paragraphs", amid)) if words in listed
        ] == listed


@pytest.mark.parametrize("kind", ["text", "markdown", "html"])
@pytest.mark.parametrize("heading", [*APPOINTMENTS, *LETTERS])
def test_signs_of_an_emergency_need_no_full_stop(heading: str, kind: str) -> None:
    signs = ["Chest pain", "A stiff neck and a fever above 39 degrees", "Call 911 if you faint", "Blue lips"]
    source, form = page(heading, signs, kind)
    article = read_article(source, format=form)
    assert [s.text for s in article.statements if s.text in signs] == signs
    assert {s.section.heading for s in article.statements if s.text in signs and s.section} == {heading}


@pytest.mark.parametrize("heading", ["More about squats", "Keep going", "In this story", "Share", "Contents"])
def test_short_sentences_amid_the_article_belong_to_no_box(heading: str) -> None:
    assert [words for words in kept(page(heading, STEPS, "paragraphs")) if words in STEPS] == STEPS


@pytest.mark.parametrize(
    "box",
    [
        ["Find care", "Our specialists can see you this week.", "Request an appointment online"],
        ["Stay connected", "Our weekly newsletter has more.", "Enter your email"],
        ["Stay informed", "Get the best of Skin Weekly in your inbox."],
        ["Special offer", "Get 20% off your first box."],
        ["Related", "How scars form", "Is it a keloid?"],
        ["More from Health", "Is it a keloid?", "The gel that works"],
        ["Keep going", "Sun and scars", "What to wear in June"],
        ["In this story", "Types", "Causes", "Is it a keloid?"],
    ],
)
def test_a_box_still_takes_what_belongs_to_it(box: list[str]) -> None:
    source = "\n\n".join(
        ["# How scars fade", *BODY[:3], f"## {box[0]}", *box[1:], "## Why it itches", *BODY[3:]]
    )
    article = read_article(source, format="markdown")
    assert len(article.statements) == 2 * len(BODY)
    assert box[0] not in [section.heading for section in article.sections]


def boxed(inside: str) -> list[str]:
    body = "".join(f"<p>{words}</p>" for words in BODY)
    return kept((f"<article><h1>How scars fade</h1>{body}{inside}{body}</article>", "html"))


@pytest.mark.parametrize("tag", ["section", "div"])
@pytest.mark.parametrize(
    ("heading", "words", "link"),
    [
        ("When to call", "Call a doctor if you are dizzy or faint.", "Find your emergency room"),
        ("Call for help", "Call 911 now and stay with the person.", "See the signs of a stroke"),
        ("Today’s exercise", "Save it for the evening, once you are ready to sleep.", "Watch the video"),
        ("Online help", "An online course works as well as one in a room.", "See the study"),
        ("When to call us", "Call us today if your wound opens again.", "Call the ward"),
        ("Get ready", "Free your wrist and sign your name with the other hand.", "See the pictures"),
    ],
)
def test_a_box_of_advice_with_a_link_is_no_call(tag: str, heading: str, words: str, link: str) -> None:
    assert words in boxed(f"<{tag}><h2>{heading}</h2><p>{words}</p><a href=x>{link}</a></{tag}>")


@pytest.mark.parametrize(
    ("words", "link"),
    [
        ("Our specialists can see you this week.", "Book a visit"),
        ("We have an app that counts your steps.", "Download it"),
        ("The best of the week, in your inbox.", "Sign up"),
        ("Join us for a free consultation this spring.", "Register"),
    ],
)
def test_a_box_that_offers_something_is_a_call(words: str, link: str) -> None:
    assert words not in boxed(f"<div><h3>Tired of scars?</h3><p>{words}</p><a href=x>{link}</a></div>")


def test_a_box_with_a_price_and_a_link_to_the_shop_is_a_call() -> None:
    priced = "<div><p>Heel Balm With Urea, 12 oz</p><p>$24 <a href=x>Shop at Sole</a></p></div>"
    assert "Heel Balm With Urea, 12 oz" not in boxed(priced)
    table = "<table><tr><td>A laser hurts a little.</td><td>$300 a visit</td></tr></table>"
    assert "A laser hurts a little." in boxed(table)


@pytest.mark.parametrize("heading", ["Related", "Recommended", "Keep going", "Best of all", "In this story"])
def test_a_list_of_which_half_are_sentences_is_advice_as_a_whole(heading: str) -> None:
    listed = ["Two eggs a day", "A cup of beans.", "Milk, if you like it"]
    read = kept(page(heading, [*listed, "Spinach goes with all of them."], "markdown"))
    assert [words for words in read if words in listed] == listed


@pytest.mark.parametrize("heading", ["Disclosure", "Disclosures"])
def test_advice_is_no_disclosure(heading: str) -> None:
    advice = "Talk to your doctor first; most people feel well again in a week."
    assert advice in kept(page(heading, [advice], "paragraphs", 6))
