"""Fits the evidence table of the themes to the texts on which rules were improved, and says what to expect of unseen texts.

usage: evidence.py CALLQA [OUT]      (needs numpy, scipy and scikit-learn; writes Pipelines/Reference/theme-evidence.csv)

One linear support-vector machine (squared hinge) a theme, and one for "somebody complains of something", on phrases of one to four tokens
(Sources/Text/ThemeEvidence.swift says what a token is), rarer ones scaled up; the weightiest are kept and fitted once more by themselves. How much a rule counts beside the phrases is fitted on texts of authors whose texts neither the rules nor the phrases knew:
scores of a text come from weights fitted without its author. Held-out sets take no part in any of it.
"""
import csv
import os
import re
import subprocess
import sys
import tempfile
import warnings

import numpy as np
import scipy.sparse as sparse
import yaml
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.svm import LinearSVC

import themes as evaluation

warnings.filterwarnings("ignore")
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
REFERENCE = os.path.join(ROOT, "Pipelines", "Reference")
LONGEST = 4
LEAST_TEXTS = 3  # a phrase must stand in so many texts
PHRASES = 4000  # the weightiest of each theme are kept
STRENGTH = 1.0  # inverse of the regularisation
RARE = 0.5  # a phrase is scaled by this power of its inverse frequency
COMMON = 0.25  # what is kept is chosen by the weight times this power of the number of texts
MARGIN = 3.0  # what a margin counts, so that scores are about as large as the logarithm of odds
# Sets that the rules were not improved on: only there do rules say what they say of unseen texts.
UNKNOWN_TO_RULES = {"17", "18", "20", "21", "22", "23", "24", "25", "26", "28", "29", "30", "31", "33", "34", "35", "36", "37", "38", "39", "40", "41", "42", "43", "44", "45", "46", "48", "49", "50", "52", "53", "54", "55", "57", "58"}
# Decoys and notes are fewer in the sets than a bank would like them to count.
WEIGHT_OF_NO_COMPLAINT = 10.0
WEIGHT_OF_SAMPLE = 3.0  # clerks' records are fewer in the sets than at a desk
THRESHOLD = -0.2  # of the last score, on which a theme is given
TRUST = 1.0  # is added to what a rule counts: what a person wrote is given up less easily than the fit would
SHORT = 8  # tokens: in a shorter text rules alone decide (ThemeEvidence.shortText)
PLAIN = 12  # tokens: in a shorter text that denies something, evidence adds nothing to the rules (ThemeEvidence.plainText)
FOLDS = 6
SAMPLE = "99"


def fold_table():
    """Sources/Text/FoldTable.swift, in Python."""
    source = open(os.path.join(ROOT, "Sources", "Text", "HanVariants.swift"), encoding="utf-8").read()
    spelling = re.search(r'spellings = "(.*?)"', source).group(1)
    traditional = re.sub(r"\\\n|\s", "", re.search(r'traditional = """(.*?)"""', source, re.S).group(1))
    pairs = lambda text: list(zip(text[::2], text[1::2]))
    table = {}
    for code in set(range(1, 0x21)) - {0x1A, 0x1F}:
        table[chr(code)] = " "
    for code in range(0xFF01, 0xFF5F):
        table[chr(code)] = chr(code - 0xFEE0)
    for first, count in ((0x2460, 9), (0x2776, 9), (0x2780, 9)):
        for step in range(count):
            table[chr(first + step)] = chr(0x31 + step)
    for code in range(0xC0, 0xDF):
        if code != 0xD7:
            table[chr(code)] = chr(code + 0x20)
    for code in [0xA0, 0x1680, 0x202F, 0x205F, 0x3000, *range(0x2000, 0x200B)]:
        table[chr(code)] = " "
    for text in "\n\x0b\x0c\r\x85\u2028\u2029!?;。！？；｡﹒﹔﹖﹗⁇⁈⁉‼":
        table[text] = "\n"
    for text in ",，﹐､，":
        table[text] = "\x1f"
    for text in "\"“”„‟«»「」『』《》〈〉﹁﹂﹃﹄＂":
        table[text] = ""
    for text in "‘’‛´`＇":
        table[text] = "'"
    for text in "‐‑‒–—―−﹣－":
        table[text] = "-"
    for code in [0xAD, 0x034F, 0x061C, 0x3164, 0xFEFF, 0xFFA0, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10)]:
        table[chr(code)] = ""
    last = dict(pairs(spelling))
    for one, other in pairs(traditional):
        table[one] = last.get(other, other)
    table.update(last)
    return {ord(one): other for one, other in table.items()}


TABLE = fold_table()
DENIAL = re.compile(r"[没不无未非别]|\b[a-z']*n't|\b(?:no|not|never|cannot)\b")
TOKEN = re.compile(r"[a-z]+(?:'[a-z]+)*|[0-9]+|[^ ]", re.S)


def tokens(text):
    folded = re.sub(r"(?<=[0-9]),(?=[0-9])", "", text).translate(TABLE).translate(TABLE).lower()
    folded = re.sub(r"(?<=[a-z])\.(?= |$)", "\n", folded)
    return ["0" if token[0] in "0123456789" else token for token in TOKEN.findall(folded)]


def phrases(words):
    return [tuple(words[start:start + count]) for count in range(1, LONGEST + 1) for start in range(len(words) - count + 1)]


def spelled(phrase):
    """A phrase as the table spells it: folding it again gives the same tokens."""
    text = ""
    for token in phrase:
        if text and text[-1].isascii() and text[-1].isalnum() and token[0].isascii() and token[0].isalnum():
            text += " "
        text += {"\n": "。", "\x1f": "，"}.get(token, token)
    return text


def sample():
    """The complaints of SampleData/bank, which speak as clerks record, with the themes that their generator meant."""
    folder = os.path.join(ROOT, "SampleData", "bank")
    with open(os.path.join(folder, "labels", "complaint-themes.csv"), encoding="utf-8-sig") as file:
        wanted = {row["complaint_id"]: {theme for theme in row["themes"].split(";") if theme} for row in csv.DictReader(file)}
    found = {}
    for name in sorted(os.listdir(folder)):
        if re.fullmatch(r"complaints-[-0-9]+\.csv", name):
            with open(os.path.join(folder, name), encoding="utf-8-sig") as file:
                for row in csv.DictReader(file):
                    if row["投诉内容"] and row["投诉编号"] in wanted:
                        found[row["投诉内容"]] = wanted[row["投诉编号"]]
    return [{"text": text, "wanted": themes, "set": SAMPLE, "kind": "complaint" if themes else "note", "lang": "hans", "decoy_theme": ""} for text, themes in found.items()]


def by_rules_alone(callqa, texts):
    """What the rules find where no evidence is asked."""
    rules = open(os.path.join(REFERENCE, "themes.yaml"), encoding="utf-8").read()
    with tempfile.TemporaryDirectory() as folder:
        with open(folder + "/themes.yaml", "w", encoding="utf-8") as file:
            file.write(re.sub(r"(?m)^evidence:.*\n", "", rules))
        return evaluation.tagged(callqa, texts, folder + "/themes.yaml")


def matrix(vectorizer, documents):
    counts = np.array([max(1, len(words)) for words in documents])
    return (sparse.diags(1 / np.sqrt(counts)) @ vectorizer.transform(documents)).tocsr()


def fit(documents, wanted, weights):
    """Phrases, their weights by theme, and where each theme's score begins. The rows of `weights` say how much a text counts for a theme."""
    vectorizer = CountVectorizer(analyzer=phrases, binary=True, min_df=LEAST_TEXTS)
    vectorizer.fit(documents)
    data = matrix(vectorizer, documents)
    texts = np.asarray((data > 0).sum(0)).ravel()
    rarity = np.log(len(documents) / texts)
    rarity = (rarity / rarity.mean()) ** RARE
    scaled = (data @ sparse.diags(rarity)).tocsc()
    columns, starts = [], []
    for theme in range(wanted.shape[1]):
        used = weights[:, theme] > 0
        kept = np.arange(len(texts))
        for _ in range(2):
            model = LinearSVC(C=STRENGTH, max_iter=3000, random_state=1)
            model.fit(scaled[:, kept].tocsr()[used], wanted[used, theme], sample_weight=weights[used, theme])
            own = MARGIN * model.coef_[0] * rarity[kept]
            weight = np.zeros(len(texts))
            weight[kept] = own
            kept = kept[np.argsort(-np.abs(own) * texts[kept] ** COMMON, kind="stable")[:PHRASES]]
        columns.append(weight)
        starts.append(MARGIN * model.intercept_[0])
    return vectorizer, np.array(columns).T, np.array(starts)


def scores(fitted, documents):
    vectorizer, columns, starts = fitted
    return matrix(vectorizer, documents) @ columns + starts


def second(score, ruled, lengths):
    """What the last score is made of: phrases, rule, rule by length, complaint, no rule at all, the strongest other theme."""
    complaint = np.clip(score[:, -1], -4, 3)
    own = score[:, :-1]
    ordered = np.sort(own, 1)
    rival = np.where(own == ordered[:, -1:], ordered[:, -2:-1], ordered[:, -1:])
    wide = lambda column: np.broadcast_to(column[:, None], own.shape)
    return np.stack([own, ruled, ruled / np.sqrt(lengths)[:, None], wide(complaint), wide(~ruled.any(1)), rival], 2).astype(float)


def main():
    callqa = sys.argv[1]
    out = sys.argv[2] if len(sys.argv) > 2 else os.path.join(REFERENCE, "theme-evidence.csv")
    rules = yaml.safe_load(open(os.path.join(REFERENCE, "themes.yaml"), encoding="utf-8"))
    ids = [theme["id"] for theme in rules["themes"]]
    numbers = sorted((name[7:-4] for name in os.listdir(HERE) if re.fullmatch(r"themes-\d+\.csv", name)), key=int)
    rows = [row for number in numbers for row in evaluation.rows_of(number)] + sample()
    documents = [tokens(row["text"]) for row in rows]
    ruled = np.array([[theme in found for theme in ids] for found in by_rules_alone(callqa, [row["text"] for row in rows])])
    wanted = np.array([[theme in row["wanted"] for theme in ids] + [bool(row["wanted"])] for row in rows])
    sets = np.array([row["set"] for row in rows])
    developed = evaluation.DEVELOPED_ON | {SAMPLE}
    known = np.isin(sets, sorted(developed))
    # Examples of the rules speak of their own theme only.
    own = [(text, number, name == "examples") for number, theme in enumerate(rules["themes"]) for name in ("examples", "counterexamples") for text in theme[name]]
    examples = [tokens(text) for text, _, _ in own]
    example_wanted = np.zeros((len(own), len(ids) + 1), bool)
    example_weights = np.zeros((len(own), len(ids) + 1))
    for place, (_, number, holds) in enumerate(own):
        example_wanted[place, number] = holds
        example_weights[place, number] = 3
        if holds:
            example_wanted[place, -1] = True
            example_weights[place, -1] = 1

    def fitted(mask):
        chosen = [words for words, used in zip(documents, mask) if used] + examples
        counts = np.where(sets[mask] == SAMPLE, WEIGHT_OF_SAMPLE, 1.0)[:, None] * np.ones(len(ids) + 1)
        return fit(chosen, np.vstack([wanted[mask], example_wanted]), np.vstack([counts, example_weights]))

    score = np.zeros(wanted.shape)
    authors = sorted(developed, key=int)
    for part in range(FOLDS):
        mine = np.isin(sets, authors[part::FOLDS])
        score[mine] = scores(fitted(known & ~mine), [words for words, used in zip(documents, mine) if used])
    whole = fitted(known)
    score[~known] = scores(whole, [words for words, used in zip(documents, ~known) if used])
    lengths = np.array([max(1, len(words)) for words in documents])
    features = second(score, ruled, lengths)
    fresh = np.isin(sets, sorted(UNKNOWN_TO_RULES | {SAMPLE})) & known & (lengths >= PLAIN)
    complains = np.array([row["kind"] == "complaint" for row in rows])
    counts = np.repeat(np.where(complains[fresh], 1.0, WEIGHT_OF_NO_COMPLAINT), len(ids))
    last = LogisticRegression(C=10, max_iter=1000)
    last.fit(features[fresh].reshape(-1, features.shape[2]), wanted[fresh, :-1].ravel(), sample_weight=counts)
    last.coef_[0][1] += TRUST
    of_phrases, of_rule, of_rule_by_length, of_complaint, of_none, of_rival = last.coef_[0]
    print("phrases %.2f, rule %.2f, rule by length %.2f, complaint %.2f, no rule %.2f, rival %.2f" % tuple(last.coef_[0]))
    # The shares of phrases and of the rival begin at the same place, which holds what the last score begins with.
    ratio = of_rival / of_phrases
    base = (last.intercept_[0] - THRESHOLD) / (1 + ratio)

    vectorizer, columns, starts = whole
    names = sorted(vectorizer.vocabulary_, key=vectorizer.vocabulary_.get)
    with open(out, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["theme", "weight", "phrases"])
        hundred = lambda value: int(round(100 * value))
        writer.writerow(["(rule)", hundred(of_rule), ""])
        writer.writerow(["(rule by length)", hundred(of_rule_by_length), ""])
        writer.writerow(["(no rule)", hundred(of_none), ""])
        writer.writerow(["(rival)", hundred(ratio), ""])
        writer.writerow(["(complaint lowest)", hundred(-4 * of_complaint), ""])
        writer.writerow(["(complaint highest)", hundred(3 * of_complaint), ""])
        for number, theme in enumerate(ids + ["(complaint)"]):
            factor, shift = (of_phrases, base) if number < len(ids) else (of_complaint, 0)
            writer.writerow([theme, hundred(factor * starts[number] + shift), ""])
            lists = {}
            for place in np.nonzero(columns[:, number])[0]:
                phrase = names[place]
                weight = 5 * int(round(20 * factor * columns[place, number]))
                if weight and not any("|" in token or ord(token[0]) > 0xFFFF for token in phrase):
                    lists.setdefault(weight, []).append(spelled(phrase))
            for weight in sorted(lists, reverse=True):
                writer.writerow([theme, weight, "|".join(sorted(lists[weight]))])
    print(out, os.path.getsize(out), "bytes")

    given = features @ last.coef_[0] + last.intercept_[0] >= THRESHOLD
    denied = np.array([bool(DENIAL.search(" ".join(words))) for words in documents])
    given &= ruled | ~(denied & (lengths < PLAIN))[:, None]
    given = np.where((lengths < SHORT)[:, None], ruled, given)
    pairs = [(row, {ids[place] for place in np.nonzero(marks)[0]}) for row, marks in zip(rows, given)]
    for number in numbers:
        if number not in evaluation.DEVELOPED_ON or number in UNKNOWN_TO_RULES:
            evaluation.report("set " + number, [pair for pair in pairs if pair[0]["set"] == number])
    evaluation.report("sample", [pair for pair in pairs if pair[0]["set"] == SAMPLE])
    evaluation.report("unseen sets", [pair for pair in pairs if pair[0]["set"] not in developed])


if __name__ == "__main__":
    main()
