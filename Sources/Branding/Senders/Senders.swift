package import HTML
package import Kernel
package import Ledger
import Mail
package import People
import Resolver
package import Store
package import Web

package enum SenderRefusal: Refusal, Equatable {
    case address, name, none, notOffered
    package var code: String { "sender.\(self)" }
    package var status: Int { self == .notOffered ? 409 : 422 }
    package var message: Message {
        switch self {
        case .address: .brandingSenderAddressBad
        case .name: .brandingSenderNameBad
        case .none: .brandingSenderNone
        case .notOffered: .brandingSenderNotOffered
        }
    }
    package var field: String? { self == .address ? "address" : self == .name ? "name" : nil }
}

/// The address that a portal's mail should come from, with what its domain says.
package struct MailSender: Sendable, Equatable {
    package let owner: OrganizationID
    package let name: String
    package let address: String
    package let checkedAt: Instant?
    /// Since when mail goes out in its name; nil before its records were first found.
    package let provedAt: Instant?
    /// Since when the records are gone.
    package let lostAt: Instant?
    package let spf: SenderRecords.SPF
    package let dkim: SenderRecords.DKIM
    package var isUsed: Bool { provedAt != nil && lostAt == nil }
    package var domain: String { String(address.drop { $0 != "@" }.dropFirst()) }
}

/// SQL of senders.
enum SenderStore {
    static func usable(vendor: VendorID, _ tx: Transaction) throws -> [(owner: OrganizationID, isVendor: Bool, sender: Brand.Sender)] {
        try tx.query("""
            SELECT s.owner_id, s.name, s.address, o.kind FROM mail_sender s JOIN organization o ON o.vendor_id = s.vendor_id AND o.id = s.owner_id
            WHERE s.vendor_id = \(vendor) AND s.proved_at IS NOT NULL AND s.lost_at IS NULL
            """).map {
            (try $0.id("owner_id"), try $0.text("kind") == "vendor", Brand.Sender(name: try $0.text("name"), address: try $0.text("address")))
        }
    }
    static func find(_ owner: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> MailSender? {
        try tx.first("SELECT * FROM mail_sender WHERE vendor_id = \(vendor) AND owner_id = \(owner)").map(sender)
    }
    static func all(vendor: VendorID, _ tx: Transaction) throws -> [MailSender] {
        try tx.query("SELECT * FROM mail_sender WHERE vendor_id = \(vendor) ORDER BY owner_id").map(sender)
    }
    private static func sender(_ row: Row) throws -> MailSender {
        MailSender(owner: try row.id("owner_id"), name: try row.text("name"), address: try row.text("address"), checkedAt: try row.optionalInstant("checked_at"),
                   provedAt: try row.optionalInstant("proved_at"), lostAt: try row.optionalInstant("lost_at"),
                   spf: .init(rawValue: try row.text("spf")) ?? .missing, dkim: .init(rawValue: try row.text("dkim")) ?? .missing)
    }
}

/// Naming a sender, checking its records, and doing without it when they are gone.
package struct Senders: Sendable {
    let ground: Ground
    let post: Post
    private var ledger: Ledger { ground.ledger }

    /// A new address starts unproved, whatever the one before was.
    func set(_ scope: Scope<ManageBrand>, _ id: OrganizationID, name: String, address: String, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let owner = try DesignBrand.owner(scope, id, tx)
        guard try DesignBrand.allowed(scope, tx).contains(.sender) else { throw BrandRefusal.notYours }
        guard post.setup.senderRules != nil else { throw SenderRefusal.notOffered }
        var refusals: [SenderRefusal] = []
        let parsed = EmailAddress(address)
        if parsed == nil { refusals.append(.address) }
        if name.isEmpty || name.count > DesignBrand.longestName { refusals.append(.name) }
        if let refusals = Refusals(refusals) { throw refusals }
        guard let parsed else { return }
        let vendor = scope.vendor, before = try SenderStore.find(owner.id, vendor: vendor, tx)
        if let before, before.address == parsed.text {
            // The same mailbox under another name keeps what was found.
            try tx.execute("UPDATE mail_sender SET name = \(name) WHERE vendor_id = \(vendor) AND owner_id = \(owner.id)")
        } else {
            try tx.execute("DELETE FROM mail_sender WHERE vendor_id = \(vendor) AND owner_id = \(owner.id)")
            try tx.execute("""
                INSERT INTO mail_sender (vendor_id, owner_id, name, address, set_at, spf, dkim)
                VALUES (\(vendor), \(owner.id), \(name), \(parsed.text), \(tx.now), 'missing', 'missing')
                """)
            try ledger.append(SenderChanged(organization: owner.id, before: before?.address, after: parsed.text), by: scope.actor, tx)
        }
        try BrandStore.touch(vendor, tx)
    }

    func remove(_ scope: Scope<ManageBrand>, _ id: OrganizationID, _ tx: Transaction) throws {
        try Access.confirm(scope, tx)
        let owner = try DesignBrand.owner(scope, id, tx), vendor = scope.vendor
        guard try DesignBrand.allowed(scope, tx).contains(.sender) else { throw BrandRefusal.notYours }
        guard let sender = try SenderStore.find(owner.id, vendor: vendor, tx) else { throw SenderRefusal.none }
        try tx.execute("DELETE FROM mail_sender WHERE vendor_id = \(vendor) AND owner_id = \(owner.id)")
        try BrandStore.touch(vendor, tx)
        try ledger.append(SenderChanged(organization: owner.id, before: sender.address, after: nil), by: scope.actor, tx)
    }

    // MARK: records

    /// What the names' servers say now; nil when they could not be asked, which proves nothing either way.
    private func look(_ sender: MailSender, _ rules: SenderRules) async -> (SenderRecords.SPF, SenderRecords.DKIM)? {
        do {
            async let domain = ground.resolver.txt(sender.domain)
            async let key = ground.resolver.txt(SenderRecords.keyName(rules, domain: sender.domain))
            return (SenderRecords.spf(try await domain, including: rules.include), SenderRecords.dkim(try await key))
        } catch { return nil }
    }

    /// Asks the domain name system about one owner's sender and notes the answer.
    /// - Returns: the sender as it is now; nil when there is none.
    @discardableResult
    func check(_ owner: OrganizationID, site: Site) async throws -> MailSender? {
        let vendor = site.vendor
        guard let rules = post.setup.senderRules, let sender = try await ground.store.read(vendor, { try SenderStore.find(owner, vendor: vendor, $0) }) else { return nil }
        guard let (spf, dkim) = await look(sender, rules) else { return sender }
        let result = try await ground.store.write(vendor) { try note(sender, spf, dkim, site: site, $0) }
        if result?.isUsed != sender.isUsed { ground.sites.forget() }
        return result
    }

    private func note(_ sender: MailSender, _ spf: SenderRecords.SPF, _ dkim: SenderRecords.DKIM, site: Site, _ tx: Transaction) throws -> MailSender? {
        let vendor = site.vendor, isFound = spf == .found && dkim == .found
        // Changed meanwhile: what was found is about another address.
        guard try SenderStore.find(sender.owner, vendor: vendor, tx)?.address == sender.address else { return nil }
        let provedAt = isFound ? (sender.isUsed ? sender.provedAt : tx.now) : sender.provedAt
        let lostAt = isFound ? nil : sender.provedAt == nil ? nil : (sender.lostAt ?? tx.now)
        try tx.execute("""
            UPDATE mail_sender SET checked_at = \(tx.now), spf = \(spf.rawValue), dkim = \(dkim.rawValue), proved_at = \(provedAt), lost_at = \(lostAt)
            WHERE vendor_id = \(vendor) AND owner_id = \(sender.owner)
            """)
        guard let now = try SenderStore.find(sender.owner, vendor: vendor, tx) else { return nil }
        if now.isUsed != sender.isUsed {
            try BrandStore.touch(vendor, tx)
            try ledger.append(SenderChecked(organization: sender.owner, address: sender.address, isFound: now.isUsed), by: Actor(kind: .job, id: RecordCheck.jobKind), tx)
            if !now.isUsed { try tell(now, site: site, tx) }
        }
        return now
    }

    /// Mail goes out under the deployment's address from now on; those who look after the brand learn why.
    private func tell(_ sender: MailSender, site: Site, _ tx: Transaction) throws {
        // Not in the name that just failed.
        var plain = site
        plain.brands = Brands(vendor: site.brands.vendor.withoutSender, organizations: site.brands.organizations.mapValues(\.withoutSender))
        for person in try BrandAdmins.of(sender.owner, vendor: site.vendor, tx) {
            let t = Localizer(locale: person.language, zone: person.zone)
            try post.send(
                Letter(subject: t(.brandingSenderLostSubject(address: sender.address)), greeting: t(.brandingMailHello(name: person.name)),
                       paragraphs: [t(.brandingSenderLostText(address: sender.address)), t(.brandingSenderFound(spf: sender.spf.rawValue, dkim: sender.dkim.rawValue))],
                       button: (t(.brandingSenderLostButton), BrandingLinks.sender(sender.owner))),
                to: person.email, name: person.name, person: person.id, once: "sender-lost/\(sender.owner.value)/\(tx.now.milliseconds)/\(person.id.value)",
                site: plain, language: person.language, organization: sender.owner, tx)
        }
    }
}

extension Brand {
    var withoutSender: Brand {
        var copy = self
        copy.sender = nil
        return copy
    }
}

/// Who looks after a brand.
enum BrandAdmins {
    static func of(_ owner: OrganizationID, vendor: VendorID, _ tx: Transaction) throws -> [Person] {
        try tx.query("""
            SELECT DISTINCT g.person_id FROM role_grant g JOIN role_right r ON r.vendor_id = g.vendor_id AND r.role_key = g.role_key AND r.right_key = \(ManageBrand.key)
            WHERE g.vendor_id = \(vendor) AND g.organization_id = \(owner) AND g.revoked_at IS NULL ORDER BY g.person_id LIMIT 20
            """).compactMap { try Persons.find($0.id("person_id"), vendor: vendor, tx) }.filter { !$0.isSuspended }
    }
}
