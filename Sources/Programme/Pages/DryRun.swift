import Kernel
import ProgrammeRules
import Store

/// What publishing a draft would change, partner by partner: judged today with the rules in force and with the draft's, from the same standings.
struct ProgrammeDryRun: Sendable {
    struct Line: Sendable {
        let organization: OrganizationID
        let name: String
        /// Status or gate, before and after.
        let what: String
        let isGate: Bool
        let before: Verdict?
        let after: Verdict
    }
    /// Partners that are looked at; beyond them the run says so.
    static let most = 1000
    let lines: [Line]
    let partners: Int
    let isWhole: Bool

    var rises: [Line] { lines.filter { !$0.isGate && $0.after == .met } }
    var falls: [Line] { lines.filter { !$0.isGate && $0.before == .met } }
    var opens: [Line] { lines.filter { $0.isGate && $0.after == .met } }
    var closes: [Line] { lines.filter { $0.isGate && $0.before == .met } }

    static func run(_ draft: Programme, current: Programme?, _ programme: ProgrammeID, vendor: VendorID, _ tx: Transaction) throws -> ProgrammeDryRun {
        let partners = try tx.query("""
            SELECT id, name FROM organization WHERE vendor_id = \(vendor) AND kind = 'partner' AND ended_on IS NULL ORDER BY name_folded, id LIMIT \(most + 1)
            """)
        let gather = try GatherFacts([draft] + (current.map { [$0] } ?? []), zone: draft.zone, vendor: vendor, tx)
        let today = draft.zone.day(at: tx.now)
        var lines: [Line] = []
        for row in partners.prefix(most) {
            let id: OrganizationID = try row.id("id"), name = try row.text("name")
            let known = KnownFacts(try gather(id, tx), knownAt: tx.now)
            let standings = try DecisionStore.last(programme, id, vendor: vendor, tx).map { try StandingText.standings($0.result) } ?? []
            let before = current.map { verdicts($0, id, known, today, standings) } ?? [:]
            for (what, after) in verdicts(draft, id, known, today, standings).sorted(by: { $0.key < $1.key }) where before[what] != after {
                // Nothing is told of what was unmet in words of its own and is unmet still.
                if before[what] == nil, after != .met { continue }
                let isGate = what.hasPrefix("gate ")
                lines.append(Line(organization: id, name: name, what: String(what.drop { $0 != " " }.dropFirst()), isGate: isGate, before: before[what], after: after))
            }
        }
        return ProgrammeDryRun(lines: lines, partners: min(partners.count, most), isWhole: partners.count <= most)
    }

    private static func verdicts(_ programme: Programme, _ id: OrganizationID, _ known: KnownFacts, _ today: Day, _ standings: [Standing]) -> [String: Verdict] {
        var found: [String: Verdict] = [:]
        for status in programme.decide(id.value, known, on: today, standings: standings).statuses {
            found["status \(status.status)"] = status.standing.held != nil || status.computed == .met ? (status.kept.verdict == .unmet && status.computed != .met ? .unmet : .met) : status.computed
        }
        for gate in programme.gates where gate.organization != nil {
            if let answer = programme.ask(gate.id, id.value, known, on: today, standings: standings)?.organization { found["gate \(gate.id)"] = answer.verdict }
        }
        return found
    }
}
