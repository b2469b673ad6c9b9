"""The words and phrases of a question that name something, and what else each may be called."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from scarbot.lexicon.excluding import opens_with_exclusion
from scarbot.lexicon.word_lists import function_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.lexicon.lexicon import Alternative, Lexicon

__all__ = ["Named", "find_named"]


class Named(NamedTuple):
    """Something that a question names.

    Attributes:
        span: the positions of its words.
        own: the stems that it is searched by.
        others: what else it may be called in the corpus, best first.
    """

    span: range
    own: tuple[str, ...]
    others: tuple[Alternative, ...]

    def every(self) -> Iterator[Alternative]:
        """Yield all its names and how much each counts, its own first."""
        yield self.own, 1.0
        yield from (pair for pair in self.others if pair[0] != self.own)


def find_named(typed: Sequence[str], stems: Sequence[str], lexicon: Lexicon) -> Iterator[Named]:
    """Yield what words name, in their order; words of grammar alone name nothing.

    Args:
        typed: the words.
        stems: theirs, one for each.
        lexicon: what lists phrases, the longest of which are taken, and other names.
    """
    after = 0
    while after < len(typed):
        listed, length = lexicon.phrase(stems, after)
        span, others = range(after, after + length), lexicon.meant(listed)
        after += length
        own = _searched(typed[span.start : after], stems[span.start : after], is_listed=bool(others))
        if own:
            yield Named(span, own, others)


def _searched(phrase: Sequence[str], stems: Sequence[str], *, is_listed: bool) -> tuple[str, ...]:
    """Return the stems that typed words are searched by; none where they are grammar only.

    Of a listed phrase all of them, where none is more than grammar ("all over") or where the phrase
    turns round what it names ("without surgery").
    """
    content = tuple(
        stem
        for word, stem in zip(phrase, stems, strict=True)
        if word not in function_words() and len(word) > 1
    )
    if not is_listed or len(phrase) == 1:
        return content
    return tuple(stems) if not content or opens_with_exclusion(" ".join(phrase)) else content
