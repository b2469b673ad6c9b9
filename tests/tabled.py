"""Articles with tables, and which row answers which question."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from scarbot import Corpus, Scarbot, parse_article

if TYPE_CHECKING:
    from scarbot.models import Article
    from scarbot.parsing import Format

SEEDS = """\
# How long do seeds really keep?

Old seed is a gamble, and most gardeners have a tin of it. Keep the packets dry, dark and cold, says Ines Marlowe, \
a seed curator at the Tarn Valley Trust. "Damp kills more seed than age ever does," she says.

A jar with a spoonful of dry rice in it will do. Marlowe moves hers to the fridge in May and takes it out in January.

## How long each kind lasts

Nobody can promise a date, but the trust's trials agree with most seed houses.

| Seed | Good for | Sow it |
|---|---|---|
| Onion | 1 year | under glass |
| Parsnip | 1 year | where it is to grow |
| Sweetcorn | 2 years | in pots |
| Carrot | 3 years | where it is to grow |
| Tomato | 5 years | on a windowsill |
| Cucumber | 7 years | in a heated tray |

Anything older is for the birds. Carrots are fussy about soil, so rake it fine before you begin.

## How to test an old packet

Fold ten seeds into damp kitchen paper and leave them somewhere warm for a week. If seven sprout, sow as usual. If \
three do, sow twice as thickly.

Tomato seed wants 70°F to sprout, Marlowe says, and onion seed is happy at 60°F.
"""

PIANO = """\
<html><head><title>What a piano costs you after you have bought it | Keys Weekly</title></head><body><article>
<h1>What a piano costs you after you have bought it</h1>
<p>A piano that was free is rarely cheap. Its strings pull with a force of about twenty tons, and the frame gives way a
little with every season.</p>
<h2>Looking after it</h2>
<p>“Twice a year is plenty for a family,” says Bertil Aune, a piano technician in Bergen. He tunes the town hall’s grand
before each concert.</p>
<h2>What you will pay</h2>
<p>Prices differ by town, and few technicians print them. These are what six of them quoted to us in March.</p>
<table>
<thead><tr><th>Job</th><th>Typical cost</th><th>How long it takes</th></tr></thead>
<tbody>
<tr><td>Tuning</td><td>$120 to $180</td><td>90 minutes</td></tr>
<tr><td>Pitch raise</td><td>$80 extra</td><td>an hour more</td></tr>
<tr><td>Regulation</td><td>$600</td><td>two days</td></tr>
<tr><td>New hammers</td><td>$1,400</td><td>a week in the workshop</td></tr>
<tr><td>Moving, ground floor</td><td>$250</td><td>a morning</td></tr>
</tbody></table>
<p>A dehumidifier saves you some of that. Aune puts one under every instrument that stands beside an outer wall.</p>
<h2>When to give up</h2>
<p>If the tuning pins turn by hand, the block is cracked, and no repair is worth its price.</p>
</article></body></html>
"""

PLANTS = """\
# When to bring the pots in

Most house plants spend a happy summer on the balcony. The trouble is September, when one clear night undoes it all.

Leaves that feel cold and look like wet paper are frosted. Cut them off only in spring, says Odile Ferrant, head \
gardener at the Quai Sud glasshouses.

## How cold is too cold?

Ferrant goes by the night, not by the day.

| Plant | Coldest night it stands | What it looks like after |
|:--|--:|:--|
| Basil | 50°F | black spots |
| Lemon tree | 40°F | dropped leaves |
| Geranium | 36°F | red edges |
| Rosemary | 20°F | brown tips |
| Orchid | 55°F | soft, pale buds |

Wind counts for as much as the thermometer. A pot against a wall is worth three degrees.

## Water less

A cold root drinks little. Let the top inch dry out before you pour again.
"""

PUPPY = """\
<html><head><title>The shots your puppy needs</title></head><body><article>
<h1>The shots your puppy needs</h1>
<p>A puppy is born with some of its mother’s protection, and loses that within three months. Until its own has come, keep
it away from parks, says Dr. Yara Lindqvist, a veterinarian in Malmo.</p>
<p>Most pups sleep for the rest of the day after a shot. “A sore leg is normal, a swollen face is not,” Lindqvist says.</p>
<h2>The schedule</h2>
<p>Your clinic may move a visit by a week or so.</p>
<table>
<tr><th scope="col">Vaccine</th><th scope="col">First given at</th><th scope="col">Booster</th></tr>
<tr><th scope="row">Distemper and parvovirus</th><td>8 weeks</td><td>at 12 and 16 weeks</td></tr>
<tr><th scope="row">Kennel cough</th><td>12 weeks</td><td>every year</td></tr>
<tr><th scope="row">Leptospirosis</th><td>12 weeks</td><td>at 16 weeks, then every year</td></tr>
<tr><th scope="row">Rabies</th><td>16 weeks</td><td>after a year, then every three</td></tr>
</table>
<h2>What it costs</h2>
<p>A clinic charges about $75 a visit. Shelters give the rabies shot free of charge on the first of each month.</p>
</article></body></html>
"""

TENTS = """\
# Which tent will your family fit in?

The number on the bag is a lie. A tent for four sleeps four people who do not move, says Tomas Reyle, who rents out \
tents in Ghent. "Add one person, and a dog counts as one," he says.

## What to look for

| Who sleeps in it | Floor, at least | Weight, at most |
|---|---|---|
| One walker | 20 square feet | 3 pounds |
| Couple | 35 square feet | 5 pounds |
| Family of four | 80 square feet | 14 pounds |
| Scout troop | 200 square feet | no matter |

Air it for a day before you pack it away. A wet tent grows black spots within a week.

## How long it lasts

Sun is what kills a tent. Reyle throws his out after about 60 nights.
"""

ANSWERS: dict[str, dict[str, str]] = {
    "seeds": {
        "how long do onion seeds last": "Onion | 1 year | under glass",
        "How long can I keep tomato seeds?": "Tomato | 5 years | on a windowsill",
        "are parsnip seeds still good after two years": "Parsnip | 1 year | where it is to grow",
        "how many years is cucumber seed good for": "Cucumber | 7 years | in a heated tray",
        "where do I sow sweetcorn": "Sweetcorn | 2 years | in pots",
    },
    "piano": {
        "how much does tuning cost": "Tuning | $120 to $180 | 90 minutes",
        "How long does it take to tune a piano?": "Tuning | $120 to $180 | 90 minutes",
        "what do new hammers cost": "New hammers | $1,400 | a week in the workshop",
        "price of moving a piano": "Moving, ground floor | $250 | a morning",
        "how long does regulation take": "Regulation | $600 | two days",
    },
    "plants": {
        "how cold can basil get": "Basil | 50°F | black spots",
        "What temperature can a lemon tree stand?": "Lemon tree | 40°F | dropped leaves",
        "can rosemary stay outside at 25 degrees": "Rosemary | 20°F | brown tips",
        "what does a geranium look like after a cold night": "Geranium | 36°F | red edges",
        "how cold is too cold for an orchid": "Orchid | 55°F | soft, pale buds",
    },
    "puppy": {
        "when does a puppy get the rabies shot": "Rabies | 16 weeks | after a year, then every three",
        "At what age is kennel cough given?": "Kennel cough | 12 weeks | every year",
        "how often is the leptospirosis vaccine given": "Leptospirosis | 12 weeks | at 16 weeks, then every year",
        "when is the distemper vaccine due": "Distemper and parvovirus | 8 weeks | at 12 and 16 weeks",
    },
    "tents": {
        "how big a tent does a family of four need": "Family of four | 80 square feet | 14 pounds",
        "how heavy should a tent for a couple be": "Couple | 35 square feet | 5 pounds",
        "what floor area for a scout troop?": "Scout troop | 200 square feet | no matter",
    },
}
"""Questions about each article, and the row that answers each."""
_SOURCES: dict[str, tuple[str, Format]] = {
    "seeds": (SEEDS, "markdown"),
    "piano": (PIANO, "html"),
    "plants": (PLANTS, "markdown"),
    "puppy": (PUPPY, "html"),
    "tents": (TENTS, "markdown"),
}


@cache
def tabled(name: str) -> Article:
    """Return an article with a table."""
    source, form = _SOURCES[name]
    return parse_article(source, format=form, id=name)


@cache
def bot_of(name: str) -> Scarbot:
    """Return a bot that knows only that article."""
    return Scarbot(Corpus((tabled(name),)))
