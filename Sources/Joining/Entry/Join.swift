package import HTML
package import Kernel
package import Ledger
package import People
package import Store
package import Web

/// The last step: whoever has proved an address becomes a member.
package struct Join: Sendable {
    /// What somebody filled in.
    package struct Answers: Sendable {
        package var office: OrganizationID?
        package var name: String
        package var jobRole: String?
        package var language: Language
        package var password: Password?
        /// Versions that were agreed to.
        package var agreed: Set<String>
        package var address: String
    }
    let ledger: Ledger
    package init(ledger: Ledger) { self.ledger = ledger }

    package struct Joined: Sendable {
        package let person: PersonID
        package let organization: OrganizationID
        package let name: String
        package let next: String?
    }

    /// - Throws: `JoiningRefusal`, and whatever refusal `Memberships.start` has, such as no seat left: then nothing is written.
    /// - Returns: nil when the pass is gone.
    package func perform(_ pass: String, _ answers: Answers, site: Site, today: Day, _ tx: Transaction) throws -> Joined? {
        let vendor = site.vendor
        guard let door = try Doorway.open(pass, today: today, vendor: vendor, tx) else { return nil }
        let (organization, way, claim) = try place(door, answers)
        if let missing = door.texts.first(where: { $0.asks == .agree && !answers.agreed.contains($0.id) }) {
            throw JoiningRefusal.mustAgree(title: missing.title.resolve(answers.language))
        }
        let person: Person
        if let known = door.person { person = known } else {
            person = try Persons.add(name: answers.name, email: door.attempt.email, language: answers.language, zone: site.zone, by: .anonymous, vendor: vendor, ledger: ledger, tx)
            if let password = answers.password { try Persons.setPassword(password, of: person.id, vendor: vendor, tx) }
        }
        if person.isSuspended { throw JoiningRefusal.undoneBefore }
        let actor = Actor(kind: .person, id: person.id.value)
        try Consents.give(door.texts, .agreed, of: person.id, way: .joining, language: answers.language, address: answers.address, by: actor, vendor: vendor, ledger: ledger, tx)
        let open = try Memberships.of(person.id, vendor: vendor, tx).contains { $0.organization == organization && $0.validTo > today }
        if !open {
            var preset: String?, codeID: String?, requestID: String?
            switch door.way {
            case .code(let code):
                (preset, codeID) = (code.jobRole, code.id)
                try JoinCodes.take(code.id, vendor: vendor, tx)
            case .request(let id, _): requestID = id
            case .domain, .ask: break
            }
            if requestID == nil, try JoinEntries.wasUndone(person.id, at: organization, vendor: vendor, tx) { throw JoiningRefusal.undoneBefore }
            if preset == nil, let requestID { preset = try JoinRequests.jobRole(requestID, vendor: vendor, tx) }
            let jobRoles = [preset ?? answers.jobRole].compactMap { $0 }
            let membership = try Memberships.start(person.id, at: organization, jobRoles: jobRoles, from: today, by: actor, vendor: vendor, ledger: ledger, tx)
            try Memberships.touch(person.id, vendor: vendor, tx)
            try JoinEntries.note(person.id, organization, membership.id, way: way, code: codeID, claim: claim, request: requestID, by: actor, vendor: vendor, ledger: ledger, tx)
        }
        if let request = door.attempt.request { try JoinRequests.took(request, person: person.id, vendor: vendor, tx) }
        // Asked here, and not again at the next sign-in.
        try PersonAddresses.noteAsked(WelcomeGate.question, person.id, vendor: vendor, tx)
        try JoinTries.use(door.attempt.id, vendor: vendor, tx)
        return Joined(person: person.id, organization: organization, name: person.name, next: door.attempt.next)
    }

    private func place(_ door: Doorway, _ answers: Answers) throws -> (OrganizationID, JoinEntry.Way, claim: String?) {
        switch door.way {
        case .code(let code): return (code.organization, .code, nil)
        case .request(_, let organization): return (organization, .request, nil)
        case .domain(let claims):
            let chosen = claims.count == 1 ? claims[0] : claims.first { $0.organization == answers.office }
            guard let chosen else { throw JoiningRefusal.office }
            return (chosen.organization, .domain, chosen.id)
        case .ask(_, .needsDomain): throw JoiningRefusal.codeNeedsDomain
        case .ask(_, .usedUp): throw JoiningRefusal.codeUsedUp
        case .ask: throw JoiningRefusal.organization
        }
    }
}
