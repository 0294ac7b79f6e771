"""The faults of real exports, in small known numbers. SampleData/README.md lists every kind with its count."""

from .export import CALL_HEADER, CHAT_HEADER, COMPLAINT_HEADER, MAIL_HEADER
from .files import Verbatim

CALL = {name: i for i, name in enumerate(CALL_HEADER)}
CHAT = {name: i for i, name in enumerate(CHAT_HEADER)}
MAIL = {name: i for i, name in enumerate(MAIL_HEADER)}
COMPLAINT = {name: i for i, name in enumerate(COMPLAINT_HEADER)}


class Spoiler:
    """Adds bad rows beside good ones of one file family, and damages optional cells of good ones."""

    def __init__(self, files, columns, dice, key, counts):
        self.files, self.columns, self.dice, self.key, self.counts = files, columns, dice, key, counts
        self.touched = set()
        self.added = 0

    def count(self, kind, number=1):
        self.counts[kind] = self.counts.get(kind, 0) + number

    def place(self, accept, name=None):
        """(file name, index) of a good row that accept() likes and nothing has damaged yet."""
        names = sorted(self.files)
        for _ in range(20000):
            chosen = name or self.dice.pick(names)
            rows = self.files[chosen]
            index = self.dice.integer(0, len(rows) - 1)
            row = rows[index]
            if isinstance(row, Verbatim) or id(row) in self.touched or len(row) != len(self.columns):
                continue
            if accept(row):
                return chosen, index
        raise RuntimeError(f"no row fits in {name or 'any file'}")

    def add(self, kind, accept, change, name=None):
        """A new record made from a good one: change(row) returns the cells or a Verbatim line."""
        chosen, index = self.place(accept, name)
        row = list(self.files[chosen][index])
        self.added += 1
        self.key(row, self.added)
        row = change(row)
        self.touched.add(id(row))
        self.files[chosen].insert(index + 1, row)
        self.count(kind)

    def damage(self, kind, accept, column, value):
        """Changes one cell of a good row; value may be a function of the old one."""
        chosen, index = self.place(accept)
        row = self.files[chosen][index]
        cell = self.columns[column]
        row[cell] = value(row[cell]) if callable(value) else value
        self.touched.add(id(row))
        self.count(kind)

    def line(self, kind, name, line):
        rows = self.files[name]
        place = self.dice.integer(len(rows) // 4, 3 * len(rows) // 4)
        rows.insert(place, line)
        self.touched.add(id(line))
        self.count(kind)

    def last(self, kind, name, row):
        self.files[name].append(row)
        self.touched.add(id(row))
        self.count(kind)


def changed(columns, **cells):
    def change(row):
        for name, value in cells.items():
            row[columns[name]] = value
        return row
    return change


def spoil_calls(files, dice, weekday, counts):
    """weekday(row) keeps faults away from the days that the next file exports again."""
    def key(row, number):
        day = row[CALL["通话ID"]][:8]
        row[CALL["通话ID"]] = f"{day}9{number:05d}"
        row[CALL["话单ID"]] = f"{day}9{number:05d}-1"

    spoil = Spoiler(files, CALL, dice, key, counts)
    names = sorted(files)

    def answered(row):
        return weekday(row) and row[CALL["通话状态"]] == "已接听" and row[CALL["呼叫方向"]] == "呼入" and (
            row[CALL["话单ID"]].endswith("-1") and not row[CALL["转接部门"]] and row[CALL["通话时长"]] > "0:00:30")

    def plain(row):
        return answered(row) and '"' not in row[CALL["通话小结"]]

    for name in (names[2], names[5]):
        spoil.line("calls repeated_header", name, list(CALL_HEADER))
    for name in (names[1], names[3], names[4], names[6]):
        spoil.line("calls blank_line", name, Verbatim(""))
    for _ in range(4):
        spoil.add("calls end_before_start", answered, lambda row: swap(row, "接通时间", "挂机时间"))
    for value in ("-0:01:05", "-0:00:12", "-0:07:40"):
        spoil.add("calls negative_duration", answered, changed(CALL, 通话时长=value))
    for value in ("2026/9/31 10:12:09", "2026/10/32 9:40:00", "2026/13/5 14:02:51"):
        spoil.add("calls impossible_arrival", answered, changed(CALL, 来电时间=value))
    for _ in range(2):
        spoil.add("calls arrival_after_reading", answered, mistyped_year)
    for _ in range(2):
        spoil.add("calls scientific_interaction_id", answered, changed(CALL, 通话ID="2.02610E+13"))
    for _ in range(3):
        spoil.add("calls unknown_outcome", lambda row: weekday(row) and row[CALL["通话状态"]] == "排队放弃", changed(CALL, 通话状态="坐席示忙"))
    spoil.add("calls field_count", plain, lambda row: row[:-3])
    spoil.add("calls field_count", plain, lambda row: row + ["多余一栏"])
    for text in ('客户说"再等就投诉', '卡面写着"白金"二字'):
        spoil.add("calls stray_quote", plain, lambda row, text=text: Verbatim(",".join(row[:-1] + [text])))
    chosen, index = spoil.place(answered)
    files[chosen][index] += ["", ""]
    spoil.count("calls surplus_empty_fields (kept)")
    for _ in range(2):
        spoil.damage("calls unknown_word_but_times_decide (kept)", answered, "通话状态", "正常通话")
    for value in ("2026/13/1 10:00:00", "2026/9/31 8:00:00"):
        spoil.damage("calls impossible_ring_time (cell emptied)", answered, "振铃时间", value)
    known = lambda row: answered(row) and len(row[CALL["客户号"]]) == 12
    for _ in range(5):
        spoil.damage("calls scientific_customer_id (cell emptied)", known, "客户号", lambda old: f"{int(old):.5E}")
    mobile = lambda row: answered(row) and row[CALL["主叫号码"]].startswith("138")
    for _ in range(6):
        spoil.damage("calls scientific_phone (cell emptied)", mobile, "主叫号码", lambda old: f"{int(old):.5E}")
    for _ in range(40):
        spoil.damage("calls masked_phone (no identity)", mobile, "主叫号码", lambda old: old[:3] + "****" + old[-4:])
    for _ in range(5):
        spoil.damage("calls masked_customer_id (no identity)", known, "客户号", lambda old: old[:4] + "****" + old[-4:])
    for _ in range(6):
        spoil.damage("calls tab_before_customer_id (kept)", known, "客户号", lambda old: "\t" + old)
    for _ in range(4):
        spoil.damage("calls apostrophe_before_phone (kept)", mobile, "主叫号码", lambda old: "'" + old)
    for _ in range(5):
        spoil.damage("calls phone_with_country_code (kept)", mobile, "主叫号码", lambda old: "+86" + old)
    for _ in range(4):
        spoil.damage("calls unknown_resolved_flag (cell emptied)", answered, "是否解决", "待定")
    for name in (names[0], names[3], names[6]):
        rows = sum(1 for row in files[name] if not isinstance(row, Verbatim))
        spoil.last("calls total_row", name, ["合计", str(rows)] + [""] * (len(CALL_HEADER) - 2))


def mistyped_year(row):
    return [cell.replace("2026/", "2062/") for cell in row]


def swap(row, first, second):
    a, b = CALL[first], CALL[second]
    row[a], row[b] = row[b], row[a]
    return row


def spoil_chats(files, dice, counts):
    def key(row, number):
        row[CHAT["会话ID"]] = row[CHAT["会话ID"]][:10] + f"9{number:04d}"

    spoil = Spoiler(files, CHAT, dice, key, counts)
    names = sorted(files)

    def answered(row):
        return row[CHAT["结束原因"]] == "人工结束" and '"' not in row[CHAT["备注"]] and not row[CHAT["转接"]]

    def end_early(row):
        row[CHAT["关闭时间"]] = row[CHAT["发起时间"]][:11] + "00:00:01"
        return row

    spoil.line("chats repeated_header", names[1], list(CHAT_HEADER))
    for name in (names[0], names[1]):
        spoil.line("chats blank_line", name, Verbatim(""))
    for _ in range(2):
        spoil.add("chats end_before_start", answered, end_early)
    spoil.add("chats negative_duration", answered, changed(CHAT, 会话时长="-35"))
    spoil.add("chats impossible_arrival", answered, changed(CHAT, 发起时间="2026-09-31 11:20:00"))
    spoil.add("chats unknown_outcome", lambda row: row[CHAT["结束原因"]] == "排队离开", changed(CHAT, 结束原因="网络异常X"))
    spoil.add("chats field_count", answered, lambda row: Verbatim(";".join(row[:-1] + ["先问额度;后问账单"])))
    for value in ("6", "点赞"):
        spoil.damage("chats unknown_rating (cell emptied)", answered, "客户评价", value)
    mobile = lambda row: answered(row) and row[CHAT["手机号"]].startswith("138")
    for _ in range(12):
        spoil.damage("chats masked_phone (no identity)", mobile, "手机号", lambda old: old[:3] + "****" + old[-4:])
    for _ in range(3):
        spoil.damage("chats full_width_user_id (kept)", lambda row: answered(row) and len(row[CHAT["用户ID"]]) == 12, "用户ID",
                     lambda old: "".join(chr(ord(digit) + 0xFEE0) for digit in old))
    spoil.last("chats total_row", names[0], ["总计", str(len(files[names[0]]))] + [""] * (len(CHAT_HEADER) - 2))


def spoil_mails(files, dice, counts):
    def key(row, number):
        row[MAIL["邮件编号"]] = row[MAIL["邮件编号"]][:10] + f"9{number:02d}"

    spoil = Spoiler(files, MAIL, dice, key, counts)
    names = sorted(files)
    spoil.line("mails blank_line", names[0], Verbatim(""))
    spoil.add("mails impossible_arrival", lambda row: True, changed(MAIL, 创建时间="2026-10-00 09:15:00"))
    for _ in range(2):
        spoil.damage("mails scientific_customer_id (cell emptied)", lambda row: len(row[MAIL["客户编号"]]) == 12, "客户编号",
                     lambda old: f"{int(old):.5E}")


def spoil_complaints(files, dice, counts):
    def key(row, number):
        row[COMPLAINT["投诉编号"]] = row[COMPLAINT["投诉编号"]][:10] + f"9{number:03d}"
        row[COMPLAINT["合并工单号"]] = ""

    spoil = Spoiler(files, COMPLAINT, dice, key, counts)
    names = sorted(files)  # 2026-08, -09, -10, -11

    def filled(*columns):
        def accept(row):
            return all(len(row[COMPLAINT[name]]) == 19 for name in columns) and row[COMPLAINT["合并工单号"]] in ("", "无") and (
                row[COMPLAINT["重开时间"]] == "" or "重开时间" in columns)
        return accept

    def single_line(row):
        return filled("投诉时间", "办结时间")(row) and not any(sign in row[COMPLAINT["投诉内容"]] for sign in '",\n')

    def stray(row):
        row[COMPLAINT["投诉内容"]] = "柜员说\"不归我管\"，客户要求道歉。"
        return Verbatim(",".join(row))

    spoil.line("complaints repeated_header", names[2], list(COMPLAINT_HEADER))
    for name in (names[1], names[2]):
        spoil.line("complaints blank_line", name, Verbatim(""))
    spoil.add("complaints impossible_received", filled("投诉时间"), changed(COMPLAINT, 投诉时间="2026-09-31 10:05:00"), names[1])
    spoil.add("complaints closed_before_received", filled("投诉时间", "办结时间"),
              changed(COMPLAINT, 办结时间="2026-07-01 09:00:00"), names[2])
    spoil.add("complaints field_count", single_line, lambda row: row[:-2], names[2])
    spoil.add("complaints stray_quote", single_line, stray, names[2])
    for value in ("2026-10-35 09:00:00", "待定"):
        spoil.damage("complaints unreadable_first_reply (cell emptied)", filled("投诉时间", "首次回复时间"), "首次回复时间", value)
    spoil.damage("complaints resumed_before_paused (cell emptied)", filled("挂起时间", "恢复时间"), "恢复时间", "2026-09-01 08:00:00")
    spoil.damage("complaints reopened_before_closed (cell emptied)", filled("办结时间", "重开时间"), "重开时间", "2026-09-14 08:00:00")
    for _ in range(3):
        spoil.damage("complaints promise_unreadable (clock unknown)", filled("投诉时间", "办结时间"), "承诺办结时限", "尽快")
    for _ in range(2):
        spoil.damage("complaints status_closed_without_stamp (clocks unknown)",
                     lambda row: filled("投诉时间", "办结时间")(row) and row[COMPLAINT["状态"]] == "已办结" and not row[COMPLAINT["回访时间"]],
                     "办结时间", "")
    for _ in range(3):
        spoil.damage("complaints received_without_time (kept)",
                     lambda row: filled("投诉时间", "登记时间")(row) and not row[COMPLAINT["关联通话ID"]], "投诉时间", lambda old: old[:10])
    for _ in range(4):
        spoil.damage("complaints closed_without_time (kept)", filled("投诉时间", "办结时间"), "办结时间", lambda old: old[:10])
    mobile = lambda row: row[COMPLAINT["联系电话"]].startswith("138")
    for _ in range(2):
        spoil.damage("complaints scientific_phone (cell emptied)", mobile, "联系电话", lambda old: f"{int(old):.5E}")
    for _ in range(4):
        spoil.damage("complaints masked_phone (no identity)", mobile, "联系电话", lambda old: old[:3] + "****" + old[-4:])
    spoil.damage("complaints duplicate_of_nobody (ignored)", filled("投诉时间"), "合并工单号", "TS202601010001")
    chosen, index = spoil.place(filled("投诉时间"))
    row = files[chosen][index]
    row[COMPLAINT["合并工单号"]] = row[COMPLAINT["投诉编号"]]
    spoil.touched.add(id(row))
    spoil.count("complaints duplicate_of_itself (ignored)")
    spoil.last("complaints total_row", names[0], ["合计", str(len(files[names[0]]))] + [""] * (len(COMPLAINT_HEADER) - 2))
