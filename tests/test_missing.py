"""What a statement lacks for an answer."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from asked import bot_on, heel, shipped, wool

from scarbot.answering.caveats import decline
from scarbot.answering.judging import Judgement
from scarbot.answering.missing import Missing
from scarbot.bot import Scarbot
from scarbot.corpus import Corpus
from scarbot.lexicon.data_files import load_data
from scarbot.parsing import parse_article


def test_every_clause_on_what_is_missing_is_about_it() -> None:
    clauses = [facet["missing"] for facet in load_data("facets")["facet"] if facet.get("missing")]
    assert clauses
    assert all(clause.startswith("it ") for clause in clauses)


def test_what_names_no_thing_is_listed_once() -> None:
    data = load_data("function_words")
    assert len(data["nameless"]) == len({*data["nameless"]} - {*data["stop"]})


@pytest.mark.parametrize("title", ["Dr.", "dr", "Doctor", "Professor"])
def test_somebody_with_a_title_whom_nothing_is_known_of_is_not_quoted(title: str) -> None:
    answer = heel().answer(f"what does {title} Nguyen say about heel cream")
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert answer.message == f"The article has no answer to that; it does not quote {title} Nguyen."
    assert heel().answer("what does a doctor say about heel cream")


def test_a_name_that_is_a_word_as_well_is_a_name_behind_dr() -> None:
    answer = heel().answer("what does dr. smith say about heel cream")
    assert answer.message == "The article has no answer to that; it does not quote dr. smith."


@pytest.mark.parametrize("title", ["my doctor wants", "the professor asks", "a prof told me"])
def test_a_title_before_a_common_word_names_nobody(title: str) -> None:
    answer = heel().answer(f"{title} about heel cream")
    assert "it does not quote" not in answer.message


# --- what is said to be missing is missing ------------------------------------------------------


def made(text: str) -> Scarbot:
    return Scarbot(Corpus((parse_article(text, id="made"),)))


POOL = made(
    "Keeping a Garden Pool\n\nBy Ana Ruiz\n\nReviewed by Bo Lund\n\nHow warm it should be\n\n"
    "A garden pool wants little care, says Dr. Cleo Marsh, a pool engineer. "
    "The heater of the pool is fine at 80, and too cool below that.\n\n"
    "What it costs\n\nInsurance coverage is a patchwork. They pay for the heater of the pool, and not for its salt. "
    "A bag of salt for the pool costs about $9 and lasts for months.\n\n"
    "Who should skip it\n\nMost doctors advise waiting until after pregnancy before you heat the pool that high. "
    "People with an open wound should stay away from the pool.\n\n"
    "In the winter\n\nKeep the cover shut from June to September, and open it on dry fall days instead.\n"
)


@pytest.mark.parametrize(
    ("question", "false"),
    [
        ("is the salt covered by insurance", "insurance"),
        ("how much does the salt cost", "price"),
        ("what temperature should the heater have", "temperature"),
        ("is the pool safe in pregnancy", "pregnancy"),
        ("who should skip the pool", "avoid"),
        ("should I open the cover in summer", "sun"),
        ("at what age can they heat the pool", "children"),
        ("in-office salt for the pool?", "done"),
        ("what are the rules of the pool", "term"),
        ("how did they manage the heater", "treatments"),
    ],
)
def test_no_caveat_says_what_is_not_so_or_was_not_asked(question: str, false: str) -> None:
    assert false not in POOL.answer(question).message


def test_a_caveat_holds_of_each_quote() -> None:
    query = POOL._answering.understanding.read("how much does the heater of the pool cost")
    texts = [place.statement.text for place in POOL._answering.retrieval.places]
    heater, priced, shut = (
        next(n for n, text in enumerate(texts) if part in text)
        for part in ("They pay", "$9", "Keep the cover")
    )
    for chosen, message in [
        ((heater, shut), "The closest statements; they give no price."),
        ((shut, priced), "The closest statements; they may not answer the question."),
    ]:
        ranked = tuple((position, 0.9) for position in chosen)
        answer = POOL._answering.show_nearest(query, Judgement(ranked, {}), 2)
        assert (len(answer.quotes), answer.message) == (2, message)


def test_what_is_about_another_thing_is_the_closest_statement() -> None:
    answer = shipped().answer("How long do laser results last?")
    assert (len(answer.quotes), answer.message) == (1, "The closest statement; it does not speak of “laser”.")


def test_one_of_two_things_that_a_heading_joins_is_not_the_other() -> None:
    joined = (
        "Urea\n\nUrea softens heels.\n\nBaths and plasters\n\nWarm baths soften heels for up to three days."
    )
    bot = Scarbot(Corpus((parse_article(joined, format="text", id="heels"),)))
    retrieval = bot._answering.retrieval
    assert retrieval.speak_of([1], [("bath",)])
    assert not retrieval.speak_of([1], [("plaster",)])
    answer = shipped().answer("How long do steroid injections last?")
    assert answer.message == "The closest statement; it does not speak of “steroid injections”."


@pytest.mark.parametrize(
    ("question", "unsaid"),
    [
        ("Is subcision loud?", "mention “loud”"),
        ("Do hypertrophic scars bleed?", "mention “bleed”"),
        ("Are lasers noisy?", "mention “noisy”"),
        ("Does microneedling help keloids?", "speak of “keloids”"),
        ("Can keloids be treated with steroid injections?", "speak of “keloids”"),
        ("Is subcision minimally invasive?", ""),
        ("Is subcision good for rolling scars?", ""),
        ("Do cysts scar more than whiteheads?", ""),
    ],
)
def test_what_a_yes_or_no_question_asks_of_a_thing_is_spoken_of(question: str, unsaid: str) -> None:
    answer = shipped().answer(question)
    assert answer.quotes
    said = re.search(r"\b(?:mention|speak of) “[^”]+”", answer.message)
    assert (said.group() if said else "") == unsaid


def test_what_one_quote_lacks_another_may_have() -> None:
    answer = shipped().answer("are lasers good for scars")
    assert (len(answer.quotes), answer.message) == (2, "")


def test_a_turn_that_only_asks_hears_whether_its_thing_is_spoken_of() -> None:
    chat = shipped().conversation()
    chat.ask("tell me about subcision")
    assert "“subcision”" in chat.ask("are there risks").message


def test_a_turn_that_asks_itself_does_not_ask_for_what_the_last_one_did() -> None:
    chat = shipped().conversation()
    chat.ask("can I just cover scars with makeup")
    assert "makeup" not in chat.ask("ok but treating them, where do I start").message


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ("is there a vaccine for the pool", "it does not speak of a vaccine."),
        ("is zorbing for pregnancy", "It does not mention “zorbing”."),
        ("is the zorbing expensive", "It does not mention “zorbing”."),
    ],
)
def test_a_decline_says_of_the_article_only_what_none_of_its_statements_has(
    question: str, message: str
) -> None:
    answer = POOL.answer(question)
    assert answer.status == "no_answer"
    assert answer.message.endswith(message)
    assert "price" not in answer.message
    assert "speak of pregnancy" not in answer.message


@pytest.mark.parametrize(
    "question",
    [
        "who reviewed this",
        "how many zorbs took part",
        "plz tell me abt zorbs",
        "is the zorb critical",
        "is a zorb safe",
    ],
)
def test_what_stands_on_the_page_or_names_no_thing_is_not_said_to_be_missing(question: str) -> None:
    query = POOL._answering.understanding.read(question)
    told = decline(query, several=False)
    assert told in ("The article has no answer to that.", _NO_ZORB.format("zorbs"), _NO_ZORB.format("zorb"))


_NO_ZORB = "The article has no answer to that. It does not mention “{}”."


def test_a_word_that_asks_for_what_is_missing_is_not_named_besides() -> None:
    query = heel()._answering.understanding.read("is heel cream hereditary")
    lacking = "it does not speak of heredity"
    assert decline(query, lacking, several=False) == f"The article has no answer to that; {lacking}."


def test_no_clause_has_a_verb_that_several_cannot_do() -> None:
    verbs = {facet["missing"].split()[1] for facet in load_data("facets")["facet"] if facet.get("missing")}
    assert verbs <= {"gives", "does", "names", "is", "cites", "shows", "lists"}


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("are the shiny heaters any use", ""),
        ("are the shiny electric heaters any use", ""),
        ("who says pool filters work", ""),
        ("does turmeric heat the pool", "it does not mention “turmeric”"),
        ("who says that turmeric heats the pool", "it does not mention “turmeric”"),
    ],
)
def test_a_word_that_only_describes_what_is_mentioned_is_no_thing_that_is_missing(
    question: str, lacking: str
) -> None:
    query = POOL.conversation()._answering.understanding.read(question)
    assert Missing(POOL.conversation()._answering.retrieval).nowhere(query) == lacking


@pytest.mark.parametrize(
    ("question", "status"),
    [
        ("does ginger keep a garden pool warm", "no_answer"),
        ("can ginger heat the pool?", "no_answer"),
        ("do probiotics keep a garden pool warm", "no_answer"),
        ("does turmeric heat the pool?", "no_answer"),
        ("does grating a garden pool cover keep it warm", "partial"),
    ],
)
def test_what_the_articles_do_not_mention_and_a_question_asks_of_is_named(question: str, status: str) -> None:
    answer = POOL.answer(question)
    assert answer.status == status
    assert answer.message.endswith(
        (
            " not mention “ginger”.",
            " not mention “grating”.",
            " not mention “probiotics”.",
            " not mention “turmeric”.",
        )
    )


@pytest.mark.parametrize(
    "question",
    ["does camphor keep moths away", "do zorbs help with moths", "do camphor balls keep moths away"],
)
def test_of_a_thing_that_is_unheard_of_and_nothing_else_nothing_is_quoted(question: str) -> None:
    answer = wool().answer(question)
    assert (answer.status, answer.quotes) == ("no_answer", ())
    assert re.fullmatch(r"The article has no answer to that\. It does not mention “[^.]*”\.", answer.message)


@pytest.mark.parametrize(
    "question",
    [
        "is zorb cedar good against moths",
        "is zorb wool ruined by a warm wash",
        "does zorbing in warm water ruin a wool blanket",
        "does a glass of cedar keep moths away from wool",
    ],
)
def test_what_is_heard_of_besides_is_the_closest_statement(question: str) -> None:
    assert wool().answer(question).status == "partial"


GRINDING = (
    "# Teeth grinding\n\nRachel Adler, DDS, is a dentist in Boston.\n\n## Why people grind\n\n"
    "Stress is the usual suspect for grinding at night. Coffee can add to it, Adler says.\n\n## Children\n\n"
    "About one child in six does it at night. Most kids grow out of it by age 12, according to Adler."
)
MIGRAINE = (
    "# Living with migraine\n\nOmar Sayed, MD, is a neurologist in Leeds.\n\n## What migraine is\n\n"
    "Migraine is a disease. A migraine may begin with zigzag lines.\n\n## Attacks\n\n"
    "An attack can last three days. “Put a cold cloth on your face,” says Dr. Sayed."
)


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("at what age do kids stop grinding", "Most kids grow out of it by age 12, according to Adler."),
        ("how long does a migraine last", "An attack can last three days."),
    ],
)
def test_an_article_in_a_folder_speaks_of_what_its_title_names(question: str, quoted: str) -> None:
    texts = {"teeth": GRINDING, "head": MIGRAINE}
    articles = (parse_article(text, format="markdown", id=name) for name, text in texts.items())
    answer = Scarbot(Corpus(tuple(articles))).answer(question)
    assert (answer.status, answer.message, answer.quotes[0].text) == ("answered", "", quoted)


ACIDS = (
    "# Melasma\n\nLuis Herrera, MD, is a dermatologist in Miami.\n\n## Azelaic acid\n\n"
    "For patients who are pregnant, Dr. Herrera recommends azelaic acid. It takes about four months to work.\n\n"
    "## Tranexamic acid\n\nTranexamic acid is taken by mouth. A study found that 9 of 10 patients improved.\n\n"
    "## Sunscreen\n\nSunscreen comes first, Dr. Herrera says. Wear a hat, too.\n\n## Heat\n\nHeat makes patches darker.\n\n"
    "## Windows\n\nClouds let most light through. Glass does as well. Put on more at noon. Tinted ones have iron in them."
)


@pytest.mark.parametrize(
    ("question", "quoted", "other"),
    [
        ("how long does tranexamic acid take to work", [], "It takes about four months to work."),
        ("does azelaic acid work?", ["It takes about four months to work."], "9 of 10 patients improved"),
    ],
)
def test_what_stands_below_the_heading_of_a_namesake_is_no_answer(
    question: str, quoted: list[str], other: str
) -> None:
    answer = bot_on(ACIDS, "acids").answer(question)
    assert [quote.text for quote in answer.quotes] == quoted
    assert not any(other in quote.text for quote in answer.quotes)


def test_what_is_asked_of_both_namesakes_may_stand_below_either() -> None:
    bot = bot_on(ACIDS, "acids")
    answer = bot.answer("how long do azelaic acid and tranexamic acid take to work")
    assert any("four months" in quote.text for quote in answer.quotes)


HERBS = made(
    "Growing Herbs on a Sill\n\nBy Ana Ruiz\n\nMoths\n\nCheck the leaves for moths once a week, says Bo Lund, a gardener. "
    "Pots above nine inches across are a warning sign.\n\nLight box\n\nHerbs stand in a light box two or three times a week. "
    "Leaves lose their smell from about age 40 days on.\n\nFleece\n\nPeople with wool allergies can't use one.\n"
)


@pytest.mark.parametrize(
    ("question", "quoted", "false"),
    [
        ("how often should I check for moths", "once a week", "diagnosis"),
        ("how many sessions of the light box a week", "two or three times a week", "number of sessions"),
        ("who can't use a fleece", "wool allergies", "avoid"),
        ("what pot size is a bad sign", "nine inches", "is a bad"),
    ],
)
def test_no_caveat_denies_what_the_quote_says(question: str, quoted: str, false: str) -> None:
    answer = HERBS.answer(question)
    assert false not in answer.message
    assert any(quoted in quote.text for quote in answer.quotes)


YARD = made(
    "Goats in a Small Yard\n\nBy Ana Ruiz\n\nPurchase\n\nMost goats on the market are three to five years old, says "
    "Bo Lund, who breeds them. A used trailer may have ten years of warranty left.\n\nIn summer and winter\n\n"
    "Give them shade and a bucket of cold water to stand by.\n\nFood\n\nMoldy hay makes goats ill, and so does rhubarb.\n\n"
    "Insurance\n\nA farm policy covers the vet bill of a goat, less a deductible.\n\nThe hoof check\n\n"
    "To find rot, a vet lifts each hoof. The check takes twenty minutes.\n"
)


@pytest.mark.parametrize(
    ("question", "false"),
    [
        ("is a 9 year old trailer still under warranty", "children"),
        ("my trailer is 12 years old, is there any warranty left", "children"),
        ("the hay is moldy, can I give it to the goats", "contagious"),
        ("will my insurance pay for it", "price"),
        ("what do goats need in summer", "season"),
        ("how long is the hoof check", "speak of"),
    ],
)
def test_no_caveat_misreads_a_small_word(question: str, false: str) -> None:
    answer = YARD.answer(question)
    assert answer.quotes
    assert false not in answer.message


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("can a 9 year old lift a hoof", "children"),
        ("who says goats need shade in summer", "expert"),
        ("how much is the hoof check", "price"),
    ],
)
def test_what_is_asked_for_in_earnest_stays_missing(question: str, lacking: str) -> None:
    assert lacking in YARD.answer(question).message


GOGGLES = made(
    "After the Operation\n\nBy Ana Ruiz\n\nThe first week\n\nWear the goggles at night for seven days, "
    "says Dr. Cleo Marsh, a surgeon. Soap harms the goggles in the first week.\n\nPlastic goggles\n\n"
    "Plastic goggles last for a lifetime. Wash your face with water alone.\n"
)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("can I wear ski goggles in the first week", "mention “ski goggles”"),
        ("do plastic goggles last", ""),
        ("how long do I wear the goggles", ""),
    ],
)
def test_an_unknown_word_that_tells_a_thing_apart_is_told(question: str, told: str) -> None:
    answer = GOGGLES.answer(question)
    assert answer.quotes
    assert (told in answer.message) if told else not answer.message


# --- the topic with one more word, and what names little ----------------------------------------

BREAD = made(
    "Sourdough Bread for Beginners\n\nBy Ana Ruiz\n\nBread wants flour, water, salt and time.\n\n"
    "What goes in\n\nRye flour makes a bread that keeps for a week. Olives go in at the last fold, and never earlier.\n\n"
    "After the bake\n\nLet the bread rest on a rack for two hours. Dark breads are sliced a day later.\n\n"
    "An offer of help\n\nA neighbor who bakes will feed your starter when you travel.\n"
)


@pytest.mark.parametrize(
    "question",
    [
        "do olives go in bread machine dough",
        "can I put olives in bread flour dough / rye",
        "what if they offer a rack",
        "can I slice dark bread after",
    ],
)
def test_what_only_adds_to_the_topic_or_names_little_is_not_said_to_be_missing(question: str) -> None:
    message = BREAD.answer(question).message
    assert not any(said in message for said in ("of “offer", "of “after", "of “bread", "flour dough rye"))


def test_words_that_a_mark_parts_are_no_one_thing() -> None:
    together, apart = (GOGGLES.answer(f"can I wear ski{mark}goggles in the first week") for mark in " /")
    assert "“ski goggles”" in together.message
    assert "“ski goggles”" not in apart.message


FORWARD = """\
# Warts

For this we spoke to Ana Ruiz, MD, and Ben Oh, RN, who are good with warts.

“Freezing works for most warts,” says Ana Ruiz, MD. It costs $40 at a clinic.

“Tape is as good,” says Ben Oh, RN.

Warts go by themselves, and nobody knows why.
"""


def forward() -> Scarbot:
    return bot_on(FORWARD, "warts")


def test_of_a_statement_that_names_an_expert_it_is_not_said_that_it_names_none() -> None:
    answer = shipped().answer("which experts are good?")
    assert "Y. Claire Chang, MD" in answer.quotes[0].text
    assert answer.message == "The closest statement; it quotes no expert."


def test_of_a_statement_that_names_nobody_it_is_said() -> None:
    bot = forward()
    missing, query = Missing(bot._answering.retrieval), bot._answering.understanding.read("which expert")
    named, unnamed = 0, len(bot.corpus.statements) - 1
    told = [missing.strictly(query, {position}, answers=True) for position in (named, unnamed)]
    assert told == ["it quotes no expert", "it names no expert"]


def test_what_is_said_of_one_who_is_only_named_hangs_on_no_wording() -> None:
    bot = forward()
    missing, query = Missing(bot._answering.retrieval), bot._answering.understanding.read("which expert")
    reworded = tuple(
        replace(f, missing="no name", quotes_none=f.quotes_none and "no words") for f in query.facets
    )
    asked, named, unnamed = replace(query, facets=reworded), 0, len(bot.corpus.statements) - 1
    told = [missing.strictly(asked, {position}, answers=True) for position in (named, unnamed)]
    assert told == ["no words", "no name"]


@pytest.mark.parametrize("verb", ["recommends", "suggests", "advises", "says", "mentions", "explains"])
@pytest.mark.parametrize("asked", ["which expert", "which doctor"])
def test_the_word_for_how_an_expert_says_it_is_nothing_that_is_not_mentioned(asked: str, verb: str) -> None:
    answer = forward().answer(f"{asked} {verb} velvet?")
    assert (answer.status, answer.unmatched) == ("no_answer", ("velvet",))
    assert answer.message.endswith("It does not mention “velvet”.")


STONES = (
    "# Gallstones\n\nAna Ruiz, MD, is a surgeon in Leeds.\n\n## Jaundice\n\nJaundice turns the eyes yellow, says Ruiz. "
    "It fades within days.\n\n## Tests\n\nAn ultrasound shows most of them. "
    "In pregnancy, surgery waits until the second trimester.\n"
)


@pytest.mark.parametrize(
    ("turn", "lacks"),
    [
        ("and if I'm pregnant?", False),
        ("and in pregnancy?", True),  # may still be asked of jaundice
    ],
)
def test_a_clause_of_its_own_is_not_of_what_was_talked_of_before(turn: str, lacks: bool) -> None:
    talk = bot_on(STONES, "stones").conversation()
    assert talk.ask("what does jaundice look like").quotes
    answer = talk.ask(turn)
    assert answer.quotes
    assert ("jaundice" in answer.message.lower()) is lacks


MOTHS = (
    "# Clothes moths\n\nIda Brandt is a curator in Oslo.\n\n## Why moths grow in number\n\nWarm rooms suit them. "
    "Dust feeds them.\n\n## After a flood\n\nAfter a flood, moths can start within 48 hours, says Brandt.\n"
)


@pytest.mark.parametrize(
    ("question", "lacks"),
    [
        ("how soon do moths grow after flooding", False),
        ("how soon do moths grow", True),
    ],
)
def test_a_common_verb_may_be_told_in_other_words(question: str, lacks: bool) -> None:
    retrieval = bot_on(MOTHS, "moths")._answering
    query, flood = retrieval.understanding.read(question), len(retrieval.retrieval.places) - 1
    assert ("grow" in Missing(retrieval.retrieval).elsewhere(query, [flood])) is lacks


FLATS = (
    "# Leaving a Rented Room\n\nOona Vale is a clerk in Cork.\n\n"
    "## Cleaning\n\nA lease cannot make you pay for a professional clean, says Vale. A scuff by the door is wear. "
    "A burn on the floor is damage.\n\n"
    "## If the landlord is late\n\nWrite to the landlord and give a date. Raise a dispute within a month.\n\n"
    "## Cognitive behavioral therapy\n\nA course has eight weekly sessions.\n\n"
    "## Medicines\n\nHigh doses of aspirin can bring on ringing. Antihistamines seldom do. Sleeping tablets never do.\n\n"
    "## Pests\n\nIn the cold the moths no longer fly, and within a week they die. Peel the labels first.\n"
)


def flats() -> Scarbot:
    return bot_on(FLATS, "flats")


@pytest.mark.parametrize(
    "question",
    [
        "my landlord says I must pay for a professional clean",
        "the landlord told me I have to pay for a professional clean",
        "how many sessions of CBT",
        "is a scuff by the door damage",
        "does the cold kill moths",
        "do sleeping tablets bring on ringing",
    ],
)
def test_what_is_there_in_other_words_is_no_lack(question: str) -> None:
    message = flats().answer(question).message
    assert not any(said in message for said in ("speak of", "no risk", "mention"))


def test_what_one_medicine_does_is_no_answer_for_another() -> None:
    answer = flats().answer("can blood pressure tablets bring on ringing")
    assert answer.status != "answered"
    assert "“blood pressure tablets”" in answer.message
    assert "“" not in flats().answer("can tablets bring on ringing").message


def test_who_says_something_is_asked_of_where_nothing_is_said() -> None:
    assert "does not speak of “landlord”" not in flats().answer("what must I send the landlord").message


LARDER = (
    "# What Keeps in a Larder\n\nPia Roth is a cook in Graz.\n\n"
    "## Cold shelf\n\nStew keeps for three days. Raise the shelf by a hand, says Roth. Cover the stew with a cloth.\n\n"
    "## Stone jars\n\nDried beans stay as good as new ones for a year. Keep raw carrots and goat cheese in sand.\n\n"
    "## Costs\n\nThe rent of a cellar rises each spring. A ham hangs from a hook.\n"
)


def larder() -> Scarbot:
    return bot_on(LARDER, "larder")


@pytest.mark.parametrize(
    ("question", "quoted", "thing"),
    [
        ("can the cook raise the rent", "Raise the shelf", "rent"),
        ("are dried hams as good as new ones", "Dried beans", "hams"),
        ("can I keep cooked carrots in sand", "raw carrots", "cooked carrots"),
        ("can I keep hard cheese in sand", "goat cheese", "hard cheese"),
    ],
)
def test_what_shares_a_word_is_about_something_else(question: str, quoted: str, thing: str) -> None:
    made = larder()._answering
    query = made.understanding.read(question)
    position = next(p for p, at in enumerate(made.retrieval.places) if quoted in at.statement.text)
    assert made._missing.beside(query, {position}) == f"it does not speak of “{thing}”"


@pytest.mark.parametrize(
    ("question", "quoted"),
    [
        ("should I raise the shelf", "Raise the shelf"),
        ("are dried beans as good as new ones", "Dried beans"),
        ("can I keep raw carrots in sand", "raw carrots"),
        ("can I keep carrots in sand", "raw carrots"),
        ("should I cover stew", "Cover the stew"),
        ("can I cover cold stew with a cloth", "Cover the stew"),
    ],
)
def test_what_is_named_as_the_question_names_it_is_no_other_thing(question: str, quoted: str) -> None:
    made = larder()._answering
    query = made.understanding.read(question)
    position = next(p for p, at in enumerate(made.retrieval.places) if quoted in at.statement.text)
    assert "speak of" not in made._missing.beside(query, {position})


# --- what nobody asked for is not missing -------------------------------------------------------

TORTOISE = """\
# Keeping a tortoise

Most tortoises like bark about five centimetres deep. The fence ought to be at least 40 centimetres tall.

A tortoise of two kilos needs about 150 calories a day, says Ana Ruiz, a vet. It is kind to keep it inside. Few
indoor tortoises fall ill.

After a feed Ruiz leaves the lamp out for an hour or two, and a wave of panic lasts no more than 20 minutes.

Ring the breeder and tell him that you are a beginner. Blood pressure tablets make shells swell, and blood thinners bar steroid
tablets.

A deposit of two weeks' rent is normal for the shed.

## When a vet is needed

A shell that bleeds for two weeks should be looked at, Ruiz says.
"""


@pytest.mark.parametrize(
    "question",
    [
        "how deep should the bark be",
        "how tall should the fence be",
        "how many calories does a tortoise need",
        "is it kind to keep a tortoise indoors",
        "how long to leave the lamp out after a feed",
        "how long does a panic attack last",
        "what should I ask the breeder",
        "how big a deposit",
        "can blood pressure tablets make shells swell",
    ],
)
def test_what_a_statement_gives_or_nobody_asked_for_is_not_missing(question: str) -> None:
    answer = bot_on(TORTOISE, "tortoise").answer(question)
    assert (answer.status, answer.message) == ("answered", "")


@pytest.mark.parametrize(
    ("question", "lacking"),
    [
        ("can I take steroid tablets with my meds for my shell", "no advice for one person"),
        ("can blood thinners be taken with steroid tablets", "no advice for one person"),
        ("can pregnant women take steroid tablets", "no advice for one person"),
        ("is it kind to keep a tortoise outdoors", "outdoors"),
    ],
)
def test_what_is_asked_of_oneself_or_of_something_else_stays_missing(question: str, lacking: str) -> None:
    answer = bot_on(TORTOISE, "tortoise").answer(question)
    assert answer.status != "answered"
    assert lacking in answer.message or not answer.quotes
