"""Which choice is in force: that of a flag, the environment, the configuration file, or the default."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scarbot.errors import SettingsError
from scarbot.settings.file import read_file
from scarbot.settings.homes import directories
from scarbot.settings.options import OPTIONS, PREFIX, Settings, problem_with
from scarbot.settings.typed import expanded, whole_number

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from scarbot.settings.options import Option

__all__ = ["is_debugging", "resolve"]

_TYPED = ("count", "path", "phone")
"""The kinds of flags whose values come as they were typed."""
_SWITCHES = {
    **dict.fromkeys(("1", "true", "yes", "on"), True),
    **dict.fromkeys(("0", "false", "no", "off"), False),
}


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
    named = file or _named_file(environment)
    path = named or directories(environment).config_file
    if path is not None and (named or path.exists()):
        values.update(read_file(path))
    values.update(_from_environment(environment))
    values.update(_from_flags(flags))
    return Settings(**values)


def _named_file(environment: Mapping[str, str]) -> Path | None:
    from pathlib import Path

    named = environment.get("SCARBOT_CONFIG")
    return Path(expanded(named)) if named else None


def _from_flags(flags: Mapping[str, Any]) -> dict[str, Any]:
    given = [(option, flags[option.name]) for option in OPTIONS if flags.get(option.name) is not None]
    empty = next((option for option, value in given if option.kind == "path" and not value), None)
    if empty:
        raise SettingsError(f"{empty.flag}: names no file or folder; leave it out for the article that ships")
    return {
        option.name: _from_text(option, value, option.flag) if option.kind in _TYPED else value
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
    if problem := problem_with(option, value):
        raise SettingsError(f"{place}: {problem}")
    return value


def is_debugging(environment: Mapping[str, str]) -> bool:
    """Say whether the environment turns debugging on, whatever else is wrong with the settings."""
    return _SWITCHES.get(environment.get(f"{PREFIX}DEBUG", "").strip().lower(), False)
