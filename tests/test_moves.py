"""Turns that say nothing of their own and lean on the last answer."""

from __future__ import annotations

from functools import cache

import pytest
from asked import bot_on, both, heel, shipped, statements, talk, talk_of_wool, twice_headed

from scarbot import Corpus, Scarbot, parse_article
from scarbot.conversation.studies import tells_where_printed

OPENING = "what are the types of acne scars"


@pytest.mark.parametrize(
    "turn",
    [
        "who said that",
        "where is that",
        "why",
        "tell me more",
        "the second one",
        "again",
        "more from the same section",
        "i trust her",
        "does anyone disagree",
    ],
)
def test_a_turn_that_points_at_nothing_asks_back(turn: str) -> None:
    (answer,) = talk(turn)
    assert (answer.status, answer.quotes) == ("clarify", ())
    assert answer.message


def test_small_talk_and_a_decline_give_nothing_to_point_at() -> None:
    *_, answer = talk("hello", "who won the cup", "who said that")
    assert answer.status == "clarify"


@pytest.mark.parametrize("turn", ["where is that", "say that again"])
def test_what_was_shown_is_shown_again_where_it_is_asked_about(turn: str) -> None:
    first, again = talk(OPENING, turn)
    assert first.quotes
    assert (again.status, again.quotes, again.question) == ("answered", first.quotes, turn)
    assert again.reading.startswith("about the quote from ")


def test_who_said_that_names_all_in_one_line_with_the_first_of_the_quotes() -> None:
    first, who, where = talk("do acne scars go away", "who said that", "where is that")
    assert (who.status, who.quotes) == ("answered", first.quotes[:1])
    assert who.message == (
        "Quoted there, in this order: Y. Claire Chang, MD, board-certified dermatologist (reported); "
        "“dermatologists”, as the article reports; the article (Well+Good). The first is shown again."
    )
    assert where.quotes == first.quotes


def test_the_limit_holds_for_what_is_shown_again() -> None:
    chat = shipped().conversation()
    first = chat.ask(OPENING, limit=3)
    assert chat.ask("who said that", limit=1).quotes == first.quotes[:1]


HEALING = """\
How long it takes

A sprained wrist takes six weeks to heal, says hand surgeon Ana Ruiz, MD. A broken wrist needs a year, says Ben Okafor, MD.

A strained wrist heals within eight weeks, says Cleo Lind, MD.
"""


def healing(*turns: str) -> list[list[str]]:
    """Return who is quoted, by turns, on how long something takes."""
    chat = Scarbot(Corpus((parse_article(HEALING, id="wrists"),))).conversation()
    answers = [chat.ask(turn) for turn in ("how long does a wrist take to heal", *turns)]
    return [sorted(quote.speakers[0].name.split()[0] for quote in answer.quotes) for answer in answers]


@pytest.mark.parametrize(
    ("turn", "whose"),
    [
        ("a year??", ["Ben"]),
        ("6 weeks?", ["Ana", "Cleo"]),
        ("six weeks? who says that", ["Ana"]),
        ("who says that", ["Ana"]),
        ("two days??", ["Ana", "Ben", "Cleo"]),
    ],
)
def test_of_several_quotes_that_is_shown_again_whose_amount_is_echoed(turn: str, whose: list[str]) -> None:
    first, again = healing(turn)
    assert (first, again) == (["Ana", "Ben", "Cleo"], whose)


@pytest.mark.parametrize(
    ("turn", "whose"),
    [
        ("who gave that answer about strained ones", ["Cleo"]),
        ("who says that it needs a year", ["Ben"]),
        ("which doctor said that about sprained wrists", ["Ana"]),
        ("who said that plaster helps", []),
    ],
)
def test_whose_the_words_are_that_a_turn_repeats_is_told(turn: str, whose: list[str]) -> None:
    assert healing(turn)[1] == whose


def test_an_amount_may_be_that_of_a_quote_which_the_talk_has_left() -> None:
    assert healing("a year??", "six weeks??", "who said that")[1:] == [["Ben"], ["Ana"], ["Ana"]]


def test_the_limit_is_for_what_is_echoed() -> None:
    chat = Scarbot(Corpus((parse_article(HEALING, id="wrists"),))).conversation()
    first = chat.ask("how long does a wrist take to heal")
    (yearly,) = [quote for quote in first.quotes if "a year" in quote.text]
    assert len(first.quotes) > 1
    assert chat.ask("a year??", limit=1).quotes == (yearly,)


def test_an_amount_is_echoed_in_the_words_that_a_reader_sees() -> None:
    first, again = talk("how long does microneedling take", "a year??")
    assert len(first.quotes) > 1
    assert [("year" in quote.text, "year" in quote.glossed) for quote in again.quotes] == [(False, True)]


def test_the_second_one_is_the_second_quote() -> None:
    first, second, back = talk(OPENING, "the second one", "the first one")
    assert second.quotes == first.quotes[1:2]
    assert back.quotes == first.quotes[:1]


def test_the_last_one_is_the_last_quote() -> None:
    first, last = talk(OPENING, "the last one")
    assert last.quotes == first.quotes[-1:]


@pytest.mark.parametrize(
    "turn",
    ["who said the second one", "who said number 2", "who said the second quote", "where is the second one"],
)
def test_a_move_may_say_which_quote_it_is_about(turn: str) -> None:
    first, second, who = talk(OPENING, turn, "who said that")
    assert second.quotes == who.quotes == first.quotes[1:2]


def test_whatever_was_typed_is_told_but_small_talk() -> None:
    *_, first, last = talk(
        "who wrote this?",
        "hello",
        "what is subcision and who treats it?",
        "what did i ask first",
        "what did i ask",
    )
    assert first.message == "You asked: “who wrote this?”"
    assert last.message == "You asked: “what is subcision and who treats it?”"


@pytest.mark.parametrize("turn", ["never mind", "no", "forget it"])
def test_what_only_breaks_off_is_not_told_as_asked(turn: str) -> None:
    *_, last = talk(OPENING, turn, "what did i ask")
    assert last.message == f"You asked: “{OPENING}”"


def test_a_question_is_told_by_its_number() -> None:
    *_, second, third, quote = talk(OPENING, "why", "and my 2nd question?", "what was my third question", "2")
    assert (second.message, third.message) == ("You asked: “why”", "You have asked 2 questions so far.")
    assert quote.status == "clarify"  # "2" alone is that of a quote still


@pytest.mark.parametrize("turn", ["2", "#2", "no. 2", "who said 2"])
def test_a_number_alone_is_that_of_a_quote(turn: str) -> None:
    first, second = talk(OPENING, turn)
    assert second.quotes == first.quotes[1:2]


def test_a_move_about_a_quote_that_was_not_shown_is_asked_back() -> None:
    first, other = talk(OPENING, "who said number 9")
    assert (other.status, other.message) == ("clarify", f"The last answer has {len(first.quotes)} quotes.")


@pytest.mark.parametrize("turn", ["who was the second doctor", "what is the second step"])
def test_a_second_thing_is_no_second_quote(turn: str) -> None:
    _, other = talk(OPENING, turn)
    assert "about the quote" not in other.reading


@pytest.mark.parametrize(
    "turn", ["what did you just say?", "can you repeat that please", "repeat your answer"]
)
def test_an_answer_with_a_caveat_is_repeated_with_it(turn: str) -> None:
    first, again = talk("What does Dr. Chappell recommend?", turn)
    assert first.status == "partial"
    assert (again.status, again.quotes, again.message) == (first.status, first.quotes, first.message)


def test_what_was_asked_is_told() -> None:
    none, _, _, _, last, first = talk(
        "what was my question",
        OPENING,
        "who said that",
        "does it hurt",
        "repeat my question",
        "what did i ask first",
    )
    assert (none.status, none.message) == ("meta", "Nothing has been asked yet.")
    assert (last.message, last.quotes) == ("You asked: “does it hurt”", ())
    assert first.message == f"You asked: “{OPENING}”"


def test_after_the_second_one_a_question_back_is_about_that_one() -> None:
    first, _, where = talk(OPENING, "the second one", "where is that")
    assert where.quotes == first.quotes[1:2]


def test_about_the_second_one_is_the_second_thing_of_a_list_that_was_introduced() -> None:
    listing, second = talk("what types of atrophic scars are there", "tell me about the second one")
    assert any(quote.text.rstrip().endswith(":") for quote in listing.quotes)
    assert [quote.text.split(":")[0] for quote in second.quotes] == ["Boxcar scar"]


def test_what_is_asked_behind_the_second_one_is_of_that() -> None:
    *_, wide = talk("what kinds of acne scars are there", "tell me about the second one", "how wide is it")
    assert wide.reading.startswith("read together with: boxcar scar")
    assert "oxcar" in wide.quotes[0].text


def test_a_quote_that_was_not_shown_is_asked_back() -> None:
    first, answer = talk(OPENING, "the third one", limit=1)
    assert len(first.quotes) == 1
    assert (answer.status, answer.message) == ("clarify", "The last answer has one quote.")


def test_more_brings_what_was_not_shown() -> None:
    turns = talk(OPENING, "tell me more", "go on", "what else")
    seen: set[int] = set()
    for answer in turns:
        assert answer.status == "answered"
        assert statements(answer) - seen
        assert not {quote.text for quote in answer.quotes} & {shipped_text(index) for index in seen}
        seen |= statements(answer)


def test_when_all_of_a_thing_was_shown_what_else_brings_what_stands_beside_it() -> None:
    *_, exhausted, beside = talk("what is prp", "tell me more", "tell me more", "what else is there")
    assert not exhausted.quotes
    assert beside.message == "That is all on this; the sections beside it tell of these."
    sections = [quote.section.path for quote in beside.quotes if quote.section]
    assert len(set(sections)) == len(sections) > 1
    assert {path[:-1] for path in sections} == {sections[0][:-1]}


def shipped_text(index: int) -> str:
    return shipped().corpus.statements[index].text


def test_when_everything_was_shown_more_says_so() -> None:
    chat = heel().conversation()
    chat.ask("cotton socks")
    answers = [chat.ask("tell me more") for _ in range(12)]
    ended = [answer for answer in answers if not answer.quotes]
    assert ended
    assert ended[0].message.startswith("That is all that the article says about this.")


def test_the_reason_stands_in_the_same_passage_or_is_what_was_shown() -> None:
    first, why = talk("do acne scars go away", "why is that")
    assert why.status == "answered"
    statement = shipped().corpus.statements[first.quotes[0].statements[0]]
    passage = shipped().corpus.articles[0].passages[statement.passage]
    assert statements(why) <= set(range(passage.first, passage.last))


def test_others_are_other_people_or_nobody() -> None:
    first, others = talk("what causes acne scars", "does anyone disagree", limit=1)
    said = {speaker for quote in first.quotes for speaker in quote.speakers}
    assert said
    assert others.quotes
    for quote in others.quotes:
        assert quote.speakers
        assert not said & set(quote.speakers)


def test_where_all_have_spoken_nobody_else_is_found() -> None:
    *_, others = talk("what causes acne scars", "does anyone disagree", limit=9)
    assert (others.quotes, others.message) == ((), "Nobody else is found to speak to that.")


def test_moves_after_a_decline_are_about_what_was_shown_before() -> None:
    first, declined, who = talk("what is subcision", "unrelated, who won the cup", "who said that")
    assert declined.status == "no_answer"
    assert who.quotes == first.quotes[:1]


@pytest.mark.parametrize(
    "declined",
    [
        "who won the cup",
        "Can I claim it on my insurance?",
        "how much does subcision cost",
        "does botox help acne scars",
        "is there a vegan option",
    ],
)
@pytest.mark.parametrize("before", [(), ("what is subcision",)])
@pytest.mark.parametrize("turn", ["tell me more", "go on", "does anyone disagree"])
def test_behind_a_decline_nothing_is_quoted_that_has_nothing_to_do_with_it(
    before: tuple[str, ...], declined: str, turn: str
) -> None:
    *_, decline, answer = talk(*before, declined, turn)
    assert decline.status == "no_answer"
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert answer.message.startswith("The article says nothing on that, and so")


@pytest.mark.parametrize("turn", ["why?", "does anyone disagree"])
def test_behind_a_decline_several_articles_are_spoken_of_as_such(turn: str) -> None:
    chat = both().conversation()
    assert chat.ask("who won the cup").status == "no_answer"
    assert chat.ask(turn).message.startswith("These articles say nothing on that, and so ")


@pytest.mark.parametrize(
    ("declined", "lacking"),
    [
        ("what does Dr. Smith say about lasers", "it does not quote Dr. Smith"),
        ("does subcision hurt the cat", "it does not speak of animals"),
        ("how much do lasers cost", "it gives no price"),
    ],
)
def test_behind_a_decline_what_comes_near_is_shown_with_what_it_lacks(declined: str, lacking: str) -> None:
    decline, answer, where = talk(declined, "tell me more", "where is that?")
    assert decline.status == "no_answer"
    assert (answer.status, answer.message) == ("partial", f"The closest statement; {lacking}.")
    assert (answer.question, len(answer.quotes)) == ("tell me more", 1)
    assert (where.status, where.message) == (answer.status, answer.message)


def test_what_somebody_says_is_not_shown_as_if_they_were_not_quoted() -> None:
    article = parse_article(
        "Butter raises it most, says Mireille Tanaka, a dietitian. Coconut oil is no better, Tanaka says.\n\n"
        "Walking helps the heart, says Omar Salcedo, MD. Statins block an enzyme of the liver."
    )
    chat = Scarbot(Corpus((article,))).conversation()
    decline, more = chat.ask("what does Tanaka recommend"), chat.ask("tell me more")
    assert (decline.status, more.status) == ("no_answer", "partial")
    assert more.quotes[0].speakers[0].name == "Mireille Tanaka"
    assert "it does not quote" not in more.message


def test_behind_an_answer_with_a_caveat_comes_what_has_one_too() -> None:
    first, more = talk("is filler the best thing for boxcar scars", "tell me more")
    assert first.status == more.status == "partial"
    assert statements(first).isdisjoint(statements(more))
    assert more.message == "The closest statements; they do not say what is best."


@pytest.mark.parametrize(
    "opening", ["what is the best treatment for boxcar scars", "what is an ice pick scar"]
)
def test_the_rest_of_a_section_is_brought_until_all_of_it_was_shown(opening: str) -> None:
    chat = shipped().conversation()
    answers = [chat.ask(opening), chat.ask("the last one")]
    answers += [chat.ask("what else is in that section?") for _ in range(6)]
    section = answers[1].quotes[0].section
    rest = [answer for answer in answers[2:] if answer.quotes]
    assert {answer.message for answer in rest} == {"More from the same section."}
    assert section is not None
    quoted = [quote.section for answer in rest for quote in answer.quotes]
    assert all(one and one.path[: len(section.path)] == section.path for one in quoted)
    assert answers[-1].message == "That is all that stands in this section."
    shown = set().union(*map(statements, [*answers[:1], *rest]))
    assert shown >= {s.index for s in shipped().corpus.statements if s.section == section}


def test_an_answer_that_is_used_up_was_no_decline() -> None:
    *_, used_up = talk("what is subcision", *["tell me more"] * 3)
    assert used_up.message.startswith("That is all that the article says about this.")


@pytest.mark.parametrize("doubt", ["are you sure?", "is that true", "really?"])
def test_a_doubt_shows_again_what_was_said_and_that_nobody_here_can_judge(doubt: str) -> None:
    first, again = talk("What is subcision?", doubt)
    assert again.quotes == first.quotes
    assert "cannot judge" in again.message
    assert again.reading.startswith("about the quote from")
    (alone,) = talk(doubt)
    assert (alone.status, alone.quotes) == ("clarify", ())


@pytest.mark.parametrize(
    "remark", ["i trust her", "well I totally trust what she says", "I believe that doctor"]
)
def test_a_remark_brings_no_quotes_and_the_talk_goes_on_behind_it(remark: str) -> None:
    first, noted, who = talk("what is subcision", remark, "who said that")
    assert (noted.status, noted.quotes, noted.message) == (
        "chat",
        (),
        "Noted. What else would you like to know?",
    )
    assert who.quotes == first.quotes[:1]


def test_that_nobody_disagrees_is_no_decline_to_give_a_reason_for() -> None:
    *_, why = talk("what is subcision", "does anyone disagree?", "why?", limit=9)
    assert why.status != "clarify"


def test_where_a_quote_stands_is_told_without_what_was_told_before() -> None:
    *_, more, where = talk("what is microneedling", "more", "where is that?")
    assert more.message == "More from the same section."
    assert where.quotes[0].text == more.quotes[0].text
    assert not where.message


def test_a_move_that_is_not_listed_is_a_question_where_nothing_was_quoted() -> None:
    (alone,) = talk("which doctor says that subcision works")
    assert alone.status != "clarify"
    (first,) = talk("is that from a study")
    assert first.status != "clarify"


def test_the_last_one_of_a_list_is_its_last_item() -> None:
    *_, last = talk("what types of atrophic scars are there", "the last one", limit=1)
    assert [quote.text.split(":")[0] for quote in last.quotes] == ["Rolling scar"]


def test_a_reason_is_taken_from_the_article_that_was_quoted() -> None:
    feet = parse_article(
        "Feet\n\nFoot baths are warm water for the feet, says Ana Ruiz, MD, a podiatrist.\n\n"
        "Urea cream softens heels. It is cheap.\n",
        id="feet",
    )
    ears = parse_article(
        "Ears\n\nEar drops soften the wax in the ear, says Cleo Lind, MD, an ear specialist.\n\n"
        "Urea cream softens heels overnight. The ears ring because loud music hurts the nerve.\n",
        id="ears",
    )
    chat = Scarbot(Corpus((feet, ears))).conversation()
    first = chat.ask("does urea cream soften heels", limit=1)
    why = chat.ask("why?")
    assert {quote.article for quote in why.quotes} == {quote.article for quote in first.quotes}


def test_the_rest_of_a_section_is_none_of_another_with_its_heading() -> None:
    chat = Scarbot(Corpus((twice_headed(),))).conversation()
    (shown,) = chat.ask("should i rub cream in before noon", limit=1).quotes
    rest = chat.ask("what else is in that section?", limit=9)
    assert [shown.text, *(quote.text for quote in rest.quotes)] == [
        "Rub cream in before noon.",
        "Wear thick socks at night.",
    ]


def test_what_is_shown_again_lies_behind_a_decline() -> None:
    *_, shown, why = talk("what is subcision", "who won the cup", "the first one", "why")
    assert statements(shown) <= statements(why)
    *_, more = talk(OPENING, "who won the cup", "the first one", "more")
    assert more.quotes


def test_a_topic_that_is_used_up_is_no_decline_either() -> None:
    *_, used_up, why = talk("what is subcision", *["tell me more"] * 3, "why")
    assert used_up.message == "That is all that the article says about this."
    assert why.quotes


def test_a_reason_that_stands_beside_what_was_quoted_is_brought() -> None:
    article = parse_article(
        "Tendons\n\nA sore tendon needs rest for weeks, says Ana Ruiz, MD, a podiatrist. "
        "Healing is slow because little blood reaches it.\n\nWalking shoes with a soft heel help.\n",
        id="tendons",
    )
    chat = Scarbot(Corpus((article,))).conversation()
    first, why = chat.ask("how long does a sore tendon need rest", limit=1), chat.ask("why?")
    assert [quote.text.split()[0] for quote in first.quotes] == ["A"]
    assert "because little blood reaches it" in why.quotes[0].text
    assert why.message != "No reason is given beyond this."


# --- whether it goes so far ---------------------------------------------------------------------


def test_even_asks_whether_what_was_quoted_goes_so_far() -> None:
    first, even = talk("do the flat brown marks fade", "even on dark skin?")
    assert even.quotes
    assert [q.text for q in even.quotes] == [q.text for q in first.quotes[: len(even.quotes)]]
    assert {quote.confidence for quote in even.quotes} == {0.0}  # nobody searched for dark skin
    assert (even.status, even.reading.partition(" from ")[0]) == ("partial", "about the quote")
    assert "not speak of skin tones" in even.message


def test_what_even_names_is_answered_where_that_is_found() -> None:
    _, even = talk("do scars go away", "even the red ones?")
    assert even.status == "answered"
    assert even.reading.startswith("read together with: ")
    assert "hyperpigmentation" in even.quotes[0].text


def test_what_even_names_is_told_as_quoted_before_where_it_was() -> None:
    shown, even = talk("what is subcision?", "even for rolling scars?")
    assert even.quotes[0].text in {quote.text for quote in shown.quotes}
    assert even.reading.endswith("quoted before")


def test_behind_a_decline_even_is_declined_and_at_the_start_it_is_a_question() -> None:
    declined, even = talk("how much is a laser?", "even for a small area?")
    assert declined.status == even.status == "no_answer"
    (alone,) = talk("even rolling scars?")
    assert alone.quotes


def test_what_even_asks_of_goes_on_with_the_talk() -> None:
    *_, lasers = talk("do the flat brown marks fade", "even on dark skin?", "and lasers?")
    assert "marks" in lasers.reading


def test_more_goes_on_in_the_sections_beside_under_the_same_heading() -> None:
    *answers, used_up = talk("What do ablative lasers do?", *["more"] * 5)
    headings = {quote.section.heading for a in answers for quote in a.quotes if quote.section}
    assert {"Ablative lasers", "Non-ablative lasers"} <= headings
    assert "Microneedling" not in headings
    assert used_up.message.startswith("That is all")


def test_more_comes_back_to_what_the_search_found_where_all_was_shown_around_the_last_quotes() -> None:
    first, _, same, back, *_, used_up = talk("do acne scars go away", *["more"] * 6)
    of_first, of_same, of_back = (
        {quote.section and quote.section.heading for quote in answer.quotes} for answer in (first, same, back)
    )
    assert of_back
    assert of_back <= of_first - of_same
    assert used_up.message.startswith("That is all")


def test_what_even_asked_for_is_not_asked_for_again() -> None:
    *_, skin, age = talk("what is microneedling?", "even on dark skin?", "even at 45?")
    assert "skin tones" in skin.message
    assert "skin tones" not in age.message


@pytest.mark.parametrize("doubt", ["i can trust her?", "i trust that doctor?"])
def test_a_remark_on_trust_that_asks_is_a_doubt(doubt: str) -> None:
    first, again = talk("What is subcision?", doubt)
    assert again.quotes == first.quotes
    assert "cannot judge" in again.message


# --- what is near ---------------------------------------------------------------------------------

WARM = "can i wash wool in warm water?"


@pytest.mark.parametrize("before", [(WARM,), ("is warm water for wool", "who said that?")])
def test_who_disagrees_stands_beside_what_was_quoted(before: tuple[str, ...]) -> None:
    *_, others = talk_of_wool(*before, "does anyone disagree?")
    first, told = others.quotes
    assert ([speaker.name for speaker in first.speakers], told.text) == (
        ["Ben Okafor"],
        "Not everybody is so strict.",
    )


def test_where_nobody_disagrees_near_by_nobody_is_brought() -> None:
    *_, others = talk_of_wool("does lavender smell nice", "does anyone disagree?")
    assert (others.quotes, others.message) == ((), "Nobody else is found to speak to that.")


def test_what_follows_a_quote_is_shown_with_it_where_no_reason_is_spelled_out() -> None:
    _, why, again = talk_of_wool(WARM, "why?", "why?")
    assert [quote.text for quote in why.quotes] == [
        "Warm water is not for wool, says Dr. Ruiz.",
        "Wet fibers cling to each other and shrink.",
    ]
    assert why.message == "No reason is spelled out; this is what follows."
    assert again.quotes == why.quotes


def test_what_another_says_is_no_reason_and_at_an_end_there_is_none() -> None:
    *_, why = talk_of_wool("who freezes a blanket for a week", "why?")
    assert why.message == "No reason is given beyond this."


@cache
def hives() -> Scarbot:
    text = (
        "# Keeping bees\n\n## The hive\n\n"
        "Don't open the hive on a cold day. “The brood chills within minutes,” says Ada Moreau, a beekeeper in Lyon.\n\n"
        "## Feeding\n\n"
        "There are two good ways to feed a colony, and honey from the shop isn't one of them.\n\n"
        "1. **Syrup.** Two parts of sugar in one of water.\n2. **Fondant.** A slab on top of the frames.\n\n"
        "“Bought jars carry spores that put a whole colony at risk of foulbrood,” Moreau says.\n\n"
        "## Tools\n\nA smoker should burn pine needles. Gloves should be of leather.\n\n"
        "Never wear perfume near the bees. “Scent makes them sting,” Moreau says.\n\n"
        "## Winter\n\nDon't move a hive in January.\n\nMice come in autumn.\n\n## Swarms\n\nNever clip a queen.\n"
    )
    return bot_on(text, "hives")


@pytest.mark.parametrize("why", ["why not?", "why?", "why shouldn't I?", "why should I not?"])
@pytest.mark.parametrize(
    ("question", "reason"),
    [
        ("can I open the hive on a cold day?", "“The brood chills within minutes,”"),
        ("can I feed a colony honey from the shop?", "“Bought jars carry spores"),
        ("can I wear perfume near the bees?", "“Scent makes them sting,”"),
    ],
)
def test_a_reason_may_be_what_is_said_next_or_behind_a_list(question: str, reason: str, why: str) -> None:
    chat = hives().conversation()
    chat.ask(question)
    answer = chat.ask(why)
    assert answer.quotes[-1].text.startswith(reason)
    assert answer.message == "No reason is spelled out; this is what follows."


@pytest.mark.parametrize(
    ("question", "line"),
    [
        ("can I move a hive in January?", "No reason is spelled out beside this."),
        ("can I clip a queen?", "No reason is given beyond this."),
    ],
)
def test_that_there_is_no_reason_is_said_only_where_nothing_stands_behind(question: str, line: str) -> None:
    chat = hives().conversation()
    first, answer = chat.ask(question, limit=1), chat.ask("why not?")
    assert (answer.quotes, answer.message) == (first.quotes, line)


@pytest.mark.parametrize(
    ("behind", "opens"),
    [
        ("That is because fibers shrink, she adds.", "That is because"),
        ("Wool is dear because sheep are few, she adds.", "Warm water"),
    ],
)
def test_a_reason_may_open_the_next_passage_where_that_leans_on_it(behind: str, opens: str) -> None:
    text = f"Wool\n\nWarm water is not for wool, says Ana Ruiz, MD, a weaver.\n\n{behind}\n"
    chat = Scarbot(Corpus((parse_article(text, id="wool"),))).conversation()
    chat.ask("is warm water for wool", limit=1)
    assert chat.ask("why?").quotes[0].text.startswith(opens)


def test_who_said_that_is_told_without_what_the_quote_lacks() -> None:
    first, who, where = talk_of_wool("does cedar keep moths away", "who said that?", "where is that?")
    assert first.message
    assert (who.status, who.quotes) == ("answered", first.quotes[:1])
    assert who.message == (
        "Quoted there, in this order: Carol Lind, museum curator (reported); the article. "
        "The first is shown again."
    )
    assert where.message == first.message


@pytest.mark.parametrize("turn", ["is that all?", "what do you mean", "thats wrong", "are you sure?"])
@pytest.mark.parametrize("before", [(), (WARM,)])
def test_behind_a_decline_a_remark_is_on_the_decline(before: tuple[str, ...], turn: str) -> None:
    *_, declined, answer = talk_of_wool(*before, "unrelated, who won the cup", turn)
    assert declined.status == "no_answer"
    assert (answer.status, answer.quotes) == ("clarify", ())
    assert answer.message.startswith("The last question found no answer here")


def test_more_from_the_section_stands_in_the_order_of_the_text_and_was_not_shown() -> None:
    chat = shipped().conversation()
    first = chat.ask("what is the bottom line on getting rid of acne scars", limit=1)
    seen = statements(first)
    for answer in (chat.ask("more from the same section") for _ in range(4)):
        starts = [quote.start for quote in answer.quotes]
        assert starts == sorted(starts)
        assert seen.isdisjoint(statements(answer))
        seen |= statements(answer)


def test_what_was_shown_aside_is_not_brought_again() -> None:
    who, *more = talk("who are the experts", "more", "more")
    assert statements(who)
    assert statements(who).isdisjoint(set().union(*map(statements, more)))
    assert not [quote for answer in more for quote in answer.quotes if quote.confidence]


def test_more_tells_where_it_leaves_the_section() -> None:
    *_, beside = talk("What do ablative lasers do?", *["more"] * 2)
    assert beside.message == "More from the same section and those beside it."


def test_behind_somebodys_words_those_who_disagree_stand_near_or_are_nobody() -> None:
    *_, answer = talk("what causes acne scars", "everything from Dr. Rowe", "does anyone disagree")
    assert (answer.quotes, answer.message) == ((), "Nobody else is found to speak to that.")


LAMPS = """\
# Lamps

## Oil

Oil lamps glow for a night. Neither was asked for.

- Brass lamps shine.
- Tin lamps rust.
"""


def test_what_stands_above_items_without_announcing_them_introduces_no_list() -> None:
    chat = Scarbot(Corpus((parse_article(LAMPS, format="markdown"),))).conversation()
    chat.ask("how long do oil lamps glow", limit=1)
    assert chat.ask("about the second one", limit=1).status == "clarify"


def test_behind_a_closest_statement_there_is_no_reason_why_not() -> None:
    *_, before, answer = talk("what is microneedling", "can i do it at home", "why not")
    assert before.status == "partial"
    assert (answer.status, answer.quotes) == ("clarify", ())


@pytest.mark.parametrize("turn", ["where", "where?", "and where?"])
def test_where_alone_asks_where_that_stands(turn: str) -> None:
    first, again = talk("do acne scars go away", turn)
    assert again.quotes == first.quotes


def test_when_behind_a_question_for_the_source_is_when_the_article_appeared() -> None:
    *_, when, said = talk("do acne scars go away", "who says so", "when?", "when was that")
    assert [answer.message for answer in (when, said)] == ["The date that is known: 2024."] * 2


@pytest.mark.parametrize("turn", ["who says to do that", "who", "who?"])
def test_who_alone_or_with_what_is_done_asks_whose_words_were_shown(turn: str) -> None:
    first, again = talk("what should i look for", turn)
    assert again.quotes == first.quotes[:1]


def test_ordinals_behind_the_introduction_of_a_list_are_of_its_items() -> None:
    first, *pointed = talk(
        "what types of atrophic scars are there",
        "the second one",
        "tell me about the third",
        "and the first?",
    )
    assert first.quotes[0].text.rstrip().endswith(":")
    heads = [quote.text.split(":")[0] for answer in pointed for quote in answer.quotes]
    assert heads == ["Boxcar scar", "Rolling scar", "Ice choose scar"]


def test_where_the_third_is_from_is_asked_of_the_third_quote() -> None:
    first, third = talk("what causes acne scars", "where is the third from?")
    assert third.quotes == first.quotes[2:3]


def test_what_was_asked_is_told_by_its_place_in_the_talk_by_its_thing_or_whole() -> None:
    turns = (OPENING, "what is subcision", "does it hurt")
    *_, start, before, about, nothing, whole = talk(
        *turns,
        "What did I ask at the start?",
        "what did i ask before that",
        "what did i ask about subcision",
        "what did i ask about my holiday?",
        "What have I asked so far?",
    )
    assert start.message == f"You asked: “{OPENING}”"
    assert before.message == about.message == "You asked: “what is subcision”"
    assert nothing.message == "Nothing has been asked about that."
    assert whole.message == "You asked: " + "; ".join(f"“{turn}”" for turn in turns)
    assert not any(answer.quotes for answer in (start, before, about, nothing, whole))


def test_of_an_earlier_answer_it_is_told_that_only_the_last_one_is_kept() -> None:
    *_, answer = talk(OPENING, "does it hurt", "What was your first answer?")
    assert (answer.status, answer.quotes) == ("meta", ())


def test_a_number_that_was_shown_is_shown_again_where_nothing_else_is_named() -> None:
    first, again = talk("how long do fillers last?", "So not more than 18?")
    assert again.quotes == first.quotes[:1]
    _, other = talk("how long do fillers last?", "So not more than 19?")
    assert not other.reading.startswith("about the quote from ")


def test_what_stands_before_or_behind_a_quote_is_shown() -> None:
    first, behind, back = talk("what is subcision", "the first one", "what comes after that?")
    places = [statement.start for statement in shipped().corpus.statements]
    assert places.index(back.quotes[0].start) == places.index(behind.quotes[0].start) + 1
    *_, before = talk("what is subcision", "the first one", "what does it say before that?")
    assert places.index(before.quotes[0].start) == places.index(first.quotes[0].start) - 1


def test_in_front_of_the_first_sentence_nothing_stands() -> None:
    *_, answer = talk("how does the article begin", "the first one", "what comes before that")
    assert (answer.status, answer.message) == ("clarify", "Nothing stands before that.")


@pytest.mark.parametrize(
    "turn",
    [
        "with what?",
        "ok and for how long?",
        "over how long",
        "by how much",
        "how often",
        "then what is the point",
        "what for?",
    ],
)
def test_what_only_hangs_on_a_declined_question_has_no_answer_either(turn: str) -> None:
    *_, answer = talk("does azelaic acid help", turn)
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert "nothing further either" in answer.message


@pytest.mark.parametrize("turn", ["with what?", "with what exactly"])
def test_what_hangs_on_a_question_with_an_answer_is_searched(turn: str) -> None:
    *_, answer = talk("can i treat scars at home", turn)
    assert answer.quotes


def test_a_whole_question_behind_a_decline_hangs_on_nothing() -> None:
    *_, answer = talk("does azelaic acid help", "how long does filler last")
    assert answer.status == "answered"


RUNNING = parse_article(
    "# How to start running\n\nAna Ruiz is a coach in Leeds and Ben Long a nurse in York.\n\n"
    "## How far?\n\n“Ten kilometres a week will do,” says Ruiz. “Stretch your calves first.”\n\n"
    "## What to wear\n\n“Old trainers ruin your knees,” says Ruiz. “Cotton socks give you blisters.”\n\n"
    "## Not everyone agrees\n\nLong is less strict about kilometres. “Count the minutes, and drop the socks if you like,” he says.\n\n"
    "Long is not convinced by stretching either. “I never do it,” he says.\n",
    format="markdown",
    id="running",
)


@pytest.mark.parametrize(
    ("question", "against"),
    [
        ("how many kilometres will do", "Count the minutes"),
        ("should I stretch my calves", "I never do it"),
        ("do old trainers ruin my knees", ""),
    ],
)
@pytest.mark.parametrize("turn", ["does anyone disagree?", "who disagrees with her?"])
def test_another_section_may_disagree_on_the_same_thing(question: str, against: str, turn: str) -> None:
    conversation = Scarbot(Corpus((RUNNING,))).conversation()
    assert conversation.ask(question, limit=1).quotes
    said = " ".join(quote.text for quote in conversation.ask(turn).quotes)
    assert against in said
    assert bool(against) is bool(said)


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("The work appeared in Bread Quarterly.", True),
        ("It was published in the journal Cells.", True),
        ("It was published last month in Cells.", True),
        ("It was published online by Lumo Press.", True),
        ("A trial published in 2019 found it.", True),
        ("A study in the Journal of Skin Care found it.", True),
        ("The rash appeared in 3 percent of those who took it.", False),
        ("Red dots appeared in the crook of the arm.", False),
        ("Each of them kept a journal of what they ate.", False),
        ("They wore printed gloves.", False),
        ("A study published last year found it.", False),
    ],
)
def test_where_something_was_printed_is_told_by_a_name_behind_words_that_lead_to_it(
    text: str, tells: bool
) -> None:
    assert tells_where_printed(text) is tells


def test_where_a_rash_appeared_is_not_where_a_study_did() -> None:
    told = "# Salt\n\nA trial at Leeds Mill tested zinc in 2000 children with hives. {}\n"
    for line, status in (
        ("The rash appeared in 3 percent of those who took it.", "partial"),
        ("The work appeared in Skin Quarterly.", "answered"),
    ):
        article = parse_article(told.format(line), format="markdown", id="salt")
        chat = Scarbot(Corpus((article,))).conversation()
        chat.ask("is zinc tested for hives")
        assert chat.ask("where was it published").status == status
