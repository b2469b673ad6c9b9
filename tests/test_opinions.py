"""What an expert holds, without saying so: each sentence stands behind one that the expert said."""

from __future__ import annotations

from pathlib import Path

import pytest
from attributions import mismatches

DATA = Path(__file__).parent / "data"
BEFORE = "Ana Ruiz, MD, is a dermatologist in Boston. “Scars fade,” Ruiz says.\n\n"

OPINIONS = [
    # a rule that she also has, and where she stands on one thing
    "⟦indirect: Ana Ruiz⟧Ruiz also has a rule for bad days: whoever itches should get up.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She still has one rule for bad days: get up.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧As for the gel, she is relaxed.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧When it comes to gels, Ruiz is strict: one a day.⟦/⟧",
    # what she would do
    "⟦indirect: Ana Ruiz⟧As for the time of day, she would pick the morning.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz would fit a lamp in any room with a mirror or a bath.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz would put in at least the following:⟦/⟧\n\n"
    "- ⟦indirect: Ana Ruiz⟧the day it is due and what it covers⟦/⟧\n- ⟦indirect: Ana Ruiz⟧what it costs and who pays⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz would not leave her children alone with the gel.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧As a child grows up, Ruiz would leave the scar alone.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz would always wear gloves, as a nurse taught her in those days.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her remedy is to stop using the gel.⟦/⟧",
    # in a clause of its own
    "⟦indirect: Ana Ruiz⟧Scars come with the years, and Ruiz’s advice is to leave them alone.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Scars come with the years; her rule is simple: wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her experience is that they fade.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her advice is common: wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧What worries her are the years of use.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧For Dr. Ruiz, the gel deserves a second look.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧For Ruiz, not being burnt at all beats any cream.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧For her, the risk outweighs the gain.⟦/⟧",
    "⟦direct: Ana Ruiz⟧“No sun, no wind,” Ruiz reads aloud.⟦/⟧",
    "⟦direct: Ana Ruiz⟧“A hat,” she snaps back.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz would rather be asked for nothing than miss a scar.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz finds they wash the skin too well.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She is also forever asking people to turn off the heater.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz moves most sore-eyed wearers to glasses.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz has three tests: no pain, no itch and no new spot.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She has two questions for that: is it new, and does it grow?⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The sign that worries Ruiz is a mark that grows.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧One thing that surprises Ruiz is how few people wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧A photograph is what she asks for first.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧A photograph is what she asks for first, and a scan seldom changes her mind.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧What Ruiz won’t do is burn a mark in summer.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧What she would never recommend is lemon juice.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz will let a patient with pale skin try the gel.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz won’t let patients try the gel.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s own bet is on the sun.⟦/⟧ ⟦indirect: Ana Ruiz⟧Her money is on the sun.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧In a child below three, Ruiz always wants to have a look.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She distrusts anyone who sells the gel as a cure.⟦/⟧",
    # whatever adverb stands in front of what she does
    "⟦indirect: Ana Ruiz⟧Salt is what she still goes after.⟦/⟧ ⟦indirect: Ana Ruiz⟧Salt is what she usually asks for.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz just splits scars into three kinds.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz now sees an itch as a sign of trouble.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧One exercise that Ruiz still assigns is to stand on one leg.⟦/⟧",
    # what she sees at work
    "Ruiz has a rule. ⟦indirect: Ana Ruiz⟧In her laboratory the skin took four weeks to close.⟦/⟧",
    "Ruiz has a rule. ⟦indirect: Ana Ruiz⟧About one in ten of her patients finds that it stings.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Many of Ruiz’s patients stop by May.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧That is why so many of her patients come in May with “a mark that has outstayed its welcome”.⟦/⟧",
    "⟦article⟧Many of Ruiz’s patients tell her that they feel silly.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Around two-thirds of Ruiz’s patients stop by May.⟦/⟧",
    "⟦article⟧Two of her patients stopped in May.⟦/⟧",
    "⟦article⟧One of her patients, a baker, stopped in May.⟦/⟧",
    "⟦article⟧In her laboratory she keeps a dog.⟦/⟧",
    "⟦article⟧In her garden the skin took four weeks to close.⟦/⟧",
    "⟦article⟧She hands many of her patients to a nurse.⟦/⟧",
    # what she does for them, and looks at before all else
    "⟦indirect: Ana Ruiz⟧For her patients, Ruiz sets a limit of two creams.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧With her younger swimmers, Ruiz avoids the gel until June.⟦/⟧",
    "⟦article⟧For her dinner guests, Ruiz sets a table on the lawn.⟦/⟧",
    "⟦article⟧For her patients, Ruiz sets her own hours.⟦/⟧ ⟦article⟧For her patients, Ruiz bakes bread.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧When a mark of many years begins to itch, she checks the nails before anything else.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz rules out a burn first of all.⟦/⟧",
    "⟦article⟧Ruiz checks her phone before anything else.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She also has her crews rinse the blades every ten hours.⟦/⟧",
    "⟦article⟧Ruiz has her crew over for dinner.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Under an old tree, she’d plant sedge or ferns.⟦/⟧ ⟦indirect: Ana Ruiz⟧She’d insulate the pipe.⟦/⟧",
    # what she has found in them, and learnt to do
    "⟦indirect: Ana Ruiz⟧Ruiz has counted as many as thirty in an hour in people with no other trouble.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz has learnt to watch for the child who squints.⟦/⟧",
    "⟦article⟧Ruiz has counted thirty chairs in the hall.⟦/⟧ ⟦article⟧She has learned to swim.⟦/⟧",
    # where she stands, and what she does about it
    "⟦indirect: Ana Ruiz⟧Ruiz would be more sparing.⟦/⟧ ⟦indirect: Ana Ruiz⟧Ruiz would be stricter.⟦/⟧",
    "⟦article⟧Ruiz would be late.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧If you do only one thing, Ruiz would have it be ten minutes of shade a day.⟦/⟧",
    "⟦article⟧If it rained, Ruiz would have to be late.⟦/⟧",
    "Ask anyone and they say gels. ⟦indirect: Ana Ruiz⟧Ruiz does too, with two conditions.⟦/⟧ "
    "⟦indirect: Ana Ruiz⟧They must be cold, and they must come off at night.⟦/⟧ ⟦article⟧They are sold in Leeds.⟦/⟧",
    "Ask anyone and they have a car. ⟦article⟧Ruiz does too, with a dent.⟦/⟧ ⟦article⟧They must be washed.⟦/⟧",
    "Splits hurt. ⟦indirect: Ana Ruiz⟧Ruiz closes them with a drop of glue, which stops the pain at once.⟦/⟧",
    "Doors bang. ⟦article⟧Ruiz closes hers with a kick.⟦/⟧ ⟦article⟧She closed them with a kick.⟦/⟧",
    "Al Moss, MD, is a surgeon. “It fades,” Moss says.\n\n⟦indirect: Ana Ruiz; Al Moss⟧Neither Ruiz nor Moss cares for gels.⟦/⟧ "
    "⟦article⟧Ruiz cares for her mother.⟦/⟧ ⟦article⟧Neither Ruiz nor Moss lives in Leeds.⟦/⟧",
    # what she does in whom, how often, and at what price
    "⟦indirect: Ana Ruiz⟧Ruiz uses a retinoid twice a week for stubborn cases, and she keeps it off the lids.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz sees it return in about a third of patients.⟦/⟧",
    "Al Moss, MD, is a surgeon. “It fades,” Moss says.\n\n⟦indirect: Ana Ruiz; Al Moss⟧Both doctors see it return in about "
    "a third of patients, mostly in spring.⟦/⟧ ⟦article⟧Both doctors see it as a game.⟦/⟧",
    "Al Moss, MD, is a surgeon. “It fades,” Moss says.\n\n⟦indirect: Ana Ruiz; Al Moss⟧Both of my experts say to skip gels.⟦/⟧ "
    "⟦indirect: Ana Ruiz; Al Moss⟧My two experts say that it fades.⟦/⟧ ⟦indirect: ?⟧All three of my experts say to wait.⟦/⟧",
    "Al Moss, MD, is a surgeon. “It fades,” Moss says.\n\n⟦article⟧Both of my cats sleep on gels.⟦/⟧ ⟦article⟧My two scars itch.⟦/⟧",
    "⟦article⟧Ruiz sees them return in spring.⟦/⟧ ⟦article⟧Ruiz uses a brush for stubborn stains.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She orders an iron test if a patient is worn out.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz, for her part, sends fewer than one patient in 20 to surgery.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She refers one in ten of her patients to a surgeon.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She charges $90 a peel.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz checks iron, thyroid and blood sugar in anyone whose rash has lasted a month.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She usually rules out gout in any patient with a red toe.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Worry can look like an itch, too, and Ruiz asks about it at every such visit.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz goes over every mole at each checkup.⟦/⟧",
    "⟦article⟧Ruiz checks her phone at every visit.⟦/⟧ ⟦article⟧She asks about the weather at every party.⟦/⟧",
    "⟦article⟧Ruiz now checks for it in anyone who comes.⟦/⟧ ⟦article⟧Ruiz measures sleep in people who work nights.⟦/⟧",
    "⟦article⟧Tom Bell has a scar.⟦/⟧ ⟦article⟧Bell asks about it at every visit.⟦/⟧",
    "⟦article⟧She orders a test of patience if she is bored.⟦/⟧ ⟦article⟧She charges her phone.⟦/⟧",
    "⟦article⟧She sends one in ten letters to her sister.⟦/⟧ ⟦article⟧She gives one in ten to charity.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧For a mild case, Ruiz trims the edge with a blade, which takes a minute.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧On deeper skin tones, Ruiz turns the laser down or leaves it off.⟦/⟧ ⟦indirect: Ana Ruiz⟧On dark skin, she halves the dose.⟦/⟧",
    "⟦article⟧On her own skin, Ruiz uses the back of a spoon.⟦/⟧ ⟦article⟧In most cases, she turns the offer down.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧To keep the strip from growing back, she dabs the root with phenol.⟦/⟧",
    "⟦article⟧To avoid the traffic, she uses the back door.⟦/⟧ ⟦article⟧To keep her scars from showing, she uses a scarf.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She’d also walk out of any shop that sells it.⟦/⟧ ⟦article⟧She’d walk to school.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz won’t have it in her house.⟦/⟧",
    # what goes on with what was just reported
    "⟦indirect: Ana Ruiz⟧Ruiz says she doesn’t freeze every mark.⟦/⟧ ⟦indirect: Ana Ruiz⟧She does it when one is thick.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz says she doesn’t freeze every mark.⟦/⟧ ⟦indirect: Ana Ruiz⟧She does it for people with thick ones.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz says she doesn’t sell the gel.⟦/⟧ ⟦article⟧She does it for fun.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz says she freezes every mark.⟦/⟧ ⟦article⟧She does it when her room is free.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz tells her patients to wait.⟦/⟧ ⟦indirect: Ana Ruiz⟧In that time they’re to use nothing but soap.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz says that gels have improved.⟦/⟧ ⟦article⟧In May they’re to be sold in Leeds.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Burn it once, Ruiz says, and it heals.⟦/⟧ ⟦indirect: Ana Ruiz⟧Burn it daily, and it stays.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Burn it once, Ruiz says, and it heals.⟦/⟧ ⟦article⟧Wash it daily.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz wants everyone to learn two signs.⟦/⟧ ⟦indirect: Ana Ruiz⟧They are an edge that bleeds and a lump that grows.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz says that gels have two uses.⟦/⟧ ⟦article⟧They are sold in Leeds.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧Lasers do much the same in less than half of the time, but she is “wary of a burn that nobody has looked at”.⟦/⟧",
    "⟦article⟧Lasers do much the same in less than half of the time, and the mark is “as flat as it was before”.⟦/⟧",
    "⟦article⟧Here is Ruiz’s advice on lasers.⟦/⟧ ⟦indirect: Ana Ruiz⟧Wait a year.⟦/⟧",
    "⟦article⟧So here is her ground rule.⟦/⟧ ⟦indirect: Ana Ruiz⟧If it itches, wait.⟦/⟧ ⟦article⟧Most do not.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz is more guarded.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz is more reserved.⟦/⟧",
    # how an expert differs is only announced
    "⟦article⟧Ruiz is more forgiving.⟦/⟧ ⟦indirect: Ana Ruiz⟧If it is dry, she says, it may stay.⟦/⟧",
    "⟦article⟧Ruiz is a little kinder.⟦/⟧ ⟦article⟧Ruiz is less optimistic.⟦/⟧ ⟦article⟧Ruiz is stricter.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz is stricter: No sun for a year.⟦/⟧ ⟦indirect: Ana Ruiz⟧Ruiz would be kinder.⟦/⟧",
    # two words that tell how something is, and two that name it
    "⟦indirect: Ana Ruiz⟧Do not build on it, Ruiz cautions.⟦/⟧ "
    "⟦mixed: Ana Ruiz⟧The gain is real but “pretty modest,” and a hat does more.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧It is early, Ruiz says.⟦/⟧ ⟦mixed: Ana Ruiz⟧The numbers are “quite small,” but time will tell.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧It is early, Ruiz says.⟦/⟧ ⟦article⟧The gel is called “pretty skin,” and it is cold.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She has seen scars fade in a month.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧It fades, Ruiz says.⟦/⟧ ⟦mixed: Ana Ruiz⟧Rollers are “a bad joke with a handle,” and she has seen the cuts.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s usual prescription is short.⟦/⟧ ⟦indirect: Ana Ruiz⟧It consists of ten squeezes a day.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The cause, Ruiz says, is quite simple.⟦/⟧ ⟦indirect: Ana Ruiz⟧It comes down to sun.⟦/⟧",
    "⟦article⟧The path is short.⟦/⟧ ⟦article⟧It begins with a gate.⟦/⟧ ⟦indirect: Ana Ruiz⟧Ruiz says to rub.⟦/⟧ ⟦article⟧It begins with a gate.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧There are two ways to scar, Ruiz says.⟦/⟧ ⟦indirect: Ana Ruiz⟧Either it dries, or it grows.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧There are two culprits, Ruiz says.⟦/⟧ ⟦indirect: Ana Ruiz⟧Either it dries, or it grows.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧There are two gels, Ruiz says.⟦/⟧ ⟦article⟧Either it is cold, or it is warm.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Scars take two months, Ruiz says.⟦/⟧ ⟦article⟧Either you wait, or you do not.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The lamp is the worst offender she sees, mostly from spas.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Sunburn is still the most common cause Ruiz sees.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Look for a rim and a ridge, the signs that Ruiz checks before she looks at the scar.⟦/⟧",
    "⟦article⟧He left a key and a coat, the things that Ruiz checks before she leaves the house.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz has often watched cooks, runners and skiers flare.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She tests it behind the ear first in patients with deep skin tones.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz often skips it in children.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧For them, Ruiz lines up these understudies:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Zinc at night.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz picks the following creams:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Zinc at night.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Some of her favorites:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Zinc at night.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Among Ruiz’s stand-bys for the road:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Zinc at night.⟦/⟧",
    "⟦article⟧Some of her neighbors:⟦/⟧\n\n- ⟦article⟧The Moss sisters.⟦/⟧",
    "⟦article⟧Among her friends and favorites:⟦/⟧\n\n- ⟦article⟧The Moss sisters.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz plans on six sessions, a month apart.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧For the way to Hull, Ruiz calculates 28 kilograms per person by train.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She calculates about 30 percent for a mild winter.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She gives ten minutes a day, never at weekends.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz usually books at least two short visits for it.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz has patients apply a dab each night.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz won’t peel anyone who was in the sun.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz doesn’t talk patients into it.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She avoids it on dark skin, where it leaves spots.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz starts there, every other night.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her runner-up is the patch.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz is less fussed about the toner.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz wants two coats, an hour apart.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her first week is three washes with plain soap, two days apart.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her daily targets are 2 liters of water and an hour of shade.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her gentler option is a series of peels, four to six weeks apart.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her traffic-light system couldn’t be simpler: red means stop.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧That is 40 washes a year, by her maths, for about $6.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Two of the creams, by her measurements, held half of what the box promised.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Toner is no better in Ruiz’s view, because it stings.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧For Ruiz, it’s toner in a week of sun.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz has patients photograph the mark every Sunday.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz wants the cream on within an hour of a shower.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz keeps it simple: wash, wait, moisturize.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz is all for sunscreen, rain or shine.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz isn’t worried about a little redness.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz is quick to defend retinol.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz is blunt about laser ads: ignore them.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz would skip the toner altogether.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz wouldn’t bother with a toner.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz has little use for toner.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz sees no reason to buy a toner.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz sees no harm in a weekly mask.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz swears by petroleum jelly.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz gives it more weight.⟦/⟧ ⟦indirect: Ana Ruiz⟧She sets little store by toner.⟦/⟧",
    "⟦article⟧Ruiz gives it more water.⟦/⟧ ⟦article⟧She gives the plant more light.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz goes further and tells patients to toss the toner.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz also tells patients to skip the toner.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz, too, tells patients to skip the toner.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz, who trained in Lima, likens a scar to a patch on a tire.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The fix, Ruiz says, is patience.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The bigger issue, in the eyes of Ruiz, is the sun.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧That’s a myth, Ruiz says.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Not so, says Ruiz.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Not quite, Ruiz says.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The answer, according to Ruiz: rarely.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s answer is short: no.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s answer: No.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her short answer is no.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her own routine is soap and sunscreen, she says.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz advises against picking.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz advises people against picking at the mark.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz is in favor of waiting.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz favors waiting over lasers.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz gives retinol three months before she judges it.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz allows that lasers work.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz grants that lasers work.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz will sometimes suggest a laser.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz can’t recommend the laser.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz can only recommend patience.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz asks patients to bring every bottle they own.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz asks new patients to keep a diary.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz had one more piece of advice: wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz had this to say about toners: skip them.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz has a name for it: the Sunday scrub.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz calls it the Sunday scrub.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧To Ruiz, a scar is a record.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧For Ruiz, it comes down to sun.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧In Ruiz’s experience, men wait longer.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧As Ruiz tells it, men wait longer.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧As far as Ruiz is concerned, toner is perfume.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧If you ask Ruiz, toner is perfume.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s concern is the sun, not the scar.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s worry is the sun, not the scar.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s bottom line: wear a hat.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s preferred test is a mirror in daylight.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The mistake Ruiz sees most is scrubbing.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The mistake she sees most is scrubbing.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The most common mistake, by Ruiz’s reckoning, is scrubbing.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧A gel she likes costs eight dollars.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧One gel she recommends costs eight dollars.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The gel that Ruiz recommends costs eight dollars.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her favorite is a gel that costs eight dollars.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s go-to is a gel that costs eight dollars.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Patients should wait a year, Ruiz believes, before they try a laser.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Wait a year, Ruiz urges.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Wait a year, is her advice.⟦/⟧",
    "⟦direct: Ana Ruiz⟧“Wait a year” is her advice.⟦/⟧",
    "⟦direct: Ana Ruiz⟧“Wait a year” is how Ruiz puts it.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz is careful not to promise too much.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz points people toward drugstore gels.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz points to a simpler culprit: soap.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz suspects the soap.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz blames the soap.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz doubts it.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz doubts that it works.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz remains unconvinced.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz stops short of calling it useless.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz warned me off toner.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz puts the success rate at 60 percent.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz estimates that half of her patients quit.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Half of her patients quit, by Ruiz’s estimate.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Half of them quit, Ruiz estimates.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz considers sleep a treatment.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz frowns on scrubs.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz nixes scrubs.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz approves of scrubs once a week.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz encourages a scrub once a week.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz okays one scrub a week.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s only objection is the price.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her one objection is the price.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz and her staff recommend a hat.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz knows that few people will wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz understands why people scrub.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz stresses patience.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Patience, Ruiz stresses, is part of the dose.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧It takes, Ruiz says, about a year.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Most people, Ruiz says, give up.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Most people give up, which Ruiz calls a shame.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Most people give up, something Ruiz calls a shame.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Most people give up, a habit Ruiz blames on ads.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Most people give up because, Ruiz says, the ads promise too much.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The ads promise too much, and that, Ruiz says, is why people give up.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Scars respond to what Ruiz calls the holy trinity of sun, sleep and soap.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She learned to wait, she says, from her mother.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She hopes the law will change.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She is hopeful about a new gel.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She thinks so.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She tells them to stop.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She draws the line at lasers.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She makes an exception for burns.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She adds a caveat: burns are different.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She offers a compromise: one scrub a week.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She offers this test: press the mark for ten seconds.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She suggests this.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Here is what Ruiz tells patients: wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz recommends three steps.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Before you scrub, Ruiz says, read the label.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Once it heals, says Ruiz, wear sunscreen for a year.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧If it itches, Ruiz adds, call your doctor.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Unless it itches, leave it alone, Ruiz says.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Then, Ruiz says, call.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz may suggest a laser.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz generally starts with a gel.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz usually prescribes a gel.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz often reaches for silicone sheets.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz put the figure closer to half.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz counts sleep among the cures.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz limits her patients to one scrub a week.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She does have one objection: the price.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She prescribes gel first.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She’d wait a year.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She’d rather you waited a year.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz has her patients photograph the mark.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz teaches patients to wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz also asks new clients to wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Nor does she mind a weekly mask.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She would like surgeons to wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz would like to ban the lamps.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She would like to raise the age to 18.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Most scars fade, based on Ruiz, within a year.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Most scars fade within a year, Ruiz provides.⟦/⟧",
    # to their mind, in their words, and what they hand out or have boiled it down to
    "⟦indirect: Ana Ruiz⟧We scrub too hard, and that, to Ruiz’s mind, is the worst of it.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧It is, to her mind, a waste.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧Retinol, to borrow her phrase, “is perfume with a lab coat.”⟦/⟧",
    "⟦mixed: Ana Ruiz⟧Retinol, to use Ruiz’s expression, “is perfume with a lab coat.”⟦/⟧",
    "⟦mixed: Ana Ruiz⟧Retinol is, to borrow a phrase from Ruiz, “perfume with a lab coat.”⟦/⟧",
    "⟦direct: Ana Ruiz⟧Ruiz’s shorthand for all that: “Leave it alone.”⟦/⟧",
    "⟦direct: Ana Ruiz⟧Her own review is brief: “It stinks.”⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Most of it fades, by her accounting, in a year.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz has boiled ten years down to four rules, printed on a card:⟦/⟧\n\n"
    "- ⟦indirect: Ana Ruiz⟧Wash at night.⟦/⟧\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She boils it down to three steps:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her step-by-step:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her protocol, which she keeps by the sink:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The sheet she hands to every patient reads, in part:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The list that Ruiz gives new patients says:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz has a routine for the end of summer, and it has not changed in years:⟦/⟧\n\n"
    "- ⟦indirect: Ana Ruiz⟧Wash at night.⟦/⟧\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Once it has healed, she trims a short list, an item a week:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Scrubs.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz follows four steps:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    "⟦article⟧Here is Ruiz’s recipe:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    "⟦article⟧Ruiz has five rules.⟦/⟧\n\n1. ⟦indirect: Ana Ruiz⟧Wash at night.⟦/⟧\n2. ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s plan for the first week goes like this.⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧For the rest, Ruiz lines up these understudies:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Azelaic acid.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz gives the following advice:⟦/⟧\n\n- ⟦indirect: Ana Ruiz⟧Wait.⟦/⟧",
    "Omar Sayed, MD, is a surgeon. “Wait,” he says. ⟦indirect: Ana Ruiz⟧Ruiz backs him up: Lasers can wait.⟦/⟧",
]

PREFERRED = [
    ("Her preferred spot is the hall, with the door shut.", True),
    ("Her favourite place for a scarf is the hall.", True),
    ("And Ruiz’s ideal bedroom temperature is 18 degrees.", True),
    ("Ruiz’s go-to soap remains plain flakes.", True),
    # what others prefer as well tells only of her, and where it is no opinion
    ("Her preferred spot is the bench by the river.", False),
    ("Her preferred dressing is a plain film.", True),
    ("Her go-to foods are yogurt and melon.", True),
    ("Her trusty bike is twenty years old.", False),
    ("Her ideal man is tall.", False),
    ("Her ideal weekend is two days without a phone.", False),
    ("Her preferred language is Welsh.", False),
    ("Her preferred supplier is a firm in Cork.", False),
    ("Her favorite colors are blue and red.", False),
    ("Her favorite book is Middlemarch.", False),
    ("Her favorite old film is short.", False),
    ("Her ideal client is patient.", False),
    ("Her favorite chair is in the hall.", False),
    ("Her preferred soap is available online.", False),
]

NONE = [
    "⟦article⟧Scars come with the years, and Ruiz’s advice is in her book.⟦/⟧",
    "⟦article⟧Her experience is far from unusual.⟦/⟧ ⟦article⟧Her view is common.⟦/⟧",
    "⟦article⟧Asked for her own verdict, Ruiz thinks for a long time.⟦/⟧",
    "⟦article⟧What worries her were the years.⟦/⟧",
    "⟦article⟧“Bad Skin” Ruiz reads aloud at bedtime.⟦/⟧",
    "⟦article⟧Ruiz would rather be at home than here.⟦/⟧",
    "⟦article⟧Ruiz found a cream that they wash off.⟦/⟧",
    "⟦article⟧Ruiz is always asking people for money.⟦/⟧",
    "⟦article⟧Ruiz is always telling her son to eat.⟦/⟧",
    "⟦article⟧The shelf is called “the long good night,” and she has two.⟦/⟧",
    "⟦article⟧Her mother wrote that it was “the worst of all fairs,” and she had a ticket.⟦/⟧",
    "⟦article⟧The fence is the worst color she sees, and it is new.⟦/⟧",
    "⟦article⟧Her mother is the first case that she sees on Mondays.⟦/⟧",
    "⟦article⟧Tom Bell has a scar.⟦/⟧ ⟦article⟧Sunburn is the worst problem Bell sees.⟦/⟧",
    "⟦article⟧Ruiz has seen her own scars fade.⟦/⟧",
    "⟦article⟧Ruiz has watched the film about the scars.⟦/⟧",
    "⟦article⟧Ruiz tests it in the kitchen.⟦/⟧",
    "⟦article⟧Tom Bell has a scar.⟦/⟧ ⟦article⟧Bell has seen scars fade.⟦/⟧ ⟦article⟧Bell uses it on runners.⟦/⟧",
    "⟦article⟧Ruiz stocks these creams:⟦/⟧\n\n- ⟦article⟧Plum balm.⟦/⟧",
    "⟦article⟧Ruiz runs the following clinics:⟦/⟧\n\n- ⟦article⟧Elm Street, on Mondays.⟦/⟧",
    "⟦article⟧Ruiz keeps these in her car:⟦/⟧\n\n- ⟦article⟧Gloves.⟦/⟧",
    "⟦article⟧Tom Bell has a scar.⟦/⟧ ⟦article⟧Bell picks these shoes:⟦/⟧\n\n- ⟦article⟧Boots.⟦/⟧",
    "⟦article⟧Ruiz trims a short hedge, a yard a week:⟦/⟧\n\n- ⟦article⟧Box.⟦/⟧",
    "⟦article⟧Ruiz is reserved and has two dogs.⟦/⟧",
    "⟦article⟧Ruiz collects these stamps:⟦/⟧\n\n- ⟦article⟧Red ones with birds are rare.⟦/⟧",
    "⟦article⟧Ruiz buries the following coins:⟦/⟧\n\n- ⟦article⟧Old pennies are brown.⟦/⟧",
    "⟦article⟧Ruiz plans on six children.⟦/⟧",
    "⟦article⟧Ruiz calculates 30 doses a day.⟦/⟧",
    "⟦article⟧Ruiz gives ten minutes of her lunch to the dog.⟦/⟧",
    "⟦article⟧Ruiz plans on two sessions of golf a week.⟦/⟧",
    "⟦article⟧Ruiz books two seats.⟦/⟧",
    "⟦article⟧Ruiz has patients early on Mondays.⟦/⟧",
    "⟦article⟧Ruiz won’t peel the label.⟦/⟧",
    "⟦article⟧Ruiz starts there in May.⟦/⟧",
    "⟦article⟧Tom Bell has a scar.⟦/⟧ ⟦article⟧Bell avoids it on Mondays.⟦/⟧ ⟦article⟧Bell plans on six sessions.⟦/⟧",
    "⟦article⟧Tom Bell was her runner-up in the race.⟦/⟧",
    "⟦article⟧Here is her clinic.⟦/⟧ ⟦article⟧It opens at nine.⟦/⟧",
    "⟦article⟧Here is her rule.⟦/⟧ ⟦article⟧Do you follow it?⟦/⟧",
    "⟦article⟧Here is Ruiz’s advice.⟦/⟧",
    "⟦article⟧Ruiz has three cats: Plum, Fig and Quince.⟦/⟧",
    "⟦article⟧Ruiz has three tests in June.⟦/⟧",
    "⟦article⟧The clinic has three tests: blood, skin and breath.⟦/⟧",
    "⟦article⟧The dog that worries sheep is out.⟦/⟧",
    "⟦article⟧The noise that bothers Ruiz comes from the pump.⟦/⟧",
    "⟦article⟧A photograph is what they ask for first.⟦/⟧",
    "⟦article⟧What she doesn’t do is surgery.⟦/⟧",
    "⟦article⟧Ruiz will let the room.⟦/⟧",
    "⟦article⟧She says it again.⟦/⟧",
    "⟦article⟧She asked me whether it hurt.⟦/⟧",
    "⟦article⟧I wrote to Ruiz, and she answered in an email.⟦/⟧",
    "⟦article⟧Ruiz said nothing.⟦/⟧",
    "⟦article⟧She would like to move to Spain.⟦/⟧",
    "⟦article⟧She would like to end there.⟦/⟧",
    "⟦article⟧She’d seen a mark like it.⟦/⟧",
    "⟦article⟧Ruiz leans on petroleum jelly.⟦/⟧",
    "⟦article⟧What does Ruiz use herself?⟦/⟧",
    "⟦article⟧Ruiz might try a laser next.⟦/⟧",
    "⟦article⟧Ruiz has a theory about that.⟦/⟧",
    "⟦article⟧In Ruiz’s clinic, nobody leaves without a hat.⟦/⟧",
    "⟦article⟧Three specialists from our region explain what to do about it.⟦/⟧ ⟦group⟧Three nurses explain that it fades.⟦/⟧",
    "⟦article⟧Three nurses described how to do it.⟦/⟧ ⟦group⟧Three nurses describe the mark as harmless.⟦/⟧",
    "⟦article⟧Ruiz refuses to rank the brands.⟦/⟧",
    "⟦article⟧Ruiz talked me out of the toner.⟦/⟧",
    "⟦article⟧Ruiz, for one, skips toner.⟦/⟧",
    "⟦article⟧Ruiz knows the feeling.⟦/⟧",
    "⟦article⟧She has treated hundreds of scars.⟦/⟧",
    "⟦article⟧She once treated a boxer.⟦/⟧",
    "⟦article⟧She treats about 40 people a week.⟦/⟧",
    "⟦article⟧She is studying a new gel.⟦/⟧",
    "⟦article⟧She doesn’t sell gels.⟦/⟧",
    "⟦article⟧She adds a caveat.⟦/⟧",
    "⟦article⟧Here’s how Ruiz breaks it down.⟦/⟧",
    "⟦article⟧Ruiz explains.⟦/⟧",
    "⟦article⟧Which gel does Ruiz recommend?⟦/⟧",
    "⟦article⟧And if it itches?⟦/⟧",
    "⟦article⟧The sign above her desk reads, in part:⟦/⟧\n\n- ⟦article⟧Wait.⟦/⟧",
    "⟦article⟧Ruiz has two cats:⟦/⟧\n\n- ⟦article⟧Otto.⟦/⟧\n- ⟦article⟧Bo.⟦/⟧",
    "⟦article⟧Ruiz keeps a kit in the car:⟦/⟧\n\n- ⟦article⟧Gloves.⟦/⟧",
    "⟦article⟧She has boiled the water down to a cup.⟦/⟧",
    "⟦article⟧It was the letter that came to her mind.⟦/⟧",
    "⟦article⟧He asked to borrow her phrase book.⟦/⟧",
    "⟦article⟧Her review of the paper is due in May.⟦/⟧",
]

# What an expert does, may do or has seen is not told apart from what they hold.
NOT_TOLD = [
    "⟦article⟧Ruiz explains how it works.⟦/⟧",
]


TWO = f"{BEFORE}Omar Sayed, RN, is a nurse. “They itch,” Sayed says.\n\n"


@pytest.mark.parametrize(
    "marked",
    [
        "Two gels are sold. ⟦article⟧Both would work in a week.⟦/⟧",
        "Two gels are sold. ⟦article⟧Both of them would ease the itch.⟦/⟧",
        "⟦indirect: Ana Ruiz; Omar Sayed⟧Both would rather wait.⟦/⟧",
        "Two gels are sold. ⟦indirect: Ana Ruiz; Omar Sayed⟧Both say to wait.⟦/⟧",
        "Two gels are sold. ⟦indirect: Ana Ruiz; Omar Sayed⟧Both experts would skip them.⟦/⟧",
        # what they put in front, and what none of them has or does
        "⟦indirect: Ana Ruiz; Omar Sayed⟧Both experts put a hat at the top of the list, since it lasts.⟦/⟧",
        "⟦indirect: Ana Ruiz; Omar Sayed⟧Neither of our two experts has seen a good study of it.⟦/⟧",
        "⟦indirect: Ana Ruiz; Omar Sayed⟧None of our two experts likes it.⟦/⟧",
        "⟦article⟧Neither of our two experts has seen the film.⟦/⟧ ⟦article⟧None of the two experts has a dog.⟦/⟧",
    ],
)
def test_both_may_be_things_of_which_was_just_told(marked: str) -> None:
    assert mismatches(TWO + marked) == []


@pytest.mark.parametrize("marked", OPINIONS)
def test_an_opinion_is_its_holders(marked: str) -> None:
    assert mismatches(BEFORE + marked) == []


@pytest.mark.parametrize(("told", "own"), PREFERRED)
def test_what_an_expert_prefers_is_told_by_the_expert(told: str, *, own: bool) -> None:
    kind = "indirect: Ana Ruiz" if own else "article"
    assert mismatches(f"{BEFORE}⟦{kind}⟧{told}⟦/⟧") == []


@pytest.mark.parametrize("marked", NONE)
def test_what_is_only_done_asked_or_announced_is_nobodys_word(marked: str) -> None:
    assert mismatches(BEFORE + marked) == []


CONSTRUCTS = [
    (context, marked)
    for part in (DATA / "constructs.txt").read_text(encoding="utf-8").split("\n===\n")
    for context, _, listed in [part.partition("\n---\n")]
    for marked in listed.splitlines()
]


@pytest.mark.parametrize(("context", "marked"), CONSTRUCTS, ids=[marked for _, marked in CONSTRUCTS])
def test_what_is_said_held_and_done_is_told_apart(context: str, marked: str) -> None:
    assert mismatches(f"{context} {marked}") == []


@pytest.mark.xfail(reason="deeds that tell an opinion, and announcements with a clause")
@pytest.mark.parametrize("marked", NOT_TOLD)
def test_some_deeds_and_announcements_are_not_yet_told_from_opinions(marked: str) -> None:
    assert mismatches(BEFORE + marked) == []


@pytest.mark.xfail(reason="a trade with no place may be that of somebody heard before in the paragraph")
def test_who_was_just_named_is_called_by_a_trade_that_only_another_has() -> None:
    before = "Lorena Quinn is a master plumber in Utah. “Count,” Quinn said. Denny Cole turns each valve."
    assert mismatches(f"{before} ⟦direct: Denny Cole⟧“Quarter turn,” the retired plumber told us.⟦/⟧") == []


@pytest.mark.parametrize(
    "told",
    [
        "Her first week was hard on the whole ward.",
        "Her first week was a blur.",
        "Her only option was a brace.",
        "There is a poster of lasers in Ruiz’s view of the park.",
        "For Ruiz, it’s been a long year.",
        "Ruiz also has a dog with a rule: nobody sits on its sofa.",
        "Ruiz also has two dogs and one rule: nobody feeds them.",
        "Ruiz also made a rule for herself: no phones.",
        "Ruiz also has a rule for her own dogs: no barking.",
        "Ruiz also has two rules at home: no phones, no shoes.",
        "She once had a rule for bad days: whoever itched should get up.",
        "As for her sons, she is strict.",
        "As for the gel, she was relaxed.",
        "As for the gel, Ruiz is at home.",
        "She is relaxed after the trip.",
        "She would pick her daughter up from school and drive her home.",
        "Ruiz would smoke at her desk in those days.",
        "As a girl, Ruiz would walk to school in the rain.",
        "Her remedy was in the bag.",
        "It sold out before Ruiz takes a firm stance on it.",
    ],
)
def test_what_only_tells_of_an_expert_is_the_articles(told: str) -> None:
    assert mismatches(f"{BEFORE}⟦article⟧{told}⟦/⟧\n\nThe end came late that year.\n") == []


HEALS = "Ana Ruiz, MD, is a surgeon. ⟦direct: Ana Ruiz⟧“It heals,” says Ruiz.⟦/⟧ "
CHILDREN = "Dr. Ana Ruiz is a pediatrician. ⟦direct: Ana Ruiz⟧“It heals,” says Ruiz.⟦/⟧ "
WEBB = "Tom Webb is a physiotherapist. ⟦direct: Tom Webb⟧“It heals,” says Webb.⟦/⟧ "
WANTED = [
    # what somebody wants or rules is what they advise
    CHILDREN + "⟦indirect: Ana Ruiz⟧Ruiz wants babies who vomit green to be seen at once.⟦/⟧",
    CHILDREN + "⟦indirect: Ana Ruiz⟧She wants any lump that grows looked at within a week.⟦/⟧",
    CHILDREN + "⟦indirect: Ana Ruiz⟧Dr. Ruiz wants newborns weighed twice a week, and she means it.⟦/⟧",
    "Dr. Ana Ruiz is a physician. ⟦direct: Ana Ruiz⟧“It heals,” says Ruiz.⟦/⟧ ⟦indirect: Ana Ruiz⟧She likes moles that itch checked by somebody else as well.⟦/⟧",
    WEBB + "⟦indirect: Tom Webb⟧Before he clears a runner, he wants ten hops without pain.⟦/⟧",
    WEBB
    + "⟦indirect: Tom Webb⟧Until he signs off on athletes with a bad knee, Webb looks for a full squat.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧Before Ruiz operates, she needs a scan of both sides.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧Before she discharges patients she insists on a walk down the hall.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧What she’ll give you is a number: six weeks.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧What Ruiz will promise patients is a flatter scar.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧What she does recommend is a sleeve for the arm.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧If the scar throbs, she will make a tiny hole in it.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧Where the skin is red, Ruiz will prescribe a cream.⟦/⟧",
    HEALS + "⟦article⟧If her train is late, she will sell a ticket.⟦/⟧",
    HEALS + "⟦article⟧If the hall is full, she will make a speech.⟦/⟧",
    HEALS + "⟦article⟧Next year Ruiz will sell a cream.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧Ruiz had no objection to oil for a week or so, if it is clean.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧Ruiz had no objection for a day, provided that it comes off.⟦/⟧",
    HEALS + "⟦article⟧Ruiz had no objection to our visit.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧What she is looking for is a line that stays put.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧What Ruiz is watching for is a scar that widens.⟦/⟧",
    HEALS + "⟦article⟧She is looking for a new desk.⟦/⟧",
    HEALS + "⟦article⟧What I am looking for is a line that stays put.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧Her one hard no is a razor.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧Her only non-negotiable is sleep.⟦/⟧",
    HEALS + "Smoking within a month of the day is a red line, and Ruiz’s deal-breaker is vaping.",
    HEALS + "⟦indirect: Ana Ruiz⟧For most of them, six weeks is her limit: after that, she sends them on.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧Ten minutes is her rule of thumb — longer does no good.⟦/⟧",
    WEBB + "⟦indirect: Tom Webb⟧One exercise Webb assigns is to stand on one leg.⟦/⟧",
    WEBB + "⟦indirect: Tom Webb⟧Another drill that he teaches is a slow step down.⟦/⟧",
    WEBB + "⟦indirect: Tom Webb⟧The trick he passes on to parents is to hum.⟦/⟧",
    WEBB + "⟦indirect: Tom Webb⟧An easy stretch Webb gives desk workers is called the doorway.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧Ruiz will prescribe a cream for a week if the skin is red.⟦/⟧",
    HEALS + "⟦article⟧Ruiz will prescribe a cream.⟦/⟧",
    HEALS + "⟦article⟧Ruiz will sell the house if the roof leaks.⟦/⟧",
    HEALS + "⟦article⟧Ruiz will order a taxi if her train is late.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧She asks for two weeks, because the skin has to close.⟦/⟧",
    HEALS + "⟦article⟧She asks for two weeks of leave, because the house is cold.⟦/⟧",
    HEALS + "⟦article⟧She asks for two tickets, because the hall is small.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧She has brides keep the scar out of the sun.⟦/⟧",
    HEALS + "⟦article⟧She has bridesmaids, and one of them sings.⟦/⟧",
    HEALS
    + "Omar Sayed, MD, is a surgeon. ⟦direct: Omar Sayed⟧“Wait,” he says.⟦/⟧ ⟦indirect: Ana Ruiz; Omar Sayed⟧Both Ruiz and Sayed make the same plea: Wait for a year.⟦/⟧",
    HEALS + "Omar Sayed, MD, is a surgeon. ⟦article⟧Ruiz and Sayed make the same bread: it is dark.⟦/⟧",
    # their own life, what others want, and what is theirs
    CHILDREN + "⟦article⟧She wants babies of her own.⟦/⟧",
    CHILDREN + "⟦article⟧She wants to be seen as strict.⟦/⟧",
    "Bea Holm had a scar. ⟦direct: Bea Holm⟧“It hurt,” says Holm.⟦/⟧ ⟦article⟧She wants a lump on her arm looked at.⟦/⟧",
    "Bea Holm had a scar. ⟦direct: Bea Holm⟧“It hurt,” says Holm.⟦/⟧ ⟦article⟧Before she lets customers in, she wants coffee.⟦/⟧",
    CHILDREN + "⟦article⟧Before she leaves the house she wants coffee.⟦/⟧",
    CHILDREN + "⟦article⟧Ruiz wants babies with her new husband.⟦/⟧",
    "Bea Holm had a scar. ⟦direct: Bea Holm⟧“It hurt,” says Holm.⟦/⟧ ⟦article⟧Her red line on the stick was faint.⟦/⟧",
    CHILDREN + "⟦article⟧She wants newborns and a garden.⟦/⟧ ⟦article⟧Ruiz wants infants of her own.⟦/⟧",
    HEALS + "⟦article⟧Before she operates, she needs coffee.⟦/⟧",
    HEALS + "⟦article⟧Before Ruiz operates, she checks her phone.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧Before Ruiz operates, she wants her patients to stop smoking.⟦/⟧",
    HEALS + "⟦article⟧Until FDA approves it, Ruiz needs another drug.⟦/⟧",
    "Bea Holm had a scar. ⟦direct: Bea Holm⟧“It hurt,” says Holm.⟦/⟧ ⟦article⟧What she’ll give her mother for Christmas is a scarf.⟦/⟧",
    HEALS + "⟦indirect: Ana Ruiz⟧What she’ll tell her patients is to wait.⟦/⟧",
    "Bea Holm had a scar. ⟦direct: Bea Holm⟧“It hurt,” says Holm.⟦/⟧ ⟦article⟧The one thing she minds is noise.⟦/⟧",
    CHILDREN + "⟦article⟧The house where she works is brick.⟦/⟧ ⟦article⟧The garden she keeps is full.⟦/⟧",
    CHILDREN + "⟦article⟧The bus she uses is a wreck.⟦/⟧ ⟦article⟧What she can do is juggle.⟦/⟧",
    CHILDREN
    + "⟦article⟧Her red line ran down the chart.⟦/⟧ ⟦article⟧This is her house: it has two doors.⟦/⟧",
    CHILDREN + "⟦article⟧The nurse she trusts is a man from Leeds.⟦/⟧",
    "Bea Holm had a scar. ⟦direct: Bea Holm⟧“It hurt,” says Holm.⟦/⟧ ⟦article⟧What she’ll never know is the name of the doctor.⟦/⟧",
    CHILDREN + "⟦article⟧When she calls a patient, she needs a quiet room.⟦/⟧",
    CHILDREN + "⟦article⟧If she sends them home, she checks the locks.⟦/⟧",
    HEALS
    + "⟦article⟧The question is hers to answer: she is the boss.⟦/⟧ ⟦article⟧It is her to a T: she hums.⟦/⟧",
]


@pytest.mark.parametrize("marked", WANTED)
def test_what_an_expert_wants_or_rules_is_advice(marked: str) -> None:
    assert mismatches(marked) == []


BOTH = BEFORE + "Al Moss, PhD, is a podiatrist. “It fades,” Moss says.\n\n"


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Ana Ruiz; Al Moss⟧What both of them insist on is stopping while some hard skin is left.⟦/⟧",
        "⟦indirect: Ana Ruiz; Al Moss⟧What both agree on is shade.⟦/⟧",
        "⟦article⟧What both of them ate was soup.⟦/⟧",
    ],
)
def test_what_both_insist_on_is_theirs(marked: str) -> None:
    assert mismatches(BOTH + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        # what she deals out, to whom, for what and how seldom
        "⟦indirect: Ana Ruiz⟧The dermatologist gives market traders a calf stretch against a wall, morning and night.⟦/⟧",
        "⟦article⟧Ruiz gives her sister a stretch.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧For cracked heels she hands over the big tub, and she keeps the small one for toes.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧For swollen joints, she hands out the small tub.⟦/⟧",
        "⟦article⟧For clean windows she hands over the rags.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧The tablets make people so drowsy that she never gives more than three.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧It is such a strong gel that Ruiz only prescribes it in winter.⟦/⟧",
        "⟦article⟧The hall is so cold that she never gives her coat away.⟦/⟧",
        "⟦article⟧The hall was so dark that she never found her hat.⟦/⟧",
        # what is printed on what she hands out
        "⟦indirect: Ana Ruiz⟧Every night for two weeks, reads the card that Ruiz gives out.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ice is for after the walk, says the poster she keeps in the hall.⟦/⟧",
        "⟦article⟧On Mondays he reads the card that Ruiz gives out.⟦/⟧",
        "⟦article⟧Every night for two weeks, reads the card that the shop gives out.⟦/⟧",
        # whoever is asked, and by what it is known
        "⟦article⟧Ask any baker and she’ll blame the flour.⟦/⟧",
        "⟦article⟧Ask your aunt and she will say that it is the draught.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ask Ruiz and she will say that it is the draught.⟦/⟧",
        "⟦article⟧Ruiz used to know how cold the floor was by how loudly she swore.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧It itches, she swore.⟦/⟧",
    ],
)
def test_what_is_dealt_out_is_told_from_what_is_given_away(marked: str) -> None:
    assert mismatches(BEFORE + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Ana Ruiz⟧She is less inclined than most surgeons to reach for the laser.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz is more open than she once was to a second dose.⟦/⟧",
        "⟦article⟧She is less inclined than the hill.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧She also sees it in toddlers who suck their thumbs.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz often sees them in runners with flat feet.⟦/⟧",
        "⟦article⟧She sees it in the mirror.⟦/⟧",
        "⟦article⟧Ruiz sees them in Boston with her mother.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧For bumps, Ruiz reaches first for a plain gel.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧For dry skin, she turns first to jelly.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧The one step she won’t compromise on is sunscreen.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz won't refer for it at all.⟦/⟧",
        "⟦article⟧The one cake she won’t share is the lemon one.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧She will often start both in the same month.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧For a week, Ruiz has owners leave the bowl alone.⟦/⟧",
        "⟦mixed: Ana Ruiz⟧She is careful to call that “a good guess and nothing more.”⟦/⟧",
        "⟦group⟧The Boston Skin Council takes the same position.⟦/⟧",
        "⟦group⟧Sales of creams doubled in a year, according to one market tracker.⟦/⟧",
        # what others think is in marks
        "⟦indirect: Ana Ruiz⟧She asks people to notice thoughts such as “It will never fade” and to write them down.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz urges people to answer fears like “It will stay for good” with a photo.⟦/⟧",
        "⟦mixed: Ana Ruiz⟧She tells people to use phrases like “I can wait a week” when it itches.⟦/⟧",
    ],
)
def test_what_an_expert_leans_to_begins_with_and_sees_in_whom_is_told_by_the_expert(marked: str) -> None:
    assert mismatches(BEFORE + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Ana Ruiz⟧Ruiz has no problem with soap.⟦/⟧ ⟦indirect: Ben Cho⟧Cho does, at least in winter.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz is not fond of soap.⟦/⟧ ⟦indirect: Ben Cho⟧Cho is, but only of plain soap.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz likes soap.⟦/⟧ ⟦indirect: Ben Cho⟧Dr. Cho doesn’t, because it strips the skin.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz likes soap.⟦/⟧ ⟦article⟧His dog does, at least in winter.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz likes soap.⟦/⟧ ⟦article⟧Cho does the dishes.⟦/⟧",
        "⟦article⟧Not everybody has a brush.⟦/⟧ ⟦article⟧Cho does, because he was given one.⟦/⟧",
    ],
)
def test_who_does_so_up_to_a_point_joins_who_was_just_told_of(marked: str) -> None:
    assert mismatches(f"{BEFORE}Ben Cho, PhD, a chemist, sells soap. “It dries,” Cho says.\n\n{marked}") == []


WITH_CHO = f"{BEFORE}Ben Cho, PhD, a chemist, sells soap. “It dries,” Cho says.\n\n"


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Ana Ruiz; Ben Cho⟧Both Dr. Ruiz and Dr. Cho are wary of rose oil, which is all over the web.⟦/⟧",
        "⟦indirect: Ana Ruiz; Ben Cho⟧Ruiz and Cho are both skeptical of it.⟦/⟧",
        "⟦indirect: Ana Ruiz; Ben Cho⟧Both Ruiz and Cho like to start people on plain soap.⟦/⟧",
        "⟦indirect: Ana Ruiz; Ben Cho⟧Ruiz and Cho have little use for scrubs.⟦/⟧",
        "⟦indirect: Ana Ruiz; Ben Cho⟧Ruiz and Cho usually reach for plain soap.⟦/⟧",
        "⟦indirect: Ana Ruiz; Ben Cho⟧Both experts are comfortable with that.⟦/⟧",
        "⟦indirect: Ana Ruiz; Ben Cho⟧It dries, Ruiz and Cho agree.⟦/⟧ ⟦indirect: Ana Ruiz; Ben Cho⟧They both like gels.⟦/⟧",
        # "they" may be anybody, and what they only do is told of them
        "⟦indirect: Ana Ruiz; Ben Cho⟧Ruiz and Cho agree that it dries.⟦/⟧ ⟦article⟧Cats are wild.⟦/⟧ ⟦article⟧They are wary of soap.⟦/⟧",
        "⟦article⟧Ruiz and Cho like to travel.⟦/⟧ ⟦article⟧Ruiz and her cats are wary of soap.⟦/⟧",
        "⟦article⟧Clients of Ruiz and Cho like gels.⟦/⟧ ⟦article⟧Both cats are fond of gels.⟦/⟧",
    ],
)
def test_what_two_hold_together_is_told_by_both(marked: str) -> None:
    assert mismatches(WITH_CHO + marked) == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Ana Ruiz⟧She would also like anyone who bleeds to see a doctor.⟦/⟧ ⟦article⟧She would also like to move to Rome.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧What alarms Ruiz is the acid that anyone can order.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧What she minds is paying for a promise.⟦/⟧ ⟦indirect: Ana Ruiz⟧What Ruiz recommends is shade.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Her go-tos are jelly and plain soap.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Ruiz typically plans four to six light peels, a month apart.⟦/⟧ ⟦article⟧Ruiz plans two visits to Rome.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧She takes photographs at every visit.⟦/⟧ ⟦article⟧She takes her dog along at every visit.⟦/⟧",
        # what she does, for a reason that holds for anybody
        "⟦indirect: Ana Ruiz⟧Ruiz wipes the bottle and waits five minutes, because mites will begin to walk.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧She also checks the seams of the sheet.⟦/⟧ ⟦article⟧She also checks her phone.⟦/⟧",
        "⟦article⟧Ruiz lives in Boston because the rents are low.⟦/⟧ ⟦article⟧Ruiz lets it ring because her boss will call.⟦/⟧",
        # of what kind a rule is tells no more of it
        "⟦article⟧Ruiz’s other rule is a hard one for most people.⟦/⟧ ⟦indirect: Ana Ruiz⟧Ruiz’s rule is a simple one: wait.⟦/⟧",
        # what they call it is an opinion where it ranks it
        "⟦group⟧Dermatologists still call this old cream the first thing to reach for.⟦/⟧ ⟦article⟧Doctors call it hallux valgus.⟦/⟧",
        "⟦group⟧The Boston Skin Council is calling on the city to plant trees.⟦/⟧",
        # a deed
        "⟦article⟧As for Ruiz, in May she proposed to her boyfriend.⟦/⟧ ⟦indirect: Ana Ruiz⟧Ruiz proposed to her boss that they wait.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧These days Ruiz still keeps a log, and reckons that it helps.⟦/⟧",
        "⟦article⟧These days the clinic is full, and the nurse keeps a log.⟦/⟧",
        # a verb that is part of a name
        "⟦article⟧Ruiz is a dermatologist and the founder of The Labeled Shelf, based in Boston.⟦/⟧",
        # more is told than who says it
        "⟦mixed: Ana Ruiz⟧But for “the dry skin of old people,” as she puts it, oils are the better bet.⟦/⟧",
    ],
)
def test_what_an_expert_minds_plans_and_does_for_a_reason_is_told_by_the_expert(marked: str) -> None:
    assert mismatches(BEFORE + marked) == []


RUIZ = "⟦indirect: Ana Ruiz⟧Ruiz "


@pytest.mark.parametrize(
    "told",
    [
        "is against gels.",
        "is dead set against gels.",
        "is firmly against any gel in June.",
        "is no great fan of gels.",
        "is of another opinion.",
        "makes exceptions for smokers over 40, for anyone with diabetes, and for children.",
        "makes no exceptions for smokers.",
        "makes allowances for the cold.",
        "thinks little of gels.",
        "sees nothing wrong with a gel.",
        "does not hold with gels.",
        "finds gels pointless.",
        "is more sceptical.",
    ],
)
def test_what_an_expert_is_against_or_allows_is_told_by_the_expert(told: str) -> None:
    assert mismatches(f"{BEFORE}{RUIZ}{told}⟦/⟧\n") == []


@pytest.mark.parametrize(
    "told",
    [
        "Ruiz is against the wall.",
        "Ruiz isn’t against gels.",
        "Ruiz avoids her neighbours.",
        "Ruiz hates flying.",
        "Ruiz has never been to Hull.",
        "Ruiz has never bought a house.",
        "Ruiz starts at nine.",
        "Ruiz starts in May at the clinic.",
        "Ruiz begins in June as head of the ward.",
        "Ruiz waits until her son is asleep.",
        "Ruiz stops in Hull.",
        "The list has ten doctors, but Ruiz is not among them.",
        "Ruiz keeps three cats at home.",
    ],
)
def test_what_an_expert_does_in_life_is_the_articles(told: str) -> None:
    assert mismatches(f"{BEFORE}⟦article⟧{told}⟦/⟧\n\nThe end came late that year.\n") == []


@pytest.mark.parametrize(
    "marked",
    [
        "⟦indirect: Ana Ruiz⟧Gels have their fans, but Ruiz is not among them.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Many people swear by gels; Ruiz is not one of them.⟦/⟧",
        # in what case an opinion holds
        "⟦indirect: Ana Ruiz⟧If none helps, Ruiz’s advice is to wait a month.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Once it has closed, her rule is shade.⟦/⟧",
        "⟦article⟧To the left, her view is of the sea.⟦/⟧",
        "⟦article⟧If it rains, her list is on the door.⟦/⟧",
        "⟦article⟧If she had a shop, her rule would be simple.⟦/⟧",
        # what is written down at work
        "⟦indirect: Ana Ruiz⟧Gels halve the itch, her own notes show.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Those who came with a friend stayed on, Ruiz’s own attendance sheets suggest.⟦/⟧",
        "⟦article⟧Her bank records show that it was paid.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧Her own records show that half of them stop.⟦/⟧",
        "⟦indirect: Ana Ruiz⟧According to her own logbook, half of them stop.⟦/⟧",
        "⟦article⟧Her diary shows a drawing of a cat.⟦/⟧",
        "⟦article⟧Her hands show the work.⟦/⟧",
        "⟦study⟧Her survey shows that half of them stop.⟦/⟧",
    ],
)
def test_what_is_told_for_a_case_or_by_notes_is_the_experts(marked: str) -> None:
    assert mismatches(BEFORE + marked) == []


def test_what_a_layman_avoids_or_doubts_is_told_of_them() -> None:
    marked = "⟦article⟧Lee avoids gels.⟦/⟧ ⟦article⟧He has doubts about his marriage.⟦/⟧"
    assert mismatches(f"Bo Lee, 42, a plumber, had a scar. “It itched,” says Lee.\n\n{marked}") == []


def test_who_makes_a_living_of_it_now_tells_what_to_do() -> None:
    known = "Bo Lee, a plumber who now builds ponds for schools, agrees. “Wait,” says Lee."
    told = known.replace("now builds ponds for schools", "has a pond")
    assert mismatches(f"{known}\n\n⟦indirect: Bo Lee⟧Lee would wait.⟦/⟧") == []
    assert mismatches(f"{told}\n\n⟦article⟧Lee would wait.⟦/⟧") == []


@pytest.mark.parametrize(
    "told",
    [
        "avoids the gym on Mondays.",
        "stops working in June.",
        "is against Lee in the final.",
        "is one of the friends of the museum.",
        "gives the dog a wide berth.",
        "finds the hotel essential.",
        "has never owned a bicycle.",
        "hates Mondays.",
        "speaks of a difficult childhood.",
        "trusts no one.",
    ],
)
def test_what_is_of_private_life_is_no_stance(told: str) -> None:
    assert mismatches(f"{BEFORE}⟦article⟧Ruiz {told}⟦/⟧\n") == []
