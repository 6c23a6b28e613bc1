import Foundation
import Jobs
import Kernel
import Learning
import Ledger
import Store

/// Walks through a move in batches. Where it stands is in the move's own row, written with each batch: a job that is killed, stopped or resumed goes
/// on there, and nobody is moved twice. Who has a player open waits and is looked at again every minute until the player ends.
struct MoveJob: Sendable {
    static let name = "packages.move"
    /// Enrolments of one batch.
    static let batch = 20
    /// Seconds between two looks at those who wait.
    static let pauseSeconds = 60
    let ground: MoveGround

    private struct Payload: Codable {
        var version = 1
        let move: PackageMoveID
    }
    static func enqueue(_ move: PackageMoveID, key: String, runAt: Instant? = nil, _ tx: Transaction) throws {
        try Jobs.enqueue(name, payload: JSONText.write(Payload(move: move)), uniqueKey: key, runAt: runAt, tx)
    }

    enum Step: Sendable { case more, pause, over }

    var kind: JobKind {
        JobKind(Self.name) { run in
            let payload: Payload = try JSONText.read(run.payload)
            while true {
                let step = try await run.batch { [self, vendor = run.vendor, actor = run.actor] in try self.step(payload.move, by: actor, vendor: vendor, $0) }
                switch step {
                case .more: continue
                case .over: return
                case .pause:
                    try await run.batch { [id = run.id] tx in
                        try Self.enqueue(payload.move, key: "\(payload.move.value)/\(id)", runAt: tx.now.adding(seconds: Self.pauseSeconds), tx)
                    }
                    return
                }
            }
        }
    }

    /// One batch, in the caller's transaction.
    func step(_ id: PackageMoveID, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> Step {
        guard let move = try MoveStore.find(id, vendor: vendor, tx) else { return .over }
        switch move.state {
        case .running: return try forward(move, by: actor, vendor, tx)
        case .undoing: return try back(move, by: actor, vendor, tx)
        case .stopped, .done, .undone: return .over
        }
    }

    // MARK: forward

    private func forward(_ move: PackageMove, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws -> Step {
        guard let target = try Packages.find(move.package, vendor: vendor, tx) else { return .over }
        let audience = try MoveAudience(target, move.policy, vendor: vendor, tx)
        // Past the last enrolment only those who wait are left.
        let members = move.reached == Self.end ? [] : try audience.page(after: move.reached, limit: Self.batch, vendor: vendor, tx)
        if let last = members.last {
            for member in members where member.fate == .moves { try take(member, move, target, by: actor, vendor, tx) }
            try MoveStore.reach(move.id, last.enrolment.value, seen: members.count, vendor: vendor, tx)
            return .more
        }
        try MoveStore.reach(move.id, Self.end, seen: 0, vendor: vendor, tx)
        let waiting = try due(move, vendor, tx)
        for enrolment in waiting {
            // How they stand now decides: who has passed meanwhile moves only where the policy says so.
            if let member = try audience.member(enrolment, vendor: vendor, tx), member.fate == .moves {
                try take(member, move, target, by: actor, vendor, tx)
            } else {
                try MoveStore.release(enrolment, move.id, vendor: vendor, tx)
            }
        }
        return try end(move, hasMore: !waiting.isEmpty, .done, .finished, by: actor, vendor, tx)
    }

    private func due(_ move: PackageMove, _ vendor: VendorID, _ tx: Transaction) throws -> [EnrolmentID] {
        try MoveStore.waiting(move.id, before: tx.now.adding(seconds: -Self.pauseSeconds / 2), limit: Self.batch, vendor: vendor, tx)
    }
    private func end(_ move: PackageMove, hasMore: Bool, _ state: PackageMove.State, _ act: PackageMoveChanged.Act, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws -> Step {
        if hasMore { return .more }
        if try MoveStore.waitingCount(move.id, vendor: vendor, tx) > 0 { return .pause }
        guard try MoveStore.change(move.id, from: [move.state], to: state, vendor: vendor, tx) else { return .over }
        try ground.ledger.append(PackageMoveChanged(move: move.id, course: move.course, activity: move.activity, act: act), by: actor, tx)
        return .over
    }
    /// Above every id.
    private static let end = "~"

    /// - Returns: whether the person was moved; who has a player open waits.
    @discardableResult
    private func take(_ member: MoveAudience.Member, _ move: PackageMove, _ target: PackageVersion, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws -> Bool {
        if let registration = member.registration, try OpenPlayers.isPlaying(registration, vendor: vendor, tx) {
            try MoveStore.wait(member.enrolment, move.id, vendor: vendor, tx)
            return false
        }
        try MoveStore.release(member.enrolment, move.id, vendor: vendor, tx)
        // Moved and taken back by hand while the move was stopped: that stands.
        guard try MoveStore.person(move.id, member.enrolment, vendor: vendor, tx) == nil else { return true }
        try MovePerson(move: move, target: target, member: member).perform(ground, by: actor, vendor: vendor, tx)
        return true
    }

    // MARK: back

    private func back(_ move: PackageMove, by actor: Actor, _ vendor: VendorID, _ tx: Transaction) throws -> Step {
        let people = move.reached == Self.end ? [] : try MoveStore.page(move.id, after: move.reached, limit: Self.batch, vendor: vendor, tx)
        if let last = people.last {
            for person in people where person.backAt == nil {
                if case .playing = try MovePersonBack(move: move, person: person).perform(ground, by: actor, vendor: vendor, tx) {
                    try MoveStore.wait(person.enrolment, move.id, vendor: vendor, tx)
                }
            }
            try MoveStore.reach(move.id, last.enrolment.value, seen: 0, vendor: vendor, tx)
            return .more
        }
        try MoveStore.reach(move.id, Self.end, seen: 0, vendor: vendor, tx)
        let waiting = try due(move, vendor, tx)
        for enrolment in waiting {
            if let person = try MoveStore.person(move.id, enrolment, vendor: vendor, tx),
               case .playing = try MovePersonBack(move: move, person: person).perform(ground, by: actor, vendor: vendor, tx) {
                try MoveStore.wait(enrolment, move.id, vendor: vendor, tx)
            } else {
                try MoveStore.release(enrolment, move.id, vendor: vendor, tx)
            }
        }
        return try end(move, hasMore: !waiting.isEmpty, .undone, .undone, by: actor, vendor, tx)
    }
}
