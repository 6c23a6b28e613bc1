package import Blobs
package import Courses
package import Kernel
package import Learning
package import Ledger
package import Store

/// Where an assignment is done: facts from the enrolment.
package struct Placement: Sendable {
    package let activity: ActivityID
    package let frozen: FrozenAssignmentID
    package let enrolment: Enrolment

    /// - Throws: `WorkRefusal.notFound` for an activity of another kind or a withdrawn enrolment.
    package init(_ enrolment: Enrolment, _ activity: VersionActivity) throws {
        guard activity.kind == AssignmentKind.key, !enrolment.isStopped else { throw WorkRefusal.notFound }
        self.activity = activity.id
        self.enrolment = enrolment
        frozen = try AssignmentKind.frozen(activity.config)
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
        guard scope.reach.person == place.enrolment.person,
              let definition = try store.frozen(place.frozen, vendor: scope.vendor, tx) else { throw WorkRefusal.notFound }
        try check(text, files, definition)
        let history = try store.history(
            enrolment: place.enrolment.id, activity: place.activity, person: place.enrolment.person, vendor: scope.vendor, tx)
        if history.contains(where: { $0.state == .waiting }) { throw WorkRefusal.alreadyWaiting }
        if history.contains(where: { $0.state == .passed }) { throw WorkRefusal.alreadyPassed }
        let number = (history.first?.number ?? 0) + 1
        if let limit = definition.attemptsAllowed, number > limit { throw WorkRefusal.noneLeft(allowed: limit) }
        let new = AssignmentStore.NewSubmission(
            activity: place.activity, frozen: place.frozen, course: place.enrolment.course, enrolment: place.enrolment.id,
            person: place.enrolment.person, membership: place.enrolment.underMembership.map { MembershipID($0) }, organization: place.enrolment.organization, number: number,
            attemptsAllowed: definition.attemptsAllowed, text: text.isEmpty ? nil : text, files: files)
        let id: SubmissionID
        do {
            id = try tx.savepoint { try store.insert(new, vendor: scope.vendor, tx) }
        } catch let error as SQLError where error.kind == .unique {
            throw WorkRefusal.alreadyWaiting
        }
        // Working on it counts as begun: the home page goes on from here.
        try Progress.report(ProgressReport(sharePermille: 500), place.enrolment, place.activity, vendor: scope.vendor, tx)
        try ledger.append(WorkHandedIn(
            submission: id.value, activity: place.activity, enrolment: place.enrolment.id, person: place.enrolment.person,
            organization: place.enrolment.organization, number: number, files: files.map(\.blob.sha256)), by: scope.actor, tx)
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
