"""Misspelt words → the words that were meant: by edit distance with transpositions, then by sound.

The distance is the optimal string alignment distance: insertions, deletions, replacements and
exchanges of neighbours, each letter touched once (F. Damerau, "A technique for computer detection
and correction of spelling errors", 1964). nltk has it too, but takes longer to import than a
whole answer takes.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import common_words, function_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

__all__ = [
    "STRETCHED",
    "Speller",
    "compounds",
    "distance",
    "everyday",
    "hyphenated",
    "initials",
    "sound",
    "spellings",
    "splits",
    "without_apostrophes",
]

STRETCHED = re.compile(r"(.)\1{2,}")
"""A letter that is typed three times or more: "heeelp"."""
_APOSTROPHES = str.maketrans("", "", "'’ʼ`´")
_SHORTEST = 4
"""The letters of the shortest word that is corrected: of shorter ones too many are near."""
_TWO_EDITS = 8
"""The letters from which a word may be two edits from what was meant."""
_SHORTEST_PART = 3
"""The letters of the shortest word that is run together with another."""
_CONSONANTS_THAT_TELL = 4
"""The consonants from which a vowel may be another in what sounds like a word: "niddles" and "needles"."""
_SOUND_THE_SAME = frozenset("blmnrv")
"""Letters that no other spelling of their sound is without."""
_FIRST_SOUNDS = ("ckq", "cspz", "fp", "gj", "gkn", "rw")
"""Letters that a word may begin with for one sound."""
_COMMONER_THAN_ALL = 1_000_000
_HYPHENATED = re.compile(r"(?<![\w‐‑-])([^\W\d_]+)[‐‑-]([^\W\d_]+)(?![\w‐‑-])")
"""Two words, and no more, that a hyphen joins: "e-bike"."""
_AS_INITIALS = range(3, 6)
"""How many letters a word has that may be the initials of others: two stand for far too much."""
_SMALL = "(?:(?:of|and|the|for|in|to|with)[ -])?"
"""The words between others that have no part in initials, where these are not too few to tell."""
_SPELLINGS = (
    ("our", "or"),
    ("ise", "ize"),
    ("isa", "iza"),
    ("isi", "izi"),
    ("yse", "yze"),
    ("ae", "e"),
    ("oe", "e"),
    ("tre", "ter"),
    ("ogue", "og"),
    ("lled", "led"),
    ("lling", "ling"),
)


def without_apostrophes(text: str) -> str:
    """Return a text without what people type for apostrophes: many leave them out.

    >>> without_apostrophes("don’t, cant, i`m")
    'dont, cant, im'
    """
    return text.translate(_APOSTROPHES)


def distance(one: str, other: str, limit: int) -> int:
    """Return the edit distance of two words, or ``limit + 1`` where it is more than the limit.

    >>> distance("keliod", "keloid", 2), distance("scar", "laser", 1)
    (1, 2)
    """
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, against in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
        before, last = last, row
    return min(last[-1], limit + 1)


@cache
def _sounds() -> re.Pattern[str]:
    """Return the pattern of a sound that has several spellings; a group's name is the sound's."""
    return re.compile(
        "(?P<xn>ss?ion|tion|shun|cian)|(?P<x>sh|ss?u(?=r))|(?P<f>ph)|(?P<silent>gh(?!$)|h(?<=rh))"
        "|(?P<s>c(?=[eiy])|z|^ps)|(?P<j>dg|g(?=[eiy]))|(?P<ks>x)|(?P<k>ck|ch|c|q)|(?P<n>^[kg]n)|(?P<r>^wr)"
        "|(?P<i>y)|(?P<w>wh)"
    )


def sound(word: str) -> str:
    """Return a word as it might be spelt by its sound alone, double letters as one.

    A few rules of English spelling, in the manner of L. Philips, "Hanging on the Metaphone", 1990,
    that keep the vowels.

    >>> sound("kolagen") == sound("collagen"), sound("wacks") == sound("wax"), sound("injecshun")
    (True, True, 'injekxn')
    """
    heard = _sounds().sub(lambda found: str(found.lastgroup).replace("silent", ""), word)
    return re.sub(r"(.)\1+", r"\1", heard)


def _without_vowels(heard: str) -> str:
    return re.sub("[aeiou]", "", heard)


@cache
def everyday() -> Mapping[str, str]:
    """Return everyday words that are misspelt or run together, each with what is meant.

    No distance tells "teh" from a term, nor "alot" from another word, and lay questions have them too.

    >>> everyday()["becuase"], everyday()["alot"]
    ('because', 'a lot')
    """
    return {typed: meant for meant, listed in load_data("misspellings").items() for typed in listed}


def spellings(word: str) -> list[str]:
    """Return how a word might be spelt on the other side of the Atlantic; most are no words.

    >>> spellings("tumor"), spellings("colour")
    (['tumour'], ['color'])
    """
    ways = [pair for british, american in _SPELLINGS for pair in ((british, american), (american, british))]
    found = [
        word[:place] + there + word[place + len(here) :]
        for here, there in ways
        for place in range(len(word) - len(here) + 1)
        if word.startswith(here, place)
    ]
    return found if len(word) > _SHORTEST else []


def splits(word: str) -> list[tuple[str, str]]:
    """Return the ways to part a word in two, neither too short to be a word.

    >>> splits("eyedrop")
    [('eye', 'drop'), ('eyed', 'rop')]
    """
    return [(word[:place], word[place:]) for place in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)]


def compounds(vocabulary: Iterable[str], grammar: Collection[str]) -> list[tuple[str, str]]:
    """Return the words that two common ones make, behind those two; words of grammar make none.

    >>> compounds(["sunscreen", "together"], {"to", "get"})
    [('sun screen', 'sunscreen')]
    """
    parts = common_words().difference(grammar)
    return [
        (f"{first} {second}", word)
        for word in vocabulary
        for first, second in splits(word)
        if first in parts and second in parts
    ]


def hyphenated(texts: Iterable[str]) -> dict[str, str]:
    """Return the words of texts that a hyphen joins, as two, by how they are typed as one.

    >>> hyphenated(["An e-bike is no on-off switch, nor a state-of-the-art one."])
    {'ebike': 'e bike', 'onoff': 'on off'}
    """
    pairs = (found.groups() for text in texts for found in _HYPHENATED.finditer(text.lower()))
    return {first + second: f"{first} {second}" for first, second in pairs}


def initials(word: str, texts: Iterable[str]) -> str:
    """Return the words of texts whose initials a word is, in lower case; empty where no words are.

    They follow each other, but for small ones that have no part in it, and none is of grammar or short. The
    last is what such words name (``data/initials.toml``): a therapy, an agency.

    >>> initials("bmi", ["Your body-mass index is no verdict.", "Bring my ice."])
    'body mass index'
    >>> initials("cbd", ["It was a conversation before dinner."])
    ''
    """
    if len(word) not in _AS_INITIALS or not word.isalpha():
        return ""
    between = rf"[ -]{_SMALL}" if len(word) > _AS_INITIALS.start else "[ -]"
    parts = between.join(rf"{letter}[^\W\d_]{{3,}}" for letter in word)
    spelt = re.compile(rf"(?<![\w'’-]){parts}(?![\w'’-])", re.IGNORECASE)
    found = (match.group().lower().replace("-", " ") for text in texts for match in spelt.finditer(text))
    heads = load_data("initials")["heads"]
    content = (one for one in found if len(set(one.split()) - function_words()) >= len(word))
    return next((one for one in content if one.split()[-1] in heads), "")


class Speller:
    """Corrects words toward a vocabulary and the words of grammar, which are commoner than all of it.

    Args:
        frequency: the words that may be meant, and how often each occurs.

    >>> Speller({"keloid": 3}).correct("keliod")
    'keloid'
    """

    def __init__(self, frequency: Mapping[str, int]) -> None:
        self._frequency = {**frequency, **dict.fromkeys(function_words(), _COMMONER_THAN_ALL)}
        self._by_shape: dict[tuple[str, int], list[str]] = {}
        for word in self._frequency:
            if len(word) >= _SHORTEST:
                self._by_shape.setdefault((word[0], len(word)), []).append(word)

    @cached_property
    def _by_first(self) -> dict[str, list[str]]:
        """The words that are long enough to be known by their sound, by their first letter."""
        found: dict[str, list[str]] = {}
        for word in self._frequency:
            if len(word) >= _SHORTEST_PART:
                found.setdefault(word[0], []).append(word)
        return found

    def correct(self, word: str) -> str | None:
        """Return the word that was meant: the nearest, then the commonest; ``None`` without.

        A word of fewer than four letters, one with a digit, a common English word, and a word of
        the vocabulary are left alone. One edit is allowed, two from eight letters on; the first
        letter has to stand, or be exchanged with the second. Where that finds nothing, what sounds
        the same is meant: "kemical".
        """
        if len(word) < _SHORTEST or not word.isalpha() or word in self._frequency:
            return None
        found = self._nearest(word) or self._sounding(word)
        return None if found is None or word in common_words() else found

    def _nearest(self, word: str) -> str | None:
        """Return the word that the fewest edits lead to, the commonest of several; none within the limit."""
        limit = 2 if len(word) >= _TWO_EDITS else 1
        near: list[tuple[int, int, str]] = []
        letters = set(word)
        for candidate in self._candidates(word, limit):
            # An edit changes at most two letters of the set; this spares most of the distances.
            if len(letters.symmetric_difference(candidate)) > 2 * limit:
                continue
            edits = distance(word, candidate, limit)
            if edits <= limit:
                near.append((edits, -self._frequency[candidate], candidate))
        return min(near)[2] if near else None

    def _sounding(self, word: str) -> str | None:
        """Return the word that sounds like one, a vowel apart where enough consonants agree; or none."""
        heard, kept = sound(word), _SOUND_THE_SAME.intersection(word)
        consonants = _without_vowels(heard)
        limit = int(len(consonants) >= _CONSONANTS_THAT_TELL)
        near: list[tuple[int, int, str]] = []
        for first in {word[0]}.union(*(letters for letters in _FIRST_SOUNDS if word[0] in letters)):
            for candidate in self._by_first.get(first, ()):
                if _SOUND_THE_SAME.intersection(candidate) != kept:  # this spares most of the sounds
                    continue
                other = sound(candidate)
                edits = distance(heard, other, limit)
                if edits <= limit and _without_vowels(other) == consonants:
                    near.append((edits, -self._frequency[candidate], candidate))
        return min(near)[2] if near else None

    def _candidates(self, word: str, limit: int) -> Iterable[str]:
        """Yield the words of about the same length that begin with the first letter, or the exchanged two."""
        first, second = word[0], word[1]
        for length in range(len(word) - limit, len(word) + limit + 1):
            yield from self._by_shape.get((first, length), ())
            if second != first:
                yield from (c for c in self._by_shape.get((second, length), ()) if c[1] == first)
