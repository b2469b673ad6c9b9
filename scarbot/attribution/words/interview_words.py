"""What leads to an answer: how a sentence says that somebody answers the questions behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scarbot.attribution.words.patterns import alternatives, any_case, any_of
from scarbot.attribution.words.word_places import opened_by
from scarbot.language import UPPER, any_title
from scarbot.reading.traits.marks import phrases

if TYPE_CHECKING:
    from scarbot.attribution.words.word_places import Phrases

__all__ = ["InterviewWords", "interview_words"]


@dataclass(frozen=True, slots=True)
class InterviewWords:
    """What says who is interviewed.

    Attributes:
        questions: words that a sentence has which says who answers what is asked behind it.
        answering: how it says that; "by" and "then" are theirs who answer, "asks" and "meets" are not, and
            "names" and "titled" only call it so ("A short Q&A", "Interview: the surgeon"); "excerpts" stand
            behind who tells somebody something; "talked" says that there was a talk ("We spoke by phone"),
            and "quizzed" in a heading that there were questions ("Rapid-fire with").
        refusing: that somebody who is asked gives no answer, or is asked for something else.
        myself: what is in front of the name of who says who they are; to be searched up to the name.
        promising: that whoever is named right in front, or in it, answers letters: "answers two of them",
            "has picked four of them to answer", "we asked Dr. X to answer".
        asked_whom: what is in front of the one who is asked; to be searched up to the name.
        presenting: a first sentence in which somebody only says who answers: "This is Ana.", "Ana here.".
        leaving: the opening of a sentence on the meeting, with the "she" or "he" of whom it tells.
        inviting: a question that is put to the readers, as a whole: "Still have questions?".
        own_words: what says that somebody's own words follow.
    """

    questions: Phrases
    answering: re.Pattern[str]
    refusing: re.Pattern[str]
    myself: re.Pattern[str]
    promising: re.Pattern[str]
    asked_whom: re.Pattern[str]
    presenting: re.Pattern[str]
    leaving: re.Pattern[str]
    inviting: re.Pattern[str]
    own_words: Phrases


def interview_words(interviews: dict[str, Any]) -> InterviewWords:
    """Return what says that somebody answers the questions that follow; "we" do not."""
    word, nobody = r"(?:[\w.’'-]+\s+)", r"(?<!\bwe\s)(?<!\bI\s)"
    name = rf"(?:(?:{any_title()})\s)?[{UPPER}][\w’'-]+(?:\s[{UPPER}][\w’'-]+){{0,2}}"
    putting, asking = alternatives(interviews["putting"]), alternatives(interviews["asking"])
    meeting, things = alternatives(interviews["meeting"]), any_of(interviews["things"])
    handing, over = any_of(interviews["handing"]), any_of(interviews["over"])
    listed = [*interviews["questions"], *interviews["meeting"], *interviews["over"], *interviews["excerpts"]]
    listed += [f"{verb} {what} to" for verb in interviews["putting"] for what in interviews["handing"]]
    listed += [
        *interviews["replying"],
        *interviews["titled"],
        *interviews["talking"],
        *interviews["turning"],
        *interviews["quizzing"],
    ]
    return InterviewWords(
        questions=opened_by(rf"(?i)\b(?:{alternatives(listed)})\b", listed),
        answering=any_case(
            rf"\b(?:{nobody}(?P<by>{alternatives(interviews['answering'])})\s+{word}{{0,5}}{things}\b(?!\s+from\s+{any_of(interviews['officials'])}\b)"
            rf"|{any_of(interviews['asked'])}\b[,.;:]?\s+(?:and\s+)?{word}{{1,5}}{nobody}(?P<then>answer(?:s|ed)?)\b"
            rf"|(?:{putting})\s+{word}{{0,6}}{things}\s+{word}{{0,5}}to\b|(?P<asks>{asking})\s+{word}{{1,6}}{things}\b"
            rf"|(?P<put>(?:we|I)\s+(?:\w+\s+)?(?:{putting})\s+{handing}\s+to|{over})\s"
            rf"|(?P<talked>{any_of(interviews['talking'])}\b(?!\s+(?:when|after|that|one|only)\b)(?![^.;:!?]{{0,90}}\b{any_of(interviews['edited'])}\b)|{any_of(interviews['turning'])}\s+(?=him\b|her(?:[.,;:]|\s+{any_of(interviews['about'])}\b)|(?-i:[A-Z]))"
            rf"(?![^.;:!?]{{0,90}}\bto\s+{any_of(interviews['vetting'])}\b))"
            rf"|(?P<meets>{meeting})\s(?!{any_of(interviews['many'])}\b)|(?P<names>q\s?(?:&|and)\s?a)(?![\w-])"
            rf"|(?P<titled>{any_of(interviews['titled'])})(?=:|$)"
            rf"|(?P<quizzed>{any_of(interviews['quizzing'])}:?\s+(?:with|from|for)\s)"
            rf"|(?P<excerpts>{any_of(interviews['excerpts'])})\b[^.;:!?]{{0,60}}[:.]*$"
            rf"|(?<!\bour\s)(?<!\bmy\s)(?<!\bthese\s)(?<!\bthe\s)(?P<ends>{any_of(interviews['replying'])})(?:,?\s+{any_of(phrases('unless'))})?[.:]*$"
            rf"|{any_of(interviews['spoken'])}\b[^.;:!?]{{0,60}}?\b{any_of(interviews['edited'])}\b"
            rf"|{any_of(interviews['edited'])}\s+(?:\w+\s+){{0,3}}?{any_of(interviews['spoken'])}\b)"
        ),
        refusing=any_case(rf"\b{any_of(interviews['refusing'])}(?![\w’'-])"),
        myself=any_case(rf"\b{any_of(interviews['myself'])}\s+(?:(?:{any_title()})\s+)?$"),
        promising=any_case(
            rf"\b(?:{any_of(interviews['promising'])}\s+{word}{{0,3}}?{any_of(interviews['promised'])}(?![\w’'-])"
            rf"|{any_of(interviews['picking'])}\s+[^.;:!?]{{1,90}}?\s{any_of(interviews['to_answer'])}\b"
            rf"|{any_of(interviews['replying'])}[.:]*$)"
        ),
        asked_whom=any_case(rf"\b(?:to|{putting}|{asking}|{meeting})\s+$"),
        inviting=any_case(
            rf"[*_]*{any_of(interviews['inviting'])}(?:\s+(?:about|for|on)\s[^.!?]{{1,60}}|,\s[^.!?]{{1,40}})?\?[*_]*"
        ),
        own_words=opened_by(rf"(?i)\b{any_of(interviews['own_words'])}\b", interviews["own_words"]),
        presenting=re.compile(
            rf"(?:(?i:{any_of(interviews['presenting'])})\s+(?P<name>{name})|(?P<called>{name})\s+{any_of(interviews['presented'])})"
            r"(?:,\s[^.,;:!?]{1,40}|\s(?:for|on|with|this)\s[^.,;:!?]{1,30})?[.!]"
        ),
        leaving=any_case(rf"{any_of(interviews['leaving'])}\b[^.;:!?\ufffc]{{0,60}}?,\s+s?he\b"),
    )
