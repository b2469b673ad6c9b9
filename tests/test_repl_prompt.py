"""The whole sitting."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from prompt_toolkit.input import create_pipe_input
from samples import Bot
from sitting import LEAVE, screen

from scarbot.repl import chat
from scarbot.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path


def test_chat_is_a_sitting(tmp_path: Path) -> None:
    with create_pipe_input() as pipe:
        pipe.send_text(LEAVE)
        environment = {"SCARBOT_HOME": str(tmp_path)}
        streams = {"input": pipe, "output": screen(io.StringIO())}
        assert chat(Settings(), lambda *_: Bot(), environment, **streams) == 0
