"""Cues without a verb of saying: "according to Dr. X", "in her view", "her advice is", "for Dr. X, …"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from scarbot.attribution.names import is_agent
from scarbot.attribution.sources import COLLECTIVE, Cue, Mention
from scarbot.attribution.studies import tells_of_tests
from scarbot.attribution.word_places import opened_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scarbot.attribution.sentences import Sentence
    from scarbot.attribution.word_places import Found, Phrases

__all__ = [
    "find_opinions",
    "handed_to_object",
    "inquired_of",
    "mean_somebody",
    "moved_by",
    "owned_by_pronoun",
    "ruled_by_object",
]

_LONGEST_OPENING = 60
_LONGEST_CLAUSE = 250
_ROLE_GAP = re.compile(r"\s+(?:(?:[\w.’'/-]+,?\s+){0,8})?$")
_MANY = re.compile(r"\s+(?:[\w’'-]+\s+){0,3}[a-z-]+[a-rt-z]s,\s+")  # "according to critics, Dr. X says"
_PLACED = r"(?:first|last|next|before\s|ahead\s|(?:an?\s+)?(?:close\s+|distant\s+)?(?:second|third)\b)"
_RULE_IS = re.compile(
    rf"[^.;:!?\ufffc]{{0,80}}?(?:\bis\b|\bisn['’]t\b|\bare\b|\bcomes\s+down\b|\bmeans\b|\bmatters\b|\bcomes\s+{_PLACED}|:)"
    r"|,\s+it['’]s\s+(?!been\b|too\b|over\b)"
    rf"|,\s+(?:that|this|it)\s+was\s+(?:no|not|never)\s[^.;:!?]{{1,60}}?\sbut\b"
)
_SEEMS = re.compile(
    rf"{_RULE_IS.pattern}|[^.;:!?\ufffc]{{0,80}}?\b(?:proves|looks|sounds|seems|feels|suggests|shows)\b"
)
_SAYS_WHAT = re.compile(
    r"(?:\s+[\w’'-]+){0,6}?\s*(?::|\s(?:is|was|are|isn['’]t)\s+(?:to|that|how|what|whether|simple|short|blunt|no|yes|not)\b"
    r"|\s(?:is|was)\s*[“\"\ufffc]|\s(?:begins|starts|opens|ends)\s+with\b)"
)
_STRIKES = re.compile(r"[^.;:!?]{0,40}?\s(?:is|was|are)\b")
_FOR_OR_TO = re.compile(r"(?:for|to)\s+", re.IGNORECASE)
_RELATIVE_TO = re.compile(r"(?:the|one|another|an?)\s+(?:[\w’'-]+\s+){1,4}(?:that\s+)?", re.IGNORECASE)
_OWNED_END = re.compile(r"\s*(?:[.,;:—–]|$|\b(?:on|for|to|about|when|if|because|since)\b)")
_SO_DOES = re.compile(r"(?:so|neither|nor|and so)\s+(?:does|do|did|is|was|has)\s+", re.IGNORECASE)
_SO_LETTERS = frozenset("SsNnAaſ")
_RULING_LETTERS = frozenset("WwTtOoAaFfIi")  # "what", "to", "the", "one", "a", "another", "for", "if"
_NOR_DOES = re.compile(r"(?:nor|neither)\s+(?:does|do|did)\s+", re.IGNORECASE)
_END = re.compile(r"\s*(?:[.!]\s*)?$")
_FOLLOWS = re.compile(r"['’]|\s+(\w+)")
_OPENING_LETTERS = ("For", "To", "What")
_HIM_OR_HER = re.compile(r"\s+(him|her)\s*(?=[,.;:!]|$)", re.IGNORECASE)
_THERE_IS_NO = re.compile(r",\s+there\s+(?:is|was)\s+no\s[^.;:!?\ufffc]{1,40}[.!]$")  # that announces
_COMMA = re.compile(r"\s*,\s*")
_HIS = opened_by(r"(?i)\b(?:his|her|their)(?=\s)", ["his", "her", "their"])
_INQUIRES = re.compile(r"(?:(?:and|but|so|then)\b\s*)?(?:what(?:['’]s|\s+(?:is|was|about|of)))?(?:\s+the)?")
_FAVORITE_OF = re.compile(
    r"\b(?:is|are|was|remains)\s+(?:an?|one|another)\s+(?:[\w-]+\s+)?(?:favou?rite|pick|go-to|standby)\s+of\s+$"
)
_IS_THEIRS = re.compile(r"[,\ufffc\w]\s+(?:is|was|remains|came)$")
_FOR_WHAT = re.compile(r"for\s[^,;:.]{2,40},")  # "for dry skin, her first choice is"
_IN_FRONT = re.compile(
    r"(?:^|,|—|\bis|\bwhich|,\sand|,\sbut|–\sand|–)\s*(?:in|by|from|to\s(?:borrow|use|repeat|quote))$"
)
_BECAUSE_IN = re.compile(r"\b(?:because|since)\sin$")
_QUOTED_IN = re.compile(r"\ufffc\s*(?:in|to\s(?:borrow|use|quote))$")
_IS_IN = re.compile(r"\b(?:is|are|isn['’]t|aren['’]t|was|were)\s(?:[\w’'-]+\s){1,3}in$")
_AS_THEY_SEE = ("view", "opinion", "judgment", "judgement")
_OPINION_ENDS = re.compile(r"\s*[.,;]")
_TO_THEIR_MIND = re.compile(r"(?:^|,|—|\bis|\bwas)\s*to$")
_EYE = re.compile(r"\s+(?:own\s+|trained\s+|practi[sc]ed\s+|expert\s+)?eye,")
_THE_FIRST = re.compile(
    r"(?=\s+the\s+(?:first|main|real|key|biggest|only|hardest|best|worst)\s+(?:question|rule|thing|step|sign|clue|concern|worry"
    r"|problem|point|test|goal|aim|priority|mistake|answer|issue|risk|danger|limit|choice|lesson|reason)\b)"
)
_ELSEWHERE = re.compile(r"\bis\s*in$")  # "it is in her book"
_IS_WHAT = re.compile(
    r"\s(?:on|for|about)\s[^.:;!?\ufffc]{1,100}:\s"
    r"|(?:\s+[$£€]?[\w’'-]+){0,6}?(?:,\s[^,.;:!?\ufffc]{1,80},(?=\s(?:is|was)\s))?\s*(?::|\s(?:is|was|are|begins\s+with|starts\s+with|boils\s+down|comes\s+down)\b)"
)
_APPOSITION = re.compile(
    r",\s+(?:for\s+(?:his|her|their)\s+part|who|whose|an?|the|our|my|his|her|one|now|formerly|founder|director|author|professor|\d{1,3}|[A-Z][\w-]+['’]s)\b"
    r"[^,.;:!?\ufffc]{0,120},(?=\s)"
)
_FURTHER_PART = re.compile(r"\s[^,.;:!?\ufffc]{1,60},(?=\s)")
_OPENS = re.compile(
    r"(?:(?:and|but|yet|so|still|however|meanwhile|today|now)\b,?|(?:on|about|for|when\s+it\s+comes\s+to)\s[^,;:.]{2,60},)?"
)
_ANDS = ("", "and", "but", "so")
_REST_OF = re.compile(
    r"(?:and\s+|but\s+)?(?:(?:some|a\s+few)\s+)?(?:more|the\s+rest|the\s+best|some|a\s+few|several)\s+of"
)
_OPENS_PHRASE = re.compile(r"(?:^|,\s+)$")
_THEIRS = re.compile(r"['’]s?,\s")
_GUIDING = ("uidelines", "uidance", "uideline")
_MARKS = ("’", "'")
_SHORT_WINDOW = 16
_PARTING = (",", ":")  # behind them a verb may stand, or what is given
_MOST_PARTS = 3
_LONGEST_FRONT = 40
_LONGEST_CLEARING = 140
_A_FACT = re.compile(
    r",\s+(?:an?\s+(?:fact|figure|number|finding|thought|detail|rate|result|habit|change|difference)|something|which)\s+(?:that\s+)?$"
)
_DOES_IT = re.compile(
    r"\s+(?:also\s+|often\s+|usually\s+|\w+ly\s+)?(?!(?:is|was|has|does|says|goes|lives|works|feels|looks|seems|sounds"
    r"|takes|sells|buys|drives|rides|walks|eats|drinks|leaves|meets|calls|reads|watches|plays|sits|sleeps|wakes|visits|cooks|cleans|locks|catches)\b)[a-z]+s"
    r"\s+(?:the|an?|in|on|off|up|out|down|half|one|two|three|more|less|light|[a-z]+s)\b"
)
_BEFORE = ("Before ", "Until ", "Unless ")
_SHARES = ("most", "many", "some", "few")
_IN_A_CLAUSE = re.compile(r"\bwho(?:\s+(?:has|have|had|is|was))?,\s+by$")
_HERE_IS_HOW = re.compile(r"(?:(?:And|But|So)\s+here|Here)(?:['’]s|\s+is)\s+(?:how|why)\s+")
_UP_TO_COLON = re.compile(r"[^.:;!?\ufffc]{1,90}:\s+[^\s\ufffc]")
_ALLOW = re.compile(
    r"\s+(?:also\s+|now\s+)?(?:allow|permit|let)\s+(?:an?|the|for|most|some|doctors|people|patients)\s"
)
_TO_US = re.compile(r"\b(?:gave|gives|offered|offers|handed|sent|read|taught|showed)\s+(?:me|us)\s")
_FINDING = ("find", "found")  # "many of her patients find it hard"
_ACTING = ("person", "role", "pronoun")
_PAPERS = ("study", "survey", "trial", "analysis", "review", "report", "poll", "paper")
_IS_WHAT_SHE = re.compile(
    r"\b(?:is|are)\s+(?:\w+ly\s+|often\s+)?(?:what|where"
    r"|the\s+(?:first|last|only|next|one|ones)(?:\s+(?:one|thing|place|sign|question|test)s?)?(?:\s+that)?)\s+$"
)
_THAT_TO = re.compile(r"(?:(?:And|But)\s+)?(?:[Tt]hat|[Tt]his|[Ii]t|[Aa]ll\s+(?:that|this|of\s+it)),\s+to\s+")
_IS_TO_THEM = re.compile(r",\s+(?:is|was|means)\b")
_MOVED_HOW = re.compile(r"\s+(?:more|(?:the\s+)?most|less|least|much|at\s+all|either)\b|\s*[.!]$")
_GRANTED = {
    "if": re.compile(r"\s+(?:had|has|gets|got)\s+(?:his|her|their)\s+way,"),
    "ask": re.compile(r"\s[^.;:!?]{0,60}?,?\s+and\s+the\s+answer\b"),
    "to hear": re.compile(r"\s+tell\s+it\b"),
}
_WHICH = re.compile(r"\b(?:which|what|who|whether|if|how|why|when|that)\b", re.IGNORECASE)
_UNIT = re.compile(
    r"\s+(?:cent|capita|se|second|minute|hour|day|night|week|month|year|person|head|patient|child|household|session|visit"
    r"|serving|side|mile|square|pound|gallon)\b"
)
_FAR_AS = re.compile(r"(?:\s+(?:is|was)|['’]s)\s+concerned\b|\s+can\s+(?:tell|see)\b")
_AS_FOR = re.compile(r"^As\s+for\s+[^,.;:!?\ufffc]+,\s")
_ROLE_IN_FRONT = re.compile(r"(?:\b([A-Za-z][\w/-]*)\s+)?(?:\b([a-z][\w/-]*)\s+)?\b([A-Za-z][\w/-]*)\s+$")
_HOLDS_TO = re.compile(
    rf"[^.;:!?\ufffc]{{0,60}}?(?:\bis\b|\bisn['’]t\b|\bare\b|\bcomes\s+(?:down\b|{_PLACED})|\bmeans\b)"
)


_ADVISED = ("as recommended by", "as advised by", "as suggested by", "as confirmed by")
_WE = re.compile(r"\b(?:I|[Ww]e)\b")


def find_opinions(sentence: Sentence) -> Iterator[Cue]:
    """Yield the cues of a sentence that need no verb of saying, kind by kind."""
    opinions = sentence.words.opinions
    if sentence.find(opinions.according) or sentence.find(opinions.basing):
        yield from _handed_over(sentence)
        yield from handed_to_object(sentence)
    yield from _held(sentence)
    if sentence.find(_HIS):
        yield from owned_by_pronoun(sentence)
    if sentence.outside.startswith(_OPENING_LETTERS, sentence.start):
        yield from ruled_by_object(sentence)
    if sentence.mentions[-1].start > sentence.start:
        yield from _shown_how(sentence)
        first = sentence.outside[sentence.start]
        if first in _RULING_LETTERS:
            yield from _ruled(sentence)
        if first in _SO_LETTERS:
            yield from _joined(sentence)


def handed_to_object(sentence: Sentence) -> Iterator[Cue]:
    """Yield "according to him", where "her" owns nothing."""
    for match in sentence.find(sentence.words.opinions.according):
        whom = sentence.match(_HIM_OR_HER, match.end())
        if whom and not match.group().lower().endswith("far as"):
            yield Cue(Mention("pronoun", *whom.span(1)), match.start(), whom.end(1))


def moved_by(sentence: Sentence) -> Iterator[Cue]:
    """Yield "That doesn’t surprise him"."""
    for match in sentence.find(sentence.words.opinions.moved_object):
        if _WHICH.search(sentence.before(match.start())):
            continue  # "she would not say which of them worries her most"
        yield Cue(Mention("pronoun", *match.span("whom")), match.start(), match.end(), verb="stands")


def mean_somebody(found: Found, according: Phrases, moved: Phrases) -> set[int]:
    """Return the sentences that may have an opinion of "her", whomever they mention: few have one."""
    text = found.wording.text
    opening = [n for n, (start, _) in enumerate(found.spans) if text.startswith(_OPENING_LETTERS, start)]
    return {*opening, *found[_HIS], *found[according], *found[moved]}


def _handed_over(sentence: Sentence) -> Iterator[Cue]:
    """Yield "according to Dr. X", and "based on Dr. X" where it can mean nothing else."""
    starts = [mention.start for mention in sentence.mentions]
    for match in sentence.find(sentence.words.opinions.according):
        if match.group().lower() == "per" and sentence.match(_UNIT, match.end()):
            continue  # "38 per cent had a scan of the head"
        near = range(bisect_left(starts, match.end()), bisect_right(starts, match.end() + _LONGEST_CLAUSE))
        for place in near:
            gap = (sentence.outside, match.end(), starts[place])
            beside = sentence.outside[match.end() : starts[place]].isspace()
            if sentence.mentions[place].kind in ("stranger", "pronoun") and not beside:
                break  # "according to legend, a monk found it", "if you ask your doctor, she may"
            if match.group().lower() in _ADVISED and _is_followed(sentence, place):
                break
            if match.group().lower().endswith("far as") and not sentence.match(
                _FAR_AS, sentence.mentions[place].end
            ):
                break  # "as far as she knew, she was well"
            if _ROLE_GAP.fullmatch(*gap) and not _MANY.fullmatch(*gap):
                handed = _study_of(sentence, place)
                yield Cue(handed, match.start(), handed.end)
                break
    for match in sentence.find(sentence.words.opinions.basing):
        opens = _OPENS_PHRASE.search(sentence.before(match.start(), _SHORT_WINDOW))
        place = bisect_left(starts, match.end())
        if opens and match.end() in starts and sentence.mentions[place].kind == "person":
            yield Cue(sentence.mentions[place], starts[place], sentence.mentions[place].end)


def _is_followed(sentence: Sentence, place: int) -> bool:
    """Say whether somebody does what they were told: "As advised by Dr. Lee, Kim wore a mask"."""
    adviser = sentence.mentions[place]
    others = (mention for mention in sentence.mentions if mention.people != adviser.people)
    acts = any(mention.kind in ("person", "pronoun") for mention in others)
    return (
        adviser.kind != "person" or acts or bool(_WE.search(sentence.outside, sentence.start, sentence.end))
    )


def _study_of(sentence: Sentence, place: int) -> Mention:
    """Return the mention at a place, or the study that it opens: "a Leeds University study"."""
    mention, *following = sentence.mentions[place : place + 2]
    study = next((m for m in following if m.kind == "study"), None)
    joined = (
        mention.kind == "organisation"
        and study
        and sentence.outside[mention.end : study.start] == " "
        and sentence.outside[study.start : study.end] in _PAPERS
    )
    return study if study and joined else mention


def _held(sentence: Sentence) -> Iterator[Cue]:
    """Yield what people hold: "Dr. X’s view is", "she has one rule: …", "the rule that Dr. X gives"."""
    yield from moved_by(sentence)
    for mention in sentence.mentions:
        if mention.kind in COLLECTIVE:
            yield from _held_by_many(sentence, mention)
        elif mention.possessive and mention.kind != "study":
            yield from _owned(sentence, mention, mention.end)
            if _FAVORITE_OF.search(sentence.before(mention.start, _LONGEST_FRONT)):
                yield Cue(mention, mention.start, mention.end, verb="stands")  # "a favorite of Lee’s"
            theirs = sentence.match(_THEIRS, mention.end)
            if theirs and sentence.before(mention.start, _SHORT_WINDOW) == "In ":
                yield Cue(mention, sentence.start, mention.end)  # "In Lee’s view, yes. In Kim’s, no."
        elif mention.kind in ("person", "role", "pronoun"):
            yield from _held_by_one(sentence, mention)


def _held_by_one(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what somebody holds who owns nothing: "Sleep tops the list for Dr. X", "she has one rule: …"."""
    if sentence.outside[sentence.end - 1] == ":":
        yield from _listed_this_way(sentence, mention)
        yield from _listed_from(sentence, mention)
    if mention.governed and sentence.match(_END, mention.end):
        yield from _led(sentence, mention)
    if mention.governed and _THAT_TO.fullmatch(_opening(sentence, mention)):
        inserted = sentence.match(_IS_TO_THEM, mention.end)
        if inserted:
            yield Cue(mention, mention.start, inserted.end(), verb="to")  # "That, to Lee, is the problem."
    if mention.kind == "person" and sentence.match(_MOVED_HOW, mention.end):
        yield from _moved(sentence, mention)
    goes_first = sentence.words.opinions.first.match(sentence.outside, mention.end, sentence.end)
    if goes_first and _IS_WHAT_SHE.search(sentence.before(mention.start, _LONGEST_FRONT)):
        yield Cue(mention, mention.start, goes_first.end(), verb="stands")
    yield from _decline(sentence, mention)
    yield from _met_often(sentence, mention)
    yield from _checks(sentence, mention)
    yield from _demands(sentence, mention)
    yield from _on_occasion(sentence, mention)
    yield from _finds_it(sentence, mention)
    follows = sentence.outside[mention.end : mention.end + 1]
    if follows in _PARTING:
        if follows == "," and mention.kind != "pronoun":
            yield from _stands_apart(sentence, mention)
        yield from _gives(sentence, mention)
    elif _may_hold(sentence, mention.end):
        yield from _stands(sentence, mention, mention.end)
        yield from _gives(sentence, mention)


def _decline(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what neither of two does: "Neither Lee nor Kim cares for sprays."."""
    if not mention.plural or sentence.before(mention.start, _SHORT_WINDOW).lower() != "neither ":
        return  # the usual case
    declines = sentence.match(sentence.words.opinions.declines, mention.end)
    if declines:
        yield Cue(mention, mention.start, declines.end(), verb="stands")


def _checks(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield who tells by what she checks, and what is normal: "She checks with a ruler: 40 is normal."."""
    if mention.start != sentence.start or sentence.outside.find(": ", mention.end, sentence.end) < 0:
        return  # the usual case
    checks = sentence.words.opinions.checks.match(sentence.outside, mention.end, sentence.end)
    if checks:
        yield Cue(mention, mention.start, checks.end(), verb="list")


def _demands(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield who wants something first: "Before she clears a player, she wants ten hops."."""
    if not sentence.outside.startswith(_BEFORE, sentence.start):
        return  # the usual case
    opinions = sentence.words.opinions
    demands = opinions.demands.match(sentence.outside, mention.end, sentence.end)
    clears = opinions.clearing.search(sentence.before(mention.start, _LONGEST_CLEARING))
    if not demands or not clears or clears["who"].isupper():
        return  # "Until FDA approves it, she needs"
    if mention.kind == "pronoun" or clears["who"].lower() in ("he", "she"):
        yield Cue(mention, mention.start, demands.end(), verb="stands")


def _on_occasion(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what somebody does for whom or when: "As the pain fades, she lengthens the stretches."."""
    if mention.start - sentence.start < _SHORT_WINDOW or mention.plural or mention.possessive:
        return  # the usual case
    does = sentence.match(_DOES_IT, mention.end)
    if does and sentence.words.opinions.occasion.search(sentence.before(mention.start, _LONGEST_CLEARING)):
        yield Cue(mention, mention.start, does.end(), verb="stands")


def _finds_it(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield who finds what is told remarkable: "Half of them heal, a fact that she still finds odd."."""
    finds = sentence.match(sentence.words.opinions.finds, mention.end)
    if finds and _A_FACT.search(sentence.before(mention.start, _LONGEST_FRONT)):
        yield Cue(mention, mention.start, finds.end(), verb="stands")


def _met_often(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield who meets with something all the time, or nothing worse: "It is the worst culprit she sees."."""
    opinions = sentence.words.opinions
    often, is_met = opinions.meets_often.match(sentence.outside, mention.end, sentence.end), opinions.is_met
    if often is None:
        often, is_met = opinions.meets.match(sentence.outside, mention.end, sentence.end), opinions.is_worst
    if often and is_met.search(sentence.before(mention.start, _LONGEST_OPENING)):
        yield Cue(mention, mention.start, often.end(), verb="stands")


def _listed_this_way(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield whose list stands behind "Dr. X reads the numbers this way:"."""
    this_way = None if mention.governed else sentence.match(sentence.words.opinions.lists, mention.end)
    if this_way and _OPENS.fullmatch(_front(sentence, mention)):
        yield Cue(mention, mention.start, this_way.end(), verb="list")


def _listed_from(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield whose list stands behind "Some other tips from Dr. X:" or "Advice from Dr. X for parents:"."""
    possessions = sentence.words.possessions
    above = mention.kind != "pronoun" and sentence.match(possessions.above_list, mention.end)
    if above and possessions.listed_from.fullmatch(_opening(sentence, mention)):
        yield Cue(mention, sentence.start, mention.end, verb="list")


def _gives(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield who gives what they have: "one rule from Dr. X: …", "the rule that Dr. X offers"."""
    words = sentence.words
    read_out = sentence.outside[sentence.end - 1] == ":" and sentence.match(
        words.possessions.read_out, mention.end
    )
    if read_out and _RELATIVE_TO.fullmatch(_opening(sentence, mention)):
        yield Cue(mention, mention.start, read_out.end(), verb="list")
    if mention.kind == "pronoun":
        return
    if sentence.outside.startswith(": ", mention.end) and words.possessions.given_from.fullmatch(
        _opening(sentence, mention)
    ):
        yield Cue(mention, sentence.start, mention.end)
    told = sentence.match(words.possessions.told_behind, mention.end)
    if told and words.possessions.given_from.fullmatch(_opening(sentence, mention)):
        yield Cue(mention, sentence.start, told.end(), verb="list")
    given = sentence.match(words.possessions.gives, mention.end)
    if given and words.possessions.given_by.search(sentence.before(mention.start, 40)):
        yield Cue(mention, mention.start, given.end())


def _led(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield for whom something comes first: "Sleep tops the list for Dr. X."."""
    leads = sentence.words.possessions.leads.search(sentence.before(mention.start, _LONGEST_FRONT))
    if leads:
        yield Cue(mention, mention.start - len(leads.group()), mention.end, verb="for")


def _moved(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield whom something surprises or bothers: "That doesn’t surprise Dr. X."."""
    moved = sentence.words.opinions.moved.search(sentence.before(mention.start, _LONGEST_FRONT))
    if moved:
        yield Cue(mention, mention.start - len(moved.group()), mention.end, verb="stands")


def _held_by_many(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield what bodies advise: "sets a limit", "puts walks first", "is recommended by the Sleep Council"."""
    words, given = sentence.words, sentence.words.possessions
    advised = sentence.match(given.advice, mention.end) or sentence.match(given.ranks_first, mention.end)
    if advised is None and _are_experts(sentence, mention):
        advised = sentence.match(given.prescribes, mention.end)
    if advised is None and sentence.outside.endswith(_GUIDING, mention.start, mention.end):
        advised = sentence.match(given.ranks_before, mention.end) or sentence.match(_ALLOW, mention.end)
        advised = advised or sentence.match(given.names_as, mention.end)
    if advised is None and sentence.outside.startswith(_MARKS, mention.end):
        advised = sentence.match(given.takes_position, mention.end)
    if advised is None and sentence.outside.endswith(words.groups.counts, mention.start, mention.end):
        advised = sentence.match(words.groups.showing, mention.end)
    if advised:
        yield Cue(mention, mention.start, advised.end())
    before = sentence.before(mention.start, _LONGEST_OPENING)
    passive = given.recommended_by.search(before) if " by " in before else None
    named = not sentence.outside[mention.start : mention.end].islower()
    if passive is None or not named or mention.possessive:
        return
    what = before[: passive.start()].split()[-1:]
    if what and not words.roles.is_role(what[0].lower()):  # "a nurse recommended by the Sleep Council"
        yield Cue(mention, mention.start - len(passive.group()), mention.end)


def _are_experts(sentence: Sentence, mention: Mention) -> bool:
    """Say whether a group is most or some of those of a learned trade: "most rheumatologists"."""
    words = sentence.outside[mention.start : mention.end].lower().split()
    roles, noun = sentence.words.roles, words[-1].removesuffix("s")
    return words[0] in _SHARES and noun in roles.listed and noun not in roles.lay


def _opening(sentence: Sentence, mention: Mention) -> str:
    """Return the words between the beginning of a sentence and a mention, if they are few."""
    return sentence.outside[sentence.start : mention.start][:_LONGEST_OPENING]


def _stands_apart(sentence: Sentence, mention: Mention) -> Iterator[Cue]:
    """Yield where somebody stands of whom more is told between commas."""
    for at in _behind(sentence, mention):
        if _may_hold(sentence, at):
            yield from _stands(sentence, mention, at)


def _stands(sentence: Sentence, mention: Mention, at: int) -> Iterator[Cue]:
    """Yield where a subject stands ("is wary of"), what she does with patients, would do, or has."""
    if not mention.governed:
        yield from _takes_a_stand(sentence, mention, at)
    possessions, place = sentence.words.possessions, (sentence.outside, at, sentence.end)
    has = possessions.has.match(*place)
    if has is None and sentence.outside.find(":", at, sentence.end) > 0:
        has = possessions.distils.match(*place)
    if has:
        yield Cue(mention, mention.start, has.end())
        return
    tests = possessions.tests.match(*place)
    if tests:
        yield Cue(mention, mention.start, tests.end(), verb="stands")
        return
    ends = sentence.outside[sentence.end - 1] == ":" and not mention.governed
    follows = possessions.follows.match(*place) if ends else None
    if follows:
        yield Cue(mention, mention.start, follows.end(), verb="list")


def _takes_a_stand(sentence: Sentence, mention: Mention, at: int) -> Iterator[Cue]:
    """Yield what a subject holds, and where she stands or what she does with patients."""
    opinions, place = sentence.words.opinions, (sentence.outside, at, sentence.end)
    held = opinions.certain.match(*place) or opinions.side.match(*place)
    if held and _OPENS.fullmatch(_front(sentence, mention)):
        yield Cue(mention, mention.start, held.end(), verb="holds")
    view = opinions.view.match(*place)
    if view and _OPENS.fullmatch(_front(sentence, mention)):
        takes = "takes a" if " takes " in view.group() else "view"
        yield Cue(mention, mention.start, view.end(), verb=takes)
    for pattern in (
        opinions.stance,
        opinions.treats,
        opinions.entrusts,
        opinions.contracted,
        opinions.allots,
        opinions.regards,
        opinions.sorts,
    ):
        stands = pattern.match(*place)
        if stands and not _is_nothing_told(sentence, mention, stands.end()):
            yield Cue(mention, mention.start, stands.end(), verb="stands")


def _is_nothing_told(sentence: Sentence, mention: Mention, at: int) -> bool:
    """Say whether a clause only tells what the writer was given, or asked: "We asked two what they’d do."."""
    if sentence.find_before(sentence.words.reporting.asked, mention.start):
        return True
    return bool(sentence.match(_END, at) and _TO_US.search(_opening(sentence, mention)))


def _may_hold(sentence: Sentence, at: int) -> bool:
    """Say whether the next word may begin what a subject holds; few do."""
    follows = sentence.match(_FOLLOWS, at)
    word = follows[1].lower() if follows and follows[1] else ""
    return bool(follows) and (not word or word in sentence.words.opinions.holding or word.endswith("ly"))


def _behind(sentence: Sentence, mention: Mention) -> Iterator[int]:
    """Yield where a verb may stand behind what is told of a name between commas."""
    if sentence.outside[mention.end - 1].isupper() and sentence.outside.startswith(", ", mention.end):
        yield mention.end + 1  # the comma that closes credentials
    part = sentence.match(_APPOSITION, mention.end)
    for _ in range(_MOST_PARTS):
        if part is None:
            return
        yield part.end()
        part = sentence.match(_FURTHER_PART, part.end())


def _front(sentence: Sentence, mention: Mention) -> str:
    """Return the words in front of a mention in lower case, without those that tell who it is."""
    before = _AS_FOR.sub("", sentence.before(mention.start, _LONGEST_FRONT))
    told = _ROLE_IN_FRONT.search(before) if mention.kind == "person" else None
    listed = list(told.groups()) if told else []
    while listed and (listed[0] is None or listed[0].lower() in sentence.words.roles.stops):
        listed.pop(0)
    if listed and (sentence.words.roles.is_role(str(listed[-1]).lower()) or is_agent(str(listed[-1]))):
        before = before[: told.start(len(told.groups()) - len(listed) + 1)] if told else before
    return before.strip().lower()


def ruled_by_object(sentence: Sentence) -> Iterator[Cue]:
    """Yield "For him, the rule is simple", "To her the spots are stains", "What worries her is"."""
    if not sentence.outside.startswith(_OPENING_LETTERS, sentence.start):
        return
    opening = sentence.match(sentence.words.opinions.object_opening, sentence.start)
    if opening is None:
        return
    place = (sentence.outside, opening.end(), sentence.end)
    goes_on = (_STRIKES if not opening.group().lower().startswith(("for", "to")) else _HOLDS_TO).match(*place)
    if goes_on:
        yield Cue(Mention("pronoun", *opening.span("whom")), sentence.start, opening.end(), verb="sees")


def owned_by_pronoun(sentence: Sentence) -> Iterator[Cue]:
    """Yield "in her view" and "her advice is"."""
    for match in sentence.find(_HIS):
        plural = match.group().lower() == "their"
        yield from _owned(sentence, Mention("pronoun", *match.span(), plural=plural), match.end())


def inquired_of(sentence: Sentence) -> Mention | None:
    """Return whose opinion a question asks for that is nothing else, as in "Her verdict? Wait."."""
    pronouns = (
        Mention("pronoun", *match.span(), plural=match.group().lower() == "their")
        for match in sentence.find(_HIS)
    )
    named = (m for m in sentence.mentions if m.kind in ("person", "role") and m.possessive)
    for owner in (*named, *pronouns):
        opens = _INQUIRES.fullmatch(_front(sentence, owner))
        if opens and sentence.match(sentence.words.possessions.asked_for, owner.end):
            return owner
    return None


def _owned(sentence: Sentence, owner: Mention, at: int) -> Iterator[Cue]:
    """Yield the cue of an owner's opinion: "In her view, …", "Dr. X’s version is blunter: …"."""
    before = _front(sentence, owner)
    if _is_held(sentence, at, before):
        owned = sentence.match(sentence.words.possessions.owned, at)
        yield Cue(owner, owner.start, owned.end() if owned else at)
    elif (
        (before in _ANDS and _is_listed(sentence, at, opens=not before))
        or (before in _ANDS and sentence.match(sentence.words.possessions.stakes, at))
        or _is_rest(sentence, at, before)
        or _stands_on_list(sentence, at, before)
        or _is_of_practice(sentence, owner, at)
        or (sentence.match(_EYE, at) and _TO_THEIR_MIND.search(before))
    ):
        yield Cue(owner, owner.start, at, verb="list")


def _is_rest(sentence: Sentence, at: int, before: str) -> bool:
    """Say whether more of somebody's advice is listed: "The rest of her rules, in short:"."""
    possessions = sentence.words.possessions
    listed = _REST_OF.fullmatch(before) and sentence.match(possessions.listed, at)
    return bool(listed and sentence.match(possessions.owned, at))


def _is_of_practice(sentence: Sentence, owner: Mention, at: int) -> bool:
    """Say whether it is told what somebody sees at work: "In her lab it took a week", "Many of her patients".

    What the patients tell is theirs, and where a person is the subject the sentence tells of them.
    """
    possessions, words = sentence.words.possessions, sentence.words
    before = sentence.before(owner.start, _LONGEST_FRONT)
    if before == "In ":
        tests = any(tells_of_tests(sentence, mention) for mention in sentence.mentions)
        seen = sentence.match(possessions.works_in, at) if not tests else None
    else:
        seen = sentence.match(possessions.treats, at) if possessions.share_of.fullmatch(before) else None
    if seen is None:
        return False
    tell = words.reporting.verbs.pattern.match(sentence.outside, seen.end() + 1, sentence.end)
    if tell and not tell.group().startswith(_FINDING):
        return False
    behind = (m for m in sentence.mentions if m.start > seen.end() and m.kind in _ACTING)
    return all(m.kind == "pronoun" and m.plural for m in behind)  # "they" are the patients


def _stands_on_list(sentence: Sentence, at: int, before: str) -> bool:
    """Say whether it is told what is on a list: "Beer tops her blacklist", "Her list runs to kale"."""
    possessions = sentence.words.possessions
    listed = sentence.match(possessions.lists, at)
    if listed is None:
        return False
    runs = not before and sentence.match(possessions.runs_to, listed.end())
    return bool(runs or possessions.stands_on.search(before))


def _is_listed(sentence: Sentence, at: int, *, opens: bool = True) -> bool:
    """Say whether what is owned is told behind it: "her recipe is a spoon of", "Lee’s order of attack: ".

    Behind "and", or with more in front of the colon, it is only advice: "And his plan, step by step:".
    """
    words, place = sentence.words, (sentence.outside, at, sentence.end)
    if words.possessions.made.match(*place) or words.possessions.include.match(*place):
        return True
    listed = words.possessions.listed.match(*place)
    if not listed:
        return False
    if not opens or listed["more"]:
        advised = words.possessions.advised.match(*place)
        return advised is not None and advised["noun"].lower() not in words.possessions.things
    if words.possessions.owned.match(*place):
        return True  # "her home version of the test takes a minute:"
    belongs = words.possessions.belongs.match(*place)
    return not belongs and words.strangers.end_of_owned(sentence.outside, at) is None


def _is_held(sentence: Sentence, at: int, before: str) -> bool:
    """Say whether what is owned is an opinion that the sentence tells."""
    owned = sentence.match(sentence.words.possessions.owned, at)
    if owned is None or sentence.match(sentence.words.possessions.announced, at):
        return False
    if _IN_A_CLAUSE.search(before):
        return False  # "a skeptic who has, by her own count, returned 14"
    thing = owned.group().split()[-1].lower() in sentence.words.possessions.things
    stands = sentence.match(sentence.words.possessions.standing, owned.end())
    front = "" if _FOR_WHAT.fullmatch(before) and not thing else before
    first = not (front or stands) and sentence.match(_SAYS_WHAT if thing else _IS_WHAT, owned.end())
    said = not thing and _IS_THEIRS.search(before) and sentence.match(_OWNED_END, owned.end())
    elsewhere = thing and _ELSEWHERE.search(before)
    seen = owned.group().endswith(_AS_THEY_SEE) and _IS_IN.search(before)
    seen = seen and sentence.match(_OPINION_ENDS, owned.end())  # "Cake is no better in Lee’s view, because"
    seen = seen or (not thing and _BECAUSE_IN.search(before))
    seen = seen or (_QUOTED_IN.search(before) and sentence.match(sentence.words.possessions.phrasing, at))
    minds = _TO_THEIR_MIND.search(before) and owned.group().endswith(("mind", "way of thinking"))
    return bool(first or said or seen or minds or (_IN_FRONT.search(before) and not elsewhere))


def _shown_how(sentence: Sentence) -> Iterator[Cue]:
    """Yield who tells what stands behind a colon: "Here’s how Dr. X sorts it out: If it itches, wait."."""
    first = sentence.mentions[0]
    if first.kind not in ("person", "role", "pronoun") or first.possessive:
        return
    opens = _HERE_IS_HOW.fullmatch(sentence.outside, sentence.start, first.start)
    if opens and sentence.match(_UP_TO_COLON, first.end):
        yield Cue(first, first.start, first.end, verb="list")


def _told_what(sentence: Sentence, first: Mention, before: str) -> Iterator[Cue]:
    """Yield "What Dr. X sees most often is …" and "One exercise Dr. X assigns is …"."""
    opinions = sentence.words.opinions
    told = sentence.match(opinions.perceives, first.end)
    if told is None and opinions.assigned.fullmatch(before):
        told = sentence.match(opinions.assigns, first.end)
    if told:
        yield Cue(first, first.start, told.end(), verb="sees")


def _joined(sentence: Sentence) -> Iterator[Cue]:
    """Yield who shares what was said before: "So does Dr. X."; "Nor does she mind a nap."."""
    first = sentence.mentions[0]
    before = sentence.outside[sentence.start : first.start]
    if not _SO_DOES.fullmatch(before):
        return
    alone = sentence.match(_END, first.end)
    if first.kind in ("person", "role") and alone:
        yield Cue(first, sentence.start, first.end, verb="joins")
    declines = sentence.match(sentence.words.opinions.declining, first.end)
    if first.kind in ("person", "role", "pronoun") and declines and _NOR_DOES.fullmatch(before):
        yield Cue(first, sentence.start, declines.end(), verb="stands")


def _ruled(sentence: Sentence) -> Iterator[Cue]:
    """Yield "For Dr. X, the rule is simple: …" and "What Dr. X sees most often is …"."""
    first = next((m for m in sentence.mentions if m.kind in ("person", "role", "pronoun")), None)
    if first is None or first.possessive or not 0 < first.start - sentence.start <= _LONGEST_OPENING:
        return
    before = sentence.outside[sentence.start : first.start].lower()
    granted = _GRANTED.get(before.strip())
    if granted and sentence.match(granted, first.end):
        yield Cue(first, sentence.start, first.end, verb="sees")
    elif sentence.words.opinions.striking.fullmatch(before):
        strikes = sentence.match(_STRIKES, first.end)
        if strikes:
            yield Cue(first, first.start, strikes.end(), verb="sees")
    elif before.strip() == "what" or _RELATIVE_TO.fullmatch(before):
        yield from _told_what(sentence, first, before)
    elif _FOR_OR_TO.fullmatch(before):
        told = sentence.match(_APPOSITION, first.end)
        at = told.end() - 1 if told else first.end
        rules = _SEEMS if before.strip() == "to" else _RULE_IS
        parted = sentence.match(_COMMA, at) or sentence.match(_THE_FIRST, at)
        if parted and sentence.match(rules, at) and not sentence.match(_THERE_IS_NO, at):
            yield Cue(first, sentence.start, first.end, verb=before.strip())
