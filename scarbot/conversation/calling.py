"""Whom the talk is of, and by which words a turn calls somebody: "she", "that doctor", "my son"."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from scarbot.about.voices import callings
from scarbot.answering.caveats import not_quoted
from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import normal
from scarbot.lexicon.trades import trades
from scarbot.lexicon.word_lists import function_words
from scarbot.models import speakers_of
from scarbot.naming import is_doctor, pronoun_of, trade_of
from scarbot.numbering import nth, ordinals
from scarbot.questions.stories import tells_age

if TYPE_CHECKING:
    from collections.abc import Collection

    from scarbot.about import About
    from scarbot.conversation.memory import Memory
    from scarbot.conversation.turns import Turn
    from scarbot.indexing.retrieval import Retrieval
    from scarbot.models import Quote, Speaker

__all__ = [
    "Companion",
    "asks_what_somebody_does",
    "brings_somebody",
    "he_or_she",
    "pointing_words",
    "whose_words",
]

_WORD = r"[^\W_]+(?:['’][^\W_]+)?|[\W_]+"


class Called(NamedTuple):
    """Whom a turn calls "she" or "that doctor", by which words, and the turn with the name in their place."""

    person: Speaker
    said: str
    named: str


class Companion:
    """The person whom the talk of one conversation is about, if it is about one."""

    def __init__(self, retrieval: Retrieval, memory: Memory, about: About) -> None:
        self._retrieval = retrieval
        self._memory = memory
        self._about = about
        self._person: Speaker | None = None
        self._somebody_else = False
        self._before = ""
        self._introduced = False

    def forget(self, *, for_somebody_else: bool = False) -> None:
        """Let the talk be about nobody, or about somebody who is no speaker: no "she" is a speaker then."""
        self._person, self._somebody_else = None, for_somebody_else

    def asked_to_introduce(self, question: str, turn: Turn) -> Speaker | None:
        """Return who is to be told of, where a turn goes on with who somebody is; else ``None``.

        That is one of the people who were just listed, "who is the second?", and somebody else behind one who
        was told of, "and Dr. Ruiz?".
        """
        said = words(question)
        ordinal = turn.ordinal if turn.move in ("ordinal", "who") else 0
        if ordinal and set(load_data("about")["said"]["asking"]).isdisjoint(said):
            listed = self._about.people_listed(self._before)
            if listed and ordinal <= len(listed):
                return nth(listed, ordinal)
        named, _, left = self._about.names.find(said)
        going_on = set(load_data("turns")["person"]["going_on"]).issuperset(left)
        if len(named) != 1 or not going_on:
            return None
        return named[0] if self._introduced or self._about.introduces(self._before) else None

    def introduce(self, person: Speaker) -> None:
        """Let the talk be about somebody who was told of, and go on with those who were listed."""
        self._person, self._somebody_else, self._introduced = person, False, True

    def notice(self, question: str) -> None:
        """Forget whom the talk is about where a turn brings in, or tells the age of, somebody else.

        "She is twelve" is said of no speaker, whoever is called "she" otherwise.
        """
        if brings_somebody(question) or (tells_age(question) and self._find(question) is not None):
            self.forget(for_somebody_else=True)

    def asked_of_nobody(self, question: str) -> str:
        """Return the "he" or "she" whose words a turn asks for, where it calls nobody; mostly empty.

        Where somebody who is no speaker was brought in, it may be that one's.
        """
        return "" if self._somebody_else else whose_words(question)

    def find(self, question: str) -> Called | None:
        """Return whom a turn calls "she" or "that doctor"; ``None`` where it calls nobody so.

        That is the person the talk is about, if the words suit them; or else the only speaker whom they suit.
        A turn that tells an age calls nobody.
        """
        return None if tells_age(question) else self._find(question)

    def _find(self, question: str) -> Called | None:
        return self._by_sex(question) or self._by_ordinal(question) or self._by_words(question)

    def _by_sex(self, question: str) -> Called | None:
        """Return whom a turn about somebody calls "the man", where that can only be one of the speakers."""
        found = _sexed().search(question)
        pronoun = he_or_she(found["noun"]) if found else ""
        if found is None or not pronoun or not self._about.asks_of_people(_sexed().sub(" ", question)):
            return None
        may_be = [one for one in self._retrieval.corpus.speakers if self._pronoun(one) in (pronoun, "")]
        if len(may_be) != 1 or self._pronoun(may_be[0]) != pronoun:
            return None
        return Called(may_be[0], found[0], _with_name(found, may_be[0].name))

    def _by_ordinal(self, question: str) -> Called | None:
        """Return whom a turn calls "the first one", right behind a list of people."""
        listed = self._about.people_listed(self._before) if self._before else ()
        found = _numbered().search(question) if listed else None
        ordinal = ordinals()[found["ordinal"].lower()] if found else 0
        if found is None or ordinal > len(listed):
            return None
        person, owned = nth(listed, ordinal), "’s" if found["owning"] else ""
        return Called(person, found[0], _with_name(found, f"{person.name}{owned}"))

    def _by_words(self, question: str) -> Called | None:
        """Return whom a turn calls by a pronoun or by a role.

        Without lay questions, which tell whom people ask about, nobody where it asks what "he" should do.
        """
        if not self._memory.lay and asks_what_somebody_does(question):
            return None
        found = self._suiting(question, self._person, (self._person,)) if self._person else None
        found = found or self._only_one(question)
        if found or self._memory.lay or self._memory.asked is None or self._somebody_else:
            return found
        quoted = speakers_of(self._memory.focus)
        suiting = [self._suiting(question, one, quoted) for one in self._retrieval.corpus.speakers]
        meant = [one for one in suiting if one]
        return meant[0] if len(meant) == 1 else None

    def _only_one(self, question: str) -> Called | None:
        """Return whose words a turn asks for by "he" or "she", where nobody else speaks in the articles."""
        said, speakers = whose_words(question), self._retrieval.corpus.speakers
        if not said or self._somebody_else or len(speakers) != 1:
            return None
        return self._suiting(question, speakers[0], speakers)

    def _pronoun(self, person: Speaker) -> str:
        """Return how somebody is called, as far as the articles tell."""
        places = self._retrieval.places
        return pronoun_of(person, (p.statement.text for p in places if p.statement.speakers == (person,)))

    def _suiting(self, question: str, person: Speaker, near: Collection[Speaker]) -> Called | None:
        """Return how a turn calls a person; ``None`` where it does not.

        "She" suits only somebody ``near`` whom the articles do not call "he".
        """
        said, named = pointing_words(question, person.name, trade_of(person), doctor=is_doctor(person))
        pronoun = he_or_she(said)
        suits = not pronoun or (person in near and self._pronoun(person) in ("", pronoun))
        return Called(person, said, named) if said and suits else None

    def remember(
        self, question: str, named: Collection[Speaker], quotes: Collection[Quote], *, asks_who: bool
    ) -> None:
        """Remember whom a turn named, or else the only person quoted; where several are quoted, nobody.

        After somebody else was brought in, or somebody unknown was named, only a name says whom the talk is
        about, or the answer to "who said that?".
        """
        people = named or speakers_of(quotes)
        asked = self._memory.asked
        self._before, self._introduced = question, False
        if asked and asked.text == question and not_quoted(asked):
            self.forget(for_somebody_else=True)
        elif named or (people and (asks_who or not self._somebody_else)):
            self._person = next(iter(people)) if len(people) == 1 else None
            self._somebody_else = False


def brings_somebody(text: str) -> bool:
    """Say whether a turn brings in somebody who is no speaker: "my son picks at them".

    >>> brings_somebody("my son picks at them"), brings_somebody("is it safe for a child?")
    (True, False)
    """
    data, parts = load_data("turns")["person"], normal(text).split()
    owned = any(whose in data["whose"] and who in data["others"] for whose, who in pairwise(parts))
    joined = f" {' '.join(parts)} "
    return owned or any(f" {phrase} " in joined for phrase in data["phrases"])


def whose_words(text: str) -> str:
    """Return the "he" or "she" whose words a turn asks for; mostly empty.

    >>> [whose_words(turn) for turn in ("what does he say", "did she recommend it", "what should he do")]
    ['he', 'she', '']
    """
    data, said = load_data("turns")["person"]["said_by"], words(text)
    asks = (
        w for before, w, verb in zip(said, said[1:], said[2:], strict=False) if _asks_words(before, w, verb)
    )
    return next(asks, "") if said and said[0] in data["opening"] else ""


def asks_what_somebody_does(text: str) -> bool:
    """Say whether a turn asks what "he" or "she" should or can do, and not what they say.

    >>> [asks_what_somebody_does(turn) for turn in ("how much should he eat", "what should she say")]
    [True, False]
    """
    data, said = load_data("turns")["person"], words(text)
    saying = {*data["said_by"]["verbs"], *data["described"]["saying"]}
    return any(
        word in data["genders"] and before in data["doing"]["behind"] and verb not in saying
        for before, word, verb in zip(said, said[1:], said[2:], strict=False)
    )


def _asks_words(before: str, word: str, verb: str) -> bool:
    """Say whether three words ask what somebody says who is only called "he" or "she": "does she say"."""
    data = load_data("turns")["person"]
    said_by, subjects = data["said_by"], data["genders"]
    return word in subjects and before in said_by["before"] and verb in said_by["verbs"]


def pointing_words(text: str, name: str, role: str = "", *, doctor: bool = True) -> tuple[str, str]:
    """Return the words by which a turn calls somebody, and the turn with the name in their place.

    Both are empty where a turn calls nobody, or two people, or rambles, or speaks of something of theirs that
    is no opinion: "her skin". Only a ``doctor`` is "the doctor".

    >>> pointing_words("what else does she say?", "Ana Ruiz")
    ('she', 'what else does Ana Ruiz say?')
    >>> pointing_words("what's her view?", "Ana Ruiz"), pointing_words("does he or she say that?", "Ana Ruiz")
    (('her', "what's Ana Ruiz’s view?"), ('', ''))
    >>> [pointing_words(turn, "Ana Ruiz", "surgeon") for turn in ("and that surgeon?", "that nurse?")]
    [('that surgeon', 'and Ana Ruiz?'), ('', '')]
    """
    data, parts = load_data("turns")["person"], re.findall(_WORD, text)
    lowered = [part.lower().replace("’", "'") for part in parts]
    found = [n for n, part in enumerate(lowered) if part in data["pronouns"] or part in data["joined"]]
    if len(found) > 1 or sum(part[:1].isalpha() for part in parts) > data["longest"]:
        return "", ""
    if not found:
        return _described(text, name, role, doctor)
    at = found[0]
    pronoun, behind = lowered[at], next((part for part in lowered[at + 1 :] if part[:1].isalpha()), "")
    owns = pronoun in data["owning"] and behind in data["owned"]
    stands_alone = pronoun != "his" and (not behind or behind in function_words())
    has = pronoun in data["owning"] and not (owns or stands_alone)
    if has or parts[at - 1 : at] == ["/"]:
        return "", ""
    verb = data["joined"].get(pronoun)
    ending = "’s" if owns else f" {verb}" if verb else ""
    return parts[at], "".join([*parts[:at], name, ending, *parts[at + 1 :]])


def he_or_she(said: str) -> str:
    """Return whether the words by which a turn calls somebody mean "he" or "she"; empty for neither.

    >>> he_or_she("Her"), he_or_she("he’s"), he_or_she("that doctor")
    ('she', 'he', '')
    """
    word = said.lower().replace("’", "'")
    data = load_data("turns")["person"]
    forms = {pronoun: (*listed, *data["sexes"][pronoun]) for pronoun, listed in data["genders"].items()}
    return next((pronoun for pronoun, listed in forms.items() if word in listed), "")


def _described(text: str, name: str, role: str, doctor: bool) -> tuple[str, str]:
    """Return the words that point at somebody by their role, and the turn with the name in their place."""
    found = list(_pointing(role, doctor).finditer(text))
    if len(found) != 1 or not _is_somebody(found[0]):
        return "", ""
    (match,) = found
    return match[0], _with_name(match, f"{name}{match['owns'] or ''}")


def _with_name(match: re.Match[str], name: str) -> str:
    """Return the text of a match with a name in its place."""
    return f"{match.string[: match.start()]}{name}{match.string[match.end() :]}"


def _is_somebody(match: re.Match[str]) -> bool:
    """Say whether words that point mean a person: in "that doctor visits cost much" they do not.

    "The doctor" is somebody only where a turn asks for their words: whoever treats is called so too. "The
    doctor who said so" is whoever that is.
    """
    data = load_data("turns")["person"]
    described, behind = data["described"], words(match.string[match.end() :])[:1]
    saying = frozenset(described["saying"])
    defined = bool(behind) and behind[0] in described["defining"]
    if match["which"].lower() == "the" and (defined or saying.isdisjoint(words(match.string))):
        return False
    if match["owns"]:
        return bool(behind) and behind[0] in data["owned"]
    return not behind or behind[0] in function_words() | saying.union(described["being"])


@cache
def _sexed() -> re.Pattern[str]:
    """Return the pattern of what points at somebody by sex alone: "the man"."""
    nouns = (noun for listed in load_data("turns")["person"]["sexes"].values() for noun in listed)
    return re.compile(rf"\bthe (?P<noun>{'|'.join(nouns)})\b", re.IGNORECASE)


@cache
def _numbered() -> re.Pattern[str]:
    """Return the pattern of what points at one of some people by number: "the second doctor’s"."""
    kinds = "|".join(["one", "person", *sorted(callings())])
    people = rf"(?:{kinds}|of (?:them|those|these))\b(?P<owning>['’]s\b)?"
    return re.compile(rf"\b(?:the )?(?P<ordinal>{'|'.join(ordinals())}) {people}", re.IGNORECASE)


@cache
def _pointing(role: str, doctor: bool) -> re.Pattern[str]:
    """Return the pattern of what points at somebody by role: "that doctor", "the plastic surgeon’s"."""
    data, own = load_data("turns")["person"]["described"], set(words(role))
    named = set(words(role)[-1:])  # the last word of a role is what somebody is: "museum curator"
    short = {word for word, whole in data["short"].items() if whole in own}
    general = {*data["nouns"], *(data["doctors"] if doctor else ())}
    nouns = "|".join(
        map(re.escape, sorted({*general, *short, *named, *(own & trades())}, key=len, reverse=True))
    )
    between = "|".join(map(re.escape, sorted(own, key=len, reverse=True))) or nouns
    which = "|".join(data["which"])
    return re.compile(
        rf"\b(?P<which>{which})\s+(?:(?:{between})[\s-]+)*(?:{nouns})(?P<owns>['’]s)?\b", re.IGNORECASE
    )
