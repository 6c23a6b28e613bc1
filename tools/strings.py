#!/usr/bin/env python3
"""Makes Sources/<Target>/<Target>Strings.swift from Sources/<Target>/Strings/en.json and de.json.

A file is a flat JSON object: key -> ICU message text (the subset of Sources/HTML/Localization/Pattern.swift). Keys are
camelCase and begin with the target's name ("peopleInviteTitle"). Arguments get their types from the English text:
{name} text, {n, number} and {n, plural, ...} Int, {share, percent} Double, {day, date} Day, {at, time} Instant,
{x, select, ...} text.

tools/strings.py           write what is stale
tools/strings.py --check   fail on missing or extra keys, arguments that differ between languages, stale output
"""
import json
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGETS = ["Web", "People", "SignIn", "SingleSignOn", "Joining", "Roster", "Integrations", "Branding", "Privacy",
           "Records", "Courses", "Learning", "Packages", "Assessment", "Certification", "Programme", "Engagement", "Insights",
           "Chronicle", "App"]
TYPES = {"text": ("String", "text"), "number": ("Int", "number"), "plural": ("Int", "number"), "select": ("String", "text"),
         "percent": ("Double", "share"), "date": ("Day", "day"), "time": ("Instant", "instant")}
RESERVED = {"in", "for", "class", "default", "is", "as", "case", "where", "self", "let", "var", "func", "return", "if",
            "else", "do", "try", "throw", "switch", "while", "repeat", "import", "static", "extension", "protocol", "init"}


class Broken(Exception):
    pass


def arguments(text):
    """Ordered {name: kind} of a message; raises Broken when it does not parse. The same grammar as PatternParser."""
    found = {}
    position = 0

    def skip():
        nonlocal position
        while position < len(text) and text[position].isspace():
            position += 1

    def word():
        nonlocal position
        skip()
        match = re.compile(r"[\w=-]+").match(text, position)
        if not match:
            raise Broken(f"expected a word at {position}")
        position = match.end()
        return match.group()

    def separator():
        nonlocal position
        skip()
        if position >= len(text) or text[position] not in ",}":
            raise Broken(f"expected , or }} at {position}")
        position += 1
        return text[position - 1]

    def note(name, kind):
        if not re.fullmatch(r"[a-z][A-Za-z0-9]*", name):
            raise Broken(f"argument {name!r} is not camelCase")
        known = found.get(name)
        if known in (None, "text"):
            found[name] = kind
        elif kind != "text" and TYPES[known] != TYPES[kind]:
            raise Broken(f"argument {name} is both {known} and {kind}")

    def nodes(in_plural, depth):
        nonlocal position
        if depth >= 8:
            raise Broken("nested too deep")
        while position < len(text) and text[position] != "}":
            character = text[position]
            position += 1
            if character == "'":
                quoted(in_plural)
            elif character == "{":
                placeholder(depth)

    def quoted(in_plural):
        nonlocal position
        if position >= len(text):
            return
        if text[position] == "'":
            position += 1
            return
        if text[position] not in "{}" and not (in_plural and text[position] == "#"):
            return
        while position < len(text):
            character = text[position]
            position += 1
            if character == "'":
                if position < len(text) and text[position] == "'":
                    position += 1
                else:
                    return
        raise Broken("a quote is not closed")

    def placeholder(depth):
        nonlocal position
        name = word()
        if separator() == "}":
            return note(name, "text")
        kind = word()
        if separator() == "}":
            if kind not in ("number", "percent", "date", "time"):
                raise Broken(f"unknown kind {kind}")
            return note(name, kind)
        if kind not in ("plural", "select"):
            raise Broken(f"unknown kind {kind}")
        note(name, kind)
        labels = []
        while True:
            skip()
            if position >= len(text):
                raise Broken("a brace is not closed")
            if text[position] == "}":
                position += 1
                break
            label = word()
            labels.append(label)
            skip()
            if position >= len(text) or text[position] != "{":
                raise Broken(f"expected {{ after {label}")
            position += 1
            nodes(kind == "plural", depth + 1)
            if position >= len(text):
                raise Broken("a brace is not closed")
            position += 1
        if "other" not in labels:
            raise Broken("no branch 'other'")
        if kind == "plural":
            for label in labels:
                if label not in ("one", "other") and not re.fullmatch(r"=\d+", label):
                    raise Broken(f"plural branch {label} is none of =n, one, other")
        if len(set(labels)) != len(labels):
            raise Broken("a branch twice")

    nodes(False, 0)
    if position != len(text):
        raise Broken("a closing brace too many")
    return found


def load(path):
    """A JSON object; a key twice is an error, since JSON would silently keep the last."""
    def unique(pairs):
        keys = [key for key, _ in pairs]
        for key in keys:
            if keys.count(key) > 1:
                raise Broken(f"{path.relative_to(ROOT)}: the key {key} twice")
        return dict(pairs)
    return json.loads(path.read_text("utf-8"), object_pairs_hook=unique)


def check(target, english, german):
    """Problems as sentences, and {key: arguments} by the English text."""
    problems, kinds = [], {}
    prefix = target[0].lower() + target[1:]
    for key in english.keys() - german.keys():
        problems.append(f"{target}: {key} has no German text")
    for key in german.keys() - english.keys():
        problems.append(f"{target}: {key} exists in German only")
    for key, text in english.items():
        if not re.fullmatch(prefix + r"[A-Z0-9][A-Za-z0-9]*", key):
            problems.append(f"{target}: {key} must be camelCase and begin with {prefix}")
        try:
            kinds[key] = arguments(text)
        except Broken as error:
            problems.append(f"{target}: {key} in English: {error}")
            continue
        try:
            other = arguments(german.get(key, text))
        except Broken as error:
            problems.append(f"{target}: {key} in German: {error}")
            continue
        for name in kinds[key].keys() | other.keys():
            a, b = kinds[key].get(name), other.get(name)
            if a is None or b is None:
                problems.append(f"{target}: {key} has the argument {name} in one language only")
            elif "text" not in (a, b) and TYPES[a] != TYPES[b]:
                problems.append(f"{target}: {key} takes {name} as {a} in English and as {b} in German")
            elif a == "text" and TYPES[b] != TYPES[a]:
                problems.append(f"{target}: {key} must type {name} in English as German does ({b})")
    return problems, kinds


def literal(text):
    return text.replace("\n", "\u2424")


def swift(target, english, german, kinds):
    keys = list(english)
    used = {TYPES[kind][0] for arguments in kinds.values() for kind in arguments.values()}
    out = [f"// Made by tools/strings.py from Sources/{target}/Strings. Edit those and run it again.", "package import HTML"]
    if used & {"Day", "Instant"}:
        out.append("package import Kernel")
    out += ["", f"/// The words of {target} in English and German.", f"package enum {target}Strings {{",
            f'    package static let table = StringTable(name: "{target}", keys: keys, english: english, german: german)', ""]
    for name, lines in [("keys", keys), ("english", [literal(english[key]) for key in keys]),
                        ("german", [literal(german[key]) for key in keys])]:
        if lines:
            out += [f'    private static let {name} = ##"""'] + ["        " + line for line in lines] + ['        """##']
        else:
            out.append(f'    private static let {name} = ""')
    out += ["}", "", "package extension Message {"]
    for index, key in enumerate(keys):
        text = literal(english[key])
        out.append("    /// " + (text if len(text) <= 110 else text[:107] + "..."))
        parameters, values = [], []
        for name, kind in kinds[key].items():
            type_name, case = TYPES[kind]
            quoted = f"`{name}`" if name in RESERVED else name
            parameters.append(f"{name}: {type_name}")
            values.append(f".{case}({quoted})")
        head = f"    static var {key}: Message" if not parameters else f"    static func {key}({', '.join(parameters)}) -> Message"
        list_ = f", [{', '.join(values)}]" if values else ""
        out.append(f'{head} {{ Message({target}Strings.table, {index}, "{key}"{list_}) }}')
    return "\n".join(out + ["}", ""])


def main():
    checking = "--check" in sys.argv[1:]
    problems, seen, count = [], {}, 0
    for target in TARGETS:
        folder = ROOT / "Sources" / target / "Strings"
        if not (folder / "en.json").exists():
            continue
        try:
            english = load(folder / "en.json")
            german = load(folder / "de.json") if (folder / "de.json").exists() else {}
        except (Broken, json.JSONDecodeError) as error:
            problems.append(f"{target}: {error}")
            continue
        output = ROOT / "Sources" / target / f"{target}Strings.swift"
        if not english and not german:
            if output.exists():
                problems.append(f"{target}: {output.name} exists without a text") if checking else output.unlink()
            continue
        found, kinds = check(target, english, german)
        for key in english:
            if key in seen:
                found.append(f"{target}: {key} is taken by {seen[key]}")
            seen[key] = target
        problems += found
        if found:
            continue
        count += len(english)
        text = swift(target, english, german, kinds)
        if not output.exists() or output.read_text("utf-8") != text:
            if checking:
                problems.append(f"{target}: {output.relative_to(ROOT)} is stale, run tools/strings.py")
            else:
                output.write_text(text, "utf-8")
                print(f"wrote {output.relative_to(ROOT)}")
    for problem in problems:
        print(problem, file=sys.stderr)
    if not problems and checking:
        print(f"{count} texts in 2 languages")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
