"""What was computed once and is read again, as JSON.

- :mod:`~scarbot.cache.records`: files under the digest of all that decides what they hold.
- :mod:`~scarbot.cache.shards`: a large mapping that costs little to load.
- :mod:`~scarbot.cache.packing`: articles as JSON and back.
"""

from __future__ import annotations

from scarbot.cache.records import Apart, digest, load, store

__all__ = ["Apart", "digest", "load", "store"]
