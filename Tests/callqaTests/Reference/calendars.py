"""Working days and opening hours from the calendar files, and the days of a reporting period."""

import csv
import os
import re
from datetime import date, timedelta

WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
ONE_DAY = timedelta(days=1)


class YearMissing(Exception):
    """A working day of a year without calendar file was asked for (T11)."""


def clock_seconds(text):
    """"09:30" in seconds of the day; 24:00 is midnight at the end."""
    hour, minute = text.split(":")
    return int(hour) * 3600 + int(minute) * 60


class Calendar:
    """`week` maps a day word to its opening intervals in seconds of the day; `years` maps a year to {date: kind}."""

    def __init__(self, name, week, years):
        self.name, self.week, self.years = name, week, years

    @staticmethod
    def load(folder, name):
        week, years = {}, {}
        with open(os.path.join(folder, f"{name}-week.csv"), encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                week.setdefault(row["day"], []).append((clock_seconds(row["opens"]), clock_seconds(row["closes"])))
        for entry in os.listdir(folder):
            match = re.fullmatch(re.escape(name) + r"-(\d{4})\.csv", entry)
            if match:
                with open(os.path.join(folder, entry), encoding="utf-8-sig", newline="") as file:
                    years[int(match[1])] = {date.fromisoformat(row["date"]): row["kind"] for row in csv.DictReader(file)}
        return Calendar(name, week, years)

    def is_working(self, day):
        if day.year not in self.years:
            raise YearMissing(day.year)
        kind = self.years[day.year].get(day)
        return kind == "workday" or (kind is None and WEEKDAYS[day.weekday()] in self.week)

    def hours(self, day):
        """Opening intervals of a day, in order; a make-up day has the week's own hours or those of `workday`."""
        if not self.is_working(day):
            return []
        own = self.week.get(WEEKDAYS[day.weekday()], [])
        made_up = self.years[day.year].get(day) == "workday"
        return sorted(self.week.get("workday", own) if made_up else own)

    def nth_working_day_after(self, day, amount):
        while amount > 0:
            day += ONE_DAY
            if self.is_working(day):
                amount -= 1
        return day


class Period:
    """Local days `first` to `last`, both included (S17, A61)."""

    def __init__(self, kind, first, last):
        self.kind, self.first, self.last = kind, first, last

    def contains(self, day):
        return self.first <= day <= self.last

    @staticmethod
    def read(text, today):
        if match := re.fullmatch(r"(\d{4})-W(\d{2})", text):
            first = date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return Period("week", first, first + 6 * ONE_DAY)
        if match := re.fullmatch(r"(\d{4})-(\d{2})", text):
            return Period.month(date(int(match[1]), int(match[2]), 1))
        if ".." in text:
            first, last = text.split("..")
            return Period("range", date.fromisoformat(first), date.fromisoformat(last))
        monday = today - today.weekday() * ONE_DAY
        named = {
            "today": lambda: Period("day", today, today),
            "yesterday": lambda: Period("day", today - ONE_DAY, today - ONE_DAY),
            "this-week": lambda: Period("week", monday, monday + 6 * ONE_DAY),
            "last-week": lambda: Period("week", monday - 7 * ONE_DAY, monday - ONE_DAY),
            "this-month": lambda: Period.month(today.replace(day=1)),
            "last-month": lambda: Period.month((today.replace(day=1) - ONE_DAY).replace(day=1)),
        }
        if text in named:
            return named[text]()
        return Period("day", date.fromisoformat(text), date.fromisoformat(text))

    @staticmethod
    def month(first):
        following = (first + 31 * ONE_DAY).replace(day=1)
        return Period("month", first, following - ONE_DAY)

    def previous(self):
        """The period of equal kind just before (A68, S16)."""
        if self.kind == "month":
            return Period.month((self.first - ONE_DAY).replace(day=1))
        length = self.last - self.first + ONE_DAY
        return Period(self.kind, self.first - length, self.first - ONE_DAY)
