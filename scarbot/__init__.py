"""Scarbot answers questions only by quoting: word for word, with who said it and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scarbot.bot import Scarbot, answer, verify
    from scarbot.claims import Change, Difference, Verification
    from scarbot.conversation import Conversation
    from scarbot.corpus import Corpus, load_corpus
    from scarbot.errors import (
        ClaimError,
        CorpusError,
        LimitError,
        QuestionError,
        ReadingError,
        ScarbotError,
        SettingsError,
        SidecarError,
        UnknownArticleError,
    )
    from scarbot.models import (
        Answer,
        Article,
        Correction,
        NearSection,
        Quote,
        Reference,
        Section,
        Speaker,
        Statement,
        Term,
    )
    from scarbot.parsing import parse_article

__version__ = "0.1.0"

_EXPORTED = {
    "bot": "Scarbot answer verify",
    "claims": "Change Difference Verification",
    "conversation": "Conversation",
    "corpus": "Corpus load_corpus",
    "errors": "ClaimError CorpusError LimitError QuestionError ReadingError ScarbotError SettingsError "
    "SidecarError UnknownArticleError",
    "models": "Answer Article Correction NearSection Quote Reference Section Speaker Statement Term",
    "parsing": "parse_article",
}
_HOMES = {name: module for module, names in _EXPORTED.items() for name in names.split()}

__all__ = [
    "Answer",
    "Article",
    "Change",
    "ClaimError",
    "Conversation",
    "Corpus",
    "CorpusError",
    "Correction",
    "Difference",
    "LimitError",
    "NearSection",
    "QuestionError",
    "Quote",
    "ReadingError",
    "Reference",
    "Scarbot",
    "ScarbotError",
    "Section",
    "SettingsError",
    "SidecarError",
    "Speaker",
    "Statement",
    "Term",
    "UnknownArticleError",
    "Verification",
    "__version__",
    "answer",
    "load_corpus",
    "parse_article",
    "verify",
]


if not TYPE_CHECKING:  # a checker knows the names above, and says where one is misspelt

    def __getattr__(name: str) -> object:
        """Import what is exported when it is first used, so that ``import scarbot`` costs nothing."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f"scarbot.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
