import Crypto
import HTTPTypes
import Kernel
import Store
import XAPI

/// Where a document lies: a state, an activity's profile or an agent's (Communication 2.2 to 2.7).
struct DocumentPlace: Sendable {
    enum Kind: String, Sendable {
        case state, activity, agent
        var idName: String { self == .state ? "stateId" : "profileId" }
    }
    let kind: Kind
    let activity: String
    let agent: String
    /// Empty for a state without registration.
    let registration: String
    /// Whether a registration was asked for: a list without one gives those of every registration.
    let namesRegistration: Bool
    /// Nil for a request about all documents of the place.
    let id: String?
}

struct Document: Sendable {
    let contentType: String
    let body: [UInt8]
    /// SHA-1 of the body in hexadecimal digits.
    let etag: String
    let changedAt: Instant
    var isJSON: Bool { IncomingStatements.isJSON(contentType) }

    static func etag(_ body: [UInt8]) -> String { Insecure.SHA1.hash(data: body).withUnsafeBytes { Hex.text($0) } }
}

/// `If-Match` and `If-None-Match` (Communication 3.1, RFC 9110, 13.1).
struct Preconditions: Sendable {
    let match: String?
    let noneMatch: String?
    init(_ call: XAPICall) { (match, noneMatch) = (call.header(.ifMatch), call.header(.ifNoneMatch)) }
    var isNone: Bool { match == nil && noneMatch == nil }

    /// - Throws: ``XAPIRefusal`` 412
    func check(_ current: Document?) throws {
        if let match { guard let current, Self.fits(match, current.etag) else { throw XAPIRefusal.preconditionFailed } }
        if let noneMatch, let current, Self.fits(noneMatch, current.etag) { throw XAPIRefusal.preconditionFailed }
    }
    static func fits(_ header: String, _ etag: String) -> Bool {
        header.split(separator: ",").contains { piece in
            var tag = piece.drop { $0 == " " }
            while tag.last == " " { tag.removeLast() }
            if tag == "*" { return true }
            if tag.hasPrefix("W/") { tag = tag.dropFirst(2) }
            if tag.first == "\"", tag.last == "\"", tag.count >= 2 { tag = tag.dropFirst().dropLast() }
            return tag.lowercased() == etag
        }
    }
}

/// All SQL of documents. An organization's credentials and the vendor's each have documents of their own.
struct DocumentStore {
    let organization: OrganizationID
    let vendor: VendorID
    /// Who writes.
    let credential: String
    let tx: Transaction

    func there(_ place: DocumentPlace) -> SQL {
        var sql: SQL = """
            d.vendor_id = \(vendor) AND d.organization_id = \(organization) AND d.kind = \(place.kind.rawValue) AND d.activity_id = \(place.activity) AND d.agent_key = \(place.agent)
            """
        if place.id != nil || place.namesRegistration { sql += " AND d.registration = \(place.registration)" }
        if let id = place.id { sql += " AND d.document_id = \(id)" }
        return sql
    }
    func find(_ place: DocumentPlace) throws -> Document? {
        try tx.first("SELECT d.content_type, d.body, d.etag, d.changed_at FROM xapi_document d WHERE \(there(place))").map(Self.document)
    }
    static func document(_ row: Row) throws -> Document {
        Document(contentType: try row.text("content_type"), body: try row.blob("body"), etag: try row.text("etag"), changedAt: try row.instant("changed_at"))
    }
    /// Ids of the documents of a place that changed after an instant.
    func ids(_ place: DocumentPlace, since: Instant?) throws -> [(id: String, changedAt: Instant)] {
        try tx.query("""
            SELECT d.document_id, MAX(d.changed_at) AS changed_at FROM xapi_document d
            WHERE \(there(place)) AND d.changed_at > \(since ?? Instant(milliseconds: -1)) GROUP BY d.document_id ORDER BY d.document_id LIMIT 10000
            """).map { (try $0.text("document_id"), try $0.instant("changed_at")) }
    }
    /// The documents of a place one by one, without one that stays.
    func places(_ place: DocumentPlace, but kept: String) throws -> [DocumentPlace] {
        if place.id != nil { return [place] }
        return try ids(place, since: nil).filter { $0.id != kept }.map { one in
            DocumentPlace(kind: place.kind, activity: place.activity, agent: place.agent, registration: place.registration, namesRegistration: place.namesRegistration, id: one.id)
        }
    }
    func put(_ document: Document, at place: DocumentPlace) throws {
        try tx.execute("""
            INSERT INTO xapi_document (vendor_id, organization_id, kind, activity_id, agent_key, registration, document_id, content_type, body, etag, changed_at)
            VALUES (\(vendor), \(organization), \(place.kind.rawValue), \(place.activity), \(place.agent), \(place.registration), \(place.id), \(document.contentType), \(document.body),
                \(document.etag), \(document.changedAt))
            ON CONFLICT (vendor_id, organization_id, kind, activity_id, agent_key, registration, document_id)
            DO UPDATE SET content_type = excluded.content_type, body = excluded.body, etag = excluded.etag, changed_at = excluded.changed_at
            """)
    }
    func remove(_ place: DocumentPlace) throws { try tx.execute("DELETE FROM xapi_document AS d WHERE \(there(place))") }
}
