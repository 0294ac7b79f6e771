"""The bank's folder: runs the eight weeks and lays the exports out in files."""

from datetime import date, timedelta

from . import days, dirt, export
from .complaints import follow_up_calls, plan, settle
from .contacts import Bank
from .dice import Dice
from .files import Verbatim, encode

RATED = export.CALL_HEADER.index("满意度")
SOLVED = export.CALL_HEADER.index("是否解决")


def bank_files(counts):
    """{file name: bytes}; counts is filled with what was put in."""
    bank = Bank()
    complaints = plan(bank)
    contacts = bank.run()
    complaints = settle(complaints)
    contacts += follow_up_calls(complaints)
    export.number_contacts(contacts)
    files = {}
    files |= call_files(contacts, counts)
    files |= chat_files(contacts, counts)
    files |= mail_files(contacts, counts)
    files |= complaint_files(complaints, counts)
    return files


def call_files(contacts, counts):
    """One file a week; from the second on it begins with Saturday and Sunday of the week before, exported again."""
    dice, weeks = Dice("calls export"), {}
    for contact in contacts:
        if contact.channel == "phone":
            week = weeks.setdefault(days.week_name(contact.arrived.date()), [])
            week += [(contact.arrived.date(), row) for row in export.call_rows(contact, dice)]
            counts["calls contacts"] = counts.get("calls contacts", 0) + 1
    first_copies, again, corrections = {}, {}, Dice("calls corrections")
    names = sorted(weeks)
    for week, following in zip(names, names[1:] + [None]):
        first_copies[week] = [list(row) for _, row in weeks[week]]
        if following is None:
            continue
        again[following] = [list(row) for day, row in weeks[week] if day.weekday() >= 5]
        offset = len(first_copies[week]) - len(again[following])
        for index, row in enumerate(again[following]):
            correct(corrections, row, first_copies[week], offset + index, counts)
    files = {week: [row for row in again.get(week, [])] + first_copies[week] for week in names}
    dirt.spoil_calls(files, Dice("calls dirt"), lambda row: spoilable(row), counts)
    return write("calls", files, export.CALL_HEADER, "calls", counts, encoding="gb18030")


def correct(dice, row, rows, index, counts):
    """Ratings and flags that came in after the first export: the later copy has them."""
    assert rows[index] == row, "the re-exported rows are the last ones of the week"
    if row[RATED] in ("满意", "非常满意") and dice.chance(0.12):
        rows[index][RATED] = "未评价"
    elif row[SOLVED] == "是" and dice.chance(0.02):
        rows[index][SOLVED] = "否"
    else:
        counts["calls re-exported, identical"] = counts.get("calls re-exported, identical", 0) + 1
        return
    counts["calls re-exported, corrected"] = counts.get("calls re-exported, corrected", 0) + 1


def spoilable(row):
    """Monday to Friday, so that a spoilt row is exported once."""
    stamp = row[3].split(" ")[0].split("/")
    return len(stamp) == 3 and date(*map(int, stamp)).weekday() < 5


def chat_files(contacts, counts):
    dice, months = Dice("chats export"), {}
    for contact in contacts:
        if contact.channel == "chat":
            months.setdefault(f"{contact.arrived:%Y-%m}", []).append(export.chat_row(contact, dice))
    dirt.spoil_chats(months, Dice("chats dirt"), counts)
    return write("chat", months, export.CHAT_HEADER, "chats", counts, delimiter=";", line_end="\n", encoding="utf-8-sig",
                 cut="2026-10")


def mail_files(contacts, counts):
    dice, months = Dice("mails export"), {}
    for contact in contacts:
        if contact.channel == "email":
            months.setdefault(f"{contact.arrived:%Y-%m}", []).append(export.mail_row(contact, dice))
    dirt.spoil_mails(months, Dice("mails dirt"), counts)
    return write("email", months, export.MAIL_HEADER, "mails", counts, delimiter="\t", encoding="utf-16-le", mark="\ufeff")


def complaint_files(complaints, counts):
    """One file a month (July and August together); November's repeats some of October's that have moved since."""
    dice, months, events, labels = Dice("complaints export"), {}, {}, []
    repeated = []
    for complaint in complaints:
        month = "2026-08" if complaint.received.month < 9 else f"{complaint.received:%Y-%m}"
        row = export.complaint_row(complaint, dice, export.chinese if month == "2026-08" else export.iso)
        if month == "2026-10" and complaint.closed and complaint.closed.month == 11 and dice.chance(0.3):
            repeated.append(row)
            row = export.unfinished(row)
        months.setdefault(month, []).append(row)
        for moment, state in complaint.events:
            events.setdefault(f"{moment:%Y-%m}", []).append([moment, complaint.number, export.iso(moment), state, ""])
        for moment, department in complaint.stays:
            events.setdefault(f"{moment:%Y-%m}", []).append([moment, complaint.number, export.iso(moment), "", department])
        labels.append([complaint.number, ";".join(theme for theme in complaint.themes if theme != "-")])
    months["2026-11"] = repeated + months["2026-11"]
    counts["complaints re-exported, moved on"] = len(repeated)
    dirt.spoil_complaints(months, Dice("complaints dirt"), counts)
    files = write("complaints", months, export.COMPLAINT_HEADER, "complaints", counts)
    changes = {month: [row[1:] for row in sorted(rows)] for month, rows in events.items()}
    files |= write("complaint-status", changes, export.EVENT_HEADER, "status changes", counts)
    files["labels/complaint-themes.csv"] = encode(["complaint_id", "themes"], labels, line_end="\n")
    return files


def write(stem, files, header, subject, counts, cut=None, **form):
    """Bytes of each file; `cut` names the one whose last line has no line end."""
    for rows in files.values():
        records = sum(1 for row in rows if row != Verbatim(""))
        counts[f"{subject} records"] = counts.get(f"{subject} records", 0) + records
    return {f"{stem}-{key}.csv": encode(header, rows, final_line_end=key != cut, **form) for key, rows in files.items()}
