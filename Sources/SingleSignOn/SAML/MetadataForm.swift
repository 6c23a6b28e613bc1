import Foundation
import HTML
import Kernel
import People
import SAML
import Store
import Web
import XMLSecurity

/// Where a SAML provider's metadata comes from: an address that is read again by itself, a text, or a file.
struct MetadataForm: Sendable {
    let ground: Ground

    /// What the form leads to.
    enum Given: Sendable {
        case source(SAMLSource)
        /// One more certificate beside those that are there: a provider changes over.
        case certificate(Certificate)
    }

    static func values(_ source: SAMLSource?) -> Fields {
        Fields([("url", source?.url ?? ""), ("entity", source?.entity ?? ""), ("signer", source?.signer.flatMap { Certificate(base64: $0)?.pem } ?? "")])
    }

    /// - Throws: `ProviderRefusal` naming the field.
    func read(_ form: Fields, file: [UInt8]?, vendor: VendorID, isKnown: Bool) async throws -> Given {
        let entity = form.filled("entity"), now = ground.store.clock.now()
        var signer: String?
        if let text = form.filled("signer") {
            guard let certificate = Self.certificate(text) else { throw ProviderRefusal.certificate("signer") }
            signer = certificate.base64
        }
        if let bytes = file ?? form.filled("text").map({ Array($0.utf8) }) {
            let field = file == nil ? "text" : "file"
            if let certificate = Self.certificate(bytes) {
                guard isKnown else { throw ProviderRefusal.certificateFirst(field) }
                if certificate.isWeak { throw ProviderRefusal.certificate(field) }
                return .certificate(certificate)
            }
            return .source(try refusing(field) { try SAMLSource.read(bytes, url: nil, entity: entity, signer: signer, now: now) })
        }
        guard let url = form.filled("url") else { throw ProviderRefusal.metadataNeeded }
        guard Self.isAddress(url) else { throw ProviderRefusal.metadataAddress }
        do { return .source(try await SAMLMetadataClient(ground: ground, vendor: vendor).fetch(url, entity: entity, signer: signer)) } catch let refused as ArrivalRefused {
            throw ProviderRefusal.metadata("url", refused.reason, refused.note)
        }
    }
    private func refusing<T>(_ field: String, _ work: () throws -> T) throws -> T {
        do { return try work() } catch let refused as ArrivalRefused { throw ProviderRefusal.metadata(field, refused.reason, refused.note) }
    }

    /// PEM, or DER as some providers hand it out.
    private static func certificate(_ text: String) -> Certificate? {
        guard let begin = text.range(of: "-----BEGIN CERTIFICATE-----"), let end = text.range(of: "-----END CERTIFICATE-----"), begin.upperBound <= end.lowerBound else {
            return Certificate(base64: text)
        }
        // However its lines were broken on the way.
        return Certificate(base64: String(text[begin.upperBound..<end.lowerBound]))
    }
    private static func certificate(_ bytes: [UInt8]) -> Certificate? {
        if let der = Certificate(der: bytes) { return der }
        guard let text = String(validating: bytes, as: UTF8.self), !text.contains("<") else { return nil }
        return certificate(text)
    }
    /// `https:`, or `http:` on this machine for a provider under test.
    private static func isAddress(_ text: String) -> Bool {
        guard ProviderMetadata.isAddress(text), let url = URLComponents(string: text), let host = url.host else { return false }
        return url.scheme == "https" || ["localhost", "127.0.0.1", "[::1]"].contains(host)
    }

    static func page(_ request: WebRequest, _ provider: IdentityProvider, _ source: SAMLSource?, _ view: FormView) -> HTML {
        let t = view.t
        return card(form(to: SingleSignOnLinks.theirMetadata(provider.id), tokens: request.tokens, isMultipart: true, warnsUnsaved: true, """
            \(view.summary)
            \(textField(view.field("url", .singleSignOnMetadataURL, hint: .singleSignOnMetadataURLHint), kind: .url, maximumLength: 2000))
            \(textArea(view.field("text", .singleSignOnMetadataText, hint: .singleSignOnMetadataTextHint), rows: 6))
            \(fileField(view.field("file", .singleSignOnMetadataFile), accepts: ".xml,.cer,.crt,.pem,application/xml,text/xml"))
            \(disclosure(t(.singleSignOnMore), isOpen: view.values.filled("entity") != nil || view.values.filled("signer") != nil || !view.errors.isEmpty, """
                \(textField(view.field("entity", .singleSignOnMetadataEntity, hint: .singleSignOnMetadataEntityHint), maximumLength: 1000))
                \(textArea(view.field("signer", .singleSignOnMetadataSigner, hint: .singleSignOnMetadataSignerHint), rows: 4))
                """))
            \(formActions(button(t(.singleSignOnMetadataSave)), linkButton(t(.singleSignOnCancel), to: SingleSignOnLinks.provider(provider.id), style: .quiet)))
            """))
    }
}
