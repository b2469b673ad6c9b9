"""Whom a name means: one that stands in a question, and one that is given alone.

In a question a name has to be told from a word: :class:`Names` finds it there. A name that is given
alone is taken as one: a person is known by the full name or the surname, with or without title,
credentials, middle names and accents, and by a given name that nobody has as a surname.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from scarbot.language import listed_titles, plain_letters, transcribed, words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.excluding import JOINS
from scarbot.lexicon.given_names import gender_of
from scarbot.lexicon.surnames import with_surname_last
from scarbot.lexicon.trades import agents, trades
from scarbot.lexicon.word_lists import common_words, function_words
from scarbot.particles import GENERATIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.models import Speaker

__all__ = [
    "NamedPeople",
    "Names",
    "has_doctors_letters",
    "is_doctor",
    "name_words",
    "names_of",
    "people_called",
    "people_described",
    "people_surnamed",
    "pronoun_of",
    "readings_of",
    "same_person",
    "trade_of",
    "typed_titles",
]

_MARKED = re.compile(r"[“\"][^”\"]*[”\"]?")
_PRONOUN = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_PART = re.compile(r"[^\W_][\w'.\-]*")
_TOLD_BEHIND = re.compile(r"[,(]")
_LONGEST_REFUSAL = 3
"""The number of words of the longest phrase that refuses a person."""
_GENERATIONS = frozenset(map(str.lower, GENERATIONS))


class NamedPeople(NamedTuple):
    """Whom the words of a question name.

    Attributes:
        people: whom it asks about.
        refused: whose words it does not want: "anyone other than Dr. Long".
        rest: the words that are left.
    """

    people: tuple[Speaker, ...]
    refused: tuple[Speaker, ...]
    rest: list[str]


class Names:
    """The names that a question may use for the speakers of a corpus, with their accents or without.

    Args:
        speakers: in the order in which they are to be found.

    >>> from scarbot.models import Speaker
    >>> named = Names([Speaker("Amy Long")]).find(["how", "long", "does", "dr", "long", "wait"])
    >>> [person.name for person in named.people], named.rest
    (['Amy Long'], ['how', 'long', 'does', 'wait'])
    """

    def __init__(self, speakers: Iterable[Speaker]) -> None:
        self._by_surname: dict[str, list[Speaker]] = {}
        self._by_given_name: dict[str, list[Speaker]] = {}
        self._generations: dict[Speaker, str] = {}
        self._printed: set[str] = set()
        for speaker in dict.fromkeys(speakers):
            self._printed.update((*words(speaker.name), *words(speaker.nickname)))
            *given, surname = words(speaker.name) or [""]
            if given and surname in _GENERATIONS:
                self._generations[speaker] = surname
                *given, surname = given
            titled = words(" ".join(with_surname_last(speaker.name)[-1:]))
            for name in _typed_as(surname, *titled):
                self._by_surname.setdefault(name, []).append(speaker)
            for name in _typed_as(*given, *words(speaker.nickname)):
                self._by_given_name.setdefault(name, []).append(speaker)

    def __contains__(self, word: str) -> bool:
        """Say whether a word is a name; one that has lost its accents and is an English word is none."""
        plain = plain_letters(word)
        known = plain in self._by_surname or plain in self._by_given_name
        return known and (word in self._printed or word not in common_words())

    def find(self, typed: Sequence[str]) -> NamedPeople:
        """Return whom the words of a question name, whom it refuses, and the words that are left.

        A surname stands for all who bear it, a given name before it or alone for those who bear it
        too, and "Jr." behind it for who is called so. A name that is an English word as well counts only
        behind a title or a given name.
        """
        people: list[Speaker] = []
        refused: list[Speaker] = []
        taken: set[int] = set()
        refusing_to = 0
        for start, end, bearers in self._spans(typed):
            said = _refusing(typed[:start])
            joined = bool(refused) and _is_join(typed[refusing_to:start])
            taken.update(range(start - said, end))
            if said or joined:
                refused += bearers
                refusing_to = end
            else:
                people += bearers
        asked = dict.fromkeys(person for person in people if person not in refused)
        rest = [word for position, word in enumerate(typed) if position not in taken]
        return NamedPeople(tuple(asked), tuple(dict.fromkeys(refused)), rest)

    def _spans(self, typed: Sequence[str]) -> list[tuple[int, int, list[Speaker]]]:
        """Return where the names stand, titles and given names included, and who may bear each."""
        spans: list[tuple[int, int, list[Speaker]]] = []
        plain = list(map(plain_letters, typed))
        for position, word in enumerate(typed):
            if not self._may_be_name(plain[position]):
                continue
            bearers = self._bearers(word, plain[position - 1] if position else "")
            start = position
            while bearers and start and self._may_open(plain[start - 1]):
                start -= 1
            while bearers and spans and spans[-1][0] >= start:
                spans.pop()
            if bearers:
                called = self._of_generation(bearers, typed[position + 1 : position + 2])
                spans.append((start, position + 1 + bool(called), called or bearers))
        return spans

    def _of_generation(self, bearers: Iterable[Speaker], behind: Sequence[str]) -> list[Speaker]:
        """Return who of the bearers of a name is called by the word behind it: "Jr."."""
        return [speaker for speaker in bearers if self._generations.get(speaker) in behind]

    def _may_be_name(self, plain: str) -> bool:
        """Say whether a word is a name, or one with an s behind it: most words are none."""
        by_surname, by_given_name = self._by_surname, self._by_given_name
        if plain in by_surname or plain in by_given_name:
            return True
        without = plain.removesuffix("s")
        return without in by_surname or without in by_given_name

    def _may_open(self, word: str) -> bool:
        return word in self._by_given_name or word in typed_titles()

    def _bearers(self, word: str, before: str) -> list[Speaker]:
        """Return whom a word names behind another; nobody where it is more likely a word than a name."""
        if before in typed_titles() and word not in self and word.endswith("s"):
            word = word.removesuffix("s")  # "dr longs view", for "Dr. Long’s"
        plain = plain_letters(word)
        bearers = self._by_surname.get(plain, [])
        given = self._by_given_name.get(plain, []) if len(plain) > 1 else []
        if not (bearers or given):
            return []
        called = [speaker for speaker in bearers if speaker in self._by_given_name.get(before, ())]
        if called or before in typed_titles():
            return called or bearers or given
        if word in common_words() or word in function_words():
            return []
        return bearers or (given if len(given) == 1 else [])


def _refusing(before: Sequence[str]) -> int:
    """Return how many words in front of a name say that this person's words are not wanted; 0 for none.

    >>> _refusing(["does", "anyone", "other", "than"]), _refusing(["what", "does"])
    (2, 0)
    """
    endings = (tuple(before[-length:]) for length in range(_LONGEST_REFUSAL, 0, -1))
    return next((len(ending) for ending in endings if " ".join(ending) in _refusals()), 0)


def _is_join(between: Sequence[str]) -> bool:
    """Say whether what stands between two names joins them: "Dr. Long or Dr. Lee"."""
    return len(between) == 1 and between[0] in JOINS


@cache
def _refusals() -> frozenset[str]:
    """Return the phrases in front of a name that say that this person's words are not wanted."""
    return frozenset(" ".join(words(phrase)) for phrase in load_data("function_words")["refusing_people"])


def _typed_as(*names: str) -> dict[str, None]:
    """Return the ways in which names are typed without accents: "loevdal" or "lovdal", in order."""
    return dict.fromkeys(spell(name) for spell in (plain_letters, transcribed) for name in names)


@cache
def typed_titles() -> frozenset[str]:
    """Return the titles of doctors, and those in short, in small letters: "mrs"."""
    return frozenset(
        entry.removesuffix("(.)").rstrip(".").lower()
        for kind, listed in load_data("titles").items()
        for entry in listed
        if kind in ("doctor", "professor") or entry.endswith("(.)")
    )


def people_called(name: str, people: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """Return whom a name may mean that is given alone: by the surname, else by a given name.

    What somebody is may stand in front of the name, and behind a comma or in brackets.

    >>> from scarbot.models import Speaker
    >>> names = "dermatologist Professor Ruiz (Cork)", "the Cork dermatologist, Dr. Ruiz"
    >>> [[one.name for one in people_called(name, [Speaker("Ana Ruiz")])] for name in names]
    [['Ana Ruiz'], ['Ana Ruiz']]
    """
    by_surname = (people_surnamed(one, people) for one in readings_of(name))
    return next(filter(None, by_surname), ()) or _by_given_name(name, people)


def readings_of(name: str) -> tuple[str, ...]:
    """Return a name as it is given, and without what is told around it of what somebody is.

    >>> readings_of("nurse Ana Ruiz, RN")
    ('nurse Ana Ruiz, RN', 'nurse Ana Ruiz', 'Ana Ruiz')
    >>> readings_of("the dentist, Dr. Ruiz")
    ('the dentist, Dr. Ruiz', 'the dentist', 'Dr. Ruiz')
    """
    told = _TOLD_BEHIND.split(name, maxsplit=1)[0]
    behind = _TOLD_BEHIND.split(_behind_role(name), maxsplit=1)[0]
    found = (name, told, _without_roles(told), _without_roles(behind))
    return tuple(dict.fromkeys(filter(None, found)))


def people_described(text: str, people: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """Return whom a name may mean, or else whose name, credentials or trade hold each word.

    >>> from scarbot.models import Speaker
    >>> both = [Speaker("Ana Ruiz", role="surgeon"), Speaker("Jo Lee")]
    >>> [[one.name for one in people_described(text, both)] for text in ("prof. ruiz", "surg", "le")]
    [['Ana Ruiz'], ['Ana Ruiz'], ['Jo Lee']]
    """
    found = people_called(text, people)
    wanted = name_words(text)
    if found or not wanted:
        return found
    told = {one: _plain(" ".join((one.name, one.credentials, trade_of(one)))) for one in people}
    return tuple(one for one in people if all(word in told[one] for word in wanted))


def names_of(people: Iterable[Speaker]) -> tuple[str, ...]:
    """Return the names of people, each once: two articles may tell different things of one person.

    >>> from scarbot.models import Speaker
    >>> names_of([Speaker("Ana Ruiz", "MD"), Speaker("Jo Lee"), Speaker("Ana Ruiz", role="dermatologist")])
    ('Ana Ruiz', 'Jo Lee')
    """
    return tuple(dict.fromkeys(one.name for one in people))


def trade_of(speaker: Speaker) -> str:
    """Return what somebody may be called by the role: nothing by what they only run or own.

    Who "runs a nurse training school" is shown so and is no nurse, nor is the founder of one.

    >>> from scarbot.models import Speaker
    >>> roles = "school nurse", "who runs a nurse training school", "founder of a nurse school"
    >>> [trade_of(Speaker("Ana Ruiz", role=role)) for role in roles]
    ['school nurse', '', 'founder']
    """
    office, of, _ = speaker.role.partition(" of ")
    if speaker.role.startswith("who "):
        return ""
    return office if of and office in load_data("people")["work"]["alone"] else speaker.role


def is_doctor(speaker: Speaker) -> bool:
    """Say whether somebody is a doctor by title, credentials or role.

    >>> from scarbot.models import Speaker
    >>> both = Speaker("Ana Ruiz", "MD", "podiatrist"), Speaker("Jo Lee", "", "family mediator")
    >>> [is_doctor(one) for one in both]
    [True, False]
    """
    described = load_data("turns")["person"]["described"]
    doctors = {*described["doctors"], *described["specialties"]}
    called = [*words(trade_of(speaker)), *words(speaker.as_printed)[:1]]
    return has_doctors_letters(speaker) or not doctors.isdisjoint(called)


def has_doctors_letters(speaker: Speaker) -> bool:
    """Say whether letters behind a name are those of a doctor of any kind: "M.D.", "DDS", no "PhD"."""
    letters = re.split(r"[,\s]+", speaker.credentials.replace(".", ""))
    return not set(load_data("about")["kinds"]["letters"]).isdisjoint(letters)


def pronoun_of(speaker: Speaker, texts: Iterable[str]) -> str:
    """Return "he" or "she", as sentences of theirs go on with outside quotations; else by the given name.

    >>> from scarbot.models import Speaker
    >>> pronoun_of(Speaker("Jo Lee"), ["“He runs,” she says.", "She waits."])
    'she'
    """
    said = [found.lower() for text in texts for found in _PRONOUN.findall(_MARKED.sub(" ", text))]
    if said.count("he") != said.count("she"):
        return "he" if said.count("he") > said.count("she") else "she"
    return {"f": "she", "m": "he"}.get(gender_of(speaker.name), "")


def people_surnamed(name: str, people: Iterable[Speaker]) -> tuple[Speaker, ...]:
    """Return whom a name may mean by the surname, and by given names that do not contradict.

    Where nobody has it as what goes with a title, the last word of a name is a surname too, and two letters
    stand for one that English lacks.

    >>> from scarbot.models import Speaker
    >>> both = Speaker("Tan Wei Ling"), Speaker("Rosli bin Hamzah")
    >>> [people_surnamed(name, both)[0].name for name in ("Dr Tan", "Wei Ling", "Rosli", "Hamzah")]
    ['Tan Wei Ling', 'Tan Wei Ling', 'Rosli bin Hamzah', 'Rosli bin Hamzah']
    >>> people_surnamed("Dr Loevdal", [Speaker("Nora Løvdal")])[0].name
    'Nora Løvdal'
    """
    wanted, listed = name_words(name), tuple(people)
    ways = (with_surname_last, str.split, lambda name: transcribed(name).split())
    found = (
        tuple(one for one in listed if same_person(wanted, _known_as(one, way(one.name)))) for way in ways
    )
    return next(filter(None, found), ())


def _by_given_name(name: str, people: Iterable[Speaker]) -> tuple[Speaker, ...]:
    """Return who has a name as a given name; an initial is none."""
    wanted = name_words(name)
    if len(wanted) != 1 or len(wanted[0]) == 1:
        return ()
    return tuple(one for one in people if wanted[0] in _known_as(one)[:-1])


def _known_as(speaker: Speaker, name: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the words of a name, by default as printed, with the nickname in front of the last."""
    *given, surname = name or speaker.name.split() or [""]
    return name_words(" ".join((*given, speaker.nickname, surname)))


def _without_roles(name: str) -> str:
    """Return a name without words that only tell what somebody is: "dermatologist Dr. Chang"."""
    kept = [word for word in name.split() if not trades().issuperset(words(word)) and not word.islower()]
    return " ".join(kept).removesuffix("’s").removesuffix("'s")


def _behind_role(name: str) -> str:
    """Return who is named behind a role and its comma, or behind it with a title or in full; else nothing.

    A role is written small, or opens the text: "Baker, Lee" may be a name that is turned round.
    """
    front = name.split(",", maxsplit=1)[0].split()
    opening = int(front[:1] in (["the"], ["The"]))
    for at in range(len(front) - 1, -1, -1):
        small = front[at].islower()
        if front[at].lower() not in agents() or not (small or at == opening):
            continue
        rest = " ".join(name.split()[at + 1 :])
        parted = small and at == len(front) - 1
        titled = rest.startswith(tuple(f"{title} " for title in listed_titles()))
        return rest if parted or titled or len(name_words(rest.split(",")[0])) > 1 else ""
    return ""


def name_words(name: str) -> tuple[str, ...]:
    """Return the words of a name that tell who it is, without title, credentials and accents.

    >>> name_words("Dr. Tomás NÚÑEZ-Ortega, Pharm.D."), name_words("A. J. Okafor, M.D.")
    (('tomas', 'nunez-ortega'), ('a', 'j', 'okafor'))
    """
    words = [part.group().strip(".'-") for part in _PART.finditer(_plain(name))]
    kept = [word for word in words if word.replace(".", "") not in _passed_over()]
    return tuple(piece for word in kept or words for piece in word.split(".") if piece)


@cache
def _passed_over() -> frozenset[str]:
    people = load_data("people")
    listed = [*listed_titles(), *people["credentials"]]
    return frozenset(word.lower().replace(".", "").rstrip("'’") for word in listed)


def _plain(text: str) -> str:
    """Return a text in lower case, without accents, with straight apostrophes and hyphens."""
    text = text.replace("’", "'").replace("‘", "'").replace("‐", "-").replace("‑", "-")
    return plain_letters(text)


def same_person(wanted: Sequence[str], known: Sequence[str]) -> bool:
    """Say whether one name can mean another: the surname, and given names that do not contradict.

    >>> known = ("y", "claire", "chang")
    >>> same_person(("chang",), known), same_person(("ann", "chang"), known)
    (True, False)
    """
    if not wanted or not known or wanted[-1] != known[-1]:
        return False
    given = iter(known[:-1])
    return all(any(_same_given(name, other) for other in given) for name in wanted[:-1])


def _same_given(one: str, other: str) -> bool:
    initial = len(one) == 1 or len(other) == 1
    return one[0] == other[0] if initial else one == other
