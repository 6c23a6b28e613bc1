#!/usr/bin/env python3
"""Makes the demo's media from Demo/media: images, films, documents and packages of SCORM and cmi5.

Usage: demo_media.py [--out FOLDER]      (default .demo-media; needs cairocffi, reportlab and ffmpeg)
A second run without changes does nothing: each file carries a hash of what it was made from.
"""

import argparse
import hashlib
import json
import pathlib
import zipfile

from demo_draw import cover_image, diagram_image
from demo_film import write_captions, write_film
from demo_pdf import write_pdf

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = ROOT / "Demo" / "media"
TOOLS = {name: (ROOT / "tools" / f"{name}.py").read_bytes() for name in ("demo_draw", "demo_film", "demo_pdf", "demo_media")}
FIXED = (2026, 1, 1, 0, 0, 0)


class Stamps:
    """Remembers, beside the made files, what each was made from."""

    def __init__(self, folder):
        self.file = folder / ".made.json"
        self.made = json.loads(self.file.read_text()) if self.file.exists() else {}

    def make(self, path, ingredients, action):
        recipe = hashlib.sha256(b"\0".join(ingredients)).hexdigest()
        if path.exists() and self.made.get(path.name) == recipe:
            return 0
        action()
        self.made[path.name] = recipe
        self.file.write_text(json.dumps(self.made, indent=1, sort_keys=True))
        return 1


def text_of(value):
    return json.dumps(value, sort_keys=True).encode()


# The standards of hand-written courses: their folder, and what of SCORM 1.2's shared files the others use beside their own run time.
STANDARDS = {"scorm": None, "scorm2004": ("sco.css", "paged.js"), "cmi5": ("sco.css", "paged.js")}


def shared_files(standard):
    """Look and run time that every course of a standard carries along."""
    own = sorted((SOURCE / standard / "shared").iterdir())
    return own + [SOURCE / "scorm" / "shared" / name for name in STANDARDS[standard] or ()]


def write_package(folder, common, path):
    """Zips a hand-written course: the manifest first, the shared look beside it, dates fixed so that the hash is stable."""
    files = {file.relative_to(folder).as_posix(): file for file in sorted(folder.rglob("*")) if file.is_file()}
    files.update({f"shared/{file.name}": file for file in common})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(files, key=lambda n: (n not in ("imsmanifest.xml", "cmi5.xml"), n)):
            entry = zipfile.ZipInfo(name, FIXED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name].read_bytes())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=pathlib.Path, default=ROOT / ".demo-media")
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    stamps, made = Stamps(out), 0
    diagrams = json.loads((SOURCE / "diagrams.json").read_text())
    films = json.loads((SOURCE / "videos.json").read_text())
    for name, diagram in diagrams.items():
        path = out / f"{name}.png"
        made += stamps.make(path, [TOOLS["demo_draw"], text_of(diagram)], lambda: diagram_image(diagram, path))
    for number, course in enumerate(sorted((ROOT / "Demo" / "courses").glob("*.json"))):
        path = out / f"cover-{course.stem}.png"
        made += stamps.make(path, [TOOLS["demo_draw"], course.stem.encode(), bytes([number])], lambda: cover_image(course.stem, number, path))
    for source in sorted((SOURCE / "documents").glob("*.md")):
        path = out / f"{source.stem}.pdf"
        made += stamps.make(path, [TOOLS["demo_draw"], TOOLS["demo_pdf"], source.read_bytes(), text_of(diagrams)], lambda: write_pdf(source, out, path))
    for standard, folder in ((s, f) for s in STANDARDS for f in sorted((SOURCE / s).iterdir()) if f.is_dir() and f.name != "shared"):
        path, common = out / f"{folder.name}.zip", shared_files(standard)
        contents = [part for file in sorted(folder.rglob("*")) + common if file.is_file() for part in (file.name.encode(), file.read_bytes())]
        made += stamps.make(path, [TOOLS["demo_media"], *contents], lambda: write_package(folder, common, path))
    for name, film in films.items():
        path = out / f"{name}.mp4"
        used = {scene["diagram"]: diagrams[scene["diagram"]] for scene in film["scenes"] if scene["kind"] == "diagram"}
        made += stamps.make(path, [TOOLS["demo_draw"], TOOLS["demo_film"], text_of(film), text_of(used)], lambda: write_film(film, diagrams, path))
        write_captions(film, out / f"{name}.vtt")
    print(f"demo media: {made} made, {len(stamps.made) - made} kept, in {out}")


if __name__ == "__main__":
    main()
