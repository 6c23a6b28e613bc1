"""Makes Assets/ from Web-assets/ and kept packages: one style sheet, two scripts, one font.

Run by `make assets`. Does nothing when no source has changed. Sources outside the repository: Inter from Debian's
fonts-inter-variable, icons from PyPI's python-lucide, htmx from PyPI's django-htmx. What they were is written to
tools/assets.lock.json and compared with it: a changed hash is an error until the lock is made anew with --lock.
"""
import argparse
import gzip
import hashlib
import importlib.metadata
import json
import re
import sqlite3
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "Web-assets"
OUT = ROOT / "Assets"
# The run time of packages is a script of its own, for the content origins.
PLAYER = ROOT / "Sources" / "Packages" / "Assets"
PLAYER_ORDER = ["scorm12-model.js", "scorm12-api.js", "scorm2004-formats.js", "scorm2004-model.js", "scorm2004-api.js", "trace.js", "journal.js", "recorder.js",
                "activity.js", "tab-lock.js", "runtime.js"]
LOCK = ROOT / "tools" / "assets.lock.json"
ICONS = ROOT / "Sources" / "HTML" / "Components" / "Icon.swift"
FONT = Path("/usr/share/fonts/truetype/inter-vf/Inter-roman.var.ttf")
FONT_LIMIT = 60 * 1024
# The other typefaces that a brand may choose: their files of one weight each. The name, the package, and the files by asset.
KEPT = {
    "Open Sans": ("fonts-open-sans", "Apache-2.0", {
        "open-sans.woff2": "/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf",
        "open-sans-bold.woff2": "/usr/share/fonts/truetype/open-sans/OpenSans-Semibold.ttf"}),
    "Lato": ("fonts-lato", "OFL-1.1", {
        "lato.woff2": "/usr/share/fonts/truetype/lato/Lato-Regular.ttf",
        "lato-bold.woff2": "/usr/share/fonts/truetype/lato/Lato-Semibold.ttf"}),
    "Noto Serif": ("fonts-noto-core", "OFL-1.1", {
        "noto-serif.woff2": "/usr/share/fonts/truetype/noto/NotoSerif-Regular.ttf",
        "noto-serif-bold.woff2": "/usr/share/fonts/truetype/noto/NotoSerif-Bold.ttf"}),
}
# Basic Latin to Latin Extended-B, Greek and Cyrillic basics, punctuation, currency, arrows and the signs we print.
UNICODES = ("U+0020-007E,U+00A0-017F,U+0192,U+0218-021B,U+0391-03A9,U+03B1-03C9,U+0401,U+0410-044F,U+0451,"
            "U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032-2033,U+2039-203A,U+20AC,U+2116,U+2122,"
            "U+2190-2193,U+2212,U+2248,U+2260,U+2264-2265,U+00D7,U+2713")


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def sources() -> list[Path]:
    return sorted(p for p in SOURCES.rglob("*") if p.is_file()) + sorted(PLAYER.iterdir()) + [ICONS, LOCK, Path(__file__)]


def stamp() -> str:
    whole = hashlib.sha256()
    for path in sources():
        whole.update(str(path.relative_to(ROOT)).encode())
        whole.update(path.read_bytes() if path.exists() else b"")
    return whole.hexdigest()


def htmx_source() -> tuple[bytes, str]:
    found = [f for f in importlib.metadata.files("django-htmx") if f.name == "htmx-2.min.js"]
    if not found:
        sys.exit("django-htmx has no htmx-2.min.js: install the version in tools/assets.lock.json")
    data = found[0].locate().read_bytes()
    version = re.search(rb'version:"([\d.]+)"', data)
    return data, version.group(1).decode() if version else "2"


def used_icons() -> list[str]:
    return sorted(set(re.findall(r'case \w+ = "([^"]+)"', ICONS.read_text())))


def icon_database() -> Path:
    return next(f for f in importlib.metadata.files("python-lucide") if f.name == "lucide-icons.db").locate()


def icon_rules() -> str:
    """One rule per used icon: a mask, so that it takes the colour of the text and costs no request."""
    database = sqlite3.connect(f"file:{icon_database()}?mode=ro", uri=True)
    rules = []
    for name in used_icons():
        row = database.execute("select svg from icons where name = ?", (name,)).fetchone()
        if row is None:
            sys.exit(f"no icon named {name} in python-lucide")
        svg = re.sub(r"\s+", " ", row[0]).replace("> <", "><").replace(" />", "/>").replace('"', "'").strip()
        svg = svg.replace(" width='24' height='24'", "").replace("currentColor", "black")
        for raw, encoded in (("%", "%25"), ("#", "%23"), ("<", "%3C"), (">", "%3E")):
            svg = svg.replace(raw, encoded)
        rules.append(f'.icon-{name}{{--icon:url("data:image/svg+xml,{svg}")}}')
    return "\n".join(rules)


def font() -> bytes:
    target = OUT / ".inter.woff2"
    subprocess.run(
        [sys.executable, "-m", "fontTools.varLib.instancer", str(FONT), "wght=400:700", "-q", "-o", str(OUT / ".inter.ttf")],
        check=True)
    subprocess.run(
        [sys.executable, "-m", "fontTools.subset", str(OUT / ".inter.ttf"), f"--unicodes={UNICODES}", "--flavor=woff2",
         "--layout-features=kern,liga,calt,tnum,ccmp,locl,mark,mkmk,cv05,cv08,ss03", "--no-hinting", "--desubroutinize",
         f"--output-file={target}"], check=True)
    data = target.read_bytes()
    target.unlink()
    (OUT / ".inter.ttf").unlink()
    if len(data) > FONT_LIMIT:
        sys.exit(f"the font is {len(data)} bytes, more than {FONT_LIMIT}: take characters out of UNICODES")
    return data


def kept_font(source: str) -> bytes:
    """A typeface of one weight, with the same characters as Inter."""
    target = OUT / ".kept.woff2"
    subprocess.run(
        [sys.executable, "-m", "fontTools.subset", source, f"--unicodes={UNICODES}", "--flavor=woff2",
         "--layout-features=kern,liga,tnum,ccmp,locl,mark,mkmk", "--no-hinting", "--desubroutinize", f"--output-file={target}"], check=True)
    data = target.read_bytes()
    target.unlink()
    if len(data) > FONT_LIMIT:
        sys.exit(f"{source} is {len(data)} bytes, more than {FONT_LIMIT}: take characters out of UNICODES")
    return data


def style() -> str:
    text = "\n".join(p.read_text() for p in sorted((SOURCES / "css").glob("*.css"))) + "\n" + icon_rules()
    text = re.sub(r"/\*.*?\*/", "", text, flags=re.S)
    # Blanks inside quotes (icons, font names) stay; calc() keeps its blanks because only separators are tightened.
    parts = re.split(r'("(?:[^"\\]|\\.)*")', text)
    for index in range(0, len(parts), 2):
        part = re.sub(r"\s+", " ", parts[index])
        parts[index] = re.sub(r"\s*([{};,])\s*", r"\1", part).replace(";}", "}")
    return "".join(parts).strip()


def script(paths: list[Path]) -> str:
    """Our modules joined into one: imports between them go, exports become plain declarations."""
    joined, joined_top = [], []
    for path in paths:
        text = re.sub(r'^import [^;]*;\n', "", path.read_text(), flags=re.M)
        text = re.sub(r"^export ", "", text, flags=re.M)
        joined_top.append(text)
        text = re.sub(r"^\s*//.*\n", "", text, flags=re.M)
        text = re.sub(r"/\*\*.*?\*/\n?", "", text, flags=re.S)
        text = re.sub(r"^\s+", "", text, flags=re.M)
        joined.append(text)
    names = re.findall(r"^(?:async )?(?:const|let|class|function) (\w+)", "".join(joined_top), flags=re.M)
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        sys.exit(f"two modules declare {', '.join(sorted(twice))}: they are joined into one scope")
    return "".join(joined)


def debian_version(package: str) -> str:
    return subprocess.run(["dpkg-query", "-W", "-f=${Version}", package], capture_output=True, text=True).stdout


def lock_entries(htmx: bytes, htmx_version: str) -> dict:
    kept = {
        title: {"package": f"{package} (Debian)", "version": debian_version(package), "licence": licence,
                "sha256": digest(b"".join(Path(path).read_bytes() for path in files.values()))}
        for title, (package, licence, files) in KEPT.items()}
    return kept | {
        "Inter": {"package": "fonts-inter-variable (Debian)", "version": debian_version("fonts-inter-variable"), "licence": "OFL-1.1",
                  "sha256": digest(FONT.read_bytes())},
        "Lucide": {"package": "python-lucide (PyPI)", "version": importlib.metadata.version("python-lucide"),
                   "licence": "ISC", "sha256": digest(icon_database().read_bytes())},
        "htmx": {"package": "django-htmx (PyPI) " + importlib.metadata.version("django-htmx"), "version": htmx_version,
                 "licence": "0BSD", "sha256": digest(htmx)},
    }


def check_lock(entries: dict, renew: bool) -> None:
    if renew or not LOCK.exists():
        LOCK.write_text(json.dumps(entries, indent=2) + "\n")
        return
    locked = json.loads(LOCK.read_text())
    for name, entry in entries.items():
        if locked.get(name, {}).get("sha256") != entry["sha256"]:
            sys.exit(f"{name} is not what tools/assets.lock.json names ({locked.get(name)} / {entry}): "
                     "install that version, or renew the lock with --lock after reading what changed")


def write(name: str, data: bytes, kind: str, manifest: dict) -> None:
    (OUT / name).write_bytes(data)
    entry = {"hash": digest(data)[:16], "type": kind, "size": len(data)}
    if not name.endswith(".woff2"):
        import brotli
        (OUT / f"{name}.gz").write_bytes(gzip.compress(data, 9, mtime=0))
        (OUT / f"{name}.br").write_bytes(brotli.compress(data, quality=11))
        entry["encodings"] = ["br", "gzip"]
    manifest[name] = entry


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--lock", action="store_true", help="write tools/assets.lock.json anew")
    options = arguments.parse_args()
    mark = OUT / ".stamp"
    if not options.lock and mark.exists() and mark.read_text() == stamp():
        return
    OUT.mkdir(exist_ok=True)
    mark.unlink(missing_ok=True)
    htmx, htmx_version = htmx_source()
    check_lock(lock_entries(htmx, htmx_version), options.lock)
    manifest: dict = {}
    write("inter.woff2", font(), "font/woff2", manifest)
    for _, _, files in KEPT.values():
        for name, source in files.items():
            write(name, kept_font(source), "font/woff2", manifest)
    # The style sheet lies beside the font under its own hash, so it names the font by the font's.
    text = style().replace('url("inter.woff2")', f'url("../{manifest["inter.woff2"]["hash"]}/inter.woff2")')
    write("app.css", text.encode(), "text/css; charset=utf-8", manifest)
    write("app.js", script(sorted((SOURCES / "js").glob("*.js"))).encode(), "text/javascript; charset=utf-8", manifest)
    write("player.js", script([PLAYER / name for name in PLAYER_ORDER]).encode(), "text/javascript; charset=utf-8", manifest)
    write("player.css", (PLAYER / "runtime.css").read_bytes(), "text/css; charset=utf-8", manifest)
    write("htmx.js", htmx, "text/javascript; charset=utf-8", manifest)
    for path in sorted((SOURCES / "images").glob("*.svg")):
        write(path.name, path.read_bytes(), "image/svg+xml", manifest)
    (OUT / "LICENCES.txt").write_text("\n\n".join(p.read_text() for p in sorted((SOURCES / "licences").glob("*.txt"))))
    (OUT / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    mark.write_text(stamp())


if __name__ == "__main__":
    main()
