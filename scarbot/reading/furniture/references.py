"""The numbered entries of a reference list: author, year and journal, as far as they show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scarbot.language import fold
from scarbot.models import Reference
from scarbot.particles import PARTICLES
from scarbot.reading.blocks import Block
from scarbot.reading.furniture.openings import names_references, opens_references
from scarbot.reading.traits.dates import MONTH_BEGUN
from scarbot.reading.traits.prose import ends_sentence, is_prose

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["is_reference", "listed_references", "parse_reference"]

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CITATION = re.compile(
    r"\bvol\.|\bpp?\. ?\d|\bdoi\b|\d\(\d+\):|\d;\s?\d+|[\d)]: ?\d+[–-]\d+"
    r"|\A[^()?!]{3,160}\((?:19|20)\d\d[a-z]?\)\.",
    re.IGNORECASE,
)
_MAY_CITE = re.compile(r"”|\b[Nn]o\. ?\d|\bet al\b|\b\d{1,4}\.$")
_QUOTED_TITLE = re.compile(r"“[^”]*”")
_AUTHORS = re.compile(
    r"\A(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? [A-Z]{1,3}\b[,.]|[A-Z][\w’'-]+, (?:[A-Z]\.|[A-Z][a-z]+[,.])"
    r"|[^.]{0,60}\bet al\b)"
)
_TELLS = re.compile(
    r"\b(?:says?|said|warns?|warned|notes|noted|adds|added|suggests|explains|agrees|told|tells|advises|recommends"
    r"|[Aa]ccording to|per an?|found that|you|your|you['’]\w+|we|our|I|an? (?:19|20)\d\d"
    r"|(?<!ublished )(?<!ccessed )(?<!etrieved )(?:[Ii]n|[Ss]ince|by|from|until|of|[Bb]efore|[Aa]fter|on) "
    rf"(?:\d{{1,2}} )?(?:(?:early|late|mid|spring|summer|autumn|fall|winter|{MONTH_BEGUN}[a-z]{{0,6}})[ -])?"
    r"(?:\d{1,2}, )?(?:19|20)\d\d)\b"
)  # outside a title in marks: what an article tells, and no entry
_PARTICLE = rf"(?:{'|'.join(PARTICLES)}) "
_AUTHOR = re.compile(
    rf"((?:{_PARTICLE}){{0,2}}[^\W\d_][\w’'-]+(?: {_PARTICLE}[\w’'-]+)?)(?=,| [A-Z]{{1,3}}\b|\.| et al)"
)
_CLOSING = re.compile(r"[”\"]\s*")
_WORK = re.compile(r"[“\"][^”\"]{8,1000}[”\"]|\*[^*]{4,1000}\*|\bdoi\b|www\.|\bet al\b")
_LONGEST_ENTRY = 350
_LIKELY = 0.5
_LAST = Block("heading", 0, 0)
_JOURNAL_END = re.compile(r",? ?(?:\bvol\b|\bno\b|\bVolume\b|\d|\()|;")


def is_reference(words: str) -> bool:
    """Say whether a numbered item looks like a citation: a year, and a volume, pages or authors.

    >>> is_reference("Zhou C, et al. Scars and mood. Clin Dermatol. 2023;16:731-738.")
    True
    >>> is_reference("Sleep Board (2023). The state of naps.")
    True
    >>> is_reference("Wash your face twice a day, and use sunscreen.")
    False
    >>> is_reference("Nap. It lifts mood, per a 2019 study. “You’ll wake well,” Ruiz says.")
    False
    """
    if not _YEAR.search(words):
        return False  # the usual case
    if _CITATION.search(words):
        return True
    if not _MAY_CITE.search(words):
        return False
    return bool(_AUTHORS.match(words)) or not _TELLS.search(_QUOTED_TITLE.sub("", words))


def listed_references(text: str, blocks: Sequence[Block]) -> frozenset[int]:
    """Return where the headings start that a list of references stands below, and no prose.

    Args:
        text: what the offsets of the blocks point into.
        blocks: the blocks in their order, furniture marked as such.
    """
    found: list[int] = []
    listing: _Listing | None = None
    for block in (*blocks, _LAST):
        if block.kind in ("heading", "title"):
            found += [listing.begin] if listing and listing.is_one else []
            words = fold(text[block.start : block.end])
            listing = _Listing(block.start, names_references(words)) if opens_references(words) else None
        elif listing and block.kind != "furniture":
            listing.add(block, text[block.start : block.end])
    return frozenset(found)


@dataclass(slots=True)
class _Listing:
    """What stands below a heading that may open a list of references.

    "References" opens nothing else, and above its entries a site may tell in a paragraph how it picks them.
    Below "Notes" and "Sources" an article may go on, so that half of the entries have to look like
    references there.
    """

    begin: int
    is_named: bool
    led: bool = False
    entries: int = 0
    likely: int = 0
    prose: int = 0

    def add(self, block: Block, words: str) -> None:
        refers = is_reference(words) or "http" in words
        if block.kind == "item" or refers:
            self.entries += not self.prose
            self.likely += not self.prose and (refers or _refers(words))
        elif is_prose(words):
            leads = self.is_named and not self.entries and len(words) <= _LONGEST_ENTRY
            self.led = self.led or leads
            self.prose += not leads

    @property
    def is_one(self) -> bool:
        if not self.entries:
            return not (self.prose or self.led)
        return self.is_named or self.likely >= _LIKELY * self.entries


def _refers(words: str) -> bool:
    """Say whether an entry names a work: a year, a title in quotation marks, or no sentence at all."""
    return bool(_YEAR.search(words) or _WORK.search(words)) or not ends_sentence(words)


def parse_reference(number: int, text: str, start: int, end: int) -> Reference:
    """Return the entry with its first author's surname, its year and its journal.

    >>> reference = parse_reference(2, "Zhou, C. “Scars.” Skin Care, vol. 1, 2023, p. 3", 0, 47)
    >>> reference.author, reference.year, reference.journal
    ('Zhou', '2023', 'Skin Care')
    """
    words = fold(text)
    author = _AUTHOR.match(words)
    year = _YEAR.search(words)
    return Reference(
        number,
        text,
        start,
        end,
        author=author.group(1) if author else "",
        year=year.group() if year else "",
        journal=_journal(words, year.start() if year else len(words)),
    )


def _journal(words: str, year: int) -> str:
    quoted = list(_CLOSING.finditer(words))
    if len(quoted) >= 2 or (quoted and quoted[-1].group().startswith("”")):
        behind = words[quoted[-1].end() :]
        return _cut(behind)
    parts = re.split(r"(?<=[.?!])\s+", words[:year].rstrip(" (;,"))
    journal = parts[-1] if len(parts) > 2 else ""
    return _cut(journal)


def _cut(words: str) -> str:
    end = _JOURNAL_END.search(words)
    return words[: end.start() if end else len(words)].strip(" .,;*_")
