import HTML
import HTTPTypes
import JSON
import Kernel
import People
import ProgrammeRules
import Store
import Web

// Gates as JSON: /api/v1/gates. Meant for a PRM, which asks for every deal.

extension ProgrammeRoom {
    private static let answerShape = Shape.object([
        .init("id", .string(format: "uuid")), .init("gate", .string()), .init("organization", .string(format: "uuid")),
        .init("decision", .string(), "open or closed"), .init("verdict", .string(), "met, unmet or unknown: what the rule says, whatever the decision"),
        .init("reasons", .array(.string()), "stable codes"), .init("evaluatedAt", .string(format: "date-time")), .init("asOf", .string(format: "date")),
        .init("programmeVersion", .integer), .init("validUntil", .string(format: "date"), "The last day on which it stands if nothing new becomes known."),
        .init("reuseMinutes", .integer, "How long it may be reused when Laurel cannot be reached."),
        .init("onUnknown", .string(), "open, closed or last: what holds where nothing is known, and when an answer can be reused no longer."),
        .init("unlock", .object([.init("people", .integer), .init("minutes", .integer, "Absent where it is not known for everybody."), .init("text", .string())]), "The shortest way known that opens it."),
    ])
    private static let askShape = Shape.object([
        .init("organization", .string(), "an id of Laurel's"), .init("externalId", .object([.init("system", .string(), required: true), .init("value", .string(), required: true)])),
        .init("person", .string(), "an id of Laurel's, for gates that ask who acts"), .init("email", .string(), "instead of `person`"),
        .init("reference", .string(), "The deal. With one the answer counts: an open one is honoured from then on, a provisional pass is used up."),
    ])
    private struct Ask: Decodable {
        let organization: String?
        let externalId: ExternalID?
        let person: String?
        let email: String?
        let reference: String?
    }
    private static let pastShape = Shape.object([
        .init("id", .string(format: "uuid")), .init("organization", .string(format: "uuid")), .init("reference", .string()), .init("decision", .string()),
        .init("verdict", .string()), .init("reasons", .array(.string())), .init("answeredAt", .string(format: "date-time")), .init("programmeVersion", .integer),
    ])
    private static let openShape = Shape.object([
        .init("organization", .string(format: "uuid")), .init("name", .string()), .init("country", .string()), .init("people", .array(.string(format: "uuid")), "Those who may act, where the gate asks who acts."),
        .init("asOf", .string(format: "date"), "The day that was looked at last; asking the gate itself always looks at today."),
    ])

    var gateRoutes: [Route] {
        [
            Route.api(.post, "/gates/{gate}/answers", AskGates.self, "Asks whether an organization, and a person for it, may do what a gate guards",
                      input: Self.askShape, output: Self.answerShape) { [ground] request, scope in
                let gate = try request.parameter("gate"), body = try await request.json(Ask.self, shape: Self.askShape), verb = AskGate(ledger: ground.ledger)
                if let reference = body.reference, reference.isEmpty || reference.utf8.count > 200 { throw WebRefusal.fieldWrongType("/reference") }
                let answer = try await ground.store.write(scope.vendor) { tx -> (AskGate.Answer, PersonID?) in
                    let organization = try Self.organization(body, scope.vendor, tx), person = try Self.person(body, scope.vendor, tx)
                    return (try verb(scope, gate, organization, person: person, reference: body.reference, tx), person)
                }
                return WebResponse(headers: [("Content-Type", "application/json"), ("Cache-Control", "private, no-store")], body: .bytes(Self.told(answer.0, person: answer.1, request).bytes))
            },
            Route.api(.get, "/gates/{gate}/answers", AskGates.self, "Lists what a gate answered, newest first", output: APIList.shape(Self.pastShape),
                      queries: APIList.queries + [("filter[reference]", "a deal"), ("filter[organization]", "an organization's id")]) { [ground] request, scope in
                try await Self.past(ground, request, scope)
            },
            Route.api(.get, "/gates/{gate}/organizations", AskGates.self, "Lists the organizations for which a gate is open, and who may act for them",
                      output: APIList.shape(Self.openShape), queries: APIList.queries + [("filter[country]", "ISO 3166-1 alpha-2")]) { [ground] request, scope in
                try await Self.open(ground, request, scope)
            },
        ]
    }

    private static func organization(_ body: Ask, _ vendor: VendorID, _ tx: Transaction) throws -> OrganizationID {
        if let text = body.organization {
            guard let id = OrganizationID(checking: text) else { throw WebRefusal.fieldWrongType("/organization") }
            return id
        }
        guard let external = body.externalId else { throw WebRefusal.fieldMissing("/organization") }
        guard let id = try OrganizationStore.find(external, vendor: vendor, tx) else { throw WebRefusal.notFound }
        return id
    }
    /// Somebody unknown is nobody who meets anything: the answer is closed, and tells nothing about who exists.
    private static func person(_ body: Ask, _ vendor: VendorID, _ tx: Transaction) throws -> PersonID? {
        if let text = body.person {
            guard let id = PersonID(checking: text) else { throw WebRefusal.fieldWrongType("/person") }
            return id
        }
        guard let email = body.email else { return nil }
        return try tx.first("SELECT id FROM person WHERE vendor_id = \(vendor) AND email_folded = \(Persons.folded(email)) AND erased_at IS NULL").map { try $0.id("id") }
            ?? PersonID("")
    }

    /// Written without a detour: a PRM asks this for every deal.
    private static func told(_ answer: AskGate.Answer, person: PersonID?, _ request: WebRequest) -> JSONValue {
        let kept = answer.kept
        var unlock: JSONValue?
        if answer.verdict != .met {
            var people = 0, minutes: Int? = 0
            if case .array(let steps)? = kept.unlock?["steps"], kept.verdict != .met {
                people = steps.count
                for step in steps { minutes = minutes.flatMap { total in step["minutes"]?.int.map { total + Int($0) } } }
            }
            if let person, let left = kept.actorsLeft[person.value] {
                people += 1
                minutes = minutes.map { $0 + left }
            }
            if people > 0 {
                let text = minutes.map { request.t(.programmeUnlockMinutes(minutes: $0, n: people)) } ?? request.t(.programmeUnlockPeople(n: people))
                var members: [String: JSONValue] = ["people": .int(Int64(people)), "text": .string(text)]
                members["minutes"] = minutes.map { .int(Int64($0)) }
                unlock = .object(members)
            }
        }
        var members: [String: JSONValue] = [
            "id": .string(answer.id), "gate": .string(kept.gate.id), "organization": .string(kept.organization.value), "decision": .string(answer.isOpen ? "open" : "closed"),
            "verdict": .string(answer.verdict.rawValue), "reasons": .array(answer.codes.map { .string($0.rawValue) }), "evaluatedAt": .string(kept.evaluatedAt.iso),
            "asOf": .string(kept.asOf.description), "programmeVersion": .int(Int64(kept.version)), "validUntil": .string(max(kept.validThrough, kept.asOf).description),
            "reuseMinutes": .int(Int64(kept.gate.reuseMinutes)), "onUnknown": .string(kept.gate.onUnknown.rawValue),
        ]
        members["unlock"] = unlock
        return .object(members)
    }

    private struct Past: Encodable, Sendable {
        let id: String, organization: String, reference: String?, decision: String, verdict: String, reasons: [String], answeredAt: String, programmeVersion: Int
    }
    private static func past(_ ground: Ground, _ request: WebRequest, _ scope: Scope<AskGates>) async throws -> WebResponse {
        let gate = try request.parameter("gate"), limit = try APIList.limit(request), offset = try APIList.offset(request), reference = request.query.filled("filter[reference]")
        let organization = try APIList.id(request, "filter[organization]", of: OrganizationEntity.self)
        let found = try await ground.store.read(scope.vendor) { tx -> [Past] in
            guard try GateStore.exists(gate, vendor: scope.vendor, tx) else { throw WebRefusal.notFound }
            var which: [SQL] = ["vendor_id = \(scope.vendor)", "gate = \(gate)", SQL.within(scope.reach, organization: "organization_id")]
            if let reference { which.append("reference = \(reference)") }
            if let organization { which.append("organization_id = \(organization)") }
            return try tx.query("""
                SELECT id, organization_id, reference, is_open, verdict, codes, answered_at, version FROM gate_answer WHERE \(SQL.all(which)) ORDER BY answered_at DESC, id DESC LIMIT \(limit + 1) OFFSET \(offset)
                """).map { row in
                Past(id: try row.text("id"), organization: try row.text("organization_id"), reference: try row.optionalText("reference"),
                     decision: try row.bool("is_open") ? "open" : "closed", verdict: try row.text("verdict"),
                     reasons: try row.text("codes").split(separator: ",").map(String.init), answeredAt: try row.instant("answered_at").iso, programmeVersion: try row.int("version"))
            }
        }
        return try .json(Listed(items: Array(found.prefix(limit)), nextCursor: found.count > limit ? String(offset + limit) : nil))
    }

    private struct Open: Encodable, Sendable { let organization: String, name: String, country: String, people: [String], asOf: Day }
    /// Rows that one call looks through at most: whoever wants more asks on from its cursor.
    private static let looks = (rows: 200, passes: 10)
    private static func open(_ ground: Ground, _ request: WebRequest, _ scope: Scope<AskGates>) async throws -> WebResponse {
        let gate = try request.parameter("gate"), limit = try APIList.limit(request), country = request.query.filled("filter[country]")
        var cursor = try APIList.after(request), found: [Open] = [], isMore = true
        // A page holds those that are open: closed ones are passed over, a bounded number at a time.
        for pass in 0..<looks.passes where found.count <= limit && isMore {
            let from = cursor
            let (rows, part) = try await ground.store.read(scope.vendor) { tx -> ([KeptGate], [Open]) in
                if pass == 0, try !GateStore.exists(gate, vendor: scope.vendor, tx) { throw WebRefusal.notFound }
                let rows = try GateStore.all(gate, within: scope.reach, country: country, after: from, limit: looks.rows, vendor: scope.vendor, tx)
                return (rows, try names(rows, scope.vendor, tx))
            }
            found += part
            isMore = rows.count == looks.rows
            cursor = rows.last?.organization.value ?? cursor
        }
        if found.count > limit { return try .json(Listed(items: Array(found.prefix(limit)), nextCursor: found[limit - 1].organization)) }
        return try .json(Listed(items: found, nextCursor: isMore ? cursor : nil))
    }
    private static func names(_ kept: [KeptGate], _ vendor: VendorID, _ tx: Transaction) throws -> [Open] {
        let rows = Dictionary(try tx.query("SELECT id, name, country, ended_on FROM organization WHERE vendor_id = \(vendor) AND id IN \(list: kept.map(\.organization))")
            .map { (try $0.text("id"), (try $0.text("name"), try $0.text("country"), try $0.optionalDay("ended_on"))) }, uniquingKeysWith: { a, _ in a })
        return try kept.compactMap { gate in
            guard let (name, country, ended) = rows[gate.organization.value], ended.map({ $0 >= gate.zone.day(at: tx.now) }) ?? true else { return nil }
            let last = gate.gate.onUnknown == .last && gate.verdict == .unknown ? try GateStore.lastOwn(gate.gate.id, gate.organization, vendor: vendor, tx) : nil
            guard let people = gate.opens(lastOwn: last) else { return nil }
            return Open(organization: gate.organization.value, name: name, country: country, people: people, asOf: gate.asOf)
        }
    }
}

extension KeptGate {
    /// Those who may act where it is open, provisional passes and single deals aside; nil where it is closed.
    func opens(lastOwn: Verdict?) -> [String]? {
        var plain = gate
        plain.provisional = nil
        let history = GateHistory(lastAnswer: lastOwn.map { $0 == .met })
        guard gate.actor != nil else { return plain.settle(verdict, nil, on: asOf, history).isOpen ? [] : nil }
        if gate.mode != .enforced { return actorsMet.sorted() }
        let able = actorsMet.filter { _ in plain.settle(verdict, .met, on: asOf, history).isOpen }
            .union(actorsUnknown.filter { _ in plain.onUnknown == .open && plain.settle(verdict, .unknown, on: asOf, history).isOpen })
        return able.isEmpty ? nil : able.sorted()
    }
}
