from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import Marked, check_source, fixtures, letters, shown

from scarbot.reading import read_article
from scarbot.reading.formats.markdown import read_markdown

FIXTURES = fixtures("md")
PROSE = "The skin heals slowly, and the mark that is left behind may take a year to fade."


def kept(text: str) -> list[str]:
    return [words for kind, words in shown(read_markdown(text)) if not kind.startswith("(")]


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
    article = read_article(fixture.source, format="markdown")
    statements = {letters(statement.text) for statement in article.statements}
    statements -= {letters(words) for words in fixture.sentences}  # a pull quote repeats the body
    lines = [line for words in fixture.of("furniture") for line in words.splitlines() if letters(line)]
    assert not [line for line in lines if letters(line) in statements]


@pytest.mark.parametrize("fixture", FIXTURES, ids=lambda fixture: fixture.name)
def test_headings_references_and_metadata_are_the_marked_ones(fixture: Marked) -> None:
    blocks = shown(read_markdown(fixture.source))
    article = read_article(fixture.source, format="markdown")
    assert [letters(words) for kind, words in blocks if kind == "heading"] == list(
        map(letters, fixture.of("heading"))
    )
    assert [letters(entry.text) for entry in article.references] == list(
        map(letters, fixture.of("reference"))
    )
    for key in ("title", "author", "date", "url"):
        assert getattr(article, key) == fixture.expected[key]


UNTOLD = {
    "runners-knee": "the publisher stands only in the writer’s bio, as the name of what she writes",
    "frozen-shoulder": "the publisher stands only in a line in italics that tells whose magazine it is and which issue",
    "muscle-forties-tempo": "the publisher stands only in the text and in the writer’s bio, in italics",
    "screen-eyes-askwell-uk": "the publisher in full stands only in a masthead in bold, and without its country below",
    "shin-splints": "the publisher in full is the words of a link to its front page",
}
PUBLISHERS = [
    pytest.param(
        fixture, marks=pytest.mark.xfail(fixture.name in UNTOLD, reason=UNTOLD.get(fixture.name, ""))
    )
    for fixture in FIXTURES
]


@pytest.mark.parametrize("fixture", PUBLISHERS, ids=lambda fixture: fixture.name)
def test_the_publisher_is_the_marked_one(fixture: Marked) -> None:
    publisher = read_article(fixture.source, format="markdown").publisher
    assert publisher.casefold() == fixture.expected["publisher"].casefold()  # or as its masthead prints it


def test_a_line_in_a_quotation_that_opens_the_experts_is_a_heading() -> None:
    blocks = shown(
        read_markdown(
            "# Moss\n\nIt grows.\n\n> **Meet the Experts**\n>\n> - **Ana Ruiz** is a nurse.\n\nIt rots."
        )
    )
    assert ("heading", "Meet the Experts") in blocks
    assert ("item", "Ana Ruiz is a nurse.") in blocks


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("a *b* **c** _d_ `e` [f](http://x 'g') ~", "a b c d e f ~"),
        ("one\ntwo", "one two"),
        ("one  \ntwo", "one\ntwo"),
        ("one\\\ntwo", "one\ntwo"),
        ("a &amp; b &nbsp; c", "a & b c"),
        ("fades.<sup>3</sup> Then", "fades.³ Then"),
        ("one<br/>two <!-- three --> four", "one\ntwo four"),
        ("<div>one <b>two</b></div>", "one two"),
        ("a ![alt](x.jpg) b", "a b"),
        ("fades.[^2]", "fades.[2]"),
        ("\\*no\\* <not a tag", "*no* <not a tag"),
        ("<script>\nvar a = '<p>no</p>';\n</script>\n\nyes", "yes"),
        ("<!-- a\n\nb -->\n\nyes", "yes"),
        ('[x]: http://y "z"\n\nyes', "yes"),
        ("    indented is prose", "indented is prose"),
    ],
)
def test_the_text_is_what_a_reader_sees(markdown: str, text: str) -> None:
    assert read_markdown(markdown).text == text


def test_both_forms_of_headings_have_their_levels() -> None:
    source = read_markdown(f"Top\n===\n\n{PROSE}\n\nA\n---\n\n{PROSE}\n\n### B ###\n\n{PROSE}")
    headings = [
        (b.kind, b.level, source.text[b.start : b.end]) for b in source.blocks if b.kind != "paragraph"
    ]
    assert headings == [("title", 1, "Top"), ("heading", 1, "A"), ("heading", 2, "B")]


def test_sections_of_the_first_level_keep_theirs_below_a_title_in_the_front_matter() -> None:
    source = read_markdown(f"---\ntitle: T\n---\n# A\n\n{PROSE}\n\n## B\n\n{PROSE}\n\n# C\n\n{PROSE}")
    assert [(b.kind, b.level) for b in source.blocks if b.kind != "paragraph"] == [
        ("heading", 1),
        ("heading", 2),
        ("heading", 1),
    ]


_PIECES = (
    "Rest",
    "**it**",
    "*it* ",
    "**",
    "*",
    " ",
    "(",
    "“",
    "”",
    ".",
    "!",
    "a_b",
    "## ",
    "- ",
    "1. ",
    "2) ",
    "[a](/b)",
    "[",
    "](/b)",
    "& ",
    "![c](/d)",
    "> ",
    "\n",
    "\n\n",
)


@given(st.lists(st.sampled_from(_PIECES), max_size=14).map("".join))
def test_a_plain_line_is_read_as_the_parser_reads_it(markdown: str) -> None:
    parsed = read_markdown(f"{markdown}\n\n<!-- nothing is plain beside it -->")
    assert read_markdown(markdown) == parsed


def test_lists_are_items_with_their_numbers() -> None:
    source = read_markdown("3. **Rest.** It helps.\n4. Ice.\n   - Inner.\n\n* Loose.\n\n* Items.")
    assert [(source.text[b.start : b.end], b.kind, b.number) for b in source.blocks] == [
        ("Rest. It helps.", "item", 3),
        ("Ice.", "item", 4),
        ("Inner.", "item", None),
        ("Loose.", "item", None),
        ("Items.", "item", None),
    ]


@pytest.mark.parametrize("gap", ["\n>\n> ", "\n> ", "  \n> ", "\n\n"])
@pytest.mark.parametrize("dash", ["— ", "—", "– ", "-- "])
def test_the_name_below_a_quotation_is_an_attribution_line(gap: str, dash: str) -> None:
    text = f"{PROSE}\n\n> “It fades.”{gap}{dash}Ana Ruiz, RD\n\nThat is all."
    article = read_article(text, format="markdown")
    assert [(d.text, d.reason) for d in article.dropped] == [(f"{dash}Ana Ruiz, RD", "attribution line")]


@pytest.mark.parametrize(
    "line", ["— Ana Ruiz, RD", "—Dr. Ana Ruiz", "– Ana Ruiz of Ohio", "-- Ana Ruiz", "— Ana, 34"]
)
@pytest.mark.parametrize("layout", ["text", "markdown"])
def test_a_dash_and_a_name_behind_a_closing_mark_are_an_attribution_line(layout: str, line: str) -> None:
    article = read_article(f"“It fades, as a rule.”\n\n{line}\n\nThat is all of it.", format=layout)
    assert [dropped.reason for dropped in article.dropped] == ["attribution line"]
    assert len(article.statements) == 2


@pytest.mark.parametrize("line", ["— Rest and wait.", "– Ice it", "— Ana Ruiz says so."])
def test_a_dash_and_anything_else_is_no_attribution_line(line: str) -> None:
    article = read_article(f"She says, “Do it.”\n\n{line}\n\nThat is all of it.", format="text")
    assert "attribution line" not in [dropped.reason for dropped in article.dropped]


def test_a_dash_that_goes_on_in_a_sentence_is_no_attribution_line() -> None:
    text = "“It fades.”\n\n— Ana Ruiz was not so sure."
    assert not read_article(text, format="markdown").dropped


def test_credits_one_below_the_other_are_lines_of_their_own() -> None:
    text = f"By Ana Ruiz\nUpdated March 3, 2023 · 8 min read\nMedically reviewed by Bo Lee, MD\n\n{PROSE}"
    assert [kind for kind, _ in shown(read_markdown(text))] == [
        "(byline)",
        "(byline)",
        "(reviewer)",
        "paragraph",
    ]


def test_a_paragraph_that_begins_like_a_credit_is_kept() -> None:
    text = "By June she had found a doctor\nwho listened to her at last."
    assert kept(text) == ["By June she had found a doctor who listened to her at last."]


@pytest.mark.parametrize(
    "entries", ["[1] Zhou C.\n[2] Mony M.", "[1] Zhou C.\n\n[2] Mony M.", "[^1]: Zhou C.\n[^2]: Mony M."]
)
def test_labelled_entries_are_numbered_items_behind_their_label(entries: str) -> None:
    source = read_markdown(entries)
    assert [(b.kind, b.number, source.text[b.start : b.end]) for b in source.blocks] == [
        ("item", 1, "Zhou C."),
        ("item", 2, "Mony M."),
    ]


def test_tables_and_code_are_furniture() -> None:
    text = "| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```"
    assert shown(read_markdown(text)) == [("(table)", "a | b"), ("(table)", "1 | 2"), ("(code)", "code")]


def test_a_cell_with_a_sentence_is_a_paragraph() -> None:
    assert kept(f"| a | b |\n|---|---|\n| 1 | {PROSE} |") == [PROSE]


def test_html_around_markdown_says_what_it_is() -> None:
    boxes = '<div class="ad">\n\nBuy this now, it is good.\n\n</div>\n\n<aside>\nA box.\n</aside>'
    text = f"{PROSE}\n\n{boxes}\n\n{PROSE} Yes."
    assert [kind for kind, _ in shown(read_markdown(text))] == [
        "paragraph",
        "(advertisement)",
        "(sidebar)",
        "paragraph",
    ]


def test_a_box_that_is_never_closed_swallows_nothing() -> None:
    assert kept(f'<div class="ad">\n\n{PROSE}') == [PROSE]


def test_a_short_quotation_that_repeats_the_body_is_a_pull_quote() -> None:
    body = 'He says, "It just needs a little rest," and smiles.'
    article = read_article(
        f'{body}\n\n> **"It just needs a little rest."**\n\nThat is all.', format="markdown"
    )
    assert [dropped.reason for dropped in article.dropped] == ["pull quote"]


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("*Few ever report it. We asked three people who know.*", True),
        ("*Few ever report it. We met at the sink.*", False),
        ("*The porter who was asked, in his yard.*", False),
    ],
)
def test_italics_below_a_picture_that_tell_who_was_asked_are_no_caption(line: str, read: bool) -> None:
    text = f"# Sore hands\n\n*By Ana Ruiz*\n\n![A sink](sink.jpg)\n\n{line}\n\n{PROSE} {PROSE}\n\n{PROSE}\n"
    assert (line.strip("*") in kept(text)) is read


@pytest.mark.parametrize("empty", ["", "\n\n", "---\ntitle: T\n---\n", "<!-- x -->", "![a](b)", "[a]: b"])
def test_an_empty_text_gives_no_blocks(empty: str) -> None:
    assert read_markdown(empty).blocks == ()


@pytest.mark.parametrize(
    "text",
    [
        "> " * 5_000 + "a",
        "1. " * 3_000 + "a",
        "[" * 10_000 + "a" + "]" * 10_000,
        "*a **a " * 5_000,
        "![[]()" * 3_000,
        "x <!--" * 10_000,
        "<div>\n" + "<!--" * 20_000,
        "<div>\n" + "<!--x-->" * 20_000,
        "<div>\n" + "<a " + " " * 50_000 + "<",
        "<div>\n" + '<a "' * 20_000,
        "<div " + 'a="b" ' * 10_000 + ">\nx",
        "<div>\n\n" * 10_000 + "a",
        "---\n" + "a: b\n" * 20_000,
        "---\na: b" + " " * 100_000 + "x\n---\n",
        "a<sup>1</sup>" * 5_000,
        "[1] a\n" * 10_000,
        "By Ana Ruiz\n" * 10_000,
        "> # a\nb\n" * 5_000,
        "> ```\nb\n" * 5_000,
        "> > a\n\tb\n" * 5_000,
    ],
    ids=lambda text: text[:20].replace("\n", " "),
)
def test_no_text_takes_long(text: str) -> None:
    begin = time.perf_counter()
    check_source(read_markdown(text))
    assert time.perf_counter() - begin < 5


MARKUP = (
    "# |## |- |1. |> |    |**|*|`|[a](b)|![a](b)|<div class=ad>|</div>|<p>|<sup>|</sup>|<script>|<!--|-->"
)
LINES = ["```\n", "|", "\n---\n", "\n|-|-|\n", "\n", "\n\n", "  \n", "---\n", "title: x"]
WORDS = [PROSE, "— Ana Ruiz", "“It fades.”", "By Ana Ruiz", "[1] Zhou", "&amp;", "&", "\\"]
PIECES = [*MARKUP.split("|"), *LINES, *WORDS]


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=40).map("".join))
def test_any_text_gives_blocks_in_order(text: str) -> None:
    source = read_markdown(text)
    check_source(source)
    assert read_markdown(text) == source


@pytest.mark.parametrize(
    "text",
    [
        "- Rest.\n- **Ice:** for *days*.",
        "- Rest.\n- Ice.\n\n- Heat.",
        "# Care\n- Rest.\n\n- Ice.",
        "- Rest.\n\n\n\n-\n\nWait.",
        "* Rest.\n- Ice.",
        "**Rest.** It fades.\n\n[^1]: Lee A. Scars and care.",
        "3. Rest.\n4. *Ice*.\n\nWait.\n\n1) Rest.\n2) Ice.",
        "1. Rest.\n2) Ice.",
        "1. Rest.\n- Ice.",
        "- [Care](/care)\n- [Ice](https://ice.example/a?b=c)",
        "**More:** [Care](/care) | [Ice](/ice)",
        "[a [b](/c) d](/e) and *[f](/g)* and ![h](/i)",
        "![A scar](/a-b/scar_1.jpg)\n*Photo: Ana Ruiz*\n\nIt fades.",
        "![](scar.jpg)\n![A *scar*](https://skin.example/scar.jpg)",
        "“It fades.”\n— Ana Ruiz, RD\n\nOne line\nand **one** more [2].\n- Rest.",
        "One line\n    and one more  \nand the last.",
        "One line\n===\n\nOne line\n---",
        "[Rest\\](/care)",
        "[1] Lee A. Scars. *Skin*, 2020 [2].",
        "R&D, &amp; and &B;",
        "# 3 ways\n\n## 1. Rest\n\n© Skin Weekly",
    ],
)
def test_what_is_plain_is_read_as_the_parser_reads_it(text: str) -> None:
    plain, parsed = (
        read_markdown(text),
        read_markdown(f"{text}\n\n<!-- a comment has the parser read it all -->"),
    )
    assert shown(plain) == shown(parsed)


def test_goods_and_newsletters_in_bold_are_no_headings_and_a_disclosure_may_stand_above_the_title() -> None:
    told = "*We may earn a commission if you buy through links on this page, at no cost to you.*"
    card = "**Warm Cordless Pad**\n\n[$39 at Warm](https://warm.example/pad)"
    end = "**Get The Daily Sprig in your inbox**\n\n[Sign Me Up](https://sprig.example/)"
    text = f"{told}\n\n# Scars\n\n{PROSE}\n\n{card}\n\n**What helps**\n\n{PROSE} It does.\n\n{end}\n"
    blocks = shown(read_markdown(text))
    heads = [(kind, words) for kind, words in blocks if kind in ("title", "heading")]
    assert heads == [("title", "Scars"), ("heading", "What helps")]


@pytest.mark.parametrize("head", ["**Read more on sensitive skin:**", "*More on dry skin:*"])
def test_what_says_that_there_is_more_above_links_goes_with_them_though_a_bio_stands_below(head: str) -> None:
    links = "- [How to Wash](https://x.example/a)\n- [What to Wear](https://x.example/b)"
    bio = "Ana Moss is a writer at Skin Weekly. She lives in Norr with two cats and a great many jars."
    text = f"# Scars\n\nBy Ana Moss\n\n{PROSE}\n\n{head}\n\n{links}\n\n{bio}\n"
    article = read_article(text, format="markdown")
    assert head.strip("*") in [dropped.text for dropped in article.dropped]


@pytest.mark.parametrize("button", ["Shop at Plainly", "Buy now", "Buy from Norr & Daughters"])
def test_goods_in_bold_above_a_price_and_a_button_are_no_heading(button: str) -> None:
    text = f"# Scars\n\n{PROSE}\n\n**Plainly Gel-Cream**\n\n$22\n\n[{button}](https://x.example/a)\n\n## Tape\n\n{PROSE} It does.\n"
    article = read_article(text, format="markdown")
    assert [section.heading for section in article.sections if section.heading] == ["Tape"]
    assert "Plainly Gel-Cream" in [dropped.text for dropped in article.dropped]


def test_what_heads_goods_with_their_price_and_shop_in_one_line_goes_with_them() -> None:
    goods = "Sun Milk SPF 40 — $34 at DermDepot\n\nNorr & Finch Veil — $28 at Norr"
    text = f"# Scars\n\n{PROSE}\n\n**Norr picks: sun milks**\n\n{goods}\n\n**What helps**\n\nA gel does, and so does time.\n"
    article = read_article(text, format="markdown")
    assert [section.heading for section in article.sections] == ["What helps"]
    assert [drop.reason for drop in article.dropped] == ["advertisement"] * 3
    spent = text.replace(goods, "It was $34 at DermDepot last May, and it has gone up.")
    assert len(read_article(spent, format="markdown").sections) == 2


@pytest.mark.parametrize(
    ("link", "publisher"),
    [
        ("[Norr Post](https://n.example/)", "Norr Post"),
        ("[Best Creams](https://n.example/best)", ""),
        ("[Skip to main content](#main)\n\n[Norr Post](https://n.example/)", "Norr Post"),
    ],
)
def test_a_link_above_all_else_names_the_publisher_whom_a_picture_credits(link: str, publisher: str) -> None:
    text = f"{link}\n\n# Why scars fade\n\nBy Ana Ruiz\n\n*A scar. Photo: Bo Lee / Norr Post*\n\n{PROSE}\n\n{PROSE}\n"
    assert read_article(text, format="markdown").publisher == publisher


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("*Norr Living*", "Norr Living"),
        ("*Photo: Norr Living / Bo Lee*", "Norr Living"),
        ("", "Osk Holdings"),
    ],
)
def test_a_link_above_all_else_that_signs_names_the_publisher_before_who_has_the_rights(
    line: str, publisher: str
) -> None:
    text = f"[Norr Living](https://n.example/)\n\n# Why scars fade\n\nBy Ana Ruiz\n\n{line}\n\n{PROSE}\n\n{PROSE}\n\n© 2026 Osk Holdings\n"
    assert read_article(text, format="markdown").publisher == publisher
