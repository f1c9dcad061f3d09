"""Brings a file of people in at the administrator's pages, while others give their password.

Usage: import.py ADDRESS PEOPLE_FILE. Started by bench/import, which says what can be set.
"""

import html.parser
import os
import sys
import threading
import time

import visitors

ADDRESS, PEOPLE = sys.argv[1:]
SIGN_INS = float(os.environ.get("SIGN_INS", "1"))
IMPORT = "/nl/rpo/helpdesk/import/"
BOUNDARY = "----tweestap-bench"
waits = []


class Fields(html.parser.HTMLParser):
    """What a browser would send of a page's form, and the figures that stand on it."""

    def __init__(self, page):
        super().__init__()
        self.fields, self.figures, self.select, self.figure = {}, {}, None, None
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        of = dict(attributes)
        if tag == "select":
            self.select = of["name"]
        elif tag == "option" and "selected" in of:
            self.fields[self.select] = of["value"]
        elif tag == "input" and of.get("type") == "hidden":
            self.fields[of["name"]] = of.get("value", "")
        elif tag == "dd":
            self.figure = of.get("id")

    def handle_data(self, data):
        if self.figure and data.strip():
            self.figures[self.figure] = data.strip()
            self.figure = None


def sign_in(number):
    began = time.monotonic()
    visitors.Person(ADDRESS, "rpo", f"p{number % 300 + 1}").password()
    waits.append(time.monotonic() - began)


def sign_in_for_ever():
    number = 30
    while True:
        threading.Thread(target=sign_in, args=(number,), daemon=True).start()
        number += 1
        time.sleep(1 / SIGN_INS)


def send(desk, text):
    head = f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="people.csv"\r\nContent-Type: text/csv\r\n\r\n'
    body = head.encode() + text + f"\r\n--{BOUNDARY}--\r\n".encode()
    cookies = "; ".join(f"{name}={one.value}" for name, one in desk.cookies.items())
    headers = {"Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "Sec-Fetch-Site": "same-origin", "Origin": ADDRESS, "Cookie": cookies}
    desk.connection.close()
    desk.connection.request("POST", "/nl/rpo/helpdesk/import", body, headers)
    answer = desk.connection.getresponse()
    answer.read()
    if answer.status not in (302, 303):
        raise SystemExit(f"the file: {answer.status}")
    desk.send(answer.headers["Location"].removeprefix(ADDRESS))


def press(desk, **typed):
    return desk.send(desk.path, Fields(desk.page).fields | {"next": "next"} | typed)


def worst(times):
    return f"{sorted(times)[len(times) // 2] * 1000:.0f} ms half of them, {max(times) * 1000:.0f} ms the slowest, of {len(times)}"


def part(what, began):
    print(f"{what:<32} {time.monotonic() - began:6.1f} s", flush=True)


def main():
    desk = visitors.Person(ADDRESS, "rpo", "bert")
    desk.enrol()
    for number in range(30):
        sign_in(number)
    print(f"a password before               {worst(waits)}")
    waits.clear()
    if SIGN_INS:
        threading.Thread(target=sign_in_for_ever, daemon=True).start()
    whole = began = time.monotonic()
    send(desk, open(PEOPLE, "rb").read())
    part("the file, to its columns", began)
    began = time.monotonic()
    press(desk, whole="no")
    part("the trial", began)
    print(Fields(desk.page).figures)
    press(desk)
    began = time.monotonic()
    press(desk, sure="yes")
    while 'id="done"' not in desk.page:
        time.sleep(0.2)
        desk.send(IMPORT + "run")
    part("the writing", began)
    part("all of it", whole)
    print(Fields(desk.page).figures)
    if waits:
        print(f"a password meanwhile            {worst(waits)}")


main()
