"""How a turn leans on the last."""

from __future__ import annotations

from typing import get_args

import pytest
from asked import questions, shipped, wool
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from scarbot.conversation.calling import brings_somebody, pointing_words
from scarbot.conversation.turns import Move, disagrees, echoed, gives_reason, read_turn
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.questions import Understanding
from scarbot.questions.leaning import (
    asks_of_known,
    asks_of_thing,
    asks_what_else,
    is_complete,
    is_dependent,
    takes_up_own,
)


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("Who said that?", "who"),
        ("says who", "who"),
        ("Where is that?", "where"),
        ("where in the article", "where"),
        ("Why?", "why"),
        ("why is that", "why"),
        ("Tell me more.", "more"),
        ("go on", "more"),
        ("Does anyone disagree?", "disagree"),
        ("say that again", "again"),
        ("More from the same section.", "section"),
        ("what else is in that section?", "section"),
        ("I trust her.", "remark"),
        ("i do believe that", "remark"),
        ("ok i trust that doctor", "remark"),
        ("I don't trust her", "doubt"),
        ("can i trust her", "doubt"),
        ("do i trust that", "doubt"),
        ("i trust lasers", ""),
        ("are you sure?", "doubt"),
        ("Is that true?", "doubt"),
        ("really?", "doubt"),
        ("I don't believe that", "doubt"),
        ("how do you know that", "doubt"),
        ("is that even true", "doubt"),
        ("how do i know that's true", "doubt"),
        ("are u sure about that", "doubt"),
        ("that sounds fake", "doubt"),
        ("are you sure lasers work", ""),
        ("can i trust lasers", ""),
        ("is it legit", ""),
        ("is it serious", ""),
        ("is it safe", ""),
        ("is it true that lasers hurt", ""),
        ("Why do acne scars form?", ""),
        ("who said that lasers hurt", ""),
        ("where can i buy it", ""),
        ("what is a keloid", ""),
        ("Whose explanation is that?", "who"),
        ("Which of the doctors says this?", "who"),
        ("Who describes them that way, a doctor or the magazine itself?", "who"),
        ("who were the authors?", "who"),
        ("who ran that trial", "who"),
        ("which doctor should I see", ""),
        ("who describes the scars", ""),
        ("Did anyone else comment on it?", "disagree"),
        ("do the other doctors mention that", "disagree"),
        ("did anyone mention lasers", ""),
        ("do doctors mention anything else on it", ""),
        ("which one is advised?", ""),
        ("which of these is recommended?", ""),
        ("who puts it on?", ""),
        ("who are the researchers?", ""),
        ("", ""),
    ],
)
def test_a_move_is_a_whole_turn(text: str, move: str) -> None:
    assert read_turn(text).move == move


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("which of the doctors made that point?", "who"),
        ("is that a doctor speaking or the magazine", "who"),
        ("whose words are those", "who"),
        ("3 months or 18, big difference, who says it", "who"),
        ("which doctor should i see", ""),
        ("who can do that", ""),
        ("who does that", ""),
        ("which doctor recommends lasers", ""),
        ("what do the experts say", ""),
        ("where does that figure come from", "where"),
        ("could you point to where it's stated?", "where"),
        ("please tell me where in the text that is mentioned", "where"),
        ("where do they sell it", ""),
        ("thats long. why", ""),
        ("ugh ok but why", "why"),
        ("why is it so expensive", ""),
        ("is it easy to do", ""),
        ("is it shorter", ""),
        ("really? mine look softer lately", "doubt"),
        ("really? even on dark skin?", ""),
        ("You say “may”. Are you sure?", "doubt"),
        ("hm, 5%. are you sure?", "doubt"),
        ("lemon juice works. is that true?", ""),
        ("you say how long? are you sure", ""),
        ("even on dark skin?", "stretch"),
        ("and even at home", "stretch"),
        ("even so, how much is it?", ""),
        ("even Dr. Chang?", ""),
        ("even with sunscreen my old scars get darker so what helps", ""),
        ("how do they know that", "doubt"),
        ("is there proof of that", "doubt"),
        ("is there proof that lasers work", ""),
        ("do all three doctors agree on that", "disagree"),
        ("a year and a half max?", "again"),
        ("and in that section, what else?", "section"),
        ("can i read the rest of that paragraph", "section"),
        ("what sections are there", ""),
        ("what section is that", "where"),
        ("what else is in the article", ""),
        ("is the whole section on lasers", ""),
        ("how many months", ""),
        ("6 months after the laser?", ""),
    ],
)
def test_a_move_is_known_by_what_its_words_are(text: str, move: str) -> None:
    assert read_turn(text).move == move


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a year??", ["year"]),
        ("18 months, who says that", ["18", "months"]),
        ("two or three WEEKS, which is it", ["two", "three", "weeks"]),
        ("which of the three said so", []),
        ("say that again", []),
        ("", []),
    ],
)
def test_an_amount_may_be_echoed_but_no_number_without_a_unit(text: str, words: list[str]) -> None:
    assert echoed(text) == words


def test_the_data_file_names_no_move_that_is_none() -> None:
    data = load_data("turns")
    named = {*(move["name"] for move in data["move"]), *data["remarks"]["moves"]}
    assert named <= {*get_args(Move)} - {""}


def test_whatever_is_known_as_an_echo_has_a_unit_that_is_echoed() -> None:
    data = load_data("turns")
    (bag,) = next(move["bag"] for move in data["move"] if move["name"] == "again")
    assert bag["each"] == [data["echo"]["units"]]
    assert set(data["echo"]["numbers"]) - set(bag["others"]) == set()


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("the second one", 2),
        ("the first one please", 1),
        ("tell me about the third one", 3),
        ("number 2", 2),
        ("the last one", -1),
        ("the last quote", -1),
        ("and the first?", 1),
        ("what about the third", 3),
        ("quote 3", 3),
    ],
)
def test_an_ordinal_points_at_a_quote(text: str, ordinal: int) -> None:
    turn = read_turn(text)
    assert (turn.move, turn.ordinal) == ("ordinal", ordinal)


@pytest.mark.parametrize(
    "text",
    [
        "second",
        "22",
        "number ²",
        "the first session",
        "the second laser session hurts more",
        "first things first",
    ],
)
def test_other_numbers_are_questions(text: str) -> None:
    assert read_turn(text).move == ""


def test_a_correction_leaves_what_was_meant() -> None:
    turn = read_turn("No, I meant rolling scars!")
    assert (turn.corrects, turn.breaks, turn.text) == (True, False, "rolling scars")


def test_a_break_leaves_the_new_question() -> None:
    turn = read_turn("Unrelated, but what is subcision?")
    assert (turn.corrects, turn.breaks) == (False, True)
    assert turn.text.endswith("what is subcision")


@pytest.mark.parametrize("text", ["Never mind", "let me rephrase"])
def test_of_a_turn_that_only_breaks_or_corrects_nothing_is_left_to_search(text: str) -> None:
    turn = read_turn(text)
    assert (turn.text, turn.move) == ("", "")
    assert turn.breaks or turn.corrects


def test_what_stands_behind_a_break_or_a_correction_may_be_a_move() -> None:
    assert read_turn("never mind, who said that").breaks
    assert read_turn("never mind, who said that").move == "who"
    assert (read_turn("no, i meant tell me more").move, read_turn("no, i meant tell me more").corrects) == (
        "more",
        True,
    )


def test_many_breaks_are_one_break_with_something_left() -> None:
    turn = read_turn("nvm " * 3000)
    assert turn.breaks
    assert turn.text


def test_everyday_words_of_a_move_may_be_misspelt() -> None:
    assert read_turn("who siad taht").move == "who"


@pytest.mark.parametrize(
    "text",
    [
        "last one: do lasers help?",
        "one last question, are fillers safe",
        "which one should i try first",
        "how long does the second one take",
        "one second",
        "lasers? who said that",
        "and dark skin? who recommends that",
        "are you sure? i have keloids, does that matter",
        "really? my skin is dark, will it work",
        "really? i want the cheapest",
        "which one is recommended by dermatologists",
        "what is proven",
        "is there research behind it",
        "where do they come from",
        "why do they happen",
        "does a dermatologist do it or a surgeon",
        "a dermatologist or a doctor?",
        "more than two years?",
        "who is in the study",
        "not sure what to do",
    ],
)
def test_a_new_question_is_no_move(text: str) -> None:
    assert read_turn(text).move == ""


def dependent(text: str) -> bool:
    return is_dependent(Understanding(shipped()._answering.retrieval).read(text))


@pytest.mark.parametrize(
    "text", ["does it hurt", "and for raised ones?", "how long does that take", "what about lasers"]
)
def test_turns_that_point_back_or_say_little_are_dependent(text: str) -> None:
    assert dependent(text)


@pytest.mark.parametrize(
    "text", ["which collagen injections fill rolling scars near the temples after subcision"]
)
def test_a_turn_that_says_enough_leans_on_no_other(text: str) -> None:
    assert not dependent(text)


@settings(max_examples=200, deadline=None)
@given(questions())
def test_any_turn_is_read_and_what_is_left_is_never_empty(text: str) -> None:
    turn = read_turn(text)
    assert turn.text or not text
    assert not (turn.corrects and turn.breaks)
    assert bool(turn.ordinal) == (turn.move == "ordinal")


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("What is an ice pick scar?", True),
        ("does microneedling hurt", True),
        ("is it true that lasers hurt?", True),
        ("is it true lasers hurt?", True),
        ("is it bad to pop a cyst under it", False),
        ("is it possible to fade it with lasers", False),
        ("is it possible to do with lasers", False),
        ("is it true?", False),
        ("What is it?", False),
        ("does it hurt", False),
        ("microneedling", False),
        ("what about lasers", False),
        ("", False),
    ],
)
def test_a_whole_question_names_a_thing_of_its_own(text: str, whole: bool) -> None:
    assert asks_of_known(shipped()._answering.understanding.read(text)) is whole


@pytest.mark.parametrize(
    ("turn", "pronoun", "named"),
    [
        ("what else does she say?", "she", "what else does Ana Ruiz say?"),
        ("What's her advice on socks?", "her", "What's Ana Ruiz’s advice on socks?"),
        ("does anyone disagree with him", "him", "does anyone disagree with Ana Ruiz"),
        ("and she’s a podiatrist?", "she’s", "and Ana Ruiz is a podiatrist?"),
        ("his clinic?", "his", "Ana Ruiz’s clinic?"),
        ("does he or she say that", "", ""),
        ("his heels are cracked", "", ""),
        ("is her skin ok?", "", ""),
        ("what is it for her?", "her", "what is it for Ana Ruiz?"),
        ("she'd use what?", "she'd", "Ana Ruiz would use what?"),
        ("does s/he say it", "", ""),
        ("does it hurt", "", ""),
        ("", "", ""),
        ("so she " + "and so on " * 8, "", ""),
    ],
)
def test_a_pronoun_is_read_as_whom_the_talk_is_of(turn: str, pronoun: str, named: str) -> None:
    assert pointing_words(turn, "Ana Ruiz") == (pronoun, named)


@pytest.mark.parametrize(
    ("turn", "said", "named"),
    [
        ("what else does that doctor say?", "that doctor", "what else does Ana Ruiz say?"),
        ("What does the doctor recommend?", "the doctor", "What does Ana Ruiz recommend?"),
        ("is this foot surgeon qualified", "this foot surgeon", "is Ana Ruiz qualified"),
        ("the doctor’s advice on socks", "the doctor’s", "Ana Ruiz’s advice on socks"),
        ("who is that surgeon", "that surgeon", "who is Ana Ruiz"),
        ("will the doctor numb it", "", ""),
        ("who's the doctor that said so", "", ""),
        ("and the doctor who recommends it?", "", ""),
        ("is the doctor's office far", "", ""),
        ("what does that dermatologist say", "", ""),
        ("does the doctor say what that surgeon says", "", ""),
        ("is it true that doctor visits cost much", "", ""),
        ("what do the doctors say", "", ""),
        ("what does that Dr. Smith say", "", ""),
        ("what does that foot say", "", ""),
        ("so that doctor says " + "and so on " * 8, "", ""),
    ],
)
def test_somebody_is_called_by_what_they_are(turn: str, said: str, named: str) -> None:
    assert pointing_words(turn, "Ana Ruiz", "board-certified foot surgeon") == (said, named)


@pytest.mark.parametrize(
    ("text", "complete"),
    [
        ("how much is a wash?", True),
        ("is cedar good for wool", True),
        ("ok so does lavender keep moths away", True),
        ("which blanket is warm", True),
        ("how long does it take to dry a blanket", True),
        ("are there moths in every house", True),
        ("does glue stick to wool", True),
        ("what kinds of blanket are there", True),
        ("how much is it?", False),
        ("what should I wash", False),
        ("which one is warm", False),
        ("what about cedar", False),
        ("and the moths?", False),
        ("how long does it last", False),
        ("is that from cedar", False),
        ("is it good to wash", False),
        ("is it possible to wash", False),
        ("cedar", False),
        ("", False),
    ],
)
def test_a_complete_question_asks_of_a_thing_and_points_at_nothing(text: str, complete: bool) -> None:
    assert is_complete(wool()._answering.understanding.read(text)) is complete


@pytest.mark.parametrize(
    ("sentence", "close", "far"),
    [
        ("Ruiz disagrees with that.", True, True),
        ("Not everybody is so strict.", True, True),
        ("Two members voted no.", True, True),
        ("Okafor was not fully persuaded.", True, True),
        ("Okafor, on the other hand, swears by silk.", True, False),
        ("It is fine for two, but too cool for a house.", True, False),
        ("Not everyone gets there.", False, False),
        ("She agrees.", False, False),
        ("The disagreeable smell is gone.", False, False),
    ],
)
def test_what_disagrees_says_so_and_another_speaker_near_by_may_only_turn(
    sentence: str, close: bool, far: bool
) -> None:
    assert (disagrees(sentence, turned=True), disagrees(sentence, turned=False)) == (close, far)


@pytest.mark.parametrize(
    ("sentence", "gives"),
    [
        ("It keeps fat solid, so that blades can chop it.", True),
        ("That’s why she favors latex.", True),
        ("Wash it, otherwise it smells.", True),
        ("So does she.", False),
        ("It is soft.", False),
    ],
)
def test_a_word_of_reason_in_a_sentence_gives_one(sentence: str, gives: bool) -> None:
    assert gives_reason(sentence) is gives


def test_only_a_doctor_is_the_doctor() -> None:
    for turn in ("what does the doctor say", "what does that physician recommend"):
        assert pointing_words(turn, "Ana Ruiz", "mediator", doctor=False) == ("", "")
        assert pointing_words(turn, "Ana Ruiz", "mediator", doctor=True)[0]
    assert (
        pointing_words("what does the mediator say", "Ana Ruiz", "mediator", doctor=False)[0]
        == "the mediator"
    )
    assert (
        pointing_words("what does that expert say", "Ana Ruiz", "mediator", doctor=False)[0] == "that expert"
    )


def test_whoever_has_no_role_is_a_doctor_or_an_expert() -> None:
    assert pointing_words("what does that expert say", "Ana Ruiz")[0] == "that expert"
    assert pointing_words("what does that surgeon say", "Ana Ruiz") == ("", "")


def test_a_role_may_be_said_for_short() -> None:
    assert pointing_words("what does that derm say", "Ana Ruiz", "dermatologist")[0] == "that derm"
    assert pointing_words("what does that derm say", "Ana Ruiz", "surgeon")[0] == ""


WORDS = st.lists(st.sampled_from(["what", "does", "say", "about", "lasers", "the", "scar"]), max_size=4)


@settings(max_examples=100, deadline=None)
@given(WORDS, st.sampled_from(["he", "She", "her", "him", "she's", "he'd"]), WORDS)
def test_reading_a_pronoun_changes_nothing_else_of_a_turn(
    ahead: list[str], word: str, later: list[str]
) -> None:
    turn = " ".join([*ahead, word, *later])
    pronoun, named = pointing_words(turn, "\N{WHITE SMILING FACE}")
    assume(pronoun)
    before, _, behind = named.partition("\N{WHITE SMILING FACE}")
    assert turn.startswith(before + pronoun)
    assert turn.endswith(
        behind.removeprefix("’s").removeprefix(" is").removeprefix(" would").removeprefix(" will")
    )


@pytest.mark.parametrize(
    ("turn", "brings"),
    [
        ("my son picks at them", True),
        ("ask a friend", True),
        ("my derm says so", True),
        ("does she say so", False),
        ("does she recommend baby oil", False),
        ("what would she tell a dermatologist", False),
    ],
)
def test_a_relative_is_somebody_else(turn: str, brings: bool) -> None:
    assert brings_somebody(turn) == brings


@pytest.mark.parametrize(
    "said",
    [
        "well that's not very long is it",
        "that's expensive",
        "oh that's a lot isn't it",
        "oh well thats a pity",
    ],
)
def test_what_somebody_finds_of_an_amount_is_a_remark(said: str) -> None:
    assert read_turn(said).move == "remark"


@pytest.mark.parametrize("asked", ["is that expensive", "is it that long", "is that a lot"])
def test_a_question_on_an_amount_is_no_remark(asked: str) -> None:
    assert read_turn(asked).move == ""


def test_experts_who_contradict_disagree() -> None:
    assert read_turn("does any expert contradict another").move == "disagree"


@pytest.mark.parametrize(
    ("turn", "afresh"),
    [
        ("acne scars", True),
        ("about acne scars", True),
        ("what kinds of acne scars are there", True),
        ("do lasers help", True),
        ("the scars", False),
        ("what about acne scars", False),
        ("does it hurt there", False),
        ("is it possible to do at home", False),
    ],
)
def test_a_question_that_anybody_may_ask_first_is_asked_afresh(turn: str, *, afresh: bool) -> None:
    query = shipped().conversation()._answering.understanding.read(turn)
    assert is_complete(query) is afresh


@pytest.mark.parametrize(
    ("turn", "anew"),
    [
        ("so what does then", True),
        ("what else makes it worse", True),
        ("what would actually fade them", True),
        ("nothing works?", True),
        ("what can i use instead", True),
        ("what causes it", False),
        ("what can cause it", False),
        ("what does it do", False),
        ("what is it for", False),
        ("is it any good", False),
    ],
)
def test_what_asks_for_something_else_behind_a_decline_is_told(turn: str, *, anew: bool) -> None:
    assert asks_what_else(words(turn)) is anew


@pytest.mark.parametrize(
    ("turn", "own"),
    [
        ("what about my dark spots will they fade", True),
        ("I should use a retinoid, is it safe?", True),
        ("do lasers help when they are new", True),
        ("do acne scars fade after they heal", True),
        ("what happens in the skin when it heals", False),
        ("how deep are they", False),
        ("does a retinoid work for them", False),
        ("will it hurt", False),
    ],
)
def test_a_turn_takes_up_what_it_named_itself(turn: str, *, own: bool) -> None:
    query = shipped().conversation()._answering.understanding.read(turn)
    assert takes_up_own(query) is own


@pytest.mark.parametrize(
    ("turn", "expected"),
    [
        ("how long do you wear them", True),
        ("how often?", True),
        ("does this treatment hurt", True),
        ("how long do these scars last", False),
        ("can this scar be treated", False),
        ("how do they fade these scars", True),
        ("does it scar", True),
        ("what helps instead of that", False),
        ("how often are lasers used", False),
        ("what are the side effects", True),
        ("what is subcision", False),
    ],
)
def test_a_turn_asks_of_the_thing_that_was_named_where_it_names_none(turn: str, expected: bool) -> None:
    understanding = Understanding(shipped()._answering.retrieval)
    assert asks_of_thing(understanding.read(turn)) is expected
