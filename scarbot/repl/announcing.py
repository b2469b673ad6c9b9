"""Announces that the corpus is loaded, above the line that is being typed."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

    from prompt_toolkit.application import Application

    from scarbot.repl.beginning import Beginning
    from scarbot.repl.loading import Loading

__all__ = ["Announcing"]


class Announcing:
    """Starts loading once the first prompt stands, and begins the session when that is done.

    Args:
        app: the prompt.
        loading: the first bot.
        beginning: the session.
    """

    def __init__(self, app: Application[Any], loading: Loading, beginning: Beginning) -> None:
        self._app, self._loading, self._beginning = app, loading, beginning
        self._task: asyncio.Task[None] | None = None

    def painted(self, _app: object) -> None:
        """Begin to load when the first prompt stands, and announce a corpus that came while none stood."""
        self._loading.start(self._loaded)
        if self._beginning.session is None and self._loading.done:
            self._loaded()

    def _loaded(self) -> None:
        """Tell the prompt, from whichever thread, that the corpus is loaded or has failed to."""
        if self._app.loop is not None:
            with contextlib.suppress(RuntimeError):  # the prompt ended in the meantime
                self._app.loop.call_soon_threadsafe(self._announce_soon)

    def _announce_soon(self) -> None:
        if self._at_the_prompt() and (self._task is None or self._task.done()):
            self._task = self._app.create_background_task(self._announce())

    def _at_the_prompt(self) -> bool:
        """Say whether a line is being typed, and neither an editor nor a shell has the terminal."""
        elsewhere = self._app._running_in_terminal  # noqa: SLF001  (there is no other way to know)
        return self._app.is_running and not self._app.is_done and not elsewhere

    async def _announce(self) -> None:
        """Begin the session, or end the prompt with the error for which there will be none."""
        if self._app.output.responds_to_cpr:  # a late answer would be taken for the next prompt's place
            await self._app.renderer.wait_for_cpr_responses()
        if self._beginning.session is not None or not self._at_the_prompt():
            return
        if self._loading.error is not None:
            self._app.exit(exception=self._loading.error)
        else:
            self._begin_above_the_line()

    def _begin_above_the_line(self) -> None:
        """Print the notices where the line stands, and the line behind them.

        As prompt_toolkit's ``run_in_terminal`` does it, which would take a Ctrl-D for the terminal's.
        """
        renderer = self._app.renderer
        renderer.erase()
        self._beginning.begin()
        renderer.reset()
        if not self._app.key_processor.input_queue:
            renderer.request_absolute_cursor_position()
        self._app.invalidate()
