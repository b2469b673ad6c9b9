"""Emergencies among the everyday questions of a reader: what is over, what is swallowed, what is packed."""

from __future__ import annotations

import pytest

from scarbot.safety import find_emergency

OVER_OR_ONLY_TALKED_OF = """
    what should LDL be after a stroke
    how low should cholesterol be after a heart attack
    I had a stroke last year, what should my LDL be
    statins after a heart attack
    do statins prevent strokes
    do statins prevent a heart attack
    who gets a statin after a stroke
    my brother had a heart attack at 50
    my mother had a stroke at 60, should I be tested
    does high cholesterol cause a stroke
    can statins stop a heart attack
    cholesterol goal for stroke survivors
    post heart attack LDL
    my husband had a heart attack two years ago, what LDL
    stroke risk and cholesterol
    heart attack and cholesterol
    LDL goal after heart attack
    cholesterol level after a stroke
    what LDL for someone who has had a heart attack
    my LDL should be what after my heart attack
    target LDL following a heart attack
    LDL for heart attack survivors
    I had a heart attack in 2019, what should my LDL be
    I had a heart attack in 2025, can I fly
    mum had a stroke, what should her LDL be
    father had heart attack at 48
    heart attack in the family when to test
    my sister died of a heart attack at 52 should I get tested
    will a statin stop me having a heart attack
    statins and heart attack
    statin benefit after a heart attack
    I've had a stroke, do I need a statin
    do you get statins after a heart attack
    is a heart attack caused by cholesterol
    what is a heart attack
    can eggs cause a heart attack
    what should it be after a heart attack
    can you exercise after a heart attack
    when can I fly after a stroke
    life expectancy after a heart attack
    driving after a stroke
    what to eat after a heart attack
    is a heart attack painful
    what does a heart attack feel like
    heart attack vs cardiac arrest
    difference between a stroke and a heart attack
    is it true that aspirin prevents a heart attack
    can you have a heart attack without chest pain
    my father died from a stroke, is it hereditary
    I lost my father to a heart attack
    what caused my dad's heart attack
    who treats a stroke
    recovering from a stroke at home
    how do I tell a panic attack from a heart attack
    does snow shoveling cause a heart attack
    he survived a heart attack, can he shovel snow
    my grandfather had a stroke in his sixties, am I next
    heart attack while shoveling snow, how often
    what does the cardiologist say about a heart attack
    how much does smoking raise the odds of a heart attack
    exercise program after cardiac arrest
    my dad had his first heart attack at 45, how low should my cholesterol be
    my wife had a stroke three weeks ago, which statin is best
    how soon after a mini stroke should I start aspirin
    does coffee protect against a heart attack
    heart attack survivors and eggs
    a stroke of bad luck
    the suitcase handle had a stroke of bad luck
    a stroke of luck with my bag
    it was a stroke of pure luck
    at the stroke of midnight
    was that a stroke of genius or madness
    not a stroke of work done
    with a stroke of the pen
    does a heart attack always hurt
    heart attack vs panic attack
    how do I lower my stroke risk
    my uncle had a stroke when he was 40
    which foods prevent a stroke
    life after a stroke
    my grandma died after a stroke
    rehab after a stroke
    how long do you stay in hospital after a heart attack
    what does a stroke do to the brain
    do women get a heart attack differently
    how likely is a second heart attack
    chances of another heart attack
    is a stroke hereditary
    is a mini stroke serious
    can stress bring on a heart attack
    the man who had a heart attack in the article
    who had a heart attack in the story
    what did the expert say about a heart attack
    history of stroke and HRT
    can I take HRT after a stroke
    is it safe to fly after a heart attack
    I'm a heart attack survivor, can I drink coffee
    my dad had a heart attack at 44 and his brother at 50, should I be tested
    how do doctors treat a heart attack
    can eating eggs lead to a heart attack
    how soon can you have sex after a heart attack
    having had a stroke, should I avoid grapefruit
    dads heart attack was ten years ago
    when should I stop aspirin after a stroke
    I recovered from a heart attack, what exercise is safe
    was it a heart attack that killed him
    do anger and stress trigger a heart attack
    best diet following a stroke
    sauna after heart attack
    cold showers and heart attack
    he had a heart attack when he saw the bill
    nearly had a heart attack at the price
"""

UNDER_WAY = """
    I think I'm having a heart attack
    I think I am having a stroke
    my dad just had a heart attack
    after a stroke he cannot speak now
    my mum had a stroke
    my dad had a heart attack what should I do
    heart attack
    heart attack help
    stroke symptoms now, he had a stroke
    is my husband having a heart attack, his arm hurts
    heart attack symptoms right now
    could this be a heart attack my arm hurts
    my wife is having a stroke after starting statins
    I had a heart attack last year and I think I'm having another one now
    since his stroke he can't move his right side
    after her heart attack she is sweating and grey
    my husband is confused after a stroke what do I do
    I am on statins and think I am having a heart attack
    he has had a heart attack call who
    she just had a mini stroke
    my father has heart attack please help
    cardiac arrest what do I do
    my dad is having a heart attack and he takes statins
    I think my mother has had a stroke
    mum had a stroke this morning
    my husband had a heart attack an hour ago, which statin
    he is having a heart attack at 48
    my grandad suffered a stroke today
    my dad collapsed from a heart attack
    he looks grey, is it a heart attack
    I think my wife is having a stroke, she is 52
    mum is 70 and I think she is having a stroke
    my father, 63, has had a heart attack
    my dad had a heart attack at the gym
    my husband had a heart attack and statins are in his bag
    my mum has had a stroke and cannot speak
    heart attack at home
    I feel like I'm having a heart attack
    am I having a heart attack or anxiety
    is this a stroke or a migraine
    is this a heart attack
    is he having a heart attack or a panic attack
    help my mom is having a stroke
    my neighbor had a stroke
    I had a stroke
    i have a heart attack
    she had stroke help
    dad having hart attack
    my husband had a heart attack in 2019 and now he has it again, he is sweating
    after his heart attack he can't breathe
    someone is having a heart attack in the shop
    a man had a heart attack in front of me
    i'm having a stroke
    how do i stop a heart attack right now
    my dad suffered a heart attack what now
    my boyfriend is dying of a heart attack
    he had a heart attack when he was mowing the lawn what do I do
    my heart attack pills are gone and my chest hurts
    my wife had a stroke, what should I do
    my wife had a stroke, what should we do now
    Cholesterol question aside, I think I am having a heart attack
    what are the signs of a stroke? my mum's mouth is drooping
    she might be having a stroke
    he could be having a heart attack
    my mum had a stroke while driving
    cold sweat and pain in my arm heart attack
    heart attack from cold now help
    my dad has high cholesterol and is having a heart attack
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize("question", lines(OVER_OR_ONLY_TALKED_OF))
def test_a_heart_attack_or_a_stroke_that_is_no_news_is_no_emergency(question: str) -> None:
    assert find_emergency(question) is None


@pytest.mark.parametrize("question", lines(UNDER_WAY))
def test_one_that_may_be_under_way_is(question: str) -> None:
    found = find_emergency(question)
    assert found is not None
    assert found.name in {"chest_or_stroke", "consciousness", "breathing"}
