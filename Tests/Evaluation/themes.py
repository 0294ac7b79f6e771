"""How well the shipped themes meet texts by authors who had not seen the rules.

usage: themes.py CALLQA [SET ...]      (sets by number; all without)
"""
import csv
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
DEVELOPED_ON = {"1", "2", "3", "4", "5", "8", "9", "11", "13", "15", "16", "17", "18", "20", "21", "22", "23", "24", "25", "26", "28", "29", "30", "31", "33", "34", "35", "36", "37", "38", "39", "40", "41", "42", "43", "44", "45", "46", "48", "49", "50", "52", "53", "54", "55", "57", "58"}


def rows_of(number):
    with open(os.path.join(HERE, f"themes-{number}.csv"), encoding="utf-8") as file:
        for row in csv.DictReader(file):
            yield dict(row, set=number, wanted={theme for theme in row["themes"].split(";") if theme})


def tagged(callqa, texts, rules=None):
    """The set of themes of each text, as the program gives them by a theme file (the built-in one without)."""
    with tempfile.TemporaryDirectory() as folder:
        os.makedirs(folder + "/in")
        with open(folder + "/in/complaints.csv", "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["投诉编号", "投诉时间", "投诉内容"])
            for index, text in enumerate(texts):
                writer.writerow([f"TS{index:06d}", "2026-11-10 10:00:00", text])
        with open(folder + "/p.yaml", "w", encoding="utf-8") as file:
            file.write(
                "version: 1\nname: themes\ntime_zone: Asia/Shanghai\nlanguage: zh-Hans\nperiod: 2026-W46\n"
                "sources:\n  complaints: {files: [complaints.csv]}\n" + (f"references: {{themes: {rules}}}\n" if rules else "")
            )
        subprocess.run(
            [callqa, "run", folder + "/p.yaml", "--input", folder + "/in", "--output", folder + "/out", "--as-of", "2026-11-16T02:00:00"],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        found = [set() for _ in texts]
        with open(folder + "/out/themes/2026-W46/stages/complaint_themes.csv", encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                found[int(row["complaint_id"][2:])].add(row["theme"])
        return found


def scores(pairs):
    met = sum(len(row["wanted"] & found) for row, found in pairs)
    wrong = sum(len(found - row["wanted"]) for row, found in pairs)
    missed = sum(len(row["wanted"] - found) for row, found in pairs)
    precision = met / (met + wrong) if met + wrong else 0.0
    recall = met / (met + missed) if met + missed else 0.0
    both = precision + recall
    return precision, recall, 2 * precision * recall / both if both else 0.0, met + missed


def report(name, pairs):
    labelled = [pair for pair in pairs if pair[0]["kind"] != "note"]
    precision, recall, f1, n = scores(labelled)
    themes = sorted({theme for row, _ in labelled for theme in row["wanted"]})
    by_theme = []
    for theme in themes:
        own = [(dict(row, wanted=row["wanted"] & {theme}), found & {theme}) for row, found in labelled]
        by_theme.append((theme,) + scores(own))
    macro = sum(entry[3] for entry in by_theme) / len(by_theme)
    least = min(by_theme, key=lambda entry: entry[2])
    decoys = [pair for pair in pairs if pair[0]["kind"] == "decoy"]
    notes = [pair for pair in pairs if pair[0]["kind"] == "note"]
    flagged = sum(row["decoy_theme"] in found for row, found in decoys)
    noted = sum(bool(found) for _, found in notes)
    print(f"{name}: micro P {precision:.3f} R {recall:.3f} F1 {f1:.3f} (n {n}), macro F1 {macro:.3f}, "
          f"least recall {least[2]:.2f} ({least[0]}), decoys {flagged}/{len(decoys)}, notes {noted}/{len(notes)}")
    for language in ("hans", "hant", "en"):
        precision, recall, f1, n = scores([pair for pair in labelled if pair[0]["lang"] == language])
        print(f"  {language}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f} (n {n})")
    return by_theme


def main():
    callqa = os.path.abspath(sys.argv[1])
    numbers = sys.argv[2:] or sorted((name[7:-4] for name in os.listdir(HERE) if name.startswith("themes-")), key=int)
    rows = [row for number in numbers for row in rows_of(number)]
    pairs = list(zip(rows, tagged(callqa, [row["text"] for row in rows])))
    for number in numbers:
        report(f"set {number}", [pair for pair in pairs if pair[0]["set"] == number])
    unseen = [pair for pair in pairs if pair[0]["set"] not in DEVELOPED_ON]
    if unseen:
        for theme, precision, recall, f1, n in sorted(report("unseen sets", unseen), key=lambda entry: entry[3]):
            print(f"    {theme:18s} P {precision:.2f} R {recall:.2f} F1 {f1:.2f} (n {n})")


if __name__ == "__main__":
    main()
