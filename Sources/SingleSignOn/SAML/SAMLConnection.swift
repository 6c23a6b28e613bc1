import Foundation
import HTML
import Kernel
import Outbound
import People
import SAML
import Store
import Web
import XMLSecurity

/// Everything that a message from or to one SAML provider is made or checked with, as it is stored now.
struct SAMLConnection: Sendable {
    let provider: IdentityProvider
    let settings: SAMLSettings
    let source: SAMLSource?
    let certificates: [Certificate]
    let ring: SAMLKeys.Ring
    let ours: ServiceProvider

    /// - Throws: `ArrivalRefused.settingsBroken`
    static func load(_ provider: IdentityProvider, _ site: Site, _ tx: Transaction) throws -> SAMLConnection {
        guard let settings = try? provider.settings(as: SAMLSettings.self) else { throw ArrivalRefused(.settingsBroken) }
        let document = try ProviderStore.document(provider.id, SAMLSource.documentKind, vendor: site.vendor, tx)
        return SAMLConnection(
            provider: provider, settings: settings, source: document.flatMap { try? JSONDecoder().decode(SAMLSource.self, from: Data($0.body.utf8)) },
            certificates: try ProviderCertificates.list(provider.id, vendor: site.vendor, tx).map(\.certificate),
            ring: try SAMLKeys.ring(provider.id, vendor: site.vendor, tx), ours: ours(provider.id, site))
    }
    static func ours(_ id: IdentityProviderID, _ site: Site) -> ServiceProvider {
        func address(_ link: Link) -> String { site.portalOrigin + link.address }
        return ServiceProvider(entityID: address(SingleSignOnLinks.metadata(id)), acs: address(SingleSignOnLinks.consumer(id)), slo: address(SingleSignOnLinks.backChannel(id)))
    }

    /// - Throws: `ArrivalRefused.metadataMissing`
    func known() throws -> ProviderMetadata {
        guard let source else { throw ArrivalRefused(.metadataMissing) }
        return source.metadata
    }
    func trusted() throws -> TrustedProvider {
        TrustedProvider(entityID: try known().entityID, certificates: certificates, allowsSHA1: settings.allowsSHA1, allowsUnsolicited: settings.allowsUnsolicited,
                        clockSkewSeconds: settings.skewMinutes * 60)
    }
    var signer: KeyPair? { ring.present }
}

/// Reads a provider's metadata from its address, through ``Outbound``, and keeps it with its certificates.
struct SAMLMetadataClient: Sendable {
    let ground: Ground
    let vendor: VendorID

    /// - Throws: `ArrivalRefused` with what went wrong.
    func fetch(_ url: String, entity: String?, signer: String?) async throws -> SAMLSource {
        let answer: OutboundAnswer
        do {
            answer = try await ground.outbound.send(OutboundRequest(
                "GET", url, headers: [("Accept", "application/samlmetadata+xml, application/xml, text/xml")], timeoutSeconds: 15, mostBytes: 32 << 20))
        } catch let refusal as OutboundRefusal { throw ArrivalRefused(.providerUnreachable, refusal.description) }
        guard answer.status == 200 else { throw ArrivalRefused(.metadataBroken, "\(answer.status) \(url.prefix(200))") }
        return try SAMLSource.read(answer.body, url: url, entity: entity, signer: signer, now: ground.store.clock.now())
    }

    static func keep(_ source: SAMLSource, of provider: IdentityProviderID, vendor: VendorID, _ tx: Transaction) throws {
        try ProviderStore.keep(try source.json(), SAMLSource.documentKind, of: provider, vendor: vendor, tx)
        try ProviderCertificates.set(source.metadata.trusted, of: provider, vendor: vendor, tx)
    }

    /// Reads it again from where it came; what was pasted stays as it is. A failure is noted and what was known goes on.
    func refresh(_ provider: IdentityProvider) async throws {
        let id = provider.id, vendor = vendor
        let body = try await ground.store.read(vendor) { try ProviderStore.document(id, SAMLSource.documentKind, vendor: vendor, $0)?.body }
        guard let body, let known = try? JSONDecoder().decode(SAMLSource.self, from: Data(body.utf8)), let url = known.url else { return }
        do {
            let fresh = try await fetch(url, entity: known.entity, signer: known.signer)
            // Another entity behind the same address is another provider: nobody asked to trust that one.
            guard fresh.metadata.entityID == known.metadata.entityID else { throw ArrivalRefused(.metadataBroken, "\(fresh.metadata.entityID) ≠ \(known.metadata.entityID)") }
            try await ground.store.write(vendor) { try Self.keep(fresh, of: id, vendor: vendor, $0) }
        } catch let refused as ArrivalRefused {
            try await ground.store.write(vendor) { try ProviderStore.noteFailure(refused.reason.rawValue + " " + refused.note, SAMLSource.documentKind, of: id, vendor: vendor, $0) }
            throw refused
        }
    }
}
