"""Whose each sentence is: one pass over an article, paragraph by paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scarbot.attribution.cues import QUOTED, Cue, find_cue
from scarbot.attribution.discourse import Discourse, Origin, gender_of, learn_genders
from scarbot.attribution.kinds import is_speech, is_wholly_quoted, kind_of
from scarbot.attribution.mentions import Mention, MentionFinder
from scarbot.attribution.people import find_people
from scarbot.attribution.quotations import find_quotations
from scarbot.attribution.studies import named_references
from scarbot.attribution.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from scarbot.attribution.people import Person
    from scarbot.attribution.quotations import Quotation
    from scarbot.models import Article, Passage, Reference, Statement

__all__ = ["attribute"]

_SOURCES = {"group": "group", "organisation": "group", "study": "study"}
_CONTINUING = re.compile(
    r"\b(?:participants|volunteers|(?:the|both|two|other|control|placebo) (?:\w+ )?groups?|the researchers|the authors|the scientists|the investigators"
    r"|the same (?:was|is|went|goes|held|holds|applied|applies|study|trial|review|survey|paper|team)|the (?:study|trial|review|survey|paper|analysis|meta-analysis|drug|effect|difference|benefit|improvement)(?! (?:that|who))"
    r"|those who|those in|the rest|the others)\b",
    re.IGNORECASE,
)
_AUTHORS = re.compile(r"\b(?:researchers|scientists|investigators|authors)\b", re.IGNORECASE)


def attribute(article: Article, cues: Mapping[str, Sequence[str]] | None = None) -> Article:
    """Return the article with every statement's kind, speakers and sources.

    Args:
        article: as it was read, every statement still the article's own.
        cues: further words by kind, from a sidecar.

    The text, the passages and the sections stay as they are. Where somebody speaks and the rules
    cannot tell who, ``speakers`` is empty and ``certainty`` is ``unknown``.
    """
    own = tuple(sorted((kind, tuple(words)) for kind, words in (cues or {}).items()))
    words = vocabulary(own)
    spans = [(passage.start, passage.end) for passage in article.passages]
    people = find_people(article.text, spans, words)
    sentences = [
        [(s.start, s.end) for s in article.statements[passage.first : passage.last]]
        for passage in article.passages
    ]
    quotations = find_quotations(article.text, spans, sentences)
    reader = _Reader(article, people, quotations, own)
    origins = reader.read()
    statements = tuple(
        _attributed(statement, origin) for statement, origin in zip(article.statements, origins, strict=True)
    )
    spoken = {person.name for origin in origins for person in origin.people}
    speakers = tuple(p.speaker() for p in people if p.name in spoken or p.expert)
    return replace(article, statements=statements, speakers=speakers)


def _attributed(statement: Statement, origin: Origin) -> Statement:
    return replace(
        statement,
        kind=origin.kind,
        speakers=tuple(person.speaker() for person in origin.people),
        references=origin.references,
        attribution=origin.attribution,
        certainty=origin.certainty,
        cue=origin.cue,
    )


class _Reader:
    """Reads an article from its first sentence to its last."""

    def __init__(
        self,
        article: Article,
        people: Sequence[Person],
        quotations: Sequence[Sequence[Quotation]],
        own: tuple[tuple[str, tuple[str, ...]], ...],
    ) -> None:
        self.article, self.quotations = article, quotations
        self.words = vocabulary(own)
        self.finder = MentionFinder(article.text, people, self.words)
        self.outside = _masked(article.text, quotations)
        self.mentions = [self.finder.find(p.start, p.end) for p in article.passages]
        self.discourse = Discourse(learn_genders(self._named_by_paragraph()))
        self.origins: list[Origin] = []

    def read(self) -> list[Origin]:
        """Return the origin of every statement, in their order."""
        section: int | None = None
        for passage in self.article.passages:
            if passage.section != section:
                self.discourse.open_section()
                section = passage.section
            self.discourse.open_paragraph()
            self._passage(passage)
        return self.origins

    def _named_by_paragraph(self) -> list[tuple[str, list[Person]]]:
        return [
            (self.outside[passage.start : passage.end], [p for m in mentions if m.kind == "person" for p in m.people])
            for passage, mentions in zip(self.article.passages, self.mentions, strict=True)
        ]

    def _passage(self, passage: Passage) -> None:
        first = len(self.origins)
        for statement in self.article.statements[passage.first : passage.last]:
            mentions = [m for m in self.mentions[passage.index] if statement.start <= m.start < statement.end]
            origin = self._statement(statement, passage, mentions)
            self.origins.append(origin)
            self._remember(statement, mentions, origin)
        self._spread(passage, first)

    def _statement(self, statement: Statement, passage: Passage, mentions: Sequence[Mention]) -> Origin:
        start, end = statement.start, statement.end
        if is_wholly_quoted(self.outside, start, end):
            return self._quoted(passage)
        cue = find_cue(self.outside, start, end, mentions, self.words)
        if cue is not None:
            return self._from_cue(statement, cue, mentions)
        introduced = self._introduced(passage)
        if introduced:
            return introduced
        if is_speech(self.article.text, self.outside, start, end) and self._focus():
            return Origin("mixed", self._focus(), certainty="resolved")
        return self._continued(statement) or Origin()

    def _quoted(self, passage: Passage) -> Origin:
        """A sentence inside marks without a cue belongs to who is in focus."""
        signed = self._signature(passage)
        people = signed or self._focus()
        return Origin("direct", people, certainty="resolved" if people else "unknown")

    def _focus(self) -> tuple[Person, ...]:
        people = self.discourse.subject or self.discourse.before
        return people if len(people) == 1 else ()

    def _signature(self, passage: Passage) -> tuple[Person, ...]:
        """Return whom the line behind a block quotation names ("— Ana Ruiz, MD")."""
        following = self.article.passages[passage.index + 1 : passage.index + 2]
        limit = following[0].start if following else len(self.article.text)
        for dropped in self.article.dropped:
            if dropped.reason == "attribution line" and passage.end <= dropped.start < limit:
                named = self.finder.find(dropped.start, dropped.end)
                people = [m.people for m in named if m.kind == "person" and len(m.people) == 1]
                return people[0] if people else ()
        return ()

    def _from_cue(self, statement: Statement, cue: Cue, mentions: Sequence[Mention]) -> Origin:
        mention = cue.mention
        place = (cue.start, cue.end)
        text = self.article.text[mention.start : mention.end]
        if mention.kind in _SOURCES:
            kind = "study" if mention.kind == "study" or _AUTHORS.search(text) else "group"
            references = self._references(statement)
            if kind == "study" and not references:
                references = self._same_study(statement)
            return Origin(kind, (), references if kind == "study" else (), text, "explicit", place)  # type: ignore[arg-type]
        people = self._people(mention, mentions)
        if not people and mention.kind == "pronoun" and mention.plural:
            return self._they(place)
        kind = kind_of(self.outside, statement.start, statement.end, cue)
        named = mention.kind == "person" and bool(people)
        return Origin(kind, people, (), "", "explicit" if named else "resolved" if people else "unknown", place)

    def _people(self, mention: Mention, mentions: Sequence[Mention]) -> tuple[Person, ...]:
        if mention.pronoun:
            return self._joined(mention, mentions)
        if mention.kind != "pronoun":
            return self.discourse.resolve(mention)
        beside = [
            p for m in mentions if m.kind == "person" and m.end <= mention.start for p in m.people
        ]
        words = self.article.text[mention.start : mention.end]
        subject = _subject([m for m in mentions if m.end <= mention.start and m.kind == "person"])
        if subject and len(subject.people) == 1:
            known = self.discourse.genders.get(subject.people[0].name)
            if known is None or known == gender_of(words):
                return subject.people
        return self.discourse.pronoun(words, mention, beside)

    def _joined(self, mention: Mention, mentions: Sequence[Mention]) -> tuple[Person, ...]:
        """Return both of "she and Dr. Lee"; nobody where she cannot be told."""
        start, end = mention.pronoun or (mention.start, mention.start)
        other = self._people(Mention("pronoun", start, end), mentions)
        named = self.discourse.resolve(replace(mention, pronoun=None))
        return (*other, *(p for p in named if p not in other)) if other and named else ()

    def _they(self, place: tuple[int, int]) -> Origin:
        """ "They say" goes on from a group, a study or several people; else it is nobody's."""
        last = self.discourse.last_here
        if last and (last.kind in ("group", "study") or len(last.people) > 1):
            return replace(last, certainty="resolved", cue=place)
        return Origin()

    def _introduced(self, passage: Passage) -> Origin | None:
        """An item of a list belongs to whom its introducing sentence names."""
        if passage.introduction is None:
            return None
        origin = self.origins[passage.introduction]
        ends = self.article.statements[passage.introduction].text.rstrip()
        if origin.kind == "article" or not ends.endswith(":"):
            return None
        kind = origin.kind if origin.kind in ("group", "study") else "indirect"
        return replace(origin, kind=kind, certainty="resolved" if origin.people else origin.certainty, cue=None)

    def _continued(self, statement: Statement) -> Origin | None:
        """A sentence about "the participants" goes on with the study of the sentence before."""
        last = self.discourse.last_here
        if last and last.kind == "study" and _CONTINUING.search(statement.text):
            return replace(last, references=self._references(statement) or last.references, certainty="resolved", cue=None)
        return None

    def _references(self, statement: Statement) -> tuple[Reference, ...]:
        return named_references(statement.text, self.article.references)

    def _same_study(self, statement: Statement) -> tuple[Reference, ...]:
        last = self.discourse.last_here
        again = re.search(r"\b(?:the same|that|the) (?:study|trial|review|survey|paper|analysis|researchers|authors)\b", statement.text, re.I)
        return last.references if last and last.kind == "study" and again else ()

    def _remember(self, statement: Statement, mentions: Sequence[Mention], origin: Origin) -> None:
        """Keep who is in focus after a sentence."""
        outside = [m for m in mentions if QUOTED not in self.outside[m.start : m.end]]
        people = [m for m in outside if m.kind == "person"]
        subject = _subject(outside)
        if origin.people:
            self.discourse.subject = origin.people
        elif origin.certainty == "unknown":
            self.discourse.subject = ()
        elif subject is not None:
            resolved = self._people(subject, []) if subject.kind == "pronoun" else self.discourse.resolve(subject)
            if resolved:
                self.discourse.subject = resolved
        self.discourse.here += [p for m in people for p in m.people]
        self.discourse.last = self.discourse.last_here = origin

    def _spread(self, passage: Passage, first: int) -> None:
        """Give the sentences of one quotation the speaker that its cue names later on."""
        for quotation in self.quotations[passage.index]:
            inside = [
                position
                for position in range(first, len(self.origins))
                if self.article.statements[position].end > quotation.start
                and self.article.statements[position].start < quotation.end
            ]
            cued = [p for p in inside if self.origins[p].cue and self.origins[p].people]
            for position in inside:
                if cued and self.origins[position].cue is None and self.origins[position].kind == "direct":
                    people = self.origins[cued[-1]].people
                    self.origins[position] = replace(self.origins[position], people=people, certainty="resolved")


def _subject(mentions: Sequence[Mention]) -> Mention | None:
    """Return the mention that a sentence is most likely about: its first that owns nothing."""
    people = [m for m in mentions if m.kind in ("person", "role", "pronoun") and not (m.kind == "pronoun" and m.plural)]
    free = [m for m in people if not m.possessive]
    return (free or people or [None])[0]


def _masked(text: str, quotations: Sequence[Sequence[Quotation]]) -> str:
    parts, at = [], 0
    for paragraph in quotations:
        for quotation in paragraph:
            parts += [text[at : quotation.start], QUOTED * (quotation.end - quotation.start)]
            at = quotation.end
    return "".join([*parts, text[at:]])
