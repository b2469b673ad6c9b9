"""A conversation at the prompt: what was asked and answered, and how it is to look."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from scarbot.claims import Verification
    from scarbot.models import Answer, Article, Quote, Speaker

__all__ = ["Bot", "Chat", "Corpus", "Session"]


class Corpus(Protocol):
    """What the prompt needs of a corpus."""

    @property
    def articles(self) -> Sequence[Article]: ...
    @property
    def speakers(self) -> Sequence[Speaker]: ...
    @property
    def problems(self) -> Sequence[str]: ...


class Chat(Protocol):
    """What the prompt needs of a conversation."""

    @property
    def topic(self) -> str: ...
    def ask(self, question: str, *, limit: int = 3) -> Answer: ...


class Bot(Protocol):
    """What the prompt needs of a bot."""

    @property
    def corpus(self) -> Corpus: ...
    def answer(self, question: str, *, limit: int = 3) -> Answer: ...
    def verify(self, text: str, speaker: str | None = None) -> Verification: ...
    def conversation(self) -> Chat: ...


@dataclass(slots=True)
class Session:
    """One sitting with a corpus.

    Attributes:
        bot: what answers.
        limit: how many quotes an answer shows at most.
        gloss: whether the standard word is shown behind a printed one.
        load: gives the bot for another corpus; ``None`` where there is no changing it.
        clear_history: empties the history of the prompt; ``None`` where none is kept.
        source: the folder or file of the corpus; empty for the shipped one.
        turns: the answers of this conversation, oldest first.
    """

    bot: Bot
    limit: int = 3
    gloss: bool = True
    load: Callable[[str], Bot] | None = None
    clear_history: Callable[[], None] | None = None
    source: str = ""
    turns: list[Answer] = field(default_factory=list)
    _chat: Chat | None = None
    _said: set[str] = field(default_factory=set)
    _people: Sequence[Speaker] | None = None

    @property
    def chat(self) -> Chat:
        """The conversation, begun with its first use."""
        if self._chat is None:
            self._chat = self.bot.conversation()
        return self._chat

    @property
    def articles(self) -> Sequence[Article]:
        return self.bot.corpus.articles

    @property
    def people(self) -> Sequence[Speaker]:
        """Who is quoted in the corpus."""
        if self._people is None:
            from scarbot.about.voices import people_quoted  # the first prompt stands before that is needed

            self._people = people_quoted(self.articles)
        return self._people

    @property
    def quoting(self) -> Answer | None:
        """The last answer that has quotes."""
        return next((turn for turn in reversed(self.turns) if turn.quotes), None)

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """The quotes of the last answer that has any."""
        return self.quoting.quotes if self.quoting else ()

    def ask(self, question: str) -> Answer:
        """Answer a turn of the conversation and remember it."""
        answer = self.chat.ask(question, limit=self.limit)
        self.turns.append(answer)
        return answer

    def new(self) -> None:
        """Begin a new conversation; nothing is carried over."""
        self._chat = None
        self.turns.clear()

    def use(self, bot: Bot, source: str) -> None:
        """Go on with the corpus of another source, in a new conversation."""
        self.bot, self.source = bot, source
        self._people = None
        self.new()

    def article(self, quote: Quote) -> Article | None:
        """Return the article of a quote; ``None`` if it is no longer loaded."""
        return next((one for one in self.articles if one.id == quote.article), None)

    def unsaid(self, note: str) -> str:
        """Return the lines of a note that were not shown before, each once, and remember them."""
        new = [line for line in dict.fromkeys(note.split("\n")) if line not in self._said]
        self._said.update(new)
        return "\n".join(new)
