"""The lists of words and characters that the mask knows, read from Sources/Text/Masking, and the fold, for names.py."""
import os
import re

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SOURCES = os.path.join(ROOT, "Sources", "Text")


def read(*path):
    with open(os.path.join(SOURCES, *path), encoding="utf-8") as file:
        return file.read()


def fold_table():
    """Sources/Text/FoldTable.swift for the mask: each character becomes one, NUL where the fold leaves nothing."""
    source = read("HanVariants.swift")
    spelling = re.search(r'spellings = "(.*?)"', source).group(1)
    traditional = re.sub(r"\\\n|\s", "", re.search(r'traditional = """(.*?)"""', source, re.S).group(1))
    pairs = lambda text: list(zip(text[::2], text[1::2]))
    table = {chr(code): " " for code in set(range(1, 0x21)) - {0x1A, 0x1F}}
    table |= {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    table |= {chr(first + step): chr(0x31 + step) for first in (0x2460, 0x2776, 0x2780) for step in range(9)}
    for replacement, chars in (
        (" ", [0xA0, 0x1680, 0x202F, 0x205F, 0x3000, *range(0x2000, 0x200B)]),
        ("\n", map(ord, "\n\x0b\x0c\r\x85\u2028\u2029!?;。！？；｡﹒﹔﹖﹗⁇⁈⁉‼")),
        ("\x1f", map(ord, ",，﹐､，")),
        ("\0", map(ord, "\"“”„‟«»「」『』《》〈〉﹁﹂﹃﹄＂")),
        ("'", map(ord, "‘’‛´`＇")),
        ("-", map(ord, "‐‑‒–—―−﹣－")),
        ("\0", [0xAD, 0x034F, 0x061C, 0x3164, 0xFEFF, 0xFFA0, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)]),
    ):
        table |= {chr(code): replacement for code in chars}
    last = dict(pairs(spelling))
    table |= {one: last.get(other, other) for one, other in pairs(traditional)} | last
    return {ord(one): other for one, other in table.items()}


TABLE = fold_table()


def fold(text):
    return "".join(char.lower() if len(char.lower()) == 1 else char for char in text.translate(TABLE).translate(TABLE))


def is_han(char):
    return "\u3400" <= char <= "\u9fff" or "\U00020000" <= char <= "\U0003ffff"


def literal(source, name):
    text = re.search(r"let " + name + r"\b[^\"]*?(\"\"\"(.*?)\"\"\"|\"(.*?)\")", source, re.S)
    return re.sub(r"\\\n", "", text.group(2) if text.group(2) is not None else text.group(3))


def characters(source, name):
    return set(fold(re.sub(r"\s", "", literal(source, name))))


def words(source, name):
    return [fold(word) for word in literal(source, name).split()]


def heads(source, name):
    return {word[0] + char for word in words(source, name) for char in word[1:]}


surnames, given_names, around = read("Masking", "SurnameList.swift"), read("Masking", "GivenNames.swift"), read("Masking", "NameCues.swift")
everyday, surname_words = read("Masking", "EverydayWords.swift"), read("Masking", "SurnameWords.swift")

common = characters(surnames, "common")
surname_kinds = {char: kind for kind, name in (("m", "mostlyWords"), ("a", "alsoWords"), ("c", "common")) for char in characters(surnames, name)}
compounds = {fold(word) for word in re.findall(r'"([^"]+)"', re.search(r"let compound = \[(.*?)\]", surnames, re.S).group(1))}
never = characters(surnames, "neverInNames")
strong, usual, telling, plain = (characters(given_names, name) for name in ("strong", "usual", "telling", "plain"))
clear = (strong | telling) - never
given = clear | usual
given_words = set(words(given_names, "words"))
pairs = heads(everyday, "groups") | heads(surname_words, "groups") | set(words(surnames, "words"))
endings = {char + word[0] for word in words(surname_words, "endings") for char in word[1:]}
not_persons = set(words(surnames, "words")) | set(words(around, "notPersons"))
going_on = characters(around, "goingOn")
relations = [fold(person + kin) for person in "我他她其你" for kin in "妈爸妹弟哥姐儿女子夫妻嫂舅叔姨姑奶爷侄父母娘爹婆"]
cues = {}
for kind, name in (("N", "naming"), ("S", "strong"), ("K", "corrections"), ("W", "weak"), ("H", "hints"), ("X", "notCues")):
    for word in words(around, name) + (relations if name == "weak" else []):
        cues.setdefault(word, "I" if kind == "H" and len(word) == 1 else kind)
titles = dict.fromkeys(words(around, "titles"), "T")
things = dict.fromkeys([word for name in ("places", "companies", "history") for word in words(read("Masking", "NamedThings.swift"), name)], "")
goings = dict.fromkeys(words(around, "deeds"), "D")
for word in words(around, "continuations"):
    goings.setdefault(word, "K")
doings = dict.fromkeys(words(around, "doings"), "V")
short_titles = set(fold("总某姓生太姐哥叔姨婶伯嫂"))
nicks, familiar, chiefs, clerks, links = set("阿小"), set("小老"), set(fold("某总")), set(fold("客户柜")), set(fold("是为叫系"))
naming_talk = {fold(word) for word in "名字 真名 本名 全名 大名 这名 改名 单名 姓名 实名 人名".split()}


def is_word(pair):
    return pair in pairs


def is_cut(pair):
    return pair in pairs or pair in endings


def may_count(pair):
    """How often two characters stand together is kept where a name might begin, end or stand."""
    first, second = pair
    begins = first in surname_kinds and second not in never
    ends = second in surname_kinds and first not in never
    return is_han(first) and is_han(second) and (begins or ends or first in given | plain and second in given | plain)


LONGEST = max(map(len, [*things, *cues, *titles, *goings, *doings]))


def standing(book, text, place):
    """The longest word of a book at a place: its length and kind."""
    for length in range(LONGEST, 0, -1):
        word = "".join(text[place + step] for step in range(length))
        if word in book:
            return length, book[word]
    return 0, ""


def ending(book, text, place):
    for length in range(LONGEST, 0, -1):
        word = "".join(text[place - length + step] for step in range(length))
        if word in book:
            return length, book[word]
    return 0, ""
