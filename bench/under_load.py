"""Clients side by side: enrolments of an app, then sign-ins with password and app.

Usage: under_load.py ADDRESS CLOCK_FILE LIBRARIES SERVER_PID [POSTMASTER_PID]. Started by bench/under-load, which says what can be set.
"""

import os
import queue
import subprocess
import sys
import threading
import time

import visitors

ADDRESS, CLOCK, LIBRARIES, *PARENTS = sys.argv[1:]
CLIENTS = int(os.environ.get("CLIENTS", "16"))
ENROL = int(os.environ["ENROL"])
ONE = int(os.environ["ONE"])
PEOPLE = int(os.environ["PEOPLE"])
WARM_UP = int(os.environ.get("WARM_UP", "800"))
STEP = 31  # seconds: a code of its own for each sign-in of a person
ahead = 0


def family(parents):
    """These processes and all below them."""
    above = {}
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            above[pid] = open(f"/proc/{pid}/stat").read().rpartition(")")[2].split()[1]
        except (FileNotFoundError, ProcessLookupError):
            pass
    found = set(parents)
    while len(more := found | {pid for pid, parent in above.items() if parent in found}) > len(found):
        found = more
    return found


def java():
    return [pid for pid in family(PARENTS[:1]) if open(f"/proc/{pid}/comm").read().strip() == "java"]


def megabytes(pids, line="VmRSS"):
    return sum(int(part.split()[1]) for pid in pids for part in open(f"/proc/{pid}/status") if part.startswith(line + ":")) / 1024


def tell_hash():
    """Of a password, by nobody but us: the machine changes, so before and after."""
    said = subprocess.run(["java", "-cp", f"{LIBRARIES}/*", "bench/HashAlone.java"], capture_output=True, text=True, check=True)
    one, all_at_once = said.stdout.split()
    print(f"{'hash alone':<34}  {one} ms CPU; with {os.cpu_count()} at once {all_at_once} ms", flush=True)


def put_clock_ahead():
    global ahead
    ahead += STEP
    with open(CLOCK, "w", encoding="ascii") as file:
        file.write(f"PT{ahead}S\n")


def side_by_side(clients, flows):
    """Runs the flows by so many clients; returns CPU a flow in milliseconds (with and without the compilers), flows a second, times and refusals."""
    waiting = queue.SimpleQueue()
    for flow in flows:
        waiting.put(flow)
    took, refused = [], []

    def client():
        while True:
            try:
                flow = waiting.get_nowait()
            except queue.Empty:
                return
            began = time.monotonic()
            try:
                flow()
                took.append(time.monotonic() - began)
            except visitors.Refused as why:
                refused.append(str(why))

    threads = [threading.Thread(target=client) for _ in range(clients)]
    pids = family(PARENTS)
    compiled, plain, began = visitors.cpu(pids, compilers=True), visitors.cpu(pids), time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.monotonic() - began
    pids = family(PARENTS)
    each = [(after - before) / max(1, len(took)) * 1000 for after, before in ((visitors.cpu(pids, compilers=True), compiled), (visitors.cpu(pids), plain))]
    return each, len(took) / seconds, sorted(took), refused


def tell(what, result):
    (compiled, plain), rate, took, refused = result
    late = took[int(len(took) * 0.95) - 1] if took else 0
    print(f"{what:<34}  {plain:6.1f} ms CPU a flow ({compiled:.1f} with the compilers), {rate:5.1f} a second, 95 % within {late:.2f} s, refused {len(refused)}", flush=True)
    for why in sorted(set(refused))[:3]:
        print(f"{'':<34}    {why}")


people = iter([visitors.Person(ADDRESS, "rpo", f"p{number + 1}") for number in range(PEOPLE)])
enrolled = []


def enrolments(count):
    def flow(person):
        def enrol():
            person.enrol(ahead)
            enrolled.append(person)
        return enrol
    return [flow(next(people)) for _ in range(count)]


def sign_ins(count):
    """Of people who enrolled, each once: a code is good once."""
    put_clock_ahead()
    return [lambda person=person: person.again().sign_in(ahead) for person in enrolled[:count]]


def main():
    first = next(people)
    before, spent, began = megabytes(java()), visitors.cpu(java(), compilers=True), time.monotonic()
    first.enrol()
    enrolled.append(first)
    print(f"{'first enrolment of all':<34}  {time.monotonic() - began:.1f} s, {visitors.cpu(java(), compilers=True) - spent:.1f} s CPU, with {PEOPLE} people in the file; memory {before:.0f} MB before, {megabytes(java()):.0f} after", flush=True)
    tell_hash()
    side_by_side(4, enrolments(60))
    tell("enrolment, 1 client", side_by_side(1, enrolments(ONE // 2)))
    many = side_by_side(CLIENTS, enrolments(ENROL))
    tell(f"enrolment, {CLIENTS} clients", many)
    tell("enrolment, 1 client again", side_by_side(1, enrolments(ONE - ONE // 2)))
    print(f"{'':<34}  first enrolment took {enrolled[-1].requests} requests; 5,000 at this pace: {5000 / many[1] / 60:.1f} minutes")
    warmed = 0
    while warmed < WARM_UP:
        warmed += len(side_by_side(4, sign_ins(min(200, WARM_UP - warmed)))[2])
    for _ in range(2):
        tell("sign-in, 1 client", side_by_side(1, sign_ins(ONE)))
        tell(f"sign-in, {CLIENTS} clients", side_by_side(CLIENTS, sign_ins(2 * ONE)))
    tell_hash()
    print(f"{'memory after all this':<34}  {megabytes(java()):.0f} MB resident, {megabytes(java(), 'VmHWM'):.0f} at most")


main()
