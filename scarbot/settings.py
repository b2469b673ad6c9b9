"""What the user has chosen: flags, environment, configuration file, defaults, in this order.

:class:`Settings` is the one list of what can be chosen, and :data:`OPTIONS` the same list as data.
The flag of an option is its name behind two dashes, its environment variable the name in capitals
behind ``SCARBOT_``, its place in the file ``name = value``. Nothing is written here:
:func:`sample` gives the text of a configuration file for whoever wants one.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any

from scarbot.errors import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = [
    "OPTIONS",
    "Directories",
    "Option",
    "Settings",
    "directories",
    "expanded",
    "is_debugging",
    "resolve",
    "sample",
    "whole_number",
]

_PREFIX = "SCARBOT_"
_LONGEST_NUMBER = 9
"""The digits of the longest number that is read as one; of more Python refuses some."""
_SWITCHES = {
    **dict.fromkeys(("1", "true", "yes", "on"), True),
    **dict.fromkeys(("0", "false", "no", "off"), False),
}


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that can be chosen.

    Attributes:
        name: the key in the file, and of the attribute of :class:`Settings`.
        kind: ``path``, ``count`` (a whole number), ``switch`` or ``choice``.
        default: what holds where nothing is chosen.
        comment: what it does, for the sample file and for ``--help``.
        choices: what a ``choice`` can be.
        letter: the short form of the flag, where it has one.
        in_file: whether the configuration file may hold it.
        least: the smallest number that a ``count`` can be.
    """

    name: str
    kind: str
    default: Any
    comment: str
    choices: tuple[str, ...] = ()
    letter: str = ""
    in_file: bool = True
    least: int = 1

    @property
    def variable(self) -> str:
        """The environment variable."""
        return _PREFIX + self.name.upper()

    @property
    def flag(self) -> str:
        """The option of the command line."""
        return f"--{self.name}"


def _choice(default: Any, kind: str, comment: str, **more: Any) -> Any:
    """Return a field of :class:`Settings` with what :class:`Option` holds of it."""
    return field(default=default, metadata={"kind": kind, "comment": comment, **more})


@dataclass(frozen=True, slots=True)
class Settings:
    """The choices in force. ``styles`` replaces single styles of the theme."""

    corpus: str = _choice(
        "",
        "path",
        "A folder or file of articles, in place of the one that comes along.",
        letter="c",
    )
    limit: int = _choice(3, "count", "At most N quotes an answer.", letter="n")
    gloss: bool = _choice(True, "switch", "Standard words in brackets behind odd ones.")
    quiet: bool = _choice(False, "switch", "No notice, no disclaimer, no progress.", letter="q")
    json: bool = _choice(False, "switch", "Print JSON.", in_file=False)
    debug: bool = _choice(False, "switch", "On an error, show where in the program it arose.", in_file=False)
    color: str = _choice(
        "auto",
        "choice",
        "When to use colours.",
        choices=("auto", "always", "never"),
    )
    theme: str = _choice("default", "choice", "The colours.", choices=("default", "bright", "plain"))
    width: int = _choice(88, "count", "The longest line on a terminal.", least=20)
    editing: str = _choice("emacs", "choice", "The keys of the prompt.", choices=("emacs", "vi"))
    history: bool = _choice(True, "switch", "Keep what is typed at the prompt.")
    pager: bool = _choice(True, "switch", "Use $PAGER for what does not fit the window.")
    styles: Mapping[str, str] = field(default_factory=dict)


OPTIONS = tuple(
    Option(one.name, default=one.default, **one.metadata) for one in fields(Settings) if one.metadata
)


@dataclass(frozen=True, slots=True)
class Directories:
    """Where the user's own files are; ``None`` where no home can be found."""

    config: Path | None
    data: Path | None
    cache: Path | None

    @property
    def config_file(self) -> Path | None:
        return self.config / "config.toml" if self.config else None

    @property
    def history_file(self) -> Path | None:
        return self.data / "history" if self.data else None


def directories(environment: Mapping[str, str], *, platform: str = sys.platform) -> Directories:
    """Return the user's directories; none is created.

    ``SCARBOT_HOME`` holds everything where it is set. Otherwise each follows ``XDG_CONFIG_HOME``,
    ``XDG_DATA_HOME`` and ``XDG_CACHE_HOME`` where they are absolute (as the XDG specification
    asks), and otherwise the platform's habit.

    >>> directories({"SCARBOT_HOME": "/srv/scarbot"}).history_file.as_posix()
    '/srv/scarbot/history'
    """
    from pathlib import Path

    if own := environment.get("SCARBOT_HOME"):
        home = Path(expanded(own))
        return Directories(home, home, home / "cache")
    habits = _habits(environment, platform)
    found: list[Path | None] = []
    for variable, habit in zip(("CONFIG", "DATA", "CACHE"), habits, strict=True):
        chosen = environment.get(f"XDG_{variable}_HOME", "")
        base = Path(chosen) if chosen and Path(chosen).is_absolute() else habit
        found.append(base / "scarbot" if base else None)
    return Directories(*found)


def _habits(environment: Mapping[str, str], platform: str) -> tuple[Path | None, ...]:
    """Return the platform's own places for configuration, data and cache."""
    from pathlib import Path

    try:
        home = Path(environment["HOME"]) if environment.get("HOME") else Path.home()
    except RuntimeError:  # no home in the environment and none in the password file
        return (None, None, None)
    if platform == "darwin":
        support = home / "Library" / "Application Support"
        return (support, support, home / "Library" / "Caches")
    if platform == "win32":
        roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
        local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
        return (roaming, roaming, local)
    return (home / ".config", home / ".local" / "share", home / ".cache")


def resolve(
    flags: Mapping[str, Any], environment: Mapping[str, str], *, file: Path | None = None
) -> Settings:
    """Return the choices in force: flags before environment before file before defaults.

    Args:
        flags: values from the command line by option name, numbers as they were typed; ``None``
            is "not given".
        environment: the process's environment. ``NO_COLOR`` counts as ``SCARBOT_COLOR=never``.
        file: the configuration file; ``None`` for the one in the user's directory. Only a file
            that is named has to exist.

    Raises:
        SettingsError: a flag, a variable, or a line of the file, cannot be understood.
    """
    values: dict[str, Any] = {}
    path = file or _named_file(environment) or directories(environment).config_file
    if path is not None and (path.exists() or file or _named_file(environment)):
        values.update(_from_file(path))
    values.update(_from_environment(environment))
    values.update(_from_flags(flags))
    return Settings(**values)


def _named_file(environment: Mapping[str, str]) -> Path | None:
    from pathlib import Path

    named = environment.get("SCARBOT_CONFIG")
    return Path(expanded(named)) if named else None


def _from_flags(flags: Mapping[str, Any]) -> dict[str, Any]:
    given = [(option, flags[option.name]) for option in OPTIONS if flags.get(option.name) is not None]
    return {
        option.name: _from_text(option, value, option.flag) if option.kind in ("count", "path") else value
        for option, value in given
    }


def _from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if environment.get("NO_COLOR"):
        found["color"] = "never"
    for option in OPTIONS:
        if text := environment.get(option.variable, "").strip():
            found[option.name] = _from_text(option, text, option.variable)
    return found


def _from_text(option: Option, typed: object, place: str) -> Any:
    """Return the value of an environment variable, or of a flag that names a number."""
    text = str(typed)
    if option.kind == "path":
        return expanded(text)
    value: Any = (text := text.strip())
    if option.kind == "switch":
        value = _SWITCHES.get(text.lower(), text)
    elif option.kind == "count":
        number = whole_number(text)
        value = text if number is None else number
    if problem := _problem(option, value):
        raise SettingsError(f"{place}: {problem}")
    return value


def whole_number(text: str) -> int | None:
    """Return the whole number that a typed text is; ``None`` for another text, and for too many digits.

    >>> whole_number("12"), whole_number("²"), whole_number("-1"), whole_number("9" * 5000)
    (12, None, None, None)
    """
    typed = text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER
    return int(text) if typed else None


def expanded(path: str) -> str:
    """Return a typed path with the home in place of "~"; one of nobody's stays as it was typed."""
    return os.path.expanduser(path)  # noqa: PTH111  (that of pathlib fails where nobody has the name)


def is_debugging(environment: Mapping[str, str]) -> bool:
    """Say whether the environment turns debugging on, whatever else is wrong with the settings."""
    return _SWITCHES.get(environment.get(f"{_PREFIX}DEBUG", "").strip().lower(), False)


def _problem(option: Option, value: object) -> str:
    """Say what is wrong with a value; nothing if it is right."""
    shown = "yes or no" if isinstance(value, bool) else repr(value)
    if option.kind == "switch" and not isinstance(value, bool):
        return f"must be true or false, not {shown}"
    number = isinstance(value, int) and not isinstance(value, bool) and value >= option.least
    if option.kind == "count" and not number:
        return f"must be a whole number, {option.least} or more, not {shown}"
    if option.kind in ("path", "choice") and not isinstance(value, str):
        return f"must be a text in quotation marks, not {shown}"
    if option.choices and value not in option.choices:
        return f"must be one of {', '.join(option.choices)}, not {shown}"
    return ""


def _from_file(path: Path) -> dict[str, Any]:
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
    if problem := _problem(by_name[key], value):
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
