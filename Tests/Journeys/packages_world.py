"""A running Laurel with an author, a learner and one course per package, put straight into its tables: these journeys are
about packages, not about building courses."""
import hashlib
import json
import re
import secrets
import sqlite3
import time
import uuid

import requests


def fresh():
    """An id of Laurel's shape: a UUIDv7."""
    stamp = int(time.time() * 1000).to_bytes(6, "big")
    return str(uuid.UUID(bytes=stamp + bytes([0x70 | secrets.randbits(4)]) + secrets.token_bytes(1)
                         + bytes([0x80 | secrets.randbits(6)]) + secrets.token_bytes(7)))


class PackagesWorld:
    def __init__(self, server):
        """Fills the empty folder of a server that is not running, then starts it."""
        self.server = server
        server.data.mkdir(parents=True, exist_ok=True)
        server.command("vendor", "add", "Vendor", "--slug", "vendor", "--country", "DE")
        for name, role in (("Vera Admin", "vendorAdmin"), ("Jane Doe", "auditor")):
            server.command("person", "add", f"{name.split()[0].lower()}@example.com", "--name", name, "--role", role)
        server.start()
        self.database = next(server.data.rglob("*.sqlite"))
        self.vendor = self.one("SELECT id FROM vendor")
        self.people = dict(self.rows("SELECT email, id FROM person"))
        self.organization = self.one("SELECT id FROM organization WHERE kind = 'vendor'")

    def rows(self, sql, *values):
        with sqlite3.connect(self.database, timeout=20) as connection:
            return connection.execute(sql, values).fetchall()

    def one(self, sql, *values):
        return self.rows(sql, *values)[0][0]

    def insert(self, table, **values):
        names = ", ".join(values)
        self.rows(f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(values))})", *values.values())

    def sign_in(self, email):
        """A session cookie's value."""
        token = secrets.token_urlsafe(32)
        now = int(time.time() * 1000)
        self.insert("session", vendor_id=self.vendor, token_hash=hashlib.sha256(token.encode()).hexdigest(), id=fresh(),
                    person_id=self.people[email], created_at=now, last_seen_at=now, expires_at=now + 86_400_000, user_agent="test", address="127.0.0.1")
        return token

    def course(self, zipped):
        """Uploads a package by the author's form into a new course, publishes and enrols Jane.
        Returns the player's path."""
        now = int(time.time() * 1000)
        course, module, activity, version, enrolment = (fresh() for _ in range(5))
        vendor, title = self.vendor, json.dumps({"en": "The package"})
        self.insert("course", vendor_id=vendor, id=course, title=title, title_folded="the package", summary="{}", language="en", audience="",
                    outcomes="[]", issues_certificate=0, draft_revision=1, published_revision=1, current_version_id=version, created_at=now, updated_at=now)
        self.insert("draft_module", vendor_id=vendor, id=module, course_id=course, position=1, title=title)
        self.insert("draft_activity", vendor_id=vendor, id=activity, course_id=course, module_id=module, position=1, kind="scorm12", title=title,
                    expected_minutes=5, is_required=1, config="{}", revision=1, updated_at=now)
        preview = self.upload(course, activity, zipped)
        with requests.Session() as author:
            author.cookies.set("laurel_session", self.sign_in("vera@example.com"))
            page = author.get(self.server.url + preview)
            csrf = re.search(r'name="csrf" value="([^"]+)"', page.text)[1]
            used = author.post(f"{self.server.url}{preview}/use", data={"csrf": csrf}, allow_redirects=False)
            assert used.status_code == 303, used.text[-600:]
        config = self.one("SELECT config FROM draft_activity WHERE id = ?", activity)
        self.insert("course_version", vendor_id=vendor, id=version, course_id=course, number=1, title=title, summary="{}", language="en", notes="",
                    expected_minutes=5, content_hash="x", published_at=now, published_by="test")
        self.insert("version_module", vendor_id=vendor, version_id=version, id=module, position=1, title=title)
        self.insert("version_activity", vendor_id=vendor, version_id=version, activity_id=activity, module_id=module, position=1, kind="scorm12",
                    title=title, expected_minutes=5, is_required=1, config=config)
        self.insert("enrolment", vendor_id=vendor, id=enrolment, person_id=self.people["jane@example.com"], course_id=course, version_id=version,
                    organization_id=self.organization, is_open=1, minutes_total=5, minutes_done=0, created_at=now)
        return f"/enrolments/{enrolment}/packages/{activity}"

    def upload(self, course, activity, zipped, expect=303):
        editor = f"{self.server.url}/courses/{course}/packages/{activity}"
        with requests.Session() as author:
            author.cookies.set("laurel_session", self.sign_in("vera@example.com"))
            csrf = re.search(r'name="csrf" value="([^"]+)"', author.get(editor).text)[1]
            answer = author.post(editor, files={"csrf": (None, csrf), "package": ("course.zip", zipped, "application/zip")}, allow_redirects=False)
            assert answer.status_code == expect, answer.text[-800:]
            return answer.headers.get("Location")

    def value(self, element):
        """What the newest play holds of an element."""
        found = self.rows("SELECT record FROM play_item ORDER BY updated_at DESC LIMIT 1")
        return json.loads(found[0][0])["values"].get(element) if found else None
