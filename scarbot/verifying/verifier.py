"""Verification: is this quotation real, and is it theirs.

A claim is looked for word by word (:mod:`scarbot.verifying.locating`,
:mod:`scarbot.verifying.aligning`). If its words stand in one run, only a cut is left to judge;
otherwise it is aligned with the places that come nearest, and what its best place lacks is looked
for elsewhere.

``exact`` is about the words. Words that the article reports and does not quote are ``exact`` for
the person whom it reports: the article does say so, word for word, and a fact-checker who is told
"wrong" would look for a mistake that is not there. The message and ``reported`` say that they are
not necessarily the person's own. Words whose speaker the article leaves open are nobody's:
``wrong_speaker`` for whoever is claimed.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.errors import ClaimError, named
from scarbot.verifying.aligning import Alignment, Step, align, align_run, divided, occurrences
from scarbot.verifying.claimants import claimant
from scarbot.verifying.denials import contrary_runs, reordered_runs
from scarbot.verifying.locating import Finder
from scarbot.verifying.nearness import is_near, is_too_short, is_whole_but_one
from scarbot.verifying.printed_words import stream
from scarbot.verifying.results import no_result, result, stitched_result
from scarbot.verifying.spans import quoted_spans
from scarbot.verifying.speech_tags import PRONOUNS, without_tags
from scarbot.verifying.stitching import (
    COVERED,
    clauses_of,
    follows,
    is_piece,
    is_stitched,
    rests_of,
    sentences_of,
    share_of,
)
from scarbot.verifying.tokens import read_claim, tokens
from scarbot.verifying.verdicts import Judged, is_whole, judge, stands_in_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.claims import Verification
    from scarbot.models import Article
    from scarbot.verifying.locating import Window
    from scarbot.verifying.tokens import Claim

__all__ = ["LONGEST_CLAIM", "Verifier"]

LONGEST_CLAIM = 20_000
"""The greatest number of characters that a claim may have."""

# All by eye, on the claims of tests/data/verify.jsonl.
_MOST_SEARCHES = 16
"""How often the rest of a claim is looked for in its turn."""
_SHORT_SENTENCE = 8
"""The most words of a claim that is compared with whole statements first."""
_WHOLE = ("exact", "partial", "stitched")
"""The verdicts on claims whose words all stand in the articles."""
_LONG = 200
"""The number of words above which a claim, or a part of one, is long."""
_FEW_WINDOWS = 3
"""How many windows are compared with a long one."""


class Verifier:
    """Articles against which quotations are verified.

    Args:
        articles: they are not changed; their text is kept once more in lower case.

    >>> from scarbot.parsing import parse_article
    >>> article = parse_article("“Scars may fade within 5 years,” says Ana Ruiz, MD.")
    >>> verifier = Verifier([article])
    >>> verifier.verify("Scars may fade within 5 years.", "Dr. Ruiz").verdict
    'exact'
    >>> str(verifier.verify("Scars may fade within 6 years.").difference)
    'Scars may fade within [-5-]{+6+} years'
    """

    def __init__(self, articles: Sequence[Article]) -> None:
        self.articles = tuple(articles)
        self._finder = Finder(self.articles)
        self._several = len(self.articles) > 1

    def verify(self, text: str, speaker: str | None = None) -> Verification:
        """Say whether a quotation is real, and whether it is theirs.

        Args:
            text: the quotation, with or without quotation marks.
            speaker: whose it is claimed to be; ``None`` or white space for nobody.

        Nothing close enough, too few words, and no words at all give ``not_found``. The same
        words in several places give a quote for each; the best of them decides.

        Raises:
            ClaimError: the text is longer than :data:`LONGEST_CLAIM`, or it or the speaker is no
                string.
        """
        for what, given in (("quotation", text), ("speaker", "" if speaker is None else speaker)):
            if not isinstance(given, str):
                raise ClaimError(f"the {what} must be a string, not {named(given)}")
        if len(text) > LONGEST_CLAIM:
            raise ClaimError(
                f"the quotation has {len(text):,} characters; at most {LONGEST_CLAIM:,} are verified at once"
            )
        whose = claimant(speaker.strip(), self.articles) if speaker and speaker.strip() else None
        claim = read_claim(text, whose)
        found = self._judged(claim)
        bare = None if found.verdict == "exact" else self._judged_without_tags(claim, found)
        if bare is None or bare.verdict == "not_found" or (whose is None and _prints_tag(found, bare)):
            return found
        return bare

    def _judged_without_tags(self, claim: Claim, found: Verification) -> Verification | None:
        """Judge a claim without its speech tags; ``None`` if it has none, or they name somebody else.

        ``found`` is the claim judged with them. Where the article prints the tag too, the claim may not
        leave out what the article says right behind it.
        """
        bare, name = without_tags(claim)
        if not name or _passes_over(found, claim, bare):
            return None
        whose = claim.whose
        tagged = whose if name in PRONOUNS else claimant(name, self.articles)
        if tagged and not tagged.speakers and name.lower().startswith("the "):
            return None
        if whose and tagged and whose != tagged and set(whose.speakers).isdisjoint(tagged.speakers):
            return None
        return self._judged(replace(bare, whose=whose or tagged))

    def _judged(self, claim: Claim) -> Verification:
        """Judge a claim with all of its words."""
        if not claim.tokens:
            return no_result(claim, "empty")
        windows = self._finder.windows(claim.tokens)
        found = _in_one_run(claim, windows, self.articles)
        if found:
            return result(claim, found, self._several)
        if is_too_short(claim):
            return no_result(claim, "short")
        contrary = _contrary(claim, windows)
        judged = result(claim, contrary, self._several) if contrary else self._aligned(claim, windows)
        pieces = [] if judged.verdict in _WHOLE else self._word_for_word(claim)
        return stitched_result(claim, pieces, self._several) if pieces else judged

    def _word_for_word(self, claim: Claim) -> list[Alignment]:
        """Return the sentences of a claim if each stands somewhere word for word, and two of them apart.

        A sentence that stands nowhere may be two clauses that do. Where one part may follow the other,
        nothing is stitched there.
        """
        places: list[list[Alignment]] = []
        for low, high in sentences_of(claim)[: _MOST_SEARCHES + 1]:
            known = (low, high) == (0, len(claim.tokens))  # not to stand anywhere in one run
            whole = [] if known else self._places(claim, low, high)
            places += (
                [whole] if whole else [self._places(claim, *part) for part in clauses_of(claim, low, high)]
            )
            if not places or not all(places) or len(places) > _MOST_SEARCHES:
                return []
        joined = pairwise(places)
        apart = any(not any(follows(a, b) for a in before for b in behind) for before, behind in joined)
        return _chosen(claim, places) if apart else []

    def _places(self, claim: Claim, low: int, high: int) -> list[Alignment]:
        """Return every place that has a part of a claim in one run, in the order of the corpus."""
        windows = self._finder.windows(claim.tokens[low:high])
        return _runs(claim, windows, self.articles, low, high)

    def _aligned(self, claim: Claim, windows: Sequence[Window]) -> Verification:
        """Judge a claim whose words stand nowhere in one run."""
        best, pieces = self._pieces(claim, windows)
        if best is None:
            return no_result(claim, "not_found")
        if is_stitched(claim, pieces):
            return stitched_result(claim, pieces, self._several)
        main = max([best, *pieces], key=lambda one: one.similarity * (one.claimed[1] - one.claimed[0]))
        whole = align(claim, main.article, main.words[0].statement, main.words[-1].statement)
        judged = judge(claim, whole)
        if judged.verdict == "stitched" and share_of(claim, [whole]) >= COVERED:
            return stitched_result(claim, [whole], self._several)
        if not is_near(claim, whole):
            return no_result(claim, "nearest")
        return result(claim, [judged], self._several)

    def _pieces(self, claim: Claim, windows: Sequence[Window]) -> tuple[Alignment | None, list[Alignment]]:
        """Return the best place, and in order the pieces that stand somewhere nearly word for word.

        What lies between two pieces is looked for again, the longest part first.
        """
        ranges = [(0, len(claim.tokens))]
        first: Alignment | None = None
        found: list[Alignment] = []
        for _ in range(_MOST_SEARCHES):
            if not ranges:
                break
            low, high = ranges.pop()
            near = self._finder.windows(claim.tokens[low:high]) if first else windows
            best = _best(claim, near, low, high)
            first = first or best
            pieces = [piece for piece in divided(claim, best) if is_piece(claim, piece)] if best else []
            found += pieces
            rests = rests_of(pieces, low, high)
            ranges = sorted([*ranges, *rests], key=lambda rest: rest[1] - rest[0])
        return first, sorted(found, key=lambda piece: piece.claimed)


def _prints_tag(found: Verification, bare: Verification) -> bool:
    """Say whether the article prints a claim's speech tag and leaves open who that is.

    ``found`` is the claim judged with the tag, ``bare`` without it: if a place prints the tag, the claim
    is more similar to it with the tag.
    """
    is_open = bare.verdict == "wrong_speaker" and not bare.speakers
    return is_open and found.verdict == "altered" and found.similarity > bare.similarity


def _passes_over(found: Verification, claim: Claim, bare: Claim) -> bool:
    """Say whether a claim opens with the speech tag that its place has, and leaves out what follows there.

    What stands between quotation marks may begin anywhere.
    """
    kept = [token.key for token in bare.tokens]
    keys = [token.key for token in claim.tokens]
    front = keys[: len(keys) - len(kept)]
    match found.difference.parts:
        case (("same", printed), ("removed", _), ("same", _), *_):
            own = [token.key for token in tokens(printed)]
            return own == front and keys == front + kept and not quoted_spans(claim.text, 0, len(claim.text))
    return False


def _in_one_run(claim: Claim, windows: Sequence[Window], articles: Sequence[Article]) -> list[Judged]:
    """Return every place that has the words one after the other, in the order of the corpus."""
    return [judge(claim, one) for one in _runs(claim, windows, articles, 0, len(claim.tokens))]


def _runs(
    claim: Claim, windows: Sequence[Window], articles: Sequence[Article], low: int, high: int
) -> list[Alignment]:
    """Return every place of windows that has a part of a claim in one run, in the order of the corpus.

    What is too short to tell a place by has to be whole statements, or all that stands between marks.
    """
    short = is_too_short(claim, low, high)
    found: dict[tuple[str, int], Alignment] = {}
    for window in windows:
        words = stream(window.article, window.first - 1, window.last + 1)
        for run in occurrences(claim, words, low, high):
            step = Step("same", run, (low, high))
            alignment = Alignment(window.article, words, (step,), low, high, 1.0)
            if not short or is_whole(alignment) or stands_in_marks(alignment):
                found[window.article.id, words[run[0]].start] = alignment
    order = {article.id: place for place, article in enumerate(articles)}
    return [found[key] for key in sorted(found, key=lambda key: (order[key[0]], key[1]))]


def _chosen(claim: Claim, places: Sequence[Sequence[Alignment]]) -> list[Alignment]:
    """Return one place for each part: behind the one before, else where the claimed person speaks."""
    found: list[Alignment] = []
    for tried in places:
        before = found[-1:]
        found.append(
            min(
                tried,
                key=lambda one: (not any(follows(a, one) for a in before), not judge(claim, one).theirs),
            )
        )
    return found


def _best(claim: Claim, windows: Sequence[Window], low: int, high: int) -> Alignment | None:
    """Return the best place of a part of a claim; ``None`` if no place shares a word."""
    few = windows[:_FEW_WINDOWS] if high - low > _LONG else windows
    tried = [align(claim, one.article, one.first - 1, one.last + 1, low, high) for one in few]
    return max((one for one in tried if one.steps), key=lambda one: one.similarity, default=None)


def _contrary(claim: Claim, windows: Sequence[Window]) -> list[Judged]:
    """Return the places where a short claim stands but for a no, or is whole statements but for a number.

    A short claim has too few words to be near such a place by its similarity. Windows overlap, so a
    place may be found in several; it is returned once.
    """
    if len(claim.tokens) > _SHORT_SENTENCE:
        return []
    known = [judge(claim, one) for window in windows for one in _contrary_runs(claim, window)]
    aligned = [align(claim, one.article, one.first - 1, one.last + 1) for one in windows]
    judged = [judge(claim, one) for one in aligned if one.steps]
    found: dict[tuple[str, tuple[int, int]], Judged] = {}
    near = (one for one in judged if is_whole_but_one(claim, one))
    for one in (*(one for one in known if one.verdict == "altered"), *near):
        found.setdefault((one.alignment.article.id, one.alignment.span), one)
    return list(found.values())


def _contrary_runs(claim: Claim, window: Window) -> list[Alignment]:
    """Return the places of a window that have all words of a claim but for a no, or in another order."""
    words = stream(window.article, window.first - 1, window.last + 1)
    keys = [token.key for token in claim.tokens]
    runs = [*contrary_runs(keys, words), *reordered_runs(keys, words)]
    return [one for one in (align_run(claim, window.article, words, run) for run in runs) if one.steps]
