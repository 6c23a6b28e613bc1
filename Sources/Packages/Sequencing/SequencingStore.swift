package import Kernel
package import SCORM
package import Store

/// All SQL of sequencing: a registration's state, its navigations, and what learners keep across registrations.
package enum Sequencings {
    struct State: Sendable {
        let snapshot: SequencingSnapshot
        /// Navigations so far.
        let navigations: Int
    }

    static func state(of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> State? {
        try tx.first("SELECT snapshot, navigations FROM play_sequencing WHERE vendor_id = \(vendor) AND registration_id = \(id)").map {
            State(snapshot: try snapshot($0.text("snapshot")), navigations: try $0.int("navigations"))
        }
    }

    /// A stored state. What another release has written otherwise is left to the general decoder.
    private static func snapshot(_ text: String) throws -> SequencingSnapshot { try SequencingSnapshot(text: text) ?? JSONText.read(text) }

    static func keep(_ snapshot: String, navigations: Int, of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO play_sequencing (vendor_id, registration_id, snapshot, navigations, updated_at)
            VALUES (\(vendor), \(id), \(snapshot), \(navigations), \(tx.now))
            ON CONFLICT (vendor_id, registration_id) DO UPDATE SET snapshot = excluded.snapshot, navigations = excluded.navigations,
                updated_at = excluded.updated_at
            """)
    }

    /// A navigation as the debug log shows it.
    package struct Navigation: Sendable {
        package let number: Int
        package let request: NavigationRequest
        package let source: NavigationSource
        package let outcome: KeptOutcome
        package let steps: [SequencingStep]
        package let snapshot: SequencingSnapshot
        package let at: Instant

        init(_ row: Row) throws {
            number = try row.int("number")
            request = try JSONText.read(row.text("request"))
            source = NavigationSource(rawValue: try row.text("source")) ?? .learner
            outcome = try JSONText.read(row.text("outcome"))
            steps = try JSONText.read(row.text("steps"))
            snapshot = try Sequencings.snapshot(row.text("snapshot"))
            at = try row.instant("at")
        }
    }

    static func append(
        _ number: Int, _ request: NavigationRequest, _ source: NavigationSource, _ result: NavigationResult, snapshot: String, of id: RegistrationID,
        vendor: VendorID, _ tx: Transaction
    ) throws {
        try tx.execute("""
            INSERT INTO play_navigation (vendor_id, registration_id, number, request, source, outcome, steps, snapshot, at)
            VALUES (\(vendor), \(id), \(number), \(try JSONText.write(request)), \(source.rawValue), \(try JSONText.write(KeptOutcome(result.outcome))),
                \(SequencingStep.text(result.steps)), \(snapshot), \(tx.now))
            """)
    }

    /// Newest first.
    /// - Parameter after: only those with a higher number.
    static func navigations(of id: RegistrationID, after: Int = 0, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Navigation] {
        try tx.query("""
            SELECT * FROM play_navigation WHERE vendor_id = \(vendor) AND registration_id = \(id) AND number > \(after) ORDER BY number DESC LIMIT \(limit)
            """).map(Navigation.init)
    }

    /// Why the last navigation led nowhere, unless it was the player's own.
    static func lastRefusal(of id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> SequencingRefusal? {
        guard let row = try tx.first("""
            SELECT source, outcome FROM play_navigation WHERE vendor_id = \(vendor) AND registration_id = \(id) ORDER BY number DESC LIMIT 1
            """), try row.text("source") != NavigationSource.arrival.rawValue else { return nil }
        return try JSONText.read(row.text("outcome"), as: KeptOutcome.self).refusal
    }

    // MARK: what a learner keeps

    /// Global objectives that are global to the system.
    static func objectives(of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [String: ObjectiveInformation] {
        let rows = try tx.query("SELECT objective_id, information FROM learner_objective WHERE vendor_id = \(vendor) AND person_id = \(person)")
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.text("objective_id"), try JSONText.read($0.text("information"))) })
    }
    static func keep(_ information: ObjectiveInformation, as objective: String, of play: Registration, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO learner_objective (vendor_id, person_id, objective_id, information, registration_id, updated_at)
            VALUES (\(vendor), \(play.person), \(objective), \(try JSONText.write(information)), \(play.id), \(tx.now))
            ON CONFLICT (vendor_id, person_id, objective_id) DO UPDATE SET information = excluded.information,
                registration_id = excluded.registration_id, updated_at = excluded.updated_at
            """)
    }

    /// Data stores that are shared across the system.
    static func stores(of person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> [String: String] {
        let rows = try tx.query("SELECT store_id, value FROM learner_data_store WHERE vendor_id = \(vendor) AND person_id = \(person)")
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.text("store_id"), try $0.text("value")) })
    }
    static func keep(_ value: String, in store: String, of play: Registration, vendor: VendorID, _ tx: Transaction) throws {
        // A plain text of PostgreSQL has no NUL; what content cannot keep as it is must not stop its saving.
        let value = value.utf8.contains(0) ? value.replacing("\0", with: "\u{FFFD}") : value
        try tx.execute("""
            INSERT INTO learner_data_store (vendor_id, person_id, store_id, value, registration_id, updated_at)
            VALUES (\(vendor), \(play.person), \(store), \(value), \(play.id), \(tx.now))
            ON CONFLICT (vendor_id, person_id, store_id) DO UPDATE SET value = excluded.value, registration_id = excluded.registration_id,
                updated_at = excluded.updated_at
            """)
    }
}

/// Who asked for a navigation.
package enum NavigationSource: String, Sendable, Codable {
    /// By the portal's controls.
    case learner
    /// `adl.nav.request`, or by ending.
    case content
    /// The player, when it is opened.
    case arrival
    /// The author of a test drive, past all rules.
    case author
}

/// A navigation's outcome as its column holds it.
package struct KeptOutcome: Sendable, Equatable, Codable {
    /// `deliver`, `ended`, `nothing` or `refused`.
    package let word: String
    package var activity: String?
    package var refusal: SequencingRefusal?

    package init(_ outcome: NavigationOutcome) {
        switch outcome {
        case .deliver(let activity):
            word = "deliver"
            self.activity = activity
        case .ended: word = "ended"
        case .nothing: word = "nothing"
        case .refused(let refusal):
            word = "refused"
            self.refusal = refusal
        }
    }
}
