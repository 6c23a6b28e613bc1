package import Blobs
import Kernel
package import Ledger
package import Outbound
package import Resolver
package import Store
package import Web

/// What every capability stands on, handed to its room by App. Each room is a struct with the same doors:
/// `init(ground:…)`, `routes`, `contentRoutes`, `navigation`, `parts`, `jobs`, `schedules`, `subscribe()`.
package struct Ground: Sendable {
    package let store: Store
    package let ledger: Ledger
    package let access: Access
    package let blobs: BlobFolder
    package let sites: SiteDirectory
    /// Parts of pages that other capabilities fill.
    package let parts: PageParts
    /// Calls to other servers.
    package let outbound: Outbound
    /// Questions to the domain name system.
    package let resolver: Resolver
    /// Where persons have rows.
    package let personTables = PersonTables()
    /// Where organizations have rows.
    package let organizationTables = OrganizationTables()
    /// What is kept for a time only.
    package let retainedKinds = RetainedKinds()
    /// Lists that the isolation check asks.
    package let isolationProbes = IsolationProbes()
    /// What of other rooms can see an organization's people.
    package let watcherSources = WatcherSources()
    /// What proofs are worth.
    package let proofRules = ProofRules()
    package init(store: Store, ledger: Ledger, access: Access, blobs: BlobFolder, sites: SiteDirectory, parts: PageParts,
                 outbound: Outbound = .unexpected, resolver: Resolver = .unexpected) {
        self.store = store
        self.ledger = ledger
        self.access = access
        self.blobs = blobs
        self.sites = sites
        self.parts = parts
        self.outbound = outbound
        self.resolver = resolver
    }
}
