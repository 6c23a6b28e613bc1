"""A file of 50,000 people, as an administrator sends it: read, compared with what is there, shown, and taken in."""
import re
import time

from demo import URL
from load import anonymous_mib, cpu_seconds

PEOPLE, PARTNERS = 50_000, 250
TARGET_SECONDS = 60


def bulk_import(admin, server):
    """Lines of the table of facts. - Returns: seconds until the preview stands and until everybody is in, and what the server spent."""
    partners = [f"Bulk Partner {number:03}" for number in range(PARTNERS)]
    take(admin, "organizations", "name,country,type\n" + "".join(f"{name},DE,reseller\n" for name in partners))
    rows = (f"bulk.{number}@bulk.example,Person {number},{partners[number % PARTNERS]},sales\n" for number in range(PEOPLE))
    spent = cpu_seconds(server)
    compared, taken, most = take(admin, "people", "email,name,organization,job roles\n" + "".join(rows), server)
    return [
        f"| import of {PEOPLE:,} people: until the preview stands, until all are in | {TARGET_SECONDS} s | {compared:.0f} s, {taken:.0f} s more |",
        f"| CPU of that import; anonymous memory at most | | {cpu_seconds(server) - spent:.0f} s, {most:.0f} MiB |",
    ]


def take(admin, kind, text, server=None):
    began = time.monotonic()
    answer = admin.session.post(f"{URL}/roster/new", files={"csrf": (None, admin.csrf), "kind": (None, kind), "file": ("bulk.csv", text.encode(), "text/csv")},
                                timeout=120, allow_redirects=False)
    assert answer.status_code == 303, f"{answer.status_code} {re.sub('<[^>]+>', ' ', answer.text)[-400:]}"
    columns = answer.headers["Location"]
    file = columns.removesuffix("/columns")
    page = admin.get(columns)
    fields = {}
    for select in re.findall(r'<select[^>]*name="(column\d+)"[^>]*>(.*?)</select>', page, re.S):
        chosen = re.search(r'<option value="([^"]*)"[^>]*\bselected', select[1])
        fields[select[0]] = chosen[1] if chosen else ""
    assert "name" in fields.values(), f"no column was recognized: {fields}"
    admin.post(columns, {**fields, "invite": "never", "system": "crm"})
    most = 0

    def until(words):
        nonlocal most
        while not words(admin.get(file)):
            most = max(most, (anonymous_mib(server) or 0) if server else 0)
            assert time.monotonic() - began < 900, "the import does not end"
            time.sleep(0.3)
        return time.monotonic()

    ready = until(lambda page: f'action="{file}/start"' in page)
    admin.post(f"{file}/start", {})
    done = until(lambda page: f'action="{file}/undo"' in page)
    return ready - began, done - ready, most
