import Foundation
import JSON
import Kernel
import People
import Store
import Web
import WebAuthn

/// The two ceremonies of passkeys, from what the browser's script sends to rows.
enum Passkeys {
    /// The browser's credential as our script puts it into a form: WebAuthn's own JSON (Level 3, `toJSON`).
    private struct Sent: Decodable {
        struct Response: Decodable {
            let clientDataJSON: String
            var attestationObject: String?
            var authenticatorData: String?
            var signature: String?
            var userHandle: String?
            var transports: [String]?
        }
        let id: String
        let type: String
        let response: Response
    }
    private static let mostBytes = 100_000

    private static func read(_ text: String?) throws -> Sent {
        guard let text, text.utf8.count <= mostBytes, let sent = try? JSONDecoder().decode(Sent.self, from: Data(text.utf8)), sent.type == "public-key" else { throw SignInRefusal.passkey }
        return sent
    }
    private static func bytes(_ text: String?) throws -> [UInt8] {
        guard let text, let bytes = Base64URL.decode(text) else { throw SignInRefusal.passkey }
        return bytes
    }

    // MARK: making

    /// What `navigator.credentials.create` gets.
    static func creation(_ person: Person, owner: String, _ party: WebAuthn.RelyingParty, site: String, _ tx: Transaction, vendor: VendorID) throws -> JSONValue {
        let known = try PasskeyStore.of(person.id, vendor: vendor, tx)
        let challenge = try Challenges.make(.register, owner: owner, person: person.id, vendor: vendor, tx)
        return .object([
            "challenge": .string(challenge), "timeout": .int(Int64(WebAuthn.challengeSeconds * 1000)), "attestation": .string("none"),
            "rp": .object(["id": .string(party.id), "name": .string(site)]),
            "user": .object(["id": .string(PasskeyStore.handle(person.id, vendor: vendor)), "name": .string(person.email), "displayName": .string(person.name)]),
            "pubKeyCredParams": .array(COSEKey.Algorithm.allCases.map { .object(["type": .string("public-key"), "alg": .int(Int64($0.rawValue))]) }),
            "authenticatorSelection": .object(["residentKey": .string("required"), "requireResidentKey": .bool(true), "userVerification": .string("required")]),
            "excludeCredentials": .array(known.map(descriptor)),
        ])
    }
    private static func descriptor(_ passkey: Passkey) -> JSONValue {
        .object(["type": .string("public-key"), "id": .string(passkey.credential),
                 "transports": .array(passkey.transports.split(separator: ",").map { .string(String($0)) })])
    }

    /// - Throws: `SignInRefusal.passkey`, `.passkeyKnown`, `.nameMissing`
    static func register(_ text: String?, name: String, _ person: PersonID, owner: String, _ party: WebAuthn.RelyingParty, vendor: VendorID, _ tx: Transaction) throws {
        let sent = try read(text)
        let registration = Registration(clientData: try bytes(sent.response.clientDataJSON), attestation: try bytes(sent.response.attestationObject))
        guard let challenge = registration.challenge, try Challenges.use(challenge, .register, owner: owner, person: person, vendor: vendor, tx),
              let made = try? registration.verify(challenge: challenge, party), Base64URL.encode(made.credential) == sent.id else { throw SignInRefusal.passkey }
        guard try PasskeyStore.of(person, vendor: vendor, tx).count < PasskeyStore.most else { throw SignInRefusal.passkey }
        let known = Set(["usb", "nfc", "ble", "smart-card", "hybrid", "internal", "cable"])
        try PasskeyStore.add(made, try checked(name), transports: (sent.response.transports ?? []).filter(known.contains), to: person, party: party, vendor: vendor, tx)
    }
    static func checked(_ name: String) throws -> String {
        guard !name.isEmpty else { throw SignInRefusal.nameMissing }
        return String(name.prefix(80))
    }

    // MARK: using

    /// What `navigator.credentials.get` gets. - Parameter person: whose passkeys count; nil lets the authenticator offer those it knows.
    static func request(_ purpose: Challenges.Purpose, person: PersonID?, owner: String, _ party: WebAuthn.RelyingParty, vendor: VendorID, _ tx: Transaction) throws -> JSONValue {
        let allowed = try person.map { try PasskeyStore.of($0, vendor: vendor, tx) } ?? []
        let challenge = try Challenges.make(purpose, owner: owner, person: person, vendor: vendor, tx)
        return .object([
            "challenge": .string(challenge), "timeout": .int(Int64(WebAuthn.challengeSeconds * 1000)), "rpId": .string(party.id), "userVerification": .string("required"),
            "allowCredentials": .array(allowed.map(descriptor)),
        ])
    }

    /// Whose passkey answered. - Throws: `SignInRefusal.passkey`, whatever is wrong: the person can only try again or another way.
    static func verify(_ text: String?, _ purpose: Challenges.Purpose, person: PersonID? = nil, owner: String, _ party: WebAuthn.RelyingParty, vendor: VendorID,
                       _ tx: Transaction) throws -> PersonID {
        let sent = try read(text)
        let assertion = Assertion(clientData: try bytes(sent.response.clientDataJSON), authenticatorData: try bytes(sent.response.authenticatorData),
                                  signature: try bytes(sent.response.signature))
        guard let challenge = assertion.challenge, try Challenges.use(challenge, purpose, owner: owner, person: person, vendor: vendor, tx),
              let passkey = try PasskeyStore.find(credential: sent.id, party: party, vendor: vendor, tx), person == nil || passkey.person == person else { throw SignInRefusal.passkey }
        // An authenticator that chose the passkey itself has to say whose it is (7.2, step 6).
        if let handle = sent.response.userHandle, !handle.isEmpty {
            guard Base64URL.decode(handle) == Base64URL.decode(passkey.handle) else { throw SignInRefusal.passkey }
        } else if person == nil { throw SignInRefusal.passkey }
        guard let verified = try? assertion.verify(challenge: challenge, party, key: passkey.key, count: passkey.count, isBackupEligible: passkey.isBackupEligible) else {
            throw SignInRefusal.passkey
        }
        try PasskeyStore.noteUse(passkey.id, verified, vendor: vendor, tx)
        return passkey.person
    }
}
