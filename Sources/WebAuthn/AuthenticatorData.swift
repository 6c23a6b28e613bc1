import Crypto

/// What the authenticator signs (WebAuthn 6.1).
struct AuthenticatorData: Sendable {
    let relyingPartyHash: [UInt8]
    let isUserPresent, isUserVerified, isBackupEligible, isBackedUp: Bool
    let count: UInt32
    let attested: Attested?

    struct Attested: Sendable {
        let model: [UInt8]
        let credential: [UInt8]
        let key: [UInt8]
        let parsedKey: CBOR
    }

    init(_ bytes: [UInt8]) throws(WebAuthn.Fault) {
        guard bytes.count >= 37 else { throw .malformed("authenticator data ends too early") }
        relyingPartyHash = Array(bytes[0..<32])
        let flags = bytes[32]
        func has(_ bit: UInt8) -> Bool { flags & (1 << bit) != 0 }
        (isUserPresent, isUserVerified, isBackupEligible, isBackedUp) = (has(0), has(2), has(3), has(4))
        count = bytes[33..<37].reduce(0) { $0 << 8 | UInt32($1) }
        var rest = bytes[37...]
        if has(6) {
            guard rest.count >= 18 else { throw .malformed("authenticator data ends too early") }
            let model = Array(rest.prefix(16)), length = Int(rest[rest.startIndex + 16]) << 8 | Int(rest[rest.startIndex + 17])
            rest = rest.dropFirst(18)
            guard (1...1023).contains(length) else { throw .credential }
            guard rest.count > length else { throw .malformed("authenticator data ends too early") }
            let credential = Array(rest.prefix(length))
            rest = rest.dropFirst(length)
            let (key, end) = try CBOR.decodeFirst(rest)
            attested = Attested(model: model, credential: credential, key: Array(rest[rest.startIndex..<end]), parsedKey: key)
            rest = rest[end...]
        } else { attested = nil }
        if has(7) {
            let (extensions, end) = try CBOR.decodeFirst(rest)
            guard case .map = extensions else { throw .malformed("extensions are no map") }
            rest = rest[end...]
        }
        guard rest.isEmpty else { throw .malformed("bytes after the authenticator data") }
    }

    /// The checks that both ceremonies share.
    func check(_ party: WebAuthn.RelyingParty, needsVerification: Bool) throws(WebAuthn.Fault) {
        guard relyingPartyHash == Array(SHA256.hash(data: Array(party.id.utf8))) else { throw .relyingParty }
        guard isUserPresent else { throw .userNotPresent }
        if needsVerification, !isUserVerified { throw .userNotVerified }
        if isBackedUp, !isBackupEligible { throw .backupFlags }
    }
}
