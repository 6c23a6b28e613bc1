import Foundation
package import Kernel
package import SAML
import XMLSecurity

/// Settings of a SAML provider. What it publishes about itself lies apart, as its metadata.
package struct SAMLSettings: Sendable, Codable, Equatable {
    /// Our requests carry our signature.
    package var signsRequests = true
    /// An assertion that came unencrypted is refused.
    package var requiresEncryption = false
    /// Takes answers that nobody asked for (identity-provider-initiated).
    package var allowsUnsolicited = false
    package var allowsSHA1 = false
    /// Asks for the password again, though somebody is signed in there.
    package var forcesAuthentication = false
    /// One of ``SAML/NameIDFormat``; `unspecified` leaves it to the provider.
    package var nameIDFormat = SAML.NameIDFormat.persistent
    /// How far the provider's clock may be from ours.
    package var skewMinutes = 3
    package init() {}
}

/// A provider's metadata with where it came from: kept as its document `metadata`.
package struct SAMLSource: Sendable, Codable, Equatable {
    /// Read again from there; nil when it was pasted or uploaded.
    package var url: String?
    /// The entity that is meant, in a list of many.
    package var entity: String?
    /// Base64 of the certificate that has to have signed it; nil accepts it by its address alone.
    package var signer: String?
    package var metadata: ProviderMetadata
    package init(url: String?, entity: String?, signer: String?, metadata: ProviderMetadata) {
        (self.url, self.entity, self.signer, self.metadata) = (url, entity, signer, metadata)
    }
    static let documentKind = "metadata"

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// Reads metadata, and holds it to its signature where one is asked for.
    /// - Throws: `ArrivalRefused` with `metadataBroken`
    static func read(_ bytes: [UInt8], url: String?, entity: String?, signer: String?, now: Instant) throws -> SAMLSource {
        var content = bytes
        if let signer {
            guard let certificate = Certificate(base64: signer) else { throw ArrivalRefused(.metadataBroken, "signer") }
            do { content = try SecuredDocument(bytes).verify(nil, certificates: [certificate], allowSHA1: false).content } catch {
                throw ArrivalRefused(.metadataUnsigned, SAMLWords.note(SAMLRefusal(error)))
            }
        }
        do { return SAMLSource(url: url, entity: entity, signer: signer, metadata: try ProviderMetadata.read(content, entity: entity, now: now)) } catch {
            throw ArrivalRefused(.metadataBroken, SAMLWords.note(error))
        }
    }
}
