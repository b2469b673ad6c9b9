from __future__ import annotations

import pytest
from attributions import mismatches

from scarbot.attribution.cues.cues import find_cues
from scarbot.attribution.people.persons import Person
from scarbot.attribution.sayings.kinds import is_speech, is_wholly_quoted, kind_of
from scarbot.attribution.sayings.mentions import MentionFinder
from scarbot.attribution.sayings.quotations import QUOTED, find_quotations, masked
from scarbot.attribution.sayings.sources import Cue, Mention
from scarbot.attribution.words.vocabulary import vocabulary
from scarbot.attribution.words.word_places import Found, Wording

WORDS = vocabulary()
RUIZ = Person("Ana Ruiz", 0, "Ana Ruiz, MD", "MD", "dermatologist", expert=True, nouns={"dermatologist"})
LIND = Person("Eva Lind", 0, "Eva Lind", "", "runner", expert=False, nouns={"runner"})
TWIN = Person("Ida Ruiz", 0, "Ida Ruiz, RN", "RN", "nurse", expert=True, nouns={"nurse"})


def mentions(text: str, people: tuple[Person, ...] = (RUIZ, LIND)) -> list[Mention]:
    return MentionFinder(Wording(text), people, WORDS).find(0, len(text))


def cue_of(outside: str, named: list[Mention]) -> Cue | None:
    sources = [m for m in named if QUOTED not in outside[m.start : m.end]]
    return find_cues(Found(Wording(outside), [(0, len(outside))]), [sources], WORDS)[0]


def hidden(text: str) -> str:
    span = (0, len(text))
    return masked(text, find_quotations(text, [span], [span]))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Ruiz spoke.", [("person", "Dr. Ruiz")]),
        ("Ana Ruiz, MD, spoke.", [("person", "Ana Ruiz, MD")]),
        ("Eva spoke to Lind.", [("person", "Eva"), ("person", "Lind")]),
        ("Ana spoke.", []),  # an expert is not named by the first name alone
        ("Ruizville is a town.", []),
        ("Ruiz-Moss is a town.", []),
        ("The advice of Horst Ruiz is to wait.", []),
        ("Lind wants to study the skin.", [("person", "Lind")]),
        ("The study of skin took a year.", [("study", "study")]),
        ("Ruiz et al. spoke.", [("study", "Ruiz et al.")]),
        ("The dermatologist and a runner spoke.", [("role", "The dermatologist"), ("stranger", "a runner")]),
        ("Most dermatologists spoke.", [("group", "Most dermatologists")]),
        ("Your dermatologists spoke.", []),
        ("The American Academy of Skin spoke.", [("organisation", "The American Academy of Skin")]),
        ("She and they spoke.", [("pronoun", "She"), ("pronoun", "they")]),
        ("She and Dr. Ruiz spoke.", [("person", "She and Dr. Ruiz")]),
        ("Lind and Ruiz spoke.", [("person", "Lind and Ruiz")]),
        ("Ruiz and a former colleague spoke.", [("person", "Ruiz and a former colleague")]),
        ("Ruiz and two of her co-authors spoke.", [("person", "Ruiz and two of her co-authors")]),
        ("Ruiz and a colleague, Eva Lind, spoke.", [("person", "Ruiz"), ("person", "Eva Lind")]),
        ("Ruiz and her colleague Eva Lind spoke.", [("person", "Ruiz and her colleague Eva Lind")]),
        # a body only tells what is counted
        ("Ruiz read 3,000 police reports.", [("person", "Ruiz")]),
        ("Ruiz filed a police complaint.", [("person", "Ruiz")]),
        ("Ruiz has hundreds of council letters.", [("person", "Ruiz")]),
        ("The police spoke.", [("group", "The police")]),
        ("It costs $85, the council reports.", [("group", "the council")]),
        ("", []),
    ],
)
def test_what_may_be_a_source_is_mentioned(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(m.kind, text[m.start : m.end]) for m in mentions(text)] == expected


def test_an_abbreviation_in_brackets_is_known_from_then_on() -> None:
    text = "The Skin Health Society (SHS) met. SHS voted."
    assert [text[m.start : m.end] for m in mentions(text)] == ["The Skin Health Society (SHS)", "SHS"]


def test_a_shared_surname_may_mean_either_and_its_plural_means_both() -> None:
    single, plural = mentions("Ruiz left. Both Ruizs stayed.", (RUIZ, TWIN))
    assert (single.people, single.plural) == ((RUIZ, TWIN), False)
    assert (plural.people, plural.plural) == ((RUIZ, TWIN), True)


def test_an_owner_is_possessive() -> None:
    assert [m.possessive for m in mentions("Ruiz’s car, the dermatologist's bike, Lind.")] == [
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("It fades, Dr. Ruiz says.", "Dr. Ruiz says"),
        ("“It fades,” says Dr. Ruiz.", "says Dr. Ruiz"),
        ("According to dermatologist Ana Ruiz, it fades.", "According to dermatologist Ana Ruiz"),
        ("In Dr. Ruiz’s view, it fades.", "Dr. Ruiz’s view"),
        ("Her advice is to wait.", "Her advice"),
        ("Ruiz is unimpressed, calling it “hype.”", "calling"),
        ("Ruiz does not hesitate: “It fades.”", "Ruiz does not hesitate:"),
        ("Ruiz, who runs, says it fades.", "Ruiz, who runs, says"),
        ("The Skin Academy gives the same advice.", "The Skin Academy gives the same advice"),
        ("Studies show, Ruiz says, that it fades.", "Ruiz says"),
        # no cue
        ("", None),
        ("It fades.", None),
        ("Ruiz runs.", None),
        ("Ruiz’s patients say it fades.", None),
        ("They told Ruiz: wait.", "They told"),
        ("“Ruiz says it fades.”", None),
    ],
)
def test_the_cue_is_the_words_that_name_the_source(text: str, cue: str | None) -> None:
    found = cue_of(hidden(text), mentions(text))
    assert (text[found.start : found.end] if found else None) == cue


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“It fades,” Ruiz says.", "direct"),
        ("“It fades,” Ruiz says, “but slowly.”", "direct"),
        ("“It fades,” and “it itches,” Ruiz says.", "direct"),
        ("Ruiz says: “It fades.”", "direct"),
        ("“It fades,” the surgeon, Ruiz, says.", "direct"),
        ("“It fades,” says Ruiz, lead author of the study.", "direct"),
        ("“It fades,” says Ruiz, consultant upper GI surgeon.", "direct"),
        ("“It fades,” says Ruiz, keen to show us her new GI lamp.", "mixed"),
        ("“It fades,” is how Ruiz puts it, “but slowly.”", "direct"),
        ("“It fades,” says Ruiz, adding that it itches.", "mixed"),
        ("“It fades,” says Ruiz of the scar.", "direct"),
        ("A scar is “a slow repair,” Ruiz says.", "mixed"),
        ("Ruiz says that it is “a slow repair.”", "mixed"),
        ("Ruiz says it is “hype.”", "indirect"),
        ("In the view of Ruiz, the stages give people “a progress bar.”", "mixed"),
        ("As Ruiz sees it, they give people “a way out.”", "mixed"),
        ("It dims, says Ruiz, a surgeon in Cork; it is broken down, “so it is a pill”.", "mixed"),
        ("“It dims,” says Ruiz, a surgeon in Cork; “it is a pill.”", "direct"),
        ("Ruiz recommends the “chair test,” in which people lift a chair.", "indirect"),
        ("The old “Bible cure” can break a bone, Ruiz warns, and she has seen two.", "indirect"),
        ("Ruiz advises against the cut-price “estate packages” sold in hotels.", "indirect"),
        ("Ruiz warns against the costly “detox kits” sold online.", "indirect"),
        ("Ruiz advises against the cut-price “papers in a ring binder” sold in hotels.", "mixed"),
        ("The old “pain of the cure” can break a man, Ruiz warns, and she has seen two.", "mixed"),
        ("Ruiz recommends cold water, “because it carries more air”.", "mixed"),
        ("Ruiz prefers old tubs, “since they leak a bit”.", "mixed"),
        ("Ruiz suggests soaking it overnight, “not that it helps much”.", "mixed"),
        ("Ruiz says they leak, “because they are old”.", "mixed"),
        ("Ruiz said in May, “but it is not over”.", "direct"),
        ("Ruiz told a friend from Hull, “because it is true”.", "direct"),
        ("“Use cold water,” Ruiz suggests instead, “and wait.”", "direct"),
        ("Ruiz says that it fades.", "indirect"),
        ("Fact: “It fades,” Ruiz says.", "direct"),
        ("Why it works: “It fades,” Ruiz says.", "direct"),
        ("Coach’s tip: “It fades,” Ruiz says.", "direct"),
        ("Scars are a map: “It fades,” Ruiz says.", "mixed"),
        ("Verdict: “No,” says Ruiz.", "direct"),
        ("The truth: “It fades,” says Ruiz, “but slowly.”", "direct"),
        ("Fact: It fades, “but slowly,” says Ruiz.", "mixed"),
        ("Scars fade: “It takes a year,” says Ruiz.", "mixed"),
        ("Fact: It fades, says Ruiz.", "indirect"),
    ],
)
def test_the_kind_is_how_much_is_quoted(text: str, kind: str) -> None:
    outside = hidden(text)
    cue = cue_of(outside, mentions(text))
    assert cue
    assert kind_of(text, outside, 0, len(text), cue, WORDS) == kind


@pytest.mark.parametrize(
    ("text", "wholly", "speech"),
    [
        ("“It fades.”", True, False),
        ("“It fades,” — “and it itches.”", True, True),
        ("It fades.", False, False),
        ("Her rule: “Wait and see.”", False, True),
        ("Her rule: “patience”", False, False),
        ("It is a “scar.”", False, False),
        ("", False, False),
    ],
)
def test_speech_without_a_cue_is_quoted_wholly_or_behind_a_colon(
    text: str, wholly: bool, speech: bool
) -> None:
    outside = hidden(text)
    assert is_wholly_quoted(outside, 0, len(text)) == wholly
    assert is_speech(text, outside, 0, len(text)) == speech


@pytest.mark.parametrize(
    "marked",
    [
        # the head of something, behind the verb
        "⟦direct: Ana Ruiz⟧“It fades,” said Chief of Surgery Ana Ruiz.⟦/⟧",
        "⟦direct: Ana Ruiz⟧“It fades,” said the director of nursing, Ana Ruiz.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧The clinic’s director, professor Ana Ruiz, says it fades.⟦/⟧",
        # a verb of speaking to somebody, behind words
        "⟦direct: Cy Fisk⟧“It fades, and soon,” warns vet Cy Fisk.⟦/⟧ ⟦direct: Dena Moss⟧“It does,” advises nurse Dena Moss, RN.⟦/⟧",
        "⟦direct: Cy Fisk⟧“It fades, and soon,” urges baker Dr. Cy Fisk BSc.⟦/⟧ ⟦direct: Cy Fisk⟧“It does,” he warns.⟦/⟧",
        "“It fades,” says Ruiz. ⟦indirect: Ana Ruiz⟧She warns vet Cy Fisk that it may itch.⟦/⟧",
        # who is of a body speaks, and not the body
        "⟦indirect: Ana Ruiz⟧Ana Ruiz from the Bureau of Hedges says the shears must go.⟦/⟧",
        "⟦mixed: Ana Ruiz⟧Village councillor Ana Ruiz branded it a “muddle” and said: “The baker has a duty to us.”⟦/⟧",
        # what is told in a clause, up to the words in marks, is said as well
        "“It fades,” says Ruiz. ⟦mixed: Ana Ruiz⟧She won’t vouch for tape, which she has seen turn skin “the color of tea.”⟦/⟧",
        "“It fades,” says Ruiz. ⟦direct: Ana Ruiz⟧“It turns skin the color of tea,” says Ruiz of tape, which she has seen a lot.⟦/⟧",
        # two with what they are, one or each, speak together
        "⟦indirect: Ana Ruiz; Cy Fisk⟧Ana Ruiz, a dermatologist in Reno, Nevada, and Cy Fisk, a cook who feeds the team, both said it fades.⟦/⟧",
        "⟦indirect: Ana Ruiz; Cy Fisk⟧Ana Ruiz, who has six lamps, and colleague Cy Fisk say that it fades.⟦/⟧",
        "⟦indirect: Cy Fisk⟧Ana Ruiz, a dermatologist, likes lamps, and Cy Fisk, a cook, said that they are dear.⟦/⟧",
        # what somebody is reported to say may go on in marks, and be cited
        "⟦mixed: Ana Ruiz⟧Ruiz said the worst lamps were the old ones, “because they flicker and they hum.”⟦/⟧",
        "⟦direct: Ana Ruiz⟧Ruiz said on Monday, after the show, “Because they flicker and they hum, I’d leave them.”⟦/⟧",
        "⟦direct: Ana Ruiz⟧“You are not paying for light,” Ruiz told The Lamp, “you are paying for the lamp.”[6]⟦/⟧",
        "⟦mixed: Ana Ruiz⟧It is supposed to fade, explains Ana Ruiz, MD, a dermatologist in Reno, but a lamp “doesn’t read the calendar.”⟦/⟧",
        "⟦indirect: Ana Ruiz⟧It is supposed to fade, explains Ana Ruiz, MD, the author of “The Lamp and the Leg.”⟦/⟧",
        # letters with stops are closed by a comma as those without are
        "⟦indirect: Dena Fisk⟧Dena Fisk, M.D., warns that it itches.⟦/⟧ ⟦direct: Dena Fisk⟧“It does,” Dena Fisk, Ph.D., R.N., says.⟦/⟧",
        # a participle is no verb
        "“It fades,” says Ruiz. ⟦article⟧Ruiz, currently ranked third, slept until noon.⟦/⟧",
    ],
)
def test_the_cue_is_of_who_speaks(marked: str) -> None:
    assert mismatches(f"We met Ana Ruiz, MD, a dermatologist.\n\n{marked}") == []


@pytest.mark.parametrize(
    "marked",
    [
        # whom the clause in front of the comma tells of only hears it
        "⟦direct: Ana Ruiz⟧Asked what she thought of that, Ruiz was brisk: “Has the writer ever met a real hedge?”⟦/⟧",
        "⟦direct: Ana Ruiz⟧When Moss rang about the rash, Ruiz was brisk: “Leave it alone and come back on Monday.”⟦/⟧",
        # a comma inside the clause, or none behind it, closes nothing
        "⟦direct: Cy Moss⟧Moss, with Ruiz beside him, was brisk: “Leave it alone and come back on Monday.”⟦/⟧",
        "⟦direct: Cy Moss⟧Moss was brisk when Ruiz rang: “Leave it alone and come back on Monday.”⟦/⟧",
    ],
)
def test_a_colon_is_of_whom_the_main_clause_names(marked: str) -> None:
    met = "We met Ana Ruiz, MD, a dermatologist, and Cy Moss, RN, a nurse."
    assert mismatches(f"{met}\n\n“It fades,” says Moss.\n\n{marked}") == []


def test_who_tells_her_boss_is_not_the_boss() -> None:
    told = "⟦indirect: ?⟧In May, she told her landlord, Ana Ruiz, that the damp could go.⟦/⟧"
    assert mismatches(f"{told}\n\n⟦direct: Ana Ruiz⟧Ruiz told her, “Show me.”⟦/⟧") == []


@pytest.mark.parametrize(
    "marked",
    [
        # no comma closes what she is
        "⟦indirect: Ana Ruiz⟧Ana Ruiz, head of skin at Holm Clinic said the cream could stay.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ana Ruiz, spokesman for the soap firm Lathero said the cream could stay.⟦/⟧",
        # an aside between spaced hyphens, a day, and a verb of saying behind a deed
        "⟦indirect: Ana Ruiz⟧Ruiz - aka the Skin Queen - has said that the cream could stay.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz on Tuesday said it was no job of hers to bow.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧In Lund, Skin Academy secretary Ana Ruiz condemned the ban and said it would hurt.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz was keen to stress that the cream could stay.⟦/⟧",
        # quoted words that open within a sentence are of one speaker up to their end
        "⟦mixed: Ana Ruiz⟧They were “so dear that we left.⟦/⟧ ⟦direct: Ana Ruiz⟧I took the boys home,” Ruiz said.⟦/⟧",
        # a comma parts what is asked, or supposed, from who does
        "⟦indirect: Ana Ruiz⟧Does it help, Ruiz asks?⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Soap dries the skin, Ruiz would agree.⟦/⟧",
        # what somebody thinks now
        "⟦indirect: Ana Ruiz⟧Ruiz puts it down to a new soap.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz blames the cat.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧As Ruiz had put it, the sun is no friend.⟦/⟧",
        # a group, and nobody whom it tells of
        "⟦group⟧Norland town officials said they were not told that Ruiz would close it.⟦/⟧",
        pytest.param(
            "⟦group: Norland town officials⟧Norland town officials said that Ruiz would close it.⟦/⟧",
            marks=pytest.mark.xfail(reason="only one word in front of what a group is called belongs to it"),
        ),
    ],
)
def test_the_cue_of_published_prose_is_found(marked: str) -> None:
    known = "We met Ana Ruiz, MD, a dermatologist. “It fades,” Ruiz said. "
    assert mismatches(f"{known}\n\n{marked}") == []


@pytest.mark.parametrize(
    "deed",
    [
        "For an hour Ruiz declared martial law in the ward.",
        "Ruiz maintains a page, answers questions from users, and sends them back.",
        "Decades later, Ruiz, 75, is renowned as the best, called on by clinics all over the country.",
        "Known for her care, Ruiz was clear and kind.",
        "The guest was Ruiz, who advises Minister Rolf Lien on soap and water.",
        "It was weeks until Ruiz said that it was eczema.",
        "According to neighbours, Ruiz found no cure for it.",
        # what somebody had thought by then
        "Her skin itched all night, and Ruiz had put it down to a new soap.",
        "Ruiz had blamed the cat.",
        "It was spring, so Ruiz had chalked it up to pollen.",
        "By then Ruiz had dismissed the itch as a bite.",
        "Advocate Ruiz takes the bus.",
    ],
)
def test_a_deed_of_published_prose_is_no_cue(deed: str) -> None:
    known = "We met Ana Ruiz, MD, a dermatologist. “It fades,” Ruiz said. "
    assert mismatches(f"{known}\n\n⟦article⟧{deed}⟦/⟧") == []


@pytest.mark.parametrize("opener", ["", "And ", "But ", "So ", "Now, ", "Still, "])
def test_a_line_that_points_to_what_follows_is_the_articles(opener: str) -> None:
    here = "here’s how Ruiz explains it to patients."
    pointing = f"{opener}{here}" if opener else here.capitalize().replace("ruiz", "Ruiz")
    assert mismatches(f"We met Ana Ruiz, MD, a dermatologist.\n\n⟦article⟧{pointing}⟦/⟧") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦article⟧In 1991, when Prime Minister Xilka Torvald opposed the talks, nobody minded.⟦/⟧",
        "⟦article⟧Ruiz, the lawyer with the clinic who questioned Lind, waited.⟦/⟧",
        "⟦article⟧The trilogy - Southern Lights, The Subtle Spoon and The Amber Glass - tell the story of a girl.⟦/⟧",
        "⟦article⟧The Sleep Bill says that lamps must go.⟦/⟧",
        "⟦group: EMO Music⟧EMO Music said that two albums were late.⟦/⟧",
        "⟦direct: ?⟧“It itched again,” one reviewer wrote under the best-selling lamp.⟦/⟧",
        "⟦indirect: ?⟧One reviewer says that the lamp hums.⟦/⟧",
        "⟦article⟧A reviewer for the lamp shop left.⟦/⟧",
    ],
)
def test_what_only_looks_like_a_cue_names_nobody(marked: str) -> None:
    known = "“It fades,” said Ana Ruiz, MD, a dermatologist.\n\n“It does,” said Bill Lind, a nurse.\n\n"
    assert mismatches(f"{known}{marked}") == []


@pytest.mark.parametrize(
    ("role", "called", "who"),
    [
        ("deputy prime minister", "The prime minister", "?"),
        ("former welfare minister", "The prime minister", "?"),
        ("deputy director of Holm Clinic", "The director", "?"),
        ("deputy director of Holm Clinic", "The deputy director", "Bo Lind"),
        ("director of Holm Clinic", "The director", "Bo Lind"),
        ("", "The prime minister", "?"),  # whoever was spoken of last need not hold the post
    ],
)
def test_a_post_is_that_of_who_holds_it_and_of_no_deputy(role: str, called: str, who: str) -> None:
    known = f"Bo Lind, {role}, left. “It is fair,” Lind said." if role else "“It is fair,” Bo Lind said."
    assert mismatches(f"{known}\n\n⟦indirect: {who}⟧{called} said that the lamps must go.⟦/⟧") == []


PIPES = "“It leaks,” said Dale Moss, a plumber.\n\n"


@pytest.mark.parametrize(
    "marked",
    [
        "⟦direct: Pia Lund⟧“It drips,” said utility spokesperson Pia Lund.⟦/⟧",
        "⟦direct: Bo Lind⟧“It drips,” said city spokesman Bo Lind.⟦/⟧",
        "⟦indirect: Skip Barr⟧It will thaw, according to KTLE chief meteorologist Skip Barr.⟦/⟧",
        "⟦indirect: Mia Roth⟧It will thaw, according to NHS dentist Mia Roth.⟦/⟧",
        "⟦group⟧It will thaw, according to NHS data.⟦/⟧",
        "⟦group⟧“It drips,” said a spokesperson for the utility.⟦/⟧",
        "⟦group⟧The Norr Hill Water Utility says a drip uses five gallons a day.⟦/⟧",
    ],
)
def test_who_is_named_behind_a_body_and_a_post_speaks(marked: str) -> None:
    assert mismatches(f"{PIPES}{marked}") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦mixed: Mia Roth⟧For Mia Roth, 33, a teacher in Osk, the spot was “the first thing anyone saw” there.⟦/⟧",
        "⟦article⟧For Mia Roth, 33, the diagnosis was “nonspecific dermatitis.”⟦/⟧",
        "⟦article⟧For Mia Roth, a teacher, the lamp was “Northern Light.”⟦/⟧",
        "⟦article⟧For Mia Roth, 33, the worst of it was the itch.⟦/⟧",
    ],
)
def test_what_something_was_to_somebody_is_told_in_their_words(marked: str) -> None:
    assert mismatches(f"{PIPES}{marked}") == []


@pytest.mark.parametrize(
    ("told", "tag", "who"),
    [
        ("Mia Roth, 33, a teacher in Osk, had spots.", "the mother-of-two told Skin Weekly", "Mia Roth"),
        ("Mia Roth, 33, a teacher in Osk, had spots.", "said the mum of three", "Mia Roth"),
        ("Mia Roth, 33, a teacher in Osk, had spots.", "the father-of-two said", "?"),
        ("Mia Roth, 33, a teacher in Osk, had spots.", "the mother of the boy said", "?"),
        ("Mia Roth, 33, met Ana Ruiz, 41, a nurse.", "the mother-of-two said", "?"),
    ],
)
def test_a_parent_of_some_is_who_was_just_told_of(told: str, tag: str, who: str) -> None:
    assert mismatches(f"{PIPES}{told}\n\n⟦direct: {who}⟧“I went at them with a needle,” {tag}.⟦/⟧") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Ana Ruiz; Bo Lee⟧Both dermatologists want it out of your shower.⟦/⟧",
        "⟦indirect: Ana Ruiz; Bo Lee⟧Ruiz and Lee want them gone.⟦/⟧",
        "⟦article⟧Patients want it gone.⟦/⟧",
    ],
)
def test_what_experts_want_of_a_thing_is_their_advice(marked: str) -> None:
    known = "“It burns,” says Ana Ruiz, MD, a dermatologist. “It does,” says Bo Lee, MD, a dermatologist.\n\n"
    assert mismatches(f"{known}{marked}") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦mixed: Ana Ruiz⟧She has a name for owners like me, which is “snack hostages.”⟦/⟧",
        "⟦article⟧My sister has a name for owners like me, which is “snack hostages.”⟦/⟧",
        "⟦article⟧She has a cat, which is “Biscuit.”⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz sees them most in those who sleep in balm.⟦/⟧",
        "⟦article⟧Ruiz sees them in the morning.⟦/⟧",
    ],
)
def test_what_an_expert_calls_it_and_in_whom_she_sees_it_most(marked: str) -> None:
    assert mismatches(f"“It burns,” says Ana Ruiz, MD, a dermatologist.\n\n{marked}") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦article⟧She called the front desk at 2:10 a.m.⟦/⟧",
        "⟦article⟧She called her own dentist on Monday and got a slot.⟦/⟧",
        "⟦article⟧She called the clinic’s hotline the next morning, and it was busy.⟦/⟧",
        "⟦article⟧She called her insurer twice about it.⟦/⟧",
        "⟦article⟧She called in plumber Tom Ode.⟦/⟧ ⟦article⟧She calls in experts when it drips.⟦/⟧",
        "⟦article⟧She called off the wedding.⟦/⟧ ⟦article⟧She called round to see her aunt.⟦/⟧ ⟦article⟧She called it a day.⟦/⟧",
        "⟦indirect: Dora Quill⟧It is the slump, which she calls in her book the fade.⟦/⟧",
        "⟦mixed: Dora Quill⟧It is what she called in a 2019 paper “the fade.”⟦/⟧",
        "⟦direct: Dora Quill⟧“Dinner,” she called over her shoulder.⟦/⟧",
        "⟦indirect: Dora Quill⟧She called the wait that night unbearable.⟦/⟧",
        "⟦indirect: Dora Quill⟧She called the rule at work a joke.⟦/⟧",
        "⟦mixed: Dora Quill⟧She called the room at 3 p.m. “an oven with a bed.”⟦/⟧",
    ],
)
def test_who_is_rung_at_some_hour_is_told_nothing(marked: str) -> None:
    assert mismatches(f"Dora Quill had slept when she woke up. “I screamed,” says Quill. {marked}") == []


@pytest.mark.parametrize(
    "marked",
    [
        # what is told behind a tag, or of whoever told it
        "⟦indirect: Dora Quill⟧“Survival,” she points out, means only that it is still there.⟦/⟧",
        "⟦mixed: Dora Quill⟧“A good week,” she says, includes a day in bed.⟦/⟧",
        "⟦direct: Dora Quill⟧“It holds,” she says, in the end.⟦/⟧",
        "⟦mixed: Dora Quill⟧Quill says one member, a widower in Hull, had told her: “I walk very slowly.”⟦/⟧",
        "⟦mixed: Dora Quill⟧She says a man once asked her, “Do you ever sleep at all?”⟦/⟧",
        "⟦direct: Dora Quill⟧Quill told us: “I walk very slowly to the shop.”⟦/⟧",
        "⟦direct: Dora Quill⟧Quill, who runs a clinic in Hull, said in an email to me: “I walk very slowly.”⟦/⟧",
        # a post in front of a name is no more than who it is
        "⟦direct: Wendy Ash⟧“What do you say to the parent?” host Wendy Ash asked.⟦/⟧",
        "⟦direct: Elise Marsh⟧“We had hoped for a gap,” the study’s lead author, Elise Marsh, PhD, told NorrNews in an email.⟦/⟧",
        # what is added behind a quotation, and a term of others that is only explained
        "⟦mixed: Dora Quill⟧“It holds,” says Quill, before adding quickly that it may not.⟦/⟧",
        "⟦direct: Dora Quill⟧“It holds,” says Quill, before leaving.⟦/⟧",
        "⟦mixed: Dora Quill⟧“It holds,” says Quill, who suggests putting a $10 strap on it.⟦/⟧",
        "⟦indirect: Dora Quill⟧Guests must be “neat and quiet,” which Quill says means no shoes.⟦/⟧",
        "⟦indirect: Dora Quill⟧The label says “use sparingly,” which Quill explains means a pea of it.⟦/⟧",
        "In May, Coroner Elise Marsh opened the file. ⟦direct: Elise Marsh⟧“It was a gap,” she wrote.⟦/⟧ "
        "⟦mixed: Elise Marsh⟧The coroner called the silence “a hole through which two men fell.”⟦/⟧",
        # why somebody does what is told
        "⟦mixed: Dora Quill⟧Quill uses clay, “because it breathes”.⟦/⟧ ⟦mixed: Dora Quill⟧She feeds bread, “though not much”.⟦/⟧",
        "⟦article⟧Quill was told to leave, “because of the noise”.⟦/⟧ ⟦article⟧She hung a sign, “because of the noise”.⟦/⟧",
        # what nobody told
        "⟦article⟧There is a third way, which neither of her dentists brought up: leave it.⟦/⟧",
        "⟦article⟧There is a price that none of the doctors mentioned.⟦/⟧",
        "⟦group⟧There is a cream, which dermatologists recommended.⟦/⟧",
    ],
)
def test_how_much_of_a_sentence_is_told_and_by_whom(marked: str) -> None:
    assert mismatches(f"Dora Quill, MD, is a vet. “I screamed,” says Quill. {marked}") == []


@pytest.mark.parametrize(
    "marked",
    [
        # who goes through something finds it, and neither they whose it is nor they who are asked
        "⟦indirect: Ana Ruiz⟧Ruiz went through 3,000 police reports and found that most came from one street.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz and a former colleague sifted through 200 letters and found that most were short.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧As for the day, Ruiz and a colleague weighed 90 loaves and found that salted ones rose less.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz surveyed 300 nurses in 2019 and found that one in five had a rash.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz (2020) weighed 90 loaves and found that salted ones rose less.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧In 2020 Ruiz weighed 90 loaves and found that salted ones rose less.⟦/⟧",
        "⟦group⟧Nurses in Leeds and York found that one in five had a rash.⟦/⟧",
        "⟦group⟧In 2020 the council found that one in five had a rash.⟦/⟧",
        "⟦article⟧Ruiz and a colleague went to the market and found a loaf.⟦/⟧",
    ],
)
def test_who_looked_through_many_tells_what_was_found(marked: str) -> None:
    assert mismatches(f"“It fades,” says Ana Ruiz, MD, a dermatologist in Hull.\n\n{marked}") == []
