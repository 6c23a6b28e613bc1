import HTML
import HTTPTypes
import Kernel
import Ledger
import Store
import Web

/// Figures, people and ledger entries as JSON.
struct InsightsAPI: Sendable {
    let store: Store

    private static let figuresShape = Shape.object([
        .init("base", .integer, required: true, "People asked: active members whose job role is in the audience, else those enrolled."),
        .init("certified", .integer, required: true), .init("expiring30", .integer, required: true, "Of the certified."),
        .init("expiring60", .integer, required: true), .init("expiring90", .integer, required: true), .init("expired", .integer, required: true),
        .init("inProgress", .integer, required: true), .init("notStarted", .integer, required: true),
    ])
    private static let asOf = (name: "asOf", text: "A past day (YYYY-MM-DD); today unless told.")

    func routes() -> [Route] { [readiness, people, events] }

    // MARK: organizations × items

    private struct ReadinessAnswer: Encodable {
        struct Cell: Encodable {
            let item, kind, title: String
            let figures: Figures
            let peopleShort: Int?
            let fallsShortOn: String?
        }
        struct Line: Encodable {
            let organization, name, country, region, type: String
            let isReady: Bool
            let items: [Cell]
        }
        let asOf: String
        let organizations: [Line]
        let total: Int
        let nextCursor: String?
    }
    private var readiness: Route {
        .api(.get, "/reports/readiness", ViewCounts.self, "Organizations by certifications or courses: counts and readiness.",
             output: .object([
                .init("asOf", .string(format: "date"), required: true),
                .init("organizations", .array(.object([
                    .init("organization", .string(format: "uuid"), required: true), .init("name", .string(), required: true), .init("country", .string(), required: true),
                    .init("region", .string(), required: true), .init("type", .string(), required: true), .init("isReady", .boolean, required: true),
                    .init("items", .array(.object([
                        .init("item", .string(format: "uuid"), required: true), .init("kind", .string(), required: true), .init("title", .string(), required: true),
                        .init("figures", Self.figuresShape, required: true), .init("peopleShort", .integer), .init("fallsShortOn", .string(format: "date")),
                    ])), required: true),
                ])), required: true),
                .init("total", .integer, required: true), .init("nextCursor", .string(), "Absent on the last page."),
             ]),
             queries: [("show", "`certification` or `course`."), ("q", "Part of the organization's name."), ("region", ""), ("country", "ISO 3166-1 alpha-2."),
                       ("type", ""), ("status", "`ready`, `short` or `risk`."), Self.asOf, ("cursor", "From the answer before.")]) { request, scope in
            guard !scope.reach.isNothing else { throw WebRefusal.notFound }
            var query = BoardQuery(request.query, today: request.today)
            query.page = max(1, request.query.int("cursor") ?? 1)
            let zone = request.site.zone, today = request.today, t = request.t, asked = query
            let board = try await store.read(request.vendor) { try Board.load(asked, scope: scope, zone: zone, today: today, $0) }
            let lines = board.lines.map { line in
                ReadinessAnswer.Line(
                    organization: line.organization.value, name: line.name, country: line.country, region: line.region, type: line.type, isReady: line.isReady,
                    items: board.items.indices.map { index in
                        let item = board.items[index], verdict = item.target?.verdict(line.figures[index])
                        let gap: Int? = if case .short(let n)? = verdict { n } else { verdict == nil ? nil : 0 }
                        return ReadinessAnswer.Cell(item: item.key.id, kind: item.key.kind.rawValue, title: item.title.resolve(t.language),
                                                    figures: line.figures[index], peopleShort: gap, fallsShortOn: line.falls[index]?.day.description)
                    })
            }
            let more = asked.page * BoardQuery.rows < board.count
            return try .json(ReadinessAnswer(asOf: board.day.description, organizations: lines, total: board.count, nextCursor: more ? String(asked.page + 1) : nil))
        }
    }

    // MARK: people of one organization

    private struct PeopleAnswer: Encodable {
        struct Cell: Encodable { let item, kind, standing: String; let since, through: String? }
        struct Line: Encodable { let person, name: String; let jobRoles: [String]; let items: [Cell] }
        let asOf: String
        let people: [Line]
    }
    private var people: Route {
        .api(.get, "/reports/organizations/{organization}/people", ViewLearning.self, "How each of an organization's people stands.",
             output: .object([
                .init("asOf", .string(format: "date"), required: true),
                .init("people", .array(.object([
                    .init("person", .string(format: "uuid"), required: true), .init("name", .string(), required: true), .init("jobRoles", .array(.string()), required: true),
                    .init("items", .array(.object([
                        .init("item", .string(format: "uuid"), required: true), .init("kind", .string(), required: true), .init("standing", .string(), required: true),
                        .init("since", .string(format: "date")), .init("through", .string(format: "date")),
                    ])), required: true),
                ])), required: true),
             ]), queries: [Self.asOf]) { request, scope in
            let id: OrganizationID = try request.id("organization")
            guard scope.reach.contains(id) else { throw WebRefusal.notFound }
            let today = request.today, zone = request.site.zone
            let day = request.query.filled("asOf").flatMap { Day(iso: $0) }.flatMap { $0 < today ? $0 : nil } ?? today
            let (items, members) = try await store.read(request.vendor) { tx -> ([InsightItem], [MemberFacts]) in
                guard try tx.exists("SELECT 1 AS one FROM organization WHERE vendor_id = \(scope.vendor) AND id = \(id) AND kind = 'partner'") else {
                    throw WebRefusal.notFound
                }
                let items = try InsightItems.all(vendor: scope.vendor, tx)
                return (items, try FactReader(vendor: scope.vendor, zone: zone, day: day).members(of: [id], items: items, tx))
            }
            return try .json(PeopleAnswer(asOf: day.description, people: members.map { member in
                .init(person: member.person.value, name: member.name, jobRoles: member.jobRoles, items: zip(items, member.facts).compactMap { item, facts in
                    facts.map { .init(item: item.key.id, kind: item.key.kind.rawValue, standing: $0.standing(on: day).rawValue,
                                      since: $0.heldSince?.description, through: $0.heldThrough?.description) }
                })
            }))
        }
    }

    // MARK: the ledger

    private struct EventsAnswer: Encodable {
        struct Line: Encodable {
            let id: String
            let position: Int64
            let kind, actorKind, actorId, recordedAt: String
            let validFrom: String?
            let changes: [Change]
            let sealedInBatch: Int?
        }
        let events: [Line]
        let nextCursor: String?
    }
    private var events: Route {
        .api(.get, "/ledger/{kind}/{subject}/events", ViewLedger.self, "The ledger of one thing, newest first; people by id only.",
             output: .object([
                .init("events", .array(.object([
                    .init("id", .string(), required: true), .init("position", .integer, required: true), .init("kind", .string(), required: true),
                    .init("actorKind", .string(), required: true), .init("actorId", .string(), required: true),
                    .init("recordedAt", .string(format: "date-time"), required: true), .init("validFrom", .string(format: "date")),
                    .init("changes", .array(.object([.init("field", .string(), required: true), .init("before", .string()), .init("after", .string())])), required: true),
                    .init("sealedInBatch", .integer),
                ])), required: true),
                .init("nextCursor", .string(), "Absent on the last page."),
             ]), queries: [("limit", "At most 200; 50 unless told."), ("cursor", "From the answer before."), Self.asOf]) { request, scope in
            let kind = try request.parameter("kind"), id = try request.parameter("subject")
            guard scope.reach.all, LedgerPages.kinds.contains(kind), id.utf8.count <= 64 else { throw WebRefusal.notFound }
            let subject = Subject(kind: kind, id: id), limit = max(1, min(request.query.int("limit") ?? 50, Limits.apiPageRows))
            let upTo = request.query.filled("asOf").flatMap { Day(iso: $0) }
            let knownAt = upTo.map { min(request.now, Instant(milliseconds: request.site.zone.start(of: $0.adding(days: 1)).milliseconds - 1)) } ?? request.now
            let before = request.query.int("cursor").map(Int64.init)
            let timeline = try await store.read(request.vendor) { tx -> Timeline in
                guard try Timeline.name(of: subject, at: knownAt, .en, scope.vendor, tx) != nil else { throw WebRefusal.notFound }
                var query = Timeline.Query(subject, knownAt: knownAt)
                query.before = before
                return try Timeline.load(query, scope: scope, limit: limit, tx)
            }
            return try .json(EventsAnswer(events: timeline.entries.map { entry in
                let event = entry.event
                return .init(id: event.id, position: event.position, kind: event.kind, actorKind: event.actor.kind.rawValue, actorId: event.actor.id,
                             recordedAt: event.recordedAt.iso, validFrom: event.validFrom?.description, changes: event.changes, sealedInBatch: entry.batch)
            }, nextCursor: timeline.next.map(String.init)))
        }
    }
}
