"""What the user has chosen: flags, environment, configuration file, defaults, in this order.

The flag of an option is its name behind two dashes, its environment variable the name in capitals
behind ``SCARBOT_``, its place in the file ``name = value``. Nothing is written here:
:func:`sample` gives the text of a configuration file for whoever wants one.

- :mod:`~scarbot.settings.options`: the one list of what can be chosen.
- :mod:`~scarbot.settings.resolving`: which choice is in force.
- :mod:`~scarbot.settings.file`: the configuration file.
- :mod:`~scarbot.settings.homes`: the user's directories.
- :mod:`~scarbot.settings.typed`: numbers and paths as they are typed.
"""

from __future__ import annotations

from scarbot.settings.file import sample
from scarbot.settings.homes import Directories, directories
from scarbot.settings.options import OPTIONS, Option, Settings
from scarbot.settings.resolving import is_debugging, resolve
from scarbot.settings.typed import expanded, whole_number

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
