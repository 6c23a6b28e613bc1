package import HTML
package import Kernel
package import Ledger
import People
package import Store

/// All SQL of courses, drafts, versions and openings.
package enum Courses {
    package static func find(_ id: CourseID, vendor: VendorID, _ tx: Transaction) throws -> Course? {
        try tx.first("SELECT * FROM course WHERE vendor_id = \(vendor) AND id = \(id)").map(Course.init)
    }
    package static func create(title: LanguageMap, summary: LanguageMap, language: String, audience: [String] = [], outcomes: String = "[]",
                               issuesCertificate: Bool = false, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws -> CourseID {
        let id = tx.newID(of: CourseEntity.self)
        try tx.execute("""
            INSERT INTO course (vendor_id, id, title, title_folded, summary, language, audience, outcomes, issues_certificate,
                draft_revision, published_revision, created_at, updated_at)
            VALUES (\(vendor), \(id), \(title.json), \(Persons.folded(title.resolve(.en))), \(summary.json), \(language),
                \(Memberships.joined(audience)), \(outcomes), \(issuesCertificate), 1, 0, \(tx.now), \(tx.now))
            """)
        try ledger.append(CourseCreated(course: id, title: title.resolve(.en)), by: actor, tx)
        return id
    }

    // MARK: the draft

    package static func draft(_ id: CourseID, vendor: VendorID, _ tx: Transaction) throws -> [DraftModule] {
        let activities = try tx.query("""
            SELECT * FROM draft_activity WHERE vendor_id = \(vendor) AND course_id = \(id) ORDER BY position, id
            """).map(DraftActivity.init)
        return try tx.query("SELECT * FROM draft_module WHERE vendor_id = \(vendor) AND course_id = \(id) ORDER BY position, id").map { row in
            let module: ModuleID = try row.id("id")
            return DraftModule(id: module, position: try row.int("position"), title: try LanguageMap(json: row.text("title")),
                               activities: activities.filter { $0.module == module })
        }
    }
    package static func draftActivity(_ id: ActivityID, vendor: VendorID, _ tx: Transaction) throws -> DraftActivity? {
        try tx.first("SELECT * FROM draft_activity WHERE vendor_id = \(vendor) AND id = \(id)").map(DraftActivity.init)
    }
    /// Notes that the draft changed. Every change of the draft calls it in its transaction.
    package static func touchDraft(_ id: CourseID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE course SET draft_revision = draft_revision + 1, updated_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(id)")
    }
    package static func addModule(_ title: LanguageMap, to course: CourseID, vendor: VendorID, _ tx: Transaction) throws -> ModuleID {
        let id = tx.newID(of: ModuleEntity.self)
        try tx.execute("""
            INSERT INTO draft_module (vendor_id, id, course_id, position, title)
            SELECT \(vendor), \(id), \(course), coalesce(max(position), 0) + 1, \(title.json) FROM draft_module WHERE vendor_id = \(vendor) AND course_id = \(course)
            """)
        try touchDraft(course, vendor: vendor, tx)
        return id
    }
    package static func addActivity(_ kind: ActivityKind, title: LanguageMap, expectedMinutes: Int, isRequired: Bool = true, config: String? = nil,
                                    to module: ModuleID, of course: CourseID, vendor: VendorID, _ tx: Transaction) throws -> ActivityID {
        let id = tx.newID(of: ActivityEntity.self)
        try tx.execute("""
            INSERT INTO draft_activity (vendor_id, id, course_id, module_id, position, kind, title, expected_minutes, is_required, config, revision, updated_at)
            SELECT \(vendor), \(id), \(course), \(module), coalesce(max(position), 0) + 1, \(kind.key), \(title.json), \(expectedMinutes), \(isRequired),
                \(config ?? kind.emptyConfig), 1, \(tx.now) FROM draft_activity WHERE vendor_id = \(vendor) AND module_id = \(module)
            """)
        try touchDraft(course, vendor: vendor, tx)
        return id
    }
    /// Replaces an activity's config. - Returns: false when it was changed by somebody else since `revision`.
    package static func saveConfig(_ config: String, of activity: DraftActivity, since revision: Int, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let saved = try tx.execute("""
            UPDATE draft_activity SET config = \(config), revision = revision + 1, updated_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND id = \(activity.id) AND revision = \(revision)
            """)
        if saved == 1 { try touchDraft(activity.course, vendor: vendor, tx) }
        return saved == 1
    }

    // MARK: versions

    package static func version(_ id: CourseVersionID, vendor: VendorID, _ tx: Transaction) throws -> CourseVersion? {
        guard let row = try tx.first("SELECT * FROM course_version WHERE vendor_id = \(vendor) AND id = \(id)") else { return nil }
        let activities = try tx.query("""
            SELECT a.*, \(MeasuredMinutes.inForce) AS minutes FROM version_activity a
            WHERE a.vendor_id = \(vendor) AND a.version_id = \(id) ORDER BY a.position, a.activity_id
            """).map(VersionActivity.init)
        let modules = try tx.query("SELECT * FROM version_module WHERE vendor_id = \(vendor) AND version_id = \(id) ORDER BY position, id").map { row in
            let module: ModuleID = try row.id("id")
            return VersionModule(id: module, title: try LanguageMap(json: row.text("title")), activities: activities.filter { $0.module == module })
        }
        return CourseVersion(
            id: id, course: try row.id("course_id"), number: try row.int("number"), title: try LanguageMap(json: row.text("title")),
            summary: try LanguageMap(json: row.text("summary")), language: try row.text("language"), notes: try row.text("notes"),
            publishedAt: try row.instant("published_at"), modules: modules)
    }
    package static func versionActivity(_ id: ActivityID, version: CourseVersionID, vendor: VendorID, _ tx: Transaction) throws -> VersionActivity? {
        try tx.first("""
            SELECT a.*, \(MeasuredMinutes.inForce) AS minutes FROM version_activity a
            WHERE a.vendor_id = \(vendor) AND a.version_id = \(version) AND a.activity_id = \(id)
            """).map(VersionActivity.init)
    }

    // MARK: openings

    /// Opens the course to one organization, or to all with nil.
    package static func open(_ course: CourseID, to organization: OrganizationID?, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        let known = try tx.exists("""
            SELECT 1 AS one FROM course_opening WHERE vendor_id = \(vendor) AND course_id = \(course) AND closed_at IS NULL
                AND coalesce(organization_id, '') = \(organization?.value ?? "")
            """)
        if known { return }
        try tx.execute("""
            INSERT INTO course_opening (vendor_id, id, course_id, organization_id, opened_at, opened_by)
            VALUES (\(vendor), \(tx.newID(of: Never.self)), \(course), \(organization), \(tx.now), \(actor.id))
            """)
        try ledger.append(CourseOpened(course: course, organization: organization), by: actor, tx)
    }
    package static func close(_ course: CourseID, to organization: OrganizationID?, by actor: Actor, vendor: VendorID, ledger: Ledger, _ tx: Transaction) throws {
        let closed = try tx.execute("""
            UPDATE course_opening SET closed_at = \(tx.now) WHERE vendor_id = \(vendor) AND course_id = \(course) AND closed_at IS NULL
                AND coalesce(organization_id, '') = \(organization?.value ?? "")
            """)
        if closed > 0 { try ledger.append(CourseClosed(course: course, organization: organization), by: actor, tx) }
    }
    /// The condition that course `c` is open to one of the organizations.
    package static func openTo(_ organizations: [OrganizationID], course column: StaticString) -> SQL {
        """
        EXISTS (SELECT 1 FROM course_opening o WHERE o.vendor_id = c.vendor_id AND o.course_id = \(SQL(column)) AND o.closed_at IS NULL
            AND (o.organization_id IS NULL OR o.organization_id IN \(list: organizations)))
        """
    }
}
