"""A client of a learning record store that sends what it is told, and the notes of what was checked."""
import base64
import http.client
import json
import uuid
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import requests


def fresh():
    return str(uuid.uuid4())


class Notes:
    """Every check that was made: which requirements it is for, its name, in which version, with whose credential, and whether it held."""

    def __init__(self):
        self.made = []

    def failures(self):
        return [f"{'/'.join(c.ids)} {c.version} {c.whose}: {c.name}: {c.detail}" for c in self.made if not c.held]

    def count(self, version, whose):
        return sum(1 for c in self.made if c.version == version and c.whose == whose)


@dataclass
class Check:
    ids: tuple
    name: str
    version: str
    whose: str
    held: bool
    detail: str


@dataclass
class Store:
    """One credential speaking one version. `expect` makes a check of an answer's status."""
    endpoint: str
    auth: object
    version: str
    whose: str
    notes: Notes
    session: requests.Session = field(default_factory=requests.Session)

    @property
    def is_two(self):
        return self.version.startswith("2")

    def send(self, method, path, body=None, params=None, headers=None, type="application/json", auth=True, version=True):
        """`body` is sent as it is when it is bytes or text, else as JSON. None in `headers` takes a header away."""
        sent = {"X-Experience-API-Version": self.version} if version else {}
        if body is not None:
            if type:
                sent["Content-Type"] = type
            if not isinstance(body, (bytes, str)):
                body = json.dumps(body, ensure_ascii=False)
            if isinstance(body, str):
                body = body.encode()
        sent.update(headers or {})
        prepared = {name: value if not isinstance(value, (dict, list)) else json.dumps(value) for name, value in (params or {}).items()}
        url = path if path.startswith("http") else self.endpoint + path
        return self.session.request(method, url, params=prepared, data=body, headers=sent, auth=self.auth if auth is True else auth or no_auth, timeout=30)

    def note(self, ids, name, held, detail=""):
        self.notes.made.append(Check(split(ids), name, self.version, self.whose, bool(held), "" if held else str(detail)[:400]))
        return held

    def expect(self, ids, name, status, method, path, body=None, **more):
        """Sends, and checks the status: a number, or several that are right."""
        answer = self.send(method, path, body, **more)
        wanted = status if isinstance(status, (tuple, set, range)) else (status,)
        self.note(ids, name, answer.status_code in wanted, f"{answer.status_code} instead of {status}: {answer.text[:200]}")
        return answer

    def post_many(self, cases):
        """Posts statement after statement over one connection: requirements, name, what is sent, the status that is right. The bare
        client of the standard library takes a fifth of the time, and there are thousands."""
        place = urlsplit(self.endpoint)
        wire = http.client.HTTPConnection(place.hostname, place.port, timeout=30)
        token = base64.b64encode(f"{self.auth.username}:{self.auth.password}".encode()).decode()
        headers = {"X-Experience-API-Version": self.version, "Content-Type": "application/json", "Authorization": "Basic " + token}
        for ids, name, sent, status in cases:
            body = sent if isinstance(sent, bytes) else sent.encode() if isinstance(sent, str) else json.dumps(sent, ensure_ascii=False).encode()
            wire.request("POST", place.path + "/statements", body, headers)
            answer = wire.getresponse()
            text = answer.read()
            self.note(ids, name, answer.status == status, f"{answer.status} instead of {status}: {text[:200]!r}")
        wire.close()

    def keep(self, statement):
        """Stores what a check needs; its id."""
        answer = self.send("POST", "/statements", statement)
        assert answer.status_code == 200, f"a plain statement was refused: {answer.text}"
        return answer.json()[0]

    def statement(self, id, **params):
        return self.send("GET", "/statements", params={"statementId": id, **params})


def no_auth(request):
    """Without it, requests would look for a password in the home folder."""
    return request


def split(ids):
    """`"27 30"` or `"2.0/batchIds"` as full names of requirements."""
    return tuple(f"XAPI-{int(one):05}" if one.isdigit() else one for one in str(ids).split())
