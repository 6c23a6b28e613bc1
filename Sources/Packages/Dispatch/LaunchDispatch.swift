import Courses
import Kernel
import Store
import Web

/// The stub asks to begin: knows the learner by the other system's id, counts them once, and hands out a token for some minutes.
struct LaunchDispatch: Sendable, Decodable {
    struct Learner: Sendable, Decodable {
        let id: String
        let name: String
    }
    let dispatch: String
    let key: String
    let learner: Learner
    /// The other system's, as the stub speaks with it: `scorm12` or `scorm2004`.
    let standard: String
    /// Where the stub runs, for the log of launches; whoever asks may say anything.
    let origin: String

    static let hours = 12
    static let characters = 255

    enum Answer: Sendable {
        case open(token: String, DispatchLearner)
        case refused(LaunchRefused)
    }

    /// - Returns: a refusal as a value, since its place in the log of launches is kept.
    func perform(vendor: VendorID, zone: Zone, _ tx: Transaction) throws -> Answer {
        guard let id = DispatchID(checking: dispatch), let found = try Dispatches.find(id, vendor: vendor, tx),
              WriteToken.hash(found.key) == WriteToken.hash(key) else { return .refused(.unknown) }
        let foreign = Self.tidy(learner.id)
        let outcome: (LaunchRefused?, DispatchLearner?) = try foreign.isEmpty ? (.noLearner, nil) : admit(foreign, found, on: zone.day(at: tx.now), vendor: vendor, tx)
        let from = String(origin.prefix(200)), kind = standard == "scorm2004" ? "scorm2004" : "scorm12"
        guard outcome.0 == nil, let learner = outcome.1 else {
            let refused = outcome.0 ?? .unknown
            try Dispatches.noteLaunch(id, learner: outcome.1?.id, standard: kind, from: from, outcome: refused.code, tokenHash: nil, until: tx.now, vendor: vendor, tx)
            return .refused(refused)
        }
        let token = Secrets.label(40)
        try Dispatches.noteLaunch(id, learner: learner.id, standard: kind, from: from, outcome: "open", tokenHash: WriteToken.hash(token),
                                  until: tx.now.adding(seconds: Self.hours * 3600), vendor: vendor, tx)
        return .open(token: token, learner)
    }

    private func admit(_ foreign: String, _ found: Dispatch, on day: Day, vendor: VendorID, _ tx: Transaction) throws -> (LaunchRefused?, DispatchLearner?) {
        let known = try Dispatches.learner(foreign: foreign, of: found.id, vendor: vendor, tx)
        if let obstacle = found.obstacle(on: day) { return (obstacle, known) }
        guard let current = try Courses.find(found.course, vendor: vendor, tx)?.currentVersion else { return (.unplayable, known) }
        let name = Self.tidy(learner.name)
        if let known {
            // Who has begun nothing yet begins with what is current.
            let hasBegun = try tx.exists("SELECT 1 AS one FROM play_registration r WHERE r.vendor_id = \(vendor) AND r.learner_id = \(known.id)")
            let version = hasBegun ? known.version : current
            if let hindered = try hindered(version, vendor, tx) { return (hindered, known) }
            try tx.execute("""
                UPDATE dispatch_learner SET name = \(name.isEmpty ? known.name : name), version_id = \(version), last_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(known.id)
                """)
            return (nil, try Dispatches.settle(known.id, vendor: vendor, tx)?.after)
        }
        if let hindered = try hindered(current, vendor, tx) { return (hindered, nil) }
        guard try Dispatches.takePlace(found.id, vendor: vendor, tx) else { return (.full, nil) }
        let id = tx.newID(of: DispatchLearnerEntity.self)
        try tx.execute("""
            INSERT INTO dispatch_learner (vendor_id, id, dispatch_id, organization_id, foreign_id, name, version_id, status, done, total, active_ms, created_at, last_at)
            VALUES (\(vendor), \(id), \(found.id), \(found.organization), \(foreign), \(name), \(current), \(DispatchStatus.notAttempted.rawValue), 0, 0, 0, \(tx.now), \(tx.now))
            """)
        return (nil, try Dispatches.settle(id, vendor: vendor, tx)?.after)
    }

    /// A version that has come since may hold what can be taken here alone.
    private func hindered(_ id: CourseVersionID, _ vendor: VendorID, _ tx: Transaction) throws -> LaunchRefused? {
        guard let version = try Courses.version(id, vendor: vendor, tx) else { return .unplayable }
        return try DispatchParts.hindering(version, vendor: vendor, tx).isEmpty ? nil : .unplayable
    }

    static func tidy(_ text: String) -> String {
        String(text.unicodeScalars.filter { !$0.properties.generalCategory.isControl }.map(Character.init)).trimmed(to: characters)
    }
}

private extension Unicode.GeneralCategory {
    var isControl: Bool { self == .control || self == .format || self == .surrogate }
}
private extension String {
    func trimmed(to count: Int) -> String {
        let start = drop { $0.isWhitespace }
        return String(start.prefix(count).reversed().drop { $0.isWhitespace }.reversed())
    }
}

/// A launch that is going on, as its pass or its token proves.
struct DispatchVisit: Sendable {
    let dispatch: Dispatch
    let learner: DispatchLearner
    let version: CourseVersion
    let parts: [VersionActivity]

    /// How long a launch's token opens the pages.
    static let enterSeconds = 300

    /// - Returns: nil for a pass that is over or made up, or of a dispatch that was revoked.
    static func find(pass: String, vendor: VendorID, _ tx: Transaction) throws -> DispatchVisit? {
        try find(row: tx.first("""
            SELECT n.dispatch_id, n.learner_id FROM dispatch_launch n WHERE n.vendor_id = \(vendor) AND n.pass_hash = \(WriteToken.hash(pass)) AND n.until > \(tx.now)
            """), vendor: vendor, tx)
    }
    private static func find(row: Row?, vendor: VendorID, _ tx: Transaction) throws -> DispatchVisit? {
        guard let row, let dispatch = try Dispatches.find(row.id("dispatch_id"), vendor: vendor, tx), dispatch.state != .revoked,
              let id: DispatchLearnerID = try row.optionalID("learner_id"), let learner = try Dispatches.learner(id, vendor: vendor, tx),
              let version = try Courses.version(learner.version, vendor: vendor, tx) else { return nil }
        return DispatchVisit(dispatch: dispatch, learner: learner, version: version, parts: try DispatchParts.playable(version, vendor: vendor, tx))
    }

    /// How the learner of a launch's token stands. - Returns: nil for a token that is over or made up.
    static func standing(token: String, vendor: VendorID, _ tx: Transaction) throws -> (DispatchLearner, Dispatch.State)? {
        guard let row = try tx.first("""
            SELECT n.dispatch_id, n.learner_id FROM dispatch_launch n WHERE n.vendor_id = \(vendor) AND n.token_hash = \(WriteToken.hash(token)) AND n.until > \(tx.now)
            """), let dispatch = try Dispatches.find(row.id("dispatch_id"), vendor: vendor, tx), let id: DispatchLearnerID = try row.optionalID("learner_id"),
            let learner = try Dispatches.learner(id, vendor: vendor, tx) else { return nil }
        return (learner, dispatch.state)
    }
}
