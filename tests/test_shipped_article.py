"""The shipped article, whole: every sentence, whose it is, and what was left out.

The tables were written by reading corpus/acne-scars.txt, not by running the code.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scarbot.attribution import attribute
from scarbot.glossing import glossed, standard
from scarbot.reading import read_article
from scarbot.reading.body.sidecar import parse_sidecar

if TYPE_CHECKING:
    from scarbot.models import Article

CORPUS = Path(__file__).parents[1] / "corpus"
SHA256 = "220d026a"
SIZE = 14_268

CHANG, CHAPPELL, MITCHELL, ROWE = (
    "Y. Claire Chang",
    "Jeaneen A. Chappell",
    "Hope Mitchell",
    "Norman Rowe",
)
DERMATOLOGIST = "board-certified dermatologist"

# Heading, level, whether the sidecar supplies it, and the path above it.
SECTIONS: list[tuple[str, int, bool, tuple[str, ...]]] = [
    ("Specialists on this article", 1, False, ()),
    ("What are pimples scars?", 1, False, ()),
    ("What’s the distinction between pimples scars and hyperpigmentation?", 1, False, ()),
    ("What causes pimples scars?", 1, False, ()),
    ("Varieties of pimples scars", 1, False, ()),
    ("Atrophic scars", 2, False, ("Varieties of pimples scars",)),
    ("Hypertrophic scars", 2, False, ("Varieties of pimples scars",)),
    ("Do pimples scars go away?", 1, False, ()),
    ("What’s the greatest remedy for pimples scars?", 1, False, ()),
    ("Laser therapies for pimples scars", 2, False, ("What’s the greatest remedy for pimples scars?",)),
    (
        "Ablative lasers",
        3,
        False,
        ("What’s the greatest remedy for pimples scars?", "Laser therapies for pimples scars"),
    ),
    (
        "Non-ablative lasers",
        3,
        False,
        ("What’s the greatest remedy for pimples scars?", "Laser therapies for pimples scars"),
    ),
    ("Microneedling", 2, True, ("What’s the greatest remedy for pimples scars?",)),
    ("Platelet-rich plasma (PRP)", 2, True, ("What’s the greatest remedy for pimples scars?",)),
    ("Subcision", 2, True, ("What’s the greatest remedy for pimples scars?",)),
    ("Fillers and injections", 2, True, ("What’s the greatest remedy for pimples scars?",)),
    ("How do you eliminate pimples scars naturally?", 1, False, ()),
    ("Closing takeaways", 1, False, ()),
]

# Section, then its sentences: first words, kind, and the speaker or the number of the reference.
SENTENCES: list[tuple[str, list[tuple[str, str, str | int | None]]]] = [
    (
        "",
        [
            ("As if coping with breakouts", "article", None),
            ("And in contrast to different marks", "article", None),
            ("The permanence of pimples scars isn’t solely", "article", None),
            ("A 2023 research revealed in Scientific, Beauty", "study", 2),
            ("Regardless that pimples impacts", "article", None),
            ("As we do our greatest to start out", "article", None),
            ("Forward, we spoke to board-certified", "article", None),
        ],
    ),
    (
        "What are pimples scars?",
        [
            ("To place it merely, pimples scars are “scars", "mixed", CHANG),
            ("They’re most typical in sufferers", "indirect", CHANG),
            ("A real pimples scar may seem", "article", None),
            ("Nevertheless, individuals generally confer", "article", None),
            ("Fortunately, hyperpigmentation tends", "article", None),
            ("However true pimples scars—the bumpy", "article", None),
        ],
    ),
    (
        "What’s the distinction between pimples scars and hyperpigmentation?",
        [
            ("Hyperpigmentation, which seems on the pores", "indirect", CHANG),
            ("Due to this, hyperpigmentation can fade", "indirect", CHANG),
            ("The method could take months", "article", None),
            ("Conversationally, you might hear", "article", None),
        ],
    ),
    (
        "What causes pimples scars?",
        [
            ("“Zits scars are sometimes brought on", "direct", MITCHELL),
            ("If the irritation is extreme sufficient", "indirect", CHAPPELL),
            ("In consequence, collagen could also be misplaced", "indirect", CHANG),
            ("In some circumstances, collagen may", "article", None),
            ("Popping, squeezing, and choosing", "article", None),
        ],
    ),
    (
        "Varieties of pimples scars",
        [
            ("Not all pimples scars are the identical.", "article", None),
            ("They’ll tackle a number of kinds", "indirect", MITCHELL),
            ("One of the simplest ways to determine which sort", "mixed", MITCHELL),
            ("“Search for areas in your pores and skin", "direct", MITCHELL),
            ("Upon getting a visible in your scars", "article", None),
            ("Here is a fast breakdown of every:", "article", None),
        ],
    ),
    (
        "Atrophic scars",
        [
            ("In case you discover indented", "indirect", CHANG),
            ("These happen when collagen is misplaced", "article", None),
            ("Research have discovered that atrophic scars", "study", None),
            ("Atrophic scars are categorized into three sorts", "article", None),
            ("Ice choose scar: The deepest, narrowest", "article", None),
            ("They have an inclination to have a V-like form", "article", None),
            ("Boxcar scar: Oval- or rectangular-shaped", "article", None),
            ("Rolling scar: The widest, shallowest", "article", None),
            ("They’ve a wavy, sloped look", "article", None),
        ],
    ),
    (
        "Hypertrophic scars",
        [
            ("In case you have raised, keloid-like bumps", "indirect", CHANG),
            ("Research have discovered this overgrowth", "study", None),
            ("Though they seem like keloids—i.e.,", "article", None),
            ("In response to a research revealed in Cells", "study", 1),
        ],
    ),
    (
        "Do pimples scars go away?",
        [
            ("Sadly, pimples scars sometimes don’t go away", "indirect", CHANG),
            ("In-office therapies can vastly diminish", "article", None),
            ("Relying on the severity of your", "article", None),
        ],
    ),
    (
        "What’s the greatest remedy for pimples scars?",
        [
            ("One of the simplest ways to sort out", "article", None),
            ("“Therapy modalities will differ", "direct", CHAPPELL),
            ("The next in-office therapies", "indirect", MITCHELL),
        ],
    ),
    (
        "Laser therapies for pimples scars",
        [("The most typical therapies for each atrophic", "indirect", CHANG)],
    ),
    (
        "Ablative lasers",
        [
            ("Ablative lasers resurface your face", "article", None),
            ("Ablative lasers are usually essentially", "article", None),
            ("The most typical kind of ablative laser that our consultants", "group", None),
            ("Research have discovered C02 lasering", "study", None),
            ("Nevertheless, ablative lasers tout", "article", None),
        ],
    ),
    (
        "Non-ablative lasers",
        [
            ("Non-ablative lasers, like Fraxel Twin", "article", None),
            ("In consequence, the tissue is triggered", "article", None),
            ("As a result of this type of laser remedy", "article", None),
        ],
    ),
    (
        "Microneedling",
        [
            ("Microneedling is one other methodology", "article", None),
            ("Microneedling is usually well-tolerated", "group", None),
            ("Microneedling is often extra reasonably priced", "article", None),
            ("Specialists will more than likely advocate", "article", None),
        ],
    ),
    (
        "Platelet-rich plasma (PRP)",
        [
            ("A number of research have discovered", "study", None),
            ("The pinpricks created by microneedling", "article", None),
            ("Cause being: PRP “attracts stem cells", "mixed", ROWE),
            ("In consequence, brand-new collagen", "article", None),
        ],
    ),
    (
        "Subcision",
        [
            ("Dr. Chang additionally recommends subcision", "indirect", CHANG),
            ("For these unfamiliar, subcision is", "article", None),
            ("Research have discovered subcision", "study", None),
        ],
    ),
    (
        "Fillers and injections",
        [
            ("Another choice for fading atrophic", "article", None),
            ("Usually made out of hyaluronic acid", "mixed", MITCHELL),
            ("Filler is essentially the most momentary", "article", None),
            ("For hypertrophic pimples scars (the raised", "indirect", CHANG),
        ],
    ),
    (
        "How do you eliminate pimples scars naturally?",
        [
            ("As a result of pimples scars don’t essentially", "group", None),
            ("If you need to check out some at-home", "indirect", CHANG),
            ("You may as well attain for mild", "indirect", CHAPPELL),
        ],
    ),
    (
        "Closing takeaways",
        [
            ("Eliminating pimples scars isn’t", "article", None),
            ("One of the simplest ways to eliminate", "article", None),
            ("They might be painful and take", "indirect", MITCHELL),
            ("“It is pure to need fast outcomes", "direct", MITCHELL),
            ("“Do not get discouraged", "direct", MITCHELL),
            ("Keep in mind, your scars", "article", None),
        ],
    ),
]
EXPECTED = [(section, begin, kind, source) for section, listed in SENTENCES for begin, kind, source in listed]

# What is no part of the body: first words and reason, in the order of the text.
DROPPED = [
    ("Photograph: Stocksy/Marcos Osorio and W+G Artistic", "photo credit"),
    ("Photograph: Getty Pictures/ Frazao Studio Latino", "photo credit"),
    ("Photograph: Stocksy/ Bethany Birnie", "photo credit"),
    ("Hero Illustration by Janet Mac", "photo credit"),
    ("Nicely+Good articles reference scientific,", "named by the sidecar"),
    ("You May Also Like", "related links"),
    ("More From Author", "related links"),
    ("+ There are no comments", "reader comments"),
    ("Add yours", "reader comments"),
]

# Number, author, year, journal, first words, last words.
REFERENCES = [
    (1, "Mony", "2023", "Cells", "Mony, Manjula P, et al.", "pp. 678–678,"),
    (
        2,
        "Zhou",
        "2023",
        "Scientific, Beauty and Investigational Dermatology",
        "Zhou, Crystal, et al.",
        "pp. 731–738,",
    ),
    (3, "Lin", "2024", "Pores and skin Analysis and Expertise", "Lin, Miaolin, et al.", "p. e13573,,"),
    (
        4,
        "Connolly",
        "2017",
        "The Journal of Scientific and Aesthetic Dermatology",
        "Connolly, Deirdre, et al.",
        "pp. 12–23,",
    ),
]

# Name, credentials, role, the words of the first mention.
SPEAKERS = [
    (CHANG, "MD", DERMATOLOGIST, "Y. Claire Chang, MD"),
    (CHAPPELL, "MD", DERMATOLOGIST, "Jeaneen A. Chappell, MD"),
    (MITCHELL, "MD", DERMATOLOGIST, "Hope Mitchell, MD"),
    (ROWE, "MD", "New Jersey board-certified plastic surgeon", "Norman Rowe, MD"),
]

# A stretch of the article with the standard words behind the printed ones, as a reader sees it.
GLOSSED = [
    "pimples [acne] scars—each their discoloration",
    "everlasting type [permanent form] of disfigurement",
    "ranges of tension [anxiety] and",
    "Regardless that pimples [acne] impacts the vast",
    "how pimples [acne] scars type [form],",
    "after a deep pimple or pimples [acne] breakout clears",
    "cystic pimples [acne] and",
    "have a tendency to choose [pick], pop, or squeeze their zits, she provides [adds].",
    "(assume: pink, purple [red], brown, and purple marks)",
    "flat brown or purple [red] marks",
    "“Zits [Acne] scars are sometimes brought on by [typically caused by] the pores and skin [skin]’s response",
    "response to irritation [inflammation] in the course of [during]",
    "in the course of [during] the therapeutic technique [healing process] of pimples [acne],",
    "Popping, squeezing, and choosing [picking] at your pimples may also trigger [cause] pimples [acne] scars",
    "in the course of [during] the therapeutic course of [healing process].",
    "Ice choose [ice pick] scar: The deepest",
    "most troublesome [difficult] atrophic",
    "[skin]’s floor [surface])",
    "In response to [According to] a research revealed [study published] in Cells",
    "What’s the greatest remedy [best treatment] for pimples [acne] scars?",
    "falls into two classes [two categories]:",
    "Fraxel Twin [Fraxel Dual]",
    "microscopic accidents [injuries] inside",
    "with none main unintended effects [without any major side effects]",
    "often extra reasonably priced [more affordable] than laser therapies [treatments]",
    "a 12 months of classes [a year of sessions] to yield",
    "a sequence of classes [series of sessions] spaced",
    "microneedling to be simplest [most effective] when",
    "beforehand instructed [previously told] Nicely+Good [Well+Good].",
    "One of the simplest ways [best ways] to sort out",
    "pimples [acne] scar remedy [treatment], Dr. Mitchell",
    "and chosen remedy strategies [treatment methods].”",
]

# Words that look spun and are not: nothing in them has a gloss.
LEFT_ALONE = [
    "after your pimples have flattened and healed",
    "at your pimples may",
    "deep pimple or",
    "and chosen",
    "the pimple or breakout initially was",
    "brown, and purple marks",
    "squeeze their zits",
    "these zits usually",
    "sort out",
    "Dr. Chappell notes.",
]


@pytest.fixture(scope="module")
def raw() -> bytes:
    return (CORPUS / "acne-scars.txt").read_bytes()


@pytest.fixture(scope="module")
def article(raw: bytes) -> Article:
    sidecar = parse_sidecar((CORPUS / "acne-scars.toml").read_text(encoding="utf-8"), "acne-scars.toml")
    read = read_article(raw.decode("utf-8"), id="acne-scars", sidecar=sidecar)
    return attribute(read, sidecar.cues)


def test_the_file_is_the_supplied_one_byte_for_byte(raw: bytes) -> None:
    assert len(raw) == SIZE
    assert hashlib.sha256(raw).hexdigest().startswith(SHA256)
    assert not raw.endswith(b"\n")


def test_the_text_is_the_decoded_file_unchanged(article: Article, raw: bytes) -> None:
    assert article.text.encode("utf-8") == raw


def test_the_headings_are_the_printed_ones_and_the_four_that_were_lost(article: Article) -> None:
    found = [(s.heading, s.level, s.supplied, s.path[:-1]) for s in article.sections]
    assert found == SECTIONS
    assert sum(not section.supplied for section in article.sections) == 14


def test_a_printed_heading_is_an_exact_slice_and_a_supplied_one_has_no_place(article: Article) -> None:
    for section in article.sections:
        assert section.path[-1] == section.heading
        if section.supplied:
            assert (section.start, section.end) == (None, None)
        else:
            assert article.text[section.start : section.end] == section.heading


def test_there_are_eighty_sentences(article: Article) -> None:
    assert len(EXPECTED) == 80
    assert len(article.statements) == 80


@pytest.mark.parametrize(
    ("place", "section", "begin", "kind", "source"),
    [(place, *row) for place, row in enumerate(EXPECTED)],
    ids=[begin for _, begin, _, _ in EXPECTED],
)
def test_every_sentence_is_whose_it_is(
    article: Article, place: int, section: str, begin: str, kind: str, source: str | int | None
) -> None:
    statement = article.statements[place]
    assert statement.text.startswith(begin)
    assert (statement.section.heading if statement.section else "") == section
    assert statement.kind == kind
    assert [s.name for s in statement.speakers] == ([source] if isinstance(source, str) else [])
    assert [r.number for r in statement.references] == ([source] if isinstance(source, int) else [])
    assert statement.certainty != "unknown"


def test_statements_are_exact_slices_in_order(article: Article) -> None:
    behind = 0
    for place, statement in enumerate(article.statements):
        assert statement.index == place
        assert behind <= statement.start < statement.end
        assert article.text[statement.start : statement.end] == statement.text
        behind = statement.end


def test_with_headings_references_and_what_is_dropped_nothing_of_the_text_is_lost(article: Article) -> None:
    seen = bytearray(len(article.text))
    spans = [(s.start, s.end) for s in article.statements]
    spans += [(r.start, r.end) for r in article.references]
    spans += [(d.start, d.end) for d in article.dropped]
    spans += [(s.start, s.end) for s in article.sections if s.start is not None and s.end is not None]
    for start, end in spans:
        assert not any(seen[start:end])
        seen[start:end] = b"\x01" * (end - start)
    left = [char for char, covered in zip(article.text, seen, strict=True) if not covered]
    assert "".join("".join(left).split()) == "•••1.2.3.4."


def test_the_three_bullets_are_introduced_by_one_sentence(article: Article) -> None:
    items = [passage for passage in article.passages if passage.kind == "item"]
    introducing = [
        statement.index
        for statement in article.statements
        if statement.text.startswith("Atrophic scars are categorized into three sorts")
    ]
    assert [article.text[item.start : item.end][:10] for item in items] == [
        "Ice choose",
        "Boxcar sca",
        "Rolling sc",
    ]
    assert [item.introduction for item in items] == introducing * 3


def test_what_is_no_part_of_the_body_is_dropped_with_its_reason(article: Article) -> None:
    assert len(article.dropped) == len(DROPPED)
    for dropped, (begin, reason) in zip(article.dropped, DROPPED, strict=True):
        assert dropped.text.startswith(begin)
        assert dropped.reason == reason
        assert article.text[dropped.start : dropped.end] == dropped.text


def test_the_four_references_show_author_year_and_journal(article: Article) -> None:
    assert len(article.references) == len(REFERENCES)
    for found, (number, author, year, journal, begin, end) in zip(
        article.references, REFERENCES, strict=True
    ):
        assert (found.number, found.author, found.year) == (number, author, year)
        assert found.journal.startswith(journal)
        assert found.text.startswith(begin)
        assert found.text.endswith(end)
        assert article.text[found.start : found.end] == found.text


def test_the_four_speakers_carry_credentials_and_role(article: Article) -> None:
    found = [(s.name, s.credentials, s.role, s.as_printed) for s in article.speakers]
    assert found == SPEAKERS


def test_only_people_are_speakers_and_only_of_their_own_sentences(article: Article) -> None:
    for statement in article.statements:
        assert bool(statement.speakers) == (statement.kind in ("direct", "mixed", "indirect"))
        assert set(statement.speakers) <= set(article.speakers)


def test_what_the_copy_does_not_print_stands_in_the_sidecar(article: Article) -> None:
    assert (article.title, article.publisher, article.date) == ("Acne scars", "Well+Good", "2024")
    assert (article.author, article.url) == ("", "")
    assert "reworded" in article.notice


@pytest.mark.parametrize("expected", GLOSSED)
def test_the_glossary_turns_the_printed_words_into_the_standard_ones(article: Article, expected: str) -> None:
    assert expected in glossed(article.text, 0, len(article.text), article.glosses)


@pytest.mark.parametrize("words", LEFT_ALONE)
def test_the_glossary_leaves_other_words_alone(article: Article, words: str) -> None:
    assert article.text.count(words) == 1
    start = article.text.index(words)
    end = start + len(words)
    assert not [g for g in article.glosses if g.start < end and g.end > start]


def test_the_glosses_are_in_order_and_apart(article: Article) -> None:
    behind = 0
    for gloss in article.glosses:
        assert behind <= gloss.start < gloss.end
        behind = gloss.end


@pytest.mark.parametrize(
    "word", ["pores and skin", "ice choose", "remedy", "therapies", "irritation", "in case you "]
)
def test_no_spun_word_of_these_is_left_in_the_standard_wording(article: Article, word: str) -> None:
    read = " ".join(standard(article, s.start, s.end) for s in article.statements)
    assert word not in read.lower()
