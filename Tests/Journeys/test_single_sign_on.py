"""Sign-in through companies' own providers, with providers that others wrote: pysaml2, SimpleSAMLphp, oidc-provider-mock.

Administrators connect them by the forms; people come in by a browser; attacks are posted to the running portal.
"""
import base64
import re

import pytest
import requests
from identity_providers import OpenIDProvider, PySAMLProvider, SimpleSAMLProvider
from lxml import etree
from playwright.sync_api import TimeoutError
from steps import PASSWORD, Desk

ADA = {"mail": ["ada@partner.example"], "displayName": ["Ada Lovelace"], "department": ["Engineering"], "preferredLanguage": ["en"]}


def portal(start):
    """A portal whose operator lets it call servers beside it, with a vendor."""
    return start("--outbound-allow-private", "true", before=lambda s: s.command("vendor", "add", "Northlight Controls", "--slug", "northlight", "--country", "DE", "--zone", "Europe/Berlin"))


def vendor_admin(server, visit, width="desktop"):
    link = re.search(r"https?://\S+/reset/\S+", server.command("person", "add", "vera@northlight.example", "--name", "Vera Vendor", "--role", "vendorAdmin"))[0]
    admin = Desk(visit(width), server)
    admin.go(link, look=False).fill(password=PASSWORD).press("Save and sign in")
    return admin


def organization(admin, name):
    admin.go("/organizations/new", look=False).fill(name=name, country="Germany", region="DACH", type="Reseller").press("Create organization")
    return admin.page.url.rsplit("/", 1)[-1].split("?")[0]


def connect_saml(admin, name, of):
    """Makes a SAML provider and gives back its page's address."""
    admin.go("/settings/identity-providers", look=False).press("Add SAML", exact=False)
    admin.look("sso-new-saml").fill(name=name, organization=of).press("Create draft")
    address = admin.page.url.split("?")[0]
    admin.sees("Next: the provider's metadata").look("sso-provider-draft")
    return address


def ours(server, provider):
    """What we publish for the other side."""
    return requests.get(f"{server.url}/sso/{provider.rsplit('/', 1)[-1]}/metadata", timeout=10).text


def give_metadata(admin, provider, **how):
    admin.go(provider + "/metadata", "sso-metadata").fill(**how).press("Read and trust it")
    admin.sees("The provider is known now")


def open_for(admin, provider, domain):
    admin.go(provider, look=False).fill(domain=domain).press("Add domain")
    admin.press("Switch on").sees("is on")


def map_engineers(admin, provider, target):
    """Department "Engineering" becomes engineers of an organization."""
    admin.go(provider + "/mapping", "sso-mapping")
    admin.fill(**{"rule__1__attribute": "department", "rule__1__test": "equals", "rule__1__value": "Engineering", "rule__1__gift": "organization:" + target,
                  "rule__2__attribute": "department", "rule__2__test": "equals", "rule__2__value": "engineering", "rule__2__gift": "jobRole:engineer"}).press("Save")


def arrives(desk, address):
    """Waits until the browser stands at an address that holds this part."""
    try:
        desk.page.wait_for_url(lambda url: address in url, timeout=10_000)
    except TimeoutError as problem:
        raise AssertionError(f"not at {address} but at {desk.page.url}:\n{desk.text()[:1200]}") from problem


def welcomed(desk, address):
    """Somebody new is asked two questions first; the address they wanted waits behind them."""
    arrives(desk, "/welcome?next=")
    desk.press("Skip" if desk.page.locator("html").get_attribute("lang") == "en" else "Überspringen")
    arrives(desk, address)


def reference(desk):
    return desk.page.locator(".reference").inner_text()


def test_pysaml2(start, visit, tmp_path):
    """Deep link, signed request, a person made in the mapped organization, both logouts, IdP-initiated, the test page."""
    server = portal(start)
    admin = vendor_admin(server, visit)
    parent, branch = organization(admin, "Quay Resellers"), organization(admin, "Quay Lisbon")
    provider = connect_saml(admin, "Quay ID", "Quay Resellers")
    idp = PySAMLProvider(tmp_path / "pysaml", ours(server, provider), {"ada": ADA})
    try:
        admin.visitor.expect_error(idp.url + "/favicon")
        give_metadata(admin, provider, text=idp.metadata())
        # A test shows what would happen and does nothing.
        admin.fill(domain="partner.example").press("Add domain")
        admin.press("Test sign-in")
        admin.press("Sign in as ada")
        arrives(admin, "/arrivals/")
        admin.sees("nobody was signed in", "Add a new person", "Ada Lovelace", "Quay Resellers", "Engineering").look("sso-test")
        admin.go("/people?q=Lovelace", look=False).never_sees("ada@partner.example")
        assert idp.requests[-1].force_authn == "true" and idp.requests[-1].signature is None, "signed over the query"
        admin.go(provider, look=False).press("Switch on").sees("is on").look("sso-provider-on")

        learner = Desk(visit("phone"), server)
        learner.visitor.expect_error(idp.url + "/favicon")
        learner.go("/catalogue?q=deep", look=False)
        assert "/sign-in" in learner.page.url
        learner.look("sso-sign-in")
        learner.fill(email="ada@partner.example")
        learner.page.locator("summary", has_text="Sign in through your company").click()
        learner.submit("/sso/find", email="ada@partner.example")
        arrives(learner, idp.url + "/sso")
        learner.press("Sign in as ada")
        welcomed(learner, "/catalogue?q=deep")
        admin.go("/people?q=Lovelace", look=False).sees("Ada Lovelace", "Quay Resellers")

        # Signed out here and there.
        learner.go("/me", "sso-profile").press("Sign out here and at the provider")
        arrives(learner, "/sign-in")
        assert idp.logouts and idp.logouts[-1].name_id.text == "ada"
        # Signed out there: the session here ends.
        learner.go(f"/sso/{provider.rsplit('/', 1)[-1]}/start", look=False).press("Sign in as ada")
        arrives(learner, server.url + "/")
        assert learner.page.goto(server.url + "/me").status == 200
        learner.page.goto(idp.url + "/sign_out?user=ada")
        learner.sees("Signed out everywhere")
        learner.go("/me", look=False)
        assert "/sign-in" in learner.page.url

        unasked_and_attacks(server, admin, learner, visit, provider, idp)
    finally:
        idp.close()


def unasked_and_attacks(server, admin, learner, visit, provider, idp):
    acs = idp.acs
    # Begun there: refused with a number, under which the administrator reads why; allowed, RelayState leads to a page of ours.
    learner.visitor.expect_error("403")
    learner.page.goto(idp.url + "/unasked?user=ada&to=/catalogue")
    arrives(learner, acs)
    learner.sees("You could not be signed in").look("sso-refused")
    number = reference(learner)
    admin.go("/settings/identity-providers", "sso-list").fill(number=number).press("Show why")
    admin.sees("Nobody asked for this answer", "Allow sign-ins begun at the provider").look("sso-refusal-explained")
    admin.go(provider + "/edit", "sso-edit").fill(allowsUnsolicited=True).press("Save")
    learner.page.goto(idp.url + "/unasked?user=ada&to=/catalogue")
    arrives(learner, server.url + "/catalogue")
    learner.page.goto(idp.url + "/unasked?user=ada&to=https://evil.example/")
    arrives(learner, server.url + "/")
    assert "evil" not in learner.page.url

    def refused(value, why):
        answer = requests.post(acs, data={"SAMLResponse": value}, allow_redirects=False, timeout=10)
        assert answer.status_code == 403, why
        assert not any("laurel_session" in c.name for c in answer.cookies), why
        number = re.search(r'class="reference">([^<]+)<', answer.text)[1]
        admin.go(f"/settings/identity-providers/reference?number={number}", look=False).sees(why)

    fresh = idp.assertion("ada", None)
    text = base64.b64decode(fresh)
    # The same one twice.
    assert requests.post(acs, data={"SAMLResponse": fresh}, allow_redirects=False, timeout=10).status_code == 303
    refused(fresh, "was used before")
    encode = lambda data: base64.b64encode(data).decode()  # noqa: E731
    refused(encode(text.replace(b"ada@partner.example", b"eve@partner.example")), "does not cover what the message says")
    refused(encode(text.replace(b">ada</ns1:NameID>", b">ada<!-- --></ns1:NameID>") if b"</ns1:NameID>" in text else text.replace(b">ada<", b">ada<!-- --><")), "A comment or instruction")
    refused(encode(b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + re.sub(rb"^<\?xml[^>]*\?>", b"", text)), "document type")
    tree = etree.fromstring(text)
    for signature in tree.findall(".//{http://www.w3.org/2000/09/xmldsig#}Signature"):
        signature.getparent().remove(signature)
    refused(encode(etree.tostring(tree)), "is not signed")
    tree = etree.fromstring(text)
    evil = etree.fromstring(etree.tostring(tree.find("{urn:oasis:names:tc:SAML:2.0:assertion}Assertion")))
    evil.set("ID", "_evil")
    tree.insert(1, evil)
    refused(encode(etree.tostring(tree)), "does not cover what the message says")
    refused("AAAA", "cannot be read")


def test_simplesamlphp(start, visit, tmp_path):
    """Metadata by address, signed requests, encrypted assertions, mapping, single logout from here, and our key's change."""
    server = portal(start)
    admin = vendor_admin(server, visit)
    organization(admin, "Harbour Group")
    branch = organization(admin, "Harbour Porto")
    provider = connect_saml(admin, "Harbour Directory", "Harbour Porto")
    key = re.search(r"<ds:X509Certificate>([^<]+)</ds:X509Certificate>", ours(server, provider).split('use="signing"')[1])[1]
    base = f"{server.url}/sso/{provider.rsplit('/', 1)[-1]}"
    idp = SimpleSAMLProvider(tmp_path / "ssp")
    try:
        idp.configure(base + "/metadata", base + "/acs", base + "/logout", re.sub(r"\s", "", key), encrypts=True)
        idp.start()
        give_metadata(admin, provider, url=idp.metadata_address)
        admin.go(provider + "/edit", look=False).fill(requiresEncryption=True).press("Save")
        open_for(admin, provider, "partner.example")
        map_engineers(admin, provider, branch)
        learner = Desk(visit("desktop"), server)
        learner.visitor.expect_error(idp.url + "/favicon")
        learner.go(f"/sso/{provider.rsplit('/', 1)[-1]}/start?next=/catalogue", look=False)
        learner.page.fill("#username", "grace")
        learner.page.fill("#password", "secret")
        with learner.page.expect_navigation():
            learner.page.press("#password", "Enter")
        # Job role and language came along: there is nothing left to ask.
        arrives(learner, "/catalogue")
        learner.go("/me", look=False)
        assert learner.page.locator("html").get_attribute("lang") == "de", "the language came along"
        admin.go("/people?q=Hopper", look=False).sees("Grace Hopper", "Harbour Porto")
        admin.go(provider, "sso-provider-simplesamlphp").sees("Signed in")
        # Out here and there: SimpleSAMLphp verifies our request and answers, and asks for the password again.
        learner.press("Hier und beim Anbieter abmelden")
        arrives(learner, "/sign-in")
        learner.page.goto(f"{base}/start")
        assert learner.page.locator("#password").count() == 1, "its session ended too"
        # Our key changes while both are published.
        admin.go(provider, look=False).press("Publish a next key")
        assert ours(server, provider).count('use="signing"') == 2
        admin.press("Change over").look("sso-keys").press("Retire the former key")
        assert ours(server, provider).count('use="signing"') == 1
    finally:
        idp.close()


@pytest.mark.parametrize("width", ["desktop", "phone"])
def test_openid(start, visit, width):
    """Discovery, PKCE and nonce enforced by the other side, deep link, rotation of keys, both logouts, refusals."""
    server = portal(start)
    admin = vendor_admin(server, visit, width)
    organization(admin, "Pier Systems")
    op = OpenIDProvider({"ada": {"email": "ada@pier.example", "email_verified": True, "name": "Ada Lovelace"}, "eve": {"email": "eve@elsewhere.example", "email_verified": True, "name": "Eve"}})
    try:
        admin.go("/settings/identity-providers", "sso-empty").press("Add OpenID Connect")
        admin.look("sso-new-openid").fill(name="Pier ID", organization="Pier Systems", issuer="nonsense", clientID="", secret="s")
        admin.visitor.expect_error("422")
        admin.press("Create draft").look("sso-new-openid-refused")
        assert "issuer" in admin.refused().lower()
        admin.fill(issuer=op.url, clientID="laurel", secret="s").press("Create draft")
        provider = admin.page.url.split("?")[0]
        open_for(admin, provider, "pier.example")
        start_address = f"/sso/{provider.rsplit('/', 1)[-1]}/start"

        learner = Desk(visit(width), server)
        learner.visitor.expect_error(op.url)  # its own page asks other sites for its looks
        learner.go("/sign-in?next=/catalogue%3Fq%3Ddeep", look=False)
        learner.page.locator("summary", has_text="Sign in through your company").click()
        learner.submit("/sso/find", email="ada@pier.example")
        arrives(learner, op.url)
        choose(learner, "ada")
        welcomed(learner, "/catalogue?q=deep")
        assert "pkce held" in op.log
        # Another key signs from now on.
        calls = op.log.count("jwks")
        learner.page.context.clear_cookies()
        op.rotate()
        learner.visitor.expect_error("403")
        learner.go(start_address + "?next=/catalogue", look=False)
        choose(learner, "ada")
        if "/catalogue" not in learner.page.url:
            # A key that came within a minute of the last reading waits for the next try.
            assert op.log.count("jwks") == calls
            admin.go(provider, look=False).press("Read again now")
            learner.go(start_address + "?next=/catalogue", look=False)
            choose(learner, "ada")
        arrives(learner, "/catalogue")
        assert op.log.count("jwks") > calls
        # The provider says over the back channel that she signed out.
        answer = requests.post(server.url + start_address.replace("/start", "/logout"), data={"logout_token": op.logout_token("laurel", "ada")}, timeout=10)
        assert answer.status_code == 200, answer.text
        learner.go("/me", look=False)
        assert "/sign-in" in learner.page.url
        # Somebody of another domain is refused kindly, and explained under the number.
        stranger = Desk(visit(width), server)
        stranger.visitor.expect_error("403")
        stranger.visitor.expect_error(op.url)
        stranger.go(start_address, look=False)
        choose(stranger, "eve")
        stranger.sees("You could not be signed in").look("sso-refused-openid").never_sees("elsewhere.example")
        admin.go(f"/settings/identity-providers/reference?number={reference(stranger)}", "sso-explained").sees("a domain that this provider does not speak for", "eve@elsewhere.example")
        admin.go("/settings/identity-providers/policy", "sso-policy")
    finally:
        op.close()


def choose(desk, sub):
    """Signs in at the mock by its button for a user that it knows."""
    button = desk.page.locator(f"button[value='{sub}']")
    if button.count() == 0:
        desk.page.fill("input[name=sub]", sub)
        button = desk.page.get_by_role("button", name="Authorize").first
    with desk.page.expect_navigation(wait_until="load"):
        button.first.click()


def test_partner_admin(start, visit):
    """A partner's administrator connects the company's own provider; its domain waits for the vendor."""
    server = portal(start)
    admin = vendor_admin(server, visit)
    organization(admin, "Dock Partners")
    admin.go("/people/new?role=partnerAdmin", look=False).fill(name="Paul Partner", email="paul@dock.example", role="partnerAdmin", organization="Dock Partners")
    admin.page.locator("main form button.button-primary, main form button").first.click()
    admin.page.wait_for_load_state()
    from steps import link_for
    link = link_for(admin, "paul@dock.example")
    paul = Desk(visit("phone"), server)
    paul.go(link, look=False).fill(password=PASSWORD)
    paul.page.locator("main form button.button-primary").first.click()
    paul.page.wait_for_load_state()
    if "/welcome" in paul.page.url or "/welcome" in paul.go("/home", look=False).page.url:
        paul.press("Skip")
    paul.go("/settings/identity-providers", "sso-partner-empty").press("Add SAML")
    paul.look("sso-partner-new").fill(name="Dock ID").press("Create draft")
    provider = paul.page.url.split("?")[0]
    paul.look("sso-partner-provider").fill(domain="gmail.com")
    paul.visitor.expect_error("422")
    paul.press("Add domain").sees("belongs to a public mail provider")
    paul.fill(domain="dock.example").press("Add domain").sees("Waits for the vendor")
    admin.go(provider, look=False).press("Confirm").sees("Confirmed")
    # Taken away: he sees it and changes nothing.
    admin.go("/settings/identity-providers/policy", look=False)
    box = admin.page.locator("input[name=partnersMay]")
    box.uncheck(force=True)
    admin.submit("/settings/identity-providers/policy")
    paul.go(provider, "sso-partner-readonly").never_sees("Switch on")
    assert paul.page.goto(server.url + "/settings/identity-providers/policy").status == 404
    paul.visitor.expect_error("404")
