"""A sitting at the prompt without a terminal: keys in, a stream of text out."""

from __future__ import annotations

import io
import re
import select
from collections.abc import Callable
from typing import TYPE_CHECKING

from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output.vt100 import Vt100_Output
from samples import Bot

from scarbot.repl import Prompt
from scarbot.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from prompt_toolkit.application import Application
    from prompt_toolkit.input import PipeInput

Told = Callable[[int, int], None]
Load = Callable[[str, Told | None, Told | None], Bot]

ENTER, LEAVE, CLEAR, ESCAPE, TAB, UP, RIGHT, SEARCH = (
    "\r",
    "\x04",
    "\x03",
    "\x1b",
    "\t",
    "\x1b[A",
    "\x1b[C",
    "\x12",
)
FRAME = ""  # waits until the screen is painted once more
PASTE = "\x1b[200~{}\x1b[201~"


class Sitting:
    """What one sitting left: its status, its screen as a stream of text, and the prompt."""

    def __init__(self, prompt: Prompt, output: io.StringIO) -> None:
        self.prompt, self.output, self.status = prompt, output, -1

    @property
    def text(self) -> str:
        return re.sub(r"\x1b(\[[0-9;?]*[A-Za-z]|\][^\x07]*\x07)", "", self.output.getvalue()).replace(
            "\r", ""
        )

    @property
    def asked(self) -> list[str]:
        session = self.prompt.beginning.session
        return [turn.question for turn in session.turns] if session else []


def screen(output: io.StringIO, size: tuple[int, int] = (80, 24)) -> Vt100_Output:
    """Return a screen of columns and lines that is written into a stream."""
    return Vt100_Output(output, lambda: Size(columns=size[0], rows=size[1]), term="xterm", enable_cpr=False)


def sit(
    home: Path,
    *steps: str,
    load: Load = lambda *_: Bot(),
    size: tuple[int, int] = (80, 50),
    environment: dict[str, str] | None = None,
    at_once: bool = False,
    leave_when_loaded: bool = False,
    **choices: object,
) -> Sitting:
    """Sit down, type keys, and leave.

    Args:
        home: the folder of the user's files.
        steps: keys, each typed once those before it are taken.
        load: makes the bots.
        size: columns and lines of the window.
        environment: what is added to the environment.
        at_once: whether all keys are typed before the corpus is there.
        leave_when_loaded: whether to leave then once it is.
        choices: settings.
    """
    settings = Settings(**({"pager": False} | choices))  # type: ignore[arg-type]
    output = io.StringIO()
    own = {"SCARBOT_HOME": str(home), "TERM": "xterm"} | (environment or {})
    with create_pipe_input() as pipe:
        sitting = Sitting(Prompt(settings, load, own, input=pipe, output=screen(output, size)), output)
        waiting = list(steps)
        if at_once:
            pipe.send_text("".join(waiting))
            waiting = [LEAVE] if leave_when_loaded else []
        sitting.prompt.reader.app.after_render += lambda app: _type_on(sitting, pipe, waiting, app)
        sitting.status = sitting.prompt.run()
    return sitting


def _type_on(sitting: Sitting, pipe: PipeInput, waiting: list[str], app: Application[str]) -> None:
    """Type the next keys once corpus and history are there and the last keys are taken.

    Keys that come behind an Enter would be the next prompt's before it has its history.
    """
    if not waiting or app.is_done or sitting.prompt.beginning.session is None:
        return
    history = app.current_buffer._load_history_task
    taken = not select.select([pipe.fileno()], [], [], 0)[0]
    if waiting[0] != FRAME and taken and history is not None and history.done():
        pipe.send_text(waiting.pop(0))
    else:
        waiting[:1] = [] if waiting[0] == FRAME else waiting[:1]
        app.invalidate()
