"""Which facets a question asks for: listed phrases, the longer one first.

Phrases stand in ``data/facets.toml``. Where they overlap, the longer one uses up its words;
phrases of one length both count. "..." in a phrase stands for up to six words, "<start>" and "<end>"
for where a question begins and ends. Neutral phrases use up their words and ask for nothing; quiet
ones only prefer what gives a facet. "<medicine>" in a phrase stands for any name that the data lists
under "medicine", or one that ends like them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.cache import shards
from scarbot.cache.shards import Shards, Unpacked
from scarbot.language import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = ["Asking", "Facet", "FacetFinder"]

_START, _END = "<start>", "<end>"
_WIDEST_GAP = 6
"""The number of words that a "..." stands for at most."""
_LEAST_BEFORE_ENDING = 3
"""The number of letters that stand in front of an ending which tells a name: "april" is no medicine."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A kind of thing that a question asks for.

    Attributes:
        name: of the facet.
        missing: what a caveat says where the evidence is missing: "it gives no price".
        strict: whether a statement without the evidence does not answer.
        asker: whether it tells of the asker ("I am allergic", "while nursing"), and so holds for
            all of what is asked.
        decisive: whether articles of which no statement carries the evidence have no answer.
        caveat: whether a statement with evidence for nothing that is asked is no more than the closest.
        wide: whether its phrases name many things: what is missing is then the one that is asked for.
        guarding: whether it tells statements apart also where most of them carry the evidence.
        headed: whether any words give it that stand below a heading which asks for it.
        personal: whether it asks for a medical decision of one's own, which no quote can make.
        general: whether what asks for it asks of anybody, and for no decision.
        steady: whether it stays strict where all words that ask for it are the topic.
        of_thing: whether a statement that gives it gives that of what it speaks of, and of nothing else.
        of_one: whether what gives it of another thing with a name is not even the closest to an answer.
        quotes_none: what a caveat says instead where a statement names somebody of its article, who need
            not say it: "it quotes no expert"; empty for what it is not told apart for.
        asked: the stems of the content words that ask for it in a question.
    """

    name: str
    missing: str
    strict: bool
    asker: bool = False
    decisive: bool = False
    caveat: bool = False
    wide: bool = False
    guarding: bool = False
    headed: bool = False
    personal: bool = False
    general: bool = False
    steady: bool = False
    of_thing: bool = False
    of_one: bool = False
    quotes_none: str = ""
    asked: tuple[str, ...] = field(default=(), compare=False)

    @property
    def is_spoken_of(self) -> bool:
        """Whether a statement lacks it that does not speak of it: "surgery", and no price."""
        return self.missing.startswith("it does not speak of ")


_FLAGS = tuple(one.name for one in fields(Facet) if one.type == "bool")
"""What an entry of the data may say of a facet, in the order in which a facet takes it."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What a question asks for: facets, in the order of the data file, and the words that say so.

    Attributes:
        facets: those that are asked for.
        positions: the positions of all words that ask, neutral phrases included.
        places: the positions of the words that ask for each facet.
    """

    facets: tuple[Facet, ...] = ()
    positions: frozenset[int] = frozenset()
    places: tuple[frozenset[int], ...] = ()


class Names(NamedTuple):
    """Names of a kind: whole words, and endings that tell others.

    >>> Names(frozenset({"insulin"}), ("pril",)).include("lisinopril")
    True
    """

    words: frozenset[str]
    endings: tuple[str, ...]

    @classmethod
    def of_any(cls, kinds: Iterable[Names]) -> Names:
        """Return the names of any of some kinds."""
        every = list(kinds)
        endings = (ending for names in every for ending in names.endings)
        return cls(frozenset().union(*(names.words for names in every)), tuple(endings))

    def include(self, word: str) -> bool:
        """Return whether a word is one of them."""
        return word in self.words or word[_LEAST_BEFORE_ENDING:].endswith(self.endings)


class _Phrase(NamedTuple):
    """A phrase that asks for a facet: its words, the parts between its gaps, and the facet's position."""

    words: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]
    facet: int

    @property
    def second(self) -> str:
        """The word right behind the first; empty where any may stand there."""
        return self.parts[0][1] if len(self.parts[0]) > 1 else ""


@dataclass(frozen=True, slots=True)
class FacetFinder:
    """Finds facets in the words of a question.

    Attributes:
        facets: those that can be asked for.
        asks: by their first word, their phrases, each with the position of its facet, -1 for a
            neutral one: ``"how much:0,how much ... matter:-1"``.
        names: by a kind, which a phrase has in angle brackets, the names that it stands for: whole
            words, and how others end.
    """

    facets: tuple[Facet, ...]
    asks: Mapping[str, str] = field(repr=False)
    names: Mapping[str, Names] = field(default_factory=dict, repr=False)
    _by_first: Unpacked[dict[str, list[_Phrase]]] = field(init=False, repr=False, compare=False)
    _named: Names = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_first", Unpacked(self.asks, _by_second))
        object.__setattr__(self, "_named", Names.of_any(self.names.values()))

    @classmethod
    def from_data(cls, data: dict[str, Any], spellings: Mapping[str, str] | None = None) -> FacetFinder:
        """Return the finder for the content of ``data/facets.toml``.

        A question's chat spellings are read as the words that they stand for: with ``spellings``,
        so are those of the phrases.
        """
        entries = data.get("facet", ())
        loud = [_facet(entry) for entry in entries]
        quiet = [e for e in entries if "quiet" in e]
        facets = (*loud, *map(_preferred, quiet))
        asking = [*(e["asks"] for e in entries), *(e["quiet"] for e in quiet)]
        phrases = [(_normal(ask), position) for position, asks in enumerate(asking) for ask in asks]
        phrases += [(_normal(ask), -1) for ask in data.get("neutral", {}).get("asks", ())]
        asks: dict[str, list[str]] = {}
        for phrase, position in phrases:
            for spelt in dict.fromkeys((phrase, _spelt_out(phrase, spellings or {}))):
                asks.setdefault(spelt.replace("...", " ").split()[0], []).append(f"{spelt}:{position}")
        listed = {first: ",".join(phrases) for first, phrases in asks.items()}
        return cls(facets, listed, _names(data.get("names", {})))

    def to_list(self) -> list[Any]:
        """Return the finder as JSON can hold it."""
        keys = ("name", "missing", *_FLAGS, "quotes_none")
        facets = [[getattr(facet, key) for key in keys] for facet in self.facets]
        names = {kind: [sorted(named.words), named.endings] for kind, named in self.names.items()}
        return [facets, shards.pack(self.asks), names]

    @classmethod
    def from_list(cls, record: Sequence[Any]) -> FacetFinder:
        """Return the finder that :meth:`to_list` described."""
        facets, asks, names = record
        kinds = {kind: Names(frozenset(whole), tuple(endings)) for kind, (whole, endings) in names.items()}
        return cls(tuple(Facet(*fields) for fields in facets), Shards(asks), kinds)

    def find(self, asked: Sequence[str]) -> Asking:
        """Return what the words of a question ask for; nothing matched: no facets."""
        found = sorted(self._matches(asked), key=lambda match: -match[0])
        used: dict[int, int] = {}
        places: dict[int, frozenset[int]] = {}
        for length, facet, positions in found:
            if all(used.get(position, length) == length for position in positions):
                used.update(dict.fromkeys(positions, length))
                places[facet] = places.get(facet, frozenset()).union(positions)
        places.pop(-1, None)
        loud = {self.facets[number].name for number in places if self.facets[number].missing}
        chosen = [n for n in sorted(places) if self.facets[n].missing or self.facets[n].name not in loud]
        facets = tuple(self.facets[number] for number in chosen)
        return Asking(facets, frozenset(used), tuple(places[number] for number in chosen))

    def _phrases(self, word: str, following: str) -> Sequence[_Phrase]:
        """Return the phrases that may begin with two words."""
        known = self._by_first.get(word)
        if not known:
            return ()
        return [*known.get("", ()), *known.get(following, ())] if following else known.get("", ())

    def _matches(self, asked: Sequence[str]) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        typed = (_START, *asked, _END)
        kinds = tuple(self._kind(word) for word in typed)
        for read in dict.fromkeys((typed, kinds)):
            for length, facet, positions in self._fitting(read):
                yield length, facet, tuple(p - 1 for p in positions if 0 < p < len(typed) - 1)

    def _kind(self, word: str) -> str:
        """Return the kind that a word is a name of, in angle brackets, or the word."""
        if not self._named.include(word):
            return word
        return next(f"<{kind}>" for kind, named in self.names.items() if named.include(word))

    def _fitting(self, typed: tuple[str, ...]) -> Iterator[tuple[int, int, tuple[int, ...]]]:
        present = set(typed)
        for start, (word, following) in enumerate(zip(typed, (*typed[1:], ""), strict=False)):
            for phrase in self._phrases(word, following):
                if present.issuperset(phrase.words) and (positions := _fit(typed, start, phrase.parts)):
                    yield len(phrase.words), phrase.facet, positions


def _names(data: Mapping[str, Any]) -> dict[str, Names]:
    return {kind: Names(frozenset(entry["words"]), tuple(entry["endings"])) for kind, entry in data.items()}


def _facet(entry: Mapping[str, Any]) -> Facet:
    flags: dict[str, Any] = {key: bool(entry.get(key)) for key in _FLAGS}
    return Facet(entry["name"], entry.get("missing", ""), **flags, quotes_none=entry.get("quotes_none", ""))


def _preferred(entry: Mapping[str, Any]) -> Facet:
    """Return the facet that quiet phrases ask for: evidence for it is only preferred.

    It is never missed, but where it is told of one thing alone and the articles tell it of another.
    """
    of_one, wide = bool(entry.get("of_one")), bool(entry.get("wide"))
    missing = entry.get("missing", "") if of_one else ""
    return Facet(entry["name"], missing, strict=False, wide=wide, of_one=of_one)


def _by_second(listed: str) -> dict[str, list[_Phrase]]:
    """Return the phrases of a first word by their second one."""
    found: dict[str, list[_Phrase]] = {}
    for phrase in map(_phrase, listed.split(",")):
        found.setdefault(phrase.second, []).append(phrase)
    return found


def _phrase(written: str) -> _Phrase:
    phrase, _, facet = written.rpartition(":")
    parts = tuple(tuple(part.split()) for part in phrase.split("..."))
    return _Phrase(sum(parts, ()), parts, int(facet))


def _fit(asked: tuple[str, ...], start: int, parts: Sequence[tuple[str, ...]]) -> tuple[int, ...]:
    """Return the positions that a phrase takes from a word on; none where it does not fit."""
    at = start + len(parts[0])
    if asked[start:at] != parts[0]:
        return ()
    positions = list(range(start, at))
    for part in parts[1:]:
        near = range(at, at + _WIDEST_GAP + 1)
        found = next((p for p in near if asked[p : p + len(part)] == part), None)
        if found is None:
            return ()
        at = found + len(part)
        positions += range(found, at)
    return tuple(positions)


def _spelt_out(phrase: str, spellings: Mapping[str, str]) -> str:
    """Return a phrase as a question has it whose chat spellings are read: "if i dont" as "if i not"."""
    parts = phrase.split("...")
    return "...".join(
        " ".join(spellings.get(word.replace("'", ""), word) for word in part.split()) for part in parts
    )


def _normal(phrase: str) -> str:
    """Return a phrase's words as :func:`~scarbot.language.words` gives them, gaps as "..."."""
    parts = re.split(r"\.\.\.|…", phrase)
    return "...".join(" ".join(_tokens(part)) for part in parts)


def _tokens(part: str) -> Iterator[str]:
    for token in part.split():
        yield from (token,) if token.startswith("<") else words(token)
