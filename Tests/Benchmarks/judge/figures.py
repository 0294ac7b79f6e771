"""The figures of contacts by every dimension, from plain lists (A numbers are the rulings')."""

import math
from collections import Counter

Z = 1.959963984540054
MISSING = "(missing)"
TIMES = ("handle_time_s", "talk_s", "hold_s", "wrap_up_s")
DIMENSIONS = {
    "all": lambda contact: "", "channel": lambda contact: contact.channel, "direction": lambda contact: MISSING,
    "queue": lambda contact: contact.queue or MISSING, "team": lambda contact: contact.team or MISSING,
    "agent": lambda contact: contact.agent or MISSING, "business_type": lambda contact: contact.business or MISSING,
    "segment": lambda contact: MISSING, "day": lambda contact: contact.day.isoformat(), "hour": lambda contact: f"{contact.hour:02d}",
}
LEG_MEMBER = {name: lambda leg, name=name: getattr(leg, name) or MISSING for name in ("queue", "team", "agent")}  # A32


class Figure:
    __slots__ = ("value", "numerator", "denominator", "n", "excluded", "low", "high", "state")

    def __init__(self, value, n, excluded=0, numerator=None, denominator=None, low=None, high=None):
        self.value, self.n, self.excluded, self.state = value, n, excluded, "final"
        self.numerator, self.denominator, self.low, self.high = numerator, denominator, low, high


def count(number, excluded=0):
    return Figure(number, number, excluded)


def ratio(part, whole, excluded=0, interval=True):
    """A43, A44: Wilson without continuity correction."""
    if whole == 0:
        return Figure(None, 0, excluded, 0, 0)
    low = high = None
    if interval:
        share, scale = part / whole, 1 + Z * Z / whole
        centre = share + Z * Z / (2 * whole)
        spread = Z * math.sqrt(share * (1 - share) / whole + Z * Z / (4 * whole * whole))
        low, high = max(0.0, (centre - spread) / scale), min(1.0, (centre + spread) / scale)
    return Figure(part / whole, whole, excluded, part, whole, low, high)


def distribution(figures, metric, population, name, percents, with_maximum=False):
    """Mean, nearest-rank percentiles and the longest (A42); members without the value are excluded."""
    values = sorted(value for value in (getattr(one, name) for one in population) if value is not None)
    n, excluded = len(values), len(population) - len(values)
    figures[metric, "mean"] = Figure(sum(values) / n if n else None, n, excluded, sum(values), n)
    for percent in percents:
        figures[metric, f"p{percent}"] = Figure(values[(percent * n + 99) // 100 - 1] if n else None, n, excluded)
    if with_maximum:
        figures[metric, "max"] = Figure(values[-1] if n else None, n, excluded)


def volumes(contacts, threshold, short_limit):
    offered = sum(c.offered for c in contacts)
    answered = [c for c in contacts if c.answered]
    abandoned = [c for c in contacts if c.abandoned]
    queue_abandons = [c for c in contacts if c.outcome == "queue_abandon"]
    short = sum(c.wait is not None and c.wait <= short_limit for c in queue_abandons)  # A27
    a, b = len(answered), len(abandoned)
    figures = {
        ("contacts_offered", ""): count(offered), ("contacts_answered", ""): count(a), ("contacts_abandoned", ""): count(b),
        ("contacts_short_abandoned", ""): count(short, sum(c.wait is None for c in queue_abandons)),
        ("contacts_ivr_only", ""): count(len(contacts) - offered),
        ("answer_ratio", "incl_short"): ratio(a, offered), ("answer_ratio", "excl_short"): ratio(a, offered - short),  # A36
        ("abandon_ratio", "incl_short"): ratio(b, offered), ("abandon_ratio", "excl_short"): ratio(b - short, offered - short),
        ("transfer_ratio", ""): ratio(sum(c.transferred for c in answered), a),  # A39
    }
    distribution(figures, "asa_s", answered, "wait", (50, 90, 95), True)
    distribution(figures, "wait_s", answered + abandoned, "wait", (50, 90, 95), True)
    big_a, big_b = (sum(c.wait is not None for c in group) for group in (answered, abandoned))  # A37
    in_a, in_b = (sum(c.wait is not None and c.wait <= threshold for c in group) for group in (answered, abandoned))
    out = a + b - big_a - big_b
    for variant, part, whole in (("neg", in_a, big_a + big_b), ("excl_short", in_a, big_a + big_b - short),
                                 ("ignore_abandon", in_a, big_a + big_b - in_b), ("pos", in_a + in_b, big_a + big_b),
                                 ("answered_only", in_a, big_a)):
        figures["service_level", variant] = ratio(part, whole, out)
    rated = [c for c in answered if c.rating]  # A41
    figures["csat_ratio", ""] = ratio(sum(c.rating == "good" for c in rated), len(rated), a - len(rated))
    figures["csat_response_ratio", ""] = ratio(len(rated), a)
    figures["dissatisfied_count", ""] = count(sum(c.rating == "bad" for c in rated), a - len(rated))
    return figures


def times(timed):
    figures = {}
    for name in TIMES:
        distribution(figures, name, timed, name, (50, 90, 95))
    known = [one.hold_s for one in timed if one.hold_s is not None]
    figures["hold_ratio", ""] = ratio(sum(hold >= 1 for hold in known), len(known), len(timed) - len(known))  # A40
    return figures


def link(contacts, window, watermark):
    """What each contact's customer did before and after, on the same issue (A46, A47, A56); reconnects need hangup_by, absent here."""
    visits = {}
    for contact in contacts:
        contact.eligible, contact.gap, contact.repeat = False, None, False
        if contact.customer:
            visits.setdefault(contact.customer, []).append(contact)
    for own in visits.values():
        own.sort(key=lambda contact: (contact.arrived, contact.id.encode()))
        for place, contact in enumerate(own):
            same = lambda other: contact.business is None or other.business is None or contact.business == other.business  # A48
            earlier = [one for one in own[:place] if contact.arrived - one.arrived <= window and same(one)]
            contact.eligible = contact.answered and not any(one.answered for one in earlier)
            contact.repeat = any(one.offered for one in earlier)
            contact.gap = next((one.arrived - contact.arrived for one in own[place + 1:]
                                if one.offered and one.arrived < watermark and same(one)), None)


def survival(eligible, window, watermark):
    """A53: Kaplan–Meier at the window, events before censorings at ties."""
    events = Counter(c.gap for c in eligible if c.gap is not None)
    leaving = Counter(watermark - c.arrived if c.gap is None else c.gap for c in eligible)
    at_risk, value = len(eligible), 1.0
    for moment in sorted(leaving):
        if moment > window:
            break
        if events[moment]:
            value *= 1 - events[moment] / at_risk
        at_risk -= leaving[moment]
    return value if eligible else None


def resolution(contacts, window, watermark):
    answered = [c for c in contacts if c.answered]
    offered = [c for c in contacts if c.offered]
    yes, no = (sum(c.resolved is flag for c in answered) for flag in (True, False))
    known = sum(c.customer is not None for c in offered)
    figures = {
        ("fcr_ratio", "flag"): ratio(yes, yes + no, len(answered) - yes - no),  # A55
        ("repeat_ratio", ""): ratio(sum(c.repeat for c in offered), known, len(offered) - known),  # A56
        ("identity_coverage_ratio", ""): ratio(known, len(offered)),  # A57
    }
    seen = [c for c in answered if c.arrived < watermark]  # A51
    eligible = [c for c in seen if c.eligible]
    unknown = sum(c.customer is None for c in seen)
    mature = [c for c in eligible if c.arrived + window <= watermark]  # A52
    kept = sum(c.gap is None or c.gap > window for c in mature)
    every = sum(c.gap is None or c.gap > window for c in eligible)
    figures["fcr_ratio", "repeat_7d"] = ratio(kept, len(mature), unknown + len(eligible) - len(mature))
    figures["fcr_ratio", "km_7d"] = Figure(survival(eligible, window, watermark), len(eligible), unknown)
    figures["fcr_ratio", "low_7d"] = ratio(kept, len(eligible), unknown, interval=False)  # A54
    figures["fcr_ratio", "high_7d"] = ratio(every, len(eligible), unknown, interval=False)
    for variant in ("repeat_7d", "km_7d", "low_7d", "high_7d"):
        figures["fcr_ratio", variant].state = "provisional" if len(mature) < len(eligible) else "final"  # A63
    return figures


def by_dimension(contacts, threshold, short_limit, window, watermark):
    """{(dimension, member, metric, variant): Figure}."""
    result = {}
    for dimension, member_of in DIMENSIONS.items():
        cells, legs = {}, {}
        for contact in contacts:
            cells.setdefault(member_of(contact), []).append(contact)
            for leg in contact.legs:
                leg_member = LEG_MEMBER[dimension](leg) if dimension in LEG_MEMBER else member_of(contact)
                legs.setdefault(leg_member, []).append((contact, leg))
        for member in set(cells) | set(legs):
            own, own_legs = cells.get(member, []), legs.get(member, [])
            figures = volumes(own, threshold, short_limit)
            figures["legs", ""] = count(sum(contact.offered for contact, _ in own_legs))  # A32
            by_leg = dimension in ("team", "agent")  # A31
            figures.update(times([leg for _, leg in own_legs if leg.outcome == "answered"] if by_leg else [c for c in own if c.answered]))
            figures.update(resolution(own, window, watermark))
            for (metric, variant), figure in figures.items():
                result[dimension, member, metric, variant] = figure
    return result
