"""An answer as lines of styled fragments, as plain text and as JSON. No terminal is touched.

A fragment is the name of a style and a text; a line is a list of fragments. What comes from an
article or a question passes through :func:`clean` on its way into a line, so that no line can
steer a terminal.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from scarbot.glossing import unglossed, unglossed_quote

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from scarbot.claims import Verification
    from scarbot.models import Answer, Quote

__all__ = [
    "Fragment",
    "Line",
    "Look",
    "answer_lines",
    "asked_words",
    "clean",
    "columns",
    "encodable",
    "gloss_parts",
    "json_line",
    "note_lines",
    "paragraph",
    "plain",
    "plain_verification",
    "quote_lines",
    "shown_quotes",
    "text_of",
    "verification_lines",
    "wrap",
]

Fragment = tuple[str, str]
Line = list[Fragment]

_ZERO_WIDTH_JOINER = "\u200d"
_EMOJI_SELECTOR = "\ufe0f"
_KEPT_FORMATS = frozenset("\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_HYPHENS = r"(?<=[^\W\d_][-‐—–])(?=[^\W\d_])"  # compiled where lines are wrapped: on terminals only
_ENDINGS = """
    s es e ed ing ings ingly edly er ers y ies ied ly al ally ic ically ate ates ated ating ant ants
    ent ents ation ations ational ment ments able ably ible ative ive ively ize ized izing ion ions
    ity ities ous ance ances ence ences ness ful fully ility ency
"""
_LIGHT = 0.3
"""The weight below which a term is not emphasised: that of the topic, which would light up everywhere."""
_SMALLEST = 8
"""The columns that are written to in however narrow a window."""
_PLAINER = {
    "“": '"',
    "”": '"',
    "„": '"',
    "‘": "'",
    "’": "'",
    "—": "--",
    "–": "-",
    "‐": "-",
    "‑": "-",
    "›": ">",
    "…": "...",
    "·": "-",
    "•": "*",
    "│": "|",
    "┆": ":",
    "×": "x",
    "←": "<-",
    "→": "->",
}


@dataclass(frozen=True, slots=True)
class Look:
    """How lines are to be.

    Attributes:
        width: the longest line in columns; 0 for lines of any length.
        gloss: whether the standard word is shown behind a printed one.
        encoding: what the lines must fit into.
        matches: says of a word whether the question asked for it; ``None`` emphasises nothing.
    """

    width: int = 0
    gloss: bool = True
    encoding: str = "utf-8"
    matches: Callable[[str], bool] | None = None

    def text(self, text: str) -> str:
        """Return a text from outside as it may stand on the screen."""
        return encodable(clean(text), self.encoding)


def clean(text: str) -> str:
    r"""Return a text that cannot steer a terminal; the one place where that is decided.

    Newlines stay. A tab, and other white space that moves the cursor, becomes a space. Any other
    control character, and half of a surrogate pair, becomes U+FFFD, so that the place shows.
    Invisible format characters (bidirectional overrides, soft hyphens, byte order marks) are left
    out, but not the joiners that scripts and emoji need. Printable text is returned as it is.

    >>> clean("a\tb\x1b[31mc\u202ed")
    'a b\ufffd[31mcd'
    """
    if text.isprintable():
        return text
    return "".join(map(_cleaned, text))


def _cleaned(character: str) -> str:
    category = unicodedata.category(character)
    if category in ("Cc", "Zl", "Zp"):
        if character == "\n":
            return character
        return " " if character.isspace() else "\ufffd"
    if category == "Cf":
        return character if character in _KEPT_FORMATS else ""
    return "\ufffd" if category == "Cs" else character


def encodable(text: str, encoding: str) -> str:
    """Return a text that an encoding can hold; plainer characters stand for what it cannot.

    >>> encodable("“scars” — naïve › 疤", "ascii")
    '"scars" -- naive > ?'
    """
    if encoding.lower().replace("_", "-") in ("utf-8", "utf8") or text.isascii():
        return text
    return "".join(character if _fits(character, encoding) else _plainer(character) for character in text)


def _fits(character: str, encoding: str) -> bool:
    try:
        character.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return character.isascii()
    return True


def _plainer(character: str) -> str:
    if character in _PLAINER:
        return _PLAINER[character]
    bare = unicodedata.normalize("NFKD", character).encode("ascii", "ignore").decode("ascii")
    return bare or ("" if _columns_of(character) == 0 else "?")


def columns(text: str) -> int:
    r"""Return how many columns of a terminal a cleaned text takes.

    East Asian wide characters and emoji take two, combining marks none, and what is joined to an
    emoji nothing more.

    >>> columns("scar"), columns("疤痕"), columns("e\u0301"), columns("👩\u200d👧")
    (4, 4, 1, 2)
    """
    if text.isascii():
        return len(text)
    total, before = 0, ""
    for character in text:
        own = _columns_of(character)
        if before == _ZERO_WIDTH_JOINER or "\U0001f3fb" <= character <= "\U0001f3ff":
            own = 0 if total else own
        elif character == _EMOJI_SELECTOR and before and _columns_of(before) == 1:
            own = 1
        total, before = total + own, character
    return total


def _columns_of(character: str) -> int:
    if character.isascii():
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf") or "\u1160" <= character <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def wrap(
    fragments: Iterable[Fragment], width: int, first: Sequence[Fragment] = (), rest: Sequence[Fragment] = ()
) -> list[Line]:
    """Return fragments as lines of at most ``width`` columns, white space folded.

    Lines break at white space, behind hyphens and dashes between letters, and between wide
    characters; a word that is longer than a line is cut. Without words there is one line.

    Args:
        fragments: cleaned text with styles.
        width: the longest line; 0 for one line of any length.
        first: what stands before the first line.
        rest: what stands before each other line.

    >>> wrap([("quote", "two  words")], 6, [("bar", "| ")], [("bar", "| ")])
    [[('bar', '| '), ('quote', 'two')], [('bar', '| '), ('quote', 'words')]]
    """
    lines: list[Line] = [list(first)]
    room, used, begun = _room(width, first), 0, False
    for unit, spaced in _units(fragments):
        needed = sum(columns(text) for _, text in unit)
        space = spaced and begun
        if width and begun and used + space + needed > room:
            lines.append(list(rest))
            room, used, space = _room(width, rest), 0, False
        for piece, breaks in _cut(unit, room if width else 0):
            if breaks:
                lines.append(list(rest))
                room, used, space = _room(width, rest), 0, False
            _extend(lines[-1], piece, spaced=space)
            used += space + columns(piece[1])
            space, begun = False, True
    return lines


def _room(width: int, prefix: Sequence[Fragment]) -> int:
    return max(width - sum(columns(text) for _, text in prefix), _SMALLEST) if width else 0


def _units(fragments: Iterable[Fragment]) -> list[tuple[Line, bool]]:
    """Return what cannot be broken, each with whether white space stands before it."""
    units: list[tuple[Line, bool]] = []
    spaced = breakable = True
    for style, text in fragments:
        for piece in re.findall(r"\s+|\S+", text):
            if piece.isspace():
                spaced = True
                continue
            for part in _breakable(piece):
                if units and not spaced and not breakable:
                    units[-1][0].append((style, part))
                else:
                    units.append(([(style, part)], spaced))
                spaced, breakable = False, True
            breakable = False
    return units


def _breakable(word: str) -> list[str]:
    """Return a word in the parts between which a line may break."""
    parts: list[str] = []
    for run in re.split(_HYPHENS, word):
        if run.isascii():
            parts.append(run)
            continue
        start = 0
        for place, (before, after) in enumerate(pairwise(run), 1):
            if _columns_of(before) == 2 and _columns_of(after) == 2 and after.isalpha():
                parts.append(run[start:place])
                start = place
        parts.append(run[start:])
    return parts


def _cut(unit: Line, room: int) -> list[tuple[Fragment, bool]]:
    """Return the pieces of a unit, each with whether a line breaks before it."""
    if not room or sum(columns(text) for _, text in unit) <= room:
        return [(fragment, False) for fragment in unit]
    pieces: list[tuple[Fragment, bool]] = []
    used, breaks = 0, False
    for style, text in unit:
        start = 0
        for place, character in enumerate(text):
            own = _columns_of(character)
            if used + own > room:
                pieces.append(((style, text[start:place]), breaks))
                start, used, breaks = place, 0, True
            used += own
        pieces.append(((style, text[start:]), breaks))
        breaks = False
    return [piece for piece in pieces if piece[0][1] or piece[1]]


def _extend(line: Line, piece: Fragment, *, spaced: bool) -> None:
    """Add a piece to a line, joined to the last fragment where the style is the same."""
    style, text = piece
    same = bool(line) and line[-1][0] == style
    if spaced and not same:
        line.append(("", " "))
    if same:
        line[-1] = (style, line[-1][1] + " " * spaced + text)
    elif text:
        line.append((style, text))


def paragraph(style: str, text: str, look: Look, *, indent: str = "") -> list[Line]:
    r"""Return a text in one style; its newlines and their indentation stay.

    >>> paragraph("message", "one\n  two", Look())
    [[('message', 'one')], [('message', '  two')]]
    """
    lines: list[Line] = []
    for row in look.text(text).split("\n"):
        lead = indent + row[: len(row) - len(row.lstrip(" "))]
        prefix = [(style, lead)] if lead else []
        lines += wrap([(style, row)], look.width, prefix, prefix) if row.strip() else [[]]
    return lines


def gloss_parts(text: str, glossed: str) -> list[tuple[bool, str]]:
    """Return a glossed text in parts, each with whether it was put in behind a printed word.

    Brackets that the article itself prints are no gloss. Where the two texts cannot be brought
    together, the whole is returned as one part.

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
    """Return a quote behind a bar, its attribution below, and before both what it leans on.

    Args:
        quote: what is quoted; its text is shown whole.
        look: how.
        number: stands before the first line of the quote itself; 0 for none.
    """
    quote = quote if look.gloss else unglossed_quote(quote)
    label = f"{number} " if number else "  "
    lines: list[Line] = []
    if quote.context is not None:
        dotted = [("bar", encodable("  ┆ ", look.encoding))]
        lines.append([("", " " * len(label)), ("label", "Context")])
        lines += wrap(_words("context", quote.context, look), look.width, dotted, dotted)
        lines += _attribution(quote.context, look, "context")
    bar = encodable("│ ", look.encoding)
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
    fragments: list[Fragment] = []
    start = 0
    for found in _WORD.finditer(text):
        if look.matches(found.group()):
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

    What another quote of the answer has, or stands above already, is no context.
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


def _readings(answer: Answer, look: Look) -> list[Line]:
    lines: list[Line] = []
    for correction in answer.corrections:
        lines += paragraph("correction", f"read “{correction.typed}” as “{correction.read}”", look)
    if answer.reading:
        lines += paragraph("correction", answer.reading, look)
    return lines


def _message_style(answer: Answer) -> str:
    if answer.status in ("no_answer", "clarify"):
        return "decline"
    return {"partial": "caveat", "emergency": "emergency"}.get(answer.status, "message")


def _nearest(answer: Answer, look: Look) -> list[Line]:
    if not answer.sections:
        return []
    lines = paragraph("label", "Nearest in the article:", look)
    bullet = encodable("  • ", look.encoding)
    for section in answer.sections:
        path = " › ".join(section.path) or section.label
        lines += wrap([("", look.text(path))], look.width, [("label", bullet)], [("", "    ")])
    return lines


def asked_words(answer: Answer) -> Callable[[str], bool]:
    """Return what says of a word whether a question was searched by it.

    A term is a stem: a word counts if it is the stem with an English ending. That is near enough
    for emphasis, and needs no stemmer. Terms of little weight do not count.

    >>> from scarbot.models import Answer, Term
    >>> asked = asked_words(Answer("", "answered", terms=(Term("fade", 1.0, "typed"),)))
    >>> [word for word in ("Fading", "faded", "fad", "scar") if asked(word)]
    ['Fading', 'faded']
    """
    stems = {stem for term in answer.terms if term.weight >= _LIGHT for stem in term.term.lower().split()}
    endings = frozenset(_ENDINGS.split())
    return lambda word: any(_is_form(part, stem, endings) for part in _parts(word.lower()) for stem in stems)


def _parts(word: str) -> list[str]:
    """Return a word and, where a hyphen joins it, its parts, without a possessive ending."""
    parts = [part.removesuffix("’s").removesuffix("'s") for part in re.split(r"[-‐‑]", word)]
    return parts if len(parts) == 1 else [*parts, "".join(parts)]


def _is_form(word: str, stem: str, endings: frozenset[str]) -> bool:
    """Say whether a word is a stem with an ending, its last letter doubled, changed or left out."""
    if word == stem:
        return True
    base = stem[:-1] if len(stem) > 3 and stem[-1] in "ie" else stem
    rest = word[len(base) :]
    if len(base) < 3 or not word.startswith(base):
        return False
    return rest in endings or (rest[:1] == base[-1] and rest[1:] in endings)


def note_lines(answer: Answer, look: Look) -> list[Line]:
    """Return the disclaimer and the notice about the wording; nothing where there is neither."""
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


def text_of(lines: Iterable[Line]) -> str:
    r"""Return lines as text, without styles and without spaces at the ends of lines.

    >>> text_of([[("bar", "| "), ("quote", "scar")], []])
    '| scar\n\n'
    """
    return "".join("".join(text for _, text in line).rstrip() + "\n" for line in lines)


def plain(answer: Answer) -> str:
    """Return an answer with disclaimer and notice as text that is not wrapped."""
    look = Look()
    return text_of(_joined([answer_lines(answer, look), note_lines(answer, look)])).rstrip("\n")


def verification_lines(verification: Verification, look: Look) -> list[Line]:
    """Return a verdict, what differs, and the statements in which the words stand.

    What the article has and the claim lacks stands as ``[-so-]``, what the claim puts in as
    ``{+so+}``, with colours or without. The notice is not among the lines.
    """
    found = verification
    verdict = found.verdict.replace("_", " ")
    line = [("verdict", look.text(verdict)), ("message", look.text(f": {found.message}"))]
    parts = [wrap(line, look.width), _difference_lines(found, look)]
    numbered = len(found.quotes) > 1
    for number, quote in enumerate(found.quotes, 1):
        parts.append(quote_lines(quote, look, number if numbered else 0))
    return _joined(parts)


def _difference_lines(verification: Verification, look: Look) -> list[Line]:
    if not verification.difference:
        return []
    forms = {"removed": "[-{}-]", "added": "{{+{}+}}"}
    fragments: list[Fragment] = []
    before = ""
    for op, text in verification.difference.parts:
        if fragments and (before, op) != ("removed", "added"):
            fragments.append(("", " "))
        style = {"same": "quote", "joint": "label"}.get(op, op)
        fragments.append((style, look.text(forms.get(op, "{}").format(text))))
        before = op
    return wrap(fragments, look.width, [("", "  ")], [("", "  ")])


def plain_verification(verification: Verification) -> str:
    """Return a verification with its notice as text that is not wrapped."""
    look = Look()
    notice = paragraph("notice", verification.notice, look) if verification.notice else []
    return text_of(_joined([verification_lines(verification, look), notice])).rstrip("\n")


def json_line(record: dict[str, Any], *, encoding: str = "utf-8") -> str:
    r"""Return a record as one line of JSON that is safe on a terminal and loses nothing.

    What :func:`clean` would alter is written as ``\u`` with its number, and so is what the
    encoding cannot hold.

    >>> json_line({"text": "“a”\x9b"})
    '{"text": "“a”\\u009b"}'
    """
    import json

    text = json.dumps(record, ensure_ascii=False)
    if text.isprintable() and encodable(text, encoding) == text:
        return text
    return "".join(_escaped(character, encoding) for character in text)


def _escaped(character: str, encoding: str) -> str:
    if clean(character) == character == encodable(character, encoding):
        return character
    number = ord(character)
    if number < 0x10000:
        return f"\\u{number:04x}"
    high, low = divmod(number - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
