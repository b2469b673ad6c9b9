"""Markdown: CommonMark and tables, front matter, and HTML where it stands in the text.

Text that is indented by four spaces is read as a paragraph: in an article it is prose that was
pasted, not code.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache, partial
from html import unescape
from typing import TYPE_CHECKING

from scarbot.reading.formats.assembly import assemble
from scarbot.reading.formats.flow import Flow
from scarbot.reading.formats.front_matter import read_front_matter
from scarbot.reading.formats.markdown_dialects import plain_markdown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from markdown_it import MarkdownIt
    from markdown_it.rules_block import StateBlock
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

    from scarbot.reading.blocks import Source

    _Rule = Callable[[StateBlock, int, int, bool], bool]

__all__ = ["read_markdown"]

_MARK = re.compile(r"[\n\\`*_\[\]!<&]")
_ENTITY = re.compile(r"&#?\w+;")
# Stars that can only open emphasis, words, and as many stars that can only close it; and a link of words.
_RUN = re.compile(
    r"(?<![^ “‘(])\*(\*?)(?=[^\W_])([^*\[\]]+)"
    r"(?:(?<=[^\W_])\*\1(?=[ .,:;?!)”’]|$)|(?<=[.,:;?!”’])\*\1(?= |$))"
    r"|(?<!!)\[([^*!\[\]]+)\]\(((?:https?:/)?/[\w./?=%#-]*)\)"
)
_PICTURE = re.compile(r"!\[[^\[\]\\`<&]*\]\((?:https?://)?[\w./%-]+\)")
_HEADING = re.compile(r"(#{1,6}) +")
_RULE = re.compile(r"-{3,}|\*{3,}|_{3,}")
_ITEM = re.compile(r"[-*+] |(\d{1,9})[.)] ")
# What a list may go on with behind a blank line: another item, or what is indented.
_LISTED = re.compile(r"^(?:(?:[-*+]|\d{1,9}[.)])(?:\s|\Z)|[ \t])", re.MULTILINE)
_FEW_LINES, _MORE = 8, 16
_OPENING_MARKS = "“‘\"'("
# What may reach over blank lines, or mean something to the other end of the text.
_FAR_REACHING = ("```", "~~~", "<!", "<?", "\0", "\r")
_FAR_REACHING_TAG = re.compile(r"<(?:pre|script|style|textarea)", re.IGNORECASE)
# What may define a link; "[^1]: Lee A. Scars." goes on with words that are no title, and is a paragraph.
_DEFINITION = re.compile(r"\]:\s*(?:<[^<>\n]*>|\S+)[ \t]*(?:\n|\Z|[\"'(])")
_TAG = re.compile(
    r"""<(/?)([A-Za-z][A-Za-z0-9-]*)((?:[\s/](?:[^<>"']++|"[^"<]*+"|'[^'<]*+')*+)?)>|<!--|<[!?][^<>]*>"""
)
_ATTRIBUTE = re.compile(r"([A-Za-z][\w:-]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?")
_RAW = ("script", "style", "textarea", "title")
_VOID = {"hardbreak": "br", "image": "img"}
_FOOTNOTE = re.compile(r"\[\^(\d{1,3})\](?!:)")


def read_markdown(text: str) -> Source:
    r"""Read Markdown. The text is what a reader sees of it; an empty one gives no blocks.

    >>> source = read_markdown("# Scars\n\n- **Rest.** It *fades*.\n\n> “It does.”\n> — Ana Ruiz")
    >>> [(block.kind, source.text[block.start : block.end]) for block in source.blocks]
    [('title', 'Scars'), ('item', 'Rest. It fades.'), ('quote', '“It does.”'), ('furniture', '— Ana Ruiz')]
    """
    metadata, begin = read_front_matter(text)
    flow = Flow()
    _read(flow, plain_markdown(text[begin:]))
    return assemble(flow, metadata)


def _read(flow: Flow, text: str) -> None:
    """Add a text, or the text of a block quotation, block by block."""
    for tag, words in _parts(text):
        if tag == "hr":
            flow.open(tag)
        elif tag == "blockquote":
            flow.open(tag)
            _read(flow, words)
            flow.close(tag)
        elif tag in ("ul", "ol"):
            _add_list(flow, tag, words)
        elif tag == "lines":
            _add_lines(flow, words)
        elif tag:
            _add_block(flow, tag, words)
        else:
            for token in _parser().parse(words):
                _add(flow, token)


def _parts(text: str) -> Iterator[tuple[str, str]]:
    """Yield the tag and the words of each plain block, and what stands between these, without a tag.

    Whatever stands around a plain block, the parser would make the same of it, and take far longer.
    """
    others: list[str] = []
    if _is_whole(text):
        yield "", text
        return
    parts = text.split("\n\n")
    for place, part in enumerate(parts):
        tag, words = _plain_line(part.strip("\n"))
        if not tag:
            tag, words = _plain_block(words, parts, place)
        if tag:
            yield from _joined(others)
            yield tag, words
            others = []
        else:
            others.append(part)
    yield from _joined(others)


def _is_whole(text: str) -> bool:
    """Say whether a text may hold something that changes the meaning of distant parts."""
    if any(map(text.__contains__, _FAR_REACHING)) or ("<" in text and _FAR_REACHING_TAG.search(text)):
        return True
    return "]:" in text and _DEFINITION.search(text) is not None


def _plain_block(part: str, parts: Sequence[str], place: int) -> tuple[str, str]:
    """Return the tag and words of a plain rule, list, block quotation or paragraph of lines; or no tag."""
    if part.startswith("> "):
        lines = part.split("\n")
        if "\t" not in part and all(line[:1] == ">" and line[1:].lstrip()[:1] != ">" for line in lines):
            return "blockquote", "\n".join(line[1:].removeprefix(" ") for line in lines)
    if _RULE.fullmatch(part):
        return "hr", ""
    tag = _plain_list(part)
    if tag:
        return ("" if _may_go_on(parts, place) else tag), part
    return ("lines" if all(map(_is_plain_part, part.split("\n"))) else ""), part


def _is_plain_part(line: str) -> bool:
    """Say whether a line of a paragraph is plain text, or nothing but a picture."""
    return _plain_line(line)[0] == "p" or (line.startswith("![") and _PICTURE.fullmatch(line) is not None)


def _plain_list(part: str) -> str:
    """Return the tag of a list whose items are all one plain line; or no tag."""
    opens = _ITEM.match(part)
    if opens is None:
        return ""
    sign = opens.group()[-2]
    for line in part.split("\n"):
        item = _ITEM.match(line)
        if not item or item.group()[-2] != sign or _plain_line(line[item.end() :])[0] != "p":
            return ""
    return "ol" if opens[1] else "ul"


def _may_go_on(parts: Sequence[str], place: int) -> bool:
    """Say whether a list may begin before a part or end after it: then its items are paragraphs."""
    before, behind = place - 1, place + 1
    while behind < len(parts) and not parts[behind].strip("\n"):
        behind += 1
    near = (parts[other] for other in (before, behind) if 0 <= other < len(parts))
    return any(map(_LISTED.search, near))


def _joined(parts: Sequence[str]) -> Iterator[tuple[str, str]]:
    if parts:
        yield "", "\n\n".join(parts)


def _plain_line(line: str) -> tuple[str, str]:
    """Return the tag and the words of a paragraph or heading that is one plain line; or no tag."""
    heading = _HEADING.match(line) if line.startswith("#") else None
    words = line[heading.end() :] if heading else line
    if not words.isprintable() or words.endswith((" ", "#")) or not _is_plain(words):
        return "", line
    if heading and words:
        return f"h{len(heading[1])}", words
    return ("p", words) if _opens_prose(words) else ("", line)


def _opens_prose(words: str) -> bool:
    """Say whether words can only begin a paragraph: any other block opens with an ASCII mark."""
    first = words[:1]
    if first.isalpha() or (first and (first in "\"'([" or not first.isascii())):
        return True
    return first == "*" and _RUN.match(words) is not None


def _is_plain(words: str) -> bool:
    """Say whether words have no marks but stars that can only be emphasis, and simple links.

    Brackets on their own mean nothing where no link is defined.
    """
    if "_" in words or "\\" in words or "`" in words or "<" in words or "\n" in words:
        return False
    if "&" in words and _ENTITY.search(words):
        return False
    return not _has_runs(words) or _runs_in(words) is not None


def _has_runs(words: str) -> bool:
    return "*" in words or "](" in words


@lru_cache(maxsize=64)  # a line is asked about before it is added
def _runs_in(words: str) -> list[re.Match[str]] | None:
    """Return the emphasis and the links in some words; ``None`` where the marks may mean more than that."""
    found = list(_RUN.finditer(words))
    ends = [0, *(match.end() for match in found)]
    starts = [*(match.start() for match in found), len(words)]
    rest = "".join(words[end:start] for end, start in zip(ends, starts, strict=True))
    return None if _has_runs(rest) else found


def _add_list(flow: Flow, tag: str, part: str) -> None:
    """Add the items of a plain list."""
    flow.open(tag, {"start": part.partition(".")[0].partition(")")[0]} if tag == "ol" else {})
    for line in part.split("\n"):
        _add_block(flow, "li", line[line.index(" ") + 1 :])
    flow.close(tag)


def _add_lines(flow: Flow, part: str) -> None:
    """Add a paragraph of several plain lines and pictures."""
    flow.open("p")
    for place, line in enumerate(part.split("\n")):
        if place:
            flow.soft_break()
        if line.startswith("!["):
            flow.open("img")
        else:
            _add_plain(flow, line)
    flow.close("p")


def _add_block(flow: Flow, tag: str, words: str) -> None:
    """Add a block of plain words."""
    if _has_runs(words):
        flow.open(tag)
        _add_plain(flow, words)
        flow.close(tag)
    else:
        flow.add(tag, _with_notes(words))


def _add_plain(flow: Flow, words: str) -> None:
    """Add words that are plain."""
    at = 0
    for match in (_runs_in(words) or ()) if _has_runs(words) else ():
        second, emphasised, linked, address = match.groups()
        flow.text(_with_notes(words[at : match.start()]))
        if linked:
            flow.open("a", {"href": address})
            flow.text(linked)
            flow.close("a")
        else:
            flow.emphasise("strong" if second else "em", _with_notes(emphasised))
        at = match.end()
    flow.text(_with_notes(words[at:]))


def _with_notes(words: str) -> str:
    """Return words with footnote marks as numbers in brackets."""
    return _FOOTNOTE.sub(r"[\1]", words) if "[^" in words else words


@cache
def _parser() -> MarkdownIt:
    """Return the parser, which takes longer to make than a paragraph to read."""
    from markdown_it import MarkdownIt
    from markdown_it.rules_block import blockquote, paragraph

    parser = MarkdownIt("commonmark").enable("table").disable("code")
    parser.inline.terminator_re = _MARK  # its own one stops at many a mark that only plug-ins know
    parser.core.ruler.at("inline", _parse_inline)
    parser.block.ruler.before("table", "prose", partial(_parse_prose, paragraph))
    quoting = partial(_parse_quote, blockquote)
    parser.block.ruler.at("blockquote", quoting, {"alt": ["paragraph", "reference", "blockquote", "list"]})
    return parser


def _parse_quote(blockquote: _Rule, state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Parse a quotation from a few lines, and from more only if it reaches the last of them.

    The parser’s own rule takes in every line up to the next blank one, even where the quotation ends before.
    """
    last, begun, lines = state.lineMax, len(state.tokens), _FEW_LINES
    while not silent and start + lines < end:
        state.lineMax = start + lines
        found = blockquote(state, start, state.lineMax, silent)
        state.lineMax = last
        if not found or state.line < start + lines:
            return found
        del state.tokens[begun:]
        lines *= _MORE
    return blockquote(state, start, end, silent)


def _parse_prose(
    paragraph: _Rule,
    state: StateBlock,
    start: int,
    end: int,
    silent: bool,
) -> bool:
    """Take a line that begins like prose, with a blank line after it, for the paragraph it must be."""
    if start + 1 < state.lineMax and not state.isEmpty(start + 1):
        return False
    first = state.src[state.bMarks[start] + state.tShift[start]]
    return (first.isalpha() or first in _OPENING_MARKS) and paragraph(state, start, end, silent)


def _parse_inline(state: StateCore) -> None:
    """Parse inline content, except for plain words."""
    for token in state.tokens:
        if token.type == "inline":
            token.children = []
            if "[" in token.content or not _is_plain(token.content):
                state.md.inline.parse(token.content, state.md, state.env, token.children)


def _add(flow: Flow, token: Token) -> None:
    """Add a block token, or open or close its element."""
    if token.type == "inline":
        if not token.children:
            _add_plain(flow, token.content)
        for child in token.children or ():
            _add_inline(flow, child)
    elif token.type == "fence":
        flow.open("pre")
        flow.text(token.content)
        flow.close("pre")
    elif token.type == "html_block":
        _add_html(flow, token.content)
    elif token.nesting > 0 and not token.hidden:
        flow.open(token.tag, _attributes_of(token))
    elif token.nesting < 0 and not token.hidden:
        flow.close(token.tag)


def _add_inline(flow: Flow, token: Token) -> None:
    if token.type in ("text", "code_inline"):
        flow.text(_with_notes(token.content))
    elif token.type == "softbreak":
        flow.soft_break()
    elif token.type in _VOID:
        flow.open(_VOID[token.type])
    elif token.type == "html_inline":
        _add_html(flow, token.content)
    elif token.nesting > 0:
        flow.open(token.tag, _attributes_of(token))
    else:
        flow.close(token.tag)


def _attributes_of(token: Token) -> dict[str, str]:
    return {name: str(value) for name, value in token.attrs.items()} if token.attrs else {}


def _add_html(flow: Flow, text: str) -> None:
    """Add a piece of HTML, without its comments and declarations."""
    for words, tag, attributes, closes in _tags(text):
        flow.text(unescape(words))
        if closes:
            flow.close(tag)
        elif tag:
            flow.open(tag, attributes)


def _tags(text: str) -> Iterator[tuple[str, str, dict[str, str], bool]]:
    """Yield the text in front of each tag, its name, its attributes, and whether it closes."""
    at = 0
    while match := _TAG.search(text, at):
        words = text[at : match.start()]
        at = match.end()
        if match.group() == "<!--":
            stop = text.find("-->", at)
            at = stop + 3 if stop >= 0 else len(text)
        tag = (match.group(2) or "").lower()
        closes = bool(match.group(1))
        yield words, tag, {} if closes or not tag else _attributes(match.group(3)), closes
        if tag in _RAW and not closes:
            end = re.compile(f"</{tag}", re.IGNORECASE).search(text, at)
            at = end.start() if end else len(text)
    yield text[at:], "", {}, False


def _attributes(words: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, *values in _ATTRIBUTE.findall(words):
        found.setdefault(name.lower(), unescape("".join(values)))
    return found
