"""How magazines and newspapers of several countries introduce experts and cue their words."""

from __future__ import annotations

import pytest
from attributions import mismatches

RUIZ = "Ana Ruiz, MD, is a dermatologist in Boston. "
HOLLIS = "Dr. Ben Hollis is a dentist. "

SHARING = [
    "⟦direct: Bani Patil⟧Dr Bani Patil, a dermatologist, shared, “Hair splits.”⟦/⟧",
    "⟦direct: Bani Patil⟧Speaking to Lifestyle Daily, Dr Bani Patil, senior consultant – dermatology at Sun Hospital, shared, “Hair splits.”⟦/⟧",
    "⟦direct: Bani Patil⟧In an interview with HT Lifestyle, Dr Bani Patil, MD Dermatologist, Founder of Elements of Glow, shared, “Hair splits.⟦/⟧ ⟦direct: Bani Patil⟧It does.”⟦/⟧",
    "⟦direct: Bani Patil⟧Dr Bani Patil, a dermatologist, shared with Norr Daily, “Hair splits.”⟦/⟧",
    "⟦indirect: Bani Patil⟧Dr Bani Patil, a dermatologist, shared that hair splits.⟦/⟧ ⟦direct: Bani Patil⟧She further shared, “It does.”⟦/⟧",
    "⟦direct: Bani Patil⟧“Hair splits,” shared dermatologist Bani Patil.⟦/⟧ ⟦direct: Bani Patil⟧“It does.”⟦/⟧",
    "⟦direct: Bani Patil⟧“Hair splits,” Dr Bani Patil, a dermatologist, shared.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Hair splits in summer, she shared.⟦/⟧",
    RUIZ
    + "⟦indirect: Ana Ruiz⟧She expressed that hair splits.⟦/⟧ ⟦direct: Ana Ruiz⟧She posted, “It does.”⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧Dr. Ruiz was quoted as saying, “Hair splits.”⟦/⟧",
    # deeds, and things that are no words
    RUIZ + "⟦article⟧She shared her story.⟦/⟧ ⟦article⟧She shared a flat with Kim, and posted it.⟦/⟧",
    RUIZ + "⟦article⟧She shares tips that help.⟦/⟧ ⟦article⟧She expressed concern for them.⟦/⟧",
    RUIZ + "⟦article⟧She had a car, which he shared.⟦/⟧ ⟦article⟧She ran, and she never posted.⟦/⟧",
    RUIZ + "⟦article⟧The photo, which Kim Webb shared, “went viral” in May.⟦/⟧",
    RUIZ + "⟦article⟧The “scar” posts Ana Ruiz writes, and the “skin” shares Ana Ruiz sold, are old.⟦/⟧",
    "⟦mixed: Tom Lee⟧Norr shares fell on Monday, “a bad day,” said analyst Tom Lee.⟦/⟧ ⟦article⟧Apple shares that rose fell too.⟦/⟧",
]

LETTERS = [
    "⟦indirect: Noel Sadler⟧Dermatologist Noel Sadler, MD, of Sadler Skin in Tampa notes that labels matter.⟦/⟧",
    "⟦indirect: Noel Sadler⟧Dermatologist Noel Sadler, M.D., of Sadler Skin says that labels matter.⟦/⟧",
    "⟦indirect: Noel Sadler⟧Noel Sadler, MD and professor of dermatology at Hill, says it stings.⟦/⟧",
    "⟦direct: Amara Osei⟧“It starts there,” Dr. Amara Osei, GP and women’s health lead at Bloom Clinics, tells us.⟦/⟧",
    "⟦direct: Amara Osei⟧“It starts there,” Dr. Amara Osei, MBChB, MRCGP, GP at Bloom Clinics, says, “and ends.”⟦/⟧",
    "⟦direct: Dipa Bharat⟧“It went bald,” Dr Dipa Bharat, a well-known skin doctor, allergy expert and laser surgeon in Pune told me.⟦/⟧",
    "⟦direct: Asha Rao⟧“It is a window,” Dr Asha Rao, MS Ophthalmology, Sankar Eye Centre, Hubli, told us.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ana Ruiz, an optometrist in Austin, Texas says that dry eye is common.⟦/⟧",
    "⟦indirect: Nicole Clarkson⟧Nicole Clarkson, a lactation consultant, breastfeeding specialist, and activist in Chesapeake, Va. says it hurts.⟦/⟧",
    "⟦indirect: Michelle Lehr⟧Michelle Lehr, co-owner and Master Designer of Salon Eva in Boston says that ends split.⟦/⟧",
    "⟦article⟧Ana Ruiz, a nurse in Leeds, left in May, Kim said.⟦/⟧",
    "⟦group⟧Ana Ruiz, a nurse, moved to Austin, Texas officials said.⟦/⟧",
    "⟦indirect: ?⟧Noel Sadler, MD, was a doctor at Hill, says his wife.⟦/⟧",
    "⟦article⟧Noel Sadler, MD is a dermatologist at Hill, says the family.⟦/⟧",
]

EXPLAINED_BY = [
    "⟦indirect: Carol Robins⟧As explained by dermatologist Carol Robins, MD, avoid mixing acids.⟦/⟧",
    "⟦indirect: Carol Robins⟧As advised by Dr Carol Robins, founder of Robins Skin, one should wait.⟦/⟧",
    "⟦indirect: Carol Robins⟧Acids, as pointed out by Dr. Carol Robins, are strong.⟦/⟧",
    RUIZ + "⟦article⟧Take it as recommended by your doctor, and as suggested by the label.⟦/⟧",
    RUIZ
    + "⟦article⟧As recommended by Dr. Ruiz, Kim Webb wore a mask.⟦/⟧ ⟦article⟧As advised by Ruiz, I did, too.⟦/⟧",
    RUIZ + "⟦article⟧The cream, as recommended by her doctor, helped Kim Webb.⟦/⟧",
]

CLINICS = [
    "⟦direct: Bani Patil⟧Dr Bani Patil, Medical Director and Dermatologist, The Pune Skin Clinic, says, “Some split.”⟦/⟧",
    "⟦indirect: Bani Patil⟧Dr Bani Patil, Medical Director, The Pune Skin Clinic, says that hair splits.⟦/⟧",
    "⟦direct: Asha Rao⟧Dr Asha Rao, HOD, Dept of Ophthalmology, Sankar Hospital, says, “Blink often.”⟦/⟧",
    "⟦indirect: ?⟧A gynaecologist at the Garden General Hospital, Abuja, has urged women to eat.⟦/⟧",
    "⟦indirect: ?⟧A dermatologist at the Garden General Hospital says that women should eat.⟦/⟧",
    "⟦group⟧Unlike Ana Ruiz, a dermatologist, the American Academy of Dermatology says that it fades.⟦/⟧",
    "⟦group⟧A spokesperson for the Royal College of Midwives said that it fades.⟦/⟧",
    "⟦group⟧A member of the American Academy of Dermatology recommends it.⟦/⟧",
    "⟦direct: Mia Barker⟧“It was on her neck,” Lumo Hair and Beauty’s Mia Barker said.⟦/⟧",
    "⟦direct: Dan Altmeyer⟧“It is new,” Norr College London’s Professor of Immunology Dan Altmeyer told us.⟦/⟧",
]

CALLED = [
    "⟦indirect: Kenneth Looi Chun⟧You should act, said consultant paediatrician at Norr Asia Hospital Cheras Dr Kenneth Looi Chun.⟦/⟧",
    "⟦indirect: Kenneth Looi Chun⟧When contacted, paediatrician at Norr Asia Hospital Cheras Dr Kenneth Looi Chun said that it fades.⟦/⟧",
    "⟦direct: Ana Ruiz⟧“It fades,” says a surgeon at Lumo Hospital, Ana Ruiz, MD, who left.⟦/⟧",
    "⟦direct: Kerry Hickman⟧Chair of Norr Ireland, Kerry Hickman, said: “Eyes are developing.”⟦/⟧",
    "⟦direct: Ben Hollis⟧“A myth,” agrees her colleague, orthodontist Ben Hollis.⟦/⟧",
    "⟦direct: Andrea Clay⟧“It is not enough,” says my dentist Andrea Clay.⟦/⟧",
    "⟦mixed: Andrea Clay⟧“It is not enough,” says my dentist, Andrea Clay who believes in plain speaking.⟦/⟧",
    HOLLIS + "⟦direct: ?⟧“It is not enough,” says his wife, a friend of Ben Hollis.⟦/⟧",
    HOLLIS + "⟦direct: ?⟧“It is not enough,” says her mother in Ben Hollis’s clinic.⟦/⟧",
]

THE_EXPERT = [
    RUIZ + "“It fades,” says Ruiz. ⟦indirect: Ana Ruiz⟧The expert adds that it itches.⟦/⟧\n\n"
    "Omar Sayed, MD, is a surgeon. “It hurts,” says Sayed. ⟦indirect: Omar Sayed⟧The expert notes that it swells.⟦/⟧",
    RUIZ + "⟦indirect: ?⟧One expert says no.⟦/⟧ ⟦indirect: ?⟧Another expert says yes.⟦/⟧",
    RUIZ + "I asked an expert in rugs. ⟦indirect: ?⟧The expert said that wool sheds.⟦/⟧",
    "⟦direct: ?⟧“We never knock,” said a lawyer for the landlord, Jo Pike.⟦/⟧",
]

PARENTS = [
    "⟦direct: Kelly Watts⟧Mum-of-three Kelly Watts, 38, who lives in Hull, said: “I was in agony.”⟦/⟧\n\n"
    "⟦direct: Kelly Watts⟧Kelly, who works in a school, added: “It bled.”⟦/⟧",
    "⟦direct: Mark Finn⟧“It hurt,” says dad-of-two Mark Finn.⟦/⟧ ⟦indirect: Jane Poole⟧Mother-of-four Jane Poole agreed.⟦/⟧",
]

BOOKS = [
    "⟦indirect: David Adderley⟧Obstetrician and co-author of Forty Weeks, The Essential Guide to Birth David Adderley says it hurts.⟦/⟧",
    "⟦indirect: Sue Harding⟧Midwife and author of The Calm Birth Book Sue Harding says to breathe.⟦/⟧",
    "⟦indirect: Mary Jane Smith⟧The author of the book, Mary Jane Smith, says to breathe.⟦/⟧",
]

STUDIES = [
    "⟦study⟧“Early peanut was best,” found the study, which was published in May.⟦/⟧",
    "⟦study⟧“Early peanut was best,” wrote the authors of the paper.⟦/⟧",
    "⟦article⟧“Early peanut was best,” found the study’s critics.⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧“Early peanut was best,” noted Dr. Ruiz, who led the study.⟦/⟧",
    RUIZ + "⟦direct: Ana Ruiz⟧“Early peanut was best,” she said of the study.⟦/⟧",
]

PARAGRAPHS = [
    # closed paragraphs later, and not opened anew
    "⟦direct: Nora Ralston⟧Dr Nora Ralston says: “Melasma is common.⟦/⟧ ⟦direct: Nora Ralston⟧It fades.⟦/⟧\n\n"
    "⟦direct: Nora Ralston⟧Triggers include sun.⟦/⟧\n\n⟦direct: Nora Ralston⟧Wash your face daily.”⟦/⟧\n\n"
    "⟦article⟧The clinic opened in May.⟦/⟧",
    "⟦direct: Nora Ralston⟧Dr Nora Ralston says: “Melasma is common.⟦/⟧ ⟦article⟧It fades.⟦/⟧\n\n"
    "⟦article⟧Triggers include sun.⟦/⟧\n\n⟦mixed: Nora Ralston⟧She calls it “a great nuisance.”⟦/⟧",
    "⟦direct: Nora Ralston⟧Dr Nora Ralston says: “Melasma is common.⟦/⟧ ⟦article⟧It fades.⟦/⟧\n\n"
    '⟦article⟧Triggers include sun.⟦/⟧\n\n⟦article⟧The strap is 20"⟦/⟧',
    # a line that ends without a full stop
    "Tammy Porter, 31, has a rash.\n⟦direct: Tammy Porter⟧“It felt like a burn,” said Tammy⟦/⟧\n"
    "⟦direct: Tammy Porter⟧Tammy shrugs and says, “I had used it before.”⟦/⟧",
    # nothing but a name and what its bearer is
    "⟦direct: Jonas Sandal⟧“It is rising fast,” Dr Jonas Sandal, president of The Braces Society⟦/⟧",
    "Braces cost a lot.\n\n“It is rising fast.” ⟦article⟧Dr Jonas Sandal, an orthodontist, treats it in Leeds.⟦/⟧",
    "⟦direct: Lina Poole⟧“Use two fingers,” is the advice from Dr. Lina Poole, who leads the skin service.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Dr. Ruiz says- Whether it is cold or warm, rays are always emitted.⟦/⟧",
    # headings that name who is quoted below
    "We asked doctors about sore eyes.\n\nEva Shamrock, MD, dermatologist in Reno\n\n⟦direct: Eva Shamrock⟧“I say blink.”⟦/⟧\n\n"
    "Dr. Omar Sayed\n\n⟦direct: Omar Sayed⟧“I like drops.”⟦/⟧",
    "We asked doctors about sore eyes.\n\nDr. Oz Diet Review\n\n⟦direct: ?⟧“I like drops.”⟦/⟧",
    "We asked doctors about sore eyes.\n\nVitamin Serum, SPF 30\n\n⟦direct: ?⟧“I like drops.”⟦/⟧",
]

VENEERS = (
    "We spoke to Dr. Milan Appel and Dr. Kenneth Sandow about veneers.\n\nIs it possible to whiten veneers?\n\n"
    "Dr. Sandow: ⟦direct: Kenneth Sandow⟧“Yes, but it takes a very long time.”⟦/⟧\n\n"
    "Dr. Appel: ⟦direct: Milan Appel⟧“Whitening uses peroxide.”⟦/⟧\n\nWhat is the best method?\n\n"
    "DS: ⟦direct: Kenneth Sandow⟧“Trays would be your best bet.⟦/⟧ ⟦direct: Kenneth Sandow⟧Strips are gradual.”⟦/⟧\n\n"
    "DA: ⟦direct: Milan Appel⟧“It is safe if done with care.”⟦/⟧"
)

LABELS = [
    VENEERS,
    "Our expert is Diana Bernson, MD, a dermatologist.\n\nAlba: Should we switch?\n\n"
    "DR. BERNSON: ⟦direct: Diana Bernson⟧I don’t know.⟦/⟧ ⟦direct: Diana Bernson⟧I think it helps.⟦/⟧\n\n"
    "Alba: And else?\n\nDR. BERNSON: ⟦direct: Diana Bernson⟧Eat well.⟦/⟧",
    "We spoke to Hanna Wooley, MD, and Ben Hollis, DDS, about teeth.\n\nWhy do they ache?\n\n"
    "Hanna Wooley, MD: ⟦direct: Hanna Wooley⟧I see it a lot.⟦/⟧\n\nBen Hollis, DDS: ⟦direct: Ben Hollis⟧I blame ice.⟦/⟧\n\n"
    "And what helps?\n\nHanna Wooley, MD: ⟦direct: Hanna Wooley⟧I say warm drinks.⟦/⟧\n\n"
    "Ben Hollis, DDS: ⟦direct: Ben Hollis⟧I say less ice.⟦/⟧",
    # one question and one answer, as in a column
    "Q. It is my mother’s birthday. What can I tell her?\n\n"
    "A. ⟦direct: Carlos Wolfe⟧Let her know that it need not be much.⟦/⟧ ⟦direct: Carlos Wolfe⟧I have many patients.⟦/⟧\n\n"
    "⟦article⟧Dr. Carlos Wolfe is a partner in Palm Surgery and is board certified.⟦/⟧",
    "Q. My baby has a rash. What should I do?\n\nA. This sounds like it. ⟦article⟧Keep him cool.⟦/⟧",
    # a list of experts tells who they are, and is nobody's answer
    "Meet the experts:\n\n⟦article⟧Lynn Tilman: mom, sleep pro, and founder of the Sleep System.⟦/⟧\n\n"
    "⟦article⟧Jen Estrange: Maine-based registered sleep consultant and founder of Nap to You.⟦/⟧\n\n"
    "How do parents know?\n\nLynn: ⟦direct: Lynn Tilman⟧I’ve found it best to talk.⟦/⟧\n\n"
    "Jen: ⟦direct: Jen Estrange⟧The ideal time is at age 2.⟦/⟧\n\nHow long should it take?\n\n"
    "Jen: ⟦direct: Jen Estrange⟧Can you imagine saying three days!⟦/⟧",
    "We spoke to dermatologists Ana Ruiz and Omar Sayed.\n\nWhat is it?\n\n"
    "Ana Ruiz: ⟦direct: Ana Ruiz⟧Your dermatologist, if asked, will know.⟦/⟧\n\n"
    "Omar Sayed: ⟦direct: Omar Sayed⟧Dermatitis, mostly.⟦/⟧\n\nWhat helps?\n\n"
    "Ana Ruiz: ⟦direct: Ana Ruiz⟧A good dermatologist and time.⟦/⟧\n\nOmar Sayed: ⟦direct: Omar Sayed⟧Time.⟦/⟧",
]

LEAFLETS = [
    "⟦article⟧If you take warfarin, the clinic will tell you when to stop.⟦/⟧",
    "⟦article⟧The hospital will tell you whether you need to fast.⟦/⟧",
    "⟦article⟧The pre-assessment team will tell you what to bring, and when.⟦/⟧",
    "⟦article⟧The clinic will tell you if the scan has to be done again.⟦/⟧",
    "⟦article⟧The nurse will tell you how to look after the dressing.⟦/⟧",
    "⟦article⟧The hospital will tell you more about the anaesthetic on the day.⟦/⟧",
    "⟦article⟧The surgery will tell you which of your tablets you can take.⟦/⟧",
    "⟦article⟧The trust will tell you how long the wait is.⟦/⟧",
    # by what a good one is known
    "⟦article⟧A good nurse will tell you before each visit what it costs.⟦/⟧",
    "⟦article⟧Any decent clinic will tell you that it takes time.⟦/⟧",
    RUIZ + "⟦article⟧A good doctor will tell you that it takes time.⟦/⟧",
    # what they tell
    "⟦group⟧Dentists will tell you that sugar is to blame.⟦/⟧",
    "⟦group⟧The clinic told us when to stop.⟦/⟧",
    "⟦group⟧The hospital said it will tell you whether you need to fast.⟦/⟧",
    "⟦group⟧Dermatologists will tell you to wear a hat.⟦/⟧",
    "⟦group⟧The clinic says it is seeing more infected toes than it did in 2019.⟦/⟧",
    "⟦group⟧Experts will tell you: It is never too late.⟦/⟧",
    "⟦article⟧Ana Ruiz, a nurse, left.⟦/⟧ ⟦indirect: Ana Ruiz⟧The nurse will tell you when to stop.⟦/⟧",
    RUIZ + "⟦indirect: Ana Ruiz⟧Dr. Ruiz will tell you what a mole should not look like.⟦/⟧",
]


@pytest.mark.parametrize("marked", LEAFLETS)
def test_what_you_will_be_told_is_no_report(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", SHARING)
def test_who_shares_words_says_them_and_who_shares_a_thing_does_not(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", [*LETTERS, *EXPLAINED_BY])
def test_letters_and_a_place_or_a_trade_behind_a_name_hide_no_speaker(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", CLINICS)
def test_who_works_somewhere_speaks_and_not_the_house(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", [*CALLED, *THE_EXPERT, *PARENTS, *BOOKS])
def test_who_somebody_is_to_the_writer_or_what_they_wrote_is_no_part_of_the_name(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", STUDIES)
def test_a_study_may_stand_behind_its_verb(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", PARAGRAPHS)
def test_quotations_whose_marks_or_names_stand_apart(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize("marked", LABELS)
def test_labels_of_initials_and_capitals_and_lists_of_experts(marked: str) -> None:
    assert mismatches(marked) == []
