"""Turns without a thing of their own: "for how long?", "how often?", "where?", "what can I do about it?".

Where no lay questions are known, which tell what is asked behind what, such a turn is of what was just
quoted: its answer stands in that, in its passage, in what its section says of the same, or else in the
section of the thing that the talk is of. An amount that none of these gives is not taken from elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.answering.caveats import caveat
from scarbot.answering.judging import NOTHING_FOUND
from scarbot.conversation.signs import shows, without_others
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.denying import denies
from scarbot.lexicon.phrases import normal, opening
from scarbot.lexicon.word_lists import function_words, is_vague, without_ahead
from scarbot.numbering import value_of
from scarbot.questions import THING_WEIGHT, is_topical
from scarbot.questions.leaning import asks_for_other, points_at_thing
from scarbot.questions.stories import tells

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.answering import Answering
    from scarbot.conversation.memory import Memory
    from scarbot.models import Answer, Quote
    from scarbot.questions import Query

__all__ = ["Asked", "Nearby", "asked_nearby", "asks_for_deed", "hangs"]

_CLOSE = 1
"""How many passages off what was quoted an answer may stand."""
_BETWEEN = 2
"""How many words may stand between a number and what it counts: "1,100 recorded pay talks"."""

_COMMON = ("<duration>", "<figure>", "<takes>", "<visits>")
"""The signs that many statements have."""
_MARKS = str.maketrans("", "", "$£€%.,-–")
"""The marks that may stand in a number."""
_DEED = "<order>"
"""The sign of what tells somebody to do something."""
_DEEDS = 3
"""How many statements of what to do are shown at most."""
_BETTER = "<better>"
"""The sign of what is better than something else."""
_MEASURED = frozenset(
    {"<duration>", "<takes>", "<soon>", "<visits>", "<figure>", "<difference>", "<prices>", "<frequency>"}
)
"""The signs of an amount: what gives none is no answer, wherever it stands."""
_FAILING = frozenset({"<failing>"})
"""The sign of what is done where something did not help: it stands behind that."""
_OF_ANYTHING = frozenset({"<consequence>"}) | _FAILING
"""The signs that what is told of another thing has as well: "skipping meals can lead to pain"."""
_OF_FIRST = frozenset({"<visits>"}) | _OF_ANYTHING
"""The signs that are looked for in the first quote and beside it before any other."""
_TOLD = frozenset({"<place>", "<time>"})
"""The signs that most statements have somewhere: what tells where or when to do something gives it."""
_AMOUNTS = frozenset({"<duration>", "<figure>", "<difference>"})
"""The signs of an amount of what was asked of: what is counted, or costs, is a thing of its own."""


class Asked(NamedTuple):
    """What a turn asks for and nothing else: words of one of some signs, and what is counted, if anything."""

    signs: tuple[str, ...]
    counted: str = ""


_TO_DO = Asked((_DEED, "<advice>"))
"""What asks for what to do."""


def asked_nearby(said: Sequence[str]) -> Asked | None:
    """Return what the words of a turn ask for beside what was quoted; ``None`` where they ask for more.

    >>> asked_nearby("for how long".split()), asked_nearby("how many children were in it".split())
    (Asked(signs=('<duration>',), counted=''), Asked(signs=('<counted>',), counted='children'))
    >>> asked_nearby("how many of them".split())  # what is counted is not said
    Asked(signs=('<figure>',), counted='')
    >>> asked_nearby("where should they sleep".split())
    Asked(signs=('<place>',), counted='')
    >>> asked_nearby("how long do guinea pigs live".split())
    """
    data = load_data("turns")["nearby"]
    asking = without_ahead(said)
    asking = asking[1:] if asking[:1] and asking[0] in data["leading"] else asking
    joined = " ".join(asking)
    for ask in data["asks"]:
        opens = opening(joined, tuple(ask["opens"]))
        if not opens:
            continue
        light, behind = function_words().union(data["light"]), asking[len(opens.split()) :]
        counts = "<counted>" in ask["signs"]
        behind = _without_partitive(behind) if counts else behind
        behind = _without_verb(behind, light) if ask.get("verb") else behind
        if counts and light.difference(data["people"]).issuperset(behind[:1]):
            continue
        idle = light.union(ask.get("beside", ())).difference(ask.get("without", ()))
        if idle.issuperset(behind[counts:]):
            return Asked(tuple(ask["signs"]), behind[0] if counts else "")
    return None


def _verb(said: Sequence[str]) -> str:
    """Return what somebody does by the words of a turn, "how often should i change it"; empty for nothing."""
    doers, idle = _data("doers"), _data("idle")
    behind = (word for before, word in pairwise(said) if before in doers and word not in function_words())
    return next((word for word in behind if word not in idle and not denies(word)), "")


def asks_for_deed(said: Sequence[str]) -> bool:
    """Say whether the words of a turn only ask what to do.

    >>> asks_for_deed("what can we do about it".split()), asks_for_deed("how often".split())
    (True, False)
    """
    asked = asked_nearby(said)
    return asked is not None and _DEED in asked.signs


def _without_verb(behind: list[str], light: frozenset[str]) -> list[str]:
    """Return the words behind an opening without the verb of whoever is meant: "should they sleep"."""
    doers = _data("doers")
    asking = load_data("turns")["telling"]["verbs"]  # a doer behind one is no object: "keep it warm"
    after = (n for n in range(2, len(behind)) if behind[n - 1] in doers and behind[n - 2] in asking)
    at = next((n for n in after if behind[n] not in light), None)
    return behind if at is None else [*behind[:at], *behind[at + 1 :]]


def _is_of_deed(asked: Asked, verb: str) -> bool:
    """Say whether a turn asks for the time of one deed, which that of any other does not answer."""
    idle = function_words().union(_data("light"), ("",))
    return "<duration>" in asked.signs and verb not in idle


def hangs(text: str) -> bool:
    """Say whether a turn only asks for an amount, a means or a use of what was asked of before.

    >>> hangs("ok and for how long?"), hangs("by how much"), hangs("for how long do scars last")
    (True, True, False)
    """
    said = normal(text).split()
    asked = asked_nearby(said) if _verb(said) in {"", *_data("light")} else None
    amount = asked is not None and _AMOUNTS.issuperset(asked.signs)
    return amount or " ".join(without_ahead(said)) in load_data("turns")["hanging"]["phrases"]


def _without_partitive(behind: list[str]) -> list[str]:
    """Return the words behind "how many" without the "of the" in front of what is counted."""
    if behind[:1] != ["of"]:
        return behind
    return behind[2:] if behind[1:2] and behind[1] in _data("articles") else behind[1:]


class Nearby:
    """Finds in what one conversation just quoted, or beside it, what a turn asks for."""

    def __init__(self, answering: Answering, memory: Memory) -> None:
        self._answering = answering
        self._retrieval = answering.retrieval
        self._memory = memory

    def answer(self, typed: Query, limit: int) -> Answer | None:
        """Quote what gives what a turn only asks for; ``None`` behind what was quoted with a caveat.

        ``None`` as well where nothing near gives it, where the turn asks for more, and for an amount to take.
        """
        return None if self._memory.search.status == "partial" else self._near(typed, limit, unsure=False)

    def answer_unsure(self, typed: Query, limit: int) -> Answer | None:
        """Quote the same with a caveat, behind what was quoted with one; ``None`` behind anything else."""
        return self._near(typed, limit, unsure=True) if self._memory.search.status == "partial" else None

    def without_other_amounts(self, typed: Query, answer: Answer) -> Answer:
        """Return an answer without the quotes that give no amount where a turn asks for one alone.

        Nor does what is of another thing than the talk give it. Any other answer is returned as it is.
        """
        asked = self._read(typed)
        other = asked is None or _is_of_deed(asked, _verb(typed.words))
        if asked is None or other or not (_MEASURED | _FAILING).issuperset(asked.signs) or not answer.quotes:
            return answer
        kept = tuple(quote for quote in answer.quotes if self._gives_of_same(asked, quote))
        if kept:
            return replace(answer, quotes=kept)
        named = tuple(quote for quote in answer.quotes if self._names_and_counts(asked, typed, quote))
        if named:
            return replace(answer, status="partial", quotes=named, message=caveat(typed, "", len(named)))
        return self._answering.abstain(typed, NOTHING_FOUND)

    def _names_and_counts(self, asked: Asked, typed: Query, quote: Quote) -> bool:
        """Say whether a quote has the visits of which a turn asks how many: nothing else is counted so."""
        if "<visits>" not in asked.signs or not shows("<visits>", quote.text):
            return False
        stems = set(self._retrieval.stemmer.stems(typed.words)) - function_words()
        own = (self._retrieval.own_sets[p] for p in self._retrieval.positions([quote]))
        return any(not stems.isdisjoint(told) for told in own)

    def asks_of_unheard(self, typed: Query) -> bool:
        """Say whether a turn asks for an amount of what was just asked of, and nothing told is of that.

        The last question was declined, and named nothing that the articles mention but their topic.
        """
        last, status = self._memory.asked, self._memory.search.status
        amounts = {*_data("amounts")}
        asks = any(facet.name in amounts for facet in typed.facets) and points_at_thing(typed.words)
        if self._memory.lay or typed.lay or last is None or status != "no_answer" or not asks:
            return False
        asking = {stem for facet in last.facets if facet.name in amounts for stem in facet.asked}
        named = [c for c in last.own if c.weight >= THING_WEIGHT and not asking.issuperset(c.stems)]
        named = [c for c in named if not (is_vague(c.label) or is_topical(c, self._retrieval))]
        return bool(named) and not any(c.mentioned for c in named)

    def _gives_of_same(self, asked: Asked, quote: Quote) -> bool:
        """Say whether a quote gives what is asked for, of the thing of the talk or where that was quoted."""
        positions, thing = self._retrieval.positions([quote]), self._memory.subject.thing
        loose = asked if "<takes>" not in asked.signs else Asked(("<duration>",))
        if not any(self._gives(loose, position) for position in positions):
            return False
        if not positions.isdisjoint(self._memory.near(self._retrieval.positions(self._memory.focus))):
            return True
        if thing is None or self._retrieval.topic.issuperset(thing.stems):
            return False
        around = self._memory.near(positions, _CLOSE)
        return self._retrieval.speak_of(positions, thing.names) or self._retrieval.name(around, thing.names)

    def _read(self, typed: Query) -> Asked | None:
        """Return what a turn behind a quote only asks for; ``None`` for more, and for an amount to take."""
        memory = self._memory
        if not memory.goes_on_with_quotes(typed):
            return None
        asked = asked_nearby(self._without_stopped(typed.words)) or self._asked_of_told(typed)
        if asked is None or typed.people or self._asks_again(asked):
            return None
        if any(facet.name in _data("facets") for facet in typed.facets):
            return None
        if _BETTER not in asked.signs and asks_for_other(typed.words):
            return None
        dose = _DEED not in asked.signs and any(facet.personal for facet in typed.facets)
        return None if dose else asked

    def _without_stopped(self, said: Sequence[str]) -> Sequence[str]:
        """Return the words of a turn without the topic behind what stops it: "stop feeding", of birds."""
        stems, topic = self._retrieval.stemmer.stems(said), self._retrieval.topic
        at = next((n for n, word in enumerate(said) if word in _data("stopping")), len(said))
        behind = zip(said[at:], stems[at:], strict=True)
        return [*said[:at], *(word for word, stem in behind if stem not in topic)]

    def _asked_of_told(self, typed: Query) -> Asked | None:
        """Return that a turn asks what to do with something, behind a problem that was told; else ``None``.

        What it names stands in the section that was quoted on that problem.
        """
        last, retrieval = self._memory.asked, self._retrieval
        if last is None or not tells(last.text):
            return None
        near = self._memory.near(retrieval.positions(self._memory.focus))
        spoken = frozenset[str]().union(*(retrieval.own_sets[p] for p in near))
        stem = retrieval.stemmer.stem
        asked = asked_nearby(
            [word for word in typed.words if stem(word) not in spoken or word in function_words()]
        )
        return asked if asked and _DEED in asked.signs else None

    def _near(self, typed: Query, limit: int, *, unsure: bool) -> Answer | None:
        """Quote what gives what a turn only asks for, with a caveat where it is unsure."""
        asked = self._read(typed)
        giving = self._giving(asked, _verb(typed.words))[:limit] if asked else []
        if asked is None or not giving:
            return None
        apart = not _OF_ANYTHING.isdisjoint(asked.signs) and not self._takes_up(giving[0])
        return self._memory.quote_beside(typed, giving, limit, sure=not (unsure or apart))

    def _takes_up(self, position: int) -> bool:
        """Say whether a statement is of what stands in front of it: "If you do not, …", "The fine for it"."""
        said = words(self._retrieval.places[position].statement.text)
        return not ({*_data("taking_up")}.isdisjoint(said[:1]) and {*_data("pointing")}.isdisjoint(said))

    def _asks_again(self, asked: Asked) -> bool:
        """Say whether the last question asked for the same: what was quoted is all that answers it."""
        last = self._memory.asked
        before = asked_nearby(last.words) if last else None
        return before is not None and before == asked

    def _giving(self, asked: Asked, verb: str) -> list[int]:
        """Return the statements quoted that give what is asked for; where none does, the nearest beside them.

        All are of one section. Beside them it is one only; what is better is looked for before any deed. What
        gives it of what a turn says that somebody does comes before anything else.
        """
        quoted = [sorted(self._retrieval.positions([quote])) for quote in self._memory.focus]
        plain = asked if _DEED not in asked.signs else asked._replace(signs=tuple({_BETTER} & {*asked.signs}))
        of_first = not _OF_FIRST.isdisjoint(asked.signs)
        shown = list(dict.fromkeys(position for own in quoted[: 1 if of_first else None] for position in own))
        given = [position for position in shown if self._gives(plain, position)]
        of_deed = _is_of_deed(plain, verb)
        given = self._doing(plain, verb, quoted) or ([] if of_deed else given)
        if not (given or of_deed):
            around = (p for ring in self._rings(plain, quoted) for p in ring if p not in shown)
            given = [*islice((p for p in around if self._gives(plain, p)), 1)]
        if not given and _DEED in asked.signs:
            given = [
                p for position in self._deeds(asked, quoted, shown) for p in self._with_announced(position)
            ]
        places = self._retrieval.places
        given = [p for p in given if places[p].section_id == places[given[0]].section_id]
        return list(dict.fromkeys(given))

    def _doing(self, asked: Asked, verb: str, quoted: Sequence[Sequence[int]]) -> list[int]:
        """Return the first statement, quoted or beside it, that gives what is asked of the verb of a turn.

        One with a number goes first. To stop something may be said in many ways; what tells to do so for a
        time need not stand beside it.
        """
        if not (verb and asked.signs):
            return []
        stems, stops = self._retrieval.stemmer.stems, verb in _data("stopping")
        names, own = {*stems(_data("stopping") if stops else [verb])}, self._retrieval.own_sets
        beside = (p for one in quoted for p in [*one, *self._beside(asked, one)])
        told = [p for p in dict.fromkeys(beside) if not names.isdisjoint(own[p])]
        close = self._memory.near(quoted[0], _CLOSE) if stops else ()
        near = [p for p in close if not names.isdisjoint(own[p]) and self._gives(_TO_DO, p)]
        found = [p for p in told if self._gives(asked, p)] or [p for p in near if self._gives(asked, p)]
        return sorted(found, key=lambda p: not self._has_number(p))[:1]

    def _has_number(self, position: int) -> bool:
        return any(map(_is_number, words(self._retrieval.places[position].statement.text)))

    def _deeds(self, asked: Asked, quoted: Sequence[Sequence[int]], shown: Sequence[int]) -> list[int]:
        """Return statements of what to do beside the first quote that were not shown.

        Where what was quoted tells what to do, they are of its passage, and without any, it is shown again.
        """
        places, own = self._retrieval.places, quoted[0]
        passage = places[own[-1]].passage_id
        given = [position for position in shown if self._gives(asked, position)]
        better = _BETTER in asked.signs
        close = [p for p in self._beside(asked, own) if not better or p > own[0]]
        beside = [p for p in close if p > own[0] or places[p].passage_id == passage]
        rings = [beside] if better else [beside, self._of_same(own), self._of_remedies()]
        fresh = [p for ring in rings for p in ring if p not in self._memory.shown and self._gives(asked, p)]
        if given:
            fresh = [p for p in fresh if places[p].passage_id == passage]
        return fresh[:_DEEDS] or given

    def _rings(self, asked: Asked, quoted: Sequence[Sequence[int]]) -> list[list[int]]:
        """Return where to look beside quotes, nearest first: beside each, in its section, in the thing’s."""
        if not asked.signs:
            return []
        first, *others = [self._beside(asked, own) for own in quoted]
        common = not {*_COMMON}.isdisjoint(asked.signs)
        same, headed = self._of_same(quoted[0], topical=not common), self._headed()
        return [first, *others, same, headed] if common else [first, same, *others, headed]

    def _beside(self, asked: Asked, own: Sequence[int]) -> list[int]:
        """Return the statements beside a quote, nearest first.

        Most have some time or number, so that only those of its passage or its list give it.
        """
        places, last = self._retrieval.places, own[-1]
        beside = sorted(self._memory.near(own, _CLOSE), key=lambda p: (abs(p - last), p < last))
        if not _FAILING.isdisjoint(asked.signs):
            return [p for p in beside if p > last]
        if {*_COMMON}.isdisjoint(asked.signs):
            return beside
        listed = self._retrieval.list_of(last)
        return [p for p in beside if p in listed or places[p].passage_id == places[last].passage_id]

    def _of_same(self, own: Sequence[int], *, topical: bool = True) -> list[int]:
        """Return the statements of a quote's section that name what the talk is of, or what was asked of.

        The topic of the article counts only where it is said so: most of an article speaks of that.
        """
        thing, last, sets = self._memory.subject.thing, self._memory.asked, self._retrieval.own_sets
        named = [thing] if thing else [c for c in last.own if c.mentioned and not c.asking] if last else []
        names = [stems for concept in named for stems in concept.every_name]
        names = [stems for stems in names if topical or not self._retrieval.topic.issuperset(stems)]
        return [p for p in self._memory.near(own) if any(sets[p].issuperset(stems) for stems in names)]

    def _headed(self) -> list[int]:
        """Return what stands in a section of the article quoted that is headed by the thing of the talk."""
        thing, retrieval = self._memory.subject.thing, self._retrieval
        if thing is None or not retrieval.heads(thing.stems):
            return []
        under = [retrieval.heading.postings[stem] for stem in thing.stems]
        return [p for p in self._in_article() if all(p in one for one in under)]

    def _of_remedies(self) -> list[int]:
        """Return what stands in the article quoted under headings on all that can be done."""
        last, stemmer = self._memory.asked, self._retrieval.stemmer
        known = self._retrieval.topic.union(stemmer.stems(last.words) if last else ())
        return [p for p in self._in_article() if self._is_of_remedies(p, known)]

    def _in_article(self) -> range:
        """Return the statements of the article that the first quote is of."""
        return self._retrieval.of_article(min(self._retrieval.positions(self._memory.focus[:1])))

    def _is_of_remedies(self, position: int, known: frozenset[str]) -> bool:
        """Say whether the heading above a statement is on what can be done, and names nothing unknown."""
        section = self._retrieval.places[position].statement.section
        said = words(section.heading) if section else []
        if {*_data("remedies")}.isdisjoint(said):
            return False  # the usual case
        idle = function_words().union(_data("remedies"), _data("beside_remedies"))
        return known.issuperset(self._retrieval.stemmer.stems(word for word in said if word not in idle))

    def _with_announced(self, position: int) -> list[int]:
        """Return a statement of what to do, with the next one where it may only announce a cure."""
        places, behind = self._retrieval.places, position + 1
        follows = places[behind : behind + 1]
        text = places[position].statement.text
        alone = _names_cure(text) and len(words(text)) <= _data("announcing")
        same = any(place.passage_id == places[position].passage_id for place in follows)
        return [position, behind] if alone and same else [position]

    def _gives(self, asked: Asked, position: int) -> bool:
        """Say whether a statement has a sign of what is asked for; the names of columns have none."""
        from scarbot.indexing.evidence import pseudo_words  # few turns get as far as this

        if self._retrieval.names_columns(position):
            return False
        text = self._retrieval.places[position].statement.text
        if "<counted>" in asked.signs:
            return self._counts(words(text), asked.counted)
        if any(shows(sign, text) for sign in asked.signs):
            return _TOLD.isdisjoint(asked.signs) or self._gives(_TO_DO, position)
        found, said = set(pseudo_words(without_others("<advice>", text))), words(text)
        if "<figure>" in asked.signs or "<difference>" in asked.signs:
            plain = "<figure>" in asked.signs or not {*_data("comparing")}.isdisjoint(said)
            return "<percent>" in found or (plain and any(map(_is_number, said)))
        if _DEED in asked.signs and (_orders(text) or _names_cure(text)):
            return True
        timed = "<duration>" not in asked.signs or self._tells_time(without_others("<duration>", text))
        return timed and not found.isdisjoint(asked.signs)

    def _tells_time(self, text: str) -> bool:
        """Say whether a text has a unit of time: "a visit" is none."""
        stem = self._retrieval.stemmer.stem
        units = set(map(stem, _data("units")))
        return not units.isdisjoint(map(stem, words(text)))

    def _counts(self, said: Sequence[str], counted: str) -> bool:
        """Say whether words tell a number of what is counted; people may be called otherwise."""
        stem, people = self._retrieval.stemmer.stem, _data("people")
        names = {counted, *(people if counted in _data("anybody") else ())}
        stems = set(map(stem, names))
        counted_by = (_counted(said, n) for n in range(len(said)))
        return any(not stems.isdisjoint(map(stem, behind)) for behind in counted_by)


def _data(key: str) -> Any:
    return load_data("turns")["nearby"][key]


def _is_number(word: str) -> bool:
    """Say whether a word is a number and no year; "one" is none: "one of the nurses".

    >>> [_is_number(word) for word in ("12", "three", "71,250", "one", "2019", "15-year-old")]
    [True, True, True, False, False, False]
    """
    return (
        (word.translate(_MARKS).isdigit() and not _may_be_year(word))
        or (value_of(word) or 0) > 1
        or word in _data("numbers")
    )


def _may_be_year(word: str) -> bool:
    return len(word) == len("2019") and word.isdigit() and word[:2] in ("19", "20")


def _counted(said: Sequence[str], at: int) -> Sequence[str]:
    """Return the words of which a number in front of them may count one; none where a word is no number.

    What may be a year counts nothing behind words as in "in 2000", and nothing past a word of grammar, as in
    "a 2019 study of nurses".

    >>> said = "a 2019 study of 2000 night nurses".split()
    >>> _counted(said, 1), _counted(said, 4)
    ([], ['night', 'nurses'])
    """
    behind = said[at + 1 : at + 2 + _BETWEEN]
    if not _may_be_year(said[at]):
        return behind if _is_number(said[at]) else []
    if not {*_data("dating")}.isdisjoint(said[max(at - 1, 0) : at]):
        return []
    grammar = function_words().difference(_data("people"))
    return list(takewhile(lambda word: word not in grammar, behind))


def _orders(text: str) -> bool:
    """Say whether a sentence opens with a verb that tells somebody to do something, of those listed here."""
    return not set(words(text)[:1]).isdisjoint(_data("orders"))


def _names_cure(text: str) -> bool:
    """Say whether a sentence speaks of what helps, and may leave it to the next to say what that is."""
    said = f" {' '.join(words(text))} "
    return any(f" {cure} " in said for cure in _data("cures"))
