"""What stands beside a name, and what such a role makes of its bearer."""

from __future__ import annotations

import pytest

from scarbot.attribution.people.told_roles import RoleReader
from scarbot.attribution.people.work_roles import office_with_body, role_by_work, trade_by_work
from scarbot.attribution.words.vocabulary import vocabulary
from scarbot.parsing import parse_article


def roles(text: str = "") -> RoleReader:
    return RoleReader(text, vocabulary())


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Ana Ruiz, a hand surgeon, spoke.", "hand surgeon"),
        ("The dermatologist Ana Ruiz spoke.", "dermatologist"),
        ("Dermatologist Ana Ruiz, owner of Little Moon, spoke.", "Dermatologist"),
        ("The clinic’s head nurse Ana Ruiz spoke.", "head nurse"),
        ("Ana Ruiz spoke.", ""),
        ("They told their dermatologist, Ana Ruiz, about it.", "dermatologist"),
        ("Cole and his own hand surgeon, Ana Ruiz, row together.", "hand surgeon"),
        ("Ana Ruiz, now a planner in Hull, spoke.", "planner"),
        # what she is besides, in a sentence or at the end of a line
        ("Ana Ruiz, a baker and food safety educator, spoke.", "baker and food safety educator"),
        (
            "Ana Ruiz, a baker and certified food safety educator, spoke.",
            "baker and certified food safety educator",
        ),
        ("Ana Ruiz, a baker and food safety educator", "baker and food safety educator"),
        ("Ana Ruiz, a baker and four hungry little dogs", "baker"),
        # somebody else, who acts behind the comma, or whose relative she is
        ("For Ana Ruiz, the surgeon was the last hope.", ""),
        ("When she met Ana Ruiz, the surgeon stopped halfway.", ""),
        ("Ana Ruiz, the surgeon based in Hull, spoke.", "surgeon"),
        ("Ana Ruiz, widow of the cardiologist Paul Cole, spoke.", ""),
        # what something is for her, by her, or what else the sentence is about
        ("A seat is cheap and, for Ana Ruiz, a false economy.", ""),
        ("Maps are, to Ana Ruiz, an old habit.", ""),
        ("It was for Ana Ruiz, a dream come true.", ""),
        ("To Ana Ruiz, a waste of time is what it takes.", ""),
        ("From Ana Ruiz, a word of warning: wait.", ""),
        ("Snow is, according to Ana Ruiz, a nuisance.", ""),
        ("Wind is, says Ana Ruiz, a friend.", ""),
        ("Patience is, for Ana Ruiz, a good teacher.", ""),
        ("For Ana Ruiz, a good nurse is half the cure.", ""),
        # but what she herself is
        ("For Ana Ruiz, a mountain nurse, dogs are company.", "mountain nurse"),
        ("For Ana Ruiz, a beekeeper in Hull, bees are company.", "beekeeper"),
        ("Tents are for Ana Ruiz, a passionate hiker, the only choice.", "passionate hiker"),
        ("We spoke to Ana Ruiz, a lifelong vegan.", "lifelong vegan"),
        ("He works for Ana Ruiz, a keen kayaker.", "keen kayaker"),
        ("Ana Ruiz, daughter of a nurse, spoke.", ""),
        # what only tells her from another, or what she is not
        ("Ana Ruiz, the quieter of the two sisters, spoke.", ""),
        ("Ana Ruiz, the older, spoke.", ""),
        ("Ana Ruiz, the youngest of four owners, spoke.", ""),
        ("Ana Ruiz, the older sister, spoke.", ""),
        ("Ana Ruiz, the owner of two shops, spoke.", "owner"),
        ("Ana Ruiz, the other owner, spoke.", "owner"),
        ("Ana Ruiz is no plumber.", ""),
        ("Ana Ruiz was never a plumber.", ""),
        # where she is from
        ("Ana Ruiz, a French doctor, spoke.", "French doctor"),
        ("Polish plumber Ana Ruiz spoke.", "Polish plumber"),
        ("Ana Ruiz, a Skin doctor, spoke.", "skin doctor"),
        ("Ana Ruiz is a licensed pedicurist and the owner of Moon Nails.", "licensed pedicurist"),
        # whom she presides over, and what she is besides
        ("Ana Ruiz, president of the union local, spoke.", "president of the union local"),
        ("Ana Ruiz, president of the Skin Society, spoke.", "president"),
        # what she heads, unless it has a name
        ("Ana Ruiz, head of maths at Norr School, spoke.", "head of maths"),
        ("Ana Ruiz, director of research at Lumo, spoke.", "director of research"),
        ("Ana Ruiz is chief of infectious diseases at Norr.", "chief of infectious diseases"),
        ("Ana Ruiz, vice president of product, spoke.", "vice president of product"),
        ("Ana Ruiz, director of the Bakers’ Guild, spoke.", "director"),
        ("Ana Ruiz, head of a clinic in Hull, spoke.", "head"),
        ("Ana Ruiz, director of Norr Clinic, spoke.", "director"),
        ("Ana Ruiz, who is the head of research at Norr, spoke.", "head of research"),
        ("Ana Ruiz, who is the director of a clinic, spoke.", "director"),
        ("Ana Ruiz, who is the owner of a dog, spoke.", ""),
        ("Ana Ruiz, who is the mother of the boy, spoke.", ""),
        # whose words they are is told in front of the role, and what she advises is for somebody else
        ("Cats, in the words of behaviourist Ana Ruiz, “never wait”.", "behaviourist"),
        ("Cats, in the words of the behaviourist Ana Ruiz, “never wait”.", "behaviourist"),
        ("According to behaviourist Ana Ruiz, cats wait.", "behaviourist"),
        ("Cats, in the words of her old friend Ana Ruiz, “wait”.", ""),
        ("Cats, in the words of the great Ana Ruiz, “wait”.", ""),
        ("According to local legend Ana Ruiz, cats wait.", ""),
        (
            "Get letters from the boss and from the bank, says Ana Ruiz, a solicitor in Hull, and read them.",
            "solicitor",
        ),
        ("A seat is, for the boss and for the nurse, Ana Ruiz, a carpenter’s job.", "nurse"),
        # who is the head of something is nothing without it, but for a name
        ("Ana Ruiz, the head of the lost-bag desk at Norr, spoke.", "head of the lost-bag desk"),
        ("Ana Ruiz, deputy head of the school, spoke.", "deputy head of the school"),
        ("Ana Ruiz, head of the lab that dates it, spoke.", "head of the lab"),
        ("The head of the lost-bag desk, Ana Ruiz, spoke.", "head of the lost-bag desk"),
        ("Ana Ruiz, head of the Norr Institute, spoke.", "head"),
        ("Ana Ruiz, the director of the sleep lab at Norr, spoke.", "director"),
        ("Dermatologist Ana Ruiz, head of research, spoke.", "Dermatologist"),
        # a rank at a university tells less than the trade
        ("Dermatologist Ana Ruiz, an associate professor at Hull, spoke.", "Dermatologist"),
        ("The geriatrician Ana Ruiz, a senior lecturer at Hull, spoke.", "geriatrician"),
        ("The geriatrician Ana Ruiz, a professor of surgery at Hull, spoke.", "professor of surgery"),
        ("Ana Ruiz, an associate professor at Hull, spoke.", "associate professor"),
        # two words that are a role together
        ("In Hull, social worker Ana Ruiz spoke.", "social worker"),
        ("In Hull, aged-care worker Ana Ruiz spoke.", "aged-care worker"),
        ("In Hull, the care worker Ana Ruiz spoke.", "care worker"),
        ("In Hull, dream worker Ana Ruiz spoke.", ""),
        ("Radio host Ana Ruiz spoke.", "radio host"),
        # what she only does
        ("Ana Ruiz, heads the club in Hull.", ""),
        ("Ana Ruiz, coaches a team in Hull.", ""),
        ("Ana Ruiz, owner of Tucson’s Pueblo Pipes and a master plumber, spoke.", "owner and master plumber"),
        ("Ana Ruiz, mother of Kofi Ruiz, spoke.", "mother"),
    ],
)
def test_a_role_is_read_behind_a_name_or_in_front(text: str, role: str) -> None:
    at = text.index("Ana")
    assert roles(text).read(at, at + len("Ana Ruiz"), 0, len(text)) == role


@pytest.mark.parametrize(
    ("later", "role"),
    [
        ("A seat is the cheapest and, for Ruiz, a false economy.", ""),
        ("That is, to Ruiz, the whole point.", ""),
        ("The seat: for Ruiz, a torture device.", ""),
        ("Ruiz, a retired kayaker, nods.", "retired kayaker"),
    ],
)
def test_what_a_thing_is_for_somebody_is_no_role_of_theirs(later: str, role: str) -> None:
    article = parse_article(f"# Rails\n\n“Nobody sleeps,” says Ana Ruiz.\n\n{later}\n", format="markdown")
    assert [(person.name, person.role) for person in article.speakers] == [("Ana Ruiz", role)]


def test_a_role_says_what_somebody_may_be_called() -> None:
    assert roles().nouns("hand surgeon") == {"surgeon", "doctor"}
    assert roles().nouns("") == set()


@pytest.mark.parametrize(
    ("role", "known", "listed", "practised"),
    [
        ("dermatologist", True, True, False),
        ("charge nurse", True, True, True),
        ("nurse navigator", True, True, False),
        ("singer", True, True, False),
        ("pop singer", True, True, False),
        ("jazz drummer", True, True, True),
        ("sister", True, False, False),
        ("fan", False, False, False),
    ],
)
def test_a_role_has_its_worth(role: str, known: bool, listed: bool, practised: bool) -> None:
    reader = roles()
    assert (reader.makes_known(role), reader.is_listed(role), reader.is_practised(role)) == (
        known,
        listed,
        practised,
    )


def test_what_a_relative_is_is_no_role() -> None:
    assert roles().without_kin("daughter") == ""
    assert roles().without_kin("dentist") == "dentist"


def test_letters_imply_a_trade_and_what_anybody_with_letters_is() -> None:
    assert "midwife" in roles().implied_trades("CNM")
    assert roles().implied_trades("C.N.M.") <= roles().implied("CNM")
    assert not roles().implied("XYZ")
    assert "doctor" not in roles().implied_trades("MD")


def test_whom_a_sentence_tells_of_beside_a_name_is_another() -> None:
    text = "When Otto Lind had a checkup in May, the hygienist stopped halfway. “It stung,” Lind says."
    (speaker,) = parse_article(text).speakers
    assert (speaker.name, speaker.role) == ("Otto Lind", "")
    text = "Otto Lind never sat down. “I walked,” says the retired mail carrier."
    (speaker,) = parse_article(text).speakers
    assert (speaker.name, speaker.role) == ("Otto Lind", "retired mail carrier")


@pytest.mark.parametrize(
    ("text", "credentials", "role"),
    [
        (
            "Sleep is where Ana Ruiz begins. Ruiz, OTR/L, CHT, is an occupational therapist in Hull.",
            "OTR/L, CHT",
            "occupational therapist",
        ),
        ("Sleep is where Ana Ruiz begins. Ruiz is a nurse in Hull.", "", "nurse"),
        # behind a line that no full stop ends
        ("We asked Ana Ruiz:\n\nShe is a dentist in Leeds.", "", "dentist"),
        ("We asked Ana Ruiz:\n\nHe is a dentist in Leeds.", "", ""),
        ("Sleep is where Ana Ruiz begins. Moss, RN, is a nurse in Hull.", "", ""),
        ("Sleep is where Ana Ruiz begins. Ruiz, she adds, is a nurse’s daughter.", "", ""),
    ],
)
def test_letters_may_stand_where_the_next_sentence_says_what_somebody_is(
    text: str, credentials: str, role: str
) -> None:
    speakers = parse_article(f"{text} “It heals,” says Ruiz.").speakers
    told = [(s.credentials, s.role) for s in speakers if s.name == "Ana Ruiz"]
    assert told == [(credentials, role)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Ana Ruiz doubts it. Ruiz, who holds a licence and has coached the club’s beginners for ten years, fell.",
            "coach",
        ),
        (
            "Ana Ruiz ran. It rained. Ruiz, now 58, has been membership secretary of the club since May.",
            "membership secretary",
        ),
        ("Ana Ruiz ran. It rained. Ruiz has been a nurse in Hull since May.", "nurse"),
        ("Ana Ruiz ran. It rained. Ruiz, who has coached the club’s beginners, fell. Her coach saw it.", ""),
        ("Ana Ruiz ran. It rained. Ruiz, who has painted the club’s doors, fell.", ""),
        ("Ana Ruiz ran. It rained. Ruiz has been ill since May.", ""),
        (
            "Ana Ruiz ran. It rained. Ruiz, who is a consultant rheumatologist in Hull, fell.",
            "consultant rheumatologist",
        ),
        ("Ana Ruiz ran. It rained. Ruiz, who is now a nurse, fell.", "nurse"),
        ("Ana Ruiz ran. It rained. Ruiz, who is a fan of rain and of nurses, fell.", ""),
        ("Ana Ruiz ran. It rained. Ruiz, who is a patient herself, fell.", ""),
        ("Ana Ruiz, the professor of joint health who led it, ran.", "professor of joint health"),
        ("Ana Ruiz ran with Eva Ruiz. It rained. Ruiz has been a nurse in Hull since May.", ""),
    ],
)
def test_what_somebody_has_done_or_been_so_far_is_what_they_are(text: str, role: str) -> None:
    speakers = parse_article(f"{text} “It heals,” says Ana Ruiz.").speakers
    assert [s.role for s in speakers if s.name == "Ana Ruiz"] == [role]


@pytest.mark.parametrize(
    ("caption", "role"),
    [
        ("Lt. Marcus Tell of the Norr Fire Department shows a valve. Photo: Ana Ruiz", "lieutenant"),
        ("Sgt. Marcus Tell shows a valve. Photo: Ana Ruiz", "sergeant"),
        ("Marcus Lund shows a valve. Photo: Ana Ruiz", ""),
    ],
)
def test_a_rank_below_a_picture_is_what_somebody_is(caption: str, role: str) -> None:
    told = "The pipes freeze when it is cold, and they burst when it is warm again."
    text = f"{caption}\n\n{told} “Turn it,” Tell said. {told}"
    assert [s.role for s in parse_article(text).speakers if s.name == "Marcus Tell"] == (
        [role] if role else []
    )


@pytest.mark.parametrize(
    ("clause", "role"),
    [
        (", who runs a scaffolding firm in Hull.", "who runs a scaffolding firm"),
        (", who runs the Whistle Hill rescue and has a dog.", "who runs the Whistle Hill rescue"),
        (
            ", who ran the lost-bag desk at Norr for years and now advises travelers.",
            "who ran the lost-bag desk",
        ),
        (", who founded the nursery Bud & Bole, said", "who founded the nursery Bud & Bole"),
        (", who co-founded Moon Nails in Hull.", "who co-founded Moon Nails"),
        (", 51, who owns two shops in Hull.", "who owns two shops"),
        (" has run a cleaning firm since 2011.", "who has run a cleaning firm"),
        (", who ran human resources at two mills.", "who ran human resources"),
        (", who grows 4,000 plants a year for restaurants.", "who grows 4,000 plants"),
        # what is no work, no body's, somebody else's, or nothing by itself
        (", who runs three miles a day.", ""),
        (", who runs marathons in Leeds.", ""),
        (", who leads a team of six.", ""),
        (", who started school in 1960.", ""),
        (", who owns a dog.", ""),
        (", who runs her husband’s farm.", ""),
        (", who grows tomatoes on her balcony.", ""),
        (", who left before she became a burden to them.", ""),
        # a name alone is a body only behind what needs one: it may be a drug, an illness, a day or a place
        (", who started Ozempic in May.", ""),
        (", who manages ADHD with lists.", ""),
        (", who led Monday.", ""),
        (", who founded Monday.", ""),
        (" started Monday.", ""),
        (" ran Boston in 2019.", ""),
        (", who owns Labradors in Hull.", ""),
        (", who launched Lumo in 2019.", ""),
        (", who founded Lumo in 2019.", "who founded Lumo"),
        (", who owns Northgate Physio in Hull.", "who owns Northgate Physio"),
        (", who runs Ames & Daughters in Hull.", "who runs Ames & Daughters"),
        (", who manages Norr Sleep Clinic in Hull.", "who manages Norr Sleep Clinic"),
        # what one may start without having made it
        (", who started a new program in May.", ""),
        (", who started training in May.", ""),
        (", who started a bakery in May.", "who started a bakery"),
        (", who leads research in Hull.", "who leads research"),
        # what is no crop, or none to live on
        (", who grows anxious in lifts.", ""),
        (", who grows less.", ""),
        (", who grows tomatoes.", ""),
        (", who grows restless for sale days.", ""),
        (", who bakes 3 loaves.", ""),
        (", who grows heirloom tomatoes for a living.", "who grows heirloom tomatoes"),
        # what somebody teaches or looks into, has written or worked as
        (", who studies learning at the University of Hull and wrote the book Less.", "who studies learning"),
        (", who studies the psychology of sleep at Moor College.", "who studies the psychology of sleep"),
        (", who has taught second grade in Hull for 22 years.", "who has taught second grade"),
        (", 51, who teaches physics.", "who teaches physics"),
        (", who lectures on law at Moor College.", "who lectures on law"),
        (", who teaches at the Moor College of Law in Hull.", "who teaches at the Moor College of Law"),
        (", who wrote the book The Long Road.", "who wrote the book The Long Road"),
        (", who worked as a sleeping-car attendant for years.", "who worked as a sleeping-car attendant"),
        (", who studies the menu for an hour.", ""),
        (", who studies her face in the mirror.", ""),
        (", who studies hard.", ""),
        (", who studies quietly at night.", ""),
        (", who teaches us to wait.", ""),
        (", who teaches children to swim.", ""),
        (", who taught himself to cook.", ""),
        (", who taught Bo to walk.", ""),
        (", who has taught for 30 years.", ""),
        # what somebody makes a living of, runs besides, or has retired from after years of work
        (
            ", who has baked bread for a living for 22 years and runs the bakery Lumo.",
            "who has baked bread for a living",
        ),
        (", who sells old maps for a living.", "who sells old maps for a living"),
        (", who has three sons and runs the bakery Lumo in Hull.", "who runs the bakery Lumo"),
        (
            " sat in that seat for 18 years before she retired from the Moor Road Agency.",
            "who retired from the Moor Road Agency",
        ),
        (" taught there for more than nine years before she retired from Norr.", "who retired from Norr"),
        (", who never sings for a living.", ""),
        (", who has to work for a living.", ""),
        (", who has worked hard for a living.", ""),
        (", who talks for a living.", ""),
        (", who has a sister who sings and runs a bakery in Hull.", ""),
        (", who lives where she was born and runs a bakery in Hull.", ""),
        (", who has no idea and runs late.", ""),
        (" suffered in silence for 18 years before she retired from Norr.", ""),
        (" worked there for 18 years before she retired from work.", ""),
        (" worked there for 18 years before she retired.", ""),
        (", who wrote Monday.", ""),
        (", who worked as a team with Bo.", ""),
        (" spoke.", ""),
        ("", ""),
    ],
)
def test_what_somebody_runs_founded_or_turned_to_tells_what_they_are(clause: str, role: str) -> None:
    name = "Ana Ruiz"
    assert role_by_work(f"{name}{clause}", len(name)) == role


@pytest.mark.parametrize(
    ("clause", "trade"),
    [
        (", who works as a nurse in Hull.", "nurse"),
        (", who ran human resources at two mills before she became a career coach in Hull.", "career coach"),
        (", who trained as a teacher and now works as a plumber.", "plumber"),
        (", who was a teacher before she became a nurse.", "nurse"),
        (", who sold shoes before becoming a nurse.", "nurse"),
        (", who taught Bo Lee before he became a surgeon.", ""),
        (", who raised a son before he became a surgeon.", ""),
        (", who worked with Bo Lee before he became a surgeon.", ""),
        (", who left before she became a burden to them.", ""),
        (", who runs a nurse school.", ""),
        ("", ""),
    ],
)
def test_what_somebody_works_as_or_turned_to_is_their_trade(clause: str, trade: str) -> None:
    name = "Ana Ruiz"
    assert trade_by_work(f"{name}{clause}", len(name), vocabulary().roles) == trade


def test_who_works_as_a_nurse_is_the_nurse_and_who_runs_a_school_of_them_is_not() -> None:
    for told, speaks in (("works as a nurse", ["Ana Ruiz"]), ("runs a nurse school", [])):
        article = parse_article(f"“It fades,” says Ana Ruiz, who {told} in Hull.\n\n“Wait,” the nurse says.")
        assert [one.name for one in article.statements[1].speakers] == speaks


def test_what_somebody_teaches_may_be_told_where_they_are_called_by_their_surname() -> None:
    text = (
        "Ana Ruiz sees it differently. “Marks come later,” says Ruiz, who has taught maths in Hull for years."
    )
    assert [s.role for s in parse_article(text).speakers] == ["who has taught maths"]
    both = f"Eva Ruiz left. {text}"
    assert {s.role for s in parse_article(both).speakers} <= {""}


def test_whoever_teaches_or_worked_as_something_may_tell_what_stands_in_a_list() -> None:
    told = "What Ruiz packs:\n\n- Earplugs and an eye mask\n- A charger with a long cable\n"
    for clause, kind in (("who worked as a nurse for years", "indirect"), ("who came by train", "article")):
        text = f"# Trains\n\n“Nobody sleeps,” says Ana Ruiz, {clause}.\n\n{told}"
        assert parse_article(text, format="markdown").statements[-1].kind == kind


def test_what_somebody_runs_is_shown_and_calls_nobody() -> None:
    text = (
        "“It fades,” says Ana Ruiz, who runs a sleep lab in Hull.\n\n“Wait,” said the head of a lab.\n\n"
        "“It fades,” says Bo Lee, a baker who owns a shop in Leeds."
    )
    article = parse_article(text)
    assert [speaker.role for speaker in article.speakers] == ["who runs a sleep lab", "baker"]
    assert article.statements[1].speakers == ()


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        ("former union negotiator and the author", "former union negotiator"),
        ("professional piercer and the owner", "professional piercer"),
        ("dermatologist and an author", "dermatologist"),
        ("piano tuner and father of three", "piano tuner and father of three"),
        ("friend and the author", "friend and the author"),
        ("", ""),
    ],
)
def test_an_office_whose_body_is_cut_off_is_not_shown(role: str, shown: str) -> None:
    assert roles().without_office(role) == shown


def test_who_is_shown_without_an_office_may_be_called_by_it() -> None:
    text = "“It fades,” says Ana Ruiz, a former union negotiator and the author of *Hardball*.\n\n“Wait,” the author says."
    article = parse_article(text, format="markdown")
    assert [(one.name, one.role) for one in article.speakers] == [("Ana Ruiz", "former union negotiator")]
    assert [one.name for one in article.statements[1].speakers] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("behind", "role", "shown"),
    [
        (", founder of the nursery Bud & Bole and a judge.", "founder", "founder of the nursery Bud & Bole"),
        (", 51, the owner of Moon Nails in Hull.", "owner", "owner of Moon Nails"),
        (", co-owner of two shops.", "co-owner", "co-owner of two shops"),
        (", owner of a dog.", "owner", ""),
        (", owner of her father’s shop.", "owner", ""),
        (", founder of Moon Nails.", "owner", ""),
        (", director of Moon Clinic.", "director", ""),
        (", a nurse.", "nurse", ""),
        ("", "", ""),
    ],
)
def test_a_founder_or_owner_is_shown_with_what_it_is_of(behind: str, role: str, shown: str) -> None:
    name = "Ana Ruiz"
    assert office_with_body(f"{name}{behind}", len(name), role) == shown


@pytest.mark.parametrize(
    ("behind", "role"),
    [
        (
            ", a retired postman and volunteer recorder for the Bird Log,",
            "retired postman and volunteer recorder",
        ),
        (", a writer and former keeper at Moss Zoo,", "writer and former keeper"),
        (", a plumber and part-time butcher in Hull,", "plumber and part-time butcher"),
        (", a nurse and her daughter in Hull,", "nurse"),
        (", a nurse and over a beer in Hull,", "nurse"),
        (", a nurse and water carrier in Hull,", "nurse"),
        (", a nurse and clever,", "nurse"),
    ],
)
def test_a_second_role_needs_no_list_where_it_is_of_a_body(behind: str, role: str) -> None:
    article = parse_article(f"“It fades,” says Ana Ruiz{behind} who left.\n")
    assert [speaker.role for speaker in article.speakers] == [role]


@pytest.mark.parametrize(
    ("clause", "role"),
    [
        (
            ", a former tax clerk who now teaches tea-making at Leaf Lane,",
            "former tax clerk who now teaches tea-making",
        ),
        (", a solicitor who now trains executors at a charity,", "solicitor who now trains executors"),
        (", a plumber who now builds his own house,", "plumber"),
        (", a plumber who now lives in Hull,", "plumber"),
    ],
)
def test_what_somebody_makes_a_living_of_now_is_shown(clause: str, role: str) -> None:
    article = parse_article(f"“It fades,” says Bo Lee{clause} in May.\n")
    assert [speaker.role for speaker in article.speakers] == [role]


@pytest.mark.parametrize(
    ("printed", "role"),
    [
        ("Bo Lee, a former fireman who now works as a surveyor in Hull,", "surveyor"),
        ("Bo Lee, 52, a former fireman and now a fire safety inspector,", "fire safety inspector"),
        ("Bo Lee, a one-time dancer turned physiotherapist in Hull,", "physiotherapist"),
        ("Bo Lee, formerly a cook and now a nurse at Moss House,", "nurse"),
        ("Former barista Bo Lee, who is now a roaster in Hull,", "roaster"),
        ("Retired nurse Bo Lee, now a sleep coach,", "sleep coach"),
        ("Bo Lee, a former fireman who now works as hard as ever,", "former fireman"),
        ("Bo Lee, a former fireman who is now a keen walker and a grandfather,", "former fireman"),
        ("Bo Lee, a retired teacher who is now a grandmother,", "retired teacher"),
        ("Bo Lee, a former nurse, now a critic of vaccines,", "former nurse"),
        ("Bo Lee, a nurse who is now a manager,", "nurse"),
    ],
)
def test_whoever_was_something_is_shown_as_what_they_are_now(printed: str, role: str) -> None:
    article = parse_article(f"{printed} says that it fades.\n")
    assert [speaker.role for speaker in article.speakers] == [role]
