from __future__ import annotations

import json
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import Marked, check_source, fixtures, letters, shown

from scarbot import parse_article
from scarbot.errors import ReadingError
from scarbot.reading import read_article
from scarbot.reading.formats.html import read_html

FIXTURES = fixtures("html")
PROSE = "The skin heals slowly, and the mark that is left behind may take a year to fade."
MORE = "Nobody can say beforehand how long it takes, but sunscreen helps at every stage."


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"


def body_of(markup: str) -> list[tuple[str, str]]:
    return shown(read_html(markup))


def kept(markup: str) -> list[str]:
    return [words for kind, words in body_of(markup) if not kind.startswith("(")]


def reasons(markup: str) -> dict[str, str]:
    return {words: kind[1:-1] for kind, words in body_of(markup) if kind.startswith("(")}


# The fixtures


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda fixture: fixture.name)
def test_every_marked_sentence_stands_in_a_block_of_the_body(fixture: Marked) -> None:
    body = "".join(letters(words) for words in kept(fixture.source))
    at = 0
    for sentence in fixture.sentences:
        if not sentence.startswith("—"):  # the name below a quotation is read as whose it is
            at = body.find(letters(sentence), at)
        assert at >= 0, sentence


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda fixture: fixture.name)
def test_no_marked_furniture_becomes_a_statement(fixture: Marked) -> None:
    article = read_article(fixture.source, format="html")
    statements = {letters(statement.text) for statement in article.statements}
    statements -= set(map(letters, fixture.sentences))  # a pull quote may repeat a whole sentence
    assert not [words for words in fixture.of("furniture") if letters(words) in statements]


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda fixture: fixture.name)
def test_headings_and_title_are_the_marked_ones(fixture: Marked) -> None:
    blocks = body_of(fixture.source)
    assert [letters(words) for kind, words in blocks if kind == "heading"] == list(
        map(letters, fixture.of("heading"))
    )
    assert [letters(words) for kind, words in blocks if kind == "title"] == list(
        map(letters, fixture.of("title"))
    )


WITH_METADATA = [
    pytest.param(
        fixture,
        marks=pytest.mark.xfail(fixture.name == "retinol-beginners", reason="“by admin” is taken for nobody"),
    )
    for fixture in FIXTURES
]


@pytest.mark.parametrize("fixture", WITH_METADATA, ids=lambda fixture: fixture.name)
def test_metadata_is_the_expected_one(fixture: Marked) -> None:
    article = read_article(fixture.source, format="html")
    for key in ("title", "publisher", "author", "date", "url"):
        assert getattr(article, key) == fixture.expected[key]


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda fixture: fixture.name)
def test_references_are_the_marked_ones(fixture: Marked) -> None:
    article = read_article(fixture.source, format="html")
    assert [letters(entry.text) for entry in article.references] == list(
        map(letters, fixture.of("reference"))
    )


# What a reader sees


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("a  b\n c", "a b c"),
        ("a<br>b", "a\nb"),
        ("60&nbsp;% &amp; 5&thinsp;mm &lt;3", "60 % & 5 mm <3"),
        ("<b>bold</b><i>er</i> <a href='#'>link</a>.", "bolder link."),
        ("fades.<sup>3</sup>", "fades.³"),
        ("<b>fades.<sup>3</sup></b>", "fades.³"),
        ("fades. <sup><a href='#1'>1</a>, <a href='#2'>2</a></sup> Then", "fades.¹,² Then"),
        ("fades.<a href='#footnote-1'>1</a> Then", "fades.¹ Then"),
        ("“It fades,”<a id='b' href='#fn12'>12</a> she says", "“It fades,”¹² she says"),
        ("see part <a href='#part-2'>2</a>.", "see part 2."),
        ("vitamin B<a href='#b12'>12</a>", "vitamin B12"),
        ("fades.<a href='/page/2'>2</a>", "fades.2"),
        ("fades. <a href='#s2'>2 of 3</a>", "fades. 2 of 3"),
        ("the 5<sup>th</sup> day<sup>[2]</sup>", "the 5th day[2]"),
        ("H<sub>2</sub>O", "H2O"),
        ("she said <q>rest, <q>now</q></q>", "she said “rest, ‘now’”"),
        ("sun&shy;screen&#8203;s", "sunscreens"),
        ('see <img src="x" alt="a scar"> here', "see here"),
        ("one<script>alert('two')</script><style>p{}</style><noscript>three</noscript> four", "one four"),
        ("one<template>two</template><!-- three --><svg><title>four</title></svg> five", "one five"),
        ('link<span class="sr-only"> (opens in a new tab)</span>', "link"),
        ('one<span hidden>two</span><span style="display: none">three</span> four', "one four"),
        ("&bogus; &#0; &#x110000;", "&bogus; � �"),
    ],
)
def test_the_text_is_what_a_reader_sees(markup: str, text: str) -> None:
    assert read_html(page(f"<p>{markup}</p>")).text == text


def test_blocks_are_joined_by_a_blank_line_and_offsets_are_into_the_text() -> None:
    source = read_html(page("<h1>A</h1><p>One.</p><p>Two.</p>"))
    assert source.text == "A\n\nOne.\n\nTwo."
    assert [(block.start, block.end) for block in source.blocks] == [(0, 1), (3, 7), (9, 13)]


def test_two_breaks_in_a_row_part_paragraphs() -> None:
    assert kept(page("<div>One is here.<br><br>Two is<br>there.</div>")) == ["One is here.", "Two is\nthere."]


@pytest.mark.parametrize(
    "empty", ["", " \n", "<!-- nothing -->", "<html></html>", "\ufeff", "<br><hr>", "\x00"]
)
def test_an_empty_page_gives_no_blocks(empty: str) -> None:
    assert kept(empty) in ([], ["�"])


# Kinds


def test_levels_of_headings_count_from_the_highest_below_the_title() -> None:
    source = read_html(page(f"<h1>T</h1><h3>A</h3><p>{PROSE}</p><h4>B</h4><p>{MORE}</p>"))
    assert [(block.kind, block.level) for block in source.blocks if block.kind == "heading"] == [
        ("heading", 1),
        ("heading", 2),
    ]


def test_a_list_item_with_a_bold_lead_in_is_one_block() -> None:
    assert body_of(page("<ul><li><b>Rest.</b> It helps.</li></ul>")) == [("item", "Rest. It helps.")]


def test_numbered_items_keep_their_numbers_in_nested_lists() -> None:
    markup = (
        "<ol start=3><li>One.<ul><li>Inner.</li></ul></li><li value=9><p>Two.</p><p>More.</p><li>Last.</ol>"
    )
    source = read_html(page(markup))
    assert [(source.text[b.start : b.end], b.number) for b in source.blocks] == [
        ("One.", 3),
        ("Inner.", None),
        ("Two.", 9),
        ("More.", None),
        ("Last.", 10),
    ]
    assert {block.kind for block in source.blocks} == {"item"}


def test_a_term_and_its_definition_are_one_item() -> None:
    markup = (
        "<dl><dt>SPF</dt> <dd>A number on the tube.</dd><dd>It is tested.</dd><dt>UV</dt><dd>Light.</dd></dl>"
    )
    assert body_of(page(markup)) == [
        ("item", "SPF\nA number on the tube."),
        ("item", "It is tested."),
        ("item", "UV\nLight."),
    ]


@pytest.mark.parametrize(
    ("quotation", "name"),
    [
        ("<blockquote><p>“It fades.”</p><footer>—Ana Ruiz, RD</footer></blockquote>", "—Ana Ruiz, RD"),
        ("<blockquote><p>It fades.</p><cite>Ana Ruiz</cite></blockquote>", "Ana Ruiz"),
        ("<blockquote>It fades. <cite>Ana Ruiz</cite></blockquote>", "Ana Ruiz"),
        ("<blockquote>It fades. — <cite>Ana Ruiz</cite></blockquote>", "— Ana Ruiz"),
        ("<blockquote>It fades.<br>– Ana Ruiz, 58</blockquote>", "– Ana Ruiz, 58"),
        ("<blockquote>It fades.</blockquote><p>— Dr. Ana Ruiz</p>", "— Dr. Ana Ruiz"),
        ("<p>“It fades.”</p><p>— Ana Ruiz</p>", "— Ana Ruiz"),
        ("<figure><blockquote>It fades.</blockquote><figcaption>Ana Ruiz</figcaption></figure>", "Ana Ruiz"),
    ],
)
def test_the_name_below_a_quotation_is_an_attribution_line(quotation: str, name: str) -> None:
    article = read_article(page(f"<h1>T</h1><p>{PROSE}</p>{quotation}<p>{MORE}</p>"), format="html")
    assert [(d.text, d.reason) for d in article.dropped] == [(name, "attribution line")]


def test_a_cited_title_inside_a_quotation_stays_in_it() -> None:
    assert kept(page("<blockquote>I read <cite>Good Skin</cite> daily.</blockquote>")) == [
        "I read Good Skin daily."
    ]


def test_a_row_of_a_table_is_one_line_of_furniture_unless_it_holds_sentences() -> None:
    rows = f"<tr><th>Food</th><th>Fiber</th></tr><tr><td>Oats</td><td>{PROSE}</td></tr>"
    assert body_of(page(f"<table>{rows}</table>")) == [
        ("(table)", "Food | Fiber"),
        ("(table)", "Oats"),
        ("paragraph", PROSE),
    ]


def test_a_row_without_sentences_is_left_out_as_one_line() -> None:
    told = "<tr><th>Risk</th><th>How often</th></tr><tr><td>Bleeding after it</td><td>About 1 in 30 adults</td></tr>"
    assert body_of(page(f"<p>{PROSE}</p><table>{told}</table>"))[1:] == [
        ("(table)", "Risk | How often"),
        ("(table)", "Bleeding after it | About 1 in 30 adults"),
    ]


def test_a_question_directly_above_a_table_is_what_it_is_called() -> None:
    table = "<table><tr><th>Gel</th><th>Use</th></tr><tr><td>Silk</td><td>Burns</td></tr></table>"
    question = "Which gel is there for which scar?"
    assert reasons(page(f"<p>{PROSE}</p><p>{question}</p>{table}<p>{MORE}</p>"))[question] == "table"
    assert kept(page(f"<p>{PROSE}</p><p>{question}</p><p>{MORE}</p>{table}")) == [PROSE, question, MORE]
    told = f"{PROSE} {question}"
    assert kept(page(f"<p>{told}</p>{table}<p>{MORE}</p>")) == [told, MORE]


def test_an_article_inside_a_layout_table_is_read() -> None:
    markup = (
        f"<table><tr><td><a href=/>Home</a></td><td><h1>T</h1><p>{PROSE}</p><p>Yes.</p></td></tr></table>"
    )
    assert kept(page(markup)) == ["T", PROSE, "Yes."]


# Furniture


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        ("<nav>X</nav>", "navigation"),
        ("<aside>X</aside>", "sidebar"),
        ("<footer>X</footer>", "site footer"),
        ("<figure><figcaption>X</figcaption></figure>", "photo credit"),
        ("<form>X</form>", "form"),
        ("<pre>X</pre>", "code"),
        ("<div class='postNewsletterBox'>X</div>", "newsletter box"),
        ("<div id='related_posts'>X</div>", "related links"),
        ("<div data-component='ShareTools'>X</div>", "share box"),
        ("<div class='audio-embed'>X</div>", "share box"),
        ("<p class='ad-slot'>X</p>", "advertisement"),
        ("<div role='dialog'>X</div>", "cookie banner"),
        ("<p><span class='byline'>X</span></p>", "byline"),
        ("<div class='author-bio'>X</div>", "author bio"),
        ("<section id='comments'>X</section>", "reader comments"),
        ("<blockquote class='pull-quote'>X</blockquote>", "pull quote"),
        ("<p><a href='/more'>X</a></p>", "related links"),
    ],
)
def test_an_element_says_why_it_is_furniture(markup: str, reason: str) -> None:
    found = reasons(page(f"<article><h1>T</h1><p>{PROSE}</p>{markup}<p>{MORE}</p></article>"))
    assert found == {"X": reason}


@pytest.mark.parametrize(
    "names", ["header", "shadow", "loaded", "post has-sidebar", "no-comments", "headline"]
)
def test_words_inside_other_words_are_no_furniture(names: str) -> None:
    assert PROSE in kept(
        page(f"<h1>T</h1><p>{MORE}</p><div class='{names}'><p>{PROSE}</p></div><p>{MORE}!</p>")
    )


@pytest.mark.parametrize(
    "names", ["category-skin tag-acne comments-open share promo", "sidebar", "subscribe"]
)
def test_an_element_that_holds_title_or_most_prose_is_the_article(names: str) -> None:
    assert kept(page(f"<div class='{names}'><h1>T</h1><p>{PROSE}</p></div>")) == ["T", PROSE]
    assert kept(page(f"<h1>T</h1><div class='{names}'><p>{PROSE}</p><p>{MORE}</p></div>")) == [
        "T",
        PROSE,
        MORE,
    ]


def test_what_stands_behind_a_paywall_is_kept_and_the_box_that_sells_it_is_not() -> None:
    behind = f"<p class='paywall'>{MORE}</p><h2 class='paywall'>U</h2><p class='paywall'>{PROSE}</p>"
    box = "<div class='paywall'>To go on, pay.</div>"
    assert kept(page(f"<article><h1>T</h1><p>{PROSE}</p>{behind}{box}</article>")) == [
        "T",
        PROSE,
        MORE,
        "U",
        PROSE,
    ]


def test_comments_go_even_where_they_are_most_of_the_page() -> None:
    comments = f"<div id='comments'>{''.join(f'<p>{MORE} {n}.</p>' for n in range(20))}</div>"
    assert kept(page(f"<article><h1>T</h1><p>{PROSE}</p></article>{comments}")) == ["T", PROSE]


def test_what_stands_outside_the_densest_container_goes() -> None:
    teasers = "".join(f"<div><p>Read on, because teaser {n} is no part of it.</p></div>" for n in range(3))
    text = f"<div><p>{PROSE}</p><p>{MORE}</p><p>{PROSE} {MORE}</p></div>"
    markup = f"<div><div><h1>T</h1></div>{text}</div><div>{teasers}</div>"
    assert kept(page(markup)) == ["T", PROSE, MORE, f"{PROSE} {MORE}"]


def test_an_article_in_several_parts_is_kept_whole() -> None:
    parts = "".join(f"<article><h2>Part {n}</h2><p>{PROSE} {n}.</p></article>" for n in range(3))
    assert [words for words in kept(page(f"<main><h1>T</h1>{parts}</main>")) if words.startswith("Part")] == [
        "Part 0",
        "Part 1",
        "Part 2",
    ]


def test_a_list_of_references_or_experts_stays_wherever_it_stands() -> None:
    boxes = (
        "<aside><h2>References</h2><ol><li>Zhou C. Scars. Skin. 2023;1:2-3.</li></ol></aside>"
        "<aside><h2>Meet the experts</h2><p>Ana Ruiz, MD, is a dermatologist in Ohio.</p></aside>"
        "<aside><p>Something else entirely, in a box of its own.</p></aside>"
    )
    markup = page(f"<article><h1>T</h1><p>{PROSE}</p><p>{MORE}</p></article>{boxes}")
    assert kept(markup)[3:] == [
        "References",
        "Zhou C. Scars. Skin. 2023;1:2-3.",
        "Meet the experts",
        "Ana Ruiz, MD, is a dermatologist in Ohio.",
    ]


@pytest.mark.parametrize(
    ("heading", "stays"),
    [("Norr Hill experts in this story", True), ("Who is the expert?", True), ("Norr Hill experts", False)],
)
def test_what_is_told_of_experts_below_their_heading_is_no_bio_of_the_writer(
    heading: str, stays: bool
) -> None:
    cards = "".join(
        f"<div><h3>{name}, MD</h3><p>Dermatology</p><p class=profile__bio>Dr. {name} has seen many a scar.</p></div>"
        for name in ("Ana Ruiz", "Bo Lee")
    )
    markup = page(f"<main><h1>T</h1><p>{PROSE}</p><p>{MORE}</p><div><h2>{heading}</h2>{cards}</div></main>")
    bios = [words for words in kept(markup) if words.startswith("Dr. ")]
    told = ["Dr. Ana Ruiz has seen many a scar.", "Dr. Bo Lee has seen many a scar."]
    assert bios == (told if stays else [])


def test_a_list_that_is_nothing_but_links_goes_with_the_line_in_front_of_it() -> None:
    items = "<li><a href=/1>One thing</a></li><li><a href=/2>Another thing</a></li>"
    links = f"<p><b>More from us</b></p><ul>{items}</ul>"
    assert kept(page(f"<article><h1>T</h1><p>{PROSE}</p>{links}<p>{MORE}</p></article>")) == [
        "T",
        PROSE,
        MORE,
    ]


def test_a_link_that_is_never_closed_costs_nothing() -> None:
    markup = f"<article><h1>T</h1><a href='/x'>{''.join(f'<p>{PROSE} {n}.</p>' for n in range(6))}</article>"
    assert len(kept(page(markup))) == 7


# Title


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (
            "<title>Scars fade | Glow</title>",
            f"<header><h1>Glow</h1></header><h2>Scars fade</h2><p>{PROSE}</p>",
            "Scars fade",
        ),
        ("<title>Glow: Scars fade</title>", f"<h1>Scars fade</h1><p>{PROSE}</p>", "Scars fade"),
        ("", f"<nav><h1>Glow</h1></nav><h1>Scars fade</h1><p>{PROSE}</p>", "Scars fade"),
        ("<title>Scars fade - Glow</title>", f"<p>{PROSE}</p>", "Scars fade - Glow"),
        ("", f"<h2>Why?</h2><p>{PROSE}</p>", "Why?"),
    ],
)
def test_the_title_is_the_heading_that_the_page_names(head: str, body: str, title: str) -> None:
    assert read_article(page(body, head), format="html").title == title


def test_a_first_section_is_not_taken_for_a_title_that_the_head_gives() -> None:
    article = read_article(page(f"<h2>Why?</h2><p>{PROSE}</p>", "<title>Scars</title>"), format="html")
    assert (article.title, [section.heading for section in article.sections]) == ("Scars", ["Why?"])


# What is broken


@pytest.mark.parametrize(
    "markup",
    [
        "<div>" * 10_000 + PROSE + "</div>" * 10_000,
        "<b>" * 10_000 + PROSE,
        "<p>" + "<sup>1" * 10_000,
        "<table><tr><td>a" * 5_000,
        "<ul><li>a" * 5_000,
        "<blockquote><cite>a" * 5_000,
        "<dl>" + "<dt>a<dd>b" * 5_000,
        "<p>" + "a<br>" * 20_000,
        "<p>" + " \n" * 200_000 + "x",
        '<a href="' * 20_000,
        f"<p>{PROSE}</p><aside><p>" + "says “" * 12_000 + "It is so.</p></aside>",
        "<!--" * 20_000,
        "<title>" + " - a" * 20_000 + "</title><p>x",
        "<p class='" + "ad-" * 50_000 + "'>x",
        "<script type='application/ld+json'>" + "[" * 100_000 + "</script><p>x",
    ],
    ids=lambda markup: markup[:24],
)
def test_no_page_takes_long(markup: str) -> None:
    begin = time.perf_counter()
    check_source(read_html(markup))
    assert time.perf_counter() - begin < 5


def test_text_below_ten_thousand_tags_is_read() -> None:
    assert kept("<div>" * 10_000 + PROSE) == [PROSE]


def test_a_bomb_of_entities_stays_small() -> None:
    entities = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    source = read_html(f'<!DOCTYPE html [<!ENTITY e0 "boom">{entities}]><p>&e9; {PROSE}</p>')
    assert len(source.text) < 1_000
    assert PROSE in source.text


def test_unclosed_tags_lose_nothing() -> None:
    assert kept(f"<h1>T<p>{PROSE}<p>Two is <b>bold<p>three is <i>it</b> and on</i>") == [
        "T",
        PROSE,
        "Two is bold",
        "three is it and on",
    ]


def test_without_lxml_the_error_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "lxml", None)
    with pytest.raises(ReadingError, match=r"pip install 'scarbot\[html\]'"):
        read_html("<p>x</p>")


INLINE = ["cite", "sup", "q", "b", "a href=x", "br", "script", "span hidden"]
BLOCK = ["p", "div", "h1", "h2", "li", "ul", "ol", "dl", "dt", "dd", "table", "tr", "td", "pre", "blockquote"]
BOXES = ["aside", "footer", "figure", "figcaption", "p class=ad"]
TAGS = [*INLINE, *BLOCK, *BOXES]
fragments = st.one_of(
    st.sampled_from([f"<{tag}>" for tag in TAGS]),
    st.sampled_from([f"</{tag.split()[0]}>" for tag in TAGS]),
    st.sampled_from(
        [PROSE, "By Ana Ruiz", "— Ana Ruiz", "“It fades.”", "[1] Zhou", "&nbsp;", "<!--", "-->", "<", '"']
    ),
    st.text(max_size=8),
)


@settings(max_examples=400, deadline=None)
@given(st.lists(fragments, max_size=40).map("".join))
def test_any_markup_gives_blocks_in_order(markup: str) -> None:
    source = read_html(markup)
    check_source(source)
    assert read_html(markup) == source


KEYS = ["@type", "@id", "author", "publisher", "name", "headline", "url", "datePublished", "mainEntityOfPage"]
values = st.recursive(
    st.none() | st.text(max_size=5) | st.integers() | st.sampled_from(["NewsArticle", "2024-01-02"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5),
)


@settings(max_examples=100, deadline=None)
@given(values)
def test_any_linked_data_is_read_without_error(data: object) -> None:
    source = read_html(
        page(f"<p>{PROSE}</p>", f"<script type='application/ld+json'>{json.dumps(data)}</script>")
    )
    assert all(isinstance(value, str) for value in source.metadata.values())


@pytest.mark.parametrize(
    ("below", "reason"),
    [
        ("<p><em>A year later, it is white.</em></p>", "photo credit"),
        ("<p>A scar after a year</p>", "photo credit"),
        ("<p>A scar after a year. Photo: Ana Ruiz</p>", "photo credit"),
        ("<p>My arm, after a year. Photo by me, with one hand.</p>", "photo credit"),
        ("<p>Exhibit A: the arm that it was on for a year.</p>", "photo credit"),
        ("<p>The arm that it was on, “exhibit A,” says Ana Ruiz.</p>", ""),
        ("<p>It is white by then, and most people forget that it is there.</p>", ""),
    ],
)
def test_the_line_below_a_picture_is_its_caption(below: str, reason: str) -> None:
    article = read_article(
        page(f"<p>{PROSE}</p><p><img src=a></p>{below}<p>At last, it is gone for good.</p>"), format="html"
    )
    assert [dropped.reason for dropped in article.dropped] == ([reason] if reason else [])


def test_a_sentence_in_italics_below_the_credit_of_a_picture_is_its_caption() -> None:
    shown = "<p><img src=a></p><p>Lee Moss//Norr Images</p><p><em>A year later, it is white.</em></p>"
    told = "<p><img src=a></p><p>Lee Moss//Norr Images</p><p>A year later, it is white again.</p>"
    blocks = body_of(page(f"<p>{PROSE}</p>{shown}<p>{PROSE}</p>{told}<p>{PROSE}</p>"))
    assert ("(photo credit)", "A year later, it is white.") in blocks
    assert ("paragraph", "A year later, it is white again.") in blocks


def test_goods_in_a_box_with_their_price_and_where_to_buy_them_are_furniture() -> None:
    goods = "<div><span>Best Gel</span><h3>Norr Gel</h3><p>It is soft, and comes in seven sizes.</p>{}</div>"
    sold = goods.format("<span>$38.95</span> <a href=/s>Buy at DrugMart</a>")
    blocks = body_of(page(f"<p>{PROSE}</p>{sold}<p>{PROSE}</p>"))
    assert ("(call to act)", "It is soft, and comes in seven sizes.") in blocks
    assert ("(call to act)", "Best Gel") in blocks


def test_a_button_that_is_all_of_a_heading_is_one() -> None:
    folded = "<div><h3><button aria-expanded=true>Does it itch?</button></h3><p>It may itch now and then.</p></div>"
    blocks = body_of(page(f"<button>Menu</button><p>{PROSE}</p>{folded}<p>{PROSE}</p>"))
    assert ("heading", "Does it itch?") in blocks
    assert ("heading", "Menu") not in blocks


def test_a_box_that_ends_in_a_call_is_furniture_and_a_tip_is_not() -> None:
    box = "<div><p>Our team can help you.</p><a href=/b>Book a visit</a></div>"
    tip = "<div><h3>Wait</h3><p>It takes a year to fade.</p><a href=/v>Watch the video</a></div>"
    answer = "<div><button>Does it itch?</button><div><p>It may itch now and then.</p></div></div>"
    pick = "<div><p>Our pick</p><p>Soft gloves, box of 50</p><a href=/s>$14 at the shop</a></div>"
    review = "<div><h3>Gel</h3><p>It is soft, and it lasts for years.</p><a href=/s>$9 at the shop</a></div>"
    blocks = body_of(page(f"<p>{PROSE}</p>{box}{pick}{review}{tip}{answer}<p>{PROSE}</p>"))
    assert ("(call to act)", "Our team can help you.") in blocks
    assert ("(call to act)", "Soft gloves, box of 50") in blocks
    assert ("paragraph", "It is soft, and it lasts for years.") in blocks
    assert ("paragraph", "It takes a year to fade.") in blocks
    assert ("paragraph", "It may itch now and then.") in blocks


def test_cells_that_are_sentences_are_read_and_labels_and_figures_are_not() -> None:
    rows = "<tr><th>Kind</th><th>Sign</th></tr><tr><td>Keloid</td><td>It grows for years.</td></tr>"
    blocks = body_of(page(f"<p>{PROSE}</p><table>{rows}<tr><td>Gel</td><td>2 mm</td></tr></table>"))
    assert blocks[1:] == [
        ("(table)", "Kind | Sign"),
        ("(table)", "Keloid"),
        ("paragraph", "It grows for years."),
        ("(table)", "Gel | 2 mm"),
    ]


def test_a_bold_line_is_a_heading_and_a_label_or_a_question_is_not() -> None:
    bold = ["Why it fades", "Does it itch?", "Note: wait.", "Ana Ruiz", "Ana Ruiz"]
    lines = "".join(f"<p><b>{words}</b></p><p>{PROSE}</p>" for words in bold)
    assert [words for kind, words in body_of(page(lines)) if kind == "heading"] == ["Why it fades"]


def test_what_editors_of_a_wiki_add_is_no_text() -> None:
    html = f"<h2>Care<span class=mw-editsection>[edit]</span></h2><p>{PROSE}<sup>[citation needed]</sup></p>"
    assert body_of(page(html)) == [("heading", "Care"), ("paragraph", PROSE)]


@pytest.mark.parametrize(
    ("inline", "words"),
    [
        (
            '<i class="note__icon" aria-hidden="true">!</i><b><u class="ux-visually-hidden">Note</u> Rest it.</b>',
            "Rest it.",
        ),
        ('<i class="a-icon">Do</i> rest it.', "Do rest it."),
        ('<b class="not-visually-hidden">Rest it.</b>', "Rest it."),
        ('<b class="hidden-gems">Rest it.</b>', "Rest it."),
    ],
)
def test_signs_and_words_that_only_some_are_told(inline: str, words: str) -> None:
    page = f"<main><h1>Feet</h1><p>They ache for a week or two.</p><p>{inline}</p></main>"
    assert parse_article(page, format="html").statements[-1].text == words


def test_a_standfirst_may_be_named_by_data() -> None:
    dek = "Doctors say that it fades, and that nobody is to blame for it"
    head = f"<h1>Feet</h1><div data-gu-name='standfirst'><p>{dek}</p></div>"
    article = parse_article(f"<main>{head}<p>They ache for a week or two.</p></main>", format="html")
    assert [(line.text, line.reason) for line in article.dropped] == [(dek, "standfirst")]


@pytest.mark.parametrize(
    ("quote", "signed", "kept"),
    [
        ("“Polish works on people who were about to stop.”", "— Ana Ruiz", True),
        ("“It grows back slowly, and it grows back well.”", "— Ana Ruiz", False),  # the text has it as well
        ("“It grows back ... and it grows back well.”", "— Ana Ruiz", False),
        ("“Polish works on people who were about to stop.”", "Read on below", False),
    ],
)
def test_a_signed_quotation_in_a_box_of_its_own_is_kept_if_it_stands_nowhere_else(
    quote: str, signed: str, kept: bool
) -> None:
    page = (
        "<article><h1>Nails</h1><p>Nobody likes bitten nails, least of all those who bite them.</p>"
        "<p>“It grows back slowly, and it grows back well,” says Ana Ruiz, MD.</p>"
        f"<div class='pullquote'><p>{quote}</p><p>{signed}</p></div><p>She sees ten of them each day.</p></article>"
    )
    article = read_article(page, format="html")
    assert (quote in [said.text for said in article.statements]) is kept
    assert signed in [line.text for line in article.dropped]


def test_furniture_may_end_a_paragraph_in_a_line_of_its_own() -> None:
    markup = page(f"<p>{PROSE}</p><p>{MORE}<br>Back to top<br>Share this article</p>")
    assert body_of(markup)[1:] == [
        ("paragraph", MORE),
        ("(share box)", "Back to top"),
        ("(share box)", "Share this article"),
    ]
    assert body_of(page(f"<p>{PROSE}</p><p>{MORE}<br>Back to the top of it</p>"))[1:] == [
        ("paragraph", f"{MORE}\nBack to the top of it")
    ]


def test_a_bold_line_may_be_the_title_also_if_it_asks() -> None:
    body = (
        f"<p><b>Why does it itch?</b><br><i>by Ana Ruiz -- October 4, 2009</i></p><p>{PROSE}</p><p>{MORE}</p>"
    )
    article = parse_article(page(body, "<title>SKIN PAGE -- Why does it itch?</title>"), format="html")
    assert (article.title, article.publisher) == ("Why does it itch?", "SKIN PAGE")
    assert (article.author, article.date) == ("Ana Ruiz", "2009-10-04")
    asks = page(
        f"<p><b>Why does it fade?</b><br>{PROSE}</p><p>{MORE}</p>", "<title>SKIN PAGE -- Itch</title>"
    )
    assert [s.text for s in parse_article(asks, format="html").statements] == [
        "Why does it fade?",
        PROSE,
        MORE,
    ]


def test_what_says_that_it_is_a_heading_is_one() -> None:
    blocks = read_html(
        page(
            f"<div role=heading aria-level=1>T</div><p>{PROSE}</p><div role=heading>A</div><p>{MORE}</p>"
            f"<div role=heading aria-level=3>B</div><p>{PROSE} <b role=heading>C</b></p>"
        )
    ).blocks
    found = [(block.kind, block.level) for block in blocks if block.kind != "paragraph"]
    assert found == [("title", 1), ("heading", 1), ("heading", 2)]


def test_letters_that_end_in_a_full_stop_make_no_sentence_of_a_cell() -> None:
    rows = "<tr><td>Ana Ruiz, Ph.D.</td><td>polymer chemist, Norr State College</td></tr>"
    assert body_of(page(f"<p>{PROSE}</p><table>{rows}</table>"))[1:] == [
        ("(table)", "Ana Ruiz, Ph.D. | polymer chemist, Norr State College")
    ]


def slide(heading: str, words: str) -> str:
    return f"<div><div class='{heading}-q'>Block the sun</div><div>{words}</div></div>"


MENU = "".join(f"<div>Menu entry number {n}</div>" for n in range(20))
SLIDES = slide("SlideHed", f"{PROSE} {MORE}") + slide("Shed", f"{MORE} {PROSE}") + slide("Hed", 2 * PROSE)
APP = (
    f"<div><div>{MENU}</div><div><div class='Hed-aB'>Six ways to fade a scar at home</div></div>"
    f"<div class='Chunk-x'><div>{PROSE}</div></div><div class='Slides-y'>{SLIDES}</div>"
    f"<div class='Chunk-x'><div>{MORE}</div></div>"
    "<div class='Foot-z'><div>Nobody reads what stands down here.</div></div></div>"
)


def test_on_a_page_without_headings_a_class_tells_what_heads_what() -> None:
    head = "<title>Six ways to fade a scar</title>"
    found = [(kind, words) for kind, words in body_of(page(APP, head)) if not kind.startswith("(")]
    assert found == [
        ("title", "Six ways to fade a scar at home"),
        ("paragraph", PROSE),
        ("heading", "Block the sun"),
        ("paragraph", f"{PROSE} {MORE}"),
        ("paragraph", "Block the sun"),
        ("paragraph", f"{MORE} {PROSE}"),
        ("heading", "Block the sun"),
        ("paragraph", 2 * PROSE),
        ("paragraph", MORE),
    ]


def test_a_page_with_headings_needs_no_class_for_them() -> None:
    markup = page(f"<h1>T</h1><p>{PROSE}</p><div class=hed>Block the sun</div><p>{MORE}</p>")
    assert ("paragraph", "Block the sun") in body_of(markup)


@pytest.mark.parametrize(
    "lead",
    [
        pytest.param(f"<div><p>{PROSE}</p><a href=/1>Another story of ours</a></div>", id="links"),
        pytest.param("<div><p>Most read this week</p></div>", id="no prose"),
    ],
)
def test_a_box_above_the_article_is_no_lead_if_it_holds_more_than_prose(lead: str) -> None:
    body = f"<div><p>{PROSE}</p><p>{MORE}</p><p>{PROSE} {MORE}</p><p>{MORE} {MORE}</p></div>"
    markup = page(f"<div><div>{MENU}</div><div><h1>T</h1></div>{lead}{body}</div>")
    assert kept(markup) == ["T", PROSE, MORE, f"{PROSE} {MORE}", f"{MORE} {MORE}"]


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        ("<p>Norr</p><p>Night Gel</p><p>$16</p><p><a href=/s>DrugMart</a></p>", True),
        ("<p>Norr</p><p>Night Gel</p><p><s>$20</s> $16</p><p><a href=/s>Norr</a></p>", True),
        (
            "<p>Night Gel</p><p>£9.50</p><p><a href=/s>Norr</a></p><p>“It works. I love it.” — Verified buyer</p>",
            True,
        ),
        (
            "<p>Night Gel</p><p>$9</p><a href=/s>Shop at Norr</a>"
            "<p>We may earn a commission if you buy through this link.</p>",
            True,
        ),
        ("<p>Night Gel</p><p>$16</p><p>DrugMart</p>", False),
        ("<p>Night Gel</p><p>$16 a visit</p><p><a href=/s>What it costs</a></p>", False),
        ("<p>“It works on my patients,” she says.</p><p>$16</p><p><a href=/s>Norr</a></p>", False),
    ],
)
def test_goods_with_a_price_and_the_shop_below_it_are_an_advertisement(box: str, gone: bool) -> None:
    found = reasons(page(f"<p>{PROSE}</p><div>{box}</div><p>{MORE}</p>"))
    first = box.removeprefix("<p>").partition("</p>")[0]
    assert (found.get(first) == "call to act") is gone


@pytest.mark.parametrize(("body", "kind"), [("c9 doc-content", "heading"), ("c9", "paragraph")])
def test_classes_that_an_exported_document_makes_bold_are_bold(body: str, kind: str) -> None:
    style = ".c1{font-size:11pt}.c3{font-size:15pt;font-weight:700;color:#434343}.c4{font-weight:400}"
    lines = [("c3", "When to wait"), ("c1", "A scar fades within a year."), ("c4", "When not to")]
    spans = "".join(f'<p class="c0"><span class="{named}">{words}</span></p>' for named, words in lines)
    markup = (
        f"<html><head><style>{style}</style></head><body class='{body}'><h1>Scars</h1>{spans}</body></html>"
    )
    blocks = body_of(markup)
    assert (kind, "When to wait") in blocks
    assert ("paragraph", "When not to") in blocks


def test_a_heading_that_a_table_of_contents_leads_to_is_none_of_it() -> None:
    parts = f'<h2 id="toc-why">Why it fades</h2><p>{PROSE}</p><h2 class="toc">On this page</h2><p>{MORE}</p>'
    found = reasons(
        page(f'<div id="toc-1"><ul><li><a href="#toc-why">Why it fades</a></li></ul></div>{parts}')
    )
    assert found["On this page"] == "table of contents"
    assert ("heading", "Why it fades") in body_of(page(parts))
