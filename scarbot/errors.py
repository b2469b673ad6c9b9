"""What can go wrong, as one tree.

::

    ScarbotError
    ├── CorpusError          a folder or file of articles cannot be used
    │   ├── ReadingError     one article cannot be read
    │   └── SidecarError     the TOML file beside an article is wrong
    ├── ClaimError           a quotation cannot be verified
    ├── DataError            a data file of the package or an evaluation file is wrong
    ├── LimitError           the greatest number of quotes is no whole number of 1 or more
    ├── OutputError          a file cannot be written, or stands there already
    ├── QuestionError        what is asked is no text
    ├── SettingsError        an option, an environment variable or the configuration is wrong
    └── UnknownArticleError  a corpus has no article of an id

A message says what is wrong, and what to do about it where that is not plain. Where a file is at
fault, it begins with the place: ``file:line: key: what is wrong``.
"""

from __future__ import annotations

__all__ = [
    "ClaimError",
    "CorpusError",
    "DataError",
    "LimitError",
    "OutputError",
    "QuestionError",
    "ReadingError",
    "ScarbotError",
    "SettingsError",
    "SidecarError",
    "UnknownArticleError",
    "named",
]


class ScarbotError(Exception):
    """The base of everything that Scarbot raises on purpose."""


class CorpusError(ScarbotError):
    """A folder or file of articles cannot be used."""


class ReadingError(CorpusError):
    """One article cannot be read: it is empty, binary, too large, or not in a known format."""


class SidecarError(CorpusError):
    """The TOML file beside an article is wrong.

    Args:
        file: the sidecar, as the user would name it.
        line: the line at fault, counted from 1; 0 where none can be named.
        key: the dotted key at fault, such as ``glossary[3].printed``; may be empty.
        problem: what is wrong and what to do about it.

    >>> str(SidecarError("a.toml", 4, "title", "must be a string"))
    'a.toml:4: title: must be a string'
    """

    def __init__(self, file: str, line: int, key: str, problem: str) -> None:
        self.file, self.line, self.key, self.problem = file, line, key, problem
        place = f"{file}:{line}" if line else file
        super().__init__(": ".join(part for part in (place, key, problem) if part))


class ClaimError(ScarbotError):
    """A quotation cannot be verified: it is too long, or no text."""


class DataError(ScarbotError):
    """A data file of the package, or a file of evaluation questions, is wrong."""


class LimitError(ScarbotError, ValueError):
    """The greatest number of quotes is below 1, or no whole number."""


class OutputError(ScarbotError):
    """A file that is asked for cannot be written, or stands there already."""


class QuestionError(ScarbotError):
    """What is asked is no text.

    Args:
        given: what was asked.

    >>> str(QuestionError(None))
    'a question must be a string, not None'
    """

    def __init__(self, given: object) -> None:
        super().__init__(f"a question must be a string, not {named(given)}")


class SettingsError(ScarbotError):
    """An option, an environment variable or the configuration file is wrong."""


class UnknownArticleError(ScarbotError, KeyError):
    """A corpus has no article of an id."""

    def __str__(self) -> str:
        return Exception.__str__(self)  # that of a KeyError puts the message in quotation marks


def named(given: object) -> str:
    """Return what was given in place of a string, as a message names it.

    >>> named(None), named(b"scars"), named(3)
    ('None', 'bytes', 'int')
    """
    return "None" if given is None else type(given).__name__
