import CMI5
import Kernel
import People
import Records
import Store
import XAPI

/// All SQL of launched plays: their registrations, what became of units, sessions, satisfied blocks and waivers.
enum LaunchStore {
    // MARK: registrations

    static func find(_ registration: Registration, vendor: VendorID, _ tx: Transaction) throws -> LaunchedPlay? {
        guard let row = try tx.first("SELECT l.code, l.origin, l.account FROM launch_registration l WHERE l.vendor_id = \(vendor) AND l.registration_id = \(registration.id)"),
              let found = try StructureCache.find(registration.package, vendor: vendor, tx) else { return nil }
        let own = try Organizations.ofVendor(vendor, tx)
        return LaunchedPlay(registration: registration, standard: found.standard, course: found.course, code: try row.text("code"), account: .init(homePage: try row.text("origin"), name: try row.text("account")), vendor: vendor,
                            organization: registration.organization ?? own, vendorOrganization: own)
    }
    static func insert(_ registration: Registration, code: String, origin: String, vendor: VendorID, _ tx: Transaction) throws {
        // An author's test drive is nobody's learning: it has an account of its own. So has whoever another system alone knows: an id that names nobody and is no person's.
        let account = registration.isPreview ? "preview-\(registration.id.value)" : registration.learner.map { "dispatched-\($0.value)" } ?? registration.person.value
        try tx.execute("""
            INSERT INTO launch_registration (vendor_id, registration_id, code, origin, account, package_id, opened_at)
            VALUES (\(vendor), \(registration.id), \(code), \(origin), \(account), \(registration.package), \(tx.now)) ON CONFLICT (vendor_id, registration_id) DO NOTHING
            """)
    }
    /// Notes the package whose rules were applied last. - Returns: whether it is another than before.
    static func follow(_ registration: Registration, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE launch_registration SET package_id = \(registration.package) WHERE vendor_id = \(vendor) AND registration_id = \(registration.id) AND package_id <> \(registration.package)
            """) == 1
    }

    // MARK: units

    static func standings(_ id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> [String: UnitStanding] {
        let rows = try tx.query("SELECT u.unit_id, u.standing FROM launch_unit u WHERE u.vendor_id = \(vendor) AND u.registration_id = \(id)")
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.text("unit_id"), try JSONText.read($0.text("standing"))) })
    }
    static func standing(_ unit: String, of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> UnitStanding {
        let row = try tx.first("SELECT u.standing FROM launch_unit u WHERE u.vendor_id = \(vendor) AND u.registration_id = \(id) AND u.unit_id = \(unit)")
        return try row.map { try JSONText.read($0.text("standing")) } ?? UnitStanding()
    }
    static func save(_ standing: UnitStanding, _ unit: String, of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws {
        let text = try JSONText.write(standing)
        try tx.execute("""
            INSERT INTO launch_unit (vendor_id, registration_id, unit_id, standing, updated_at) VALUES (\(vendor), \(id), \(unit), \(text), \(tx.now))
            ON CONFLICT (vendor_id, registration_id, unit_id) DO UPDATE SET standing = excluded.standing, updated_at = excluded.updated_at
            """)
    }

    // MARK: sessions

    static func session(_ id: String, vendor: VendorID, _ tx: Transaction) throws -> LaunchSession? {
        try tx.first("SELECT s.* FROM launch_session s WHERE s.vendor_id = \(vendor) AND s.session_id = \(id)").map(LaunchSession.init)
    }
    /// Newest first.
    static func sessions(of id: RegistrationID, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [LaunchSession] {
        try tx.query("SELECT s.* FROM launch_session s WHERE s.vendor_id = \(vendor) AND s.registration_id = \(id) ORDER BY s.ordinal DESC LIMIT \(limit)").map(LaunchSession.init)
    }
    static func begin(_ id: String, unit: String, mode: LaunchMode, device: String, userAgent: String, signIn: String, fetchHash: String?, secretHash: String?, settings: PlaySettings, of registration: RegistrationID,
                      vendor: VendorID, _ tx: Transaction) throws {
        let state = try JSONText.write(SessionState())
        try tx.execute("""
            INSERT INTO launch_session (vendor_id, session_id, registration_id, unit_id, ordinal, mode, device, user_agent, sign_in, state, chain, fetch_hash, secret_hash, launched_at, seen_at, settings)
            SELECT \(vendor), \(id), \(registration), \(unit), coalesce(max(o.ordinal), 0) + 1, \(mode.rawValue), \(device), \(String(userAgent.prefix(300))), \(signIn), \(state), '',
                \(fetchHash), \(secretHash), \(tx.now), \(tx.now), \(try settings.stored)
            FROM launch_session o WHERE o.vendor_id = \(vendor) AND o.registration_id = \(registration)
            """)
    }
    static func save(_ session: LaunchSession, vendor: VendorID, _ tx: Transaction) throws {
        let state = try JSONText.write(session.state)
        try tx.execute("""
            UPDATE launch_session SET state = \(state), chain = \(session.chain), statement_at = \(session.statementAt), written_at = \(tx.now), seen_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND session_id = \(session.id)
            """)
    }
    /// - Returns: false when it had ended already.
    static func end(_ id: String, _ ending: String, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("UPDATE launch_session SET ended_at = \(tx.now), ending = \(ending) WHERE vendor_id = \(vendor) AND session_id = \(id) AND ended_at IS NULL") == 1
    }
    /// - Throws: ``LaunchedRefusal`` when the session has ended, or its person is gone.
    static func noteWrite(_ id: String, vendor: VendorID, _ tx: Transaction) throws {
        guard try tx.execute("UPDATE launch_session SET written_at = \(tx.now), seen_at = \(tx.now) WHERE vendor_id = \(vendor) AND session_id = \(id) AND ended_at IS NULL") == 1
        else { throw LaunchedRefusal(TakeStatements.over) }
    }
    static func noteSeen(_ id: String, of registration: RegistrationID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE launch_session SET seen_at = \(tx.now) WHERE vendor_id = \(vendor) AND session_id = \(id) AND registration_id = \(registration) AND ended_at IS NULL")
    }
    /// Open sessions that nobody has heard of since.
    static func silent(since: Instant, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [LaunchSession] {
        try tx.query("""
            SELECT s.* FROM launch_session s WHERE s.vendor_id = \(vendor) AND s.ended_at IS NULL AND s.seen_at < \(since) ORDER BY s.seen_at LIMIT \(limit)
            """).map(LaunchSession.init)
    }
    static func hasLaunched(_ id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("SELECT 1 AS one FROM launch_session s WHERE s.vendor_id = \(vendor) AND s.registration_id = \(id) LIMIT 1")
    }

    // MARK: secrets

    /// Seconds after which nothing of a launch is heard any more, however busy it is: two days.
    private static let longestSeconds = 172_800
    /// The sign-in `i` under which the session `s` of the registration `r` was launched still holds, with what it came from, and the launch is not too long ago.
    /// A dispatched learner has a visit instead: the launch ends when that does, at its time or before.
    private static func lasts(at now: Instant) -> SQL {
        """
        s.launched_at > \(now.adding(seconds: -longestSeconds)) AND (i.token_hash IS NULL OR i.revoked_at IS NULL AND i.expires_at > \(now)
            AND (i.parent_id IS NULL OR EXISTS (SELECT 1 FROM session q WHERE q.vendor_id = i.vendor_id AND q.id = i.parent_id AND q.revoked_at IS NULL AND q.expires_at > \(now))))
            AND (r.learner_id IS NULL OR EXISTS (SELECT 1 FROM dispatch_launch n WHERE n.vendor_id = s.vendor_id AND n.pass_hash = s.sign_in AND n.learner_id = r.learner_id AND n.until > \(now)))
        """
    }

    /// The session of a one-time address. - Returns: its id, and whether the secret can still be given.
    static func fetch(_ hash: String, label: String, vendor: VendorID, _ tx: Transaction) throws -> (session: String, isFresh: Bool)? {
        try tx.first("""
            SELECT s.session_id, s.fetched_at, s.ended_at FROM launch_session s
            JOIN play_registration r ON r.vendor_id = s.vendor_id AND r.id = s.registration_id AND r.label = \(label) AND r.revoked_at IS NULL
            LEFT JOIN session i ON i.vendor_id = s.vendor_id AND i.token_hash = s.sign_in
            WHERE s.vendor_id = \(vendor) AND s.fetch_hash = \(hash) AND \(lasts(at: tx.now))
            """).map { (try $0.text("session_id"), try $0.optionalInt("fetched_at") == nil && $0.optionalInt("ended_at") == nil) }
    }
    /// - Returns: false when somebody fetched it meanwhile.
    static func give(_ secretHash: String, session: String, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.execute("""
            UPDATE launch_session SET fetched_at = \(tx.now), secret_hash = \(secretHash), seen_at = \(tx.now)
            WHERE vendor_id = \(vendor) AND session_id = \(session) AND fetched_at IS NULL AND ended_at IS NULL
            """) == 1
    }
    /// Whose a session's secret is, on the registration's own origin and while the sign-in lasts under which it was launched.
    static func holder(_ session: String, secretHash: String, label: String, vendor: VendorID, _ tx: Transaction) throws -> (Registration, LaunchSession)? {
        guard let own = try tx.first("""
            SELECT s.* FROM launch_session s JOIN play_registration r ON r.vendor_id = s.vendor_id AND r.id = s.registration_id
            LEFT JOIN session i ON i.vendor_id = s.vendor_id AND i.token_hash = s.sign_in
            WHERE s.vendor_id = \(vendor) AND s.session_id = \(session) AND s.secret_hash = \(secretHash) AND \(lasts(at: tx.now))
            """).map(LaunchSession.init), let registration = try Registrations.find(own.registration, vendor: vendor, tx),
            registration.label == label, registration.revokedAt == nil else { return nil }
        return (registration, own)
    }

    // MARK: satisfied and waived

    static func satisfied(_ id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> Set<String> {
        Set(try tx.query("SELECT n.node_id FROM launch_satisfied n WHERE n.vendor_id = \(vendor) AND n.registration_id = \(id)").map { try $0.text("node_id") })
    }
    static func noteSatisfied(_ node: String, session: String, of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO launch_satisfied (vendor_id, registration_id, node_id, session_id, satisfied_at) VALUES (\(vendor), \(id), \(node), \(session), \(tx.now))
            """)
    }
    static func waive(_ unit: String, reason: WaiveReason, session: String, by actor: Actor, of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO launch_waiver (vendor_id, registration_id, unit_id, session_id, reason, waived_by, waived_at)
            VALUES (\(vendor), \(id), \(unit), \(session), \(reason.rawValue), \(actor.id), \(tx.now))
            """)
    }

    /// What launches left of a registration goes with it, and what content kept under its account.
    static func forget(_ registrations: SQL, vendor: VendorID, _ tx: Transaction) throws {
        try forgetDocuments(registrations, vendor: vendor, tx)
        try tx.execute("DELETE FROM drive_statement WHERE vendor_id = \(vendor) AND registration_id IN \(registrations)")
        try tx.execute("DELETE FROM launch_waiver WHERE vendor_id = \(vendor) AND registration_id IN \(registrations)")
        try tx.execute("DELETE FROM launch_satisfied WHERE vendor_id = \(vendor) AND registration_id IN \(registrations)")
        try tx.execute("DELETE FROM launch_session WHERE vendor_id = \(vendor) AND registration_id IN \(registrations)")
        try tx.execute("DELETE FROM launch_unit WHERE vendor_id = \(vendor) AND registration_id IN \(registrations)")
        try tx.execute("DELETE FROM launch_registration WHERE vendor_id = \(vendor) AND registration_id IN \(registrations)")
    }
    /// What content kept under the accounts of some registrations.
    static func forgetDocuments(_ registrations: SQL, vendor: VendorID, _ tx: Transaction) throws {
        try LaunchDocuments.forget(accounts(registrations, vendor: vendor, tx), vendor: vendor, tx)
    }
    /// As whom statements of some registrations name their learners.
    static func accounts(_ registrations: SQL, vendor: VendorID, _ tx: Transaction) throws -> Set<AgentKey> {
        let rows = try tx.query("SELECT l.origin, l.account FROM launch_registration l WHERE l.vendor_id = \(vendor) AND l.registration_id IN \(registrations)")
        return Set(try rows.map { .account(homePage: try $0.text("origin"), name: try $0.text("account")) })
    }
}
