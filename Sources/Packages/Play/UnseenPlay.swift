import CMI5
package import Courses
import JSON
package import Kernel
package import Learning
import People
import Records
import SCORM
package import Store

/// Plays packages without a browser, by the verbs that the player's routes call: for the demo's people. Nothing is set from outside: what
/// content would report is reported, and everything else follows from it.
package struct UnseenPlay: Sendable {
    /// What became otherwise than the script says, with what to look at.
    package struct Stray: Error, CustomStringConvertible { package let description: String }
    let room: PackagesRoom
    /// The portal's and the content's origin.
    let portal: String, content: String
    package init(_ room: PackagesRoom, portal: String, content: String) { (self.room, self.portal, self.content) = (room, portal, content) }

    private func playable(_ enrolment: EnrolmentID, _ activity: ActivityID, _ scope: Scope<Learn>, _ tx: Transaction) throws -> Playable {
        let (own, part) = try PackagesRoom.access(enrolment, activity, scope, tx)
        guard let package = try PackagePlaces.package(of: own, activity, vendor: scope.vendor, tx) ?? PackageKind.package(part.config) else { throw Stray(description: "\(activity.value) has no package.") }
        return Playable(person: own.person, enrolment: own.id, organization: own.organization, course: own.course, activity: activity, package: package)
    }

    // MARK: SCORM 2004

    /// Opens the player, goes to an item unless it is there already, and has its content report and end.
    /// - Parameters: sets: elements of the data model with their values, in order. seconds: of active time, up to now.
    /// - Returns: the item that is delivered then; nil when the session has ended.
    @discardableResult
    package func visit(_ item: String, _ enrolment: EnrolmentID, _ activity: ActivityID, sets: [(element: String, value: String)], seconds: Int, _ scope: Scope<Learn>, _ tx: Transaction) throws -> String? {
        let vendor = scope.vendor, play = try playable(enrolment, activity, scope, tx), progress = PlayProgress(ledger: room.ground.ledger)
        guard let manifest = try room.manifests.manifest(play.package, vendor: vendor, tx) else { throw Stray(description: "\(activity.value) has no manifest.") }
        let registration = try Registrations.open(play, total: manifest.launchable.count, vendor: vendor, tx)
        guard var sequenced = try SequencedPlay.load(registration, manifest, vendor: vendor, tx) else { throw Stray(description: "\(activity.value) is not sequenced.") }
        try ArriveAtPlay(isFresh: true).perform(&sequenced, progress: progress, by: scope.actor, vendor: vendor, tx)
        if sequenced.delivered?.identifier != item {
            let outcome = try sequenced.navigate(.choice(item), .learner, tx)
            guard outcome == .deliver(item) else { throw Stray(description: "\(item) was not delivered: \(outcome).") }
            try sequenced.keep(tx)
            try progress.record(registration, PlayStanding(sequenced.sequencer), by: scope.actor, vendor: vendor, tx)
        }
        let own = room.ground.access.launch(vendor: vendor, registration: registration.id.value, person: registration.person), session = LaunchedPlay.freshID()
        let started = try StartPlay(item: item, session: session, device: nil, take: true).perform(own, registration, manifests: room.manifests, progress: progress, userAgent: "", tx)
        guard case .state = started else { throw Stray(description: "\(item) is played elsewhere.") }
        let now = tx.now.milliseconds, ops = [RunOp.begin] + sets.map { .set($0.element, $0.value) } + [.active(now - Int64(seconds) * 1000, now), .finish]
        let entry = CommitPlay.Entry(seq: 1, at: now, ops: ops)
        _ = try CommitPlay(item: item, session: session, entries: [entry]).perform(own, registration, manifests: room.manifests, progress: progress, ledger: room.ground.ledger, tx)
        return try SequencedPlay.load(registration, manifest, vendor: vendor, tx)?.delivered?.identifier
    }

    // MARK: cmi5

    /// Opens the player and launches a unit.
    package func launch(_ unit: String, _ enrolment: EnrolmentID, _ activity: ActivityID, _ scope: Scope<Learn>, _ tx: Transaction) throws {
        guard let play = try OpenCourse(play: playable(enrolment, activity, scope, tx), origin: portal).perform(room.courses, by: scope.actor, vendor: scope.vendor, tx) else {
            throw Stray(description: "\(activity.value) is not launched.")
        }
        _ = try LaunchUnit(unit: unit, device: "unseen", take: true, mode: nil)
            .perform(play, courses: room.courses, contentOrigins: content, signIn: "", userAgent: "", by: scope.actor, tx)
    }

    /// What content tells between being launched and being left.
    package enum Word: Sendable {
        case completed
        /// With a score of so many hundredths.
        case passed(Int), failed(Int)
    }
    /// Has the content of the unit that was launched last tell that it began, these words, and that it ends.
    package func tell(_ words: [Word], _ enrolment: EnrolmentID, _ activity: ActivityID, _ scope: Scope<Learn>, today: Day, _ tx: Transaction) throws {
        let playable = try playable(enrolment, activity, scope, tx)
        guard let play = try OpenCourse(play: playable, origin: portal).perform(room.courses, by: scope.actor, vendor: scope.vendor, tx),
              let session = try LaunchStore.sessions(of: play.registration.id, limit: 1, vendor: scope.vendor, tx).first, session.isOpen, let unit = play.course.unit(session.unit)
        else { throw Stray(description: "Nothing is launched in \(activity.value).") }
        let tongue = ContentTongue(play: play, unit: unit, session: session, seconds: Int(tx.now.milliseconds - session.launchedAt.milliseconds) / 1000)
        let all = [tongue.initialized(at: session.launchedAt)] + words.map { tongue.statement($0, at: tx.now) } + [tongue.terminated(at: tx.now)]
        try room.records.take(JSONValue.array(all).bytes, of: room.launches.launched(play, session.id), today: today, tx)
    }
}

/// Statements as the content of a cmi5 unit makes them (cmi5 9).
private struct ContentTongue {
    let play: LaunchedPlay
    let unit: AssignableUnit
    let session: LaunchSession
    let seconds: Int

    func initialized(at time: Instant) -> JSONValue { statement(CMI5Name.initialized, [:], counts: false, isScored: false, time) }
    func terminated(at time: Instant) -> JSONValue { statement(CMI5Name.terminated, ["duration": duration], counts: false, isScored: false, time) }
    func statement(_ word: UnseenPlay.Word, at time: Instant) -> JSONValue {
        switch word {
        case .completed: statement(CMI5Name.completed, ["completion": .bool(true), "duration": duration], counts: true, isScored: false, time)
        case .passed(let score): statement(CMI5Name.passed, judged(true, score), counts: true, isScored: true, time)
        case .failed(let score): statement(CMI5Name.failed, judged(false, score), counts: true, isScored: true, time)
        }
    }
    private var duration: JSONValue { .string("PT\(seconds)S") }
    private func judged(_ success: Bool, _ score: Int) -> [String: JSONValue] {
        ["success": .bool(success), "duration": duration, "score": .object(["scaled": .double(Double(score) / 100)])]
    }

    private func statement(_ verb: String, _ result: [String: JSONValue], counts: Bool, isScored: Bool, _ time: Instant) -> JSONValue {
        var extensions: [String: JSONValue] = [CMI5Name.sessionID: .string(session.id)]
        if isScored, let mastery = unit.masteryScore { extensions[CMI5Name.masteryScore] = .double(Double(mastery) / 10_000) }
        let categories = [CMI5Name.categoryCMI5] + (counts ? [CMI5Name.categoryMoveOn] : [])
        let activities: [String: JSONValue] = ["grouping": .array([Self.id(unit.id)]), "category": .array(categories.map(Self.id))]
        var one: [String: JSONValue] = [
            "id": .string(LaunchedPlay.freshID()), "actor": play.account.agent, "verb": Self.id(verb), "object": Self.id(play.activityID(unit.id)),
            "timestamp": .string(time.iso),
            "context": .object(["registration": .string(play.code), "contextActivities": .object(activities), "extensions": .object(extensions)]),
        ]
        if !result.isEmpty { one["result"] = .object(result) }
        return .object(one)
    }
    private static func id(_ text: String) -> JSONValue { .object(["id": .string(text)]) }
}
