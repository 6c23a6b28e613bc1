import Certification
import Kernel
import ProgrammeRules
import Store

/// Credentials as facts: each award a row, and once more for each change of what was known of its status.
enum CredentialFacts {
    private struct Award {
        let id: String, credential: String, person: String, code: String
        let version: Int
        let isRenewal: Bool
        let earned: Day
        let through: Day?
        let at: Instant
    }
    private struct Status {
        let status: Credential.Status
        let valid: DaySpan
        let recorded: Recorded
    }

    static func gather(_ people: [PersonID], vendor: VendorID, _ tx: Transaction) throws -> [CredentialFact] {
        let awards = try tx.query("""
            SELECT a.id, a.credential_id, a.version, a.kind, a.issued_at, a.earned_on, a.valid_through, c.person_id, t.code FROM credential c
            CROSS JOIN credential_award a CROSS JOIN certification t
            WHERE c.vendor_id = \(vendor) AND c.person_id IN \(list: people)
                AND a.vendor_id = c.vendor_id AND a.credential_id = c.id AND t.vendor_id = c.vendor_id AND t.id = c.certification_id
            """).inOrder(of: "id").map { row in
            Award(id: try row.text("id"), credential: try row.text("credential_id"), person: try row.text("person_id"), code: try row.text("code"),
                  version: try row.int("version"), isRenewal: try row.text("kind") == AwardRules.Kind.renewal.rawValue, earned: try row.day("earned_on"),
                  through: try row.optionalDay("valid_through"), at: try row.instant("issued_at"))
        }
        guard !awards.isEmpty else { return [] }
        let ids = Array(Set(awards.map(\.credential))).sorted().map { CredentialID($0) }
        let statuses = Dictionary(grouping: try tx.query("""
            SELECT row_id, credential_id, status, valid_from, valid_to, recorded_from, recorded_to FROM credential_status
            WHERE vendor_id = \(vendor) AND credential_id IN \(list: ids) AND status <> \(Credential.Status.held.rawValue)
            """).inOrder(of: "row_id"), by: { (try? $0.text("credential_id")) ?? "" })
        return try awards.flatMap { award in
            try rows(award, try (statuses[award.credential] ?? []).map { row in
                guard let status = Credential.Status(rawValue: try row.text("status")) else { throw ColumnError(column: "status", wanted: "a status") }
                return Status(status: status, valid: try GatherFacts.valid(row), recorded: try GatherFacts.recorded(row))
            })
        }
    }

    /// One row for each stretch in which the same was known of it.
    private static func rows(_ award: Award, _ statuses: [Status]) throws -> [CredentialFact] {
        var moments = Set([award.at, Instant.forever])
        for status in statuses { moments.formUnion([status.recorded.from, status.recorded.to].filter { award.at < $0 }) }
        let ordered = moments.sorted()
        return zip(ordered, ordered.dropFirst()).map { from, to in
            let known = statuses.filter { $0.recorded.from <= from && from < $0.recorded.to }
            // Taken back from a day on: on or before the day it was earned, it never counted.
            let revoked = known.filter { $0.status == .revoked }.map(\.valid.from).min()
            return CredentialFact(award.person, award.code, version: String(award.version), earned: award.earned, validThrough: award.through,
                                  evidence: award.isRenewal ? .renewal : .exam, revocation: revoked.map { Revocation(on: $0, policy: .prospective) },
                                  suspensions: known.filter { $0.status == .suspended }.map(\.valid), key: "\(award.id)", recorded: Recorded(from: from, to: to))
        }
    }
}

/// What is left to do for each person, for each certification and course in force. It only orders who is nearest.
enum RemainingMinutes {
    static func gather(_ people: [PersonID], vendor: VendorID, _ tx: Transaction) throws -> [RemainingWork] {
        let asked = try Certifications.asked(vendor: vendor, tx)
        guard !asked.isEmpty else { return [] }
        var left: [String: [String: Int]] = [:]
        for row in try tx.query("""
            SELECT person_id, course_id, minutes_total, minutes_done, completed_at FROM enrolment
            WHERE vendor_id = \(vendor) AND person_id IN \(list: people) AND is_open = 1
            """) {
            let minutes = try row.optionalInt("completed_at") == nil ? max(0, try row.int("minutes_total") - row.int("minutes_done")) : 0
            left[try row.text("person_id"), default: [:]][try row.text("course_id")] = minutes
        }
        return people.flatMap { person in
            asked.map { certification in
                let minutes = certification.courses.reduce(0) { $0 + (left[person.value]?[$1.id] ?? $1.minutes) }
                return RemainingWork(person.value, ProgrammeRules.Award(.credential, certification.code), minutes: minutes)
            }
        }
    }

    /// Certifications in force with the minutes of their courses.
    private enum Certifications {
        struct Asked { let code: String, courses: [(id: String, minutes: Int)] }
        static func asked(vendor: VendorID, _ tx: Transaction) throws -> [Asked] {
            let live = try CertificationStore.live(vendor: vendor, tx)
            let minutes = try CourseMinutes.all(Array(Set(live.flatMap { $0.1.requirements.map(\.course) })).sorted(), vendor: vendor, tx)
            return live.map { certification, version in
                var seen: Set<String> = []
                let courses = version.requirements.map(\.course.value).filter { seen.insert($0).inserted }
                return Asked(code: certification.code, courses: courses.map { ($0, minutes[$0] ?? 0) })
            }
        }
    }
}
