"""Makes the messages of Tests/SAMLTests: honest ones, and attacks that an outside library (xmlsec) signed or encrypted.

Run it with the Python of the tests when a case is added. The keys beside it stay, and with them the signatures; only what is
encrypted comes out differently each time:

    .venv/bin/python Tests/Fixtures/saml/make.py

All times are relative to NOW, which the tests set their clock to. cases.json says what each file has to lead to.
"""
import base64
import copy
import datetime
import json
from pathlib import Path

import xmlsec
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from lxml import etree

HERE = Path(__file__).resolve().parent
NOW = datetime.datetime(2026, 11, 24, 10, 0, tzinfo=datetime.timezone.utc)
IDP, OURS = "https://idp.example/metadata", "https://learn.example/sso/01900000-0000-7000-8000-000000000001"
SP, ACS = f"{OURS}/metadata", f"{OURS}/acs"
REQUEST = "_request-1"
SAML, SAMLP, DS = "urn:oasis:names:tc:SAML:2.0:assertion", "urn:oasis:names:tc:SAML:2.0:protocol", "http://www.w3.org/2000/09/xmldsig#"
XENC = "http://www.w3.org/2001/04/xmlenc#"
NS = {"saml": SAML, "samlp": SAMLP, "ds": DS, "xenc": XENC}
HONEST, EVIL = "ada@partner.example", "evil@vendor.example"
cases = {}


def pair(name, ends=datetime.timedelta(days=3650)):
    """A key and its certificate, made once."""
    key_file, certificate_file = HERE / f"{name}.key.pem", HERE / f"{name}.crt.pem"
    if not key_file.exists():
        key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"{name} of the tests")])
        certificate = (x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
                       .serial_number(x509.random_serial_number()).not_valid_before(NOW - datetime.timedelta(days=365))
                       .not_valid_after(NOW + ends).sign(key, hashes.SHA256()))
        key_file.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))
        certificate_file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return str(key_file), str(certificate_file)


IDP_PAIR, OTHER_PAIR, OLD_PAIR, SP_PAIR = pair("idp"), pair("other"), pair("old", datetime.timedelta(days=-1)), pair("sp")


def at(minutes):
    return (NOW + datetime.timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%SZ")


def response(name=HONEST, issued=0, before=-1, after=5, confirm_after=5, audience=SP, destination=ACS, recipient=ACS, request=REQUEST,
             issuer=IDP, status="Success", assertion=True, audiences=None, extra=""):
    answers = f' InResponseTo="{request}"' if request else ""
    restriction = "" if audience is None else "".join(
        f"<saml:AudienceRestriction><saml:Audience>{a}</saml:Audience></saml:AudienceRestriction>" for a in (audiences or [audience]))
    inner = f"""<saml:Assertion ID="_assertion-1" Version="2.0" IssueInstant="{at(issued)}"><saml:Issuer>{issuer}</saml:Issuer>
<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">{name}</saml:NameID>
<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml:SubjectConfirmationData NotOnOrAfter="{at(confirm_after)}"
 Recipient="{recipient}"{answers}/></saml:SubjectConfirmation></saml:Subject>
<saml:Conditions NotBefore="{at(before)}" NotOnOrAfter="{at(after)}">{restriction}</saml:Conditions>
<saml:AuthnStatement AuthnInstant="{at(issued)}" SessionIndex="session-1" SessionNotOnOrAfter="{at(480)}"><saml:AuthnContext>
<saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef>
</saml:AuthnContext></saml:AuthnStatement>
<saml:AttributeStatement><saml:Attribute Name="mail" FriendlyName="E-mail"><saml:AttributeValue xmlns:xs="http://www.w3.org/2001/XMLSchema"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="xs:string">{name}</saml:AttributeValue></saml:Attribute>
<saml:Attribute Name="groups"><saml:AttributeValue>Sales &amp; more</saml:AttributeValue><saml:AttributeValue>Lisboa</saml:AttributeValue>
</saml:Attribute></saml:AttributeStatement>{extra}</saml:Assertion>""" if assertion else ""
    text = f"""<samlp:Response xmlns:samlp="{SAMLP}" xmlns:saml="{SAML}" ID="_response-1" Version="2.0" IssueInstant="{at(issued)}"
 Destination="{destination}"{answers}><saml:Issuer>{issuer}</saml:Issuer><samlp:Status><samlp:StatusCode
 Value="urn:oasis:names:tc:SAML:2.0:status:{status}"/></samlp:Status>{inner}</samlp:Response>"""
    return etree.fromstring(text.encode())


def assertion_of(tree):
    return tree.find("saml:Assertion", NS)


def sign(element, keys=IDP_PAIR, method=xmlsec.Transform.RSA_SHA256, digest=xmlsec.Transform.SHA256, uri=None, transforms=None, key_info=True):
    """Puts an enveloped signature behind the issuer."""
    signature = xmlsec.template.create(element, xmlsec.Transform.EXCL_C14N, method, ns="ds")
    element.insert(1, signature)
    reference = xmlsec.template.add_reference(signature, digest, uri="#" + element.get("ID") if uri is None else uri)
    for transform in transforms or [xmlsec.Transform.ENVELOPED, xmlsec.Transform.EXCL_C14N]:
        xmlsec.template.add_transform(reference, transform)
    ctx = xmlsec.SignatureContext()
    if method == xmlsec.Transform.HMAC_SHA256:  # the public certificate taken for a secret
        ctx.key = xmlsec.Key.from_binary_data(xmlsec.KeyData.HMAC, Path(keys[1]).read_bytes())
    else:
        ctx.key = xmlsec.Key.from_file(keys[0], xmlsec.KeyFormat.PEM)
        if key_info:
            xmlsec.template.add_x509_data(xmlsec.template.ensure_key_info(signature))
            ctx.key.load_cert_from_file(keys[1], xmlsec.KeyFormat.PEM)
    ctx.register_id(element, "ID")
    ctx.sign(signature)
    return signature


def encrypt(tree, cipher=xmlsec.Transform.AES256_GCM, wrap=xmlsec.Transform.RSA_OAEP, keys=SP_PAIR):
    """Puts the assertion into an EncryptedAssertion."""
    assertion = assertion_of(tree)
    data = xmlsec.template.encrypted_data_create(assertion, cipher, type=xmlsec.EncryptionType.ELEMENT, ns="xenc")
    xmlsec.template.encrypted_data_ensure_cipher_value(data)
    key = xmlsec.template.add_encrypted_key(xmlsec.template.encrypted_data_ensure_key_info(data, ns="ds"), wrap)
    xmlsec.template.encrypted_data_ensure_cipher_value(key)
    manager = xmlsec.KeysManager()
    manager.add_key(xmlsec.Key.from_file(keys[1], xmlsec.KeyFormat.CERT_PEM))
    ctx = xmlsec.EncryptionContext(manager)
    bits = 128 if cipher in (xmlsec.Transform.AES128, xmlsec.Transform.AES128_GCM) else 256
    ctx.key = xmlsec.Key.generate(xmlsec.KeyData.AES, bits, xmlsec.KeyDataType.SESSION)
    done = ctx.encrypt_xml(data, assertion)
    holder = etree.Element(f"{{{SAML}}}EncryptedAssertion")
    done.getparent().replace(done, holder)
    holder.append(done)
    return tree


def text_of(tree):
    return etree.tostring(tree) if not isinstance(tree, (bytes, str)) else tree if isinstance(tree, bytes) else tree.encode()


def case(file, tree, expect, **facts):
    (HERE / f"{file}.xml").write_bytes(text_of(tree))
    cases[file] = {"expect": expect, **facts}


def signed(**how):
    tree = response(**how)
    sign(assertion_of(tree))
    return tree


def honest():
    case("honest-assertion-signed", signed(), "ok")
    tree = response()
    sign(tree)
    case("honest-response-signed", tree, "ok")
    tree = signed()
    sign(tree)
    case("honest-both-signed", tree, "ok")
    tree = response()
    sign(assertion_of(tree), method=xmlsec.Transform.RSA_SHA512, digest=xmlsec.Transform.SHA512, key_info=False)
    case("honest-sha512-without-key-info", tree, "ok")
    for name, cipher in [("gcm256", xmlsec.Transform.AES256_GCM), ("gcm128", xmlsec.Transform.AES128_GCM), ("cbc256", xmlsec.Transform.AES256), ("cbc128", xmlsec.Transform.AES128)]:
        case(f"honest-encrypted-{name}", encrypt(signed(), cipher), "ok")
    tree = encrypt(response())
    sign(tree)
    case("honest-encrypted-response-signed", tree, "ok")
    case("honest-unsolicited", signed(request=None), "ok", unsolicited=True, request=None)
    tree = response()
    sign(assertion_of(tree), keys=OTHER_PAIR)
    case("honest-second-certificate", tree, "ok", certificates=["idp", "other"])
    tree = response()
    sign(assertion_of(tree), method=xmlsec.Transform.RSA_SHA1, digest=xmlsec.Transform.SHA1)
    case("honest-sha1-where-allowed", tree, "ok", sha1=True)
    case("sha1", tree, "weakAlgorithm")
    case("honest-clock-two-minutes-ahead", signed(issued=2, before=2, after=7), "ok")
    case("honest-several-audiences", signed(audiences=[SP, SP]), "ok")


def words():
    """The message is genuine, and not for us, not now, or not an assertion."""
    case("status", response(status="Responder", assertion=False), "status")
    case("destination", signed(destination="https://other.example/acs"), "destination")
    case("issuer", signed(issuer="https://other.example/metadata"), "issuer")
    case("request", signed(request="_request-2"), "request")
    case("unsolicited", signed(request=None), "unsolicited", request=None)
    case("unsolicited-answer-to-nobody", signed(request="_request-2"), "request", unsolicited=True, request=None)
    case("not-yet-valid", signed(issued=7, before=7, after=20, confirm_after=20), "notYetValid", minutes=7)
    case("expired", signed(issued=-20, before=-20, after=-10, confirm_after=-10), "expired", minutes=10)
    case("expired-confirmation", signed(issued=-20, before=-20, after=10, confirm_after=-10), "expired", minutes=10)
    case("audience", signed(audience="https://other.example/metadata"), "audience")
    case("audience-missing", signed(audience=None), "audience")
    case("audience-one-of-two-restrictions", signed(audiences=[SP, "https://other.example/metadata"]), "audience")
    case("recipient", signed(recipient="https://other.example/acs"), "recipient")
    case("no-assertion", response(assertion=False), "noAssertion")
    case("unsigned", response(), "unsigned")
    tree = response()
    sign(assertion_of(tree), keys=OLD_PAIR)
    case("certificate-expired", tree, "certificateExpired", certificates=["idp", "old"])


def forgeries():
    tree = response(name=EVIL)
    sign(assertion_of(tree), keys=OTHER_PAIR, key_info=False)
    case("other-key", tree, "otherKey")
    tree = response(name=EVIL)
    sign(assertion_of(tree), keys=OTHER_PAIR)
    case("key-in-key-info", tree, "otherKey", presented=True)
    tree = response(name=EVIL)
    sign(assertion_of(tree), method=xmlsec.Transform.HMAC_SHA256, key_info=False)
    case("hmac-of-the-certificate", tree, "algorithm")
    tree = signed()
    assertion_of(tree).find("saml:Subject/saml:NameID", NS).text = EVIL
    case("changed", tree, "changed")
    tree = signed()
    tree.find(".//ds:SignatureValue", NS).text = base64.b64encode(bytes(256)).decode()
    case("signature-emptied", tree, "otherKey")
    tree = response(name=EVIL)
    sign(assertion_of(tree), uri="")
    case("reference-to-the-whole-document", tree, "reference")
    tree = signed()
    signature = tree.find(".//ds:Signature", NS)
    signature.find(".//ds:SignedInfo", NS).append(copy.deepcopy(signature.find(".//ds:Reference", NS)))
    case("two-references", tree, "reference")
    tree = signed()
    assertion_of(tree).insert(2, copy.deepcopy(tree.find(".//ds:Signature", NS)))
    case("two-signatures", tree, "severalSignatures")
    tree = signed()
    first = tree.find(".//ds:Transform", NS)
    for uri, name in [("http://www.w3.org/TR/1999/REC-xslt-19991116", "transform-xslt"), ("http://www.w3.org/TR/1999/REC-xpath-19991116", "transform-xpath"),
                      ("http://www.w3.org/2000/09/xmldsig#base64", "transform-base64")]:
        again = copy.deepcopy(tree)
        etree.SubElement(again.find(".//ds:Transforms", NS), f"{{{DS}}}Transform", Algorithm=uri)
        case(name, again, "transform")
    first.set("Algorithm", "http://www.w3.org/2001/10/xml-exc-c14n#")
    case("transform-without-enveloped", tree, "transform")


def comments():
    text = text_of(signed(name=HONEST + ".evil.example"))
    # A signature without comments does not see one; a reader that takes the first text node takes the shorter name.
    case("comment-in-the-name", text.replace(b"partner.example.evil.example</saml:NameID>", b"partner.example<!-- -->.evil.example</saml:NameID>"), "comment")
    case("comment-in-an-attribute", text.replace(b'xs:string">ada@partner.example', b'xs:string">ada@partner.example<!---->'), "comment")
    case("instruction-in-the-name", text.replace(b"partner.example.evil.example</saml:NameID>", b"partner.example<?x y?>.evil.example</saml:NameID>"), "comment")
    case("cdata-in-the-name", text.replace(b"partner.example.evil.example</saml:NameID>", b"partner.example<![CDATA[.evil.example]]></saml:NameID>"), "ok",
         name=HONEST + ".evil.example")
    inner = signed()
    assertion_of(inner).find("saml:Subject/saml:NameID", NS).append(etree.Comment("x"))
    case("comment-inside-the-cipher", encrypt(inner), "comment")


def documents():
    plain = text_of(signed())
    case("xxe", b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + plain.replace(HONEST.encode(), b"&x;", 1), "doctype")
    case("xxe-parameter", b'<!DOCTYPE r [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>' + plain, "doctype")
    bomb = b"<!DOCTYPE r [" + b'<!ENTITY a "aaaaaaaaaa">' + b"".join(
        f'<!ENTITY {b} "{("&" + a + ";") * 10}">'.encode() for a, b in zip("abcdefgh", "bcdefghi")) + b"]>"
    case("entity-expansion", bomb + plain.replace(HONEST.encode(), b"&i;", 1), "doctype")
    case("not-xml", b"Response", "malformed")
    case("cut-off", plain[:-40], "malformed")
    case("request-instead", b'<samlp:AuthnRequest xmlns:samlp="%s" ID="_a" Version="2.0"/>' % SAMLP.encode(), "wrongMessage")
    case("saml-1", plain.replace(b'ID="_response-1" Version="2.0"', b'ID="_response-1" Version="1.1"'), "version")
    tree = signed()
    second = copy.deepcopy(assertion_of(response(name=EVIL)))
    second.set("ID", "_assertion-2")
    tree.append(second)
    case("two-assertions", tree, "severalAssertions")
    tree = signed()
    tree.append(assertion_of(response(name=EVIL)))
    case("duplicate-ids", tree, "duplicateID")


def ciphers():
    case("rsa-1-5", encrypt(signed(), wrap=xmlsec.Transform.RSA_PKCS1), "cipherAlgorithm")
    case("triple-des", triple_des(), "cipherAlgorithm")
    case("cipher-for-another", encrypt(signed(), keys=OTHER_PAIR), "undecipherable")
    tree = encrypt(signed())
    value = tree.findall(".//xenc:CipherValue", NS)[-1]
    raw = bytearray(base64.b64decode(value.text))
    raw[40] ^= 1
    value.text = base64.b64encode(bytes(raw)).decode()
    case("cipher-changed", tree, "undecipherable")
    case("cipher-unsigned", encrypt(response(name=EVIL)), "unsigned")
    tree = response(name=EVIL)
    sign(assertion_of(tree), keys=OTHER_PAIR)
    case("cipher-with-another-key", encrypt(tree), "otherKey")


def triple_des():
    tree = encrypt(signed())
    tree.find(".//xenc:EncryptionMethod", NS).set("Algorithm", XENC + "tripledes-cbc")
    return tree


def wrapping():
    """The eight wrappings (Somorovsky et al., "On Breaking SAML", 2012): the signed part moved, something else in its place."""
    def whole():
        tree = response()
        sign(tree)
        return tree

    def split(tree, of):
        """A forged copy without its signature, and the original without the signature that goes elsewhere."""
        signature = of.find("ds:Signature", NS)
        bare = copy.deepcopy(of)
        bare.remove(bare.find("ds:Signature", NS))
        return signature, bare

    def forge(element, new_id):
        for node in element.iter(f"{{{SAML}}}NameID", f"{{{SAML}}}AttributeValue"):
            if node.text == HONEST:
                node.text = EVIL
        element.set("ID", new_id)
        return element

    tree = whole()
    signature, original = split(tree, tree)
    forge(tree, "_evil-response")
    assertion_of(tree).set("ID", "_evil-assertion")
    signature.append(original)
    case("xsw1", tree, "severalAssertions", wrapping=True)

    tree = whole()
    signature, original = split(tree, tree)
    forge(tree, "_evil-response")
    assertion_of(tree).set("ID", "_evil-assertion")
    signature.addprevious(original)
    case("xsw2", tree, "severalAssertions", wrapping=True)

    tree = signed()
    evil = forge(copy.deepcopy(assertion_of(tree)), "_evil-assertion")
    evil.remove(evil.find("ds:Signature", NS))
    assertion_of(tree).addprevious(evil)
    case("xsw3", tree, "severalAssertions", wrapping=True)

    tree = signed()
    evil = forge(copy.deepcopy(assertion_of(tree)), "_evil-assertion")
    evil.remove(evil.find("ds:Signature", NS))
    original = assertion_of(tree)
    tree.replace(original, evil)
    evil.append(original)
    case("xsw4", tree, "severalAssertions", wrapping=True)

    tree = signed()
    _, original = split(tree, assertion_of(tree))
    forge(assertion_of(tree), "_evil-assertion")
    tree.append(original)
    case("xsw5", tree, "severalAssertions", wrapping=True)

    tree = signed()
    signature, original = split(tree, assertion_of(tree))
    forge(assertion_of(tree), "_evil-assertion")
    signature.append(original)
    case("xsw6", tree, "severalAssertions", wrapping=True)

    tree = signed()
    evil = forge(copy.deepcopy(assertion_of(tree)), "_evil-assertion")
    evil.remove(evil.find("ds:Signature", NS))
    extensions = etree.Element(f"{{{SAMLP}}}Extensions")
    extensions.append(evil)
    assertion_of(tree).addprevious(extensions)
    case("xsw7", tree, "severalAssertions", wrapping=True)

    tree = signed()
    signature, original = split(tree, assertion_of(tree))
    forge(assertion_of(tree), "_evil-assertion")
    holder = etree.SubElement(signature, f"{{{DS}}}Object")
    holder.append(original)
    case("xsw8", tree, "severalAssertions", wrapping=True)

    # The same trick with elements that are counted as something else.
    tree = signed()
    signature, original = split(tree, assertion_of(tree))
    forge(assertion_of(tree), "_evil-assertion")
    original.tag = f"{{{SAML}}}Advice"
    etree.SubElement(signature, f"{{{DS}}}Object").append(original)
    case("signed-part-under-another-name", tree, "object", wrapping=True)
    tree = signed()
    forge(assertion_of(tree), "_evil-assertion")
    case("signature-of-another-id", tree, "reference", wrapping=True)


def main():
    for make in [honest, words, forgeries, comments, documents, ciphers, wrapping]:
        make()
    facts = {"now": int(NOW.timestamp()), "idp": IDP, "sp": SP, "acs": ACS, "request": REQUEST, "name": HONEST, "evil": EVIL, "cases": cases}
    (HERE / "cases.json").write_text(json.dumps(facts, indent=1, sort_keys=True) + "\n")
    print(f"{len(cases)} cases")


main()
