"""What of a story is asked."""

from __future__ import annotations

import pytest

from scarbot.questions.stories import asks, gist, happened, is_title, tells, tells_age, used_in


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("", ()),
        ("Will it scar?", ()),
        ("It hurts. Will it scar?", ()),  # short enough to be read whole
        (
            "My son picks at his face all day long. It looks awful. Will it scar?",
            ("Will it scar?", "It looks awful. Will it scar?"),
        ),
        (
            "i have tried every cream there is and nothing works. so now i want a laser, any good",
            ("so now i want a laser, any good",),
        ),
        (
            "Is it true that a peel can lift the deepest scars? I read it on every forum.",
            ("Is it true that a peel can lift the deepest scars?",),
        ),
        (
            "I write on vitamins for scars and their friends. what does retinol do for them",
            ("what does retinol do for them",),
        ),
        ("Silicone sheets. How many hours a day are they worn, and for which of my scars?", ()),
        (
            "Subcision. I read it is done with a needle under the skin. Does it leave bruises?",
            ("Subcision. Does it leave bruises?",),
        ),
    ],
)
def test_the_gist_of_a_story_is_its_questions_and_its_end(question: str, parts: tuple[str, ...]) -> None:
    assert gist(question) == parts


@pytest.mark.parametrize(
    "text",
    [
        "I have deep dents on my chin",
        "my son's back is covered in bumps",
        "had it since school, my face is uneven",
        "She's 14.",
        "they itch and we've had them for years",
    ],
)
def test_a_person_tells(text: str) -> None:
    assert tells(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "rolling scars",  # of nobody
        "how do i treat my scars",
        "do i have a scar",
        "is my skin too dark",
        "I have bumps?",
        "My chin is uneven. Does it go away",
        "i need help with my scars",
        "I want them gone",
        "i'm 20 can i have it",
    ],
)
def test_who_asks_or_wants_something_does_not_only_tell(text: str) -> None:
    assert not tells(text)


@pytest.mark.parametrize(
    "text", ["She’s 14", "im 22", "I'm 45 and a roofer.", "im a roofer, 38", "he is 29 now"]
)
def test_an_age_is_told(text: str) -> None:
    assert tells_age(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "14",
        "is she 14?",
        "i have 14 of them",
        "they said 14",
        "im 20 can i have it",
        "i'm on 15 mg",
        "im 6 months in",
        "she's 14 years older",
    ],
)
def test_another_number_is_no_age(text: str) -> None:
    assert not tells_age(text)


@pytest.mark.parametrize("text", ["when was that", "so is it safe", "it hurts?"])
def test_a_question_mark_or_an_asking_word_in_front_asks(text: str) -> None:
    assert asks(text)


@pytest.mark.parametrize("text", ["it hurts", "my skin is dry", ""])
def test_what_has_neither_does_not_ask(text: str) -> None:
    assert not asks(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Silicone sheets.", True),
        ("At home?", False),
        ("I am pale.", False),
        ("A friend of my brother's wife.", False),
    ],
)
def test_a_few_words_that_neither_tell_nor_ask_are_a_title(text: str, title: bool) -> None:
    assert is_title(text) is title


@pytest.mark.parametrize(
    ("text", "used"),
    [
        ("she rubs castor oil into hers each night", ("rubs", "castor", "oil", "into", "hers")),
        ("i tried a peel and now i take zinc", ("take", "zinc")),
        ("my wedding is in june", ()),
    ],
)
def test_what_is_used_stands_behind_the_last_verb_of_using(text: str, used: tuple[str, ...]) -> None:
    assert used_in(text.split()) == used


@pytest.mark.parametrize(
    ("text", "idle"),
    [
        ("my dad changed his will last month", ("changed", "last")),
        ("we moved the other day", ("moved", "the")),
        ("my sister left two years ago", ("left", "ago")),
        ("i have a cold today", ()),
        ("my knee clicks", ()),
        ("did my dad change his will last month?", ()),
    ],
)
def test_what_happened_at_a_time_names_nothing_by_its_verb(text: str, idle: tuple[str, ...]) -> None:
    assert happened(text) == idle
