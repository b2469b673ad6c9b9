"""What people have who have an opinion, and what they make or follow: "her advice", "Lee’s recipe"."""

from __future__ import annotations

from scarbot.attribution.words.patterns import alternatives, any_case, any_of
from scarbot.lexicon.data_files import load_data

__all__ = ["ABOUT_WHAT", "ADVISED", "ANY_THING", "LISTED", "MADE", "NOUN", "OWNED", "STANDING", "THINGS"]

_LISTED = load_data("cues")["owned"]
_BEHIND_DEED = r"(?:in|on|by|at|for|with|from|after|when|once)\b"

NOUN = any_of(_LISTED["nouns"])
"""The pattern of any opinion: "view", "rule of thumb"."""

MADE = any_of(_LISTED["made"])
"""The pattern of what somebody makes or follows: "recipe", "routine"."""

ANY_THING = f"{alternatives(_LISTED['nouns'])}|{alternatives(_LISTED['made'])}"
"""The alternatives of both, for a group."""

THINGS = frozenset(_LISTED["things"])
"""Those of the opinions that others have as well, in lower case: "list", "name"."""

ABOUT_WHAT = r"(?:\s+(?:on|for|of|to|about|against)\s[^,.;:!?\ufffc]{1,40}?)?"
"""The pattern of what one of these is about, or nothing."""

OWNED = any_case(
    rf"['’]?s?\s+(?:(?!to\s)[\w-]+\s+)?(?:(?:piece|word|bit)s?\s+of\s+)?(?:{alternatives(_LISTED['nouns'])})\b"
)
"""From the end of an owner: what somebody has who has an opinion ("’s view")."""

ADVISED = any_case(rf"['’]?s?\s+(?:[\w-]+\s+){{0,3}}?(?P<noun>{ANY_THING})\b")
"""From the end of an owner: the same with more in between, or what they follow ("’s plan")."""

LISTED = any_case(
    r"['’]s?(?:\s+[\w’'-]+){1,4}\s*:\s|['’]?s?(?:\s+[\w’'-]+){1,9}(?P<more>,\s[\w’' -]{1,40})?\s*:\s*$"
)
"""From the end of an owner: anything up to a colon that ends the sentence, or a few words up to any colon."""

STANDING = any_case(
    rf"{ABOUT_WHAT}\s+(?:is|was|are|were)\s+(?:(?:not|also|\w+ly)\s+)?"
    rf"(?:(?!(?:below|above)\s+[$£€]?\d){any_of(_LISTED['standing'])}(?![\w-])(?!\s+to\b|\s*:)|[a-z]{{3,}}ed(?=\s*(?:[.,;]|$)|\s+{_BEHIND_DEED})"
    r"|an?\s+(?:\w+ly\s+)?[\w-]+\s+one(?=\s*[.,;!]|\s+(?:for|to|in|with|among)\b[^:\ufffc]*$))"
)
"""From the end of such a noun: where an opinion is, what became of it or how hard it is ("is due in May").

None of that is one.
"""
