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


@pytest.mark.parametrize(
    "paragraph",
    [
        "A scar is the skin's own patch, and it has no pores. It does not tan, and it is no danger to anybody.",
        'A scar is, in Ruiz\'s words, "a patch." "It does not tan at all," she explains, "and it has no pores."',
    ],
)
def test_a_box_of_titles_each_above_its_byline_ends_where_a_section_begins(paragraph: str) -> None:
    titles = ["The 14 Best White Shirts, Tried by Editors", "What to Cook This Month"]
    box = "\n".join(["Most Popular", titles[0], "By Wren Lee", titles[1], "By Odile Marsh"])
    text = "\n\n".join(["How scars fade", *BODY[:2], box, "What is a scar?", paragraph, *BODY[2:]])
    article = read_article(text, format="text")
    assert paragraph in article.text[article.passages[2].start : article.passages[2].end]
    assert not {statement.text for statement in article.statements} & {*titles}


def test_a_box_of_bylines_each_above_its_title_goes_on() -> None:
    box = ["Most Popular", "By Wren Lee", "How she sleeps", "It took her a whole year to learn it."]
    read = kept(("\n\n".join(["# How scars fade", *BODY[:3], *box, *BODY[3:]]), "markdown"))
    assert len(read) == 2 * len(BODY)


ADVICE = [
    "Take a photo in the same light on the first of every month.",
    "Pat the skin dry instead of rubbing it.",
    "“Start one new product at a time, or you will never know which one helped.”",
]


def listing(words: list[str], tag: str = "ul") -> str:
    return f"<{tag}>{''.join(f'<li>{line}</li>' for line in words)}</{tag}>"


@pytest.mark.parametrize("box", ["aside", 'div role="note"', 'section class="sidebar"', 'aside class="tips"'])
@pytest.mark.parametrize(
    "heading",
    [
        "Expert Tips From Dr. Lee",
        "Try this",
        "How to dress a wound",
        "The bottom line",
        "At a glance",
        "What to ask your doctor",
        "Do’s and don’ts",
        "Pro tip",
        "Five steps to take today",
        "When to see a doctor",
    ],
)
def test_an_aside_of_advice_is_body(heading: str, box: str) -> None:
    read = boxed(f"<{box}><h3>{heading}</h3>{listing(ADVICE)}</{box.split()[0]}>")
    assert [words for words in read if words in ADVICE] == ADVICE
    told = boxed(f"<{box}><p><strong>{heading}</strong></p><p>{ADVICE[0]}</p></{box.split()[0]}>")
    assert ADVICE[0] in told


@pytest.mark.parametrize(
    "opening",
    [
        "Dr. Lee, showing it on a sponge, recommends the following:",
        "“It is all in the wrist,” says Ana Ruiz, MD, a dermatologist in Ohio.",
        "According to Dr. Lee, three things help:",
    ],
)
def test_an_aside_in_which_somebody_speaks_is_body(opening: str) -> None:
    read = boxed(f"<aside><h3>In the clinic</h3><p>{opening}</p>{listing(ADVICE, 'ol')}</aside>")
    assert [words for words in read if words in ADVICE] == ADVICE
    assert opening in read


def test_a_label_with_its_advice_may_stand_in_an_aside_without_a_heading() -> None:
    for label in ("Pro tip:", "Expert tip:", "Tip:", "Try this:", "The bottom line:"):
        tip = f"{label} Warm the bottle in your hand before you use the drops."
        assert tip in boxed(f"<aside><p>{tip}</p></aside>")


def test_a_table_in_an_aside_of_advice_takes_nothing_with_it() -> None:
    table = "<table><tr><th>Tool</th><th>Price</th></tr><tr><td>Hook</td><td>£5</td></tr></table>"
    read = boxed(f"<aside><h3>How to take one out</h3>{listing(ADVICE)}{table}</aside>")
    assert [words for words in read if words in ADVICE] == ADVICE


@pytest.mark.parametrize(
    "inside",
    [
        "<h3>Most read</h3><ol><li><a href=x>How to sleep well</a></li><li><a href=y>Is tea good?</a></li></ol>",
        "<h3>How to help</h3><p>Our readers keep us going, and every gift counts.</p><a href=x>Give now</a>",
        "<h3>Tips in your inbox</h3><p>Sign up to Well Versed, our weekly email. No spam.</p>",
        "<h3>Got a tip?</h3><p>Write to us at tips@courier.example and tell us what you know.</p>",
        "<p>“A scar is a patch,” says Ana Ruiz.</p><a href=x>Read the story</a>",
        "<h3>Try this</h3><p>Silk Balm has no scent at all, and we love it.</p><p>$24</p><a href=x>Shop now</a>",
        "<h3>About this series</h3><p>Once a month we look at a part of the body that nobody talks about.</p>",
        "<h3>What is your skin type?</h3><p>Take our quiz and find out in two minutes.</p>",
        "<p>Roses do not get invited to dinner.</p>",
        "<h3>How to subscribe</h3><p>Ring the office and ask for the Friday letter.</p>",
        "<h3>How we test</h3><p>Two people try every balm for weeks before a word is written.</p>",
        "<h3>What to know</h3><p>Our writers are trained reporters who have covered skin since 1998.</p>",
        "<h3><a href=x>How to sleep well</a></h3><p>Ten tips for a night.</p><h3><a href=y>How to eat</a></h3>",
    ],
)  # fmt: skip
def test_an_aside_of_anything_else_is_a_sidebar(inside: str) -> None:
    assert boxed(f"<aside>{inside}</aside>") == boxed("")


@pytest.mark.parametrize("box", ['div class="promo-box"', 'section class="cta"', 'aside class="popular"'])
def test_advice_that_somebody_gives_is_body_even_where_the_class_is_one_of_advertisements(box: str) -> None:
    tag = box.split()[0]
    said = "“Put the cream on with a cotton bud,” says Dr. Lee."
    assert said in boxed(f"<{box}><h3>Expert tip</h3><p>{said}</p></{tag}>")
    assert said not in boxed(f"<{box}><h3>Expert tip</h3><p>{said}</p><a href=x>Shop now</a></{tag}>")
    assert said not in boxed(f"<{box}><h3>Silk Balm</h3><p>{said}</p></{tag}>")
    assert ADVICE[0] not in boxed(f"<{box}><h3>Expert tip</h3><p>{ADVICE[0]}</p></{tag}>")


@pytest.mark.parametrize(
    "heading",
    [
        "Skin tags",
        "Social anxiety",
        "Sharing cups",
        "What to share with your doctor",
        "Popular diets",
        "Menu ideas",
    ],
)
@pytest.mark.parametrize("prefix", ["", "h-", "section-"])
def test_an_id_that_is_the_heading_again_says_nothing(heading: str, prefix: str) -> None:
    slug = prefix + heading.lower().replace(" ", "-")
    words = "They come and go for years, and mostly nobody minds."
    body = "".join(f"<p>{line}</p>" for line in BODY)
    sections = [
        f'<section id="{slug}"><h2>{heading}</h2><p>{words}</p></section>',
        f'<h2 id="{slug}">{heading}</h2><p>{words}</p>',
    ]
    for section in sections:
        page = f"<article><h1>How scars fade</h1>{body}{section}{body}</article>"
        statements = read_article(page, format="html").statements
        found = [statement for statement in statements if statement.text == words]
        assert [statement.section and statement.section.heading for statement in found] == [heading]


@pytest.mark.parametrize(
    "heading", ["Related stories", "Social links", "Reader comments", "Share this story"]
)
def test_a_heading_that_opens_a_box_needs_no_id(heading: str) -> None:
    slug = heading.lower().replace(" ", "-")
    items = "<p><a href=x>Why scars itch in winter</a></p><p>Short and sweet</p>"
    assert boxed(f'<section id="{slug}"><h2>{heading}</h2>{items}</section>') == boxed("")


@pytest.mark.parametrize(
    "inside",
    [
        "<div class='quiz-box'><h3>How well do you know your skin?</h3><p>Answer seven questions now.</p></div>",
        "<div class='podcast-player'><p>Episode 12: Why We All Blush</p><span>24:10</span></div>",
        "<div class='app-banner'><p>Read more stories like this in our app.</p></div>",
        "<div><h3>Poll: How often do you itch?</h3><ul><li>Every day</li><li>Never at all</li></ul></div>",
        "<p><time>10:42 in the morning</time></p>",
        "<p>10:42 AM EDT</p><p>9.05 BST</p><p>2h ago</p><p>5 minutes ago</p><p>Key event</p>",
        "<p>Now playing: How to dress a wound</p><p>Listen to this episode</p>",
        "<p>Open this story in the Skin Weekly app</p><p>Take our quiz: How well do you know your skin?</p>",
    ],
)  # fmt: skip
def test_players_polls_and_times_are_no_body(inside: str) -> None:
    assert boxed(inside) == boxed("")


@pytest.mark.parametrize(
    "words",
    [
        "Listen to the episode that hurts least, and play it again.",
        "Poll your family: who else has had one?",
        "10:42 in the evening is too late for coffee.",
        "Take the quiz as a game and not as a test.",
    ],
)
def test_sentences_that_begin_like_players_and_polls_are_body(words: str) -> None:
    assert words in boxed(f"<p>{words}</p>")


@pytest.mark.parametrize(
    "label",
    [
        "ADVERTISEMENT",
        "Sign up for our newsletter",
        "Related: Why lips crack",
        "Photo: Jo Lim",
        "Getty Images",
    ],
)
def test_a_line_below_furniture_in_which_an_expert_of_the_article_speaks_is_body(label: str) -> None:
    first = "Scars itch in winter, says Ana Ruiz, MD, who sees them daily."
    said = "“I would not bother with toothpaste,” Ruiz says."
    text = "\n\n".join(["How scars fade with time", first, *BODY[:3], f"{label}\n{said}", *BODY[3:]])
    assert said in " ".join(kept((text, "text")))
    for other in ("“I would not bother with toothpaste,” she says.", "Ruiz recommends a gel without scent."):
        assert other in " ".join(kept((text.replace(said, other), "text")))
    for praise in (
        "“I slept like a baby at last,” says Kim R.",
        "Everybody recommends the gel in the blue tube.",
    ):
        assert praise not in " ".join(kept((text.replace(said, praise), "text")))


@pytest.mark.parametrize(
    "inside",
    [
        "<p>Do not use the cream near the eye.</p><p>If it gets in, rinse it for ten minutes.</p>",
        "<h3>Zinc balm</h3><ol><li>Melt the wax in a bowl.</li><li>Stir in the zinc and let it cool.</li></ol>",
        "<h3>In numbers</h3><ul><li>Two in three adults have one.</li><li>One in five minds.</li></ul>",
        "<h3>Dr. Lee’s favorites</h3><ul><li>Sunblock on the lips every day.</li><li>A new tube a year.</li></ul>",
    ],
)  # fmt: skip
def test_an_aside_that_tells_what_to_do_is_body(inside: str) -> None:
    lines = [line for line in boxed(f"<aside>{inside}</aside>") if line not in boxed("")]
    assert len(lines) == 2
    assert boxed(f"<aside>{inside}<p><a href=x>Shop now</a></p></aside>") == boxed("")


def test_a_section_whose_answer_adjoins_its_heading_ends_a_box_of_titles() -> None:
    box = "RECOMMENDED FOR YOU\nWhy Scars Itch in Winter\nBy Jo Lim\nThe Truth About Balm\nBy Jo Lim"
    section = "Can you swim with one?\nNot for ten days, says Dr. Lee, however small it is."
    text = "\n\n".join(["How scars fade with time", *BODY[:3], box, section, *BODY[3:]])
    assert "Not for ten days, says Dr. Lee, however small it is." in kept((text, "text"))
    assert len(kept((text, "text"))) == 2 * len(BODY) + 1


@pytest.mark.parametrize(
    "box",
    [
        "You may also like\nWhy Lips Crack in Winter",
        "Trending\nThe Truth About Balm",
        "In this article\nCauses\nTreatment",
        "Newsletter\nGet the Friday letter",
    ],
)
def test_a_box_ends_where_an_expert_of_the_article_speaks(box: str) -> None:
    first = "Scars itch in winter, says Ana Ruiz, MD, who sees them daily."
    said = "“Treat the itch,” says Dr. Ruiz."
    text = "\n\n".join(["How scars fade with time", first, *BODY[:3], f"{box}\n{said}", *BODY[3:]])
    read = kept((text, "text"))
    assert said in read
    assert len(read) == 2 * len(BODY) + 2
