"""What stands below the line: the topic, the corpus, its people; before that, how far it is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit.formatted_text import FormattedText

from scarbot.language import counted
from scarbot.printable import columns
from scarbot.terminal.progress import INDEXING, READING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.repl.printing import Printer
    from scarbot.session import Session
    from scarbot.wrapping import Look

__all__ = ["toolbar"]


def toolbar(
    session: Session | None, read: tuple[int, int], indexed: tuple[int, int], printer: Printer
) -> FormattedText:
    """Return the text of the toolbar.

    Args:
        session: the chat; ``None`` until the corpus is there.
        read: how many articles are read, and of how many.
        indexed: how much of the index is made, and of how much; of 0 where that has not begun.
        printer: what knows the width of the screen.
    """
    look = printer.screen().look
    if session is None:
        text = f" {look.text(_while_loading(read, indexed))}"
    else:
        text = _fitting(_parts(session), look, printer.size()[0] - 1)
    return FormattedText([("class:toolbar", text)])


def _while_loading(read: tuple[int, int], indexed: tuple[int, int]) -> str:
    if indexed[1]:
        return f"{INDEXING} … {100 * indexed[0] // indexed[1]}%"
    done, total = read
    if total and done == total:
        return f"{INDEXING} …"
    return f"{READING} … {done}/{total}" if total else f"{READING} …"


def _parts(session: Session) -> Sequence[str]:
    articles = session.articles
    title = articles[0].name if len(articles) == 1 else counted(len(articles), "article")
    parts = [title, counted(len(session.people), "expert")]
    if topic := session.chat.topic if session.turns else "":
        parts.insert(0, f"topic: {topic}")
    return parts


def _fitting(parts: Sequence[str], look: Look, room: int) -> str:
    """Return the parts that fit into so many columns; one that does not is left out."""
    shown = ""
    for part in map(look.text, parts):
        longer = f"{shown}{look.text(' · ') if shown else ' '}{part}"
        if columns(longer) <= room:
            shown = longer
    return shown
