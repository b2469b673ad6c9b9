"""The vocabulary of sentences and of irregular forms."""

from __future__ import annotations

from typing import Any

__all__ = ["load_table"]


def load_table(name: str) -> dict[str, Any]:
    """Return the content of a file of ``data``; the lexicon, which imports this room, reads the others."""
    import tomllib
    from importlib.resources import files

    return tomllib.loads((files("scarbot") / "data" / f"{name}.toml").read_text(encoding="utf-8"))
