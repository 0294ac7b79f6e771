"""Complaint rows and status events as dicts, and what had happened to a complaint by the as-of instant (S, T, L)."""

import re

from cells import folded, identity, is_scientific, parse_time, plain
from contacts import words
from reading import mapped, member_of, text_of, word_of

# Stamps that happen to a complaint, besides received_at and closed_at (L6: dropped when before received_at).
STAMPS = ["registered_at", "acked_at", "first_reply_at", "reopened_at", "reclosed_at", "paused_at", "resumed_at",
          "escalated_at", "followup_at", "approved_at", "extended_until"]
STATUS = {"已办结": "closed", "已撤诉": "withdrawn", "不予受理": "not_accepted",
          **words("closed withdrawn not_accepted")}
EVENT_STATE = {"挂起": "suspended", "待客户补充": "waiting_customer", "升级": "escalated", "已升级": "escalated",
               **words("suspended waiting_customer escalated")}
NOT_VIA_REGULATOR = {"", "否", "0", "n", "no", "无"}  # L19


def read_complaint(row, local):
    """Fills row["complaint"], or adds to row["kinds"] why the row is rejected (D4).

    A stamp is (instant, "second" | "date", local date).
    """
    kinds = row["kinds"]
    complaint = {"row": row, "id": text_of(row, "complaint_id"), "dropped": set()}
    row["complaint"] = complaint
    if complaint["id"] is None:
        kinds.add("missing_required")
    elif is_scientific(complaint["id"]):
        kinds.add("scientific_notation")
    for field in ["received_at", "closed_at"] + STAMPS:
        complaint[field] = read_stamp(row, field, local)
    received = complaint["received_at"]
    if received is None:
        kinds.add("missing_required" if text_of(row, "received_at") is None else "unreadable_time")
        return
    complaint["received_date"] = received[2]
    if is_before(complaint["closed_at"], received):  # L6
        kinds.add("time_order")
    drop_impossible(complaint)
    complaint["promise"] = read_promise(row, local)
    complaint["approved_by"] = text_of(row, "approved_by") is not None
    complaint["status"] = word_of(row, "status", STATUS)[0]
    complaint["department"] = member_of(row, "responsible_dept")
    for field in ("level", "channel", "business_b", "cause_c"):
        complaint[field] = member_of(row, field)
    via = text_of(row, "via_regulator")
    via = "" if via is None else folded(mapped(row, "via_regulator", via))
    complaint["via_regulator"] = "no" if via in NOT_VIA_REGULATOR else "yes"
    complaint["identity"] = identity(text_of(row, "customer_id"), text_of(row, "phone"))
    complaint["duplicate_of"] = text_of(row, "duplicate_of")


def read_stamp(row, field, local):
    """An unreadable optional stamp is dropped, that is: not there (D4)."""
    text = text_of(row, field)
    stamp = None if text is None else parse_time(text, local)
    return None if stamp is None else (*stamp, local.date(stamp[0]))


def is_before(stamp, other):
    """Order of two stamps; where one lacks its time of day only dates are compared (T10)."""
    if stamp is None or other is None:
        return False
    if "date" in (stamp[1], other[1]):
        return stamp[2] < other[2]
    return stamp[0] < other[0]


def drop_impossible(complaint):
    """L6."""
    def drop(field):
        complaint[field] = None
        complaint["dropped"].add(field)

    for field in STAMPS:
        if is_before(complaint[field], complaint["received_at"]):
            drop(field)
    for field, other in (("reopened_at", "closed_at"), ("reclosed_at", "reopened_at"), ("resumed_at", "paused_at")):
        if is_before(complaint[field], complaint[other]):
            drop(field)


PROMISES = [(r"(\d+)个?工作日内?", "working_days"), (r"(\d+)(?:日|天|个自然日)内?", "calendar_days"), (r"(\d+)小时内?", "hours")]


def read_promise(row, local):
    """L16: None, ("at", stamp), (unit, amount) or ("unknown",)."""
    text = text_of(row, "promised_due_at")
    if text is None:
        return None
    words_only = re.sub(r"\s", "", plain(text))
    for pattern, unit in PROMISES:
        if match := re.fullmatch(pattern, words_only):
            return unit, int(match[1])
    stamp = read_stamp(row, "promised_due_at", local)
    return ("unknown",) if stamp is None else ("at", stamp)


def read_event(row, local):
    """Fills row["event"] (T9)."""
    name, stamp = text_of(row, "complaint_id"), read_stamp(row, "time", local)
    if name is None:
        row["kinds"].add("missing_required")
    if stamp is None:
        row["kinds"].add("missing_required" if text_of(row, "time") is None else "unreadable_time")
    status = text_of(row, "status")
    state = EVENT_STATE.get(folded(mapped(row, "status", status)), "running") if status is not None else "running"
    row["event"] = {"id": name, "stamp": stamp, "state": state, "order": row["order"]}


def gather(complaint_rows, event_rows):
    """The complaints of the surviving rows, with their events; merged ones are marked (L4, D11)."""
    complaints = [row["complaint"] for row in complaint_rows if "fate" not in row]
    names = {complaint["id"] for complaint in complaints}
    events = {}
    for row in event_rows:
        if not row["kinds"]:
            events.setdefault(row["event"]["id"], []).append(row["event"])
    for complaint in complaints:
        master = complaint["duplicate_of"]
        complaint["merged"] = master is not None and master != complaint["id"] and master in names
        # same second: the later record wins, since it comes later in this order and the first state lasts 0 s
        complaint["events"] = sorted(events.get(complaint["id"], []), key=lambda e: (e["stamp"][0], e["order"]))
    return complaints


class AsOf:
    """The instant at which open complaints are judged (S5, S6)."""

    def __init__(self, instant, local):
        self.instant, self.local, self.date = instant, local, local.date(instant)

    def happened(self, stamp):
        """A later stamp has not happened yet; one without time of day iff its date has come (S6)."""
        if stamp is None:
            return False
        return stamp[2] <= self.date if stamp[1] == "date" else stamp[0] <= self.instant

    def seen(self, complaint, field):
        """The stamp, if it has happened."""
        return complaint[field] if self.happened(complaint[field]) else None


def life(complaint, at):
    """What had happened by A: first_close, reopened, last_close, closed, open, unknown_close, withdrawn, escalated."""
    first_close = at.seen(complaint, "closed_at")
    reopened = at.seen(complaint, "reopened_at") if first_close else None
    reclosed = at.seen(complaint, "reclosed_at") if reopened else None
    closed = first_close is not None and (reopened is None or reclosed is not None)
    # L7: a closing word without closed_at is a close at an unknown time
    unknown_close = complaint["closed_at"] is None and complaint["status"] is not None
    escalations = [event["stamp"] for event in complaint["events"] if event["state"] == "escalated"]
    escalations = [stamp for stamp in [complaint["escalated_at"], *escalations] if at.happened(stamp)]
    return {
        "first_close": first_close, "reopened": reopened, "reclosed": reclosed,
        "last_close": (reclosed or first_close) if closed else None, "closed": closed,
        "unknown_close": unknown_close, "open": not closed and not unknown_close,
        "withdrawn": complaint["status"] in ("withdrawn", "not_accepted"),
        "escalated": min(escalations, key=lambda stamp: stamp[0]) if escalations else None,  # L17
    }


def pauses(complaint, states, at):
    """[(from, to)] in which a source shows one of `states`; `to` is None while it lasts (T9). Union by overlap."""
    found = []
    if "suspended" in states and (start := at.seen(complaint, "paused_at")):
        end = at.seen(complaint, "resumed_at")
        found.append((start[0], None if end is None else stop_instant(end, at.local)))
    events = [event for event in complaint["events"] if at.happened(event["stamp"])]
    for number, event in enumerate(events):
        following = events[number + 1]["stamp"][0] if number + 1 < len(events) else None
        if event["state"] in states:
            found.append((event["stamp"][0], following))
    return found


def stop_instant(stamp, local):
    """A stop without time of day is 23:59:59 of its date (T10)."""
    return local.instant(stamp[2], 23, 59, 59) if stamp[1] == "date" else stamp[0]
