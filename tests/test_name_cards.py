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
