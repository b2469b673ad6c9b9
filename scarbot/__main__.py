"""The process: ``scarbot``, and ``python -m scarbot``."""

from __future__ import annotations

import sys

from scarbot.collector import without_collector


def main() -> int:
    """Import the command line, run it, and return its exit status."""
    with without_collector(stays=True):
        from scarbot.cli import main as run
    return run()


if __name__ == "__main__":
    sys.exit(main())
