"""What speaks for a run of capitalised words being a name, and what against."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scarbot.language import any_title
from scarbot.lexicon.given_names import is_common, is_given
from scarbot.lexicon.surnames import opens_with_family

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.attribution.words.word_places import Wording

__all__ = [
    "AGENT_ENDS",
    "cleaned",
    "find_kin",
    "goes_on",
    "is_agent",
    "is_always_full",
    "is_general_hospital",
    "is_lettered",
    "is_opening",
    "is_organisation",
    "is_post",
    "is_thing",
    "is_wordy",
    "without_opening",
]

AGENT_ENDS = (
    "er", "or", "eur", "ist", "ian", "ant", "ess", "man", "lady", "boy", "girl", "maid", "hand", "chef",
    "smith", "wright", "herd", "monger", "mason", "keep",
)  # fmt: skip
"""What ends a word for somebody by what they do."""

_KIN_AND_TRADE = re.compile(
    r"\b(?:his|her|their|my|our)\s+(?:[a-z-]+\s+)?(?P<kin>[a-z-]+)(?:,?\s|,\sthe\s(?P<trade>(?:[a-z-]+\s){1,3}))\Z",
    re.IGNORECASE,
)
_KIN_ENDS = frozenset("-,")
_PARENT_OF = re.compile(r"^[A-Z][a-z-]+-of-[\w-]+\s+(?=[A-Z])")  # "Mum-of-three Kelly Watts"
_NAME_PART = re.compile(r"\S+")
_LONGEST_KIN = 60
_AGENT = re.compile(rf"[\w-]*[a-z](?:{'|'.join(AGENT_ENDS)})", re.IGNORECASE)
_SENTENCE_START = re.compile(r"(?:^|[.!?:][”\"’')]?\s+|[\n“\"‘])\Z")
_JOINING = ("of", "for", "and", "on", "the", "in", "at")
_LONGER_NAME = re.compile(
    rf"[A-Z][\w’'-]*(?:[ \u00a0](?:{'|'.join(_JOINING)}|&)){{0,2}}(?:[ \u00a0]|(?<!\n)\r?\n)\Z"
)
_LETTER = re.compile(r"(?:(?P<thing>[A-Z][\w’'-]+) )?[A-Z]\. (?P<last>[A-Z][\w’'-]*)\Z")
_DETERMINERS = ("a", "an", "the", "his", "her", "their", "our", "my", "your")
_BEFORE_ME = ("and", "or", "nor", "than", "as", "but", "like")
_LAST_WORD = re.compile(r"([\w’'-]{1,40})\s\Z")
_OWNER = re.compile(r"([A-Z][\w-]+)\s([A-Z][\w-]+)[’']s\s[a-z]")
_NO_PERSON = re.compile(r"\b(?:in|the)\s+\Z", re.IGNORECASE)


def cleaned(name: str, words: Vocabulary) -> str:
    """Return a name without the capitals in front that are no part of it; empty if none are left.

    >>> from scarbot.attribution.words.vocabulary import vocabulary
    >>> cleaned("According Dermatologist Ana Ruiz", vocabulary())
    'Ana Ruiz'
    """
    at, people = 0, words.people
    name = _PARENT_OF.sub("", name) if "-of-" in name else name
    name = _behind_post(_behind_title(name), words)
    first = next(iter(name.split(maxsplit=1)), "")
    if not (_is_called(first, words) or _is_relative(first.lower(), words)):
        return name.lstrip()  # the usual case
    for match in _NAME_PART.finditer(name):
        word = match.group()
        called = _is_called(word, words)
        if not (called or _is_relative(word.lower(), words)):
            return name[match.start() :]
        rest = name[match.end() :].split()
        if not called and len(rest) <= 1:  # "Sister Agnes Kiwanuka" is related, "Sister Agnes" is her name
            return name[match.start() :]
        called_so = word.lower() in people.posts or word in people.title_ends
        first_name = is_given(word) and not called_so
        if len(rest) == 1 and rest[0] not in people.not_names and first_name:  # "June Park", "April Moss"
            return name[match.start() :]
        at = match.end()
    return name[at:].strip()


def _behind_title(name: str) -> str:
    """Return a name without a title of several words in front: "Associate Professor Ruiz"."""
    title = _title_in_front().match(name) if " " in name else None
    return name[title.end() :] if title and " " in title[0].rstrip() else name


@cache
def _title_in_front() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_title()})\s+")


def _behind_post(name: str, words: Vocabulary) -> str:
    """Return a full name without the post in front and whose that is: "Defense Secretary Ana Ruiz"."""
    if len(name.split(maxsplit=2)) <= 2:
        return name  # the usual case
    parts = list(_NAME_PART.finditer(name))
    given = is_given(parts[0][0])
    for before, first in zip(parts[-3::-1], parts[-2::-1], strict=False):
        sure = before[0].lower() in words.people.posts
        named = is_given(first[0]) or first[0].endswith(".") or (sure and first is parts[-2])
        if named and (sure or (not given and is_post(before[0], words))):
            return name[first.start() :]
    return name


def is_post(word: str, words: Vocabulary) -> bool:
    """Say whether a capitalised word is what somebody is called in front of a name: "Vice-President".

    >>> from scarbot.attribution.words.vocabulary import vocabulary
    >>> is_post("Vice-President", vocabulary()), is_post("Gables", vocabulary())
    (True, False)
    """
    lower = word.lower()
    parts = (lower, lower.rpartition("-")[2]) if "-" in lower else (lower,)
    return any(part in words.people.posts or words.roles.is_role(part) for part in parts)


def _is_called(word: str, words: Vocabulary) -> bool:
    """Say whether a word is what people are called, or no part of a name."""
    people = words.people
    return word in people.not_names or word in people.ranks or is_post(word, words)


def _is_relative(word: str, words: Vocabulary) -> bool:
    return word in words.strangers.female or word in words.strangers.male


def without_opening(text: str, name: str, start: int) -> str:
    """Return a name without the word in front that only opens the sentence: "Ask Rachel Green", "Marathoner".

    A family's name in front of two others is none: "Tan Wei Ling".

    >>> without_opening("Ask Rachel Green about it.", "Ask Rachel Green", 0)
    'Rachel Green'
    >>> without_opening("Tan Wei Ling nods.", "Tan Wei Ling", 0)
    'Tan Wei Ling'
    """
    first, _, rest = name.partition(" ")
    if " " not in rest or (rest.count(" ") == 1 and opens_with_family(first)):
        return name
    told = is_common(first) or is_agent(first)
    opens = told and not is_given(first) and is_given(rest.split()[0])
    return rest if opens and _SENTENCE_START.search(text[max(0, start - 4) : start]) else name


def is_wordy(name: str) -> bool:
    """Say whether a name is made of common words and no first name: "Consumer Reports".

    >>> is_wordy("Consumer Reports"), is_wordy("Rachel Green")
    (True, False)
    """
    parts = name.split()
    return not is_given(parts[0]) and all(is_common(part) for part in parts)


def is_agent(role: str) -> bool:
    """Say whether words end as what a person is does: "arborist", "letter carrier".

    >>> is_agent("master stonemason"), is_agent("potent antioxidant drink")
    (True, False)
    """
    word = role.rpartition(" ")[2]
    return word.lower().endswith(AGENT_ENDS) and bool(_AGENT.fullmatch(word))


def find_kin(text: str, start: int, at: int, words: Vocabulary) -> tuple[str, str]:
    """Return what the words in front of a name say that somebody is to others, and the trade between the two.

    >>> from scarbot.attribution.words.vocabulary import vocabulary
    >>> find_kin("Her husband, the furniture maker Al Moss", 0, 33, vocabulary())
    ('husband', 'furniture maker')
    """
    if not text[at - 2 : at - 1].isalpha() and text[at - 2 : at - 1] not in _KIN_ENDS:
        return "", ""  # the usual case
    match = _KIN_AND_TRADE.search(text, max(start, at - _LONGEST_KIN), at)
    noun = match["kin"].lower() if match else ""
    if match is None or not (noun in words.strangers.female or noun in words.strangers.male):
        return "", ""
    return noun, " ".join((match["trade"] or "").split())


def is_general_hospital(parts: Sequence[str], words: Vocabulary) -> bool:
    """Say whether the words of a name are those of a hospital: "Port Ruiz General", no "Attorney General".

    >>> from scarbot.attribution.words.vocabulary import vocabulary
    >>> names = "Hull General", "Surgeon General", "In General"
    >>> [is_general_hospital(name.split(), vocabulary()) for name in names]
    [True, False, False]
    """
    if len(parts) < 2 or parts[-1] != "General":
        return False  # the usual case
    before = parts[-2]
    return before.lower() not in words.groups.generals and before not in words.people.not_names


def is_organisation(name: str, words: Vocabulary) -> bool:
    """Say whether a word of a name belongs to organisations or places: "Sleep Academy", "Elm Street Gym"."""
    parts = name.replace("’", "'").split()
    if len(parts) > 1 and (parts[-1].lower() in words.people.places or parts[-1] in words.people.countries):
        return True
    if not words.groups.acronyms.isdisjoint(parts) or is_general_hospital(parts, words):
        return True
    if not words.people.streets.isdisjoint(map(str.lower, parts[1:-1])):
        return True
    return not words.groups.organisations.isdisjoint(map(str.lower, parts))


def goes_on(text: str, start: int) -> bool:
    """Say whether capitals in front make a name part of a longer one.

    >>> text = "The Academy of Sleep Medicine"
    >>> goes_on(text, text.index("Sleep")), goes_on(text, text.index("Academy"))
    (True, True)
    """
    return bool(_LONGER_NAME.search(text, max(0, start - 40), start))


def is_always_full(wording: Wording, part: str, name: str) -> bool:
    """Say whether one word of a name stands in a text, and never without the rest of it.

    >>> from scarbot.attribution.words.word_places import Wording
    >>> is_always_full(Wording("Ana Ruiz says so."), "Ruiz", "Ana Ruiz")
    True
    >>> is_always_full(Wording("Ana Ruiz says so. Ruiz nods."), "Ruiz", "Ana Ruiz")
    False
    """
    first = next(wording.occurrences(part), None)
    if first is None:
        return False
    text, within = wording.text, name.find(part)
    return all(at >= within and text.startswith(name, at - within) for at in wording.occurrences(part))


def is_opening(name: str, words: Vocabulary) -> bool:
    """Say whether a name ends in an initial and a word that is no name: "Henry V. He", "Malcolm X. Most".

    >>> from scarbot.attribution.words.vocabulary import vocabulary
    >>> is_opening("Henry V. He", vocabulary()), is_opening("Henry V. May", vocabulary())
    (True, False)
    """
    lettered = _LETTER.search(name)
    last = lettered["last"] if lettered else ""
    return last in words.people.not_names and not is_given(last)


def is_lettered(text: str, name: str, start: int, words: Vocabulary) -> bool:
    """Say whether an initial is the letter of a thing: "Block C. Ruiz", "factor V. Fatigue".

    >>> from scarbot.attribution.words.vocabulary import vocabulary
    >>> is_lettered("It needs factor V. Ruiz says", "V. Ruiz", 16, vocabulary())
    True
    """
    lettered = _LETTER.fullmatch(name)
    if lettered is None:
        return False
    before = _LAST_WORD.search(text, max(0, start - _LONGEST_KIN), start)
    thing = lettered["thing"] or (before[1] if before else "")
    lower = thing.lower()
    if lower in _DETERMINERS or (lower in _BEFORE_ME and name.startswith("I.")):
        return True
    agent = is_agent(lower) and lower not in words.roles.no_agents
    if not thing or agent or lower in words.roles.stops:
        return False
    named = is_given(thing) or thing in words.people.not_names
    return thing[0].islower() or (is_common(thing) and not named)


def is_thing(text: str, start: int) -> bool:
    """Say whether a journal or a body is named there and nobody: "in Skin Care", "the Tear Panel".

    >>> is_thing("a study in Skin Care found", 11)
    True
    """
    before = text[max(0, start - 6) : start]
    return bool(_NO_PERSON.search(before)) and not (before[-3:].lower() == "in " and _is_owner(text, start))


def _is_owner(text: str, start: int) -> bool:
    """Say whether something of somebody stands there: "in Graham Fendik’s hallway"."""
    owner = _OWNER.match(text, start)
    return owner is not None and is_given(owner[1]) and not is_common(owner[2])
