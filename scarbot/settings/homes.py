"""Where the user's own files are: configuration, history, cache."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scarbot.settings.typed import expanded

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["Directories", "directories"]


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
