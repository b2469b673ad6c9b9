"""A corpus made ready to be searched: what stands where, and under which words it is found.

What was made is kept in the cache, and then a question needs only what is searched, and not what made it:
so each module is imported by itself.

- :mod:`~scarbot.indexing.printed_questions`: questions that an article prints, and what stands under each.
- :mod:`~scarbot.indexing.columns`: the cells of a row of a table, each with the name of its column.
- :mod:`~scarbot.indexing.evidence`: which statement carries evidence for which facet.
- :mod:`~scarbot.indexing.signs`: the signs of a statement by which its aptness is told.
- :mod:`~scarbot.indexing.subjects`: what an article calls its subject, which its title may not name.
- :mod:`~scarbot.indexing.documents`: what is searched of each statement, by field, as stems.
- :mod:`~scarbot.indexing.index`: BM25 over posting lists; the only importer of rank_bm25.
- :mod:`~scarbot.indexing.retrieval`: what a question is searched in, and what the articles know of words.
- :mod:`~scarbot.indexing.preparing`: all of these made of a corpus, or read from the cache.
"""

from __future__ import annotations

__all__ = ()
