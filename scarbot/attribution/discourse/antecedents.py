"""Who a mention means: a name, a role, a pronoun or "his daughter"."""

from __future__ import annotations

import re
from dataclasses import replace
from operator import attrgetter
from typing import TYPE_CHECKING

from scarbot.attribution.discourse.pronouns import antecedent_of_pronoun, is_turned_to
from scarbot.attribution.discourse.shared_names import bearer_meant
from scarbot.attribution.people.persons import MANY
from scarbot.attribution.sayings.roles import PARENT_OF
from scarbot.attribution.sayings.sources import UNNAMED, Mention, bearers
from scarbot.attribution.words.patterns import any_case, any_of
from scarbot.attribution.words.word_places import opened_by
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.given_names import OTHER_SIGN, PRONOUN_SIGNS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scarbot.attribution.discourse.discourse import Discourse
    from scarbot.attribution.people.persons import People, Person

__all__ = ["resolve"]

_start = attrgetter("start")
_MINE = ("My ", "my ", "Our ", "our ")
_OF_MINE = re.compile(r"\b(?:my|our)\s")
_THE = ("The ", "the ")
_TO_THEM = ("To ", "For ")
_FARTHEST_TOPIC = 90
_APART = opened_by(
    r"\b(?:[Aa]s\s+for|[Bb]ack\s+to)\s+(?:the|that)\s+(?:(?P<f>woman|lady|girl)|(?P<m>man|boy|guy))\s[^.;:!?\ufffc]{1,60},\s+\Z",
    ["as for", "back to"],
)
_INDEFINITE = re.compile(r"(?:,|\s[–—-])\s+(?:\d{1,3},\s+)?an?\s")
_RECENT = 600
_BARE = frozenset({"both", "two", "three", "four", "them"})
_THINGS_DO = re.compile(
    r"\s+(?:would|could|might|may|should|will|can|suggest|suggested|show|showed|mean|point)\b"
)
_AGES = ("older", "younger", "elder")
_SEXES = {"woman": "f", "sister": "f", "man": "m", "brother": "m"}
_ELDERS = frozenset({"retired", "mother", "father", "grandmother", "grandfather", "mom", "mum", "dad"})
_YOUNGSTERS = frozenset({"daughter", "son", "granddaughter", "grandson", "student"})
_YEARS_OLD = re.compile(r"(?:,|\s+(?:is|was))\s+(?:now\s+)?(\d{1,3})\b")
_OLD, _YOUNG = 55, 45
_ANY_EXPERT = frozenset({"expert", "pro", "specialist", "professional", "scholar", "guru"})
_SCHOLAR = frozenset({"researcher", "scientist"})
_SCHOLARS = load_data("cues")["scholars"]
_RESEARCHES = re.compile(rf"\b{any_of(_SCHOLARS['researching'])}\b")
_OF_RESEARCH = re.compile(rf"\b{any_of(_SCHOLARS['research'])}\b", re.IGNORECASE)
_IST, _FIELD = "ist", 9
_SURGEON = "the surgeon"
_OPERATES = re.compile(r"\b(?:operates|does\s+surgery|performs\s+surgery)\b")
_OFFICES = frozenset({"scientist", "specialist"})
_TRADE = re.compile(
    r"(?:ist|ician|etitian|surgeon|nurse|midwife|trainer|coach|vet|osteopath|veterinarian|gp)$"
)
_BROAD = _OFFICES | {"physician", "osteopath", "surgeon"}
_LAY = frozenset(load_data("people")["lay_roles"]) | frozenset(load_data("people")["anybody"])
_OTHER_TRADES = {key: tuple(ends) for key, ends in load_data("people")["other_trades"].items()}
_ELSEWHERE = re.compile(r"\b(?:at|in|on)\s+(?:the|an?|his|her|their|my|our)\s[^.!?]*\Z", re.IGNORECASE)
_ANY_DOCTOR = frozenset({"physician", "practitioner", "clinician", "doctor"})
_SUBJECT = 3
_STEM = 5
_AGED = "-year-old"
_SENTENCE_END = re.compile(r"[.!?][”\"’)]*\s")
_AND = re.compile(r",?\s+(?:and|&|nor)\s+")
_CLAUSE_END = re.compile(r"[.!?,;:]|\sand\s")
_IN_FRONT, _BEHIND = 60, 200
_PLACE = r"(?P<place>[A-Z][a-z]+(?:\s[A-Z][a-z]+)*)"
_OF_A_PLACE = re.compile(rf"[Tt]he\s+(?:[a-z\d-]+\s+){{0,2}}?{_PLACE}(?:-based|-area)?\s+[a-z]")
_FROM_A_PLACE = re.compile(rf"\s+(?:of|at|from|in)\s+{_PLACE}\b")
_IN_A_PLACE = re.compile(
    r"[^.;:!?“”\"]{0,80}?\s(?:in|from|near|outside)\s+[A-Z][a-z]+\b"
    r"|(?:,\s+an?\s(?:[a-z-]+\s){1,3}(?<!professor\s)(?<!fellow\s)|,?\s+)of\s+[A-Z][a-z]+"
    r"|,\s+an?\s+[A-Z][a-z]+(?:-based|-area)?\s+[a-z]|[^.;:!?“”\"]{0,80}?\s[A-Z][a-z]+-based\s"
)
_PLACED_BEFORE = re.compile(
    r"[A-Z][a-z]+(?:-based|-area)?,?\s+"
    r"(?:(?!(?:in|on|at|of|to|for|with|by|from|and|or|but|as|when|like|is|was|has|had|the|an?|up|out|off)\s)[a-z-]+\s+){1,4}\Z"
)  # not "It hung in"
_TOLD_OLD = re.compile(r"[Tt]he\s+(?:retired|former|longtime|veteran|onetime|(?P<years>\d{1,3})-year-old)\s")
_TOLD_TO = load_data("cues")["told_to"]
_TREATS_THEM = any_case(
    r"\s+(?:(?:had|has|once|then|later|finally|also)\s+)?"
    rf"{any_of([*_TOLD_TO['verbs'], *_TOLD_TO['treating']])}\s+"
    r"(?:(?P<m>him)\b|(?P<f>her)(?:[.,;]|\s+(?:that|it|to|the|she|he|not|how|what|why|whether|if|there|this|these|an?|in|on|with"
    r"|for|and|off|through)\b))"
)  # "her" with a noun may be her own: "The Leeds nurse told her boss"
_HAS_A_HOME = re.compile(
    rf"\s+(?:has|have|had|lives\s+with)\s+(?:an?|no|one|two|three|four|five|six|his|her)\s+(?:[a-z-]+\s+)?"
    rf"{any_of(load_data('cues')['at_home']['family'])}\b"
)  # "has two kids"
_WHO = re.compile(r"\s+whom?\b")
_WHO_ELSE = re.compile(r"\s+(?:who|whom|that|in|on|at|from|we|I|s?he)\b")


def resolve(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> People:
    """Return who a mention means; nobody where the rules cannot tell.

    Args:
        discourse: what is kept in mind of the sentences before.
        mention: what names a source.
        mentions: those of its sentence outside quotation marks, in their order.
    """
    if len(mention.people) >= MANY:
        return ()
    if mention.kind == "stranger":
        return _relative(discourse, mention)
    if mention.pronoun:
        return _joined(discourse, mention, mentions)
    if mention.kind == "pronoun":
        to_them = _to_whom_it_is_so(discourse, mention, mentions)
        return antecedent_of_pronoun(discourse, mention, mentions) if to_them is None else to_them
    if mention.plural:
        return _several(discourse, mention)
    if mention.kind == "person":
        return bearer_meant(discourse, mention, mentions)
    return _by_role(discourse, mention, mentions)


def _relative(discourse: Discourse, mention: Mention) -> People:
    """Return who "his daughter" is, where the one in focus may be he; nobody else without a name."""
    phrase = discourse.text[mention.start : mention.end]
    parent = discourse.kinship.parent(phrase, mention.start)
    if parent:
        return (parent[0],) if discourse.fits(*parent) else ()
    focus = discourse.subject or discourse.before
    of_them = _has_the_child(discourse, focus, mention)
    if of_them:
        return focus
    sign = PRONOUN_SIGNS.get(phrase.split()[0].lower(), "")
    person = discourse.kinship.find(phrase) or discourse.kinship.spouse(phrase, focus)
    other = None if person else discourse.kinship.other(phrase, focus)
    if other:
        return (other,)
    if person is None and sign and len(focus) == 1 and discourse.fits(focus[0], sign):
        return _only_parent(discourse, phrase, focus[0])
    owner = discourse.kinship.owner(phrase)
    if owner and focus != (owner,):
        return ()
    fits = all(one is not person and (not sign or discourse.fits(one, sign)) for one in focus)
    return (person,) if person and fits else ()


def _to_whom_it_is_so(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> People | None:
    """Return who "she" is behind "To her mother, it was a feast"; ``None`` where nothing opens so.

    So it is where the sentence turns to somebody without a name: "As for my neighbor, she".
    """
    first, text = next(iter(mentions), mention), discourse.text
    sign = PRONOUN_SIGNS.get(text[mention.start : mention.end].lower(), "")
    if first.kind not in UNNAMED:
        begin = max(0, mention.start - _FARTHEST_TOPIC)
        apart = discourse.wording.find(_APART, begin, mention.start) if first is mention else ()
        return () if apart and apart[0].lastgroup == sign else None
    turned_to = is_turned_to(text, first)
    if not (turned_to or (first.kind == "stranger" and text.endswith(_TO_THEM, 0, first.start))):
        return None  # the usual case
    if first.kind == "role":
        return () if not _by_role(discourse, first, mentions) else None
    own = discourse.kinship.sign(text[first.start : first.end])
    same = own == sign or (turned_to and not own)  # "As for my neighbor, she"
    return _relative(discourse, first) if same else None


def _only_parent(discourse: Discourse, phrase: str, child: Person) -> People:
    """Return the only parent of whom an article tells, if they speak: "his mother" behind a child's name."""
    parent = discourse.kinship.only_parent(phrase, child)
    return (parent,) if parent and parent in discourse.speaking else ()


def _has_the_child(discourse: Discourse, focus: People, mention: Mention) -> bool:
    """Say whether "his mother" is the one in focus, of whose children the text tells, and nobody else."""
    if len(focus) != 1 or not {*discourse.here, *discourse.earlier}.issubset(focus):
        return False
    phrase = discourse.text[mention.start : mention.end]
    sign = discourse.kinship.parent_of(phrase, mention.start, focus[0].start)
    return bool(sign) and discourse.fits(focus[0], sign)


def _joined(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> People:
    """Return both of "she and Dr. Lee"; nobody where she cannot be told."""
    start, end = mention.pronoun or (mention.start, mention.start)
    other = antecedent_of_pronoun(discourse, Mention("pronoun", start, end), mentions)
    joint = _AND.match(discourse.text, end, mention.end) if end > start else None
    alone = replace(mention, start=joint.end() if joint else mention.start, pronoun=None)
    named = resolve(discourse, alone, mentions)
    return (*other, *(p for p in named if p not in other)) if other and named else ()


def _several(discourse: Discourse, mention: Mention) -> People:
    """Return all of "Lee and Kim"; of "both doctors" the two who speak."""
    if mention.kind == "person":
        shared = bearer_meant(discourse, replace(mention, people=mention.unsure)) if mention.unsure else ()
        return (*mention.people, *shared)
    if discourse.last and discourse.last.kind == "article" and _may_be_things(discourse, mention):
        return ()
    speaking = [person for person in mention.people if person in discourse.speaking]
    here = [person for person in dict.fromkeys(discourse.here) if person in speaking]
    near = [p for p in dict.fromkeys([*discourse.earlier, *discourse.here]) if p in speaking]
    experts = [person for person in speaking if person.expert]
    heard = [person for person in discourse.spoken if person in experts]
    found = (people for people in (here, near, heard, experts, speaking) if len(people) == mention.count)
    return tuple(next(found, ())) or _all_experts(discourse, mention)


def _all_experts(discourse: Discourse, mention: Mention) -> People:
    """Return those whom "both vets" means, where one is told to be a vet and the other's trade is not told.

    These have to be all experts who have been named so far.
    """
    experts = sorted((p for p in discourse.speaking if p.expert and p.start < mention.start), key=_start)
    untold = [p for p in experts if p not in mention.people and not any(map(_TRADE.search, p.nouns))]
    told = [p for p in experts if p in mention.people]
    return tuple(experts) if told and len(told) + len(untold) == len(experts) == mention.count else ()


def _may_be_things(discourse: Discourse, mention: Mention) -> bool:
    """Say whether "both" may be what was just told of, and nobody: "Two gels are sold. Both would help."."""
    bare = discourse.text[mention.start : mention.end].lower().split()[-1] in _BARE
    return bare and not discourse.here and bool(_THINGS_DO.match(discourse.text, mention.end))


def _by_role(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> People:
    """Return whom "the dentist" means: the only one, the only one named here, or in focus."""
    known = _by_subject(discourse, mention)
    if known is not None:
        return known
    known = _by_place(discourse, mention)
    if known is not None:
        return known
    if _is_of_newcomer(discourse, mention):
        return ()
    people = bearers(mention)
    if discourse.text.startswith(_MINE, mention.start):  # the writer's own, who may have no other name
        people = tuple(person for person in people if _is_writers(discourse.text, person, mention.end))
    elif _WHO.match(discourse.text, mention.end):  # "the surgeon who saw her" is named next, or nobody
        people = tuple(person for person in people if person.start <= mention.end)
    named = tuple(p for p in people if p.start <= mention.end or not _is_met_anew(discourse, mention, p))
    if people and not named:
        return ()
    people = named
    if not people:
        return _by_field(discourse, mention) or _by_description(discourse, mention, mentions)
    exactly = _by_whole_role(discourse, mention, people)
    if exactly:
        return exactly
    here = [person for person in dict.fromkeys(discourse.here) if person in people]
    earlier = [person for person in dict.fromkeys(discourse.earlier) if person in people]
    speaking = [person for person in people if person in discourse.speaking]
    recent = [person for person in discourse.subject or discourse.before if person in people]
    candidates = (people, here, speaking, recent, [] if here else earlier)
    return next(((chosen[0],) for chosen in candidates if len(chosen) == 1), ())


def _by_whole_role(discourse: Discourse, mention: Mention, people: Sequence[Person]) -> People:
    """Return who of several is called by all words of "the emergency physician", if only one is."""
    _, _, phrase = discourse.text[mention.start : mention.end].lower().partition(" ")
    called = [p for p in people if p.role.lower() == phrase] if " " in phrase else []
    return (called[0],) if len(called) == 1 else ()


def _is_of_newcomer(discourse: Discourse, mention: Mention) -> bool:
    """Say whether "the surgeon" is one without a name of whom was told since those were named who are one."""
    if not discourse.newcomers:
        return False  # the usual case
    return discourse.text[mention.start : mention.end].split()[-1].lower() in discourse.newcomers


def _is_writers(text: str, person: Person, before: int) -> bool:
    """Say whether somebody was introduced in front of an offset as the writer's own: "my vet, Ana Ruiz"."""
    return person.start <= before and bool(_OF_MINE.search(_introduction(text, person)))


def _by_subject(discourse: Discourse, mention: Mention) -> People | None:
    """Return whom "the cleaning pro" means: the only speaker of whom the first mention tells "cleaning".

    Nobody where that is told of several; ``None`` where another word tells who it is.
    """
    phrase = discourse.text[mention.start : mention.end].lower().split()
    if len(phrase) != _SUBJECT or phrase[-1] not in _ANY_EXPERT or len(discourse.speaking) >= MANY:
        return None
    told = rf"\b{re.escape(phrase[1])}\b"
    heard = dict.fromkeys((*discourse.speaking, *discourse.here, *discourse.earlier))
    met = [p for p in heard if p.start < mention.start]
    people = [p for p in met if re.search(told, _introduction(discourse.text, p))]
    if not people and discourse.text[mention.start : mention.end].split()[1][:1].isupper():
        people = [p for p in met if _is_placed_later(discourse.text, p, mention)]
    if people:
        return (people[0],) if len(people) == 1 else ()
    return () if bearers(mention) else None


def _is_placed_later(text: str, person: Person, mention: Mention) -> bool:
    """Say whether a later mention tells that somebody is of a place: "Ruiz, who runs the clinic in Leeds"."""
    place = re.escape(text[mention.start : mention.end].split()[1])
    told = r",\s+(?:who|whose|an?|the|of|from|head|chief|director)\b"
    named = rf"\b{re.escape(person.surname)}{told}[^\n;:!?“”\"]{{0,160}}?\b{place}\b"
    return bool(person.expert and re.search(named, text[person.start : mention.start]))


def _by_place(discourse: Discourse, mention: Mention) -> People | None:
    """Return whom "the Ohio plumber" means: who is told to be of there, or else the one just named.

    Nobody where all who are called so are told to be of elsewhere; ``None`` where no place tells who it is.
    """
    if not mention.people:
        return None
    text, end = discourse.text, mention.end
    named = _OF_A_PLACE.match(text, mention.start, end) or _FROM_A_PLACE.match(text, end, end + _BEHIND)
    people = [p for p in mention.people if p.start < mention.start]
    if not (named and people):
        return None
    place = named["place"].lower()
    shorter = place.removesuffix(" city")  # she may be "a plumber in New York"
    there = [p for p in people if shorter in _introduction(text, p)]
    if there:
        return (there[0],) if len(there) == 1 else None
    focus = discourse.focus()
    just_named = focus if focus and focus[0] in discourse.here and not focus[0].role else ()
    if _is_told_before(discourse, place, mention.start):
        return _of_the_subject(discourse, mention, shorter)
    if all(_has_a_place(text, person) for person in people):
        return just_named
    return () if just_named else None  # either may be


def _of_the_subject(discourse: Discourse, mention: Mention, place: str) -> People | None:
    """Return the only expert of a place who has a trade's subject: "the Leeds radiologist" has radiology.

    Nobody where one may have the trade of whom none is told.
    """
    noun = discourse.text[mention.start : mention.end].split()[-1].lower()
    subject = noun.removesuffix("ist") if len(noun) > _STEM + len("ist") else noun
    met = (p for p in discourse.speaking if p.is_professional and p.start < mention.start)
    there = [p for p in met if place in _introduction(discourse.text, p)]
    fitting = [p for p in there if subject in p.role.lower()]
    untold = [p for p in there if not (p.role or p.credentials)]
    found = fitting or untold
    return (found[0],) if len(found) == 1 else () if untold else None


def _is_told_before(discourse: Discourse, place: str, at: int) -> bool:
    """Say whether a place, in lower case, is named anywhere in front of an offset."""
    if place not in discourse.placed:
        discourse.placed[place] = discourse.text.lower().find(place) + len(place)
    return discourse.placed[place] <= at


def _has_a_place(text: str, person: Person) -> bool:
    """Say whether somebody is told to be of a place: "a plumber in Utah", "Utah plumber Ana Ruiz"."""
    behind = person.start + len(person.as_printed)
    behind += len(f", {person.credentials}") * text.startswith(f", {person.credentials},", behind)
    if _IN_A_PLACE.match(text, behind, behind + _BEHIND):
        return True
    return bool(_PLACED_BEFORE.search(text, max(0, person.start - _IN_FRONT), person.start))


def _is_of_elsewhere(text: str, mention: Mention, person: Person) -> bool:
    """Say whether "the Leeds surgeon" is not one who is told to be of another place."""
    named = _OF_A_PLACE.match(text, mention.start, mention.end)
    if named is None or not _has_a_place(text, person):
        return False
    before = _CLAUSE_END.split(text[max(0, person.start - _IN_FRONT) : person.start])[-1].lower()
    behind = text[person.start : person.start + _BEHIND].lower()
    return named["place"].lower().removesuffix(" city") not in before + _SENTENCE_END.split(behind)[0]


def _introduction(text: str, person: Person) -> str:
    """Return the words of a sentence around the first mention of somebody, in lower case."""
    end = person.start + len(person.as_printed)
    before, behind = text[max(0, person.start - _IN_FRONT) : person.start], text[end : end + _BEHIND]
    return f"{_SENTENCE_END.split(before)[-1]} {_SENTENCE_END.split(behind)[0]}".lower()


def _by_field(discourse: Discourse, mention: Mention) -> People:
    """Return whom "the immunologist" means: the only expert told to be of immunology and no other trade.

    Who operates is "the surgeon", whatever else.
    """
    text, phrase = discourse.text, discourse.text[mention.start : mention.end].lower()
    noun = phrase.split()[-1]
    operates = phrase == _SURGEON and not _WHO_ELSE.match(text, mention.end)
    named = operates or (noun.endswith(_IST) and len(noun) >= _FIELD)
    if not (named and text.startswith(_THE, mention.start)):
        return ()
    field = _OPERATES if operates else re.compile(rf"\b{re.escape(noun.removesuffix(_IST))}(?:y|ics)\b")
    met = (p for p in discourse.speaking if p.expert and p.start < mention.start)
    told = [(p, _introduction(text, p)) for p in met]
    found = [p for p, words in told if field.search(words) and (operates or not _has_trade(p, words))]
    return (found[0],) if len(found) == 1 else ()


def _has_trade(person: Person, told: str) -> bool:
    """Say whether the words that introduce somebody tell a trade; letters behind the name do not."""
    return any(_TRADE.search(noun) and re.search(rf"\b{re.escape(noun)}\b", told) for noun in person.nouns)


def _by_description(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> People:
    """Return whom "the hand surgeon" or "the older woman" means, where nobody is said to be one."""
    phrase = discourse.text[mention.start : mention.end].lower().split()
    if len(phrase) > 1 and phrase[1] in _AGES:
        return _by_age(discourse, phrase[1], phrase[-1])
    known = _described_before(discourse, mention) or _described_now(discourse, mention, mentions)
    return known or _expert_heard(discourse, mention, mentions)


def _expert_heard(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> People:
    """Return whom "the expert" means, where nobody is said to be one: the only one heard, or in focus."""
    text = discourse.text
    phrase = text[mention.start : mention.end].lower().split()
    doctor = phrase[-1] in _ANY_DOCTOR
    trade = not doctor and bool(_TRADE.search(phrase[-1]))
    scholar = phrase[-1] in _SCHOLAR
    if phrase[0] != "the" or not (doctor or trade or scholar or phrase[-1] in _ANY_EXPERT):
        return ()
    if _WHO_ELSE.match(text, mention.end) or _ELSEWHERE.search(
        text, max(0, mention.start - _IN_FRONT), mention.start
    ):
        return ()  # "At the salon, the specialist said"
    if discourse.stranger or discourse.unknown or (discourse.last and discourse.last.certainty == "unknown"):
        return ()
    named = {p for m in mentions if m.kind == "person" for p in m.people}
    met = [p for p in discourse.speaking if p.start < mention.start]
    if trade:
        return tuple(met) if len(met) == 1 and _may_have_trade(discourse, met[0], mention) else ()
    heard = [p for p in met if (p.is_doctor if doctor else p.is_professional or not p.role)]
    heard = [p for p in heard if _is_scholar(discourse, p, mention)] if scholar else heard
    focus = discourse.focus()
    people = heard if len(heard) == len(met) == 1 else [p for p in focus if p in heard and p.is_professional]
    near = discourse.here if set(people) & set(discourse.here) else (*discourse.earlier, *discourse.here)
    others = any(p not in people and (p.is_professional or (p in focus and not p.role)) for p in near)
    if len(people) != 1 or others or people[0] in named or _is_of_elsewhere(text, mention, people[0]):
        return ()
    return (people[0],)


def _is_scholar(discourse: Discourse, person: Person, mention: Mention) -> bool:
    """Say whether somebody may be called "the researcher": who is said to be one, or to study something.

    Nobody is where the text has told of a study since their name: that has researchers of its own.
    """
    text = discourse.text
    if not (person.nouns & _SCHOLAR or _RESEARCHES.search(_introduction(text, person))):
        return False
    named = (at for at in discourse.wording.occurrences(person.surname) if at < mention.start)
    since = max(named, default=person.start)
    return discourse.study is None and not _OF_RESEARCH.search(text, since, mention.start)


def _may_have_trade(discourse: Discourse, person: Person, mention: Mention) -> bool:
    """Say whether "the nutritionist" tells the trade of one who is only said to be a founder or a doctor.

    Not where one without a name was told of behind their name: "I saw a nutritionist".
    """
    if not person.expert or any(_TRADE.search(noun) for noun in person.nouns - _OFFICES):
        return False
    called = discourse.text[mention.start : mention.end].split()[-1]
    if _has_another_trade(person, called.lower()):
        return False
    noun = re.escape(called)
    other = rf"\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Hh]er|[Hh]is|[Mm]y|[Tt]heir)\s+(?:[\w-]+\s+){{0,2}}?{noun}\b"
    return not re.search(other, discourse.text[person.start : mention.start])


def _is_met_anew(discourse: Discourse, mention: Mention, person: Person) -> bool:
    """Say whether somebody named later is another: "said the nurse. Lee, a nurse in Hull, …"."""
    text, behind = discourse.text, person.start + len(person.as_printed)
    noun = text[mention.start : mention.end].split()[-1]
    if noun.lower() not in re.split(r"[\s/-]", person.role.lower()):
        return True  # what only the letters behind the name tell is no answer to who was spoken of
    if _INDEFINITE.match(text, behind):
        return True
    told = rf"\b[Tt]he\s+(?:[\w-]+\s+)?{re.escape(noun)}\s+(?:who|on|at|in|from|behind)\s"
    return bool(re.search(told, text[max(0, mention.start - _RECENT) : mention.start]))


def _by_age(discourse: Discourse, age: str, noun: str) -> People:
    """Return whom "the older woman" means: the one just met, if what is told of her makes her the older."""
    people = discourse.subject
    if len(people) != 1 or discourse.gender(people[0]) != _SEXES[noun]:
        return ()
    person = people[0]
    told = _YEARS_OLD.match(discourse.text, person.start + len(person.as_printed))
    years = int(told[1]) if told else 0
    role = set(person.role.lower().split())
    young = 0 < years <= _YOUNG or role & _YOUNGSTERS
    fits = young if age == "younger" else years >= _OLD or role & _ELDERS
    return (person,) if fits else ()


def _described_before(discourse: Discourse, mention: Mention) -> People:
    """Return the one who speaks or is in focus and was called so before: "the surgeon"."""
    if _WHO_ELSE.match(discourse.text, mention.end):
        return ()  # "the surgeon who had operated on her"
    noun = discourse.text[mention.start : mention.end].split()[-1].lower()
    known = {*discourse.speaking, *discourse.foremost()}
    called = [p for p in known if p.described and p.role.lower().split()[-1:] == [noun]]
    return tuple(called) if len(called) == 1 else ()


def _described_now(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> People:
    """Return who is in focus, for "the hand surgeon", if nothing else says what they are.

    At the opening of a paragraph only an expert whom the one before was about, or the only one who is told to
    be nothing, and nobody whom the same sentence names in front: "When Lee fainted, the surgeon laughed".
    """
    parent = PARENT_OF.fullmatch(discourse.text, mention.start, mention.end)
    aged = parent is not None or _AGED in discourse.text[mention.start : mention.end]
    met = {*discourse.here, *discourse.earlier} if parent else {*discourse.here}
    if (aged and len(met) > 1) or (parent and _may_be_newcomer(discourse, mention)):
        return ()
    goes_on = aged or all(p.expert for p in discourse.before) or _is_only_one_untold(discourse, mention)
    near = discourse.subject or (discourse.apart == 1 and goes_on)
    focus = discourse.focus() if near and mention.described else ()
    before = {p for m in mentions if m.kind == "person" and m.end <= mention.start for p in m.people}
    alone = parent is not None or (aged and discourse.text.endswith(_AGED, mention.start, mention.end))
    sign = _sign_behind(discourse, mention, mentions) if parent is None else "f" if parent["mother"] else "m"
    other = OTHER_SIGN.get(sign, "none")
    focus = tuple(p for p in focus if p not in before and discourse.gender(p) != other)
    noun = discourse.text[mention.start : mention.end].split()[-1].lower()
    trade = noun if parent is None and not _TOLD_OLD.match(discourse.text, mention.start) else ""
    may_be = (
        p
        for p in focus
        if not p.role or p.described or (alone and not (parent and _is_no_parent(discourse, mention, p)))
    )
    found = tuple(p for p in may_be if not (trade and _is_something_else(discourse.text, p, mention, trade)))
    elsewhere = any(_is_of_elsewhere(discourse.text, mention, person) for person in found)
    if elsewhere or _may_be_another(discourse, mention, focus) or _is_of_another(discourse, mention, found):
        return ()
    return found or _described_who(discourse, mention, mentions)


def _is_no_parent(discourse: Discourse, mention: Mention, person: Person) -> bool:
    """Say whether somebody is told by a trade alone: "The mother of two" opens a sentence on who has none."""
    opens = discourse.text.startswith("The", mention.start)
    return person.is_professional if opens else person.expert


def _may_be_newcomer(discourse: Discourse, mention: Mention) -> bool:
    """Say whether "the mother of two" may be one without a name: "in the next bed", or behind "a patient"."""
    behind = _WHO_ELSE.match(discourse.text, mention.end) is not None
    return behind or discourse.nameless or discourse.met_stranger or bool(discourse.stranger)


def _is_something_else(text: str, person: Person, mention: Mention, noun: str) -> bool:
    """Say whether "the pharmacist" is not one of another trade, or who is only told of by an age."""
    if _has_another_trade(person, noun):
        return True
    if person.expert or not _TRADE.search(noun) or _AGED in text[mention.start : mention.end]:
        return False
    told = _YEARS_OLD.match(text, person.start + len(person.as_printed))
    aged = told or _AGED in text[person.start : mention.start]
    return person.described or bool(aged)


def _has_another_trade(person: Person, noun: str) -> bool:
    """Say whether a title or letters make somebody what is not called by a noun: no DDS is "the nurse"."""
    if not person.expert or noun in _OFFICES or noun in person.nouns:
        return False
    if noun in _LAY or noun.endswith(_OTHER_TRADES["no_doctor"]):
        return True
    own = {trade for trade in person.nouns - _BROAD if _TRADE.search(trade)}
    if not own and "physician" in person.nouns:
        return noun.endswith(_OTHER_TRADES["no_physician"])
    if not own:  # a PhD alone licenses nobody
        return bool(person.credentials) and not person.nouns and noun.endswith(_OTHER_TRADES["licensed"])
    same = noun in _OTHER_TRADES["coaches"] or noun.endswith(tuple(own))
    operator = "doctor" in person.nouns or not own.isdisjoint(_OTHER_TRADES["operators"])
    operates = operator and noun.endswith(_OTHER_TRADES["operating"])
    return bool(_TRADE.search(noun)) and not (same or operates)


def _is_only_one_untold(discourse: Discourse, mention: Mention) -> bool:
    """Say whether "the retired driver" can be only one who speaks: nobody else was named without a trade.

    "The Leeds surgeon" may be whose patient that is, but for one of whose home it is told before anybody
    has spoken: "The Leeds surgeon has two kids".
    """
    met = (p for p in discourse.speaking if p.start < mention.start)
    untold = {p for p in met if not (p.role or p.expert)}
    if _TOLD_OLD.match(discourse.text, mention.start, mention.end):
        return len(untold) == 1
    before = {*discourse.before}
    alone = len(before) == 1 and untold <= before == {*discourse.here, *discourse.earlier}
    of_a_place = alone and _OF_A_PLACE.match(discourse.text, mention.start, mention.end)
    return bool(of_a_place and not discourse.spoken and _HAS_A_HOME.match(discourse.text, mention.end))


def _may_be_another(discourse: Discourse, mention: Mention, focus: Sequence[Person]) -> bool:
    """Say whether "the cyclist" may be somebody else without a role who has spoken in the paragraph."""
    if _TOLD_OLD.match(discourse.text, mention.start, mention.end):
        return False
    return any(not (p.role or p.expert or p in focus) for p in discourse.heard)


def _is_of_another(discourse: Discourse, mention: Mention, people: Sequence[Person]) -> bool:
    """Say whether "the Leeds surgeon" tells or treats who is in focus: "The Leeds surgeon told her"."""
    treats = _TREATS_THEM.match(discourse.text, mention.end)
    whom = treats and treats.lastgroup
    return whom is not None and any(discourse.fits(person, whom) for person in people)


def _sign_behind(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> str:
    """Return the sign of the "he" behind "the former deckhand", if that is the next of whom is told."""
    behind = next((m for m in mentions if m.start >= mention.end), None)
    told = _TOLD_OLD.match(discourse.text, mention.start, mention.end)
    if behind is None or behind.kind != "pronoun" or behind.plural or told is None or told["years"]:
        return ""
    return PRONOUN_SIGNS.get(discourse.text[behind.start : behind.end].lower(), "")


def _described_who(discourse: Discourse, mention: Mention, mentions: Sequence[Mention]) -> People:
    """Return whom "the former deckhand" means by a "he" behind it, if only one is a "he" without a role."""
    sign = _sign_behind(discourse, mention, mentions)
    if not sign or any(discourse.gender(p) == sign for p in discourse.here):
        return ()
    near = dict.fromkeys((*discourse.before, *discourse.earlier, *discourse.farther))
    fitting = [p for p in near if discourse.gender(p) == sign]
    sure = [p for p in fitting if p in discourse.speaking and not (p.role or p.expert)]
    return tuple(sure) if len(fitting) == 1 else ()
