"""Misspelt words: what is corrected and what is left alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from asked import bot_on, heel, shipped
from hypothesis import given, settings
from hypothesis import strategies as st

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.given_names import is_given
from scarbot.lexicon.spelling import Speller, distance, everyday, hyphenated, initials, sound
from scarbot.lexicon.word_lists import common_words, commonest_words, function_words
from scarbot.models import Correction
from scarbot.questions import Understanding

WORDS = {
    "keloid": 3,
    "scar": 9,
    "microneedling": 2,
    "collagen": 4,
    "subcision": 1,
    "laser": 5,
    "hyaluronic": 1,
}
some_word = st.text("abcdelost", max_size=9)


def oracle(one: str, other: str) -> int:
    """The optimal string alignment distance, by its definition."""
    table = [[i + j if not i * j else 0 for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            ways = [table[i - 1][j] + 1, table[i][j - 1] + 1]
            ways.append(table[i - 1][j - 1] + (one[i - 1] != other[j - 1]))
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                ways.append(table[i - 2][j - 2] + 1)
            table[i][j] = min(ways)
    return table[-1][-1]


@settings(max_examples=500, deadline=None)
@given(some_word, some_word, st.integers(0, 4))
def test_the_distance_is_the_plain_one_up_to_the_limit(one: str, other: str, limit: int) -> None:
    assert distance(one, other, limit) == min(oracle(one, other), limit + 1)


@settings(max_examples=150, deadline=None)
@given(some_word, some_word)
def test_the_distance_is_the_same_both_ways(one: str, other: str) -> None:
    assert distance(one, other, 3) == distance(other, one, 3)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("keliod", "keloid"),
        ("keloidd", "keloid"),
        ("keoid", "keloid"),
        ("kelaid", "keloid"),
        ("ekloid", "keloid"),
        ("lasre", "laser"),
        ("microneedeling", "microneedling"),
        ("micronedlng", "microneedling"),
        ("colagen", "collagen"),
    ],
)
def test_one_edit_is_allowed_and_two_from_eight_letters_on(typed: str, meant: str) -> None:
    assert Speller(WORDS).correct(typed) == meant


@pytest.mark.parametrize(
    "typed",
    ["", "a", "sca", "keloid", "laser9", "la-ser", "kelxxd", "xeloid", "zzzzzzzz", "clear", "scare"],
)
def test_short_known_common_and_far_words_are_left_alone(typed: str) -> None:
    assert Speller(WORDS).correct(typed) is None


def test_of_equally_near_words_one_of_grammar_is_meant() -> None:
    assert Speller({"wherf": 10**5}).correct("wherq") == "where"


def test_the_nearest_wins_and_then_the_commonest() -> None:
    assert Speller({"rollings": 1, "rolling": 1}).correct("rollingz") == "rolling"
    assert Speller({"tretinoin": 1, "tretinoim": 5}).correct("tretinoix") == "tretinoim"


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(common_words())))
def test_a_common_english_word_is_never_corrected(word: str) -> None:
    assert Speller({**WORDS, "scarf": 100, "scary": 100}).correct(word) is None


@settings(max_examples=200, deadline=None)
@given(some_word)
def test_what_is_corrected_is_near_and_of_the_vocabulary(word: str) -> None:
    found = Speller(WORDS).correct(word)
    if found is not None:
        assert found in {*WORDS, *function_words()}
        assert word not in {*WORDS, *function_words()}
        assert word not in common_words()
        assert distance(word, found, 2) <= (2 if len(word) >= 8 else 1)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(WORDS)), st.data())
def test_an_exchange_of_neighbours_is_one_edit(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    typed = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if len(word) >= 5 and typed != word and typed not in common_words():
        assert Speller(WORDS).correct(typed) == word


def test_the_commonest_words_are_the_first_of_the_common_ones() -> None:
    assert {"the", "face", "after"} <= commonest_words() < common_words()


# --- in a question ------------------------------------------------------------------------------


def test_a_correction_is_announced() -> None:
    answer = shipped().answer("what is a kelloid scar")
    assert Correction("kelloid", "keloid") in answer.corrections
    assert any(term.origin == "corrected from “kelloid”" for term in answer.terms)


@pytest.mark.parametrize("name", ["chang", "mitchell", "chappell", "rowe"])
def test_a_name_is_never_corrected(name: str) -> None:
    query = Understanding(shipped()._answering.retrieval).read(f"what does dr {name} say")
    assert not query.corrections
    assert [person.name.split()[-1].lower() for person in query.people] == [name]


@pytest.mark.parametrize(
    ("question", "left"),
    [
        ("does an Interrail pass cover a scar", "interrail"),
        ("nightjet prices", "nightjet"),
        ("a scar from Duolingoes", "duolingoes"),
    ],
)
def test_a_name_that_nobody_knows_becomes_no_word_of_the_vocabulary(question: str, left: str) -> None:
    query = Understanding(heel()._answering.retrieval).read(question)
    assert left in query.words
    assert not query.corrections


@pytest.mark.parametrize("word", ["scare", "score", "clean", "steam", "peer", "fade", "lather"])
def test_no_english_word_becomes_a_term_of_the_corpus(word: str) -> None:
    answer = shipped().answer(f"does {word} help with it")
    assert word not in [correction.typed for correction in answer.corrections]


# --- sounds -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kolagen", "collagen"),
        ("hipertrofik", "hypertrophic"),
        ("kemical", "chemical"),
        ("injecshun", "injection"),
        ("presher", "pressure"),
        ("niddles", "needles"),
        ("bruzing", "bruising"),
        ("fotofacial", "photofacial"),
        ("topper", None),
        ("zapped", None),
        ("fellas", None),
        ("biooil", None),
        ("kaiser", None),
        ("humira", None),
    ],
)
def test_what_sounds_like_a_word_is_read_as_it(typed: str, meant: str | None) -> None:
    vocabulary = [
        "collagen",
        "hypertrophic",
        "chemical",
        "injection",
        "pressure",
        "prefer",
        "needles",
        "noodles",
    ]
    vocabulary += [
        "bruising",
        "brushing",
        "photofacial",
        "boil",
        "cursor",
        "humor",
        "taper",
        "speed",
        "feels",
    ]
    assert Speller(dict.fromkeys(vocabulary, 1)).correct(typed) == meant


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("wacks", "wax"),
        ("knee", "ne"),
        ("wry", "ri"),
        ("psoriasis", "soriasis"),
        ("rheum", "reum"),
        ("badge", "baje"),
    ],
)
def test_words_that_sound_the_same_share_a_key(one: str, other: str) -> None:
    assert sound(one) == sound(other)


@settings(max_examples=300, deadline=None)
@given(st.text("abcefghiknopqrstuwxyz", max_size=9))
def test_a_sound_has_no_letter_twice_running(word: str) -> None:
    heard = sound(word)
    assert all(one != other for one, other in pairwise(heard))


# --- everyday words -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("does it hurt aswell", "does it hurt as well"),
        ("do acne scars hurt alot", "do acne scars hurt a lot"),
        ("wich laser is best for scars", "which laser is best for scars"),
        ("are scars permanent becuase of thier depth", "are scars permanent because of their depth"),
        ("shoud i get subcision", "should i get subcision"),
        ("hwo does teh laser work", "how does the laser work"),
        ("infact is subcision safe", "in fact is subcision safe"),
    ],
)
def test_a_misspelt_word_of_grammar_is_read_silently_as_it_is_meant(typed: str, meant: str) -> None:
    read, plain = (Understanding(shipped()._answering.retrieval).read(text) for text in (typed, meant))
    assert (read.words, read.concepts, read.facets) == (plain.words, plain.concepts, plain.facets)
    assert (read.unmatched, read.corrections) == (plain.unmatched, ())


@pytest.mark.parametrize(
    ("typed", "meant"), [("diffrent", "different"), ("befor", "before"), ("reccomended", "recommended")]
)
def test_another_everyday_word_is_announced(typed: str, meant: str) -> None:
    query = Understanding(shipped()._answering.retrieval).read(f"is it {typed} with a laser")
    assert query.corrections == (Correction(typed, meant),)
    assert meant in query.words


@pytest.mark.parametrize("name", ["Wich", "Thier", "Teh"])
def test_what_is_written_as_a_name_is_no_everyday_word(name: str) -> None:
    query = Understanding(shipped()._answering.retrieval).read(f"does a doctor in {name} do lasers")
    assert name.lower() in query.words


def test_everyday_words_are_english_and_what_is_corrected_is_not() -> None:
    english = common_words() | function_words()
    assert {part for meant in everyday().values() for part in meant.split()} <= english
    assert not [typed for typed in everyday() if typed in english or is_given(typed)]
    listed = [typed for entries in load_data("misspellings").values() for typed in entries]
    assert len(listed) == len(set(listed))


def test_no_everyday_word_is_one_that_the_article_prints() -> None:
    printed = shipped()._answering.retrieval.printed
    stem = shipped()._answering.retrieval.stemmer.stem
    assert not [typed for typed in everyday() if stem(typed) in printed]


EBIKES = """# Buying an E-Bike

An e-bike weighs about 25 kilos. A plug-in charger fills an e-bike's battery in four hours.

Carry a step-ladder up to the shed.
"""


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("how heavy is an ebike", "25 kilos"),
        ("do ebikes weigh a lot", "25 kilos"),
        ("how long does the plugin charger take", "four hours"),
        ("where do I need a stepladder", "up to the shed"),
    ],
)
def test_what_the_article_joins_with_a_hyphen_may_be_typed_as_one_word(question: str, quoted: str) -> None:
    answer = bot_on(EBIKES, "bikes").answer(question)
    assert quoted in answer.quotes[0].text
    assert "does not mention" not in answer.message


def test_a_chain_of_hyphens_is_no_word() -> None:
    assert hyphenated(["state-of-the-art 10-week trials, e‑bikes and e-bikes"]) == {"ebikes": "e bikes"}


# --- initials -----------------------------------------------------------------------------------

WORRY = """\
# How to worry less

The treatment with the strongest evidence is cognitive-behavioural therapy. It does not end the worry.

The Driver and Vehicle Standards Agency runs the tests.
"""


@pytest.mark.parametrize(
    ("question", "typed", "spelt"),
    [
        ("does CBT end the worry", "cbt", "cognitive behavioural therapy"),
        ("what is cbt", "cbt", "cognitive behavioural therapy"),
        ("who runs the tests, the DVSA?", "dvsa", "driver and vehicle standards agency"),
    ],
)
def test_initials_are_read_as_the_words_that_the_article_prints(
    question: str, typed: str, spelt: str
) -> None:
    answer = bot_on(WORRY, "worry").answer(question)
    assert answer.corrections == (Correction(typed, spelt),)
    assert spelt in answer.quotes[0].text.lower().replace("-", " ")


@pytest.mark.parametrize("typed", ["cat", "wwt", "cb", "dsa", "tes"])
def test_no_word_that_is_short_english_or_of_other_words_is_initials(typed: str) -> None:
    text = (
        "Counted after tea. They were with them. Cognitive behaviour. Driver safety; agency. Take each sock."
    )
    assert not bot_on(f"# Worry\n\n{text}\n", "worry").answer(f"what about {typed} here").corrections


def test_no_words_with_a_mark_between_them_have_initials() -> None:
    told = "Cognitive, behavioural therapy."
    assert initials("cbt", [told, "A cold bath treatment."]) == "cold bath treatment"
    assert not initials("cbt", [told, "It can be true."])


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("cbd", "It was a conversation before dinner."),
        ("hrt", "Their home readings tend to be lower."),
        ("thc", "The tiny hair cells die."),
        ("osa", "Mend what opens second asthma doors."),
        ("cdc", "What Causes Dark Circles"),
    ],
)
def test_words_that_only_begin_so_are_not_known_by_their_initials(typed: str, told: str) -> None:
    assert not initials(typed, [told])


@pytest.mark.parametrize(
    ("typed", "told", "spelt"),
    [
        ("ipl", "She likes intense pulsed light.", "intense pulsed light"),
        ("osa", "Mostly it is obstructive sleep apnoea.", "obstructive sleep apnoea"),
        ("wsf", "He asked the World Skin Forum.", "world skin forum"),
    ],
)
def test_what_is_a_kind_of_such_a_thing_is(typed: str, told: str, spelt: str) -> None:
    assert initials(typed, [told]) == spelt


def test_initials_that_the_article_prints_are_searched_as_they_are() -> None:
    article = f"{WORRY}\nCBT takes twelve sessions.\n"
    assert not bot_on(article, "worry").answer("how many sessions does CBT take").corrections
