import Kernel
import SCORM
import Store

extension CommitPlay {
    /// Keeps entries of a part that the version played now does not have: a page was open, or offline, when its learner was moved. They stand in the
    /// log, set aside, and the page is told that it was superseded.
    func keepAside(_ session: Registrations.Session, of registration: Registration, vendor: VendorID, _ tx: Transaction) throws -> Answer {
        // Only where the part's log stands is asked; its record is of no version that is played.
        var session = session, state = try Registrations.item(item, of: registration.id, fresh: .scorm12(AttemptRecord()), vendor: vendor, tx)
        for entry in entries.filter({ $0.seq > session.lastSequence }).sorted(by: { $0.seq < $1.seq }) {
            guard entry.seq == session.lastSequence + 1 else { break }
            session.setAside += 1
            try Self.append(entry.ops, RunOutcome(), item: item, session: session.id, sequence: entry.seq, sentAt: Instant(milliseconds: entry.at), &state, isApplied: false, registration.id,
                            vendor, tx)
            session.lastSequence = entry.seq
        }
        try Registrations.touch(session, closed: true, item: item, of: registration.id, vendor: vendor, tx)
        return Answer(acknowledged: session.lastSequence, isSuperseded: true)
    }
}
