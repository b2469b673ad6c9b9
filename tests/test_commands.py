from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from asked import shipped, twice_headed
from samples import ANSWERS, ARTICLE, CAUSE_QUOTE, CAUSES_ANSWER, CHANG, DISCLAIMER, Bot, Corpus

import scarbot
from scarbot import parse_article
from scarbot.commands import COMMANDS, Reply, command_named, experts_named, run, step
from scarbot.errors import CorpusError
from scarbot.lexicon.data_files import load_data
from scarbot.matching import SIGNALS
from scarbot.models import Article
from scarbot.printable import columns
from scarbot.session import Session
from scarbot.views import sizes
from scarbot.wrapping import Look, text_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def session() -> Session:
    return Session(Bot())


def told(session: Session, line: str, width: int = 0) -> str:
    return text_of(run(session, line, Look(width=width)).lines)


def failure(session: Session, line: str) -> str:
    reply = run(session, line, Look())
    assert reply.failed
    return text_of(reply.lines).strip()


def asked(session: Session) -> Session:
    session.ask("What causes acne scars?")
    return session


def test_every_command_has_a_help_of_one_sentence_at_least() -> None:
    for command in COMMANDS.values():
        assert command.summary.endswith("."), command.name
        assert len(command.summary) <= 66, command.name


def test_help_lists_every_command_with_its_first_sentence(session: Session) -> None:
    text = told(session, "/help")
    for command in COMMANDS.values():
        assert f"  {command.usage} " in text
        assert command.summary in text


def test_a_slash_alone_lists_the_commands_too(session: Session) -> None:
    assert told(session, "/") == told(session, "/help")


def test_help_of_one_command_is_its_docstring(session: Session) -> None:
    assert told(session, "/help /save").startswith(
        "/save FILE\n  Save the conversation with full citations.\n"
    )


@pytest.mark.parametrize("line", [f"/{name}" for name in COMMANDS])
@pytest.mark.parametrize("width", [20, 40, 80])
def test_no_line_of_any_command_is_wider_than_the_window(
    line: str, width: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # /save makes files
    for argument in ("", " 1", " scars", " chang"):
        for text in told(asked(Session(Bot())), line + argument, width).splitlines():
            assert columns(text) <= width, text


@pytest.mark.parametrize(
    ("typed", "name"), [("experts", "experts"), ("EXP", "experts"), ("f", "find"), ("q", "quit")]
)
def test_a_unique_beginning_is_enough(typed: str, name: str) -> None:
    found = command_named(typed)
    assert not isinstance(found, str)
    assert found.name == name


@pytest.mark.parametrize("line", ["/find\tcollagen", " /find collagen ", "/find  collagen"])
def test_any_white_space_parts_a_name_from_what_stands_behind_it(session: Session, line: str) -> None:
    assert told(session, line) == told(session, "/find collagen") != ""


def test_a_line_is_run_or_asked(session: Session) -> None:
    assert step(session, "  /sections", Look()) == run(session, "/sections", Look())
    assert session.turns == []
    reply = step(session, "hello", Look())
    assert [reply.answer] == session.turns
    assert not reply.lines


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("/s", "/s could be /sections or /source or /save."),
        ("/exprets", "There is no /exprets. Did you mean /experts? All commands: /help."),
        ("/zzzzz", "There is no /zzzzz. All commands: /help."),
        ("/help zzzzz", "There is no /zzzzz. All commands: /help."),
        ("/source", "There is no quote yet: ask something first."),
        ("/why", "Nothing was asked yet."),
        ("/debug", "Nothing was asked yet."),
        ("/more", "Nothing was asked yet."),
        ("/find", "Which words? For example: /find collagen"),
        ("/verify", "Which words? /verify “THE QUOTATION” — THE SPEAKER’S NAME"),
        ("/save", "Into which file? For example: /save conversation.md"),
        ("/save a.md", "There is nothing to save yet."),
        ("/load", "The corpus cannot be changed here."),
        ("/gloss maybe", "/gloss on or /gloss off"),
        ("/history", "To empty the history: /history clear"),
        ("/experts rowe", "Nobody named “rowe” is quoted. Quoted: Hope Mitchell, Y. Claire Chang."),
        ("/read nothing", "No heading has “nothing”. All headings: /sections."),
        ("/read 0", "No heading has “0”. All headings: /sections."),
        ("/read 99", "No heading has “99”. All headings: /sections."),
        (f"/read {'9' * 5000}", f"No heading has “{'9' * 5000}”. All headings: /sections."),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(session: Session, line: str, problem: str) -> None:
    assert failure(session, line) == problem


@pytest.mark.parametrize("number", ["0", "3", "-1", "x", "²", "9" * 5000, "0000000011"])
def test_a_quote_that_is_not_there_is_refused(session: Session, number: str) -> None:
    assert "the last answer has 2" in failure(asked(session), f"/source {number}")


def test_experts_are_listed_with_how_much_they_say(session: Session) -> None:
    assert told(session, "/experts") == (
        "  Hope Mitchell, MD, board-certified dermatologist (1 sentence)\n"
        "  Y. Claire Chang, MD, board-certified dermatologist (1 sentence)\n"
    )


def test_an_expert_is_shown_with_all_they_say_by_section(session: Session) -> None:
    assert told(session, "/experts dr. chang") == (
        f"{CHANG.label}\n\nTypes of scars\n"
        "  │ Atrophic scars are sorted into two kinds, says Dr. Chang:\n    reported\n"
    )


ONE_PERSON = {
    "a": "“Wool is warm,” says Ana Ruiz, MD, in her book.",
    "b": "“Silk is cool,” says Ana Ruiz, MD.",
    "c": "“Down is light,” says dermatologist Ana Ruiz.",
}


@pytest.mark.parametrize(
    ("ids", "labels"),
    [("ab", ["Ana Ruiz, MD"]), ("bc", ["Ana Ruiz, MD", "Ana Ruiz, dermatologist"])],
)
@pytest.mark.parametrize("name", ["ruiz", "Ana Ruiz"])
def test_one_person_in_two_articles_is_one(ids: str, labels: list[str], name: str) -> None:
    articles = tuple(parse_article(ONE_PERSON[one], id=one) for one in ids)
    reply = experts_named(scarbot.Corpus(articles), name, Look())
    assert [person.label for person in reply.people] == labels
    text = text_of(reply.lines)
    assert not reply.missing
    assert [line for line in text.splitlines() if line.startswith("Ana")] == labels
    assert all(ONE_PERSON[one] in text for one in ids)


def test_an_expert_of_one_of_several_articles_is_shown_under_its_name() -> None:
    other = parse_article("“Wool is warm,” says Ana Ruiz, MD.", id="wool")
    text = told(Session(Bot(Corpus((ARTICLE, other)))), "/experts ruiz")
    assert text.startswith("Ana Ruiz, MD\n\nwool\n\nBefore the first heading\n  │ “Wool is warm,”")


def test_the_margin_has_last_names_and_whole_ones_of_who_share_them() -> None:
    text = (
        "“Wool is warm,” says Dan Price Jr., a farmer.\n\n“Silk is cool,” says Eve Price, a weaver.\n\n"
        "“Both last,” says Cleo Lind III, a tailor.\n\n“They do,” says Ana Núñez, MD."
    )
    shown = told(Session(Bot(Corpus((parse_article(text, id="wool"),)))), "/read")
    margin = [line.partition("│")[0].strip() for line in shown.splitlines()[1:] if line]
    assert margin == ["Dan Price Jr.", "Eve Price", "Lind", "Núñez"]


def test_one_of_several_articles_is_read_by_words_of_its_title() -> None:
    texts = {"Care of wool": "Wool is warm.", "Wool and silk": "Silk is cool.", "Silk": "It shines."}
    articles = [replace(parse_article(text, id=title), title=title) for title, text in texts.items()]
    session = Session(Bot(Corpus(tuple(articles))))
    assert told(session, "/read care WOOL").startswith("Care of wool\n\narticle       │ Wool is warm.")
    assert told(session, "/read wool") == "“wool” could be: Care of wool; Wool and silk.\n"
    assert "It shines." in told(session, "/read silk")
    assert failure(session, "/read linen") == "No heading has “linen”. All headings: /sections."
    alone = Session(Bot(Corpus((articles[0],))))
    assert failure(alone, "/read wool") == "No heading has “wool”. All headings: /sections."


def test_who_is_only_named_is_said_to_be() -> None:
    named = parse_article("“Wool is warm,” says Ana Ruiz, MD. Her teacher was Dr. Cleo Lind, MD.", id="wool")
    session = Session(Bot(Corpus((named,))))
    assert "  Cleo Lind, MD (named only)\n" in told(session, "/experts")
    assert told(session, "/experts lind") == "Cleo Lind, MD\n  named only\n"
    assert failure(session, "/experts okafor") == "Nobody named “okafor” is quoted. Quoted: Ana Ruiz."


@pytest.mark.parametrize("name", ["paragraph 2", "Paragraph 2", "¶2", " paragraph  2 "])
def test_a_paragraph_is_read_by_the_number_of_its_citations(session: Session, name: str) -> None:
    assert told(session, f"/read {name}").splitlines()[2:] == [
        "Types of scars",
        "",
        "Chang         │ Atrophic scars are sorted into two kinds, says Dr. Chang:",
    ]


def test_a_paragraph_is_read_in_each_of_several_articles_that_has_it() -> None:
    texts = {"wool": "Wool is warm.", "silk": "Silk is cool.\n\nIt shines in the sun."}
    session = Session(Bot(Corpus(tuple(parse_article(text, id=one) for one, text in texts.items()))))
    both = told(session, "/read paragraph 1")
    assert ("Wool is warm." in both, "Silk is cool." in both, "It shines" in both) == (True, True, False)
    assert told(session, "/read paragraph 2").startswith("silk\n")


@pytest.mark.parametrize("name", ["paragraph 3", "paragraph 0", "¶999"])
def test_of_a_paragraph_that_there_is_not_is_said_how_many_there_are(name: str) -> None:
    wool, silk = (
        parse_article(text, id=text[:4]) for text in ("Wool is warm.", "Silk is cool.\n\nIt shines.")
    )
    both, alone = (Session(Bot(Corpus(articles))) for articles in ((wool, silk), (wool,)))
    assert failure(both, f"/read {name}") == "The longest article has 2 paragraphs."
    assert failure(alone, f"/read {name}") == "The article has 1 paragraph."
    assert failure(alone, "/read paragraphs") == "No heading has “paragraphs”. All headings: /sections."


def test_a_name_that_several_have_is_asked_about(session: Session) -> None:
    assert run(session, "/experts dermatologist", Look()).missing
    assert run(session, "/read scars", Look()).missing
    assert told(session, "/experts dermatologist").startswith("“dermatologist” could be Hope Mitchell")


def test_sections_are_numbered_for_reading(session: Session) -> None:
    assert told(session, "/sections") == "  1 What causes pimples [acne] scars?\n  2 Types of scars\n"
    assert "Boxcar" in told(session, "/read 2")
    assert "Boxcar" not in told(session, "/read 1")


@pytest.mark.parametrize("name", ["What causes pimples scars?", "causes", "acne", "CAUSES scars"])
def test_a_section_is_found_by_its_words_odd_or_standard(session: Session, name: str) -> None:
    assert "Dr. Mitchell says" in told(session, f"/read {name}")


def test_reading_shows_who_speaks_in_the_margin(session: Session) -> None:
    lines = told(session, "/read 1", 80).splitlines()
    assert lines[4].startswith("Mitchell      │ “Zits [acne] scars")
    assert any(line.startswith("Mony 2023     │ A research") for line in lines)


def test_reading_in_a_narrow_window_puts_the_speaker_above(session: Session) -> None:
    lines = told(session, "/read 1", 40).splitlines()
    assert lines[lines.index("Mitchell") + 1].startswith("│ “Zits")


@pytest.mark.parametrize("width", [0, 40, 80, 200])
def test_reading_names_the_article_where_nobody_else_speaks(session: Session, width: int) -> None:
    spoken = replace(ARTICLE.statements[3], passage=0, index=1)
    article = replace(
        ARTICLE,
        statements=(ARTICLE.statements[0], spoken, *ARTICLE.statements[2:]),
    )
    session.bot = Bot(Corpus((article,)))
    lines = told(session, "/read 1", width).splitlines()
    said = next(at for at, line in enumerate(lines) if "Mitchell says" in line or "says." in line)
    own = next(at for at, line in enumerate(lines) if "Ice choose" in line)
    named = lines[own - 1 : own + 1] if width == 40 else lines[own : own + 1]
    assert said < own
    assert named[0].startswith("article")
    assert {"label"} == {
        style for line in run(session, "/read 1", Look()).lines for style, text in line if "article" in text
    }


def test_reading_without_a_section_shows_all(session: Session) -> None:
    text = " ".join(told(session, "/read").replace("│", " ").split())
    for words in ("brought on by", "found collagen", "two kinds", "deepest", "flat base"):
        assert words in text


def test_the_source_of_a_quote_is_its_paragraph_with_its_place(session: Session) -> None:
    text = told(asked(session), "/source 2")
    assert "What causes pimples [acne] scars?\n  “Zits [acne] scars" in text
    assert "A research revealed in Cells found collagen." in text
    assert text.endswith("https://example.org/scars · line 5, characters 112–156\n")


def test_the_source_of_a_list_item_comes_with_its_introduction(session: Session) -> None:
    session.ask("whats an ice pik scar")
    assert "sorted into two kinds, says Dr. Chang:\n  Ice choose [ice pick] scar" in told(session, "/source")


def test_the_source_is_that_of_the_last_answer_with_quotes(session: Session) -> None:
    asked(session).ask("hello")
    assert "brought on by" in told(session, "/source")


def test_debug_shows_terms_origins_weights_and_signals(session: Session) -> None:
    text = told(asked(session), "/debug")
    assert "  caus 1.00 typed\n  zit 0.50 synonym of acne\n" in text
    assert "  coverage 0.75\n" in text
    assert "  2  0.50 A study" in text
    assert "  2  0.50" not in told(session, "/debug 1")


def test_debug_names_every_signal_in_plain_words_and_json_as_it_is_called(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    signals = tuple((name, 0.5) for name in SIGNALS)
    monkeypatch.setitem(ANSWERS, "what causes acne scars?", replace(CAUSES_ANSWER, signals=signals))
    text = told(asked(session), "/debug")
    shown = text.partition("Signals\n")[2].partition("\n\n")[0].splitlines()
    assert len(set(shown)) == len(SIGNALS)
    assert not [name for name in SIGNALS if f"  {name} 0.50" in shown or "_" in text]
    assert set(load_data("signals")) == {*SIGNALS, "printed"}
    assert set(session.turns[-1].to_dict()["signals"]) == set(SIGNALS)


def test_debug_of_a_decline_shows_what_is_not_known(session: Session) -> None:
    session.ask("Who won the cup?")
    text = told(session, "/debug")
    assert "nothing, as this was not looked up" in text
    assert "not in the corpus: won, cup" in text


def test_why_tells_in_words_what_was_searched_and_how_sure_an_answer_is(session: Session) -> None:
    text = told(asked(session), "/why")
    assert text.startswith("Searched: causes\nAlso, as synonyms: zits\n")
    assert "How sure: " in text
    assert "How sure: 50 in 100\n" in told(session, "/why 2")
    assert text.endswith("All that was counted: /debug\n")


def test_why_names_the_five_signals_that_counted_most(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    signals = tuple((name, 0.5) for name in SIGNALS)
    monkeypatch.setitem(ANSWERS, "what causes acne scars?", replace(CAUSES_ANSWER, signals=signals))
    text = told(asked(session), "/why")
    shown = text.partition("What counted most:\n")[2].splitlines()[:-1]
    assert len(shown) == 5
    assert all(line.endswith(" (50 in 100)") for line in shown)


def test_why_of_what_was_not_looked_up_says_so_and_what_is_not_known(session: Session) -> None:
    session.ask("Who won the cup?")
    text = told(session, "/why")
    assert text.startswith("Searched: nothing, as this was not looked up\nNot in the articles: won, cup\n")
    assert "How sure" not in text


def test_of_what_was_not_searched_no_share_is_told(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    unsearched = tuple(replace(quote, confidence=0.0) for quote in CAUSES_ANSWER.quotes)
    monkeypatch.setitem(
        ANSWERS, "what causes acne scars?", replace(CAUSES_ANSWER, quotes=unsearched, terms=())
    )
    assert "in 100" not in told(asked(session), "/why")
    assert "  2  –    A study" in told(session, "/debug")


def test_a_quote_is_explained_with_the_answer_that_has_it(session: Session) -> None:
    second, whole = told(asked(session), "/why 2"), told(session, "/why")
    session.ask("Who won the cup?")
    assert told(session, "/why 2") == second
    assert told(session, "/why") != whole


def test_more_asks_the_conversation(session: Session) -> None:
    reply = run(asked(session), "/more", Look())
    assert reply.answer is session.turns[-1]
    assert reply.answer.question == "more"


@pytest.mark.parametrize(("words", "found"), [("collag", 1), ("ACNE scar", 1), ("kind", 2), ("zz", 0)])
def test_find_shows_every_place_standard_words_too(session: Session, words: str, found: int) -> None:
    assert told(session, f"/find {words}").count("│") == found


def test_find_says_who_says_what_was_found() -> None:
    lines = told(Session(shipped()), "/find collagen", 80).splitlines()
    beside = [line.split("│")[0].strip() for line in lines if "│" in line]
    assert [name for name in beside if name][:3] == ["Chappell", "Chang", "article"]


def test_a_name_too_long_for_the_margin_is_cut_with_a_mark() -> None:
    assert "our consulta… │" in told(Session(shipped()), "/read Ablative lasers", 80)


def test_find_emphasises_what_was_found(session: Session) -> None:
    lines = run(session, "/find two kinds", Look()).lines
    assert [text for line in lines for style, text in line if style == "match"] == ["two kinds"]


def test_copy_holds_the_exact_words_with_their_citation(session: Session) -> None:
    copied = run(asked(session), "/copy 2", Look()).copy
    assert copied == (
        "A research revealed in Cells found collagen.\n"
        "— A study, Mony 2023 · What causes pimples [acne] scars?"
        " — Scars and what helps · Nicely+Good · 2024 · https://example.org/scars, line 5"
    )


def test_a_saved_conversation_holds_questions_quotes_citations_and_notes(
    session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "talk.md"
    assert told(asked(session), f"/save {path}") == f"Saved 1 turn to {path}.\n"
    text = path.read_text(encoding="utf-8")
    assert "## What causes acne scars?" in text
    said = "“Zits *\\[acne\\]* scars are brought on by irritation *\\[inflammation\\]*,” Dr. Mitchell says."
    assert f"> {said}\n>\n> — Hope Mitchell" in text
    assert "https://example.org/scars, line 5" in text
    assert DISCLAIMER in text


def test_what_is_saved_or_copied_without_gloss_has_no_standard_words(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed = "Hope Mitchell, MD, board-certified dermatologist · What causes pimples scars?"
    quote = replace(CAUSE_QUOTE, printed_attribution=printed)
    monkeypatch.setitem(ANSWERS, "what causes acne scars?", replace(CAUSES_ANSWER, quotes=(quote,)))
    asked(session)
    assert "[acne]" in run(session, "/copy", Look()).copy
    session.gloss = False
    assert printed in run(session, "/copy", Look()).copy
    for name in ("talk.md", "talk.html", "talk.json"):
        told(session, f"/save {tmp_path / name}")
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert "acne]" not in text
        assert "acne\\]" not in text
    assert "[acne]" not in told(session, "/debug")


def test_a_saved_page_escapes_what_it_shows(session: Session, tmp_path: Path) -> None:
    session.ask("<script>alert(1)</script>")
    run(session, f"/save {tmp_path / 'talk.HTML'}", Look())
    text = (tmp_path / "talk.HTML").read_text(encoding="utf-8")
    assert "<h2>&lt;script&gt;alert(1)&lt;/script&gt;</h2>" in text
    assert "<script" not in text


def test_saved_json_holds_the_answers_and_their_articles(session: Session, tmp_path: Path) -> None:
    run(asked(session), f"/save {tmp_path / 'talk.json'}", Look())
    record = json.loads((tmp_path / "talk.json").read_text(encoding="utf-8"))
    assert record["turns"][0]["question"] == "What causes acne scars?"
    assert record["articles"][0]["url"] == ARTICLE.url


def test_saving_never_replaces_a_file_unasked(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "talk.md"
    path.write_text("mine", encoding="utf-8")
    assert failure(asked(session), f"/save {path}") == f"{path} exists. To replace it: /save !{path}"
    assert path.read_text(encoding="utf-8") == "mine"
    assert not run(session, f"/save !{path}", Look()).failed
    assert "acne" in path.read_text(encoding="utf-8")


def test_what_cannot_be_written_out_leaves_the_file_as_it_was(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> str:
        raise CorpusError("no such conversation")

    path = tmp_path / "talk.md"
    path.write_text("mine", encoding="utf-8")
    monkeypatch.setattr("scarbot.commands.entries.document", fails)
    assert failure(asked(session), f"/save !{path}") == "no such conversation"
    assert path.read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("name", "told_of", "begins"),
    [
        ("talk.md", "", "# Conversation"),
        ("talk.markdown", "", "# Conversation"),
        ("talk.htm", "", "<!doctype html>"),
        ("talk.JSON", "", "{"),
        ("talk", ", as Markdown", "# Conversation"),
        ("talk.txt", ", as Markdown", "# Conversation"),
        ("talk.json.bak", ", as Markdown", "# Conversation"),
        (".md", ", as Markdown", "# Conversation"),
    ],
)
def test_a_name_that_tells_no_format_gives_markdown_and_it_is_said(
    session: Session, tmp_path: Path, name: str, told_of: str, begins: str
) -> None:
    path = tmp_path / name
    assert told(asked(session), f"/save {path}") == f"Saved 1 turn to {path}{told_of}.\n"
    assert path.read_text(encoding="utf-8").lower().startswith(begins.lower())


def test_an_article_that_is_read_here_is_not_replaced(tmp_path: Path) -> None:
    article = tmp_path / "scars.txt"
    article.write_text("Scars fade.", encoding="utf-8")
    other = Bot(Corpus((Article("other", "Text", title="Another"),)))
    session = Session(Bot(), load=lambda _: other, source=str(tmp_path))
    told_of = f"{article} is read here, and is not replaced. Name another file."
    assert failure(asked(session), f"/save !{article}") == told_of
    assert article.read_text(encoding="utf-8") == "Scars fade."
    run(session, f"/load {tmp_path / 'none.txt'}", Look())
    assert session.source == str(tmp_path / "none.txt")


@pytest.mark.parametrize("mark", ["", "!"])
def test_a_folder_is_not_to_be_replaced_but_to_save_in(session: Session, tmp_path: Path, mark: str) -> None:
    told_of = f"{tmp_path} is a folder. Name a file in it: /save {tmp_path / 'conversation.md'}"
    assert failure(asked(session), f"/save {mark}{tmp_path}") == told_of
    assert failure(session, f"/save {mark}{tmp_path}/") == told_of.replace(" is", "/ is", 1)


def test_a_file_that_cannot_be_written_is_named(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "none" / "talk.md"
    assert failure(asked(session), f"/save {path}") == f"{path} cannot be written: No such file or directory."
    assert failure(session, f"/save {'a' * 300}.md").endswith(".md cannot be written: File name too long.")


def test_load_goes_on_with_another_corpus_in_a_new_conversation() -> None:
    other = Bot(Corpus((Article("other", "Text", title="Another"),)))
    session = asked(Session(Bot(), load=lambda _: other))
    assert told(session, "/load articles/") == "Loaded Another.\n"
    assert session.bot is other
    assert session.turns == []


def test_a_corpus_that_cannot_be_loaded_changes_nothing() -> None:
    def load(path: str) -> Bot:
        raise CorpusError(f"{path}: there is no such folder")

    session = asked(Session(Bot(), load=load))
    assert failure(session, "/load none") == "none: there is no such folder"
    assert session.turns


def test_gloss_is_switched_for_what_is_shown_from_then_on(session: Session) -> None:
    assert told(session, "/gloss") == "Standard words in brackets: off.\n"
    assert "[acne]" not in told(asked(session), "/source")
    assert told(session, "/gloss on") == "Standard words in brackets: on.\n"
    assert "[acne]" in told(session, "/source")


def test_a_new_conversation_forgets_the_old_one(session: Session) -> None:
    chat = asked(session).chat
    run(session, "/new", Look())
    assert session.turns == []
    assert session.chat is not chat


def test_the_history_is_cleared_where_one_is_kept(session: Session) -> None:
    assert told(session, "/history clear") == "No history is kept.\n"
    called: list[int] = []
    session.clear_history = lambda: called.append(1)
    assert told(session, "/history clear") == "The history is empty.\n"
    assert called == [1]


def test_quit_ends_the_chat_and_prints_nothing(session: Session) -> None:
    assert run(session, "/quit", Look()) == Reply(leave=True)


def test_a_corpus_without_people_or_headings_says_so() -> None:
    session = Session(Bot(Corpus((Article("bare", "Text"),))))
    assert told(session, "/experts") == "Nobody is quoted by name.\n"
    assert told(session, "/sections") == "There are no headings.\n"
    assert told(session, "/find text") == "No sentence holds “text”.\n"
    assert told(session, "/read") == "bare\n"


def test_several_articles_are_told_apart() -> None:
    other = Article("other", ARTICLE.text, title="Another", sections=ARTICLE.sections)
    session = Session(Bot(Corpus((ARTICLE, other))))
    assert "Another\n  3 What causes pimples scars?\n" in told(session, "/sections")


def test_a_heading_of_several_articles_is_asked_about() -> None:
    one, other = (
        parse_article(f"# {t}\n\n## Care\n\n{t} rest.\n", format="markdown", id=t) for t in ("Ears", "Feet")
    )
    session = Session(Bot(Corpus((one, other))))
    assert told(session, "/read care") == "“care” could be: Care (/read 1); Care (/read 2).\n"
    assert "Feet rest." in told(session, "/read 2")


def test_headings_that_stand_twice_are_read_apart() -> None:
    session = Session(Bot(Corpus((twice_headed(),))))
    assert told(session, "/read step 1: care") == (
        "“step 1: care” could be: Step 1: Care (/read 1); Step 1: Care (/read 4).\n"
    )
    first, second = told(session, "/read 1"), told(session, "/read 4")
    assert ("Rub cream" in first, "thick socks" in first, "bucket" in first) == (True, True, False)
    assert ("Rub cream" in second, "towel" in second, "bucket" in second) == (False, True, True)


def test_an_article_that_is_gone_is_no_error(session: Session) -> None:
    asked(session)
    session.bot = Bot(Corpus(()))
    assert "not loaded any more" in failure(session, "/source")
    assert run(session, "/copy", Look()).copy.startswith(CAUSES_ANSWER.quotes[0].text)


def test_one_of_a_kind_is_counted_in_the_singular() -> None:
    article = replace(ARTICLE, sections=ARTICLE.sections[:1])
    assert sizes(article) == "1 section, 5 sentences, 2 people, 1 reference"
    assert sizes(Article("bare", "Text")) == "0 sections, 0 sentences, 0 people, 0 references"
