from __future__ import annotations

import pytest
from attributions import mismatches
from hypothesis import given
from hypothesis import strategies as st

from scarbot.attribution.cues.cues import find_cues
from scarbot.attribution.cues.studies import References
from scarbot.attribution.sayings.mentions import MentionFinder
from scarbot.attribution.words.vocabulary import vocabulary
from scarbot.attribution.words.word_places import Found, Wording
from scarbot.models import Reference
from scarbot.parsing import parse_article


def entry(number: int, author: str = "", journal: str = "", year: str = "") -> Reference:
    return Reference(number, "…", 0, 1, author=author, journal=journal, year=year)


ENTRIES = [
    entry(1, "Moss", "Cells"),
    entry(2, "van Horn", "The Journal of Skin Care"),
    entry(3, "Lind", "Skin, Scars and Care"),
    entry(4),
    entry(5, "Moss", "Cells"),
    entry(6, "Wu", "AB"),
]


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        # by journal, behind "in"
        ("A study in Cells found it.", [1, 5]),
        ("A study in the Journal of Skin Care found it.", [2]),
        ("A study published in The Journal of Skin Care found it.", [2]),
        ("A study in Skin, Scars and Care found it.", [3]),
        ("Cells divide.", []),
        ("In Cellsville, nothing is found.", []),
        ("It grows in cells.", []),
        ("A study in AB found it.", []),  # too short to be told from other words
        # by author
        ("Moss et al. found it.", [1, 5]),
        ("Lind and her colleagues found it.", [3]),
        ("In van Horn’s study, it fades.", [2]),
        ("Moss grows on stones.", []),
        # by mark
        ("A review of nine trials (4) found that it fades.", [4]),
        ("Press (4) times and wait.", []),
        ("It fades.[4]", [4]),
        ("It fades.[2, 4]", [2, 4]),
        ("It fades.²˒⁴", [2, 4]),
        ("It fades.⁴", [4]),
        ("It fades within a year.4", [4]),
        ("“It fades,” she says of SPF.2,4", [2, 4]),
        ("It fades by 40%.4", [4]),
        ("It fades within 0.4", []),
        ("It fades [9].", []),
        ("It fades.", []),
        ("", []),
    ],
)
def test_a_sentence_names_entries_by_journal_author_or_mark(sentence: str, numbers: list[int]) -> None:
    assert [reference.number for reference in References(ENTRIES).named(sentence)] == numbers


@pytest.mark.parametrize(
    ("sentence", "numbers"),
    [
        ("A 2015 study in Cells found it.", [1, 3]),
        ("A 2020 study in Cells found it.", [2]),
        ("A 2015 study in Cells found it, and a 2020 one in Cells did not.", [1, 2, 3]),
        ("A 2021 study in Cells found it.", [2, 4]),  # the issue may be of the next year; one has none
        ("A 2010 study in Cells found it.", [4]),
        ("A study in Cells found it, and that was in 2015.", [1, 2, 3, 4]),
        ("A 2020 study in Bones found it.", []),  # somebody else's
    ],
)
def test_a_dated_study_is_no_entry_of_another_year(sentence: str, numbers: list[int]) -> None:
    years = ("2015", "2020", "2015", "")
    entries = [entry(n, "Moss", "Cells", year) for n, year in enumerate(years, 1)]
    references = References([*entries, entry(5, "Wu", "Bones", "2009")])
    assert [reference.number for reference in references.named(sentence)] == numbers


def test_without_a_list_nothing_is_named() -> None:
    assert References([]).named("A study in Cells found it.[1]") == ()
    assert References([]).journals("A study in Cells found it.") == []


@given(st.text(alphabet="inthe Cels[]()1²’s.", max_size=60))
def test_entries_are_named_in_the_order_of_the_list(sentence: str) -> None:
    named = References(ENTRIES).named(sentence)
    assert list(named) == [reference for reference in ENTRIES if reference in named]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("A 2021 study found that it fades.", "study"),
        ("Several small trials have shown it.", "trials"),
        ("It fades, one survey suggests.", "survey"),
        ("In a trial of 40 adults, it faded.", "trial"),
        ("According to a review, it fades.", "review"),
        ("The study found it.", "study"),
        ("The survey, carried out last autumn, found that it fades.", "survey"),
        ("Its survey of 4,200 people, commissioned in May, found that it fades.", "survey"),
        ("A trial that began in May found that it fades.", "trial"),
        ("The trial of some 90 men, now in its third year, showed that it fades.", "trial"),
        ("Moss et al. scanned 40 adults.", "Moss et al."),
        ("The authors did not show why.", "authors"),
        # no finding
        ("The study of scars is old.", ""),
        ("The study of 90 old maps, framed in oak, hung where he found it.", ""),
        ("The study that I read with my daughter was long, and she found a pen.", ""),
        ("A study may find it.", ""),
        ("No research shows it.", ""),
        ("There is little evidence that suggests it.", ""),
        ("A study is under way; it found its sponsor.", ""),
        ("Her team had to catch the wind in a jar.", ""),
        ("It borrows its rooms from a small research group.", ""),
        # who is in a study, and nothing that it found
        ("Moss was an investigator in one of the trials and has been paid by the maker.", ""),
        ("Dr. Moss is the lead researcher in a 2019 trial.", ""),
        ("Moss became volunteer No. 88 in the largest study so far of fur.", ""),
        ("She took part in one of the trials.", ""),
        ("Moss is a vet in Hull and the co-author of two reviews on fur.", ""),
        ("In Hull and in two reviews on fur, it faded.", "reviews"),
        ("Dr. Lind enrolled in a clinical trial at the hospital.", ""),
        ("Zinc was the winner in one of the trials.", "trials"),
        ("Patients enrolled in one trial slept better.", "trial"),
        ("People took part in one trial and slept better.", "trial"),
        ("One participant in a 2019 trial lost his hair.", "trial"),
        ("Moss was an investigator in a trial that found it.", "trial"),
        ("By sending in samples for analysis, buyers learn what they have.", ""),
        ("In their meetings this week, a jolly team boasted of it.", ""),
        # a time that opens a sentence hands it to nobody
        ("In May, Lumo Labs halted the trial.", ""),
        ("In early 2020, Lumo Labs halted the trial.", ""),
        ("In November, Judge Ana Ruiz handed down her findings.", ""),
        ("In May, a trial found that it fades.", "trial"),
        ("In a May 2020 survey, half had it.", "survey"),
        # what happens in one after another is no finding of any, unless it opens so
        ("Garlic has failed in trial after trial.", ""),
        ("It does nothing, and garlic has failed in study after study.", ""),
        ("It has been seen in one study after another.", ""),
        ("In trial after trial, garlic has failed.", "trial"),
        ("In one study after another, it faded.", "study"),
        ("Study after study shows that it fades.", "Study"),
        ("It fades, as trial after trial has shown.", "trial"),
        # it may side with those in front of it, or against them
        ("A 2021 study by the Norr Institute bears both of them out: it fades.", "study"),
        ("A 2021 study by the Norr Institute settled it: it fades.", "study"),
        ("A 2021 study by the Norr Institute contradicts him.", "study"),
        ("Two trials bear neither of them out.", "trials"),
        ("The study that nobody settled it with was long.", ""),
        # which study it is may stand in front of its verb
        ("The trial that came closest randomized 140 people in Hull.", "trial"),
        ("The study that was never published found no harm.", "study"),
        ("The paper that was taped to the wall had a hole.", ""),
        # what is made of paper is none
        ("It is best to try it from memory with an empty sheet of paper.", ""),
        ("Wrap the fish in paper.", ""),
        ("He sealed it in thick brown paper.", ""),
        ("In a draft of the paper, sleep fell by a third.", "paper"),
        ("In another small paper from Leeds, sleep fell by a third.", "paper"),
        ("According to this paper, sleep fell by a third.", "paper"),
    ],
)
def test_a_study_speaks_by_a_verb_of_finding_or_is_handed_the_sentence(sentence: str, source: str) -> None:
    words = vocabulary()
    mentions = [
        m for m in MentionFinder(Wording(sentence), [], words).find(0, len(sentence)) if m.kind == "study"
    ]
    (cue,) = find_cues(Found(Wording(sentence), [(0, len(sentence))]), [mentions], words)
    assert (sentence[cue.mention.start : cue.mention.end] if cue else "") == source


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Zinc pills have been linked to pale nails in runners. [1]", "study"),
        ("Zinc has long been known as a metal, and runners take it. [1]", "article"),
        ("Zinc pills have been linked to pale nails in runners.", "article"),
        ("Zinc pills have not been shown to help runners, however. [1]", "study"),
        ("Zinc pills haven’t been shown to help runners. [1]", "study"),
        ("Zinc pills have not been shown to help runners.", "article"),
        ("Zinc pills have not been shown to the runners. [1]", "study"),
        ("When a school in Hull moved its runners to zinc, falls dropped by a third. [1]", "study"),
        ("After two large hospitals took to zinc, falls dropped by a third. [1]", "study"),
        ("When a school in Hull moved its runners to zinc, falls dropped by a third.", "article"),
        ("When we surveyed 1,140 runners last May, half had taken zinc. [1]", "study"),
        ("When we tested over 40 pills, a third had no zinc in them. [1]", "study"),
        ("When we surveyed 1,140 runners last May, half had taken zinc.", "article"),
        ("When we tested the pills, a third had no zinc in them. [1]", "article"),
        ("When a school in Hull has runners, they may take zinc. [1]", "article"),
        ("When a bottle falls, runners have dropped it. [1]", "article"),
        ("When a school told us of zinc, we dropped in. [1]", "article"),
        ("Runners who took zinc had fewer falls than those who did not. [1]", "study"),
        ("Mice fed zinc slept twice as long as the others. [1]", "study"),
        ("Runners who took zinc had fewer falls than those who did not.", "article"),
        ("Runners who take zinc need more water than others. [1]", "article"),
        ("If you are one of those who took zinc, you had more of it than others. [1]", "article"),
        ("Estimates of how many runners lack zinc run from 12 to 34 percent. [1]", "study"),
        ("Estimates of how many runners lack zinc run from 12 to 34 percent.", "article"),
        ("Figures for zinc vary widely between 3 and 9 milligrams. [1]", "study"),
        ("In a model that he published in 2020, zinc was the cheaper of the two. [1]", "study"),
        ("In one cost calculation, falls dropped by a third. [1]", "study"),
        ("In one cost calculation, falls dropped by a third.", "article"),
        ("In a new model, runners have a pocket for zinc. [1]", "article"),
    ],
)
def test_what_was_found_is_a_studys_where_an_entry_is_cited(sentence: str, kind: str) -> None:
    text = (
        f"# Zinc\n\nMany take it.\n\n{sentence}\n\n## Sources\n\n1. Moss A. Zinc in runners. *Cells*. 2020.\n"
    )
    read = {statement.text: statement for statement in parse_article(text, format="markdown").statements}
    assert read[sentence].kind == kind
    assert [reference.number for reference in read[sentence].references] == [1] * (kind == "study")


COUNTS = [
    # counts, arms of trials, and who followed many
    "Is it common? Usually. ⟦study⟧Among patients in the same study, 86 percent were clear at two weeks.⟦/⟧",
    "Is it common? Usually. ⟦study⟧In the untreated group of that trial, 86 percent were clear at two weeks.⟦/⟧",
    "⟦study⟧Sprains made up one in seven visits in a 2023 count of 61,000 emergency records.⟦/⟧ ⟦study⟧In the same records, 38 percent of people were back within two years.⟦/⟧",
    "⟦study⟧Falls accounted for 12 percent of visits in a national database of 40,000 patients.⟦/⟧",
    "⟦study⟧In a 2021 tally of 3,000 claims, backs came first.⟦/⟧",
    "⟦study⟧Measurements in 40 flats found that light fell by half.⟦/⟧ ⟦study⟧Recordings of 64 gamers showed that they blink less.⟦/⟧",
    "⟦study⟧One in five had scars in a 2019 sample of 800 students.⟦/⟧ ⟦study⟧In that sample, boys fared worse.⟦/⟧",
    "⟦study⟧A trial of 94 adults found that masks work.⟦/⟧ ⟦study⟧In the untreated group of that trial, 86 percent were clear at two weeks.⟦/⟧",
    "⟦study⟧A trial of 94 adults found that masks work.⟦/⟧\n\n⟦study⟧In the placebo arm of the trial, nobody was clear at two weeks.⟦/⟧",
    "⟦study⟧A trial of 94 adults found that masks work.⟦/⟧ ⟦study⟧Among the controls in that study, half were clear.⟦/⟧",
    "Dov Halpern, PhD, is a physiologist. ⟦direct: Dov Halpern⟧“It works,” says Halpern.⟦/⟧ ⟦study⟧When Halpern’s group followed 540 players, eight weeks of the routine cut repeat sprains by a third.⟦/⟧",
    "Dov Halpern, PhD, is a physiologist. ⟦direct: Dov Halpern⟧“It works,” says Halpern.⟦/⟧ ⟦study⟧When his team tracked 90 runners, those who stretched fell less often.⟦/⟧",
    "Dov Halpern, PhD, is a physiologist. ⟦direct: Dov Halpern⟧“It works,” says Halpern.⟦/⟧ ⟦study⟧After her lab at Hull tested 30 creams, six failed.⟦/⟧",
    "⟦study⟧When researchers at Hull followed 900 nurses, naps lowered the risk by a tenth.⟦/⟧",
    "⟦study⟧When researchers in Hull photographed 200 sleepers, they found that half of them snored.⟦/⟧",
    "⟦study⟧When researchers at Hull filmed 40 sleepers for a week, half of them snored.⟦/⟧",
    "⟦article⟧When her neighbors filmed 40 minutes of it, they found that it was funny.⟦/⟧",
    "Dov Halpern, PhD, is a physiologist. ⟦direct: Dov Halpern⟧“It works,” says Halpern.⟦/⟧ ⟦study⟧When his team hid bugs in mock rooms and sent in 120 volunteers, only 31 percent of them saw one.⟦/⟧ "
    "⟦study⟧He has some support: when researchers in Leeds followed 412 bridges for 15 years, 14 percent of them fell.⟦/⟧",
    "Dov Halpern, PhD, is a physiologist. ⟦indirect: Dov Halpern⟧Halpern says it is simple: when his team followed 90 men, half of them slept.⟦/⟧",
    "⟦article⟧When her team planted trees and sent in 120 forms, nobody minded.⟦/⟧ ⟦article⟧It has a price: when my friends followed 40 guests home, 12 were cross.⟦/⟧",
    "⟦article⟧When her aunt baked bread and invited 40 adults, half of them came.⟦/⟧",
    "⟦study⟧When a Danish team compared 40 clinics, the small ones did better.⟦/⟧",
    "⟦study⟧When Danish researchers matched 3,000 entries of a diary with the weather, rain did come out as a sign.⟦/⟧",
    "⟦study⟧In a review of 4,000 charts from two hospitals, one in nine had a scar.⟦/⟧",
    "⟦study⟧Burns made up a tenth of injuries in a 2020 audit of 9,000 cases.⟦/⟧",
    "⟦study⟧A trial of 94 adults found that masks work.⟦/⟧ ⟦study⟧A beard, however, tripled the odds of a leak.⟦/⟧",
    "⟦study⟧A trial of 94 adults found that masks work.⟦/⟧ ⟦article⟧A beard, however, tripled the work.⟦/⟧",
    "⟦study⟧A trial of 94 adults found that masks work.⟦/⟧\n\nAna Ruiz, MD, led it. ⟦direct: Ana Ruiz⟧“We are glad,” says Ruiz.⟦/⟧\n\n⟦study⟧Adults in the mask group coughed for 4.5 days, compared with nine days in the other group.⟦/⟧ ⟦study⟧They also slept longer and missed fewer shifts.⟦/⟧",
    "⟦study⟧A trial of 94 adults found that masks work.⟦/⟧\n\nIt is over.\n\n⟦study⟧People assigned to the saline arm coughed less often than those given nothing.⟦/⟧",
    # no study
    "⟦study⟧A trial of 94 adults found that masks work.⟦/⟧\n\nHal Brandt, a physiotherapist, gave tea to half of his own patients.\n\n⟦article⟧Patients in the tea group slept better than those in the control group.⟦/⟧",
    "⟦article⟧Nurses in the walking group were warmer than those in the office.⟦/⟧ ⟦article⟧They also sang.⟦/⟧",
    "⟦study⟧A trial of 94 adults found that masks work.⟦/⟧\n\nIt is over.\n\nIt was long.\n\n⟦article⟧Neighbors in the walking group met at noon, and they were glad.⟦/⟧",
    "⟦study⟧A trial of 94 adults found that masks work.⟦/⟧ ⟦article⟧They also save you money.⟦/⟧",
    "⟦article⟧Sprains made up one in seven visits to the clinic in 2023, by our count.⟦/⟧ ⟦article⟧In the same records, her name was missing.⟦/⟧",
    "⟦article⟧He kept records in a drawer.⟦/⟧ ⟦article⟧In the same records, he found a letter.⟦/⟧",
    "⟦article⟧Take measurements of the window and show them to the shop.⟦/⟧ ⟦article⟧Recordings of the gig are rare.⟦/⟧",
    "⟦article⟧The count of votes took a week.⟦/⟧ ⟦article⟧In the same week, it rained.⟦/⟧",
    "⟦article⟧When Halpern’s group followed us home, it rained.⟦/⟧",
    "⟦article⟧She read a sample of the text.⟦/⟧ ⟦article⟧In that sample, a word was wrong.⟦/⟧",
    "⟦article⟧In a count of ten, he was out.⟦/⟧",
    "⟦article⟧When Halpern’s team treated 40 patients in a day, the clinic ran late.⟦/⟧",
    "Dov Halpern, PhD, is a physiologist. ⟦direct: Dov Halpern⟧“It works,” says Halpern.⟦/⟧ ⟦article⟧When Halpern’s group interviewed 12 candidates for the job, none would move.⟦/⟧",
    "Ana Ruiz, MD, is a surgeon. ⟦direct: Ana Ruiz⟧“It heals,” says Ruiz.⟦/⟧ ⟦group⟧A scan by Hull’s emergency doctors found a lump, they say.⟦/⟧",
    "⟦article⟧In the same breath, 38 people sighed.⟦/⟧",
    "⟦article⟧A sleep study found that he stopped breathing 31 times an hour.⟦/⟧",
    "⟦article⟧Two sleep studies later showed he had apnea.⟦/⟧ ⟦article⟧In a sleep study, her breath stopped.⟦/⟧",
    "⟦study⟧A sleep study of 90 nurses found that they snored.⟦/⟧ ⟦study⟧One study showed that she was right.⟦/⟧",
    "⟦study⟧A sleep study by Ana Ruiz and her team found that naps help.⟦/⟧",
    "⟦article⟧You were an inch from the glass, taking a census of your nose.⟦/⟧",
    "⟦article⟧She sat in the kitchen, reading a study of sleep.⟦/⟧",
    "⟦study⟧In a large, ongoing trial, half slept better.⟦/⟧",
    "⟦study⟧In four countries, including a trial in Leeds, half slept better.⟦/⟧",
    "⟦study⟧A review of 85 trials found that gel works.⟦/⟧ ⟦study⟧Freezing alone hadn’t been shown to beat it.⟦/⟧",
    "⟦study⟧A review of 85 trials found that gel works.⟦/⟧ ⟦article⟧It hadn’t been shown to the public.⟦/⟧",
    "⟦article⟧A man with a sperm count of 400 came in.⟦/⟧ ⟦article⟧In a man with a platelet count of 15,000, bleeding is likely.⟦/⟧",
    "⟦study⟧A four-year trapping project logged the first moths in May.⟦/⟧ ⟦study⟧A 2021 test of seven oils found that canola held up best.⟦/⟧",
    "⟦article⟧A school project logged the rain in a notebook.⟦/⟧ ⟦article⟧A blood test of hers found it.⟦/⟧ ⟦article⟧In a test of strength, he won.⟦/⟧",
    "⟦article⟧In a sample of 12 drops, one was red.⟦/⟧",
    "⟦article⟧One of them is the Norr trial.⟦/⟧ ⟦study⟧Published in Gut News in 2021, it gave 61 people a bar a day.⟦/⟧ "
    "⟦study⟧The bars couldn’t be told apart from the placebo.⟦/⟧",
    "⟦article⟧There is a new book.⟦/⟧ ⟦article⟧Published in 2021, it gave 61 people a name.⟦/⟧",
    "⟦article⟧When Halpern’s team treated 40 days of rain as a joke, we laughed.⟦/⟧",
    "⟦article⟧There’s some data to back her up.⟦/⟧ ⟦article⟧There is a study to support the idea.⟦/⟧",
    "⟦study⟧There is a study that backs her up.⟦/⟧ ⟦study⟧A review found data to back her up.⟦/⟧",
    "⟦article⟧An ultrasound at Alder Creek’s emergency department found eleven stones.⟦/⟧",
    "⟦article⟧A scan at Lumo Hospital found a lump.⟦/⟧ ⟦article⟧Her blood test at the clinic showed nothing.⟦/⟧",
]


@pytest.mark.parametrize("marked", COUNTS)
def test_counts_and_arms_are_of_studies(marked: str) -> None:
    assert mismatches(marked) == []


EITHER_OR = [
    "⟦study⟧In a trial at Norr, 60 pigs got either soft or coarse hay.⟦/⟧ ⟦study⟧The coarse hay wore their teeth down.⟦/⟧",
    "⟦study⟧In a 2020 experiment, 320 clerks were asked for either a round sum or a precise one.⟦/⟧ "
    "⟦study⟧The precise request drew offers that were $90 higher.⟦/⟧",
    "⟦study⟧In a test by the magazine Hob & Sink, 40 testers tried citric acid or vinegar.⟦/⟧ ⟦study⟧The acid was quicker.⟦/⟧ "
    "⟦study⟧The vinegar was cheaper by half.⟦/⟧ ⟦article⟧The vinegar is sold in jars.⟦/⟧",
    "⟦study⟧A 2020 trial at Norr followed 40 men.⟦/⟧ ⟦study⟧The work appeared in Foot Notes last year.⟦/⟧ "
    "⟦article⟧The work is never done.⟦/⟧",
    # nothing else was tried, or something else is told of
    "⟦study⟧In a trial at Norr, 60 pigs got either soft or coarse hay.⟦/⟧ ⟦article⟧The weather was fine.⟦/⟧",
    "⟦study⟧In a trial at Norr, 60 pigs got soft hay.⟦/⟧ ⟦article⟧The hay was mine.⟦/⟧",
    "⟦article⟧In a driving test by the sea, Moss failed.⟦/⟧",
]


@pytest.mark.parametrize("marked", EITHER_OR)
def test_what_came_of_either_is_the_studys(marked: str) -> None:
    assert mismatches(marked) == []


TREATED = [
    "⟦study⟧When researchers in Malta wrapped the ankles of 31 volunteers in foil for a day, the skin took a week to pale.⟦/⟧",
    "⟦study⟧When the Cape Orme team switched 84 people to low heels, they had a third fewer blisters by May.⟦/⟧ "
    "⟦study⟧What the heels were made of, be it cork or wood, made no odds.⟦/⟧",
    "⟦study⟧After investigators gave 120 older adults a balm, half of them slept better.⟦/⟧",
    "⟦study⟧When researchers at the University of Norr took scans of 90 knees, half of them had a tear.⟦/⟧",
    "⟦study⟧When researchers gently pressed a warm pad on the lower backs of 60 nurses, those with pain flinched first.⟦/⟧",
    "⟦article⟧When her friends took photos of 90 guests, half of them looked away.⟦/⟧",
    "⟦article⟧When the Cape Orme team switched to low heels, 84 people came to see it.⟦/⟧",
    "⟦article⟧When the team taught 12 dances, nobody minded.⟦/⟧",
    "⟦article⟧When her aunt put 30 people to bed in one house, half of them slept on straw.⟦/⟧",
    "⟦article⟧When researchers switched to low heels, they had fewer blisters.⟦/⟧",
]


@pytest.mark.parametrize("marked", TREATED)
def test_what_is_tried_on_many_is_a_study(marked: str) -> None:
    assert mismatches(marked) == []


def test_a_sentence_with_the_number_of_the_study_before_tells_more_of_it() -> None:
    told = "A trial of 90 runners found that zinc helped.1 A sore stomach was the usual complaint.1 Zinc is grey.1"
    text = (
        f"# Zinc\n\nMany take it.\n\n{told}\n\n## References\n\n1. Moss A. Zinc in runners. *Cells*. 2020.\n"
    )
    _, *read = parse_article(text, format="markdown").statements
    assert [(s.kind, [r.number for r in s.references]) for s in read] == [
        ("study", [1]),
        ("study", [1]),
        ("article", []),
    ]


UNNAMED = [
    # who made it, or on whom it was made, and no word for a study
    "⟦study⟧A hospital in Hull found low levels in more than half of 120 children with scars.⟦/⟧",
    "⟦study⟧When a group in Hull measured children for two years, those with scars grew no faster.⟦/⟧",
    "⟦article⟧She sent me a letter in which 136 people asked for hats: the shop had none.⟦/⟧",
    "⟦study⟧When 68 women were followed through a summer, those who wore hats had half as many spots.⟦/⟧",
    "⟦study⟧Once 214 adults on a waiting list were given either socks or nothing, the first had less pain.⟦/⟧",
    "⟦study⟧Among 516 farmers and fishers examined at field days in 2022, it was one in four.⟦/⟧",
    "⟦study⟧In one clinic’s tests, children with scars flinched at a lighter press.⟦/⟧",
    "⟦study⟧A Finnish register that tracked 390 children found that most had no scar.⟦/⟧ ⟦study⟧It did notice more moles.⟦/⟧",
    "⟦study⟧A scanning study from Malta lent this some weight: the bones of children with scars were thinner.⟦/⟧",
    "⟦study⟧That fits with a trial in Hull, published in 2022, in which 180 people with scars used either a gel or tape.⟦/⟧ "
    "⟦study⟧After a month, they were paler in 61 per cent of the gel group.⟦/⟧",
    "⟦study⟧Of the 212 adults who finished, 127 had been told of a scar and 85 had not.⟦/⟧",
    "⟦study⟧In a pilot with 19 sleepers it cut snoring by a third.⟦/⟧",
    "⟦study⟧So the team mailed its volunteers a band with three sensors.⟦/⟧",
    "⟦study⟧When swabs from 90 sore noses were tested at her hospital, only a third had a germ in them.⟦/⟧",
    "⟦study⟧A study asked 41 schools to lay mats.⟦/⟧ ⟦study⟧Falls had dropped by a third, at a cost of $4 a head.⟦/⟧",
    "⟦study⟧In tests at Lumo State, plants beside basil had as many flies as those without.⟦/⟧",
    "⟦study⟧Whether it helps is another matter: in tests at Lumo State, six of 90 failed.⟦/⟧",
    "⟦study⟧In tests by the charity Norr, half of the cases leaked.⟦/⟧",
    "⟦study⟧In testing at a lab in Hull, half of the cases leaked.⟦/⟧",
    # no study
    "⟦article⟧In tests at home, ask for a second swab.⟦/⟧",
    "⟦article⟧In tests at school, half of the boys failed.⟦/⟧",
    "⟦article⟧In tests at Lumo State, ask for a second swab.⟦/⟧",
    "⟦article⟧In tests at Lumo Hospital, her iron was low.⟦/⟧",
    "⟦article⟧In tests at Lumo Hospital, he ran faster than before.⟦/⟧",
    "⟦article⟧In tests by hand, half of the cases leaked.⟦/⟧",
    "Ana Ruiz, MD, is a vet. ⟦article⟧Ruiz took part in a trial in which 180 people used a gel.⟦/⟧",
    "⟦article⟧It is no trial in which 12 people took an oath.⟦/⟧",
    "⟦article⟧Of the 212 emails that came in, 127 had a picture.⟦/⟧",
    "⟦article⟧Of the 40 runners who finished, 12 had blisters.⟦/⟧",
    "⟦article⟧In a pilot with 19 years in the air it is rare.⟦/⟧",
    "⟦article⟧The shop mailed its volunteers a card.⟦/⟧",
    "⟦article⟧When swabs were tested at her hospital, only a third had a germ in them.⟦/⟧",
    "⟦article⟧A school laid mats.⟦/⟧ ⟦article⟧Falls had dropped by a third, at a cost of $4 a head.⟦/⟧",
    "⟦study⟧A study asked 41 schools to lay mats.⟦/⟧ ⟦article⟧Rain had dropped on the roofs.⟦/⟧",
    "⟦article⟧A hospital in Hull found 40 beds for the children.⟦/⟧",
    "⟦article⟧A clinic in Hull found him a bed after half a year.⟦/⟧",
    "⟦article⟧When a group in Hull measured the hall, it was too small.⟦/⟧",
    "⟦article⟧When a clinic in Hull tested her children, nothing came of it.⟦/⟧",
    "⟦article⟧When 20 patients were brought in that night, the ward ran out of sheets.⟦/⟧",
    "⟦article⟧Of the 40 patients examined at her clinic, six came back.⟦/⟧",
    "⟦article⟧Of the 14 kettles tested in May, two leaked.⟦/⟧",
    "⟦article⟧In one clinic’s cellar, children with scars are read to.⟦/⟧",
    "⟦article⟧A cash register that jammed found its way to the tip.⟦/⟧",
]


@pytest.mark.parametrize("marked", UNNAMED)
def test_a_study_may_have_no_word_for_one(marked: str) -> None:
    assert mismatches(marked) == []


LOCAL = [
    "⟦study⟧A 2022 check of 1,150 Norr homes found that one alarm in five was past its date.⟦/⟧",
    "⟦study⟧Checks of 90 kitchens found mould in a third.⟦/⟧",
    "⟦study⟧In a 2018 count at four nurseries in Manila, 9 percent of babies had a rash.⟦/⟧",
    "⟦study⟧A test by the readers of a Norr cooking club in 2007 ranked lard first and olive oil last.⟦/⟧",
    # nobody was studied
    "⟦article⟧A check of the oil showed that it was low.⟦/⟧",
    "⟦article⟧A quick check of 2 of the tyres found a nail.⟦/⟧",
    "⟦article⟧In a blood count at the clinic, the number was low.⟦/⟧",
    "⟦article⟧A test by her doctor found a lump.⟦/⟧",
    "⟦article⟧The count at dinner was six.⟦/⟧",
]


@pytest.mark.parametrize("marked", LOCAL)
def test_readers_and_towns_make_studies_as_well(marked: str) -> None:
    assert mismatches(marked) == []


MANY = [
    "⟦study⟧When researchers in Hull measured the feet of 90 runners, half had grown.⟦/⟧",
    "⟦study⟧When researchers in Leeds scanned the knees of 200 farmers, 40 had no cartilage left.⟦/⟧",
    "⟦study⟧When an independent lab tested a dozen creams last year, five had mercury in them.⟦/⟧",
    "⟦study⟧Once an outside laboratory tested 25 brands of oil, only one of them passed.⟦/⟧",
    "⟦study⟧A trial of 90 adults found that a gel works.⟦/⟧ ⟦study⟧Some measures of sleep did improve.⟦/⟧",
    "⟦study⟧A review found nine laser trials.⟦/⟧ ⟦study⟧Most reported smoother skin, and just two lasted a year.⟦/⟧",
    "⟦study⟧A trial compared tape with rest in 90 runners.⟦/⟧ ⟦study⟧By the end there was little between them.⟦/⟧",
    "⟦study⟧A trial of 90 runners found that tape helps.⟦/⟧ ⟦article⟧By the end, she was tired.⟦/⟧",
    "⟦study⟧A trial of 90 runners found that tape helps.⟦/⟧ ⟦article⟧Most people like tape.⟦/⟧",
    # nobody and nothing was studied
    "⟦article⟧When a lab tested my water, three pipes were gone.⟦/⟧",
    "⟦article⟧When the lab tested 12 minutes late, half of us had gone.⟦/⟧",
    "⟦article⟧When an independent lab opened 12 miles away, half the town applied.⟦/⟧",
]
RELATED = [
    "⟦article⟧(The paper’s first author, Kim Lee, is no relation of the nurse quoted in this story.)⟦/⟧",
    "⟦article⟧The study’s lead author isn’t related to the nurse.⟦/⟧",
    "⟦study⟧In the study, severity wasn’t related to age.⟦/⟧",
]


@pytest.mark.parametrize("marked", MANY)
def test_what_many_were_measured_for_and_a_lab_tested_is_a_study(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", RELATED)
def test_whose_relative_an_author_is_not_is_no_finding(marked: str) -> None:
    assert mismatches(f"⟦study⟧A trial by Lee and colleagues found that a gel works.⟦/⟧ {marked}") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦study⟧Professor Elin Marsh, an ecologist at Hull, counted frogs in 60 ponds in 2018.⟦/⟧ "
        "⟦study⟧Half of them had no fish.⟦/⟧ ⟦direct: Elin Marsh⟧“Fish eat them,” she says.⟦/⟧ "
        "⟦article⟧Most towns have a pond.⟦/⟧",
        "⟦direct: Elin Marsh⟧“Fish eat them,” says Elin Marsh, an ecologist.⟦/⟧ "
        "⟦study⟧In 2020 Marsh and her team fitted 240 newts with transmitters.⟦/⟧ "
        "⟦article⟧The price of newts rose by half.⟦/⟧ ⟦article⟧So there is no need for nets.⟦/⟧",
        "⟦direct: Elin Marsh⟧“Fish eat them,” says Elin Marsh, an ecologist.⟦/⟧ ⟦study⟧For nine years she tracked 300 newts.⟦/⟧ "
        "⟦study⟧Those that were fed grew no faster than the others.⟦/⟧",
        "⟦direct: Elin Marsh⟧“Fish eat them,” says Elin Marsh, an ecologist.⟦/⟧ ⟦article⟧Marsh measured 90 minutes on her watch.⟦/⟧ "
        "⟦article⟧Marsh counted 12 of her neighbours.⟦/⟧ ⟦article⟧Most were at home.⟦/⟧ ⟦article⟧Marsh followed her sister.⟦/⟧ "
        "⟦article⟧Marsh collected 400 stamps.⟦/⟧ ⟦article⟧Marsh interviewed 12 candidates for the job.⟦/⟧",
        # who is no expert
        "⟦article⟧Bo Lee, a plumber, counted 40 newts in his pond.⟦/⟧ ⟦article⟧Most were dead.⟦/⟧ ⟦direct: Bo Lee⟧“I wept,” says Lee.⟦/⟧",
    ],
)
def test_what_an_expert_counted_who_is_the_subject_is_a_study(marked: str) -> None:
    assert mismatches(marked) == []


def test_a_study_that_is_told_of_its_maker_has_the_name_of_that_one() -> None:
    text = "Elin Marsh, an ecologist, tracked 300 newts. Half of them stayed.\n\n“Fish eat them,” says Marsh."
    assert [one.attribution for one in parse_article(text).statements] == ["Elin Marsh", "Elin Marsh", ""]
