"""What every part of the page needs: an article with its anchors and marks, and text made safe."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from scarbot.crediting import MANNERS, SPOKEN
from scarbot.language import fold
from scarbot.printable import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.models import Article, Reference, Speaker, Statement

__all__ = [
    "KINDS",
    "NOBODIES",
    "UNKNOWN",
    "Shown",
    "initials",
    "line",
    "nobody",
    "reference_links",
    "safe",
]

KINDS = {
    **MANNERS,
    "study": "found by a study",
    "group": "said by a group",
    "article": "the article’s own words",
}
NOBODIES = {
    "Unknown speaker": SPOKEN,
    "A study": ("study",),
    "A group": ("group",),
    "The article": ("article",),
}
UNKNOWN = "unknown"
_DEEPEST_HEADING = 6
_LONGEST_INITIALS = 3


@dataclass(frozen=True, slots=True)
class Shown:
    """An article on the page.

    Attributes:
        article: what is shown.
        anchor: what its anchors begin with.
        level: the level of its title's heading.
        marks: the initials of each speaker, in their order.
    """

    article: Article
    anchor: str
    level: int
    marks: dict[Speaker, str]

    @property
    def title(self) -> str:
        """The title of the article, or its id, as HTML."""
        return line(self.article.title) or line(self.article.id)

    def heading(self, text: str, depth: int, anchor: str, classes: str = "") -> str:
        """Return a heading ``depth`` levels below the title; the text is HTML."""
        level = min(self.level + depth, _DEEPEST_HEADING)
        looks = f' class="{classes}"' if classes else ""
        return f'<h{level} id="{self.anchor}-{anchor}"{looks}>{text}</h{level}>'

    def section(self, heading: str, classes: str, content: str) -> str:
        """Return a part of the page with its heading; empty if it has no content."""
        if not content:
            return ""
        anchor = f"{self.anchor}-{classes}"
        title = self.heading(heading, 1, classes)
        return f'<section class="{classes}" aria-labelledby="{anchor}">\n{title}\n{content}\n</section>\n'


def initials(speakers: Sequence[Speaker]) -> dict[Speaker, str]:
    """Return a mark of a few letters for each speaker, no two the same.

    If the capital of a letter is several letters, only the first counts. A mark that an earlier
    speaker has gets a number behind it; a name without letters becomes ``?``.

    >>> from scarbot.models import Speaker
    >>> list(initials([Speaker("Y. Claire Chang"), Speaker("Ann Lee"), Speaker("Al Lee")]).values())
    ['YCC', 'AL', 'AL2']
    """
    marks: dict[Speaker, str] = {}
    for speaker in speakers:
        letters = [
            word[0].upper()[0] for word in re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)*", clean(speaker.name))
        ]
        short = letters if len(letters) <= _LONGEST_INITIALS else [*letters[:2], letters[-1]]
        first = mark = "".join(short) or "?"
        number = 1
        while mark in marks.values():
            number += 1
            mark = f"{first}{number}"
        marks[speaker] = mark
    return marks


def safe(text: str) -> str:
    """Return a text from outside as it may stand in HTML, between tags and in attributes."""
    return escape(clean(text))


def line(text: str) -> str:
    """Return a text from outside for HTML, its white space folded."""
    return fold(safe(text))


def nobody(statement: Statement) -> str:
    """Return the row of the table that counts a statement without a speaker."""
    return next(name for name, kinds in NOBODIES.items() if statement.kind in kinds)


def reference_links(shown: Shown, references: Iterable[Reference]) -> str:
    """Return the labels of references as links to them; without a link where the list has no such entry."""
    return ", ".join(_reference_link(shown, reference) for reference in references)


def _reference_link(shown: Shown, reference: Reference) -> str:
    label = line(reference.label)
    if reference not in shown.article.references:
        return label
    return f'<a href="#{shown.anchor}-r{shown.article.references.index(reference)}">{label}</a>'
