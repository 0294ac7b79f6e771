"""Where a name may stand in a text and what speaks for and against it, as Sources/Text/Masking/NameJudge.swift defines it: the slow and plain way."""
import name_lists as lists
from name_lists import is_han

# Fixed numbers of characters of each sign.
WIDTHS = {
    "base": 2, "l1": 1, "l2": 2, "l3": 3, "cut": 2, "near": 2, "surname": 2, "one": 1, "first": 1, "second": 1, "given": 2, "pair": 3, "twice": 1,
    "word": 3, "seen": 3, "seen pair": 1, "seen left": 1, "seen right": 1, "idle": 1, "thing": 1, "r1": 1, "r2": 2, "r3": 3, "over": 2, "longer": 2, "left": 1,
    "right": 1, "sides": 2, "word sides": 3, "word left": 3, "word right": 3, "given left": 3, "given right": 3, "given surname": 3, "word l1": 2,
    "word r1": 2, "word r2": 3, "again": 1, "titled": 1, "nick": 1, "told": 1, "talk": 2,
}
NEAR = 300  # characters before and behind in which what stands again is looked for
OF_THE_RIGHT = {
    "r1", "r2", "r3", "over", "longer", "seen right", "right", "sides", "word sides", "word right", "given right", "word r1", "word r2", "again", "titled",
    "nick", "told", "talk",
}
SPELLED = {"\n": "。", "\x1f": "，", "\0": "”", " ": "_"}
KINDS_LEFT = {"、": "d", "(": "(", ")": ")", "/": "/", "|": "/", "”": "q", "·": "o", "。": "B", "，": ",", ":": ":", "_": "_", "0": "0", "a": "a"}


def spelled(char):
    return SPELLED.get(char) or ("0" if "0" <= char <= "9" else "a" if "a" <= char <= "z" else char)


class Text:
    """A folded text, one character for each of the original; beyond either end stands a line feed."""

    def __init__(self, text, names=(), others=(), source="", own=None):
        self.text, self.names, self.source = text, set(names), source
        self.talks = any(text[at:at + 2] in lists.naming_talk for at in range(len(text)))
        hidden = list(text)
        for start, end in [*names, *others]:
            hidden[start:end] = "\x01" * (end - start)
        self.own = own if own is not None else {pair for pair in map("".join, zip(hidden, hidden[1:])) if lists.may_count(pair)}

    def __getitem__(self, place):
        return self.text[place] if 0 <= place < len(self.text) else "\n"


def candidates(text):
    """Start, length of the surname, end, kind of each place where a name may stand."""
    found = []
    han = [is_han(char) for char in text.text] + [False] * 4
    for start, char in enumerate(text.text):
        if not han[start]:
            continue
        if text.text[start:start + 2] in lists.compounds:
            found += [(start, 2, start + 2 + count, "X") for count in (1, 2) if all(han[start + 2:start + 2 + count])]
        two = han[start + 1] and han[start + 2]
        if char in lists.surname_kinds:
            found += [(start, 1, start + 1 + count, lists.surname_kinds[char]) for count in (1, 2) if han[start + 1] and (two or count == 1)]
            if char in lists.common and text[start + 1] in lists.common and two and han[start + 3]:
                if text[start + 2] in lists.given and text[start + 3] in lists.given:
                    found.append((start, 2, start + 4, "M"))
        elif two and char not in lists.never and text[start + 1] in lists.clear and text[start + 2] in lists.clear:
            if text[start + 1] in lists.telling or text[start + 2] in lists.telling:
                found.append((start, 1, start + 3, "o"))
        if han[start + 1]:
            second = text[start + 1]
            is_given = char in lists.clear and second in lists.clear or char + second in lists.given_words
            is_nick = char in lists.nicks and (second in lists.clear or second in lists.plain)
            if (is_given or is_nick) and not (char in lists.nicks and second in lists.common):
                found.append((start, 0, start + 2, "G"))
    return found


def given_kind(char):
    if char in lists.telling:
        return "t" if char in lists.never else "T"
    for kind, chars in (("N", lists.never), ("P", lists.plain), ("S", lists.strong), ("U", lists.usual)):
        if char in chars:
            return kind
    return "-"


def side(char):
    return KINDS_LEFT.get(char, "?")


def cue(text, start):
    """The kind of the cue that ends before a place: a letter, a digit where signs stand between; empty without one."""
    place = start
    while place > start - 3 and text[place - 1] in ":=(（/ \0":
        place -= 1
    for skipped in (0, 1):
        if skipped and text[place - 1] not in lists.links:
            break
        end = place - skipped
        length, kind = lists.ending(lists.cues, text, end)
        if length == 0 or skipped and kind in "HI":
            continue
        if length == 1 and kind != "I" and text[end - 1] in lists.clerks and is_han(text[end - 2]):
            continue
        return kind if end == start else "123456X"["NSKWHIX".index(kind)]
    return ""


def near_cue(text, start):
    for distance in range(1, 7):
        end = start - distance
        if end <= 0 or text[end] in "\n\x1f":
            break
        length, kind = lists.ending(lists.cues, text, end)
        if length > 1 and kind in "NSW":
            return kind + str(distance // 3)
    return ""


def right_kind(text, end, last):
    char = spelled(text[end])
    if not is_han(char):
        return side(char)
    if lists.standing(lists.titles, text, end)[0]:
        return "T"
    length, kind = lists.standing(lists.goings, text, end)
    if length:
        return kind
    if char in lists.short_titles:
        return "s"
    length, _ = lists.standing(lists.doings, text, end)
    if length:
        return str(min(length, 3))
    if lists.is_word(last + char):
        return "c"
    if char in lists.never or char in lists.going_on:
        return "n"
    return "w" if lists.is_word(char + text[end + 1]) else "h"


def left_kind(text, start):
    kind = cue(text, start)
    char = spelled(text[start - 1])
    if kind:
        return kind
    if not is_han(char):
        return side(char)
    if lists.is_cut(char + text[start]):
        return "c"
    if char in lists.never or char in lists.going_on:
        return "n"
    return "w" if lists.is_word(text[start - 2] + char) else "h"


def signs(text, candidate, seen):
    """What speaks for and against a candidate: sign and characters. `seen` tells how often (0…3) two characters stood together in other texts."""
    start, length, end, kind = candidate
    surname, given = text.text[start:start + length], text.text[start + length:end]
    first, last, count = text[start], given[-1], len(given)
    l1, l2, l3 = (spelled(text[start - step]) for step in (1, 2, 3))
    r1, r2, r3 = (spelled(text[end + step]) for step in (0, 1, 2))
    kinds = "".join(map(given_kind, given)) + ("" if count == 2 else "_")
    lead = surname[-1] + given[0] if surname else given
    often = seen(lead)
    word = "-" if not (lists.is_word(lead) or often > 1) else "W" if count == 1 or kind == "G" else "w"
    if kind == "G":
        word = "g" if word == "-" else "v"
    left, right = left_kind(text, start), right_kind(text, end, last)
    flag = lambda value: "1" if value else "0"
    found = [("base", str(count) + kind), ("l1", l1), ("l2", l2 + l1)]
    if is_han(l1):
        if is_han(l2):
            found.append(("l3", l3 + l2 + l1))
        found += [("cut", flag(lists.is_cut(l1 + first)) + flag(is_han(l2) and lists.is_word(l2 + l1))), ("seen left", str(seen(l1 + first)))]
    if left not in "123456NSKWHIX":
        near = near_cue(text, start)
        if near:
            found.append(("near", near))
    if surname:
        found.append(("surname", surname if length == 2 else surname + "_"))
    if count == 1:
        found.append(("one", given))
    else:
        found += [("first", given[0]), ("second", given[1])]
        found.append(("pair", flag(given in lists.given_words) + flag(lists.is_word(given)) + flag(surname)))
        found.append(("seen pair", str(seen(given))))
        if given[0] == given[1]:
            found.append(("twice", kinds[0]))
    found += [("given", kinds), ("word", flag(lists.is_word(lead)) + kind + str(count)), ("seen", str(count) + kind + str(often))]
    if lead in lists.not_persons:
        found.append(("idle", "1"))
    if any(lists.standing(lists.things, text, start - back)[0] > back for back in range(1, 5)):
        found.append(("thing", "i"))
    else:
        thing = lists.standing(lists.things, text, start)[0]
        if thing:
            found.append(("thing", "=" if end == start + thing else "<" if end < start + thing else ">"))
    found += [("r1", r1), ("r2", r1 + r2)]
    if is_han(r1):
        if is_han(r2):
            found.append(("r3", r1 + r2 + r3))
        found += [("over", flag(lists.is_word(last + r1)) + flag(is_han(r2) and lists.is_word(r1 + r2))), ("seen right", str(seen(last + r1)))]
        if count == 1:
            found.append(("longer", given_kind(r1) + flag(lists.is_word(given + r1))))
    found += [("left", left), ("right", right), ("sides", left + right), ("word sides", word + left + right), ("word left", word + kind + left)]
    found += [("word right", word + kind + right), ("given left", kinds + left), ("given right", kinds + right), ("given surname", kinds + kind)]
    found += [("word l1", word + l1), ("word r1", word + r1), ("word r2", word + r1 + r2)]
    around = [place for place in range(max(0, start - NEAR), min(len(text.text), start + NEAR)) if place != start]
    if any(text.text.startswith(text.text[start:end], place) for place in around):
        found.append(("again", word))
    if surname:
        for place in around:
            if not text.text.startswith(surname, place):
                continue
            behind = place + length
            if lists.standing(lists.titles, text, behind)[0] or text[behind] in lists.chiefs:
                found.append(("titled", "1"))
            elif text[place - 1] in lists.familiar:
                found.append(("nick", "1"))
            elif text[place - 1] == "姓":
                found.append(("told", "1"))
            else:
                continue
            break
    if text.talks:
        found.append(("talk", word + kind))
    return found


def best(found, scores):
    """The candidates without overlap whose scores add up to most; integers, and of equals what ends earlier."""
    order = sorted((end, start, number) for number, (start, _, end, _) in enumerate(found) if scores[number] > 0)
    sums, links = [0], []
    for place, (end, start, number) in enumerate(order):
        before = max((at + 1 for at in range(place) if order[at][0] <= start), default=0)
        taken = sums[before] + scores[number]
        links.append(before if taken > sums[place] else None)
        sums.append(max(taken, sums[place]))
    chosen, place = [], len(order)
    while place:
        before = links[place - 1]
        if before is not None:
            chosen.append((order[place - 1][1], order[place - 1][0]))
        place = place - 1 if before is None else before
    return chosen
