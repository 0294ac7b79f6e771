"""The figures of a period's contacts, by every contact dimension (A23–A45, A55–A57)."""

from figures import count, maximum, mean, percentile, ratio
from resolution import resolution_figures

MISSING = "(missing)"  # A33
DIMENSIONS = ["all", "channel", "direction", "queue", "team", "agent", "business_type", "segment", "day", "hour"]
BY_LEG = {"queue", "team", "agent"}  # A32
BY_ANSWERED_LEG = {"team", "agent"}  # A31
COMPONENTS = ["handle_time_s", "talk_s", "hold_s", "wrap_up_s"]


def members_of(contact, dimension):
    if dimension == "all":
        return [""]
    if dimension == "day":
        return [contact["date"].isoformat()]
    if dimension == "hour":
        return [f"{contact['hour']:02d}"]  # D27
    if dimension == "segment":
        return sorted(contact["segments"]) or [MISSING]  # A72
    return [contact[dimension] or MISSING]


def figures_by_dimension(contacts, period, settings):
    """{(dimension, member, metric, variant): figure} of the contacts that arrived in `period` (A23, A29)."""
    inside = [contact for contact in contacts if period.contains(contact["date"])]
    result, opened = {}, {}
    for dimension in DIMENSIONS:
        population = inside if dimension == "direction" else [c for c in inside if c["inbound"]]
        cells, legs = {}, {}
        for contact in population:
            for member in members_of(contact, dimension):
                cells.setdefault(member, []).append(contact)
            if dimension in BY_LEG:
                for leg in contact["legs"]:
                    legs.setdefault(leg[dimension] or MISSING, []).append((contact, leg))
        for member in sorted(set(cells) | set(legs)):
            own = cells.get(member, [])
            own_legs = legs.get(member, []) if dimension in BY_LEG else [(c, leg) for c in own for leg in c["legs"]]
            figures = contact_figures(own, settings)
            figures["legs", ""] = count(sum(1 for c, _ in own_legs if c["offered"]))  # A32
            if dimension in BY_ANSWERED_LEG:  # A31
                timed = [leg for c, leg in own_legs if c["answered"] and leg["outcome"] == "answered"]
            else:
                timed = [c for c in own if c["answered"]]
            figures.update(time_figures(timed, settings["fields"]))
            figures.update(resolution_figures([c for c in own if c["inbound"]], settings))
            for (metric, variant), value in figures.items():
                result[dimension, member, metric, variant] = value
            opened[dimension, member] = any(c["outcome"] == "open" for c in own)  # A70
    return result, opened


def contact_figures(contacts, settings):
    """The figures of one cell that count contacts."""
    fields, figures = settings["fields"], {}
    offered = [c for c in contacts if c["offered"]]
    answered = [c for c in contacts if c["answered"]]
    abandoned = [c for c in contacts if c["abandoned"]]
    queue_abandons = [c for c in contacts if c["outcome"] == "queue_abandon"]
    limit = settings["short_abandon_s"]
    short = [c for c in queue_abandons if c["wait_s"] is not None and c["wait_s"] <= limit]  # A27
    figures["contacts_offered", ""] = count(len(offered))  # A25
    figures["contacts_answered", ""] = count(len(answered))
    figures["contacts_abandoned", ""] = count(len(abandoned))  # A26
    unknown_waits = sum(1 for c in queue_abandons if c["wait_s"] is None)
    figures["contacts_short_abandoned", ""] = count(len(short), unknown_waits)
    figures["contacts_ivr_only", ""] = count(len(contacts) - len(offered))  # A25
    a, b, s, n = len(answered), len(abandoned), len(short), len(offered)  # A36
    figures["answer_ratio", "incl_short"] = ratio(a, n)
    figures["answer_ratio", "excl_short"] = ratio(a, n - s)
    figures["abandon_ratio", "incl_short"] = ratio(b, n)
    figures["abandon_ratio", "excl_short"] = ratio(b - s, n - s)
    for metric, population in (("asa_s", answered), ("wait_s", answered + abandoned)):  # A28
        waits = [c["wait_s"] for c in population if c["wait_s"] is not None]
        add_times(figures, metric, waits, len(population) - len(waits))
        figures[metric, "max"] = maximum(waits, len(population) - len(waits))
    figures.update(service_level(contacts, short, settings["threshold_s"]))
    if fields & {"transfer_to", "transfer_type", "leg_id"}:
        figures["transfer_ratio", ""] = ratio(sum(1 for c in answered if c["transferred"]), a)  # A39
    if "csat" in fields:  # A41
        rated = [c for c in answered if c["csat"] is not None]
        happy = [c for c in rated if c["csat"] in ("very_satisfied", "satisfied")]
        unhappy = [c for c in rated if c["csat"] in ("dissatisfied", "very_dissatisfied")]
        figures["csat_ratio", ""] = ratio(len(happy), len(rated), a - len(rated))
        figures["csat_response_ratio", ""] = ratio(len(rated), a)
        figures["dissatisfied_count", ""] = count(len(unhappy), a - len(rated))
    return figures


def add_times(figures, metric, values, excluded):
    figures[metric, "mean"] = mean(values, excluded)
    for percent in (50, 90, 95):
        figures[metric, f"p{percent}"] = percentile(values, percent, excluded)


def time_figures(timed, fields):
    """Handle, talk, hold and wrap-up of answered contacts or answered legs (A31, A35, A40)."""
    figures = {}
    for component in COMPONENTS:
        values = [one[component] for one in timed if one[component] is not None]
        add_times(figures, component, values, len(timed) - len(values))
    holds = [one["hold_s"] for one in timed if one["hold_s"] is not None]
    if "hold_s" in fields:
        figures["hold_ratio", ""] = ratio(sum(1 for hold in holds if hold >= 1), len(holds), len(timed) - len(holds))
    return figures


def service_level(contacts, short, threshold):
    """The five variants of A37; `threshold` is seconds, or seconds by channel (A38)."""
    def limit(contact):
        return threshold.get(contact["channel"]) if isinstance(threshold, dict) else threshold

    def known(contact):
        return contact["wait_s"] is not None and limit(contact) is not None

    def within(contact):
        return contact["wait_s"] <= limit(contact)

    both = [c for c in contacts if c["answered"] or c["abandoned"]]
    judged = [c for c in both if known(c)]
    excluded = len(both) - len(judged)
    big_a = sum(1 for c in judged if c["answered"])
    big_b = sum(1 for c in judged if c["abandoned"])
    a = sum(1 for c in judged if c["answered"] and within(c))
    b = sum(1 for c in judged if c["abandoned"] and within(c))
    s = sum(1 for c in short if known(c))
    called_back = sum(1 for c in contacts if c["outcome"] == "callback" and known(c) and within(c))
    return {
        ("service_level", "neg"): ratio(a, big_a + big_b, excluded),
        ("service_level", "excl_short"): ratio(a, big_a + big_b - s, excluded),
        ("service_level", "ignore_abandon"): ratio(a, big_a + big_b - b, excluded),
        ("service_level", "pos"): ratio(a + b + called_back, big_a + big_b + called_back, excluded),
        ("service_level", "answered_only"): ratio(a, big_a, excluded),
    }
