"""What is only told of people, and what experts do at work: that is what they advise."""

from __future__ import annotations

import pytest
from attributions import mismatches

NURSE = "Ana Ruiz, RN, is a nurse. ⟦direct: Ana Ruiz⟧“It heals,” says Ruiz.⟦/⟧ "
PATIENT = "Bea Holm had a scar. ⟦direct: Bea Holm⟧“It hurt,” says Holm.⟦/⟧ "

SECRETS = [
    PATIENT + "⟦article⟧Until last fall she had never told a soul why.⟦/⟧",
    PATIENT + "⟦article⟧Holm hadn’t told anyone about the scar.⟦/⟧",
    PATIENT
    + "⟦article⟧If you have been to the ward you have met Holm, and she has probably told you where to sit.⟦/⟧",
    PATIENT + "⟦article⟧Holm may have told you about the scar.⟦/⟧",
    NURSE + "⟦indirect: Ana Ruiz⟧Whatever they have told you, Ruiz says, it heals.⟦/⟧",
    NURSE + "⟦indirect: Ana Ruiz⟧Ruiz has told patients that it heals.⟦/⟧",
    PATIENT + "⟦indirect: Bea Holm⟧Holm told a friend that it itched.⟦/⟧",
    NURSE + "⟦indirect: Ana Ruiz⟧Ruiz never tells anyone to scrub it.⟦/⟧",
]


@pytest.mark.parametrize("marked", SECRETS)
def test_what_nobody_was_told_is_not_said(marked: str) -> None:
    assert mismatches(marked) == []


SURGEON = "Ana Ruiz, MD, is a surgeon. ⟦direct: Ana Ruiz⟧“It heals,” says Ruiz.⟦/⟧ "

STANCES = [
    SURGEON + "⟦indirect: Ana Ruiz⟧Newborns are where she draws a hard line.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧She has less patience with gels.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz has heard too many promises to name a date.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧She’s alert to a cough as well.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧She takes a photo and seldom bothers with a scan.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧She has all but given it up for children.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧She won’t book a date until the skin is quiet.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz reads that as an argument for speed.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧She also listens for a wheeze.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧She keeps an eye on how people sleep.⟦/⟧",
    # the same of others, and of their own lives
    SURGEON + "⟦article⟧Ruiz reads the paper as the kettle boils.⟦/⟧",
    SURGEON + "⟦article⟧Ruiz reads that as often as she can.⟦/⟧",
    SURGEON + "⟦article⟧She keeps an eye on her dog.⟦/⟧",
    PATIENT + "⟦article⟧She has less patience with gels.⟦/⟧",
    PATIENT + "⟦article⟧She has all but given it up.⟦/⟧",
    PATIENT + "⟦article⟧She also listens for the bus.⟦/⟧",
]


@pytest.mark.parametrize("marked", STANCES)
def test_where_an_expert_draws_the_line_is_told_by_the_expert(marked: str) -> None:
    assert mismatches(marked) == []


PARTED = [
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz, for her part, sends patients with a fever home.⟦/⟧",
    SURGEON + "⟦article⟧Ruiz, for her part, has a dog.⟦/⟧",
    PATIENT + "⟦article⟧Holm, for her part, sends people cards.⟦/⟧",
]


@pytest.mark.parametrize("marked", PARTED)
def test_for_her_part_may_stand_between_a_name_and_what_she_does(marked: str) -> None:
    assert mismatches(marked) == []


def test_where_somebody_works_is_no_finding() -> None:
    here = "⟦article⟧Ana Ruiz, MD, is a surgeon at Hull University, where her lab has studied scars since 2004.⟦/⟧ "
    found = "⟦study⟧Her lab has found that scars fade.⟦/⟧"
    assert mismatches(here + "⟦direct: Ana Ruiz⟧“It heals,” says Ruiz.⟦/⟧ " + found) == []


def test_a_urogynaecologist_is_the_surgeon() -> None:
    told = (
        "Ana Ruiz, consultant urogynaecologist at Hull, agrees. ⟦direct: Ana Ruiz⟧“It heals,” says Ruiz.⟦/⟧ "
    )
    assert mismatches(told + "\n\n⟦indirect: Ana Ruiz⟧It takes a month, the surgeon says.⟦/⟧") == []


@pytest.mark.parametrize("trade", ["ob-gyn", "OB-GYN", "OB/GYN"])
def test_an_ob_gyn_is_the_obstetrician(trade: str) -> None:
    told = f"Ana Ruiz, MD, is an {trade} at Hull. ⟦direct: Ana Ruiz⟧“It heals,” says Ruiz.⟦/⟧ "
    other = "Tom Lee, MD, is a dermatologist there. ⟦direct: Tom Lee⟧“It does,” he says.⟦/⟧ "
    assert (
        mismatches(told + other + "\n\n⟦indirect: Ana Ruiz⟧It takes a month, the obstetrician says.⟦/⟧") == []
    )


HELD = [
    # to whose eye, and for whom
    SURGEON + "⟦indirect: Ana Ruiz⟧The giveaway, to her eye, is a pale rim.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧For Ruiz the first question is how deep it is.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧For Ruiz the golden rule is to wait.⟦/⟧",
    SURGEON + "⟦article⟧For Ruiz the next appointment is in May.⟦/⟧",
    SURGEON + "⟦article⟧The gel ran down to her eye, which stung.⟦/⟧",
    SURGEON + "⟦article⟧For Ruiz the clinic is a home.⟦/⟧",
    SURGEON + "⟦article⟧For Ruiz the only child is Tom.⟦/⟧",
    PATIENT + "⟦article⟧For Holm the first week was a blur.⟦/⟧",
    # who it was that suggested it
    SURGEON + "⟦indirect: Ana Ruiz⟧It was Ruiz who suggested a daily tablet.⟦/⟧",
    SURGEON + "⟦article⟧It was Ruiz who opened the door.⟦/⟧",
    SURGEON + "⟦article⟧It was Ruiz who warned the police.⟦/⟧",
    # what she has seen
    SURGEON + "⟦indirect: Ana Ruiz⟧Most of them stop in May, she’s observed, and start again.⟦/⟧",
    SURGEON + "⟦article⟧On Mondays, she’s found at the pool.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧On average, her patients have waited a year before they come.⟦/⟧",
    SURGEON + "⟦article⟧On average, her sisters have waited a year before they come.⟦/⟧",
    # what she makes for whom, and what she orders
    SURGEON + "⟦indirect: Ana Ruiz⟧She fits custom silicone plugs for swimmers who get two a summer.⟦/⟧",
    SURGEON
    + "⟦article⟧She fits a roof rack for swimmers’ boards.⟦/⟧ ⟦article⟧She makes cakes for people.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧She orders a scan to rule out a leak.⟦/⟧",
    SURGEON + "⟦article⟧She orders a salad to rule out a heavy lunch.⟦/⟧",
]


@pytest.mark.parametrize("marked", HELD)
def test_what_an_expert_has_seen_or_puts_first_is_told_by_the_expert(marked: str) -> None:
    assert mismatches(marked) == []


LISTS = [
    SURGEON
    + "⟦article⟧Her basic prescription fits on the back of a small card:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Ten slow steps.⟦/⟧\n- ⟦indirect: Ana Ruiz⟧Ten quick ones.⟦/⟧",
    SURGEON
    + "⟦article⟧Her shelf in the back of the shop holds three books:⟦/⟧\n\n- ⟦article⟧One is on scars.⟦/⟧\n- ⟦article⟧One is on sleep.⟦/⟧",
    PATIENT
    + "⟦article⟧Her routine fits on the back of a very small card:⟦/⟧\n\n- ⟦article⟧She walks to the park.⟦/⟧\n- ⟦article⟧She walks back.⟦/⟧",
]


@pytest.mark.parametrize("marked", LISTS)
def test_the_list_behind_an_experts_prescription_is_the_experts(marked: str) -> None:
    assert mismatches(marked) == []


OCCASIONS = [
    SURGEON + "⟦indirect: Ana Ruiz⟧As the pain fades, she lengthens the stretches.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧When the fever goes, she switches to a lighter cream.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧If it has swollen shut, she slides in a small sponge.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧For her own patients she starts low.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Once the swelling goes down, Ruiz adds two bands.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧For those who work at a desk, she brings the mouse in close.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz has seen more scars spoilt by a gel than by the sun.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧For the redness, which no cream reaches, she turns to a laser.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧For pain that lasts, Ruiz adds a night splint.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧For stubborn swelling, she tries a wrap.⟦/⟧",
    SURGEON + "⟦article⟧For the pain, she takes ibuprofen.⟦/⟧",
    SURGEON + "⟦article⟧For the soreness, which comes at night, she keeps her shoes in a drawer.⟦/⟧",
    PATIENT + "⟦article⟧For the itch, she uses a brush.⟦/⟧",
    # her own days, and what others do
    SURGEON + "⟦article⟧As the light fades, she walks the dog.⟦/⟧",
    SURGEON + "⟦article⟧Once the pain eases, she takes the bus home.⟦/⟧",
    SURGEON + "⟦article⟧When the scar heals, Ruiz sells the house.⟦/⟧",
    SURGEON + "⟦article⟧As the pain fades, she polishes the silver.⟦/⟧",
    SURGEON + "⟦article⟧Once the rash clears, Ruiz paints the porch.⟦/⟧",
    SURGEON + "⟦article⟧As the pain fades, she lowers her voice.⟦/⟧",
    SURGEON + "⟦article⟧For those who work at a desk, she is a bore.⟦/⟧",
    SURGEON + "⟦article⟧If it is full, she uses the other car.⟦/⟧",
    SURGEON + "⟦article⟧If it has snowed, she slides in a sledge.⟦/⟧",
    SURGEON + "⟦article⟧Ruiz has seen more of Hull by bus than by car.⟦/⟧",
    PATIENT + "⟦article⟧As the pain fades, she lengthens the walks.⟦/⟧",
]


@pytest.mark.parametrize("marked", OCCASIONS)
def test_what_an_expert_does_for_whom_and_when_is_told_by_the_expert(marked: str) -> None:
    assert mismatches(marked) == []


FOUND = [
    SURGEON + "⟦indirect: Ana Ruiz⟧Half of them heal by May, a fact that she still finds astonishing.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Half of them heal by May, a coincidence that she finds odd.⟦/⟧",
    SURGEON + "⟦article⟧The shelf holds a vase, a gift that she finds odd.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz notices it on the calendar: her shelf is bare in May.⟦/⟧",
    SURGEON + "⟦article⟧Half of them heal by May, in a room that she still finds astonishing.⟦/⟧",
    SURGEON + "⟦article⟧A bus stops there, and Ruiz notices it.⟦/⟧",
    PATIENT + "⟦article⟧Half of them heal by May, a fact that she still finds astonishing.⟦/⟧",
]


@pytest.mark.parametrize("marked", FOUND)
def test_what_an_expert_finds_astonishing_is_told_by_the_expert(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        NURSE + "⟦indirect: Ana Ruiz⟧It was Ruiz who told him that it heals.⟦/⟧",
        PATIENT + "⟦indirect: Bea Holm⟧It was his wife, Bea Holm, who told him that a scar fades.⟦/⟧",
        PATIENT + "⟦indirect: Bea Holm⟧It was Holm who pointed out that a scar fades.⟦/⟧",
        PATIENT + "⟦article⟧It was Holm who told him a joke.⟦/⟧",
        PATIENT + "⟦article⟧It was his wife, Bea Holm, who drove him there.⟦/⟧",
        PATIENT + "⟦article⟧It was a friend who told him that a scar fades.⟦/⟧",
    ],
)
def test_who_it_was_that_told_it_tells_it(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    ("whose", "rest"),
    [
        ("mixed: Ana Ruiz", "Keep it off the sun, where it becomes “something else’s sunburn.”"),
        ("mixed: Ana Ruiz", "It can be a scarf, a hat or “the other hand, if you must.”"),
        ("mixed: Ana Ruiz", "It takes “about as long as a song”, and nobody has to stay the night."),
        ("mixed: Ana Ruiz", "It costs “less than most haircuts,” so few people mind."),
        # a term, a title, a name, or no end of the sentence
        ("article", "It is what the books call “a scar of the third kind.”"),
        ("article", "Keep it off the sun, as in the “shade is free” campaign of the town."),
        ("article", "The leaflet reads “keep out of the sun.”"),
        ("article", "Shade is free, and the posters for it are by “a friend.”"),
        ("article", "Look for “Sun Care For All.”"),
        ("article", "The street is called “lane of the three wells,” and it has none."),
        ("article", "A sign above it reads “no pets in here,” and a cat sleeps below."),
    ],
)
def test_words_in_marks_at_the_end_of_what_goes_on_are_theirs_who_was_just_cited(
    whose: str, rest: str
) -> None:
    assert mismatches(f"{SURGEON}⟦indirect: Ana Ruiz⟧A scar fades, Ruiz says.⟦/⟧ ⟦{whose}⟧{rest}⟦/⟧") == []
    own = "⟦article⟧A scar fades by itself, as most of them do.⟦/⟧"
    assert mismatches(f"{SURGEON}\n\n{own} ⟦article⟧{rest}⟦/⟧") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Ana Ruiz⟧Hence her first rule, which is to wait a week.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Hence her advice to patients: wait a week.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz measures the cream in coins: one coin covers a knee.⟦/⟧",
        # no opinion, and what is told of her
        "⟦article⟧Hence her new car, which is to stay in the garage.⟦/⟧",
        "⟦article⟧Hence her long list of cars.⟦/⟧",
        "⟦article⟧Ruiz measures her days in trains: the last one leaves at ten.⟦/⟧",
    ],
)
def test_what_follows_from_it_and_how_it_is_measured_is_advice(marked: str) -> None:
    assert mismatches(SURGEON + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Ana Ruiz⟧Ruiz soaks hers for ten minutes and dries them flat.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧That is what a file is for, and Ruiz strokes hers before every walk.⟦/⟧",
        "⟦article⟧Ruiz keeps hers in a tin by the door.⟦/⟧",
        "⟦article⟧Ruiz photographs hers every birthday.⟦/⟧",
        "⟦article⟧Ruiz was hers for ten minutes.⟦/⟧",
        "⟦article⟧Ruiz soaks her feet for ten minutes.⟦/⟧",
    ],
)
def test_how_experts_treat_their_own_of_it_is_advice(marked: str) -> None:
    assert mismatches(SURGEON + marked) == []


AT_WORK = [
    # with what she begins, and where
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz treats most older runners with rest and ice first.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧She treats many of her patients with a splint alone.⟦/⟧",
    SURGEON + "⟦article⟧Ruiz treats patients with burns in Leeds.⟦/⟧",
    SURGEON + "⟦article⟧She treats people with scars.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧A light peel is where Dr. Ruiz goes first.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Silicone sheets are where she turns next.⟦/⟧",
    SURGEON + "⟦article⟧The beach is where Ruiz goes.⟦/⟧",
    # whom she checks for what
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz tests the iron of every patient who bruises.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧She checks the blood pressure of everyone over 60.⟦/⟧",
    SURGEON + "⟦article⟧Ruiz reviews the charts of every patient who comes to Norr Hill.⟦/⟧",
    SURGEON + "⟦article⟧She photographs the houses of all people who ask.⟦/⟧",
    # what she can do in a case, and any doctor may
    SURGEON + "⟦indirect: Ana Ruiz⟧When that happens, she can usually remove it in an hour.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧If the edge has split, Ruiz can often stitch it.⟦/⟧",
    SURGEON + "⟦article⟧When it is dark, she can usually see the sea.⟦/⟧",
    SURGEON + "⟦article⟧If the edge has split, a doctor can usually stitch it.⟦/⟧",
    # how she likes it done
    SURGEON + "⟦indirect: Ana Ruiz⟧Nuts are her favorite way to do it.⟦/⟧",
    PATIENT + "⟦article⟧Roses were her favorite way to say it.⟦/⟧",
    # what she would give to whom, and what comes first
    SURGEON + "⟦indirect: Ana Ruiz⟧Gel is her choice for people who react to tape.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Silicone, a soft plastic, is Ruiz’s option for anyone with thin skin.⟦/⟧",
    SURGEON + "⟦article⟧Red was her choice for the wedding.⟦/⟧ ⟦article⟧It was her choice to leave.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz’s first picks are gel and tape.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Her top choices for a fresh scar are gel, tape and time.⟦/⟧",
    SURGEON + "⟦article⟧Her top picks are below.⟦/⟧",
    # what she ranks above all else, and whom she appoints
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz named tape as the most common trigger she sees.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz flags sunburn as the likeliest cause.⟦/⟧",
    SURGEON + "⟦article⟧Ruiz named Kim as the new head of the clinic.⟦/⟧",
    SURGEON + "⟦article⟧Ruiz named her son as the only cause she had.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧One trend she can get behind is silicone tape.⟦/⟧",
    SURGEON + "⟦article⟧After a month, Ruiz can get behind the wheel again.⟦/⟧",
]


@pytest.mark.parametrize("marked", AT_WORK)
def test_with_what_an_expert_begins_and_whom_she_checks_is_told_by_the_expert(marked: str) -> None:
    assert mismatches(marked) == []


NOTHING_SAID = [
    SURGEON + "⟦article⟧Ruiz was referring to a well-known trial.⟦/⟧",
    SURGEON + "⟦article⟧She was referring to tape.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧She refers to them as her early birds, because they call at dawn.⟦/⟧",
    SURGEON
    + "⟦article⟧Ruiz would add one more piece of advice.⟦/⟧ ⟦direct: Ana Ruiz⟧“Wait a year,” she says.⟦/⟧",
    SURGEON
    + "⟦article⟧She would offer a last word of caution.⟦/⟧ ⟦direct: Ana Ruiz⟧“It stings,” she says.⟦/⟧",
    SURGEON
    + "⟦indirect: Ana Ruiz⟧Ruiz would add one last tip.⟦/⟧ ⟦indirect: Ana Ruiz⟧Wear a hat until it fades.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz would add sleep to the list.⟦/⟧",
    # to oneself
    PATIENT + "⟦article⟧Holm told herself it was only dust.⟦/⟧",
    PATIENT + "⟦article⟧The baker took two pills, sat down and promised herself a week off.⟦/⟧",
    PATIENT + "⟦indirect: Bea Holm⟧Holm told her sister it was only dust.⟦/⟧",
    # to nobody, or what is not to be heard
    PATIENT + "⟦article⟧Holm told nobody about her third test, not even her mother.⟦/⟧",
    PATIENT + "⟦article⟧Holm told no one that it hurt.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz tells nobody to scrub.⟦/⟧",
    SURGEON + "⟦article⟧Ruiz, who has had a scar since 2003, prefers not to hear that.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz prefers not to use gels.⟦/⟧",
    # whom one asks to do something, once, or for what they know
    SURGEON + "⟦article⟧Ruiz has asked only one patient to leave, a man who sang.⟦/⟧",
    SURGEON + "⟦article⟧Ruiz asked just two of them to wait.⟦/⟧",
    SURGEON + "⟦article⟧Ruiz asked another nurse to pay.⟦/⟧",
    SURGEON + "⟦article⟧Ruiz asks those who know how to do it.⟦/⟧",
    SURGEON + "⟦article⟧Ruiz asked the experts how to do it.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz asks patients to wait a year.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Ruiz asks every patient to wait a year.⟦/⟧",
]


@pytest.mark.parametrize("marked", NOTHING_SAID)
def test_what_is_meant_announced_or_told_to_oneself_is_not_said(marked: str) -> None:
    assert mismatches(marked) == []


IN_ORDER = [
    NURSE
    + "⟦indirect: Ana Ruiz⟧She says the pattern hardly varies.⟦/⟧ ⟦indirect: Ana Ruiz⟧First comes an itch that lasts a week.⟦/⟧ "
    "⟦indirect: Ana Ruiz⟧Then it peels.⟦/⟧ ⟦article⟧It is cold in Hull.⟦/⟧",
    NURSE
    + "⟦indirect: Ana Ruiz⟧The course is almost always the same, Ruiz says.⟦/⟧ ⟦indirect: Ana Ruiz⟧First it itches.⟦/⟧ "
    "⟦indirect: Ana Ruiz⟧Later it peels.⟦/⟧",
    NURSE
    + "⟦indirect: Ana Ruiz⟧The pattern on the sheet helps, Ruiz says.⟦/⟧ ⟦article⟧First came the war.⟦/⟧",
    NURSE + "⟦indirect: Ana Ruiz⟧She says the pattern hardly varies.⟦/⟧ ⟦article⟧Then it rained.⟦/⟧",
    NURSE + "⟦indirect: Ana Ruiz⟧First it has to dry, she says.⟦/⟧ ⟦article⟧Then it rained.⟦/⟧",
]


@pytest.mark.parametrize("marked", IN_ORDER)
def test_who_says_how_it_always_goes_tells_what_comes_first_and_then(marked: str) -> None:
    assert mismatches(marked) == []


OF_TWO = [
    PATIENT
    + "⟦indirect: Bea Holm⟧The first nurse told her it was her age, she says, and the second said nothing.⟦/⟧",
    PATIENT + "⟦indirect: Bea Holm⟧A doctor had warned her to rest, she says, but she went to work.⟦/⟧",
    "Al Moss, a baker, had a scar. ⟦direct: Al Moss⟧“It hurt,” says Moss.⟦/⟧ "
    "⟦indirect: Al Moss⟧A nurse told him to wait, he says, and he did.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Asked about tape, Ruiz shakes her head and says that it itches.⟦/⟧",
    SURGEON + "⟦indirect: Ana Ruiz⟧Told of this, Ruiz raises an eyebrow and says that it heals.⟦/⟧",
    SURGEON
    + "Bo Lee, RN, is a nurse. Max Lee, 8, is a boy. ⟦direct: Bo Lee⟧“It peels,” says Bo Lee.⟦/⟧ ⟦direct: Ana Ruiz⟧“It itches,” says "
    "Ruiz.⟦/⟧ ⟦indirect: Ana Ruiz; Bo Lee⟧Both she and Lee dislike tape.⟦/⟧",
]


@pytest.mark.parametrize("marked", OF_TWO)
def test_of_several_who_are_told_of_the_one_who_says_so_says_it(marked: str) -> None:
    assert mismatches(marked) == []
