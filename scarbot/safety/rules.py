"""The rules of emergencies: the content of ``data/emergencies.toml``, compiled."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, reduce
from itertools import chain
from operator import or_
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.errors import DataError
from scarbot.lexicon.data_files import load_data
from scarbot.safety.patterns import Lexicon, written_out
from scarbot.safety.typos import typos_from

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from scarbot.safety.typos import Typos

__all__ = ["REACH", "Bearers", "Rule", "Rules", "default_rules", "rules_from"]

REACH = 10
"""How many words before a stretch an excluding concept counts, and by default how many behind it."""


class Rule(NamedTuple):
    """Concepts that tell of an emergency where they stand together.

    Attributes:
        groups: of each, one concept has to be there; as bits.
        none: the concepts that exclude the rule, as bits.
        within: the most words that the stretch may have.
        after: how many words behind the stretch an excluding concept counts.
        ordered: whether the groups have to stand in their order.
        anywhere: whether an excluding concept counts anywhere in the question.
    """

    groups: tuple[int, ...]
    none: int
    within: int
    after: int
    ordered: bool
    anywhere: bool


class _Kind(NamedTuple):
    """A kind of emergency: its text, and the rules by which it is found."""

    name: str
    message: str
    rules: tuple[Rule, ...]


class Bearers(NamedTuple):
    """Those that can have a sign which is no person's.

    Attributes:
        subjects: phrases that begin a clause about one of them: "my dog".
        between: what may stand between that and its sign.
    """

    subjects: Lexicon
    between: Lexicon


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules, compiled by :func:`rules_from`. One object may serve several threads.

    Attributes:
        numbers: what the messages say to call, by name.
        kinds: the kinds of emergency, in the order in which they are tried.
        groups: what each rule asks for, the rarest first, to see quickly that no rule holds.
        signs: the phrases of the concepts that rules ask for.
        excluders: the phrases of those that only exclude.
        harmless: phrases that are taken out before anything is looked for.
        openers: phrases that begin a new clause.
        negations: phrases that deny the sign behind them.
        negatable: the concepts that can be denied, as bits.
        between: words that may stand between a negation and what it denies.
        bearers: animals, and machines, that can have a sign which is no person's.
        persons: words that name a person.
        asides: phrases in which such a word names nobody who may be ill: "what should I do".
        of_animals: the concepts that count where an animal has them, as bits.
        typos: which emergency word a misspelled one stands for.
    """

    numbers: Mapping[str, str]
    kinds: tuple[_Kind, ...]
    groups: tuple[tuple[int, ...], ...]
    signs: Lexicon
    excluders: Lexicon
    harmless: Lexicon
    openers: Lexicon
    negations: Lexicon
    negatable: int
    between: frozenset[str]
    bearers: tuple[Bearers, ...]
    persons: Lexicon
    asides: Lexicon
    of_animals: int
    typos: Typos


@cache
def default_rules() -> Rules:
    """Return the rules of ``data/emergencies.toml``, which is read once."""
    return rules_from(load_data("emergencies"))


def rules_from(data: Mapping[str, Any]) -> Rules:
    """Compile rules from the content of the data file.

    Args:
        data: tables as in ``emergencies.toml``, wherever they were read from.

    Raises:
        DataError: a rule names an unknown concept, or a message an unknown number.
    """
    try:
        return _compiled(data)
    except (KeyError, TypeError, AttributeError, ValueError, IndexError) as error:
        raise DataError(f"emergencies.toml: {error!r}: correct the entry or reinstall Scarbot") from error


def _compiled(data: Mapping[str, Any]) -> Rules:
    bits = {name: 1 << number for number, name in enumerate(data["concepts"])}
    kinds = tuple(
        _Kind(kind["name"], kind["message"], tuple(_rule(rule, bits) for rule in kind["rules"]))
        for kind in data["kinds"]
    )
    for kind in kinds:
        kind.message.format_map(data["numbers"])
    # The last group of an unordered rule is the sign itself: the rarest comes first.
    groups = {tuple(reversed(rule.groups)) for kind in kinds for rule in kind.rules}
    asked = reduce(or_, (group for rule in groups for group in rule))
    classes = {name: "|".join(words) for name, words in data.get("classes", {}).items()}
    listed = [(phrase, bits[name]) for name, phrases in data["concepts"].items() for phrase in phrases]
    text = "\n".join(chain(classes.values(), (phrase for phrase, _ in listed)))
    written_out(text, classes)  # an unknown class is an error now, not when a word is met
    negation, of_none = data["negation"], data["of_no_person"]
    return Rules(
        numbers=data["numbers"],
        kinds=kinds,
        groups=tuple(sorted(groups)),
        signs=Lexicon((entry for entry in listed if entry[1] & asked), classes),
        excluders=Lexicon((entry for entry in listed if not entry[1] & asked), classes),
        harmless=_plain_lexicon(data["harmless"]["phrases"], classes),
        openers=_plain_lexicon(data["clauses"]["openers"], classes),
        negations=_plain_lexicon(negation["words"], classes),
        negatable=sum(bits[name] for name in negation["concepts"]),
        between=frozenset(negation["between"]),
        bearers=tuple(
            Bearers(_plain_lexicon(each["subjects"], classes), _plain_lexicon(each["between"], classes))
            for each in of_none["bearers"]
        ),
        persons=_plain_lexicon(of_none["persons"], classes),
        asides=_plain_lexicon(of_none["asides"], classes),
        of_animals=_of_animals(data["kinds"], bits),
        typos=typos_from(data["typos"], text),
    )


def _rule(rule: Mapping[str, Any], bits: Mapping[str, int]) -> Rule:
    return Rule(
        groups=tuple(sum(bits[name] for name in group.split("+")) for group in rule["all"]),
        none=sum(bits[name] for name in rule.get("none", ())),
        within=int(rule["within"]),
        after=int(rule.get("after", REACH)),
        ordered=bool(rule.get("ordered", False)),
        anywhere=bool(rule.get("anywhere", False)),
    )


def _of_animals(kinds: Iterable[Mapping[str, Any]], bits: Mapping[str, int]) -> int:
    """Return the concepts that rules about animals ask for."""
    rules = (rule for kind in kinds for rule in kind["rules"] if rule.get("of_animals"))
    return reduce(or_, (group for rule in rules for group in _rule(rule, bits).groups), 0)


def _plain_lexicon(phrases: Iterable[str], classes: Mapping[str, str]) -> Lexicon:
    """Return phrases of which it only matters where they stand."""
    return Lexicon(((phrase, 1) for phrase in phrases), classes)
