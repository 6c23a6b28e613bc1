import HTML
import Kernel
import SCORM
import Store
import Web

/// A navigation by the portal's own controls.
struct NavigatePlay: Sendable {
    let request: NavigationRequest
    /// Navigations that the page knew of. When there were more, somebody went on elsewhere, and the page is only shown anew.
    let after: Int

    /// - Throws: `WebRefusal.fieldMissing` for words that are no request.
    init(_ form: Fields) throws {
        guard let after = form.int("after") else { throw WebRefusal.fieldMissing("after") }
        self.after = after
        if let target = form.filled("choose") {
            request = .choice(target)
            return
        }
        guard let known = Self.words[form.text("request")] else { throw WebRefusal.fieldMissing("request") }
        request = known
    }

    private static let words: [String: NavigationRequest] = [
        "start": .start, "continue": .continue, "previous": .previous, "exit": .exit, "exitAll": .exitAll, "suspendAll": .suspendAll,
    ]

    struct Answer: Sendable {
        /// Nil when the page was out of date.
        let outcome: NavigationOutcome?
        let navigations: Int
    }

    func perform(_ registration: Registration, manifests: ManifestCache, progress: PlayProgress, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws -> Answer {
        guard let manifest = try manifests.manifest(registration.package, vendor: vendor, tx),
              var play = try SequencedPlay.load(registration, manifest, vendor: vendor, tx) else { throw WebRefusal.notFound }
        guard play.navigations == after else { return Answer(outcome: nil, navigations: play.navigations) }
        let outcome = try play.navigate(request, .learner, tx)
        try play.keep(tx)
        try progress.record(registration, PlayStanding(play.sequencer), by: actor, vendor: vendor, tx)
        return Answer(outcome: outcome, navigations: play.navigations)
    }
}

/// Opening the player: what was never begun begins, what was suspended is resumed, what is being delivered goes on.
struct ArriveAtPlay: Sendable {
    /// Whether the learner comes from outside, and not from a navigation that ended here.
    let isFresh: Bool

    func perform(_ play: inout SequencedPlay, progress: PlayProgress, by actor: Actor, vendor: VendorID, _ tx: Transaction) throws {
        guard play.delivered == nil, isFresh || play.navigations == 0 else { return }
        let known = play.navigations
        if play.navigations == 0 {
            _ = try play.navigate(.start, .arrival, tx)
        } else if play.sequencer.currentActivity == nil, play.sequencer.suspendedActivity != nil {
            _ = try play.navigate(.resumeAll, .arrival, tx)
        }
        // Of a single activity nobody needs a table of contents, whatever its controls say of flow.
        let isOpen = play.navigations == 1 || play.sequencer.currentActivity != nil
        if play.delivered == nil, isOpen, play.tree.leaves.count == 1, play.sequencer.choice(play.tree.leaves[0])?.isAvailable == true {
            _ = try play.navigate(.choice(play.tree.leaves[0]), .arrival, tx)
        }
        guard play.navigations > known else { return }
        try play.keep(tx)
        try progress.record(play.registration, PlayStanding(play.sequencer), by: actor, vendor: vendor, tx)
    }
}
