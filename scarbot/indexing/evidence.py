"""Which statements carry evidence for which facet: by their words, and by where they stand.

The words are those of ``data/facets.toml``. Below the heading "When to see a doctor", and in the list
that such a sentence opens, any statement gives that.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from scarbot.glossing import standard_heading
from scarbot.indexing.columns import given_by_columns
from scarbot.indexing.printed_questions import questions_above
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.models import passage_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

    from scarbot.language import Stemmer
    from scarbot.lexicon.lexicon import Lexicon
    from scarbot.models import Place

__all__ = ["add_surroundings", "asked_above", "find_evidence", "pseudo_words", "standing_above"]

_CARDINALS = "one|two|three|four|five|six|seven|eight|nine|ten|twelve"
_NUMBER_WORDS = f"{_CARDINALS}|several|few|couple|many|half"
_UNITS = "second|minute|hour|day|week|month|year|session|treatment|visit|appointment|class|time|decade"
_SHARED = rf"\d{{1,3}}|{_CARDINALS}|twenty|fifty|a hundred|a thousand"
_NUMBER = rf"\d+|an?|{_NUMBER_WORDS}"
_PSEUDO_PATTERNS = {
    "<number>": (r"\d", rf"\b(?:{_NUMBER_WORDS})\b"),
    "<percent>": (r"\d\s?%", r"\bpercent\b", r"\bper cent\b"),
    # "one adult in eight", "nine out of ten", "61 of 100"; "one session in two weeks" is a time
    "<share>": (
        rf"\b(?:{_SHARED})\s+(?:(?!{_SHARED})[a-z]+\s+){{0,2}}(?:in|out of)\s+(?:every\s+)?(?:{_SHARED})\b"
        rf"(?!\s+(?:{_UNITS}|hundred|thousand|percent|point|inch|mile|other|different|place|way)s?\b|[,.]?\d)",
        r"\b(?:\d+ of (?:the )?\d+|majority|one in|half of|one of (?:the )?\d{1,3}(?:,\d{3})+ [a-z]+)\b",
    ),
    "<money>": (
        r"[$£€₹¥]\s?\d",
        r"\b\d+ (?:dollars|pounds|euros|rupees|bucks|quid|pence|cents|yen)\b",
        # "8p an hour", "99¢", "20 €"; "720p" is a picture
        r"(?<![\d.,])\d{1,2}p\b|\d\s?[€£¢]",
        # nothing at all: "the service is free", and not "is free of lead"
        r"\b(?:is|are|it[’']s|they[’']re|comes?) (?:[a-z]+ly |also |always |often )?free"
        r"(?= of charge\b| (?:to use|for|and|if|when|but|at)\b|[.,;:!?)\u201d\"]|$)",
        # what is paid as a share: "costs 1 percent of the loan", "expect to pay 2 to 5%"
        r"\b(?:costs?|pays?|paying|charges?|budget|fees? (?:is|are|of)) (?:[a-z]+ ){0,3}"
        r"(?:\d[\d.]* (?:to|and|or) )?\d[\d.]*(?:[-–]\d[\d.]*)?\s?(?:%|per ?cent\b)",
    ),
    "<mass>": (r"\b\d+(?:[.,]\d+)?\s?(?:g|kg|oz|lbs?|mcg|mg|ml)\b",),
    "<duration>": (
        rf"\b(?:{_NUMBER})\s+(?:\w+\s+)?(?:{_UNITS})s?\b",
        rf"\b(?:{_UNITS})s\b",
        r"\blong[- ](?:term|lasting)\b",
        r"\bover time\b",
    ),
    "<age>": (
        r"\b(?:at|by|past|before|after|until|over|under|turn(?:s|ed)?|between|around)"
        r" (?:about |around |roughly )?(?:ages? |the age of )?\d{1,2}(?: (?:or|and|to) \d{1,2})?"
        r"(?=[,.;:)\u201d\"]|$| or\b)",
        r"\b(?:child(?:ren)?|kids?|babies|toddlers|teenagers|adults|people|patients|anyone|anybody|those|pupils|women|men)"
        rf" (?:under|over|below|aged) (?:\d{{1,2}}|{_CARDINALS})\b(?![.,]?\d|\s*(?:%|per|pounds|kg))",
        rf"\b(?:child|boy|girl|toddler|puppy|kitten) of (?:\d{{1,2}}|{_CARDINALS})\b"
        r"(?!(?: of| in|\s?(?:kg|lbs?|pounds|kilos?|grams|g|cm|inches))\b)",
        r"\bfrom (?:about |around )?age \d{1,2}\b",
        r"\b\d{1,2} (?:or|and) (?:older|younger|over|under|up)\b",
        r"\b\d{1,2}[- ]years?[- ]olds?\b",
        # by letters: "forties" has the stem of "forty"; and "the eighties" are years
        r"(?<!\bthe )\b(?:(?:twen|thir|for|fif|six|seven|eigh)ties|(?<!['’\d])[2-9]0s)\b",
    ),
    "<definition>": (
        r"^[^.,;]{2,60}?(?:\s(?:is|are|means|refers to|happen when|occurs? when)\b|:\s)",
        r"\b(?:known as|called|defined as|which (?:is|are)|i\.e\.)",
    ),
    "<comparison>": (
        r"\b(?:more|less|most|least|fewer|than|versus|vs|unlike|whereas|while|compared|differ\w*)\b",
        r"\b(?:better|worse|instead|same|contrast|quicker|easier)\b",
    ),
    "<cause>": (
        r"\b(?:because|due to|caused? by|causes?|leads? to|results? (?:in|from)|resulting|triggers?)\b",
        r"\b(?:triggered|since|as a result|thanks to|owing to|comes? from|stems? from|response to)\b",
    ),
}


@cache
def _pseudo() -> dict[str, re.Pattern[str]]:
    """Return the pattern of each pseudo-word."""
    patterns = {**_PSEUDO_PATTERNS, "<order>": (_order(),), "<advice>": (_advice(),)}
    return {name: re.compile("|".join(ways), re.IGNORECASE) for name, ways in patterns.items()}


def pseudo_words(text: str) -> list[str]:
    """Return the pseudo-words that a text has, such as ``<duration>``.

    >>> pseudo_words("It costs $20.")
    ['<number>', '<money>']
    """
    return [name for name, pattern in _pseudo().items() if pattern.search(text)]


def _order() -> str:
    """Return the pattern of what tells somebody to do something: a bare verb that opens a clause."""
    data = load_data("facets")["order"]
    opens = r"(?:^|[:;]\s|[—–]\s?|[“\"‘]|^if\b[^,]{3,60},\s|,\s(?:so|then)\s)"
    keys = ("before", "verbs", "no_verb_before")
    before, verbs, behind = ("|".join(data[key]).replace("'", "['’]") for key in keys)
    return rf"{opens}(?:(?:{before})\s)?(?:{verbs})\b(?!['’]?s\b)(?!,?\s(?:{behind})\b)"


def _advice() -> str:
    """Return the pattern of what tells that somebody advises something."""
    return rf"\b(?:{'|'.join(load_data('facets')['advice']['words'])})\b"


def find_evidence(statements: Iterable[tuple[str, bool]], stemmer: Stemmer) -> list[list[str]]:
    """Return for each statement the names of the facets that it carries evidence for.

    Args:
        statements: the words of each in their standard form, and whether a person says it.
        stemmer: what stems the words of evidence.
    """
    tests = [(entry["name"], _test(entry, stemmer)) for entry in load_data("facets").get("facet", ())]
    read = ((_Read.of(text, stemmer), named) for text, named in statements)
    return [[name for name, test in tests if test(told, named)] for told, named in read]


class _Read(NamedTuple):
    """A statement as it is tested: its text, its stems with spaces between, and each of these."""

    text: str
    stems: str
    known: frozenset[str]

    @classmethod
    def of(cls, text: str, stemmer: Stemmer) -> _Read:
        stems = _stemmed(text, stemmer)
        return cls(text, stems, frozenset(stems.split()))


def _stemmed(text: str, stemmer: Stemmer) -> str:
    return f" {' '.join(stemmer.stems(words(text)))} "


def _test(entry: dict[str, Any], stemmer: Stemmer) -> Callable[[_Read, bool], bool]:
    """Return the test of a facet on a statement, and whether a person says it."""
    pseudo = _pseudo()
    patterns = [pseudo[word] for word in entry["evidence"] if word in pseudo]
    signs = [word for word in entry["evidence"] if not words(word)]
    listed = [word for word in entry["evidence"] if words(word) and not word.startswith("<")]
    phrases: dict[str, list[str]] = {}
    for phrase in (_stemmed(word, stemmer) for word in listed):
        phrases.setdefault(phrase.split()[0], []).append(phrase)
    person = "<person>" in entry["evidence"]

    def test(told: _Read, named: bool) -> bool:
        begun = phrases.keys() & told.known
        return (
            (person and named)
            or any(sign in told.text for sign in signs)
            or any(phrase in told.stems for first in begun for phrase in phrases[first])
            or any(pattern.search(told.text) for pattern in patterns)
        )

    return test


def add_surroundings(
    found: Sequence[Collection[str]], places: Sequence[Place], lexicon: Lexicon
) -> list[list[str]]:
    """Return for each statement its evidence, and what it carries by where it stands.

    That is only of the facets that any words give which stand in the right place: of no price. What the name
    of a column says is in its cells, whatever it is.

    Args:
        found: the names of the facets that each statement carries evidence for by its words.
        places: the statements.
        lexicon: what headings ask for.
    """
    handed = {facet.name: n for n, facet in enumerate(lexicon.facets.facets) if facet.headed}
    together = []
    for position, (own, place, above) in enumerate(
        zip(found, places, asked_above(places, lexicon), strict=True)
    ):
        introduction = passage_of(place.article, place.statement).introduction
        opening = found[position - place.statement.index + introduction] if introduction is not None else ()
        around = sorted((handed.keys() & {*above, *opening}).difference(own), key=handed.__getitem__)
        named = given_by_columns(place, lexicon) if place.is_row else ()
        together.append([*dict.fromkeys([*own, *around, *named])])
    return together


def asked_above(places: Sequence[Place], lexicon: Lexicon) -> Iterator[tuple[str, ...]]:
    """Yield for each statement the names of the facets that :func:`standing_above` it asks for."""
    known: dict[str, tuple[str, ...]] = {"": ()}
    for above in standing_above(places):
        if above not in known:
            asked = lexicon.facets.find(lexicon.spelt_out(words(above)))
            known[above] = tuple(facet.name for facet in asked.facets)
        yield known[above]


def standing_above(places: Sequence[Place]) -> Iterator[str]:
    """Yield the printed question that each statement answers, or else the heading of its section.

    Empty in front of the first of either.
    """
    for place, question in zip(places, questions_above(places), strict=True):
        section = place.statement.section
        yield question or (standard_heading(place.article, section) if section else "")
