"""A portal and a content host as small as the run time allows, for tests of the browser's side alone: the portal page
records what the run time tells it; the content host serves a package and keeps what is committed."""
import io
import json
import pathlib
import threading
import time
import urllib.parse
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

ASSETS = pathlib.Path(__file__).parents[2] / "Sources/Packages/Assets"
TYPES = {".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".json": "application/json"}

PORTAL = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Portal</title></head><body>
<p id="state"></p><iframe id="player" allow="unload" style="width:100%;height:600px"
  sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads"></iframe>
<script>
const heard = []; const content = "{content}";
const frame = document.getElementById("player");
async function giveToken() {{
  const token = await (await fetch("/token")).text();
  frame.contentWindow.postMessage({{ laurel: 1, type: "token", token }}, content);
}}
addEventListener("message", (event) => {{
  heard.push({{ origin: event.origin, ...event.data }});
  if (event.origin !== content) return;
  if (event.data.type === "ready" || event.data.type === "token-wanted") giveToken();
  if (event.data.type === "state") document.getElementById("state").textContent = event.data.state + " " + event.data.pending;
}});
window.say = (type) => frame.contentWindow.postMessage({{ laurel: 1, type }}, content);
frame.src = content + "/play?item={item}";
</script></body></html>"""

PLAY = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Player</title><link rel="stylesheet" href="/_laurel/runtime.css">
<script type="module" src="/_laurel/runtime.js"></script></head><body data-laurel="{config}"></body></html>"""


class World:
    """What both servers share; tests read and change it."""

    def __init__(self):
        self.lock = threading.Lock()
        self.files = {}
        self.launch = {"I1": "index.html"}
        self.reset()

    def reset(self):
        self.values, self.facts, self.log, self.acked = {}, {}, [], {}
        self.current, self.entry, self.total = {}, {}, {}
        self.down = False
        self.delay = 0.0
        self.token, self.tokens_given, self.starts = "t1", 0, 0
        self.requests = []

    def load(self, zipped, launch):
        archive = zipfile.ZipFile(io.BytesIO(zipped) if isinstance(zipped, bytes) else zipped)
        self.files = {name: archive.read(name) for name in archive.namelist()}
        self.launch = launch

    def ops(self, name=None):
        with self.lock:  # a commit that is half taken in is not there yet
            return [op for _, _, ops in self.log for op in ops if name is None or op[0] == name]

    def start(self, item, session, take):
        self.starts += 1
        owner = self.current.get(item)
        if owner and owner != session and not take and owner in getattr(self, "busy", ()):
            return 409, {"superseded": True}
        self.current[item] = session
        values = self.values.setdefault(item, {})
        facts = {"cmi.core.student_id": "p-1", "cmi.core.student_name": "Doe, Jane", "cmi.core.credit": "credit",
                 "cmi.core.entry": self.entry.get(item, "ab-initio"), "cmi.core.lesson_mode": "normal",
                 "cmi.core.total_time": "0000:00:00", "cmi.student_data.mastery_score": "80", "cmi.launch_data": "a=1&b=2",
                 "cmi.student_data.max_time_allowed": "00:30:00", "cmi.student_data.time_limit_action": "exit,message", **self.facts}
        return 200, {"facts": facts, "values": values, "limit": 65536, "savedAt": 0}

    def commit(self, item, session, entries):
        if self.current.get(item) not in (None, session) and any(s == self.current[item] for s, _, _ in self.log):
            return 409, {"superseded": True, "acked": max(e["seq"] for e in entries)}
        for entry in entries:
            if entry["seq"] != self.acked.get(session, 0) + 1:
                continue
            self.acked[session] = entry["seq"]
            self.log.append((session, entry["seq"], entry["ops"]))
            values = self.values.setdefault(item, {})
            for op in entry["ops"]:
                if op[0] == "set":
                    values[op[1]] = op[2]
                elif op[0] == "begin":
                    self.entry[item] = "resume"
                elif op[0] == "finish":
                    self.entry[item] = "resume" if values.get("cmi.core.exit") == "suspend" else ""
        return 200, {"acked": self.acked.get(session, 0), "at": int(time.time() * 1000)}


def handler(world, portal):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_):
            pass

        def answer(self, status, body, kind="application/json", headers=()):
            body = body if isinstance(body, bytes) else body.encode()
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            for name, value in headers:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self):
            url = urllib.parse.urlsplit(self.path)
            query = urllib.parse.parse_qs(url.query)
            item = query.get("item", ["I1"])[0]
            if portal:
                if url.path == "/token":
                    world.tokens_given += 1
                    return self.answer(200, world.token, "text/plain")
                return self.answer(200, PORTAL.format(content=world.content, item=item), TYPES[".html"],
                                   [("Permissions-Policy", "unload=*")])
            if url.path == "/play":
                config = {"registration": "reg-1", "item": item, "portals": [world.portal], "endpoint": "/_laurel/",
                          "launch": "/files/" + world.launch[item], "title": "Content"}
                escaped = json.dumps(config).replace("&", "&amp;").replace('"', "&quot;")
                return self.answer(200, PLAY.format(config=escaped), TYPES[".html"], [("Permissions-Policy", "unload=*")])
            if url.path.startswith("/_laurel/"):
                path = ASSETS / url.path.rsplit("/", 1)[1]
                return self.answer(200, path.read_bytes(), TYPES[path.suffix])
            name = urllib.parse.unquote(url.path.removeprefix("/files/"))
            if name not in world.files:
                return self.answer(404, "", "text/plain")
            suffix = pathlib.Path(name).suffix
            self.answer(200, world.files[name], TYPES.get(suffix, "application/octet-stream"), [("Permissions-Policy", "unload=*")])

        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if world.down:
                self.close_connection = True
                return self.connection.close()
            time.sleep(world.delay)
            data = json.loads(body)
            with world.lock:
                world.requests.append((self.path, len(body), self.headers.get("Cookie")))
                if data["token"] != world.token:
                    return self.answer(401, "{}")
                if self.path == "/_laurel/start":
                    status, out = world.start(data["item"], data["session"], data.get("take", False))
                else:
                    status, out = world.commit(data["item"], data["session"], data["entries"])
            self.answer(status, json.dumps(out))

    return Handler


class Servers:
    def __enter__(self):
        self.world = World()
        self.servers = [ThreadingHTTPServer(("127.0.0.1", 0), handler(self.world, portal)) for portal in (True, False)]
        for server in self.servers:
            server.daemon_threads = True
            threading.Thread(target=server.serve_forever, daemon=True).start()
        self.world.portal = f"http://localhost:{self.servers[0].server_port}"
        self.world.content = f"http://r1.localhost:{self.servers[1].server_port}"
        return self.world

    def __exit__(self, *_):
        for server in self.servers:
            server.shutdown()
            server.server_close()
