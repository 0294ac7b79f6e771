"""Judges tables/metrics.csv and tables/source_ledger.csv of a run on an export of contact_export.c, cell by cell.

python3 judge.py RUN_FOLDER EXPORT [--encoding gb18030] --period 2026-05-01..2026-05-31 --as-of 2026-06-01T02:00:00
Exit 1 on any difference, the first 20 printed. Written from the rulings, with nothing but the standard library. The run's
pipeline is the gate's: threshold 20 s, short abandons to 5 s, window 7d, same issue by business type, stages kept.
"""

import argparse
import csv
import os
import sys
from datetime import date, timedelta

import contacts as reading
import figures

THRESHOLD_S, SHORT_S, WINDOW_S = 20, 5, 7 * 86400
EPOCH = date(1970, 1, 1).toordinal()


def table(*parts):
    with open(os.path.join(*parts), encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def agents_of(run, contacts):
    """The agent behind each token, learnt from the run's own table of contacts; one token, one agent (D21)."""
    agent = {contact.id: contact.agent for contact in contacts}
    pairs = {(row["agent_token"], agent[row["interaction_id"]]) for row in table(run, "stages", "contacts.csv")
             if row["agent_token"] not in ("", figures.MISSING)}
    names = dict(pairs)
    if len(names) != len(pairs) or len(set(names.values())) != len(pairs):
        sys.exit("judge: agent tokens and agents are not one to one")
    return names


def watermark_of(contacts, limit):
    """A51: the end of the last day with an arrival that is over at the reading limit."""
    return max(end for end in ((c.arrived // 86400 + 1) * 86400 for c in contacts) if end <= limit)


def same(ours, theirs):
    if ours is None or theirs == "":
        return ours is None and theirs == ""
    return abs(float(theirs) - ours) <= 1e-9 * max(1.0, abs(ours))


def differences(judged, before, rows, agents):
    known = {}
    for row in rows:
        member = agents.get(row["member"], row["member"]) if row["dimension"] == "agent" else row["member"]
        known[row["dimension"], member, row["metric"], row["variant"]] = row
    for key in sorted(set(judged) | set(known)):
        place = "{0}={1} {2}[{3}]".format(*key)
        if key not in known or key not in judged:
            nothing = not judged[key].n if key in judged else known[key]["n"] in ("", "0")
            if not nothing:
                yield f"{place}: only {'the judge' if key in judged else 'the run'} has it"
            continue
        figure, row = judged[key], known[key]
        earlier = before[key].value if key in before else None
        for column, value in (("value", figure.value), ("numerator", figure.numerator), ("denominator", figure.denominator),
                              ("n", figure.n), ("excluded", figure.excluded), ("ci_low", figure.low), ("ci_high", figure.high),
                              ("previous", earlier)):
            if not same(value, row[column]) and not (column == "previous" and not value and row[column] in ("", "0")):
                yield f"{place}: {column} judge {value} run {row[column] or 'empty'}"
        if figure.state != row["state"]:
            yield f"{place}: state judge {figure.state} run {row['state']}"


def main():
    parser = argparse.ArgumentParser(description="The run against the rulings.")
    parser.add_argument("run")
    parser.add_argument("export")
    parser.add_argument("--encoding", default="utf-8-sig")
    parser.add_argument("--period", required=True)
    parser.add_argument("--as-of", required=True)
    options = parser.parse_args()
    limit = reading.seconds(options.as_of.replace("T", " "))
    contacts, counts = reading.read(options.export, options.encoding, limit)
    first, last = (date.fromisoformat(day) for day in options.period.split(".."))
    days = (last - first).days + 1
    watermark = watermark_of(contacts, limit)
    figures.link(contacts, WINDOW_S, watermark)

    def judge(start, end):
        inside = [contact for contact in contacts if start <= contact.day <= end]
        return inside, figures.by_dimension(inside, THRESHOLD_S, SHORT_S, WINDOW_S, watermark)

    inside, judged = judge(first, last)
    _, before = judge(first - timedelta(days), last - timedelta(days))
    if watermark < (last.toordinal() - EPOCH + 1) * 86400:
        sys.exit("judge: the export ends before the period does")
    found = list(differences(judged, before, table(options.run, "tables", "metrics.csv"), agents_of(options.run, contacts)))
    counts["rows_used"] = sum(len(contact.legs) for contact in inside)  # A19
    ledger = table(options.run, "tables", "source_ledger.csv")
    for column, value in counts.items():
        printed = sum(int(row[column]) for row in ledger)
        if printed != value:
            found.append(f"source_ledger.csv: {column} judge {value} run {printed}")
    for line in found[:20]:
        print(line)
    print(f"judge: {len(judged)} figures, {len(found)} differences", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
