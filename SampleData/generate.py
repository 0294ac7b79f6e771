#!/usr/bin/env python3
"""Writes SampleData/bank and SampleData/tiny. The same bytes every time. Needs Python 3.11 or later, nothing else.

    python3 SampleData/generate.py            writes both folders and prints what each export holds
    python3 SampleData/generate.py --check    writes nothing; exit 1 if a committed file differs
"""

import sys
from pathlib import Path

from generator.bank import bank_files
from generator.tiny import tiny_files

HERE = Path(__file__).resolve().parent


def main():
    counts = {}
    files = {f"bank/{name}": content for name, content in bank_files(counts).items()}
    files |= {f"tiny/{name}": content for name, content in tiny_files().items()}
    if "--check" in sys.argv[1:]:
        wrong = [name for name, content in files.items() if not same(HERE / name, content)]
        extra = [p for folder in ("bank", "tiny") for p in (HERE / folder).glob("*.csv")
                 if f"{folder}/{p.name}" not in files and not p.name.startswith("expected")]
        for name in wrong:
            print(f"differs: {name}", file=sys.stderr)
        for path in extra:
            print(f"not generated: {path.name}", file=sys.stderr)
        return 1 if wrong or extra else 0
    for name, content in files.items():
        path = HERE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    for kind in sorted(counts):
        print(f"{counts[kind]:6d}  {kind}")
    print(f"{sum(map(len, files.values())):,} bytes in {len(files)} files")
    return 0


def same(path, content):
    return path.exists() and path.read_bytes() == content


if __name__ == "__main__":
    sys.exit(main())
