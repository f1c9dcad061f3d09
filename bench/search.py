"""Searches at the helpdesk, one after the other, for the rows alone and for the whole page, alone and while others give their password.

Usage: search.py ADDRESS PEOPLE_FILE SERVER_PID. Started by bench/search, which says what can be set.
"""

import csv
import os
import random
import sys
import threading
import time
import urllib.parse

import visitors

ADDRESS, PEOPLE, PARENT = sys.argv[1:]
TIMES = int(os.environ.get("TIMES", "500"))
EMPLOYEES = int(os.environ["EMPLOYEES"])
PACES = [float(pace) for pace in os.environ["SIGN_INS"].split()]
WARM_UP = 60
# What a script asks while somebody types, and what a button does.
WHERE = {"typed": "/nl/rpo/helpdesk/found", "whole page": "/nl/rpo/helpdesk"}
given = []


def sample():
    """Some of the people, all over the school."""
    chance = random.Random(7)
    kept = []
    with open(PEOPLE, encoding="utf-8") as file:
        for number, row in enumerate(csv.DictReader(file)):
            if len(kept) < TIMES + WARM_UP:
                kept.append(row)
            elif (place := chance.randrange(number + 1)) < len(kept):
                kept[place] = row
    return kept


def family(row):
    return row["display_name"].split(" ")[-1]


def slip(word):
    middle = len(word) // 2
    return word[: middle - 1] + word[middle] + word[middle - 1] + word[middle + 1 :]


KINDS = {
    "prefix": lambda row: family(row)[:5],
    "infix": lambda row: family(row)[1:6],
    "two words": lambda row: row["display_name"],
    "beginnings (j de vr)": lambda row: " ".join(word[: 3 if word == family(row) else 2] for word in row["display_name"].split(" ")),
    "typo": lambda row: row["display_name"].split(" ")[0] + " " + slip(family(row)),
    "no hit": lambda row: "qx" + row["number"],
}


def sign_in(pace, enough):
    """So many a second, whoever is late, until it is enough."""
    turn, number = time.monotonic(), 0

    def one(number):
        try:
            visitors.Person(ADDRESS, "rpo", f"p{number % 300 + 1}").password()
            given.append(time.monotonic())
        except (visitors.Refused, OSError):
            pass

    while not enough.is_set():
        threading.Thread(target=one, args=(number,), daemon=True).start()
        number += 1
        turn += 1 / pace
        time.sleep(max(0, turn - time.monotonic()))


def part(times, percent):
    return sorted(times)[min(len(times) - 1, len(times) * percent // 100)] * 1000


def ask(typed, desks, where):
    """How long each took, in seconds, and how much came."""
    took, weights = [], []
    for number, text in enumerate(typed):
        desk = desks[number % len(desks)]
        began = time.monotonic()
        answer, body = desk.ask(WHERE[where] + "?q=" + urllib.parse.quote(text))
        if answer.status != 200:
            raise SystemExit(f"{where}: {answer.status}")
        took.append(time.monotonic() - began)
        weights.append(len(body))
    return took, weights


def measure(kind, typed, desks, where):
    took, weights = ask(typed, desks, where)
    print(f"{kind:<22} {where:<10} p50 {part(took, 50):6.1f} ms   p99 {part(took, 99):6.1f} ms   {sum(weights) / len(weights) / 1024:5.1f} KB", flush=True)


def memory():
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            if open(f"/proc/{pid}/comm").read().strip() == "java" and open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()[1] == PARENT:
                lines = [line for line in open(f"/proc/{pid}/status") if line.startswith(("VmRSS", "RssFile"))]
                print(" ".join(" ".join(lines).split()))
        except (FileNotFoundError, ProcessLookupError):
            pass


def measure_all(rows, desks, pace):
    enough = threading.Event()
    if pace:
        threading.Thread(target=sign_in, args=(pace, enough), daemon=True).start()
        time.sleep(2)
    began, before = time.monotonic(), len(given)
    typed = {kind: [text for text in map(words, rows) if len(text) > 2] for kind, words in KINDS.items()}
    for where in WHERE:
        for words in typed.values():
            ask(words[:WARM_UP], desks, where)
    for kind, words in typed.items():
        for where in WHERE:
            measure(kind, words[WARM_UP:], desks, where)
    print(f"meanwhile {(len(given) - before) / (time.monotonic() - began):.1f} were signed in a second")
    enough.set()


def main():
    desks = []
    for number in range(EMPLOYEES):
        desks.append(visitors.Person(ADDRESS, "rpo", f"desk{number + 1}"))
        desks[-1].enrol()
    rows = sample()
    for pace in PACES:
        print(f"{pace:.0f} sign-ins a second")
        measure_all(rows, desks, pace)
    memory()


main()
