#!/usr/bin/env python3
"""Checks certificates of the format reverse-mentoring/portable-certificate, version 1, which certificate.md describes.

Usage: python3 check_certificate.py FILE...

For each file it prints "holds" and what holds, or "fails" with the reason. It ends with 0 if all hold and with 1 if not. It needs
Python 3.8 and nothing else, and shares no code with the library or with the page that checks in a browser.
"""
import hashlib
import json
import math
import re
import sys
from collections import Counter, defaultdict
from fractions import Fraction

FORMAT = "reverse-mentoring/portable-certificate"
MEMBERS = [
    "format", "version", "strategy", "language", "scale", "panelSize", "colluders", "answersNeeded", "guarantees",
    "panelsChecked", "distinctStatements", "worstPosterior", "worstUnfavourable", "table", "digest",
]
DIGITS = "0123456789abcdefghijklmno"
MOST_PANELS = 200_000
MOST_WORK = 50_000_000
DECLINED = None


class Fails(Exception):
    """A certificate does not hold. The text is for people."""


def require(condition, reason):
    if not condition:
        raise Fails(reason)


def is_whole(value, low, high):
    return type(value) is int and low <= value <= high


def is_text(value, most):
    return type(value) is str and 1 <= len(value.encode("utf-16-le")) // 2 <= most


def canonical(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def parsed(text):
    """The object of a canonical text whose members are those of the format."""
    try:
        text.encode("utf-8")
        data = json.loads(text)
        again = canonical(data)
    except (ValueError, RecursionError):
        raise Fails("the text is no JSON, or no Unicode")
    require(type(data) is dict and data.get("format") == FORMAT, "the text is no such certificate")
    require(data.get("version") == 1 and type(data["version"]) is int, "the version is not 1")
    require(again == text, "the text is not canonical")
    require(list(data) == MEMBERS, "the members are not those of the format")
    return data


def check_form(data):
    require(is_text(data["strategy"], 100), "the strategy has no id of 1 to 100 characters")
    tag = data["language"]
    require(type(tag) is str and re.fullmatch("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}", tag), "the language is no tag")
    scale = data["scale"]
    require(type(scale) is dict and list(scale) == ["lowest", "labels"], "the scale has other members")
    require(is_whole(scale["lowest"], 0, 100), "the lowest mark is not 0 to 100")
    check_texts(scale["labels"], 2, 11, "labels")
    require(is_whole(data["panelSize"], 1, 24), "the panel is not 1 to 24 mentors")
    require(is_whole(data["colluders"], 0, data["panelSize"] - 1), "the colluders are not 0 to n-1")
    points = len(scale["labels"])
    panels = math.comb(data["panelSize"] + points, points)
    work = panels * math.comb(data["colluders"] + points, points)
    require(panels <= MOST_PANELS and work <= MOST_WORK, "it is too large to go through")
    require(is_whole(data["answersNeeded"], 2 * data["colluders"] + 3, 51), "the answers needed are not 2c+3 to 51")
    check_texts(data["guarantees"], 1, 20, "guarantees")
    require(type(data["table"]) is list, "the table is no list")
    for row in data["table"]:
        require(type(row) is dict and list(row) == ["canonical", "text", "panels"], "a row has other members")
        require(is_text(row["canonical"], 20000) and is_text(row["text"], 20000), "a statement is empty or too long")
        require(type(row["panels"]) is str, "the panels of a row are no text")


def check_texts(items, low, high, name):
    require(type(items) is list and low <= len(items) <= high, f"the {name} are not {low} to {high}")
    require(all(is_text(item, 20000) for item in items), f"the {name} are no texts")
    require(len(set(items)) == len(items), f"the {name} are not distinct")


def check_digest(data):
    rest = {name: value for name, value in data.items() if name != "digest"}
    digest = hashlib.sha256(canonical(rest).encode("utf-8")).hexdigest()
    require(data["digest"] == digest, "the digest is not that of the content")


def read_table(data):
    """The row of each panel. A panel is the tuple of its counts, declined answers last."""
    size, values = data["panelSize"], len(data["scale"]["labels"]) + 1
    rows = {}
    firsts = []
    for number, row in enumerate(data["table"]):
        words = row["panels"].split(" ")
        require(words == sorted(set(words), reverse=True), "the panels of a row are not in order")
        firsts.append(words[0])
        for word in words:
            require(len(word) == values and all(c in DIGITS for c in word), "a panel is not written as it must be")
            panel = tuple(DIGITS.index(c) for c in word)
            require(sum(panel) == size, "a panel has another size")
            require(panel not in rows, "a panel is in two rows")
            rows[panel] = number
            few = size - panel[-1] < data["answersNeeded"]
            require(not few or row["canonical"] == "not-shown", "something is shown where too few answered")
    require(firsts == sorted(firsts, reverse=True), "the rows are not in order")
    said = [row["canonical"] for row in data["table"]]
    require(len(set(said)) == len(said) == data["distinctStatements"], "the number of statements is another")
    require(type(data["distinctStatements"]) is int, "the number of statements is no whole number")
    require(len(rows) == math.comb(size + values - 1, values - 1), "the table has not each panel")
    require(is_whole(data["panelsChecked"], len(rows), len(rows)), "the number of panels is another")
    return rows


def claims(data):
    """The guarantees by name, each as a question about a set of marks."""
    lowest = data["scale"]["lowest"]
    highest = lowest + len(data["scale"]["labels"]) - 1
    number = "(0|[1-9][0-9]{0,2})"
    found = {}
    for name in data["guarantees"]:
        kinds = {
            "ED": re.fullmatch(rf"ED\({number}\)", name),
            "LF": re.fullmatch(rf"LF\({number},([2-9]|[1-9][0-9])\)", name),
            "IW": re.fullmatch(rf"IW\({number},([1-9][0-9]{{0,2}})\)", name),
            "HD": re.fullmatch(rf"HD\({number},\{{({number}(,{number})*)\}}\)", name),
        }
        kind, match = next(((k, m) for k, m in kinds.items() if m), (None, None))
        require(match, "a guarantee is not known, or asks for nothing")
        require(match.group(1) == str(data["colluders"]), "a guarantee is against another number of colluders")
        if kind == "ED":
            found[name] = lambda marks: {lowest, highest} <= marks
        elif kind == "LF":
            found[name] = lambda marks, least=int(match.group(2)): len(marks) >= least
        elif kind == "IW":
            found[name] = lambda marks, width=int(match.group(2)): bool(marks) and max(marks) - min(marks) >= width
        else:
            harm = [int(mark) for mark in match.group(2).split(",")]
            fits = harm == sorted(set(harm)) and lowest <= harm[0] and harm[-1] <= highest
            require(fits, "a harmful mark is not on the scale")
            found[name] = lambda marks, harm=frozenset(harm): not marks or not marks <= harm
    return found


def told(panel, colluders, values):
    """Each multiset of answers that so many mentors of the panel can have told, with what the others answered."""
    for counts in choices(panel, colluders):
        known = tuple(value for value, count in zip(values, counts) for _ in range(count))
        yield known, [value for value, all_, count in zip(values, panel, counts) for _ in range(all_ - count)]


def choices(panel, number):
    """How many of each value are among so many that are taken out of the panel."""
    if not panel:
        if number == 0:
            yield ()
        return
    for first in range(min(panel[0], number) + 1):
        for rest in choices(panel[1:], number - first):
            yield (first,) + rest


def check_deniability(data, rows):
    """Every reader, every panel, everything that colluders can tell: what may another mentor have answered?"""
    questions = claims(data)
    lowest, points = data["scale"]["lowest"], len(data["scale"]["labels"])
    values = list(range(lowest, lowest + points)) + [DECLINED]
    may, example = defaultdict(set), {}
    for panel, row in rows.items():
        for known, others in told(panel, data["colluders"], values):
            for view in ((row, known, "any"), (row, known, panel[-1])):
                may[view].update(others)
                example[view] = panel
    for view, possible in may.items():
        marks = possible - {DECLINED}
        knows_who_declined = view[2] != "any"
        if knows_who_declined and not marks:
            continue
        for name, question in questions.items():
            if not question(marks):
                raise Fails(counterexample(data, name, view, example[view], possible, values))


def counterexample(data, name, view, panel, possible, values):
    row, known, declined = view
    people = [value for value, count in zip(values, panel) for _ in range(count)]
    left = possible if declined == "any" else possible - {DECLINED}
    told_them = f" Told by colluders: {answers(known)}." if known else ""
    also = "" if declined == "any" else " Also known: who gave no answer."
    return (f"Example with invented answers: {answers(people)}. Published: {data['table'][row]['text']}{told_them}{also}"
            f" Left for each other mentor: {answers(v for v in values if v in left)}. That breaks {name}.")


def answers(values):
    return ", ".join("no answer" if value is DECLINED else str(value) for value in values)


def check_odds(data, rows):
    """The best guess, if each mark is as likely as any other and nobody declines."""
    lowest, points = data["scale"]["lowest"], len(data["scale"]["labels"])
    values = list(range(lowest, lowest + points))
    others = data["panelSize"] - data["colluders"]
    weights = defaultdict(Counter)
    for panel, row in rows.items():
        if panel[-1] == 0:
            for known, rest in told(panel[:-1], data["colluders"], values):
                orders = math.factorial(others)
                for count in Counter(rest).values():
                    orders //= math.factorial(count)
                for mark in rest:
                    weights[row, known][mark] += orders
    likely = harm = Fraction(0)
    for weight in weights.values():
        total = sum(weight.values())
        likely = max(likely, Fraction(max(weight.values()), total))
        harm = max(harm, Fraction(sum(weight[mark] for mark in values[: points // 2]), total))
    require(data["worstPosterior"] == rounded_up(likely), "the odds of a mark are others")
    require(data["worstUnfavourable"] == rounded_up(harm), "the odds of an unfavourable mark are others")


def rounded_up(probability):
    whole = math.ceil(probability * 10000)
    return f"{whole // 10000}.{whole % 10000:04d}"


def check(text):
    """What holds, for people. Raises Fails if the text is no certificate that holds."""
    data = parsed(text)
    check_form(data)
    check_digest(data)
    claims(data)
    rows = read_table(data)
    check_deniability(data, rows)
    check_odds(data, rows)
    who = {0: "the mentee alone", 1: "the mentee and any 1 mentor"}
    reader = who.get(data["colluders"], f"the mentee and any {data['colluders']} mentors")
    return (f"{', '.join(data['guarantees'])} for each of {len(rows)} panels of {data['panelSize']} on"
            f" {len(data['scale']['labels'])} marks, against {reader}")


def verdict(file):
    try:
        with open(file, "rb") as stream:
            return f"holds: {check(stream.read().decode('utf-8'))}"
    except UnicodeDecodeError:
        return "fails: the text is no UTF-8"
    except Fails as reason:
        return f"fails: {reason}"


def main(files):
    fine = True
    for file in files:
        result = verdict(file)
        fine = fine and result.startswith("holds: ")
        print(f"{file}: {result}")
    return 0 if files and fine else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
