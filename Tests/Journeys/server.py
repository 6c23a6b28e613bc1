"""Starts the built `laurel` on free loopback ports with a data folder of its own, and ends it."""
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

import requests

ROOT = Path(__file__).resolve().parents[2]


def binary():
    """The build under test: the debug one that `make test` makes, or the one named in LAUREL_BINARY."""
    path = Path(os.environ.get("LAUREL_BINARY", ROOT / ".build/debug/laurel"))
    if not path.exists():
        raise FileNotFoundError(f"{path} is not there: `make build` first")
    return str(path)


def free_ports(count):
    """Ports that were free a moment ago, all different."""
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()


class Server:
    """One running Laurel. `kill` is what a power cut does to it; `stop` is what an operator does."""

    def __init__(self, folder, options=(), wrapper=()):
        self.data = Path(folder) / "data"
        self.log_path = Path(folder) / "laurel.log"
        self.port, self.content_port = free_ports(2)
        self.options, self.wrapper = list(options), list(wrapper)
        self.process = None
        # Relative parts of the answer: the portal answers on any host while there is one vendor.
        self.url = f"http://localhost:{self.port}"

    def environment(self):
        """The caller's environment without settings that would point elsewhere."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith("LAUREL_")}
        return kept

    def command(self, *arguments, timeout=120, check=True):
        """Runs one `laurel` command on this server's data and returns its output."""
        done = subprocess.run([binary(), *arguments, "--data", str(self.data), "--http-port", str(self.port),
                               "--content-port", str(self.content_port)], cwd=ROOT, env=self.environment(), text=True,
                              capture_output=True, timeout=timeout, stdin=subprocess.DEVNULL)
        if check and done.returncode != 0:
            raise AssertionError(f"laurel {' '.join(arguments)} failed ({done.returncode}):\n{done.stdout}{done.stderr}")
        return done.stdout

    def start(self, seconds=30):
        with open(self.log_path, "ab") as log:
            self.process = subprocess.Popen(
                [*self.wrapper, binary(), "serve", "--data", str(self.data), "--http-port", str(self.port),
                 "--content-port", str(self.content_port), *self.options],
                cwd=ROOT, env=self.environment(), stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            try:
                # While there is no vendor nobody lives at any host, and the answer is 404: it listens all the same.
                if requests.get(f"{self.url}/health", timeout=1).status_code < 500:
                    return self
            except requests.RequestException:
                time.sleep(0.05)
        text = self.log_path.read_text(errors="replace")[-4000:]
        self.kill()
        raise AssertionError(f"laurel did not answer within {seconds} s:\n{text}")

    def stop(self):
        """Ends it as a service supervisor does and returns its exit code."""
        if self.process is None:
            return None
        os.killpg(self.process.pid, signal.SIGTERM)
        try:
            code = self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.kill()
            raise AssertionError("laurel did not stop within 20 s of SIGTERM")
        self.process = None
        return code

    def kill(self):
        """SIGKILL: nothing is flushed, no handler runs."""
        if self.process is not None:
            try:
                os.killpg(self.process.pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
            self.process.wait()
            self.process = None

    def log(self):
        return self.log_path.read_text(errors="replace")

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.kill()
