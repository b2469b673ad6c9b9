"""Those who come to experts, and what is somebody's own: parts of the patterns of what experts do."""

from __future__ import annotations

from scarbot.attribution.words.patterns import any_of
from scarbot.lexicon.data_files import load_data

__all__ = ["OF_A_PRACTICE", "OWN_THINGS", "PATIENTS", "THEIR", "THEIR_OWN", "TREATED"]

_LISTED = load_data("cues")["patients"]

TREATED = any_of(_LISTED["treated"])
"""Those with whom experts do something: "patients", "swimmers"."""

OF_A_PRACTICE = any_of(_LISTED["practised_on"])
"""Those of them who are of somebody's practice behind "her", and not of their family."""

THEIR = any_of(_LISTED["their"])
PATIENTS = rf"(?:{THEIR}\s+){{0,2}}(?:[\w-]+\s+)?{TREATED}\b"
"""What may stand in front of them, and they with it: "most of her older patients"."""

THEIR_OWN = r"(?:his|her|their)\s"
_PATIENT = any_of({*_LISTED["treated"], *_LISTED["practised_on"]})
OWN_THINGS = rf"(?:his|her|their|my|our)\s+(?!(?:[a-z-]+\s+)?{_PATIENT}\b)"
"""In front of what is somebody's own, and no patient: "her phone", but not "her patients"."""
