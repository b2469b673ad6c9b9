"""Threads of a forum: who answers is known by the first post, and what nobody answers is not read."""

from __future__ import annotations

import re

import pytest
from attributions import score_text

from scarbot.parsing import parse_article

OPENER, FRIEND, NOBODY = "⟦direct: Lena Ortiz⟧", "⟦direct: Paul Quist⟧", "⟦article⟧"
FIRST = (
    f"{OPENER}Hi there!⟦/⟧ {OPENER}I'm Lena Ortiz, DDS, and I run a ward for gums.⟦/⟧ "
    f"{OPENER}My colleague Paul Quist, RDH, is here as u/wool_rdh.⟦/⟧\n\n{OPENER}EDIT: We are off, so thank you all.⟦/⟧"
)
HEADS = [
    "**[{user}](https://forum.example/u/{user})**{flair} • 6 mo. ago",
    "**{user}**{flair} · 3 hours ago",
    "u/{user}{flair} | edited 2d ago",
]


def _thread(
    head: str, first: str = FIRST, opener: str = OPENER, friend: str = FRIEND, flair: str = " OP"
) -> str:
    def above(user: str, flair: str = "") -> str:
        return f"⟦furniture⟧{head.format(user=user, flair=flair)}⟦/⟧"

    posts = [
        f"# Gums\n\n{first}",
        f"{above('loom_fan7')}\n\n{NOBODY}I own a loom.⟦/⟧ {NOBODY}Is wool any good?⟦/⟧",
        f"> {above('wool_rdh', ' Verified: RDH')}\n>\n> {friend}It is.⟦/⟧ {friend}I use it daily.⟦/⟧",
        f"> > {above('sock.puppet')}\n> >\n> > ⟦furniture⟧I knew it, and so did my aunt.⟦/⟧",
        f"{above('[deleted]')}\n\n⟦furniture⟧Is this even real?⟦/⟧",
        f"{above('tea-pot')}\n\n{NOBODY}And at what age do they bleed?⟦/⟧",
        f"> {above('gum_lena', flair)}\n>\n> {opener}At any.⟦/⟧\n>\n> {opener}Half of my patients are thirty.⟦/⟧",
    ]
    return "\n\n".join(posts)


@pytest.mark.parametrize("head", HEADS)
def test_posts_are_theirs_whom_the_first_one_names(head: str) -> None:
    assert score_text(_thread(head), ".md").failures == []


@pytest.mark.parametrize(("one", "other"), [(" OP", " Verified: DDS"), (" Verified: DDS", " OP")])
def test_who_opens_it_does_so_wherever_a_flair_leaves_it_out(one: str, other: str) -> None:
    above = f"⟦furniture⟧{HEADS[0].format(user='gum_lena', flair=other)}⟦/⟧"
    assert (
        score_text(f"{_thread(HEADS[0], flair=one)}\n\n{above}\n\n{OPENER}Wool is fine.⟦/⟧", ".md").failures
        == []
    )


def test_who_is_verified_is_not_who_opens_it() -> None:
    above = f"⟦furniture⟧{HEADS[0].format(user='gum_rob', flair=' Verified: DDS')}⟦/⟧"
    thread = f"{_thread(HEADS[0])}\n\n{above}\n\n{NOBODY}Wool is fine.⟦/⟧"
    assert score_text(thread, ".md").failures == []


def test_who_does_not_say_who_they_are_is_nobody() -> None:
    first = FIRST.replace("I'm Lena Ortiz, DDS, and", "Lena Ortiz, DDS, says hello, and").replace(
        "as u/wool_rdh", "too"
    )
    page = re.sub("⟦[^⟧]*⟧", "", _thread(HEADS[0], first))
    statements = parse_article(page, format="markdown").statements
    assert not any(s.speakers for s in statements if s.text in ("It is.", "At any."))


def test_two_who_say_who_they_are_open_it_together_and_are_nobody() -> None:
    first = FIRST.replace("My colleague Paul Quist, RDH, is here as u/wool_rdh.", "And I'm Paul Quist, RDH.")
    page = re.sub("⟦[^⟧]*⟧", "", _thread(HEADS[0], first))
    statements = parse_article(page, format="markdown").statements
    assert not any(s.speakers for s in statements if s.text in ("It is.", "At any."))


def test_comments_among_which_nobody_answers_are_no_thread() -> None:
    text = re.sub("⟦[^⟧]*⟧", "", _thread(HEADS[0], flair=" fan")).replace(" Verified: RDH", "")
    article = parse_article(text, format="markdown")
    assert not any(line.reason == "label of who speaks" for line in article.dropped)
