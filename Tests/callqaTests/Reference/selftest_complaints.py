"""Worked examples of complaint clocks and complaint figures."""

from selftest_case import Case


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
                          {**base, "complaint_id": "OPEN"},
                          {**base, "complaint_id": "FUTURE", "closed_at": "2026-10-20 12:00:01"},
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
        rule = policy(clock(amount=15, unit="calendar_days"), clock("follow_up", "followup_at", "closed_at", None, 3,
                      "working_days"))
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
                   {**base, "complaint_id": "C", "promised_due_at": "2026-09-18 17:00", "closed_at": "2026-09-18"},
                   period="2026-W38")
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
        self.judge(hours, {"complaint_id": "A", "received_at": "2026-09-29"},
                   {"complaint_id": "B", "received_at": "2026-10-20 09:00:00"})
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
        self.judge(policy(clock(amount=15, unit="calendar_days")),
                   {**base, "complaint_id": "A", "reopened_at": "2026-10-19 10:00:00"},
                   {**base, "complaint_id": "B", "escalated_at": "2026-10-21 10:00:00"},
                   {**base, "complaint_id": "C", "status": "已撤诉"},
                   {**base, "complaint_id": "D", "escalated_at": "2026-10-01 10:00:00"}, {**base, "complaint_id": "D"})
        self.assertEqual(self.value("complaints_received"), 4)
        self.assertEqual(self.value("complaints_closed"), 3)
        self.assertEqual((self.value("reopen_ratio"), self.value("reopen_ratio", column="n")), (1 / 3, 3))
        self.assertEqual(self.value("escalation_ratio"), 0)  # B after A; the last row of D has none
        self.assertEqual(self.value("resolution_time", "p90", column="n"), 2)
        self.assertEqual(self.fates()["complaints.csv"], (4, 1, 0, 0))
