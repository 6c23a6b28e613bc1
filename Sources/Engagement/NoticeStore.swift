import Foundation
package import Kernel
package import Store

/// All SQL of notices and preferences. The person is always the reader's own, taken from the scope.
package enum NoticeStore {
    /// The name that makes a notice once: a person, a kind, what caused it, and the day where that can move, because a due day
    /// that was put off or a credential that was renewed is news again.
    /// - Parameter cause: an assignment's or the subject's id.
    static func onceKey(_ person: PersonID, _ kind: NoticeKind, _ cause: String, _ day: Day?) -> String {
        [person.value, kind.rawValue, cause, kind == .assigned || kind == .reminded ? "" : day?.description ?? ""].joined(separator: "/")
    }

    /// - Returns: the notice's id, or nil when it was made before.
    static func insert(
        _ kind: NoticeKind, person: PersonID, subject: NoticeSubject, cause: String, details: NoticeDetails, mail: Notice.MailState,
        at when: Instant, isRead: Bool, vendor: VendorID, _ tx: Transaction
    ) throws -> NoticeID? {
        let id = tx.newID(of: NoticeEntity.self), read: Instant? = isRead ? when : nil
        let taken = try tx.execute("""
            INSERT INTO notice (vendor_id, id, person_id, kind, subject_kind, subject_id, once_key, details, mail, created_at, read_at)
            VALUES (\(vendor), \(id), \(person), \(kind.rawValue), \(subject.kind), \(subject.id),
                \(onceKey(person, kind, cause, details.day)), \(try json(details)), \(mail.rawValue), \(when), \(read))
            ON CONFLICT (vendor_id, once_key) DO NOTHING
            """)
        return taken == 1 ? id : nil
    }
    static func isMade(_ kind: NoticeKind, person: PersonID, cause: String, day: Day?, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        try tx.exists("SELECT 1 AS one FROM notice WHERE vendor_id = \(vendor) AND once_key = \(onceKey(person, kind, cause, day))")
    }
    /// Oldest first.
    static func waiting(limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [Notice] {
        try tx.query("SELECT * FROM notice WHERE vendor_id = \(vendor) AND mail = 'waiting' ORDER BY created_at, id LIMIT \(limit)").map(notice)
    }
    static func setMail(_ state: Notice.MailState, of id: NoticeID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE notice SET mail = \(state.rawValue) WHERE vendor_id = \(vendor) AND id = \(id)")
    }

    /// Newest first.
    package static func list(person: PersonID, vendor: VendorID, limit: Int, offset: Int, _ tx: Transaction) throws -> [Notice] {
        try tx.query("""
            SELECT * FROM notice WHERE vendor_id = \(vendor) AND person_id = \(person)
            ORDER BY created_at DESC, id DESC LIMIT \(limit) OFFSET \(offset)
            """).map(notice)
    }
    package static func find(_ id: NoticeID, person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Notice? {
        try tx.first("SELECT * FROM notice WHERE vendor_id = \(vendor) AND id = \(id) AND person_id = \(person)").map(notice)
    }
    package static func counts(person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> (all: Int, unread: Int) {
        let row = try tx.first("""
            SELECT count(*) AS total, count(*) FILTER (WHERE read_at IS NULL) AS fresh FROM notice WHERE vendor_id = \(vendor) AND person_id = \(person)
            """)
        return (try row?.int("total") ?? 0, try row?.int("fresh") ?? 0)
    }
    static func markRead(_ id: NoticeID, person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            UPDATE notice SET read_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(id) AND person_id = \(person) AND read_at IS NULL
            """)
    }
    static func markAllRead(person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("UPDATE notice SET read_at = \(tx.now) WHERE vendor_id = \(vendor) AND person_id = \(person) AND read_at IS NULL")
    }

    /// Topics whose mail the person switched off.
    package static func off(person: PersonID, vendor: VendorID, _ tx: Transaction) throws -> Set<NoticeTopic> {
        let rows = try tx.query("SELECT topic FROM notice_preference WHERE vendor_id = \(vendor) AND person_id = \(person) AND mail = 0")
        return Set(try rows.compactMap { NoticeTopic(rawValue: try $0.text("topic")) }.filter { !$0.isMandatory })
    }
    static func set(_ topic: NoticeTopic, mail: Bool, person: PersonID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("""
            INSERT INTO notice_preference (vendor_id, person_id, topic, mail, changed_at)
            VALUES (\(vendor), \(person), \(topic.rawValue), \(mail), \(tx.now))
            ON CONFLICT (vendor_id, person_id, topic) DO UPDATE SET mail = excluded.mail, changed_at = excluded.changed_at
            """)
    }

    /// The secret of unsubscribe addresses, made when first needed and the same on every node.
    package static func unsubscribeSecret(_ tx: Transaction) throws -> [UInt8] {
        func stored() throws -> [UInt8]? {
            guard let row = try tx.first("SELECT value FROM deployment_setting WHERE key = 'engagement.unsubscribe'") else { return nil }
            return Data(base64Encoded: try row.text("value")).map { [UInt8]($0) }
        }
        if let known = try stored() { return known }
        let fresh = (0..<32).map { _ in UInt8.random(in: 0...255) }
        try tx.execute("""
            INSERT INTO deployment_setting (key, value) VALUES ('engagement.unsubscribe', \(Data(fresh).base64EncodedString())) ON CONFLICT DO NOTHING
            """)
        return try stored() ?? fresh
    }

    private static func notice(_ row: Row) throws -> Notice {
        guard let kind = NoticeKind(rawValue: try row.text("kind")),
              let subject = NoticeSubject(kind: try row.text("subject_kind"), id: try row.text("subject_id"))
        else { throw Unreadable(id: try row.text("id")) }
        return Notice(
            id: try row.id("id"), person: try row.id("person_id"), kind: kind, subject: subject,
            details: try JSONDecoder().decode(NoticeDetails.self, from: Data(try row.text("details").utf8)),
            mail: Notice.MailState(rawValue: try row.text("mail")) ?? .off,
            createdAt: try row.instant("created_at"), readAt: try row.optionalInstant("read_at"))
    }
    /// A row that this version of Laurel did not write.
    struct Unreadable: Error { let id: String }

    private static func json(_ details: NoticeDetails) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(details), as: UTF8.self)
    }
}
