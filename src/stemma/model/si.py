"""What a measure is in units of the SI, beside the text's own: 17 square miles are 44 km²."""

from __future__ import annotations

from dataclasses import dataclass

# The unit with its SI sign, how much of it one is, and where its zero lies. Exact by definition (NIST SP 811, 2008,
# appendix B). A ton, a gallon and a pint are not here: without knowing the country, nobody knows how much they are.
CONVERSIONS: dict[str, tuple[str, float, float]] = {
    "mile": ("km", 1.609344, 0.0),
    "yard": ("m", 0.9144, 0.0),
    "foot": ("m", 0.3048, 0.0),
    "inch": ("m", 0.0254, 0.0),
    "nautical mile": ("km", 1.852, 0.0),
    "light year": ("km", 9.4607304725808e12, 0.0),
    "square mile": ("km²", 2.589988110336, 0.0),
    "square yard": ("m²", 0.83612736, 0.0),
    "square foot": ("m²", 0.09290304, 0.0),
    "square inch": ("m²", 0.00064516, 0.0),
    "acre": ("m²", 4046.8564224, 0.0),
    "hectare": ("m²", 10_000.0, 0.0),
    "cubic foot": ("m³", 0.028316846592, 0.0),
    "cubic yard": ("m³", 0.764554857984, 0.0),
    "pound": ("kg", 0.45359237, 0.0),
    "ounce": ("kg", 0.028349523125, 0.0),
    "knot": ("km/h", 1.852, 0.0),
    "degree Fahrenheit": ("°C", 5 / 9, -160 / 9),
    "mile per hour": ("km/h", 1.609344, 0.0),
    "foot per second": ("m/s", 0.3048, 0.0),
}
DIGITS = 12  # significant ones that are kept: more would be the dust of binary arithmetic


@dataclass(frozen=True, slots=True)
class Metric:
    """The ends of a measure in SI units, as open as those of the text; `unit` is the SI's sign."""

    low: float
    high: float
    unit: str


def metric(low: float, high: float, unit: str | None) -> Metric | None:
    """The measure in SI units; None where it is in them already, is none, or could be several.

    >>> metric(17, 17, "square mile")
    Metric(low=44.0297978757, high=44.0297978757, unit='km²')
    >>> metric(5, 5, "gallon") is None
    True
    """
    if unit not in CONVERSIONS:
        return None
    sign, factor, zero = CONVERSIONS[unit]
    return Metric(_kept(low * factor + zero), _kept(high * factor + zero), sign)


def _kept(end: float) -> float:
    return float(f"{end:.{DIGITS}g}")
