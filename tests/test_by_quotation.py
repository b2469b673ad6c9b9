"""Whose quoted words without a cue are where two talk: a reply is not theirs who spoke before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attributions import mismatches

from scarbot.parsing import parse_article

if TYPE_CHECKING:
    from scarbot.parsing import Format

KNOWN = "“Sleep comes,” says Olga Brandt, MD, a neurologist at Holm Hospital.\n\n"


@pytest.mark.parametrize(
    "talk",
    [
        # behind a line of somebody else, and behind the first line that says “you”
        "“Is that me?” a man asked.\n\n“It is,” Brandt said. “From ten to one. And again there.”\n\n"
        "⟦direct: ?⟧“The foghorn woke us.”⟦/⟧",
        "“That is you,” Brandt said. “From ten to one.”\n\n⟦direct: ?⟧“I heard the foghorn.”⟦/⟧",
        # behind a question to somebody
        "“There is some risk,” Brandt said. “Do you dispute that?”\n\n⟦direct: ?⟧“There may be a small one.”⟦/⟧",
    ],
)
def test_a_reply_without_a_cue_is_not_theirs_who_spoke_before(talk: str) -> None:
    assert mismatches(KNOWN + talk) == []


@pytest.mark.parametrize(
    "talk",
    [
        # one who goes on: without a closing mark, without “you” or without “I”
        "“That is you,” Brandt said. “From ten to one.\n\n⟦direct: Olga Brandt⟧“I saw it at once.”⟦/⟧",
        "“It took years,” Brandt said. “From ten to one.”\n\n⟦direct: Olga Brandt⟧“I saw it at once.”⟦/⟧",
        "“That is you,” Brandt said. “From ten to one.”\n\n⟦direct: Olga Brandt⟧“Nobody sleeps all night.”⟦/⟧",
        "“You will sleep,” Brandt said.\n\n⟦direct: Olga Brandt⟧“But most people I see lie awake.”⟦/⟧",
    ],
)
def test_who_goes_on_in_a_paragraph_of_its_own_is_still_the_speaker(talk: str) -> None:
    assert mismatches(KNOWN + talk) == []


@pytest.mark.parametrize(
    "talk",
    [
        # a host only asks, and whom somebody else calls “you” does not reply
        "⟦direct: Wendy Ash⟧“What do you say to them?” host Wendy Ash asked.⟦/⟧\n\n"
        "⟦direct: Olga Brandt⟧“I say, ‘I believe you, and I am coming,’” Dr. Brandt told the program.⟦/⟧\n\n"
        "⟦direct: Olga Brandt⟧“They laugh, and then they let me in.”⟦/⟧",
        # unless it is the next question, or who asked may have more to say
        "⟦direct: Wendy Ash⟧“What do you say to them?” host Wendy Ash asked.⟦/⟧\n\n"
        "⟦direct: Olga Brandt⟧“I say that it is late,” Dr. Brandt said.⟦/⟧\n\n⟦direct: ?⟧“And do they laugh?”⟦/⟧",
        "⟦direct: Wendy Ash⟧“What do they say to them?” asked Wendy Ash, a baker.⟦/⟧\n\n"
        "⟦direct: Olga Brandt⟧“I say that it is late,” Dr. Brandt said.⟦/⟧\n\n⟦direct: ?⟧“It was late for us.”⟦/⟧",
    ],
)
def test_who_answers_a_host_goes_on(talk: str) -> None:
    assert mismatches(KNOWN + talk) == []


def test_a_pronoun_in_a_dialogue_is_not_whose_sign_nobody_knows() -> None:
    asked = (
        "“I would skip scans,” says Niels Hauge, PhD, a statistician. “Did it hurt?” Hauge asked her.\n\n"
        "“Only in the rain,” said Ekdahl, a teacher.\n\n"
    )
    assert mismatches(f"{asked}⟦direct: ?⟧“The film was good,” he said.⟦/⟧") == []


@pytest.mark.parametrize(
    "marked",
    [
        # one quotation is of one speaker, known or not
        "“It comes,” says Brandt.\n\n⟦direct: ?⟧One patient said: “I slept.⟦/⟧ "
        "⟦direct: ?⟧But it had a price.”⟦/⟧",
        # it goes on over paragraphs
        "⟦direct: ?⟧“It came at four,” a man said.⟦/⟧ ⟦direct: ?⟧“It went at nine.⟦/⟧\n\n⟦direct: ?⟧“I lay awake.”⟦/⟧",
    ],
)
def test_what_goes_on_in_a_quotation_is_whose_it_was(marked: str) -> None:
    assert mismatches(KNOWN + marked) == []


def test_who_was_only_told_of_some_paragraphs_ago_does_not_speak() -> None:
    told = "President Franklin Moss planted it in May.\n\nIt is tall.\n\nA leaflet went around.\n\n"
    assert mismatches(f"{told}⟦direct: ?⟧“Come and see how high it grows.”⟦/⟧") == []


def test_you_in_a_long_line_is_anybody() -> None:
    line = "“I like a long night, and with a window open to the yard and a blanket from the shed in the corner, you are never cold,”"
    assert mismatches(f"{KNOWN}{line} Brandt said.\n\n⟦direct: Olga Brandt⟧“I sleep in my boots.”⟦/⟧") == []


def test_what_opens_within_a_sentence_of_the_article_is_nobodys_behind_it() -> None:
    told = "There you may see Ana Ruiz. She likes Bea Coe, and “the aunt who would not wear a hat. "
    goes_on = "⟦direct: ?⟧No wind was ever cold enough for her.”⟦/⟧ The knitting went well, says Ruiz."
    assert mismatches(told + goes_on) == []


@pytest.mark.parametrize(
    ("below", "whose"),
    [
        ("That was my grandmother, of my own thumb.", "?"),
        ("So said an old carpenter of the shed.", "?"),
        # who is known, or no person at all
        ("That was the neurologist, of my own thumb.", "Olga Brandt"),
        ("That was Brandt, of my own thumb.", "Olga Brandt"),
        ("That was the easy part, of course.", "Olga Brandt"),
        ("That was my grandmother’s house as well.", "Olga Brandt"),
    ],
)
def test_a_quotation_is_not_whose_it_would_be_where_the_next_line_names_somebody_else(
    below: str, whose: str
) -> None:
    assert mismatches(f"{KNOWN}⟦direct: {whose}⟧“It will never be straight again.”⟦/⟧\n\n{below}") == []


@pytest.mark.parametrize(
    ("lead", "speaker"),
    [
        ("She put it more bluntly in an email:", "Dana Ruiz"),
        ("Ruiz wrote:", "Dana Ruiz"),
        ("Ruiz said this when we asked:", "Dana Ruiz"),
        # what is no words of hers
        ("Ruiz recommends a checklist:", ""),
        ("She keeps a note on her desk:", ""),
        ("Most owners forget one thing:", ""),
        ("She put it more bluntly in an email.", ""),
    ],
)
def test_a_block_quotation_without_marks_is_whose_words_the_line_above_announces(
    lead: str, speaker: str
) -> None:
    source = (
        f"Dana Ruiz, a tax attorney, says that most people forget the papers. {lead}\n\n"
        "> You are starting a small business. You would want a plan.\n>\n> And you would keep a ledger.\n\n"
        "Most banks agree."
    )
    *_, first, second, third, last = parse_article(source, format="markdown").statements
    said = [(one.kind, [person.name for person in one.speakers]) for one in (first, second, third)]
    assert said == [("direct", [speaker]) if speaker else ("article", [])] * 3
    assert last.kind == "article"


def test_a_block_quotation_behind_a_signed_one_is_not_of_who_signed_that() -> None:
    source = (
        "Dana Ruiz, a tax attorney, wrote:\n\n> Keep a ledger.\n>\n> — Bo Kemp, a banker\n\n> Sell it.\n\n"
        "Most banks agree."
    )
    article = parse_article(source, format="markdown")
    assert [[person.name for person in one.speakers] for one in article.statements[-2:]] == [[], []]


@pytest.mark.parametrize(
    "marked",
    [
        # words behind a dash say from where a quotation is, that of nobody here
        f"{KNOWN}⟦direct: ?⟧“All things pass.”⟦/⟧ — A proverb from Norr",
        f"{KNOWN}⟦direct: ?⟧“All things pass.”⟦/⟧ — Seneca said so long ago.",
        f"{KNOWN}⟦direct: Olga Brandt⟧“All things pass.”⟦/⟧",
        # what came from somebody else
        f"{KNOWN}⟦direct: ?⟧A question came from a member of the audience: “Is it late?”⟦/⟧",
        f"{KNOWN}⟦direct: ?⟧She has a note from a patient: “It is late, and I am ill.”⟦/⟧",
        # a list that is announced without naming who was told of and does not speak
        "Al Moss, a driver, was ill. Three tips:\n\n- ⟦direct: ?⟧“Lie down.”⟦/⟧\n- ⟦direct: ?⟧“Get up.”⟦/⟧",
    ],
)
def test_a_quotation_alone_is_not_of_who_spoke_before_where_something_says_so(marked: str) -> None:
    assert mismatches(marked) == []


SIGNED = [
    ("> “Wrap it.” — Tom Reed, beekeeper", "direct", "Tom Reed"),
    ("> “Wrap it.”\n>\n> — Tom Reed, beekeeper", "direct", "Tom Reed"),
    ("> Wrap it.\n> — Tom Reed, beekeeper", "direct", "Tom Reed"),
    ("> “Wrap it.” — Governor Jane Field", "direct", "Jane Field"),
    ("> “Wrap it.” — National Honey Board", "group", "National Honey Board"),
    (
        "> “Wrap it.” — Royal Society for the Protection of Bees",
        "group",
        "Royal Society for the Protection of Bees",
    ),
    ("> “Wrap it.” — EPA", "group", "EPA"),
    # somebody, and nobody knows who
    ("> “Wrap it.” — Anonymous", "direct", ""),
    ("> “Wrap it.” — Old Proverb", "direct", ""),
    ("> “Wrap it.” — the governor", "direct", ""),
    ("> “Wrap it.” — a reader in Leeds", "direct", ""),
    ("> “Wrap it.”", "direct", ""),
]


def said(source: str, form: Format, words: str) -> tuple[str, str]:
    """Return the kind of a sentence, and whose it is."""
    [found] = [one for one in parse_article(source, format=form).statements if words in one.text]
    return found.kind, found.attribution or ", ".join(person.name for person in found.speakers)


@pytest.mark.parametrize(("quoted", "kind", "whose"), SIGNED)
def test_each_of_several_block_quotations_is_of_who_signs_it(quoted: str, kind: str, whose: str) -> None:
    others = ("> “Sugar is no honey.” — Ann Dow, baker", "> “Mice gnaw.” — Leo Park, farmer")
    source = f"# Bees\n\nBees fly. They do.\n\n{others[0]}\n\n{quoted}\n\n{others[1]}\n\nBees rest."
    assert said(source, "markdown", "Wrap it.") == (kind, whose)
    assert said(source, "markdown", "Sugar") == ("direct", "Ann Dow")
    assert said(source, "markdown", "Mice") == ("direct", "Leo Park")
    assert said(source, "markdown", "rest") == ("article", "")


@pytest.mark.parametrize(("quoted", "kind", "whose"), SIGNED[:-1])
def test_a_signed_quotation_within_an_interview_is_of_who_signs_it(
    quoted: str, kind: str, whose: str
) -> None:
    source = (
        "# Hives\n\n*Hana Weiss, MD, is a doctor.*\n\n**Q: What do I do?**\n\n**Hana Weiss:** Open it.\n\n"
        f"{quoted}\n\n**Q: Anything else?**\n\n**Hana Weiss:** Close it again."
    )
    assert said(source, "markdown", "Wrap it.") == (kind, whose)
    assert said(source, "markdown", "Close it") == ("direct", "Hana Weiss")


def test_a_signed_paragraph_within_an_interview_is_of_who_signs_it() -> None:
    source = (
        "Hana Weiss, MD, is a doctor.\n\nQ: What do I do?\n\nWeiss: Open it.\n\n"
        "“Wrap it.” — Tom Reed, beekeeper\n\n“It is old,” as they say.\n\nQ: And then?\n\nWeiss: Close it again."
    )
    assert said(source, "text", "Wrap it.") == ("direct", "Tom Reed")
    assert said(source, "text", "Close it") == ("direct", "Hana Weiss")


@pytest.mark.parametrize(
    ("quoted", "last"),
    [
        ("> “Wrap it.\n>\n> “Leave the entrance.”\n> — Tom Reed, beekeeper", "Tom Reed"),
        ("> Wrap it.\n>\n> Leave the entrance.\n> — Tom Reed, beekeeper", "Tom Reed"),
        # quotations of their own, one of them signed
        ("> “Wrap it.”\n\n> “Leave the entrance.” — Tom Reed, beekeeper", ""),
    ],
)
def test_a_signature_is_of_all_parts_of_one_quotation(quoted: str, last: str) -> None:
    source = f"# Bees\n\nBees fly. They do.\n\n{quoted}\n\nBees rest."
    assert said(source, "markdown", "Wrap it.") == ("direct", last)
    assert said(source, "markdown", "Leave") == ("direct", "Tom Reed")


def test_block_quotations_of_a_page_are_each_of_whom_they_cite() -> None:
    source = (
        "<article><h1>Bees</h1><p>Bees fly. They do, in summer.</p>"
        "<blockquote><p>“Wrap it.”</p><cite>— Tom Reed, beekeeper</cite></blockquote>"
        "<blockquote><p>“Sugar is no honey.”</p><footer>— National Honey Board</footer></blockquote>"
        "<p>Bees rest.</p></article>"
    )
    assert said(source, "html", "Wrap it.") == ("direct", "Tom Reed")
    assert said(source, "html", "Sugar") == ("group", "National Honey Board")


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("The World Skin Forum says it is safe.", "?"),
        ("The World Skin Forum disagrees.", "?"),
        ("The World Skin Forum disagrees. It is safe, it says.", "?"),
        ("The gel is cheap.", "Ana Ruiz"),
        ("She shrugs.", "Ana Ruiz"),
        ("Ruiz disagrees with the World Skin Forum.", "Ana Ruiz"),
    ],
)
def test_words_without_a_cue_are_nobodys_who_spoke_before_a_group_did(told: str, whose: str) -> None:
    known = "Ana Ruiz, a vet, works in Leeds. “Gel works,” says Ruiz."
    assert mismatches(f"{known} {told} ⟦direct: {whose}⟧“It stings.”⟦/⟧") == []


def test_a_body_goes_on_within_its_quotation() -> None:
    said = (
        "⟦group⟧A spokesperson for Norr Hill said: “We know how it hurts, and more people can now come.⟦/⟧ "
    )
    marked = said + "⟦group⟧Those who cannot sleep come first.”⟦/⟧"
    assert mismatches(f"Ana Ruiz, a vet, works in Leeds. “Gel works,” says Ruiz.\n\n{marked}") == []
