"""Draw the README's picture and fill in its sessions, anew from real runs: ``python tests/pictures``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

import readme

if __name__ == "__main__":
    for path, text in readme.made().items():
        if path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
            sys.stdout.write(f"{path.relative_to(readme.ROOT)} is new\n")
