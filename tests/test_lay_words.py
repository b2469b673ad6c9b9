"""The vocabulary over invented articles that nothing was written for: lay words find the right sentence."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from functools import cache
from itertools import chain

import pytest
from asked import DATA, ROOT, bot_on, heel

from scarbot import Corpus, Scarbot, parse_article
from scarbot.language import Stemmer, irregular_forms, words
from scarbot.lexicon.spelling import compounds, spellings, splits
from scarbot.lexicon.word_lists import content_stems, function_words
from scarbot.questions import Query, Understanding

FILES = sorted((ROOT / "scarbot" / "data" / "synonyms").glob("*.toml"))
LISTS = ("same", "equal", "near", "loose")
FLOOR = 0.68
"""The share of questions whose sentence has to be among the first three of all fourteen articles."""


@dataclass
class Invented:
    """An article of ``vocabulary.txt``."""

    title: str
    lines: list[str] = field(default_factory=list)
    sentences: dict[str, str] = field(default_factory=dict)
    questions: list[tuple[str, str]] = field(default_factory=list)


@cache
def invented() -> tuple[Invented, ...]:
    found: list[Invented] = []
    for line in (DATA / "vocabulary.txt").read_text(encoding="utf-8").splitlines()[2:]:
        mark, rest = line.split(" ", 1)
        if mark == "@":
            found.append(Invented(rest))
        elif mark == "#":
            found[-1].lines += ["", rest, ""]
        elif mark == "?":
            number, question = rest.split(" ", 1)
            found[-1].questions.append((question, number))
        else:
            found[-1].lines.append(rest)
            found[-1].sentences[mark] = rest
    return tuple(found)


@cache
def bot() -> Scarbot:
    articles = [
        parse_article(re.sub(r"(?<=\.)\n(?=\S)", " ", "\n".join([one.title, *one.lines])), id=f"article-{n}")
        for n, one in enumerate(invented())
    ]
    return Scarbot(Corpus(tuple(articles)))


def among_the_first(question: str, sentence: str, first: int) -> bool:
    answering = bot()._answering
    ranked = answering.judge.judge(answering.understanding.read(question)).ranked
    texts = [answering.retrieval.places[position].statement.text for position, _ in ranked[:first]]
    return sentence in texts


def test_lay_words_find_the_right_sentence() -> None:
    pairs = [(q, one.sentences[number]) for one in invented() for q, number in one.questions]
    found = sum(among_the_first(question, sentence, 3) for question, sentence in pairs)
    assert len(pairs) > 150
    assert found / len(pairs) >= FLOOR


def read(question: str) -> Query:
    return Understanding(bot()._answering.retrieval).read(question)


def alternatives(question: str) -> set[str]:
    return {" ".join(stems) for concept in read(question).concepts for stems, _ in concept.alternatives}


@pytest.mark.parametrize(
    ("question", "stem"),
    [
        ("do i have to throw out the rug", "discard"),
        ("do i have to throw this out", "discard"),
        ("should we throw them out", "discard"),
        ("can i get it without a prescription", "counter"),
        ("does it hurt the babies’ teeth", "teeth"),
    ],
)
def test_phrases_are_found_through_pronouns_and_exclusions(question: str, stem: str) -> None:
    assert stem.replace("teeth", "tooth") in alternatives(question)


@pytest.mark.parametrize(
    ("typed", "read_as"),
    [
        ("my nosebleeds recurred", "recur"),
        ("is it a colder showr room", "cold"),
        ("bigger tophi", "big"),
    ],
)
def test_comparatives_lose_their_ending(typed: str, read_as: str) -> None:
    assert any(found.startswith(read_as) for found in alternatives(typed))


def test_two_words_that_stand_in_one_statement_may_be_typed_as_one() -> None:
    assert list(read("uricacid").words) == ["uric", "acid"]
    assert read("uricacid").corrections == ()


def test_the_other_side_of_the_atlantic_is_no_misspelling() -> None:
    query = Understanding(heel()._answering.retrieval).read("does an oedometre moisturise")
    assert not [one for one in query.corrections if one.typed == "moisturise"]
    assert "tumor" in spellings("tumour")
    assert "esophagus" in spellings("oesophagus")
    assert spellings("cat") == []


def test_a_word_parts_into_words_of_three_letters_or_more() -> None:
    assert ("eye", "drops") in splits("eyedrops")
    assert splits("short") == []


def test_a_compound_is_two_common_words_that_are_no_grammar() -> None:
    assert compounds(["sunscreen", "without", "scar"], function_words()) == [("sun screen", "sunscreen")]


# --- the files ----------------------------------------------------------------------------------


def test_irregular_forms_have_the_stem_of_their_plain_form() -> None:
    stemmer = Stemmer()
    assert stemmer.stems(["teeth", "children", "taught", "swollen"]) == stemmer.stems(
        ["tooth", "child", "teach", "swell"]
    )
    assert not set(irregular_forms()) & set(irregular_forms().values())
    assert not {"left", "saw", "wound", "felt tip"} & set(irregular_forms())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_entries_are_lower_case_lead_somewhere_and_stand_once(path: object) -> None:
    data = tomllib.loads(path.read_text(encoding="utf-8"))  # type: ignore[attr-defined]
    stemmer, stop = Stemmer(), function_words()
    groups = [group["words"] for group in data.get("group", ())]
    groups += chain.from_iterable(data.get(key, ()) for key in LISTS)
    assert set(data) <= {"group", "toward", *LISTS}
    for group in groups:
        assert len(group) == len(set(group)) > 1, group
        assert [one for one in group if content_stems(one, stemmer, stop)], group
        assert len({tuple(stemmer.stems(words(one))) for one in group}) > 1, group
    for toward in data.get("toward", ()):
        assert toward["typed"], toward
        assert set(toward) <= {"typed", "means", "weight"}, toward
    for one in chain(*groups, *((*t["typed"], *t["means"]) for t in data.get("toward", ()))):
        assert one == one.lower().strip(), one
        assert words(one), one


@cache
def fever() -> Scarbot:
    text = """\
# Fever in children

A fever helps the body to fight. Most fevers last two or three days.

## What to do

Give a child with a fever plenty to drink. Light clothes are enough.

## When to get help

Call an ambulance if a fever comes with a stiff neck. See a doctor if a fever lasts for more than five days.
"""
    return bot_on(text, "fever")


@pytest.mark.parametrize(
    "question",
    [
        "when is a fever an emergency?",
        "is a fever ever an emergency",
        "fever red flags",
        "warning signs with a fever",
        "when is a fever life threatening",
    ],
)
def test_an_emergency_is_where_an_ambulance_is_called(question: str) -> None:
    answer = fever().answer(question)
    assert answer.status == "answered"
    assert answer.quotes[0].text.startswith("Call an ambulance")


@pytest.mark.parametrize("question", ["when is a nosebleed an emergency", "toothache red flags"])
def test_and_not_of_what_no_article_speaks_of(question: str) -> None:
    assert fever().answer(question).status == "no_answer"


@pytest.mark.parametrize(
    "said",
    [
        "“I would not give ibuprofen to anyone who has had an ulcer,” says Ana Ruiz, MD, a physician.",
        "“I would never prescribe ibuprofen to anyone with an ulcer,” says Ana Ruiz, MD, a physician.",
        "Ibuprofen is not for people with an ulcer.",
        "Do not give ibuprofen to anyone with an ulcer.",
    ],
)
@pytest.mark.parametrize("question", ["who should not take ibuprofen?", "who can't take ibuprofen"])
def test_who_is_not_given_something_should_not_take_it(said: str, question: str) -> None:
    text = f"# Pills for pain\n\nMost pills work within an hour.\n\n{said} Aspirin thins the blood."
    answer = bot_on(text, "pills").answer(question)
    assert answer.status == "answered"
    assert "ulcer" in answer.quotes[0].text


@cache
def smallholding() -> Scarbot:
    text = (
        "# Keeping a smallholding\n\n## The yard\n\n"
        "Kittens need three meals a day. Whole barley can choke chicks. Foals drink from a low trough.\n\n"
        "A path of 5 kilometers is walked in an hour. Cars may not pass for 12 kilometers beyond the gate. "
        "Hens lay best above 2 kilograms.\n\n"
        "## The family\n\n"
        "Stepchildren have no share in the farm. An unmarried partner has none either.\n\n"
        "## Pests\n\n"
        "A pinch of chilli in the grain puts rats off; netting puts them off too.\n\n"
        "Opinions are divided about poison.\n\n"
        "In a 2019 trial, 40 farms did without traps and had fewer rats.\n\n"
        "Home-made traps catch as many as bought ones.\n"
    )
    return bot_on(text, "smallholding")


@pytest.mark.parametrize(
    ("question", "has"),
    [
        ("how many meals do baby cats need", "Kittens"),
        ("can young chickens choke", "chicks"),
        ("can baby birds choke on barley", "chicks"),
        ("where do young horses drink", "Foals"),
        ("how long does a 5k take", "5 kilometers"),
        ("how long does it take to walk 5 km", "5 kilometers"),
        ("how many km can cars not pass", "12 kilometers"),
        ("how many kg should hens have", "2 kilograms"),
        ("does my stepdaughter have a share in the farm", "Stepchildren"),
        ("does my stepson get a share", "Stepchildren"),
        ("does chili deter rats", "chilli"),
        ("do experts disagree about anything", "divided"),
        ("what research does the article cite", "2019 trial"),
        ("are home-made traps any good", "Home-made"),
    ],
)
def test_young_animals_kin_and_units_are_known_by_other_words(question: str, has: str) -> None:
    answer = smallholding().answer(question)
    assert answer.status == "answered"
    assert has in answer.quotes[0].text


@cache
def lodgings() -> Scarbot:
    return bot_on(
        "# Letting a room\n\n"
        "Lenders hardly ever refuse a single guest. A written agreement saves a quarrel.\n\n"
        "One part yeast and two parts flour make the dough. Nobody should taste raw dough from the shelf.\n\n"
        "Smoking doubles the risk of fire. Cooking on the balcony can be an offence.\n\n"
        "You may have three faults on the form. A dull guest is soon a gloomy one.\n\n"
        "The noise of the clubs stops at two. Two kinds of people let rooms.\n\n"
        "Overnight guests are welcome twice a week.\n",
        "lodgings",
    )


@pytest.mark.parametrize(
    ("question", "has"),
    [
        ("will the bank refuse a guest", "Lenders"),
        ("does a contract save a quarrel", "agreement"),
        ("what ratio of yeast and flour", "One part"),
        ("can I eat raw dough", "taste"),
        ("what raises the risk of fire", "doubles"),
        ("is cooking on the balcony legal", "offence"),
        ("how many mistakes may I have on the form", "faults"),
        ("when does the noise of the nightclub stop", "clubs"),
        ("can a guest stay over", "Overnight"),
        ("which folk let rooms anyway", "people"),
    ],
)
def test_words_of_home_and_money_are_known_by_other_words(question: str, has: str) -> None:
    answer = lodgings().answer(question)
    assert answer.quotes
    assert has in answer.quotes[0].text


@pytest.mark.parametrize(
    "question", ["are guests welcome on the 4th floor anyway", "are guests welcome in their 40s"]
)
def test_a_place_in_a_row_and_some_years_are_no_thing_that_is_missing(question: str) -> None:
    assert not {"4th", "40s", "anyway"}.intersection(lodgings().answer(question).unmatched)


@pytest.mark.parametrize(
    "question", ["how often do baby cows eat", "does my stepfather have a share", "does a 10k take an hour"]
)
def test_and_of_others_nothing_is_told(question: str) -> None:
    assert smallholding().answer(question).status != "answered"
