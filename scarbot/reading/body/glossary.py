"""Where the printed words of a copy mean other, standard ones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.models import Gloss

if TYPE_CHECKING:
    from scarbot.reading.body.sidecar import GlossaryEntry, Sidecar

__all__ = ["find_glosses"]


def find_glosses(text: str, sidecar: Sidecar) -> tuple[Gloss, ...]:
    """Return every place where an entry of the glossary holds, in the order of the text.

    Longer printed words win over shorter ones that they contain, entries scoped by a phrase over
    those that hold everywhere. Case counts only for the first letter, which may be a capital.

    Raises:
        SidecarError: an entry's words, or the phrase they have to stand within, never occur.
    """
    taken: list[Gloss] = []
    covered = bytearray(len(text))
    entries = sorted(sidecar.glossary, key=lambda entry: (not entry.within, -len(entry.printed)))
    for entry in entries:
        places = _places(text, entry, sidecar)
        for start, end in places:
            if not any(covered[start:end]):
                covered[start:end] = b"\x01" * (end - start)
                taken.append(Gloss(start, end, entry.standard))
    return tuple(sorted(taken, key=lambda gloss: gloss.start))


def _places(text: str, entry: GlossaryEntry, sidecar: Sidecar) -> list[tuple[int, int]]:
    pattern = _pattern(entry.printed)
    if not entry.within:
        places = [match.span() for match in pattern.finditer(text)]
        if not places:
            raise sidecar.error(entry.line, "glossary.printed", f"“{entry.printed}” is not in the article")
        return places
    around = [match.span() for match in _pattern(entry.within).finditer(text)]
    if not around:
        raise sidecar.error(entry.line, "glossary.within", f"“{entry.within}” is not in the article")
    places = [match.span() for start, end in around for match in pattern.finditer(text, start, end)]
    if not places:
        raise sidecar.error(entry.line, "glossary.printed", f"“{entry.printed}” is not in “{entry.within}”")
    return places


def _pattern(phrase: str) -> re.Pattern[str]:
    first = phrase[0]
    letter = (
        f"[{re.escape(first.lower())}{re.escape(first.upper())}]" if first.isalpha() else re.escape(first)
    )
    begin = r"(?<!\w)" if phrase[0].isalnum() else ""
    end = r"(?!\w)" if phrase[-1].isalnum() else ""
    rest = r"\s+".join(map(re.escape, phrase[1:].split(" ")))
    return re.compile(f"{begin}{letter}{rest}{end}")
