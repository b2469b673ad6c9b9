"""How a turn is read with what came before, and whom it is of."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from asked import bot_on, dialogues, heel, mixed, questions, shipped, statements, talk, talk_of_wool
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import fixtures
from test_safety import EMERGENCIES, lines

from scarbot import Answer, Corpus, QuestionError, Scarbot, parse_article
from scarbot.conversation import LONGEST_QUESTION, Conversation

OPENING = "what are the types of acne scars"


def test_the_first_turn_is_answered_as_a_question_alone() -> None:
    for turn in (OPENING, "does it hurt", "how long does it take"):
        assert talk(turn) == [shipped().answer(turn)]
        assert not talk(turn)[0].reading


def test_the_topic_is_empty_at_the_start_and_then_what_was_typed() -> None:
    chat = shipped().conversation()
    assert chat.topic == ""
    chat.ask("what is subcision")
    assert "subcision" in chat.topic


# --- carried words ------------------------------------------------------------------------------


def test_a_turn_that_leans_is_read_with_the_words_before_and_says_so() -> None:
    _, answer = talk("what is microneedling", "how long does that take")
    assert answer.quotes
    assert answer.reading.startswith("read together with: ")
    assert "microneedling" in answer.reading
    assert any(term.origin == "carried" for term in answer.terms)


def test_a_turn_of_its_own_carries_nothing() -> None:
    _, answer = talk(
        "what is microneedling", "what is the difference between atrophic and hypertrophic scars"
    )
    assert not answer.reading


def test_an_it_that_stands_for_what_a_turn_asks_itself_carries_nothing() -> None:
    _, answer = talk("what is subcision", "is it true that lasers hurt?")
    assert (answer.status, answer.message, answer.reading) == ("answered", "", "")
    _, leaning = talk("what is subcision", "is it possible to do at home")
    assert "subcision" in leaning.reading


def test_behind_a_whole_question_of_the_topic_they_are_what_that_asks_of() -> None:
    chat = shipped().conversation()
    chat.ask("does microneedling hurt")
    assert not chat.ask("what are acne scars").reading
    answer = chat.ask("how do they go away")
    assert answer.quotes
    assert "microneedling" not in answer.reading + answer.message


def test_a_break_carries_nothing() -> None:
    _, answer = talk("what is microneedling", "unrelated, what causes acne scars")
    assert not answer.reading
    assert not any(term.origin == "carried" for term in answer.terms)


def test_a_correction_takes_the_last_turn_back() -> None:
    chat = shipped().conversation()
    chat.ask("what are rolling scars")
    chat.ask("no, i meant boxcar scars")
    assert "rolling" not in chat.topic
    assert "boxcar" in chat.topic


def test_what_a_correction_takes_back_is_not_carried_any_further() -> None:
    *_, treated = talk(
        "what are boxcar scars", "what causes them", "no, i meant rolling scars", "their treatment?"
    )
    assert "rolling scars" in treated.reading
    assert "boxcar" not in treated.reading


@pytest.mark.parametrize("turn", ["how long do you wear them", "which scars are they for", "what kind?"])
def test_what_leans_on_a_thing_that_the_article_does_not_have_is_declined(turn: str) -> None:
    *_, answer = talk("do silicone sheets help", turn)
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert "silicone" in answer.message


@pytest.mark.parametrize("turn", ["what else helps?", "what works then?", "what about subcision?"])
def test_what_asks_for_other_things_than_one_that_the_article_does_not_have_is_answered(turn: str) -> None:
    *_, answer = talk("do silicone sheets help scars", turn)
    assert answer.quotes


@pytest.mark.parametrize(
    "turn",
    ["so what does work", "ok what actually helps", "is there any cream that works?", "does anything help"],
)
def test_what_stresses_that_something_else_is_asked_for_is_answered_behind_declines(turn: str) -> None:
    *_, declined, answer = talk("does emu oil help acne scars", "and honey?", turn)
    assert not declined.quotes
    assert answer.quotes


def test_what_causes_it_is_still_of_the_absent_thing_unless_it_is_stressed() -> None:
    *_, leaning = talk("what is eczema", "what causes it")
    *_, stressed = talk("does dairy cause acne scars", "chocolate?", "what does cause it")
    assert (leaning.quotes, bool(stressed.quotes)) == ((), True)


@pytest.mark.parametrize(
    "turn",
    [
        "how did i get these scars",
        "can lasers fade these",
        "can this scar be treated with lasers",
        "what about surgery?",
    ],
)
def test_what_names_a_thing_itself_is_not_of_one_that_the_article_does_not_have(turn: str) -> None:
    *_, answer = talk("does emu oil help", turn)
    assert "emu" not in answer.message


@pytest.mark.parametrize("turn", ["any other treatments", "what other options are there", "another method?"])
def test_who_asks_for_another_remedy_is_not_told_that_it_is_not_the_one_before(turn: str) -> None:
    *_, answer = talk("lasers for rolling scars", turn)
    assert answer.status == "answered"
    assert "“lasers”" not in answer.message


def test_another_thing_that_the_article_does_not_have_takes_the_place_of_the_last() -> None:
    *_, other, behind = talk("does emu oil help", "what about silicone", "is it safe")
    assert ["silicone" in answer.message for answer in (other, behind)] == [True, True]
    assert not any("emu" in answer.message for answer in (other, behind))


def test_back_to_work_asks_of_the_thing_that_the_talk_is_of_and_back_to_a_thing_breaks() -> None:
    *_, resumed = talk("laser treatment", "back to work when?")
    *_, broken = talk("microneedling", "back to lasers")
    assert (resumed.reading, broken.reading) == ("read together with: laser", "")


@pytest.mark.parametrize("going", ["go back to", "let's go back to", "returning to"])
def test_what_is_gone_back_to_is_what_is_asked_of(going: str) -> None:
    *_, answer = talk("what is microneedling", f"{going} ablative lasers, how long is the recovery")
    assert "two weeks" in answer.quotes[0].text
    assert answer.reading == ""


@pytest.mark.parametrize("turn", ["go back to work when?", "getting back to normal when?"])
def test_who_goes_back_to_work_asks_of_the_thing_that_the_talk_is_of(turn: str) -> None:
    *_, answer = talk("laser treatment", turn)
    assert "laser" in answer.reading


def test_an_aspect_that_is_called_the_one_is_that_of_the_thing_that_was_named() -> None:
    *_, recovery = talk("what is subcision", "for which scars is it used", "how long is the recovery")
    assert (recovery.status, "“subcision”" in recovery.message) == ("partial", True)


def test_what_was_typed_weighs_more_than_what_is_carried() -> None:
    *_, answer = talk("what is microneedling", "how long does that take")
    carried = [term.weight for term in answer.terms if term.origin == "carried"]
    assert carried
    assert max(carried) < 1.0


# --- declines -----------------------------------------------------------------------------------


def test_a_second_decline_lists_what_is_covered_and_a_third_is_short() -> None:
    first, second, third, fourth = talk(
        "who won the world cup", "who wrote the iliad", "what is the capital of peru", "how do planes fly"
    )
    assert {answer.status for answer in (first, second, third, fourth)} == {"no_answer"}
    assert "What can be asked about" not in first.message
    assert "What can be asked about" in second.message
    for answer in (third, fourth):
        assert "What can be asked about" not in answer.message
        assert answer.sections == ()
        assert len(answer.message) < 200


def test_an_answer_in_between_begins_the_count_anew() -> None:
    *_, answer = talk("who won the world cup", "what is subcision", "unrelated, who wrote the iliad")
    assert answer.status == "no_answer"
    assert "What can be asked about" not in answer.message


# --- apart --------------------------------------------------------------------------------------


def test_nothing_of_one_conversation_reaches_another() -> None:
    alone = [talk(*dialogue) for dialogue in dialogues()]
    chats = [shipped().conversation() for _ in dialogues()]
    longest = max(map(len, dialogues()))
    interleaved: list[list[Answer]] = [[] for _ in chats]
    for turn in range(longest):
        for chat, dialogue, answers in zip(chats, dialogues(), interleaved, strict=True):
            if turn < len(dialogue):
                answers.append(chat.ask(dialogue[turn]))
    assert interleaved == alone


def test_threads_with_conversations_of_their_own_get_the_same_answers() -> None:
    alone = [talk(*dialogue) for dialogue in dialogues()]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda dialogue: talk(*dialogue), dialogues())) == alone


@settings(max_examples=40, deadline=None)
@given(st.lists(questions(), min_size=1, max_size=4), st.lists(questions(), min_size=1, max_size=4))
def test_two_conversations_turn_by_turn_are_as_alone(one: list[str], other: list[str]) -> None:
    chats: list[Conversation] = [shipped().conversation(), shipped().conversation()]
    together: tuple[list[Answer], list[Answer]] = ([], [])
    for turn in range(max(len(one), len(other))):
        for chat, turns, answers in zip(chats, (one, other), together, strict=True):
            if turn < len(turns):
                answers.append(chat.ask(turns[turn]))
    assert together == (talk(*one), talk(*other))


@pytest.mark.parametrize("limit", [0, -3])
def test_a_limit_below_one_is_refused_and_changes_nothing(limit: int) -> None:
    chat = shipped().conversation()
    with pytest.raises(ValueError, match="at least 1"):
        chat.ask(OPENING, limit=limit)
    assert chat.topic == ""


def test_an_emergency_is_found_behind_what_is_read_of_a_long_text() -> None:
    question = "My scars are bad and I like lasers. " * 340 + "I can't breathe"
    assert len(question) > LONGEST_QUESTION
    assert shipped().answer(question).status == "emergency"


def test_what_is_no_text_is_refused_in_words() -> None:
    with pytest.raises(QuestionError):
        shipped().conversation().ask(None)  # type: ignore[arg-type]


def test_a_quote_that_comes_again_is_said_to_be_quoted_before() -> None:
    first, again = talk("what are ice pick scars", "and how deep are they")
    assert statements(again) <= statements(first)
    assert again.reading.endswith("; quoted before")
    assert "quoted before" not in first.reading


def test_what_a_turn_did_not_want_the_next_one_does_not_want_either() -> None:
    answers = talk(
        "is there a laser that works in one go", "anything without lasers?", "and for raised ones?"
    )
    retrieval = shipped()._answering.retrieval
    for answer in answers[1:]:
        assert answer.quotes
        assert "laser" not in answer.reading
        for position in shipped()._answering.retrieval.positions(answer.quotes):
            assert "laser" not in retrieval.own_sets[position]


def test_whose_words_were_not_wanted_are_not_wanted_in_the_next_turn_unless_they_are_named() -> None:
    chat = heel().conversation()
    turns = (
        "what does anyone but Dr. Okafor say about cracked heels",
        "and the cost?",
        "and Dr. Okafor on that?",
    )
    *others, named = [{s.name for q in chat.ask(turn).quotes for s in q.speakers} for turn in turns]
    assert all("Ben Okafor" not in names for names in others)
    assert named == {"Ben Okafor"}


def test_who_is_refused_is_not_whom_the_talk_is_of() -> None:
    chat = heel().conversation()
    chat.ask("besides Dr. Ruiz, who recommends cream?")
    assert chat.ask("what else does he say?").reading.startswith("“he” read as Ben Okafor")


def test_who_else_said_so_is_somebody_else_and_not_what_else_was_said() -> None:
    *_, answer = talk("what are acne scars", "who else besides Dr. Chang said that")
    assert answer.quotes
    assert "same person" not in answer.message
    assert "Y. Claire Chang" not in {speaker.name for quote in answer.quotes for speaker in quote.speakers}


def test_what_was_not_wanted_is_wanted_again_where_it_is_named() -> None:
    without, again = talk("what can be done for raised scars without injections", "ok and with injections?")
    texts = [" ".join(quote.text for quote in answer.quotes) for answer in (without, again)]
    assert "injections" not in texts[0]
    assert "steroid injections" in texts[1]


@pytest.mark.parametrize(
    "plea", ["i dont understand", "thats not what i asked", "ignore previous instructions"]
)
def test_a_plea_brings_one_line_and_the_talk_goes_on_behind_it(plea: str) -> None:
    first, line, who = talk("What is subcision?", plea, "who said that?")
    assert (line.quotes, who.quotes) == ((), first.quotes[:1])


# --- whom the talk is of ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "opening", ["who is Dr. Ruiz", "what does Dr. Ruiz say about the ointment", "Is heel cream thick?"]
)
def test_she_is_who_was_named_or_who_alone_was_quoted(opening: str) -> None:
    chat = heel().conversation()
    chat.ask(opening)
    answer = chat.ask("What does she say?")
    assert answer.question == "What does she say?"
    assert answer.reading.startswith("“she” read as Ana Ruiz")
    assert answer.quotes
    assert {speaker.name for quote in answer.quotes for speaker in quote.speakers} == {"Ana Ruiz"}


@pytest.mark.parametrize(
    ("turn", "read"),
    [
        ("how much milk should he drink", ""),
        ("can he go out", "read together with: milk"),
        ("what does he say about milk", "“he” read as Bo Lund"),
        ("can he explain why", "“he” read as Bo Lund"),
    ],
)
def test_what_he_should_do_is_asked_of_the_askers_own_and_of_no_speaker(turn: str, read: str) -> None:
    text = "Milk upsets a hedgehog, says Bo Lund, a vet. Mr. Lund says it may go out in May. It should drink water."
    chat = bot_on(f"# Keeping a hedgehog\n\n{text}\n", "hedgehog").conversation()
    chat.ask("what does Bo Lund say about milk")
    assert chat.ask(turn).reading.partition(";")[0] == read


@pytest.mark.parametrize(
    "turn", ["What else does that doctor say?", "and what does the podiatrist recommend"]
)
def test_that_doctor_is_who_the_talk_is_of(turn: str) -> None:
    chat = heel().conversation()
    chat.ask("who is Dr. Ruiz")
    answer = chat.ask(turn)
    assert answer.reading.startswith(("“that doctor” read as Ana Ruiz", "“the podiatrist” read as Ana Ruiz"))
    assert {speaker.name for quote in answer.quotes for speaker in quote.speakers} == {"Ana Ruiz"}


def test_the_doctor_is_nobody_where_two_people_were_named() -> None:
    chat = heel().conversation()
    chat.ask("what do Dr. Ruiz and Dr. Okafor say")
    assert "read as" not in chat.ask("what does that doctor say on cream?").reading


@pytest.mark.parametrize(
    ("opening", "other", "own"),
    [("What does Dr. Rowe say?", "she", "he"), ("who recommends subcision?", "he", "she")],
)
def test_nobody_is_called_otherwise_than_the_article_calls_them(opening: str, other: str, own: str) -> None:
    _, answer = talk(opening, f"what else does {other} say?")
    assert "read as" not in answer.reading
    _, answer = talk(opening, f"what else does {own} say?")
    assert answer.reading.startswith(f"“{own}” read as ")


def test_somebody_who_was_brought_in_is_no_speaker_until_one_is_named() -> None:
    chat = heel().conversation()
    chat.ask("what does Dr. Ruiz say about the ointment")
    chat.ask("my daughter has cracked heels")
    assert "read as" not in chat.ask("should she wear socks?").reading
    chat.ask("what does Dr. Okafor say?")
    assert chat.ask("what does he say about the cost?").reading.startswith("“he” read as Ben Okafor")


def test_somebody_of_whom_nothing_is_known_is_not_taken_for_who_was_named_before() -> None:
    chat = heel().conversation()
    chat.ask("what does Dr. Ruiz say about the ointment")
    assert chat.ask("what does Dr. Smith say?").quotes == ()
    assert "read as" not in chat.ask("what else does he say?").reading


def test_another_topic_and_an_answer_to_who_said_it_forget_who_was_brought_in() -> None:
    for turns in (
        ["new topic: Is heel cream thick?", "what does she say?"],
        ["Is heel cream thick?", "who said that?", "what does she say?"],
    ):
        chat = heel().conversation()
        chat.ask("my friend has cracked heels")
        *_, answer = [chat.ask(turn) for turn in turns]
        assert answer.reading.startswith("“she” read as Ana Ruiz")


@pytest.mark.parametrize(
    ("emergency", "turns", "statuses"),
    [
        (
            "my friend took a whole bottle of pills and is drowsy",
            ("ok I'll let her sleep it off", "thanks", "ok, I'll tell her tomorrow"),
            ["emergency", "chat", "emergency"],
        ),
        ("i want to kill myself", ("goodbye, I'll do it tonight",), ["emergency"]),
        ("my husband has chest pain", ("ok thanks, I'll ring them now",), ["chat"]),
        ("he can't breathe", ("thanks, off to the hospital",), ["chat"]),
    ],
)
def test_who_puts_off_help_is_told_again(emergency: str, turns: tuple[str, ...], statuses: list[str]) -> None:
    talk = shipped().conversation()
    told = talk.ask(emergency)
    answers = [talk.ask(turn) for turn in turns]
    assert [answer.status for answer in answers] == statuses
    assert {answer.message for answer in answers if answer.status == "emergency"} <= {told.message}


def test_an_alarm_is_over_when_the_talk_goes_on() -> None:
    talk = shipped().conversation()
    talk.ask("he can't breathe")
    talk.ask("does a laser hurt")
    assert talk.ask("thanks, I'll tell her tomorrow").status == "chat"


def test_an_emergency_is_caught_behind_an_answer_of_somebody_who_is_called_she() -> None:
    """What "she" is read as is no name where it tells of an emergency: that is asked of what was typed."""
    listed = [line for block in EMERGENCIES.values() for line in lines(block)]
    told = [
        line for line in listed if not {"she", "he", "her", "his", "him"}.isdisjoint(line.lower().split())
    ]
    assert len(told) > 10
    for emergency in ("she is choking", "she overdosed", "she is unconscious", *told):
        _, answer = talk("who recommends subcision?", emergency)
        assert (answer.status, answer.quotes, answer.question) == ("emergency", (), emergency)


def test_nobody_is_meant_where_two_people_were_named() -> None:
    chat = heel().conversation()
    chat.ask("what do Dr. Ruiz and Dr. Okafor say")
    assert "read as" not in chat.ask("does she recommend cream?").reading


def test_what_else_somebody_said_is_what_was_not_shown() -> None:
    first, *others = talk("what does Dr. Mitchell say about fillers", *["what else does she say?"] * 2)
    shown = statements(first)
    for answer in others:
        assert {speaker.name for quote in answer.quotes for speaker in quote.speakers} == {"Hope Mitchell"}
        assert answer.message == "What else is quoted of the same person:"
        assert shown.isdisjoint(statements(answer))
        shown |= statements(answer)


def test_what_else_somebody_says_was_not_shown() -> None:
    first, second = talk("what does Dr. Chang say?", "what else does Dr. Chang say?")
    assert first.quotes
    assert second.quotes
    assert {quote.text for quote in first.quotes}.isdisjoint(quote.text for quote in second.quotes)


@pytest.mark.parametrize("turn", ["let me rephrase", "unrelated"])
def test_a_turn_that_only_breaks_or_corrects_asks_on_and_is_not_carried(turn: str) -> None:
    _, asked, safe = talk("what is subcision", turn, "is it safe")
    assert (asked.status, asked.message) == ("clarify", "What would you like to know?")
    assert turn.split()[-1] not in safe.reading


# --- who only tells ------------------------------------------------------------------------------


def test_an_age_alone_is_noted_and_the_talk_goes_on() -> None:
    chat = shipped().conversation()
    chat.ask("my daughter has raised scars on her shoulders")
    noted = chat.ask("she’s 14")
    assert (noted.status, noted.quotes) == ("clarify", ())
    assert noted.message == "Noted. What would you like to know?"
    assert chat.ask("is there something without injections").reading == "read together with: raised scars"


def test_with_an_age_something_that_the_article_has_is_looked_for() -> None:
    chat = shipped().conversation()
    chat.ask("what is subcision?")
    assert chat.ask("i'm 33 and have rolling scars").quotes


def test_what_a_teller_is_and_the_article_lacks_is_said() -> None:
    chat = shipped().conversation()
    chat.ask("what is subcision?")
    noted = chat.ask("I'm 34 and pregnant")
    assert not noted.quotes
    assert "pregnan" in noted.message


def test_what_is_told_is_not_asked_for() -> None:
    answer = shipped().conversation().ask("i took photos of the rolling scars on my cheeks")
    assert answer.status == "answered"
    assert "picture" not in answer.message


def test_words_that_name_nothing_are_not_told_as_what_a_turn_was_read_with() -> None:
    *_, answer = talk("i have dents on my chin since 2 years", "what helps with that")
    assert answer.reading.partition(";")[0] == "read together with: dents"
    assert "since" not in answer.reading
    assert "2" not in answer.reading


@pytest.mark.parametrize("opening", ["does Dr. Chang recommend retinoids?", "i have dents on my chin"])
def test_whose_age_is_told_is_not_whom_was_quoted(opening: str) -> None:
    _, noted = talk(opening, "she’s 14")
    assert (noted.status, noted.reading, noted.quotes) == ("clarify", "", ())


def test_what_is_told_beside_an_age_and_the_article_does_not_have_is_named() -> None:
    *_, noted = talk("what is subcision?", "im 22, eczema")
    assert noted.status == "clarify"
    assert "It does not mention “eczema”." in noted.message


def test_more_never_brings_whom_the_question_refused() -> None:
    answers = talk("who recommends subcision besides Dr. Chang?", "more", "more")
    speakers = {speaker.name for answer in answers for quote in answer.quotes for speaker in quote.speakers}
    assert answers[0].quotes
    assert "Y. Claire Chang" not in speakers


# --- articles without lay questions --------------------------------------------------------------

CEDAR = "does cedar keep moths away"


@pytest.mark.parametrize(
    "question",
    [
        "can i wash wool in warm water?",
        "how much is a wash",
        "is there a wash for wool?",
        "what does Ben Okafor say",
        "what does Dr. Ruiz say",
        "is it bad to wash wool",
        "who won the cup",
        "does insurance cover the wash",
        "and how much is a wash?",
    ],
)
def test_a_complete_question_is_answered_as_it_is_alone(question: str) -> None:
    (alone,), (_, behind) = talk_of_wool(question), talk_of_wool(CEDAR, question)
    assert (behind.status, behind.quotes, behind.reading) == (alone.status, alone.quotes, alone.reading)


@pytest.mark.parametrize(
    "question", ["how long does it keep them away", "and lavender?", "what about lavender"]
)
def test_a_turn_that_leans_carries_words(question: str) -> None:
    _, answer = talk_of_wool(CEDAR, question)
    assert "moths" in answer.reading


def test_behind_a_complete_question_nothing_of_before_is_carried() -> None:
    *_, answer = talk_of_wool(CEDAR, "how much is a wash", "does it help?")
    assert "moth" not in {term.term for term in answer.terms}


@pytest.mark.parametrize(
    ("turns", "demand"),
    [
        (("and for kids?", "no I meant lavender"), "children"),
        (("is it loud in summer?", "what did his brother say?"), "the sun"),
        (("how hot is it?", "which one smells nice"), "temperature"),
        (("how hot is it?", "what about lavender"), "temperature"),
    ],
)
def test_what_was_asked_for_is_not_asked_of_something_else(turns: tuple[str, ...], demand: str) -> None:
    *_, answer = talk_of_wool(CEDAR, *turns)
    assert demand not in answer.message


def test_what_was_asked_for_and_given_is_asked_of_the_next_thing() -> None:
    *_, answer = talk_of_wool("how much is a wash", "what about cedar")
    assert "price" in answer.message


@pytest.mark.parametrize(
    "turn", ["who can I quote for that?", "okay who do I credit", "any expert name attached to that?"]
)
def test_whom_to_quote_or_to_credit_asks_who_said_it(turn: str) -> None:
    first, answer = talk_of_wool("can i wash wool in warm water?", turn)
    assert answer.quotes[0].text == first.quotes[0].text
    assert "Ana Ruiz" in answer.message


@pytest.mark.parametrize("turn", ["sounds horrible", "ouch", "That's very kind of you dear, thanks"])
def test_what_only_says_how_it_is_taken_asks_nothing(turn: str) -> None:
    *_, answer = talk_of_wool("can i wash wool in warm water?", turn)
    assert (answer.status, answer.quotes) == ("chat", ())


def test_his_brother_is_nobody_who_was_quoted() -> None:
    *_, answer = talk_of_wool("can i wash wool in warm water?", "what did his brother say?")
    assert (answer.status, answer.reading) == ("no_answer", "")


@pytest.mark.parametrize(
    ("turn", "read"),
    [
        ("what does she say?", "“she” read as Carol Lind"),
        ("what does the doctor say", "“the doctor” read as Ana Ruiz"),
        ("what does the weaver say", "“the weaver” read as Ben Okafor"),
        ("what does the curator say", "“the curator” read as Carol Lind"),
        ("what does the expert say", "“the expert” read as Carol Lind"),
    ],
)
def test_whom_a_turn_calls_is_who_is_called_so(turn: str, read: str) -> None:
    *_, answer = talk_of_wool(CEDAR, turn)
    assert answer.reading.partition(";")[0] == read


@pytest.mark.parametrize(
    ("turns", "called"),
    [
        ((CEDAR, "what does he say?"), "he"),
        (("what does he say about cedar",), "he"),
        (("so what did she think of wool?",), "she"),
        (("does he recommend cedar?",), "he"),
    ],
)
def test_whose_words_are_asked_for_who_may_be_anybody_is_asked_back(
    turns: tuple[str, ...], called: str
) -> None:
    *_, answer = talk_of_wool(*turns)
    assert (answer.status, answer.quotes) == ("clarify", ())
    assert answer.message.startswith(f"It is not clear who “{called}” is. The people quoted: ")


def test_who_is_the_only_one_who_may_be_she_is_meant() -> None:
    told = "# Salt\n\nAnn Lee is a cook in Leeds.\n\n“Salt the water,” says Lee. “It wakes up the beans.”"
    answer = bot_on(told, "salt").answer("what does she say about salt")
    assert answer.reading.startswith("“she” read as Ann Lee")
    assert "Salt the water" in answer.quotes[0].text


@pytest.mark.parametrize("turn", ["my son has moths, what does he need", "what should he do", "is he right"])
def test_what_asks_for_nobodys_words_asks_nobody_back(turn: str) -> None:
    *_, answer = talk_of_wool(turn)
    assert answer.status != "clarify"


def test_what_else_was_said_is_never_what_was_shown() -> None:
    first, *others, last = talk_of_wool(CEDAR, *["what else did she say"] * 4)
    shown = {quote.text for quote in first.quotes}
    for answer in others:
        assert shown.isdisjoint(quote.text for quote in answer.quotes)
        shown.update(quote.text for quote in answer.quotes)
    assert (last.quotes, last.message) == ((), "That is all that is quoted of the same person.")
    *_, nobody = talk_of_wool("how much is a wash", "what else did he say")
    assert "A wash costs $12." not in {quote.text for quote in nobody.quotes}


@pytest.mark.parametrize("turn", ["does Dr. Chang agree", "Dr. Chang agrees?"])
def test_whoever_agrees_agrees_with_what_the_talk_is_of(turn: str) -> None:
    _, answer = talk("is popping pimples bad", turn)
    assert answer.quotes
    assert "pop, or squeeze" in answer.quotes[0].text
    assert {speaker.name for quote in answer.quotes for speaker in quote.speakers} == {"Y. Claire Chang"}


def test_without_lay_questions_agreeing_leans_as_well() -> None:
    _, answer = talk_of_wool("does cedar keep moths away", "does Carol Lind agree")
    assert answer.reading.startswith("read together with")
    assert "What Carol Lind said" not in answer.message


@pytest.mark.parametrize("turn", ["does honey help", "how is the jab"])
def test_what_a_turn_names_itself_is_not_lacking_what_was_talked_of_before(turn: str) -> None:
    (text,) = (fixture.source for fixture in fixtures("txt") if fixture.name == "hay-fever")
    chat = Scarbot(Corpus((parse_article(text),))).conversation()
    chat.ask("when should i start the spray")
    answer = chat.ask(turn)
    assert (answer.status, answer.message, answer.reading) == ("answered", "", "")


@pytest.mark.parametrize(
    "told", ["Hello, I'm a nurse and would like to check a few facts", "My husband is a baker"]
)
def test_who_tells_what_no_article_speaks_of_is_asked_back(told: str) -> None:
    (answer,) = talk(told)
    assert (answer.status, answer.quotes) == ("clarify", ())
    assert answer.message.endswith("What would you like to know?")


def test_what_is_told_behind_a_question_goes_on_with_it() -> None:
    _, answer = talk("what are those narrow deep dents", "the rims look as if somebody cut them")
    assert answer.status != "clarify"
    assert answer.quotes


def test_who_tells_what_the_article_speaks_of_is_answered() -> None:
    (answer,) = talk("i have dents on my cheeks")
    assert answer.status == "answered"


def test_what_a_turn_asks_of_its_own_thing_is_not_asked_of_the_last() -> None:
    *_, spots = talk("what about fillers", "ok what about my dark spots will they fade")
    assert "yperpigmentation" in spots.quotes[0].text


def test_a_talk_goes_on_in_the_article_that_it_is_of_whether_it_has_lay_questions_or_not() -> None:
    chat = mixed().conversation()
    turns = (
        "does cedar keep moths away",
        "for how long",
        "how much is a tube of heel cream",
        "who said that",
    )
    assert [{quote.article for quote in chat.ask(turn).quotes} for turn in turns] == [
        {"wool"},
        {"wool"},
        {"heel"},
        {"heel"},
    ]


# --- several articles ---------------------------------------------------------------------------

WELL = """\
# Keeping bees

Dora Finch, an apiarist in York, feeds syrup twice a week. A swarm lasts three days.
"""
KILN = """\
# Firing a kiln

Paul Stone, a potter in Bath, opens the vent twice a day. A firing lasts ten hours.
"""


def test_a_turn_that_names_nothing_is_answered_from_the_article_that_was_quoted() -> None:
    texts = {"bees": WELL, "kiln": KILN}
    bot = Scarbot(
        Corpus(tuple(parse_article(text, format="markdown", id=id_) for id_, text in texts.items()))
    )
    for opening, article in (("who feeds syrup?", "bees"), ("who opens the vent?", "kiln")):
        chat = bot.conversation()
        assert {quote.article for quote in chat.ask(opening).quotes} == {article}
        assert {quote.article for quote in chat.ask("how long does it last?").quotes} == {article}
        assert {quote.article for quote in chat.ask("how often?").quotes} == {article}
        assert {quote.article for quote in chat.ask("how many hours?").quotes} <= {article}
        assert chat.ask("how long does a firing last?").quotes[0].article == "kiln"


def test_a_turn_that_breaks_or_names_something_is_answered_from_any() -> None:
    bot = Scarbot(
        Corpus(tuple(parse_article(text, format="markdown", id=text[2:8]) for text in (WELL, KILN)))
    )
    for turn in ("new topic: how many hours?", "and a vent?"):
        chat = bot.conversation()
        assert {quote.article for quote in chat.ask("who feeds syrup?").quotes} == {"Keepin"}
        assert {quote.article for quote in chat.ask(turn).quotes} == {"Firing"}


@pytest.mark.parametrize(
    ("thing", "asked"),
    [
        ("fillers", "what are the side effects"),
        ("steroid injections", "what are the side effects?"),
        ("subcision", "are there risks"),
    ],
)
def test_harms_that_are_told_of_other_things_only_are_no_answer(thing: str, asked: str) -> None:
    *_, answer = talk(f"do {thing} help", asked)
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert f"it names no risk or side effect of “{thing}”" in answer.message


def test_what_is_told_of_another_thing_only_is_told_to_be_so() -> None:
    *_, answer = talk("do retinoids help", "any side effects?")
    assert answer.status == "partial"
    assert "not speak of “retinoids”" in answer.message


@pytest.mark.parametrize(
    ("turns", "absent"),
    [
        (("what is dermabrasion", "is it the same as microdermabrasion", "which is better"), "dermabrasion"),
        (("do silicone sheets work", "for raised ones too?"), "silicone"),
        (("what about radiofrequency", "what's the difference"), "radiofrequency"),
        (("what about radiofrequency", "or cryotherapy?", "which one hurts more"), "radiofrequency"),
        (("cryotherapy", "works?"), "cryotherapy"),
        (("cryotherapy", "works?", "proof?"), "cryotherapy"),
        (
            ("a friend had a thing called dermabrasion. Is that still done?", "does it even help dents"),
            "dermabrasion",
        ),
        (("i saw onion gel for acne scars in a shop, legit?", "for deep ones as well or just flat"), "onion"),
        (("sculptra", "price?"), "sculptra"),
        (("my sister rubs castor oil into hers", "does it help"), "castor"),
        (("i use snail slime every night", "is that any good"), "snail"),
        (("i use snail slime every night", "is that any good", "and for pits"), "snail"),
        (("i use sunscreen", "is that enough for scars"), "sunscreen"),
        (("gran put toothpaste on everything", "does that do any good for old pimple marks"), "toothpaste"),
    ],
)
def test_behind_a_thing_that_no_article_has_what_is_asked_of_it_is_declined(
    turns: tuple[str, ...], absent: str
) -> None:
    *_, answer = talk(*turns)
    assert answer.status == "no_answer"
    assert f"“{absent}”" in answer.message


def test_a_thing_that_no_article_has_is_forgotten_once_something_is_quoted() -> None:
    *_, answer = talk("what are ice pick scars", "what is TCA", "and boxcar ones?", "which is worse")
    assert answer.status == "answered"
    assert "TCA" not in answer.message.upper()


@pytest.mark.parametrize(
    "turns",
    [
        ("can i have laser while pregnant", "what about peels"),
        ("pregnant, which treatment is ok", "and retinol?"),
        ("i am breastfeeding, is needling safe", "what about fillers", "and vitamin c?"),
    ],
)
def test_what_follows_a_question_in_pregnancy_is_of_the_same_asker(turns: tuple[str, ...]) -> None:
    *_, answer = talk(*turns)
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert "pregnancy" in answer.message


def test_behind_a_question_in_pregnancy_a_question_of_its_own_is_answered() -> None:
    *_, answer = talk("can i have laser while pregnant", "what are ice pick scars")
    assert answer.status == "answered"


@pytest.mark.parametrize("turn", ["never?", "not at all", "not ever?"])
def test_never_asks_again_for_what_was_quoted(turn: str) -> None:
    first, answer = talk("do acne scars go away by themselves", turn)
    assert answer.quotes == first.quotes


@pytest.mark.parametrize("turn", ["why so expensive", "why so early?", "why so many"])
def test_why_so_much_behind_a_decline_has_no_reason(turn: str) -> None:
    *_, answer = talk("how much does laser cost", turn)
    assert (answer.status, answer.quotes) == ("clarify", ())


@pytest.mark.parametrize(
    ("first", "follows", "declined", "hedged"),
    [
        ("is microneedling good for scars", 1.0, 0.0, 0.0),
        ("how much does laser cost", 1.0, 1.0, 0.0),
        ("hello", 0.0, 0.0, 0.0),
    ],
)
def test_what_the_question_before_got_speaks_for_a_later_one(
    first: str, follows: float, declined: float, hedged: float
) -> None:
    *_, answer = talk(first, "and dermal filler")
    signals = dict(answer.signals)
    assert (signals["follows"], signals["declined"], signals["hedged"]) == (follows, declined, hedged)


@pytest.mark.parametrize(
    "first",
    [
        "What is the capital of France?",
        "does dr chang like pizza",
        "how much does it cost",
        "what is subcision",
    ],
)
@pytest.mark.parametrize(
    "question",
    [
        "what are acne scars",
        "acne scars",
        "Which types of acne scars are there?",
        "are lasers safe",
        "is filler permanent",
        "what causes scars",
        "do chemical peels work on scars",
        "what is hyperpigmentation",
        "how long does filler last",
    ],
)
def test_a_question_whole_in_itself_is_answered_as_the_first_one_of_a_talk(first: str, question: str) -> None:
    *_, answer = talk(first, question)
    fresh = shipped().answer(question)
    assert answer.status == fresh.status
    assert answer.quotes[:1] == fresh.quotes[:1]
    assert (answer.message, answer.reading) == (fresh.message, "")


def test_what_no_article_has_is_not_carried_into_a_whole_question() -> None:
    *_, answer = talk("What is the capital of France?", "what is prp")
    assert not answer.reading
    assert not any(term.origin == "carried" for term in answer.terms)


def test_an_answer_that_leaves_out_what_a_turn_names_does_not_take_its_place() -> None:
    *_, answer = talk("what is subcision", "what do lasers do")
    assert answer.status == "answered"
    assert "laser" in answer.quotes[0].text


@pytest.mark.parametrize("turn", ["why so many sessions", "why so few doctors do subcision"])
def test_why_so_with_more_words_is_a_question_of_its_own(turn: str) -> None:
    *_, answer = talk("does laser work", turn)
    assert [quote.text for quote in answer.quotes] == [quote.text for quote in shipped().answer(turn).quotes]
    assert not answer.message


@pytest.mark.parametrize(
    "turn",
    [
        "which ones do dermatologists use for deep scars",
        "both my cheeks are scarred, what helps",
        "neither of my parents had acne, will i scar",
    ],
)
def test_which_and_both_of_something_else_are_not_of_the_thing_that_no_article_has(turn: str) -> None:
    *_, answer = talk("does cupping help", turn)
    assert answer.quotes


@pytest.mark.parametrize("turn", ["both?", "either of them safe?", "which one hurts less"])
def test_which_and_both_with_little_else_are_of_the_things_that_no_article_has(turn: str) -> None:
    *_, answer = talk("does snail mucin or cupping work", turn)
    assert answer.quotes == ()


def test_a_state_behind_if_is_no_thing_that_the_talk_is_of() -> None:
    *_, answer = talk("do lasers work", "if deep", "does it hurt")
    assert answer.status == "answered"


def test_who_is_not_pregnant_is_answered_as_anybody() -> None:
    answer = shipped().answer("I'm not breastfeeding, does laser help")
    assert answer.status == "answered"
    assert "laser" in answer.quotes[0].text.casefold()


def test_who_is_not_breastfeeding_yet_is_declined_as_who_is_pregnant() -> None:
    answer = shipped().answer("not breastfeeding yet, due in may, do lasers help")
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert "pregnancy" in answer.message


def test_what_is_strictly_asked_for_of_a_thing_is_quoted_of_that_thing_first() -> None:
    *_, answer = talk("Does microneedling work for scars?", "Does it hurt?")
    assert answer.quotes[0].text.startswith("Microneedling")


def test_does_it_work_is_of_the_thing_before_it_even_where_the_topic_is_named() -> None:
    *_, answer = talk("what is PRP", "does it work on acne scars")
    assert "PRP" in answer.quotes[0].text


@pytest.mark.parametrize(
    ("turns", "reading"),
    [
        (
            ("what are boxcar scars", "how are they treated", "and rolling ones?"),
            "how are rolling scars treated",
        ),
        (
            ("what are boxcar scars", "how are they treated", "what about raised?"),
            "how are raised scars treated",
        ),
        (("how are boxcar scars treated", "and the rolling ones"), "how are rolling scars treated"),
        (("best treatment for boxcar scars", "rolling"), "best treatment for rolling scars"),
        (("best treatment for boxcar scars", "rolling scars?"), "best treatment for rolling scars"),
        (("does laser hurt", "microneedling?"), "does microneedling hurt"),
        (("what causes hypertrophic scars", "atrophic ones"), "what causes atrophic scars"),
    ],
)
def test_the_same_asked_of_another_kind_is_read_as_that_question(
    turns: tuple[str, ...], reading: str
) -> None:
    *_, answer = talk(*turns)
    assert (answer.status, answer.reading) == ("answered", f"read as: {reading}")


@pytest.mark.parametrize(
    "turns",
    [
        ("is it true that boxcar scars fade", "and rolling ones?"),  # "it" is no scar
        ("how are boxcar scars treated", "and mango ones?"),
        ("how are boxcar scars treated", "do rolling ones hurt?"),
        ("how are boxcar scars treated", "mango"),
        ("what does subcision do", "needle?"),  # what is used, not another thing
        ("best treatment for boxcar scars", "rolling scars hurt"),
    ],
)
def test_what_asks_of_no_kind_or_asks_itself_is_not_read_as_the_last_question(turns: tuple[str, ...]) -> None:
    *_, answer = talk(*turns)
    assert not answer.reading.startswith("read as")


def test_the_same_asked_of_another_kind_may_be_given_under_another_name() -> None:
    *_, answer = talk("best treatment for rolling scars", "and raised ones?")
    assert answer.reading == "read as: best treatment for raised scars"
    assert "hypertrophic" in answer.quotes[0].text


@pytest.mark.parametrize("turn", ["what else can i use", "what can I try instead?", "any alternatives?"])
def test_something_else_than_was_shown_is_quoted(turn: str) -> None:
    first, answer = talk("does retinol help scars", turn)
    assert answer.status == "answered"
    shown = {text for quote in first.quotes for text in [quote.text]}
    assert shown.isdisjoint(quote.text for quote in answer.quotes)


def test_who_was_listed_is_told_of_by_number_and_is_she_then() -> None:
    _, first, last, second, says = talk(
        "how many experts are there?",
        "who is the first?",
        "and the last one?",
        "the second",
        "what does she say?",
    )
    labels = [answer.message.partition(",")[0] for answer in (first, last, second)]
    assert labels == ["Y. Claire Chang", "Norman Rowe", "Jeaneen A. Chappell"]
    assert says.message.startswith("What Jeaneen A. Chappell said")


@pytest.mark.parametrize(
    ("turn", "whose"),
    [
        ("what is the specialty of the first one?", "Y. Claire Chang"),
        ("the second doctor's background", "Jeaneen A. Chappell"),
        ("what does the last of them say", "Norman Rowe"),
        ("what does the third expert say about fillers", "Hope Mitchell"),
    ],
)
def test_who_was_listed_is_called_by_number(turn: str, whose: str) -> None:
    _, answer = talk("who are the experts?", turn)
    assert f"read as {whose}" in answer.reading
    assert whose in answer.message or {s.name for q in answer.quotes for s in q.speakers} == {whose}


@pytest.mark.parametrize(
    "turns",
    [
        ("who are the experts?", "what is the first treatment"),
        ("who are the experts?", "what does the ninth doctor say about lasers"),
        ("what is subcision", "what does the first one say about lasers"),
    ],
)
def test_a_number_calls_nobody_without_such_a_list(turns: tuple[str, ...]) -> None:
    *_, answer = talk(*turns)
    assert " read as " not in f" {answer.reading}"


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("does laser hurt?", "who is Chappell?", "and Rowe?"), "Norman Rowe, MD"),
        (("who is the man?",), "Norman Rowe, MD"),
        (("who are the experts?", "who is the second one?", "and Rowe?"), "Norman Rowe, MD"),
        (("who is the man?", "what is he?"), "Norman Rowe, MD"),
        (("who recommends AHAs?", "is she a dermatologist too?"), "Jeaneen A. Chappell, MD"),
        (("who recommends retinoids?", "she is doctor?"), "Y. Claire Chang, MD"),
        (("who is Chappell?", "is she board certified?"), "Jeaneen A. Chappell, MD"),
        (("which expert is quoted the most?",), "How often they are quoted: Y. Claire Chang: 12"),
        (
            ("how many times is Dr. Mitchell quoted?",),
            "How often they are quoted: Hope Mitchell: 9 sentences.",
        ),
    ],
)
def test_who_somebody_is_is_told(turns: tuple[str, ...], told: str) -> None:
    *_, answer = talk(*turns)
    assert (answer.status, answer.message[: len(told)]) == ("meta", told)


def test_of_two_men_neither_is_the_man() -> None:
    text = "“It heals,” says Peter Ruiz, a surgeon. “Wait,” says Mark Lowe, a nurse."
    answer = Scarbot(Corpus((parse_article(text),))).conversation().ask("who is the man?")
    assert (answer.status, answer.quotes) == ("no_answer", ())


def test_behind_a_question_on_a_thing_a_name_alone_is_asked_on_that_thing() -> None:
    *_, answer = talk("what is subcision?", "and Dr. Rowe?")
    assert answer.status == "no_answer"


def test_that_somebody_says_no_more_about_a_thing_is_told() -> None:
    *_, answer = talk("what does Dr. Mitchell say about fillers?", "what else does she say about them?")
    assert answer.message == "That is all that is quoted of the same person on that."


@pytest.mark.parametrize(
    "aside",
    [
        "By the way, do you like your job?",
        "Do you like pizza?",
        "What time is it?",
        "What's 2+2?",
        "I have another question",
        "thanks, one more question",
        "Let me think",
        "Sorry for all the questions",
        "what a load of crap",
        "Do you use AI?",
    ],
)
def test_small_talk_amid_a_talk_gets_no_quotes(aside: str) -> None:
    _, answer, behind = talk("what is subcision?", aside, "who performs it?")
    assert answer.status in ("chat", "meta")
    assert not answer.quotes
    assert (behind.status, behind.message) == ("answered", "")


@pytest.mark.parametrize(
    "turn", ["do you like lasers?", "one more question: does it hurt?", "what time of day"]
)
def test_what_asks_of_a_thing_is_no_small_talk(turn: str) -> None:
    _, answer = talk("what is subcision?", turn)
    assert answer.status not in ("chat", "meta")


def test_a_turn_that_asks_for_what_it_is_asks_for_nothing_of_the_last_one() -> None:
    *_, answer = talk("what is subcision?", "who performs it?", "for which scar type?")
    assert (answer.status, answer.message) == ("answered", "")
    assert "rolling" in answer.quotes[0].text


@pytest.mark.parametrize("turn", ["is she even qualified", "how qualified", "how qualified is he"])
def test_whether_somebody_is_qualified_is_told_with_their_words(turn: str) -> None:
    first, answer = talk("who recommends subcision", turn)
    assert answer.quotes == first.quotes[:1]


@pytest.mark.parametrize(
    "turn", ["shorter please", "in plain english", "thats too long", "can you make it shorter"]
)
def test_a_quote_that_is_wanted_in_other_words_is_shown_again_as_it_is(turn: str) -> None:
    first, answer = talk("tell me about lasers", turn)
    assert answer.quotes == first.quotes[:1]
    assert answer.message.startswith("I can only quote")


def test_behind_a_decline_nothing_is_shown_in_other_words() -> None:
    *_, answer = talk("what is subcision", "is ibuprofen safe", "shorter please")
    assert (answer.status, answer.quotes) == ("chat", ())


PLANTS = """\
# Houseplants

Ana Ruiz, PhD, is a botanist.

## How often to water

There is no fixed schedule, but most leafy plants want water every ten days in summer.

Succulents and cacti can go a month without.

Water until it runs out of the pot.

## Light

A north-facing window suits ferns.

South-facing windows are best for cacti and citrus.

## Stones

"A layer of stones doesn't improve drainage," says Ruiz.
"""


def talk_of_plants(*turns: str) -> list[Answer]:
    chat = Scarbot(Corpus((parse_article(PLANTS, format="markdown"),))).conversation()
    return [chat.ask(turn) for turn in turns]


@pytest.mark.parametrize("turn", ["cacti?", "what about succulents?", "and cacti"])
def test_a_turn_that_only_names_a_thing_is_answered_by_what_names_it(turn: str) -> None:
    *_, answer = talk_of_plants("how often should I water?", turn)
    assert "Succulents and cacti" in answer.quotes[0].text
    assert not answer.quotes[0].text.startswith("There is no")


def test_something_else_in_front_of_a_colon_leaves_the_topic() -> None:
    *_, answer = talk_of_plants("what about cacti?", "something else: which window do ferns want?")
    assert (answer.reading, "ferns" in answer.quotes[0].text) == ("", True)


def test_who_denies_a_use_is_against_a_thing() -> None:
    (answer,) = talk_of_plants("who is against stones?")
    assert (answer.status, answer.quotes[0].speakers[0].name) == ("answered", "Ana Ruiz")


@pytest.mark.parametrize(
    ("turn", "status"),
    [
        ("my dad changed his will last month", "clarify"),
        ("my sister signed yesterday", "clarify"),
        ("my dad keeps his will in a safe", "answered"),
        ("my dad lost the safe key last month", "answered"),
    ],
)
def test_what_somebody_did_at_some_time_is_noted_unless_it_names_a_thing(turn: str, status: str) -> None:
    text = (
        "# Making a will\n\nA will has to be signed, says Ana Ruiz, a lawyer. Last year many people changed "
        "theirs.\n\n## The safe\n\nA safe whose key is lost keeps nothing. Tell your executor where the will "
        "is, Ruiz says.\n"
    )
    bot = Scarbot(Corpus((parse_article(text, format="markdown", id="wills"),)))
    assert bot.conversation().ask(turn).status == status


def test_who_tells_of_having_the_topic_since_some_time_asks_of_it() -> None:
    text = (
        "# Head lice\n\nHead lice spread by touch, says Ana Ruiz, MD. Lice live on the scalp for a month.\n"
    )
    chat = Scarbot(Corpus((parse_article(text, format="markdown", id="lice"),))).conversation()
    assert chat.ask("my wife got head lice recently").quotes
