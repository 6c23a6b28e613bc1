package import Kernel
package import ProgrammeRules

/// One change of a draft. Everything that a change does not name stays as it is.
package enum ProgrammeChange: Hashable, Sendable {
    case rule(RuleAddress, RuleChange)
    /// Begins a rule where there may be one and is none.
    case begin(RuleAddress.Root, Int, Expr)
    /// - Parameter obtain: the rule it begins with.
    case newStatus(Status.Kind, title: String, language: String, obtain: Expr)
    case newGate(title: String, language: String)
    /// Fields of a status or gate; id and rules stay.
    case status(Int, Status)
    case gate(Int, Gate)
    case removeStatus(Int), removeGate(Int)
    /// Up the ladder for tiers, towards the beginning for the others.
    case moveStatus(Int, up: Bool)
    case moveGate(Int, up: Bool)
    case about(titles: [String: String], zone: Zone, effectiveFrom: Day, enforcedFrom: Day)
    /// A figure that a rule is about to compare; one that is known already stays as it is.
    case metric(MetricDefinition)
}

/// A place on the editor's page.
package enum EditorPlace: Hashable, Sendable, LosslessStringConvertible {
    case about, status(Int), gate(Int), rule(RuleAddress)
    package init?(_ text: String) {
        if text == "about" { self = .about; return }
        if let address = RuleAddress(text) { self = .rule(address); return }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let index = Int(parts[1]), index >= 0 else { return nil }
        switch parts[0] {
        case "status": self = .status(index)
        case "gate": self = .gate(index)
        default: return nil
        }
    }
    package var description: String {
        switch self {
        case .about: "about"
        case .status(let index): "status.\(index)"
        case .gate(let index): "gate.\(index)"
        case .rule(let address): address.description
        }
    }
}

extension Programme {
    /// The programme with a change made, and the place to look at afterwards. Pure; what comes out can be read again from its text.
    package func applying(_ change: ProgrammeChange) throws(EditFault) -> (programme: Programme, place: EditorPlace) {
        var next = self
        let place = try next.apply(change)
        do { _ = try Programme(json: next.json) } catch { throw .refused(error) }
        return (next, place)
    }

    private mutating func apply(_ change: ProgrammeChange) throws(EditFault) -> EditorPlace {
        switch change {
        case .rule(let address, let change):
            guard let whole = whole(address.root, address.index) else { throw .nothingThere }
            let (rule, steps) = try whole.edited(address.steps, change)
            setWhole(address.root, address.index, rule)
            if rule == nil { return address.root.isOfGate ? .gate(address.index) : .status(address.index) }
            return .rule(RuleAddress(address.root, address.index, steps))
        case .begin(let root, let index, let expr):
            guard root.isOfGate ? gates.indices.contains(index) : statuses.indices.contains(index), whole(root, index) == nil else { throw .nothingThere }
            setWhole(root, index, expr)
            return .rule(RuleAddress(root, index))
        case .newStatus(let kind, let title, let language, let obtain): return add(kind, title, language, obtain)
        case .newGate(let title, let language):
            gates.append(Gate(id: EditorIDs.make(title, otherThan: gates.map(\.id), instead: "gate"), titles: [language: title],
                              organization: lowestTier.map { .status(StatusRule(id: $0.id)) }, mode: .advisory, onUnknown: .last))
            return .gate(gates.count - 1)
        case .status(let index, let fields):
            guard statuses.indices.contains(index) else { throw .nothingThere }
            let old = statuses[index]
            statuses[index] = fields
            (statuses[index].id, statuses[index].obtain, statuses[index].retain, statuses[index].rank) = (old.id, old.obtain, old.retain, old.rank)
            return .status(index)
        case .gate(let index, let fields):
            guard gates.indices.contains(index) else { throw .nothingThere }
            let old = gates[index]
            gates[index] = fields
            (gates[index].id, gates[index].organization, gates[index].actor) = (old.id, old.organization, old.actor)
            return .gate(index)
        case .removeStatus(let index):
            guard statuses.indices.contains(index) else { throw .nothingThere }
            statuses.remove(at: index)
            return .about
        case .removeGate(let index):
            guard gates.indices.contains(index) else { throw .nothingThere }
            gates.remove(at: index)
            return .about
        case .moveStatus(let index, let up): return try move(index, up)
        case .moveGate(let index, let up):
            let other = index + (up ? -1 : 1)
            guard gates.indices.contains(index) else { throw .nothingThere }
            guard gates.indices.contains(other) else { return .gate(index) }
            gates.swapAt(index, other)
            return .gate(other)
        case .about(let titles, let zone, let effective, let enforced):
            (self.titles, self.zone, effectiveFrom, enforcedFrom) = (titles, zone, effective, enforced)
            return .about
        case .metric(let metric):
            if !metrics.contains(where: { $0.key == metric.key }) { metrics.append(metric) }
            return .about
        }
    }
    private var lowestTier: Status? { statuses.filter { $0.kind == .tier }.min { ($0.rank ?? 0) < ($1.rank ?? 0) } }

    /// New ones are in shadow mode: nothing happens to anybody before somebody means it.
    private mutating func add(_ kind: Status.Kind, _ title: String, _ language: String, _ obtain: Expr) -> EditorPlace {
        let rank = kind == .tier ? (statuses.compactMap(\.rank).max() ?? 0) + 1 : nil
        statuses.append(Status(id: EditorIDs.make(title, otherThan: statuses.map(\.id), instead: kind.rawValue), kind: kind, titles: [language: title], rank: rank,
                               obtain: obtain, lifecycle: Lifecycle(demote: .grace(days: 60)), mode: .shadow))
        return .status(statuses.count - 1)
    }
    /// Tiers change heights with their neighbour on the ladder, others change places with theirs.
    private mutating func move(_ index: Int, _ up: Bool) throws(EditFault) -> EditorPlace {
        guard statuses.indices.contains(index) else { throw .nothingThere }
        let isTier = statuses[index].kind == .tier
        let row = statuses.indices.filter { (statuses[$0].kind == .tier) == isTier }
            .sorted { isTier && statuses[$0].rank != statuses[$1].rank ? (statuses[$0].rank ?? 0) > (statuses[$1].rank ?? 0) : $0 < $1 }
        let here = row.firstIndex(of: index)!, there = here + (up ? -1 : 1)
        guard row.indices.contains(there) else { return .status(index) }
        let other = row[there]
        if isTier {
            (statuses[index].rank, statuses[other].rank) = (statuses[other].rank, statuses[index].rank)
            return .status(index)
        }
        statuses.swapAt(index, other)
        return .status(other)
    }
}

/// Ids from titles.
package enum EditorIDs {
    private static let spelled: [Character: String] = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "é": "e", "è": "e", "á": "a", "à": "a", "ñ": "n", "ç": "c"]
    /// Small letters, digits and hyphens, at most 60; a number behind it where the id is taken.
    package static func make(_ title: String, otherThan taken: [String], instead: String) -> String {
        var id = ""
        for character in title.lowercased() {
            let text = spelled[character] ?? String(character)
            if text.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) }) { id += text } else if !id.isEmpty, !id.hasSuffix("-") { id += "-" }
        }
        id = String(id.prefix(50))
        while id.hasSuffix("-") { id.removeLast() }
        if id.isEmpty { id = instead }
        guard taken.contains(id) else { return id }
        return (2...).lazy.map { "\(id)-\($0)" }.first { !taken.contains($0) }!
    }
}
