package import HTML
package import Kernel

/// A page of a list in the API: what is there, and where the next page begins.
package struct Listed<Item: Encodable & Sendable>: Encodable, Sendable {
    package let items: [Item]
    /// Opaque; absent on the last page.
    package let nextCursor: String?
    package init(items: [Item], nextCursor: String? = nil) {
        self.items = items
        self.nextCursor = nextCursor
    }
    /// - Parameter found: one more than `limit` when there is a next page.
    package init(_ found: [Item], limit: Int, cursor: (Item) -> String) {
        items = Array(found.prefix(limit))
        nextCursor = found.count > limit ? cursor(found[limit - 1]) : nil
    }
}

/// The conventions of paged lists, once for all capabilities (foundations 15).
package enum APIList {
    package static let queries = [("limit", "1 to \(Limits.apiPageRows), \(Limits.pageRows) by default"), ("cursor", "`nextCursor` of the answer before")]

    package static func shape(_ item: Shape) -> Shape {
        .object([.init("items", .array(item), required: true), .init("nextCursor", .string(), "Absent on the last page.")])
    }
    /// - Throws: ``WebRefusal`` naming `limit` when it is no number from 1 to ``Limits/apiPageRows``.
    package static func limit(_ request: WebRequest) throws -> Int {
        guard let text = request.query.filled("limit") else { return Limits.pageRows }
        guard let limit = Int(text), (1...Limits.apiPageRows).contains(limit) else { throw WebRefusal.fieldWrongType("limit") }
        return limit
    }
    /// The id after which the page begins; empty for the first.
    package static func after(_ request: WebRequest) throws -> String {
        guard let text = request.query.filled("cursor") else { return "" }
        guard let id = ID<Never>(checking: text) else { throw WebRefusal.fieldWrongType("cursor") }
        return id.value
    }
    /// For lists in an order of their own: how many rows come before the page.
    package static func offset(_ request: WebRequest) throws -> Int {
        guard let text = request.query.filled("cursor") else { return 0 }
        guard let offset = Int(text), (0...1_000_000).contains(offset) else { throw WebRefusal.fieldWrongType("cursor") }
        return offset
    }
    /// An id in a filter, or nil without it.
    package static func id<E>(_ request: WebRequest, _ name: String, of _: E.Type) throws -> ID<E>? {
        guard let text = request.query.filled(name) else { return nil }
        guard let id = ID<E>(checking: text) else { throw WebRefusal.fieldWrongType(name) }
        return id
    }
}
