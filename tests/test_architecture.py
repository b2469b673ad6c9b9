"""The order of rooms that ARCHITECTURE.md states, held against the imports that are there."""

from __future__ import annotations

import ast
import re
import sys
from dataclasses import dataclass, field
from functools import cache
from graphlib import CycleError, TopologicalSorter
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest

from scarbot import reasons

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "scarbot"
LONGEST_FUNCTION = 60

# Library → the modules that may import it; of a package, all of its modules may.
OWNERS = {
    "nltk": {"language"},
    "rank_bm25": {"indexing.index"},
    "numpy": {"learning.descent"},
    "markdown_it": {"reading.formats.markdown"},
    "lxml": {"reading.formats.html"},
    "click": {"cli"},
    "prompt_toolkit": {"repl"},
}

# str(answer) is the plain text, and the renderer knows the records: the one look to the right, and
# that of a verification.
TO_THE_RIGHT = {("models", "render"), ("claims", "render")}

# The package's exports import nothing before they are asked for; __main__ only starts the shell.
OUTSIDE_THE_TABLE = {"__init__", "__main__"}


# Rooms whose front page lists its modules in the order of their imports; the others go from what is asked
# for to what that needs, or by what belongs together.
IN_ORDER = (
    "answering",
    "attribution",
    *(f"attribution.{room}" for room in ("words", "people", "sayings", "cues", "discourse", "deciding")),
    "cache",
    "commands",
    "conversation",
    "indexing",
    "learning",
    "lexicon",
    "page",
    "questions",
    "reading",
    *(f"reading.{room}" for room in ("traits", "furniture", "formats", "body")),
    "terminal",
    "verifying",
)


@dataclass
class Module:
    """A module with what it imports of this package and of others.

    ``typing`` holds what stands in TYPE_CHECKING blocks only.
    """

    name: str
    tree: ast.Module
    runtime: set[str] = field(default_factory=set)
    typing: set[str] = field(default_factory=set)
    libraries: set[str] = field(default_factory=set)


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 1 else parts)


@cache
def modules() -> dict[str, Module]:
    paths = sorted(PACKAGE.rglob("*.py"))
    names = {name_of(path) for path in paths}
    found = {}
    for path in paths:
        module = Module(name_of(path), ast.parse(path.read_text(encoding="utf-8")))
        guarded = {id(node) for block in type_checking(module.tree) for node in ast.walk(block)}
        for node in ast.walk(module.tree):
            for target in imported(node):
                keep(module, target, names, typing=id(node) in guarded)
        found[module.name] = module
    return found


def type_checking(tree: ast.Module) -> list[ast.stmt]:
    return [
        statement
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for statement in node.body
    ]


def imported(node: ast.AST) -> list[str]:
    """Return the dotted names that a statement imports; of ``from a import b`` both a.b and a."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    if isinstance(node, ast.ImportFrom):
        assert node.level == 0, "imports are absolute"
        return [f"{node.module}.{alias.name}" for alias in node.names]
    return []


def keep(module: Module, target: str, names: set[str], *, typing: bool) -> None:
    head, _, rest = target.partition(".")
    if head != "scarbot":
        module.libraries.add(head)
        return
    parts = rest.split(".")
    known = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    other = next((name for name in known if name in names), "__init__")
    if other != module.name:
        (module.typing if typing else module.runtime).add(other)


@cache
def table() -> tuple[str, ...]:
    """Return the modules of ARCHITECTURE.md in their order."""
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    return tuple(re.findall(r"^\| `([\w.]+)` \|", text, re.MULTILINE))


def row(module: str) -> int:
    """Return the row of a module: its own, or that of its package."""
    rows = table()
    return rows.index(module if module in rows else module.partition(".")[0])


def packages() -> list[str]:
    """Return the names of the rooms that have modules of their own."""
    return sorted({name.rpartition(".")[0] for name in modules() if "." in name})


def inside(package: str, module: str) -> str | None:
    """Return which room of a package a module is, or is in; ``None`` where it is outside of it."""
    return module.removeprefix(f"{package}.").partition(".")[0] if module.startswith(f"{package}.") else None


def edges() -> list[tuple[str, str]]:
    found = [(module.name, other) for module in modules().values() for other in sorted(module.runtime)]
    assert set(found) >= TO_THE_RIGHT
    return [edge for edge in found if edge not in TO_THE_RIGHT]


def test_no_imports_go_in_circles_at_run_time() -> None:
    graph: dict[str, set[str]] = {}
    for module, other in edges():
        graph.setdefault(module, set()).add(other)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(f"circle: {' → '.join(error.args[1])}")


def test_every_module_stands_in_the_table_once() -> None:
    stated = table()
    assert len(stated) == len(set(stated))
    tops = {name.partition(".")[0] for name in modules()} - OUTSIDE_THE_TABLE
    assert {name.partition(".")[0] for name in stated} == tops
    assert set(stated) <= set(modules())


def test_every_module_imports_only_what_stands_above_it() -> None:
    inside = [(a, b) for a, b in edges() if not {a, b} & OUTSIDE_THE_TABLE]
    wrong = [
        f"{module} imports {other}"
        for module, other in inside
        if row(other) >= row(module) and module.partition(".")[0] != other.partition(".")[0]
    ]
    assert not wrong


def test_nothing_imports_the_front_page_and_it_imports_nothing() -> None:
    assert not modules()["__init__"].runtime
    # The version stands there, and only the shell shows it.
    assert {module for module, other in edges() if other == "__init__"} <= {"__main__", "cli.chatting"}


@pytest.mark.parametrize("library", sorted(OWNERS))
def test_every_library_has_one_owner(library: str) -> None:
    importers = {module.name for module in modules().values() if library in module.libraries}
    owners = OWNERS[library]
    assert all(name in owners or name.partition(".")[0] in owners for name in importers)
    assert importers, "an owner without its library"


def test_no_library_is_imported_that_is_not_declared() -> None:
    known = {*OWNERS, *sys.stdlib_module_names}
    assert {lib for module in modules().values() for lib in module.libraries} <= known


@pytest.mark.parametrize("package", packages())
def test_the_front_page_of_a_large_room_says_what_each_module_does(package: str) -> None:
    page = ast.get_docstring(modules()[package].tree) or ""
    named = re.findall(rf":mod:`~scarbot\.{package}\.(\w+)`", page)
    assert set(named) == {inside(package, name) for name in modules()} - {None}


@pytest.mark.parametrize("package", IN_ORDER)
def test_the_front_page_of_a_large_room_lists_its_modules_in_the_order_of_their_imports(package: str) -> None:
    page = ast.get_docstring(modules()[package].tree) or ""
    order = re.findall(rf":mod:`~scarbot\.{package}\.(\w+)`", page)
    rooms = [(inside(package, module), inside(package, other)) for module, other in edges()]
    between = [(module, other) for module, other in rooms if module and other and module != other]
    assert between
    assert not [f"{a} imports {b}" for a, b in between if order.index(b) >= order.index(a)]


def test_no_function_is_longer_than_sixty_lines() -> None:
    long = [
        f"{module.name}.{node.name}"
        for module in modules().values()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert not long


# The words of a text, a key of metadata, and a tag, that are spelt like a reason and are none.
NO_REASONS = {
    ("reading.formats.call_boxes", "table"),
    ("reading.formats.elements", "table"),
    ("reading.formats.markdown", "table"),
    ("reading.formats.front_matter", "byline"),
    ("reading.furniture.openings", "reviewer"),
}


def test_why_a_line_is_dropped_is_spelt_in_one_place() -> None:
    known = {getattr(reasons, name) for name in reasons.__all__}
    assert len(known) == len(reasons.__all__)
    rooms = ("reading", "attribution")
    spelt = {
        (module.name, node.value)
        for module in modules().values()
        for node in ast.walk(module.tree)
        if module.name.partition(".")[0] in rooms and isinstance(node, ast.Constant)
        if isinstance(node.value, str) and node.value in known
    }
    assert spelt == NO_REASONS


@pytest.mark.parametrize("name", sorted(set(modules()) - {"__main__"}))
def test_every_module_has_a_docstring_and_a_sorted_list_of_what_it_offers(name: str) -> None:
    tree = modules()[name].tree
    assert ast.get_docstring(tree)
    lists = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
    ]
    assert len(lists) == 1
    # Constants, then classes, then functions: the order that ruff keeps.
    kinds = [(0 if n.isupper() else 1 if n[0].isupper() else 2, n) for n in lists[0]]
    assert kinds == sorted(kinds)


def named_in(text: str) -> set[str]:
    return set(re.findall(r":\w+:`~(scarbot\.[\w.]+)`", text))


def is_there(dotted: str) -> bool:
    """Say whether a dotted name is that of a module, or leads on from one."""
    module, rest = dotted, ""
    while find_spec_of(module) is None:
        module, _, last = module.rpartition(".")
        rest = f"{last}.{rest}" if rest else last
    try:
        found: object = import_module(module)
        for part in filter(None, rest.split(".")):
            found = getattr(found, part)
    except AttributeError:
        return False
    return True


def find_spec_of(module: str) -> object:
    try:
        return find_spec(module)
    except ModuleNotFoundError:
        return None


def test_what_docstrings_refer_to_is_there() -> None:
    referred = {name for path in PACKAGE.rglob("*.py") for name in named_in(path.read_text(encoding="utf-8"))}
    assert len(referred) > 100
    assert not [name for name in sorted(referred) if not is_there(name)]


@pytest.mark.parametrize("page", ["README.md", "ARCHITECTURE.md", "CHANGELOG.md", "tests/FIGURES.md"])
def test_what_the_pages_link_to_is_there(page: str) -> None:
    targets = re.findall(r"\]\((?!https?:|#)([^)#]+)", (ROOT / page).read_text(encoding="utf-8"))
    assert not [target for target in targets if not (ROOT / target).exists()]
