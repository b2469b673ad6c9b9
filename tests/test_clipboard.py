from __future__ import annotations

import base64

import pytest

from scarbot.terminal.clipboard import tool, wrapped


def everything(name: str) -> str:
    return f"/usr/bin/{name}"


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "darwin", ("/usr/bin/pbcopy",)),
        ({}, "win32", ("/usr/bin/clip",)),
        ({}, "linux", ()),
        ({"DISPLAY": ":0"}, "linux", ("/usr/bin/xclip", "-selection", "clipboard")),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, "linux", ("/usr/bin/wl-copy",)),
        ({"DISPLAY": ":0", "SSH_TTY": "/dev/pts/1"}, "linux", ()),
        ({"SSH_CONNECTION": "1"}, "darwin", ()),
    ],
)
def test_each_desktop_is_copied_to_by_its_own_tool_and_none_from_afar(
    environment: dict[str, str], platform: str, expected: tuple[str, ...]
) -> None:
    assert tool(environment, platform, everything) == expected


def test_a_tool_that_is_not_installed_is_passed_over() -> None:
    def only_xsel(name: str) -> str | None:
        return "/bin/xsel" if name == "xsel" else None

    assert tool({"DISPLAY": ":0"}, "linux", only_xsel) == ("/bin/xsel", "--clipboard", "--input")
    assert tool({"WAYLAND_DISPLAY": "w"}, "linux", only_xsel) == ()


def test_a_text_for_the_terminal_holds_no_byte_of_its_own() -> None:
    sequence = wrapped("“a”\x07\x1b\ud800")
    assert sequence.count("\x1b") == sequence.count("\x07") == 1
    assert base64.b64decode(sequence[7:-1]).decode() == "“a”\x07\x1b?"
