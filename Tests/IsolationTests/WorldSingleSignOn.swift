import App
import Foundation
import Kernel
import People
import SingleSignOn
import Store
import Support

enum WorldSingleSignOn {
    private static let certificate = """
        MIICwjCCAaqgAwIBAgIUai3jvdVCz1diqQX19z3DaWstyRYwDQYJKoZIhvcNAQELBQAwGzEZMBcGA1UEAwwQaWRwIG9mIHRoZSB0ZXN0czAeFw0yNTExMjQx
        MDAwMDBaFw0zNjExMjExMDAwMDBaMBsxGTAXBgNVBAMMEGlkcCBvZiB0aGUgdGVzdHMwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQCULFOOQ14Y
        RN1Zzvhj1mk6n4At404P2Pqh0O6LXp8jz77ws+8xE+RYCa5gAoPowGLeCurPCkilUP6cNERLD942tnRIXMYJyDdgGCL9966uXf1wotv+b30pV7yS7/A4hAlk
        XXKlrZ6bdVMTY9uxaWD9kN3J1ogzGTRxoGZP06b9opHttJlUIYn44ihd0gqsp3WfOLPr12qKUe/ZLRxepLZM5M0BosGekftpJ1kMXb57r/ylE6+tlqgXB92O
        zGhGiPVHG/dzxgdoe6pCfPYkg8HklFWAVbZ2NpqEAhfJyPZP1GZStw3dVtljR7+HmmckSyFoPVoz6gWYqu+t2gwblvS1AgMBAAEwDQYJKoZIhvcNAQELBQAD
        ggEBAHFJdlrY8a52dCjkaQBnXeNbAaOPYL/NIyw1UNrMGEK9lfuS1x4C706MaPzlqwR4YXwX7AQfosNZi2w1gqsooQOrzhtjTE2jmRaBkckfizudd93vpf9p
        ECL7ASxdc227QNH3Osjr8OlpALBvIjAkMCBBgNWAsv3VEoKavPGphSTJSoCHVIeq7nnyqKPta6XB7fnZ8h1C21NavbqGwhydzch8hUrolLyL/dXPsdqfYqt5
        RVheP8zMHLzNztm1h0ghiWMXDSoQbWX0E4t4YrTCTI0jJaWe54IdPQgiZ8t/eJAPTgJlmRGmSKOEee42G0Ur4OiRvD52cnA7TDsF5S6Js3g=
        """
    static let metadata = """
        <md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.quagga.test/metadata"><md:IDPSSODescriptor \
        protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol"><md:KeyDescriptor use="signing"><ds:KeyInfo \
        xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>\(certificate)</ds:X509Certificate></ds:X509Data></ds:KeyInfo>\
        </md:KeyDescriptor><md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect" \
        Location="https://idp.quagga.test/sso"/></md:IDPSSODescriptor></md:EntityDescriptor>
        """
}

/// The victim's organization has a provider of each kind, somebody who came by it, and a question that waits in a mail.
extension ContentMaker {
    mutating func singleSignOn() async throws {
        let world = world, vendor = world.vendor, learner = world.people[.victimLearner]!, admin = world.people[.victimAdmin]!, organization = world.ids["organization"]!
        let discovery = #"{"issuer":"https://op.quagga.test","authorization_endpoint":"https://op.quagga.test/auth","token_endpoint":"https://op.quagga.test/token","jwks_uri":"https://op.quagga.test/keys"}"#
        let openID = String(decoding: try JSONEncoder().encode(OpenIDSettings(issuer: "https://op.quagga.test", clientID: "quagga")), as: UTF8.self)
        let saml = String(decoding: try JSONEncoder().encode(SAMLSettings()), as: UTF8.self), mapping = String(decoding: try JSONEncoder().encode(Provisioning()), as: UTF8.self)
        let ids = try await house.ground.store.write(vendor) { tx throws -> [String: String] in
            func provider(_ kind: String, _ settings: String) throws -> IdentityProviderID {
                let id = tx.newID(of: IdentityProviderEntity.self)
                try tx.execute("""
                    INSERT INTO identity_provider (vendor_id, id, organization_id, kind, name, state, settings, provisioning, version, created_at, created_by)
                    VALUES (\(vendor), \(id), \(organization), \(kind), 'Quetzalia ID', 'on', \(settings), \(mapping), 1, \(tx.now), \(admin.value))
                    """)
                return id
            }
            let one = try provider("oidc", openID), two = try provider("saml", saml)
            try ProviderStore.keep(discovery, "discovery", of: one, vendor: vendor, tx)
            for (domain, at) in [("quagga.test", Optional(tx.now)), ("waiting.test", nil)] {
                try tx.execute("""
                    INSERT INTO identity_provider_domain (vendor_id, provider_id, domain, added_at, confirmed_at) VALUES (\(vendor), \(one), \(domain), \(tx.now), \(at))
                    """)
            }
            try tx.execute("""
                INSERT INTO person_identity (vendor_id, provider_id, subject, person_id, linked_at, linked_how, last_at)
                VALUES (\(vendor), \(one), 'quagga-1', \(learner), \(tx.now), 'email', \(tx.now))
                """)
            var detail = ArrivalLine.Detail()
            (detail.subject, detail.attributes) = ("quagga-1", ["name": ["Ottoline Quagga"], "email": ["ottoline.quagga@example.test"]])
            let reference = "QUAG-GA22"
            let line = try ArrivalLog.write(one, reference: reference, .entered, reason: nil, detail: detail, person: learner, tester: nil, vendor: vendor, tx)
            let token = SessionToken.make(), waiting = #"{"provider":"\#(one.value)","subject":"quagga-1","attributes":{}}"#
            try tx.execute("""
                INSERT INTO one_time_token (vendor_id, token_hash, purpose, person_id, payload, created_at, expires_at)
                VALUES (\(vendor), \(SessionToken.hash(token)), 'singleSignOn', \(learner), \(waiting), \(tx.now), \(tx.now.adding(seconds: 3600)))
                """)
            return ["provider": one.value, "samlProvider": two.value, "ssoArrival": line, "ssoReference": reference, "ssoConfirm": token]
        }
        self.world.ids.merge(ids) { $1 }
    }
}
