"""Scores that are worked out by hand, over a bot that says what it is told to say."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from scarbot.errors import DataError
from scarbot.evaluation import Report, Score, compare, failures, load, run, table
from scarbot.models import Answer, Article, Dropped, Quote, Reference, Section, Speaker, Statement, Status

DATA = Path(__file__).parent / "data"
SHIPPED = Path(__file__).parents[1] / "corpus" / "acne-scars.txt"

TEXT = (
    "About scars\n"
    "Lasers smooth the skin. Needles help too. “Rest well,” Ana Ruiz says.\n"
    "Photograph: Nobody\n"
    "A study found that gel works. Scars fade slowly.\n"
    "1. Zhou. Gel. 2023."
)
ANA = Speaker("Ana Ruiz", "MD")
LASERS, NEEDLES, REST, GEL, FADE = (
    "Lasers smooth the skin.",
    "Needles help too.",
    "“Rest well,” Ana Ruiz says.",
    "A study found that gel works.",
    "Scars fade slowly.",
)
HEADING, CREDIT, ENTRY = "About scars", "Photograph: Nobody", "1. Zhou. Gel. 2023."


def span(words: str, text: str = TEXT) -> tuple[int, int]:
    start = text.index(words)
    return start, start + len(words)


def statement(index: int, words: str) -> Statement:
    speakers = (ANA,) if words == REST else ()
    return Statement(index, words, *span(words), "direct" if speakers else "article", speakers)


ARTICLE = Article(
    "scars",
    TEXT,
    sections=(Section(0, HEADING, 1, *span(HEADING), (HEADING,)),),
    statements=tuple(statement(n, words) for n, words in enumerate((LASERS, NEEDLES, REST, GEL, FADE))),
    references=(Reference(1, ENTRY, *span(ENTRY)),),
    dropped=(Dropped(CREDIT, *span(CREDIT), "credit"),),
)


def quote(words: str, *speakers: Speaker, article: Article = ARTICLE) -> Quote:
    return Quote(words, *span(words, article.text), article.id, None, "article", speakers, "")


@dataclass
class FakeCorpus:
    articles: tuple[Article, ...] = (ARTICLE,)


@dataclass
class FakeBot:
    """Says what it is told to say to a text, and nothing to any other."""

    says: dict[str, tuple[Status, list[Quote]]] = field(default_factory=dict)
    corpus: FakeCorpus = field(default_factory=FakeCorpus)
    heard: list[str] = field(default_factory=list)

    def answer(self, question: str, *, limit: int = 3) -> Answer:
        self.heard.append(f"answer/{limit}: {question}")
        return self._say(question)

    def conversation(self) -> FakeBot:
        self.heard.append("conversation")
        return self

    def ask(self, question: str, *, limit: int = 3) -> Answer:
        self.heard.append(f"ask/{limit}: {question}")
        return self._say(question)

    def _say(self, question: str) -> Answer:
        status, quotes = self.says.get(question, ("no_answer", []))
        return Answer(question, status, tuple(quotes))


def gold(words: str, speaker: str | None = None, kind: str = "none") -> dict[str, Any]:
    start, end = span(words)
    return {"text": words, "start": start, "end": end, "speaker": speaker, "kind": kind}


def question(id: str, verdict: str, *sentences: Any, style: str = "plain", **more: Any) -> dict[str, Any]:  # noqa: A002
    return {"id": id, "style": style, "text": f"{id}?", "verdict": verdict, "gold": list(sentences), **more}


def write(path: Path, *records: Any) -> Path:
    path.write_text("\n".join(json.dumps(record) for record in records) + "\n", encoding="utf-8")
    return path


def ask(tmp_path: Path, says: dict[str, list[Quote]], *records: Any) -> Report:
    bot = FakeBot({text: ("answered", quotes) for text, quotes in says.items()})
    return run(write(tmp_path / "q.jsonl", *records), None, bot)


def scores(report: Report) -> dict[str, Score]:
    assert report.questions is not None
    return report.questions.scores


def faults(report: Report) -> tuple[str, ...]:
    assert report.questions is not None
    return report.questions.examples[0].faults


HAND_RECORDS = (
    question("first", "answer", gold(LASERS)),
    question("third", "answer", gold(REST, "Ana Ruiz", "direct"), style="slang"),
    question("fourth", "answer", gold(FADE)),
    question("mute", "answer", gold(LASERS)),
    question("off", "none"),
    question("loud", "none"),
    question("declined", "partial", related=[gold(FADE)]),
    question("caveat", "partial", related=[gold(GEL, "Zhou 2023", "study")]),
    question("astray", "partial", gold(LASERS), related=[gold(FADE)], style="slang"),
    question("who", "meta"),
    question("hi", "chat"),
)
HAND_SAYS = {
    "first?": [quote(LASERS), quote(NEEDLES)],
    "third?": [quote(NEEDLES), quote(GEL), quote(REST, ANA)],
    "fourth?": [quote(LASERS), quote(NEEDLES), quote(GEL), quote(FADE)],
    "loud?": [quote(GEL, ANA)],
    "caveat?": [quote(GEL), quote(NEEDLES)],
    "astray?": [quote(REST, ANA)],
    "hi?": [quote(FADE)],
}


def test_every_turn_of_all_files_is_counted(tmp_path: Path) -> None:
    turns = [{"text": "one", "verdict": "chat"}, {"text": "two", "verdict": "chat"}]
    files = (
        write(tmp_path / "q.jsonl", question("hi", "chat")),
        write(tmp_path / "d.jsonl", {"id": "d", "turns": turns}),
    )
    counts: list[tuple[int, int]] = []
    run(*files, FakeBot(), progress=lambda done, total: counts.append((done, total)))
    assert counts == [(1, 3), (2, 3), (3, 3)]


@pytest.fixture
def by_hand(tmp_path: Path) -> Report:
    return ask(tmp_path, HAND_SAYS, *HAND_RECORDS)


@pytest.mark.parametrize(
    ("name", "count", "n"),
    [
        ("hit@1", 1, 4),  # first
        ("hit@3", 2, 4),  # first, third; the fourth quote of “fourth” comes too late
        ("wrongly silent", 1, 4),  # mute
        ("abstains on none", 1, 2),  # off
        ("partial ok", 2, 3),  # declined, caveat
        ("quote precision", 4, 12),  # 1 of 2, 1 of 3, 1 of 4, 1 of 2, 0 of 1
        ("attribution", 9, 10),  # no label for the four of Needles; Gel has a false name once
        ("attribution as read", 13, 14),
        ("not verbatim", 0, 14),
        ("furniture", 0, 14),
        ("cut", 0, 14),
    ],
)
def test_scores_are_those_worked_out_by_hand(by_hand: Report, name: str, count: int, n: int) -> None:
    assert scores(by_hand)[name] == Score(count, n)


def test_a_score_without_examples_has_no_value(tmp_path: Path) -> None:
    assert scores(ask(tmp_path, {}, question("off", "none")))["hit@1"].value is None
    assert Score(1, 4).value == 0.25


def test_an_example_holds_what_came_and_how_it_was_judged(by_hand: Report) -> None:
    assert by_hand.questions is not None
    third = by_hand.questions.examples[1].to_dict()
    assert (third["id"], third["turn"], third["style"], third["verdict"]) == ("third", 0, "slang", "answer")
    assert (third["status"], third["silent"], third["hit@1"], third["hit@3"]) == (
        "answered",
        False,
        False,
        True,
    )
    assert third["faults"] == []
    start, end = span(REST)
    assert third["quotes"][2] == {
        "article": "scars",
        "start": start,
        "end": end,
        "text": REST,
        "kind": "article",
        "speakers": ["Ana Ruiz"],
        "covers": "gold",
        "attributed": True,
        "attributed_as_read": True,
    }
    assert by_hand.questions.examples[4].to_dict()["hit@1"] is None


def test_scores_are_given_by_style_too(by_hand: Report) -> None:
    assert by_hand.questions is not None
    styles = by_hand.questions.styles
    assert list(styles) == ["plain", "slang"]
    assert styles["slang"]["hit@3"] == Score(1, 1)
    assert styles["slang"]["partial ok"] == Score(0, 1)
    assert styles["plain"]["hit@1"] == Score(1, 3)


def test_statuses_are_counted_by_verdict(by_hand: Report) -> None:
    assert by_hand.questions is not None
    assert by_hand.questions.statuses["answer"] == {"answered": 3, "no_answer": 1}
    assert by_hand.questions.statuses["chat"] == {"answered": 1}
    assert "followup" not in by_hand.questions.statuses


@pytest.mark.parametrize(("held", "covers"), [(8, True), (7, False)])
def test_half_of_a_gold_sentence_is_enough_and_less_is_not(tmp_path: Path, held: int, covers: bool) -> None:
    sentence = "Scars fade slowl"  # 16 characters
    report = ask(tmp_path, {"q?": [quote(sentence[:held])]}, question("q", "answer", gold(sentence)))
    assert scores(report)["hit@1"] == Score(int(covers), 1)


def test_a_quote_of_several_statements_covers_what_any_of_them_covers(tmp_path: Path) -> None:
    both = f"{LASERS} {NEEDLES}"
    report = ask(tmp_path, {"q?": [quote(both)]}, question("q", "answer", gold(NEEDLES)))
    assert scores(report)["hit@1"] == Score(1, 1)
    assert faults(report) == ()


def test_context_is_no_quote_but_must_be_sound(tmp_path: Path) -> None:
    leaning = replace(quote(NEEDLES), context=quote(LASERS))
    report = ask(tmp_path, {"q?": [leaning]}, question("q", "answer", gold(LASERS)))
    assert scores(report)["hit@1"] == Score(0, 1)
    assert scores(report)["furniture"] == Score(0, 2)
    leaning = replace(quote(NEEDLES), context=quote(HEADING))
    report = ask(tmp_path, {"q?": [leaning]}, question("q", "answer", gold(LASERS)))
    assert scores(report)["furniture"] == Score(1, 2)
    assert "context of quote 1: furniture" in faults(report)


@pytest.mark.parametrize(
    ("shown", "found"),
    [
        (quote(REST, ANA), []),
        (replace(quote(FADE), text="Scars fade fast."), ["not verbatim"]),
        (replace(quote(FADE), article="elsewhere"), ["not verbatim"]),
        (replace(quote(FADE), text="", end=span(FADE)[0]), ["not verbatim"]),
        (quote("Scars fade"), ["cut"]),
        (quote(HEADING), ["furniture", "cut", "wrong name"]),
        (quote(CREDIT), ["furniture", "cut", "wrong name"]),
        (quote(ENTRY), ["furniture", "cut", "wrong name"]),
        (quote(f"{HEADING}\n{LASERS}"), ["furniture", "cut"]),
        (quote(REST), ["wrong name"]),
        (quote(REST, Speaker("Ruiz")), ["wrong name"]),
        (quote(REST, ANA, Speaker("Ben Oh")), ["wrong name"]),
        (quote(FADE, ANA), ["wrong name"]),
        (quote(f"{NEEDLES} {REST}", ANA), ["wrong name"]),
    ],
)
def test_faults_are_named(tmp_path: Path, shown: Quote, found: list[str]) -> None:
    report = ask(tmp_path, {"q?": [shown]}, question("q", "none"))
    assert faults(report) == tuple(f"quote 1: {fault}" for fault in found)


@pytest.mark.parametrize(
    ("speaker", "kind", "named", "right"),
    [
        ("Ana Ruiz", "direct", (ANA,), True),
        ("Ana Ruiz", "indirect", (), False),
        ("Ana Ruiz", "direct", (Speaker("Ben Oh"),), False),
        (None, "none", (), True),
        (None, "none", (ANA,), False),
        ("Zhou 2023", "study", (), True),
        ("experts", "group", (ANA,), False),
    ],
)
def test_attribution_follows_the_label_and_a_source_that_is_no_person_is_nobody(
    tmp_path: Path, speaker: str | None, kind: str, named: tuple[Speaker, ...], right: bool
) -> None:
    label = gold(REST, speaker, kind)
    report = ask(tmp_path, {"q?": [quote(REST, *named)]}, question("q", "answer", label))
    assert scores(report)["attribution"] == Score(int(right), 1)
    assert right or "quote 1: wrong name" in faults(report)


def test_a_label_counts_for_the_quotes_of_every_question(tmp_path: Path) -> None:
    records = [question("a", "none"), question("b", "answer", gold(REST, "Ana Ruiz", "direct"))]
    report = ask(tmp_path, {"a?": [quote(REST)]}, *records)
    assert scores(report)["attribution"] == Score(0, 1)


def test_a_quote_that_no_label_overlaps_is_judged_as_read_only(tmp_path: Path) -> None:
    report = ask(tmp_path, {"a?": [quote(NEEDLES)]}, question("a", "answer", gold(LASERS)))
    assert scores(report)["attribution"] == Score(0, 0)
    assert scores(report)["attribution as read"] == Score(1, 1)


def test_dialogues_are_asked_turn_by_turn_each_in_its_own_conversation(tmp_path: Path) -> None:
    first, second = question("a", "answer", gold(LASERS)), question("b", "followup", gold(LASERS))
    path = write(tmp_path / "d.jsonl", {"id": "d1", "turns": [first, second]}, {"id": "d2", "turns": [first]})
    bot = FakeBot({"b?": ("answered", [quote(LASERS)])})
    report = run(None, path, bot)
    assert bot.heard == ["conversation", "ask/3: a?", "ask/3: b?", "conversation", "ask/3: a?"]
    assert report.questions is None
    assert report.dialogues is not None
    assert [example.name for example in report.dialogues.examples] == ["d1.1", "d1.2", "d2.1"]
    assert report.dialogues.scores["hit@1"] == Score(1, 3)
    assert report.dialogues.scores["wrongly silent"] == Score(2, 2)
    assert report.dialogues.styles["later"]["hit@1"] == Score(1, 1)
    assert report.dialogues.styles["opening"]["hit@1"] == Score(0, 2)


def test_questions_are_asked_on_their_own_with_three_quotes(tmp_path: Path) -> None:
    bot = FakeBot()
    run(write(tmp_path / "q.jsonl", question("a", "none"), question("b", "none")), None, bot)
    assert bot.heard == ["answer/3: a?", "answer/3: b?"]


def test_no_files_make_an_empty_report() -> None:
    report = run(None, None, FakeBot())
    assert report.to_dict() == {"schema": 1, "files": {}}
    assert (table(report), failures(report)) == ("", "")


def test_a_bare_sentence_is_found_whatever_its_white_space_and_labels_nothing(tmp_path: Path) -> None:
    bare = question("q", "answer", "Needles  help\ntoo.")
    report = ask(tmp_path, {"q?": [quote(NEEDLES)]}, bare)
    assert scores(report)["hit@1"] == Score(1, 1)
    assert scores(report)["attribution"] == Score(0, 0)


def test_a_bare_sentence_that_stands_twice_is_covered_by_either(tmp_path: Path) -> None:
    twice = Article("twice", "Rest. Walk.\nRest.")
    bot = FakeBot(corpus=FakeCorpus((twice,)))
    later = Quote("Rest.", 12, 17, "twice", None, "article", (), "")
    bot.says["q?"] = ("answered", [later])
    report = run(write(tmp_path / "q.jsonl", question("q", "answer", "Rest.")), None, bot)
    assert scores(report)["hit@1"] == Score(1, 1)


def test_a_quote_from_another_article_at_the_same_place_covers_nothing(tmp_path: Path) -> None:
    other = replace(ARTICLE, id="other", text=TEXT.replace("Lasers", "Razors"))
    bot = FakeBot(corpus=FakeCorpus((ARTICLE, other)))
    bot.says["q?"] = ("answered", [quote("Razors smooth the skin.", article=other)])
    report = run(write(tmp_path / "q.jsonl", question("q", "answer", gold(LASERS))), None, bot)
    assert scores(report)["hit@1"] == Score(0, 1)
    assert faults(report) == ()


def test_a_record_can_name_its_article_which_is_opened_once(tmp_path: Path) -> None:
    (tmp_path / "other.md").write_text("…", encoding="utf-8")
    other = Article("scars", "Eczema itches. It is dry.")
    opened: list[Path] = []
    says = {"a?": ("answered", [quote("It is dry.", article=other)])}

    def open_bot(path: Path) -> FakeBot:
        opened.append(path)
        return FakeBot(dict(says), FakeCorpus((other,)))  # type: ignore[arg-type]

    records = [
        question("a", "answer", "It is dry.", article="other.md"),
        question("b", "none", article="other.md"),
        question("c", "answer", gold(LASERS)),
    ]
    own = FakeBot({"c?": ("answered", [quote(LASERS)])})
    report = run(write(tmp_path / "q.jsonl", *records), None, own, open_bot=open_bot)
    assert opened == [tmp_path / "other.md"]
    assert scores(report)["hit@1"] == Score(2, 2)
    assert scores(report)["attribution"] == Score(1, 1)
    assert own.heard == ["answer/3: c?"]


@pytest.mark.parametrize(
    ("record", "message"),
    [
        ("{", r"q\.jsonl:2: is not JSON"),
        ([], r"q\.jsonl:2: must be an object"),
        ({"text": "a", "verdict": "none"}, r"q\.jsonl:2: id: is missing"),
        ({"id": 1, "text": "a", "verdict": "none"}, r"q\.jsonl:2: id: must be a string"),
        ({"id": "ok", "text": "a", "verdict": "none"}, r"q\.jsonl:2: id: “ok” stands in an earlier line"),
        ({"id": "a", "verdict": "none"}, r"q\.jsonl:2: text: is missing"),
        ({"id": "a", "text": "a", "verdict": "maybe"}, r"q\.jsonl:2: verdict: must be one of answer, "),
        (question("a", "answer"), r"q\.jsonl:2: gold: an answer needs"),
        (question("a", "none") | {"style": 3}, r"q\.jsonl:2: style: must be a string"),
        (question("a", "none", related="x"), r"q\.jsonl:2: related: must be a list"),
        (question("a", "answer", " "), r"q\.jsonl:2: gold\[0\]: must be a sentence"),
        (question("a", "answer", "x", {"text": "b"}), r"q\.jsonl:2: gold\[1\]: start and end"),
        (question("a", "answer", gold(REST) | {"end": 1}), r"q\.jsonl:2: gold\[0\]: start and end"),
        (question("a", "answer", gold(REST) | {"speaker": 1}), r"gold\[0\]\.speaker: must be a name or null"),
        (question("a", "answer", "No such words."), r"gold\[0\]: no article has “No such words\.”"),
        (question("a", "answer", {"text": "Rest", "start": 0, "end": 4}), r"no article has “Rest” at 0"),
        (question("a", "none", article="gone.md"), r"q\.jsonl:2: article: there is no file .*gone\.md"),
        ({"id": "a", "turns": []}, r"q\.jsonl:2: turns: must not be empty"),
        ({"id": "a", "turns": [3]}, r"q\.jsonl:2: turns\[0\]: must be an object"),
        ({"id": "a", "turns": [{"text": "b"}]}, r"q\.jsonl:2: turns\[0\]\.verdict: is missing"),
        (
            {"id": "a", "turns": [question("", "answer", "Nowhere.")]},
            r"q\.jsonl:2: turns\[0\]\.gold\[0\]: no article has",
        ),
    ],
)
def test_a_wrong_record_is_an_error_that_names_file_line_and_key(
    tmp_path: Path, record: Any, message: str
) -> None:
    line = record if isinstance(record, str) else json.dumps(record)
    path = tmp_path / "q.jsonl"
    path.write_text(json.dumps(question("ok", "none")) + "\n" + line, encoding="utf-8")
    bot = FakeBot()
    with pytest.raises(DataError, match=message):
        run(path, None, bot)
    assert bot.heard == []


@pytest.mark.parametrize("content", [None, b"\xff\xfe"])
def test_a_file_that_cannot_be_read_is_an_error_that_names_it(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "q.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DataError, match=r"q\.jsonl: cannot be read"):
        load(path)


def test_blank_lines_and_unknown_keys_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "q.jsonl"
    path.write_text("\n" + json.dumps(question("a", "none", note="x")) + "\r\n \n", encoding="utf-8")
    (record,) = load(path)
    assert (record.id, record.style, record.place, record.dialogue) == ("a", "plain", f"{path}:2", False)
    assert [(turn.text, turn.verdict) for turn in record.turns] == [("a?", "none")]


def test_a_file_without_records_has_no_examples(tmp_path: Path) -> None:
    path = tmp_path / "q.jsonl"
    path.touch()
    assert load(path) == []
    report = run(path, None, FakeBot())
    assert "q.jsonl, 0 examples" in table(report)


def test_the_table_shows_counts_verdicts_and_styles(by_hand: Report) -> None:
    lines = [" ".join(line.split()) for line in table(by_hand).splitlines()]
    assert lines[0] == "questions: q.jsonl, 11 examples"
    assert "hit@3 .50 2 of 4" in lines
    assert "verdict answered partial no_answer clarify emergency meta chat" in lines
    assert "answer 3 · 1 · · · ·" in lines
    assert "slang .00 (1) 1.00 (1) .00 (1) – .00 (1) .25 (4)" in lines


def test_failures_show_question_verdict_status_quotes_and_gold(by_hand: Report) -> None:
    blocks = failures(by_hand).split("\n\n")
    assert [block.split()[0] for block in blocks[1:]] == ["third", "fourth", "mute", "loud", "astray", "hi"]
    assert blocks[1] == (
        "third [slang] third?\n"
        "  answer → answered; missed: hit@1\n"
        "  - Needles help too. (article)\n"
        "  - A study found that gel works. (article)\n"
        "  + “Rest well,” Ana Ruiz says. (Ana Ruiz)\n"
        "  = “Rest well,” Ana Ruiz says."
    )
    assert "none → answered; missed: abstains, quote 1: wrong name" in blocks[4]
    assert "chat → answered; missed: no quote" in blocks[6]


def test_a_run_without_failures_lists_none(tmp_path: Path) -> None:
    assert failures(ask(tmp_path, {}, question("off", "none"))) == ""


def test_long_texts_are_shortened_in_failures(tmp_path: Path) -> None:
    record = question("q", "answer", gold(LASERS)) | {"text": "why " * 100}
    listed = failures(ask(tmp_path, {}, record))
    assert "why why…" in listed
    assert max(map(len, listed.splitlines())) < 200


def test_a_report_is_json_and_the_same_each_time(tmp_path: Path, by_hand: Report) -> None:
    again = ask(tmp_path, HAND_SAYS, *HAND_RECORDS)
    assert json.dumps(again.to_dict()) == json.dumps(by_hand.to_dict())
    file = by_hand.to_dict()["files"]["questions"]
    assert file["scores"]["hit@1"] == {"value": 0.25, "count": 1, "n": 4}
    assert len(file["examples"]) == 11


def test_compare_shows_what_was_gained_and_lost_and_how_the_scores_changed(
    tmp_path: Path, by_hand: Report
) -> None:
    old = json.loads(json.dumps(by_hand.to_dict()))
    says = HAND_SAYS | {
        "mute?": [quote(LASERS)],
        "first?": [quote(NEEDLES), quote(LASERS)],
        "off?": [quote(GEL)],
    }
    lines = compare(old, ask(tmp_path, says, *HAND_RECORDS)).splitlines()
    folded = [" ".join(line.split()) for line in lines]
    assert folded[0] == "questions: q.jsonl"
    assert "hit@1 .25 (4) .25 (4)" in folded
    assert "hit@3 .50 (4) .75 (4) +0.250" in folded
    assert folded[-4:] == [
        "gained 1, lost 2, new 0, gone 0",
        "+ mute hit@1, hit@3, not silent: mute?",
        "- first hit@1: first?",
        "- off abstains: off?",
    ]


def test_compare_counts_new_and_gone_examples_and_takes_a_changed_text_for_both(tmp_path: Path) -> None:
    old = ask(tmp_path, {}, question("a", "none"), question("b", "none"), question("c", "none")).to_dict()
    records = [question("a", "none"), question("b", "none") | {"text": "other"}]
    assert "gained 0, lost 0, new 1, gone 2" in compare(old, ask(tmp_path, {}, *records))


def test_compare_says_if_the_earlier_run_has_none_of_the_files(by_hand: Report) -> None:
    assert compare({"schema": 1, "files": {}}, by_hand) == "the earlier run has none of these files"


@pytest.mark.parametrize(
    "old",
    [
        None,
        {},
        {"files": []},
        {"files": {"questions": 3}},
        {"files": {"questions": {"examples": [{}]}}},
        {"files": {"questions": {"examples": [{"id": "a", "turn": 0, "text": "a", "marks": "ab"}]}}},
        {"files": {"questions": {"examples": [], "scores": {"hit@1": {"count": "1", "n": 2}}}}},
    ],
)
def test_compare_refuses_what_is_no_report(by_hand: Report, old: Any) -> None:
    with pytest.raises(DataError, match="not the JSON report"):
        compare(old, by_hand)


class Oracle(FakeBot):
    """Answers with the gold sentences of the questions that it was shown beforehand."""

    def _say(self, question: str) -> Answer:
        status, quotes = self.says[question]
        return Answer(question, status, tuple(quotes[:3]))


def test_the_development_questions_fit_the_shipped_article_and_an_oracle_scores_full_marks() -> None:
    with SHIPPED.open(encoding="utf-8", newline="") as file:
        article = Article("acne-scars", file.read())
    path = DATA / "questions.jsonl"
    bot = Oracle(corpus=FakeCorpus((article,)))
    for record in load(path):
        (turn,) = record.turns
        quotes = [
            quote(s.text, *([Speaker(s.speaker)] if s.speaker else []), article=article)
            for s in turn.gold
            if turn.verdict in ("answer", "partial")
        ]
        bot.says[turn.text] = ("answered", quotes)
    found = scores(run(path, None, bot))
    full = ("hit@1", "hit@3", "abstains on none", "partial ok", "quote precision", "attribution")
    assert {name: found[name].value for name in full} == dict.fromkeys(full, 1.0)
    assert (found["hit@1"].n, found["abstains on none"].n, found["partial ok"].n) == (57, 27, 17)
    assert found["wrongly silent"] == Score(0, 57)


def test_the_development_dialogues_fit_the_shipped_article_and_silence_scores_nothing() -> None:
    with SHIPPED.open(encoding="utf-8", newline="") as file:
        bot = FakeBot(corpus=FakeCorpus((Article("acne-scars", file.read()),)))
    report = run(None, DATA / "dialogues.jsonl", bot)
    assert report.dialogues is not None
    found = report.dialogues.scores
    assert found["hit@1"] == Score(0, 38)
    assert found["wrongly silent"] == Score(32, 32)
    assert found["abstains on none"] == Score(1, 1)
    assert found["partial ok"] == Score(12, 12)
    assert found["quote precision"].value is None
