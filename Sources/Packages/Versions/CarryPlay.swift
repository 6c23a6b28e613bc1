import CMI5
import Kernel
import SCORM
import Store

/// Takes a play over to another version of its package.
///
/// What was completed, passed and scored stays so in every part that matches; suspend data and place go along where both versions are of one run
/// time. A part that the other version lacks stays in the registration's history. Nothing that stands in Learning is taken away: only a completion
/// that the other version makes of what was done is reported.
struct CarryPlay: Sendable {
    let registration: Registration
    let old: PackageVersion
    let now: PackageVersion
    let match: PackageMatch

    /// - Parameter before: the play as it stood.
    func perform(_ before: PlayState, progress: PlayProgress, courses: CourseLedger, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> Carried {
        let id = registration.id
        try Registrations.play(now.id, id, total: now.manifest.launchable.count, vendor: vendor, tx)
        guard before.isBegun, let moved = try Registrations.find(id, vendor: vendor, tx) else { return Carried() }
        if now.standard.isLaunched {
            return try launched(moved, before, courses, by: actor, vendor, tx)
        }
        guard !old.standard.isLaunched else {
            try Registrations.stand(LessonStatus.notAttempted.rawValue, scoreUnits: nil, done: 0, total: moved.total, id, vendor: vendor, tx)
            return Carried(left: begunUnits(before))
        }
        let carried = try items(before, vendor, tx), rules = try Registrations.rulesInForce(id, vendor: vendor, tx)
        let standing: PlayStanding
        if now.manifest.activities != nil {
            guard let sequencer = try sequencing(before, rules, vendor, tx) else {
                try Registrations.stand(LessonStatus.notAttempted.rawValue, scoreUnits: nil, done: 0, total: moved.total, id, vendor: vendor, tx)
                return carried
            }
            standing = PlayStanding(sequencer)
        } else {
            standing = try PlayProgress.standing(now.manifest, of: id, changed: [:], rules: rules, vendor: vendor, tx)
        }
        // A move is no failure and no visit: Learning hears only that all is done now.
        if standing.status.isComplete, PlayProgress.outcome(standing, reported: moved.reported) != nil {
            try progress.record(moved, standing, by: actor, vendor: vendor, tx)
        } else {
            try Registrations.stand(standing.status.rawValue, scoreUnits: standing.score?.units, done: standing.done, total: standing.total, id, vendor: vendor, tx)
        }
        return carried
    }

    // MARK: SCORM

    private func items(_ before: PlayState, _ vendor: VendorID, _ tx: Transaction) throws -> Carried {
        var carried = Carried()
        let own = before.items.filter { $0.value.isLike(old.manifest.freshRecord) && old.manifest.item($0.key) != nil }
        for pair in match.pairs {
            guard let record = own[pair.from] else { continue }
            try Registrations.put(taken(record, pair.from), pair.to, fresh: now.manifest.freshRecord, of: registration.id, vendor: vendor, tx)
            carried.moved.append(pair.to)
        }
        // What an earlier version left under a name of this one is not this one's.
        for name in now.manifest.launchable.map(\.identifier) where !carried.moved.contains(name) && before.items[name] != nil {
            try Registrations.put(now.manifest.freshRecord, name, fresh: now.manifest.freshRecord, of: registration.id, vendor: vendor, tx)
        }
        let names = match.names
        carried.left = own.keys.filter { names[$0] == nil }.sorted()
        return carried
    }

    /// A record as the other version keeps it.
    private func taken(_ record: PlayRecord, _ item: String) -> PlayRecord {
        switch (record, now.manifest.freshRecord) {
        case (.scorm12, .scorm12), (.scorm2004, .scorm2004): record
        // What was reached there stands in the sequencing; the next attempt begins with it.
        case (.scorm12, .scorm2004): .scorm2004(Attempt2004())
        case (.scorm2004(let attempt), .scorm12): .scorm12(AttemptRecord(carrying: status(of: attempt, item), score: attempt.score))
        }
    }
    private func status(of attempt: Attempt2004, _ item: String) -> LessonStatus {
        guard let part = old.manifest.item(item), case .scorm2004(let facts) = old.manifest.terms(part, registration) else { return .incomplete }
        return attempt.status(facts)
    }

    private func sequencing(_ before: PlayState, _ rules: PlayRules, _ vendor: VendorID, _ tx: Transaction) throws -> Sequencer? {
        guard let tree = now.manifest.activities?.judged(by: rules) else { return nil }
        var sequencer: Sequencer
        if old.manifest.activities != nil {
            guard let snapshot = before.sequencing else { return nil }
            sequencer = Sequencer(tree: tree, restoring: snapshot.renamed(match.names.filter { $0.key != $0.value }))
            sequencer.rollUpAll()
        } else {
            var generator = SystemRandomNumberGenerator()
            sequencer = Sequencer(tree: tree, seed: generator.next())
            sequencer.carry(reached(before))
        }
        // What was reached elsewhere is not begun anew by itself: the player offers the contents instead of starting at its beginning.
        let known = max(old.manifest.activities == nil ? 1 : 0, try Sequencings.state(of: registration.id, vendor: vendor, tx)?.navigations ?? 0)
        try Sequencings.keep(sequencer.snapshot.text, navigations: known, of: registration.id, vendor: vendor, tx)
        return sequencer
    }

    /// What SCORM 1.2 has reached, by the new identifiers, as sequencing knows it.
    private func reached(_ before: PlayState) -> [String: ObjectiveInformation] {
        var all: [String: ObjectiveInformation] = [:]
        for pair in match.pairs {
            guard case .scorm12(let record)? = before.items[pair.from], record.status != .notAttempted else { continue }
            // Of a percent in ten-thousandths; Real7 has ten-millionths of the whole.
            let measure = record.score.map { Real7(units: min(Real7.one.units, max(0, $0.units * 10))) }
            all[pair.to] = ObjectiveInformation(satisfied: record.status == .passed ? true : record.status == .failed ? false : nil, measure: measure,
                                                completed: record.status.isComplete || record.status == .failed)
        }
        return all
    }

    // MARK: cmi5 and xAPI

    /// What statements said stays said: units are found again by their publisher's id, which names them in statements and documents, too.
    private func launched(_ moved: Registration, _ before: PlayState, _ courses: CourseLedger, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws -> Carried {
        guard let play = try LaunchStore.find(moved, vendor: vendor, tx), old.standard.isLaunched else {
            try Registrations.stand(LessonStatus.notAttempted.rawValue, scoreUnits: nil, done: 0, total: moved.total, moved.id, vendor: vendor, tx)
            return Carried(left: before.items.keys.filter { old.manifest.item($0) != nil }.sorted())
        }
        _ = try LaunchStore.follow(moved, vendor: vendor, tx)
        try courses.settle(play, session: nil, isMove: true, by: actor, tx)
        let begun = begunUnits(before), names = match.names
        return Carried(moved: begun.compactMap { names[$0] }, left: begun.filter { names[$0] == nil })
    }
    private func begunUnits(_ before: PlayState) -> [String] { before.units.filter { !$0.value.isUntouched && old.manifest.item($0.key) != nil }.keys.sorted() }
}
