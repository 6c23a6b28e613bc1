"""A PostgreSQL of its own for a journey: started in a folder with durable commits, killed as a power cut would, started again."""
import os
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

from server import Server, free_ports

PROGRAMS = Path("/usr/lib/postgresql/15/bin")


class Postgres:
    def __init__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="laurel-journey-postgres-", dir="/tmp"))
        self.port, = free_ports(1)
        # PostgreSQL refuses to run as root.
        self.prefix = ["/usr/sbin/runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self.prefix:
            shutil.chown(self.folder, "postgres")
        self.run("initdb", "-D", self.folder / "data", "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C")
        self.start()
        self.sql("postgres", "CREATE ROLE laurel_owner LOGIN NOSUPERUSER NOBYPASSRLS; CREATE ROLE laurel_app LOGIN NOSUPERUSER NOBYPASSRLS")
        self.sql("postgres", "CREATE DATABASE laurel OWNER laurel_owner")
        self.sql("laurel", "GRANT USAGE ON SCHEMA public TO laurel_app; ALTER DEFAULT PRIVILEGES FOR ROLE laurel_owner GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO laurel_app; "
                 "ALTER DEFAULT PRIVILEGES FOR ROLE laurel_owner GRANT USAGE, SELECT ON SEQUENCES TO laurel_app")

    def run(self, program, *arguments):
        done = subprocess.run([*self.prefix, PROGRAMS / program, *arguments], cwd=self.folder, text=True, capture_output=True, timeout=120, stdin=subprocess.DEVNULL)
        log = self.folder / "log"
        assert done.returncode == 0, f"{program} failed:\n{done.stdout}{done.stderr}{log.read_text()[-2000:] if log.exists() else ''}"

    def sql(self, database, text):
        self.run("psql", "-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres", "-v", "ON_ERROR_STOP=1", "-q", "-c", text.split("; ")[0], *(x for part in text.split("; ")[1:] for x in ("-c", part)), database)

    def start(self):
        self.run("pg_ctl", "-D", self.folder / "data", "-l", self.folder / "log", "-w", "-t", "60", "-o", f"-p {self.port} -k {self.folder} -c listen_addresses=127.0.0.1", "start")

    def kill(self):
        """SIGKILL of the whole server: nothing is flushed."""
        if not (self.folder / "data/postmaster.pid").exists():
            return
        first = int((self.folder / "data/postmaster.pid").read_text().split()[0])
        children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(first)], capture_output=True, text=True).stdout.split()
        for each in [first, *map(int, children)]:
            try:
                os.kill(each, signal.SIGKILL)
            except ProcessLookupError:
                pass
        time.sleep(0.5)
        # Where nobody reaps processes the dead one still has its number.
        for lock in (self.folder / "data/postmaster.pid", self.folder / f".s.PGSQL.{self.port}.lock"):
            lock.unlink(missing_ok=True)

    def close(self):
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, role):
        return f"postgresql://{role}@127.0.0.1:{self.port}/laurel"


class ServerOnPostgres(Server):
    """Laurel on such a database; its commands work there too."""

    def __init__(self, folder, postgres):
        self.database = ["--database-url", postgres.url("laurel_app"), "--database-owner-url", postgres.url("laurel_owner")]
        super().__init__(folder, self.database)

    def command(self, *arguments, **more):
        return super().command(*arguments, *self.database, **more)
