"""What a command is, and how a line runs one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scarbot.errors import ScarbotError
from scarbot.language import fold
from scarbot.wrapping import paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from scarbot.models import Answer, Speaker
    from scarbot.session import Session
    from scarbot.wrapping import Line, Look

    _Function = Callable[[Session, str, Look], "Reply"]

__all__ = [
    "COMMANDS",
    "LEAVING",
    "Command",
    "Reply",
    "command",
    "command_named",
    "failure",
    "message",
    "missing",
    "run",
    "step",
    "unclear",
]

LEAVING = frozenset({"exit", "quit", ":q", "bye"})
"""The lines that leave the prompt, as ``/quit`` does; anywhere else they are questions."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a command, or another line, gives back.

    Attributes:
        lines: what to show.
        leave: whether the prompt ends.
        copy: text for the clipboard.
        answer: the turn that was asked, where one was; it is shown in place of lines.
        failed: whether the command could not do what it was asked for.
        missing: whether what was asked for is not there: nothing of that name, or several things; no exact
            quotation.
        people: whom ``/experts`` found; nobody with any other command, nor where nobody has the name.
    """

    lines: Sequence[Line] = ()
    leave: bool = False
    copy: str = ""
    answer: Answer | None = None
    failed: bool = False
    missing: bool = False
    people: Sequence[Speaker] = ()


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its name, what may stand behind it, and the function that runs it."""

    name: str
    arguments: str
    function: _Function

    @property
    def usage(self) -> str:
        return f"/{self.name} {self.arguments}".rstrip()

    @property
    def help(self) -> str:
        """The docstring, each paragraph on one line."""
        parts = (self.function.__doc__ or "").strip().split("\n\n")
        return "\n\n".join(map(fold, parts))

    @property
    def summary(self) -> str:
        """The first line of the docstring."""
        return self.help.partition("\n")[0]


COMMANDS: dict[str, Command] = {}
"""All commands by name, in the order of the list that ``/help`` shows."""


def command(name: str, arguments: str = "") -> Callable[[_Function], _Function]:
    """Register a function as the command of a name; ``arguments`` is what may stand behind it."""

    def enter(function: _Function) -> _Function:
        COMMANDS[name] = Command(name, arguments, function)
        return function

    return enter


def step(session: Session, line: str, look: Look) -> Reply:
    """Return what an entered line gives: one that begins with a slash is run, any other is asked."""
    if line.lstrip().startswith("/"):
        return run(session, line, look)
    return Reply(answer=session.ask(line))


def run(session: Session, line: str, look: Look) -> Reply:
    """Run a line that begins with a slash.

    A name may be cut short as long as only one command begins with it; a slash alone is ``/help``.
    An unknown name gives a failed reply that names the nearest ones; an error gives a failed
    reply with its message.
    """
    name, argument, *_ = (*line.strip().removeprefix("/").split(maxsplit=1), "", "")
    found = command_named(name or "help")
    if isinstance(found, str):
        return failure(found, look)
    try:
        return found.function(session, argument.strip(), replace(look, gloss=session.gloss))
    except (ScarbotError, OSError) as error:
        return failure(str(error), look)


def command_named(name: str) -> Command | str:
    """Return the command of a name or of a unique beginning; if there is none, a sentence that says so.

    >>> command_named("sec").name
    'sections'
    >>> command_named("sectoins")
    'There is no /sectoins. Did you mean /sections? All commands: /help.'
    """
    name = name.lower()
    if name in COMMANDS:
        return COMMANDS[name]
    begins = [known for known in COMMANDS if name and known.startswith(name)]
    if len(begins) == 1:
        return COMMANDS[begins[0]]
    if begins:
        return f"/{name} could be {_either(begins)}."
    import difflib

    near = difflib.get_close_matches(name, COMMANDS, n=2, cutoff=0.5)
    guess = f" Did you mean {_either(near)}?" if near else ""
    return f"There is no /{name}.{guess} All commands: /help."


def _either(names: Iterable[str]) -> str:
    return " or ".join(f"/{name}" for name in names)


def failure(text: str, look: Look) -> Reply:
    """Return the reply of a command that could not do what it was asked for."""
    return Reply(paragraph("error", text, look), failed=True)


def missing(text: str, look: Look) -> Reply:
    """Return the reply of a command that found nothing of that name or with these words."""
    return replace(failure(text, look), missing=True)


def unclear(text: str, look: Look) -> Reply:
    """Return the reply of a command that found several things of a name, and so shows none of them."""
    return replace(message(text, look), missing=True)


def message(text: str, look: Look) -> Reply:
    """Return the reply of a command that says what it did."""
    return Reply(paragraph("message", text, look))
