"""Questions that an article prints: what stands under each, and what asking them finds."""

from __future__ import annotations

from functools import cache

import pytest
from asked import WOOL, bot_on, taught, wool

from scarbot import Corpus, Scarbot, parse_article
from scarbot.attribution.cues.labels import QUESTION
from scarbot.explaining import why_lines
from scarbot.indexing.printed_questions import asks, find_listed, find_printed, is_aside
from scarbot.models import Answer
from scarbot.wrapping import Look

PAGE = """\
# Wool and the skin

Wool has kept people warm for ages. Can wool itch?

Some of us asked ourselves that last winter.

## Can children wear wool?

Here is what doctors say.

“Children can wear merino from birth,” says Ana Ruiz, MD, a dermatologist in Austin. A cotton shirt goes below it.

“Mine wore it at three weeks,” says Ben Okafor, MD, a pediatrician in Dallas.

## Washing

Wool likes cold water. What about the tumble dryer? It felts the fibers within an hour. Dry it flat.

Most sheep are shorn in May, and adults take part in that on many farms.

## An interview with Ana Ruiz

**Q: Moths got into my sweater. Should I freeze it?**

**A:** [Laughs.] Two weeks in the freezer will kill them.

A: Wrap it first.

**Q: Does lanolin cause allergies?**

**A:** In very few people. Lanolin is washed out of most yarn.
"""


def article(text: str = PAGE) -> Corpus:
    return Corpus((parse_article(text, format="markdown", id="wool"),))


@cache
def bot() -> Scarbot:
    return Scarbot(article())


def ask(question: str) -> Answer:
    return bot().answer(question)


def under(question: str, text: str = PAGE) -> list[str]:
    """Return the statements under a printed question of these words."""
    (one,) = article(text).articles
    found = next(printed for printed in find_printed(one) if printed.text == question)
    return [statement.text for statement in one.statements[found.first : found.behind]]


def test_what_stands_under_a_heading_is_all_of_its_section() -> None:
    stands = under("Can children wear wool?")
    assert stands[0] == "Here is what doctors say."
    assert stands[-1].startswith("“Mine wore it")


def test_what_stands_under_the_first_of_two_same_headings_ends_with_it() -> None:
    text = "# Hats\n\nThey warm.\n\n## Is it warm?\n\nYes.\n\n## Cost\n\nIt is dear.\n\n## Is it warm?\n\nNo."
    assert under("Is it warm?", text) == ["Yes."]


def test_what_stands_under_a_question_in_a_paragraph_ends_with_it() -> None:
    assert under("What about the tumble dryer?") == ["It felts the fibers within an hour.", "Dry it flat."]


def test_what_stands_under_an_interviewers_question_ends_with_the_next() -> None:
    assert under("Should I freeze it?") == under("Moths got into my sweater. Should I freeze it?")
    assert under("Should I freeze it?")[-1] == "Wrap it first."


def test_what_opens_an_article_is_no_printed_question() -> None:
    assert "Can wool itch?" not in [printed.text for printed in find_printed(article().articles[0])]


def test_a_quoted_question_is_the_speakers_own() -> None:
    text = "Sleep\n\nIt is good for you.\n\n“Who sleeps well?” asks Ana Ruiz, MD. “Nobody does.”"
    assert find_printed(parse_article(text, format="text")) == []


LABELS = [f"{label.capitalize()}: " for label in sorted(QUESTION)]


@pytest.mark.parametrize("heading", [f"{label}Does wool itch?" for label in ("", "Q. ", "3. ", *LABELS)])
def test_labels_and_numbers_are_no_part_of_a_heading(heading: str) -> None:
    assert under("Does wool itch?", f"# Wool\n\nIt is warm.\n\n## {heading}\n\nA little.") == ["A little."]


def test_a_readers_letter_is_no_part_of_the_answer() -> None:
    text = "# Ears\n\nIt is wax.\n\n## Is it safe?\n\nMy ears are full. Must I go?\n\nNo. Leave them alone."
    assert under("Is it safe?", text) == ["No.", "Leave them alone."]


def test_brackets_around_all_of_a_sentence_make_it_an_aside() -> None:
    assert is_aside("*(She laughs.)*")
    assert not is_aside("(One) and (two)")
    assert asks("Is it?”*")


# --- asked again ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "question",
    [
        "Can children wear wool?",
        "so can kids wear wool",
        "Could children wear wool, please?",
        "can chidlren wear wool",
    ],
)
def test_a_printed_question_is_answered_by_what_stands_under_it(question: str) -> None:
    answer = ask(question)
    assert answer.status == "answered"
    assert answer.quotes[0].text.startswith("“Children can wear merino")
    assert all(
        quote.section and quote.section.heading == "Can children wear wool?" for quote in answer.quotes
    )


def test_quotes_follow_the_order_of_the_text() -> None:
    quotes = ask("Can children wear wool?").quotes
    assert [quote.start for quote in quotes] == sorted(quote.start for quote in quotes)


def test_the_label_of_the_only_question_of_an_interview_is_no_part_of_it() -> None:
    text = "# Wool\n\nAna Ruiz keeps sheep.\n\nQ: Does wool itch? Mine does.\n\nA: A little. It depends."
    assert under("Does wool itch?", text) == ["A: A little.", "It depends."]


@pytest.mark.parametrize("question", ["Does lanolin cause allergies?", "Q: Does lanolin cause allergies?"])
def test_an_interview_answers_with_or_without_the_label(question: str) -> None:
    assert "In very few people." in ask(question).quotes[0].text


def test_a_question_of_another_thing_is_not_the_printed_one() -> None:
    for question in ("Can adults wear wool?", "Can children wear silk?", "Why do children wear wool?"):
        assert "printed" not in dict(ask(question).signals), question


def test_the_topic_alone_is_no_likeness() -> None:
    for question in ("wool", "Is wool good?", "Can wool?"):
        assert "printed" not in dict(ask(question).signals), question


def test_who_is_named_answers_and_who_is_refused_does_not() -> None:
    (okafor,) = ask("According to Dr. Okafor, can children wear wool?").quotes
    assert okafor.text.startswith("“Mine wore it")
    others = ask("Can children wear wool? Anyone other than Dr. Ruiz?").quotes
    assert others
    assert all(speaker.name != "Ana Ruiz" for quote in others for speaker in quote.speakers)


def test_what_is_not_wanted_is_not_quoted_from_below_it() -> None:
    answer = ask("What about the tumble dryer without the fibers?")
    assert [quote.text for quote in answer.quotes] == ["Dry it flat."]


def test_a_printed_question_is_complete_in_a_conversation() -> None:
    talk = bot().conversation()
    talk.ask("Can children wear wool?")
    answer = talk.ask("What about the tumble dryer?")
    assert "It felts the fibers" in answer.quotes[0].text
    assert not answer.reading


def test_how_like_it_is_says_how_sure_the_answer_is() -> None:
    answer = ask("Can children wear wool?")
    assert dict(answer.signals)["printed"] == 1.0
    assert answer.quotes[0].confidence == 1.0


def test_why_says_that_the_question_is_printed() -> None:
    told = "".join(
        text
        for line in why_lines(ask("Can children wear wool?"), article().articles, Look())
        for _, text in line
    )
    assert (
        "likeness to a question that the article prints above it, or that is listed for it (100 in 100)"
        in told
    )
    assert "search score" not in told


def test_the_label_of_who_asks_is_no_part_of_a_question() -> None:
    text = (
        "# Wool\n\nAna Ruiz, MD, is a dermatologist in Austin who has worn wool all her life.\n\n"
        "GAZETTE: Does wool itch?\n\nRUIZ: I never noticed it. Coarse wool may.\n\n"
        "GAZETTE: And what about moths?\n\nRUIZ: I freeze my sweaters. That is all.\n\n"
        "GAZETTE: Do you wash them?\n\nRUIZ: I do, in cold water."
    )
    asked = [one.text for one in find_printed(parse_article(text, format="markdown"))]
    assert asked == ["Does wool itch?", "And what about moths?", "Do you wash them?"]


# --- lay questions that are too few to learn from -----------------------------------------------

LISTED = """\
[[questions]]
at = "Lavender smells nice"
ask = ["do herbs keep bugs out?"]

[unanswered]
ask = ["what does a wool blanket cost?"]
"""


def _few() -> Scarbot:
    return Scarbot(Corpus((parse_article(WOOL, id="wool", sidecar=LISTED),)))


def test_a_lay_question_that_is_repeated_is_answered_by_its_statement() -> None:
    answer = _few().answer("So, do herbs keep bugs out?")
    assert (answer.status, answer.quotes[0].text) == (
        "answered",
        "Lavender smells nice to the owner, she says.",
    )


def test_one_that_nothing_answers_is_declined() -> None:
    assert wool().answer("what does a wool blanket cost?").quotes
    assert _few().answer("what does a wool blanket cost?").status == "no_answer"


@pytest.mark.parametrize(
    "question", ["How long does cedar keep moths away?", "can I wash it warm?", "who is Carol Lind?"]
)
def test_other_questions_are_answered_as_without_any(question: str) -> None:
    assert _few().answer(question).quotes == wool().answer(question).quotes


def test_lay_questions_that_are_enough_are_no_printed_ones() -> None:
    article = parse_article(WOOL, id="wool", sidecar=LISTED)
    assert not article.teaches_asking
    assert [one.text for one in find_listed(article)] == [
        "do herbs keep bugs out?",
        "what does a wool blanket cost?",
    ]
    assert taught(article).teaches_asking
    assert find_listed(taught(article)) == []


def test_what_nothing_answers_in_one_article_another_may() -> None:
    other = parse_article("What wool costs\n\nA wool blanket costs $90 in most shops.", id="shop")
    both = Scarbot(Corpus((parse_article(WOOL, id="wool", sidecar=LISTED), other)))
    assert {quote.article for quote in both.answer("what does a wool blanket cost?").quotes} == {"shop"}


def test_a_repeated_question_is_answered_where_another_article_has_more_of_its_words() -> None:
    more = parse_article(
        "What herbs do\n\nHerbs keep many bugs out of a pot, and herbs keep well.", id="herbs"
    )
    both = Scarbot(Corpus((parse_article(WOOL, id="wool", sidecar=LISTED), more)))
    assert (
        both.answer("do herbs keep bugs out?").quotes[0].text
        == "Lavender smells nice to the owner, she says."
    )


LETTER = """\
Is wool worth it?

Wool has been worn for ages, and most of it is grey.

Q: My wool socks itch and shrink. Should I wash them cold?

Cold water does no harm to wool. Hot water felts it, says Ana Ruiz, a textile conservator.

Is wool safe for babies?

Not exactly.

“A baby sweats in thick wool,” Ruiz says.

How long does a wool sock last?

Two years.

“Mine are older,” Ruiz says.
"""


def letter() -> Scarbot:
    return Scarbot(Corpus((parse_article(LETTER, format="text", id="wool"),)))


def test_what_a_reader_writes_in_front_of_a_question_answers_nothing() -> None:
    answer = letter().answer("do wool socks itch and shrink")
    assert answer.quotes
    assert not any("My wool socks" in quote.text for quote in answer.quotes)


def test_a_few_common_words_that_another_source_goes_on_from_are_no_answer() -> None:
    answer = letter().answer("Is wool safe for babies?")
    assert answer.quotes[0].text == "“A baby sweats in thick wool,” Ruiz says."


def test_a_few_words_that_give_what_is_asked_for_are_one() -> None:
    assert letter().answer("How long does a wool sock last?").quotes[0].text == "Two years."


MYTHS = """\
# Three myths about wool

Wool has been worn for a long time, and much is said of it that is not so.

## Myth 1: Washing wool ruins it

**Fact:** Cold water does no harm. A hot wash does, as the fibers felt.

## Myth #2: Moths eat a clean sweater

**Fact:** They want sweat and crumbs. The cloth alone is no meal, and so a drawer of clean ones is left alone.

## Myth: Wool is warm when wet

It is so, in part. The core of each fiber stays dry.
"""


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("Does washing wool ruin it?", "Fact: Cold water does no harm."),
        ("do moths eat a clean sweater", "Fact: They want sweat and crumbs."),
        ("Is wool warm when wet?", "It is so, in part."),
    ],
)
def test_whether_a_myth_is_so_is_answered_below_it(question: str, first: str) -> None:
    bot = Scarbot(Corpus((parse_article(MYTHS, format="markdown"),)))
    assert bot.answer(question).quotes[0].text.startswith(first)


def test_what_else_is_asked_with_the_words_of_a_myth_does_not_repeat_it() -> None:
    bot = Scarbot(Corpus((parse_article(MYTHS, format="markdown"),)))
    signals = [
        dict(bot.answer(text).signals)
        for text in ("Why does washing wool ruin it?", "Does washing wool ruin it?")
    ]
    assert ["printed" in found for found in signals] == [False, True]


def test_what_is_cut_off_at_a_colon_is_quoted_as_what_stands_behind_it() -> None:
    text = (
        "# Earwax, asked and answered\n\n## When should I see a nurse?\n\n"
        "Most wax falls out alone. Wait a week.\n\nSee a nurse at once if:\n\n"
        "- the ear bleeds\n- the ear smells\n- you hear less\n- you are dizzy\n\n## Can I swim?\n\nYes, with plugs.\n"
    )
    bot = bot_on(text, "wax")
    answer = bot.answer("when should I see a nurse?")
    assert [quote.text for quote in answer.quotes] == [
        "Most wax falls out alone. Wait a week.",
        "the ear bleeds",
        "the ear smells",
    ]
    assert all(quote.context and quote.context.text.endswith("if:") for quote in answer.quotes[1:])
    assert answer.message.startswith("2 of 4 of the list")
