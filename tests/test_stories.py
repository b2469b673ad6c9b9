"""What of a story is asked."""

from __future__ import annotations

import pytest

from scarbot.stories import gist, tells, tells_age


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
