"""The signals that speak for a statement, and what each says.

No signal is a raw score: each is a share of the most that the question could reach, so that it
means the same for a short question and a long one, in a small corpus and a large one.
"""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["SIGNALS", "Candidate"]

SIGNALS = (
    "covered",  # share of the question that the statement's own words cover, by idf
    "near",  # the same with its passage and headings
    "new_near",  # the same of what the last turn brought
    "lay",  # likeness to the nearest lay question that the statement answers
    "unanswered",  # likeness of the question to the nearest lay question that nothing answers
    "behind",  # how far the nearest lay question of the statement is behind that one
    "asked",  # logarithm of the probability that it is what is asked for, by how people ask
    "asked_share",  # this probability
    "asked_lead",  # how far the logarithm is behind the likeliest statement's
    "asked_nothing",  # the probability that what is asked for is what nothing answers
    "learnt",  # "asked" by a log-linear model of how people ask
    "learnt_share",  # "asked_share" likewise
    "learnt_lead",  # "asked_lead" likewise
    "learnt_nothing",  # "asked_nothing" likewise
    "next",  # "asked" by what people ask next behind the section just quoted; 0 where nothing is carried
    "next_share",  # "asked_share" likewise
    "next_lead",  # "asked_lead" likewise
    "next_nothing",  # "asked_nothing" likewise
    "learnt_next",  # "next" by a log-linear model
    "learnt_next_share",  # "next_share" likewise
    "learnt_next_lead",  # "next_lead" likewise
    "learnt_next_nothing",  # "next_nothing" likewise
    "expanded_score",  # BM25 of the statement with its lay questions, as a share of the most there can be
    "akin",  # share of the question that the statement's words are associated with, or name
    "akin_near",  # the same with its passage and headings
    "akin_many",  # how many concepts those speak of: up to six, as a share of six
    "akin_lead",  # how far "akin" is behind the greatest
    "akin_concepts",  # share of the question's concepts that it names or is well associated with
    "apart",  # share of the things that articles have a name for which it and its surroundings do not name
    "names",  # share of them that its own words name
    "before",  # share of the question that the statement before covers, in the same section
    "asks",  # whether it is a question itself
    "instead",  # whether it stands beside the section of what is not wanted
    "own_score",  # BM25 of the statement alone, likewise
    "passage_score",  # BM25 of its passage, likewise
    "heading_score",  # BM25 of its headings, likewise
    "facets",  # share of the asked facets that it carries evidence for; 0 where none is asked
    "lacking",  # share of the asked strict facets that it carries no evidence for
    "gives",  # how apt its words are to give what is asked for, as a share of five deviations
    "gives_lead",  # how far that is behind the aptest's
    "things",  # what of the question is neither its topic nor asking, covered by the statement's own words
    "things_near",  # the same with its passage and headings
    "spoken",  # whether a person says it
    "unknown",  # share of the question that the corpus does not know under any name
    "foreign",  # share of the question that no statement or heading has under any name
    "lead",  # how far its likeness to a lay question is ahead of the next statement's
    "focused",  # whether it stands around what was just shown
    "shown",  # whether it was shown before in this conversation
    "follows",  # whether it was asked behind another question
    "declined",  # whether that one was declined: who asks in vain often goes on in vain
    "hedged",  # whether that one was answered with a caveat only
    "concepts",  # how much the question says: concepts, up to four, as a share of four
    "length",  # the same in words, up to 25: a long question has more that nothing can cover
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement that may answer, by its position among all, and its signals by name."""

    position: int
    signals: dict[str, float]
