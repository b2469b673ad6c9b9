"""Who is quoted: how many people, of which kind, and in which article."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from scarbot.language import counted, words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.phrases import matches, opening, words_beside
from scarbot.lexicon.trades import trades
from scarbot.lexicon.word_lists import function_words
from scarbot.models import each_once, speakers_of
from scarbot.naming import has_doctors_letters, name_words, names_of, trade_of

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from scarbot.models import Article, Speaker

__all__ = [
    "MOST_LISTED",
    "asks_for_kind",
    "callings",
    "counts_line",
    "is_by",
    "is_calling",
    "people_from",
    "people_line",
    "people_meant",
    "people_quoted",
    "people_shown",
    "quoted",
    "shortened",
]

MOST_LISTED = 20
"""The number of articles that are listed."""
_FIRST = 3
"""The number of people who are named of each of several articles."""
_PLURALS = (("s", ""), ("es", ""), ("ies", "y"), ("ives", "ife"), ("men", "man"))
_ALL = "All who are quoted, with what they are: /experts"


def is_by(speaker: Speaker, article: Article) -> bool:
    """Say whether somebody is an author of an article."""
    return bool(article.author) and set(name_words(speaker.name)) <= set(name_words(article.author))


def quoted(article: Article) -> list[Speaker]:
    """Return who is quoted in an article; who is only named, and who wrote it, is not."""
    said = speakers_of(article.statements)
    return [s for s in article.speakers if s in said and not (is_by(s, article) and not s.credentials)]


def people_meant(articles: Sequence[Article], text: str, people: Iterable[Speaker]) -> list[Speaker]:
    """Return which people are what a question asks for: all of them where it asks for no kind."""
    holds = _kind(articles, text)[1]
    return [speaker for speaker in people if holds(speaker)]


def asks_for_kind(articles: Sequence[Article], text: str) -> bool:
    """Say whether a normalised question asks for a kind of people and for nothing else.

    "Who are the surgeons?" and "which experts are surgeons?" do, and "are there any surgeons?" where one is
    quoted.
    """
    kind = _kind_asked(articles, text)
    return bool(kind) and (
        text.startswith(("who", "which")) or bool(people_meant(articles, text, people_quoted(articles)))
    )


def people_quoted(articles: Iterable[Article]) -> list[Speaker]:
    """Return who is quoted in some articles, each once."""
    return list(each_once(speaker for article in articles for speaker in quoted(article)))


def people_shown(articles: Sequence[Article], text: str) -> list[Speaker]:
    """Return whom :func:`people_line` names first, in its order; of several articles nobody.

    Nor anybody where a question asks who is not something.
    """
    return [] if len(articles) > 1 else people_meant(articles, text, people_quoted(articles))


def callings() -> frozenset[str]:
    """Return what people are called who may be quoted: "expert", "doctor", and all trades."""
    kinds = load_data("about")["kinds"]
    return trades().union(kinds["doctors"], kinds["anybody"])


def is_calling(word: str) -> bool:
    """Say whether a word stands in what people are called who may be quoted, or several of them.

    >>> is_calling("surgeons"), is_calling("certified"), is_calling("jersey")
    (True, True, False)
    """
    certified = load_data("about")["kinds"]["certified"]
    return word in certified or not _singulars(word).isdisjoint(callings())


def people_from(articles: Sequence[Article], text: str) -> list[Speaker]:
    """Return who has all those words beside the name that a normalised question asks for as a place.

    "Which doctor is from New Jersey?" asks for "new jersey"; what anybody is called, "doctor", is no place.
    """
    phrases = load_data("about")["placed"]["phrases"]
    if not matches(text, tuple(phrases)):
        return []
    beside = words_beside(phrases) | function_words()
    place = {word for word in text.split() if word not in beside and not is_calling(word)}
    people = people_quoted(articles)
    return [speaker for speaker in people if place and place.issubset(words(speaker.role))]


def people_line(articles: Sequence[Article], text: str) -> str:
    """Return how many people are quoted, or who, or which of them are what a question asks for."""
    people = people_quoted(articles)
    if not people:
        named = "; ".join(dict.fromkeys(s.label for article in articles for s in article.speakers))
        return "No person is quoted by name." + (f" Only named: {named}." if named else "")
    told, holds = _kind(articles, text)
    if told:
        return _of_kind(articles, people, told, holds)
    number = f"{counted(len(people), 'person', 'people')} {'is' if len(people) == 1 else 'are'} quoted"
    if len(articles) > 1:
        number += f" in {counted(sum(bool(quoted(a)) for a in articles), 'article')}"
        counting = text.startswith(tuple(load_data("about")["kinds"]["counting"]))
        closing = _only_named(articles, people) + _ALL
        return f"{number}. {closing}" if counting else _rows(f"{number}:", articles, people, _FIRST, closing)
    only = "; ".join(s.label for s in articles[0].speakers if s not in people and not is_by(s, articles[0]))
    labels = "; ".join(speaker.label for speaker in people)
    opens = "The person quoted" if len(people) == 1 else "The people quoted"
    if text.startswith(tuple(load_data("about")["kinds"]["counting"])):
        opens = number
    return f"{opens}: {labels}." + (f" Only named: {only}." if only else "")


def counts_line(articles: Sequence[Article], people: Collection[Speaker]) -> str:
    """Say how often people are quoted: some of them, or, of nobody in particular, who is the most.

    Those of one name are counted together: two articles may tell different things of one person.
    """
    said = Counter(one.name for a in articles for s in a.statements for one in s.speakers)
    told = [(name, said[name]) for name in names_of(people or people_quoted(articles))]
    ranked = sorted(told, key=lambda pair: -pair[1])
    rows = [f"{name}: {counted(number, 'sentence')}" for name, number in ranked]
    shown = shortened(rows, "more person", "more people")
    return f"How often they are quoted: {'; '.join(shown)}."


def shortened(
    rows: Sequence[str], one: str = "more", several: str = "more", *, most: int = MOST_LISTED
) -> list[str]:
    """Return the first rows of a list, and behind them a row with the number of all others.

    >>> shortened(["a", "b", "c"], most=1), shortened(["a", "b"], "more tree", "more trees", most=1)
    (['a', 'and 2 more'], ['a', 'and 1 more tree'])
    """
    left = len(rows) - most
    return [*rows[:most], *([f"and {counted(left, one, several)}"] if left > 0 else [])]


def _only_named(articles: Iterable[Article], people: Sequence[Speaker]) -> str:
    """Say how many are named without being quoted, as a sentence in front of another; nothing for nobody."""
    named = {s for article in articles for s in article.speakers if not is_by(s, article)}.difference(people)
    return f"{len(named)} more {'is' if len(named) == 1 else 'are'} only named. " if named else ""


def _kind(articles: Sequence[Article], text: str) -> tuple[str, Callable[[Speaker], bool]]:
    """Return what a question asks people to be, in words behind their number, and who is.

    It is empty where no kind is asked for.
    """
    data = load_data("about")["kinds"]
    nobody, certified = function_words().union(data["anybody"]), frozenset(data["certified"])
    kind = _kind_asked(articles, text)
    for word in kind or words(text):
        forms = _singulars(word)
        if not forms.isdisjoint(data["doctors"]):
            told = "a doctor’s letters behind the name, or “Dr.” before it"
            return told, lambda speaker: _is_called_doctor(speaker, articles)
        if word in certified:
            return (
                "“certified” beside the name",
                lambda speaker: not certified.isdisjoint(words(trade_of(speaker))),
            )
        if not kind and forms.isdisjoint(nobody):
            kind = sorted(forms & trades())[:1]
    if not kind:
        return "", lambda _: True
    return f"“{' '.join(kind)}” beside the name", lambda speaker: set(kind).issubset(words(trade_of(speaker)))


def _kind_asked(articles: Sequence[Article], text: str) -> list[str]:
    """Return the words of the kind of people that is all that a question asks for; nothing for another."""
    data = load_data("about")["kinds"]
    among = opening(text, tuple(data["among"]))
    if not among and not matches(text, tuple(data["phrases"])):
        return []
    asking = data["beside_kind"] if among else words_beside(data["phrases"])
    left = [word for word in text.removeprefix(among).split() if word not in asking]
    if not left or not _singulars(left[-1]).isdisjoint(data["anybody"]):
        return []
    roles = [words(trade_of(speaker)) for speaker in people_quoted(articles)]
    known = trades().union(*roles)
    said = [sorted(_singulars(word) & known)[:1] for word in left]
    kind = [one for found in said for one in found]
    return kind if len(kind) == len(said) else []


def _singulars(word: str) -> set[str]:
    """Return a word, and what it may be the plural of."""
    return {word} | {word.removesuffix(end) + one for end, one in _PLURALS if word.endswith(end)}


def _is_called_doctor(speaker: Speaker, articles: Iterable[Article]) -> bool:
    """Say whether somebody has a doctor's letters, or, without any, is called "Dr." where they are quoted."""
    if speaker.credentials:
        return has_doctors_letters(speaker)
    names = (speaker.name, speaker.name.split()[-1])
    called = [f"{title} {name}" for title in ("Dr.", "Dr") for name in names]
    texts = (article.text for article in articles if speaker in article.speakers)
    return any(name in text for text in texts for name in called)


def _of_kind(
    articles: Sequence[Article], people: Sequence[Speaker], told: str, holds: Callable[[Speaker], bool]
) -> str:
    """Say which of the people are printed as something, and, of one article, who the others are."""
    found = [speaker for speaker in people if holds(speaker)]
    opens = f"{_share(len(found), len(people))} {told}"
    if len(articles) > 1:
        return _rows(f"{opens}:", articles, found, len(found)) if found else f"{opens}. {_ALL}"
    others = "; ".join(speaker.label for speaker in people if speaker not in found)
    if not found:
        return f"{opens}: {others}." if len(people) == 1 else f"{opens}. The people quoted: {others}."
    return f"{opens}: {'; '.join(s.label for s in found)}." + (f" The others: {others}." if others else "")


def _share(found: int, every: int) -> str:
    """Return how many of the people quoted have something: "2 of the 4 people quoted have"."""
    if every == 1:
        return f"The one person quoted {'has' if found else 'does not have'}"
    if found == every:
        return f"All {every} people quoted have"
    return f"{found or 'None'} of the {every} people quoted {'has' if found < 2 else 'have'}"


def _rows(
    opens: str, articles: Iterable[Article], people: Iterable[Speaker], most: int, closing: str = _ALL
) -> str:
    """Return a line for each article with the first of some people in it, and which command shows all."""
    wanted, rows = set(people), []
    for article in articles:
        theirs = [", ".join(filter(None, [s.name, s.credentials])) for s in quoted(article) if s in wanted]
        rows += [f"{article.marked_name}: {'; '.join(shortened(theirs, most=most))}"] if theirs else []
    return "\n".join([opens, *shortened(rows, "more article", "more articles"), closing])
