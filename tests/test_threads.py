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


GUEST = "⟦direct: Ana Ruiz⟧"
CHAT = [
    ("loom_fan7", "1:02 PM", f"{NOBODY}I own a loom.⟦/⟧ {NOBODY}I am afraid of wool.⟦/⟧"),
    ("Ana Ruiz, MD ✔ GUEST", "1:05 PM", f"{GUEST}Wool is fine.⟦/⟧\n\n{GUEST}I wear it daily.⟦/⟧"),
    ("Tove in Norr", "1:07 PM", "⟦furniture⟧I do too, and so does my aunt.⟦/⟧"),
    ("Lee Moss STAFF", "1:09 PM", f"{NOBODY}We are at the halfway mark.⟦/⟧"),
    ("Anonymous", "1:10 PM", f"{NOBODY}Is silk any good?⟦/⟧"),
    ("Ana Ruiz, MD ✔ GUEST", "1:11 PM", f"{GUEST}It is.⟦/⟧"),
]


def _chat(between: str, posts: list[tuple[str, str, str]] = CHAT) -> str:
    lead = (
        "Wool, live\n\nAna Ruiz, MD, a dermatologist in Reno, took your questions for an hour on Wednesday."
    )
    told = (f"⟦furniture⟧{who}⟦/⟧{between}⟦furniture⟧{at}⟦/⟧{between}{said}" for who, at, said in posts)
    return "\n\n".join([lead, *told])


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_guests_of_a_chat_answer_below_their_names(between: str) -> None:
    assert score_text(_chat(between)).failures == []


def test_names_above_clocks_among_whom_nobody_answers_are_no_chat() -> None:
    posts = [(who.replace(" ✔ GUEST", ""), at, said) for who, at, said in CHAT]
    article = parse_article(re.sub("⟦[^⟧]*⟧", "", _chat("\n", posts)))
    assert not any(line.reason == "label of who speaks" for line in article.dropped)
