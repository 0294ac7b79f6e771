"""Worked examples of contacts, their figures, first-contact resolution and the comparer."""

import csv
import json
import os
import subprocess
import sys
import tempfile

from selftest_case import Case

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
                                                           agent="8001", team="T1") + call(id="C7", at=at, talk=5,
                                                           outcome="answered")
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
        self.visits(("K1", "2026-03-02 10:00:00"), ("K1", "2026-03-06 10:00:00"), ("K2", "2026-03-07 10:00:00"),
                    **{"complaints.csv": complaints})
        self.assertEqual(self.value("fcr_ratio", "repeat_24h", column="denominator"), 1)
        self.assertEqual(self.value("fcr_ratio", "repeat_24h", column="excluded"), 0)
        self.assertEqual(self.value("fcr_ratio", "high_7d"), 1)  # the visit of 03-06 is not seen
        self.assertEqual(self.value("contacts_offered", column="state"), "provisional")


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
            judge = [sys.executable, os.path.join(here, "naive.py"), "--config", os.path.join(folder, "config.json"),
                     "--input", folder]
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
