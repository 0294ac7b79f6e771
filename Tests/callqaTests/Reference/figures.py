"""One figure and how it is written: counts, ratios, means, percentiles (A42–A45)."""

import csv
import math

Z = 1.959963984540054  # A44

METRIC_COLUMNS = ["dimension", "member", "metric", "variant", "value", "unit", "numerator", "denominator", "n", "excluded",
                  "ci_low", "ci_high", "previous", "state"]


def wilson(successes, total):
    """Wilson 95 % interval without continuity correction (A44, S2)."""
    if total == 0:
        return None, None
    share = successes / total
    centre = share + Z * Z / (2 * total)
    spread = Z * math.sqrt(share * (1 - share) / total + Z * Z / (4 * total * total))
    scale = 1 + Z * Z / total
    return max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)


def figure(value, unit, n, excluded=0, numerator=None, denominator=None, low=None, high=None):
    return {"value": value, "unit": unit, "numerator": numerator, "denominator": denominator, "n": n,
            "excluded": excluded, "ci_low": low, "ci_high": high}


def count(number, excluded=0):
    return figure(number, "count", number, excluded)


def ratio(numerator, denominator, excluded=0, interval=True):
    """A ratio with denominator 0 has an empty value, numerator 0, denominator 0 (A44)."""
    low, high = wilson(numerator, denominator) if interval else (None, None)
    value = numerator / denominator if denominator else None
    return figure(value, "ratio", denominator, excluded, numerator, denominator, low, high)


def mean(values, excluded=0, unit="s"):
    """numerator and denominator are sum and n (A43)."""
    value = sum(values) / len(values) if values else None
    return figure(value, unit, len(values), excluded, sum(values), len(values))


def nearest_rank(values, percent):
    """The value at rank ⌈p·n/100⌉ of the sorted values (A42)."""
    rank = -(-percent * len(values) // 100)
    return sorted(values)[rank - 1]


def percentile(values, percent, excluded=0, unit="s"):
    return figure(nearest_rank(values, percent) if values else None, unit, len(values), excluded)


def maximum(values, excluded=0, unit="s"):
    return figure(max(values) if values else None, unit, len(values), excluded)


def number(value):
    """Shortest decimal that reads back to the same double, no exponent, integers without point (A45, D27)."""
    if value is None:
        return ""
    if isinstance(value, int):
        return str(value)
    if value == int(value):
        return str(int(value))
    text = repr(value)
    if "e" not in text:
        return text
    mantissa, exponent = text.split("e")
    digits = mantissa.replace("-", "").replace(".", "")
    places = int(exponent)
    sign = "-" if value < 0 else ""
    if places < 0:
        return sign + "0." + "0" * (-places - 1) + digits
    return sign + digits.ljust(places + 1, "0")


def write_csv(path, columns, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        for row in rows:
            writer.writerow([cell_text(row.get(column)) for column in columns])


def cell_text(value):
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return number(value)
    return "" if value is None else str(value)
