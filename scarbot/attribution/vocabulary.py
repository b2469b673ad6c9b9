"""The words of attribution, from ``data/cues.toml``, ``data/people.toml`` and a sidecar."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from scarbot.attribution.word_places import POSSESSIVE, Phrases, opened_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from scarbot.attribution.word_places import Wording

__all__ = ["Vocabulary", "alternatives", "vocabulary"]

_PAST = frozenset(
    {
        "drew", "felt", "found", "laid", "meant", "put", "said", "saw", "spelled", "swore", "thought",
        "told", "went", "wrote",
    }
)  # fmt: skip
_AUXILIARIES = ("will", "would", "’ll", "'ll", "isn’t", "isn't", "wasn’t", "wasn't", "doesn’t", "doesn't")
_NEGATED = ("doesn’t", "doesn't", "does not", "didn’t", "didn't", "did not")
_REFUSED = ("refuses to", "won’t", "won't", "will not")
_STANDING = ("is", "was", "remains", "isn['’]t", "wasn['’]t")
_OFTEN = ("also", "often", "usually", "always", "typically", "now")
_REGARDING = ("sees", "treats")
_QUESTIONS = "how|if|what|when|where|whether|why"
_ROLE_ENDINGS = r"[\w-]+(?:ologist|iatrist|ometrist|odontist)"
_WHAT_IS_MADE = r"(?:an?|one|two|three|four|five|equal|half|to)\s|\d|[a-z]+,\s"
_ABOUT_WHAT = r"(?:\s+(?:on|for|to|about|against)\s[^,.;:!?\ufffc]{1,40}?)?"
_BEHIND_DEED = r"(?:in|on|by|at|for|with|from|after|when|once)\b"
_NO_PART = r"(?:of|at|in|for|with|from|who|whose)"
_TIMES = r"(?:hour|day|night|week|month|year)"
_NEXT_WORDS = r"\s+([\w/-]+)(?:\s+([\w/-]+)(?:\s+([\w/-]+))?)?"  # a stranger takes three at most
_LINKS = frozenset({"of", "in", "for", "with", "at", "on", "by", "from", "to"})  # "a survey of adults"
_CUT = re.compile(r"[\w-]")
_ROLE = re.compile(_ROLE_ENDINGS, re.IGNORECASE)


def alternatives(phrases: Iterable[str]) -> str:
    r"""Return a pattern for any of the phrases, longest first; white space may be of any kind.

    No phrases give a pattern that never matches.

    >>> alternatives(["say", "says so"])
    'says\\s+so|say'
    """
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "|".join(r"\s+".join(map(re.escape, phrase.split())) for phrase in ordered) or r"(?!)"


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that the rules know of words, compiled once.

    Attributes:
        verbs: verbs of saying, any form.
        plural_verbs: those of their forms that only go with "they".
        addressing: verbs whose object may be the listener ("told Dr. X").
        weak_verbs: those that speak only with a clause or a quotation behind them.
        describing: those by which anybody is told of who was never asked ("she calls it Bob").
        naming: those by which something is given a name ("calls it “clever”").
        opining: those by which experts speak and others tell of themselves ("likes", "would").
        stance: where somebody stands ("is wary of"), from the end of their name.
        complete: beginnings of verbs that say something by themselves ("agrees").
        gesturing: beginnings of verbs that tell how somebody looks ("laughs").
        announcing_verbs: beginnings of verbs by which an opinion is only announced.
        perceives: what somebody sees most often and that it is, from the end of their name.
        asked: words after which somebody is asked and has not spoken; to be searched up to the name.
        participles: "calling", "adding".
        according: phrases that hand the words to what follows.
        handing: those, and "based on", in one look.
        basing: those that do so only where a person follows at once, behind a comma or at the opening.
        closing_tag: a verb that ends a sentence and says only there, from the end of the name.
        inverted_tag: the same in front of a name; to be searched up to it.
        deeds: what makes a deed of a verb of saying ("said goodbye"), from the end of the verb, by verb.
        between: adverbs and auxiliaries between a subject and its verb.
        prepositions: what a name stands behind that is no subject; to be searched up to the name.
        treats: what somebody does with patients ("has her patients wait"), from the end of the name.
        declining: what somebody does not ("Nor does she mind"), from the end of the name.
        regards: what somebody sees it as, from the end of the name.
        holding: the words that open stances, treatments, regards and what somebody has; or an adverb.
        contracted: what somebody would do ("’d skip"), from the end of the name.
        pondering: verbs by which somebody is told of where "had" stands in front.
        striking: what is in front of the one whom something worries; the whole opening.
        object_opening: "For him, ", "To her", "What worries her": an opinion whose holder is an object.
        shown: what somebody points to and says nothing, from the end of the verb.
        touched: what of themselves somebody points to, likewise.
        replying: verbs by which somebody only answers where nothing follows but how.
        owned: what somebody has who has an opinion ("’s view"), from the end of the owner.
        owned_noun: any of these things.
        asked_for: any of these in a question that is nothing else ("’s verdict?"), from the end of the owner.
        made: what somebody makes or follows, and what it is ("’s recipe is a spoon of"), likewise.
        belongs: what somebody has that is no opinion, likewise.
        standing: where an opinion is or what became of it, from behind the noun ("is due in May").
        supposing: what is in front of who is only supposed to speak, or does not; to be searched up to them.
        hearsay: what others tell in front of the one of whom they tell it; likewise.
        nobody: the opening of a sentence that says it of nobody.
        disowning: the opening of a sentence by which the quotation in front of it is nobody's here.
        famous: the same by a name, as a group.
        denying: what denies a verb of saying, from the end of the name up to the end of the verb or farther.
        things: those of them that others have as well, in lower case.
        owned_announced: what somebody has, up to a colon that ends the sentence, from the end of the owner.
        owned_list: the same, or a few words up to any colon.
        has: the same behind its owner, up to a colon ("has one rule for that:").
        gives: verbs by which somebody hands it over, from the end of their name.
        given_by: what somebody has who has an opinion; to be searched up to the name of the giver.
        given_from: "Pro tip from", up to the name of the giver; the whole opening.
        announcing: an opinion that is only announced ("adds a caveat."), from the end of the verb.
        advice: what an organisation gives ("offers the same advice").
        study: nouns of research.
        study_verbs: the verbs by which research speaks.
        study_determiners: what a study that speaks is introduced by; to be searched up to the noun.
        study_negations: what denies that there is research; likewise.
        finding: verbs by which people whose study is cited speak as a study.
        questions: words that a sentence has which says who answers what is asked behind it.
        answering: how it says that; "by" and "then" are are theirs who answer, "asks" and "meets" are not.
        asked_whom: what is in front of the one who is asked; to be searched up to the name.
        leaving: the opening of a sentence on the meeting, with the "she" or "he" of whom it tells.
        continuing: words that go on about the study of the sentence before.
        goes_on_counting: what opens one more sentence on those studied ("one in eight", "by week 12").
        studied: those who were studied, as the opening of a sentence.
        past: a verb that tells what was found.
        goes_on: "it" behind a study and the verb by which it goes on.
        goes_on_saying: the same behind a group.
        groups: people of a trade, in the plural.
        owners: what stands in front of people without a name ("her doctor", "one patient"), and as groups
            the next words.
        strangers: nouns of people without a name, in lower case.
        nouns: the same, wherever they stand.
        several: people in the plural that "they" may go on with.
        crowd: any of them, wherever it stands.
        female: nouns of those who are women.
        male: nouns of those who are men.
        organisations: words in the name of an organisation, in lower case.
        acronyms: organisations known by their letters.
        alone: organisations whose name is one word.
        institutions: the last words for one, in lower case.
        institution_nouns: the same, with the white space behind them.
        institution: what makes capitals an organisation ("the charity"); to be searched up to them.
        company: the same behind a comma (", a company in"), from the end of the capitals.
        business: a clause that tells what a company does (", which sells"), from the end of the capitals.
        body: the same where that is all that they are, and no part of what somebody is ("a company lawyer").
        titles: alternatives, for use in patterns.
        ranks: what stands in front of a name as well, and is no first name.
        credentials: likewise.
        roles: what people are, in lower case and the singular.
        role: alternatives for roles, singular and plural.
        grades: what a role may only begin with ("consultant hand surgeon"), as alternatives.
        offices: what somebody is besides their trade ("dermatologist Ana Ruiz, owner of"), in lower case.
        lay_roles: those of ``roles`` that make nobody an expert.
        no_longer: words in front of a role that is not held.
        kin: roles that name their number behind "of" ("father of twins").
        married: words that make a couple of two people.
        relations: words for what else two people of one name may be.
        kinship: by a relative: its sign, its usual word, and what a woman ("f") and a man ("m") is to it.
        implied: what credentials make of a person, for mentions by role.
        short: what somebody may be called for short, by what they are ("vet").
        no_agents: what ends like an occupation and is none, in lower case.
        states: credentials that are states as well.
        countries: what ends the name of a body ("Allergy UK").
        places: words that end the names of places, in lower case.
        not_names: capitalised words that are in no person's name.
        role_stops: words that a role does not reach across.
    """

    verbs: Phrases
    plural_verbs: frozenset[str]
    addressing: frozenset[str]
    weak_verbs: frozenset[str]
    describing: frozenset[str]
    naming: frozenset[str]
    opining: frozenset[str]
    stance: re.Pattern[str]
    complete: tuple[str, ...]
    gesturing: tuple[str, ...]
    announcing_verbs: tuple[str, ...]
    perceives: re.Pattern[str]
    asked: Phrases
    participles: Phrases
    according: Phrases
    handing: Phrases
    basing: Phrases
    closing_tag: re.Pattern[str]
    inverted_tag: re.Pattern[str]
    deeds: Mapping[str, re.Pattern[str]]
    between: re.Pattern[str]
    prepositions: Phrases
    treats: re.Pattern[str]
    declining: re.Pattern[str]
    regards: re.Pattern[str]
    holding: frozenset[str]
    contracted: re.Pattern[str]
    pondering: frozenset[str]
    striking: re.Pattern[str]
    object_opening: re.Pattern[str]
    shown: re.Pattern[str]
    touched: re.Pattern[str]
    replying: frozenset[str]
    owned: re.Pattern[str]
    owned_noun: re.Pattern[str]
    asked_for: re.Pattern[str]
    made: re.Pattern[str]
    belongs: re.Pattern[str]
    standing: re.Pattern[str]
    supposing: Phrases
    hearsay: Phrases
    nobody: re.Pattern[str]
    disowning: re.Pattern[str]
    famous: re.Pattern[str]
    denying: re.Pattern[str]
    things: frozenset[str]
    owned_announced: re.Pattern[str]
    owned_list: re.Pattern[str]
    has: re.Pattern[str]
    gives: re.Pattern[str]
    given_by: re.Pattern[str]
    given_from: re.Pattern[str]
    announcing: re.Pattern[str]
    advice: re.Pattern[str]
    study: Phrases
    study_verbs: re.Pattern[str]
    study_determiners: re.Pattern[str]
    study_negations: re.Pattern[str]
    finding: frozenset[str]
    questions: Phrases
    answering: re.Pattern[str]
    asked_whom: re.Pattern[str]
    leaving: re.Pattern[str]
    continuing: re.Pattern[str]
    goes_on_counting: re.Pattern[str]
    past: re.Pattern[str]
    studied: re.Pattern[str]
    goes_on: re.Pattern[str]
    goes_on_saying: re.Pattern[str]
    groups: Phrases
    owners: Phrases
    strangers: frozenset[str]
    nouns: Phrases
    several: re.Pattern[str]
    crowd: re.Pattern[str]
    female: frozenset[str]
    male: frozenset[str]
    organisations: frozenset[str]
    acronyms: frozenset[str]
    alone: frozenset[str]
    institutions: frozenset[str]
    institution_nouns: Phrases
    institution: re.Pattern[str]
    company: re.Pattern[str]
    body: re.Pattern[str]
    business: re.Pattern[str]
    titles: str
    ranks: frozenset[str]
    credentials: str
    roles: frozenset[str]
    role: str
    grades: str
    offices: frozenset[str]
    lay_roles: frozenset[str]
    no_longer: frozenset[str]
    kin: frozenset[str]
    married: re.Pattern[str]
    relations: re.Pattern[str]
    kinship: Mapping[str, Mapping[str, str]]
    implied: Mapping[str, list[str]]
    short: Mapping[str, list[str]]
    no_agents: frozenset[str]
    states: frozenset[str]
    countries: frozenset[str]
    places: frozenset[str]
    not_names: frozenset[str]
    role_stops: frozenset[str]

    def is_role(self, word: str) -> bool:
        """Say whether a word in lower case is what a person can be.

        >>> vocabulary().is_role("chronobiologist"), vocabulary().is_role("dermatologists")
        (True, False)
        """
        return word in self.roles or (word.endswith("ist") and bool(_ROLE.fullmatch(word)))

    def find_strangers(self, wording: Wording, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the offsets of people without a name: "her doctor", "one young patient"."""
        text = wording.text
        for match in wording.find(self.owners, start, end) if wording.stands(self.nouns, start, end) else ():
            for place, word in enumerate(match.groups(""), start=1):
                if word.lower() in self.strangers:
                    behind = match.end(place)
                    if not _CUT.match(text, behind):
                        yield max(start, text.rfind(" ", start, match.start()) + 1), behind
                    break
                if not word or word.endswith("s") or word.lower() in _LINKS:
                    break


@lru_cache(maxsize=32)
def vocabulary(own: tuple[tuple[str, tuple[str, ...]], ...] = ()) -> Vocabulary:
    """Return the package's vocabulary, with the words that a sidecar adds by kind."""
    cues, added = _data("cues"), dict(own)
    groups, roles = cues["groups"], _data("people")["roles"]
    institutions = frozenset(noun.split()[-1] for noun in groups["institutions"])
    trades = {role + "s" for role in roles if role.endswith(("ist", "ian"))}
    return Vocabulary(
        **_reporting(cues, added),
        **_voids(cues["voids"]),
        **_opinions(cues, added),
        **_studies(cues["studies"], _data("people")["strangers"]["several"], added),
        **_interviews(cues["interviews"]),
        groups=_listed({*groups["nouns"], *trades, *added.get("groups", ())}),
        organisations=frozenset(groups["organisations"]),
        acronyms=frozenset(groups["acronyms"]),
        alone=frozenset(groups["alone"]),
        institutions=institutions,
        institution_nouns=opened_by(rf"(?<![\w-])(?:{alternatives(institutions)})\s+", institutions),
        institution=_pattern(
            rf"\b(?:the|an?|our)\s+(?:[\w-]+\s+)?(?:{alternatives(groups['institutions'])})\s+$"
        ),
        company=_pattern(
            rf",\s+(?:an?|the|our)\s+(?:[\w-]+\s+){{0,3}}?(?:{alternatives(groups['institutions'])})\b"
        ),
        body=_pattern(
            rf",\s+(?:an?|the|our)\s+(?:(?!{_NO_PART})[\w-]+\s+){{0,3}}?(?:{alternatives(groups['institutions'])})"
            rf"(?=[,.;)]|\s+(?:{_NO_PART}|that|which|based|representing)\b)"
        ),
        business=_pattern(rf",\s+which\s+(?:\w+ly\s+)?(?:{alternatives(groups['businesses'])})\b"),
        **_people(_data("people")),
        **_strangers(_data("people")),
    )


def _strangers(people: dict[str, Any]) -> dict[str, Any]:
    """Return how people are told of that have no name."""
    words, female, male = people["strangers"], people["female"], people["male"]
    nouns = {*words["nouns"], *people["roles"], *people["lay_roles"], *female, *male} - {*words["verbs"]}
    determiners = _tree([*words["determiners"], *map(str.capitalize, words["determiners"])])
    return {
        "owners": Phrases(
            re.compile(rf"(?:\b{_branches(determiners)}|(?<=[^\W\d_])['’]s)(?={_NEXT_WORDS})"),
            frozenset([*words["determiners"], POSSESSIVE]),
        ),
        "strangers": frozenset(noun.lower() for noun in nouns),
        "nouns": _listed(nouns),
        "several": _pattern(
            r"(?:^|[,;:]\s|\b(?:that|says|said|when|if|and|but|many|most|some|his|her|their|because|what)\s)"
            rf"(?:{alternatives(words['several'])})\b"
        ),
        "crowd": _words(words["several"]),
        "female": frozenset(female),
        "male": frozenset(male),
    }


def _reporting(cues: dict[str, Any], added: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """Return what somebody speaks by: verbs by what they can do, participles, what may stand between."""
    reporting, adverbs = cues["reporting"], cues["adverbs"]
    declining = [f"{no} {base}" for no in _NEGATED for base in reporting["declining"]]
    refusing = [f"{no} {base}" for no in _REFUSED for base in reporting["refusing"]]
    opining = frozenset([*reporting["opining"], *declining, *refusing])
    verbs = {*_forms(reporting["regular"]), *reporting["irregular"], *opining}
    verbs.update(added.get("reporting", ()))
    listed = [*adverbs["words"], *adverbs["auxiliaries"]]
    between = alternatives(word for word in listed if " " in word or not word.endswith("ly"))
    return {
        "verbs": _listed(verbs),
        "plural_verbs": frozenset(verb for verb in verbs if _is_plural(verb)) - opining,
        "addressing": frozenset(reporting["addressing"]),
        "weak_verbs": frozenset(reporting["weak"]),
        "describing": frozenset(_forms(reporting["describing"])),
        "naming": frozenset(_forms(reporting["naming"])),
        "opining": opining,
        "complete": tuple(reporting["complete"]),
        "gesturing": tuple(reporting["gesturing"]),
        "announcing_verbs": tuple(reporting["announcing"]),
        "asked": opened_by(
            _pattern(rf"\b(?:{alternatives(reporting['asking'])})\b[^;:]{{0,60}}\b(?:{_QUESTIONS})\s+$"),
            reporting["asking"],
        ),
        "participles": _listed(reporting["participles"]),
        "basing": opened_by(rf"(?i:{alternatives(reporting['basing'])})\s+", reporting["basing"]),
        "closing_tag": _pattern(rf"\s+(?:{alternatives(reporting['tagging'])})\s*[.!?]*$"),
        "inverted_tag": _pattern(rf",\s+((?:{alternatives(reporting['tagging'])})\s+(?:the\s+)?)$"),
        "deeds": _deeds(cues["deeds"]),
        "between": _pattern(rf"(?:['’](?:d|ll|ve))?(?:,?\s+(?:{between}|\w+ly)(?:,(?=\s))?)*\s*"),
        "prepositions": opened_by(
            _pattern(rf"\b(?:{alternatives(cues['subjects']['prepositions'])})\s+$"),
            cues["subjects"]["prepositions"],
        ),
    }


def _deeds(listed: Iterable[Mapping[str, Iterable[str]]]) -> dict[str, re.Pattern[str]]:
    """Return by verb what stands behind it where it tells of no words."""
    found: dict[str, re.Pattern[str]] = {}
    for entry in listed:
        whom = r"(?:(?:me|us|him|her|them|you)\s+)?"
        but = rf"(?!\s+(?:{alternatives(entry['unless'])}|\d+)\b)" if "unless" in entry else ""
        later = rf"(?![^.;:]*\b(?:{alternatives(entry['later'])})\b)" if "later" in entry else ""
        pattern = _pattern(rf"\s+{whom}(?:{alternatives(entry['behind'])})(?![\w-]){but}{later}")
        found.update(dict.fromkeys(entry["verbs"], pattern))
    return found


def _voids(voids: dict[str, Any]) -> dict[str, Any]:
    """Return what makes a verb of saying tell of nobody's words."""
    denied = "|".join(
        rf"(?:{alternatives(entry['between'])})\s+(?:(?:\w+ly|ever|once|even)\s+)*(?:{alternatives(entry['verbs'])})(?![\w-])"
        for entry in voids["verbs"]
    )
    return {
        "supposing": opened_by(
            _pattern(
                rf"\b(?:{alternatives(voids['in_front'])})\s+(?:(?:the\s+|an?\s+)?(?:[\w-]+\s+)?([\w-]+)\s+)?$"
            ),
            voids["in_front"],
        ),
        "hearsay": opened_by(
            _pattern(
                rf"(?<!to\s)\b(?:{alternatives(voids['hearsay'])})\s+(?:that\s+)?$"
                rf"|\baccording\s+to\s+[^,.;:]{{1,40}},\s+$"
            ),
            [*voids["hearsay"], "according to"],
        ),
        "disowning": _pattern(
            rf"(?:(?:{alternatives(voids['disowning'])})"
            rf"|(?:the|that|this)\s+(?:{alternatives(voids['lines'])}))(?![\w-])"
        ),
        "famous": re.compile(
            rf"([A-Z][a-z]{{2,}})\s+(?:also\s+|once\s+|first\s+|\w+ly\s+)?(?:{alternatives(voids['famous'])})\b"
        ),
        "nobody": _pattern(rf"(?:{alternatives(voids['nobody'])})\b"),
        "denying": _pattern(
            rf",?\s+(?:(?:has|have|had|does|do|did|would|will|is\s+said\s+to\s+have|\w+ly)\s+)*(?:{denied})"
        ),
    }


def _opinions(cues: dict[str, Any], added: Mapping[str, Iterable[str]]) -> dict[str, Any]:
    """Return what is somebody's without a verb of saying: hand-overs, stances, what people have and give."""
    reporting, owned = cues["reporting"], cues["owned"]
    according = {*reporting["according"], *added.get("according", ())}
    return {
        **_possessions(owned),
        "according": _listed(according),
        "handing": opened_by(
            _pattern(rf"{_words(according).pattern}|(?:{alternatives(reporting['basing'])})\s+"),
            [*according, *reporting["basing"]],
        ),
        "stance": _pattern(
            rf"(?:\s+(?:{'|'.join(_STANDING)})|['’]s)\s+"
            r"(?:(?:not|also|still|less|more|quite|far|a\s+bit|very|rather|now|too|so|nonetheless|nevertheless)\s+|\w+ly\s+)*"
            rf"(?:{alternatives(reporting['stances'])})"
            r"(?:\s+(?:about|on|of|that|toward|towards|with|when|for)\b|\s*:)"
        ),
        "perceives": _pattern(
            rf"\s+(?:most\s+often\s+|often\s+)?(?:{alternatives(reporting['perceiving'])})\b(?!\s+not\b)"
            r"[^,.;:!?]{0,60}?\s(?:is|are|was)\b"
        ),
        "treats": _pattern(
            rf"(?:\s+(?:{'|'.join(_OFTEN)}|\w+ly))?\s+(?:{alternatives(reporting['treating'])})\s+"
            rf"(?:(?:{alternatives(reporting['their'])})\s+){{0,2}}(?:[\w-]+\s+)?(?:{alternatives(reporting['treated'])})\b"
        ),
        "declining": _pattern(rf"\s+(?:{alternatives(reporting['declining'])})\b"),
        "regards": _pattern(rf"\s+(?:\w+ly\s+)?(?:{'|'.join(_REGARDING)})\s+[^,.;:!?]{{1,60}}?\s+as\s"),
        "contracted": _pattern(
            rf"['’]d\s+(?:also\s+|still\s+)?(?:{alternatives(reporting['contracted'])})\b"
        ),
        "holding": _first_words(*_STANDING, *_OFTEN, *_REGARDING, *reporting["treating"], *owned["having"]),
        "pondering": frozenset(reporting["pondering"]),
        "striking": _pattern(rf"what\s+(?:{alternatives(reporting['striking'])})\s+"),
        "object_opening": _pattern(
            rf"(?:(?:for|to)|what\s+(?:{alternatives(reporting['striking'])}))\s+(?P<whom>him|her)"
            r"(?=,\s|\s+(?:the|an?|that|this|it|is|more|most|all)\b)"
        ),
        "shown": _pattern(
            rf"\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+)?(?:{alternatives(reporting['shown'])})\b"
        ),
        "touched": _pattern(
            rf"\s+(?:his|her|their)\s+(?:[\w-]+\s+)?(?:{alternatives(reporting['touched'])})\b"
        ),
        "replying": frozenset(reporting["replying"]),
    }


def _possessions(owned: dict[str, Any]) -> dict[str, Any]:
    """Return what people have who have an opinion, and what others have as well."""
    nouns, made = alternatives(owned["nouns"]), alternatives(owned["made"])
    having, given = alternatives(owned["having"]), alternatives(owned["given"])
    return {
        "owned": _pattern(rf"['’]?s?\s+(?:[\w-]+\s+)?(?:(?:piece|word|bit)s?\s+of\s+)?(?:{nouns})\b"),
        "owned_noun": _words(owned["nouns"]),
        "asked_for": _pattern(
            rf"['’]?s?\s+(?:[\w-]+\s+){{0,3}}?(?:{nouns}|{made}){_ABOUT_WHAT}(?:,\s+(?:who|which)\s[^.;:!?]+)?\s*\?\s*$"
        ),
        "made": _pattern(
            rf"['’]?s?\s+(?:[\w-]+\s+)?(?:{made}){_ABOUT_WHAT}"
            rf"(?:\s*:\s|\s+(?:is|was)\s+(?:{_WHAT_IS_MADE})|\s+(?:calls\s+for|begins\s+with|starts\s+with)\s)"
        ),
        "belongs": _pattern(rf"['’]?s?\s+(?:[\w-]+\s+)?(?:{alternatives(owned['belongings'])})\b"),
        "standing": _pattern(
            rf"{_ABOUT_WHAT}\s+(?:is|was|are|were)\s+(?:(?:not|also|\w+ly)\s+)?"
            rf"(?:(?:{alternatives(owned['standing'])})(?![\w-])(?!\s+to\b)|[a-z]{{3,}}ed(?=\s*(?:[.,;]|$)|\s+{_BEHIND_DEED}))"
        ),
        "things": frozenset(owned["things"]),
        "owned_announced": _pattern(r"['’]?s?(?:\s+[\w’'-]+){1,9}\s*:\s*$"),
        "owned_list": _pattern(r"['’]s?(?:\s+[\w’'-]+){1,4}\s*:\s|['’]?s?(?:\s+[\w’'-]+){1,9}\s*:\s*$"),
        "has": _pattern(rf"\s+(?:{having})\s+(?:[\w-]+\s+){{0,5}}?(?:{nouns})\b[^.;:!?\ufffc]{{0,60}}:"),
        "gives": _pattern(rf"\s+(?:{alternatives(owned['handing'])})\b"),
        "given_by": _pattern(rf"\b(?:{nouns})(?:\s+(?:that|which))?\s+$"),
        "given_from": _pattern(
            rf"(?:[\w’'-]+\s+){{0,3}}?(?:{nouns})\s+(?:from|of|by)\s+(?:[a-z-]+\s+){{0,3}}"
        ),
        "announcing": _pattern(
            r"\s+(?:an?|one|this|these|that|another|the\s+same|a\s+few|some)\s+(?:[\w-]+\s+){0,2}?"
            rf"(?:{nouns})s?\s*[.!]?\s*$"
        ),
        "advice": _pattern(rf"\s+(?:{alternatives(owned['giving'])})\s+(?:[\w-]+\s+){{0,4}}(?:{given})\b"),
    }


def _first_words(*phrases: str) -> frozenset[str]:
    """Return the words that phrases begin with, up to the first character that is in no word."""
    return frozenset(re.split(r"\W", phrase, maxsplit=1)[0].lower() for phrase in phrases)


def _studies(
    studies: dict[str, Any], people: Iterable[str], added: Mapping[str, Iterable[str]]
) -> dict[str, Any]:
    """Return what research speaks by; patterns that are searched up to a noun end with it.

    Args:
        studies: the words of studies.
        people: people in the plural, who may have been studied.
        added: further words by kind.
    """
    determiners, negations = alternatives(studies["determiners"]), alternatives(studies["negations"])
    return {
        "study": _listed({*studies["nouns"], *added.get("studies", ())}),
        "study_verbs": _words({*studies["verbs"], *added.get("findings", ())}),
        "study_determiners": _pattern(rf"(?:^|[\s(“\"—])(?:{determiners}|\d+)\s+(?:[\w’'%.,&-]+\s+){{0,7}}$"),
        "study_negations": _pattern(rf"\b(?:{negations})\s+(?:\w+\s+){{0,2}}$"),
        "finding": frozenset(studies["finding"]),
        "goes_on": _pattern(
            rf"(?:it|(?:(?:the|a)\s+)?(?:first|second|third|other|latter|former)(?:\s+one)?|one|another)"
            rf"(?:,\s[^,.;:]{{1,60}},)?\s+(?:also\s+)?(?:{alternatives(studies['going_on'])})\b"
        ),
        "goes_on_saying": _pattern(rf"it\s+(?:also\s+)?(?:{alternatives(studies['going_on_saying'])})\b"),
        "goes_on_counting": _pattern(
            rf"(?:(?:but|and|yet|by\s+contrast|meanwhile|in\s+contrast|overall|still),?\s+)?"
            rf"(?:(?:only|just|about|nearly|almost|roughly|some|fewer\s+than|more\s+than|fully|another|at\s+least)\s+)?"
            rf"(?:\d[\d,.]*|{alternatives(studies['counting'])}|the\s+[\w-]+s\s+(?:who|with|without|given|taking|on)|"
            r"(?:by|after|at|within)\s+(?:the\s+)?"
            rf"(?:{_TIMES}\s+\w+|[\w-]+\s+{_TIMES}s?))(?![\w-])"
        ),
        "studied": _words(studies["studied"]),
        "past": _pattern(rf"{_words(studies['past']).pattern}|\b[a-z]{{3,16}}ed\b"),
        "continuing": _pattern(
            rf"(?<!Whether )\b(?:(?:{alternatives(studies['continuing'])})\b(?!\s+(?:that|who)\b)"
            rf"|of\s+th[eo]se\b(?!\s+(?:that|who)\b)(?!\s+(?!(?:{alternatives(people)})\b)[a-z-]+s\b)"
            r"|(?:the|both|two|other|control|placebo)\s+(?:[\w-]+\s+)?groups?\b)"
        ),
    }


def _interviews(interviews: dict[str, Any]) -> dict[str, Any]:
    """Return what says that somebody answers the questions that follow; "we" do not."""
    word, nobody = r"(?:[\w.’'-]+\s+)", r"(?<!\bwe\s)(?<!\bI\s)"
    putting, asking = alternatives(interviews["putting"]), alternatives(interviews["asking"])
    meeting = alternatives(interviews["meeting"])
    listed = [*interviews["questions"], *interviews["meeting"]]
    return {
        "questions": opened_by(rf"(?i:{alternatives(listed)})\b", listed),
        "answering": _pattern(
            rf"{nobody}\b(?P<by>{alternatives(interviews['answering'])})\s+{word}{{0,5}}questions?\b"
            rf"|\b(?:{alternatives(interviews['asked'])})\b[,.;:]?\s+(?:and\s+)?{word}{{1,5}}{nobody}(?P<then>answer(?:s|ed)?)\b"
            rf"|\b(?:{putting})\s+{word}{{0,6}}questions?\s+{word}{{0,5}}to\b|\b(?P<asks>{asking})\s+{word}{{1,6}}questions?\b"
            rf"|\b(?P<meets>{meeting})\s"
            rf"|\b(?:{alternatives(interviews['spoken'])})\b[^.;:!?]{{0,60}}?\b(?:{alternatives(interviews['edited'])})\b"
        ),
        "asked_whom": _pattern(rf"\b(?:to|{putting}|{asking}|{meeting})\s+$"),
        "leaving": _pattern(rf"(?:{alternatives(interviews['leaving'])})\b[^.;:!?\ufffc]{{0,60}}?,\s+s?he\b"),
    }


def _people(people: dict[str, Any]) -> dict[str, Any]:
    """Return how people are named and what they are."""
    roles = [*people["roles"], *people["lay_roles"]]
    singular_and_plural = _branches(_tree([*roles, *(role + "s" for role in roles)]))
    return {
        "titles": alternatives(people["titles"]),
        "ranks": frozenset(people["ranks"]),
        "credentials": _credentials(people["credentials"], people["no_credentials"]),
        "roles": frozenset(role.lower() for role in roles),
        "role": rf"{singular_and_plural}|{_ROLE_ENDINGS}s?",
        "grades": alternatives(people["grades"]),
        "offices": frozenset(people["offices"]),
        "lay_roles": frozenset(people["lay_roles"]),
        "no_longer": frozenset(people["no_longer"]),
        "kin": frozenset(people["kin"]),
        "married": _words(people["married"]),
        "relations": _words(people["relations"]),
        "kinship": {
            noun: dict(zip(("sign", "f", "m", "same"), row, strict=True))
            for noun, row in people["kinship"].items()
        },
        "implied": people["implied"],
        "short": people["short"],
        "no_agents": frozenset(people["no_agents"]),
        "states": frozenset(people["states"]),
        "countries": frozenset(people["countries"]),
        "places": frozenset(people["places"]["endings"]),
        "not_names": frozenset([*people["not_names"], *people["titles"]]),
        "role_stops": frozenset(people["role_stops"]),
    }


def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _words(phrases: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern for phrases that are no part of a longer word.

    It is a tree of their letters: a word is compared with one phrase and not with all.
    """
    tree = _tree(phrases)
    return _pattern(rf"(?<![\w’'-])(?=\w){_branches(tree) if tree else '(?!)'}(?![\w-])")


def _listed(listed: Iterable[str]) -> Phrases:
    """Return the pattern of :func:`_words`, to be tried only where one of the first words stands."""
    listed = list(listed)
    return opened_by(_words(listed), listed)


def _tree(phrases: Iterable[str]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for phrase in phrases:
        node = tree
        for letter in " ".join(phrase.split()):
            node = node.setdefault(letter, {})
        node[""] = {}
    return tree


def _branches(node: dict[str, Any]) -> str:
    """Return a pattern for what may follow in a tree of letters; the longest is tried first."""
    following = [
        (r"\s+" if letter == " " else re.escape(letter)) + _branches(node[letter])
        for letter in sorted(node)
        if letter
    ]
    if not following:
        return ""
    if len(following) == 1 and "" not in node:
        return following[0]
    return f"(?:{'|'.join(following)}){'?' if '' in node else ''}"


def _forms(bases: Iterable[str]) -> set[str]:
    """Return base, third person and past of regular verbs; only the first word is bent."""
    found: set[str] = set()
    for base in bases:
        verb, _, rest = base.partition(" ")
        found.update(f"{form} {rest}".strip() for form in (verb, _third(verb), _past(verb)))
    return found


def _third(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x")):
        return verb + "es"
    return verb[:-1] + "ies" if verb[-1] == "y" and verb[-2] not in "aeiou" else verb + "s"


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb[-1] == "y" and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return {"quip": "quipped", "prefer": "preferred", "admit": "admitted"}.get(verb, verb + "ed")


def _is_plural(verb: str) -> bool:
    """Say whether a form goes with "they" only: no past, no third person."""
    parts = verb.split()
    return parts[0] not in _AUXILIARIES and not any(
        word.endswith(("s", "ed")) or word in _PAST for word in parts
    )


def _credentials(letters: Iterable[str], others: Iterable[str]) -> str:
    """Return a pattern for any of the letters, or for letters that nothing speaks against.

    Full stops inside are passed over (Ph.D.); unlisted ones begin and end with a capital (CFP, FACOEM).
    """
    ordered = sorted(set(letters), key=lambda one: (-len(one), one))
    dotted = [re.sub(r"([A-Z][a-z]*)", r"\1\\.?", re.escape(one)) for one in ordered]
    unlisted = rf"(?!(?:{alternatives(others)})(?![\w-]))[A-Z][A-Za-z]{{0,3}}[A-Z]{{1,6}}(?:-[A-Z]{{1,4}})?"
    return rf"(?:{'|'.join(dotted)}|{unlisted})(?![\w-])"


@cache
def _data(name: str) -> dict[str, Any]:
    return tomllib.loads((files("scarbot") / "data" / f"{name}.toml").read_text(encoding="utf-8"))
