"""How club magazines, newsletters and local papers tell whose words are whose."""

from __future__ import annotations

import pytest
from attributions import mismatches

RUIZ = "Dr. Ana Ruiz, a dermatologist in Bonn, treats skin. Ruiz says she sees it every week.\n\n"

FELT = [
    "⟦article⟧Gethin Pryce first felt it when he reached for his towel.⟦/⟧ ⟦indirect: Gethin Pryce⟧Pryce, a swimmer, says it hurt.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧Pryce felt it again in the pool.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧He felt it most at night.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧He felt a lump behind his ear in May.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧He felt the pop on the fourth stroke.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧He first felt the pain while drying his back.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧He feels it every time he swims.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧He felt his shoulder seize.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧He felt something give in his arm.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧He felt nothing for a week.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧He felt better by June.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧He feels the cold more now.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧He felt them before he saw them.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧Pryce never felt it coming.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦article⟧Pryce felt it in his bones, then in his wallet.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦indirect: Gethin Pryce⟧He feels it is unfair that the pool closes.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦indirect: Gethin Pryce⟧He felt that the pool closed too early.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦indirect: Gethin Pryce⟧He felt it was his own fault.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦indirect: Gethin Pryce⟧The pool, he feels, closes too early.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦indirect: Gethin Pryce⟧Pryce feels strongly that the pool should stay open.⟦/⟧",
    "⟦indirect: Gethin Pryce⟧Gethin Pryce, a swimmer, says it hurt.⟦/⟧ ⟦indirect: Gethin Pryce⟧Pryce felt it took too long.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Dr. Ruiz calls the trend a waste of money.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Dr. Ruiz calls it a myth.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧There is a habit that Ruiz calls a waste of time.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧It is a technique that Ruiz calls foolproof.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧The thing Ruiz calls essential is sunscreen.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧There is a stage that Ruiz calls the angry phase.⟦/⟧",
]
NAMED_SO = [
    "⟦article⟧There is a bend on the coast road that the Lindfield family calls Bucket Corner.⟦/⟧ ⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧",
    "⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧ ⟦article⟧It is a hill the Lindfields call the Churn.⟦/⟧",
    "⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧ ⟦article⟧The family calls the back seat Siberia.⟦/⟧",
    "⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧ ⟦article⟧Her children call it the sick bend.⟦/⟧",
    "⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧ ⟦article⟧There is a bend that Lindfield calls Bucket Corner.⟦/⟧",
    "⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧ ⟦article⟧She has a bag that she calls Old Faithful.⟦/⟧",
    "⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧ ⟦article⟧She called her dog Bucket.⟦/⟧",
    "⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧ ⟦article⟧Locals call the road the Snake.⟦/⟧",
    "⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧ ⟦article⟧Lindfield's husband calls the car the Bus.⟦/⟧",
    "⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧ ⟦article⟧It sits by what the family calls the wet wall.⟦/⟧",
    "⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧ ⟦article⟧On the shelf stands the jar that Lindfield calls the Medicine Chest.⟦/⟧",
    "⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧ ⟦article⟧The Ruiz family calls it Sunday soup.⟦/⟧",
    "⟦indirect: Bec Lindfield⟧Bec Lindfield, a teacher, says she hates it.⟦/⟧ ⟦article⟧The Lindfield family tries ginger first.⟦/⟧",
]
ROLES = [
    "⟦indirect: Ben Tal⟧Ben Tal, a pharmacist in Hull, says pills help.⟦/⟧\n\n⟦indirect: Ben Tal⟧Take two a day, according to the pharmacist.⟦/⟧",
    "⟦indirect: Ben Tal⟧Ben Tal, who coaches the swimmers, says legs come first.⟦/⟧\n\n⟦indirect: Ben Tal⟧Backstroke is last, according to the coach.⟦/⟧",
    "⟦article⟧Ben Tal coaches the swimmers in Hull.⟦/⟧ ⟦indirect: Ben Tal⟧He says legs come first.⟦/⟧ ⟦indirect: ?⟧Backstroke is last, according to the coach.⟦/⟧",
    "⟦indirect: Ben Tal⟧Legs come first, says Ben Tal, who teaches at a school.⟦/⟧\n\n⟦indirect: ?⟧Backstroke is last, according to the teacher.⟦/⟧",
    "⟦indirect: Ben Tal⟧Legs come first, says Ben Tal, who coaches both teams.⟦/⟧ ⟦indirect: Ben Tal⟧Trail runners should stay off hills, he warns.⟦/⟧ ⟦indirect: Ben Tal⟧Backstroke is last, according to the coach.⟦/⟧",
    "⟦indirect: Ben Tal⟧Legs come first, says Ben Tal, who trains divers.⟦/⟧\n\n⟦indirect: Ben Tal⟧The trainer says it is last.⟦/⟧",
    "⟦indirect: Ben Tal⟧Legs come first, says Ben Tal, who coaches both teams.⟦/⟧\n\n⟦indirect: Ben Tal⟧The coach says backstroke is last.⟦/⟧",
    "⟦indirect: Ben Tal⟧Ben Tal, who coaches his son, says legs come first.⟦/⟧ ⟦article⟧His own coach retired.⟦/⟧\n\n⟦indirect: ?⟧Backstroke is last, according to the coach.⟦/⟧",
    "⟦indirect: Ben Tal⟧Ben Tal, who coaches runners, says hips hurt.⟦/⟧ ⟦article⟧At the gym a coach watched Ann Moss.⟦/⟧\n\n⟦indirect: ?⟧The coach said she was slow.⟦/⟧",
    "⟦indirect: Ben Tal⟧Ben Tal, who trains divers, says lungs come first.⟦/⟧ ⟦indirect: ?⟧Her own trainer says no.⟦/⟧",
    "⟦indirect: Ben Tal⟧Ben Tal, who coaches runners, says hips hurt.⟦/⟧ ⟦article⟧Ann Moss’s coach says no.⟦/⟧\n\n⟦indirect: ?⟧It is late, according to the coach.⟦/⟧",
]
ROLES += [
    # somebody else may be "the coach"
    "⟦indirect: Ben Tal⟧Ben Tal, who coaches runners, says hips hurt.⟦/⟧ ⟦article⟧Coach Ann Moss stretches daily.⟦/⟧ ⟦indirect: Ann Moss⟧Legs come first, the coach said.⟦/⟧",
    "⟦indirect: Ben Tal⟧Ben Tal, who coaches runners, says hips hurt.⟦/⟧ ⟦article⟧Ann Moss, the coach of the swim team, stretches.⟦/⟧ ⟦indirect: Ann Moss⟧Legs come first, the coach said.⟦/⟧",
    "⟦indirect: Ben Tal⟧Ben Tal, who coaches runners, says hips hurt.⟦/⟧ ⟦article⟧The swim team sends its coach.⟦/⟧ ⟦indirect: ?⟧Legs come first, the coach said.⟦/⟧",
    "⟦indirect: Ben Tal⟧Ben Tal, who coaches runners, says hips hurt.⟦/⟧ ⟦article⟧The club has two coaches, and the head coach is new.⟦/⟧ ⟦indirect: ?⟧Legs come first, the head coach said.⟦/⟧",
]
MOTHERS = [
    # children in her care are not hers
    "⟦indirect: Bec Lind⟧Bec Lind, a nurse with three children in her care, says it spreads.⟦/⟧ ⟦indirect: ?⟧The youngest coughs, according to his mother.⟦/⟧",
    "⟦indirect: Bec Lind⟧Bec Lind, a doctor with three children in the waiting room, says it spreads.⟦/⟧ ⟦indirect: ?⟧The youngest coughs, according to his mother.⟦/⟧",
    "⟦indirect: Bec Lind⟧Bec Lind, a teacher with three sons, says the car is a trial.⟦/⟧ ⟦indirect: ?⟧The youngest gives no warning, according to his mother.⟦/⟧",
    "⟦indirect: Bec Lind⟧Bec Lind, a mother of three, says the car is a trial.⟦/⟧ ⟦indirect: ?⟧The youngest gives no warning, according to his mother.⟦/⟧",
    "⟦indirect: Bec Lind⟧Bec Lind, whose son Otto is six, says the car is a trial.⟦/⟧ ⟦indirect: ?⟧Otto gives no warning, according to his mother.⟦/⟧",
    "⟦article⟧Otto Lind, 6, is sick in cars.⟦/⟧ ⟦indirect: Bec Lind⟧His mother, Bec Lind, says he gives no warning.⟦/⟧ ⟦indirect: ?⟧He turns green, according to his mother.⟦/⟧",
    "⟦article⟧Otto Lind, 6, is sick in cars.⟦/⟧ ⟦indirect: ?⟧He turns green, according to his mother.⟦/⟧",
    "⟦indirect: Tom Beck⟧Tom Beck, a painter, is sick in cars, he says.⟦/⟧ ⟦indirect: ?⟧He always was, according to his mother.⟦/⟧",
    "⟦indirect: Tom Beck⟧Tom Beck, a painter, is sick in cars, he says.⟦/⟧ ⟦indirect: Bec Lind⟧Bec Lind, a mother of two, says so too.⟦/⟧ ⟦indirect: ?⟧He always was, according to his mother.⟦/⟧",
    "⟦article⟧Bec Lind, a mother of two, and Ann Moss, a mother of three, swap tips.⟦/⟧ ⟦direct: Bec Lind⟧“It smells,” says Lind.⟦/⟧ ⟦indirect: ?⟧The youngest gives no warning, according to his mother.⟦/⟧",
    "⟦article⟧Bec Lind and her husband, Jon, have three sons.⟦/⟧ ⟦direct: Bec Lind⟧“It smells,” says Bec Lind.⟦/⟧ ⟦indirect: ?⟧The youngest gives no warning, according to his father.⟦/⟧",
    "⟦direct: Bec Lind⟧“We never got past it with three dry children,” says Bec Lind, who drives to the farm.⟦/⟧\n\n⟦indirect: Bec Lind⟧Her eldest, now 11, went grey, she says.⟦/⟧\n\n⟦indirect: Bec Lind⟧The youngest gives no warning at all, according to his mother.⟦/⟧",
    "⟦direct: Bec Lind⟧“We never got past it with three dry children,” says Bec Lind.⟦/⟧\n\n⟦indirect: Bec Lind⟧Her eldest went grey, she says.⟦/⟧ ⟦article⟧Then Tom Beck came along.⟦/⟧\n\n⟦indirect: ?⟧The youngest gives no warning at all, according to his mother.⟦/⟧",
    "⟦direct: Tom Lind⟧“We never got past it,” says Tom Lind.⟦/⟧\n\n⟦indirect: Tom Lind⟧His eldest went grey, he says.⟦/⟧\n\n⟦indirect: ?⟧The youngest gives no warning at all, according to his mother.⟦/⟧",
    "⟦direct: Tom Lind⟧“We never got past it,” says Tom Lind.⟦/⟧\n\n⟦indirect: Tom Lind⟧His eldest went grey, he says.⟦/⟧\n\n⟦indirect: Tom Lind⟧The youngest gives no warning at all, according to his father.⟦/⟧",
    "⟦indirect: Bec Lind⟧Bec Lind, a nurse, says the car is a trial.⟦/⟧ ⟦indirect: ?⟧The youngest patients give no warning, according to their mother.⟦/⟧",
]
CALLED = [
    "⟦article⟧Ruiz sees scars daily.⟦/⟧ ⟦mixed: Ana Ruiz⟧She calls it “the most alarming harmless thing” she sees.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧Ruiz calls it “the kindest treatment” she offers.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧She calls this “the best advice” she ever got.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧She calls them “the three most boring words” in her job.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧She called it “the loudest quiet room” she had been in.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧She calls it “a tax on impatience.”⟦/⟧",
    "⟦mixed: Ana Ruiz⟧She has called the cream “a waste of a good fridge” more than once.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧She calls her dog “the Chief” at home.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Kim Webb calls it “silly,” Ruiz says.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz calls it “silly” when patients ask.⟦/⟧",
]
PHRASED = [
    "⟦mixed: Ana Ruiz⟧A click needs “nothing but your indifference,” in Ruiz’s phrase.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧A click needs “nothing but your indifference,” in Ruiz’s words.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧A scar is “a slow seam,” in Ruiz’s image.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧The first year is “the angry year,” to use Ruiz’s phrase.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧The first year is “the angry year,” to borrow Ruiz’s term.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧The first year is “the angry year,” in her phrase.⟦/⟧",
    "⟦mixed: Ana Ruiz⟧The first year is, in Ruiz’s phrase, “the angry year.”⟦/⟧",
    "⟦mixed: Ana Ruiz⟧The first year is “the angry year” in Ruiz’s telling.⟦/⟧",
    "⟦article⟧It is “a slow seam,” in Larkin’s phrase.⟦/⟧",
    "⟦article⟧It is “a joy,” in her word list.⟦/⟧",
]
ADVISED = [
    "⟦indirect: Ana Ruiz⟧Her advice on alcohol toners, witch hazel, menthol and scrubs: Bin them.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s advice on toners: Bin them.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her advice for runners: Slow down.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her verdict on scrubs, toners and brushes: skip them.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her rule for ice, heat and tape: Ten minutes.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her take on gels, sheets and tapes: All help a little.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s answer to all three: No.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Her tip for people with beards, glasses or masks: Use a gel.⟦/⟧",
    "⟦article⟧His office in Bonn, Cologne and Trier: all closed.⟦/⟧",
    "⟦article⟧Her patients in Bonn, Cologne and Trier: all of them well.⟦/⟧",
    "⟦article⟧Her book on toners, scrubs and hazel: a bestseller.⟦/⟧",
]
CHECKED = [
    "⟦indirect: Ana Ruiz⟧She checks with a plastic ruler: About 40 millimeters is normal.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She checks the skin with a thumb: If it blanches, it is still young.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz looks for one thing first: A raised edge means the scar still grows.⟦/⟧",
    "⟦article⟧She sorts scars by touch: Soft ones fade, and hard ones need help.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She keeps it simple: Wash, dry, wait.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She starts with a mirror: Half of all scars look worse in one.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She uses a traffic light: Up to three of ten is green.⟦/⟧",
    "⟦article⟧She uses a traffic jam: The radio is on, and so is the phone.⟦/⟧",
    "⟦article⟧She has two daughters: Mia and Lou.⟦/⟧",
    "⟦article⟧She opens the drawer: It is full of rulers.⟦/⟧",
    "⟦article⟧She carries a ruler: It was her father’s.⟦/⟧",
    "⟦article⟧She works in two towns: Bonn and Trier.⟦/⟧",
    "⟦article⟧She bought a bike: It was red.⟦/⟧",
    "⟦article⟧She drives with the window open: It was cold that day.⟦/⟧",
    "⟦article⟧She tests the water with an elbow: It was cold that day.⟦/⟧",
    "⟦article⟧She measures the room by steps: It was nine by four.⟦/⟧",
    "⟦indirect: Kim Webb⟧Kim Webb, a runner, says it hurts.⟦/⟧ ⟦article⟧She checks her shoes with a coin: If it slips, the sole is done.⟦/⟧",
]
BECAUSE = [
    "⟦indirect: Ana Ruiz⟧Caffeine is the first habit she goes after, because in her experience it feeds grinding.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz treats the edge first, because in her experience it tells the rest.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Sugar is what she cuts first, because in her view it feeds the itch.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Tape comes off at night, because in her experience skin needs air.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Massage works best warm, since in Ruiz’s experience cold skin tears.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧It is a clinic where, in her experience, nobody waits.⟦/⟧",
    "⟦article⟧Ruiz moved to Bonn because of her experience in scars.⟦/⟧",
    "⟦article⟧She hired him because of his experience.⟦/⟧",
    "⟦article⟧The rule stands because in his court nobody objects.⟦/⟧",
    "⟦indirect: Kim Webb⟧Kim Webb, a runner, says it stung.⟦/⟧ ⟦indirect: Kim Webb⟧She stopped, because in her view it was weak.⟦/⟧",
]
PRICED = [
    "⟦indirect: Ana Ruiz⟧Ruiz put the price of a course at $140 from the clinic and a week of peeling.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She put the cost at 80 euros.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She puts the odds at one in ten.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧She put the number of visits at four.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz puts the share who improve at about half.⟦/⟧",
    "⟦article⟧She put the blame at his door.⟦/⟧",
    "⟦article⟧She put the plate at the table.⟦/⟧",
    "⟦article⟧Ruiz put the bottle at the back of the drawer.⟦/⟧",
    "⟦article⟧She put the tape at an angle.⟦/⟧",
    "⟦article⟧She put the chair at $140 in the window.⟦/⟧",
]
POSITIONS = [
    "⟦group⟧The association's position is that no student should be kept out of class.⟦/⟧",
    "⟦group⟧The Skin Council’s position is that moles need a yearly look.⟦/⟧",
    "⟦group⟧The academy’s stance on tanning is that no tan is safe.⟦/⟧",
    "⟦group⟧The college’s advice is to wait six weeks.⟦/⟧",
    "⟦group⟧The charity’s advice on plasters is not to use them.⟦/⟧",
    "⟦group⟧The society's official line remains that lasers help.⟦/⟧",
    "⟦group⟧The agency's recommendation is to wash first.⟦/⟧",
    "⟦group⟧The association's first-aid guide asks nurses to send a note home for any of the following:⟦/⟧\n\n- ⟦group⟧A growth that bleeds.⟦/⟧\n- ⟦group⟧Redness around it.⟦/⟧",
    "⟦group⟧The Skin Council’s leaflet tells parents to wait.⟦/⟧",
    "⟦group⟧The college’s 2021 guidelines recommend tape first.⟦/⟧",
    "⟦group⟧The charity’s handbook warns against ice.⟦/⟧",
    "⟦group⟧The agency's checklist names three signs.⟦/⟧",
    "⟦group⟧The department's policy requires a note.⟦/⟧",
    "⟦article⟧The association's office is that way.⟦/⟧",
    "⟦article⟧The association's position in the market is that of a leader.⟦/⟧",
    "⟦article⟧The association's guide walks us through the garden.⟦/⟧",
    "⟦article⟧The association's president is to retire.⟦/⟧",
    "⟦article⟧The company’s line is long.⟦/⟧",
    "⟦article⟧The college’s advice is old.⟦/⟧",
    "⟦article⟧The clinic’s website looks dated.⟦/⟧",
    "⟦article⟧The school's rules changed in May.⟦/⟧",
    "⟦article⟧The company's handbook was lost.⟦/⟧",
    "⟦article⟧The town's position on the map is to the north.⟦/⟧",
    "⟦article⟧The association's view is of a car park.⟦/⟧",
    "⟦article⟧The college's standard is high.⟦/⟧",
    "⟦article⟧The association's message is that of hope.⟦/⟧",
    "⟦indirect: Ana Ruiz⟧Ruiz’s position is that most fade.⟦/⟧",
]
NAMED_FIRST = [
    "⟦group⟧Most guidelines, including the 2022 statement of the Lake College of Foot Medicine, name salicylic acid as the first choice.⟦/⟧",
    "⟦group⟧Most guidelines name tape as the first choice.⟦/⟧",
    "⟦group⟧Current guidelines, such as those of the Skin Council, list silicone as the first step.⟦/⟧",
    "⟦group⟧National guidance, including that for children, ranks tape as a second choice.⟦/⟧",
    "⟦group⟧The guidelines still regard surgery as a last resort.⟦/⟧",
    "⟦article⟧Most guidelines, including ours, fill a shelf.⟦/⟧",
    "⟦article⟧Most guidelines, including the new ones, were printed as a set.⟦/⟧",
]
POLLED = [
    "⟦article⟧When the Alliance interviewed 12 candidates, one stood out.⟦/⟧",
    "⟦article⟧When the Alliance interviewed 12 applicants for a week, two left.⟦/⟧",
    "⟦study⟧When the Alliance polled 1,066 of its members, 81 percent named sunlight.⟦/⟧",
    "⟦study⟧When the Skin Council surveyed 400 parents, half had used tape.⟦/⟧",
    "⟦study⟧After the Skin Council tested 94 creams, 12 failed.⟦/⟧",
    "⟦study⟧When the college questioned about 60 surgeons, fewer than ten used ice.⟦/⟧",
    "⟦article⟧When the Skin Council moved to 14 Elm Street, half of its staff left.⟦/⟧",
    "⟦article⟧When the charity interviewed 12 people for the post, two declined.⟦/⟧",
    "⟦article⟧When the academy polled its members, the phone rang.⟦/⟧",
]
ODDS = [
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦article⟧Twins had twice the fun at the pool.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦article⟧At our school, boys had twice the homework.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦study⟧Swimmers had about half the risk.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦study⟧Swimmers had three times as many.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦study⟧Children who shared a bedroom with a sibling had nearly twice the odds.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦study⟧Swimmers were twice as likely to have one.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦study⟧Girls were no more likely than boys to get them.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦study⟧Those with eczema had higher odds.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦study⟧Barefoot runners had three times the odds.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦article⟧You have twice the fun without socks.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦article⟧Our school had twice as many.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦article⟧Pat Lee had half the class at home.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦article⟧Most go away by themselves.⟦/⟧",
    "⟦study⟧A 2019 survey of 2,310 pupils found warts in 1 in 14.⟦/⟧ ⟦article⟧My sister had twice that number.⟦/⟧",
]


@pytest.mark.parametrize("marked", FELT)
def test_to_feel_a_thing_is_no_statement(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", NAMED_SO)
def test_what_a_family_calls_a_place_is_no_statement(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", ROLES)
def test_who_coaches_runners_is_the_coach(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", MOTHERS)
def test_his_mother_is_who_has_the_child_if_that_is_one(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", CALLED)
def test_what_somebody_calls_it_is_theirs_where_a_clause_goes_on(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", PHRASED)
def test_quoted_words_are_theirs_whose_phrase_they_are(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", ADVISED)
def test_advice_may_be_on_several_things(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", CHECKED)
def test_who_checks_by_a_measure_tells_what_is_normal(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", BECAUSE)
def test_a_reason_may_be_somebodys_experience(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", PRICED)
def test_who_puts_a_price_at_a_sum_tells_it(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", POSITIONS)
def test_a_body_speaks_by_its_position_and_its_guide(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", NAMED_FIRST)
def test_guidelines_name_a_first_choice(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", POLLED)
def test_a_body_that_asks_many_makes_a_study(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []


@pytest.mark.parametrize("marked", ODDS)
def test_odds_go_on_with_a_study(marked: str) -> None:
    assert mismatches(RUIZ + marked) == []
