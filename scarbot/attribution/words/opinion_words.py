"""What is somebody's without a verb of saying: hand-overs, stances, and what strikes or concerns them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Any

from scarbot.attribution.words.patterns import alternatives, any_case, any_of, listed_phrases
from scarbot.attribution.words.verb_forms import verb_forms
from scarbot.attribution.words.word_places import opened_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from scarbot.attribution.words.word_places import Phrases

__all__ = ["OFTEN", "OpinionWords", "opinion_words"]

OFTEN = ("also", "often", "usually", "always", "typically", "now")
"""What may stand between somebody and what they do."""
_OFTEN_DOES = rf"(?:\s+(?:{'|'.join(OFTEN)}|\w+ly))?"

_STANDING = ("is", "was", "remains", "isn['’]t", "wasn['’]t")
_REGARDING = ("sees", "treats")
_HOW = (
    r"(?:(?:not|also|still|less|more|most|much|even|quite|far|a\s+bit|a\s+little|very|rather|somewhat|pretty|now|too|so|nonetheless"
    r"|nevertheless)\s+|\w+ly\s+)*"
)
_THEIR_OWN = r"(?:his|her|their)\s"
_NO_VERB = (
    r"(?:in|at|on|by|of|to|for|from|with|who|whose|that|and|or|as|than|when|if|until|over|all|back|too"
    r"|across|around|near|under|aged|here|there|nationwide|worldwide|abroad|every|each|not|only|so|but|down|out|up|done)\b"
)
_NO_TIME = r"(?!\s+(?:this|these|that|next|last|first|most|today|tonight|now|twice|once|well|happy|safe)\b)"
_NO_ADVERB = r"(?:apply|comply|feed|need|rely|reply|supply)\b"
_COUNT_OF = r"(?:(?:fewer|less|more)\s+than\s+|(?:only|about|nearly)\s+)?(?:one|two|three|\d+)\s+"
_DO = rf"(?=\s+(?!{_NO_VERB}|(?!{_NO_ADVERB})\w+(?:ing|ed|ly)\b)[a-z]+\b)"
_WHAT = r"(?:what|(?:the|one|another)\s+(?:[\w’'-]+\s+){1,3}?(?:that|which))"  # "the sign that"
_WILL_NOT = r"(?:won['’]t|will\s+(?:not|never)|wouldn['’]t|would\s+(?:not|never))"


@dataclass(frozen=True, slots=True)
class OpinionWords:
    """What hands words over to somebody, and where they stand.

    Attributes:
        according: phrases that hand the words to what follows.
        basing: those that do so only where a person follows at once, behind a comma or at the opening.
        stance: where somebody stands ("is wary of"), from the end of their name.
        side: which side somebody is on, up to the end or a colon ("is in favor."), likewise.
        view: what view of it experts take ("takes a different view", "finds it thin"), likewise.
        first: what somebody does with what is named in front ("goes after."), from the end of the name.
        meets_often: with what is named in front somebody meets all the time ("runs into weekly."), likewise.
        is_met: what is in front of that ("is another mistake that"); to be searched up to the name.
        meets: with what somebody meets at all, up to the end or a comma, from the end of the name.
        is_worst: what is in front of that ("is the worst mistake that"); to be searched up to the name.
        moved: what moves somebody ("doesn’t surprise"); to be searched up to the name.
        moved_object: the same with "him" or "her" behind.
        certain: of what somebody is sure ("is fairly sure it was"), likewise.
        perceives: what somebody sees most often and that it is, from the end of their name.
        checks: by what somebody tells what is normal, up to that, likewise ("checks with a ruler: Under").
        assigned: "One exercise that", up to the name of who gives it; the whole opening.
        assigns: that somebody gives it, and what it is, from the end of the name ("assigns is to").
        clearing: "Before she clears a player,"; to be searched up to the one who then demands something.
        demands: by which she does so, from the end of the name.
        occasion: for whom or when an expert does it ("As the pain fades,"); to be searched up to the name.
        practises: what somebody then does, from the end of the name ("lengthens the stretches").
        does_then: what somebody will do in such a case, likewise ("will drain it").
        dispenses: what somebody gives so seldom, or always, likewise ("never gives").
        conditional: "She does it when", for whom or when somebody does it after all; the opening.
        counted: what there are two of, which the next sentence tells ("two ways").
        fact: what opens what somebody thinks of it (", a fact that"); to be searched up to the name.
        in_words: what something was in somebody's own words, likewise (", the worst was “the itch”").
        foremost: that something is told of what comes first, from the end of a name ("the first question").
        finds: how somebody finds what is named in front ("a fact that she still finds odd"), likewise.
        treats: what somebody does with patients ("has her patients wait"), from the end of the name.
        declines: what neither of two does ("minds it"), from the end of their names.
        lacks_proof: what none of several has ("has seen a good study of"), likewise.
        declining: what somebody does not ("Nor does she mind"), from the end of the name.
        regards: what somebody sees it as, from the end of the name.
        sorts: into how many kinds somebody divides things, likewise.
        entrusts: what the writer is to say for somebody ("wants me to add"), likewise.
        lists: what opens a list of somebody’s ("sorts them this way:"), from the end of the name.
        allots: how long somebody gives something ("gives a towel five years"), likewise.
        contracted: what somebody would do ("’d skip"), from the end of the name.
        holding: the words that open stances, treatments, regards and what somebody has; or an adverb.
        working: the words that open what somebody does or meets with at work; or an adverb.
        striking: what is in front of the one whom something worries; the whole opening.
        object_opening: "For him, ", "To her", "What worries her": an opinion whose holder is an object.
    """

    according: Phrases
    basing: Phrases
    stance: re.Pattern[str]
    side: re.Pattern[str]
    view: re.Pattern[str]
    first: re.Pattern[str]
    meets_often: re.Pattern[str]
    is_met: re.Pattern[str]
    meets: re.Pattern[str]
    is_worst: re.Pattern[str]
    moved: re.Pattern[str]
    moved_object: Phrases
    certain: re.Pattern[str]
    perceives: re.Pattern[str]
    checks: re.Pattern[str]
    assigned: re.Pattern[str]
    assigns: re.Pattern[str]
    clearing: re.Pattern[str]
    demands: re.Pattern[str]
    occasion: re.Pattern[str]
    practises: re.Pattern[str]
    does_then: re.Pattern[str]
    dispenses: re.Pattern[str]
    conditional: re.Pattern[str]
    counted: re.Pattern[str]
    fact: re.Pattern[str]
    in_words: re.Pattern[str]
    foremost: re.Pattern[str]
    finds: re.Pattern[str]
    treats: re.Pattern[str]
    declines: re.Pattern[str]
    lacks_proof: re.Pattern[str]
    declining: re.Pattern[str]
    regards: re.Pattern[str]
    sorts: re.Pattern[str]
    entrusts: re.Pattern[str]
    lists: re.Pattern[str]
    allots: re.Pattern[str]
    contracted: re.Pattern[str]
    holding: frozenset[str]
    working: frozenset[str]
    striking: re.Pattern[str]
    object_opening: re.Pattern[str]


def opinion_words(cues: dict[str, Any], added: Mapping[str, Iterable[str]]) -> OpinionWords:
    """Return what is somebody's without a verb of saying.

    Args:
        cues: the words of ``data/cues.toml``.
        added: further words by kind.
    """
    reporting, owned = cues["reporting"], cues["owned"]
    return OpinionWords(
        according=listed_phrases({*reporting["according"], *added.get("according", ())}),
        basing=opened_by(rf"(?i:{alternatives(reporting['basing'])})\s+", reporting["basing"]),
        stance=_stance(reporting),
        side=_side(reporting),
        view=_view(reporting),
        first=_goes_first(reporting),
        meets_often=any_case(
            rf"(?:\s+(?:{'|'.join(OFTEN)}))?\s+{any_of(reporting['meeting_with'])}(?:\s+{any_of(reporting['frequent'])})+\s*[.!]?$"
        ),
        is_met=_is_met(reporting),
        meets=any_case(rf"\s+{any_of(reporting['meeting_with'])}(?=\s*(?:[.!]?$|,))"),
        is_worst=_is_worst(reporting),
        moved=any_case(rf"\b{any_of(reporting['moving'])}\s+$"),
        moved_object=opened_by(
            rf"(?i:{alternatives(reporting['moving'])})\s+(?P<whom>him|her)(?=\s*[.,;]|\s+(?:more|most|less|least|much|at\s+all)\b)",
            reporting["moving"],
        ),
        certain=_certain(reporting),
        perceives=_perceives(reporting),
        checks=_checks(reporting),
        assigned=_assigned(reporting),
        assigns=_assigns(reporting),
        clearing=_clearing(reporting),
        demands=_demands(reporting),
        finds=_finds(reporting),
        occasion=_occasion(reporting),
        practises=_practises(reporting),
        does_then=_does_then(reporting),
        dispenses=_dispenses(reporting),
        conditional=_conditional(reporting),
        counted=re.compile(rf"\btwo\s+(?:[\w-]+\s+)?{any_of(reporting['both'])}\b"),
        fact=re.compile(rf",\s+(?:an?\s+{any_of(reporting['facts'])}|something|which)\s+(?:that\s+)?$"),
        in_words=_in_words(reporting),
        foremost=re.compile(
            rf"(?=\s+the\s+{any_of(reporting['foremost'])}\s+{any_of(reporting['foremost_things'])}\b)"
        ),
        treats=_treats(reporting),
        declines=any_case(rf"\s+{any_of(verb_forms(reporting['declining']))}\b"),
        lacks_proof=_lacks_proof(reporting),
        declining=any_case(rf"\s+{any_of(reporting['declining'])}\b"),
        regards=_regards(),
        sorts=_sorts(reporting),
        entrusts=_entrusts(reporting),
        lists=_lists(reporting),
        allots=_allots(reporting),
        contracted=_contracted(reporting),
        holding=_first_words(*_STANDING, *OFTEN, *_REGARDING, "reads", *_opening(reporting, owned)),
        working=_first_words(*OFTEN, "still", "finds", "uses", "will", *_opening_work(reporting)),
        striking=any_case(rf"{_WHAT}\s+{any_of(reporting['striking'])}\s+"),
        object_opening=_object_opening(reporting),
    )


def _opening(reporting: dict[str, Any], owned: dict[str, Any]) -> Iterator[str]:
    """Yield what opens what somebody does with patients, has or hands out."""
    yield from (
        "include",
        "includes",
        "included",
        "gives",
        "takes",
        "finds",
        "has",
        "will",
        "would",
        "doesn",
        "does",
        "won",
    )
    yield from chain(
        reporting["treating"],
        reporting["ordering"],
        reporting["charging"],
        reporting["at_times"],
        reporting["checking"],
        reporting["checking_first"],
        reporting["entrusting"],
        reporting["handling"],
        reporting["inquiring"],
        reporting["mending"],
        ("see",),
        reporting["planning"],
        reporting["sorting"],
        reporting["supplying"],
    )
    yield from chain(
        owned["having"], owned["following"], owned["handing"], owned["distilling"], owned["dealing"]
    )


def _opening_work(reporting: dict[str, Any]) -> Iterator[str]:
    """Yield what opens what somebody goes for, meets with, checks, wants, does or gives at work."""
    yield from chain(
        reporting["going_first"],
        reporting["meeting_with"],
        reporting["checking"],
        reporting["demanding"],
        reporting["practising"],
        reporting["at_times"],
    )


def _treats(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what somebody does or does not do with patients ("has her patients wait")."""
    their, treated = any_of(reporting["their"]), any_of(reporting["treated"])
    patients = rf"(?:{their}\s+){{0,2}}(?:[\w-]+\s+)?{treated}\b"
    often, other = "|".join(_often_done(reporting, patients)), "|".join(_done(reporting, patients))
    return any_case(rf"{_OFTEN_DOES}\s+(?:{often})|\s+(?:{other})|{_inquires(reporting, treated)}")


def _often_done(reporting: dict[str, Any], patients: str) -> Iterator[str]:
    """Yield what somebody does with patients in which "often" or another adverb may stand in front."""
    treating, treated = any_of(reporting["treating"]), any_of(reporting["treated"])
    ordering, ordered = any_of(reporting["ordering"]), any_of(reporting["ordered"])
    handling = any_of(reporting["handling"])
    yield rf"{treating}\s+{patients}(?!\s+who\s+\w+[.!]?$)"
    yield (
        rf"{ordering}(?=\s+(?:[\w-]+\s+){{1,5}}?"
        rf"{ordered}(?:\s(?:of|to|before|after|with|at|every|each|once|twice)\s[^.,;:!?\ufffc]{{1,40}}?)?"
        rf"\s(?:for|on|in|from)\s+{patients})"
    )
    yield (
        rf"{ordering}(?=\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+){{0,3}}?"
        rf"{ordered}\s+(?:to\s+(?:rule\s+out|check|look|exclude|confirm|make\s+sure|be\s+sure|see\s+(?:if|whether))\b"
        rf"|(?:if|when|whenever|unless|once)\s+(?:they\b|{patients})))"
    )
    yield (
        rf"{treating}\s+{_COUNT_OF}(?:{treated}\s+(?:in|out\s+of)\s+[\w-]+"
        rf"|(?:in|out\s+of)\s+[\w-]+\s+(?:of\s+)?{patients})\s+(?:to|for|on|home|off|away)\b"
    )
    yield (
        rf"{any_of(reporting['supplying'])}\s+(?!{_THEIR_OWN})(?:[\w-]+\s+){{1,5}}?(?:for|on|to)\s+"
        rf"{patients}(?=\s+(?:who|whose|with)\b)"
    )
    yield (
        rf"{any_of(reporting['checking_first'])}(?=\s+(?!{_THEIR_OWN})[^.,;:!?\ufffc]{{1,100}}?"
        r"\s(?:before\s+(?:anything|everything)\s+else|first\s+of\s+all)\s*[.!]?$)"
    )
    yield rf"{any_of(reporting['charging'])}\s+(?:\w+\s+){{0,2}}?[$£€]\d"
    yield (
        rf"{handling}\s+(?:it|them|this|these|that)\b(?=(?:\s[^.,;:!?\ufffc]{{1,60}}?)?\s(?:in|on|for)\s+{patients})"
    )
    yield from _medicated(reporting, patients)
    yield rf"{any_of(reporting['mending'])}\s+(?:it|them|these|those)\s+with\s"
    yield rf"has\s+(?:(?:most|new|many|all|some|older|younger)\s+){{0,2}}(?:{treated}|them){_DO}"
    yield rf"has\s+{_THEIR_OWN}(?:[a-z-]+\s+)?{any_of(reporting['practised_on'])}{_NO_TIME}{_DO}"


def _done(reporting: dict[str, Any], patients: str) -> Iterator[str]:
    """Yield what somebody does or does not do with patients, has seen or would have."""
    their, treated = any_of(reporting["their"]), any_of(reporting["treated"])
    yield (
        rf"is\s+(?:also\s+)?(?:always|forever|constantly)\s+{any_of(reporting['nagging'])}\s+"
        rf"{patients}(?=\s+(?:to|not|about)\s)"
    )
    yield (
        rf"(?:doesn['’]t|does\s+not|won['’]t|will\s+not)\s+{any_of(reporting['not_treating'])}\s+"
        rf"(?:[\w-]+\s+){{0,2}}{treated}\b(?!\s*[.!]?$|\s+(?:his|her|their|away|home|back)\b)"
    )
    yield (
        r"has\s+(?:also\s+)?seen\s+(?:far\s+|many\s+)?more\s+(?!of\b)[^.,;:!?\ufffc]{3,80}?\s"
        r"(?P<how>by|from|after|with)\s[^.,;:!?\ufffc]{2,80}?\sthan\s(?P=how)\s"
    )
    yield (
        rf"has\s+(?:(?:{'|'.join(OFTEN)}|\w+ly)\s+)?{any_of(reporting['witnessing'])}(?=\s+(?!{_THEIR_OWN}|my\s|our\s)[^.;:!?\ufffc]{{1,100}}?"
        rf"(?<!\bto)\s{any_of(reporting['happening'])}\b(?!\s+of\b))"
    )
    yield rf"has\s+(?:learned|learnt)\s+to\s+{any_of(reporting['watching'])}\b"
    yield rf"has\s+{any_of(reporting['tallying'])}(?=\s[^.,;:!?\ufffc]{{1,80}}?\s(?:in|among)\s+{patients})"
    yield rf"would\s+(?:also\s+)?have\s+(?:{their}\s+){{0,2}}{treated}{_DO}"
    yield (
        rf"(?:also\s+)?(?:wants|likes|prefers)\s+(?!to\b)(?:(?!\b(?:his|her|their|my|our)\s)[^.;:!?\ufffc]){{1,140}}?"
        rf"\s(?:to\s+be\s+)?{any_of(reporting['seen_to'])}\b(?!\s+(?:as|in)\b)"
    )


def _medicated(reporting: dict[str, Any], patients: str) -> Iterator[str]:
    """Yield what somebody gives for what, and sees happen in whom: "uses a gel for stubborn cases"."""
    whom = rf"(?:{patients}|(?:[\w-]+\s+){{1,2}}cases?\b)"
    share = r"(?:(?:about|around|roughly|nearly|almost)\s+)?(?:(?:an?\s+[a-z]+|half|many)\s+of\s+)?"
    yield rf"{any_of(reporting['handling'])}\s+(?!{_THEIR_OWN})(?:[\w-]+\s+){{1,7}}?(?:for|in|on)\s+{whom}"
    yield (
        rf"sees?\s+(?:it|them|this|that)\s+{any_of(reporting['happening'])}\s+"
        rf"(?=(?:[\w-]+\s+){{0,3}}?(?:in|among)\s+{share}{patients})"
    )
    some = rf"{share}{patients}\s+(?:who|whose|with|taking|on|over|under)\b"
    yield rf"sees?\s+(?:it|them|this|these)\s+(?=(?:in|among)\s+{some})"


def _inquires(reporting: dict[str, Any], treated: str) -> str:
    """Return what somebody goes through with everybody; what they “now” do tells of a change."""
    verbs = any_of([*reporting["checking"], *reporting["inquiring"]])
    each = rf"(?:any|every|all|each)(?:one|body|\s+(?:of\s+)?(?:{_THEIR_OWN})?(?:[\w-]+\s+)?{treated})"
    return (
        rf"(?!\s+now\b){_OFTEN_DOES}\s+{verbs}(?=\s+(?!{_THEIR_OWN})[^.;:!?\ufffc]{{1,100}}?\s"
        rf"(?:at\s+(?:every|each)\s+(?:[\w-]+\s+)?{any_of(reporting['planned'])}"
        rf"|in\s+{each}\s+(?:who|whose|with|over|under))\b)"
    )


def _perceives(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what somebody sees most often, or will give, and that it is."""
    return any_case(
        rf"(?:\s+(?:most\s+often\s+|often\s+)?{any_of(reporting['perceiving'])}\b(?!\s+not\b)"
        rf"|(?:['’]ll|\s+(?:will|does))\s+{any_of(reporting['promising'])}\b(?!\s+{_own_things(reporting)})"
        rf"|\s+{_WILL_NOT}\s+(?:ever\s+|usually\s+)?(?:do|{any_of(reporting['refusing'])}))"
        r"[^,.;:!?]{0,60}?\s(?:is|are|was)\b"
    )


def _checks(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return by what somebody tells what is normal, up to that: "checks with a ruler: Under 35"."""
    return any_case(
        rf"{_OFTEN_DOES}\s+uses\s+(?:an?\s+|the\s+)(?:[\w-]+\s+){{0,2}}?{any_of(reporting['scales'])}(?:\s[^.,;:!?\ufffc]{{1,60}})?:\s|"
        rf"\s+{any_of(reporting['checking'])}(?:\s[^.,;:!?\ufffc]{{1,40}}?)?\s(?:with|by|in)\s[^.,;:!?\ufffc]{{2,40}}:\s"
        r"(?=[^;:!?\ufffc]{0,200}?\b(?:if|normal|means|anything|should|counts|covers|equals|enough)\b)"
    )


def _assigned(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return "One exercise that", up to the name of who gives it."""
    return any_case(
        rf"(?:the|one|another|an?)\s+(?:[\w’'-]+\s+){{0,3}}?{any_of(reporting['assigned'])}\s+(?:that\s+)?"
    )


def _assigns(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return that somebody gives it, and what it is: "assigns is to"."""
    return any_case(
        rf"\s+(?:(?:{'|'.join(OFTEN)}|\w+ly)\s+)?{any_of(reporting['assigning'])}(?:\s[^,.;:!?\ufffc]{{1,60}}?)?"
        r"\s(?:is|are)\s+(?:to\s|an?\s|the\s|simply\s|just\s|called\s|\d|[a-z]+ing\b)"
    )


def _in_words(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what something was in somebody's own words: ", the worst was “the itch”", but no diagnosis."""
    return any_case(
        rf",\s(?!(?:[\w-]+\s){{0,3}}{any_of(reporting['told_to'])}\b)[^.,;:!?\ufffc]{{1,80}}?"
        r"\b(?:was|were)\s(?:simply\s|just\s)?\ufffc"
    )


def _clearing(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what comes before what somebody demands: "Before she clears a player,"."""
    whom = any_of({each.removesuffix("s") for each in reporting["treated"]} | {*reporting["treated"]})
    return any_case(
        rf"^(?:before|until|unless)\s+(?P<who>s?he|(?:dr\.?\s+)?[\w’'-]+)\s+{any_of(reporting['clearing'])}"
        rf"(?:\s+(?:(?:an?|the|most|any)\s+)?(?:[\w-]+\s+)?{whom}\b[^.;:!?\ufffc]{{0,80}}?|\s+(?:it|them|anything|anyone|anybody))?,?\s+$"
    )


def _demands(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return by which somebody demands it of others: "wants ten hops", but not "needs coffee"."""
    own = rf"{_own_things(reporting)}|{any_of(reporting['refreshing'])}\b"
    return any_case(rf"\s+{any_of(reporting['demanding'])}\s(?!{own})")


def _sorts(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return into how many kinds somebody divides things: "splits scars into three kinds"."""
    return any_case(
        rf"{_OFTEN_DOES}\s+{any_of(reporting['sorting'])}\s+[^,.;:!?\ufffc]{{1,60}}?\s"
        r"into\s+(?:two|three|four|five|six|several)\s"
    )


def _lacks_proof(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what none of several has: "has seen a good study of"."""
    return any_case(
        rf"\s+(?:has|have|had)\s+(?:yet\s+|ever\s+)?{any_of(reporting['met_with_proof'])}\s+"
        rf"(?:[\w-]+\s+){{0,4}}?{any_of(reporting['proof'])}\b"
    )


def _own_things(reporting: dict[str, Any]) -> str:
    """Return what is somebody's own, and no patient: "her phone", but not "her patients"."""
    treated = any_of({*reporting["treated"], *reporting["practised_on"]})
    return rf"(?:his|her|their|my|our)\s+(?!(?:[a-z-]+\s+)?{treated}\b)"


def _stance(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return where somebody stands: "is wary of", "is open to", "is happy for her patients to try it"."""
    practised_on, treated = any_of(reporting["practised_on"]), any_of(reporting["treated"])
    whom = rf"(?:{_THEIR_OWN}(?:[a-z-]+\s+)?{practised_on}|{treated}|them)"
    inclined = [leaning.removesuffix(" to") for leaning in reporting["leanings"] if leaning.endswith(" to")]
    return any_case(
        rf"(?:\s+(?:{'|'.join(_STANDING)})|['’]s)\s+{_HOW}"
        rf"(?:{any_of(reporting['stances'])}"
        r"(?:\s+(?:about|on|of|that|toward|towards|with|when|if|for)\b|\s*:)"
        rf"|{any_of(reporting['leanings'])}\s(?!{_THEIR_OWN}|the\s+public\b)"
        rf"|{any_of(inclined)}\s+than\s+(?:[\w’'-]+\s+){{1,4}}?to\s+[a-z]"
        rf"|{any_of(reporting['consenting'])}\s+(?:for\s+{whom}\s+to|to\s+let\s+{whom})\s+[a-z])"
    )


def _goes_first(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what somebody goes for, up to the end or to a comma: "asks for first, and"."""
    when = r"\s+(?:first|last|most|next|now|instead)"
    return any_case(
        rf"\s+(?:{'|'.join(OFTEN)}\s+)?{any_of(reporting['going_first'])}(?:{when}(?=\s*[,;])|(?=\s+before\s+s?he\b)|(?:{when})?\s*[.!]?$)"
    )


def _is_met(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what is told of what somebody meets with: "is another mistake that"."""
    return any_case(
        r"(?<!here\s)\b(?:is|are|isn['’]t|aren['’]t|was|were|remains?)\s+(?:\w+ly\s+|often\s+|also\s+)?(?:something|things"
        rf"|(?:an?|one|another|among|the)\s+(?:[\w’'-]+\s+){{0,4}}?{any_of(reporting['met'])})\s+(?:that\s+)?$"
    )


def _is_worst(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what is told of what nobody meets with more: "is the worst mistake that"."""
    return any_case(
        rf"\b(?:is|are|was|were)\s+(?:still\s+|among\s+|one\s+of\s+)?(?:the|her|his)\s+(?:(?:second|single)[\s-])?"
        rf"{any_of(reporting['extreme'])}\s+(?:[\w-]+\s+)?{any_of(reporting['met'])}\s+(?:that\s+)?$"
    )


def _view(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what view of it experts take: "takes a different view", "gives it a yes", "is torn."."""
    return any_case(
        r"\s+takes\s+(?:an?|the|no)\s+(?:(?!(?:with|from|of|in|on|at|for|to)\b)[\w-]+\s+){0,3}?"
        r"(?:view|line|approach|position|stance|tack)\b(?!\s+(?:in|at|as|with|from|road)\b)"
        rf"|\s+gives\s+(?!{_THEIR_OWN})[^.,;:!?]{{1,40}}?\s(?:short\s+shrift|the\s+benefit\s+of\s+the\s+doubt"
        r"|(?:an?|the)\s+(?:[\w-]+\s+){0,2}?(?:yes|no|nod|thumbs-up|thumbs-down|green\s+light|go-ahead))\b"
        rf"|\s+finds\s+(?!{_THEIR_OWN})(?:the\s+|most\s+|such\s+)?(?:[\w-]+\s+){{1,3}}?{any_of(reporting['findings'])}\b"
        rf"|(?:\s+(?:is|remains|isn['’]t|would\s+be)|['’]s)\s+{_HOW}{any_of(reporting['positions'])}\s*[.!]?$"
    )


def _certain(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return of what somebody is sure: "is fairly sure it was"."""
    return any_case(
        rf"(?:\s+(?:is|remains)|['’]s)\s+{_HOW}{any_of(reporting['certain'])}\s+(?:that\s+)?"
        rf"{any_of(reporting['whats'])}\s"
    )


def _side(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what tells where somebody stands: "is in favor:", "does too, with two conditions"."""
    return any_case(
        rf"(?:\s+(?:is|remains|isn['’]t|would\s+be)|['’]s)\s+{_HOW}{any_of(reporting['sides'])}(?:\s*[.!]?$|:\s)"
        rf"|\s+does,?\s+too,\s+with\s+(?:an?|one|two|three|some)\s+(?:[\w-]+\s+)?{any_of(reporting['provisos'])}\s*[.!]?$"
    )


def _occasion(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return for whom or when, in front of somebody who does something: "For those who sit all day, "."""
    return any_case(
        rf"^(?:(?:and|but|so)\s+)?(?:(?:for|in|with|on)\s+(?:those|anyone|anybody|somebody|someone|{any_of(reporting['treated'])})\s+"
        r"(?:who|whose|with)\s[^.,;:!?\ufffc]{3,80}"
        rf"|(?:for|in|on|with)\s+(?!{_THEIR_OWN})(?:an?\s+|the\s+|most\s+)?(?:[\w-]+\s+){{0,2}}?{any_of(reporting['graver'])}(?:\s+of\s+[^.,;:!?\ufffc]{{1,40}})?"
        rf"|for\s+{any_of(reporting['ailing_now'])}\s+[a-z]+(?=,?\s+$)"
        rf"|(?:for|with)\s+(?:most\s+of\s+)?{_THEIR_OWN}(?:[a-z-]+\s+){{0,2}}?{any_of(reporting['advised'])}(?=,?\s+$)"
        rf"|to\s+(?:keep|stop|prevent|avoid)\s(?!{_THEIR_OWN})[^.,;:!?\ufffc]{{0,60}}?\b(?:{any_of(reporting['ailing'])}|{any_of(reporting['recurring'])})"
        rf"|(?:if|once|when|where)\s+(?:it|one|they)\s+(?:has|have|is|are)\s+(?:\w+ly\s+)?{any_of(reporting['ailing_now'])}(?:\s[^.,;:!?\ufffc]{{1,40}})?"
        rf"|(?:as|once|when|until)\s+the\s+{any_of(reporting['ailing'])}\s+{any_of(reporting['easing'])}(?:\s[^.,;:!?\ufffc]{{1,40}})?)(?:,|(?<=s)(?=\s+$))\s+$"
    )


def _practises(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what somebody then does, but not with what is theirs: "lengthens the stretches"."""
    return re.compile(
        rf"{_OFTEN_DOES}\s+{any_of(reporting['practising'])}\s+(?!{_own_things(reporting)})"
        r"(?:the|an?|in|on|off|up|out|down|to|it|them|half|one|two|three|more|less|light|low|[a-z]+s)\b"
    )


def _does_then(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what somebody will do in a case of which is told in front: "will drain it"."""
    return any_case(
        rf"\s+will\s+(?:also\s+)?{any_of({*reporting['treating_later'], *reporting['operating']})}\b"
    )


def _dispenses(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what somebody gives so seldom, or always, and not of their own: "never gives"."""
    return any_case(
        rf"\s+{any_of(reporting['at_times'])}\s+{any_of(reporting['dispensing'])}\s(?!{_own_things(reporting)})"
    )


def _finds(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return how somebody finds what is named in front: "still finds odd"."""
    return any_case(
        rf"\s+(?:{'|'.join(OFTEN)}\s+|still\s+|\w+ly\s+)?finds\s+(?:\w+ly\s+)?{any_of(reporting['findings'])}\b"
    )


def _conditional(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return that somebody does it at times: "She does it when", "He will for patients who"."""
    whom = any_of({*reporting["needing"], *reporting["treated"], *reporting["ailing"], *reporting["met"]})
    return re.compile(
        r"(?:But\s+)?[Ss]?[Hh]e\s+(?:does|will|would)(?:\s+(?:so|it|this|that))?\s+(?:only\s+)?"
        rf"(?:{any_of(reporting['conditions'])}\s|for\s+(?:[\w-]+\s+){{0,3}}?{whom}\b)"
    )


def _contracted(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what somebody would do: "’d skip", "will often prescribe"."""
    return any_case(
        rf"['’]d\s+(?:also\s+|still\s+)?{any_of(reporting['contracted'])}\b"
        rf"|(?:['’]ll\s+(?:also\s+|often\s+|usually\s+|sometimes\s+)?|\s+will\s+(?:often|usually|sometimes|occasionally|only)\s+)"
        rf"{any_of(reporting['treating_later'])}\b"
    )


def _regards() -> re.Pattern[str]:
    """Return what somebody sees it as: "treats an itch as", "reads that as a sign"."""
    return any_case(
        rf"\s+(?:\w+ly\s+)?(?:{'|'.join(_REGARDING)})\s+[^,.;:!?]{{1,60}}?\s+as\s"
        r"|\s+reads\s+(?:that|this|these|those|it|them|(?:the|such)\s+(?:[\w-]+\s+)?[a-z]+)\s+as\s+(?:an?|proof|evidence|grounds)\s"
    )


def _entrusts(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what somebody wants said: "wants me to stress that", "would like to add that"."""
    return any_case(
        rf"(?:\s+(?:also\s+)?{any_of(reporting['entrusting'])}\s+(?:me|us)\s+(?:to|promise\s+to)"
        rf"|(?:\s+would|['’]d)\s+(?:also\s+|just\s+)?like\s+to)\s+"
        rf"{any_of(reporting['entrusted'])}\b(?!\s*[.!]?$)"
    )


def _lists(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return what opens a list of somebody's: "sorts them this way:", "swears by these rules:"."""
    return any_case(
        rf"\s+(?:\w+ly\s+)?{any_of(reporting['listing'])}\s"
        r"(?:[^.,:;!?\ufffc]{1,60}?\s(?:this\s+way|like\s+this)"
        r"|(?:[a-z]+\s)?(?:these|the\s+following)(?:\s[^.,:;!?\ufffc]{1,60})?):$"
    )


def _allots(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return how long somebody gives something: "gives a towel five years"."""
    return any_case(
        r"\s+gives\s+(?!(?:his|her|their)\s+(?:kids|children|sons?|daughters?|dogs?|cats?|husband|wife|family|team|staff)\b)"
        r"(?:(?!(?:every|each|for|in|within|after|per|on|at|with)\b)[\w’'-]+\s+){1,7}?"
        rf"(?:{any_of(reporting['amounts'])}|\d+(?:\s+(?:to|or)\s+\d+)?)\s+"
        r"(?:minute|hour|day|week|month|year|season)s?\b"
        rf"|(?:\s+\w+ly)?\s+asks\s+for\s+(?:at\s+least\s+|about\s+)?(?:{any_of(reporting['amounts'])}|\d+)\s+(?:full\s+)?"
        r"(?:day|night|week|month|session|visit)s(?:\s+(?:of\s+(?!leave)|before\b|on\b|with\b|without\b)|,\s+(?:because|since)\s+the\b)"
        rf"|(?:\s+\w+ly)?\s+{any_of(reporting['planning'])}\s+(?:at\s+least\s+|about\s+)?"
        rf"(?:{any_of(reporting['amounts'])}|\d+)(?:\s+(?:to|or)\s+[\w-]+)?\s+(?:[\w-]+\s+)?{any_of(reporting['planned'])}\b(?!\s+of\b)"
    )


def _object_opening(reporting: dict[str, Any]) -> re.Pattern[str]:
    """Return how it begins what holds for "him" or "her": "For him, ", "What worries her is"."""
    return any_case(
        rf"(?:(?:for|to)|{_WHAT}\s+{any_of(reporting['striking'])})\s+(?P<whom>him|her)"
        r"(?=,\s|\s+(?:the|an?|that|this|it|is|are|more|most|all)\b)"
    )


def _first_words(*phrases: str) -> frozenset[str]:
    """Return the words that phrases begin with, up to the first character that is in no word."""
    return frozenset(re.split(r"\W", phrase, maxsplit=1)[0].lower() for phrase in phrases)
