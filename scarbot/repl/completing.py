"""What completes a line, and the grey suggestion behind it, as prompt_toolkit wants them.

Each gets a function that returns the vocabulary, as this comes with the corpus. Until then there
are no words, and nothing is imported: a key must not wait for that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit.auto_suggest import AutoSuggest, Suggestion
from prompt_toolkit.completion import Completer, Completion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from prompt_toolkit.buffer import Buffer
    from prompt_toolkit.completion import CompleteEvent
    from prompt_toolkit.document import Document

    from scarbot.completion import Vocabulary

__all__ = ["Complete", "Suggest"]


class Suggest(AutoSuggest):
    """One grey suggestion, from the history or from the questions that the article answers."""

    def __init__(self, vocabulary: Callable[[], Vocabulary | None]) -> None:
        self._vocabulary = vocabulary

    def get_suggestion(self, buffer: Buffer, document: Document) -> Suggestion | None:
        vocabulary = self._vocabulary()
        if vocabulary is None:  # what suggests is being imported too
            return None
        from scarbot.completion import suggestion

        rest = suggestion(document.text, buffer.history.get_strings(), vocabulary.questions)
        return Suggestion(rest) if rest else None


class Complete(Completer):
    """Completions of commands, names, headings and words."""

    def __init__(self, vocabulary: Callable[[], Vocabulary | None]) -> None:
        self._vocabulary = vocabulary

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Completion]:
        del complete_event  # typed or asked for: the same
        vocabulary = self._vocabulary()
        if vocabulary is None:
            return
        from scarbot.completion import completions

        for one in completions(document.text_before_cursor, vocabulary):
            yield Completion(one.text, -one.length, display_meta=one.meaning)
