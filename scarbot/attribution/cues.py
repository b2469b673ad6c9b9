"""Which words of a sentence say whose it is: the cue.

A cue is looked for outside quotation marks. Its shapes, in the order in which they are tried:

- a source before its verb: "Dr. X says", "Dr. X, who …, says", "which Dr. X calls";
- a verb before its source: "… ,” says Dr. X";
- a hand-over: "according to Dr. X", "in Dr. X’s words", "the society gives the same advice";
- a participle: "Dr. X is unimpressed, calling them “nice”";
- a colon in front of a quotation: "Dr. X does not hesitate: “…”".

A name is no source where it owns ("Dr. X’s patients say"), is spoken to ("she told Dr. X") or
stands in a clause about somebody else.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from scarbot.attribution.mentions import Cue, Mention
from scarbot.attribution.quotations import QUOTED
from scarbot.attribution.studies import find_study_cues

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.vocabulary import Vocabulary

__all__ = ["find_cue"]

_COLLECTIVE = ("group", "organisation")
_PEOPLE = ("person", "role", "pronoun", "stranger")
_LONGEST_OPENING = 60
# No clause is longer: it keeps the time that a sentence takes linear in its length.
_LONGEST_CLAUSE = 250
_APPOSITIVE = re.compile(r"\s*(?:,|\(|—|–|--)[^\ufffc]*?(?:,|\)|—|–|--)$")
_CLAUSE_BREAK = re.compile(r"[!?;:]\s")
_CLAUSE_END = re.compile(r"[,)—–-]")
_OF_AND_THE_LIKE = re.compile(r"\s+(?:from|of|by|at|in|with)\s")
_ROLE_GAP = re.compile(r"\s+(?:(?:[\w.’'/-]+,?\s+){0,8})?$")
_OF_A_PLACE = re.compile(
    r"\s+(?:of|at|from|with|in)\s+(?:the\s+|an?\s+)?(?:(?:[A-Z&][\w’'.&-]*|of|the|and|for|in|at)\s+){1,9}$"
)
_COORDINATED = re.compile(r"[^;:!?()“”]*?,?\s(?:and|but|yet|then)\s*$")
_BEHIND_COORDINATED = re.compile(r"\s+[^\W\d_]+")
_PERCEIVES = re.compile(
    r"\s+(?:most\s+often\s+|often\s+)?(?:sees|hears|notices|looks\s+for|likes|wants|does|tries|worries\s+about)\b"
    r"[^,.;:!?]{0,60}?\s(?:is|are|was)\b"
)
_RULE_IS = re.compile(r"[^.;:!?\ufffc]{0,80}?(?:\bis\b|\bisn['’]t\b|\bare\b|\bcomes\s+down\b|\bmeans\b|:)")
_FOR_OR_TO = re.compile(r"(?:for|to)\s+", re.IGNORECASE)
_NO_DEED = re.compile(r"\s+(?:\w+\s+)?(?:be|have|never|often|always|later|soon|become|need|like|love)\b")
_ASKS = re.compile(r"(?:what|which|who|when|where|why|how|does|do|did|is|are|can|would|should)\b", re.IGNORECASE)
_HERE_IS = re.compile(r"(?:but\s+|so\s+)?here(?:['’]s|\s+is|\s+are)\s+(?:how|why|what)\b", re.IGNORECASE)
_WORDS = re.compile(r"\w")
_WITHOUT_CONTENT = (
    "agree", "disagree", "concur", "demur", "object", "is", "was", "has", "think", "doubt", "likes", "loves", "remain",
)
_RELATIVE_TO = re.compile(r"(?:the|one|another|a)\s+(?:[\w’'-]+\s+){1,4}(?:that\s+)?", re.IGNORECASE)
_OWNED_END = re.compile(r"\s*(?:[.,;]|$|\b(?:on|for|to|about|when|if)\b)")
_COMMA = re.compile(r"\s*,\s*")
_BEFORE_INVERSION = re.compile(r"(?:[\ufffc,—–-]|[.!?]\s?|^)\s*$")
_INVERTED_AUXILIARY = re.compile(r"\b(?:does|did|do|can|would|should|will|has|have|had)\s+$", re.IGNORECASE)
_CLOSED = re.compile(r"\s*(?:[.,;]|$)")
_HIS = re.compile(r"\b(?:his|her|their)(?=\s)", re.IGNORECASE)
_IS_THEIRS = re.compile(r"[,\ufffc\w]\s+(?:is|was|remains|came)$")
_IN_FRONT = re.compile(r"(?:^|,|—|\bis|\bwhich)\s*(?:in|by)$")
_IS_WHAT = re.compile(r"(?:\s+[\w’'-]+){0,6}?\s*(?::|\s(?:is|was|are)\b)")
_SAYS_WHAT = re.compile(r"[^.;\ufffc]{0,40}(?:\ufffc|\bthat\b)")
_CLAUSE_BEHIND = re.compile(
    r"(?:\s+\w+ly)?\s*(?:[,.:;\ufffc—]|(?:that|it|this|how|why|whether)\b)", re.IGNORECASE
)
_MODAL = re.compile(r"\b(?:will|may|might|can|could|should|would|must)\b", re.IGNORECASE)
_WRITING = frozenset({"write", "writes", "wrote"})
_RELATIVE = re.compile(r"\b(?:that|which)\s+$", re.IGNORECASE)


def find_cue(
    outside: str, start: int, end: int, mentions: Sequence[Mention], words: Vocabulary
) -> Cue | None:
    """Return the cue of a sentence; ``None`` where nothing says that it is anybody's.

    Args:
        outside: the article's text with :data:`~scarbot.attribution.quotations.QUOTED` for what is
            inside quotation marks.
        start: offset of the sentence.
        end: offset behind it.
        mentions: those of the sentence, in their order.
        words: the vocabulary of attribution.

    A person's cue comes before a group's or a study's, and among equals the first one.
    """
    kept = [m for m in mentions if m.end <= end and QUOTED not in outside[m.start : m.end]]
    sentence = _Sentence(outside, start, end, kept, words)
    found = [
        *sentence.verbal(),
        *sentence.handed_over(),
        *sentence.owned_by_pronoun(),
        *sentence.participial(),
        *sentence.ruled(),
        *sentence.colon(),
        *find_study_cues(outside, start, end, kept, words),
    ]
    said = [cue for cue in found if not sentence.says_nothing(cue)]
    return min(said, key=lambda cue: _rank(cue, words), default=None)


def _rank(cue: Cue, words: Vocabulary) -> tuple[bool, bool, bool, bool, int]:
    """Order cues: people first, and "they" last, for it may mean anybody in the sentence."""
    mention = cue.mention
    they = mention.kind == "pronoun" and mention.plural
    nameless = mention.kind not in _PEOPLE or mention.kind == "stranger"
    telling = cue.verb in words.opining or cue.verb in words.describing
    return (they, nameless, cue.colon, telling, cue.start)


@dataclass(slots=True)
class _Sentence:
    """A sentence outside its quotation marks, with what it mentions there."""

    outside: str
    start: int
    end: int
    mentions: list[Mention]
    words: Vocabulary

    def before(self, at: int, width: int) -> str:
        """Return the words in front of an offset, marked where the sentence has still more."""
        cut = max(self.start, at - width)
        return ("x" if cut > self.start else "") + self.outside[cut:at]

    def says_nothing(self, cue: Cue) -> bool:
        """Say whether a sentence only asks or announces what somebody says: "Here is how Dr. X explains it."."""
        words = self.outside[self.start : self.end]
        if QUOTED in words or cue.mention.kind not in ("person", "role", "pronoun"):
            return False
        if words.rstrip().endswith(":"):  # a list follows
            return False
        before, behind = self.outside[self.start : cue.start], self.outside[cue.end : self.end]
        if _ASKS.match(words) and words.rstrip().endswith("?") and not before.rstrip().endswith((",", "—")):
            return True
        if _HERE_IS.match(words):
            return ":" not in behind
        alone = not before.strip() and not _WORDS.search(behind) and cue.mention.start == cue.start
        return (alone and bool(cue.verb) and not cue.verb.startswith(_WITHOUT_CONTENT)) or bool(
            self.words.announcing.fullmatch(behind)
        )

    def verbal(self) -> Iterator[Cue]:
        """Yield a cue for each verb of saying that has a source before or behind it."""
        speaking = [mention for mention in self.mentions if mention.kind != "study"]
        starts, ends = [m.start for m in speaking], [m.end for m in speaking]
        for verb in self.words.verbs.finditer(self.outside, self.start, self.end):
            first = bisect_left(ends, verb.start() - _LONGEST_CLAUSE)
            subject = self._subject_before(verb, speaking[first : bisect_right(ends, verb.start())])
            if subject and not (verb.group().lower().startswith("would") and self._is_no_deed(verb)):
                yield Cue(subject, subject.start, verb.end(), verb=verb.group().lower())
                continue
            behind = bisect_left(starts, verb.end())
            if behind < len(speaking) and self._is_subject_behind(verb, speaking[behind]):
                yield Cue(speaking[behind], verb.start(), speaking[behind].end, verb=verb.group().lower())

    def _is_no_deed(self, verb: re.Match[str]) -> bool:
        """Say whether "would" speaks of what was or might have been, and not of what somebody does."""
        return bool(_NO_DEED.match(self.outside, verb.end(), self.end))

    def _subject_before(self, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
        """Return the subject of a verb: the nearest one beside it, or else across a clause."""
        for mention in reversed(near):
            gap = self.outside[mention.end : verb.start()]
            # the comma behind credentials ("Ana Ruiz, MD, says"), or behind a name that is one ("the nurse, Ana, says")
            if self.outside[mention.end - 1].isupper() or self.outside.startswith(", ", mention.start - 2):
                gap = gap.removeprefix(",")
            if self.words.between.fullmatch(gap) and self._may_speak(mention, verb, gap):
                return mention
        for mention in near:
            gap = self.outside[mention.end : verb.start()]
            if self._bridges(gap, mention) and self._may_speak(mention, verb, ""):
                return mention
        return self._coordinated(verb, near)

    def _coordinated(self, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
        """Return the person that opens a sentence whose second verb this is: "Lee runs it and says"."""
        first = near[0] if near else None
        others = [m for m in near[1:] if m.kind != "pronoun" or not m.plural]
        if first is None or others or first.kind not in ("person", "role", "pronoun") or first.governed:
            return None
        gap = self.outside[first.end : verb.start()]
        opens = not self.before(first.start, 20).strip("x ") and first.start - self.start < 4
        goes_on = _BEHIND_COORDINATED.match(self.outside, verb.end(), self.end)
        joined = opens and goes_on and QUOTED not in gap and _COORDINATED.fullmatch(gap)
        return first if joined and self._may_speak(first, verb, "") else None

    def _bridges(self, gap: str, mention: Mention) -> bool:
        """Say whether a gap is a clause about the mention in front of it, closed again."""
        if QUOTED in gap or _CLAUSE_BREAK.search(gap):
            return False
        if mention.kind in (*_COLLECTIVE, "stranger") and _OF_AND_THE_LIKE.match(gap) and "," not in gap:
            return True
        if mention.kind == "person" and _OF_A_PLACE.fullmatch(gap):
            return True
        tail = _CLAUSE_END.search(gap[::-1])
        cut = len(gap) - tail.start() if tail else 0
        clause, rest = gap[:cut], gap[cut:]
        is_clause = _APPOSITIVE.fullmatch(clause) and len(clause.strip(" ,()—–-")) > 1
        return bool(is_clause and self.words.between.fullmatch(rest))

    def _may_speak(self, mention: Mention, verb: re.Match[str], gap: str) -> bool:
        """Say whether a mention can be the subject of a verb that stands behind it."""
        before, said = self.before(mention.start, 90), verb.group().lower()
        if mention.possessive or (mention.kind != "pronoun" and self.words.prepositions.search(before)):
            return False
        if said in _WRITING and _RELATIVE.search(before):
            return False  # "a book that Dr. X wrote" has an author and no speaker
        if mention.kind in _COLLECTIVE:
            return not _MODAL.search(gap)  # a forecast: "specialists will recommend"
        if (
            said in self.words.weak_verbs
            and not mention.plural
            and not _CLAUSE_BEHIND.match(self.outside, verb.end(), self.end)
        ):
            return False
        if self.words.asked.search(before) and QUOTED not in self.outside[verb.end() : self.end]:
            return False
        if said in self.words.plural_verbs and not mention.plural:
            return bool(gap.strip() or _INVERTED_AUXILIARY.search(before))
        return True

    def _is_subject_behind(self, verb: re.Match[str], mention: Mention) -> bool:
        """Say whether a mention is the subject of an inverted verb: “…,” says dermatologist Dr. X."""
        before = self.before(verb.start(), 20)
        gap = self.outside[verb.end() : mention.start][: _LONGEST_CLAUSE + 1]
        if mention.possessive or len(gap) > _LONGEST_CLAUSE or not _ROLE_GAP.fullmatch(gap):
            return False
        if not _BEFORE_INVERSION.search(before):
            return False
        if verb.group().lower() in self.words.addressing:
            # "she told Dr. X that …" goes on; "…, advises Dr. X." has said what there is to say.
            closed = before.rstrip().endswith(",") and _CLOSED.match(self.outside, mention.end, self.end)
            return bool(before.rstrip().endswith(QUOTED) or closed) and not gap.strip()
        last = gap.split()[-1].lower().rstrip(",") if gap.strip() else ""
        return not last or (mention.kind == "person" and self._is_role(last, mention))

    def _is_role(self, word: str, mention: Mention) -> bool:
        """Say whether a word in front of a name tells what its bearer is: "the elder", "her mother"."""
        if word in ("elder", "older", "younger") or any(word in person.nouns for person in mention.people):
            return True
        kin = word in self.words.female or word in self.words.male
        return kin or self.words.is_role(word) or self.words.is_role(word.removesuffix("s"))

    def handed_over(self) -> Iterator[Cue]:
        """Yield "according to Dr. X", "in Dr. X’s words" and "the society gives the same advice"."""
        starts = [mention.start for mention in self.mentions]
        for match in self.words.according.finditer(self.outside, self.start, self.end):
            near = range(
                bisect_left(starts, match.end()), bisect_right(starts, match.end() + _LONGEST_CLAUSE)
            )
            for place in near:
                if _ROLE_GAP.fullmatch(self.outside, match.end(), starts[place]):
                    yield Cue(self.mentions[place], match.start(), self.mentions[place].end)
                    break
        for mention in self.mentions:
            if mention.kind in ("person", "role", "stranger") and mention.possessive:
                yield from self._owned(mention, mention.end)
            if mention.kind in ("person", "role", "pronoun") and not mention.possessive:
                has = self.words.has.match(self.outside, mention.end, self.end)
                if has:
                    yield Cue(mention, mention.start, has.end())
            if mention.kind in ("person", "role"):
                given = self.words.gives.match(self.outside, mention.end, self.end)
                if given and self.words.given_by.search(self.before(mention.start, 40)):
                    yield Cue(mention, mention.start, given.end())
            if mention.kind in _COLLECTIVE:
                given = self.words.advice.match(self.outside, mention.end, self.end)
                if given:
                    yield Cue(mention, mention.start, given.end())

    def owned_by_pronoun(self) -> Iterator[Cue]:
        """Yield "in her view" and "her advice is"."""
        for match in _HIS.finditer(self.outside, self.start, self.end):
            plural = match.group().lower() == "their"
            yield from self._owned(Mention("pronoun", *match.span(), plural=plural), match.end())

    def _owned(self, owner: Mention, at: int) -> Iterator[Cue]:
        """Yield the cue of an owner's opinion: "In her view, …", "Dr. X’s version is blunter: …"."""
        owned = self.words.owned.match(self.outside, at, self.end)
        if owned is None:
            return
        before = self.before(owner.start, 20).strip().lower()
        first = not before and _IS_WHAT.match(self.outside, owned.end(), self.end)
        said = _IS_THEIRS.search(before) and _OWNED_END.match(self.outside, owned.end(), self.end)
        if first or said or _IN_FRONT.search(before):
            yield Cue(owner, owner.start, owned.end())

    def participial(self) -> Iterator[Cue]:
        """Yield a subject further in front: "Dr. X is unimpressed, calling them “nice”"."""
        subjects = (m for m in self.mentions if m.kind in _PEOPLE and not m.possessive)
        subject = next(subjects, None)
        for match in self.words.participles.finditer(self.outside, self.start, self.end):
            if subject is None or subject.end >= match.start():
                continue
            comma = self.outside.startswith(", ", match.start() - 2)
            if comma and _SAYS_WHAT.match(self.outside, match.end(), self.end):
                yield Cue(subject, match.start(), match.end())

    def ruled(self) -> Iterator[Cue]:
        """Yield "For Dr. X, the rule is simple: …" and "What Dr. X sees most often is …"."""
        first = next((m for m in self.mentions if m.kind in ("person", "role", "pronoun")), None)
        if first is None or first.possessive or first.start - self.start > _LONGEST_OPENING:
            return
        before = self.outside[self.start : first.start].lower()
        if before.strip() == "what" or _RELATIVE_TO.fullmatch(before):
            perceived = _PERCEIVES.match(self.outside, first.end, self.end)
            if perceived:
                yield Cue(first, first.start, perceived.end(), verb="sees")
        elif _FOR_OR_TO.fullmatch(before) and _COMMA.match(self.outside, first.end, self.end):
            rule = _RULE_IS.match(self.outside, first.end, self.end)
            if rule:
                yield Cue(first, self.start, first.end, verb=before.strip())

    def colon(self) -> Iterator[Cue]:
        """Yield the person in front of a colon and the sentence's first quotation."""
        quoted = self.outside.find(QUOTED, self.start, self.end)
        before = self.outside[self.start : max(quoted, self.start)].rstrip()
        subject = next((m for m in self.mentions if m.kind in _PEOPLE), None)
        colon = self.start + len(before) - 1
        if subject and before.endswith(":") and subject.end <= colon:
            yield Cue(subject, subject.start, colon + 1, colon=True)
