"""Articles as JSON and back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from asked import both, heel_article, shipped
from attributions import FORMATS, read_marks
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import ARTICLES
from samples import ARTICLE
from tabled import ANSWERS, tabled

from scarbot import Article, parse_article
from scarbot.cache.packing import pack, unpack
from scarbot.errors import ReadingError

if TYPE_CHECKING:
    from pathlib import Path

    from scarbot.parsing import Format


def there_and_back(article: Article) -> Article:
    return unpack(json.loads(json.dumps(pack(article), ensure_ascii=False)))


def test_the_shipped_article_comes_back_equal() -> None:
    (article,) = shipped().corpus.articles
    assert there_and_back(article) == article


@pytest.mark.parametrize("path", sorted(ARTICLES.glob("*.marked.*")), ids=lambda path: path.name)
def test_articles_of_every_format_come_back_equal(path: Path) -> None:
    source, _ = read_marks(path.read_bytes().decode("utf-8"))
    article = parse_article(source, format=FORMATS[path.suffix])
    assert there_and_back(article) == article


@pytest.mark.parametrize("name", ANSWERS)
def test_the_rows_of_tables_come_back_equal(name: str) -> None:
    assert there_and_back(tabled(name)) == tabled(name)


def test_articles_with_a_sidecar_and_made_by_hand_come_back() -> None:
    assert there_and_back(heel_article()) == heel_article()
    packed = there_and_back(ARTICLE)
    assert (packed.statements[0].speakers, packed.glosses) == (
        ARTICLE.statements[0].speakers,
        ARTICLE.glosses,
    )


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=120), st.sampled_from(["text", "markdown"]))
def test_any_article_comes_back_equal(text: str, form: Format) -> None:
    try:
        article = parse_article(f"{text}\n\n“Scars fade,” says Ana Ruiz, MD.", format=form)
    except ReadingError:
        return
    assert there_and_back(article) == article


def test_what_is_packed_holds_each_speaker_once() -> None:
    packed = pack(both().corpus.article("heel"))
    assert [person[0] for person in packed["people"]] == ["Ana Ruiz", "Ben Okafor"]


def damaged() -> list[Any]:
    good = pack(heel_article())
    lost = [{key: value for key, value in good.items() if key != name} for name in good]
    wrong = [{**good, name: 7} for name in good if name not in ("id", "title", "publisher", "author")]
    places = [{**good, "statements": [[0, 5, "article", [9], None, 0, [], "", "explicit", None]]}]
    return [
        None,
        7,
        [],
        "article",
        {},
        *lost,
        *(w for w in wrong if w["url"] != 7 and w["date"] != 7),
        *places,
    ]


@pytest.mark.parametrize("record", [r for r in damaged() if not isinstance(r, dict) or r.get("notice") != 7])
def test_a_damaged_record_is_a_value_error(record: Any) -> None:
    with pytest.raises(ValueError, match="damaged"):
        unpack(record)
