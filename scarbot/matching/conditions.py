"""Headings that set a condition, and questions that tell that it holds: "If the answer is no".

"What if the answer is no?", "the answer was no, what now" and "my boss said no" all ask for what stands
below that one: a refusal is told in many ways.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import opening
from scarbot.lexicon.word_lists import context_words, is_vague
from scarbot.matching.repeats import plainly
from scarbot.questions.leaning import asks_whether

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

__all__ = ["condition_of", "meets", "tells_of_refusal", "told_plainly"]

_NEAR = 2
"""The number of words in front of "refused" of which one tells that it is a passive: "was flatly refused"."""


def condition_of(heading: Sequence[str]) -> tuple[str, ...]:
    """Return the words of the condition that a heading sets; none where it sets none.

    >>> condition_of("if the answer is no".split()), condition_of("is it worth it".split())
    (('the', 'answer', 'is', 'no'), ())
    """
    opens = _opening(heading, _conditions()["opens"])
    return (*heading[opens:],) if opens else ()


def meets(asked: Sequence[str], condition: Sequence[str], topical: Callable[[str], bool]) -> bool:
    """Say whether a question tells that a condition holds, or asks what then.

    Args:
        asked: the words of the question.
        condition: those of :func:`condition_of`; none are never met.
        topical: says whether a word is what the articles are about.

    >>> meets("what should i do if i rent".split(), ["you", "rent"], lambda word: False)
    True
    >>> meets("how much is the rent".split(), ["you", "rent"], lambda word: False)
    False
    """
    told = _told(asked) if condition else ()
    if not told:
        return False
    if told_plainly(told) == told_plainly(condition):
        return True
    return tells_of_refusal(condition, topical) and tells_of_refusal(told, topical)


def tells_of_refusal(said: Sequence[str], topical: Callable[[str], bool]) -> bool:
    """Say whether words tell that somebody was refused what they asked for, and of nothing else.

    >>> told = ("my boss said no", "i was turned down", "i said no", "i was not refused", "she said no sugar")
    >>> [tells_of_refusal(said.split(), lambda word: False) for said in told]
    [True, True, False, False, False]
    """
    data = _refusals()

    def idle(words: Sequence[str]) -> bool:
        named = (w for w in words if not (w in data["beside"] or is_vague(w) or w in context_words()))
        return all(map(topical, named))

    def told(ways: str) -> list[Sequence[str]]:
        """Return what stands in front of each of some phrases that have nothing of note behind."""
        found = [before for before, behind in _split(said, data[ways]) if idle(behind)]
        return [before for before in found if set(data["negating"]).isdisjoint(before)]

    suffered = [before for before in told("done") if _is_passive(before, topical)]
    others = filter(None, map(_who_refuses, told("by")))
    return any(map(idle, [*told("said"), *suffered])) or any(idle(who[:-1]) for who in others)


def _is_passive(before: Sequence[str], topical: Callable[[str], bool]) -> bool:
    """Say whether "refused" behind some words is what was done to somebody: "i was flatly", "my loan"."""
    last = before[-_NEAR:]
    return not before or topical(before[-1]) or not set(_refusals()["passive"]).isdisjoint(last)


def _who_refuses(before: Sequence[str]) -> Sequence[str]:
    """Return the words in front of "refused" up to who does it; none where that is the asker or nobody."""
    data, who = _refusals(), [*before]
    while who and who[-1] in data["between"]:
        who.pop()
    return [] if not who or who[-1] in data["own"] else who


def told_plainly(said: Sequence[str]) -> str:
    """Return words in the one wording of all that tell or ask the same.

    >>> told_plainly("i'm a tenant".split()) == told_plainly("you are a tenant".split())
    True
    """
    return _alike(plainly(said))


def _told(asked: Sequence[str]) -> tuple[str, ...]:
    """Return what a question tells, without "what if" in front and "what now" behind.

    Of one that asks more than what then: nothing.
    """
    data, asked = _conditions(), _alike(" ".join(asked)).split()
    opens = _opening(asked, data["before"])
    opens += _opening(asked[opens:], data["opens"])
    ends = max((len(way.split()) for way in data["behind"] if _ends(asked, way.split())), default=0)
    told = (*asked[opens : len(asked) - ends],)
    return () if asks_whether(told) or not set(told).isdisjoint(data["asking"]) else told


def _alike(said: str) -> str:
    told = f" {said} "
    for one, other in _conditions()["alike"].items():
        told = told.replace(f" {one} ", f" {other} ")
    return told.strip()


def _opening(said: Sequence[str], ways: Iterable[str]) -> int:
    """Return the number of words of the longest way in which some words open; 0 for none."""
    return len(opening(" ".join(said), tuple(ways)).split())


def _ends(said: Sequence[str], way: Sequence[str]) -> bool:
    return len(said) > len(way) and [*said[-len(way) :]] == [*way]


def _split(said: Sequence[str], phrases: Iterable[str]) -> Iterator[tuple[Sequence[str], Sequence[str]]]:
    """Yield what stands in front of and behind each of some phrases among words."""
    for phrase in (phrase.split() for phrase in phrases):
        size = len(phrase)
        places = (at for at in range(len(said) - size + 1) if [*said[at : at + size]] == phrase)
        yield from ((said[:at], said[at + size :]) for at in places)


def _refusals() -> dict[str, list[str]]:
    refusals: dict[str, list[str]] = load_data("printed")["headings"]["refusals"]
    return refusals


def _conditions() -> dict[str, Any]:
    conditions: dict[str, Any] = load_data("printed")["headings"]["conditions"]
    return conditions
