"""Browsers and people for the benches: they sign in and enrol by what our pages send, with scripts or without, and follow the redirects."""

import base64
import gzip
import hashlib
import hmac
import html
import http.client
import http.cookies
import os
import re
import struct
import time
import urllib.parse

PASSWORD = "welkom-in-de-demo"


def cpu(pids, compilers=False):
    """Seconds of CPU of all threads of these processes, from the scheduler's own count in nanoseconds; just-in-time compilers only where asked."""
    total = 0
    for pid in pids:
        try:
            tasks = os.listdir(f"/proc/{pid}/task")
        except FileNotFoundError:
            continue
        for task in tasks:
            folder = f"/proc/{pid}/task/{task}"
            try:
                if compilers or "CompilerThre" not in open(folder + "/comm").read():
                    total += int(open(folder + "/schedstat").read().split()[0])
            except (FileNotFoundError, ProcessLookupError):
                pass
    return total / 1e9


def code(key, ahead=0):
    """What an authenticator app shows (RFC 6238), on a clock that is this many seconds ahead."""
    step = struct.pack(">Q", int(time.time() + ahead) // 30)
    digest = hmac.new(base64.b32decode(key + "=" * (-len(key) % 8)), step, hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


class Refused(Exception):
    """The portal was too busy, or did not lead on."""


class Browser:
    """Keeps its connection between one request and the next, as browsers do."""

    def __init__(self, address):
        self.address = address
        self.connection = http.client.HTTPConnection(urllib.parse.urlparse(address).netloc, timeout=60)
        self.cookies = http.cookies.SimpleCookie()
        self.requests = 0

    def ask(self, path, fields=None, headers=None):
        sent = {"Sec-Fetch-Site": "same-origin", "Accept-Encoding": "gzip", "Cookie": "; ".join(f"{name}={one.value}" for name, one in self.cookies.items())}
        if fields is not None:
            sent["Content-Type"] = "application/x-www-form-urlencoded"
        sent.update(headers or {})
        self.connection.request("GET" if fields is None else "POST", path, urllib.parse.urlencode(fields) if fields else None, sent)
        answer = self.connection.getresponse()
        body = answer.read()
        self.requests += 1
        for line in answer.headers.get_all("Set-Cookie", []):
            self.cookies.load(line)
        return answer, body

    def send(self, path, fields=None, headers=None):
        answer, body = self.ask(path, fields, headers)
        if answer.status in (302, 303):
            return self.send(answer.headers["Location"].removeprefix(self.address))
        if answer.status != 200:
            raise Refused(f"{path}: {answer.status}")
        self.path = path.partition("?")[0]
        self.weight = len(body)
        self.page = (gzip.decompress(body) if answer.headers.get("Content-Encoding") == "gzip" else body).decode()
        return self

    def press(self, form, button, **typed):
        return self.send(self.path, {form: form, button: button, "jakarta.faces.ViewState": "stateless", **typed})

    def press_and_stay(self, form, button, **typed):
        """For a form that leads on; the redirect is not followed."""
        answer, _ = self.ask(self.path, {form: form, button: button, "jakarta.faces.ViewState": "stateless", **typed})
        if answer.status not in (302, 303):
            raise Refused(f"{self.path}: {answer.status}")
        return answer.headers["Location"]

    def step(self, **typed):
        """The wizard's main button, as its script sends it: the answer is a part of the page."""
        part = {"jakarta.faces.partial.ajax": "true", "jakarta.faces.source": "wizard", "jakarta.faces.partial.execute": "wizard"}
        part |= {"jakarta.faces.partial.render": "wizard", "wizard_direction": "next", "wizard_stepToGo": ""}
        fields = {"enrolment": "enrolment", "jakarta.faces.ViewState": "stateless", **part, **typed}
        here = self.path
        self.send(here, fields, {"Faces-Request": "partial/ajax"})
        moved = re.search(r'"url":"([^"]+)"', html.unescape(self.page))
        if not moved:
            raise Refused(f"{here}: {self.page[:300]}")
        self.path = moved.group(1)
        return self


class Person(Browser):
    """Somebody of a school, in a browser of their own."""

    def __init__(self, address, school, username, key=None):
        super().__init__(address)
        self.school, self.username, self.key = school, username, key

    def password(self):
        """Gives the password; ends at the page that comes next."""
        self.send(f"/nl/{self.school}/sign-in")
        self.press("sign-in", "submit", username=self.username, password=PASSWORD)
        if self.path.endswith("/sign-in"):
            raise Refused("busy" if "druk" in self.page else "the password")
        return self

    def again(self):
        """The same person at another browser."""
        return Person(self.address, self.school, self.username, self.key)

    def sign_in(self, ahead):
        """Password and app; ends with the redirect that leads to the account."""
        self.password()
        if "/verify" in self.press_and_stay("verify", "submit", code=code(self.key, ahead)):
            raise Refused("the code")
        return self

    def first_step(self):
        """From "more information" into the wizard."""
        return self.send(html.unescape(re.search(r'class="button" href="([^"]+)"', self.page).group(1)))

    def shown_key(self):
        return re.sub(r"<[^>]*>|\s", "", re.search(r'id="key">(.*?)</bdi>', self.page, re.S).group(1))

    def enrol(self, ahead=0):
        """Binds an app, as somebody with scripts does."""
        self.password().first_step()
        self.step(app="microsoft").step().step()
        self.key = self.shown_key()
        return self.step(**{"app-code": code(self.key, ahead)})
