import Blobs
import Crypto
import Kernel
import Store

/// One thing that was written where a document lies.
struct DocumentVersion: Sendable {
    enum Act: String, Sendable { case put, post, delete }
    let place: Int64
    /// From 1, in the order of writing.
    let number: Int
    let organization: OrganizationID
    let kind: DocumentPlace.Kind
    let activity: String
    let agent: String
    let registration: String
    let document: String
    let act: Act
    /// Who wrote it; empty for what was there before versions were kept.
    let credential: String
    let contentType: String
    /// Bytes, as written.
    let size: Int
    let etag: String
    let changedAt: Instant
}

/// All SQL of past versions. A write that changes nothing adds none; the rest is kept in its row, packed where that saves anything: a
/// state of 64 KB of JSON that is saved each minute costs a few KB each time, is durable with its document, and goes with one statement.
extension DocumentStore {
    /// A document's place as a number.
    private func number(_ place: DocumentPlace, _ id: String) -> Int64 {
        let text = [organization.value, place.kind.rawValue, place.activity, place.agent, place.registration, id].map { "\($0.utf8.count):\($0)" }.joined()
        return SHA256.hash(data: Array(text.utf8)).withUnsafeBytes { Int64(bitPattern: $0.loadUnaligned(as: UInt64.self).bigEndian) }
    }
    /// Notes what was just written. What was there before versions were kept is noted first.
    func note(_ act: DocumentVersion.Act, _ document: Document, before: Document?, at place: DocumentPlace) throws {
        guard let id = place.id else { return }
        let key = number(place, id)
        var last = try tx.count("SELECT coalesce(max(v.number), 0) FROM xapi_document_version v WHERE v.vendor_id = \(vendor) AND v.place = \(key)")
        if let before {
            if act != .delete, last > 0, before.etag == document.etag, before.contentType == document.contentType { return }
            if last == 0 {
                last = 1
                try add(.put, before, number: last, key, place, id, by: "")
            }
        }
        try add(act, document, number: last + 1, key, place, id, by: credential)
    }
    private func add(_ act: DocumentVersion.Act, _ document: Document, number: Int, _ key: Int64, _ place: DocumentPlace, _ id: String, by credential: String) throws {
        let packed = act == .delete ? nil : Gzip.pack(document.body, level: 1), body: [UInt8]? = act == .delete ? nil : packed ?? document.body
        try tx.execute("""
            INSERT INTO xapi_document_version (vendor_id, place, number, organization_id, kind, activity_id, agent_key, registration, document_id, act, credential_id, content_type,
                size, is_packed, body, etag, changed_at)
            VALUES (\(vendor), \(key), \(number), \(organization), \(place.kind.rawValue), \(place.activity), \(place.agent), \(place.registration), \(id), \(act.rawValue), \(credential),
                \(document.contentType), \(act == .delete ? 0 : document.body.count), \(packed != nil), \(body), \(document.etag), \(document.changedAt))
            """)
    }
    /// Notes that everything at a place goes: one document, or all states of an agent in an activity.
    func noteRemoval(_ place: DocumentPlace) throws {
        for (id, registration, document) in try standing(place) {
            let own = DocumentPlace(kind: place.kind, activity: place.activity, agent: place.agent, registration: registration, namesRegistration: true, id: id)
            let gone = Document(contentType: document.contentType, body: document.body, etag: document.etag, changedAt: tx.now)
            try note(.delete, gone, before: document, at: own)
        }
    }
    private func standing(_ place: DocumentPlace) throws -> [(id: String, registration: String, document: Document)] {
        try tx.query("SELECT d.document_id, d.registration, d.content_type, d.body, d.etag, d.changed_at FROM xapi_document d WHERE \(there(place))").map { row in
            (try row.text("document_id"), try row.text("registration"), try Self.document(row))
        }
    }
}

/// What the pages for support ask.
enum DocumentVersionStore {
    private static let columns: SQL = """
        v.place, v.number, v.organization_id, v.kind, v.activity_id, v.agent_key, v.registration, v.document_id, v.act, v.credential_id, v.content_type, v.size, v.etag, v.changed_at
        """
    private static func read(_ row: Row) throws -> DocumentVersion {
        DocumentVersion(
            place: try row.int64("place"), number: try row.int("number"), organization: try row.id("organization_id"), kind: DocumentPlace.Kind(rawValue: try row.text("kind")) ?? .state,
            activity: try row.text("activity_id"), agent: try row.text("agent_key"), registration: try row.text("registration"), document: try row.text("document_id"),
            act: DocumentVersion.Act(rawValue: try row.text("act")) ?? .put, credential: try row.text("credential_id"), contentType: try row.text("content_type"),
            size: try row.int("size"), etag: try row.text("etag"), changedAt: try row.instant("changed_at"))
    }
    /// The newest version of each document that was written lately, newest first; of some agents only, when they are named.
    static func latest(of agents: [String]?, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [DocumentVersion] {
        let whose: SQL = agents.map { "AND v.agent_key IN \(list: $0)" } ?? .empty
        return try tx.query("""
            SELECT \(columns) FROM xapi_document_version v
            WHERE v.vendor_id = \(vendor) \(whose) AND NOT EXISTS (
                SELECT 1 FROM xapi_document_version n WHERE n.vendor_id = v.vendor_id AND n.place = v.place AND n.number = v.number + 1)
            ORDER BY v.changed_at DESC, v.place LIMIT \(limit)
            """).map(read)
    }
    /// Newest first, below a number.
    static func of(_ place: Int64, below number: Int, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [DocumentVersion] {
        try tx.query("""
            SELECT \(columns) FROM xapi_document_version v WHERE v.vendor_id = \(vendor) AND v.place = \(place) AND v.number < \(number) ORDER BY v.number DESC LIMIT \(limit)
            """).map(read)
    }
    /// One version with what it held; no bytes for a removal.
    static func find(_ place: Int64, _ number: Int, vendor: VendorID, _ tx: Transaction) throws -> (version: DocumentVersion, body: [UInt8]?)? {
        try tx.first("SELECT \(columns), v.is_packed, v.body FROM xapi_document_version v WHERE v.vendor_id = \(vendor) AND v.place = \(place) AND v.number = \(number)").map { row in
            let version = try read(row)
            if version.act == .delete { return (version, nil) }
            let kept = try row.blob("body")
            guard try row.bool("is_packed") else { return (version, kept) }
            guard let body = Gzip.unpack(kept, most: DocumentDesk.mostBytes) else { throw ColumnError(column: "body", wanted: "gzip") }
            return (version, body)
        }
    }
    static func forget(_ agent: String, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM xapi_document_version WHERE vendor_id = \(vendor) AND agent_key = \(agent)")
    }
}
