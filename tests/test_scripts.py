"""Transcripts: the label and the time in front of the words say who speaks, and are none of them."""

from __future__ import annotations

import re

import pytest
from attributions import mismatches, score_text

from scarbot.parsing import parse_article

HOST, GUEST = "⟦direct: Imke Vos⟧", "⟦direct: Tadhg Mullan⟧"
ASKS = f"{HOST}Welcome to Slow Water.⟦/⟧ {HOST}My guest is Tadhg Mullan, a plumber in Sligo.⟦/⟧ ⟦article⟧What do you check first?⟦/⟧"
DRIPS = f"{GUEST}I listen.⟦/⟧ {GUEST}A drip at night costs forty euros a year.⟦/⟧"
AND_THEN = "⟦article⟧And then?⟦/⟧"  # a question of who mostly asks is no answer
WASHER = f"{GUEST}The washer.⟦/⟧ {GUEST}It is the washer in nine kitchens of ten.⟦/⟧"
TURNS = [
    ("Imke Vos", 4, ASKS),
    ("Tadhg Mullan", 37, DRIPS),
    ("Imke Vos", 62, AND_THEN),
    ("Tadhg Mullan", 64, WASHER),
]

# How a label is printed: {name}, {NAME} and {t}; "\n" parts it from the words below it.
LABELS = [
    "[00:{t}] {NAME}: ",
    "[{t}] {NAME}: ",
    "[{t}] {name}: ",
    "({t}) {name}: ",
    "{t} {name}: ",
    "{t} - {name}: ",
    "{name} ({t}): ",
    "{NAME} ({t}): ",
    "{name} [00:{t}]: ",
    "{name} [{t}] ",
    "{name} {t}: ",
    "{name}  {t}\n",
    "{name}\t{t}\n",
    "{name} [{t}]\n\n",
    "{name} ({t})\n",
    "{name}, {t}\n",
    "{t} – {name}\n",
    "{t} {name}\n\n",
    "[{t}] {NAME}\n",
    "**{name}** ({t}): ",
    "({t})\n{name}: ",
]  # fmt: skip


def _transcript(label: str, turns: list[tuple[str, int, str]] = TURNS) -> str:
    lines = [
        label.format(name=name, NAME=name.upper(), t=f"{at // 60:02}:{at % 60:02}") + words
        for name, at, words in turns
    ]
    return "\n\n".join(["Leaks\n\nImke Vos talks to Tadhg Mullan about taps.", *lines])


@pytest.mark.parametrize("label", LABELS)
def test_the_words_are_theirs_whom_the_label_names(label: str) -> None:
    assert mismatches(_transcript(label)) == []


@pytest.mark.parametrize("label", [label for label in LABELS if "\n" not in label])
def test_a_transcript_in_markdown_has_the_same_speakers(label: str) -> None:
    assert score_text("# " + _transcript(label), ".md").failures == []


def test_a_transcript_in_html_has_the_same_speakers() -> None:
    turns = "".join(f"<p><b>{name}</b> {at // 60}:{at % 60:02}<br>{words}</p>" for name, at, words in TURNS)
    page = f"<article><h1>Leaks</h1><p>Imke Vos talks to Tadhg Mullan about taps.</p>{turns}</article>"
    assert score_text(page, ".html").failures == []


# A label in an element of its own, above or below the button with its time.
CUES = [
    '<div><button>[{t}]</button> <b>{name}</b><p>{words}</p></div>',
    "<div><b>{name}</b> <button>{t}</button><p>{words}</p></div>",
    "<div><span>{t}</span><div>{name}</div><p>{words}</p></div>",
    "<h4>{name}</h4><p>{t}</p><p>{words}</p>",
]  # fmt: skip


def _page(cue: str, turns: list[tuple[str, int, str]] = TURNS, more: str = "") -> str:
    cues = "".join(
        cue.format(name=name, t=f"{at // 60:02}:{at % 60:02}", words=words) for name, at, words in turns
    )
    return f"<main><h1>Leaks</h1><p>Imke Vos, a chemist, talks to Tadhg Mullan about taps.</p>{more}{cues}</main>"


@pytest.mark.parametrize("names", [("Imke Vos", "Tadhg Mullan"), ("Imke", "Mr. Mullan"), ("Vos", "Tadhg")])
@pytest.mark.parametrize("cue", CUES)
def test_a_label_may_be_an_element_of_its_own_beside_a_time(cue: str, names: tuple[str, str]) -> None:
    called = dict(zip(("Imke Vos", "Tadhg Mullan"), names, strict=True))
    turns = [(called[name], at, words) for name, at, words in TURNS]
    assert score_text(_page(cue, turns), ".html").failures == []


def test_the_time_of_a_player_is_no_cue() -> None:
    player = (
        "<div><button>00:00</button><button>24:16</button></div><ol><li><a href='#t'>00:37 Taps</a></li></ol>"
    )
    assert score_text(_page(CUES[0], more=player), ".html").failures == []


def test_a_sentence_cut_by_the_second_is_one() -> None:
    cut = [(name, at, words.replace(" ", f'</span> <span data-s="{at}">')) for name, at, words in TURNS]
    cue = CUES[0].replace("{words}", '<span data-s="0">{words}</span>')
    texts = [s.text for s in parse_article(re.sub("⟦[^⟧]*⟧", "", _page(cue, cut)), format="html").statements]
    assert "It is the washer in nine kitchens of ten." in texts


def test_noises_between_sentences_are_none_of_them() -> None:
    noisy = [
        (name, at, words.replace("⟦/⟧ ⟦", "⟦/⟧ [laughter] ⟦").replace("kitchens of", "kitchens [coughs] of"))
        for name, at, words in TURNS
    ]
    assert mismatches(_transcript("[{t}] {NAME}: ", noisy)) == []


def test_a_noise_behind_the_last_sentence_leaves_nothing_behind_it() -> None:
    noisy = [(name, at, words + " [laughter]") for name, at, words in TURNS]
    assert mismatches(_transcript("[{t}] {NAME}: ", noisy)) == []


def test_whoever_wrote_it_asks_for_the_article() -> None:
    turns = [("Brona", at, "⟦article⟧I have a tap.⟦/⟧ ⟦article⟧Why?⟦/⟧") for at in (1, 42)]
    told = sorted([*TURNS[1:2], *TURNS[3:], *turns], key=lambda turn: turn[1])
    page = _page(CUES[0], told).replace(
        "Imke Vos, a chemist, talks to Tadhg Mullan", "We met Tadhg Mullan, a plumber,"
    )
    assert score_text(f'<head><meta name="author" content="Brona Kell"></head>{page}', ".html").failures == []


def test_whoever_only_a_label_names_in_full_speaks() -> None:
    turns = [
        ("Oona Brandt", 1, "⟦direct: Oona Brandt⟧Good morning.⟦/⟧"),
        *TURNS,
        ("Oona Brandt", 71, "⟦direct: Oona Brandt⟧Bye.⟦/⟧"),
    ]
    assert mismatches(_transcript("[{t}] {NAME}: ", turns)) == []


@pytest.mark.parametrize("name", ["Perpetua", "Caller", "Voice Over", "Speaker 2", "Audience Member"])
def test_who_has_no_full_name_is_unknown(name: str) -> None:
    turns = [*TURNS, (name, 71, "⟦direct: ?⟧I have a tap, too.⟦/⟧"), ("Tadhg Mullan", 78, f"{GUEST}Good.⟦/⟧")]
    assert mismatches(_transcript("[{t}] {NAME}: ", turns)) == []


def test_the_guest_carries_what_the_host_says_of_them() -> None:
    turns = [
        ("Imke Vos", 4, "My guest today is Dr. Runa Castellan, an audiologist at Fernhill Hospital."),
        ("Runa Castellan", 9, "Thank you."),
        ("Imke Vos", 11, "What harms an ear?"),
        ("Runa Castellan", 14, "Noise."),
    ]
    article = parse_article(_transcript("{name}  {t}\n", turns))
    assert [(s.name, s.role) for s in article.speakers] == [
        ("Imke Vos", ""),
        ("Runa Castellan", "audiologist"),
    ]


def test_noises_and_breaks_are_no_statements() -> None:
    noisy = _transcript("[{t}] {NAME}: ").replace(
        "\n\n[01:02]", "\n\n[00:59] [LAUGHTER]\n\n[AD BREAK]\n\n(music)\n\n[01:02]"
    )
    article = parse_article(noisy)
    assert {d.reason for d in article.dropped} == {"label of who speaks", "time stamp", "stage direction"}
    assert not any("[" in s.text or "music" in s.text for s in article.statements)


def test_who_is_heard_is_no_heading_and_tells_what_they_are() -> None:
    text = _transcript("[{t}] {NAME}: ").replace(
        "Imke Vos talks to Tadhg Mullan about taps.",
        "Host: Imke Vos\nGuests: Tadhg Mullan, master plumber; Dr. Lubna Feld, hydrologist",
    )
    article = parse_article(text)
    assert (article.title, article.sections) == ("Leaks", ())
    assert [s.role for s in article.speakers if s.name == "Tadhg Mullan"] == ["master plumber"]
    assert mismatches(text) == []


def test_a_paragraph_without_a_label_goes_on() -> None:
    longer = _transcript("[{t}] {NAME}: ").replace(
        "\n\n[01:02]", f"\n\n{GUEST}Then I call Imke Vos.⟦/⟧\n\n[01:02]"
    )
    assert mismatches(longer) == []


NO_TRANSCRIPTS = [
    # a timetable
    "Fair\n\n10:00 Ana Ruiz: Scars in summer.\n\n10:30 Tom Lee: Sun and skin.\n\n11:15 Ana Ruiz: Questions.",
    # a timetable with names in lines of their own
    "Tram\n\n10:02\n\nNorr Street\n\n10:07\n\nMill Lane\n\n10:11\n\nNorr Street\n\n10:18\n\nMill Lane\n\nIt is never late.",
    "Tram\n\nNorr Street\n\n10:02\n\nMill Lane\n\n10:07\n\nNorr Street\n\n10:11\n\nMill Lane\n\n10:18\n\nIt is never late.",
    # verses
    "Rest\n\nPsalm 23:4\nYea, though I walk.\n\nGenesis 1:3\nLet there be light.\n\nPsalm 23:6\nSurely goodness.",
    # results
    "Race\n\nAna Ruiz 4:31\nTom Lee 4:29\nMia Oh 4:40\n\nThe race was close.",
]


@pytest.mark.parametrize("text", NO_TRANSCRIPTS)
def test_times_alone_are_no_transcript(text: str) -> None:
    assert not any(line.reason == "label of who speaks" for line in parse_article(text).dropped)


DOTS = [
    "Q. {q}Why does it drip?⟦/⟧\nA. {a}The washer is worn.⟦/⟧ {a}They all wear.⟦/⟧\n\nQ. {q}Can I do it?⟦/⟧\nA. {a}You can.⟦/⟧",
    "Q: {q}Why does it drip?⟦/⟧\n\nA: {a}The washer is worn.⟦/⟧\n\nQ: {q}Can I do it?⟦/⟧\n\nA: {a}You can.⟦/⟧",
    "Q. {q}Why does it drip?⟦/⟧ {q}I am tired.⟦/⟧\n\nA. {a}The washer is worn.⟦/⟧\n\nQ. {q}My tap is old.⟦/⟧\n\nA. {a}So is mine.⟦/⟧",
    "Q1. {q}Why does it drip?⟦/⟧\n\nA1. {a}The washer is worn.⟦/⟧\n\nQ2. {q}Can I do it?⟦/⟧\n\nA2. {a}You can.⟦/⟧",
    "Question: {q}Why does it drip?⟦/⟧\n\nAnswer: {a}I blame the washer.⟦/⟧\n\nQuestion: {q}Can I?⟦/⟧\n\nAnswer: {a}Yes.⟦/⟧",
    "Interviewer: {q}Why does it drip?⟦/⟧\n\nMullan: {a}The washer.⟦/⟧\n\nInterviewer: {q}Is it hard?⟦/⟧\n\nMullan: {a}No.⟦/⟧",
]  # fmt: skip


@pytest.mark.parametrize("ending", [".txt", ".md"])
@pytest.mark.parametrize("marked", DOTS)
def test_letters_are_no_part_of_questions_and_answers(marked: str, ending: str) -> None:
    opening = "# Leaks" if ending == ".md" else "Leaks"
    text = f"{opening}\n\nWe spoke to Tadhg Mullan, a plumber.\n\n" + marked.format(q="⟦article⟧", a=GUEST)
    assert score_text(text, ending).failures == []


def test_a_vitamin_in_an_answer_is_no_label() -> None:
    text = (
        "Liver\n\nWe spoke to Tadhg Mullan, a cook.\n\nQ. What is in it?\nA. Plenty of vitamin A. It keeps.\n\n"
        "Q. And else?\nA. Iron."
    )
    said = [s.text for s in parse_article(text).statements if s.speakers]
    assert said == ["Plenty of vitamin A.", "It keeps.", "Iron."]


def test_a_question_behind_a_title_and_a_name_is_none_either() -> None:
    asked = "Ms. Vos: Why?\n\nMullan: The washer.\n\nMs. Vos: Is it hard?\n\nMullan: No."
    assert parse_article(f"Taps\n\nMarta Vos talks to Tadhg Mullan, a plumber.\n\n{asked}").sections == ()


def test_a_question_behind_a_name_is_no_heading() -> None:
    text = (
        "Taps\n\nMarta Vos talks to Tadhg Mullan, a plumber.\n\nVos: Why?\n\nMullan: The washer.\n\n"
        "Vos: Is it hard?\n\nMullan: No."
    )
    article = parse_article(text)
    assert article.sections == ()
    assert [(s.text, [p.name for p in s.speakers]) for s in article.statements[1:]] == [
        ("Why?", []),
        ("The washer.", ["Tadhg Mullan"]),
        ("Is it hard?", []),
        ("No.", ["Tadhg Mullan"]),
    ]


def test_what_a_guest_asks_is_theirs() -> None:
    turns = [
        *TURNS,
        ("Tadhg Mullan", 90, f"{GUEST}May I add one thing?⟦/⟧"),
        ("Imke Vos", 95, f"{HOST}Please.⟦/⟧"),
    ]
    assert mismatches(_transcript("[{t}] {NAME}: ", turns)) == []


def test_a_myth_stays_a_heading() -> None:
    text = (
        "Taps\n\nMyth: All taps drip\n\nThey do not.\n\nMyth: Washers last for ever\n\nThey last ten years."
    )
    assert len(parse_article(text).sections) == 2


RADIO = [
    "STEVE BARLOW, HOST:",
    "⟦direct: Steve Barlow⟧Good morning.⟦/⟧ Our reporter went to see a hive.",
    "DARA MCGREN, BYLINE: ⟦direct: Dara McGren⟧The hives are quiet.⟦/⟧ Marta Olsen keeps forty of them.",
    "MARTA OLSEN: ⟦direct: Marta Olsen⟧They huddle and they shiver.⟦/⟧",
    "MCGREN: ⟦article⟧How warm is it in there?⟦/⟧",
    "OLSEN: ⟦direct: Marta Olsen⟧Some thirty degrees.⟦/⟧",
    "MCGREN: ⟦article⟧And in May?⟦/⟧",
    "OLSEN: ⟦direct: Marta Olsen⟧More.⟦/⟧",
    "FINN O’SHEA: ⟦direct: Finn O’Shea⟧They hum.⟦/⟧",
    "O’SHEA: ⟦direct: Finn O’Shea⟧All night.⟦/⟧",
]


def test_labels_in_capitals_need_no_times() -> None:
    assert mismatches("\n\n".join(["Why bees sleep", *RADIO])) == []


TELEVISION = [
    "IMKE VOS, KNRR ANCHOR: ⟦direct: Imke Vos⟧The hives are quiet tonight.⟦/⟧",
    "DARA MCGREN, KNRR CORRESPONDENT (voice-over): ⟦direct: Dara McGren⟧Marta Olsen keeps forty of them.⟦/⟧",
    "DR. MARTA OLSEN, PLANT PHYSIOLOGIST, NORR CLINIC: ⟦direct: Marta Olsen⟧They huddle and they shiver.⟦/⟧",
    "UNIDENTIFIED MALE: ⟦direct: ?⟧They hum.⟦/⟧",
    "FINN OSK, NEIGHBOR: ⟦direct: Finn Osk⟧All night.⟦/⟧",
    "VOS: ⟦direct: Imke Vos⟧Dr. Olsen joins us now.⟦/⟧ ⟦article⟧How warm is it in there?⟦/⟧",
    "OLSEN: ⟦direct: Marta Olsen⟧Some thirty degrees.⟦/⟧",
]


def test_what_an_anchor_asks_is_a_question_however_seldom() -> None:
    assert mismatches("\n\n".join(["Why bees sleep", *TELEVISION])) == []


def test_a_label_tells_what_somebody_is() -> None:
    text = re.sub("⟦[^⟧]*⟧", "", "\n\n".join(["Why bees sleep", *TELEVISION]))
    assert {(speaker.name, speaker.role) for speaker in parse_article(text).speakers} == {
        ("Imke Vos", "anchor"),
        ("Dara McGren", "correspondent"),
        ("Marta Olsen", "plant physiologist"),
        ("Finn Osk", "neighbor"),
    }


def test_a_programme_and_the_day_it_aired_stand_around_the_title() -> None:
    text = re.sub("⟦[^⟧]*⟧", "", "\n\n".join(TELEVISION))
    head = "KNRR NEWS AT SIX\nWhy the Bees in the Valley Sleep\nAired July 22, 2024 - 18:04 ET"
    article = parse_article(f"{head}\n\n{text}\n\nTO ORDER A VIDEO OF THIS TRANSCRIPT, CALL 800-555-0199.")
    assert (article.title, article.date) == ("Why the Bees in the Valley Sleep", "2024-07-22")
    assert article.statements[-1].text == "Some thirty degrees."


def test_capitals_that_name_nobody_are_no_labels() -> None:
    tips = [f"PRO TIP: ⟦article⟧Lift lid {number} slowly.⟦/⟧" for number in range(4)]
    text = "\n\n".join(
        ["Bees", "Bees huddle in May, and few know why they do.", *tips, "FUN FACT: Bees dance."]
    )
    article = parse_article(text.replace("⟦article⟧", "").replace("⟦/⟧", ""))
    assert article.speakers == ()
    assert any(statement.text.startswith("PRO TIP:") for statement in article.statements)


@pytest.mark.parametrize(
    "more", ["PAN FRYING, EXPLAINED: Use oil.", "TIP: Use oil.", "Our Top Pick is steel."]
)
def test_everyday_words_in_capitals_are_no_labels_whatever_stands_behind(more: str) -> None:
    lines = ["PRO TIP: Sharpen knives.", "TOP PICK: The steel pan.", more, "STEP ONE: Boil."]
    said = "“Salt is a friend of the cook,” says Ana Ruiz, a chef."
    article = parse_article("\n\n".join(["Kitchen tips", *lines, said]))
    assert [speaker.name for speaker in article.speakers] == ["Ana Ruiz"]
    assert any(statement.text.startswith("PRO TIP:") for statement in article.statements)
