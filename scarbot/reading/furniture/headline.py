"""Which line above the first paragraph of a text is its headline, where the format names none.

A pasted page begins with the name of the site, its menu, the way to the page and the name of a
section. Behind the last of these stands the headline, and below it a standfirst, a byline, a date
and what shares the page. Without any of these the longer lines are likelier than the short ones.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from scarbot.reading.furniture.bylines import names_writer
from scarbot.reading.traits.mastheads import (
    Credits,
    bar_parts,
    is_issue,
    is_label,
    is_menu,
    is_station,
    names_medium,
    parts_of,
)
from scarbot.reading.traits.metadata import read_bylines, site_name
from scarbot.reading.traits.prose import ends_sentence, is_title_like
from scarbot.reading.traits.telephones import has_telephone
from scarbot.reasons import (
    ADDRESS_LINE,
    BREADCRUMBS,
    BYLINE,
    COOKIE_BANNER,
    NEWSLETTER,
    RELATED_LINKS,
    REVIEWER,
    RULE,
    SHARE_BOX,
    SITE_HEADER,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.reading.traits.layout import Layout

__all__ = ["BYLINES", "LONGEST_STANDFIRST", "MOST_STANDFIRSTS", "find_headline"]

BYLINES = frozenset({BYLINE, REVIEWER})
"""Why the lines below a headline are furniture that say who wrote it, and when."""

LONGEST_STANDFIRST = 300
MOST_STANDFIRSTS = 2
"""How long a standfirst is at most, and how many stand between a headline and its byline."""

_Kind = Literal["title", "site", "below", "text"]

_SITE = frozenset({BREADCRUMBS, NEWSLETTER, COOKIE_BANNER, SITE_HEADER, ADDRESS_LINE, RELATED_LINKS})
"""Why furniture stands above a headline; any other may as well stand between it and its article."""

_ABOVE = _SITE | BYLINES | {SHARE_BOX}
"""Why furniture tells that a page was pasted, and no headline has to be the first line."""

_LONGEST_TITLE = 160
_TITLE_WORDS = 4
_SITE_WORDS = 5
_NAME_WORDS = 3
_SHORT_WORD = 3
_MOSTLY = 0.7


def find_headline(layout: Layout, end: int) -> int | None:
    """Return the place of the headline; nothing if the text may have none.

    Args:
        layout: the blocks.
        end: the place of the first paragraph of prose.
    """
    kinds = _beside_others(layout, _kinds(layout, _reach(layout, end)))
    kinds = _behind_menu(layout, kinds)
    signed = _signed(layout, kinds, end)
    if signed is None:
        kinds = _behind_date(layout, kinds, end)
    runs = _runs(kinds[: end if signed is None else signed])
    titled = [run for run in runs if any(_looks_like_headline(layout, place) for place in run)]
    filled = titled or [run for run in runs if run]
    if not filled:
        return None
    run = filled[-1]
    if signed is None:  # a button may stand below the headline, and headings of sections behind it
        run = next((run for run in filled if any(_is_long(layout, place) for place in run)), run)
        if run is runs[0] and not any(reason in _ABOVE for reason in layout.reasons[: run[0]]):
            return None
    return _chosen(layout, run, signed, parted=run is not runs[0])


def _reach(layout: Layout, end: int) -> int:
    """Return the place up to which a byline is looked for: the standfirsts above it may be long."""
    for place in range(end, min(end + MOST_STANDFIRSTS + 1, len(layout.blocks))):
        if layout.reasons[place] in BYLINES:
            return place + 1
        if len(layout.words[place]) > LONGEST_STANDFIRST:
            break
    return end


def _kinds(layout: Layout, end: int) -> list[_Kind]:
    """Return what each of the first lines may be: the headline, the site's, below the headline, or text."""
    kinds = [_kind(layout, place) for place in range(end)]
    _mark_sites(layout, kinds)
    _mark_fronts(layout, kinds)
    if "title" not in kinds:  # what is called as a section is
        kinds = ["title" if _may_head(layout, place) else kind for place, kind in enumerate(kinds)]
    return kinds


def _mark_sites(layout: Layout, kinds: list[_Kind]) -> None:
    """Mark lines as the site's that name it, or a medium, instead of heading the article."""
    around = ((r, words) for r, words in zip(layout.reasons, layout.words, strict=True) if r)
    signed: Credits | None = None
    named = False
    for place, kind in enumerate(kinds):
        if kind == "title" and _may_name_site(layout, place):
            signed = signed or Credits(around)
            medium = names_medium(layout.words[place]) and not (named and _is_below_kicker(layout, place))
            if medium or signed.name(layout.words[place]):
                kinds[place], named = "site", True


def _mark_fronts(layout: Layout, kinds: list[_Kind]) -> None:
    """Mark lines as the site's whose part in front of a bar is a line of its own.

    Such is "How scars fade | Skin Weekly" where "How scars fade" stands there as well.
    """
    heads = {layout.words[place].lower() for place, kind in enumerate(kinds) if kind == "title"}
    for place, kind in enumerate(kinds):
        front = bar_parts(layout.words[place])[0].lower() if kind == "title" else ""
        if front in heads and front != layout.words[place].lower():
            kinds[place] = "site"


def _beside_others(layout: Layout, kinds: list[_Kind]) -> list[_Kind]:
    """Return the kinds with what stands there twice as the site's, and a section above a byline as none.

    The headline itself may stand there twice, right below itself.
    """
    titles = _titled(layout, kinds)
    stand: dict[str, list[int]] = {}
    for place in titles:
        stand.setdefault(layout.words[place], []).append(place)
    apart = {p for places in stand.values() for p in places if places[0] + 1 < places[-1] < titles[-1]}
    long = next((place for place in titles if _heads_text(layout, place)), len(kinds))
    found: list[_Kind] = []
    for place, kind in enumerate(kinds):
        section = kind == "site" and place > long and _is_between(layout, place)
        found.append("site" if place in apart else "below" if section else kind)
    return found


def _is_between(layout: Layout, place: int) -> bool:
    """Say whether a button stands right above a line, and a byline right below it."""
    above, below = layout.reasons[place - 1], layout.reasons[place + 1 : place + 2]
    return above == SHARE_BOX and not BYLINES.isdisjoint(below)


def _behind_menu(layout: Layout, kinds: list[_Kind]) -> list[_Kind]:
    """Return the kinds with short lines as the site's that stand beside each other above a headline.

    A long line above them is none, where another one is below: it names what the page belongs to.
    """
    told = [place for place in range(len(kinds)) if layout.reasons[place] != RULE]
    short = {place for place in told if kinds[place] == "title" and _is_short(layout, place)}
    long = [place for place in told if kinds[place] == "title" and _heads_text(layout, place)]
    menus = [below for above, below in pairwise(told) if above in short and below in short]
    last = max((place for place in menus if any(place < other for other in long)), default=-1)
    return ["site" if place <= last and kind == "title" else kind for place, kind in enumerate(kinds)]


def _is_short(layout: Layout, place: int) -> bool:
    words = layout.words[place]
    return len(words.split()) < _TITLE_WORDS and not (ends_sentence(words) or names_writer(words))


def _heads_text(layout: Layout, place: int) -> bool:
    return _is_long(layout, place) and is_title_like(layout.words[place], may_ask=True)


def _is_below_kicker(layout: Layout, place: int) -> bool:
    """Say whether a section in capitals stands right above a line, and a standfirst right below it."""
    above = layout.words[place - 1] if place else ""
    behind = layout.words[place + 1] if place + 1 < len(layout.words) else ""
    return above.isupper() and not layout.words[place].isupper() and ends_sentence(behind)


def _kind(layout: Layout, place: int) -> _Kind:
    words, reason, block = layout.words[place], layout.reasons[place], layout.blocks[place]
    if reason in _SITE:
        return "site"
    printed = layout.text[block.start : block.end]
    if is_label(words) or is_menu(printed) or is_issue(words) or is_station(words) or _is_named_part(words):
        return "site"
    if reason:
        return "below"
    if has_telephone(words):
        return "site"
    return "title" if _may_head(layout, place) else "text"


def _may_head(layout: Layout, place: int) -> bool:
    """Say whether a line may be a headline by its length and its first letter, and no furniture."""
    behind = layout.blocks[place + 1 : place + 2]
    return (
        layout.is_free(place)
        and not (behind and behind[0].kind == "item" and ends_sentence(layout.words[place]))
        and layout.blocks[place].kind in ("heading", "paragraph")
        and not layout.words[place][:1].islower()
        and len(layout.words[place]) <= _LONGEST_TITLE
    )


def _is_named_part(words: str) -> bool:
    """Say whether a line begins with the name of a site, or of a section, and goes on behind a bar."""
    parts = parts_of(words)
    if len(parts) == 1:
        return False
    barred = len(bar_parts(words)) > 1 and (is_label(parts[0]) or site_name(parts[0]) == parts[0])
    return all(map(is_label, parts[1:])) or (barred and len(parts[0].split()) <= _NAME_WORDS)


def _may_name_site(layout: Layout, place: int) -> bool:
    words = layout.words[place]
    return len(words.split()) <= _SITE_WORDS and site_name(words) == words


def _titled(layout: Layout, kinds: Sequence[_Kind]) -> list[int]:
    """Return the places of the titles that look like headlines."""
    return [
        place for place, kind in enumerate(kinds) if kind == "title" and _looks_like_headline(layout, place)
    ]


def _signed(layout: Layout, kinds: Sequence[_Kind], end: int) -> int | None:
    """Return the place of the line that says who wrote it, or else when; none if the date is the site's."""
    first = kinds.index("title") if "title" in kinds else len(kinds)
    bylines = [place for place in range(first + 1, len(kinds)) if layout.reasons[place] in BYLINES]
    named = (place for place in bylines if read_bylines([layout.words[place]]).get("author"))
    by = next(named, None)
    if by is not None or not bylines:
        return by
    titles = _titled(layout, kinds)
    behind = [place for place in titles if bylines[-1] < place < end]
    site = max((place for place in range(bylines[-1]) if kinds[place] == "site"), default=-1)
    long = [place for place in titles if place > site and _is_long(layout, place)]
    if behind and not any(place < bylines[-1] for place in long):
        return None
    return next((place for place in bylines if any(title < place for title in long)), bylines[0])


def _behind_date(layout: Layout, kinds: list[_Kind], end: int) -> list[_Kind]:
    """Return the kinds with all that stands above the date of a site as the site's."""
    dated = [place for place in range(min(end, len(kinds))) if layout.reasons[place] in BYLINES]
    if not dated or "site" not in kinds[: dated[-1]] or "title" not in kinds[dated[-1] : end]:
        return kinds
    return ["site" if place <= dated[-1] else kind for place, kind in enumerate(kinds)]


def _runs(kinds: Sequence[_Kind]) -> list[list[int]]:
    """Return the places of what may be the headline, parted by the lines of the site."""
    runs: list[list[int]] = [[]]
    for place, kind in enumerate(kinds):
        if kind == "site":
            runs.append([])
        elif kind == "title":
            runs[-1].append(place)
    return runs


def _looks_like_headline(layout: Layout, place: int) -> bool:
    """Say whether a line looks like a headline: ended like no sentence, or a question, or in capitals."""
    words = layout.words[place]
    if is_title_like(words, may_ask=True) or not (ends_sentence(words) or words.endswith(",")):
        return True
    return len(words.split()) >= _TITLE_WORDS and _is_title_case(words)


def _is_title_case(words: str) -> bool:
    """Say whether nearly all words of more than a few letters begin with a capital."""
    longer = [word for word in words.split() if len(word) > _SHORT_WORD]
    return sum(word.lstrip("“\"'‘(")[:1].isupper() for word in longer) > _MOSTLY * len(longer)


def _is_long(layout: Layout, place: int) -> bool:
    return len(layout.words[place].split()) >= _TITLE_WORDS


def _chosen(layout: Layout, run: Sequence[int], signed: int | None, *, parted: bool) -> int | None:
    """Return which of some lines beside each other is the headline.

    Args:
        layout: the blocks.
        run: the places of the lines.
        signed: the place of the byline, or nothing.
        parted: whether the lines above them are the site's.
    """
    titles = [place for place in run if _looks_like_headline(layout, place)]
    if not titles:
        return next((place for place in run if _is_long(layout, place)), None)  # "It’s here. Now what?"
    longer = [place for place in titles if len(layout.words[place].split()) > _TITLE_WORDS]
    adjoins = signed is not None and layout.reasons[titles[-1] + 1] in BYLINES
    if adjoins and not longer:
        return titles[-1]  # a short title, right above the byline
    if parted or site_name(layout.words[titles[0]]) != layout.words[titles[0]]:
        return next(
            place
            for n, place in enumerate(titles)
            if place == titles[-1] or not _is_kicker(layout, titles, n)
        )
    likely = longer if adjoins else [place for place in titles if _is_long(layout, place)]
    return likely[0] if likely else titles[0]


def _is_kicker(layout: Layout, titles: Sequence[int], number: int) -> bool:
    """Say whether a line is a label above the headline, which is longer, and in capitals as it is."""
    words, below = layout.words[titles[number]], layout.words[titles[number + 1]]
    if len(words.split()) >= _TITLE_WORDS or len(below.split()) < _TITLE_WORDS:
        return False
    if not _is_title_case(words):
        return _is_title_case(below)
    return not below.isupper() if words.isupper() else _is_title_case(below)
