"""One statement that has everything, and every single thing in it made wrong in turn."""
import copy
import json

from templates import full

# Below these any key and any value may stand.
OPEN = {"extensions"}
MAPS = {"name", "description", "display"}


def walk(value, path=()):
    """Every value with its path, extensions from outside only."""
    yield path, value
    if path and path[-1] in OPEN:
        return
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(inner, path + (key,))
    if isinstance(value, list):
        for index, inner in enumerate(value):
            yield from walk(inner, path + (index,))


def replaced(statement, path, value):
    made = copy.deepcopy(statement)
    at = made
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    return made


def renamed(statement, path, key, other):
    made = copy.deepcopy(statement)
    at = made
    for step in path:
        at = at[step]
    at[other] = at.pop(key)
    return made


def name_of(path):
    return ".".join(str(step) for step in path) or "the statement"


def is_map(path, value):
    return bool(path) and path[-1] in MAPS and isinstance(value, dict)


def mutations(two):
    statement = full(two)
    yield "1", "a statement with every property", statement, True
    wrong_types = {str: [12345, {"key": "x"}, ["x"], True], bool: ["true", 1, {"key": True}], int: ["1", {"key": 1}, True], float: ["0.5", [0.5], False], dict: ["text", 12345, True], list: ["text", 12345, {"key": "x"}]}
    for path, value in walk(statement):
        if path:
            yield "1", f"{name_of(path)} = null", replaced(statement, path, None), False
            for wrong in wrong_types[type(value)]:
                yield "6", f"{name_of(path)} = {json.dumps(wrong)}", replaced(statement, path, wrong), False
        if not isinstance(value, dict) or path and path[-1] in OPEN or is_map(path, value):
            continue
        yield "10", f"{name_of(path)} with an unknown property", renamed({**{"?": 0}, **copy.deepcopy(statement)}, (), "?", "dummy") if not path else replaced(statement, path, {**value, "dummy": "x"}), False
        for key in value:
            yield "8", f"{name_of(path)}.{key} written {key.capitalize() if key[0].islower() else key.lower()}", renamed(statement, path, key, key[0].swapcase() + key[1:]), False
        text = json.dumps(statement)
        first, inner = next(iter(value.items()))
        was = json.dumps(value)
        yield "21", f"{name_of(path)}.{first} twice", text.replace(was, was[:-1] + f", {json.dumps(first)}: {json.dumps(inner)}}}", 1), False


def texts(_):
    """Bytes that are no JSON, or JSON that is not as it should be."""
    for text in [b"", b"{", b"[", b"{}", b"nul", b'{"actor":', b"\xff\xfe{}", b'{"actor": NaN}', b"[{}]", b"[null]", b"{'actor': 1}", b"[1,]", b"\xef\xbb\xbf[]x", b'{"a":"\x01"}', b'{"a":"\\ud800"}', b"{} {}",
                 b'{"a":"\xc3\x28"}', b"[" * 200 + b"]" * 200]:
        yield "14 15", f"the body {text[:30]!r}", text, False
