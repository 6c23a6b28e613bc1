import JSON
import Kernel
import ProgrammeRules
import Support
import Testing

@Suite("Programme rules: the text of a programme") struct GrammarTests {
    @Test("reading gives back what was written, to the byte") func roundTrip() throws {
        for seed in 0..<300 {
            var random = RandomCase(seed)
            let programme = random.programme(), read = try Programme(bytes: programme.bytes)
            #expect(read == programme && read.bytes == programme.bytes, "seed \(seed)")
        }
        for shape in Shapes.all {
            let read = try Programme(bytes: shape.programme.bytes)
            #expect(read == shape.programme, "\(shape.name)")
        }
    }

    func text(_ obtain: String, status: String = "") -> String {
        """
        {"format":1,"id":"p","version":1,"timezone":"UTC","effective_from":"2026-01-01","statuses":[{"id":"s","kind":"tier","rank":1,"obtain":\(obtain)\(status)}]}
        """
    }
    @Test("what is wrong is said with its place", arguments: [
        (#"{"people":{"hold":{"credential":{"code":"A"}},"min":2,"minn":1}}"#, "statuses[0].obtain.people", GrammarFault.Code.unknownMember),
        (#"{"people":{"hold":{"credential":{"code":"A"}}}}"#, "statuses[0].obtain.people", .missing),
        (#"{"people":{"hold":{"credential":{"code":"A"}},"min":"2"}}"#, "statuses[0].obtain.people.min", .wrongType),
        (#"{"people":{"hold":{"credential":{"code":"A"}},"min":-1}}"#, "statuses[0].obtain.people.min", .outOfBounds),
        (#"{"percent":{"numerator":{"credential":{"code":"A"}},"pct":33.3}}"#, "statuses[0].obtain.percent.pct", .notExact),
        (#"{"percent":{"numerator":{"credential":{"code":"A"}},"pct":"1/0"}}"#, "statuses[0].obtain.percent.pct", .notExact),
        (#"{"all":[],"any":[]}"#, "statuses[0].obtain", .notOne),
        (#"{"every":{"period":"week","n":1,"expr":{"all":[]}}}"#, "statuses[0].obtain.every.period", .unknownWord),
        (#"{"people":{"hold":{"credential":{"code":"A","earned_before":"2026-02-30"}},"min":1}}"#, "statuses[0].obtain.people.hold.credential.earned_before", .notADay),
        (#"{"tenure":{"status":"s","duration":{"days":1,"months":1}}}"#, "statuses[0].obtain.tenure.duration", .notOne),
    ]) func faults(_ obtain: String, _ path: String, _ code: GrammarFault.Code) {
        #expect { try Programme(bytes: Array(text(obtain).utf8)) } throws: { error in
            guard let fault = error as? GrammarFault else { return false }
            return fault.path == path && fault.code == code && !fault.description.isEmpty
        }
    }
    @Test("a text of another form, another zone, or none at all is refused") func form() {
        for (text, code) in [("{", GrammarFault.Code.notJSON), ("[]", .wrongType), (#"{"format":2}"#, .format),
                             (#"{"format":1,"id":"p","version":1,"timezone":"Mars/Base","effective_from":"2026-01-01"}"#, .notAZone)] {
            #expect { try Programme(bytes: Array(text.utf8)) } throws: { ($0 as? GrammarFault)?.code == code }
        }
        let deep = String(repeating: #"{"not":"#, count: 20) + #"{"all":[]}"# + String(repeating: "}", count: 20)
        #expect { try Programme(bytes: Array(self.text(deep).utf8)) } throws: { ($0 as? GrammarFault)?.code == .tooDeep }
    }
    @Test("no bytes make it trap, and what it reads it can check and judge") func fuzz() {
        var read = 0
        let texts = (0..<40).map { seed in
            var random = RandomCase(seed)
            return (random.programme().bytes, random.facts(3).known())
        }
        for seed in 0..<4000 {
            var bytes = texts[seed % 40].0, chance = Chance(seed)
            for _ in 0...chance.below(3) {
                let at = chance.below(bytes.count)
                switch chance.below(5) {
                case 4: if let digit = bytes[at...].firstIndex(where: { (48...57).contains($0) }) { bytes[digit] = UInt8(48 + chance.below(10)) }
                case 0: bytes[at] = UInt8(chance.below(256))
                case 1: bytes.remove(at: at)
                case 2: bytes.insert(contentsOf: Array("9999999".utf8), at: at)
                default: bytes.replaceSubrange(at..<min(at + 2, bytes.count), with: Array(["{", "[]", "null", "-", "\"\"", "0"][chance.below(6)].utf8))
                }
            }
            guard let programme = try? Programme(bytes: bytes) else { continue }
            read += 1
            _ = programme.problems()
            _ = programme.decide("org", texts[seed % 40].1, on: day("2026-06-01"))
        }
        #expect(read > 100)
    }
}

@Suite("Programme rules: what is wrong with a programme") struct ProblemTests {
    func problems(_ obtain: Expr, _ names: KnownNames = .init(), metrics: [MetricDefinition] = []) -> [Problem.Code] {
        Programme.sample(Status(id: "s", obtain: obtain), metrics: metrics).problems(names).map(\.code)
    }
    @Test("unknown names, wrong currencies and impossible numbers are errors") func errors() {
        #expect(problems(holders("A", 1)).isEmpty)
        #expect(problems(holders("A", 1), .init(credentials: ["B"])) == [.unknownCredential])
        #expect(problems(.status(StatusRule(id: "none"))) == [.unknownStatus])
        #expect(problems(.metric(MetricRule(key: "revenue", value: .one))) == [.unknownMetric])
        #expect(problems(.metric(MetricRule(key: "revenue", value: .one, currency: "USD")), metrics: [.init(key: "revenue", currency: "EUR")]) == [.wrongCurrency])
        #expect(problems(.atLeast(3, [holders("A", 1), holders("B", 1)])) == [.unreachableCount])
        let capped = ScoreRule(tracks: [.init(id: "t", categories: [.init(id: "c", maximum: Rational(10), terms: [.init(hold: credential("A"), weight: .one)])])], minimum: Rational(11))
        #expect(problems(.score(capped)) == [.unreachablePoints])
        #expect(problems(.assign(AssignRule(slots: [.init(id: "a", roleType: "a", hold: credential("A"))], share: .init(maximumSlots: 0)))) == [.unreachableCount])
        #expect(problems(.percent(PercentRule(numerator: credential("A"), percent: Rational(101)))) == [.percentOutOfRange])
        #expect(problems(.percent(PercentRule(numerator: credential("A"), denominator: Who(contractorMaximum: Rational(20)), percent: Rational(50)))) == [.contractorLimitHere])
        #expect(problems(.all([])) == [.nothingAsked])
    }
    @Test("a sub-minimum above the minimum is a warning") func warning() {
        let rule = PeopleRule(hold: .anyOf([credential("A"), credential("B")]), minimum: 2, subMinima: [.init(id: "a", hold: credential("A"), minimum: 3)])
        let found = Programme.sample(Status(id: "s", obtain: .people(rule))).problems()
        #expect(found.map(\.code) == [.subMinimumAboveMinimum] && !found[0].isError)
    }
    @Test("two tiers of one rank, one id twice, contradictory days") func definitions() {
        let one = Status(id: "s", kind: .tier, rank: 1, obtain: holders("A", 1))
        #expect(Programme.sample(one, one).problems().map(\.code) == [.sameID, .sameRank])
        #expect(Programme.sample(effective: "2026-02-01", enforced: "2026-01-01").problems().map(\.code) == [.enforcedBeforeEffective])
        var waived = one
        waived.lifecycle.waivers = [.init(from: day("2026-02-01"), through: day("2026-01-01"), effect: .met)]
        #expect(Programme.sample(waived).problems().map(\.code) == [.endBeforeStart])
    }
}
