"""Policy clocks: when a complaint's deadline falls and what became of it (T, L, FORMAT.md)."""

from datetime import date, timedelta

from calendars import ONE_DAY, YearMissing
from cells import plain
from complaints import life, pauses, stop_instant

DAY_UNITS = {"calendar_days", "working_days"}
HOUR_UNITS = {"hours", "working_hours"}


class PolicyError(Exception):
    """A policy that this judge cannot read."""


class Unknown(Exception):
    """The deadline or the verdict cannot be known."""


def versions_in_force(policies, received_date):
    """L13, L14."""
    in_use = policies.get("in_use")
    for version in policies["policies"]:
        if in_use is not None and version["policy"] not in in_use:
            continue
        first, last = date.fromisoformat(version["effective_from"]), version.get("effective_to")
        if first <= received_date and (last is None or received_date <= date.fromisoformat(last)):
            yield version


def matching_target(complaint, clock):
    """The first target whose `when` matches, or None (L9, L12, L19)."""
    for target in clock["targets"]:
        when = target.get("when") or {}
        if all(complaint[field] is not None and complaint[field] in {plain(str(value)) for value in values}
               for field, values in when.items()):
            return target
    return None


def clocks_of(complaint, policies, calendars, at, stop_fields):
    """Every clock of one complaint that had started by A, as a dict with its verdict."""
    for version in versions_in_force(policies, complaint["received_date"]):
        for clock in version["clocks"]:
            promised = any("from" in target for target in clock["targets"])
            if ("closed_at" if promised else clock["stop"]) not in stop_fields:
                continue  # D18
            result = judge(complaint, clock, calendars[version["calendar"]], at)
            if result is not None:
                yield {"policy": version["policy"], "clock": clock["clock"], "complaint": complaint,
                       "calendar": calendars[version["calendar"]], "due_soon": int(clock.get("due_soon", 7)), **result}


def judge(complaint, clock, calendar, at):
    """None if the clock does not exist, else {"verdict", "due", "done"}; verdict `cancelled` is in no column (S1)."""
    facts = life(complaint, at)
    start = complaint["received_at"]
    if clock["start"] == "closed_at":  # the first close
        start = facts["first_close"]
        if start is None or facts["withdrawn"]:  # L9; L3: never starts
            return None
    target = matching_target(complaint, clock)
    if target is None:
        return None  # L9
    promised = "from" in target
    if promised and complaint["promise"] is None:
        return None  # L16: no promise, no clock
    try:
        end, how = stopping(complaint, clock, facts, at, promised)
        return verdict(complaint, clock, target, calendar, start, end, how, at)
    except (Unknown, YearMissing):
        return {"verdict": "unknown", "due": None, "done": None}


def stopping(complaint, clock, facts, at, promised):
    """(stamp, how): `stopped` by its event, `ended` by the closing (met by due_at means cancelled), or (None, "open")."""
    stop = "closed_at" if promised else clock["stop"]
    closed = facts["first_close"]
    own = facts["escalated"] if stop == "escalated_at" else at.seen(complaint, stop)
    if stop != "closed_at" and own is None and stop in complaint["dropped"]:
        raise Unknown("L6")
    if facts["withdrawn"] and (closed or facts["unknown_close"]):  # L3
        if stop != "closed_at" and own and (closed is None or moment(own, at) <= moment(closed, at)):
            return own, "stopped"
        if closed is None:
            raise Unknown("L3")
        return closed, "ended"
    if stop == "closed_at":
        if closed is None:
            if facts["unknown_close"]:
                raise Unknown("L7")
            return None, "open"
        if clock.get("on_reopen", "keep") == "continue" and not promised and facts["reopened"]:  # L1
            if "reclosed_at" in complaint["dropped"]:
                raise Unknown("L6")
            return (facts["reclosed"], "stopped") if facts["reclosed"] else (None, "open")
        return closed, "stopped"
    if own:
        return own, "stopped"
    if clock["start"] == "closed_at" or (closed is None and not facts["unknown_close"]):  # L8
        return None, "open"
    if "closed_at" in clock.get("cancel_on", []) and closed:
        return closed, "ended"
    raise Unknown("L8")


def moment(stamp, at):
    return stop_instant(stamp, at.local)


def verdict(complaint, clock, target, calendar, start, end, how, at):
    """FORMAT.md, Verdict; S7, T10."""
    due, names_second, unit = deadline(complaint, clock, target, calendar, start, end, at)
    done = None if end is None else moment(end, at)
    if unit in HOUR_UNITS and (start[1] == "date" or (end is not None and end[1] == "date")):  # T10
        raise Unknown("T10")
    if done is None:
        return {"verdict": "open_overdue" if at.instant > due else "open_on_track", "due": due, "done": None}
    if names_second and end[1] == "date" and end[2] == at.local.date(due):  # T10
        raise Unknown("T10")
    if done > due:
        return {"verdict": "breached", "due": due, "done": done}
    return {"verdict": "met" if how == "stopped" else "cancelled", "due": due, "done": done}


def deadline(complaint, clock, target, calendar, start, end, at):
    """(due_at, whether it names a second of its day, unit)."""
    amount, unit, paused = target.get("amount"), target.get("unit"), []
    if "from" in target:  # L16: the promise clock has no pauses, its first day is not counted
        promise = complaint["promise"]
        if promise[0] == "unknown":
            raise Unknown("L16")
        if promise[0] == "at":
            stamp = promise[1]
            return (stamp[0], True, None) if stamp[1] == "second" else (moment(stamp, at), False, None)
        unit, amount = promise
        clock = {**clock, "count_first_day": False}
    else:
        paused = pauses(complaint, clock.get("pause", []), at)
        if clock["stop"] == "closed_at" and clock.get("on_reopen", "keep") == "continue":  # L1
            facts = life(complaint, at)
            if facts["reopened"]:
                paused.append((moment(facts["first_close"], at), facts["reopened"][0]))
    stop = at.instant if end is None else moment(end, at)
    # T7, T8: cut to [start, stop], or A while the clock is open
    paused = [(max(a, start[0]), stop if b is None else min(b, stop)) for a, b in paused]
    if unit in HOUR_UNITS:
        if "extension" in target:
            raise PolicyError("an extension of a clock in hours is not known here")
        return due_in_hours(start, int(amount) * 3600, unit, calendar, paused, at), True, unit
    last = last_day(start[2], int(amount), unit, clock, calendar, paused, at.local)
    due = end_of(last, clock, calendar, at.local)
    last = extended(complaint, target, calendar, last, due, at)
    return end_of(last, clock, calendar, at.local), clock.get("ends") == "close_of_business", unit


def last_day(start_date, amount, unit, clock, calendar, paused, local):
    """T1, T3, T5, T7."""
    def counts(day):
        if unit == "working_days" and not calendar.is_working(day):
            return False
        last_second = local.instant(day, 23, 59, 59)
        return not any(a <= last_second < b for a, b in paused)

    day, counted = start_date, 0
    if clock.get("count_first_day", False) and counts(day):
        counted = 1
    while counted < amount:
        day += ONE_DAY
        if counts(day):
            counted += 1
    while clock.get("roll_last_day", False) and not calendar.is_working(day):
        day += ONE_DAY
    return day


def end_of(day, clock, calendar, local):
    """T4: 23:59:59, or with close_of_business the last closing time."""
    if clock.get("ends", "end_of_day") == "close_of_business":
        hours = calendar.hours(day)
        if hours and hours[-1][1] < 86400:
            return local.instant(day, hours[-1][1] // 3600, hours[-1][1] % 3600 // 60)
    return local.instant(day, 23, 59, 59)


def extended(complaint, target, calendar, last, due, at):
    """The last day after a lawful extension (L11)."""
    rule, until, approved = target.get("extension"), complaint["extended_until"], at.seen(complaint, "approved_at")
    if rule is None or until is None or until[2] <= last:
        return last
    if rule["approval"] == "required":
        if not complaint["approved_by"] or approved is None:
            return last
        if rule.get("before_expiry", False):
            late = approved[2] > at.local.date(due) if approved[1] == "date" else approved[0] > due
            if late:
                return last
    amount = int(rule["amount"])
    if rule["unit"] == "working_days":
        limit = calendar.nth_working_day_after(last, amount)
    elif rule["unit"] == "calendar_days":
        limit = last + timedelta(days=amount)
    else:
        raise PolicyError("an extension in hours is not known here")
    return min(until[2], limit)


def due_in_hours(start, seconds, unit, calendar, paused, at):
    """T6: the earliest instant at which the counted seconds since the start reach the amount."""
    for a, b in unpaused(counting_intervals(start, unit, calendar, at.local), paused):
        if b is None or b - a >= seconds:
            return a + seconds
        seconds -= b - a
    raise Unknown("T6")


def counting_intervals(start, unit, calendar, local):
    """Intervals whose seconds count, pauses aside; the last may be endless (None)."""
    if unit == "hours":
        yield start[0], None
        return
    day = start[2]
    while True:
        for opens, closes in calendar.hours(day):
            a, b = at_second(day, opens, local), at_second(day, closes, local)
            if b > start[0]:
                yield max(a, start[0]), b
        day += ONE_DAY


def at_second(day, second, local):
    if second >= 86400:
        return local.end_of(day)
    return local.instant(day, second // 3600, second % 3600 // 60)


def unpaused(intervals, paused):
    """The intervals without what lies in a pause."""
    merged = []
    for a, b in sorted((a, b) for a, b in paused if a < b):
        if merged and a <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], b)
        else:
            merged.append([a, b])
    for a, b in intervals:
        for pause_start, pause_end in merged:
            if pause_end <= a or (b is not None and pause_start >= b):
                continue
            if pause_start > a:
                yield a, pause_start
            a = pause_end
        if b is None or a < b:
            yield a, b


def overdue(clock, at):
    """(overdue_s, overdue_working_days) of a late clock (T15)."""
    until = at.instant if clock["done"] is None else clock["done"]
    day, last, days = at.local.date(clock["due"]), at.local.date(until), 0
    try:
        while day < last:
            day += ONE_DAY
            days += clock["calendar"].is_working(day)
    except YearMissing:
        days = None
    return until - clock["due"], days
