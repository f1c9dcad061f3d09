"""Signs in many times over plain forms and prints the server's CPU for the second factor, and the weight of the wizard.

Usage: second_factor.py ADDRESS CLOCK_FILE SERVER_PID. Started by bench/second-factor. The clock file puts the demo's clock ahead, so that each
sign-in has a time step of its own.
"""

import gzip
import html
import http.client
import http.cookies
import os
import re
import subprocess
import sys
import urllib.parse

ADDRESS, CLOCK, PID = sys.argv[1:4]
WARM_UP = int(os.environ.get("WARM_UP", "300"))
TIMES = 144
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

    def password(self):
        self.send("/nl/rpo/sign-in")
        return self.press("sign-in", "submit", username="noor", password="welkom-in-de-demo")


def put_clock_ahead(seconds):
    global ahead
    ahead += seconds
    open(CLOCK, "w").write(f"PT{ahead}S\n")


def code(key):
    now = subprocess.run(["date", "-u", "-d", f"+{ahead} seconds", "+%Y-%m-%d %H:%M:%S UTC"], capture_output=True, text=True).stdout.strip()
    return subprocess.run(["oathtool", "--totp", "-b", "-N", now, key], capture_output=True, text=True).stdout.strip()


first = Browser().password().send("/nl/rpo/enrol")
total = first.weight
for part in set(re.findall(r'(?:src|href)="(/(?:assets|schools|jakarta)[^"#]*)', first.page)):
    total += Browser().send(html.unescape(part)).weight
print(f"{'wizard, first load':<28}  {total} bytes compressed, all parts")
first.press("enrolment", "next", app="microsoft").press("enrolment", "next").press("enrolment", "next")
key = re.search(r'id="key">([^<]+)<', first.page).group(1).replace(" ", "")
first.press("enrolment", "next", **{"app-code": code(key)})
assert first.path.endswith("/enrol/phone"), first.path


def warm_up():
    for _ in range(WARM_UP):
        put_clock_ahead(31)
        browser = Browser().password()
        browser.press("verify", "submit", code=code(key))
        assert "/sign-in" not in browser.path, browser.path


def second_factors():
    """The CPU of a second factor's post alone: the password was given just before, and the redirect is not followed."""
    spent = 0.0
    for _ in range(TIMES):
        put_clock_ahead(31)
        browser = Browser().password()
        typed = code(key)
        before = cpu()
        browser.press_and_stay("verify", "submit", code=typed)
        spent += cpu() - before
    return spent / TIMES * 1000


def passwords():
    before = cpu()
    for _ in range(TIMES):
        Browser().password()
    return (cpu() - before) / (TIMES) * 1000


warm_up()
print(f"{'password with hash':<28}  {passwords():.1f} ms CPU (page, post, next page)")
print(f"{'second factor':<28}  {second_factors():.1f} ms CPU (the post alone)")
