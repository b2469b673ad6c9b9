"""Records made by hand, and a bot that knows four questions: for tests of what is shown."""

from __future__ import annotations

from dataclasses import dataclass, field

from scarbot.claims import Verification
from scarbot.crediting import near_section
from scarbot.models import (
    Answer,
    Article,
    Correction,
    Dropped,
    Gloss,
    Kind,
    Passage,
    Quote,
    Reference,
    Section,
    Speaker,
    Statement,
    Term,
)
from scarbot.verifying import Verifier

TEXT = """\
Scars and what helps

What causes pimples scars?

“Zits scars are brought on by irritation,” Dr. Mitchell says. A research revealed in Cells found collagen.

Types of scars

Atrophic scars are sorted into two kinds, says Dr. Chang:

  • Ice choose scar: The deepest, narrowest kind.
  • Boxcar scar: A flat base.

Photograph: Stocksy
"""

CHANG = Speaker(
    "Y. Claire Chang",
    "MD",
    "board-certified dermatologist",
    "Y. Claire Chang, MD, board-certified dermatologist",
)
MITCHELL = Speaker("Hope Mitchell", "MD", "board-certified dermatologist", "Hope Mitchell, MD")
CELLS = Reference(1, "Mony, M. “Scarring.” Cells, 2023.", 0, 0, "Mony", "2023", "Cells")
NOTICE = "Some words of this copy were replaced by others."
DISCLAIMER = "This is no medical advice."


def _at(words: str) -> tuple[int, int]:
    start = TEXT.index(words)
    return start, start + len(words)


def _section(index: int, heading: str, level: int = 1, *, supplied: bool = False) -> Section:
    start, end = (None, None) if supplied else _at(heading)
    return Section(index, heading, level, start, end, (heading,), supplied)


CAUSES = _section(0, "What causes pimples scars?")
TYPES = _section(1, "Types of scars")


def _statement(
    index: int,
    words: str,
    kind: Kind,
    section: Section,
    passage: int,
    *,
    speakers: tuple[Speaker, ...] = (),
    references: tuple[Reference, ...] = (),
) -> Statement:
    start, end = _at(words)
    return Statement(index, words, start, end, kind, speakers, section, passage, references)


STATEMENTS = (
    _statement(
        0,
        "“Zits scars are brought on by irritation,” Dr. Mitchell says.",
        "direct",
        CAUSES,
        0,
        speakers=(MITCHELL,),
    ),
    _statement(1, "A research revealed in Cells found collagen.", "study", CAUSES, 0, references=(CELLS,)),
    _statement(
        2,
        "Atrophic scars are sorted into two kinds, says Dr. Chang:",
        "indirect",
        TYPES,
        1,
        speakers=(CHANG,),
    ),
    _statement(3, "Ice choose scar: The deepest, narrowest kind.", "article", TYPES, 2),
    _statement(4, "Boxcar scar: A flat base.", "article", TYPES, 3),
)

GLOSSES = (
    Gloss(*_at("pimples"), "acne"),
    Gloss(*_at("Zits"), "acne"),
    Gloss(*_at("irritation"), "inflammation"),
    Gloss(*_at("Ice choose"), "ice pick"),
)

ARTICLE = Article(
    id="scars",
    text=TEXT,
    title="Scars and what helps",
    publisher="Nicely+Good",
    url="https://example.org/scars",
    date="2024",
    notice=NOTICE,
    sections=(CAUSES, TYPES),
    passages=(
        Passage(0, "paragraph", STATEMENTS[0].start, STATEMENTS[1].end, 0, 0, 2),
        Passage(1, "paragraph", STATEMENTS[2].start, STATEMENTS[2].end, 1, 2, 3),
        Passage(2, "item", STATEMENTS[3].start, STATEMENTS[3].end, 1, 3, 4, introduction=2),
        Passage(3, "item", STATEMENTS[4].start, STATEMENTS[4].end, 1, 4, 5, introduction=2),
    ),
    statements=STATEMENTS,
    speakers=(MITCHELL, CHANG),
    references=(CELLS,),
    glosses=GLOSSES,
    dropped=(Dropped("Photograph: Stocksy", *_at("Photograph: Stocksy"), "a credit"),),
)


def quote_of(
    number: int, attribution: str, *, glossed: str = "", context: Quote | None = None, confidence: float = 0.9
) -> Quote:
    one = STATEMENTS[number]
    return Quote(
        text=one.text,
        start=one.start,
        end=one.end,
        article=ARTICLE.id,
        section=one.section,
        kind=one.kind,
        speakers=one.speakers,
        attribution=attribution,
        references=one.references,
        context=context,
        glossed=glossed,
        confidence=confidence,
        statements=(number,),
    )


CAUSE_QUOTE = quote_of(
    0,
    "Hope Mitchell, MD, board-certified dermatologist · What causes pimples [acne] scars?",
    glossed="“Zits [acne] scars are brought on by irritation [inflammation],” Dr. Mitchell says.",
)
STUDY_QUOTE = quote_of(1, "A study, Mony 2023 · What causes pimples [acne] scars?", confidence=0.5)
ICE_PICK_QUOTE = quote_of(
    3,
    "The article · Types of scars",
    glossed="Ice choose [ice pick] scar: The deepest, narrowest kind.",
    context=quote_of(2, "Y. Claire Chang, MD, board-certified dermatologist, reported · Types of scars"),
)

CAUSES_ANSWER = Answer(
    "What causes acne scars?",
    "answered",
    quotes=(CAUSE_QUOTE, STUDY_QUOTE),
    terms=(Term("caus", 1.0, "typed"), Term("zit", 0.5, "synonym of acne")),
    notice=NOTICE,
    disclaimer=DISCLAIMER,
    signals=(("coverage", 0.75),),
)
ICE_PICK_ANSWER = Answer(
    "whats an ice pik scar",
    "answered",
    quotes=(ICE_PICK_QUOTE,),
    terms=(Term("ice choos", 1.0, "typed"),),
    notice=NOTICE,
    disclaimer=DISCLAIMER,
    corrections=(Correction("pik", "pick"),),
    reading="read as: ice pick scar",
)
DECLINED = Answer(
    "Who won the cup?",
    "no_answer",
    message="The article does not answer this.",
    unmatched=("won", "cup"),
    sections=(near_section(ARTICLE, CAUSES, several=False), near_section(ARTICLE, TYPES, several=False)),
)
HELLO = Answer("hello", "chat", message="Hello. Ask me about the article.")
ANSWERS = {one.question.lower(): one for one in (CAUSES_ANSWER, ICE_PICK_ANSWER, DECLINED, HELLO)}


@dataclass
class Corpus:
    articles: tuple[Article, ...] = (ARTICLE,)
    problems: tuple[str, ...] = ()

    @property
    def statements(self) -> tuple[Statement, ...]:
        return tuple(one for article in self.articles for one in article.statements)

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        return tuple(one for article in self.articles for one in article.speakers)


@dataclass
class Chat:
    asked: list[str] = field(default_factory=list)

    @property
    def topic(self) -> str:
        return "scars" if self.asked else ""

    def ask(self, question: str, *, limit: int = 3) -> Answer:
        self.asked.append(question)
        return Bot().answer(question, limit=limit)


@dataclass
class Bot:
    corpus: Corpus = field(default_factory=Corpus)

    def answer(self, question: str, *, limit: int = 3) -> Answer:
        found = ANSWERS.get(question.lower(), DECLINED)
        return Answer(
            question,
            found.status,
            found.quotes[:limit],
            found.message,
            found.terms,
            found.unmatched,
            found.notice,
            found.disclaimer,
            found.corrections,
            found.reading,
            found.sections,
            found.signals,
        )

    def verify(self, text: str, speaker: str | None = None) -> Verification:
        return Verifier(self.corpus.articles).verify(text, speaker)

    def conversation(self) -> Chat:
        return Chat()
