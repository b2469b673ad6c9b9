"""Turns that only ask for a figure, or for what to do: answered in what was just quoted, or beside it."""

from __future__ import annotations

import pytest
from asked import bot_on

from scarbot import Corpus, Scarbot, parse_article
from scarbot.conversation.nearby import _counted, _is_number, asked_nearby, hangs

STARTER = """\
Keeping a sourdough starter

Feeding

Feed the starter every morning with flour, says Ana Ruiz, a baker in Hull. Leave it under a cloth for ten hours.

A trial at Leeds Mill compared rye flour with white flour in 64 jars. The rye jars rose 30 percent higher. \
The work appeared in Bread Quarterly.

Trouble

A starter that smells of paint is hungry. The cure is always the same. Pour half of it away, and feed the rest twice.

Mould comes from dirty jars. Bury the whole lot in the garden, says Ben Okafor, a miller in Cork.

Keeping it cold

A fridge slows the starter down. Ruiz keeps hers there for three weeks. Okafor is not so sure. \
“Cold kills the flavour,” he says.

Drying

Dried flakes keep for two years, says Carol Lind, a chemist in Oslo.
"""


def last(*turns: str) -> tuple[str, str]:
    """Return the status of the last turn on starters, and its first quote."""
    chat = Scarbot(Corpus((parse_article(STARTER, id="starter"),))).conversation()
    *_, answer = [chat.ask(turn) for turn in turns]
    return answer.status, answer.quotes[0].text if answer.quotes else ""


@pytest.mark.parametrize(
    ("opening", "turn", "told"),
    [
        ("how do i feed the starter", "for how long?", "ten hours"),
        ("how do i feed the starter", "and how long do I leave it", "ten hours"),
        ("is rye flour better than white flour", "how many jars were in it", "64 jars"),
        ("is rye flour better than white flour", "by how much", "30 percent"),
        ("is rye flour better than white flour", "where was it published", "Bread Quarterly"),
        ("is rye flour better than white flour", "where was that done", "Leeds Mill"),
        ("my starter smells of paint", "what should i do", "Pour half"),
        ("my starter smells of paint", "how do i fix it", "Pour half"),
        ("why does mould come", "what can i do about it", "Bury the whole lot"),
        ("can i keep the starter in a fridge", "how long?", "three weeks"),
    ],
)
def test_what_only_asks_for_a_figure_or_a_deed_is_answered_where_the_last_quote_stands(
    opening: str, turn: str, told: str
) -> None:
    chat = Scarbot(Corpus((parse_article(STARTER, id="starter"),))).conversation()
    chat.ask(opening)
    answer = chat.ask(turn)
    assert answer.status == "answered"
    assert any(told in quote.text for quote in answer.quotes)


def test_what_names_a_thing_itself_is_searched_everywhere() -> None:
    assert "two years" in last("how do i feed the starter", "how long do dried flakes keep")[1]


@pytest.mark.parametrize("turn", ["how long?", "over how long?", "how much is it", "what should i do"])
def test_behind_a_decline_nothing_is_near(turn: str) -> None:
    assert last("who won the cup in 1998", turn) == ("no_answer", "")


def test_what_gives_no_figure_near_is_searched_as_before() -> None:
    answered = last("why does mould come", "how many jars were in it")
    assert answered == ("answered", "Mould comes from dirty jars.")


@pytest.mark.parametrize("turn", ["who disagrees", "does anyone disagree"])
def test_who_is_turned_against_is_who_disagrees(turn: str) -> None:
    assert "Okafor is not so sure" in last("for how long does Ruiz keep hers in a fridge", turn)[1]


@pytest.mark.parametrize(
    ("turn", "signs", "counted"),
    [
        ("how long", ("<duration>",), ""),
        ("ok and for how long", ("<duration>",), ""),
        ("how many people took part", ("<counted>",), "people"),
        ("how many of the nurses were there", ("<counted>",), "nurses"),
        ("how many people", ("<counted>",), "people"),
        ("how many of the people were there", ("<counted>",), "people"),
        ("how many of them", ("<figure>",), ""),
        ("how many of those", ("<figure>",), ""),
        ("how many are there", ("<figure>",), ""),
        ("how many did they use", ("<figure>",), ""),
        ("how many do i need", ("<figure>",), ""),
        ("how many percent", ("<figure>",), ""),
        ("how many", ("<figure>",), ""),
        ("how much of it", ("<figure>",), ""),
        ("how many more", ("<difference>",), ""),
        ("by how much", ("<difference>",), ""),
        ("how much is it", ("<money>",), ""),
        ("how often", ("<frequency>",), ""),
        ("and how often should i wash it", ("<frequency>",), ""),
        ("where", ("<place>",), ""),
        ("where should they sleep", ("<place>",), ""),
        ("when should they do it", ("<time>",), ""),
        ("is that normal", ("<usual>",), ""),
        ("how much more does it cost", ("<prices>",), ""),
        ("what is the better way", ("<better>", "<order>", "<advice>"), ""),
        ("what can i do instead", ("<better>", "<order>", "<advice>"), ""),
        ("what should i add", ("<order>", "<advice>"), ""),
        ("how do i get rid of them", ("<order>", "<advice>"), ""),
    ],
)
def test_what_a_turn_asks_for_alone(turn: str, signs: tuple[str, ...], counted: str) -> None:
    assert asked_nearby(turn.split()) == (signs, counted)


@pytest.mark.parametrize(
    "turn",
    [
        "how long do guinea pigs live",
        "how much sugar do i add",
        "how many of the jars broke in may",
        "what should i plant in may",
        "how do i get a refund",
        "why",
        "who says so",
        "how often do bees swarm",
        "where can i buy it",
        "where should i park the car",
        "when do jars break",
        "is it normal for jars to break",
        "what about rye",
    ],
)
def test_a_turn_that_asks_for_more_asks_for_nothing_near(turn: str) -> None:
    assert asked_nearby(turn.split()) is None


def test_how_long_it_takes_is_another_question_than_for_how_long() -> None:
    assert asked_nearby("how long does it take".split()) == (("<takes>",), "")
    assert asked_nearby("how long until it works".split()) == (("<takes>",), "")
    assert asked_nearby("how long can he take it".split()) is None


def test_a_number_in_another_passage_answers_no_how_much() -> None:
    assert "64 jars" not in last("can i keep the starter in a fridge", "how much of it")[1]


def trial(sentence: str, *turns: str) -> list[str]:
    """Return what the last turn on a trial of gloves is answered with."""
    told = "# Gloves\n\n{} Gloves were worn by all, says Ana Ruiz, MD.\n\nThe ward closed. Some 64 nurses were ill.\n"
    article = parse_article(told.format(sentence), format="markdown", id="gloves")
    chat = Scarbot(Corpus((article,))).conversation()
    *_, answer = [chat.ask(turn) for turn in turns]
    return [quote.text for quote in answer.quotes]


@pytest.mark.parametrize("number", ["2000", "1950", "2,000", "210"])
@pytest.mark.parametrize("turn", ["how many nurses were in it", "how many people took part"])
def test_a_round_number_of_people_is_no_year(number: str, turn: str) -> None:
    (first, *_) = trial(f"A study of {number} nurses looked at gloves.", "what did the study look at", turn)
    assert f"{number} nurses" in first


@pytest.mark.parametrize(
    ("said", "counts"),
    [
        ("a study of 2000 nurses", True),
        ("all 1950 night nurses", True),
        ("2000 nurses were asked", True),
        ("some 2000 people and few nurses", False),
        ("in 2000 nurses fell ill", False),
        ("since 2019 many nurses left", False),
        ("in may 2019 nurses left", False),
        ("a 2019 study of nurses", False),
        ("it shut in 1999 and nurses left", False),
    ],
)
def test_a_year_counts_nobody(said: str, counts: bool) -> None:
    split = said.split()
    assert any("nurses" in _counted(split, n) for n in range(len(split))) is counts


def test_how_many_of_them_counts_no_words_of_grammar() -> None:
    jars = "A trial compared rubber gloves with wool in 64 wards."
    assert jars in trial(
        jars + " Two of the wards closed.", "is rubber compared with wool", "how many of them"
    )


@pytest.mark.parametrize(
    ("turn", "hanging"),
    [
        ("how long", True),
        ("how long for exactly?", True),
        ("over how long", True),
        ("how much", True),
        ("how many", True),
        ("with what", True),
        ("what's the point", True),
        ("how many people took part", False),
        ("how much is it", False),
        ("what should i do", False),
        ("how long do scars last", False),
    ],
)
def test_an_amount_or_a_means_hangs_on_what_was_asked(turn: str, hanging: bool) -> None:
    assert hangs(turn) is hanging


@pytest.mark.parametrize(
    ("word", "number"), [("thirteen", True), ("sixty", True), ("one", False), ("0", True)]
)
def test_words_are_numbers_from_two_on(word: str, number: bool) -> None:
    assert _is_number(word) is number


BEES = """\
Keeping bees

Looking in

Open the hive on a warm day. Do it twice a month, says Ana Ruiz, a beekeeper in Hull. Put the lid on the grass.

A full inspection takes forty minutes, says Ben Okafor, who breeds queens in Cork.

Smoking

Rushing in makes bees angry. Far better is to wait at the side, with cold smoke.

A smoker costs $30, and one with a cage $55. Buy it in spring.

Stings

Stings swell in most keepers at first. It is common, says Ruiz, and it fades within two days.

Varroa mites

The mites weaken the brood. A strip of acid works, though it takes six weeks.

What you can do at home

Lift out the drone comb. Freeze it overnight.

Selling honey

Honey sells for $9 a jar. It is labelled every 3 weeks.
"""


@pytest.fixture(scope="module")
def bees() -> Scarbot:
    return Scarbot(Corpus((parse_article(BEES, id="bees"),)))


def told(bees: Scarbot, *turns: str) -> list[str]:
    chat = bees.conversation()
    *_, answer = [chat.ask(turn) for turn in turns]
    return [quote.text for quote in answer.quotes]


@pytest.mark.parametrize(
    ("opening", "turn", "wanted"),
    [
        ("when do i open the hive", "how often", "twice a month"),
        ("when do i open the hive", "how often should i do it", "twice a month"),
        ("when do i open the hive", "where does the lid go", "on the grass"),
        ("does rushing make bees angry", "what is the better way", "wait at the side"),
        ("does rushing make bees angry", "what can i do instead", "wait at the side"),
        ("do i need a smoker", "how much more does it cost", "$55"),
        ("do i need a smoker", "when should i buy it", "in spring"),
        ("do stings swell", "is that normal?", "common"),
        ("do stings swell", "how long does it take", "two days"),
        ("does a strip of acid work", "how long does it take", "six weeks"),
        ("do mites weaken the brood", "what can we do about it", "Lift out"),
    ],
)
def test_a_turn_without_a_thing_is_of_what_was_just_quoted(
    bees: Scarbot, opening: str, turn: str, wanted: str
) -> None:
    assert wanted in told(bees, opening, turn)[0]


@pytest.mark.parametrize("turn", ["by how much", "how often", "how long does it take", "how much do i get"])
def test_no_amount_of_another_thing_is_given(bees: Scarbot, turn: str) -> None:
    assert told(bees, "does rushing make bees angry", turn) == []


def test_an_amount_is_asked_of_a_thing_that_is_named(bees: Scarbot) -> None:
    assert "$9" in told(bees, "does rushing make bees angry", "how much is honey")[0]


def test_how_often_tells_nothing_of_how_long(bees: Scarbot) -> None:
    assert "twice a month" not in " ".join(told(bees, "when do i open the hive", "how long does it take")[:1])


RUNNING = """\
# Starting to run

Beginners run too fast, says Ana Ruiz, MD.

## When it hurts

The shin is the classic spot. For shin pain, Ruiz recommends:

- stop running for two weeks, and swim instead
- ice the sore area for 15 minutes in the evening
- do calf raises daily

Pain at one single point of the bone should be seen by a doctor, since it may be a fracture.

A side stitch is harmless. Slow to a walk and press a hand on the spot. A large meal makes a stitch more likely.

Stretching before a run does little to prevent injuries, Ruiz says. Strength work cut injuries by almost half in
a trial. Ruiz suggests two sessions a week of squats.

## The garden path

Squirrels chew the reflectors. A cage around them keeps them off.

Rats come for crumbs. Offer them nothing, and sweep the path.

## Water

Water is needed on every run, and a small bottle does. Change it daily.
"""
BIRDS = """\
# Feeding garden birds

Half of all households feed birds. Put food out twice a day in winter.

## Clean it or close it

Dirty feeders kill. Sick birds look fluffed up and struggle to swallow.

"If you see one bird like that, take everything down for four weeks," says Ana Ruiz, a vet.

## The right spot

A feeder should hang two metres from a bush. It can take six weeks before the first bird trusts a new feeder.
"""


@pytest.mark.parametrize(
    ("article", "turns", "told"),
    [
        (RUNNING, ("my shins hurt", "how long should i rest"), "stop running for two weeks"),
        (RUNNING, ("my shins hurt", "how long should i stay off running"), "stop running for two weeks"),
        (RUNNING, ("my shins hurt", "when should i see someone about it"), "Pain at one single point"),
        (RUNNING, ("i get a stitch", "what can i do"), "Slow to a walk"),
        (RUNNING, ("does strength work help", "how often"), "two sessions a week"),
        (RUNNING, ("does stretching prevent injuries", "what does then"), "Strength work"),
        (RUNNING, ("squirrels chew my reflectors", "what can i do"), "A cage around them"),
        (RUNNING, ("do i need water", "how often should i change it"), "Change it daily"),
        (
            BIRDS,
            ("there is a sick bird in my garden", "what should i do with the feeder"),
            "take everything down",
        ),
        (
            BIRDS,
            ("there is a sick bird in my garden", "how long should i stop feeding"),
            "take everything down",
        ),
    ],
)
def test_what_was_told_is_what_a_later_turn_asks_of(article: str, turns: tuple[str, ...], told: str) -> None:
    chat = bot_on(article, "told").conversation()
    *_, last = [chat.ask(turn) for turn in turns]
    assert last.quotes
    assert told in last.quotes[0].text


SOUP = """\
# Making soup

## The bones

Roast the bones for an hour, says Ana Ruiz, a cook. The bones are turned once.

## The stock

Stock is cooled in a sink. Skim the fat. Salt it for ten minutes. Take the lid off. Keep it covered for a night.
"""


def of_soup(*turns: str) -> str:
    chat = bot_on(SOUP, "soup").conversation()
    *_, last = [chat.ask(turn) for turn in turns]
    return " ".join(quote.text for quote in last.quotes) if last.status == "answered" else ""


@pytest.mark.parametrize(
    "asked", ["how long should i boil it", "how long should i stir", "how long should it rest"]
)
def test_the_time_of_one_deed_is_not_that_of_another(asked: str) -> None:
    assert of_soup("should i skim the fat", asked) == ""


@pytest.mark.parametrize(
    ("turns", "told"),
    [
        (("should i skim the fat", "how long should i salt it"), "Salt it for ten minutes"),
        (("how do i roast the bones", "for how long"), "Roast the bones for an hour"),
    ],
)
def test_the_time_of_the_deed_asked_for_is_told(turns: tuple[str, ...], told: str) -> None:
    assert told in of_soup(*turns)


def test_to_wait_stops_nothing() -> None:
    article = (
        "# Skin care\n\n## Gels\n\nPut the gel on dry skin every night, says Ana Ruiz, MD. The gel dries in "
        "twenty minutes.\n\nTake zinc for five weeks. Leave the rest alone.\n"
    )
    chat = bot_on(article, "gel").conversation()
    *_, last = [chat.ask(turn) for turn in ("is the gel put on dry skin", "how long should i wait")]
    assert "The gel dries in twenty minutes" in last.quotes[0].text


def test_what_stops_most_of_something_or_keeps_another_thing_off_is_no_order() -> None:
    article = (
        "# Bee stings\n\nBee stings hurt, says Ana Ruiz, MD.\n\n## Later\n\nAn antihistamine stops most of the itch. "
        "The nest keeps wasps away. Fear of bees holds people back.\n"
    )
    chat = bot_on(article, "bees").conversation()
    *_, last = [chat.ask(turn) for turn in ("i am scared of bees", "what can i do")]
    assert last.status != "answered"


def test_what_stands_behind_an_object_is_no_verb_that_may_be_left_out() -> None:
    assert asked_nearby("how long should i keep it warm".split()) is None
    assert asked_nearby("how long should they rest".split()) is not None


BOILER = """\
# Letting a room

## Safety

The boiler is checked once a year. The fine for skipping it can reach 5,000 pounds.

A smoke alarm hangs on every floor. Press its button once a month.

## Damp

Open a window after a bath. If that doesn't help, buy a fan. A fan lasts ten years.

A deep clean of the walls takes a whole morning, says Ana Ruiz, a plasterer. It takes two to four visits.

## Gas

See a fitter within a couple of weeks if the flame is yellow. A filter is ordered within 72 hours.
"""


@pytest.mark.parametrize(
    ("opening", "turn", "told"),
    [
        ("how often is the boiler checked", "what if i forget", "The fine for skipping it"),
        ("how often is the boiler checked", "and if I don't?", "The fine for skipping it"),
        ("do i open a window after a bath", "and if that doesn't work?", "If that doesn't help"),
        ("do i open a window after a bath", "what if it isn't enough", "If that doesn't help"),
        ("is a deep clean of the walls needed", "how many times do i have to go?", "two to four visits"),
        ("what if the flame is yellow", "how soon?", "within a couple of weeks"),
    ],
)
def test_what_comes_next_is_told_beside_what_was_just_quoted(opening: str, turn: str, told: str) -> None:
    chat = bot_on(BOILER, "boiler").conversation()
    *_, last = [chat.ask(one) for one in (opening, turn)]
    assert told in last.quotes[0].text


def test_how_often_is_told_by_visits_of_any_kind() -> None:
    article = (
        "# Swimming\n\nIt takes a beginner twenty lessons to learn, says Ana Ruiz, a teacher. "
        "Two short visits a week are better than one long one.\n"
    )
    chat = bot_on(article, "swim").conversation()
    *_, last = [chat.ask(one) for one in ("how long does it take to learn", "how often should I practise")]
    assert "Two short visits a week" in last.quotes[0].text


def test_what_comes_of_something_else_has_a_caveat() -> None:
    article = (
        "# Knees\n\nTake the tablets with food, says Bo Lind, a nurse. Skipping meals can lead to pain.\n"
    )
    chat = bot_on(article, "knees").conversation()
    *_, last = [chat.ask(one) for one in ("should i take tablets", "what if i forget")]
    assert last.status != "answered"


def test_how_many_visits_there_are_is_told_from_elsewhere_with_a_caveat() -> None:
    chat = bot_on(BOILER, "boiler").conversation()
    *_, last = [chat.ask(one) for one in ("how long does a fan last", "how many visits")]
    assert [last.status, "two to four visits" in last.quotes[0].text] == ["partial", True]


@pytest.mark.parametrize(
    ("opening", "turn"),
    [
        ("where does a smoke alarm hang", "and if that doesn't work?"),
        ("where does a smoke alarm hang", "how many times do i have to go?"),
        ("how soon is a filter ordered", "what if it isn't enough"),
    ],
)
def test_what_is_told_elsewhere_comes_next_to_nothing(opening: str, turn: str) -> None:
    chat = bot_on(BOILER, "boiler").conversation()
    *_, last = [chat.ask(one) for one in (opening, turn)]
    assert last.status == "no_answer"


def test_weeks_without_a_number_tell_how_long_it_takes() -> None:
    article = (
        "# Two cats\n\nIntroductions should take weeks rather than days. A cat can be left alone. "
        "A kitten is fed every four hours, says Ana Ruiz, a vet.\n"
    )
    chat = bot_on(article, "cats").conversation()
    *_, last = [chat.ask(turn) for turn in ("are introductions slow", "how long will it take?")]
    assert "take weeks" in last.quotes[0].text
