"""Text that a screen can show: nothing that steers a terminal, in its encoding, by columns."""

from __future__ import annotations

import unicodedata
from typing import Any

__all__ = ["character_columns", "clean", "columns", "encodable", "json_line"]

_ZERO_WIDTH_JOINER = "\u200d"
_EMOJI_SELECTOR = "\ufe0f"
_KEPT_FORMATS = frozenset("\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")
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
    return bare or ("" if character_columns(character) == 0 else "?")


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
        own = character_columns(character)
        if before == _ZERO_WIDTH_JOINER or "\U0001f3fb" <= character <= "\U0001f3ff":
            own = 0 if total else own
        elif character == _EMOJI_SELECTOR and before and character_columns(before) == 1:
            own = 1
        total, before = total + own, character
    return total


def character_columns(character: str) -> int:
    """Return how many columns one character takes by itself, 0 to 2."""
    if character.isascii():
        return 1
    if unicodedata.category(character) in ("Mn", "Me", "Cf") or "\u1160" <= character <= "\u11ff":
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


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
