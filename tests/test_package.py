"""What ``import scarbot`` gives, and what it does not load."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from asked import run

import scarbot

if TYPE_CHECKING:
    from pathlib import Path

HEAVY = ("nltk", "numpy", "rank_bm25", "prompt_toolkit", "click", "lxml", "markdown_it")


def test_the_list_of_exports_is_sorted() -> None:
    assert scarbot.__all__ == sorted(scarbot.__all__)


@pytest.mark.parametrize("name", scarbot.__all__)
def test_every_export_resolves(name: str) -> None:
    assert getattr(scarbot, name) is not None


def test_what_is_promised_is_exported() -> None:
    assert {"Scarbot", "answer", "load_corpus", "parse_article"} <= set(scarbot.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'stitched'"):
        _ = scarbot.stitched


def test_importing_scarbot_loads_nothing_heavy(tmp_path: Path) -> None:
    code = "import sys, scarbot; print(sorted(m for m in sys.modules if m.partition('.')[0] == 'scarbot'))"
    assert run(code, tmp_path).strip() == "['scarbot']"


@pytest.mark.parametrize("question", ["Do acne scars go away?", "who are the experts", "thanks", "wehre is my cat"])
def test_an_answer_from_the_cache_imports_no_library(tmp_path: Path, question: str) -> None:
    code = (
        "import sys, scarbot\n"
        f"print(scarbot.answer({question!r}).status)\n"
        f"print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    first = run("import scarbot; print(scarbot.answer('what is a scar').status)", tmp_path)
    assert first.strip()
    status, loaded = run(code, tmp_path).splitlines()
    assert (status, loaded) == (scarbot.answer(question).status, "[]")
