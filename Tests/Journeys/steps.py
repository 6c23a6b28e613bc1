"""What people do in Laurel, step by step, for journeys. Fields are found by their names and buttons by what they say."""
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MEDIA = ROOT / ".demo-media"
PASSWORD = "a calm blue morning"


class Desk:
    """One person at one browser: goes to pages, fills forms, looks at each page with the care of looking.py."""

    def __init__(self, visitor, server):
        self.visitor, self.page, self.server = visitor, visitor.page, server

    def go(self, path, picture=None, look=True):
        answer = self.page.goto(path if path.startswith("http") else self.server.url + path)
        assert answer is None or answer.status < 400, f"{path} answered {answer.status}: {self.text()[:600]}"
        if look:
            self.look(picture)
        return self

    def look(self, picture=None, **more):
        self.visitor.look(picture, **more)
        return self

    def text(self):
        return self.page.locator("body").inner_text()

    def sees(self, *words):
        body = self.text()
        for word in words:
            assert word in body, f"“{word}” is not on {self.page.url}:\n{body[:1500]}"
        return self

    def never_sees(self, *words):
        body = self.page.content()
        for word in words:
            assert word not in body, f"“{word}” stands on {self.page.url}"
        return self

    def fill(self, **fields):
        """Fills fields by name in the first form that has them: text, a choice, True or a list for boxes, a Path for a file."""
        for name, value in fields.items():
            name = name.replace("__", "-")
            boxes = self.page.locator(f'main [name="{name}"]')
            assert boxes.count() > 0, f"no field {name} on {self.page.url}"
            first = boxes.first
            kind = first.evaluate("e => e.tagName === 'SELECT' ? 'select' : (e.type || 'text')")
            if kind in ("checkbox", "radio"):
                wanted = value if isinstance(value, list) else [value]
                for each in wanted:
                    choice = first if each is True else self.page.locator(f'main [name="{name}"][value="{each}"]').first
                    self.open_to(choice)
                    choice.check(force=True)
            elif kind == "select":
                self.open_to(first)
                labels = first.locator("option").all_inner_texts()
                label = next((x for x in labels if x.strip() == value or value in x), None)
                first.select_option(label=label) if label is not None else first.select_option(value)
            elif kind == "file":
                first.set_input_files(str(value))
            else:
                self.open_to(first)
                first.fill(str(value))
        return self

    def open_to(self, element):
        """Opens the disclosures around an element, as a person would."""
        element.evaluate("e => { for (let n = e; n; n = n.parentElement) if (n.tagName === 'DETAILS') n.open = true; }")

    def press(self, words, within="main", exact=False):
        """Presses the button or follows the link that says `words`, and waits for the page it leads to."""
        place = self.page.locator(within).first
        button = place.get_by_role("button", name=words, exact=exact)
        target = button.first if button.count() else place.get_by_role("link", name=words, exact=exact).first
        assert target.count() > 0, f"nothing says “{words}” on {self.page.url}:\n{self.text()[:1200]}"
        self.open_to(target)
        with self.page.expect_navigation(wait_until="load"):
            target.click()
        return self

    def submit(self, action, **fields):
        """Fills and sends the form whose address ends with `action`, by its first button."""
        form = self.page.locator(f'form[action$="{action}"]').first
        assert form.count() > 0, f"no form to {action} on {self.page.url}"
        for name, value in fields.items():
            field = form.locator(f'[name="{name}"]').first
            self.open_to(field)
            if field.evaluate("e => e.tagName") == "SELECT":
                field.select_option(value)
            elif field.get_attribute("type") == "file":
                field.set_input_files(str(value))
            else:
                field.fill(str(value))
        with self.page.expect_navigation(wait_until="load"):
            form.locator("button[type=submit], button:not([type])").first.click()
        return self

    def refused(self):
        """The summary of a refused form, or nothing."""
        summary = self.page.locator(".error-summary")
        return summary.first.inner_text() if summary.count() else ""


def make_vendor(server):
    """The operator's work, on the command line."""
    server.command("vendor", "add", "Northlight Controls", "--slug", "northlight", "--country", "DE", "--zone", "Europe/Berlin")


def administrator(server, visit, width="desktop"):
    """Vera, the vendor's administrator, signed in by the one-time link that the operator gives her."""
    output = server.command("person", "add", "vera@northlight.example", "--name", "Vera Vendor", "--role", "vendorAdmin")
    admin = Desk(visit(width), server)
    admin.go(re.search(r"https?://\S+/reset/\S+", output)[0], look=False).fill(password=PASSWORD).press("Save and sign in")
    return admin


def link_for(admin, address, kind="invitation"):
    """The one-time link that went to an address, from the outbox page where mail is kept."""
    admin.go("/settings/outbox", look=False)
    row = admin.page.locator("main a", has_text=address)
    if row.count() == 0:
        row = admin.page.locator("main tr, main li").filter(has_text=address).locator("a")
    assert row.count() > 0, f"no mail to {address}:\n{admin.text()[:1500]}"
    admin.go(row.first.get_attribute("href"), look=False)
    links = re.findall(rf"https?://[^\s\"'<>]+/{kind}/[A-Za-z0-9_-]{{43}}", admin.page.content())
    assert links, f"no {kind} link in the mail to {address}:\n{admin.text()[:1500]}"
    return links[0]


def past_welcome(desk, picture=None):
    """Leaves the questions of a first sign-in out, where there are any: they are asked once."""
    if "/welcome" in desk.page.url:
        desk.look(picture).press("Skip")
    return desk
