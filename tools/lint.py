#!/usr/bin/env python3
"""The rules of the house that no compiler holds. Prints one line per finding, `file:line: what`, and exits 1 when there is any.

Each rule is a function from a Source to findings; docs/development.md says why each is there.
"""
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TEXT = {".swift", ".py", ".sh", ".js", ".mjs", ".css", ".md", ".json", ".txt", ".c", ".h", ".lua", ".yaml", ".yml", ""}
CODE = {".swift", ".py", ".sh", ".js", ".mjs", ".css", ".c", ".h", ".lua"}
LINES = 400
# Where a rule must not read itself, its words are put together here.
UNFINISHED = re.compile(r"\b(" + "|".join(["TO" + "DO", "FIX" + "ME", "XX" + "X"]) + r")\b")
MACHINE = re.compile("|".join(["/wo" + r"rk/(?:main|shared|trees|\.library)", "/tmp/" + "trees", "/tmp/" + "brief", r"(?<![\w.])/" + "root/"]))
REGISTRY = re.compile("|".join(["deb" + r"\.debian\.org", "py" + r"pi\.org", "files" + r"\.pythonhosted", "registry" + r"\.npmjs"]))
PURE = ("Sources/SCORM/", "Sources/CMI5/", "Sources/Scoring/", "Sources/ProgrammeRules/", "Sources/JSON/", "Sources/SAML/", "Sources/XMLSecurity/")
ISSUER_FILES = {"Sources/Kernel/Scope.swift", "Sources/People/Access/Access.swift", "Sources/App/House.swift"}
CLOCK_FILES = {"Sources/Kernel/Time.swift", "Sources/laurel/LogLines.swift"}  # log lines carry the real time
IMPORT = re.compile(r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:package |public |internal |private |fileprivate )?import (?:struct |class |enum |func )?(\w+)")
VAGUE = re.compile(r"\b(?:struct|class|enum|actor|protocol)\s+\w*(?:Manager|Service|Helper|Utils)\b")
PHYSICAL = re.compile(r"(?<![\w-])((?:margin|padding|border)-(?:left|right)|text-align:\s*(?:left|right)|float:\s*(?:left|right))")


class Source:
    def __init__(self, path):
        self.path = path
        self.text = (ROOT / path).read_text("utf-8", errors="replace")
        self.lines = self.text.split("\n")
        self.suffix = Path(path).suffix
        self.generated = self.lines[0].startswith(("// Made by", "# Made by", "/* Made by"))

    def find(self, pattern, words):
        return [(number, words) for number, line in enumerate(self.lines, 1) if pattern.search(line)]

    @property
    def imports(self):
        return [(number, match[1]) for number, line in enumerate(self.lines, 1) if (match := IMPORT.match(line))]


def length(source):
    if source.suffix in CODE and not source.generated and len(source.lines) - 1 > LINES:
        yield LINES, f"{len(source.lines) - 1} lines; a file has at most {LINES}: split it by what it is about"


def unfinished(source):
    return source.find(UNFINISHED, "unfinished work is an issue, not a comment")


def machine(source):
    return source.find(MACHINE, "names a path of one machine") + source.find(REGISTRY, "names a package registry's host")


def purity(source):
    if not source.path.endswith(".swift"):
        return
    for number, module in source.imports:
        if source.path.startswith(PURE) and module in ("Foundation", "Dispatch", "Glibc", "Store", "Hummingbird"):
            yield number, f"a core is pure and may not import {module}"
        if module == "GRDB" and not source.path.startswith("Sources/Store/"):
            yield number, "GRDB is known to the kit Store only"
        if module == "XCTest":
            yield number, "tests are written with Swift Testing"
        if module == "App" and source.path.startswith("Sources/") and not source.path.startswith("Sources/laurel/"):
            yield number, "only the command knows App"


def scopes(source):
    """Foundations 12: who can mint a scope is a list of three files."""
    if source.path.startswith("Sources/") and source.suffix == ".swift" and source.path not in ISSUER_FILES:
        for number, line in enumerate(source.lines, 1):
            if re.search(r"\bScopeIssuer\b", line.split("//")[0]):
                yield number, "ScopeIssuer may be named only in " + ", ".join(sorted(ISSUER_FILES))


def time(source):
    if source.path.startswith("Sources/") and source.suffix == ".swift" and source.path not in CLOCK_FILES:
        yield from source.find(re.compile(r"\bDate\(\)|\bDate\.now\b"), "time comes from the injected Clock")


def locked(source):
    """Swift wraps a function once more at each look through a generic inout, and keeps the wrapping: a leak, then a stack overflow."""
    if source.path.startswith("Sources/"):
        yield from source.find(re.compile(r"Mutex(?:ed)?<(?:[^>\n]*->|\([^)]*: *(?:Load|Handler|Wake)\b)"), "a function within a Mutex stands in a struct of its own")


def names(source):
    return source.find(VAGUE, "say what it is: no Manager, Service, Helper, Utils") if source.suffix == ".swift" else []


def logical(source):
    if source.suffix == ".css":
        yield from source.find(PHYSICAL, "use logical properties (inline-start, inline-end): pages also run right to left")


def links(source):
    """Relative links of Markdown lead somewhere."""
    if source.suffix != ".md" or source.path.startswith("Demo/"):  # the demo's texts name their pictures without a folder
        return
    for number, line in enumerate(source.lines, 1):
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", line):
            if "://" in target or target.startswith(("mailto:", "/")):
                continue
            if not (ROOT / source.path).parent.joinpath(target).exists():
                yield number, f"the link to {target} leads nowhere"


def decisions(source):
    if re.match(r"docs/decisions/\d{4}-", source.path):
        for part in ("## Context", "## Decision", "## Rejected", "## Consequences", "## How it is held"):
            if not any(line.startswith(part) for line in source.lines):
                yield 1, f"a decision record has a part '{part}'"


RULES = [length, unfinished, machine, purity, scopes, time, locked, names, logical, links, decisions]


def files():
    """Tracked files and new ones that are not ignored; without git, nothing can be said."""
    listing = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, check=True)
    for name in sorted(set(listing.stdout.decode().split("\0"))):
        path = ROOT / name
        if name and path.is_file() and not path.is_symlink() and path.suffix in TEXT and path.stat().st_size < 2_000_000:
            yield name


def rooms():
    """Every capability explains itself."""
    for readme in ROOT.glob("Sources/*/README.md"):
        if len(readme.read_text("utf-8").split()) < 40:
            yield f"{readme.relative_to(ROOT)}:1: half a page: purpose, tables, events, who may call"


def main():
    findings, count = [], 0
    for name in files():
        source, count = Source(name), count + 1
        for rule in RULES:
            findings += [f"{name}:{number}: {words}" for number, words in rule(source) or []]
    findings += rooms()
    if (ROOT / "tools/strings.py").exists():
        strings = subprocess.run([sys.executable, "tools/strings.py", "--check"], cwd=ROOT, capture_output=True, text=True)
        if strings.returncode:
            findings += (strings.stdout + strings.stderr).strip().split("\n")
    print("\n".join(findings) if findings else f"lint: {count} files, nothing to say")
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
