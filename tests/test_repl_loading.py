"""A bot in a thread."""

from __future__ import annotations

import gc
import sys

from scarbot.repl.loading import gently


def test_while_it_loads_keys_are_let_in_more_often_and_no_garbage_is_collected() -> None:
    usual = sys.getswitchinterval()
    with gently():
        assert sys.getswitchinterval() < usual / 2
        assert not gc.isenabled()
    assert sys.getswitchinterval() == usual
    assert gc.isenabled()
