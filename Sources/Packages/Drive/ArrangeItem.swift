import CMI5
import Courses
import HTML
import Kernel
import People
import Records
import SCORM
import Store
import Web

/// Sets how an item of the author's own test drive stands, so that what follows from it can be seen.
///
/// The log keeps it as an entry of its own, under a session of its own: a page that is still open is told that another place writes now.
struct ArrangeItem: Sendable {
    let item: String
    let wish: Arrangement

    /// - Throws: `DriveRefusal` for a state or score that is none.
    init(_ form: Fields) throws {
        item = form.text("item")
        guard let status = LessonStatus(rawValue: form.text("state")), Arrangement.states.contains(status) else { throw DriveRefusal.state }
        var score: Decimal4?
        if let text = form.filled("score") {
            guard let given = Decimal4(cmi: text.replacing(",", with: ".")), (0...1_000_000).contains(given.units) else { throw DriveRefusal.score }
            score = given
        }
        wish = Arrangement(status, score: score, keepsData: form.contains("keep"))
    }

    /// - Throws: `WebRefusal.notFound` for an item that the package has not.
    func perform(_ scope: Scope<AuthorCourses>, _ drive: Registration, manifests: ManifestCache, progress: PlayProgress, courses: CourseLedger, _ tx: Transaction) throws {
        let vendor = scope.vendor
        if let play = try LaunchStore.find(drive, vendor: vendor, tx) { return try arrange(play, courses, by: scope.actor, tx) }
        guard let manifest = try manifests.manifest(drive.package, vendor: vendor, tx), let part = manifest.item(item), part.launch != nil else { throw WebRefusal.notFound }
        var state = try Registrations.item(item, of: drive.id, fresh: manifest.freshRecord, vendor: vendor, tx)
        let standing: PlayStanding
        switch state.record {
        case .scorm12(let before):
            let record = AttemptRecord(arranging: before, wish)
            state.record = .scorm12(record)
            standing = try PlayProgress.standing(manifest, of: drive.id, changed: [item: record], rules: try Registrations.rulesInForce(drive.id, vendor: vendor, tx), vendor: vendor, tx)
        case .scorm2004(let before):
            guard var play = try SequencedPlay.load(drive, manifest, vendor: vendor, tx) else { throw WebRefusal.notFound }
            let isDelivered = play.delivered?.identifier == item
            play.arrange(item, wish)
            // What was never begun and is not being played has no attempt at all.
            let isNothing = wish.status == .notAttempted && !isDelivered && !wish.keepsData
            state.record = .scorm2004(isNothing ? Attempt2004() : Attempt2004(arranging: before, wish, initial: play.sequencer.initialValues(of: item), at: tx.now.milliseconds))
            try play.keep(tx)
            standing = PlayStanding(play.sequencer)
        }
        try CommitPlay.appendOwn([.arranged(state.record)], item: item, "arranged", &state, drive.id, vendor, tx)
        try Registrations.save(state, item, of: drive.id, vendor: vendor, tx)
        try progress.record(drive, standing, by: scope.actor, vendor: vendor, tx)
    }

    /// A unit of a cmi5 or xAPI package: what was reported of it, without a statement that says so.
    private func arrange(_ play: LaunchedPlay, _ courses: CourseLedger, by actor: Actor, _ tx: Transaction) throws {
        let vendor = play.vendor, id = play.registration.id
        guard play.course.unit(item) != nil else { throw WebRefusal.notFound }
        for session in try LaunchStore.sessions(of: id, limit: 20, vendor: vendor, tx) where session.isOpen { try EndSession(play: play, courses: courses).abandon(session, by: actor, tx) }
        let isDone = wish.status != .notAttempted && wish.status != .incomplete
        var standing = UnitStanding(isCompleted: isDone, isPassed: wish.status == .passed, isFailed: wish.status == .failed, score: wish.score.map { $0.units / 100 })
        if wish.status == .incomplete { standing.progress = 50 }
        try LaunchStore.save(standing, item, of: id, vendor: vendor, tx)
        if !wish.keepsData { try play.documents.emptyState(activity: play.activityID(item), agent: play.agent, registration: play.code, tx) }
        var state = try Registrations.item(item, of: id, fresh: .scorm12(AttemptRecord()), vendor: vendor, tx)
        state.record = .scorm12(AttemptRecord(carrying: wish.status, score: wish.score))
        try CommitPlay.appendOwn([.arranged(state.record)], item: item, "arranged", &state, id, vendor, tx)
        try Registrations.save(state, item, of: id, vendor: vendor, tx)
        try courses.settle(play, session: nil, by: actor, tx)
    }
}

/// Goes to an item of the author's own test drive, whatever keeps a learner from it. What is gone past is logged.
struct JumpToItem: Sendable {
    let item: String

    /// - Throws: `WebRefusal.notFound` for an item that cannot be played.
    func perform(_ scope: Scope<AuthorCourses>, _ drive: Registration, manifests: ManifestCache, progress: PlayProgress, _ tx: Transaction) throws {
        let vendor = scope.vendor
        if let play = try LaunchStore.find(drive, vendor: vendor, tx) {
            // Units of a course are open to everybody in any order: there is nothing to go past.
            guard play.course.unit(item) != nil else { throw WebRefusal.notFound }
            return
        }
        guard let manifest = try manifests.manifest(drive.package, vendor: vendor, tx), let part = manifest.item(item), part.launch != nil else { throw WebRefusal.notFound }
        if var play = try SequencedPlay.load(drive, manifest, vendor: vendor, tx) {
            try play.force(item, tx)
            try play.keep(tx)
            return try progress.record(drive, PlayStanding(play.sequencer), by: scope.actor, vendor: vendor, tx)
        }
        let records = try Registrations.records12(of: drive.id, vendor: vendor, tx)
        guard !Outline(manifest.organization, { records[$0] }).isOpen(item), records[item] == nil else { return }
        var state = try Registrations.item(item, of: drive.id, fresh: manifest.freshRecord, vendor: vendor, tx)
        try CommitPlay.appendOwn([.jumped], item: item, "jumped", &state, drive.id, vendor, tx)
        try Registrations.save(state, item, of: drive.id, vendor: vendor, tx)
    }
}

/// What a test drive cannot be set to.
enum DriveRefusal: Refusal {
    case state, score
    var code: String { "packages.drive.\(self)" }
    var status: Int { 422 }
    var field: String? { "\(self)" }
    var message: Message { self == .state ? .packagesArrangeState : .packagesArrangeScore }
}
