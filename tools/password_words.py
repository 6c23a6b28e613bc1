#!/usr/bin/env python3
"""Makes Sources/SignIn/Strength/CommonWords.swift from the frequency lists of the Python package zxcvbn (MIT licence).

tools/password_words.py FOLDER    where the package lies, such as a `pip install --target FOLDER zxcvbn`

Only the most used entries are kept: what stands further down costs an attacker about as much as trying letters.
"""
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PASSWORDS, WORDS, NAMES = 10_000, 12_000, 3_000


def kept(lists, most, least_letters):
    """The entries of several lists by their best rank, each once."""
    ranks = {}
    for entries in lists:
        for rank, entry in enumerate(entries):
            if len(entry) >= least_letters and entry.isascii() and " " not in entry and "\\" not in entry and '"' not in entry:
                ranks[entry] = min(rank, ranks.get(entry, rank))
    return sorted(ranks, key=lambda entry: (ranks[entry], entry))[:most]


def wrapped(entries, width=180):
    lines, line = [], ""
    for entry in entries:
        if line and len(line) + 1 + len(entry) > width:
            lines.append(line)
            line = entry
        else:
            line = f"{line} {entry}" if line else entry
    return "\n".join(f"        {each}" for each in [*lines, line])


def main():
    folder = Path(sys.argv[1])
    sys.path.insert(0, str(folder))
    from zxcvbn.frequency_lists import FREQUENCY_LISTS as lists
    licence = next(folder.glob("zxcvbn-*.dist-info/LICENSE*")).read_text().strip()
    notice = "\n".join(("// " + line).rstrip() for line in licence.splitlines())
    parts = {
        "passwords": kept([lists["passwords"]], PASSWORDS, 4),
        "words": kept([lists["english_wikipedia"], lists["us_tv_and_film"]], WORDS, 3),
        "names": kept([lists["male_names"], lists["female_names"], lists["surnames"]], NAMES, 3),
    }
    body = "\n".join(f'    static let {name} = """\n{wrapped(entries)}\n        """' for name, entries in parts.items())
    target = ROOT / "Sources/SignIn/Strength/CommonWords.swift"
    target.write_text(f"// Made by tools/password_words.py from the frequency lists of zxcvbn, which come under this licence:\n//\n{notice}\n\n"
                      f"/// What attackers try first, the most used first.\nenum CommonWords {{\n{body}\n}}\n")


if __name__ == "__main__":
    main()
