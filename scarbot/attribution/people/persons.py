"""Somebody with a name, and what the article says they are."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from scarbot.language import fold
from scarbot.lexicon.given_names import gender_of, is_given
from scarbot.lexicon.surnames import fathers_place, with_surname_last, without_generation
from scarbot.models import Speaker
from scarbot.particles import ENGLISH_PARTICLES, PARTICLES, SHORT_GENERATIONS

__all__ = ["MANY", "SURNAME_OPENINGS", "People", "Person", "opens_surname", "without_nickname"]

SURNAME_OPENINGS = frozenset({"Ó", "Ní", "Nic", "Mac", "St.", *PARTICLES})
"""The small words that a surname may begin with."""

_OPENINGS_BEHIND_A_NAME = frozenset(
    {word.lower() for word in SURNAME_OPENINGS}
    | {
        "st",
        "saint",
        "san",
        "santa",
        "abu",
        "umm",
        "abdul",
        "ben",
        "bar",
        "fitz",
        "uí",
        "mc",
        *ENGLISH_PARTICLES,
    }
)
"""The same, and those that elsewhere are words or first names of their own."""

MANY = 100
"""So many with one name or one trade cannot be told apart: none of them is meant, and no more are kept."""

_SHORT = 3
_DOCTORATE = re.compile(
    r"\b(?:M\.?D|D\.?O|Ph\.?D|D\.?Phil|Psy\.?D|Pharm\.?D|Au\.?D|D\.?P\.?T|D\.?P\.?M|D\.?D\.?S|D\.?M\.?D|O\.?D|D\.?N\.?P|Ed\.?D|Sc\.?D|D\.?V\.?M|Dr\.?PH|MBBS|MBChB)\b"
)
_PHYSICIAN = re.compile(
    r"[\w-]*(?:ologist|iatrist|iatrician|optometrist|odontist)|(?:physician|surgeon|dentist|vet|veterinarian|GP|internist)"
)
_AGED = re.compile(r"^\d{1,3}-year-old(?:\s+|$)")
_NICKNAME = re.compile(r"\s[“\"‘(](\w[\w’'-]*)[”\"’)](?=\s)")


def opens_surname(word: str) -> bool:
    """Say whether a surname may begin with a word, behind a first name: "St" of "St Clair", "De"."""
    return word.lower() in _OPENINGS_BEHIND_A_NAME


def without_nickname(name: str) -> str:
    """Return a name without what somebody is called for short.

    >>> without_nickname("Wilhelmina “Billie” Strand")
    'Wilhelmina Strand'
    """
    return name if name.replace(" ", "").isalpha() else _NICKNAME.sub("", name)


@dataclass(slots=True, eq=False)
class Person:
    """Somebody with a name, and what the article says they are.

    Attributes:
        name: the full name, without title and credentials.
        start: offset of the first mention.
        as_printed: its words.
        credentials: the letters behind the name, as printed.
        role: what the article says they are.
        expert: whether credentials, a title or an expert's role are given.
        described: whether the role comes from words that stand for the name ("the retired driver").
        lay: whether the role is one that makes nobody an expert.
        nouns: what the person may be called later ("podiatrist"), in lower case.
        called: what the writer calls a relative: "Mum".
        work: what they are by what they do ("head of a sleep lab"), to be shown where nothing says what
            they are, or only "founder": nobody is called so.
        learned: whether that is what they teach, look into or worked as.
        first: the first word of the name.
        last: the last one, but for "Jr.".
        surname: what goes with a title: the last word, but for a father's name ("Rosli bin Hamzah") and a
            family's name in front ("Tan Wei Ling").
        nickname: what stands in marks inside the printed name: "Wilhelmina “Billie” Strand".
    """

    name: str
    start: int
    as_printed: str
    credentials: str = ""
    role: str = ""
    expert: bool = False
    lay: bool = False
    described: bool = False
    called: tuple[str, ...] = ()
    work: str = ""
    learned: bool = False
    nouns: set[str] = field(default_factory=set)
    first: str = field(init=False)
    last: str = field(init=False)
    surname: str = field(init=False)
    nickname: str = field(init=False, default="")

    def __post_init__(self) -> None:
        called = _NICKNAME.search(self.as_printed)
        self.nickname = called[1] if called else ""
        parts = without_generation(self.name)
        self.first, self.last = parts[0], parts[-1]
        self.surname = with_surname_last(self.name)[-1]

    @property
    def further_names(self) -> list[str]:
        """The name without "Jr." or by nickname; the surname with its particles, as one opens a sentence."""
        parts = self.name.split()
        plain = " ".join(parts[: parts.index(self.surname) + 1])
        at = next((place for place, part in enumerate(parts) if place and opens_surname(part)), 0)
        long = " ".join(parts[at:]) if at else self.surname
        called = [f"{self.nickname} {self.surname}"] if self.nickname else []
        called += [self.last] if fathers_place(parts) else []
        capitals = f"{self.first.upper()} {' '.join(parts[1:])}"
        called += [capitals] if capitals in self.as_printed else []  # "MARTHA Lewin"
        return [plain, long, long[0].upper() + long[1:], *called]

    @property
    def double_surname(self) -> str:
        """A surname of several words: "Bonham Carey", "bin Hamzah"; none for "Mary Ann Lee" and for most."""
        parts = self.name.split()
        father = fathers_place(parts)
        if father:
            return " ".join(parts[father:])
        surname = parts[1 : parts.index(self.surname) + 1]
        initial = bool(surname) and len(surname[0].rstrip(".")) == 1 and not opens_surname(surname[0])
        if len(surname) <= 1 or initial:
            return ""
        signs = {gender_of(self.first), gender_of(surname[0])}
        given = is_given(surname[0]) and signs != {"f", "m"}  # Gwen Vaughan Pryce has two surnames
        return "" if given and not opens_surname(surname[0]) else " ".join(surname)

    @property
    def first_surname(self) -> str:
        """The first of two surnames with a hyphen: "Ruiz" of "Ruiz-Lopez"; none for "Al-Amin"."""
        first, hyphen, _ = self.surname.partition("-")
        return first if hyphen and len(first) > _SHORT and first[1:].islower() else ""

    @property
    def is_doctor(self) -> bool:
        """Whether the person may be called "Dr."."""
        named = "doctor" in self.nouns or bool(_DOCTORATE.search(self.credentials))
        return named or any(_PHYSICIAN.fullmatch(noun) for noun in self.nouns)

    @property
    def is_professional(self) -> bool:
        """Whether what they are is work that somebody may be asked about."""
        return self.expert or bool((self.role or self.learned) and not self.lay)

    def describe(self, words: str, *, learned: bool = False) -> None:
        """Take "the retired mail carrier" for what somebody is, if nothing else says so.

        Args:
            words: what stands for the name.
            learned: whether that is work that somebody may be asked about.
        """
        if not self.role:
            self.role, self.described = _AGED.sub("", fold(words).partition(" ")[2]), True
            self.lay = not (self.expert or learned)

    def speaker(self) -> Speaker:
        """Return the record that readers get."""
        # the work shown with an office holds it, "founder of Bud & Bole"; a role learned later wins
        role = self.work if self.work.startswith(self.role) else self.role
        return Speaker(self.name, self.credentials, role, self._mention)

    @property
    def _mention(self) -> str:
        """The words of the first mention, without the full stop of a sentence that ends with them: "MD."."""
        letters = self.as_printed.rpartition(" ")[2].removesuffix(".")
        ends = bool(self.credentials) and "." not in letters and letters not in SHORT_GENERATIONS
        return self.as_printed.removesuffix(".") if ends else self.as_printed


People = tuple[Person, ...]
