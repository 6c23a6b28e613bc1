package import HTML
package import Jobs
package import Kernel
package import People
package import Store
package import Web

/// Writes the mail of waiting notices in bounded batches: each mail and its mark in one transaction, so that it is written once.
package struct NoticeMailJob: Sendable {
    package static let kind = "engagement.mail"
    static let batch = 50
    private let ground: Ground
    private let post: Post
    package init(ground: Ground, post: Post) {
        self.ground = ground
        self.post = post
    }

    package var job: JobKind {
        JobKind(Self.kind) { run in
            guard let site = try await ground.sites.vendors().first(where: { $0.vendor == run.vendor }) else { return }
            // Fetched apart: where it does not exist yet it is written, which a snapshot could not do.
            let secret = try await run.batch { try NoticeStore.unsubscribeSecret($0) }
            while try await run.batch({ [post] tx in
                let notices = try NoticeStore.waiting(limit: Self.batch, vendor: site.vendor, tx)
                for notice in notices { try Self.write(notice, site: site, secret: secret, post: post, tx) }
                return notices.count == Self.batch
            }) {}
        }
    }

    static func write(_ notice: Notice, site: Site, secret: [UInt8], post: Post, _ tx: Transaction) throws {
        let vendor = site.vendor
        guard let person = try Persons.find(notice.person, vendor: vendor, tx), !person.isSuspended else {
            return try NoticeStore.setMail(.off, of: notice.id, vendor: vendor, tx)
        }
        let t = Localizer(locale: person.language, zone: person.zone)
        let token = notice.kind.topic.isMandatory ? nil : UnsubscribeToken(person: person.id, topic: notice.kind.topic).text(vendor: vendor, secret: secret)
        let sent = try post.send(
            letter(notice, name: person.name, site: site, t), to: person.email, name: person.name, person: person.id,
            once: "notice/" + notice.id.value, site: site, language: person.language, unsubscribe: token.map(NoticeLinks.unsubscribe), tx)
        try NoticeStore.setMail(sent ? .sent : .off, of: notice.id, vendor: vendor, tx)
    }

    /// One sentence and one button.
    package static func letter(_ notice: Notice, name: String, site: Site, _ t: Localizer) -> Letter {
        let words = NoticeText(notice.kind, notice.details, t)
        let choose = site.portalOrigin + NoticeLinks.preferences.address
        return Letter(
            subject: words.title, greeting: t(.engagementMailGreeting(name: name)), paragraphs: [words.text],
            button: (words.button, NoticeLinks.open(notice.id)),
            footnote: t(.engagementMailWhy(vendor: site.name)) + " " + t(.engagementMailPreferences(address: choose)))
    }
}
