"""The lines that say what is missing: a caveat beside a quote, or a decline."""

from __future__ import annotations

import re
from itertools import dropwhile
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import common_words, function_words, is_vague

if TYPE_CHECKING:
    from collections.abc import Collection

    from scarbot.questions import Query

__all__ = ["TITLED", "caveat", "decline", "listed", "not_quoted", "unmentioned", "unmentioned_things"]

TITLED = re.compile(r"\b(?P<title>dr|doctor|prof|professor)\b\.? (?P<name>[^\W\d_][\w’'-]*)", re.IGNORECASE)
"""Somebody who is named by a title, known or not."""
_MOST_WORDS = 4
"""The number of words that are listed; of more the first ones."""
_ASKERS = frozenset({"i", "we", "you"})
_VERBS = {"does": "do", "is": "are"}


def not_quoted(query: Query) -> str:
    """Return that somebody whom a question names by title, or by trade, is not quoted; else nothing."""
    if query.calling:
        return f"it quotes nobody as “{query.calling}”"
    unknown = {label.lower() for label in query.unmatched}
    titled = TITLED.finditer(query.text) if unknown and not query.people else ()
    named = (m for m in titled if m["name"].lower() in unknown and _may_be_name(m["title"], m["name"]))
    return next((f"it does not quote {m.group()}" for m in named), "")


def _may_be_name(title: str, word: str) -> bool:
    """Say whether an unknown word behind a title may be a name: "my doctor wants" names nobody."""
    return title.lower() == "dr" or word[0].isupper() or word not in common_words()


def caveat(query: Query, lacking: str, quotes: int = 1) -> str:
    """Return the line beside a quote that bears on the question and may not answer it.

    Args:
        query: the question; the unknown things in it are named.
        lacking: what each quote lacks: a clause about "it".
        quotes: their number.
    """
    closest = "The closest statements" if quotes > 1 else "The closest statement"
    if lacking:
        return f"{closest}; {_of_several(lacking) if quotes > 1 else lacking}."
    if things := unmentioned_things(query):
        return f"{closest}; the article does not mention {listed(things)}."
    return f"{closest}; {'they' if quotes > 1 else 'it'} may not answer the question."


def _of_several(clause: str) -> str:
    """Return a clause about "it" as one about several.

    >>> _of_several("it gives no price"), _of_several("it does not say when")
    ('they give no price', 'they do not say when')
    """
    _, verb, rest = clause.split(" ", 2)
    return f"they {_VERBS.get(verb, verb.removesuffix('s'))} {rest}"


def decline(query: Query, lacking: str = "", *, several: bool) -> str:
    """Return the line that says that there is no answer, and what the article lacks for one.

    Args:
        query: the question; the unknown things in it are named.
        lacking: what no statement has that is strictly asked for; named of one article.
        several: whether there are several articles.
    """
    things = unmentioned_things(query)
    if several:
        mention = f" They do not mention {listed(things)}." if things else ""
        return f"These articles have no answer to that.{mention}"
    lacking = "" if lacking in map(unmentioned, things) else lacking
    reason = f"; {lacking}" if lacking else ""
    told = set(words(lacking)) - function_words()
    asking = _asking_labels(query, lacking)
    unnamed = [label for label in things if label not in asking and told.isdisjoint(label.split())]
    mention = f" It does not mention {listed(unnamed)}." if unnamed else ""
    return f"The article has no answer to that{reason}.{mention}"


def unmentioned(label: str) -> str:
    """Return the clause that says that an article does not mention a thing, without words of grammar around.

    >>> unmentioned("in the evening"), unmentioned("how often should i change")
    ('it does not mention “evening”', 'it does not mention “change”')
    """
    said, light = label.split(), function_words()
    asker = next((at for at in range(len(said) - 1, -1, -1) if said[at] in _ASKERS), -1)
    inner = [*dropwhile(light.__contains__, said[asker + 1 :])]
    inner = [*dropwhile(light.__contains__, reversed(inner))][::-1]
    return f"it does not mention “{' '.join(inner) or label}”"


def _asking_labels(query: Query, lacking: str) -> set[str]:
    """Return the things whose words ask for what is lacking: "hereditary", where that is heredity."""
    asked = {stem for facet in query.facets if lacking and facet.missing == lacking for stem in facet.asked}
    return {concept.label for concept in query.concepts if asked.issuperset(concept.stems)}


def _asking_generally(query: Query) -> set[str]:
    """Return the labels of what only asks for what may be asked of anybody: its cause, its signs."""
    asked = {stem for facet in query.facets if facet.general for stem in facet.asked}
    return {concept.label for concept in query.concepts if concept.asking and asked.issuperset(concept.stems)}


def unmentioned_things(query: Query) -> list[str]:
    """Return what a question names that the articles do not mention: no vague words, and none of grammar.

    Nor is what asks of anybody: "causes" is no thing that an article could lack.
    """
    idle = {*load_data("turns")["whole"]["times"], *_asking_generally(query)}
    things = (label for label in query.unmentioned if not (is_vague(label) or label in idle))
    return [label for label in things if not (label.startswith("un") and label[2:] in query.words)]


def listed(labels: Collection[str]) -> str:
    """Return words in quotation marks, joined; a few of them where there are many.

    >>> listed(["cost", "price"])
    '“cost” or “price”'
    """
    marked = [f"“{label}”" for label in labels][:_MOST_WORDS]
    return " or ".join(filter(None, [", ".join(marked[:-1]), marked[-1]]))
