import Courses
package import Kernel
import SCORM
package import Store

/// All SQL of registrations, their items, sessions and log.
package enum Registrations {
    package static func find(_ id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> Registration? {
        try tx.first("SELECT * FROM play_registration WHERE vendor_id = \(vendor) AND id = \(id)").map(Registration.init)
    }

    /// The registration of an enrolment's activity, made at the first visit; it follows the enrolment to another package.
    static func open(_ play: Playable, total: Int, vendor: VendorID, _ tx: Transaction) throws -> Registration {
        let isPreview = play.enrolment == nil
        let known = isPreview
            ? try tx.first("""
                SELECT * FROM play_registration WHERE vendor_id = \(vendor) AND person_id = \(play.person) AND activity_id = \(play.activity) AND is_preview = 1
                    AND retired_at IS NULL
                """)
            : try tx.first("""
                SELECT * FROM play_registration WHERE vendor_id = \(vendor) AND enrolment_id = \(play.enrolment) AND activity_id = \(play.activity) AND is_preview = 0
                """)
        if let known {
            let found = try Registration(known)
            guard found.package != play.package || found.revokedAt != nil else { return found }
            try tx.execute("""
                UPDATE play_registration SET package_id = \(play.package), total = \(total), revoked_at = NULL WHERE vendor_id = \(vendor) AND id = \(found.id)
                """)
            return try find(found.id, vendor: vendor, tx) ?? found
        }
        let id = tx.newID(of: RegistrationEntity.self)
        try tx.execute("""
            INSERT INTO play_registration (vendor_id, id, person_id, enrolment_id, organization_id, course_id, activity_id, package_id, is_preview,
                label, read_key, status, done, total, active_until, active_ms, reported, created_at, last_at)
            VALUES (\(vendor), \(id), \(play.person), \(play.enrolment), \(play.organization), \(play.course), \(play.activity), \(play.package), \(isPreview),
                \(Secrets.label(16)), \(Secrets.label(26)), \(LessonStatus.notAttempted.rawValue), 0, \(total), 0, 0, '', \(tx.now), \(tx.now))
            """)
        return try Registration(tx.query("SELECT * FROM play_registration WHERE vendor_id = \(vendor) AND id = \(id)")[0])
    }

    // MARK: items

    struct ItemState: Sendable {
        var record: PlayRecord
        var entries: Int
        var chain: String
        var updatedAt: Instant?
    }

    /// - Parameter fresh: what an item is that was never played.
    static func item(_ item: String, of id: RegistrationID, fresh: PlayRecord, vendor: VendorID, _ tx: Transaction) throws -> ItemState {
        guard let row = try tx.first("""
            SELECT record, entries, chain, updated_at FROM play_item WHERE vendor_id = \(vendor) AND registration_id = \(id) AND item_id = \(item)
            """) else { return ItemState(record: fresh, entries: 0, chain: "", updatedAt: nil) }
        // Of a package of the other version that stood here before, the log remains and the record begins anew.
        let record = try RecordText.read(row.text("record"))
        return ItemState(record: record.isLike(fresh) ? record : fresh, entries: try row.int("entries"), chain: try row.text("chain"),
                         updatedAt: try row.instant("updated_at"))
    }
    static func items(of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> [String: PlayRecord] {
        let rows = try tx.query("SELECT item_id, record FROM play_item WHERE vendor_id = \(vendor) AND registration_id = \(id)")
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.text("item_id"), try RecordText.read($0.text("record"))) })
    }
    static func records12(of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> [String: AttemptRecord] {
        try items(of: id, vendor: vendor, tx).compactMapValues { if case .scorm12(let record) = $0 { record } else { nil } }
    }
    static func save(_ state: ItemState, _ item: String, of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws {
        let record = try RecordText.write(state.record)
        try tx.execute("""
            INSERT INTO play_item (vendor_id, registration_id, item_id, record, status, entries, chain, updated_at)
            VALUES (\(vendor), \(id), \(item), \(record), \(state.record.status().rawValue), \(state.entries), \(state.chain), \(tx.now))
            ON CONFLICT (vendor_id, registration_id, item_id) DO UPDATE SET record = excluded.record, status = excluded.status,
                entries = excluded.entries, chain = excluded.chain, updated_at = excluded.updated_at
            """)
    }

    // MARK: sessions of the page

    struct Session: Sendable {
        let id: String
        let ordinal: Int
        let device: String
        var lastSequence: Int
        var setAside: Int
        let lastAt: Instant
        let isClosed: Bool
        /// What it began with; nothing set in a session of the server's own.
        let settings: PlaySettings
        init(_ row: Row) throws {
            id = try row.text("session_id")
            ordinal = try row.int("ordinal")
            device = try row.text("device")
            lastSequence = try row.int("last_seq")
            setAside = try row.int("set_aside")
            lastAt = try row.instant("last_at")
            isClosed = try row.optionalInt("closed_at") != nil
            settings = try PlaySettings(stored: row.optionalText("settings"))
        }
    }

    static func session(_ session: String, item: String, of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> Session? {
        try tx.first("""
            SELECT * FROM play_session WHERE vendor_id = \(vendor) AND registration_id = \(id) AND item_id = \(item) AND session_id = \(session)
            """).map(Session.init)
    }
    static func latestSession(item: String, of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> Session? {
        try tx.first("""
            SELECT * FROM play_session WHERE vendor_id = \(vendor) AND registration_id = \(id) AND item_id = \(item) ORDER BY ordinal DESC LIMIT 1
            """).map(Session.init)
    }
    /// A session that delivers, and whether a later one has written: then it must not. Read together, since every commit asks.
    static func delivering(_ session: String, item: String, of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> (session: Session, isSuperseded: Bool)? {
        try tx.first("""
            SELECT s.*, (SELECT count(*) FROM play_session l WHERE l.vendor_id = \(vendor) AND l.registration_id = \(id) AND l.item_id = \(item)
                AND l.ordinal > s.ordinal AND l.last_seq > 0) AS later
            FROM play_session s WHERE s.vendor_id = \(vendor) AND s.registration_id = \(id) AND s.item_id = \(item) AND s.session_id = \(session)
            """).map { (try Session($0), try $0.int("later") > 0) }
    }
    /// - Parameter settings: what it begins with; nil for a session of the server's own.
    static func beginSession(_ session: String, after last: Session?, device: String, userAgent: String, settings: PlaySettings? = nil, item: String, of id: RegistrationID,
                             vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO play_session (vendor_id, registration_id, item_id, session_id, ordinal, device, last_seq, set_aside, started_at, last_at, user_agent, settings)
            VALUES (\(vendor), \(id), \(item), \(session), \((last?.ordinal ?? 0) + 1), \(device), 0, 0, \(tx.now), \(tx.now), \(String(userAgent.prefix(300))), \(try settings?.stored))
            """)
    }
    static func touch(_ session: Session, closed: Bool, item: String, of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE play_session SET last_seq = \(session.lastSequence), set_aside = \(session.setAside), last_at = \(tx.now),
                closed_at = \(closed ? tx.now : nil as Instant?)
            WHERE vendor_id = \(vendor) AND registration_id = \(id) AND item_id = \(item) AND session_id = \(session.id)
            """)
    }

    // MARK: the log

    struct LogRow: Sendable {
        let item: String
        let session: String
        let sequence: Int
        /// Among the applied entries of its item, from 1; of one that was set aside, where the item stood.
        let position: Int
        let ops: [RunOp]
        let outcome: RunOutcome
        let isApplied: Bool
        let sentAt: Instant
        let receivedAt: Instant
        init(_ row: Row) throws {
            item = try row.text("item_id")
            session = try row.text("session_id")
            sequence = try row.int("seq")
            position = try row.int("position")
            ops = try JSONText.read(row.text("ops"))
            outcome = try JSONText.read(row.text("outcome"))
            isApplied = try row.bool("is_applied")
            sentAt = try row.instant("sent_at")
            receivedAt = try row.instant("received_at")
        }
    }
    /// Newest first.
    /// - Parameter since: only those received at that instant or later.
    static func log(of id: RegistrationID, since: Instant = Instant(milliseconds: 0), before: Instant = .forever, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [LogRow] {
        try tx.query("""
            SELECT * FROM play_log WHERE vendor_id = \(vendor) AND registration_id = \(id) AND received_at >= \(since) AND received_at < \(before)
            ORDER BY received_at DESC, item_id, position DESC LIMIT \(limit)
            """).map(LogRow.init)
    }
    /// What was applied to one item, in order: folding it gives the item's record.
    static func applied(to item: String, of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> [LogRow] {
        try tx.query("""
            SELECT * FROM play_log WHERE vendor_id = \(vendor) AND registration_id = \(id) AND item_id = \(item) AND is_applied = 1 ORDER BY position
            """).map(LogRow.init)
    }
}
