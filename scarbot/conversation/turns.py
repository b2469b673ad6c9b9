"""How a turn is meant: as a move, a correction, a break, or a question of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, cast

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import Bag, PhraseTable, normal
from scarbot.lexicon.spelling import everyday
from scarbot.lexicon.word_lists import function_words
from scarbot.numbering import ordinals
from scarbot.questions.leaning import opener, points_back

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


__all__ = [
    "ABOUT_THE_TALK",
    "Move",
    "Turn",
    "agrees",
    "all_disagree",
    "asks_of_study",
    "disagrees",
    "echoed",
    "gives_reason",
    "is_bare",
    "names_quote",
    "names_study",
    "read_turn",
]

Move = Literal[
    "",  # none: a question of its own
    "who",  # whose are the words just shown
    "said",  # whether they are quoted, and theirs
    "where",  # where they stand
    "dated",  # when that was printed
    "why",  # what is given as the reason
    "more",  # further statements on the same thing
    "section",  # the rest of the section that was quoted from
    "before",  # what stands in front of it
    "after",  # what stands behind it
    "again",  # what was just shown, once more
    "ordinal",  # one of the quotes or references just shown
    "stretch",  # whether what was said goes so far: "even on dark skin?"
    "disagree",  # what others say on the same thing
    "remark",  # what somebody thinks of it: nothing is asked
    "doubt",  # whether it is true: nobody here can say
    "asked",  # what was asked last, or another question of the talk
    "asked_all",  # all that was asked, or all that was about something
    "answered",  # an earlier answer
    "published",  # where and when the study just shown was printed, and by whom
    "which",  # which of the references just shown; where none were, read as none
    "whose",  # whose the study just shown is
    "evidence",  # whether there is a study behind what was shown
]
"""What a turn asks of what was shown or asked before it; ``turns.toml`` has the words of most."""

ABOUT_THE_TALK: tuple[Move, ...] = ("asked", "asked_all", "answered")
"""The moves of what asks for turns of the talk: they are none of its questions."""
_CLAUSE = r"([^.,;:!?…]+)([.,;:!?…]*)"
_NOT_ALL = 7
"""The words of a sentence among which stands what not all of them are, or do."""
_NUMBERED = ("number", "quote", "no")
_DIGITS = frozenset("123456789")
_QUOTE_NAMED = re.compile(
    r"\bthe (?P<ordinal>\w+)(?: (?:one|quote|statement)\b|$|(?= from$))"
    r"|\b(?:the )?(?:number|quote|no|(?<=said)) (?P<number>[1-9])\b"
)


@dataclass(frozen=True, slots=True)
class Turn:
    """How a turn is meant.

    Attributes:
        move: what it asks of what came before; empty for a question of its own. What may be about a study is
            read as ``published``, ``whose`` or ``evidence`` only where one was shown.
        text: what is left to search once a correction or a break is taken off; it may be empty.
        ordinal: which of the quotes just shown is meant, from 1; -1 for the last; 0 for none. A move may name
            one as well: "who said the second one". For ``asked``, which of the questions of the talk, those
            below 0 counted from the end.
        corrects: whether the turn takes back how the last one was read.
        breaks: whether it says that it has nothing to do with the last one.
        listed: whether it can be nothing but its move, even with nothing to lean on.
        leans: whether it points back or opens as one that leans.
        about: the words of what was shown by which it tells which of that is meant.
    """

    move: Move
    text: str
    ordinal: int = 0
    corrects: bool = False
    breaks: bool = False
    listed: bool = False
    leans: bool = False
    about: tuple[str, ...] = ()

    @property
    def says_nothing_else(self) -> bool:
        """Whether it only breaks off or takes back: "never mind"."""
        return not self.text and (self.breaks or self.corrects)


def read_turn(text: str) -> Turn:
    """Return how a turn is meant, from its words alone.

    >>> read_turn("Who said that?").move, read_turn("the second one").ordinal
    ('who', 2)
    >>> read_turn("Who said number 2?").move, read_turn("Who said number 2?").ordinal
    ('who', 2)
    >>> read_turn("no, I meant rolling scars").text
    'rolling scars'
    >>> read_turn("Something else: does it rain?").text, read_turn("Something else: does it rain?").breaks
    ('does it rain?', True)
    """
    in_front, colon, behind = text.partition(":")
    if colon and normal(in_front) in load_data("turns")["break"]["set_apart"]:
        return replace(read_turn(behind.strip()), breaks=True)
    words = _everyday(normal(text))
    for key in ("correction", "break"):
        opens = opener(words, key)
        if opens and not opener(words, "resuming"):
            rest = words[len(opens) :].strip()
            return replace(_read(rest, rest), corrects=key == "correction", breaks=key == "break")
    return _read(text, words)


def _read(text: str, words: str) -> Turn:
    """Return how a turn is meant that takes nothing back, from its text and its normalised words."""
    if which := _asked_again(words):
        return Turn("asked", text, ordinal=which, listed=True)
    if move := _listed(words):
        return Turn(_as_asked(move, text), text, listed=True)
    if about := _asked_about(words):
        return Turn("asked_all", text, listed=True, about=about)
    if ordinal := _ordinal(words):
        return Turn("ordinal", text, ordinal=ordinal, listed=True)
    ordinal, pointing = _pointed_at(words)
    if ordinal and (move := _move_of(pointing)):
        return Turn(_as_asked(move, text), text, ordinal=ordinal, listed=True)
    move = _as_asked(_bagged(words), text) or _beside_remarks(text) or _stretch(text, words)
    return Turn(move, text, leans=points_back(words.split()))


def _as_asked(move: Move, text: str) -> Move:
    """Return the move of a turn; a remark on trust that ends in a question mark is a doubt."""
    return "doubt" if move == "remark" and text.rstrip().endswith("?") else move


def echoed(text: str) -> list[str]:
    """Return the words of an amount that a turn repeats, in their order; without a unit, none.

    >>> echoed("18 months?? really"), echoed("which of the two says so")
    (['18', 'months'], [])
    """
    echo, parts = load_data("turns")["echo"], normal(text).split()
    if not any(part in echo["units"] for part in parts):
        return []
    return [part for part in parts if part in echo["units"] or part in echo["numbers"] or part.isdigit()]


def asks_of_study(turn: Turn) -> bool:
    """Say whether a turn may ask about a study that was shown.

    >>> asks_of_study(read_turn("Which journal?")), asks_of_study(read_turn("Who said that?"))
    (True, False)
    """
    said = frozenset(normal(turn.text).split())
    if turn.move in ("", "doubt"):
        data = load_data("turns")["studies"]
        return any(Bag.of(data[key]).holds(said) for key in ("asked", "done"))
    if turn.move == "who":
        wrote = "wrote" in said and said.isdisjoint(load_data("about")["which"]["nouns"])
        return wrote or names_study(turn.text)
    return turn.move in ("published", "which")


def names_study(text: str) -> bool:
    """Say whether a turn has a word for a study, or for what prints one.

    >>> names_study("who did that study"), names_study("when was it published")
    (True, False)
    """
    studies = {*load_data("about")["cited"]["studies"], *load_data("turns")["studies"]["beside"]}
    return not studies.isdisjoint(normal(text).split())


def is_bare(turn: Turn, move: Move) -> bool:
    """Say whether a turn is a word that makes a move only behind some others: "when?"."""
    entry = next(entry for entry in load_data("turns")["move"] if entry["name"] == move)
    return _everyday(normal(turn.text)) in entry["bare"]


def names_quote(said: Sequence[str]) -> bool:
    """Say whether words point at a quote and at nothing else: "2", "number 2", "the second quote"."""
    return any(word in _NUMBERED or word in _DIGITS for word in said)


def disagrees(text: str, *, turned: bool = False) -> bool:
    """Say whether a sentence expresses disagreement.

    ``turned`` says that it is another speaker’s and near by: then weaker words will do.

    >>> [disagrees(said) for said in ("Not everybody is so strict.", "Not every nurse is sold.", "But I do.")]
    [True, True, False]
    """
    data = load_data("turns")["disagreeing"]
    if _has(text, data["phrases"]) or (turned and _has(text, data["turning"]["phrases"])):
        return True
    said = normal(text).split()
    return " ".join(said[:2]) in data["not_all"]["opens"] and not set(said[2:_NOT_ALL]).isdisjoint(
        data["not_all"]["words"]
    )


def all_disagree(text: str) -> bool:
    """Say whether a sentence tells that those who are quoted do not all agree.

    >>> all_disagree("They did not agree on everything."), all_disagree("Long disagrees.")
    (True, False)
    """
    return _has(text, load_data("turns")["disagreeing"]["of_all"]["phrases"])


def agrees(text: str) -> bool:
    """Say whether a sentence expresses agreement, and no disagreement.

    >>> agrees("Dr. Moss agrees."), agrees("Not everyone agrees."), agrees("They agree to the terms.")
    (True, False, False)
    """
    data = load_data("turns")["agreement"]
    return _has(text, data["phrases"]) and not (_has(text, data["agreed_to"]) or disagrees(text))


def gives_reason(text: str) -> bool:
    """Say whether a sentence says what something is for, or why.

    >>> gives_reason("Cool it, so that it sets."), gives_reason("Cool it.")
    (True, False)
    """
    return _has(text, load_data("turns")["reason"]["phrases"])


def _has(text: str, phrases: Iterable[str]) -> bool:
    said = f" {normal(text)} "
    return any(f" {phrase} " in said for phrase in phrases)


def _everyday(words: str) -> str:
    """Return normalised words with everyday spellings replaced by the standard ones."""
    return " ".join(everyday().get(word, word) for word in words.split())


def _listed(words: str) -> Move:
    """Return the move for which a phrase of exactly these words is listed; empty for none.

    "Why so early?" stands for all that asks shortly why something is so.
    """
    listed = cast("Move", _moves().find(words))
    if not listed and _opens_shortly(words, "why_so"):
        return "why"
    return listed


def _asked_again(words: str) -> int:
    """Return which question of the talk is asked for once more, from 1; -1 for the last; 0 for none.

    >>> [_asked_again(words) for words in ("what was my second question", "what did i ask", "the second")]
    [2, -1, 0]
    >>> _asked_again("what did i ask at the start"), _asked_again("what did i ask before that")
    (1, -2)
    """
    for which, phrases in load_data("turns")["asked_when"].items():
        placed = next((phrase for phrase in phrases if words.endswith(f" {phrase}")), "")
        if placed and _listed(words.removesuffix(placed).rstrip()) == "asked":
            return int(which)
    named = next((word for word in words.split() if word in ordinals()), "last")
    rest = " ".join(word for word in words.split() if word != named)
    return ordinals()[named] if _listed(rest) == "asked" else 0


def _asked_about(words: str) -> tuple[str, ...]:
    """Return about what a turn asks whether, or what, it was asked in the talk; empty for nothing.

    >>> _asked_about("what did i ask about the dents"), _asked_about("what did i ask")
    (('dents',), ())
    """
    behind = words.removeprefix(opener(words, "asked_about")).split()
    said = tuple(word for word in behind if word not in function_words())
    return said if len(behind) < len(words.split()) else ()


def _bagged(words: str) -> Move:
    """Return the move that a turn’s words make in any order, "which of them said so"; empty for none."""
    said = frozenset(words.split())
    return next((name for name, bag in _bags() if bag.holds(said)), "")


def _beside_remarks(text: str) -> Move:
    """Return the move of a turn that asks nothing beside it; empty for none.

    That is its last clause, "a year? who says that?", "you say a year. are you sure?", or a doubt followed by
    a remark on it, "really? mine look softer".
    """
    clauses = [(_everyday(normal(said)), end) for said, end in re.findall(_CLAUSE, text)]
    *before, (last, _) = [(words, end) for words, end in clauses if words] or [("", "")]
    if not before:
        return ""
    remarks, move = load_data("turns")["remarks"], _move_of(last)
    short = sum(len(words.split()) for words, _ in before) <= remarks["longest"]
    repeats = move == "doubt" and bool(opener(before[0][0], "repeating"))
    alone = move in remarks["moves"] or repeats
    if alone and short and not any(_asks(words, end) for words, end in before):
        return move
    (first, _), *behind = [*before, (last, "?" if text.rstrip().endswith("?") else "")]
    remark = opener(behind[0][0], "remarks") and not any(_asks(words, end) for words, end in behind)
    return "doubt" if _move_of(first) == "doubt" and remark else ""


def _stretch(text: str, words: str) -> Move:
    """Return the move that asks whether what was said goes so far, "even on dark skin?"; else empty.

    It is one short clause: "even so, how much is it?" is a question of its own.
    """
    short = _opens_shortly(words, "stretch") and len(re.findall(_CLAUSE, text)) == 1
    return "stretch" if short else ""


def _opens_shortly(words: str, key: str) -> bool:
    """Say whether words open as a table of the data file has it, and are no more than it allows.

    >>> _opens_shortly("why so early", "why_so"), _opens_shortly("why so many people scar", "why_so")
    (True, False)
    """
    return bool(opener(words, key)) and len(words.split()) <= load_data("turns")[key]["longest"]


def _asks(words: str, end: str) -> bool:
    """Say whether a clause may be a question: it opens or ends like one, and is no move."""
    opens = opener(words, "whole") or opener(words, "leaning")
    return bool(opens or "?" in end) and not _move_of(words)


def _move_of(words: str) -> Move:
    """Return the move that normalised words are on their own; empty for none."""
    return _listed(words) or _bagged(words)


def _ordinal(words: str) -> int:
    """Return which quote a turn points at: "the second one", "and the first", "quote 2", "2"; 0 for none."""
    parts, beside = words.split(), set(load_data("turns")["beside_ordinals"]["words"])
    if words in _DIGITS:
        return int(words)
    ordinal = next((part for part in parts if part in ordinals()), "")
    pointing = {f"{ordinal} one", f"{ordinal} quote"}.intersection(map(" ".join, pairwise(parts)))
    if ordinal and beside.issuperset({*parts} - {ordinal, "one", "quote"}) and (pointing or "the" in parts):
        return ordinals()[ordinal]
    numbers = [int(number) for kind, number in pairwise(parts) if kind in _NUMBERED and number in _DIGITS]
    return numbers[0] if numbers and beside.issuperset({*parts} - {*_NUMBERED, str(numbers[0])}) else 0


def _pointed_at(words: str) -> tuple[int, str]:
    """Return which quote words name amid others, and the words with "that" in its place; 0 for none.

    >>> _pointed_at("who said the second one"), _pointed_at("where is quote 3"), _pointed_at("who won second")
    ((2, 'who said that'), (3, 'where is that'), (0, ''))
    """
    match = _QUOTE_NAMED.search(words)
    if match is None:
        return 0, ""
    ordinal = match["number"] or ordinals().get(match["ordinal"], 0)
    return int(ordinal), f"{words[: match.start()].rstrip()} that{words[match.end() :]}".lstrip()


@cache
def _moves() -> PhraseTable:
    return PhraseTable.of((entry["name"], entry["phrases"]) for entry in load_data("turns")["move"])


@cache
def _bags() -> tuple[tuple[Move, Bag], ...]:
    moves = load_data("turns")["move"]
    return tuple((entry["name"], Bag.of(bag)) for entry in moves for bag in entry.get("bag", ()))
