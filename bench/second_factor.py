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
import urllib.parse
import urllib.request

ADDRESS, CLOCK, PID = sys.argv[1:4]
ROUNDS = 40
ahead = 0


def cpu():
    fields = open(f"/proc/{PID}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


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


def rounds(with_second_factor):
    before = cpu()
    for _ in range(ROUNDS):
        put_clock_ahead(31)
        browser = Browser().password()
        if with_second_factor:
            browser.press("verify", "submit", code=code(key))
            assert "/sign-in" not in browser.path, browser.path
    return (cpu() - before) / ROUNDS * 1000


rounds(True)
password, both = rounds(False), rounds(True)
print(f"{'password with hash':<28}  {password:.1f} ms CPU (page, post, next page)")
print(f"{'second factor':<28}  {both - password:.1f} ms CPU (post and the page after it)")
