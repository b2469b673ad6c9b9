"""The README shows what the program does: each example is run, the picture is drawn again."""

from __future__ import annotations

import contextlib
import difflib
import io
import re
import sys
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
import readme

import scarbot
from scarbot import cli

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")

MEND = "to mend it, look at what changed and run: python tests/readme.py"


@pytest.fixture(scope="module")
def made() -> dict[Path, str]:
    return readme.made()


def test_the_sessions_and_the_record_are_those_of_a_run_of_today(made: dict[Path, str]) -> None:
    shown = readme.README.read_text(encoding="utf-8")
    changed = difflib.unified_diff(shown.splitlines(), made[readme.README].splitlines(), lineterm="", n=0)
    assert shown == made[readme.README], f"{MEND}\n" + "\n".join(changed)


def test_the_picture_is_that_of_a_run_of_today(made: dict[Path, str]) -> None:
    if readme.PICTURE.read_text(encoding="utf-8") != made[readme.PICTURE]:
        pytest.fail(f"the picture is not what the chat shows now; {MEND}", pytrace=False)


def test_the_picture_needs_nothing_from_outside_and_stands_in_the_readme() -> None:
    text = readme.PICTURE.read_text(encoding="utf-8")
    ElementTree.fromstring(text)  # noqa: S314  (our own)
    assert text.count("http") == text.count('xmlns="http://www.w3.org/2000/svg"') == 1
    assert "prefers-color-scheme: dark" in text
    place = readme.PICTURE.relative_to(readme.ROOT).as_posix()
    assert f"({place})" in readme.README.read_text(encoding="utf-8")


def test_the_lines_of_python_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "my-articles").mkdir()
    (tmp_path / "my-articles" / "keloids.txt").write_text("A keloid is a raised scar.\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    found = readme.blocks("python")
    assert found
    for block in found:
        code = [line for line in block.splitlines() if line.strip()]
        assert len(code) <= 10
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(block, {})  # noqa: S102  (our own)
        shown = printed.getvalue()
        assert "subcision" in shown
        assert all(comment in shown for comment in re.findall(r"# (altered .*)", block))


def test_what_the_record_answers_and_what_it_lacks_stands_in_front_of_it() -> None:
    told = readme.README.read_text(encoding="utf-8").partition("```json")[0].split("\n\n")[-2]
    limited = f"`--limit {readme.LIMIT}`, for `{readme.ASKED}`"
    assert all(part in told for part in (limited, *(f"`{name}`" for name in readme.LEFT_OUT)))


def test_every_command_is_in_the_readme() -> None:
    text = readme.README.read_text(encoding="utf-8")
    assert [name for name in cli.cli.commands if f"`scarbot {name}" not in text] == []


def test_the_names_of_the_package_are_there() -> None:
    for block in readme.blocks("python"):
        for name in ("answer", "Scarbot"):
            assert f"scarbot.{name}" in block
            assert hasattr(scarbot, name)
