"""Signs in many times over plain forms and prints the server's CPU for the second factor, and the weight of the wizard.

Usage: second_factor.py ADDRESS CLOCK_FILE SERVER_PID. Started by bench/second-factor. The clock file puts the demo's clock ahead, so that each
sign-in has a time step of its own.
"""

import csv
import gzip
import html
import http.client
import http.cookies
import os
import re
import statistics
import subprocess
import sys
import urllib.parse

ADDRESS, CLOCK, PID = sys.argv[1:4]
WARM_UP = int(os.environ.get("WARM_UP", "300"))
ROUNDS = int(os.environ.get("ROUNDS", "30"))
APP_FIRST = ("rpo", "rocmn", "hupracloud")
ahead = 0


def cpu():
    """Seconds of CPU of all threads but the just-in-time compilers, from the scheduler's own count in nanoseconds."""
    total = 0
    for task in os.listdir(f"/proc/{PID}/task"):
        folder = f"/proc/{PID}/task/{task}"
        try:
            if "CompilerThre" not in open(folder + "/comm").read():
                total += int(open(folder + "/schedstat").read().split()[0])
        except (FileNotFoundError, ProcessLookupError):
            pass
    return total / 1e9


class Browser:
    """Keeps its connection between one request and the next, as browsers do."""

    def __init__(self):
        self.connection = http.client.HTTPConnection(urllib.parse.urlparse(ADDRESS).netloc)
        self.cookies = http.cookies.SimpleCookie()

    def ask(self, path, fields=None):
        headers = {"Sec-Fetch-Site": "same-origin", "Accept-Encoding": "gzip", "Cookie": "; ".join(f"{name}={one.value}" for name, one in self.cookies.items())}
        if fields:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request("POST" if fields else "GET", path, urllib.parse.urlencode(fields) if fields else None, headers)
        answer = self.connection.getresponse()
        body = answer.read()
        for line in answer.headers.get_all("Set-Cookie", []):
            self.cookies.load(line)
        return answer, body

    def send(self, path, fields=None):
        answer, body = self.ask(path, fields)
        if answer.status in (302, 303):
            return self.send(answer.headers["Location"].removeprefix(ADDRESS))
        assert answer.status == 200, (path, answer.status)
        self.path = path.partition("?")[0]
        self.weight = len(body)
        self.page = (gzip.decompress(body) if answer.headers.get("Content-Encoding") == "gzip" else body).decode()
        return self

    def press(self, form, button, **typed):
        return self.send(self.path, {form: form, button: button, "jakarta.faces.ViewState": "stateless", **typed})

    def press_and_stay(self, form, button, **typed):
        answer, _ = self.ask(self.path, {form: form, button: button, "jakarta.faces.ViewState": "stateless", **typed})
        assert answer.status in (302, 303) and "/verify" not in answer.headers["Location"], f"{answer.status}: the code was refused"

class Person(Browser):
    """One of the demo people, in a browser of their own."""

    def __init__(self, school, username, key=None):
        super().__init__()
        self.school, self.username, self.key = school, username, key

    def password(self):
        self.send(f"/nl/{self.school}/sign-in")
        return self.press("sign-in", "submit", username=self.username, password="welkom-in-de-demo")

    def again(self):
        return Person(self.school, self.username, self.key).password()

    def enrol(self):
        """Binds an app; returns the weight of the wizard's first page with all it loads."""
        self.password().send(f"/nl/{self.school}/enrol")
        total = self.weight
        for part in set(re.findall(r'(?:src|href)="(/(?:assets|schools|jakarta)[^"#]*)', self.page)):
            total += Browser().send(html.unescape(part)).weight
        self.press("enrolment", "next", app="microsoft").press("enrolment", "next").press("enrolment", "next")
        self.key = re.search(r'id="key">([^<]+)<', self.page).group(1).replace(" ", "")
        self.press("enrolment", "next", **{"app-code": code(self.key)})
        assert self.path.endswith("/enrol/phone"), self.path
        return total


def put_clock_ahead(seconds):
    global ahead
    ahead += seconds
    open(CLOCK, "w").write(f"PT{ahead}S\n")


def code(key):
    now = subprocess.run(["date", "-u", "-d", f"+{ahead} seconds", "+%Y-%m-%d %H:%M:%S UTC"], capture_output=True, text=True).stdout.strip()
    return subprocess.run(["oathtool", "--totp", "-b", "-N", now, key], capture_output=True, text=True).stdout.strip()


def second_factors():
    """Each person gives the password, then proves a second factor, one right after the other, as a class does; the redirects are not followed.

    Returns the CPU of a second factor's post, and of all it took to give the password with its hash, in milliseconds. The codes are computed before.
    """
    put_clock_ahead(31)
    start = cpu()
    signing_in = [person.again() for person in PEOPLE]
    passwords = cpu() - start
    ready = [(browser, code(browser.key)) for browser in signing_in]
    before = cpu()
    for browser, typed in ready:
        browser.press_and_stay("verify", "submit", code=typed)
    return [spent / len(ready) * 1000 for spent in (cpu() - before, passwords)]


with open("content/demo/people.csv", encoding="utf-8") as file:
    PEOPLE = [Person(row["school"], row["username"]) for row in csv.DictReader(file) if row["school"] in APP_FIRST]
print(f"{'wizard, first load':<28}  {max(person.enrol() for person in PEOPLE)} bytes compressed, all parts")
for _ in range(WARM_UP // len(PEOPLE)):
    second_factors()
rounds = [second_factors() for _ in range(ROUNDS)]
posts = sorted(post for post, _ in rounds)
print(f"{'password with hash':<28}  {statistics.median(password for _, password in rounds):.1f} ms CPU (page, post, next page)")
print(f"{'second factor':<28}  {statistics.median(posts):.1f} ms CPU (the post alone; median of {ROUNDS} rounds of {len(PEOPLE)}, {posts[0]:.1f} to {posts[-1]:.1f})")
print(f"{'beside the password':<28}  {statistics.median(post / password for post, password in rounds):.3f}")
