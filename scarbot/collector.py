"""No garbage collection while a great deal is made.

To import the program, to read an article or to load an index makes a great many objects, and next
to no garbage: what is read refers to nothing that refers to it. The collector would walk through
all of them again and again as they become more, which takes a twelfth of the time of reading and
holds up the keys of whoever types in the meantime. What then stays to the end it can be told to
pass over for good, also at exit.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["without_collector"]


@contextmanager
def without_collector(*, stays: bool = False) -> Iterator[None]:
    """Collect no garbage in the meantime; afterwards, if it was collected before.

    Args:
        stays: whether what is made stays to the end of the process: no later collection looks at
            it, or at anything older, again.

    >>> with without_collector():
    ...     gc.isenabled()
    False
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if stays:
            gc.freeze()
        if enabled:
            gc.enable()
