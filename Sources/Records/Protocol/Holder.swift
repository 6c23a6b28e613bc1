import Kernel
import JSON
import People
import Store
import Synchronization
import Web
import XAPI

/// A credential as statements know it: its authority, and whose statements it writes and reads (foundations 23).
struct Holder: Sendable {
    let credential: String
    let name: String
    /// Under which it writes: the vendor's own organization for a credential of the vendor.
    let organization: OrganizationID
    let vendorOrganization: OrganizationID
    /// One of the vendor, which reaches every organization's statements.
    let isWhole: Bool
    /// Whether it reads what others wrote, too.
    let readsAll: Bool
    let origin: String
    /// The authority of its statements (Data 2.4.9).
    let authority: String

    init(credential: String, name: String, organization: OrganizationID, vendorOrganization: OrganizationID, isWhole: Bool, readsAll: Bool? = nil, origin: String) {
        self.readsAll = readsAll ?? isWhole
        (self.credential, self.name, self.organization, self.vendorOrganization, self.isWhole, self.origin) = (credential, name, organization, vendorOrganization, isWhole, origin)
        authority = #"{"objectType":"Agent","name":\#(JSONCharacters.quoted(name)),"account":{"homePage":\#(JSONCharacters.quoted(origin)),"name":\#(JSONCharacters.quoted(credential))}}"#
    }
    var authorityKey: AgentKey { .account(homePage: origin, name: credential) }
    /// Whether it writes under the vendor's own organization.
    var writesWhole: Bool { organization == vendorOrganization }
    /// Prefixes of the keys under which its statements are found.
    var writtenScopes: [String] { writesWhole ? [""] : ["", organization.value] }
    /// The prefix under which it reads.
    var readScope: String { readsAll || organization == vendorOrganization && isWhole ? "" : organization.value }
}

/// Holders by credential, read once each: a credential's name and organization never change but by a merge of organizations.
final class Holders: Sendable {
    private static let bound = 5000, believedMilliseconds: Int64 = 10_000
    private let known = Mutex<[String: (holder: Holder, until: Instant)]>([:])

    func holder<R: Right>(_ scope: Scope<R>, _ site: Site, _ store: Store) async throws -> Holder {
        let key = scope.vendor.value + scope.actor.id + site.portalOrigin, now = store.clock.now()
        if let hit = known.withLock({ $0[key] }), hit.until > now { return hit.holder }
        let vendor = scope.vendor, credential = scope.actor.id, reach = scope.reach
        let (name, own) = try await store.read(vendor) { tx in
            (try APICredentials.all([credential], vendor: vendor, tx)[credential]?.name ?? "", try Organizations.ofVendor(vendor, tx))
        }
        let holder = Holder(credential: credential, name: name, organization: reach.all ? own : reach.organizations.first ?? own, vendorOrganization: own, isWhole: reach.all,
                            origin: site.portalOrigin)
        known.withLock { known in
            if known.count >= Self.bound { known.removeAll(keepingCapacity: true) }
            known[key] = (holder, Instant(milliseconds: now.milliseconds + Self.believedMilliseconds))
        }
        return holder
    }
}
