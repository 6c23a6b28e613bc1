import Certification
import Courses
import Foundation
package import Jobs
package import Kernel
package import Ledger
import People
package import Store

/// Keeps the projection fresh: events mark organizations, a job works the marks off in bounded batches, and every night all
/// are marked because standing changes with the day.
package enum InsightJobs {
    static let refresh = "insights.refresh"
    static let newDay = "insights.newDay"

    package static let kinds = [
        JobKind(refresh) { run in try await workOff(run) },
        JobKind(newDay) { run in
            let vendor = run.vendor
            try await run.batch { tx in
                try FigureProjection.markAll(vendor: vendor, tx)
                let zone = try vendorZone(vendor, tx)
                try MonthFigures.forget(before: MonthFigures.days(before: zone.day(at: tx.now))[0], vendor: vendor, tx)
            }
            try await workOff(run)
        },
    ]
    package static let schedules = [Schedule(newDay, .daily(minuteOfDay: 1)), Schedule(refresh, .every(seconds: 30))]

    private static func workOff(_ run: JobRun) async throws {
        let vendor = run.vendor
        while try await run.batch({ tx in
            let zone = try vendorZone(vendor, tx)
            return try FigureProjection.refreshMarked(most: 10, reader: FactReader(vendor: vendor, zone: zone, day: zone.day(at: tx.now)), tx)
        }) {}
        // Months that are missing: a new one, or one whose facts were corrected.
        while try await run.batch({ tx in
            let zone = try vendorZone(vendor, tx)
            return try MonthFigures.fill(most: 20, vendor: vendor, zone: zone, today: zone.day(at: tx.now), tx)
        }) {}
    }
    static func vendorZone(_ vendor: VendorID, _ tx: Transaction) throws -> Zone {
        try tx.first("SELECT zone FROM vendor WHERE id = \(vendor)").flatMap { Zone(try $0.text("zone")) } ?? .utc
    }

    /// Kinds after which the figures of the person's employers may differ.
    static let personKinds = [
        MembershipStarted.kind, MembershipEnded.kind, MembershipKept.kind, JobRolesChanged.kind, CredentialAwarded.kind, CredentialStatusChanged.kind,
        CredentialExpired.kind, PersonsMerged.kind, PersonsParted.kind,
    ] + CourseFacts.personKinds
    /// Kinds after which any figure may differ.
    static let definitionKinds = [OrganizationCreated.kind, CertificationPublished.kind, CertificationRetired.kind] + CourseFacts.definitionKinds

    package static func subscribe(_ ledger: Ledger) {
        ledger.afterCommit(name: "insights.figures", on: personKinds + definitionKinds) { event, tx in
            guard let vendor = tx.vendor else { return }
            if definitionKinds.contains(event.kind) {
                try FigureProjection.markAll(vendor: vendor, tx)
                // Past days are told by today's definitions; most edits of a draft leave those alone.
                let isEdit = event.kind == CourseEdited.kind && !event.changes.contains { $0.field == "audience" || $0.field == "archived" }
                if event.kind != OrganizationCreated.kind, !isEdit { try MonthFigures.forget(from: .distantPast, vendor: vendor, tx) }
            } else {
                let about = try JSONDecoder().decode(About.self, from: Data(event.payload.utf8))
                let zone = try vendorZone(vendor, tx), holds = event.validFrom ?? zone.day(at: min(about.completedAt ?? event.recordedAt, event.recordedAt))
                var organizations = Set([about.organization].compactMap(\.self))
                if let person = about.person {
                    // Ended ones too: the day after leaving, the figures of the former employer change.
                    for one in [person, about.merged].compactMap(\.self) {
                        for membership in try Memberships.of(one, vendor: vendor, tx) { organizations.insert(membership.organization) }
                    }
                }
                try FigureProjection.mark(organizations.sorted(), vendor: vendor, tx)
                // Two records that are one human were one in every month.
                try MonthFigures.forget(organizations.sorted(), from: about.merged == nil ? holds : .distantPast, vendor: vendor, tx)
            }
            try Jobs.enqueue(refresh, uniqueKey: "marks", tx)
        }
    }
    /// What these events have in common.
    private struct About: Decodable {
        let person: PersonID?
        /// Of merges, the other record.
        let merged: PersonID?
        let organization: OrganizationID?
        /// Of completions, which may be older than their record.
        let completedAt: Instant?
    }
}
