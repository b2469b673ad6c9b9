"""Is this quotation real, and is it theirs? Words, windows, alignments, differences, claimants."""

from __future__ import annotations

from scarbot.verifying.verifier import LONGEST_CLAIM, Verifier

__all__ = ["LONGEST_CLAIM", "Verifier"]
