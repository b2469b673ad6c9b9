"""The words of attribution, from ``data/cues.toml``, ``data/people.toml`` and a sidecar."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from scarbot.attribution.opinion_words import opinion_words
from scarbot.attribution.people_words import ROLE_ENDINGS, group_words, people_words, stranger_words
from scarbot.attribution.reporting_words import interview_words, reporting_words
from scarbot.attribution.study_words import study_words
from scarbot.attribution.void_words import void_words
from scarbot.attribution.word_places import followed
from scarbot.lexicon import load_data

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from scarbot.attribution.word_places import Phrases, Spans, Wording

__all__ = ["Vocabulary", "vocabulary"]

_ENDING = ("", "s")
_LINKS = frozenset({"of", "in", "for", "with", "at", "on", "by", "from", "to"})  # "a survey of adults"
_CUT = re.compile(r"[\w-]")
_ROLE = re.compile(ROLE_ENDINGS, re.IGNORECASE)
_WORD = re.compile(r"(?<![’'\w])\w[\w-]*")
_LONGEST_OWNED = 60
_FARTHEST = 80
_MOST_OWNED = 2
"""The words behind an owner among which the noun stands that tells what is owned."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that the rules know of words, compiled once.

    Attributes:
        verbs: verbs of saying, any form.
        plural_verbs: those of their forms that only go with "they".
        they_say: those of one word, wherever they stand.
        addressing: verbs whose object may be the listener ("told Dr. X").
        weak_verbs: those that speak only with a clause or a quotation behind them.
        describing: those by which anybody is told of who was never asked ("she calls it Bob").
        undertaken: those by which somebody who is no expert is only told of.
        naming: those by which something is given a name ("calls it “clever”").
        opining: those by which experts speak and others tell of themselves ("likes", "would").
        stance: where somebody stands ("is wary of"), from the end of their name.
        complete: beginnings of verbs that say something by themselves ("agrees").
        introducing: beginnings of verbs that only announce what follows, behind what points to it.
        pointing: what points to what follows, and the words between it and who speaks ("Here Dr.").
        posted: behind a verb of answering, the letters that are answered.
        terms: with one of these a few quoted words end that only name a thing (the “chair test”).
        gesturing: beginnings of verbs that tell how somebody looks ("laughs").
        announcing_verbs: beginnings of verbs by which an opinion is only announced.
        perceives: what somebody sees most often and that it is, from the end of their name.
        asked: words after which somebody is asked and has not spoken; to be searched up to the name.
        participles: "calling", "adding".
        according: phrases that hand the words to what follows.
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
        has_some: "has a few suggestions:" and no more, from the end of their name.
        gives: verbs by which somebody hands it over, from the end of their name.
        leads: what comes first for somebody ("tops the list for"); to be searched up to the name.
        given_by: what somebody has who has an opinion; to be searched up to the name of the giver.
        given_from: "Pro tip from", up to the name of the giver; the whole opening.
        announcing: an opinion that is only announced ("adds a caveat."), from the end of the verb.
        advice: what an organisation gives ("offers the same advice").
        ranks_first: how guidelines rank what they advise ("put walks at the top"), likewise.
        ranks_before: what guidelines put before what else, likewise.
        recommended_by: "recommended by", up to the name of an organisation.
        study: nouns of research.
        study_verbs: the verbs by which research speaks.
        study_determiners: what a study that speaks is introduced by; to be searched up to the noun.
        study_negations: what denies that there is research; likewise.
        finding: verbs by which people whose study is cited speak as a study.
        questions: words that a sentence has which says who answers what is asked behind it.
        answering: how it says that; "by" and "then" are theirs who answer, "asks" and "meets" are not.
        asked_whom: what is in front of the one who is asked; to be searched up to the name.
        leaving: the opening of a sentence on the meeting, with the "she" or "he" of whom it tells.
        continuing: words that go on about the study of the sentence before.
        goes_on_counting: what opens one more sentence on those studied ("one in eight", "by week 12").
        studied: those who were studied, as the opening of a sentence.
        past: a verb that tells what was found.
        goes_on: "it" behind a study and the verb by which it goes on.
        goes_on_saying: the same behind a group.
        says_in_passing: the same inside a sentence or at its end (", it notes,").
        groups: people of a trade, in the plural.
        officials: nouns of those who speak for a body, in lower case.
        hiding: what makes a nobody of who stands in front ("who asked not to be named").
        spoken_for: what makes the name behind it that of a body that is spoken for, up to the name.
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
        title_ends: the last words of them.
        ranks: what stands in front of a name as well, and is no first name.
        credentials: likewise.
        roles: what people are, in lower case and the singular.
        role_nouns: the same, wherever they stand.
        role: alternatives for roles, singular and plural.
        grades: what a role may only begin with ("consultant hand surgeon"), as alternatives.
        offices: what somebody is besides their trade ("dermatologist Ana Ruiz, owner of"), in lower case.
        lay_roles: those of ``roles`` that make nobody an expert.
        no_longer: words in front of a role that is not held.
        kin: roles that name their number behind "of" ("father of twins").
        married: words that make a couple of two people.
        namesakes: relatives who mostly share a surname.
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
    they_say: Phrases
    addressing: frozenset[str]
    weak_verbs: frozenset[str]
    describing: frozenset[str]
    undertaken: frozenset[str]
    naming: frozenset[str]
    opining: frozenset[str]
    stance: re.Pattern[str]
    complete: tuple[str, ...]
    introducing: tuple[str, ...]
    pointing: re.Pattern[str]
    posted: re.Pattern[str]
    terms: frozenset[str]
    gesturing: tuple[str, ...]
    announcing_verbs: tuple[str, ...]
    perceives: re.Pattern[str]
    asked: Phrases
    participles: Phrases
    according: Phrases
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
    has_some: re.Pattern[str]
    gives: re.Pattern[str]
    leads: re.Pattern[str]
    given_by: re.Pattern[str]
    given_from: re.Pattern[str]
    announcing: re.Pattern[str]
    advice: re.Pattern[str]
    ranks_first: re.Pattern[str]
    ranks_before: re.Pattern[str]
    recommended_by: re.Pattern[str]
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
    says_in_passing: re.Pattern[str]
    groups: Phrases
    officials: frozenset[str]
    hiding: Phrases
    spoken_for: Phrases
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
    title_ends: tuple[str, ...]
    ranks: frozenset[str]
    credentials: str
    roles: frozenset[str]
    role_nouns: Phrases
    role: str
    grades: str
    offices: frozenset[str]
    lay_roles: frozenset[str]
    no_longer: frozenset[str]
    kin: frozenset[str]
    married: re.Pattern[str]
    namesakes: frozenset[str]
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

    def owned_stranger(self, text: str, at: int) -> int | None:
        """Return where the noun ends that tells what an owner's relative or colleague is: "Lee's wife".

        Args:
            text: what is outside quotation marks.
            at: offset behind the owner.
        """
        for number, word in enumerate(_WORD.finditer(text, at, at + _LONGEST_OWNED)):
            if number < _MOST_OWNED and word.group().lower() in self.strangers:
                return word.end()
        return None

    def near_strangers(self, wording: Wording, names: Sequence[int] | None = None) -> list[int]:
        """Return where people without a name may begin; where names are given, only in front of one."""
        near = followed(wording.places[self.owners], wording.places[self.nouns], _FARTHEST)
        return near if names is None else followed(near, names, _FARTHEST)

    def find_strangers(
        self, wording: Wording, spans: Spans, near: Sequence[int]
    ) -> Iterator[tuple[int, int, int]]:
        """Yield people without a name, "her doctor" or "one young patient", in several stretches.

        That is the number of the stretch and their offsets. ``near`` are places of :meth:`near_strangers`.
        """
        text = wording.text
        for number, match in wording.match_in(spans, near, self.owners.pattern):
            for place, printed in enumerate(match.groups(""), start=1):
                word = printed.lower()
                if word in self.strangers:
                    behind = match.end(place)
                    if not _CUT.match(text, behind):
                        start = spans[number][0]
                        yield number, max(start, text.rfind(" ", start, match.start()) + 1), behind
                    break
                if word[-1:] in _ENDING or word in _LINKS:
                    break


@lru_cache(maxsize=32)
def vocabulary(own: tuple[tuple[str, tuple[str, ...]], ...] = ()) -> Vocabulary:
    """Return the package's vocabulary, with the words that a sidecar adds by kind."""
    cues, people, added = load_data("cues"), load_data("people"), dict(own)
    return Vocabulary(
        **reporting_words(cues, added),
        **interview_words(cues["interviews"]),
        **void_words(cues),
        **opinion_words(cues, added),
        **study_words(cues["studies"], people["strangers"]["several"], added),
        **group_words(cues["groups"], people["roles"], added),
        **people_words(people),
        **stranger_words(people),
    )
