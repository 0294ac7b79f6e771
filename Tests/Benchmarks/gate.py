"""The gates of continuous integration on a generated export: gate.py PROGRAM, exit 1 when one of them fails.

judge         every figure of a dirty export (legs, duplicates, faulty rows) agrees with judge/, which follows the rulings alone
peer          counts, sums, ASA, handle times, service level and transfers of a clean export agree with DuckDB, where it is installed
copies        UTF-8, GB18030 and CRLF copies, one and two threads and both engines give the same bytes
instructions  what a further byte costs, by callgrind where valgrind is installed, is at most what gate-limits.txt says
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile

import equality
from measuring import AS_OF, HERE, bare_copy, callqa, export, finish_count, fresh, generator, run, start_count

PERIOD = "2026-05-01..2026-05-31"
DIRTY = ["100000", "legs=120", "exact=10", "corrected=10", "faulty=30", "agents=300"]
SMALL, LARGE = ["1000", "agents=10", "days=7"], ["16000", "agents=10", "days=7"]  # counted; few cells, so that reading weighs


def report(program, pipeline, folder, output, *flags, threads=2):
    """The run folder of one run."""
    return run(callqa(program, os.path.join(HERE, pipeline), folder, output, "--as-of", AS_OF, *flags, threads=threads),
               os.path.dirname(output)).stdout.strip()


def judge(program, work):
    folder = export(work, *DIRTY)
    one = report(program, "gate.yaml", folder, os.path.join(work, "judged"))
    done = subprocess.run([sys.executable, os.path.join(HERE, "judge", "judge.py"), one, os.path.join(folder, "export.csv"),
                           "--period", PERIOD, "--as-of", AS_OF], capture_output=True, text=True)
    return done.returncode == 0, (done.stdout + done.stderr).strip()


def peer(program, work):
    if not importlib.util.find_spec("duckdb"):
        return True, "skipped: DuckDB is not installed (pip install duckdb)"
    folder = export(work, "100000", "agents=300")
    one = report(program, "pipeline.yaml", folder, os.path.join(work, "peered"))
    answer = os.path.join(work, "duckdb.out")
    run([sys.executable, os.path.join(HERE, "peers", "duckdb_job.py"), os.path.join(folder, "export.csv"), answer, "2"], work)
    found = list(equality.differences(one, answer))
    return not found, "\n".join(found[:20]) or "every sum equal"


def contents(folder):
    """Every file by its path, but run.json, which tells the time and the inputs' digests."""
    found = {}
    for place, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(place, name)
            if name != "run.json":
                with open(path, "rb") as file:
                    found[os.path.relpath(path, folder)] = file.read()
    return found


def copies(program, work):
    rows = ["20000", *DIRTY[1:]]
    ways = [("GB18030", export(work, *rows, encoding="GB18030"), 2, []), ("CRLF", export(work, *rows, "crlf=1"), 2, []),
            ("one thread", export(work, *rows), 1, []), ("libcsv", export(work, *rows), 2, ["--csv-engine", "libcsv"]),
            ("libcsv, CRLF, one thread", export(work, *rows, "crlf=1"), 1, ["--csv-engine", "libcsv"])]
    plain = contents(report(program, "gate.yaml", export(work, *rows), os.path.join(work, "plain")))
    wrong = []
    for name, folder, threads, flags in ways:
        other = contents(report(program, "gate.yaml", folder, fresh(os.path.join(work, "copy")), *flags, threads=threads))
        differing = sorted(path for path in plain.keys() | other.keys() if plain.get(path) != other.get(path))
        wrong += [f"{name}: {', '.join(differing)}"] if differing else []
    return not wrong, "\n".join(wrong) or f"{len(ways)} other ways, {len(plain)} files, the same bytes"


def begin_instructions(program, work):
    """Starts both counts, so that they go on while the other gates work."""
    if not shutil.which("valgrind"):
        return None
    bare = bare_copy(program, work)
    begun = []
    for rows in (SMALL, LARGE):
        folder = export(work, *rows)
        command = callqa(bare, os.path.join(HERE, "pipeline.yaml"), folder, os.path.join(work, "counted-" + rows[0]), "--as-of", AS_OF,
                         "--period", "2026-03-01..2026-03-07")
        begun.append((os.path.getsize(os.path.join(folder, "export.csv")), start_count(command)))
    return begun


def instructions(begun):
    if begun is None:
        return True, "skipped: valgrind is not installed"
    (small, fewer), (large, more) = [(size, finish_count(child)) for size, child in begun]
    cost = (more - fewer) / (large - small)
    limits = {}
    with open(os.path.join(HERE, "gate-limits.txt"), encoding="utf-8") as file:
        for line in file:
            words = line.split("#")[0].split()
            if words:
                limits[words[0]] = float(words[1])
    good = cost <= limits["further_byte"] and fewer <= limits["whole_run"]
    return good, (f"a further byte costs {cost:.1f} instructions (limit {limits['further_byte']:g}), "
                  f"a run of 1,000 rows {fewer:,} (limit {limits['whole_run']:,.0f}); limits stand in Tests/Benchmarks/gate-limits.txt")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    program, good = os.path.abspath(sys.argv[1]), True
    with tempfile.TemporaryDirectory(prefix="callqa-gate-") as work:
        generator(work)
        begun = begin_instructions(program, work)
        for name, gate in (("judge", judge), ("peer", peer), ("copies", copies)):
            passed, text = gate(program, work)
            print(f"{name}: {'' if passed else 'FAILED: '}{text}", flush=True)
            good = good and passed
        passed, text = instructions(begun)
        print(f"instructions: {'' if passed else 'FAILED: '}{text}")
    return 0 if good and passed else 1


if __name__ == "__main__":
    sys.exit(main())
