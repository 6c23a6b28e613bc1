package import HTML
package import Kernel
package import Ledger
package import Web

/// What a role lets its holders do, built in or made by the vendor.
///
/// A vendor's own role begins as a copy or empty, is changed under a version, and is archived, never deleted: an archived one cannot be
/// given and lets nobody do anything until it is restored. Built-in ones stay as they are.
package struct Role: Sendable {
    /// Whose members can hold it.
    package enum Side: String, Sendable, CaseIterable { case vendor, partner }
    /// What a grant names; a vendor's own role keeps the name that it was made with.
    package let key: String
    package let title: String
    package let about: String
    package let side: Side
    /// Keys of rights.
    package let rights: Set<String>
    package let isBuiltIn: Bool
    package let version: Int
    package let archivedAt: Instant?

    package var builtIn: BuiltInRole? { isBuiltIn ? BuiltInRole(rawValue: key) : nil }
    package var needsPortfolio: Bool { builtIn == .channelManager }
    /// A vendor's role may be bounded to a portfolio.
    package var takesPortfolio: Bool { needsPortfolio || (!isBuiltIn && side == .vendor) }
    /// A partner's role may reach all that lies below.
    package var takesSubtree: Bool { side == .partner && (!isBuiltIn || builtIn == .partnerAdmin) }

    /// Whether somebody of `power` can give it at an organization: what it does they can do there themselves.
    package func isGiven(at organization: Organization, by power: Power) -> Bool {
        guard archivedAt == nil, builtIn != .learner else { return false }
        if organization.isVendor { return (side == .vendor || builtIn == .assessor) && power.hasEverywhere(rights) }
        guard side == .partner else { return false }
        // These two reach beyond the organization they are held at.
        if builtIn == .distributorManager || builtIn == .assessor { return power.hasEverywhere(rights) }
        return power.has(rights, at: organization.id)
    }

    package func name(_ t: Localizer) -> String { isBuiltIn ? t(.peopleRoleName(role: key)) : title }
    package func text(_ t: Localizer) -> String { isBuiltIn ? t(.peopleRoleText(role: key)) : about }
}

extension Role.Side {
    /// Rights that a vendor's own role of this side can carry: a partner's are those that work within organizations.
    package var rights: [any Right.Type] {
        let partner = Set([BuiltInRole.partnerAdmin, .distributorManager, .assessor].flatMap(\.rights).map { $0.key })
        return RightList.grantable.filter { $0.key != Learn.key && (self == .vendor || partner.contains($0.key)) }
    }
}

/// Rights of one area, in plain words on the page of a role.
package enum RightArea: String, Sendable, CaseIterable {
    case people, partners, learning, content, vendor
    /// New rights stand with the vendor's until they have a place.
    package static func of(_ right: String) -> RightArea {
        switch right {
        case ViewPeople.key, ManagePeople.key, GrantRoles.key, ManagePrivacy.key: .people
        case ViewOrganizations.key, ManageOrganizations.key, HandleTasks.key, ManageIdentityProviders.key, ManageProvisioning.key, ManageBrand.key,
             ManageProgrammes.key, AskGates.key: .partners
        case ViewCounts.key, ViewLearning.key, AssignLearning.key, AssessWork.key, RevokeCredentials.key: .learning
        case AuthorCourses.key, OpenCourses.key, ManageCertifications.key, ViewPlayLogs.key, ViewStatements.key, VoidStatements.key: .content
        default: .vendor
        }
    }
}

/// A vendor's own role was made, changed, archived or restored.
package struct RoleChanged: LedgerEvent {
    package static let kind = "people.roleChanged"
    package enum Act: String, Codable, Sendable { case made, changed, archived, restored }
    package let role: String
    package let title: String
    package let act: Act
    package let side: String
    package let before: [String]
    package let after: [String]
    package var subjects: [Subject] { [Subject(kind: "role", id: role)] }
    package var changes: [Change] {
        [Change("title", from: nil, to: title), Change("rights", from: before.joined(separator: ", "), to: after.joined(separator: ", "))]
    }
}

package enum RoleRefusal: Refusal, Equatable {
    case name, nameTaken, rights, side, beyond, own, stale, builtIn, archived
    package var code: String { "role.\(self)" }
    package var status: Int {
        switch self {
        case .stale, .own, .builtIn, .archived: 409
        default: 422
        }
    }
    package var message: Message {
        switch self {
        case .name: .peopleNameMissing
        case .nameTaken: .peopleRoleNameTaken
        case .rights: .peopleRoleRightsNone
        case .side: .peopleRoleSideBad
        case .beyond: .peopleRoleRightsBeyond
        case .own: .peopleRoleOwn
        case .stale: .peopleRoleStale
        case .builtIn: .peopleRoleBuiltIn
        case .archived: .peopleRoleIsArchived
        }
    }
    package var field: String? {
        switch self {
        case .name, .nameTaken: "title"
        case .rights, .beyond: "rights"
        case .side: "side"
        default: nil
        }
    }
}
