"""Signs in many times over plain forms and prints the server's CPU for the second factor, and the weight of the wizard.

Usage: second_factor.py ADDRESS CLOCK_FILE SERVER_PID. Started by bench/second-factor. The clock file puts the demo's clock ahead, so that each
sign-in has a time step of its own.
"""

import gzip
import html
import http.cookiejar
import os
import re
import subprocess
import sys
import urllib.error
import urllib.parse
import urllib.request

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


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Browser:
    def __init__(self):
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))

    def send(self, path, fields=None):
        data = urllib.parse.urlencode(fields).encode() if fields else None
        request = urllib.request.Request(ADDRESS + path, data, {"Sec-Fetch-Site": "same-origin", "Accept-Encoding": "gzip"})
        with self.opener.open(request) as answer:
            body = answer.read()
            self.path = urllib.parse.urlparse(answer.geturl()).path
            self.weight = len(body)
            self.page = (gzip.decompress(body) if answer.headers.get("Content-Encoding") == "gzip" else body).decode()
        return self

    def press(self, form, button, **typed):
        return self.send(self.path, {form: form, button: button, "jakarta.faces.ViewState": "stateless", **typed})

    def press_and_stay(self, form, button, **typed):
        data = urllib.parse.urlencode({form: form, button: button, "jakarta.faces.ViewState": "stateless", **typed}).encode()
        request = urllib.request.Request(ADDRESS + self.path, data, {"Sec-Fetch-Site": "same-origin"})
        jar = next(one for one in self.opener.handlers if isinstance(one, urllib.request.HTTPCookieProcessor))
        try:
            urllib.request.build_opener(jar, Stay).open(request)
            raise AssertionError("no redirect: the code was refused")
        except urllib.error.HTTPError as redirect:
            assert redirect.code in (302, 303), redirect.code

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
