import HTML
import HTTPTypes
import Kernel
import Mail
import Store
import Web

struct PersonDTO: Codable, Sendable {
    struct Membership: Codable, Sendable {
        let id: String
        let organization: String
        let jobRoles: [String]
        let from: Day
        let lastDay: Day?
    }
    let id: String
    let name: String
    /// These two are left out of a former member's record.
    let email: String?
    let language: String?
    let isSuspended: Bool
    let memberships: [Membership]
    /// Custom fields that the caller sees, by key; left out of a former member's record.
    let fields: [String: String]?
}

/// People, their memberships and invitations as JSON.
struct PeopleAPI: Sendable {
    let ground: Ground
    let post: Post

    static let shape = Shape.object([
        .init("id", .string(format: "uuid")), .init("name", .string()), .init("email", .string(format: "email")), .init("language", .string()),
        .init("isSuspended", .boolean),
        .init("memberships", .array(.object([
            .init("id", .string(format: "uuid")), .init("organization", .string(format: "uuid")), .init("jobRoles", .array(.string())),
            .init("from", .string(format: "date")), .init("lastDay", .string(format: "date")),
        ]))),
        .init("fields", .map(.string()), "custom fields by key"),
    ])
    private static let fieldsShape = Shape.object([.init("fields", .map(.string()), required: true, "custom fields by key; an empty text clears one")])
    private struct FieldsInput: Decodable { let fields: [String: String] }
    private static let inviteShape = Shape.object([
        .init("organization", .string(format: "uuid"), required: true),
        .init("people", .array(.object([
            .init("email", .string(format: "email"), required: true), .init("name", .string()), .init("jobRoles", .array(.string())),
        ])), required: true, "at most 500"),
    ])
    private struct Invite: Decodable {
        struct One: Decodable {
            let email: String
            let name: String?
            let jobRoles: [String]?
        }
        let organization: String
        let people: [One]
    }
    private struct Invited: Encodable { let invited: Int }
    private static let endShape = Shape.object([.init("lastDay", .string(format: "date"), required: true, "inclusive")])
    private struct End: Decodable { let lastDay: String }

    var routes: [Route] {
        [
            .api(.get, "/people", ViewPeople.self, "Lists people with a membership within reach",
                 output: APIList.shape(Self.shape),
                 queries: APIList.queries + [("filter[organization]", "an organization's id"),
                           ("filter[email]", "the whole address"), ("filter[field.KEY]", "the value of a custom field, by its key")]) { request, scope in try await list(request, scope) },
            .api(.get, "/people/{person}", ViewPeople.self, "Gives one person", output: Self.shape) { request, scope in
                let id: PersonID = try request.id("person"), today = request.today
                return try .json(try await ground.store.read(scope.vendor) { try Self.dto(id, scope.reach, vendor: scope.vendor, today: today, $0) })
            },
            .api(.put, "/people/{person}/fields", ManagePeople.self, "Sets custom fields of a person from today", input: Self.fieldsShape, output: Self.shape) { request, scope in
                let id: PersonID = try request.id("person"), today = request.today, ledger = ground.ledger
                let typed = try await request.json(FieldsInput.self, shape: Self.fieldsShape).fields
                let found = try await ground.store.write(scope.vendor) { tx in
                    try Access.confirm(scope, tx)
                    let reach = Reach(all: scope.reach.all, organizations: scope.reach.organizations)
                    guard try PeopleStore.find(id, reach, vendor: scope.vendor, today: today, tx)?.isCurrent == true else { throw WebRefusal.notFound }
                    try CustomFields.write(typed, ValueRoutes.editable(.person, reach, vendor: scope.vendor, tx), .person, id.value, today: today, by: scope.actor,
                                           vendor: scope.vendor, ledger: ledger, tx)
                    return try Self.dto(id, scope.reach, vendor: scope.vendor, today: today, tx)
                }
                return try .json(found)
            },
            .api(.post, "/invitations", ManagePeople.self, "Invites people to an organization; the answer is the same for known and unknown addresses",
                 input: Self.inviteShape, output: .object([.init("invited", .integer)])) { request, scope in try await invite(request, scope) },
            .api(.post, "/people/{person}/memberships/{membership}/end", ManagePeople.self, "Ends a membership with a last day", input: Self.endShape,
                 output: Self.shape) { request, scope in
                let id: PersonID = try request.id("person"), membership: MembershipID = try request.id("membership")
                guard let lastDay = Day(iso: try await request.json(End.self, shape: Self.endShape).lastDay) else { throw WebRefusal.fieldWrongType("/lastDay") }
                let today = request.today, ledger = ground.ledger
                let found = try await ground.store.write(scope.vendor) { tx in
                    try ManagedPeople.end(scope, id, membership, lastDay: lastDay, today: today, ledger: ledger, tx)
                    return try Self.dto(id, scope.reach, vendor: scope.vendor, today: today, tx)
                }
                ground.access.forgetAll()
                return try .json(found)
            },
        ]
    }

    private func list(_ request: WebRequest, _ scope: Scope<ViewPeople>) async throws -> WebResponse {
        let limit = try APIList.limit(request), cursor = try APIList.after(request), today = request.today, reach = Reach(all: scope.reach.all, organizations: scope.reach.organizations)
        var conditions: [SQL] = ["p.vendor_id = \(scope.vendor)", "p.id > \(cursor)", "p.erased_at IS NULL"]
        var member: [SQL] = ["m.vendor_id = p.vendor_id", "m.person_id = p.id", "m.recorded_to = \(Instant.forever)", .within(reach, organization: "m.organization_id")]
        if let organization = request.query.filled("filter[organization]") { member.append("m.organization_id = \(organization)") }
        if let email = request.query.filled("filter[email]") {
            conditions.append("p.email_folded = \(Persons.folded(email))")
            // The address of a former member is not the former organization's to look up.
            if !reach.all { member.append("m.valid_to > \(today)") }
        }
        conditions += CustomFields.conditions(APIFields.filters(request), .person, subject: "p.id", reach, vendor: scope.vendor, today: today)
        conditions.append("EXISTS (SELECT 1 FROM membership m WHERE \(SQL.all(member)))")
        let condition = SQL.all(conditions)
        let items = try await ground.store.read(scope.vendor) { tx in
            let ids = try tx.query("SELECT p.id FROM person p WHERE \(condition) ORDER BY p.id LIMIT \(limit + 1)").map { try $0.id("id", of: PersonEntity.self) }
            return try Self.dtos(ids, reach, vendor: scope.vendor, today: today, tx)
        }
        return try .json(Listed(items, limit: limit, cursor: \.id))
    }

    private func invite(_ request: WebRequest, _ scope: Scope<ManagePeople>) async throws -> WebResponse {
        let input = try await request.json(Invite.self, shape: Self.inviteShape)
        guard let organization = OrganizationID(checking: input.organization), scope.reach.contains(organization) else { throw WebRefusal.notFound }
        guard !input.people.isEmpty else { throw PersonRefusal.nobody }
        guard input.people.count <= PastedPeople.limitLines else { throw PersonRefusal.tooManyLines }
        let drafts = try input.people.enumerated().map { index, one -> Invitations.Draft in
            guard let email = EmailAddress(one.email) else { throw WebRefusal.fieldWrongType("/people/\(index)/email") }
            let roles = one.jobRoles ?? []
            guard roles.allSatisfy({ JobRole(rawValue: $0) != nil }) else { throw WebRefusal.fieldWrongType("/people/\(index)/jobRoles") }
            return Invitations.Draft(name: String((one.name ?? "").trimmingSpaces().prefix(Limits.nameCharacters)), email: email.text, jobRoles: roles)
        }
        let site = request.site, inviter = request.authority.viewer?.name ?? site.name, invitations = Invitations(ground: ground, post: post)
        try await ground.store.write(scope.vendor) { try invitations.send(scope, to: organization, drafts, role: nil, inviter: inviter, site: site, $0) }
        return try .json(Invited(invited: drafts.count), status: 202)
    }

    private static func dto(_ id: PersonID, _ reach: Reach, vendor: VendorID, today: Day, _ tx: Transaction) throws -> PersonDTO {
        guard let one = try dtos([id], reach, vendor: vendor, today: today, tx).first else { throw WebRefusal.notFound }
        return one
    }
    /// In the order of the ids; as many statements however many.
    private static func dtos(_ ids: [PersonID], _ reach: Reach, vendor: VendorID, today: Day, _ tx: Transaction) throws -> [PersonDTO] {
        let seen = Reach(all: reach.all, organizations: reach.organizations)
        let memberships = try PeopleStore.memberships(of: ids, seen, vendor: vendor, tx)
        let people = Dictionary(try Persons.all(ids, vendor: vendor, tx).map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
        let fields = try CustomFields.seen(.person, seen, vendor: vendor, tx)
        let values = fields.isEmpty ? [:] : try CustomFields.values(.person, of: ids.map(\.value), on: today, vendor: vendor, tx)
        return ids.compactMap { id in
            let lines = memberships[id] ?? []
            guard let person = people[id], seen.all || !lines.isEmpty else { return nil }
            let found = SeenPerson(person: person, isCurrent: seen.all || lines.contains { $0.membership.validTo > today })
            return PersonDTO(
                id: id.value, name: person.name, email: found.email, language: found.isCurrent ? person.language.tag : nil, isSuspended: found.isSuspended,
                memberships: lines.map { line in
                    PersonDTO.Membership(
                        id: line.membership.id.value, organization: line.membership.organization.value, jobRoles: line.membership.jobRoles,
                        from: line.membership.validFrom, lastDay: line.membership.validTo == .forever ? nil : line.membership.validTo.adding(days: -1))
                }, fields: found.isCurrent ? APIFields.values(fields, values[id.value] ?? [:]) : nil)
        }
    }
}
