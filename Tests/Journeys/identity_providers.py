"""Identity providers to sign in with, run beside a journey: one of pysaml2, SimpleSAMLphp, and oidc-provider-mock with PKCE enforced."""
import base64
import datetime
import hashlib
import os
import shutil
import signal
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from server import free_ports

PERSISTENT = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"


def make_key(folder, name="idp", days=400):
    """A key and its own certificate as PEM files."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"{name} of a journey")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key()).serial_number(x509.random_serial_number())
                   .not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=days)).sign(key, hashes.SHA256()))
    key_file, certificate_file = Path(folder) / f"{name}.key", Path(folder) / f"{name}.crt"
    key_file.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()))
    certificate_file.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    return str(key_file), str(certificate_file)


def serve(handler):
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class PySAMLProvider:
    """A SAML provider on pysaml2 that verifies our requests' signatures and signs answers and logouts."""

    def __init__(self, folder, metadata_of_ours, users):
        from saml2 import BINDING_HTTP_POST, BINDING_HTTP_REDIRECT
        from saml2.config import IdPConfig
        from saml2.server import Server
        self.redirect, self.post, self.users = BINDING_HTTP_REDIRECT, BINDING_HTTP_POST, users
        self.requests, self.logouts, self.answers = [], [], []
        folder = Path(folder)
        folder.mkdir(exist_ok=True)
        key, certificate = make_key(folder)
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                outer.answer(self)

            def log_message(self, *_):
                pass

        self.server = serve(Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        ours = folder / "ours.xml"
        ours.write_text(metadata_of_ours)
        self.idp = Server(config=IdPConfig().load({
            "entityid": self.url + "/metadata", "key_file": key, "cert_file": certificate, "xmlsec_binary": shutil.which("xmlsec1"), "metadata": {"local": [str(ours)]},
            "allow_unknown_attributes": True,
            "service": {"idp": {
                "name": "pysaml2", "want_authn_requests_signed": True, "sign_response": True, "sign_assertion": True,
                "signing_algorithm": "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "digest_algorithm": "http://www.w3.org/2001/04/xmlenc#sha256",
                "endpoints": {"single_sign_on_service": [(self.url + "/sso", BINDING_HTTP_REDIRECT)], "single_logout_service": [(self.url + "/slo", BINDING_HTTP_REDIRECT)]},
                "policy": {"default": {"lifetime": {"minutes": 5}, "attribute_restrictions": None, "name_form": "urn:oasis:names:tc:SAML:2.0:attrname-format:uri"}},
            }}}))
        self.ours = next(iter(self.idp.metadata.keys()))
        self.acs = self.idp.metadata.assertion_consumer_service(self.ours)[0]["location"]

    def metadata(self):
        from saml2.metadata import create_metadata_string
        return create_metadata_string(None, config=self.idp.config, sign=False).decode()

    def assertion(self, user, in_response_to):
        """A signed response about one of the users."""
        from saml2.saml import NameID
        response = self.idp.create_authn_response(
            identity=self.users[user], in_response_to=in_response_to, destination=self.acs, sp_entity_id=self.ours, name_id=NameID(format=PERSISTENT, text=user),
            authn={"class_ref": "urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport", "authn_auth": self.url}, sign_response=True, sign_assertion=True,
            sign_alg="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", digest_alg="http://www.w3.org/2001/04/xmlenc#sha256", session_not_on_or_after=None)
        return base64.b64encode(str(response).encode()).decode()

    def answer(self, http):
        address, query = urlparse(http.path), {k: v[0] for k, v in parse_qs(urlparse(http.path).query).items()}
        try:
            page = getattr(self, "page_" + address.path.strip("/").replace("-", "_"), lambda q: (404, "", {}))(query)
        except Exception as problem:  # noqa: BLE001 - the journey sees it in the browser
            page = (500, f"<pre>{type(problem).__name__}: {problem}</pre>", {})
        status, body, headers = page
        data = body.encode()
        http.send_response(status)
        for name, value in {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(data)), **headers}.items():
            http.send_header(name, value)
        http.end_headers()
        http.wfile.write(data)

    def page_sso(self, query):
        """The sign-in page: one button for each user. The request's signature has to hold."""
        request = self.idp.parse_authn_request(query["SAMLRequest"], self.redirect, relay_state=query.get("RelayState"), sigalg=query["SigAlg"], signature=query["Signature"])
        self.requests.append(request.message)
        buttons = "".join(f'<p><a href="/enter?user={u}&to={request.message.id}">Sign in as {u}</a></p>' for u in self.users)
        return 200, f"<!doctype html><html lang=en><title>pysaml2</title><main><h1>Company sign-in</h1>{buttons}</main>", {}

    def page_enter(self, query):
        return self.form(query["user"], query["to"], None)

    def page_unasked(self, query):
        return self.form(query["user"], None, query.get("to"))

    def form(self, user, request, relay):
        value = self.assertion(user, request)
        self.answers.append(value)
        state = f'<input type="hidden" name="RelayState" value="{relay}">' if relay else ""
        return 200, (f'<!doctype html><html lang=en><title>pysaml2</title><main><form method="post" action="{self.acs}"><input type="hidden" name="SAMLResponse" value="{value}">'
                     f'{state}<button>Continue</button></form></main><script>document.forms[0].submit()</script>'), {}

    def page_slo(self, query):
        """Both directions: their request is answered, their answer is noted."""
        if "SAMLResponse" in query:
            self.logouts.append(self.idp.parse_logout_request_response(query["SAMLResponse"], self.redirect))
            return 200, "<!doctype html><html lang=en><title>pysaml2</title><main><h1>Signed out everywhere</h1></main>", {}
        request = self.idp.parse_logout_request(query["SAMLRequest"], self.redirect, relay_state=query.get("RelayState"), sigalg=query["SigAlg"], signature=query["Signature"])
        self.logouts.append(request.message)
        response = self.idp.create_logout_response(request.message, [self.redirect], sign=False)
        return self.lead(str(response), "SAMLResponse", query.get("RelayState"))

    def page_sign_out(self, query):
        """Begun here, for one session."""
        from saml2.saml import NameID
        target = self.idp.metadata.single_logout_service(self.ours, self.redirect, "spsso")[0]["location"]
        _, request = self.idp.create_logout_request(target, issuer_entity_id=self.ours, name_id=NameID(format=PERSISTENT, text=query["user"]), sign=False)
        return self.lead(str(request), "SAMLRequest", None, target)

    def lead(self, message, kind, relay, target=None):
        target = target or self.idp.metadata.single_logout_service(self.ours, self.redirect, "spsso")[0]["location"]
        info = self.idp.apply_binding(self.redirect, message, target, relay or "", response=kind == "SAMLResponse", sign=True,
                                      sigalg="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256")
        return 302, "", {"Location": dict(info["headers"])["Location"]}

    def close(self):
        self.server.shutdown()


class SimpleSAMLProvider:
    """SimpleSAMLphp under PHP's own server, with a folder of settings of its own."""
    ROOT = Path("/usr/share/simplesamlphp")

    def __init__(self, folder):
        self.folder = Path(folder)
        for part in ("", "metadata", "cert", "log", "data", "tmp", "sessions"):
            (self.folder / part).mkdir(exist_ok=True)
        make_key(self.folder / "cert")
        self.port = free_ports(1)[0]
        self.url = f"http://127.0.0.1:{self.port}"
        self.process = None

    def configure(self, entity, acs, slo, certificate, encrypts):
        def php(name, body):
            (self.folder / name).write_text("<?php\n" + body)
        f = self.folder
        php("config.php", f"""$config = ['baseurlpath' => '{self.url}/', 'certdir' => '{f}/cert/', 'loggingdir' => '{f}/log/', 'datadir' => '{f}/data/', 'tempdir' => '{f}/tmp',
            'secretsalt' => 'of a journey and no secret', 'auth.adminpassword' => 'none of a journey', 'technicalcontact_email' => 'na@example.org', 'timezone' => 'UTC',
            'logging.handler' => 'file', 'logging.level' => 7, 'enable.saml20-idp' => true, 'module.enable' => ['exampleauth' => true, 'core' => true, 'saml' => true],
            'session.phpsession.cookiename' => 'SSP', 'session.phpsession.savepath' => '{f}/sessions', 'store.type' => 'phpsession', 'session.cookie.secure' => false, 'session.cookie.samesite' => null, 'session.phpsession.httponly' => true,
            'language.available' => ['en'], 'language.default' => 'en', 'metadata.sources' => [['type' => 'flatfile', 'directory' => '{f}/metadata']], 'production' => false,
            'trusted.url.domains' => null, 'theme.use' => 'default', 'assets' => ['caching' => ['max_age' => 1, 'etag' => false]]];""")
        php("authsources.php", """$config = ['staff' => ['exampleauth:UserPass', 'grace:secret' => ['uid' => ['grace'], 'mail' => ['grace@partner.example'], 'displayName' => ['Grace Hopper'],
            'department' => ['Engineering'], 'preferredLanguage' => ['de']]]];""")
        php("metadata/saml20-idp-hosted.php", f"""$metadata['{self.url}/idp'] = ['host' => '__DEFAULT__', 'privatekey' => 'idp.key', 'certificate' => 'idp.crt', 'auth' => 'staff', 'sign.logout' => true,
            'redirect.sign' => true, 'redirect.validate' => true, 'validate.authnrequest' => true, 'NameIDFormat' => '{PERSISTENT}', 'attributes.NameFormat' => 'urn:oasis:names:tc:SAML:2.0:attrname-format:basic',
            'authproc' => [3 => ['class' => 'saml:AttributeNameID', 'attribute' => 'uid', 'Format' => '{PERSISTENT}', 'identifyingAttribute' => 'uid']]];""")
        php("metadata/saml20-sp-remote.php", f"""$metadata['{entity}'] = ['AssertionConsumerService' => '{acs}', 'SingleLogoutService' => '{slo}', 'NameIDFormat' => '{PERSISTENT}',
            'certData' => '{certificate}', 'validate.authnrequest' => true, 'redirect.validate' => true, 'sign.logout' => true, 'simplesaml.nameidattribute' => 'uid',
            'assertion.encryption' => {'true' if encrypts else 'false'}, 'sharedkey_algorithm' => 'http://www.w3.org/2001/04/xmlenc#aes256-cbc'];""")

    def start(self):
        environment = {**os.environ, "SIMPLESAMLPHP_CONFIG_DIR": str(self.folder), "PHP_CLI_SERVER_WORKERS": "2"}
        with open(self.folder / "php.log", "ab") as log:
            self.process = subprocess.Popen([shutil.which("php"), "-d", "error_reporting=0", "-d", "display_errors=0", "-S", f"127.0.0.1:{self.port}", "-t", str(self.ROOT / "www")],
                                            env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True)
        end = time.monotonic() + 15
        while time.monotonic() < end:
            try:
                if requests.get(self.metadata_address, timeout=5).status_code == 200:
                    return self
            except requests.RequestException:
                time.sleep(0.1)
        raise AssertionError("SimpleSAMLphp gave no metadata:\n" + requests.get(self.metadata_address, timeout=5).text[:1500] + (self.folder / "php.log").read_text()[-1500:])

    @property
    def metadata_address(self):
        return self.url + "/saml2/idp/metadata.php"

    def close(self):
        if self.process:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()


class OpenIDProvider:
    """oidc-provider-mock, wrapped: a code is given out for an S256 challenge and a nonce only, and exchanged for its verifier only."""

    def __init__(self, users):
        os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"
        import flask
        import oidc_provider_mock
        import werkzeug.serving
        from authlib.jose import RSAKey
        self.challenges, self.log, self.storage = {}, [], None
        app = oidc_provider_mock.app(require_nonce=True, user_claims=[oidc_provider_mock.User(sub=sub, claims=claims) for sub, claims in users.items()])

        @app.before_request
        def demand():
            self.storage = flask.g.oidc_provider_mock_storage
            if flask.request.path == "/jwks":
                self.log.append("jwks")
            if flask.request.path == "/oauth2/authorize":
                args = flask.request.args
                if args.get("code_challenge_method") != "S256" or len(args.get("code_challenge", "")) != 43 or not args.get("nonce"):
                    return "PKCE by S256 and a nonce are demanded here", 400
            if flask.request.path == "/oauth2/token":
                form = flask.request.form
                made = base64.urlsafe_b64encode(hashlib.sha256(form.get("code_verifier", "").encode()).digest()).rstrip(b"=").decode()
                if self.challenges.pop(form.get("code"), None) != made:
                    return flask.jsonify({"error": "invalid_grant", "error_description": "code_verifier"}), 400
                self.log.append("pkce held")
            return None

        @app.after_request
        def note(response):
            code = parse_qs(urlparse(response.headers.get("Location", "")).query).get("code")
            if flask.request.path == "/oauth2/authorize" and code:
                self.challenges[code[0]] = flask.request.args["code_challenge"]
            return response

        self.new_key = lambda: RSAKey.generate_key(is_private=True, options={"kid": os.urandom(6).hex()})
        self.port = free_ports(1)[0]
        self.server = werkzeug.serving.make_server("localhost", self.port, app, threaded=True)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://localhost:{self.port}"

    def rotate(self):
        """From now on another key signs, and it alone is published."""
        self.storage.jwk = self.new_key()

    def logout_token(self, client, subject):
        """Signed like an ID token (Back-Channel Logout 1.0)."""
        from authlib.jose import jwt
        now = int(time.time())
        claims = {"iss": self.url, "aud": client, "iat": now, "exp": now + 120, "jti": os.urandom(8).hex(), "sub": subject, "events": {"http://schemas.openid.net/event/backchannel-logout": {}}}
        return jwt.encode({"alg": "RS256", "typ": "logout+jwt", "kid": self.storage.jwk.as_dict().get("kid")}, claims, self.storage.jwk.as_dict(is_private=True)).decode()

    def close(self):
        self.server.shutdown()
