package import Kernel

/// The roles that every vendor starts with. They are rows (`role`, `role_right`), so that custom roles are more rows.
package enum BuiltInRole: String, CaseIterable, Sendable {
    case vendorAdmin, channelManager, author, instructor, assessor, auditor, partnerAdmin, distributorManager, learner

    package var rights: [any Right.Type] {
        switch self {
        case .vendorAdmin:
            RightList.grantable
        case .channelManager:
            [ViewOrganizations.self, ViewPeople.self, ManagePeople.self, ViewCounts.self, ViewLearning.self, AssignLearning.self, GrantRoles.self]
        case .author:
            [AuthorCourses.self, OpenCourses.self, ManageCertifications.self, ViewPlayLogs.self]
        case .instructor, .assessor:
            [AssessWork.self]
        case .auditor:
            [ViewOrganizations.self, ViewPeople.self, ViewCounts.self, ViewLearning.self, ViewLedger.self]
        case .partnerAdmin:
            [ViewOrganizations.self, ViewPeople.self, ManagePeople.self, GrantRoles.self, ViewCounts.self, ViewLearning.self, AssignLearning.self,
             ManageIdentityProviders.self]
        case .distributorManager:
            [ViewOrganizations.self, ViewPeople.self, ViewCounts.self, ViewLearning.self, AssignLearning.self]
        case .learner:
            [Learn.self]
        }
    }
    /// Roles of the vendor's own organization only (foundations 11).
    package var isVendorSide: Bool {
        switch self {
        case .vendorAdmin, .channelManager, .author, .instructor, .auditor: true
        case .assessor, .partnerAdmin, .distributorManager, .learner: false
        }
    }
}

/// The job roles that Laurel knows from the start; audiences are made of them.
package enum JobRole: String, CaseIterable, Sendable, Codable {
    case sales, presales, engineer, support, marketing, management
}

/// A channel manager's reach: named organizations, or every one that a rule fits; a rule's empty list means any.
package struct Portfolio: Sendable, Codable, Equatable {
    package var organizations: [OrganizationID]
    package var countries: [String]
    package var regions: [String]
    package var types: [String]
    package init(organizations: [OrganizationID] = [], countries: [String] = [], regions: [String] = [], types: [String] = []) {
        self.organizations = organizations
        self.countries = countries
        self.regions = regions
        self.types = types
    }
    package var hasRule: Bool { !(countries.isEmpty && regions.isEmpty && types.isEmpty) }
}
