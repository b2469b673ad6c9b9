from __future__ import annotations

import pytest

from scarbot.parsing import parse_article
from scarbot.reading.formats.front_matter import read_front_matter
from scarbot.reading.formats.html import read_html
from scarbot.reading.traits.metadata import read_bylines, rights_holder


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["By Ana Ruiz"], {"author": "Ana Ruiz"}),
        (["Posted by Ana Ruiz on March 3, 2022"], {"author": "Ana Ruiz", "date": "2022-03-03"}),
        (["By Imani de la Cruz | June 12, 2023"], {"author": "Imani de la Cruz", "date": "2023-06-12"}),
        (["By Ana dos Santos"], {"author": "Ana dos Santos"}),
        (["By Ana Ruiz, MD"], {"author": "Ana Ruiz"}),
        (["Words by Ana Ruiz, Bo Lee and Cy Day"], {"author": "Ana Ruiz, Bo Lee, Cy Day"}),
        (["Hosted by Ana Ruiz · 6 June 2024 · 41 minutes"], {"author": "Ana Ruiz", "date": "2024-06-06"}),
        (["By Ana Ruiz, Health Editor"], {"author": "Ana Ruiz"}),
        (["Updated June 1, 2024", "Published May 4, 2023"], {"date": "2023-05-04"}),
        (["Updated June 1, 2024; first published May 4, 2023"], {"date": "2023-05-04"}),
        (["Published in Evenhour, October 12, 2022"], {"publisher": "Evenhour", "date": "2022-10-12"}),
        (["Published in October 2022"], {"date": "2022-10"}),
        (["Medically reviewed by Bo Lee, MD"], {}),
        (["By the seaside"], {}),
        (["Words: Ana Ruiz"], {"author": "Ana Ruiz"}),
        (["As told to Ana Ruiz"], {"author": "Ana Ruiz"}),
        (["By Ana Ruiz. Photographs by Bo Lee"], {"author": "Ana Ruiz"}),
        (["By Ana Ruiz Jr. and Bo Lee"], {"author": "Ana Ruiz Jr., Bo Lee"}),
        (["Authors: Ana Ruiz and Bo Lee"], {"author": "Ana Ruiz, Bo Lee"}),
        (["June 2, 2021 by Ana Ruiz"], {"author": "Ana Ruiz", "date": "2021-06-02"}),
        (["June 2, 2021 | Posted by Ana Ruiz"], {"author": "Ana Ruiz", "date": "2021-06-02"}),
        (["By Ana Ruiz for The Skin Post"], {"author": "Ana Ruiz", "publisher": "The Skin Post"}),
        (
            ["By Ana Ruiz for Skin Deep, May 4, 2023"],
            {"author": "Ana Ruiz", "publisher": "Skin Deep", "date": "2023-05-04"},
        ),
        (["By Ana Ruiz for the best of times"], {"author": "Ana Ruiz"}),
        (["Words by Ana Ruiz for January"], {"author": "Ana Ruiz"}),
        (["Photographs by Bo Lee for The Skin Post"], {}),
        (["By the Skin Weekly editorial team"], {"author": "Skin Weekly editorial team"}),
        (
            ["By Ana Ruiz · Skin Deep · May 4, 2023"],
            {"author": "Ana Ruiz", "publisher": "Skin Deep", "date": "2023-05-04"},
        ),
        # what stands between bars may be the section that the article is in
        (["By Ana Ruiz | Health | 4 May 2023"], {"author": "Ana Ruiz", "date": "2023-05-04"}),
        (["By Ana Ruiz | Home & Garden | 4 May 2023"], {"author": "Ana Ruiz", "date": "2023-05-04"}),
        ([], {}),
    ],
)
def test_a_byline_gives_author_date_and_publisher(lines: list[str], found: dict[str, str]) -> None:
    assert read_bylines(lines) == found


@pytest.mark.parametrize(
    ("beside", "publisher"),
    [
        ("Skin Weekly", "Skin Weekly"),
        ("Health", ""),
        ("Men’s Health", "Men’s Health"),
        ("Health Weekly", "Health Weekly"),
    ],
)
def test_a_section_beside_a_byline_is_no_publisher(beside: str, publisher: str) -> None:
    source = f"# How scars fade\n\n*By Ana Ruiz | {beside} | 9 March*\n\nIt takes a year.\n"
    article = parse_article(source, format="markdown")
    assert article.publisher == publisher


@pytest.mark.parametrize(
    ("front", "found"),
    [
        ('title: "Skin: \\"explained\\""', {"title": 'Skin: "explained"'}),
        ("title: 'It''s skin'", {"title": "It's skin"}),
        ("title: Skin # a comment", {"title": "Skin"}),
        ("Title: Skin\nTags: [a, b]", {"title": "Skin"}),
        ("title: >\n  Skin,\n  explained", {"title": "Skin, explained"}),
        ("authors: [Ana Ruiz, 'Bo Lee']", {"author": "Ana Ruiz, Bo Lee"}),
        ("authors:\n  - Ana Ruiz\n  - Bo Lee", {"author": "Ana Ruiz, Bo Lee"}),
        ("author:\n  name: Ana Ruiz\n  email: a@b.c", {"author": "Ana Ruiz"}),
        ("authors:\n  - name: Ana Ruiz\n    role: x\n  - name: Bo Lee", {"author": "Ana Ruiz, Bo Lee"}),
        ("date: 2024-02-19 10:00", {"date": "2024-02-19"}),
        ("date: 19 Feb 2024", {"date": "2024-02-19"}),
        ("source: https://glow.example/a", {"url": "https://glow.example/a"}),
        ("source: Glow", {"publisher": "Glow"}),
        ("url: javascript:alert(1)\ntitle: T", {"title": "T"}),
        ("# comment\n\ntitle: T", {"title": "T"}),
    ],
)
def test_front_matter_is_read_by_key(front: str, found: dict[str, str]) -> None:
    text = f"---\n{front}\n---\nText."
    assert read_front_matter(text) == (found, len(text) - 5)
    assert read_front_matter(text.replace("\n", "\r\n"))[0] == found


@pytest.mark.parametrize(
    "text",
    ["", "Text.", "---\nText, and more.\n---\n", "---\ntitle: T\n", "--\ntitle: T\n--\n", "\n---\na: b\n---"],
)
def test_a_text_without_front_matter_begins_at_its_beginning(text: str) -> None:
    assert read_front_matter(text) == ({}, 0)


BODY = "<h1>Scars fade</h1><p>They fade within a year or two.</p>"


def found(head: str, body: str = BODY) -> dict[str, str]:
    return read_html(f"<html><head>{head}</head><body>{body}</body></html>").metadata


@pytest.mark.parametrize(
    ("head", "key", "value"),
    [
        ("<title>Scars fade | Glow</title>", "publisher", "Glow"),
        ("<title>Scars fade | Glow</title>", "title", "Scars fade"),
        ("<meta property='og:site_name' content='Glow &amp; Co'>", "publisher", "Glow & Co"),
        ("<meta name='author' content='Ana Ruiz'>", "author", "Ana Ruiz"),
        ("<meta property='article:author' content='https://x.example/a'>", "author", None),
        ("<meta property='article:published_time' content='2024-02-19T09:00:00Z'>", "date", "2024-02-19"),
        ("<link rel='canonical' href='https://glow.example/a'>", "url", "https://glow.example/a"),
        ("<meta itemprop='datePublished' content='2024-02-19'>", "date", "2024-02-19"),
        ("<link rel='canonical' href='/a'>", "url", None),
        ("<!-- saved from url=(0022)https://glow.example/b -->", "url", "https://glow.example/b"),
        (
            "<!-- saved from url=(0022)https://glow.example/b --><link rel='canonical' href='https://glow.example/a'>",
            "url",
            "https://glow.example/a",
        ),
        ("<meta property='og:url' content='https://glow.example/c'>", "url", "https://glow.example/c"),
    ],
)
def test_the_head_of_a_page_is_read(head: str, key: str, value: str | None) -> None:
    assert found(head).get(key) == value


def linked(data: str) -> dict[str, str]:
    return found(f"<script type='application/ld+json'>{data}</script>")


@pytest.mark.parametrize(
    ("data", "key", "value"),
    [
        ('{"@type":"NewsArticle","author":{"name":"Ana Ruiz"}}', "author", "Ana Ruiz"),
        ('{"@type":["Article","X"],"author":["Ana Ruiz",{"name":"Bo Lee"}]}', "author", "Ana Ruiz, Bo Lee"),
        (
            '[{"@graph":[{"@id":"#p","name":"Glow"},{"@type":"BlogPosting","publisher":{"@id":"#p"}}]}]',
            "publisher",
            "Glow",
        ),
        ('{"@type":"Article","datePublished":"2024-02-19"}', "date", "2024-02-19"),
        (
            '{"@type":"Article","mainEntityOfPage":{"@id":"https://glow.example/a"}}',
            "url",
            "https://glow.example/a",
        ),
        ('<!-- {"@type":"Article","author":"Ana Ruiz"} -->', "author", "Ana Ruiz"),
        ('{"@type":"Recipe","author":"Ana Ruiz"}', "author", None),
        ('{"@type":"Article","author":"Ana', "author", None),
        ('{"@type":7,"author":{"@id":[1]}}', "author", None),
        ('{"@type":"Article","author":{"@id":[1]}}', "author", None),
    ],
)
def test_linked_data_is_read(data: str, key: str, value: str | None) -> None:
    assert linked(data).get(key) == value


def test_linked_data_wins_over_tags_and_the_printed_title_over_both() -> None:
    data = '{"@type":"Article","headline":"Other","author":"Ana Ruiz"}'
    head = f"<script type='application/ld+json'>{data}</script><meta name='author' content='Bo Lee'>"
    assert (found(head)["author"], found(head)["title"]) == ("Ana Ruiz", "Scars fade")


@pytest.mark.parametrize(
    ("linked_at", "published", "day"),
    [
        ("2025-01-27T18:02:41Z", "2025-01-28T05:02:41+11:00", "2025-01-28"),
        ("2025-01-28T03:30:00Z", "2025-01-27T22:30:00-05:00", "2025-01-27"),
        ("2025-01-27T18:02:41Z", "2025-01-28T05:02:41+00:00", "2025-01-27"),
        ("2025-01-27T18:02:41Z", "2025-03-28T05:02:41+11:00", "2025-01-27"),
        ("2025-01-27T18:02:41Z", "2025-01-27T19:02:41+01:00", "2025-01-27"),
        ("2025-01", "2025-01-28T05:02:41+11:00", "2025-01"),
    ],
)
def test_the_day_is_that_of_the_place_where_it_came_out(linked_at: str, published: str, day: str) -> None:
    data = f'{{"@type":"Article","datePublished":"{linked_at}"}}'
    tag = f"<meta property='article:published_time' content='{published}'>"
    assert found(f"<script type='application/ld+json'>{data}</script>{tag}")["date"] == day


def test_the_first_time_behind_the_heading_is_the_date() -> None:
    times = "<time datetime='2020-01-01'></time><h1>T</h1><time datetime='2024-02-19T08:00'>today</time>"
    assert found("", f"{times}<p>It is so.</p>")["date"] == "2024-02-19"


def test_the_link_to_the_author_names_them() -> None:
    assert found("", f"{BODY}<a rel='author' href='/ana'>Ana Ruiz</a>")["author"] == "Ana Ruiz"


@pytest.mark.parametrize(
    ("line", "owner"),
    [
        ("© 2025 Alder Creek Medical Center | Notice of Nondiscrimination", "Alder Creek Medical Center"),
        ("Copyright 2025 Alder Creek | All rights reserved", "Alder Creek"),
        ("© Halfpoint | Shutterstock", ""),
        ("© 2025 Alder Creek | Best of Spring", ""),
    ],
)
def test_who_has_the_rights_in_front_of_a_bar(line: str, owner: str) -> None:
    assert rights_holder(line) == owner


@pytest.mark.parametrize("made_for", ["Newsletter of", "The magazine of", "A publication of"])
def test_whose_paper_it_is_is_not_what_it_is_called(made_for: str) -> None:
    text = (
        f"**The Cot & Clipboard**\n\n{made_for} the Hull Society of Nurses · Vol. 31, No. 2 · October 12, 2023\n\n"
        "# Warts in spring\n\nBy Ana Ruiz\n\nWarts are small and rough, and most of them go away. Some take two years.\n\n"
        "They come from a virus that likes wet feet, and so do the sandals that keep it off.\n"
    )
    article = parse_article(text, format="markdown")
    assert article.publisher == "The Cot & Clipboard"
    assert article.date == "2023-10-12"


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        (
            "This article is for information only. Second Act may earn a commission on purchases.",
            "Second Act",
        ),
        ("Note: Wart & Co may also receive a small commission if you buy through our links.", "Wart & Co"),
        ("The Cot will get a cut of purchases made through affiliate links.", "The Cot"),
        (
            "The Cot & Clipboard is for information only and isn’t a substitute for care.",
            "The Cot & Clipboard",
        ),
        ("Ordinary Warts content is for general information and doesn’t replace a visit.", "Ordinary Warts"),
        ("This Page is for information only and is not medical advice.", ""),
        ("The Information is for information only and is not medical advice.", ""),
        ("We may earn a commission on purchases.", ""),
        ("The site may earn a commission on purchases.", ""),
    ],
)
def test_the_publisher_is_who_earns_by_what_readers_buy_or_only_informs(line: str, publisher: str) -> None:
    text = (
        "# Warts in spring\n\nBy Ana Ruiz\n\nWarts are small and rough, and most of them go away. Some take two years.\n\n"
        f"They come from a virus that likes wet feet, and so do the sandals that keep it off.\n\n---\n\n*{line}*\n"
    )
    assert parse_article(text, format="markdown").publisher == publisher
