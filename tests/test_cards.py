"""Cards of experts whose pieces stand in lines or elements of their own: they name people and say nothing."""

from __future__ import annotations

import pytest

from scarbot import parse_article
from scarbot.reading.furniture.cards import begins_card, tells_post

ACHE = (
    "They ache, and rest is no help to most of those who have tried it for a week or two and come back as stiff "
    "as they were before they lay down on the sofa."
)
SAID = [
    "Walk, says Brandt.",
    "Pills help few, Dr Fendik says.",
    "“Eat slowly,” says Tuck.",
    "“Leave your skin alone,” Vane says.",
    "“One is enough,” van der Hoek says.",
    "Try to sleep, too, as it is good for almost everybody who has tried.",
]
EXPERTS = [
    ("Dr Oona Fendik", "", "Consultant dermatologist", "Norr General Hospital"),
    ("Hal Brandt", "MCSP", "Physiotherapist", "Osk"),
    ("Ximena Tuck", "PhD, RD", "Dietitian", "Reno, Nev."),
    ("Sorrel Vane", "", "Licensed esthetician", "St. Osk, Ga."),
    ("Bjarne van der Hoek", "PharmD", "Chief pharmacist", "Halden & Roe"),
]
KNOWN = [
    ("Oona Fendik", "", "consultant dermatologist"),
    ("Hal Brandt", "MCSP", "physiotherapist"),
    ("Ximena Tuck", "PhD, RD", "dietitian"),
    ("Sorrel Vane", "", "licensed esthetician"),
    ("Bjarne van der Hoek", "PharmD", "chief pharmacist"),
]
CARDS = [
    ("html", "<div><div>{name}</div><div>{letters}</div><div>{post}</div><div>{place}</div></div>"),
    ("html", "<div><h3>{named}</h3><p>{post}</p><p>{place}</p></div>"),
    ("html", "<div><h4>{named}</h4><p>{post}, {place}</p></div>"),
    ("html", "<p><b>{named}</b><br>{post}<br>{place}</p>"),
    ("html", "<p><b>{name}</b><br>{lettered}<br>{place}</p>"),
    ("html", "<li><p>{named}</p><p>{post}</p><p>{place}</p></li>"),
    ("html", "<dl><dt>{named}</dt><dd>{post}</dd><dd>{place}</dd></dl>"),
    ("html", "<figure><img src='a.jpg'><figcaption>{named}</figcaption></figure><p>{post}</p><p>{place}</p>"),
    ("html", "<div><span>{named}</span><span>{post}</span><span>{place}</span></div>"),
    (
        "html",
        "<div><div><a href='/who'>{name}</a></div><div>{letters}</div><div>{post}</div><div>{place}</div></div>",
    ),
    ("html", "<div><p><a href='/who'>{named}</a></p><p>{post}</p><p>{place}</p></div>"),
    ("html", "<div>\n<b>{named}</b>\n<span>{post}</span>\n<i>{place}</i>\n</div>"),
    ("markdown", "**{named}**\n{post}, {place}\n\n"),
    ("markdown", "- **{named}**\n  {post}, {place}\n"),
    ("markdown", "**{named}**  \n{post}  \n{place}\n\n"),
    ("markdown", "**{named}**\n\n{post}\n\n{place}\n\n"),
    ("markdown", "### {named}\n\n*{post}*\n\n{place}\n\n"),
    ("markdown", "![{name}](a.jpg)\n\n{name}\n\n{letters}\n\n{post}, {place}\n\n"),
    ("markdown", "{named}\n\n{post}\n\n"),
    ("text", "{named}\n{post}, {place}\n"),
    ("text", "{name}\n{letters}\n{post}\n{place}\n"),
    ("text", "{named}\n{post}\n{place}\n\n"),
    ("text", "{named}\n\n{post}, {place}\n\n"),
]


def _page(written: str, head: str, cards: str) -> str:
    if written == "html":
        said = "".join(f"<p>{words}</p>" for words in SAID)
        head = f"<h2>{head}</h2>" if head else ""
        return f"<main><h1>Backs</h1><p>{ACHE}</p>{head}{cards}<h2>What helps</h2>{said}</main>"
    mark = "## " if written == "markdown" else ""
    head = f"{mark}{head}\n\n" if head else ""
    title = "# Backs" if written == "markdown" else "Backs"
    return f"{title}\n\n{ACHE}\n\n{head}{cards}\n{mark}What helps\n\n" + "\n\n".join(SAID) + "\n"


def _filled(card: str) -> str:
    filled = [
        card.format(
            name=name,
            letters=letters,
            named=f"{name}, {letters}" if letters else name,
            lettered=f"{letters}, {post[0].lower()}{post[1:]}" if letters else post,
            post=post,
            place=place,
        )
        for name, letters, post, place in EXPERTS
    ]
    return "".join(filled).replace("\n\n\n\n", "\n\n") if "\n\n" in card else "".join(filled)


@pytest.mark.parametrize(
    "head", ["Meet the experts", "The people we asked", "OUR PANEL", "Voices in this story"]
)
@pytest.mark.parametrize(("written", "card"), CARDS)
def test_the_pieces_of_a_card_are_no_statements(written: str, card: str, head: str) -> None:
    article = parse_article(_page(written, head, _filled(card)), format=written)  # type: ignore[arg-type]
    assert [statement.text for statement in article.statements] == [ACHE, *SAID]
    assert {line.reason for line in article.dropped} == {"who speaks"}
    found = [(speaker.name, speaker.credentials, speaker.role) for speaker in article.speakers]
    assert found == KNOWN
    assert [section.heading for section in article.sections] == [head, "What helps"]


@pytest.mark.parametrize("head", ["<div>Voices in this story</div>", "<p><b>Who’s talking</b></p>"])
@pytest.mark.parametrize("box", ["<div class='sidebar'>{}</div>", "<aside>{}</aside>"])
def test_a_box_of_cards_is_kept_below_a_line_that_announces_them(box: str, head: str) -> None:
    cards = _filled("<div><div>{named}</div><div>{post}</div></div>")
    article = parse_article(_page("html", "", box.format(head + cards)), format="html")
    assert [(speaker.name, speaker.credentials, speaker.role) for speaker in article.speakers] == KNOWN
    assert [statement.text for statement in article.statements] == [ACHE, *SAID]


def test_a_table_of_the_experts_ends_where_it_ends() -> None:
    rows = "".join(f"<tr><td>{name}</td><td>{post}</td></tr>" for name, _, post, _ in EXPERTS)
    table = f"<table><tr><td colspan=2>Our panel</td></tr>{rows}</table>"
    shown = "<img src='a.jpg'><p>A chair that no back has ever liked</p>"
    article = parse_article(_page("html", "", table + shown), format="html")
    assert [(speaker.name, speaker.role) for speaker in article.speakers] == [(n, r) for n, _, r in KNOWN]
    assert [statement.text for statement in article.statements] == [ACHE, *SAID]


def test_links_among_cards_that_name_nobody_are_links() -> None:
    cards = _filled("<div><p>{named}</p><p>{post}</p></div>")
    links = (
        "<p><a href='/all'>See All Our Experts</a></p><p><a href='/ana'>Ana Ruiz</a></p><p>Read it now</p>"
    )
    article = parse_article(_page("html", "Our experts", cards + links), format="html")
    dropped = {line.text: line.reason for line in article.dropped}
    assert dropped["See All Our Experts"] == dropped["Ana Ruiz"] == "related links"


def test_cards_side_by_side_need_no_heading() -> None:
    cards = _filled("<div><h3>{named}</h3><p>{post}</p></div>")
    article = parse_article(_page("html", "", cards), format="html")
    assert [statement.text for statement in article.statements] == [ACHE, *SAID]
    assert [speaker.name for speaker in article.speakers] == [name for name, *_ in KNOWN]


@pytest.mark.parametrize(
    ("card", "kept"),
    [
        ("<p>{named}</p><p>{post}</p><p>Cycles to {place} each day, whatever the weather.</p>", "Cycles to"),
        ("<p>{named}</p><p>{post}</p><p>“I was born in {place}, on a boat.”</p>", "“I was born"),
        ("<p>{named}, a {post} in {place}</p>", ", a "),
        ("<p>{named} is a {post} in {place}.</p>", " is a "),
        ("<p>{named}</p><p>{post} who cycles to {place}, whatever the weather.</p>", " who cycles "),
    ],
)
def test_a_sentence_on_a_card_stays(card: str, kept: str) -> None:
    article = parse_article(_page("html", "Meet the experts", _filled(card)), format="html")
    assert sum(kept in statement.text for statement in article.statements) == len(EXPERTS)


@pytest.mark.parametrize(
    "lines",
    [
        ["Sweaty Feet", "Tight shoes", "Wet socks"],
        ["Ana Ruiz", "A wet sock"],
        ["Bowel Disorder, BD", "Slow, and common"],
    ],
)
def test_lines_that_are_no_cards_stay(lines: list[str]) -> None:
    listed = "".join(f"<p>{line}</p>" for line in lines)
    article = parse_article(_page("html", "What causes it", listed), format="html")
    assert set(lines) <= {statement.text for statement in article.statements}


def test_who_heads_a_card_and_what_stands_below() -> None:
    assert begins_card("Ana Ruiz, MD", "")
    assert begins_card("Sorrel Vane", "Esthetician, Osk")
    assert not any(begins_card(place, "Hal Brandt, RN") for place in ("Norr Hill, N.H.", "Silver Spring, MD"))
    assert not begins_card("HOW TO FREE A FISH", "A fish is free")
    assert tells_post("Head of Footwear and podiatrist")
    assert tells_post("Drummer, the Osk Ferry Band")
    assert not tells_post("A podiatrist has seen it")


@pytest.mark.parametrize(
    ("inline", "words"),
    [
        ("<b>Ana Ruiz, MD</b><span>on wet socks</span>", "Ana Ruiz, MD on wet socks"),
        ("<span>Dry feet</span><span>Wool socks</span>", "Dry feet Wool socks"),
        ("<b>W</b><span>ool socks help</span>", "Wool socks help"),
        ("un<em>believ</em><b>able</b> socks", "unbelievable socks"),
        ("H<sub>2</sub><span>O</span>", "H2O"),
    ],
)
def test_elements_that_meet_hold_words_of_their_own(inline: str, words: str) -> None:
    article = parse_article(f"<main><h1>Feet</h1><p>{ACHE}</p><p>{inline}</p></main>", format="html")
    assert article.statements[-1].text == words


QUOTED = "“Cinnamon is the one that nobody suspects.”"
LEAD = f"{ACHE} “You are renting comfort,” says Hal Brandt, a nurse in Osk. So says Oona Fendik, MD."


@pytest.mark.parametrize(
    ("written", "card"),
    [
        ("html", "<blockquote><p>{quoted}</p></blockquote><p><b>Oona Fendik, MD</b><span>on pies</span></p>"),
        ("html", "<blockquote><p>{quoted}</p></blockquote><p>Oona Fendik, MD</p><p>on pies</p>"),
        ("html", "<p>{quoted}</p><p>Dr Oona Fendik</p><p>Dermatologist, Osk</p>"),
        ("markdown", "> {quoted}\n\n**Oona Fendik, MD** on pies\n\n"),
        ("text", "{quoted}\nOona Fendik, MD on pies\n\n"),
        ("text", "{quoted}\nOona Fendik, MD\n\n"),
    ],
)
def test_the_name_below_a_quotation_says_whose_it_is(written: str, card: str) -> None:
    page = {"html": f"<main><h1>Backs</h1><p>{LEAD}</p>{{}}<p>{ACHE}</p></main>"}
    filled = page.get(written, f"# Backs\n\n{LEAD}\n\n{{}}{ACHE}\n").format(card.format(quoted=QUOTED))
    article = parse_article(filled, format=written)  # type: ignore[arg-type]
    owners = {statement.text: [one.name for one in statement.speakers] for statement in article.statements}
    assert owners[QUOTED] == ["Oona Fendik"]
    assert {line.reason for line in article.dropped if "pies" in line.text} <= {"attribution line"}
    assert not any("pies" in statement.text for statement in article.statements)


def test_a_name_above_each_quotation_is_none_below_the_last() -> None:
    cards = "".join(
        f"<p>{name}, {letters}</p><p>“{said}”</p>"
        for name, letters, said in [
            ("Oona Fendik", "MD", "Wool is warm, and it is dry."),
            ("Hal Brandt", "RN", "I would not wear it."),
        ]
    )
    article = parse_article(f"<main><h1>Backs</h1><p>{LEAD}</p>{cards}<p>{ACHE}</p></main>", format="html")
    owners = {statement.text: [one.name for one in statement.speakers] for statement in article.statements}
    assert owners["“Wool is warm, and it is dry.”"] == ["Oona Fendik"]
    assert owners["“I would not wear it.”"] == ["Hal Brandt"]


@pytest.mark.parametrize(
    ("post", "role"),
    [
        ("Allergist and immunologist, Osk", "allergist and immunologist"),
        ("Allergist and founder of Osk Labs", "allergist"),
    ],
)
def test_two_trades_are_one_role(post: str, role: str) -> None:
    card = f"<h2>Our experts</h2><p><b>Hal Brandt, MD</b><br>{post}</p>"
    article = parse_article(_page("html", "", card), format="html")
    assert [s.role for s in article.speakers if s.name == "Hal Brandt"] == [role]


ABOVE = [
    ("Ana Ruiz, MD", "Dermatologist, Norr Clinic, Reno", "“I wear a hat. It covers my ears.”"),
    ("Tom Vane, PhD", "Physicist, Light Network", "“I stay in at noon. The shade is free.”"),
    ("Rut Osk", "Certified arborist, Norr", "“Plant a tree. Sit below it.”"),
]
SERIES = [
    ("html", "<h3>{}</h3><p>{}</p><p>{}</p>"),
    ("html", "<p><b>{}</b><br>{}</p><p>{}</p>"),
    ("html", "<div><div>{}</div><div>{}</div><p>{}</p></div>"),
    ("markdown", "### Tip\n\n**{}**\n*{}*\n\n{}\n\n"),
    ("markdown", "### {}\n\n*{}*\n\n{}\n\n"),
    ("text", "{}\n{}\n\n{}\n\n"),
    ("text", "{}\n{}\n{}\n\n"),
]


@pytest.mark.parametrize(("written", "card"), SERIES)
def test_cards_above_quotations_tell_whose_these_are(written: str, card: str) -> None:
    cards = "".join(card.format(*each) for each in ABOVE)
    article = parse_article(_page(written, "", cards), format=written)  # type: ignore[arg-type]
    said = [(s.text, [p.name for p in s.speakers]) for s in article.statements if s.kind == "direct"]
    assert said[:6] == [
        ("“I wear a hat.", ["Ana Ruiz"]),
        ("It covers my ears.”", ["Ana Ruiz"]),
        ("“I stay in at noon.", ["Tom Vane"]),
        ("The shade is free.”", ["Tom Vane"]),
        ("“Plant a tree.", ["Rut Osk"]),
        ("Sit below it.”", ["Rut Osk"]),
    ]
    assert not {post for _, post, _ in ABOVE} & {statement.text for statement in article.statements}
    roles = [
        speaker.role for speaker in article.speakers if speaker.name in ("Ana Ruiz", "Tom Vane", "Rut Osk")
    ]
    assert roles == ["dermatologist", "physicist", "certified arborist"]


def test_cards_below_quotations_sign_these() -> None:
    cards = "".join(f"<p>{said}</p><div>{name}</div><div>{post}</div>" for name, post, said in ABOVE)
    article = parse_article(_page("html", "", cards), format="html")
    said = [(s.text, [p.name for p in s.speakers]) for s in article.statements if s.kind == "direct"]
    assert said[:3:2] == [("“I wear a hat.", ["Ana Ruiz"]), ("“I stay in at noon.", ["Tom Vane"])]


def test_one_name_above_a_quotation_is_no_series_of_cards() -> None:
    (name, post, said), *_ = ABOVE
    page = _page("html", "", f"<h3>{name}</h3><p>{post}</p><p>{said}</p>")
    assert post in [statement.text for statement in parse_article(page, format="html").statements]
