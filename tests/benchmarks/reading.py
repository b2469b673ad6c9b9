"""How fast articles are read, beside a plain pass over their words.

    python tests/benchmarks/reading.py [rounds]

The fixture articles of each format, one after the other; and the paragraphs of all the plain ones as one
text, at once, twice and four times its size: what a character costs may not grow. The budget: 1 MB of text
a second, and for a character no more than 50 passes of ``re.findall`` over it.
"""

from __future__ import annotations

import re
import sys
from functools import partial
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING

from timing import ratio, show

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from scarbot.parsing import Format

sys.path.insert(0, str(Path(__file__).parents[1]))

FORMATS: dict[str, Format] = {"txt": "text", "md": "markdown", "html": "html"}
SIZES = (1, 2, 4)
LONGEST_LINE = 80


def articles(ending: str) -> list[str]:
    from marked import fixtures

    return [fixture.source for fixture in fixtures(ending)]


def paragraphs(sources: Sequence[str]) -> str:
    """Return the body of several articles as one text, without lines that might close an article."""
    from scarbot.language import fold
    from scarbot.parsing import parse_article

    read = [parse_article(source) for source in sources]
    bodies = [fold(article.text[p.start : p.end]) for article in read for p in article.passages]
    return "\n\n".join(words for words in bodies if len(words) > LONGEST_LINE)


def repeated(text: str, times: int) -> str:
    """Return a text several times, with a number in each paragraph: none may repeat another one."""
    listed = [paragraph.rpartition(" ") for paragraph in text.split("\n\n")]
    return "\n\n".join(
        f"{begin} {copy}{space}{end}" for copy in range(times) for begin, space, end in listed if begin
    )


def read(sources: Sequence[str], name: Format) -> None:
    from scarbot.parsing import parse_article

    for source in sources:
        parse_article(source, format=name)


def words(sources: Sequence[str]) -> None:
    for source in sources:
        re.findall(r"\w+", source)


def least(actions: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """Return the least time of the processor that each action takes; the rounds are interleaved."""
    taken = dict.fromkeys(actions, float("inf"))
    for _ in range(rounds):
        for name, action in actions.items():
            begin = process_time()
            action()
            taken[name] = min(taken[name], process_time() - begin)
    return taken


def measure(label: str, sources: Sequence[str], name: Format, rounds: int) -> list[str]:
    actions: dict[str, Callable[[], object]] = {
        "read": partial(read, sources, name),
        "words": partial(words, sources),
    }
    read(sources, name)  # what is compiled once is compiled
    taken = least(actions, rounds)
    size = sum(len(source.encode()) for source in sources) / 1e6
    return [label, f"{size:.2f}", f"{size / taken['read']:.2f}", ratio(taken["read"], taken["words"])]


def main(rounds: int = 7) -> None:
    rows = [["read", "MB", "MB/s", "× findall"]]
    for ending, name in FORMATS.items():
        rows.append(measure(f"articles, {name}", articles(ending), name, rounds))
    body = paragraphs(articles("txt"))
    rows += [measure(f"one text × {times}", [repeated(body, times)], "text", rounds) for times in SIZES]
    show("Reading, least time of the processor (budget: 1 MB/s, 50 × findall)", rows)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
