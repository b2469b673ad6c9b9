"""What can be chosen: :class:`Settings` is the one list, and :data:`OPTIONS` the same list as data."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["OPTIONS", "PREFIX", "Option", "Settings", "problem_with"]

PREFIX = "SCARBOT_"
"""What the environment variables of options begin with."""


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be chosen.

    Attributes:
        name: the key in the file, and of the attribute of :class:`Settings`.
        kind: ``path``, ``count`` (a whole number), ``switch``, ``choice`` or ``phone`` (what to call:
            any text that is not empty).
        default: what holds where nothing is chosen.
        comment: what it does, for the sample file and for ``--help``.
        choices: what a ``choice`` can be.
        letter: the short form of the flag, where it has one.
        in_file: whether the configuration file may hold it.
        least: the smallest number that a ``count`` can be.
    """

    name: str
    kind: str
    default: Any
    comment: str
    choices: tuple[str, ...] = ()
    letter: str = ""
    in_file: bool = True
    least: int = 1

    @property
    def variable(self) -> str:
        """The environment variable."""
        return PREFIX + self.name.upper()

    @property
    def flag(self) -> str:
        """The option of the command line."""
        return f"--{self.name}"


def _choice(default: Any, kind: str, comment: str, **more: Any) -> Any:
    """Return a field of :class:`Settings` with what :class:`Option` holds of it."""
    return field(default=default, metadata={"kind": kind, "comment": comment, **more})


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices in force. ``styles`` replaces single styles of the theme."""

    corpus: str = _choice(
        "",
        "path",
        "A folder or file of articles, instead of the article that ships with Scarbot.",
        letter="c",
    )
    limit: int = _choice(3, "count", "At most N quotes an answer.", letter="n")
    gloss: bool = _choice(True, "switch", "Put the standard word in brackets after a strange one.")
    quiet: bool = _choice(False, "switch", "No notice, no disclaimer, no progress.", letter="q")
    json: bool = _choice(False, "switch", "Print JSON.", in_file=False)
    debug: bool = _choice(False, "switch", "On an error, show where in the program it arose.", in_file=False)
    color: str = _choice(
        "auto",
        "choice",
        "When to use colours.",
        choices=("auto", "always", "never"),
    )
    theme: str = _choice("default", "choice", "The colours.", choices=("default", "bright", "plain"))
    width: int = _choice(88, "count", "The longest line on a terminal.", least=20)
    editing: str = _choice("emacs", "choice", "The keys of the prompt.", choices=("emacs", "vi"))
    history: bool = _choice(True, "switch", "Keep what is typed at the prompt.")
    emergency: str = _choice("911 (US), 999 (UK), 112 (EU)", "phone", "The emergency number where you live.")
    crisis: str = _choice(
        "988 (US and Canada), 116 123 (UK and Ireland)", "phone", "The crisis line where you live."
    )
    poison: str = _choice("1-800-222-1222 (US), 111 (UK)", "phone", "Poison control where you live.")
    pager: bool = _choice(True, "switch", "Use $PAGER for what does not fit the window.")
    styles: Mapping[str, str] = field(default_factory=dict)

    @property
    def numbers(self) -> dict[str, str]:
        """What to call, by what it is for."""
        return {option.name: getattr(self, option.name) for option in OPTIONS if option.kind == "phone"}


OPTIONS = tuple(
    Option(one.name, default=one.default, **one.metadata) for one in fields(Settings) if one.metadata
)


def problem_with(option: Option, value: object) -> str:
    """Say what is wrong with a value; nothing if it is right."""
    shown = "yes or no" if isinstance(value, bool) else repr(value)
    if option.kind == "switch" and not isinstance(value, bool):
        return f"must be true or false, not {shown}"
    number = isinstance(value, int) and not isinstance(value, bool) and value >= option.least
    if option.kind == "count" and not number:
        return f"must be a whole number, {option.least} or more, not {shown}"
    if option.kind in ("path", "choice", "phone") and not isinstance(value, str):
        return f"must be a text in quotation marks, not {shown}"
    if option.kind == "phone" and not str(value).strip():
        return "must be a number to call, not empty"
    if option.choices and value not in option.choices:
        return f"must be one of {', '.join(option.choices)}, not {shown}"
    return ""
