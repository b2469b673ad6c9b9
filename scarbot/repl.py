"""The prompt. The only importer of prompt_toolkit.

The prompt stands before the corpus is read: a thread reads it once the first line is painted.
What depends on the corpus (suggestions, completions, the toolbar) comes when it is there; a
question that is asked sooner waits.
"""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from prompt_toolkit import PromptSession
from prompt_toolkit.application import get_app
from prompt_toolkit.auto_suggest import AutoSuggest, Suggestion
from prompt_toolkit.completion import Completer, Completion
from prompt_toolkit.cursor_shapes import ModalCursorShapeConfig
from prompt_toolkit.enums import EditingMode
from prompt_toolkit.filters import Condition, completion_is_selected, has_completions, to_filter
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import History, InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings
from prompt_toolkit.output import ColorDepth
from prompt_toolkit.renderer import print_formatted_text
from prompt_toolkit.shortcuts import CompleteStyle
from prompt_toolkit.styles import Attrs, Style

from scarbot.collector import without_collector
from scarbot.errors import ScarbotError
from scarbot.history import HistoryFile
from scarbot.keyboard import typing_ahead
from scarbot.render import Line, answer_lines, asked_words, columns, encodable, paragraph
from scarbot.screen import Screen, screen_for, window
from scarbot.session import Session
from scarbot.settings import directories

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from prompt_toolkit.buffer import Buffer
    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.document import Document
    from prompt_toolkit.input import Input
    from prompt_toolkit.key_binding import KeyPressEvent
    from prompt_toolkit.output import Output

    from scarbot.commands import Reply
    from scarbot.completion import Vocabulary
    from scarbot.models import Answer
    from scarbot.progress import Progress
    from scarbot.session import Bot
    from scarbot.settings import Settings

    Load = Callable[[str, Callable[[int, int], None] | None], Bot]

__all__ = ["Prompt", "chat"]

_GREETING = "Ask, and Scarbot answers by quoting. /help shows the commands, Ctrl-D leaves."
_ESCAPE_SECONDS = 0.05
_SWITCH_SECONDS = 0.0005
_PATIENCE = 0.3
_UNKNOWN = "zyzzyvas"
_AFTERWARDS = "making the index"
_WINDOWS_OF_AN_ANSWER = 3  # less is scrolled sooner than a pager is left


@contextlib.contextmanager
def _gently() -> Iterator[None]:
    """Let the thread of the keyboard in more often while something is loaded that stays."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH_SECONDS)
    try:
        with without_collector(stays=True):
            yield
    finally:
        sys.setswitchinterval(usual)


class _Loading:
    """A bot that is being made in a thread."""

    def __init__(self, make: Callable[[], Bot]) -> None:
        self._make = make
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._then: Callable[[], None] | None = None
        self.bot: Bot | None = None
        self.error: BaseException | None = None

    def start(self, then: Callable[[], None] | None = None) -> None:
        """Begin, once; ``then`` is called in the thread at the end."""
        if self._thread.ident is None:
            self._then = then
            self._thread.start()

    def _run(self) -> None:
        with _gently():
            try:
                self.bot = self._make()
            except BaseException as error:  # noqa: BLE001  (raised again where the bot is asked for)
                self.error = error
            self._done.set()
            if self._then is not None:
                self._then()
            self._warm()

    def _warm(self) -> None:
        """Ask for a word that no table holds, so that no reader waits for what such a word needs."""
        if self.bot is not None:
            with contextlib.suppress(Exception):
                self.bot.answer(_UNKNOWN)

    @property
    def done(self) -> bool:
        """Whether the bot is there, or will not come."""
        return self._done.is_set()

    def wait(self, seconds: float | None = None) -> bool:
        """Say whether it is done, after at most so many seconds."""
        return self._done.wait(seconds)


class _FileHistory(History):
    """The history file as prompt_toolkit wants it."""

    def __init__(self, file: HistoryFile) -> None:
        super().__init__()
        self.file = file

    def load_history_strings(self) -> Iterable[str]:
        return reversed(self.file.entries())

    def store_string(self, string: str) -> None:
        self.file.append(string)


class _Suggest(AutoSuggest):
    """One grey suggestion, from the history or from the questions that the article answers."""

    def __init__(self, vocabulary: Callable[[], Vocabulary | None]) -> None:
        self._vocabulary = vocabulary

    def get_suggestion(self, buffer: Buffer, document: Document) -> Suggestion | None:
        vocabulary = self._vocabulary()
        if vocabulary is None:  # what suggests is being imported too, and a key must not wait for that
            return None
        from scarbot.completion import suggestion

        rest = suggestion(document.text, buffer.history.get_strings(), vocabulary.questions)
        return Suggestion(rest) if rest else None


class _Complete(Completer):
    """Completions of commands, names, headings and words."""

    def __init__(self, vocabulary: Callable[[], Vocabulary | None]) -> None:
        self._vocabulary = vocabulary

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        del complete_event  # typed or asked for: the same
        vocabulary = self._vocabulary()
        if vocabulary is None:
            return
        from scarbot.completion import completions

        for one in completions(document.text_before_cursor, vocabulary):
            yield Completion(one.text, -one.length, display_meta=one.meaning)


def _bindings() -> KeyBindings:
    """Return the keys that differ from prompt_toolkit's own."""
    keys = KeyBindings()

    @keys.add("enter", filter=completion_is_selected)
    def _accept_completion(event: KeyPressEvent) -> None:
        """Take the entry of the menu, and go on typing."""
        event.current_buffer.complete_state = None

    @keys.add("escape", filter=has_completions, eager=True)
    def _close_menu(event: KeyPressEvent) -> None:
        """Close the menu and take back what it put in."""
        event.current_buffer.cancel_completion()

    @keys.add("escape", "enter")
    def _new_line(event: KeyPressEvent) -> None:
        """Begin a new line of the same question."""
        event.current_buffer.newline(copy_margin=False)

    return keys


def _style(screen: Screen) -> Style:
    """Return the theme for prompt_toolkit; without colours nothing is styled at all."""
    dim = "dim" in Attrs._fields  # an older prompt_toolkit knows no dim
    rules = {
        name: style if dim else " ".join(word for word in style.split() if word != "dim")
        for name, style in screen.styles.items()
    }
    toolbar = rules.get("toolbar", "")
    rules |= {"bottom-toolbar": f"noreverse {toolbar}", "bottom-toolbar.text": ""}
    return Style.from_dict(rules)


class Prompt:
    """One sitting at a terminal.

    Args:
        settings: what the user has chosen.
        load: makes the bot of a corpus, and tells how far it is; an empty path is the shipped one.
        environment: the process's environment.
        input: keys, in place of the terminal's.
        output: the screen, in place of the terminal's.

    """

    def __init__(
        self,
        settings: Settings,
        load: Load,
        environment: Mapping[str, str],
        *,
        input: Input | None = None,  # noqa: A002  (as prompt_toolkit names it)
        output: Output | None = None,
    ) -> None:
        self.settings, self.environment = settings, environment
        self._load = load
        self._read = (0, 0)  # articles, and of how many
        self._stoppable = False  # an answer is being made
        self._interrupted = False  # Ctrl-C was pressed behind a line whose answer was not begun
        self._spaced = True  # the last line on the screen is empty, or the first
        self._loading = _Loading(self._first)
        self._announcing: asyncio.Task[None] | None = None
        self._session: Session | None = None
        self._vocabulary: Vocabulary | None = None
        self._history = self._open_history()
        self._painting = Style([])
        self._keys = None if input else sys.stdin
        self._reader = self._make_reader(input, output)

    # What stands at the prompt

    def _open_history(self) -> History:
        path = directories(self.environment).history_file if self.settings.history else None
        return _FileHistory(HistoryFile(path)) if path else InMemoryHistory()

    def _make_reader(self, input: Input | None, output: Output | None) -> PromptSession[str]:  # noqa: A002
        screen = self._screen()
        self._painting = _style(screen)
        coloured = bool(screen.styles)
        exact = any("#" in style for style in screen.styles.values())
        reader: PromptSession[str] = PromptSession(
            message=FormattedText([("class:prompt", encodable("› ", screen.look.encoding))]),
            history=self._history,
            auto_suggest=_Suggest(lambda: self._vocabulary) if coloured else None,
            completer=None if self._dumb() else _Complete(lambda: self._vocabulary),
            complete_while_typing=Condition(lambda: get_app().current_buffer.text.startswith("/")),
            complete_style=CompleteStyle.COLUMN if coloured else CompleteStyle.READLINE_LIKE,
            bottom_toolbar=self._toolbar if not self._dumb() else None,
            prompt_continuation=lambda width, _number, _soft: " " * width,
            key_bindings=_bindings(),
            editing_mode=EditingMode.VI if self.settings.editing == "vi" else EditingMode.EMACS,
            cursor=ModalCursorShapeConfig() if self.settings.editing == "vi" else None,
            enable_open_in_editor=True,
            enable_suspend=True,
            search_ignore_case=True,
            include_default_pygments_style=False,
            style=self._painting,
            color_depth=_depth(coloured=coloured, exact=exact),
            input=input,
            output=output,
        )
        reader.default_buffer.enable_history_search = to_filter(True)
        reader.app.ttimeoutlen = _ESCAPE_SECONDS
        reader.app.after_render += self._painted
        return reader

    def _dumb(self) -> bool:
        return self.environment.get("TERM", "") in ("dumb", "unknown")

    def _toolbar(self) -> FormattedText:
        """Return what fits of corpus, people and topic."""
        session = self._session
        if session is None:
            done, total = self._read
            count = f" {done}/{total}" if total else ""
            what = f"reading …{count}" if done < total or not total else f"{_AFTERWARDS} …"
            return FormattedText([("class:toolbar", f" {encodable(what, self._screen().look.encoding)}")])
        articles = session.articles
        title = articles[0].title or articles[0].id if len(articles) == 1 else f"{len(articles)} articles"
        people = len(session.bot.corpus.speakers)
        parts = [title, f"{people} expert{'s' * (people != 1)}"]
        if topic := session.chat.topic if session.turns else "":
            parts.insert(0, f"topic: {topic}")
        return FormattedText([("class:toolbar", self._fitting(parts))])

    def _fitting(self, parts: Sequence[str]) -> str:
        look = self._screen().look
        room = self._size()[0] - 1
        shown = ""
        for part in map(look.text, parts):
            longer = f"{shown}{encodable(' · ', look.encoding) if shown else ' '}{part}"
            if columns(longer) <= room:
                shown = longer
        return shown

    # What is printed

    def _size(self) -> tuple[int, int]:
        size = self._reader.output.get_size() if hasattr(self, "_reader") else None
        return (size.columns, size.rows) if size else window(sys.stdout, self.environment)

    def _screen(self) -> Screen:
        screen = screen_for(sys.stdout, self.settings, self.environment)
        if not hasattr(self, "_reader"):
            return screen
        width = min(self._size()[0], self.settings.width)
        return replace(screen, look=replace(screen.look, width=width))

    def _print(self, lines: Sequence[Line]) -> None:
        """Print lines with an empty one before, unless there is one already, and one behind."""
        lines = [*([] if self._spaced else [[]]), *lines, []]
        self._spaced = True
        fragments: list[tuple[str, str]] = []
        for line in lines:
            fragments += [(f"class:{style}" if style else "", text) for style, text in line]
            fragments.append(("", "\n"))
        print_formatted_text(
            self._reader.output,
            FormattedText(fragments),
            self._painting,
            color_depth=self._reader.color_depth,
        )
        self._reader.output.flush()

    def _show(self, lines: Sequence[Line], windows: int = 1) -> None:
        """Print lines with an empty one around; more than so many windows go to the pager."""
        if not lines:
            return
        room = windows * self._size()[1] - 2
        if self.settings.pager and len(lines) > room and not self._dumb():
            from scarbot.pager import page

            with typing_ahead(self._keys, allowed=False):
                paged = page(self._screen().text(lines), self.environment)
            if paged:
                self._spaced = False
                return
        self._print(lines)

    def _note(self, style: str, text: str) -> None:
        """Print a note the first time it comes up, unless notes are not wanted."""
        session = self._session
        if session is not None and not self.settings.quiet and (unsaid := session.unsaid(text)):
            self._print(paragraph(style, unsaid, self._screen().look))

    # The corpus

    def _first(self) -> Bot:
        """Make the first bot, in the thread, and import what a turn needs and the prompt does not."""
        from scarbot.completion import Vocabulary

        self._vocabulary = Vocabulary()
        return self._made(self.settings.corpus, self._progress)

    def _made(self, path: str, progress: Callable[[int, int], None]) -> Bot:
        """Return the bot of a corpus, once its words can be completed."""
        from scarbot.completion import vocabulary_of

        bot = self._load(path, progress)
        self._vocabulary = vocabulary_of(bot.corpus.articles)
        return bot

    def _painted(self, _app: object) -> None:
        """Begin to load once the first prompt stands; announce what came while none did."""
        self._loading.start(self._loaded)
        if self._session is None and self._loading.done:
            self._loaded()

    def _loaded(self) -> None:
        """Tell the prompt, from the thread too, that the corpus is there or will not come."""
        app = self._reader.app
        if app.loop is not None:
            with contextlib.suppress(RuntimeError):  # the prompt ended in the meantime
                app.loop.call_soon_threadsafe(self._announce_soon)

    def _announce_soon(self) -> None:
        app = self._reader.app
        if self._at_the_prompt() and (self._announcing is None or self._announcing.done()):
            self._announcing = app.create_background_task(self._announce())

    def _at_the_prompt(self) -> bool:
        """Say whether a line is being typed, and neither an editor nor a shell has the terminal."""
        app = self._reader.app
        elsewhere = app._running_in_terminal  # noqa: SLF001  (there is no other way to know)
        return app.is_running and not app.is_done and not elsewhere

    async def _announce(self) -> None:
        """Print the notices above the prompt.

        As prompt_toolkit's ``run_in_terminal`` does it, which would take a Ctrl-D for the terminal's.
        """
        app = self._reader.app
        if app.output.responds_to_cpr:  # a late answer would be taken for the place of the next prompt
            await app.renderer.wait_for_cpr_responses()
        if self._session is not None or not self._at_the_prompt():
            return
        if self._loading.error is not None:
            app.exit(exception=self._loading.error)
            return
        app.renderer.erase()
        self._begin()
        app.renderer.reset()
        if not app.key_processor.input_queue:
            app.renderer.request_absolute_cursor_position()
        app.invalidate()

    def _begin(self) -> Session:
        """Make the session of the loaded bot and print the notices, the first time."""
        if self._session is None:
            if self._loading.error is not None:
                raise self._loading.error
            if self._loading.bot is None:
                raise ScarbotError("the corpus was not loaded")
            self._session = Session(
                self._loading.bot,
                self.settings.limit,
                self.settings.gloss,
                load=self._load_another,
                clear_history=self._clear_history,
            )
            self._welcome()
        return self._session

    def _welcome(self) -> None:
        """Tell what was skipped of a corpus, and show its notices."""
        if self._session is None:
            return
        for problem in self._session.bot.corpus.problems:
            self._note("warning", f"skipped {problem}")
        for article in self._session.articles:
            if article.notice:
                self._note("notice", article.notice)

    def _progress(self, done: int, total: int) -> None:
        """Tell in the toolbar, from the thread, how many articles are read."""
        if total > 1:
            self._read = (done, total)
            self._reader.app.invalidate()

    def _load_another(self, path: str) -> Bot:
        with self._bar() as progress:
            return self._made(path, progress)

    def _bar(self) -> Progress:
        from scarbot.progress import Progress

        shown = not self.settings.quiet
        return Progress(sys.stderr, "reading", self.environment, shown=shown, afterwards=_AFTERWARDS)

    def _wait(self) -> Session:
        """Return the session, once the corpus is there."""
        self._loading.start()
        if not self._loading.wait(_PATIENCE):
            if not self._read[1]:
                self._print([[("label", encodable("reading …", self._screen().look.encoding))]])
            with self._bar() as progress:
                while not self._loading.wait(_PATIENCE):
                    if self._read[1]:
                        progress(*self._read)
        return self._begin()

    def _clear_history(self) -> None:
        if isinstance(self._history, _FileHistory):
            self._history.file.clear()
        self._history._loaded_strings.clear()  # noqa: SLF001  (it has no way to forget)
        self._reader.default_buffer.reset()

    # The loop

    def run(self) -> int:
        """Ask and answer until the user leaves; return the exit status.

        Raises:
            ScarbotError: the corpus cannot be loaded.

        """
        if not self.settings.quiet:
            self._print(paragraph("label", _GREETING, self._screen().look))
        self._warn_of_history()
        with typing_ahead(self._keys), self._interrupts():
            while not self._leaves():
                pass
        return 0

    def _leaves(self) -> bool:
        """Read a line and answer it; say whether the user leaves."""
        try:
            line = self._reader.prompt(handle_sigint=False, pre_run=self._begin_line)
            self._spaced = False
        except KeyboardInterrupt:
            return False
        except EOFError:
            return True
        try:
            self._stoppable = True
            if self._interrupted:  # since the line was entered
                raise KeyboardInterrupt
            return self._turn(line)
        except KeyboardInterrupt:
            self._print([[("label", "stopped")]])
            return False
        finally:
            self._stoppable = False

    def _begin_line(self) -> None:
        self._interrupted = False

    @contextlib.contextmanager
    def _interrupts(self) -> Iterator[None]:
        """Let Ctrl-C stop an answer, once, and nothing else."""

        def stop(*_: object) -> None:
            if self._stoppable:
                self._stoppable = False
                raise KeyboardInterrupt
            app = self._reader.app
            self._interrupted = app.is_done or not app.is_running

        try:
            usual = signal.signal(signal.SIGINT, stop)
        except ValueError:  # only the main thread gets signals
            yield
            return
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, usual)

    def _warn_of_history(self) -> None:
        if isinstance(self._history, _FileHistory):
            self._history.file.prepare()
            if self._history.file.problem:
                self._print(paragraph("warning", self._history.file.problem, self._screen().look))

    def _turn(self, line: str) -> bool:
        """Answer a line; say whether the user leaves."""
        from scarbot.commands import LEAVING

        text = line.strip()
        if not text:
            return False
        if text.lower() in LEAVING:
            return True
        session = self._wait()
        if text.startswith("/"):
            return self._command(session, text)
        self._answer(session, session.ask(text))
        return False

    def _command(self, session: Session, text: str) -> bool:
        from scarbot.commands import run

        corpus = session.bot
        reply = run(session, text, self._screen().look)
        if reply.answer is not None:
            self._answer(session, reply.answer)
        else:
            self._show(reply.lines)
        if reply.copy:
            self._copy(reply)
        if session.bot is not corpus:
            self._welcome()
        return reply.leave

    def _answer(self, session: Session, answer: Answer) -> None:
        look = replace(self._screen().look, gloss=session.gloss, matches=asked_words(answer))
        self._show(answer_lines(answer, look), _WINDOWS_OF_AN_ANSWER)
        for style, note in (("disclaimer", answer.disclaimer), ("notice", answer.notice)):
            if note:
                self._note(style, note)

    def _copy(self, reply: Reply) -> None:
        """Put text on the clipboard, by the desktop's tool or through the terminal."""
        import shutil
        import subprocess

        from scarbot.clipboard import tool, wrapped

        command = tool(self.environment, sys.platform, shutil.which)
        if command:
            with contextlib.suppress(OSError, subprocess.SubprocessError):
                subprocess.run(command, input=reply.copy.encode(), check=True, timeout=2)  # noqa: S603  (a fixed list)
                return
        self._reader.output.write_raw(wrapped(reply.copy))
        self._reader.output.flush()


def _depth(*, coloured: bool, exact: bool) -> ColorDepth:
    if not coloured:
        return ColorDepth.DEPTH_1_BIT
    return ColorDepth.DEPTH_24_BIT if exact else ColorDepth.DEPTH_4_BIT


def chat(settings: Settings, load: Load, environment: Mapping[str, str], **streams: Any) -> int:
    """Chat at the terminal until the user leaves; return the exit status.

    Raises:
        ScarbotError: the corpus cannot be loaded.

    """
    return Prompt(settings, load, environment, **streams).run()
