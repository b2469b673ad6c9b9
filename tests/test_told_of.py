"""What is only told of people, and what experts do at work: that is what they advise."""

from __future__ import annotations

import pytest
from attributions import mismatches

NURSE = "Ana Ruiz, RN, is a nurse. ⟦direct: Ana Ruiz⟧“It heals,” says Ruiz.⟦/⟧ "
PATIENT = "Bea Holm had a scar. ⟦direct: Bea Holm⟧“It hurt,” says Holm.⟦/⟧ "

SECRETS = [
    PATIENT + "⟦article⟧Until last fall she had never told a soul why.⟦/⟧",
    PATIENT + "⟦article⟧Holm hadn’t told anyone about the scar.⟦/⟧",
    PATIENT + "⟦indirect: Bea Holm⟧Holm told a friend that it itched.⟦/⟧",
    NURSE + "⟦indirect: Ana Ruiz⟧Ruiz never tells anyone to scrub it.⟦/⟧",
]


@pytest.mark.parametrize("marked", SECRETS)
def test_what_nobody_was_told_is_not_said(marked: str) -> None:
    assert mismatches(marked) == []
