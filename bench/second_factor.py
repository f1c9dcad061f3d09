"""Signs in many times over plain forms and prints the server's CPU for the second factor, and the weight of the wizard.

Usage: second_factor.py ADDRESS CLOCK_FILE SERVER_PID. Started by bench/second-factor. The clock file puts the demo's clock ahead, so that each
sign-in has a time step of its own.
"""

import csv
import html
import os
import re
import statistics
import sys

import visitors

ADDRESS, CLOCK, PID = sys.argv[1:4]
WARM_UP = int(os.environ.get("WARM_UP", "300"))
ROUNDS = int(os.environ.get("ROUNDS", "30"))
APP_FIRST = ("rpo", "rocmn", "hupracloud")
ahead = 0


def cpu():
    return visitors.cpu([PID])


class Person(visitors.Person):
    """One of the demo people, in a browser of their own."""

    def press_and_stay(self, form, button, **typed):
        assert "/verify" not in super().press_and_stay(form, button, **typed), "the code was refused"

    def again(self):
        return Person(self.address, self.school, self.username, self.key)

    def enrol(self, ahead=0):
        """Binds an app; returns the weight of the wizard's first page with all it loads."""
        self.password().first_step()
        total = self.weight
        for part in set(re.findall(r'(?:src|href)="(/(?:assets|schools|jakarta)[^"#]*)', self.page)):
            total += visitors.Browser(ADDRESS).send(html.unescape(part)).weight
        self.press("enrolment", "next", app="microsoft").press("enrolment", "next").press("enrolment", "next")
        self.key = self.shown_key()
        self.press("enrolment", "next", **{"app-code": visitors.code(self.key, ahead)})
        assert self.path.endswith("/enrol/phone"), self.path
        return total


def put_clock_ahead(seconds):
    global ahead
    ahead += seconds
    open(CLOCK, "w").write(f"PT{ahead}S\n")


def second_factors():
    """Each person gives the password, then proves a second factor, one right after the other, as a class does; the redirects are not followed.

    Returns the CPU of a second factor's post, and of all it took to give the password with its hash, in milliseconds. The codes are computed before.
    """
    put_clock_ahead(31)
    start = cpu()
    signing_in = [person.again().password() for person in PEOPLE]
    passwords = cpu() - start
    ready = [(browser, visitors.code(browser.key, ahead)) for browser in signing_in]
    before = cpu()
    for browser, typed in ready:
        browser.press_and_stay("verify", "submit", code=typed)
    return [spent / len(ready) * 1000 for spent in (cpu() - before, passwords)]


with open("content/demo/people.csv", encoding="utf-8") as file:
    PEOPLE = [Person(ADDRESS, row["school"], row["username"]) for row in csv.DictReader(file) if row["school"] in APP_FIRST]
print(f"{'wizard, first load':<28}  {max(person.enrol() for person in PEOPLE)} bytes compressed, all parts")
for _ in range(WARM_UP // len(PEOPLE)):
    second_factors()
rounds = [second_factors() for _ in range(ROUNDS)]
posts = sorted(post for post, _ in rounds)
print(f"{'password with hash':<28}  {statistics.median(password for _, password in rounds):.1f} ms CPU (page, post, next page)")
print(f"{'second factor':<28}  {statistics.median(posts):.1f} ms CPU (the post alone; median of {ROUNDS} rounds of {len(PEOPLE)}, {posts[0]:.1f} to {posts[-1]:.1f})")
print(f"{'beside the password':<28}  {statistics.median(post / password for post, password in rounds):.3f}")
