package import Kernel
package import Store

/// Hands waiting mail of a vendor to the transport, in order, each outcome in its own small transaction. At least once:
/// a crash between the server's answer and our note sends a mail again, with the same Message-ID.
package struct MailDelivery: Sendable {
    private let store: Store
    private let transport: MailTransport

    package init(store: Store, transport: MailTransport) {
        self.store = store
        self.transport = transport
    }

    package struct Outcome: Sendable, Equatable {
        package var sent = 0
        package var failed = 0
        /// Set when the server could not take mail now: the rest waits for the next run.
        package var postponed: String?
    }

    /// Sends up to `limit` mails. A temporary refusal of one recipient leaves that mail waiting and goes on; when the
    /// server itself is out of reach the run ends.
    package func run(vendor: VendorID, limit: Int = 100) async throws -> Outcome {
        var outcome = Outcome()
        let mails = try await store.read(vendor) { try Outbox.waiting(vendor: vendor, limit: limit, $0) }
        for mail in mails {
            let id = mail.id
            do {
                try await transport.send(mail)
                try await store.write(vendor) { try Outbox.markSent(id, vendor: vendor, $0) }
                outcome.sent += 1
            } catch let refusal as MailRefusal {
                let why = refusal.description
                if case .permanent = refusal {
                    try await store.write(vendor) { try Outbox.markRefused(id, why, forGood: true, vendor: vendor, $0) }
                    outcome.failed += 1
                } else {
                    try await store.write(vendor) { try Outbox.markRefused(id, why, forGood: false, vendor: vendor, $0) }
                    outcome.postponed = why
                    if case .temporary(code: 0, _) = refusal { break }
                }
            }
        }
        return outcome
    }
}
