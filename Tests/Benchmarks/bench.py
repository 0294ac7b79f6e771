"""make bench: the built program against its peers and against itself. Writes .build/bench/results.md and prints it.

bench.py PROGRAM, with these in the environment:
  BENCH_ROWS    sizes of the generated export (default "1000000 5000000"; BENCH_LARGE=1 adds 20000000)
  BENCH_ROUNDS  runs of each program (default 5), in turn: callqa first, callqa again, each peer; then from the beginning
  BENCH_PARTS   what to measure (default "peers growth variants instructions")
  BENCH_PEERS   "name=command;name=command", each called with CSV OUT THREADS (default: the peers/ that are installed)
  BENCH_CSV, BENCH_PIPELINE   measure somebody else's export with this pipeline file instead; @WORK@ in it is a folder to write in
  BENCH_WORK    where exports and outputs are kept (default .build/bench)
"""

import csv
import importlib.util
import os
import statistics
import subprocess
import sys

import equality
from measuring import (AS_OF, HERE, bare_copy, callqa, digest, export, finish_count, fresh, run, say, start_count)

CHECKOUT = os.path.dirname(os.path.dirname(HERE))
THREADS = 2
MIB = 1 << 20
# What else one export is measured as: name, options of contact_export, encoding, flags of callqa.
VARIANTS = [
    ("GB18030", [], "GB18030", []), ("CRLF", ["crlf=1"], None, []), ("every field quoted", ["quoted=1"], None, []),
    ("--csv-engine libcsv", [], None, ["--csv-engine", "libcsv"]),
    ("legs, duplicates, faulty rows", ["legs=120", "exact=10", "corrected=10", "faulty=10"], None, []),
]


class Bench:
    def __init__(self, program):
        setting = os.environ.get
        self.program = os.path.abspath(program)
        self.work = os.path.abspath(setting("BENCH_WORK") or os.path.join(CHECKOUT, ".build", "bench"))
        os.makedirs(self.work, exist_ok=True)
        self.rounds = int(setting("BENCH_ROUNDS") or 5)
        self.parts = (setting("BENCH_PARTS") or "peers growth variants instructions").split()
        self.sizes = [int(size) for size in (setting("BENCH_ROWS") or "1000000 5000000").split()]
        if setting("BENCH_LARGE") == "1" and 20_000_000 not in self.sizes:
            self.sizes.append(20_000_000)
        self.csv, pipeline = setting("BENCH_CSV"), setting("BENCH_PIPELINE")
        self.flags = [] if pipeline else ["--as-of", AS_OF]
        self.pipeline = self.filled(pipeline) if pipeline else os.path.join(HERE, "pipeline.yaml")
        self.peers = self.named_peers(setting("BENCH_PEERS"))
        self.lines, self.walls = [], {}

    def filled(self, pipeline):
        with open(pipeline, encoding="utf-8") as file:
            text = file.read().replace("@WORK@", self.work)
        copy = os.path.join(self.work, "pipeline.yaml")
        with open(copy, "w", encoding="utf-8") as file:
            file.write(text)
        return copy

    def named_peers(self, setting):
        if setting is not None:
            pairs = [part.split("=", 1) for part in setting.split(";") if "=" in part]
            return {name.strip(): command.split() for name, command in pairs}
        modules = {"duckdb": "duckdb", "polars": "polars", "chdb": "chdb", "pandas": "pyarrow"}
        return {name: [sys.executable, os.path.join(HERE, "peers", f"{name}_job.py")] for name, module in modules.items()
                if importlib.util.find_spec(name) and importlib.util.find_spec(module)}

    def write(self, line=""):
        print(line, flush=True)
        self.lines.append(line)

    def command(self, folder, output, *flags):
        return callqa(self.program, self.pipeline, folder, output, *self.flags, *flags, threads=THREADS)

    def head(self):
        def text(*command):
            return subprocess.run(command, capture_output=True, text=True, cwd=CHECKOUT).stdout.strip()

        with open("/proc/cpuinfo", encoding="utf-8") as file:
            processor = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "unknown processor")
        changed = " and uncommitted changes" if text("git", "status", "--porcelain", "--untracked-files=no") else ""
        self.write("# Benchmark")
        self.write()
        self.write(f"Commit {text('git', 'rev-parse', '--short=12', 'HEAD')}{changed} · callqa {text(self.program, '--version')}, "
                   f"SHA-256 of the binary {digest(self.program)[:16]}")
        self.write(f"{processor}, {os.cpu_count()} processors, {os.uname().sysname} {os.uname().release} · load before "
                   f"{os.getloadavg()[0]:.1f} · {THREADS} threads, {self.rounds} rounds in turn, medians (least–most), warm page cache")
        if os.getloadavg()[0] > 0.5:
            self.write("**The machine was busy: the seconds below are not to be quoted.**")
        self.write()
        self.write("*First* is a run into an empty folder, *following* a later one into the same: the first also computes the SHA-256 of "
                   "the input, the following ones find it remembered. Peak is the kernel's greatest resident size.")

    def round_of(self, folder, output, *flags):
        """First run and following run of callqa."""
        fresh(output)
        first = run(self.command(folder, output, *flags), self.work)
        return first, run(self.command(folder, output, *flags), self.work)

    def warm(self, path):
        with open(path, "rb") as file:
            while file.read(16 * MIB):
                pass

    def against_peers(self, folder, path):
        taken = {"callqa, first": [], "callqa, following": [], **{name: [] for name in self.peers}}
        output, answers = os.path.join(self.work, "out"), {}
        self.warm(path)
        for number in range(self.rounds):
            say(f"{path}, round {number + 1} of {self.rounds}")
            first, again = self.round_of(folder, output)
            taken["callqa, first"].append(first), taken["callqa, following"].append(again)
            for name, command in self.peers.items():
                answer = answers[name] = os.path.join(self.work, f"{name}.out")
                taken[name].append(run([*command, path, answer, str(THREADS)], self.work))
        folder_of_run, size = again.stdout.strip(), os.path.getsize(path)
        rows = self.rows_of(folder_of_run)
        self.write()
        self.write(f"## {rows:,} rows, {size:,} bytes ({size / rows:.1f} a row)")
        self.write()
        self.write("| | wall s | cpu s | peak MiB | bytes a row | following ÷ it | first ÷ it |")
        self.write("|---|---|---|---|---|---|---|")
        for name, runs in taken.items():
            self.write(f"| {name} | {self.spread([r.wall_s for r in runs])} | {statistics.median(r.cpu_s for r in runs):.2f} | "
                       f"{self.peak(runs) / MIB:.0f} | {self.peak(runs) / rows:.1f} | {self.pairs(taken['callqa, following'], runs)} | "
                       f"{self.pairs(taken['callqa, first'], runs)} |")
        self.write()
        over = (self.peak(taken["callqa, following"]) - 64 * MIB) / rows
        self.write(f"Peak less 64 MiB: {over:.1f} bytes a row · tables/metrics.csv {digest(os.path.join(folder_of_run, 'tables/metrics.csv'))}")
        self.agreement(folder_of_run, answers)
        self.walls[rows] = {key: statistics.median(r.wall_s for r in taken[f"callqa, {key}"]) for key in ("first", "following")}

    def agreement(self, folder_of_run, answers):
        for name, answer in answers.items():
            if self.csv:
                self.write(f"{name}: answer {digest(answer)[:16]}")
                continue
            found = list(equality.differences(folder_of_run, answer))
            self.write(f"{name}: answer {digest(answer)[:16]}, " + (f"**{len(found)} sums differ**, {found[0]}" if found else "every sum equal"))

    @staticmethod
    def rows_of(folder_of_run):
        with open(os.path.join(folder_of_run, "tables", "source_ledger.csv"), encoding="utf-8-sig", newline="") as file:
            return sum(int(row["rows_in"]) for row in csv.DictReader(file))

    @staticmethod
    def peak(runs):
        return max(r.peak_bytes for r in runs)

    @staticmethod
    def spread(values):
        return f"{statistics.median(values):.2f} ({min(values):.2f}–{max(values):.2f})"

    @staticmethod
    def pairs(ours, others):
        """The median of the ratios, round by round."""
        return f"{statistics.median(a.wall_s / b.wall_s for a, b in zip(ours, others)):.3f}"

    def growth(self):
        sizes = sorted(self.walls)
        if len(sizes) < 2:
            return
        self.write()
        self.write("## Growth")
        self.write()
        self.write("| from | to | first | following |")
        self.write("|---|---|---|---|")
        for small, large in zip(sizes, sizes[1:]):
            ratios = [self.walls[large][key] / self.walls[small][key] for key in ("first", "following")]
            self.write(f"| {small:,} | {large:,} | {ratios[0]:.2f} × | {ratios[1]:.2f} × |")

    def variants(self, rows):
        """One export written in other ways, each run beside the plain one."""
        plain = export(self.work, rows)
        self.write()
        self.write(f"## {rows:,} rows in other forms, each round beside the plain export (following runs)")
        self.write()
        self.write("| | bytes | wall s | cpu s | peak MiB | ÷ plain, following | ÷ plain, first | same metrics.csv |")
        self.write("|---|---|---|---|---|---|---|---|")
        for name, options, encoding, flags in VARIANTS:
            folder = export(self.work, rows, *options, encoding=encoding)
            path = os.path.join(folder, "export.csv")
            self.warm(path), self.warm(os.path.join(plain, "export.csv"))
            ours, theirs = [], []
            for number in range(self.rounds):
                say(f"{name}, round {number + 1} of {self.rounds}")
                theirs.append(self.round_of(plain, os.path.join(self.work, "plain")))
                ours.append(self.round_of(folder, os.path.join(self.work, "out"), *flags))
            first, again = ([pair[place] for pair in ours] for place in (0, 1))
            plain_first, plain_again = ([pair[place] for pair in theirs] for place in (0, 1))
            same = digest(self.metrics(again[-1])) == digest(self.metrics(plain_again[-1]))
            self.write(f"| {name} | {os.path.getsize(path):,} | {self.spread([r.wall_s for r in again])} | "
                       f"{statistics.median(r.cpu_s for r in again):.2f} | {self.peak(again) / MIB:.0f} | {self.pairs(again, plain_again)} | "
                       f"{self.pairs(first, plain_first)} | {'yes' if same else 'no: other rows' if 'faulty=10' in options else '**no**'} |")

    @staticmethod
    def metrics(one):
        return os.path.join(one.stdout.strip(), "tables", "metrics.csv")

    def instructions(self):
        """Whole process on 200,000 and on 50,000 rows; the difference, by the difference in bytes, is what a further byte costs."""
        if not subprocess.run(["sh", "-c", "command -v valgrind"], capture_output=True).stdout:
            self.write("\nInstructions are not counted: valgrind is missing.")
            return
        program, counts = bare_copy(self.program, self.work), []
        for rows in (50_000, 200_000):
            say(f"counting the instructions of {rows} rows")
            folder = export(self.work, rows)
            command = callqa(program, self.pipeline, folder, fresh(os.path.join(self.work, f"counted-{rows}")), *self.flags, threads=THREADS)
            counts.append((os.path.getsize(os.path.join(folder, "export.csv")), start_count(command)))
        (small, fewer), (large, more) = [(size, finish_count(child)) for size, child in counts]
        self.write()
        self.write("## Instructions (callgrind, first run: with the SHA-256 of the input)")
        self.write()
        self.write(f"200,000 rows, {large:,} bytes: {more:,} in all, {more / large:.1f} a byte; 50,000 rows: {fewer:,}; "
                   f"a further byte costs **{(more - fewer) / (large - small):.1f}**, what does not grow with the input {fewer - small * (more - fewer) // (large - small):,}.")

    def all(self):
        self.head()
        if self.csv:
            path = os.path.abspath(self.csv)
            self.against_peers(os.path.dirname(path), path)
        else:
            if "peers" in self.parts or "growth" in self.parts:
                for rows in self.sizes:
                    folder = export(self.work, rows)
                    self.against_peers(folder, os.path.join(folder, "export.csv"))
                self.growth()
            if "variants" in self.parts:
                self.variants(max(size for size in self.sizes if size <= max(5_000_000, min(self.sizes))))
            if "instructions" in self.parts:
                self.instructions()
        with open(os.path.join(self.work, "results.md"), "w", encoding="utf-8") as file:
            file.write("\n".join(self.lines) + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    Bench(sys.argv[1]).all()
