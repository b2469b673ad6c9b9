"""Verification: is this quotation real, and is it theirs.

- :mod:`~scarbot.verifying.tokens`: words as they are compared.
- :mod:`~scarbot.verifying.spans`: between quotation marks, and between other spans.
- :mod:`~scarbot.verifying.speech_tags`: the words of a claim that only say who speaks.
- :mod:`~scarbot.verifying.locating`: the windows of an article where a claim may stand.
- :mod:`~scarbot.verifying.printed_words`: the words of an article as a claim is compared with them.
- :mod:`~scarbot.verifying.aligning`: which words of the two stand for each other.
- :mod:`~scarbot.verifying.ends`: the few words at the ends of a claim that this leaves over.
- :mod:`~scarbot.verifying.change_kinds`: what the changes between words mean.
- :mod:`~scarbot.verifying.denials`: where words stand but for a no.
- :mod:`~scarbot.verifying.cutting`: what a cut loses.
- :mod:`~scarbot.verifying.showing`: both texts in one, with the marks that are printed.
- :mod:`~scarbot.verifying.comparing`: what is changed and what is cut off, and both texts in one.
- :mod:`~scarbot.verifying.nesting`: what is a quotation inside somebody's words.
- :mod:`~scarbot.verifying.own_studies`: whose a study is.
- :mod:`~scarbot.verifying.claimants`: whose it is claimed to be, and whose it is.
- :mod:`~scarbot.verifying.verdicts`: what the words are at one place.
- :mod:`~scarbot.verifying.stitching`: the pieces of a claim that stand in several places.
- :mod:`~scarbot.verifying.nearness`: whether a place is near enough to be what a claim was made of.
- :mod:`~scarbot.verifying.messages`: what a verdict says in words.
- :mod:`~scarbot.verifying.results`: the record that is returned, with its quotes.
- :mod:`~scarbot.verifying.verifier`: where a claim is looked for, and which place decides.
"""

from __future__ import annotations

from scarbot.verifying.verifier import LONGEST_CLAIM, Verifier

__all__ = ["LONGEST_CLAIM", "Verifier"]
