"""The texts that names.py learns from: marked ones, ones without names, and both with invented names."""
import collections
import csv
import json
import os
import random
import re

import name_lists as lists
from name_lists import fold, is_han
from name_signs import Text

HERE = os.path.dirname(os.path.abspath(__file__))

def marked(number):
    found = []
    with open(os.path.join(HERE, "masking-%d.jsonl" % number), encoding="utf-8") as file:
        for row in map(json.loads, file):
            places = {True: set(), False: set()}
            for span in row["spans"]:
                for match in re.finditer("(?=%s)" % re.escape(span["value"]), row["text"]):
                    if match.start() in span.get("at", [match.start()]):
                        places[span["kind"] == "name"].add((match.start(), match.start() + len(span["value"])))
            found.append(Text(fold(row["text"]), places[True], places[False], "m%d" % number))
    return found


def unnamed(number):
    with open(os.path.join(HERE, "themes-%d.csv" % number), encoding="utf-8") as file:
        return [Text(fold(row["text"]), source="t%d" % number) for row in csv.DictReader(file)]


def decoys():
    """What the tests of the mask hold for texts without personal data, all of it easily mistaken."""
    folder = os.path.join(os.path.dirname(HERE), "TextTests")
    with open(os.path.join(folder, "MaskingDecoys.swift"), encoding="utf-8") as file:
        found = [line.strip() for text in re.findall(r'"""(.*?)"""', file.read(), re.S) for line in text.split("\n")]
    with open(os.path.join(folder, "MaskingNameTests.swift"), encoding="utf-8") as file:
        found += re.findall(r'"([^"]+)"', re.search(r"@Test\(arguments: \[([^\]]*)\]\)\n  func ordinaryWords", file.read()).group(1))
    return [Text(fold(text), source="d", own=set()) for text in found if text]


class Inventor:
    """Makes up names: surnames about as frequent as in life with many rare ones, given names of all generations, some that are words."""

    frequent = fold(
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤")
    usual = fold(
        "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华文玉兰红建国志春海燕梅雪婷慧佳欣怡浩宇轩子涵梓晨思雨琪博俊鹏飞鑫波斌凯辉宁莉萍玲芬琴珍凤荣德福贵祥生林清龙金永成庆新东光胜利峰云洪泽瑞嘉悦诗雅倩颖琳瑶彤妍菲晓小大美淑惠爱素月香莲芝"
        "花彩翠巧银宝财发根土水火木阳天星昊睿翔哲铭诚信义仁礼忠孝贤良才学家立正方振兴安民卫向前进步远达广宏业少尚世承继绍绪一亦若可乐心语桐楠柏松岩山川江河溪源泉洁冰莹晶珊蕾薇茹蓉芸芹菊苗萌媛婉娇妮姗丹青红橙蓝紫")

    def __init__(self, seed):
        self.random = random.Random(seed)

    weights = {}
    for place, char in enumerate(usual):
        weights[char] = weights.get(char, 0) + 1 / (1 + place / 60)
    for chars, weight in ((lists.telling, 0.25), (lists.strong, 0.25), (lists.usual, 0.06), (lists.plain, 0.1)):
        for char in sorted(chars - lists.never):
            weights[char] = weights.get(char, 0) + weight
    words = collections.defaultdict(list)
    for word in sorted(lists.pairs):
        words[word[0]].append(word[1])
    groups = [sorted(char for char, own in lists.surname_kinds.items() if own == kind) for kind in "cam"] + [sorted(lists.compounds)]

    def surname(self):
        draw = self.random.random()
        if draw < 0.62:
            return self.random.choices(self.frequent, [1 / (1 + place / 8) for place in range(len(self.frequent))])[0]
        return self.random.choice(self.groups[0 if draw < 0.84 else 1 if draw < 0.945 else 2 if draw < 0.95 else 3])

    def given(self, surname):
        draw, char = self.random.random(), self.random.choices(list(self.weights), list(self.weights.values()))[0]
        if draw < 0.03 and self.words.get(surname):
            return self.random.choice(self.words[surname])
        if draw < 0.06:
            return self.random.choice(sorted(lists.given_words))
        if draw < 0.08:
            return char + char
        return char if draw < 0.35 else char + self.random.choices(list(self.weights), list(self.weights.values()))[0]


def is_plain(name):
    is_compound = name[:2] in lists.compounds and len(name) in (3, 4)
    return all(map(is_han, name)) and (is_compound or len(name) in (2, 3) and name[0] in lists.surname_kinds)


def renamed(text, inventor):
    """A marked text with other names; nothing where its names lie within one another or none is a plain one."""
    places = sorted(place for place in text.names if not any(a <= place[0] and place[1] <= b and (a, b) != place for a, b in text.names))
    names = list(dict.fromkeys(text.text[start:end] for start, end in sorted(text.names)))
    if not any(map(is_plain, names)) or any(after[0] < before[1] for before, after in zip(places, places[1:])):
        return None
    new = {}
    for name in filter(is_plain, names):
        length = 2 if name[:2] in lists.compounds and len(name) > 2 else 1
        surname = name[:length] if inventor.random.random() < 0.3 else inventor.surname()
        new[name] = surname + inventor.given(surname)
        new.setdefault(name[:length], surname)
        if len(name) - length == 2:
            new.setdefault(name[length:], new[name][len(surname):])
    return replaced(text, [(start, end, new.get(text.text[start:end], text.text[start:end])) for start, end in places])


PRONOUN = re.compile("(?<![其吉])(?:他|她|佢|我|我妈|我爸|我老公|我爱人|我儿子|我女儿|我朋友)(?![们行司国家方哋社区人的])|(?<!其)(?:他|她|佢)(?=的)")
ROLE = re.compile("柜员|客户经理|坐席|专员|客服|客户|大堂经理|理财经理|经办|主管|行员|同事|邻居|朋友|老公|老婆|丈夫|妻子|儿子|女儿|妈妈|爸爸|母亲|父亲")


def peopled(text, inventor):
    """A text without names, with names for one or two pronouns or behind what people are called."""
    draw = inventor.random
    places = [match.span() for match in PRONOUN.finditer(text.text)]
    for match in ROLE.finditer(text.text):
        if text[match.end()] not in "\n的":
            places.append((match.end(), match.end()))
        if draw.random() < 0.3:
            places.append(match.span())
    if not places:
        return None
    draw.shuffle(places)
    places = sorted(places[:1 if draw.random() < 0.6 else 2])
    if len(places) == 2 and places[1][0] <= places[0][1]:
        places.pop()
    changes = []
    for start, end in places:
        surname = inventor.surname()
        name, kind = surname + inventor.given(surname), draw.random()
        if kind < 0.04:
            name = name[1:] if kind < 0.02 and len(name) == 3 else draw.choice("阿小") + name[-1]
        changes.append((start, end, name))
        if draw.random() < 0.06:
            surname = inventor.surname()
            changes.append((end, end, draw.choice("和、跟与及") + "\x02" + surname + inventor.given(surname)))
    return replaced(text, changes)


def replaced(text, changes):
    """The text with changes, each a name; what stands before a mark within it is none."""
    result, names, position = "", set(), 0
    for start, end, name in changes:
        joint, _, name = name.rpartition("\x02")
        result += text.text[position:start] + joint
        names.add((len(result), len(result) + len(name)))
        result, position = result + name, end
    result += text.text[position:]
    for start, end in list(names):
        if end - start > 1:
            names |= {(match.start(), match.start() + end - start) for match in re.finditer("(?=%s)" % re.escape(result[start:end]), result)}
    return Text(result, names, source=text.source, own=text.own)
