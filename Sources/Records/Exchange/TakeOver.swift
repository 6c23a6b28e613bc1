import Blobs
import JSON
import Kernel
import Store
import XAPI

/// Statements that come from elsewhere with their ids: what is here already is passed over, what says something else is told, the rest
/// is kept. `stored` is set anew; `timestamp` stays, and where there is none the other's `stored` stands for it; the authority stays as
/// the other has it (Data 2.4.9: a strong trust between the two is the administrator's word).
struct TakeOver: Sendable {
    /// A statement that its form lets in.
    struct Good: Sendable {
        let line: Int
        let bytes: [UInt8]
        let version: XAPIVersion
        let id: String?
        let attachments: [StatementFacts.Attachment]
        let voids: String?
    }
    /// - Returns: the statement, or why it is none.
    static func read(_ bytes: [UInt8], line: Int, version: XAPIVersion) -> Result<Good, Reason> {
        let tape: JSONTape
        do { tape = try JSONTape(bytes, maximumDepth: IncomingStatements.mostDepth) } catch {
            return .failure(Reason(statement: "", words: XAPIRefusal(StatementFault(path: "$", rule: .json(reason: error.reason.rawValue, offset: error.offset))).words))
        }
        let named = tape.kind(tape.root) == .object ? tape.member(tape.root, "version").flatMap { tape.string($0) } : nil
        let spoken = named.flatMap { XAPIVersion(header: $0) } ?? version
        let facts: StatementFacts
        do { facts = try StatementCheck.read(tape, tape.root, version: spoken) } catch {
            let id = tape.kind(tape.root) == .object ? tape.member(tape.root, "id").flatMap { tape.string($0) } ?? "" : ""
            return .failure(Reason(statement: String(id.prefix(60)), words: XAPIRefusal(error).words))
        }
        return .success(Good(line: line, bytes: timed(tape, facts), version: spoken, id: facts.id, attachments: facts.attachments, voids: facts.isVoiding ? facts.refersTo : nil))
    }
    struct Reason: Error, Sendable {
        let statement: String
        let words: String
    }
    /// With the other's `stored` as `timestamp` where it has none.
    private static func timed(_ tape: JSONTape, _ facts: StatementFacts) -> [UInt8] {
        guard facts.timestamp == nil, let stored = tape.member(tape.root, "stored") else { return Array(tape.raw(tape.root)) }
        return tape.raw(tape.root).dropLast() + Array(",\"timestamp\":".utf8) + tape.raw(stored) + [0x7D]
    }

    let scope: Scope<WriteStatements>
    let holder: Holder
    let positions: Positions
    let today: Day

    struct Outcome: Sendable {
        var stored = 0
        var skipped = 0
        var faults: [ImportFault] = []
    }
    /// - Parameter contents: blobs that came along, by the hash that statements name.
    func store(_ lines: [Good], contents: [String: Blob], _ tx: Transaction) throws -> Outcome {
        let vendor = scope.vendor
        var outcome = Outcome(), kept: [Good] = [], within: [String: Int] = [:]
        let known = try StatementStore.find(lines.compactMap(\.id), of: holder.organization, vendor: vendor, tx)
        let named = Set(lines.flatMap { $0.attachments.map(\.sha2) })
        let here = named.isEmpty ? [] : Set(try StatementStore.attachments(Array(named), of: [holder.organization], vendor: vendor, tx).keys)
        for line in lines {
            if let id = line.id, let before = try known[id]?.tape() ?? within[id].map({ try JSONTape(kept[$0].bytes) }) {
                let own = try JSONTape(line.bytes)
                if StatementComparison.areEquivalent(own, own.root, before, before.root) { outcome.skipped += 1 } else {
                    outcome.faults.append(ImportFault(line: line.line, isConflict: true, statement: id, reason: XAPIRefusal.conflict(id).words))
                }
                continue
            }
            if let missing = line.attachments.first(where: { $0.fileURL == nil && contents[$0.sha2] == nil && !here.contains($0.sha2) }) {
                outcome.faults.append(ImportFault(line: line.line, isConflict: false, statement: line.id ?? "",
                                                  reason: "The attachment \(missing.sha2) has no fileUrl, and its content came neither along nor before."))
                continue
            }
            if let id = line.id { within[id] = kept.count }
            kept.append(line)
        }
        guard !kept.isEmpty else { return outcome }
        let used = Set(kept.flatMap { $0.attachments.map(\.sha2) })
        let incoming = try Self.joined(kept, attached: contents.filter { used.contains($0.key) }.map { .init(sha2: $0.key, blob: $0.value) })
        _ = try StoreStatements(scope: scope, holder: holder, positions: positions, today: today).perform(incoming, tx)
        outcome.stored = kept.count
        return outcome
    }
    private static func joined(_ lines: [Good], attached: [IncomingStatements.Attached]) throws -> IncomingStatements {
        var text: [UInt8] = [0x5B]
        text.reserveCapacity(lines.reduce(2) { $0 + $1.bytes.count + 1 })
        for line in lines {
            if text.count > 1 { text.append(0x2C) }
            text += line.bytes
        }
        text.append(0x5D)
        let tape = try JSONTape(text, maximumDepth: IncomingStatements.mostDepth + 1)
        let all = try zip(tape.elements(tape.root), lines).map { value, line in (value: value, facts: try StatementCheck.read(tape, value, version: line.version)) }
        return IncomingStatements(tape: tape, all: all, version: lines[0].version, attached: attached, keepsAuthority: true)
    }
}
