"""Cards of those who speak: a line that is a name, and below it what the article tells of them."""

from __future__ import annotations

import pytest

from scarbot import parse_article
from scarbot.reading.furniture.bylines import heads_card

LEAD = (
    "Patches come and go, and nobody likes them, least of all those who have to look at them in the mirror "
    "each morning of the week.\n\n"
    "For this story we sat down with two doctors and the pharmacist who makes up their creams.\n\n"
)
BODY = (
    "\n\n## What they are\n\nThe patches are pigment, Dr Fendik says. “It fades,” she says.\n\n"
    "Dr Kersl adds that it is slow.\n"
)
TOLD = [
    ("Dr Zorla Fendik, FACD", "She leads the clinic."),
    ("Dr Tobiah Kersl", "A dermatologist, he works here and at the General."),
    ("Mairead Osg, MPharm", "Our compounding pharmacist, and a mother of four."),
]
CARDS = {
    "headings": "\n\n".join(f"### {name}\n\n{told}" for name, told in TOLD),
    "bold lines": "\n\n".join(f"**{name}**\n\n{told}" for name, told in TOLD),
    "lines of items": "\n".join(f"- **{name}**<br>{told}" for name, told in TOLD),
}


@pytest.mark.parametrize("cards", CARDS.values(), ids=CARDS)
def test_a_card_names_somebody_and_tells_what_they_are(cards: str) -> None:
    article = parse_article(f"# Patches\n\n{LEAD}## Who you will meet\n\n{cards}{BODY}", format="markdown")
    assert [(speaker.name, speaker.credentials, speaker.role) for speaker in article.speakers] == [
        ("Zorla Fendik", "FACD", "dermatologist"),
        ("Tobiah Kersl", "", "dermatologist"),
        ("Mairead Osg", "MPharm", "compounding pharmacist"),
    ]
    assert {told for _, told in TOLD} <= {statement.text for statement in article.statements}


@pytest.mark.parametrize(
    "card",
    [
        "<dl><dt>{name}</dt><dd>{post}</dd></dl>",
        "<ul><li><b>{name}</b><br>{post}</li></ul>",
        "<h3>{name}</h3><p>{post}</p>",
    ],
)
def test_a_card_may_tell_no_more_than_a_post(card: str) -> None:
    posts = [
        ("Dr Oona Fendik", "GP and sports doctor, Norr"),
        ("Hal Brandt MCSP", "Physiotherapist, runs the class"),
    ]
    cards = "".join(card.format(name=name, post=post) for name, post in posts)
    page = f"<main><h1>Backs</h1><p>They ache.</p><h2>The panel</h2>{cards}<h2>Now</h2><p>Walk, says Brandt.</p></main>"
    article = parse_article(page, format="html")
    found = [(speaker.name, speaker.credentials, speaker.role.lower()) for speaker in article.speakers]
    assert found == [("Oona Fendik", "", "gp"), ("Hal Brandt", "MCSP", "physiotherapist")]


@pytest.mark.parametrize(
    ("item", "sentences"),
    [
        (
            "<dt>Dr Zorla Fendik, FACD</dt><dd>She leads it.</dd>",
            ["Dr Zorla Fendik, FACD", "She leads it."],
        ),
        ("<dt>Steroid creams</dt><dd>They may help.</dd>", ["Steroid creams\nThey may help."]),
        ("<dt>Bowel Disorder, BD</dt><dd>It is slow.</dd>", ["Bowel Disorder, BD\nIt is slow."]),
        ("<dt>Linea Nigra</dt><dd>It fades by itself.</dd>", ["Linea Nigra\nIt fades by itself."]),
    ],
)
def test_the_name_on_a_card_is_a_line_of_its_own(item: str, sentences: list[str]) -> None:
    article = parse_article(f"<main><h1>Patches</h1><p>They fade.</p><dl>{item}</dl></main>", format="html")
    assert [statement.text for statement in article.statements][1:] == sentences


def test_only_a_name_heads_a_card() -> None:
    assert heads_card("Ana Ruiz")
    assert heads_card("Prof Ana Ruiz, FRACS")
    assert not any(map(heads_card, ("Night Sweats", "Dr", "Ana Ruiz says no", "Ana", "What Ana Ruiz says")))


PANEL = [
    ("Dr Oona Fendik", "", "pharmacist at Norr General"),
    ("Hal Brandt", "MCSP", "physiotherapist in Osk"),
]
PANELS = [
    ("html", "<div><img src='a.jpg'><p><b>{name}</b>, {post}</p></div>"),
    ("html", "<div><img src='a.jpg'><p>{name} - {post}</p></div>"),
    ("html", "<figure><img src='a.jpg'><figcaption>{name}, {post}</figcaption></figure>"),
    ("html", "<table><tr><td>{name}</td><td>{post}</td></tr></table>"),
    ("html", "<dl><dt>{name}</dt><dd>{post}</dd></dl>"),
    ("html", "<ul><li>{name} | {post}</li></ul>"),
    ("markdown", "![](a.jpg)\n\n**{name}**, {post}\n\n"),
    ("markdown", "| {name} | {post} |\n|---|---|\n\n"),
    ("markdown", "- **{name}** – {post}\n"),
    ("text", "{name} — {post}\n"),
    ("text", "{name}: {post}\n\n"),
    ("text", "{name} | {post}\n"),
    ("text", "{name}\n{post}\n\n"),
]
ACHE = (
    "They ache, and rest is no help to most of those who have tried it for a week or two and come back as stiff "
    "as they were before they lay down on the sofa."
)
PANEL_PAGES = {
    "html": f"<main><h1>Backs</h1><p>{ACHE}</p><h2>{{head}}</h2>{{cards}}<h2>Now</h2>{{said}}</main>",
    "markdown": f"# Backs\n\n{ACHE}\n\n## {{head}}\n\n{{cards}}\n## Now\n\n{{said}}\n",
    "text": f"Backs\n\n{ACHE}\n\n{{head}}\n\n{{cards}}\nNow\n\n{{said}}\n",
}
SAID = {
    mark: f"{opens}Walk, says Brandt.{ends}{opens}Pills help few, Dr Fendik says.{ends}"
    for mark, opens, ends in (("html", "<p>", "</p>"), ("markdown", "", "\n\n"), ("text", "", "\n\n"))
}


@pytest.mark.parametrize(("written", "card"), PANELS)
def test_a_list_of_experts_names_them_whatever_its_lines_look_like(written: str, card: str) -> None:
    names = [(f"{name}, {letters}" if letters else name, post) for name, letters, post in PANEL]
    cards = "".join(card.format(name=name, post=post) for name, post in names)
    page = PANEL_PAGES[written].format(head="Who we asked", cards=cards, said=SAID[written])
    article = parse_article(page, format=written)  # type: ignore[arg-type]
    found = [(speaker.name, speaker.credentials, speaker.role) for speaker in article.speakers]
    assert found == [("Oona Fendik", "", "pharmacist"), ("Hal Brandt", "MCSP", "physiotherapist")]
    assert [section.heading for section in article.sections][-2:] == ["Who we asked", "Now"]


def test_the_last_line_of_a_card_may_be_the_name() -> None:
    cards = "<p>Physiotherapist in St. Osk<br>Hal Brandt, MCSP</p>"
    page = PANEL_PAGES["html"].format(head="Who we asked", cards=cards, said="<p>Walk, says Brandt.</p>")
    assert [speaker.name for speaker in parse_article(page, format="html").speakers] == ["Hal Brandt"]


@pytest.mark.parametrize("head", ["Who we asked", "How it heals"])
def test_a_caption_beside_the_experts_is_one(head: str) -> None:
    shown = "<figure><img src='a.jpg'><figcaption>Photo: Ana Ruiz</figcaption></figure>"
    bench = "<img src='b.jpg'><p>A bench in the park at Norr</p>" if head != "Who we asked" else ""
    cards = f"<p>Hal Brandt, MCSP, is a physiotherapist.</p>{shown}{bench}"
    page = PANEL_PAGES["html"].format(head=head, cards=cards, said="<p>Walk, says Brandt.</p>")
    article = parse_article(page, format="html")
    assert [speaker.name for speaker in article.speakers] == ["Hal Brandt"]
    assert {line.reason for line in article.dropped} == {"photo credit"}


def test_a_heading_below_the_experts_heads_what_is_told_there() -> None:
    asked = "Why walk?\n\nBecause it helps the back."
    page = PANEL_PAGES["text"].format(head="Our experts", cards=f"{asked}\n", said="Walk more than you do.")
    assert [s.heading for s in parse_article(page).sections][-3:] == ["Our experts", "Why walk?", "Now"]
