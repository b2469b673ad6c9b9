"""The ``/commands`` of the prompt: one registry, help from docstrings, nothing of the terminal.

A command takes the session, what was typed behind its name, and a look; it returns a
:class:`Reply`. Its docstring is its help: the first line in the list, all of it under
``/help NAME``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from scarbot.errors import ScarbotError
from scarbot.explaining import debug_lines, why_lines
from scarbot.glossing import unglossed, unglossed_quote
from scarbot.language import counted
from scarbot.models import branch
from scarbot.naming import people_described
from scarbot.render import answer_lines, verification_lines
from scarbot.settings import expanded, whole_number
from scarbot.transcript import document, quote_citation
from scarbot.verifying.claimants import named_at_end
from scarbot.views import (
    articles_titled,
    citation,
    expert_lines,
    experts_lines,
    find_lines,
    read_lines,
    sections_lines,
    sections_named,
    source_lines,
)
from scarbot.voices import people_quoted
from scarbot.wrapping import Line, Look, paragraph, wrap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from scarbot.models import Answer
    from scarbot.session import Corpus, Session

    _Function = Callable[[Session, str, Look], "Reply"]

__all__ = ["COMMANDS", "LEAVING", "Command", "Reply", "command_named", "experts_named", "run", "sections_of"]

LEAVING = frozenset({"exit", "quit", ":q", "bye"})
"""The lines that leave the prompt, as ``/quit`` does; anywhere else they are questions."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What a command gives back.

    Attributes:
        lines: what to show.
        leave: whether the prompt ends.
        copy: text for the clipboard.
        answer: the turn that the command asked, where it asked one.
        failed: whether the command could not do what it was asked for.
        missing: whether what was asked for is not there: nothing of that name, no exact quotation.
    """

    lines: Sequence[Line] = ()
    leave: bool = False
    copy: str = ""
    answer: Answer | None = None
    failed: bool = False
    missing: bool = False


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
        return "\n\n".join(" ".join(part.split()) for part in parts)

    @property
    def summary(self) -> str:
        """The first line of the docstring."""
        return self.help.partition("\n")[0]


COMMANDS: dict[str, Command] = {}


def _command(name: str, arguments: str = "") -> Callable[[_Function], _Function]:
    """Put a function into the registry."""

    def enter(function: _Function) -> _Function:
        COMMANDS[name] = Command(name, arguments, function)
        return function

    return enter


def run(session: Session, line: str, look: Look) -> Reply:
    """Run a line that begins with a slash.

    A name may be cut short as long as only one command begins with it; a slash alone is ``/help``.
    An unknown name gives a failed reply that names the nearest ones; an error gives a failed
    reply with its message.
    """
    name, _, argument = line.strip().removeprefix("/").partition(" ")
    found = command_named(name or "help")
    if isinstance(found, str):
        return _failure(found, look)
    try:
        return found.function(session, argument.strip(), replace(look, gloss=session.gloss))
    except (ScarbotError, OSError) as error:
        return _failure(str(error), look)


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
    begins = [command for command in COMMANDS if name and command.startswith(name)]
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


def _failure(text: str, look: Look) -> Reply:
    return Reply(paragraph("error", text, look), failed=True)


def _missing(text: str, look: Look) -> Reply:
    return replace(_failure(text, look), missing=True)


def _message(text: str, look: Look) -> Reply:
    return Reply(paragraph("message", text, look))


@_command("help", "[COMMAND]")
def _help(session: Session, argument: str, look: Look) -> Reply:  # noqa: ARG001  (one shape for all)
    """List the commands, or tell more about one."""
    if argument:
        found = command_named(argument.removeprefix("/"))
        if isinstance(found, str):
            return _failure(found, look)
        usage: list[Line] = [[("command", found.usage)]]
        return Reply(usage + paragraph("message", found.help, look, indent="  "))
    longest = max(len(command.usage) for command in COMMANDS.values())
    beside = not look.width or look.width >= longest + 36
    lines: list[Line] = paragraph("message", "Ask a question in your own words, or use a command:", look)
    for command in COMMANDS.values():
        if beside:
            label = [("command", f"  {command.usage:<{longest}}  ")]
            lines += wrap([("message", command.summary)], look.width, label, [("", " " * (longest + 4))])
        else:
            lines.append([("command", f"  {command.usage}")])
            lines += wrap([("message", command.summary)], look.width, [("", "    ")], [("", "    ")])
    keys = "Tab completes, Up and Ctrl-R search what you typed, Alt-Enter begins a new line, Ctrl-D leaves."
    return Reply([*lines, [], *paragraph("label", keys, look)])


@_command("experts", "[NAME]")
def _experts(session: Session, argument: str, look: Look) -> Reply:
    """Show who is quoted, or all that one of them says.

    NAME is a part of a name or of a role.
    """
    return experts_named(session.bot.corpus, argument, look)


def experts_named(corpus: Corpus, name: str, look: Look) -> Reply:
    """Return who is quoted; with a name, all that one person says.

    A name that nobody has gives a failed reply, one that several people have a list of them. Neither
    tells anybody's words, so both are ``missing``.
    """
    if not name:
        lines = experts_lines(corpus.articles, look)
        return Reply(lines) if lines else _message("Nobody is quoted by name.", look)
    found = people_described(name, corpus.speakers)
    if len(found) == 1:
        return Reply(expert_lines(corpus.articles, found[0], look))
    if not found:
        everybody = ", ".join(speaker.name for speaker in people_quoted(corpus.articles)) or "nobody"
        return _missing(f"Nobody named “{name}” is quoted. Quoted: {everybody}.", look)
    listed = "; ".join(speaker.label for speaker in found)
    return replace(_message(f"“{name}” could be {listed}.", look), missing=True)


@_command("sections")
def _sections(session: Session, argument: str, look: Look) -> Reply:  # noqa: ARG001  (one shape for all)
    """Show the headings, each with its number for /read.

    A heading in brackets is not printed in the article: whoever prepared it supplied it.
    """
    return sections_of(session.bot.corpus, look)


def sections_of(corpus: Corpus, look: Look) -> Reply:
    """Return the headings of a corpus."""
    lines = sections_lines(corpus.articles, look)
    return Reply(lines) if lines else _message("There are no headings.", look)


@_command("read", "[SECTION]")
def _read(session: Session, argument: str, look: Look) -> Reply:
    """Read the article or a section, with who speaks in the margin.

    SECTION is a number from /sections, or words of the heading; of several articles, words of
    the title of one as well.
    """
    if not argument:
        lines = [line for article in session.articles for line in [*read_lines(article, None, look), []]]
        return Reply(lines[:-1])
    found = sections_named(session.articles, argument)
    if not found:
        return _article_titled(session, argument, look)
    article, section = next(iter(found.values()))
    under = branch(article.sections, section)
    if not all(other.id == article.id and one.index in under for other, one in found.values()):
        listed = "; ".join(f"{one.label} (/read {number})" for number, (_, one) in found.items())
        return _message(f"“{argument}” could be: {listed}.", look)
    return Reply(read_lines(article, section, look))


def _article_titled(session: Session, name: str, look: Look) -> Reply:
    """Return the one of several articles whose title has a name's words, whole, or why there is none."""
    several = session.articles if len(session.articles) > 1 else ()
    found = articles_titled(several, name)
    if not found:
        return _missing(f"No heading has “{name}”. All headings: /sections.", look)
    if len(found) > 1:
        listed = "; ".join(article.name for article in found)
        return _message(f"“{name}” could be: {listed}.", look)
    return Reply(read_lines(found[0], None, look))


@_command("source", "[N]")
def _source(session: Session, argument: str, look: Look) -> Reply:
    """Show the paragraph around quote N of the last answer."""
    number = _number(session, argument)
    quote = session.quotes[number - 1]
    article = session.article(quote)
    if article is None:
        return _failure("The article of this quote is not loaded any more.", look)
    return Reply(source_lines(article, quote, look))


def _number(session: Session, argument: str) -> int:
    """Return the number of a quote of the last answer; 1 where nothing was typed.

    Raises:
        ScarbotError: there is no such quote.
    """
    count = len(session.quotes)
    if not count:
        raise ScarbotError("There is no quote yet: ask something first.")
    if not argument:
        return 1
    number = whole_number(argument)
    if number is None or not 1 <= number <= count:
        raise ScarbotError(f"There is no quote {argument}: the last answer has {count}.")
    return number


@_command("why", "[N]")
def _why(session: Session, argument: str, look: Look) -> Reply:
    """Show what was searched for the last answer, and how sure it is.

    In plain words, with the five things that counted most; of quote N it tells how sure that one
    is. All of it: /debug.
    """
    answer, number = _explained(session, argument)
    return Reply(why_lines(answer, session.articles, look, number))


@_command("debug", "[N]")
def _debug(session: Session, argument: str, look: Look) -> Reply:
    """Show all signals by which the last answer was chosen or declined.

    The stems with their weights and origins, every signal, and the confidence of each quote, or of
    quote N.
    """
    answer, number = _explained(session, argument)
    return Reply(debug_lines(answer, look, number))


def _explained(session: Session, argument: str) -> tuple[Answer, int]:
    """Return the last answer, and the number of the quote to explain; 0 for the whole answer.

    Raises:
        ScarbotError: nothing was asked yet, or there is no such quote.
    """
    if not session.turns:
        raise ScarbotError("Nothing was asked yet.")
    return session.turns[-1], _number(session, argument) if argument else 0


@_command("more")
def _more(session: Session, argument: str, look: Look) -> Reply:  # noqa: ARG001  (one shape for all)
    """Show further quotes for the last question."""
    if not session.turns:
        return _failure("Nothing was asked yet.", look)
    answer = session.ask("more")
    return Reply(answer_lines(answer, look), answer=answer)


@_command("find", "WORDS")
def _find(session: Session, argument: str, look: Look) -> Reply:
    """Show every sentence that holds these words.

    Words that begin so count too, and so do the standard words for odd ones.
    """
    if not argument:
        return _failure("Which words? For example: /find collagen", look)
    lines = find_lines(session.articles, argument, look)
    return Reply(lines) if lines else _missing(f"No sentence holds “{argument}”.", look)


@_command("verify", "TEXT")
def _verify(session: Session, argument: str, look: Look) -> Reply:
    """Check whether a quotation is real, and whether it is theirs.

    TEXT is the quotation. "— Name" or "by Name" at its end says whose it is claimed to be, and so
    does a name behind the closing quotation mark. What the article has and the quotation lacks is
    shown as [-so-], what it puts in as {+so+}.
    """
    if not argument:
        return _failure("Which words? /verify “THE QUOTATION” — THE SPEAKER’S NAME", look)
    text, speaker = named_at_end(argument, session.articles)
    found = session.bot.verify(text, speaker)
    notice = session.unsaid(found.notice) if found.notice else ""
    told = [[], *paragraph("notice", notice, look)] if notice else []
    return Reply([*verification_lines(found, look), *told], missing=not found)


@_command("copy", "[N]")
def _copy(session: Session, argument: str, look: Look) -> Reply:
    """Copy quote N to the clipboard, with its citation.

    Where there is no clipboard tool, or over ssh, the terminal is asked to take it (OSC 52): not
    every terminal does.
    """
    quote = session.quotes[_number(session, argument) - 1]
    cited = quote_citation(quote if session.gloss else unglossed_quote(quote), session.articles)
    text = f"{' '.join(quote.text.split())}\n— {cited}"
    return Reply(paragraph("label", "Sent to the clipboard of your terminal.", look), copy=look.text(text))


@_command("save", "FILE")
def _save(session: Session, argument: str, look: Look) -> Reply:
    """Save the conversation with full citations.

    FILE ends in .md, .html or .json. A file that exists is kept: put an exclamation mark before
    the name to replace it.
    """
    from pathlib import Path

    replacing = argument.startswith("!")
    name = argument.removeprefix("!").strip()
    if not name:
        return _failure("Into which file? For example: /save conversation.md", look)
    if not session.turns:
        return _failure("There is nothing to save yet.", look)
    path = Path(expanded(name))
    turns = session.turns if session.gloss else [unglossed(turn) for turn in session.turns]
    try:
        with path.open("w" if replacing else "x", encoding="utf-8", errors="backslashreplace") as file:
            file.write(document(turns, session.articles, path.name))
    except FileExistsError:
        return _failure(f"{name} exists. To replace it: /save !{name}", look)
    except OSError as error:
        return _failure(f"{name} cannot be written: {error.strerror}.", look)
    return _message(f"Saved {counted(len(session.turns), 'turn')} to {path}.", look)


@_command("load", "CORPUS")
def _load(session: Session, argument: str, look: Look) -> Reply:
    """Go on with another folder or file of articles.

    A new conversation begins.
    """
    if session.load is None:
        return _failure("The corpus cannot be changed here.", look)
    if not argument:
        return _failure("Which folder or file? For example: /load articles/", look)
    session.use(session.load(expanded(argument)))
    titles = [citation(article) for article in session.articles]
    shown = titles[0] if len(titles) == 1 else f"{len(titles)} articles"
    return _message(f"Loaded {shown}.", look)


@_command("gloss", "[on|off]")
def _gloss(session: Session, argument: str, look: Look) -> Reply:
    """Show or hide standard words in brackets behind odd ones."""
    choices = {"on": True, "off": False, "": not session.gloss}
    if argument.lower() not in choices:
        return _failure("/gloss on or /gloss off", look)
    session.gloss = choices[argument.lower()]
    return _message(f"Standard words in brackets: {'on' if session.gloss else 'off'}.", look)


@_command("new")
def _new(session: Session, argument: str, look: Look) -> Reply:  # noqa: ARG001  (one shape for all)
    """Begin a new conversation: nothing is carried over."""
    session.new()
    return _message("A new conversation.", look)


@_command("history", "clear")
def _history(session: Session, argument: str, look: Look) -> Reply:
    """Forget all that was typed at this prompt.

    It is taken out of the history file too.
    """
    if argument != "clear":
        return _failure("To empty the history: /history clear", look)
    if session.clear_history is None:
        return _message("No history is kept.", look)
    session.clear_history()
    return _message("The history is empty.", look)


@_command("quit")
def _quit(session: Session, argument: str, look: Look) -> Reply:  # noqa: ARG001  (one shape for all)
    """Leave. Ctrl-D, exit, quit and :q do the same."""
    return Reply(leave=True)
