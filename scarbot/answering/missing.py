"""What a statement lacks for an answer."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING

from scarbot.answering.caveats import not_quoted, unmentioned, unmentioned_things
from scarbot.answering.giving import Giving
from scarbot.answering.shunning import Shunning
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import (
    common_words,
    context_words,
    is_vague,
    nameless_words,
    vague_words,
    without_determining,
)
from scarbot.naming import name_words, names_of
from scarbot.questions import (
    CARRIED,
    CIRCUMSTANCE_WEIGHT,
    FULL_WEIGHT,
    TOPIC_WEIGHT,
    is_name,
    is_topical,
    named_in_asking,
)
from scarbot.questions.leaning import asks_beside, asks_whether, is_complete, points_at_thing
from scarbot.questions.unheard import unheard_in

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from scarbot.answering.denying import Denying
    from scarbot.indexing.retrieval import Retrieval
    from scarbot.lexicon.facets import Facet
    from scarbot.questions import Concept, Query

__all__ = ["Missing", "says_which"]

_PAIR = 2
_LONG_ENOUGH = 5
"""The letters by which a word is known again in another form."""
_ENDING = 3
_NO_ADVICE = "it is no advice for one person"
_OBJECT = re.compile(
    r"^(?:do|does|did|can|could|will|would|should|may|must) .*"
    r"(?<!\bin)(?<!\bon)(?<!\bat)(?<!\bof)(?<!\bto)(?<!\bby)(?<!\bfor)(?<!\bwith)(?<!\bfrom)(?<!\binto)"
    r"(?<!\bthan)(?<!\babout)(?<!\bafter)(?<!\bbefore)(?<!\bduring)(?<!\bwithout)(?<!\blike)(?<!\bas)"
    r" (?:a|an|the) (?P<thing>(?:\w+ )?\w+)$"
)
_COMPARED = re.compile(
    r"(?:is|are) (?P<thing>(?:\w+ ){0,2}\w+) "
    r"(?:(?:just )?as \w+ as|\w+er than|(?:more|less) \w+ than|worse than) "
)
_ENDS = re.compile(
    r"(?:(?:do|does|did|can|could|will|would) |\w.* (?:for|against|with) )"
    r"(?:.* )?(?P<thing>\w+)(?<!ly)(?<!ing)$"
)
"""What ends a question that opens with the name of a thing: "does honey prevent colds"."""
_TOGETHER = re.compile(
    r"(?:can|could|may|should|do) (?:i|you|we) (?:take|mix|use|combine|have) "
    r"(?P<thing>\w+) (?:together )?with "
)
_IN_FRONT = r"(?:(\w+) |(?<=\W)|^){0}"
"""The word right in front of a thing, where one stands there."""
_THE = r"\b(?:the|this|that|these|those|your) {0}\b"
_OF_IT = frozenset({"of", "one", "ones"})
"""The words behind which, or in which, stands what is meant: "a glass of juice", "the red ones"."""


class Missing:
    """Finds what the statements of one corpus lack of what a question asks for.

    Each method returns a clause about the article, "it gives no price"; empty where nothing is missing.
    """

    def __init__(self, retrieval: Retrieval) -> None:
        self._retrieval = retrieval
        self._giving = Giving(retrieval)
        self._shunning = Shunning(retrieval)

    def nowhere(self, query: Query) -> str:
        """Return what an answer cannot do without and no statement has."""
        unserved = (facet.missing for facet in query.facets if self._retrieval.has_nowhere(facet))
        told = not_quoted(query) or next(unserved, "")
        return told or (self.unheard(query) if query.lay else self._asks_of_unheard(query))

    def unheard(self, query: Query) -> str:
        """Return that the articles do not mention what a question is about, where it names nothing else."""
        thing = unheard_in(query, self._retrieval)
        return unmentioned(thing.label) if thing else ""

    def advice(self, query: Query) -> str:
        """Return that no statement decides for the asker, where a medical decision is asked for.

        Asking how common something is in pregnancy, who says so, or what a medicine does to people, calls for
        no decision. Where many statements speak of pregnancy, any question may be about it, and nothing is
        returned.
        """
        deciding = (facet for facet in query.facets if not _asks_what_it_does(facet, query))
        personal = any(facet.personal and self._retrieval.guards(facet) for facet in deciding)
        return _NO_ADVICE if personal and not any(facet.general for facet in query.facets) else ""

    def strictly(self, query: Query, quoted: Collection[int], *, answers: bool) -> str:
        """Return what the best statement’s quote lacks of what is strictly asked for.

        Where the question names people, that is their words, unless an answer is likely anyway.
        """
        if query.people and not answers:
            return f"it does not quote {' or '.join(names_of(query.people))} on it"
        return self._unserved(query, (f for f in query.facets if self._retrieval.guards(f)), quoted)

    def beside(self, query: Query, quoted: Collection[int]) -> str:
        """Return how statements miss the question: they are about another thing, or only describe.

        With lay questions, :meth:`nowhere` has told what the articles do not mention.
        """
        unheard = self._opens_with_unheard(query)
        unheard = unheard or ("" if query.lay else self.unheard(query)) or self._of_another_kind(query)
        elsewhere = self._giving.of_other(query, quoted) or self._giving.defines_part(query, quoted)
        if not query.lay:  # lay questions know what is told of a thing in other words
            elsewhere = elsewhere or self._giving.only_of_others(query, quoted)
            elsewhere = elsewhere or self._giving.not_brought_about(query, quoted)
        elsewhere = elsewhere or self._of_other_medicine(query, quoted) or self.elsewhere(query, quoted)
        elsewhere = elsewhere or unheard or self._unsaid(query, quoted)
        return elsewhere or self._undenied(query, quoted) or self._described(query, quoted)

    def _undenied(self, query: Query, quoted: Collection[int]) -> str:
        """Return that statements do not deny what a question does; empty with lay questions."""
        return "" if query.lay else self._denying.unsaid(query, quoted)

    @cached_property
    def _denying(self) -> Denying:
        from scarbot.answering.denying import Denying  # nothing with lay questions needs it

        return Denying(self._retrieval)

    def tells_of_another(self, query: Query, quoted: Collection[int]) -> bool:
        """Say whether some of what is quoted gives of another thing what is no more than that one's."""
        return bool(self._giving.of_another(query, quoted))

    def gives_of_one(self, query: Query, quoted: Collection[int]) -> bool:
        """Say whether a question asks for no more than the harms of one thing, and statements give these."""
        return not query.lay and self._giving.gives_of_one(query, quoted)

    def of_others(self, query: Query) -> str:
        """Return that the articles give only of other things what is asked of one."""
        return self._giving.only_of_others(query)

    def elsewhere(self, query: Query, quoted: Collection[int]) -> str:
        """Return that statements do not speak of a thing that the article has a name for.

        A name is a term of several words, or a word of a heading that is not the topic of the whole. A thing
        that the turn carries counts only where the turn itself says no more than what kind of thing it asks
        for, "how long does it take?", and not where that is another thing: "what would be safer?"
        """
        asks_itself = asks_beside(query.words) or is_complete(query)
        only_asks = not asks_itself and all(c.asking or c.origin == CARRIED for c in query.concepts)
        only_asks = only_asks and not self.is_of_own(query, quoted)
        retrieval = self._retrieval
        mentioned = (c for c in query.concepts if c.mentioned and is_name(c, retrieval))
        things = (c for c in mentioned if not is_topical(c, retrieval))
        named = [c for c in things if c.weight >= FULL_WEIGHT or (only_asks and says_which(c))]
        named += [c for c in named_in_asking(query, retrieval) if says_which(c)]
        named = [c for c in named if not (_says_little(c) or self._adds_to_topic(c, query, quoted))]
        named = [c for c in named if not _only_tells(c, query)]
        apart = [c for c in named if not (self.speak_of(c, quoted) or self._is_written(c, quoted))]
        apart = [c for c in apart if not self._is_called_by_head(c, quoted)]
        if self._is_told_otherwise(apart, query, quoted):
            return ""
        all_apart = quoted and named and len(apart) == len(named)
        return f"it does not speak of “{apart[0].label}”" if all_apart else self._by_them(query, quoted)

    def _is_told_otherwise(self, apart: Collection[Concept], query: Query, quoted: Collection[int]) -> bool:
        """Say whether all that statements do not speak of is everyday talk, which may be told in other words.

        "How soon does mould grow after flooding" is answered by when it starts after a flood: that names all
        else that is asked of, and some of it is no such word.
        """
        common, own = self._retrieval.common, self._retrieval.own_sets
        if query.lay or not apart or not all(common.issuperset(c.stems) for c in apart):
            return False
        others = [c for c in query.own if c not in apart and not (c.asking or _says_little(c))]
        others = [c for c in others if c.weight >= FULL_WEIGHT]
        telling = any(not common.issuperset(c.stems) for c in others)
        return telling and all(any(c.is_named_in(own[p]) for p in quoted) for c in others)

    def is_of_own(self, query: Query, quoted: Collection[int]) -> bool:
        """Say whether a turn asks of a thing by the word that asks, and statements speak of that themselves.

        "And if I'm pregnant?", "can they still do a scan?": a clause that points at nothing. Words of
        everyday talk name no thing, "is it safe?"; and with lay questions none is asked of so.
        """
        clause = "if" in query.words[:2] or asks_whether(query.words)
        if query.lay or not clause or points_at_thing(query.words):
            return False
        own = (c for c in query.own if c.mentioned and not self._retrieval.common.issuperset(c.stems))
        return any(c.is_named_in(self._retrieval.own_sets[position]) for c in own for position in quoted)

    def _adds_to_topic(self, concept: Concept, query: Query, quoted: Collection[int]) -> bool:
        """Say whether a thing is the topic with one more word, which is no loss where statements lack it.

        They speak of it if they have that other word: "posterior bleeds". Of what is only named after the
        topic, "do onions go in a compost bin", nothing is asked where they speak of all else that is.
        """
        topic = self._retrieval.topic
        more = {*concept.stems} - topic
        if len(more) in (0, len(concept.stems)):
            return False
        if is_vague(" ".join(more)) or any(more <= self._retrieval.own_sets[p] for p in quoted):
            return True
        if concept.stems[-1] in topic:  # a kind of it: "rolling scars"
            return False
        others = [c for c in query.own if c is not concept and c.mentioned and c.weight > CIRCUMSTANCE_WEIGHT]
        others = [c for c in others if not (_says_little(c) or is_topical(c, self._retrieval))]
        return bool(others) and all(self.speak_of(c, quoted) for c in others)

    def _by_them(self, query: Query, quoted: Collection[int]) -> str:
        """Return that statements by those whom a question names do not speak of anything else that it names.

        With lay questions never: they know what is asked in other words.
        """
        if query.lay or not (query.people and quoted):
            return ""
        named = (c for c in query.own if c.mentioned and not c.asking and c.weight >= FULL_WEIGHT)
        things = [c for c in named if not (is_vague(c.label) or is_topical(c, self._retrieval))]
        silent = [c for c in things if not (self.speak_of(c, quoted) or self._is_written(c, quoted))]
        return f"it does not speak of “{silent[0].label}”" if silent and silent == things else ""

    def _unsaid(self, query: Query, quoted: Collection[int]) -> str:
        """Return what a yes-or-no question asks of a thing, where statements speak of the thing alone.

        That is a last word that stands nowhere, "is lavender loud?", where nothing else is asked; or a
        second thing, "does lavender help eczema?": a word that the articles have and everyday talk has not.
        """
        if not asks_whether(query.words):
            return ""
        if other := self.of_other_object(query, quoted) or self._of_other_kind(query, quoted):
            return other
        said = [c for c in query.own if c.weight >= FULL_WEIGHT and not is_vague(c.label)]
        silent = [c for c in said if not (self.speak_of(c, quoted) or self._is_written(c, quoted))]
        if not any(is_name(c, self._retrieval) for c in said if c not in silent):
            return ""
        last = said[-1] if query.words[-1] in said[-1].label.split() and not query.facets else None
        property_ = next((unmentioned(c.label) for c in silent if c is last and c.absent), "")
        second = (c for c in silent if c.mentioned and common_words().isdisjoint(words(c.label)))
        return property_ or next((f"it does not speak of “{c.label}”" for c in second), "")

    def _of_other_medicine(self, query: Query, quoted: Collection[int]) -> str:
        """Return that statements do not speak of the medicine that is asked of: "blood pressure tablets".

        What one medicine does is no answer for another. With lay questions nothing is returned: they know
        what is asked.
        """
        medicine = "" if query.lay or not quoted else _medicine_in(query)
        parts = [c for c in query.own if {*c.label.split()} <= {*medicine.split()}] if medicine else []
        kinds = load_data("turns")["telling"]["medicines"]
        parts = [c for c in parts if not (c.label in kinds or c.weight == TOPIC_WEIGHT)]
        spoken = all(self.speak_of(c, quoted) or self._is_written(c, quoted) for c in parts)
        return "" if spoken else f"it does not speak of “{medicine}”"

    def of_other_object(self, query: Query, quoted: Collection[int]) -> str:
        """Return that statements do not speak of what is done something to, "can they raise the rent".

        That is what ends a question behind an article and no preposition, or the first of two things that it
        compares, "is frozen fish as good as fresh"; or what is asked to do it, "does honey prevent colds".
        With lay questions nothing is returned.
        """
        if actor := self._giving.of_other_actor(query, quoted):
            return actor
        said = " ".join(query.words)
        found = None if query.lay or not quoted else _OBJECT.search(said) or _COMPARED.match(said)
        compared = found is None or found.re is _COMPARED
        named = self._named_in(found, query)
        named = [
            c for c in named if self._retrieval.printed.issuperset(c.stems) or not (compared or c.mentioned)
        ]
        named = named or self._joined(query)
        silent = [c for c in named if not (self.speak_of(c, quoted) or self._is_written(c, quoted))]
        if "or" in query.words or not silent or silent[0].weight <= CIRCUMSTANCE_WEIGHT:
            return ""
        return f"it does not {'speak of' if silent[0].mentioned else 'mention'} “{silent[0].label}”"

    def _named_in(self, found: re.Match[str] | None, query: Query) -> list[Concept]:
        """Return the things of a question that what was found in it ends with; the topic is none."""
        named = [c for c in query.own if found and found["thing"].split()[-1] == c.label.split()[-1]]
        return [c for c in named if not (_says_little(c) or is_topical(c, self._retrieval))]

    def _joined(self, query: Query) -> list[Concept]:
        """Return what a question joins another thing with: "does honey prevent colds", "iron with milk".

        A word of everyday talk is none: it may be told in other words.
        """
        said, common = " ".join(query.words), self._retrieval.common
        ends = _ENDS.match(said) if self._giving.acting(query) else None
        found = None if query.lay else ends or _TOGETHER.match(said)
        named = (c for c in self._named_in(found, query) if c.mentioned and not common.issuperset(c.stems))
        return [c for c in named if self._retrieval.printed.issuperset(c.stems)]

    def _of_other_kind(self, query: Query, quoted: Collection[int]) -> str:
        """Return that statements speak of another kind of a thing: of cream cheese, asked of hard cheese.

        With lay questions nothing is returned.
        """
        if query.lay:
            return ""
        texts = [self._retrieval.places[p].statement.text.lower() for p in quoted]
        stem, topic = self._retrieval.stemmer.stem, self._retrieval.topic
        states = load_data("turns")["telling"]["states"]
        things = [c for c in query.own if c.mentioned and stem(c.label) not in topic and " " not in c.label]
        for thing in things:
            at = query.words.index(thing.label) if thing.label in query.words else 0
            kind = query.words[at - 1] if at > 1 else ""
            told = any(re.search(rf"\b{re.escape(kind)}", text) for text in texts)
            if kind not in states or stem(kind) in topic or told:
                continue
            before = [
                m[1] or ""
                for text in texts
                for m in re.finditer(_IN_FRONT.format(re.escape(thing.stems[0])), text)
            ]
            if before and not any(map(_tells_no_kind, before)):
                return f"it does not speak of “{kind} {thing.label}”"
        return ""

    def _opens_with_unheard(self, query: Query) -> str:
        """Return that the articles do not mention what a question asks about: "does ginger help with nausea".

        The thing stands right behind the verb that opens the question. With lay questions nothing is
        returned: they know what is asked about things that are not mentioned.
        """
        thing, _ = _opening(query)
        return unmentioned(thing.label) if thing else ""

    def _of_another_kind(self, query: Query) -> str:
        """Return that the articles do not mention a thing that an unknown word tells apart: "contact lenses".

        It stands right in front of a thing that they mention, which is no common word of English. With lay
        questions nothing is returned.
        """
        common, said = self._retrieval.common, f" {' '.join(query.words)} "
        things = [c for c in query.own if c.mentioned and not c.asking and not common.issuperset(c.stems)]
        unknown = (c for c in query.own if c.absent and not c.asking and c.weight >= FULL_WEIGHT)
        kinds = (f"{one.label} {thing.label}" for one in unknown for thing in things)
        kinds = (kind for kind in kinds if f" {kind} " in said and f" to {kind} " not in said)
        together = (kind for kind in kinds if not _parted(kind, query.text))
        kind = "" if query.lay else next(together, "")
        return f"it does not mention “{kind}”" if kind else ""

    def _asks_of_unheard(self, query: Query) -> str:
        """Return the same where nothing else is asked about: "does ginger help", not "is ginger tea good".

        An activity, "squeezing lemon", does not count: the article may say more of it than that word.
        """
        if any(facet.guarding for facet in query.facets):  # "who says that ginger helps"
            described = {c.label for c in query.concepts if c.absent and _describes(c, query)}
            return next(
                (unmentioned(label) for label in unmentioned_things(query) if label not in described), ""
            )
        thing, behind = _opening(query)
        if thing is None or thing.label.endswith("ing") or behind in _OF_IT or _describes(thing, query):
            return ""
        alone = self._retrieval.stemmer.stem(behind) in self._retrieval.common
        return unmentioned(thing.label) if alone else ""

    def among(self, query: Query, quoted: Collection[int]) -> str:
        """Return what none of some statements gives of what is asked for strictly.

        Facets that countless words can give, such as a reason, are left out: they are not known to be
        missing.
        """
        return self._unserved(query, (f for f in query.facets if f.strict), quoted)

    def speak_of(self, concept: Concept, quoted: Collection[int]) -> bool:
        """Say whether statements speak of it, go on about it, or stand in an article that is titled by it."""
        names = concept.every_name
        if self._retrieval.speak_of(quoted, names) or self._retrieval.are_titled(quoted, names):
            return True
        return any(self._giving.continuing.speaks_of(position, concept) for position in quoted)

    def gives_all(self, query: Query, quoted: Collection[int]) -> bool:
        """Say whether some statements give each kind of thing that is asked for; of none, they do."""
        return all(any(self._gives(facet, position) for position in quoted) for facet in query.facets)

    def everywhere(self, query: Query) -> str:
        """Return what no statement at all gives of what is strictly asked for."""
        return self._without((f for f in query.facets if f.strict), range(len(self._retrieval.evidence)))

    def _is_written(self, concept: Concept, quoted: Collection[int]) -> bool:
        """Say whether statements have another form of its word, which stems differently: "sleepers".

        Or they have a word of grammar that says the same: "inside", of what is kept indoors.
        """
        typed = words(concept.label)
        small = load_data("turns")["telling"]["small"].get(concept.label, ())
        if small and any(not {*small}.isdisjoint(words(text)) for text in self._texts(quoted)):
            return True
        if len(typed) != 1 or len(typed[0]) < _LONG_ENOUGH:
            return False
        beginning = typed[0][: max(_LONG_ENOUGH, len(typed[0]) - _ENDING)]
        return any(word.startswith(beginning) for text in self._texts(quoted) for word in words(text))

    def _texts(self, quoted: Collection[int]) -> Iterator[str]:
        return (self._retrieval.places[position].statement.text for position in quoted)

    def _is_called_by_head(self, concept: Concept, quoted: Collection[int]) -> bool:
        """Say whether statements speak of "the exam", asked of an eye exam; not of the topic."""
        *before, head = concept.label.split()
        if self._retrieval.stemmer.stem(head) in self._retrieval.topic:
            return False
        texts = (self._retrieval.places[position].statement.text.lower() for position in quoted)
        return bool(before) and any(re.search(_THE.format(re.escape(head)), text) for text in texts)

    def _described(self, query: Query, quoted: Collection[int]) -> str:
        """Return what statements lack that only describe, and give nothing that is asked for.

        "Does she recommend opioids?" and "do opioids help?" ask for yes or no on a thing, and not for what is
        best.
        """
        of_thing = any(c.mentioned and c.weight >= FULL_WEIGHT for c in query.own)
        if asks_whether(query.words) and of_thing and "recommend" in query.words:
            return ""
        if any(self.speak_of(thing, quoted) for thing in self._giving.tested(query)):
            return ""
        if any(self._gives(facet, position) for facet in query.facets for position in quoted):
            return ""
        return next((facet.missing for facet in query.facets if quoted and facet.caveat), "")

    def _unserved(self, query: Query, facets: Iterable[Facet], quoted: Collection[int]) -> str:
        """Return what some statements lack of facets that they do not serve by saying what to shun.

        Nor do they lack one that is a thing which they, or the headings above them, call by another name.
        """
        asked = (f for f in facets if not self._shunning.serves(query, f, quoted))
        beside = () if query.lay else query.facets
        return self._without((f for f in asked if not self._is_named(f, query, quoted)), quoted, beside)

    def _is_named(self, facet: Facet, query: Query, quoted: Collection[int]) -> bool:
        """Say whether statements stand below a heading that calls what a facet asks for by another name.

        So do all where a question asks of what sort something is: "are scuffs damage" asks for no risk.
        """
        said, sorts = query.words, load_data("turns")["telling"]["sorts"]
        if said[:1] in (("is",), ("are",)) and said[-1] in sorts:
            return {*facet.asked} == {self._retrieval.stemmer.stem(said[-1])}
        things = [c for c in query.own if facet.is_spoken_of and {*facet.asked}.issuperset(c.stems)]
        longer = [name for thing in things for name in thing.names if len(name) > 1]
        return any(
            self._retrieval.heads(n) and self._retrieval.stands_under(p, n) for n in longer for p in quoted
        )

    def _without(
        self, facets: Iterable[Facet], quoted: Collection[int], beside: Collection[Facet] = ()
    ) -> str:
        """Return what some statements lack of facets; empty if they lack nothing, or without statements.

        What a statement says itself is not lacking beside what it gives of these and of those ``beside``:
        "how often should I check for moths" asks for no diagnosis. Nor is what words of grammar alone ask
        for; nor what something costs where it says who pays: "will insurance pay for it?"
        """
        asked = list(facets)
        lacking = [f for f in asked if not any(self._gives(f, position) for position in quoted)]
        given = [facet for facet in asked if facet not in lacking]
        paid = any(facet.decisive for facet in given)
        given += [f for f in beside if f not in asked and any(self._gives(f, p) for p in quoted)]
        own = frozenset[str]().union(*(self._retrieval.own_sets[position] for position in quoted))
        unsaid = (f for f in lacking if f.guarding or not (given and own.issuperset(f.asked)))
        told = (self._clause(f, quoted) for f in unsaid if not (paid and f.of_thing and not f.decisive))
        return next(filter(None, told), "") if quoted else ""

    def _clause(self, facet: Facet, quoted: Collection[int]) -> str:
        """Return what statements lack of a facet; that they name no expert only where they do not."""
        return facet.quotes_none if facet.quotes_none and self._name_anybody(quoted) else facet.missing

    def _name_anybody(self, quoted: Collection[int]) -> bool:
        """Say whether some statements name one of the people of their articles, who need not say them."""
        places = (self._retrieval.places[position] for position in quoted)
        return any(
            set(name_words(place.statement.text)).issuperset(name_words(person.name)[-1:])
            for place in places
            for person in place.article.speakers
        )

    def _gives(self, facet: Facet, position: int) -> bool:
        """Say whether a statement carries evidence for a facet, or with its headings the words asked for."""
        if facet.name in self._retrieval.evidence[position]:
            return True
        own, above = self._retrieval.own_sets[position], self._retrieval.heading.postings
        spoken = facet.asked if facet.is_spoken_of else ()
        return bool(spoken) and all(stem in own or position in above.get(stem, ()) for stem in spoken)


def _opening(query: Query) -> tuple[Concept | None, str]:
    """Return an unmentioned thing right behind the verb that opens a question, and the word behind it.

    Without such a thing, ``None`` and an empty string.
    """
    if query.lay or not asks_whether(query.words):
        return None, ""
    said = without_determining(query.words[1:])
    things = (c for c in query.concepts if c.absent)
    for thing in (c for c in things if (_is_one_thing(c, query) if c.asking else c.weight >= FULL_WEIGHT)):
        named = thing.label.split()
        if list(said[: len(named)]) == named:
            return thing, next(iter(said[len(named) :]), "")
    return None, ""


def _asks_what_it_does(facet: Facet, query: Query) -> bool:
    """Say whether a question only asks what a medicine does, and of no person: "can statins cause cramps".

    The words that ask for the facet are that medicine; whether it may be taken is another question. With lay
    questions it never is: they know what is asked.
    """
    said, telling = query.words, load_data("turns")["telling"]
    if query.lay or facet.name not in telling["of_medicine"] or not asks_whether(said):
        return False
    if not {*telling["of"], *telling["taking"]}.isdisjoint(said):
        return False
    opening = next((c for c in query.concepts if c.label.split()[0] == said[1]), None) if said[1:] else None
    return opening is not None and bool(facet.asked) and {*facet.asked}.issuperset(opening.stems)


def _describes(thing: Concept, query: Query) -> bool:
    """Say whether an unmentioned word is part of a thing that is mentioned: "the sticky patches".

    It stands right behind that, or in front of it behind an article or the like; what is not mentioned
    either may stand between. Without such a word in front it may have a verb behind it: "does ginger heat".
    """
    mentioned = {word for c in query.concepts if c.mentioned and not c.asking for word in c.label.split()}
    strange = {word for c in query.concepts if c.absent for word in c.label.split()}
    said, named = query.words, thing.label.split()
    at = said.index(named[0]) if named[0] in said else 0
    before = next((word for word in reversed(said[:at]) if word not in strange), "")
    after = next((word for word in said[at + len(named) :] if word not in strange), "")
    determined = not without_determining([before])
    return before in mentioned or (determined and after in mentioned)


def _is_one_thing(asking: Concept, query: Query) -> bool:
    """Say whether what asks for a remedy or for what to eat names one: "turmeric", and not "foods"."""
    telling = load_data("turns")["telling"]
    if not {facet.name for facet in query.facets}.isdisjoint(telling["facets_of_one"]):
        return asking.label not in telling["kinds"]
    return False


def _parted(words_of: str, text: str) -> bool:
    """Say whether a mark stands between words in a text: "packaging / cups" is no kind of cups."""
    between = r"\W*[/,;:.!?…–—|]\W*".join(map(re.escape, words_of.split()))
    return len(words_of.split()) == _PAIR and bool(re.search(rf"\b{between}\b", text.lower()))


def _tells_no_kind(word: str) -> bool:
    """Say whether a word in front of a thing does not tell its kind: none, or one of grammar."""
    return not word or word in nameless_words() or word in context_words() or word.endswith("ing")


def _medicine_in(query: Query) -> str:
    """Return a kind of medicine that a question names by what it is for, "heart tablets"; else nothing."""
    telling, said = load_data("turns")["telling"], list(query.words)
    for at, word in enumerate(said):
        if word in telling["medicines"]:
            before = [
                *takewhile(
                    lambda one: not (is_vague(one) or one in telling["any_medicine"]), reversed(said[:at])
                )
            ]
            named = [one for one in before[:_PAIR] if one not in telling["verbs"]][::-1]
            if named:
                return " ".join([*named, word])
    return ""


def _only_tells(concept: Concept, query: Query) -> bool:
    """Say whether a concept is who says something to the asker: "my landlord says I must pay"."""
    told = "|".join(load_data("turns")["telling"]["says"])
    said = rf"\b(?:my|our|the|a) {re.escape(concept.label)} (?:{told}) \w+ \w+"
    return bool(re.search(said, " ".join(query.words)))


def _says_little(concept: Concept) -> bool:
    """Say whether the words of a concept name no thing, in this form or another: "offered"."""
    return is_vague(concept.label) or is_vague(" ".join(concept.stems))


def says_which(concept: Concept) -> bool:
    """Say whether a concept is specific: "types" and "treatment" could be of anything, "how deep" asks."""
    said = words(concept.label)
    return nameless_words().isdisjoint(said[:1]) and not vague_words().issuperset(said)
