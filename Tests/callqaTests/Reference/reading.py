"""Every record of a source's files as one dict, with what already rejects it (encoding, header, width, totals)."""

import glob
import gzip
import os

from cells import folded, is_missing, plain
from headers import REQUIRED, HeaderError, match_header
from strict_csv import records, sniff_delimiter

CODECS = {"utf-8": "utf-8", "gb18030": "gb18030", "big5": "big5", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be",
          "windows-1252": "cp1252"}
TOTALS = {"合计", "总计", "小计", "Total"}  # A10


class InputError(Exception):
    """The run cannot go on: exit 66 or 65 of the product."""


def blocks_of(config, source):
    """A source is one block or a list of blocks (A1)."""
    blocks = config.get("sources", {}).get(source, [])
    return blocks if isinstance(blocks, list) else [blocks]


def files_of(config, root, source):
    """[(path, block, globs)] in bytewise path order; a file matched twice is read once, by its first block (D23, A8)."""
    found = {}
    blocks = blocks_of(config, source)
    for number, block in enumerate(blocks):
        for pattern in block["files"]:
            for path in glob.glob(pattern, root_dir=root, recursive=True):
                if os.path.isfile(os.path.join(root, path)):
                    entry = found.setdefault(path.replace(os.sep, "/"), (block, []))
                    entry[1].append((source, number, pattern))
    if blocks and not found:
        raise InputError(f"{source}: no file matches under {root}")
    return [(path, *found[path]) for path in sorted(found, key=lambda path: path.encode())]


def decode(data, declared):
    """Text of a file: by its mark, else strict UTF-8, else GB18030 (A1)."""
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8", errors="replace")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if declared != "auto":
        return data.decode(CODECS[declared], errors="replace")
    for codec in ("utf-8", "gb18030"):
        try:
            return data.decode(codec)
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", errors="replace")


def read_bytes(path):
    with open(path, "rb") as file:
        data = file.read()
    return gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data


def read_source(config, root, source):
    """(rows, ledger). A row: source, file, record, line, cells {field: text}, units, block, globs, kinds.

    `cells` holds a field only where the file has a column or a constant for it. `kinds` are the reasons for rejection.
    """
    rows, ledger = [], []
    for path, block, globs in files_of(config, root, source):
        text = decode(read_bytes(os.path.join(root, path)), block.get("encoding", "auto"))
        delimiter = block.get("delimiter", "auto")
        delimiter = sniff_delimiter(text) if delimiter == "auto" else {"\\t": "\t"}.get(delimiter, delimiter)
        stream = records(text, delimiter)
        ledger.append({"source": source, "file": path})
        _, header = next(stream, (0, None))
        if header is None:
            if text.strip():
                raise InputError(f"{path}: the header line cannot be read")
            continue  # an empty file
        while header and plain(header[-1]) == "":
            header.pop()
        try:
            fields = match_header(source, header, block, config.get("aliases", []))
        except HeaderError as error:
            raise InputError(f"{path}: {error}") from error
        constants = {field: str(value) for field, value in block.get("constants", {}).items() if field not in fields}
        lacking = [field for field in REQUIRED[source] if field not in fields and field not in constants]
        if lacking:
            raise InputError(f"{path}: no column for {', '.join(lacking)}; headers found: {', '.join(header)}")
        missing = {plain(str(token)) for token in block.get("missing", [])}
        units = {field: unit for field, places in fields.items() for _, unit in places if unit}
        units.update(block.get("units", {}))  # the bracket states the unit unless `units` does (A5)
        for number, (line, values) in enumerate(stream, start=1):
            row = {"source": source, "file": path, "record": number, "line": line, "block": block, "globs": globs,
                   "units": units, "order": len(rows), "kinds": set(), "cells": {}, "columns": {}, "missing": missing}
            judge_record(row, values, header)
            if not row["kinds"]:
                for field, places in fields.items():
                    row["cells"][field] = values[places[0][0]]
                    row["columns"][field] = [(header[column], values[column]) for column, _ in places]
                row["cells"].update(constants)
            row["fields"] = set(fields) | set(constants)
            rows.append(row)
    return rows, ledger


def judge_record(row, values, header):
    """Quoting (D19), repeated header and totals (A10), width (A21)."""
    if values is None:
        row["kinds"].add("quoting")
        return
    width = len(header)
    surplus_empty = all(plain(value) == "" for value in values[width:])
    named = [plain(value) for value in values]
    first = next((value for value in named if value), "")
    if surplus_empty and named[:width] == [plain(cell) for cell in header]:
        row["kinds"].add("repeated_header")
    elif first in TOTALS:
        row["kinds"].add("total_row")
    elif len(values) < width or not surplus_empty:
        row["kinds"].add("field_count")


def text_of(row, field):
    """The cell's text as exported, trimmed, or None if missing (A4)."""
    if field not in row["cells"]:
        return None
    text = row["cells"][field]
    return None if is_missing(text, row["missing"]) else text.strip()


def mapped(row, field, text):
    """`text` after the block's `values`."""
    table = row["block"].get("values", {}).get(field, {})
    for written, meant in table.items():
        if folded(str(written)) == folded(text):
            return str(meant)
    return text


def member_of(row, field):
    """A text value as a member: mapped, NFKC-folded, trimmed (A59); None if missing."""
    text = text_of(row, field)
    return None if text is None else plain(mapped(row, field, text)) or None


def word_of(row, field, vocabulary):
    """(word, known): `vocabulary` maps what may stand there (folded) to the word; (None, True) if missing (A71)."""
    text = text_of(row, field)
    if text is None:
        return None, True
    word = vocabulary.get(folded(mapped(row, field, text)))
    return word, word is not None
