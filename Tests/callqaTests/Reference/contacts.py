"""Contact rows to legs, legs to contacts: rejection, duplicates, outcomes, clocks of a contact (A9–A35)."""

from cells import identity, is_scientific, parse_duration, parse_time, plain
from reading import mapped, member_of, text_of, word_of

TIMES = ["arrived_at", "queued_at", "ring_at", "answered_at", "ended_at"]
DURATIONS = ["queue_s", "ring_s", "talk_s", "hold_s", "wrap_up_s"]
NOT_OFFERED = {"ivr_exit", "ivr_abandon"}  # A25
ABANDONED = {"queue_abandon", "ring_abandon"}  # A26
SEGMENTS = ["elderly", "minor", "disabled", "vip"]


def words(text, **more):
    """A vocabulary: its own words, and what else may stand for them (A71)."""
    table = {word.casefold(): word for word in text.split()}
    for word, others in more.items():
        for other in others.split():
            table[other.casefold()] = word
    return table


CHANNEL = words("phone chat email app video sms wechat")
DIRECTION = {**words("in out internal"), "呼入": "in", "呼出": "out"}
OUTCOME = words(
    "answered answered_no_talk queue_abandon ring_abandon system_drop voicemail callback overflow_out ivr_exit"
    " ivr_abandon open",
    answered="已接听 是", queue_abandon="排队放弃", ring_abandon="振铃未接听", voicemail="已留言", ivr_exit="IVR",
    system_drop="黑名单 并发限制", empty="否")
HANGUP = words("agent customer system")
RESOLVED = words("yes no", yes="是 已解决 Y yes 1", no="否 未解决 N no 0")  # A65
CSAT = words("very_satisfied satisfied neutral dissatisfied very_dissatisfied unrated",  # A41
             very_satisfied="非常满意 5", satisfied="满意 4", neutral="一般 3", dissatisfied="不满意 2",
             very_dissatisfied="很不满意 1", unrated="未评价")
NO_TRANSFER = {"否", "no", "0"}  # A39, A66
FLAG_COLUMNS = {"老年客户": "elderly", "是否老年": "elderly", "未成年": "minor", "残障": "disabled", "vip": "vip"}  # A72


def read_leg(row, local, reading_limit):
    """Fills row["leg"], or adds to row["kinds"] why the row is rejected."""
    kinds, leg = row["kinds"], {"row": row, "order": row["order"], "row_globs": row["globs"]}
    row["leg"] = leg
    leg["id"] = text_of(row, "interaction_id")
    if leg["id"] is None:
        kinds.add("missing_required")
    elif is_scientific(leg["id"]):  # A15
        kinds.add("scientific_notation")
    leg["leg_id"] = text_of(row, "leg_id")
    read_times(row, leg, local, reading_limit)
    read_durations(row, leg)
    leg["channel"], known = word_of(row, "channel", CHANNEL)  # required
    if not known:
        kinds.add("unknown_value")
    elif leg["channel"] is None:
        kinds.add("missing_required")
    read_outcome(row, leg)
    leg["direction"] = word_of(row, "direction", DIRECTION)[0]
    leg["hangup_by"] = word_of(row, "hangup_by", HANGUP)[0]
    leg["resolved_flag"] = word_of(row, "resolved_flag", RESOLVED)[0]
    leg["csat"] = word_of(row, "csat", CSAT)[0]
    if leg["csat"] == "unrated":  # A41: 未评价 and empty both mean not rated
        leg["csat"] = None
    for field in ("queue", "team", "business_type"):
        leg[field] = member_of(row, field)
    leg["agent"] = member_of(row, "agent_id") or member_of(row, "agent_name")
    if leg["outcome"] not in ("answered", "answered_no_talk"):
        leg["agent"] = None  # A74: an agent who was only rung
    leg["by_customer_id"] = identity(text_of(row, "customer_id"), None)
    leg["by_phone"] = identity(None, text_of(row, "phone"))
    marks = [text_of(row, field) for field in ("transfer_to", "transfer_type")]
    leg["transfer_mark"] = any(mark is not None and plain(mark).casefold() not in NO_TRANSFER for mark in marks)
    leg["segments"] = read_segments(row)


def read_times(row, leg, local, reading_limit):
    kinds = row["kinds"]
    for field in TIMES:
        text = text_of(row, field)
        stamp = None if text is None else parse_time(text, local)
        leg[field] = None if stamp is None else stamp[0]  # A14: an unreadable optional time is emptied
        if field == "arrived_at" and stamp is None:
            kinds.add("missing_required" if text is None else "unreadable_time")
    known = [leg[field] for field in TIMES if leg[field] is not None]
    if known != sorted(known):  # A12
        kinds.add("time_order")
    if leg["arrived_at"] is not None and leg["arrived_at"] > reading_limit:  # A18
        kinds.add("after_as_of")


def read_durations(row, leg):
    fields = row["fields"]
    for field in DURATIONS:
        leg[field] = None
        if field in row["cells"]:  # A4: a duration that parses is never emptied by `missing`
            leg[field] = parse_duration(row["cells"][field], row["units"].get(field, "s"))
    leg["talk_includes_hold"] = bool(row["block"].get("talk_includes_hold", False))
    if "talk_s" not in fields and leg["answered_at"] is not None and leg["ended_at"] is not None:  # A64
        hold = 0 if leg["talk_includes_hold"] or "hold_s" not in fields else leg["hold_s"]
        leg["talk_s"] = None if hold is None else leg["ended_at"] - leg["answered_at"] - hold
    if any(leg[field] is not None and leg[field] < 0 for field in DURATIONS):  # A13
        row["kinds"].add("negative_duration")
    parts = [leg["talk_s"], leg["wrap_up_s"]] + ([] if leg["talk_includes_hold"] else [leg["hold_s"]])  # A35
    leg["handle_time_s"] = None if None in parts else sum(parts)


def read_outcome(row, leg):
    """A24."""
    word, known = word_of(row, "outcome", OUTCOME)
    word = None if word == "empty" else word
    answered_at, talk = leg["answered_at"], leg["talk_s"]
    if answered_at is not None and talk is not None:
        leg["outcome"] = "answered" if talk >= 1 else "answered_no_talk"
        return
    leg["outcome"] = word
    if not known:  # A17
        row["kinds"].add("unknown_value")
    elif word == "answered" and answered_at is None and talk is None:
        row["kinds"].add("unknown_value")
    elif word is None and answered_at is not None:
        leg["outcome"] = "answered"
    elif word is None:
        leg["outcome"] = "queue_abandon" if leg["ended_at"] is not None else "open"


def read_segments(row):
    """A72: the set of flags of one row."""
    flags = set()
    for header, value in row["columns"].get("segment", [("segment", row["cells"].get("segment", ""))]):
        cell = {**row, "cells": {"segment": value}}
        text = text_of(cell, "segment")
        if text is None:
            continue
        yes = FLAG_COLUMNS.get(plain(header).casefold())
        for part in plain(mapped(cell, "segment", text)).split(";"):
            part = part.strip().casefold()
            if part in SEGMENTS:
                flags.add(part)
            elif yes and RESOLVED.get(part) == "yes":
                flags.add(yes)
    return flags


def duplicate_key(row):
    """A11: what makes two records of a source the same."""
    leg = row["leg"]
    if row["block"].get("one_row_per", "leg") == "contact":
        return ("contact", leg["id"])
    if leg["leg_id"] is not None:
        return ("leg", leg["id"], leg["leg_id"])
    return ("row", leg["id"], *sorted((field, text.strip()) for field, text in row["cells"].items() if text.strip()))


def mark_duplicates(rows, key):
    """Sets fate `duplicate` on each accepted row that a later accepted one replaces (A9, A11, L5)."""
    last = {}
    for row in rows:
        if "fate" not in row:
            last[key(row)] = row
    for row in rows:
        if "fate" not in row and last[key(row)] is not row:
            row["fate"] = "duplicate"


def leg_order(leg):
    """A24: arrived_at, leg_id, reading order."""
    return leg["arrived_at"], (leg["leg_id"] or "").encode(), leg["order"]


def make_contacts(rows, local):
    """Contacts of the surviving legs, over all files (A20, A67), in the order of their first record."""
    by_id = {}
    for row in rows:
        if "fate" not in row:
            by_id.setdefault(row["leg"]["id"], []).append(row["leg"])
    return [make_contact(name, sorted(legs, key=leg_order), local) for name, legs in by_id.items()]


def make_contact(name, legs, local):
    """One contact; `legs` in A24 order."""
    first, last = legs[0], legs[-1]
    answered = [leg for leg in legs if leg["outcome"] == "answered"]
    outcomes = [leg["outcome"] for leg in legs]
    contact = {"id": name, "legs": legs, "answered_legs": answered, "rows": [leg["row"] for leg in legs]}
    if "answered" in outcomes:  # A24
        contact["outcome"] = "answered"
    elif "answered_no_talk" in outcomes:
        contact["outcome"] = "answered_no_talk"
    else:
        contact["outcome"] = last["outcome"]
    contact["arrived_at"] = min(leg["arrived_at"] for leg in legs)  # A23
    contact["date"] = local.date(contact["arrived_at"])
    contact["hour"] = local.local(contact["arrived_at"]).hour
    contact["channel"], contact["direction"] = first["channel"], first["direction"]
    contact["inbound"] = contact["direction"] in (None, "in")  # A29
    chosen = last  # A30: the first answered leg (smallest answered_at), or the last leg
    if answered:
        timed = [leg for leg in answered if leg["answered_at"] is not None]
        chosen = min(timed, key=lambda leg: leg["answered_at"]) if timed else answered[0]
    for field in ("queue", "team", "agent", "business_type"):
        contact[field] = chosen[field]
    for field in ("resolved_flag", "csat"):  # A34: the last leg that has a value
        contact[field] = next((leg[field] for leg in reversed(legs) if leg[field] is not None), None)
    named = [leg[kind] for kind in ("by_customer_id", "by_phone") for leg in legs if leg[kind] is not None]
    contact["identity"] = named[0] if named else None  # A50: customer_id if any leg has a usable one, else phone
    contact["segments"] = set().union(*(leg["segments"] for leg in legs))
    contact["transferred"] = any(leg["transfer_mark"] for leg in legs) or len(answered) >= 2  # A39
    contact["hangup_by"] = last["hangup_by"]
    contact["offered"] = contact["outcome"] not in NOT_OFFERED  # A25
    contact["answered"] = contact["outcome"] == "answered"
    contact["abandoned"] = contact["outcome"] in ABANDONED  # A26
    add_times(contact)
    return contact


def add_times(contact):
    legs = contact["legs"]
    queued = [leg["queued_at"] for leg in legs if leg["queued_at"] is not None]
    ended = [leg["ended_at"] for leg in legs if leg["ended_at"] is not None]
    picked_up = [leg["answered_at"] for leg in contact["answered_legs"] if leg["answered_at"] is not None]
    entry = min(queued) if queued else contact["arrived_at"]  # A28
    contact["ended_at"] = max(ended) if ended else None
    wait = None
    if contact["answered"] and picked_up:
        wait = min(picked_up) - entry
    elif (contact["abandoned"] or contact["outcome"] == "callback") and ended:
        wait = max(ended) - entry
    contact["wait_s"] = wait if wait is not None and wait >= 0 else None
    for field in ("talk_s", "hold_s", "wrap_up_s", "handle_time_s"):  # A31, A35
        values = [leg[field] for leg in contact["answered_legs"]]
        contact[field] = sum(values) if values and None not in values else None
