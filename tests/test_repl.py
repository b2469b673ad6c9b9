from __future__ import annotations

import gc
import io
import os
import re
import select
import stat
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from prompt_toolkit.completion import CompleteEvent
from prompt_toolkit.data_structures import Size
from prompt_toolkit.document import Document
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output.vt100 import Vt100_Output
from samples import DISCLAIMER, NOTICE, Bot

from scarbot import repl
from scarbot.errors import CorpusError
from scarbot.models import Answer
from scarbot.repl import Prompt, chat
from scarbot.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from prompt_toolkit.application import Application

    Load = Callable[[str, Callable[[int, int], None] | None], Bot]

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
        session = self.prompt._session
        return [turn.question for turn in session.turns] if session else []


@pytest.fixture
def sit(tmp_path: Path) -> Callable[..., Sitting]:
    def run(
        *steps: str,
        load: Load = lambda *_: Bot(),
        size: tuple[int, int] = (80, 50),
        environment: dict[str, str] | None = None,
        at_once: bool = False,
        leave_when_loaded: bool = False,
        **choices: object,
    ) -> Sitting:
        settings = Settings(**({"pager": False} | choices))  # type: ignore[arg-type]
        output = io.StringIO()
        screen = Vt100_Output(
            output, lambda: Size(columns=size[0], rows=size[1]), term="xterm", enable_cpr=False
        )
        own = {"SCARBOT_HOME": str(tmp_path), "TERM": "xterm"} | (environment or {})
        with create_pipe_input() as pipe:
            sitting = Sitting(Prompt(settings, load, own, input=pipe, output=screen), output)
            waiting = list(steps)
            if at_once:
                pipe.send_text("".join(waiting))
                waiting[:] = [LEAVE] if leave_when_loaded else []

            def type_on(app: Application[str]) -> None:
                """Type the next keys once corpus and history are there and the last keys are taken.

                Keys that come behind an Enter would be the next prompt's before it has its history.
                """
                if not waiting or app.is_done or sitting.prompt._session is None:
                    return
                history = app.current_buffer._load_history_task
                taken = not select.select([pipe.fileno()], [], [], 0)[0]
                if waiting[0] != FRAME and taken and history is not None and history.done():
                    pipe.send_text(waiting.pop(0))
                else:
                    waiting[:1] = [] if waiting[0] == FRAME else waiting[:1]
                    app.invalidate()

            sitting.prompt._reader.app.after_render += type_on
            sitting.status = sitting.prompt.run()
        return sitting

    return run


@pytest.fixture
def slow() -> tuple[threading.Event, Load]:
    """A corpus that is there when the event is set."""
    ready = threading.Event()

    def load(*_: object) -> Bot:
        assert ready.wait(20)
        return Bot()

    return ready, load


# Asking and leaving


def test_a_question_is_answered_with_numbered_quotes(sit: Callable[..., Sitting]) -> None:
    sitting = sit("What causes acne scars?" + ENTER + LEAVE)
    assert sitting.status == 0
    assert (
        "\n1 │ “Zits [acne] scars are brought on by irritation [inflammation],” Dr.\n  │ Mitchell says."
        in sitting.text
    )
    assert "\n2 │ A research" in sitting.text


def test_notice_and_disclaimer_stand_once(sit: Callable[..., Sitting]) -> None:
    text = sit(f"What causes acne scars?{ENTER}whats an ice pik scar{ENTER}{LEAVE}").text
    assert text.count(NOTICE) == text.count(DISCLAIMER) == 1
    assert text.index(NOTICE) < text.index("1 │")


def test_quiet_shows_neither_greeting_nor_notes(sit: Callable[..., Sitting]) -> None:
    text = sit(f"What causes acne scars?{ENTER}{LEAVE}", quiet=True).text
    assert NOTICE not in text
    assert DISCLAIMER not in text
    assert "/help" not in text


@pytest.mark.parametrize("word", ["exit", "quit", ":q", "/quit", "EXIT", " exit "])
def test_words_that_leave(sit: Callable[..., Sitting], word: str) -> None:
    sitting = sit(word + ENTER)
    assert (sitting.status, sitting.asked) == (0, [])


def test_ctrl_c_clears_the_line_and_never_leaves(sit: Callable[..., Sitting]) -> None:
    assert sit(f"never asked{CLEAR}{CLEAR}{CLEAR}hello{ENTER}{LEAVE}").asked == ["hello"]


def test_an_empty_line_asks_nothing(sit: Callable[..., Sitting]) -> None:
    assert sit(f"{ENTER}   {ENTER}{LEAVE}").asked == []


def test_ctrl_c_stops_an_answer_and_the_prompt_goes_on(
    sit: Callable[..., Sitting], monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer(_: Bot, question: str, *, limit: int = 3) -> Answer:
        if question == "slow" and limit:
            raise KeyboardInterrupt
        return Answer(question, "chat", message="Hello.")

    monkeypatch.setattr(Bot, "answer", answer)
    sitting = sit(f"slow{ENTER}hello{ENTER}{LEAVE}")
    assert "stopped" in sitting.text
    assert sitting.asked == ["hello"]


def test_commands_run_and_mistakes_get_a_hint(sit: Callable[..., Sitting]) -> None:
    text = sit(f"/experts{ENTER}/exprets{ENTER}{LEAVE}").text
    assert "Hope Mitchell, MD, board-certified dermatologist (1 sentence)" in text
    assert "Did you mean /experts?" in text


def test_gloss_off_holds_for_the_answers_that_follow(sit: Callable[..., Sitting]) -> None:
    text = sit(f"/gloss off{ENTER}What causes acne scars?{ENTER}{LEAVE}").text
    assert "“Zits scars are brought on by irritation,”" in text


def test_the_conversation_goes_on_over_the_turns(sit: Callable[..., Sitting]) -> None:
    sitting = sit(f"hello{ENTER}/more{ENTER}/new{ENTER}hello{ENTER}{LEAVE}")
    assert sitting.asked == ["hello"]


@pytest.mark.parametrize("columns", [40, 80, 200])
def test_no_printed_line_is_wider_than_the_window(sit: Callable[..., Sitting], columns: int) -> None:
    text = sit(f"whats an ice pik scar{ENTER}{LEAVE}", size=(columns, 50)).text
    printed = text[text.index("read “pik”") : text.index(DISCLAIMER)]
    assert max(map(len, printed.splitlines())) <= min(columns, 88)


def test_copy_speaks_to_the_terminal_over_ssh(sit: Callable[..., Sitting]) -> None:
    sitting = sit(
        f"What causes acne scars?{ENTER}/copy 2{ENTER}{LEAVE}", environment={"SSH_TTY": "/dev/pts/1"}
    )
    assert "\x1b]52;c;" in sitting.output.getvalue()


# The corpus behind the prompt


def test_a_question_that_is_asked_while_the_corpus_loads_waits(
    sit: Callable[..., Sitting],
    slow: tuple[threading.Event, Load],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ready, load = slow
    waited = repl._Loading.wait

    def wait(self: repl._Loading, seconds: float | None = None) -> bool:
        done = waited(self, 0)
        ready.set()
        return done or (waited(self, seconds) and False)

    monkeypatch.setattr(repl._Loading, "wait", wait)
    sitting = sit(f"hello{ENTER}{LEAVE}", load=load, at_once=True)
    assert sitting.asked == ["hello"]
    assert sitting.text.index("reading …") < sitting.text.index("Hello. Ask me")


def test_while_it_loads_keys_are_let_in_more_often_and_no_garbage_is_collected() -> None:
    usual = sys.getswitchinterval()
    with repl._gently():
        assert sys.getswitchinterval() < usual / 2
        assert not gc.isenabled()
    assert sys.getswitchinterval() == usual
    assert gc.isenabled()


def test_words_that_are_not_there_yet_complete_and_suggest_nothing(sit: Callable[..., Sitting]) -> None:
    prompt = sit(LEAVE, color="always").prompt
    prompt._vocabulary = None
    reader = prompt._reader
    assert reader.auto_suggest is not None
    assert reader.completer is not None
    assert reader.auto_suggest.get_suggestion(reader.default_buffer, Document("What c")) is None
    assert list(reader.completer.get_completions(Document("/ex"), CompleteEvent())) == []


def test_a_corpus_that_cannot_be_loaded_ends_the_prompt_with_its_error(sit: Callable[..., Sitting]) -> None:
    def load(*_: object) -> Bot:
        raise CorpusError("none: there is no such folder")

    with pytest.raises(CorpusError, match="none: there is no such folder"):
        sit("", load=load)


def test_a_corpus_that_comes_between_two_prompts_is_announced_at_the_next(
    sit: Callable[..., Sitting], slow: tuple[threading.Event, Load], monkeypatch: pytest.MonkeyPatch
) -> None:
    ready, load = slow
    turn = Prompt._turn

    def come(self: Prompt, line: str) -> bool:
        ready.set()
        assert self._loading.wait(20)
        return turn(self, line)

    monkeypatch.setattr(Prompt, "_turn", come)
    sitting = sit(ENTER, load=load, at_once=True, leave_when_loaded=True)
    assert NOTICE in sitting.text
    assert sitting.asked == []


def test_leaving_does_not_wait_for_the_corpus(
    sit: Callable[..., Sitting], slow: tuple[threading.Event, Load]
) -> None:
    ready, load = slow
    sitting = sit(LEAVE, load=load, at_once=True)
    assert not ready.is_set()
    assert sitting.status == 0
    ready.set()


def test_the_toolbar_tells_how_many_articles_are_read(sit: Callable[..., Sitting]) -> None:
    shown: list[str] = []
    sitting = sit(LEAVE)
    sitting.prompt._session = None
    sitting.prompt._progress(30, 1000)
    shown += [text for _, text, *_ in sitting.prompt._toolbar()]
    assert shown == [" reading … 30/1000"]


def test_another_corpus_brings_its_own_notice_and_words(sit: Callable[..., Sitting]) -> None:
    other = Bot()
    sitting = sit(f"/load other{ENTER}{LEAVE}", load=lambda path, _: other if path else Bot())
    assert sitting.prompt._session is not None
    assert sitting.prompt._session.bot is other


# Keys


def test_alt_enter_begins_a_new_line_of_the_same_question(sit: Callable[..., Sitting]) -> None:
    assert sit(f"one{ESCAPE}{ENTER}two{ENTER}{LEAVE}").asked == ["one\ntwo"]


def test_a_paste_of_many_lines_is_one_question(sit: Callable[..., Sitting]) -> None:
    pasted = "\n".join(f"line {number}" for number in range(5000))
    assert sit(f"{PASTE.format(pasted)}{ENTER}{LEAVE}").asked == [pasted]


def test_control_characters_of_a_paste_do_not_reach_the_screen(sit: Callable[..., Sitting]) -> None:
    sitting = sit(PASTE.format("a\x1b]0;title\x07b") + ENTER + LEAVE)
    assert "\x1b]0;title" not in sitting.output.getvalue()


def test_tab_completes_a_command_and_enter_takes_the_entry(sit: Callable[..., Sitting]) -> None:
    sitting = sit(f"/so{TAB}{ENTER}{CLEAR}/exp{TAB}{ENTER}{ENTER}{LEAVE}", color="always")
    assert "(1 sentence)" in sitting.text


def test_the_grey_suggestion_is_a_question_that_the_article_answers(sit: Callable[..., Sitting]) -> None:
    sitting = sit("hello", ENTER, "What c", FRAME, FRAME, RIGHT, ENTER, LEAVE, color="always")
    assert sitting.asked == ["hello", "What causes acne scars?"]


def test_without_colours_there_is_no_suggestion_that_could_be_taken_for_typed_text(
    sit: Callable[..., Sitting],
) -> None:
    assert sit("hello", ENTER, "What c", FRAME, FRAME, RIGHT, ENTER, LEAVE, color="never").asked == [
        "hello",
        "What c",
    ]


def test_without_colours_nothing_is_styled(sit: Callable[..., Sitting]) -> None:
    written = sit(f"What causes acne scars?{ENTER}{LEAVE}", color="never").output.getvalue()
    assert set(re.findall(r"\x1b\[[0-9;]*m", written)) <= {"\x1b[0m", "\x1b[m"}


def test_up_brings_back_what_begins_as_typed(sit: Callable[..., Sitting]) -> None:
    assert sit("first one", ENTER, "second", ENTER, "fi", UP, ENTER, LEAVE).asked == [
        "first one",
        "second",
        "first one",
    ]


def test_ctrl_r_searches_the_history(sit: Callable[..., Sitting]) -> None:
    assert (
        sit("first one", ENTER, "second", ENTER, SEARCH, "ONE", ENTER, ENTER, LEAVE).asked[-1] == "first one"
    )


def test_vi_keys(sit: Callable[..., Sitting]) -> None:
    assert sit(f"hello x{ESCAPE}hD{ENTER}{LEAVE}", editing="vi").asked == ["hello"]


# History


def test_what_is_typed_is_kept_in_a_file_of_the_users_own(
    sit: Callable[..., Sitting], tmp_path: Path
) -> None:
    sit(f"hello{ENTER}/experts{ENTER}{LEAVE}")
    path = tmp_path / "history"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert re.findall(r"^\+(.*)$", path.read_text(encoding="utf-8"), re.MULTILINE) == ["hello", "/experts"]
    assert sit(UP, UP, ENTER, LEAVE).asked == ["hello"]


def test_no_history_keeps_nothing(sit: Callable[..., Sitting], tmp_path: Path) -> None:
    sit(f"hello{ENTER}{LEAVE}", history=False)
    assert not (tmp_path / "history").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_an_unwritable_folder_is_a_warning(sit: Callable[..., Sitting], tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert "history is not kept" in sit(f"hello{ENTER}{LEAVE}").text
    tmp_path.chmod(0o700)


def test_a_history_that_cannot_be_a_file_is_a_warning(sit: Callable[..., Sitting], tmp_path: Path) -> None:
    (tmp_path / "history").mkdir()
    sitting = sit("hello", ENTER, UP, ENTER, LEAVE)
    assert "history is not kept" in sitting.text
    assert sitting.asked == ["hello", "hello"]


def test_the_history_can_be_cleared(sit: Callable[..., Sitting], tmp_path: Path) -> None:
    sitting = sit("hello", ENTER, "/history clear", ENTER, UP, ENTER, LEAVE)
    assert sitting.asked == ["hello"]
    assert "hello" not in (tmp_path / "history").read_text(encoding="utf-8")


# The rest of the screen


def test_the_toolbar_tells_corpus_experts_and_topic_as_far_as_they_fit(sit: Callable[..., Sitting]) -> None:
    def toolbar(columns: int, *steps: str) -> str:
        return "".join(text for _, text, *_ in sit(*steps, LEAVE, size=(columns, 50)).prompt._toolbar())

    assert toolbar(80) == " Scars and what helps · 2 experts"
    assert toolbar(80, "hello", ENTER) == " topic: scars · Scars and what helps · 2 experts"
    assert toolbar(30, "hello", ENTER) == " topic: scars · 2 experts"


def test_long_output_goes_through_the_pager_only_where_it_does_not_fit(
    sit: Callable[..., Sitting], tmp_path: Path
) -> None:
    seen = tmp_path / "seen"
    script = tmp_path / "pager"
    script.write_text(f"#!/bin/sh\ncat > {seen}\n", encoding="utf-8")
    script.chmod(0o755)
    environment = {"PAGER": str(script), "PATH": os.environ["PATH"]}
    sit(f"/read{ENTER}{LEAVE}", size=(80, 60), pager=True, environment=environment)
    assert not seen.exists()
    sit(f"/read{ENTER}{LEAVE}", size=(80, 8), pager=True, environment=environment)
    assert "Mitchell      │ “Zits" in seen.read_text(encoding="utf-8")


def test_a_pager_that_is_missing_is_done_without(sit: Callable[..., Sitting]) -> None:
    sitting = sit(f"/read{ENTER}{LEAVE}", size=(80, 8), pager=True, environment={"PAGER": "no-such-pager"})
    assert "Boxcar" in sitting.text


def test_a_dumb_terminal_gets_answers_without_a_toolbar(sit: Callable[..., Sitting]) -> None:
    text = sit(f"What causes acne scars?{ENTER}{LEAVE}", environment={"TERM": "dumb"}).text
    assert "1 │ “Zits" in text
    assert "2 experts" not in text


def test_chat_is_a_sitting(tmp_path: Path) -> None:
    with create_pipe_input() as pipe:
        pipe.send_text(LEAVE)
        screen = Vt100_Output(
            io.StringIO(), lambda: Size(columns=80, rows=24), term="xterm", enable_cpr=False
        )
        environment = {"SCARBOT_HOME": str(tmp_path)}
        assert chat(Settings(), lambda *_: Bot(), environment, input=pipe, output=screen) == 0
