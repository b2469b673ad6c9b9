"""Answers and verifications as lines of styled fragments, and as plain text. No terminal is touched."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.glossing import unglossed, unglossed_quote
from scarbot.language import fold
from scarbot.wrapping import Look, paragraph, text_of, wrap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scarbot.claims import Verification
    from scarbot.models import Answer, Quote
    from scarbot.wrapping import Fragment, Line

__all__ = [
    "answer_lines",
    "emphasised",
    "gloss_parts",
    "note_lines",
    "plain",
    "plain_verification",
    "quote_lines",
    "reading_texts",
    "shown_quotes",
    "verification_lines",
]

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")


def gloss_parts(text: str, glossed: str) -> list[tuple[bool, str]]:
    """Return a glossed text in parts, each with whether it is a gloss.

    Brackets that the article itself prints are no gloss. If the two texts do not fit together, the
    whole is returned as one part.

    >>> gloss_parts("ice choose scar", "ice choose [ice pick] scar")
    [(False, 'ice choose'), (True, ' [ice pick]'), (False, ' scar')]
    """
    parts: list[tuple[bool, str]] = []
    place = start = position = 0
    while position < len(glossed):
        end = glossed.find("]", position) + 1 if glossed.startswith(" [", position) else 0
        if end and not text.startswith(glossed[position:end], place):
            parts += [(False, glossed[start:position]), (True, glossed[position:end])]
            start = position = end
        elif text[place : place + 1] == glossed[position]:
            place, position = place + 1, position + 1
        else:
            return [(False, glossed)]
    parts.append((False, glossed[start:]))
    return [part for part in parts if part[1]] if place == len(text) else [(False, glossed)]


def quote_lines(quote: Quote, look: Look, number: int = 0) -> list[Line]:
    """Return the context of a quote, then the quote behind a bar, and below it the attribution.

    Args:
        quote: what is quoted; its text is shown whole.
        look: how.
        number: stands before the first line of the quote itself; 0 for none.
    """
    quote = quote if look.gloss else unglossed_quote(quote)
    label = f"{number} " if number else "  "
    lines: list[Line] = []
    if quote.context is not None:
        dotted = [("bar", look.text("  ┆ "))]
        lines.append([("", " " * len(label)), ("label", "Context")])
        lines += wrap(_words("context", quote.context, look), look.width, dotted, dotted)
        lines += _attribution(quote.context, look, "context")
    bar = look.text("│ ")
    first = [("number", label), ("bar", bar)]
    rest = [("bar", " " * len(label) + bar)]
    lines += wrap(_words("quote", quote, look), look.width, first, rest)
    return lines + _attribution(quote, look)


def _words(style: str, quote: Quote, look: Look) -> list[Fragment]:
    """Return the text of a quote with its glosses dim and the question's words emphasised."""
    if not quote.glossed:
        return _emphasised(style, look.text(quote.text), look)
    fragments: list[Fragment] = []
    for added, text in gloss_parts(quote.text, quote.glossed):
        shown = look.text(text)
        fragments += [("gloss", shown)] if added else _emphasised(style, shown, look)
    return fragments


def _emphasised(style: str, text: str, look: Look) -> list[Fragment]:
    if look.matches is None or style != "quote":
        return [(style, text)]
    return emphasised(style, text, (word for word in _WORD.finditer(text) if look.matches(word.group())))


def emphasised(style: str, text: str, matches: Iterable[re.Match[str]]) -> list[Fragment]:
    """Return a text in a style with some matches in it, in their order, set off."""
    fragments: list[Fragment] = []
    start = 0
    for found in matches:
        fragments += [(style, text[start : found.start()]), ("match", found.group())]
        start = found.end()
    fragments.append((style, text[start:]))
    return [fragment for fragment in fragments if fragment[1]]


def _attribution(quote: Quote, look: Look, style: str = "attribution") -> list[Line]:
    line = look.text("— " + quote.attribution.removeprefix("— "))
    return wrap([(style, line)], look.width, [("", "    ")], [("", "      ")])


def answer_lines(answer: Answer, look: Look) -> list[Line]:
    """Return an answer: how the question was read, the message, the quotes, nearby sections.

    Several quotes are numbered. Notice and disclaimer are not among the lines: see
    :func:`note_lines`. An empty line stands between the parts, none at the ends.
    """
    answer = answer if look.gloss else unglossed(answer)
    parts = [_readings(answer, look)]
    if answer.message:
        parts.append(paragraph(_message_style(answer), answer.message, look))
    numbered = len(answer.quotes) > 1
    for number, quote in enumerate(shown_quotes(answer), 1):
        parts.append(quote_lines(quote, look, number if numbered else 0))
    parts.append(_nearest(answer, look))
    return _joined(parts)


def shown_quotes(answer: Answer) -> list[Quote]:
    """Return the quotes as they are shown: each sentence once.

    A quote is shown without its context if other quotes show that, or it stands above already.
    """
    told = {place for quote in answer.quotes for place in _places(quote)}
    found: list[Quote] = []
    for quote in answer.quotes:
        context = _places(quote.context)
        found.append(replace(quote, context=None) if context <= told else quote)
        told |= context
    return found


def _places(quote: Quote | None) -> set[tuple[str, int]]:
    """Return what is quoted, by article and statement."""
    return {(quote.article, index) for index in quote.statements} if quote else set()


def reading_texts(answer: Answer) -> list[str]:
    """Return how a question was read: each correction, and what was taken from earlier turns."""
    corrected = [f"read “{one.typed}” as “{one.read}”" for one in answer.corrections]
    return [*corrected, answer.reading] if answer.reading else corrected


def _readings(answer: Answer, look: Look) -> list[Line]:
    return [line for text in reading_texts(answer) for line in paragraph("correction", text, look)]


def _message_style(answer: Answer) -> str:
    if answer.status in ("no_answer", "clarify"):
        return "decline"
    return {"partial": "caveat", "emergency": "emergency"}.get(answer.status, "message")


def _nearest(answer: Answer, look: Look) -> list[Line]:
    if not answer.sections:
        return []
    several = len({near.article for near in answer.sections}) > 1
    lines = paragraph("label", f"Nearest in the {'articles' if several else 'article'}:", look)
    bullet = look.text("  • ")
    for near in answer.sections:
        lines += wrap([("", look.text(near.line))], look.width, [("label", bullet)], [("", "    ")])
    return lines


def note_lines(answer: Answer, look: Look) -> list[Line]:
    """Return the disclaimer and the notice about the wording; no lines if there is neither."""
    parts = [
        paragraph(style, text, look)
        for style, text in (("disclaimer", answer.disclaimer), ("notice", answer.notice))
        if text
    ]
    return _joined(parts)


def _joined(parts: Iterable[list[Line]]) -> list[Line]:
    """Return parts with an empty line between them; empty parts are left out."""
    lines: list[Line] = []
    for part in parts:
        if part:
            lines += [[], *part] if lines else part
    return lines


def plain(answer: Answer) -> str:
    """Return an answer with disclaimer and notice as text that is not wrapped."""
    look = Look()
    return text_of(_joined([answer_lines(answer, look), note_lines(answer, look)])).rstrip("\n")


def verification_lines(verification: Verification, look: Look) -> list[Line]:
    """Return a verdict, what differs, and the statements in which the words stand.

    What the article has and the claim lacks stands as ``[-so-]``, what the claim puts in as
    ``{+so+}``, with colours or without. Words that stand in several places are shown once, with each
    of the places. The notice is not among the lines.
    """
    found = verification
    verdict = found.verdict.replace("_", " ")
    line = [("verdict", look.text(verdict)), ("message", look.text(f": {found.message}"))]
    parts = [wrap(line, look.width), _difference_lines(found, look)]
    texts = _by_text(found.quotes)
    for number, quotes in enumerate(texts, 1):
        lines = quote_lines(quotes[0], look, number if len(texts) > 1 else 0)
        for place in list({quote.attribution: quote for quote in quotes}.values())[1:]:
            lines += _attribution(place if look.gloss else unglossed_quote(place), look)
        parts.append(lines)
    return _joined(parts)


def _by_text(quotes: Iterable[Quote]) -> list[list[Quote]]:
    """Return quotes in groups of the same words behind the same context."""
    found: dict[tuple[str, str], list[Quote]] = {}
    for quote in quotes:
        context = quote.context.text if quote.context else ""
        found.setdefault((fold(context), fold(quote.text)), []).append(quote)
    return list(found.values())


def _difference_lines(verification: Verification, look: Look) -> list[Line]:
    if not verification.difference:
        return []
    styles = {"same": "quote", "joint": "label"}
    fragments = [(styles.get(op, op), look.text(text)) for op, text in verification.difference.written]
    return wrap(fragments, look.width, [("", "  ")], [("", "  ")])


def plain_verification(verification: Verification) -> str:
    """Return a verification with its notice as text that is not wrapped."""
    look = Look()
    notice = paragraph("notice", verification.notice, look) if verification.notice else []
    return text_of(_joined([verification_lines(verification, look), notice])).rstrip("\n")
