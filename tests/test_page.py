"""The page as a tree: what stands on it, in which order, and what never does."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from functools import cache
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import fixtures
from parsed import Element, parsed
from samples import ARTICLE, CELLS, CHANG, MITCHELL, NOTICE

from scarbot.corpus import Corpus, load_corpus
from scarbot.errors import ReadingError
from scarbot.glossing import glossed
from scarbot.models import CELL_BAR, Article, Dropped, Gloss, Passage, Reference, Section, Speaker, Statement
from scarbot.page import initials, page, unread
from scarbot.page.palette import GROUNDS, INKS, contrast, palette
from scarbot.parsing import Format, parse_article
from scarbot.printable import clean

FORMATS: dict[str, Format] = {"txt": "text", "md": "markdown", "html": "html"}
SPOKEN = ("direct", "mixed", "indirect")
BESIDE = "gloss end tip"
TAGS = set(
    "html head meta title style body a header h1 h2 h3 h4 h5 h6 nav ol ul li main section p article dl div dt dd "
    "aside table caption thead tbody tr th td span b i button blockquote details summary footer code".split()
)
ATTRIBUTES = set(
    "lang charset http-equiv content name class href id aria-label aria-labelledby role tabindex scope title type "
    "popover popovertarget value".split()
)


@cache
def read(name: str) -> Article:
    """Return the shipped article, one made by hand, or a fixture without its marks."""
    if name == "shipped":
        return load_corpus().articles[0]
    if name == "by hand":
        return ARTICLE
    stem, ending = name.split(".")
    (source,) = [one.source for one in fixtures(ending) if one.name == stem]
    return parse_article(source, format=FORMATS[ending], id=stem)


ARTICLES = ["shipped", "by hand", *(f"{one.name}.{ending}" for ending in FORMATS for one in fixtures(ending))]
EACH = pytest.mark.parametrize("name", ARTICLES)


def tree(*articles: Article, gloss: bool = True, problems: tuple[str, ...] = ()) -> Element:
    return parsed(page(Corpus(articles, problems), gloss=gloss))


@cache
def shown(name: str) -> Element:
    return tree(read(name))


def sentences(root: Element) -> list[tuple[str, str]]:
    """Return anchor and words of each sentence on the page."""
    return [(one.id, one.text(without=BESIDE)) for one in root.all("span", "s") if one.id]


def expected(article: Article, number: int = 1) -> list[tuple[str, str]]:
    return [(f"a{number}-s{one.index}", clean(one.text)) for one in article.statements]


def folded(text: str) -> str:
    return " ".join(clean(text).split())


# What a reader sees


@EACH
def test_every_sentence_stands_there_once_and_in_order(name: str) -> None:
    assert sentences(shown(name)) == expected(read(name))


@EACH
def test_the_body_holds_headings_and_sentences_in_the_order_of_the_text_and_no_other_words(name: str) -> None:
    article = read(name)
    heads = [(one.start, one.label) for one in article.sections if one.start is not None]
    supplied = [one.label for one in article.sections if one.supplied]
    told = ((one.start, one.text.replace(CELL_BAR, " ")) for one in article.quotable)
    words = [text for _, text in sorted([*heads, *told])]
    body = shown(name).one("div", "body")
    found = [
        folded(one.text(without=BESIDE))
        for one in body.elements()
        if one.id and (re.fullmatch("h[1-6]", one.tag) or "s" in one.classes)
    ]
    assert [text for text in found if text not in supplied] == [folded(text) for text in words]
    assert folded(body.text(without=BESIDE)) == " ".join(found)


@EACH
def test_headings_have_their_levels(name: str) -> None:
    found = [(one.tag, folded(one.text(without=BESIDE))) for one in shown(name).one("div", "body").elements()]
    heads = [(tag, text) for tag, text in found if re.fullmatch("h[1-6]", tag)]
    assert heads == [(f"h{min(1 + one.level, 6)}", folded(one.label)) for one in read(name).sections]


@EACH
def test_items_are_items_and_block_quotations_are_quotations(name: str) -> None:
    article = read(name)
    body = shown(name).one("div", "body")
    for kind, tag in (("paragraph", "p"), ("item", "li"), ("quote", "blockquote")):
        passages = [one for one in article.passages if one.kind == kind and one.first < one.last]
        found = [one for one in body.all(tag) if tag != "p" or one not in inside(body, "blockquote")]
        assert [[s.id for s in one.all("span", "s")] for one in found] == [
            [f"a1-s{number}" for number in range(one.first, one.last)] for one in passages
        ]


def inside(root: Element, tag: str) -> list[Element]:
    return [one for outer in root.all(tag) for one in outer.all("p")]


def test_items_of_one_list_stand_in_one_list() -> None:
    assert [len(one.all("li")) for one in shown("shipped").one("div", "body").all("ul")] == [3]


def test_an_item_has_the_number_that_is_printed_before_it() -> None:
    article = parse_article(
        "Do this for scars now:\n\n3. Wash it well.\n4) Dry it well.\n\nThat is the end of it."
    )
    body = tree(article).one("div", "body")
    assert [one.attributes["value"] for one in body.one("ol").all("li")] == ["3", "4"]
    assert not body.all("ul")


def test_a_heading_without_a_passage_stands_there_too_and_a_supplied_one_is_in_brackets() -> None:
    body = shown("shipped").one("div", "body")
    heads = [one.text(without="gloss") for one in body.elements() if one.tag in ("h2", "h3", "h4")]
    assert heads[0] == "Specialists on this article"
    assert "[Subcision]" in heads
    assert [one.text() for one in body.all("h3", "supplied")][-1] == "[Fillers and injections]"


# Glosses


def test_glosses_stand_behind_the_printed_words_as_in_the_terminal() -> None:
    article = read("shipped")
    found = [one.text(without="end tip") for one in shown("shipped").all("span", "s") if one.id]
    assert found == [glossed(article.text, one.start, one.end, article.glosses) for one in article.statements]
    assert "What are pimples [acne] scars?" in shown("shipped").one("div", "body").text()


def test_without_glosses_no_standard_word_is_shown_or_explained() -> None:
    root = tree(read("shipped"), gloss=False)
    assert not root.all("span", "gloss")
    assert sentences(root) == expected(read("shipped"))


def test_a_gloss_inside_the_words_that_say_so_and_one_across_their_edge() -> None:
    text = "Scars fade, says Ana."
    statement = Statement(0, text, 0, len(text), "indirect", (MITCHELL,), cue=(12, 16))
    article = Article(
        "a",
        text,
        statements=(statement,),
        passages=(Passage(0, "paragraph", 0, len(text), None, 0, 1),),
        speakers=(MITCHELL,),
        glosses=(Gloss(6, 10, "heal"), Gloss(12, 16, "adds"), Gloss(14, 18, "lost"), Gloss(16, 20, "Ann")),
    )
    sentence = tree(article).by_id("a1-s0")
    assert sentence.text(without="end tip") == "Scars fade [heal], says [adds] Ana [Ann]."
    assert sentence.one("span", "cue").text() == "says"


# Whose each sentence is


@EACH
def test_a_sentence_has_its_kind_its_certainty_and_its_speakers_colour(name: str) -> None:
    article = read(name)
    for one in article.statements:
        classes = shown(name).by_id(f"a1-s{one.index}").classes
        assert one.kind in classes
        colours = {name for name in classes if re.fullmatch(r"c\d+", name)}
        assert colours == {f"c{article.speakers.index(one.speakers[0])}" for _ in one.speakers[:1]}


@EACH
def test_what_the_colour_says_is_said_in_words_too(name: str) -> None:
    article = read(name)
    marks = initials(article.speakers)
    for one in article.statements:
        sentence = shown(name).by_id(f"a1-s{one.index}")
        if one.kind == "article" and one.certainty == "explicit" and not one.references:
            assert not sentence.all("button")
            continue
        button = sentence.one("button", "mark")
        tip = sentence.one("span", "tip")
        assert button.attributes["popovertarget"] == tip.id
        assert "popover" in tip.attributes
        known = folded(tip.text())
        assert (button.attributes["aria-label"] or "").startswith(button.text())
        for speaker in one.speakers:
            assert marks[speaker] in button.text()
            assert folded(speaker.label) in known
        for reference in one.references:
            assert reference.label in known
        if one.cue:
            assert folded(article.text[slice(*one.cue)]) in known
        assert "; ".join(line.text() for line in tip.all("span")) == sentence.attributes["title"]


@pytest.mark.parametrize("name", ["gut-health.md", "migraine.txt", "sunscreen.html"])
def test_a_speaker_whom_nobody_can_name_is_plainly_marked(name: str) -> None:
    unknown = [one for one in read(name).statements if one.kind in SPOKEN and not one.speakers]
    assert unknown
    for one in unknown:
        sentence = shown(name).by_id(f"a1-s{one.index}")
        assert sentence.one("button").text() == "unknown"
        assert "nobody can be named" in sentence.one("span", "tip").text()
    assert shown(name).one("section", "people").one("tr", "unknown").all("td")[-1].text() == str(len(unknown))


@EACH
def test_the_words_that_say_so_are_set_off(name: str) -> None:
    article = read(name)
    for one in article.statements:
        cue = "".join(part.text() for part in shown(name).by_id(f"a1-s{one.index}").all("span", "cue"))
        printed = article.text[slice(*one.cue)] if one.cue else ""
        assert "".join(cue.split()) == "".join(clean(printed).split())


@EACH
def test_the_table_counts_the_sentences_of_each_by_kind(name: str) -> None:
    article = read(name)
    rows = {
        folded(one.one("th").text()): [0 if c.text() == "–" else int(c.text()) for c in one.all("td")]
        for one in shown(name).one("section", "people").one("tbody").all("tr")
    }
    marks = initials(article.speakers)
    for speaker in article.speakers:
        theirs: list[str] = [one.kind for one in article.statements if speaker in one.speakers]
        label = " ".join(
            part for part in (marks[speaker], speaker.name, speaker.credentials, speaker.role) if part
        )
        assert rows.pop(folded(label)) == [*map(theirs.count, SPOKEN), len(theirs)]
    kinds: list[str] = [one.kind for one in article.statements if not one.speakers]
    unknown = [*map(kinds.count, SPOKEN), sum(map(kinds.count, SPOKEN))]
    assert rows.pop("Unknown speaker", [0, 0, 0, 0]) == unknown
    for row, kind in (("A study", "study"), ("A group", "group"), ("The article", "article")):
        assert rows.pop(row, [0, 0, 0, 0]) == [0, 0, 0, kinds.count(kind)]
    assert not rows


@EACH
def test_studies_and_groups_are_listed_with_their_sentences(name: str) -> None:
    article = read(name)
    unnamed = [one.index for one in article.statements if one.kind in ("study", "group")]
    sections = shown(name).all("section", "sources")
    linked = [link.attributes["href"] or "" for one in sections for link in one.all("a")]
    assert sorted(href for href in linked if "-s" in href) == sorted(f"#a1-s{index}" for index in unnamed)


@EACH
def test_references_are_listed_with_the_sentences_that_name_them(name: str) -> None:
    article = read(name)
    items = [item for one in shown(name).all("section", "references") for item in one.all("li")]
    assert [item.text(without="why").strip() for item in items] == [
        clean(one.text) for one in article.references
    ]
    for item, reference in zip(items, article.references, strict=True):
        naming = [f"#a1-s{one.index}" for one in article.statements if reference in one.references]
        assert [link.attributes["href"] for link in item.all("a")] == naming


# What is not read


def test_dropped_lines_and_the_title_stand_at_the_end_with_the_reason() -> None:
    section = shown("sunscreen.html").one("section", "unread")
    texts = section.text()
    for one in read("sunscreen.html").dropped:
        assert one.text in texts
        assert one.reason in texts
    assert "title" in [one.text() for one in section.all("dt")]


@EACH
def test_every_word_of_the_text_stands_somewhere(name: str) -> None:
    article = read(name)
    spans = [(one.start, one.end) for one in article.quotable]
    spans += [(one.start, one.end) for one in article.references]
    spans += [(one.start or 0, one.end or 0) for one in article.sections]
    left = list(article.text)
    for start, end in spans:
        left[start:end] = " " * (end - start)
    words = re.findall(r"[^\W\d]{2,}", "".join(left))
    assert words == re.findall(r"[^\W\d]{2,}", " ".join(text for _, text in unread(article)))


def test_marks_of_lists_are_no_unread_words() -> None:
    text = "1. Scars.\n(2) Marks.\n• Lines.\n[3] Zhou."
    spots = [(text.index(word), word) for word in ("Scars.", "Marks.", "Lines.", "Zhou.")]
    found = tuple(Statement(n, word, at, at + len(word)) for n, (at, word) in enumerate(spots))
    assert unread(Article("a", text, statements=found)) == []
    assert unread(Article("a", text, statements=found[:-1])) == [("read as no sentence", "[3] Zhou.")]


# The page


@EACH
def test_nothing_runs_and_nothing_is_loaded(name: str) -> None:
    harmless(shown(name))


def harmless(root: Element) -> None:
    """Check that a page has only known elements, and links only to places on itself."""
    places = [one.id for one in root.elements() if one.id]
    assert len(places) == len(set(places))
    for one in root.elements():
        assert one is root or one.tag in TAGS
        assert set(one.attributes) <= ATTRIBUTES
        for attribute in ("href", "popovertarget", "aria-labelledby"):
            value = one.attributes.get(attribute)
            assert value is None or value.removeprefix("#") in places
        assert one.tag != "a" or (one.attributes["href"] or "").startswith("#")
    (policy,) = [one for one in root.all("meta") if one.attributes.get("http-equiv")]
    assert policy.attributes["http-equiv"] == "Content-Security-Policy"
    assert (policy.attributes["content"] or "").startswith("default-src 'none'; style-src 'unsafe-inline';")
    style = root.one("style").text()
    assert not re.search(r"url\(|@import|expression|</", style, re.IGNORECASE)


@EACH
def test_landmarks_language_and_title(name: str) -> None:
    root = shown(name)
    assert root.one("html").attributes["lang"] == "en"
    assert root.one("title").text() == f"{folded(read(name).title)}: how it was read"
    assert [one.tag for one in root.one("body").inside if isinstance(one, Element)] == ["a", "main", "footer"]
    assert len(root.all("h1")) == 1
    assert root.one("article").attributes["aria-labelledby"] == root.one("h1").id
    assert root.one("aside").attributes["tabindex"] == "0"
    assert all(one.attributes.get("aria-label") for one in [*root.all("nav"), *root.all("aside")])


def test_what_is_known_of_the_article_stands_at_its_head() -> None:
    head = shown("by hand").one("article").one("header")
    facts = dict(zip([x.text() for x in head.all("dt")], [x.text() for x in head.all("dd")], strict=True))
    assert facts == {
        "Publisher": "Nicely+Good",
        "Date": "2024",
        "Address": "https://example.org/scars",
        "Name": "scars",
        "Read": "2 sections, 5 sentences, 2 people, 1 reference",
    }
    assert head.one("p", "notice").text() == NOTICE


def test_only_marks_that_stand_in_the_article_are_explained() -> None:
    plain = tree(parse_article("Scars fade."))
    assert [one.text() for one in plain.one("section", "legend").all("dt")] == ["no mark"]
    every = [one.text() for one in shown("shipped").one("section", "legend").all("dt")]
    assert every == [
        *(
            "solid line",
            "dashed line",
            "dotted line",
            "study",
            "group",
            "dashed",
            "slanted",
            "no mark",
            "[word]",
        ),
        "[Heading]",
    ]


def test_an_article_of_nothing_but_its_own_words_has_no_empty_parts() -> None:
    root = tree(parse_article("Scars fade."))
    assert [one.classes for one in root.all("section")] == [{"people"}, {"legend"}]
    assert not root.all("nav")


def test_several_articles_have_a_table_of_contents_and_one_has_none() -> None:
    root = tree(ARTICLE, read("shipped"))
    contents = root.one("header", "page")
    assert contents.one("h1").text() == "How 2 articles were read"
    assert [(one.attributes["href"], one.text()) for one in contents.all("a")] == [
        ("#a1", "Scars and what helps"),
        ("#a2", "Acne scars"),
    ]
    assert sentences(root) == [*expected(ARTICLE, 1), *expected(read("shipped"), 2)]
    assert root.by_id("a1-title").tag == root.by_id("a2-title").tag == "h2"
    harmless(root)
    assert not shown("shipped").all("header", "page")


def test_what_could_not_be_read_is_named() -> None:
    root = tree(parse_article("Scars fade."), problems=("a.txt: is <empty>",))
    assert root.one("section", "warnings").one("li").text() == "a.txt: is <empty>"


def test_no_article_at_all_is_said() -> None:
    root = tree()
    assert root.one("header", "page").text().split("\n")[1:3] == ["How 0 articles were read", "No article."]
    harmless(root)


def test_the_same_corpus_gives_the_same_page() -> None:
    assert page(Corpus((ARTICLE,))) == page(Corpus((replace(ARTICLE),)))


# Marks


@given(
    st.lists(st.builds(Speaker, st.text(max_size=30), st.sampled_from(["", "MD"])), unique=True, max_size=30)
)
def test_every_speaker_has_a_mark_of_their_own(speakers: list[Speaker]) -> None:
    marks = initials(speakers)
    assert list(marks) == speakers
    assert len(set(marks.values())) == len(speakers)
    assert all(mark and re.fullmatch(r"\w+|\?\d*", mark) for mark in marks.values())


@pytest.mark.parametrize(
    ("name", "mark"),
    [
        ("Ana Ruiz", "AR"),
        ("Siobhán O'Meara", "SO"),
        ("Y. Claire Chang", "YCC"),
        ("Kwame Asante-Boyd", "KAB"),
        ("María de la Cruz Ortega", "MDO"),
        ("李明", "李"),
        ("ῖ ßen", "ΙS"),
        ("\u202e--", "?"),
    ],
)
def test_a_mark_is_the_first_letters_of_the_name(name: str, mark: str) -> None:
    assert list(initials([Speaker(name)]).values()) == [mark]


# Articles that mean harm

EVIL = "\"'><script>alert(1)</script><img src=//x.test onerror=x>&amp;</style>\u202e\x1b[31m\x00\u2066\ud800"


def evil_article() -> Article:
    """Return an article of which every text is hostile."""
    text = f"{EVIL}\n{EVIL}\n{EVIL}\n{EVIL}"
    step = len(EVIL) + 1
    first, second, third, fourth = ((n * step, n * step + len(EVIL)) for n in range(4))
    speaker = Speaker(EVIL, EVIL, EVIL, EVIL)
    reference = Reference(-1, EVIL, *third, EVIL, EVIL, EVIL)
    section = Section(0, EVIL, 99, *first, (EVIL,))
    supplied = Section(1, EVIL, 1, None, None, (EVIL,), supplied=True)
    statements = (
        Statement(0, EVIL, *second, "mixed", (speaker,), section, 0, (reference,), EVIL, "resolved", second),
        Statement(1, EVIL, *fourth, "group", (), section, 1, (), EVIL, "unknown", fourth),
    )
    return Article(
        *(EVIL, text, EVIL, EVIL, EVIL, f"javascript:{EVIL}", EVIL, EVIL),
        sections=(section, supplied),
        passages=(Passage(0, "item", *second, 0, 0, 1), Passage(1, "quote", *fourth, 1, 1, 2)),
        statements=statements,
        speakers=(speaker,),
        references=(reference, reference),
        glosses=(Gloss(second[0], second[0] + 4, EVIL),),
        dropped=(Dropped(EVIL, *third, EVIL),),
    )


@pytest.mark.parametrize(
    "articles", [(evil_article(),), (evil_article(), replace(evil_article(), id=f"{EVIL}2"))]
)
def test_nothing_of_a_hostile_article_becomes_markup(articles: tuple[Article, ...]) -> None:
    text = page(Corpus(articles, (EVIL,)))
    root = parsed(text)
    harmless(root)
    assert clean(text) == text
    assert not {unicodedata.category(one) for one in text.replace("\n", "")} & {"Cc", "Cf", "Cs"}
    assert sentences(root) == [one for n, article in enumerate(articles, 1) for one in expected(article, n)]
    assert "javascript:" not in "".join(one.attributes.get("href") or "" for one in root.elements())


PIECES = st.sampled_from(
    [
        *(
            "<b>",
            "</p>",
            "<script>x</script>",
            "&lt;",
            "&",
            '"',
            "'",
            "<!--",
            "-->",
            "]]>",
            "\u202e",
            "\x07",
            "\r",
        ),
        *(
            "“Scars fade,” says Ana Ruiz, MD. ",
            "Dr. Ruiz says it helps. ",
            "Studies found it. ",
            "\n\n",
            "\n- ",
            "1. ",
        ),
        *(
            "Scars & skin",
            "Types\n\n",
            "> “Rest,” she says.\n",
            "Photograph: Jo Lee\n\n",
            "According to experts, no. ",
        ),
    ]
)


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.one_of(PIECES, st.text(max_size=12)), min_size=1, max_size=14).map("".join),
    st.sampled_from(["text", "markdown", "html"]),
)
def test_any_article_gives_a_page_with_each_sentence_once(source: str, form: Format) -> None:
    try:
        article = parse_article(source, format=form)
    except ReadingError:
        return
    text = page(Corpus((article,)))
    root = parsed(text)
    assert sentences(root) == expected(article)
    assert clean(text) == text
    harmless(root)


# Style


STYLE = files("scarbot").joinpath("data/page.css").read_text(encoding="utf-8")
SCHEMES = pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])


def neutral(scheme: int) -> dict[str, str]:
    """Return the colours that the style sets for a scheme."""
    rules = re.findall(r":root \{ ([^}]*--box[^}]*)\}", STYLE)
    return dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", rules[scheme]))


@SCHEMES
def test_every_colour_of_text_can_be_read_wherever_it_stands(scheme: int) -> None:
    colours = neutral(scheme)
    texts = [INKS[scheme], colours["soft"], colours["alert"], *(pair[scheme] for pair in palette(100))]
    for ground in (GROUNDS[scheme], colours["box"]):
        assert min(contrast(text, ground) for text in texts) >= 4.5


@SCHEMES
def test_the_page_sets_ground_ink_and_the_colours_of_its_speakers(scheme: int) -> None:
    style = shown("by hand").one("style").text()
    rules = style.split("@media screen and (prefers-color-scheme: dark)")[scheme]
    assert f"--ground: {GROUNDS[scheme]}; --ink: {INKS[scheme]}" in rules
    colours = re.findall(r"\.c(\d) \{ --who: (#\w+) \}", rules)
    assert colours == [(str(n), pair[scheme]) for n, pair in enumerate(palette(2))]


def test_kinds_have_lines_of_their_own_and_paper_and_contrast_have_rules() -> None:
    for kind, line in (("direct", "solid"), ("mixed", "dashed"), ("indirect", "dotted")):
        assert re.search(rf"\.{kind} > \.t {{[^}}]*text-decoration-style: {line}", STYLE)
    for rule in ("@media print", "prefers-contrast: more", "forced-colors: active", ":focus-visible"):
        assert rule in STYLE
    assert STYLE.isascii()


def test_the_people_of_the_page_made_by_hand() -> None:
    table = shown("by hand").one("table")
    assert [folded(one.text()) for one in table.one("tbody").all("th")] == [
        "HM Hope Mitchell MD board-certified dermatologist",
        "YCC Y. Claire Chang MD board-certified dermatologist",
        "A study",
        "The article",
    ]
    assert CELLS.label == "Mony 2023"
    assert CHANG.name in table.text()
