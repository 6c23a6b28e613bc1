import Courses
import HTML
import Jobs
import Kernel
import Ledger
import People
import Store
import Web

enum MoveRefusal: Refusal {
    /// Another move of the activity runs.
    case busy
    /// Not in a state in which this can be done.
    case over
    case playing
    case movedOn

    var code: String { "packages.move.\(self)" }
    var status: Int { 409 }
    var message: Message {
        switch self {
        case .busy: .packagesMoveBusy
        case .over: .packagesMoveOver
        case .playing: .packagesMovePlaying
        case .movedOn: .packagesMoveMovedOn
        }
    }
}

/// Publishes a version of an activity's package with its policy: into the draft, into the next course version where it is not in the current one yet,
/// and to the people of the policy by a job. With nobody to move it is done at once.
struct PublishVersion: Sendable {
    let package: PackageID
    let activity: ActivityID
    let policy: MovePolicy
    /// What changed, in the author's words.
    let notes: String

    /// - Throws: `WebRefusal.notFound`, ``MoveRefusal/busy``, what using and publishing throw.
    func perform(_ scope: Scope<AuthorCourses>, kinds: ActivityKinds, ledger: Ledger, _ tx: Transaction) throws -> PackageMoveID {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, let target = try Packages.find(package, vendor: vendor, tx), target.activity == activity else { throw WebRefusal.notFound }
        guard try !MoveStore.isBusy(activity, vendor: vendor, tx) else { throw MoveRefusal.busy }
        try UsePackage(package: package, activity: activity).perform(scope, ledger: ledger, tx)
        let published = try Packages.published(activity, vendor: vendor, tx)
        var current = try Courses.find(target.course, vendor: vendor, tx)?.currentVersion
        if !published.contains(where: { $0.version == current && $0.package == package }) {
            current = try PublishCourse(course: target.course, notes: notes).perform(scope, kinds: kinds, ledger: ledger, tx)
        }
        guard let current else { throw WebRefusal.notFound }
        let audience = try MoveAudience(target, policy, vendor: vendor, tx)
        let move = try MoveStore.insert(target, policy, courseVersion: current, total: audience.total(vendor: vendor, tx), by: scope.actor, vendor: vendor, tx)
        try ledger.append(PackageVersionPublished(move: move, package: package, number: target.number, course: target.course, activity: activity, courseVersion: current, policy: policy.text),
                          by: scope.actor, tx)
        if policy != .never { try MoveJob.enqueue(move, key: move.value, tx) }
        return move
    }
}

/// Stops a running move after its present batch, lets a stopped one go on, or takes back what it did.
struct ChangeMove: Sendable {
    let move: PackageMoveID
    let act: PackageMoveChanged.Act

    /// - Throws: `WebRefusal.notFound`, ``MoveRefusal/over``, ``MoveRefusal/busy``
    func perform(_ scope: Scope<AuthorCourses>, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, let found = try MoveStore.find(move, vendor: vendor, tx) else { throw WebRefusal.notFound }
        let (from, to): ([PackageMove.State], PackageMove.State) = switch act {
        case .stopped: ([.running], .stopped)
        case .resumed: ([.stopped], .running)
        case .undoing: ([.running, .stopped, .done], .undoing)
        case .finished, .undone: ([], .done)
        }
        guard from.contains(found.state) else { throw MoveRefusal.over }
        if found.state != .running, try MoveStore.isBusy(found.activity, vendor: vendor, tx) { throw MoveRefusal.busy }
        guard try MoveStore.change(move, from: from, to: to, vendor: vendor, tx) else { throw MoveRefusal.over }
        if to == .undoing {
            try MoveStore.releaseAll(move, vendor: vendor, tx)
            try MoveStore.reach(move, "", seen: 0, vendor: vendor, tx)
        }
        try ledger.append(PackageMoveChanged(move: move, course: found.course, activity: found.activity, act: act), by: scope.actor, tx)
        // A key of its own: the job that was stopped may still be ending.
        if to != .stopped { try MoveJob.enqueue(move, key: "\(move.value)/\(tx.newID(of: Never.self).value)", tx) }
    }
}

/// Takes one person's move back.
struct UndoPersonMove: Sendable {
    let move: PackageMoveID
    let enrolment: String

    /// - Throws: `WebRefusal.notFound`, ``MoveRefusal/playing``, ``MoveRefusal/movedOn``
    func perform(_ scope: Scope<AuthorCourses>, _ ground: MoveGround, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        guard scope.reach.all, let found = try MoveStore.find(move, vendor: vendor, tx), let person = try MoveStore.person(move, .init(enrolment), vendor: vendor, tx)
        else { throw WebRefusal.notFound }
        switch try MovePersonBack(move: found, person: person).perform(ground, by: scope.actor, vendor: vendor, tx) {
        case .done: return
        case .playing: throw MoveRefusal.playing
        case .movedOn: throw MoveRefusal.movedOn
        }
    }
}
