package import HTML
import HTTPTypes
package import Jobs
package import Kernel
import Ledger
package import People
import Store
package import Web

/// Identity providers of a vendor or an organization: SAML 2.0 and OpenID Connect, attribute mapping, provisioning on arrival.
package struct SingleSignOnRoom: Sendable {
    private let ground: Ground
    private let post: Post
    private let providers = ShownProviders()
    private static let refreshJob = "singleSignOn.refresh"
    package init(ground: Ground, post: Post) {
        self.ground = ground
        self.post = post
    }

    private var journeys: JourneyRoutes { JourneyRoutes(ground: ground, post: post) }
    package var routes: [Route] {
        PolicyRoutes(ground: ground).routes + ProviderRoutes(ground: ground, journeys: journeys).routes.map { $0.method == .get ? $0 : $0.sensitive() } + journeys.routes
    }
    package var navigation: [NavigationItem] { [] }
    package var parts: [PagePart] { SignOnParts(ground: ground, providers: providers).parts }
    package var jobs: [JobKind] {
        let ground = ground, warnings = Warnings(ground: ground, post: post)
        return [
            JobKind(Self.refreshJob) { run in
                let vendor = run.vendor
                try await run.batch { try Attempt.sweep(vendor: vendor, $0) }
                let all = try await ground.store.read(vendor) { try ProviderStore.list(.everything, vendor: vendor, $0) }
                for provider in all where provider.state == .on {
                    // One that cannot be read now says so on its page; the others go on.
                    do {
                        switch provider.kind {
                        case .oidc: try await OpenIDClient(ground, provider, vendor: vendor).refresh()
                        case .saml: try await SAMLMetadataClient(ground: ground, vendor: vendor).refresh(provider)
                        }
                    } catch is ArrivalRefused {}
                    try await run.batch { _ in }
                }
            },
            JobKind(Warnings.jobKind) { run in
                guard let site = try await ground.sites.vendors().first(where: { $0.vendor == run.vendor }) else { return }
                try await run.batch { try warnings.send(site, $0) }
            },
            RequiredSignOn(ground: ground, post: post).job,
        ]
    }
    package var schedules: [Schedule] { [Schedule(Self.refreshJob, .every(seconds: 6 * 3600)), Schedule(Warnings.jobKind, .daily(minuteOfDay: 7 * 60))] }
    package var personTables: [PersonTable] {
        [
            PersonTable("person_identity", keys: ["provider_id", "subject"], .moves),
            PersonTable("provider_session", keys: ["session_hash"], .stays, hidden: ["session_hash", "id_token"]),
            PersonTable("arrival", .stays),
            PersonTable("break_glass", keys: ["person_id"], .stays),
        ]
    }
    /// Where a provider is required, nothing but its word counts, save for the administrators marked for emergencies.
    package var proofRules: [ProofRule] { [RequiredSignOn(ground: ground, post: post).rule] }
    package func subscribe() {
        let providers = providers
        ground.ledger.inTransaction(on: IdentityProviderChanged.self, name: "singleSignOn.shownProviders") { _, _, tx in
            if let vendor = tx.vendor { tx.onCommit { providers.forget(vendor) } }
        }
        ground.ledger.inTransaction(on: PersonErased.self, name: "singleSignOn.forget") { event, _, tx in
            guard let vendor = tx.vendor else { return }
            try ArrivalStore.forget(event.person, vendor: vendor, tx)
        }
    }
}
