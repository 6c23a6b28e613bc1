import Kernel
import Ledger
import People
import SCORM
import Store
import Web

/// Puts an item of somebody's play back to what it was after its first `after` entries.
///
/// Nothing is taken out of the log: the restoring is an entry of its own that names how far it goes back, so the record can
/// still be made anew from the log and every later state stays there to return to. A player that is open meanwhile is told
/// that another place writes now. What Learning has recorded stays; a completion is never taken back.
struct RestorePlay: Sendable {
    let registration: RegistrationID
    let item: String
    let after: Int

    /// - Throws: `WebRefusal.notFound` out of reach, for an unknown item and for a state that is not an earlier one.
    func perform(_ scope: Scope<AuthorCourses>, manifests: ManifestCache, progress: PlayProgress, ledger: Ledger, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let vendor = scope.vendor
        let play = try Self.play(registration, scope, tx)
        guard play.retiredAt == nil else { throw WebRefusal.notFound }
        guard let manifest = try manifests.manifest(play.package, vendor: vendor, tx), let part = manifest.item(item) else { throw WebRefusal.notFound }
        var state = try Registrations.item(item, of: play.id, fresh: manifest.freshRecord, vendor: vendor, tx)
        let entries = state.entries
        guard try RebuildRecord.floor(of: item, in: play, vendor: vendor, tx) <= after, after < entries else { throw WebRefusal.notFound }
        state.record = try RebuildRecord.record(of: part, in: play, manifest, after: after, vendor: vendor, tx)
        try CommitPlay.appendOwn([.restore(after)], item: item, "restored", &state, play.id, vendor, tx)
        try Registrations.save(state, item, of: play.id, vendor: vendor, tx)
        switch state.record {
        case .scorm12(let record):
            let rules = try Registrations.rulesInForce(play.id, vendor: vendor, tx)
            let standing = try PlayProgress.standing(manifest, of: play.id, changed: [item: record], rules: rules, vendor: vendor, tx)
            try progress.record(play, standing, by: scope.actor, vendor: vendor, tx)
        case .scorm2004(let attempt):
            // What is tracked follows while the item is the one being delivered; what was reached before stays reached.
            guard var sequenced = try SequencedPlay.load(play, manifest, vendor: vendor, tx), case .scorm2004(let facts) = manifest.terms(part, play, rules: sequenced.rules) else { break }
            sequenced.record(attempt, facts, of: item, at: tx.now)
            try sequenced.keep(tx)
            try progress.record(play, PlayStanding(sequenced.sequencer), by: scope.actor, vendor: vendor, tx)
        }
        // A test drive is nobody's learning: its log alone tells what became of it.
        guard !play.isPreview else { return }
        try ledger.append(PlayRestored(registration: play.id, person: play.owner, learner: play.learner?.value, activity: play.activity, item: item, from: entries, to: after, digest: state.chain),
                          by: scope.actor, tx)
    }

    /// A play within reach: a learner's, or an author's test drive, which is theirs however far they reach.
    static func play<R: Right>(_ id: RegistrationID, _ scope: Scope<R>, _ tx: Transaction) throws -> Registration {
        guard let row = try tx.first("""
            SELECT r.* FROM play_registration r WHERE r.vendor_id = \(scope.vendor) AND r.id = \(id)
                AND (\(SQL.within(scope.reach, organization: "r.organization_id", person: "r.person_id")) OR (r.is_preview = 1 AND r.person_id = \(scope.actor.person)))
            """) else { throw WebRefusal.notFound }
        return try Registration(row)
    }
}
