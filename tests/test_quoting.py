"""Statements → quotes: what is joined, what comes along, and the line under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from asked import both, check_quote, heel, heel_article, shipped
from hypothesis import given, settings
from hypothesis import strategies as st

from scarbot import Corpus, Quote, Scarbot, parse_article
from scarbot.answering.quoting import leans, make_quotes, quoted_with
from scarbot.indexing.preparing import prepare
from scarbot.indexing.retrieval import Retrieval
from scarbot.models import Article, Place

if TYPE_CHECKING:
    from collections.abc import Callable


def positions(*openings: str, article: Article | None = None) -> list[int]:
    statements = (article or heel_article()).statements
    return [next(one.index for one in statements if one.text.startswith(opening)) for opening in openings]


def quoted(*openings: str) -> list[Quote]:
    return make_quotes(heel()._answering.retrieval, dict.fromkeys(positions(*openings), 0.5))


def made(text: str, chosen: list[int], sidecar: str = "") -> list[Quote]:
    retrieval = prepare(Corpus((parse_article(text, sidecar=sidecar),)))
    return make_quotes(retrieval, dict.fromkeys(chosen, 0.5))


# --- what is joined -----------------------------------------------------------------------------


def test_neighbours_of_one_source_in_one_passage_are_one_quote() -> None:
    (quote,) = quoted("“Heel cream", "“It binds")
    assert (
        quote.text == "“Heel cream is a thick ointment with urea,” Dr. Ruiz says. “It binds water,” she says."
    )
    assert len(quote.statements) == 2


def test_direct_and_partly_quoted_words_together_are_partly_quoted() -> None:
    text = (
        "“Cream helps a lot,” Ana Ruiz, MD, says. Dr. Ruiz calls urea “the best of all” for heels, she says."
    )
    (quote,) = made(text, [0, 1])
    assert (quote.kind, len(quote.speakers)) == ("mixed", 1)
    assert " (partly quoted) " in quote.attribution


def test_neighbours_of_two_speakers_stay_apart() -> None:
    text = "“Cream helps,” says Ana Ruiz, MD. “Socks help,” says Ben Okafor, DPM."
    assert [quote.speakers[0].name for quote in made(text, [0, 1])] == ["Ana Ruiz", "Ben Okafor"]


def test_neighbours_of_two_passages_stay_apart() -> None:
    assert len(made("Cream helps the heel.\n\nSocks help the heel.", [0, 1])) == 2


def test_neighbours_of_two_studies_stay_apart() -> None:
    assert len(quoted("A 2021 trial", "Research suggests")) == 2


def test_nothing_chosen_is_nothing_quoted() -> None:
    assert quoted() == []


def test_the_most_confident_comes_first_and_ties_stand_in_the_order_of_the_text() -> None:
    chosen = dict(zip(positions("Wear", "A tube", "Soak", "The skin"), (0.5, 0.9, 0.5, 0.2), strict=True))
    quotes = make_quotes(heel()._answering.retrieval, chosen)
    assert [quote.text.split()[0] for quote in quotes] == ["A", "Soak", "Wear", "The"]
    assert [quote.confidence for quote in quotes] == [0.9, 0.5, 0.5, 0.2]


# --- what comes along ---------------------------------------------------------------------------


def test_a_leaning_statement_takes_the_one_before_into_the_quote_where_the_source_is_the_same() -> None:
    (quote,) = quoted("It has no oil glands")
    assert quote.text == "The skin of the heel is the thickest of the body. It has no oil glands."
    assert quote.context is None


def test_a_leaning_statement_has_the_one_before_as_context_where_the_source_is_another() -> None:
    (quote,) = quoted("They heal")
    assert (quote.text, quote.kind, quote.speakers) == ("They heal in about two weeks.", "article", ())
    assert quote.context is not None
    assert quote.context.text.startswith("According to podiatrist Ben Okafor")
    assert [speaker.name for speaker in quote.context.speakers] == ["Ben Okafor"]
    assert "Ben Okafor, DPM, podiatrist (reported)" in quote.context.attribution


def test_a_leaning_statement_has_the_one_before_as_context_where_it_stands_in_another_passage() -> None:
    (quote,) = made("Cream helps the heel.\n\nIt also smells of tar.", [1])
    assert quote.text == "It also smells of tar."
    assert quote.context is not None
    assert quote.context.text == "Cream helps the heel."


def test_a_leaning_statement_takes_nothing_along_from_another_section() -> None:
    text = "What cream does\n\nCream helps the heel.\n\nWhat socks do\n\nThey keep the heel warm at night.\n"
    (quote,) = made(text, [1])
    assert (quote.text, quote.context) == ("They keep the heel warm at night.", None)


def test_a_chain_of_leaning_statements_is_followed() -> None:
    (quote,) = made("Cream helps the heel. It is thick. It also smells of tar.", [2])
    assert quote.text.startswith("Cream helps")


def test_what_comes_along_for_one_is_not_quoted_twice_for_another() -> None:
    (quote,) = made("Cream helps the heel. It is thick. It also smells of tar.", [0, 2])
    assert quote.statements == (0, 1, 2)


SPOKEN = (
    "“Warm the trunk,” says Ana Ruiz, MD. “Put on a vest. Rice swells in the trap, and a {} more of it does.”"
)


@pytest.mark.parametrize(
    ("text", "opening", "whole"),
    [
        # what only announces takes the next one along
        ("Here I made it worse. On hot days I opened every window.", "Here", True),
        ("There are medicines. Creams with urea are among them.", "There", True),
        ("Is it safe? Most creams are, for most of the year.", "Is", True),
        ("Cream helps. Socks help even more in the cold.", "Cream", False),
        ("There is no cure. Socks help even more in the cold.", "There", False),
        # a few words of somebody's, what they were said with: before, or behind where nothing is before
        (SPOKEN.format("little"), "“Put", False),
        ("“Warm the trunk,” says Ana Ruiz, MD. “A vest and a hat will do that.”", "“Warm", True),
        ("“The cream that I like has urea in it,” says Ana Ruiz, MD. “Use it.”", "“Use", True),
        ("“The cream that I like has urea in it,” says Ana Ruiz, MD. Use it.", "Use", False),
        # what others claim takes along what its speaker says to that
        ("“The seller will say that it lasts,” says Ana Ruiz, MD. “A month is what I have seen of it, in a dry cellar.”", "“The", True),
        ("“People tell me that it lasts,” says Ana Ruiz, MD. “They say it never rots. Nothing of that is so in a damp cellar.”", "“People", True),
        ("“Most people shake the jar,” says Ana Ruiz, MD. “That is a mistake with any cream that has urea in it.”", "“Most", True),
        ("You may have read that it lasts. A month is what it takes in a dry cellar.", "You", True),
        ("You may have read that it lasts. It rots in a month, says Ana Ruiz, MD.", "You", False),
        ("You may have read that it lasts.\n\nA month is what it takes in a dry cellar.", "You", False),
        ("“Most people shake the jar,” says Ana Ruiz, MD. “The cream that I like has urea in it and needs it.”", "“Most", False),
        # what is denied, the denial
        ("“At eight she is told that the heel is fine,” says Ana Ruiz, MD. “It isn’t fine.”", "“At", True),
        ("Cream cures a heel of corns. It does not.", "Cream", True),
        ("Cream cures a heel of corns.\n\nIt does not.", "Cream", False),
        ("Cream cures a heel of corns. It does not smell of tar.", "Cream", False),
        # the end of a quotation
        ("“Rice is the one that people forget,” says Ana Ruiz, MD. “You made a cup of it and the drain cooks it.”", "“You", False),
        ("“Rice swells when it is wet and warm,” Ana Ruiz, MD, says. “Few know of that. You made a cup and the drain goes on with it.”", "You", False),
    ],
)  # fmt: skip
def test_a_statement_that_tells_little_alone_is_quoted_with_its_neighbour(
    text: str, opening: str, whole: bool
) -> None:
    article = parse_article(text)
    (chosen,) = positions(opening, article=article)
    (quote,) = made(text, [chosen])
    assert (quote.text == text) == whole
    assert opening in quote.text


@pytest.mark.parametrize("bot", [heel, both, shipped])
def test_what_a_statement_is_quoted_with_is_known_before_it_is_quoted(bot: Callable[[], Scarbot]) -> None:
    retrieval = bot()._answering.retrieval
    for position in range(len(retrieval.places)):
        (quote,) = make_quotes(retrieval, {position: 1.0})
        shown = [quote, quote.context] if quote.context else [quote]
        assert quoted_with(retrieval.places, position) == retrieval.positions(shown)


def test_a_few_words_take_one_neighbour() -> None:
    (quote,) = made(SPOKEN.format("little"), [1])
    assert quote.text == "“Warm the trunk,” says Ana Ruiz, MD. “Put on a vest."


@pytest.mark.parametrize(
    ("text", "chosen", "context"),
    [
        (
            "Not everybody is so strict. Ana Ruiz, MD, says that cream is enough.",
            1,
            "Not everybody is so strict.",
        ),
        ("“He came in once,” says Ana Ruiz, MD. “Six,” says Ben Okafor, DPM.", 1, "“He came in once,” says Ana Ruiz, MD."),
        ("“He came in once,” says Ana Ruiz, MD. “Six times a week,” says Ben Okafor, DPM.", 1, ""),
        ("Socks help everybody. Ana Ruiz, MD, says that cream is enough.", 1, ""),
    ],
)  # fmt: skip
def test_what_was_announced_or_is_only_a_word_has_the_one_before_as_context(
    text: str, chosen: int, context: str
) -> None:
    (quote,) = made(text, [chosen])
    assert (quote.context.text if quote.context else "") == context


def test_items_of_a_list_carry_the_introduction_as_context() -> None:
    soak, wear = quoted("Soak", "Wear")
    for quote in (soak, wear):
        assert quote.context is not None
        assert quote.context.text == "Follow these steps:"
        assert quote.context.statements == tuple(positions("Follow"))


@pytest.mark.parametrize(
    ("text", "context"),
    [
        (
            "Keep the dough at 4 degrees. Colder is dear, says Ana Ruiz, MD. At that point yeast sleeps.",
            "Colder",
        ),
        (
            "Lower the temperature. Colder is dear, says Ana Ruiz, MD. At that temperature yeast sleeps.",
            "Lower",
        ),
        ("Some jars crack. Glue is dear, says Ana Ruiz, MD. For such a jar he has a box.", "Some jars"),
        # and no verb is a name
        ("The crop is large. Salt draws water, says Ana Ruiz, MD. This is why cabbage wilts.", "Salt"),
        ("It may cause a chill. Salt draws water, says Ana Ruiz, MD. That causes a puddle.", "Salt"),
    ],
)
def test_what_points_back_by_name_has_what_names_it_as_its_context(text: str, context: str) -> None:
    (quote,) = made(text, [2])
    assert quote.context is not None
    assert quote.context.text.startswith(context)


def test_a_bare_answer_is_no_context() -> None:
    (quote,) = made(
        "Wool, asked and answered\n\nDoes wool itch?\n\n“No,” says Ana Ruiz, MD. It is soft.", [1]
    )
    assert (quote.text, quote.context) == ("It is soft.", None)


def test_a_later_statement_of_an_item_leans_on_the_first() -> None:
    (quote,) = quoted("These minutes")
    assert quote.text == "Rub the fat cream in. These minutes matter."
    assert quote.context is not None
    assert quote.context.text == "Follow these steps:"


@pytest.mark.parametrize(
    "text",
    [
        "They heal.",
        "“It binds water,” she says.",
        "These minutes matter.",
        "He disagrees.",
        "THIS is new.",
        "If you see them, dust the shelf.",
        "“When people ask about it, I shrug,” he says.",
        "The price for that is literal.",
        "Most banks in those will not lend.",
        "Leave them alone.",
        "“Mine get light all winter,” he says.",
        "Drugs that raised it failed.",
        "The companies that make them object.",
        "After a heart attack it’s closer to ten.",
        "“After that they become funny,” he says.",
        "At 10 percent, it binds water.",
        "If they have rings, wash the leaf.",
        "When it swells, stop.",
        "If one is covered with rice, leave the rest.",
        "Six will give you leaves.",
        "One was too small.",
        "At that temperature yeast sleeps.",
        "“In these patients, the dose is halved,” she says.",
        "After that, change one thing at a time.",
        "For such homes he suggests a towel.",
        "If that fails, call a plumber.",
        "Steam does the same thing, only slower.",
        "Vinegar does much the same.",
        "What it changes is the alarm.",
        "Why they work is anyone’s guess.",
    ],
)
def test_words_that_point_back_lean(text: str) -> None:
    assert leans(text)


@pytest.mark.parametrize(
    "text",
    [
        "Theory aside, scars fade.",
        "Italy is far.",
        "Cream helps it.",
        "Cream often helps it.",
        "If you see mites, dust the shelf.",
        "The price for a lens is literal.",
        "Mineral oil is safe.",
        "Is it safe?",
        "When it rains, stay in.",
        "When it comes to creams, less is more.",
        "If it’s cold, stay in.",
        "In winter it is best to stay in.",
        "After a month, stop calling it a cold.",
        "If one wants to sleep, one sleeps.",
        "After you wash, it is clean.",
        "Six drops will do.",
        "One cream is enough.",
        "Guess which of them is here.",
        "Creams that bind water help.",
        "In this article, three cooks answer.",
        "At this time of year frost is near.",
        "In this country kitchens are small.",
        "For those who sew, a lamp helps.",
        "For that matter, so does tea.",
        "Twins do the same homework.",
        "What it takes is patience.",
        "What cooks want is salt.",
        "",
        "“”",
    ],
)
def test_sentences_that_open_on_a_noun_do_not_lean(text: str) -> None:
    assert not leans(text)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_choice_of_statements_gives_sound_quotes_without_overlap(data: st.DataObject) -> None:
    bot = data.draw(st.sampled_from([heel, both, shipped]))()
    retrieval: Retrieval = bot._answering.retrieval
    chosen = data.draw(
        st.dictionaries(st.integers(0, len(retrieval.places) - 1), st.floats(0, 1), min_size=1, max_size=9)
    )
    quotes = make_quotes(retrieval, chosen)
    covered = [(quote.article, index) for quote in quotes for index in quote.statements]
    assert len(covered) == len(set(covered))
    assert {key(retrieval.places[p]) for p in chosen} <= set(covered)
    assert [quote.confidence for quote in quotes] == sorted((q.confidence for q in quotes), reverse=True)
    for quote in quotes:
        check_quote(quote, bot.corpus.article(quote.article))


def key(place: Place) -> tuple[str, int]:
    return place.article.id, place.statement.index


# --- the line -----------------------------------------------------------------------------------

LINES = [
    ("“Heel cream", "— Ana Ruiz, MD, board-certified podiatrist · What heel cream is, paragraph 2"),
    ("According to", "— Ben Okafor, DPM, podiatrist (reported) · What heel cream is, paragraph 3"),
    ("The skin", "— the article (Sole Weekly) · What heel cream is › [Why heels crack], paragraph 4"),
    (
        "A 2021",
        "— a study: Rask 2021, Foot Journal (reference 1) · What heel cream is › [Why heels crack], paragraph 5",
    ),
    (
        "Research",
        "— research without a marked reference · What heel cream is › [Why heels crack], paragraph 5",
    ),
    (
        "Most podiatrists",
        "— “Most podiatrists”, as the article reports · What heel cream is › [Why heels crack], paragraph 5",
    ),
]


@pytest.mark.parametrize(("opening", "line"), LINES)
def test_the_line_says_whose_it_is_and_where(opening: str, line: str) -> None:
    assert quoted(opening)[0].attribution == line


def test_the_article_is_named_where_there_are_several() -> None:
    quotes = both().answer("wax in the ear").quotes
    assert quotes[0].attribution.startswith(
        "— Cleo Lind, MD, ear specialist (reported) · “What ear drops do” · "
    )
    assert "“" not in heel().answer("cotton socks").quotes[0].attribution


def test_the_gloss_is_beside_the_text_and_empty_where_nothing_is_glossed() -> None:
    (quote,) = quoted("Rub the")
    assert quote.text == "Rub the fat cream in. These minutes matter."
    assert quote.glossed == "Rub the fat cream [ointment] in. These minutes matter."
    assert quoted("Wear")[0].glossed == ""


def test_the_printed_line_has_no_standard_words_and_is_empty_where_the_other_has_none() -> None:
    (quote,) = shipped().answer("what do experts say about downtime of microneedling", limit=1).quotes
    assert "remedy [best treatment] for pimples" in quote.attribution
    assert "remedy for pimples scars? › [Microneedling]" in quote.printed_attribution
    assert quoted("Wear")[0].printed_attribution == ""


def test_what_takes_a_claim_back_comes_along_though_it_was_shown() -> None:
    text = "You may have read that it lasts. A month is what it takes in a dry cellar."
    retrieval = prepare(Corpus((parse_article(text),)))
    (quote,) = make_quotes(retrieval, {0: 0.5}, apart={1})
    assert quote.text == text


def test_what_was_shown_is_not_taken_along_again() -> None:
    retrieval = prepare(Corpus((parse_article("Urea is cheap. It stings. They say so."),)))
    chosen = {2: 0.5}
    (wide,) = make_quotes(retrieval, chosen)
    (narrow,) = make_quotes(retrieval, chosen, apart={1})
    assert (wide.text, narrow.text) == ("Urea is cheap. It stings. They say so.", "They say so.")
    assert narrow.context is not None
    assert narrow.context.text == "It stings."
