"""``python -m scarbot`` is ``scarbot``."""

from __future__ import annotations

import sys

from scarbot.cli import main

if __name__ == "__main__":
    sys.exit(main())
