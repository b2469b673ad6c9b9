"""Of which thing a statement gives what is asked for: the price of one thing is no price of another."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from scarbot.answering.continuing import Continuing
from scarbot.language import words
from scarbot.lexicon.causing import causer
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import (
    context_words,
    function_words,
    is_vague,
    nameless_words,
    without_determining,
)
from scarbot.questions import CARRIED, CIRCUMSTANCE_WEIGHT, FULL_WEIGHT, TOPIC_WEIGHT, is_name, is_topical
from scarbot.questions.leaning import asks_beside, asks_whether, superlatives

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from scarbot.indexing.retrieval import Retrieval
    from scarbot.lexicon.facets import Facet
    from scarbot.questions import Concept, Query

__all__ = ["Giving"]

_EFFECT = "effectiveness"
"""The facet that asks how well something works."""
_OF_ANY = re.compile(r"\b(?:anything|everything|whatever) \w+", re.IGNORECASE)
_FREE = re.compile(r"\b([^\W\d_]+)[-‐‑]free\b(?=\s+\w)")
"""What a thing that is named behind it has none of: "steroid-free creams"."""
_JOINED = r"^{0} (?:and|or|vs\.?|versus)\b|\b(?:and|or|vs\.?|versus) {0}$"
_FREE_OF = r"\b{0}[-‐‑ ]free\b|\bfree (?:of|from) {0}|\b(?:without|no) {0}"


class Giving:
    """Tells what the statements of one corpus give of the thing that a question asks it of.

    Attributes:
        continuing: which of them go on about what stands in front of them.
    """

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval
        self.continuing = Continuing(retrieval)

    def of_other(self, query: Query, quoted: Collection[int]) -> str:
        """Return that statements do not give of a thing what is asked of it: "it gives no price of “salt”".

        Empty where one of them does, where nothing such is asked for, and without a thing or a statement.
        """
        asked = self._asked(query)
        things = self._asked_of(query, asked) if quoted else []
        if not things or any(self._gives(asked, position, things) for position in quoted):
            return ""
        if any(self._gives(asked, position) and self._is_of_any(query, position) for position in quoted):
            return ""
        carried = things[-1].origin == CARRIED  # only part of its name may have been carried
        return f"{asked[0].missing} of {'that' if carried else f'“{_named(things[-1], query, asked)}”'}"

    def _is_of_any(self, query: Query, position: int) -> bool:
        """Say whether a statement speaks of anything that is as a question says: "anything left behind"."""
        if not _OF_ANY.search(self._retrieval.places[position].statement.text):
            return False
        asking = {name for c in query.own if c.asking for name in c.every_name}
        told = (c for c in query.own if not c.asking and asking.isdisjoint(c.every_name))
        return any(c.is_named_in(self._retrieval.own_sets[position]) for c in told)

    def barred(self, query: Query, ranked: Collection[int]) -> set[int]:
        """Return what answers of another thing than a question asks of, among ranked statements.

        That is what gives it of one, where others give it of the right one; what gives the harms of another
        thing; what does not speak of a thing at all, where a question asks whether that works and others do;
        and of what is to be free of something, what is about that: "steroid-free creams".
        """
        asked, with_it = self._asked(query), self._with_unwanted(query, ranked)
        with_it |= self.of_other_effect(query, ranked)
        things = self._asked_of(query, asked)
        giving = {p for p in ranked if self._gives(asked, p)} if things else set[int]()
        right = {position for position in giving if self._gives(asked, position, things)}
        return with_it | (giving - right if right else set()) | self.of_another(query, ranked)

    def of_another(self, query: Query, ranked: Collection[int]) -> set[int]:
        """Return which of some statements give of another thing what is no more than that one's: its harms.

        None does where a question chooses among things: "which is safer", "side effects of the stronger one".
        """
        asked, things = self._asked_of_one(query)
        giving = (position for position in ranked if things and self._gives(asked, position))
        return {p for p in giving if not any(self._speaks(p, thing) for thing in things)}

    def gives_of_one(self, query: Query, quoted: Collection[int]) -> bool:
        """Say whether a question names one thing alone and asks for its harms, and statements give these."""
        asked, things = self._asked_of_one(query)
        alone = len(things) == 1 and len(query.facets) == len(asked)
        alone = alone and all(c.asking or c in things for c in query.own)
        return alone and any(self._gives(asked, p) and self._speaks(p, things[0]) for p in quoted)

    def only_of_others(self, query: Query, quoted: Collection[int] = ()) -> str:
        """Return that statements give nothing that is asked of one thing, where others give it of another.

        Without a statement it is said where the articles give it of none but other things.
        """
        asked, things = self._asked_of_one(query)
        if not things or any(self._gives(asked, p) for p in quoted) or self._brought_about(query, quoted):
            return ""
        giving = [p for p in range(len(self._retrieval.places)) if self._gives(asked, p)]
        if not giving or any(self._speaks(p, thing) for p in giving for thing in things):
            return ""
        telling = max(things, key=lambda thing: thing.idf)
        return f"{asked[0].missing} of “{_named(telling, query, asked)}”"

    def _asked_of_one(self, query: Query) -> tuple[list[Facet], list[Concept]]:
        """Return what is asked for that is told of one thing alone, and of which; the topic is none.

        Whom or what it harms is none either: "is cortisone bad for diabetics" asks it of cortisone.
        """
        chooses = asks_beside(query.words) or not _choosing().isdisjoint(query.words)
        said = f" {' '.join(query.words)} "
        chooses = chooses or any(f" {harm} " in said for harm in load_data("turns")["whole"]["before_harm"])
        asked = [facet for facet in query.facets if facet.of_one and not chooses]
        things, topic = self._asked_of(query, asked), self._retrieval.topic
        things = self._harming(query, asked, things)
        beside = (c for c in things if topic.isdisjoint(c.stems))
        named = any(self._is_one(c) for c in beside)
        return asked, things if named else []

    def _is_one(self, concept: Concept) -> bool:
        """Say whether a concept is one thing: named in full, carried, or asking by its name, and no kind."""
        if concept.weight >= FULL_WEIGHT or is_name(concept, self._retrieval):
            return True
        carried = concept.origin == CARRIED and not self._retrieval.lay_positions
        if carried and not self._retrieval.common.issuperset(concept.stems):
            return True
        return concept.asking and not {*self._retrieval.stemmer.stems(_kinds())}.issuperset(concept.stems)

    def _harming(self, query: Query, asked: Collection[Facet], things: list[Concept]) -> list[Concept]:
        """Return which of some things do the harm that is asked of; all where none is named in front."""
        ahead = takewhile(lambda word: word not in _listed("suffering"), query.words)
        said = {*(causer(query.words) or ahead)}
        asking = {stem for facet in asked for stem in facet.asked}
        named = [c for c in query.own if said.issuperset(c.label.split()) and not asking.issuperset(c.stems)]
        return [c for c in things if c in named] if any(not is_vague(c.label) for c in named) else things

    def tested(self, query: Query) -> list[Concept]:
        """Return the things whose effect a question asks for: "does zinc help", "does zinc cause nausea".

        Empty with lay questions, which know what is asked, and where it names kinds of things or the topic.
        """
        asking = {stem for facet in query.facets if facet.name == _EFFECT for stem in facet.asked}
        causing = causer(query.words)
        if query.lay or not (asking or causing):
            return []
        stem, kinds = self._retrieval.stemmer.stem, load_data("turns")["leaning"]["remedy"]
        said = {*(causing or _subject(query.words, [stem(word) in asking for word in query.words]))}
        named = (c for c in query.own if said.issuperset(c.label.split()) and not asking.issuperset(c.stems))
        named = (c for c in named if not (c.label in kinds or is_vague(c.label)))
        things = [c for c in named if not is_topical(c, self._retrieval)]
        doing = things[:1] if things and things[0].label.endswith("ing") else []
        return things[len(doing) :] or doing  # "listening to rain"

    def not_brought_about(self, query: Query, quoted: Collection[int]) -> str:
        """Return that statements do not speak of what a question asks whether a thing causes it.

        They speak of that thing itself. A word of everyday talk, or of the topic, may be told in others.
        """
        things = self.tested(query) if causer(query.words) else []
        if not things or not quoted or self._brought_about(query, quoted):
            return ""
        common = self._retrieval.common
        caused = [c for c in self._caused(query) if c.mentioned and not common.issuperset(c.stems)]
        silent = [c for c in caused if not any(self._speaks(p, c) for p in quoted)]
        return f"it does not speak of “{silent[0].label}”" if silent and silent == caused else ""

    def _caused(self, query: Query) -> list[Concept]:
        """Return what a question asks of whether something causes it; the topic is none."""
        named = (c for c in query.own if not ({*causer(query.words)} & {*c.label.split()}))
        asking = load_data("turns")["causing"]["verbs"]
        named = (c for c in named if c.label not in asking and c.weight > TOPIC_WEIGHT)
        return [c for c in named if not (is_vague(c.label) or is_topical(c, self._retrieval))]

    def _of_caused(self, query: Query, ranked: Collection[int]) -> set[int]:
        """Return which of some statements name all that a question asks of whether something causes it."""
        caused, own = self._caused(query) if causer(query.words) else [], self._retrieval.own_sets
        return {p for p in ranked if caused and all(c.is_named_in(own[p]) for c in caused)}

    def _brought_about(self, query: Query, positions: Iterable[int]) -> list[int]:
        """Return which of some statements name what a question asks of whether it causes something, and that.

        That is any of it that is not the topic, of which the whole article speaks.
        """
        things = self.tested(query) if causer(query.words) else []
        caused, own = self._caused(query) if things else [], self._retrieval.own_sets
        named = (p for p in positions if things and all(self._is_called(thing, own[p]) for thing in things))
        return [p for p in named if not caused or any(c.is_named_in(own[p]) for c in caused)]

    def of_other_effect(self, query: Query, ranked: Collection[int]) -> set[int]:
        """Return the statements that do not speak of what a question asks the effect of, where others do.

        What stands in front of them counts: "a trial found that it helps". Of several words, those that the
        article has a heading for are enough: "magnesium tablets".
        """
        tested = self.tested(query)
        if not tested:
            return set()  # the usual case
        things = [thing for thing in tested if is_name(thing, self._retrieval)] or tested
        all_of_it = sum(thing.idf for thing in things)
        if told := [self._retrieval.own_sets[p] for p in self._brought_about(query, ranked)]:
            things = [_as_called(thing, told) for thing in things]
        spoken = {p: sum(c.idf for c in things if self._tells_of(c, query, p)) for p in ranked}
        other = {position for position, of_it in spoken.items() if of_it * 2 <= all_of_it}
        other -= self._of_caused(query, ranked)
        return other if len(other) < len(spoken) else set()

    def acting(self, query: Query) -> list[Concept]:
        """Return the thing right behind the verb that opens a question: "does honey prevent colds".

        Of everyday words that is two which the articles have as one name, "green tea". Nothing with lay
        questions, which know what is asked; and where that is the topic, the asker's own, a kind of things,
        or a word that only tells of what kind the next one is.
        """
        judges = not {"is", "are"}.isdisjoint(query.words[:1])
        joins = not (judges and _listed("joins").isdisjoint(query.words))  # "is gout hereditary" does not
        if query.lay or not (asks_whether(query.words) and joins):
            return []
        said, common = without_determining(query.words[1:]), self._retrieval.common
        first, *others = [*self._opening(query, said), None]
        if first is None or first.label.endswith(tuple(_listed("kind_endings"))) or is_vague(first.label):
            return []
        things = [first]
        if common.issuperset(first.stems):
            second = next(
                (c for c in others if c and self._retrieval.stand_together(first.stems + c.stems)), None
            )
            things = [first, second] if second else []
        behind = said[len(first.label.split()) :][:1]
        topical = not self._retrieval.topic.isdisjoint(self._retrieval.stemmer.stems([first.label, *behind]))
        topical = topical and not self._is_one_of_topics(first.label)
        return [] if topical or (first.label in _kinds() and things == [first]) else things

    def _is_one_of_topics(self, label: str) -> bool:
        """Say whether an article is titled by a thing and another one: "Honey and tea"."""
        titles = {place.article.title.lower() for place in self._retrieval.places}
        joined = re.compile(_JOINED.format(re.escape(label)))
        return any(joined.search(title) for title in titles)

    def _opening(self, query: Query, said: Sequence[str]) -> list[Concept]:
        """Return the mentioned things that some words of a question open with, right behind each other."""
        found: list[Concept] = []
        for concept in query.own:
            at = sum(len(c.label.split()) for c in found)
            named = concept.label.split()
            if concept.mentioned and [*said[at : at + len(named)]] == named:
                found.append(concept)
        return found

    def of_other_actor(self, query: Query, quoted: Collection[int]) -> str:
        """Return that statements do not speak of what opens a question; empty where they do, or without it.

        What points back may mean it. Where the next word opens a statement, that is what is asked of: "stress
        raises it" tells of chronic stress.
        """
        things = self.acting(query) if quoted else []
        if not things or any(self._tells_of_all(things, p) for p in quoted):
            return ""
        label, stems = " ".join(c.label for c in things), self._retrieval.stemmer.stems
        behind = " ".join(query.words).partition(f"{label} ")[2].split()[:1]
        for position in quoted:
            opens = without_determining(words(self._retrieval.places[position].statement.text))[:1]
            if not _listed("pointing").isdisjoint(opens) or stems(opens) == stems(behind):
                return ""
        return f"it does not speak of “{label}”"

    def _tells_of_all(self, things: Sequence[Concept], position: int) -> bool:
        """Say whether a statement speaks of the words of one thing, or itself of what kind of thing it is."""
        own = self._retrieval.own_sets[position]
        if len(things) > 1 and self._is_called(things[-1], own):
            return True
        return all(self._is_called(c, own) or self._speaks(position, c) for c in things)

    def names_tested(self, query: Query, position: int) -> bool:
        """Say whether a statement itself names all that a question asks the effect of, at least one thing."""
        things, own = self.tested(query), self._retrieval.own_sets[position]
        named = bool(things) and all(self._is_called(thing, own) for thing in things)
        return named and (not causer(query.words) or bool(self._brought_about(query, [position])))

    def _tells_of(self, thing: Concept, query: Query, position: int) -> bool:
        """Say whether a statement speaks of a thing, or of what is of its kind: of walking, for exercise.

        What one thing of a kind brings about, another may not.
        """
        facets = () if causer(query.words) else query.facets
        kinds = {f.name for f in facets if f.is_spoken_of and {*f.asked}.issuperset(thing.stems)}
        if not kinds.isdisjoint(self._retrieval.evidence[position]):
            return True
        return self._is_called(thing, self._retrieval.own_sets[position]) or self._speaks(position, thing)

    def _is_called(self, thing: Concept, stems: frozenset[str]) -> bool:
        """Say whether some stems name a thing, or what kind of thing it is: "compression stockings".

        A common word that may mean it, and mostly means something else, names nothing: "work" for exercise.
        """
        loose = {name for name in thing.every_name if self._retrieval.common.issuperset(name)}
        names = [*thing.names, *(name for name in thing.every_name if name not in loose)]
        if any(map(stems.issuperset, names)):
            return True
        return len(thing.stems) > 1 and thing.stems[-1] in stems

    def _with_unwanted(self, query: Query, ranked: Collection[int]) -> set[int]:
        """Return the statements on what the thing that a question asks of is to be free of."""
        said = query.text.lower()
        found = set[int]()
        for word in (w for w in _FREE.findall(said) if said.count(w) == 1):
            stem, free = self._retrieval.stemmer.stem(word), re.compile(_FREE_OF.format(re.escape(word)))
            above = self._retrieval.heading.postings.get(stem, ())
            for position in ranked:
                if position in above or stem in self._retrieval.own_sets[position]:
                    section = self._retrieval.places[position].statement.section
                    heading = section.heading if section else ""
                    text = f"{heading} {self._retrieval.places[position].statement.text}".lower()
                    found.update(() if free.search(text) else (position,))
        return found

    def defines_part(self, query: Query, quoted: Collection[int]) -> str:
        """Return that statements do not speak of a thing of several words that a question asks to define.

        A sentence on loans is none on home equity loans. Empty for any other question.
        """
        compound = self._defined(query) if quoted else ()
        if not compound or any(self._has_all(position, compound) for position in quoted):
            return ""
        absent = next((f"it does not mention “{c.label}”" for c in compound if c.absent), "")
        return absent or f"it does not speak of “{' '.join(c.label for c in compound)}”"

    def defining(self, query: Query, ranked: Sequence[int]) -> list[int]:
        """Return which of some statements have each word of such a thing, in their order."""
        compound = self._defined(query)
        own = self._retrieval.own_sets
        return [p for p in ranked if _is_whole(compound, own[p])] if compound else []

    def _defined(self, query: Query) -> tuple[Concept, ...]:
        """Return the parts of what a question asks to define, and nothing else: "what is a home equity loan".

        Empty with lay questions, which know what is asked; where that is one word, or something that the
        articles know by one name, and behind "the": "what is the maximum age" asks for a figure. The topic
        has many sentences that define it in other words.
        """
        if not any(facet.name == "definition" for facet in query.facets) or query.carried or query.lay:
            return ()
        said = " ".join(query.words)
        parts = tuple(c for c in query.own if said.endswith(c.label) or f"{c.label} " in said)
        whole = " ".join(c.label for c in parts)
        opens = said.removesuffix(whole).split()
        topical = all(is_topical(part, self._retrieval) for part in parts)
        named = (
            len(parts) > 1
            and not topical
            and said.endswith(whole)
            and not any(is_vague(c.label) for c in parts)
        )
        asks = opens[:1] == ["what"] and "the" not in opens and nameless_words().issuperset(opens)
        return parts if named and asks else ()

    def _has_all(self, position: int, compound: Collection[Concept]) -> bool:
        """Say whether each word of a thing stands in a statement or in a heading above it."""
        headings = self._retrieval.heading.postings
        asked = {stem for thing in compound for stem in thing.stems}
        above = {stem for stem in asked if position in headings.get(stem, ())} | self._retrieval.topic
        return _is_whole(compound, self._retrieval.own_sets[position] | above)

    def _gives(self, asked: Collection[Facet], position: int, things: Collection[Concept] = ()) -> bool:
        """Say whether a statement gives what is asked for, and most of some things stand where it does.

        That is in the statement, in front of it in its passage, or in a heading above it.
        """
        evident = self._retrieval.evidence[position]
        if not any(facet.name in evident for facet in asked):
            return False
        spoken = [thing for thing in things if self._speaks(position, thing)]
        return sum(c.idf for c in spoken) * 2 > sum(c.idf for c in things) or not things

    def _speaks(self, position: int, thing: Concept) -> bool:
        """Say whether a thing stands in a statement, in front of it in its passage, or in a heading above.

        In front of it, what a colon opens does not count: the price of a whole is none of its parts'. Nor
        need it stand there where a statement goes on about it.
        """
        places, headings = self._retrieval.places, self._retrieval.heading.postings
        in_front = self._retrieval.in_front(position)
        leads = (places[p].statement.text.partition(":")[0] for p in in_front)
        stems = self._retrieval.stemmer.stems
        told = self._retrieval.own_sets[position].union(*(stems(words(lead)) for lead in leads))
        named = (all(stem in told or position in headings.get(stem, ()) for stem in n) for n in thing.names)
        return any(named) or self.continuing.speaks_of(position, thing)

    def _asked(self, query: Query) -> list[Facet]:
        """Return what is asked for that a statement gives of what it speaks of, and of nothing else.

        Where most of an article speaks of it, or something else is asked for as well ("will insurance pay"),
        that is only what cannot be given in other words.
        """
        if not superlatives().isdisjoint(query.words):
            return []
        asked = [facet for facet in query.facets if facet.of_thing]
        alone = not any(facet.strict and not facet.of_thing for facet in query.facets)
        topical = self._retrieval.topical_facets
        return [f for f in asked if f.decisive or (alone and f.name not in topical)]

    def _asked_of(self, query: Query, asked: Collection[Facet]) -> list[Concept]:
        """Return the things of which a question asks for a price or the like; none where it asks for no such.

        Kinds of things and the topic are none. A circumstance counts only in front of a thing, "chin straps",
        or where nothing else is named. A later turn that names nothing asks it of what it carries.
        """
        if not asked:
            return []
        things = [c for c in query.concepts if c.mentioned and self._is_thing(c, query, asked)]
        own = [c for c in things if c.origin != CARRIED]
        if not own:
            return things
        named = [c for c in own if c.weight > CIRCUMSTANCE_WEIGHT]
        return [c for c in own if c in named or _leads_to(c, named, query.words)] or own

    def _is_thing(self, concept: Concept, query: Query, asked: Collection[Facet]) -> bool:
        """Say whether a concept is a thing that can have a price: no kind, not the topic, not asking.

        What only prefers some statements names a thing: "how much do sunglasses cost". Nor is one what a
        price is counted by: "per hour".
        """
        if f" per {concept.label} " in f" {' '.join(query.words)} ":
            return False
        kinds = load_data("turns")["leaning"]["remedy"]
        if concept.label in kinds or is_vague(concept.label) or is_topical(concept, self._retrieval):
            return False
        said = concept.label.split()
        if not function_words().isdisjoint(said) and (function_words() | context_words()).issuperset(said):
            return False  # "talk to"
        if {stem for facet in asked for stem in facet.asked}.issuperset(concept.stems):
            return False
        preferred = {stem for facet in query.facets if not facet.strict for stem in facet.asked}
        named = preferred.issuperset(concept.stems) and not self._retrieval.common.issuperset(concept.stems)
        return named or not concept.asking


@cache
def _listed(key: str) -> frozenset[str]:
    """Return the words listed under a key of ``[acting]``."""
    return frozenset(load_data("turns")["acting"][key])


@cache
def _kinds() -> tuple[str, ...]:
    """Return the words for kinds of things that are taken, done or used, and name none of them."""
    data = load_data("turns")
    return (*data["leaning"]["remedy"], *data["telling"]["medicines"], *data["acting"]["kinds"])


@cache
def _choosing() -> frozenset[str]:
    """Return the words of a question that chooses among several things."""
    return superlatives().union(load_data("turns")["whole"]["choosing"])


def _is_whole(compound: Collection[Concept], stems: frozenset[str]) -> bool:
    """Say whether some stems include those of each part of a thing, or all of a longer name of one."""
    return all(
        stems.issuperset(c.stems) or any(len(n) > 1 and stems.issuperset(n) for n in c.names)
        for c in compound
    )


def _as_called(thing: Concept, told: Collection[frozenset[str]]) -> Concept:
    """Return a thing with those of its names alone that some statements have, given by their stems."""
    called = tuple(one for one in thing.alternatives if any(stems.issuperset(one[0]) for stems in told))
    return replace(thing, alternatives=called or thing.alternatives)


def _leads_to(one: Concept, things: Collection[Concept], said: Sequence[str]) -> bool:
    """Say whether the words of a concept stand right in front of one of some things."""
    return any(f" {one.label} {thing.label} " in f" {' '.join(said)} " for thing in things)


def _named(thing: Concept, query: Query, asked: Collection[Facet]) -> str:
    """Return the words of a thing with the named ones on both sides: "chin straps", "wedge pillow"."""
    asking = {stem for facet in asked for stem in facet.asked}
    named = (c for c in query.own if not (is_vague(c.label) or asking.issuperset(c.stems)))
    content = {word for c in named for word in c.label.split()} - function_words()
    said, own = query.words, thing.label.split()
    first = next((n for n in range(len(said)) if list(said[n : n + len(own)]) == own), None)
    if first is None:
        return thing.label
    behind = first + len(own)
    before = [*takewhile(content.__contains__, reversed(said[:first]))][::-1]
    return " ".join([*before, *own, *takewhile(content.__contains__, said[behind:])])


def _subject(said: Sequence[str], asking: Sequence[bool]) -> Sequence[str]:
    """Return the words between the verb that opens a question and what asks for an effect: "does zinc help".

    They may as well stand in front, "zinc, does it help", or behind: "does it help to chew zinc", "how well
    does zinc work".

    Args:
        said: the words of the question.
        asking: which of them ask for an effect.
    """
    verbs = load_data("turns")["telling"]["verbs"]
    opens = next((at for at, word in enumerate(said) if word in verbs), len(said))
    ends = next((at for at in range(opens + 1, len(said)) if asking[at]), len(said))
    if opens == len(said):
        return ()
    inner = said[opens + 1 : ends]
    if not _listed("no_subjects").isdisjoint(inner[:1]):
        return ()
    if not _listed("pointing").issuperset(inner):
        return _up_to_aside(inner) if opens == 0 or said[0] == "how" else ()
    behind = said[ends + 1 :]
    leads = opens == 0 and bool(behind) and (behind[0] in ("to", "if") or behind[0].endswith("ing"))
    return _up_to_aside(said[:opens]) or (behind if leads else ())


def _up_to_aside(said: Sequence[str]) -> Sequence[str]:
    """Return words up to one that tells when, or what for: "antibiotics for the gums"."""
    return [*takewhile(lambda word: word not in _listed("asides"), said)]
