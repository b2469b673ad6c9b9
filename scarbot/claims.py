"""The records of a claimed quotation: what differs from the article, and the verdict.

Like those of ``models``, they are frozen and slotted and hold no logic beyond properties and
``to_dict``. They stand apart because a question that is asked has no use for them.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from scarbot.models import SCHEMA

if TYPE_CHECKING:
    from scarbot.models import Quote, Speaker

__all__ = ["Change", "ChangeKind", "Difference", "Part", "Verdict", "Verification"]

Verdict = Literal["exact", "altered", "wrong_speaker", "stitched", "partial", "not_found"]
ChangeKind = Literal[
    "number",
    "unit",
    "negation",
    "opposite",
    "swap",
    "reversal",
    "condition",
    "hedge",
    "limit",
    "standard",
    "omission",
    "wording",
    "spelling",
]
Part = tuple[Literal["same", "removed", "added", "joint"], str]
"""Words of both texts, or of one of them."""


@dataclass(frozen=True, slots=True)
class Change:
    """One thing in which a claimed quotation differs from the article.

    Attributes:
        kind: what is changed: ``number``, ``unit``, ``negation``, ``opposite``, ``swap`` (two places
            have each other's words), ``reversal``, ``condition``, ``hedge``, ``limit``,
            ``standard`` (a standard word for the printed one), ``omission`` (left out at an
            ellipsis), ``wording`` or ``spelling``.
        removed: the printed words that the claim lacks; empty where it only adds.
        added: the words of the claim that are not printed; empty where it only leaves out.
        article: the id of the article.
        start: offset of ``removed``, or of the place where words were added.
        end: offset behind it.
    """

    kind: ChangeKind
    removed: str
    added: str
    article: str
    start: int
    end: int

    def to_dict(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between a claimed quotation and the article.

    Attributes:
        changes: what is changed, the weightiest first.
        parts: both texts in one, in order: ``same`` and ``removed`` words as they are printed,
            ``added`` ones as they are claimed, ``joint`` where pieces are joined.
            Put one behind the other they are both texts: the gaps between words stand in them.

    >>> parts = (("removed", "Some"), ("added", "All"), ("same", " scars fade."))
    >>> str(Difference(parts=parts))
    '[-Some-]{+All+} scars fade.'
    """

    changes: tuple[Change, ...] = ()
    parts: tuple[Part, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes) or any(op != "same" for op, _ in self.parts)

    @property
    def written(self) -> list[tuple[str, str]]:
        """The parts as they are written, each behind what it is."""
        marks = {"removed": "[-{}-]", "added": "{{+{}+}}", "joint": " {} "}
        return [(op, marks.get(op, "{}").format(re.sub(r"\s+", " ", text))) for op, text in self.parts]

    def __str__(self) -> str:
        return re.sub(" {2,}", " ", "".join(text for _, text in self.written)).strip()

    def to_dict(self) -> dict[str, Any]:
        return {
            "text": str(self),
            "changes": [change.to_dict() for change in self.changes],
            "parts": [{"op": op, "text": text} for op, text in self.parts],
        }


@dataclass(frozen=True, slots=True)
class Verification:
    """Whether a quotation is real, and whether it is theirs.

    Attributes:
        text: as it was claimed.
        speaker: the person claimed, as given; empty where nobody is.
        verdict: ``exact``, ``partial`` (cut so that the meaning suffers), ``altered``,
            ``stitched``, ``wrong_speaker`` or ``not_found``.
        message: the line that says so.
        quotes: the statements in which the words stand, in the order of the corpus.
        spans: where in the article the words stand, for each quote.
        difference: what differs from the article; empty where nothing does.
        claimed: the people of the corpus that the claimed name can mean.
        speakers: the people whose words they are; empty where they are nobody's by name.
        source: whose words they are, in words; empty where nothing was found.
        reported: whether the article reports the words and does not quote them.
        similarity: how much of the claim and of its place is the same, from 0 to 1.
        notice: what a reader has to know about the wording of the articles; may be empty.
    """

    text: str
    speaker: str
    verdict: Verdict
    message: str
    quotes: tuple[Quote, ...] = ()
    spans: tuple[tuple[int, int], ...] = ()
    difference: Difference = field(default_factory=Difference)
    claimed: tuple[Speaker, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    source: str = ""
    reported: bool = False
    similarity: float = 0.0
    notice: str = ""

    def __bool__(self) -> bool:
        return self.verdict == "exact"

    def __str__(self) -> str:
        from scarbot.render import plain_verification  # as of an answer: str() is the plain text

        return plain_verification(self)

    def to_dict(self) -> dict[str, Any]:
        return {
            "schema": SCHEMA,
            "text": self.text,
            "speaker": self.speaker,
            "verdict": self.verdict,
            "message": self.message,
            "quotes": [quote.to_dict() for quote in self.quotes],
            "spans": [list(span) for span in self.spans],
            "difference": self.difference.to_dict(),
            "claimed": [speaker.to_dict() for speaker in self.claimed],
            "speakers": [speaker.to_dict() for speaker in self.speakers],
            "source": self.source,
            "reported": self.reported,
            "similarity": round(self.similarity, 4),
            "notice": self.notice,
        }
