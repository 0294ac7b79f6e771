"""The contacts of eight weeks: who calls, chats or writes when, how long they wait, and who comes back."""

import heapq
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

from . import business as catalogue
from . import days
from .business import CARD, ELDERLY, TRANSFERS, URGENT
from .dice import Dice
from .notes import write_note
from .people import make_agents, make_customers

CUSTOMERS = 6200
NEW_CALLS, NEW_CHATS, NEW_MAILS = 158, 50, 6.2  # new contacts of a plain Wednesday
END = datetime(2026, 11, 8, 23, 57, 30)


@dataclass
class Leg:
    arrived: datetime
    queued: datetime | None = None
    ring: datetime | None = None
    answered: datetime | None = None
    ended: datetime | None = None
    talk: int = 0
    hold: int = 0
    wrap: int = 0
    outcome: str = ""
    hangup: str = ""
    agent: str = ""
    team: str = ""
    queue: str = ""
    transfer: str = ""
    resolved: str = ""
    csat: str = ""


@dataclass
class Contact:
    channel: str
    arrived: datetime
    customer: object
    business: object
    queue: str = ""
    direction: str = "呼入"
    legs: list = field(default_factory=list)
    note: str = ""
    number: str = ""
    complaint: object = None  # the complaint that this contact brings
    chasing: bool = False  # asks again about something unresolved
    solved: bool = False

    @property
    def answered(self):
        return any(leg.answered for leg in self.legs)

    @property
    def ended(self):
        return max(leg.ended or leg.arrived for leg in self.legs)


class Bank:
    """Runs the eight weeks in order of arrival."""

    def __init__(self):
        self.customers = make_customers(Dice("customers"), CUSTOMERS)
        self.agents = make_agents()
        self.turn = 0
        self.waiting = []
        self.sequence = 0
        self.contacts = []
        self.shocks = {}
        self.shock_dice = Dice("shocks")
        self.dice = Dice("contacts")

    # Arrivals

    def pick_customer(self, dice):
        return self.customers[int(CUSTOMERS * dice.uniform(0, 1) ** 1.5)]

    def expect(self, contact):
        """Puts a contact on the list of those to come."""
        if contact.arrived <= END:
            self.sequence += 1
            heapq.heappush(self.waiting, (contact.arrived, self.sequence, contact))

    def new_arrivals(self):
        dice = Dice("arrivals")
        channels = [
            ("phone", NEW_CALLS, days.PHONE_PROFILE, [(b, b.phone) for b in catalogue.ALL]),
            ("chat", NEW_CHATS, days.CHAT_PROFILE, [(b, b.chat) for b in catalogue.ALL]),
            ("email", NEW_MAILS, days.EMAIL_PROFILE, [(b, b.email) for b in catalogue.ALL]),
        ]
        for day in days.all_days():
            for channel, per_day, profile, mix in channels:
                for half_hour, share in enumerate(profile):
                    mean = per_day * days.volume(day) * share / sum(profile)
                    for _ in range(dice.poisson(mean)):
                        arrived = datetime.combine(day, time()) + timedelta(seconds=1800 * half_hour + dice.integer(0, 1799))
                        if channel == "email" and day == days.LAST and arrived.hour >= 17:
                            continue
                        self.expect(Contact(channel, arrived, self.pick_customer(dice), dice.weighted(mix)))
        self.fault_arrivals(dice)
        self.midnight_calls(dice)

    def fault_arrivals(self, dice):
        """The app's credit card page fails on Tuesday of W45 from 09:40 to 15:30; people call for days."""
        mixes = [("信用卡还款", 6), ("手机银行故障", 3), ("信用卡账单", 2)]
        extra = [(0, 9.7, 16.0, 118, 34), (0, 16.0, 22.0, 34, 12), (1, 8.0, 20.0, 34, 8), (2, 8.5, 19.0, 12, 3)]
        for offset, first, last, calls, chats in extra:
            midnight = datetime.combine(days.FAULT_DAY + timedelta(days=offset), time())
            for channel, count in (("phone", calls), ("chat", chats)):
                for _ in range(count):
                    arrived = midnight + timedelta(seconds=int(3600 * dice.uniform(first, last)))
                    kind = catalogue.BY_NAME[dice.weighted(mixes)]
                    queue = (CARD if channel == "phone" else catalogue.CHAT_CARD) if dice.chance(0.85) else ""
                    self.expect(Contact(channel, arrived, self.pick_customer(dice), kind, queue))

    def midnight_calls(self, dice):
        """Calls handed on after midnight, also from Sunday to Monday."""
        for day, clock in (("2026-09-17", "23:56:11"), ("2026-10-11", "23:57:20"), ("2026-10-21", "23:54:45"),
                           ("2026-11-01", "23:57:02"), ("2026-11-05", "23:55:38"), ("2026-11-08", "23:56:40")):
            contact = Contact("phone", datetime.fromisoformat(f"{day} {clock}"), self.pick_customer(dice),
                              catalogue.BY_NAME["挂失补卡"], "midnight")
            self.expect(contact)

    # Waiting

    def congestion(self, moment, queue):
        """Chance that a contact has to wait, mean wait, mean patience (seconds)."""
        key = (moment.date(), moment.hour * 2 + moment.minute // 30, queue)
        if key not in self.shocks:
            self.shocks[key] = self.shock_dice.lognormal(1.0, 0.55)
        peak = 1.35 if moment.hour in (9, 10, 11, 14, 15) else 0.8
        base = {URGENT: 0.05, ELDERLY: 0.08}.get(queue, 0.155)
        chance = min(0.9, base * peak * self.shocks[key] * (1.25 if moment.weekday() == 0 else 1.0))
        mean, patience = 62.0, 150.0
        if queue in (CARD, catalogue.CHAT_CARD):
            fault = datetime.combine(days.FAULT_DAY, time(9, 40))
            hours = (moment - fault).total_seconds() / 3600
            if 0 <= hours < 11:
                chance, mean, patience = 0.9, 300.0, 340.0
            elif 20 <= hours < 36:
                chance, mean, patience = max(chance, 0.62), 170.0, 260.0
            elif 44 <= hours < 60:
                chance, mean, patience = max(chance, 0.45), 110.0, 220.0
            elif 68 <= hours < 84:
                chance, mean = max(chance, 0.3), 80.0
        return chance, mean, patience

    def wait(self, dice, moment, queue):
        """(seconds until the first ring, seconds until the caller gives up)"""
        chance, mean, patience = self.congestion(moment, queue)
        gives_up = 7 + dice.exponential(patience)
        if dice.chance(0.011):
            gives_up = dice.integer(1, 8)
        queue_s = dice.integer(1, 5)
        if dice.chance(chance):
            queue_s = 10 + dice.exponential(mean)
        return int(queue_s), int(gives_up)

    def assign(self, channel, queue, start, end):
        """A free agent on shift who serves the queue; else anyone free in the channel."""
        pool = [agent for kind, agent in self.agents if kind == channel]
        serving = [agent for agent in pool if queue in agent.queues]
        self.turn += 1
        for group, shift in ((serving, True), (pool, True), (serving, False), (pool, False)):
            free = [a for a in group if a.is_free(start, end) and (not shift or a.on_shift(start))]
            if free:
                agent = free[self.turn * 7 % len(free)]
                agent.busy.append((start, end))
                return agent
        raise RuntimeError(f"no agent is free in {channel} at {start}")

    # One contact

    def run(self):
        self.new_arrivals()
        while self.waiting:
            _, _, contact = heapq.heappop(self.waiting)
            if contact.direction == "呼入":
                {"phone": self.take_call, "chat": self.take_chat, "email": self.take_mail}[contact.channel](contact)
            self.contacts.append(contact)
            if contact.complaint is not None and contact.answered:
                contact.complaint.contact = contact
            self.after(contact)
        return self.contacts

    def take_call(self, contact):
        dice, customer = self.dice, contact.customer
        midnight = contact.queue == "midnight"
        queue = contact.business.queue if contact.queue in ("", "midnight") else contact.queue
        if customer.elderly and not midnight and queue != URGENT and dice.chance(0.55):
            queue = ELDERLY
        contact.queue = queue
        arrived = contact.arrived
        plain = contact.complaint is None and not contact.chasing and not midnight
        if plain and not contact.business.urgent and dice.chance(0.105):
            gave_up = dice.chance(0.3)
            seconds = dice.integer(4, 25) if gave_up else dice.integer(25, 150)
            contact.legs.append(Leg(arrived, ended=arrived + timedelta(seconds=seconds),
                                    outcome="IVR放弃" if gave_up else "IVR", hangup="客户"))
            return
        queued = arrived + timedelta(seconds=dice.integer(8, 55) if not contact.business.urgent else dice.integer(3, 12))
        leg = Leg(arrived, queued, queue=queue)
        contact.legs.append(leg)
        queue_s, gives_up = self.wait(dice, queued, queue)
        if midnight:
            queue_s, gives_up = 4, 999
        elif self.lost_call(dice, leg, contact):
            return
        if gives_up < queue_s:
            leg.ended, leg.outcome, leg.hangup = queued + timedelta(seconds=gives_up), "排队放弃", "客户"
            return
        ring_s = dice.integer(2, 9)
        leg.ring = queued + timedelta(seconds=queue_s)
        if not midnight and dice.chance(0.007):
            leg.ended, leg.outcome, leg.hangup = leg.ring + timedelta(seconds=dice.integer(3, 20)), "振铃未接听", "客户"
            leg.team = next(a.team for kind, a in self.agents if kind == "phone" and (queue in a.queues))
            return
        self.talk(dice, contact, leg, ring_s, 1.0)
        if midnight:
            self.hand_on(dice, contact, leg, ("信用卡坐席", CARD))
        elif leg.talk > 0 and dice.chance(0.085):
            self.hand_on(dice, contact, leg, dice.pick(TRANSFERS[queue]))
        self.conclude(dice, contact)

    def lost_call(self, dice, leg, contact):
        """System drops, messages left at night, callbacks booked, calls sent to the partner centre."""
        night = leg.queued.hour >= 22 or leg.queued.hour < 8
        fate = dice.weighted([("", 983 if not night else 900), ("系统中断", 5), ("已留言", 70 if night else 1),
                              ("预约回拨", 5), ("溢出外包", 4)])
        if not fate or contact.complaint is not None:
            return False
        leg.outcome = fate
        leg.ended = leg.queued + timedelta(seconds=dice.integer(12, 90))
        leg.hangup = "系统" if fate in ("系统中断", "溢出外包") else "客户"
        return True

    def talk(self, dice, contact, leg, ring_s, scale):
        leg.answered = leg.ring + timedelta(seconds=ring_s)
        median = contact.business.talk * scale * (1.25 if contact.customer.elderly else 1.0)
        median *= 1.5 if contact.complaint is not None else 1.0
        leg.talk = min(3400, max(9, int(dice.lognormal(median, 0.55))))
        leg.hold = int(dice.lognormal(48, 0.7)) if dice.chance(0.17) else 0
        leg.wrap = min(120, int(dice.lognormal(33, 0.65)))
        leg.outcome, leg.hangup = "已接听", dice.weighted([("客户", 80), ("坐席", 19), ("系统", 1)])
        if dice.chance(0.0025):
            leg.talk, leg.hold = 0, 0  # picked up, nobody there
        leg.ended = leg.answered + timedelta(seconds=leg.talk + leg.hold)
        agent = self.assign(contact.channel, leg.queue, leg.ring, leg.ended + timedelta(seconds=leg.wrap))
        leg.agent, leg.team = agent.number, agent.team

    def hand_on(self, dice, contact, leg, target):
        department, queue = target
        leg.transfer = department
        if contact.arrived.hour == 23 and leg.answered and contact.arrived.minute >= 54:
            midnight = datetime.combine(contact.arrived.date() + timedelta(days=1), time())
            leg.talk += max(0, int((midnight - leg.ended).total_seconds()) + dice.integer(5, 90))
            leg.ended = leg.answered + timedelta(seconds=leg.talk + leg.hold)
        if not queue:
            return
        second = Leg(leg.ended, leg.ended, queue=queue)
        contact.legs.append(second)
        queue_s, gives_up = self.wait(dice, second.queued, queue)
        if contact.arrived.minute < 54 and gives_up < queue_s:
            second.ended, second.outcome = second.queued + timedelta(seconds=gives_up), "排队放弃"
            second.hangup = "客户"
            return
        second.ring = second.queued + timedelta(seconds=min(queue_s, 90))
        self.talk(dice, contact, second, dice.integer(2, 8), 0.8)
        if dice.chance(0.06) and contact.arrived.hour < 23 and len(contact.legs) == 2:
            self.hand_on(dice, contact, second, dice.pick(TRANSFERS[queue]))

    def take_chat(self, contact):
        dice = self.dice
        contact.queue = contact.queue or contact.business.chat_queue
        leg = Leg(contact.arrived, queue=contact.queue)
        contact.legs.append(leg)
        if contact.complaint is None and not contact.chasing and dice.chance(0.16):
            leg.ended, leg.outcome = contact.arrived + timedelta(seconds=dice.integer(20, 240)), "机器人完成"
            return
        leg.queued = contact.arrived + timedelta(seconds=dice.integer(5, 120))
        if leg.queued.hour < 7:
            leg.ended, leg.outcome = leg.queued + timedelta(seconds=dice.integer(20, 100)), "已留言"
            return
        queue_s, gives_up = self.wait(dice, leg.queued, contact.queue)
        if contact.complaint is None and gives_up < queue_s:
            leg.ended, leg.outcome = leg.queued + timedelta(seconds=gives_up), "排队离开"
            return
        leg.ring = leg.queued
        answer_s = queue_s + dice.integer(1, 10)
        leg.answered = leg.queued + timedelta(seconds=answer_s)
        leg.talk = min(3500, max(30, int(dice.lognormal(contact.business.talk * 1.9, 0.5))))
        leg.wrap = min(90, int(dice.lognormal(20, 0.6)))
        leg.ended = leg.answered + timedelta(seconds=leg.talk)
        leg.outcome = "超时结束" if dice.chance(0.15) else "人工结束"
        agent = self.assign("chat", contact.queue, leg.answered, leg.answered + timedelta(seconds=leg.talk // 3))
        leg.agent, leg.team = agent.number, agent.team
        if dice.chance(0.04):
            leg.transfer = dice.pick(["电话坐席", "信用卡中心", "开户网点"])
        self.conclude(dice, contact)

    def take_mail(self, contact):
        dice = self.dice
        leg = Leg(contact.arrived, queue="邮件")
        contact.legs.append(leg)
        opening = contact.arrived
        if opening.hour < 9 or opening.hour >= 18:  # the mail team works every day from nine to six
            day = opening.date() + timedelta(days=opening.hour >= 18)
            opening = datetime.combine(day, time(9)) + timedelta(seconds=dice.integer(60, 5400))
        hours = dice.lognormal(5.0, 0.9) * (2.2 if opening.date() in days.HOLIDAYS else 1.0)
        leg.answered = opening + timedelta(seconds=int(3600 * min(70.0, hours)))
        leg.answered = min(leg.answered, datetime(2026, 11, 8, 22, 10) + timedelta(seconds=dice.integer(0, 3000)))
        leg.talk = max(60, int(dice.lognormal(430, 0.5)))
        leg.wrap = int(dice.lognormal(60, 0.5))
        leg.ended = leg.answered + timedelta(seconds=leg.talk + int(dice.exponential(900)))
        agent = dice.pick([a for kind, a in self.agents if kind == "email"])
        leg.agent, leg.team = agent.number, agent.team
        self.conclude(dice, contact)

    def conclude(self, dice, contact):
        """Solved or not, rating, note: on the last leg."""
        last = contact.legs[-1]
        trouble = 0.17 + (0.25 if contact.complaint is not None else 0) + (0.08 if len(contact.legs) > 1 else 0)
        contact.solved = last.answered is not None and last.talk > 0 and not dice.chance(trouble)
        flag = "是" if contact.solved or dice.chance(0.42) else "否"  # agents are kinder to themselves than customers
        last.resolved = flag if dice.chance(0.94) else ""
        if contact.channel != "email":
            if last.answered and dice.chance(0.31):
                sad = 0.003 if contact.solved else 0.035
                last.csat = dice.weighted([("非常满意", 860), ("满意", 132), ("一般", 8)]) if not dice.chance(sad) else (
                    dice.weighted([("不满意", 6), ("很不满意", 4)]))
            else:
                last.csat = "未评价"
        contact.note = write_note(dice, contact.business.name)

    # What follows

    def after(self, contact):
        dice, last = self.dice, contact.legs[-1] if contact.legs else None
        if last is None or contact.direction == "呼出" or last.outcome in ("IVR", "机器人完成"):
            return
        again = None
        if last.outcome == "系统中断" or (last.answered and last.hangup == "系统" and last.talk < 300):
            if dice.chance(0.85):
                again = timedelta(seconds=dice.integer(15, 110))
        elif not contact.answered:
            if contact.complaint is not None or dice.chance(0.5):
                again = timedelta(seconds=int(60 + dice.exponential(1500)))
        elif not contact.solved and dice.chance(0.62):
            again = dice.weighted([
                (timedelta(seconds=int(120 + dice.exponential(2400))), 28),
                (timedelta(seconds=int(7200 + dice.exponential(30000))), 32),
                (timedelta(seconds=int(86400 * dice.uniform(1, 6.5))), 40)])
        if again is None:
            return
        arrived = contact.ended + again
        if arrived.hour < 8 and again.total_seconds() > 7200:
            arrived += timedelta(hours=dice.integer(9, 13))
        channel = contact.channel
        if dice.chance(0.22) and again.total_seconds() > 300:
            channel = "phone" if channel != "phone" else "chat"
        kind = contact.business
        if dice.chance(0.16):
            kind = catalogue.BY_NAME[dice.pick(["投诉建议", "其他咨询", "余额与明细查询"])]
        follow = Contact(channel, arrived, contact.customer, kind, chasing=True)
        if contact.complaint is not None and not contact.answered:
            follow.channel, follow.business, follow.complaint = "phone", contact.business, contact.complaint
        self.expect(follow)
