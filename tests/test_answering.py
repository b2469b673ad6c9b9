"""Question → answer: the three bands, the caveats, and what a decline says."""

from __future__ import annotations

import dataclasses

import pytest
from asked import both, heel, questions, shipped
from hypothesis import given, settings

from scarbot import Corpus, Scarbot, parse_article
from scarbot.answering import DISCLAIMER, Answering, searched_terms
from scarbot.answering.judging import Judgement
from scarbot.glossing import unglossed


@pytest.fixture
def answering() -> Answering:
    made = Answering(heel()._answering.retrieval)
    gates = made.judge.gates
    gates["lay"] = dataclasses.replace(
        gates["lay"], partial=0.3, answer=0.5, sure=0.7, lacking=0.5, further=0.4
    )
    return made


def judged(answering: Answering, opening: str, likely: float) -> Judgement:
    places = answering.retrieval.places
    position = next(p for p, place in enumerate(places) if place.statement.text.startswith(opening))
    return Judgement(((position, likely),), {"covered": 0.5})


LONG_LIST = """Sleep at night

Here is what helps, and most of it is free.

Ana Ruiz, MD, a sleep doctor, suggests a list of dull jobs:

- Match socks by a dim lamp.
- Fold the towels.
- Read an old cookbook. Skip the pictures.
- Count the spoons.
- Wind the clock.

“A dull book is best,” says Ruiz.
"""


def test_a_list_that_is_not_shown_to_its_end_says_so_and_more_goes_on() -> None:
    chat = Scarbot(Corpus((parse_article(LONG_LIST, format="text", id="sleep"),))).conversation()
    first, second = chat.ask("which dull jobs does she suggest?"), chat.ask("more")
    assert first.status == "answered"
    assert [quote.text for quote in first.quotes] == [
        "Match socks by a dim lamp.", "Fold the towels.", "Read an old cookbook. Skip the pictures.",
    ]  # fmt: skip
    assert first.message == "3 of 5 of the list; “more” goes on."
    assert [quote.text for quote in second.quotes][:2] == ["Count the spoons.", "Wind the clock."]
    assert second.message == ""


@pytest.mark.parametrize(
    ("likely", "status"), [(0.29, "no_answer"), (0.3, "partial"), (0.5, "partial"), (0.7, "answered")]
)
def test_how_likely_the_best_quote_answers_decides_between_answer_caveat_and_decline(
    answering: Answering, likely: float, status: str
) -> None:
    query = answering.understanding.read("what is urea")
    answer = answering.decide(query, judged(answering, "“Heel cream", likely), 3)
    assert answer.status == status
    assert bool(answer.quotes) == (status != "no_answer")
    assert bool(answer.message) == (status != "answered")


def test_a_strict_facet_without_evidence_is_never_more_than_partial(answering: Answering) -> None:
    query = answering.understanding.read("what does urea cost")
    high = answering.decide(query, judged(answering, "“Heel cream", 0.99), 3)
    low = answering.decide(query, judged(answering, "“Heel cream", 0.4), 3)
    assert (high.status, high.message) == ("partial", "The closest statement; it gives no price.")
    assert low.status == "no_answer"


def test_nothing_found_is_no_answer(answering: Answering) -> None:
    answer = answering.decide(answering.understanding.read("what is it"), Judgement((), {}), 3)
    assert (answer.status, answer.quotes, answer.sections) == ("no_answer", (), ())


def test_a_decline_names_the_unknown_words_and_the_nearest_sections(answering: Answering) -> None:
    query = answering.understanding.read("urea for xylophones")
    answer = answering.decide(query, judged(answering, "“Heel cream", 0.1), 3)
    assert answer.unmatched == ("xylophones",)
    assert answer.message == "The article has no answer to that. It does not mention “xylophones”."
    assert [near.section.heading for near in answer.sections] == ["What heel cream is"]


def test_what_is_not_mentioned_is_named_from_its_first_content_word_on() -> None:
    assert shipped().answer("does insurance cover it").unmatched == ("insurance cover",)


def test_a_decline_of_several_articles_speaks_of_several() -> None:
    assert both().answer("who won the cup final").message.startswith("These articles have no answer to that.")


def test_a_statement_that_hardly_answers_is_quoted_alone(answering: Answering) -> None:
    query = answering.understanding.read("urea")
    assert len(answering.decide(query, Judgement(((1, 0.45), (7, 0.44)), {}), 3).quotes) == 1


@pytest.mark.parametrize(
    ("limit", "message"),
    [
        (1, "The closest statement; it gives no price."),
        (2, "The closest statements; they give no price."),
        (3, "The closest statements; they give no price."),
    ],
)
def test_one_that_answers_but_for_what_it_lacks_has_another_beside_it(
    answering: Answering, limit: int, message: str
) -> None:
    query = answering.understanding.read("how much does urea cost")
    answer = answering.decide(query, Judgement(((1, 0.9), (7, 0.89), (8, 0.88)), {}), limit)
    assert (answer.status, answer.message) == ("partial", message)
    assert len(answer.quotes) == min(limit, 2)


def test_what_has_no_answer_without_evidence_is_declined_where_no_statement_has_it(
    answering: Answering,
) -> None:
    query = answering.understanding.read("does insurance pay for urea")
    answer = answering.decide(query, Judgement(((1, 0.99), (7, 0.9)), {}), 3)
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert answer.message == "The article has no answer to that; it does not speak of insurance."


def test_what_quotes_carries_the_disclaimer_and_the_notice() -> None:
    answer = heel().answer("cotton socks")
    assert (answer.disclaimer, answer.notice) == (DISCLAIMER, "The wording of this copy was changed.")


def test_where_several_articles_have_no_more_they_are_several() -> None:
    answering = both()._answering
    message = answering.exhausted(answering.understanding.read("lasers")).message
    assert message == "That is all that these articles say about this."


def test_among_several_articles_a_notice_says_which_one_it_is_about() -> None:
    expected = "“Heel cream”: The wording of this copy was changed."
    assert both().answer("cotton socks").notice == expected
    assert both().verify("Wear thick cotton socks").notice == expected


def test_an_article_without_a_notice_gives_none() -> None:
    assert both().answer("wax in the ear", limit=1).notice == ""


@settings(max_examples=100, deadline=None)
@given(questions())
def test_terms_are_the_heaviest_first_and_within_bounds(question: str) -> None:
    terms = searched_terms(shipped()._answering.understanding.read(question))
    weights = [term.weight for term in terms]
    assert weights == sorted(weights, reverse=True)
    assert all(0 < weight <= 1 for weight in weights)
    assert len(terms) <= 40


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("hello", "chat"),
        ("", "chat"),
        ("my throat is swelling and I cannot breathe", "emergency"),
        ("who are you", "meta"),
        ("who are the experts", "meta"),
        ("what is subcision", "answered"),
        ("who won the world cup in 1998", "no_answer"),
    ],
)
def test_every_kind_of_question_has_its_status(question: str, status: str) -> None:
    assert shipped().answer(question).status == status


def test_an_emergency_goes_before_everything_else() -> None:
    answer = shipped().answer("hello! i want to kill myself. what is subcision?")
    assert (answer.status, answer.quotes) == ("emergency", ())


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("what does Dr. Ruiz say heel cream is", "answered"),
        ("does Dr. Ruiz recommend socks at night", "no_answer"),
    ],
)
def test_whom_a_question_names_is_quoted_or_nobody(question: str, status: str) -> None:
    answer = heel().answer(question)
    assert answer.status == status
    for quote in answer.quotes:
        assert [speaker.name for speaker in quote.speakers] == ["Ana Ruiz"]
    if not answer:
        assert "it does not quote" in answer.message


def test_a_statement_apart_from_the_named_thing_is_never_more_than_partial() -> None:
    answer = shipped().answer("treatment for boxcar scars")
    assert (answer.status, answer.message) == (
        "partial",
        "The closest statements; they do not speak of “boxcar scars”.",
    )


def test_a_description_is_never_more_than_partial_where_something_to_do_is_asked_for() -> None:
    answer = shipped().answer("What is the best treatment for ice pick scars?")
    assert (answer.status, answer.message) == (
        "partial",
        "The closest statements; they do not speak of “ice pick scars”.",
    )


# --- what the article is about ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("How long do they last?", "Sadly, pimples scars sometimes"),
        ("what can i do about them", "The most typical therapies"),
        ("what now", "One of the simplest ways to sort out"),
        ("can anything be done", "In-office therapies can"),
    ],
)
def test_a_first_question_that_names_nothing_is_about_what_the_article_is_about(
    question: str, first: str
) -> None:
    answer = shipped().answer(question)
    assert answer.reading == "read together with: acne scars"
    assert answer.quotes[0].text.startswith(first)


@pytest.mark.parametrize(
    "question",
    ["How long do lasers last?", "what helps with insomnia", "How long does it take?", "why"],
)
def test_one_that_names_something_or_may_mean_a_treatment_is_not(question: str) -> None:
    assert not shipped().answer(question).reading.endswith("acne scars")


def test_behind_another_question_they_are_what_that_was_about() -> None:
    chat = shipped().conversation()
    chat.ask("What are dermal fillers?")
    assert chat.ask("How long do they last?").reading.startswith("read together with: dermal fillers")


@pytest.mark.parametrize("thing", ["lasers", "AHAs", "fillers"])
def test_who_types_nothing_but_a_name_gets_what_speaks_of_it_without_a_caveat(thing: str) -> None:
    answer = shipped().answer(thing)
    assert (answer.status, answer.message) == ("answered", "")


def test_a_name_that_the_best_statement_does_not_have_keeps_the_caveat() -> None:
    assert shipped().answer("clinics").status != "answered"


# --- stories ------------------------------------------------------------------------------------

STORY = "I have had deep acne for years and now my cheeks look like the moon. My sister has a machine."


def test_a_story_is_read_by_its_question_where_that_finds_far_more() -> None:
    found = shipped().answer(f"{STORY} What is subcision?")
    assert found.reading == "read as: What is subcision?"
    assert found.quotes
    assert found.question.startswith("I have had deep acne")


@pytest.mark.parametrize(
    "story",
    [
        "The Roman empire fell in the fifth century after many wars and plagues. It was big. What caused it?",
        "My car has scratches on the door from a wall near the house. How do I get rid of them?",
        "Our church roof is leaking since the storm in the spring. Nobody helps. What are the options?",
    ],
)
def test_a_story_of_something_else_is_not_read_by_its_end(story: str) -> None:
    assert shipped().answer(story).quotes == ()


def test_a_part_that_only_points_is_not_all_that_is_asked() -> None:
    answer = shipped().answer("i heard they just cut the whole scar out of your face?? is that real")
    assert "read as" not in answer.reading


def test_marks_since_a_pregnancy_are_asked_about_as_any() -> None:
    answer = shipped().answer("I have had dark marks since my second pregnancy. Will they fade on their own?")
    assert answer.status == "answered"
    assert "pigment" in answer.quotes[0].text


def test_what_a_story_says_of_the_asker_holds_for_its_question() -> None:
    answering = Answering(shipped()._answering.retrieval)
    found, judgement = answering.read(
        f"I am allergic to retinol. {STORY} Is there a laser that works in one go?"
    )
    assert found.part
    assert "retinol" in found.excluded
    assert "allergy" in {facet.name for facet in found.facets}
    assert judgement == answering.judge.judge(found)


def test_whom_a_story_names_is_whom_its_question_is_about() -> None:
    answering = Answering(shipped()._answering.retrieval)
    whole = answering.understanding.read(f"I like Dr. Mitchell. {STORY} Does it work?")
    assert [person.name for person in answering._within("Does it work?", whole).people] == ["Hope Mitchell"]


# --- exclusions ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "question",
    ["without a passport", "I don't like Mondays", "minus the mortgage", "not Paris", "no parking"],
)
def test_nothing_but_an_unknown_exclusion_is_no_question(question: str) -> None:
    assert shipped().answer(question).quotes == ()
    assert heel().answer(question).quotes == ()


@pytest.mark.parametrize(
    ("question", "stem"), [("what else is there, no laser please", "laser"), ("without needles?", "needl")]
)
def test_what_is_not_wanted_is_not_quoted(question: str, stem: str) -> None:
    retrieval = shipped()._answering.retrieval
    found = shipped().answer(question)
    assert found.quotes
    quoted = shipped()._answering.retrieval.positions(found.quotes)
    assert all(stem not in retrieval.own_sets[position] for position in quoted)


def test_a_decline_names_no_section_that_does_not_speak_of_what_is_asked() -> None:
    assert shipped().answer("can you recommend a good restaurant").sections == ()
    near = shipped().answer("how much does subcision cost").sections
    assert [one.section.heading for one in near] == ["Subcision"]


def test_the_nearest_sections_tell_their_headings_as_a_quote_does() -> None:
    answer = shipped().answer("how much does subcision cost")
    (near,) = answer.sections
    assert near.line == "What’s the greatest remedy [best treatment] for pimples [acne] scars? › [Subcision]"
    assert near.printed_line == "What’s the greatest remedy for pimples scars? › [Subcision]"
    assert near.to_dict() == {"article": "acne-scars", **near.section.to_dict()}
    assert [one.line for one in unglossed(answer).sections] == [near.printed_line]


def test_of_several_articles_the_nearest_sections_name_theirs() -> None:
    texts = {
        "tea": "# Tea\n\n## Brewing\n\nGreen tea is brewed below the boil. Leaves float.\n",
        "coffee": "# Coffee\n\n## Brewing\n\nCoffee is brewed with a press. It drips.\n",
    }
    articles = (parse_article(text, format="markdown", id=name) for name, text in texts.items())
    answer = Scarbot(Corpus(tuple(articles))).answer("is brewing with a samovar allowed")
    assert {(near.article, near.line) for near in answer.sections} == {
        ("tea", "“Tea” · Brewing"),
        ("coffee", "“Coffee” · Brewing"),
    }
    assert "Nearest in the articles:\n" in str(answer)


MEDICINE = """\
Sore knees and what to take

“Take 400 milligrams of ibuprofen with food,” says Ana Ruiz, MD, a rheumatologist. Never stop taking it on your own.

Pregnant women should skip ibuprofen, Dr. Ruiz says. A knee brace costs $30.
"""


@pytest.mark.parametrize(
    "question",
    [
        "How much ibuprofen should I take?",
        "can i take ibuprofen while pregnant",
        "can i stop taking my ibuprofen",
    ],
)
def test_a_medical_decision_of_the_askers_own_is_never_more_than_the_closest_statement(question: str) -> None:
    answer = Scarbot(Corpus((parse_article(MEDICINE, id="knees"),))).answer(question)
    assert (answer.status, bool(answer.quotes)) == ("partial", True)
    assert "no advice for one person" in answer.message


def test_a_medicine_of_ones_own_is_decided_for_nobody_under_a_title_that_has_the_same_words() -> None:
    text = MEDICINE.replace(
        "Sore knees and what to take", "How to stop sore knees, and what to take"
    ).replace(
        "Never stop taking it on your own.",
        "Stop the pain early by taking it soon, and stop when it is gone.",
    )
    answer = Scarbot(Corpus((parse_article(text, id="knees"),))).answer("can i stop taking ibuprofen?")
    assert answer.status != "answered"


def test_another_question_to_the_same_article_is_answered() -> None:
    answer = Scarbot(Corpus((parse_article(MEDICINE, id="knees"),))).answer(
        "how much does a knee brace cost?"
    )
    assert answer.status == "answered"


def test_what_to_do_about_ones_own_medicine_is_not_guessed_where_nothing_is_said_of_it() -> None:
    text = MEDICINE.replace("Never stop taking it on your own.", "It works within an hour.")
    answer = Scarbot(Corpus((parse_article(text, id="knees"),))).answer("can i double my dose of ibuprofen")
    assert answer.status == "no_answer"
    assert "your own medicine" in answer.message


def test_who_warns_against_quitting_a_medicine_says_what_to_do_about_ones_own() -> None:
    text = (
        "Why people grind\n\nStress makes people grind, and coffee does. “SSRIs are a real cause,” says Ana Ruiz, DDS. "
        "“Nobody should quit them over their teeth, though. Talk to whoever prescribed them.”\n\nGuards help.\n"
    )
    answer = Scarbot(Corpus((parse_article(text, id="teeth"),))).answer("can I stop my SSRI?")
    assert any("Nobody should quit them" in quote.text for quote in answer.quotes)
    assert "advice" in answer.message


def test_in_an_article_on_pregnancy_a_question_of_it_is_no_decision() -> None:
    text = (
        "Sick in pregnancy\n\nSickness in pregnancy starts in week six. “In pregnancy, it mostly ends by week 16,” says "
        "Ana Ruiz, MD. Pregnancy hormones cause it. Pregnant women should sip water.\n"
    )
    answer = Scarbot(Corpus((parse_article(text, id="sick"),))).answer("what causes sickness in pregnancy?")
    assert answer.quotes
    assert "advice" not in answer.message


@pytest.mark.parametrize(
    "question", ["how common are sore knees in pregnancy", "who says pregnant women should skip it"]
)
def test_what_is_so_in_pregnancy_and_who_says_so_is_no_decision(question: str) -> None:
    text = MEDICINE + "\nSore knees are common in pregnancy: one woman in three has them.\n"
    answer = Scarbot(Corpus((parse_article(text, id="knees"),))).answer(question)
    assert answer.quotes
    assert "advice" not in answer.message


@pytest.mark.parametrize(
    "story",
    [
        "My sister has been rubbing castor oil into her scars each night since Easter. Would that do anything?",
        "I'll tell you what, in my day we put toothpaste on everything. Does that do any good for old pimple marks?",
        "Silicone sheets. Hours per day, weeks of use, for what type of scar?",
    ],
)
def test_a_story_of_something_that_no_article_has_is_not_answered_by_its_end(story: str) -> None:
    answer = shipped().answer(story)
    assert (answer.status, answer.quotes) == ("no_answer", ())


def test_a_story_of_something_else_is_answered_by_its_end() -> None:
    story = "My wedding is in June and I have pitted scars all over my cheeks. Will they be gone by then?"
    assert shipped().answer(story).status == "answered"


def test_a_word_that_only_judges_is_not_all_that_a_story_asks() -> None:
    story = "A salon near us quoted me 350 a go for a laser on my cheeks, four goes in all. Reasonable?"
    assert shipped().answer(story).reading == ""


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("Which of the experts is against lasers?", "speak against it"),
        ("Who doesn't recommend lasers?", "speak against it"),
        ("Which doctor doesn't like fillers?", "speak against it"),
        ("Which treatment doesn't work?", "say what does not work"),
        ("Which scars can't be treated?", "say what does not work"),
        ("Which treatment is the longest lasting?", "say what lasts longest"),
    ],
)
def test_the_opposite_of_what_is_asked_is_at_most_the_closest(question: str, lacking: str) -> None:
    answer = shipped().answer(question)
    assert answer.status == "partial"
    assert lacking in answer.message


def test_who_is_against_a_thing_is_answered_where_somebody_speaks_against_it() -> None:
    text = "A loan is handy, says Ana Ruiz, a banker. Ben Okafor, a debt adviser, warns against loans."
    bot = Scarbot(Corpus((parse_article(text, id="loans"),)))
    answer = bot.answer("Who is against loans?")
    assert (answer.status, answer.quotes[0].speakers[0].name) == ("answered", "Ben Okafor")


def test_a_group_that_recommends_a_thing_is_who_recommends_it() -> None:
    answer = shipped().answer("Who recommends CO2 lasers?")
    assert (answer.status, answer.quotes[0].kind) == ("answered", "group")


@pytest.mark.parametrize("question", ["I have acne scars, what can I do?", "I have scars what can I do"])
def test_what_can_be_done_is_asked_of_what_somebody_has(question: str) -> None:
    answer = shipped().answer(question)
    assert answer.status == "answered"
    assert answer.reading.startswith("read as: what can ")


def test_what_can_be_done_for_somebody_stays_theirs() -> None:
    answer = shipped().answer("my son has acne scars, what can i do")
    assert (answer.status, "children" in answer.message) == ("partial", True)
    assert shipped().answer("I have a headache, what can I do?").status == "no_answer"


def test_a_publishers_name_asks_for_nothing() -> None:
    answer = shipped().answer("Did Dr. Rowe speak to Well+Good for this piece?")
    assert "best" not in answer.message
    assert answer.quotes[0].speakers[0].name == "Norman Rowe"


def test_who_performs_it_asks_for_who_does_and_not_when_to_see_anybody() -> None:
    assert shipped().answer("who performs subcision?").status == "answered"
    assert "when to see" not in shipped().answer("who performs microneedling?").message
