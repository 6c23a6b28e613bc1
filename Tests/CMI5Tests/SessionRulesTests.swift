import CMI5
import JSON
import Kernel
import Testing

private let account = SeenStatement.Account(homePage: "https://portal.test", name: "p1")
private func terms(_ mode: LaunchMode = .normal, mastery: Int? = 8000) -> LaunchTerms {
    LaunchTerms(account: account, registration: "r1", sessionID: "s1", activityID: "https://portal.test/ns/a", publisherID: "https://example.test/au", mode: mode, masteryScore: mastery)
}
private func statement(_ verb: String, at second: Int64 = 10, _ change: (inout SeenStatement) -> Void = { _ in }) -> SeenStatement {
    var one = SeenStatement()
    (one.id, one.account, one.verb, one.object, one.registration, one.sessionID) = ("id-\(verb)-\(second)", account, verb, "https://portal.test/ns/a", "r1", "s1")
    (one.grouping, one.category, one.timestamp, one.isUTC) = (["https://example.test/au"], [CMI5Name.categoryCMI5], Instant(milliseconds: second * 1000), true)
    if verb != CMI5Name.initialized { one.duration = "PT10S" }
    if verb == CMI5Name.passed || verb == CMI5Name.failed { one.success = verb == CMI5Name.passed }
    if verb == CMI5Name.completed { one.completion = true }
    if one.success != nil || one.completion != nil { one.category.insert(CMI5Name.categoryMoveOn) }
    change(&one)
    return one
}
private func begun(_ mode: LaunchMode = .normal, mastery: Int? = 8000, standing: UnitStanding = UnitStanding(), taken: [SeenStatement] = [statement(CMI5Name.initialized, at: 1)]) throws -> SessionRules {
    var rules = SessionRules(terms(mode, mastery: mastery), session: SessionState(), standing: standing)
    for one in taken { try rules.take(one) }
    return rules
}
private func judged(_ verb: String, _ scaled: Double, said: Double? = 0.8) -> SeenStatement {
    statement(verb) { one in
        one.score = .init(scaled: scaled)
        one.masteryScore = said
    }
}

@Suite("A session") struct SessionRulesTests {
    @Test("takes what a unit sends from beginning to end, and statements of its own between") func whole() throws {
        var rules = try begun()
        try rules.take(statement("https://example.test/verbs/looked", at: 2) { $0.category = []; $0.object = "https://example.test/page"; $0.progress = .percent(40) })
        #expect(rules.standing.progress == 40)
        try rules.take(statement(CMI5Name.completed, at: 3))
        try rules.take(judged(CMI5Name.passed, 0.8))
        #expect(rules.standing == UnitStanding(isCompleted: true, isPassed: true, score: 8000))
        try rules.take(statement(CMI5Name.terminated, at: 11))
        #expect(rules.session.isEnded && rules.session.statements == 5)
    }

    static let broken: [(Rule, SeenStatement)] = [
        (.voiding, statement(CMI5Name.voided)), (.idMissing, statement(CMI5Name.completed) { $0.id = nil }),
        (.wrongActor, statement(CMI5Name.completed) { $0.account = .init(homePage: "https://portal.test", name: "p2") }), (.wrongActor, statement(CMI5Name.completed) { $0.account = nil }),
        (.registrationMissing, statement(CMI5Name.completed) { $0.registration = nil }), (.wrongRegistration, statement(CMI5Name.completed) { $0.registration = "r2" }),
        (.sessionMissing, statement(CMI5Name.completed) { $0.sessionID = nil }), (.wrongSession, statement(CMI5Name.completed) { $0.sessionID = "s2" }),
        (.groupingMissing, statement(CMI5Name.completed) { $0.grouping = [] }), (.timestampMissing, statement(CMI5Name.completed) { $0.timestamp = nil }),
        (.timestampNotUTC, statement(CMI5Name.completed) { $0.isUTC = false }), (.beforeInitialized, statement(CMI5Name.completed, at: 0)),
        (.verbOfTheLMS, statement(CMI5Name.launched)), (.verbOfTheLMS, statement(CMI5Name.satisfied)), (.verbNotDefined, statement("https://example.test/verbs/looked")),
        (.wrongObject, statement(CMI5Name.completed) { $0.object = "https://example.test/au" }), (.verbTwice, statement(CMI5Name.initialized)),
        (.successMissing, statement(CMI5Name.passed) { $0.success = nil }), (.successMissing, statement(CMI5Name.passed) { $0.success = false }),
        (.successMissing, statement(CMI5Name.failed) { $0.success = true }), (.successForbidden, statement(CMI5Name.completed) { $0.success = true }),
        (.completionMissing, statement(CMI5Name.completed) { $0.completion = nil }), (.completionForbidden, statement(CMI5Name.passed) { $0.completion = true }),
        (.completionForbidden, statement(CMI5Name.terminated) { $0.completion = true }), (.durationMissing, statement(CMI5Name.completed) { $0.duration = nil }),
        (.durationMissing, statement(CMI5Name.passed) { $0.duration = nil }), (.durationMissing, statement(CMI5Name.failed) { $0.duration = nil }),
        (.durationMissing, statement(CMI5Name.terminated) { $0.duration = nil }), (.moveOnMissing, statement(CMI5Name.completed) { $0.category = [CMI5Name.categoryCMI5] }),
        (.moveOnWithoutResult, statement(CMI5Name.terminated) { $0.category.insert(CMI5Name.categoryMoveOn) }),
        (.moveOnWithoutResult, statement("https://example.test/looked") { $0.category = [CMI5Name.categoryMoveOn] }),
        (.scoreForbidden, statement(CMI5Name.completed) { $0.score = .init(scaled: 1) }), (.scaledOutOfRange, judged(CMI5Name.failed, -0.5)),
        (.rawWithoutBounds, statement(CMI5Name.passed) { $0.score = .init(raw: 5) }), (.rawOutOfBounds, statement(CMI5Name.passed) { $0.score = .init(raw: 11, min: 0, max: 10) }),
        (.passedBelowMastery, judged(CMI5Name.passed, 0.79)), (.failedAtMastery, judged(CMI5Name.failed, 0.8)),
        (.masteryScoreMissing, judged(CMI5Name.passed, 0.9, said: nil)), (.masteryScoreOther, judged(CMI5Name.passed, 0.9, said: 0.7)),
        (.progressOutOfRange, statement(CMI5Name.completed) { $0.progress = .unusable }),
    ]
    @Test("refuses what breaks a rule, by its name, and nothing changes", arguments: broken) func refusals(_ rule: Rule, _ one: SeenStatement) throws {
        var rules = try begun()
        let before = (rules.session, rules.standing)
        #expect { try rules.take(one) } throws: { ($0 as? RuleFault)?.rule == rule }
        #expect(before == (rules.session, rules.standing))
    }

    @Test("keeps the order: nothing before initialized, nothing after the end") func order() throws {
        func rule(_ rules: SessionRules, _ one: SeenStatement) -> Rule? {
            var rules = rules
            do { try rules.take(one) } catch { return error.rule }
            return nil
        }
        let fresh = try begun(taken: [])
        #expect(rule(fresh, statement(CMI5Name.completed)) == .beforeInitialized)
        #expect(rule(fresh, statement("https://example.test/looked") { $0.category = [] }) == .beforeInitialized)
        let ended = try begun(taken: [statement(CMI5Name.initialized, at: 1), statement(CMI5Name.terminated, at: 2)])
        #expect(rule(ended, statement(CMI5Name.completed)) == .afterTerminated)
        #expect(rule(ended, statement("https://example.test/looked") { $0.category = [] }) == .afterTerminated)
        var left = SessionState()
        left.isAbandoned = true
        #expect(rule(SessionRules(terms(), session: left, standing: UnitStanding()), statement(CMI5Name.initialized)) == .afterAbandoned)
        let late = try begun(taken: [statement(CMI5Name.initialized, at: 1), statement(CMI5Name.completed, at: 9)])
        #expect(rule(late, statement(CMI5Name.terminated, at: 8)) == .terminatedNotLast && rule(late, statement(CMI5Name.terminated, at: 9)) == nil)
    }

    @Test("knows what the registration has already") func registration() throws {
        func rule(_ standing: UnitStanding, _ one: SeenStatement) throws -> Rule? {
            var rules = try begun(standing: standing)
            do { try rules.take(one) } catch { return error.rule }
            return nil
        }
        #expect(try rule(UnitStanding(isCompleted: true), statement(CMI5Name.completed)) == .completedTwice)
        #expect(try rule(UnitStanding(isPassed: true), judged(CMI5Name.passed, 1)) == .passedTwice)
        #expect(try rule(UnitStanding(isPassed: true), judged(CMI5Name.failed, 0)) == .failedAfterPassed)
        #expect(try rule(UnitStanding(isFailed: true), judged(CMI5Name.passed, 1)) == nil)
        var rules = try begun()
        try rules.take(judged(CMI5Name.failed, 0.1))
        #expect(throws: RuleFault(.judgedTwice)) { try rules.take(judged(CMI5Name.passed, 1)) }
    }

    @Test("for looking around takes no results", arguments: [LaunchMode.browse, .review]) func modes(_ mode: LaunchMode) throws {
        var rules = try begun(mode)
        for verb in [CMI5Name.completed, CMI5Name.passed, CMI5Name.failed] { #expect { try rules.take(statement(verb)) } throws: { ($0 as? RuleFault)?.rule == .notInThisMode } }
        try rules.take(statement(CMI5Name.terminated))
    }

    @Test("without a mastery score judges no score") func noMastery() throws {
        var rules = try begun(mastery: nil)
        try rules.take(judged(CMI5Name.failed, 0.99, said: nil))
        #expect(rules.standing.score == 9900)
    }

    @Test("names a section in every refusal") func words() {
        for rule in Rule.allCases { #expect(RuleFault(rule, "x").words.contains("section \(rule.section)") && !rule.section.isEmpty) }
    }

    @Test("whatever comes, in any order: it never counts twice, and nothing is taken after the end") func anyOrder() {
        var generator = SplitMix(state: 7)
        let verbs = [CMI5Name.initialized, CMI5Name.completed, CMI5Name.passed, CMI5Name.failed, CMI5Name.terminated, "https://example.test/looked"]
        for _ in 0..<400 {
            var standing = UnitStanding(), counts: [String: Int] = [:]
            for _ in 0..<3 {
                var rules = SessionRules(terms(mastery: nil), session: SessionState(), standing: standing), ended = false
                for step in 0..<12 {
                    let verb = verbs[Int(generator.next() % UInt64(verbs.count))]
                    let one = statement(verb, at: Int64(step)) { if !verb.contains("adlnet") { $0.category = [] } }
                    let wasPassed = rules.standing.isPassed
                    guard (try? rules.take(one)) != nil else { continue }
                    #expect(!ended)
                    if verb == CMI5Name.failed { #expect(!wasPassed) }
                    ended = verb == CMI5Name.terminated
                    counts[verb, default: 0] += 1
                }
                standing = rules.standing
            }
            #expect(counts[CMI5Name.completed] ?? 0 <= 1 && counts[CMI5Name.passed] ?? 0 <= 1)
        }
    }
}

/// A generator with a seed, so that a failure comes again.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
