"""How a turn leans on the last: moves, corrections, breaks, ordinals."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from scarbot.language import words
from scarbot.lexicon import function_words, load_data, without_ahead, without_determining
from scarbot.naming import trades
from scarbot.phrases import Bag, matches, normal, opening
from scarbot.questions import CIRCUMSTANCE_WEIGHT, TOPIC_WEIGHT
from scarbot.spelling import everyday
from scarbot.stories import tells

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from scarbot.facets import Facet
    from scarbot.questions import Concept, Query

__all__ = [
    "Turn",
    "asks_itself",
    "asks_of_thing",
    "asks_the_same",
    "brings_somebody",
    "called",
    "calls_as",
    "disagrees",
    "echoed",
    "gives_reason",
    "is_complete",
    "is_dependent",
    "is_of_topic",
    "is_whole",
    "names_thing",
    "own_concepts",
    "own_things",
    "points_at_thing",
    "read_turn",
    "says_little",
    "stands_as_thing",
    "takes_up_own",
    "without_sameness",
]

_FEW_CONCEPTS = 1
"""The number of concepts up to which a turn says too little to stand alone."""
_MANY_CONCEPTS = 3
"""The number above which it stands alone, even where it points back."""
_OWN_WEIGHT = 0.5
"""The weight from which a concept counts for these: no circumstance, and not the topic."""
_WHOLE = 3
"""The number of words from which a turn can be a whole question."""
_WORD = r"[^\W_]+(?:['’][^\W_]+)?|[\W_]+"
_CLAUSE = r"([^.,;:!?…]+)([.,;:!?…]*)"
_NUMBERED = ("number", "quote")
_DIGITS = frozenset("123456789")


@dataclass(frozen=True, slots=True)
class Turn:
    """How a turn is meant.

    Attributes:
        move: ``who``, ``said``, ``where``, ``why``, ``more``, ``section``, ``again``, ``remark``,
            ``doubt``, ``disagree``, ``ordinal``, ``stretch``; empty for a question of its own.
        text: what is left to search, after a correction or a break has been taken off; it may be empty.
        ordinal: which of the quotes just shown is meant, from 1; -1 for the last; 0 for none.
        corrects: whether the turn takes back how the last one was read.
        breaks: whether it says that it has nothing to do with the last.
        listed: whether it can be nothing but its move, also where there is nothing to lean on.
        leans: whether a word of it points back, or it opens as one that leans.
    """

    move: str
    text: str
    ordinal: int = 0
    corrects: bool = False
    breaks: bool = False
    listed: bool = False
    leans: bool = False


def read_turn(text: str) -> Turn:
    """Return how a turn is meant, from its words alone.

    >>> read_turn("Who said that?").move, read_turn("the second one").ordinal
    ('who', 2)
    >>> read_turn("no, I meant rolling scars").text
    'rolling scars'
    """
    words = _everyday(normal(text))
    for key in ("correction", "break"):
        opens = opening(words, _opens(key))
        if opens and not opening(words, _opens("resuming")):
            rest = words[len(opens) :].strip()
            return replace(_read(rest, rest), corrects=key == "correction", breaks=key == "break")
    return _read(text, words)


def _read(text: str, words: str) -> Turn:
    """Return how a turn is meant, also by its normalised words, that takes nothing back."""
    if move := _listed(words):
        return Turn(_as_asked(move, text), text, listed=True)
    if ordinal := _ordinal(words, load_data("turns")):
        return Turn("ordinal", text, ordinal=ordinal, listed=True)
    move = _as_asked(_bagged(words), text) or _beside_remarks(text) or _stretch(text, words)
    return Turn(move, text, leans=_leans(words.split()))


def _as_asked(move: str, text: str) -> str:
    """Return the move of a turn; what remarks on trust and ends in a question mark doubts."""
    return "doubt" if move == "remark" and text.rstrip().endswith("?") else move


def brings_somebody(text: str) -> bool:
    """Say whether a turn brings in somebody who is no speaker: "my son picks at them".

    >>> brings_somebody("my son picks at them"), brings_somebody("is it safe for a child?")
    (True, False)
    """
    data, parts = load_data("turns")["person"], normal(text).split()
    owned = any(whose in data["whose"] and who in data["others"] for whose, who in pairwise(parts))
    joined = f" {' '.join(parts)} "
    return owned or any(f" {phrase} " in joined for phrase in data["phrases"])


def called(text: str, name: str, role: str = "", *, doctor: bool = True) -> tuple[str, str]:
    """Return the words by which a turn calls somebody of a role, and the turn with the name in their place.

    Both are empty where a turn calls nobody so, or two people, or rambles, or speaks of what
    somebody has that is no opinion: "her skin". Only a ``doctor`` is "the doctor".

    >>> called("what else does she say?", "Ana Ruiz")
    ('she', 'what else does Ana Ruiz say?')
    >>> called("what's her view?", "Ana Ruiz"), called("does he or she say that?", "Ana Ruiz")
    (('her', "what's Ana Ruiz’s view?"), ('', ''))
    >>> [called(turn, "Ana Ruiz", "surgeon") for turn in ("and that surgeon?", "that nurse?")]
    [('that surgeon', 'and Ana Ruiz?'), ('', '')]
    """
    data, parts = load_data("turns")["person"], re.findall(_WORD, text)
    lowered = [part.lower().replace("’", "'") for part in parts]
    found = [n for n, part in enumerate(lowered) if part in data["pronouns"] or part in data["joined"]]
    if len(found) > 1 or sum(part[:1].isalpha() for part in parts) > data["longest"]:
        return "", ""
    if not found:
        return _described(text, name, role, doctor)
    at = found[0]
    pronoun, behind = lowered[at], next((part for part in lowered[at + 1 :] if part[:1].isalpha()), "")
    owns = pronoun in data["owning"] and behind in data["owned"]
    stands_alone = pronoun != "his" and (not behind or behind in function_words())
    has = pronoun in data["owning"] and not (owns or stands_alone)
    if has or parts[at - 1 : at] == ["/"]:
        return "", ""
    verb = data["joined"].get(pronoun)
    ending = "’s" if owns else f" {verb}" if verb else ""
    return parts[at], "".join([*parts[:at], name, ending, *parts[at + 1 :]])


def calls_as(said: str) -> str:
    """Return which of "he" and "she" the words stand for by which a turn calls somebody; empty for neither.

    >>> calls_as("Her"), calls_as("he’s"), calls_as("that doctor")
    ('she', 'he', '')
    """
    word = said.lower().replace("’", "'")
    genders = load_data("turns")["person"]["genders"]
    return next((pronoun for pronoun, forms in genders.items() if word in forms), "")


def _described(text: str, name: str, role: str, doctor: bool) -> tuple[str, str]:
    """Return the words by which a turn points at somebody of a role, and the turn with the name there."""
    found = list(_pointing(role, doctor).finditer(text))
    if len(found) != 1 or not _is_somebody(found[0]):
        return "", ""
    (match,) = found
    return match[0], f"{text[: match.start()]}{name}{match['owns'] or ''}{text[match.end() :]}"


def _is_somebody(match: re.Match[str]) -> bool:
    """Say whether what points in a turn points at a person: "that doctor visits cost much" points at none.

    "The doctor" is somebody only where a turn asks for words of theirs: whoever treats is called so too.
    """
    data = load_data("turns")["person"]
    described, behind = data["described"], words(match.string[match.end() :])[:1]
    saying = frozenset(described["saying"])
    if match["which"].lower() == "the" and saying.isdisjoint(words(match.string)):
        return False
    if match["owns"]:
        return bool(behind) and behind[0] in data["owned"]
    return not behind or behind[0] in function_words() | saying.union(described["being"])


@cache
def _pointing(role: str, doctor: bool) -> re.Pattern[str]:
    """Return the pattern of what points at somebody of a role: "that doctor", "the plastic surgeon’s"."""
    data, own = load_data("turns")["person"]["described"], set(words(role))
    named = set(words(role)[-1:])  # the last word of a role is what somebody is: "museum curator"
    short = {word for word, whole in data["short"].items() if whole in own}
    general = {*data["nouns"], *(data["doctors"] if doctor else ())}
    nouns = "|".join(
        map(re.escape, sorted({*general, *short, *named, *(own & trades())}, key=len, reverse=True))
    )
    between = "|".join(map(re.escape, sorted(own, key=len, reverse=True))) or nouns
    which = "|".join(data["which"])
    return re.compile(
        rf"\b(?P<which>{which})\s+(?:(?:{between})[\s-]+)*(?:{nouns})(?P<owns>['’]s)?\b", re.IGNORECASE
    )


def echoed(text: str) -> list[str]:
    """Return the words of an amount that a turn repeats, in their order; without a unit, none.

    >>> echoed("18 months?? really"), echoed("which of the two says so")
    (['18', 'months'], [])
    """
    echo, parts = load_data("turns")["echo"], normal(text).split()
    if not any(part in echo["units"] for part in parts):
        return []
    return [part for part in parts if part in echo["units"] or part in echo["numbers"] or part.isdigit()]


def disagrees(text: str, *, turned: bool) -> bool:
    """Say whether a sentence speaks of disagreement; of another speaker near by ``turned``, in more words.

    >>> disagrees("Not everybody is so strict.", turned=False), disagrees("However, I do.", turned=False)
    (True, False)
    """
    data = load_data("turns")["disagreeing"]
    return _has(text, data["phrases"]) or (turned and _has(text, data["turning"]["phrases"]))


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
    """Return normalised words, everyday ones as they are spelt."""
    return " ".join(everyday().get(word, word) for word in words.split())


def _listed(words: str) -> str:
    """Return the move that normalised words are listed for; empty for none."""
    return next((name for name, phrases in _moves() if matches(words, phrases)), "")


def _bagged(words: str) -> str:
    """Return the move that a turn is by what its words are: "which of them said so"; empty for none."""
    said = frozenset(words.split())
    return next((name for name, bag in _bags() if bag.holds(said)), "")


def _beside_remarks(text: str) -> str:
    """Return the move of a clause beside which a turn asks nothing; empty for none.

    It is the last one: "a year? who says that?"; or a doubt, and a remark on it: "really? mine look softer".
    """
    clauses = [(_everyday(normal(said)), end) for said, end in re.findall(_CLAUSE, text)]
    *before, (last, _) = [(words, end) for words, end in clauses if words] or [("", "")]
    if not before:
        return ""
    remarks, move = load_data("turns")["remarks"], _move_of(last)
    short = sum(len(words.split()) for words, _ in before) <= remarks["longest"]
    if move in remarks["moves"] and short and not any(_asks(words, end) for words, end in before):
        return move
    (first, _), *behind = [*before, (last, "?" if text.rstrip().endswith("?") else "")]
    remark = opening(behind[0][0], _opens("remarks")) and not any(_asks(words, end) for words, end in behind)
    return "doubt" if _move_of(first) == "doubt" and remark else ""


def _stretch(text: str, words: str) -> str:
    """Return the move of a turn that asks whether what was said goes so far: "even on dark skin?".

    It is one short clause: "even so, how much is it?" is a question of its own.
    """
    if not opening(words, _opens("stretch")):
        return ""
    short = len(words.split()) <= load_data("turns")["stretch"]["longest"]
    return "stretch" if short and len(re.findall(_CLAUSE, text)) == 1 else ""


def _asks(words: str, end: str) -> bool:
    """Say whether a clause may ask something of its own: it opens or ends so, and is no move."""
    opens = opening(words, _opens("whole")) or opening(words, _opens("leaning"))
    return bool(opens or "?" in end) and not _move_of(words)


def _move_of(words: str) -> str:
    """Return the move that normalised words are on their own; empty for none."""
    return _listed(words) or _bagged(words)


def _ordinal(words: str, data: dict[str, Any]) -> int:
    """Return which quote a turn points at: "the second one", "and the first", "quote 2"; 0 for none."""
    parts = words.split()
    ordinals, beside = data["ordinals"], set(data["beside_ordinals"]["words"])
    ordinal = next((part for part in parts if part in ordinals), "")
    pointing = {f"{ordinal} one", f"{ordinal} quote"}.intersection(map(" ".join, pairwise(parts)))
    if ordinal and beside.issuperset({*parts} - {ordinal, "one", "quote"}) and (pointing or "the" in parts):
        return int(ordinals[ordinal])
    numbers = [int(number) for kind, number in pairwise(parts) if kind in _NUMBERED and number in _DIGITS]
    return numbers[0] if numbers and beside.issuperset({*parts} - {*_NUMBERED, str(numbers[0])}) else 0


def is_dependent(query: Query) -> bool:
    """Say whether a turn needs the words of earlier ones: it points back, or says very little."""
    own = own_concepts(query)
    return (_points_back(query) or len(own) <= _FEW_CONCEPTS) and len(own) <= _MANY_CONCEPTS


def is_whole(query: Query) -> bool:
    """Say whether a turn is a whole question that names a thing of its own."""
    named = bool(own_things(query))
    opens = bool(opening(" ".join(query.words), _opens("whole")))
    return named and opens and not _points_back(query) and len(query.words) >= _WHOLE


def is_of_topic(query: Query) -> bool:
    """Say whether a turn is a whole question of what the articles are about, in full: "what are acne scars".

    One word of it, "the scars", is also what people call a thing that was named before.
    """
    topic = {word for c in query.concepts if _is_topic(c) for word in c.label.split()}
    said = without_ahead(query.words)
    if own_things(query) or not any(topic.issuperset(pair) for pair in pairwise(said)):
        return False
    asked = {word for c in query.concepts if c.asking for word in c.label.split()}
    return _asks_alone(said, asked)  # "on their own" asks, and points at nothing


def _is_topic(concept: Concept) -> bool:
    return CIRCUMSTANCE_WEIGHT < concept.weight <= TOPIC_WEIGHT and not concept.asking


def _asks_alone(said: Sequence[str], asked: Collection[str] = ()) -> bool:
    """Say whether words are a whole question that points at nothing, but for some ``asked`` words."""
    opens = _asking_opening(said)
    behind = _without_empty_it(said)[len(opens.split()) :]
    return bool(opens) and len(said) >= _WHOLE and not _points([word for word in behind if word not in asked])


def is_complete(query: Query) -> bool:
    """Say whether a turn needs no other: it asks, points at nothing, and names a thing, known or not.

    It is for articles without lay questions: there nothing tells a turn that leans from one that is
    only short.
    """
    return _asks_alone(without_ahead(query.words)) and names_thing(query)


def names_thing(query: Query) -> bool:
    """Say whether a turn names what it is of, whatever it leans on besides."""
    said = without_ahead(query.words)
    return any(_is_thing(concept, said) for concept in query.concepts)


def asks_itself(query: Query) -> bool:
    """Say whether a turn opens as a question of its own: "what about pillows" takes on what was asked.

    >>> from scarbot.questions import Query
    >>> [asks_itself(Query("", tuple(turn.split()))) for turn in ("which is soft", "what about it")]
    [True, False]
    """
    return bool(_asking_opening(without_ahead(query.words)))


def _without_empty_it(said: Sequence[str]) -> list[str]:
    """Return the words of a turn without an "it" that points ahead: "how long does it take to heal"."""
    before = load_data("turns")["whole"]["before_empty_it"]
    ahead = (
        n > 0 and word == "it" and said[n - 1] in before and "to" in said[n + 2 : n + 6]
        for n, word in enumerate(said)
    )
    return ["" if points_ahead else word for word, points_ahead in zip(said, ahead, strict=True)]


def _asking_opening(said: Sequence[str]) -> str:
    """Return what words open with that ask by themselves; empty where they lean on another question."""
    joined, asks = " ".join(said), tuple(load_data("turns")["whole"]["asks"])
    leaning = opening(joined, _opens("leaning"))
    if leaning and leaning not in asks and not leaning.startswith("which"):
        return ""
    return opening(joined, asks) or opening(joined, _opens("whole"))


def _is_thing(concept: Concept, said: Sequence[str]) -> bool:
    """Say whether a concept is what a question is of: no verb, no circumstance, nothing named before."""
    whole, first = load_data("turns")["whole"], concept.label.split()[0]
    if concept.asking or concept.weight < TOPIC_WEIGHT or first not in said:
        return False
    before = said[said.index(first) - 1] if said.index(first) else ""
    returns = before == "the" and concept.label in whole["returning"]
    return before not in whole["verbs_behind"] and not returns


def _points_back(query: Query) -> bool:
    """Say whether a turn has a word that points, or opens as one that leans on another."""
    return _leans(query.words)


def _leans(said: Sequence[str]) -> bool:
    return _points(said) or bool(opening(" ".join(said), _opens("leaning")))


def _points(said: Sequence[str]) -> bool:
    return not set(load_data("turns")["leaning"]["words"]).isdisjoint(said)


def points_at_thing(said: Sequence[str]) -> bool:
    """Say whether a turn points at a thing that was named before: "and rolling ones" names another.

    >>> points_at_thing(["does", "it", "hurt"]), points_at_thing(["and", "rolling", "ones"])
    (True, False)
    """
    return not set(load_data("turns")["leaning"]["things"]).isdisjoint(said)


def asks_of_thing(query: Query) -> bool:
    """Say whether a turn that leans asks of the thing that the talk is of: "how long do you wear them".

    It points at it, or says nothing of its own but what it asks for, and that is of any thing: "how often?"
    "These scars" points at no other thing than scars.
    """
    leaning = load_data("turns")["leaning"]
    if tells(query.text) or not set(leaning["elsewhere"]).isdisjoint(query.words):
        return False
    own = _determined(query)
    if points_at_thing([word for place, word in enumerate(query.words) if place not in own]):
        return True
    asked = {facet.name for facet in query.facets}
    brings = own or own_things(query)
    of_course = asked.issubset(leaning["facets_of_course"]) and (asked or says_little(query.words))
    return bool(of_course) and not brings


def says_little(said: Sequence[str]) -> bool:
    """Say whether a turn has so few words that, bringing nothing of its own, it is of what the talk is of.

    >>> says_little(["how", "often"]), says_little("how often do people do that at home".split())
    (True, False)
    """
    return len(said) <= int(load_data("turns")["leaning"]["little"])


def _determined(query: Query) -> set[int]:
    """Return the places of "these" in front of what a turn names: "this treatment" names nothing."""
    named = {c.label.split()[0] for c in query.concepts if c.mentioned and not c.asking}
    named.difference_update(load_data("turns")["whole"]["returning"])
    pointing = load_data("turns")["leaning"]["determining"]
    return {
        n for n, (word, behind) in enumerate(pairwise(query.words)) if word in pointing and behind in named
    }


def takes_up_own(query: Query) -> bool:
    """Say whether a turn asks of a thing that it named itself: "what about dark spots, will they fade".

    What it says behind that thing inverts a verb and a word that points.
    """
    verbs, things = load_data("turns")["telling"]["verbs"], load_data("turns")["leaning"]["things"]
    said = query.words
    asked = [n for n, (verb, what) in enumerate(pairwise(said)) if verb in verbs and what in things]
    named = (thing.label.split()[0] for thing in own_things(query))
    placed = [said.index(word) for word in named if word in said and word not in function_words()]
    return bool(asked and placed) and min(placed) < asked[-1]


def asks_the_same(said: Sequence[str]) -> bool:
    """Say whether a turn asks of another thing what was asked of the last: "and with lasers?".

    >>> asks_the_same(["is", "it", "the", "same", "for", "lasers"]), asks_the_same(["do", "lasers", "hurt"])
    (True, False)
    """
    named = len(said) <= load_data("turns")["same"]["longest"] and opening(" ".join(said), _opens("leaning"))
    return bool(named in load_data("turns")["same"]["of"] or opening(" ".join(said), _opens("same")))


def without_sameness(said: Sequence[str]) -> tuple[str, ...]:
    """Return the words of a turn with "and" for those that only say that the same is asked.

    >>> without_sameness(["is", "it", "the", "same", "for", "lasers"]), without_sameness(["and", "lasers"])
    (('and', 'lasers'), ('and', 'lasers'))
    """
    same = opening(" ".join(said), _opens("same"))
    return ("and", *said[len(same.split()) :]) if same else tuple(said)


def stands_as_thing(concept: Concept, query: Query) -> bool:
    """Say whether a concept stands in a turn where a thing is named: "is cortisone safe", "what about pills".

    It may ask for what statements speak of, "surgery", for a remedy, or be one of many such things, "tea",
    but ask for nothing else: "the price"; nor does "the recovery", which is that of something named before.
    """
    said = without_determining(query.words)
    label = concept.label.split()
    naming = (facet.asked for facet in query.facets if _asks_for_things(facet))
    if concept.asking and not any(set(asked).issuperset(concept.stems) for asked in naming):
        return False
    of_other = concept.asking and ("the", label[0]) in pairwise(query.words)
    if of_other and any(
        facet.name in load_data("turns")["leaning"]["facets_of_course"] for facet in query.facets
    ):
        return False
    if label[0] not in said:
        return False
    at, bare = said.index(label[0]), function_words().isdisjoint(said[said[0] in ("what", "whats") :])
    return bare or (at > 0 and said[at - 1] in load_data("turns")["leaning"]["before_things"])


def _asks_for_things(facet: Facet) -> bool:
    """Say whether what asks for a facet names a thing: what statements speak of, one of many, or a remedy."""
    named = load_data("turns")["leaning"]["facets_of_things"]
    return facet.wide or facet.is_spoken_of or facet.name in named


def own_concepts(query: Query) -> list[Concept]:
    """Return the concepts that a turn brings itself and the corpus knows."""
    return [concept for concept in query.concepts if concept.known and concept.weight >= _OWN_WEIGHT]


def own_things(query: Query) -> list[Concept]:
    """Return those of them that the articles mention and that ask for nothing."""
    return [concept for concept in own_concepts(query) if concept.mentioned and not concept.asking]


@cache
def _moves() -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((entry["name"], tuple(entry["phrases"])) for entry in load_data("turns")["move"])


@cache
def _bags() -> tuple[tuple[str, Bag], ...]:
    moves = load_data("turns")["move"]
    return tuple((entry["name"], Bag.of(bag)) for entry in moves for bag in entry.get("bag", ()))


@cache
def _opens(key: str) -> tuple[str, ...]:
    return tuple(load_data("turns")[key]["opens"])
