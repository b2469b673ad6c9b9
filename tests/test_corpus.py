"""A folder of articles, or one file: what loads, and what is said of what does not."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from asked import ARTICLE, SECOND, SIDECAR, shipped

from scarbot import Corpus, CorpusError, SidecarError, load_corpus, parse_article
from scarbot.corpus import shipped_path
from scarbot.errors import ReadingError, UnknownArticleError

if TYPE_CHECKING:
    from collections.abc import Callable

PLAIN = "Scars fade in time. They never leave."


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    monkeypatch.setenv("SCARBOT_HOME", str(tmp_path_factory.mktemp("home")))


def write(folder: Path, **files: str | bytes) -> Path:
    """Write files by their name with an underscore for the dot."""
    for name, content in files.items():
        stem, _, ending = name.rpartition("_")
        raw = content.encode() if isinstance(content, str) else content
        (folder / f"{stem}.{ending}").write_bytes(raw)
    return folder


def ids(corpus: Corpus) -> list[str]:
    return [article.id for article in corpus.articles]


def test_articles_that_were_given_stay_in_their_order_and_can_be_a_key() -> None:
    given = [parse_article(PLAIN, id="b"), parse_article(ARTICLE, id="a")]
    corpus = Corpus(given)  # type: ignore[arg-type]  # a list, as callers without a type checker give it
    assert ids(corpus) == ["b", "a"]
    assert {corpus: 1}[Corpus(tuple(given))] == 1


def test_two_articles_of_one_id_are_refused_with_the_remedy() -> None:
    articles = parse_article(PLAIN), parse_article(ARTICLE)
    with pytest.raises(
        CorpusError, match=r"the id “article”; give each its own: parse_article\(text, id=…\)"
    ):
        Corpus(articles)
    assert ids(Corpus((articles[0], parse_article(ARTICLE, id="other")))) == ["article", "other"]


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ({"text": b""}, "article: an article must be a string, not bytes; decode or read it first"),
        ({"text": None}, "article: an article must be a string, not None; decode or read it first"),
        ({"text": PLAIN, "sidecar": {}}, "sidecar: must be TOML in a string, not dict"),
        ({"text": PLAIN, "id": 3}, "the id of an article must be a string, not int"),
        (
            {"text": PLAIN, "id": ""},
            "the id of an article is empty; give it a name: parse_article(text, id=…)",
        ),
    ],
)
def test_what_is_no_text_is_refused_in_words(given: dict[str, Any], problem: str) -> None:
    with pytest.raises(CorpusError) as caught:
        parse_article(**given)
    assert str(caught.value) == problem


# --- what loads ---------------------------------------------------------------------------------


def test_a_folder_of_three_formats_loads_in_the_order_of_the_ids(tmp_path: Path) -> None:
    write(tmp_path, c_txt=PLAIN, a_md=f"# A heading\n\n{PLAIN}", b_html=f"<h1>One</h1><p>{PLAIN}</p>")
    corpus = load_corpus(tmp_path)
    assert ids(corpus) == ["a", "b", "c"]
    assert not corpus.problems
    texts = [[statement.text for statement in article.statements] for article in corpus.articles]
    assert texts == [["Scars fade in time.", "They never leave."]] * 3


def test_folders_below_are_part_of_the_id(tmp_path: Path) -> None:
    (tmp_path / "feet").mkdir()
    write(tmp_path / "feet", heel_txt=ARTICLE)
    assert ids(load_corpus(tmp_path)) == ["feet/heel"]


@pytest.mark.parametrize("named", [Path, str])
def test_a_single_file_loads_with_its_sidecar(tmp_path: Path, named: Callable[[Path], Path | str]) -> None:
    write(tmp_path, heel_txt=ARTICLE, heel_toml=SIDECAR, other_txt=PLAIN)
    corpus = load_corpus(named(tmp_path / "heel.txt"))
    assert ids(corpus) == ["heel"]
    assert corpus.articles[0].title == "Heel cream"


def test_the_ending_may_be_in_capitals(tmp_path: Path) -> None:
    write(tmp_path, heel_TXT=ARTICLE, heel_TOML=SIDECAR)
    assert load_corpus(tmp_path).article("heel").title == "Heel cream"


def test_readmes_hidden_files_and_hidden_folders_are_ignored(tmp_path: Path) -> None:
    for folder in (".git", "notes"):
        (tmp_path / folder).mkdir()
    write(tmp_path / ".git", info_txt=PLAIN)
    write(tmp_path, README_md=PLAIN, readme_txt=PLAIN, a_txt=PLAIN, picture_jpg=b"\xff\xd8")
    (tmp_path / ".hidden.txt").write_text(PLAIN, encoding="utf-8")
    corpus = load_corpus(tmp_path)
    assert ids(corpus) == ["a"]
    assert not corpus.problems


def test_the_shipped_corpus_loads_without_a_path() -> None:
    assert ids(load_corpus()) == ["acne-scars"]
    assert (shipped_path() / "acne-scars.txt").is_file()


def test_the_text_is_the_decoded_file_unchanged(tmp_path: Path) -> None:
    source = "\ufeffScars\u00a0fade.\x1b[31m They\tdo.\r\n\r\n\x07Bells ring.\u202e So they do. \n"
    write(tmp_path, a_txt=source)
    (article,) = load_corpus(tmp_path).articles
    assert article.text == source
    assert all(article.text[one.start : one.end] == one.text for one in article.statements)


def test_a_byte_order_mark_is_no_part_of_a_statement(tmp_path: Path) -> None:
    write(tmp_path, a_txt=b"\xef\xbb\xbf" + PLAIN.encode(), b_txt=PLAIN.encode("utf-16"))
    assert [one.text for one in load_corpus(tmp_path).statements][::2] == ["Scars fade in time."] * 2


def test_a_page_in_another_encoding_is_read_as_it_declares(tmp_path: Path) -> None:
    page = "<html><head><meta charset=latin-1></head><body><p>Scars fade, says a café.</p></body></html>"
    write(tmp_path, a_html=page.encode("latin-1"))
    assert load_corpus(tmp_path).statements[0].text == "Scars fade, says a café."


def test_progress_is_told_file_by_file(tmp_path: Path) -> None:
    write(tmp_path, a_txt=PLAIN, b_txt=b"", c_txt=SECOND, c_toml='title = "Ears"')
    told: list[tuple[int, int]] = []
    load_corpus(tmp_path, progress=lambda done, of: told.append((done, of)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_statements_and_speakers_are_those_of_all_articles_in_order(tmp_path: Path) -> None:
    write(tmp_path, heel_txt=ARTICLE, ears_txt=SECOND)
    corpus = load_corpus(tmp_path)
    assert [speaker.name for speaker in corpus.speakers] == ["Cleo Lind", "Ana Ruiz", "Ben Okafor"]
    assert corpus.statements[0].text.startswith("Ear drops")
    assert len(corpus.statements) == sum(len(article.statements) for article in corpus.articles)


def test_an_article_is_found_by_its_id() -> None:
    assert shipped().corpus.article("acne-scars").title == "Acne scars"
    with pytest.raises(KeyError) as caught:
        shipped().corpus.article("acne")
    assert isinstance(caught.value, UnknownArticleError)
    assert str(caught.value) == "no article has the id “acne”"


def test_a_file_whose_name_is_no_text_loads_under_an_escaped_id(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    try:
        Path(os.fsdecode(name)).write_text(PLAIN, encoding="utf-8")
    except OSError:
        pytest.skip("this file system takes text only")
    (identity,) = ids(load_corpus(tmp_path))
    assert identity.isprintable()
    assert identity.startswith("caf")


# --- what does not ------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["no/such/place", "a\0b", "x" * 5_000, ""])
def test_a_path_without_articles_is_a_corpus_error(
    path: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CorpusError):
        load_corpus(path)


def test_an_empty_folder_says_what_to_put_there(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match=r"no article here; put a \.txt"):
        load_corpus(tmp_path)


def test_a_file_of_another_kind_says_which_are_known(tmp_path: Path) -> None:
    write(tmp_path, paper_pdf=b"%PDF")
    with pytest.raises(CorpusError, match=r"not an article; known are .*\.txt"):
        load_corpus(tmp_path / "paper.pdf")


FAULTS = {
    "binary": (b"\x00\x01\x02scar\x00", r"^bad\.txt: a binary file"),
    "invalid UTF-8": (b"Scars fade\xe9 in time.", r"^bad\.txt: not valid UTF-8 \(first at byte 10\)"),
    "empty": (b"", r"^bad\.txt: an empty file"),
    "white space": (b" \n\r\n\t\xef\xbb\xbf", r"^bad\.txt: an empty file"),
    "no sentence": (b"Photograph: Stocksy\n", r"^bad\.txt: no sentence"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_single_bad_file_is_an_error_that_names_it(tmp_path: Path, fault: str) -> None:
    content, message = FAULTS[fault]
    write(tmp_path, bad_txt=content)
    for path in (tmp_path, tmp_path / "bad.txt"):
        with pytest.raises(ReadingError, match=message):
            load_corpus(path)


@pytest.mark.parametrize("fault", FAULTS)
def test_one_bad_file_is_reported_and_the_rest_load(tmp_path: Path, fault: str) -> None:
    content, message = FAULTS[fault]
    write(tmp_path, bad_txt=content, good_txt=PLAIN)
    for _ in range(2):  # the second time from the cache
        corpus = load_corpus(tmp_path)
        assert ids(corpus) == ["good"]
        (problem,) = corpus.problems
        assert problem.endswith("; skipped")
        with pytest.raises(ReadingError, match=message):
            raise ReadingError(problem)


@pytest.mark.parametrize("charset", ["undefined", "zlib", "rot13", "no-such", "idna"])
def test_a_page_that_declares_nonsense_is_reported(tmp_path: Path, charset: str) -> None:
    write(tmp_path, a_html=f"<meta charset={charset}><p>Scars fade".encode() + b" \xff.</p>")
    with pytest.raises(ReadingError, match=r"a\.html: not valid UTF-8"):
        load_corpus(tmp_path)


def test_a_file_above_the_limit_is_reported_with_both_sizes(tmp_path: Path) -> None:
    write(tmp_path, big_txt=PLAIN * 100, good_txt=PLAIN)
    corpus = load_corpus(tmp_path, largest=1_000)
    assert corpus.problems == ("big.txt: 3,700 bytes is more than the limit of 1,000; skipped",)
    with pytest.raises(CorpusError, match="more than the limit"):
        load_corpus(tmp_path / "big.txt", largest=1_000)


def test_what_was_skipped_is_not_said_again_once_it_is_gone(tmp_path: Path) -> None:
    write(tmp_path, big_txt=PLAIN * 100, good_txt=PLAIN)
    assert load_corpus(tmp_path, largest=1_000).problems
    (tmp_path / "big.txt").unlink()
    assert not load_corpus(tmp_path, largest=1_000).problems


@pytest.mark.parametrize(
    ("sidecar", "place"),
    [
        ('title = "A"\ntitel = "B"\n', "a.toml:2: titel: unknown key"),
        ("title = 7\n", "a.toml:1: title: must be a string"),
        ('[[glossary]]\nprinted = "x"\n', "a.toml:"),
        ('title = "A"\n[[headings\n', "a.toml:2: no valid TOML"),
        ('\n\n[[questions]]\nat = "No such words"\nask = ["why"]\n', "a.toml:4: "),
        ('[[headings]]\nheading = "Time"\nlevel = 9\n', "a.toml:3: headings[1].level: "),
    ],
)
def test_a_broken_sidecar_names_file_line_and_key(tmp_path: Path, sidecar: str, place: str) -> None:
    write(tmp_path, a_txt=PLAIN, a_toml=sidecar)
    with pytest.raises(SidecarError) as caught:
        load_corpus(tmp_path)
    assert str(caught.value).startswith(place)
    write(tmp_path, b_txt=PLAIN)
    corpus = load_corpus(tmp_path)
    assert ids(corpus) == ["b"]
    assert corpus.problems[0].startswith(place)
    assert corpus.problems[0].endswith("; because of that, a.txt is skipped too")


@pytest.mark.parametrize("lost", ["lost.toml", "A.toml", "a.txt.toml", "below/a.toml"])
def test_a_sidecar_beside_no_article_is_reported_each_time(tmp_path: Path, lost: str) -> None:
    write(tmp_path, a_txt=PLAIN)
    (tmp_path / lost).parent.mkdir(exist_ok=True)
    (tmp_path / lost).write_text('title = "Lost"', encoding="utf-8")
    for _ in range(2):  # the second time from the cache
        corpus = load_corpus(tmp_path)
        assert (ids(corpus), corpus.articles[0].title) == (["a"], "")
        assert corpus.problems == (f"{lost}: no article of that name beside it; skipped",)
    assert not load_corpus(tmp_path / "a.txt").problems


def test_a_sidecar_of_an_article_that_is_skipped_is_not_reported_itself(tmp_path: Path) -> None:
    write(tmp_path, a_txt=PLAIN, big_txt=PLAIN * 100, big_toml='title = "Big"')
    (problem,) = load_corpus(tmp_path, largest=1_000).problems
    assert problem.startswith("big.txt: ")


def test_a_folder_of_sidecars_alone_has_no_article(tmp_path: Path) -> None:
    write(tmp_path, a_toml='title = "A"')
    with pytest.raises(CorpusError, match="no article here; put a"):
        load_corpus(tmp_path)


def test_a_speaker_of_two_articles_is_one_with_what_they_are_called_for_short() -> None:
    printed = "says Ana Ruiz, MD, in her book.", "says Ana Ruiz, MD.", "says Ana “Nan” Ruiz, MD."
    articles = (parse_article(f"“Scars fade,” {one}", id=str(n)) for n, one in enumerate(printed))
    (speaker,) = Corpus(tuple(articles)).speakers
    assert (speaker.label, speaker.nickname) == ("Ana Ruiz, MD", "Nan")


def test_a_sidecar_that_is_no_text_names_its_file(tmp_path: Path) -> None:
    write(tmp_path, a_txt=PLAIN, a_toml=b'title = "\xff"')
    with pytest.raises(SidecarError, match=r"^a\.toml: is no UTF-8"):
        load_corpus(tmp_path)


def test_a_link_out_of_the_corpus_is_skipped_with_a_problem(tmp_path: Path) -> None:
    outside, inside = tmp_path / "outside", tmp_path / "inside"
    for folder in (outside, inside):
        folder.mkdir()
    write(outside, secret_txt=PLAIN)
    write(inside, a_txt=PLAIN)
    (inside / "b.txt").symlink_to(outside / "secret.txt")
    (inside / "c.txt").symlink_to(inside / "a.txt")
    (inside / "d.txt").symlink_to(inside / "nowhere.txt")
    corpus = load_corpus(inside)
    assert ids(corpus) == ["a", "c"]
    assert corpus.problems == ("b.txt: leads out of the corpus; skipped",)


def test_a_link_that_is_named_itself_is_followed(tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    write(tmp_path / "far", a_txt=PLAIN)
    (tmp_path / "link.txt").symlink_to(tmp_path / "far" / "a.txt")
    assert ids(load_corpus(tmp_path / "link.txt")) == ["link"]


def test_of_two_files_with_one_id_the_second_is_reported(tmp_path: Path) -> None:
    write(tmp_path, a_md=PLAIN, a_txt=SECOND)
    corpus = load_corpus(tmp_path)
    assert ids(corpus) == ["a"]
    assert corpus.problems == ("a.txt: a.md has the same id, “a”; rename one; skipped",)


def test_folders_and_pipes_with_the_name_of_an_article_are_no_articles(tmp_path: Path) -> None:
    write(tmp_path, a_txt=PLAIN)
    (tmp_path / "b.txt").mkdir()
    os.mkfifo(tmp_path / "c.txt")
    assert ids(load_corpus(tmp_path)) == ["a"]


def test_a_pipe_that_is_named_is_there_and_no_article(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "c.txt")
    for path, problem in (
        (tmp_path / "c.txt", r"c\.txt: neither file nor folder; save what it gives as a \.txt"),
        (Path(os.devnull), "neither file nor folder"),
        (tmp_path / "d.txt", r"d\.txt: there is no such file or folder"),
    ):
        with pytest.raises(CorpusError, match=problem):
            load_corpus(path)
    (tmp_path / "dangling.txt").symlink_to(tmp_path / "gone.txt")
    with pytest.raises(CorpusError, match="there is no such file or folder"):
        load_corpus(tmp_path / "dangling.txt")


# --- parse_article ------------------------------------------------------------------------------


def test_an_unknown_format_says_which_are_known() -> None:
    with pytest.raises(ReadingError, match=r"unknown format “pdf”; known are html, markdown, text"):
        parse_article(PLAIN, format="pdf")  # type: ignore[arg-type]


def test_an_article_without_a_sentence_is_a_reading_error() -> None:
    with pytest.raises(ReadingError, match="no sentence"):
        parse_article("")


def test_a_sidecar_can_be_toml() -> None:
    assert parse_article(PLAIN, sidecar='title = "Time"').title == "Time"
    with pytest.raises(SidecarError, match=r"^sidecar:1: titel"):
        parse_article(PLAIN, sidecar='titel = "Time"')
