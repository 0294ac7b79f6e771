"""Puts a complaint's words together: base text, details, opening, closing, sometimes a second topic or personal data."""

from datetime import timedelta

from .business import THEMES
from .notes import big_money, money, read_lines
from .people import BRANCHES, BRANCHES_EN, BRANCHES_T, TITLES, card_number, identity_number

OPENINGS = {
    "A": ["客户来电反映，", "来电人称：", "客户致电表示，", "客户{name}来电，", "客户进线投诉：", "【投诉】", "客户反馈：", "经与客户核实，", "", ""],
    "C": ["", "", "", "", "你好，", "投诉！", "我是贵行老客户了。", "麻烦你们看一下，", "实在忍不住了，", "说个事："],
    "T": ["", "", "您好，", "貴行您好："],
    "E": ["", "", "Hello. ", "To whom it may concern: "],
}
CLOSINGS = {
    "A": ["", "", "", "请核实处理。", "客户要求尽快给予说明。", "客户情绪激动，已安抚。", "客户表示保留向监管部门反映的权利。", "请责任部门核查。",
          "已告知客户将由专人联系。", "客户要求{name2}行长亲自回电。", "望妥善处理。"],
    "C": ["", "", "", "请给个说法。", "希望尽快解决。", "不处理我就打12378。", "太失望了。", "谢谢。", "你们自己看着办吧。", "请领导重视！"],
    "T": ["", "", "敬請儘速處理。", "請給予合理說明。"],
    "E": ["", "", "Please look into this.", "I expect an answer from a person, not a robot."],
}
PERSONAL = {
    "A": ["客户联系电话{phone}。", "客户身份证号{id}。", "涉及卡号{card}。", "户名{name}，回电{phone}。", "证件号码{id}，手机{phone}。", "邮箱{mail}。"],
    "C": ["我的电话{phone}，随时打。", "卡号{card}，你们自己查。", "身份证{id}。", "我叫{name}，电话{phone}。", "当时收到的验证码是{code}，我谁都没给。",
          "有事发邮件到{mail}。"],
    "T": ["聯絡電話{phone}。", "卡號{card}。"],
    "E": ["My phone is {phone}.", "Card {card}, thanks.", "Write to me at {mail}."],
}


class Texts:
    """The base texts, by section."""

    def __init__(self):
        self.sections, section = {}, ""
        for fields in read_lines("complaint_texts.txt"):
            if len(fields) == 1:
                section = fields[0].strip("[]")
                continue
            themes, voice, text = fields
            self.sections.setdefault(section, []).append((themes.split(";"), voice, text))
        self.by_theme = {}
        for entry in self.sections["common"]:
            self.by_theme.setdefault(entry[0][0], []).append(entry)
        self.unused = {}

    def draw(self, dice, key, entries):
        """Like dealing cards: every text once before any comes twice."""
        if not self.unused.get(key):
            self.unused[key] = dice.shuffled(entries)
        return self.unused[key].pop()

    def choose(self, dice, wave):
        """([theme], voice, text) of a new complaint."""
        if wave:
            return self.draw(dice, "wave", self.sections["wave"])
        section = dice.weighted([("common", 770), ("two", 90), ("hard", 40), ("none", 32), ("trad", 38), ("english", 30)])
        if section != "common":
            return self.draw(dice, section, self.sections[section])
        theme = dice.weighted([(theme, row[0]) for theme, row in THEMES.items() if theme in self.by_theme])
        themes, voice, text = self.draw(dice, theme, self.by_theme[theme])
        if dice.chance(0.08):
            other = dice.pick([t for t in self.by_theme if t not in themes])
            seconds = [entry for entry in self.by_theme[other] if entry[1] == voice]
            if seconds:
                extra = dice.pick(seconds)
                themes = themes + [t for t in extra[0] if t not in themes]
                joint = {"A": "此外，客户还反映：", "C": "还有，"}[voice]
                text += joint + (extra[2] if voice == "C" else extra[2].removeprefix("客户称").removeprefix("客户"))
        return themes, voice, text


def fill(dice, text, received, customer):
    """Replaces the slots."""
    event = received.date() - timedelta(days=dice.integer(1, 19))
    atm = dice.integer(3, 30) * 100
    values = {
        "tail": f"{dice.integer(1, 9999):04d}", "day": f"{event.month}月{event.day}日", "day_en": f"{event:%-d %B}",
        "amt": money(dice), "big": big_money(dice), "n": str(dice.integer(2, 9)), "days": str(dice.integer(6, 40)),
        "minutes": str(dice.integer(4, 12) * 10), "mon": f"{(received.month - 2) % 12 + 1}月",
        "fee": str(dice.pick([10, 80, 100, 200, 300, 480, 580, 800, 1800, 3600])), "year": str(dice.integer(2017, 2025)),
        "branch": dice.pick(BRANCHES), "branch_t": dice.pick(BRANCHES_T), "branch_en": dice.pick(BRANCHES_EN),
        "agent": str(dice.integer(8001, 8126)),
        "atm": str(atm), "half": str(atm // 2), "name": customer.name, "name2": dice.pick(["张", "李", "王"]),
        "phone": customer.phone, "card": card_number(dice, dice.pick([16, 19])), "id": identity_number(dice),
        "mail": f"user{dice.integer(1, 999):03d}@example.com", "code": f"{dice.integer(100000, 999999)}",
    }
    values["name"] = values["name"] if dice.chance(0.6) else values["name"][0] + dice.pick(TITLES)
    for slot, value in values.items():
        text = text.replace("{" + slot + "}", value)
    return text


def compose(dice, voice, text, received, customer):
    """The whole cell: opening, text, closing; one in seven on several lines."""
    opening, closing = dice.pick(OPENINGS[voice]), dice.pick(CLOSINGS[voice])
    if voice == "A" and text.startswith("客户"):
        opening = dice.pick(["", "", "【投诉】", "通话登记：", "网点转来："])
    if dice.chance(0.12):
        closing += ("" if voice != "E" else " ") + dice.pick(PERSONAL[voice])
    if voice == "A" and dice.chance(0.22):
        whole = f"【事由】{text}\n【诉求】{closing or '请核实。'}"
    elif voice in "CT" and closing and dice.chance(0.12):
        whole = f"{opening}{text}\n{closing}"
    elif voice == "E":
        whole = f"{opening}{text} {closing}".strip()
    else:
        whole = f"{opening}{text}{closing}"
    return fill(dice, whole, received, customer)
