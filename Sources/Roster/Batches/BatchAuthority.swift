import Kernel
import Ledger
import People
import Store
import Web

/// In whose name a batch is planned and run: of whoever brought it in, with what they may do now.
struct BatchAuthority: Sendable {
    let access: Access

    func people(_ batch: Batch, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Scope<ManagePeople> { try scope(ManagePeople.self, batch, today, vendor, tx) }
    /// Giving roles is a right of its own: a file never gives what its owner could not give by hand.
    func roles(_ batch: Batch, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Scope<GrantRoles>? {
        do { return try scope(GrantRoles.self, batch, today, vendor, tx) } catch WebRefusal.forbidden { return nil }
    }
    /// Organizations are the whole vendor's business.
    func organizations(_ batch: Batch, today: Day, vendor: VendorID, _ tx: Transaction) throws -> Scope<ManageOrganizations> {
        let scope = try scope(ManageOrganizations.self, batch, today, vendor, tx)
        guard scope.reach.all else { throw WebRefusal.forbidden(right: ManageOrganizations.key) }
        return scope
    }
    /// Whether somebody may still bring in files of a kind. - Throws: `WebRefusal.forbidden`
    func check(_ kind: RosterKind, of person: PersonID, today: Day, vendor: VendorID, _ tx: Transaction) throws {
        if kind == .people { _ = try access.acting(ManagePeople.self, as: person, on: today, vendor: vendor, tx) } else {
            guard try access.acting(ManageOrganizations.self, as: person, on: today, vendor: vendor, tx).reach.all else { throw WebRefusal.forbidden(right: ManageOrganizations.key) }
        }
    }
    private func scope<R: Right>(_ right: R.Type, _ batch: Batch, _ today: Day, _ vendor: VendorID, _ tx: Transaction) throws -> Scope<R> {
        guard let person = batch.createdBy.person else { return access.operator(vendor: vendor, right) }
        return try access.acting(right, as: person, on: today, vendor: vendor, tx)
    }
}

/// The days and words of a vendor for work that no request brings.
struct Workplace: Sendable {
    let ground: Ground
    let post: Post
    let authority: BatchAuthority
    init(ground: Ground, post: Post) {
        (self.ground, self.post) = (ground, post)
        authority = BatchAuthority(access: ground.access)
    }
    func site(_ vendor: VendorID) async throws -> Site {
        guard let site = try await ground.sites.vendors().first(where: { $0.vendor == vendor }) else { throw WebRefusal.notFound }
        return site
    }
}
