"""The keys that differ from prompt_toolkit's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit.filters import completion_is_selected, has_completions
from prompt_toolkit.key_binding import KeyBindings

if TYPE_CHECKING:
    from prompt_toolkit.key_binding import KeyPressEvent

__all__ = ["bindings"]


def bindings() -> KeyBindings:
    """Return the keys, each with what it does."""
    keys = KeyBindings()
    keys.add("enter", filter=completion_is_selected)(_accept_completion)
    keys.add("escape", filter=has_completions, eager=True)(_close_menu)
    keys.add("escape", "enter")(_new_line)
    return keys


def _accept_completion(event: KeyPressEvent) -> None:
    """Take the entry of the menu, and go on typing."""
    event.current_buffer.complete_state = None


def _close_menu(event: KeyPressEvent) -> None:
    """Close the menu and take back what it put in."""
    event.current_buffer.cancel_completion()


def _new_line(event: KeyPressEvent) -> None:
    """Begin a new line of the same question."""
    event.current_buffer.newline(copy_margin=False)
