import Foundation
import HTML
import HTTPTypes
import Kernel
import Store
import Web

struct OrganizationDTO: Codable, Sendable {
    let id: String
    let name: String
    let country: String
    let region: String
    let type: String
    let parent: String?
    let parentOwnershipPercent: Int?
    /// Its own id, or that of the organization whose location it is.
    let legalEntity: String
    let externalIDs: [ExternalID]
    let tags: [String]
    let status: String
    /// The last day, planned or over.
    let lastDay: Day?
    let mergedInto: String?
    let seats: Int?
    let seatsUsed: Int
    /// Custom fields that the caller sees, by key.
    let fields: [String: String]
}

/// Organizations as JSON.
struct OrganizationAPI: Sendable {
    let ground: Ground

    private static let external = Shape.array(.object([.init("system", .string(), required: true), .init("value", .string(), required: true)]))
    static let shape = Shape.object([
        .init("id", .string(format: "uuid")), .init("name", .string()), .init("country", .string(), "ISO 3166-1 alpha-2"), .init("region", .string()),
        .init("type", .string()), .init("parent", .string(format: "uuid")), .init("parentOwnershipPercent", .integer),
        .init("legalEntity", .string(format: "uuid"), "its own id, or that of the organization whose location it is"), .init("externalIDs", external),
        .init("tags", .array(.string())), .init("status", .string(), "active, ending, ended or merged"), .init("lastDay", .string(format: "date")),
        .init("mergedInto", .string(format: "uuid")), .init("seats", .integer, "absent without a limit"), .init("seatsUsed", .integer),
        .init("fields", .map(.string()), "custom fields by key"),
    ])
    private static let inputShape = Shape.object([
        .init("name", .string(), required: true), .init("country", .string(), required: true, "ISO 3166-1 alpha-2"), .init("region", .string()),
        .init("type", .string(), required: true, "reseller, distributor, integrator, consultant, referral, service-provider or other"),
        .init("parent", .string(format: "uuid")), .init("parentOwnershipPercent", .integer, "1 to 100, 100 by default"), .init("externalIDs", external),
        .init("legalEntity", .string(), "id of the organization whose location it is; its own id or an empty text for a company of its own; left as it is when absent"),
        .init("tags", .array(.string()), "left as they are when absent"), .init("seats", .integer, "left as they are when absent; -1 for no limit"),
        .init("fields", .map(.string()), "custom fields by key; an empty text clears one, an absent one stays"),
    ])
    private struct Input: Decodable {
        let name: String
        let country: String
        let region: String?
        let type: String
        let parent: String?
        let parentOwnershipPercent: Int?
        let legalEntity: String?
        let externalIDs: [ExternalID]?
        let tags: [String]?
        let seats: Int?
        let fields: [String: String]?

        /// - Parameter id: of the organization that is replaced; nil for a new one.
        func draft(of id: OrganizationID? = nil) throws -> OrganizationDraft {
            guard let type = OrganizationType(rawValue: type) else { throw OrganizationRefusal.type }
            let parent = try parent.map { text -> OrganizationID in
                guard let id = OrganizationID(checking: text) else { throw OrganizationRefusal.parentUnknown }
                return id
            }
            return OrganizationDraft(
                name: name.trimmingSpaces(), country: country, region: (region ?? "").trimmingSpaces(), type: type, parent: parent,
                ownership: parentOwnershipPercent, externalIDs: externalIDs ?? [], seats: seats.map { $0 < 0 ? .none : .most($0) } ?? .asBefore,
                tags: tags, fields: fields, entity: try legalEntity.map { try LegalEntityDraft(text: $0, of: id) } ?? .asBefore)
        }
    }

    var routes: [Route] {
        [
            .api(.get, "/organizations", ViewOrganizations.self, "Lists organizations within reach",
                 output: APIList.shape(Self.shape),
                 queries: APIList.queries + [("filter[country]", "ISO 3166-1 alpha-2"),
                           ("filter[type]", "a type"), ("filter[externalID]", "system:value"), ("filter[tag]", "a tag"),
                           ("filter[status]", "active, ending, ended or merged"), ("filter[field.KEY]", "the value of a custom field, by its key")]) { request, scope in try await list(request, scope) },
            .api(.post, "/organizations", ManageOrganizations.self, "Creates an organization", input: Self.inputShape, output: Self.shape) { request, scope in
                let draft = try await request.json(Input.self, shape: Self.inputShape).draft(), today = request.today, ledger = ground.ledger
                let made = try await ground.store.write(scope.vendor) { tx in
                    let id = try Organizations.create(scope, draft, today: today, ledger: ledger, tx)
                    return try Self.dto(id, scope.reach, vendor: scope.vendor, today: today, tx)
                }
                return try .json(made, status: 201)
            },
            .api(.get, "/organizations/{organization}", ViewOrganizations.self, "Gives one organization", output: Self.shape) { request, scope in
                let id: OrganizationID = try request.id("organization"), today = request.today
                let found = try await ground.store.read(scope.vendor) { try Self.dto(id, scope.reach, vendor: scope.vendor, today: today, $0) }
                return try .json(found, etag: Self.etag(found))
            },
            .api(.put, "/organizations/{organization}", ManageOrganizations.self, "Replaces what is true of an organization from today", input: Self.inputShape,
                 output: Self.shape) { request, scope in
                let id: OrganizationID = try request.id("organization"), today = request.today, ledger = ground.ledger
                let known = request.headers[.ifMatch]
                let draft = try await request.json(Input.self, shape: Self.inputShape).draft(of: id)
                let found = try await ground.store.write(scope.vendor) { tx in
                    let before = try Self.dto(id, scope.reach, vendor: scope.vendor, today: today, tx)
                    if let known, !known.contains("\"\(try Self.etag(before))\"") { throw WebRefusal.preconditionFailed }
                    try Organizations.edit(scope, id, draft, today: today, ledger: ledger, tx)
                    return try Self.dto(id, scope.reach, vendor: scope.vendor, today: today, tx)
                }
                return try .json(found, etag: Self.etag(found))
            },
        ]
    }

    private func list(_ request: WebRequest, _ scope: Scope<ViewOrganizations>) async throws -> WebResponse {
        let limit = try APIList.limit(request), today = request.today, cursor = try APIList.after(request)
        var conditions: [SQL] = ["o.vendor_id = \(scope.vendor)", "o.kind <> 'vendor'", "o.id > \(cursor)", .within(scope.reach, organization: "o.id")]
        if let country = request.query.filled("filter[country]") { conditions.append("o.country = \(country)") }
        if let type = request.query.filled("filter[type]") { conditions.append("o.type = \(type)") }
        if let external = request.query.filled("filter[externalID]") {
            let halves = external.split(separator: ":", maxSplits: 1).map(String.init)
            guard halves.count == 2 else { throw WebRefusal.fieldWrongType("filter[externalID]") }
            conditions.append("""
                EXISTS (SELECT 1 FROM external_id e WHERE e.vendor_id = o.vendor_id AND e.subject_kind = 'organization' AND e.subject_id = o.id
                    AND e.system = \(halves[0]) AND e.value = \(halves[1]))
                """)
        }
        if let tag = request.query.filled("filter[tag]") { conditions.append(OrganizationTags.has(tag)) }
        if let status = request.query.filled("filter[status]") {
            guard let status = OrganizationStatus(rawValue: status) else { throw WebRefusal.fieldWrongType("filter[status]") }
            conditions.append(OrganizationStore.condition(status, today: today))
        }
        conditions += CustomFields.conditions(APIFields.filters(request), .organization, subject: "o.id", scope.reach, vendor: scope.vendor, today: today)
        let condition = SQL.all(conditions)
        let items = try await ground.store.read(scope.vendor) { tx in
            let ids = try tx.query("SELECT o.id FROM organization o WHERE \(condition) ORDER BY o.id LIMIT \(limit + 1)").map { try $0.id("id", of: OrganizationEntity.self) }
            return try Self.dtos(ids, scope.reach, vendor: scope.vendor, today: today, tx)
        }
        return try .json(Listed(items, limit: limit, cursor: \.id))
    }

    private static func dto(_ id: OrganizationID, _ reach: Reach, vendor: VendorID, today: Day, _ tx: Transaction) throws -> OrganizationDTO {
        guard let one = try dtos([id], reach, vendor: vendor, today: today, tx).first else { throw WebRefusal.notFound }
        return one
    }
    /// In the order of the ids; as many statements however many.
    private static func dtos(_ ids: [OrganizationID], _ reach: Reach, vendor: VendorID, today: Day, _ tx: Transaction) throws -> [OrganizationDTO] {
        let tags = try OrganizationTags.of(ids, vendor: vendor, tx), seats = try Seats.uses(of: ids, on: today, vendor: vendor, tx)
        let fields = try CustomFields.seen(.organization, reach, vendor: vendor, tx)
        let values = fields.isEmpty ? [:] : try CustomFields.values(.organization, of: ids.map(\.value), on: today, vendor: vendor, tx)
        var external: [String: [ExternalID]] = [:]
        for row in try tx.query("""
            SELECT subject_id, system, value FROM external_id
            WHERE vendor_id = \(vendor) AND subject_kind = 'organization' AND subject_id IN \(list: ids) ORDER BY subject_id, system, value
            """) {
            external[try row.text("subject_id"), default: []].append(ExternalID(system: try row.text("system"), value: try row.text("value")))
        }
        let found = try tx.query("""
            SELECT \(OrganizationStore.columns), l.parent_id, l.ownership_basis_points, e.head_id FROM organization o
            LEFT JOIN organization_entity e ON e.vendor_id = o.vendor_id AND e.organization_id = o.id AND \(SQL.holds("e", on: today))
            LEFT JOIN organization_parent l ON l.vendor_id = o.vendor_id AND l.organization_id = o.id AND \(SQL.holds("l", on: today))
            WHERE o.vendor_id = \(vendor) AND o.id IN \(list: ids) AND \(SQL.within(reach, organization: "o.id")) ORDER BY o.id
            """).map { row in
            let one = try OrganizationStore.organization(row), id = one.id.value, parent = try row.optionalText("parent_id")
            return OrganizationDTO(
                id: id, name: one.name, country: one.country, region: one.region, type: one.type,
                parent: parent, parentOwnershipPercent: parent == nil ? nil : try row.int("ownership_basis_points") / 100, legalEntity: try row.optionalText("head_id") ?? id, externalIDs: external[id] ?? [],
                tags: tags[one.id] ?? [], status: one.status(on: today).rawValue, lastDay: one.endedOn, mergedInto: one.mergedInto?.value,
                seats: seats[one.id]?.limit, seatsUsed: seats[one.id]?.used ?? 0, fields: APIFields.values(fields, values[id] ?? [:]))
        }
        let byID = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        return ids.compactMap { byID[$0.value] }
    }
    /// A fingerprint of everything the representation says.
    private static func etag(_ dto: OrganizationDTO) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(SessionToken.hash(String(decoding: try encoder.encode(dto), as: UTF8.self)).prefix(32))
    }
}
