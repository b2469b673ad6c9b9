"""Labels in front of what somebody says: "Dr. Ruiz:", "Q:", "[01:02] ANA RUIZ:", and who they name.

Some of them reading has taken apart from the words, where a time or the letters show what they are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from scarbot.attribution.people.persons import MANY, Person
from scarbot.language import UPPER, any_title, nouns_of_title
from scarbot.lexicon.given_names import is_common, is_given
from scarbot.particles import PARTICLES
from scarbot.reading.traits.letters import ASKED, REPLIED, label_of_letter
from scarbot.reading.traits.marks import phrases
from scarbot.reading.traits.scripts import CREDENTIALS, LABEL_WORD
from scarbot.reading.traits.threads import posts_in
from scarbot.reasons import LABEL, SPEAKERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from scarbot.attribution.people.persons import People
    from scarbot.attribution.words.role_words import RoleWords
    from scarbot.models import Article, Dropped

__all__ = [
    "ANSWER",
    "QUESTION",
    "Label",
    "add_posts",
    "by_name",
    "find_labels",
    "meant",
    "only_labelled",
    "post_in",
    "signed_below",
]

QUESTION = frozenset({"q", "question", "interviewer"})
"""The labels of who asks, in small letters."""

ANSWER = frozenset({"a", "answer", REPLIED.lower()})
"""The labels of who answers and has no name there."""

_LETTERED = QUESTION | ANSWER
_FURTHER_WORD = rf"(?:{LABEL_WORD}|of|the|and|{'|'.join(PARTICLES)})"
_LABEL = re.compile(
    rf"[*_]{{0,3}}({LABEL_WORD}(?: {_FURTHER_WORD}){{0,4}})(?:{CREDENTIALS}(?=:))?"
    r"(?:\s(?:replies|answers|responds|says|writes)(?=:\s[^“\"‘']))?"
    rf"\s?[:.][*_]{{0,3}}(?=\s|\Z|(?<=[a-zD]:)[{UPPER}])"
)
_SIGNS = re.compile(
    rf"\(([A-Z][A-Z.-]{{0,4}}[A-Z]\.?)\)|(?:[—–]|--)\s?({LABEL_WORD}(?: {_FURTHER_WORD}){{0,4}})(?:,.*)?"
)
_FULL_NAME = re.compile(rf"{LABEL_WORD}(?: {_FURTHER_WORD}){{1,4}}")
_DASH = re.compile(r"[—–]\s?\Z")
_WIDTH = 3
_REPLIES = re.compile(r"\s(?:REPLIES|ANSWERS|RESPONDS)$")
_LETTERS = "QA*_"
_TITLE = re.compile(rf"^(?:{any_title()})\s+", re.IGNORECASE)
_ASIDE = re.compile(r"[\[(][^\])]*[\])]")
_TIME = re.compile(r"\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?")
_NUMBER = re.compile(r"(?<=\A[QA]) ?\d{0,2}\.?\Z")
_PART_SIGNS = re.compile(r"[.-]")
_AROUND = " \t\u00a0*_:|,–—-"
_FEWEST_PARTS = 2
_LONGEST_LETTERS = 4
_PART_OF_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Label:
    """A label, and where it is.

    Attributes:
        index: the position of the first statement behind it, or with it.
        name: whom it names, as printed.
        end: offset behind it.
        timed: whether it is of a transcript with times, where no label is anything else.
        hosts: whether it tells that they ask or lead through the transcript: "STEVE BARLOW, HOST:".
    """

    index: int
    name: str
    end: int
    timed: bool = False
    hosts: bool = False


def find_labels(article: Article) -> list[Label]:
    """Return the labels of an article: those in its statements, and those that are no part of them."""
    labels = [*_in_statements(article), *_apart(article)]
    labels.sort(key=_is_named)
    return [*labels, *_below_answers(article), *_below_letters(article, labels)]


def _is_named(label: Label) -> bool:
    """Say whether a label is no mere letter: of two at one place it tells more, and stands behind."""
    return label.name.lower() not in _LETTERED


def _in_statements(article: Article) -> Iterator[Label]:
    """Yield the labels that statements begin with; "." ends one only behind Q and A."""
    firsts = {passage.first for passage in article.passages}
    for statement in article.statements:
        opens = statement.index in firsts
        if not ((opens and ":" in statement.text) or article.text[statement.start] in _LETTERS):
            continue
        match = _LABEL.match(article.text, statement.start, statement.end)
        name = _REPLIES.sub("", match[1]) if match else ""
        if match and (match[1] in ("Q", "A") or (opens and ":" in match.group())):
            yield Label(statement.index, name, match.end())


def _below_answers(article: Article) -> Iterator[Label]:
    """Yield the names that end the answers to questions: "For an hour. (AR)", "For an hour. — Ana Ruiz"."""
    section: int | None = None
    for passage in article.passages:
        headed = passage.section if passage.section != section else None
        section = passage.section
        if headed is None or not article.sections[headed].heading.endswith("?"):
            continue  # the usual case
        last = article.statements[passage.last - 1]
        signed = _SIGNS.fullmatch(last.text) if passage.last - passage.first > 1 else None
        if signed:
            yield Label(passage.first, signed[1] or signed[2], article.statements[passage.first].start)


def _below_letters(article: Article, labels: Sequence[Label]) -> Iterator[Label]:
    """Yield the names on a line of their own that end answers behind an "A": they tell whose these are.

    Where some have one, an answer without one has a label that is empty.
    """
    lettered = [(label.index, label) for label in labels if not _is_named(label)]
    lettered.sort(key=itemgetter(0))
    if not lettered:
        return  # the usual case
    ends = [*(index for index, _ in lettered[1:]), len(article.statements)]
    found = {
        label: signed_below(article, index, end)
        for (index, label), end in zip(lettered, ends, strict=True)
        if label.name.lower() in ANSWER
    }
    for label, signed in found.items() if any(found.values()) else ():
        yield Label(label.index, signed[1] if signed else "", label.end)


def signed_below(article: Article, first: int, end: int) -> tuple[int, str] | None:
    """Return the first passage behind that of a statement that is a dash and a name, and this name.

    It stands in the same section, and in front of the statement at ``end``.
    """
    passage = article.passages[article.statements[first].passage]
    for below in article.passages[passage.index + 1 :]:
        if below.section != passage.section or below.first >= end:
            return None
        dash = _DASH.search(article.text, max(0, below.start - _WIDTH), below.start)  # a bullet, as read
        signed = _SIGNS.fullmatch(article.text, dash.start() if dash else below.start, below.end)
        if signed and signed[2] and below.last - below.first == 1:
            return below.index, signed[2]
    return None


def _apart(article: Article) -> Iterator[Label]:
    """Yield the labels that were left out of the body; of two in a row, the last one stands at the words."""
    starts: list[int] = []
    for line, name, timed in _lines_apart(article):
        starts = starts or [statement.start for statement in article.statements]
        index = bisect_left(starts, line.end)
        if index < len(starts):
            yield Label(index, name, line.end, timed, timed and _is_of_host(post_in(line.text)))


def _lines_apart(article: Article) -> Iterator[tuple[Dropped, str, bool]]:
    """Yield the lines that are labels, whom each names, and whether it is of a transcript.

    Behind the label of a reply a card may name somebody else who replies.
    """
    same, replied = len(_replies(article)) == 1, False
    posts = {line.start: post for line, post in posts_in(article.dropped)}
    for line in article.dropped:
        if replied and line.reason == SPEAKERS and _FULL_NAME.fullmatch(line.text):
            yield line, line.text, False
        if line.reason != LABEL:
            continue
        post, letter = posts.get(line.start), label_of_letter(line.text)
        replied = letter == REPLIED
        name = letter if letter == ASKED or same else ""
        name = (post.user if post.answers else ASKED) if post else name or _name_in(line.text)
        timed = name.lower() not in _LETTERED
        yield line, name, timed and not (post or letter)


def _replies(article: Article) -> set[str]:
    """Return the labels of replies to letters; several may be of several people."""
    labels = (line.text for line in article.dropped if line.reason == LABEL)
    return {label.lower() for label in labels if label_of_letter(label) == REPLIED}


def _name_in(words: str) -> str:
    """Return the name in a label, without its time and without what stands behind a comma or in brackets."""
    plain = _TIME.sub("", _ASIDE.sub("", words)).strip(_AROUND)
    return _NUMBER.sub("", plain.partition(",")[0])


def post_in(words: str) -> str:
    """Return what a label in capitals tells of who speaks, in small letters; empty without it.

    >>> post_in("DR. ANA RUIZ, EMERGENCY PHYSICIAN, NORR CLINIC:"), post_in("Ana Ruiz (0:04):")
    ('emergency physician', '')
    >>> post_in("LEE MOSS, KNRR ANCHOR (voice-over):"), post_in("[01:02] ANA RUIZ, MD:")
    ('anchor', '')
    """
    plain = _ASIDE.sub("", words).strip(_AROUND)
    post = plain.partition(", ")[2].split(", ")[0].strip().lower() if plain.isupper() else ""
    last = post.rpartition(" ")[2]
    return last if _is_of_host(post) else post if len(last) > _LONGEST_LETTERS else ""


def _is_of_host(post: str) -> bool:
    return bool(post) and post.rpartition(" ")[2] in phrases("transcript_hosts")


def add_posts(article: Article, people: Sequence[Person], roles: RoleWords) -> None:
    """Add the trades that labels tell of people of whom nothing else does: "ANA RUIZ, PLUMBER:"."""
    posts = [
        (_name_in(line.text), post)
        for line in article.dropped
        if line.reason == LABEL
        if (post := post_in(line.text))
    ]
    named = by_name(people) if posts else []
    for name, post in posts:
        last = post.rpartition(" ")[2]
        known = roles.is_role(last) or last in roles.lay | roles.anybody or _is_of_host(post)
        for person in meant(name, named) if known else ():
            person.role = post


def only_labelled(article: Article, people: Sequence[Person]) -> Iterator[Person]:
    """Yield those whom nothing but the labels of a transcript names in full: "[00:04] ANA RUIZ:"."""
    lines = [line for line in article.dropped if line.reason == LABEL]
    if not lines:
        return  # the usual case
    named, asked = by_name(people), set[str]()
    posts = {line.start: post for line, post in posts_in(article.dropped)}
    for line in lines:
        post = posts.get(line.start)
        if post and not post.answers:
            continue
        printed = post.user if post else _name_in(line.text)
        name = _TITLE.sub("", printed)
        if name in asked or len(name.split()) < _FEWEST_PARTS or len(asked) >= MANY:
            continue  # the usual case
        asked.add(name)
        if meant(printed, named):
            continue
        plain = _as_written(name)
        if plain:
            start = line.start + max(0, line.text.find(name))
            person = Person(plain, start, printed)
            person.expert = bool(nouns_of_title(printed.removesuffix(name).title()))
            yield person


def _as_written(name: str) -> str:
    """Return a name in usual letters; nothing for "VOICE OVER" and "Audience Member"."""
    words = name.split()
    if any(map(str.isdigit, name)):
        return ""
    if name.isupper():
        words = [_PART_OF_WORD.sub(_capitalised, word) for word in words]
    named = is_given(words[0]) and not all(map(is_common, words))
    return " ".join(words) if named or not any(map(is_common, words)) else ""


def _capitalised(part: re.Match[str]) -> str:
    """Return a part of a name in capitals in usual letters: "O'Brian", "McCall"."""
    plain = part[0].capitalize()
    return f"Mc{plain[2:].capitalize()}" if plain.startswith("Mc") else plain


def by_name(people: Sequence[Person]) -> list[dict[str, set[Person]]]:
    """Return people by name, by part of a name, by initials, and doctors by "D" and that of the surname."""
    listed: list[dict[str, set[Person]]] = []
    for names in (_full_names, _short_names, _initials, _titled_initials):
        bearers: dict[str, set[Person]] = {}
        for person in people:
            for name in names(person):
                bearers.setdefault(name, set()).add(person)
        listed.append(bearers)
    return listed


def meant(label: str, named: Iterable[Mapping[str, set[Person]]]) -> People:
    """Return the one person that a label means by name, part of a name or initials; or nobody."""
    name = _TITLE.sub("", label)
    for bearers in named:
        found = bearers.get(name, set()) | bearers.get(_PART_SIGNS.sub("", name), set())
        if not found and name.isupper():
            found = {person for one, known in bearers.items() if one.upper() == name for person in known}
        if len(found) == 1:
            return tuple(found)
    return ()


def _full_names(person: Person) -> list[str]:
    return [person.name]


def _short_names(person: Person) -> list[str]:
    return [person.surname, person.first, *person.further_names]


def _initials(person: Person) -> list[str]:
    return ["".join(part[0] for part in re.split(r"[\s-]+", person.name))]


def _titled_initials(person: Person) -> list[str]:
    """Return "DR" for Dr. Ana Ruiz."""
    return [f"D{person.surname[0]}"] if person.is_doctor else []
