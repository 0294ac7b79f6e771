"""Worked examples of records, cells, headers, statistics, working days and periods."""

import unittest
from datetime import date

from calendars import Period
from cells import LocalTime, identity, is_masked, is_scientific, parse_duration, parse_time
from figures import nearest_rank, number, ratio, wilson
from headers import HeaderError, fold_header, match_header
from selftest_case import china
from strict_csv import records, sniff_delimiter

SHANGHAI = LocalTime("Asia/Shanghai")
LONDON = LocalTime("Europe/London")


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
