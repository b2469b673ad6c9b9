"""The front door for other code: ask a corpus, once or in a conversation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from typing import TYPE_CHECKING

from scarbot.answering import Answering
from scarbot.conversation import Conversation
from scarbot.corpus import Corpus, load_corpus
from scarbot.errors import QuestionError, SettingsError, named
from scarbot.indexing.preparing import prepare

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from scarbot.claims import Verification
    from scarbot.models import Answer
    from scarbot.verifying import Verifier

__all__ = ["Scarbot", "answer", "verify"]


class Scarbot:
    """A corpus that can be asked. It keeps no question and can be shared by threads.

    What it reads on demand (posting lists, stems, phrases) it keeps; that depends on the corpus and
    not on who asks. It can be pickled; a deep copy has nothing in common with it.

    Args:
        corpus: a corpus, the path of one, or ``None`` for the shipped one.
        progress: called with how much of the index is made and how much there is of it; not where it
            has been made before.
        numbers: what to call, as the text for an emergency names it: by ``emergency``, ``crisis`` and
            ``poison``; those left out keep their defaults.

    Raises:
        CorpusError: the corpus cannot be loaded.
        SettingsError: a number is none, or stands under another name.
    """

    def __init__(
        self,
        corpus: Corpus | str | Path | None = None,
        *,
        progress: Callable[[int, int], None] | None = None,
        numbers: Mapping[str, str] | None = None,
    ) -> None:
        _check_numbers({} if numbers is None else numbers)
        self.corpus = _loaded(corpus)
        self._answering = Answering(prepare(self.corpus, progress), numbers)

    def answer(self, question: str, *, limit: int = 3) -> Answer:
        """Answer one question on its own.

        Args:
            question: anything; an empty one gets a friendly line.
            limit: the greatest number of quotes, and so of questions in one turn that are answered.

        Raises:
            QuestionError: the question is no string.
            LimitError: ``limit`` is below 1, or no whole number.

        >>> Scarbot().answer("What is subcision?").status
        'answered'
        """
        if not isinstance(question, str):
            raise QuestionError(question)
        return self.conversation().ask(question, limit=limit)

    def verify(self, text: str, speaker: str | None = None) -> Verification:
        """Say whether a quotation is real, and whether it is theirs; see :meth:`Verifier.verify`.

        Args:
            text: the quotation, with or without quotation marks.
            speaker: whose it is claimed to be; ``None`` for nobody.

        Raises:
            ClaimError: the text is too long, or it or the speaker is no string.

        >>> Scarbot().verify("Therapy modalities will differ", "Dr. Chang").source
        'Jeaneen A. Chappell'
        """
        return self._verifier.verify(text, speaker)

    @cached_property
    def _verifier(self) -> Verifier:
        return _verifier(self.corpus)

    def conversation(self) -> Conversation:
        """Begin a conversation. Nothing of it reaches another."""
        return Conversation(self._answering)


def _check_numbers(numbers: object) -> None:
    """Make sure that numbers to call are what the command line would take.

    An emergency is no time to find out that they are not.

    Raises:
        SettingsError: they are not; it says which, and what is wrong.
    """
    if not isinstance(numbers, Mapping):
        raise SettingsError(f"numbers: must be a mapping of what they are for to text, not {named(numbers)}")
    if not numbers:
        return
    from scarbot.settings import OPTIONS  # most who ask give none: it costs their start
    from scarbot.settings.options import problem_with

    phones = {option.name: option for option in OPTIONS if option.kind == "phone"}
    for name, number in numbers.items():
        if name not in phones:
            raise SettingsError(f"numbers: there is no “{name}” to call; there are {', '.join(phones)}")
        if problem := problem_with(phones[name], number):
            raise SettingsError(f"numbers: {name}: {problem}")


def answer(question: str, *, corpus: Corpus | str | Path | None = None, limit: int = 3) -> Answer:
    """Answer one question from a corpus; see :meth:`Scarbot.answer`.

    Args:
        question: anything.
        corpus: a corpus, the path of one, or ``None`` for the shipped one.
        limit: the greatest number of quotes, and so of questions in one turn that are answered.

    The shipped corpus is loaded once; to ask another more than once, make a :class:`Scarbot`.

    Raises:
        CorpusError: the corpus cannot be loaded.
        QuestionError: the question is no string.
        LimitError: ``limit`` is below 1, or no whole number.
    """
    if corpus is not None:
        return Scarbot(corpus).answer(question, limit=limit)
    return _shipped().answer(question, limit=limit)


@cache
def _shipped() -> Scarbot:
    return Scarbot()


def verify(
    text: str, speaker: str | None = None, *, corpus: Corpus | str | Path | None = None
) -> Verification:
    """Say whether a quotation stands in a corpus, and whether it is the claimed person's.

    Args:
        text: the quotation, with or without quotation marks.
        speaker: whose it is claimed to be, by full name or surname; ``None`` for nobody.
        corpus: a corpus, the path of one, or ``None`` for the shipped one.

    Nothing close enough, too few words, and no words at all give the verdict ``not_found``. The
    shipped corpus is loaded once; to verify against another more than once, make a
    :class:`Scarbot`, or a :class:`~scarbot.verifying.Verifier` that answers no questions.

    Raises:
        ClaimError: the text is too long, or it or the speaker is no string.
        CorpusError: the corpus cannot be loaded.

    >>> verify("Therapy modalities will differ relying on the kind of scar current", "Chappell").verdict
    'exact'
    """
    return (_shipped_verifier() if corpus is None else _verifier(corpus)).verify(text, speaker)


@cache
def _shipped_verifier() -> Verifier:
    return _verifier(None)


def _verifier(corpus: Corpus | str | Path | None) -> Verifier:
    """Return what verifies against a corpus; it needs no index, and so no :class:`Scarbot`."""
    from scarbot.verifying import Verifier  # most who ask verify nothing: it costs their start

    return Verifier(_loaded(corpus).articles)


def _loaded(corpus: Corpus | str | Path | None) -> Corpus:
    return corpus if isinstance(corpus, Corpus) else load_corpus(corpus)
