import Kernel
import People
import Store

/// All SQL of launches: the log that administrators read, and the tokens and passes of visits that go on.
enum DispatchLaunches {
    /// How long the log keeps a launch.
    static let days = 90
    /// Refusals that are kept of each dispatch in an hour: whoever knocks all day long fills no table.
    static let refusals = RateLimit(name: "dispatch.refused", most: 20, windowSeconds: 3600)

    struct Line: Sendable {
        let name: String?
        let from: String
        let outcome: String
        let at: Instant
    }
    /// Newest first.
    static func latest(of dispatch: DispatchID, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Line] {
        try tx.query("""
            SELECT n.opened_from, n.outcome, n.at, l.name, l.foreign_id FROM dispatch_launch n LEFT JOIN dispatch_learner l ON l.vendor_id = n.vendor_id AND l.id = n.learner_id
            WHERE n.vendor_id = \(vendor) AND n.dispatch_id = \(dispatch) ORDER BY n.at DESC, n.id DESC LIMIT \(limit)
            """).map {
            let name = try $0.optionalText("name") ?? ""
            return Line(name: name.isEmpty ? try $0.optionalText("foreign_id") : name, from: try $0.text("opened_from"), outcome: try $0.text("outcome"), at: try $0.instant("at"))
        }
    }
    /// Writes a launch, or why there was none, into the log.
    static func note(_ dispatch: DispatchID, learner: DispatchLearnerID?, standard: String, from: String, outcome: String, tokenHash: String?, until: Instant,
                     vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO dispatch_launch (vendor_id, id, dispatch_id, learner_id, standard, opened_from, outcome, token_hash, until, at)
            VALUES (\(vendor), \(tx.newID(of: Never.self)), \(dispatch), \(learner), \(standard), \(from), \(outcome), \(tokenHash), \(until), \(tx.now))
            """)
    }
    /// Turns a launch's token into the pass of its pages, once. - Returns: nil for a token that is used, old or made up.
    static func enter(_ token: String, vendor: VendorID, _ tx: Transaction) throws -> String? {
        let pass = Secrets.label(40)
        let done = try tx.execute("""
            UPDATE dispatch_launch SET pass_hash = \(WriteToken.hash(pass)), entered_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND token_hash = \(WriteToken.hash(token)) AND entered_at IS NULL AND at > \(tx.now.adding(seconds: -DispatchVisit.enterSeconds))
                AND until > \(tx.now)
            """)
        return done == 1 ? pass : nil
    }
    /// Lets what goes on end at `end` at the latest, after the last day has come nearer.
    static func shorten(_ dispatch: DispatchID, to end: Instant, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE dispatch_launch SET until = \(end) WHERE vendor_id = \(vendor) AND dispatch_id = \(dispatch) AND until > \(end)")
        try tx.execute("""
            UPDATE play_token SET until = \(end), expires_at = CASE WHEN expires_at > \(end) THEN \(end) ELSE expires_at END WHERE vendor_id = \(vendor) AND until > \(end)
                AND registration_id IN (SELECT r.id FROM dispatch_learner l JOIN play_registration r ON r.vendor_id = l.vendor_id AND r.learner_id = l.id
                    WHERE l.vendor_id = \(vendor) AND l.dispatch_id = \(dispatch))
            """)
    }
    /// - Returns: how many old ones went.
    static func sweep(before: Instant, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> Int {
        try tx.execute("""
            DELETE FROM dispatch_launch WHERE vendor_id = \(vendor)
                AND id IN (SELECT n.id FROM dispatch_launch n WHERE n.vendor_id = \(vendor) AND n.at < \(before) ORDER BY n.at LIMIT \(limit))
            """)
    }
}
