"""The complaints: when they come, through which channel, and what becomes of them until the reading moment."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from . import business as catalogue
from . import days
from .business import BRANCH, CALL_CENTRE, CARD_CENTRE, IT, RETAIL, THEMES
from .complaint_text import Texts, compose
from .contacts import Contact, Leg
from .dice import Dice
from .people import BRANCHES

PER_DAY = 11.4  # of a plain Wednesday
OLDER = 104  # received from 20 July to 13 September
WAVE = [34, 24, 11, 6]  # Tuesday to Friday of W45
CHANNELS = [("客服热线", 58), ("在线客服", 12), ("电子邮件", 3), ("营业网点", 11), ("手机银行", 6), ("监管转办", 7), ("信函", 1), ("微博", 2)]
BY_CONTACT = {"客服热线": "phone", "在线客服": "chat", "电子邮件": "email"}


@dataclass
class Complaint:
    received: datetime
    customer: object
    themes: list
    voice: str
    base: str
    wave: bool = False
    channel: str = ""
    contact: object = None
    content: str = ""
    number: str = ""
    level: str = "一般"
    regulator: str = ""
    business: str = ""
    cause: str = ""
    department: str = ""
    promise: str = ""
    status: str = "处理中"
    approved_by: str = ""
    followup_csat: str = ""
    master: object = None
    registered: datetime | None = None
    first_reply: datetime | None = None
    closed: datetime | None = None
    reopened: datetime | None = None
    reclosed: datetime | None = None
    extended_until: date | None = None
    approved: datetime | None = None
    paused: datetime | None = None
    resumed: datetime | None = None
    escalated: datetime | None = None
    followup: datetime | None = None
    events: list = field(default_factory=list)
    stays: list = field(default_factory=list)


def plan(bank):
    """The complaints to come; those raised in a contact put that contact on the bank's list."""
    dice, texts, complaints = Dice("complaints"), Texts(), []
    for day in days.all_days():
        mean = PER_DAY * (0.25 + 0.75 * days.volume(day))
        for _ in range(max(1, dice.poisson(mean))):
            complaints.append(new_complaint(dice, texts, bank, moment_of(dice, day), False))
    for offset, count in enumerate(WAVE):
        for _ in range(count):
            moment = moment_of(dice, days.FAULT_DAY + timedelta(days=offset))
            if offset == 0 and moment.hour < 10:
                moment += timedelta(hours=dice.integer(3, 8))
            complaints.append(new_complaint(dice, texts, bank, moment, True))
    for _ in range(OLDER):
        day = date(2026, 7, 20) + timedelta(days=int(56 * dice.uniform(0, 1) ** 0.6))
        complaints.append(new_complaint(dice, texts, bank, moment_of(dice, day), False))
    return complaints


def moment_of(dice, day):
    half_hour = dice.weighted(list(enumerate(days.PHONE_PROFILE)))
    return datetime.combine(day, time()) + timedelta(seconds=1800 * half_hour + dice.integer(0, 1799))


def new_complaint(dice, texts, bank, moment, wave):
    themes, voice, base = texts.choose(dice, wave)
    complaint = Complaint(moment, bank.pick_customer(dice), themes, voice, base, wave)
    _, kinds, complaint.business, complaint.cause, departments = THEMES[themes[0]]
    complaint.department = dice.weighted(departments)
    if wave:
        kinds, complaint.business = ["信用卡还款"], "信用卡"
        complaint.department = dice.weighted([(IT, 5), (CARD_CENTRE, 4)])
    fit_to_words(complaint)
    if complaint.department == BRANCH:
        named = [branch for branch in BRANCHES if branch in base]
        complaint.department = named[0] if named else dice.pick(BRANCHES)
    complaint.channel = dice.weighted(CHANNELS)
    if complaint.voice == "A" and complaint.channel not in ("营业网点", "监管转办", "信函"):
        complaint.channel = "客服热线"
    if complaint.voice in "CTE" and complaint.channel == "客服热线":
        complaint.channel = dice.weighted([("在线客服", 40), ("手机银行", 25), ("微博", 8), ("电子邮件", 9), ("客服热线", 18)])
    kind = catalogue.BY_NAME[dice.pick(kinds)]
    if moment.date() >= days.FIRST:
        if complaint.channel in BY_CONTACT:
            channel = BY_CONTACT[complaint.channel]
            if channel == "email" and moment.date() == days.LAST:
                channel, complaint.channel = "phone", "客服热线"
            bank.expect(Contact(channel, moment, complaint.customer, kind, complaint=complaint))
        if dice.chance(0.5):
            earlier = moment - timedelta(seconds=dice.integer(1800, 4 * 86400))
            if earlier.date() >= days.FIRST and 8 <= earlier.hour < 22:
                bank.expect(Contact("phone", earlier, complaint.customer, kind, chasing=True))
        if dice.chance(0.13):
            later = moment + timedelta(seconds=dice.integer(86400, 7 * 86400))
            bank.expect(Contact("phone", later, complaint.customer, catalogue.BY_NAME["投诉建议"], chasing=True))
    return complaint


def fit_to_words(complaint):
    """The coding follows what the text speaks of, where the theme alone leaves it open."""
    text, theme = complaint.base, complaint.themes[0]
    if theme == "service_attitude":
        told = any(word in text for word in ("客服", "坐席", "接电话"))
        complaint.department = CALL_CENTRE if told else BRANCH
    elif theme in ("fraud", "card_loss", "password_lock", "interest_rate") and "信用卡" in text:
        complaint.business, complaint.department = "信用卡", CARD_CENTRE
    elif theme in ("annual_fee", "cc_bill") and "借记卡按年" in text:
        complaint.business, complaint.department = "借记卡", RETAIL
    elif theme == "hotline_wait" and "信用卡" not in text:
        complaint.business = "借记卡"


def settle(complaints):
    """What became of each complaint, once the contacts are known. Sorted by receipt."""
    dice = Dice("lives")
    for complaint in complaints:
        if complaint.contact is not None:
            leg = next(leg for leg in complaint.contact.legs if leg.answered)
            complaint.received = leg.answered + timedelta(seconds=min(leg.talk, dice.integer(40, 400)))
            complaint.received = min(complaint.received, datetime(2026, 11, 8, 23, 20))
        elif complaint.channel in BY_CONTACT and complaint.received.date() >= days.FIRST:
            complaint.channel = "手机银行"  # never got through: wrote instead
    complaints.sort(key=lambda c: (c.received, c.customer.number))
    for complaint in complaints:
        live(dice, complaint)
        base = complaint.base
        if complaint.wave:
            base = base.replace("{day}", f"{days.FAULT_DAY.month}月{days.FAULT_DAY.day}日")
        complaint.content = compose(dice, complaint.voice, base, complaint.received, complaint.customer)
    seen = {}
    for complaint in complaints:
        day = complaint.received.date()
        seen[day] = seen.get(day, 0) + 1
        complaint.number = f"TS{day:%Y%m%d}{seen[day]:04d}"
    merge(dice, complaints)
    hand_offs([c for c in complaints if c.master is None])
    return complaints


def office(dice, moment):
    """An office moment not before the given one."""
    opened = days.next_opening(moment)
    return opened if opened == moment else opened + timedelta(seconds=dice.integer(60, 5400))


def in_office_before(dice, moment, received):
    """The moment if an office is open then, else the end of the office day before it; never before receipt."""
    while not (days.is_working(moment.date()) and 9 <= moment.hour < 18):
        earlier = moment.date() - timedelta(days=0 if moment.hour >= 18 and days.is_working(moment.date()) else 1)
        moment = datetime.combine(earlier, time(16)) + timedelta(seconds=dice.integer(0, 7000))
    return moment if moment > received else office(dice, received + timedelta(hours=1))


def known(moment):
    """The moment if it has happened by the reading moment."""
    return moment if moment is not None and moment <= days.AS_OF else None


def live(dice, c):
    c.level = dice.weighted([("一般", 81), ("复杂", 16), ("重大", 3)])
    if c.channel == "监管转办":
        c.regulator = dice.pick(["是", "12378转办", "12378转办", "信访", "12363"])
    else:
        c.regulator = dice.weighted([("否", 85), ("", 15)])
    direct = c.contact is not None
    start = c.received if direct else days.next_opening(c.received)
    c.registered = known(start + timedelta(seconds=int(dice.lognormal(500 if direct else 2400, 1.1))))
    c.first_reply = known(days.after_office_seconds(c.received, int(dice.lognormal(4300, 0.85))))
    promise(dice, c)
    fate = dice.weighted([("closed", 925), ("withdrawn", 45), ("refused", 20), ("stuck", 10)])
    wanted = dice.lognormal(10.5 if c.level != "一般" else 3.5, 0.75 if c.level != "一般" else 1.05)
    older = c.received.date() < days.FIRST
    if older and dice.chance(0.13):
        fate = "stuck"
    if c.wave:
        wanted = dice.lognormal(2.6, 0.6)
    closing = office(dice, c.received + timedelta(seconds=int(86400 * wanted)))
    due = promise_due(c)
    if due is not None and closing > due and dice.chance(0.62):
        closing = in_office_before(dice, min(closing, due - timedelta(seconds=dice.integer(600, 40000))), c.received)
    if fate == "withdrawn":
        closing = c.received + timedelta(seconds=dice.integer(3600, 3 * 86400))
    c.closed = None if fate == "stuck" else known(closing)
    c.status = "处理中" if c.closed is None else {"withdrawn": "已撤诉", "refused": "不予受理"}.get(fate, "已办结")
    if c.closed is None and (days.AS_OF - c.received).total_seconds() < 14 * 3600:
        c.status = "待受理"
    if c.first_reply and c.closed and c.first_reply > c.closed:
        c.first_reply = c.closed
    escalation(dice, c)
    interruptions(dice, c)
    extension(dice, c)
    if c.closed is not None and fate == "closed":
        afterwards(dice, c)


def promise(dice, c):
    form = dice.weighted([("days", 50), ("calendar", 12), ("hours", 14), ("stamp", 9), ("date", 9), ("", 6)])
    if form == "days":
        c.promise = dice.weighted([("5个工作日", 70), ("3个工作日", 20), ("10个工作日内", 10)])
    elif form == "calendar":
        c.promise = dice.weighted([("15日", 70), ("7天", 20), ("30个自然日", 10)])
    elif form == "hours":
        c.promise = dice.weighted([("48小时", 60), ("72小时内", 25), ("24小时", 15)])
    elif form == "stamp":
        c.promise = f"{days.add_working_days(c.received.date(), dice.integer(3, 7))} 17:30:00"
    elif form == "date":
        c.promise = f"{days.add_working_days(c.received.date(), dice.integer(4, 10)):%Y-%m-%d}"


def promise_due(c):
    """About when the promise falls due; only to make people try to keep it."""
    text = c.promise
    if not text:
        return None
    number = int("".join(ch for ch in text if ch.isdigit()) or 0)
    if "工作日" in text:
        return datetime.combine(days.add_working_days(c.received.date(), number), time(17, 50))
    if "小时" in text:
        return c.received + timedelta(hours=number)
    if "-" in text:
        return datetime.fromisoformat(text) if ":" in text else datetime.combine(date.fromisoformat(text), time(17, 50))
    return c.received + timedelta(days=number)


def escalation(dice, c):
    if c.level == "重大" or dice.chance(0.025):
        hours = dice.lognormal(7, 0.8) if c.level == "重大" else dice.uniform(20, 200)
        moment = known(c.received + timedelta(seconds=int(3600 * hours)))
        if moment is not None and (c.closed is None or moment < c.closed):
            if dice.chance(0.7):
                c.escalated = moment
            else:
                c.events.append((moment, "升级"))


def interruptions(dice, c):
    """Waits for the customer's papers, in columns or in the status file."""
    stop = c.closed or days.AS_OF
    length = (stop - c.received).total_seconds()
    if length < 3 * 86400 or not dice.chance(0.24):
        return
    begin = c.received + timedelta(seconds=int(length * dice.uniform(0.15, 0.5)))
    end = begin + timedelta(seconds=int(length * dice.uniform(0.1, 0.4)))
    begin, end = office(dice, begin), office(dice, end)
    if end >= stop:
        return
    if dice.chance(0.35):
        c.paused, c.resumed = begin, end
        if c.closed is None and dice.chance(0.4):
            c.resumed, c.status = None, "挂起"
    else:
        c.events += [(begin, dice.weighted([("待客户补充", 70), ("挂起", 30)])), (end, "处理中")]


def hand_offs(complaints):
    """Which department has a complaint from when on: the right one in the end, sometimes by way of another."""
    dice = Dice("complaint hand-offs")
    for c in complaints:
        if c.registered is None or c.department == "":
            continue
        way, moment = [c.department], c.registered
        if dice.chance(0.28):
            way.insert(0, dice.pick([name for name in (CALL_CENTRE, CARD_CENTRE, RETAIL, IT) if name != c.department]))
            if dice.chance(0.15):
                way.insert(1, dice.pick([name for name in (RETAIL, IT, CARD_CENTRE) if name not in way]))
        for department in way:
            if moment >= (c.closed or days.AS_OF):
                break
            c.stays.append((moment, department))
            moment = office(dice, moment + timedelta(seconds=int(3600 * dice.lognormal(9, 0.9))))


def extension(dice, c):
    age = ((c.closed or days.AS_OF) - c.received).days
    if c.level == "一般" or age < 20 or not dice.chance(0.6):
        return
    c.extended_until = c.received.date() + timedelta(days=dice.pick([45, 50, 60]))
    c.approved_by = dice.pick(["分管行领导", "部门负责人", "消保委员会"])
    approved = office(dice, c.received + timedelta(days=dice.integer(16, 29 if dice.chance(0.85) else 36)))
    c.approved = known(approved)
    if c.approved is None or (c.closed and c.approved > c.closed):
        c.extended_until, c.approved_by, c.approved = None, "", None


def afterwards(dice, c):
    """Reopened, closed again, asked whether content."""
    if dice.chance(0.05):
        c.reopened = known(c.closed + timedelta(seconds=dice.integer(7200, 8 * 86400)))
        if c.reopened is not None:
            c.reclosed = known(office(dice, c.reopened + timedelta(seconds=int(86400 * dice.lognormal(3.5, 0.7)))))
            if c.reclosed is None:
                c.status = "处理中"
    if dice.chance(0.84):
        c.followup = known(days.after_office_seconds(c.closed, int(dice.lognormal(36000, 0.6))))
        if c.followup is not None:
            c.followup_csat = dice.weighted([("满意", 74), ("一般", 9), ("不满意", 12), ("", 5)])


def merge(dice, complaints):
    """Some write twice about the same thing: the later complaint becomes the earlier customer's and is merged."""
    recent = [c for c in complaints if c.received.date() >= days.FIRST and c.contact is None and not c.wave]
    for later in recent[::9][:16]:
        earlier = [c for c in complaints
                   if timedelta(hours=3) < later.received - c.received < timedelta(days=4) and c.master is None]
        if earlier:
            first = dice.pick(earlier)
            later.master, later.customer, later.themes = first, first.customer, first.themes
            later.business, later.cause, later.department = first.business, first.cause, first.department
            later.content = dice.pick(["同一问题再次反映：", "之前已投诉过，再说一遍。", "（重复来单）"]) + first.content
            later.reopened = later.reclosed = None


def follow_up_calls(complaints):
    """Outbound contacts (回访): one for most follow-ups made by telephone."""
    dice, contacts = Dice("follow-up"), []
    kind = catalogue.BY_NAME["投诉建议"]
    for c in complaints:
        if c.followup is None or c.followup.date() < days.FIRST or not dice.chance(0.7):
            continue
        ring = c.followup - timedelta(seconds=dice.integer(8, 25))
        leg = Leg(ring, ring=ring + timedelta(seconds=1), hangup="客户", agent=str(dice.integer(8041, 8047)), team="综合一组")
        if dice.chance(0.86):
            leg.answered, leg.outcome = c.followup, "已接听"
            leg.talk = int(dice.lognormal(95, 0.5)) + 5
            leg.wrap = int(dice.lognormal(25, 0.5))
            leg.ended = leg.answered + timedelta(seconds=leg.talk)
        else:
            leg.outcome, leg.ended = "振铃未接听", ring + timedelta(seconds=dice.integer(30, 55))
        contacts.append(Contact("phone", ring, c.customer, kind, direction="呼出", legs=[leg], note="投诉回访"))
    return contacts
