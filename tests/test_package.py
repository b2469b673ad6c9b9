"""What ``import scarbot`` gives, and what it does not load."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from asked import run, shipped

import scarbot
from scarbot import errors

HEAVY = ("nltk", "numpy", "rank_bm25", "prompt_toolkit", "click", "lxml", "markdown_it")
# What no question needs, of the library and of this package: each would be a part of every start.
IDLE = (
    *("tomllib", "sqlite3", "logging", "tempfile", "unicodedata", "importlib.metadata"),
    *(
        "scarbot.attribution",
        "scarbot.claims",
        "scarbot.commands",
        "scarbot.indexing.evidence",
        "scarbot.page",
    ),
    *("scarbot.reading", "scarbot.repl", "scarbot.session", "scarbot.verifying", "scarbot.views"),
)


def test_the_list_of_exports_is_sorted() -> None:
    assert scarbot.__all__ == sorted(scarbot.__all__)


@pytest.mark.parametrize("name", scarbot.__all__)
def test_every_export_resolves(name: str) -> None:
    assert getattr(scarbot, name) is not None


def test_what_is_promised_is_exported() -> None:
    assert {"Scarbot", "answer", "load_corpus", "parse_article"} <= set(scarbot.__all__)


def test_what_is_raised_to_callers_and_what_a_bot_gives_back_is_exported() -> None:
    raised = {name for name in errors.__all__ if name.endswith("Error")} - {
        *("DataError", "OutputError")  # of the package's data and of the command line
    }
    given = {
        *("Answer", "Change", "Conversation", "Correction", "Difference", "NearSection", "Quote"),
        *("Term", "Verification"),
    }
    assert raised | given <= set(scarbot.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="'stitched'"):
        getattr(scarbot, "stitched")  # noqa: B009  (a checker would refuse the name itself)


def test_every_export_is_listed_before_it_is_used(tmp_path: Path) -> None:
    assert run("import scarbot; print(set(scarbot.__all__) <= set(dir(scarbot)))", tmp_path).strip() == "True"


def test_a_checker_knows_the_exports_and_no_other_name() -> None:
    """A ``__getattr__`` that a checker sees would make it believe in every name."""
    tree = ast.parse(Path(scarbot.__file__).read_text(encoding="utf-8"))
    assert not any(isinstance(node, ast.FunctionDef) and node.name == "__getattr__" for node in tree.body)
    (typed,) = (n for n in tree.body if isinstance(n, ast.If) and ast.unparse(n.test) == "TYPE_CHECKING")
    known = {name.name for node in ast.walk(typed) if isinstance(node, ast.ImportFrom) for name in node.names}
    assert known == set(scarbot.__all__) - {"__version__"}


def test_each_export_has_one_home_and_the_homes_export_nothing_else() -> None:
    assert set(scarbot._HOMES) == set(scarbot.__all__) - {"__version__"}
    assert sum(len(names.split()) for names in scarbot._EXPORTED.values()) == len(scarbot._HOMES)


def test_importing_scarbot_loads_nothing_heavy(tmp_path: Path) -> None:
    code = "import sys, scarbot; print(sorted(m for m in sys.modules if m.partition('.')[0] == 'scarbot'))"
    assert run(code, tmp_path).strip() == "['scarbot']"


def test_an_answer_from_the_cache_imports_nothing_that_it_does_not_need(tmp_path: Path) -> None:
    asked = ["Do acne scars go away?", "who are the experts", "thanks", "rolling scarrs"]
    expected = [shipped().answer(question).status for question in asked]
    code = (
        "import sys, scarbot\n"
        f"print([scarbot.answer(question).status for question in {asked!r}])\n"
        f"print([name for name in {(*HEAVY, *IDLE)!r} if name in sys.modules])"
    )
    run("import scarbot; scarbot.answer('what is a scar')", tmp_path)
    assert run(code, tmp_path).splitlines() == [str(expected), "[]"]
