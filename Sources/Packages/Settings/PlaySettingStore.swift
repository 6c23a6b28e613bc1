import Courses
import Kernel
import SCORM
import Store

/// Where a setting can be set: the nearest to the package holds.
enum PlaySettingLevel: Sendable, Hashable {
    case vendor
    case course(CourseID)
    /// The package activity, whichever version it plays.
    case activity(ActivityID, of: CourseID)

    /// As the column holds it.
    var word: String {
        switch self {
        case .vendor: "vendor"
        case .course: "course"
        case .activity: "activity"
        }
    }
    var subject: String {
        switch self {
        case .vendor: ""
        case .course(let id): id.value
        case .activity(let id, _): id.value
        }
    }
    /// From the vendor down to this one.
    var chain: [PlaySettingLevel] {
        switch self {
        case .vendor: [.vendor]
        case .course: [.vendor, self]
        case .activity(_, let course): [.vendor, .course(course), self]
        }
    }
}

/// All SQL of settings; what was set before stands in the ledger.
enum PlaySettingStore {
    /// What each level has set itself.
    static func own(_ levels: [PlaySettingLevel], vendor: VendorID, _ tx: Transaction) throws -> [PlaySettingLevel: [PlaySetting: String]] {
        let rows = try tx.query("""
            SELECT s.level, s.subject_id, s.name, s.value FROM play_setting s
            WHERE s.vendor_id = \(vendor) AND s.level IN \(list: levels.map(\.word)) AND s.subject_id IN \(list: levels.map(\.subject))
            """)
        var found: [PlaySettingLevel: [PlaySetting: String]] = [:]
        for row in rows {
            let word = try row.text("level"), subject = try row.text("subject_id")
            guard let level = levels.first(where: { $0.word == word && $0.subject == subject }), let name = PlaySetting(rawValue: try row.text("name")) else { continue }
            found[level, default: [:]][name] = try row.text("value")
        }
        return found
    }

    /// What holds for an activity's packages now.
    static func effective(_ course: CourseID, _ activity: ActivityID, vendor: VendorID, _ tx: Transaction) throws -> PlaySettings {
        let chain = PlaySettingLevel.activity(activity, of: course).chain, own = try own(chain, vendor: vendor, tx)
        guard !own.isEmpty else { return PlaySettings() }
        return PlaySettings(chain.reduce(into: [:]) { all, level in all.merge(own[level] ?? [:]) { $1 } })
    }

    static func set(_ setting: PlaySetting, to value: String?, at level: PlaySettingLevel, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        guard let value else {
            try tx.execute("""
                DELETE FROM play_setting WHERE vendor_id = \(vendor) AND level = \(level.word) AND subject_id = \(level.subject) AND name = \(setting.rawValue)
                """)
            return
        }
        try tx.execute("""
            INSERT INTO play_setting (vendor_id, level, subject_id, name, value, set_by, set_at)
            VALUES (\(vendor), \(level.word), \(level.subject), \(setting.rawValue), \(value), \(actor.id), \(tx.now))
            ON CONFLICT (vendor_id, level, subject_id, name) DO UPDATE SET value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at
            """)
    }
}

extension Registrations {
    /// The rules of the latest session that a learner's page began; the package's own before there was one. Without the room for suspend data.
    static func rulesInForce(_ id: RegistrationID, vendor: VendorID, _ tx: Transaction) throws -> PlayRules {
        let row = try tx.first("""
            SELECT s.settings FROM play_session s WHERE s.vendor_id = \(vendor) AND s.registration_id = \(id) AND s.settings IS NOT NULL ORDER BY s.started_at DESC LIMIT 1
            """)
        var rules = try PlaySettings(stored: row?.optionalText("settings")).rules(is2004: true)
        rules.suspendLimit = nil
        return rules
    }

    /// The rules of each session of an item: with them its log replays to its record.
    static func rules(ofSessionsOf item: String, in id: RegistrationID, is2004: Bool, vendor: VendorID, _ tx: Transaction) throws -> [String: PlayRules] {
        let rows = try tx.query("""
            SELECT s.session_id, s.settings FROM play_session s
            WHERE s.vendor_id = \(vendor) AND s.registration_id = \(id) AND s.item_id = \(item) AND s.settings IS NOT NULL
            """)
        return try Dictionary(uniqueKeysWithValues: rows.map { (try $0.text("session_id"), try PlaySettings(stored: $0.optionalText("settings")).rules(is2004: is2004)) })
    }
}
