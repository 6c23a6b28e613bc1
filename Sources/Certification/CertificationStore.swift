package import Courses
import Foundation
package import HTML
package import Kernel
package import Store

/// All SQL of certifications and their versions. The vendor comes first everywhere: definitions are the vendor's, seen by
/// everybody within it, changed under `ManageCertifications`.
package enum CertificationStore {
    static let columns: SQL = "c.id, c.code, c.state, c.current_version"
    /// The number of the version that people see of a certification `c`: the one in force, else the draft.
    private static let shown: SQL = "CASE WHEN c.current_version > 1 THEN c.current_version ELSE 1 END"

    package static func find(_ id: CertificationID, vendor: VendorID, _ tx: Transaction) throws -> Certification? {
        try tx.first("SELECT \(columns) FROM certification c WHERE c.vendor_id = \(vendor) AND c.id = \(id)").map(certification)
    }
    package static func find(code: String, vendor: VendorID, _ tx: Transaction) throws -> Certification? {
        try tx.first("SELECT \(columns) FROM certification c WHERE c.vendor_id = \(vendor) AND c.code = \(code)").map(certification)
    }

    /// Every certification with the version people see: the one in force, else the draft. By code. Three statements however many.
    package static func all(vendor: VendorID, _ tx: Transaction) throws -> [(Certification, CertificationVersion)] {
        var asked: [CertificationID: [Requirement]] = [:]
        for row in try tx.query("""
            SELECT c.id, r.course_id, r.activity_id, r.renews FROM certification c
            JOIN certification_requirement r ON r.vendor_id = c.vendor_id AND r.certification_id = c.id AND r.version = \(shown)
            WHERE c.vendor_id = \(vendor) ORDER BY c.id, r.position
            """) {
            asked[try row.id("id"), default: []].append(
                Requirement(course: try row.id("course_id"), activity: try row.optionalID("activity_id"), renews: try row.bool("renews")))
        }
        var versions: [CertificationID: CertificationVersion] = [:]
        for row in try tx.query("""
            SELECT v.* FROM certification c
            JOIN certification_version v ON v.vendor_id = c.vendor_id AND v.certification_id = c.id AND v.number = \(shown)
            WHERE c.vendor_id = \(vendor)
            """) {
            let id: CertificationID = try row.id("certification_id")
            versions[id] = try version(row, requirements: asked[id] ?? [])
        }
        let rows = try tx.query("SELECT \(columns) FROM certification c WHERE c.vendor_id = \(vendor) ORDER BY c.code").map(certification)
        return rows.compactMap { row in versions[row.id].map { (row, $0) } }
    }
    /// What each is called, by code: one statement.
    package static func titles(vendor: VendorID, _ tx: Transaction) throws -> [String: LanguageMap] {
        Dictionary(try tx.query("""
            SELECT c.code, v.title FROM certification c
            JOIN certification_version v ON v.vendor_id = c.vendor_id AND v.certification_id = c.id AND v.number = \(shown)
            WHERE c.vendor_id = \(vendor)
            """).map { (try $0.text("code"), try parse($0.text("title"))) }, uniquingKeysWith: { a, _ in a })
    }
    /// The same by id, for lists of credentials.
    static func known(vendor: VendorID, _ tx: Transaction) throws -> [CertificationID: (certification: Certification, version: CertificationVersion)] {
        Dictionary(try all(vendor: vendor, tx).map { ($0.0.id, (certification: $0.0, version: $0.1)) }, uniquingKeysWith: { a, _ in a })
    }
    /// Those in force.
    package static func live(vendor: VendorID, _ tx: Transaction) throws -> [(Certification, CertificationVersion)] {
        try all(vendor: vendor, tx).filter { $0.0.state == .live }
    }
    /// What each one in force asks for, by code: one statement, for pages that many people open.
    static func asked(vendor: VendorID, _ tx: Transaction) throws -> [(certification: CertificationID, title: LanguageMap, requirements: [Requirement])] {
        var found: [(certification: CertificationID, title: LanguageMap, requirements: [Requirement])] = []
        for row in try tx.query("""
            SELECT c.id, v.title, r.course_id, r.activity_id, r.renews FROM certification c
            JOIN certification_version v ON v.vendor_id = c.vendor_id AND v.certification_id = c.id AND v.number = c.current_version
            JOIN certification_requirement r ON r.vendor_id = c.vendor_id AND r.certification_id = c.id AND r.version = c.current_version
            WHERE c.vendor_id = \(vendor) AND c.state = 'live' ORDER BY c.code, r.position
            """) {
            let id: CertificationID = try row.id("id")
            if found.last?.certification != id { found.append((id, try parse(row.text("title")), [])) }
            found[found.count - 1].requirements.append(
                Requirement(course: try row.id("course_id"), activity: try row.optionalID("activity_id"), renews: try row.bool("renews")))
        }
        return found
    }
    /// Those in force that ask for something of one of the courses.
    static func live(asking course: CourseID, vendor: VendorID, _ tx: Transaction) throws -> [(Certification, CertificationVersion)] {
        let rows = try tx.query("""
            SELECT DISTINCT \(columns) FROM certification c
            JOIN certification_requirement r ON r.vendor_id = c.vendor_id AND r.certification_id = c.id AND r.version = c.current_version
            WHERE c.vendor_id = \(vendor) AND c.state = 'live' AND r.course_id = \(course)
            ORDER BY c.id
            """).map(certification)
        return try rows.compactMap { row in try version(row.id, row.currentVersion, vendor: vendor, tx).map { (row, $0) } }
    }

    package static func version(_ id: CertificationID, _ number: Int, vendor: VendorID, _ tx: Transaction) throws -> CertificationVersion? {
        guard let row = try tx.first("""
            SELECT * FROM certification_version WHERE vendor_id = \(vendor) AND certification_id = \(id) AND number = \(number)
            """) else { return nil }
        return try version(row, requirements: requirements(id, number, vendor: vendor, tx))
    }
    /// The unpublished version, if there is one.
    package static func draft(_ id: CertificationID, vendor: VendorID, _ tx: Transaction) throws -> CertificationVersion? {
        guard let row = try tx.first("""
            SELECT * FROM certification_version WHERE vendor_id = \(vendor) AND certification_id = \(id) AND published_at IS NULL
            """) else { return nil }
        return try version(row, requirements: requirements(id, row.int("number"), vendor: vendor, tx))
    }
    /// Published versions, newest first.
    package static func history(_ id: CertificationID, vendor: VendorID, _ tx: Transaction) throws -> [CertificationVersion] {
        try tx.query("""
            SELECT * FROM certification_version WHERE vendor_id = \(vendor) AND certification_id = \(id) AND published_at IS NOT NULL
            ORDER BY number DESC
            """).map { row in try version(row, requirements: requirements(id, row.int("number"), vendor: vendor, tx)) }
    }

    static func insert(_ certification: Certification, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO certification (vendor_id, id, code, state, current_version, created_at)
            VALUES (\(vendor), \(certification.id), \(certification.code), \(certification.state.rawValue),
                \(certification.currentVersion), \(tx.now))
            """)
    }
    static func setState(_ id: CertificationID, _ state: Certification.State, currentVersion: Int, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE certification SET state = \(state.rawValue), current_version = \(currentVersion)
            WHERE vendor_id = \(vendor) AND id = \(id)
            """)
    }

    /// Writes the draft, replacing it whole.
    static func saveDraft(_ version: CertificationVersion, vendor: VendorID, _ tx: Transaction) throws {
        try discardDraft(version.certification, vendor: vendor, tx)
        try tx.execute("""
            INSERT INTO certification_version (vendor_id, certification_id, number, title, summary, validity_months, renewal_anchor,
                renewal_window_days, zone, readiness_kind, readiness_value, audience)
            VALUES (\(vendor), \(version.certification), \(version.number), \(json(version.title)), \(json(version.summary)),
                \(version.validityMonths), \(version.anchor.rawValue), \(version.renewalWindowDays), \(version.zone),
                \(version.readiness.kind.rawValue), \(version.readiness.value), \(json(version.audience)))
            """)
        for (position, requirement) in version.requirements.enumerated() {
            try tx.execute("""
                INSERT INTO certification_requirement (vendor_id, certification_id, version, position, course_id, activity_id, renews)
                VALUES (\(vendor), \(version.certification), \(version.number), \(position), \(requirement.course),
                    \(requirement.activity), \(requirement.renews))
                """)
        }
    }
    static func discardDraft(_ id: CertificationID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            DELETE FROM certification_requirement WHERE vendor_id = \(vendor) AND certification_id = \(id) AND version IN
                (SELECT number FROM certification_version WHERE vendor_id = \(vendor) AND certification_id = \(id) AND published_at IS NULL)
            """)
        try tx.execute("""
            DELETE FROM certification_version WHERE vendor_id = \(vendor) AND certification_id = \(id) AND published_at IS NULL
            """)
    }
    static func freeze(_ id: CertificationID, _ number: Int, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE certification_version SET published_at = \(tx.now), published_by = \(actor.id)
            WHERE vendor_id = \(vendor) AND certification_id = \(id) AND number = \(number) AND published_at IS NULL
            """)
    }

    private static func requirements(_ id: CertificationID, _ number: Int, vendor: VendorID, _ tx: Transaction) throws -> [Requirement] {
        try tx.query("""
            SELECT course_id, activity_id, renews FROM certification_requirement
            WHERE vendor_id = \(vendor) AND certification_id = \(id) AND version = \(number) ORDER BY position
            """).map { row in
            Requirement(course: try row.id("course_id"), activity: try row.optionalID("activity_id"), renews: try row.bool("renews"))
        }
    }

    private static func certification(_ row: Row) throws -> Certification {
        guard let state = Certification.State(rawValue: try row.text("state")) else { throw ColumnError(column: "state", wanted: "a state") }
        return Certification(id: try row.id("id"), code: try row.text("code"), state: state, currentVersion: try row.int("current_version"))
    }

    private static func version(_ row: Row, requirements: [Requirement]) throws -> CertificationVersion {
        guard let anchor = AwardRules.Anchor(rawValue: try row.text("renewal_anchor")), let zone = Zone(try row.text("zone")),
              let kind = ReadinessTarget.Kind(rawValue: try row.text("readiness_kind")) else {
            throw ColumnError(column: "renewal_anchor, zone or readiness_kind", wanted: "a known value")
        }
        return CertificationVersion(
            certification: try row.id("certification_id"), number: try row.int("number"),
            title: try parse(row.text("title")), summary: try parse(row.text("summary")),
            validityMonths: try row.optionalInt("validity_months"), anchor: anchor,
            renewalWindowDays: try row.int("renewal_window_days"), zone: zone,
            readiness: ReadinessTarget(kind, try row.int("readiness_value")), audience: try parse(row.text("audience")),
            requirements: requirements, publishedAt: try row.optionalInstant("published_at"))
    }

    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
    static func parse<T: Decodable>(_ text: String, as: T.Type = T.self) throws -> T {
        try JSONDecoder().decode(T.self, from: Data(text.utf8))
    }
}
