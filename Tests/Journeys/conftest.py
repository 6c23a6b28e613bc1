"""Fixtures of the browser journeys. They build nothing: they start what is built, from an empty folder."""
import shutil
import sys
import time
from pathlib import Path

import pytest
from playwright.sync_api import Error, Locator, Page, TimeoutError as Late, sync_playwright

sys.path.insert(0, str(Path(__file__).parent))

import looking  # noqa: E402
from server import Server  # noqa: E402



def patient(wait_for):
    """Content lives on an origin of its own, so its frame may change its process when it goes to another page. What waits in it
    at that moment is told that the page was closed. Where the page is still there, waiting goes on: it changes nothing."""
    def waits(self, **options):
        for _ in range(4):
            try:
                return wait_for(self, **options)
            except Error as error:
                if "has been closed" not in str(error) or self.page.is_closed() or not self.page.context.browser.is_connected():
                    raise
        return wait_for(self, **options)
    return waits


def asked_again(self, expression, *, arg=None, timeout=30_000, polling=50):
    """Waits until the page answers an expression with something true. Playwright's own way looks again from within the page, where
    the portal's policy forbids eval: it fails whenever the first look comes too early. Each look from outside is allowed."""
    end = time.monotonic() + timeout / 1000
    while True:
        try:
            answer = self.evaluate(expression, arg)
        except Error as error:
            if "context was destroyed" not in str(error):
                raise
            answer = None
        if answer:
            return answer
        if time.monotonic() > end:
            raise Late(f"not within {timeout} ms on {self.url}: {expression}")
        self.wait_for_timeout(polling)


Locator.wait_for = patient(Locator.wait_for)
Page.wait_for_function = asked_again
WIDTHS = {"desktop": (1280, 800), "phone": (390, 844)}


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium. Every *.localhost name leads to loopback, as browsers do by themselves and resolvers may not."""
    executable = shutil.which("chromium")
    assert executable, "Chromium is missing: tools/setup.sh test"
    with sync_playwright() as playwright:
        # Playwright switches the partitioning of third-party storage off; browsers in use have it, and without it they refuse
        # storage to a frame of another site, such as a player's content. Of several --disable-features the last counts.
        browser = playwright.chromium.launch(
            executable_path=executable,
            args=["--no-sandbox", "--disable-features=Translate", "--disable-dev-shm-usage", "--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP localhost 127.0.0.1",
                  "--autoplay-policy=no-user-gesture-required", "--force-prefers-reduced-motion"])
        yield browser
        browser.close()


@pytest.fixture
def start(tmp_path):
    """`start(*options)` gives a running Laurel on an empty folder; all are ended with the test.
    `before` is what an operator does with commands before the server starts."""
    running = []

    def begin(*options, before=None, **more):
        folder = tmp_path / f"server{len(running)}"
        folder.mkdir()
        running.append(Server(folder, options, **more))
        if before:
            before(running[-1])
        return running[-1].start()

    yield begin
    for server in running:
        server.kill()


class Visitor:
    """One person's browser: own cookies, own width. Every error that the pages caused is kept and fails the test."""

    def __init__(self, browser, width, javascript, locale):
        size = WIDTHS[width] if width in WIDTHS else (width, 800)
        self.context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, java_script_enabled=javascript, locale=locale,
            has_touch=size[0] < 600, is_mobile=size[0] < 600, timezone_id="Europe/Berlin", reduced_motion="reduce")
        self.context.set_default_timeout(10_000)
        if javascript:
            self.context.add_init_script(looking.COUNT_SHIFTS)
        self.javascript = javascript
        self.errors, self.expected, self.findings = [], [], []
        self.context.on("page", self.watch)
        self.page = self.context.new_page()

    def watch(self, page):
        page.on("pageerror", lambda error: self.errors.append(f"{page.url}: {error}"))
        page.on("console", lambda m: self.errors.append(f"{page.url}: {m.text} {m.location.get('url', '')}") if m.type == "error" else None)
        page.on("response", lambda r: self.errors.append(f"{r.status} {r.request.method} {r.url}") if r.status >= 500 else None)

    def expect_error(self, text):
        """An error that is the point of a step, such as the console's line about a refused form."""
        self.expected.append(text)

    def unexpected(self):
        return [e for e in self.errors if not any(x in e for x in self.expected)]

    def go(self, url):
        return self.page.goto(url)

    def look(self, name=None, **more):
        """Findings are kept and fail the test at its end, so that one run tells all of them."""
        if not self.javascript:
            return
        try:
            looking.look(self.page, name, **more)
        except AssertionError as finding:
            self.findings.append(str(finding).split("\nassert ")[0])

    def offline(self, value=True):
        self.context.set_offline(value)

    def close(self):
        self.context.close()


@pytest.fixture
def visit(browser):
    """`visit("phone")` or `visit("desktop", javascript=False)`: a new person with a browser of their own."""
    visitors = []

    def arrive(width="desktop", javascript=True, locale="en-GB"):
        visitors.append(Visitor(browser, width, javascript, locale))
        return visitors[-1]

    yield arrive
    errors = [e for v in visitors for e in v.unexpected()]
    findings = [f for v in visitors for f in v.findings]
    for visitor in visitors:
        visitor.close()
    assert not findings, "pages that are not as they should be:\n" + "\n".join(findings)
    assert not errors, "errors in the browser:\n  " + "\n  ".join(errors)

