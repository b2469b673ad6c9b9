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
from typing import TYPE_CHECKING

from scarbot.attribution.kinds import is_shown
from scarbot.attribution.opinions import find_opinions, owned_by_pronoun, ruled_by_object
from scarbot.attribution.quotations import QUOTED
from scarbot.attribution.sentences import Sentence
from scarbot.attribution.sources import COLLECTIVE, Cue, Mention
from scarbot.attribution.studies import find_study_cues

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scarbot.attribution.vocabulary import Vocabulary
    from scarbot.attribution.word_places import Wording

__all__ = ["find_cue"]

_PEOPLE = ("person", "role", "pronoun", "stranger")
# No clause is longer: it keeps the time that a sentence takes linear in its length.
_LONGEST_CLAUSE = 250
_APPOSITIVE = re.compile(r"\s*(?:,|\(|—|–|--)[^\ufffc]*?(?:,|\)|—|–|--)$")
_CLAUSE_BREAK = re.compile(r"[!?;:]\s")
_CLAUSE_END = re.compile(r"[,)—–-]")
_OF_AND_THE_LIKE = re.compile(
    r"\s+(?:(?:issued|published|released|written|drafted|put\s+out)\s+(?:[\w-]+\s+){0,3}?)?(?:from|of|by|at|in|with|for|on)\s"
)
_WHICH = re.compile(r"\s+(?:that|who|which)((?:\s+[\w’'-]+){2,5}\s+)")
_ROLE_GAP = re.compile(r"\s+(?:(?:[\w.’'/-]+,?\s+){0,8})?$")
_OF_A_PLACE = re.compile(
    r"\s+(?:of|at|from|with|in)\s+(?:the\s+|an?\s+)?(?:(?:[A-Z&][\w’'.&-]*|of|the|and|for|in|at)\s+){1,9}$"
)
_COORDINATED = re.compile(r"[^;:!?()“”]*?,?\s(?:and|but|yet|then)\s*$")
_BEHIND_COORDINATED = re.compile(r"\s+[^\W\d_]+")
_NO_DEED = re.compile(
    r"\s+(?:\w+\s+)?(?:be|have|never|often|always|later|soon|become|need|like|love"
    r"|let\s+(?:go|me|us|him|her|them)|budge|sit)\b"
)
_WANTS_TO = re.compile(r"\s+to\s+(?!(?:see|hear|know)\b)")
_ASKS = re.compile(
    r"(?:what|which|who|when|where|why|how|does|do|did|is|are|can|would|should)\b", re.IGNORECASE
)
_HERE_IS = re.compile(r"(?:but\s+|so\s+)?here(?:['’]s|\s+is|\s+are)\s+(?:how|why|what)\b", re.IGNORECASE)
_HERE_ARE = re.compile(
    r"(?:but\s+|so\s+)?here(?:['’]s|\s+is|\s+are)\s+(?:the\s+)?(?:[\w-]+\s+){1,4}", re.IGNORECASE
)
_ASKING = frozenset({"ask", "asks", "asked"})
_BEFORE_THAT = re.compile(r"(?<!,)(?<!^)\s(?:before|until|after|once|since|by\s+the\s+time)\s+$")
_TO_WHOM = re.compile(r"\s+(?:me|us|him|her|them)\s+(?:an?|the|some|his|her|their)\s")
_WHAT_IS_OFFERED = re.compile(
    r"(?:.*[,;—]\s)?(?:the|an?|one|another|each|every|what|most|all)\s+(?:[\w’'-]+\s+){0,6}",
    re.IGNORECASE,
)
_INCLUDED = re.compile(r"\s+included\b")
_THINKING = ("think", "thought")
_OF_WHAT_IS_TOLD = re.compile(r"\s+(?:of|about)\s*(?:[.,;]|$)")  # "it is the plank she thinks of"
_OF_THAT = ("knows that", "accepts that", "accepted that")
_THAT_THING = re.compile(
    r"\s+[a-z]+(?:\s+(?:only\s+|all\s+)?(?:too\s+)?well)?\s*[.!]?$"
)  # "knows that hallway"
_HAD = re.compile(r"\bhad\s+(?:\w+\s+)?\w+$")
_CALLED = re.compile(
    r"\s+(?:(?:the|an?|his|her|their|my|me|him|us|back|for|in|on)\s*)(?:[\w-]+\s*){0,2}(?:,[^:\ufffc]*)?[.!]?$"
)
_REPLIES_WHAT = re.compile(r"\bthat\b|:|^\s+(?:with|no|yes|in\s+the)\b|,\s")
_ASKS_WHAT = re.compile(r"\s(?:to|that|not)\s|:|,\s")
_WHY = re.compile(r"\s+(?:why|how|about)\b[^.?!]{0,12}[.!]?$")
_PUTTING = frozenset({"puts", "put", "puts it", "put it"})
_SOMEWHERE = re.compile(
    r"\s+(?:(?:his|her|their)\s+(?:[\w-]+\s+){1,3}?)?(?:in|on|into|under|over|away|back)\b"
    r"(?!\s+(?:an?|the|his|her|their)\s+(?:[\w-]+\s+)?(?:e-?mail|interview|statement|paper|letter|message|book|talk)\b)"
)
_SAYING = frozenset({"say", "says", "said"})
_SOMETHING = re.compile(
    r"\s+(?:something|nothing|little|it\s+(?:again|twice))\b"
    r"(?!\s+(?:is|was|will|can|helps?|works?|beats?|has|needs?)\b)"
)
_WHAT_IS_ASKED = re.compile(
    r"\s+(?:you|me|us|[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)?)\s+(?:to|for)\b|\s+for\s"
    r"|(?:\s+(?:me|us|for|about)\b)?\s+(?:whether|if|what|how|why|when|where|who|which)\b"
)
_OF_WHOM_IT_IS_ASKED = re.compile(r"\s+(?:him|her|them)\s+(?:to|for)\b")  # "asks them to" is advice
_TAG = re.compile(
    r"\s+(?:\w+ly\s+)?(?:[a-z]{3,}(?:s|ed)|began)(?=\s*(?:[.,]|$|\bof\b|\bwith\b|\bwhen\b|\bto\b|\bin\b))"
)
_INSIDE = re.compile(r",\s+(?!(?:and|but|or|then|so|who|which)\b)")
_QUOTED_BEFORE = re.compile(r"\ufffc\s+$")
_INVERTED_TAG = re.compile(r"\ufffc\s+([a-z]{3,}(?:s|ed)\s+(?:the\s+)?)$")
_WHENEVER = re.compile(
    r"(?:when|whenever|every\s+time|each\s+time|after|before|once|until)\s+", re.IGNORECASE
)
_LONGEST_OCCASION = 12
_WHEN = re.compile(
    r"(?:when|as|after|while|if|asked|told|pressed|shown|before|once|although|though)\b", re.IGNORECASE
)
_CALLED_BY_NAME = re.compile(r"^\s+[A-Z][\w’'-]+(?=,\s)")
_TOLD_IN_FRONT = re.compile(r"[a-z],\s+the\s+(?:[a-z-]+\s+){1,3}$")
_MET = re.compile(
    r"\s+(?:(?:who|whom|that)\s+)?(?:we|I)\s+(?:\w+ly\s+)?(?:interviewed|met|asked|consulted|called|contacted"
    r"|(?:spoke|talked|chatted|corresponded)\s+(?:to|with))\s+$"
)
_IN_BRACKETS = re.compile(r"\ufffc+\s+\((?:[\w-]+\s+){0,3}")
_BRACKET_CLOSES = re.compile(r"[^()]{0,120}\)[.]?\s*")
_SAYS_AT_ONCE = re.compile(r":\s([A-Z][^:\ufffc]{20,}[.!]$)")
_OF_SEVERAL = frozenset({"elder", "older", "younger", "eldest", "oldest", "youngest", "other"})
_TAGGING = ("say", "said", "add", "explain", "recall", "note")
_OBLIGES = re.compile(
    r"\s+to\s[^:;.]{1,80}?,?\s(?:and|but)\s+s?he\s+(?:does|will|obliges|agrees|complies)\b[^:;.]{0,40}:(?=\s)"
)
_FIRST_WORDS = 7
_FEW_WORDS = 4
_NEAR = 4
_WINDOW = 90
_SHORT_WINDOW = 16
_MAY_DENY = re.compile(r"\w\s+\w|['’]")  # one word alone denies nothing
_WORDS = re.compile(r"\w")
_BEFORE_INVERSION = re.compile(r"(?:[\ufffc,—–-]|[.!?]\s?|^)\s*$")
_INVERTED_AUXILIARY = re.compile(r"\b(?:does|did|do|can|would|should|will|has|have|had)\s+$", re.IGNORECASE)
_CLOSED = re.compile(r"\s*(?:[.,;]|$)")
_SAYS_WHAT = re.compile(r"[^.;\ufffc]{0,40}(?:\ufffc|\bthat\b)")
_CLAUSE_BEHIND = re.compile(
    r"(?:\s+\w+ly)?\s*(?:[,.:;\ufffc—]|(?:that|this|how|why|whether)\b|it\s+(?!(?:for|by|in|on|only|at|to|out|all|hard|easy|difficult|useful|helpful)\b))",
    re.IGNORECASE,
)
_MODAL = re.compile(r"\b(?:will|may|might|can|could|should|would|must)\b", re.IGNORECASE)
_WRITING = frozenset({"write", "writes", "wrote"})
_WRITES_WHAT = re.compile(r"\s*(?:[.,:;\ufffc]|$|\b(?:that|in|back|how|why)\b)")
_WONT_PROMISE = re.compile(r"\s+(?:won['’]t|will\s+not|can['’]t|cannot)\s+promise\s+that\b")
_WORK = re.compile(
    r"\b(?:book|novel|memoir|paper|article|column|essay|guide|letter|e-?mail|post|report|song|play)s?\s+$"
)  # "the book she wrote"
_RELATIVE = re.compile(r"\b(?:that|which)\s+$", re.IGNORECASE)


def find_cue(
    wording: Wording, start: int, end: int, mentions: Sequence[Mention], words: Vocabulary
) -> Cue | None:
    """Return the cue of a sentence; ``None`` where nothing says that it is anybody's.

    Args:
        wording: the article's text with :data:`~scarbot.attribution.quotations.QUOTED` for what is
            inside quotation marks.
        start: offset of the sentence.
        end: offset behind it.
        mentions: those of the sentence, in their order.
        words: the vocabulary of attribution.

    A person's cue comes before a group's or a study's, and among equals the first one.
    """
    outside = wording.text
    kept = [m for m in mentions if m.end <= end and QUOTED not in outside[m.start : m.end]]
    sentence = _Clauses(wording, start, end, kept, words)
    if not kept:
        alone = (*owned_by_pronoun(sentence), *ruled_by_object(sentence))
        return next((cue for cue in alone if not sentence.says_nothing(cue)), None)
    found = [*sentence.verbal(), *find_opinions(sentence), *sentence.participial()]
    if sentence.has_marks:
        found += (*sentence.tagged(), *sentence.colon())
    found += sentence.obliging()
    if sentence.has_marks:
        found += sentence.beside()
    found += find_study_cues(outside, start, end, kept, words)
    if len(found) > 1:
        found = [cue for cue in found if not _is_reported(cue, found, words)]
        found.sort(key=lambda cue: (not sentence.is_last_word(cue), _rank(cue, words)))
    return next((cue for cue in found if not sentence.says_nothing(cue)), None)


def _rank(cue: Cue, words: Vocabulary) -> tuple[bool, bool, bool, bool, int]:
    """Order cues: people first, and "they" last, for it may mean anybody in the sentence."""
    mention = cue.mention
    they = mention.kind == "pronoun" and mention.plural
    nameless = mention.kind not in _PEOPLE or mention.kind == "stranger"
    return (they, nameless, _tells(cue, words), cue.colon, cue.start)


def _tells(cue: Cue, words: Vocabulary) -> bool:
    """Say whether a verb tells of anybody, and need not be of words."""
    return cue.verb in words.opining or cue.verb in words.describing


def _is_reported(cue: Cue, found: Sequence[Cue], words: Vocabulary) -> bool:
    """Say whether somebody without a name says it of "him": "one nurse told her that he would"."""
    if cue.mention.kind != "pronoun" or not _tells(cue, words):
        return False
    strangers = (other for other in found if other.mention.kind == "stranger")
    return any(other.end < cue.start and not _tells(other, words) for other in strangers)


class _Clauses(Sentence):
    """A sentence that is read for its verbs of saying."""

    def says_nothing(self, cue: Cue) -> bool:
        """Say whether a cue only asks or announces what somebody says: "Here is how she does it."."""
        if self._is_void(cue):
            return True
        if self.is_full:
            return False
        if cue.mention.kind not in _PEOPLE:
            return bool(_HERE_ARE.match(self.outside, self.start, cue.start))
        if self._says_no_words(cue):
            return True
        before, behind = self.before(cue.start, _WINDOW), self.outside[cue.end : self.end][:_WINDOW]
        if self.is_question and not before.rstrip().endswith((",", "—")):
            return True
        if _HERE_IS.match(self.outside, self.start, self.end):
            return ":" not in behind
        told = before.split()
        bare = len(told) <= _FEW_WORDS and (not told or self.words.is_role(told[-1].lower()))
        if bare and cue.verb and cue.mention.start == cue.start and not _WORDS.search(behind):
            return not cue.verb.startswith(self.words.complete)
        if cue.verb.startswith(self.words.gesturing) and not (
            before.rstrip().endswith(",") and not _WHEN.match(self.outside, self.start, cue.start)
        ):
            return True
        announces = cue.verb.startswith(self.words.announcing_verbs)
        return announces and bool(self.words.announcing.fullmatch(behind))

    def is_last_word(self, cue: Cue) -> bool:
        """Say whether a cue tags all that stands in front of it: "He swore, she says." is hers."""
        if cue.mention.kind not in _PEOPLE or cue.mention.plural or not cue.verb.startswith(_TAGGING):
            return False
        tag = self.before(cue.start, _WINDOW).endswith(", ") and not _WORDS.search(
            self.outside, cue.end, self.end
        )
        return tag and self.outside.find(QUOTED, self.start, self.end) < 0

    def _is_void(self, cue: Cue) -> bool:
        """Say whether others say that they say it, or nobody does: "Whatever Lee says", "Lee never said"."""
        if cue.mention.start != cue.start or not cue.verb or cue.mention.kind == "study":
            return False
        words = self.words
        if self._is_denied(cue):
            return True
        if cue.mention.kind not in _PEOPLE:
            return False
        supposed = next(iter(self.find_before(words.supposing, cue.start, _WINDOW)), None)
        if supposed and (supposed[1] is None or self._is_role(supposed[1].lower(), cue.mention)):
            return True
        if self.find_before(words.hearsay, cue.start, _WINDOW):
            return True
        neither = cue.mention.plural and self.before(cue.start, _WINDOW).lower().endswith("neither ")
        if neither and words.denying.fullmatch(f" never {cue.verb}"):
            return True
        included = _INCLUDED.match(self.outside, cue.mention.end, cue.end)
        return bool(included and words.nobody.match(self.outside, self.start, cue.start))

    def _is_denied(self, cue: Cue) -> bool:
        """Say whether somebody did not say it, or will not: "Lee never said", "the firm would not say"."""
        if not _MAY_DENY.search(self.outside, cue.mention.end, cue.end):
            return False  # mostly
        if _WONT_PROMISE.match(self.outside, cue.mention.end, self.end):
            return False  # that is an opinion
        until = min(self.end, cue.end + _SHORT_WINDOW)  # "would not" is a verb itself
        denied = self.words.denying.search(self.outside, cue.mention.end, until)
        return denied is not None and denied.start() < cue.end <= denied.end()

    def _says_no_words(self, cue: Cue) -> bool:
        """Say whether a cue in front of its verb tells of a deed, of what was before, or of no words."""
        if cue.mention.start != cue.start:
            return False
        if self._is_deed(cue) or self._is_told_of(cue) or self._is_occasion(cue):
            return True
        place = (self.outside, cue.end, self.end)
        if cue.verb.startswith("offer") and _TO_WHOM.match(*place):
            return not self.words.owned_noun.search(*place)
        nothing = cue.verb in _SAYING and _SOMETHING.match(*place)
        return bool(nothing or (cue.verb.startswith("wonder") and _WHY.match(*place)))

    def _is_occasion(self, cue: Cue) -> bool:
        """Say whether somebody's words only tell when something is: "When Lee tells people, they yawn"."""
        if not cue.verb or cue.start - self.start > _LONGEST_OCCASION:
            return False
        opens = _WHENEVER.fullmatch(self.outside, self.start, cue.start)
        return bool(opens and self.outside.find(", ", cue.end, self.end) > 0)

    def _is_told_of(self, cue: Cue) -> bool:
        """Say whether somebody is only told of: "had suspected it", "before she asked anyone"."""
        if cue.verb in self.words.pondering and _HAD.search(self.before(cue.end, _WINDOW)):
            return True
        if cue.verb.startswith("offer") and _WHAT_IS_OFFERED.fullmatch(self.before(cue.start, _WINDOW)):
            return not self.words.owned_noun.search(self.outside, self.start, cue.start)
        return not cue.verb.endswith("s") and bool(_BEFORE_THAT.search(self.before(cue.start, _SHORT_WINDOW)))

    def _is_deed(self, cue: Cue) -> bool:
        """Say whether a verb tells of no words: "went on to found", "asked my name", "replied at once"."""
        place = (self.outside, cue.end, self.end)
        if cue.verb in _PUTTING and _SOMEWHERE.match(*place):
            return True
        if cue.verb.startswith(_THINKING) and _OF_WHAT_IS_TOLD.match(*place):
            return True
        if cue.verb in _OF_THAT and _THAT_THING.match(*place):
            return True
        if cue.verb.startswith("pointed") or cue.verb.startswith("points"):
            return bool(self.words.shown.match(*place) or self.words.touched.match(*place))
        if cue.verb in self.words.replying or cue.verb in _ASKING:
            rest = self.outside[cue.end : self.end]
            says = _REPLIES_WHAT if cue.verb in self.words.replying else _ASKS_WHAT
            asked = cue.verb in _ASKING and _WHAT_IS_ASKED.match(*place)
            asked = asked or (cue.verb == "asked" and _OF_WHOM_IT_IS_ASKED.match(*place))
            if asked or (_WORDS.search(rest) and not says.search(rest)):
                return True
        pattern = _CALLED if cue.verb == "called" else self.words.deeds.get(cue.verb)
        return bool(pattern and pattern.match(*place))

    @property
    def has_marks(self) -> bool:
        """Whether anything in the sentence can stand beside a source without a verb of saying."""
        return any(self.outside.find(mark, self.start, self.end) >= 0 for mark in (",", QUOTED, ":"))

    @property
    def is_full(self) -> bool:
        """Whether the sentence has quoted words, or a list behind it, and so is no mere announcement."""
        return self.outside[self.end - 1] == ":" or self.outside.find(QUOTED, self.start, self.end) >= 0

    @property
    def is_question(self) -> bool:
        return self.outside[self.end - 1] == "?" and bool(_ASKS.match(self.outside, self.start, self.end))

    def verbal(self) -> Iterator[Cue]:
        """Yield a cue for each verb of saying that has a source before or behind it."""
        verbs = self.find(self.words.verbs)
        if not verbs:
            return
        speaking = [mention for mention in self.mentions if mention.kind != "study"]
        starts, ends = [m.start for m in speaking], [m.end for m in speaking]
        for verb in verbs:
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
        like = verb.group().lower().endswith("like")
        return bool((_WANTS_TO if like else _NO_DEED).match(self.outside, verb.end(), self.end))

    def _subject_before(self, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
        """Return the subject of a verb: the nearest one beside it, or else across a clause."""
        for mention in reversed(near):
            gap = self.outside[mention.end : verb.start()]
            # the comma behind credentials, or behind a name that tells who: "the nurse, Ana Ruiz, says"
            told = self.outside.startswith(", ", mention.start - 2) or self._is_told_in_front(mention)
            if told or self.outside[mention.end - 1].isupper():
                gap = gap.removeprefix(",")
            beside = gap.isspace() or self.words.between.fullmatch(gap)
            if beside and self._may_speak(mention, verb, gap):
                return mention
        for mention in near:
            gap = self.outside[mention.end : verb.start()]
            if self._bridges(gap, mention) and self._may_speak(mention, verb, ""):
                return mention
        return self._coordinated(verb, near)

    def _is_told_in_front(self, mention: Mention) -> bool:
        """Say whether a comma closes what is told in front: "Her husband, the baker Al Moss, says"."""
        closes = mention.kind == "person" and self.outside.startswith(",", mention.end)
        return closes and bool(_TOLD_IN_FRONT.search(self.before(mention.start, _WINDOW)))

    def _coordinated(self, verb: re.Match[str], near: Sequence[Mention]) -> Mention | None:
        """Return the person that opens a sentence whose second verb this is: "Lee runs it and says"."""
        first = near[0] if near else None
        others = [m for m in near[1:] if m.kind != "pronoun"]
        if first is None or others or first.kind not in ("person", "role", "pronoun") or first.governed:
            return None
        gap = self.outside[first.end : verb.start()]
        opens = self._opens(first)
        goes_on = _BEHIND_COORDINATED.match(self.outside, verb.end(), self.end)
        joined = opens and goes_on and QUOTED not in gap and _COORDINATED.fullmatch(gap)
        return first if joined and self._may_speak(first, verb, "") else None

    def _opens(self, first: Mention) -> bool:
        """Say whether nothing stands in front of a mention but what it is: "Neurologist Dina Roth"."""
        before = self.before(first.start, _WINDOW).lower().split()
        return len(before) <= _FEW_WORDS and (not before or self.words.is_role(before[-1]))

    def _bridges(self, gap: str, mention: Mention) -> bool:
        """Say whether a gap is a clause about the mention in front of it, closed again."""
        if QUOTED in gap or _CLAUSE_BREAK.search(gap) or gap.endswith(" to "):
            return False  # "declined to comment"
        if mention.kind in (*COLLECTIVE, "stranger") and _OF_AND_THE_LIKE.match(gap):
            if "," not in gap:
                return True
            gap = gap[gap.index(",") :]
        told = _WHICH.fullmatch(gap) if mention.kind == "group" else None
        if told and not self.words.between.fullmatch(told[1]):
            return True
        if mention.kind == "person" and _OF_A_PLACE.fullmatch(gap):
            return True
        if mention.kind in ("role", "stranger") and _MET.fullmatch(gap):
            return True
        if mention.kind == "stranger":
            gap = _CALLED_BY_NAME.sub("", gap)  # "My friend Bo, who has it, says"
        tail = _CLAUSE_END.search(gap[::-1])
        cut = len(gap) - tail.start() if tail else 0
        clause, rest = gap[:cut], gap[cut:]
        is_clause = _APPOSITIVE.fullmatch(clause) and len(clause.strip(" ,()—–-")) > 1
        return bool(is_clause and self.words.between.fullmatch(rest))

    def _may_speak(self, mention: Mention, verb: re.Match[str], gap: str) -> bool:
        """Say whether a mention can be the subject of a verb that stands behind it."""
        said = verb.group().lower()
        if mention.possessive or (
            mention.kind != "pronoun" and self.find_before(self.words.prepositions, mention.start, _WINDOW)
        ):
            return False
        if said in _WRITING and not self._is_written(verb, self.before(mention.start, _WINDOW)):
            return False  # "a book that Dr. X wrote" has an author and no speaker
        if mention.kind in COLLECTIVE:
            return not _MODAL.search(gap)  # a forecast: "specialists will recommend"
        if (
            said in self.words.weak_verbs
            and not mention.plural
            and not _CLAUSE_BEHIND.match(self.outside, verb.end(), self.end)
        ):
            return False
        asked = self.find_before(self.words.asked, mention.start, _WINDOW)
        if asked and QUOTED not in self.outside[verb.end() : verb.end() + _NEAR]:
            return False
        if said in self.words.plural_verbs and not mention.plural:
            return bool(gap.strip() or _INVERTED_AUXILIARY.search(self.before(mention.start, _WINDOW)))
        return True

    def _is_written(self, verb: re.Match[str], before: str) -> bool:
        """Say whether a verb of writing tells words: behind a quotation, or with a clause behind it."""
        if before.rstrip().endswith(QUOTED):
            return True
        clause = _WRITES_WHAT.match(self.outside, verb.end(), self.end)
        return bool(clause and not (_RELATIVE.search(before) or _WORK.search(before)))

    def _is_subject_behind(self, verb: re.Match[str], mention: Mention) -> bool:
        """Say whether a mention is the subject of an inverted verb: “…,” says dermatologist Dr. X."""
        before = self.before(verb.start(), 20)
        if not before and self.words.is_role(verb.group().lower()):
            return False  # "Judge Boyle takes the bus"
        gap = self.outside[verb.end() : mention.start][: _LONGEST_CLAUSE + 1]
        if mention.possessive or len(gap) > _LONGEST_CLAUSE or not _ROLE_GAP.fullmatch(gap):
            return False
        if not _BEFORE_INVERSION.search(before):
            return False
        if verb.group().lower() in self.words.addressing:
            # "she told Dr. X that …" goes on; "…, advises Dr. X." has said what there is to say.
            closed = before.rstrip().endswith(",") and _CLOSED.match(self.outside, mention.end, self.end)
            told = gap.split()[-1].lower().rstrip(",") if closed and gap.strip() else ""
            said = before.rstrip().endswith(QUOTED) or closed
            return bool(said) and (not gap.strip() or bool(told and self._is_role(told, mention)))
        last = gap.split()[-1].lower().rstrip(",") if gap.strip() else ""
        return not last or (mention.kind == "person" and self._is_role(last, mention))

    def _is_role(self, word: str, mention: Mention) -> bool:
        """Say whether a word in front of a name tells what its bearer is: "the elder", "her mother"."""
        if (
            word in _OF_SEVERAL
            or word in self.words.strangers
            or any(word in person.nouns for person in mention.people)
        ):
            return True
        kin = word in self.words.female or word in self.words.male or word.capitalize() in self.words.ranks
        return kin or self.words.is_role(word) or self.words.is_role(word.removesuffix("s"))

    def tagged(self) -> Iterator[Cue]:
        """Yield what stands where only a verb of saying can: “…,” she winces; it is, she jeers, a waste."""
        for mention in self.mentions:
            if mention.kind not in _PEOPLE or mention.possessive:
                continue
            before = self.before(mention.start, _WINDOW)
            if "," not in before and QUOTED not in before:
                continue
            quoted, inside = _QUOTED_BEFORE.search(before), before.endswith(", ")
            tag = _TAG.match(self.outside, mention.end, self.end) if quoted or inside else None
            if tag and (quoted or _INSIDE.match(self.outside, tag.end(), self.end)):
                yield Cue(mention, mention.start, tag.end(), verb="tag")
            inverted = _INVERTED_TAG.search(before)
            if inverted:
                yield Cue(mention, mention.start - len(inverted[1]), mention.end, verb="tag")
            yield from self._closing_tag(mention, before)

    def _closing_tag(self, mention: Mention, before: str) -> Iterator[Cue]:
        """Yield what says by its place alone that it tags: "It peels, she provides."."""
        tag = before.endswith(", ") and self.words.closing_tag.match(self.outside, mention.end, self.end)
        if tag:
            yield Cue(mention, mention.start, tag.end())
        inverted = self.words.inverted_tag.search(before)
        if inverted and _CLOSED.match(self.outside, mention.end, self.end):
            yield Cue(mention, mention.start - len(inverted[1]), mention.end)

    def participial(self) -> Iterator[Cue]:
        """Yield a subject further in front: "Dr. X is unimpressed, calling them “nice”"."""
        matches = self.find(self.words.participles)
        if not matches:
            return
        subject = next((m for m in self.mentions if m.kind in _PEOPLE and not m.possessive), None)
        for match in matches:
            if subject is None or subject.end >= match.start():
                continue
            comma = self.outside.startswith(", ", match.start() - 2)
            if comma and _SAYS_WHAT.match(self.outside, match.end(), self.end):
                yield Cue(subject, match.start(), match.end())

    def beside(self) -> Iterator[Cue]:
        """Yield whose name alone stands beside the words: “…” (Ana Ruiz, RN); "Ana Ruiz, RN: Wait."."""
        first = self.mentions[0]
        told = first.kind == "person" and not first.possessive and len(first.people) == 1
        if not told or not (self.outside.startswith(": ", first.end) or self.outside[self.start] == QUOTED):
            return
        before = self.outside[self.start : first.start]
        if _IN_BRACKETS.fullmatch(before) and _BRACKET_CLOSES.fullmatch(self.outside, first.end, self.end):
            yield Cue(first, first.start, self.end, colon=True)
        bare = not before or self._is_role(before.split()[-1].lower(), first)
        said = _SAYS_AT_ONCE.match(self.outside, first.end, self.end) if bare else None
        opens = said[1].lower().split()[:_FIRST_WORDS] if said else []
        if said and not any(self.words.is_role(word.strip(",.;")) for word in opens):
            yield Cue(first, first.start, first.end, verb="sees")

    def obliging(self) -> Iterator[Cue]:
        """Yield who is asked for the words behind a colon: "Ask Lee to sum it up and she does so: …"."""
        first = self.mentions[0]
        asked = first.start - self.start == len("Ask ") and self.outside.startswith("Ask ", self.start)
        if asked and first.kind == "person" and not first.possessive:
            obliges = _OBLIGES.match(self.outside, first.end, self.end)
            if obliges:
                yield Cue(first, first.start, obliges.end())

    def colon(self) -> Iterator[Cue]:
        """Yield the person in front of a colon and the sentence's first quotation."""
        quoted = self.outside.find(QUOTED, self.start, self.end)
        if quoted < 0:
            return
        before = self.outside[self.start : quoted].rstrip()
        if not before.endswith(":"):
            return
        subject = next((m for m in self.mentions if m.kind in _PEOPLE), None)
        colon = self.start + len(before) - 1
        if subject and subject.end <= colon and not is_shown(self.outside, subject.end, colon):
            yield Cue(subject, subject.start, colon + 1, colon=True)
