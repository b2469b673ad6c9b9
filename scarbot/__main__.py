"""The process: ``scarbot``, and ``python -m scarbot``."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """Import the command line, run it, and return its exit status."""
    gc.disable()  # an import makes a great many objects and no garbage
    from scarbot.cli import main as run

    gc.freeze()
    gc.enable()
    return run()


if __name__ == "__main__":
    sys.exit(main())
