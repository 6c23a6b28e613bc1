package import Certification
package import Courses
package import HTML
package import Kernel
package import Store

/// What a roll-up has a column for.
package enum ItemKind: String, CaseIterable, Sendable, Codable { case certification, course }

package struct ItemKey: Hashable, Sendable {
    package let kind: ItemKind
    package let id: String
    package init(_ kind: ItemKind, _ id: String) {
        self.kind = kind
        self.id = id
    }
}

/// A certification or course with what deciding the base and standing of people needs.
package struct InsightItem: Sendable {
    package let key: ItemKey
    package let title: LanguageMap
    /// Job role keys; empty: whoever is enrolled.
    package let audience: [String]
    /// Only certifications have one.
    package let target: ReadinessTarget?
    /// The courses that lead there; of a course, itself.
    package let courses: Set<String>
    package init(key: ItemKey, title: LanguageMap, audience: [String], target: ReadinessTarget?, courses: Set<String>) {
        self.key = key
        self.title = title
        self.audience = audience
        self.target = target
        self.courses = courses
    }

    func asks(_ jobRoles: [String]) -> Bool { jobRoles.contains { audience.contains($0) } }
}

/// The columns of a vendor, by kind, in the order they are shown.
package enum InsightItems {
    package static func all(vendor: VendorID, _ tx: Transaction) throws -> [InsightItem] {
        try certifications(vendor: vendor, tx) + CourseFacts.items(vendor: vendor, tx)
    }
    package static func of(_ kind: ItemKind, vendor: VendorID, _ tx: Transaction) throws -> [InsightItem] {
        switch kind {
        case .certification: try certifications(vendor: vendor, tx)
        case .course: try CourseFacts.items(vendor: vendor, tx)
        }
    }
    private static func certifications(vendor: VendorID, _ tx: Transaction) throws -> [InsightItem] {
        try CertificationStore.live(vendor: vendor, tx).map { certification, version in
            InsightItem(key: ItemKey(.certification, certification.id.value), title: version.title, audience: version.audience,
                        target: version.readiness, courses: Set(version.requirements.map(\.course.value)))
        }
    }
}
