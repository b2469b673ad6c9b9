"""Who is claimed to have said something, and whether a statement is theirs.

A person is known by the full name or the surname, with or without title, credentials, middle
names and accents, and by a given name that nobody has as a surname. The article's own words are
those of the article, its publisher and its author; what a study or a group says is theirs by the
name that the article prints.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from scarbot.lexicon import load_data

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.models import Article, Speaker, Statement

__all__ = ["Claimant", "claimant", "is_theirs", "name_words", "named_at_end", "same_person", "source_of"]

_PART = re.compile(r"[^\W_][\w'.\-]*")
_DASHED = re.compile(
    r"""(?P<text>.*\S)(?:(?<=["”’'.!?…)])|\s)\s*(?:[—–]|--?)\s*(?P<name>[^—–"“”]{2,80})""", re.DOTALL
)
_BY = re.compile(r"""(?P<text>.*\S)\s+[bB]y\s+(?P<name>[^"“”]{2,80})""", re.DOTALL)
_QUOTED = re.compile(
    r"""(?P<text>["“„][^"“”]*["”]|['‘].*['’](?=\s))[\s,]*\(?(?P<name>[^—–"“”()]{2,80})\)?""", re.DOTALL
)
_CLOSED = (".", "!", "?", "”", '"', "’", "'", "…", ",")
_MOST_NAME_WORDS = 5


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who is claimed, looked up in a corpus.

    Attributes:
        name: as it was given.
        speakers: the people of the corpus that may be meant.
        mentioned: whether the whole name stands anywhere in the corpus.
    """

    name: str
    speakers: tuple[Speaker, ...] = ()
    mentioned: bool = False


def claimant(name: str, articles: Sequence[Article]) -> Claimant:
    """Look a name up. One that nobody has gives a claimant without speakers.

    What somebody is may stand in front of the name, and behind a comma or in brackets.
    """
    told = re.split(r"[,(]", name, maxsplit=1)[0]
    by_surname = (_by_surname(one, articles) for one in dict.fromkeys((name, told, _without_roles(told))))
    found = next(filter(None, by_surname), ()) or _by_given_name(name, articles)
    known = bool(found) or any(_mentions(article, name) for article in articles)
    return Claimant(name, found, known)


def _without_roles(name: str) -> str:
    """Return a name without words that only tell what somebody is: "dermatologist Dr. Chang"."""
    roles = {word for role in load_data("people")["roles"] for word in role.split()}
    kept = [word for word in name.split() if word.lower() not in roles and not word.islower()]
    return " ".join(kept).removesuffix("’s").removesuffix("'s")


def _everybody(articles: Sequence[Article]) -> list[Speaker]:
    return list(dict.fromkeys(speaker for article in articles for speaker in article.speakers))


def _by_surname(name: str, articles: Sequence[Article]) -> tuple[Speaker, ...]:
    wanted = name_words(name)
    return tuple(one for one in _everybody(articles) if same_person(wanted, name_words(one.name)))


def _by_given_name(name: str, articles: Sequence[Article]) -> tuple[Speaker, ...]:
    """Return who has a name as a given name; an initial is none."""
    wanted = name_words(name)
    if len(wanted) != 1 or len(wanted[0]) == 1:
        return ()
    return tuple(one for one in _everybody(articles) if wanted[0] in name_words(one.name)[:-1])


def _mentions(article: Article, name: str) -> bool:
    """Say whether a name stands in an article, its parts one after the other and written as names are.

    Between two parts may stand another name or an initial; title and credentials do not count.
    """
    told = set(name_words(name))
    parts = [part.strip(".,") for part in name.split() if told.issuperset(name_words(part))]
    forms = [part if part[:1].isupper() else part.title() for part in parts if part]
    between = r"\W{1,2}(?:\w[\w.]*\W{1,2})?"
    pattern = rf"(?<!\w){between.join(map(re.escape, forms))}(?!\w)"
    return bool(forms) and re.search(pattern, article.text) is not None


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
    listed = [*people["titles"], *people["credentials"]]
    return frozenset(word.lower().replace(".", "") for word in listed)


def _plain(text: str) -> str:
    """Return a text in lower case, without accents, with straight apostrophes and hyphens."""
    text = text.replace("’", "'").replace("‘", "'").replace("‐", "-").replace("‑", "-").casefold()
    if text.isascii():
        return text
    parts = unicodedata.normalize("NFKD", text)
    return "".join(one for one in parts if unicodedata.category(one) not in ("Mn", "Cf"))


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


def is_theirs(claimed: Claimant, statement: Statement, article: Article) -> bool:
    """Say whether a statement is that of whoever is claimed."""
    if statement.speakers:
        return any(one in statement.speakers for one in claimed.speakers)
    wanted = name_words(claimed.name)
    if not wanted:
        return False
    if statement.kind == "article":
        names = ("the article", "article", "the author", article.publisher, article.title, article.author)
        return any(wanted == name_words(name) for name in names if name)
    if statement.kind in ("study", "group"):
        cited = [name for one in statement.references for name in (one.label, one.journal)]
        return any(set(wanted) <= set(name_words(name)) for name in [statement.attribution, *cited] if name)
    return False


def source_of(statement: Statement) -> str:
    """Return whose a statement is, as a message names it."""
    if statement.speakers:
        return " and ".join(speaker.name for speaker in statement.speakers)
    if statement.kind == "article":
        return "the article itself"
    printed = " ".join(statement.attribution.split())
    if statement.kind == "study":
        named = "; ".join(reference.label for reference in statement.references) or printed
        return f"a study ({named})" if named else "a study"
    if statement.kind == "group":
        return f"“{printed}”" if printed else "a group that the article does not name"
    return "somebody whom the article does not make clear"


def named_at_end(line: str, articles: Sequence[Article]) -> tuple[str, str | None]:
    """Part what was typed into a quotation and the speaker that its end names.

    ``— Name`` and ``by Name`` count as a speaker behind closed words or where the corpus knows the
    name, a name alone behind the mark that closes the whole quotation. Otherwise all of it is the
    quotation.

    >>> named_at_end("“Scars fade.” — Dr. Ana Ruiz", [])
    ('“Scars fade.”', 'Dr. Ana Ruiz')
    >>> named_at_end("Scars fade day by day", [])
    ('Scars fade day by day', None)
    """
    for pattern in (_DASHED, _BY, _QUOTED):
        match = pattern.fullmatch(line.strip())
        if match and _is_name(match["name"], match["text"], articles):
            return match["text"], match["name"].strip()
    return line.strip(), None


def _is_name(name: str, before: str, articles: Sequence[Article]) -> bool:
    words = name_words(name)
    if not words or len(words) > _MOST_NAME_WORDS:
        return False
    if _by_surname(name, articles):
        return True
    written = all(part[0].isupper() for part in re.findall(r"[^\W\d_][\w’'.-]*", name.partition(",")[0]))
    return written and before.rstrip().endswith(_CLOSED)
