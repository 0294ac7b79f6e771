"""The tiny exports: 63 contacts and 21 complaints, written by hand so that every figure can be added up on paper."""

from datetime import datetime, timedelta

from .files import encode

CALL_HEADER = (
    "通话ID,话单ID,呼叫方向,来电时间,入队时间,振铃时间,接通时间,挂机时间,通话时长,保持时长,话后处理时长,通话状态,挂机方,坐席工号,班组,技能组,转接部门,"
    "主叫号码,客户号,业务类型,是否解决,满意度,老年客户").split(",")
CHAT_HEADER = (
    "contact_id,start_time,enqueue,answer_time,end_time,talk_s,wrap_up_s,outcome,agent_id,team,queue,customer_id,phone,business_type,"
    "resolved_flag,csat").split(",")
COMPLAINT_HEADER = (
    "投诉编号,投诉时间,承诺办结时限,办结时间,重开时间,再次办结时间,延期至,审批人,审批时间,升级时间,状态,监管转办,投诉等级,责任部门,投诉业务类别,客户编号,"
    "投诉内容,合并工单号").split(",")

# call | arrived | customer | business | kind | wait | rating | solved; the customer number is 1000000000nn.
# Kinds: a = 120 s of handling (90 talk), b = 240 s with 40 s hold, c = 240 s without hold, d = 480 s, w = 200 s,
#        m = wrap-up missing, n = picked up but no talk; q = gave up waiting, r = while ringing, v = voicemail, i = voice menu, o = outbound.
CALLS = """
101 | 2026-10-26 09:00:00 | 33 | 信用卡账单 | w | 30 | 满意 | 是
102 | 2026-10-26 15:00:00 | 34 | 余额查询 | w | 30 | | 是
103 | 2026-10-27 09:00:00 | 31 | 信用卡账单 | w | 10 | | 否
104 | 2026-10-27 11:00:00 | 35 | 转账汇款 | w | 10 | 非常满意 | 是
105 | 2026-10-27 21:00:00 | 31 | 信用卡账单 | w | 10 | | 是
106 | 2026-10-28 09:00:00 | 36 | 信用卡分期 | w | 10 | | 是
107 | 2026-10-28 14:00:00 | 40 | 信用卡账单 | q | 4 | |
108 | 2026-10-29 09:00:00 | 37 | 贷款利率 | w | 10 | | 是
109 | 2026-10-29 14:00:00 | 41 | 转账汇款 | q | 60 | |
110 | 2026-10-30 09:00:00 | 07 | 信用卡分期 | w | 10 | | 否
111 | 2026-10-30 11:00:00 | 38 | 余额查询 | w | 10 | | 是
112 | 2026-10-30 23:30:00 | 42 | 挂失补卡 | v | 20 | |
113 | 2026-10-31 10:00:00 | 39 | 信用卡账单 | w | 10 | | 是
114 | 2026-11-01 12:00:00 | 10 | 转账汇款 | w | 10 | | 否
115 | 2026-11-01 23:58:00 | 32 | 密码重置 | w2 | 10 | | 否
201 | 2026-11-02 00:00:00 | 11 | 挂失补卡 | a | 5 | | 是
202 | 2026-11-02 09:00:00 | 01 | 信用卡账单 | a | 5 | 满意 | 否
203 | 2026-11-02 10:00:00 | 07 | 信用卡分期 | a | 5 | 满意 | 是
204 | 2026-11-02 11:00:00 | 12 | 余额查询 | b | 10 | 满意 | 是
205 | 2026-11-02 14:00:00 | 13 | 转账汇款 | b | 15 | | 是
206 | 2026-11-02 15:00:00 | 01 | 信用卡账单 | b | 10 | | 是
207 | 2026-11-02 16:00:00 | masked | 余额查询 | m | 10 | |
208 | 2026-11-02 23:30:00 | nobody | 挂失补卡 | v | 20 | |
209 | 2026-11-03 09:00:00 | 14 | 余额查询 | c | 20 | | 是
210 | 2026-11-03 10:00:00 | 02 | 转账汇款 | a | 5 | 非常满意 | 否
211 | 2026-11-03 10:10:00 | 25 | 信用卡账单 | q | 3 | |
212 | 2026-11-03 11:00:00 | 03 | 信用卡账单 | a | 30 | | 是
213 | 2026-11-03 12:00:00 | nobody | | i | 0 | |
214 | 2026-11-03 14:00:00 | 15 | 信用卡额度 | b | 20 | | 是
215 | 2026-11-03 23:58:00 | 16 | 挂失补卡 | d1 | 30 | | 是
216 | 2026-11-04 09:00:00 | 04 | 手机银行登录 | a | 15 | | 否
217 | 2026-11-04 09:30:00 | 27 | 信用卡账单 | q | 50 | |
218 | 2026-11-04 10:00:00 | nobody | 转账汇款 | b | 50 | | 是
219 | 2026-11-04 11:00:00 | 03 | 贷款利率 | b | 10 | 非常满意 | 是
220 | 2026-11-04 14:00:00 | 05 | 信用卡账单 | a | 20 | |
221 | 2026-11-04 14:03:30 | 05 | 信用卡账单 | a | 5 | | 是
222 | 2026-11-04 16:00:00 | 17 | 信用卡分期 | d2 | 40 | | 是
223 | 2026-11-05 09:00:00 | 06 | 信用卡账单 | b | 10 | | 否
224 | 2026-11-05 10:00:00 | 02 | 转账汇款 | q | 150 | |
225 | 2026-11-05 10:05:00 | 02 | 转账汇款 | d | 80 | 不满意 | 否
226 | 2026-11-05 11:00:00 | 18 | 信用卡账单 | d3 | 40 | 满意 | 是
227 | 2026-11-05 14:00:00 | 09 | 密码重置 | b | 15 | | 是
228 | 2026-11-05 15:00:00 | 19 | 信用卡分期 | d4 | 50 | | 否
229 | 2026-11-05 16:00:00 | 28 | 余额查询 | r | 12 | |
230 | 2026-11-05 16:00:00 | 09 | | i | 0 | |
231 | 2026-11-05 17:00:00 | 06 | 信用卡账单 | o | 0 | |
232 | 2026-11-06 09:00:00 | 29 | 余额查询 | n | 15 | |
233 | 2026-11-06 10:00:00 | phone | 余额查询 | c | 10 | | 是
234 | 2026-11-06 12:00:00 | 08 | 余额查询 | a | 5 | 非常满意 | 是
235 | 2026-11-08 12:00:00 | 10 | 转账汇款 | a | 5 | | 是
"""
ELDERLY = {"11", "12", "19", "28"}
TIMES = {"a": (90, 0, 30), "b": (170, 40, 30), "c": (210, 0, 30), "d": (380, 40, 60), "w": (150, 0, 50), "m": (100, 0, None),
         "n": (0, 0, 0)}

# chat | start | customer | business | wait | talk (empty: gave up) | rating | solved
CHATS = """
C101 | 2026-10-27 10:00:00 | 43 | 信用卡账单 | 10 | 300 | 5 | 是
C102 | 2026-10-28 16:00:00 | 44 | 转账汇款 | 10 | 300 | 4 | 是
C103 | 2026-10-29 10:00:00 | 45 | 余额查询 | 10 | 300 | | 是
C104 | 2026-10-30 10:00:00 | 47 | 余额查询 | 100 | | |
C105 | 2026-10-31 16:00:00 | 46 | 信用卡额度 | 10 | 300 | | 是
C201 | 2026-11-02 13:00:00 | 30 | 余额查询 | 90 | | 1 |
C202 | 2026-11-03 10:30:00 | 20 | 信用卡账单 | 10 | 240 | 5 | 是
C203 | 2026-11-04 11:00:00 | 04 | | 5 | 240 | | 是
C204 | 2026-11-04 15:00:00 | 21 | 转账汇款 | 10 | 280 | 4 | 是
C205 | 2026-11-05 13:00:00 | nobody | 余额查询 | 5 | | |
C206 | 2026-11-06 15:00:00 | 22 | 信用卡额度 | 15 | 320 | | 是
C207 | 2026-11-07 10:00:00 | 23 | 余额查询 | 20 | 320 | | 是
C208 | 2026-11-08 20:00:00 | 24 | 转账汇款 | 60 | 320 | | 是
"""

# number | received | promise | closed | reopened | reclosed | extended until; by; approved | escalated | status | regulator | level |
# department | business | customer | text | merged into
COMPLAINTS = """
T01 | 2026-10-18 10:00:00 | 2026-11-03 | 2026-11-02 23:59:59 | | | | | 已办结 | 否 | 一般 | 信用卡中心 | 信用卡 | 901 | 信用卡账单多出一笔消费，要求核对账单。 |
T02 | 2026-10-19 09:00:00 | | 2026-11-04 00:00:00 | | | | | 已办结 | 否 | 一般 | 信用卡中心 | 信用卡 | 902 | 扣了我的年费，当初说好免年费的。 |
T03 | 2026-10-12 09:00:00 | | | | | | | 处理中 | 否 | 一般 | 网络金融部 | 借记卡 | 903 | 手机银行登录不了，人脸识别一直失败。 |
T04 | 2026-10-21 10:00:00 | | | | | | | 处理中 | 否 | 一般 | 个人贷款部 | 贷款 | 904 | 申请提前还款一个月了还没有预约上。 |
T05 | 2026-10-22 10:00:00 | 15日 | 2026-10-26 16:00:00 | 2026-10-28 10:00:00 | 2026-11-07 10:00:00 | | | 已办结 | 否 | 一般 | 信用卡中心 | 信用卡 | 905 | 我没有申请过分期，要求取消分期。 |
T06 | 2026-10-23 14:00:00 | | 2026-11-07 | | | | | 已办结 | 否 | 一般 | 网络金融部 | 支付结算 | 906 | 转账两天了对方还没收到，钱已经扣了。 |
T07 | 2026-10-05 15:00:00 | 20个工作日 | 2026-11-03 15:00:00 | | | | | 已办结 | 否 | 复杂 | 个人贷款部 | 贷款 | 907 | 贷款审批拖了两个月还不放款。 |
T08 | 2026-10-08 11:00:00 | | | | | 2026-11-20; 分管行领导; 2026-11-06 10:00:00 | | 处理中 | 否 | 重大 | 信用卡中心 | 信用卡 | 908 | 信用卡被盗刷五万元。 |
T09 | 2026-10-06 11:00:00 | | | | | 2026-11-25; 分管行领导; 2026-11-06 10:00:00 | | 处理中 | 否 | 复杂 | 个人贷款部 | 个人金融信息 | 909 | 征信报告上有一笔逾期不是我的。 |
T10 | 2026-10-24 10:00:00 | 2026-11-05 | 2026-10-30 10:00:00 | | | | | 已撤诉 | 否 | 一般 | 网络金融部 | 借记卡 | 910 | 收不到短信验证码。 |
T11 | 2026-10-19 16:00:00 | | 2026-11-05 10:00:00 | | | | | 已撤诉 | 否 | 一般 | 个人贷款部 | 债务催收 | 911 | 催收电话打到我单位。 |
T12 | 2026-11-03 08:00:00 | 尽快 | | | | | | 已办结 | 否 | 一般 | 网络金融部 | 借记卡 | 912 | 手机银行登录时提示设备未绑定。 |
T13 | 2026-10-22 10:00:00 | | | | | | | 处理中 | 否 | 一般 | 个人贷款部 | 贷款 | 904 | 提前还款还是没有预约上。 | T04
T14 | 2026-11-08 16:00:00 | 3个工作日 | | | | | 2026-11-08 18:00:00 | 处理中 | 否 | 一般 | 信用卡中心 | 信用卡 | 914 | 信用卡没激活也收年费。 |
T15 | 2026-11-03 10:00:00 | 5个工作日 | | | | | 2026-11-04 09:00:00 | 处理中 | 是 | 一般 | 网络金融部 | 借记卡 | 915 | 手机银行系统故障，页面打不开。 |
T16 | 2026-11-04 11:00:00 | 48小时 | 2026-11-06 10:59:59 | | | | | 已办结 | 否 | 一般 | 网络金融部 | 借记卡 | 916 | 手机银行闪退，客服热线排队半小时转不到人工。 |
T17 | 2026-11-05 09:00:00 | 2026-11-06 | 2026-11-07 09:00:00 | | | | | 已办结 | 否 | 一般 | 个人贷款部 | 债务催收 | 917 | 催收人员给我父母打电话。 |
T18 | 2026-11-06 09:00:00 | 2026-11-08 17:00:00 | | | | | 2026-11-07 09:00:00 | 处理中 | 否 | 一般 | 信用卡中心 | 信用卡 | 006 | 大厅的饮水机没有热水。 |
T19 | 2026-10-28 10:00:00 | 7天 | 2026-11-03 10:00:00 | | | | | 已办结 | 否 | 一般 | 信用卡中心 | 信用卡 | 919 | 信用卡积分过期清零没有提醒。 |
T20 | 2026-10-26 10:00:00 | 5个工作日 | 2026-11-03 10:00:00 | | | | | 已办结 | 否 | 一般 | 网络金融部 | 借记卡 | 920 | 卡被自助取款机吞了三天没人处理。 |
T21 | 2026-10-29 10:00:00 | | | | | | | 处理中 | 否 | 一般 | 网络金融部 | 借记卡 | 921 | 银行卡被冻结，要求解除限制。 |
"""


def fields(block):
    return [[cell.strip() for cell in line.split("|")] for line in block.strip().splitlines()]


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


def call_legs(kind, wait, queued):
    """[(arrived offset of a later leg, answered, talk, hold, wrap, outcome, transfer, agent)] of a call."""
    if kind == "w2":
        return [(100, 0, 20, "密码组", "8003"), (50, 0, 30, "", "8004")]
    if kind == "d1":
        return [(190, 20, 30, "信用卡坐席", "8003"), (190, 20, 30, "", "8001")]
    if kind == "d2":
        return [(190, 40, 30, "", "8001"), (190, 0, 30, "", "8002")]
    talk, hold, wrap = TIMES[kind[0]]
    return [(talk, hold, wrap, {"d3": "开户网点", "d4": "信用卡二线"}.get(kind, ""), "")]


def call_rows():
    rows = []
    for number, stamp, customer, business, kind, wait, rating, solved in fields(CALLS):
        arrived, wait = datetime.fromisoformat(stamp), int(wait)
        customer_id, phone = identity(customer)
        card = business.startswith("信用卡")
        queue, team = ("信用卡专线", "信用卡组") if card else ("综合热线", "综合组")
        agent = {"信用卡组": ("8001", "8002"), "综合组": ("8003", "8004")}[team][int(number) % 2]
        if customer in ("06",) and kind == "o":
            phone = "-"
        elderly = ("是" if customer in ELDERLY else "否") if customer_id else ""

        def row(leg, direction, moments, times, outcome, hangup, who, transfer, last):
            agent_number, its_team, its_queue = who
            rows.append([number, f"{number}-{leg}", direction, *[f"{m:%Y-%m-%d %H:%M:%S}" if m else "" for m in moments],
                         *[clock(t) for t in times], outcome, hangup, agent_number, its_team, its_queue, transfer, phone, customer_id,
                         business, solved if last else "", rating if last else "", elderly])

        queued = arrived + timedelta(seconds=10)
        ended = queued + timedelta(seconds=wait)
        nothing = (0, 0, 0)
        if kind == "i":
            name = "IVR" if customer_id else "IVR放弃"
            row(1, "呼入", [arrived, None, None, None, arrived + timedelta(seconds=40)], nothing, name, "客户", ("", "", ""), "", True)
        elif kind == "q":
            row(1, "呼入", [arrived, queued, None, None, ended], nothing, "排队放弃", "客户", ("", "", queue), "", True)
        elif kind == "v":
            row(1, "呼入", [arrived, queued, None, None, ended], nothing, "已留言", "客户", ("", "", queue), "", True)
        elif kind == "r":
            ring = ended - timedelta(seconds=5)
            row(1, "呼入", [arrived, queued, ring, None, ended], nothing, "振铃未接听", "客户", ("", team, queue), "", True)
        elif kind == "o":
            answered = arrived + timedelta(seconds=15)
            row(1, "呼出", [arrived, None, arrived, answered, answered + timedelta(seconds=60)], (60, 0, 30), "已接听", "客户",
                (agent, team, ""), "", True)
        else:
            legs = call_legs(kind, wait, queued)
            for leg, (talk, hold, wrap, transfer, whose) in enumerate(legs, 1):
                answered = queued + timedelta(seconds=wait if leg == 1 else 10)
                done = answered + timedelta(seconds=talk + hold)
                its_team = {"8001": "信用卡组", "8002": "信用卡组", "8003": "综合组", "8004": "综合组"}.get(whose, team)
                its_queue = {"信用卡组": "信用卡专线", "综合组": "综合热线"}[its_team]
                last = leg == len(legs) and kind != "d4"
                hangup = "系统" if number == "220" else "客户"
                row(leg, "呼入", [arrived, queued, answered - timedelta(seconds=3), answered, done], (talk, hold, wrap), "已接听",
                    hangup, (whose or agent, its_team, its_queue), transfer, last)
                arrived = queued = done
            if kind == "d4":
                row(2, "呼入", [arrived, queued, None, None, queued + timedelta(seconds=30)], nothing, "排队放弃", "客户",
                    ("", "", "信用卡专线"), "", True)
    return rows


def chat_rows():
    rows = []
    for number, stamp, customer, business, wait, talk, rating, solved in fields(CHATS):
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
    for (number, received, promise, closed, reopened, reclosed, extension, escalated, status, regulator, level, department, business,
         customer, text, *master) in fields(COMPLAINTS):
        until, by, approved = [part.strip() for part in extension.split(";")] if extension else ("", "", "")
        rows.append([number, received, promise, closed, reopened, reclosed, until, by, approved, escalated, status, regulator, level,
                     department, business, f"{100000000000 + int(customer)}", text, master[0] if master else ""])
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
