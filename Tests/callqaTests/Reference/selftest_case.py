"""What the worked examples share: China's calendar of reference §4.5, and a whole run of the judge on small files."""

import os
import tempfile
import unittest
from datetime import date

import naive
from calendars import Calendar

HOURS = [(9 * 3600, 12 * 3600), (13 * 3600 + 1800, 18 * 3600)]
WEEK = {day: HOURS for day in ("mon", "tue", "wed", "thu", "fri", "workday")}


def days(year, text, kind):
    """"01-01..03 05-09" as {date: kind}."""
    found = {}
    for part in text.split():
        month, rest = part.split("-")
        first, last = rest.split("..") if ".." in rest else (rest, rest)
        for day in range(int(first), int(last) + 1):
            found[date(year, int(month), day)] = kind
    return found


def china(made_up=True, holidays=True):
    """Reference §4.5."""
    off26 = "01-01..03 02-15..23 04-04..06 05-01..05 06-19..21 09-25..27 10-01..07"
    off25 = "10-01..08"
    years = {2025: days(2025, off25, "holiday") if holidays else {}, 2026: days(2026, off26, "holiday") if holidays else {}}
    if made_up:
        years[2025].update(days(2025, "01-26 02-08 04-27 09-28 10-11", "workday"))
        years[2026].update(days(2026, "01-04 02-14 02-28 05-09 09-20 10-10", "workday"))
    return Calendar("cn", WEEK, years)


class Case(unittest.TestCase):
    """A whole run of the judge on small files."""

    def run_judge(self, files, **config):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in files.items():
                data = text if isinstance(text, bytes) else text.encode()
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(data)
            os.mkdir(os.path.join(folder, "calendars"))
            self.write_calendars(os.path.join(folder, "calendars"))
            sources = {}
            for source, pattern in (("contacts", "calls*"), ("complaints", "complaints*"), ("complaint_events", "events*")):
                if any(name.startswith(pattern[:-1]) for name in files):
                    sources[source] = {"files": [pattern], **config.pop(source, {})}
            config = {"period": "2026-W10", "as_of": "2026-03-23 00:00:00", "sources": sources,
                      "first_contact_resolution": {"same_issue": "business_type"}, **config}
            self.tables = naive.run(config, folder, folder, 0)
        metrics = self.tables["metrics.csv"][1]
        self.metrics = {(r["dimension"], r["member"], r["metric"], r["variant"]): r for r in metrics}
        self.assertEqual(len(self.metrics), len(metrics))
        return self

    def write_calendars(self, folder):
        calendar = china()
        with open(os.path.join(folder, "cn-week.csv"), "w", encoding="utf-8") as file:
            file.write("day,opens,closes\n")
            for day in calendar.week:
                file.write(f"{day},09:00,12:00\n{day},13:30,18:00\n")
        for year, kinds in calendar.years.items():
            with open(os.path.join(folder, f"cn-{year}.csv"), "w", encoding="utf-8") as file:
                file.write("date,kind,name\n" + "".join(f"{day},{kind},x\n" for day, kind in sorted(kinds.items())))

    def value(self, metric, variant="", dimension="all", member="", column="value"):
        return self.metrics[dimension, member, metric, variant][column]

    def table(self, name):
        return self.tables[name][1]

    def fates(self):
        return {row["file"]: tuple(row["rows_" + fate] for fate in ("used", "duplicate", "rejected", "outside_period"))
                for row in self.table("source_ledger.csv")}
