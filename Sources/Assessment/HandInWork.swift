package import Blobs
package import Kernel
package import Ledger
package import Store

/// Where an assignment is done: facts from the enrolment.
package struct Placement: Sendable {
    package let activity: String
    package let frozen: FrozenAssignmentID
    package let course: String
    package let enrolment: String
    package let person: PersonID
    package let membership: MembershipID?
    package let organization: OrganizationID?
    package init(
        activity: String, frozen: FrozenAssignmentID, course: String, enrolment: String, person: PersonID,
        membership: MembershipID?, organization: OrganizationID?
    ) {
        self.activity = activity
        self.frozen = frozen
        self.course = course
        self.enrolment = enrolment
        self.person = person
        self.membership = membership
        self.organization = organization
    }
}

/// The learner's verb: hand in work for an assignment.
package struct HandInWork: Sendable {
    package static let mostFiles = 10
    package static let mostCharacters = 20_000
    let ledger: Ledger
    let store = AssignmentStore()
    package init(ledger: Ledger) { self.ledger = ledger }

    /// Files are in the blob store already; they become part of the submission here or are swept.
    /// - Throws: `WorkRefusal`
    package func handIn(
        _ place: Placement, text: String, files: [(blob: Blob, name: String)], _ scope: Scope<Learn>, _ tx: Transaction
    ) throws -> SubmissionID {
        guard scope.reach.person == place.person,
              let definition = try store.frozen(place.frozen, vendor: scope.vendor, tx) else { throw WorkRefusal.notFound }
        try check(text, files, definition)
        let history = try store.history(
            enrolment: place.enrolment, activity: place.activity, person: place.person, vendor: scope.vendor, tx)
        if history.contains(where: { $0.state == .waiting }) { throw WorkRefusal.alreadyWaiting }
        if history.contains(where: { $0.state == .passed }) { throw WorkRefusal.alreadyPassed }
        let number = (history.first?.number ?? 0) + 1
        if let limit = definition.attemptsAllowed, number > limit { throw WorkRefusal.noneLeft(allowed: limit) }
        let new = AssignmentStore.NewSubmission(
            activity: place.activity, frozen: place.frozen, course: place.course, enrolment: place.enrolment,
            person: place.person, membership: place.membership, organization: place.organization, number: number,
            attemptsAllowed: definition.attemptsAllowed, text: text.isEmpty ? nil : text, files: files)
        let id: SubmissionID
        do {
            id = try tx.savepoint { try store.insert(new, vendor: scope.vendor, tx) }
        } catch let error as SQLError where error.kind == .unique {
            throw WorkRefusal.alreadyWaiting
        }
        try ledger.append(WorkHandedIn(
            submission: id.value, activity: place.activity, enrolment: place.enrolment, person: place.person,
            organization: place.organization, number: number, files: files.map(\.blob.sha256)), by: scope.actor, tx)
        return id
    }

    private func check(_ text: String, _ files: [(blob: Blob, name: String)], _ definition: AssignmentDefinition) throws {
        if text.isEmpty && files.isEmpty { throw WorkRefusal.nothingHandedIn }
        if text.count > Self.mostCharacters { throw WorkRefusal.textTooLong(most: Self.mostCharacters) }
        if !text.isEmpty && !definition.accepts.contains(.text) { throw WorkRefusal.textNotAccepted }
        if files.count > Self.mostFiles { throw WorkRefusal.tooManyFiles(most: Self.mostFiles) }
        for file in files where !definition.takes(contentType: file.blob.contentType) {
            throw WorkRefusal.fileNotAccepted(name: file.name)
        }
    }
}

extension AssignmentDefinition {
    /// Whether a file of that media type may be handed in; `file` takes any.
    package func takes(contentType: String) -> Bool {
        if accepts.contains(.file) { return true }
        if contentType.hasPrefix("video/") { return accepts.contains(.video) }
        if contentType.hasPrefix("image/") { return accepts.contains(.photo) }
        return false
    }
    package var takesFiles: Bool { !accepts.isDisjoint(with: [.video, .photo, .file]) }
}
