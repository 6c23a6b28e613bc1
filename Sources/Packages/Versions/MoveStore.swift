import Courses
package import Kernel
import Learning
import People
import Store

package enum PackageMoveEntity {}
/// One publishing of a package version with its policy, and what came of it.
package typealias PackageMoveID = ID<PackageMoveEntity>

/// A version of a package was published, and people of a policy move to it.
///
/// States: running → done, or stopped and running again; from each of these undoing → undone. Moves of one activity run one at a time (a
/// constraint). With the policy "never" it is done at once.
struct PackageMove: Sendable {
    enum State: String, Sendable { case running, stopped, done, undoing, undone }
    let id: PackageMoveID
    let course: CourseID
    let activity: ActivityID
    /// To which people move.
    let package: PackageID
    /// The course version that brings it to new enrolments.
    let courseVersion: CourseVersionID
    let policy: MovePolicy
    let state: State
    /// The enrolment up to which the walk has come; empty at its beginning.
    let reached: String
    /// Enrolments looked at, and those there were when it began.
    let seen: Int
    let total: Int
    let begunBy: String
    let begunAt: Instant
    let finishedAt: Instant?

    init(_ row: Row) throws {
        id = try row.id("id")
        course = try row.id("course_id")
        activity = try row.id("activity_id")
        package = try row.id("package_id")
        courseVersion = try row.id("course_version_id")
        policy = MovePolicy(stored: try row.text("policy"))
        state = State(rawValue: try row.text("state")) ?? .stopped
        reached = try row.text("reached")
        seen = try row.int("seen")
        total = try row.int("total")
        begunBy = try row.text("begun_by")
        begunAt = try row.instant("begun_at")
        finishedAt = try row.optionalInstant("finished_at")
    }
}

/// What went with somebody to another version, and what stayed in the history, by identifier.
struct Carried: Sendable, Codable, Equatable {
    /// As the version calls them to which they went.
    var moved: [String] = []
    /// Parts that were begun and that the other version does not have.
    var left: [String] = []
}

/// Somebody's move, as the list shows it.
struct MovedPerson: Sendable {
    let enrolment: EnrolmentID
    let person: PersonID
    let name: String
    let organization: String
    let registration: RegistrationID?
    let from: PackageID
    let fromMove: PackageMoveID?
    let standing: MoveStanding
    let carried: Carried
    let at: Instant
    /// When it was taken back.
    let backAt: Instant?

    init(_ row: Row) throws {
        enrolment = try row.id("enrolment_id")
        person = try row.id("person_id")
        name = try row.text("person_name")
        organization = try row.optionalText("organization_name") ?? ""
        registration = try row.optionalID("registration_id")
        from = try row.id("from_package_id")
        fromMove = try row.optionalID("from_move_id")
        standing = MoveStanding(rawValue: try row.text("standing")) ?? .inProgress
        carried = try JSONText.read(row.text("carried"))
        at = try row.instant("acted_at")
        backAt = try row.optionalInstant("back_at")
    }
}

/// All SQL of moves, their acts and who waits. Acts are only added.
enum MoveStore {
    static func find(_ id: PackageMoveID, vendor: VendorID, _ tx: Transaction) throws -> PackageMove? {
        try tx.first("SELECT m.* FROM package_move m WHERE m.vendor_id = \(vendor) AND m.id = \(id)").map(PackageMove.init)
    }
    /// Newest first.
    static func of(_ activity: ActivityID, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [PackageMove] {
        try tx.query("SELECT m.* FROM package_move m WHERE m.vendor_id = \(vendor) AND m.activity_id = \(activity) ORDER BY m.begun_at DESC LIMIT \(limit)").map(PackageMove.init)
    }
    static func isBusy(_ activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("SELECT 1 AS one FROM package_move m WHERE m.vendor_id = \(vendor) AND m.activity_id = \(activity) AND m.state IN ('running', 'undoing')")
    }
    static func insert(_ target: PackageVersion, _ policy: MovePolicy, courseVersion: CourseVersionID, total: Int, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> PackageMoveID {
        let id = tx.newID(of: PackageMoveEntity.self), isDone = policy == .never
        try tx.execute("""
            INSERT INTO package_move (vendor_id, id, course_id, activity_id, package_id, course_version_id, policy, state, reached, seen, total, begun_by, begun_at, finished_at)
            VALUES (\(vendor), \(id), \(target.course), \(target.activity), \(target.id), \(courseVersion), \(policy.text),
                \(isDone ? "done" : "running"), '', 0, \(total), \(actor.id), \(tx.now), \(isDone ? tx.now : nil as Instant?))
            """)
        return id
    }
    /// - Returns: false when it was in none of these states.
    static func change(_ id: PackageMoveID, from states: [PackageMove.State], to state: PackageMove.State, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        let finished: Instant? = [.done, .undone].contains(state) ? tx.now : nil
        return try tx.execute("""
            UPDATE package_move SET state = \(state.rawValue), finished_at = coalesce(\(finished), finished_at)
            WHERE vendor_id = \(vendor) AND id = \(id) AND state IN \(list: states.map(\.rawValue))
            """) == 1
    }
    static func reach(_ id: PackageMoveID, _ enrolment: String, seen: Int, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE package_move SET reached = \(enrolment), seen = seen + \(seen) WHERE vendor_id = \(vendor) AND id = \(id)")
    }

    // MARK: acts

    static func append(_ act: MoveAct, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO package_move_act (vendor_id, move_id, enrolment_id, act, registration_id, from_package_id, to_package_id, from_move_id, standing, carried, state, acted_by, acted_at)
            VALUES (\(vendor), \(act.move), \(act.enrolment), \(act.kind.rawValue), \(act.registration), \(act.from), \(act.to), \(act.fromMove), \(act.standing.rawValue),
                \(try JSONText.write(act.carried)), \(try act.state.map { try JSONText.write($0) } ?? "{}"), \(actor.id), \(tx.now))
            """)
    }
    /// How the play stood before somebody was moved; nil for one that was never begun, and once the person is erased.
    static func stateBefore(_ enrolment: EnrolmentID, _ move: PackageMoveID, vendor: VendorID, _ tx: Transaction) throws -> PlayState? {
        let row = try tx.first("""
            SELECT a.state FROM package_move_act a WHERE a.vendor_id = \(vendor) AND a.move_id = \(move) AND a.enrolment_id = \(enrolment) AND a.act = 'moved'
            """)
        guard let text = try row?.text("state"), text != "{}" else { return nil }
        return try JSONText.read(text)
    }
    private static func people(_ move: PackageMoveID, _ vendor: VendorID) -> SQL {
        """
        SELECT a.enrolment_id, a.registration_id, a.from_package_id, a.from_move_id, a.standing, a.carried, a.acted_at, e.person_id, p.name AS person_name, p.name_folded AS name_folded, o.name AS organization_name, b.acted_at AS back_at
        FROM package_move_act a
        JOIN enrolment e ON e.vendor_id = a.vendor_id AND e.id = a.enrolment_id
        JOIN person p ON p.vendor_id = e.vendor_id AND p.id = e.person_id
        LEFT JOIN organization o ON o.vendor_id = e.vendor_id AND o.id = e.organization_id
        LEFT JOIN package_move_act b ON b.vendor_id = a.vendor_id AND b.move_id = a.move_id AND b.enrolment_id = a.enrolment_id AND b.act = 'movedBack'
        WHERE a.vendor_id = \(vendor) AND a.move_id = \(move) AND a.act = 'moved'
        """
    }
    private static func narrowed(_ search: String, isBack: Bool?) -> SQL {
        var all: [SQL] = []
        if !search.isEmpty { all.append("\(.contains("y.name_folded", folded(search)))") }
        if let isBack { all.append(isBack ? "y.back_at IS NOT NULL" : "y.back_at IS NULL") }
        return .all(all)
    }
    private static func folded(_ text: String) -> String { Persons.folded(text) }
    /// By name.
    static func list(_ move: PackageMoveID, search: String, isBack: Bool?, offset: Int, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [MovedPerson] {
        try tx.query("""
            SELECT y.* FROM (\(people(move, vendor))) y WHERE \(narrowed(search, isBack: isBack)) ORDER BY y.name_folded, y.enrolment_id LIMIT \(limit) OFFSET \(offset)
            """).map(MovedPerson.init)
    }
    static func count(_ move: PackageMoveID, search: String = "", isBack: Bool?, vendor: VendorID, _ tx: Transaction) throws -> Int {
        try tx.count("SELECT count(*) FROM (\(people(move, vendor))) y WHERE \(narrowed(search, isBack: isBack))")
    }
    /// How many moved with each and were not taken back.
    static func moved(_ moves: [PackageMoveID], vendor: VendorID, _ tx: Transaction) throws -> [PackageMoveID: Int] {
        let rows = try tx.query("""
            SELECT a.move_id, count(*) AS n FROM package_move_act a
            LEFT JOIN package_move_act b ON b.vendor_id = a.vendor_id AND b.move_id = a.move_id AND b.enrolment_id = a.enrolment_id AND b.act = 'movedBack'
            WHERE a.vendor_id = \(vendor) AND a.move_id IN \(list: moves) AND a.act = 'moved' AND b.act IS NULL GROUP BY a.move_id
            """)
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.id("move_id"), try $0.int("n")) })
    }
    /// The next ones by enrolment, whether or not they were taken back.
    static func page(_ move: PackageMoveID, after last: String, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [MovedPerson] {
        try tx.query("\(people(move, vendor)) AND a.enrolment_id > \(last) ORDER BY a.enrolment_id LIMIT \(limit)").map(MovedPerson.init)
    }
    static func person(_ move: PackageMoveID, _ enrolment: EnrolmentID, vendor: VendorID, _ tx: Transaction) throws -> MovedPerson? {
        try tx.first("\(people(move, vendor)) AND a.enrolment_id = \(enrolment)").map(MovedPerson.init)
    }

    // MARK: who waits for the end of an open player

    /// Notes that somebody waits, as of now.
    static func wait(_ enrolment: EnrolmentID, _ move: PackageMoveID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO package_move_waiting (vendor_id, move_id, enrolment_id, since) VALUES (\(vendor), \(move), \(enrolment), \(tx.now))
            ON CONFLICT (vendor_id, move_id, enrolment_id) DO UPDATE SET since = excluded.since
            """)
    }
    /// Who was not looked at since then.
    static func waiting(_ move: PackageMoveID, before: Instant, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [EnrolmentID] {
        try tx.query("""
            SELECT w.enrolment_id FROM package_move_waiting w WHERE w.vendor_id = \(vendor) AND w.move_id = \(move) AND w.since <= \(before)
            ORDER BY w.since, w.enrolment_id LIMIT \(limit)
            """).map { try $0.id("enrolment_id") }
    }
    static func waitingCount(_ move: PackageMoveID, vendor: VendorID, _ tx: Transaction) throws -> Int {
        try tx.count("SELECT count(*) FROM package_move_waiting w WHERE w.vendor_id = \(vendor) AND w.move_id = \(move)")
    }
    static func release(_ enrolment: EnrolmentID, _ move: PackageMoveID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM package_move_waiting WHERE vendor_id = \(vendor) AND move_id = \(move) AND enrolment_id = \(enrolment)")
    }
    static func releaseAll(_ move: PackageMoveID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM package_move_waiting WHERE vendor_id = \(vendor) AND move_id = \(move)")
    }
}

/// A move of one person, or its being taken back, as it is written.
struct MoveAct: Sendable {
    enum Kind: String, Sendable { case moved, movedBack }
    let kind: Kind
    let move: PackageMoveID
    let enrolment: EnrolmentID
    let registration: RegistrationID?
    let from: PackageID
    let to: PackageID
    /// The move that had put the person where this one found them.
    let fromMove: PackageMoveID?
    let standing: MoveStanding
    let carried: Carried
    /// The play as the act found it; nil where nothing was begun.
    let state: PlayState?
}
