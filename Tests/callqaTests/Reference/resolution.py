"""First-contact resolution and repeats: who comes again, seen up to the watermark (A46–A57)."""

from bisect import bisect_left
from collections import Counter

from figures import figure, ratio

UNIT = {"h": 3600, "d": 86400}


def window_seconds(text):
    """"72h" or "7d" in elapsed seconds."""
    return int(text[:-1]) * UNIT[text[-1]]


def watermark(globs, local, reading_limit):
    """A51. `globs` maps each glob to the local days on which contacts (or complaints) of its files arrived."""
    ends = []
    for days in globs.values():
        over = [day for day in days if local.end_of(day) <= reading_limit]
        if over:
            ends.append(local.end_of(max(over)))
    return min(ends) if ends else None


def days_by_glob(contacts, complaint_rows, local):
    globs = {}
    for contact in contacts:
        for leg in contact["legs"]:
            for name in leg["row_globs"]:
                globs.setdefault(name, set()).add(contact["date"])
    for row in complaint_rows:
        for name in row["globs"]:
            globs.setdefault(name, set()).add(row["complaint"]["received_date"])
    return globs


def arrival_order(contact):
    """Same-second ties are ordered by interaction_id (A47)."""
    return contact["arrived_at"], contact["id"].encode()


def same_issue(one, other, settings):
    """A48 for two contacts."""
    if settings["same_issue"] is None or one["business_type"] is None or other["business_type"] is None:
        return True
    return one["business_type"] == other["business_type"]


def link(contacts, complaints, settings):
    """Sets on each contact: reconnect, visits (its customer's contacts, in order), position, complaints."""
    by_customer = {}
    for contact in contacts:
        contact.update(reconnect=False, visits=[], position=0, customer_complaints=[])
        if contact["identity"] is not None and contact["inbound"]:
            by_customer.setdefault(contact["identity"], []).append(contact)
    shared = {c["business_b"] for c in complaints if c["business_b"]} & {c["business_type"] for c in contacts}
    settings["complaints_match_issue"] = settings["same_issue"] is not None and bool(shared)  # A48
    complained = {}
    for complaint in complaints:
        if complaint["identity"] is not None:
            complained.setdefault(complaint["identity"], []).append(complaint)
    for customer, visits in by_customer.items():
        visits.sort(key=arrival_order)
        for position, contact in enumerate(visits):
            contact["visits"], contact["position"] = visits, position
            contact["customer_complaints"] = complained.get(customer, [])
            contact["reconnect"] = any(  # A49
                earlier["hangup_by"] == "system" and earlier["ended_at"] is not None
                and 0 <= contact["arrived_at"] - earlier["ended_at"] < 120
                for earlier in visits[:position])
    for contact in contacts:
        contact["eligible"] = {name: is_eligible(contact, window_seconds(name), settings) for name in settings["windows"]}
        contact["repeat_gap"] = next_repeat(contact, settings) if contact["identity"] and contact["inbound"] else None
        contact["repeat"] = is_repeat(contact, window_seconds(settings["headline"]), settings)


def is_eligible(contact, window, settings):
    """A46; a reconnect makes itself ineligible (A49)."""
    if not contact["answered"] or not contact["inbound"] or contact["identity"] is None or contact["reconnect"]:
        return False
    return not any(
        earlier["answered"] and contact["arrived_at"] - earlier["arrived_at"] <= window
        and same_issue(earlier, contact, settings)
        for earlier in contact["visits"][:contact["position"]])


def next_repeat(contact, settings):
    """Seconds to the first later contact or complaint that counts, seen before the watermark, or None (A47)."""
    if settings["watermark"] is None:
        return None
    gaps = []
    for later in contact["visits"][contact["position"] + 1:]:
        if later["offered"] and not later["reconnect"] and later["arrived_at"] < settings["watermark"]:
            if same_issue(contact, later, settings):
                gaps.append(later["arrived_at"] - contact["arrived_at"])
    for complaint in contact["customer_complaints"]:
        gap = complaint["received_at"][0] - contact["arrived_at"]
        if gap >= 0 and complaint["received_at"][0] < settings["watermark"]:
            if complaint_issue_matches(contact, complaint, settings):
                gaps.append(gap)
    return min(gaps) if gaps else None


def complaint_issue_matches(contact, complaint, settings):
    """A48 for a complaint."""
    if not settings["complaints_match_issue"] or not complaint["business_b"] or contact["business_type"] is None:
        return True
    return complaint["business_b"] == contact["business_type"]


def is_repeat(contact, window, settings):
    """A56: an earlier offered contact of the same customer and issue within the window; a reconnect is none."""
    return not contact["reconnect"] and any(
        earlier["offered"] and contact["arrived_at"] - earlier["arrived_at"] <= window
        and same_issue(earlier, contact, settings)
        for earlier in contact["visits"][:contact["position"]])


def resolution_figures(contacts, settings):
    """FCR, repeat and identity figures of one cell; `contacts` are inbound."""
    figures, fields = {}, settings["fields"]
    answered = [c for c in contacts if c["answered"]]
    if "resolved_flag" in fields:  # A55
        yes = sum(1 for c in answered if c["resolved_flag"] == "yes")
        no = sum(1 for c in answered if c["resolved_flag"] == "no")
        figures["fcr_ratio", "flag"] = ratio(yes, yes + no, len(answered) - yes - no)
    if not fields & {"customer_id", "phone"}:
        return figures
    offered = [c for c in contacts if c["offered"]]
    identified = [c for c in offered if c["identity"] is not None]
    repeats = sum(1 for c in identified if c["repeat"])
    figures["repeat_ratio", ""] = ratio(repeats, len(identified), len(offered) - len(identified))  # A56
    figures["identity_coverage_ratio", ""] = ratio(len(identified), len(offered))  # A57
    mark = settings["watermark"]
    seen = [] if mark is None else [c for c in answered if c["arrived_at"] < mark]  # A51
    unidentified = sum(1 for c in seen if c["identity"] is None)
    for name in settings["windows"]:
        window = window_seconds(name)
        eligible = [c for c in seen if c["eligible"][name]]
        gaps = [c["repeat_gap"] for c in eligible]
        mature = [c["arrived_at"] + window <= mark for c in eligible]  # A52
        resolved = [gap is None or gap > window for gap in gaps]
        kept = sum(1 for m, r in zip(mature, resolved) if m and r)
        late = mature.count(False)
        state = "provisional" if late else "final"  # A52, A63
        own = {("fcr_ratio", f"repeat_{name}"): ratio(kept, mature.count(True), unidentified + late)}
        if name == "7d":
            survival = kaplan_meier(eligible, gaps, window, mark)
            own["fcr_ratio", "km_7d"] = figure(survival, "ratio", len(eligible), unidentified)  # A53
            own["fcr_ratio", "low_7d"] = ratio(kept, len(eligible), unidentified, interval=False)  # A54, A44
            own["fcr_ratio", "high_7d"] = ratio(resolved.count(True), len(eligible), unidentified, interval=False)
        for value in own.values():
            value["state"] = state
        figures.update(own)
    return figures


def kaplan_meier(eligible, gaps, window, mark):
    """S(window): event = next repeat, censored at watermark − arrival, events before censorings at ties (A53)."""
    if not eligible:
        return None
    times = [(mark - c["arrived_at"] if gap is None else gap, gap is not None) for c, gap in zip(eligible, gaps)]
    every = sorted(time for time, _ in times)
    events = Counter(time for time, event in times if event and time <= window)
    survival = 1.0
    for moment in sorted(events):
        at_risk = len(every) - bisect_left(every, moment)  # all whose time is >= this one
        survival *= 1 - events[moment] / at_risk
    return survival
