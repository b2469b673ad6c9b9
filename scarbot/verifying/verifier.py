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
from typing import TYPE_CHECKING

from scarbot.claims import Difference, Verification
from scarbot.crediting import notice_of
from scarbot.errors import ClaimError, named
from scarbot.models import belong_together
from scarbot.quoting import quote_together
from scarbot.verifying.aligning import Alignment, Step, align, divided, occurrences
from scarbot.verifying.claimants import claimant
from scarbot.verifying.locating import Finder
from scarbot.verifying.printed import stream
from scarbot.verifying.spans import quoted_spans
from scarbot.verifying.stitching import COVERED, LONG, is_piece, is_stitched, rests_of, share_of, trimmed
from scarbot.verifying.telling import PRONOUNS, without_tags
from scarbot.verifying.tokens import is_content, read_claim, tokens
from scarbot.verifying.verdicts import Judged, is_reported, is_whole, judge
from scarbot.verifying.wording import (
    known_of,
    listed,
    not_theirs,
    opened,
    source_named,
    worded,
    words_message,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.claims import Part, Verdict
    from scarbot.models import Article, Quote, Statement
    from scarbot.verifying.locating import Window
    from scarbot.verifying.tokens import Claim

__all__ = ["LONGEST_CLAIM", "Verifier"]

LONGEST_CLAIM = 20_000
"""The greatest number of characters that a claim may have."""

# All by eye, on the claims of tests/data/verify.jsonl.
_NEAR = 0.62
"""The similarity from which a place may be what a claim was made of."""
_SCATTERED = 0.66
"""The same where the words in common do not stand together."""
_LEAST_RUN = 3
"""The fewest words that stand together in both."""
_MANY_WORDS = 3
"""The fewest words of content in common that are enough without such a run."""
_SLIGHTLY = 0.75
"""The similarity from which changed words of somebody else are still told to be that person's."""
_MOST_SEARCHES = 16
"""How often the rest of a claim is looked for in its turn."""
_SHORTEST, _SHORTEST_OF_GRAMMAR = 3, 5
"""The fewest words that a place can be told by: if one has content, and if none has."""
_SHORT_SENTENCE = 8
"""The most words of a claim that is compared with whole statements first."""
_FEW_WINDOWS = 3
"""How many windows are compared with a long claim."""
_CONTRARY = ("negation", "number")
"""The kinds of the one change by which a short claim is known to be made of a statement."""


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
        found = self._found(claim)
        told = None if found.verdict == "exact" else self._told(claim, found)
        if told is None or told.verdict == "not_found" or (whose is None and _prints_tag(found, told)):
            return found
        return told

    def _told(self, claim: Claim, found: Verification) -> Verification | None:
        """Judge a claim without its words for who speaks; ``None`` if it has none, or they name another.

        ``found`` is the claim judged with them. Where the place prints them too, what it says right
        behind them may not be passed over.
        """
        bare, name = without_tags(claim)
        if not name or _passes_over(found, claim, bare):
            return None
        whose = claim.whose
        told = whose if name in PRONOUNS else claimant(name, self.articles)
        if told and not told.speakers and name.lower().startswith("the "):
            return None
        if whose and told and whose != told and set(whose.speakers).isdisjoint(told.speakers):
            return None
        return self._found(replace(bare, whose=whose or told))

    def _found(self, claim: Claim) -> Verification:
        if not claim.tokens:
            return _nothing(claim, "empty")
        windows = self._finder.windows(claim.tokens)
        found = _in_one_run(claim, windows, self.articles)
        if found:
            return self._answer(claim, found)
        if _too_short(claim):
            return _nothing(claim, "short")
        contrary = _contrary(claim, windows)
        return self._answer(claim, contrary) if contrary else self._aligned(claim, windows)

    def _aligned(self, claim: Claim, windows: Sequence[Window]) -> Verification:
        """Judge a claim whose words stand nowhere in one run."""
        best, pieces = self._pieces(claim, windows)
        if best is None:
            return _nothing(claim, "not_found")
        if is_stitched(claim, pieces):
            return self._stitched(claim, pieces)
        main = max([best, *pieces], key=lambda one: one.similarity * (one.claimed[1] - one.claimed[0]))
        whole = align(claim, main.article, main.words[0].statement, main.words[-1].statement)
        judged = judge(claim, whole)
        if judged.verdict == "stitched" and share_of(claim, [whole]) >= COVERED:
            return self._stitched(claim, [whole])
        if not _is_near(claim, whole):
            return _nothing(claim, "nearest")
        return self._answer(claim, [judged])

    def _pieces(self, claim: Claim, windows: Sequence[Window]) -> tuple[Alignment | None, list[Alignment]]:
        """Return the best place, and the pieces that stand somewhere nearly word for word, in their order.

        What lies between pieces is looked for in its turn, the longest part first.
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

    def _stitched(self, claim: Claim, pieces: Sequence[Alignment]) -> Verification:
        judged = [judge(claim, piece) for piece in trimmed(pieces)]
        parts: list[Part] = []
        for one in judged:
            parts += [("joint", "//")] if parts else []
            parts += one.parts
        sources = list(dict.fromkeys(source_named(one) for one in judged))
        many = len(sources) > 1
        message = worded(
            "stitched_people" if many else "stitched", source=listed(sources), count=max(len(pieces), 2)
        )
        changes = tuple(change for one in judged for change in one.changes)
        said = _said(claim, "stitched", message)
        return self._placed(said, judged, judged, Difference(changes, tuple(parts)))

    def _answer(self, claim: Claim, found: Sequence[Judged]) -> Verification:
        """Return what the best of several places says."""
        best = max(found, key=lambda judged: judged.rank)
        if best.verdict == "stitched":
            return self._stitched(claim, [best.alignment])
        slight = best.verdict != "altered" or best.alignment.similarity >= _SLIGHTLY
        if claim.whose and not best.theirs and slight:
            said = _said(claim, "wrong_speaker", not_theirs(claim.whose, best))
        else:
            said = _said(claim, best.verdict, words_message(best, claim.whose))
        difference = Difference(best.changes, best.parts if best.changes else ())
        return self._placed(said, found, [best], difference)

    def _placed(
        self, said: Verification, found: Sequence[Judged], decisive: Sequence[Judged], difference: Difference
    ) -> Verification:
        """Return a verification with where the words stand and whose they are.

        Args:
            said: the claim and its verdict.
            found: every place with the words; each is quoted.
            decisive: the places that the verdict is about.
            difference: what differs there.
        """
        quotes = [pair for judged in found for pair in _quotes(judged, self._several)]
        return replace(
            said,
            quotes=tuple(quote for quote, _ in quotes),
            spans=tuple(span for _, span in quotes),
            difference=difference,
            speakers=tuple(dict.fromkeys(one for judged in decisive for one in judged.speakers)),
            source=listed(list(dict.fromkeys(source_named(judged) for judged in decisive))),
            reported=any(is_reported(judged) for judged in decisive),
            similarity=max(judged.alignment.similarity for judged in decisive),
            notice=notice_of((judged.alignment.article for judged in found), several=self._several),
        )


def _said(claim: Claim, verdict: Verdict, message: str) -> Verification:
    """Return a claim and its verdict, as if its words stood nowhere."""
    name, people = (claim.whose.name, claim.whose.speakers) if claim.whose else ("", ())
    return Verification(claim.text, name, verdict, opened(message, claim.whose), claimed=people)


def _nothing(claim: Claim, reason: str) -> Verification:
    """Return that a claim stands nowhere, with the line for the reason."""
    message = worded(reason)
    if claim.whose and not claim.whose.speakers:
        message += f" {known_of(claim.whose)}"
    return _said(claim, "not_found", message)


def _prints_tag(found: Verification, told: Verification) -> bool:
    """Say whether a place prints a claim's words for who speaks, and leaves open who that is.

    ``found`` is the claim judged with those words, ``told`` without them: if a place prints them, the
    claim is more similar to it with them.
    """
    is_open = told.verdict == "wrong_speaker" and not told.speakers
    return is_open and found.verdict == "altered" and found.similarity > told.similarity


def _passes_over(found: Verification, claim: Claim, bare: Claim) -> bool:
    """Say whether a claim opens as its place does, with who speaks, and leaves out what follows there.

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
    found: dict[tuple[str, int], Judged] = {}
    for window in windows:
        words = stream(window.article, window.first - 1, window.last + 1)
        for begin, end in occurrences(claim, words):
            step = Step("same", (begin, end), (0, len(claim.tokens)))
            alignment = Alignment(window.article, words, (step,), 0, len(claim.tokens), 1.0)
            if not _too_short(claim) or is_whole(alignment):
                found[window.article.id, words[begin].start] = judge(claim, alignment)
    order = {article.id: place for place, article in enumerate(articles)}
    return [found[key] for key in sorted(found, key=lambda key: (order[key[0]], key[1]))]


def _best(claim: Claim, windows: Sequence[Window], low: int, high: int) -> Alignment | None:
    """Return the best place of a part of a claim; ``None`` if no place shares a word."""
    few = windows[:_FEW_WINDOWS] if high - low > LONG else windows
    tried = [align(claim, one.article, one.first - 1, one.last + 1, low, high) for one in few]
    return max((one for one in tried if one.steps), key=lambda one: one.similarity, default=None)


def _too_short(claim: Claim) -> bool:
    """Say whether there are too few words to tell a place by."""
    content = any(is_content(token.key) for token in claim.tokens)
    return len(claim.tokens) < (_SHORTEST if content else _SHORTEST_OF_GRAMMAR)


def _is_near(claim: Claim, alignment: Alignment) -> bool:
    """Say whether a place is near enough for the claim to be a changed form of it.

    It shares a run of words, or many of them with little between, and more words of content than
    the claim has at its ends in place of what goes on there.
    """
    shared = sum(_heavy(claim, *step.claimed) for step in alignment.steps if step.op == "same")
    together = alignment.longest >= min(_LEAST_RUN, len(claim.tokens) - 1)
    near = together or (shared >= _MANY_WORDS and alignment.similarity >= _SCATTERED)
    return near and alignment.similarity >= _NEAR and shared > _loose(claim, alignment)


def _contrary(claim: Claim, windows: Sequence[Window]) -> list[Judged]:
    """Return where a short claim is a whole statement or its contrary: too few words to be near otherwise.

    Windows overlap, so one place may be found in several; each is returned once.
    """
    if len(claim.tokens) > _SHORT_SENTENCE:
        return []
    aligned = [align(claim, one.article, one.first - 1, one.last + 1) for one in windows]
    judged = [judge(claim, one) for one in aligned if one.steps]
    found: dict[tuple[str, tuple[int, int]], Judged] = {}
    for one in judged:
        if _is_whole_but_one(claim, one):
            found.setdefault((one.alignment.article.id, one.alignment.span), one)
    return list(found.values())


def _is_whole_but_one(claim: Claim, judged: Judged) -> bool:
    """Say whether a claim is whole statements but for a number or a negation.

    A number may also stand in what is exchanged altogether, so some word of content has to be the same.
    """
    contrary = len(judged.changes) <= 1 and all(change.kind in _CONTRARY for change in judged.changes)
    whole = judged.alignment.claimed == (0, len(claim.tokens)) and is_whole(judged.alignment)
    same = (step.claimed for step in judged.alignment.steps if step.op == "same")
    return contrary and whole and any(_heavy(claim, *place) for place in same)


def _heavy(claim: Claim, low: int, high: int) -> int:
    """Return how many words of content a range of a claim has."""
    return sum(is_content(token.key) for token in claim.tokens[low:high])


def _loose(claim: Claim, alignment: Alignment) -> int:
    """Return how many words of content a claim has at ends where the statement goes on otherwise."""
    words = alignment.words
    (first, last), (begin, end) = alignment.printed, alignment.claimed
    before = sum(word.statement == words[first].statement and not word.free for word in words[:first])
    behind = sum(word.statement == words[last - 1].statement and not word.free for word in words[last:])
    front = _heavy(claim, 0, begin) if before > begin else 0
    back = _heavy(claim, end, len(claim.tokens)) if behind > len(claim.tokens) - end else 0
    return front + back


def _quotes(judged: Judged, several: bool) -> list[tuple[Quote, tuple[int, int]]]:
    """Return the statements with the words as quotes, each with where the words stand in it."""
    article = judged.alignment.article
    begin, end = judged.alignment.span
    found = []
    for group in _groups(judged.sources):
        quote = quote_together(article, group, judged.alignment.similarity, several)
        found.append((quote, (max(begin, quote.start), min(end, quote.end))))
    return found


def _groups(statements: Sequence[Statement]) -> list[list[Statement]]:
    """Return statements in groups of neighbours that can be one quote."""
    groups: list[list[Statement]] = []
    for one in statements:
        if groups and belong_together(groups[-1][-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups
