"""multipart/mixed with attachments and signatures (Communication 1.5, Data 2.4.11 and 2.6)."""
import base64
import hashlib
import json
from datetime import datetime, timedelta, timezone

from cryptography import x509
from cryptography.hazmat.primitives import hashes, hmac, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.x509.oid import NameOID

from client import fresh
from templates import ATTACHMENT, plain

BOUNDARY = "-------314159265358979323846"
SIGNATURE = "http://adlnet.gov/expapi/attachments/signature"
BINARY = bytes(range(256)) + b"\r\n--not the boundary\r\n--\r\n" + "größer".encode()


def digest(content, algorithm="sha256"):
    return hashlib.new(algorithm, content).hexdigest()


def describe(content, algorithm="sha256", **more):
    made = {**ATTACHMENT, "contentType": "application/octet-stream", "length": len(content), "sha2": digest(content, algorithm), **more}
    return {key: value for key, value in made.items() if key != "fileUrl" or "fileUrl" in more}


def part(content, hash=None, encoding="binary", type="text/plain", more=()):
    headers = [f"Content-Type: {type}"] if type else []
    if encoding:
        headers.append(f"Content-Transfer-Encoding: {encoding}")
    if hash != "none":
        headers.append(f"X-Experience-API-Hash: {hash or digest(content)}")
    return "\r\n".join([*headers, *more]).encode(), content


def first(statement, type="application/json"):
    return (f"Content-Type: {type}" if type else "").encode(), json.dumps(statement).encode()


def body(parts, boundary=BOUNDARY, end=True, line=b"\r\n"):
    mark = b"--" + boundary.encode()
    made = b"".join(mark + line + headers.replace(b"\r\n", line) + (line if headers else b"") + line + content + line for headers, content in parts)
    return made + (mark + b"--" + line if end else b"")


def multipart(store, ids, name, status, parts, type=f"multipart/mixed; boundary={BOUNDARY}", method="POST", params=None, **more):
    content = parts if isinstance(parts, bytes) else body(parts, **more)
    return store.expect(ids, name, status, method, "/statements", content, type=type, params=params)


def read(answer):
    """The parts of an answer: headers in lower case, and content."""
    mark = answer.headers["Content-Type"].split("boundary=")[1].strip('"').encode()
    parts = answer.content.split(b"--" + mark)
    assert parts[-1].startswith(b"--")
    found = []
    for one in parts[1:-1]:
        head, _, content = one[2:].partition(b"\r\n\r\n")
        found.append(({k.lower(): v.strip() for k, _, v in (line.partition(":") for line in head.decode().split("\r\n"))}, content[:-2]))
    return found


def check_content_types(store):
    one, two = b"a small file", b"another small file"
    with_one, with_two, linked = plain(attachments=[describe(one)]), plain(attachments=[describe(one), describe(two)]), plain(attachments=[ATTACHMENT])
    for type in ["application/json", "application/json; charset=utf-8", "APPLICATION/JSON"]:
        store.expect("127", f"fileUrl as {type}", 200, "POST", "/statements", linked, type=type)
    for type in ["text/plain", "application/xml", "application/x-www-form-urlencoded", "text/json", "application/jsonp", f"multipart/form-data; boundary={BOUNDARY}", None]:
        store.expect("127", f"a statement as {type}", 400, "POST", "/statements", linked, type=type)
    multipart(store, "127", "parts as multipart/form-data", 400, [first(with_one), part(one)], type=f"multipart/form-data; boundary={BOUNDARY}")
    store.expect("129", "an attachment without fileUrl as application/json", 400, "POST", "/statements", with_one)
    multipart(store, "127", "fileUrl as multipart/mixed", 200, [first(linked)])
    multipart(store, "127", "no attachments as multipart/mixed", 200, [first(plain())])
    multipart(store, "127", "a list of statements as multipart/mixed", 200, [first([plain(), with_one]), part(one)])
    multipart(store, "25", "one attachment", 200, [first(with_one), part(one)])
    multipart(store, "25", "two attachments", 200, [first(with_two), part(one), part(two)])
    multipart(store, "25", "two attachments in another order", 200, [first(with_two), part(two), part(one)])
    multipart(store, "25", "a fileUrl and a part too", 200, [first(plain(attachments=[describe(one, fileUrl="http://files.example.com/1")])), part(one)])
    multipart(store, "25", "the attachment of a SubStatement", 200, [first(plain(object={"objectType": "SubStatement", **with_one})), part(one)])
    multipart(store, "144", "PUT of an attachment", 204, [first(with_one), part(one)], method="PUT", params={"statementId": fresh()})
    for algorithm in ("sha224", "sha256", "sha384", "sha512"):
        multipart(store, "103", f"a hash by {algorithm}", 200, [first(plain(attachments=[describe(BINARY, algorithm)])), part(BINARY, digest(BINARY, algorithm))])
    multipart(store, "131", "a boundary in quotes", 200, [first(with_one), part(one)], type=f'multipart/mixed; boundary="{BOUNDARY}"')
    multipart(store, "131", "a boundary after another parameter", 200, [first(with_one), part(one)], type=f"multipart/mixed; charset=utf-8; boundary={BOUNDARY}")
    multipart(store, "131", "text before the first boundary and after the last", 200, b"This is a message\r\n" + body([first(with_one), part(one)]) + b"the end")
    multipart(store, "128", "a part too many", 400, [first(with_one), part(one), part(two)])
    multipart(store, "129", "a part too few", 400, [first(with_two), part(one)])
    multipart(store, "130", "no boundary before the second part", 400, body([first(with_one)], end=False) + b"\r\n".join(part(one)) + b"\r\n--" + BOUNDARY.encode() + b"--\r\n")
    multipart(store, "130 131", "no boundary in the header", 400, [first(with_one), part(one)], type="multipart/mixed;")
    multipart(store, "131", "no boundary before the first part", 400, body([first(with_one), part(one)])[len(BOUNDARY) + 4:])
    multipart(store, "131", "another boundary than in the header", 400, [first(with_one), part(one)], boundary="other")
    multipart(store, "131", "no last boundary", 400, [first(with_one), part(one)], end=False)
    multipart(store, "131", "an empty body", 400, b"")
    for type in ["text/plain", "application/octet-stream", None]:
        multipart(store, "134", f"the first part as {type}", 400, [first(with_one, type), part(one)])
    multipart(store, "134", "the attachment first", 400, [part(one), first(with_one)])
    multipart(store, "133", "statements in two parts", 400, [first(with_one), first(with_one), part(one)])
    multipart(store, "132", "a part without hash", 400, [first(with_one), part(one, "none")])
    multipart(store, "132", "a part with the hash of another", 400, [first(with_one), part(one, digest(two))])
    multipart(store, "132", "a part with a hash that no statement names", 400, [first(plain()), part(one)])
    multipart(store, "132", "a part whose content is another", 400, [first(with_one), part(two, digest(one))])
    for encoding in [None, "base64", "7bit", "quoted-printable"]:
        multipart(store, "135", f"a part with transfer encoding {encoding}", 400, [first(with_one), part(one, encoding=encoding)])
    multipart(store, "182", "a wrong statement with a right part", 400, [first({**with_one, "verb": {"id": "x"}}), part(one)])


def check_reading(store):
    sent = plain(id=fresh(), attachments=[describe(BINARY), describe(b"", display={"en": "nothing"}), ATTACHMENT])
    multipart(store, "167", "binary and empty content", 200, [first(sent), part(BINARY), part(b"")])
    answer = store.expect("167", "attachments=true gives multipart/mixed", 200, "GET", "/statements", params={"statementId": sent["id"], "attachments": "true"})
    if store.note("167", "the content type names a boundary", answer.headers.get("Content-Type", "").startswith("multipart/mixed; boundary="), answer.headers):
        parts = read(answer)
        store.note("167", "the first part is the statement", parts[0][0]["content-type"].startswith("application/json") and json.loads(parts[0][1])["id"] == sent["id"], parts[0])
        contents = {headers.get("x-experience-api-hash"): content for headers, content in parts[1:]}
        store.note("167", "every attachment that is here comes once, as it was", contents == {digest(BINARY): BINARY, digest(b""): b""}, list(contents))
        store.note("135", "each part says that it is binary", all(headers.get("content-transfer-encoding") == "binary" for headers, _ in parts[1:]), parts)
    answer = store.expect("161", "attachments=false gives JSON", 200, "GET", "/statements", params={"statementId": sent["id"], "attachments": "false"})
    store.note("161", "and no attachment", answer.headers["Content-Type"].startswith("application/json") and answer.json()["attachments"] == sent["attachments"], answer.text)
    answer = store.expect("167", "a list with attachments", 200, "GET", "/statements", params={"attachments": "true", "limit": 3})
    store.note("167", "a list with attachments is multipart/mixed", "statements" in json.loads(read(answer)[0][1]), answer.headers)
    answer = store.expect("167", "a list without any attachment", 200, "GET", "/statements", params={"attachments": "true", "verb": "http://example.com/" + fresh()})
    store.note("167", "is multipart/mixed all the same", json.loads(read(answer)[0][1])["statements"] == [], answer.headers)


# MARK: signatures

KEY = rsa.generate_private_key(65537, 2048)
OTHER = rsa.generate_private_key(65537, 2048)


def certificate(key=KEY):
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Simulator")])
    now = datetime.now(timezone.utc)
    made = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key()).serial_number(7).not_valid_before(now - timedelta(1)).not_valid_after(now + timedelta(9))
    return base64.b64encode(made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.DER)).decode()


CERTIFICATE = certificate()


def b64(content):
    return base64.urlsafe_b64encode(content).rstrip(b"=")


def sign(payload, algorithm="RS256", key=KEY, x5c=None, **header):
    head = {"alg": algorithm, **({"x5c": x5c} if x5c else {}), **header}
    signed = b64(json.dumps(head).encode()) + b"." + b64(payload)
    if algorithm.startswith("HS"):
        made = hmac.HMAC(b"secret", hashes.SHA256())
        made.update(signed)
        mark = made.finalize()
    else:
        mark = key.sign(signed, padding.PKCS1v15(), {"256": hashes.SHA256, "384": hashes.SHA384, "512": hashes.SHA512}[algorithm[2:]]())
    return signed + b"." + b64(mark)


def signed(statement, signature, **more):
    described = describe(signature, usageType=SIGNATURE, **more)
    return [first({**statement, "attachments": statement.get("attachments", []) + [described]}), part(signature, type="application/octet-stream")]


def check_signatures(store):
    def own(**more):
        return plain(id=fresh(), timestamp="2026-01-02T03:04:05.678Z", **more)
    for algorithm in ("RS256", "RS384", "RS512"):
        one = own()
        multipart(store, "115 117", f"signed by {algorithm}", 200, signed(one, sign(json.dumps(one).encode(), algorithm)))
        one = own()
        multipart(store, "117", f"signed by {algorithm} with its certificate", 200, signed(one, sign(json.dumps(one).encode(), algorithm, x5c=[CERTIFICATE])))
        one = own()
        multipart(store, "117", f"signed by {algorithm} with another's certificate", 400, signed(one, sign(json.dumps(one).encode(), algorithm, key=OTHER, x5c=[CERTIFICATE])))
    one = own()
    multipart(store, "116", "a payload with members in another order and with spaces", 200, signed(one, sign(json.dumps(dict(reversed(one.items())), indent=2).encode())))
    for name, change in [("verb", {"verb": {"id": "http://example.com/verbs/other"}}), ("actor", {"actor": {"mbox": "mailto:eve@example.com"}}), ("object", {"object": {"id": "http://example.com/other"}}), ("result", {"result": {"success": True}})]:
        one = own()
        multipart(store, "116", f"a payload with another {name}", 400, signed(one, sign(json.dumps({**one, **change}).encode())))
    one = own()
    payload = json.dumps(one).encode()
    for name, signature in [("HS256", sign(payload, "HS256")), ("broken JSON", sign(payload[:-1])), ("a list", sign(b"[1]")), ("two pieces", sign(payload).rsplit(b".", 1)[0]), ("no signature", b""),
                            ("no base64", b"a*b.c*d.e*f"), ("nothing signed", sign(payload).rsplit(b".", 1)[0] + b"."), ("text", b"I signed this"), ("a certificate that is none", sign(payload, x5c=["AAAA"]))]:
        multipart(store, "115 116 117", f"a signature with {name}", 400, signed(one, signature))
    good = sign(payload)
    for type in ["text/plain; charset=ascii", "application/json", "application/jose"]:
        multipart(store, "115", f"a signature as {type}", 400, signed(one, good, contentType=type))
    multipart(store, "115", "a signature without its part", 400, signed(one, good)[:1])
    multipart(store, "115", "a signature by fileUrl alone", 400, signed(one, good, fileUrl="http://files.example.com/sig")[:1])
    store.expect("115", "a signature by fileUrl alone, as JSON", 400, "POST", "/statements", {**one, "attachments": [describe(good, usageType=SIGNATURE, fileUrl="http://files.example.com/sig")]})
    kept = multipart(store, "115", "and this one is right", 200, signed(one, good))
    again = read(store.statement(one["id"], attachments="true")) if kept.status_code == 200 else []
    store.note("115", "the signature comes back as it was", good in [content for _, content in again], len(again))
    two = own(attachments=[describe(b"proof")])
    parts = signed(two, sign(json.dumps(two).encode()))
    multipart(store, "116", "a signature beside another attachment", 200, [parts[0], part(b"proof"), parts[1]])


CHECKS = [check_content_types, check_reading, check_signatures]
