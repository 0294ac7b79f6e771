"""The naive judge: computes every definition literally from the exports and writes plain tables to compare with.

python3 naive.py --config config.json --input DIR --out OUTDIR
"""

import argparse
import csv
import json
import os
import sys
from datetime import datetime, timezone

import complaint_metrics
import contact_metrics
from calendars import Calendar, Period
from cells import LocalTime, parse_time
from complaints import AsOf, gather, read_complaint, read_event
from contacts import duplicate_key, make_contacts, mark_duplicates, read_leg
from figures import METRIC_COLUMNS, write_csv
from reading import InputError, blocks_of, read_source
from resolution import days_by_glob, link, watermark

LEDGER = ["source", "file", "rows_in", "rows_used", "rows_duplicate", "rows_rejected", "rows_outside_period"]
SLA = ["policy", "clock", "department", *complaint_metrics.COLUMNS, "breach_ratio", "ci_low", "ci_high"]
CLOCKS = ["complaint_id", "policy", "clock", "received_at", "due_at", "done_at", "overdue_s", "overdue_working_days",
          "department"]
CONTACTS = ["interaction_id", "channel", "direction", "queue", "team", "agent", "business_type", "segment", "arrived_at",
            "outcome", "wait_s", "talk_s", "hold_s", "wrap_up_s", "transferred", "resolved_flag", "csat", "file", "record"]


def settle(config, now):
    """The instants of the run: reading limit, period, as-of (A18, S5)."""
    local = LocalTime(config.get("time_zone", "Asia/Shanghai"))

    def instant(text):
        stamp = parse_time(text, local)
        if stamp is None:
            raise InputError(f"{text}: not a time")
        return stamp[0]

    as_of = config.get("as_of")
    limit = instant(as_of) if as_of else instant(config["reading_limit"]) if config.get("reading_limit") else now
    period = Period.read(config["period"], local.date(limit))
    end = local.end_of(period.last)
    return local, limit, period, AsOf(limit if as_of else min(end, limit), local)


def read_contacts(config, root, local, limit):
    rows, ledger = read_source(config, root, "contacts")
    for row in rows:
        if not row["kinds"]:
            read_leg(row, local, limit)
        if row["kinds"]:
            row["fate"] = "rejected"  # A9
    mark_duplicates(rows, duplicate_key)
    return rows, ledger, make_contacts(rows, local)


def read_complaints(config, root, local):
    rows, ledger = read_source(config, root, "complaints")
    events, event_ledger = read_source(config, root, "complaint_events")
    for row in rows:
        if not row["kinds"]:
            read_complaint(row, local)
        if row["kinds"]:
            row["fate"] = "rejected"
    mark_duplicates(rows, lambda row: row["complaint"]["id"])  # L5
    for row in events:
        if not row["kinds"]:
            read_event(row, local)
        row["fate"] = "rejected" if row["kinds"] else "used"
    return rows, ledger, events, event_ledger, gather(rows, events)


def settings_of(config, contact_rows):
    level = config.get("service_level", {})
    resolution = config.get("first_contact_resolution", {})
    threshold = level.get("threshold_s", 20)
    return {
        "threshold_s": {k: int(v) for k, v in threshold.items()} if isinstance(threshold, dict) else int(threshold),
        "short_abandon_s": int(level.get("short_abandon_s", 5)),
        "windows": resolution.get("windows", ["24h", "72h", "7d", "30d"]),
        "headline": resolution.get("headline", "7d"),
        "same_issue": resolution.get("same_issue"),
        "fields": set().union(*(row["fields"] for row in contact_rows)) if contact_rows else set(),
    }


def load_policies(config, base):
    """Policies as written in the config, and the calendars that those in use name."""
    policies = config.get("policies") or {"policies": []}
    if isinstance(policies, str):
        with open(os.path.join(base, policies), encoding="utf-8") as file:
            policies = json.load(file)
    in_use = policies.get("in_use")
    names = {v["calendar"] for v in policies["policies"] if in_use is None or v["policy"] in in_use}
    folder = os.path.join(base, config.get("calendars", "calendars"))
    return policies, {name: Calendar.load(folder, name) for name in sorted(names)}


def load_themes(config, base):
    """{complaint_id: {theme}} from the labels, or None: themes are judged elsewhere."""
    if not config.get("themes"):
        return None
    themes = {}
    with open(os.path.join(base, config["themes"]), encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            themes.setdefault(row["complaint_id"], set()).add(row["theme"])
    return themes


def fate_contacts(rows, contacts, period):
    """A19: used when the contact arrived in the period, whatever its outcome or direction."""
    for contact in contacts:
        for row in contact["rows"]:
            row["fate"] = "used" if period.contains(contact["date"]) else "outside_period"


def fill_ledger(ledger, rows):
    by_file = {}
    for row in rows:
        by_file.setdefault((row["source"], row["file"]), []).append(row["fate"])
    for entry in ledger:
        fates = by_file.get((entry["source"], entry["file"]), [])
        entry["rows_in"] = len(fates)
        for fate in ("used", "duplicate", "rejected", "outside_period"):
            entry["rows_" + fate] = fates.count(fate)


def metric_rows(current, previous, state_of):
    rows = []
    for (dimension, member, metric, variant), value in current.items():
        before = previous.get((dimension, member, metric, variant), {}).get("value")
        rows.append({"dimension": dimension, "member": member, "metric": metric, "variant": variant, **value,
                     "previous": None if metric in complaint_metrics.STOCKS else before,
                     "state": value.get("state") or state_of(dimension, member)})
    return rows


def contact_rows_out(contacts, period, local):
    rows = []
    for contact in contacts:
        if not period.contains(contact["date"]):
            continue
        first = min(contact["rows"], key=lambda row: row["order"])
        rows.append({**contact, "interaction_id": contact["id"], "arrived_at": local.iso(contact["arrived_at"]),
                     "segment": ";".join(sorted(contact["segments"])), "transferred": "yes" if contact["transferred"] else "no",
                     "file": first["file"], "record": first["record"]})
    return rows


def run(config, root, base, now):
    """Everything as {file name: (columns, rows)}."""
    local, limit, period, at = settle(config, now)
    before = period.previous()
    contact_rows, ledger, contacts = read_contacts(config, root, local, limit)
    complaint_rows, complaint_ledger, event_rows, event_ledger, complaints = read_complaints(config, root, local)
    settings = settings_of(config, contact_rows)
    surviving = [row for row in complaint_rows if "fate" not in row]
    mark = watermark(days_by_glob(contacts, surviving, local), local, limit)
    settings["watermark"] = mark
    link(contacts, [c for c in complaints if not c["merged"]], settings)
    metrics, tables = [], {}
    if blocks_of(config, "contacts"):
        fate_contacts(contact_rows, contacts, period)
        current, opened = contact_metrics.figures_by_dimension(contacts, period, settings)
        previous, _ = contact_metrics.figures_by_dimension(contacts, before, settings)
        complete = mark is not None and mark >= local.end_of(period.last)  # A63
        metrics += metric_rows(current, previous, lambda dimension, member: "final" if complete and not
                               opened[dimension, member] else "provisional")
        tables["contacts.csv"] = (CONTACTS, contact_rows_out(contacts, period, local))
    if blocks_of(config, "complaints"):
        policies, calendars = load_policies(config, base)
        fields = set().union(*(row["fields"] for row in complaint_rows)) if complaint_rows else set()
        has_events = bool(blocks_of(config, "complaint_events"))

        def offered(within, day):
            return sum(1 for c in contacts if c["inbound"] and c["offered"] and within.contains(c["date"])
                       and day in (None, c["date"].isoformat()))

        data = {"complaints": complaints, "fields": fields, "has_events": has_events,
                "themes": load_themes(config, base), "offered": offered if blocks_of(config, "contacts") else None,
                "clocks": complaint_metrics.all_clocks(complaints, policies, calendars, at, fields, has_events)}
        current = complaint_metrics.figures_by_dimension(data, period, at)
        previous = complaint_metrics.figures_by_dimension(data, before, at)
        state = "provisional" if at.instant < local.end_of(period.last) else "final"  # S18
        metrics += metric_rows(current, previous, lambda dimension, member: state)
        used = complaint_metrics.used_complaints(data, period, at)
        for row in surviving:
            row["fate"] = "used" if row["complaint"]["id"] in used else "outside_period"
        late = [k for k in complaint_metrics.cohort(data["clocks"], period, at)
                if k["verdict"] in ("breached", "open_overdue")]
        soon = [k for k in data["clocks"] if complaint_metrics.is_due_soon(k, at)]
        tables["sla.csv"] = (SLA, complaint_metrics.sla_table(data["clocks"], period, at))
        tables["sla_breaches.csv"] = (CLOCKS, [complaint_metrics.clock_row(k, at, True) for k in late])
        tables["sla_due_soon.csv"] = (CLOCKS, [complaint_metrics.clock_row(k, at, False) for k in soon])
    ledger = ledger + complaint_ledger + event_ledger
    every_row = contact_rows + complaint_rows + event_rows
    fill_ledger(ledger, every_row)
    key = ("dimension", "member", "metric", "variant")
    metrics.sort(key=lambda row: [row[column].encode() for column in key])  # D27
    tables["metrics.csv"] = (METRIC_COLUMNS, metrics)
    tables["source_ledger.csv"] = (LEDGER, ledger)
    rejects = [{**row, "kind": ";".join(sorted(row["kinds"]))} for row in every_row if row["fate"] == "rejected"]
    tables["rejects.csv"] = (["source", "file", "record", "line", "kind"], rejects)
    return tables


def main():
    parser = argparse.ArgumentParser(description="The naive judge of whole exports.")
    parser.add_argument("--config", required=True, help="JSON twin of a pipeline file (README.md)")
    parser.add_argument("--input", required=True, help="root of the source globs")
    parser.add_argument("--out", required=True, help="folder to write the tables to")
    options = parser.parse_args()
    with open(options.config, encoding="utf-8") as file:
        config = json.load(file)
    now = int(datetime.now(timezone.utc).timestamp())
    try:
        tables = run(config, options.input, os.path.dirname(os.path.abspath(options.config)), now)
    except InputError as error:
        print(f"naive: {error}", file=sys.stderr)
        return 65
    os.makedirs(options.out, exist_ok=True)
    for name, (columns, rows) in tables.items():
        write_csv(os.path.join(options.out, name), columns, rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
