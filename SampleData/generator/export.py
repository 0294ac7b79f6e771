"""Rows as each system exports them: headers, stamp forms, words, what stands where nothing is known."""

from datetime import datetime

from . import days

CALL_HEADER = (
    "通话ID,话单ID,呼叫方向,来电时间,入队时间,振铃时间,接通时间,挂机时间,通话时长,保持时长,话后处理时长,通话状态,挂机方,坐席工号,班组,技能组,转接部门,"
    "主叫号码,客户号,业务类型,是否解决,满意度,老年客户,紧急类型,通话小结").split(",")
CHAT_HEADER = (
    "会话ID,发起时间,请求人工时间,接听时间,关闭时间,会话时长,整理时长,结束原因,客服工号,小组,队列,转接,用户ID,手机号,咨询类型,解决状态,客户评价,备注").split(",")
MAIL_HEADER = "邮件编号,创建时间,首次响应时间,关闭时间,服务时长,案头时长,客服工号,客户编号,业务类别,解决状态".split(",")
COMPLAINT_HEADER = (
    "投诉编号,投诉时间,登记时间,首次回复时间,承诺办结时限,办结时间,重开时间,再次办结时间,延期至,审批人,审批时间,挂起时间,恢复时间,升级时间,状态,投诉渠道,"
    "监管转办,投诉业务类别,投诉原因,投诉内容,责任部门,投诉等级,客户编号,联系电话,关联通话ID,回访时间,回访满意度,合并工单号").split(",")
EVENT_HEADER = ["投诉编号", "变更时间", "变更后状态", "处理部门"]


def slashed(moment):
    """2026/3/5 9:05:06"""
    if moment is None:
        return ""
    return f"{moment.year}/{moment.month}/{moment.day} {moment.hour}:{moment:%M:%S}"


def iso(moment):
    return "" if moment is None else f"{moment:%Y-%m-%d %H:%M:%S}"


def chinese(moment):
    """2026年8月3日 上午9:05, the form of the complaint system's older version."""
    if moment is None:
        return ""
    half, hour = ("上午", moment.hour) if moment.hour < 12 else ("下午", moment.hour - 12 or 12)
    return f"{moment.year}年{moment.month}月{moment.day}日 {half}{hour}:{moment:%M}"


def clock(seconds):
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def number_contacts(contacts):
    """Contact numbers: by day, in order of arrival."""
    contacts.sort(key=lambda c: (c.arrived, c.channel, c.customer.number))
    seen = {}
    for contact in contacts:
        key = (contact.channel, contact.arrived.date())
        seen[key] = seen.get(key, 0) + 1
        count, day = seen[key], f"{contact.arrived:%Y%m%d}"
        contact.number = {
            "phone": f"{day}{100 + 3 * count:06d}", "chat": f"S{day}-{count:05d}", "email": f"M{day}-{count:03d}",
        }[contact.channel]


def call_rows(contact, dice):
    """One row a leg."""
    customer, rows = contact.customer, []
    old = contact.arrived.date() < datetime(2026, 10, 12).date()  # the telephone system was upgraded in W42
    never = "0000-00-00 00:00:00" if old else ""
    number = customer.number if customer.has_id else dice.pick(["", "-"])
    phone = customer.phone if dice.chance(0.965) else "-"
    if contact.direction == "呼出":
        phone = "-"
    business = contact.business.name if dice.chance(0.96) else ""
    if contact.legs[0].outcome in ("IVR", "IVR放弃"):
        number, business = ("" if dice.chance(0.5) else number), ""
    for count, leg in enumerate(contact.legs, 1):
        last = count == len(contact.legs)
        rows.append([
            contact.number, f"{contact.number}-{count}", contact.direction, slashed(leg.arrived),
            slashed(leg.queued) or never, slashed(leg.ring) or never, slashed(leg.answered) or never, slashed(leg.ended),
            clock(leg.talk), clock(leg.hold), clock(leg.wrap), leg.outcome, leg.hangup, leg.agent or "-", leg.team or "-",
            leg.queue or "-", leg.transfer, phone, number, business, leg.resolved, leg.csat if leg.answered else "",
            ("是" if customer.elderly else "否") if number not in ("", "-") else "", contact.business.urgent,
            contact.note if last else "",
        ])
    return rows


def chat_row(contact, dice):
    leg, customer = contact.legs[0], contact.customer
    known = dice.chance(0.94)
    stars = {"非常满意": "5", "满意": "4", "一般": "3", "不满意": "2", "很不满意": "1"}
    return [
        contact.number, iso(leg.arrived), iso(leg.queued), iso(leg.answered), iso(leg.ended),
        str(leg.talk) if leg.answered else "", str(leg.wrap) if leg.answered else "", leg.outcome, leg.agent, leg.team, leg.queue, leg.transfer,
        customer.number if known else "-", customer.phone if known and dice.chance(0.9) else "", contact.business.name,
        {"是": "已解决", "否": "未解决"}.get(leg.resolved, ""), stars.get(leg.csat, "未评价"), contact.note,
    ]


def mail_row(contact, dice):
    leg = contact.legs[0]
    return [
        contact.number, iso(leg.arrived), iso(leg.answered), iso(leg.ended), f"{leg.talk // 60:02d}:{leg.talk % 60:02d}",
        f"{leg.wrap // 60:02d}:{leg.wrap % 60:02d}", leg.agent, contact.customer.number if dice.chance(0.75) else "",
        contact.business.name, {"是": "已解决", "否": "未解决"}.get(leg.resolved, ""),
    ]


def complaint_row(c, dice, form=iso):
    number = c.customer.number if c.customer.has_id else ""
    return [
        c.number, form(c.received), form(c.registered), form(c.first_reply), c.promise, form(c.closed), form(c.reopened),
        form(c.reclosed), "" if c.extended_until is None else f"{c.extended_until:%Y-%m-%d}", c.approved_by, form(c.approved),
        form(c.paused), form(c.resumed), form(c.escalated), c.status, c.channel, c.regulator, c.business, c.cause, c.content,
        c.department, c.level, number, c.customer.phone if dice.chance(0.97) else "-", c.contact.number if c.contact else "",
        form(c.followup), c.followup_csat, c.master.number if c.master else dice.pick(["", "", "无"]),
    ]


def unfinished(row):
    """The row as an export of 31 October showed it: what came later was not there yet."""
    limit, row = "2026-11-01", list(row)
    for name in ("办结时间", "重开时间", "再次办结时间", "升级时间", "回访时间", "恢复时间", "首次回复时间", "审批时间"):
        column = COMPLAINT_HEADER.index(name)
        if row[column] >= limit:
            row[column] = ""
    row[COMPLAINT_HEADER.index("状态")] = "处理中"
    row[COMPLAINT_HEADER.index("回访满意度")] = ""
    return row


def week_of(row_stamp):
    year, month, day = (int(part) for part in row_stamp.split(" ")[0].split("/"))
    return days.week_name(datetime(year, month, day).date())
