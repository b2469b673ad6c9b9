"""What a verdict says in words, by the lines of ``verify.toml``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.crediting import source_of
from scarbot.lexicon.data_files import load_data
from scarbot.verifying.change_kinds import MEANING
from scarbot.verifying.own_studies import researcher_of
from scarbot.verifying.verdicts import is_reported

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scarbot.claims import Change
    from scarbot.models import Article, Statement
    from scarbot.verifying.claimants import Claimant
    from scarbot.verifying.verdicts import Judged

__all__ = ["known_of", "listed", "not_theirs", "opened", "source_named", "worded", "words_message"]

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_MOST_NAMED = 3
"""The most changes that a message names."""
_LONGEST_NAMED = 12
"""The most words of a change that it names in full."""


def worded(name: str, **values: object) -> str:
    """Return a line of the vocabulary file, filled in; what ends in a full stop gets no other ("Lee Jr.")."""
    line: str = load_data("verify")["messages"][name]
    ended = {
        key: str(value).removesuffix(".") if f"{{{key}}}." in line else value for key, value in values.items()
    }
    filled = line.format(**ended)
    return filled[:1].upper() + filled[1:] if name == "altered" else filled


def source_named(judged: Judged) -> str:
    """Return whose the words are."""
    source = listed(_source(one, judged.alignment.article) for one in judged.sources)
    return worded("of_another", source=source) if judged.quoted else source


def _source(statement: Statement, article: Article) -> str:
    """Return whose a statement is; of a study, whose study, if the article says so."""
    source, researcher = source_of(statement), researcher_of(statement, article)
    if researcher is None:
        return source
    source = source.removesuffix(f" ({researcher.name})")  # which names it where the study tells no more
    return source.replace("a study", worded("own_study", person=researcher.name), 1)


def opened(message: str, claimed: Claimant | None) -> str:
    """Return a message; where the claimed person is only assumed, behind the line that says so."""
    if claimed is None or not claimed.assumed:
        return message
    return f"{worded('taken', claimed=claimed.name, person=claimed.speakers[0].name)} {message}"


def words_message(judged: Judged, claimed: Claimant | None) -> str:
    """Return what is said of words that are real and not somebody else's."""
    lines = []
    if judged.verdict == "exact":
        unclear = len(judged.sources) == 1 and _is_unclear(judged)
        told = "exact_theirs" if claimed else "exact_unclear" if unclear else "exact"
        lines.append(worded(told, source=source_named(judged)))
    elif judged.verdict == "partial":
        lines.append(worded("partial", lost=_named(judged.changes)))
    else:
        lines.append(_altered(judged))
    if claimed and not judged.theirs:
        lines.append(_whose(claimed, judged))
    elif is_reported(judged):
        lines.append(worded("reported"))
    return " ".join(lines)


def _altered(judged: Judged, name: str = "altered") -> str:
    """Return what differs; ``name`` is the line for words neither made standard nor only left out."""
    kinds = {change.kind for change in judged.changes}
    if "standard" in kinds and not kinds & MEANING:
        standard = [one for one in judged.changes if one.kind == "standard"]
        pairs = [f"“{_folded(one.removed)}” for “{_folded(one.added)}”" for one in standard]
        printed = _first_few(pairs, ", ")
        others = [one for one in judged.changes if one.kind != "standard"]
        line = worded("standard", printed=printed)
        return f"{line} {worded('besides', first=_named(others))}" if others else line
    if kinds == {"omission"}:
        return worded("omission")
    line = worded(name, first=_named(judged.changes))
    return f"{line} {worded('meaning')}" if kinds & MEANING else line


def _is_unclear(judged: Judged) -> bool:
    """Say whether the article leaves open whose some of the words are."""
    return any(one.certainty == "unknown" for one in judged.sources)


def _whose(claimed: Claimant, judged: Judged) -> str:
    """Return the line that names the right person, and what the corpus knows of the claimed one."""
    if _is_unclear(judged):
        return worded("unclear", claimed=claimed.name)
    if judged.quoted and _is_named_beside(claimed, judged):
        return worded("named_beside", source=listed(map(source_of, judged.sources)), claimed=claimed.name)
    line = worded("wrong_speaker", source=source_named(judged), claimed=claimed.name)
    return line if claimed.speakers else f"{line} {known_of(claimed)}".rstrip()


def _is_named_beside(claimed: Claimant, judged: Judged) -> bool:
    """Say whether the sentence of quoted words names the claimed person: “Lee likes to say, ‘…’”."""
    last = claimed.name.split()[-1]
    return not claimed.nameless and any(last in _WORD.findall(one.text) for one in judged.sources)


def known_of(claimed: Claimant) -> str:
    """Return the line that says what the corpus knows of somebody who says nothing in it; else nothing."""
    if claimed.cited:
        return ""
    known = "nameless" if claimed.nameless else "mentioned" if claimed.mentioned else "unknown"
    return worded(known, claimed=claimed.name)


def not_theirs(claimed: Claimant, judged: Judged) -> str:
    """Return what is said of words that are real and somebody else's."""
    lines = [_whose(claimed, judged)]
    if judged.verdict == "altered":
        lines.append(_altered(judged, "also_altered"))
    elif judged.verdict == "partial":
        lines.append(worded("also_cut", lost=_named(judged.changes)))
    return " ".join(lines)


def _named(changes: Sequence[Change]) -> str:
    """Return the first few changes in words, and how many others there are."""
    kinds = load_data("verify")["kinds"]
    forms = {(True, True): "replaced", (True, False): "left_out", (False, True): "added"}
    lines = [
        worded(
            forms[bool(change.removed), bool(change.added)],
            kind=kinds[change.kind],
            removed=_folded(change.removed),
            added=_folded(change.added),
        )
        for change in changes
    ]
    return _first_few(lines, "; ")


def _first_few(lines: Sequence[str], mark: str) -> str:
    """Return the first few of what a message names, between marks, and how many others there are."""
    others = len(lines) - _MOST_NAMED
    more = [worded("more", count=others)] if others > 0 else []
    return mark.join([*lines[:_MOST_NAMED], *more])


def _folded(text: str) -> str:
    """Return words on one line; of a long run, only its beginning and its end."""
    words = text.split()
    if len(words) > _LONGEST_NAMED:
        words = [*words[: _LONGEST_NAMED // 2], "…", *words[-(_LONGEST_NAMED // 2) :]]
    return " ".join(words)


def listed(names: Iterable[str]) -> str:
    """Return names as they are listed in a sentence, each once.

    >>> listed(["Ana Ruiz", "Ben Okafor", "Ana Ruiz", "the article"])
    'Ana Ruiz, Ben Okafor and the article'
    """
    once = list(dict.fromkeys(names))
    return " and ".join([", ".join(once[:-1]), once[-1]] if len(once) > 1 else once)
