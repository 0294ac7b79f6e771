"""Worked examples for the judge, every expected figure computed by hand. python3 selftest.py"""

import csv
import json
import os
import subprocess
import sys
import tempfile
import unittest
from datetime import date

import naive
from calendars import Calendar, Period
from cells import LocalTime, identity, is_masked, is_scientific, parse_duration, parse_time
from figures import nearest_rank, number, ratio, wilson
from headers import HeaderError, fold_header, match_header
from strict_csv import records, sniff_delimiter

SHANGHAI = LocalTime("Asia/Shanghai")
LONDON = LocalTime("Europe/London")
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


def shanghai(text):
    return SHANGHAI.iso(parse_time(text, SHANGHAI)[0])


class Parsing(unittest.TestCase):
    def test_records(self):
        text = 'a,b\r\n1, x y \n\n"q""1", "two\nlines" \r2,3'
        self.assertEqual(list(records(text, ",")),
                         [(1, ["a", "b"]), (2, ["1", "x y"]), (4, ['q"1', "two\nlines"]), (6, ["2", "3"])])

    def test_faults_reject_one_physical_line(self):
        self.assertEqual(list(records('a\nx"y\n"z" w\nok\n', ",")), [(1, ["a"]), (2, None), (3, None), (4, ["ok"])])

    def test_fault_inside_a_quoted_record_resumes_on_its_second_line(self):
        text = '1,"two\nlines"x\n3,4\n'
        # line 1 is rejected; line 2 is `lines"x`, a quote inside an unquoted field
        self.assertEqual(list(records(text, ",")), [(1, None), (2, None), (3, ["3", "4"])])

    def test_unclosed_quote(self):
        self.assertEqual(list(records('1,2\n3,"x\n4,5\n', ",")), [(1, ["1", "2"]), (2, None), (3, ["4", "5"])])

    def test_tab_delimited_and_blank_lines(self):
        self.assertEqual(list(records("a\t\tb\n \n\t\n", "\t")), [(1, ["a", "", "b"]), (3, ["", ""])])

    def test_sniff(self):
        self.assertEqual(sniff_delimiter('"a,b";c;d\n'), ";")
        self.assertEqual(sniff_delimiter("a\tb\n"), "\t")


class Cells(unittest.TestCase):
    def test_times(self):
        for text in ["2026-03-05 09:05:00", "2026/3/5 9:05", "2026年3月5日 上午9:05", "2026年3月5日上午9:05",
                     "20260305090500", "2026-03-05T01:05:00Z", "2026-03-05T09:05:00.999", "２０２６-03-05 ０９:05",
                     "2026-03-05T02:05+01:00", "1772672700000", "46086.378472222"]:
            self.assertEqual(shanghai(text), "2026-03-05T09:05:00+08:00", text)

    def test_noon_and_midnight(self):
        self.assertEqual(shanghai("2026-03-05 上午12:05"), "2026-03-05T00:05:00+08:00")
        self.assertEqual(shanghai("2026-03-05 下午12:05"), "2026-03-05T12:05:00+08:00")

    def test_not_times(self):
        for text in ["2026-02-30 10:00", "05/03/2026 09:05", "0:00:00", "2026-03-05 24:00:00", "19999", "x", "2026-3/5",
                     "0001-01-01 00:00:00", "2026-03-05 9:61"]:
            self.assertIsNone(parse_time(text, SHANGHAI), text)

    def test_dates_alone(self):
        self.assertEqual(parse_time("46086", SHANGHAI)[1], "date")
        self.assertEqual(SHANGHAI.date(parse_time("46086", SHANGHAI)[0]), date(2026, 3, 5))
        self.assertEqual(parse_time("2026年3月5日", SHANGHAI)[1], "date")

    def test_daylight_saving(self):
        never = parse_time("2026-03-29 01:30:00", LONDON)[0]
        self.assertEqual(LONDON.iso(never), "2026-03-29T02:30:00+01:00")
        twice = parse_time("2026-10-25 01:30:00", LONDON)[0]
        self.assertEqual(LONDON.iso(twice), "2026-10-25T01:30:00+01:00")

    def test_durations(self):
        for text in ["00:05:30", "05:30", "5分30秒", "330", "330.0", "330.9", "330秒"]:
            self.assertEqual(parse_duration(text, "s"), 330, text)
        self.assertEqual(parse_duration("330000", "ms"), 330)
        self.assertEqual(parse_duration("0:05:30", "ms"), 330)  # colons win over units (A3)
        self.assertEqual(parse_duration("5.5", "min"), 330)
        self.assertEqual(parse_duration("-0:00:30", "s"), -30)
        for text in ["-", "", "x", "1:2:3:4", "0:75:00", "5:75"]:
            self.assertIsNone(parse_duration(text, "s"), text)

    def test_identities(self):
        for text in ["13812341234", "+86 138-1234-1234", "0086 13812341234", "8613812341234", "013812341234", "１３８12341234"]:
            self.assertEqual(identity(None, text), ("phone", "13812341234"), text)
        self.assertEqual(identity("\t622200 1\u200b", "13812341234"), ("customer_id", "6222001"))
        self.assertEqual(identity("6.2E+15", "13812341234"), ("phone", "13812341234"))
        self.assertIsNone(identity("138****1234", "123456"))
        self.assertEqual(identity(None, "010-88886666"), ("phone", "01088886666"))
        self.assertTrue(is_scientific("1.23E+17") and not is_scientific("12E34") and not is_scientific("1234"))
        self.assertTrue(is_masked("138xxxx1234") and is_masked("６２２＊"))

    def test_headers(self):
        self.assertEqual(fold_header("通话 时长（秒）"), ("通话时长", "秒"))
        self.assertEqual(fold_header("类型（呼入/呼出）"), ("类型呼入/呼出", None))
        found = match_header("contacts", ["流水号", "来电时间", "ACW_SEC", "通话时长(ms)"], {}, [])
        self.assertEqual(found, {"interaction_id": [(0, None)], "arrived_at": [(1, None)], "wrap_up_s": [(2, None)],
                                 "talk_s": [(3, "ms")]})
        with self.assertRaises(HeaderError):
            match_header("complaints", ["投诉编号", "投诉时间", "受理时间"], {}, [])
        found = match_header("complaints", ["投诉编号", "登记时间", "受理时间"], {}, [])
        self.assertEqual(found["registered_at"], [(1, None)])
        self.assertEqual(match_header("complaints", ["投诉编号", "登记时间"], {}, [])["received_at"], [(1, None)])
        declared = {"columns": {"received_at": "投诉时间"}}
        self.assertEqual(match_header("complaints", ["投诉时间", "受理时间"], declared, [])["received_at"], [(0, None)])


class Statistics(unittest.TestCase):
    def test_nearest_rank(self):
        self.assertEqual(nearest_rank([15, 20, 35, 40, 50], 50), 35)  # ⌈2.5⌉ = 3rd
        self.assertEqual(nearest_rank([15, 20, 35, 40, 50], 90), 50)
        self.assertEqual(nearest_rank(list(range(1, 21)), 95), 19)

    def test_wilson(self):
        low, high = wilson(81, 263)  # Newcombe 1998, table I: 0.2553 to 0.3662
        self.assertAlmostEqual(low, 0.2553, 4)
        self.assertAlmostEqual(high, 0.3662, 4)
        self.assertEqual(wilson(0, 10)[0], 0.0)
        self.assertEqual(ratio(0, 0)["value"], None)

    def test_numbers(self):
        self.assertEqual([number(v) for v in (2.0, 0.1, 1.5e-7, 1 / 3, None, -12)],
                         ["2", "0.1", "0.00000015", "0.3333333333333333", "", "-12"])


class WorkingDays(unittest.TestCase):
    """Every row of §4.5."""

    def check(self, received, amount, right, no_make_up, plain_week):
        for calendar, expected in ((china(), right), (china(made_up=False), no_make_up),
                                   (china(made_up=False, holidays=False), plain_week)):
            self.assertEqual(calendar.nth_working_day_after(date.fromisoformat(received), amount).isoformat(), expected)

    def test_rows(self):
        self.check("2026-09-18", 5, "2026-09-24", "2026-09-28", "2026-09-25")
        self.check("2026-09-18", 15, "2026-10-15", "2026-10-19", "2026-10-09")
        self.check("2026-02-13", 15, "2026-03-12", "2026-03-16", "2026-03-06")
        self.check("2025-09-26", 15, "2025-10-23", "2025-10-27", "2025-10-17")
        self.check("2025-12-30", 3, "2026-01-05", "2026-01-06", "2026-01-02")

    def test_working_days_of_2026(self):
        calendar = china()
        every = [date.fromordinal(n) for n in range(date(2026, 1, 1).toordinal(), date(2027, 1, 1).toordinal())]
        self.assertEqual(sum(calendar.is_working(day) for day in every), 248)

    def test_periods(self):
        week = Period.read("2026-W47", None)
        self.assertEqual((week.first, week.last), (date(2026, 11, 16), date(2026, 11, 22)))
        month = Period.read("2026-03", None).previous()
        self.assertEqual((month.first, month.last), (date(2026, 2, 1), date(2026, 2, 28)))
        days_before = Period.read("2026-11-01..2026-11-15", None).previous()
        self.assertEqual((days_before.first, days_before.last), (date(2026, 10, 17), date(2026, 10, 31)))


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


CALLS = "call_id,渠道,来电时间,接听时间,挂机时间,通话时长,保持时长,话后时长,接通状态,技能组,班组,工号,客户号,业务类型,是否解决,满意度,挂断方,转接部门,话单ID\n"


def call(**cells):
    names = {"id": "call_id", "at": "来电时间", "answered": "接听时间", "ended": "挂机时间", "talk": "通话时长", "hold": "保持时长",
             "wrap": "话后时长", "outcome": "接通状态", "queue": "技能组", "team": "班组", "agent": "工号", "customer": "客户号",
             "issue": "业务类型", "resolved": "是否解决", "csat": "满意度", "hangup": "挂断方", "to": "转接部门", "leg": "话单ID",
             "channel": "渠道"}
    cells.setdefault("channel", "phone")
    row = {names[name]: str(value) for name, value in cells.items()}
    return ",".join(row.get(header, "") for header in CALLS.strip().split(",")) + "\n"


class Contacts(Case):
    def test_service_level_example(self):
        """§1.2: 850 answered (700 ≤ 20 s), 150 abandoned (40 ≤ 5 s, 30 in 5–20 s, 80 > 20 s)."""
        lines = ["call_id,channel,arrived_at,answered_at,ended_at,talk_s,outcome"]
        groups = [(700, 20, True), (150, 21, True), (40, 5, False), (30, 20, False), (80, 50, False)]
        for count, wait, answered in groups:
            for _ in range(count):
                moment = f"2026-03-03 10:00:{wait:02d}"
                rest = f"{moment},2026-03-03 10:05:00,280," if answered else f",{moment},,queue_abandon"
                lines.append(f"C{len(lines)},phone,2026-03-03 10:00:00,{rest}")
        self.run_judge({"calls.csv": "\n".join(lines)})
        expected = {"neg": 700 / 1000, "excl_short": 700 / 960, "ignore_abandon": 700 / 930, "pos": 770 / 1000,
                    "answered_only": 700 / 850}
        for variant, value in expected.items():
            self.assertAlmostEqual(self.value("service_level", variant), value, 12)
        rounded = [f"{100 * self.value('service_level', v):.1f}" for v in expected]
        self.assertEqual(rounded, ["70.0", "72.9", "75.3", "77.0", "82.4"])
        self.assertEqual(self.value("contacts_short_abandoned"), 40)
        self.assertAlmostEqual(self.value("abandon_ratio", "excl_short"), 110 / 960, 12)
        self.assertAlmostEqual(self.value("answer_ratio", "excl_short"), 850 / 960, 12)
        self.assertEqual(self.value("asa_s", "mean"), (700 * 20 + 150 * 21) / 850)
        self.assertEqual(self.value("wait_s", "p95"), 50)
        self.assertEqual(self.value("contacts_offered", "", "hour", "10"), 1000)

    def test_legs_become_one_contact(self):
        """Leg 1 answered by A1 in team T1, leg 2 after midnight of the period's last day by A2 in T2."""
        self.run_judge({"calls.csv": CALLS + call(
            id="C1", leg=1, at="2026-03-08 23:50:00", answered="2026-03-08 23:50:30", ended="2026-03-08 23:55:00", talk=270,
            hold=10, wrap=20, queue="Q1", team="T1", agent="A1", customer="K1", resolved="否", csat="2"),
            "calls2.csv": CALLS + call(
            id="C1", leg=2, at="2026-03-09 00:01:00", answered="2026-03-09 00:02:00", ended="2026-03-09 00:05:00", talk=180,
            hold=0, wrap=30, queue="Q2", team="T2", agent="A2", customer="K1", resolved="是") + call(
            id="C2", at="2026-03-09 08:00:00", ended="2026-03-09 08:00:09", outcome="排队放弃")})
        self.assertEqual(self.fates(), {"calls.csv": (1, 0, 0, 0), "calls2.csv": (1, 0, 0, 1)})
        self.assertEqual(self.value("contacts_offered"), 1)
        self.assertEqual(self.value("legs"), 2)
        self.assertEqual(self.value("legs", "", "team", "T2"), 1)
        self.assertEqual(self.value("contacts_answered", "", "team", "T1"), 1)
        self.assertEqual(self.value("contacts_answered", "", "team", "T2"), 0)
        self.assertEqual(self.value("talk_s", "mean"), 450)
        self.assertEqual(self.value("talk_s", "mean", "agent", "A2"), 180)
        self.assertEqual(self.value("talk_s", "mean", "queue", "Q1"), 450)
        self.assertEqual(self.value("handle_time_s", "mean"), 510)
        self.assertEqual(self.value("asa_s", "mean"), 30)
        self.assertEqual(self.value("transfer_ratio"), 1)
        self.assertEqual(self.value("hold_ratio", "", "team", "T2"), 0)
        self.assertEqual(self.value("fcr_ratio", "flag"), 1)  # A34: the last leg's flag
        self.assertEqual(self.value("dissatisfied_count"), 1)  # the only rating, from leg 1

    def test_fates_and_kinds(self):
        good = dict(answered="2026-03-03 10:00:10", ended="2026-03-03 10:01:00", talk=50)
        text = CALLS + call(id="C1", leg=1, at="2026-03-03 10:00:00", **good)  # 1: replaced by record 3
        text += call(id="C1", leg=2, at="2026-03-03 10:00:20", **good)  # 2: time_order
        text += call(id="C1", leg=1, at="2026-03-03 10:00:00", **good, csat="5")  # 3: used
        text += CALLS  # 4
        text += "合计,3\n"  # 5
        text += call(id="1.2E+10", at="2026-03-03 10:00:00", **good)  # 6
        text += call(id="C2", at="2026-13-03 10:00:00", **good)  # 7
        text += call(id="C3", at="2026-03-24 10:00:00")  # 8: after the reading limit
        text += call(id="C4", at="2026-03-03 10:00:00", outcome="未知")  # 9
        text += call(id="C5", at="2026-03-03 10:00:00", outcome="已接听")  # 10: answered with neither time nor talk
        text += call(id="C6", at="2026-03-03 10:00:00", hold="-5", outcome="排队放弃")  # 11
        text += "C7,phone\n"  # 12
        text += call(id="C8", at="2026-03-03 10:00:00", **good, outcome="未知", wrap="x")  # 13: times and talk decide (A17)
        text += 'C9,"x"y\n'  # 14
        text += call(id="C10", at="2026-02-24 10:00:00", **{**good, "answered": "", "ended": ""}, outcome="IVR")  # 15
        text += call(id="C11", channel="fax", at="2026-03-03 10:00:00", **good)  # 16
        self.run_judge({"calls.csv": text})
        self.assertEqual(self.fates(), {"calls.csv": (2, 1, 12, 1)})
        self.assertEqual({row["record"]: row["kind"] for row in self.table("rejects.csv")}, {
            2: "time_order", 4: "repeated_header", 5: "total_row", 6: "scientific_notation", 7: "unreadable_time",
            8: "after_as_of", 9: "unknown_value", 10: "unknown_value", 11: "negative_duration", 12: "field_count",
            14: "quoting", 16: "unknown_value"})
        self.assertEqual(self.value("contacts_answered"), 2)
        self.assertEqual(self.value("csat_ratio", column="denominator"), 1)
        self.assertEqual(self.value("csat_ratio", column="excluded"), 1)
        self.assertEqual(self.value("handle_time_s", "mean", column="excluded"), 2)
        self.assertEqual(self.value("contacts_offered", column="previous"), 0)  # IVR only

    def test_outcomes(self):
        """A24: answered_at with talk 0 is answered_no_talk; without an outcome the times decide; A25: the partition."""
        at = "2026-03-03 10:00:00"
        text = CALLS + call(id="C1", at=at, answered=at, talk="0:00:00", outcome="已接听")
        text += call(id="C2", at=at, answered=at) + call(id="C3", at=at, ended="2026-03-03 10:00:05") + call(id="C4", at=at)
        text += call(id="C5", at=at, outcome="IVR") + call(id="C6", at=at, outcome="ring_abandon", ended="2026-03-03 10:00:05",
                                                           agent="8001", team="T1") + call(id="C7", at=at, talk=5, outcome="answered")
        self.run_judge({"calls.csv": text}, contacts={"missing": ["0:00:00"]})
        self.assertEqual([row["outcome"] for row in self.table("contacts.csv")], [
            "answered_no_talk", "answered", "queue_abandon", "open", "ivr_exit", "ring_abandon", "answered"])
        self.assertEqual([self.value("contacts_" + name) for name in
                          ("offered", "answered", "abandoned", "short_abandoned", "ivr_only")], [6, 2, 2, 1, 1])
        self.assertEqual(self.value("contacts_abandoned", "", "team", "T1"), 1)
        self.assertNotIn(("agent", "8001", "contacts_abandoned", ""), self.metrics)  # A74
        self.assertEqual(self.value("asa_s", "mean", column="excluded"), 1)  # C7 has no answered_at
        self.assertEqual(self.value("contacts_offered", column="state"), "provisional")  # A70

    def test_default_as_of(self):
        """S5: without as_of, the end of the period; it rejects no contact (A18)."""
        files = {"calls.csv": CALLS + call(id="C1", at="2026-03-20 10:00:00"),
                 "complaints.csv": "complaint_id,received_at,closed_at\nA,2026-03-03 10:00:00,2026-03-09\n"
                                   "B,2026-03-20 10:00:00,\n"}
        self.run_judge(files, as_of=None, reading_limit="2026-03-23 00:00:00")
        self.assertEqual(self.value("complaints_open"), 0)  # closed on the date of the as-of, 2026-03-09T00:00:00
        self.run_judge(files, as_of=None, reading_limit="2026-03-08 12:00:00")
        self.assertEqual(self.value("complaints_open"), 1)  # the period is not over: now
        self.assertEqual(self.fates()["calls.csv"], (0, 0, 1, 0))

    def test_encodings_and_settings(self):
        line = CALLS + call(id="C1", at="2026-03-03 10:00:00", answered="2026-03-03 10:00:10", ended="2026-03-03 10:01:00",
                            talk="1:10", queue="理财Ｑ")
        files = {"calls1.csv": line.encode("gb18030"), "calls2.csv": line.replace("C1", "C2").encode("utf-16"),
                 "calls3.csv": line.replace("C1", "C3").encode("utf-8-sig"),
                 "calls4.csv": line.replace("C1", "C4").replace(",", ";")}
        self.run_judge(files)
        self.assertEqual(self.value("contacts_answered", "", "queue", "理财Q"), 4)
        self.assertEqual(self.value("talk_s", "p50"), 70)

    def test_talk_from_times(self):
        """A64: no talk column: ended − answered − hold."""
        text = ("call_id,来电时间,接听时间,挂机时间,保持时长\nC1,2026-03-03 10:00:00,2026-03-03 10:00:10,2026-03-03 10:01:00,20\n"
                "C2,2026-03-03 10:00:00,2026-03-03 10:00:10,2026-03-03 10:01:00,\n")
        self.run_judge({"calls.csv": text}, contacts={"constants": {"channel": "chat"}})
        self.assertEqual(self.value("talk_s", "mean"), 30)
        self.assertEqual(self.value("talk_s", "mean", column="excluded"), 1)
        self.assertEqual(self.value("contacts_answered", "", "channel", "chat"), 2)
        self.assertNotIn(("all", "", "fcr_ratio", "flag"), self.metrics)
        self.assertNotIn(("all", "", "csat_ratio", ""), self.metrics)


class Resolution(Case):
    def visits(self, *visits, limit="2026-03-23 00:00:00", extra="", **config):
        text = CALLS
        for number, (customer, at, *more) in enumerate(visits, start=1):
            cells = {"id": f"C{number:02d}", "customer": customer, "at": at, "answered": at, "ended": at[:-2] + "59",
                     "talk": 9, **(more[0] if more else {})}
            text += call(**cells)
        return self.run_judge({"calls.csv": text + extra, **config}, as_of=limit)

    def test_repeat_windows_and_maturity(self):
        """K1 returns after 2 d, K2 exactly after 7 d, K3 never; K4 arrives too late to be mature for 7 d."""
        self.visits(("K1", "2026-03-02 10:00:00"), ("K1", "2026-03-04 10:00:00"), ("K2", "2026-03-03 10:00:00"),
                    ("K2", "2026-03-10 10:00:00"), ("K3", "2026-03-03 11:00:00"), ("K4", "2026-03-08 12:00:00"),
                    ("K9", "2026-03-14 12:00:00"), limit="2026-03-15 00:00:00")
        # watermark 03-15 00:00; eligible 7d in W10: K1 first, K2 first, K3, K4 (not mature: 03-15 12:00)
        self.assertEqual(self.value("fcr_ratio", "repeat_7d", column="numerator"), 1)
        self.assertEqual(self.value("fcr_ratio", "repeat_7d", column="denominator"), 3)
        self.assertEqual(self.value("fcr_ratio", "repeat_7d", column="excluded"), 1)
        self.assertEqual(self.value("fcr_ratio", "repeat_7d", column="state"), "provisional")
        self.assertEqual(self.value("fcr_ratio", "low_7d"), 1 / 4)
        self.assertEqual(self.value("fcr_ratio", "high_7d"), 2 / 4)
        # events at 2 d (4 at risk) and 7 d (K2 and K3 at risk; K4 was censored at 6.5 d): 3/4 × 1/2
        self.assertAlmostEqual(self.value("fcr_ratio", "km_7d"), 0.375, 12)
        # 24h: both K1 visits are eligible; none is followed within 24 h
        self.assertEqual(self.value("fcr_ratio", "repeat_24h", column="denominator"), 5)
        self.assertEqual(self.value("fcr_ratio", "repeat_24h"), 1)
        self.assertEqual(self.value("repeat_ratio", column="numerator"), 1)
        self.assertEqual(self.value("identity_coverage_ratio"), 1)

    def test_issue_direction_and_reconnect(self):
        self.visits(("K1", "2026-03-02 10:00:00", {"issue": "卡"}), ("K1", "2026-03-03 10:00:00", {"issue": "贷款"}),
                    ("K2", "2026-03-02 10:00:00", {"hangup": "system"}), ("K2", "2026-03-02 10:01:30"),
                    ("138****0000", "2026-03-02 10:00:00"), ("K9", "2026-03-22 10:00:00"))
        # K1: other issue, both eligible and resolved; K2: the reconnect neither repeats nor is eligible
        self.assertEqual(self.value("fcr_ratio", "repeat_7d", column="denominator"), 3)
        self.assertEqual(self.value("fcr_ratio", "repeat_7d"), 1)
        self.assertEqual(self.value("fcr_ratio", "repeat_7d", column="excluded"), 1)
        self.assertEqual(self.value("repeat_ratio", column="numerator"), 0)
        self.assertEqual(self.value("identity_coverage_ratio"), 4 / 5)

    def test_complaint_is_a_repeat(self):
        complaints = "投诉编号,受理时间,客户号,业务类型\nT1,2026-03-05 09:00:00,K1,贷款\nT2,2026-03-05 09:00:00,K2,卡\nT9,2026-03-22 00:00:00,K0,\n"
        self.visits(("K1", "2026-03-02 10:00:00", {"issue": "卡"}), ("K2", "2026-03-02 10:00:00", {"issue": "卡"}),
                    ("K9", "2026-03-22 10:00:00"), **{"complaints.csv": complaints})
        self.assertEqual(self.value("fcr_ratio", "repeat_7d", column="numerator"), 1)
        self.assertEqual(self.value("fcr_ratio", "repeat_7d", column="denominator"), 2)

    def test_the_watermark_is_that_of_the_laggard(self):
        """Complaints end on 03-05: contacts from 03-06 on are not looked at."""
        complaints = "投诉编号,受理时间\nT1,2026-03-05 09:00:00\n"
        self.visits(("K1", "2026-03-02 10:00:00"), ("K1", "2026-03-06 10:00:00"), ("K2", "2026-03-07 10:00:00"), **{"complaints.csv": complaints})
        self.assertEqual(self.value("fcr_ratio", "repeat_24h", column="denominator"), 1)
        self.assertEqual(self.value("fcr_ratio", "repeat_24h", column="excluded"), 0)
        self.assertEqual(self.value("fcr_ratio", "high_7d"), 1)  # the visit of 03-06 is not seen
        self.assertEqual(self.value("contacts_offered", column="state"), "provisional")


def policy(*clocks, **more):
    return {"policies": [{"policy": "P", "effective_from": "2020-01-01", "calendar": "cn", "clocks": list(clocks), **more}]}


def clock(name="resolve", stop="closed_at", start="received_at", targets=None, amount=None, unit=None, **more):
    return {"clock": name, "start": start, "stop": stop, "targets": targets or [{"amount": amount, "unit": unit}], **more}


HEAD = "complaint_id,received_at,closed_at,status,responsible_dept,reopened_at,reclosed_at,paused_at,resumed_at,registered_at," \
       "promised_due_at,extended_until,approved_by,approved_at,escalated_at,followup_at,level,duplicate_of"


class Clocks(Case):
    def judge(self, policies, *complaints, events="", period="2026-W40", as_of="2026-10-20 12:00:00"):
        """Each complaint is a dict of cells; returns [(verdict-bearing columns)] through the tables."""
        names = HEAD.split(",")
        text = HEAD + "\n" + "".join(",".join(c.get(n, "") for n in names) + "\n" for c in complaints)
        files = {"complaints.csv": text}
        if events:
            files["events.csv"] = "投诉编号,时间,状态\n" + events
        self.run_judge(files, policies=policies, period=period, as_of=as_of)
        return {row["complaint_id"]: row for row in self.table("sla_breaches.csv")}

    def columns(self, name="resolve", department=""):
        for row in self.table("sla.csv"):
            if (row["clock"], row["department"]) == (name, department):
                return tuple(row[c] for c in ("met", "breached", "open_on_track", "open_overdue", "unknown"))
        return None

    def late_due(self, policies, period="2026", **complaint):
        """due_at of one open, overdue complaint."""
        cells = {"complaint_id": "T1", **complaint}
        rows = self.judge(policies, cells, period="2026-01-01..2026-12-31", as_of="2026-12-31 00:00:00")
        return rows["T1"]["due_at"] if "T1" in rows else None

    def test_rows_of_the_reference(self):
        received = "2026-09-18 10:00:00"
        for amount, unit, roll, due in ((5, "working_days", False, "2026-09-24"), (15, "working_days", False, "2026-10-15"),
                                        (15, "calendar_days", False, "2026-10-03"), (15, "calendar_days", True, "2026-10-08")):
            found = self.late_due(policy(clock(amount=amount, unit=unit, roll_last_day=roll)), received_at=received)
            self.assertEqual(found, due + "T23:59:59+08:00")
        self.assertEqual(self.late_due(policy(clock(amount=15, unit="working_days")), received_at="2026-02-13"),
                         "2026-03-12T23:59:59+08:00")

    def test_hours(self):
        # Friday 17:00 + 4 working hours: 1 h on Friday, then Sunday 2026-09-20 (made up) 09:00–12:00
        four = policy(clock(amount=4, unit="working_hours"))
        self.assertEqual(self.late_due(four, received_at="2026-09-18 17:00:00"), "2026-09-20T12:00:00+08:00")
        # a pause 10:00–11:00 on Sunday pushes the last hour to the afternoon
        paused = policy(clock(amount=4, unit="working_hours", pause=["suspended"]))
        self.assertEqual(self.late_due(paused, received_at="2026-09-18 17:00:00", paused_at="2026-09-20 10:00:00",
                                       resumed_at="2026-09-20 11:00:00"), "2026-09-20T14:30:00+08:00")
        self.assertEqual(self.late_due(policy(clock(amount=48, unit="hours")), received_at="2026-09-18 17:00:00"),
                         "2026-09-20T17:00:00+08:00")

    def test_pause_against_days(self):
        rule = policy(clock(amount=5, unit="working_days", pause=["suspended"]))
        # paused over the nights of 21st and 22nd: two days do not count, 28th and 29th come on top (25th–27th off)
        self.assertEqual(self.late_due(rule, received_at="2026-09-18 10:00:00", paused_at="2026-09-21 09:00:00",
                                       resumed_at="2026-09-23 09:00:00"), "2026-09-29T23:59:59+08:00")
        # inside one day: moves nothing
        self.assertEqual(self.late_due(rule, received_at="2026-09-18 10:00:00", paused_at="2026-09-21 09:00:00",
                                       resumed_at="2026-09-21 23:59:59"), "2026-09-24T23:59:59+08:00")

    def test_count_first_day_and_close_of_business(self):
        rule = policy(clock(amount=1, unit="working_days", count_first_day=True, ends="close_of_business"))
        self.assertEqual(self.late_due(rule, received_at="2026-09-18 20:00:00"), "2026-09-18T18:00:00+08:00")
        # received on a day off: the first working day is day 1
        self.assertEqual(self.late_due(rule, received_at="2026-09-26 10:00:00"), "2026-09-28T18:00:00+08:00")

    def test_verdicts_at_the_edge(self):
        rule = policy(clock(amount=15, unit="calendar_days"))  # 2026-09-18 → 2026-10-03, in W40
        base = {"received_at": "2026-09-18 10:00:00", "responsible_dept": "卡部"}
        rows = self.judge(rule, {**base, "complaint_id": "MET", "closed_at": "2026-10-03 23:59:59"},
                          {**base, "complaint_id": "LATE", "closed_at": "2026-10-04 00:00:00", "responsible_dept": ""},
                          {**base, "complaint_id": "DAY", "closed_at": "2026-10-03"},
                          {**base, "complaint_id": "OPEN"}, {**base, "complaint_id": "FUTURE", "closed_at": "2026-10-20 12:00:01"},
                          {**base, "complaint_id": "LOST", "status": "已办结"},
                          {**base, "complaint_id": "NEXT", "received_at": "2026-09-20 10:00:00"},
                          {**base, "complaint_id": "DUP", "duplicate_of": "OPEN"})
        self.assertEqual(self.columns(), (2, 1, 0, 2, 0))  # LOST is unknown and belongs to the period of receipt
        self.assertEqual(self.columns(department="(missing)"), (0, 1, 0, 0, 0))
        self.assertEqual(sorted(rows), ["FUTURE", "LATE", "OPEN"])
        self.assertEqual((rows["LATE"]["overdue_s"], rows["LATE"]["overdue_working_days"]), (1, 0))
        # 2026-10-04 .. 10-20: 8, 9, 10 (made up), 12–16, 19, 20
        self.assertEqual(rows["OPEN"]["overdue_working_days"], 10)
        self.assertEqual(self.value("complaints_open"), 3)
        self.assertEqual(self.value("sla_breaches", "P.resolve"), 3)
        self.assertEqual(self.value("sla_breach_ratio", "P.resolve"), 3 / 5)
        self.assertEqual(self.value("sla_backlog", "P.resolve"), 0)
        self.judge(rule, {**base, "complaint_id": "LOST", "status": "已办结"}, {**base, "complaint_id": "OLD"}, period="2026-W38")
        self.assertEqual(self.columns(), (0, 0, 0, 0, 1))

    def test_open_at_the_due_second(self):
        rule = policy(clock(amount=24, unit="hours"))
        one = {"complaint_id": "A", "received_at": "2026-09-29 10:00:00"}
        self.judge(rule, one, as_of="2026-09-30 10:00:00")
        self.assertEqual(self.columns(), (0, 0, 1, 0, 0))
        self.assertEqual(self.value("complaints_received", column="state"), "provisional")
        self.judge(rule, one, as_of="2026-09-30 10:00:01")
        self.assertEqual(self.columns(), (0, 0, 0, 1, 0))

    def test_reopening(self):
        base = {"complaint_id": "T1", "received_at": "2026-09-18 10:00:00", "closed_at": "2026-09-28 10:00:00",
                "reopened_at": "2026-10-01 10:00:00", "reclosed_at": "2026-10-08 10:00:00"}
        self.judge(policy(clock(amount=15, unit="calendar_days")), base)
        self.assertEqual(self.columns(), (1, 0, 0, 0, 0))  # keep: the first close counts
        # continue: 28, 29 and 30 September do not count: due 10-06, in W41; closed again on the 8th
        rows = self.judge(policy(clock(amount=15, unit="calendar_days", on_reopen="continue")), base, period="2026-W41")
        self.assertEqual(rows["T1"]["due_at"], "2026-10-06T23:59:59+08:00")
        self.assertEqual(self.value("complaints_closed"), 1)
        self.assertEqual(self.value("resolution_time", "p50"), 20 * 86400)

    def test_withdrawn(self):
        rule = policy(clock(amount=15, unit="calendar_days"), clock("follow_up", "followup_at", "closed_at", None, 3, "working_days"))
        base = {"received_at": "2026-09-18 10:00:00", "status": "已撤诉"}
        rows = self.judge(rule, {**base, "complaint_id": "SOON", "closed_at": "2026-10-01 10:00:00"},
                          {**base, "complaint_id": "LATE", "closed_at": "2026-10-05 10:00:00"})
        self.assertEqual(self.columns(), (0, 1, 0, 0, 0))
        self.assertEqual(list(rows), ["LATE"])
        self.judge(rule, {**base, "complaint_id": "SOON", "closed_at": "2026-10-01 10:00:00"})
        self.assertEqual(self.table("sla.csv"), [])  # a cancelled clock is in no column
        self.assertIsNone(self.columns("follow_up"))

    def test_missing_stop_and_cancel_on(self):
        register = clock("register", "registered_at", amount=15, unit="calendar_days")
        escalate = clock("escalate", "escalated_at", amount=15, unit="calendar_days", cancel_on=["closed_at"])
        base = {"received_at": "2026-09-18 10:00:00"}
        self.judge(policy(register, escalate), {**base, "complaint_id": "A", "closed_at": "2026-10-01 10:00:00"},
                   {**base, "complaint_id": "B", "closed_at": "2026-10-04 10:00:00"}, {**base, "complaint_id": "C"},
                   {**base, "complaint_id": "D"}, events="D,2026-10-03 12:00:00,升级\n")
        self.assertEqual(self.columns("register"), (0, 0, 0, 2, 0))
        self.assertEqual(self.columns("escalate"), (1, 1, 0, 1, 0))  # A cancelled, B breached, C open, D met by its event

    def test_promises(self):
        rule = policy(clock("promise", targets=[{"from": "promised_due_at"}]))
        base = {"received_at": "2026-09-18 10:00:00"}
        for text, due in (("5个工作日内", "2026-09-24T23:59:59"), ("１５日", "2026-10-03T23:59:59"), ("48小时", "2026-09-20T10:00:00"),
                          ("2026-09-30", "2026-09-30T23:59:59"), ("2026-09-30 17:00", "2026-09-30T17:00:00")):
            self.assertEqual(self.late_due(rule, **base, promised_due_at=text), due + "+08:00", text)
        self.judge(rule, {**base, "complaint_id": "A", "promised_due_at": "尽快"}, {**base, "complaint_id": "B"},
                   {**base, "complaint_id": "C", "promised_due_at": "2026-09-18 17:00", "closed_at": "2026-09-18"}, period="2026-W38")
        self.assertEqual(self.columns("promise"), (0, 0, 0, 0, 2))  # B has no promise; C closed on the day, hour unknown

    def test_extension(self):
        target = {"amount": 15, "unit": "calendar_days",
                  "extension": {"amount": 30, "unit": "calendar_days", "approval": "required", "before_expiry": True}}
        rule = policy(clock(targets=[target]))
        base = {"received_at": "2026-09-18 10:00:00", "extended_until": "2026-10-10 12:00:00"}
        good = {**base, "approved_by": "x", "approved_at": "2026-10-03 10:00:00"}
        self.assertEqual(self.late_due(rule, **good), "2026-10-10T23:59:59+08:00")
        self.assertEqual(self.late_due(rule, **{**good, "extended_until": "2026-12-20"}), "2026-11-02T23:59:59+08:00")
        self.assertEqual(self.late_due(rule, **{**good, "approved_at": "2026-10-04 00:00:00"}), "2026-10-03T23:59:59+08:00")
        self.assertEqual(self.late_due(rule, **base), "2026-10-03T23:59:59+08:00")

    def test_unknown_and_due_soon(self):
        hours = policy(clock(amount=24, unit="hours"))
        self.judge(hours, {"complaint_id": "A", "received_at": "2026-09-29"}, {"complaint_id": "B", "received_at": "2026-10-20 09:00:00"})
        self.assertEqual(self.columns(), (0, 0, 0, 0, 1))
        self.assertEqual([row["complaint_id"] for row in self.table("sla_due_soon.csv")], ["B"])
        self.judge(policy(clock(amount=80, unit="working_days")), {"complaint_id": "A", "received_at": "2026-09-29 10:00:00"})
        self.assertEqual(self.columns(), (0, 0, 0, 0, 1))  # runs into 2027, which has no calendar (T11)

    def test_order_rejects_and_repairs(self):
        self.judge(policy(clock("register", "registered_at", amount=4, unit="calendar_days")),
                   {"complaint_id": "A", "received_at": "2026-09-29 10:00:00", "closed_at": "2026-09-29 09:59:59"},
                   {"complaint_id": "B", "received_at": "2026-09-29 10:00:00", "registered_at": "2026-09-29 09:00:00"},
                   {"complaint_id": "C", "received_at": "2026-09-29 10:00:00", "registered_at": "2026-09-29"})
        self.assertEqual([row["kind"] for row in self.table("rejects.csv")], ["time_order"])
        self.assertEqual(self.columns("register"), (1, 0, 0, 0, 1))  # C: dates alone are compared, 23:59:59 of the 29th

    def test_missing_stop_field_is_not_computed(self):
        text = "complaint_id,received_at\nA,2026-09-29 10:00:00\n"
        self.run_judge({"complaints.csv": text}, policies=policy(clock(amount=1, unit="calendar_days")), period="2026-W40")
        self.assertEqual(self.table("sla.csv"), [])
        self.assertNotIn(("all", "", "complaints_open", ""), self.metrics)

    def test_reopen_escalation_themes(self):
        base = {"received_at": "2026-09-29 10:00:00", "closed_at": "2026-09-30 10:00:00"}
        self.judge(policy(clock(amount=15, unit="calendar_days")), {**base, "complaint_id": "A", "reopened_at": "2026-10-19 10:00:00"},
                   {**base, "complaint_id": "B", "escalated_at": "2026-10-21 10:00:00"}, {**base, "complaint_id": "C", "status": "已撤诉"},
                   {**base, "complaint_id": "D", "escalated_at": "2026-10-01 10:00:00"}, {**base, "complaint_id": "D"})
        self.assertEqual(self.value("complaints_received"), 4)
        self.assertEqual(self.value("complaints_closed"), 3)
        self.assertEqual((self.value("reopen_ratio"), self.value("reopen_ratio", column="n")), (1 / 3, 3))
        self.assertEqual(self.value("escalation_ratio"), 0)  # B after A; the last row of D has none
        self.assertEqual(self.value("resolution_time", "p90", column="n"), 2)
        self.assertEqual(self.fates()["complaints.csv"], (4, 1, 0, 0))


class Comparer(Case):
    def test_equal_and_different(self):
        """The judge's own tables pass as a run folder; one changed figure does not."""
        here = os.path.dirname(os.path.abspath(__file__))
        with tempfile.TemporaryDirectory() as folder:
            text = CALLS + call(id="C1", at="2026-03-03 10:00:00", answered="2026-03-03 10:00:10", ended="2026-03-03 10:01:00",
                                talk=50, agent="8001", csat="5") + call(id="C2", at="x")
            with open(os.path.join(folder, "calls.csv"), "w", encoding="utf-8") as file:
                file.write(text)
            config = {"period": "2026-W10", "as_of": "2026-03-23 00:00:00", "sources": {"contacts": {"files": ["*.csv"]}}}
            with open(os.path.join(folder, "config.json"), "w", encoding="utf-8") as file:
                json.dump(config, file)
            out, run = os.path.join(folder, "out"), os.path.join(folder, "run")
            judge = [sys.executable, os.path.join(here, "naive.py"), "--config", os.path.join(folder, "config.json"), "--input", folder]
            self.assertEqual(subprocess.run([*judge, "--out", out], check=False).returncode, 0)
            os.makedirs(os.path.join(run, "tables"))
            os.makedirs(os.path.join(run, "stages"))
            for name in ("metrics.csv", "source_ledger.csv"):
                with open(os.path.join(out, name), encoding="utf-8") as old, open(
                        os.path.join(run, "tables", name), "w", encoding="utf-8") as new:
                    new.write(old.read().replace("agent,8001", "agent,A-000001"))
            with open(os.path.join(out, "contacts.csv"), encoding="utf-8") as old, open(
                    os.path.join(run, "stages", "contacts.csv"), "w", encoding="utf-8") as new:
                new.write(old.read().replace("agent", "agent_token").replace("8001", "A-000001"))
            with open(os.path.join(run, "findings.csv"), "w", encoding="utf-8") as file:
                file.write("source,file,record,line,kind,action\ncontacts,calls.csv,2,3,unreadable_time,rejected\n")
            compare = [sys.executable, os.path.join(here, "compare.py"), run, out]
            result = subprocess.run(compare, capture_output=True, text=True, check=False)
            self.assertEqual((result.returncode, result.stdout), (0, "equal\n"))
            path = os.path.join(run, "tables", "metrics.csv")
            with open(path, encoding="utf-8") as file:
                rows = list(csv.reader(file))
            for row in rows:
                if row[:4] == ["agent", "A-000001", "talk_s", "mean"]:
                    row[4] = "51"
            with open(path, "w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows(rows)
            result = subprocess.run(compare, capture_output=True, text=True, check=False)
            self.assertEqual(result.returncode, 1)
            self.assertIn("talk_s[mean] agent=8001: value judge '50' product '51'", result.stdout)
            self.assertIn("1 differences", result.stdout)


if __name__ == "__main__":
    unittest.main()
