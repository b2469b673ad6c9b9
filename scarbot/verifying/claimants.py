"""Who is claimed to have said something, and whether a statement is theirs.

Which people a name means is decided by :mod:`~scarbot.naming`. The article's own words belong to the
article, its publisher and its author. The words of a study or a group belong to it under the name that
the article prints.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.given_names import gender_of
from scarbot.lexicon.spelling import distance
from scarbot.lexicon.trades import trades
from scarbot.lexicon.word_lists import function_words
from scarbot.models import each_once
from scarbot.naming import (
    is_doctor,
    name_words,
    people_called,
    people_surnamed,
    readings_of,
    trade_of,
    typed_titles,
)
from scarbot.verifying.own_studies import researcher_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from scarbot.models import Article, Speaker, Statement

__all__ = ["Claimant", "claimant", "is_theirs", "named_at_end"]

_DASHED = re.compile(
    r"""(?P<text>.*\S)(?:(?<=["”’'.!?…)])|\s)\s*(?:[—–]|--?)\s*(?P<name>[^—–"“”]{2,80})""", re.DOTALL
)
_BY = re.compile(r"""(?P<text>.*\S)\s+[bB]y\s+(?P<name>[^"“”]{2,80})""", re.DOTALL)
_QUOTED = re.compile(
    r"""(?P<text>["“„][^"“”]*["”]|['‘].*['’](?=\s))[\s,]*\(?(?P<name>[^—–"“”()]{2,80})\)?""", re.DOTALL
)
_OPTION = re.compile(
    r"""(?P<text>.*\S)\s+(?P<flag>--speaker|-s)[\s=]\s*["“'‘]?(?P<name>[^—–"“”]{2,80}?)["”'’]?""", re.DOTALL
)
_CLOSED = (".", "!", "?", "”", '"', "’", "'", "…", ",")
_INITIALS = re.compile(r"[A-Z]{3,8}")
_AND = re.compile(r"\s(?:and|&)\s")
_BETWEEN_NAMES = re.compile(r",?\s(?:and|&)\s|,\s")
_ARTICLES = frozenset({"A", "An", "The"})
_OWN_NAMES = ("the article", "article", "the author", "author")
"""What an article’s own words are said to be those of, beside its names."""
_MOST_NAME_WORDS = 5
"""The most words of a name: more of them behind a dash are none."""
_SHORTEST_MISSPELT = 5
"""The letters of the shortest surname that is understood with another letter."""
_SHORTEST_FORM = 3
"""The letters of the shortest beginning of a first name that stands for all of it."""


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who is claimed, looked up in a corpus.

    Attributes:
        name: as it was given.
        speakers: the people of the corpus that may be meant.
        mentioned: whether the whole name stands anywhere in the corpus, or that of which it has the initials.
        cited: whether somebody else's words are given as those of a body of that name.
        assumed: whether the one speaker is only assumed to be meant: the name is misspelt by a letter,
            has another form of the first name, or is no name and says what somebody is.
        together: whether all of the speakers are meant, as those of the same words: "Ruiz and Lee".
        nameless: whether the name is none, but a title, letters or words of grammar: "Dr.".
    """

    name: str
    speakers: tuple[Speaker, ...] = ()
    mentioned: bool = False
    assumed: bool = False
    cited: bool = False
    together: bool = False
    nameless: bool = False


def claimant(name: str, articles: Sequence[Article]) -> Claimant:
    """Look up whom a name calls, and otherwise whom it describes, shortens or misspells.

    A name that stands for nobody gives a claimant without speakers. A role or a short name that several
    people have stands for each of them, a misspelt name for one person or for nobody, and two names with
    "and" between them for both people at once.

    >>> from scarbot.parsing import parse_article
    >>> article = parse_article("“Scars fade,” says Ana Ruiz, a dermatologist.")
    >>> [claimant(name, [article]).assumed for name in ("Ruiz", "the dermatologist", "Ana Rujz", "Ruizinho")]
    [False, True, False, False]
    """
    people = _everybody(articles)
    read = readings_of(name)
    found = people_called(name, people) or _first(_of_the_same_letters, read, people)
    described = () if found else _described(name, people)
    if found or described:
        return Claimant(name, found or described, mentioned=True, assumed=len(described) == 1)
    unknown = Claimant(name, nameless=_is_no_name(name))
    if any(
        is_theirs(unknown, statement, article) for article in articles for statement in article.statements
    ):
        return Claimant(name, (), mentioned=True, cited=True)
    if unknown.nameless:
        return unknown
    if both := _called_together(name, people):
        return Claimant(name, both, mentioned=True, together=True)
    if any(_mentions(article, name) for article in articles):
        return Claimant(name, (), mentioned=True)
    meant = _first(_shortened, read, people) or _first(_misspelt, read, people)
    return Claimant(name, meant, mentioned=bool(meant), assumed=len(meant) == 1)


def _first(
    look_up: Callable[[str, Sequence[Speaker]], tuple[Speaker, ...]],
    names: Iterable[str],
    people: Sequence[Speaker],
) -> tuple[Speaker, ...]:
    """Return whom the first of several readings of a name means that means anybody."""
    return next(filter(None, (look_up(name, people) for name in names)), ())


def _of_the_same_letters(name: str, people: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """Return the people whose surname or whole name has the same letters: "Nunez Ortega", "ODwyer"."""
    wanted = _letters(name_words(name))
    return tuple(
        one
        for one in people
        for known in [name_words(one.name)]
        if wanted in (_letters(known), _letters(known[-1:]))
    )


def _letters(parts: Sequence[str]) -> str:
    return "".join(filter(str.isalnum, "".join(parts)))


def _called_together(name: str, people: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """Return the people whom several names with "and" between them call; nobody unless each calls one."""
    parts = _BETWEEN_NAMES.split(name) if _AND.search(name) else []
    called = [people_called(part, people) for part in parts if not _is_no_name(part)]
    return each_once(one for (one,) in called) if all(len(one) == 1 for one in called) else ()


def _is_no_name(name: str) -> bool:
    """Say whether nothing of a name tells who it is: it has titles, letters, words of grammar and marks.

    Letters are in capitals, or all in small ones, as words of grammar are: "Ma" and "Will" are names.

    >>> [_is_no_name(name) for name in ("Dr.", "the doctor", "M.D.", "phd", "Dr. Ma", "Will", "the EPA")]
    [True, True, True, True, False, False, False]
    """
    letters = {listed.replace(".", "") for listed in load_data("people")["credentials"]}
    untelling = function_words().union(_ARTICLES, letters, map(str.lower, letters))
    parts = (part.replace(".", "") for part in re.split(r"[\s,()]+", name))
    written = (part for part in parts if any(map(str.isalpha, part)))
    return all(part in untelling or part.lower() in typed_titles() for part in written)


def _described(name: str, people: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """Return the people whose role has the words of a name, in their order: "the plastic surgeon".

    "The doctor" is anybody who is one by title, letters or role.
    """
    role = words(name.strip().removeprefix("the ").removeprefix("The "))
    if len(role) == 1 and role[0] in load_data("verify")["claimed"]["doctors"]:
        return tuple(filter(is_doctor, people))
    if trades().isdisjoint(role[-1:]):
        return ()
    return tuple(one for one in people if f" {' '.join(role)} " in f" {' '.join(words(trade_of(one)))} ")


def _shortened(name: str, people: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """Return who has the surname of a name, and a first name of which its first name is another form."""
    *given, surname = name_words(name) or ("",)
    found = []
    for one in people:
        known = name_words(one.name)[:-1]
        whole = [next((other for other in known if _is_form(own, other)), own) for own in given]
        if whole != given and people_surnamed(" ".join((*whole, surname)), [one]):
            found.append(one)
    return tuple(found)


def _is_form(one: str, other: str) -> bool:
    """Say whether one of two first names is the beginning of the other: "Sam", "Samuel".

    A man's name and a woman's are two: "Paul" is not short for "Paula".

    >>> _is_form("sam", "samuel"), _is_form("paul", "paula"), _is_form("al", "alan")
    (True, False, False)
    """
    short, long = sorted((one, other), key=len)
    if one == other or len(short) < _SHORTEST_FORM or not long.startswith(short):
        return False
    return {gender_of(short), gender_of(long)} != {"f", "m"}


def _misspelt(name: str, people: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """Return the one person whose surname differs by a letter; nobody if several people's do."""
    *given, surname = name_words(name) or ("",)
    near = [
        one
        for one in people
        for known in name_words(one.name)[-1:]
        if min(len(surname), len(known)) >= _SHORTEST_MISSPELT
        and distance(surname, known, 1) == 1
        and people_surnamed(" ".join((*given, known)), [one])
    ]
    return tuple(near) if len(near) == 1 else ()


def _everybody(articles: Sequence[Article]) -> list[Speaker]:
    return list(each_once(speaker for article in articles for speaker in article.speakers))


def _mentions(article: Article, name: str) -> bool:
    """Say whether a name stands in an article, its parts one after the other and written as names are.

    Between two parts may stand another name or an initial; title and credentials do not count. Initials
    stand for the words that begin so.
    """
    told = set(name_words(name))
    parts = [part.strip(".,") for part in name.split() if told.issuperset(name_words(part))]
    forms = [_form(part) for part in parts if part]
    between = r"\W{1,2}(?:\w[\w.]*\W{1,2})?"
    patterns = [rf"(?<!\w){between.join(forms)}(?!\w)"] if forms else []
    if _INITIALS.fullmatch(name.strip()):
        patterns.append(
            r"\s(?:(?:of|for|and|the|on|in|to)\s){0,2}".join(rf"\b{letter}\w+" for letter in name.strip())
        )
    return any(re.search(pattern, article.text) for pattern in patterns)


def _form(part: str) -> str:
    """Return the pattern of a part of a name; words of grammar may be small, and apostrophes are alike."""
    if part.lower() in function_words():
        return f"(?i:{re.escape(part)})"
    shown = part if part[:1].isupper() else part.title()
    return re.sub("['’]", "['’]", re.escape(shown))


def is_theirs(claimed: Claimant, statement: Statement, article: Article) -> bool:
    """Say whether a statement is that of whoever is claimed."""
    if statement.speakers:
        theirs = [one in statement.speakers for one in claimed.speakers]
        return all(theirs) if claimed.together else any(theirs)
    wanted = name_words(claimed.name)
    if not wanted:
        return False
    if statement.kind == "article":
        names = (*_OWN_NAMES, article.publisher, article.title, article.author)
        return any(wanted == name_words(name) for name in names if name)
    researcher = researcher_of(statement, article) if claimed.speakers else None
    if researcher is not None:
        return researcher in claimed.speakers and not claimed.together
    if claimed.nameless or statement.kind not in ("study", "group"):
        return False
    if _INITIALS.fullmatch(claimed.name) and _initials(statement.attribution) == claimed.name:
        return True
    cited = [name for one in statement.references for name in (one.label, one.journal)]
    told = set(wanted) - {"the"} or set(wanted)
    return any(told <= set(name_words(name)) for name in [statement.attribution, *cited] if name)


def _initials(name: str) -> str:
    """Return the first letters of the capitalised words of a name."""
    return "".join(part[0] for part in name.split() if part[0].isupper() and part.lower() != "the")


def named_at_end(line: str, articles: Sequence[Article]) -> tuple[str, str | None]:
    """Part what was typed into a quotation and the speaker that its end names, if it names one.

    ``— Name`` and ``by Name`` name a speaker if the words before end with a closing mark, or if the
    corpus knows the name; so does a name alone behind the mark that closes the whole quotation.
    So does ``--speaker Name``, as the shell has it. Otherwise all of it is the quotation.

    >>> named_at_end("“Scars fade.” — Dr. Ana Ruiz", [])
    ('“Scars fade.”', 'Dr. Ana Ruiz')
    >>> named_at_end("Scars fade day by day", [])
    ('Scars fade day by day', None)
    """
    option = _OPTION.fullmatch(line.strip())
    if option and (option["flag"] != "-s" or _is_name(option["name"], _CLOSED[0], articles)):
        return option["text"], option["name"].strip()
    for pattern in (_DASHED, _BY, _QUOTED):
        match = pattern.fullmatch(line.strip())
        if match and _is_name(match["name"], match["text"], articles):
            return match["text"], match["name"].strip()
    return line.strip(), None


def _is_name(name: str, before: str, articles: Sequence[Article]) -> bool:
    parts = name_words(name)
    if not parts or len(parts) > _MOST_NAME_WORDS:
        return False
    if people_surnamed(name, _everybody(articles)):
        return True
    capitals = all(part[0].isupper() for part in re.findall(r"[^\W\d_][\w’'.-]*", name.partition(",")[0]))
    return capitals and before.rstrip().endswith(_CLOSED)
