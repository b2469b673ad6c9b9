"""Whose an item of a list is: theirs who announce it, or whose rules its heading tells."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.attribution.cues.owned_lists import STANDS_ON
from scarbot.attribution.cues.stances import FOLLOWS
from scarbot.attribution.deciding.meant import expert_meant, giver_in, is_expert, opening, resolved
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import Mention, Origin
from scarbot.attribution.words.patterns import any_case, any_of
from scarbot.attribution.words.possessions import ABOUT_WHAT, ADVISED, ANY_THING, STANDING, THINGS
from scarbot.language import UPPER, any_title
from scarbot.lexicon.announcing import OPENER, announces_list, orders_this
from scarbot.lexicon.data_files import load_data

if TYPE_CHECKING:
    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.models import Article, Kind, Statement

__all__ = ["origin_by_list"]

_LISTED = load_data("cues")["by_list"]
_GUIDES = any_case(
    rf"\s+(?:then\s+)?{any_of(_LISTED['guiding'])}\s+(?:us|me)\s+through\s[^.;:!?\ufffc]{{1,80}}:\s*$"
)  # "walked us through the rescue:"
_DESCRIBED = any_case(
    rf"['’]?s?\s+(?:[\w-]+\s+){{0,3}}?(?P<noun>{ANY_THING}){ABOUT_WHAT}\s+{any_of(_LISTED['describing'])}\s"
    r"(?!(?:not|no|never|for|against|from)\s)[^.;:!?\ufffc]{1,60}\.$"
)  # "’s plan takes a minute."
_ANNOUNCES = re.compile(r"\b(?:below|following)\b|:\s*$|\b(?:like\s+this|as\s+follows)\.$", re.IGNORECASE)
_ASIDE = re.compile(rf",\s{QUOTED}{{12,}}[.;]?\s*$")  # “which is as silly as it sounds”, and no term
_MOST_NAMED = 6
_WORD = re.compile(r"[^\W\d_]+")
_HERS = re.compile(r"(?:His|Her)(?=\s)")
_IN_STEPS = re.compile(
    r"['’]s?\s+(?:[\w-]+\s+)?[\w-]+[\s-](?:minute|second|step|point|part|move)\s+(?:[\w-]+\s?){1,3}?(?=$|[:,]|\s(?:for|on|to|before|after)\s)",
    re.IGNORECASE,
)
_A_LIST = re.compile(r"\b(?:list|ranking|hierarchy|pecking\s+order)\b")
_IT = re.compile(r"\s(?:it|(?:the|that|this)\s+(?:list|ranking))[.!]$")
_THEN_COMES = re.compile(
    r"(?:Then|Next|After\s+(?:that|them|those)|Behind\s+(?:it|them|those))\s+(?:comes?|follows?)\s"
)
_IS_BELOW = re.compile(r"\s(?:is|are)\s+(?:here|below)\.$")
_HERE = re.compile(rf"(?:{OPENER}here|below|what\s+follows)\b", re.IGNORECASE)
_THESE = (
    "If ",
    "When ",
    "Whichever ",
    "For ",
    "This is",
    "These are",
    "That’s",
    "That's",
    "So this is",
    "And this is",
    "And these are",
    "What ",
)
_HEADS_LIST = re.compile(
    rf"(?:(?i:{any_title()})\s)?(?P<name>[{UPPER}][^:;,|–—“”\"]{{1,60}}?)(?=['’][sS]?\s)"
)
_WHAT_FOR = re.compile(r"(?:\s(?:for|on|to|against|before|after|when)\s[^:;|]{1,60})?:?", re.IGNORECASE)


def origin_by_list(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return whose an item of a list is: theirs who announce it in the passage above."""
    index = notes.article.passages[statement.passage].introduction
    if index is None:
        return _headed(notes, discourse, statement) or _told_of_list(notes, discourse, statement)
    origin = discourse.origins[index]
    if origin.kind == "article":
        return _handed_out(notes, discourse, index)
    described = origin.people and _described(notes, discourse, index)
    if described:
        return described
    if not (
        _is_announcement(notes, discourse, index) or (origin.people and _is_named(notes, index, statement))
    ):
        return None
    kind: Kind = origin.kind if origin.kind in ("group", "study") else "indirect"
    if kind == "indirect" and _ASIDE.search(notes.outside, statement.start, statement.end):
        kind = "mixed"
    certainty = "resolved" if origin.people else origin.certainty
    return replace(origin, kind=kind, certainty=certainty, cue=None)


def _headed(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return whose an item is of the list right below a heading that gives it to an expert: "Lee’s rules"."""
    passage = notes.article.passages[statement.passage]
    if passage.kind != "item" or passage.section is None:
        return None
    heading = _HEADS_LIST.match(notes.article.sections[passage.section].heading)
    if heading is None:
        return None
    advised = ADVISED.match(heading.string, heading.end("name"))
    told = advised or _IN_STEPS.match(heading.string, heading.end("name"))
    if told is None or not _WHAT_FOR.fullmatch(heading.string, told.end()):
        return None
    named = heading["name"].lower()
    people = tuple(p for p in notes.people if named in (p.name.lower(), p.surname.lower(), p.first.lower()))
    return Origin("indirect", people, certainty="resolved") if is_expert(discourse, people) else None


def _told_of_list(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the expert of whose list, just told of, an item is told: "Peppers lead it. Then come nuts."."""
    last = discourse.last
    if last is None or last.kind != "indirect" or not is_expert(discourse, last.people):
        return None  # the usual case
    before = notes.article.statements[statement.index - 1]
    if _leads_it(notes, statement):
        return resolved(last) if _A_LIST.search(before.text) else None
    return resolved(last) if _THEN_COMES.match(statement.text) else None


def _leads_it(notes: Annotations, statement: Statement) -> bool:
    """Say whether something is said to be on "it": "Peppers lead it."."""
    ends = _IT.search(notes.outside, statement.start, statement.end)
    return ends is not None and STANDS_ON.search(notes.outside[statement.start : ends.start()]) is not None


def _handed_out(notes: Annotations, discourse: Discourse, index: int) -> Origin | None:
    """Return the expert whose list "Here’s the routine that Lee walks people through." announces."""
    statement = notes.article.statements[index]
    theirs = _HERS.match(statement.text) if statement.text.endswith(":") else None
    if theirs:
        owner = Mention("pronoun", statement.start, statement.start + theirs.end())
        advised = ADVISED.match(notes.outside, owner.end, statement.end)
        return expert_meant(discourse, owner, notes.sources[index]) if advised else None
    if statement.text.endswith(":") and (guide := _guide(notes, statement)):
        return expert_meant(discourse, guide, notes.sources[index])
    pointing = statement.text.endswith(":") and statement.text.startswith(_THESE)
    if not (pointing or _HERE.match(statement.text)):
        titled = index and statement.text[-1].isalnum()  # the title of a box with the list
        above = notes.article.statements[index - 1] if titled else statement
        return _listed_by(notes, discourse, above.index) if above.text.endswith(".") else None
    sources = notes.sources[index]
    giver = giver_in(notes, statement, sources)
    return expert_meant(discourse, giver, sources) if giver else None


def _guide(notes: Annotations, statement: Statement) -> Mention | None:
    """Return who leads the writer through a list: "She walked us through the rescue:"."""
    first = opening(notes, statement)
    return first if first and _GUIDES.match(notes.outside, first.end, statement.end) else None


def _listed_by(notes: Annotations, discourse: Discourse, index: int) -> Origin | None:
    """Return the expert who has what a list behind a full stop tells: "Lee follows four steps."."""
    statement, sources = notes.article.statements[index], notes.sources[index]
    first = opening(notes, statement)
    if first is None or first.possessive:
        return _described(notes, discourse, index)
    follows = FOLLOWS.match(notes.outside, first.end, statement.end)
    return expert_meant(discourse, first, sources) if follows else None


def _described(notes: Annotations, discourse: Discourse, index: int) -> Origin | None:
    """Return the expert whose advice is said to be short or long: "Lee’s routine takes six minutes."."""
    statement = notes.article.statements[index]
    first, theirs = opening(notes, statement), _HERS.match(statement.text)
    if first is None and theirs:
        first = Mention("pronoun", statement.start, statement.start + theirs.end(), possessive=True)
    if first is None or not first.possessive:
        return None
    told = _DESCRIBED.match(notes.outside, first.end, statement.end)
    if told is None or told["noun"].lower() in THINGS:
        return None
    stands = STANDING.match(notes.outside, told.end("noun"), statement.end)
    if stands and not _IS_BELOW.search(statement.text):
        return None
    others = [m for m in notes.sources[index] if m.start > first.start]
    return None if others else expert_meant(discourse, first, notes.sources[index])


def _is_announcement(notes: Annotations, discourse: Discourse, index: int) -> bool:
    """Say whether a statement, or one before it of the same people, points to what follows."""
    statements, people = notes.article.statements, discourse.origins[index].people
    if people and (announces_list(statements[index].text) or _orders_it(notes.article, statements[index])):
        return True
    passage = notes.article.passages[statements[index].passage]
    return any(
        _ANNOUNCES.search(statements[place].text)
        for place in range(passage.first, index + 1)
        if place == index or (people and discourse.origins[place].people == people)
    )


def _is_named(notes: Annotations, index: int, statement: Statement) -> bool:
    """Say whether the words behind a colon above a list name an item by its first one: "rest, ice, lift."."""
    passage = notes.article.passages[statement.passage]
    _, _, named = notes.article.statements[index].text.rpartition(": ")
    first = _WORD.match(notes.article.text, passage.start, passage.end)
    return bool(
        first and len(names := _WORD.findall(named.lower())) <= _MOST_NAMED and first[0].lower() in names
    )


def _orders_it(article: Article, statement: Statement) -> bool:
    """Say whether an order can only mean the list below: "Do this daily, she says." opens a section."""
    before = article.statements[statement.index - 1] if statement.index else None
    opens = statement.section is not None and (before is None or before.section != statement.section)
    return opens and orders_this(statement.text)
