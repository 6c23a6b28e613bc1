import Kernel
import SCORM
import Store

/// What a commit has changed of an item, carried on: into the roll-up of SCORM 1.2 or the sequencing of SCORM 2004, and into
/// the learner's progress.
struct PlayChange: Sendable {
    let item: String
    let before: PlayRecord
    let after: PlayRecord
    let terms: PlayTerms
    let outcome: RunOutcome
    /// Whether a session has ended.
    let isFinished: Bool

    /// - Returns: what was navigated, and where the content may ask to go, when that may have changed.
    func carry(_ registration: Registration, _ manifest: Manifest, _ active: ActiveTime, progress: PlayProgress, by actor: Actor, vendor: VendorID,
               _ tx: Transaction) throws -> (NavigationOutcome?, NavigationValidity?) {
        let seconds = (registration.activeMilliseconds + active.milliseconds) / 1000 - registration.activeMilliseconds / 1000
        switch (before, after, terms) {
        case (.scorm2004(let old), .scorm2004(let new), .scorm2004(let facts)):
            guard reports(old, new, facts, tx.now) || registration.reported.isEmpty, var play = try SequencedPlay.load(registration, manifest, rules: facts.rules, vendor: vendor, tx)
            else {
                try progress.keepTime(registration, activeSeconds: seconds, active: active, vendor: vendor, tx)
                return (nil, nil)
            }
            let isDelivered = play.delivered?.identifier == item
            play.write(outcome.stores, by: item)
            if isDelivered { play.record(new, facts, of: item, at: tx.now) }
            var led: NavigationOutcome?
            // What comes late, after the learner has gone on, asks for nothing any more.
            if isDelivered, let request = outcome.request { led = try follow(request, new, &play, tx) }
            try play.keep(tx)
            try progress.record(registration, PlayStanding(play.sequencer), activeSeconds: seconds, active: active, by: actor, vendor: vendor, tx)
            return (led, led == nil && isDelivered ? play.validity : nil)
        case (.scorm12(let old), .scorm12(let new), .scorm12(let facts)):
            guard Standing(old, facts) != Standing(new, facts) || registration.reported.isEmpty else {
                try progress.keepTime(registration, activeSeconds: seconds, active: active, vendor: vendor, tx)
                return (nil, nil)
            }
            let standing = try PlayProgress.standing(manifest, of: registration.id, changed: [item: new], rules: facts.rules, vendor: vendor, tx)
            try progress.record(registration, standing, activeSeconds: seconds, active: active, by: actor, vendor: vendor, tx)
            return (nil, nil)
        default:
            try progress.keepTime(registration, activeSeconds: seconds, active: active, vendor: vendor, tx)
            return (nil, nil)
        }
    }

    /// What the content asks for when it ends. Where that is refused and leaves the item open, an attempt that is done ends
    /// all the same, and of one that is suspended the page stays as it is.
    private func follow(_ request: NavigationRequest, _ attempt: Attempt2004, _ play: inout SequencedPlay, _ tx: Transaction) throws -> NavigationOutcome? {
        let outcome = try play.navigate(request, .content, tx)
        guard case .refused = outcome, play.delivered?.identifier == item else { return outcome }
        return attempt.isSuspended ? nil : try play.navigate(.exit, .content, tx)
    }

    /// Whether the sequencing hears anything new. Time alone is heard when something else is.
    private func reports(_ old: Attempt2004, _ new: Attempt2004, _ facts: Facts2004, _ now: Instant) -> Bool {
        if isFinished || !outcome.stores.isEmpty { return true }
        let was = old.report(facts, now: now.milliseconds), says = new.report(facts, now: now.milliseconds)
        return was.attempt != says.attempt || was.objectives != says.objectives
    }
}
