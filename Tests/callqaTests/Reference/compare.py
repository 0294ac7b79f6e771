"""Compares a product run folder with the judge's tables. Exit 1 on any difference, the first 40 printed.

python3 compare.py RUN_FOLDER OUTDIR [--agents mapping.csv] [--ignore state,excluded] [--limit 40]
"""

import argparse
import csv
import os
import sys
from collections import Counter

TOLERANCE = 1e-9
NUMBERS = ["value", "numerator", "denominator", "n", "excluded", "ci_low", "ci_high", "previous"]
METRIC_KEY = ["dimension", "member", "metric", "variant"]
CLOCK_KEY = ["complaint_id", "policy", "clock"]
CONTACT_FIELDS = ["channel", "direction", "queue", "team", "business_type", "segment", "arrived_at", "outcome", "wait_s",
                  "talk_s", "hold_s", "wrap_up_s", "transferred", "resolved_flag", "csat", "file", "record"]
TRUTH = {"1": "yes", "true": "yes", "yes": "yes", "0": "no", "false": "no", "no": "no", "": "no"}
# Figures of later tables that the judge does not compute.
NOT_JUDGED_METRICS = {"theme_count": {"all", "department", "day"}, "theme_share": {"all", "department", "day"},
                      "complaints_open": {"day"}}


def load(*parts):
    path = os.path.join(*parts)
    if not os.path.exists(path):
        return None
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def same_number(one, other):
    if one == other or {one, other} == {"", "(missing)"}:
        return True
    try:
        a, b = float(one), float(other)
    except ValueError:
        return False
    if a == int(a) and b == int(b):
        return a == b
    return abs(a - b) <= TOLERANCE * max(1.0, abs(a), abs(b))


class Differences:
    def __init__(self):
        self.lines, self.kinds, self.notes = [], Counter(), []

    def add(self, kind, text):
        self.kinds[kind] += 1
        self.lines.append(text)

    def note(self, text):
        self.notes.append(text)


def is_vacuous(row):
    """A row that says nothing: a count of 0, a rate of it, or a figure that rests on nothing. It may be printed or left out (S14)."""
    if row["unit"] in ("count", "per_10k"):
        return row["value"] in ("", "0")
    return row["value"] == "" or row["n"] in ("", "0")


def agent_names(run, out, mapping_path):
    """{product token: the judge's member}: from a mapping file, else from the two contact tables."""
    if mapping_path:
        with open(mapping_path, encoding="utf-8-sig", newline="") as file:
            return {row["token"]: row["agent"] for row in csv.DictReader(file)}
    ours = {row["interaction_id"]: row["agent"] for row in load(out, "contacts.csv") or []}
    names = {}
    for row in load(run, "stages", "contacts.csv") or []:
        token, name = row.get("agent_token", ""), ours.get(row["interaction_id"], "")
        if token and name:
            names.setdefault(token, name)
    return names


def describe(key):
    dimension, member, metric, variant = key
    place = dimension if dimension == "all" else f"{dimension}={member}"
    return f"{metric}{'[' + variant + ']' if variant else ''} {place}"


def compare_figure(differences, key, ours, theirs, ignored):
    for column in NUMBERS:
        if column in ignored or column not in theirs:
            continue
        a, b = ours[column], theirs[column]
        if column == "previous" and {a, b} <= {"", "0"}:
            continue
        if not same_number(a, b):
            differences.add(f"metrics.{key[2]}.{column}", f"metrics  {describe(key)}: {column} judge {a!r} product {b!r}")
    for column in ("unit", "state"):
        if column not in ignored and ours[column] != theirs[column]:
            differences.add(f"metrics.{key[2]}.{column}",
                            f"metrics  {describe(key)}: {column} judge {ours[column]!r} product {theirs[column]!r}")


def judged_elsewhere(row, judged_dimensions):
    dimension, metric = row["dimension"], row["metric"]
    return dimension in NOT_JUDGED_METRICS.get(metric, ()) or (
        (dimension == "theme" or metric.startswith("theme_")) and "theme" not in judged_dimensions)


def compare_metrics(differences, run, out, agents, ignored):
    ours_rows, theirs_rows = load(out, "metrics.csv"), load(run, "tables", "metrics.csv")
    if theirs_rows is None:
        differences.add("metrics", "metrics  tables/metrics.csv is missing")
        return
    judged = {row["dimension"] for row in ours_rows}
    known_metrics = {row["metric"] for row in ours_rows}
    ours = {tuple(row[c] for c in METRIC_KEY): row for row in ours_rows}
    theirs, loose = {}, []
    for row in theirs_rows:
        if judged_elsewhere(row, judged):
            continue
        if row["dimension"] == "agent" and row["member"] != "(missing)":
            if row["member"] not in agents:
                loose.append(row)
                continue
            row = {**row, "member": agents[row["member"]]}
        key = tuple(row[c] for c in METRIC_KEY)
        if key in theirs:
            differences.add("metrics.twice", f"metrics  {describe(key)}: stands twice in the product")
        theirs[key] = row
    known_agents = set(agents.values()) | {"(missing)"}
    unmatched = {key: row for key, row in ours.items() if key[0] == "agent" and key[1] not in known_agents}
    only_missing = {d for d in judged if {key[1] for key in ours if key[0] == d} == {"(missing)"}}
    absent = only_missing - {key[0] for key in theirs}
    for dimension in sorted(absent):
        differences.note(f"dimension {dimension} has only (missing) here and is not printed by the product")
    for key in sorted(set(ours) | set(theirs)):
        if key in unmatched or key[0] in absent:
            continue
        if key not in theirs:
            if not is_vacuous(ours[key]):
                differences.add(f"metrics.{key[2]}.missing",
                                f"metrics  {describe(key)}: missing in the product (judge {ours[key]['value']})")
        elif key not in ours:
            if key[2] not in known_metrics:
                differences.note(f"not judged: {describe(key)} = {theirs[key]['value']}")
            elif not is_vacuous(theirs[key]):
                differences.add(f"metrics.{key[2]}.extra",
                                f"metrics  {describe(key)}: extra in the product ({theirs[key]['value']})")
        else:
            compare_figure(differences, key, ours[key], theirs[key], ignored)
    compare_loose_agents(differences, list(unmatched.values()), loose)


def compare_loose_agents(differences, ours, theirs):
    """Agents whose token is not known: the multisets of their figures must agree."""
    def bag(rows):
        return Counter((r["metric"], r["variant"], f"{float(r['value']):.9g}", r["n"]) for r in rows if not is_vacuous(r))

    mine, other = bag(ours), bag(theirs)
    for item, number in sorted((mine - other).items()):
        differences.add("metrics.agents", f"metrics  some agent: {item} stands {number} times more with the judge")
    for item, number in sorted((other - mine).items()):
        differences.add("metrics.agents", f"metrics  some agent: {item} stands {number} times more in the product")


def compare_table(differences, name, ours, theirs, key, columns, vacuous=lambda row: False):
    """Rows matched by `key`; numbers to the tolerance, texts exactly."""
    if ours is None:
        return
    if theirs is None:
        differences.add(name, f"{name}  the table is missing in the product")
        return
    mine = {tuple(row[c] for c in key): row for row in ours}
    other = {tuple(row[c] for c in key): row for row in theirs}
    for rows, found, whose in ((ours, mine, "judge"), (theirs, other, "product")):
        if len(found) != len(rows):
            differences.add(f"{name}.twice", f"{name}  {len(rows) - len(found)} keys stand twice ({whose})")
    for place in sorted(set(mine) | set(other)):
        shown = " ".join(place)
        if place not in other:
            if not vacuous(mine[place]):
                differences.add(f"{name}.missing", f"{name}  {shown}: missing in the product")
        elif place not in mine:
            if not vacuous(other[place]):
                differences.add(f"{name}.extra", f"{name}  {shown}: extra in the product")
        else:
            for column in columns:
                if column in other[place] and not same_number(mine[place][column], other[place][column]):
                    differences.add(f"{name}.{column}", f"{name}  {shown}: {column} judge {mine[place][column]!r} "
                                                        f"product {other[place][column]!r}")


def tidy_contact(row):
    segments = sorted(part for part in row.get("segment", "").replace(" ", "").split(";") if part)
    return {**row, "segment": ";".join(segments),
            "transferred": TRUTH.get(row["transferred"].lower(), row["transferred"]),
            "csat": "" if row["csat"] == "unrated" else row["csat"]}


def compare_contacts(differences, run, out, agents):
    ours, theirs = load(out, "contacts.csv"), load(run, "stages", "contacts.csv")
    if ours is None or theirs is None:
        differences.note("contacts.csv is not compared: one side has none")
        return
    ours, theirs = [tidy_contact(row) for row in ours], [tidy_contact(row) for row in theirs]
    days = sorted(row["arrived_at"][:10] for row in ours)
    inside = [row for row in theirs if days and days[0] <= row["arrived_at"][:10] <= days[-1]]
    if len(inside) < len(theirs):
        differences.note(f"{len(theirs) - len(inside)} contacts outside the period in the product's table")
    compare_table(differences, "contacts", ours, inside, ["interaction_id"], CONTACT_FIELDS)
    names = {row["interaction_id"]: row["agent"] for row in ours}
    for row in inside:
        mine = names.get(row["interaction_id"], "")
        if row.get("agent_token") is not None and agents.get(row["agent_token"], "") != mine:
            differences.add("contacts.agent", f"contacts  {row['interaction_id']}: agent judge {mine!r} "
                                              f"product token {row['agent_token']!r}")


def compare_ledger(differences, run, out):
    ours, theirs = load(out, "source_ledger.csv"), load(run, "tables", "source_ledger.csv")
    columns = ["rows_in", "rows_used", "rows_duplicate", "rows_rejected", "rows_outside_period"]
    if theirs is not None:
        known = {row["source"] for row in ours}
        theirs = [row for row in theirs if row["source"] in known]
    for source in ("contacts", "complaints", "complaint_events"):
        judged = columns if source != "complaint_events" else ["rows_in", "rows_rejected"]
        compare_table(differences, "ledger", [row for row in ours if row["source"] == source],
                      None if theirs is None else [row for row in theirs if row["source"] == source],
                      ["source", "file"], judged)


def compare_rejects(differences, run, out):
    ours, theirs = load(out, "rejects.csv"), load(run, "findings.csv")
    if theirs is None:
        differences.add("rejects", "rejects  findings.csv is missing in the product")
        return
    known = {row["source"] for row in load(out, "source_ledger.csv")}
    product = {}
    for row in theirs:
        if row["action"] == "rejected" and row["source"] in known:
            product.setdefault((row["source"], row["file"], row["record"], row["line"]), set()).add(row["kind"])
    judge = {(r["source"], r["file"], r["record"], r["line"]): set(r["kind"].split(";")) for r in ours}
    for place in sorted(set(judge) | set(product)):
        shown = f"{place[0]} {place[1]} record {place[2]} line {place[3]}"
        if place not in product:
            differences.add("rejects.missing", f"rejects  {shown}: only the judge rejects it {sorted(judge[place])}")
        elif place not in judge:
            differences.add("rejects.extra", f"rejects  {shown}: only the product rejects it {sorted(product[place])}")
        elif not judge[place] & product[place]:
            differences.add("rejects.kind", f"rejects  {shown}: kind judge {sorted(judge[place])} "
                                            f"product {sorted(product[place])}")


def all_zero(row):
    return all(row[c] in ("", "0") for c in ("met", "breached", "open_on_track", "open_overdue", "unknown"))


def main():
    parser = argparse.ArgumentParser(description="Product against judge.")
    parser.add_argument("run", help="run folder of the product")
    parser.add_argument("out", help="folder that naive.py wrote")
    parser.add_argument("--agents", help="CSV token,agent; left out: learnt from the two contact tables")
    parser.add_argument("--ignore", default="", help="columns of metrics.csv not to compare, separated by commas")
    parser.add_argument("--limit", type=int, default=40, help="differences to print")
    options = parser.parse_args()
    differences = Differences()
    agents = agent_names(options.run, options.out, options.agents)
    compare_metrics(differences, options.run, options.out, agents, set(options.ignore.split(",")))
    columns = ["met", "breached", "open_on_track", "open_overdue", "unknown", "breach_ratio", "ci_low", "ci_high"]
    compare_table(differences, "sla", load(options.out, "sla.csv"), load(options.run, "tables", "sla.csv"),
                  ["policy", "clock", "department"], columns, all_zero)
    late = ["received_at", "due_at", "done_at", "overdue_s", "overdue_working_days", "department"]
    for name in ("sla_breaches", "sla_due_soon"):
        compare_table(differences, name, load(options.out, f"{name}.csv"), load(options.run, "tables", f"{name}.csv"),
                      CLOCK_KEY, late)
    compare_ledger(differences, options.run, options.out)
    compare_rejects(differences, options.run, options.out)
    compare_contacts(differences, options.run, options.out, agents)
    for line in differences.lines[:options.limit]:
        print(line)
    if len(differences.lines) > options.limit:
        print(f"... and {len(differences.lines) - options.limit} more")
    for kind, number in sorted(differences.kinds.items(), key=lambda item: (-item[1], item[0])):
        print(f"{number:8d}  {kind}")
    for note in differences.notes[:options.limit]:
        print(f"note: {note}")
    print("equal" if not differences.lines else f"{len(differences.lines)} differences")
    return 1 if differences.lines else 0


if __name__ == "__main__":
    sys.exit(main())
