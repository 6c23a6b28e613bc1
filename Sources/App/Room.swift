package import Courses
package import Jobs
package import Learning
package import People
package import Web

/// The doors that every capability has. App concatenates them.
package protocol Room: Sendable {
    var routes: [Route] { get }
    /// Routes of the content host.
    var contentRoutes: [Route] { get }
    var navigation: [NavigationItem] { get }
    var parts: [PagePart] { get }
    var jobs: [JobKind] { get }
    var schedules: [Schedule] { get }
    var activityKinds: [ActivityKind] { get }
    var assignableKinds: [AssignableKind] { get }
    /// Tables whose rows belong to persons.
    var personTables: [PersonTable] { get }
    /// Tables whose rows belong to organizations.
    var organizationTables: [OrganizationTable] { get }
    /// Evidence that is kept for a time only.
    var retainedKinds: [RetainedKind] { get }
    /// What people answer before they go on after signing in.
    var gates: [Gate] { get }
    /// Lists that the isolation check asks.
    var isolationProbes: [IsolationProbe] { get }
    /// What can see an organization's people beside roles.
    var watcherSources: [WatcherSource] { get }
    /// What proofs are worth.
    var proofRules: [ProofRule] { get }
    /// Erasures of whom a capability knows that is no person, to be made once more after a restore.
    var repeatedErasures: [RepeatedErasure] { get }
    /// Registers with the ledger; called once, before it starts.
    func subscribe()
}
extension Room {
    package var contentRoutes: [Route] { [] }
    package var navigation: [NavigationItem] { [] }
    package var parts: [PagePart] { [] }
    package var jobs: [JobKind] { [] }
    package var schedules: [Schedule] { [] }
    package var activityKinds: [ActivityKind] { [] }
    package var assignableKinds: [AssignableKind] { [] }
    package var personTables: [PersonTable] { [] }
    package var organizationTables: [OrganizationTable] { [] }
    package var retainedKinds: [RetainedKind] { [] }
    package var gates: [Gate] { [] }
    package var isolationProbes: [IsolationProbe] { [] }
    package var watcherSources: [WatcherSource] { [] }
    package var proofRules: [ProofRule] { [] }
    package var repeatedErasures: [RepeatedErasure] { [] }
    package func subscribe() {}
}

extension PeopleRoom: Room {}
extension LearningRoom: Room {}
