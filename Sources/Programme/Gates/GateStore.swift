package import JSON
package import Kernel
package import ProgrammeRules
package import Store

/// What a gate says of an organization as of its last decision: answers are read from here.
package struct KeptGate: Sendable {
    package let organization: OrganizationID
    package let programme: ProgrammeID
    package let version: Int
    package let decision: ProgrammeDecisionID
    package let asOf: Day
    package let evaluatedAt: Instant
    /// The last day on which the organization's part stands if nothing new becomes known.
    package let validThrough: Day
    /// The gate without its rules: mode, what unknown means, passes, minutes of reuse.
    package let gate: Gate
    package let zone: Zone
    /// Nil where the gate asks nothing of the organization.
    package let verdict: Verdict?
    package let actorsMet: Set<String>
    package let actorsUnknown: Set<String>
    /// Minutes of training left for those who do not meet what is asked of them, where that is known.
    package let actorsLeft: [String: Int]
    /// The shortest way that opens it, as JSON; nil when it is met or none is known.
    package let unlock: JSONValue?
}

package enum GateStore {
    /// Judges every gate of the programme for the organization and each of its people, and keeps what came out. Awards follow as well.
    static func settle(_ rules: Programme, _ programme: ProgrammeID, _ organization: OrganizationID, _ known: KnownFacts, on day: Day, standings: [Standing],
                       decision: ProgrammeDecisionID, facts: Facts, vendor: VendorID, _ tx: Transaction) throws {
        try AwardStore.settle(rules, programme, organization, on: day, standings: standings, decision: decision, vendor: vendor, tx)
        try tx.execute("DELETE FROM programme_gate WHERE vendor_id = \(vendor) AND programme_id = \(programme) AND organization_id = \(organization)")
        let people = Array(Set(facts.memberships.filter { $0.organization == organization.value && $0.isValid.contains(day) && $0.recorded.to == .forever }.map(\.person))).sorted()
        // Gates ask what is held: an answer stands no longer than the first change that will happen by itself.
        let horizon = day.adding(days: 90)
        let quiet = rules.gates.isEmpty ? horizon : ProgrammeHistory(rules).forecast(organization.value, known, from: day, through: horizon, standings: standings)
            .entries.map(\.change.day).min()?.adding(days: -1) ?? horizon
        for gate in rules.gates {
            // Who acts is asked for each person beside; the last day is that of the organization's part.
            guard let own = rules.ask(gate.id, organization.value, known, on: day, standings: standings) else { continue }
            var met: [String] = [], unknown: [String] = [], left: [String: JSONValue] = [:]
            if gate.actor != nil {
                for person in people {
                    guard let answer = rules.ask(gate.id, organization.value, actor: person, known, on: day, standings: standings)?.actor else { continue }
                    if answer.verdict == .met { met.append(person) }
                    if answer.verdict == .unknown { unknown.append(person) }
                    if answer.verdict == .unmet, let minutes = answer.gap?.minutes { left[person] = .int(Int64(minutes)) }
                }
            }
            let through = gate.actor == nil ? rules.lastDay(of: gate.id, organization.value, known, on: day, standings: standings, limit: max(quiet, day)) ?? day : day
            let gap = gate.organization != nil && own.organization?.verdict != .met ? own.organization?.gap : nil
            let actors = JSONValue.object(["met": .array(met.map { .string($0) }), "unknown": .array(unknown.map { .string($0) }), "left": .object(left)]).text
            try tx.execute("""
                INSERT INTO programme_gate (vendor_id, gate, organization_id, programme_id, version, decision_id, as_of, evaluated_at, valid_through, rule, verdict, actors, unlock)
                VALUES (\(vendor), \(gate.id), \(organization), \(programme), \(rules.version), \(decision), \(day), \(tx.now), \(through), \(rule(gate, rules.zone)),
                    \(own.organization?.verdict.rawValue), \(actors), \(gap?.json.text))
                ON CONFLICT DO NOTHING
                """)
        }
    }

    /// Only how it answers; what it asks is in the programme.
    private static func rule(_ gate: Gate, _ zone: Zone) -> String {
        var members: [String: JSONValue] = [
            "mode": .string(gate.mode.rawValue), "unknown": .string(gate.onUnknown.rawValue), "reuse": .int(Int64(gate.reuseMinutes)),
            "actor": .bool(gate.actor != nil), "zone": .string(zone.identifier),
        ]
        if let uses = gate.provisional?.uses { members["uses"] = .int(Int64(uses)) }
        if let days = gate.provisional?.days { members["days"] = .int(Int64(days)) }
        return JSONValue.object(members).text
    }

    private static let columns: SQL = """
        g.gate, g.organization_id, g.programme_id, g.version, g.decision_id, g.as_of, g.evaluated_at, g.valid_through, g.rule, g.verdict, g.actors, g.unlock
        """
    package static func find(_ gate: String, _ organization: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> KeptGate? {
        try tx.first("SELECT \(columns) FROM programme_gate g WHERE g.vendor_id = \(vendor) AND g.gate = \(gate) AND g.organization_id = \(organization)").map(read)
    }
    /// Of everybody within reach, by organization, `limit` after `last`.
    package static func all(_ gate: String, within reach: Reach, country: String?, after last: String, limit: Int, vendor: VendorID, _ tx: Transaction) throws -> [KeptGate] {
        let there: SQL = country.map { "o.country = \($0)" } ?? "1 = 1"
        return try tx.query("""
            SELECT \(columns) FROM programme_gate g JOIN organization o ON o.vendor_id = g.vendor_id AND o.id = g.organization_id
            WHERE g.vendor_id = \(vendor) AND g.gate = \(gate) AND g.organization_id > \(last) AND o.ended_on IS NULL AND \(there) AND \(SQL.within(reach, organization: "g.organization_id"))
            ORDER BY g.organization_id LIMIT \(limit)
            """).map(read)
    }
    static func of(_ organization: OrganizationID, _ programme: ProgrammeID, vendor: VendorID, _ tx: Transaction) throws -> [KeptGate] {
        try tx.query("""
            SELECT \(columns) FROM programme_gate g WHERE g.vendor_id = \(vendor) AND g.programme_id = \(programme) AND g.organization_id = \(organization) ORDER BY g.gate
            """).map(read)
    }
    /// Whether a live programme has such a gate, decided for anybody yet or not.
    package static func exists(_ gate: String, vendor: VendorID, _ tx: Transaction) throws -> Bool {
        if try tx.exists("SELECT 1 FROM programme_gate WHERE vendor_id = \(vendor) AND gate = \(gate) LIMIT 1") { return true }
        return try ProgrammeStore.live(vendor: vendor, tx).contains { $0.1.versions.contains { $0.gate(gate) != nil } }
    }
    static func forget(_ programme: ProgrammeID, vendor: VendorID, _ tx: Transaction) throws {
        try tx.execute("DELETE FROM programme_gate WHERE vendor_id = \(vendor) AND programme_id = \(programme)")
    }

    private static func read(_ row: Row) throws -> KeptGate {
        guard let rule = JSONValue(parsing: try row.text("rule")), let actors = JSONValue(parsing: try row.text("actors")),
              let mode = rule["mode"]?.string.flatMap(Mode.init(rawValue:)), let onUnknown = rule["unknown"]?.string.flatMap(Gate.OnUnknown.init(rawValue:)),
              let zone = rule["zone"]?.string.flatMap({ Zone($0) }) else { throw ColumnError(column: "rule", wanted: "a gate") }
        func names(_ member: String) -> Set<String> {
            guard case .array(let items)? = actors[member] else { return [] }
            return Set(items.compactMap(\.string))
        }
        var left: [String: Int] = [:]
        if case .object(let members)? = actors["left"] { left = members.compactMapValues { $0.int.map { Int($0) } } }
        let uses = rule["uses"]?.int.map { Int($0) }, days = rule["days"]?.int.map { Int($0) }
        // Whether somebody has to be named is all that is left of the rule here.
        let gate = Gate(id: try row.text("gate"), actor: rule["actor"] == .bool(true) ? .all([]) : nil, mode: mode, onUnknown: onUnknown,
                        reuseMinutes: Int(rule["reuse"]?.int ?? 0), provisional: uses == nil && days == nil ? nil : ProvisionalPass(uses: uses, days: days))
        return KeptGate(organization: try row.id("organization_id"), programme: try row.id("programme_id"), version: try row.int("version"), decision: try row.id("decision_id"),
                        asOf: try row.day("as_of"), evaluatedAt: try row.instant("evaluated_at"), validThrough: try row.day("valid_through"), gate: gate, zone: zone,
                        verdict: try row.optionalText("verdict").flatMap(Verdict.init(rawValue:)), actorsMet: names("met"), actorsUnknown: names("unknown"), actorsLeft: left,
                        unlock: try row.optionalText("unlock").flatMap { JSONValue(parsing: $0) })
    }
}
