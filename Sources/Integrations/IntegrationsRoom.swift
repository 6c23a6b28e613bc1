package import HTML
package import Jobs
package import Kernel
import Ledger
package import People
import Store
package import Web

/// What other systems write and read: SCIM 2.0 with its tokens and its log of requests and effects.
package struct IntegrationsRoom: Sendable {
    private let ground: Ground
    private let post: Post
    private let ownsDomain: DomainOwner

    /// - Parameter ownsDomain: whether a domain is confirmed to be an organization's, which single sign-on and joining know.
    package init(ground: Ground, post: Post, ownsDomain: @escaping DomainOwner = { _, _, _, _ in false }) {
        self.ground = ground
        self.post = post
        self.ownsDomain = ownsDomain
    }

    package var routes: [Route] {
        SCIMRoutes(ground: ground, post: post, ownsDomain: ownsDomain).routes + ClientRoutes(ground: ground).routes + LogRoutes(ground: ground).routes
    }
    package var navigation: [NavigationItem] { [] }
    package var parts: [PagePart] {
        [
            PagePart(slot: "settings", name: "integrations.settings", order: 30) { request, _ in
                request.authority.may(ManageProvisioning.self) ? row(request) : HTML()
            },
            PagePart(slot: "organizationSettings", name: "integrations.organization", order: 62) { request, id in
                guard let reach = request.authority.reach(of: ManageProvisioning.self), let organization = OrganizationID(checking: id), reach.contains(organization) else { return HTML() }
                return row(request)
            },
        ]
    }
    private func row(_ request: WebRequest) -> HTML {
        let t = request.t
        return #"<li class="row">\#(icon(.repeatAgain))<span class="row-main"><a href="\#(IntegrationsLinks.clients)">\#(t(.integrationsTitle))</a><small class="muted">\#(t(.integrationsLead))</small></span></li>"#
    }
    package var jobs: [JobKind] { [] }
    package var schedules: [Schedule] { [] }
    package var personTables: [PersonTable] { [PersonTable("provisioned_user", .moves)] }
    package var retainedKinds: [RetainedKind] {
        [RetainedKind("provisioning", title: .integrationsRetained, table: "provisioning_request", since: "at", person: nil, defaultDays: 90)]
    }

    package func subscribe() {
        let ground = ground
        ground.ledger.inTransaction(on: PersonErased.self, name: "integrations.forget") { event, _, tx in
            guard let vendor = tx.vendor else { return }
            try RequestLog.forget(event.person, vendor: vendor, tx)
        }
        ground.ledger.afterCommit(name: "integrations.joined", on: [MembershipStarted.kind]) { stored, tx in
            guard let vendor = tx.vendor else { return }
            let event = try Ledger.decode(stored, as: MembershipStarted.self)
            try MembershipWatch.started(event, ground: ground, vendor: vendor, tx)
        }
        ground.ledger.afterCommit(name: "integrations.left", on: [MembershipEnded.kind]) { stored, tx in
            guard let vendor = tx.vendor else { return }
            let event = try Ledger.decode(stored, as: MembershipEnded.self)
            try MembershipWatch.ended(event, vendor: vendor, tx)
        }
    }
}
