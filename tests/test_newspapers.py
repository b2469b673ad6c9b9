"""How newspapers and health pages name who speaks: "the expert", posts, bodies and places behind a name.

What is expected stands marked in the text (see ``attributions.py``).
"""

from __future__ import annotations

import pytest
from attributions import mismatches

from scarbot.parsing import parse_article

TOP = "What to know\n\nThis is a plain paragraph of the article about how things fade with time.\n\n"
YOUNG = "Olwen Young, product scientist at Shine, said: “Grease dreads heat.”\n\n"
OJO = "A neurologist, Dr Femi Ojo, has warned against salt.\n\n"


@pytest.mark.parametrize(
    "marked",
    [
        YOUNG + "⟦indirect: Olwen Young⟧The expert advised people to wipe the hob.⟦/⟧",
        YOUNG + "⟦mixed: Olwen Young⟧To keep grease “at bay”, the expert recommended “simple steps”.⟦/⟧",
        "Marla Lewin has issued a warning.\n\n⟦indirect: Marla Lewin⟧The financial expert, 51, said rates fall.⟦/⟧\n\n"
        "Lewin advised people to wait.",
        "Tara Marco has been a house cleaner for years.\n\nShe said: “Dust is light.”\n\n"
        "⟦indirect: Tara Marco⟧The cleaning expert stressed that vinegar stings.⟦/⟧",
        "A consultant cardiologist, Dr Bisi Alade, said that pain is common.\n\n"
        "⟦indirect: Bisi Alade⟧The physician said that rest is best.⟦/⟧",
        "A Professor of Nephrology, Prof. Sunday Okafor, has said that many are ill.\n\n"
        "⟦indirect: Sunday Okafor⟧According to the scholar, diets are to blame.⟦/⟧",
        "Dr Fiona Amadi, one of the founders of Zap, says that people eat salt.\n\n"
        "⟦indirect: Fiona Amadi⟧The nutritionist said that cereals are worst.⟦/⟧",
    ],
)
def test_the_expert_is_the_only_one_who_speaks(marked: str) -> None:
    assert mismatches(TOP + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        # another one was told of, or several speak
        "Amy Cole, 40, had gout. “It hurt,” Amy said.\n\nAn expert at the clinic told her to rest.\n\n"
        "⟦indirect: ?⟧The expert said that it would pass.⟦/⟧",
        "Lena Holt, a pharmacist, says: “Ask first.”\n\n⟦indirect: ?⟧The dentist said that it would pass.⟦/⟧",
        "Dr Lena Holt says: “Ask first.” She saw a dentist.\n\n⟦indirect: ?⟧The dentist said that it would pass.⟦/⟧",
        "Al Moss, a baker, says: “Wait.”\n\n⟦indirect: ?⟧The sleep expert said that it would pass.⟦/⟧",
        # somebody met elsewhere
        "Dr Lena Holt, founder of Zap, says: “Ask first.”\n\n⟦indirect: ?⟧At the spa, the therapist said that it would "
        "pass.⟦/⟧ ⟦indirect: ?⟧The stylist says that it would not.⟦/⟧",
    ],
)
def test_the_expert_is_not_whoever_was_named(marked: str) -> None:
    assert mismatches(TOP + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦direct: Orla Finn⟧“Gout is common,” Dr. Orla Finn, Medical Director, Irish Kidney Trust, said.⟦/⟧",
        "⟦direct: Orla Finn⟧“Gout is common,” Dr. Orla Finn, Head of Care and Chief Nurse, Bone UK, said.⟦/⟧",
        "⟦direct: Mary Flynn⟧“Gout is common,” Mary Flynn, Chief Executive of the Irish Bone Society, said.⟦/⟧",
        "⟦direct: Priya Nair⟧“Gout is common,” Ms Priya Nair, chief dietician, Lakeside Hospitals, told us.⟦/⟧",
        "⟦indirect: Anil Bhat⟧Dr Anil Bhat, Professor and Head, Department of Medicine, Lakeside Medical College, "
        "opined that gout is common.⟦/⟧",
        "⟦indirect: Hema Raman⟧Dr Hema Raman, Director, Institute of Food (IF) says that gout is common.⟦/⟧",
        "⟦indirect: Sushil Rao⟧Speaking to The Herald, Dr Sushil Rao, Head of Urology, Lakeside Hospital, said "
        "gout is common.⟦/⟧",
        "⟦direct: Prakash Joshi⟧Dr Prakash Joshi, consultant surgeon, Lakeside Hospitals, Pune East said, "
        "“Gout is common.”⟦/⟧",
        "⟦direct: Prakash Joshi⟧In an interview with HT, Dr Prakash Joshi, senior consultant said, "
        "“Gout is common.”⟦/⟧",
    ],
)
def test_a_post_and_a_body_tell_of_who_speaks(marked: str) -> None:
    assert mismatches(TOP + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦group⟧Dr Lena Holt, head of research, and the Bone Society say that gout is common.⟦/⟧",
        "⟦group⟧Dr Lena Holt resigned as director, and Bone UK said that it was sorry.⟦/⟧",
        "⟦group⟧They hired Lena Holt, chief nurse, Bone UK said.⟦/⟧",
        "⟦group⟧After meeting Lena Holt, director of sales, Bone UK said that it would change.⟦/⟧",
        "⟦group⟧Lena Holt, chief nurse, Bone UK said, was ill.⟦/⟧",
        "⟦group⟧“Gout is common,” Dr. Orla Finn’s employer, Irish Kidney Trust, said.⟦/⟧",
    ],
)
def test_a_body_that_speaks_itself_is_not_somebodys_place(marked: str) -> None:
    assert mismatches(TOP + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Amy Cole⟧Amy Cole of Austin, a teacher, said that it hurt.⟦/⟧",
        "⟦indirect: Ben Ward⟧Dr. Ben Ward of Madison, a surgeon, said that it is common.⟦/⟧",
        "⟦direct: Kate Selby⟧Dr Kate Selby from Lakeside Medical College, Leeds, said, “Barley is rich.”⟦/⟧",
        "⟦direct: Kate Selby⟧Dr Kate Selby of the University of Leeds, UK, who led the study, said, “It is rich.”⟦/⟧",
        "⟦group⟧Kate Selby in Hull, Bone UK said, was ill.⟦/⟧",
        "⟦article⟧Men from Leeds, Kate Selby of Hull, and others said no.⟦/⟧",
    ],
)
def test_places_behind_a_name_part_nobody_from_the_verb(marked: str) -> None:
    assert mismatches(TOP + marked) == []


@pytest.mark.parametrize(
    "where",
    [
        " on the occasion",
        " in her remarks",
        " in a statement on Monday",
        " while addressing the gathering",
        ", warmly praising barley",
    ],
)
def test_where_somebody_speaks_parts_nobody_from_the_verb(where: str) -> None:
    assert mismatches(f"{TOP}⟦direct: Asha Rao⟧Dr Asha Rao{where} said, “Barley is rich in fibre.”⟦/⟧") == []


@pytest.mark.parametrize(
    ("opening", "closing"), [("‘’", "’’"), ("’’", "’’"), ("”", "”"), ("‘‘", "’’"), ("``", "''"), ('"', "’’")]
)
def test_speech_in_the_marks_of_some_papers(opening: str, closing: str) -> None:
    marked = (
        f"{OJO}⟦direct: Femi Ojo⟧{opening}Salt is a cause of pain.⟦/⟧ ⟦direct: Femi Ojo⟧Rest can help.⟦/⟧\n\n"
        f"⟦direct: Femi Ojo⟧{opening}Check it four times a year, and if it is high, see a doctor,{closing} he said.⟦/⟧"
    )
    assert mismatches(TOP + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        OJO + "⟦indirect: Femi Ojo⟧The board is 6'' wide and 8'' long, he says.⟦/⟧",
        OJO + "⟦article⟧It is the boys’’ room.⟦/⟧",
        OJO + "⟦mixed: Femi Ojo⟧He called it the “first step.⟦/⟧",
    ],
)
def test_two_single_marks_for_inches_or_a_plural_quote_nothing(marked: str) -> None:
    assert mismatches(TOP + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Ogaga Omare⟧Falls are rising because people skip tests.⟦/⟧ ⟦article⟧The Managing Director, "
        "New Dawn, Mr. Ogaga Omare, said this during a walk in Lagos.⟦/⟧",
        "⟦indirect: Femi Ojo⟧Sleep loss is a danger to drivers.⟦/⟧\n\n"
        "⟦article⟧A neurologist, Dr Femi Ojo, disclosed this at a lecture in Ibadan.⟦/⟧",
        "⟦indirect: Ada Eze⟧Salt is a cause of stroke.⟦/⟧\n\n"
        "⟦article⟧This was made known by a nurse, Mrs Ada Eze, at a workshop in Enugu.⟦/⟧",
        OJO
        + "⟦article⟧It was cold in Ibadan.⟦/⟧\n\n⟦indirect: Femi Ojo⟧Ojo said this is why rest matters.⟦/⟧",
        OJO
        + "⟦article⟧The hall was full.⟦/⟧ ⟦indirect: Femi Ojo⟧Dr Ojo said this in Ibadan was a rarity.⟦/⟧",
        OJO + "⟦article⟧The bill passed.⟦/⟧ This was the view of the lake that Dr Ojo loved.",
        OJO + "⟦article⟧Salt is a mineral.⟦/⟧ That is the advice of Dr Ojo: wait.",
    ],
)
def test_said_this_names_whose_the_words_before_are(marked: str) -> None:
    assert mismatches(TOP + marked) == []


@pytest.mark.parametrize(
    "verb",
    [
        "appealed to the government to",
        "appealed to Nigerians to",
        "charged Nigerians to",
        "tasked the government to",
        "enjoined mothers to",
        "admonished parents to",
        "counselled people to",
        "harped on the need to",
    ],
)
def test_verbs_of_urging_in_west_african_papers_report_what_is_urged(verb: str) -> None:
    assert mismatches(f"{TOP}{OJO}⟦indirect: Femi Ojo⟧He therefore {verb} avoid salt.⟦/⟧") == []


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        ("has counselled nurses and bakers", "Ojo"),
        ("charged patients a fee", "Ojo"),
        ("appealed to the court", "Ojo"),
    ],
)
def test_what_such_verbs_tell_of_is_a_deed(deed: str, told: str) -> None:
    assert mismatches(f"{TOP}{OJO}⟦article⟧{told} {deed}.⟦/⟧") == []


@pytest.mark.parametrize(
    "title", ["Professor (Dr)", "Prof. (Dr.)", "Dr (Mrs)", "Prof. Dr.", "Pharm.", "Dt.", "Smt."]
)
def test_titles_of_indian_and_nigerian_papers_are_no_part_of_a_name(title: str) -> None:
    marked = f"⟦indirect: Gita Sen⟧{title} Gita Sen, a nurse, says salt is bad.⟦/⟧ ⟦direct: Gita Sen⟧“Avoid it,” Sen adds.⟦/⟧"
    assert mismatches(TOP + marked) == []


def test_a_state_is_nobody() -> None:
    text = (
        "Mumps is rising, said Tamil Nadu public health director Dr G Surya Rao. He said that beds are ready."
    )
    assert [speaker.name for speaker in parse_article(text).speakers] == ["G Surya Rao"]


@pytest.mark.parametrize("heading", ["PEOPLE HAVE BEEN", "PARENTS ARE BEING", "GARDENERS SHOULD BE"])
def test_a_sentence_that_opens_in_capitals_is_no_body(heading: str) -> None:
    assert mismatches(f"{TOP}⟦article⟧{heading} urged to test their alarms monthly.⟦/⟧") == []


def test_one_of_two_surnames_means_who_has_both() -> None:
    marked = (
        "Dr. Brenda Rosas-Ramirez, a psychiatrist, says sleep matters. ⟦indirect: Brenda Rosas-Ramirez⟧Dr. Rosas says "
        "that it heals.⟦/⟧ ⟦direct: Brenda Rosas-Ramirez⟧She adds, “It does.”⟦/⟧"
    )
    assert mismatches(TOP + marked) == []


def test_who_replies_to_letters_goes_on() -> None:
    letters = (
        "Dr Rosalind Leigh is a GP.\n\nI have had cramp for weeks. What should I do?\n\nDr Rosalind Leigh replies: "
        "Cramp is common. The risks rise with age.\n\nMy knees click. Is that bad?\n\n"
        "Dr Rosalind Leigh replies: Clicking is harmless. If it hurts, see your GP."
    )
    said = [s.text for s in parse_article(letters).statements if s.speakers and s.kind == "direct"]
    assert said == [
        "Cramp is common.",
        "The risks rise with age.",
        "Clicking is harmless.",
        "If it hurts, see your GP.",
    ]


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Niall Casey⟧Speaking on RTX’s Morning Ireland, Prof Niall Casey, a respiratory consultant at "
        "St Anne’s Hospital in Cork, said masks help.⟦/⟧",
        "⟦indirect: Stefan Donnell⟧Minister for Health Stefan Donnell told the Dáil that more beds would open.⟦/⟧",
        "⟦indirect: Mary Butler⟧Minister of State for Health Mary Butler said that beds would open.⟦/⟧",
        "⟦article⟧Union Health Minister J P Nadar said that beds would open.⟦/⟧",
        "⟦group⟧The Department of Health said that beds would open.⟦/⟧",
    ],
)
def test_what_stands_in_front_of_a_name_is_no_body_that_speaks(marked: str) -> None:
    assert mismatches(TOP + marked) == []


@pytest.mark.parametrize(
    "source",
    [
        "That’s according to Dr Brendan Humphrey, who teaches",
        "So says nurse Brendan Humphrey, who adds that it is",
    ],
)
def test_that_is_according_to_names_whose_the_words_before_are(source: str) -> None:
    marked = f"⟦indirect: Brendan Humphrey⟧Ageing Aussies are losing strength.⟦/⟧\n\n{source} in Hull."
    assert mismatches(TOP + marked) == []


def test_excerpts_lead_to_who_tells_somebody_something() -> None:
    marked = (
        "Richard Adebanjo, Consultant psychiatrist at Federal Hospital, tells DailyDay’s Tonia Obi that fear is "
        "rising, excerpts:\n\nFear is a cause of ill health, what is your take on it?\n\n"
        "⟦direct: Richard Adebanjo⟧Fear affects millions of people.⟦/⟧\n\nHow common is it in Nigeria?\n\n"
        "⟦direct: Richard Adebanjo⟧It is common in the elderly.⟦/⟧"
    )
    assert mismatches(TOP + marked) == []


@pytest.mark.parametrize(
    "verb",
    ["indicates that", "theorises that", "outlined that", "was quoted as saying that", "forewarned that"],
)
def test_verbs_of_telling_and_foretelling_report_what_follows_that(verb: str) -> None:
    assert mismatches(f"{TOP}{OJO}⟦indirect: Femi Ojo⟧Ojo {verb} salt is bad.⟦/⟧") == []


def test_a_heading_that_says_who_it_is_gives_the_quoted_words_below_it() -> None:
    marked = (
        "What the experts say\n\nWe asked a few people who know about naps to tell us what they think.\n\n"
        "Dr. Ana Ruiz, sleep physician\n\n⟦direct: Ana Ruiz⟧“Naps help.⟦/⟧ ⟦direct: Ana Ruiz⟧Keep them short.”⟦/⟧\n\n"
        "The expert: Tom Hale, physio\n\n⟦direct: Tom Hale⟧“Lie flat.”⟦/⟧\n\n"
        "Christian Moor, Sauvage\n\n⟦direct: ?⟧“It smells of pine, they say.”⟦/⟧"
    )
    assert mismatches(marked) == []


def test_who_is_named_next_may_be_another_expert() -> None:
    marked = (
        "Open the doors, an expert from AX Plumbing told us.\n\n⟦direct: ?⟧“It helps,” said the expert.⟦/⟧\n\n"
        "Kathryn Bentley – an energy expert at Lumo – says: “It does not.”"
    )
    assert mismatches(TOP + marked) == []


@pytest.mark.parametrize(
    ("printed", "role"),
    [
        ("“It hurt,” says 27-year-old Erica Webb, who has had it for years.", ""),
        ("Dad-of-two Erica Webb told us: “It hurt.”", "dad-of-two"),
        ("Mother-of-three Erica Webb, 41, from York, said: “It hurt.”", "mother-of-three"),
        ("A&E doctor Erica Webb warned that it hurts.", "A&E doctor"),
        ("MP Erica Webb said that it hurts.", "MP"),
    ],
)
def test_what_stands_in_front_of_a_name_is_no_part_of_it(printed: str, role: str) -> None:
    said = parse_article(TOP + printed).statements[-1]
    assert [(speaker.name, speaker.role) for speaker in said.speakers] == [("Erica Webb", role)]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("MARTHA Lewin says it hurts.", "Martha Lewin"),
        ("TV doctor AMIR Khan says it hurts.", "Amir Khan"),
        ("DR Tom Hale says it hurts.", "Tom Hale"),
        ("AJ Belling, a coach, says it hurts.", "AJ Belling"),
    ],
)
def test_a_name_that_opens_in_capitals_is_told_in_usual_letters(printed: str, name: str) -> None:
    assert [speaker.name for speaker in parse_article(TOP + printed).statements[-1].speakers] == [name]


@pytest.mark.parametrize(
    "opening",
    ["But Dr", "But Dr.", "And Prof.", "Yet Dr", "So Professor", "However, Dr"],
)
def test_a_word_that_opens_the_sentence_hides_no_title(opening: str) -> None:
    text = f"{TOP}{OJO}{opening} Adeyemi Orr was unsure: “It is dull,” he said."
    assert [speaker.name for speaker in parse_article(text).statements[-1].speakers] == ["Adeyemi Orr"]


@pytest.mark.parametrize(
    "told",
    [
        "Other tips from Dr Ojo include a walk after lunch.",
        "Ojo’s other tips include a walk after lunch.",
        "His top tips include a walk after lunch.",
        "His number one tip is to walk after lunch.",
        "The main message from Dr Ojo is clear: walk after lunch.",
        "The advice from the neurologist is simple: walk after lunch.",
    ],
)
def test_tips_of_somebody_are_theirs(told: str) -> None:
    assert mismatches(f"{TOP}{OJO}⟦indirect: Femi Ojo⟧{told}⟦/⟧") == []


@pytest.mark.parametrize("told", ["The letter from Ojo is simple.", "The message from Ojo was deleted."])
def test_what_somebody_sends_is_no_tip(told: str) -> None:
    assert mismatches(f"{TOP}{OJO}⟦article⟧{told}⟦/⟧") == []


def test_closing_marks_on_both_sides_are_no_single_ones() -> None:
    marked = (
        f"{OJO}He called it ‘pain of old age’.\n\n⟦direct: Femi Ojo⟧”We need to talk of salt.⟦/⟧\n\n"
        "⟦direct: Femi Ojo⟧”It is common, and men should know,” he said.⟦/⟧"
    )
    assert mismatches(TOP + marked) == []


WEBB = "⟦indirect: Tom Webb⟧Tom Webb, a surgeon, says it heals.⟦/⟧ "
BODIES = [
    # bodies by their subject, and companies by a word of their name or in a statement
    WEBB + "⟦group⟧In a press release, Veldt Dermal said it had recalled it.⟦/⟧",
    WEBB + "⟦group⟧The state hand surgery society puts the lifetime risk at 2% of adults.⟦/⟧",
    WEBB + "⟦group⟧The national kidney society says the risk is 2% of adults.⟦/⟧",
    WEBB + "⟦group⟧The provincial podiatry society estimates that 2% have it.⟦/⟧",
    WEBB + "⟦group⟧The surgeons’ society puts it at 2%.⟦/⟧",
    WEBB + "⟦group⟧The national spine society recommends heat.⟦/⟧",
    WEBB + "⟦group⟧The state nurses association puts the number at 2,000.⟦/⟧",
    WEBB + "⟦group⟧In a written statement, Pruitt Poultry said it rotates workers.⟦/⟧",
    WEBB + "⟦group⟧In a statement, Lumo Foods says that it is safe.⟦/⟧",
    WEBB + "⟦group⟧In an emailed statement to the Herald, Pruitt Poultry said it rotates workers.⟦/⟧",
    WEBB + "⟦group⟧Pruitt Poultry said in a statement that it rotates workers.⟦/⟧",
    WEBB + "⟦group⟧Through a spokesperson, Pruitt Poultry said it rotates workers.⟦/⟧",
    WEBB + "⟦group⟧In a news release, Harlan & Sons said it had recalled the soap.⟦/⟧",
    WEBB + "⟦group⟧Asked for comment, Pruitt Poultry said it rotates workers.⟦/⟧",
    # people, and what is no body
    "⟦indirect: Dale Pruitt⟧In a written statement, Dale Pruitt said it rotates workers.⟦/⟧",
    "⟦article⟧In a statement, Webb said it rotates workers.⟦/⟧",
    WEBB + "⟦indirect: Tom Webb⟧In a statement, Webb said it rotates.⟦/⟧",
    WEBB + "⟦article⟧The burial society puts a stone at each grave.⟦/⟧",
    WEBB + "⟦article⟧The high society puts on hats.⟦/⟧",
    WEBB + "⟦indirect: Dale Pruitt⟧In a statement, Mayor Dale Pruitt said it rotates.⟦/⟧",
    WEBB + "⟦indirect: Tom Webb⟧In a statement, he said it rotates.⟦/⟧",
    WEBB + "⟦indirect: Letty Rowe⟧In a statement, Attorney General Letty Rowe said it rotates.⟦/⟧",
    WEBB + "⟦article⟧In a statement, Oduya said it rotates.⟦/⟧",
    WEBB + "⟦article⟧In a fashion statement, Pruitt Poultry boots said it all.⟦/⟧",
    WEBB + "⟦article⟧In a statement, Monday’s minutes said it rotates.⟦/⟧",
    WEBB + "⟦indirect: Ngozi Falade⟧In a written statement, Ngozi Falade said it hurts.⟦/⟧",
    WEBB + "⟦indirect: Obi Falade⟧In a written statement, Dr. Obi Falade said it hurts.⟦/⟧",
    WEBB + "⟦article⟧The hand surgery went well, and the society page said so.⟦/⟧",
]


@pytest.mark.parametrize("marked", BODIES)
def test_a_body_speaks_by_its_name_or_its_kind(marked: str) -> None:
    assert mismatches(marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦group⟧People were waiting 14 weeks in May, hospital figures show.⟦/⟧",
        "⟦group⟧Official statistics also show that people wait for 14 weeks.⟦/⟧",
        "⟦group⟧Official figures suggest that people wait for 14 weeks.⟦/⟧",
        "⟦article⟧The figures in the window show a ship.⟦/⟧",
        "⟦group⟧The number of claims rose by a third in four years, figures from Later Life Forum show.⟦/⟧",
        "⟦group⟧Rents rose again, the latest figures from the Rent Council show.⟦/⟧",
        "⟦group⟧Statistics published by the Rent Council suggest that rents rose.⟦/⟧",
        "⟦group⟧Rents rose again last year, the latest figures show.⟦/⟧",
        "⟦article⟧Wax figures from the Rent Council show the way.⟦/⟧",
        "⟦article⟧Her hospital records show a scar.⟦/⟧",
        "⟦article⟧Most dermatologists show the leaflet.⟦/⟧",
    ],
)
def test_what_official_figures_show_they_tell(marked: str) -> None:
    assert mismatches(TOP + YOUNG + marked) == []
