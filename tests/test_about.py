"""Questions about the article itself."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from asked import both, check_answer, heel, shipped

from scarbot import Answer, Corpus, Scarbot, parse_article
from scarbot.answering import DISCLAIMER


def meta(question: str) -> Answer:
    answer = heel().answer(question)
    assert answer.status == "meta"
    check_answer(answer, heel().corpus, 3)
    return answer


def test_the_experts_are_named_with_credentials_and_role() -> None:
    message = meta("Who are the experts?").message
    assert (
        message == "The people quoted: Ana Ruiz, MD, board-certified podiatrist; Ben Okafor, DPM, podiatrist."
    )


def test_the_sentence_that_introduces_the_experts_is_quoted() -> None:
    (quote,) = shipped().answer("are the experts board-certified").quotes
    assert quote.text.startswith("Forward, we spoke to board-certified dermatologists")


def test_an_article_without_people_says_so() -> None:
    bot = Scarbot(Corpus((parse_article("Socks keep feet warm."),)))
    assert bot.answer("who are the experts").message == "No person is quoted by name."


def test_without_an_article_nothing_can_be_asked() -> None:
    assert Scarbot(Corpus(())).answer("what can i ask").message == "There is no article that can be asked."


def test_what_is_covered_is_the_upper_headings_that_hold_something() -> None:
    message = meta("What does this article cover?").message
    assert message == (
        "What can be asked about: Heel cream: Heel cream and what it does; What heel cream is; "
        "[Why heels crack]; How to use it."
    )
    assert "Specialists on this article" not in shipped().answer("what can i ask").message


def test_an_overview_is_quoted_from_the_articles_own_conclusion() -> None:
    answer = shipped().answer("give me a summary")
    assert answer.status == "meta"
    assert answer.quotes
    assert {quote.section.heading for quote in answer.quotes if quote.section} == {"Closing takeaways"}
    starts = [quote.start for quote in answer.quotes]
    assert starts == sorted(starts)


def test_an_article_without_a_conclusion_is_quoted_from_its_beginning() -> None:
    answer = meta("summary")
    assert answer.message.startswith("The article draws no conclusion of its own")
    assert answer.quotes[0].start == heel_start()


def heel_start() -> int:
    return heel().corpus.statements[0].start


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ("When was this published?", "The date that is known: 2022."),
        ("who is the publisher", "The source: “Heel cream”, Sole Weekly, 2022."),
        (
            "list the references",
            "The article’s references: 1. Rask, L. “Urea for cracked heels.” Foot Journal, 2021.",
        ),
    ],
)
def test_date_source_and_references_are_given_without_quotes(question: str, message: str) -> None:
    answer = meta(question)
    assert (answer.message, answer.quotes) == (message, ())


def test_what_is_not_known_is_said_to_be_unknown() -> None:
    bot = Scarbot(Corpus((parse_article("Socks keep feet warm."),)))
    assert bot.answer("when was this published").message == "The date is not known."
    assert bot.answer("list the references").message == "No references are listed."


ONE_PERSON = (
    "“Wool is warm,” says Ana Ruiz, MD, in her book.",
    "“Silk is cool,” says Ana Ruiz, MD.",
    "“Down is light,” says dermatologist Ana Ruiz.",
)


@pytest.mark.parametrize(
    ("question", "told", "quoted"),
    [
        ("what does Ruiz say?", "What Ana Ruiz said:", 3),
        ("how often is Ruiz quoted?", "How often they are quoted: Ana Ruiz: 3 sentences.", 0),
        ("does Ruiz agree with Lee?", "", 0),
    ],
)
def test_what_is_said_of_one_person_of_several_articles_names_them_once(
    question: str, told: str, quoted: int
) -> None:
    articles = (parse_article(text, id=str(number)) for number, text in enumerate(ONE_PERSON))
    answer = Scarbot(Corpus(tuple(articles))).answer(question)
    assert "Ana Ruiz and Ana Ruiz" not in answer.message
    assert told in answer.message
    assert len(answer.quotes) == quoted


def test_who_is_introduced_as_the_same_in_two_articles_is_one_person() -> None:
    texts = ONE_PERSON[0], "“Silk is cool,” says Ana Ruiz (MD)."
    articles = tuple(parse_article(text, id=str(number)) for number, text in enumerate(texts))
    bot = Scarbot(Corpus(articles))
    assert bot.answer("how many experts are quoted?").message.startswith("1 person is quoted")
    who = bot.answer("who is Ruiz?")
    assert who.message == "Ana Ruiz, MD (in “0” and “1”)."
    assert [quote.article for quote in who.quotes] == ["0", "1"]


def test_several_articles_are_told_apart() -> None:
    message = both().answer("what does this article cover").message
    assert "What ear drops do" in message
    assert "Heel cream" in message
    assert both().answer("when was this published").message == (
        "The date that is known:\n“Heel cream”: 2022\nNot known: “What ear drops do”"
    )


@pytest.mark.parametrize(
    "question",
    [
        "how many articles do you have?",
        "list the articles",
        "which articles do you know?",
        "what articles do you have",
        "show me all the articles",
        "articles",
        "what are the titles",
        "what are these articles about",
    ],
)
def test_articles_are_listed_with_publisher_and_date(question: str) -> None:
    assert both().answer(question).message == (
        "2 articles:\n“What ear drops do”\n“Heel cream”, Sole Weekly, 2022"
    )
    assert heel().answer(question).message == "One article: “Heel cream”, Sole Weekly, 2022."


@pytest.mark.parametrize(
    "question",
    [
        "which articles mention urea",
        "what do the articles say about heels",
        "list the creams",
        "which article",
    ],
)
def test_what_only_speaks_of_articles_does_not_list_them(question: str) -> None:
    assert "articles:" not in both().answer(question).message


def test_which_article_something_is_from_is_asked_of_the_last_quote_where_there_are_several() -> None:
    for question in ("which article is that from?", "what article is this?", "from which article"):
        talk = both().conversation()
        (first, *_) = talk.ask("what does urea do").quotes
        assert talk.ask(question).quotes[0].start == first.start
    assert meta("what article is this?").message.startswith("The source: “Heel cream”")


UPDATED = """# Of bells

By Kim Lee

Updated on June 3, 2021

A bell rang twice, says Ana Ruiz, a founder.
"""


@pytest.mark.parametrize(
    "question", ["when was it updated?", "when was that published?", "last updated", "how old is it"]
)
def test_a_date_of_a_change_is_told_as_what_it_is(question: str) -> None:
    article = parse_article(UPDATED, format="markdown")
    message = Scarbot(Corpus((article,))).answer(question).message
    assert message == "The date that is known: 2021-06-03 (“Updated on June 3, 2021”)."


def test_dates_of_several_articles_are_several() -> None:
    articles = [
        replace(parse_article(f"Socks keep {one} warm."), id=one, date="2020") for one in ("us", "me")
    ]
    assert Scarbot(Corpus(tuple(articles))).answer("when was it published").message == (
        "The dates that are known:\n“us”: 2020\n“me”: 2020"
    )


def test_a_quoting_answer_carries_notice_and_disclaimer() -> None:
    quoting, silent = meta("summary"), meta("when was this published")
    assert (quoting.notice, quoting.disclaimer) == ("The wording of this copy was changed.", DISCLAIMER)
    assert (silent.notice, silent.disclaimer) == ("", "")


def test_the_limit_holds() -> None:
    assert len(shipped().answer("summary", limit=1).quotes) == 1


def test_a_question_about_the_subject_is_none_about_the_article() -> None:
    assert heel().answer("what does urea do").status != "meta"


@pytest.mark.parametrize(
    "question",
    ["who is dr ruiz", "Who's Ana Ruiz?", "tell me about Dr. Ana Ruiz", "is Ruiz board-certified?"],
)
def test_a_question_about_a_person_names_and_quotes_who_introduces_them(question: str) -> None:
    answer = heel().answer(question)
    assert (answer.status, answer.message) == ("meta", "Ana Ruiz, MD, board-certified podiatrist.")


BY = """\
# Of bells

By Kim Lee

Medically reviewed by Joy Stone, MD

A bell rang twice, says Dot Moss, 60, who lives near. “I like bells,” Moss says.

Kim Lee writes of bells and drums.
"""


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("who is Dot?", "Dot Moss"),
        ("who is dot moss", "Dot Moss"),
        ("who is Kim Lee", "Kim Lee wrote “Of bells”."),
        ("who's kim lee?", "Kim Lee wrote “Of bells”."),
        ("who reviewed this?", "The article has the line “Medically reviewed by Joy Stone, MD”."),
        ("is this medically reviewed", "The article has the line “Medically reviewed by Joy Stone, MD”."),
        ("who is Joy Stone", "“Of bells” has the line “Medically reviewed by Joy Stone, MD”."),
    ],
)
def test_who_somebody_is_is_told_by_a_given_name_and_of_authors_and_reviewers(
    question: str, told: str
) -> None:
    answer = Scarbot(Corpus((parse_article(BY, format="markdown"),))).answer(question)
    assert answer.status == "meta"
    assert answer.message.startswith(told)


def test_a_reviewer_who_is_quoted_is_told_of_as_anybody_who_is() -> None:
    text = BY.replace("Dot Moss, 60, who lives near", "Joy Stone, a bell founder in Bath").replace(
        "Moss", "Stone"
    )
    answer = Scarbot(Corpus((parse_article(text, format="markdown"),))).answer("who is Joy Stone")
    assert (answer.status, answer.message) == ("meta", "Joy Stone, bell founder.")


def test_whom_the_articles_introduce_in_somebodys_words_is_quoted_so() -> None:
    (quote, *_) = Scarbot(Corpus((parse_article(BY, format="markdown"),))).answer("who is Dot Moss").quotes
    assert "Dot Moss, 60, who lives near" in quote.text


def test_who_reviewed_an_article_that_does_not_say_so_is_not_known() -> None:
    assert meta("who reviewed this?").message == "Nobody is known to have reviewed it."


@pytest.mark.parametrize(
    "question", ["who is right about urea, ruiz or okafor", "who is dr miller", "what does ruiz say of urea"]
)
def test_what_else_is_asked_of_a_person_is_no_question_about_them(question: str) -> None:
    assert heel().answer(question).status != "meta"


SAID = """
    what did Dr. Ruiz say
    what does dr ruiz say?
    what does ana ruiz think
    tell me everything dr ruiz says
    everything from Dr. Ruiz
    all quotes by Ruiz
    quotes from ana ruiz please
    what is dr. ruiz's opinion
    what are Ruiz's views
    does dr ruiz say anything in the article?
    dr ruiz
    Ana Ruiz
    show me what ruiz said
    what was said by dr ruiz
"""


@pytest.mark.parametrize("question", [line.strip() for line in SAID.strip().splitlines()])
def test_who_asks_only_what_somebody_says_is_quoted_their_words(question: str) -> None:
    answer = heel().answer(question)
    assert answer.status == "answered"
    assert answer.message.startswith("What Ana Ruiz said")
    assert {speaker.name for quote in answer.quotes for speaker in quote.speakers} == {"Ana Ruiz"}
    starts = [quote.start for quote in answer.quotes]
    assert starts == sorted(starts)
    check_answer(answer, heel().corpus, 3)


@pytest.mark.parametrize(
    "question",
    [
        "what does ruiz say about urea",
        "can i see dr ruiz",
        "who is dr ruiz",
        "is ruiz right",
        "everything about urea",
        "quotes about heels",
        "what does dr miller say",
    ],
)
def test_a_topic_is_not_left_out_for_somebodys_words(question: str) -> None:
    assert not heel().answer(question).message.startswith("What Ana Ruiz said")


def test_more_goes_on_with_somebodys_words() -> None:
    talk = shipped().conversation()
    first, second = talk.ask("what did Dr. Mitchell say"), talk.ask("more")
    assert first.message == "What Hope Mitchell said, the first 3 of 7:"
    alone = shipped().answer(first.question, limit=1)
    assert alone.message == "What Hope Mitchell said, the first of 7:"
    assert {s.name for quote in second.quotes for s in quote.speakers} == {"Hope Mitchell"}
    assert not {quote.start for quote in first.quotes} & {quote.start for quote in second.quotes}


def test_what_somebody_says_is_on_the_topic_of_the_talk() -> None:
    talk = shipped().conversation()
    talk.ask("What is subcision?")
    on_topic, whole = talk.ask("what does Dr. Chang say?"), talk.ask("everything from Dr. Chang")
    assert "subcision" in on_topic.quotes[0].text
    assert whole.message.startswith("What Y. Claire Chang said, the first 3 of")


@pytest.mark.parametrize(
    "question", ["what does anyone other than Dr. Ruiz say", "What do the experts apart from Dr. Ruiz say?"]
)
def test_what_all_but_somebody_said_is_told_where_nothing_else_is_asked(question: str) -> None:
    answer = heel().answer(question)
    assert (answer.status, answer.message) == ("answered", "What Ben Okafor said:")


def test_how_often_a_thing_is_mentioned_is_no_question_on_people() -> None:
    assert "quoted" not in heel().answer("How often is the heel mentioned?").message


def test_where_there_is_nobody_else_nobody_is_quoted() -> None:
    assert heel().answer("what does anyone besides Dr. Ruiz and Dr. Okafor say").quotes == ()


def test_who_is_named_and_not_quoted_is_said_to_be_so() -> None:
    speaker = heel().corpus.articles[0].speakers[0]
    article = replace(parse_article("Socks keep feet warm."), speakers=(speaker,))
    bot = Scarbot(Corpus((article,)))
    assert bot.answer("what did dr ruiz say").message == "Nothing that Ana Ruiz said is quoted."


@pytest.mark.parametrize(
    "question", ["who wrote this article", "who is the author?", "author", "who wrote it"]
)
def test_an_author_that_is_not_known_is_said_to_be_so(question: str) -> None:
    message = meta(question).message
    assert message == "The author is not known. The source: “Heel cream”, Sole Weekly, 2022."


def test_an_author_that_is_known_is_named() -> None:
    article = replace(parse_article("Socks keep feet warm."), author="Kim Lee")
    message = Scarbot(Corpus((article,))).answer("who wrote this").message
    assert message.startswith("The author: Kim Lee.")


@pytest.mark.parametrize(
    "question",
    ["what is Sole Weekly", "who is sole weekly?", "is Sole Weekly a magazine", "what's sole & weekly"],
)
def test_what_is_known_of_the_publisher_is_said(question: str) -> None:
    message = meta(question).message
    assert message == "Sole Weekly is the publisher of “Heel cream” (2022). No more is known of it."


def test_a_publisher_with_a_mark_in_its_name_is_found() -> None:
    assert "is the publisher of" in shipped().answer("what is Well+Good").message
    assert "is the publisher of" in shipped().answer("what is Well and Good?").message


def test_a_publishers_name_that_is_a_word_of_the_articles_asks_for_that() -> None:
    article = replace(parse_article("The best care is prevention of cracks."), publisher="Prevention")
    assert Scarbot(Corpus((article,))).answer("what is prevention").status != "meta"
    assert heel().answer("what is the sole").status != "meta"


def test_who_says_nothing_on_the_topic_of_the_talk_is_quoted_at_all_where_that_is_asked() -> None:
    talk = shipped().conversation()
    talk.ask("What is subcision?")
    bare, asked = talk.ask("and Dr. Rowe?"), talk.ask("what did Dr. Rowe say?")
    assert (bare.status, bare.quotes) == ("no_answer", ())
    assert asked.message == "Nothing on that is found. What Norman Rowe said:"
    assert {s.name for quote in asked.quotes for s in quote.speakers} == {"Norman Rowe"}


@pytest.mark.parametrize("question", ["what did Dr. Rowe say about Dr. Chang", "quote Dr. Rowe on Dr. Chang"])
def test_what_one_says_of_another_is_not_what_the_other_says(question: str) -> None:
    answer = shipped().answer(question)
    assert not any("Chang" in speaker.name for quote in answer.quotes for speaker in quote.speakers)


@pytest.mark.parametrize(
    "question",
    [
        "what website sells retinol",
        "who are the people most likely to get keloids",
        "what credentials should my doctor have",
        "is it outdated to do dermabrasion",
        "give me a summary of subcision",
        "in a nutshell what is subcision",
    ],
)
def test_what_only_begins_like_a_question_about_the_article_is_none(question: str) -> None:
    assert shipped().answer(question).status != "meta"


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("what's Dr. Chang's first name", "Y. Claire Chang, MD"),
        ("whats dr changs first name?", "Y. Claire Chang, MD"),
        ("ok so who did you interview", "The people quoted: "),
        ("so whats the takeaway", "From the article’s own conclusion:"),
    ],
)
def test_names_and_what_stands_behind_words_that_only_lead_up(question: str, said: str) -> None:
    answer = shipped().answer(question)
    assert answer.status == "meta"
    assert said in answer.message


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("is this article reliable", "The source: "),
        ("can you give me the reference for the Cells study?", "The article’s references: 1. Mony"),
        ("can u sum it all up", "From the article’s own conclusion:"),
        ("which of these articles is the newest?", "The date that is known: 2024."),
    ],
)
def test_a_question_on_the_article_in_lay_words_is_answered_on_it(question: str, begins: str) -> None:
    answer = shipped().answer(question)
    assert answer.status == "meta"
    assert answer.message.startswith(begins)


def test_the_source_of_a_figure_is_no_question_on_the_article() -> None:
    answer = shipped().answer("what's your source for the 80 percent number")
    assert "80 %" in answer.quotes[0].text


@cache
def library() -> Scarbot:
    """Three articles, of two of which the author or the date is known."""
    told = {
        "Oat milk and iron": 'author = "Ida Moor"\ndate = "2021"\n',
        "Runner's shins, explained": 'author = "Bo Lund"\n',
        "Milk teeth": 'date = "2019"\n',
    }
    texts = ("Oat milk holds little iron.", "Rest the shin for a week.", "Milk teeth fall out at six.")
    articles = (
        parse_article(text, id=f"a{number}", sidecar=f'title = "{title}"\n{more}')
        for number, (text, (title, more)) in enumerate(zip(texts, told.items(), strict=True))
    )
    return Scarbot(Corpus(tuple(articles)))


@pytest.mark.parametrize(
    ("question", "message"),
    [
        ("Who wrote the oat milk article?", "The author: Ida Moor. The source: “Oat milk and iron”"),
        ("who is the author of the runner's shin article", "The author: Bo Lund."),
        ("who wrote the article on oat milk", "The author: Ida Moor."),
        ("who wrote the piece about iron", "The author: Ida Moor."),
        ("who wrote the teeth article", "The author is not known. The source: “Milk teeth”"),
        ("when was the milk teeth article published", "The date that is known: 2019."),
        ("when was the article on oat milk last updated", "The date that is known: 2021."),
        ("when was the shins article published", "The date is not known."),
        # Words of several titles, of no title, and none.
        (
            "who wrote the milk article",
            "The authors:\n“Oat milk and iron”: Ida Moor\n“Milk teeth”: not known",
        ),
        ("who wrote the article on wine", "The authors:"),
        ("who wrote the article", "The authors:"),
    ],
)
def test_of_several_articles_one_is_meant_by_words_of_its_title(question: str, message: str) -> None:
    assert library().answer(question).message.startswith(message)


@pytest.mark.parametrize(
    "question",
    [
        "who wrote the wine article",
        "who wrote the milk",
        "what does the oat milk article say about iron",
        "who wrote oat milk",
    ],
)
def test_what_names_no_article_or_asks_for_no_fact_of_one_is_no_question_about_it(question: str) -> None:
    answer = library().answer(question)
    assert answer.status != "meta"
    assert "author" not in answer.message.lower()


@pytest.mark.parametrize(
    ("question", "begins"),
    [
        ("What's the article about?", "What can be asked about: "),
        ("Where do you get your answers from?", "The source: "),
        ("How long is the article?", "The article has "),
        ("How many sections does it have?", "The article has "),
        ("Which doctor is from New Jersey?", "Norman Rowe"),
        ("does anyone come from new jersey", "Norman Rowe"),
        ("Where is Dr. Rowe based?", "Norman Rowe"),
        ("which state is dr rowe from", "Norman Rowe"),
        ("Does Dr. Mitchell have a medical degree?", "Hope Mitchell, MD"),
        ("Can you tell me more about Dr. Mitchell's background?", "Hope Mitchell, MD"),
        ("What does Dr. Mitchell specialise in?", "Hope Mitchell, MD"),
        ("dr mitchell credentials", "Hope Mitchell, MD"),
        ("How many times is Dr. Mitchell quoted?", "How often they are quoted: Hope Mitchell: 9 sentences."),
        ("Who is not a dermatologist?", "3 of the 4 people quoted"),
        ("are these people even doctors", "All 4 people quoted"),
        ("Can you read me the first paragraph?", "This is how it begins:"),
        ("Who says 80 percent?", "Where 80 % stands:"),
        ("80% of what?", "Where 80 % stands:"),
    ],
)
def test_what_anybody_would_ask_of_an_article_and_its_people_is_told(question: str, begins: str) -> None:
    answer = shipped().answer(question)
    assert answer.status == "meta"
    assert answer.message.startswith(begins)
    check_answer(answer, shipped().corpus, 3)


def test_a_figure_of_percent_is_quoted_where_it_stands() -> None:
    (quote,) = shipped().answer("Where does the 80 percent come from?").quotes
    assert "80 %" in quote.text


@pytest.mark.parametrize("printed", ["80 to 90 percent of", "Eighty percent of", "1,80 % of"])
def test_a_figure_that_is_not_printed_so_is_not_said_to_stand_nowhere(printed: str) -> None:
    article = parse_article(f"“Screens dry out the eyes of {printed} users,” says Rose Lane, MD.", id="eyes")
    assert "stands" not in Scarbot(Corpus((article,))).answer("who says 80%?").message


def test_the_beginning_is_the_first_paragraph() -> None:
    quotes = shipped().answer("how does the article begin").quotes
    assert quotes[0].start == shipped().corpus.statements[0].start


def test_of_several_articles_the_length_of_each_is_told() -> None:
    assert library().answer("how long are the articles").status == "no_answer"
    assert (
        "“Milk teeth”: 6 words, 1 paragraph and 0 sections"
        in library().answer("how many words is it").message
    )


@pytest.mark.parametrize(
    "question",
    [
        "which treatment works in ireland",
        "who is from texas",
        "how long is the recovery",
        "is 80 degrees fine",
    ],
)
def test_what_asks_for_no_place_of_anybody_and_no_figure_is_searched(question: str) -> None:
    assert shipped().answer(question).status != "meta"
