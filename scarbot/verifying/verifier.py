"""Verification: is this quotation real, and is it theirs.

A claim is looked for word by word (:mod:`scarbot.verifying.locating`,
:mod:`scarbot.verifying.aligning`). Where its words stand in one run, only a cut is left to judge;
else it is aligned with the places that come
nearest, and what stands beside its best place is looked for elsewhere.

``exact`` is about the words. Words that the article reports and does not quote are ``exact`` for
the person whom it reports: the article does say so, word for word, and a fact-checker who is told
"wrong" would look for a mistake that is not there. The message and ``reported`` say that they are
not necessarily the person's own. Words whose speaker the article leaves open are nobody's:
``wrong_speaker`` for whoever is claimed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from scarbot.claims import Difference, Verification
from scarbot.crediting import SPOKEN, source_of
from scarbot.errors import ClaimError, named
from scarbot.lexicon import load_data
from scarbot.models import belong_together
from scarbot.quoting import quote_together
from scarbot.verifying.aligning import (
    Alignment,
    Step,
    align,
    divided,
    occurrences,
    quoted_spans,
    stream,
    weight,
    with_ends,
)
from scarbot.verifying.claimants import claimant, is_theirs
from scarbot.verifying.comparing import Part, compare
from scarbot.verifying.differing import MEANING, ORDER
from scarbot.verifying.locating import Finder
from scarbot.verifying.nesting import is_quoted_by_speaker
from scarbot.verifying.telling import PRONOUNS, without_tags
from scarbot.verifying.tokens import read_claim

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.claims import Change, Verdict
    from scarbot.models import Article, Quote, Speaker, Statement
    from scarbot.verifying.aligning import Printed
    from scarbot.verifying.claimants import Claimant
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
"""The words that stand together in both."""
_MANY_WORDS = 3
"""The words of content in common that are enough without such a run."""
_SLIGHTLY = 0.75
"""The similarity from which changed words of somebody else are still told as theirs."""

_PIECE = 0.75
"""The similarity from which a place has a part of a claim; below, how much there has to be of it."""
_PIECE_WORDS = 4
_PIECE_WEIGHT = 2.0
_COVERED = 0.7
"""The share of a claim that pieces have to make up to be what it was stitched from."""
_COVERED_OF_LONG = 0.3
"""The same of a long claim, from three places or more."""
_NEARLY_ALL = 0.9
"""The share above which one piece is the whole claim, and nothing was stitched."""
_FEWEST_PLACES = 2
"""From how many places a claim can be stitched."""
_MOST_SEARCHES = 16
"""How often the rest of a claim is looked for in its turn."""

_SHORTEST = 3
"""The fewest words that a place can be told by where one has content; two more where none has."""
_SHORT_SENTENCE = 8
"""The most words of a claim that is compared with whole statements first."""
_LONG = 200
"""The number of words above which a claim is long: fewer windows are compared, fewer words suffice."""
_FEW_WINDOWS = 3
"""How many windows are compared with a long claim."""
_FEW_SKIPPED = 3
"""How many words more than are put in may be left out between two sources, where each of them counts."""
_MOST_NAMED = 3
"""How many changes a message names."""
_LONGEST_NAMED = 12
"""The words of the longest that it names in full."""
_CONTRARY = ("negation", "number")
"""The kinds of the one change by which a short claim is known to be made of a statement."""


@dataclass(frozen=True, slots=True)
class _Judged:
    """A place beside the claim: what the words are, and whether they are the claimed person's.

    ``quoted`` says that their speaker quotes them, and that they need not be the speaker's own.
    """

    verdict: Verdict
    alignment: Alignment
    changes: tuple[Change, ...]
    parts: tuple[Part, ...]
    sources: tuple[Statement, ...]
    theirs: bool
    quoted: bool = False

    @property
    def source(self) -> str:
        """Whose the words are, as a message names it."""
        source = _listed(_sources(self.sources))
        return _message("of_another", source=source) if self.quoted else source

    @property
    def speakers(self) -> list[Speaker]:
        return [] if self.quoted else [one for statement in self.sources for one in statement.speakers]

    @property
    def rank(self) -> tuple[bool, bool, float]:
        """What makes one place better than another."""
        whole = self.verdict in ("exact", "partial")
        return (whole and self.theirs, self.verdict == "exact", self.alignment.similarity)


class Verifier:
    """Articles against which quotations are verified.

    Args:
        articles: they are not changed; their text is kept once more in lower case.

    >>> from scarbot.corpus import parse_article
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
        claimed = claimant(speaker.strip(), self.articles) if speaker and speaker.strip() else None
        claim = read_claim(text)
        found = self._found(claim, claimed)
        told = None if found.verdict == "exact" else self._told(claim, claimed)
        return found if told is None or told.verdict == "not_found" else told

    def _told(self, claim: Claim, claimed: Claimant | None) -> Verification | None:
        """Judge a claim without its words for who speaks; nothing where it has none or they say another."""
        bare, name = without_tags(claim)
        if not name:
            return None
        told = claimed if name in PRONOUNS else claimant(name, self.articles)
        if told and not told.speakers and name.lower().startswith("the "):
            return None
        if claimed and told and claimed != told and set(claimed.speakers).isdisjoint(told.speakers):
            return None
        return self._found(bare, claimed or told)

    def _found(self, claim: Claim, claimed: Claimant | None) -> Verification:
        if not claim.tokens:
            return self._nothing(claim, claimed, "empty")
        windows = self._finder.windows(claim.tokens)
        found = _in_one_run(claim, claimed, windows, self.articles)
        if found:
            return self._answer(claim, claimed, found)
        if _too_short(claim):
            return self._nothing(claim, claimed, "short")
        contrary = _contrary(claim, claimed, windows)
        return self._answer(claim, claimed, contrary) if contrary else self._aligned(claim, claimed, windows)

    def _aligned(self, claim: Claim, claimed: Claimant | None, windows: Sequence[Window]) -> Verification:
        """Judge a claim whose words stand nowhere in one run."""
        best, pieces = self._pieces(claim, windows)
        if best is None:
            return self._nothing(claim, claimed, "not_found")
        if _stitched(claim, pieces):
            return self._stitched(claim, claimed, pieces)
        main = max([best, *pieces], key=lambda one: one.similarity * (one.claimed[1] - one.claimed[0]))
        whole = align(claim, main.article, main.words[0].statement, main.words[-1].statement)
        judged = _judge(claim, whole, claimed)
        if judged.verdict == "stitched" and _share(claim, [whole]) >= _COVERED:
            return self._stitched(claim, claimed, [whole])
        if not _is_near(claim, whole):
            return self._nothing(claim, claimed, "nearest")
        return self._answer(claim, claimed, [judged])

    def _pieces(self, claim: Claim, windows: Sequence[Window]) -> tuple[Alignment | None, list[Alignment]]:
        """Return the best place, and the pieces that stand somewhere nearly so, in the claim's order.

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
            pieces = [piece for piece in divided(claim, best) if _is_piece(claim, piece)] if best else []
            found += pieces
            rests = _rests(pieces, low, high)
            ranges = sorted([*ranges, *rests], key=lambda rest: rest[1] - rest[0])
        return first, sorted(found, key=lambda piece: piece.claimed)

    def _stitched(self, claim: Claim, claimed: Claimant | None, pieces: Sequence[Alignment]) -> Verification:
        judged = [_judge(claim, piece, claimed) for piece in _trimmed(pieces)]
        parts: list[Part] = []
        for one in judged:
            parts += [("joint", "//")] if parts else []
            parts += one.parts
        sources = list(dict.fromkeys(one.source for one in judged))
        many = len(sources) > 1
        message = _message(
            "stitched_people" if many else "stitched", source=_listed(sources), count=max(len(pieces), 2)
        )
        changes = tuple(change for one in judged for change in one.changes)
        return self._result(claim, claimed, "stitched", message, judged, Difference(changes, tuple(parts)))

    def _answer(self, claim: Claim, claimed: Claimant | None, found: Sequence[_Judged]) -> Verification:
        """Return what the best of several places says."""
        best = max(found, key=lambda judged: judged.rank)
        if best.verdict == "stitched":
            return self._stitched(claim, claimed, [best.alignment])
        difference = Difference(best.changes, best.parts if best.changes else ())
        slight = best.verdict != "altered" or best.alignment.similarity >= _SLIGHTLY
        if claimed and not best.theirs and slight:
            message = _not_theirs(claimed, best)
            return self._result(claim, claimed, "wrong_speaker", message, found, difference, best)
        message = _words_message(best, claimed)
        return self._result(claim, claimed, best.verdict, message, found, difference, best)

    def _result(
        self,
        claim: Claim,
        claimed: Claimant | None,
        verdict: Verdict,
        message: str,
        found: Sequence[_Judged],
        difference: Difference,
        best: _Judged | None = None,
    ) -> Verification:
        quotes = [pair for judged in found for pair in _quotes(judged, self._several)]
        decisive = [best] if best else list(found)
        articles = dict.fromkeys(judged.alignment.article.notice for judged in found)
        return Verification(
            text=claim.text,
            speaker=claimed.name if claimed else "",
            verdict=verdict,
            message=_opened(message, claimed),
            quotes=tuple(quote for quote, _ in quotes),
            spans=tuple(span for _, span in quotes),
            difference=difference,
            claimed=claimed.speakers if claimed else (),
            speakers=tuple(dict.fromkeys(one for judged in decisive for one in judged.speakers)),
            source=_listed(list(dict.fromkeys(judged.source for judged in decisive))),
            reported=any(_is_reported(judged) for judged in decisive),
            similarity=max(judged.alignment.similarity for judged in decisive),
            notice="\n".join(notice for notice in articles if notice),
        )

    def _nothing(self, claim: Claim, claimed: Claimant | None, reason: str) -> Verification:
        message = _message(reason)
        if claimed and not claimed.speakers:
            message += " " + _message("mentioned" if claimed.mentioned else "unknown", claimed=claimed.name)
        return Verification(
            claim.text,
            claimed.name if claimed else "",
            "not_found",
            _opened(message, claimed),
            claimed=claimed.speakers if claimed else (),
        )


def _in_one_run(
    claim: Claim, claimed: Claimant | None, windows: Sequence[Window], articles: Sequence[Article]
) -> list[_Judged]:
    """Return every place that has the words one after the other, in the order of the corpus."""
    found: dict[tuple[str, int], _Judged] = {}
    for window in windows:
        words = stream(window.article, window.first - 1, window.last + 1)
        for begin, end in occurrences(claim, words):
            step = Step("same", (begin, end), (0, len(claim.tokens)))
            alignment = Alignment(window.article, words, (step,), 0, len(claim.tokens), 1.0)
            if not _too_short(claim) or _is_whole(alignment):
                found[window.article.id, words[begin].start] = _judge(claim, alignment, claimed)
    order = {article.id: place for place, article in enumerate(articles)}
    return [found[key] for key in sorted(found, key=lambda key: (order[key[0]], key[1]))]


def _best(claim: Claim, windows: Sequence[Window], low: int, high: int) -> Alignment | None:
    """Return the best place of a part of a claim; nothing where no place shares a word."""
    few = windows[:_FEW_WINDOWS] if high - low > _LONG else windows
    tried = [align(claim, one.article, one.first - 1, one.last + 1, low, high) for one in few]
    return max((one for one in tried if one.steps), key=lambda one: one.similarity, default=None)


def _too_short(claim: Claim) -> bool:
    """Say whether there are too few words to tell a place by."""
    heavy = any(weight(token.key) == 1.0 for token in claim.tokens)
    return len(claim.tokens) < (_SHORTEST if heavy else _SHORTEST + 2)


def _is_whole(alignment: Alignment) -> bool:
    """Say whether a run of words is whole statements, but for what may be left out."""
    begin, end = alignment.printed
    first, last = alignment.words[begin].statement, alignment.words[end - 1].statement
    around = [*alignment.words[:begin], *alignment.words[end:]]
    return not any(word.statement in (first, last) and not word.free for word in around)


def _rests(pieces: Sequence[Alignment], low: int, high: int) -> list[tuple[int, int]]:
    """Return the parts of a range that its pieces do not have and that can be pieces themselves."""
    if not pieces:
        return []
    inside = [step.claimed for piece in pieces for step in piece.steps if step.op == "added"]
    begins = [low, *(piece.claimed[1] for piece in pieces)]
    ends = [*(piece.claimed[0] for piece in pieces), high]
    rests = [*zip(begins, ends, strict=True), *inside]
    return [(begin, end) for begin, end in rests if end - begin >= _PIECE_WORDS]


def _trimmed(pieces: Sequence[Alignment]) -> list[Alignment]:
    """Return pieces so that what lies between two of them is part of the first alone."""
    ends = [piece.claimed[0] for piece in pieces[1:]]
    lows = [pieces[0].low, *ends]
    highs = [*ends, pieces[-1].high]
    return [
        replace(piece, low=min(low, piece.claimed[0]), high=max(high, piece.claimed[1]))
        for piece, low, high in zip(pieces, lows, highs, strict=True)
    ]


def _is_near(claim: Claim, alignment: Alignment) -> bool:
    """Say whether a place is near enough for the claim to be a changed form of it.

    It shares a run of words, or many of them with little between, and more words of content than
    the claim has at its ends in place of what goes on there.
    """
    shared = sum(_heavy(claim, *step.claimed) for step in alignment.steps if step.op == "same")
    together = alignment.longest >= min(_LEAST_RUN, len(claim.tokens) - 1)
    near = together or (shared >= _MANY_WORDS and alignment.similarity >= _SCATTERED)
    return near and alignment.similarity >= _NEAR and shared > _loose(claim, alignment)


def _contrary(claim: Claim, claimed: Claimant | None, windows: Sequence[Window]) -> list[_Judged]:
    """Return where a short claim is a whole statement or its contrary: they share too little to be near."""
    if len(claim.tokens) > _SHORT_SENTENCE:
        return []
    aligned = [align(claim, one.article, one.first - 1, one.last + 1) for one in windows]
    judged = [_judge(claim, one, claimed) for one in aligned if one.steps]
    return [one for one in judged if _is_whole_but_one(claim, one)]


def _is_whole_but_one(claim: Claim, judged: _Judged) -> bool:
    """Say whether whole statements have a claim's words and no others, but for a number or a no."""
    contrary = len(judged.changes) <= 1 and all(change.kind in _CONTRARY for change in judged.changes)
    return contrary and judged.alignment.claimed == (0, len(claim.tokens)) and _is_whole(judged.alignment)


def _heavy(claim: Claim, low: int, high: int) -> int:
    """Return how many words of content a range of a claim has."""
    return sum(weight(token.key) == 1.0 for token in claim.tokens[low:high])


def _loose(claim: Claim, alignment: Alignment) -> int:
    """Return how many words of content a claim has at ends where the statement goes on otherwise."""
    words = alignment.words
    (first, last), (begin, end) = alignment.printed, alignment.claimed
    before = sum(word.statement == words[first].statement and not word.free for word in words[:first])
    behind = sum(word.statement == words[last - 1].statement and not word.free for word in words[last:])
    front = _heavy(claim, 0, begin) if before > begin else 0
    back = _heavy(claim, end, len(claim.tokens)) if behind > len(claim.tokens) - end else 0
    return front + back


def _is_piece(claim: Claim, piece: Alignment) -> bool:
    """Say whether a place has enough of a part of a claim, nearly word for word."""
    begin, end = piece.claimed
    heavy = sum(weight(token.key) for token in claim.tokens[begin:end])
    return piece.longest >= _PIECE_WORDS and heavy >= _PIECE_WEIGHT and piece.similarity >= _PIECE


def _stitched(claim: Claim, pieces: Sequence[Alignment]) -> bool:
    """Say whether pieces from several statements make up most of a claim, none of them nearly all.

    Of a long claim it is enough that a good part of it comes from three places.
    """
    places = {(piece.article.id, piece.statements) for piece in pieces}
    if len(places) < _FEWEST_PLACES or max(_share(claim, [one]) for one in pieces) > _NEARLY_ALL:
        return False
    many = len(claim.tokens) > _LONG and len(places) > _FEWEST_PLACES
    return _share(claim, pieces) >= (_COVERED_OF_LONG if many else _COVERED)


def _share(claim: Claim, pieces: Sequence[Alignment]) -> float:
    """Return how much of a claim's weight its pieces share with their places."""
    had = {at for piece in pieces for step in piece.steps if step.op == "same" for at in range(*step.claimed)}
    total = sum(weight(token.key) for token in claim.tokens)
    return sum(weight(claim.tokens[at].key) for at in had) / total


def _judge(claim: Claim, alignment: Alignment, claimed: Claimant | None) -> _Judged:
    """Judge the words of a claim at one place."""
    article = alignment.article
    sources = tuple(article.statements[at] for at in alignment.statements)
    alignment = with_ends(alignment)
    compared = compare(claim, alignment)
    quoted = is_quoted_by_speaker(alignment)
    if _apart(claim, alignment, claimed):
        verdict: Verdict = "stitched"
    elif compared.changes:
        verdict = "altered"
    elif compared.front or compared.back or any(one.kind != "omission" for one in compared.omissions):
        verdict = "partial"
    else:
        verdict = "altered" if compared.omissions else "exact"
    return _Judged(
        verdict,
        alignment,
        tuple(sorted(compared.every, key=lambda change: ORDER.index(change.kind))),
        compared.parts,
        sources,
        claimed is None
        or (not quoted and all(is_theirs(claimed, statement, article) for statement in sources)),
        quoted,
    )


def _apart(claim: Claim, alignment: Alignment, claimed: Claimant | None) -> bool:
    """Say whether the shared words come from statements that are joined as if they were one."""
    article, places = alignment.article, alignment.statements
    for before, behind in pairwise(places):
        one, other = article.statements[before], article.statements[behind]
        skipped, put_in, broken = _between(claim, alignment, behind)
        heard = sum(not word.free for word in skipped)
        if behind != before + 1 or (heard and broken):
            return True
        if _same_source(one, other):
            continue
        mixed = claimed and is_theirs(claimed, one, article) != is_theirs(claimed, other, article)
        if mixed or len(skipped) > put_in + (_FEW_SKIPPED if heard == len(skipped) else 0):
            return True
    return False


def _same_source(one: Statement, other: Statement) -> bool:
    if one.speakers or other.speakers:
        return one.speakers == other.speakers
    return (one.kind, one.attribution) == (other.kind, other.attribution)


def _between(claim: Claim, alignment: Alignment, statement: int) -> tuple[list[Printed], int, bool]:
    """Return what lies in front of a statement's first shared word, as far as the last shared one.

    The printed words that are left out, the number of words that are put in, and whether an
    ellipsis stands there.
    """
    last: tuple[int, int] | None = None
    for step in alignment.steps:
        if step.op != "same":
            continue
        for at, token in zip(range(*step.printed), range(*step.claimed), strict=True):
            if last and alignment.words[at].statement >= statement:
                return list(alignment.words[last[0] + 1 : at]), token - last[1] - 1, token in claim.breaks
            last = at, token
    return [], 0, False


def _is_reported(judged: _Judged) -> bool:
    """Say whether an article reports the words and does not quote them."""
    if not judged.sources or not all(one.speakers for one in judged.sources):
        return False
    if all(one.kind == "direct" for one in judged.sources):
        return False
    article, alignment = judged.alignment.article, judged.alignment
    begin, end = alignment.printed
    mixed = [one for one in judged.sources if one.kind == "mixed"]
    quoted = [span for one in mixed for span in quoted_spans(article.text, one.start, one.end)]
    return not all(
        word.free or any(a <= word.start < b for a, b in quoted)
        for word in alignment.words[begin:end]
        if article.statements[word.statement].kind != "direct"
    )


def _quotes(judged: _Judged, several: bool) -> list[tuple[Quote, tuple[int, int]]]:
    """Return the statements with the words as quotes, each with where the words stand in it."""
    article = judged.alignment.article
    begin, end = judged.alignment.span
    found = []
    for group in _groups(judged.sources):
        quote = quote_together(article, group, judged.alignment.similarity, several)
        found.append((quote, (max(begin, quote.start), min(end, quote.end))))
    return found


def _groups(statements: Sequence[Statement]) -> list[list[Statement]]:
    """Return statements, those that can be one quote together."""
    groups: list[list[Statement]] = []
    for one in statements:
        if groups and belong_together(groups[-1][-1], one):
            groups[-1].append(one)
        else:
            groups.append([one])
    return groups


def _message(name: str, **values: object) -> str:
    """Return a line of the vocabulary file, filled in."""
    line: str = load_data("verify")["messages"][name]
    filled = line.format(**values)
    return filled[:1].upper() + filled[1:] if name == "altered" else filled


def _opened(message: str, claimed: Claimant | None) -> str:
    """Return a message behind the line that says who is taken to be claimed."""
    if claimed is None or not claimed.taken:
        return message
    return f"{_message('taken', claimed=claimed.name, person=claimed.speakers[0].name)} {message}"


def _words_message(judged: _Judged, claimed: Claimant | None) -> str:
    """Return what is said of words that are real and not somebody else's."""
    lines = []
    if judged.verdict == "exact":
        unclear = len(judged.sources) == 1 and _is_unclear(judged)
        told = "exact_theirs" if claimed else "exact_unclear" if unclear else "exact"
        lines.append(_message(told, source=judged.source))
    elif judged.verdict == "partial":
        lines.append(_message("partial", lost=_named(judged.changes)))
    else:
        lines.append(_altered(judged))
    if claimed and not judged.theirs:
        lines.append(_whose(claimed, judged))
    elif _is_reported(judged):
        lines.append(_message("reported"))
    return " ".join(lines)


def _altered(judged: _Judged, name: str = "altered") -> str:
    """Return what differs, in the line of a name where the words are neither standard ones nor only cut."""
    kinds = {change.kind for change in judged.changes}
    if "standard" in kinds and not kinds & MEANING:
        standard = [one for one in judged.changes if one.kind == "standard"]
        pairs = [(_folded(one.removed), _folded(one.added)) for one in standard[:_MOST_NAMED]]
        printed = ", ".join(f"“{removed}” for “{added}”" for removed, added in pairs)
        others = [one for one in judged.changes if one.kind != "standard"]
        line = _message("standard", printed=printed)
        return f"{line} {_message('besides', first=_named(others))}" if others else line
    if kinds == {"omission"}:
        return _message("omission")
    line = _message(name, first=_named(judged.changes))
    return f"{line} {_message('meaning')}" if kinds & MEANING else line


def _is_unclear(judged: _Judged) -> bool:
    """Say whether the article leaves open whose words some of those are."""
    return any(
        one.certainty == "unknown" and not one.speakers and one.kind in SPOKEN for one in judged.sources
    )


def _whose(claimed: Claimant, judged: _Judged) -> str:
    """Return the line that names the right person, and what the corpus knows of the claimed one."""
    if _is_unclear(judged):
        return _message("unclear", claimed=claimed.name)
    line = _message("wrong_speaker", source=judged.source, claimed=claimed.name)
    if claimed.speakers:
        return line
    return f"{line} {_message('mentioned' if claimed.mentioned else 'unknown', claimed=claimed.name)}"


def _not_theirs(claimed: Claimant, judged: _Judged) -> str:
    lines = [_whose(claimed, judged)]
    if judged.verdict == "altered":
        lines.append(_altered(judged, "also_altered"))
    elif judged.verdict == "partial":
        lines.append(_message("also_cut", lost=_named(judged.changes)))
    return " ".join(lines)


def _named(changes: Sequence[Change]) -> str:
    """Return the first few changes in words."""
    kinds = load_data("verify")["kinds"]
    forms = {(True, True): "replaced", (True, False): "left_out", (False, True): "added"}
    return "; ".join(
        _message(
            forms[bool(change.removed), bool(change.added)],
            kind=kinds[change.kind],
            removed=_folded(change.removed),
            added=_folded(change.added),
        )
        for change in changes[:_MOST_NAMED]
    )


def _folded(text: str) -> str:
    """Return words on one line, a long run of them by its beginning and its end."""
    words = text.split()
    if len(words) > _LONGEST_NAMED:
        words = [*words[: _LONGEST_NAMED // 2], "…", *words[-(_LONGEST_NAMED // 2) :]]
    return " ".join(words)


def _sources(statements: Iterable[Statement]) -> list[str]:
    """Return whose some statements are, each once."""
    return list(dict.fromkeys(map(source_of, statements)))


def _listed(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
