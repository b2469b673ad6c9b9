"""Experts who are named in full only outside the prose: in a table, a list of terms, a card, a caption, a box."""

from __future__ import annotations

import json

import pytest

from scarbot import parse_article

OPENING = (
    "<p>Nobody likes a dry scalp, and most of us scratch it before we have thought about it at all.</p>"
    "<p>“Oil first, comb later,” Dr. Quillfeather says. “Never the other way round.” A night under a cap helps, "
    "says Ombredane, as long as the cap is cotton.</p>"
)
WASHING = (
    "<h2>What to wash with</h2><p>Start with a mild soap. “Twice a week is plenty,” Tessaly says.</p>"
    "<p>According to Quillfeather, shampoo is overrated.</p>"
)
EXPERTS = [
    ("Ingrith Quillfeather", "MD", "dermatologist", "Norr Skin Clinic"),
    ("Bastien Ombredane", "", "barber", "Ombredane & Daughter"),
    ("Wilmot Tessaly", "RN", "nurse educator", "Vale Hospital"),
]


def page(top: str = "", middle: str = "", end: str = "", beside: str = "") -> str:
    article = f"<article><h1>Dry Scalp</h1>{top}{OPENING}{middle}{WASHING}{end}</article>"
    return f"<title>Dry Scalp</title><main>{article}</main>{beside}"


def each(shape: str) -> str:
    return "".join(
        shape.format(name=f"{name}, {letters}" if letters else name, role=role, Role=role.capitalize(), at=at)
        for name, letters, role, at in EXPERTS
    )


def speakers(text: str) -> set[tuple[str, str, str]]:
    article = parse_article(text, format="html")
    return {(one.name, one.credentials, one.role) for said in article.statements for one in said.speakers}


@pytest.mark.parametrize(
    "text",
    [
        page(top=f"<table><tr><th>Name</th><th>Role</th></tr>{each('<tr><td>{name}</td><td>{Role}, {at}</td></tr>')}</table>"),
        page(end=f"<table>{each('<tr><td>{Role}</td><td>{name}</td></tr>')}</table>"),
        page(end=f"<table><tr>{each('<td>{name}<br>{Role}<br>{at}</td>')}</tr></table>"),
        page(top=f"<dl>{each('<dt>{name}</dt><dd>{Role}, {at}</dd>')}</dl>"),
        page(end=f"<h2>Voices</h2><dl>{each('<dt>{name}</dt><dd>{Role} at {at}</dd>')}</dl>"),
        page(top=each("<div class='card'><img src='x.jpg'><div>{name}</div><div>{Role}, {at}</div></div>")),
        page(end=each("<div class='card'><h3>{name}</h3><p>{Role}, {at}</p></div>")),
        page(top=each("<p><strong>{name}</strong><br>{Role}, {at}</p>")),
        page(beside=f"<aside><h3>In this story</h3>{each('<p><b>{name}</b>, {role}, {at}</p>')}</aside>"),
        page(middle=f"<aside class='sidebar'><ul>{each('<li>{name} – {Role}, {at}</li>')}</ul></aside>"),
        page(middle=each("<figure><figcaption>{name}, a {role} at {at}. Photo: Jo Fenn</figcaption></figure>")),
        page(middle=each("<figure><figcaption>{Role} {name} in the shop</figcaption></figure>")),
        page(end=f"<h2>Contributors</h2><ul>{each('<li>{name}, {role}, {at}</li>')}</ul>"),
        page(end=each("<p><em>{name}, is a {role} at {at}.</em></p>")),
        page(end=f"<table>{each('<tr><th>{Role}</th><td>{name} ({at})</td></tr>')}</table>"),
        page(end=f"<footer>{each('<p>{name}, is a {role} at {at}.</p>')}</footer>"),
        page(end=f"<details><summary>Sources</summary><ul>{each('<li>{name}, {role}</li>')}</ul></details>"),
    ],
)  # fmt: skip
def test_who_is_named_in_full_outside_the_prose_is_called_by_surname_in_it(text: str) -> None:
    assert speakers(text) == {expert[:3] for expert in EXPERTS}


def test_letters_may_stand_in_a_cell_of_their_own() -> None:
    rows = "<tr><td>Ingrith Quillfeather</td><td>MD</td><td>Dermatologist</td></tr>"
    assert ("Ingrith Quillfeather", "MD", "dermatologist") in speakers(page(end=f"<table>{rows}</table>"))


def test_the_title_of_a_trade_is_a_post() -> None:
    shown = (
        "<figure><figcaption>Nurse Wilmot Tessaly of Norr combs a wig. Photo: Jo Fenn</figcaption></figure>"
    )
    assert ("Wilmot Tessaly", "", "nurse") in speakers(page(middle=shown))


def test_a_caption_may_be_nothing_but_a_name_that_speaks() -> None:
    captions = each("<figure><figcaption>{name}</figcaption></figure>")
    assert {name for name, *_ in speakers(page(middle=captions))} == {expert[0] for expert in EXPERTS}


@pytest.mark.parametrize(
    "line",
    [
        "<figure><figcaption>Photo: Jo Tessaly</figcaption></figure>",
        "<table><tr><td>Tessaly Road Clinic</td><td>12 beds</td></tr></table>",
        "<section class='comments'><h3>Comments</h3><p>Jo Tessaly, RN</p><p>Mine is dry.</p></section>",
        "<p>Medically reviewed by Jo Tessaly, RN</p>",
        "<p>Written by Jo Tessaly, RN</p>",
        "<table><tr><td>Jo Tessaly-Moor, RN</td><td>Nurse</td></tr></table>",
    ],
)
def test_who_took_reviewed_wrote_or_commented_is_no_speaker(line: str) -> None:
    assert "Jo Tessaly" not in {name.partition("-")[0] for name, *_ in speakers(page(top=line))}


def test_whom_the_prose_names_in_full_is_no_other() -> None:
    told = "<p>A nurse, Wilmot Tessaly, runs the ward.</p>"
    rows = "<table><tr><td>Jo Tessaly, MD</td><td>Surgeon</td></tr></table>"
    names = {name for name, *_ in speakers(page(middle=told, end=rows))}
    assert "Wilmot Tessaly" in names
    assert "Jo Tessaly" not in names


def test_two_with_one_surname_cannot_be_told_apart() -> None:
    rows = "<tr><td>Jo Tessaly, MD</td><td>Surgeon</td></tr><tr><td>Al Tessaly, RN</td><td>Nurse</td></tr>"
    assert not {name for name, *_ in speakers(page(end=f"<table>{rows}</table>")) if " Tessaly" in name}


def test_a_reviewer_is_named_where_the_prose_has_the_title() -> None:
    reviewed = "<p>Medically reviewed by Ingrith Quillfeather, MD</p>"
    assert ("Ingrith Quillfeather", "MD", "") in speakers(page(top=reviewed))


def test_who_only_stands_in_a_table_speaks_nowhere() -> None:
    rows = "<table><tr><td>Una Marsh, MD</td><td>Surgeon</td></tr></table>"
    article = parse_article(page(end=rows), format="html")
    assert "Una Marsh" not in {speaker.name for speaker in article.speakers}


@pytest.mark.parametrize(
    ("post", "role"),
    [
        ("Professor of dermatology, Norr", "professor of dermatology"),
        ("Pediatric dermatologist and author", "pediatric dermatologist"),
        ("French dermatologist", "French dermatologist"),
        ("Barber and owner, Norr", "barber"),
        ("Cook and owner, the Norr Diner", "cook and owner"),
        ("Surgeon and dermatologist, Norr", "surgeon and dermatologist"),
        ("Author and nurse", "author and nurse"),
        ("Author and mother of two", "author"),
        ("Surgeon and runner", "surgeon"),
        ("Judge Reinhardt", ""),
        ("Head of surgery, Norr", "head of surgery"),
    ],
)
@pytest.mark.parametrize(
    "shape",
    [
        "<h2>Our panel</h2><div>{name}</div><div>{post}</div><h2>Now</h2>",
        "<h2>Our panel</h2><table><tr><td>{name}</td><td>{post}</td></tr></table><h2>Now</h2>",
        "<table><tr><td>{name}</td><td>{post}</td></tr></table>",
    ],
)
def test_a_post_is_read_alike_on_a_card_and_in_a_table(shape: str, post: str, role: str) -> None:
    shown = shape.format(name="Ingrith Quillfeather, MD", post=post)
    assert ("Ingrith Quillfeather", "MD", role) in speakers(page(middle=shown))


def test_a_place_beside_a_name_is_nobody() -> None:
    table = "<table><tr><td>Norr Pharmacy</td><td>Ingrith Quillfeather, MD</td><td>Dermatologist</td></tr></table>"
    article = parse_article(page(middle=f"<h2>Our panel</h2>{table}<h2>Now</h2>"), format="html")
    assert "Norr Pharmacy" not in [speaker.name for speaker in article.speakers]


def told_of(**keys: object) -> str:
    node = {"@type": "NewsArticle", "headline": "Dry Scalp", **keys}
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


QUILLFEATHER = {
    "@type": "Person",
    "name": "Ingrith Quillfeather",
    "jobTitle": "Consultant dermatologist, Norr",
}
JO_TESSALY = {"@type": ["Thing", "Person"], "name": "Wilmot Tessaly, RN", "honorificSuffix": "RN"}


@pytest.mark.parametrize("key", ["mentions", "about"])
def test_whom_a_page_says_that_it_tells_of_is_called_by_surname_in_it(key: str) -> None:
    data = told_of(**{key: [QUILLFEATHER, JO_TESSALY, {"@type": "Person", "name": "Una Marsh"}]})
    article = parse_article(data + page(), format="html")
    found = {(one.name, one.credentials, one.role) for one in article.speakers}
    assert found >= {
        ("Ingrith Quillfeather", "", "consultant dermatologist"),
        ("Wilmot Tessaly", "RN", ""),
    }
    assert "Una Marsh" not in {name for name, *_ in found}
    assert speakers(data + page()) >= found


@pytest.mark.parametrize(
    "keys",
    [
        {"author": [QUILLFEATHER]},
        {"mentions": [{"@type": "Place", "name": "Ingrith Quillfeather"}]},
        {"mentions": "Ingrith Quillfeather"},
        {"mentions": [QUILLFEATHER, {"@type": "Person", "name": "Jo Quillfeather"}]},
    ],
)
def test_who_wrote_a_page_or_is_no_person_is_not_whom_it_calls_so(keys: dict[str, object]) -> None:
    assert not {name for name, *_ in speakers(told_of(**keys) + page()) if " Quillfeather" in name}


@pytest.mark.parametrize(
    ("place", "first"),
    [("ward in Quillfeather Street", "Tom Lee"), ("ward of Quillfeather", QUILLFEATHER["name"])],
)
def test_a_street_of_that_name_is_not_where_somebody_is_first_told_of(place: str, first: str) -> None:
    top = f"<p>The {place} is old. “Rest it,” says Tom Lee, a nurse.</p>"
    article = parse_article(told_of(mentions=[QUILLFEATHER]) + page(top), format="html")
    names = [speaker.name for speaker in article.speakers]
    assert (names[0], set(names[:2])) == (first, {"Tom Lee", QUILLFEATHER["name"]})
