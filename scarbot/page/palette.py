"""Colours for any number of speakers: readable on both grounds, apart for colour-blind readers too.

Each colour is a pair, for a light page and for a dark one. The candidates lie on a lattice of hues
and lightnesses in OKLCh, each with the strongest chroma that a screen can show, and of them only
those are taken whose contrast with the ground is high enough (:data:`CONTRAST`). They are then
ordered so that each is as far as possible from the ink and from all before it, in OKLab, for the
eye that confuses them most: full colour vision, protanopia, deuteranopia or tritanopia.

After G. M. Machado et al., "A Physiologically-based Model for Simulation of Color Vision
Deficiency" (2009), B. Ottosson's OKLab (2020), and the contrast of WCAG 2.2.
"""

from __future__ import annotations

import math
from functools import cache

__all__ = ["CONTRAST", "GROUNDS", "INKS", "contrast", "difference", "palette"]

CONTRAST = 5.5
"""The least contrast with the ground; WCAG asks for 4.5, the rest is for tinted boxes."""

GROUNDS = ("#ffffff", "#15181c")
"""The light and the dark page."""

INKS = ("#1b1f24", "#e9e7e3")
"""What is nobody's colour, on each of them."""

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

_HUES = 24  # this and what follows are chosen by eye
_LIGHTNESSES = ((0.34, 0.90), (0.42, 0.80), (0.50, 0.70))  # on the light and on the dark ground
_CHROMAS = 40
_STRONGEST = 0.20
_WEAKEST = 0.05  # below this a colour looks like the grey of what nobody says
_FIRST_HUE = 250.0  # blue: every kind of colour vision tells it from the ink

_VISIONS: tuple[Matrix, ...] = (
    ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
)
_TO_CONES: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_LAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)
_FROM_LAB: Matrix = (
    (1.0, 0.3963377774, 0.2158037573),
    (1.0, -0.1055613458, -0.0638541728),
    (1.0, -0.0894841775, -1.2914855480),
)
_FROM_CONES: Matrix = (
    (4.0767416621, -3.3077115913, 0.2309699292),
    (-1.2684380046, 2.6097574011, -0.3413193965),
    (-0.0041960863, -0.7034186147, 1.7076147010),
)


def palette(count: int) -> list[tuple[str, str]]:
    """Return colours as ``#rrggbb``, each for the light and for the dark ground.

    The first colours are the same for every ``count``. There are some seventy; after the last, the
    first come again, so that a page must not tell speakers apart by colour alone. 0 gives none.

    >>> palette(2) == palette(9)[:2]
    True
    """
    colours = _ordered()
    return [colours[place % len(colours)] for place in range(count)]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, from 1 to 21.

    >>> round(contrast("#000000", "#ffffff"))
    21
    """
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def difference(one: str, other: str) -> float:
    """Return how far apart two colours are in OKLab, for the kind of vision that sees it least.

    >>> difference("#123456", "#123456")
    0.0
    """
    pairs = zip(_seen(one), _seen(other), strict=True)
    return round(min(math.dist(here, there) for here, there in pairs), 6)


@cache
def _ordered() -> tuple[tuple[str, str], ...]:
    """Return all colours, each as far as can be from those before it."""
    left = {pair: min(map(difference, pair, INKS)) for pair in _candidates()}
    found: list[tuple[str, str]] = []
    chosen = next(iter(left))
    while left:
        del left[chosen]
        found.append(chosen)
        for pair, distance in left.items():
            left[pair] = min(distance, *map(difference, pair, chosen))
        # The first of the farthest: equals come in the order of the lattice.
        chosen = max(left, key=lambda pair: left[pair], default=chosen)
    return tuple(found)


def _candidates() -> list[tuple[str, str]]:
    """Return the lattice, the colour to begin with first, without what has too little contrast."""
    pairs = [
        (_strongest(light, hue), _strongest(dark, hue))
        for light, dark in (_LIGHTNESSES[1], _LIGHTNESSES[0], _LIGHTNESSES[2])
        for hue in (_FIRST_HUE + 360 * step / _HUES for step in range(_HUES))
    ]
    return [pair for pair in pairs if all(map(_readable, pair, GROUNDS))]


def _readable(colour: str, ground: str) -> bool:
    return bool(colour) and contrast(colour, ground) >= CONTRAST


def _strongest(lightness: float, hue: float) -> str:
    """Return the colour of the strongest chroma that a screen shows; nothing if it is near grey."""
    for step in range(_CHROMAS, 0, -1):
        chroma = _STRONGEST * step / _CHROMAS
        angle = math.radians(hue)
        cones = _times(_FROM_LAB, (lightness, chroma * math.cos(angle), chroma * math.sin(angle)))
        linear = _times(_FROM_CONES, (cones[0] ** 3, cones[1] ** 3, cones[2] ** 3))
        if all(0 <= part <= 1 for part in linear):
            return _hex(linear) if chroma >= _WEAKEST else ""
    return ""


@cache
def _seen(colour: str) -> tuple[Triple, ...]:
    """Return where a colour lies in OKLab, for each kind of vision."""
    return tuple(_lab(_times(vision, _linear(colour))) for vision in _VISIONS)


def _lab(linear: Triple) -> Triple:
    red, green, blue = (min(1.0, max(0.0, part)) for part in linear)
    cones = _times(_TO_CONES, (red, green, blue))
    return _times(_TO_LAB, (cones[0] ** (1 / 3), cones[1] ** (1 / 3), cones[2] ** (1 / 3)))


def _times(matrix: Matrix, vector: Triple) -> Triple:
    one, two, three = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return one, two, three


def _luminance(colour: str) -> float:
    red, green, blue = _linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(colour: str) -> Triple:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return _decoded(red), _decoded(green), _decoded(blue)


def _decoded(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _hex(linear: Triple) -> str:
    encoded = (12.92 * p if p <= 0.0031308 else 1.055 * p ** (1 / 2.4) - 0.055 for p in linear)
    return "#" + "".join(f"{round(255 * part):02x}" for part in encoded)
