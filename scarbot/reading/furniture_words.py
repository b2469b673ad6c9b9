"""The words that furniture is known by: ``data/furniture.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["vocabulary"]


@cache
def vocabulary() -> dict[str, Any]:
    """Return ``data/furniture.toml``."""
    return tomllib.loads((files("scarbot") / "data" / "furniture.toml").read_text(encoding="utf-8"))
