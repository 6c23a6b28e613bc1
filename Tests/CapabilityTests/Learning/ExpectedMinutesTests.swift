import App
import Courses
import Foundation
import HTML
import HTTPTypes
import Kernel
import Learning
import Ledger
import People
import Store
import Support
import Testing
import Web

@Suite("Expected minutes") struct ExpectedMinutesTests {
    @Test("below the floor of completions the author's figure stays; unmeasured ones do not count")
    func floor() {
        let enough = Array(repeating: 300, count: ExpectedMinutes.fewestCompletions)
        #expect(ExpectedMinutes.measure([]) == nil)
        #expect(ExpectedMinutes.measure(Array(enough.dropLast())) == nil)
        #expect(ExpectedMinutes.measure(Array(enough.dropLast()) + Array(repeating: 0, count: 50)) == nil)
        let measure = ExpectedMinutes.measure(enough)
        #expect(measure?.medianSeconds == 300 && measure?.samples == 20 && measure?.minutes == 5)
    }

    @Test("half of the people needed no more, half no less, whatever the order and whatever a tenth of them did")
    func median() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let count = Int.random(in: ExpectedMinutes.fewestCompletions...400, using: &random)
            let seconds = (0..<count).map { _ in Int.random(in: 1...7200, using: &random) }
            let measure = ExpectedMinutes.measure(seconds)!
            #expect(seconds.contains(measure.medianSeconds) && measure.samples == count)
            #expect(seconds.filter { $0 <= measure.medianSeconds }.count * 2 >= count)
            #expect(seconds.filter { $0 >= measure.medianSeconds }.count * 2 >= count)
            #expect(ExpectedMinutes.measure(seconds.shuffled(using: &random)) == measure)
            // Rounded to the next minute and never nothing.
            #expect(measure.minutes == max(1, (measure.medianSeconds + 30) / 60) && ExpectedMinutes.bounds.contains(measure.minutes))
            // A longer completion never makes it shorter.
            #expect(ExpectedMinutes.measure(seconds + [100_000])!.medianSeconds >= measure.medianSeconds)
            // Tabs left open over night do not decide: the figure stays within what the honest nine tenths took.
            let honest = Array(repeating: 300, count: 90) + Array(repeating: 80_000, count: 10)
            #expect(ExpectedMinutes.measure(honest)!.minutes == 5)
        }
        #expect(ExpectedMinutes.measure(Array(repeating: 1_000_000, count: 20))!.minutes == 600)
    }

    @Test("real completions replace the author's minutes at night, on every page and for who is in the middle", arguments: EngineKind.allCases)
    func nightly(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let made = try await bench.course("Measured", kind: "lesson"), outside = try await bench.course("Elsewhere"), north = try await bench.organization("North")
            let waiting = try await bench.person("Wanda Waiting", at: north)
            let enrolment = try await bench.enrol(waiting, made.course)
            func minutes() async throws -> (total: Int, done: Int) {
                let row = try await bench.read { [vendor = bench.vendor] in try $0.query("SELECT minutes_total, minutes_done FROM enrolment WHERE vendor_id = \(vendor) AND id = \(enrolment)")[0] }
                return (try row.int("minutes_total"), try row.int("minutes_done"))
            }
            func complete(_ names: Range<Int>, of made: (course: CourseID, activity: ActivityID), seconds: Int) async throws {
                for number in names {
                    let person = try await bench.person("Rep \(number)", at: north), id = try await bench.enrol(person, made.course)
                    try await bench.write { [vendor = bench.vendor, ledger = bench.ledger] tx in
                        let (enrolment, part) = try Progress.access(id, made.activity, person: person, vendor: vendor, tx)
                        try Progress.report(ProgressReport(addedSeconds: seconds), enrolment, part.id, vendor: vendor, tx)
                        try Progress.complete(Outcome(assurance: .selfReported), enrolment, part, by: Actor(kind: .person, id: person.value), vendor: vendor, ledger: ledger, tx)
                    }
                }
            }
            try await complete(0..<19, of: made, seconds: 720)
            bench.at("2026-03-03", hour: 5)
            try await bench.work()
            #expect(try await minutes().total == 6)
            try await complete(19..<24, of: made, seconds: 720)
            try await complete(0..<24, of: outside, seconds: 10)
            bench.at("2026-03-04", hour: 5)
            try await bench.work()
            #expect(try await minutes() == (12, 0))
            let words = Localizer(locale: .en).minutes(12)
            for path in ["/catalogue", "/courses/\(made.course.value)", "/home"] {
                let page = try await bench.get(path, as: waiting).text
                #expect(page.contains(words), "\(path)")
            }
            // What is done on somebody else's page is not measured on ours.
            let measured = try await bench.read { [vendor = bench.vendor] in try $0.query("SELECT activity_id FROM activity_minutes WHERE vendor_id = \(vendor)").map { try $0.text("activity_id") } }
            #expect(measured == [made.activity.value])
            let told = try await bench.read { [vendor = bench.vendor] in try $0.query("SELECT changes FROM ledger_event WHERE vendor_id = \(vendor) AND kind = \(MinutesMeasured.kind)") }
            #expect(told.count == 1)
            // Another night with the same figures says and changes nothing.
            bench.at("2026-03-05", hour: 5)
            try await bench.work()
            let toldAgain = try await bench.read { [vendor = bench.vendor] in try $0.count("SELECT count(*) FROM ledger_event WHERE vendor_id = \(vendor) AND kind = \(MinutesMeasured.kind)") }
            #expect(toldAgain == 1)
            try await bench.learn(waiting, made)
            #expect(try await minutes() == (12, 12))
        }
    }

    @Test("whoever completes a course that gives a certificate finds it on the course's page", arguments: EngineKind.allCases)
    func certificateOnCourse(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let made = try await bench.course("Rewarded"), north = try await bench.organization("North"), rep = try await bench.person("Rita Rep", at: north)
            try await bench.write { [vendor = bench.vendor] in try $0.execute("UPDATE course SET issues_certificate = 1 WHERE vendor_id = \(vendor) AND id = \(made.course)") }
            #expect(try await !bench.get("/courses/\(made.course.value)", as: rep).text.contains("/certificates/"))
            try await bench.learn(rep, made)
            #expect(try await bench.get("/courses/\(made.course.value)", as: rep).text.contains("/certificates/"))
        }
    }

    @Test("who repeats a course counts once, by the first time", arguments: EngineKind.allCases)
    func repeats(_ kind: EngineKind) async throws {
        try await HouseBench.run(kind) { bench in
            let made = try await bench.course("Repeated", kind: "lesson"), north = try await bench.organization("North")
            for number in 0..<20 {
                let person = try await bench.person("Rep \(number)", at: north)
                for seconds in [600, 60] {
                    let id = try await bench.enrol(person, made.course)
                    try await bench.write { [vendor = bench.vendor, ledger = bench.ledger] tx in
                        let (enrolment, part) = try Progress.access(id, made.activity, person: person, vendor: vendor, tx)
                        try Progress.report(ProgressReport(addedSeconds: seconds), enrolment, part.id, vendor: vendor, tx)
                        try Progress.complete(Outcome(assurance: .selfReported), enrolment, part, by: Actor(kind: .person, id: person.value), vendor: vendor, ledger: ledger, tx)
                    }
                    bench.clock.advance(seconds: 3600)
                }
            }
            bench.at("2026-03-06", hour: 5)
            try await bench.work()
            let row = try await bench.read { [vendor = bench.vendor] in try $0.query("SELECT minutes, samples FROM activity_minutes WHERE vendor_id = \(vendor)")[0] }
            #expect(try row.int("minutes") == 10 && row.int("samples") == 20)
        }
    }
}
