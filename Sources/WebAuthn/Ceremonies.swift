import Crypto

/// A passkey is made (WebAuthn 7.1).
package struct Registration: Sendable {
    package let clientData: [UInt8]
    package let attestation: [UInt8]
    package init(clientData: [UInt8], attestation: [UInt8]) { (self.clientData, self.attestation) = (clientData, attestation) }

    /// What is kept of a new passkey.
    package struct Made: Sendable, Equatable {
        package let credential: [UInt8]
        /// The COSE key as it came.
        package let key: [UInt8]
        package let algorithm: COSEKey.Algorithm
        package let count: UInt32
        /// The authenticator's model (AAGUID); zeros when it does not say.
        package let model: [UInt8]
        package let isUserVerified, isBackupEligible, isBackedUp: Bool
        /// The key signed for itself. Other statements of origin are not looked into, since any authenticator is welcome.
        package let isSelfAttested: Bool
    }

    /// - Throws: `WebAuthn.Fault`
    package func verify(challenge: [UInt8], _ party: WebAuthn.RelyingParty, needsVerification: Bool = true) throws(WebAuthn.Fault) -> Made {
        try ClientData(clientData).check(type: "webauthn.create", challenge: challenge, party)
        guard attestation.count <= 65_536 else { throw .malformed("an attestation of more than 64 KB") }
        let object = try CBOR.decode(attestation)
        guard let format = object["fmt"]?.text, let statement = object["attStmt"], case .map(let claims) = statement, let data = object["authData"]?.bytes else {
            throw .malformed("an attestation without format, statement or data")
        }
        let authenticator = try AuthenticatorData(data)
        try authenticator.check(party, needsVerification: needsVerification)
        guard let attested = authenticator.attested else { throw .malformed("no credential in the attestation") }
        let key = try COSEKey(attested.parsedKey)
        var isSelfAttested = false
        switch format {
        case "none":
            guard claims.isEmpty else { throw .attestation }
        case "packed" where statement["x5c"] == nil:
            let signed = data + SHA256.hash(data: clientData)
            guard statement["alg"]?.int == key.algorithm.rawValue, let signature = statement["sig"]?.bytes, key.isValid(signature, of: signed) else { throw .attestation }
            isSelfAttested = true
        default: break
        }
        return Made(credential: attested.credential, key: attested.key, algorithm: key.algorithm, count: authenticator.count, model: attested.model,
                    isUserVerified: authenticator.isUserVerified, isBackupEligible: authenticator.isBackupEligible, isBackedUp: authenticator.isBackedUp,
                    isSelfAttested: isSelfAttested)
    }
}

/// A passkey is used (WebAuthn 7.2).
package struct Assertion: Sendable {
    package let clientData: [UInt8]
    package let authenticatorData: [UInt8]
    package let signature: [UInt8]
    package init(clientData: [UInt8], authenticatorData: [UInt8], signature: [UInt8]) {
        (self.clientData, self.authenticatorData, self.signature) = (clientData, authenticatorData, signature)
    }

    package struct Verified: Sendable, Equatable {
        package let count: UInt32
        package let isUserVerified, isBackedUp: Bool
        /// The count did not grow: perhaps there is a copy of the authenticator (7.2, step 22).
        package let isCountSuspect: Bool
    }

    /// - Parameters:
    ///   - key: the COSE key of the credential.
    ///   - count: what was kept at its last use.
    package func verify(challenge: [UInt8], _ party: WebAuthn.RelyingParty, key: [UInt8], count: UInt32, isBackupEligible: Bool,
                        needsVerification: Bool = true) throws(WebAuthn.Fault) -> Verified {
        try ClientData(clientData).check(type: "webauthn.get", challenge: challenge, party)
        let authenticator = try AuthenticatorData(authenticatorData)
        try authenticator.check(party, needsVerification: needsVerification)
        // Whether a passkey can be backed up is settled when it is made.
        guard authenticator.isBackupEligible == isBackupEligible else { throw .backupFlags }
        guard try COSEKey(CBOR.decode(key)).isValid(signature, of: authenticatorData + SHA256.hash(data: clientData)) else { throw .signature }
        let isSuspect = (authenticator.count != 0 || count != 0) && authenticator.count <= count
        return Verified(count: authenticator.count, isUserVerified: authenticator.isUserVerified, isBackedUp: authenticator.isBackedUp, isCountSuspect: isSuspect)
    }
    /// The challenge that the answer names, for looking it up; what it is worth is checked by ``verify``.
    package var challenge: [UInt8]? { (try? ClientData(clientData)).flatMap { Base64URL.decode($0.challenge) } }
}
extension Registration {
    /// The challenge that the answer names, for looking it up.
    package var challenge: [UInt8]? { (try? ClientData(clientData)).flatMap { Base64URL.decode($0.challenge) } }
}
