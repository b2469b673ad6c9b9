"""A page of HTML as a tree: for tests of what stands on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

VOID = frozenset({"meta", "br", "img", "link", "input", "hr", "base"})


@dataclass
class Element:
    """An element with its attributes, and with elements and texts inside."""

    tag: str
    attributes: dict[str, str | None] = field(default_factory=dict)
    inside: list[Element | str] = field(default_factory=list)

    @property
    def classes(self) -> set[str]:
        return set((self.attributes.get("class") or "").split())

    @property
    def id(self) -> str:
        return self.attributes.get("id") or ""

    def elements(self) -> Iterator[Element]:
        """Yield this element and all in it, in the order of the page."""
        yield self
        for one in self.inside:
            if isinstance(one, Element):
                yield from one.elements()

    def all(self, tag: str = "", classes: str = "") -> list[Element]:
        return [
            one
            for one in self.elements()
            if tag in ("", one.tag) and set(classes.split()) <= one.classes and one is not self
        ]

    def one(self, tag: str = "", classes: str = "") -> Element:
        (found,) = self.all(tag, classes)
        return found

    def by_id(self, name: str) -> Element:
        (found,) = [one for one in self.elements() if one.id == name]
        return found

    def text(self, *, without: str = "") -> str:
        """Return the text inside, but not that of elements of some classes."""
        left_out = set(without.split())
        return "".join(
            one if isinstance(one, str) else "" if one.classes & left_out else one.text(without=without)
            for one in self.inside
        )


class _Builder(HTMLParser):
    """Builds the tree, and refuses what is not nested as it should be."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Element("")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(dict(attrs)) == len(attrs), f"<{tag}> has an attribute twice"
        element = Element(tag, dict(attrs))
        self.open[-1].inside.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].inside.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def parsed(page: str) -> Element:
    """Return a page as a tree."""
    builder = _Builder()
    builder.feed(page)
    builder.close()
    assert builder.open == [builder.root], "an element is not closed"
    return builder.root
