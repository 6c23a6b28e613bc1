import HTML
import HTTPTypes
import Kernel
import Store
import Web

/// Notices as JSON, for portals and apps that show them elsewhere.
struct NoticeAPI: Sendable {
    let store: Store

    private struct Item: Encodable {
        let id, kind, title, text, createdAt: String
        let readAt: String?
        let link: String
    }
    private struct Answer: Encodable {
        let notices: [Item]
        let unread: Int
        /// The next call's `cursor`; nil at the end.
        let nextCursor: String?
    }
    static let output = Shape.object([
        .init("notices", .array(.object([
            .init("id", .string(format: "uuid"), required: true), .init("kind", .string(), required: true), .init("title", .string(), required: true),
            .init("text", .string(), required: true), .init("createdAt", .string(format: "date-time"), required: true),
            .init("readAt", .string(format: "date-time")), .init("link", .string(), required: true, "Path of the portal that leads to the exact next step."),
        ])), required: true),
        .init("unread", .integer, required: true), .init("nextCursor", .string(), "Absent on the last page."),
    ])

    func routes() -> [Route] {
        [
            .api(.get, "/me/notices", OwnAccount.self, "Lists one's own notices, newest first.", output: Self.output,
                 queries: [("limit", "At most 200; 50 unless told."), ("cursor", "From the answer before.")]) { request, scope in
                guard let person = scope.reach.person else { throw WebRefusal.notFound }
                let limit = max(1, min(request.query.int("limit") ?? 50, Limits.apiPageRows)), offset = max(0, request.query.int("cursor") ?? 0)
                let (notices, counts) = try await store.read(scope.vendor) { tx in
                    (try NoticeStore.list(person: person, vendor: scope.vendor, limit: limit, offset: offset, tx),
                     try NoticeStore.counts(person: person, vendor: scope.vendor, tx))
                }
                let items = notices.map { notice in
                    let words = NoticeText(notice.kind, notice.details, request.t)
                    return Item(id: notice.id.value, kind: notice.kind.rawValue, title: words.title, text: words.text, createdAt: notice.createdAt.iso,
                                readAt: notice.readAt?.iso, link: NoticeLinks.open(notice.id).address)
                }
                let end = offset + notices.count
                return try .json(Answer(notices: items, unread: counts.unread, nextCursor: end < counts.all ? String(end) : nil))
            },
        ]
    }
}
