"""Turns a pipeline file (YAML) into the judge's config (JSON). Needs PyYAML: apt install python3-yaml.

python3 yaml2json.py Pipelines/sample.yaml --as-of 2026-11-23T02:00:00 > config.json
"""

import argparse
import csv
import json
import os
import re
import sys

try:
    import yaml
except ImportError:
    sys.exit("yaml2json: PyYAML is missing; on Debian: apt install python3-yaml")


class PlainLoader(yaml.SafeLoader):
    """Only whole numbers, true/false and null are more than text: no dates, no 1:30 = 90, no yes = true (D17)."""


PlainLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in (("int", r"[-+]?(0|[1-9][0-9]*)$", "-+0123456789"), ("bool", r"(true|false)$", "tf"),
                            ("null", r"(~|null|)$", ["~", "n", ""])):
    PlainLoader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), list(first))


def load(path):
    with open(path, encoding="utf-8") as file:
        return yaml.load(file, Loader=PlainLoader)


def main():
    parser = argparse.ArgumentParser(description="Pipeline file to the judge's config.")
    parser.add_argument("pipeline")
    parser.add_argument("--period")
    parser.add_argument("--as-of")
    parser.add_argument("--reading-limit", help="the instant the product's run started, when it had no --as-of")
    parser.add_argument("--themes", help="CSV complaint_id,theme (the product's stages/complaint_themes.csv will do)")
    parser.add_argument("--reference", help="folder of built-in policies.yaml and calendars/, where the pipeline names none")
    options = parser.parse_args()
    pipeline = load(options.pipeline)
    base = os.path.dirname(os.path.abspath(options.pipeline))
    references, measures = pipeline.get("references") or {}, pipeline.get("measures") or {}

    def reference(key, name):
        if references.get(key):
            return os.path.join(base, references[key])
        return os.path.join(os.path.abspath(options.reference), name) if options.reference else None

    config = {
        "time_zone": pipeline.get("time_zone", "Asia/Shanghai"),
        "period": options.period or pipeline.get("period", "last-week"),
        "sources": pipeline.get("sources") or {},
        "service_level": measures.get("service_level") or {},
        "first_contact_resolution": measures.get("first_contact_resolution") or {},
    }
    if policies := reference("policies", "policies.yaml"):
        config["policies"] = load(policies)
    if calendars := reference("calendars", "calendars"):
        config["calendars"] = calendars
    if references.get("aliases"):
        with open(os.path.join(base, references["aliases"]), encoding="utf-8-sig", newline="") as file:
            config["aliases"] = [[row["field"], row["header"]] for row in csv.DictReader(file)]
    for key in ("as_of", "reading_limit"):
        if value := getattr(options, key):
            config[key] = value
    if options.themes:
        config["themes"] = os.path.abspath(options.themes)
    json.dump(config, sys.stdout, ensure_ascii=False, indent=1)
    print()


if __name__ == "__main__":
    main()
