"""Agents' notes and the details that fill the slots of notes and complaint texts."""

from pathlib import Path

from .people import BRANCHES

FOLDER = Path(__file__).parent
SHOPS = ["𠮷野家", "喜茶", "某超市", "加油站", "网上商城", "药房", "𠮷祥面馆"]


def read_lines(name):
    """Lines of a text file as tuples of fields; `[section]` lines come as one field."""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield tuple(field.strip() for field in line.split(" | "))


NOTES = {}
for _business, _text in read_lines("call_notes.txt"):
    NOTES.setdefault(_business, []).append(_text)


def money(dice):
    return f"{dice.lognormal(240, 1.0):.2f}"


def big_money(dice):
    return dice.pick(["8000元", "1.2万元", "2万元", "35000元", "5万元", "8万元", "12万元", "20万元", "26800元", "49999元"])


def write_note(dice, business):
    if not dice.chance(0.55):
        return ""
    text = dice.pick(NOTES[business])
    text = text.replace("{tail}", f"{dice.integer(1, 9999):04d}").replace("{amt}", money(dice))
    text = text.replace("{big}", big_money(dice)).replace("{branch}", dice.pick(BRANCHES))
    text = text.replace("{shop}", dice.pick(SHOPS))
    if dice.chance(0.04):
        text += "，" + dice.pick(["客户较急", "需回电", "已致歉", "老客户", "语速快，信号差", "客户说\"尽快\"", "转接前已核身"])
    return text
