import Kernel

/// A person as a rule sees them on a day. A class, since lists of people are filtered thousands of times; nothing changes once its pool is made.
final class Candidate {
    let person: String
    let accounts: [String]
    var roles: Set<String>
    /// Only contracts, no employment.
    var isContractor: Bool
    var hired: Day
    /// The organization where they count when places are counted.
    var place: String
    /// Counts only through credentials that follow these organizations: the person has left, or was never named.
    let following: [CredentialFact]?
    var credentials: [CredentialFact]
    let completions: [CompletionFact]

    init(person: String, accounts: [String], roles: Set<String>, isContractor: Bool, hired: Day, place: String, following: [CredentialFact]?,
         credentials: [CredentialFact], completions: [CompletionFact]) {
        (self.person, self.accounts, self.roles, self.isContractor, self.hired) = (person, accounts, roles, isContractor, hired)
        (self.place, self.following, self.credentials, self.completions) = (place, following, credentials, completions)
    }
}

extension Evaluation {
    /// The people of a scope, sorted by name. One person counts once, however many accounts and employments there are.
    func pool(_ scope: OrganizationScope) -> [Candidate] {
        if let known = pools[scope] { return known }
        if let whole {
            let left = whole.pool(scope).filter { !removed.contains($0.person) }
            pools[scope] = left
            return left
        }
        let organizations = facts.organizations(scope.reach, from: organization, day)
        var found: [String: Candidate] = [:]
        // A new company of the country may come in anywhere in the tree.
        if isDetailed, scope.reach == .country || scope.reach == .region { depend(.organization, facts.tree(organization, day)) }
        for name in organizations {
            depend(.organization, name)
            if scope.reach == .legalEntity, let entity = facts.organization(name, day)?.legalEntity { depend(.legalEntity, entity) }
            if facts.isInCircle(name, day) { conflicts.insert(Conflict(.treeCycle, [name])) }
            for member in facts.members[name] ?? [] where member.isValid.contains(day) { admit(member, scope, into: &found) }
        }
        for name in organizations { admitFollowing(name, into: &found) }
        let sorted = found.values.sorted { $0.person < $1.person }
        pools[scope] = sorted
        return sorted
    }

    private func admit(_ member: MembershipFact, _ scope: OrganizationScope, into found: inout [String: Candidate]) {
        let person = facts.canonical(member.person, day)
        guard !removed.contains(person), onlyPerson.map({ $0 == person }) ?? true else { return }
        if let circle = facts.mergeCircle(member.person, day) { conflicts.insert(Conflict(.mergeCycle, circle)) }
        let accounts = found[person]?.accounts ?? facts.accounts(person, day)
        if accounts.count > 1 || scope.assignment == .primary || found[person] != nil {
            let all = facts.employments(accounts, day), firsts = all.filter(\.isPrimary)
            let primary = facts.primary(all)
            if Set(firsts.map(\.organization)).count > 1 {
                conflicts.insert(Conflict(.twoPrimaryEmployers, [person] + Set(firsts.map(\.organization)).sorted()))
            }
            if Set(all.map(\.person)).count > 1 { conflicts.insert(Conflict(.countedOnce, [person] + Set(all.map(\.person)).sorted())) }
            if scope.assignment == .primary, primary?.organization != member.organization { return }
            if let known = found[person] {
                known.roles.formUnion(member.roles)
                known.isContractor = known.isContractor && member.worker == .contractor
                known.hired = min(known.hired, member.from)
                if primary?.organization == member.organization { known.place = member.organization }
                return
            }
        }
        depend(.person, accounts)
        found[person] = Candidate(
            person: person, accounts: accounts, roles: Set(member.roles), isContractor: member.worker == .contractor, hired: member.from,
            place: member.organization, following: nil,
            credentials: accounts.flatMap { facts.credentials[$0] ?? [] }, completions: accounts.flatMap { facts.completions[$0] ?? [] })
    }
    private func admitFollowing(_ organization: String, into found: inout [String: Candidate]) {
        for credential in facts.following[organization] ?? [] where onlyPerson == nil {
            let person = credential.person.map { facts.canonical($0, day) } ?? "organization:\(organization)"
            depend(.person, person)
            if let known = found[person], known.following == nil { continue }
            let ghost = found[person] ?? Candidate(person: person, accounts: [], roles: [], isContractor: false, hired: .distantPast, place: organization,
                                                   following: [], credentials: [], completions: [])
            ghost.credentials.append(credential)
            found[person] = ghost
        }
    }

    /// The people a rule looks at.
    func people(_ who: Who) -> [Candidate] {
        let scope = who.scope ?? self.scope, key = Selection(scope: scope, who: who)
        if let known = selections[key] { return known }
        if let whole {
            whole.scope = self.scope
            let left = whole.people(who).filter { !removed.contains($0.person) }
            selections[key] = left
            return left
        }
        var chosen = pool(scope)
        if who != Who(scope: who.scope) {
            let within = who.isExclusive ? Set(facts.organizations(scope.reach, from: organization, day)) : []
            chosen = chosen.filter { candidate in
                if !who.roles.isEmpty, !who.roles.contains(where: candidate.roles.contains) { return false }
                if let before = who.hiredBefore, candidate.hired >= before { return false }
                if !who.countries.isEmpty, !who.countries.contains(facts.organization(candidate.place, day)?.country ?? "") { return false }
                return !who.isExclusive || facts.employments(candidate.accounts, day).allSatisfy { within.contains($0.organization) }
            }
        }
        selections[key] = chosen
        return chosen
    }
}
