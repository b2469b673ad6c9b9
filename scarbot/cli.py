"""The command line: options, streams, exit statuses. The only place that prints.

Nothing heavy is imported before a command needs it, so that ``--help`` and ``--version`` cost
little more than importing click.
"""

from __future__ import annotations

import functools
import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

import click

from scarbot.errors import ScarbotError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from scarbot.commands import Reply
    from scarbot.corpus import Corpus
    from scarbot.evaluation import Report
    from scarbot.models import Answer
    from scarbot.render import Line
    from scarbot.screen import Screen
    from scarbot.session import Bot, Session
    from scarbot.settings import Settings

__all__ = ["cli", "main"]

_FOUND, _NOTHING, _ERROR, _INTERRUPTED, _PIPE = 0, 1, 2, 130, 141
_Made = TypeVar("_Made")
_PATH = click.Path(readable=False)  # shells complete it; what is wrong with it is told by what reads it
_SILENT = frozenset({"no_answer", "clarify"})

_MANUAL = """\b
Exit statuses:
  0    answered, or a greeting, a word about the article, an emergency
  1    the article does not answer, or it is unclear what is asked;
       of several questions: at least one of them;
       a quotation that is not exact; nothing that has the name or the words
  2    an error: a wrong option, file or setting, a command that cannot be done
  130  stopped with Ctrl-C

\b
Environment:
  SCARBOT_CORPUS, SCARBOT_LIMIT, …  each option has a variable of its name
  SCARBOT_CONFIG                    the configuration file
  SCARBOT_HOME                      one folder for configuration, history and cache
  NO_COLOR                          no colours and no styles

\b
Flags go before variables, and these before the configuration file:
"scarbot config" prints one to begin with, "scarbot config --path" where it belongs.
"""

_VERDICTS = """\b
Verdicts:
  exact          the words stand so, and they are the speaker's
  partial        they stand so, but what is cut off changes what they say
  altered        words differ: [-printed-]{+claimed+}
  stitched       pieces that stand apart are joined as if they were one
  wrong_speaker  the words are somebody else's
  not_found      nothing comes close

"""

_EXAMPLES = {
    "cli": (
        "scarbot                                     chat",
        'scarbot ask "What causes acne scars?"       one answer',
        "scarbot ask --json < questions.txt          one JSON object a line",
        "scarbot --corpus articles/                  chat with a folder of articles",
        "scarbot check article.txt                   show how an article was read",
    ),
    "ask": (
        'scarbot ask "Does microneedling hurt?"',
        "scarbot ask --limit 1 --no-gloss what is a boxcar scar",
        "scarbot ask --json \"Who recommends retinoids?\" | jq -r '.quotes[].text'",
        "scarbot ask --json < questions.txt > answers.jsonl",
    ),
    "check": (
        "scarbot check",
        "scarbot check article.md | less",
        "scarbot check --json article.html | jq '.articles[0].speakers'",
        "scarbot check article.md --html article-as-read.html",
    ),
    "verify": (
        'scarbot verify "Therapy modalities will differ" --speaker "Dr. Chang"',
        'scarbot verify --json "PRP attracts stem cells" | jq -r .verdict',
        "scarbot verify --speaker Chang < quotation.txt",
    ),
    "experts": (
        "scarbot experts",
        "scarbot experts chang",
        "scarbot experts --json",
    ),
    "sections": (
        "scarbot sections",
        "scarbot sections --corpus article.md",
        "scarbot sections --json | jq -r '.sections[].heading'",
    ),
    "evaluate": (
        "scarbot eval questions.jsonl dialogues.jsonl",
        "scarbot eval questions.jsonl --json > before.json",
        "scarbot eval questions.jsonl --against before.json",
    ),
    "config": ('scarbot config > "$(scarbot config --path)"',),
    "completion": (
        "scarbot completion bash > ~/.local/share/bash-completion/completions/scarbot",
        'scarbot completion zsh > "${fpath[1]}/_scarbot"',
        "scarbot completion fish > ~/.config/fish/completions/scarbot.fish",
    ),
}


def _manual(name: str) -> str:
    """Return what stands below the options in the help of a command."""
    examples = "\b\nExamples:\n" + "\n".join(f"  {example}" for example in _EXAMPLES[name])
    return f"{examples}\n\n{_MANUAL}" if name in ("cli", "ask", "verify", "experts") else examples


@dataclass(slots=True)
class _Run:
    """What outlives a command that fails: whether to show where."""

    debug: bool = False


class _PipeClosedError(Exception):
    """Whoever read our output has gone."""


class _Group(click.Group):
    """A group that knows what to say to a question in place of a command."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if self.get_command(ctx, args[0]) is None and (" " in args[0] or args[0].endswith("?")):
            raise click.UsageError(f'"{args[0]}" is no command. To ask it: scarbot ask "{args[0]}"', ctx)
        return super().resolve_command(ctx, args)


_SHARED: dict[str, Callable[[Any], Any]] = {
    "corpus": click.option(
        "--corpus",
        "-c",
        type=_PATH,
        metavar="PATH",
        help="A folder or file of articles, in place of the one that comes along.",
    ),
    "limit": click.option("--limit", "-n", metavar="N", help="At most N quotes an answer (3)."),
    "gloss": click.option(
        "--gloss/--no-gloss", default=None, help="Standard words in brackets behind odd ones (on)."
    ),
    "json": click.option("--json", is_flag=True, default=None, help="Print JSON."),
    "color": click.option(
        "--color", type=click.Choice(["auto", "always", "never"]), help="When to use colours (auto)."
    ),
    "width": click.option("--width", metavar="N", help="The longest line on a terminal (88; 20 or more)."),
    "theme": click.option(
        "--theme", type=click.Choice(["default", "bright", "plain"]), help="The colours (default)."
    ),
    "editing": click.option(
        "--editing", type=click.Choice(["emacs", "vi"]), help="The keys of the prompt (emacs)."
    ),
    "history": click.option(
        "--history/--no-history", default=None, help="Keep what is typed at the prompt (on)."
    ),
    "pager": click.option(
        "--pager/--no-pager", default=None, help="Use $PAGER for what does not fit the window (on)."
    ),
    "quiet": click.option(
        "--quiet", "-q", is_flag=True, default=None, help="No notice, no disclaimer, no progress."
    ),
    "config": click.option(
        "--config", "config_file", type=_PATH, metavar="FILE", help="A configuration file."
    ),
    "debug": click.option(
        "--debug", is_flag=True, default=None, help="On an error, show where in the program it arose."
    ),
}
_FLAGS = frozenset({*_SHARED, "config_file"})
_OF_VIEWS = ("corpus", "gloss", "color", "theme", "width", "quiet", "config", "debug")
_OF_CHAT = (
    *("corpus", "limit", "gloss", "color", "theme", "width"),
    *("editing", "history", "pager", "quiet", "config", "debug"),
)


def _options(*names: str) -> Callable[[Callable[..., int]], Callable[..., int]]:
    """Add shared options to a command, in this order; it gets what they choose as settings."""

    def add(function: Callable[..., int]) -> Callable[..., int]:
        @functools.wraps(function)
        def command(**given: Any) -> int:
            own = {name: value for name, value in given.items() if name not in _FLAGS}
            return function(_settings(click.get_current_context()), **own)

        wrapped: Callable[..., int] = command
        for name in reversed(names):
            wrapped = _SHARED[name](wrapped)
        return wrapped

    return add


def _version(ctx: click.Context, parameter: click.Parameter, value: bool) -> None:  # noqa: ARG001  (click's shape)
    """Print the version and leave."""
    if not value or ctx.resilient_parsing:
        return
    from scarbot import __version__

    _out(f"scarbot {__version__}\n")
    ctx.exit()


@click.group(
    cls=_Group,
    invoke_without_command=True,
    epilog=_manual("cli"),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@_options(*_OF_CHAT)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version."
)
def cli(settings: Settings) -> int:
    """Ask an article: the answers are quotations from it, word for word.

    Each quotation shows who said it and where it stands. Where the article has no answer,
    Scarbot says so.

    Without a command, a chat begins. Nothing is fetched from a network.
    """
    if click.get_current_context().invoked_subcommand is not None:
        return _FOUND
    if _is_terminal(sys.stdin) and _is_terminal(sys.stdout):
        return _prompt(settings)
    return _lines(settings)


def _is_terminal(stream: TextIO | None) -> bool:
    from scarbot.screen import is_terminal

    return is_terminal(stream)


def _prompt(settings: Settings) -> int:
    """Chat at a terminal."""
    from scarbot.repl import chat

    return chat(settings, _load, os.environ)


def _lines(settings: Settings) -> int:
    """Chat without a prompt: the turns of one conversation, one a line."""
    from dataclasses import replace

    from scarbot.session import Session

    session = Session(_bot(settings), settings.limit, settings.gloss, load=_load)
    statuses = []
    for line in _questions(sys.stdin):
        if line.startswith("/"):
            status, leave = _command(session, line, settings)
            if leave:
                break
        else:
            answer = session.ask(line)
            _show_answer(answer, replace(settings, gloss=session.gloss))
            _out("\n")
            status = _status(answer)
        statuses.append(status)
    if session.turns:
        _show_notes(session.turns, settings)
    return max(statuses, default=_FOUND)


def _command(session: Session, line: str, settings: Settings) -> tuple[int, bool]:
    from scarbot.commands import run

    reply = run(session, line, _screen(sys.stdout, settings).look)
    if reply.copy:
        _err("The clipboard is only reached from the chat in a terminal.\n")
        return _ERROR, reply.leave
    status = _reply(reply, settings)
    if reply.lines and not reply.failed:
        _out("\n")
    return status, reply.leave


def _reply(reply: Reply, settings: Settings) -> int:
    """Print what a command gave back, on standard error where it failed."""
    if reply.failed:
        _say(reply.lines, settings)
        return _NOTHING if reply.missing else _ERROR
    _show(reply.lines, settings)
    return _NOTHING if reply.missing or (reply.answer and _status(reply.answer)) else _FOUND


@cli.command(epilog=_manual("ask"))
@click.argument("question", nargs=-1)
@_options("json", "limit", *_OF_VIEWS)
def ask(settings: Settings, question: tuple[str, ...]) -> int:
    """Answer one question, or one a line from standard input.

    Without QUESTION, each line of standard input is a question of its own (an empty line too),
    and each gets one answer.
    """
    batch = not question or question == ("-",)
    if batch and _is_terminal(sys.stdin) and not settings.quiet:
        _err("One question a line; Ctrl-D ends.\n")
    bot = _bot(settings)
    answers = []
    for text in _questions(sys.stdin) if batch else [" ".join(question)]:
        answer = bot.answer(text, limit=settings.limit)
        if batch and not settings.json:
            _show([[("heading", _clean(f"> {text}"))]], settings)
        _show_answer(answer, settings)
        _out("\n" if batch and not settings.json else "", flush=True)
        answers.append(answer)
    _show_notes(answers, settings)
    return max(map(_status, answers), default=_FOUND)


def _clean(text: str) -> str:
    from scarbot.render import clean

    return clean(text)


def _status(answer: Answer) -> int:
    return _NOTHING if answer.status in _SILENT else _FOUND


def _questions(stream: TextIO | None) -> Iterator[str]:
    """Yield the lines of a stream; bytes that are no UTF-8 become U+FFFD."""
    if stream is None:
        return
    buffer = getattr(stream, "buffer", None)
    lines: Iterable[Any] = buffer if buffer is not None else stream
    for number, line in enumerate(lines):
        text = line.decode("utf-8", "replace") if isinstance(line, bytes) else str(line)
        yield (text.removeprefix("\ufeff") if number == 0 else text).rstrip("\r\n")


def _show_answer(answer: Answer, settings: Settings) -> None:
    from dataclasses import replace

    from scarbot.glossing import unglossed
    from scarbot.render import answer_lines, asked_words

    answer = answer if settings.gloss else unglossed(answer)
    if settings.json:
        _show_json(answer.to_dict())
        return
    screen = _screen(sys.stdout, settings)
    look = replace(screen.look, matches=asked_words(answer) if screen.styles else None)
    _out(screen.text(answer_lines(answer, look)))


def _show_notes(answers: Sequence[Answer], settings: Settings) -> None:
    """Print each disclaimer and notice of some answers once, on standard error."""
    if settings.quiet or settings.json:
        return
    notes = [("disclaimer", one.disclaimer) for one in answers] + [("notice", one.notice) for one in answers]
    for style, note in dict.fromkeys(notes):
        _show_note(style, note, settings)


def _show_note(style: str, note: str, settings: Settings) -> None:
    """Print a note on standard error; nothing where there is none, or none is wanted."""
    from scarbot.render import paragraph

    if note and not settings.quiet:
        screen = _screen(sys.stderr, settings)
        _err("\n" + screen.text(paragraph(style, note, screen.look)))


@cli.command(epilog=_manual("check"))
@click.argument("path", required=False, type=_PATH)
@click.option("--html", "page", metavar="OUT", help="Write a web page, to a file or (-) to standard output.")
@click.option("--force", is_flag=True, help="Let --html replace a file that exists.")
@_options("json", *_OF_VIEWS)
def check(settings: Settings, path: str | None, page: str | None, force: bool) -> int:
    """Show how an article was read.

    Sections, every sentence with its kind and its speaker, what was left out, warnings. As a web
    page: the article itself, each sentence in its speaker's colour.

    PATH is a file or a folder; without it, the corpus that would answer is shown.
    """
    from scarbot.models import SCHEMA
    from scarbot.views import article_record, check_lines

    if (page is None and force) or (page is not None and settings.json):
        raise click.UsageError(
            "--force goes with --html" if force else "--html and --json exclude each other"
        )
    corpus = _corpus(path or settings.corpus, settings)
    if page is not None:
        return _page(corpus, page, settings, force=force)
    if settings.json:
        records = [article_record(article) for article in corpus.articles]
        _show_json({"schema": SCHEMA, "articles": records, "problems": list(corpus.problems)})
        return _FOUND
    screen = _screen(sys.stdout, settings)
    for place, article in enumerate(corpus.articles):
        _out(("\n" if place else "") + screen.text(check_lines(article, screen.look)))
    return _FOUND


def _page(corpus: Corpus, out: str, settings: Settings, *, force: bool) -> int:
    """Write a corpus as a web page.

    Raises:
        OutputError: the file exists and is not to be replaced, or cannot be written.
    """
    from pathlib import Path

    from scarbot.errors import OutputError
    from scarbot.page import page

    text = page(corpus, gloss=settings.gloss)
    if out == "-":
        _out(_for_html(text, sys.stdout))
        return _FOUND
    path = Path(out).expanduser()
    if path.is_dir():
        raise OutputError(f"{path} is a folder; name a file in it")
    try:
        with path.open("w" if force else "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError as error:
        raise OutputError(f"{path} exists; --force replaces it") from error
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}") from error
    return _FOUND


def _for_html(text: str, stream: TextIO) -> str:
    """Return a page for a stream; one that does not take UTF-8 gets character references."""
    if _encoding(stream).lower().replace("-", "").replace("_", "") == "utf8":
        return text
    return text.encode("ascii", "xmlcharrefreplace").decode("ascii")


@cli.command(epilog=_VERDICTS + _manual("verify"))
@click.argument("text", nargs=-1)
@click.option("--speaker", "-s", metavar="NAME", help="Whose words they are claimed to be.")
@_options("json", *_OF_VIEWS)
def verify(settings: Settings, text: tuple[str, ...], speaker: str | None) -> int:
    """Check whether a quotation is real, and whether it is theirs.

    Without TEXT, all of standard input is one quotation. The exit status is 0 for an exact
    quotation and 1 for every other verdict.
    """
    from scarbot.render import verification_lines
    from scarbot.verifying import Verifier

    piped = not text or text == ("-",)
    if piped and _is_terminal(sys.stdin) and not settings.quiet:
        _err("One quotation; Ctrl-D ends.\n")
    given = "\n".join(_questions(sys.stdin)) if piped else " ".join(text)
    found = Verifier(_corpus(settings.corpus, settings).articles).verify(given, speaker)
    if settings.json:
        _show_json(found.to_dict())
    else:
        _show(verification_lines(found, _screen(sys.stdout, settings).look), settings)
        _show_note("notice", found.notice, settings)
    return _FOUND if found else _NOTHING


@cli.command(epilog=_manual("experts"))
@click.argument("name", nargs=-1)
@_options("json", *_OF_VIEWS)
def experts(settings: Settings, name: tuple[str, ...]) -> int:
    """Show who is quoted, or all that one of them says."""
    from scarbot.commands import experts_named
    from scarbot.models import SCHEMA
    from scarbot.naming import people_described

    corpus = _corpus(settings.corpus, settings)
    wanted = " ".join(name)
    speakers = people_described(wanted, corpus.speakers) if name else corpus.speakers
    if not settings.json:
        return _reply(experts_named(corpus, wanted, _screen(sys.stdout, settings).look), settings)
    records = [
        {
            **speaker.to_dict(),
            "statements": [one.to_dict() for one in corpus.statements if speaker in one.speakers],
        }
        for speaker in speakers
    ]
    _show_json({"schema": SCHEMA, "speakers": records})
    return _FOUND if records or not name else _NOTHING


@cli.command(epilog=_manual("sections"))
@_options("json", *_OF_VIEWS)
def sections(settings: Settings) -> int:
    """Show the headings. One in brackets is not printed in the article, but supplied."""
    from scarbot.commands import sections_of
    from scarbot.models import SCHEMA

    corpus = _corpus(settings.corpus, settings)
    if not settings.json:
        return _reply(sections_of(corpus, _screen(sys.stdout, settings).look), settings)
    records = [
        {"article": article.id, **section.to_dict()}
        for article in corpus.articles
        for section in article.sections
    ]
    _show_json({"schema": SCHEMA, "sections": records})
    return _FOUND


@cli.command(name="eval", epilog=_manual("evaluate"))
@click.argument("questions", type=click.Path(exists=True, dir_okay=False))
@click.argument("dialogues", required=False, type=click.Path(exists=True, dir_okay=False))
@click.option(
    "--against", type=_PATH, metavar="OLD.json", help="Show what was gained and lost since an earlier --json."
)
@click.option("--failures", is_flag=True, help="Show each example that failed.")
@_options("json", "corpus", "quiet", "config", "debug")
def evaluate(
    settings: Settings,
    questions: str,
    dialogues: str | None,
    against: str | None,
    failures: bool,
) -> int:
    """Score answers against labelled questions.

    QUESTIONS and DIALOGUES are files of JSON Lines.
    """
    from pathlib import Path

    from scarbot import evaluation

    old = _old_report(Path(against)) if against else None
    report = _evaluated(Path(questions), Path(dialogues) if dialogues else None, settings)
    if settings.json:
        _show_json(report.to_dict())
        return _FOUND
    parts = [evaluation.table(report)]
    parts += [evaluation.failures(report)] if failures else []
    parts += [evaluation.compare(old, report)] if old is not None else []
    screen = _screen(sys.stdout, settings)
    _out("\n".join(screen.look.text(part.rstrip("\n")) + "\n" for part in parts))
    return _FOUND


def _evaluated(questions: Path, dialogues: Path | None, settings: Settings) -> Report:
    """Ask all questions, with a bar on standard error."""
    from scarbot import evaluation
    from scarbot.progress import Counted, Progress

    files = [path for path in (questions, dialogues) if path]
    total = sum(len(record.turns) for path in files for record in evaluation.load(path))
    with Progress(sys.stderr, "asking", os.environ, shown=not settings.quiet) as progress:
        return evaluation.run(
            questions, dialogues, Counted(_bot(settings), lambda done: progress(done, total))
        )


def _old_report(path: Path) -> dict[str, Any]:
    import json

    from scarbot.errors import DataError

    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(f"{path}: cannot be read: {error.strerror}") from error
    except ValueError as error:
        raise DataError(f"{path}: is not JSON: {error}") from error
    if not isinstance(record, dict):
        raise DataError(f"{path}: is not what scarbot eval --json prints")
    return record


@cli.command(epilog=_manual("config"))
@click.option("--path", "where", is_flag=True, help="Print where the file belongs instead.")
def config(where: bool) -> int:
    """Print a configuration file with all defaults."""
    from scarbot.settings import directories, sample

    if not where:
        _out(sample())
        return _FOUND
    path = directories(os.environ).config_file
    if path is None:
        raise ScarbotError("There is no home directory; set SCARBOT_HOME.")
    _out(f"{path}\n")
    return _FOUND


@cli.command(epilog=_manual("completion"))
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> int:
    """Print the completion script for a shell."""
    from click.shell_completion import get_completion_class

    kind = get_completion_class(shell)
    if kind is None:
        raise ScarbotError(f"There is no completion for {shell}.")
    _out(kind(cli, {}, "scarbot", "_SCARBOT_COMPLETE").source() + "\n")
    return _FOUND


def _settings(ctx: click.Context) -> Settings:
    """Return what is chosen: by the flags of the command, of the group, and by the rest."""
    from pathlib import Path

    from scarbot.settings import resolve

    flags: dict[str, Any] = {}
    for level in (ctx.parent, ctx):
        given = level.params if level else {}
        flags.update({name: value for name, value in given.items() if value is not None})
    file = flags.pop("config_file", None)
    run = ctx.find_object(_Run) or _Run()
    run.debug = bool(flags.get("debug"))  # of an error in the settings themselves, too
    settings = resolve(flags, os.environ, file=Path(file) if file else None)
    run.debug = settings.debug
    return settings


def _load(path: str, progress: Callable[[int, int], None] | None = None) -> Bot:
    """Return the bot of a corpus and print nothing: for the chat, which has a screen of its own."""
    from scarbot.bot import Scarbot
    from scarbot.corpus import load_corpus

    return Scarbot(load_corpus(path or None, progress=progress))


def _bot(settings: Settings) -> Bot:
    from scarbot.collector import without_collector

    with without_collector(stays=True):
        from scarbot.bot import Scarbot

        return _made(Scarbot, settings.corpus, settings, "making the index")


def _corpus(path: str, settings: Settings) -> Corpus:
    def itself(corpus: Corpus) -> Corpus:
        return corpus

    return _made(itself, path, settings)


def _made(make: Callable[[Any], _Made], path: str, settings: Settings, afterwards: str = "") -> _Made:
    """Return what is made of the corpus of a path, or of the shipped one.

    What was skipped goes to standard error.
    """
    from scarbot.corpus import load_corpus

    if not path:
        return make(load_corpus())
    from scarbot.progress import Progress

    shown = not settings.quiet
    with Progress(sys.stderr, "reading", os.environ, shown=shown, afterwards=afterwards) as progress:
        corpus = load_corpus(path, progress=progress)
        made = make(corpus)
    if not settings.quiet:
        for problem in corpus.problems:
            _err(f"scarbot: {_clean(problem)}\n")
    return made


def _screen(stream: TextIO, settings: Settings) -> Screen:
    from scarbot.screen import screen_for

    return screen_for(stream, settings, os.environ)


def _show(lines: Iterable[Line], settings: Settings) -> None:
    _out(_screen(sys.stdout, settings).text(lines))


def _say(lines: Iterable[Line], settings: Settings) -> None:
    _err(_screen(sys.stderr, settings).text(lines))


def _show_json(record: dict[str, Any]) -> None:
    from scarbot.render import json_line

    _out(json_line(record, encoding=_encoding(sys.stdout)) + "\n")


def _encoding(stream: TextIO) -> str:
    return stream.encoding or "utf-8"


def _out(text: str, *, flush: bool = False) -> None:
    """Write to standard output.

    Raises:
        _PipeClosedError: nobody reads it any more.
    """
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError as error:
        raise _PipeClosedError from error


def _err(text: str) -> None:
    """Write to standard error, if there is one that takes it."""
    try:
        if sys.stderr is not None:
            encoding = _encoding(sys.stderr)
            sys.stderr.write(text.encode(encoding, "backslashreplace").decode(encoding))
            sys.stderr.flush()
    except OSError:
        return


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status; nothing is raised for what can go wrong.

    Args:
        arguments: what stands behind ``scarbot``; ``None`` for the process's own.
    """
    if sys.stdout is None:  # the shell closed it: >&-
        _err("scarbot: standard output is closed\n")
        return _ERROR
    own = list(sys.argv[1:] if arguments is None else arguments)
    run = _Run()
    try:
        status = cli.main(args=own, prog_name="scarbot", standalone_mode=False, obj=run)
        if sys.stdout is not None:
            sys.stdout.flush()
    except (_PipeClosedError, BrokenPipeError):
        _close_output()
        return _PIPE
    except (KeyboardInterrupt, click.Abort):
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001  (the last place: whatever it is, one line and status 2)
        return _failed(error, debug=run.debug)
    return status if isinstance(status, int) else _FOUND


def _close_output() -> None:
    """Let the interpreter flush into nothing at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def _failed(error: Exception, *, debug: bool) -> int:
    """Print an error as one line and return the status of errors."""
    if debug:
        import traceback

        _err("".join(traceback.format_exception(error)))
    _err(f"scarbot: {' '.join(_clean(_message(error)).split())}\n")
    if isinstance(error, OSError) and sys.stdout is not None:
        _close_output()
    return _ERROR


def _message(error: Exception) -> str:
    if isinstance(error, click.UsageError):
        path = error.ctx.command_path if error.ctx else "scarbot"
        message = error.format_message().rstrip(".")
        return f"{message[:1].lower()}{message[1:]} (help: {path} --help)"
    if isinstance(error, click.ClickException):
        return error.format_message()
    if isinstance(error, ScarbotError):
        return str(error)
    if isinstance(error, OSError):
        return ": ".join(str(part) for part in (error.filename, error.strerror or error) if part)
    return f"internal error: {type(error).__name__}: {error} (--debug shows where; please report it)"
