#!/usr/bin/env python3
"""Builds the SCORM packages that the tests play, import and refuse: make_scorm.py FOLDER

good/     the shapes that common authoring tools export
sloppy/   broken in ways that real exports are; these import with notes
hostile/  these are refused and leave nothing behind
expected.json says for each what becomes of it: title, items, repair codes or the refusal's code."""
import io
import json
import pathlib
import struct
import sys
import zipfile
import zlib

import scorm2004_packages
from scorm_pages import (ASSET, BIG, FIND_BY_PARENT, FRAMESET, HOSTILE_PAGE, INNER, NAMESPACES, NAV, PLAIN, POPUP, QUIZ,
                         STAGE, item, manifest, resource)

STAMP = (2024, 1, 2, 3, 4, 6)  # the same bytes on every run


def pack(files, *, utf8=True):
    """files: {name: text or bytes}, in order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data.encode("utf-8") if isinstance(data, str) else data)
    return out.getvalue()


def plain(title, up=""):
    return PLAIN.format(title=title, up=up)


def single(title="Positioning basics", href="index.html", extra=None, **options):
    """One SCO at index.html."""
    files = {"imsmanifest.xml": manifest(title, item("I1", title, "R1"), resource("R1", href), **options),
             "index.html": plain(title), "api.js": FIND_BY_PARENT}
    files.update(extra or {})
    return files


def good():
    yield "single", pack(single()), dict(title="Positioning basics", items=1, repairs=[])
    yield "frameset", pack({
        "imsmanifest.xml": manifest("Framed", item("I1", "Framed", "R1"), resource("R1", "start.html")),
        "start.html": FRAMESET.format(title="Framed"), "nav.html": NAV, "inner.html": INNER, "stage.html": STAGE,
        "api.js": FIND_BY_PARENT}), dict(title="Framed", items=1, repairs=[])
    yield "big-suspend", pack({
        "imsmanifest.xml": manifest("Big", item("I1", "Big", "R1"), resource("R1", "big.html")),
        "big.html": BIG, "api.js": FIND_BY_PARENT}), dict(title="Big", items=1, repairs=[])
    quiz = item("I1", "Quiz", "R1", "<adlcp:masteryscore>80</adlcp:masteryscore><adlcp:datafromlms>mode=exam&amp;n=5</adlcp:datafromlms>")
    yield "quiz", pack({
        "imsmanifest.xml": manifest("Product quiz", quiz, resource("R1", "quiz.html?lang=en#start")).replace(
            '<file href="quiz.html?lang=en#start"/>', '<file href="quiz.html"/>'),
        "quiz.html": QUIZ, "api.js": FIND_BY_PARENT}), dict(title="Product quiz", items=1, repairs=[])
    need = "<adlcp:prerequisites type=\"aicc_script\">{}</adlcp:prerequisites>".format
    items = (item("LESSON-1", "Meet the product", "R1") + item("LESSON-2", "Handle objections", "R2", need("LESSON-1"))
             + '<item identifier="PART-2"><title>Practice</title>'
             + item("LESSON-3", "Demo script", "R3", need("LESSON-1&amp;LESSON-2")) + item("HANDOUT", "Handout", "R4") + "</item>"
             + item("WRAP-UP", "Wrap-up", "R5", need("2*{LESSON-1,LESSON-2,LESSON-3}")))
    yield "multi-sco", pack({
        "imsmanifest.xml": manifest("Selling in four steps", items, resource("R1", "one/index.html") + resource("R2", "two/index.html")
                                    + resource("R3", "three/index.html") + resource("R4", "handout.html", "asset") + resource("R5", "wrap/index.html")),
        "one/index.html": plain("Meet the product", "../"), "two/index.html": plain("Handle objections", "../"),
        "three/index.html": plain("Demo script", "../"), "wrap/index.html": plain("Wrap-up", "../"),
        "handout.html": ASSET.format(title="Handout"), "api.js": FIND_BY_PARENT}),\
        dict(title="Selling in four steps", items=5, repairs=[])
    yield "asset-only", pack({
        "imsmanifest.xml": manifest("Price list", item("I1", "Price list", "R1"), resource("R1", "list.html", "asset")),
        "list.html": ASSET.format(title="Price list")}), dict(title="Price list", items=1, repairs=[])
    yield "popup", pack({
        "imsmanifest.xml": manifest("Popup", item("I1", "Popup", "R1"), resource("R1", "launch.html")),
        "launch.html": POPUP, "course.html": plain("In a window"), "api.js": FIND_BY_PARENT}), dict(title="Popup", items=1, repairs=[])
    yield "reaching-out", pack({
        "imsmanifest.xml": manifest("Reaching out", item("I1", "Reaching out", "R1"), resource("R1", "index.html")),
        "index.html": HOSTILE_PAGE, "worker.js": "self.addEventListener('fetch', () => {});"}),\
        dict(title="Reaching out", items=1, repairs=[])


def sloppy():
    nested = {"My Export/" + name: data for name, data in single("Nested").items()}
    nested["__MACOSX/My Export/._imsmanifest.xml"] = b"\0\5\x16\7"
    yield "nested-folder", pack(nested), dict(title="Nested", items=1, repairs=["nested-folder"])
    upper = single("Upper")
    upper = {("IMSMANIFEST.XML" if name == "imsmanifest.xml" else name): data for name, data in upper.items()}
    yield "uppercase", pack(upper), dict(title="Upper", items=1, repairs=["manifest-name"])
    yield "letter-case", pack(single("Case", href="INDEX.HTML")), dict(title="Case", items=1, repairs=["letter-case"])
    back = {"imsmanifest.xml": manifest("Back", item("I1", "Back", "R1"), resource("R1", "sco\\index.html")),
            "sco\\index.html": plain("Back", "../"), "api.js": FIND_BY_PARENT}
    yield "backslashes", pack_raw_names(back), dict(title="Back", items=1, repairs=["backslashes"])
    yield "utf16", pack({**single(), "imsmanifest.xml": single("Größe 16", declaration='encoding="UTF-16"')["imsmanifest.xml"].encode("utf-16")}),\
        dict(title="Größe 16", items=1, repairs=["encoding"])
    yield "utf16be", pack({**single(), "imsmanifest.xml": b"\xfe\xff" + single("Größe BE")["imsmanifest.xml"].encode("utf-16-be")}),\
        dict(title="Größe BE", items=1, repairs=["encoding"])
    yield "bom", pack({**single(), "imsmanifest.xml": b"\xef\xbb\xbf" + single("Marked")["imsmanifest.xml"].encode()}),\
        dict(title="Marked", items=1, repairs=[])
    yield "latin1", pack({**single(), "imsmanifest.xml": single("Übersicht – é")["imsmanifest.xml"].encode("cp1252")}),\
        dict(title="Übersicht – é", items=1, repairs=["encoding"])
    bare = "<manifest><organizations><organization><item identifierref='R'><title>Bare</title></item></organization></organizations>" \
           "<resources><resource identifier='R' scormtype='sco' href='index.html'/></resources></manifest>"
    yield "bare", pack({"imsmanifest.xml": bare, "index.html": plain("Bare"), "api.js": FIND_BY_PARENT}),\
        dict(title="Bare", items=1, repairs=["missing-namespace", "missing-schemaversion", "missing-title"])
    yield "no-organization", pack({**single(), "imsmanifest.xml": f"<manifest {NAMESPACES}><metadata><schemaversion>1.2</schemaversion></metadata>"
          f"<organizations/><resources>{resource('R1', 'index.html')}</resources></manifest>"}),\
        dict(title="R1", items=1, repairs=["no-organization"])
    several = single("First")["imsmanifest.xml"].replace(
        "</organizations>", f"<organization identifier=\"TWO\"><title>Second</title>{item('I2', 'Second', 'R1')}</organization></organizations>")
    yield "several-organizations", pack({**single(), "imsmanifest.xml": several.replace('default="ORG"', 'default="TWO"')}),\
        dict(title="Second", items=1, repairs=["several-organizations"])
    yield "no-default", pack({**single(), "imsmanifest.xml": several.replace(' default="ORG"', "")}),\
        dict(title="First", items=1, repairs=["several-organizations", "no-default-organization"])
    spaces = {"imsmanifest.xml": manifest("Spaces", item("I1", "Percent", "R1") + item("I2", "Raw", "R2"),
                                          resource("R1", "my%20course/start%20here.html") + resource("R2", "my course/start here.html")),
              "my course/start here.html": plain("Spaces", "../"), "api.js": FIND_BY_PARENT}
    yield "spaces", pack(spaces), dict(title="Spaces", items=2, repairs=["percent-encoding"])
    based = {"imsmanifest.xml": manifest("Based", item("I1", "Based", "R1"), resource("R1", "index.html")).replace(
        "<resources>", '<resources xml:base="content/">'), "content/index.html": plain("Based", "../"), "api.js": FIND_BY_PARENT}
    yield "xml-base", pack(based), dict(title="Based", items=1, repairs=[])
    yield "unicode-names", pack({"imsmanifest.xml": manifest("Namen", item("I1", "Namen", "R1"), resource("R1", "Übung/日本.html")),
                                 "Übung/日本.html": plain("Namen", "../"), "api.js": FIND_BY_PARENT}), dict(title="Namen", items=1, repairs=[])
    yield "cp437-names", pack_raw_names({"imsmanifest.xml": manifest("CP437", item("I1", "CP437", "R1"), resource("R1", "über.html")),
                                         "über.html": plain("CP437"), "api.js": FIND_BY_PARENT}, encoding="cp437"), dict(title="CP437", items=1, repairs=[])
    yield "missing-file", pack({**single("Incomplete"), "imsmanifest.xml": single("Incomplete")["imsmanifest.xml"].replace(
        "</resource>", '<file href="gone.js"/></resource>')}), dict(title="Incomplete", items=1, repairs=["missing-files"])
    yield "server-script", pack(single("Served", extra={"save.php": "<?php echo 1;"})), dict(title="Served", items=1, repairs=["server-script"])
    odd = item("I1", "One", "R1") + item("I1", "Two", "R1", "<adlcp:prerequisites>((</adlcp:prerequisites>") + item("I3", "Three", "NONE")
    yield "odd-items", pack({**single(), "imsmanifest.xml": manifest("Odd", odd, resource("R1", "index.html"))}),\
        dict(title="Odd", items=2, repairs=["duplicate-identifier", "dangling-reference", "unreadable-prerequisite"])
    yield "no-scormtype", pack({**single(), "imsmanifest.xml": manifest("Untyped", item("I1", "Untyped", "R1"), resource("R1", "index.html", None))}),\
        dict(title="Untyped", items=1, repairs=["missing-scormtype"])


def pack_raw_names(files, encoding="utf-8"):
    """Names as given, without the UTF-8 flag, as old tools on Windows write them (zipfile would correct them)."""
    local, central, offset = b"", b"", 0
    for name, data in files.items():
        data = data.encode() if isinstance(data, str) else data
        raw = name.encode(encoding)
        packed = zlib.compressobj(9, zlib.DEFLATED, -15)
        body = packed.compress(data) + packed.flush()
        common = struct.pack("<HHHHHIIIHH", 20, 0, 8, 0x1864, 0x5822, zlib.crc32(data), len(body), len(data), len(raw), 0)
        local += b"PK\3\4" + common + raw + body
        central += b"PK\1\2" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, offset) + raw
        offset = len(local)
    count = len(files)
    return local + central + b"PK\5\6" + struct.pack("<HHHHIIH", 0, 0, count, count, len(central), len(local), 0)


def symlink():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in single().items():
            archive.writestr(zipfile.ZipInfo(name, STAMP), data)
        link = zipfile.ZipInfo("passwd.html", STAMP)
        link.create_system = 3
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return out.getvalue()


def bomb():
    return pack({**single(), "zeros.bin": b"\0" * (300 << 20)})


def hostile():
    slip = single()
    for name in ("../../etc/cron.d/x", "/etc/x", "a/../../../x", "..\\..\\x"):
        yield "slip-" + "".join(c if c.isalnum() else "_" for c in name), pack({**slip, name: "x"}), "zip-absolute-path" if name.startswith("/") else "zip-escaping-path"
    yield "symlink", symlink(), "zip-special-file"
    yield "bomb", bomb(), "zip-suspicious-ratio"
    yield "entries", pack({**slip, **{f"f/{n}.txt": "" for n in range(25_000)}}), "zip-too-many-entries"
    yield "truncated", pack(single())[:-200], "zip-truncated"
    yield "not-a-zip", b"This is no zip at all. " * 50, "zip-not-a-zip"
    yield "empty", b"", "zip-not-a-zip"
    doctype = '<!DOCTYPE manifest [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    yield "xxe", pack({**slip, "imsmanifest.xml": slip["imsmanifest.xml"].replace("?>\n", "?>\n" + doctype, 1)}), "manifest-not-xml"
    laughs = "<!DOCTYPE m [<!ENTITY a 'ha'>" + "".join(f"<!ENTITY {chr(98 + n)} '{('&' + chr(97 + n) + ';') * 10}'>" for n in range(12)) + "]>"
    yield "laughs", pack({**slip, "imsmanifest.xml": slip["imsmanifest.xml"].replace("?>\n", "?>\n" + laughs, 1)}), "manifest-not-xml"
    yield "deep", pack({**slip, "imsmanifest.xml": "<manifest>" + "<item>" * 100_000}), "manifest-not-xml"
    yield "script-href", pack({**slip, "imsmanifest.xml": manifest("X", item("I1", "X", "R1"), resource("R1", "javascript:alert(1)"))}), "script-href"
    yield "elsewhere", pack({**slip, "imsmanifest.xml": manifest("X", item("I1", "X", "R1"), resource("R1", "https://example.com/x.html"))}), "starts-elsewhere"
    yield "outside", pack({**slip, "imsmanifest.xml": manifest("X", item("I1", "X", "R1"), resource("R1", "../x.html"))}), "path-outside"
    yield "no-manifest", pack({"index.html": "x"}), "no-manifest"
    yield "no-launch", pack({"imsmanifest.xml": manifest("X", item("I1", "X", "R1"), ""), "index.html": "x"}), "nothing-to-launch"
    yield "gone", pack({"imsmanifest.xml": manifest("X", item("I1", "X", "R1"), resource("R1", "gone.html")), "index.html": "x"}), "file-missing"


def good2004():
    """SCORM 2004, well made."""
    for name, files, outcome in scorm2004_packages.good():
        yield name, pack(files), outcome


def sloppy2004():
    for name, files, outcome in scorm2004_packages.sloppy():
        yield name, pack(files), outcome


def write(folder):
    """Writes all packages; returns what is expected of them."""
    folder = pathlib.Path(folder)
    expected = {}
    for kind, packages in (("good", good()), ("sloppy", sloppy()), ("good", good2004()), ("sloppy", sloppy2004()), ("hostile", hostile())):
        (folder / kind).mkdir(parents=True, exist_ok=True)
        for name, data, outcome in packages:
            path = folder / kind / f"{name}.zip"
            path.write_bytes(data)
            expected[f"{kind}/{name}.zip"] = {"refusal": outcome} if isinstance(outcome, str) else outcome
    (folder / "expected.json").write_text(json.dumps(expected, indent=1, ensure_ascii=False), encoding="utf-8")
    return expected


if __name__ == "__main__":
    print(len(write(sys.argv[1])), "packages")
