"""Which column is which field: the known headers (§5) and how they are matched (A5)."""

import re
import unicodedata

CONTACT = {
    "interaction_id": "通话ID 会话ID 呼叫流水号 流水号 通话流水 联络编号 call_id contact_id master_contact_id",
    "leg_id": "话单ID 记录编号 通话明细ID",
    "channel": "渠道 服务渠道 来源渠道 媒体类型 接入渠道 media_type",
    "direction": "呼叫方向 呼叫类型 类型(呼入/呼出)",
    "arrived_at": "来电时间 呼入时间 进线时间 呼叫时间 开始时间 创建时间 发起时间 start_time",
    "queued_at": "入队时间 排队开始时间 转人工时间 请求人工时间 enqueue",
    "ring_at": "振铃时间 分配时间",
    "answered_at": "接通时间 接听时间 应答时间 座席应答时间 首次响应时间 answer_time",
    "ended_at": "挂机时间 挂断时间 结束时间 关闭时间 end_time",
    "queue_s": "排队时长 等待时长 排队等待时长 queue_sec",
    "ring_s": "振铃时长 响应时长 ring_sec",
    "talk_s": "通话时长 服务时长 会话时长 talk_sec",
    "hold_s": "保持时长 等待音时长 通话保持时长 hold_sec",
    "wrap_up_s": "事后处理时长 话后处理时长 话后时长 整理时长 后处理时长 案头时长 acw_sec",
    "outcome": "通话状态 接通状态 是否接通 结束原因 挂机原因",
    "hangup_by": "挂机方 挂断方",
    "agent_id": "坐席工号 座席工号 客服工号 工号 员工号",
    "agent_name": "坐席姓名 客服名称",
    "team": "班组 团队 小组 部门",
    "queue": "技能组 技能队列 队列 队列名称 业务组 skill",
    "transfer_to": "转接 是否转接 转接部门 转出技能组",
    "transfer_type": "盲转 咨询转",
    "customer_id": "客户号 客户编号 客户ID 核心客户号 用户ID",
    "phone": "主叫号码 来电号码 客户电话 手机号 联系电话 ANI",
    "business_type": "业务类型 业务类别 咨询类型 服务类型 来电原因 小结类型 产品类型",
    "resolved_flag": "是否解决 是否一次解决 解决状态 首次解决",
    "csat": "满意度 满意度评价 客户评价 评价结果",
    "segment": "客户类型 特殊群体 老年客户 是否老年 未成年 残障 VIP",
    "urgent": "紧急类型",
    "contact_kind": "来电类别",
    "verified": "身份核实",
    "summary": "通话小结 工单内容 备注 服务小结",
}

COMPLAINT = {
    "complaint_id": "投诉编号 投诉单号 工单号 工单编号 受理编号 案件编号",
    "received_at": "投诉时间 受理时间 投诉日期 收到时间",
    "registered_at": "登记时间 建单时间",
    "acked_at": "告知时间 受理告知时间",
    "first_reply_at": "首次回复时间 首次联系时间 首响时间",
    "promised_due_at": "承诺办结时限 承诺时限 承诺回复时间 应办结时间 处理时限 截止时间",
    "closed_at": "办结时间 结案时间 完成时间 处理完成时间",
    "reopened_at": "重开时间 二次投诉时间",
    "reclosed_at": "再次办结时间 重新办结时间 二次办结时间",  # L2
    "extended_until": "延期至 延期时限",
    "extension_reason": "延期原因",
    "approved_by": "审批人",
    "approved_at": "审批时间 延期审批时间",  # L10
    "paused_at": "挂起时间",
    "resumed_at": "恢复时间",
    "escalated_at": "升级时间 上报时间",  # L17
    "status": "状态 工单状态 处理状态",
    "channel": "投诉渠道 来源 受理渠道",
    "via_regulator": "监管转办 12378转办 12363 信访 是否监管投诉",
    "business_b": "投诉业务类别 业务类型 业务分类",
    "cause_c": "投诉原因 原因分类 问题类型",
    "content": "投诉内容 投诉事由 问题描述 诉求内容 投诉描述",
    "demand": "客户诉求",
    "resolution": "处理结果 处理意见 处理措施",
    "compensated": "是否赔付 补偿金额",
    "responsible_dept": "责任部门 被投诉机构 处理部门 转办部门 承办部门",
    "owner": "处理人 责任人",
    "level": "投诉等级 紧急程度 重大投诉",
    "group_size": "群体人数",
    "customer_id": "客户号 客户编号 客户ID 核心客户号 用户ID",
    "phone": "主叫号码 来电号码 客户电话 手机号 联系电话 ANI 投诉人电话",
    "related_contact_id": "关联通话ID 来电流水号",
    "followup_at": "回访时间",
    "followup_csat": "回访结果 回访满意度 是否满意",
    "duplicate_of": "重复投诉 合并工单号 主工单号",
}

EVENT = {  # T9
    "complaint_id": "投诉编号 工单号",
    "time": "时间 变更时间 操作时间",
    "status": "状态 变更后状态",
}

KNOWN = {"contacts": CONTACT, "complaints": COMPLAINT, "complaint_events": EVENT}
REQUIRED = {
    "contacts": ["interaction_id", "arrived_at", "channel"],
    "complaints": ["complaint_id", "received_at"],
    "complaint_events": ["complaint_id", "time", "status"],
}
SEVERAL_COLUMNS = {"segment"}  # A72: flags from several columns add up
UNIT_WORDS = {"秒", "s", "sec", "ms", "毫秒", "分", "分钟", "元"}
BRACKETS = {"(": ")", "[": "]", "【": "】"}
BLANK = re.compile("[\\s\u200b\u200c\u200d\u2060\ufeff]")


def fold_header(text):
    """(folded header, unit or None), by A5."""
    text = BLANK.sub("", unicodedata.normalize("NFKC", text).casefold())
    unit = None
    for opening, closing in BRACKETS.items():
        start = text.rfind(opening)
        if text.endswith(closing) and start >= 0 and text[start + 1:-1] in UNIT_WORDS:
            unit, text = text[start + 1:-1], text[:start]
            break
    for opening, closing in BRACKETS.items():
        text = text.replace(opening, "").replace(closing, "")
    return text, unit


class HeaderError(Exception):
    """A file's header cannot be used (D23) or is ambiguous (§5)."""


def match_header(source, header, block, aliases):
    """{field: [(column, unit or None)]} for one file's header (A5, D2, L10)."""
    table = {fold_header(field)[0]: field for field in KNOWN[source]}
    for field, names in KNOWN[source].items():
        for name in names.split():
            table[fold_header(name)[0]] = field
    for field, name in aliases:
        if field in KNOWN[source]:
            table[fold_header(name)[0]] = field
    declared = {field: fold_header(name)[0] for field, name in block.get("columns", {}).items()}
    found = {}
    folded = [fold_header(cell) for cell in header]
    taken = set()
    for field, name in declared.items():  # a declared column wins; a file that lacks it has no such field (D2)
        for column, (text, unit) in enumerate(folded):
            if text == name:
                found.setdefault(field, []).append((column, unit))
                taken.add(column)
    for column, (text, unit) in enumerate(folded):
        field = table.get(text)
        if column in taken or field is None or field in declared:
            continue
        found.setdefault(field, []).append((column, unit))
    if source == "complaints" and "received_at" not in declared and "received_at" not in found:
        # 登记时间 means registered_at only where another column says when it was received (§5.2)
        for column, (text, unit) in enumerate(folded):
            if text == "登记时间" and column not in taken:
                found["received_at"] = [(column, unit)]
                others = [place for place in found.get("registered_at", []) if place[0] != column]
                found["registered_at"] = others
                if not others:
                    del found["registered_at"]
    for field, places in found.items():
        if len(places) > 1 and field not in SEVERAL_COLUMNS:
            names = ", ".join(header[column] for column, _ in places)
            raise HeaderError(f"columns {names} all mean {field}: map one of them under columns")
    return found
