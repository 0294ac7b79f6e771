"""Customers, agents and the made-up personal data that some texts carry. Nobody here exists."""

from dataclasses import dataclass, field
from datetime import date, timedelta

NAMES = [
    "张三", "李四", "王五", "赵六", "孙七", "周八", "吴九", "郑十", "王小明", "李小红", "张大伟", "刘小芳", "陈某某", "杨一一",
    "李雷", "韩梅梅", "黄甲", "林乙", "何丙", "马丁丁", "欧阳小雨", "司马小虎",
]
TITLES = ["先生", "女士", "小姐", "阿姨", "老先生"]
BRANCHES = [
    "东湖支行", "江畔支行", "城西支行", "望山支行", "新港支行", "人民路支行", "钟楼支行", "开发区支行", "高铁新城支行", "大学城支行",
    "老街分理处", "临河支行", "北门支行", "银杏路支行", "体育场支行",
]
BRANCHES_T = ["東湖支行", "江畔支行", "鐘樓支行", "體育場支行"]
BRANCHES_EN = ["East Lake Branch", "Riverside Branch", "New Harbour Branch", "Bell Tower Branch"]

# team, channel, first agent number, agents, queues served
TEAMS = [
    ("信用卡一组", "phone", 8001, 8, ["信用卡专线"]),
    ("信用卡二组", "phone", 8021, 7, ["信用卡专线"]),
    ("综合一组", "phone", 8041, 8, ["借记卡与账户", "投资理财"]),
    ("综合二组", "phone", 8061, 7, ["借记卡与账户", "电子银行"]),
    ("贷款组", "phone", 8081, 5, ["个人贷款"]),
    ("应急组", "phone", 8101, 5, ["挂失与反欺诈"]),
    ("敬老专席", "phone", 8121, 4, ["敬老专线"]),
    ("在线一组", "chat", 8201, 8, ["在线-综合"]),
    ("在线二组", "chat", 8221, 6, ["在线-信用卡"]),
    ("邮件组", "email", 8301, 4, ["邮件"]),
]


@dataclass
class Customer:
    number: str  # customer id, 12 digits
    phone: str
    elderly: bool = False
    has_id: bool = True  # the telephone system recognises the caller
    name: str = ""


@dataclass
class Agent:
    number: str
    team: str
    queues: list
    index: int
    busy: list = field(default_factory=list)  # [(from, to)], newest last

    def on_shift(self, moment):
        """Five shift patterns that rotate by week; a few agents cover the night."""
        week = moment.isocalendar()[1]
        if (self.index + moment.toordinal()) % 7 in (2, 3):
            return False
        first, last = [(8, 17), (8, 17), (10, 19), (13, 23), (21, 32)][(self.index + week) % 5]
        return first <= moment.hour < last or first <= moment.hour + 24 < last

    def is_free(self, start, end):
        return all(end <= begun or start >= ended for begun, ended in self.busy[-12:])


def make_agents():
    agents = []
    for team, channel, first, count, queues in TEAMS:
        agents += [(channel, Agent(str(first + i), team, queues, first + 2 * i)) for i in range(count)]
    return agents


def make_customers(dice, count):
    """Customer ids 1000…; mobile numbers all lie in the carriers' own block 1380013…."""
    numbers = dice.shuffled(range(count))
    customers = []
    for i in range(count):
        elderly = dice.chance(0.13)
        mobile = f"1380013{numbers[i]:04d}"
        landline = f"010-5550{numbers[i]:04d}"
        phone = landline if dice.chance(0.10 if elderly else 0.02) else mobile
        customers.append(
            Customer(f"1000{37 + 9973 * i:08d}", phone, elderly, dice.chance(0.93), dice.pick(NAMES)))
    return customers


def identity_number(dice):
    """18 digits with a right check digit, in a county code (110199) that was never given out."""
    born = date(1952, 1, 1) + timedelta(days=dice.integer(0, 17000))
    digits = f"110199{born:%Y%m%d}{dice.integer(1, 999):03d}"
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    total = sum(int(digit) * weight for digit, weight in zip(digits, weights))
    return digits + "10X98765432"[total % 11]


def card_number(dice, length=19):
    """A number that passes Luhn's test, in a range (6200 0000 00…) that no bank issues."""
    digits = "6200000000" + "".join(str(dice.integer(0, 9)) for _ in range(length - 11))
    total = 0
    for position, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if position % 2 == 0 else 1)
        total += value - 9 if value > 9 else value
    return digits + str(-total % 10)
