"""The page in a real browser: nothing sticks out, all can be read, marks open, nothing is loaded.

Chromium is asked without a driver: the page stands unchanged in a frame of exactly the width that
is looked at (a window of its own cannot be narrow enough), and a script around the frame writes
what it measures into the document that ``--dump-dom`` prints.
"""

from __future__ import annotations

import html
import json
import re
import shutil
import struct
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from marked import fixtures
from parsed import parsed
from samples import ARTICLE
from test_page import FORMATS, evil_article

from scarbot.corpus import Corpus, load_corpus
from scarbot.page import page
from scarbot.page.palette import GROUNDS, contrast
from scarbot.parsing import parse_article

CHROMIUM = shutil.which("chromium")
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="there is no chromium on the PATH"),
]

WIDTHS = (320, 360, 700, 1200)
LIGHT, DARK = "preferredColorScheme=1", "preferredColorScheme=0"
SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
QUIET = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--hide-scrollbars"),
    *(
        "--disable-background-networking",
        "--disable-component-update",
        "--host-resolver-rules=MAP * ~NOTFOUND",
    ),
)
MEASURE = """
function ground(element) {
  for (; element; element = element.parentElement) {
    const colour = element.ownerDocument.defaultView.getComputedStyle(element).backgroundColor
    if (!/, 0\\)$|^transparent$/.test(colour)) return colour
  }
}
function measured(frame) {
  const view = frame.contentWindow, root = frame.contentDocument.documentElement
  const visible = [...root.querySelectorAll("body *")].filter(one => one.getClientRects().length)
  const name = one => one.tagName + "." + one.className
  const wide = visible.filter(one => one.getBoundingClientRect().right > view.innerWidth + 1 ||
    (view.getComputedStyle(one).display != "inline" && one.scrollWidth > one.clientWidth + 1))
  const texts = visible.filter(one => [...one.childNodes].some(node => node.nodeType == 3 && node.data.trim()))
  const colours = texts.map(one => [view.getComputedStyle(one).color, ground(one), name(one)])
  const buttons = [...root.querySelectorAll("button")]
  const closed = buttons.every(one => !one.popoverTargetElement.getClientRects().length)
  const opened = buttons.every(one => {
    one.focus(); one.click()
    const tip = one.popoverTargetElement, box = tip.getBoundingClientRect()
    return tip.matches(":popover-open") && root.ownerDocument.activeElement == one &&
      box.left >= 0 && box.right <= view.innerWidth + 1 && box.bottom <= view.innerHeight + 1
  })
  return {
    width: view.innerWidth, scroll: root.scrollWidth, wide: wide.map(name), opened, closed,
    colours: [...new Map(colours.map(one => [one.join(), one])).values()], ground: ground(root),
    loaded: view.performance.getEntriesByType("resource").length,
    narrow: Math.min(...buttons.map(one => one.getBoundingClientRect().height)),
    apart: buttons.filter(one => one.getBoundingClientRect().left <= one.closest("p, li").getBoundingClientRect().left + 1).length,
  }
}
addEventListener("load", () => {
  const frames = [...document.querySelectorAll("iframe")]
  document.getElementById("measured").textContent = JSON.stringify(frames.map(measured))
})
"""


def chromium(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    assert CHROMIUM is not None
    return subprocess.run(
        [CHROMIUM, *QUIET, f"--user-data-dir={folder / 'profile'}", *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )


def framed(texts: list[str], widths: tuple[int, ...], script: str = "") -> str:
    """Return a document with each page in a frame of each width."""
    frames = "\n".join(
        f'<iframe style="width: {width}px; height: 900px; border: 0; display: block" srcdoc="{html.escape(text)}"></iframe>'
        for text in texts
        for width in widths
    )
    return (
        '<!doctype html>\n<meta charset="utf-8"><body style="margin: 0">\n<pre id="measured"></pre>\n'
        f"{frames}\n<script>{script}</script>"
    )


@cache
def pages() -> dict[str, str]:
    """Return the pages that are looked at."""
    articles = {
        "shipped": load_corpus().articles[0],
        **{
            one.name: parse_article(one.source, format=form, id=one.name)
            for ending, form in FORMATS.items()
            for one in fixtures(ending)
            if one.name in ("migraine", "gut-health", "sunscreen")
        },
        "hostile": evil_article(),
    }
    found = {name: page(Corpus((article,))) for name, article in articles.items()}
    return found | {"several": page(Corpus((ARTICLE, articles["sunscreen"]), ("a.txt: is empty",)))}


@dataclass(frozen=True)
class Measured:
    """A page in one width, under some settings of the browser."""

    page: str
    found: dict[str, Any]


@cache
def measured(folder: Path, settings: str) -> list[Measured]:
    """Return every page in every width, as the browser shows it."""
    file = folder / "frames.html"
    file.write_text(framed(list(pages().values()), WIDTHS, MEASURE), encoding="utf-8")
    printed = chromium(folder, f"--blink-settings={settings}", "--dump-dom", file.as_uri()).stdout
    match = re.search(r'<pre id="measured">(.*?)</pre>', printed, re.DOTALL)
    assert match, "the script around the frames did not run"
    names = [name for name in pages() for _ in WIDTHS]
    return [Measured(*pair) for pair in zip(names, json.loads(html.unescape(match.group(1))), strict=True)]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("chromium")


def as_hex(colour: str) -> str:
    """Return a computed colour as ``#rrggbb``; one that lets the ground through is no test of contrast."""
    found = re.fullmatch(r"rgb\((\d+), (\d+), (\d+)\)", colour)
    assert found, colour
    return "#" + "".join(f"{int(part):02x}" for part in found.groups())


@SCHEMES
def test_nothing_sticks_out_at_any_width(folder: Path, scheme: str) -> None:
    for one in measured(folder, scheme):
        assert one.found["scroll"] <= one.found["width"], one.page
        assert one.found["wide"] == [], (one.page, one.found["width"])


@SCHEMES
def test_every_text_can_be_read_as_it_is_painted(folder: Path, scheme: str) -> None:
    for one in measured(folder, scheme):
        assert as_hex(one.found["ground"]) == GROUNDS[scheme == DARK]
        for colour, ground, name in one.found["colours"]:
            assert contrast(as_hex(colour), as_hex(ground)) >= 4.5, (one.page, name)


@SCHEMES
def test_every_mark_takes_the_focus_and_opens_what_is_known_inside_the_window(
    folder: Path, scheme: str
) -> None:
    for one in measured(folder, scheme):
        assert one.found["closed"], one.page
        assert one.found["opened"], one.page


def test_no_mark_stands_apart_from_the_end_of_its_sentence(folder: Path) -> None:
    for one in measured(folder, LIGHT):
        if one.page != "hostile":
            assert one.found["apart"] == 0, (one.page, one.found["width"])


def test_with_more_contrast_every_text_is_ink(folder: Path) -> None:
    for one in measured(folder, "preferredContrast=0,preferredColorScheme=1"):
        for colour, ground, name in one.found["colours"]:
            assert contrast(as_hex(colour), as_hex(ground)) >= 7, (one.page, name)


def test_nothing_is_loaded(folder: Path) -> None:
    assert [one.found["loaded"] for one in measured(folder, LIGHT)] == [0] * len(pages()) * len(WIDTHS)


def complaints(folder: Path, text: str) -> tuple[list[str], list[str]]:
    """Return what the console says of a page, and what the page asks the network for."""
    file, log = folder / "page.html", folder / "net.json"
    file.write_text(text, encoding="utf-8")
    said = chromium(
        folder, "--enable-logging=stderr", f"--log-net-log={log}", "--dump-dom", file.as_uri()
    ).stderr
    wanted = json.loads(log.read_text(encoding="utf-8"))["events"]
    parameters = [event.get("params", {}) for event in wanted]
    return (
        [line for line in said.splitlines() if "CONSOLE" in line],
        # The browser's own requests come from “not an origin”.
        [one["url"] for one in parameters if one.get("initiator", "not an origin") != "not an origin"],
    )


@pytest.mark.parametrize("name", ["shipped", "hostile", "several"])
def test_the_console_is_silent_and_the_network_too(folder: Path, name: str) -> None:
    assert complaints(folder, pages()[name]) == ([], [])


def test_a_page_that_would_complain_and_load_is_seen_to(folder: Path) -> None:
    said, wanted = complaints(
        folder, '<script>console.error("boo")</script><img src="http://127.0.0.1:9/x.png">'
    )
    assert "boo" in "".join(said)
    assert set(wanted) == {"http://127.0.0.1:9/x.png"}


def test_the_browser_builds_the_tree_that_the_other_tests_look_at(folder: Path) -> None:
    """That is: no element stands where HTML does not let it stand, and is moved elsewhere."""
    for text in pages().values():
        file = folder / "tree.html"
        file.write_text(text, encoding="utf-8")
        built = parsed(re.sub(r"<!DOCTYPE html>", "", chromium(folder, "--dump-dom", file.as_uri()).stdout))
        ours = parsed(text)
        assert [(one.tag, one.id) for one in built.elements()] == [
            (one.tag, one.id) for one in ours.elements()
        ]
        assert built.one("body").text().split() == ours.one("body").text().split()


@SCHEMES
@pytest.mark.parametrize("width", [360, 1200])
def test_a_picture_of_the_page_is_painted(folder: Path, scheme: str, width: int) -> None:
    file, picture = folder / "picture.html", folder / f"{width}-{scheme[-1]}.png"
    file.write_text(framed([pages()["shipped"]], (width,)), encoding="utf-8")
    window = f"--window-size={max(width, 500)},900"
    chromium(folder, window, f"--blink-settings={scheme}", f"--screenshot={picture}", file.as_uri())
    content = picture.read_bytes()
    assert content.startswith(b"\x89PNG")
    assert struct.unpack(">II", content[16:24]) == (max(width, 500), 900)
    assert len(content) > 40_000, "next to nothing is painted"
