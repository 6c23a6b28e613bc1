package import Kernel
package import Store

/// The roles that every vendor starts with. They are rows (`role`, `role_right`), so that custom roles are more rows.
package enum BuiltInRole: String, CaseIterable, Sendable {
    case vendorAdmin, channelManager, author, instructor, assessor, auditor, partnerAdmin, distributorManager, learner

    package var rights: [any Right.Type] {
        switch self {
        case .vendorAdmin:
            RightList.grantable
        case .channelManager:
            // Whatever a partner's administrators can do, for the whole portfolio: who makes them cannot lack what they get.
            BuiltInRole.partnerAdmin.rights + [HandleTasks.self]
        case .author:
            [AuthorCourses.self, OpenCourses.self, ManageCertifications.self, ViewPlayLogs.self, ViewStatements.self]
        case .instructor, .assessor:
            [AssessWork.self]
        case .auditor:
            [ViewOrganizations.self, ViewPeople.self, ViewCounts.self, ViewLearning.self, ViewLedger.self]
        case .partnerAdmin:
            [ViewOrganizations.self, ViewPeople.self, ManagePeople.self, GrantRoles.self, ViewCounts.self, ViewLearning.self, AssignLearning.self,
             ManageIdentityProviders.self, ManageProvisioning.self, ManageBrand.self]
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

extension BuiltInRole {
    /// Gives the built-in roles of every vendor what this release knows them to carry: a vendor made by an earlier one lacks the
    /// rights that came since. Takes nothing away.
    package static func refresh(_ store: Store) async throws {
        let vendors: [VendorID] = try await store.read(nil) { try $0.query("SELECT id FROM vendor ORDER BY id").map { try $0.id("id") } }
        for vendor in vendors {
            let known = try await store.read(vendor) { tx in
                Set(try tx.query("SELECT role_key, right_key FROM role_right WHERE vendor_id = \(vendor)").map { try $0.text("role_key") + " " + $0.text("right_key") })
            }
            let missing = allCases.flatMap { role in role.rights.map { (role.rawValue, $0.key) } }.filter { !known.contains($0.0 + " " + $0.1) }
            if missing.isEmpty { continue }
            try await store.write(vendor) { tx in
                for (role, right) in missing {
                    try tx.execute("INSERT INTO role_right (vendor_id, role_key, right_key) VALUES (\(vendor), \(role), \(right)) ON CONFLICT DO NOTHING")
                }
                try tx.execute("UPDATE person SET access_version = access_version + 1 WHERE vendor_id = \(vendor) AND id IN (SELECT person_id FROM role_grant WHERE vendor_id = \(vendor) AND revoked_at IS NULL)")
            }
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
