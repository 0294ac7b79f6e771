"""The tiny exports: 63 contacts and 21 complaints, written by hand so that every figure can be added up on paper."""

from datetime import datetime, timedelta

from .files import encode
from .notes import FOLDER

CALL_HEADER = (
    "通话ID,话单ID,呼叫方向,来电时间,入队时间,振铃时间,接通时间,挂机时间,通话时长,保持时长,话后处理时长,通话状态,挂机方,坐席工号,班组,技能组,转接部门,"
    "主叫号码,客户号,业务类型,是否解决,满意度,老年客户").split(",")
CHAT_HEADER = (
    "contact_id,start_time,enqueue,answer_time,end_time,talk_s,wrap_up_s,outcome,agent_id,team,queue,customer_id,phone,"
    "business_type,resolved_flag,csat").split(",")
COMPLAINT_HEADER = (
    "投诉编号,投诉时间,承诺办结时限,办结时间,重开时间,再次办结时间,延期至,审批人,审批时间,升级时间,状态,监管转办,投诉等级,责任部门,投诉业务类别,客户编号,"
    "投诉内容,合并工单号").split(",")

ELDERLY = {"11", "12", "19", "28"}
TIMES = {"a": (90, 0, 30), "b": (170, 40, 30), "c": (210, 0, 30), "d": (380, 40, 60), "w": (150, 0, 50), "m": (100, 0, None),
         "n": (0, 0, 0)}


def fields(name):
    lines = (FOLDER / name).read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines if not line.startswith("#")]


def identity(customer):
    """(customer id, phone) of a name in the tables."""
    if customer == "nobody":
        return "", "-"
    if customer == "masked":
        return "", "138****8002"
    if customer == "phone":
        return "", "13800138108"
    return f"{100000000000 + int(customer)}", f"138001381{customer}"


def clock(seconds):
    return "" if seconds is None else f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


TEAM_OF = {"8001": "信用卡组", "8002": "信用卡组", "8003": "综合组", "8004": "综合组"}
QUEUE_OF = {"信用卡组": "信用卡专线", "综合组": "综合热线"}
UNANSWERED = {"q": "排队放弃", "v": "已留言", "r": "振铃未接听"}
NOTHING = (0, 0, 0)


def answered_legs(kind, agent):
    """[(talk, hold, wrap-up, handed to, agent)] of an answered call."""
    split = {
        "w2": [(100, 0, 20, "密码组", "8003"), (50, 0, 30, "", "8004")],
        "d1": [(190, 20, 30, "信用卡坐席", "8003"), (190, 20, 30, "", "8001")],
        "d2": [(190, 40, 30, "", "8001"), (190, 0, 30, "", "8002")],
    }
    if kind in split:
        return split[kind]
    return [(*TIMES[kind[0]], {"d3": "开户网点", "d4": "信用卡二线"}.get(kind, ""), agent)]


def call_row(call, leg, moments, times, outcome, who, direction="呼入", transfer="", last=True):
    """One leg; `moments` are arrived, queued, ring, answered, ended; `who` is agent, team, queue."""
    number, customer, business, rating, solved = call
    customer_id, phone = identity(customer)
    elderly = ("是" if customer in ELDERLY else "否") if customer_id else ""
    return [
        number, f"{number}-{leg}", direction, *[f"{moment}" if moment else "" for moment in moments],
        *[clock(time) for time in times], outcome, "系统" if number == "220" else "客户", *who, transfer, "-" if direction == "呼出" else phone, customer_id, business,
        solved if last else "", rating if last else "", elderly,
    ]


def call_rows():
    rows = []
    for number, stamp, customer, business, kind, wait, rating, solved in fields("tiny_calls.txt"):
        call = (number, customer, business, rating, solved)
        arrived = datetime.fromisoformat(stamp)
        team = "信用卡组" if business.startswith("信用卡") else "综合组"
        agent = {"信用卡组": ("8001", "8002"), "综合组": ("8003", "8004")}[team][int(number) % 2]
        queued = arrived + timedelta(seconds=10)
        if kind == "i":
            outcome = "IVR放弃" if customer == "nobody" else "IVR"
            ended = arrived + timedelta(seconds=40)
            rows.append(call_row(call, 1, [arrived, None, None, None, ended], NOTHING, outcome, ("", "", "")))
        elif kind == "o":
            answered = arrived + timedelta(seconds=15)
            moments = [arrived, None, arrived, answered, answered + timedelta(seconds=60)]
            rows.append(call_row(call, 1, moments, (60, 0, 30), "已接听", (agent, team, ""), direction="呼出"))
        elif kind in UNANSWERED:
            ended = queued + timedelta(seconds=int(wait))
            ring = ended - timedelta(seconds=5) if kind == "r" else None
            who = ("", team if kind == "r" else "", QUEUE_OF[team])
            rows.append(call_row(call, 1, [arrived, queued, ring, None, ended], NOTHING, UNANSWERED[kind], who))
        else:
            rows += answered_call(call, kind, arrived, queued, int(wait), agent)
    return rows


def answered_call(call, kind, arrived, queued, wait, first_agent):
    """The rows of a call that somebody took; each later leg arrives when the one before ends."""
    rows, legs = [], answered_legs(kind, first_agent)
    for leg, (talk, hold, wrap, transfer, agent) in enumerate(legs, 1):
        answered = queued + timedelta(seconds=wait if leg == 1 else 10)
        ended = answered + timedelta(seconds=talk + hold)
        who = (agent, TEAM_OF[agent], QUEUE_OF[TEAM_OF[agent]])
        moments = [arrived, queued, answered - timedelta(seconds=3), answered, ended]
        last = leg == len(legs) and kind != "d4"
        rows.append(call_row(call, leg, moments, (talk, hold, wrap), "已接听", who, transfer=transfer, last=last))
        arrived = queued = ended
    if kind == "d4":
        ended = queued + timedelta(seconds=30)
        rows.append(call_row(call, 2, [arrived, queued, None, None, ended], NOTHING, "排队放弃", ("", "", "信用卡专线")))
    return rows


def chat_rows():
    rows = []
    for number, stamp, customer, business, wait, talk, rating, solved in fields("tiny_chats.txt"):
        start = datetime.fromisoformat(stamp)
        queued = start + timedelta(seconds=5)
        answered = queued + timedelta(seconds=int(wait))
        customer_id, phone = identity(customer)
        ended = answered + timedelta(seconds=int(talk or 0))
        wrap = "" if not talk else "30" if number < "C200" else "36"
        who = (["8201", "8202"][int(number[1:]) % 2], "在线组") if talk else ("", "")
        rows.append([number, f"{start}", f"{queued}", f"{answered}" if talk else "", f"{ended}", talk, wrap,
                     "answered" if talk else "queue_abandon", *who, "在线客服", customer_id, phone.replace("-", ""), business,
                     {"是": "Y", "否": "N"}.get(solved, ""), rating])
    return rows


def complaint_rows():
    rows = []
    for cells in fields("tiny_complaints.txt"):
        extension, customer, text, *master = cells[6], cells[13], cells[14], *cells[15:]
        until, by, approved = [part.strip() for part in extension.split(";")] if extension else ("", "", "")
        rows.append([*cells[:6], until, by, approved, *cells[7:13], f"{100000000000 + int(customer)}", text, master[0] if master else ""])
    return rows


def tiny_files():
    """{file name: bytes}."""
    calls = call_rows()
    corrected = next(row for row in calls if row[0] == "204")
    early = list(corrected)  # the copy of an earlier export, replaced by the later one
    early[CALL_HEADER.index("话后处理时长")], early[CALL_HEADER.index("是否解决")] = "0:00:20", "否"
    calls.insert(calls.index(corrected), early)
    backwards = list(corrected)
    backwards[0], backwards[1] = "299", "299-1"
    backwards[CALL_HEADER.index("挂机时间")] = "2026-11-02 10:59:00"
    calls += [backwards, ["合计", str(len(calls))] + [""] * (len(CALL_HEADER) - 2)]
    return {
        "calls-2026-11.csv": encode(CALL_HEADER, calls, line_end="\n"),
        "chat-2026-11.csv": encode(CHAT_HEADER, chat_rows(), line_end="\n"),
        "complaints-2026-11.csv": encode(COMPLAINT_HEADER, complaint_rows(), line_end="\n"),
    }
