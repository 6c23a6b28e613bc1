import App
import Certification
import Courses
import Foundation
import HTTPTypes
import Kernel
import Ledger
import People
import Store
import Support
import Testing
import Web

@Suite("Expired everywhere at once") struct ExpiryEverywhereTests {
    /// Earned on, counts through: a day of 25 hours at a month's end, one of 23 hours, and a February that is longer a year later.
    static let cases = [("2026-10-31", "2027-10-31"), ("2026-03-28", "2027-03-28"), ("2027-02-28", "2028-02-28"), ("2028-02-29", "2029-02-28")]

    @Test("every page, the API, the roll-up and the public page turn in the same instant of the vendor's zone", arguments: EngineKind.allCases)
    func everywhere(_ kind: EngineKind) async throws {
        let berlin = Zone("Europe/Berlin")!
        for (earned, through) in Self.cases {
            try await HouseBench.run(kind, zone: berlin) { bench in
                let north = try await bench.organization("Northwind"), course = try await bench.course("Overview")
                let certification = try await bench.certification("SALES", [course.course], zone: "Europe/Berlin")
                let vera = try await bench.person("Vera Vendor", at: bench.headquarters, [.vendorAdmin])
                let rita = try await bench.person("Rita Rep", at: north)
                bench.at(earned, berlin)
                try await bench.learn(rita, course)
                try await bench.work()
                let held = try await bench.read { [vendor = bench.vendor] in try CredentialStore.find(certification, of: rita, vendor: vendor, $0) }
                let credential = try #require(held)
                #expect(credential.validThrough == Day(iso: through))
                let end = berlin.start(of: Day(iso: through)!.adding(days: 1))
                bench.clock.set(Instant(milliseconds: end.milliseconds - 1))
                bench.access.forgetAll()
                try await bench.work()
                let last = try await faces(bench, credential, rita, vera, north)
                #expect(last.values.allSatisfy { !$0 }, "\(through): expired too early on \(last.filter { $0.value }.keys.sorted())")
                bench.clock.set(end)
                bench.access.forgetAll()
                // No job has run since: the calendar alone decides.
                let first = try await faces(bench, credential, rita, vera, north)
                #expect(first.values.allSatisfy { $0 }, "\(through): not yet expired on \(first.filter { !$0.value }.keys.sorted())")
                // Certifying again extends the same chain.
                let before = credential.number
                bench.at(Day(iso: through)!.adding(days: 40).description, berlin)
                try await bench.learn(rita, course)
                let again = try await bench.read { [vendor = bench.vendor] in try CredentialStore.find(certification, of: rita, vendor: vendor, $0) }
                #expect(again?.number == before && again?.id == credential.id && again?.standing(at: bench.clock.now) == .valid)
            }
        }
    }

    /// Whether each place says that it is expired.
    private func faces(_ bench: HouseBench, _ credential: Credential, _ rita: PersonID, _ vera: PersonID, _ north: OrganizationID) async throws -> [String: Bool] {
        func text(_ path: String, as person: PersonID?) async throws -> String {
            let answer = try await bench.get(path, as: person)
            #expect(answer.status == 200, "\(path): \(answer.status)")
            return answer.text
        }
        let board = try await text("/reports/readiness.csv", as: vera)
        return [
            "verify": try await text("/verify/\(credential.code)", as: nil).contains("it has expired"),
            "credentials": try await text("/credentials", as: rita).contains("Expired"),
            "credential": try await text("/credentials/\(credential.id.value)", as: rita).contains("Expired"),
            "home": try await text("/home", as: rita).contains("Was valid"),
            "api": try await text("/api/v1/credentials", as: vera).contains(#""standing":"expired""#),
            "person": try await text("/people/\(rita.value)", as: vera).contains("Expired"),
            "people": try await text("/reports/organizations/\(north.value)/people.csv", as: vera)
                .split(separator: "\n").contains { $0.contains("Rita Rep") && $0.contains("Expired") },
            "board": !board.contains("SALES Professional,1,1,"),
        ]
    }
}
