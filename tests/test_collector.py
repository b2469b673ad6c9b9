"""When garbage is collected, and what of."""

from __future__ import annotations

import ast
import gc
from pathlib import Path

import pytest

from scarbot.collector import without_collector

PACKAGE = Path(__file__).parents[1] / "scarbot"


def test_nothing_is_collected_inside_and_again_behind() -> None:
    assert gc.isenabled()
    with without_collector():
        assert not gc.isenabled()
        with without_collector():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_leaves_it_as_it_was() -> None:
    with pytest.raises(ZeroDivisionError), without_collector(stays=True):
        raise ZeroDivisionError
    assert gc.isenabled()


@pytest.mark.parametrize("stays", [True, False])
def test_what_stays_is_passed_over_from_then_on(stays: bool) -> None:
    try:
        gc.unfreeze()
        with without_collector(stays=stays):
            pass
        assert (gc.get_freeze_count() > 0) is stays
    finally:
        gc.unfreeze()


def test_the_collector_has_one_owner() -> None:
    using = {
        path.name
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import) and any(alias.name == "gc" for alias in node.names)
    }
    assert using == {"collector.py"}
