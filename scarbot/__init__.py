"""Scarbot answers questions only by quoting: word for word, with who said it and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scarbot.bot import Scarbot as Scarbot
    from scarbot.bot import answer as answer
    from scarbot.bot import verify as verify
    from scarbot.claims import Change as Change
    from scarbot.claims import Difference as Difference
    from scarbot.claims import Verification as Verification
    from scarbot.conversation import Conversation as Conversation
    from scarbot.corpus import Corpus as Corpus
    from scarbot.corpus import load_corpus as load_corpus
    from scarbot.errors import ClaimError as ClaimError
    from scarbot.errors import CorpusError as CorpusError
    from scarbot.errors import LimitError as LimitError
    from scarbot.errors import QuestionError as QuestionError
    from scarbot.errors import ReadingError as ReadingError
    from scarbot.errors import ScarbotError as ScarbotError
    from scarbot.errors import SidecarError as SidecarError
    from scarbot.errors import UnknownArticleError as UnknownArticleError
    from scarbot.models import Answer as Answer
    from scarbot.models import Article as Article
    from scarbot.models import Correction as Correction
    from scarbot.models import Quote as Quote
    from scarbot.models import Reference as Reference
    from scarbot.models import Section as Section
    from scarbot.models import Speaker as Speaker
    from scarbot.models import Statement as Statement
    from scarbot.models import Term as Term
    from scarbot.parsing import parse_article as parse_article

__version__ = "0.1.0"

_EXPORTED = {
    "bot": ("Scarbot", "answer", "verify"),
    "claims": ("Change", "Difference", "Verification"),
    "conversation": ("Conversation",),
    "corpus": ("Corpus", "load_corpus"),
    "errors": (
        "ClaimError",
        "CorpusError",
        "LimitError",
        "QuestionError",
        "ReadingError",
        "ScarbotError",
        "SidecarError",
        "UnknownArticleError",
    ),
    "models": (
        "Answer",
        "Article",
        "Correction",
        "Quote",
        "Reference",
        "Section",
        "Speaker",
        "Statement",
        "Term",
    ),
    "parsing": ("parse_article",),
}
_HOMES = {name: module for module, names in _EXPORTED.items() for name in names}

__all__ = sorted([*_HOMES, "__version__"])


if not TYPE_CHECKING:  # a checker knows the names above, and says where one is misspelt

    def __getattr__(name: str) -> object:
        """Import what is exported when it is first used, so that ``import scarbot`` costs nothing."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f"scarbot.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
