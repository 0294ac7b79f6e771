"""Runs a program and says what it took; makes the exports; counts instructions. For bench.py and gate.py."""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections import namedtuple

HERE = os.path.dirname(os.path.abspath(__file__))
AS_OF = "2026-06-01T02:00:00"
Run = namedtuple("Run", "wall_s cpu_s peak_bytes stdout")


def say(text):
    print(text, file=sys.stderr, flush=True)


def run(command, scratch):
    """Wall and CPU seconds and peak memory of one process (the kernel's own figures); any other end than 0 ends the benchmark."""
    with open(os.path.join(scratch, "stdout"), "w+b") as out, open(os.path.join(scratch, "stderr"), "w+b") as errors:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=errors)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0), errors.seek(0)
        if child.returncode != 0:
            sys.exit(f"bench: exit {child.returncode} of {' '.join(command)}\n{errors.read().decode(errors='replace')[-2000:]}")
        return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024, out.read().decode())


def callqa(program, pipeline, folder, output, *flags, threads=2):
    return [program, "run", pipeline, "--input", folder, "--output", output, "--jobs", str(threads), "-q", *flags]


def generator(work):
    """The compiled generator, built again when its source is newer."""
    source, binary = os.path.join(HERE, "contact_export.c"), os.path.join(work, "contact_export")
    if not os.path.exists(binary) or os.path.getmtime(binary) < os.path.getmtime(source):
        compiler = next((name for name in ("cc", "gcc", "clang") if shutil.which(name)), None)
        if compiler is None:
            sys.exit("bench: a C compiler is missing; on Debian: apt install gcc libc6-dev")
        subprocess.run([compiler, "-O2", "-o", binary, source], check=True)
    return binary


def export(work, rows, *options, encoding=None):
    """The folder of a generated export.csv, kept for the next time; `encoding` is one that iconv knows."""
    binary = generator(work)
    name = "-".join([str(rows), *options, *([encoding] if encoding else [])]).replace("=", "")
    folder = os.path.join(work, "exports", name)
    path = os.path.join(folder, "export.csv")
    if not os.path.exists(path) or os.path.getmtime(path) < os.path.getmtime(binary):
        os.makedirs(folder, exist_ok=True)
        say(f"making {name}")
        with open(path + ".part", "wb") as file:
            if encoding:
                whole = os.path.join(export(work, rows, *options), "export.csv")
                subprocess.run(["iconv", "-f", "UTF-8", "-t", encoding, whole], stdout=file, check=True)
            else:
                subprocess.run([binary, str(rows), *options], stdout=file, check=True)
        os.rename(path + ".part", path)
    return folder


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    return folder


def digest(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def bare_copy(program, work):
    """The program without its debugging data, which valgrind cannot always read."""
    copy = os.path.join(work, "callqa")
    shutil.copy(program, copy)
    if shutil.which("strip"):
        subprocess.run(["strip", "--strip-debug", copy], check=True)
    return copy


def start_count(command):
    """Starts a command under callgrind; `finish_count` gives its instructions."""
    return subprocess.Popen(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command], stdin=subprocess.DEVNULL,
                            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)


def finish_count(child):
    errors = child.communicate()[1]
    match = re.search(r"Collected : (\d+)", errors)
    if child.returncode != 0 or match is None:
        sys.exit(f"bench: callgrind ended with {child.returncode}\n{errors[-2000:]}")
    return int(match.group(1))
