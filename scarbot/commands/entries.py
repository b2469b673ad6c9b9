"""The commands themselves, in the order in which they are listed. The docstring of each is its help."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from scarbot.about.voices import people_quoted
from scarbot.commands.registry import (
    COMMANDS,
    Reply,
    command,
    command_named,
    failure,
    message,
    missing,
    unclear,
)
from scarbot.errors import ScarbotError
from scarbot.explaining import debug_lines, why_lines
from scarbot.glossing import unglossed, unglossed_quote
from scarbot.language import counted, fold
from scarbot.models import branch
from scarbot.naming import names_of, people_described
from scarbot.render import verification_lines
from scarbot.settings import expanded, whole_number
from scarbot.transcript import ENDINGS, document, quote_citation
from scarbot.verifying.claimants import named_at_end
from scarbot.views import (
    articles_titled,
    citation,
    find_lines,
    names_paragraph,
    paragraph_lines,
    people_lines,
    read_lines,
    sayings_lines,
    sections_lines,
    sections_named,
    source_lines,
)
from scarbot.wrapping import Line, Look, paragraph, wrap

if TYPE_CHECKING:
    from pathlib import Path

    from scarbot.models import Answer
    from scarbot.session import Corpus, Session


__all__ = ["experts_named", "sections_of"]


@command("help", "[COMMAND]")
def _help(session: Session, argument: str, look: Look) -> Reply:  # noqa: ARG001  (one shape for all)
    """List the commands, or tell more about one."""
    if argument:
        found = command_named(argument.removeprefix("/"))
        if isinstance(found, str):
            return failure(found, look)
        usage: list[Line] = [[("command", found.usage)]]
        return Reply(usage + paragraph("message", found.help, look, indent="  "))
    keys = "Tab completes, Up and Ctrl-R search what you typed, Alt-Enter begins a new line, Ctrl-D leaves."
    return Reply([*_listed(look), [], *paragraph("label", keys, look)])


def _listed(look: Look) -> list[Line]:
    """Return the commands, what each does beside its usage, or below where the window is narrow."""
    longest = max(len(listed.usage) for listed in COMMANDS.values())
    beside = not look.width or look.width >= longest + 36
    lines: list[Line] = paragraph("message", "Ask a question in your own words, or use a command:", look)
    for listed in COMMANDS.values():
        if beside:
            label = [("command", f"  {listed.usage:<{longest}}  ")]
            lines += wrap([("message", listed.summary)], look.width, label, [("", " " * (longest + 4))])
        else:
            lines.append([("command", f"  {listed.usage}")])
            lines += wrap([("message", listed.summary)], look.width, [("", "    ")], [("", "    ")])
    return lines


@command("experts", "[NAME]")
def _experts(session: Session, argument: str, look: Look) -> Reply:
    """Show who is quoted, or all that one of them says.

    NAME is a part of a name or of a role.
    """
    return experts_named(session.bot.corpus, argument, look)


def experts_named(corpus: Corpus, name: str, look: Look) -> Reply:
    """Return who is quoted; with a name, all that one person says, and those people in any case.

    Of one whole name there may be several, if articles tell different things of a person: all are shown.
    A name that nobody has gives a failed reply, one that several people have a list of them. Neither
    tells anybody's words, so both are ``missing``.
    """
    if not name.strip():
        lines = people_lines(corpus.articles, look)
        reply = Reply(lines) if lines else message("Nobody is quoted by name.", look)
        return replace(reply, people=corpus.speakers)
    found = people_described(name, corpus.speakers)
    if len(names_of(found)) == 1:
        lines = [line for one in found for line in [*sayings_lines(corpus.articles, one, look), []]]
        return Reply(lines[:-1], people=found)
    if not found:
        everybody = ", ".join(names_of(people_quoted(corpus.articles))) or "nobody"
        return missing(f"Nobody named “{name}” is quoted. Quoted: {everybody}.", look)
    listed = "; ".join(speaker.label for speaker in found)
    return replace(unclear(f"“{name}” could be {listed}.", look), people=found)


@command("sections")
def _sections(session: Session, argument: str, look: Look) -> Reply:  # noqa: ARG001  (one shape for all)
    """Show the headings, each with its number for /read.

    A heading in brackets is not printed in the article: whoever prepared it supplied it.
    """
    return sections_of(session.bot.corpus, look)


def sections_of(corpus: Corpus, look: Look) -> Reply:
    """Return the headings of a corpus."""
    lines = sections_lines(corpus.articles, look)
    return Reply(lines) if lines else message("There are no headings.", look)


@command("read", "[SECTION]")
def _read(session: Session, argument: str, look: Look) -> Reply:
    """Read the article or a section, with who speaks in the margin.

    SECTION is a number from /sections, words of the heading, or "paragraph 25" as a citation has
    it; of several articles, words of the title of one as well.
    """
    if not argument:
        lines = [line for article in session.articles for line in [*read_lines(article, None, look), []]]
        return Reply(lines[:-1])
    found = sections_named(session.articles, argument)
    if not found:
        lines = paragraph_lines(session.articles, argument, look)
        return Reply(lines) if lines else _article_titled(session, argument, look)
    article, section = next(iter(found.values()))
    under = branch(article.sections, section)
    if not all(other.id == article.id and one.index in under for other, one in found.values()):
        listed = "; ".join(f"{one.label} (/read {number})" for number, (_, one) in found.items())
        return unclear(f"“{argument}” could be: {listed}.", look)
    return Reply(read_lines(article, section, look))


def _article_titled(session: Session, name: str, look: Look) -> Reply:
    """Return the one of several articles whose title has a name's words, whole, or why there is none."""
    several = session.articles if len(session.articles) > 1 else ()
    found = articles_titled(several, name)
    if not found:
        if names_paragraph(name):
            return missing(_paragraphs(session), look)
        return missing(f"No heading has “{name}”. All headings: /sections.", look)
    if len(found) > 1:
        listed = "; ".join(article.name for article in found)
        return unclear(f"“{name}” could be: {listed}.", look)
    return Reply(read_lines(found[0], None, look))


def _paragraphs(session: Session) -> str:
    """Return how many paragraphs there are to name, of several articles in the longest."""
    most = max((len(article.passages) for article in session.articles), default=0)
    which = "The longest article" if len(session.articles) > 1 else "The article"
    return f"{which} has {counted(most, 'paragraph')}."


@command("source", "[N]")
def _source(session: Session, argument: str, look: Look) -> Reply:
    """Show the paragraph around quote N of the last answer."""
    number = _number(session, argument)
    quote = session.quotes[number - 1]
    article = session.article(quote)
    if article is None:
        return failure("The article of this quote is not loaded any more.", look)
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


@command("why", "[N]")
def _why(session: Session, argument: str, look: Look) -> Reply:
    """Show what was searched for the last answer, and how sure it is.

    In plain words, with the five things that counted most; of quote N it tells how sure that one
    is. All of it: /debug.
    """
    answer, number = _explained(session, argument)
    return Reply(why_lines(answer, session.articles, look, number))


@command("debug", "[N]")
def _debug(session: Session, argument: str, look: Look) -> Reply:
    """Show all signals by which the last answer was chosen or declined.

    The stems with their weights and origins, every signal, and the confidence of each quote, or of
    quote N.
    """
    answer, number = _explained(session, argument)
    return Reply(debug_lines(answer, look, number))


def _explained(session: Session, argument: str) -> tuple[Answer, int]:
    """Return the last answer and 0, or the last that has quotes and the number of the one to explain.

    Raises:
        ScarbotError: nothing was asked yet, or there is no such quote.
    """
    if not session.turns:
        raise ScarbotError("Nothing was asked yet.")
    if not argument:
        return session.turns[-1], 0
    number = _number(session, argument)
    return session.quoting or session.turns[-1], number


@command("more")
def _more(session: Session, argument: str, look: Look) -> Reply:  # noqa: ARG001  (one shape for all)
    """Show further quotes for the last question."""
    if not session.turns:
        return failure("Nothing was asked yet.", look)
    return Reply(answer=session.ask("more"))


@command("find", "WORDS")
def _find(session: Session, argument: str, look: Look) -> Reply:
    """Show every sentence that holds these words.

    Words that begin with them count too, and so do the standard words for strange ones.
    """
    if not argument:
        return failure("Which words? For example: /find collagen", look)
    lines = find_lines(session.articles, argument, look)
    return Reply(lines) if lines else missing(f"No sentence holds “{argument}”.", look)


@command("verify", "TEXT")
def _verify(session: Session, argument: str, look: Look) -> Reply:
    """Check whether a quotation is real, and whether it is theirs.

    TEXT is the quotation. "— Name" or "by Name" at its end says whose it is claimed to be, and so
    does a name behind the closing quotation mark. What the article has and the quotation lacks is
    shown as [-so-], what it puts in as {+so+}.
    """
    if not argument:
        return failure("Which words? /verify “THE QUOTATION” — THE SPEAKER’S NAME", look)
    text, speaker = named_at_end(argument, session.articles)
    found = session.bot.verify(text, speaker)
    notice = session.unsaid(found.notice) if found.notice else ""
    told = [[], *paragraph("notice", notice, look)] if notice else []
    return Reply([*verification_lines(found, look), *told], missing=not found)


@command("copy", "[N]")
def _copy(session: Session, argument: str, look: Look) -> Reply:
    """Copy quote N to the clipboard, with its citation.

    Where there is no clipboard tool, or over ssh, the terminal is asked to take it (OSC 52): not
    every terminal does.
    """
    quote = session.quotes[_number(session, argument) - 1]
    cited = quote_citation(quote if session.gloss else unglossed_quote(quote), session.articles)
    text = f"{fold(quote.text)}\n— {cited}"
    return Reply(paragraph("label", "Sent to the clipboard of your terminal.", look), copy=look.text(text))


@command("save", "FILE")
def _save(session: Session, argument: str, look: Look) -> Reply:
    """Save the conversation with full citations.

    A FILE that ends in .html or .json is a web page or JSON, any other Markdown. One that exists is
    kept: put an exclamation mark before the name to replace it.
    """
    from pathlib import Path

    from scarbot.corpus import is_source

    replacing = argument.startswith("!")
    name = argument.removeprefix("!").strip()
    if not name:
        return failure("Into which file? For example: /save conversation.md", look)
    if not session.turns:
        return failure("There is nothing to save yet.", look)
    path = Path(expanded(name))
    if replacing and is_source(path, session.source or None):
        return failure(f"{name} is read here, and is not replaced. Name another file.", look)
    turns = session.turns if session.gloss else [unglossed(turn) for turn in session.turns]
    text = document(turns, session.articles, path.name)  # before the file is opened, which empties it
    try:
        with path.open("w" if replacing else "x", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
    except (FileExistsError, IsADirectoryError):
        return failure(_in_the_way(path, name), look)
    except OSError as error:
        return failure(f"{name} cannot be written: {error.strerror}.", look)
    told = "" if path.suffix.lower() in ENDINGS else ", as Markdown"
    return message(f"Saved {counted(len(session.turns), 'turn')} to {path}{told}.", look)


def _in_the_way(path: Path, name: str) -> str:
    """Return what stands where a conversation was to be saved, and what to type instead."""
    if path.is_dir():
        return f"{name} is a folder. Name a file in it: /save {name.rstrip('/')}/conversation.md"
    return f"{name} exists. To replace it: /save !{name}"


@command("load", "CORPUS")
def _load(session: Session, argument: str, look: Look) -> Reply:
    """Go on with another folder or file of articles.

    A new conversation begins.
    """
    if session.load is None:
        return failure("The corpus cannot be changed here.", look)
    if not argument:
        return failure("Which folder or file? For example: /load articles/", look)
    source = expanded(argument)
    session.use(session.load(source), source)
    titles = [citation(article) for article in session.articles]
    shown = titles[0] if len(titles) == 1 else f"{len(titles)} articles"
    return message(f"Loaded {shown}.", look)


@command("gloss", "[on|off]")
def _gloss(session: Session, argument: str, look: Look) -> Reply:
    """Show or hide the standard words in brackets after strange ones."""
    choices = {"on": True, "off": False, "": not session.gloss}
    if argument.lower() not in choices:
        return failure("/gloss on or /gloss off", look)
    session.gloss = choices[argument.lower()]
    return message(f"Standard words in brackets: {'on' if session.gloss else 'off'}.", look)


@command("new")
def _new(session: Session, argument: str, look: Look) -> Reply:  # noqa: ARG001  (one shape for all)
    """Begin a new conversation: nothing is carried over."""
    session.new()
    return message("A new conversation.", look)


@command("history", "clear")
def _history(session: Session, argument: str, look: Look) -> Reply:
    """Forget all that was typed at this prompt.

    It is taken out of the history file too.
    """
    if argument != "clear":
        return failure("To empty the history: /history clear", look)
    if session.clear_history is None:
        return message("No history is kept.", look)
    session.clear_history()
    return message("The history is empty.", look)


@command("quit")
def _quit(session: Session, argument: str, look: Look) -> Reply:  # noqa: ARG001  (one shape for all)
    """Leave. Ctrl-D, exit, quit and :q do the same."""
    return Reply(leave=True)
