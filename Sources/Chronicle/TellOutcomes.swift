import Certification
import JSON
import Kernel
import Learning
import Ledger
import Packages
import Records

/// Plays of packages and credentials.
extension Telling {
    /// A session of an item ended; what came of the whole package is told by its completion.
    func played(_ event: PlayDigested, _ stored: StoredEvent) throws -> [OwnStatements.One] {
        guard let play = try Registrations.find(event.registration, vendor: vendor, tx), let id = play.enrolment, let person = event.person else { return [] }
        let enrolment = try enrolment(id), words = try words(enrolment.version)
        let isDone = ["passed", "failed", "completed"].contains(event.status)
        var draft = StatementDraft("event:\(stored.id)", try agent(person), isDone ? .terminated : .suspended, activity(event.activity, words), at: stored.recordedAt, under: play.organization)
        draft.within(words, course(words), id)
        draft.contextExtensions[Extension.item] = .string(event.item)
        draft.result["completion"] = .bool(isDone)
        if ["passed", "failed"].contains(event.status) { draft.result["success"] = .bool(event.status == "passed") }
        // Ten-thousandths of a percent; content may report less than nothing or more than all.
        if let units = event.scoreUnits { draft.result["score"] = .object(["scaled": .double(Double(min(1_000_000, max(-1_000_000, units))) / 1_000_000)]) }
        return try begun(enrolment, words) + [draft.statement]
    }

    func awarded(_ event: CredentialAwarded, _ stored: StoredEvent) throws -> [OwnStatements.One] {
        var draft = StatementDraft("event:\(stored.id)", try agent(event.person), event.award == .renewal ? .renewed : .earned,
                                   try certification(event.certification, version: event.version), at: stored.recordedAt, under: event.organization)
        draft.result["success"] = .bool(true)
        draft.result["completion"] = .bool(true)
        if let last = event.validThrough { draft.contextExtensions[Extension.validThrough] = .string(last.description) }
        if let credential = try CredentialStore.find(event.credential, vendor: vendor, tx) { draft.contextExtensions[Extension.number] = .string(credential.number) }
        return [draft.statement]
    }
    func expired(_ event: CredentialExpired, _ stored: StoredEvent) throws -> [OwnStatements.One] {
        var draft = try draft(stored, .expired, event.person, event.credential, event.certification)
        draft.contextExtensions[Extension.validThrough] = .string(event.validThrough.description)
        return [draft.statement]
    }
    /// The reason stays in the ledger: it may speak of more than learning.
    func changed(_ event: CredentialStatusChanged, _ stored: StoredEvent) throws -> [OwnStatements.One] {
        let verb: Verb = switch event.after {
        case .held: .reinstated
        case .suspended: .withheld
        case .revoked: .revoked
        }
        return [try draft(stored, verb, event.person, event.credential, event.certification).statement]
    }

    /// What befalls a credential is told under the organization of the award that it rests on.
    private func draft(_ stored: StoredEvent, _ verb: Verb, _ person: PersonID, _ id: CredentialID, _ certification: CertificationID) throws -> StatementDraft {
        let award = try CredentialStore.awards(of: id, vendor: vendor, tx).last { $0.issuedAt <= stored.recordedAt }
        var draft = StatementDraft("event:\(stored.id)", try agent(person), verb, try self.certification(certification, version: award?.version), at: stored.recordedAt, under: award?.organization)
        if let credential = try CredentialStore.find(id, vendor: vendor, tx) { draft.contextExtensions[Extension.number] = .string(credential.number) }
        return draft
    }
}
