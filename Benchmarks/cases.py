"""What is measured, as people of the demo do it. Whatever a load needs (enrolments, attempts, registrations, sign-ins) is
made by the product's own pages and calls first."""
import csv
import hashlib
import html
import io
import json
import re
import secrets
import sqlite3
import time
import uuid
from collections import namedtuple
from urllib.parse import parse_qs, urlsplit

from demo import CONTENT_URL, URL, Visitor
from load import Case, Request, Storm

# More than connections at once, so that nobody's saves overtake each other.
LEARNERS = 40
EXPORTED_PEOPLE = 2000
# A load of five seconds asks fewer.
FRESH_SESSIONS = 30_000


Line = namedtuple("Line", "organization name address job_roles item standing since through day")


def lines(export):
    """The export of people, whatever the language of its first line."""
    return [Line(*fields) for fields in list(csv.reader(io.StringIO(export.lstrip("\ufeff"))))[1:]]


class World:
    def __init__(self, loaded, data):
        self.loaded, self.database = loaded, data / "laurel.sqlite"
        self.admin = self.sign_in("vendor admin")
        self.learner = self.sign_in("learner")
        self.lines = lines(self.admin.get("/reports/people.csv"))

    def sign_in(self, role):
        return Visitor(self.loaded.people[role], self.loaded.password)

    def count(self, table):
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=20) as connection:
            return connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]

    def cases(self):
        return [*self.pages(), *self.check(), *self.saves(), self.provisioning(), self.gates(), *self.records(), self.export()]

    def storm(self):
        """Everybody signs in at nine: wrong and right passwords of many people at 200 a second, and a learner's home meanwhile."""
        addresses = list(dict.fromkeys(line.address for line in self.lines))[:2000]
        return Storm(addresses, self.loaded.password, Request("/home", self.learner.headers), URL)

    # Pages

    def page(self, name, target, path, visitor=None):
        if visitor:
            visitor.get(path)
        return Case(name, target, lambda: [Request(path, visitor.headers if visitor else {})], URL)

    def pages(self):
        course = re.search(r"/courses/[0-9a-f-]{36}", self.learner.get("/home") + self.learner.get("/catalogue"))[0]
        board = self.admin.get("/reports/readiness")
        organization = re.search(r"/reports/organizations/[0-9a-f-]{36}", board)[0]
        return [self.page("login page", 0.2, "/sign-in"), self.page("learner home", 0.8, "/home", self.learner),
                self.page("course page", 0.8, course, self.learner),
                self.page("readiness board of all organizations", 2, "/reports/readiness", self.admin),
                self.page("report of one organization", 2, organization, self.admin)]

    def check(self):
        """The start address only looks who is asking and leads on; asked by a stranger it does all but that."""
        return [Case("cached session check, whole request", 0.05, lambda: [Request("/", self.learner.headers)], URL),
                Case("the same request by a stranger", None, lambda: [Request("/", {})], URL),
                Case("uncached session check, whole request", 0.2, self.fresh_sessions, URL)]

    def fresh_sessions(self):
        """Of so many people on so many devices that none comes twice within a load; written by hand, since signing in hashes."""
        now = int(time.time() * 1000)
        with sqlite3.connect(self.database, timeout=60) as connection:
            vendor = connection.execute("SELECT vendor_id FROM person LIMIT 1").fetchone()[0]
            people = [row[0] for row in connection.execute("SELECT id FROM person WHERE vendor_id = ? AND suspended_at IS NULL LIMIT 1000", (vendor,))]
            tokens = [secrets.token_urlsafe(32) for _ in range(FRESH_SESSIONS)]
            connection.executemany(
                "INSERT INTO session (vendor_id, token_hash, id, person_id, created_at, last_seen_at, expires_at, user_agent, address) VALUES (?, ?, ?, ?, ?, ?, ?, 'bench', '127.0.0.1')",
                [(vendor, hashlib.sha256(token.encode()).hexdigest(), str(uuid.uuid4()), people[number % len(people)], now, now, now + 86_400_000)
                 for number, token in enumerate(tokens)])
        return [Request("/", {"Cookie": "laurel_session=" + token}) for token in tokens]

    # Saves

    def saves(self):
        """Learners who have an exam open and a package at play."""
        exams, plays = [], []
        for address in self.idle_learners():
            learner = Visitor(address, self.loaded.password)
            exam, play = self.begin(learner)
            if exam and play:
                exams.append(exam)
                plays.append(play)
            if len(exams) == LEARNERS:
                break
        assert len(exams) == LEARNERS, f"only {len(exams)} learners could be set to work"
        return [Case("exam answer save", 0.3, lambda: [exam.save(turn) for turn in (0, 1) for exam in exams], URL,
                     lambda: self.count("exam_answer"), repeats=LEARNERS),
                Case("SCORM commit of 8 elements", 0.3, lambda: [play.commit() for play in plays], CONTENT_URL, lambda: self.count("play_log"))]

    def idle_learners(self):
        """Addresses of people who have begun nothing of a certification, as the export of the vendor's admin has them."""
        people = {}
        for line in self.lines:
            people.setdefault(line.address, []).append(line.standing)
        return [address for address, standings in people.items() if set(standings) == {"Not started"}]

    def begin(self, learner):
        """Enrols from the catalogue until there is a course with an exam and one with a package."""
        exam = play = None
        for course in dict.fromkeys(re.findall(r"/courses/[0-9a-f-]{36}", learner.get("/catalogue"))):
            page = learner.get(course)
            if f'action="{course}/enrol"' in page:
                learner.post(f"{course}/enrol", {})
                page = learner.get(course)
            if not exam and (found := re.search(r"/enrolments/[0-9a-f-]{36}/exams/[0-9a-f-]{36}", page)):
                exam = Exam.begin(learner, found[0])
            if not play and (found := re.search(r"/enrolments/[0-9a-f-]{36}/packages/[0-9a-f-]{36}", page)):
                play = Play.begin(learner, found[0])
            if exam and play:
                break
        return exam, play

    # Provisioning

    def gates(self):
        """A PRM asks for deals: of organizations whose decision is kept, each time with another reference."""
        page = self.admin.session.post(URL + "/settings/api-credentials/new", {"csrf": self.admin.csrf, "name": "PRM", "rights": "gates.ask", "lastDay": time.strftime("%Y-%m-%d", time.gmtime(time.time() + 30 * 86400))}, timeout=60)
        secret = re.search(r'class="secret">([^<]+)<', page.text)[1]
        with sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=20) as connection:
            kept = connection.execute("SELECT gate, organization_id, actors FROM programme_gate WHERE gate = 'deal-registration' ORDER BY organization_id").fetchall()
        headers = {"Authorization": f"Bearer {secret}", "Content-Type": "application/json"}

        def ask():
            for gate, organization, actors in kept:
                person = (json.loads(actors)["met"] or [None])[0]
                body = {"organization": organization, "reference": uuid.uuid4().hex[:8] + "-<n>", **({"person": person} if person else {})}
                yield Request(f"/api/v1/gates/{gate}/answers", headers, "POST", json.dumps(body))
        return Case("gate answer", 0.3, lambda: list(ask()), URL, lambda: self.count("gate_answer"))

    def provisioning(self):
        """A directory of the vendor creates people, each with a new name."""
        page = self.admin.session.post(URL + "/settings/provisioning/new", {"csrf": self.admin.csrf, "name": "Bench", "product": "other"}, timeout=60)
        token = re.search(r'class="secret">([^<]+)<', page.text)[1]
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/scim+json"}

        def create():
            # Names of their own for each load: the same ones would be refused.
            name = uuid.uuid4().hex[:8] + "-<n>@bench.example"
            return [Request("/scim/v2/Users", headers, "POST", json.dumps({
                "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"], "userName": name, "active": True, "name": {"givenName": "Bench", "familyName": "Person"},
                "emails": [{"value": name, "type": "work", "primary": True}]}))]
        return Case("SCIM create", 2, create, URL, lambda: self.count("provisioned_user"))

    # Learning records

    def records(self):
        """A simulator of the vendor sends statements of 2 KB, each about another actor: one at a time, and 500 at once."""
        page = self.admin.session.post(URL + "/settings/records/new", {"csrf": self.admin.csrf, "name": "Bench", "scopes": "all"}, timeout=60)
        secret = re.search(r'class="secret">([^<]+)<', page.text)[1]
        headers = {"Authorization": f"Bearer {secret}", "X-Experience-API-Version": "1.0.3", "Content-Type": "application/json"}
        session = uuid.uuid4().hex[:8]

        def statement(actor):
            return json.dumps({
                "actor": {"objectType": "Agent", "name": "Bench Person", "mbox": f"mailto:{session}-{actor}-<n>@bench.example"},
                "verb": {"id": "http://adlnet.gov/expapi/verbs/answered", "display": {"en": "answered"}},
                "object": {"id": f"http://bench.example/question/{actor % 200}", "definition": {"name": {"en": f"Question {actor % 200}"}}},
                "result": {"success": True, "score": {"scaled": 0.75}, "response": "x" * 1300},
                "context": {"registration": str(uuid.UUID(int=actor + 1, version=4)), "contextActivities": {"parent": [{"id": f"http://bench.example/exam/{actor % 20}"}]}},
            }, separators=(",", ":"))

        def post(body):
            return Request("/xapi/statements", headers, "POST", body)

        def last(filters):
            return lambda: [Request("/xapi/statements?limit=100&" + filters, headers)]
        rows = lambda: self.count("xapi_statement")
        return [
            Case("xAPI statement, one", 0.35, lambda: [post(statement(actor)) for actor in range(500)], URL, rows),
            Case("xAPI statements, 500 at once", 30, lambda: [post("[" + ",".join(statement(start + actor) for actor in range(500)) + "]") for start in range(0, 5000, 500)], URL, rows),
            Case("xAPI last 100 of an activity and verb", 5, last(
                "activity=http%3A%2F%2Fbench.example%2Fquestion%2F7&verb=http%3A%2F%2Fadlnet.gov%2Fexpapi%2Fverbs%2Fanswered"), URL),
        ]

    # The export

    def export(self):
        """A channel manager's portfolio is set, by the admin's form, to organizations of 2,000 people together; then the
        file of everybody and every course."""
        address = self.loaded.people["channel manager"]
        found = self.admin.get("/people?q=" + address)
        person = re.search(r"/people/([0-9a-f-]{36})\"", found)[1]
        form = self.admin.get(f"/people/{person}/roles")
        organization = re.search(r'name="organization" value="([0-9a-f-]{36})"', form)[1]
        known = {html.unescape(name): id for id, name in re.findall(r'name="organizations" value="([0-9a-f-]{36})"><span>([^<]+)', form)}
        names, people, chosen = {}, set(), []
        for line in self.lines:
            names.setdefault(line.organization, set()).add(line.address)
        for name, addresses in names.items():
            if len(people | addresses) <= EXPORTED_PEOPLE:
                people |= addresses
                chosen.append(known[name])
        self.admin.post(f"/people/{person}/roles", {"organization": organization, "role": "channelManager", "organizations": chosen})
        manager = Visitor(address, self.loaded.password)
        path = "/reports/people.csv?show=course"
        file = lines(manager.get(path))
        exported = len({line.address for line in file})
        assert exported > min(EXPORTED_PEOPLE, len(people)) * 0.9, f"the export has only {exported} people"
        return Case(f"completion CSV of {exported:,} people ({len(file):,} lines)", 15, lambda: [Request(path, manager.headers)], URL, seconds=15)


class Exam:
    """One learner's open attempt, with a question of single choice to change one's mind about."""
    def __init__(self, learner, attempt, question, options):
        self.learner, self.attempt, self.question, self.options = learner, attempt, question, options

    @staticmethod
    def begin(learner, path):
        answer = learner.call(f"/api/v1{path}/attempts")
        if answer.status_code != 201:
            return None
        attempt = answer.json()
        for question in attempt["questions"]:
            options = [option["id"] for option in question.get("options") or []]
            if question["type"] == "singleChoice" and len(options) > 1:
                return Exam(learner, attempt["id"], question["id"], options)
        return None

    def save(self, turn):
        headers = {**self.learner.headers, "X-CSRF": self.learner.csrf, "Content-Type": "application/x-www-form-urlencoded"}
        return Request(f"/attempts/{self.attempt}/answers", headers, "POST", f"question={self.question}&answer={self.options[turn]}")


class Play:
    """One learner's registration: the page around the content, as `Web-assets/js` and the run time drive it."""
    @staticmethod
    def begin(learner, path):
        """Nothing for what is no SCORM 1.2: a package of another standard has no frame here, or leads on by its sequencer."""
        page = learner.get(path)
        return Play(learner, path, page) if "/play/" in page and "data-exit" not in page else None

    def __init__(self, learner, path, page):
        self.learner, self.path = learner, path
        frame = html.unescape(re.search(r'"(http://[^"]+/play/[^"]+)"', page)[1])
        self.host = re.search(r"//([^/]+)/", frame)[1]
        self.item = query(frame)["item"]

    def token(self):
        answer = self.learner.call(self.path + "/token")
        answer.raise_for_status()
        return answer.json()["token"]

    def post(self, path, body):
        answer = self.learner.session.post(CONTENT_URL + path, json=body, headers={"Host": self.host}, timeout=30)
        assert answer.status_code == 200, f"{path}: {answer.status_code} {answer.text[:300]}"
        return answer.json()

    def commit(self):
        """A new session of the item, begun; then the commit of the n-th page: eight elements as authoring tools set them."""
        token, session = self.token(), uuid.uuid4().hex
        opened = {"token": token, "item": self.item, "session": session}
        self.post("/run/start", {**opened, "device": session, "take": True})
        return commit(opened, self.host)


def commit(opened, host):
    elements = {"cmi.core.lesson_location": "page-<n>", "cmi.core.lesson_status": "incomplete", "cmi.core.score.raw": "40", "cmi.core.score.min": "0",
                "cmi.core.score.max": "100", "cmi.core.session_time": "0000:10:00.00", "cmi.core.exit": "suspend",
                "cmi.suspend_data": "v2;page=<n>;seen=" + "1" * 120 + ";quiz=" + "0" * 60}
    ops = [["set", name, value] for name, value in elements.items()]
    body = json.dumps({**opened, "entries": [{"seq": "<n>", "at": int(time.time() * 1000), "ops": ops}]}, separators=(",", ":")).replace('"<n>"', "<n>")
    return Request("/run/commit", {"Host": host, "Content-Type": "text/plain;charset=UTF-8"}, "POST", body)


def query(address):
    return {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
