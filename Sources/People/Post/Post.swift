package import HTML
package import Jobs
package import Kernel
package import Mail
package import Store
package import Web

/// How this deployment sends mail.
package struct MailSetup: Sendable {
    /// nil: no server is configured, mail stays in the outbox.
    package let transport: MailTransport?
    /// The sender's address; its name is the vendor's.
    package let from: EmailAddress
    package init(transport: MailTransport?, from: EmailAddress) {
        self.transport = transport
        self.from = from
    }
}

/// Puts letters into the outbox and wakes their delivery. For every capability above as well.
package struct Post: Sendable {
    package static let jobKind = "mail.deliver"
    package let setup: MailSetup
    package init(setup: MailSetup) { self.setup = setup }

    /// Writes a letter in the caller's transaction. `once` names what it tells about; a second one of that name is not written.
    /// - Returns: whether it was written; false also for an address that no mail can be sent to.
    @discardableResult
    package func send(
        _ letter: Letter, to address: String, name: String, person: PersonID?, once: String, site: Site, language: Language,
        unsubscribe: Link? = nil, _ tx: Transaction
    ) throws -> Bool {
        guard let to = EmailAddress(address) else { return false }
        let draft = Outbox.Draft(
            from: Mailbox(site.name, setup.from), to: Mailbox(name, to), subject: letter.subject, text: letter.text(site),
            html: letter.html(site, language: language), unsubscribe: unsubscribe.map { site.portalOrigin + $0.address }, language: language.tag)
        guard try Outbox.post(draft, once: once, person: person, vendor: site.vendor, tx) != nil else { return false }
        if setup.transport != nil { try Jobs.enqueue(Self.jobKind, uniqueKey: "mail", tx) }
        return true
    }

    /// The job that hands waiting mail over.
    package var job: JobKind {
        JobKind(Self.jobKind) { [setup] run in
            guard let transport = setup.transport else { return }
            let delivery = MailDelivery(store: run.store, transport: transport)
            // Bounded: what is left is taken by the next run.
            for _ in 0..<20 {
                let outcome = try await delivery.run(vendor: run.vendor, limit: 50)
                try await run.batch { _ in }
                if outcome.postponed != nil || outcome.sent + outcome.failed == 0 { break }
            }
        }
    }
}
