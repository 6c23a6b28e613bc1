import Foundation
import Jobs
import Kernel
import Ledger
import People
import Store

/// Enrols the many whom one assignment means, a few at a time: a vendor-wide assignment must not hold the writer. Whoever has
/// the reason already is left as they are, so a repeated batch changes nothing.
enum AssignJob {
    static let name = "learning.assign"
    /// More members than this are enrolled by the job; fewer at once, with the form.
    static let atOnce = 50
    private static let batch = 10

    private struct Payload: Codable {
        var version = 1
        let assignment: AssignmentID
    }
    static func enqueue(_ assignment: AssignmentID, _ tx: Transaction) throws {
        let payload = String(decoding: try JSONEncoder().encode(Payload(assignment: assignment)), as: UTF8.self)
        try Jobs.enqueue(name, payload: payload, uniqueKey: assignment.value, priority: 2, tx)
    }

    static func job(kinds: AssignableKinds, ledger: Ledger) -> JobKind {
        JobKind(name) { run in
            let vendor = run.vendor, actor = run.actor
            let id = try JSONDecoder().decode(Payload.self, from: Data(run.payload.utf8)).assignment
            var after = run.cursor ?? "", done = 0
            while true {
                let start = after
                let last = try await run.batch(done: done) { tx -> String? in
                    guard let zone = try tx.first("SELECT zone FROM vendor WHERE id = \(vendor)").flatMap({ Zone(try $0.text("zone")) }) else { return nil }
                    let row = try AssignmentRow.load(id, vendor: vendor, tx), today = zone.day(at: tx.now)
                    guard !row.isCancelled, let kind = kinds.kind(row.targetKind), let courses = try kind.courses(row.target, vendor, tx) else { return nil }
                    let members = try row.members(on: today, after: start, limit: batch, vendor: vendor, tx)
                    for member in members {
                        for course in try kind.left(row.target, courses, member.person, vendor, tx) {
                            try row.enrol(member, in: course, on: today, by: actor, vendor: vendor, ledger: ledger, tx)
                        }
                    }
                    return members.last?.person.value
                }
                guard let last else { return }
                after = last
                done += batch
                try await run.batch(cursor: after, done: done) { _ in }
            }
        }
    }
}
