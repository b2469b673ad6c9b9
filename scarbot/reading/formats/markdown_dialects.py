"""What programs write between the lines of Markdown they export, made into Markdown or HTML again.

Pandoc writes ``::: {.class}`` around boxes, ``{#id .class}`` behind links and headings, and ``:``
in front of definitions; Obsidian and Notion write callouts, tasks, links of a wiki and lines of
properties below the title. Clippers put a backslash behind the numbers of steps that are no list.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

__all__ = ["plain_markdown"]

_FENCE = re.compile(r"[ \t]*:{3,}[ \t]*(\{[^{}\n]{0,300}\}|[\w-]{1,60})?[ \t]*:*[ \t]*$")
_CLASS = re.compile(r"\.([\w-]+)")
_IDENTITY = re.compile(r"#([\w-]+)")
_SPAN = re.compile(r"\[([^\[\]\n]{1,300})\]\{[^{}\n]{1,300}\}")
_ATTRIBUTES = re.compile(r"(?<=[)\]])\{[^{}\n]{1,300}\}")
_DEFINITION = re.compile(r"[:~][ \t]{1,3}(?=\S)")
_CALLOUT = re.compile(r"([ \t]{0,3}>[ \t>]*)\[![\w-]{1,30}\][+-]?[ \t]*")
_TASK = re.compile(r"(?<![ \t])([ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+)\[[ xX]\][ \t]+")
_EMBEDDED = re.compile(r"!\[\[[^\[\]\n]{1,300}\]\]")
_WIKI_LINK = re.compile(r"\[\[(?:[^\[\]\n|]{1,200}\|)?([^\[\]\n|]{1,200})\]\](?!\()")
_PROPERTY = re.compile(r"[A-Z][\w ]{1,24}:[ \t]+\S[^\n]{0,120}$")
_CONTENTS = frozenset({"[toc]", "[[toc]]", "[[_toc_]]"})
_SIGNS = (":::", "{", "\n:", "\n~")
_BRACKETED_SIGN = re.compile(r"\[(?:!|\[|[ xX]\]|toc\]|Toc\]|TOC\])")
_STEP = re.compile(r"(\d{1,2})\\([.)] )(?=\S)")
_FEWEST_STEPS = 2
_PROPERTIES_WITHIN = 12
_FEWEST_PROPERTIES = 2


def plain_markdown(text: str) -> str:
    r"""Return Markdown without what only its exporter reads.

    >>> plain_markdown("## Care {#care}\n\n- [x] [Rest](/rest){.link} it.")
    '## Care\n\n- [Rest](/rest) it.'
    """
    lines = text.split("\n")
    if "1\\" in text:
        lines = _with_numbers(lines)
        text = "\n".join(lines)
    properties = _properties(lines)
    if not (properties or any(map(text.__contains__, _SIGNS)) or _BRACKETED_SIGN.search(text)):
        return text  # the usual case
    return "\n".join(_lines(lines, properties))


def _with_numbers(lines: Sequence[str]) -> list[str]:
    """Return lines with the numbers of items, where those that are escaped count on from one."""
    runs: list[list[int]] = [[]]
    for place, line in enumerate(lines):
        if step := _STEP.match(line):
            if int(step[1]) != len(runs[-1]) + 1:
                runs.append([])
            if int(step[1]) == len(runs[-1]) + 1:
                runs[-1].append(place)
    steps = {place for run in runs if len(run) >= _FEWEST_STEPS for place in run}
    return [_STEP.sub(r"\1\2", line, count=1) if place in steps else line for place, line in enumerate(lines)]


def _lines(lines: Sequence[str], properties: Mapping[int, str]) -> Iterator[str]:
    held: list[str] = []
    for place, line in enumerate(lines):
        if place in properties:
            yield from held
            held = [properties[place]]
        elif held and _DEFINITION.match(line) and (term := _term(held)):
            held = [f"{term}  ", _DEFINITION.sub("", line, count=1)]  # two spaces break the line
        elif line.strip().lower() in _CONTENTS:
            continue
        else:
            if line.strip():
                yield from held
                held = []
            held.append(_line(line))
    yield from held


def _term(held: Sequence[str]) -> str:
    """Return the line that a definition defines; a blank line may stand between."""
    return next((line.rstrip() for line in reversed(held) if line.strip()), "")


def _line(line: str) -> str:
    fence = _FENCE.match(line) if ":::" in line else None
    if fence:
        return _division(fence.group(1) or "")
    if "{" in line:
        line = _ATTRIBUTES.sub("", _SPAN.sub(r"\1", line))
        line = _without_heading_attributes(line)
    if "[" in line:
        line = _TASK.sub(r"\1", _CALLOUT.sub(r"\1", line, count=1), count=1)
    if "[[" in line:
        line = _WIKI_LINK.sub(r"\1", _EMBEDDED.sub("", line))
    return line


def _division(attributes: str) -> str:
    """Return the tag that a fence of colons stands for, apart from the lines around it."""
    if not attributes:
        return "\n</div>\n"
    names = _CLASS.findall(attributes) or ([] if attributes.startswith("{") else [attributes])
    identity = "".join(_IDENTITY.findall(attributes)[:1])
    return f'\n<div class="{escape(" ".join(names))}" id="{escape(identity)}">\n'


def _without_heading_attributes(line: str) -> str:
    stripped = line.rstrip()
    if not (line.startswith("#") and stripped.endswith("}")):
        return line
    begin = stripped.rfind("{")
    return stripped[:begin].rstrip() if stripped[begin + 1 : begin + 2] in ("#", ".", "-") else line


def _properties(lines: Sequence[str]) -> dict[int, str]:
    """Return the lines of properties below the title, each in a box of its own."""
    found: list[int] = []
    for place, line in enumerate(lines[:_PROPERTIES_WITHIN]):
        if _PROPERTY.match(line) and not line.rstrip().endswith((".", "!", "?")):
            found.append(place)
        elif found or (line.strip() and not line.startswith("# ")):
            break
    if len(found) < _FEWEST_PROPERTIES:
        return {}
    return {place: f'<div class="post-meta">{escape(lines[place].strip())}</div>' for place in found}
