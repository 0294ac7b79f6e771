"""Fits the weights of the judge of names to texts whose names are marked and to texts without any.

usage: names.py [--quick]      (needs numpy, scipy and scikit-learn; writes Sources/Text/Masking/NameWeights.swift and names-judged.csv)

A candidate is a place where a name may stand (Sources/Text/Masking/NameJudge.swift says where); `signs` tells what speaks for and against it, as
that file does. A linear support-vector machine (squared hinge) gives each sign a weight. It learns from the marked sets, from the same texts with other names in the places
of theirs, from texts without names, and from these with names in the places of pronouns. First it says what to expect of each set by weights
that were fitted without its author (not with --quick). Sets that are held out take no part in any of it. What this file, slow and plain, finds with
the weights as they are written is kept in names-judged.csv, with which NameJudgeTests compare the mask.
"""
import collections
import csv
import os
import random
import sys

import numpy as np
import scipy.sparse as sparse
from sklearn.svm import LinearSVC

import name_lists as lists
from name_signs import OF_THE_RIGHT, WIDTHS, best, candidates, signs
from name_texts import HERE, Inventor, decoys, is_plain, marked, peopled, renamed, unnamed

MARKED = (1, 2, 3, 5, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 22)
UNNAMED = tuple(number for number in range(1, 59) if number not in (6, 7, 10, 12, 14, 19, 27, 32, 47, 51, 56))
STRENGTH = 0.1  # inverse of the regularisation
MARGIN = 3  # what a margin counts, so that scores are about as large as the logarithm of odds
COPIES = 4  # of each marked text with other names
OF_COPIES = 0.5  # what a copy counts
OF_PRONOUNS = 0.3  # what a text with names for pronouns counts
OF_DECOYS = 10.0  # what a decoy of the tests counts
SHARE = 0.4  # of the texts without names that get some
LEAST = 2  # a sign must stand so often
STEP = 10  # hundredths: weights are rounded to it
THRESHOLD = -0.7  # a candidate whose sum is above is a name
OF_THINGS = -1.5  # is added to what a listed place or company counts: the sets hold few, and the made texts put names where they stand
FOLDS = 8
HOPELESS = -400  # hundredths: a candidate of which surname, given name and left side say less is none
JUDGED = (9, 10, 11)  # sets of which names-judged.csv tells


def table(texts):
    """In how many texts two characters stand together."""
    return collections.Counter(pair for text in texts for pair in text.own)


def level(count):
    return 0 if count <= 0 else 1 if count == 1 else 2 if count < 10 else 3


def rows(texts, counts):
    """The signs of all candidates, whether each is a name, the number of its text, and the candidates."""
    found, right, numbers, all_candidates = [], [], [], []
    for number, text in enumerate(texts):
        seen = lambda pair: level(counts[pair] - (pair in text.own)) if pair in counts else 0
        for candidate in candidates(text):
            found.append(signs(text, candidate, seen))
            right.append((candidate[0], candidate[2]) in text.names)
            numbers.append(number)
            all_candidates.append(candidate)
    return found, np.array(right), np.array(numbers), all_candidates


def matrix(found, columns):
    indices, pointers = [], [0]
    for one in found:
        indices.extend(sorted({columns[sign] for sign in one if sign in columns}))
        pointers.append(len(indices))
    return sparse.csr_matrix((np.ones(len(indices)), indices, pointers), shape=(len(found), len(columns)))


def fit(data, right, weights):
    """The weight of each sign and where a score begins."""
    model = LinearSVC(C=STRENGTH, max_iter=3000, random_state=1).fit(data, right, sample_weight=weights)
    return MARGIN * model.coef_[0], MARGIN * model.intercept_[0]


def report(label, texts, by_text, all_candidates, scores):
    wanted = met = claimed = true = 0
    for number, text in enumerate(texts):
        own = by_text.get(number, [])
        found = best([all_candidates[place] for place in own], [int(round(100 * (scores[place] - THRESHOLD))) for place in own])
        names = {place for place in text.names if is_plain(text.text[slice(*place)])}
        wanted += len(names)
        met += sum(any(start <= a and b <= end for start, end in found) for a, b in names)
        claimed += len(found)
        true += sum(any(a < end and start < b for a, b in text.names) for start, end in found)
    if wanted:
        print("%-12s plain names: recall %.3f, precision %.3f" % (label, met / wanted, true / max(1, claimed)))
    else:
        print("%-12s names found in %d texts without: %d" % (label, len(texts), claimed), flush=True)


def write(out, columns, weights, start, counts):
    """Writes the weights and gives them back, rounded, by sign."""
    by_sign, rounded = {name: {} for name in WIDTHS}, {}
    for (name, chars), place in columns.items():
        weight = weights[place] + (start - THRESHOLD if name == "base" else OF_THINGS if name == "thing" and chars != ">" else 0)
        weight = STEP * int(round(100 * weight / STEP))
        if weight and all(ord(char) < 0x10000 and char not in "\\\"#\x01" for char in chars):
            assert len(chars) == WIDTHS[name], (name, chars)
            by_sign[name].setdefault(weight, []).append(chars)
            rounded[name, chars] = weight
    pairs = {1: {}, 2: {}, 3: {}}
    for pair, count in counts.items():
        pairs[level(count)].setdefault(pair[0], []).append(pair[1])
    with open(out, "w", encoding="utf-8") as file:
        file.write("// The weights of the judge of names (NameJudge.swift), written by Tests/Evaluation/names.py and never by hand; as long as they are many.\n\n")
        file.write("/// What speaks for and against a name, in hundredths, and which characters stand together in texts.\nenum NameWeights {\n")
        file.write("  /// A sign, a weight, and the characters of all signs of this weight, each as many as the sign has.\n")
        file.write('  static let rows = #"""\n')
        for name, by_weight in by_sign.items():
            for weight in sorted(by_weight, reverse=True):
                file.write("    %s\t%d\t%s\n" % (name, weight, "".join(sorted(by_weight[weight]))))
        file.write('    """#\n\n  /// Characters behind a first one: seen in one text, in two to nine, in more.\n  static let seen = [\n')
        for group in pairs.values():
            listed = " ".join(first + "".join(sorted(seconds)) for first, seconds in sorted(group.items()))
            file.write('    #"""\n    %s\n    """#,\n' % listed)
        file.write("  ]\n}\n")
    print(out, os.path.getsize(out), "bytes,", len(rounded), "signs")
    return rounded


def judged(weights, counts):
    """The names that the weights find in some of the marked sets, character by character from what this file defines."""
    with open(os.path.join(HERE, "names-judged.csv"), "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["set", "line", "start", "end"])
        for number in JUDGED:
            for line, text in enumerate(marked(number), 1):
                found, scores = candidates(text), []
                for candidate in found:
                    own = signs(text, candidate, lambda pair: level(counts.get(pair, 0)))
                    left = sum(weights.get(sign, 0) for sign in own if sign[0] not in OF_THE_RIGHT)
                    scores.append(left + sum(weights.get(sign, 0) for sign in own if sign[0] in OF_THE_RIGHT) if left >= HOPELESS else 0)
                writer.writerows([number, line, *place] for place in sorted(best(found, scores)))


def main():
    out = os.path.join(lists.SOURCES, "Masking", "NameWeights.swift")
    with_names, without = [text for number in MARKED for text in marked(number)], [text for number in UNNAMED for text in unnamed(number)]
    texts = with_names + without
    counts = table(texts)
    copies = [renamed(text, Inventor(1000 * number + copy)) for copy in range(COPIES) for number, text in enumerate(with_names)]
    chosen = random.Random(12)
    peopled_texts = [peopled(text, Inventor(10**6 + number)) for number, text in enumerate(without) if chosen.random() < SHARE]
    made = [text for text in copies + peopled_texts if text] + decoys()
    found, right, numbers, all_candidates = rows(texts, counts)
    made_found, made_right, made_numbers, _ = rows(made, counts)
    often = collections.Counter(sign for one in found + made_found for sign in set(one))
    columns = {sign: place for place, sign in enumerate(sorted(sign for sign, count in often.items() if count >= LEAST))}
    data, made_data = matrix(found, columns), matrix(made_found, columns)
    sources, made_sources = np.array([texts[number].source for number in numbers]), np.array([made[number].source for number in made_numbers])
    made_weights = np.array([{"t": OF_PRONOUNS, "m": OF_COPIES, "d": OF_DECOYS}[source[0]] for source in made_sources])
    print(len(texts), "texts and", len(made), "made of them;", len(found), "candidates,", len(columns), "signs", flush=True)
    by_text = collections.defaultdict(list)
    for place, number in enumerate(numbers):
        by_text[number].append(place)
    scores, is_quick = np.zeros(len(right)), "--quick" in sys.argv
    everything = sorted({text.source for text in with_names}), sorted({text.source for text in without})
    for part in range(0 if is_quick else FOLDS):
        held = everything[0][part::FOLDS] + everything[1][part::FOLDS]
        mine, made_mine = np.isin(sources, held), np.isin(made_sources, held)
        weights, start = fit(
            sparse.vstack([data[~mine], made_data[~made_mine]]), np.r_[right[~mine], made_right[~made_mine]],
            np.r_[np.ones((~mine).sum()), made_weights[~made_mine]])
        scores[mine] = data[mine] @ weights + start
    for label, group in [] if is_quick else [(source, {source}) for source in everything[0]] + [("marked", set(everything[0])), ("without", set(everything[1]))]:
        chosen_numbers = {number for number, text in enumerate(texts) if text.source in group}
        ordered = sorted(chosen_numbers)
        report(label, [texts[number] for number in ordered], {place: by_text[number] for place, number in enumerate(ordered)}, all_candidates, scores)
    weights, start = fit(sparse.vstack([data, made_data]), np.r_[right, made_right], np.r_[np.ones(len(right)), made_weights])
    judged(write(out, columns, weights, start, counts), counts)


if __name__ == "__main__":
    main()
