import Courses
import Kernel
import Learning
import People
import SCORM
import Store

/// Everybody who takes a published version of the course that has the activity, and what a move to one version of its package makes of each. The dry
/// run, the counts, the file and the move itself ask here, so they cannot differ.
struct MoveAudience: Sendable {
    let target: PackageVersion
    let policy: MovePolicy
    /// Course versions by the package they have in the activity.
    private let versions: [PackageID: [CourseVersionID]]
    private let earlier: [PackageID]
    private let later: [PackageID]

    struct Member: Sendable {
        let enrolment: EnrolmentID
        let person: PersonID
        let name: String
        let organization: String
        let version: CourseVersionID
        /// Played now, by the course version or an earlier move.
        let package: PackageID
        let registration: RegistrationID?
        let standing: MoveStanding
        let fate: MoveFate

        init(_ row: Row) throws {
            enrolment = try row.id("enrolment_id")
            person = try row.id("person_id")
            name = try row.text("person_name")
            organization = try row.optionalText("organization_name") ?? ""
            version = try row.id("version_id")
            package = try row.id("package_id")
            registration = try row.optionalID("registration_id")
            standing = MoveStanding(rawValue: try row.text("standing")) ?? .inProgress
            fate = MoveFate(rawValue: try row.text("fate")) ?? .foreign
        }
    }
    struct Filter: Sendable {
        /// Part of a name; empty for all.
        var search = ""
        var standing: MoveStanding?
        /// Only these; empty for all.
        var fates: Set<MoveFate> = []
    }

    init(_ target: PackageVersion, _ policy: MovePolicy, vendor: VendorID, _ tx: Transaction) throws {
        self.target = target
        self.policy = policy
        versions = Dictionary(grouping: try Packages.published(target.activity, vendor: vendor, tx), by: \.package).mapValues { $0.map(\.version) }
        let line = try tx.query("""
            SELECT p.id, p.number FROM package_version p WHERE p.vendor_id = \(vendor) AND p.activity_id = \(target.activity) AND p.line_id = \(target.line)
            """).map { (id: try $0.id("id", of: PackageEntity.self), number: try $0.int("number")) }
        earlier = line.filter { $0.number < target.number }.map(\.id)
        later = line.filter { $0.number > target.number }.map(\.id)
    }

    // MARK: the statement

    private var all: [CourseVersionID] { versions.values.flatMap { $0 }.sorted() }

    /// - Parameter narrowed: a condition on `e`, and what orders and bounds it.
    private func members(_ vendor: VendorID, narrowed: SQL = .empty) -> SQL {
        // Of what was never published nobody has a version.
        var byVersion: SQL = versions.isEmpty ? "NULL" : "CASE"
        for (package, versions) in versions.sorted(by: { $0.key < $1.key }) { byVersion += " WHEN e.version_id IN \(list: versions.sorted()) THEN \(package)" }
        if !versions.isEmpty { byVersion += " END" }
        let standing: SQL = """
            CASE WHEN a.state = 'completed' OR r.status IN ('passed', 'completed') THEN 'passed'
                WHEN r.id IS NULL OR r.status = 'not attempted' AND r.reported = '' THEN 'notStarted'
                WHEN r.status = 'failed' OR a.state = 'failed' THEN 'failed' ELSE 'inProgress' END
            """
        let inner: SQL = """
            SELECT e.id AS enrolment_id, e.person_id, p.name AS person_name, p.name_folded AS name_folded, o.name AS organization_name, e.version_id,
                e.withdrawn_at, e.closed_at, coalesce(l.package_id, \(byVersion)) AS package_id, r.id AS registration_id, \(standing) AS standing
            FROM enrolment e
            JOIN person p ON p.vendor_id = e.vendor_id AND p.id = e.person_id AND p.erased_at IS NULL
            LEFT JOIN organization o ON o.vendor_id = e.vendor_id AND o.id = e.organization_id
            LEFT JOIN play_registration r ON r.vendor_id = e.vendor_id AND r.enrolment_id = e.id AND r.activity_id = \(target.activity) AND r.is_preview = 0
            LEFT JOIN activity_progress a ON a.vendor_id = e.vendor_id AND a.enrolment_id = e.id AND a.activity_id = \(target.activity)
            LEFT JOIN package_place l ON l.vendor_id = e.vendor_id AND l.enrolment_id = e.id AND l.activity_id = \(target.activity) AND l.version_id = e.version_id
            WHERE e.vendor_id = \(vendor) AND e.course_id = \(target.course) AND e.version_id IN \(list: all)\(narrowed)
            """
        return """
            SELECT x.*, CASE WHEN x.package_id = \(target.id) THEN 'there' WHEN x.package_id IN \(list: later) THEN 'later'
                WHEN x.package_id NOT IN \(list: earlier) THEN 'foreign' WHEN x.withdrawn_at IS NOT NULL OR x.closed_at IS NOT NULL THEN 'ended'
                WHEN x.standing IN \(list: policy.standings.map(\.rawValue)) THEN 'moves' ELSE 'policy' END AS fate
            FROM (\(inner)) x
            """
    }

    private func conditions(_ filter: Filter) -> SQL {
        var all: [SQL] = []
        if !filter.search.isEmpty { all.append("\(.contains("y.name_folded", Persons.folded(filter.search)))") }
        if let standing = filter.standing { all.append("y.standing = \(standing.rawValue)") }
        if !filter.fates.isEmpty { all.append("y.fate IN \(list: filter.fates.map(\.rawValue))") }
        return .all(all)
    }

    // MARK: asking

    /// By name.
    func list(_ filter: Filter, offset: Int, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Member] {
        try tx.query("""
            SELECT y.* FROM (\(members(vendor))) y WHERE \(conditions(filter)) ORDER BY y.name_folded, y.enrolment_id LIMIT \(limit) OFFSET \(offset)
            """).map(Member.init)
    }
    func count(_ filter: Filter, vendor: VendorID, _ tx: Transaction) throws -> Int {
        try tx.count("SELECT count(*) FROM (\(members(vendor))) y WHERE \(conditions(filter))")
    }
    /// How many of each fate and standing there are.
    func counts(vendor: VendorID, _ tx: Transaction) throws -> [(fate: MoveFate, standing: MoveStanding, count: Int)] {
        try tx.query("SELECT y.fate, y.standing, count(*) AS n FROM (\(members(vendor))) y GROUP BY y.fate, y.standing").compactMap { row in
            guard let fate = MoveFate(rawValue: try row.text("fate")), let standing = MoveStanding(rawValue: try row.text("standing")) else { return nil }
            return (fate, standing, try row.int("n"))
        }
    }
    /// How many play each version now.
    func players(vendor: VendorID, _ tx: Transaction) throws -> [PackageID: Int] {
        let rows = try tx.query("SELECT y.package_id, count(*) AS n FROM (\(members(vendor))) y GROUP BY y.package_id")
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.id("package_id"), try $0.int("n")) })
    }
    /// The next ones by id, whatever their fate: for walks that begin again where they stopped.
    func page(after last: String, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Member] {
        try tx.query("\(members(vendor, narrowed: " AND e.id > \(last) ORDER BY e.id LIMIT \(limit)")) ORDER BY x.enrolment_id").map(Member.init)
    }
    func member(_ enrolment: EnrolmentID, vendor: VendorID, _ tx: Transaction) throws -> Member? {
        try tx.first(members(vendor, narrowed: " AND e.id = \(enrolment)")).map(Member.init)
    }
    func total(vendor: VendorID, _ tx: Transaction) throws -> Int {
        try tx.count("SELECT count(*) FROM enrolment e WHERE e.vendor_id = \(vendor) AND e.course_id = \(target.course) AND e.version_id IN \(list: all)")
    }
}

/// Whether somebody plays right now. Nobody is moved under an open player: content that is running would find its files and its state gone.
enum OpenPlayers {
    /// Content may be silent for long; the page around it renews its right to write as long as it is open.
    static func isPlaying(_ registration: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("""
            SELECT 1 AS one FROM play_session s WHERE s.vendor_id = \(vendor) AND s.registration_id = \(registration) AND s.closed_at IS NULL
                AND (s.last_at > \(tx.now.adding(seconds: -StartPlay.quietSeconds)) OR s.settings IS NOT NULL AND EXISTS (
                    SELECT 1 FROM play_token t WHERE t.vendor_id = s.vendor_id AND t.registration_id = s.registration_id AND t.expires_at > \(tx.now)))
            """) || tx.exists("""
            SELECT 1 AS one FROM launch_session s WHERE s.vendor_id = \(vendor) AND s.registration_id = \(registration) AND s.ended_at IS NULL
                AND s.seen_at > \(tx.now.adding(seconds: -LaunchUnit.quietSeconds))
            """)
    }
}
