"""What every peer answers, and how it is written: sections of integers, so that equal answers are equal bytes."""

SECTIONS = {
    "queue_day": ["queue", "day", "contacts", "ivr_only", "answered", "abandoned", "handle_time_sum_s", "wait_sum_s", "within_20_s"],
    "agent": ["agent", "answered", "handle_time_sum_s"],
    "repeat_7d": ["queue", "answered", "repeated"],
    "transfers": ["queue", "to", "contacts"],
}


def write(path, answers):
    """`answers`: {section: rows}; None and "" are (missing). Rows are sorted here, transfers by their number first."""
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        for name, header in SECTIONS.items():
            rows = [tuple("(missing)" if cell in (None, "") else str(cell) for cell in row) for row in answers[name]]
            rows.sort(key=(lambda row: (-int(row[2]), row)) if name == "transfers" else None)
            file.write(f"# {name}\n{','.join(header)}\n")
            file.writelines(",".join(row) + "\n" for row in rows)
