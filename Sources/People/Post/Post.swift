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
    /// What a domain must publish before this deployment writes in its name; nil when the operator offers none.
    package let senderRules: SenderRules?
    package init(transport: MailTransport?, from: EmailAddress, senderRules: SenderRules? = nil) {
        self.transport = transport
        self.from = from
        self.senderRules = senderRules
    }
}

/// The records of the mail server that this deployment sends through.
package struct SenderRules: Sendable, Equatable {
    /// What a domain's SPF record includes: `_spf.mail.example`.
    package let include: String
    /// The name below `_domainkey` of the key that the server signs with.
    package let selector: String
    package init(include: String, selector: String) { (self.include, self.selector) = (include, selector) }
}

/// Puts letters into the outbox and wakes their delivery. For every capability above as well.
package struct Post: Sendable {
    package static let jobKind = "mail.deliver"
    package let setup: MailSetup
    package init(setup: MailSetup) { self.setup = setup }

    /// Writes a letter in the caller's transaction. `once` names what it tells about; a second one of that name is not written.
    /// - Parameter organization: whose brand it wears and whose host its links lead to; nil takes the person's main employer.
    /// - Returns: whether it was written; false also for an address that no mail can be sent to.
    @discardableResult
    package func send(
        _ letter: Letter, to address: String, name: String, person: PersonID?, once: String, site: Site, language: Language,
        unsubscribe: Link? = nil, organization: OrganizationID? = nil, _ tx: Transaction
    ) throws -> Bool {
        guard let to = EmailAddress(address) else { return false }
        let home = try organization ?? Self.employer(person, site: site, tx)
        let dress = MailDress(site.brands.of(home), origin: site.origin(of: home), language: language)
        let draft = Outbox.Draft(
            from: sender(dress.brand), to: Mailbox(name, to), subject: letter.subject, text: letter.text(dress),
            html: letter.html(dress), unsubscribe: unsubscribe.map { dress.origin + $0.address }, language: language.tag)
        guard try Outbox.post(draft, once: once, person: person, vendor: site.vendor, tx) != nil else { return false }
        if setup.transport != nil { try Jobs.enqueue(Self.jobKind, uniqueKey: "mail", tx) }
        return true
    }

    /// A brand's own address only while its records are found; else this deployment's, under the brand's name.
    func sender(_ brand: Brand) -> Mailbox {
        if let own = brand.sender, let address = EmailAddress(own.address) { return Mailbox(own.name, address) }
        return Mailbox(brand.name, setup.from)
    }

    /// Asked only where some organization looks or lives otherwise than its vendor.
    private static func employer(_ person: PersonID?, site: Site, _ tx: Transaction) throws -> OrganizationID? {
        guard let person, !(site.brands.organizations.isEmpty && site.portals.isEmpty) else { return nil }
        return try tx.first("""
            SELECT m.organization_id FROM membership m WHERE m.vendor_id = \(site.vendor) AND m.person_id = \(person)
                AND \(.holds("m", on: site.zone.day(at: tx.now))) ORDER BY m.is_primary DESC, m.organization_id LIMIT 1
            """)?.id("organization_id")
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
