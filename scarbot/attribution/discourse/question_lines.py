"""Lines that are nothing but a question, and those between answers that may be of who asks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.reading.traits.prose import OPENING_QUOTES

if TYPE_CHECKING:
    from scarbot.models import Article, Passage

__all__ = ["FIRST_PERSON", "NO_ANSWERS", "is_question", "may_ask"]

_LONGEST_QUESTION = 3
FIRST_PERSON = re.compile(r"\b(?:I|my|me)\b")
NO_ANSWERS = (*OPENING_QUOTES, "[", "(")
_MOST_PROMPTED = 2
_LONGEST_PROMPT = 90
_SIGNED = re.compile(r"\?[”’\")*_]*\s+[—–-]{1,2}\s*[A-Z][^.?!]{0,60}\.?$")
_GOES_ON = re.compile(
    r"(?:And|Also|First|Second|Third|Finally|Next|Another|Plus)\b|[^.!?]*\b(?:[Mm]y|[Oo]ur)\s(?:patient|client|practice|clinic|student)"
)


def is_question(article: Article, passage: Passage) -> bool:
    """Say whether a paragraph is a question, with a sentence or two before it at the most."""
    signed = _SIGNED.search(article.text, passage.start, passage.end)
    if passage.last - passage.first > _LONGEST_QUESTION + bool(signed):
        return False
    ends = signed or article.statements[passage.last - 1].text.endswith("?")
    return bool(ends) and not article.text.startswith(NO_ANSWERS, passage.start)


def may_ask(article: Article, passage: Passage) -> bool:
    """Say whether a paragraph opens with a question, as who asks would and who answers may; or prompts."""
    return article.statements[passage.first].text.endswith("?") or _may_prompt(article, passage)


def _may_prompt(article: Article, passage: Passage) -> bool:
    """Say whether a few words between two answers may be of who asks: "My grandmother used an onion."."""
    few = passage.last - passage.first <= _MOST_PROMPTED and passage.end - passage.start <= _LONGEST_PROMPT
    if not few or passage.introduction is not None or passage.index + 1 == len(article.passages):
        return False
    following = article.passages[passage.index + 1]
    goes_on = following.section == passage.section and following.kind == passage.kind == "paragraph"
    return goes_on and not is_question(article, following) and not _GOES_ON.match(article.text, passage.start)
