"""Turns that count who says something: "how many experts recommend lasers" asks who does."""

from __future__ import annotations

from scarbot.about.voices import is_calling
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.word_lists import function_words, without_ahead

__all__ = ["with_who_for_how_many"]


def with_who_for_how_many(question: str) -> str:
    """Return a turn that counts who says something of a thing as one that asks who does; any other as it is.

    "How many experts are there?" counts those who are quoted.

    >>> with_who_for_how_many("How many doctors recommend lasers?")
    'who recommends lasers?'
    """
    counted = load_data("turns")["counted"]
    asked, *said = without_ahead(words(question)) or [""]
    if asked != "how" or said[:1] != ["many"]:
        return question
    rest = said[1:]
    people = 0
    while people < len(rest) and (rest[people] in counted["beside"] or is_calling(rest[people])):
        people += 1
    verb, *thing = rest[people:] or [""]
    pair = f"{verb} {thing[0]}" if thing else ""
    if pair in counted["verbs"]:
        verb, thing = pair, thing[1:]
    named = set(thing) - function_words() - set(load_data("about")["which"]["nouns"])
    of_something = named or set(thing).intersection(counted["pointing"])
    if not (people and verb in counted["verbs"] and of_something):
        return question
    return f"who {counted['verbs'][verb]} {' '.join(thing)}?"
