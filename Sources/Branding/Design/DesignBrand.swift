package import HTML
package import Kernel
package import Ledger
package import People
package import Store
package import Web

package enum BrandRefusal: Refusal, Equatable {
    case name, accent, tooLong(String), notYours, nothingNew
    case pictureUnreadable, pictureTooLarge, pictureMissing, drawingUnreadable
    package var code: String {
        switch self {
        case .name: "brand.name"
        case .accent: "brand.accent"
        case .tooLong: "brand.tooLong"
        case .notYours: "brand.notYours"
        case .nothingNew: "brand.nothingNew"
        case .pictureUnreadable: "brand.pictureUnreadable"
        case .pictureTooLarge: "brand.pictureTooLarge"
        case .pictureMissing: "brand.pictureMissing"
        case .drawingUnreadable: "brand.drawingUnreadable"
        }
    }
    package var status: Int {
        switch self {
        case .nothingNew: 409
        case .notYours: 403
        default: 422
        }
    }
    package var message: Message {
        switch self {
        case .name: .brandingNameBad
        case .accent: .brandingAccentBad
        case .tooLong: .brandingTooLong(limit: "\(DesignBrand.longestText)")
        case .notYours: .brandingNotYours
        case .nothingNew: .brandingNothingNew
        case .pictureUnreadable: .brandingPictureUnreadable
        case .pictureTooLarge: .brandingPictureTooLarge
        case .pictureMissing: .brandingPictureMissing
        case .drawingUnreadable: .brandingDrawingUnreadable
        }
    }
    package var field: String? {
        switch self {
        case .name: "name"
        case .accent: "accent"
        case .tooLong(let field): field
        case .pictureUnreadable, .pictureTooLarge, .pictureMissing, .drawingUnreadable: "file"
        default: nil
        }
    }
}

/// Designing, publishing and taking back a brand. Nobody but its designers sees a draft.
package struct DesignBrand: Sendable {
    package static let longestText = 4000
    package static let longestName = 60
    let ledger: Ledger

    /// What the caller may change of this brand: all of it, or what the vendor leaves to partners.
    package static func allowed(_ scope: Scope<ManageBrand>, _ tx: Transaction) throws -> Set<BrandField> {
        scope.reach.all ? Set(BrandField.allCases) : try BrandStore.allowed(vendor: scope.vendor, tx)
    }
    /// - Throws: `WebRefusal.notFound` beyond reach.
    static func owner(_ scope: Scope<ManageBrand>, _ id: OrganizationID, _ tx: Transaction) throws -> BrandOwner {
        guard let owner = try BrandStore.owner(id, scope.reach, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
        return owner
    }
    private static func open(_ scope: Scope<ManageBrand>, _ id: OrganizationID, _ tx: Transaction) throws -> BrandState {
        try Access.confirm(scope, tx)
        return try BrandStore.state(try owner(scope, id, tx), vendor: scope.vendor, tx)
    }

    /// Keeps what was entered in the draft; fields that are not the caller's to change stay as they are.
    func save(_ scope: Scope<ManageBrand>, _ id: OrganizationID, _ form: BrandForm, _ tx: Transaction) throws {
        var state = try Self.open(scope, id, tx)
        form.apply(to: &state.draft, allowed: try Self.allowed(scope, tx), isVendor: state.owner.isVendor)
        try BrandStore.save(state, by: scope.actor, vendor: scope.vendor, tx)
    }

    func setPicture(_ scope: Scope<ManageBrand>, _ id: OrganizationID, _ slot: BrandContent.Slot, to picture: Brand.Picture?, _ tx: Transaction) throws {
        var state = try Self.open(scope, id, tx)
        guard try Self.allowed(scope, tx).contains(slot.field) else { throw BrandRefusal.notYours }
        state.draft[slot] = picture
        try BrandStore.save(state, by: scope.actor, vendor: scope.vendor, tx)
    }

    /// - Returns: the number of the new version.
    @discardableResult
    func publish(_ scope: Scope<ManageBrand>, _ id: OrganizationID, _ tx: Transaction) throws -> Int {
        let state = try Self.open(scope, id, tx)
        guard state.isDraftNew else { throw BrandRefusal.nothingNew }
        return try publish(state, scope, tx)
    }
    /// The draft becomes what is published again.
    func discard(_ scope: Scope<ManageBrand>, _ id: OrganizationID, _ tx: Transaction) throws {
        var state = try Self.open(scope, id, tx)
        state.draft = state.published
        try BrandStore.save(state, by: scope.actor, vendor: scope.vendor, tx)
    }
    /// Everything that the caller may change comes from the vendor again (of the vendor's own brand: from Laurel), as a version of its own.
    func reset(_ scope: Scope<ManageBrand>, _ id: OrganizationID, _ tx: Transaction) throws {
        try replace(scope, id, by: BrandContent(), tx)
    }
    /// An earlier version again, as a version of its own: nothing in between is lost.
    func restore(_ scope: Scope<ManageBrand>, _ id: OrganizationID, version: Int, _ tx: Transaction) throws {
        let owner = try Self.owner(scope, id, tx)
        guard let found = try BrandStore.versions(owner.id, vendor: scope.vendor, tx).first(where: { $0.number == version }) else { throw WebRefusal.notFound }
        try replace(scope, id, by: found.content, tx)
    }
    private func replace(_ scope: Scope<ManageBrand>, _ id: OrganizationID, by content: BrandContent, _ tx: Transaction) throws {
        var state = try Self.open(scope, id, tx)
        state.draft = BrandForm.content(content, over: state.published, allowed: try Self.allowed(scope, tx))
        guard state.isDraftNew else {
            // What everybody sees is that already; the draft may have been something else.
            return try BrandStore.save(state, by: scope.actor, vendor: scope.vendor, tx)
        }
        try publish(state, scope, tx)
    }

    @discardableResult
    private func publish(_ state: BrandState, _ scope: Scope<ManageBrand>, _ tx: Transaction) throws -> Int {
        var state = state
        let fields = state.draft.changed(since: state.published)
        state.published = state.draft
        state.number += 1
        try BrandStore.save(state, by: scope.actor, vendor: scope.vendor, tx)
        try BrandStore.keep(state, by: scope.actor, vendor: scope.vendor, tx)
        try BrandStore.touch(scope.vendor, tx)
        try ledger.append(BrandPublished(organization: state.owner.id, number: state.number, fields: fields), by: scope.actor, tx)
        return state.number
    }

    /// What partners may change is the vendor's choice.
    func allow(_ scope: Scope<ManageBrand>, _ fields: Set<BrandField>, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        guard scope.reach.all else { throw WebRefusal.notFound }
        let before = try BrandStore.allowed(vendor: scope.vendor, tx)
        if before == fields { return }
        try BrandStore.allow(fields, vendor: scope.vendor, tx)
        try ledger.append(BrandPolicyChanged(vendor: scope.vendor, before: Self.names(before), after: Self.names(fields)), by: scope.actor, tx)
    }
    private static func names(_ fields: Set<BrandField>) -> [String] { fields.map(\.rawValue).sorted() }
}
