"""What customers call about: the business types, their queues, and how long such a conversation takes."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Business:
    name: str  # 业务类型, 咨询类型, 业务类别
    queue: str  # 技能组 of the telephone
    chat_queue: str
    phone: float  # relative weights of new contacts by channel
    chat: float
    email: float
    talk: int  # median seconds of a call
    urgent: str = ""


CARD, DEBIT, LOAN, WEALTH, DIGITAL, URGENT = "信用卡专线", "借记卡与账户", "个人贷款", "投资理财", "电子银行", "挂失与反欺诈"
ELDERLY = "敬老专线"
CHAT, CHAT_CARD = "在线-综合", "在线-信用卡"

ALL = [
    Business("余额与明细查询", DEBIT, CHAT, 8.0, 8.0, 1.0, 120),
    Business("转账汇款", DEBIT, CHAT, 6.5, 7.0, 2.0, 190),
    Business("信用卡账单", CARD, CHAT_CARD, 11.0, 11.0, 4.0, 210),
    Business("信用卡还款", CARD, CHAT_CARD, 8.0, 9.0, 1.0, 170),
    Business("信用卡分期", CARD, CHAT_CARD, 6.0, 6.0, 1.5, 260),
    Business("信用卡额度", CARD, CHAT_CARD, 5.0, 7.0, 1.0, 180),
    Business("年费咨询", CARD, CHAT_CARD, 3.5, 3.0, 2.0, 200),
    Business("办卡进度", CARD, CHAT_CARD, 3.0, 5.0, 1.0, 150),
    Business("挂失补卡", URGENT, CHAT, 5.0, 1.5, 0.0, 230, "挂失"),
    Business("盗刷报案", URGENT, CHAT, 1.6, 0.6, 0.5, 420, "盗刷"),
    Business("诈骗求助", URGENT, CHAT, 0.9, 0.3, 0.0, 460, "诈骗"),
    Business("密码重置", DEBIT, CHAT, 4.5, 4.0, 0.5, 170),
    Business("手机银行登录", DIGITAL, CHAT, 5.0, 7.0, 1.0, 240),
    Business("手机银行故障", DIGITAL, CHAT, 2.5, 4.0, 1.0, 220),
    Business("短信通知", DIGITAL, CHAT, 2.5, 2.5, 0.5, 150),
    Business("贷款利率", LOAN, CHAT, 3.5, 3.0, 3.0, 240),
    Business("贷款进度", LOAN, CHAT, 3.5, 2.0, 2.0, 220),
    Business("提前还款", LOAN, CHAT, 3.0, 2.5, 1.5, 230),
    Business("理财咨询", WEALTH, CHAT, 3.5, 2.5, 1.0, 320),
    Business("网点与预约", DEBIT, CHAT, 3.5, 3.0, 1.0, 130),
    Business("开户销户", DEBIT, CHAT, 2.5, 2.0, 2.5, 180),
    Business("限额与解冻", DEBIT, CHAT, 4.0, 3.0, 2.0, 290),
    Business("积分活动", CARD, CHAT_CARD, 2.5, 4.0, 1.0, 160),
    Business("征信咨询", LOAN, CHAT, 1.2, 1.0, 2.0, 280),
    Business("催收协商", CARD, CHAT_CARD, 1.6, 0.6, 1.5, 380),
    Business("投诉建议", DEBIT, CHAT, 1.0, 0.6, 1.5, 360),
    Business("其他咨询", DEBIT, CHAT, 2.2, 2.0, 1.0, 150),
]
BY_NAME = {business.name: business for business in ALL}

# Where calls are handed to: (转接部门, queue of the second leg or "" when it leaves the call centre)
TRANSFERS = {
    CARD: [("信用卡中心-争议处理", ""), ("综合坐席", DEBIT), ("应急坐席", URGENT), ("信用卡二线", CARD)],
    DEBIT: [("信用卡坐席", CARD), ("电子银行坐席", DIGITAL), ("开户网点", ""), ("应急坐席", URGENT)],
    LOAN: [("个贷中心", ""), ("贷款二线", LOAN), ("综合坐席", DEBIT)],
    WEALTH: [("理财经理", ""), ("综合坐席", DEBIT)],
    DIGITAL: [("信息科技部值班", ""), ("综合坐席", DEBIT), ("信用卡坐席", CARD)],
    URGENT: [("风险管理部值班", ""), ("信用卡坐席", CARD)],
    ELDERLY: [("综合坐席", DEBIT), ("开户网点", "")],
}

# Theme of a complaint → the business type of the contact in which it came up, 投诉业务类别, 投诉原因, 责任部门 (with weights)
RULES, SYSTEM, PRICE, SERVICE = "管理制度/业务规则与流程", "服务设施/设备/业务系统", "定价收费", "服务态度及服务质量"
DISCLOSE, SAFETY, SELLING, DEBT, DATA, CHOICE = "信息披露", "资金安全", "营销方式", "债务催收", "信息安全", "自主选择权"
CARD_CENTRE, RETAIL, ONLINE, LOANS, OPERATIONS = "信用卡中心", "个人金融部", "网络金融部", "个人贷款部", "运营管理部"
IT, RECOVERY, CALL_CENTRE, WEALTH_DEPT, BRANCH, RISK = "信息科技部", "资产保全部", "远程银行中心", "财富管理部", "支行", "风险管理部"

THEMES = {
    # theme: (weight, business types, 业务类别, 原因, [(责任部门, weight)])
    "account_balance": (2.0, ["余额与明细查询"], "人民币储蓄", SAFETY, [(RETAIL, 3), (OPERATIONS, 2)]),
    "transfer_failure": (2.8, ["转账汇款"], "支付结算", SYSTEM, [(OPERATIONS, 4), (ONLINE, 2)]),
    "online_login": (2.2, ["手机银行登录"], "借记卡", SYSTEM, [(ONLINE, 4), (IT, 1)]),
    "password_lock": (1.5, ["密码重置"], "借记卡", RULES, [(ONLINE, 2), (BRANCH, 2)]),
    "app_fault": (2.0, ["手机银行故障"], "借记卡", SYSTEM, [(IT, 4), (ONLINE, 2)]),
    "cc_bill": (8.0, ["信用卡账单", "信用卡还款"], "信用卡", RULES, [(CARD_CENTRE, 1)]),
    "annual_fee": (4.6, ["年费咨询"], "信用卡", PRICE, [(CARD_CENTRE, 6), (RETAIL, 1)]),
    "installment": (5.2, ["信用卡分期"], "信用卡", SELLING, [(CARD_CENTRE, 1)]),
    "interest_rate": (4.4, ["贷款利率"], "贷款", PRICE, [(LOANS, 4), (CARD_CENTRE, 1)]),
    "credit_report": (3.4, ["征信咨询"], "个人金融信息", RULES, [(CARD_CENTRE, 3), (LOANS, 2)]),
    "fraud": (5.0, ["盗刷报案", "诈骗求助"], "借记卡", SAFETY, [(RISK, 4), (CARD_CENTRE, 2)]),
    "card_loss": (2.2, ["挂失补卡"], "借记卡", RULES, [(RETAIL, 2), (BRANCH, 2)]),
    "mis_selling": (3.0, ["理财咨询"], "代销业务", SELLING, [(WEALTH_DEPT, 4), (BRANCH, 2)]),
    "loan_approval": (3.6, ["贷款进度"], "贷款", RULES, [(LOANS, 1)]),
    "prepayment": (3.2, ["提前还款"], "贷款", RULES, [(LOANS, 1)]),
    "fee_dispute": (4.2, ["其他咨询", "余额与明细查询"], "其他中间业务", PRICE, [(RETAIL, 3), (OPERATIONS, 2)]),
    "branch_queue": (3.6, ["网点与预约"], "人民币储蓄", SERVICE, [(BRANCH, 1)]),
    "hotline_wait": (3.4, ["投诉建议"], "信用卡", SYSTEM, [(CALL_CENTRE, 1)]),
    "service_attitude": (5.0, ["投诉建议"], "借记卡", SERVICE, [(BRANCH, 4), (CALL_CENTRE, 2)]),
    "complaint_timeout": (3.0, ["投诉建议"], "借记卡", SERVICE, [(RETAIL, 2), (CARD_CENTRE, 2), (CALL_CENTRE, 1)]),
    "poor_disclosure": (2.4, ["投诉建议"], "借记卡", DISCLOSE, [(RETAIL, 2), (BRANCH, 2)]),
    "privacy_leak": (1.5, ["投诉建议"], "个人金融信息", DATA, [(RISK, 1), (RETAIL, 1)]),
    "forced_marketing": (2.6, ["投诉建议"], "代销业务", CHOICE, [(RETAIL, 2), (BRANCH, 2)]),
    "collection": (6.0, ["催收协商"], "债务催收", DEBT, [(RECOVERY, 3), (CARD_CENTRE, 2)]),
    "elderly_service": (1.5, ["投诉建议", "网点与预约"], "人民币储蓄", SERVICE, [(BRANCH, 1)]),
    "atm_fault": (2.0, ["其他咨询"], "借记卡", SYSTEM, [(OPERATIONS, 3), (BRANCH, 1)]),
    "account_opening": (2.0, ["开户销户"], "人民币储蓄", RULES, [(BRANCH, 2), (RETAIL, 1)]),
    "dormant_account": (1.7, ["开户销户"], "人民币储蓄", RULES, [(OPERATIONS, 2), (BRANCH, 1)]),
    "limit_control": (6.6, ["限额与解冻"], "借记卡", RULES, [(RISK, 3), (RETAIL, 2)]),
    "points_promo": (3.0, ["积分活动"], "信用卡", SELLING, [(CARD_CENTRE, 4), (RETAIL, 1)]),
    "refund": (2.2, ["其他咨询"], "其他中间业务", PRICE, [(RETAIL, 2), (OPERATIONS, 1)]),
    "credit_limit": (3.0, ["信用卡额度"], "信用卡", RULES, [(CARD_CENTRE, 1)]),
    "sms_notice": (1.8, ["短信通知"], "借记卡", SYSTEM, [(ONLINE, 3), (IT, 1)]),
    "payment_failure": (2.4, ["手机银行故障", "转账汇款"], "支付结算", SYSTEM, [(ONLINE, 3), (OPERATIONS, 1)]),
    "card_application": (2.4, ["办卡进度"], "信用卡", RULES, [(CARD_CENTRE, 1)]),
    "-": (0.0, ["其他咨询"], "其他", "其他", [(CALL_CENTRE, 1), (BRANCH, 1)]),
}
