"""The figures, tables and ledger fates of complaints for one period, judged at A (S, D27, D28)."""

from clocks import clocks_of, overdue
from complaints import life
from contact_metrics import MISSING
from figures import count, figure, percentile, ratio, wilson

COLUMNS = ["met", "breached", "open_on_track", "open_overdue", "unknown"]
STOCKS = {"complaints_open", "sla_due_soon", "sla_backlog"}  # S16: their previous stays empty
DAY = 86400


def known_complaints(complaints, at):
    """Not merged (L4) and received by A (S6)."""
    return [c for c in complaints if not c["merged"] and at.happened(c["received_at"])]


def all_clocks(complaints, policies, calendars, at, fields, has_events):
    """Every clock of every known complaint started by A."""
    stop_fields = set(fields) | ({"escalated_at"} if has_events else set())  # L17
    return [clock for c in known_complaints(complaints, at)
            for clock in clocks_of(c, policies, calendars, at, stop_fields)]


def cohort(clocks, period, at):
    """The clocks of a period (S1): by due_at; `unknown` ones by received_at; cancelled ones in none."""
    return [clock for clock in clocks if clock["verdict"] != "cancelled" and period.contains(cohort_day(clock, at))]


def cohort_day(clock, at):
    return clock["complaint"]["received_date"] if clock["verdict"] == "unknown" else at.local.date(clock["due"])


def places_of(complaint, day, themes):
    """The (dimension, member) pairs a complaint counts under (D27); `day` places it, None where no day does."""
    pairs = [("all", ""), ("department", complaint["department"] or MISSING)]
    if themes is not None:
        pairs += [("theme", theme) for theme in sorted(themes.get(complaint["id"], ())) or [MISSING]]
    return pairs + ([("day", day.isoformat())] if day is not None else [])


def by_place(pairs, themes):
    """{(dimension, member): [item]} of (complaint, day, item) triples."""
    places = {}
    for complaint, day, item in pairs:
        for place in places_of(complaint, day, themes):
            places.setdefault(place, []).append(item)
    places.setdefault(("all", ""), [])
    return places


def figures_by_dimension(data, period, at):
    """{(dimension, member, metric, variant): figure}. `data`: complaints, clocks, fields, themes, has_events, offered."""
    result, themes, fields = {}, data["themes"], data["fields"]

    def put(metric, triples, make, variant=""):
        for place, items in by_place(triples, themes).items():
            result[*place, metric, variant] = make(items)

    facts = [(c, life(c, at)) for c in known_complaints(data["complaints"], at)]
    received = [(c, f) for c, f in facts if period.contains(c["received_date"])]
    received_triples = [(c, c["received_date"], (c, f)) for c, f in received]
    put("complaints_received", received_triples, lambda items: count(len(items)))  # S9
    if "closed_at" in fields:
        closed = [(c, f) for c, f in facts if f["closed"] and period.contains(f["last_close"][2])]
        triples = [(c, f["last_close"][2], (c, f)) for c, f in closed]
        put("complaints_closed", triples, lambda items: count(len(items)))  # S9
        resolved = [triple for triple in triples if not triple[2][1]["withdrawn"]]
        for percent in (50, 90):
            put("resolution_time", resolved, lambda items: resolution_time(items, percent), f"p{percent}")
        put("complaints_open", [(c, None, c) for c, f in facts if f["open"]], lambda items: count(len(items)))
    if {"closed_at", "reopened_at"} <= fields:  # S11
        first = [(c, f["first_close"][2], f) for c, f in facts
                 if f["first_close"] and period.contains(f["first_close"][2]) and not f["withdrawn"]]
        put("reopen_ratio", first, lambda items: ratio(sum(1 for f in items if f["reopened"]), len(items)))
    if "escalated_at" in fields or data["has_events"]:  # S12
        put("escalation_ratio", received_triples,
            lambda items: ratio(sum(1 for _, f in items if f["escalated"]), len(items)))
    promises = [(k["complaint"], cohort_day(k, at), k) for k in cohort(data["clocks"], period, at) if k["clock"] == "promise"]
    if any(k["clock"] == "promise" for k in data["clocks"]):  # S13
        put("promise_kept_ratio", promises, promise_kept)
    if data["offered"] is not None:  # D28
        for place in list(by_place(received_triples, themes)):
            day = place[1] if place[0] == "day" else None
            result[*place, "complaints_per_10k_contacts", ""] = per_10k(result[*place, "complaints_received", ""]["n"],
                                                                        data["offered"](period, day))
    if themes is not None:
        theme_figures(result, received_triples, themes)
    result.update(sla_figures(data["clocks"], period, at))
    return result


def resolution_time(items, percent):
    """S10: elapsed seconds; those with a stamp lacking its time of day are left out."""
    whole = [(c, f) for c, f in items if c["received_at"][1] == "second" and f["last_close"][1] == "second"]
    times = [f["last_close"][0] - c["received_at"][0] for c, f in whole]
    return percentile(times, percent, len(items) - len(whole))


def promise_kept(clocks):
    """S13: met ÷ (met + breached + open_overdue)."""
    tally = tally_of(clocks)
    return ratio(tally["met"], tally["met"] + tally["breached"] + tally["open_overdue"],
                 tally["open_on_track"] + tally["unknown"])


def per_10k(received, offered):
    """D28."""
    return figure(received / offered * 10_000 if offered else None, "per_10k", offered, 0, received, offered)


def theme_figures(result, received_triples, themes):
    """D28: rest on complaints_received."""
    total = len(received_triples)
    for (dimension, member), items in by_place(received_triples, themes).items():
        if dimension == "theme" and member != MISSING:
            result[dimension, member, "theme_count", ""] = count(len(items))
            result[dimension, member, "theme_share", ""] = ratio(len(items), total)
        if dimension != "theme":
            bare = sum(1 for complaint, _ in items if not themes.get(complaint["id"]))
            result[dimension, member, "theme_uncovered_ratio", ""] = ratio(bare, len(items))


def tally_of(clocks):
    return {column: sum(1 for clock in clocks if clock["verdict"] == column) for column in COLUMNS}


def groups_of(clocks):
    """{(policy, clock, department): [clock]}; department "" is all departments together (S14)."""
    groups = {}
    for clock in clocks:
        for department in ("", clock["complaint"]["department"] or MISSING):
            groups.setdefault((clock["policy"], clock["clock"], department), []).append(clock)
    return groups


def is_due_soon(clock, at):
    """S15."""
    return (clock["verdict"] in ("open_on_track", "open_overdue")
            and at.instant <= clock["due"] <= at.instant + clock["due_soon"] * DAY)


def sla_figures(clocks, period, at):
    """sla_* by all and department (S2, S3, S4, S8, S14)."""
    result = {}
    start = at.local.start_of(period.first)
    own, every = groups_of(cohort(clocks, period, at)), groups_of(clocks)
    for (policy, clock, department), members in every.items():
        place = ("department", department) if department else ("all", "")
        variant = f"{policy}.{clock}"
        tally = tally_of(own.get((policy, clock, department), []))
        late = tally["breached"] + tally["open_overdue"]
        result[*place, "sla_breach_ratio", variant] = ratio(
            late, tally["met"] + late, tally["open_on_track"] + tally["unknown"])
        result[*place, "sla_breaches", variant] = count(late)
        result[*place, "sla_open_overdue", variant] = count(tally["open_overdue"])
        result[*place, "sla_due_soon", variant] = count(sum(1 for k in members if is_due_soon(k, at)))
        backlog = [k for k in members if k["verdict"] == "open_overdue" and k["due"] < start]
        result[*place, "sla_backlog", variant] = count(len(backlog))
    return result


def sla_table(clocks, period, at):
    """Rows of sla.csv (S1, S14)."""
    rows = []
    for (policy, clock, department), members in groups_of(cohort(clocks, period, at)).items():
        tally = tally_of(members)
        late, judged = tally["breached"] + tally["open_overdue"], tally["met"] + tally["breached"] + tally["open_overdue"]
        low, high = wilson(late, judged)
        rows.append({"policy": policy, "clock": clock, "department": department, **tally,
                     "breach_ratio": late / judged if judged else None, "ci_low": low, "ci_high": high})
    return sorted(rows, key=lambda row: (row["policy"].encode(), row["clock"].encode(), row["department"].encode()))


def clock_row(clock, at, late):
    """A row of sla_breaches.csv or sla_due_soon.csv; the latter leaves done_at and overdue_* empty (S15)."""
    complaint = clock["complaint"]
    row = {"complaint_id": complaint["id"], "policy": clock["policy"], "clock": clock["clock"],
           "received_at": at.local.iso(complaint["received_at"][0]), "due_at": at.local.iso(clock["due"]),
           "department": complaint["department"]}
    if late:
        row["done_at"] = None if clock["done"] is None else at.local.iso(clock["done"])
        row["overdue_s"], row["overdue_working_days"] = overdue(clock, at)
    return row


def used_complaints(data, period, at):
    """The ids whose row stands in a cohort, clock, stock or list of this run (S1)."""
    used = {clock["complaint"]["id"] for clock in data["clocks"]}
    for complaint in known_complaints(data["complaints"], at):
        facts = life(complaint, at)
        closings = [stamp for stamp in (facts["first_close"], facts["last_close"]) if stamp]
        if (period.contains(complaint["received_date"]) or facts["open"]
                or any(period.contains(stamp[2]) for stamp in closings)):
            used.add(complaint["id"])
    return used
