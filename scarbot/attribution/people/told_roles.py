"""What the words beside a name say that somebody is, and what such a role makes of them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scarbot.attribution.people.name_shapes import name_patterns
from scarbot.attribution.people.names import is_agent
from scarbot.attribution.people.work_roles import trade_since
from scarbot.attribution.words.patterns import any_case, any_of
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.given_names import is_common

if TYPE_CHECKING:
    from scarbot.attribution.words.vocabulary import Vocabulary

__all__ = ["RoleReader", "is_compared", "without_owner"]

_AND_A = re.compile(r"([\w-]+) and (?:the|an?) ")  # "piercer and the owner of a shop"
_AND_THE = re.compile(r"(?P<trade>.*?(?P<noun>[\w-]+)) and (?:the|an?) (?P<office>[\w-]+)")
_ROLE_WORD = re.compile(r"[\w/-]+")
_DETERMINED = re.compile(r",?\s+(?:an?|the|our)\s")
_OWNER = re.compile(r"^(?:[\w-]+\s+){0,3}[\w-]+['’]s\s+")
_PEOPLE = load_data("people")
_ACADEMIC = any_case(rf"(?:{any_of(_PEOPLE['academic_grades'])}\s+){{0,2}}{any_of(_PEOPLE['academic'])}")
_ONLY = re.compile(r"^(?:(?:only|other|same)|(?:now|today|currently)\s+an?)\s+(?=[a-z])")
_BETWEEN_LETTERS = re.compile(r"[,\s]+")
_IN_A_SUBJECT = re.compile(
    r"\b(?:MD|DM|DNB|DO|MS|MCh)\s\(([A-Z][a-z]+(?:olog|iatr))y\)"
)  # "MD (Dermatology)"
_GENERAL = frozenset({"doctor", "physician", "nurse", "practitioner", "therapist", "assistant"})
_COMPARED = re.compile(
    r",\s+the\s+(?:"
    r"(?!(?:co-)?(?:owner|founder|manager|leader|keeper|maker|baker|designer|teacher)\b)(?:[a-z]+er|more\s+[a-z]+)\s+of\s+"
    r"(?:(?:the\s+)?(?:two|three|four|five)\b|the\s+(?:pair|couple|lot|brothers|sisters|siblings|twins|owners)\b|them\b)"
    r"|(?:(?!priest|guest|artist)[a-z]+est|most\s+[a-z]+|first|second|third|last)\s+of\s"
    r"|(?:older|younger|elder|eldest|oldest|youngest|first|second|third|last|other)"
    r"(?:\s+(?:brother|sister|sibling|twin|one))?(?=[,.;])"
    r")"
)
_NO_ROLE = re.compile(
    r"\bto\s+[a-z]+\s+(?:his|her|their|my|our)\b|^(?:no|never|hardly)\s"
)  # "is trying to tell his mother", "is no plumber"


def without_owner(role: str) -> str:
    """Return a role without those whose it is.

    >>> without_owner("the clinic’s head nurse")
    'head nurse'
    """
    return _OWNER.sub("", role) if "'s" in role or "’s" in role else role


def is_compared(text: str, behind: int) -> bool:
    """Say whether what stands behind a name only compares: ", the quieter of the two"."""
    return bool(_COMPARED.match(text, behind))


class RoleReader:
    """Reads roles beside names, and says what a role is worth."""

    def __init__(self, text: str, words: Vocabulary) -> None:
        self._text, self._words, self._patterns = text, words, name_patterns(words)

    def read(self, at: int, behind: int, start: int, end: int) -> str:
        """Return what the name between two offsets is said to be, behind it or in front."""
        if is_compared(self._text, behind):
            return ""
        follows = self._patterns.find_role_behind(self._text, behind, end, self._words)
        held = self.is_office(follows) and not _DETERMINED.match(self._text, behind, end)
        if held or _ACADEMIC.fullmatch(follows):
            window = self._patterns.window_before(self._text, start, at, self._words)
            follows = self._patterns.find_role_before(window, self._words) or follows
        role = follows or self._told_in_front(at, behind, start, end)
        if not role:
            return ""  # the usual case
        role = trade_since(self._text, behind, role, self._words.roles) or role
        return self.decapitalised("" if _NO_ROLE.search(role) else _ONLY.sub("", without_owner(role)))

    def is_office(self, role: str) -> bool:
        """Say whether a role tells what somebody heads, and no trade: "director", "head of research"."""
        return role.lower().partition(" of ")[0] in self._words.roles.offices

    def without_office(self, role: str) -> str:
        """Return a role without what somebody is besides, whose end is told behind it: "and the author"."""
        besides = _AND_THE.fullmatch(role)
        if besides is None or besides["office"].lower() not in self._words.roles.offices:
            return role  # the usual case
        noun = besides["noun"].lower()
        return besides["trade"] if is_agent(noun) or self._words.roles.is_role(noun) else role

    def decapitalised(self, role: str, *, heads: bool = False) -> str:
        """Return a role as it stands within a sentence: "knife grinder" for "Knife grinder".

        Where it heads a line any word has a capital there; elsewhere one that is not common is a name.
        """
        first, _, rest = role.partition(" ")
        if not first[1:].islower() or rest[:1].isupper() or first in self._words.people.nationalities:
            return role
        return role[0].lower() + role[1:] if heads or is_common(first) else role

    def _told_in_front(self, at: int, behind: int, start: int, end: int) -> str:
        """Return the role in front of a name, or one that no list has; what a relative is, comes last."""
        window = self._patterns.window_before(self._text, start, at, self._words)
        before = self._patterns.find_role_before(window, self._words)
        if before and before.lower() not in self._words.people.kinship:
            return before
        return self._patterns.find_unlisted(self._text, window, behind, end, self._words) or before

    def without_kin(self, role: str) -> str:
        """Return a role; nothing where it only tells what a relative is."""
        only = role.lower() in self._words.people.kinship and role.lower() not in self._words.roles.lay
        return "" if only else role

    def nouns(self, role: str) -> set[str]:
        """Return what somebody with a role may be called, in lower case: a neurosurgeon, a surgeon too."""
        trades = self.trades(role)
        whole = " ".join(_held(role.lower())[-2:])  # "family physician"
        return trades.union(*(self._words.roles.short.get(noun, ()) for noun in {*trades, whole}))

    def trades(self, role: str) -> set[str]:
        """Return what the words of a role say that somebody is, without what that is for short."""
        if not role:
            return set()
        lower = role.lower()
        joined = _AND_A.findall(lower) if " and " in lower else ()
        heads = [*_held(lower)[-1:], *filter(is_agent, joined)]
        return {noun for noun in _ROLE_WORD.findall(lower) if self._words.roles.is_role(noun)}.union(heads)

    def implied(self, credentials: str) -> set[str]:
        """Return what somebody with some letters may be called, in lower case."""
        implied, roles = self._implied(credentials), self._words.roles
        letters = _letters(credentials)
        called = (name for name, of in roles.initials.items() if not of.isdisjoint(letters))
        return implied.union(called, *(roles.short.get(noun, ()) for noun in implied - _GENERAL))

    def implied_trades(self, credentials: str) -> set[str]:
        """Return what letters make of a person, without what those with other letters are as well."""
        return self._implied(credentials) - _GENERAL

    def _implied(self, credentials: str) -> set[str]:
        letters = _letters(credentials)
        trades = {f"{trade.lower()}ist" for trade in _IN_A_SUBJECT.findall(credentials)}
        return trades | {noun for one in letters for noun in self._words.roles.implied.get(one, ())}

    def makes_known(self, role: str) -> bool:
        """Say whether a role makes a person of a name that nothing else does."""
        maker = role.lower().split()[-1:] and role.lower().split()[-1] in self._words.roles.no_agents
        relative = role.lower() in self._words.people.kinship
        return relative or (is_agent(role) and not maker) or self.is_listed(role)

    def is_listed(self, role: str) -> bool:
        """Say whether a role has a word for what people are."""
        return any(self._words.roles.is_role(noun) for noun in self.trades(role))

    def is_practised(self, role: str) -> bool:
        """Say whether a role that makes nobody an expert by itself is a profession: "charge nurse"."""
        *before, last = role.lower().split() or [""]
        roles = self._words.roles
        either = last in roles.lay and last not in roles.kin
        if last in self._words.people.posts or last in roles.performing:
            return False  # a minister and a pop singer are told of as anybody is
        return either and bool(before) and roles.no_longer.isdisjoint(before)

    def is_expert(self, noun: str) -> bool:
        """Say whether a word for what people are makes an expert."""
        return self._words.roles.is_role(noun) and noun not in self._words.roles.lay


def _letters(credentials: str) -> list[str]:
    return _BETWEEN_LETTERS.split(credentials.replace(".", ""))


def _held(lower: str) -> list[str]:
    """Return the words of a role up to what it is of: of "head of research" only "head"."""
    return lower.partition(" of ")[0].split()
