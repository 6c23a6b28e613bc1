import HTML
import Kernel
import Ledger
import People
import Store
import Web

/// Who may see a batch or a source: the vendor's administrators all of them, everybody else their own, as long as they are where they
/// were when they brought it in. Files of organizations are the vendor's alone.
struct BatchDesk: Sendable {
    let ground: Ground

    func may(_ kind: RosterKind, _ request: WebRequest) -> Bool {
        switch kind {
        case .people: request.authority.reach(of: ManagePeople.self) != nil
        case .organizations: request.authority.reach(of: ManageOrganizations.self)?.all == true
        }
    }
    /// Whose files are brought in here and now: the vendor's, or the organization's whose hat the viewer wears.
    func owner(_ scope: Scope<ManagePeople>, _ request: WebRequest) throws -> OrganizationID? {
        if scope.reach.all { return nil }
        guard let organization = request.authority.viewer?.organization ?? scope.reach.organizations.first else { throw WebRefusal.notFound }
        return organization
    }
    func sees(_ kind: RosterKind, organization: OrganizationID?, by creator: String, _ scope: Scope<ManagePeople>, _ request: WebRequest) -> Bool {
        guard may(kind, request) else { return false }
        if scope.reach.all { return true }
        guard creator == scope.actor.id, let organization else { return false }
        return scope.reach.contains(organization) || request.authority.viewer?.organization == organization
    }

    func batch(_ request: WebRequest, _ scope: Scope<ManagePeople>) async throws -> Batch {
        let id = try request.id("file", of: Never.self).value
        guard let batch = try await ground.store.read(scope.vendor, { try BatchStore.find(id, vendor: scope.vendor, $0) }),
              sees(batch.kind, organization: batch.organization, by: batch.createdBy.id, scope, request) else { throw WebRefusal.notFound }
        return batch
    }
    func source(_ request: WebRequest, _ scope: Scope<ManagePeople>) async throws -> Source {
        let id = try request.id("source", of: Never.self).value
        guard let source = try await ground.store.read(scope.vendor, { try SourceStore.find(id, vendor: scope.vendor, $0) }),
              sees(source.kind, organization: source.organization, by: source.createdBy.value, scope, request) else { throw WebRefusal.notFound }
        return source
    }
}
