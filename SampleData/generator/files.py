"""Writes tables as the exporting systems do: encoding, delimiter, line ends, and the lines that are no records."""

import csv
import io


class Verbatim(str):
    """A line that is written as it is, without quoting."""


def encode(header, rows, delimiter=",", line_end="\r\n", encoding="utf-8", mark="", final_line_end=True):
    """The bytes of a file; a row may be a list of cells or a Verbatim line."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator=line_end)
    writer.writerow(header)
    for row in rows:
        if isinstance(row, Verbatim):
            out.write(row + line_end)
        else:
            writer.writerow(row)
    text = out.getvalue()
    if not final_line_end:
        text = text[: -len(line_end)]
    return (mark + text).encode(encoding)

