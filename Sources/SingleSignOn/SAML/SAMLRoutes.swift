import Foundation
import HTML
import Kernel
import Ledger
import People
import SAML
import Store
import Web
import XMLSecurity

/// Pages and forms of a SAML provider's own: its metadata, its certificates, our keys.
struct SAMLRoutes: Sendable {
    let ground: Ground
    private typealias R = ManageIdentityProviders
    private static let fileBytes = 8 << 20

    private func one(_ request: WebRequest, _ scope: Scope<ManageIdentityProviders>) async throws -> (IdentityProvider, SAMLSource?) {
        let id: IdentityProviderID = try request.id("provider"), vendor = scope.vendor
        return try await ground.store.read(vendor) { tx in
            let found = try ManagedProviders.find(scope, id, tx)
            guard found.kind == .saml else { throw WebRefusal.notFound }
            let body = try ProviderStore.document(id, SAMLSource.documentKind, vendor: vendor, tx)?.body
            return (found, body.flatMap { try? JSONDecoder().decode(SAMLSource.self, from: Data($0.utf8)) })
        }
    }

    var routes: [Route] {
        [
            .page("/settings/identity-providers/{provider}/metadata", R.self, "Asks for a SAML provider's metadata", { request, scope in
                let (provider, source) = try await one(request, scope)
                return show(request, provider, source, MetadataForm.values(source), .none)
            }),
            .upload("/settings/identity-providers/{provider}/metadata", R.self, "Reads a SAML provider's metadata or one more certificate of it") { request, scope in
                let upload = try await request.multipart(limit: Self.fileBytes, into: ground.blobs)
                return try await request.once(upload.fields) { try await take(upload, request, scope) }
            },
            .form("/settings/identity-providers/{provider}/keys", R.self, "Prepares, changes or retires our key at a SAML provider", { request, scope, form in
                let (provider, _) = try await one(request, scope), ledger = ground.ledger, now = ground.store.clock.now()
                guard let step = SAMLKeys.Step(rawValue: form.text("step")) else { throw WebRefusal.notFound }
                let fresh = step == .prepare ? try await SAMLKeys.make(request.site.name, now: now) : nil
                try await ground.store.write(scope.vendor) { try ManagedProviders.changeKey(scope, provider.id, step, fresh, ledger: ledger, $0) }
                return .redirect(SingleSignOnLinks.provider(provider.id), toast: request.t(.singleSignOnKeyDone(step: step.rawValue)))
            }),
        ]
    }

    private func show(_ request: WebRequest, _ provider: IdentityProvider, _ source: SAMLSource?, _ values: Fields, _ errors: FormErrors) -> WebResponse {
        .page(ProviderViews.metadata(request, provider, source, FormView(values, errors, request.t)), status: errors.isEmpty ? 200 : 422)
    }

    private func take(_ upload: Multipart, _ request: WebRequest, _ scope: Scope<ManageIdentityProviders>) async throws -> WebResponse {
        let (provider, source) = try await one(request, scope), vendor = scope.vendor, ledger = ground.ledger
        do {
            // The upload itself is not referenced and is swept; what was read from it lies in a row.
            let file = try upload.file("file").map { [UInt8](try Data(contentsOf: URL(filePath: $0.path))) }
            let given = try await MetadataForm(ground: ground).read(upload.fields, file: file, vendor: vendor, isKnown: source != nil)
            try await ground.store.write(vendor) { try ManagedProviders.take(scope, provider.id, given, ledger: ledger, $0) }
            return .redirect(SingleSignOnLinks.provider(provider.id), toast: request.t(.singleSignOnMetadataRead))
        } catch {
            guard let errors = FormErrors(error) else { throw error }
            return show(request, provider, source, upload.fields, errors)
        }
    }
}

extension ManagedProviders {
    /// Trusts a provider's metadata, or one more certificate beside it.
    static func take(_ scope: Scope<ManageIdentityProviders>, _ id: IdentityProviderID, _ given: MetadataForm.Given, ledger: Ledger, _ tx: Transaction) throws {
        try confirm(scope, tx)
        let one = try find(scope, id, tx), vendor = scope.vendor
        guard one.kind == .saml else { throw WebRefusal.notFound }
        switch given {
        case .source(let source):
            try SAMLMetadataClient.keep(source, of: id, vendor: vendor, tx)
            try note(.metadataRead, one, [Change("entity", from: nil, to: source.metadata.entityID), Change("certificates", from: nil, to: "\(source.metadata.certificates.count)")],
                     scope, ledger, tx)
        case .certificate(let certificate):
            guard let body = try ProviderStore.document(id, SAMLSource.documentKind, vendor: vendor, tx)?.body else { throw ProviderRefusal.metadataNeeded }
            var source = try JSONDecoder().decode(SAMLSource.self, from: Data(body.utf8))
            if !source.metadata.certificates.contains(certificate.base64) { source.metadata.certificates = Array(([certificate.base64] + source.metadata.certificates).prefix(10)) }
            try SAMLMetadataClient.keep(source, of: id, vendor: vendor, tx)
            try note(.certificateAdded, one, [Change("certificate", from: nil, to: SAMLWords.fingerprint(certificate))], scope, ledger, tx)
        }
        try tx.execute("UPDATE identity_provider SET version = version + 1 WHERE vendor_id = \(vendor) AND id = \(id)")
    }

    static func changeKey(_ scope: Scope<ManageIdentityProviders>, _ id: IdentityProviderID, _ step: SAMLKeys.Step, _ fresh: (secret: String, expiresOn: Day)?, ledger: Ledger,
                          _ tx: Transaction) throws {
        try confirm(scope, tx)
        let one = try find(scope, id, tx)
        guard one.kind == .saml else { throw WebRefusal.notFound }
        try SAMLKeys.take(step, fresh, of: id, vendor: scope.vendor, tx)
        try note(.keyChanged, one, [Change("step", from: nil, to: step.rawValue)], scope, ledger, tx)
    }
}
