"""The eight weeks: holidays, make-up working days, and how busy each day and half hour is."""

from datetime import date, datetime, time, timedelta

FIRST = date(2026, 9, 14)  # Monday of 2026-W38
LAST = date(2026, 11, 8)  # Sunday of 2026-W45
AS_OF = datetime(2026, 11, 9, 2, 0, 0)
FAULT_DAY = date(2026, 11, 3)  # Tuesday of W45: the app's credit card page fails

HOLIDAYS = {date(2026, 9, day) for day in (25, 26, 27)} | {date(2026, 10, day) for day in range(1, 8)}
MAKE_UP = {date(2026, 9, 20), date(2026, 10, 10)}

# Share of a normal day's calls in each half hour, phone; chat is flatter and later.
PHONE_PROFILE = [
    3, 2, 2, 1, 1, 1, 1, 1, 1, 1, 2, 2, 3, 5, 9, 16, 32, 46, 62, 68, 66, 60, 52, 42,
    36, 38, 46, 55, 60, 58, 54, 50, 46, 40, 34, 30, 27, 26, 26, 25, 23, 20, 17, 14, 11, 9, 6, 5,
]
CHAT_PROFILE = [
    6, 4, 3, 2, 2, 1, 1, 1, 1, 1, 2, 2, 3, 5, 8, 12, 22, 32, 42, 46, 46, 44, 40, 38,
    40, 42, 42, 44, 46, 46, 45, 43, 40, 37, 34, 32, 32, 34, 36, 38, 37, 34, 30, 26, 21, 16, 12, 9,
]
EMAIL_PROFILE = [1] * 14 + [3, 4, 8, 12, 14, 14, 13, 11, 9, 7, 6, 7, 9, 11, 12, 12, 11, 10, 9, 7] + [4] * 8 + [1] * 6


def all_days():
    return [FIRST + timedelta(days=offset) for offset in range((LAST - FIRST).days + 1)]


def is_working(day):
    if day in HOLIDAYS:
        return False
    return day.weekday() < 5 or day in MAKE_UP


def volume(day):
    """How busy a day is; 1 is a plain Wednesday."""
    if day in HOLIDAYS:
        return 0.42 if day.month == 10 else 0.5
    if day in MAKE_UP:
        return 0.85
    if day == date(2026, 10, 8):
        return 1.42  # first day after National Day
    if day == date(2026, 9, 28):
        return 1.25  # first day after Mid-Autumn
    factor = [1.14, 1.04, 1.0, 0.98, 1.01, 0.6, 0.52][day.weekday()]
    return factor * (1.12 if day.day in (5, 6, 20, 21) else 1.0)


def week_name(day):
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02d}"


def add_working_days(day, count):
    while count > 0:
        day += timedelta(days=1)
        if is_working(day):
            count -= 1
    return day


def next_opening(moment):
    """The moment itself when an office is open then, else the next opening (09:00–12:00, 13:30–18:00)."""
    while True:
        day = moment.date()
        if is_working(day):
            for opens, closes in ((time(9), time(12)), (time(13, 30), time(18))):
                if moment.time() < opens:
                    return datetime.combine(day, opens)
                if moment.time() < closes:
                    return moment
        moment = datetime.combine(day + timedelta(days=1), time(0))


def after_office_seconds(moment, seconds):
    """The moment at which so many seconds of office time have passed."""
    moment = next_opening(moment)
    while True:
        closes = time(12) if moment.time() < time(12) else time(18)
        left = (datetime.combine(moment.date(), closes) - moment).total_seconds()
        if seconds < left:
            return moment + timedelta(seconds=int(seconds))
        seconds -= left
        moment = next_opening(datetime.combine(moment.date(), closes))
