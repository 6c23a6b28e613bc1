package import HTML
import HTTPTypes
package import Jobs
package import Kernel
package import People
import Store
package import Web

/// Identity providers of a vendor or an organization: SAML 2.0 and OpenID Connect, attribute mapping, provisioning on arrival.
package struct SingleSignOnRoom: Sendable {
    private let ground: Ground
    private let post: Post
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
    package var parts: [PagePart] { SignOnParts(ground: ground).parts }
    package var jobs: [JobKind] {
        let ground = ground
        return [
            JobKind(Self.refreshJob) { run in
                let vendor = run.vendor
                try await run.batch { try Attempt.sweep(vendor: vendor, $0) }
                let all = try await ground.store.read(vendor) { try ProviderStore.list(.everything, vendor: vendor, $0) }
                for provider in all where provider.kind == .oidc && provider.state == .on {
                    // One that cannot be read now says so on its page; the others go on.
                    do { try await OpenIDClient(ground, provider, vendor: vendor).refresh() } catch is ArrivalRefused {}
                    try await run.batch { _ in }
                }
            },
        ]
    }
    package var schedules: [Schedule] { [Schedule(Self.refreshJob, .every(seconds: 6 * 3600))] }
    package func subscribe() {}
}
