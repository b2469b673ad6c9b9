"""Which facets a question asks for."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scarbot.language import words
from scarbot.lexicon.data_files import load_data
from scarbot.lexicon.facets import FacetFinder

DATA = {
    "neutral": {"asks": ["at all costs", "hurt to try"]},
    "facet": [
        {
            "name": "cost",
            "missing": "it gives no price",
            "strict": True,
            "decisive": True,
            "asks": ["cost", "costs", "how much is"],
        },
        {"name": "time", "asks": ["how long", "last"]},
        {"name": "lasting", "asks": ["how long ... last", "how … stay"]},
        {"name": "pain", "strict": True, "asks": ["hurt", "is it sore"]},
    ],
}
TOY = FacetFinder.from_data(DATA)
SHIPPED = FacetFinder.from_data(load_data("facets"))


def asked(question: str, finder: FacetFinder = TOY) -> list[str]:
    return [facet.name for facet in finder.find(words(question)).facets]


@pytest.mark.parametrize(
    ("question", "facets"),
    [
        ("What does it cost?", ["cost"]),
        ("Does it hurt, and what does it cost?", ["cost", "pain"]),
        ("How long is it?", ["time"]),
        ("How long do the effects last?", ["lasting"]),
        ("How long do you think that the effects of it last?", ["time"]),
        ("how long will the redness stay", ["time", "lasting"]),
        ("Fix it at all costs", []),
        ("Would it hurt to try?", []),
        ("Would it hurt to try, or just hurt?", ["pain"]),
        ("the costly one", []),
        ("", []),
    ],
)
def test_the_longest_phrase_uses_up_its_words(question: str, facets: list[str]) -> None:
    assert asked(question) == facets


def test_what_was_used_up_is_told_by_position() -> None:
    assert TOY.find(["would", "it", "cost", "a", "lot"]).positions == {2}
    assert TOY.find(["fix", "it", "at", "all", "costs"]).positions == {2, 3, 4}


def test_phrases_of_one_length_over_the_same_words_both_count() -> None:
    data = {"facet": [{"name": "a", "asks": ["b c"]}, {"name": "d", "asks": ["c e"]}]}
    assert asked("b c e", FacetFinder.from_data(data)) == ["a", "d"]


@pytest.mark.parametrize(("gap", "fits"), [(0, True), (6, True), (7, False)])
def test_a_gap_holds_up_to_six_words(gap: int, fits: bool) -> None:
    assert ("lasting" in asked("how long " + "so " * gap + "last")) is fits


def test_phrases_are_found_in_the_spelling_that_questions_are_read_in() -> None:
    data = {"facet": [{"name": "n", "asks": ["if i don't treat"], "evidence": ["x"]}]}
    finder = FacetFinder.from_data(data, {"dont": "not"})
    for typed in ("if i don't treat", "if i not treat"):
        assert [facet.name for facet in finder.find(typed.split()).facets] == ["n"]


def test_what_is_decisive_is_strict_and_says_what_is_missing() -> None:
    assert [facet.name for facet in TOY.facets if facet.decisive] == ["cost"]
    decisive = [facet for facet in SHIPPED.facets if facet.decisive]
    assert decisive
    assert all(facet.strict and facet.missing for facet in decisive)


def test_a_facet_without_a_word_on_strictness_is_a_preference() -> None:
    assert [facet.strict for facet in TOY.facets] == [True, False, False, True]


def test_a_finder_comes_back_from_json() -> None:
    for finder in (TOY, SHIPPED):
        again = FacetFinder.from_list(json.loads(json.dumps(finder.to_list())))
        assert again == finder
        assert asked("how much is it at all costs", again) == asked("how much is it at all costs", finder)


def test_what_a_facet_says_of_a_name_alone_comes_back_too() -> None:
    expert = {"name": "expert", "missing": "no name", "quotes_none": "no words", "asks": ["who"]}
    finder = FacetFinder.from_data({"facet": [expert, *DATA["facet"]]})
    again = FacetFinder.from_list(json.loads(json.dumps(finder.to_list())))
    assert [facet.quotes_none for facet in again.find(["who", "cost"]).facets] == ["no words", ""]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "how",
                "long",
                "last",
                "much",
                "is",
                "cost",
                "hurt",
                "to",
                "try",
                "at",
                "all",
                "costs",
                "it",
                "stay",
            ]
        ),
        max_size=9,
    )
)
def test_positions_are_in_the_question_and_facets_in_the_order_of_the_file(question: list[str]) -> None:
    found = TOY.find(question)
    assert found.positions <= set(range(len(question)))
    assert [*found.facets] == [facet for facet in TOY.facets if facet in found.facets]
    assert bool(found.positions) or not found.facets


# --- the shipped file ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("question", "facet"),
    [
        ("How much does microneedling cost?", "price"),
        ("is it expensive", "cost"),
        ("Does subcision hurt?", "pain"),
        ("will my insurance pay for it", "insurance"),
        ("how many people were in that study", "amount"),
    ],
)
def test_the_shipped_facets_are_found(question: str, facet: str) -> None:
    assert facet in asked(question, SHIPPED)


@pytest.mark.parametrize(
    "question",
    [
        "i want it gone at all costs",
        "what is a scar",
        "it couldn't hurt to ask",
        "the itch is driving me mad",
        "is it common courtesy to tip",
        "my foot asleep",
        "do pine needles do it",
        "has she made an appearance",
    ],
)
def test_idioms_ask_for_nothing_strict(question: str) -> None:
    assert not [facet.name for facet in SHIPPED.find(words(question)).facets if facet.strict]


def test_every_facet_of_the_file_has_asks_evidence_and_a_caveat() -> None:
    entries = load_data("facets")["facet"]
    assert len({entry["name"] for entry in entries}) == len(entries)
    for entry in entries:
        assert entry["asks"]
        assert entry["evidence"]
        assert entry.get("missing") or not entry.get("strict")


def test_no_phrase_asks_for_two_facets() -> None:
    asking: dict[str, list[str]] = {}
    for entry in load_data("facets")["facet"]:
        for phrase in {" ".join(words(ask)) for ask in [*entry["asks"], *entry.get("quiet", ())]}:
            asking.setdefault(phrase, []).append(entry["name"])
    assert not {phrase: names for phrase, names in asking.items() if len(names) > 1}


def test_a_quiet_phrase_prefers_what_gives_a_facet_and_asks_for_nothing_strictly() -> None:
    entry = {
        "name": "done",
        "missing": "it does not say where",
        "strict": True,
        "asks": ["at a spa"],
        "quiet": ["office"],
    }
    finder = FacetFinder.from_data({"facet": [entry]})
    for finder_of in (finder, FacetFinder.from_list(json.loads(json.dumps(finder.to_list())))):
        (loud,), (quiet,) = (finder_of.find(typed.split()).facets for typed in ("at a spa", "office hours"))
        assert (loud.name, loud.strict, loud.missing) == ("done", True, "it does not say where")
        assert (quiet.name, quiet.strict, quiet.missing) == ("done", False, "")
        assert finder_of.find("office at a spa".split()).facets == (loud,)


@pytest.mark.parametrize(
    ("question", "facet", "strict"),
    [
        ("in-office treatments?", "where_done", False),
        ("can it be done at a spa", "where_done", True),
        ("should i worry", "risk", False),
        ("what are the risks", "risk", True),
        ("what are the seven rules", "definition", False),
        ("does it regrow", "recurrence", False),
        ("does it grow back", "recurrence", True),
        ("at what age does it start", "age", True),
        ("is it for my toddler", "children", True),
        ("is it worse in summer", "season", True),
        ("do i need sunscreen", "sun", True),
        ("how many goes will the tattoo take", "sessions", True),
        ("days or weeks for a sprain", "duration", True),
        ("how many days off work after it", "downtime", True),
        ("do they put you under for it", "pain", True),
        ("can they be prevented", "prevention", True),
        ("is it overdoing it to scrub daily", "risk", False),
        ("a rash on the grandchildren", "children", True),
        ("im 15 and it is spreading", "children", False),
        ("is it ok for my rabbit", "pets", True),
        ("slug pellets and rabbits", "pets", False),
        ("does the filler wear away", "lasting", True),
    ],
)
def test_what_may_ask_for_something_else_is_not_strict(question: str, facet: str, strict: bool) -> None:
    (found,) = (one for one in SHIPPED.find(words(question)).facets if one.name == facet)
    assert found.strict is strict


@pytest.mark.parametrize(
    ("question", "facet"),
    [
        ("scar treatment", "options"),
        ("treating a scar", "options"),
        ("does the treatment hurt", None),
        ("ice or heat", "comparison"),
        ("one that is well beyond the widest gap or so", None),
        ("how much does lid surgery run", "price"),
        ("how much does it run in winter", None),
        ("how much do I need to run", None),
    ],
)
def test_a_phrase_may_hold_only_where_a_question_begins_or_ends(question: str, facet: str | None) -> None:
    found = {"options", "comparison", "price"}.intersection(asked(question, SHIPPED))
    assert found == ({facet} if facet else set())


def test_every_kind_in_a_phrase_is_one_that_the_data_names() -> None:
    written = re.findall("<[^>]*>", " ".join(SHIPPED.asks.values()))
    assert (
        {"<medicine>", "<operation>"}
        <= set(written)
        <= {"<start>", "<end>", *map("<{}>".format, SHIPPED.names)}
    )


def test_words_that_begin_no_phrase_leave_nothing_behind() -> None:
    finder = FacetFinder.from_data(DATA)
    finder.find(["xylophone", "quark"])
    assert finder._by_first.made == {}


@pytest.mark.parametrize(
    "question",
    [
        "can I stop taking allopurinol",
        "is it ok to stop taking the pill",
        "should I stop my water pill",
        "can I stop my antibiotic early",
        "can I stop my SSRI?",
        "should I stop my blood thinner first",
        "my doctor told me to stop the pill, is that right",
        "should I come off my meds before surgery",
        "can I stop my amitriptyline?",
        "should I quit Zoloft before surgery",
        "is it safe to halve my lisinopril",
        "how do I stop quinapril",
    ],
)
def test_to_stop_what_somebody_takes_is_a_decision_on_their_medicine_by_whatever_name(question: str) -> None:
    assert "own_medicine" in asked(question, SHIPPED)


@pytest.mark.parametrize(
    "question",
    [
        "should I stop taking hot showers",
        "will it stop my pill working",
        "will it stop my inhaler working",
        "what happens if I stop my pills",
        "should I stop in April",
    ],
)
def test_what_else_is_stopped_is_no_medicine_of_ones_own(question: str) -> None:
    assert "own_medicine" not in asked(question, SHIPPED)


@pytest.mark.parametrize(
    ("question", "doses"),
    [
        ("how much caffeine is in green tea", False),
        ("how much sugar does a date have", False),
        ("how much caffeine can i have a day", True),
        ("how much alcohol do you think i can have", True),
        ("how much alcohol is too much for me", True),
    ],
)
def test_what_something_holds_is_no_dose(question: str, doses: bool) -> None:
    assert ("dosage" in asked(question, SHIPPED)) is doses


@pytest.mark.parametrize(
    "question", ["what rolling scars actually are", "what were keloids", "what keloids even are"]
)
def test_what_something_actually_is_asks_for_a_definition(question: str) -> None:
    assert "definition" in asked(question, SHIPPED)


@pytest.mark.parametrize(
    ("question", "apart", "facet"),
    [
        ("Can I catch up on sleep?", "Can I catch it from him?", "contagious"),
        ("Where is the dose counter?", "What dose do I take?", "dosage"),
        ("How long do blood test results take?", "Is there a blood test?", "test"),
        ("How big is the grant?", "How big is a wart?", "appearance"),
        ("Is a puppy too much work?", "Is 5 grams too much?", "dosage"),
        ("Is a second class too much to handle?", "Is one tube too much?", "dosage"),
        ("Do pumps hurt property value?", "Do needles hurt?", "pain"),
        ("What happens if I don't shake it?", "What happens if I don't treat it?", "prognosis"),
    ],
)
def test_a_word_of_another_thing_asks_for_nothing(question: str, apart: str, facet: str) -> None:
    def strict(text: str) -> list[str]:
        return [found.name for found in SHIPPED.find(words(text)).facets if found.missing]

    assert facet not in strict(question)
    assert facet in strict(apart)


@pytest.mark.parametrize(
    ("question", "facets"),
    [
        ("is a 7 year old laptop worth it", ["children"]),
        ("our 15 year old dog", ["children"]),
        ("the roof is 12 years old", ["children"]),
        ("can I give it to the hens", ["contagious"]),
        ("can i go home the same day", ["combination"]),
        ("if I go away for a week", ["prognosis"]),
        ("can I return the car", ["recurrence"]),
        ("do people on steroids get tested", ["interactions"]),
    ],
)
def test_the_sense_of_a_small_word_is_told_by_its_neighbours(question: str, facets: list[str]) -> None:
    assert not {*asked(question, SHIPPED)} & {*facets}


@pytest.mark.parametrize(
    ("question", "facet"),
    [
        ("can my 7 year old use a laptop", "children"),
        ("my daughter is 12 yr old", "children"),
        ("can I give it to my wife", "contagious"),
        ("can i have both on the same day as the peel", "combination"),
        ("will it go away for good", "prognosis"),
        ("I am on steroids, can I take it", "interactions"),
    ],
)
def test_and_it_keeps_its_sense_elsewhere(question: str, facet: str) -> None:
    assert facet in asked(question, SHIPPED)


@pytest.mark.parametrize(
    ("question", "drinks"),
    [
        ("can i drink tea after it", False),
        ("can i drink the tap water", False),
        ("what can i drink after", False),
        ("can a child drink after", False),
        ("can i drink through a straw", False),
        ("can guinea pigs eat weeds", False),
        ("which weed killer is safe", False),
        ("can i drink after laser", True),
        ("can i drink wine after it", True),
        ("is it ok to drink after surgery", True),
        ("can i smoke weed", True),
        ("does weed make it worse", True),
    ],
)
def test_alcohol_is_asked_for_by_its_name_or_by_drinking_alone(question: str, drinks: bool) -> None:
    assert ("alcohol_smoking" in asked(question, SHIPPED)) == drinks


@pytest.mark.parametrize(
    ("question", "facet"),
    [
        ("how many people tested it", "how_common"),
        ("how many people took part in the trial", "how_common"),
        ("my manager has no say over budget", "cost"),
    ],
)
def test_who_took_part_and_whose_money_it_is_asks_for_no_share_or_price(question: str, facet: str) -> None:
    assert facet not in asked(question, SHIPPED)


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("who gets the deposit", False),
        ("who gets the keys back", False),
        ("who gets a pension", False),
        ("who gets a house", False),
        ("who gets half the money", False),
        ("who gets a rash", True),
        ("who gets the dog after a divorce", False),
        ("who gets charged for a broken door", False),
        ("she moved out, who gets her share", False),
        ("who gets to keep the ring", False),
        ("who gets gout", True),
        ("who gets the flu at home", True),
        ("who gets the raised ones more", True),
        ("who gets it most", True),
        ("who gets pulsatile tinnitus", True),
    ],
)
def test_nobody_falls_ill_with_what_is_handed_over(question: str, asks: bool) -> None:
    assert ("who_at_risk" in asked(question, SHIPPED)) is asks
