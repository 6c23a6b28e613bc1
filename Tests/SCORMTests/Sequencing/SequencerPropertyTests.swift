import Foundation
import SCORM
import Testing

@Suite("Sequencing, whatever the course and the requests") struct SequencerPropertyTests {
    /// The first ones, and some that found faults when six hundred were tried.
    private static let seeds = Array(UInt64(1)...33) + [342, 396, 439, 441, 448, 554, 571]

    private static func sequencer(_ made: inout RandomCourse, _ seed: UInt64) -> (Sequencer, ActivityDefinition) {
        let root = made.tree()
        let edition: Edition = [.scorm2004fourth, .scorm2004fourth, .scorm2004third, .scorm2004second][Int(seed % 4)]
        return (Sequencer(tree: ActivityTree(root, edition: edition)!, seed: seed), root)
    }

    private static func restored(_ sequencer: Sequencer) throws -> Sequencer {
        let bytes = try JSONEncoder().encode(sequencer.snapshot)
        return Sequencer(tree: sequencer.tree, restoring: try JSONDecoder().decode(SequencingSnapshot.self, from: bytes))
    }

    /// A legal tree:
    /// 1. without a session nothing is open;
    /// 2. what is open is a path from the root towards the current activity;
    /// 3. only the activity being delivered is both open and suspended (its content may ask for it);
    /// 4. tracked activities that are open have begun an attempt, and nobody exceeds an attempt limit;
    /// 5. available children are children, each once, and all of them where nothing is selected;
    /// 6. a suspended activity exists only where the way to it is suspended, and not while something is delivered;
    /// 7. measures and progress are in range.
    private static func faults(_ sequencer: Sequencer, _ root: ActivityDefinition) -> [String] {
        var faults: [String] = []
        func state(_ identifier: String) -> ActivityState { sequencer.state(of: identifier)! }
        func walk(_ activity: ActivityDefinition, isParentActive: Bool) {
            let own = state(activity.identifier)
            let name = activity.identifier
            if own.isActive {
                if sequencer.currentActivity == nil { faults.append("1 \(name)") }
                if !isParentActive { faults.append("2 \(name) below a closed parent") }
                if !contains(activity, sequencer.currentActivity ?? "") { faults.append("2 \(name) off the way") }
                if own.isSuspended, sequencer.currentActivity != name { faults.append("3 \(name)") }
                if activity.sequencing.delivery.tracked, own.attemptCount == 0 { faults.append("4 \(name) without an attempt") }
            }
            if activity.sequencing.delivery.tracked, let limit = activity.sequencing.limits.attemptLimit, own.attemptCount > limit {
                faults.append("4 \(name) over the limit")
            }
            let children = activity.children.map(\.identifier)
            if Set(own.availableChildren).count != own.availableChildren.count || !Set(own.availableChildren).isSubset(of: children) {
                faults.append("5 \(name)")
            }
            if activity.sequencing.randomization.selectCount == nil, own.availableChildren.count != children.count { faults.append("5 \(name) lacks some") }
            for information in own.objectives {
                if let measure = information.measure, abs(measure.units) > Real7.one.units { faults.append("7 \(name)") }
                if let progress = information.progressMeasure, !(0...Real7.one.units).contains(progress.units) { faults.append("7 \(name)") }
            }
            if let suspended = sequencer.suspendedActivity, contains(activity, suspended), !own.isSuspended { faults.append("6 \(name)") }
            for child in activity.children { walk(child, isParentActive: own.isActive) }
        }
        walk(root, isParentActive: true)
        if sequencer.suspendedActivity != nil, sequencer.isDelivering { faults.append("6 while delivering") }
        return faults
    }

    private static func contains(_ activity: ActivityDefinition, _ identifier: String) -> Bool {
        activity.identifier == identifier || activity.children.contains { contains($0, identifier) }
    }

    private static func find(_ activity: ActivityDefinition, _ identifier: String) -> ActivityDefinition? {
        activity.identifier == identifier ? activity : activity.children.lazy.compactMap { find($0, identifier) }.first
    }

    @Test("every request leaves a legal tree, comes to what was foretold, and saving and restoring is invisible", arguments: seeds)
    func legal(seed: UInt64) throws {
        var made = RandomCourse(seed: seed)
        var (sequencer, root) = Self.sequencer(&made, seed)
        var saved = sequencer
        for step in 0..<60 {
            if sequencer.isDelivering {
                let report = made.report()
                #expect(sequencer.record(report, of: sequencer.currentActivity!) && saved.record(report, of: saved.currentActivity!))
            }
            let request = made.request(
                sequencer.tree.identifiers, isBegun: sequencer.currentActivity != nil, isSuspended: sequencer.suspendedActivity != nil)
            let foretold = sequencer.outcome(of: request)
            saved = try Self.restored(saved)
            let result = sequencer.navigate(request)
            #expect(result.outcome == foretold, "step \(step) \(request)")
            let isSame = saved.navigate(request) == result && saved == sequencer
            #expect(isSame, "restored, step \(step) \(request)")
            let faults = Self.faults(sequencer, root)
            #expect(faults == [], "step \(step) \(request)")
            if case .deliver(let activity) = result.outcome {
                #expect(sequencer.currentActivity == activity && sequencer.isDelivering && Self.find(root, activity)!.children.isEmpty)
            }
            if result.outcome == .ended { #expect(sequencer.currentActivity == nil) }
            guard faults.isEmpty else { return }
        }
    }

    @Test("what is said to be available by choice can be chosen, and nothing else", arguments: seeds.prefix(24))
    func choices(seed: UInt64) throws {
        var made = RandomCourse(seed: seed &* 7919)
        var (sequencer, root) = Self.sequencer(&made, seed)
        for _ in 0..<25 {
            if sequencer.isDelivering { sequencer.record(made.report(), of: sequencer.currentActivity!) }
            for choice in sequencer.choices() {
                var chosen = false
                if case .deliver(let activity) = sequencer.outcome(of: .choice(choice.identifier)) {
                    chosen = Self.contains(Self.find(root, choice.identifier)!, activity)
                }
                let isExplained = choice.isAvailable || choice.obstacle == .overruled(by: .retry) || choice.obstacle == .overruled(by: .continue)
                    || choice.obstacle == .overruled(by: .previous)
                // A rule that asks for something else may by accident deliver the very activity.
                #expect(choice.isAvailable == chosen || (chosen && isExplained), "\(choice)")
                #expect(sequencer.isValid(.choice(choice.identifier)) == choice.isAvailable)
            }
            let request = made.request(
                sequencer.tree.identifiers, isBegun: sequencer.currentActivity != nil, isSuspended: sequencer.suspendedActivity != nil)
            _ = sequencer.navigate(request)
        }
    }

    @Test("the random courses do play") func play() {
        var deliveries = 0
        for seed in Self.seeds {
            var made = RandomCourse(seed: seed)
            var (sequencer, _) = Self.sequencer(&made, seed)
            for _ in 0..<20 {
                if sequencer.isDelivering { sequencer.record(made.report(), of: sequencer.currentActivity!) }
                let request = made.request(
                    sequencer.tree.identifiers, isBegun: sequencer.currentActivity != nil, isSuspended: sequencer.suspendedActivity != nil)
                if case .deliver = sequencer.navigate(request).outcome { deliveries += 1 }
            }
        }
        #expect(deliveries > 150, "\(deliveries)")
    }
}
