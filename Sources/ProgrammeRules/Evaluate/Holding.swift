import Kernel

extension Evaluation {
    /// Whether a person holds it on the day.
    func holds(_ hold: Hold, _ candidate: Candidate) -> Bool {
        switch hold {
        case .anyOf(let parts): parts.contains { holds($0, candidate) }
        case .allOf(let parts): parts.allSatisfy { holds($0, candidate) }
        case .credential(let rule): candidate.credentials.contains { matches($0, rule) }
        case .implies(let rule): candidate.credentials.contains { matches($0, rule) }
        case .completion(let rule): candidate.completions.contains { matches($0, rule) }
        }
    }
    private func matches(_ fact: CredentialFact, _ rule: CredentialHold) -> Bool {
        guard fact.code == rule.code, fact.counts(on: day), rule.acceptedUntil.map({ day <= $0 }) ?? true, rule.earnedBefore.map({ fact.earned < $0 }) ?? true
        else { return false }
        return (rule.versions.isEmpty || rule.versions.contains(fact.version ?? "")) && (rule.evidence.isEmpty || rule.evidence.contains(fact.evidence))
            && (rule.minimumAssurance.map { (fact.assurance ?? 0) >= $0 } ?? true)
    }
    private func matches(_ fact: CredentialFact, _ rule: TrackHold) -> Bool {
        fact.track == rule.track && (fact.rank ?? .min) >= rule.minimumRank && fact.counts(on: day)
            && (rule.minimumAssurance.map { (fact.assurance ?? 0) >= $0 } ?? true)
    }
    private func matches(_ fact: CompletionFact, _ rule: CompletionHold) -> Bool {
        guard fact.kind == rule.kind, fact.item == rule.key, fact.completed <= day, rule.from.map({ $0 <= fact.completed }) ?? true,
              rule.through.map({ fact.completed <= $0 }) ?? true else { return false }
        if rule.isOnTime, let due = fact.due, fact.completed > due { return false }
        if let age = rule.maximumAge, day > age.after(fact.completed) { return false }
        return (rule.versions.isEmpty || rule.versions.contains(fact.version ?? "")) && (rule.minimumAssurance.map { (fact.assurance ?? 0) >= $0 } ?? true)
    }

    /// The different awards of a person that satisfy a rule which counts credentials.
    func awards(_ hold: Hold, _ candidate: Candidate) -> Set<Award> {
        switch hold {
        case .anyOf(let parts): parts.reduce(into: []) { $0.formUnion(awards($1, candidate)) }
        case .allOf(let parts): parts.allSatisfy { holds($0, candidate) } ? parts.reduce(into: []) { $0.formUnion(awards($1, candidate)) } : []
        case .credential(let rule): Set(candidate.credentials.filter { matches($0, rule) }.map { Award(.credential, $0.code) })
        case .implies(let rule): Set(candidate.credentials.filter { matches($0, rule) }.map { Award(.credential, $0.code) })
        case .completion(let rule): holds(hold, candidate) ? [rule.award] : []
        }
    }

    /// The fewest awards with which a person (nil: somebody new) would hold it; nil when nothing they could earn now would do.
    func missing(_ hold: Hold, _ candidate: Candidate?) -> [Award]? {
        if let candidate, holds(hold, candidate) { return [] }
        switch hold {
        case .anyOf(let parts):
            return parts.compactMap { missing($0, candidate) }.min { isLess($0, $1, candidate?.person) }
        case .allOf(let parts):
            var all: Set<Award> = []
            for part in parts {
                guard let some = missing(part, candidate) else { return nil }
                all.formUnion(some)
            }
            return all.sorted()
        case .credential(let rule):
            if let before = rule.earnedBefore, day >= before { return nil }
            if let until = rule.acceptedUntil, day > until { return nil }
            return [Award(.credential, rule.code)]
        case .implies(let rule): return [Award(.track, rule.track)]
        case .completion(let rule):
            if let through = rule.through, day > through { return nil }
            return rule.from.map { day < $0 } ?? false ? nil : [rule.award]
        }
    }
    /// Fewer awards first, then fewer minutes, then by name.
    private func isLess(_ a: [Award], _ b: [Award], _ person: String?) -> Bool {
        if a.count != b.count { return a.count < b.count }
        let first = minutes(a, person) ?? .max, second = minutes(b, person) ?? .max
        return first != second ? first < second : a.lexicographicallyPrecedes(b)
    }
    /// What is left for these awards; nil when it is not known for all.
    func minutes(_ awards: [Award], _ person: String?) -> Int? {
        guard let person, let known = facts.remaining[person] else { return awards.isEmpty ? 0 : nil }
        var total = 0
        for award in awards {
            guard let minutes = known[award], !total.addingReportingOverflow(minutes).overflow else { return nil }
            total += minutes
        }
        return total
    }
}

extension CompletionHold {
    var award: Award { Award(kind == .course ? .course : kind == .path ? .path : .campaign, key) }
}
extension Hold {
    /// Every award that could satisfy a part of it, repeated where two parts name it.
    var atoms: [Award] {
        switch self {
        case .anyOf(let parts), .allOf(let parts): parts.flatMap(\.atoms)
        case .credential(let rule): [Award(.credential, rule.code)]
        case .implies(let rule): [Award(.track, rule.track)]
        case .completion(let rule): [rule.award]
        }
    }
    /// No award is named twice, so that the fewest missing ones are found part by part.
    var isPlain: Bool {
        let atoms = atoms
        return Set(atoms).count == atoms.count && !atoms.contains { $0.kind == .track }
    }
}
