"""The configuration file: what it chooses, and one to begin with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scarbot.errors import SettingsError
from scarbot.settings.options import OPTIONS, problem_with
from scarbot.settings.typed import expanded

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["read_file", "sample"]


def read_file(path: Path) -> dict[str, Any]:
    """Return the values of a configuration file, each checked."""
    import tomllib

    try:
        text = path.read_text(encoding="utf-8")
        table = tomllib.loads(text)
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SettingsError(f"{path}: is not UTF-8") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{path}{_place(str(error))}: is not TOML: {error}") from error
    values: dict[str, Any] = {}
    styles = table.pop("styles", {})
    for key, value in table.items():
        values[key] = _checked(path, text, key, value)
    values["styles"] = _styles(path, text, styles)
    return values


def _place(message: str) -> str:
    """Return ``:line`` as a TOML error names it."""
    import re

    found = re.search(r"at line (\d+)", message)
    return f":{found.group(1)}" if found else ""


def _checked(path: Path, text: str, key: str, value: object) -> object:
    """Return the value of one key of the file.

    Raises:
        SettingsError: the key is unknown, or the value is not of its kind.
    """
    by_name = {option.name: option for option in OPTIONS if option.in_file}
    place = f"{path}:{_line(text, key)}: {key}"
    if key not in by_name:
        known = ", ".join(by_name)
        raise SettingsError(f"{place}: there is no such setting; there are {known} and [styles]")
    if problem := problem_with(by_name[key], value):
        raise SettingsError(f"{place}: {problem}")
    if by_name[key].kind == "path" and value:
        return str(path.parent / expanded(str(value)))
    return value


def _styles(path: Path, text: str, table: object) -> dict[str, str]:
    """Return the table of single styles."""
    from scarbot.theme import THEMES, problem

    if not isinstance(table, dict):
        raise SettingsError(f"{path}:{_line(text, 'styles')}: styles: must be a table, [styles]")
    for name, style in table.items():
        place = f"{path}:{_line(text, name)}: styles.{name}"
        if name not in THEMES["default"]:
            known = ", ".join(sorted(THEMES["default"]))
            raise SettingsError(f"{place}: there is no such style; there are {known}")
        if not isinstance(style, str) or problem(style):
            raise SettingsError(f"{place}: must be words such as 'bold ansicyan', not {style!r}")
    return table


def _line(text: str, key: str) -> int:
    """Return the line of a key, counted from 1; 1 where it cannot be found."""
    import re

    pattern = re.compile(rf"""^\s*\[?\s*["']?{re.escape(key)}["']?\s*(?:[=.\]]|$)""")
    return next((n for n, line in enumerate(text.splitlines(), 1) if pattern.match(line)), 1)


def sample() -> str:
    """Return a configuration file in which every setting stands with its default, as a comment.

    >>> print(sample().splitlines()[6])
    # limit = 3
    """
    from scarbot.theme import THEMES

    parts = [
        "# Scarbot's configuration. Flags go before SCARBOT_… variables, and these before this file.",
        "",
    ]
    for option in OPTIONS:
        if option.in_file:
            choices = f" One of: {', '.join(option.choices)}." if option.choices else ""
            parts += [f"# {option.comment}{choices}", f"# {option.name} = {_toml(option.default)}", ""]
    parts += ["# Single styles in place of the theme's.", "# [styles]"]
    parts += [f"# {name} = {_toml(style)}" for name, style in sorted(THEMES["default"].items())]
    return "\n".join(parts) + "\n"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)
