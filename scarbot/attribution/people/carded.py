"""People on cards: a name, letters and a post, each in a line that is no part of the body."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from scarbot.attribution.people.introductions import judge
from scarbot.attribution.people.persons import Person
from scarbot.language import fold
from scarbot.reading.furniture.cards import are_letters, begins_card, card_spans, tells_post
from scarbot.reading.traits.scripts import says_who_speaks
from scarbot.reasons import SPEAKERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.people.body import Body
    from scarbot.models import Article, Dropped

__all__ = ["Card", "find_carded", "find_cards", "is_on_card"]

Card = list[tuple[int, int]]
"""The offsets of the pieces, the name first."""


def is_on_card(line: Dropped) -> bool:
    """Say whether a line that was left out of the body is a piece of a card, or several."""
    return line.reason == SPEAKERS and not says_who_speaks(fold(line.text))


def find_cards(article: Article) -> list[Card]:
    """Return the cards of an article, in their order."""
    pieces = [
        (line.start + start, line.start + end)
        for line in article.dropped
        if is_on_card(line)
        for start, end in card_spans(line.text)
    ]
    cards: list[Card] = []
    words = [fold(article.text[start:end]) for start, end in pieces]
    for span, line, below in zip(pieces, words, [*words[1:], ""], strict=False):
        if not cards or begins_card(line, "" if len(cards[-1]) == 1 else below):
            cards.append([])
        cards[-1].append(span)
    return cards


def find_carded(body: Body, cards: Sequence[Card]) -> Iterator[Person]:
    """Yield who stands on cards, with what these say of them."""
    yield from filter(None, (_read(body, card) for card in cards))


def _read(body: Body, card: Card) -> Person | None:
    start, end = card[0]
    match = body.patterns.introduced.match(body.text, start, end)
    name, at = body.names.read(match, "name") if match else ("", start)
    if match is None or " " not in name:
        return None
    name = name.title() if name.isupper() else name
    lines = [part for first, last in card[1:] for part in _parted(fold(body.text[first:last]))]
    behind = fold(body.text[match.end("name") : end]).strip(" ,()")
    credentials = next(filter(are_letters, [behind, *lines]), "")
    post = next(filter(tells_post, lines), "")
    person = Person(name, at, body.text[at:end], credentials, _role(body, post))
    judge(person, match["title"] or "", body)
    return person


def _parted(line: str) -> list[str]:
    """Return a line of a card as its letters and the post behind them, if it has both: "RN, school nurse".

    >>> _parted("RN, MSc, school nurse, Reno"), _parted("School nurse, NHS Norr")
    (['RN, MSc', 'school nurse, Reno'], ['School nurse, NHS Norr'])
    """
    parts = line.split(", ")
    letters = list(takewhile(are_letters, parts))
    post = ", ".join(parts[len(letters) :])
    return [", ".join(letters), post] if letters and tells_post(post) else [line]


def _role(body: Body, post: str) -> str:
    """Return what somebody is, without where and what else: "Hand surgeon and author of two books"."""
    first, _, second = post.partition(" and ")
    both = body.roles.is_expert(second.partition(",")[0].lower())
    told = f", {first if tells_post(first) and not both else post}."
    role = body.patterns.find_role_behind(told, 0, len(told), body.words) if post else ""
    first, _, rest = role.partition(" ")
    return f"{first.lower()} {rest}".rstrip() if first[1:].islower() else role
