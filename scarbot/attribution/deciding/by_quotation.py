"""Whose quoted words without a cue are: theirs who sign them, or who go on speaking."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from scarbot.attribution.cues.speech import has_speech
from scarbot.attribution.deciding.announcements import who_has_the_floor
from scarbot.attribution.discourse.antecedents import resolve
from scarbot.attribution.sayings.kinds import is_wholly_quoted
from scarbot.attribution.sayings.quotations import QUOTED
from scarbot.attribution.sayings.sources import Origin, bearers, direct
from scarbot.attribution.words.patterns import any_case, any_of
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.given_names import is_common
from scarbot.reasons import PULL_QUOTE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.cues.annotations import Annotations
    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.attribution.people.persons import People
    from scarbot.attribution.sayings.quotations import Quotation
    from scarbot.models import Dropped, Passage, Statement

__all__ = ["origin_by_quotation", "share_cues", "signature_of"]

_LISTED = load_data("cues")["by_quotation"]
_DISOWNING = any_case(
    rf"(?:{any_of(_LISTED['disowning'])}"
    rf"|(?:the|that|this)\s+{any_of(_LISTED['lines'])})(?![\w-])"
)  # "That line is older than people think."
_IS_LINE = any_case(rf"\b{any_of(_LISTED['lines'])}\b")  # "— Old Proverb"
_FAMOUS = re.compile(
    rf"([A-Z][a-z]{{2,}})\s+(?:also\s+|once\s+|first\s+|\w+ly\s+)?{any_of(_LISTED['famous'])}\b"
)  # "Shakespeare knew it too."
_SIGNED = re.compile(r"(?:—|–|--?)\s*(?=[A-Z])")
_DASH_BEFORE = re.compile(r"(?:—|–|--|―|~)\s*\Z")
_LONGEST_SIGNATURE = 40
_FARTHEST_SIGNATURE = 300  # behind the last passage others sign: those who comment on it
_LONGEST_KIN = 60
_CLEFT = re.compile(r"\b[Ii]t\s+(?:is|was)\s+(?:[\w’'-]+\s+){1,3}?[a-z-]+,?\s+\Z")  # "It was his wife, Bea"
_LONGEST_TURN = 120
_LONGEST_ANSWER = 240
_MOST_ANSWERED = 4
_YOU = re.compile(r"\b[Yy]ou(?:r|rs)?\b")
_I_REPLY = re.compile(
    r"\b(?:(?<!people )(?<!patients )(?<!clients )(?<!customers )(?<!women )(?<!kids )I|[Mm]y|me)\b"
)  # "the people I see" are of whoever goes on
_OF_SOMEBODY = re.compile(
    r"(?:That|This|So)\s+(?:was|is|said|says|spoke)\s+(?:my|our|an?|the)\s+(?:[a-z-]+\s+){0,2}?(?P<who>[a-z-]+)"
    r"(?=[.,;]|\s+(?:of|on|in|at|about|to)\s)"
)
_FEW_LETTERS = 4
_HOSTS = frozenset(_LISTED["hosts"])
_INNER_QUOTATION = re.compile(
    r"(?<!\w)['‘][^“”\"\n]{2,200}?[,.?!]['’](?!\w)"
)  # “I say, ‘I believe you,’” she said
_PART_OF_IT = any_case(rf"\b{any_of(_LISTED['parts'])}\b")  # "The plainest paragraph is on page 61:"


def origin_by_quotation(
    notes: Annotations, discourse: Discourse, statement: Statement, signed: Origin | None
) -> Origin | None:
    """Return whose a sentence is that is wholly quoted; ``None`` for any other.

    Args:
        notes: the article's annotations.
        discourse: what is kept in mind of the sentences before.
        statement: the sentence.
        signed: whose the line below its passage says that it is; ``None`` without a line.
    """
    if notes.article.passages[statement.passage].kind == "quote":
        set_off = signed or direct(_introduced(notes, discourse, statement))
        if set_off.people or set_off.kind == "group":
            return set_off
        document = _of_document(notes, discourse, statement)
        if document is not None:
            return document
    if not is_wholly_quoted(notes.outside, statement.start, statement.end):
        return None
    if signed is not None:
        return signed
    if _is_below_signature(notes, statement):
        return direct(())
    last = discourse.last
    if last and last.kind == "group" and _goes_on(notes, statement):
        return replace(last, certainty="resolved", cue=None)  # a spokesperson goes on
    return direct(_not_addressed(discourse, statement, _carried_on(notes, discourse, statement)))


def _goes_on(notes: Annotations, statement: Statement) -> bool:
    """Say whether a quoted sentence is of the quotation before, or stands behind one that has ended."""
    before = notes.article.statements[statement.index - 1]
    between = notes.outside[before.end - 1 : statement.start + 1]
    return between.strip(QUOTED) == "" or has_speech(notes, before)


def _introduced(notes: Annotations, discourse: Discourse, statement: Statement) -> People:
    """Return who is said to speak above a block quotation without marks: “She wrote in an email:”.

    They say all of it.
    """
    if not statement.index:
        return ()
    article, origin = notes.article, discourse.origins[-1]
    before = article.statements[statement.index - 1]
    if article.passages[before.passage].kind == "quote":
        signed = _is_below_signature(notes, statement)
        return () if signed or origin.kind != "direct" else origin.people
    given = who_has_the_floor(notes, before)
    if given:
        return resolve(discourse, given, notes.sources[before.index]) or origin.people
    cue = notes.cues[before.index]
    if cue is None or cue.verb not in notes.words.reporting.setting_off or not before.text.endswith(":"):
        return ()
    return origin.people


def _of_document(notes: Annotations, discourse: Discourse, statement: Statement) -> Origin | None:
    """Return the body whose document is quoted below a line that tells where in it: "It is on page 61:"."""
    article = notes.article
    first = article.passages[statement.passage].first
    above = article.statements[first - 1] if first else None
    if above is None or not above.text.endswith(":") or above.passage != statement.passage - 1:
        return None
    origin = discourse.origins[above.index]
    if origin.kind == "article" and _PART_OF_IT.search(notes.outside, above.start, above.end):
        origin = discourse.origins[max(article.passages[above.passage].first, above.index - 1)]
    return replace(origin, certainty="resolved", cue=None) if origin.kind == "group" else None


def _is_below_signature(notes: Annotations, statement: Statement) -> bool:
    """Say whether a line stands right above a sentence that signs what stands above that: it is another's."""
    above = notes.article.statements[statement.index - 1].end if statement.index else 0
    line = _line_from(notes.signatures, above)
    return line is not None and line.start < statement.start


def _not_addressed(discourse: Discourse, statement: Statement, people: People) -> People:
    """Return who goes on speaking, unless the words call them by name, as in “No, Alfred.”."""
    called = tuple(f", {people[0].first}{mark}" for mark in ".!?") if len(people) == 1 else ()
    if not any(map(statement.text.__contains__, called)):
        return people
    others = tuple(person for person in discourse.heard if person is not people[0])
    return others if len(others) == 1 else ()


def _not_only_named(discourse: Discourse, focus: People) -> People:
    """Return who goes on speaking; not a relative who is only named: "It was his wife, Bea,"."""
    person = focus[0] if len(focus) == 1 else None
    if person is None or person in discourse.spoken or person.role or person.expert:
        return focus  # the usual case
    before = discourse.text[max(0, person.start - _LONGEST_KIN) : person.start]
    if person in discourse.speaking and not _CLEFT.search(before):
        return focus
    if not discourse.kinship.called(person):
        return focus
    others = tuple(discourse.spoken)
    return others if len(others) == 1 else ()


def _carried_on(notes: Annotations, discourse: Discourse, statement: Statement) -> People:
    """Return who goes on speaking without a cue.

    Nobody behind speech that was not understood, or where a quotation opens a paragraph that
    names somebody else later on.
    """
    last, focus = discourse.last, _not_only_named(discourse, discourse.focus())
    if last:
        unclear = not last.people and has_speech(notes, notes.article.statements[statement.index - 1])
        return () if unclear or last.kind == "group" else focus
    passage = notes.article.passages[statement.passage]
    if _is_open_before(notes, passage):
        return discourse.origins[-1].people  # whoever has not come to an end goes on
    if discourse.apart > 1 and discourse.speaking.isdisjoint(focus):
        return ()  # who was only told of, some paragraphs ago
    if _is_disowned(notes, passage) or _is_listed_of_nobody(discourse, passage, focus):
        return ()
    if _is_of_another(notes, discourse, passage):
        return ()
    named = _named_outside(notes, passage)
    if not named or focus in [(person,) for person in named]:
        return focus
    return () if focus or len(named) > 1 else named


def _is_listed_of_nobody(discourse: Discourse, passage: Passage, focus: People) -> bool:
    """Say whether a passage is an item of a list that nobody announces, and who is in focus never speaks."""
    index = passage.introduction
    if index is None or discourse.origins[index].people:
        return False
    return discourse.speaking.isdisjoint(focus)


def _is_of_another(notes: Annotations, discourse: Discourse, passage: Passage) -> bool:
    """Say whether two go by turns in front of a passage, so that who spoke last does not go on.

    That is "“Where are your feet?”", "“That is you,” she said", or the line of somebody else than who
    spoke the one before it.
    """
    before = _line_before(notes, passage, _MOST_ANSWERED, _LONGEST_ANSWER)
    if before is None:
        return False
    statements, origins = notes.article.statements[before.first : before.last], discourse.origins
    untagged = all(is_wholly_quoted(notes.outside, s.start, s.end) for s in statements)
    last = statements[-1]
    asks = last.text[-2:-1] == "?"
    if (asks and _YOU.search(last.text)) or (untagged and (asks or not origins[before.first].people)):
        return True
    if _is_reply(notes, before, passage):
        return True
    farther = _line_before(notes, before)
    if farther is None or origins[farther.first].people == origins[before.first].people:
        return False
    return _asks(notes, passage) or not _is_asked_by_host(notes, farther, origins[farther.first].people)


def _is_asked_by_host(notes: Annotations, line: Passage, people: People) -> bool:
    """Say whether a line is a question by a host: whoever answers it may go on."""
    posts = [person.role.lower().split()[-1:] for person in people]
    return bool(posts) and all(map(_HOSTS.intersection, posts)) and _asks(notes, line)


def _asks(notes: Annotations, line: Passage) -> bool:
    """Say whether the last words in marks of a passage are a question."""
    quoted = notes.quotations[line.index]
    end = quoted[-1].end if quoted else line.end
    return notes.article.text.find("?", end - 2, end) >= 0


def _is_reply(notes: Annotations, before: Passage, passage: Passage) -> bool:
    """Say whether a short line in marks of its own says "I" behind one that says "you"."""
    quoted, text = notes.quotations[passage.index], notes.article.text
    whole = len(quoted) == 1 and quoted[0].closed and quoted[0].end >= passage.end
    if not whole or passage.end - passage.start > _LONGEST_TURN:
        return False
    if (
        before.end - before.start > _LONGEST_TURN
        and notes.article.text.find("?", before.start, before.end) < 0
    ):
        return False  # "you" is anybody there
    told = _INNER_QUOTATION.sub("", text[before.start : before.end])  # in there somebody else is "you"
    return bool(_YOU.search(told) and _I_REPLY.search(text, passage.start, passage.end))


def _line_before(
    notes: Annotations, passage: Passage, most: int = 2, longest: int = _LONGEST_TURN
) -> Passage | None:
    """Return the passage before another in its section, if it is a line of somebody, and a short one."""
    before = notes.above(passage)
    quoted = notes.quotations[before.index] if before is not None else ()
    if before is None or not (quoted and quoted[0].start == before.start):
        return None
    few = before.last - before.first <= most and before.end - before.start <= longest
    return before if few else None


def _named_outside(notes: Annotations, passage: Passage) -> People:
    """Return whom a passage names outside quotation marks."""
    listed = notes.sources[passage.first : passage.last]
    named = (mention for sources in listed for mention in sources if mention.kind == "person")
    return tuple(dict.fromkeys(person for mention in named for person in bearers(mention)))


def _is_open_before(notes: Annotations, passage: Passage) -> bool:
    """Say whether the passage before ends inside a quotation."""
    before = notes.quotations[passage.index - 1] if passage.index else ()
    return bool(before) and not before[-1].closed


def _is_disowned(notes: Annotations, passage: Passage) -> bool:
    """Say whether the words behind the quotation that opens a passage tell that nobody here says it."""
    for statement in notes.statements_of(passage):
        place = (notes.outside, statement.start, statement.end)
        if is_wholly_quoted(*place):
            continue
        name = _FAMOUS.match(*place)
        known = name and is_common(name[1])
        someone = any(m.start < statement.start + _FEW_LETTERS for m in notes.sources[statement.index])
        named = (name and not known) or _SIGNED.match(*place)
        return bool(_DISOWNING.match(*place) or (named and not someone))
    return _is_signed_below(notes, passage) or _is_of_somebody_below(notes, passage)


def _is_of_somebody_below(notes: Annotations, passage: Passage) -> bool:
    """Say whether the next passage tells that some other person said it: "That was my grandmother"."""
    index = passage.index + 1
    below = notes.article.passages[index] if index < len(notes.article.passages) else None
    told = _OF_SOMEBODY.match(notes.outside, below.start) if below else None
    if below is None or told is None:
        return False
    person = told["who"] in notes.words.people.kinship or notes.words.roles.is_role(told["who"])
    return person and not any(mention.people for mention in notes.sources[below.first])


def _is_signed_below(notes: Annotations, passage: Passage) -> bool:
    """Say whether the next passage is a line that names no person as the source: "— Old proverb"."""
    index = passage.index + 1
    if index >= len(notes.article.passages):
        return False
    below = notes.article.passages[index]
    dash = _DASH_BEFORE.search(notes.article.text, max(passage.end, below.start - _FEW_LETTERS), below.start)
    few = below.end - below.start <= _LONGEST_SIGNATURE and below.last - below.first == 1
    return bool(dash) and few


def signature_of(notes: Annotations, passage: Passage) -> Origin | None:
    """Return whose the line behind a quotation says that it is: "— Ana Ruiz, MD", "— Lumo Bee Council".

    The line may have several parts. It is nobody's whom it names and nobody knows, and ``None`` where there
    is no line.
    """
    line = _line_below(notes, passage) if notes.signatures else None
    if line is None:
        return None
    found = list(notes.finder.find(line.start, line.end))
    person = next((m for m in found if m.kind == "person"), None)
    if person:
        return direct(person.people if len(person.people) == 1 else ())
    names = (notes.article.text[m.start : m.end] for m in found if m.kind == "organisation")
    body = next((name for name in names if not _IS_LINE.search(name)), "")
    return Origin("group", attribution=body) if body else direct(())


def _line_below(notes: Annotations, passage: Passage) -> Dropped | None:
    """Return the line that signs a passage, or all parts of a block quotation, in front of the next one."""
    passages, lines = notes.article.passages, notes.signatures
    last = _last_part(notes, passage)
    limit = passages[last.index + 1].start if last.index + 1 < len(passages) else len(notes.article.text)
    line = _line_from(lines, last.end)
    if line is None or line.start >= min(limit, last.end + _FARTHEST_SIGNATURE):
        return None
    return None if last.kind != "quote" and _is_set_apart(notes, last, line) else line


def _line_from(lines: Sequence[Dropped], start: int) -> Dropped | None:
    """Return the first line that begins at an offset or behind it."""
    place = bisect_left(lines, start, key=lambda line: line.start)
    return lines[place] if place < len(lines) else None


def _last_part(notes: Annotations, passage: Passage) -> Passage:
    """Return the last passage of the block quotation that a passage is part of; without one the passage.

    A line that signs ends a block quotation, and so do closed marks: the next one may stand right below.
    """
    if passage.kind != "quote":
        return passage
    line = _line_from(notes.signatures, passage.end)
    limit = line.start if line else len(notes.article.text)
    last = passage
    for part in islice(notes.article.passages, passage.index + 1, None):
        quoted = notes.quotations[last.index]
        if part.kind != "quote" or part.start >= limit or (quoted and quoted[-1].closed):
            break
        last = part
    return last


def _is_set_apart(notes: Annotations, passage: Passage, line: Dropped) -> bool:
    """Say whether a line stands below a pull quote, and not below the passage in front of that."""
    between = (d for d in notes.article.dropped if passage.end <= d.start < line.start)
    return any(dropped.reason == PULL_QUOTE for dropped in between)


def share_cues(notes: Annotations, origins: list[Origin], passage: Passage) -> None:
    """Give the sentences of each quotation in a passage the speaker that its cue names later on."""
    if passage.last - passage.first < 2:
        return  # what has a cue keeps it
    for quotation in notes.quotations[passage.index]:
        inside = _inside(notes, passage, quotation)
        if len(inside) < 2:
            continue  # the usual case
        if any(_is_unknown(origins[place]) for place in inside):
            _disown(origins, inside)
        elif _opens_within(origins, inside):
            _disown(origins, inside[1:])
        cued = [place for place in inside if origins[place].cue and origins[place].people]
        for place in inside if cued else ():
            if origins[place].cue is None and origins[place].kind in ("direct", "group"):
                origins[place] = direct(origins[cued[-1]].people)
        if cued and cued[-1] == inside[-1] and _opens_within(origins, inside):
            people = origins[cued[-1]].people  # “It was “so cold that I left. I froze,” Lee said.”
            origins[inside[0]] = Origin("mixed", people, certainty="resolved")


def _disown(origins: list[Origin], inside: range) -> None:
    """Give the sentences of a quotation that have no cue to nobody: one quotation is of one speaker."""
    for place in inside:
        if origins[place].kind == "direct" and origins[place].cue is None:
            origins[place] = direct(())


def _opens_within(origins: Sequence[Origin], inside: range) -> bool:
    """Say whether a quotation opens within a sentence of the article's own, and goes on behind it."""
    return origins[inside[0]].kind == "article"


def _is_unknown(origin: Origin) -> bool:
    """Say whether somebody says a sentence, and nobody knows who."""
    return origin.kind in ("direct", "mixed", "indirect") and not origin.people


def _inside(notes: Annotations, passage: Passage, quotation: Quotation) -> range:
    """Return the positions of the statements that a quotation reaches into."""
    statements = notes.article.statements
    first, last = passage.first, passage.last
    begins = bisect_right(statements, quotation.start, first, last, key=lambda s: s.end)
    return range(begins, bisect_left(statements, quotation.end, first, last, key=lambda s: s.start))
