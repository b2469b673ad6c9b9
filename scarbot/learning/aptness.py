"""How apt a statement is as an answer of a kind, by all of its words.

Evidence (:mod:`~scarbot.indexing.evidence`) says whether a statement can give what is asked for. In an
article on one subject a third of the statements may, and "how is it treated?" shares no word with any. Which
of them give it best is told by weights: naive Bayes over sentences that people labelled with the kinds
of questions that each answers. They stand in ``data/aptness.txt``, a line a kind, made by
``tests/fitting/fit_aptness.py``.

Nothing is learnt from the articles that are read. Where lay questions tell how people ask, they know
better, and nothing of this is used.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

from scarbot.cache.shards import Unpacked, read_pairs, written_pairs
from scarbot.errors import DataError
from scarbot.lexicon.data_files import DATA

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence


__all__ = ["Aptness", "Kind", "build_aptness", "load_kinds", "total"]


_DIGITS = 2


class Kind(NamedTuple):
    """What tells how apt a statement is as an answer of a kind.

    Attributes:
        weights: what each sign adds: the logarithm of how much oftener it stands in such answers.
        mean: the mean score of sentences everywhere.
        deviation: their standard deviation, above 0.
    """

    weights: Mapping[str, float]
    mean: float
    deviation: float

    def score(self, signs: Collection[str]) -> float:
        """Return how many standard deviations a statement with these signs is above the mean.

        Weights are summed over the square root of how many signs there are, so that a long statement
        is not apter for its length alone.
        """
        return (total(signs, self.weights) - self.mean) / self.deviation


def total(signs: Collection[str], weights: Mapping[str, float]) -> float:
    """Return the sum of the weights of signs, over the square root of their number.

    >>> total(["week", "soap", "of", "the"], {"week": 2.0})
    1.0
    """
    return sum(weights.get(sign, 0.0) for sign in signs) / sqrt(len(signs) or 1)


class Aptness:
    """How apt the statements of a corpus are, each kind read when it is first asked for.

    >>> Aptness({"duration": "0 1.4", "pain": "0 0.5 2 1.0"}).of({"duration": 0.5, "pain": 0.5, "dates": 0.1})
    {0: 0.95, 2: 0.5}
    """

    def __init__(self, packed: Mapping[str, str]) -> None:
        self._kinds = Unpacked(packed, _scores)

    def of(self, kinds: Mapping[str, float]) -> dict[int, float]:
        """Return the mean aptness of statements for some kinds, by position; nothing where none is known.

        A statement that is not above the mean has 0 for that kind.

        Args:
            kinds: each with its weight, above 0.
        """
        # In a fixed order: a sum of floats hangs on it.
        known = [(self._kinds[kind], kinds[kind]) for kind in sorted(kinds) if kind in self._kinds]
        whole = sum(weight for _, weight in known)
        found: dict[int, float] = {}
        for of_kind, weight in known:
            for position, apt in of_kind.items():
                found[position] = found.get(position, 0.0) + apt * weight / whole
        return found


def _scores(written: str) -> dict[int, float]:
    return read_pairs(written, int, float)


def load_kinds() -> dict[str, Kind]:
    """Return what ``data/aptness.txt`` tells of each kind: its mean, its deviation, and tenths of weights.

    Raises:
        DataError: a line there has another form.
    """
    found = {}
    lines = (DATA / "aptness.txt").read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        name, _, listed = line.partition(":")
        if listed and not line.startswith("#"):
            try:
                found[name] = _read_kind(listed)
            except ValueError as error:
                raise DataError(f"aptness.txt:{number}: {name}: {error}; reinstall Scarbot") from None
    return found


def _read_kind(listed: str) -> Kind:
    mean, deviation, tenths = listed.split(maxsplit=2)
    weights = read_pairs(tenths, str, int)
    return Kind({sign: tenth / 10 for sign, tenth in weights.items()}, float(mean), float(deviation))


def build_aptness(
    signs: Sequence[Collection[str]], positions: Iterable[int], kinds: Mapping[str, Kind]
) -> dict[str, str]:
    """Return for each kind the statements that are apter than sentences are on the whole, and by how much.

    Args:
        signs: those of each statement, by position.
        positions: the statements to look at.
        kinds: what tells how apt they are.

    >>> build_aptness([{"week"}, {"soap"}], [0, 1], {"duration": Kind({"week": 2.0}, 0.5, 1.0)})
    {'duration': '0 1.5'}
    """
    looked = list(positions)
    return {
        name: written_pairs(_above((p, kind.score(signs[p])) for p in looked)) for name, kind in kinds.items()
    }


def _above(scores: Iterable[tuple[int, float]]) -> Iterator[tuple[int, float]]:
    return ((position, round(score, _DIGITS)) for position, score in scores if score > 0)
