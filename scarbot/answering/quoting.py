"""Statements → quotes: joined where they belong together, each with its line and its context.

A quote is an exact slice. Statements become one quote only where they are neighbours in one
passage and from the same source. A statement that leans on the one before ("They …") takes it
along, as part of the quote where the source is the same, as context where it is not. One that only
announces the next one takes that along, one that tells what others claim what its speaker says to that, and
a few words that somebody says, what they were said with.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from scarbot.crediting import attribution_line
from scarbot.glossing import glossed, without_glosses
from scarbot.language import fold, words
from scarbot.lexicon.announcing import announces, is_claim, is_denied
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import function_words
from scarbot.lexicon.yes_no import is_bare_answer
from scarbot.models import Quote, belong_together, passage_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.models import Article, Kind, Place, Reference, Statement

__all__ = ["leans", "make_quotes", "quote_together", "quoted_with"]

_SPOKEN = ("direct", "mixed")
_FARTHEST = 2
"""The number of statements before it that one may lean on, one on the other."""
_FEW_WORDS = 8
_LAST_WORDS = 12
"""The words up to which somebody's sentence tells little alone, and the same of a last one; by eye."""
_MARKS = ("”", "“", '"')
_FEWEST_SPOKEN = 3
"""The spoken words below which an answer needs what it answers."""
_SHORTEST_NAME = 3
"""The letters from which a word may name what is pointed back to: "that gel"."""
_QUOTED = re.compile(r"[“\"]([^“”\"]+)[”\"]")


def make_quotes(
    retrieval: Retrieval,
    chosen: Mapping[int, float],
    *,
    several: bool = False,
    apart: Collection[int] = (),
) -> list[Quote]:
    """Return the quotes for chosen statements, most confident first, ties in the text's order.

    Args:
        retrieval: where the statements stand.
        chosen: positions of statements, and how confident each is.
        several: whether attribution lines name the article.
        apart: positions that were shown before or are not wanted: none is taken along that is not chosen.
    """
    quotes = []
    supported = _supported(retrieval.places, chosen, frozenset(apart).difference(chosen))
    for group in _groups(retrieval.places, sorted(supported)):
        confidence = max(supported[position] for position in group)
        statements = [retrieval.places[position].statement for position in group]
        quotes.append(quote_together(retrieval.places[group[0]].article, statements, confidence, several))
    return sorted(quotes, key=lambda quote: (-quote.confidence, quote.article, quote.start))


def quoted_with(places: Sequence[Place], position: int) -> set[int]:
    """Return the positions quoted along with a statement, its own included, and of what these lean on.

    Assumes that nothing is kept apart.
    """
    together = sorted([position, *_beside(places, position, ())])
    opening = places[together[0]]
    support = _support(opening.article, opening.statement, alone=len(together) == 1)
    leant_on = [] if support is None else [together[0] - opening.statement.index + support.index]
    return {*together, *leant_on}


def _supported(
    places: Sequence[Place], chosen: Mapping[int, float], apart: Collection[int]
) -> dict[int, float]:
    """Return what is chosen, with what it needs beside it where both can be one quote."""
    found = dict(chosen)
    for position, confidence in chosen.items():
        for beside in _beside(places, position, apart):
            found[beside] = max(confidence, found.get(beside, 0.0))
    return found


def _beside(places: Sequence[Place], position: int, apart: Collection[int]) -> list[int]:
    """Return the positions that a statement needs beside it in its quote.

    That is what it leans on, what it announces or, for a few words, what they were said with. Nothing that
    is kept apart is taken, nor anything beyond that, but what takes back a claim of others.
    """
    found = []
    for at in range(position, max(position - _FARTHEST, 0), -1):
        fragment = at == position and _is_fragment(places[at])
        needs = fragment or leans(places[at].statement.text)
        if at - 1 in apart or not (needs and belong_together(places[at - 1].statement, places[at].statement)):
            break
        found.append(at - 1)
    here = places[position].statement
    behind = position + 1
    follows = behind < len(places) and behind not in apart
    goes_on = follows and belong_together(here, places[behind].statement)
    if goes_on and (announces(here.text) or (not found and _is_fragment(places[position]))):
        found.append(behind)
    return [*found, *(p for p in _taking_back(places, position) if p not in found)]


def _taking_back(places: Sequence[Place], position: int) -> list[int]:
    """Return the positions behind a statement of others' claims up to what its speaker says to them."""
    found: list[int] = []
    for behind in range(position + 1, min(position + 1 + _FARTHEST, len(places))):
        claim, answer = places[behind - 1].statement, places[behind].statement
        taken_back = is_claim(claim.text, answer.text) or is_denied(claim.text, answer.text)
        if not (taken_back and belong_together(claim, answer)):
            break
        found.append(behind)
    return found


def _is_fragment(place: Place) -> bool:
    """Say whether a sentence is only a few words, spoken or of a list, that mean little on their own.

    The last sentence of a quotation may have a few more.
    """
    statement = place.statement
    listed = passage_of(place.article, statement).introduction is not None
    if not (listed or statement.kind in _SPOKEN):
        return False
    ends = statement.text.endswith(_MARKS) and not any(mark in statement.text[:-1] for mark in _MARKS)
    few = _LAST_WORDS if ends else _FEW_WORDS
    return len(statement.text.split(maxsplit=few)) <= few


def _groups(places: Sequence[Place], positions: Sequence[int]) -> list[list[int]]:
    """Return positions, ascending, in runs that can each be one quote."""
    groups: list[list[int]] = []
    for position in positions:
        last = groups[-1][-1] if groups else None
        here = places[position].statement
        if last == position - 1 and belong_together(places[position - 1].statement, here):
            groups[-1].append(position)
        else:
            groups.append([position])
    return groups


def quote_together(
    article: Article, statements: Sequence[Statement], confidence: float, several: bool
) -> Quote:
    """Return neighbouring statements of one source as one quote, with what it leans on.

    Args:
        article: where they stand.
        statements: at least one; neighbours in one passage.
        confidence: between 0 and 1.
        several: whether the attribution line names the article.
    """
    support = _support(article, statements[0], alone=len(statements) == 1)
    return replace(
        _joined(article, statements, several),
        context=_joined(article, [support], several) if support else None,
        confidence=confidence,
    )


def _joined(article: Article, statements: Sequence[Statement], several: bool) -> Quote:
    """Return neighbouring statements of one source as one quote, without what it leans on."""
    first, last = statements[0], statements[-1]
    kinds = {statement.kind for statement in statements}
    kind: Kind = "mixed" if len(kinds) > 1 else first.kind
    references = tuple(dict.fromkeys(r for statement in statements for r in statement.references))
    attribution, printed = _lines(article, first, kind, references, several)
    return Quote(
        text=article.text[first.start : last.end],
        start=first.start,
        end=last.end,
        article=article.id,
        section=first.section,
        kind=kind,
        speakers=first.speakers,
        attribution=attribution,
        references=references,
        glossed=_glossed(article, first.start, last.end),
        statements=tuple(statement.index for statement in statements),
        printed_attribution=printed,
    )


def _glossed(article: Article, start: int, end: int) -> str:
    """Return the glossed slice, empty where nothing is glossed."""
    words = glossed(article.text, start, end, article.glosses)
    return "" if words == article.text[start:end] else words


def _support(article: Article, first: Statement, *, alone: bool) -> Statement | None:
    """Return what goes with a quote as its context; ``None`` where it needs nothing.

    That is the statement that it leans on, that announces it, or that its one or two words answer; or else
    what introduces the list that it is an item of.
    """
    before = _before(article, first)
    if before is not None and is_bare_answer(before.text):
        before = None  # it answers what stands above it, and says nothing of what the next one means
    if leans(first.text):
        return _named_before(article, first) or before
    near = before is not None and before.passage == first.passage
    if before is not None and near and (announces(before.text) or (alone and _retorts(first))):
        return before
    introduction = passage_of(article, first).introduction
    return None if introduction is None else article.quotable[introduction]


def _named_before(article: Article, first: Statement) -> Statement | None:
    """Return what names the thing that a sentence points back to by name: "At that temperature …"."""
    pointing = _pointing_by_name().match(_opening_of(first.text))
    if pointing is None or _is_no_name(pointing["name"], pointing["one"]):
        return None
    name = pointing["name"].removesuffix("s")
    for back in range(1, _FARTHEST + 1):
        before = article.quotable[first.index - back] if back <= first.index else None
        if before is None or before.section != first.section:
            return None
        if name in {word.removesuffix("s") for word in words(before.text)}:
            return before
    return None


def _is_no_name(word: str, pointing: str) -> bool:
    """Say whether a word behind "this" is what it does, and names nothing: "This is why", "That causes"."""
    does = pointing in ("this", "that") and word.endswith("s") and not word.endswith("ss")
    return does or word in function_words() or len(word) < _SHORTEST_NAME


def _retorts(statement: Statement) -> bool:
    """Say whether somebody says no more than a word or two: "“Six,” said Kayla."."""
    spoken = _QUOTED.findall(statement.text) if statement.kind in _SPOKEN else []
    return 0 < sum(len(words.split()) for words in spoken) < _FEWEST_SPOKEN


def _before(article: Article, statement: Statement) -> Statement | None:
    """Return the statement before one, in the same section; for an item’s first, what introduces it."""
    passage = passage_of(article, statement)
    if statement.index == passage.first and passage.introduction is not None:
        return article.quotable[passage.introduction]
    before = article.quotable[statement.index - 1] if statement.index else None
    return before if before and before.section == statement.section else None


def leans(text: str) -> bool:
    """Say whether the first words of a sentence point back.

    >>> leans("They’re most common on the back."), leans("Theory aside, scars fade.")
    (True, False)
    >>> leans("If you see them, change the straw."), leans("If you see mites, change the straw.")
    (True, False)
    """
    opening = _opening_of(text)
    phrases = _leaning()
    if opening.startswith(phrases) and any(_opens_with(opening, phrase) for phrase in phrases):
        return True
    pointing = _pointing().match(opening)
    return pointing is not None and pointing["first"] not in function_words()


def _opening_of(text: str) -> str:
    """Return a sentence in lower case from its first word on."""
    return fold(text).lower().lstrip("“‘\"'([—– ")


def _opens_with(text: str, phrase: str) -> bool:
    """Say whether a text opens with a phrase that ends as a word there."""
    return text.startswith(phrase) and not text[len(phrase) : len(phrase) + 1].isalnum()


@cache
def _leaning() -> tuple[str, ...]:
    return tuple(load_data("function_words")["leaning"])


@cache
def _pointing() -> re.Pattern[str]:
    """Return what opens a sentence and points back; "first" is a word right in front of "them"."""
    one = {key: f"(?:{'|'.join(listed)})" for key, listed in load_data("announcing")["pointing"].items()}
    between = rf"(?:(?!{one['clause']}\b)[\w’'-]+ ){{0,4}}[\w’'-]+,?"
    again = rf"(?!{one['nothing']}){one['again']}"
    return re.compile(
        rf"(?:{one['whose']}|{one['when']} {one['who']} (?:\w+ ){{1,2}}{one['second']}"
        rf"|{one['some']} [\w-]+ {one['in']} {one['what']}|{one['counted']} {one['helping']}"
        rf"|(?:{one['any']} )?[\w-]+ {one['that']} (?!of )[\w-]+ {one['second']}"
        rf"|{one['when']} (?:{again}|{one['one']})|{one['near']} {between} {again}"
        rf"|{one['behind']} {one['deictic']}(?!\w| {one['here']})|(?:[\w’'-]+ ){{1,4}}{one['same']}"
        rf"|{one['question']} (?:{again}|{one['thing']})"
        rf"|(?P<first>\w+) {one['second']})\b"
    )


@cache
def _pointing_by_name() -> re.Pattern[str]:
    one = {key: f"(?:{'|'.join(listed)})" for key, listed in load_data("announcing")["pointing"].items()}
    return re.compile(rf"(?:{one['behind']} )?(?P<one>{one['deictic']}) (?:an? )?(?P<name>[\w-]+)")


def _lines(
    article: Article, statement: Statement, kind: Kind, references: Sequence[Reference], several: bool
) -> tuple[str, str]:
    """Return the attribution line, and the same without standard words; the latter empty if identical."""
    line = attribution_line(article, statement, kind, references, several=several)
    if "[" not in line:  # standard words stand in brackets
        return line, ""
    printed = attribution_line(without_glosses(article), statement, kind, references, several=several)
    return line, "" if printed == line else printed
