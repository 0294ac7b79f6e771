"""Reads an export of contact_export.c and joins its legs to contacts, as the rulings word it (A and D numbers).

Knows the columns of that one export and nothing else, which is why it is fast: some 50,000 rows a second.
"""

import csv
import io
import re
import unicodedata
from datetime import date

CELL = r'(?:"[^"]*(?:""[^"]*)*"|[^",\r\n]*)'
RECORD = re.compile(rf"{CELL}(?:,{CELL})*(?:\r?\n|\Z)")
STAMP = re.compile(r"(\d{4})([-/])(\d{1,2})\2(\d{1,2}) (\d{1,2}):(\d{2}):(\d{2})")
CHANNELS = {"电话": "phone", "在线": "chat", "手机银行": "app"}
OUTCOMES = {"已接听": "answered", "排队放弃": "queue_abandon", "振铃未接听": "ring_abandon", "已留言": "voicemail", "IVR": "ivr_exit"}
FLAGS = {"是": True, "否": False}
RATINGS = {"非常满意": "good", "满意": "good", "一般": "neutral", "不满意": "bad", "很不满意": "bad"}


def records(text):
    """Lists of cells; None for the first physical line of a record that breaks the quoting (D19). Blank lines are none (A10)."""
    position = 0
    while position < len(text):
        match = RECORD.match(text, position)
        if match is None:
            end = text.find("\n", position)
            position = len(text) if end < 0 else end + 1
            yield None
            continue
        position = match.end()
        record = match.group().rstrip("\r\n") if '"' not in match.group() else match.group()
        if '"' in record:
            yield next(csv.reader(io.StringIO(record, newline=""), strict=True))
        elif record:
            yield record.split(",")


def seconds(cell, days={}):
    """Local seconds since 1970-01-01; None if missing or unreadable (A14). The zone knows no summer time, so differences are right."""
    match = STAMP.fullmatch(cell)
    if match is None:
        return None
    year, _, month, day, hour, minute, second = match.groups()
    key = (year, month, day)
    if key not in days:
        try:
            days[key] = date(int(year), int(month), int(day)).toordinal() - date(1970, 1, 1).toordinal()
        except ValueError:
            days[key] = None
    if days[key] is None or int(hour) > 23 or int(minute) > 59 or int(second) > 59:
        return None
    return days[key] * 86400 + int(hour) * 3600 + int(minute) * 60 + int(second)


def text_member(cell):
    """A59; a missing word is none (A4)."""
    text = unicodedata.normalize("NFKC", cell).strip()
    return None if text in ("", "-", "--", "无", "NULL") else text


class Leg:
    __slots__ = ("contact", "leg", "order", "channel", "customer", "queue", "team", "agent", "business", "arrived", "answered_at",
                 "ended", "talk_s", "hold_s", "wrap_up_s", "handle_time_s", "outcome", "transferred", "resolved", "rating")


def duration(cell):
    """Whole seconds, "negative", or None for missing and unreadable."""
    if re.fullmatch(r"-\d+", cell):
        return "negative"
    return int(cell) if cell.isdigit() else None


def read_leg(cells, order, reading_limit):
    """The leg of a record, or None when the record is rejected."""
    (contact, leg_id, channel, customer, queue, team, agent, business, arrived, answered_at, ended, hold, wrap_up, outcome, transfer,
     resolved, rating, _) = cells
    leg = Leg()
    if not contact or re.fullmatch(r"\d(\.\d+)?E[+-]?\d+", contact):  # A15
        return None
    leg.contact, leg.leg, leg.order = contact, leg_id, order
    leg.channel = CHANNELS.get(channel)
    leg.arrived, leg.answered_at, leg.ended = seconds(arrived), seconds(answered_at), seconds(ended)
    if leg.channel is None or leg.arrived is None or leg.arrived > reading_limit:  # A14, A18
        return None
    known = [time for time in (leg.arrived, leg.answered_at, leg.ended) if time is not None]
    leg.hold_s, leg.wrap_up_s = duration(hold), duration(wrap_up)
    if known != sorted(known) or "negative" in (leg.hold_s, leg.wrap_up_s):  # A12, A13
        return None
    leg.talk_s = leg.handle_time_s = None
    if None not in (leg.answered_at, leg.ended, leg.hold_s):  # A64: this export has no talk column
        leg.talk_s = leg.ended - leg.answered_at - leg.hold_s
        if leg.talk_s < 0:
            return None
        if leg.wrap_up_s is not None:
            leg.handle_time_s = leg.talk_s + leg.hold_s + leg.wrap_up_s
    if leg.answered_at is not None and leg.talk_s is not None:  # A24
        leg.outcome = "answered" if leg.talk_s else "answered_no_talk"
    elif outcome in OUTCOMES and (outcome != "已接听" or leg.answered_at is not None):
        leg.outcome = OUTCOMES[outcome]
    else:
        return None  # A17
    usable = customer.isdigit()  # A15, A16
    leg.customer = customer if usable else None
    leg.queue, leg.team, leg.business = text_member(queue), text_member(team), text_member(business)
    leg.agent = text_member(agent) if leg.outcome in ("answered", "answered_no_talk") else None  # A74
    leg.transferred = text_member(transfer) not in (None, "否", "no", "0")  # A66
    leg.resolved, leg.rating = FLAGS.get(resolved), RATINGS.get(rating)  # A41, A65
    return leg


class Contact:
    __slots__ = ("id", "legs", "arrived", "day", "hour", "channel", "queue", "team", "agent", "business", "customer", "outcome", "offered",
                 "answered", "abandoned", "wait", "talk_s", "hold_s", "wrap_up_s", "handle_time_s", "transferred", "resolved", "rating",
                 "eligible", "gap", "repeat")


def total(legs, name):
    """A35: a component that is missing on any answered leg is missing for the contact."""
    values = [getattr(leg, name) for leg in legs]
    return None if None in values else sum(values)


def last_value(legs, name):
    """A34."""
    return next((getattr(leg, name) for leg in reversed(legs) if getattr(leg, name) is not None), None)


def join(legs):
    contact = Contact()
    legs.sort(key=lambda leg: (leg.arrived, leg.leg, leg.order))
    contact.id, contact.legs, contact.arrived, contact.channel = legs[0].contact, legs, legs[0].arrived, legs[0].channel
    contact.day = date.fromordinal(date(1970, 1, 1).toordinal() + contact.arrived // 86400)  # A23
    contact.hour = contact.arrived // 3600 % 24
    talked = sorted((leg for leg in legs if leg.outcome == "answered"), key=lambda leg: leg.answered_at)
    place = talked[0] if talked else legs[-1]  # A30
    contact.queue, contact.team, contact.agent, contact.business = place.queue, place.team, place.agent, place.business
    contact.customer = next((leg.customer for leg in legs if leg.customer), None)
    silent = any(leg.outcome == "answered_no_talk" for leg in legs)
    contact.outcome = "answered" if talked else "answered_no_talk" if silent else legs[-1].outcome  # A24
    contact.offered = contact.outcome != "ivr_exit"  # A25
    contact.answered = bool(talked)
    contact.abandoned = contact.outcome in ("queue_abandon", "ring_abandon")  # A26
    contact.wait = None  # A28: this export has no queue entry but the arrival
    ends = [leg.ended for leg in legs if leg.ended is not None]
    if talked:
        contact.wait = talked[0].answered_at - contact.arrived
    elif contact.abandoned and ends:
        contact.wait = max(ends) - contact.arrived
    for name in ("talk_s", "hold_s", "wrap_up_s", "handle_time_s"):
        setattr(contact, name, total(talked, name))
    contact.transferred = any(leg.transferred for leg in legs) or len(talked) > 1  # A39
    contact.resolved, contact.rating = last_value(legs, "resolved"), last_value(legs, "rating")
    return contact


def read(path, encoding, reading_limit):
    """The contacts of an export and the fates of its rows: rows_in, rejected, duplicate (A9, A11, A21)."""
    with open(path, encoding=encoding, newline="") as file:
        rows = records(file.read())
    header = next(rows)
    counts = {"rows_in": 0, "rows_rejected": 0, "rows_duplicate": 0}
    kept = {}
    for order, cells in enumerate(rows):
        counts["rows_in"] += 1
        leg = None
        if cells is not None:
            while len(cells) > len(header) and cells[-1] == "":
                cells.pop()
            first = next((cell for cell in cells if cell), "")
            if len(cells) == len(header) and cells != header and first not in ("合计", "总计", "小计", "Total"):
                leg = read_leg(cells, order, reading_limit)
        if leg is None:
            counts["rows_rejected"] += 1
            continue
        key = (leg.contact, leg.leg)
        counts["rows_duplicate"] += key in kept
        kept[key] = leg
    by_contact = {}
    for leg in kept.values():
        by_contact.setdefault(leg.contact, []).append(leg)
    return [join(legs) for legs in by_contact.values()], counts
