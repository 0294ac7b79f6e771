"""Do a peer's sums agree with a run's tables/metrics.csv? equality.py RUN_FOLDER PEER_OUTPUT

Compares, by queue, by day and for all: contacts, answered, abandoned, the sum of handle times, the sum of waits (ASA), answers
within 20 s and transfers; by agent the bag of (answered, sum of handle times), for a report holds tokens in place of agents.
Holds for exports of one leg a contact, without duplicates or faulty rows, where a plain query can follow the rulings.
"""

import csv
import os
import sys
from collections import Counter


def sections(path):
    """{section: rows as dicts} of peers/answers.py's format."""
    found, name, header = {}, None, None
    with open(path, encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith("# "):
                name, header = line[2:], None
                found[name] = []
            elif header is None:
                header = line.split(",")
            else:
                found[name].append(dict(zip(header, line.split(","))))
    return found


# The run's figure for each of the peer's columns: metric, variant, column of metrics.csv.
FIGURES = {
    "contacts": ("contacts_offered", "", "value"), "ivr_only": ("contacts_ivr_only", "", "value"),
    "answered": ("contacts_answered", "", "value"), "abandoned": ("contacts_abandoned", "", "value"),
    "handle_time_sum_s": ("handle_time_s", "mean", "numerator"), "wait_sum_s": ("asa_s", "mean", "numerator"),
    "within_20_s": ("service_level", "neg", "numerator"), "transfers": ("transfer_ratio", "", "numerator"),
}


def peer_sums(found):
    sums = Counter()
    for row in found["queue_day"]:
        for column in FIGURES:
            if column in row:
                for dimension, member in (("queue", row["queue"]), ("day", row["day"]), ("all", "")):
                    sums[dimension, member, column] += int(row[column])
    for row in found["transfers"]:
        for dimension, member in (("queue", row["queue"]), ("all", "")):
            sums[dimension, member, "transfers"] += int(row["contacts"])
    return sums


def differences(run, peer):
    found = sections(peer)
    sums = peer_sums(found)
    with open(os.path.join(run, "tables", "metrics.csv"), encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["dimension"] in ("all", "queue", "day", "agent")]
    ours = {(row["dimension"], row["member"], row["metric"], row["variant"]): row for row in rows}
    compared = 0
    for (dimension, member, column), value in sorted(sums.items()):
        metric, variant, place = FIGURES[column]
        row = ours.get((dimension, member, metric, variant))
        compared += 1
        if int((row or {}).get(place) or 0) != value:
            yield f"{dimension}={member} {metric}[{variant}]: {place} peer {value} run {row[place] if row else 'no row'}"
    tokens = {row["member"] for row in rows if row["dimension"] == "agent"} - {"(missing)"}
    bag = Counter((int(ours["agent", token, "contacts_answered", ""]["value"]),
                   int(ours["agent", token, "handle_time_s", "mean"]["numerator"])) for token in tokens)
    other = Counter((int(row["answered"]), int(row["handle_time_sum_s"])) for row in found["agent"])
    if bag != other:
        yield f"agents: {sum((bag - other).values())} pairs of answered and handle time stand in the run alone"
    if compared < 100:
        yield f"only {compared} sums were compared"


def main():
    found = list(differences(sys.argv[1], sys.argv[2]))
    for line in found[:20]:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
