"""What people and organisations have and give who have an opinion: "her advice", "has one rule"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scarbot.attribution.words.opinion_words import OFTEN
from scarbot.attribution.words.patterns import alternatives, any_case, any_of, whole_words
from scarbot.attribution.words.study_words import FOR_A_POST

if TYPE_CHECKING:
    import re

__all__ = ["PossessionWords", "possession_words"]

_WHAT_IS_MADE = r"(?:an?|one|two|three|four|five|equal|half|to)\s|\d|(?:[a-z]+\s+){0,2}[a-z]+,\s"
_WAY_TO_KNOW = (
    r"ways?\s+to\s+(?:check|tell|test|know|spot|measure|remember|explain|judge"
    r"|find\s+out|think\s+of|think\s+about)\b"
)
_ABOUT_WHAT = r"(?:\s+(?:on|for|of|to|about|against)\s[^,.;:!?\ufffc]{1,40}?)?"
_TOLD_BEHIND = any_case(
    r"\s+(?:include[sd]?|(?:is|was)\s+(?:not\s+to|to|that|this|simple|clear|blunt|straightforward|unequivocal))\b"
)
_ABOVE_LIST = any_case(
    r"(?:\s+and\s+(?:his|her|their|the)\s+(?:team|colleagues|staff|crew))?(?:,?\s+(?:for|on|about|to|when|if|in|at)\s[^.;:!?\ufffc]{1,60})?\s*:\s*$"
)
_LISTED = any_case(
    r"['’]s?(?:\s+[\w’'-]+){1,4}\s*:\s|['’]?s?(?:\s+[\w’'-]+){1,9}(?P<more>,\s[\w’' -]{1,40})?\s*:\s*$"
)
_NAMES_AS = any_case(
    r"(?:,\s(?:including|among\s+them|such\s+as|from|like)\s[^.;:!?\ufffc]{1,100},)?\s+(?:now\s+|still\s+|also\s+|all\s+)?"
    r"(?:names?|lists?|ranks?|regards?|treats?|sees?)\s[^.,;:!?\ufffc]{1,60}?\sas\s+(?:the|an?|their|its|one)\s"
)
_A_PART = (
    r"(?:(?:about|nearly|almost|roughly|only|just|some|over|under|as\s+many\s+as|fully|well\s+over|a\s+full)\s+)?"
    r"(?:\d|(?:more|fewer|less)\s+than\b|(?:half|most|none|nobody|one\s+(?:in|of|out)|two|three|four|five|six|seven|eight|nine|a\s+(?:third|quarter|fifth))\b)"
)
_SHARE_OF = any_case(
    r"(?:on\s+average,?\s+$|typically,\s+$)|(?:(?:that|this|which)\s+is\s+why\s+)?(?:(?:so\s+|too\s+)?many|few|some|(?:[a-z]+\s+){0,2}?"
    r"(?:half|most|(?:\d+|[a-z]+)\s+(?:in|out\s+of)\s+(?:\d+|[a-z]+)|\d+(?:\.\d+)?\s*(?:%|per\s?cent)"
    r"|a\s+(?:third|quarter|fifth|tenth)|(?:two|three|four)[\s-](?:thirds|quarters|fifths)))\s+of\s+$"
)
_BEHIND_DEED = r"(?:in|on|by|at|for|with|from|after|when|once)\b"


@dataclass(frozen=True, slots=True)
class PossessionWords:
    """What is somebody's because they have, make or give it.

    Attributes:
        owned: what somebody has who has an opinion ("’s view"), from the end of the owner.
        noun: any of these things.
        things: those of them that others have as well, in lower case.
        phrasing: how somebody puts it, up to the end of a clause ("’s phrase,"), from the end of the owner.
        asked_for: any of these in a question that is nothing else ("’s verdict?"), from the end of the owner.
        made: what somebody makes or follows, and what it is ("’s recipe is a spoon of"), likewise.
        belongs: what somebody has that is no opinion, likewise.
        done: what somebody did about it ("her fix was"), likewise.
        standing: where an opinion is or what became of it, from behind the noun ("is due in May").
        announced: what somebody has, up to a colon that ends the sentence, from the end of the owner.
        listed: the same, or a few words up to any colon.
        advised: the advice among it, or what they follow ("’s plan"), likewise.
        guiding: what leads the writer through the list below: "walked us through the rescue:".
        described: what is told of such advice up to a full stop ("’s plan takes a minute."), likewise.
        has: the same behind its owner, up to a colon ("has one rule for that:").
        tests: by what somebody decides, up to the colon ("has three tests:"), likewise.
        follows: what somebody does step by step, up to the end ("has a routine for it:"), likewise.
        has_some: "has a few suggestions:" and no more, from the end of their name.
        distils: "has boiled it down to five rules:", likewise.
        read_out: what is read on what somebody hands out, likewise ("hands to buyers reads, in part:").
        printed_on: what is read on a sheet ("…, reads the card that"); to be searched up to the name.
        deals_out: that somebody hands it out, from the end of their name ("gives out").
        gives: verbs by which somebody hands it over, from the end of their name.
        leads: what comes first for somebody ("tops the list for"); to be searched up to the name.
        given_by: what somebody has who has an opinion; to be searched up to the name of the giver.
        given_from: "Pro tip from", up to the name of the giver; the whole opening.
        listed_from: the same above a list, likewise ("Some other tips from").
        above_list: what may stand between the name of the giver and the colon above a list.
        include: several things of somebody, up to what they are ("’s tips include"), likewise.
        told_behind: what is told of what somebody gave ("include", "is simple"), from the end of their name.
        announcing: an opinion that is only announced ("adds a caveat."), from the end of the verb.
        told_next: what the next sentence tells ("adds one exception."), from the end of the name.
        ranks_first: how guidelines rank what they advise ("put walks at the top"), likewise.
        ranks_before: what guidelines put before what else, likewise.
        recommended_by: "recommended by", up to the name of an organisation.
        prescribes: what experts begin with, likewise ("start with a cream").
        advice: what an organisation gives ("offers the same advice").
        takes_position: what a body holds or its guide asks ("’s position is that"), from the end of its name.
        names_as: what guidelines name as what, likewise ("name zinc as the first choice").
        polls: whom a body asks, up to a part of them, likewise ("polled 90 members, half").
        lists: a list that somebody keeps ("’s shopping list"), from the end of the owner.
        staples: what several things are to somebody who has them at hand ("’s staples."), likewise.
        handouts: a sheet that somebody hands out, up to the colon above what stands on it, likewise.
        stakes: on what somebody would bet ("’s money is on"), from the end of the owner.
        works_in: where somebody sees what they tell ("’s laboratory"), from the end of the owner.
        treats: those of whom they tell it ("’s patients"), likewise.
        share_of: up to the owner of those, how many ("that is why so many of") as a sentence opens.
        stands_on: what is said of an item up to the owner of such a list ("tops").
        runs_to: what is said of the list up to its items ("runs to").
    """

    owned: re.Pattern[str]
    noun: re.Pattern[str]
    things: frozenset[str]
    phrasing: re.Pattern[str]
    asked_for: re.Pattern[str]
    made: re.Pattern[str]
    belongs: re.Pattern[str]
    done: re.Pattern[str]
    standing: re.Pattern[str]
    announced: re.Pattern[str]
    listed: re.Pattern[str]
    advised: re.Pattern[str]
    guiding: re.Pattern[str]
    described: re.Pattern[str]
    has: re.Pattern[str]
    tests: re.Pattern[str]
    follows: re.Pattern[str]
    has_some: re.Pattern[str]
    distils: re.Pattern[str]
    read_out: re.Pattern[str]
    printed_on: re.Pattern[str]
    deals_out: re.Pattern[str]
    gives: re.Pattern[str]
    leads: re.Pattern[str]
    given_by: re.Pattern[str]
    given_from: re.Pattern[str]
    listed_from: re.Pattern[str]
    above_list: re.Pattern[str]
    include: re.Pattern[str]
    told_behind: re.Pattern[str]
    announcing: re.Pattern[str]
    told_next: re.Pattern[str]
    ranks_first: re.Pattern[str]
    ranks_before: re.Pattern[str]
    recommended_by: re.Pattern[str]
    prescribes: re.Pattern[str]
    advice: re.Pattern[str]
    takes_position: re.Pattern[str]
    names_as: re.Pattern[str]
    polls: re.Pattern[str]
    lists: re.Pattern[str]
    staples: re.Pattern[str]
    handouts: re.Pattern[str]
    stakes: re.Pattern[str]
    works_in: re.Pattern[str]
    treats: re.Pattern[str]
    share_of: re.Pattern[str]
    stands_on: re.Pattern[str]
    runs_to: re.Pattern[str]


def possession_words(owned: dict[str, Any]) -> PossessionWords:
    """Return what people have and give, and what others have as well, from its part of ``data/cues.toml``."""
    nouns, made = alternatives(owned["nouns"]), alternatives(owned["made"])
    any_noun = any_of(owned["nouns"])
    return PossessionWords(
        owned=any_case(rf"['’]?s?\s+(?:(?!to\s)[\w-]+\s+)?(?:(?:piece|word|bit)s?\s+of\s+)?(?:{nouns})\b"),
        noun=whole_words(owned["nouns"]),
        phrasing=_phrasing(owned),
        asked_for=any_case(
            rf"['’]?s?\s+(?:[\w-]+\s+){{0,3}}?(?:{nouns}|{made}){_ABOUT_WHAT}(?:,\s+(?:who|which)\s[^.;:!?]+)?\s*\?\s*$"
        ),
        made=_made(owned),
        belongs=any_case(rf"['’]?s?\s+(?:[\w-]+\s+)?{any_of(owned['belongings'])}\b"),
        done=any_case(rf"['’]?s?\s+(?:[\w-]+\s+)?{any_of(owned['done'])}\s+(?:was|were|turned\s+out)\b"),
        standing=_standing(owned),
        things=frozenset(owned["things"]),
        announced=any_case(r"['’]?s?(?:\s+[\w’'-]+){1,9}\s*:\s*$"),
        listed=_LISTED,
        advised=any_case(rf"['’]?s?\s+(?:[\w-]+\s+){{0,3}}?(?P<noun>{nouns}|{made})\b"),
        guiding=_guiding(owned),
        described=_described(owned, nouns, made),
        has=_has(owned, any_noun),
        tests=_tests(owned),
        follows=_follows(owned),
        has_some=_has_some(owned),
        distils=_distils(owned),
        read_out=_read_out(owned),
        printed_on=_printed_on(owned),
        deals_out=any_case(rf"(?:\s+(?:{'|'.join(OFTEN)}))?\s+{any_of(owned['dealing'])}\b"),
        gives=any_case(rf"\s+{any_of(owned['handing'])}\b"),
        leads=any_case(rf"\b{any_of(owned['leading'])}\s+for\s+$"),
        given_by=any_case(rf"\b{any_noun}(?:\s+(?:that|which))?\s+$"),
        given_from=any_case(rf"(?:[\w’'-]+\s+){{0,3}}?{any_noun},?\s+(?:from|of|by)\s+(?:[a-z-]+\s+){{0,3}}"),
        listed_from=_listed_from(owned, any_noun),
        above_list=_ABOVE_LIST,
        include=_include(owned),
        told_behind=_TOLD_BEHIND,
        announcing=_announcing(owned, any_noun),
        told_next=_told_next(owned),
        ranks_first=_ranks_first(owned),
        ranks_before=_ranks_before(owned),
        recommended_by=any_case(rf"\b{any_of(owned['recommended'])}\s+by\s+(?:the\s+)?$"),
        prescribes=any_case(rf"(?:\s+(?:{'|'.join(OFTEN)}|still))?\s+{any_of(owned['prescribing'])}\s"),
        advice=_advice(owned),
        takes_position=_takes_position(owned),
        names_as=_NAMES_AS,
        polls=_polls(owned),
        lists=_lists(owned),
        staples=_staples(owned),
        handouts=_handouts(owned),
        stakes=any_case(rf"['’]?s?\s+(?:own\s+)?{any_of(owned['staking'])}\s"),
        works_in=any_case(rf"['’]?s?\s+{any_of(owned['workplaces'])}\b(?!['’])"),
        treats=any_case(rf"['’]?s?\s+(?:own\s+|[a-z-]+er\s+)?{any_of(owned['treated'])}\b"),
        share_of=_SHARE_OF,
        stands_on=any_case(rf"\b{any_of(owned['listing'])}$"),
        runs_to=_runs_to(owned),
    )


def _runs_to(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return what is said of a list up to its items: "runs to"."""
    return any_case(rf"{_ABOUT_WHAT}\s+(?:also\s+|now\s+|\w+ly\s+)?{any_of(owned['reaching'])}\s+[^\s\ufffc]")


def _staples(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return what things are to somebody who has them at hand: "’s staples."."""
    return any_case(rf"['’]?s?\s+(?:[\w-]+\s+)?{any_of(owned['staples'])}\s*(?:[.,;:—–]|$|(?:for|when|if)\b)")


def _handouts(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return a sheet that somebody hands out, up to the colon above what stands on it: "’s handout:"."""
    return any_case(
        rf"['’]?s?\s+(?:[\w-]+\s+){{0,2}}?{any_of(owned['handouts'])}(?:\s+(?:for|on|to|about)\s[^.,;:!?\ufffc]{{1,60}})?:\s*$"
    )


def _read_out(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return what is read on what somebody hands out: "hands to buyers reads, in part:"."""
    return any_case(
        rf"\s+{any_of(owned['handing'])}\s[^.;:!?\ufffc]{{0,80}}?(?:reads|says|goes|runs)(?:,\s[^.;:!?\ufffc]{{1,30}})?:\s*$"
    )


def _printed_on(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return what is read on a sheet, up to who hands it out: ", reads the card that"."""
    return any_case(
        rf",\s+{any_of(owned['speaking'])}\s+(?:the|an?|one)\s+(?:[\w-]+\s+){{0,2}}?{any_of(owned['sheets'])}\s+(?:that\s+|which\s+)?$"
    )


def _described(owned: dict[str, Any], nouns: str, made: str) -> re.Pattern[str]:
    """Return what is told of advice up to a full stop: "’s plan takes a minute."."""
    return any_case(
        rf"['’]?s?\s+(?:[\w-]+\s+){{0,3}}?(?P<noun>{nouns}|{made}){_ABOUT_WHAT}\s+{any_of(owned['describing'])}\s"
        r"(?!(?:not|no|never|for|against|from)\s)[^.;:!?\ufffc]{1,60}\.$"
    )


def _ranks_first(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return what puts something in front of all else: "places sleep at the top of her list"."""
    return any_case(
        rf"(?:,\s+however,)?(?:\s+(?:{'|'.join(OFTEN)}|still))?\s+{any_of(owned['placing'])}\s[^.,;:!?\ufffc]{{1,90}}?"
        rf"\b{any_of(owned['placed'])}\b"
    )


def _has(owned: dict[str, Any], any_noun: str) -> re.Pattern[str]:
    """Return that somebody has an opinion, up to a colon, or a name for what follows: "has a name for"."""
    return any_case(
        rf"\s+{any_of(owned['having'])}\s+(?:[\w-]+\s+){{0,5}}?(?:{any_noun}\b|{_WAY_TO_KNOW})[^.;:!?\ufffc]{{0,60}}:"
        rf"|\s+(?:has|had)\s+an?\s+(?:[\w-]+\s+)?{any_of(owned['calling'])}\s+for(?=\s[^.;:!?\ufffc]{{1,60}}?,\s+"
        r"(?:which\s+(?:is|was)\s+)?\ufffc)"
    )


def _has_some(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return that somebody has something to say, and not what: "has a few tips:"."""
    return any_case(
        rf"\s+(?:has|have|offers?|offered)\s+{any_of(owned['some'])}\s+(?:[\w-]+\s+)?{any_of(owned['suggestions'])}\s*:\s*"
    )


def _standing(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return where an opinion is or what became of it: "is due in May"."""
    return any_case(
        rf"{_ABOUT_WHAT}\s+(?:is|was|are|were)\s+(?:(?:not|also|\w+ly)\s+)?"
        rf"(?:{any_of(owned['standing'])}(?![\w-])(?!\s+to\b)|[a-z]{{3,}}ed(?=\s*(?:[.,;]|$)|\s+{_BEHIND_DEED}))"
    )


def _phrasing(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return how somebody puts it, up to the end of a clause: "’s phrase,"."""
    return any_case(
        rf"['’]?s?\s+(?:[\w-]+\s+)?{any_of(owned['phrasing'])}(?:\s+for\s+(?:it|them|this|that))?\s*(?:[.,;]|$)"
    )


def _ranks_before(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return what guidelines put before what else."""
    return any_case(
        rf"(?:\s+now)?\s+{any_of(owned['placing'])}\s[^.,;:!?\ufffc]{{1,60}}?\s(?:before|above|ahead\s+of)\s"
    )


def _made(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return what somebody makes or follows, and what it is: "’s recipe is a spoon of"."""
    return any_case(
        rf"['’]?s?\s+(?:[\w-]+\s+)?{any_of(owned['made'])}{_ABOUT_WHAT}"
        rf"(?:(?:,\s+(?:which|that)\s[^.;:!?\ufffc]{{1,80}})?\s*:(?:\s|$)|\s+(?:is|was)\s+(?:{_WHAT_IS_MADE})|\s+(?:calls\s+for|begins\s+with|starts\s+with)\s"
        r"|\s+(?:goes|runs|works|looks)\s+(?:something\s+)?(?:like\s+this|as\s+follows)\b"
        r"|\s+(?:is|couldn['’]t\s+be|could\s+not\s+be)\s+(?:simple|simpler|short|shorter|easy|easier|plain|plainer):\s)"
        rf"|['’]?s?\s+(?:[\w-]+\s+)?{any_of(owned['prescribed'])}{_ABOUT_WHAT}\s+(?:is|are)\s+(?:{_WHAT_IS_MADE})"
    )


def _listed_from(owned: dict[str, Any], any_noun: str) -> re.Pattern[str]:
    """Return what stands in front of the giver above a list: "Some other tips from"."""
    return any_case(
        rf"(?:and\s+|but\s+)?(?:[\w’'-]+\s+){{0,3}}?(?:{any_noun}|{any_of(owned['suggestions'])}|{any_of(owned['holding_several'])})"
        rf"(?:\s+(?:for|on|about)\s[^.,;:!?\ufffc]{{1,40}}?)?,?\s+(?:from|by|courtesy\s+of)\s+(?:[a-z-]+\s+){{0,3}}"
    )


def _takes_position(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return what a body holds ("’s position is that"), or what its guide asks ("’s guide asks for")."""
    return any_case(
        r"['’]s?\s+(?:(?:own|current|new|latest|\d{4})\s+)*"
        rf"(?:(?:{any_of(owned['positions'])}|(?P<advice>{any_of(owned['advising'])}))(?:\s+on\s[^.,;:!?\ufffc]{{1,50}}?)?"
        r"\s+(?:is|was|remains)\s+(?:still\s+)?(?:that(?!\s+of\b)|(?(advice)(?:not\s+)?to|(?!)))\s"
        rf"|(?:[a-z-]+\s+)?{any_of(owned['manuals'])}(?:\s+(?:on|for|to)\s[^.,;:!?\ufffc]{{1,50}}?)?\s+(?:also\s+|now\s+)?"
        rf"{any_of(owned['instructing'])}\s)"
    )


def _polls(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return whom a body asks, up to a part of them: "polled 90 of its members, half"."""
    return any_case(
        rf"\s+(?:had\s+)?(?:\w+ly\s+)?{any_of(owned['polling'])}\s+(?:[a-z-]+\s+){{0,2}}?\d[\d,]*\s+"
        rf"(?![^,]*\b(?:{any_of(owned['not_polled'])}|to|{FOR_A_POST})\b)"
        rf"[^.,;:!?\ufffc]{{1,100}},\s+{_A_PART}"
    )


def _lists(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return a list that somebody keeps: "’s shopping list"."""
    return any_case(
        rf"['’]?s?\s+(?:own\s+)?(?:(?!{any_of(owned['no_lists'])}\s)[\w-]+\s+)?{any_of(owned['lists'])}\b"
        rf"(?!\s+of\s+(?:\w+\s+)?{any_of(owned['not_listed'])}\b)"
    )


def _include(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return several things of somebody, up to what they are: "’s top tips include"."""
    return any_case(
        rf"['’]?s?\s+(?:[\w-]+\s+){{0,3}}?{any_of(owned['holding_several'])}(?:\s+(?:for|on)\s[^.,;:!?\ufffc]{{1,60}}?)?"
        r"\s+(?:include[sd]?|(?:is|are)\s+(?:not\s+)?to)\b"
    )


def _announcing(owned: dict[str, Any], any_noun: str) -> re.Pattern[str]:
    """Return an opinion that is only announced: "adds a caveat."."""
    return any_case(
        r"\s+(?:an?|one|this|these|that|another|the\s+same|a\s+few|some)\s+(?:[\w-]+\s+){0,2}?"
        rf"(?:{any_noun}|{any_of(owned['announced'])})s?\s*[.!]?\s*$"
    )


def _guiding(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return what leads the writer through the list below: "walked us through the rescue:"."""
    return any_case(
        rf"\s+(?:then\s+)?{any_of(owned['guiding'])}\s+(?:us|me)\s+through\s[^.;:!?\ufffc]{{1,80}}:\s*$"
    )


def _follows(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return what somebody does step by step: "has a routine for it:"."""
    return any_case(
        rf"(?:\s+(?:{'|'.join(OFTEN)}))?\s+{any_of([*owned['having'], *owned['following']])}"
        r"\s+(?:[\w’'-]+\s+){0,5}?"
        rf"(?:{any_of(owned['made'])}|{any_of(owned['nouns'])}|{any_of(owned['distilled'])})\b[^.;:!?\ufffc]{{0,90}}[.:]\s*$"
    )


def _distils(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return "has boiled it down to five rules:"."""
    return any_case(
        rf"\s+(?:(?:has|have|had)\s+)?(?:(?:since|now|also|\w+ly)\s+)?{any_of(owned['distilling'])}\s"
        rf"[^.;:!?\ufffc]{{1,80}}?(?:to|into)\s+(?:[\w-]+\s+){{0,4}}?(?:{any_of(owned['nouns'])}|{any_of(owned['distilled'])})\b"
        r"[^.;:!?\ufffc]{0,60}:"
    )


def _tests(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return by what somebody decides, up to the colon: "has three tests: "."""
    return any_case(
        rf"\s+(?:has|uses|applies)\s+(?:just\s+|only\s+)?(?:one|two|three|four|five|six)\s+(?:[\w-]+\s+){{0,2}}?"
        rf"{any_of(owned['tested'])}(?:\s+(?:for|of)\s[^.,;:!?\ufffc]{{1,40}})?:\s+(?=\S)"
    )


def _told_next(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return what the next sentence tells: "adds one exception."."""
    return any_case(
        rf"(?:\s+(?:does|{'|'.join(OFTEN)}))?(?:\s+{any_of(owned['attaching'])}|['’]s\s+got)\s+(?:an?|one|two|this|another|a\s+few)"
        rf"\s+(?:[\w-]+\s+){{0,2}}?{any_of(owned['attached'])}{_ABOUT_WHAT}\s*[.!]?$"
    )


def _advice(owned: dict[str, Any]) -> re.Pattern[str]:
    """Return what an organisation gives: "offers the same advice"."""
    return any_case(
        rf"\s+{any_of(owned['giving'])}\s+(?:[\w-]+\s+){{0,4}}{any_of(owned['given'])}\b"
        rf"|\s+(?:also\s+|now\s+|no\s+longer\s+)?supports?\s+{any_of(owned['supported'])}\b"
        r"|\s+(?:(?:does\s+not|doesn['’]t|do\s+not|don['’]t|no\s+longer|also|now)\s+)?"
        rf"{any_of(owned['including'])}\s[^.;:!?\ufffc]{{1,60}}?\s(?:in|on|among|from|off)\s+(?:its|their)\s+"
        rf"(?:[\w-]+\s+)?{any_of(owned['papers'])}\b"
    )
