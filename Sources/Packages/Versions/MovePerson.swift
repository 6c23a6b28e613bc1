import Courses
import Kernel
import Learning
import Ledger
import SCORM
import Store

/// What moving people needs besides its transaction.
struct MoveGround: Sendable {
    let ledger: Ledger
    let progress: PlayProgress
    let courses: CourseLedger
}

/// Moves one person to the version of a move: the play goes along, the place is noted, the act appended with the play as it stood.
struct MovePerson: Sendable {
    let move: PackageMove
    let target: PackageVersion
    let member: MoveAudience.Member

    func perform(_ ground: MoveGround, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        guard let old = try Packages.find(member.package, vendor: vendor, tx) else { return }
        let place = try PackagePlaces.find(member.enrolment, move.activity, version: member.version, vendor: vendor, tx)
        var carried = Carried(), state: PlayState?
        if let id = member.registration, let registration = try Registrations.find(id, vendor: vendor, tx) {
            let before = try PlayState(registration, vendor: vendor, tx)
            state = before
            carried = try CarryPlay(registration: registration, old: old, now: target, match: PackageMatch(from: old, to: target))
                .perform(before, progress: ground.progress, courses: ground.courses, by: actor, vendor: vendor, tx)
        }
        try PackagePlaces.put(member.enrolment, move.activity, version: member.version, at: .init(package: target.id, move: move.id), vendor: vendor, tx)
        let act = MoveAct(kind: .moved, move: move.id, enrolment: member.enrolment, registration: member.registration, from: old.id, to: target.id, fromMove: place?.move,
                          standing: member.standing, carried: carried, state: state)
        try MoveStore.append(act, by: actor, vendor: vendor, tx)
        try ground.ledger.append(PersonMoved(move: move.id, person: member.person, enrolment: member.enrolment, course: move.course, activity: move.activity, registration: member.registration,
                                             from: old.id, to: target.id, numberBefore: old.number, numberAfter: target.number, carried: carried.moved.count, left: carried.left.count),
                                 by: actor, tx)
    }
}

/// Takes one person's move back: the play stands as it stood before, on the version of before. What was done on the other version since is kept: in
/// the log of each item, and whole in the act. Of cmi5 and xAPI packages the version goes back, while what statements said stays said.
struct MovePersonBack: Sendable {
    let move: PackageMove
    let person: MovedPerson

    enum Outcome: Sendable { case done, playing, movedOn }

    /// - Returns: `playing` while a player is open, `movedOn` when a later move holds, or was taken back already: then nothing is changed.
    func perform(_ ground: MoveGround, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> Outcome {
        guard person.backAt == nil, let enrolment = try Enrolments.find(person.enrolment, vendor: vendor, tx),
              let place = try PackagePlaces.find(person.enrolment, move.activity, version: enrolment.version, vendor: vendor, tx), place.move == move.id,
              let former = try Packages.find(person.from, vendor: vendor, tx) else { return .movedOn }
        // Somebody who had begun nothing when they were moved may have begun since.
        let row = try tx.first("""
            SELECT r.* FROM play_registration r WHERE r.vendor_id = \(vendor) AND r.enrolment_id = \(person.enrolment) AND r.activity_id = \(move.activity) AND r.is_preview = 0
            """)
        var state: PlayState?
        if let row {
            let registration = try Registration(row)
            if try OpenPlayers.isPlaying(registration.id, vendor: vendor, tx) { return .playing }
            state = try PlayState(registration, vendor: vendor, tx)
            try restore(registration, former, state, ground, by: actor, vendor, tx)
        }
        if let from = person.fromMove {
            try PackagePlaces.put(person.enrolment, move.activity, version: enrolment.version, at: .init(package: former.id, move: from), vendor: vendor, tx)
        } else {
            try PackagePlaces.clear(person.enrolment, move.activity, vendor: vendor, tx)
        }
        let act = MoveAct(kind: .movedBack, move: move.id, enrolment: person.enrolment, registration: state == nil ? nil : try row?.id("id"), from: move.package, to: former.id,
                          fromMove: move.id, standing: person.standing, carried: Carried(), state: state)
        try MoveStore.append(act, by: actor, vendor: vendor, tx)
        try ground.ledger.append(PersonMovedBack(move: move.id, person: person.person, enrolment: person.enrolment, course: move.course, activity: move.activity, from: move.package, to: former.id),
                                 by: actor, tx)
        return .done
    }

    private func restore(_ registration: Registration, _ former: PackageVersion, _ since: PlayState?, _ ground: MoveGround, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws {
        let id = registration.id, before = try MoveStore.stateBefore(person.enrolment, move.id, vendor: vendor, tx)
        try Registrations.play(former.id, id, total: before?.total ?? former.manifest.launchable.count, vendor: vendor, tx)
        if former.standard.isLaunched {
            guard let back = try Registrations.find(id, vendor: vendor, tx), let play = try LaunchStore.find(back, vendor: vendor, tx) else {
                // Whoever began only afterwards has never opened the former version.
                try Registrations.stand(before?.status ?? LessonStatus.notAttempted.rawValue, scoreUnits: before?.scoreUnits, done: before?.done ?? 0,
                                        total: before?.total ?? former.manifest.launchable.count, id, vendor: vendor, tx)
                return
            }
            _ = try LaunchStore.follow(back, vendor: vendor, tx)
            try ground.courses.settle(play, session: nil, isMove: true, by: actor, tx)
            return
        }
        let fresh = former.manifest.freshRecord
        for item in former.manifest.launchable.map(\.identifier) {
            guard let record = before?.items[item] ?? (since?.items[item] == nil ? nil : fresh) else { continue }
            try Registrations.put(record, item, fresh: fresh, of: id, vendor: vendor, tx)
        }
        if let tree = former.manifest.activities, let known = try Sequencings.state(of: id, vendor: vendor, tx) {
            // Navigations go on counting: each has its own line in the history.
            var generator = SystemRandomNumberGenerator()
            let snapshot = before?.sequencing ?? Sequencer(tree: tree, seed: generator.next()).snapshot
            try Sequencings.keep(snapshot.text, navigations: known.navigations, of: id, vendor: vendor, tx)
        }
        try Registrations.stand(before?.status ?? LessonStatus.notAttempted.rawValue, scoreUnits: before?.scoreUnits, done: before?.done ?? 0,
                                total: before?.total ?? former.manifest.launchable.count, id, vendor: vendor, tx)
    }
}
