"""Organisations by their names: "Lumo Hospital", "the charity Norr", "according to FICO"."""

from __future__ import annotations

import re
from itertools import chain
from string import ascii_lowercase
from typing import TYPE_CHECKING

from scarbot.attribution.people.names import is_general_hospital, is_wordy
from scarbot.attribution.sayings.roles import is_owner
from scarbot.attribution.sayings.sources import Mention
from scarbot.attribution.words.patterns import any_of
from scarbot.attribution.words.word_places import last_before, opened_by
from scarbot.language import academic_title, short_title
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.given_names import is_common

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.people.known_names import KnownNames
    from scarbot.attribution.words.vocabulary import Vocabulary
    from scarbot.attribution.words.word_places import Spans, Wording

__all__ = ["OrganisationFinder"]

_RUNS_IT = re.compile(
    r"(?:['’]s?|\b[Tt]he|\b[Ii]ts)\s(?:[\w-]+\s)?"
    r"(?:operator|parent\scompany|parent|maker|manufacturer|distributor|supplier|insurer|importer), $"
)
_SAINT = opened_by(r"\bSt\.?\s[A-Z][\w-]+['’]s(?!\w)", ["st"])
_BETWEEN_DOTS = re.compile(r"\.[A-Z]\.")  # no letters of "U.S." are without
_DOTTED = opened_by(r"\b(?:[A-Z]\.){2,6}(?!\w)", ascii_lowercase)
_IS_HOUSE = re.compile(
    r"(?:\s[A-Z][\w-]+){0,2}\s(?:Hospitals?|Medical|Clinic|Health|School|College|University|Institute)\b"
)
_JOINING = r"(?:of|for|and|on|the|in|&|to)"
_CAPITALS = re.compile(
    rf"(?<![\w’'-])[A-Z][\w’'-]*(?:(?:\s+{_JOINING}){{0,2}}\s+[A-Z][\w’'-]*)*(?:\s+\(([A-Z]{{2,}})\))?"
)
_MORE_THAN_A_WORD = re.compile(
    rf"(?![A-Z][a-z]*+(?![\w’',-])(?!\s+(?:{_JOINING}\s+){{0,2}}[A-Z(])){_CAPITALS.pattern}"
)  # the same, without one word that has a small letter behind its first one and no comma behind it
_OPENING = re.compile(
    r"(?:According\s+to|Speaking\s+(?:to|with)|Talking\s+to|In|At|On|For|And|But|As|With|By|From|Per|When|After|Once)\s+"
    r"(?:(?:in|at|for|to)\s+)?(?:the\s+)?(?=[A-Z])"
)
_POST_OF = re.compile(r"([A-Z][\w-]+)\s+of\s+(?:the\s+)?(?=[A-Z])")  # "Founder of Elements of Glow"
_CROWD_OF = re.compile(r"\w+\s+(?:of|for|on|in|to)\s+(?:the\s+)?")
_UPPER = re.compile(r"[A-Z]")
_SENTENCE_IN_CAPITALS = re.compile(r"\b(?:HAVE|HAS|HAD|ARE|WERE|BEEN|CAN|MUST|SHOULD|COULD)\b")
_POST_AND_NAME = re.compile(
    r"(?:Minister|Commissioner|Secretary|Director|Chairman|Chairwoman|Chairperson|President|Superintendent|Registrar|Provost)\s(?!General\b)[A-Z]"
)
_TITLED = re.compile(rf"\b(?:{academic_title()}|{short_title()})\s\Z")
_LONGEST_KIND = 40
_LONGEST_TITLE = 40
_ACCORDING = re.compile(r"\b[Aa]ccording\s+to\s+(?:the\s+)?$")
_RECORDS = any_of(load_data("cues")["hand_overs"]["records"])
_ACCORDING_TO_THE = re.compile(
    r"(?:(?:According|[,;—–(]\s*according)\s+to\s+(?:the\s+)?"
    rf"|\b[Aa]ccording\s+to\s+(?:an?\s+|the\s+)?(?:[a-z]+\s+|\d{{4}}\s+){{0,2}}?{_RECORDS}\s+(?:of|from|by)\s+the\s+)\Z"
)  # not "sorted according to the Norr Catalogue"
_LONGEST_ACCORDING = 90
_CLOSES = re.compile(r"\s*(?:[.;:)]|,(?!\s[A-Z])|\Z)")
_ITS_RECORDS = re.compile(rf"\s+{_RECORDS}\b")
_IN_A_STATEMENT = (
    "n a statement, ",
    "n a statement ",
    "n a written statement, ",
    "n a prepared statement, ",
    "n a brief statement, ",
    "n an emailed statement, ",
    "n a news release, ",
    "n a press release, ",
)
_GUIDELINES = re.compile(r"\s(?:guidelines|guidance|recommendations)(?=\s[a-z])")
_ABBREVIATED = re.compile(r"\s(?:Inc|Corp|Ltd|Co|Bros)\.\Z")
_APPOSED_BODY = re.compile(r"(?<![\w’'.&-])(?<![A-Z][\w-] )([A-Z][a-z]{3,}),\s+(?:an?|the|our)\s")
_APPOSED = re.compile(r",\s+(?:an?|the|our)\s")
_IS_ONE = opened_by(
    r"(?:is|was)\b", [f"{verb} {one}" for verb in ("is", "was") for one in ("a", "an", "the", "our")]
)
_PARTNERS = re.compile(r"[A-Z][\w’'-]*\s+&\s+[A-Z][\w’'-]*")
_CITED = re.compile(r"\s*(?:[(\[]?\d|et\s+al)|,\s+(?:[A-Z]{2}|\d)")
_LONGEST_GAP = 12


class OrganisationFinder:
    """Finds organisations in an article, given who is in it."""

    def __init__(self, wording: Wording, names: KnownNames, words: Vocabulary) -> None:
        text = wording.text
        self.wording, self.text, self.words = wording, text, words
        self._names = names
        self._acronyms = set(words.groups.acronyms)
        found = wording.find(words.groups.institution_nouns, 0, len(text))
        self._behind_institutions = {match.end() for match in found if _UPPER.match(text, match.end())}
        told = (at for at in self._behind_institutions if self._is_told_of(at, max(0, at - _LONGEST_KIND)))
        bodies = (match.group() for at in told if (match := _CAPITALS.match(text, at)))
        called = (match["name"] for match in self._in_front(wording.places[_IS_ONE], words.groups.called))
        alone = {name for name in chain(bodies, called) if name.isalpha() and self._is_own(name)}
        self._single = alone | words.groups.alone
        apposed = self._in_front(wording.where(_APPOSED), _APPOSED_BODY)
        self._apposed = {match[1] for match in apposed if self._is_body(match)}
        listed = bool(self._behind_institutions or self._apposed) or any(
            wording.places.of_word(name.lower()) for name in self._single
        )
        self._shape = _CAPITALS if listed else _MORE_THAN_A_WORD
        self._dotted = bool(_BETWEEN_DOTS.search(text))
        saints = wording.find(_SAINT, 0, len(text))
        self._saints = {match[0] for match in saints if _IS_HOUSE.match(text, match.end())}

    def find(self, spans: Spans) -> Iterator[tuple[int, Mention]]:
        """Yield the mentions in several stretches with the number of the stretch."""
        for number, match in self.wording.match_in(spans, self.wording.capitals, self._shape):
            start, end = spans[number]
            if self._may_be(match) and (self._is_known(match, start) or self._is_told(match, start)):
                begin = self._begin(match)
                behind = _with_guidelines(self.text, begin, match.end(), end)
                behind += bool(_ABBREVIATED.search(self.text, begin, min(behind + 1, end)))
                owner = is_owner(self.text, behind)
                yield number, Mention("organisation", begin, behind, possessive=owner)

        for number, match in self.wording.find_in(spans, _DOTTED) if self._dotted else ():
            if match[0].replace(".", "") in self._acronyms:
                owner = is_owner(self.text, match.end())
                yield number, Mention("organisation", *match.span(), possessive=owner)
        for number, match in self.wording.find_in(spans, _SAINT) if self._saints else ():
            if match[0] in self._saints:  # "St. Bride’s" for "St. Bride’s Hospital"
                yield number, Mention("organisation", *match.span())

    def is_named_by(self, kind: Mention, body: Mention) -> bool:
        """Say whether words in front of a body tell what it is: "the data firm Norr"; no "agency Tuesday"."""
        gap, name = self.text[kind.end : body.start], self.text[body.start : body.end]
        if not gap.isspace() or (name.isalpha() and not self._is_own(name)):
            return False
        return self.text[kind.end - 1].islower() and self._is_told_of(body.start, kind.start)

    def _in_front(self, places: Sequence[int], shape: re.Pattern[str]) -> list[re.Match[str]]:
        """Return the matches of a shape that begins with the last capital in front of some places."""
        capitals = last_before(self.wording.capitals, places)
        return self.wording.match_at(capitals, shape, 0, len(self.text))

    def _may_be(self, match: re.Match[str]) -> bool:
        """Say whether capitals are more than the word that opens a sentence, as most are."""
        name = match[0]
        if name.isupper() and _SENTENCE_IN_CAPITALS.search(name):
            return False  # "PEOPLE HAVE BEEN urged"
        alone = name.isalpha()
        if not alone and _POST_AND_NAME.search(name):
            return False  # "Union Health Minister J P Nadar"
        telling = not alone or name[1:].isupper() or self.text.startswith(",", match.end())
        telling = telling or name in self._single or name in self._apposed
        if not (telling or match.start() in self._behind_institutions):
            return False  # the usual case
        # "Dr. Ana Ruiz Chief Nurse Bone Hospitals says"
        before = self.text[max(0, match.start() - _LONGEST_TITLE) : match.start()]
        return not (self.words.people.ends_in_title(before) and _TITLED.search(before))

    def _is_known(self, match: re.Match[str], start: int) -> bool:
        """Say whether capitals are an organisation by themselves, or by the words in front of them."""
        name, at = match[0], match.start()
        if at in self._behind_institutions and self._is_told_of(at, start):
            return name not in self.words.groups.dates  # "the agency Tuesday"
        if name.isalpha() and name not in self._acronyms:
            last = self.text[max(0, at - _LONGEST_GAP) : at].rstrip()[-1:]
            inside = last == "," or last.isalpha()  # not so "Nice work"
            return name in self._single or (name in self._apposed and (inside or self._is_own(name)))
        return self._is_organisation(match)

    def _begin(self, match: re.Match[str]) -> int:
        """Return where the name of an organisation begins: not at "According to", nor at "People in"."""
        opening = _OPENING.match(match.group())
        crowd, studies = self.words.strangers.crowd, self.words.studies.nouns.pattern
        post = _POST_OF.match(match.group()) if opening is None else None
        if post and self.words.roles.is_role(post[1].lower()):
            opening = post
        if opening is None and (crowd.match(match.group()) or studies.match(match.group())):
            opening = _CROWD_OF.match(match.group())
        return match.start() + (len(opening.group()) if opening else 0)

    def _is_told(self, match: re.Match[str], start: int) -> bool:
        """Say whether what stands beside capitals tells: "according to FICO", "Piggo, a company in"."""
        end = match.end()
        if self.text.startswith(", ", end):
            place = (self.text, end, end + _LONGEST_KIND)
            groups = self.words.groups
            if groups.company.match(*place) or groups.business.match(*place):
                return True
            before = self.text[max(start, match.start() - _LONGEST_KIND) : match.start()]
            if before.rstrip().endswith(",") and _RUNS_IT.search(before):
                return True
        if self.text.endswith(_IN_A_STATEMENT, start, match.start()):
            return True
        if self._is_handed_over(match, start):
            return True
        if not self.text[end - 2 : end].isupper():
            return False
        last = match.group().split()[-1]
        at = end - len(last)
        return last.isupper() and bool(_ACCORDING.search(self.text[max(start, at - _LONGEST_KIND) : at]))

    def _is_handed_over(self, match: re.Match[str], start: int) -> bool:
        """Say whether the words are a body's by its full name: "according to data of the Rail Watch."."""
        at, end = self._begin(match), match.end()
        if " " not in self.text[at:end] or not self.text.endswith(("to ", "the "), start, at):
            return False  # the usual case
        closed = self.text.endswith("the ", start, at) and _CLOSES.match(self.text, end)
        if not (closed or _ITS_RECORDS.match(self.text, end)):
            return False
        return bool(_ACCORDING_TO_THE.search(self.text[max(start, at - _LONGEST_ACCORDING) : at]))

    def _is_body(self, name: re.Match[str]) -> bool:
        """Say whether a word is a body by what stands between commas behind it: "Nice, the watchdog,"."""
        groups, at = self.words.groups, name.start(1)
        told = groups.body.match(self.text, name.end(1), name.end(1) + _LONGEST_KIND)
        if told is None or groups.placed.search(self.text, max(0, at - _LONGEST_GAP), at):
            return False  # "In Leeds, the union at the plant"
        return not self._names.knows(name[1])

    def _is_own(self, name: str) -> bool:
        """Say whether a word of capitals is a name, and nobody's: no day, no common word."""
        listed = name in self.words.people.not_names or name in self.words.people.countries
        return not (listed or is_common(name) or self._names.knows(name))

    def _is_told_of(self, at: int, start: int) -> bool:
        """Say whether the words in front of capitals make an organisation of them: "the charity"."""
        return bool(self.words.groups.institution.search(self.text[max(start, at - _LONGEST_KIND) : at]))

    def _is_organisation(self, match: re.Match[str]) -> bool:
        """Say whether a word says so; letters in brackets behind the name are known from then on."""
        name = match[0]
        if "&" in name and _PARTNERS.fullmatch(name):
            return not _CITED.match(self.text, match.end())
        parts = (name.replace("(", "").replace(")", "") if match[1] else name).split()
        known = not self._acronyms.isdisjoint(parts)
        if not known and len(parts) > 1:
            people, organisations = self.words.people, self.words.groups.organisations
            known = parts[-1] in people.countries or not organisations.isdisjoint(map(str.lower, parts))
            known = known or (parts[0] not in people.not_names and is_wordy(name))
            known = known or is_general_hospital(parts, self.words)
        if known and match[1]:
            self._acronyms.add(match[1])
        return known


def _with_guidelines(text: str, begin: int, behind: int, end: int) -> int:
    """Return where "Sleep Council guidelines" ends, whose words these are as much as the body's own."""
    told = _GUIDELINES.match(text, behind, end) if " " in text[begin:behind] else None
    return told.end() if told else behind
