"""Reads the shipped corpus while a wheel is built, so that a first question needs no reading.

What is computed goes into ``scarbot/corpus/compiled`` in the wheel; see ``scarbot/cache/records.py``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_COMPILE = "import scarbot.bot; scarbot.bot.Scarbot().answer('What is in the article?')"


class CompileCorpus(BuildHookInterface[Any]):
    """Adds the compiled corpus to a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile into a directory of its own, and include what was written."""
        if version == "editable":
            return
        home = Path(tempfile.mkdtemp(prefix="scarbot-build-"))
        found = os.pathsep.join([self.root, *filter(None, sys.path)])  # with what the build has installed
        environment = {**os.environ, "SCARBOT_HOME": str(home), "PYTHONPATH": found}
        subprocess.run([sys.executable, "-c", _COMPILE], check=True, env=environment, cwd=home)  # noqa: S603
        for file in sorted((home / "cache").glob("*.json")):
            build_data["force_include"][str(file)] = f"scarbot/corpus/compiled/{file.name}"
