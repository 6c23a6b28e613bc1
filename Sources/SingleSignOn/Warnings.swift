import HTML
import Kernel
import People
import Store
import Web

/// Tells administrators of a certificate or secret that ends soon, once for each, by the daily job: those of the provider's
/// organization where they manage it themselves, else the vendor's.
struct Warnings: Sendable {
    static let jobKind = "singleSignOn.warn"
    let ground: Ground
    let post: Post

    private struct Due: Sendable {
        let provider: IdentityProvider
        let day: Day
        let isOver: Bool
        /// `certificate` of the provider, `client` secret, or `saml` key of ours.
        let what: String
    }

    func send(_ site: Site, _ tx: Transaction) throws {
        let vendor = site.vendor, today = site.zone.day(at: tx.now)
        var due: [Due] = []
        for line in try ProviderCertificates.unwarned(vendor: vendor, tx) {
            guard let provider = try ProviderStore.find(line.provider, vendor: vendor, tx), provider.archivedAt == nil, provider.state == .on else { continue }
            due.append(Due(provider: provider, day: site.zone.day(at: line.endsAt), isOver: line.endsAt <= tx.now, what: "certificate"))
            try ProviderCertificates.noteWarning(provider.id, vendor: vendor, tx)
        }
        for row in try tx.query("""
            SELECT s.id, s.provider_id, s.purpose, s.expires_on FROM identity_provider_secret s
            JOIN identity_provider p ON p.vendor_id = s.vendor_id AND p.id = s.provider_id
            WHERE s.vendor_id = \(vendor) AND s.expires_on <= \(today.adding(days: ProviderCertificates.warningDays)) AND s.warned_at IS NULL
                AND s.purpose IN ('client', 'saml') AND p.state = 'on' AND p.archived_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM identity_provider_secret n WHERE n.vendor_id = s.vendor_id AND n.provider_id = s.provider_id
                    AND n.purpose = s.purpose AND n.created_at > s.created_at)
            ORDER BY s.id LIMIT 500
            """) {
            guard let provider = try ProviderStore.find(try row.id("provider_id"), vendor: vendor, tx), let day = try row.optionalDay("expires_on") else { continue }
            due.append(Due(provider: provider, day: day, isOver: day < today, what: try row.text("purpose")))
            try tx.execute("UPDATE identity_provider_secret SET warned_at = \(tx.now) WHERE vendor_id = \(vendor) AND id = \(try row.text("id"))")
        }
        if due.isEmpty { return }
        let partnersMay = try SignOnPolicy.load(vendor, tx).partnersMay, ofVendor = try Organizations.ofVendor(vendor, tx)
        for one in due {
            var readers: [PersonID] = []
            if partnersMay, let organization = one.provider.organization {
                readers = try PeopleStore.holders(of: BuiltInRole.partnerAdmin.rawValue, at: organization, vendor: vendor, today: today, tx).map(\.id)
            }
            if readers.isEmpty { readers = try PeopleStore.holders(of: BuiltInRole.vendorAdmin.rawValue, at: ofVendor, vendor: vendor, today: today, tx).map(\.id) }
            for reader in readers.prefix(50) { try write(one, to: reader, site, tx) }
        }
    }

    private func write(_ due: Due, to reader: PersonID, _ site: Site, _ tx: Transaction) throws {
        guard let person = try Persons.find(reader, vendor: site.vendor, tx) else { return }
        let t = Localizer(locale: person.language, zone: person.zone), name = due.provider.name
        let text: Message = due.isOver ? .singleSignOnWarnOver(what: due.what, provider: name, day: due.day) : .singleSignOnWarnSoon(what: due.what, provider: name, day: due.day)
        try post.send(
            Letter(subject: t(.singleSignOnWarnSubject(site: site.name, provider: name)), greeting: t(.singleSignOnMailGreeting(name: person.name)),
                   paragraphs: [t(text), t(.singleSignOnWarnAdvice(what: due.what))],
                   button: (t(.singleSignOnWarnButton), SingleSignOnLinks.provider(due.provider.id))),
            to: person.email, name: person.name, person: person.id, once: "singleSignOn.warn:\(due.provider.id.value):\(due.what):\(due.day)", site: site,
            language: person.language, tx)
    }
}
