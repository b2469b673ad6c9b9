"""How far a turn leans on earlier ones: what it points at, and what it names and asks by itself.

Whether a turn needs an earlier one is asked in these ways:

- :func:`points_back`: it points at something, or opens as one that leans: "does it hurt", "and lasers".
- :func:`is_dependent`: it points back, or names next to nothing that is known: "how often".
- :func:`opens_as_question`: it asks for something, and may point: "how long does it last".
- :func:`asks_alone`: it is a whole question and points at nothing, but may name nothing: "how long until I
  see something".
- :func:`is_of_topic`: it asks so of the topic alone, or is nothing but that: "acne scars".
- :func:`is_complete`: it asks so and names a thing, known or not, or is of the topic.
- :func:`asks_of_known`: it asks so, opens as no leaning turn does, and has a word that the articles speak of,
  be that only what is done: "what must I avoid". That is enough where lay questions are known.
- :func:`leans_on_earlier`: it is dependent, none of the last two, and asks of nothing that it has just named.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import opening
from scarbot.lexicon.word_lists import function_words, is_vague, without_ahead, without_determining
from scarbot.questions.query import CIRCUMSTANCE_WEIGHT, THING_WEIGHT, TOPIC_WEIGHT
from scarbot.questions.stories import tells

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from scarbot.lexicon.facets import Facet
    from scarbot.questions.query import Concept, Query

__all__ = [
    "asked_of",
    "asks_alone",
    "asks_beside",
    "asks_for_other",
    "asks_how",
    "asks_of_known",
    "asks_of_one",
    "asks_of_thing",
    "asks_the_same",
    "asks_what_else",
    "asks_whether",
    "goes_on",
    "is_complete",
    "is_dependent",
    "is_of_topic",
    "judges",
    "known_concepts",
    "known_things",
    "leans_on_earlier",
    "names_thing",
    "opener",
    "opens_as_question",
    "opens_with_it",
    "points_at_several",
    "points_at_subject",
    "points_at_thing",
    "points_back",
    "says_little",
    "says_of_it",
    "stands_as_thing",
    "superlatives",
    "takes_up_own",
    "without_sameness",
]

_FEW_CONCEPTS = 1
"""The number of concepts up to which a turn says too little to stand alone."""
_MANY_CONCEPTS = 3
"""The number above which it stands alone, even where it points back."""
_WHOLE = 3
"""The number of words from which a turn can be a whole question."""


def points_back(said: Sequence[str]) -> bool:
    """Say whether words point at something, or open like a turn that leans on another.

    >>> points_back(["does", "it", "hurt"]), points_back(["do", "lasers", "hurt"])
    (True, False)
    """
    return _points(said) or bool(opener(" ".join(said), "leaning"))


def is_dependent(query: Query) -> bool:
    """Say whether a turn needs the words of earlier ones: it points back, or says very little."""
    known = known_concepts(query)
    return (points_back(query.words) or len(known) <= _FEW_CONCEPTS) and len(known) <= _MANY_CONCEPTS


def leans_on_earlier(query: Query) -> bool:
    """Say whether a turn depends on earlier ones, and does not itself name all that it asks about."""
    whole = takes_up_own(query) or (query.lay and (asks_of_known(query) or is_complete(query)))
    return is_dependent(query) and not whole


def asks_of_known(query: Query) -> bool:
    """Say whether a turn is a whole question with a word of its own that the articles speak of."""
    named = bool(known_things(query))
    opens = bool(opener(" ".join(query.words), "whole"))
    return named and opens and not points_back(query.words) and len(query.words) >= _WHOLE


def is_of_topic(query: Query) -> bool:
    """Say whether a turn names the topic in full, and asks a whole question of it or nothing: "acne scars".

    A single word of the topic, "the scars", may as well mean a thing that was named before.
    """
    topic, said = _topic_in_full(query), without_ahead(query.words)
    if known_things(query) or not topic:
        return False
    if topic.issuperset(said):
        return True
    asked = {word for c in query.concepts if c.asking for word in c.label.split()}
    asked.difference_update(load_data("turns")["leaning"]["standing"])
    return _asks_alone(said, asked)  # "on their own" asks, and points at nothing


def _topic_in_full(query: Query) -> set[str]:
    """Return the words of the topic where two of them stand side by side: "acne scars"; else none."""
    topic = {word for c in query.concepts if _is_topic(c) for word in c.label.split()}
    return topic if any(topic.issuperset(pair) for pair in pairwise(query.words)) else set()


def _is_topic(concept: Concept) -> bool:
    return CIRCUMSTANCE_WEIGHT < concept.weight <= TOPIC_WEIGHT and not concept.asking


def _asks_alone(said: Sequence[str], asked: Collection[str] = ()) -> bool:
    """Say whether words are a whole question that points at nothing; ``asked`` words never point."""
    opens = _asking_opening(said)
    behind = _without_empty_it(said)[len(opens.split()) :]
    return bool(opens) and len(said) >= _WHOLE and not _points([word for word in behind if word not in asked])


def is_complete(query: Query) -> bool:
    """Say whether anybody might ask a turn first: nothing that came before it tells what it asks.

    It asks, points at nothing, and names a thing, known or not, or the topic in full. One that asks for the
    best or the cheapest of all treatments names these.
    """
    alone = asks_alone(query) and (names_thing(query) or _asks_among_all(query.words))
    return alone or is_of_topic(query)


def _asks_among_all(said: Sequence[str]) -> bool:
    """Say whether words ask which of all treatments is the best, the cheapest or the like.

    >>> _asks_among_all("which treatment is the cheapest".split()), _asks_among_all(["which", "is", "best"])
    (True, False)
    """
    turns = load_data("turns")
    asking, kinds = {"which", "what"}, set(turns["leaning"]["remedy"])
    of_all = not asking.isdisjoint(said[:1]) and not kinds.isdisjoint(said[1:2])
    return of_all and not superlatives().isdisjoint(said)


@cache
def superlatives() -> frozenset[str]:
    """Return the words that ask which is the most of all: "cheapest"."""
    return frozenset(load_data("turns")["whole"]["superlatives"])


def asks_alone(query: Query) -> bool:
    """Say whether a turn is a whole question that points at nothing; it may not say what it is about."""
    return _asks_alone(without_ahead(query.words))


def names_thing(query: Query) -> bool:
    """Say whether a turn names what it is about, whatever else it leans on."""
    said = without_ahead(query.words)
    return any(_is_thing(concept, said) for concept in query.concepts)


def opens_as_question(query: Query) -> bool:
    """Say whether a turn opens as a question of its own: "what about pillows" takes over the last one.

    >>> from scarbot.questions.query import Query
    >>> [opens_as_question(Query("", tuple(turn.split()))) for turn in ("which is soft", "what about it")]
    [True, False]
    """
    return bool(_asking_opening(without_ahead(query.words)))


def _without_empty_it(said: Sequence[str]) -> list[str]:
    """Return words with each "it" that only points ahead emptied: "how long does it take to heal".

    Those of a turn that judges, which :func:`_without_judged` reads, are all returned.
    """
    if judges(said):
        return list(said)
    before = load_data("turns")["whole"]["before_empty_it"]
    ahead = (
        n > 0 and word == "it" and said[n - 1] in before and "to" in said[n + 2 : n + 6]
        for n, word in enumerate(said)
    )
    return ["" if points_ahead else word for word, points_ahead in zip(said, ahead, strict=True)]


def _asking_opening(said: Sequence[str]) -> str:
    """Return what a self-contained question opens with; empty for one that leans on another."""
    joined, asks = " ".join(said), tuple(load_data("turns")["whole"]["asks"])
    leaning = opener(joined, "leaning")
    if leaning and leaning not in asks and not leaning.startswith("which"):
        return ""
    return opening(joined, asks) or opener(joined, "whole")


def _is_thing(concept: Concept, said: Sequence[str]) -> bool:
    """Say whether a concept is what a question is about, not a verb, a circumstance, or named before."""
    whole, first = load_data("turns")["whole"], concept.label.split()[0]
    if concept.asking or concept.weight < TOPIC_WEIGHT or first not in said:
        return False
    before = said[said.index(first) - 1] if said.index(first) else ""
    returns = before == "the" and concept.label in whole["returning"]
    return before not in whole["verbs_behind"] and not returns


def _points(said: Sequence[str]) -> bool:
    pointing = set(load_data("turns")["leaning"]["words"])
    return not pointing.isdisjoint(_without_existing(_without_judged(said)))


def _without_existing(said: Sequence[str]) -> Sequence[str]:
    """Return words without a "there" that only says that something is: "what kinds are there".

    >>> [" ".join(_without_existing(turn.split())) for turn in ("what kinds are there", "is there a cream")]
    ['what kinds are', 'is a cream']
    >>> " ".join(_without_existing("can it hurt there".split()))
    'can it hurt there'
    """
    verbs = load_data("turns")["whole"]["before_existing"]
    return [
        word
        for before, word in zip(("", *said), said, strict=False)
        if word != "there" or before not in verbs
    ]


def _without_judged(said: Sequence[str]) -> Sequence[str]:
    """Return the words of a turn without an "it" that stands for what it asks about itself.

    >>> _without_judged("is it true that lasers hurt".split())
    ['lasers', 'hurt']
    >>> [" ".join(_without_judged(turn.split())) for turn in ("is it true", "is it bad to do at home")]
    ['is it true', 'is it bad to do at home']
    """
    data = load_data("turns")["judging"]
    opens = opener(" ".join(said), "judging").split()
    joint, *behind = said[len(opens) :] or ("",)
    if not (opens and behind) or (joint == "to" and behind[0] in data["left_open"]):
        return said
    if joint in data["joints"]:
        return behind
    return [joint, *behind] if opens[-1] in data["alone"] else said


def judges(said: Sequence[str]) -> bool:
    """Say whether a turn opens as one that judges what it goes on to say: "is it true that lasers hurt"."""
    return bool(opener(" ".join(said), "judging"))


def points_at_thing(said: Sequence[str]) -> bool:
    """Say whether a turn points at a thing that was named before; "and rolling ones" names another.

    >>> points_at_thing(["does", "it", "hurt"]), points_at_thing(["and", "rolling", "ones"])
    (True, False)
    """
    return not set(load_data("turns")["leaning"]["things"]).isdisjoint(said)


def points_at_several(said: Sequence[str]) -> bool:
    """Say whether a turn points at several things that were named before.

    >>> points_at_several(["do", "they", "hurt"]), points_at_several(["who", "wrote", "them"])
    (False, True)
    """
    return not set(load_data("turns")["leaning"]["several"]).isdisjoint(said)


def points_at_subject(query: Query) -> bool:
    """Say whether a first question names nothing, and can only mean what its article is about.

    It asks for something, and points at it ("how long do they last"), or asks what to do in words that name
    nothing ("what now").
    """
    if not query.facets or any(c.absent or not c.asking for c in query.concepts):
        return False
    means = load_data("turns")["subject"]
    if not set(means["pointing"]).isdisjoint(query.words):
        return True
    asked = {facet.name for facet in query.facets}
    return asked.issubset(means["deeds"]) and function_words().issuperset(query.words)


def asks_of_thing(query: Query) -> bool:
    """Say whether a leaning turn asks about what the talk is about: "how long do you wear them".

    It points at that thing; or it brings nothing but what it asks for, and that can be asked about any thing:
    "how often?". Or it asks which of several: "which one hurts more?". "These scars" points at nothing but
    scars.
    """
    leaning = load_data("turns")["leaning"]
    if tells(query.text):
        return False
    if opens_with_it(query.words):
        return True
    if not set(leaning["elsewhere"]).isdisjoint(query.words):
        return False
    own = _determined(query)
    if points_at_thing([word for place, word in enumerate(query.words) if place not in own]):
        return True
    asked = {facet.name for facet in query.facets}
    if len(asked) > 1:
        asked.difference_update(leaning["facets_beside"])
    brings = own or known_things(query)
    if opener(" ".join(query.words), "of_several") and says_little(query.words):
        return True
    of_course = asked.issubset(leaning["facets_of_course"]) and (asked or says_little(query.words))
    return bool(of_course) and not brings


def opens_with_it(said: Sequence[str]) -> bool:
    """Say whether a turn opens with a verb and what points at a thing.

    >>> opens_with_it("does it actually work on pits".split()), opens_with_it("what does it do".split())
    (True, False)
    """
    return len(said) > 1 and asks_whether(said) and said[1] in load_data("turns")["leaning"]["subjects"]


def asks_whether(said: Sequence[str]) -> bool:
    """Say whether a question asks for yes or no, by the verb that it opens with.

    >>> asks_whether(["does", "it", "hurt"]), asks_whether(["why", "does", "it"]), asks_whether([])
    (True, False, False)
    """
    return bool(said) and said[0] in load_data("turns")["telling"]["verbs"]


def asks_how(said: Sequence[str]) -> bool:
    """Say whether a turn only asks how, as in "ok but how?".

    >>> asks_how(["but", "how"]), asks_how(["how", "long"])
    (True, False)
    """
    return without_ahead(said) == ["how"]


def asks_for_other(said: Sequence[str]) -> bool:
    """Say whether a turn asks for another remedy than was shown.

    >>> asks_for_other(["what", "else", "can", "i", "use"]), asks_for_other(["can", "i", "use", "it"])
    (True, False)
    """
    leaning = load_data("turns")["leaning"]
    return not any(set(leaning[key]).isdisjoint(said) for key in ("other", "remedy"))


def asks_beside(said: Sequence[str]) -> bool:
    """Say whether a turn asks of something beside what the talk is of, as in "what would be safer?".

    >>> asks_beside("is there something safer".split()), asks_beside("is it safer".split())
    (True, False)
    """
    beside = not set(load_data("turns")["leaning"]["beside"]).isdisjoint(said)
    return asks_for_other(said) or (beside and not points_at_thing(said))


def asks_what_else(said: Sequence[str]) -> bool:
    """Say whether a turn behind a question without an answer asks what else there is, and not of that.

    >>> [asks_what_else(turn.split()) for turn in ("so what does work", "what causes it", "anything help")]
    [True, False, True]
    """
    if asks_for_other(said):
        return True
    data = load_data("turns")["what_else"]
    behind = without_ahead(said)
    if behind[:1] != ["what"]:
        return not any(set(data[key]).isdisjoint(said) for key in ("any", "verbs"))
    led = list(takewhile({*data["aux"], *data["stressing"]}.__contains__, behind[1:]))
    does = behind[len(led) + 1 : len(led) + 2]
    stressed = not set(data["stressing"]).isdisjoint(led)
    return (does[0] in data["verbs"] if does else stressed) and (stressed or not points_at_thing(behind))


def asks_of_one(query: Query) -> bool:
    """Say whether a turn is a short question of one thing and of nothing said before: "do retinoids help"."""
    named = [concept for concept in query.own if not concept.asking]
    return len(named) == 1 and says_little(query.words) and not points_back(query.words)


def goes_on(said: Sequence[str]) -> bool:
    """Say whether a turn only adds for what or where a thing is meant that was named before.

    >>> goes_on(["on", "holes", "also"]), goes_on(["what", "about", "holes"])
    (True, False)
    """
    return len(said) <= load_data("turns")["going_on"]["longest"] and bool(opener(" ".join(said), "going_on"))


def says_little(said: Sequence[str]) -> bool:
    """Say whether a turn has so few words that it is about what the talk is about, if it brings nothing.

    >>> says_little(["how", "often"]), says_little("how often do people do that at home".split())
    (True, False)
    """
    return len(said) <= int(load_data("turns")["leaning"]["little"])


def says_of_it(said: Sequence[str]) -> bool:
    """Say whether a turn says what something named before may be: "can it be my wife", "can she be one".

    >>> says_of_it("can it be my wife".split()), says_of_it("can it go on the wall".split())
    (True, False)
    """
    return _points(said) and not set(load_data("turns")["leaning"]["being"]).isdisjoint(said)


def _determined(query: Query) -> set[int]:
    """Return where "these" stands before a thing that the turn names; "this treatment" names none."""
    things = (c for c in query.concepts if c.mentioned and not (c.asking or is_vague(c.label)))
    named = {thing.label.split()[0] for thing in things}
    named.difference_update(load_data("turns")["whole"]["returning"])
    pointing = load_data("turns")["leaning"]["determining"]
    return {
        n for n, (word, behind) in enumerate(pairwise(query.words)) if word in pointing and behind in named
    }


def takes_up_own(query: Query) -> bool:
    """Say whether a turn asks about a thing it has just named: "what about dark spots, will they fade".

    Behind that thing, a verb stands before a word that points, or in a clause of its own: "after it heals".
    """
    leaning, verbs = load_data("turns")["leaning"], load_data("turns")["telling"]["verbs"]
    said, things, clauses = query.words, set(leaning["things"]), set(leaning["clauses"])
    asked = [n for n, (verb, what) in enumerate(pairwise(said)) if verb in verbs and what in things]
    asked += [n for n, word in enumerate(said) if word in clauses and not things.isdisjoint(said[n + 1 :])]
    named = {thing.label.split()[0] for thing in known_things(query)} | _topic_in_full(query)
    placed = [said.index(word) for word in named if word in said and word not in function_words()]
    return bool(asked and placed) and min(placed) < asked[-1]


def asks_the_same(said: Sequence[str]) -> bool:
    """Say whether a turn asks about another thing what the last turn asked: "and with lasers?".

    >>> asks_the_same(["is", "it", "the", "same", "for", "lasers"]), asks_the_same(["do", "lasers", "hurt"])
    (True, False)
    """
    joined, same = " ".join(said), load_data("turns")["same"]
    leaning = opener(joined, "leaning") if len(said) <= same["longest"] else ""
    return leaning in same["of"] or bool(opener(joined, "same"))


def asked_of(said: Sequence[str]) -> tuple[str, ...]:
    """Return about what a turn asks the same as the last one; nothing where it asks something else.

    >>> asked_of("what about the rolling ones".split()), asked_of(["do", "lasers", "hurt"])
    (('rolling', 'ones'), ())
    """
    if not asks_the_same(said):
        return ()
    joined = " ".join(said)
    opens = opener(joined, "same") or opener(joined, "leaning")
    behind = said[len(opens.split()) :]
    return tuple(behind[1:] if behind and behind[0] == "the" else behind)


def without_sameness(said: Sequence[str]) -> tuple[str, ...]:
    """Return the words of a turn with "and" in place of those that say the same is asked.

    >>> without_sameness(["is", "it", "the", "same", "for", "lasers"]), without_sameness(["and", "lasers"])
    (('and', 'lasers'), ('and', 'lasers'))
    """
    same = opener(" ".join(said), "same")
    return ("and", *said[len(same.split()) :]) if same else tuple(said)


def stands_as_thing(concept: Concept, query: Query) -> bool:
    """Say whether a concept stands where a turn names a thing: "is cortisone safe", "what about pills".

    The concept may ask for what statements speak of ("surgery"), for a remedy, or for one of many such things
    ("tea"), but for nothing else: not "the price", nor "the recovery", which is that of something named
    before.
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
    """Say whether the words that ask for a facet name a thing, such as a remedy."""
    named = load_data("turns")["leaning"]["facets_of_things"]
    return facet.wide or facet.is_spoken_of or facet.name in named


def known_concepts(query: Query) -> list[Concept]:
    """Return the concepts of a turn that may be things and that the corpus knows."""
    return [concept for concept in query.concepts if concept.known and concept.weight >= THING_WEIGHT]


def known_things(query: Query) -> list[Concept]:
    """Return those of :func:`known_concepts` that the articles mention, ask for nothing and are not vague."""
    mentioned = (concept for concept in known_concepts(query) if concept.mentioned and not concept.asking)
    return [concept for concept in mentioned if not is_vague(concept.label)]


def opener(words: str, key: str) -> str:
    """Return the longest phrase, of a table of ``turns.toml``, that words open with; empty for none.

    >>> opener("what about lasers", "leaning")
    'what about'
    """
    return opening(words, _opens(key))


@cache
def _opens(key: str) -> tuple[str, ...]:
    return tuple(load_data("turns")[key]["opens"])
