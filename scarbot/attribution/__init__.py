"""Who is in the article, and which words are whose.

The rooms stand in order of their imports, which is that of flow; each says on its front page what its
modules are for.

- :mod:`~scarbot.attribution.words`: the words by which all of this goes, as patterns.
- :mod:`~scarbot.attribution.people`: who is in an article, by the names that stand in it.
- :mod:`~scarbot.attribution.sayings`: what stands inside marks, and who or what may be a source.
- :mod:`~scarbot.attribution.cues`: which words of a sentence say whose it is.
- :mod:`~scarbot.attribution.discourse`: what the whole article tells: focus, interviews, who a mention means.
- :mod:`~scarbot.attribution.deciding`: whose each sentence is, by all of these.
"""

from __future__ import annotations

from scarbot.attribution.deciding.assignment import attribute

__all__ = ["attribute"]
